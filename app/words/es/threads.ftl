# Mensajes entre una persona y la agencia.

threads-title = Mensajes
threads-lead = Aquí usted escribe a la agencia y lee sus respuestas.
threads-new = Escribir un mensaje
threads-empty-title = Todavía no nos ha escrito
threads-empty-text = Si tiene una pregunta que estas páginas no responden, escríbanos un mensaje. La respuesta la lee aquí.
threads-door-text = Pregunte algo a la agencia y lea sus respuestas.

threads-state-unread = { $count ->
    [one] Una respuesta nueva
   *[other] { $count } respuestas nuevas
  }
threads-state-waits = Espera nuestra respuesta
threads-state-answered = Respondido
threads-state-closed = Cerrado
threads-last-person = El último mensaje es suyo, del { $date }.
threads-last-agency = El último mensaje es de la agencia, del { $date }.

threads-about-case = Su caso { $receipt }: { $form }
threads-about-account = Su cuenta
threads-about-technical = Un problema técnico
threads-about-other = Otra cosa

thread-new-title = Escribir un mensaje
thread-new-lead = Alguien de la agencia lo lee y le responde aquí.
thread-new-time = Cuándo puede esperar una respuesta
thread-time-usual = { $days ->
    [one] Por lo general, una respuesta tarda hasta 1 día: al menos la mitad de las { $answers } respuestas de los últimos 90 días llegó dentro de ese plazo. Si escribe ahora, sería a más tardar el { $date }.
   *[other] Por lo general, una respuesta tarda hasta { $days } días: al menos la mitad de las { $answers } respuestas de los últimos 90 días llegó dentro de ese plazo. Si escribe ahora, sería a más tardar el { $date }.
  }
thread-time-promised = { $days ->
    [one] Respondemos en un plazo de 1 día. Si escribe ahora, a más tardar el { $date }.
   *[other] Respondemos en un plazo de { $days } días. Si escribe ahora, a más tardar el { $date }.
  }
thread-new-elsewhere = Qué no se envía por aquí
thread-not-evidence = Las pruebas. Las que pide un formulario o una carta de la agencia se agregan allí, donde cuentan. Las demás se envían con “Enviar más documentos” en la página de su caso.
thread-not-evidence-link = Sus documentos
thread-not-address = Una dirección nueva. Un mensaje no cambia adónde van nuestras cartas; el Formulario AR-11 sí.
thread-not-address-link = Díganos su dirección nueva
thread-not-emergency = Una emergencia. Si alguien está en peligro, llame al 911.
thread-not-secret = Contraseñas y códigos. Nunca se los pedimos.
thread-concern = ¿De qué se trata?
thread-concern-account-hint = Entrar en la cuenta, su dirección de correo, lo que guardamos sobre usted
thread-concern-technical-hint = Algo no funciona en estas páginas
thread-subject = En pocas palabras
thread-subject-hint = Así encontrará el mensaje. 120 caracteres como máximo.
thread-text = Su mensaje
thread-text-hint = 4,000 caracteres como máximo. Los saltos de línea se conservan. Las direcciones web no se convierten en enlaces.
thread-send = Enviar el mensaje
error-thread-concern = Elija de qué trata su mensaje
error-thread-subject-empty = Escriba en pocas palabras de qué trata su mensaje
error-thread-subject-long = Use 120 caracteres como máximo para decir de qué trata su mensaje
error-thread-text-short = Escriba su mensaje
error-thread-text-long = Acorte su mensaje a 4,000 caracteres. Tiene { $count }.
error-thread-many-threads = Hoy ya empezó 10 mensajes. Escriba en uno de ellos, o empiece uno nuevo mañana.
error-thread-many = Escribió 20 mensajes en una hora. Espere { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
  } y vuelva a presionar el botón.

thread-title = Mensaje
thread-written = Lo que se escribió
thread-from-person = Usted
thread-from-agency = La agencia
thread-sent-at = { $date }, { $time }
thread-read-agency = La agencia lo leyó el { $date }, { $time }.
thread-unread-agency = La agencia todavía no lo ha leído.
thread-read-person = Usted lo leyó el { $date }, { $time }.
thread-unread-person = Usted todavía no lo ha leído.
thread-sent-title = Su mensaje fue enviado
thread-sent-text = Alguien de la agencia lo leerá. Cuando responda, le avisaremos de la manera que usted eligió, y leerá la respuesta en esta página.
thread-expected = Espere una respuesta a más tardar el { $date }.
thread-overdue = Le dijimos que esperara una respuesta a más tardar el { $date }. Todavía no ha llegado. Su mensaje sigue en la fila y no se ha perdido; no hace falta enviarlo otra vez.
thread-closed-title = La agencia cerró esta conversación el { $date }
thread-closed-text = Si todavía queda algo pendiente, escriba aquí. Así se abre otra vez.
thread-case-link = Ver este caso
thread-reply = Escribir algo más
thread-reply-send = Enviar

