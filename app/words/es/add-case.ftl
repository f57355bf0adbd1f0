# Agregar un caso que no se presentó en la cuenta, y seguir uno por su número.

add-case-title = Agregar un caso
add-case-lead = Para un caso que no se presentó en esta cuenta: en papel, en otro sistema o por otra persona para usted.
add-case-door = Siga un caso que se presentó en papel o en otro lugar.
add-case-receipt-hint = Tres letras y diez cifras. Está en la parte de arriba de cada carta sobre el caso.
add-case-code = Código de acceso, si lo tiene
add-case-code-hint = Doce letras y cifras de la carta «Su código de acceso». Los guiones y las mayúsculas no importan. Déjelo vacío para seguir el caso por su número.
add-case-button = Agregar el caso
add-case-from-status = ¿Es su caso? Inicie sesión y agréguelo para ver su historia

add-case-ways-title = Lo que muestra cada manera
add-case-ways = Lo que usted ve con el número solo, y con un código de acceso
add-case-ways-what = Qué
add-case-ways-number = Con el número solo
add-case-ways-code = Con el número y un código de acceso
add-case-ways-status = En qué punto está el caso, qué significa y qué sigue
add-case-ways-history = Por qué pasos pasó, con los días
add-case-ways-news = Un mensaje nuestro cuando cambia el estado
add-case-ways-dates = Citas y últimos días para responder
add-case-ways-letters = Cartas que la agencia escribe aquí
add-case-ways-messages = Mensajes a la agencia sobre el caso
add-case-ways-send = Enviar lo que la agencia pide
add-case-why-number = Muchas personas pueden conocer un número de recibo: un empleador, un familiar, quien encuentre una carta. Por eso el número solo muestra lo que la agencia dice del caso a cualquiera, y nada sobre la persona.
add-case-why-code = La agencia envía por correo un código de acceso a la persona del caso. Quien lo escribe ha mostrado que recibió esa carta, y entonces el caso es suyo aquí, con todo. Hay códigos para números que empiezan con IOE, y para casos de otro sistema que recibieron aquí su número. Un caso que se presentó en línea aquí no tiene código: está en la cuenta en la que se presentó.

error-add-case-receipt = Escriba el número de recibo: tres letras y diez cifras.
error-add-case-code = El código de acceso tiene doce letras y cifras, como 7K2M-9QXB-04TD. Compárelo con la carta.
error-add-case-unknown = Aquí no hay ningún caso con este número.
error-add-case-no-codes = Para este número no hay códigos de acceso.
error-add-case-wrong = Este código no corresponde a este número.
error-add-case-used = Este código se usó en otra cuenta.
error-add-case-used-by-you = Usted usó este código el { $day }. Desde entonces el caso pasó a otra cuenta.
error-add-case-replaced = Después de este código se envió uno más nuevo.
error-add-case-expired = Este código se podía usar hasta el { $day }.
error-add-case-many = Se intentó demasiado en poco tiempo. Inténtelo de nuevo en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
error-add-case-follows-many = Usted sigue { $most } casos y no puede seguir más. Deje de seguir uno primero.

add-case-help-title = Lo que puede hacer
add-case-help-unknown = Compare el número con la carta, cifra por cifra. Un caso aparece aquí algunos días después de que la agencia recibe el formulario. Si no aparece, pregunte en la oficina que le escribió.
add-case-help-elsewhere = USCIS da números que empiezan con estas letras, y de este caso no se nos informó. Compare el número con la carta. Si es correcto, busque el caso en egov.uscis.gov.
add-case-help-online = Escriba el número y el código tal como están en la misma carta. Si el caso se presentó en línea aquí, no hay código para él: está en la cuenta en la que se presentó. Si es suya, inicie sesión con el correo electrónico que usó entonces. Para seguir solo en qué punto está el caso, deje vacío el código de acceso.
add-case-help-no-codes = Deje vacío el código de acceso para seguir el caso por su número. Para todo lo demás, las cartas de la agencia dicen cómo comunicarse con ella.
add-case-help-wrong = Escriba el número y el código tal como están en la misma carta. Cada código corresponde a un solo caso. Si aún no coincide, pida a la agencia un código nuevo. Llega por correo a la persona del caso. Mientras tanto puede seguir el caso por su número.
add-case-help-used = Un código funciona una sola vez. Si la otra cuenta también es suya, inicie sesión en ella: allí está el caso. Si un familiar o un representante pudo haber usado el código por usted, pregúntele. Si no, pida de inmediato un código nuevo a la agencia: con él el caso pasa a usted, y la otra cuenta lo pierde.
add-case-help-used-by-you = Allí se escribió un código más nuevo de la agencia. Si es su caso, pida a la agencia un código nuevo: con él el caso vuelve a usted, y la otra cuenta lo pierde. Mientras tanto puede seguir el caso por su número.
add-case-help-replaced = Solo funciona el código más nuevo de un caso. Busque la carta con la fecha más reciente. Si no la tiene, pida a la agencia un código nuevo. Llega por correo a la persona del caso.
add-case-help-expired = Los códigos funcionan durante 90 días. Pida uno nuevo a la agencia e indique el número de recibo. El código llega por correo a la persona del caso. Mientras tanto puede seguir el caso por su número.
add-case-help-ask = Escribir a la agencia y pedir un código nuevo

add-case-done-title = El caso está en su cuenta
add-case-done = Aquí ve su historia y sus cartas, y puede escribir a la agencia sobre él.
add-case-already-title = Usted ya tiene este caso
add-case-already = Está en su cuenta, así que no hay nada que agregar.

