# La sesión guiada. En cada mensaje: una idea, y qué hacer después.

session-point =
    Punto { $number } de { $of }
    <b>{ $point }</b>, { $side }{ $acupoints }

    { $find }{ $warning }
session-acupoints =
    {""}
    <i>Acupuntura: { $acupoints }</i>
session-how =
    Con: <b>{ $tool }</b>

    { $steps }
session-how-again = Cómo hacerlo está arriba. <b>¿Todo listo?</b>
session-warnings =
    {""}

    <b>{ $warnings }</b>
session-light-only = Aquí use solo un toque muy leve: apóyelo casi sin peso. Siga respirando.
session-start-light = Empiece suave. Presione más solo si se suelta.
session-look-at-skin = Mire la piel antes y después.
button-start-timer = Empezar { $seconds } segundos
button-other-tool = Usar otra cosa
button-skip-point = Saltar este punto
button-stop-session = Parar
button-pause = Pausa
button-something-wrong = Algo anda mal
button-go-on = Seguir
button-next-side = El otro lado
button-next-point = Siguiente punto

session-countdown =
    Quedan <b>{ $left }</b> segundos
    { $bar }

    Suave y constante. No frote fuerte.

    <b>Dolor sobre { $most }: presione menos. Sobre { $stop }: pare.</b>
session-countdown-sore =
    Quedan <b>{ $left }</b> segundos
    { $bar }

    Solo un toque muy leve. No frote.

    <b>No debe doler más que antes. ¿Duele más? Pare.</b>
session-countdown-done = Ese punto está hecho. Apártese de la pelota. Dos minutos por punto es el máximo.

session-breath = <b>¿Está aguantando la respiración?</b> Si respira bien, no toque nada.
session-breath-again = ¿Sigue ahí? <b>¿Está aguantando la respiración?</b>
button-breath-fine = Respiro bien
button-breath-not = La estoy aguantando
session-breath-thanks = Bien. Siga así.
session-ease-off = Es demasiada presión. Aléjese hasta que respire bien. Le pregunto otra vez en 15 segundos.
session-too-much = Este punto duele demasiado hoy. Apártese de la pelota. Por ahora lo dejamos.

session-nerve = <b>¿Siente hormigueo, algo dormido o un dolor agudo?</b> Si no, no toque nada.
session-nerve-again = ¿Sigue ahí? <b>¿Siente hormigueo, algo dormido o un dolor agudo?</b>
button-nerve-fine = Todo bien
button-nerve-not = Hormigueo, dormido o agudo
session-nerve-thanks = Bien. Siga con una presión suave.
session-move-ball =
    { $number ->
        [one] Apártese. Mueva la pelota unos 2 cm (una pulgada) y apóyese con suavidad. Le pregunto otra vez en 10 segundos.
       *[other] Apártese otra vez. Mueva la pelota al otro lado y presione menos. Le pregunto otra vez en 10 segundos.
    }
session-nerve-ends =
    Apártese ya. Este punto terminó por hoy. Lo anoté.

    Espere un momento. <b>¿Ya se fue lo que sentía?</b>
session-anything-left = Bien. Apártese de la pelota. <b>¿Aún siente hormigueo, algo dormido o un dolor agudo?</b>
session-still-there = Se acabó el tiempo. Apártese de la pelota. <b>¿Aún siente hormigueo, algo dormido o un dolor agudo?</b>
session-no-answer =
    No supe de usted, así que terminé este punto. Por favor, levántese de la pelota.

    <b>¿Aún siente hormigueo, algo dormido o un dolor agudo?</b>
session-interrupted =
    No estuve un momento, así que terminé este punto. Por favor, levántese de la pelota.

    <b>¿Aún siente hormigueo, algo dormido o un dolor agudo?</b>
button-gone = No, todo bien
button-stays = Sí, sigue ahí

session-hands-free =
    <b>Teléfono a mano, con sonido:</b> hablo dos veces.

    <b>Toque o escriba solo si algo va mal.</b>
session-by-itself = El reloj empieza solo en { $seconds } segundos. ¿Necesita más tiempo? Escriba espera.
session-silent =
    No supe de usted en dos puntos, así que paramos aquí. Por favor, quite el peso de la pelota.

    <b>¿Queda hormigueo, adormecimiento o dolor agudo? Escríbamelo.</b>
# Cuánto falta de un punto, preguntado con palabras.
session-time-left = Faltan { $left } segundos. Siga respirando.
session-vessel =
    Apártese ya. Un latido bajo la pelota puede ser un vaso de sangre. <b>Nunca presione ahí.</b>

    Mueva la pelota hasta no sentir el latido. ¿Sigue? Salte este punto.
session-spot =
    Apártese ya. <b>Nunca presione sobre un latido ni sobre el hueso.</b>

    Mueva la pelota al músculo blando de al lado. ¿Sigue ahí? Salte este punto.
