"""Words of every day that one slip of the finger parts from a word of health or danger: each is what it says.

"Me encanta" is no "encinta", and a message is no massage.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
message messages thinking bother hanging taking melting leaving cooking trailer pulling wanting wasting waking trapped
shipped setting selling spelling smelling moaning hearing learning stepped stepping charged staring starving glowing
swearing speaker hoping stocking stacking sticking clearing clearer client clients cellar though through thorough trough
pausing hunting dripping drooping decides clapped stomped burying weeding weaving switched switches strikes spitting
sporting ruining himself shallow loving counting resting leaning sleeping standing looking talking cleaning
warning morning planning stopping dropping topping heading reading feeding wedding willing
"""
SPANISH: Final = """
encanta encantan encante encantada encantado canta direccion quedado parezco contigo conmigo muestra hagamos campana
cartera tratado tocarla tocarlo tocando tocamos perdona infierno parida dirias dejarias pasadas llegando posible
cliente clientes tercer ternero regalar reflejo reflejos punales pudieron posadas paradas peleando pegando pedido
medimos haberlo estrenar entregar entras cuidamos darias brindar vienes avises salida setenta genial cuidado completo
distingo guarda resulta termina contenta domino presto presta mirando marcando tirando durando jurando girando
meneando paseando manejando montando contando cantando saltando sentado cansado
"""
COMMON: Final = frozenset(f"{ENGLISH} {SPANISH}".split())
