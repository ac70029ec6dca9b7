# Tarjetas para aprender: breves y sin promesas.

button-home-learn = Aprender
command-learn = Tarjetas breves sobre el dolor de cadera y pierna
learn = ¿Qué le gustaría saber? También puede preguntarme con sus propias palabras.
# source: X10, X12
learn-nearest =
    No sé bien qué quiere saber. ¿Es una de estas?

    ¿Hay algo nuevo o malo? <b>Vea las señales de peligro.</b> En una emergencia, llame al { $number }.
learn-offer = Por cierto: puede servirle saber cómo evitarlo la próxima vez.
learn-safety-net-after = Fue su primera sesión. Algo más, para que sepa cuándo pedir ayuda.
learn-check-first = Puedo contarle sobre eso. <b>Antes debo preguntarle por las señales de peligro.</b>
learn-not-for-you = Esta tarjeta habla de cosas que ahora no son seguras para usted. Motivo: <b>{ $because }</b>. Por eso la dejo fuera. Su clínica puede decirle qué le ayudaría.
button-learn-more = Más tarjetas
button-learn-back = Volver a las tarjetas
button-learn-session = Empezar una sesión
button-learn-warmth = Calor y estiramiento

learn-why-it-hurts-title = ¿Por qué duele?
# source: S50, S51, S52
learn-why-it-hurts-1 =
    <b>¿Por qué duele?</b>

    Usted no es la única persona a quien le pasa. Muchas veces un músculo hizo más de lo que acostumbra. Después tuvo que quedarse quieto. Por ejemplo, golf y una comida larga. O una caminata y un viaje en autobús. O una carrera y una película.
# source: S53, S54, S55
learn-why-it-hurts-2 =
    Si descansa muy pronto, los músculos se pueden apretar por días. Se ponen rígidos y pueden acalambrarse. Casi siempre son los de la espalda baja y la cadera.

    Los nervios pasan debajo y entre ellos. Un músculo apretado puede presionarlos. Entonces se siente en cadera, nalga o pierna. A algunos les pasa más fácil.

learn-trigger-points-title = ¿Qué es un punto gatillo?
# source: S20
learn-trigger-points-1 =
    <b>¿Qué es un punto gatillo?</b>

    Es un lugar pequeño y sensible en un músculo. Duele cuando se aprieta. También puede mandar dolor a otros lugares.
# source: S7, S20
learn-trigger-points-2 =
    Por eso el dolor no siempre empieza donde se siente. Un punto en la nalga puede doler por el lado de la pierna. Por eso busco primero más arriba.

learn-acupuncture-points-title = ¿Por qué puntos de acupuntura?
# source: S21, S22
learn-acupuncture-points-1 =
    <b>Puntos gatillo y puntos de acupuntura</b>

    Muchas veces coinciden. Según la clínica, la presión llega a las mismas fibras nerviosas que una aguja. Así usted puede hacer una parte en casa. No todos los expertos están de acuerdo.

learn-sciatica-title = ¿Es ciática?
# source: S57, S8
learn-sciatica-1 =
    <b>¿Es ciática?</b>

    No puedo decirle qué tiene. Eso solo lo dice un examen. Un nervio apretado en la columna puede causar un dolor así. Muchas veces son puntos sensibles en los músculos de cadera y pierna. Los dos se sienten muy parecido.
# source: S9, X11
learn-sciatica-2 =
    Aunque la columna tenga que ver, trabajar los puntos sensibles puede ayudar.

    Un dolor que no se va, o que empeora, se debe revisar. <b>Esto no es un diagnóstico.</b>

learn-how-to-press-title = ¿Qué tan fuerte debo presionar?
# source: S23, S27, S28, S29, S30
learn-how-to-press-1 =
    <b>Cómo presionar</b>

    Suave y constante, sin frotar fuerte. Empiece ligero. Presione más solo si el músculo cede. Si aguanta la respiración, es demasiado. Dos minutos en un lugar bastan. Luego déjelo descansar dos o tres días.
