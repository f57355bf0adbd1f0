# Cartas de la agencia sobre un caso, como páginas y como documentos, y la página que confirma que una es auténtica.

notices-title = Cartas de la agencia
notices-line = { $title }, { $date }
notices-replaced = Una carta posterior la reemplaza.

notice-receipt-title = Aviso de recibo
notice-appointment-title = Aviso de cita
notice-evidence-title = Solicitud de pruebas
notice-decision-title = Aviso de decisión

notice-demonstration = Esto es una demostración. Ninguna agencia escribió esta carta.
notice-date = Fecha de esta carta
notice-number = Número de esta carta
notice-mark = Su marca
notice-replaces = Reemplaza la carta
notice-fee-paid = Tarifa pagada
notice-fee-none = Sin tarifa
notice-reference = Referencia del pago

notice-what = Qué es esta carta
notice-means = Qué significa
notice-todo = Qué debe hacer
notice-next = Qué sigue
notice-ask = Si tiene una pregunta
notice-ask-text = Pregúntenos todo lo que no esté claro en esta carta. Díganos su número de recibo, { $receipt }. También le puede ayudar un abogado o un representante acreditado.

notice-receipt-what = Recibimos su { $form }. Esta carta es su prueba de que lo presentó. Guárdela.

notice-appointment-what = Usted tiene una cita sobre su { $form }.
notice-appointment-means = Queremos tomarle una foto, las huellas y la firma para confirmar quién es usted. No significa que algo esté mal.
notice-appointment-day = Día
notice-appointment-time = Hora
notice-appointment-place = Lugar
notice-appointment-todo = Venga el { $day }, { $time }. Traiga esta carta, en papel o en su teléfono, y un documento de identidad con foto.
notice-appointment-otherwise = Si no puede venir, pida otra fecha antes de ese día. Si no viene y no la ha pedido, su solicitud puede ser denegada.
notice-appointment-next = Después de la cita, un oficial revisa su caso.

notice-evidence-what = Necesitamos algo más de usted antes de decidir sobre su { $form }.
notice-evidence-means = Esto no es una decisión ni significa que su solicitud será denegada. Significa que lo que tenemos no alcanza para decidir.
notice-evidence-due = Fecha límite
notice-evidence-todo = Envíe todo esto junto, con tiempo para que lo tengamos a más tardar el { $due }:
notice-evidence-how = Cómo enviarlo
notice-evidence-copies = Envíe copias, a menos que le pidamos un original. Agregue a cada documento en otro idioma una traducción completa al inglés, con el certificado de quien la hizo.
notice-evidence-late = Si no lo tenemos a más tardar el { $due }, decidiremos con lo que tenemos, y su solicitud puede ser denegada.
notice-evidence-next = Cuando llegue su respuesta, un oficial la lee y continúa con su caso. Le escribiremos.

notice-decision-what = Hemos decidido sobre su { $form }.
notice-decision-outcome = Decisión
notice-decision-approved = Aprobada
notice-decision-denied = Denegada
notice-decision-approved-means = Su solicitud está aprobada.
notice-decision-denied-means = Su solicitud fue denegada. Lamentamos que no sea la respuesta que usted esperaba.
notice-decision-reason = Por qué
notice-decision-next = Qué puede hacer y qué sigue
notice-decision-approved-todo = Guarde esta carta. Revise que tengamos bien su dirección postal, porque ahí se envía lo que sigue.
notice-decision-denied-todo = Lea más abajo qué puede hacer y hasta cuándo. Si deja pasar una fecha, puede perder su derecho a responder. Consulte pronto a un abogado o a un representante acreditado.

notice-check-title = Cómo puede comprobar cualquiera que esta carta es auténtica
notice-check-text = Escanee el código, o abra { $address } y escriba el número y la marca. La respuesta dice si emitimos esta carta y cuándo. No dice para quién es.
notice-check-code = Código que lee una cámara. Lleva a { $address }, donde se puede comprobar esta carta.

notice-page-from = De
notice-page-about = Sobre esta carta
notice-page-papers = Para imprimir y guardar
notice-page-to = Esta carta es para
notice-page-paper = Descargar en PDF en español
notice-page-same = Los dos idiomas dicen lo mismo. El número y la marca también son los mismos.
notice-page-later = Una carta posterior reemplaza esta.
notice-page-later-link = Leer la carta posterior

verify-title = Compruebe que una carta es auténtica
verify-lead = Cada carta que emitimos tiene un número y una marca, impresos junto a su código cuadrado. Escriba los dos aquí. No necesita una cuenta.
verify-number = Número de la carta
verify-number-hint = Doce letras y cifras, por ejemplo N7KD-2MQP-4XW1
verify-mark = Su marca
verify-mark-hint = Doce cifras del 0 al 9 y letras de la A a la F, por ejemplo 3F9A-12BC-77D0
verify-button = Comprobar
verify-what = Qué dice la respuesta
verify-what-text = Dice si emitimos una carta con este número y esta marca, de qué clase es y cuándo la emitimos. No dice para quién es ni de qué caso trata. No mostramos lo que dice la carta: solo puede hacerlo, en su cuenta, la persona para quien es.
verify-again = Comprobar otra carta

verify-genuine-title = Esta carta es auténtica
verify-genuine-text = { $issuer } emitió una carta con este número y esta marca.
verify-genuine-demonstration = { $issuer } es una demostración. No es ninguna agencia, y sus cartas no dan ningún derecho a nadie.
verify-genuine-kind = Clase de carta
verify-genuine-day = Fecha de emisión
verify-genuine-issuer = Emitida por
verify-genuine-later = Una carta posterior reemplaza esta. Pida también esa.
verify-genuine-words = Esto no dice nada sobre las palabras del papel que usted tiene. Alguien las pudo cambiar. Si le importan, pida a la persona que le muestre la carta en su cuenta.

verify-unknown-title = No podemos confirmar esta carta
verify-unknown-text = No tenemos ninguna carta con este número y esta marca.
verify-unknown-todo = Compare los dos con el papel, signo por signo, y escríbalos de nuevo. Si están bien, el papel no es nuestro. No confíe en él ni pague nada por él a nadie.

verify-wait-title = Espere antes de volver a comprobar
verify-wait-text = Desde su red se comprobaron muchos números que no son nuestros. Inténtelo de nuevo en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }.

error-verify-number = Escriba el número de la carta: doce letras y cifras. Si lo hizo, alguna no está bien. Compárelo con el papel.
error-verify-mark = Escriba la marca de la carta: doce cifras del 0 al 9 y letras de la A a la F.
