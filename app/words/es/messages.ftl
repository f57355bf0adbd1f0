# Cómo escribimos a una persona: correos discretos, y mensajes de texto que solo dicen que hay novedades.

mail-quiet-subject = Un mensaje para usted
mail-quiet-opening = Hay un mensaje para usted. Ábralo y léalo cuando tenga un momento. No es largo, y lo que dice empieza en el párrafo siguiente, debajo de este.
mail-quiet-news-text =
    Hay novedades para usted. Para leerlas, inicie sesión aquí:

    { $link }

text-news = Hay novedades para usted en { $site }. Inicie sesión para leerlas.
text-quiet-code = { $code } es su código. Funciona durante 10 minutos. No se lo dé a nadie.

settings-title = Ajustes de la cuenta
settings-lead = Todo lo que puede cambiar en su cuenta, tal como está ahora.
settings-save = Guardar
settings-see = Ver
settings-you = Usted
settings-email = La dirección con la que inicia sesión
settings-name = Su nombre
settings-name-missing = Todavía no nos lo ha dicho.
settings-ways = Qué le enviamos, y el modo discreto
settings-drafts = Avisos sobre formularios que empezó: { $ways }
settings-cases = Formularios presentados, pagos y casos: { $ways }
settings-by-mail = por correo electrónico
settings-by-text = por mensaje de texto
settings-by-both = por correo electrónico y mensaje de texto
settings-by-none = no enviamos nada
settings-other-none = Ninguna
settings-safety = Inicio de sesión
settings-data = Todo lo que guardamos sobre usted, para leer y para programas
settings-delete = Después de 30 días, en los que puede cambiar de opinión
settings-passkeys = { $count ->
    [one] Una llave de acceso
   *[other] { $count } llaves de acceso
  }
settings-apps = { $count ->
    [one] Una aplicación de autenticación
   *[other] { $count } aplicaciones de autenticación
  }
settings-codes = { $count ->
    [0] Ningún código de recuperación
    [one] Un código de recuperación
   *[other] { $count } códigos de recuperación
  }
settings-sessions = { $count ->
    [one] Solo en este navegador
   *[other] En { $count } navegadores
  }
settings-history = Qué se hizo con su cuenta, y desde dónde

mail-language-title = El idioma de nuestros mensajes
mail-language-lead = Escribimos sus correos y mensajes de texto en este idioma. Todas las páginas se pueden leer también en otro.
mail-language-label = Escríbanme en
mail-language-saved = Desde ahora le escribimos en español.
error-language-missing = Elija un idioma

messages-title = Cómo le escribimos
messages-lead = Usted elige qué le enviamos y cómo. Puede cambiarlo cuando quiera.
messages-security = La seguridad de su cuenta
messages-security-text = Si alguien inicia sesión desde un navegador nuevo, o si cambia algo de su cuenta, siempre le avisamos por correo electrónico. Esto no se puede desactivar, porque le protege.
messages-address = Otra dirección para estos mensajes
messages-topics = Sobre qué más le escribimos
messages-drafts = Avisos sobre formularios que empezó
messages-drafts-hint = Le escribimos antes de borrar un formulario que no ha presentado. Si no elige nada aquí, se borra sin ningún mensaje. Su página de inicio siempre muestra el día.
messages-cases = Formularios presentados, pagos y casos
messages-cases-hint = Le escribimos cuando hemos recibido su formulario y su pago, cuando pasa algo con su caso, antes del último día para una respuesta, antes de una cita y cuando cambia el estado de un caso que usted sigue. Si no elige nada aquí, inicie sesión de vez en cuando para mirar.
messages-by-mail = Por correo electrónico
messages-by-text = Por mensaje de texto al { $number }
messages-text-says = El mensaje de texto dice solamente que hay novedades y que puede iniciar sesión. No lleva ningún enlace. Si no se puede entregar, le enviamos un correo.
messages-text-quiet = El modo discreto está activado, así que no enviamos mensajes de texto.
messages-text-needs = También podemos avisarle con un mensaje de texto cuando haya novedades, si agrega un número de teléfono para códigos.
messages-text-add = Agregar un número de teléfono
messages-saved = Se guardó su elección.
messages-quiet = Modo discreto
messages-quiet-does = Para cuando otra persona pueda ver su teléfono o su correo: no enviamos mensajes de texto, salvo que usted pida un código; nuestros correos se llaman «Un mensaje para usted», y sus primeras líneas no dicen de qué tratan. Los correos sobre formularios y casos dicen solamente que hay novedades y dónde iniciar sesión.
messages-quiet-cannot = No puede ocultarlo todo: quien abra su buzón ve que hay mensajes y puede leer los que tratan de la seguridad de su cuenta, y quien mire el historial de su navegador ve que usted estuvo aquí.
messages-quiet-on = El modo discreto está activado.
messages-quiet-off = El modo discreto está desactivado.
messages-quiet-proof = Para desactivarlo, antes le pedimos su contraseña y un código, para que nadie más pueda hacerlo por usted.
messages-quiet-switch-on = Activar el modo discreto
messages-quiet-switch-off = Desactivar el modo discreto
messages-quiet-is-on = El modo discreto está activado. El próximo mensaje ya será discreto.
messages-quiet-is-off = El modo discreto está desactivado. Nuestros mensajes vuelven a decir de qué tratan.