enclosed-there = Documentos que van con él
enclosed-add = Agregar documentos
enclosed-change = Agregar o quitar documentos
enclosed-hint = Puede agregar hasta { $most } fotos o archivos PDF. Lo que ha escrito se guarda mientras tanto.
enclosed-checking = Uno de los documentos todavía se está revisando. Tarda un momento; después se puede enviar el mensaje.
enclosed-title = Documentos para su mensaje
enclosed-back = Volver a su mensaje
enclosed-in-library = Con un mensaje a la agencia
enclosed-from-agency = Con un mensaje de la agencia
error-enclosed-changed = Los documentos de este mensaje han cambiado desde que abrió esta página. Revíselos y después envíelo
error-enclosed-checking = Un documento todavía se está revisando. Espere un momento y después envíe el mensaje
error-enclosed-closed = La agencia cerró esta conversación. Escriba primero; así se abre otra vez, y después puede agregar documentos

home-unread-title = { $count ->
    [one] La agencia le ha respondido
   *[other] La agencia le ha enviado { $count } respuestas
  }
home-unread-text = Todavía no la ha leído.
home-unread-open = Leer sus mensajes
case-messages-title = Mensajes sobre este caso
case-messages-unread = { $count ->
    [0] No hay respuestas nuevas.
    [one] Una respuesta nueva.
   *[other] { $count } respuestas nuevas.
  }
case-messages-all = Leer sus mensajes
case-messages-new = Escribir sobre este caso

mail-answered-subject = { $site } ha respondido a su mensaje
mail-answered-text =
    La agencia ha respondido a un mensaje que usted escribió.

    Lo que dice no está en este correo, porque otras personas pueden leer los correos. Para leerlo, entre en su cuenta:

    { $link }

    Por favor, no responda a este correo. En esa página puede contestar.

settings-messages = Respuestas a sus mensajes: { $ways }
messages-answers = Respuestas a sus mensajes
messages-answers-hint = Cuando la agencia ha respondido a algo que usted escribió. Lo que dice está solo en el sitio.

desk-show-messages = Mensajes
desk-empty-messages = Nadie espera una respuesta.
desk-message-since = { $days ->
    [0] Espera desde hoy, { $date }.
    [one] Espera desde hace 1 día, el { $date }.
   *[other] Espera desde hace { $days } días, el { $date }.
  }
desk-message-due = Se le dijo que esperara la respuesta a más tardar el { $date }
desk-message-late = Con retraso: se le dijo que esperara la respuesta a más tardar el { $date }
desk-message-last-person = El último mensaje es de la persona, del { $date }.
desk-message-title = Un mensaje
desk-message-lead = Lo que usted abre aquí queda anotado, con quién y cuándo. La persona lee cuándo lo leyó la agencia.
desk-message-from = La persona
desk-message-person-read = La persona lo leyó el { $date }, { $time }.
desk-message-person-unread = La persona todavía no lo ha leído.
desk-message-agency-read = Leído por primera vez en el escritorio el { $date }, { $time }.
desk-message-case-title = El caso
desk-message-open-case = Ver el caso
desk-message-no-reader = Esta persona eliminó su cuenta. Nadie leería una respuesta.
desk-message-look-only = Usted puede leer esto. Los oficiales responden.
desk-answer = Respuesta
desk-answer-hint = La persona la lee tal como usted la escribe, 4,000 caracteres como máximo. Va firmada «La agencia». Diga qué pasa después y cuándo.
desk-answer-closes = Después de esta respuesta
desk-answer-open = Dejarlo abierto: todavía falta algo
desk-answer-close = Cerrarlo: ya no queda nada pendiente. Si la persona vuelve a escribir, se abre otra vez.
desk-answer-send = Enviar la respuesta
desk-answered-title = La respuesta fue enviada
desk-answered-text = A la persona se le avisa que hay una, y nada de lo que dice.
error-desk-answer-changed = Mientras tanto se escribió algo aquí. No se envió nada. Léalo primero; su texto sigue aquí.
error-desk-answer-short = Escriba la respuesta
error-desk-answer-long = Acorte la respuesta a 4,000 caracteres. Tiene { $count }.
security-desk-message-answered = En el escritorio, usted respondió a un mensaje
