# Calor y estiramiento: alivio por un rato, siempre con cuidado.

button-home-warmth = Calor y estiramiento
command-warm = Calor y luego dos estiramientos lentos

# source: S63, S70, S77
warmth = El calor y un estiramiento lento pueden aliviar por un rato. Dan alivio, no son una cura. Hágalo todo con suavidad.
warmth-first = Antes del calor necesito saber un poco más de usted. Después envíe /warm.
# source: S64
warmth-inflamed =
    <b>¿Algo de esto es cierto en su espalda, cadera o nalga?</b>

    • Caliente, rojo o hinchado
    • Golpe o lesión en los últimos 3 días
    • Piel abierta o irritada

    ¿O tiene fiebre?
button-warmth-inflamed = Sí, algo de esto
# source: S64
warmth-not-inflamed =
    Entonces hoy no use calor, por favor. El calor puede empeorarlo. Descanse y pregunte a su clínica.

    <b>Una cadera caliente e hinchada, o la fiebre, necesita un médico. Por favor haga la revisión de seguridad.</b>
button-warmth-check = Revisión de seguridad
warmth-feeling = Ponga una mano en la espalda baja y las nalgas. <b>¿Siente ahí el calor y el frío como siempre?</b>
button-warmth-feels = Sí, como siempre
button-warmth-feels-not = No, o no lo sé
warmth-not-numb = Entonces no use calor, por favor. La piel dormida no siente una quemadura. <b>Avise a su clínica que siente esa piel dormida.</b>
warmth-left-out =
    <b>Lo dejamos fuera, por su seguridad:</b>
    { $items }
warmth-left-out-item = • { $step }: { $because }
warmth-none = No tengo un calor seguro para usted. Los estiramientos piden músculos calientes. Por eso hoy no los hacemos. Pregunte a su clínica.
warmth-rests = Su piel ya tuvo bastante calor por ahora. Déjela descansar y vuelva más tarde.

# source: S65, S66
warmth-ways = ¿Cómo quiere calentarse?
button-warmth-heat = Almohadilla de calor húmedo
button-warmth-hot-tub = Tina caliente
# source: S65
warmth-how-heat-prone =
    Acuéstese boca abajo. Ponga la almohadilla húmeda sobre la espalda baja y la nalga: tibia, no caliente, con una toalla en medio. No se acueste sobre ella ni se duerma.

    20 minutos es lo máximo. Cada 5 minutos le pregunto por su piel.

    <b>Quítela de inmediato si quema o arde.</b>
warmth-how-heat-side =
    Acuéstese de lado, con una almohada entre las rodillas. Ponga la almohadilla húmeda sobre la espalda baja y la nalga: tibia, no caliente, con una toalla en medio. No se duerma.

    20 minutos es lo máximo. Cada 5 minutos le pregunto por su piel.

    <b>Quítela de inmediato si quema o arde.</b>
# source: S66
warmth-how-hot-tub-soak =
    Tibia, no muy caliente: menos de 38 °C (100 °F). Pruebe el agua con el codo. No a solas ni después de beber alcohol. Tenga el teléfono seco y cerca.

    ¿Presión baja? Pregunte antes a su médico.

    <b>Salga de inmediato si siente mareo o malestar.</b>
button-warmth-start = Empezar { $minutes } minutos

warmth-clock =
    { $bar }
    { $left ->
        [one] Falta <b>1</b> minuto
       *[other] Faltan <b>{ $left }</b> minutos
    }
warmth-clock-done = El reloj está apagado.
warmth-check = Levante la almohadilla y mire. <b>¿Su piel está bien?</b>
warmth-check-tub = <b>¿Se siente bien?</b> ¿Sin mareo ni demasiado calor?
warmth-check-again = ¿Sigue ahí? ¡No se duerma! <b>Por favor responda: ¿usted y su piel están bien?</b>
warmth-check-thanks = Bien. Siga con calma.
warmth-skin-fine = La piel está bien
warmth-skin-pink = Bien, o un poco rosada
warmth-sore = Roja, irritada o demasiado caliente
warmth-tub-fine = Me siento bien
warmth-tub-not = Mareo, mucho calor o malestar
warmth-paused = En pausa. Quite el calor. Tómese su tiempo.
warmth-take-off = <b>Por favor quite la almohadilla, o salga de la tina.</b>

