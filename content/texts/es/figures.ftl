# Palabras dentro de los dibujos. Cortas: en una etiqueta caben unas treinta letras.

## Nombres de los puntos
figure-point-gluteals = Nalga, por fuera
figure-point-piriformis = Centro de la nalga
figure-point-tfl = Cadera, al frente
figure-point-vastus_lateralis = Muslo, por fuera
figure-point-quadratus_lumborum = Espalda baja, al lado
figure-point-outer_calf = Pantorrilla, por fuera
figure-point-back_of_calf = Pantorrilla, por atrás
figure-point-foot = Pie

## Sus músculos, en letra pequeña debajo
figure-muscle-gluteals = glúteos
figure-muscle-piriformis = piriforme
figure-muscle-tfl = tensor de la fascia lata (TFL)
figure-muscle-vastus_lateralis = vasto lateral
figure-muscle-quadratus_lumborum = cuadrado lumbar
figure-muscle-outer_calf = peroneos
figure-muscle-back_of_calf = gastrocnemio, sóleo

## De qué lado de la persona es el dibujo
figure-left-side = lado izquierdo
figure-right-side = lado derecho

## Qué lado del cuerpo muestra el dibujo
figure-view-back = atrás
figure-view-front = frente
figure-view-side = de lado
figure-view-above = desde arriba
figure-foot-bottom = planta
figure-foot-top = empeine
figure-foot-outer-side = lado de afuera
figure-foot-inner-side = lado de adentro

## Huesos que se pueden sentir
figure-bony-point = punta del hueso
figure-outer-hip-bone = hueso de la cadera
figure-top-of-pelvis = borde de la pelvis
figure-sacrum = sacro
figure-knee-cap = rótula
figure-shin-bone = espinilla
figure-outer-ankle-bone = hueso del tobillo

## Dónde no presionar
figure-no-pressure-sit-bone = hueso de sentarse: no presione
figure-no-pressure-ribs-and-spine = costillas y columna: no presione
figure-no-pressure-groin = ingle: no presione
figure-no-pressure-outer-knee = hueso saliente: no presione
figure-no-pressure-knee-hollow = hueco de la rodilla: no presione
figure-no-pressure-inner-ankle = detrás del tobillo: no presione

## Escenas
figure-buttock = Nalga
figure-ball-on-floor = pelota en el piso
figure-ball = pelota
figure-hands-carry = las manos sostienen su peso
figure-lean-to-side = inclínese un poco hacia ese lado
figure-stay-and-breathe = quédese en lo sensible y respire
figure-roll-slowly = ruede despacio, haga pausa en lo sensible
figure-calf-on-other-knee = la pantorrilla sobre la otra rodilla
figure-slide-slowly = deslice despacio, ida y vuelta
figure-small-ball = pelota pequeña y firme bajo la planta
figure-smooth-tool = objeto liso, pasadas suaves
figure-only-downward = solo hacia abajo
figure-ball-on-wall = pelota en la pared
figure-lean-in = apóyese suave, usted decide la presión
figure-beside-spine = al lado de la columna, bajo las costillas
figure-calf-on-knee = la pantorrilla descansa en la rodilla
figure-turn-to-wall = gire un poco hacia la pared
figure-behind-hip-bone = al lado y detrás del hueso de la cadera
figure-one-side = un lado a la vez
figure-hip-to-knee = despacio, de la cadera a la rodilla

## Calor y estiramiento
figure-moist-heat = Calor húmedo
figure-on-back-and-buttock = en la espalda baja y la nalga
figure-damp-pad = almohadilla húmeda y tibia
figure-towel-between = una toalla en medio
figure-look-at-skin = mire su piel cada 5 minutos
figure-knees-to-chest = Las dos rodillas al pecho
figure-only-when-warm = solo con la espalda caliente
figure-hold-behind-knees = tome por detrás de las rodillas
figure-pull-slowly = despacio, pare antes de que duela
figure-head-stays-down = la cabeza queda abajo
figure-knee-to-shoulder = Rodilla al otro hombro
figure-sore-leg = rodilla de la pierna que duele
figure-other-shoulder = el otro hombro
figure-other-leg-rests = la otra pierna descansa

## Gráfica
figure-progress-title = Su dolor, sesión por sesión
figure-clinic-progress-title = Dolor medio de sus pacientes, semana a semana
figure-progress-before = antes
figure-progress-after = después
figure-progress-none = 0 = sin dolor
figure-progress-worst = 10 = el peor dolor
