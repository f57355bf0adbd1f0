# Navegadores que muestran que hay novedades sin una página abierta.

push-title = Avisos en su pantalla
push-lead = El navegador en el que usted lo permita muestra que hay novedades, también cuando no tiene abierta ninguna página nuestra. No dice nada más: para leerlas, inicie sesión.
push-own-device = Permítalo solo en un teléfono o una computadora que sea suya.
push-allow = Mostrar avisos en este navegador
push-otherwise = En este navegador no se puede activar: hacen falta scripts y un navegador que muestre estos avisos. En un iPhone o iPad, agregue primero este sitio a su pantalla de inicio y ábralo desde ahí.
push-denied = No se activó nada: su navegador no deja que este sitio muestre avisos. Puede permitirlo en los ajustes de su navegador y volver a intentarlo.
push-failed-title = No se activó nada
push-failed = No se activó nada: no se pudo llegar a su navegador desde fuera. Inténtelo más tarde o con otro navegador.
push-quiet = Mientras el modo discreto está activado, no se muestra nada en ninguna pantalla.
push-list = Navegadores que muestran avisos
push-since = Desde el { $date }, en la red { $network }
push-stop = No mostrar más avisos en { $browser }
push-told = Desde ahora, este navegador muestra que hay novedades.
push-stopped = Ese navegador ya no muestra nada.
push-text = Hay novedades para usted. Inicie sesión para leerlas.
messages-by-push = En la pantalla, en los navegadores de abajo
settings-by-push = en la pantalla
settings-by-mail-and-push = por correo electrónico y en la pantalla
settings-by-text-and-push = por mensaje de texto y en la pantalla
settings-by-all = por correo electrónico, por mensaje de texto y en la pantalla
