# Los casos tal como se trabajan en el escritorio de la agencia.

security-desk-case-assigned = En el escritorio, usted indicó quién trabaja en un caso, o hasta cuándo
security-desk-case-received = En el escritorio, se le encargó un caso
security-desk-case-given-on = En el escritorio, un caso que usted tenía pasó a otra persona

desk-show-cases = Casos
desk-work-filter = Qué casos
desk-work-whose = De quién
desk-work-everybodys = De todos
desk-work-mine = Míos
desk-work-nobodys = De nadie
desk-work-form = Formulario
desk-work-any-form = Todos los formularios
desk-work-waits = Qué esperan
desk-work-waits-any = Cualquier cosa
desk-work-waits-us = Algo de nosotros
desk-work-waits-person = A la persona, que aún tiene tiempo
desk-work-waits-too-long = A la persona, cuyo tiempo se acabó
desk-work-when = Fecha
desk-work-any-time = Atrasados o no
desk-work-overdue = Solo los atrasados
desk-work-filter-button = Mostrar estos
desk-work-empty-title = Ningún caso abierto
desk-work-empty-text = Ninguno de los casos abiertos es así. Los casos que usted presentó no se muestran.
desk-work-count = { $count ->
    [one] 1 caso
   *[other] { $count } casos
  }
desk-work-count-more = Más de { $count } casos
desk-work-first = Volver a los primeros
desk-work-next = Casos siguientes

desk-awaits-fee = Tarifa por decidir
desk-awaits-other-time = Se pidió otra hora
desk-awaits-sooner = Se pidió decidir antes
desk-awaits-answer = Llegó la respuesta
desk-awaits-person = Espera a la persona
desk-awaits-others = Lo tiene otra oficina
desk-awaits-decision = Listo para decidir
desk-awaits-benefit = Aprobado, por entregar
desk-awaits-appeal = Apelación
desk-awaits-next-step = El próximo paso es nuestro
desk-awaits-too-long = Se acabó el tiempo de la persona
desk-awaits-over = Terminado

desk-work-until = La persona tiene tiempo hasta el { $day }
desk-work-was-until = La persona tenía tiempo hasta el { $day }
desk-work-list-until = Hasta el { $day }
desk-work-late = Atrasado
desk-work-tick = Marcar
desk-work-yours = Suyo
desk-work-somebody = Alguien que ya no trabaja aquí
desk-work-act-by = Por atender hasta el { $day }
desk-work-act-by-over = Atrasado: por atender hasta el { $day }

desk-case-waits = Qué espera
desk-assign-who = Quién lo trabaja
desk-assign-title = El trabajo en este caso
desk-assign-day = ¿Hasta cuándo queremos haberlo atendido?
desk-assign-day-hint = Mes, día y año, por ejemplo 07/15/2027. A la persona no se le dice.
desk-assign-take = Tomarlo
desk-assign-save = Guardar el día
desk-assign-back = Dejarlo
desk-assign-to = ¿Quién trabaja en él?
desk-assign-to-nobody = Nadie
desk-assign-give = Guardar
desk-assign-others = Solo quien supervisa lo pasa a otra persona.
error-desk-assign-day = Escriba un día a partir de hoy, dentro de dos años, por ejemplo 07/15/2027, o deje el campo vacío.

desk-assigned-title = Guardado
desk-assigned-yours = Usted trabaja en este caso.
desk-assigned-other = Ahora trabaja en este caso otra persona, que lo encuentra en su lista.
desk-assigned-nobody = Ahora nadie trabaja en este caso.
desk-assign-refused-title = No se cambió nada
desk-assign-moved = Alguien indicó otra cosa sobre quién trabaja en este caso, o hasta cuándo, desde que usted abrió esta página. Abajo está como es ahora.
desk-assign-over = El caso terminó. No hay nada en que trabajar.
desk-assign-not-theirs = Esta persona no puede trabajar en este caso: no decide aquí, o el caso es suyo.
desk-assign-not-allowed = Otra persona trabaja en este caso. Solo quien supervisa lo pasa a alguien más.

