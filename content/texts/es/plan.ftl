# El plan de una sesión.

plan =
    { $count ->
        [one] <b>Un punto hoy</b>, unos { $minutes } minutos:
       *[other] <b>{ $count } puntos hoy</b>, unos { $minutes } minutos:
    }

    { $points }
plan-again = Su plan está arriba. <b>¿Empezamos ya?</b>
plan-item = <b>{ $number } · { $point }</b>
plan-item-because =
    { $item }
    { $why }
plan-why-all = Pueden causar dolor en { $region }.
plan-why-route = Lo dormido en { $region } puede empezar más arriba. Por eso revisamos aquí también.
plan-left-out =
    <b>Lo dejamos fuera, para cuidarle:</b>
    { $items }
plan-left-out-item = • { $point }: { $because }
plan-light = • Hoy, solo una presión muy suave para usted.
# Lo dice la línea de comandos.
plan-tool-missing = Aquí hace falta una pelota. Para empezar sirve una de tenis.
plan-no-place = ¿Dónde le duele o lo siente dormido? Sin un lugar no hay nada que presionar.
plan-no-pain = Ahora no le duele: qué bueno. Entonces hoy no hay nada que presionar. Deje descansar los puntos y siga en movimiento, como guste.
plan-very-sore =
    Es mucho dolor. Por eso hoy solo un toque muy leve. <b>Si al presionar duele más, pare.</b>

    <b>Haga que un profesional le vea en los próximos días.</b> ¿Es nuevo, o no se aguanta? Envíe /check.
plan-main-areas =
    Nos enfocamos en unas pocas zonas:

    • el centro de la nalga y su borde de afuera
    • la esquina de la cadera, al frente
    • el muslo por fuera
    • la espalda baja

    Ahí empieza muchas veces lo que duele o se duerme.
plan-later-days = <b>Otros días:</b> { $points }. Pocos puntos a la vez bastan. Vamos a llegar a cada uno.
plan-nothing-fits =
    Con lo que me dijo, hoy no tengo un punto seguro para presionar.

    Por favor, pregunte a su clínica qué le ayudaría.
plan-still =
    <b>Lo que sí puede hacer:</b>
    { $items }
still-walk = • Siga en movimiento: caminatas cortas, un poco más cada semana.
still-warm = • Calor: envíe /warm.
still-breathe = • Cambie de posición a menudo y respire despacio.
still-learn = • Lea las tarjetas breves: envíe /learn.
plan-rests =
    Sus puntos aún necesitan descanso. Descansar es parte de mejorar.

    Se abren otra vez el <b>{ $day }</b> ({ $time }). Le escribo entonces.
plan-rests-unreminded =
    Sus puntos aún necesitan descanso. Descansar es parte de mejorar.

    Se abren otra vez el <b>{ $day }</b> ({ $time }). Envíe /session entonces.
plan-later = Está bien. Envíe /session cuando quiera empezar.
plan-ball = <b>Busque una pelota de tenis.</b>
# source: S24, S49
plan-picture = Aquí están sus puntos otra vez.
plan-no-ball = ¿No hay pelota? Para la pantorrilla y el pie bastan sus dedos. La cadera y el muslo pueden esperar: sirve cualquier pelota de tenis. Una botella, un rodillo o una media no están en mi guía.
plan-no-ball-needed = Está bien. Primero le pregunto qué es seguro para usted.
plan-tools = <b>¿Qué tiene en casa?</b> Una pelota de tenis sirve. Toque todo lo que tenga, y luego Listo.

button-start-session = Empezar la sesión
button-my-tools = Lo que tengo
