# Documentos que una persona envía a un caso y que nadie pidió.

send-section = Más documentos
send-link = Enviar más documentos
sent-link = Lo que envió el { $day }
send-title = Enviar más documentos
send-lead = Aquí envía algo que la agencia no le ha pedido: un documento más nuevo, una corrección o más pruebas. Todo lo que agregue se guarda aquí hasta que lo envíe, así que puede parar y volver otro día.
send-asked-title = La agencia le pide algo ahora
send-asked = Lo que tiene que enviar va con su respuesta a eso. Hay una sola respuesta, con todo junto. Después puede enviar más aquí.
send-asked-link = Ir a lo que la agencia le pide
send-asked-elsewhere = Su carta dice cómo responder.
send-fee-title = Todavía no se puede enviar nada
send-fee = Un oficial decide primero sobre su tarifa. Después puede enviar documentos aquí.
send-over-title = Este caso ya no acepta documentos
send-over = Está decidido, o terminó de otra manera. Su caso dice qué puede hacer ahora.
send-kept = No se envió nada de lo que ha preparado.
send-there = Lo que envía
send-item-none = No hay nada agregado, así que no se envía
send-item-remove = Quitar esto de lo que envía
send-add = Agregar un documento
send-add-more = Agregar otro documento
send-what = ¿Qué es?
send-what-hint = Con sus propias palabras, por ejemplo “Mi pasaporte nuevo” o “Una carta de mi empleador”. Sus fotos o archivos se agregan en la página siguiente.
send-add-button = Continuar con sus archivos
send-slot-title = Un documento que envía: { $receipt }
send-slot-back = Todo lo que envía
send-rule-title = Antes de enviarlo
send-rule = Lo que envía queda con su caso: no puede cambiarlo ni retirarlo. Si algo estaba mal, envíe el documento correcto de la misma manera.
send-button = Enviar ahora estos documentos
send-not-sent-title = No se envió nada
send-not-sent-empty = Todavía no hay ningún documento que se pueda enviar. Agregue uno primero.
send-not-sent-checking = Todavía comprobamos que sus documentos se puedan abrir sin peligro. Abra esta página de nuevo en unos minutos. Todo queda guardado.
send-not-sent-changed = Algo cambió desde que abrió esta página. Mírela de nuevo y después envíelo.
send-not-sent-many = { $hours ->
    [one] Ha enviado documentos 10 veces en un día. Todo queda guardado. Envíelo en 1 hora.
   *[other] Ha enviado documentos 10 veces en un día. Todo queda guardado. Envíelo en { $hours } horas.
  }
error-send-title-empty = Diga qué es
error-send-title-long = Diga qué es con { $most } caracteres como máximo
error-send-many = Caben { $most } documentos a la vez. Envíe primero estos y después los demás
sent-title = Recibimos sus documentos
sent-lead = Están con su caso. Guarde esta página: dice qué envió y cuándo llegó. Le mandamos una carta y un correo electrónico sobre ello.
sent-list-title = Lo que envió
library-supplement = Enviado sin que se pidiera, documento { $number }
mail-supplement-subject = Recibimos sus documentos: { $receipt }
mail-supplement-text = Recibimos documentos que usted envió a su caso sin que se los pidieran.

    Su número de recibo: { $receipt }
    Recibido: { $day }, { $time }, hora universal
    Archivos: { $files }

    Lo que envió y lo que pasa ahora está en su caso:
    { $link }
desk-sent-title = Lo que la persona envió sin que se le pidiera
desk-sent-on = Recibido el { $moment }
desk-sent-new = Nuevo
desk-sent-mark = Documentos por mirar
desk-work-waits-unseen = Documentos que llegaron y que nadie ha mirado
