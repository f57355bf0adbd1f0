# El mensaje que dice que se recibió un formulario. El asunto no dice nada sobre la persona.

mail-received-subject = Recibimos su formulario: { $receipt }
mail-received-text = Recibimos su formulario.

    Su número de recibo: { $receipt }
    Formulario: { $form }
    Recibido: { $date }
    Tarifa: { $fee }

    Guarde el número de recibo. Con él puede seguir su caso.

    Qué sigue: la agencia confirma quién es usted. Puede usar una foto y huellas que ya le tomó, o pedirle que vaya a una cita. Por ahora no tiene que hacer nada. Le escribiremos cuando algo cambie.

    Vea su caso:
    { $link }

    Si usted no presentó este formulario, inicie sesión y avísenos.
