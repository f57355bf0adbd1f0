# Códigos de acceso que se emiten en el escritorio de la agencia.

security-desk-code-asked = En el escritorio, usted pidió un código de acceso para un caso
security-desk-code-issued = En el escritorio, usted emitió un código de acceso para un caso
security-desk-code-dropped = En el escritorio, usted retiró o rechazó un código de acceso para un caso
security-case-code-issued = La agencia emitió un código de acceso nuevo para un caso de su cuenta

mail-code-issued-subject = Un código de acceso nuevo para su caso: { $receipt }
mail-code-issued-text =
    Hola:

    Emitimos un código de acceso nuevo para el caso con número de recibo { $receipt }, que está en su cuenta de { $site }. Lo enviamos por correo a la persona del caso.

    Por ahora nada cambia en su cuenta. Si alguien escribe el código en otra cuenta, el caso pasa a ella, y le avisamos. Los códigos anteriores ya no funcionan.

    Si usted no pidió un código y el caso debe quedar en su cuenta, escríbanos o llámenos pronto. Podemos enviar un código más nuevo, y entonces este ya no funciona.

desk-code-title = Código de acceso
desk-code-link = Emitir un código de acceso
desk-code-lead = Con un código, la persona del caso puede agregarlo a una cuenta suya. La carta con el código va a la dirección que se informó con el caso, y a ninguna otra.
desk-code-to = La carta va a
desk-code-newest = Código hasta ahora
desk-code-none = Ninguno
desk-code-counts = Emitido el { $day }; todavía no se ha usado. Un código nuevo lo reemplaza.
desk-code-used = Emitido el { $issued }; se usó el { $used }
desk-code-expired = Emitido el { $day }; no se usó en 90 días
desk-code-account-title = El caso está en una cuenta
desk-code-account = A quien lo tiene se le avisa de que se emitió un código. Cuando el código se escriba en otra cuenta, el caso pasará a ella con sus cartas y con lo que se pidió y se respondió en él. Los mensajes de la cuenta anterior se quedan en ella.
desk-code-reason = ¿Por qué se emite un código?
desk-code-reason-hint = Diga quién lo pidió y cómo sabe usted que el caso es suyo. Se guarda para quienes trabajan aquí; la persona no lo lee. De 10 a 1000 caracteres.
desk-code-issue = Emitir el código
desk-code-ask = Pedir el código
desk-code-second = El código se emite cuando otra persona del escritorio lo confirma. Quien lo confirma imprime la carta.
desk-code-issued-title = El código está emitido
desk-code-issued = Funciona desde ahora, y los anteriores ya no. Imprima la carta ahora y envíela por correo. Aquí se puede abrir durante diez minutos, solo en este navegador. Después nadie puede volver a leer el código; si la carta se pierde, emita otro.
desk-code-letters = La carta
desk-code-letter = Carta con el código en español (PDF)
desk-code-waits-title = Espera a otra persona
desk-code-asked = { $by } pidió un código de acceso el { $day }
desk-code-own = Este código lo pidió usted. Otra persona tiene que confirmarlo. Usted puede retirarlo.
desk-code-take-back = Retirarlo
desk-code-refuse = No emitirlo
desk-code-asked-title = Pedido
desk-code-dropped-title = No se emite ningún código
desk-code-dropped = Se retiró o se rechazó. Un código anterior funciona como antes.
desk-code-moved = Desde que usted abrió esta página, se emitió un código para este caso o alguien pidió uno. Abajo está cómo queda ahora.
desk-code-over = Ya se respondió. Abajo está cómo queda ahora.
desk-code-none-for-it = Para este caso no se puede emitir un código de acceso: se presentó en línea aquí, o no hay códigos para su número.
desk-code-before = Códigos que se pidieron aquí, empezando por el más reciente
desk-code-why = Por qué
desk-code-outcome = Qué pasó con ello
desk-code-was-issued = Emitido
desk-code-was-confirmed = Emitido, confirmado por { $who }
desk-code-was-taken-back = Retirado
desk-code-was-refused = No emitido: rechazado por { $who }
error-desk-code-reason = Diga por qué, con al menos 10 caracteres: quién lo pidió y cómo sabe usted que el caso es suyo.
