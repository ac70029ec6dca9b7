# Las preguntas de los pacientes, del lado del personal.

button-questions = Preguntas
question-from = <i>Pregunta de { $who }</i>
desk-counted = { $label }: { $count } sin atender
question-from-edited = <i>Pregunta de { $who } (editada)</i>
question-of-locked =
    { $question }

    <b>Una señal de peligro cerró las sesiones.</b>
question-slip = <i>{ $who }: retirada, dice que fue un error.</i>
question-line = { $who }: { $words }
questions-open =
    { $count ->
        [0] <b>No hay preguntas abiertas.</b>
        [one] <b>{ $count } pregunta abierta.</b> Tóquela para responder.
       *[other] <b>{ $count } preguntas abiertas.</b> Toque una para responder.
    }

    { $where }
questions-answered =
    { $count ->
        [0] <b>No hay preguntas respondidas.</b>
        [one] <b>{ $count } pregunta respondida.</b>
       *[other] <b>{ $count } preguntas respondidas.</b>
    }
questions-closed =
    { $count ->
        [0] <b>No hay preguntas cerradas.</b>
        [one] <b>{ $count } pregunta cerrada.</b>
       *[other] <b>{ $count } preguntas cerradas.</b>
    }
button-questions-open = Abiertas
button-questions-answered = Respondidas
button-questions-closed = Cerradas
button-answer = Responder
button-question-close = Cerrar
button-question-reopen = Abrir otra vez
question-is-open = <i>{ $who } preguntó el { $day } a las { $time }. Nadie ha respondido.</i>
question-is-answered = <i>{ $who } preguntó el { $day } a las { $time }. { $by } respondió.</i>
question-is-reopened = <i>{ $who } preguntó el { $day } a las { $time }. Se respondió y está abierta otra vez. Todavía tiene esto:</i>
question-answer =
    <i>{ $by } le escribió a { $who } el { $day } a las { $time }:</i>

    { $words }
question-is-closed = <i>{ $who } preguntó el { $day } a las { $time }. { $by } la cerró.</i>
question-closed = Cerrada. El paciente no se entera.
question-reopened = Está abierta otra vez.
answer-ask = Escriba su respuesta para { $who }, o envíe una foto o un mensaje de voz. { $goes }
goes-at-once = Le llega enseguida. Para dejarlo, escriba «cancelar».
goes-when-asked = Si le dice que busque ayuda, le llega enseguida. Antes de enviar lo demás, le pregunto una vez más. Para dejarlo, escriba «cancelar».
button-answer-card = Una tarjeta de la biblioteca
answer-card-which = ¿Qué tarjeta recibe { $who }? Le llega en su idioma.
answer-left = Cancelado. No se pasó nada.
answer-left-words = Cancelado. «{ $words }» no se pasó. ¿Era su respuesta? Ábrala otra vez y escriba unas palabras más.
desk-whom =
    ⚠️ Llegó algo más nuevo mientras esto estaba abierto:
    { $whom }

    ¿Para quién es «{ $words }»?
whom-line = { $who }: { $words }
whom-words = “{ $words }”
button-whom = Para { $who }
topic-opened =
    <b>Lo que escriban en este tema le llega al paciente.</b>

    Empiecen con // lo que sea solo para ustedes.
answer-sent = ✓ Enviado a { $who }.
answer-waits = ✓ Anotado para { $who }. Está en medio de un ejercicio: le llega justo después. ¿Es urgente? { $call }
button-answer-back = Retirarlo
answer-taking-back = Lo estoy quitando de su teléfono. Quizá ya lo leyó.
answer-open-again = La pregunta de { $who } está otra vez sin atender.
answer-mended-by = { $by } corrigió una respuesta a { $who }: «{ $words }»
answer-back-by = { $by } retiró la respuesta a { $who }. La pregunta está otra vez sin atender.
answer-back-by-only = { $by } retiró lo que se le escribió a { $who }.
button-answer-fix = Corregirlo
button-wrote = Lo que escribimos
wrote-nothing = En el chat de { $who } no hay nada que haya escrito el equipo.
answer-fix-ask =
    { $by } le escribió a { $who }: «{ $words }»

    Escriba lo que debe leer en su lugar. También vale una foto o un mensaje de voz. Quito lo anterior de su teléfono si Telegram me deja. Leerá que vale lo suyo. Para dejarlo, escriba «cancelar».
