# Una copia de todo lo que tiene una cuenta, para que la persona se la lleve.

own-data-title = Descargar sus datos
own-data-lead = Puede llevarse una copia de todo lo que tiene su cuenta. Eso no cambia nada.
own-data-in = Lo que contiene
own-data-in-account = Su correo electrónico, su idioma, las condiciones que aceptó y su perfil
own-data-in-ways = Los nombres de sus aplicaciones y llaves de acceso, su número de teléfono para códigos, y cuándo los agregó y los usó por última vez
own-data-in-browsers = Los navegadores que ha usado, dónde tiene la sesión abierta y su historial de seguridad
own-data-in-forms = Sus formularios con todas las respuestas, también las que no cuentan por ahora
own-data-in-filed = Lo que presentó, con su firma, y lo que pagó
own-data-in-cases = Sus casos y lo que ha pasado con ellos
own-data-not = No contiene contraseñas, llaves ni códigos, así que nadie puede iniciar sesión con la copia. De cada formulario contiene las respuestas más recientes.
own-data-safe-title = Guárdela en un lugar seguro
own-data-safe = Quien tenga el archivo puede leer todo lo que contiene. No lo deje en una computadora que usen otras personas. Le enviamos un correo que dice que se hizo una copia.
own-data-kinds = Dos clases de copia
own-data-page-text = Una página para leer e imprimir. Se abre en cualquier navegador, también sin internet.
own-data-page = Descargar una página para leer
own-data-json-text = Un archivo para programas, en el formato llamado JSON. Elíjalo para llevar sus datos a otro servicio.
own-data-json = Descargar un archivo para programas

error-own-data-many = Ya hizo muchas copias. Espere una hora y vuelva a intentarlo.

security-data-downloaded = Usted descargó una copia de sus datos

mail-own-data-subject = Se descargó una copia de sus datos de { $site }
mail-own-data-text =
    Hola:

    Se descargó una copia de todo lo que hay en su cuenta de { $site }:

    { $browser }, en la red { $network }, el { $date }, { $time }

    Si fue usted, no tiene que hacer nada. Guarde el archivo en un lugar seguro.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    { $site }

# La página para leer.

data-file-title = Todo lo que hay en su cuenta
data-file-made = Hecho por { $site } el { $date }, { $time }.
data-file-account = Su cuenta
data-file-email = Correo electrónico
data-file-new-email = Correo electrónico nuevo, aún sin confirmar
data-file-former-email = Correo electrónico anterior
data-file-language = Idioma de nuestros mensajes
data-file-since = Cuenta creada
data-file-terms = Condiciones de uso
data-file-terms-agreed = Versión { $version }, aceptada el { $date }
data-file-profile-none = Todavía no ha dicho de quién es esta cuenta.
data-file-kind = Usted usa esta cuenta
data-file-saved = Guardado por última vez
data-file-name = Nombre
data-file-added = Agregado
data-file-used = Último uso
data-file-none = No hay
data-file-apps = Aplicaciones de autenticación
data-file-passkeys = Llaves de acceso
data-file-phones = Números de teléfono para códigos
data-file-codes-left = Códigos que quedan
data-file-codes-made = Hechos
data-file-not-yet = Todavía no
data-file-never = Nunca
data-file-off = Desactivada
data-file-waits = Lo que espera su cuenta
data-file-wait-lost = Se quita lo que alguien dijo que se perdió
data-file-wait-deletion = Se elimina la cuenta
data-file-asked = Pedido
data-file-until = No antes de
data-file-browser = Navegador
data-file-network = Red
data-file-how = Cómo
data-file-began = Inicio de sesión
data-file-last = Última actividad
data-file-first = Primer inicio de sesión
data-file-what = Qué
data-file-when = Cuándo
data-file-forms = Sus formularios
data-file-form-edition = Edición
data-file-begun = Empezado
data-file-changed = Último cambio
data-file-signed = Firmado
data-file-is-filed = Está presentado. Lo que se presentó está más abajo.
data-file-aside = Lo que escribió en otra ventana
data-file-other = Escrito, pero no se pregunta por ahora
data-file-other-text = Estas respuestas no cuentan mientras sigan sus otras respuestas. Cada una tiene el nombre que le da el formulario.
data-file-field = Campo
data-file-text = Texto
data-file-filed = Lo que presentó
data-file-signed-name = Firmado con el nombre
data-file-certified = Lo que usted certificó
data-file-digest = Huella digital de lo que se firmó (SHA-256)
data-file-payments = Pagos
data-file-amount = Cantidad
data-file-ordered = Pedido
data-file-paid = Pagado
data-file-state = Estado
data-file-state-ordered = Pedido
data-file-state-open = Sin terminar
data-file-state-paid = Pagado, todavía sin usar
data-file-state-filed = La tarifa de una presentación
data-file-state-owed-back = Se le debe devolver
data-file-state-given-back = Devuelto a usted
data-file-state-disputed = Retenido por su banco, que lo disputa
data-file-state-taken-back = Recuperado por su banco
data-file-state-declined = Rechazado por el banco
data-file-state-cancelled = Cancelado
data-file-state-expired = No se pagó a tiempo
data-file-reference = Referencia
data-file-enclosed = Con él: { $names }
data-file-unsent = Un mensaje sin enviar
