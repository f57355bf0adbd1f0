# Por qué algo está ahí, según la regla que lo decide. Los motivos son finales de una frase que empieza con "porque".

explain-page = Se le pregunta esto porque { $reasons }.
explain-fee = Esto se aplica porque { $reasons }.
explain-evidence = Se le pide porque { $reasons }.

# El camino de un formulario a otro, que se presenta en su lugar o con él.

other-form = Ir al { $form }
