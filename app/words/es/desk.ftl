# El escritorio de la agencia, para quienes trabajan allí.

staff-officer = Oficial
staff-supervisor = Supervisión
staff-clerk = Asistente

mail-staff-added-subject = Ahora trabaja en el escritorio de { $site }
mail-staff-added-text =
    Hola:

    Su cuenta de { $site } puede entrar al escritorio desde ahora. Su función: { $role }.

    Para abrir el escritorio, inicie sesión con una llave de acceso o con un código de una aplicación de autenticación. Todo lo que se hace y se mira allí queda anotado.

    Si no sabía de esto, avise a quien administra { $site }.

    { $site }
mail-staff-ended-subject = Ya no trabaja en el escritorio de { $site }
mail-staff-ended-text =
    Hola:

    Su cuenta de { $site } ya no puede entrar al escritorio. Todo lo demás en su cuenta sigue igual.

    Si no sabía de esto, avise a quien administra { $site }.

    { $site }

security-staff-added = Se le dejó entrar al escritorio de la agencia
security-staff-ended = Ya no se le deja entrar al escritorio de la agencia
security-desk-fee-granted = En el escritorio, usted decidió eximir de una tarifa o reducirla
security-desk-fee-not-granted = En el escritorio, usted decidió no eximir de una tarifa ni reducirla
security-desk-fee-given-back = En el escritorio, usted devolvió una tarifa

library-seen-officer-once = Un oficial de la agencia, el { $day }, { $time }
library-seen-officer-often = Un oficial de la agencia, por primera vez el { $first-day }, { $first-time }, y por última vez el { $last-day }, { $last-time }

desk-title = Escritorio
desk-lead = Lo que hay por atender: primero lo que vence antes, después lo que lleva más tiempo esperando.
desk-show = Mostrar
desk-show-fees = Tarifas por decidir
desk-show-money = Dinero por devolver
desk-empty-fees = Ninguna tarifa espera una decisión.
desk-empty-money = No hay dinero que espere ser devuelto.
desk-waiver = Exención de tarifa
desk-reduction = Tarifa reducida
desk-filed = Presentado el { $day }
desk-owed = { $amount } por devolver
desk-owed-failed = La devolución falló
desk-owed-new = Sin ordenar todavía
desk-owed-paid = Pagado el { $day }
desk-owed-no-case = No se presentó nada con él. Se devuelve solo; no hay caso que abrir.
desk-earlier = Anteriores
desk-later = Siguientes

desk-find = Buscar un caso por su número de recibo
desk-find-button = Abrir el caso
error-desk-receipt = Escriba un número de recibo: tres letras y diez dígitos, como LFD0000000042.
error-desk-no-case = No hay ningún caso con este número de recibo. Compárelo con la carta o el correo que tiene.

desk-stronger-title = Inicie sesión con más que un código por correo
desk-stronger-text = El escritorio muestra lo que otras personas nos dijeron. Para abrirlo, demuestre que es usted con una llave de acceso, o con su contraseña y un código de una aplicación de autenticación.
desk-stronger-prove = Demostrar que es usted
desk-stronger-add = Agregar una llave de acceso o una aplicación a su cuenta

desk-case-title = Caso en el escritorio
desk-case-filed-by = Firmado por
desk-case-status = En qué está el caso
desk-case-person-reads = Las frases sobre el dinero y el historial son como las lee la persona.
desk-case-papers = Lo que se presentó
desk-case-paper = Abrir el formulario como archivo PDF
desk-case-evidence = Documentos enviados
desk-case-file = Abrir el archivo { $number }
desk-case-with = El { $form }, { $receipt }, va con él
desk-case-written = Quedó anotado que usted abrió este caso.
desk-case-look-only = Puede mirar este caso. Decidir y devolver dinero corresponde a los oficiales.

desk-fee-title = Decidir sobre la tarifa
desk-fee-link = Decidir sobre la tarifa
desk-fee-waiver-lead = Esta persona pide no pagar la tarifa de este formulario.
desk-fee-reduction-lead = Esta persona pide pagar una tarifa reducida por este formulario.
desk-fee-decision = ¿Qué decide?
desk-fee-grant = Concederlo
desk-fee-grant-hint = El caso sigue.
desk-fee-refuse = No concederlo
desk-fee-refuse-hint = El formulario se devuelve, el caso se cierra y se devuelve lo que se pagó.
desk-fee-reason = ¿Por qué?
desk-fee-reason-hint = La persona lee estas palabras. Diga qué miró y qué resulta de ello. De 10 a 1000 caracteres.
desk-fee-go-on = Leer lo que leerá la persona
error-desk-decision = Elija qué decide.
error-desk-reason-short = Diga por qué, con al menos 10 caracteres. La persona lo lee.
error-desk-reason-long = Dígalo con un máximo de 1000 caracteres.
desk-confirm-title = Esto es lo que leerá la persona
desk-confirm-lead = Todavía no se ha decidido nada. Cuando usted decida, se envía la carta y la decisión no se puede cambiar aquí.
desk-confirm-other = La solicitud { $receipt }, que va con este formulario, se cierra con la misma decisión.
desk-confirm-button = Decidir
desk-confirm-change = Cambiarlo

desk-decided-title = Decidido
desk-decided-granted = Se concedió lo que se pidió sobre la tarifa, y se avisó a la persona.
desk-decided-refused = No se concedió lo que se pidió sobre la tarifa. El formulario se devolvió, y se avisó a la persona.
desk-late-title = Alguien decidió antes que usted
desk-late-granted = Alguien en el escritorio ya lo concedió. Lo que usted escribió no se envió.
desk-late-refused = Alguien en el escritorio ya decidió no concederlo. Lo que usted escribió no se envió.

desk-refund-title = Devolver la tarifa
desk-refund-link = Devolver la tarifa
desk-refund-lead = Se devuelven { $amount }, completos, por donde llegaron. El caso sigue como está.
desk-refund-reason = ¿Por qué se devuelve?
desk-refund-reason-hint = La persona lo lee en la página sobre su pago.
desk-refund-not-due = No había que pagar la tarifa
desk-refund-our-mistake = Cometimos un error
desk-refund-withdrawn = La persona retiró el formulario a tiempo
desk-refund-button = Devolverla
error-desk-refund-reason = Elija por qué se devuelve la tarifa.
desk-refunded-title = Ordenado
desk-refunded-text = La tarifa se va a devolver. La persona lo ve en la página sobre su pago.
desk-refund-refused-title = No se devuelve
desk-refund-disputed = El banco de la persona disputa el pago. El banco decide, o ya devolvió el dinero.
desk-refund-no-fee = No se pagó nada por este caso.