# source: S31, S32, S33
learn-how-to-press-2 =
    Cada punto trae un dibujo. Su clínica puede agregar sus propios videos.

    <b>Si siente hormigueo, adormecimiento o un dolor agudo, mueva la pelota.</b>

learn-tools-title = ¿Qué pelota o herramienta?
# source: S24, S25, S26, S48
learn-tools-1 =
    <b>¿Qué pelota?</b>

    Para empezar basta una pelota de tenis. A la clínica le gustan las pelotas Yoga Tune Up: duran y son firmes. Para la planta del pie, use una pelota de goma pequeña y firme.
# source: S43, S44, S45, S46, S49
learn-tools-2 =
    <b>Para la pantorrilla y el pie</b>

    El Knobble es un pequeño mango redondo. Sirve para la pantorrilla, el lado de la pierna y el pie. Una gua sha se desliza hacia abajo por el lado de la pierna. También el mango de una cuchara larga. Para el pie bastan los dedos.

learn-heat-and-stretch-title = ¿Ayuda el calor o estirarse?
# source: S63, S64, S65, S66, S77
learn-heat-and-stretch-1 =
    <b>Calor</b>

    El calor húmedo en la espalda baja y la nalga puede aliviar por un rato. Otra forma es una tina caliente. No en el embarazo ni con la piel dormida. No pase de 20 minutos. No use calor donde esté caliente, rojo, hinchado o dormido.
# source: S67, S70, S73
learn-heat-and-stretch-2 =
    <b>Estiramiento</b>

    Solo con los músculos calientes. Muévase despacio y pare antes de que duela. Un poco basta. Puedo guiarle en las dos cosas.

learn-see-acupuncturist-title = ¿Qué pasa en una visita?
# source: S58, S59
learn-see-acupuncturist-1 =
    <b>Una visita de acupuntura</b>

    La clínica recomienda una visita. Se ponen con suavidad agujas muy finas en el músculo tenso. Son de acero, estériles y de un solo uso. La idea es que el músculo se suelte.
# source: S76
learn-see-acupuncturist-2 =
    No espere mucho. Si sigue doliendo después de unos días, o si tiene dudas, llame a la clínica. El cuidado en casa puede seguir al mismo tiempo.

learn-how-many-visits-title = ¿Cuántas visitas?
# source: S60, S61
learn-how-many-visits-1 =
    <b>¿Cuántas visitas?</b>

    Es distinto para cada persona. Si el dolor es nuevo, a algunas personas les puede bastar una visita. Después de semanas o meses, pueden ser de tres a seis. Pregunte a su acupunturista.

learn-after-relief-title = ¿Y después del alivio?
# source: S62
learn-after-relief-1 =
    <b>Después del alivio</b>

    Cuando se sienta mejor, siga con un poco de cuidado. Su acupunturista puede enseñarle qué hacer en casa. Si lo hace seguido, puede ser menos probable que el dolor vuelva.

learn-avoid-effort-title = Cómo evitarlo después de un esfuerzo
# source: S52, S54, S75
learn-avoid-effort-1 =
    <b>Después de un esfuerzo, no se siente de inmediato</b>

    Los músculos pueden tensarse si usted para de golpe. Camine despacio unos minutos. En un viaje o una comida larga, levántese de vez en cuando.
# source: S70, S75
learn-avoid-effort-2 =
    <b>Aumente poco a poco</b>

    Haga un poco más cada semana, no todo en un día. Anote qué hizo antes de que empezara el dolor. Así sabrá qué cambiar.

learn-avoid-sitting-title = Cómo evitarlo al estar mucho en la silla
# source: S54, S75
learn-avoid-sitting-1 =
    <b>Cuando pasa mucho tiempo en una silla</b>

    Levántese cada media hora, si puede. Dé unos pasos. Ponga los dos pies en el piso. Saque la cartera gruesa del bolsillo de atrás. Anote qué asiento le causa dolor.
