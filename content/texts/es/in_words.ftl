# Lo que la persona escribe con sus propias palabras: entendido, confirmado o preguntado. Y pensamientos de suicidio.

told-summary = { $told }. <b>¿Correcto?</b>
told-pain = Dolor: { $where }
told-numb = Adormecimiento u hormigueo: { $where }
told-side = Lado: { $side }
told-score = { $score } de 10
# Lo demás que se contó, en la misma línea.
told-more = { $told }, { $more }
told-left = lado izquierdo
told-right = lado derecho
told-both = los dos lados
told-middle = en el medio
told-where = <b>¿Dónde es?</b> Toque cada lugar que corresponda.
told-which-feeling = Anoté: { $where }. <b>¿Duele ahí o se siente dormido?</b>
button-told-hurts = Duele
button-told-numb = Está dormido u hormiguea
button-told-hurts-and-numb = Las dos cosas
told-weak = <b>¿Su pierna o su pie está débil de verdad?</b> Por ejemplo, se dobla o no lo puede levantar.
button-told-weak = Sí, está débil
button-told-tired = No, solo duele o está cansado

words-kept = Gracias, lo anoté. Pronto llegamos a eso. Primero, esta pregunta:
words-first-consent = Gracias por contarme. Antes de poder ayudarle, necesito su respuesta a esto.
words-first-these = Ya casi empezamos. Primero, esta pregunta:
words-left = Bien, dejamos esto. ¿Sin más avisos? Envíe /stop.
words-no-hurry = Sin prisa. Aquí le espero.

reminder-on-again = Los recordatorios están activos otra vez.
reminder-still-resting = Ese día sus puntos todavía descansan. Por eso elegí el primer día en que están listos.

welcome-later = Está bien. Escríbame cuando quiera. ¿Es una emergencia? Llame al { $number }.
other-script =
    Solo leo español e inglés.

    <b>En una emergencia, llame al { $number }.</b>
undone = Está bien. Otra vez:
alarm-let-go = Pare ya. Quite el peso de la pelota. Aparte lo caliente.
crisis = Siento mucho que le duela tanto. No tiene que cargar con esto a solas. Por favor, busque ayuda ahora.
crisis-pills =
    <b>¿Demasiadas pastillas, o un veneno? Llame al { $number } ahora, aunque todavía no se sienta nada.</b> No espere, y no se quede a solas.
# source: X12
crisis-after = Soy un programa y puedo entender mal. Qué bueno que está aquí. ¿Le pesa otra vez? <b>Llame al { $line }</b>, de día o de noche.
# source: X12
crisis-line =
    <b>Llame al { $line } ahora. Alguien le va a escuchar, de día y de noche.</b>

    Quédese cerca de alguien de confianza. <b>¿Está en peligro ahora, o tomó demasiadas pastillas? Llame primero al { $number }.</b>
# source: X12
crisis-perhaps = Si todo le pesa demasiado: <b>llame al { $line }</b>, de día o de noche. Alguien le va a escuchar.
# source: X12
crisis-perhaps-no-line = Si todo le pesa demasiado: <b>llame al { $number }</b>.
# source: X12
crisis-no-line =
    <b>Por favor, llame al { $number } ahora.</b>

    Quédese cerca de alguien de confianza y dígale cómo se siente.

# source: S27, S28
whose-body = <b>¿Es algo de su propio cuerpo?</b> Yo planeo para una sola persona.
button-whose-own = Sí, es mío
button-whose-other = No, de otra persona
whose-own-chat =
    ¿Le duele a otra persona? Necesita su propio chat: a cada quien le pregunto primero por el peligro.

    Puede escribirme /start desde su teléfono.

# El sí de un médico que nada pedía: donde hace falta se pregunta antes del plan.
doctor-yes-heard = El sí de su médico es importante. Donde haga falta, se lo pregunto antes de presionar.
# Palabras para quitar algo, sin decir qué.
take-off-what = ¿Qué quito? Con qué tengo cuidado está en Mi salud. Todo lo que guardo está en Mis datos.

# Para quien escribe en inglés: la palabra misma cambia el idioma.
offer-language = To go on in English, write: <b>English</b>
