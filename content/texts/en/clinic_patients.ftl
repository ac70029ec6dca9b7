button-patients = Patients