learn-keep-walking-title = ¿Sigo caminando?
learn-keep-walking-1 =
    <b>Siga caminando</b>

    Las caminatas cortas le hacen bien a casi todos con dolor de espalda y cadera. Empiece con lo que sea fácil, como cinco minutos. Sume un poco cada semana. En un estudio, a quienes caminaban les volvió menos el dolor de espalda.

    <b>¿Una pierna débil o dormida? Pare y envíe /check.</b>
learn-what-to-expect-title = ¿Cuándo voy a estar mejor?
learn-what-to-expect-1 =
    <b>Qué puede esperar</b>

    Muchas personas se sienten mejor en cuatro a seis semanas. En el camino suele subir y bajar. Si el dolor es nuevo, puede ser más rápido. Después de meses, puede tardar más.

    <b>¿Peor, o sin cambio en unas semanas? Que le vea un profesional.</b>
learn-sore-after-title = ¿Le duele después de presionar?
learn-sore-after-1 =
    <b>¿Le duele después de presionar?</b>

    Un poco de molestia hasta por un día es común. ¿Sigue peor a la mañana siguiente? La próxima vez haga la mitad: menos peso, menos tiempo. Antes, dos días de descanso.

    <b>¿Algo nuevo dormido o débil? Pare y envíe /check.</b>
learn-sleep-title = ¿Cómo duermo y me acuesto?
learn-sleep-1 =
    <b>Posturas y sueño</b>

    Izquierdo o derecho: elija el lado que duele menos. De lado, ponga una almohada entre las rodillas. ¿No hay embarazo y le gusta boca arriba? Ponga una bajo las rodillas. Cambie de posición a menudo. No se quede en cama todo el día. Levántese y muévase un poco.
learn-safety-net-title = ¿Cuándo necesito ayuda?
learn-safety-net-1 =
    <b>Tenga esto presente. Llame de inmediato al { $number } por:</b>

    • algo dormido entre las piernas
    • problemas nuevos para orinar, o escapes
    • las dos piernas débiles o dormidas
    • dolor de pecho o falta de aire
    • una pierna fría, pálida y con mucho dolor
    • una cadera caliente e hinchada, o dolor de cadera con fiebre
learn-safety-net-2 =
    <b>Vea a un médico el mismo día por:</b>

    • un pie que se cae o una rodilla que se dobla sola
    • una pantorrilla hinchada y caliente
    • dolor de espalda con fiebre
    • dolor constante, mucho peor de noche

    Envíe /check cuando quiera. Entonces le pregunto por cada señal.

# Respuestas a lo que la gente pregunta con sus palabras.

learn-at-your-age-title = ¿Ya no tengo edad para esto?
learn-at-your-age-1 =
    <b>No sé de un límite de edad.</b> Empiece suave, en la pared: ahí se queda de pie.

    ¿Huesos frágiles, un anticoagulante, una cadera nueva o pies dormidos? Dígame primero. Así dejo fuera lo que no es seguro.

    ¿Es su primer dolor así y tiene más de 55? Que lo vea un profesional.
learn-sport-title = ¿Puedo hacer deporte?
learn-sport-1 =
    <b>El deporte puede estar bien, si empieza con poco.</b> Haga menos que antes y después camine despacio unos minutos.

    ¿Peor a la mañana siguiente? La próxima vez haga la mitad. ¿Su médico dijo que no, o algo está sanando? Pregunte antes a su clínica.

    <b>¿Una pierna se pone débil o dormida? Pare y envíe /check.</b>
learn-clothes-title = ¿Qué ropa me pongo?
learn-clothes-1 =
    No tengo regla para la ropa. Póngase algo cómodo y vacíe los bolsillos.

    Con zapatos o sin ellos: como esté más firme de pie. <b>¿Tiene los pies dormidos? No ande descalzo.</b>
learn-ice-title = ¿Hielo o calor?
learn-ice-1 =
    <b>Para el hielo no tengo regla.</b> Su clínica le puede decir.

    La guía habla de calor húmedo en la espalda baja y la nalga. Menos de 20 minutos. No donde esté caliente, rojo o hinchado.

    <b>Nada caliente ni frío sobre piel dormida:</b> no sentiría cuándo es demasiado.
