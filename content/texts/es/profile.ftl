# Lo que Telegram muestra antes de que se diga nada. Texto simple, sin HTML.

bot-description =
    Una guía de su clínica para el dolor de cadera y la pierna adormecida.

    Le ayudo a encontrar el punto que duele y a presionarlo suave. También hago preguntas de seguridad.

    Esto no es un diagnóstico. En una emergencia, llame al número de su país.
bot-short-description = Masaje con pelota para el dolor de cadera, con cuidado y paso a paso. De su clínica.

command-session = Empezar una sesión
command-progress = Ver su dolor con el tiempo
command-reminders = Cambiar los recordatorios
command-check = Revisar señales de peligro
command-help = Lo que puedo hacer
command-stop = Parar ya
command-privacy = Lo que guardo
command-delete = Borrar mis datos
