# Las señales de peligro: las preguntas, lo que sigue a un sí, y cómo se abren otra vez las sesiones.

screen =
    Revisión de seguridad { $number } de { $of }. <b>¿Le pasa algo de esto?</b>

    { $signs }
screen-line = • { $sign }
button-none-of-these = Nada de esto
button-some = Sí, una o más
screen-which = ¿Cuál? Toque la que más se parece.
screen-which-all = ¿Cuáles? Toque todas las que tenga, y luego Listo.
button-none-after-all = Al final, ninguna
screen-passed = Gracias. Avíseme en cualquier momento si algo de esto empieza. <b>Si se siente peor, pare y pida ayuda.</b>
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
button-was-checked = Ya me revisó un profesional
button-show-number = Ver el número otra vez
lock-confirm = ¿Un médico u otro profesional vio esto y dijo que puede darse masaje? Por favor, no envíe nombres.
button-yes-checked = Sí, ya me revisaron
button-not-yet = Todavía no
lock-opened = Qué bueno que le revisaron. Las sesiones están abiertas otra vez. <b>Si vuelve, pare y pida ayuda.</b>
lock-opened-more = Qué bueno que le revisaron. Aún quedan unas preguntas de seguridad.
