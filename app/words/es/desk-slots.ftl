# Cuándo puede ir la gente a las oficinas: cómo se crean, se cierran y se eligen las horas.

desk-slots-title = Horas para citas
desk-slots-lead = Cuándo puede ir la gente a las oficinas y qué horas están ocupadas. Una hora se da a un caso en la página de ese caso, y queda libre por sí sola cuando ya nadie tiene que acudir.
desk-slots-make = Crear horas
desk-slots-make-lead = El horario de una sala o de unas ventanillas, dividido en horas para citas. Nadie recibe una hora antes de que exista.
desk-slots-make-button = Crear estas horas
desk-slots-made = { $count ->
    [one] Se creó una hora. Los oficiales ya pueden darla.
   *[other] Se crearon { $count } horas. Los oficiales ya pueden darlas.
  }
desk-slots-closed = Ya nadie recibirá estas horas. Quien tiene una aparece aquí en la lista y necesita otra.
desk-slots-opened = Estas horas se vuelven a dar.
desk-slots-unchanged = No se cambió nada: ya estaba hecho, la hora ya empezó, o se creó otra en su lugar.
desk-slots-to-move = Estos casos tienen una hora que se cerró y necesitan otra
desk-slots-has = { $day }, { $time }, { $office }
desk-slots-days = Los próximos días
desk-slots-day = Día
desk-slots-places = Plazas
desk-slots-taken = Ocupadas
desk-slots-free = Libres
desk-slots-none = No hay horas
desk-slots-none-text = Mientras un supervisor no las cree, los oficiales escriben el día, la hora y el lugar de cada cita.
desk-slots-none-that-day = Este día no tiene horas.
desk-slots-one = { $time }, { $kind } ({ $minutes } minutos)
desk-slots-taken-of = { $taken } de { $places } ocupadas
desk-slots-is-closed = Cerrada
desk-slots-close-one = Cerrar { $time }
desk-slots-open-one = Volver a abrir { $time }
desk-slots-close-day = Cerrar todo el día aquí
desk-slots-open-day = Volver a abrir todo el día aquí
desk-slots-oath = Juramento
desk-slots-office = Oficina
desk-slots-office-new = Una oficina nueva, como sigue
desk-slots-name = Nombre de una oficina nueva
desk-slots-name-hint = Tal como está en su puerta. Deje vacíos este campo y los dos siguientes si eligió una oficina.
desk-slots-address = Su dirección
desk-slots-address-hint = Como en un sobre, sin el nombre. Como máximo 200 caracteres.
desk-slots-kind = ¿Para qué viene la gente?
desk-slots-first = Primer día
desk-slots-until = Último día
desk-slots-until-hint = Para más de un día: las horas se crean de lunes a viernes.
desk-slots-from = Desde
desk-slots-to = Hasta
desk-slots-minutes = Minutos para cada cita
desk-slots-at-once = ¿Cuántas personas a la vez?
desk-slots-at-once-hint = Tantas como salas o ventanillas haya.
desk-times-choose = ¿Qué hora recibe la persona?
desk-times-one = { $day }, { $time }, { $office }
desk-times-one-hint = { $address }. { $minutes } minutos. { $free ->
    [one] Queda una plaza libre.
   *[other] Quedan { $free } plazas libres.
  }
desk-times-none = No hay ninguna hora libre así. Pida otras arriba, o haga que un supervisor cree más.
desk-times-filter = Horas libres
desk-times-office = Oficina
desk-times-any-office = Todas las oficinas
desk-times-any-day = Cualquier día
desk-times-from = ¿Desde qué día?
desk-proposal-time = La hora que se propuso está ocupada, se cerró o ya pasó. No se hizo nada. Devuelva la propuesta, para que se pueda proponer otra hora.
error-desk-act-slot = Elija una de las horas libres.
error-desk-act-slot-gone = Otra persona recibió esta hora, o se cerró. No se hizo nada. Elija otra.
error-desk-slots-office = Elija una oficina que exista, o nombre una nueva.
error-desk-slots-name = Escriba el nombre de la oficina nueva, en un máximo de 60 caracteres, o elija una arriba.
error-desk-slots-name-taken = Ya existe una oficina con este nombre. Elíjala arriba.
error-desk-slots-address = Escriba la dirección de la oficina nueva, en un máximo de 200 caracteres.
error-desk-slots-kind = Elija para qué viene la gente.
error-desk-slots-to = Escriba una hora que dé tiempo a que termine una cita.
error-desk-slots-backwards = Escriba un día que no sea anterior al primero.
error-desk-slots-no-day = Entre estos no hay ningún día laborable. Escriba un día posterior, o déjelo vacío para usar solo el primero.
error-desk-slots-too-many = Son más de { $count } horas. Escriba un día anterior y cree las demás después de estas.
error-desk-slots-minutes = Escriba cuántos minutos dura cada cita: de { $shortest } a { $longest }.
error-desk-slots-places = Escriba cuántas personas pueden venir a la vez: de 1 a { $most }.
error-desk-slots-overlap = Ya hay una hora a las { $time } del { $day }, para lo mismo en esta oficina. No se creó nada.
security-desk-slots-made = En el escritorio, usted creó horas en que la gente puede venir
security-desk-slots-closed = En el escritorio, usted cerró horas en que la gente podía venir
security-desk-slots-opened = En el escritorio, usted volvió a abrir horas en que la gente puede venir
