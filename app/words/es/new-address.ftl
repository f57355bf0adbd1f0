# Qué pasa con los casos cuando alguien informa una nueva dirección con el Formulario AR-11.

letters-title = A dónde llegan las cartas de este caso
letters-address = Dirección postal
letters-since = Informada el
letters-change = Informar una nueva dirección

history-new-address = Usted nos informó su nueva dirección. Desde este día, las cartas de este caso llegan ahí.
history-move-reported = Su aviso de mudanza quedó registrado.

moved-title = Sus casos
moved-cases = A partir de ahora, las cartas de estos casos llegan a la nueva dirección:
moved-no-cases = No hay otro caso abierto en su cuenta.
moved-nothing = No se cambió ningún caso de su cuenta. Solo los cambiamos cuando la persona que se mudó firma por sí misma en su propia cuenta. De lo contrario, las cartas podrían llegar a donde no vive la persona de un caso.
moved-nothing-todo = Si las cartas de uno de sus casos deben llegar a la nueva dirección, llame a la agencia al 800-375-5283 y dé el número de recibo de ese caso. Si usted también se mudó, presente su propio Formulario AR-11.
moved-not-title = Lo que este aviso no cambia
moved-not-closed = Los casos cerrados y los casos que no están en su cuenta.
moved-not-people = Las direcciones de las personas que se mudaron con usted. Cada una necesita su propio formulario.
moved-not-court = Su dirección en una corte de inmigración o en otra agencia. Si tiene un caso ante un juez de inmigración, envíe el Formulario EOIR-33/IC a la corte en un plazo de 5 días hábiles.
moved-not-mail = Su dirección en la oficina de correos, en su escuela y en la oficina de vehículos. Avíseles usted.
