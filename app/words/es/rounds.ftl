# Lo que la agencia le pide a una persona en un caso, y la única respuesta que esta da.

round-title = Lo que la agencia le pide
round-slot-title = Lo que la agencia le pide: { $receipt }
round-begin = Responder ahora
round-go-on = Seguir con su respuesta
round-back = Todo lo que se le pide
round-to-case = Su caso
round-left = Responda a más tardar el { $day }, hasta la medianoche en el lugar donde esté. { $days ->
    [one] Queda 1 día después de hoy.
   *[other] Quedan { $days } días después de hoy.
  }
round-last = Responda a más tardar el { $day }, hasta la medianoche en el lugar donde esté. Ese es el último día.
round-over = El último día fue el { $day }.
round-late-title = Su respuesta llegará tarde
round-late-text = Tenía que estar aquí a más tardar el { $day }. Todavía puede enviarla y se agregará a su caso. La agencia no está obligada a tomar en cuenta una respuesta tardía y puede decidir como si no la hubiera. Lo decide un oficial.
round-late-was = Tenía que estar aquí a más tardar el { $day }. Un oficial decide si se toma en cuenta.
round-once-title = Solo puede responder una vez
round-once-one = Hay una sola respuesta para cada solicitud. Después de enviarla no se puede agregar ni cambiar nada.
round-once-together = Envíe todo junto: los documentos, las explicaciones y lo que quiera decir.
round-once-missing = Lo que falte no se le vuelve a pedir. La agencia decide entonces con lo que haya.
round-reason = Por qué lo pide la agencia
round-reason-elsewhere = Qué le pide la agencia y por qué está en la carta que le envió por correo. Aquí solo se sabe que lo pide y hasta cuándo.
round-asked-on = Se pidió el { $day }
round-items = Lo que debe enviar
round-items-lead = Agregue documentos a cada punto o diga por qué no los tiene. Todo lo que agregue se guarda aquí hasta que lo envíe; puede parar y volver otro día.
round-other = Otra cosa que ayude
round-other-help = Documentos que respondan a los motivos de arriba y que no correspondan a ningún otro punto de esta lista.
round-words-title = Lo que quiere decir
round-words = Escriba al oficial que lee su respuesta. Puede dejarlo vacío.
round-words-hint = Por ejemplo, qué documento responde a cada motivo. Hasta 5,000 caracteres.
round-review-button = Revisarla antes de enviarla
round-keep-button = Guardar y volver después
round-kept-title = Guardado
round-kept-text = Todavía no se envió nada. Lo encuentra aquí hasta que lo envíe.
round-closed-title = Esto ya no se puede responder aquí
round-closed-text = La agencia ya no lo pide, ya tiene su respuesta o ya decidió. Su caso dice cuál de las tres cosas pasó. Si todavía tiene algo que enviar, escriba primero a la agencia.
round-review-title = Lea su respuesta antes de enviarla
round-review-lead = Todavía no se envió nada. Esto es todo lo que recibiría la agencia.
round-review-there = Lo que envía
round-missing-title = Falta algo
round-missing-text = No agregó un documento ni dijo por qué no lo tiene. Puede enviar su respuesta de todos modos; la agencia decide entonces sin eso.
round-explained = Usted dijo: { $text }
round-send-button = Enviar ahora mi única respuesta
round-not-sent-title = Su respuesta no se envió
round-not-sent-empty = Su respuesta todavía está vacía. Agregue un documento, diga por qué no lo tiene o escriba al oficial.
round-not-sent-checking = Todavía comprobamos que sus documentos se puedan abrir sin peligro. Abra esta página de nuevo en unos minutos. Todo queda guardado.
round-not-sent-changed = Algo cambió desde que abrió esta página: un documento, sus palabras, o pasó el último día. Léala de nuevo y después envíela.
round-received-title = Recibimos su respuesta
round-received-lead = Está con su caso. Guarde esta página: dice qué envió y cuándo llegó. Le mandamos una carta y un correo electrónico sobre ella.
round-fact-asked = Se pidió el
round-fact-sent = Recibida
round-fact-by = Último día
round-moment = { $day }, { $time }
round-not-there = No se envió nada para
round-digests = Lo que se recibió, byte por byte
round-digests-text = Este número es distinto para cada archivo. Demuestra qué archivos envió usted.
round-sent-title = Lo que usted respondió
round-sent-link = Su respuesta del { $sent } a lo que se pidió el { $asked }
library-round-item = Respuesta a la agencia, punto { $number }
library-round-other = Respuesta a la agencia, otros documentos
error-round-words-long = Lo que escribió tiene { $count } caracteres. Acórtelo a 5,000 o póngalo en un documento y agréguelo.
mail-answer-subject = Recibimos su respuesta: { $receipt }
mail-answer-text = Recibimos su respuesta a lo que la agencia le pidió.

    Su número de recibo: { $receipt }
    Recibida: { $day }, { $time }
    Archivos: { $files }

    Solo se puede enviar una respuesta. Lo que envió, y lo que pasa ahora, está en su caso:
    { $link }
desk-rounds-title = Lo que se pidió y se respondió
desk-round-asked = Se pidió el { $day }, para responder a más tardar el { $by }
desk-round-none = Todavía no se respondió aquí.
desk-round-heard = Se escucha a la persona sobre los motivos; no se nombra nada.
security-answer-received = Se envió algo a la agencia sobre un caso
