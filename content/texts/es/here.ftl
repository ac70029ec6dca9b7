# Respuestas a lo que se dice en pocas palabras donde uno está (here.yaml).

# source: S23, S27, S29
here-plan-how = Le muestro un punto a la vez, con su imagen. Usted lo presiona con suavidad y yo mido el tiempo. Puede saltar un punto o parar cuando quiera.
here-only-one = Hoy solo hay este punto. Puede saltarlo cuando llegue.
# source: S23, S28
here-press-how = Quédese quieto en el punto sensible y respire. Yo le aviso cuando se acabe el tiempo.
here-side = <b>{ $point }</b>, { $side }.
here-spot-of = Este es el punto { $number } de { $of }.
# source: X6
here-red-skin = Un poco rojo está bien. ¿Hay moretón, herida o ardor? Entonces apártese y toque Algo anda mal.
# source: S31
here-tingling = No debe hormiguear. Es señal de mover la pelota.
here-ball-slides = Sostenga la pelota con la mano hasta que se quede. ¿Se cae otra vez? Salte este punto.
here-rough-place = Basta con un lugar aproximado. Elija la parte donde más le duele.
here-unsure-side = Elija el lado que está peor ahora mismo. ¿Son los dos? Toque Los dos.
here-scale = 0 es nada de dolor. 5 es la mitad. 10 es el peor dolor que pueda imaginar.
here-number = Gracias. Ahora necesito un número para este momento. Ponga lo que le parezca: 1 es poco, 5 es la mitad, 9 es mucho.
here-numb = Dormido quiere decir que ahí siente menos. O que hormiguea.
here-stiff = ¿Tieso o duro? Entonces toque Duele, y presione muy suave.
here-asked-how = Le pregunto dónde le duele, de qué lado y cuánto. Después le muestro sus puntos.
here-single-days = No puedo dejar fuera días sueltos. No cambié nada. Lo que sí se puede: otra hora, una vez por semana o sin avisos.
here-less-often = Puedo escribir menos. Toque Una vez por semana. O apague los avisos.
here-zone = Escribo según el reloj del lugar donde usted vive. ¿Se mudó o está de viaje? Toque la zona horaria.
here-reminders-on = Sus avisos están activos.
here-settings-how = Toque lo que quiera cambiar.
# source: S30
here-rest-of-day = Ahora deje descansar esos puntos. No conozco reglas contra su día de siempre. Vaya con calma y haga menos de lo que duele.
here-fear-of-it = Le entiendo. Usted manda aquí: empiece muy suave y pare cuando quiera. Puede decir "me duele" en cualquier momento.
here-meanwhile = Sí, si todavía siente el punto y me oye.
here-letters = Cada letra es una parte del cuerpo. Toque una, o escriba dónde le duele.
here-only-write = Yo solo puedo escribir aquí. Para una llamada está su clínica.
here-when-told = Gracias, es bueno saberlo. Su plan queda igual. ¿Hay algo nuevo o malo? Envíe /check.
# source: S28
here-breathe = Respire lento y suave. ¿Aguanta la respiración? Presione menos.
