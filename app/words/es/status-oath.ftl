# Estados del juramento. Las palabras oficiales no están confirmadas.

status-oath-notice-mailed-title = Le enviamos un aviso sobre su ceremonia
status-oath-notice-mailed-meaning = El aviso dice cuándo y dónde presta el juramento, o qué más debe hacer para ello.
status-oath-notice-mailed-next = Cuando preste el juramento, tendrá la ciudadanía y recibirá su certificado.
status-oath-notice-mailed-todo = Lea el aviso, responda a sus preguntas y llévelo a la ceremonia.
status-oath-scheduled-title = Su ceremonia tiene fecha
status-oath-scheduled-meaning = Ese día usted presta el juramento y obtiene la ciudadanía.
status-oath-scheduled-next = Recibe su certificado en la ceremonia.
status-oath-scheduled-todo = Vaya a la ceremonia. Lleve el aviso con sus respuestas, todas sus tarjetas de residente y un documento de identidad con foto.
status-oath-rescheduled-title = Se cambió la fecha de su ceremonia
status-oath-rescheduled-meaning = Su ceremonia tiene otra fecha. La anterior ya no vale.
status-oath-rescheduled-next = Entonces presta el juramento y recibe su certificado.
status-oath-rescheduled-todo = Vaya en la nueva fecha. Lleve el aviso nuevo con sus respuestas, todas sus tarjetas de residente y un documento de identidad con foto.
status-oath-cancelled-title = Se canceló su ceremonia
status-oath-cancelled-meaning = Usted no tiene que ir ese día. Su aprobación sigue valiendo.
status-oath-cancelled-next = La agencia le envía un aviso con una nueva fecha.
status-oath-missed-title = Usted no fue a su ceremonia
status-oath-missed-meaning = Usted todavía no tiene la ciudadanía. Si falta más de una vez, la agencia puede revisar su caso de nuevo y denegarlo.
status-oath-missed-next = La agencia puede darle otra fecha cuando usted le diga por qué no fue.
status-oath-missed-todo = Devuelva hoy el aviso a la oficina que indica, explique por qué no pudo ir y pida otra fecha.
status-certificate-issued-title = Usted tiene la ciudadanía y su certificado
status-certificate-issued-meaning = Usted prestó el juramento. El certificado es su prueba.
status-certificate-issued-next = No pasará nada más en este caso.
status-certificate-issued-todo = Revise su nombre y las fechas en el certificado, guárdelo en un lugar seguro y solicite un pasaporte.
