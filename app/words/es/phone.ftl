# Códigos por mensaje de texto, y cómo pide códigos una cuenta nueva.

method-title = ¿Cómo quiere que comprobemos que es usted?
method-lead = Cada vez que inicia sesión, le pedimos un código de un solo uso después de su contraseña. Así nadie más entra, aunque conozca su contraseña.
method-label = ¿Dónde quiere recibir sus códigos?
method-app = En una aplicación de autenticación
method-app-hint = La forma más segura de estas. Funciona sin internet y sin señal, y es gratis.
method-text = Por mensaje de texto
method-text-hint = Sirve con números de cualquier país. Es menos segura: alguien puede apropiarse de un número o leer los mensajes.
method-email = Por correo electrónico
method-email-hint = La más débil: quien pueda leer su correo puede leer el código.
method-more = Más adelante puede agregar otras formas y tener varias.

phone-title = Códigos por mensaje de texto
phone-lead = Después de su contraseña, enviamos un código de 6 dígitos a su teléfono.
phone-risk-title = Hay formas más seguras
phone-risk-text = Un número de teléfono se puede pasar al teléfono de otra persona, los mensajes se pueden leer en una pantalla bloqueada y su compañía puede cobrarlos. Con una aplicación de autenticación nada de eso ocurre.
phone-number = Número de teléfono
phone-number-hint = Un número de celular de cualquier país, con + y el código del país, por ejemplo +1 202 555 0123 o +503 2222 0123
phone-send = Enviarme un código
phone-another = Usar otro número
phone-code-title = Escriba el código que recibió en su teléfono
phone-code-lead = Enviamos un código de 6 dígitos al { $number }. Funciona durante 10 minutos.
phone-confirm = Agregar este número
phone-add = Recibir códigos por mensaje de texto
phone-change = Cambiar el número
phone-record = Mensaje de texto al { $number }
phone-record-added = Agregado el { $date }
phone-was-added = El número se agregó. Puede usarlo la próxima vez que inicie sesión.
phone-was-removed = El número se quitó. Ya no enviamos códigos ahí.

code-text-lead = Enviamos un código de 6 dígitos a su teléfono { $number }. Funciona durante 10 minutos.
code-by-text = Enviar un código a mi teléfono

text-code = { $code } es su código de { $site }. Funciona durante 10 minutos. No se lo dé a nadie.

error-method-missing = Elija dónde quiere recibir sus códigos
error-phone-missing = Escriba el número de teléfono
error-phone-many = Se probaron varios números. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } y vuelva a intentarlo, o use una aplicación de autenticación.
error-phone-gone = Ese código se probó demasiadas veces o es demasiado antiguo. Escriba otra vez el número para recibir uno nuevo.

mail-phone-added-subject = Se agregó un número de teléfono a su cuenta de { $site }
mail-phone-added-text =
    Hola:

    Se agregó un número de teléfono a su cuenta de { $site }. A partir de ahora se pueden enviar ahí códigos para iniciar sesión.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

mail-phone-removed-subject = Se quitó el número de teléfono de su cuenta de { $site }
mail-phone-removed-text =
    Hola:

    Se quitó el número de teléfono de su cuenta de { $site }. Ya no se envían códigos ahí.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }
