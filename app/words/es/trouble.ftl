# Páginas para cuando algo no está o no funciona.

trouble-not-found-title = Página no encontrada
trouble-not-found-lead = No hay nada en esta dirección, o usted no tiene permiso para verlo.
trouble-not-found-next = Si escribió la dirección, revísela. Si siguió un enlace, puede que sea antiguo.
trouble-go-home = Ir a la página de inicio
trouble-link-title = Este enlace ya no funciona
trouble-link-expired = El enlace tiene más de 24 horas.
trouble-link-used = Este enlace ya se usó: su cuenta existe. Puede iniciar sesión.
trouble-link-unknown = El enlace no está completo o no lo enviamos nosotros. Ábralo otra vez desde el mensaje o pida uno nuevo.
trouble-link-again = Pedir un enlace nuevo
trouble-refused-title = No pudimos aceptar eso
trouble-refused-lead = La página estuvo abierta demasiado tiempo o no venía de este sitio. No se cambió nada.
trouble-refused-next = Vuelva atrás, recargue la página e inténtelo otra vez.
trouble-fault-title = Algo falló de nuestro lado
trouble-fault-lead = No fue culpa suya. Todo lo que dijimos que se guardó está a salvo.
trouble-fault-next = Inténtelo otra vez en unos minutos. Si vuelve a pasar, dé esta referencia a la agencia:
trouble-away-title = Volvemos en un momento
trouble-away-lead = Ahora mismo no podemos consultar nuestros registros. Todo lo que dijimos que se guardó está a salvo.
trouble-away-next = Espere un minuto y recargue esta página. Si vuelve atrás, su navegador casi siempre conserva lo que escribió en la página anterior.
trouble-too-large-title = Es demasiado para una sola página
trouble-too-large-lead = Lo que se envió es más grande de lo que puede ser una página de respuestas. No se cambió nada. Vuelva atrás y acórtelo.
trouble-reference = Referencia
