# Cómo está hoy.

check-in =
    Este dolor es común.

    <b>¿Dónde le duele?</b> Toque o dígamelo.
check-in-pain = <b>¿Dónde le duele?</b> Elija una parte del cuerpo.
check-in-pain-chosen =
    Dolor: <b>{ $regions }</b>

    ¿En otro lugar? Elija otra parte, o toque Eso es todo.
check-in-pain-where = <b>{ $part }:</b> toque lo que duele, y el lado.
check-in-numb = <b>¿Dónde se le duerme o le hormiguea?</b>
check-in-numb-chosen =
    Piel dormida u hormigueo: <b>{ $regions }</b>

    ¿En otro lugar? Elija otra parte, o toque Eso es todo.
check-in-numb-where = <b>{ $part }</b>: toque cada lugar dormido o con hormigueo.
part-counted = { $part } ({ $count })
button-no-pain = Nada me duele
button-no-numb = Nada dormido
button-thats-all = Eso es todo
button-back-to-body = Volver al cuerpo
check-in-nothing = Me alegra saberlo. Entonces hoy no hay nada que presionar.

check-in-side = ¿De qué lado?
button-side-left = Izquierdo
button-side-right = Derecho
button-side-both = Los dos
button-side-middle = En el medio
check-in-score = ¿Cuánto molesta ahora? 0 nada, 10 lo peor.
check-in-since = ¿Desde cuándo lo tiene?
button-since-days = Unos días
button-since-weeks = Unas semanas
button-since-months = Unos meses
button-since-longer = Más de un año
check-in-before =
    ¿Qué hizo antes de que empezara?

    Muchas veces viene después de más esfuerzo de lo normal y luego reposo. Por ejemplo, golf y una comida larga. O una caminata y un viaje en autobús. O una carrera y una película.
button-before-effort-then-rest = Más esfuerzo, y luego reposo
button-before-effort = Más esfuerzo que de costumbre
button-before-sitting = Mucho tiempo en una silla
button-before-fall = Una caída o un accidente
button-before-nothing = Nada especial

check-in-no-place = nada
button-thats-right = Sí, así es
button-change = Cambiarlo
check-in-recheck = Lo que me dijo pide otra mirada. <b>Por favor, responda otra vez las preguntas de seguridad.</b>
# source: X1
told-is-danger = <b>Usted me contó esto, y necesita ayuda ahora:</b> { $labels }
# source: X1
told-compared = Ahora me contó esto: <b>{ $labels }</b>. Antes dijo que no. Tomé nota.
check-in-fall = Me contó de una caída o un accidente. <b>Por eso le pregunto una vez más.</b>
asked-anew = Gracias por decírmelo. Así está más a salvo. Le pregunto otra vez.
