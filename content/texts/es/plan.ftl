# El plan de una sesión.

plan =
    { $count ->
        [one] <b>Un punto para hoy</b>, unos { $minutes } minutos:
       *[other] <b>{ $count } puntos para hoy</b>, unos { $minutes } minutos:
    }

    { $points }
plan-item =
    <b>{ $number } · { $point }</b>
    { $why }
    <i>Acupuntura: { $acupoints }</i>
plan-item-plain =
    <b>{ $number } · { $point }</b>
    { $why }
plan-why-route = Lo dormido en { $region } puede empezar más arriba. Por eso revisamos aquí también.
plan-left-out =
    <b>Lo dejamos fuera, para cuidarle:</b>
    { $items }
plan-left-out-item = • { $point }: { $because }
plan-light = • Hoy, solo una presión muy suave para usted.
plan-nothing-fits =
    Con lo que me dijo, hoy no tengo un punto seguro para presionar.

    Por favor, pregunte a su clínica qué le ayudaría.
plan-rests =
    Sus puntos aún necesitan descanso. Descansar es parte de mejorar.

    Se abren otra vez el <b>{ $day }</b> ({ $time }). Le escribo entonces.
plan-rests-unreminded =
    Sus puntos aún necesitan descanso. Descansar es parte de mejorar.

    Se abren otra vez el <b>{ $day }</b> ({ $time }). Envíe /session entonces.
plan-later = Está bien. Envíe /session cuando quiera empezar.
plan-tools = ¿Qué tiene en casa? Necesita una pelota para presionar. Para empezar sirve una de tenis. Toque todo lo que tenga, y luego Listo.

button-start-session = Empezar la sesión
button-my-tools = Lo que tengo
