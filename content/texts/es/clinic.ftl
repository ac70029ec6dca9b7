# Lo que ve el personal de la clínica.

clinic = <b>Su clínica.</b> ¿Qué desea hacer?
clinic-more = <b>Más de su clínica.</b> Lo que se prepara una vez o se mira de vez en cuando.
button-desk-more = Más
button-as-patient = Probarlo como paciente
desk-held = ¿Qué hago con esto?
desk-held-follows = Sigo su cambio.
button-held-tip = Enviarlo como consejo
button-held-answer = Responder a { $who }: { $words }
button-held-nothing = Nada
button-held-more = Añadir a mi respuesta a { $who }
button-held-write = Escribir a { $who }
desk-held-here = ✗ No se pasó. Primero va lo que tiene abierto aquí. Toque el botón para escribirle, y escríbalo allí.
desk-held-gone = No se envió nada.
desk-cannot = Eso no lo puedo pasar. /clinic abre su escritorio.
desk-not-that = Eso no sirve aquí. Toque un botón.
desk-question-gone = Esa pregunta ya no está. No se envió nada.
button-send-tip = Enviar un consejo
button-team = Equipo
command-clinic = El escritorio de su clínica
command-broadcast = Enviar un consejo a los pacientes
staff-help =
    <b>Su escritorio</b>
    { $commands }

    { $role }

    Para contestar una pregunta, toque Responder debajo de ella.

    <b>En una emergencia, llame al { $number }.</b>
staff-help-clinic = /clinic – consejos, preguntas, avisos, pacientes, invitaciones
staff-help-broadcast = /broadcast – un consejo enseguida
staff-help-owner = Usted dirige la clínica. Solo la dirección cambia el perfil, el equipo y la serie.
staff-help-practitioner = Usted es parte del equipo. El perfil, el equipo y la serie son de la dirección.

claim-owner = Le damos la bienvenida. Ahora usted dirige este bot para su clínica. /clinic lo abre todo.
claim-practitioner = Le damos la bienvenida al equipo. /clinic lo abre todo.
claim-owner-alerts = Recibe un aviso cuando un paciente que lo aceptó está en peligro. Para cambiarlo: /clinic, Avisos.
claim-practitioner-alerts = Cuando un paciente esté en peligro, ¿le aviso? Ahora: <b>no</b>.
team-joined-owner = { $name } se unió al equipo en la dirección. Recibe avisos.
team-joined-practitioner = { $name } se unió al equipo. Aún no recibe avisos. Ya le pregunté.
claim-over = Este enlace ya se usó o venció. Pida uno nuevo a su clínica.
owner-only = Eso solo lo puede hacer quien dirige la clínica.
team =
    <b>Su equipo</b>

    { $members }
team-and-invited =
    { $team }

    <b>Enlaces que nadie ha abierto todavía</b>
    { $invited }
invited-line = { $number }. { $role }, de { $by }. Vence el { $day } a las { $time }.
invited-owner = Dirección
invited-practitioner = Personal
invited-by-setup = la instalación
invited-withdrawn = ✓ Retirado. Ese enlace ya no abre nada.
button-uninvite = Retirar el enlace { $number }
team-owner = { $name }, dirección
team-practitioner = { $name }, personal
button-invite-staff = Invitar a alguien al equipo
button-remove = Quitar a { $name }
staff-link =
    Envíe este enlace a su colega. Sirve una sola vez, durante { $days } días:

    { $link }
remove-sure = ¿Quitar a { $name } del equipo?
removed = { $name } ya no está en el equipo.
removed-tip =
    Dejó un consejo: “{ $words }”. Cuándo: { $when }.

    Lo retengo. No le llega a nadie hasta que usted lo diga.
removed-tip-stopped =
    Un consejo suyo estaba saliendo: “{ $words }”.

    Lo detuve para quienes aún no lo tienen. El informe le llega a usted.
removed-removal = Estaba quitando un consejo de los teléfonos. Eso sigue. El informe le llega a usted.
staff-removed = Usted ya no está en el equipo de la clínica. Puede seguir usando el bot como paciente.
staff-removed-copy = Solo para el equipo de la clínica.

tip-ask =
    Envíeme el consejo tal como lo deben ver los pacientes.

    Texto, una foto, un video (también redondo) o un mensaje de voz. Archivos y álbumes también.
