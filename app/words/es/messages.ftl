# Cómo escribimos a una persona: correos discretos, y mensajes de texto que solo dicen que hay novedades.

mail-quiet-subject = Un mensaje para usted
mail-quiet-opening = Hay un mensaje para usted. Ábralo y léalo cuando tenga un momento. No es largo, y lo que dice empieza en el párrafo siguiente, debajo de este.
mail-quiet-news-text =
    Hay novedades para usted. Para leerlas, inicie sesión aquí:

    { $link }

text-news = Hay novedades para usted en { $site }. Inicie sesión para leerlas.
text-quiet-code = { $code } es su código. Funciona durante 10 minutos. No se lo dé a nadie.
