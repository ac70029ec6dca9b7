# Partes del cuerpo, que se eligen primero.
part-hip-and-back = Cadera y espalda
part-thigh-and-knee = Muslo y rodilla
part-lower-leg = Parte baja de la pierna
part-foot = Pie

# Lugares: el nombre en un botón, y el nombre dentro de una frase, con su artículo.
region-low-back = Espalda baja
region-low-back-inline = la espalda baja
region-sacrum = Base de la espalda
region-sacrum-inline = la base de la espalda
region-buttock-center = Centro de la nalga
region-buttock-center-inline = el centro de la nalga
region-buttock-outer = Borde de afuera de la nalga
region-buttock-outer-inline = el borde de afuera de la nalga
region-hip-front = Frente de la cadera, en la esquina
region-hip-front-inline = el frente de la cadera
region-groin = Ingle
region-groin-inline = la ingle
region-thigh-front = Frente del muslo
region-thigh-front-inline = el frente del muslo
region-thigh-outer = Lado de afuera del muslo
region-thigh-outer-inline = el lado de afuera del muslo
region-thigh-back = Parte de atrás del muslo
region-thigh-back-inline = la parte de atrás del muslo
region-knee-front = Frente de la rodilla
region-knee-front-inline = el frente de la rodilla
region-knee-back = Detrás de la rodilla
region-knee-back-inline = la parte de atrás de la rodilla
region-calf-outer = Lado de afuera de la pantorrilla
region-calf-outer-inline = el lado de afuera de la pantorrilla
region-calf-back = Parte de atrás de la pantorrilla
region-calf-back-inline = la parte de atrás de la pantorrilla
region-shin = Espinilla
region-shin-inline = la espinilla
region-ankle-outer = Tobillo, por fuera
region-ankle-outer-inline = el tobillo, por fuera
region-ankle-inner = Tobillo, por dentro
region-ankle-inner-inline = el tobillo, por dentro
region-heel = Talón
region-heel-inline = el talón
region-foot-top = Parte de arriba del pie
region-foot-top-inline = la parte de arriba del pie
region-foot-side = Borde de afuera del pie
region-foot-side-inline = el borde de afuera del pie
region-foot-sole = Planta del pie
region-foot-sole-inline = la planta del pie
region-foot-ball = Almohadilla del pie
region-foot-ball-inline = la almohadilla del pie
region-toes = Dedos del pie
region-toes-inline = los dedos del pie

# Lados, como van después del nombre de un punto.
side-left = lado izquierdo
side-right = lado derecho
