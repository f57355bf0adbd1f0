# Mostrar quién es uno: la página de un intento, sus fotos, ir en persona, y lo que hacen los oficiales.

proof-title = Muestre quién es usted
proof-begin = Mostrar quién es, con fotos o en persona
proof-left = Envíe sus fotos, o elija ir, a más tardar el { $day }. { $days ->
    [one] Queda 1 día después de hoy.
   *[other] Quedan { $days } días después de hoy.
  }
proof-last = Envíe sus fotos, o elija ir, a más tardar el { $day }. Ese es el último día.
proof-over = La fecha era el { $day }. Todavía puede enviar sus fotos o elegir ir, mientras esta página esté abierta.
proof-attempt = Este es el intento { $attempt } de { $most }.
proof-unreadable = Lo que no se pudo leer
proof-ways = Dos maneras, y las dos valen igual
proof-ways-text = Envíe fotos de un documento de identidad, o vaya en persona y muéstrelo allí. Elija lo que le sea más fácil. Ninguna le perjudica, y nunca preguntamos lo que un comerciante de datos sabe de usted.
proof-with-pictures = Con fotos
proof-document = ¿Qué documento usa?
proof-document-hint = Debe estar vigente y mostrar su nombre y su foto.
proof-document-button = Usar este documento
proof-document-passport = Pasaporte, de cualquier país
proof-document-license = Licencia de conducir o identificación estatal
proof-document-green-card = Tarjeta verde
proof-document-employment-card = Permiso de trabajo (tarjeta de autorización de empleo)
proof-document-foreign-card = Documento de identidad nacional o consular de otro país
proof-pictures = Sus fotos
proof-pictures-lead = Agregue una de cada. Todo se guarda aquí hasta que lo envíe; puede parar y volver otro día.
proof-picture-front = El lado con su foto
proof-picture-front-help = Ponga el documento sobre una mesa oscura, con luz del día, y tome la foto desde arriba. Deben verse las cuatro esquinas y todas las letras. En un pasaporte es la página con su foto.
proof-picture-back = El otro lado
proof-picture-back-help = Dé vuelta el documento y tome la foto igual, desde arriba, con las cuatro esquinas.
proof-picture-holding = Usted, con el documento en la mano
proof-picture-holding-help = Sostenga el documento junto a su cara, con la foto hacia la cámara. Su cara y el documento deben verse nítidos. Otra persona puede tomar la foto. Lo que usa por su religión puede quedarse, si se ve su cara.
proof-good = Cómo es una buena foto
proof-good-whole = Se ven las cuatro esquinas y ningún dedo tapa nada.
proof-good-light = Hay luz, y ni el flash ni una lámpara se reflejan.
proof-good-sharp = Se lee cada letra cuando la amplía.
proof-good-face = Su cara se ve como es, sin filtro.
proof-review-button = Ver todo antes de enviarlo
proof-in-person = En persona
proof-in-person-text = Para esto no necesita teléfono ni cámara. Elíjalo ahora o en cualquier momento, mientras un oficial no haya dicho qué resultó de sus fotos. La agencia le envía entonces una carta con el día, la hora y el lugar; las fotos que no haya enviado se borran.
proof-bring = Usted lleva:
proof-bring-letter = esa carta,
proof-bring-document = uno de los documentos de arriba, el original y no una copia,
proof-bring-nothing = nada más. No cuesta nada.
proof-in-person-button = Prefiero ir en persona
proof-kept = Qué pasa con sus fotos
proof-kept-sealed = Se sellan en cuanto llegan. Nadie más que usted y quienes trabajan con los casos en la agencia las puede abrir.
proof-kept-looks = Cada vez que alguien abre una queda anotado, y usted lo ve en la página de la foto.
proof-kept-erased = Se borran { $days } días después de que se decida quién es usted, o en seguida si borra su cuenta. Queda lo que se decidió y un número que demuestra qué archivos envió.
proof-once-one = Después de enviarlas no se puede agregar ni cambiar nada.
proof-once-again = Si no sirven, el oficial dice por qué y usted puede enviar otras. { $left ->
    [one] Después de este queda 1 intento.
   *[other] Después de este quedan { $left } intentos.
  } También puede ir en persona.
proof-once-last = Es el último intento con fotos. Si no sirven, usted va en persona; no se decide nada por eso.
proof-of-document = Su documento: { $document }
proof-missing-text = Todo esto tiene que estar antes de que pueda enviarlas.
proof-send-button = Enviar estas fotos
proof-not-sent-incomplete = Elija primero su documento y agregue cada una de sus fotos. Si no puede, vaya en persona.
proof-received-title = Recibimos sus fotos
proof-received-lead = Un oficial las mira y le dice a más tardar el { $by } qué resultó. Guarde esta página: dice qué envió y cuándo llegó. Le mandamos una carta y un correo electrónico sobre ello.
proof-fact-document = Documento
proof-erased = Las fotos se borraron el { $day }. Estos números todavía demuestran qué archivos envió.
proof-sent-link = Sus fotos del { $sent }, intento { $attempt }
library-proof = Para mostrar quién es usted: { $picture }
error-proof-document = Elija el documento que usa. Si no tiene ninguno, vaya en persona.
notice-proof-pictures = Lo que no se pudo leer
mail-proof-subject = Recibimos sus fotos: { $receipt }
mail-proof-text = Recibimos las fotos que muestran quién es usted.

    Su número de recibo: { $receipt }
    Recibidas: { $day }

    Un oficial las mira y le dice a más tardar el { $answer } qué resultó. Su caso dice qué pasa ahora:
    { $link }
mail-proof-visit-subject = Usted va en persona: { $receipt }
mail-proof-visit-text = Eligió ir en persona a mostrar quién es usted.

    Su número de recibo: { $receipt }

    La agencia le envía una carta con el día, la hora y el lugar. Lo que debe llevar está en su caso:
    { $link }
desk-acts-proof = Quién es la persona
desk-act-proof-asked = Pedir a la persona que muestre quién es
desk-act-proof-confirmed = Confirmar con las fotos quién es la persona
desk-act-proof-unreadable = Pedir otras fotos: estas no se pueden leer
desk-act-proof-mismatch = Pedir otras fotos: estas no coinciden
desk-act-proof-in-person = Hacer venir a la persona para que muestre quién es
desk-act-proof-taken-back = Dejar de preguntar quién es la persona
desk-act-pictures = ¿Qué foto no se puede leer?
desk-act-pictures-choose = Elija una foto
desk-act-pictures-all = Ninguna
error-desk-act-pictures = Elija qué foto no se puede leer.
desk-proof-asked = Quién es la persona: intento { $number } de { $most }, pedido el { $asked }, a más tardar el { $by }
desk-proof-compare = Compare el nombre, la foto y la fecha de nacimiento con el caso. Cada foto que abra queda anotada, y la persona lo ve.
desk-awaits-look = Fotos de un documento de identidad por mirar
desk-awaits-visit = Un día para venir en persona
