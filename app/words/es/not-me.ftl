# Un aviso de un navegador nuevo y lo que hace quien descubre que no fue suyo.

not-me-title = ¿No fue usted?
not-me-lead = Usted abrió el enlace de un mensaje sobre su cuenta. Todavía no ha cambiado nada. Si otra persona hizo lo que dice el mensaje, presione el botón de abajo.
not-me-does = Lo que hace el botón, de inmediato:
not-me-does-out = Se cierra la sesión de todos en su cuenta, en todos los navegadores. También la suya.
not-me-does-password = Su contraseña deja de funcionar, así que quien la conozca no puede volver a entrar. Le enviamos un enlace para elegir una nueva.
not-me-does-added = Todas las aplicaciones y los códigos de recuperación que se agregaron desde entonces dejan de funcionar, y otra dirección que se haya agregado no recibe más mensajes.
not-me-does-kept = Sus formularios y casos quedan como están, y también la dirección a la que llegan las cartas. Si no es la correcta, infórmenos la suya con el Formulario AR-11 después de iniciar sesión otra vez.
not-me-first-title = Primero, su correo
not-me-first = Si cree que otra persona lee su correo, cambie la contraseña de su correo antes de presionar el botón: allí llega nuestro enlace.
not-me-button = No fui yo: sacar a todos
not-me-was-me = Si fue usted, no tiene que hacer nada. Puede cerrar esta página.

not-me-done-title = Se cerraron todas las sesiones
not-me-done-lead = Su contraseña anterior ya no funciona. Le enviamos un mensaje con un enlace: ábralo para elegir una contraseña nueva.
not-me-done-after = Cuando vuelva a iniciar sesión, revise su historial de seguridad y lo que se presentó. Si algo no está bien, escriba a la dirección que le dé su agencia.
not-me-done-mailbox = Abrir el buzón de esta demostración

mail-device-subject = Nuevo inicio de sesión en su cuenta de { $site }
mail-device-text =
    Hola:

    Alguien inició sesión en su cuenta de { $site } en un navegador en el que usted no había iniciado sesión antes:

    { $browser }, en la red { $network }, el { $date }, { $time }

    Si fue usted, no tiene que hacer nada.

    Si no fue usted, abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-not-me-subject = Elija una contraseña nueva para su cuenta de { $site }
mail-not-me-text =
    Hola:

    Usted nos dijo que algo en su cuenta de { $site } no lo hizo usted. Cerramos la sesión de todos, y su contraseña anterior ya no funciona.

    Abra este enlace para elegir una contraseña nueva. Funciona durante 30 minutos y una sola vez; después, pida uno nuevo donde inicia sesión:

    { $link }

    Si cree que otra persona lee su correo, cambie primero la contraseña de su correo.

    { $site }

security-not-me = Usted nos dijo que algo no lo hizo usted, y sacamos a todos de la cuenta