desk-batch-title = Hacer algo con varios casos
desk-batch-with = Con los casos que marcó
desk-batch-what = ¿Qué quiere hacer?
desk-batch-choose = Elija
desk-batch-go-on = Verlo primero
desk-batch-tick-hint = Marque los casos, elija qué hacer con ellos y vea en cada uno si puede hacerse, antes de que pase nada.
desk-batch-give = Encargarlo a { $name }
desk-batch-cases = Los casos que marcó
desk-batch-outcome = Qué resulta
desk-batch-can = Puede hacerse
desk-batch-lead = { $count ->
    [0] No puede hacerse con ninguno. No ha pasado nada.
    [one] Todavía no ha pasado nada. Se hace con 1 caso, y su persona recibe la carta correspondiente, en su idioma, con lo que usted escriba aquí.
   *[other] Todavía no ha pasado nada. Se hace con { $count } casos, uno tras otro, y la persona de cada uno recibe la carta correspondiente, en su idioma, con lo que usted escriba aquí.
  }
desk-batch-assign-lead = { $count ->
    [0] No puede hacerse con ninguno. No ha pasado nada.
    [one] Todavía no ha pasado nada. Se hace con 1 caso. A su persona no se le dice.
   *[other] Todavía no ha pasado nada. Se hace con { $count } casos. Los días hasta los que queremos atenderlos no cambian, y solo lo saben sus colegas.
  }
desk-batch-no-case = Vuelva a la lista y marque otros casos.
desk-batch-letter = La carta, como la recibiría la persona de { $receipt }
desk-batch-letter-others = La persona de cada otro caso recibe una sobre el suyo. Lo que usted escriba abajo aparece en ella cuando la vuelva a mostrar.
desk-batch-letter-noted = La persona de cada otro caso recibe una sobre el suyo, con la misma nota.
desk-batch-read = Mostrar la carta con esta nota
desk-batch-button = Hacerlo con estos casos
desk-batch-back = Volver a la lista
desk-batch-done-title = Lo que se hizo
desk-batch-done = Hecho con { $done } de { $all }
desk-batch-done-text = La tabla dice qué resultó de cada caso. Lo hecho no se hace otra vez si vuelve a presionar.
desk-batch-was-done = Hecho
desk-batch-not-now = No puede hacerse como está
desk-batch-still-time = La persona tiene tiempo hasta el final del { $day }, dondequiera que esté
desk-batch-moved = Pasó algo con él mientras tanto, o ya estaba hecho
desk-batch-not-found = No está
desk-batch-not-allowed = No le corresponde a usted
desk-batch-not-theirs = Esa persona no puede trabajar en él
error-desk-batch-none = Marque al menos un caso.
error-desk-batch-what = Elija qué hacer con los casos.

desk-figures-title = Cifras
desk-figures-lead = Se cuentan todos los casos que están en la cuenta de alguien. Nada aquí dice algo de un caso concreto.
desk-figures-late = Lo atrasado, y lo que se pide a las personas
desk-figures-overdue = Pasó el día que nos fijamos
desk-figures-overdue-nobody = De estos, no los trabaja nadie
desk-figures-rounds = Pedidos que esperan respuesta
desk-figures-rounds-over = Pedidos cuyo último día pasó
desk-figures-visits = Citas por venir
desk-figures-visits-over = Citas cuya hora pasó sin que nada se anotara
desk-figures-awaits = Casos abiertos, según lo que esperan
desk-figures-forms = Casos abiertos, por formulario
desk-figures-cases = Casos
desk-figures-median = Días abiertos: al menos la mitad de los casos
desk-figures-months = Los últimos doce meses
desk-figures-month = Mes
desk-figures-received = Recibidos
desk-figures-decided = Aprobados o denegados
desk-figures-waiting = En espera de una decisión al final del mes
desk-figures-none = Todavía no hay nada que contar.
desk-figures-counted = Contado el { $day } a las { $time }, y de nuevo cada diez minutos. Cuántos esperaban al final de un mes se calcula hacia atrás desde los que esperan ahora.
