# Lo que está en archivos: la hoja para la clínica y la copia de los datos. Texto simple, sin HTML.

summary-title = Resumen para la visita
summary-written-by = Lo escribió el paciente con un bot de chat. No es un diagnóstico.
summary-where = Dónde es
summary-hurts = Duele
summary-numb = Dormido u hormigueo
summary-side = Lado
summary-side-left = izquierdo
summary-side-right = derecho
summary-side-both = los dos
summary-score = Dolor en la última pregunta
summary-of-ten = { $score } de 10
summary-since = Desde hace
summary-notes = Mis preguntas para esta visita
summary-before = Qué pasó antes
summary-nothing-told = Aún no contó nada
summary-nothing-told-why = Aún no se hicieron las preguntas del bot.
summary-careful = Con cuidado por
summary-not-careful = Ninguna de las condiciones preguntadas.
summary-not-asked = Aún no se preguntó.
summary-closed = Las sesiones están cerradas desde el { $day }. Señal: { $sign }
summary-chart = Dolor antes y después de cada sesión
summary-no-scores = Aún no hay puntajes.
summary-chart-words = Primer puntaje: { $first } antes ({ $day }). Último: { $latest } después ({ $last_day }).
summary-chart-latest = La gráfica muestra las últimas { $count }.
summary-sessions =
    { $count ->
        [0] Sesiones
        [one] { $count } sesión, dolor antes → después
       *[other] { $count } sesiones, dolor antes → después
    }
summary-no-sessions = Aún no hay sesiones.
summary-press = { $side } { $seconds } seg
summary-nothing-pressed = No se presionó ningún punto.
summary-more = … y { $count } anteriores
summary-signs = Molestias y señales de peligro
summary-no-signs = No se anotó ninguna.
summary-foot = Masaje con pelota en casa, guiado por un bot de la clínica.

sign-red-flag = Una señal de peligro, no dijo cuál
sign-nerve = Hormigueo, adormecimiento o punzada al presionar
sign-breath = Aguantó la respiración al presionar
sign-no-answer = Sin respuesta a una pregunta de seguridad
sign-interrupted = La presión se interrumpió
sign-sore = Presionar dolió demasiado
sign-after-pressing = Una señal siguió después de presionar
sign-after-warmth = Una señal siguió después del calor
sign-skin = La piel quedó sensible después del calor
sign-unwell = Se sintió mal con el calor
sign-worse = El dolor era mayor que antes
sign-look-back = Peor en las preguntas de la semana
sign-follow-up = Adormecimiento o debilidad nuevos al día siguiente
sign-weakness = Contó que tiene debilidad
sign-crisis = Recibió la línea de crisis
sign-clinician-checked = Dijo que ya le revisaron en consulta
sign-mistaken = Dijo que una señal fue un error
sign-other = Una nota de seguridad

file-export-json = mis-datos
file-export-csv = mis-sesiones
file-summary = resumen-para-la-visita
file-invitation = invitacion

note-export = Esto es todo lo que el bot guarda sobre usted. Las horas son las de su zona.
note-person = Lo que contó de usted y cómo puso los recordatorios.
note-sessions = Sus sesiones, primero las más antiguas: dolor de 0 a 10 y cada punto presionado.
note-look-backs = Sus respuestas a las preguntas de la semana.
note-safety-events = Señales que contó y preguntas de seguridad sin respuesta.
note-alerts = Cuándo se avisó a su clínica de inmediato, y de qué.
note-tips = Consejos de la clínica que le llegaron.
note-planned = Mensajes que el bot piensa enviarle.
note-chat = Cuándo escribimos por primera y última vez, y dónde quedó la charla.

figure-view-sole = plantas
figure-side-left = izquierda
figure-side-right = derecha
figure-place-pain = duele
figure-place-numb = dormido u hormigueo
