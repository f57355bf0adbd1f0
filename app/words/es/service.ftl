# Lo que una persona le pide a la agencia que haga en un caso.

service-title = Lo que nos puede pedir
service-lead = Elija lo que necesita. Cada solicitud recibe una respuesta, y aquí ve cómo va.
service-link = Pídanos que hagamos algo en este caso
service-open = Ya lo pidió. Verlo
service-ask = Pedir esto
service-not-now = No es posible ahora
service-else = ¿Otra cosa?
service-about = { $request } · { $about }

service-late = Mi caso tarda demasiado
service-late-hint = Cuando su caso tarda más de lo habitual.
service-not-received = Algo no me llegó
service-not-received-hint = Una carta, o la tarjeta o el documento que se le aprobó.
service-agency-mistake = Ustedes cometieron un error
service-agency-mistake-hint = Un nombre, una fecha o un número está mal en una carta, en una tarjeta o en esta cuenta.
service-own-mistake = Cometí un error en mi formulario
service-own-mistake-hint = Algo de lo que presentó está mal, o se le olvidó.
service-accommodation = Necesito ayuda por una discapacidad
service-accommodation-hint = Para una cita o una entrevista. Es gratis y no cambia nuestra decisión.
service-expedite = Por favor, decidan antes
service-expedite-hint = Cuando esperar su turno causaría un gran daño.

service-cannot-over = Su caso ya está decidido, o ya llegó a su fin.
service-cannot-again = Ya lo pidió antes. Se puede pedir una vez en un caso.
service-cannot-early = Conviene preguntar a partir del { $date }. Antes de ese día es demasiado pronto para decir que algo va mal.
service-cannot-no-card = El caso no está aprobado, así que todavía no hay tarjeta ni documento.

service-first = Antes de pedirlo
service-first-late = Pedirlo no cambia el lugar de su caso en la fila. Un oficial mira por qué espera y se lo dice.
service-first-missing = Puede leer todas nuestras cartas en esta cuenta, también las que no llegaron. Una tarjeta tarda hasta 30 días después de la aprobación. Si se mudó, díganoslo primero.
service-first-mistake = Su formulario firmado queda como está, y su corrección se guarda junto a él con su fecha. Un oficial lee las dos cosas. Si se mudó, use mejor el Formulario AR-11: cambia adónde van nuestras cartas.
service-first-expedite = Puede pedirlo una vez en un caso. Diga qué pasará si tiene que esperar y qué documentos lo muestran. El oficial se los puede pedir. Le diremos si su turno llega antes.
service-first-help = Díganoslo al menos unos días antes de su cita, para que podamos prepararnos. No tiene que decir cuál es su discapacidad, solo lo que necesita.

service-about-missing = ¿Qué no le llegó?
service-about-mistake = ¿Qué está mal?
service-about-help = ¿Qué necesita?
service-about-reason = ¿Por qué lo pide?
service-detail-letter = Una carta
service-detail-card = La tarjeta o el documento
service-detail-name = Un nombre
service-detail-birth-date = Una fecha de nacimiento
service-detail-number = Un número
service-detail-other-mistake = Otra cosa
service-detail-hearing = Un intérprete de lengua de señas, o subtítulos
service-detail-sight = Letra grande, braille, o alguien que lea en voz alta
service-detail-moving = Una entrada sin escalones, o un lugar para silla de ruedas
service-detail-other-help = Otra ayuda
service-detail-financial-loss = Una pérdida grave de dinero, de una persona o una empresa
service-detail-emergency = Una emergencia o una necesidad humanitaria urgente
service-detail-nonprofit = Una organización sin fines de lucro que sirve a los intereses de los Estados Unidos
service-detail-government = Un interés de un gobierno
service-detail-agency-error = Un error claro nuestro

service-says = Lo que dice ahora
service-should = Lo que debería decir
service-says-line = Dice: { $text }
service-should-line = Debería decir: { $text }
service-text = Explíquelo con sus palabras
service-text-optional = ¿Qué más debemos saber? (opcional)
service-no-words = Sin más palabras.
service-send = Enviar la solicitud
error-service-detail = Elija una de estas opciones
error-service-says = Escriba lo que dice ahora, en 200 caracteres como máximo
error-service-should = Escriba lo que debería decir, en 200 caracteres como máximo
error-service-text = Explique por qué pide esto

security-service-asked = Nos pidió que hiciéramos algo en un caso
mail-expedite-asked-subject = Recibimos su solicitud de decidir antes: { $receipt }
mail-expedite-asked-text = Nos pidió que decidiéramos antes sobre su caso.

    Su número de recibo: { $receipt }

    Un oficial la revisa, y le diremos la respuesta. Hasta entonces el caso conserva su turno:
    { $link }
desk-acts-expedite = Una decisión que llega antes
desk-act-expedite-proof-asked = Preguntar qué muestra que es urgente
desk-act-expedite-granted = Dejar que el caso se decida antes
desk-act-expedite-denied = Dejar el caso en su turno
desk-act-name-corrected = Corregir el nombre
desk-act-birth-date-corrected = Corregir la fecha de nacimiento
