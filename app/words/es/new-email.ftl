# Otra dirección de correo para una cuenta, y cómo volver a la anterior.

ways-email-change = Cambiar mi dirección de correo
ways-email-changed = Su dirección de correo se cambió. Desde ahora, inicie sesión con la nueva. Avisamos a su dirección anterior: el enlace de ese mensaje deshace el cambio durante siete días.

new-email-title = Cambie su dirección de correo electrónico
new-email-lead = Ahora es { $address }. Con ella inicia sesión, y allí llegan todos los mensajes sobre sus formularios y casos.
new-email-label = Su nueva dirección de correo electrónico
new-email-button = Enviarme un enlace
new-email-after = Enviamos un enlace a la dirección nueva. Hasta que lo abra y confirme, todo sigue como está.
new-email-undo = Quien lea el buzón de su dirección anterior recibe un aviso del cambio y puede deshacerlo durante siete días. Si pudiera ser alguien en quien no confía, cambie primero la contraseña de ese buzón.
new-email-correct = Corregir la dirección
new-email-sent-lead = Enviamos un mensaje a { $address }. Abra el enlace en este dispositivo o en otro.
new-email-sent-until = Hasta que confirme, nada cambia: inicie sesión con la dirección que tiene.

error-email-same = Su cuenta ya tiene esta dirección. Escriba otra.
error-email-many = Usted pidió varios enlaces. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } y vuelva a intentarlo.

confirm-email-title = ¿Usar esta dirección para su cuenta?
confirm-email-lead = Usted abrió el enlace que enviamos a { $address }. Todavía no ha cambiado nada.
confirm-email-does = Cuando presione el botón, desde ese momento inicia sesión con esta dirección y allí llegan todos nuestros mensajes. Donde tiene una sesión abierta, sigue en ella. Avisamos a su dirección anterior.
confirm-email-not-you-title = Solo si es su propia cuenta
confirm-email-not-you = Si usted no lo pidió, no presione el botón. Cierre esta página y no cambia nada.
confirm-email-button = Usar esta dirección

email-confirmed-title = Su dirección de correo se cambió
email-confirmed-lead = Desde ahora, inicie sesión con la dirección nueva. Allí llegan todos nuestros mensajes.
email-confirmed-undo = Avisamos a su dirección anterior. El enlace de ese mensaje deshace el cambio durante siete días.

undo-email-title = ¿Deshacer el cambio de su dirección de correo?
undo-email-lead = Usted abrió el enlace de nuestro mensaje sobre el cambio. Todavía no se ha deshecho nada. Si otra persona cambió la dirección, o si usted quiere recuperar la anterior, presione el botón de abajo.
undo-email-button = Deshacer el cambio y sacar a todos
undo-email-was-me = Si usted cambió la dirección y quiere conservar la nueva, no tiene que hacer nada. Puede cerrar esta página.
not-me-does-address = Su cuenta recupera la dirección a la que enviamos el mensaje. Las direcciones que vinieron después dejan de valer.

new-email-taken-title = Otra cuenta tiene ahora esta dirección
new-email-taken-lead = Alguien, quizás usted, creó una cuenta con esta dirección después de que enviamos el enlace. Una dirección puede tener una sola cuenta, así que no se cambió nada.
new-email-taken-yours = Si esa cuenta es suya y quiere conservarla, inicie sesión con esta dirección. Su otra cuenta conserva la dirección que tiene.
new-email-taken-other = Si quiere la dirección para su otra cuenta, inicie sesión aquí y cambie esta cuenta a otra dirección. Después abra otra vez nuestro enlace mientras funcione.

former-email-taken-title = Otra cuenta tiene ahora su dirección anterior
former-email-taken-lead = Alguien, quizás usted, creó una cuenta nueva con su dirección anterior. Una dirección puede tener una sola cuenta, así que todavía no se cambió nada.
former-email-taken-sign-in = Si la cuenta nueva es suya, inicie sesión en ella ahora y cambie su dirección de correo por otra suya.
former-email-taken-again = Después abra otra vez el enlace de nuestro mensaje. Funciona durante siete días después del cambio.
former-email-taken-agency = Si la cuenta nueva no es suya, otra persona lee su correo. Cambie la contraseña de su correo y escriba de inmediato a la dirección que le dé su agencia.

