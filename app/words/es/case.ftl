# El camino de un caso: sus etapas y las líneas de su historial. En qué punto está se dice en status-*.ftl.

# Las etapas de un caso.
stage-received-title = Recibido
stage-received-explanation = Ya tenemos su formulario, su firma y su tarifa, si la hay.
stage-identity-title = Identidad
stage-identity-explanation = La agencia confirma quién es usted con una foto, huellas y una firma. Puede usar las que usted ya dio.
stage-review-title = Revisión
stage-review-explanation = Un oficial lee su formulario y sus documentos, y puede pedirle algo más.
stage-decision-title = Decisión
stage-decision-explanation = El oficial aprueba o deniega su solicitud y le envía un aviso.
stage-card-title = Tarjeta
stage-card-explanation = Su nueva tarjeta se hace y se le envía por correo.
stage-document-title = Documento
stage-document-explanation = Su documento se hace y se le envía por correo.
stage-oath-title = Juramento
stage-oath-explanation = Usted presta el juramento en una ceremonia y recibe su certificado.
stage-not-needed-explanation = Su caso siguió, o terminó, sin este paso.
stage-state-done = Terminado
stage-state-now = Ahora
stage-state-next = Sigue
stage-state-not-needed = No hace falta

# Lo que pasó, como líneas del historial.
history-other = Se anotó algo en su caso.
history-received = Su formulario se presentó y se recibió.
history-fee-paid = Se pagó su tarifa de { $amount }.
history-no-fee = Su formulario fue aceptado. Según sus respuestas, no hay tarifa.
history-identity-appointment = Le dieron una cita para foto, huellas y firma.
history-identity-checked = Su identidad fue confirmada.
history-review-started = Un oficial empezó a revisar su caso.
history-approved = Su solicitud fue aprobada.
history-denied = Su solicitud fue denegada.
history-card-made = Su tarjeta se pidió.
history-card-mailed = Su tarjeta se envió por correo.

# What was written with a line of it, while nobody had the case.
history-items = Lo que se pidió
history-words = Lo que se escribió
history-remedy = Qué se podía hacer
history-visit = Cuándo y dónde
