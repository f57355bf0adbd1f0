# Lo que pasó con una cuenta, para que lo lea su titular.

security-title = Historial de seguridad
security-lead = Lo que se hizo con su cuenta, empezando por lo más reciente. Las horas son del Tiempo Universal (UTC).
security-not-you-title = ¿Hay algo que no hizo usted?
security-not-you-text = Puede que alguien sepa su contraseña o lea su correo electrónico. Primero cambie la contraseña de su correo: allí llegan nuestros códigos. Después cierre la sesión aquí y escriba a la dirección que le dé su agencia.
security-how-read = Una red es el lugar por donde un dispositivo se conecta a internet. La suya puede cambiar, por ejemplo cuando sale de su casa. Solo usted puede leer los navegadores y las redes de esta página.
security-from = Con { $browser }, en la red { $network }.
security-here = Así inició la sesión que usa ahora.
security-newer = Eventos más recientes
security-older = Eventos anteriores

security-account-created = Se creó su cuenta
security-password-wrong = Alguien escribió una contraseña equivocada
security-password-right = Se escribió su contraseña
security-code-sent = Enviamos un código a su correo electrónico
security-code-wrong = Alguien escribió un código equivocado
security-signed-in = Usted inició sesión
security-proven = Usted demostró otra vez que es usted
security-app-added = Usted agregó una aplicación de autenticación
security-app-removed = Usted quitó una aplicación de autenticación
security-app-off = Desactivamos una aplicación de autenticación por demasiados códigos incorrectos
security-codes-made = Usted creó códigos de recuperación nuevos
security-code-used = Se usó un código de recuperación
security-signed-out = Usted cerró la sesión
security-form-signed = Usted firmó un formulario
security-fee-received = Se pagó una tarifa
security-filing-received = Se presentó un formulario
security-draft-deleted = Usted borró un formulario que no se había presentado
security-draft-ended = Quitamos un formulario en el que nadie había trabajado por mucho tiempo

security-browser-on = { $browser } en { $system }
security-browser-unknown = un navegador desconocido
security-browser-chrome = Chrome
security-browser-edge = Edge
security-browser-firefox = Firefox
security-browser-opera = Opera
security-browser-safari = Safari
security-browser-samsung = Samsung Internet
security-system-android = Android
security-system-chrome-os = ChromeOS
security-system-ipad = un iPad
security-system-iphone = un iPhone
security-system-linux = Linux
security-system-mac = una Mac
security-system-windows = Windows
