# Una sola pregunta sencilla sobre palabras que pueden significar peligro. Un sí lo para todo.

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

red-flag-r0-ask = Usted escribió sobre ayuda. ¿Necesita ayuda ahora mismo?
red-flag-r1-ask = Usted escribió sobre lo que siente entre las piernas. ¿Lo nota dormido o raro ahí, o al limpiarse?
red-flag-r2-ask = Usted escribió sobre el baño. ¿Es nuevo que no puede orinar, que se le escapa o que no aguanta?
red-flag-r3-ask = Usted escribió sobre sus piernas. ¿Las dos duelen, hormiguean o están débiles o dormidas?
red-flag-r4-ask = Usted escribió sobre lo que siente al tener sexo. ¿Ahora está dormido o ya no se siente?
red-flag-r5-ask = Usted escribió sobre sus piernas. ¿Se pusieron débiles rápido, o no le obedecen?
red-flag-r6-ask = Usted escribió sobre su pie o rodilla. ¿El pie se cae o la rodilla se dobla, y es nuevo o peor?
red-flag-r7-ask = Usted escribió sobre un accidente. ¿Esto empezó con un accidente fuerte o una caída de altura?
red-flag-r8-ask = Usted escribió sobre una caída. Desde entonces, ¿no puede pararse, o la pierna se ve corta o girada?
red-flag-r9-ask = Usted escribió sobre su cadera. ¿El dolor fuerte llegó de golpe, está caliente o hinchada, o tiene fiebre?
red-flag-r10-ask = Usted escribió que se siente mal. ¿Tiene fiebre junto con el dolor de espalda?
red-flag-r10-weak-ask = Usted escribió que se siente mal. ¿Tiene fiebre, y defensas bajas, drogas inyectadas o una operación de espalda reciente?
red-flag-r11-ask = Usted escribió sobre su peso o un bulto. ¿Baja de peso sin querer, o tiene un bulto o forma nueva en la espalda?
red-flag-r12-ask = Usted escribió sobre cáncer. ¿Ha tenido cáncer, y este dolor es nuevo?
red-flag-r13-ask = Usted escribió sobre sus noches. ¿El dolor está siempre, y es mucho peor de noche?
red-flag-r14-ask = Usted escribió sobre sus huesos. ¿Le llegó de repente un dolor fuerte de espalda, aun sin un golpe fuerte?
red-flag-r15-ask = Usted escribió sobre su pierna. ¿Una pierna está hinchada, caliente, late o cambió de color?
red-flag-r16-ask = Usted escribió sobre su respiración o su pecho. ¿Le falta el aire, le duele el pecho, tose sangre o se desmaya?
red-flag-r17-ask = Usted escribió sobre una pierna fría. ¿Se puso de golpe fría, pálida o azul, y duele o está dormida?
red-flag-r18-ask = Usted escribió sobre calambres. ¿Llegan al caminar y se van al descansar?
red-flag-r19-ask = Usted escribió sobre su pie. ¿Le duele en la cama, o tiene una llaga que no sana?
red-flag-r20-ask = Usted escribió sobre su pecho o vientre. ¿Le duele o aprieta el pecho, o siente un desgarro más abajo?
red-flag-r21-ask = Usted escribió sobre su cara, brazo o habla. ¿Un lado está débil o dormido de golpe, o le cuesta hablar?
red-flag-r22-ask = Usted escribió sobre su pierna. ¿Hay embarazo, y una pierna está hinchada y duele?
red-flag-r23-ask = Usted escribió sobre un embarazo. ¿Hay sangrado, líquido, dolores de parto, fiebre o ardor al orinar?
red-flag-r24-ask = Usted escribió sobre su pelvis. ¿Hay embarazo o parto reciente, y duele al caminar o girar?
red-flag-r25-ask = Usted escribió sobre su pie. ¿Tiene ahí un corte, una llaga, una ampolla o un color nuevo?
red-flag-r26-ask = Usted escribió sobre su edad. ¿Es su primer dolor de espalda, y tiene menos de 20 o más de 55?
red-flag-r27-ask = Usted escribió sobre partes dormidas o el equilibrio. ¿Lleva más de una semana, o le falla el equilibrio?
red-flag-r28-ask = Usted escribió que no mejora. ¿Lleva semanas así, o le impide su vida diaria?
red-flag-r29-ask = Usted escribió sobre su muslo. ¿La piel de afuera arde o está dormida, sin dolor de espalda?
red-flag-r30-ask = Usted escribió sobre su piel. ¿Tiene una franja de ampollas que duele, en un solo lado?
red-flag-r31-ask = Usted escribió sobre su edad. ¿Tiene menos de 18 años?
red-flag-r32-ask = Usted escribió sobre una operación. ¿La herida se abre, supura, huele mal, o está roja y caliente?
red-flag-r33-ask = Usted escribió sobre una articulación u operación. ¿Se salió de su sitio, o tiene fiebre con la herida?
red-flag-r34-ask = Me contó algo nuevo. ¿Tiene algo débil o adormecido desde que presionó, estiró o usó calor?

staff-danger = Estas palabras pueden significar peligro para alguien. En una emergencia, llame al { $number }.
ask-new = ¿Siente algo débil o dormido que sea nuevo, o que se extiende?
kind-worse = Siento mucho oír eso. Gracias por decírmelo.
kind-scared = Eso da miedo. Qué bueno que me escribió.
kind-bad = Siento que se sienta así. Gracias por decírmelo.
kind-well = Bien. Siga así.
kind-home = Gracias por escribir. Aquí estoy cuando me necesite.
