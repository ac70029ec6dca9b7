# La biblioteca, el curso, los medios y los datos de la clínica.

button-library = Biblioteca
button-courses = Curso
button-points = Puntos
button-profile = Datos de la clínica
button-desk = Al escritorio

button-save-tip = Guardar para después
button-use-tip = Enviar
button-rename-tip = Cambiar el nombre
button-drop-tip = Borrar
button-page-on = Más
button-page-back = Atrás
library =
    <b>Su biblioteca</b>, página { $page } de { $pages }. Toque un consejo para verlo.

    Primero van los que usted guardó. Los demás salen en el idioma de cada paciente.

    ○ quiere decir: ningún profesional lo ha revisado todavía.
library-own = { $title }
library-unreviewed = ○ { $title }
library-tip = <b>{ $title }</b>. ¿Qué desea hacer?
library-tip-unreviewed =
    <b>{ $title }</b>. Ningún profesional ha revisado este consejo. Léalo antes de enviarlo.

    ¿Qué desea hacer?
library-name = ¿Cómo lo llamamos? Escriba un nombre corto. Solo lo ve su equipo.
library-rename = Ahora se llama <b>{ $title }</b>. Escriba el nuevo nombre.
library-name-long = Escriba un nombre de 1 a { $most } letras.
library-kept = Guardado como <b>{ $title }</b>. No se envió nada.
library-follows = ✓ El consejo de la biblioteca también lleva ya sus palabras nuevas.
library-stays = ✗ El consejo de la biblioteca conserva las palabras de antes. Las nuevas son demasiado largas.
library-left = Cancelado. No cambió nada.
library-gone = Ese consejo ya no está.
library-drop = ¿Borrar <b>{ $title }</b> de la biblioteca?
tip-of-library =
    { $tip }

    { $end }
post-advice = consejo de la biblioteca

course-called-first-weeks = Primeras semanas
course =
    <b>{ $name }</b>
    { $stage }

    Lo siguen ahora: <b>{ $on_it }</b>
    Enviados: { $sent } · útil { $helpful } · no es para mí { $not_for_me }

    { $tips }
course-on = Activo. Empieza un día después de que llega un paciente nuevo.
course-paused = En pausa. Nadie recibe consejos y nadie nuevo empieza.
course-off = Apagado. Al activarlo, empieza con cada paciente nuevo.
course-line = { $number }. { $title }
course-line-unreviewed = { $number }. ○ { $title }
button-course-run = Activar
button-course-sure = Sí, activarla
course-sure =
    <b>¿Activar { $name }?</b>

    { $on_it ->
        [0] Todavía no hay nadie en ella. Ahora nadie recibe un consejo.
        [one] { $on_it } paciente está en ella. Recibe el siguiente consejo en un día.
       *[other] { $on_it } pacientes están en ella. Reciben el siguiente consejo en un día.
    }

    Quien se una desde ahora recibe el primero { $days ->
        [one] al día siguiente
       *[other] { $days } días después
    }. A la mayoría le llega a las { $time }, hora local.
button-course-hold = Pausar

own-media-points = <b>Sus medios y su voz.</b> Elija un punto o una pregunta. ✓ quiere decir: los pacientes ya reciben algo de usted.
own-media-has = ✓ { $point }
own-media-has-not = { $point }
own-media-card =
    <b>{ $point }</b>. Para quién: { $readers }.

    Responda a esta imagen con un video, una foto o un mensaje de voz. Los pacientes lo verán debajo de esta tarjeta.
own-media-kinds = Envíe un video, una foto o un mensaje de voz. Aquí no puedo mostrar otra cosa.
own-media-one = Envíe solo uno, no un álbum.
own-media-left = Cancelado. No cambió nada.
own-media-old-words = <b>{ $point }</b>. Lectores: { $readers }. Los pacientes aún reciben las palabras de antes. Para cambiarlas, responda otra vez a la tarjeta.
own-media-ask = ¿Lo uso? Los pacientes lo verán bajo la ficha de <b>{ $point }</b>. Lectores: { $readers }.
own-voice-ask = <b>{ $point }</b>. Lectores: { $readers }. Los pacientes lo oyen en la sesión cuando usted lo apruebe.
button-own-use = Usarlo
button-own-away = Descartarlo
own-media-kept = Guardado. Los pacientes ya lo ven aquí: <b>{ $point }</b>. Para quién: { $readers }. Para cambiarlo, responda otra vez a la tarjeta.
own-media-everybody = todos los idiomas
button-own-card = Volver a la tarjeta
own-voice-breath = Voz: pregunta del aliento
own-voice-nerve = Voz: pregunta del hormigueo
own-voice-card =
    <b>{ $point }</b>. Para quién: { $readers }.

    El bot pregunta esto mientras presionan. Responda aquí con un mensaje de voz. Lo reciben justo debajo de la pregunta.
own-voice-kinds = Envíe un solo mensaje de voz. Aquí no puedo decir otra cosa.
own-voice-kept = Guardado. <b>{ $point }</b>. Para quién: { $readers }. Los pacientes ya le oyen en la sesión.
own-voice = <i>Su clínica le pregunta esto.</i>
own-media-removed = Quitado. Los pacientes ya no lo ven en <b>{ $point }</b>.
button-own-remove = Quitarlo
# source: S33
button-own-video = Video de su clínica
button-own-photo = Foto de su clínica
button-own-voice = Mensaje de voz de su clínica
# source: S33
own-media = <i>De su clínica, para: { $point }</i>