tip-cannot = Eso no lo puedo pasar. Envíe texto, una foto, un video, un mensaje de voz o un archivo.
tip-too-long = Es demasiado largo. Use menos de { $most } letras.
tip-looks = Así lo verán los pacientes:
tip-end = <i>Un consejo de su clínica. Para no recibir más, toque No más consejos.</i>
tip-preview = Los pacientes pueden tocar esto.
tip-left = Cancelado. No se envió nada.
button-leave-it = No enviar
tip-who =
    ¿Quién lo recibe? Elegido ahora: <b>{ $who }</b>.

    { $people ->
        [one] Lo recibe { $people } persona.
       *[other] Lo reciben { $people } personas.
    }{ $full ->
        [0] {""}
        [one] {" "}{ $full } ya tuvo bastantes consejos esta semana.
       *[other] {" "}{ $full } ya tuvieron bastantes consejos esta semana.
    }

    ¿Algo está mal escrito? Escríbalo otra vez o edite su mensaje.
tip-who-few =
    ¿Quién lo recibe? Elegido ahora: <b>{ $who }</b>.

    Lo reciben: { $few }.

    ¿Algo está mal escrito? Escríbalo otra vez o edite su mensaje.
tip-who-asks =
    { $ask }

    <b>¿Pide presionar, calor o estirar?</b> Márquelo: así quedan fuera quienes no pueden.
notice-who-all = todos los que quieren noticias
tip-who-all = todos los que quieren consejos
tip-who-some = quienes tienen { $parts }
tip-who-pain = dolor aquí: { $regions }
tip-who-language = { $language } como idioma
tip-who-quiet = { $days } días sin escribir
tip-who-may = permiso para lo que pide el consejo
button-who-done =
    { $people ->
        [one] Seguir con { $people } persona
       *[other] Seguir con { $people } personas
    }
button-who-done-few = Seguir
count-nearly-all = todos, o todos menos muy pocos (menos de { $most })
count-few = menos de { $most } personas, o nadie
tip-leaves-soon-few = Sale en { $seconds } segundos. Lo reciben: { $few }. ¿Cambió de idea? Toque Deshacer.
tip-leaves-on-few = Empieza el { $day } a las { $time }, hora de su clínica. Lo reciben: { $few }. ¿Cambió de idea? Toque Deshacer.
tip-is-coming-few =
    <b>{ $sort }, programado.</b> Lo reciben: { $few }, { $who }.

    Cuándo: <b>{ $when }</b>
button-by-place = Solo ciertos lugares
button-quiet-week = Solo { $days } días sin escribir
button-only-language = Solo { $language }
button-who-may = Pide presionar, calor o estirar
tip-asks-of-body =
    Sus palabras piden presionar, calor o estirar. Por eso solo les llega a quienes pueden hacerlo.

    ¿No es así? Quite la marca de abajo.
tip-is-test =
    <b>PRUEBA. Solo usted la recibió.</b>

    { $end }
button-test-me = Prueba: enviármelo a mí
tip-which-part = ¿Qué parte del cuerpo? Toque Listo cuando termine.
tip-which-places = ¿Qué lugares? Toque todos los que sean y luego Listo.
tip-when = ¿Cuándo debe salir?
button-send-now = Ahora
button-send-later = A una hora fija
tip-day = ¿Qué día?
day = { $day }
tip-hour = <b>{ $day }.</b> ¿A qué hora? Es la hora local de cada paciente. Toque una o escriba una, como 6:30 pm o 18:30.
tip-too-late = Esa hora ya pasó. Elija una más tarde.
tip-at-clinic = { $day } a las { $time }, hora de su clínica
tip-now = ahora
tip-at = { $day } a las { $time }, hora de cada quien
tip-confirm =
    “{ $words }”

    { $people ->
        [0] <b>Nadie</b> lo recibiría: { $who }.
        [one] Lo recibirá <b>{ $people } persona</b>: { $who }.
       *[other] Lo recibirán <b>{ $people } personas</b>: { $who }.
    }{ $full ->
        [0] {""}
        [one] {" "}{ $full } ya tiene bastantes consejos en esa semana.
       *[other] {" "}{ $full } ya tienen bastantes consejos en esa semana.
    }

    Cuándo: <b>{ $when }</b>. { $night }{ $asleep }
