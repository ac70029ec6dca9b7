# Bienvenida.

language-en = English
language-es = Español
