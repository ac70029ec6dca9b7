# Un día después de la sesión, y el repaso de la semana.

# source: X7
followup-day = Ya pasó un día: <b>¿nota algo nuevo dormido o débil desde su sesión?</b>
followup-before = Antes de empezar: <b>¿nota algo débil o dormido que es nuevo desde su sesión?</b>
button-followup-fine = No, nada nuevo
button-followup-new = Sí, hay algo nuevo
followup-fine = Qué bueno. Ahora deje descansar los puntos. El descanso es parte del cuidado.
followup-check = Gracias por contármelo. Eso lo tiene que ver un médico.

# source: S30, S70
look-back =
    { $count ->
        [0] Un repaso de su semana. Les dio descanso a sus puntos. Está bien así.
        [one] Un repaso de su semana: una sesión y los días de descanso. Las dos cosas cuentan igual.
       *[other] Un repaso de su semana: { $count } sesiones y los días de descanso. Las dos cosas cuentan igual.
    }
look-back-pain = ¿Cuánto le duele hoy? 0 es nada de dolor y 10 es lo peor.
look-back-later = Está bien. Le pregunto otra semana.
look-back-spread = <b>¿Se extendió lo dormido, o tiene débil una pierna o un pie?</b>
button-look-back-spread = Sí, se extendió o hay debilidad
look-back-check = Gracias por decirlo. <b>Por favor, responda otra vez las preguntas de seguridad.</b>
look-back-worse = De { $before } a { $after }. Es claramente más dolor. <b>Descanse, por favor, y responda las preguntas de seguridad.</b>
first-activity = El dolor quita fuerzas para la vida diaria. <b>¿Qué quiere volver a hacer bien?</b> Cada semana le pregunto cómo va.
first-activity-kept = Anotado: { $activity }. En una semana le pregunto.
# source: S56
look-back-activity = El dolor puede quitarle lo que necesita hacer. <b>¿Qué es lo que más quiere volver a hacer bien?</b>
activity-walking = Caminar
activity-sitting = Estar sentado
activity-stairs = Subir escaleras
activity-sleep = Dormir
activity-work = Trabajar
activity-sport = Hacer deporte
look-back-ability = <b>{ $activity }: ¿qué tan bien va?</b> 0 es nada y 10 es como antes.
button-other-activity = Preguntar por otra cosa
look-back-impression = En general, <b>¿cómo está desde que empezó?</b>
impression-very-much-better = Muchísimo mejor
impression-much-better = Mucho mejor
impression-a-little-better = Un poco mejor
impression-no-change = Igual
impression-a-little-worse = Un poco peor
impression-much-worse = Mucho peor
impression-very-much-worse = Muchísimo peor
look-back-better = Gracias. El dolor pasó de { $before } a { $after }. Siga con los días de descanso. Son parte del cuidado.
look-back-thanks = Gracias. El cambio puede tardar unas semanas. Siga con los días de descanso. Son parte del cuidado.
# source: S58, S76
look-back-advice =
    Ya pasaron unas semanas sin un cambio claro. Pida pronto que un profesional de la salud lo revise. Una visita a su acupunturista también puede ayudar.

    <b>/progress muestra una gráfica que puede llevar.</b>
look-back-call = Aún no cambió mucho. ¿Quiere que la clínica le llame? Toque abajo y diga cuándo le conviene.
button-ask-call = Pedir una llamada

progress-look-back =
    Su último repaso
    { $activity }: { $ability } de 10
    En general: { $impression }

settings-weekly = Le recuerdo cerca de las <b>{ $time }</b>, una vez por semana.
button-often = Cada dos o tres días