tip-confirm-few =
    “{ $words }”

    Lo recibirán: <b>{ $few }</b>, { $who }.{ $missed }

    Cuándo: <b>{ $when }</b>. { $night }
mend-confirm =
    { $people ->
        [0] No la recibiría <b>nadie</b>: { $who }.
        [one] La recibirá <b>{ $people } persona</b>: { $who }.
       *[other] La recibirán <b>{ $people } personas</b>: { $who }.
    }{ $missed }

    Cuándo: <b>{ $when }</b>. { $night }{ $asleep }
tip-not-at-night = Nadie lo recibe de noche.
mend-at-night = Lo que estaba mal puede hacer daño: por eso no espera a la mañana, y suena.
mend-at-night-off = Lo que estaba mal puede hacer daño: por eso no espera a la mañana, y suena. Además quito de los teléfonos el mensaje equivocado.
mend-missed =
    {""}
    { $lines }
mend-closed = Recibieron el consejo, pero no pueden hacer lo que esto pide; quedan fuera: { $count }
mend-closed-few = Recibieron el consejo, pero no pueden hacer lo que esto pide; quedan fuera: unas pocas, o nadie
mend-blocked = Recibieron el consejo, pero bloquearon el bot o cerraron su cuenta: { $count } ({ $codes })
mend-forgot = Recibieron el consejo y después borraron todo: { $count }
button-send-it = Enviar
button-take-off = Quitarlo
button-leave-on = Dejarlo ahí
button-undo = Deshacer
tip-leaves-soon =
    { $people ->
        [one] Sale en { $seconds } segundos, para { $people } persona. ¿Cambió de idea? Toque Deshacer.
       *[other] Sale en { $seconds } segundos, para { $people } personas. ¿Cambió de idea? Toque Deshacer.
    }
tip-leaves-on =
    { $people ->
        [one] Empieza el { $day } a las { $time }, hora de su clínica. Lo recibe { $people } persona. ¿Cambió de idea? Toque Deshacer.
       *[other] Empieza el { $day } a las { $time }, hora de su clínica. Lo reciben { $people } personas. ¿Cambió de idea? Toque Deshacer.
    }
tip-needs-second = Su consejo espera a que un colega lo apruebe.
tip-asked-to-agree = Un colega quiere enviar este consejo:
tip-agree = ¿Puede salir?
button-agree-tip = Sí, enviar
button-decline-tip = No, no enviar
tip-agreed = Un colega lo aprobó. Saldrá.
tip-declined = Un colega dijo que no. No se envió nada.
tip-decline-done = No saldrá.
tip-taken-back = Deshecho. Nadie lo recibió.
tip-stopping-few = Deshacer llega a tiempo para quien aún no lo tiene. Para quitarlo del teléfono de quien lo tiene: Todos los consejos, Retirarlo.
tip-stopping =
    { $people ->
        [one] Deshacer llega a tiempo para { $people } persona.
       *[other] Deshacer llega a tiempo para { $people } personas.
    }{ $have_it ->
        [0] {""}
        [one] {" "}{ $have_it } ya lo tiene. Para quitarlo de su teléfono: Todos los consejos, Retirarlo.
       *[other] {" "}{ $have_it } ya lo tienen. Para quitarlo de sus teléfonos: Todos los consejos, Retirarlo.
    }
tip-begins = Está saliendo.
tip-taken-off = Ya se está quitando.
tip-is-off = Ya se quitó de los teléfonos.
button-stop-broadcast = Detener
tip-under-way =
    { $bar }
    <b>{ $sent }</b> de { $total } enviados

    Bloquearon el bot: { $blocked } · con error: { $failed } · en espera: { $waiting }{ $waits_for }
    { $left }
tip-stopped = Detenido.
tip-done = Todo listo.
tip-report =
    <b>{ $title }</b>
    Enviados: <b>{ $sent }</b>{ $why }{ $missed }{ $doubtful }{ $waits }
tip-report-why =
    {""}
    { $lines }