learn-no-help-title = No me ayudó
learn-no-help-1 =
    Siento que no le haya ayudado. Puede tomar unas sesiones, y no puedo prometerlo.

    ¿Ahora duele en otro lugar? Dígame dónde. <b>¿Peor, o sin cambio en unas semanas? Que le vea un profesional.</b>
learn-who-are-you-title = ¿Es usted una persona?
# source: X11
learn-who-are-you-1 =
    <b>Soy un programa de computadora.</b> Su clínica me pone a su servicio. Le guío en un masaje corto con pelota.

    No soy médico, y nadie lee esto al momento. Lo que envía con /ask llega a personas de su clínica.
learn-is-it-free-title = ¿Cuánto cuesta?
# source: X11
learn-is-it-free-1 =
    Yo no cobro nada. Su clínica me pone a su servicio.

    Su clínica le puede decir cuánto cuesta una visita y qué paga el seguro.
learn-appointment-title = ¿Cómo pido una cita?
# source: S76
learn-appointment-1 =
    Yo no puedo dar, cambiar ni cancelar citas. Su clínica sí. Toque abajo para ver cómo llamar o escribir.
learn-pain-back-title = Me duele otra vez
# source: S27, S51, S54
learn-pain-back-1 =
    Siento que haya vuelto. <b>Un músculo que trabajó más que de costumbre puede quedar tenso unos días.</b>

    Empiece una sesión cuando quiera, con poca presión.

    <b>¿Algo nuevo dormido o débil? Envíe /check.</b>
learn-questions-title = ¿Por qué pregunta tanto?
# source: X11
learn-questions-1 =
    No puedo verle. <b>Sus respuestas me dicen qué es seguro para usted hoy.</b>

    Cuánto le duele puede cambiar de un día a otro; por eso pregunto cada vez. También puede escribir todo en una línea.
learn-missed-title = ¿Y si me salté unos días?
# source: S27, S30
learn-missed-1 =
    <b>No pasa nada.</b> No pierde nada y no tiene que recuperar los días.

    Siga cuando le venga bien. Empiece con poca presión.
learn-pictures-title = ¿Imágenes más grandes o videos?
# source: S32, S33
learn-pictures-1 =
    Aquí están todos los puntos. En la sesión cada uno trae su imagen. Tóquela para verla grande. Su clínica puede agregar videos.

    ¿No se carga una imagen? Envíe /session más tarde, o pregunte a su clínica.
learn-sound-title = ¿Cómo le oigo?
# source: X10
learn-sound-1 =
    Le escribo cuando toca revisar la respiración y cuando se acaba el tiempo. Active el sonido del teléfono para este chat. Ponga el teléfono donde lo oiga.
learn-bug-title = Algo no funciona
# source: X10
learn-bug-1 =
    Lo siento. Por favor, envíe /start y siga desde ahí. Lo que me contó no se pierde.

    Si sigue igual, avise a su clínica.
learn-does-it-work-title = ¿De verdad ayuda?
# source: S22, S77
learn-does-it-work-1 =
    <b>Puede ayudar por un tiempo.</b> Según los estudios, el músculo aguanta luego más presión. No prueban que el dolor baje.

    Tómelo como una ayuda en casa. No reemplaza una visita.
learn-how-long-title = ¿Cuánto tiempo toma?
# source: S29
learn-how-long-1 =
    Cuento 90 segundos para cada punto. Dos minutos es lo máximo. Tres puntos toman unos seis minutos.

    Puede parar cuando quiera.
learn-how-often-title = ¿Cada cuánto lo hago?
# source: S30
learn-how-often-1 =
    Cada dos o tres días. Entre una vez y otra, el punto necesita descanso. Por eso, no todos los días, aunque se sienta bien.

    Yo le aviso cuando toca.
