# Lo que viene después de la contraseña: un código por correo, una aplicación, códigos de recuperación.

menu-security = Cómo inicia sesión

ways-title = Cómo inicia sesión
ways-lead = Primero va su contraseña. Después le pedimos una de estas cosas para asegurarnos de que es usted.
ways-weak-title = Esto puede ser más seguro
ways-weak-text = El código por correo electrónico es la más débil de estas formas: quien pueda leer su correo puede leer el código. Una aplicación de autenticación en su teléfono es más segura y no cuesta nada.
ways-strong-title = Usted usa una aplicación
ways-strong-text = Primero le pedimos el código de su aplicación. El código por correo sigue funcionando si usted lo elige, así que cuide también su correo. Una página falsa puede pedirle cualquier código: mire la dirección antes de escribirlo.
ways-ways = Sus formas de iniciar sesión
ways-email = Un código por correo electrónico
ways-email-to = Llega a { $address }. Siempre está disponible.
ways-app-added = Aplicación de autenticación, agregada el { $date }
ways-app-used = Usada por última vez el { $date }
ways-app-unused = Todavía no se ha usado para iniciar sesión
ways-app-off = Se desactivó por demasiados códigos incorrectos. Quítela y vuelva a agregarla.
ways-app-remove = Quitar
ways-app-add = Agregar una aplicación de autenticación
ways-apps-full = Tiene dos aplicaciones. Quite una antes de agregar otra.
ways-codes = Códigos de recuperación
ways-codes-left = { $count ->
    [0] No queda ninguno
    [one] Queda uno
   *[other] Quedan { $count }
  }
ways-codes-made = Creados el { $date }
ways-codes-used = Usados por última vez el { $date }
ways-codes-open = Ver los códigos de recuperación
ways-done = Listo
ways-app-was-added = Se agregó { $name }. Desde ahora le pediremos su código cuando inicie sesión.
ways-app-was-removed = Se quitó la aplicación. Sus códigos ya no funcionan.

recovery-title = Códigos de recuperación
recovery-lead = Si pierde su teléfono o no puede leer su correo, un código de recuperación le permite entrar después de su contraseña. Cada código funciona una sola vez.
recovery-left = { $count ->
    [0] No tiene códigos de recuperación.
    [one] Le queda un código de recuperación.
   *[other] Le quedan { $count } códigos de recuperación.
  }
recovery-few-title = Quedan pocos códigos
recovery-replaces = Los códigos nuevos reemplazan a los anteriores, que dejan de funcionar.
recovery-make = Crear diez códigos
recovery-shown-title = Guarde estos códigos
recovery-shown-lead = Imprima esta página o anote los códigos ahora. Cuando continúe, no podremos mostrarlos otra vez.
recovery-shown-where = Guarde el papel donde guarda su pasaporte, no junto a su teléfono. Quien tenga un código y su contraseña puede entrar.
recovery-shown-old = Los códigos que tenía antes ya no funcionan.
recovery-kept = Ya los guardé

app-title = Agregue una aplicación de autenticación
app-lead = Una aplicación de autenticación muestra un código nuevo de 6 dígitos cada 30 segundos, también sin internet. Si no tiene ninguna, descargue una gratuita de la tienda de aplicaciones de su teléfono. Los administradores de contraseñas también pueden hacerlo.
app-name = Un nombre para ella
app-name-hint = Para que después sepa cuál es, por ejemplo «Mi teléfono»
app-scan-title = Conecte su aplicación
app-scan-lead = En su aplicación, elija agregar una cuenta. Luego escanee este cuadro.
app-scan-label = Un cuadro con un código para que { $name } lo escanee. La clave de abajo dice lo mismo.
app-open = Abrirlo en una aplicación de este dispositivo
app-key-lead = Si no puede escanearlo, escriba esta clave en la aplicación:
app-key = Clave
app-account = Cuenta
app-code-lead = Luego escriba el código de 6 dígitos que muestra la aplicación.
app-code = Código de la aplicación
app-confirm = Agregar la aplicación

prove-title = Asegurémonos de que es usted
prove-lead = Lo que sigue es solo para usted, así que antes nos aseguramos. Escriba su contraseña y después un código. No se pierde nada de lo que escribió antes.

