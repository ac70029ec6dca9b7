# Una pregunta a las personas de la clínica, y su respuesta.

button-ask-clinic = Preguntar a la clínica
command-ask = Preguntar a su clínica

ask-clinic =
    <b>En una emergencia, llame primero al { $number }.</b> Nadie mira este chat todo el día.

    Aquí responden personas de su clínica. { $hours }

    Escriba su pregunta, o envíe una foto o un mensaje de voz.
ask-hours = Su horario: { $hours }. { $now }
clinic-open = Ahora están abiertos.
clinic-opens-today = Abren hoy a las { $time }.
clinic-opens = Abren el { $day } a las { $time }.
ask-no-hours = Lo leen cuando están en la clínica.
button-ask-just = Enviar: “{ $words }”
button-ask-leave = Ahora no
ask-left = Está bien. No se envió nada.
ask-cannot = Eso no lo puedo pasar. Envíe texto, una foto o un mensaje de voz.
ask-too-long = Es demasiado largo. Envíelo en dos partes.
ask-edited = También cambié su pregunta en la clínica.
ask-nobody = En la clínica nadie usa todavía este chat. Llame por teléfono, por favor: { $phone }.
ask-nobody-there = En la clínica nadie usa este chat todavía. Pregunte en su próxima visita.

ask-sent =
    Lo pasé a la clínica. { $hours } La respuesta llega aquí.

    En una emergencia, <b>llame al { $number }</b>.
button-write-more = Escribir más

ask-sent-too = También pasé sus palabras a la clínica. Puede que las lean tarde. <b>No espere su respuesta.</b>

ask-slip = También retiré su pregunta de la clínica.
answer-from-clinic = <i>De su clínica</i>
answer-corrects = <i>Su clínica corrige su respuesta. Vale esto, no lo que escribió antes.</i>
answer-adds = <i>De su clínica. Se añade a lo que escribió antes.</i>
answer-changed = Su clínica cambió su respuesta. Léala arriba, por favor.
answer-taken-back = Su clínica retiró una respuesta. Por favor, no la siga.
answer-void = Su clínica retira lo que escribió aquí antes. Por favor, no lo siga.
button-reply = Responder
