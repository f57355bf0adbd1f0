# Llaves de acceso: agregarlas, iniciar sesión con ellas, lo que se avisa de ellas.

passkey-title = Agregue una llave de acceso
passkey-lead = Con una llave de acceso usted inicia sesión con su dedo, su cara o el código con que abre su dispositivo. No hay nada que escribir ni que recordar, y ninguna página falsa puede pedírsela.
passkey-where = La guarda su dispositivo o su administrador de contraseñas. Nosotros nunca vemos su dedo, su cara ni ese código.
passkey-name = Un nombre para ella
passkey-name-hint = Para que después sepa cuál es, por ejemplo «Mi teléfono»
passkey-make = Crear la llave de acceso
passkey-no-button = Si aquí no ve ningún botón, este navegador no puede crear una llave de acceso. Pruebe con un navegador más nuevo o con otro dispositivo, o use una aplicación de autenticación.

sign-in-passkey = Iniciar sesión con una llave de acceso
prove-passkey = Usar una llave de acceso

ways-lead-passkeys = Una llave de acceso basta por sí sola para iniciar sesión. Sin ella, primero va su contraseña y después una de las otras formas, para asegurarnos de que es usted.
ways-weak-passkeys = El código por correo electrónico es la más débil de estas formas: quien pueda leer su correo puede leer el código. Una llave de acceso es la más segura, y una aplicación de autenticación es más segura que el correo. Las dos son gratuitas.
ways-strong-passkeys = Usted usa una aplicación, que es más segura que el correo. Una llave de acceso es todavía más segura: una página falsa puede pedirle cualquier código, pero nunca una llave de acceso.
ways-strongest-title = Usted tiene la forma más segura
ways-strongest-text = Ninguna página falsa puede pedirle su llave de acceso. Su contraseña con un código también sigue funcionando, así que cuide su correo y mire la dirección antes de escribir un código.
ways-passkey-added = Llave de acceso, agregada el { $date }
ways-passkey-used = Usada por última vez el { $date }
ways-passkey-unused = Todavía no se ha usado para iniciar sesión
ways-passkey-add = Agregar una llave de acceso
ways-passkeys-full = Tiene diez llaves de acceso. Quite una antes de agregar otra.
ways-passkey-was-added = Se agregó { $name }. Desde ahora puede iniciar sesión solo con ella.
ways-passkey-was-removed = Se quitó la llave de acceso. Aquí ya no abre nada. También puede borrarla en su dispositivo.

security-passkey-added = Usted agregó una llave de acceso
security-passkey-removed = Usted quitó una llave de acceso
security-passkey-used = Se usó una llave de acceso
security-passkey-refused = Se rechazó una llave de acceso

# Qué puede salir mal y cómo corregirlo.
error-passkey-cancelled = No se usó ninguna llave de acceso. Se canceló, tardó demasiado o no hay ninguna para este sitio en este dispositivo. Inténtelo otra vez o use su contraseña.
error-passkey-not-made = No se creó ninguna llave de acceso. Se canceló o tardó demasiado. Inténtelo otra vez cuando esté listo.
error-passkey-known = Este dispositivo o administrador de contraseñas ya tiene una llave de acceso para su cuenta. Use esa o elija otro dispositivo.
error-passkey-broken = No funcionó. Revise su conexión a internet e inténtelo otra vez.
error-passkey-expired = Tardó demasiado o se envió dos veces. Inténtelo otra vez.
error-passkey-not-accepted = Esa llave de acceso no abre ninguna cuenta aquí. Puede que se haya quitado. Use otra llave de acceso, o su dirección de correo y su contraseña.
error-passkey-not-yours = Esa llave de acceso no es de esta cuenta. Use otra llave de acceso o su contraseña.
error-passkey-not-taken = No pudimos usar esa llave de acceso. Inténtelo otra vez o use otro dispositivo. Puede borrar la que se acaba de crear.
error-passkey-missing = Use un navegador que pueda crear llaves de acceso o agregue una aplicación de autenticación
error-passkeys-full = Tiene diez llaves de acceso. Quite una antes de agregar otra.
error-passkey-name-missing = Escriba un nombre para la llave de acceso
error-passkey-name-long = Use { $most } caracteres como máximo.

mail-passkey-added-subject = Se agregó una llave de acceso a su cuenta de { $site }
mail-passkey-added-text =
    Hola:

    Se agregó una llave de acceso a su cuenta de { $site }. Quien la tenga puede iniciar sesión sin su contraseña.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-passkey-removed-subject = Se quitó una llave de acceso de su cuenta de { $site }
mail-passkey-removed-text =
    Hola:

    Se quitó una llave de acceso de su cuenta de { $site }. Ahí ya no abre nada.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }
