# Correos sobre la cuenta. Una línea con un enlace va sola, para que los programas de correo lo reconozcan.

mail-confirm-subject = Confirme su correo electrónico para { $site }
mail-confirm-text =
    Hola:

    Usted pidió una cuenta en { $site }. Para continuar, abra este enlace:

    { $link }

    El enlace funciona durante 24 horas. Puede abrirlo en cualquier dispositivo. Es solo para usted: no lo comparta.

    Si usted no pidió una cuenta, no tiene que hacer nada. No se crea ninguna cuenta si nadie abre el enlace y elige una contraseña.

    { $site }

mail-known-subject = Usted ya tiene una cuenta en { $site }
mail-known-text =
    Hola:

    Alguien, quizás usted, pidió una cuenta nueva en { $site } con este correo electrónico. Ya existe una, así que no se cambió nada.

    Para usarla, inicie sesión aquí con su contraseña:

    { $link }

    Si no fue usted, no tiene que hacer nada. A nadie más se le dijo que usted tiene una cuenta.

    { $site }

mail-created-subject = Su cuenta de { $site } fue creada
mail-created-text =
    Hola:

    Usted creó con éxito su cuenta de { $site }.

    Su correo electrónico es su nombre de usuario. Enviaremos a esta dirección todos los mensajes sobre sus formularios y casos, así que consérvela y revísela a menudo. Cada vez que inicie sesión, le enviaremos aquí un código de un solo uso. Lo necesita para entrar.

    Su cuenta es solo para usted. No la comparta con nadie, ni siquiera con su familia: así se protege su información.

    Inicie sesión aquí:

    { $link }

    Si usted no creó esta cuenta, avise a la agencia que administra { $site }.

    { $site }

mail-code-subject = Su código de un solo uso para { $site }
mail-code-text =
    Hola:

    Su código de un solo uso es:

    { $code }

    Funciona durante 10 minutos y una sola vez, en el navegador donde escribió su contraseña.

    No le dé este código a nadie. Nadie de { $site } se lo va a pedir nunca.

    Si usted no está iniciando sesión ahora, otra persona conoce su contraseña. Sin este código no puede entrar.

    { $site }
