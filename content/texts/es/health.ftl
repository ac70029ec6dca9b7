# Mi salud: lo que se sabe del cuerpo, lo que cambia, y lo que se cuenta con palabras.

button-home-health = Mi salud
help-health = /health – con qué tengo cuidado
command-health = Mi salud: con qué hay que tener cuidado

my-health =
    <b>Con esto tengo cuidado para usted</b>

    { $known }
my-health-nothing = No sé de nada que pida un cuidado especial. Avíseme cuando eso cambie.
health-since = • { $change } (desde el { $day })
health-blocked = • Queda fuera hasta que un médico diga que sí: { $sign }
health-nerve-point = • Queda fuera hasta que un profesional diga que sí: { $point }
health-not-known = • Algo que ya no conozco. Dejo todo fuera.
button-change-health = Cambiar esta lista
button-doctor-allowed = Un médico me dio permiso
health-allowed =
    <b>¿Un médico le dijo que puede presionar y darse masaje?</b> Se trata de esto:

    { $known }
health-allowed-noted = Gracias. Ya no lo dejo fuera. <b>Si vuelve, pare y avíseme.</b>
health-not-allowed = Entonces lo sigo dejando fuera. Por favor, pregúntele a su médico.

health-kept = Gracias por contármelo. Pronto le pregunto por su salud, y ahí ya estará marcado.
health-stops = <b>Por favor, pare ahora.</b> Lo que me contó cambia lo que es seguro.
health-not-noted = Gracias por contármelo. Eso no está en su lista, así que nada cambia.
# Our own words, for a clinician to look at: a medicine that was stopped still acts.
# source: X2
health-stopped =
    ¿Se lo quitó su médico? Bien. Si no: <b>no deje un anticoagulante por su cuenta</b>, y llame hoy a quien se lo receta.

    Hasta que le diga algo, sigo con el mismo cuidado.
health-not-so = Bien, entonces nada cambia.
health-asked-soon = Gracias por contármelo. Se lo pregunto antes de empezar.
health-see-list = ¿Eso es así ahora para usted? Entonces toque Mi salud y cambie la lista.

# source: X4
nerve-point-out = Un nervio respondió tres veces en este punto: <b>{ $point }</b>. Lo dejo fuera hasta que un profesional diga que sí.
health-doctor-agreed = Anotado: su médico dice que presionar suave está bien. Hágalo ligero, y pare si algo se siente mal.
