precaution-blood-thinner = Anticoagulantes o sangra fácil
precaution-clot = Coágulo de pierna, alguna vez
precaution-pregnancy = Embarazo, o bebé menor de 6 semanas
precaution-hip-replacement = Prótesis de cadera
precaution-recent-surgery = Cirugía/inyección: cadera/espalda/pierna
precaution-fracture = Hueso roto o infectado, bulto duro
precaution-osteoporosis = Huesos frágiles (osteoporosis)
precaution-neuropathy = Diabetes o nervios dañados
precaution-skin = Piel rota, irritada o infectada
precaution-varicose-veins = Várices
precaution-cancer-area = Cáncer en esta zona
precaution-heart-or-circulation = Corazón o mala circulación
precaution-doctor-no = Su médico dijo que no presione
precaution-implant = Un aparato o relleno bajo la piel
precaution-no-rule = Otra enfermedad, medicina o tratamiento

precaution-blood-thinner-change = Anticoagulantes: sin pelota firme y sin raspar, solo un toque leve. Pregunte antes a su médico.
precaution-clot-change = Coágulo en la pierna: no tocamos las piernas, sin presión firme, calor ni estiramientos. Pregunte antes a su médico.
precaution-pregnancy-change = Embarazo: sin presión en piernas ni pies, solo un toque leve, sin jacuzzi. No se acueste boca arriba ni boca abajo.
precaution-hip-replacement-change = Prótesis de cadera: sin presión cerca de la cadera, solo un toque leve en el muslo. No cruce las piernas, no se doble mucho, no estire. Pregunte antes a su cirujano.
precaution-recent-surgery-change = Cirugía en los últimos 3 meses: sin presión, calor ni estiramientos hasta que su cirujano lo apruebe.
precaution-fracture-change = Huesos: sin presión, calor ni estiramientos hasta que un médico lo apruebe.
precaution-osteoporosis-change = Huesos frágiles: solo un toque leve, sin pelota firme. No lleve las dos rodillas al pecho.
precaution-neuropathy-change = Nervios dañados: solo un toque leve, y de la rodilla abajo solo con los dedos. Sin calor ni estiramientos. Mire su piel después.
precaution-skin-change = Piel: no toque el lugar irritado. Solo un toque leve, sin raspar, calor ni estiramientos.
precaution-varicose-veins-change = Várices: sin presión en la pantorrilla, sin raspar, y solo un toque leve en la pierna.
precaution-cancer-area-change = Cáncer: sin presión, calor ni estiramientos hasta que su médico lo apruebe.
precaution-heart-or-circulation-change = Corazón o circulación: sin calor, jacuzzi ni estiramientos. Solo un toque leve, con la mano de la rodilla abajo. Pregunte antes a su médico.
precaution-doctor-no-change = Su médico dijo que no: sin presión, calor ni estiramientos. ¿Un médico ya dijo que sí? Cuénteme en Mi salud.
precaution-implant-change = Un aparato, implante o relleno bajo la piel: sin presión, calor ni estiramientos hasta que su médico lo apruebe. ¿Ya dijo que sí? Cuénteme en Mi salud.
precaution-no-rule-change = Para eso no tengo una regla: sin calor ni estiramientos, y sin presión hasta que su médico lo apruebe. Después, solo un toque leve.

# Lo que termina un día se pregunta cuando ya puede haber pasado.
precaution-pregnancy-over = ¿Ya terminó, y el bebé tiene más de seis semanas?
precaution-recent-surgery-over = ¿Ya sanó todo, y su cirujano le dijo que puede presionar y estirar?
precaution-fracture-over = ¿Ya sanó, y un médico le dijo que puede presionar ahí?
precaution-skin-over = ¿Ya sanó su piel?
precaution-told-on =
    El { $day } usted me contó: { $what }.

    <b>{ $question }</b>
precaution-ended = Qué bueno. Lo quité de su lista.
button-is-over = Sí, ya pasó
button-goes-on = No, todavía no

# Se pregunta cuando alguien solo lo mencionó, antes de empezar algo.
precaution-blood-thinner-whether = <b>¿Toma ahora un anticoagulante, o sangra con facilidad?</b>
precaution-clot-whether = <b>¿Tiene ahora un coágulo en una pierna, o lo tuvo antes?</b>
precaution-pregnancy-whether = <b>¿Está embarazada ahora, o tuvo un bebé en las últimas 6 semanas?</b>
precaution-hip-replacement-whether = <b>¿Tiene una cadera nueva (prótesis de cadera)?</b>
precaution-recent-surgery-whether =
    <b>¿Fue en los últimos 3 meses, en el vientre, cadera, espalda o pierna?</b>

    Una cirugía, una inyección o algo que le pusieron: todo cuenta.
precaution-fracture-whether = <b>¿Tiene ahora un hueso roto o infectado, o un bulto duro en un músculo?</b>
precaution-osteoporosis-whether = <b>¿Tiene huesos frágiles? ¿O toma cortisona desde hace meses?</b>
precaution-neuropathy-whether = <b>¿Tiene diabetes o daño en los nervios?</b>
precaution-skin-whether = <b>¿Tiene ahora la piel rota, irritada o infectada en algún lugar?</b>
precaution-varicose-veins-whether = <b>¿Tiene várices?</b>
precaution-cancer-area-whether = <b>¿Tiene ahora cáncer en la cadera, la espalda o la pierna?</b>
precaution-heart-or-circulation-whether = <b>¿Tiene problemas del corazón o mala circulación?</b>
precaution-doctor-no-whether = <b>¿Un médico o terapeuta le dijo que no presione?</b>
precaution-implant-whether = <b>¿Tiene un aparato, un implante o un relleno bajo la piel?</b>
precaution-no-rule-whether = <b>¿Es así en usted?</b> Para eso no tengo una regla, así que tendría más cuidado.
which-half = <b>¿Cuál es?</b> ¿Huesos frágiles, o artrosis?
button-worn-joint = Artrosis o artritis
button-is-so = Sí, así es
button-is-not-so = No, no es así

# Lo que se pregunta además, una vez, antes del próximo plan.
precaution-hip-replacement-side = <b>¿De qué lado es la cadera nueva?</b>
precaution-hip-replacement-doctor =
    Le duele del lado de su cadera nueva. <b>Pregunte antes a su cirujano.</b>

    ¿Su cirujano dijo que puede presionar suave?
precaution-varicose-veins-place = <b>¿Dónde están las várices?</b> Dejo fuera ese lugar. Toque todo lo que aplique.
precaution-skin-place = <b>¿Dónde está la piel irritada?</b> Ese lugar lo dejo fuera. Toque todo lo que tenga.
precaution-blood-thinner-doctor = <b>¿Su médico dijo que puede presionar suave?</b> Es por su sangre.
precaution-clot-doctor = <b>¿Su médico dijo que puede presionar suave?</b> Es por su coágulo. Nunca en la pierna.
precaution-heart-or-circulation-doctor = <b>¿Su médico dijo que puede presionar suave?</b> Es por su corazón o circulación.
precaution-no-rule-doctor = <b>¿Su médico dijo que puede presionar suave?</b> Me contó algo para lo que no tengo una regla.
button-sore-elsewhere = En otro lugar
detail-not-allowed =
    Entonces por ahora no presionamos nada. <b>Por favor, pregunte antes a su médico.</b>

    Hasta entonces: camine un poco, cambie de posición seguido y lea en Aprender. Cuando diga que sí, empiece una sesión y cuénteme.

step-firm-ball = presionar con una pelota o herramienta firme
step-barefoot-ball = una pelota bajo el pie descalzo
step-scraping = raspar
step-heat = la almohadilla de calor
step-hot-tub = el jacuzzi
step-stretch-knees-to-chest = el estiramiento con las dos rodillas al pecho
step-stretch-opposite-shoulder = el estiramiento hacia el otro hombro

# La pregunta misma.
precautions-any =
    <b>¿Algo de esto?</b>

    { $list }
precautions-line = • { $what }
button-more-of-them = Siguiente
precautions = <b>¿Tiene usted algo de esto?</b> Toque todo lo que tenga. Cada cosa cambia lo que ofrezco.
precautions-again = <b>¿Sigue siendo así?</b> Cambie lo que cambió y toque Listo.
precautions-tap = Toque lo que cambió y luego Listo.
precautions-none = Gracias. Dígame si eso cambia.
precautions-changes =
    Gracias. Esto es lo que cambia para usted:

    { $changes }
precautions-change = • { $change }

# Por qué se deja fuera un punto o un paso donde la piel está dormida: va después de dos puntos.
because-numb-skin = la piel dormida no siente bien la presión
because-nerve-signs = aquí volvió una y otra vez el hormigueo o el dolor agudo
because-no-pain = hoy no le duele
because-very-sore = hoy le duele mucho
because-not-known = algo que me dijo antes
precautions-tap-one = Dijo que algo le pasa. Tóquelo y luego Listo. ¿Nada de eso? Toque eso.
