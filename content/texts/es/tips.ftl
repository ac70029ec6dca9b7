# Consejos que vienen con el bot: advice-<id> es lo que leen los pacientes; advice-<id>-title, lo que elige el personal.

advice-not-alone-title = Este dolor le pasa a mucha gente
# source: S50, S51, S56
advice-not-alone =
    <b>Este dolor le pasa a mucha gente.</b>

    El dolor de cadera y pierna es muy común. Muchas veces un músculo trabajó de más y luego se quedó quieto. El dolor cansa. Descanse un poco entre una tarea y otra.

advice-start-light-title = Empiece suave
# source: S23, S27, S28
advice-start-light =
    <b>Empiece suave.</b>

    Al principio, apóyese solo un poco en la pelota. No se mueva y no frote. Presione más cuando el músculo ceda.

    ¿Aguanta la respiración? Entonces afloje.

advice-look-higher-title = Busque más arriba
# source: S15, S16, S20
advice-look-higher =
    <b>El dolor no siempre empieza donde se siente.</b>

    Un punto sensible en la cadera puede mandar dolor o adormecimiento a la pierna. Por eso revisamos primero la cadera, la espalda baja y el muslo.

advice-right-ball-title = Qué pelota usar
# source: S24, S25, S26
advice-right-ball =
    <b>Una pelota de tenis sirve para empezar.</b>

    ¿Después de unas semanas le queda muy blanda? La clínica prefiere las pelotas de terapia Yoga Tune Up. Duran mucho y su firmeza es buena.

advice-move-the-ball-title = ¿Hormigueo? Mueva la pelota
# source: S31
advice-move-the-ball =
    <b>¿Siente hormigueo, adormecimiento o una punzada? Mueva la pelota.</b>

    Puede ser que haya un nervio debajo. Retírese, mueva la pelota unos dos centímetros y apóyese suave. ¿No se quita? Entonces pare por hoy.

advice-rest-days-title = Los días de descanso cuentan
# source: S29, S30
advice-rest-days =
    <b>Los días de descanso son parte del plan.</b>

    Dos minutos en un lugar bastan. Luego déjelo en paz dos o tres días. Hacerlo más veces no es mejor.

advice-front-of-hip-title = Encuentre el frente de la cadera
# source: S12, S36, S37
advice-front-of-hip =
    <b>El punto junto al bolsillo chico.</b>

    Busque el hueso que sale al frente de la cadera. Vaya un poco hacia afuera. Ponga ahí la pelota, contra la pared. Inclínese para presionar más y apártese para presionar menos.

advice-warm-first-title = Primero el calor
# source: S64, S65, S67
advice-warm-first =
    <b>Caliente primero los músculos.</b>

    Ponga calor húmedo en la espalda baja o la nalga unos 15 minutos. Mire su piel cada 5 minutos.

    No ponga calor donde esté rojo, hinchado, caliente o adormecido.

advice-slow-stretch-title = Estire despacio
# source: S70, S71, S72, S73, S74
advice-slow-stretch =
    <b>Estire despacio, y solo con el músculo caliente.</b>

    Pare antes de que duela. No empuje ni jale fuerte. Con poco basta. Envíe /warm y le voy guiando.

advice-outer-thigh-title = El lado del muslo
# source: S13, S38, S39
advice-outer-thigh =
    <b>Vaya con calma por el lado del muslo.</b>

    Póngase de lado a la pared, con la pelota entre la pared y el muslo. Empiece una mano más abajo de la cadera. Baje despacio hacia la rodilla. Quédese un rato donde duela. Pare bastante antes de la rodilla.

advice-long-sitting-title = Si pasa mucho rato en una silla
# source: S51, S75
advice-long-sitting =
    <b>¿Pasa mucho rato en una silla?</b>

    Si puede, levántese cada media hora y camine unos pasos. Anote qué silla o asiento le trae el dolor. Así sabrá qué cambiar.

advice-after-effort-title = Después de un gran esfuerzo
# source: S52, S54
advice-after-effort =
    <b>Después de un gran esfuerzo, no se siente de golpe.</b>

    Los músculos se pueden tensar si para de repente. Eso puede durar días. Camine despacio unos minutos y luego descanse.

advice-keep-it-up-title = Cuando ya se sienta mejor
# source: S62, S77
advice-keep-it-up =
    <b>¿Se siente mejor? Siga con un poco de cuidado.</b>

    Un cuidado corto en casa, seguido, puede bajar la probabilidad de que el dolor vuelva. Alivia por un tiempo. No reemplaza una consulta.

advice-a-visit-title = Cómo es una consulta
# source: S58, S59, S60, S61, S76
advice-a-visit =
    <b>¿Cómo es una consulta?</b>

    Se ponen con cuidado agujas muy finas y estériles en el músculo tenso. Cada una se usa una sola vez. Algunas personas necesitan una visita; otras, de tres a seis. ¿El dolor sigue? Llámenos.

advice-tender-foot-title = Un pie sensible
# source: S47, S48, S49
advice-tender-foot =
    <b>Busque puntos sensibles en el pie.</b>

    Toque la parte de arriba, el lado y la planta. Para la planta, siéntese y ruede una pelota chica de goma. Para arriba y el lado, use los dedos.
