# Los pacientes de un vistazo, para el personal.

button-patients = Pacientes
patients =
    <b>Sus pacientes</b>

    Se unieron: <b>{ $joined }</b>
    Activos esta semana: <b>{ $active }</b>
    Sesiones esta semana: <b>{ $sessions }</b>

    { $pain }
patients-too-few =
    Dolor: muy pocos tienen ya dos puntajes ({ $count }).
patients-better =
    { $count ->
        [one] Dolor, del primer al último puntaje: <b>{ $by } puntos menos</b> de promedio ({ $count } paciente).
       *[other] Dolor, del primer al último puntaje: <b>{ $by } puntos menos</b> de promedio ({ $count } pacientes).
    }
patients-worse =
    { $count ->
        [one] Dolor, del primer al último puntaje: <b>{ $by } puntos más</b> de promedio ({ $count } paciente).
       *[other] Dolor, del primer al último puntaje: <b>{ $by } puntos más</b> de promedio ({ $count } pacientes).
    }
patients-same = Dolor, del primer al último puntaje: <b>sin cambio</b> de promedio ({ $count } pacientes).
button-ledger = Notas de seguridad del último día
button-cards = Pacientes que comparten su ficha
button-newer = Más nuevas
button-older = Más antiguas

ledger =
    <b>Notas de seguridad del último día</b> ({ $count })

    { $lines }
ledger-line = <b>{ $code }</b> { $day }, { $part }: { $what }
ledger-night = de madrugada
ledger-morning = por la mañana
ledger-afternoon = por la tarde
ledger-evening = por la noche
ledger-no-code = Sin código
ledger-empty = No hay notas de seguridad en el último día.

cards =
    { $count ->
        [one] <b>{ $count } paciente</b> comparte su ficha con ustedes.
       *[other] <b>{ $count } pacientes</b> comparten su ficha con ustedes.
    }
cards-none = Ningún paciente comparte su ficha todavía. El bot pregunta a cada uno después de la primera sesión.
card-not-shared = Esta ficha ya no se comparte.
card =
    <b>{ $who }</b>
    Se unió: { $day }
    { $where }
    Sesiones: { $count }
    { $pain }{ $closed }

    { $events }
card-over = { $who }: esta ficha se retiró.
card-over-told = { $who } ya no comparte su ficha. Los mensajes de arriba aún pueden mostrar una parte. Bórrelos, por favor.
name-over = { $who } ya no comparte su nombre. Lo quité donde pude. Los mensajes de arriba aún pueden mostrarlo. Bórrelos, por favor.
card-where-unknown = Dónde le duele: aún no lo dijo
card-where-pain = Le duele: { $pain }
card-where-numb = Entumecido: { $numb }
card-where-both =
    Le duele: { $pain }
    Entumecido: { $numb }
card-no-change = Dolor: menos de dos puntajes
card-change = Dolor: primero { $before }, último { $after }
card-closed =
    {""}
    <b>Una señal de peligro cerró las sesiones.</b>
card-no-events = Sin notas de seguridad.
card-events =
    Notas de seguridad:
    { $lines }
card-event = { $day }, { $time }: { $what }

chart-week = Semana { $number }

# The week in numbers, for an owner.
button-weekly = Mi semana en números
weekly =
    <b>Su semana</b>: { $first } a { $last }

    Pacientes nuevos: <b>{ $joined }</b>
    Sesiones: <b>{ $sessions }</b>
    Preguntas respondidas: <b>{ $answered }</b> · abiertas: <b>{ $open }</b>
    Avisos: <b>{ $alerts }</b>{ $unseen }
    Consejos y anuncios: <b>{ $tips }</b>

    { $switch }
weekly-unseen = {" "}· sin ver: <b>{ $count }</b>
weekly-on = Llega sola cada lunes a las 8.
weekly-off = ¿Quiere que llegue sola cada lunes a las 8?
button-weekly-on = Sí, cada lunes
button-weekly-off = No más los lunes