security-email-asked = Usted pidió cambiar su dirección de correo electrónico
security-email-changed = Se cambió la dirección de correo de su cuenta
security-email-given-back = Su cuenta recuperó la dirección de correo anterior, y sacamos a todos de la cuenta

mail-new-email-subject = Confirme su nueva dirección de correo para { $site }
mail-new-email-text =
    Hola:

    Usted pidió usar esta dirección de correo para su cuenta de { $site }. Para continuar, abra este enlace:

    { $link }

    Le pregunta antes de cambiar nada. Funciona durante 24 horas y una sola vez, en cualquier dispositivo. Es solo para usted: no lo comparta.

    Si usted no lo pidió, no abra el enlace. Sin él no se cambia nada.

    { $site }

mail-new-email-known-subject = Usted ya tiene una cuenta en { $site }
mail-new-email-known-text =
    Hola:

    Alguien, quizás usted, pidió usar esta dirección de correo para su cuenta de { $site }. Ya existe una cuenta con ella, así que no se cambió nada.

    Si fue usted, inicie sesión con esta dirección para usar esa cuenta, o elija otra dirección para la otra. Una dirección puede tener una sola cuenta.

    Si no fue usted, no tiene que hacer nada. A nadie más se le dijo que usted tiene una cuenta.

    { $site }

mail-email-asked-subject = Alguien pidió una nueva dirección de correo para su cuenta de { $site }
mail-email-asked-text =
    Hola:

    Alguien que inició sesión en su cuenta de { $site } pidió otra dirección de correo para ella. Todavía no ha cambiado nada: primero hay que confirmar la dirección nueva. Entonces le escribimos aquí una vez más.

    Si fue usted, no tiene que hacer nada aquí.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona por lo menos durante 7 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-email-changed-subject = Se cambió la dirección de correo de su cuenta de { $site }
mail-email-changed-text =
    Hola:

    Su cuenta de { $site } tiene una nueva dirección de correo. Desde ahora inicia sesión con ella, y allí llegan nuestros mensajes.

    Si usted la cambió, no tiene que hacer nada.

    Si no fue usted, abra este enlace. Le devuelve esta dirección a su cuenta y saca a todos los demás. Funciona durante 7 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-email-counts-subject = Su cuenta de { $site } tiene ahora esta dirección de correo
mail-email-counts-text =
    Hola:

    Usted confirmó esta dirección de correo para su cuenta de { $site }. Desde ahora, inicie sesión con ella. Aquí llegan todos los mensajes sobre sus formularios y casos.

    Avisamos también a su dirección anterior. Quien la lea puede deshacer el cambio durante siete días.

    Si usted no tiene una cuenta en { $site }, otra persona puede leer su correo. Cambie la contraseña de su correo y avise a la agencia que administra { $site }.

    { $site }

mail-email-back-subject = Su cuenta de { $site } tiene otra vez esta dirección de correo
mail-email-back-text =
    Hola:

    Usted nos dijo que un cambio no lo hizo usted, o que quiere deshacerlo. Su cuenta de { $site } tiene otra vez esta dirección de correo. Cerramos la sesión de todos, y la contraseña ya no funciona.

    Abra este enlace para elegir una contraseña nueva. Funciona durante 30 minutos y una sola vez; después, pida uno nuevo donde inicia sesión:

    { $link }

    Si cree que otra persona lee su correo, cambie primero la contraseña de su correo.

    { $site }

mail-email-gone-subject = Esta ya no es la dirección de correo de su cuenta de { $site }
mail-email-gone-text =
    Hola:

    Alguien que lee la dirección de correo que su cuenta de { $site } tenía antes deshizo el cambio a esta. La cuenta tiene otra vez la dirección anterior, se cerró la sesión de todos y la contraseña ya no funciona.

    Si fue usted, abra el mensaje que enviamos a la dirección anterior y elija una contraseña nueva.

    Si no fue usted, otra persona lee su correo anterior. Avise de inmediato a la agencia que administra { $site }.

    { $site }
