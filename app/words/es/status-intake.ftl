# Estados de un formulario que llegó.

status-received-by-email-title = Recibimos su formulario y le enviamos el recibo por correo electrónico
status-received-by-email-meaning = La agencia tiene su formulario. Todavía no ha decidido nada.
status-received-by-email-next = La agencia revisa su formulario y su tarifa, y después confirma quién es usted.
status-received-by-email-todo = Guarde el recibo. Necesita su número para preguntar por su caso.
status-accepted-at-lockbox-title = La oficina que abre el correo aceptó su formulario
status-accepted-at-lockbox-meaning = La oficina que abre el correo recibió su formulario y su pago. No ha decidido nada.
status-accepted-at-lockbox-next = Usted recibe un recibo por correo, y su formulario pasa a la oficina que trabajará en él.
status-accepted-title = Su formulario fue aceptado
status-accepted-meaning = Su formulario está lo bastante completo para que la agencia trabaje en él. Esto no es una decisión.
status-accepted-next = La agencia confirma quién es usted, y después un oficial revisa su caso.
status-fee-waived-title = Usted no tiene que pagar la tarifa
status-fee-waived-meaning = No tiene que pagar. Su formulario cuenta como presentado el día en que lo presentó.
status-fee-waived-next = Su caso sigue: la agencia confirma quién es usted.
status-fee-reduced-title = Se concedió su tarifa reducida
status-fee-reduced-meaning = Lo que pagó es suficiente. Su formulario cuenta como presentado el día en que lo presentó.
status-fee-reduced-next = Su caso sigue: la agencia confirma quién es usted.
status-fingerprint-fee-received-title = Recibimos su formulario con la tarifa de las huellas
status-fingerprint-fee-received-meaning = La agencia tiene su formulario y lo que usted pagó para que le tomen las huellas.
status-fingerprint-fee-received-next = La agencia le da una cita para foto y huellas, o usa las que ya tiene.
status-known-employer-title = Su empleador presentó el formulario como empleador conocido
status-known-employer-meaning = La agencia recibió el formulario en su programa de prueba para empleadores que ya conoce. Sus papeles se revisaron antes.
status-known-employer-next = Un oficial sigue con su caso y decide sobre él.
status-no-information-title = Aquí no hay información sobre este caso
status-no-information-meaning = El sistema de la agencia no tiene nada que decir sobre este número. Esto no significa que su caso se haya perdido o cerrado.
status-no-information-next = La agencia puede buscar su caso cuando usted lo pida.
status-no-information-todo = Revise el número en su recibo. Si es correcto, llame a la agencia y tenga el recibo a la mano.
