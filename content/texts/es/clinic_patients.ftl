button-patients = Pacientes