warmth-done = Se acabó el tiempo. Quite el calor. <b>¿Cómo se ve su piel?</b>
warmth-stopped = Paramos aquí. Quite el calor. <b>¿Cómo se ve su piel?</b>
warmth-no-answer = No supe de usted. <b>Por favor quite el calor ahora. ¿Cómo se ve su piel?</b>
warmth-interrupted = Me ausenté un momento. <b>Por favor quite el calor ahora. ¿Cómo se ve su piel?</b>
warmth-after-again = <b>¿Ya quitó el calor? Por favor mire su piel y dígame.</b>
warmth-too-short = Gracias. Los músculos necesitan unos { $minutes } minutos de calor. Esta vez dejamos los estiramientos.
warmth-sore-advice =
    Quite el calor. Enfríe la piel con agua fresca de la llave, sin hielo. Nada de calor por un día.

    <b>¿Hay ampollas? ¿La piel se pone blanca u oscura? Llame hoy a su médico.</b>
warmth-unwell =
    Quite el calor. Siéntese o acuéstese, y tome agua.

    <b>¿Dolor de pecho, falta de aire, o siente que se desmaya? Llame al { $number } ahora.</b>
warmth-what-is-wrong = El reloj está apagado. Quite el calor. <b>¿Qué pasa?</b>
button-wrong-skin = La piel me quema o me duele
button-wrong-unwell = Mareo, desmayo o malestar
warmth-stop-now = <b>Por favor pare por hoy.</b> Debo hacerle unas preguntas de seguridad.
warmth-closed = Cerré esto porque hubo silencio un rato. <b>¿Ya quitó la almohadilla?</b>
warmth-under-way = El reloj ya está corriendo.

# source: S67, S71, S72
stretch-choose = Su espalda ya está caliente. Es el momento de estirarse, despacio. ¿Cuál quiere hacer?
stretch-other = Muy bien. ¿Otro más?
stretch-none = Sus músculos están calientes. En su caso dejo fuera los estiramientos, por su seguridad.
stretch-cold = Ya pasó un rato y su espalda puede estar fría otra vez. Estírese solo con calor. Envíe /warm para calentarse.
button-stretch-enough = Basta por hoy
stretch-knees-to-chest-label = Las dos rodillas al pecho
stretch-opposite-shoulder-label = Rodilla al otro hombro
# source: S68, S72, S73, S74
stretch-knees-to-chest-how =
    Acuéstese boca arriba. Tómese por detrás de las dos rodillas. Acérquelas despacio al pecho, hasta donde se sienta bien. Respire.

    No jale fuerte.

    <b>Nunca hasta que duela. Si el dolor baja más por la pierna, pare.</b>
# source: S69, S72, S73, S74
stretch-opposite-shoulder-how =
    { $side ->
        [left] Acuéstese boca arriba. Tome la rodilla <b>izquierda</b> con las dos manos. Llévela despacio hacia el hombro <b>derecho</b>.
        [right] Acuéstese boca arriba. Tome la rodilla <b>derecha</b> con las dos manos. Llévela despacio hacia el hombro <b>izquierdo</b>.
       *[other] Acuéstese boca arriba. Tome con las dos manos la rodilla de la pierna que duele. Llévela despacio hacia el <b>otro</b> hombro.
    }

    Puede sentirlo en la nalga. No jale fuerte.

    <b>Nunca hasta que duela. Si siente un pellizco en la ingle, o el dolor baja por la pierna, pare.</b>
button-stretch-start = Empezar { $seconds } segundos
stretch-again =
    { $left ->
        [one] Descanse unas respiraciones. Una vez más, si se siente bien.
       *[other] Descanse unas respiraciones. Luego otra vez, hasta { $left } veces más.
    }
stretch-clock =
    { $bar }
    Faltan <b>{ $left }</b> segundos. Respire despacio.
stretch-clock-done = Esa vez ya terminó.
stretch-after = Suelte despacio. <b>¿Cómo le fue?</b>
stretch-away = Me ausenté un momento. Suelte despacio. <b>¿Cómo le fue?</b>
stretch-let-go = <b>Suelte despacio y descanse.</b>
button-stretch-fine = Bien
button-stretch-hurt = Me dolió
button-stretch-down = El dolor bajó más por la pierna
stretch-what-is-wrong = Suelte despacio. <b>¿Qué pasa?</b>
# source: S73
stretch-hurt = Qué bueno que lo dijo. Ese lo dejamos por hoy. La próxima vez, no llegue tan lejos.
# source: S70, S77
stretch-finished = Muy bien. Es suficiente por hoy. Puede aliviar por un rato.
