# Lo que ve el personal de la clínica.

clinic = <b>Su clínica.</b> ¿Qué desea hacer?
button-send-tip = Enviar un consejo
button-past-tips = Consejos enviados
button-team = Equipo
command-clinic = El escritorio de su clínica
command-broadcast = Enviar un consejo a los pacientes

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
team-owner = { $name }, dirección
team-practitioner = { $name }, personal
button-invite-staff = Invitar a alguien al equipo
button-remove = Quitar a { $name }
staff-link =
    Envíe este enlace a su colega. Sirve una sola vez, durante { $days } días:

    { $link }
remove-sure = ¿Quitar a { $name } del equipo?
removed = { $name } ya no está en el equipo.
staff-removed = Usted ya no está en el equipo de la clínica. Puede seguir usando el bot como paciente.

tip-ask =
    Envíeme el consejo tal como lo deben ver los pacientes.

    Texto, una foto, un video, un mensaje de voz, un archivo o un álbum.
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
tip-who-all = todos los que quieren consejos
tip-who-some = quienes tienen { $parts }
tip-who-pain = dolor aquí: { $regions }
tip-who-language = { $language } como idioma
tip-who-quiet = { $days } días sin escribir
tip-who-may = nada en contra de lo que pide el consejo
button-who-done =
    { $people ->
        [one] Seguir con { $people } persona
       *[other] Seguir con { $people } personas
    }
button-by-place = Según dónde duele
button-quiet-week = Sin escribir { $days } días
button-who-may = Pide presionar, calor o estirar
button-test-me = Prueba: enviármelo a mí
tip-which-part = ¿Qué parte del cuerpo? Toque Listo cuando termine.
tip-which-places = ¿Qué lugares? Toque todos los que sean y luego Listo.
tip-when = ¿Cuándo debe salir?
button-send-now = Ahora
button-send-later = A una hora fija
tip-day = ¿Qué día?
day = { $day }
tip-hour = ¿A qué hora? Es la hora local de cada paciente. Toque una o escriba una, como 18:30.
tip-too-late = Esa hora ya pasó. Elija una más tarde.
tip-now = ahora
tip-at = { $day } a las { $time }, hora de cada quien
tip-confirm =
    { $people ->
        [one] Lo recibirá <b>{ $people } persona</b>: { $who }.
       *[other] Lo recibirán <b>{ $people } personas</b>: { $who }.
    }

    Cuándo: <b>{ $when }</b>. Nadie lo recibe de noche.
button-send-it = Enviar
button-undo = Deshacer
tip-leaves-soon = Sale en { $seconds } segundos. ¿Cambió de idea? Toque Deshacer.
tip-leaves-on = Saldrá el { $day }. ¿Cambió de idea? Toque Deshacer.
tip-needs-second = Su consejo espera a que un colega lo apruebe.
tip-asked-to-agree = Un colega quiere enviar este consejo:
tip-agree = ¿Puede salir?
button-agree-tip = Sí, enviar
button-decline-tip = No, no enviar
tip-agreed = Un colega lo aprobó. Saldrá.
tip-declined = Un colega dijo que no. No se envió nada.
tip-decline-done = No saldrá.
tip-taken-back = Deshecho. Nadie lo recibió.
tip-stopping = Deteniendo…
tip-begins = Está saliendo.
button-stop-broadcast = Detener
tip-under-way =
    { $bar }
    <b>{ $sent }</b> de { $total } enviados

    Bloquearon el bot: { $blocked } · con error: { $failed } · en espera: { $waiting }
    { $minutes ->
        [one] Falta más o menos { $minutes } minuto.
       *[other] Faltan más o menos { $minutes } minutos.
    }
tip-stopped = Detenido.
tip-done = Todo listo.
tip-report =
    <b>Su consejo</b>
    Enviados: <b>{ $sent }</b>
    Bloquearon el bot: { $blocked }
    Con error: { $failed }
    No enviados: { $not_sent }
    En duda: { $in_doubt }{ $doubtful }
tip-in-doubt =
    {""}

    { $count ->
        [one] El bot se cortó mientras enviaba este. Quizás llegó, por eso no se envió dos veces: { $codes }
       *[other] El bot se cortó mientras enviaba estos. Quizás llegaron, por eso no se enviaron dos veces: { $codes }
    }
tips-none = Todavía no se envió ningún consejo.
tips-past =
    <b>Consejos enviados</b>

    { $tips }
tips-line = { $day }: { $words }, enviados { $sent } · útil { $helpful } · no es para mí { $not_for_me }
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
