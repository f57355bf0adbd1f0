# Cuándo y adónde tiene que ir una persona, y cómo pide otra hora.

appointment-identity = Cita para su foto y sus huellas
appointment-interview = Su entrevista
appointment-ceremony = Su ceremonia de juramento
appointment-when = { $day }, { $time }, { $zone }
appointment-more = Qué llevar, su calendario y otra hora
appointment-fact-when = Cuándo
appointment-fact-set = Fijada el
appointment-calendar = Ponerla en su calendario (un archivo para calendarios)
appointment-before = Antes de entrar
appointment-before-text = Llegue 15 minutos antes de su hora, no más temprano: hay un control en la entrada. A quien llega mucho más tarde lo pueden mandar a casa.
appointment-bring = Qué llevar
appointment-bring-letter = La carta sobre esta cita, en papel o en su teléfono.
appointment-bring-photo = Un documento de identidad con su foto que no esté vencido, por ejemplo un pasaporte o una tarjeta.
appointment-bring-identity = Para la foto y las huellas no hace falta nada más.
appointment-bring-interview = Todo lo que nombra su carta y los originales de los documentos que envió.
appointment-bring-ceremony = El aviso con sus respuestas, todas las tarjetas de residente que tenga y sus documentos de viaje.
appointment-over-title = Esta cita ya no vale
appointment-over-text = Se cambió, se canceló o ya pasó. Su caso dice qué viene después.
appointment-move-title = Pedir otra hora
appointment-move-lead = Si no puede ir, pídalo antes del día. La agencia le da otra hora por carta.
appointment-move-lead-times = Si no puede ir, pídalo antes del día. Usted elige una hora libre, si la oficina las ofrece, o la agencia le da una por carta.
appointment-move-button = Pedir otra hora
appointment-move-rules = Puede pedirlo hasta 12 horas antes, con un buen motivo y dos veces como máximo.
appointment-move-interview = Una entrevista solo se cambia si un oficial está de acuerdo. Diga por qué no puede ir; el oficial decide.
appointment-stands-title = Su cita sigue en pie
appointment-stands-text = Vale hasta que la agencia le dé otra hora. Si no recibe respuesta, vaya a la hora que tiene.
appointment-stands-until = Vale hasta que tenga otra hora. Si elige una que está libre, es suya enseguida, y la hora que tiene queda para otra persona.
appointment-times = ¿Cuál de estas horas le conviene?
appointment-times-hint = Están libres ahora en { $office }, según los relojes de allí ({ $zone }).
appointment-times-none = Ninguna de estas horas me conviene
appointment-times-none-hint = La agencia lee el motivo y le da otra hora por carta.
appointment-times-later = Horas a partir del { $day }
appointment-times-over = Ahora no hay ninguna otra hora libre. Todavía puede pedirle una a la agencia.
appointment-take-button = Enviar
appointment-moved-title = Ya tiene otra hora
appointment-moved-text = La hora que tenía ya no vale. La carta sobre la nueva está en su caso; lleve esa.
appointment-cause = ¿Por qué no puede ir?
appointment-cause-illness = Tengo una enfermedad o una cita médica
appointment-cause-travel = Un viaje que estaba planeado antes
appointment-cause-life-event = Algo que pasa una sola vez, como un entierro, una boda o un examen
appointment-cause-transport = No tengo cómo llegar
appointment-cause-work = No puedo faltar al trabajo
appointment-cause-care = No puedo dejar a una persona que cuido
appointment-cause-late-letter = La carta llegó tarde o no llegó
appointment-words = Qué más debe saber el oficial
appointment-words-hint = Puede dejarlo vacío. Hasta 1,000 caracteres.
appointment-ask-button = Pedir otra hora
appointment-asked-title = Usted pidió otra hora
appointment-asked-text = La agencia le escribe con otra hora o le dice que esta se queda. Hasta entonces su cita sigue en pie.
appointment-asked-because = Usted pidió otra hora el { $day }: { $why }.
appointment-not-set = Esta cita se cambió, se canceló o usted ya estuvo allí.
appointment-not-set-instead = Su caso dice qué viene después.
appointment-asked-already = Puede pedirlo una vez y ya lo hizo.
appointment-asked-already-instead = Si no recibe respuesta antes del día, vaya a la hora que tiene.
appointment-missed = La hora de la cita ya pasó y por eso ya no se puede cambiar aquí.
appointment-missed-instead = Llame o escriba hoy a la agencia y diga por qué no fue. Si no hace nada, pueden negar su solicitud.
appointment-too-late = Faltan menos de 12 horas. Tan tarde ya no se cambia una cita aquí.
appointment-too-late-instead = Vaya si puede. Si no puede, llame ahora a la agencia y diga por qué.
appointment-too-often = Ya se cambió { $count } veces porque usted lo pidió. No puede haber más cambios.
appointment-too-often-instead = Vaya a esta hora. Si es imposible, llame a la agencia antes del día y diga por qué.
appointment-oath = Una ceremonia de juramento no se cambia aquí.
appointment-oath-instead = Su carta dice cómo pedir otro día.
error-appointment-cause = Elija por qué no puede ir.
error-appointment-slot = Elija una hora, o que ninguna le conviene.
error-appointment-slot-gone = Otra persona tomó esa hora, o ya no está libre. Elija otra; la hora que tiene sigue valiendo.
error-appointment-words = Lo que escribió tiene { $count } caracteres. Acórtelo a 1,000.
mail-move-asked-subject = Usted pidió otra hora: { $receipt }
mail-move-asked-text = Usted pidió otra hora a la agencia. Hasta que le dé una, su cita sigue en pie.

    Su número de recibo: { $receipt }

    Su cita, y lo que pasa ahora, está en su caso:
    { $link }
desk-move-asked = La persona pide otra hora
desk-move-asked-text = { $what }, { $when }. Lo pidió el { $day }: { $why }.
security-other-time-asked = Se pidió otra hora para una cita
