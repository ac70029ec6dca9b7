# Cómo ha ido hasta ahora.

progress-last = La última vez fue el { $day }: { $spots }.
progress =
    { $count ->
        [one] <b>Su primera sesión.</b>
       *[other] <b>Sus { $count } sesiones.</b>
    }

    { $meaning }
progress-empty = Aún no hay puntajes. Después de su primera sesión verá aquí su gráfica.
progress-too-early = Después de la próxima sesión puedo decirle si cambia.
progress-better-much = El dolor pasó de { $before } a { $after }. Es un cambio que cuenta.
progress-better = El dolor pasó de { $before } a { $after }. Un paso pequeño por ahora.
progress-same = El dolor era { $before } y ahora es { $after }. Aún no hay un cambio claro.
progress-worse = El dolor pasó de { $before } a { $after }. <b>Por favor, muéstrelo en su clínica.</b>