report-off = Ya no están en los teléfonos: { $count }
report-asleep = Prometidos para la mañana, porque era de noche: { $count }
report-full = Ya tuvieron bastantes consejos esta semana: { $count }
report-blocked = Bloquearon el bot o cerraron su cuenta: { $count }
report-failed = Sin llegar, Telegram no lo aceptó: { $count }
report-unwanted = No quisieron más antes de que llegara: { $count }
report-unfit = Ya no pueden hacer lo que pide: { $count }
report-unfit-few = Ya no pueden hacer lo que pide: unas pocas personas
report-stopped = Detenidos a tiempo: { $count }
report-left-out = Sin enviar: { $count }
report-in-doubt = En duda: { $count }
tip-still-waits =
    {""}
    Aún en espera: { $waiting }{ $waits_for }
tip-waits-for =
    {" "}({ $held ->
        [0] {""}
       *[other] ocupados con el bot: { $held }
    }{ $held ->
        [0] {""}
       *[other] { $later ->
            [0] {""}
           *[other] ,{" "}
        }
    }{ $later ->
        [0] {""}
       *[other] a su propia hora del día: { $later }
    })
tip-held-back =
    { $count ->
        [one] { $count } persona contesta una pregunta del bot o está en una sesión. Lo recibe al terminar, o media hora después de su último mensaje.
       *[other] { $count } personas contestan una pregunta del bot o están en una sesión. Lo reciben al terminar, o media hora después de su último mensaje.
    }
mend-held =
    { $count ->
        [one] { $count } persona está en una sesión o contesta sobre una señal de peligro. La recibe al terminar.
       *[other] { $count } personas están en una sesión o contestan sobre una señal de peligro. La reciben al terminar.
    }
tip-over-at = Terminó el { $day } a las { $time }.
sort-of = { $sort }: “{ $words }”
mend-end-of = <i>Una corrección de su clínica a: «{ $tip }». Siga esta, por favor.</i>
tip-in-doubt =
    {""}

    { $count ->
        [one] El bot se cortó mientras enviaba este. Quizás llegó, por eso no se envió dos veces: { $codes }
       *[other] El bot se cortó mientras enviaba estos. Quizás llegaron, por eso no se enviaron dos veces: { $codes }
    }
tips-line = { $day }, { $time } · { $words }
button-send-notice = Enviar un anuncio
button-all-tips = Todos los consejos
notice-ask =
    Envíeme el anuncio tal como lo deben ver los pacientes. Por ejemplo: Mañana no abrimos.

    Sin consejos de salud: un anuncio no tiene límite por semana.
mend-ask = Envíeme la corrección. Va a todos los que recibieron el consejo y a nadie más.
tip-some-got = Algunos recibieron estas palabras, antes del cambio: «{ $words }»
button-mend-ready = Pedir que no lo hagan
mend-ready =
    Por favor, no haga lo que dice ese mensaje. No era correcto.

    ¿Ya lo hizo y se siente peor? Dígamelo o llame a la clínica.
post-ready = por favor, no lo haga
notice-end = <i>Noticias de su clínica. Para no recibir más, toque No más noticias.</i>
mend-end = <i>Una corrección de su clínica. Siga esta, por favor.</i>
tip-gone = Ese consejo ya se envió o se borró.
tip-kept-draft = Guardado como borrador. No se envió nada.
button-keep-draft = Guardar como borrador
button-tips-drafts-open = Ver mis borradores
tip-who-got = todos los que lo recibieron
tip-who-got-may = quienes lo recibieron y pueden hacer lo que pide
tip-who-without = ninguna copia todavía
button-tip-link = Añadir botón con enlace
button-book-visit = Pedir una cita
button-no-link = Sin botón
tip-link-ask =
    ¿Qué página debe abrir el botón? Escriba las palabras del botón y luego la dirección. Por ejemplo: Nuestro video clinica.com/video

    Las palabras: { $most } letras como máximo.
tip-link-wrong = No veo una dirección web al final. Se ve así: clinica.com o https://clinica.com/citas.
tip-day-unclear = No sé bien qué día dice, así que el consejo queda como está. Toque el día o escríbalo así: 24 de noviembre.
tip-time-odd = No conozco esa hora, así que el consejo queda como está. Escriba una como 6:30 pm o 18:30. ¿Hay un error en el consejo? Edite su mensaje.
tip-in-year = { $when } ({ $year })
tip-at-night = { $day } a las { $morning }, hora de cada quien ({ $time } es de noche)
tip-asleep =
    { $count ->
        [one] {" "}{ $count } duerme ahora y lo recibe a las { $time }.
       *[other] {" "}{ $count } duermen ahora y lo reciben a las { $time }.
    }
