# Crear una cuenta, iniciar y cerrar sesión.

welcome-title = Presente formularios de inmigración y siga su caso
welcome-lead = Llene su formulario una pregunta a la vez, en un teléfono, una tableta o una computadora. Sus respuestas se guardan a medida que avanza. Al presentarlo, recibe de inmediato un número de recibo.
welcome-step-account = Cree su cuenta con una dirección de correo electrónico que solo usted use.
welcome-step-form = Responda las preguntas. Le decimos por qué se hace cada una y, antes de empezar, cuánto cuesta el formulario.
welcome-step-case = Firme, pague y siga su caso: qué pasó, qué significa y qué sigue.
welcome-how = Cómo funciona
welcome-have-account = ¿Ya tiene una cuenta?

sign-up-title = Cree su cuenta
sign-up-lead = Su dirección de correo electrónico es su nombre de usuario. Todos los mensajes sobre sus formularios y casos llegan ahí.
sign-up-one-person = Cada cuenta es para una sola persona. No la comparta, ni siquiera con su familia: así se protege su información.
sign-up-email = Su dirección de correo electrónico
sign-up-email-hint = Use una dirección que solo usted pueda leer y que vaya a conservar.
sign-up-button = Enviarme un enlace
sign-up-have-account = Ya tengo una cuenta

sign-up-sent-title = Revise su correo electrónico
sign-up-sent-lead = Si la dirección se puede usar, va en camino un mensaje con un enlace. Ábralo en este dispositivo o en otro.
sign-up-sent-spam = ¿No llega nada después de 10 minutos? Busque en la carpeta de correo no deseado o pida un enlace nuevo.
sign-up-sent-again = Enviar un enlace nuevo
sign-up-sent-hours = El enlace funciona durante 24 horas.
sign-up-sent-mailbox = En esta demostración, los mensajes llegan al buzón local.

terms-title = Condiciones de uso
terms-lead = Lea estas condiciones. Dicen qué puede esperar usted de nosotros y qué esperamos nosotros de usted.
terms-yours = Esta cuenta es solo suya. No dejará que nadie más la use y no la usará para nadie más que usted o una persona de quien sea legalmente responsable.
terms-true = Lo que presente debe ser verdadero y completo. Lo firma bajo pena de perjurio.
terms-private = Guardamos cifrado lo que escribe, lo usamos solo para sus formularios y casos, y nunca lo vendemos.
terms-yours-to-take = Puede llevarse una copia de su información y pedir que se elimine su cuenta.
terms-not-government = Este servicio le ayuda a presentar formularios. No es un abogado ni una agencia del gobierno.
terms-agency = Este servicio le ayuda a presentar formularios. Lo administra { $agency }. No es un abogado.
terms-button = Acepto

password-title = Elija una contraseña
password-lead = Tres o cuatro palabras que no tengan relación entre sí forman una contraseña fuerte y fácil de recordar.
password-rule-length = Al menos 15 caracteres. Cuanto más larga, mejor.
password-rule-any = Cualquier carácter, incluso espacios y las letras de su idioma. No hacen falta mayúsculas ni símbolos.
password-rule-unusual = Que no sea muy usada ni fácil de adivinar, y que no contenga su correo electrónico.
password-label = Contraseña
password-show = Mostrar la contraseña
password-strength = Fuerza
password-strength-0 = Muy débil
password-strength-1 = Débil
password-strength-2 = Regular
password-strength-3 = Fuerte
password-strength-4 = Muy fuerte
password-button = Crear mi cuenta

sign-in-title = Iniciar sesión
sign-in-email = Dirección de correo electrónico
sign-in-button = Iniciar sesión
sign-in-new = ¿Es su primera vez aquí?
sign-in-next-code = Después de su contraseña le pedimos cada vez un código de un solo uso. Así nadie más entra, aunque conozca su contraseña.

code-title = Escriba su código
code-lead = Enviamos un código de 6 dígitos a su correo electrónico. Funciona durante 10 minutos.
code-label = Código
code-hint = 6 dígitos
code-button = Continuar
code-again = Enviar un código nuevo
code-sent-again = Va en camino un código nuevo. Use el más reciente.
code-mailbox = En esta demostración, los mensajes llegan al buzón local.

signed-out-title = Cerró su sesión
signed-out-lead = Todo lo que guardó sigue aquí. Si otras personas usan este dispositivo, cierre también el navegador.
signed-out-idle = Cerramos su sesión porque no hubo actividad durante un tiempo. Todo lo que guardó sigue aquí.
signed-out-again = Iniciar sesión otra vez

session-lasts = { $minutes ->
    [one] Su sesión dura un minuto, hasta las { $time }. Si envía esta página más tarde, inicia sesión otra vez y encuentra lo que escribió.
   *[other] Su sesión dura { $minutes } minutos, hasta las { $time }. Si envía esta página más tarde, inicia sesión otra vez y encuentra lo que escribió.
  }
session-warning-title = ¿Sigue ahí?
session-warning-lead = Por su seguridad, pronto cerraremos su sesión. Sus respuestas están guardadas.
session-warning-unsent = Por su seguridad, pronto cerraremos su sesión. Lo que escribió aquí todavía no se ha enviado.
session-warning-stay = Seguir en la sesión
session-warning-minutes = { $minutes ->
    [one] Queda un minuto
   *[other] Quedan { $minutes } minutos
  }

# Qué puede salir mal y cómo corregirlo.
error-email-missing = Escriba su dirección de correo electrónico
error-email-wrong = Escriba una dirección de correo con el formato nombre@ejemplo.com
error-email-shared = Escriba una dirección de correo que solo usted lea. Esta parece ser la de una oficina, y cualquiera que lea su correo podría entrar en su cuenta
error-sign-in = La dirección de correo o la contraseña no son correctas. Revise las dos e inténtelo otra vez.
error-sign-in-wait = Demasiados intentos. Espere { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
  } e inténtelo otra vez.
error-too-many = Demasiadas solicitudes desde aquí. Espere unos minutos e inténtelo otra vez.
error-password-missing = Escriba una contraseña
error-password-short = Use al menos 15 caracteres. Lo que escribió tiene { $length }.
error-password-long = Use 128 caracteres como máximo.
error-password-common = Muchas personas usan esta contraseña, así que es de las primeras que alguien probaría. Elija otra.
error-password-personal = No use su correo electrónico ni el nombre de este sitio en su contraseña.
error-password-weak = Esta contraseña es fácil de adivinar. Agregue otra palabra que no tenga relación con las demás.
error-code-missing = Escriba el código de 6 dígitos del mensaje
error-code-wrong = { $left ->
    [one] Ese código no es correcto. Puede intentarlo una vez más.
   *[other] Ese código no es correcto. Puede intentarlo { $left } veces más.
  }
error-code-spent = Se intentó demasiadas veces con ese código. Inicie sesión otra vez para recibir uno nuevo.
error-code-expired = Ese código tiene más de 10 minutos. Pida uno nuevo más abajo.
error-code-wait = Espere { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
  } antes de pedir otro código.
error-code-many = Ha pedido varios códigos. Espere diez minutos antes de pedir otro.
