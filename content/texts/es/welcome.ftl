# El primer minuto.

welcome =
    ¡Hola, de parte de { $clinic }! Le guío, paso a paso, en un masaje suave con pelota, en casa. Es para el <b>dolor de cadera y la pierna adormecida</b>.

    Los pasos son de la guía de Leah Olson, L Ac.
welcome-is-not =
    No soy médico, y esto no es un diagnóstico. No puedo ayudar en una emergencia.

    <b>En una emergencia, llame al { $number }.</b>
welcome-consent =
    Para ayudarle, guardo sus respuestas y puntajes. Se guardan cifrados. No guardo su nombre.

    Vea /privacy para saber más. Con /delete borra todo, cuando quiera.

    <b>¿Me permite guardarlos?</b>
button-agree = Sí, acepto
button-decline = No, gracias
welcome-declined = Está bien. No guardo nada, así que no puedo guiarle. Su clínica sí puede ayudarle. Vuelva cuando quiera.
button-start-over = Empezar de nuevo
language-en = English
language-es = Español

welcome-age = ¿Tiene 18 años o más?
button-adult = Sí, 18 o más
button-minor = No, tengo menos
welcome-too-young =
    Gracias por decirlo. Estoy hecho para adultos, así que paramos aquí.

    Dígale a un adulto de confianza, y vayan juntos al médico.

    <b>Un niño que cojea y tiene fiebre necesita un médico ya.</b>
button-tapped-wrong = Lo toqué por error

welcome-time = ¿Es esta la hora donde está usted: <b>{ $time }</b>?
button-time-right = Sí
button-earlier = No, es más temprano
button-later = No, es más tarde
welcome-zones = ¿Qué hora es donde está usted?
zone-choice = { $time } · { $place }
button-more = Más lugares
button-back = Atrás
welcome-hour = Los días de descanso también cuentan. ¿A qué hora le aviso, cada dos o tres días?
button-morning = Por la mañana, { $time }
button-noon = Al mediodía, { $time }
button-evening = Por la tarde, { $time }
welcome-done = Bien. Antes de empezar, unas preguntas de seguridad. Por favor, lea cada una.
