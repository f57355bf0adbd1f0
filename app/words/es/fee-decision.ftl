# Una tarifa que se pidió no pagar o pagar reducida: en qué está el caso y qué decidió un oficial.

history-waiver-asked = Usted pidió no pagar la tarifa. Un oficial decide sobre eso.
history-reduction-asked = Usted pidió pagar una tarifa reducida. Un oficial decide sobre eso.
history-waived = Se concedió no pagar la tarifa.
history-reduced = Se concedió la tarifa reducida.
history-not-waived = No se concedió dejar de pagar la tarifa. El formulario se devolvió.
history-not-reduced = No se concedió la tarifa reducida. El formulario se devolvió.
history-request-granted = Se concedió lo que usted pidió.
history-request-not-granted = No se concedió lo que usted pidió.

money-history-refund-returned = Ordenamos devolverlo porque le devolvimos su formulario.

notice-fee-asked = Nada todavía. Decidimos si tiene que pagar.
notice-fee-what = Hemos decidido sobre la tarifa de su { $form }.
notice-fee-waived = No tiene que pagar la tarifa
notice-fee-waived-means = Usted no tiene que pagar la tarifa de la que pidió ser eximido.
notice-fee-reduced = Se concede la tarifa reducida
notice-fee-reduced-means = La tarifa reducida que usted pagó es todo lo que tiene que pagar.
notice-fee-not-waived = Hay que pagar la tarifa
notice-fee-not-waived-means = Su formulario necesita la tarifa. Sin ella no podemos recibirlo, así que se lo devolvemos y cuenta como no presentado. Esto no dice nada sobre lo que usted pidió en el formulario.
notice-fee-not-reduced = No se concede la tarifa reducida
notice-fee-not-reduced-means = Su formulario necesita la tarifa completa. Sin ella no podemos recibirlo, así que se lo devolvemos y cuenta como no presentado. Le devolvemos lo que pagó. Esto no dice nada sobre lo que usted pidió en el formulario.
notice-fee-granted-todo = Nada por ahora. Guarde esta carta.
notice-fee-granted-next = Su caso sigue, como si hubiera pagado la tarifa completa. Le escribiremos cuando algo cambie.
notice-fee-not-granted-todo = Puede presentar el formulario otra vez y pagar la tarifa completa. Comience en «Presentar un formulario» en su cuenta; podemos llenar lo que ya nos dijo. Si le importa una fecha, como el vencimiento de una tarjeta o de un permiso, preséntelo pronto.
notice-fee-not-granted-next = Este caso está cerrado. Una nueva presentación recibe su propio número de recibo.

mail-received-fee-asked-text = Recibimos su formulario.

    Su número de recibo: { $receipt }
    Formulario: { $form }
    Recibido: { $date }
    Pagado: { $fee }

    Guarde el número de recibo. Con él puede seguir su caso.

    Qué sigue: un oficial decide sobre su tarifa. No tiene que hacer nada ahora. Le escribiremos cuando hayamos decidido.

    Vea su caso:
    { $link }

    Si usted no presentó este formulario, inicie sesión y avísenos.

mail-fee-decided-subject = Hemos decidido sobre su tarifa: { $receipt }
mail-fee-decided-text = Hemos decidido sobre la tarifa de su formulario.

    Su número de recibo: { $receipt }

    Abra su caso para leer la decisión y la razón, y qué puede hacer:
    { $link }
