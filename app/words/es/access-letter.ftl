# La carta con un código de acceso.

access-letter-title = Su código de acceso
access-letter-what = Tenemos un caso con este número de recibo que no se presentó en línea. Con el código de abajo puede agregarlo a una cuenta, ver todo lo que pasa con él, leer allí nuestras cartas y escribirnos sobre él.
access-letter-step-account = Abra { $address } e inicie sesión. Si todavía no tiene una cuenta, créela allí; no cuesta nada.
access-letter-step-add = Elija «Agregar un caso».
access-letter-step-type = Escriba el número de recibo y el código de acceso tal como están aquí.
access-letter-camera = Código cuadrado que abre { $address }
access-code = Código de acceso
access-letter-until = Se puede usar hasta el
access-letter-once = El código funciona una sola vez, hasta el { $day }. Los códigos anteriores para este caso ya no funcionan. No está obligado a usarlo: las cartas llegan por correo como antes.
access-letter-secret = Quien tenga esta carta puede agregar el caso a su cuenta. Guárdela como una llave, y no dé el código a nadie por teléfono ni por correo electrónico. Nosotros nunca se lo pedimos.
access-letter-wrong-title = Si algo no está bien
access-letter-wrong = Si esta carta no es para usted, o si el caso ya está en la cuenta de alguien que no debe tenerlo, escríbanos o llámenos a la dirección de arriba. Podemos enviar un código nuevo; con él el caso pasa a quien lo reciba.