session-beside = Entonces empiece al lado, en músculo blando. <b>¿Siente otra vez el latido o el hueso? Apártese.</b>
session-bleeding =
    Apártese ya, y no presione más hoy. Mire la piel. ¿Está rota o sangra? Déjela descansar y pregunte a la clínica.

    <b>Si sangra mucho o no para: llame al { $number } ahora.</b>
session-bone =
    Apártese. <b>Nunca presione sobre el hueso.</b>

    Mueva la pelota al músculo blando de al lado. ¿Sigue el dolor agudo? Salte este punto.
session-bruise = Apártese ya. <b>No toque ese lugar hasta que el moretón se quite.</b> Después, presione mucho menos.
session-cramp =
    Apártese. Mueva un poco esa pierna y descanse hasta que se suelte el calambre.

    Después presione menos, o salte este punto.
session-paused = En pausa. Apártese de la pelota. Tómese su tiempo.
session-between =
    Muy bien. Quite el peso. <b>¿Queda hormigueo, adormecimiento o dolor agudo?</b> Entonces toque Algo anda mal.

    Sigue: <b>{ $point }</b>, { $side }. Si no toca nada, se lo muestro enseguida.
session-next = Sigue: <b>{ $point }</b>, { $side }. ¿Vamos?
session-what-is-wrong = El reloj está parado. Apártese de la pelota. <b>¿Qué pasa?</b>
button-wrong-weak = Debilidad nueva
button-wrong-numb = Dormido u hormigueo que no se va
button-wrong-sore = Duele demasiado
button-wrong-spot = Un latido o hueso debajo
button-wrong-cramp = Un calambre
button-wrong-chest = Dolor de pecho o falta de aire
session-tell-health = Paramos aquí. <b>Escríbame qué es</b>, o toque la lista abajo.
button-wrong-health = Algo de mi salud
button-wrong-back = Nada, volver
session-stop-now = <b>Por favor, no presione más hoy.</b> Tengo que hacerle unas preguntas de seguridad.
session-how-sore = ¿Cuánto le duele al presionar? 0 es sin dolor, 10 es lo peor.
session-strong = El reloj está parado. Apártese de la pelota. Hasta { $most } de 10 está bien. <b>Más de { $stop }: pare.</b>
session-nothing-felt = ¿No siente nada? Quizá está al lado del punto: mueva la pelota despacio hasta sentirlo sensible. <b>¿La piel está dormida? Entonces pare.</b>
session-tired-arm = Descanse el brazo o cambie de mano. <b>¿El brazo está débil o dormido? Toque Algo anda mal.</b>
session-lighter = Presione menos desde ahora: que duela { $most } de 10, no más. <b>Si pasa de { $stop }, pare.</b>
session-sore = Qué bueno que lo dijo. Cuando duele demasiado, paramos.
session-skin-check = Sesión terminada. Mire su piel: un poco roja está bien. ¿Moretón o herida? Déjela descansar y pregunte a la clínica.
session-ask-after = ¿Cuánto le duele ahora? 0 es sin dolor, 10 es lo peor.
session-nothing-done = Paramos aquí. No se presionó nada, así que nada tiene que descansar.
session-closed = Cerré la sesión, porque no supe de usted por un rato. Lo que hizo queda guardado.
session-no-longer = Me contó algo nuevo, así que cambié el plan.
session-kept = Gracias. Guardé su sesión.
session-better-much = De { $before } a { $after }. Es un cambio de verdad. Ahora, déjelo descansar.
session-better = De { $before } a { $after }. Un paso pequeño. Ahora, déjelo descansar.
session-same = Sigue en { $after }. Es común. Puede tomar unas sesiones.
session-a-bit-worse = De { $before } a { $after }. Puede doler un poco después de presionar. La próxima vez, presione menos.
session-worse = De { $before } a { $after }. Es claramente peor. <b>Por favor, descanse y responda unas preguntas de seguridad.</b>
session-left = La sesión terminó. <b>Quite el peso de la pelota.</b>
session-asked-soon = Gracias. No presione ahí. Le pregunto otra vez en un momento.
session-score-noted = { $score } de 10: gracias. Ya lo leí.
session-score-fine = { $score } de 10 está bien. Siga respirando y continúe.
session-sore-fine = Un poco de molestia está bien, hasta { $most } de 10. Si quiere, presione menos, y siga respirando.
session-unwell =
    Deje de presionar. Siéntese o acuéstese, y beba un poco de agua. Es todo por hoy.

    <b>Dolor de pecho, falta de aire o si se va a desmayar: llame al { $number } ahora.</b>

session-all-well = Qué bueno.
# source: X4
session-slept = Eso pasa. Por favor, quite el peso ya. ¿Queda hormigueo, adormecimiento o dolor agudo?
# source: X5
session-no-harder = Más fuerte no, por favor. Que duela { $most } de 10, no más. Siga respirando.
