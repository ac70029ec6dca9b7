# El nombre de todos los días va antes del nombre del músculo.
point-gluteals-name = Músculos de la nalga (glúteos)
point-piriformis-name = Músculo profundo de la nalga (piriforme)
point-tfl-name = Músculo frontal de la cadera (TFL)
point-vastus-lateralis-name = Músculo del muslo, por fuera (vasto lateral)
point-quadratus-lumborum-name = Costado de la espalda baja (cuadrado lumbar)
point-outer-calf-name = Lado de afuera de la pantorrilla
point-back-of-calf-name = Parte de atrás de la pantorrilla
point-foot-name = Pie: arriba, al lado y abajo

# Por qué se ofrece un punto. El músculo va sin artículo (todos son «músculo»); la región lleva el suyo.
point-gluteals-why = El { $muscle }: puede causar dolor en { $region }.
point-piriformis-why = El { $muscle }: puede causar dolor en { $region }.
point-tfl-why = Puede causar dolor en { $region }.
point-vastus-lateralis-why = Puede causar dolor en { $region }.
point-quadratus-lumborum-why = Puede causar dolor en { $region }.
point-outer-calf-why = El { $muscle }: puede causar dolor en { $region }.
point-back-of-calf-why = El { $muscle }: puede causar dolor en { $region }.
point-foot-why = El { $muscle }: puede causar dolor en { $region }.

muscle-gmax = músculo grande de la nalga (glúteo mayor)
muscle-gmed = músculo del lado de la cadera (glúteo medio)
muscle-gmin-front = músculo profundo del lado de la cadera, al frente (glúteo menor)
muscle-gmin-back = músculo profundo del lado de la cadera, atrás (glúteo menor)
muscle-piri = músculo profundo de la nalga (piriforme)
muscle-tfl = músculo de la cadera, al frente (TFL)
muscle-vl = músculo del muslo, por fuera (vasto lateral)
muscle-ql = músculo del costado de la espalda baja (cuadrado lumbar)
muscle-fib-lb = músculo de la pantorrilla, por fuera (peroneo)
muscle-fib-t = músculo pequeño de la pantorrilla, por fuera (tercer peroneo)
muscle-gastro = músculo de la pantorrilla (gastrocnemio)
muscle-soleus = músculo profundo de la pantorrilla (sóleo)
muscle-tib-ant = músculo de la espinilla (tibial anterior)
muscle-ext-long = músculo largo que levanta los dedos (extensores)
muscle-ext-brev = músculo corto que levanta los dedos (extensores cortos)
muscle-abd-hal = músculo del pie, por dentro (abductor del dedo gordo)
muscle-abd-dm = músculo del pie, por fuera (abductor del dedo pequeño)
muscle-quad-pl = músculo bajo el talón (cuadrado plantar)
muscle-flex-brev = músculo corto que dobla los dedos (flexores cortos)

tool-tennis-ball = Pelota de tenis
tool-therapy-ball = Pelota de terapia
tool-bouncy-ball = Pelotita de goma
tool-knobble = Knobble
tool-gua-sha = Gua sha (piedra para raspar)
tool-utensil-handle = Mango de cuchara larga
tool-knee = Su otra rodilla
tool-hands = Los dedos

# 1
point-gluteals-find =
    Busque el borde de afuera de la nalga.
    Es el músculo grueso al lado y detrás del hueso de la cadera.
point-gluteals-wall =
    Póngase de lado junto a una pared.
    Ponga la pelota entre la pared y ese músculo.
point-gluteals-floor =
    Siéntese en el piso y apóyese atrás en las manos.
    Ponga la pelota bajo ese músculo.
point-gluteals-press =
    Deje caer un poco de su peso.
    Busque un punto que moleste. Quédese ahí y respire.
point-gluteals-with-tennis-ball = Es blanda, buena para empezar.
point-gluteals-with-therapy-ball = Es más firme. Apoye solo un poco de peso.

# 2
point-piriformis-find =
    Busque el centro de la nalga.
    Está a medio camino: entre la base de la espalda y el hueso de la cadera.
point-piriformis-wall =
    Póngase de espaldas a una pared.
    Ponga la pelota entre la pared y el centro de la nalga.
point-piriformis-floor =
    Siéntese en el piso y apóyese atrás en las manos.
    Ponga la pelota bajo el centro de la nalga.
point-piriformis-press =
    Vaya hacia ese lado, solo un poco.
    Quédese donde le molesta. Siga respirando.
point-piriformis-with-tennis-ball = Es blanda, buena para empezar.
point-piriformis-with-therapy-ball = Es más firme. Apoye solo un poco de peso.

# 3
point-tfl-find =
    Toque la punta frontal del hueso de cadera.
    Punto: más afuera, en el bolsillo chico del jean.
point-tfl-wall =
    Frente a una pared, gire un poco.
    Pelota entre pared y punto.
point-tfl-press =
    ¿Es mucho? Inclínese menos.
    Quédese donde molesta y respire.
point-tfl-with-tennis-ball = Apóyese suave.
point-tfl-with-therapy-ball = Es más firme: inclínese menos.
point-tfl-by-hand =
    Siéntese en una silla y recuéstese un poco.
    Ponga dos o tres dedos en ese punto.
point-tfl-with-hands = Presione suave con la punta de los dedos.

# 4
point-vastus-lateralis-find =
    Busque el lado de afuera del muslo, entre la cadera y la rodilla.
    Es por donde va la costura del pantalón.