learn-may-it-hurt-title = ¿Puede doler al presionar?
# source: S27, S28, S31
learn-may-it-hurt-1 =
    Que esté sensible está bien. ¿Casi no siente nada? También está bien.

    Más de 6 de 10: presione menos. Más de 7: pare.

    <b>Dolor agudo, hormigueo o adormecimiento: mueva la pelota.</b> ¿Aguanta la respiración? Entonces es demasiado.
learn-find-spot-title = ¿Cómo encuentro el punto?
# source: S20, S32, S39
learn-find-spot-1 =
    Mire la imagen. Mueva la pelota despacio en ese lugar hasta que se sienta sensible. Quédese ahí.

    Puede no ser donde siente el dolor: un músculo puede causar dolor en otros lugares. ¿No lo encuentra? Sáltelo y pida a su clínica que se lo muestre.
learn-floor-or-wall-title = ¿Piso, pared o cama?
# source: S37, S38
learn-floor-or-wall-1 =
    <b>En la pared se queda de pie.</b> Mientras menos se apoya, más suave es. Empiece ahí si le cuesta bajar al piso.

    No tengo guía para la cama, la silla ni el carro. Pregunte a su clínica.
learn-time-of-day-title = ¿Cuál es la mejor hora?
# source: S29, S70
learn-time-of-day-1 =
    <b>Mañana o noche, antes o después: no conozco regla.</b> Tampoco para comer, bañarse, trabajar o hacer deporte. Elija diez minutos tranquilos.

    ¿Hay algo que le preocupa? Su clínica se lo puede decir.
learn-roll-or-hold-title = ¿Rodar o quedarse quieto?
# source: S23, S39
learn-roll-or-hold-1 =
    <b>Quédese quieto en el punto sensible.</b> Presión suave y constante. Sin frotar fuerte.
learn-both-sides-title = ¿Los dos lados o solo uno?
# source: S69
learn-both-sides-1 =
    Me guío por el lado que usted me dijo. Puede decirme que le duelen los dos.

    ¿Presionar el lado que no duele? No tengo regla para eso. Pregunte a su clínica.
learn-somebody-else-title = ¿Puede usarlo otra persona?
# source: S27, S28
learn-somebody-else-1 =
    Por favor, presione usted. Solo usted siente cuánto está bien.

    ¿Otra persona tiene dolor? Necesita su propio chat: primero pregunto a cada quien por señales de peligro.
learn-other-places-title = ¿Sirve para otros lugares?
# source: S6
learn-other-places-1 =
    Solo conozco la cadera, la espalda baja, la pierna y el pie. Para otros lugares, pregunte a su clínica.
learn-for-your-clinic-title = Una pregunta para mi clínica
# source: S76
learn-for-your-clinic-1 =
    No sé lo suficiente de eso para ayudarle bien. Su clínica sí. Toque abajo y paso su pregunta.
learn-medicines-title = ¿Y mis medicinas?
# source: X2
learn-medicines-1 =
    No puedo decirle qué tomar. Un farmacéutico o su médico sí. No deje una medicina por su cuenta.

    <b>¿Toma un anticoagulante? Dígamelo.</b> Así dejo fuera lo que no es seguro.
learn-see-doctor-title = ¿Debo ver a un médico?
# source: X11, S76
learn-see-doctor-1 =
    Solo un examen puede decir qué tiene. Un dolor que dura semanas, empeora o le impide su vida normal debe verse.

    Qué examen necesita lo dice un médico. <b>Señales de peligro: envíe /check.</b>
learn-massage-gun-title = ¿Puedo usar una pistola de masaje?
learn-massage-gun-1 =
    Aquí presionamos suave y sin movernos. Una pistola de masaje golpea fuerte y rápido, y por eso no la usamos.

    <b>Nunca la use en la ingle, la columna o las costillas. Tampoco detrás de la rodilla, ni en piel dormida o irritada.</b> Pregunte a su clínica antes de usarla.
learn-numb-places-title = ¿Presiono donde está dormido?
# source: S15, S16
learn-numb-places-1 =
    <b>Nunca presione la piel dormida.</b> Ahí no se siente si es mucho.

    Lo dormido puede venir de más arriba. Por eso ahí presionamos un músculo.
