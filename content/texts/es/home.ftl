# Inicio y ayuda.

home = ¿Qué le gustaría hacer?
button-home-closed = Por qué no hay sesiones
button-home-session = Empezar una sesión
button-home-progress = Mi progreso
button-home-reminders = Recordatorios

help =
    Le guío en un masaje corto con pelota, con preguntas de seguridad. De la guía de Leah Olson, L Ac.

    { $commands }

    Escriba cuando quiera cómo se siente. En cada mensaje busco señales de peligro.

    <b>En una emergencia, llame al { $number }.</b>

help-session = /session – empezar ahora
help-warm = /warm – calor y dos estiramientos
help-learn = /learn – fichas cortas
help-progress = /progress – su dolor con el tiempo
help-summary = /summary – una hoja para su clínica
help-reminders = /reminders – cuándo le escribo
help-check = /check – señales de peligro
help-ask = /ask – preguntar a su clínica
help-stop = /stop – parar ya
help-privacy = /privacy – lo que guardo
help-export = /export – una copia de eso
help-delete = /delete – olvidar todo

# Lo que se dice de paso cuando alguien escribe algo.
intent-it-helped = Me alegra saberlo. Siga con suavidad, cada dos o tres días.
intent-mood = Siento que sea tan difícil ahora. No tiene que llevarlo a solas. Su clínica lee lo que envía con /ask.
intent-annoyed = Lo siento. Soy un programa y no siempre entiendo. Estos botones siempre funcionan. Una persona de su clínica lee lo que envía con /ask.
intent-hello = ¡Hola! Aquí estoy.
intent-joke = Me hizo sonreír, hasta donde puede un programa. Dígame cuando quiera empezar.
intent-small-talk = Qué amable que escriba. Pero yo solo sé de caderas y piernas.
intent-long-day = Eso fue mucho. Descanse un poco primero. Cuando guste, empezamos una sesión corta.
intent-bored = Tiene razón: casi siempre es lo mismo. Usted elige. Basta un punto, o calor y un estiramiento.
intent-heard =
    Gracias por escribir. Soy un programa, para su cadera y su pierna.

    ¿Hay algo nuevo o malo? Vea las señales de peligro. En una emergencia, llame al { $number }.
