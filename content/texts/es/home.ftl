# Inicio y ayuda.

home = ¿Qué le gustaría hacer?
button-home-session = Empezar una sesión
button-home-progress = Mi progreso
button-home-reminders = Recordatorios

help =
    Le guío en un masaje corto con pelota, con preguntas de seguridad.

    /session – empezar ahora
    /warm – calor y dos estiramientos
    /learn – tarjetas breves
    /progress – su dolor con el tiempo
    /summary – una hoja para su clínica
    /reminders – cuándo le escribo
    /check – señales de peligro
    /ask – preguntar a su clínica
    /stop – parar ya
    /privacy – lo que guardo
    /export – una copia de eso
    /delete – olvidar todo

    Escriba cuando quiera cómo se siente. En cada mensaje busco señales de peligro.

    <b>En una emergencia, llame al { $number }.</b>