removal-confirm =
    { $people ->
        [0] Ya nadie lo tiene, o pasó mucho tiempo. Telegram deja retirar mensajes por dos días.
        [one] ¿Quitarlo del teléfono de <b>{ $people } persona</b>? Quien ya lo leyó, lo leyó. Se va enseguida, sin sonido.
       *[other] ¿Quitarlo del teléfono de <b>{ $people } personas</b>? Quien ya lo leyó, lo leyó. Se va enseguida, sin sonido.
    }
removal-confirm-few = ¿Quitarlo del teléfono de quien lo tenga? Quien ya lo leyó, lo leyó. Se va enseguida, sin sonido.
tip-nobody-full =
    { $full ->
        [one] { $full } persona ya tiene bastantes consejos en esa semana.
       *[other] { $full } personas ya tienen bastantes consejos en esa semana.
    }
tip-nobody-left = Los demás bloquearon el bot, no quieren consejos o no pueden hacer esto.
tip-nobody-wants = Nadie lo quiere, o todos bloquearon el bot.
tip-rest-nobody = No queda nadie que lo reciba. { $why }
tip-nobody = Ahora nadie lo recibiría. No se envió nada. Queda como borrador. { $why }
tip-minutes-left =
    { $minutes ->
        [one] Falta más o menos { $minutes } minuto.
       *[other] Faltan más o menos { $minutes } minutos.
    }
tip-goes-on = Los siguientes lo reciben el { $day } a las { $time }, hora de su clínica.
report-tip = Su consejo
report-notice = Su anuncio
report-mend = Su corrección
report-removal = Retirado
removal-report =
    <b>Retirado</b>
    Quitado de teléfonos: <b>{ $sent }</b>
    Sigue ahí: { $still }{ $why }
removal-blocked = No se llegó a ellos, bloquearon el bot o cerraron su cuenta: { $count }
removal-forgot = No se llegó a ellos, borraron todo aquí: { $count }
button-open-tip = Abrirlo
tips-drafts =
    { $count ->
        [0] <b>No hay borradores.</b>
        [one] <b>{ $count } borrador.</b> Tóquelo para seguir.
       *[other] <b>{ $count } borradores.</b> Toque uno para seguir.
    }
tips-coming =
    { $count ->
        [0] <b>No hay nada programado.</b>
        [one] <b>{ $count } programado.</b> Tóquelo para cambiarlo. Las horas son las de su clínica.
       *[other] <b>{ $count } programados.</b> Toque uno para cambiarlo. Las horas son las de su clínica.
    }
tips-going =
    { $count ->
        [0] <b>Ahora no sale nada.</b>
        [one] <b>{ $count } está saliendo.</b> Tóquelo para ver más.
       *[other] <b>{ $count } están saliendo.</b> Toque uno para ver más.
    }
tips-done =
    { $count ->
        [0] <b>Todavía no salió nada.</b>
        [one] <b>{ $count } terminó.</b> Tóquelo para enviarlo otra vez o corregirlo.
       *[other] <b>{ $count } terminaron.</b> Toque uno para enviarlo otra vez o corregirlo.
    }
tips-off = retirado: { $words }
tips-stopped-all = detenido: { $words }
button-tips-drafts = Borradores: { $count }
button-tips-coming = Programados: { $count }
button-tips-going = Saliendo: { $count }
button-tips-done = Terminados: { $count }
sort-tip = Consejo
sort-notice = Anuncio
sort-mend = Corrección
sort-removal = Retirar
tip-is-draft =
    <b>{ $sort }, borrador.</b> Nadie lo recibe antes de que usted lo envíe.

    Para: { $who }
tip-is-asked =
    <b>{ $sort }.</b> Espera a que un colega lo apruebe.

    Para: { $who }. Cuándo: { $when }
tip-is-coming =
    { $people ->
        [one] <b>{ $sort }, programado.</b> Lo recibe { $people } persona: { $who }.
       *[other] <b>{ $sort }, programado.</b> Lo reciben { $people } personas: { $who }.
    }

    Cuándo: <b>{ $when }</b>
tip-is-out =
    { $sort }
    Empezó el { $day } a las { $time }. { $over }
    Para: { $who }

    { $report }

    Me sirve: { $helpful } · no es para mí: { $not_for_me }