point-vastus-lateralis-wall =
    Póngase de ese lado junto a una pared.
    Ponga la pelota entre la pared y el muslo, cerca de la cadera.
point-vastus-lateralis-wall-lower =
    Póngase de ese lado junto a una pared.
    Ponga la pelota entre la pared y el muslo. Empiece a la mitad del muslo, bien abajo de la cadera y de la cicatriz. Nunca más arriba.
point-vastus-lateralis-press =
    Doble las rodillas despacio. La pelota rueda hacia la rodilla.
    Pare en cada punto que le molesta y respire.
point-vastus-lateralis-with-tennis-ball = Para menos presión, acérquese a la pared.
point-vastus-lateralis-with-therapy-ball = Es más firme: vaya despacio.

# 5
point-quadratus-lumborum-find =
    Busque la parte blanda de la espalda baja.
    Está a tres dedos de la columna. Quédese bajo las costillas y sobre el hueso de la cadera.
point-quadratus-lumborum-wall =
    Póngase de espaldas a una pared.
    Ponga la pelota en esa parte blanda, de un solo lado.
point-quadratus-lumborum-press =
    Doble un poco las rodillas e inclínese atrás con suavidad.
    No se mueva y respire. Aquí basta una presión leve.
point-quadratus-lumborum-with-tennis-ball = Es la más suave para la espalda.
point-quadratus-lumborum-with-therapy-ball = Es más firme. Apóyese muy poco.

# 6
point-outer-calf-find =
    Busque el lado de afuera de la pantorrilla, en el medio.
    Quédese una mano más abajo del hueso que sale en la rodilla, por fuera.
point-outer-calf-seated =
    Siéntese en una silla, con el pie bien apoyado.
    Ponga la herramienta en el lado de afuera de la pantorrilla.
point-outer-calf-by-hand =
    Siéntese en una silla, con el pie bien apoyado.
    No se incline mucho. ¿No llega? Pida ayuda a alguien.
point-outer-calf-press =
    Quédese en los puntos que molestan y respire.
    Vaya por el músculo, no por el hueso.
point-outer-calf-with-knobble = Tome el Knobble y presione despacio. Quédese donde le molesta.
point-outer-calf-with-gua-sha = Raspe suave por el lado de la pierna. Siempre hacia abajo, nunca hacia arriba.
point-outer-calf-with-utensil-handle = Use el mango liso. Raspe suave hacia abajo por el lado de la pierna.
point-outer-calf-with-hands = Presione suave con los dedos juntos.

# 7
point-back-of-calf-find =
    Busque la parte gruesa de atrás de la pantorrilla.
    Está bien abajo del hueco de la rodilla.
point-back-of-calf-seated =
    Siéntese en una silla, con el pie bien apoyado. Deje la pierna floja.
    No se incline mucho. ¿No llega? Pida ayuda a alguien.
point-back-of-calf-on-knee =
    Acuéstese boca arriba con las rodillas dobladas.
    Deje floja la pierna que le duele.
point-back-of-calf-press = Quédese en los puntos que molestan y respire.
point-back-of-calf-with-knee = Apoye la pantorrilla en su otra rodilla. Mueva la pierna despacio, arriba y abajo. El peso de la pierna hace el trabajo.
point-back-of-calf-with-knobble = Presione el Knobble con suavidad en la pantorrilla. Quédese donde le molesta.
point-back-of-calf-with-hands = Tome la pantorrilla con suavidad entre el pulgar y los dedos.

# 8
point-foot-find =
    Busque con los dedos puntos que molesten en el pie.
    Revise arriba, luego al lado, luego abajo.
point-foot-on-leg = Siéntese en una silla. Apoye el pie en la otra pierna.
point-foot-on-stool =
    Siéntese en una silla. Apoye el pie en un banquito bajo.
    Deje las piernas una al lado de la otra. Pida a alguien que presione suave por usted.
point-foot-on-ball = Para abajo, ponga la pelota en el piso.
point-foot-sole-by-hand = Gire la planta hacia arriba, para llegar con los dedos.
point-foot-press =
    Quédese en cada punto que molesta y respire.
    Reparta el tiempo entre los tres lugares.
point-foot-top-with-hands = Arriba: presione con dos dedos. Sosténgalos con la otra mano.
point-foot-top-with-knobble = Arriba: presione suave con el Knobble, entre los huesos.
point-foot-side-with-hands = Al lado: presione a lo largo del borde con dedos firmes.
point-foot-side-with-knobble = Al lado: presione suave con el Knobble a lo largo del borde.
point-foot-bottom-with-bouncy-ball = Abajo: ponga la pelotita bajo el pie. Apoye un poco de peso.
point-foot-bottom-with-hands = Abajo: presione suave con los pulgares.
spot-top = arriba
spot-side = al lado
spot-bottom = abajo

# Dónde no presionar nunca.
warning-groin = <b>No toque la ingle ni su pliegue.</b>
warning-outer-knee = <b>Nunca presione el hueso que sale en la rodilla, por fuera.</b> Ahí pasa un nervio.
warning-back-of-knee = <b>Nunca presione el hueco de la rodilla.</b>
warning-inner-ankle = <b>Nunca presione detrás del hueso del tobillo, por dentro.</b>
warning-ribs-and-spine = <b>No presione las costillas ni la columna.</b>
warning-sit-bone = <b>No presione el hueso sobre el que se sienta.</b> Mueva la pelota si algo baja por la pierna.
