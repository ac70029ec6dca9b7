# Los recordatorios y cómo se ajustan.

reminder = Sus puntos ya descansaron. ¿Quiere hacer una sesión corta?
reminder-nudge = Solo un aviso más: una sesión corta hoy podría hacerle bien.
reminder-snoozed = Ya pasó una hora. ¿Empezamos?
reminder-slow-down = Le escribí unas veces y no supe de usted. Está bien. ¿Le escribo menos?
reminder-set = Le escribo el <b>{ $day }</b> ({ $time }). Hasta entonces, descanse.
reminder-set-from = Le escribo el <b>{ $day }</b> (desde { $time }). Hasta entonces, descanse.
reminder-done-without = Muy bien. Lo anoté. Esos puntos descansan desde ahora.
reminder-when = Está bien. ¿Cuándo le escribo otra vez?
reminder-in-an-hour = Le pregunto otra vez en una hora.
reminder-skipped = Hoy no. Los días de descanso también son buenos.
reminder-paused = Listo: ya no le mando avisos. Si los quiere otra vez, envíe /reminders.
reminder-paused-still = Bien hecho. Los recordatorios siguen apagados, como usted pidió.
button-in-an-hour = En una hora
button-done-already = Ya la hice
button-tomorrow = Mañana
button-in-a-week = En una semana
button-skip-this-time = Esta vez no
button-pause-reminders = Apagar recordatorios
button-resume-reminders = Prender recordatorios
button-once-a-week = Una vez por semana
button-keep-reminders = Dejarlo como está

settings =
    Le aviso dos o tres días después de una sesión, cerca de esta hora: <b>{ $time }</b>

    De noche no escribo.
settings-paused = Los recordatorios están <b>apagados</b>.
hour-between = De noche no escribo. Mis horas: de { $from } a { $to }
hour-at-night = De noche no escribo.
settings-hour = ¿A qué hora quiere los recordatorios?
settings-hour-set = Desde ahora uso esta hora: { $time }
button-change-hour = Cambiar la hora
button-change-zone = Estoy en otra zona horaria
settings-zone-set = Gracias. Desde ahora me guío por su reloj.

return-same = Qué gusto verle otra vez. La última vez fue: <b>{ $where }</b>. ¿Hoy los mismos lugares?
button-same-places = Sí, los mismos
button-changed = No, cambió
return-score = ¿Cuánto le duele hoy? 0 es sin dolor, 10 es lo peor.

# Cuándo puede ser la próxima sesión.
# source: S30
reminder-stands = Le escribo el <b>{ $day }</b> ({ $time }).
# source: S30
next-session-on = Sus puntos descansan hasta el <b>{ $day }</b>. Después puede venir la próxima sesión.
# source: S30
next-session-now = Sus puntos ya descansaron. Puede empezar una sesión cuando quiera.

# What is heard with a safety question of an exercise.
button-sound = Sonido en la sesión
ask-sound = Cada pregunta de seguridad suena como un mensaje. ¿Qué más le envío con ella?
button-sound-voice = La voz de mi clínica, si la hay
button-sound-tone = Un tono suave para tocar
button-sound-silent = Nada más
sound-set = Listo. Vale desde la próxima pregunta.
tone = <i>Suelte el aire, y mire aquí arriba.</i>
