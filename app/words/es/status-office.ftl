# Estados de un caso que pasa de un lugar a otro.

status-transferred-title = Su caso pasa a otra oficina
status-transferred-meaning = Otra oficina de la agencia se encarga, muchas veces porque tiene más capacidad. Su número de recibo no cambia.
status-transferred-next = La nueva oficina le avisa cuando su caso esté allí.
status-transferred-for-good-title = Su caso pasa a la oficina que ahora decide sobre él
status-transferred-for-good-meaning = Otra oficina es responsable de su caso desde ahora. Su número de recibo no cambia.
status-transferred-for-good-next = La nueva oficina sigue con su caso y le escribe.
status-transferred-for-interview-title = Su caso pasa a la oficina que le hará la entrevista
status-transferred-for-interview-meaning = Esa oficina pone la fecha de su entrevista.
status-transferred-for-interview-next = Usted recibe un aviso con el día, la hora y el lugar.
status-transferred-to-asylum-title = Su caso pasa a una oficina de asilo
status-transferred-to-asylum-meaning = Una oficina que decide sobre el asilo se encarga de su caso.
status-transferred-to-asylum-next = La oficina de asilo le escribe, casi siempre con una fecha de entrevista.
status-transferred-abroad-title = Su caso pasa a una oficina en el extranjero
status-transferred-abroad-meaning = Una oficina de la agencia o un consulado en otro país se encarga de su caso.
status-transferred-abroad-next = La oficina en el extranjero le escribe a usted o a su familiar allá.
status-arrived-title = Su caso ya está en la nueva oficina
status-arrived-meaning = La oficina que se encarga tiene todo lo de su caso.
status-arrived-next = Un oficial sigue con su caso y decide sobre él.
status-sent-to-state-title = Su caso pasó al Departamento de Estado
status-sent-to-state-meaning = La petición aprobada va en camino a quienes dan visas en el extranjero.
status-sent-to-state-next = El Centro Nacional de Visas o un consulado le escribe. La parte de la agencia ya terminó.
status-back-from-state-title = El Departamento de Estado devolvió su caso
status-back-from-state-meaning = Un consulado pide a la agencia que mire la petición de nuevo.
status-back-from-state-next = Un oficial la revisa. Si hay algo en contra, primero le escuchan a usted.