followed-title = Un caso que usted sigue
followed-list = Casos que usted sigue
followed-done-title = Ahora usted sigue este caso
followed-done = Desde ahora está en su página de inicio. Le escribimos cuando cambia su estado, de la forma que usted eligió para los casos.
followed-already-title = Usted ya sigue este caso
followed-already = Está en su página de inicio.
followed-lead = Usted sigue este caso solo por su número. Lo que ve aquí también lo puede ver quien conozca el número.
followed-history = Por qué pasos pasó
followed-more = Para ver más
followed-more-code = Agregue el caso con el código de acceso que la agencia envía por correo a la persona del caso. Entonces también estarán aquí sus cartas, y podrá escribir a la agencia sobre él.
followed-more-code-link = Agregarlo con un código de acceso
followed-more-account-or-code = Si este caso se presentó en línea aquí, todo lo que hay sobre él está en la cuenta en la que se presentó. Si la agencia envió por correo un código de acceso a la persona del caso, agregue el caso con ese código.
followed-more-none = Para este número no hay códigos de acceso. Las cartas llegan por correo.
followed-stop-title = Dejar de seguir
followed-stop-text = Desaparece de su página de inicio y ya no le escribimos sobre él. Nada cambia en el caso, y puede agregarlo de nuevo.
followed-stop = Dejar de seguir este caso
followed-stopped-title = Usted ya no sigue el caso
followed-stopped = Puede agregarlo de nuevo cuando quiera.

case-elsewhere-title = Dónde se presentó
case-elsewhere = Este caso no se presentó en esta cuenta, por eso el formulario no está aquí. Usted lo agregó con un código de acceso de la agencia.
data-file-told = Para quién es, según nos informó el sistema de la agencia
desk-case-elsewhere = Se presentó en otro lugar: aquí solo se puede leer lo que se informó con el caso.

desk-nobodys-mark = Todavía nadie lo ha agregado
desk-nobodys-title = Todavía nadie ha agregado este caso
desk-nobodys-text = No está en ninguna cuenta. A la persona no se le avisa de lo que pasa aquí con él, no se le puede escribir nada, y aquí no hay documentos, imágenes ni pagos suyos.
desk-nobodys-code = Quien lo agregue con un código de acceso encontrará lo que se le pida hasta entonces. Un oficial puede emitir uno e imprimir su carta.
desk-nobodys-no-code = No hay códigos de acceso para su número, así que no queda en ninguna cuenta.
desk-case-for = Para quién es
desk-case-born = Fecha de nacimiento
desk-case-address = Dirección
desk-nobodys-act-lead = Nadie ha agregado este caso a una cuenta, así que no sale ninguna carta. Lo que usted escriba queda en el historial del caso, para quienes trabajan aquí y para quien lo agregue. Lo que le pida a la persona, y cuándo tiene que presentarse, también la espera.
desk-nobodys-languages = Escriba cada texto en inglés. Quien lee en español lee lo que usted escriba también en español.
desk-nobodys-spanish-hint = Si lo deja vacío, en su lugar aparece el texto en inglés.
desk-nobodys-words-hint = Queda en el historial del caso con sus palabras. Como máximo 1000 caracteres.
desk-nobodys-kept = Lo que queda en el historial, en español
desk-nobodys-spanish-missing = Donde no se escribió nada en español, también allí quedan en el historial las palabras en inglés.
desk-nobodys-act-title = De esto no se avisa a la persona
desk-nobodys-confirm-lead = Todavía no ha pasado nada. Cuando presione el botón, quedará en el historial del caso. No se puede deshacer aquí.
desk-nobodys-propose-lead = Todavía no ha pasado nada. Cuando presione el botón, quedará propuesto. Se hará cuando otra persona del escritorio lo confirme.
desk-nobodys-button = Hacerlo
desk-nobodys-done = Está en el historial del caso. No se avisó a la persona, porque nadie lo ha agregado.
desk-nobodys-batch-can = Puede hacerse. Nadie lo ha agregado, así que no se avisa a la persona.

security-case-added = Usted agregó un caso con un código de acceso
security-case-taken = Un caso pasó a otra cuenta, con un código de acceso nuevo de la agencia
security-access-code-wrong = Se escribió un código de acceso equivocado para un caso

mail-case-taken-subject = Un caso ya no está en su cuenta: { $receipt }
mail-case-taken-text =
    Hola:

    El caso con número de recibo { $receipt } pasó de su cuenta de { $site } a otra. Alguien escribió allí un código de acceso nuevo, que la agencia había enviado por correo a la persona del caso.

    Si usted había agregado el caso por error, no tiene que hacer nada.

    Si es su caso, pida a la agencia un código de acceso nuevo. Con él puede agregar el caso otra vez, y vuelve a usted.

mail-case-news-subject = Hay una novedad en su caso: { $receipt }
mail-case-news-text = Hay algo nuevo en un caso suyo.

    Su número de recibo: { $receipt }

    Abra su caso para leer qué pasó y si usted tiene que hacer algo:
    { $link }

mail-followed-subject = Cambió un caso que usted sigue: { $receipt }
mail-followed-text = Cambió el estado de un caso que usted sigue.

    El número de recibo: { $receipt }

    Ábralo para leer en qué estado está ahora:
    { $link }

    Recibe este mensaje porque sigue el caso por su número. En la página del caso puede dejar de seguirlo.
