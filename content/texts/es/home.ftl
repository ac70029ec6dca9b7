# Inicio, ayuda, privacidad, olvido.

home = ¿Qué le gustaría hacer?
button-home-session = Empezar una sesión
button-home-progress = Mi progreso
button-home-reminders = Recordatorios

help =
    Le guío en un masaje corto con pelota, con preguntas de seguridad.

    /session – empezar ahora
    /progress – su dolor con el tiempo
    /reminders – cuándo le escribo
    /check – señales de peligro
    /ask – preguntar a su clínica
    /stop – parar ya
    /privacy – lo que guardo
    /delete – olvidar todo

    Escriba cuando quiera cómo se siente. En cada mensaje busco señales de peligro.

    <b>En una emergencia, llame al { $number }.</b>

privacy =
    Guardo sus respuestas, sus sesiones y sus puntajes de dolor. Se guardan cifrados.

    No guardo su teléfono. Guardo su nombre solo si lo comparte con su clínica.

    Lo que pregunta a la clínica se queda con ella. Nuestro chat pasa por Telegram, que puede leerlo.

    /stop apaga los recordatorios. /delete borra todo al momento.

delete-confirm = Esto borra todo lo que sé de usted, para siempre. ¿Lo hago?
button-delete-all = Sí, borrar todo
button-keep-all = No, dejarlo
deleted = Hecho. Todo está borrado. Para volver a empezar un día, envíe /start.
delete-kept = Bien. No se cambió nada.