learn-heat-on-numb-title = ¿Puedo poner calor donde está dormido?
learn-heat-on-numb-1 =
    <b>Nada de calor en la piel dormida.</b> No sentiría si se quema.

    Espalda baja o nalga: solo donde siente el frío y el calor como siempre.
learn-hard-balls-title = ¿Puedo usar una pelota dura?
learn-hard-balls-1 =
    Una pelota de lacrosse o de golf es muy dura. <b>Empiece con una pelota de tenis</b>, suave. ¿Aguanta la respiración? Entonces es demasiado.

    Para la planta del pie, la guía dice una pelota de goma pequeña y firme. Si el pie está dormido, use solo los dedos.
learn-these-spots-title = ¿Por qué estos puntos?
# source: S16, S17, S18, S19, S20, S41
learn-these-spots-1 =
    <b>Hasta tres puntos por sesión.</b> Estos músculos pueden causar lo que siente en los lugares que me dijo. Voy de la cadera y la espalda baja a la pantorrilla, y luego al pie.

    El número es el de la guía de su clínica. Cada punto trae su imagen.
learn-fewer-spots-title = ¿Es demasiado para hoy?
# source: S29, S70
learn-fewer-spots-1 =
    <b>Usted elige.</b> Cuando llega un punto, puede saltarlo. Puede parar después de cualquier punto. Mejor un solo punto que todo con prisa.
learn-bruise-title = ¿Un moretón después de presionar?
learn-bruise-1 =
    No toque ese lugar hasta que el moretón se quite. Después, presione mucho menos.

    <b>¿Crece, o toma un anticoagulante? Hable hoy con un médico.</b>
learn-not-the-groin-title = ¿Puedo presionar en la ingle?
learn-not-the-groin-1 =
    <b>Nunca presione en la ingle ni en el pliegue de la cadera.</b> Por ahí pasan venas, arterias y nervios grandes. Tampoco detrás de la rodilla.

    ¿Le duele la ingle? Cuénteme, y busco otros puntos.
learn-not-on-bone-title = ¿Puedo presionar sobre el hueso?
learn-not-on-bone-1 =
    <b>Sobre el hueso no.</b> Ni en el hueso de la cadera, ni en la columna o las costillas. Tampoco en el lado de afuera de la rodilla.

    Mueva la pelota al músculo blando de al lado. Cada punto tiene su dibujo.
learn-treated-there-title = ¿Agujas o un tratamiento ahí?
learn-treated-there-1 =
    Pregunte a quien le trata cuándo puede volver a presionar ahí. <b>Hasta entonces, no toque ese lugar.</b>

    ¿Una inyección en la cadera, la espalda o la pierna? Cuénteme antes de la próxima sesión.
learn-own-record-only-title = ¿Y las respuestas de otros?
learn-own-record-only-1 =
    No. A cada persona le muestro solo lo que ella misma me contó. Por eso nadie más ve lo que usted me escribe aquí.

    ¿Es por alguien a quien usted cuida? Pregúntele a esa persona o a su clínica.
# source: X3
learn-a-pulse-title = ¿Un latido bajo el dedo?
learn-a-pulse-1 =
    <b>No presione donde sienta un latido.</b> Por ahí pasa una vena o arteria. Apártese el ancho de un pulgar, hasta no sentirlo.

    Con el reloj en marcha es igual: mueva primero la pelota.
# source: S67, S70
learn-no-stretch-title = ¿Tengo que estirar?
learn-no-stretch-1 =
    <b>No.</b> La sesión es solo la pelota. No trae estiramientos.

    Los dos estiramientos van aparte, después del calor. Envíe /warm cuando los quiera.
# source: S27, S67
learn-warm-up-title = ¿Tengo que calentar antes?
learn-warm-up-1 =
    <b>Para la pelota, la guía de su clínica no pide calentar.</b> Empiece suave. Presione más solo si el músculo se suelta.

    <b>Antes de estirar: sí.</b> Estire solo con los músculos calientes. Le guío con /warm.