other-title = Otra dirección
other-lead = Usted inicia sesión con { $address }. Puede darnos una segunda dirección, para que los avisos le lleguen aunque pierda la primera.
other-read-title = Si otra persona lee su correo
other-read-text = Los códigos para iniciar sesión, los enlaces para una contraseña nueva y los avisos sobre la seguridad de su cuenta llegan siempre a la dirección con la que inicia sesión. Si otra persona lee ese buzón, no basta con otra dirección aquí: cambie la dirección con la que inicia sesión.
other-add-title = Agregar una dirección
other-change-title = Usar otra dirección, o usarla para otra cosa
other-email = Correo electrónico
other-email-hint = Enviamos un enlace a esa dirección. Cuenta cuando usted haya abierto el enlace y pulsado el botón.
other-use = ¿Para qué es esta dirección?
other-also = También para los avisos de seguridad
other-also-hint = Llegan a las dos direcciones. Los mensajes sobre formularios y casos llegan a la dirección con la que inicia sesión.
other-instead = Una dirección segura: todo lo de formularios y casos llega solo ahí
other-instead-hint = Los avisos de seguridad llegan a las dos direcciones.
other-button = Guardar esta dirección
other-remove = Quitar
other-added = Confirmada el { $date }
other-waits = Todavía sin confirmar. Abra el enlace que enviamos a esa dirección; funciona durante 24 horas.
other-was-sent = Enviamos un enlace a esa dirección. No enviaremos nada más ahí hasta que usted lo abra.
other-was-changed = Se cambió para qué es la dirección.
other-was-removed = Ahora escribimos solo a la dirección con la que inicia sesión.
error-other-use-missing = Elija para qué es esta dirección
error-other-same = Usted ya inicia sesión con esta dirección. Escriba otra.
error-other-many = Usted probó varias direcciones. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } y vuelva a intentarlo.

other-confirm-title = Confirme esta dirección
other-confirm-lead = Alguien que puede entrar en una cuenta de este sitio quiere que los mensajes lleguen a { $address }. Todavía no se ha cambiado nada.
other-confirm-also = Si pulsa el botón, los avisos sobre la seguridad de esa cuenta llegan también a esta dirección.
other-confirm-instead = Si pulsa el botón, los mensajes sobre formularios y casos de esa cuenta llegan a esta dirección y a ninguna otra, y los avisos sobre su seguridad llegan también aquí.
other-confirm-button = Sí, escriban a esta dirección
other-confirm-not = Si no fue usted, cierre esta página. No enviaremos nada más aquí.
other-confirmed-title = La dirección está confirmada
other-confirmed-lead = Desde ahora los mensajes llegan ahí, como se eligió. Avisamos a la dirección con la que inicia sesión.

mail-other-confirm-subject = Confirme esta dirección para { $site }
mail-other-confirm-text =
    Hola:

    Nos pidió que escribamos a esta dirección sobre su cuenta de { $site }. Para confirmarla, abra este enlace y pulse el botón:

    { $link }

    El enlace funciona durante 24 horas y una sola vez.

    Si no lo pidió, no tiene que hacer nada. No enviaremos nada más aquí.

    { $site }

mail-other-added-subject = Se agregó otra dirección a su cuenta de { $site }
mail-other-added-text =
    Hola:

    Se agregó otra dirección a su cuenta de { $site }. Los avisos sobre la seguridad de su cuenta llegan también ahí.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }
mail-other-instead-text =
    Hola:

    Se agregó otra dirección a su cuenta de { $site }. Desde ahora los mensajes sobre sus formularios y casos llegan solo ahí, y los avisos sobre la seguridad de su cuenta llegan también ahí.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-other-removed-subject = Se quitó la otra dirección de su cuenta de { $site }
mail-other-removed-text =
    Hola:

    Se quitó la otra dirección de su cuenta de { $site }. Los mensajes llegan solo a la dirección con la que inicia sesión.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

security-messages-changed = Cambió cómo le escribimos
security-quiet-on = Activó el modo discreto
security-quiet-off = Desactivó el modo discreto
security-other-added = Se confirmó otra dirección para los mensajes
security-other-removed = Quitó la otra dirección para los mensajes

mail-refused-title = El correo a su dirección nos es devuelto
mail-refused-text = Desde el { $day }, el servidor de su dirección de correo rechaza nuestros mensajes de forma definitiva. Lo que le escribiríamos allí sobre sus formularios, casos y mensajes se envía en su lugar a su otra dirección o a su teléfono, si nos dio uno.
mail-refused-change = Cambiar su dirección de correo

messages-pace = Cuándo le escribimos sobre sus casos
messages-pace-field = Cuando pasa algo en un caso
messages-pace-hint = Lo que necesita una respuesta suya, o tiene una fecha en las próximas dos semanas, llega siempre de inmediato.
messages-pace-at-once = Escribirme de inmediato
messages-pace-daily = Escribirme una vez al día, en un solo mensaje
mail-daily-subject = Qué pasó con sus casos
mail-daily-text = Hay novedades en estos casos:

    { $cases }

    Abra su cuenta para leerlas y ver si usted tiene que hacer algo:
    { $link }
