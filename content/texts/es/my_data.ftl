# Qué se guarda, cómo sacarlo y cómo se borra.

button-home-summary = Hoja para la clínica
button-home-data = Mis datos
command-summary = Una hoja para mostrar en la clínica
command-export = Recibir una copia de mis datos

privacy =
    <b>Lo que guardo.</b> Sus respuestas, sus sesiones y sus puntajes de dolor. Se guardan cifrados.

    Los uso para guiarle con seguridad. No guardo su teléfono. Guardo su nombre solo si lo comparte con su clínica.
privacy-who =
    <b>Quién lo ve.</b> Su clínica me maneja y tiene la llave. Su personal ve cifras de todos juntos. Ve las suyas solo si usted acepta. Lo que usted le pregunta se queda con ella hasta que usted lo borre todo.

    Nuestro chat pasa por Telegram, que puede leerlo.
privacy-how-long =
    <b>Por cuánto tiempo.</b> Hasta que usted lo borre.

    Si no escribe en { $months } meses, le aviso antes. { $days } días después borro todo.
privacy-yours =
    <b>Es suyo.</b> Puede recibir una copia o borrar todo cuando quiera.

    /stop apaga los recordatorios.
button-export = Recibir una copia
button-delete = Borrar todo
button-back-to-chat = Volver

export-json = Todo lo que guardo sobre usted. Cada parte lleva una nota.
export-csv = Sus sesiones y puntajes en una tabla. Se abre con una hoja de cálculo.
summary-ready = Su hoja para la clínica. Muéstrela allí o imprímala.
document-not-made = Perdón, no pude hacer el archivo. Pruebe otra vez en un rato.

delete-confirm =
    Esto borra todo lo que sé de usted, para siempre.{ $days ->
        [0] {""}
        [one] {" "}Las copias de su clínica se borran en { $days } día.
       *[other] {" "}Las copias de su clínica se borran en { $days } días.
    }

    ¿Lo hago?
# source: X14
delete-confirm-staff =
    Esto borra para siempre todo lo que me contó como paciente. Usted sigue en el equipo de la clínica hasta que quien la dirige le quite.{ $days ->
        [0] {""}
        [one] {" "}Las copias de su clínica se borran en { $days } día.
       *[other] {" "}Las copias de su clínica se borran en { $days } días.
    }

    ¿Lo hago?
button-delete-all = Sí, borrar todo
button-keep-all = No, dejarlo
deleted =
    Hecho. Todo está borrado. Nuestro chat queda en su teléfono: allí lo puede vaciar.

    Para volver a empezar un día, envíe /start.
deleted-urgent =
    Listo. Aquí ya no queda nada. <b>¿Es cierto lo que me contó? Llame ahora al { $number } o a un médico.</b>

    Para empezar de nuevo algún día, envíe /start.
deleted-staff =
    Hecho. Todo lo que me contó como paciente está borrado. Usted sigue en el equipo de la clínica hasta que quien la dirige le quite.
delete-kept = Bien. No se cambió nada.

keeping-notice =
    Hace mucho que no sé de usted. En { $days } días borraré todo lo que guardo sobre usted.

    <b>¿Lo guardo?</b>
button-keep-data = Sí, guardarlo
keeping-kept = Bien. Lo guardo. Envíe /start para seguir cuando quiera.
keeping-over =
    Hace mucho que usted no escribe. Ya borré todo lo que guardaba sobre usted.

    Para volver a empezar un día, envíe /start.
