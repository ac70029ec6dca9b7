# Las señales de peligro: las preguntas, lo que sigue a un sí, y cómo se abren otra vez las sesiones.

screen =
    Revisión { $number } de { $of }. <b>¿Algo de esto?</b>

    { $signs }
screen-line = • { $sign }
button-none-of-these = Nada de esto
button-some = Sí, una o más
screen-which = ¿Cuál? Toque la que más se parece.
screen-which-all = ¿Cuáles? Toque todas las que tenga, y luego Listo.
button-none-after-all = Al final, ninguna
screen-passed = <b>Si algo de esto empieza o empeora, pare y pida ayuda.</b>
careful =
    Podemos seguir con cuidado. Pero por favor haga también esto:

    { $acts }

lock-emergency =
    <b>Llame al { $number } ahora, o vaya a una sala de emergencias.</b>

    No maneje usted. No espere a ver si pasa. Dígales lo que me acaba de decir.
lock-same-day =
    <b>Por favor, hable hoy con un médico.</b> Llame a su médico o vaya a una clínica de urgencias. Dígales lo que me acaba de decir.

    <b>Si empeora rápido, llame al { $number }.</b>
lock-advice = También puede llamar al { $number } para pedir consejo.
lock-acts =
    { $acts }
lock-closed =
    Las sesiones quedan cerradas hasta que un profesional le revise. Por favor, no presione ni estire hasta entonces.
lock-closed-today =
    Las sesiones esperan hasta que un profesional le revise. Por favor, no presione ni estire hasta entonces.
lock-closed-young = Soy solo para mayores de 18 años. Pregunte a un médico, con un adulto de confianza, qué le ayuda.
button-was-checked = Ya me revisó un profesional
button-show-number = Ver el número otra vez
lock-which = Las sesiones quedan cerradas hasta que un profesional le revise. <b>¿Cuál de estas señales es?</b> Puede leerla cuando llame.
lock-named = Gracias. Por favor, dígales justo eso.
lock-again = Está bien, le pregunto otra vez. <b>Si es verdad, pida ayuda ahora.</b>
lock-slip = Gracias. Fue un error, así que las sesiones están abiertas otra vez.
lock-confirm = <b>¿Quién vio esto?</b> Por favor, no envíe nombres.
button-checked-doctor = Un médico
button-checked-emergency = Sala de emergencias o maternidad
button-checked-other = Otro profesional (enfermera, fisio)
button-not-yet = Todavía nadie
lock-when = <b>¿Cuándo lo vieron?</b>
button-checked-today = Hoy
button-checked-yesterday = Ayer
button-checked-earlier = Antes
check-before = Eso fue antes de que usted me contara esta señal. Por favor, pida que la vean ahora.
check-not-them = Esta señal la tiene que ver hoy un médico o una sala de emergencias.
lock-allowed = <b>¿Le dijeron que puede presionar y darse masaje?</b>
button-allowed = Sí, me dijeron que puedo
button-not-allowed = No, o no hablamos de eso
check-ask-them = Entonces, por favor, pregúnteles primero. Las sesiones quedan cerradas hasta que digan que sí.
lock-opened = Qué bueno que le revisaron. Aún quedan unas preguntas de seguridad. <b>Si vuelve, pare y pida ayuda.</b>
lock-blocked = Dejo fuera lo que podría hacerle daño ahí, hasta que un médico diga que sí.
new-sign-more = Ahora unas preguntas, por si hace falta ayuda ya.

lock-maternity =
    <b>Llame ahora a su unidad de maternidad.</b> De día o de noche, quieren saberlo. Dígales lo que me acaba de decir.

    <b>Si sangra mucho, o si nadie contesta, llame al { $number }.</b>
seen-emergency =
    Usted me contó una señal de peligro: { $labels }. <b>¿Ya la vio un médico?</b>

    Si no, llame al { $number } ahora. No espere.
seen =
    Usted me contó una señal que debe ver un médico: { $labels }. <b>¿Ya la vio alguien?</b>

    Si empeora rápido, llame al { $number }.
button-not-seen = Todavía no
seen-not-yet = Entonces, por favor, pida que la vean ahora. Yo espero.

# Help is there.
with-help = Qué bueno que ya tiene ayuda. Dígales lo que me dijo a mí. Aquí sigo. ¿Algo empeora? Dígaselo, o llame al { $number }.
with-help-told = Qué bueno que ya tiene ayuda. Dígales lo que me dijo a mí. También se lo dije a su clínica. ¿Algo empeora? Dígaselo, o llame al { $number }.
