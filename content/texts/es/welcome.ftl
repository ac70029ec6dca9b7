# El primer minuto.

welcome =
    ¡Hola de { $clinic }! Masaje suave con pelota para <b>cadera con dolor y pierna adormecida</b>.

    No soy médico ni doy diagnósticos.
welcome-consent =
    Guardo sus respuestas cifradas, sin su nombre: /privacy. Borrar todo: /delete.

    <b>Emergencia: llame primero al { $number }.</b> Su clínica puede verla tarde.

    <b>¿Tiene 18 años o más, y me permite guardarlas?</b>
button-agree-and-tell = Sí, 18+. Avise a mi clínica del peligro
button-agree = Sí, 18+. No avise a mi clínica
button-decline = No, gracias
welcome-declined = Está bien. No guardo nada, así que no puedo guiarle. Su clínica sí puede ayudarle. Vuelva cuando quiera.
button-start-over = Empezar de nuevo
changed-language = Desde ahora le escribo en español.
staff-language = <b>¿En qué idioma le escribo?</b>
language-en = English
language-es = Español

button-minor = No, tengo menos
welcome-too-young =
    Gracias por decirlo. Estoy hecho para adultos, así que paramos aquí.

    Dígale a un adulto de confianza, y vayan juntos al médico.

    <b>Un niño que cojea y tiene fiebre necesita un médico ya.</b>
button-tapped-wrong = Lo toqué por error

welcome-time = ¿Son las <b>{ $time }</b> donde está usted?
button-time-right = Sí
button-earlier = No, es más temprano
button-later = No, es más tarde
welcome-zones = ¿Qué hora es donde está? También puede escribir el nombre de una ciudad grande cercana.
zone-choice = { $time } · { $place }
button-more = Más lugares
button-back = Atrás
welcome-hour = Los días de descanso también cuentan. ¿A qué hora le aviso, cada dos o tres días?
button-morning = Por la mañana, { $time }
button-noon = Al mediodía, { $time }
button-evening = Por la tarde, { $time }