button-learn-clinic = Cómo contactar a la clínica
contact =
    <b>{ $name }</b>
    { $ways }
contact-practitioner = { $value }
contact-address = { $value }
contact-phone = Teléfono: { $value }
contact-email = Correo: { $value }
contact-web = En internet: { $value }
contact-hours = Horario: { $value }
contact-booking = Pedir una cita: { $value }

profile =
    Esto ven los pacientes. Toque lo que quiera cambiar.

    Máximo de consejos por semana para un paciente: <b>{ $most }</b>
    { $look }
profile-second-on = Un colega aprueba cada consejo antes de que salga.
profile-second-off = Los consejos salen sin que otra persona los revise.
profile-name = Nombre
profile-practitioner = Profesional
profile-address = Dirección
profile-phone = Teléfono
profile-email = Correo
profile-web = Página web
profile-hours = Horario
profile-booking = Enlace para citas
profile-zone = Zona horaria
profile-ask-hours =
    <b>{ $field }</b>. Ahora: { $now }

    Escríbalo como lo deben leer los pacientes, por ejemplo: lun-vie 9-17, cerrado del 24 al 26 de diciembre
profile-zone-unknown = No conozco ese lugar. Escriba una ciudad grande con la misma hora, o toque una.
profile-ask-zone =
    <b>{ $field }</b>. Ahora: { $now }

    ¿Qué hora es en la clínica? Tóquela, o escriba su ciudad.
button-empty = Dejarlo vacío
button-skip = Saltar
button-step-before = Paso anterior
button-setup = Contarme de su clínica
button-setup-on = Seguir con lo que escribí
button-setup-drop = Cancelar
setup-goes-on = Lo dejó a medias. Guardé lo que escribió. Seguimos aquí.
setup-dropped = Descartado. Lo que escribió se borró y no cambió nada.
button-setup-leave = Terminar aquí
setup-offer =
    <b>Primero, su clínica.</b> { $steps } pasos cortos. Así los pacientes ven su nombre, su teléfono y su horario.
setup-step =
    { $step } de { $of }

    { $question }
setup-done =
    Los pacientes ven esto desde ahora. Puede cambiarlo en Datos de la clínica.

    En una emergencia les digo que llamen al <b>{ $number }</b>. ¿No es así donde están? Dígalo a quien lleva este bot antes de invitar a nadie.

    Ahora: invite a sus pacientes.
hours-read = Quien pregunta también lee esto: { $now }
hours-unread =
    No puedo leer días y horas ahí. Los pacientes ven sus palabras. Pero no puedo decirles si está abierto.

    Para corregirlo: Perfil, Horario. Escríbalo así: lun-vie 9-17, sáb 9-12, cerrado 24-26 diciembre
hours-in-part =
    No pude leer: { $parts }. Lo demás cuenta. Los pacientes ven todas sus palabras.

    Los días libres van con su fecha: cerrado 24-26 diciembre
hours-in-part-times =
    No pude leer: { $parts }. Por eso nunca digo a los pacientes que está cerrado. Ven todas sus palabras.

    Escríbalo así: lun-vie 9-17, sáb 9-12, cerrado 24-26 diciembre
profile-empty = nada todavía
profile-ask =
    <b>{ $field }</b>. Ahora: { $now }

    Escriba el nuevo valor.
profile-kept = Guardado. Los pacientes lo ven desde ahora.
profile-left = Cancelado. No cambió nada.
profile-wrong-name = Un nombre lleva letras. Escríbalo otra vez, por favor.
setup-zone = Zona horaria: { $zone }
setup-sure =
    <b>¿Está todo bien?</b> Los pacientes lo ven así cuando usted diga que sí.
    { $zone }
button-setup-yes = Sí, que lo vean
profile-wrong = Escriba de 1 a { $most } letras.
profile-wrong-phone = Eso no es un teléfono. Escriba de 7 a 15 cifras, como 920 555 0100.
profile-wrong-email = Eso no es un correo. Se ve así: nombre@clinica.com.
profile-wrong-link = Eso no es un enlace. Se ve así: clinica.com o https://clinica.com/citas.
button-shipped = Volver al valor original
button-cap = Consejos por semana: { $most }
button-second-on = Un colega debe aprobar: no
button-second-off = Un colega debe aprobar: sí
cap-ask =
    ¿Cuántos consejos puede recibir un paciente por semana? Ahora: <b>{ $most }</b>. Original: { $shipped }.

    El curso también cuenta.

# Nombres cortos de los puntos, para los botones.
point-gluteals-label = Nalga
point-piriformis-label = Nalga, en lo profundo
point-tfl-label = Cadera, al frente
point-vastus-lateralis-label = Muslo, por fuera
point-quadratus-lumborum-label = Costado de la espalda baja
point-outer-calf-label = Pantorrilla, por fuera
point-back-of-calf-label = Pantorrilla, atrás
point-foot-label = Pie
