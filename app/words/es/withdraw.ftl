# Retirar lo que se pidió con un formulario.

withdraw-link = Retirar este caso
withdraw-title = Retirar su caso
withdraw-means = Lo que significa
withdraw-end = Dejamos de trabajar en su caso y no se decide nada. Termina hoy, para siempre: un retiro no se puede deshacer.
withdraw-fee = La tarifa no se devuelve.
withdraw-fee-asked = Usted pidió no pagar la tarifa o pagar menos, y eso todavía no se ha decidido. Ya no se decidirá: termina con su caso, y no se le cobra nada más.
withdraw-again = Si más adelante quiere pedir lo mismo, tiene que presentar el formulario y pagar de nuevo.
withdraw-status = Puede afectar lo que se le permite mientras tanto, como trabajar o quedarse en el país. Si no tiene seguridad, hable antes con un abogado o un representante acreditado.
withdraw-instead = Si algo está mal en su formulario, o no puede ir a una cita, no tiene que retirar el caso.
withdraw-statement-title = Lo que firma
withdraw-statement = Retiro mi { $form } con el número de recibo { $receipt }. Sé que esto no se puede deshacer.
withdraw-agree = Sé lo que significa, y lo retiro.
withdraw-name-hint = Como está en el formulario que se presentó, o como lo corregimos después.
withdraw-button = Retirar el caso
withdraw-stay = Conservar el caso
withdraw-over-title = Este caso no se puede retirar
withdraw-over = Ya se decidió, o ya terminó. Lo que todavía puede hacer está en su página.
withdraw-done-title = Su caso está retirado
withdraw-done = Le enviamos una carta que lo dice, con su firma. La encuentra en esta página.
error-withdraw-agree = Marque la casilla para decir que sabe lo que significa
error-withdraw-name = El nombre debe ser el de su caso: { $name }.
notice-signed-by = Firmado por
security-case-withdrawn = Retiró un caso
mail-withdrawn-subject = Su caso está retirado: { $receipt }
mail-withdrawn-text = Retiró su caso en su cuenta. Ya no trabajamos en él.

    Su número de recibo: { $receipt }

    La carta que lo dice está en la página de su caso. Si no fue usted, inicie sesión enseguida, cambie su contraseña y escríbanos un mensaje:
    { $link }
