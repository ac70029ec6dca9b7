# Palabras que se usan en muchos lugares. HTML: solo <b> e <i>.

nothing = {""}
settled =
    { $question }

    ✓ <b>{ $answer }</b>
lettered = { $letter } · { $label }
ticked = ☑ { $label }
unticked = ☐ { $label }
score = { $score }
hour = { $time }

step-over = Ese paso ya pasó.
# source: X10, X12
not-understood =
    Perdón, no entendí. Su clínica quizá lo sepa: yo se lo paso.

    ¿Hay algo nuevo o malo? <b>Vea las señales de peligro.</b> En una emergencia, llame al { $number }.
button-not-understood = Ver señales de peligro
media-not-read = Solo puedo leer palabras y botones. Por favor, use esos.
# A message that could not be taken in. It may have held danger, so the way to help stands first. /start goes on.
# source: X10, X12
apology =
    Perdón, no pude leer su último mensaje. La falla es mía.

    ¿Era sobre algo malo? <b>Toque abajo o llame al { $number }.</b>

    Si no, envíe /start y cuéntemelo otra vez.
# A clock that could not ring: somebody may be lying on the ball.
# source: X4
apology-timer = Perdón, mi reloj falló. <b>Si está sobre la pelota o con calor, pare ahora.</b> Luego envíe /start.
# La conexión se cortó en medio de un ejercicio: está en lugar de lo que llegó tarde.
came-too-late =
    La conexión se cortó un rato y algunos mensajes míos llegaron tarde. No los envié.

    <b>Si sigue sobre la pelota o con calor, pare ahora.</b> Luego siga con mi próximo mensaje o envíe /start.
apology-group = Perdón, no pude leer el último mensaje de aquí. Por favor, envíenlo otra vez.


button-done = Listo
button-ok = OK
button-not-now = Ahora no
lost-place = Me actualizaron y perdí el hilo. Por favor, envíe /start y seguimos. <b>En una emergencia, pida ayuda primero.</b>
