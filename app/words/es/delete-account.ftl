# Eliminar una cuenta, y pensarlo mejor.

delete-take-or-leave = Llevarse sus datos o irse
delete-title = Eliminar su cuenta
delete-lead = Su cuenta se elimina 30 días después de que usted lo pida. Hasta entonces todo sigue como antes, y puede detenerlo en cualquier momento.
delete-happens = Lo que pasa
delete-step-told = Le avisamos enseguida por correo electrónico. Un enlace de ese mensaje lo detiene, y también un botón aquí cuando inicia sesión.
delete-step-wait = Durante 30 días puede usar su cuenta como siempre.
delete-step-end = Después se elimina su cuenta, y se lo decimos en un último correo. Desde entonces nadie puede recuperarla.
delete-goes = Lo que se elimina
delete-goes-ways = Su correo electrónico, su contraseña y todas sus formas de iniciar sesión. Entonces puede usar ese correo para una cuenta nueva.
delete-goes-profile = Su perfil, los navegadores que usó y desde qué redes inició sesión
delete-goes-forms = Los formularios que no están presentados, con todas sus respuestas
delete-drafts = { $count ->
    [one] Tiene un formulario que no está presentado. Se perderá: no se presenta cuando termina su cuenta.
   *[other] Tiene { $count } formularios que no están presentados. Se perderán: no se presentan cuando termina su cuenta.
  }
delete-drafts-title = Los formularios sin presentar se pierden
delete-stays = Lo que se conserva, y por qué
delete-stays-record = Lo que presentó se conserva: el formulario, su firma, lo que pagó y su caso. Es un documento de archivo de la agencia. Una agencia federal puede destruir sus documentos de archivo solo como lo dice la ley de archivos federales, y no porque alguien lo pida.
delete-stays-log = Cuándo se hizo algo con su cuenta queda escrito en el registro de seguridad, sin su correo y sin que nadie pueda leer desde dónde.
delete-case-title = Un caso abierto sigue adelante
delete-case-text = Ya no podrá ver su caso aquí, y no le enviaremos más correos sobre él. Anote su número de recibo. Antes de que termine su cuenta, pregunte a la agencia cómo se comunicará con usted: escriba a la dirección que le dé.
delete-money-title = Usted pagó por un formulario que no está presentado
delete-money-text = Usted pagó { $amount }. Cuando termine su cuenta, el formulario se pierde, y lo único que hacemos es anotar que se le debe devolver el dinero. Presente primero el formulario, o escriba a la dirección que le dé su agencia.
delete-copy-title = Llévese antes una copia
delete-copy-text = Cuando su cuenta ya no exista, no podremos darle ninguna copia.
delete-agree = Entiendo que en 30 días mi cuenta, y todo formulario que no esté presentado, dejan de existir.
delete-button = Eliminar mi cuenta en 30 días
delete-supervisor-title = Usted es la última persona que supervisa y se queda
delete-supervisor-text = Sin supervisión, nadie puede decir quién trabaja en el escritorio. Dé primero la función de supervisión a otra persona y después vuelva aquí. No vale quien está por eliminar su propia cuenta.
error-delete-agree = Marque la casilla si quiere que se elimine su cuenta. No se cambió nada.

delete-home-title = Su cuenta está por eliminarse
delete-home-text = Alguien con la sesión iniciada lo pidió el { $asked }. Se elimina el { $until } como muy pronto. Si quiere conservarla, deténgalo ahora.
delete-cancel-button = Detenerlo y conservar mi cuenta
delete-cancel-title = ¿Conservar esta cuenta?
delete-cancel-lead = Alguien con la sesión iniciada pidió que se elimine esta cuenta. Si no fue usted, o si quiere conservarla, deténgalo aquí. Entonces no se elimina nada.
delete-cancelled-title = Su cuenta se conserva
delete-cancelled-lead = Se detuvo la eliminación. Todo está como antes.
delete-cancelled-not-you = Si usted no pidió la eliminación, otra persona estuvo en su cuenta. Cambie primero la contraseña de su correo. Después elija aquí una contraseña nueva: así se cierran todas las sesiones.

not-me-does-deletion = Si alguien pidió que se elimine su cuenta, eso se detiene.

security-deletion-asked = Usted pidió que se elimine su cuenta. Empezaron treinta días de espera
security-deletion-cancelled = Se detuvo la eliminación. La cuenta se conserva
security-account-deleted = Se eliminó la cuenta

mail-deletion-asked-subject = Su cuenta de { $site } se eliminará en 30 días
mail-deletion-asked-text =
    Hola:

    Alguien con la sesión iniciada, quizás usted, pidió que se elimine su cuenta de { $site }. Si nadie lo detiene, se elimina en 30 días. Hasta entonces puede usarla como siempre.

    Si no fue usted, o si quiere conservar su cuenta, deténgalo con este enlace:

    { $link }

    Si no fue usted, otra persona estuvo en su cuenta. Entonces cambie también la contraseña de su correo electrónico, y elija una contraseña nueva para { $site } con «¿Olvidó su contraseña?» donde inicia sesión.

    Si fue usted, no tiene que hacer nada.

    { $site }

mail-deletion-cancelled-subject = Su cuenta de { $site } se conserva
mail-deletion-cancelled-text =
    Hola:

    Se detuvo la eliminación de su cuenta de { $site }. Todo está como antes.

    Si usted no lo detuvo y todavía quiere que se elimine su cuenta, inicie sesión y pídalo otra vez.

    { $site }

mail-deleted-subject = Se eliminó su cuenta de { $site }
mail-deleted-text =
    Hola:

    Terminaron los 30 días. Se eliminó su cuenta de { $site }, y ya nadie puede iniciar sesión con ella. Los formularios que no se presentaron ya no existen.

    Lo que usted presentó se conserva en la agencia: es un documento de archivo de la agencia. Un caso abierto sigue adelante. Para preguntar por él, escriba a la dirección que le dé su agencia, con su número de recibo.

    Este es nuestro último mensaje. Puede usar este correo electrónico para una cuenta nueva.

    { $site }
