# En qué punto está un caso: qué pasó, qué significa, qué sigue, qué debe hacer la persona.

# Uno por cada estado: title, meaning, next, todo.
case-received-title = Recibimos su formulario
case-received-meaning = La agencia ya tiene su formulario y todo lo necesario para aceptarlo. Todavía no ha decidido nada.
case-received-next = La agencia confirma quién es usted. Puede usar una foto y huellas que ya le tomó, o pedirle que vaya a una cita.
case-received-todo = Por ahora, nada. Le escribiremos cuando algo cambie.
case-identity-appointment-title = Tiene una cita
case-identity-appointment-meaning = La agencia quiere tomarle una foto, las huellas y la firma.
case-identity-appointment-next = Después de la cita, un oficial revisa su caso.
case-identity-appointment-todo = Vaya a su cita. Lleve el aviso y un documento de identidad con foto. Si no puede ir, pida otra fecha antes de ese día.
case-identity-checked-title = Su identidad está confirmada
case-identity-checked-meaning = La agencia ya tiene la foto, las huellas y la firma que necesita.
case-identity-checked-next = Un oficial revisará su formulario y sus documentos.
case-identity-checked-todo = Por ahora, nada. Le escribiremos cuando algo cambie.
case-under-review-title = Un oficial está revisando su caso
case-under-review-meaning = El oficial lee sus respuestas y sus documentos. Esto no significa que algo esté mal.
case-under-review-next = El oficial aprueba o deniega su solicitud, o le pide algo más.
case-under-review-todo = Por ahora, nada. Si se muda, informe su nueva dirección a la agencia en un plazo de 10 días.
case-approved-title = Su solicitud fue aprobada
case-approved-meaning = La agencia dijo que sí. Su nueva tarjeta todavía no se ha hecho.
case-approved-next = Su tarjeta se hace y se le envía por correo.
case-approved-todo = Revise que su dirección postal sea correcta. La tarjeta llega ahí, y con una dirección equivocada se puede perder.
case-card-made-title = Su tarjeta se está haciendo
case-card-made-meaning = Su solicitud está aprobada y la tarjeta ya se pidió.
case-card-made-next = La tarjeta se envía por correo a su dirección.
case-card-made-todo = Revise que su dirección postal sea correcta. La tarjeta llega ahí.
case-card-mailed-title = Su tarjeta va en el correo
case-card-mailed-meaning = La tarjeta se entregó a la oficina de correos.
case-card-mailed-next = Este fue el último paso. No pasará nada más en este caso.
case-card-mailed-todo = Esté pendiente de su correo. Cuando llegue la tarjeta, revise que todos los datos sean correctos. Si no llega, avise a la agencia.
case-denied-title = Su solicitud fue denegada
case-denied-meaning = La agencia dijo que no. El aviso de decisión da las razones.
case-denied-next = Este caso queda cerrado, a menos que usted pida a la agencia que lo revise de nuevo.
case-denied-todo = Lea hoy el aviso de decisión. Dice qué puede hacer y hasta qué fecha. Si deja pasar esa fecha, puede perder su derecho a responder. Consulte a un abogado o a un representante acreditado.

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
stage-state-done = Terminado
stage-state-now = Ahora
stage-state-next = Sigue
stage-state-not-needed = No hace falta

# Lo que pasó, como líneas del historial.
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
