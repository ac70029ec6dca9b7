# Una sola pregunta sencilla sobre palabras que pueden significar peligro. Nunca dice qué escribió la persona: puede que se haya entendido mal. Un sí lo para todo.

ask-sign =
    <b>Quiero saber que usted está a salvo.</b>

    { $question }
ask-sign-again =
    <b>Primero responda esto, por favor.</b> Luego seguimos.

    { $question }
ask-sign-settled = Pregunté: { $question }
button-sign-yes = Sí
button-sign-no = No
sign-no = Gracias. Si empieza o cambia, escríbame enseguida.

red-flag-r0-ask = ¿Necesita ayuda ahora mismo?
red-flag-r1-ask = ¿Siente dormido o raro entre las piernas, o al limpiarse?
red-flag-r2-ask = ¿Es nuevo o ha cambiado: no puede orinar, se le escapa o no aguanta?
red-flag-r3-ask = ¿Es nuevo o peor en las dos piernas: dolor fuerte, hormigueo, debilidad o adormecimiento?
red-flag-r4-ask = Al tener sexo, ¿ahora está dormido o ya no se siente?
red-flag-r5-ask = ¿Las piernas se pusieron débiles rápido, o no le obedecen?
red-flag-r6-ask = ¿Es nuevo o peor: un pie se cae o arrastra, o una rodilla se dobla? ¿O no puede ponerse de puntas o de talones?
red-flag-r7-ask = ¿Esto empezó con un accidente fuerte o una caída de altura?
red-flag-r8-ask = Desde una caída, o de repente: ¿no puede pararse? ¿O la pierna se ve corta o girada?
red-flag-r9-ask = ¿Le llegó de golpe un dolor fuerte de cadera? ¿O está caliente o hinchada, o tiene fiebre?
red-flag-r10-ask = ¿Tiene fiebre junto con el dolor de espalda?
red-flag-r10-weak-ask = ¿Tiene fiebre? ¿Y pocas defensas, drogas inyectadas o una operación de la espalda hace poco?
red-flag-r11-ask = ¿Baja de peso sin querer, o tiene un bulto o forma nueva en la espalda?
red-flag-r12-ask = ¿Es un dolor nuevo, después de un cáncer en algún momento de su vida?
red-flag-r13-ask = ¿El dolor está siempre, y es mucho peor de noche?
red-flag-r14-ask = ¿Le llegó de repente un dolor fuerte de espalda, aun sin un golpe fuerte?
red-flag-r15-ask = ¿Una pierna está hinchada, caliente, late o cambió de color?
red-flag-r16-ask = ¿Le falta el aire, le duele el pecho, tose sangre o se desmaya?
red-flag-r17-ask = ¿Una pierna se puso de golpe fría, pálida o azul, y duele o está dormida?
red-flag-r18-ask = ¿Tiene calambres en la pierna que llegan al caminar y se van al descansar?
red-flag-r19-ask = ¿Le duele el pie en la cama, o tiene una llaga que no sana?
red-flag-r20-ask = ¿Le duele o aprieta el pecho, o siente un desgarro más abajo?
red-flag-r21-ask = ¿Un lado de la cara o del cuerpo está débil o dormido de golpe? ¿O le cuesta hablar?
red-flag-r22-ask = En este embarazo, ¿tiene una pierna hinchada que duele?
red-flag-r23-ask = ¿Sangra (después de un parto o una pérdida: mucho), le sale líquido, tiene dolores de parto, fiebre o ardor al orinar?
red-flag-r24-ask = ¿Hay embarazo o parto reciente, y le duele la pelvis al caminar o girar?
red-flag-r25-ask = ¿Tiene en el pie un corte, una llaga, una ampolla o un color nuevo?
red-flag-r26-ask = ¿Es su primer dolor de espalda, con menos de 20 o más de 55?
red-flag-r27-ask = ¿Lleva más de una semana con algo dormido, o le falla el equilibrio?
red-flag-r28-ask = ¿Lleva semanas sin mejorar, o le impide su vida diaria?
red-flag-r29-ask = ¿La piel del muslo por fuera arde o está dormida, sin dolor de espalda?
red-flag-r30-ask = ¿Tiene una franja de ampollas que duele, en un solo lado?
# Alguien cuenta de un niño. Palabras nuestras, para que las revise un clínico.
child-to-doctor =
    <b>Esto es solo para adultos.</b> ¿Un niño cojea, o le duele la cadera o la pierna? Entonces debe verlo un médico hoy.

    Si además tiene fiebre, o no puede apoyar esa pierna: llame al { $number } ahora.
red-flag-r36-ask = ¿Se cayó, y desde entonces le duele la cadera o la ingle?
red-flag-r31-ask = ¿Tiene menos de 18 años?
red-flag-r32-ask = ¿Una herida, un absceso o una cicatriz de operación se abre, supura o huele mal? ¿O está roja y caliente?
red-flag-r33-ask = ¿Una articulación se salió de su sitio, o tiene fiebre con una herida?
red-flag-r35-ask = ¿Su popó es negro o tiene sangre, o vomita sangre?
red-flag-r34-ask = ¿Tiene algo débil o dormido desde que presionó, estiró o usó calor?

