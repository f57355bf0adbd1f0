# Una contraseña olvidada y una nueva.

sign-in-forgot = ¿Olvidó su contraseña?

reset-title = ¿Olvidó su contraseña?
reset-lead = Escriba la dirección de correo electrónico de su cuenta. Allí enviamos un enlace con el que elige una contraseña nueva.
reset-button = Enviarme un enlace
reset-sent-title = Revise su correo electrónico
reset-sent-lead = Si hay una cuenta con esta dirección, va en camino un mensaje con un enlace. Ábralo en este dispositivo o en otro.
reset-sent-minutes = El enlace funciona durante 30 minutos y una sola vez. Un enlace más reciente anula el anterior.
reset-sent-spam = ¿No llega nada después de 10 minutos? Busque en la carpeta de correo no deseado o pida un enlace nuevo.
reset-sent-again = Enviar un enlace nuevo

reset-code-title = Demuestre que es usted
reset-code-lead = Su cuenta tiene más que una contraseña. Antes de elegir una nueva, escriba un código. Aquí no basta un código por correo.
reset-code-either = Código de su aplicación o código de recuperación
reset-code-either-hint = 6 dígitos de la aplicación o 16 letras y dígitos de su papel
reset-text-sent-title = El código va en camino
reset-text-sent = Enviamos un código de 6 dígitos a su teléfono. Funciona durante 10 minutos.
reset-code-text = Código del mensaje de texto
reset-code-text-either = Código del mensaje de texto, o un código de recuperación
reset-code-text-either-hint = 6 dígitos del mensaje, o 16 letras y números de su papel
reset-by-passkey = Usted tiene una llave de acceso. Inicie sesión con ella; después puede cambiar su contraseña en «Cómo inicia sesión».
reset-code-none-title = No se puede escribir ningún código
reset-code-none-text = Su aplicación de autenticación se desactivó y no le quedan códigos de recuperación.

new-password-title = Elija una contraseña nueva
new-password-button = Cambiar mi contraseña
new-password-after = Después inicie sesión con ella. Le pediremos un código como siempre. Se cerrará la sesión de todos los que estén ahora en su cuenta.

reset-done-title = Su contraseña se cambió
reset-done-text = Inicie sesión con la nueva.

error-reset-code-missing = Escriba un código
error-reset-code-wrong = { $left ->
    [one] Ese código no es correcto o ya se usó. Puede intentarlo una vez más.
   *[other] Ese código no es correcto o ya se usó. Puede intentarlo { $left } veces más.
  }

security-reset-asked = Se pidió un enlace para elegir una contraseña nueva
security-reset-proven = Se escribió un código para elegir una contraseña nueva
security-password-reset = Se eligió una contraseña nueva en lugar de una olvidada
security-password-changed = Usted cambió su contraseña

mail-reset-subject = Elija una contraseña nueva para { $site }
mail-reset-text =
    Hola:

    Alguien, quizás usted, pidió elegir una contraseña nueva para su cuenta de { $site }. Para hacerlo, abra este enlace:

    { $link }

    El enlace funciona durante 30 minutos y una sola vez. Es solo para usted: no lo comparta.

    Si no fue usted, no tiene que hacer nada. Su contraseña sigue igual.

    { $site }

mail-reset-unknown-subject = No hay ninguna cuenta de { $site } con esta dirección
mail-reset-unknown-text =
    Hola:

    Alguien, quizás usted, pidió una contraseña nueva para una cuenta de { $site } con este correo electrónico. No hay ninguna.

    Si fue usted, puede que su cuenta tenga otra dirección suya. Pruebe con esa.

    Si no fue usted, no tiene que hacer nada.

    { $site }

mail-reset-done-subject = Se cambió la contraseña de su cuenta de { $site }
mail-reset-done-text =
    Hola:

    Se eligió una contraseña nueva para su cuenta de { $site } con un enlace que enviamos a esta dirección. Se cerraron todas las sesiones abiertas.

    Si no fue usted, otra persona puede leer su correo electrónico. Cambie primero la contraseña de su correo. Después elija otra contraseña nueva para { $site } y avise a la agencia que administra { $site }.

    { $site }

mail-reset-code-used-text =
    Hola:

    Alguien escribió un código de recuperación de su cuenta de { $site } para elegir una contraseña nueva, después de abrir un enlace que enviamos a esta dirección. Ese código ya no funciona.

    Si no fue usted, otra persona puede leer su correo y tiene sus códigos. Cambie primero la contraseña de su correo. Después abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

ways-password = Contraseña
ways-password-always = Se pide junto con un código. No se puede quitar.
ways-password-change = Cambiar mi contraseña
ways-password-changed = Su contraseña se cambió. Se cerraron las demás sesiones de su cuenta.
change-password-after = Se cerrarán las demás sesiones de su cuenta. Aquí sigue en la sesión.

mail-password-changed-text =
    Hola:

    Alguien que había iniciado sesión y escribió la contraseña anterior y un código cambió la contraseña de su cuenta de { $site }. Se cerraron las demás sesiones.

    Si no fue usted, otra persona está en su cuenta. Elija «¿Olvidó su contraseña?» donde inicia sesión y avise de inmediato a la agencia que administra { $site }.

    { $site }