button-answer-instead = Va en su lugar
button-answer-adds = Se añade
colleague-who-left = Alguien que dejó el equipo
colleague = Alguien del equipo
answer-off = ✓ { $who }: ya no está en su teléfono.
answer-stays = ✗ { $who }: sigue en su teléfono. Telegram ya no lo quita. Le dije que ya no vale.
answer-arrived = ✓ { $who }: ya está en su teléfono.
answer-failed = ✗ Su mensaje para { $who } no llegó. Telegram no lo aceptó. ¿Es urgente? { $call }
answer-blocked = ✗ Su mensaje para { $who } no llegó. Bloqueó el bot o cerró su cuenta. ¿Es urgente? { $call }
answer-patient-gone = alguien que ya no es paciente
answer-by = { $by } respondió a { $who }.
answer-cannot = ✗ No se envió. Puedo pasar texto, fotos, videos, mensajes de voz y archivos.
answer-too-long = ✗ No se envió: es demasiado largo. Envíelo en dos partes.
answer-not-reached = ✗ No se pasó a { $who }. Bloqueó el bot o borró todo.
prompt-none = Ahora no hay nada abierto. Lo que escriba no va a nadie.
prompt-closed = Lo que tenía abierto para { $who } está cerrado. Ahora no hay nada abierto. Lo que escriba no va a nadie.
edit-over = Eso ya está retirado. No se envió nada.
group-note-late = { $who } ya lo tiene: ya no es una nota. ¿Lo retiro?
prompt-left = Lo que tenía abierto para { $who } está cerrado. No se pasó nada.
note-to-nobody = Las notas que empiezan con // son para el grupo de la clínica. Aquí no le llegó a nadie.
answer-not-staff = ✗ No se envió. Solo responde quien está en el equipo del bot. La dirección puede invitar: /clinic, Más, Equipo.
here-linked = Listo. Las preguntas llegan aquí, un tema por paciente. Las puede leer todo el grupo. Deme permiso para crear temas.
here-no-topics = Primero active los Temas en los ajustes de este grupo. Luego envíe /here otra vez.
questions-to-group =
    Las preguntas de los pacientes llegan a su grupo, un tema por paciente.

    Para usar otro grupo, agrégueme allí. Luego envíe /here en él.
questions-to-owner =
    Las preguntas llegan aquí a cada uno, salvo a quien no las quiere. Responda con Responder.

    ¿Las quiere en un grupo? Cree uno con Temas. Agrégueme como administrador. Luego envíe /here en él.
answer-at-night = { $told } Allí es de noche: llega sin sonido.
answer-at-night-rings = { $told } Allí es de noche y suena igual.
answer-corrected = También se corrigió en el chat de { $who }.
here-anonymous = No puedo ver quién es. Desactive "Permanecer anónimo" en el grupo y envíe /here otra vez.

# Respuestas que el personal guarda y envía con un toque.
button-answers = Respuestas guardadas
button-answer-new = Guardar una respuesta nueva
button-answer-remove = Quitarla
button-answer-save = Guardar esta respuesta
answer-saved = ↩ { $words }
answers =
    { $count ->
        [0] <b>Todavía no hay respuestas guardadas.</b>
        [one] <b>{ $count } respuesta guardada.</b>
       *[other] <b>{ $count } respuestas guardadas.</b>
    }

    Cuando responda a una pregunta, un toque envía una de ellas.
answers-full = Ya tiene { $most } respuestas guardadas. Quite una primero.
answer-new = Escriba la respuesta que quiere guardar, o envíe una foto o un mensaje de voz. Ahora no le llega a nadie.
button-keep-all-the-same = Guardarla de todos modos
answer-keep-sure =
    { $cautions }

    ¿La guardo de todos modos?
answer-kept = ✓ Guardada. Desde ahora la envía con un toque.
answer-kept-follows = ✓ La respuesta guardada también lleva ya sus palabras nuevas.
answer-kept-stays = ✗ La respuesta guardada conserva las palabras de antes. Las nuevas son demasiado largas.
answer-saved-card = Así les llega a los pacientes.

# What staff are told before their words go to one patient.
caution =
    { $cautions }

    «{ $words }»

    ¿Enviarlo a { $who } de todos modos?
caution-second =
    { $cautions }

    «{ $words }»

    ¿Qué debe leer { $who }?
caution-closed =
    ⚠️ Sus palabras dicen que empiece o que presione. { $who } tiene las sesiones cerradas y su bot no se abrirá:
    { $signs }
caution-locked =
    ⚠️ { $who } tiene las sesiones cerradas y su bot no se abrirá:
    { $signs }
caution-plays-down = ⚠️ Sus palabras dicen que la ayuda puede esperar o no hace falta.
caution-old = ⚠️ Usted abrió esto hace un rato. ¿Para { $who }?
caution-harm = ⚠️ Sus palabras dicen que siga hasta el dolor o el hormigueo, o con demasiada fuerza.
caution-medicine = ⚠️ Sus palabras hablan de dejar una medicina, o de cuánta tomar. Solo puede decirlo quien la recetó.
caution-no-pressing = ⚠️ Sus palabras dicen que empiece o que presione. El bot no deja presionar a { $who }. No lo abrirá.
caution-emergency = ⚠️ Sus palabras nombran una emergencia. ¿La hay? Llame primero al { $number }.
caution-crisis = ⚠️ Sus palabras hablan de morir o de hacerse daño. ¿Alguien está en peligro? Llame al { $number } o a la línea de crisis: { $line }.
caution-answered = ⚠️ { $by } ya respondió a esto.
caution-answered-so = ⚠️ { $by } ya respondió a esto: «{ $words }»
caution-answered-own = ⚠️ Usted ya respondió a esto: «{ $words }»
caution-private = ⚠️ En sus palabras hay un nombre y un teléfono. ¿Sabe esa persona quién lo lee?
caution-shut = ⚠️ Esta pregunta está cerrada. { $by } la cerró.
caution-written = ⚠️ { $by } ya le escribió a { $who }: { $day }, { $time }.
button-all-the-same = Enviarlo de todos modos
button-do-not-send = No enviarlo
answer-held-back =
    ✗ No se pasó.
    { $cautions }

    ¿Debe salir de todos modos? Termine lo que tiene abierto aquí y escríbalo otra vez.
group-held-back =
    ✗ No se pasó.
    { $cautions }

    ¿Debe salir de todos modos? Edítelo y ponga { $sure } delante.