staff-crisis = Estas palabras pueden significar peligro, para usted o para otra persona. La línea de crisis: { $line }. En una emergencia, llame al { $number }.
staff-danger = Estas palabras pueden significar peligro para alguien. En una emergencia, llame al { $number }.
ask-new = ¿Siente algo débil o dormido que sea nuevo, o que se extiende?
kind-worse = Siento mucho oír eso. Gracias por decírmelo.
kind-scared = Eso da miedo. Qué bueno que me escribió.
kind-bad = Siento que se sienta así. Gracias por decírmelo.
kind-seated =
    Bien. Quédese así hasta sentirse bien, y beba un poco de agua.

    <b>Dolor de pecho, falta de aire o si se va a desmayar: llame al { $number } ahora.</b>
kind-unwell =
    Por favor, siéntese o acuéstese ahora. Empiece otra vez solo cuando se sienta bien.

    <b>Dolor en el pecho, falta de aire o a punto de desmayarse: llame al { $number } ahora.</b>
kind-fainted =
    Por favor, siéntese o acuéstese ahora. <b>Que lo vea un médico hoy</b>, aunque ya se sienta bien.

    <b>Dolor en el pecho, falta de aire o a punto de desmayarse otra vez: llame al { $number } ahora.</b>
kind-urine =
    Por favor, hoy no presione. <b>Que lo vea un médico hoy.</b>

    <b>¿No puede orinar, hay embarazo o tiene fiebre? Llame al { $number } ahora.</b>
# source: X12
kind-stuck =
    Quédese como está y respire. <b>¿No puede levantarse? Llame ya al { $number }, o a alguien cerca.</b>

    Primero gire de lado. Apóyese en una silla. Hoy ya no presione.
kind-lump =
    Por favor, ahora no presione, no estire y no use calor. <b>Que un médico vea ese bulto hoy mismo.</b>

    <b>¿No vuelve a entrar, duele mucho, vomita o casi se desmaya? Llame ya al { $number }.</b>
# source: S23, S27
kind-big-bruise =
    Deje en paz ese lugar hasta que el moretón se quite: sin presión, calor ni estiramientos ahí. <b>Si es grande, duro u oscuro, que un médico lo vea hoy.</b>

    <b>¿Crece rápido, o la pierna se pone fría, dormida o muy tensa? Llame ya al { $number }.</b>
# source: S27, S28
kind-masked =
    Por favor, no presione más fuerte después de un calmante, ni duerma la zona. El dolor avisa de que es demasiado.

    Hoy solo un toque leve. Qué tomar, lo sabe un farmacéutico o su médico.
kind-drink =
    Gracias por decírmelo. Por favor, ahora no presione, no estire y no use calor: puede sentir tarde que algo anda mal.

    Mañana está bien. <b>¿No puede mantenerse despierto, o le falta el aire? Llame al { $number } ahora.</b>
kind-tomorrow =
    Por hoy es suficiente. No más presión, calor ni estiramientos. Mañana está bien.

    <b>¿Algo nuevo, o peor? Envíe /check.</b>
# source: X2
kind-torn =
    Un desgarro reciente, o un moretón que crece, necesita reposo. Por favor, ahora no lo presione, no lo estire ni le ponga calor.

    <b>Que lo vea antes un profesional.</b> ¿No puede pararse en esa pierna, o se pone fría o dormida? Llame al { $number }.
# source: X2
how-torn = Me escribió de un desgarro reciente. <b>¿Ya lo vio un profesional y dijo que puede presionar?</b>
button-how-torn = Sí, puedo
button-how-torn-not = Todavía no
# source: X2
how-bruised = Me escribió de un moretón grande. <b>¿Lo vio un profesional y dijo que puede presionar?</b>
how-crisis =
    Primero usted. Me escribió que le pesa mucho.

    <b>¿Está a salvo ahora?</b> Pastillas de más no son seguras, aunque se sienta bien.
button-how-crisis = Estoy a salvo
button-how-crisis-not = Necesito a alguien ahora
# source: X12
how-overdose = Me escribió que tomó de más. <b>¿Ya le dijo un profesional que todo está bien?</b>
button-how-overdose = Sí, todo está bien
how-drink = Me escribió que bebió o tomó algo. <b>¿Ya tiene la cabeza clara?</b>
button-how-drink = Sí, ya está clara
button-how-drink-not = Todavía no
how-unwell = Me escribió que se siente mal. <b>¿Ya se siente bien?</b>
button-how-unwell = Sí, me siento bien
button-how-unwell-not = Todavía no
how-shared = Me escribió de otra persona. <b>¿Ahora es usted, la persona de este chat?</b>
button-how-shared = Sí, soy yo
# source: S28
nerve-move-on = Antes de seguir, mueva la pelota tres centímetros. Luego apóyese suave.
kind-score = Gracias por decírmelo. Le pregunto otra vez cuando empiece una sesión.
kind-nothing-changed = Está bien. Nada cambió: el reloj sigue.
kind-well = Bien. Siga así.
kind-safe = Qué bueno que me lo diga. No tiene que llevar el dolor a solas.
kind-sore = Siento que le moleste otra vez. Veamos qué ayuda hoy.
kind-home = Gracias por escribir. Aquí estoy cuando me necesite.
# source: X2
kind-fell =
    Una caída reciente se revisa primero. Por favor, por ahora no presione, no estire ni ponga calor ahí.

    <b>Que la vea un médico, hoy mismo si duele mucho.</b> ¿No puede pararse en esa pierna, o se ve corta o girada? Llame al { $number }.
# source: X2
how-fell = Me escribió de una caída. <b>¿Ya la vio un profesional y dijo que puede presionar?</b>
sign-of-another = Si es otra persona: llame al { $number } por ella, o que la vea un médico hoy. Por favor, no le presione nada.
