# The answers that were filed, and who at the desk has opened what: the first for everybody there, the second for supervisors.

desk-answers-link = Leer las respuestas
desk-answers-title = Las respuestas que se presentaron
desk-answers-lead = Están como se firmaron, en el orden del formulario oficial.

desk-looks-title = Quién ha mirado este caso
desk-looks-lead = Todo lo que alguien del escritorio ha abierto de este caso. Esta lista no abre nada del caso.
desk-looks-newest = Lo más reciente primero
desk-looks-what = Qué abrió
desk-looks-when = Cuándo
desk-looks-none = Nadie del escritorio ha abierto este caso todavía.
desk-looks-case = El caso, o una carta sobre él
desk-looks-paper = El formulario como archivo PDF
desk-looks-file = Un documento
desk-looks-messages = Mensajes
desk-looks-newer = Más recientes
desk-looks-older = Anteriores

desk-looks-of = { $name }: lo que ha abierto
desk-looks-of-title = Lo que ha abierto una persona
desk-looks-of-lead = Lo que ha abierto de los casos. En esta lista no están los casos de usted, ni los mensajes que no tratan de ningún caso.
desk-looks-of-none = Todavía no ha abierto ningún caso.
