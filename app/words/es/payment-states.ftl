# Qué pasa con el dinero después de pagado: en las páginas de un pago y en los correos sobre él.

payment-disputed-title = Su banco retiene este pago
payment-disputed-lead = Alguien le dijo a su banco que el pago de { $amount } no es correcto. El banco retiene el dinero hasta que decida, así que su formulario todavía no se puede presentar. Si el pago es correcto, dígaselo a su banco. O pague otra vez ahora: si también llega el primer pago, se lo devolvemos.
payment-taken-back-title = Su banco le devolvió este pago
payment-taken-back-lead = Su banco le devolvió { $amount }, así que su formulario no está pagado ni presentado. Su formulario firmado está guardado. Puede pagar otra vez.
payment-other-title = Sus otros pagos para este formulario

case-payment-title = Su pago
case-payment-link = Ver su pago y su recibo
case-payment-lead = Lo que usted pagó por este formulario, cuándo, y qué pasó con el dinero.
case-payment-free = Usted no pagó nada: sus respuestas muestran que no hay tarifa.
case-payment-what = Qué pagó
case-payment-fee = Su pago de { $amount }
case-payment-other = Otro pago de { $amount }
case-payment-history = Qué pasó con él
case-payment-print = Imprima esta página o guárdela como archivo junto con sus papeles.
case-payment-paid-on = Pagado el

money-fee = Este dinero es la tarifa de este formulario.
money-fee-todo = No tiene que hacer nada.
money-waiting = Tenemos este dinero y todavía no se ha presentado nada con él.
money-waiting-todo = Se usa cuando se presente su formulario.
money-owed-back = Le debemos este dinero. Lo enviamos a la tarjeta o cuenta con la que usted pagó.
money-owed-back-todo = No tiene que hacer nada. Le escribiremos cuando esté enviado.
money-failed = Intentamos devolverle este dinero y no llegó. Todavía se lo debemos.
money-failed-todo = Lo intentaremos otra vez. Si la tarjeta o cuenta con la que pagó está cerrada, avise a la agencia y dele la referencia del pago.
money-given-back = Devolvimos este dinero a la tarjeta o cuenta con la que usted pagó.
money-given-back-todo = No tiene que hacer nada. Su banco puede tardar diez días en mostrarlo.
money-disputed = Su banco retiene este dinero porque alguien le dijo que el pago no es correcto.
money-disputed-todo = Si el pago es correcto, dígaselo pronto a su banco. Su banco decide. Lo que usted presentó sigue presentado mientras tanto.
money-taken-back-fee = Su banco le devolvió este dinero. Por eso falta la tarifa de este formulario.
money-taken-back-fee-todo = Un oficial decide qué significa eso para su caso, y la agencia le escribirá. Si usted no quería que le devolvieran el dinero, avise a la agencia y dele la referencia del pago.
money-taken-back = Su banco le devolvió este dinero.
money-taken-back-todo = No tiene que hacer nada: no se presentó nada con él.

money-history-paid = Llegó el pago de { $amount }.
money-history-refund-unused = Ordenamos devolverlo porque no se presentó nada con él.
money-history-refund-not-due = Ordenamos devolverlo porque no había que pagar la tarifa.
money-history-refund-our-mistake = Ordenamos devolverlo porque cometimos un error.
money-history-refund-withdrawn = Ordenamos devolverlo porque usted retiró el formulario.
money-history-refund-done = Se devolvió.
money-history-refund-failed = No llegó y volvió a nosotros.
money-history-disputed = Su banco nos dijo que alguien dice que el pago no es correcto, y retiene el dinero.
money-history-dispute-won = Su banco decidió que el pago es correcto.
money-history-dispute-lost = Su banco le devolvió el dinero.

security-refund-ordered = Ordenamos devolver un pago
security-refund-done = Se devolvió un pago
security-refund-failed = No se pudo devolver un pago
security-fee-disputed = Un banco dijo que un pago no es correcto y retiene el dinero
security-fee-dispute-won = Un banco decidió que un pago es correcto
security-fee-dispute-lost = Un banco recuperó un pago

mail-given-back-subject = Le devolvimos su pago
mail-given-back-text = Devolvimos su pago de { $amount } a la tarjeta o cuenta con la que usted pagó.

    Referencia del pago: { $reference }

    Su banco puede tardar diez días en mostrarlo. No tiene que hacer nada.

    Vea por qué, y qué pasó con el pago:
    { $link }

mail-refund-failed-subject = Todavía no pudimos devolverle su pago
mail-refund-failed-text = Intentamos devolverle su pago de { $amount } y no llegó. Todavía se lo debemos.

    Referencia del pago: { $reference }

    Lo intentaremos otra vez. Si la tarjeta o cuenta con la que pagó está cerrada, avise a la agencia y dele la referencia del pago.

    Vea qué pasó con el pago:
    { $link }

mail-disputed-subject = Su banco retiene su pago
mail-disputed-text = Alguien le dijo a su banco que su pago de { $amount } no es correcto. El banco retiene el dinero hasta que decida.

    Referencia del pago: { $reference }

    Si el pago es correcto, dígaselo pronto a su banco. Si usted no se lo pidió a su banco, puede que lo haya hecho otra persona.

    Vea qué significa y qué puede hacer:
    { $link }

mail-dispute-won-subject = Su banco decidió sobre su pago
mail-dispute-won-text = Su banco decidió que su pago de { $amount } es correcto. Tenemos el dinero otra vez.

    Referencia del pago: { $reference }

    No tiene que hacer nada. Vea el pago:
    { $link }

mail-dispute-lost-subject = Su banco recuperó su pago
mail-dispute-lost-text = Su banco le devolvió su pago de { $amount }. Ya no lo tenemos.

    Referencia del pago: { $reference }

    Si era la tarifa de un formulario que usted presentó, ahora falta esa tarifa. Un oficial decide qué significa eso para su caso. Si usted no quería que le devolvieran el dinero, avise a la agencia y dele la referencia del pago.

    Vea qué significa y qué puede hacer:
    { $link }
