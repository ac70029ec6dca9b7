# Palabras que se usan en muchos lugares. HTML: solo <b> e <i>.

nothing = {""}
settled =
    { $question }

    ✓ <b>{ $answer }</b>
ticked = ☑ { $label }
unticked = ☐ { $label }
score = { $score }
hour = { $time }

step-over = Ese paso ya pasó.
# source: X10, X12
not-understood =
    Perdón, no entendí. Por favor, use los botones.

    ¿Hay algo nuevo o malo? <b>Toque abajo.</b> En una emergencia, llame al { $number }.
button-not-understood = Ver señales de peligro
media-not-read = Solo puedo leer palabras y botones. Por favor, use esos.
apology = Perdón, algo falló de mi lado. Envíe /start para seguir. No se perdió nada de lo que me dijo.


button-done = Listo
button-ok = OK
button-not-now = Ahora no
