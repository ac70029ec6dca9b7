# Lo que la clínica puede ver.

sharing-ask-card =
    <b>¿Puede su clínica ver su ficha?</b> Muestra dónde le duele, sus puntajes, sus sesiones y los efectos no deseados.

    Nunca muestra lo que usted escribe. Puede retirar el permiso cuando quiera.
button-share-name = Sí, con mi nombre
button-share-code = Sí, sin mi nombre
button-share-no = No

sharing-ask-alerts =
    <b>¿Puedo avisar también a su clínica cuando pase algo serio?</b> Por ejemplo, una señal de peligro.

    Puede que no lo vean enseguida. En una emergencia, <b>llame primero al { $number }</b>.
button-alerts-yes = Sí, avise a mi clínica
button-alerts-no = No, no les avise

sharing =
    <b>Lo que ve su clínica</b>

    Su ficha: { $card }.
    Avisos: { $alerts }.

    Sin ficha, solo ven totales y notas de seguridad que no nombran a nadie.

    En una emergencia, <b>llame primero al { $number }</b>.
sharing-card-name = sí, con el nombre { $name }
sharing-card-code = sí, sin su nombre
sharing-card-no = no
sharing-alerts-yes = sí, cuando pase algo serio
sharing-alerts-no = no
button-share-change = Cambiar esto
button-share-stop = Dejar de compartir ya
button-share-stop-alerts = Dejar de compartir y de avisar
button-alerts-on = Avisar a mi clínica de un peligro
button-alerts-off = No avisar más a mi clínica
button-sharing = Lo que ve mi clínica

alert-told =
    <b>En una emergencia, llame primero al { $number }.</b>

    También avisé a su clínica. Puede que no lo vean enseguida. No espere su respuesta.
