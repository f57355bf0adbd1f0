# Estados de una cita para foto y huellas.

status-identity-rescheduled-title = Se cambió la fecha de su cita
status-identity-rescheduled-meaning = Su cita para foto, huellas y firma tiene otra fecha. La anterior ya no vale.
status-identity-rescheduled-next = Después de la cita, un oficial revisa su caso.
status-identity-rescheduled-todo = Vaya en la nueva fecha. Lleve el aviso nuevo y un documento de identidad con foto.
status-identity-reschedule-asked-title = Usted pidió otra fecha para su cita
status-identity-reschedule-asked-meaning = La agencia tiene su petición de otra fecha. Todavía no ha cambiado nada.
status-identity-reschedule-asked-next = La agencia le envía un aviso con una nueva fecha, o le dice que la anterior sigue valiendo.
status-identity-reschedule-asked-todo = Mientras no tenga un aviso nuevo, la cita anterior sigue valiendo.
status-identity-cancelled-title = Se canceló su cita
status-identity-cancelled-meaning = Usted no tiene que ir a la cita para foto y huellas. Esto no le perjudica.
status-identity-cancelled-next = La agencia le da otra cita si hace falta.
status-identity-missed-title = Usted no fue a su cita
status-identity-missed-meaning = La agencia le esperaba para tomarle la foto y las huellas. Sin ellas, su caso puede denegarse por abandono.
status-identity-missed-next = La agencia puede darle otra fecha si usted le dice por qué no fue, o decide sin ella.
status-identity-missed-todo = Llame hoy a la agencia, explique por qué no pudo ir y pida otra fecha.
status-identity-reused-title = Se usan la foto y las huellas que usted ya dio
status-identity-reused-meaning = La agencia ya tiene su foto y sus huellas, y valen para este caso. No necesita una cita.
status-identity-reused-next = Un oficial revisará su formulario y sus documentos.
