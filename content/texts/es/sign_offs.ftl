# Lo que un profesional firma en el chat.

button-to-check = Por revisar
check-desk =
    <b>Por revisar: { $count }</b>

    Los pacientes pueden verlo y ningún profesional lo ha revisado todavía.

    Lea uno. Si todo es correcto, fírmelo. Se guardan su nombre y el día. Un cambio anula su firma.
check-kind = { $kind }: { $count }
check-tips = Consejos
check-courses = Cursos
check-learn = Tarjetas
check-red-flags = Señales de peligro
check-precautions = Condiciones
check-points = Puntos
check-tools = Objetos
check-warmth = Calor
check-rule =
    <b>{ $kind }: { $entry }</b>. Quedan por revisar aquí: { $left }.

    La regla que sigue el bot:
    { $rule }

    En qué se basa:
    { $stands }
check-words =
    <b>{ $language }</b>

    { $words }
button-checked = Lo he revisado
button-check-language = Leerlo en { $language }
button-check-later = Más tarde
button-check-undo = Retirar la firma
button-check-read = Leerlo otra vez
check-signed = Firmado: { $entry }. { $name }, { $day }.
button-check-done = Firmado: { $count }
check-done = <b>Firmado aquí: { $count }.</b> Toque uno para leerlo otra vez.
check-entry = { $kind }: { $entry }
check-was-signed = { $name } lo firmó el { $day }. Desde entonces ha cambiado.
check-undone = { $entry } ya no está firmado.
check-changed = Esto ha cambiado desde que lo leyó. Por favor, léalo otra vez.
check-all-done = { $kind }: todo está revisado.