button-tip-go-on = Seguir
button-tip-words = Cambiar el texto
button-tip-time = Cambiar la hora
button-tip-whom = Cambiar quién lo recibe
button-tip-rest = Enviar a los demás
button-tip-again = Enviar otra vez
button-tip-mend = Enviar una corrección
button-tip-unsend = Retirarlo
button-stop-tip = No enviarlo
tip-picture-stays = Sus palabras están ahora bajo la imagen. La imagen se queda.
tip-held = No saldrá hasta que usted lo envíe otra vez.
tip-held-over = Su consejo «{ $words }» no salió. Usted lo cambió, y espera a que lo envíe otra vez.
tip-held-by = { $by } está cambiando su consejo «{ $words }». No saldrá hasta que alguien lo envíe otra vez.
tip-move = Sale: <b>{ $when }</b>. Así queda hasta que usted elija otra hora. ¿Cuándo debe salir?
button-time-stays = Dejar la hora como está
tip-time-stays = La hora queda como está. El consejo sale según lo previsto.
tip-moved = Tiene la hora nueva. Aún espera a que un colega lo apruebe.
tip-move-nobody = Entonces nadie lo recibiría. La hora queda como está. { $why }
tip-moved-by =
    { $by } cambió cuándo sale su consejo: «{ $words }».

    Ahora: <b>{ $when }</b>. El informe le llega a { $by }.
tip-moved-meanwhile =
    { $by } cambió cuándo sale «{ $words }». Su botón es de antes, así que no pasó nada.

    Sale: <b>{ $when }</b>
tip-mended-by =
    { $by } envía una corrección al consejo «{ $words }»:

    «{ $instead }»
tip-removed-by = { $by } retira el consejo «{ $words }» de los teléfonos.
tip-counted-anew = Ahora va a { $now } personas. Eran { $was } cuando se pidió.
report-deleted = Borraron todo antes de que llegara: { $count }
tip-stopped-by = { $by } detuvo su consejo «{ $words }».
tip-dropped-by = { $by } borró su borrador «{ $words }».
tip-draft-gone = El borrador se borró.
tip-follows = Sigo su cambio. El consejo se ve ahora así:
tip-was-corrected = Esto se corrigió: «{ $words }»
tip-resend-corrected =
    ⚠️ Esto se corrigió: «{ $words }»

    ¿Enviar otra vez el texto anterior?
button-send-old-words = Sí, el texto anterior
tip-edit-over = Ese consejo ya está detenido. No sale nada.
tip-edit-late =
    { $people ->
        [one] { $people } persona ya tiene el texto anterior. Un cambio ya no le llega.
       *[other] { $people } personas ya tienen el texto anterior. Un cambio ya no les llega.
    }

    Envíe una corrección o retire el consejo.
tip-edit-left =
    El texto nuevo pide más que el anterior. Por eso no lo uso: todos reciben el anterior. { $people ->
        [one] { $people } persona ya lo tiene.
       *[other] { $people } personas ya lo tienen.
    }

    Envíe una corrección o retire el consejo.
tip-edit-late-few =
    Quien ya lo tiene ve el texto anterior. Un cambio ya no le llega.

    Envíe una corrección o retire el consejo.
tip-edit-left-few =
    El texto nuevo pide más que el anterior. Por eso no lo uso: todos reciben el anterior.

    Envíe una corrección o retire el consejo.
tip-edit-too-long = Su cambio es demasiado largo. El consejo conserva el texto anterior. Use menos de { $most } letras.
post-video_note = un video redondo
button-stop-notices = No más noticias
notices-stopped = Ya no recibirá noticias. Para recibirlas otra vez, envíe /settings.
button-notices-off = No recibir noticias de la clínica
button-notices-on = Recibir noticias de la clínica
post-text = texto
post-photo = foto
post-video = un video
post-voice = mensaje de voz
post-audio = un audio
post-animation = animación
post-document = archivo
post-album = álbum

button-helpful = Me sirve
button-not-for-me = No es para mí
button-stop-tips = No más consejos
tip-thanks = Gracias. La clínica se alegra.
tip-noted = Gracias. La clínica lo verá.
tips-stopped = Ya no recibirá consejos. Para recibirlos otra vez, envíe /settings.
button-tips-off = No más consejos de la clínica
button-tips-on = Recibir consejos de la clínica