# source: S20, S31
learn-felt-elsewhere-title = Lo siento en otra parte
learn-felt-elsewhere-1 =
    <b>Una molestia sorda se puede extender.</b> Un punto sensible puede mandar dolor a otros lugares.

    <b>¿Hormigueo, dormido o agudo? Apártese y mueva la pelota.</b> ¿Las dos piernas, o una pierna débil? Pare y envíe /check.
learn-how-it-goes-title = ¿Cómo va esto?
# source: S23, S27, S30, S32
learn-how-it-goes-1 =
    <b>1.</b> Toque "Empezar una sesión" y dígame dónde le duele.
    <b>2.</b> Le pregunto qué es seguro para usted hoy.
    <b>3.</b> Le muestro un punto en un dibujo.
    <b>4.</b> Lo presiona suave con una pelota. Yo cuento el tiempo.
    <b>5.</b> Luego descansa dos o tres días. Yo le aviso.
learn-pain-score-title = ¿Qué número doy?
# source: S28
learn-pain-score-1 =
    <b>0 es nada de dolor, 10 es lo peor.</b> Dígame cómo está ahora mismo. Basta lo que le parezca: ningún número está mal.

    Solo lo comparo con sus propios números. Así se ve si cambia. Si es alto, voy más suave.
learn-put-right-title = ¿Cómo corrijo una respuesta?
learn-put-right-1 =
    <b>Mientras pregunto: toque Deshacer, o escriba "deshacer".</b> Tocar mal no hace daño.

    ¿Me dijo mal un lugar o un lado? Dígamelo en la próxima sesión: pregunto cada vez. Lo de su salud está en /health.
learn-meanwhile-title = ¿Puedo hacer otra cosa mientras?
# source: S27, S28
learn-meanwhile-1 =
    <b>Música o tele está bien, si todavía me oye.</b> Sienta cuánto está bien, y siga respirando.

    No mientras maneja, cocina o carga a un niño.
learn-while-driving-title = ¿La pelota en el carro?
# source: S54
learn-while-driving-1 =
    <b>Nunca mientras maneja.</b> La pelota espera hasta que esté de pie junto a una pared.

    Para el asiento de carro, bus o avión no tengo guía. En un viaje largo, pare a ratos y dé unos pasos.
learn-standing-title = Cuando estoy mucho tiempo de pie
# source: S54, S75
learn-standing-1 =
    <b>Anote qué le causa dolor:</b> cuánto tiempo está de pie, en qué piso, con qué zapatos. Cambie eso primero, si puede.

    Después de un día largo, camine despacio unos minutos antes de sentarse. Si descansa muy pronto, los músculos se pueden apretar. Más sobre su trabajo: pregunte a su clínica.
learn-no-answer-title = ¿Y si no contesto?
# source: X10
learn-no-answer-1 =
    <b>Le digo cuando se acaba el tiempo de un punto.</b> Entonces apártese. Después de dos puntos sin saber de usted termino la sesión. Lo que hizo queda anotado.

    ¿Tiene mucho sueño? Mejor otro día: usted debe sentir cuánto está bien.
learn-which-first-title = ¿Cuál va primero?
# source: S16, S17, S18, S19
learn-which-first-1 =
    <b>Voy de la cadera y la espalda baja a la pantorrilla.</b> Puede saltar un punto cuando llega.

    ¿Izquierda o derecha primero? No tengo regla para eso. Como le guste.
learn-ball-rolls-title = Se me va la pelota
# source: S27, S37
learn-ball-rolls-1 =
    <b>Sostenga la pelota con la mano hasta apoyarse en ella.</b> En la pared es más fácil. Apóyese despacio, con los pies firmes.

    ¿Se fue? Tómese su tiempo. Puede tocar Pausa. Sobre un calcetín o una toalla no tengo regla: pregunte a su clínica.