code-app-title = Escriba el código de su aplicación
code-app-lead = Abra su aplicación de autenticación y escriba el código de 6 dígitos que muestra para este sitio.
code-recovery-title = Escriba un código de recuperación
code-recovery-lead = Use uno de los códigos que imprimió o anotó. Funciona una sola vez.
code-recovery-label = Código de recuperación
code-recovery-hint = 16 letras y dígitos. No importan los guiones ni las minúsculas.
code-another = Usar otra forma
code-by-email = Enviar un código a mi correo
code-by-app = Usar mi aplicación de autenticación
code-by-recovery = Usar un código de recuperación

home-codes-none-title = Cree sus códigos de recuperación
home-codes-none-text = Si pierde su teléfono o su correo, son su forma de volver a entrar. Le tomará dos minutos y algo con que escribir.
home-codes-few-title = { $count ->
    [one] Queda un código de recuperación
   *[other] Quedan { $count } códigos de recuperación
  }
home-codes-few-text = Cree códigos nuevos antes de necesitarlos.
home-codes-open = Códigos de recuperación

# Qué puede salir mal y cómo corregirlo.
error-app-code-missing = Escriba el código de 6 dígitos de su aplicación
error-app-code-wrong = { $left ->
    [one] Ese código no es correcto o ya se usó. Espere al siguiente. Puede intentarlo una vez más.
   *[other] Ese código no es correcto o ya se usó. Espere al siguiente. Puede intentarlo { $left } veces más.
  }
error-app-confirm = Ese código no es correcto. Escriba el código que la aplicación muestra ahora. Si sigue sin funcionar, revise que el reloj de su dispositivo esté bien.
error-app-gone = Tardó demasiado o ya se había agregado. Empiece otra vez.
error-app-many = Tiene dos aplicaciones. Quite una antes de agregar otra.
error-app-name-missing = Escriba un nombre para la aplicación
error-app-name-long = Use { $most } caracteres como máximo.
error-recovery-missing = Escriba uno de sus códigos de recuperación
error-recovery-wrong = { $left ->
    [one] Ese no es uno de sus códigos o ya se usó. Puede intentarlo una vez más.
   *[other] Ese no es uno de sus códigos o ya se usó. Puede intentarlo { $left } veces más.
  }
error-prove-password = La contraseña no es correcta. Inténtelo otra vez.
error-prove-spent = Se probaron demasiados códigos o tardó demasiado. Escriba su contraseña otra vez.

mail-app-added-subject = Se agregó una aplicación a su cuenta de { $site }
mail-app-added-text =
    Hola:

    Se agregó una aplicación de autenticación a su cuenta de { $site }. Cuando inicie sesión, le pediremos su código después de su contraseña.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-app-removed-subject = Se quitó una aplicación de su cuenta de { $site }
mail-app-removed-text =
    Hola:

    Se quitó una aplicación de autenticación de su cuenta de { $site }. Sus códigos ya no funcionan.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-app-off-subject = Se desactivó una aplicación de su cuenta de { $site }
mail-app-off-text =
    Hola:

    Alguien escribió 100 códigos incorrectos seguidos para la aplicación de autenticación de su cuenta de { $site }, cada vez después de su contraseña correcta o de un enlace que enviamos a su correo. Desactivamos la aplicación.

    Puede iniciar sesión con un código por correo o con un código de recuperación. Luego abra «Cómo inicia sesión», quite la aplicación y vuelva a agregarla.

    Si no fue usted quien lo intentó, otra persona conoce su contraseña o puede leer su correo. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-codes-made-subject = Códigos de recuperación nuevos para su cuenta de { $site }
mail-codes-made-text =
    Hola:

    Se crearon códigos de recuperación nuevos para su cuenta de { $site }. Los códigos que tenía antes ya no funcionan.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-code-used-subject = Se usó un código de recuperación de su cuenta de { $site }
mail-code-used-text =
    Hola:

    Alguien inició sesión en su cuenta de { $site } con su contraseña y un código de recuperación. Ese código ya no funciona.

    Si no fue usted, otra persona tiene su contraseña y sus códigos. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }
