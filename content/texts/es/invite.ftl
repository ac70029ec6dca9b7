# Enlaces para pacientes, como los ve y los imprime el personal.

button-invite-patients = Invitar a pacientes
button-invitation-code = Mostrar el código QR
button-print-letter = Imprimir (carta)
button-print-a4 = Imprimir (A4)
invitation =
    <b>Su enlace para pacientes</b>
    { $link }

    { $counts }

    Reenvíelo o imprima su código QR. No vence.
invitation-counts =
    { $came ->
        [0] Aún no llegó nadie por su enlace.
        [one] { $came } llegó por su enlace; terminaron la bienvenida: { $finished }.
       *[other] { $came } llegaron por su enlace; terminaron la bienvenida: { $finished }.
    }
invitation-team =
    <b>Por el enlace de quién</b>
    { $people }
invitation-line = { $name }: llegaron { $came }, terminaron la bienvenida { $finished }
invitation-clinic = La clínica, enlaces de quienes ya no están
invitation-code = Los pacientes apuntan aquí su teléfono. Necesitan la app Telegram, que es gratuita.
invitation-file = Para imprimir y colgar. Dice de qué clínica es y cómo se usa, en cada idioma.
figure-invite-how = Instale la app gratuita Telegram. Apunte aquí la cámara. Toque Iniciar.
figure-invite-what = ¿Dolor de cadera o piernas dormidas? Cuidado en casa, paso a paso.
