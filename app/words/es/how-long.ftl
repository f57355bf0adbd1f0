# How long cases take, counted from those of this installation.

how-long-title = Cuánto tardan los casos
how-long-lead = Esto se cuenta con los casos que se presentaron aquí en los últimos tres años. No es una promesa: el suyo puede ir más rápido o más despacio.
how-long-none-title = Hay muy pocos casos para decirlo
how-long-none-text = En cuanto veinte casos de un formulario hayan terminado, esta página dirá cuánto tardaron.
how-long-see = Vea cuánto tarda { $form }

how-long-identity = Desde la presentación hasta que se tomaron la foto y las huellas
how-long-decision = Desde la presentación hasta la decisión
how-long-card = Desde la aprobación hasta que se envió la tarjeta
how-long-document = Desde la aprobación hasta que se envió el documento
how-long-oath = Desde la aprobación hasta el certificado

how-long-days = { $count ->
    [0] menos de un día
    [one] 1 día
   *[other] { $count } días
  }
how-long-weeks = { $count ->
    [one] 1 semana
   *[other] { $count } semanas
  }
how-long-months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
  }

how-long-range-days = de { $from } a { $to } días
how-long-range-weeks = de { $from } a { $to } semanas
how-long-range-months = de { $from } a { $to } meses
how-long-range-open = { $length } o más
how-long-usual-filing = Por lo general, { $length } después de la presentación
how-long-usual-approval = Por lo general, { $length } después de la aprobación

how-long-sentence = La mitad de los casos tardó como máximo { $half }, y cuatro de cada cinco, como máximo { $most }.
how-long-sentence-open = La mitad de los casos tardó como máximo { $half }. Todavía no se puede decir cuánto tardan cuatro de cada cinco, porque demasiados siguen en camino.
how-long-sentence-unknown = Menos de la mitad de los casos ha llegado hasta aquí. Todavía no se puede decir cuánto se tarda.
how-long-ask = Nueve de cada diez casos tardaron como máximo { $length }. Si el suyo tarda más, es razonable que nos pregunte por qué.
how-long-counted = Contado el { $date } con { $over } casos que han llegado hasta aquí y { $waiting } que seguían en camino o lo habían dejado. Los que aún esperan cuentan por el tiempo que han esperado, para que no parezca más rápido de lo que es.
how-long-chart = Cuántos de cada 100 casos habían llegado hasta aquí
how-long-chart-after = Después de
how-long-chart-share = De cada 100 casos
how-long-chart-percent = { $percent } de 100

case-how-long-title = Cuánto se tarda
case-how-long-waited = Su caso lleva { $length } esperando.
case-how-long-ask-from = Si para el { $date } esto no ha ocurrido, es razonable que nos pregunte por qué.
case-how-long-ask-now = Está tardando más que la mayoría. Es razonable que nos pregunte por qué.
case-how-long-uncounted = Aquí han llegado hasta ese punto muy pocos casos de este formulario, así que todavía no se puede decir cuánto se tarda.
case-how-long-ask-now-uncounted = Es razonable que nos pregunte por qué aún no ha ocurrido.
case-how-long-more = Vea cómo se ha contado esto
