# Mensajes sobre formularios: uno que se recibió, uno que vence sin terminar. El asunto no dice nada sobre la persona.

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

mail-draft-ends-subject = Su formulario sin terminar se guarda hasta el { $until }
mail-draft-ends-text = Usted empezó un formulario en { $site } y no lo ha terminado.

    Formulario: { $form }
    Se guarda hasta el: { $until }

    Después de ese día lo borramos, con todo lo que usted escribió en él. No se ha presentado.

    Para conservarlo, ábralo, vaya a cualquiera de sus páginas y guárdela. Cada vez que guarda una página, ese plazo vuelve a empezar.

    { $link }

    Si ya no lo necesita, no tiene que hacer nada.