learn-clicking-title = Me truena. ¿Es malo?
# source: X11
learn-clicking-1 =
    Si truena sin dolor, no tengo regla. Su clínica le puede decir más.

    <b>¿Duele al tronar, se traba o le falla? Que le vea un profesional.</b> No presione para que truene.
learn-bigger-letters-title = ¿Puede ser más grande la letra?
learn-bigger-letters-1 =
    <b>Sí, en Telegram:</b> Ajustes, luego Ajustes de chat o Apariencia, y Tamaño del texto.

    Toque un dibujo para verlo grande. Yo solo escribo. Muchos teléfonos pueden leer en voz alta.
learn-an-app-title = ¿Hay una app?
learn-an-app-1 =
    <b>Es solo este chat, en Telegram.</b> No hay nada más que instalar. Necesito internet.

    Le conozco por su cuenta de Telegram. Por eso también en otro teléfono, una tableta o una computadora. Cada persona necesita su propia cuenta.
learn-painless-day-title = ¿Aprieto si no duele?
learn-painless-day-1 =
    <b>¿Hoy no duele? Qué bueno. Entonces no hay nada que presionar.</b>

    ¿Vuelve el dolor? Empiece una sesión y dígame cuánto duele. No tiene que ser mucho.
learn-stretch-order-title = ¿Primero estirar o la pelota?
learn-stretch-order-1 =
    <b>No tengo regla sobre qué va primero.</b> Una sesión es solo la pelota. El calor y los estiramientos van aparte.

    Estire solo con los músculos calientes: primero calor, luego estirar. Le guío en las dos cosas con /warm.
learn-afterwards-title = ¿Qué puedo hacer después?
learn-afterwards-1 =
    <b>No conozco regla contra un baño, comer, trabajar o manejar después.</b> Haga lo que se sienta bien de hacer. Caminar despacio unos minutos ayuda. Los puntos descansan dos o tres días.

    <b>¿Una pierna débil o dormida? No maneje y envíe /check.</b> Nada caliente sobre piel dormida.
learn-tight-clothes-title = ¿Puede ser la ropa apretada?
learn-tight-clothes-1 =
    <b>Sí, puede influir.</b> Un cinturón o ropa apretada puede presionar el nervio del muslo por fuera. Entonces puede arder o dormirse.

    Aflójela y vea si cambia. ¿Tiene dormido el muslo por fuera? Dígame dónde. No puedo decirle cuál es la causa: pregunte a su clínica.
learn-body-weight-title = ¿Importa mi peso?
learn-body-weight-1 =
    <b>No conozco un límite de peso para la pelota.</b> Empiece en la pared: ahí usted decide cuánto se apoya. Mientras menos se apoya, más suave es.

    Si el peso influye en su dolor, se lo puede decir su clínica.
learn-stairs-title = ¿Escaleras o elevador?
learn-stairs-1 =
    <b>No tengo regla para las escaleras.</b> Use lo que hoy le sea fácil. Agárrese del pasamanos y vaya despacio.

    <b>¿Le falla una rodilla o se le cae un pie? Envíe /check.</b>
learn-buy-ball-title = ¿Dónde consigo una pelota?
learn-buy-ball-1 =
    <b>Para empezar basta una pelota de tenis común.</b> Ese tamaño está bien. La hay donde venden cosas de deporte.

    Yo no vendo nada y no sé precios. Su clínica le puede decir más.
learn-slept-badly-title = Dormí mal
learn-slept-badly-1 =
    Siento que la noche fuera difícil. De lado, una almohada entre las rodillas puede ayudar. Cambie de posición a menudo.

    Empiece una sesión cuando quiera, con poca presión.

    <b>¿Dolor constante, mucho peor de noche? Envíe /check.</b>
learn-say-again-title = ¿Me lo repite?
learn-say-again-1 =
    <b>Todo lo que escribí queda en este chat.</b> Suba para leerlo otra vez.

    O escriba qué quiere ver: "los puntos", "cómo se hace", "mi progreso".
# What a spot is called, asked in words.
# source: S41
spot-name = { $number } · { $point }
# source: S41
spot-names = En su guía: <b>{ $points }</b>.
