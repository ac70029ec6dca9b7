# Lo que recibe el personal de guardia, y el registro de seguridad en palabras.

button-alerts = Avisos
alert =
    <b>⚠️ { $who }</b>
    { $what }
    A las { $time }, su hora. Ya sabe a quién llamar en una emergencia.
alert-blocked =
    { $alert }

    <b>Bloqueó el bot.</b> Desde aquí no le llega nada. ¿Es urgente? { $call }
alert-of-staff = { $who } (de su equipo, quizá solo lo prueba)
call-them = Llame por teléfono.
call-if-known = Si sabe quién es, llame por teléfono.
alert-again =
    <b>Nadie ha tocado "Visto" todavía.</b>

    { $alert }
alert-seen =
    <b>{ $who }</b>
    { $what }
    A las { $time }, su hora.

    ✓ Visto por { $by }
alert-at-help = A las { $time }, hora de su zona, dijo que ya tiene ayuda.
alert-at-help-line = { $who } dice que ya tiene ayuda.
alert-over =
    { $alert }

    <b>{ $over }</b>
alert-over-slip = Retirado: dice que fue un error.
alert-over-denied = Retirado: respondió que no es así.
alert-over-withdrawn = Ya no le permite saber de peligros.
copy-of-deleted = Esto ya no está. El paciente lo borró todo.
button-open-card = Abrir ficha
button-seen = Visto
button-unseen = No visto: deshacer
button-write = Escribirle
write-ask =
    Escriba un mensaje para { $who }, o envíe una foto o un mensaje de voz. { $goes } Puede contestar.

    Le aviso si no llega. ¿Es una emergencia? { $call }
write-ask-closed =
    { $closed }

    { $ask }
write-by = { $by } escribió a { $who }.
write-not-any-more = { $who } retiró lo que compartía con la clínica. No se pasó nada.
patient-with-name = { $code } · { $name }
patient-code = { $code }
words-as-they-are = { $words }

duty =
    <b>Avisos</b>
    { $mine }
    { $questions }

    { $all }

    { $patients }
duty-patients =
    { $yes ->
        [one] <b>{ $yes }</b> paciente permite que se le avise de un peligro.
       *[other] <b>{ $yes }</b> pacientes permiten que se le avise de un peligro.
    }{ $no ->
        [0] {""}
        [1] {" "}Algunas personas no: de ellas no le llega nada.
        [2] {" "}Algunas personas no: de ellas no le llega nada.
       *[other] {" "}<b>{ $no }</b> no: de esas personas no le llega nada.
    }
duty-on = Recibo avisos: <b>sí</b>
duty-off = Recibo avisos: <b>no</b>
duty-questions = Me llegan las preguntas: <b>sí</b>
duty-no-questions = Me llegan las preguntas: <b>no</b>, salvo si nadie más las recibe
button-questions-on = Que me lleguen las preguntas
button-no-questions = No me envíe preguntas
duty-who = De guardia ahora: { $names }
duty-nobody = <b>Ahora nadie recibe avisos.</b> Llegan a todos.
alert-nobody-on-duty = Ahora nadie recibe avisos. Por eso este les llegó a todos ustedes.
button-duty-on = Activar mis avisos
button-duty-off = Apagar mis avisos

ledger-red-flag = Señal de peligro: { $sign }
ledger-one-of =
    una de estas:
    { $labels }
ledger-danger-sign = sin nombre
ledger-sign-help = Pidió ayuda de emergencia
ledger-sign-fall = Tras una caída: no puede pararse, o pierna corta o girada
ledger-sign-labor = Sangra, le sale líquido, dolores de parto, fiebre o ardor al orinar
ledger-sign-minor = Tiene menos de 18 años
ledger-sign-blood = Popó negro o con sangre, o vómito con sangre
ledger-suspected = Se preguntó por sus palabras: { $sign }
ledger-unanswered = Se preguntó y aún no contesta: { $sign }
ledger-denied = Dice que no es así: { $sign }
ledger-checked = Dice que un profesional lo revisó: { $sign }
ledger-overdose = Demasiado de una medicina, o un veneno. Se le dijo que llame a emergencias.
ledger-crisis = Pensamientos de hacerse daño. Recibió la línea de crisis.
ledger-worse = Claramente peor que antes
ledger-spread = El entumecimiento o la debilidad se extiende
ledger-weakness = Debilidad
ledger-follow-up = Nuevo entumecimiento o debilidad un día después
ledger-after-pressing = Debilidad o entumecimiento tras presionar
ledger-after-warmth = Debilidad o entumecimiento tras el calor
ledger-skin = Molestias en la piel con el calor
ledger-unwell = Se sintió mal con el calor
ledger-nerve-stops = Las señales nerviosas volvieron a terminar un punto
ledger-nerve = Señales nerviosas al presionar: { $point }
ledger-breath = Contuvo la respiración: { $point }
ledger-no-answer = Sin respuesta a una pregunta de seguridad: { $point }
ledger-sore = La presión dolió: { $point }
ledger-other = Algo para revisar
ledger-distress = Se sintió mal, y algo está débil o dormido de nuevo
ledger-mistaken = Dice que fue un error: { $sign }
ledger-checked-by = Lo vio { $who }, { $when }
ledger-by-doctor = un médico
ledger-by-emergency-department = una sala de emergencias
ledger-by-someone-else = otra persona
ledger-when-today = hoy
ledger-when-yesterday = el día anterior
ledger-when-earlier = antes

# Lo que se le dice al dueño cuando algo no llegó.

lost-away =
    <b>⚠️ { $count ->
        [one] Un mensaje no llegó
       *[other] { $count } mensajes no llegaron
    }</b>
    No hubo conexión con Telegram por mucho tiempo. ¿Lo envío otra vez?{ $codes }
lost-refused =
    <b>⚠️ { $count ->
        [one] Un mensaje no llegó
       *[other] { $count } mensajes no llegaron
    }</b>
    Telegram no lo aceptó. Avise a quien cuida el bot.{ $codes }
lost-unmade =
    <b>⚠️ { $count ->
        [one] Un mensaje no llegó
       *[other] { $count } mensajes no llegaron
    }</b>
    El bot no pudo hacerlo. Avise a quien cuida el bot.{ $codes }
lost-unheard =
    <b>⚠️ { $count ->
        [one] Un mensaje no se pudo leer
       *[other] { $count } mensajes no se pudieron leer
    }</b>
    Los pacientes ya saben a quién llamar, y que deben escribir otra vez. Avise a quien cuida el bot.{ $codes }
lost-codes =
    {""}

    Pacientes: { $codes }. ¿Era urgente? Si sabe quiénes son, llámelos.
button-send-again = Enviar otra vez
button-let-go = Dejarlo así
lost-goes-again =
    ✓ { $count ->
        [one] Un mensaje sale otra vez.
       *[other] { $count } mensajes salen otra vez.
    }
lost-let-go =
    ✓ { $count ->
        [one] Se dejó un mensaje.
       *[other] Se dejaron { $count } mensajes.
    }
