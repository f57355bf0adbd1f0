# Las páginas de un caso.

case-title = Su caso
case-open = Abrir el caso
case-receipt-number = Número de recibo
case-copy = Copiar el número
case-copied = Copiado
case-form = Formulario
case-filed-on = Presentado el
case-office-title = Dónde está
case-office-with = Lo tiene { $office }
case-office-other = Lo tiene otra oficina
case-office-on-the-way = Va en camino a { $office }
case-office-on-the-way-unnamed = Va en camino a otra oficina
case-office-appeals = Lo tienen quienes deciden sobre las apelaciones
case-office-state = Lo tiene el Departamento de Estado
case-to-do = Lo que usted debe hacer
case-answer-by = Su respuesta a lo que le pedimos debe llegar a más tardar el { $day }.
case-news = Algo acaba de cambiar en este caso.
case-news-show = Ver qué es
case-next = Qué sigue
case-stages = Los pasos de su caso
case-history = Qué ha pasado hasta ahora
case-history-new = Nuevo
case-filed-title = Lo que presentó
case-received-link = Ver lo que presentó, con los documentos que envió

received-title = Recibido
received-lead = Su formulario está presentado. Guarde este número de recibo: identifica su caso.
received-paid = Pagado
received-payment-reference = Referencia del pago
received-next-title = Qué pasa ahora
received-next = Le enviamos un correo con este número. Puede seguir su caso aquí en cualquier momento. Le escribiremos cuando algo cambie.
received-print = Imprima esta página o guárdela como archivo junto con sus papeles.
received-follow = Seguir su caso

case-challenge-title = Si cree que esto está mal
case-challenge-appeal = Puede apelar, o pedirnos que lo revisemos de nuevo, con el Formulario I-290B. La carta con la decisión dice cuál de las dos cosas puede hacer, adónde enviarlo y cuánto cuesta.
case-challenge-board = Puede apelar con el Formulario EOIR-29. Decide la Junta de Apelaciones de Inmigración. La carta con la decisión dice adónde enviarlo y cuánto cuesta.
case-challenge-hearing = Puede pedir una audiencia ante otro oficial con el Formulario N-336. La carta con la decisión dice adónde enviarlo y cuánto cuesta.
case-challenge-until = Tiene que llegar a más tardar el { $date }: 30 días, o 15 si se retiró una aprobación, 3 más porque la decisión llegó por correo, y hasta el siguiente día hábil si cae en fin de semana o en feriado federal.
case-challenge-over = Esta decisión se podía impugnar hasta el { $date }.
cases-title = Todos sus casos
cases-lead = Sus casos, y los casos que usted sigue por su número.
cases-all = Ver y buscar todos sus casos
cases-find = Buscar un caso
cases-find-hint = Una parte del número de recibo, el formulario, o la persona para quien es el caso.
cases-find-button = Buscar
cases-found = { $count ->
    [one] Un caso con «{ $words }».
   *[other] { $count } casos con «{ $words }».
}
cases-show-all = Mostrarlos todos
cases-none = Ningún caso es así.
cases-standing = Mostrar
cases-every-standing = Todos
cases-needs-you = Usted debe hacer algo
cases-open = En curso
cases-closed = Terminados
cases-every-form = Todos los formularios
cases-other-people = Otros casos
