# La biblioteca de documentos: todo lo que se subió o se recibió, cada cosa por separado, y para volver a usarla.

library-title = Sus documentos
library-lead = Todo lo que usted agregó a sus formularios y todo lo que le llegó, en un solo lugar. Los documentos se ven en su página; no hace falta descargarlos.
library-door-text = Vea lo que envió y lo que recibió, y quién lo ha abierto.
library-empty-title = Todavía no hay documentos
library-empty-text = Aquí aparecen los documentos que usted agregue a un formulario, y las cartas y los papeles de sus casos.
library-empty-part = No hay nada en esta parte de la lista.
library-newest = Lo más nuevo primero
library-show = Mostrar
library-show-all = Todo
library-show-sent = Enviado por mí
library-show-received = Recibido
library-case = De
library-case-all = Todos los formularios y casos
library-case-one = { $receipt } ({ $form })
library-newer = Documentos más nuevos
library-older = Documentos más antiguos

library-for-draft = { $what } – { $form }, sin presentar todavía
library-for-case = { $what } – { $form }, { $receipt }
library-from-case = De su caso – { $form }, { $receipt }
library-added = Agregado el { $day }
library-received = Recibido el { $day }
library-notice-state = Carta
library-notice-replaced = Una carta posterior la sustituye
library-notice-read = Leerla
library-filing-name = Lo que usted presentó
library-filing-state = Sus papeles
library-filing-here = Leer aquí lo que usted presentó
library-filing-read = Leerlo
library-filing-paper = Guardar una copia para imprimir (PDF)
library-filing-received = Ver cuándo se recibió y con qué
library-filing-package = Guardar todo en un solo archivo (ZIP)

library-page-of = Página { $page } de { $pages }
library-picture-alt = { $what }, página { $page } de { $pages }
library-pdf-alt = { $what }, en PDF
library-open-picture = Abrir la imagen sola
library-open-pdf = Abrir el PDF solo
library-no-viewer = Su navegador no muestra archivos PDF dentro de una página. Use el enlace de abajo para abrirlo.
library-pdf-hint = Si ve una sola página o no ve nada, abra el PDF solo.
library-before = Página anterior
library-after = Página siguiente
library-facts = Sobre este archivo
library-fact-name = Nombre
library-fact-kind = Tipo y tamaño
library-fact-added = Agregado
library-fact-state = Estado
library-uses = Dónde se usa
library-use-again-text = Puede volver a usarlo: abra un formulario, vaya a sus documentos y elija «Agregar de sus documentos».
library-seen = Quién lo ha abierto
library-seen-only-you = Solo usted lo ha abierto.
library-seen-once = Usted, el { $day }, { $time }
library-seen-often = Usted, por primera vez el { $first-day }, { $first-time }, y por última vez el { $last-day }, { $last-time }
library-seen-how = Aquí queda anotado quién abre un documento completo, con el día y la hora. Las imágenes pequeñas de las listas no cuentan.

library-again-link = Agregar de sus documentos
library-again-title = Agregar de sus documentos
library-again-lead = Elija lo que ya nos ha dado. Se agrega también a este formulario y se queda donde está.
library-again-choose = Sus documentos
library-again-hint = Los archivos que eran páginas de un mismo documento siguen juntos.
library-again-button = Agregar estos
library-again-none-title = No hay nada que elegir
library-again-none-text = Solo se pueden agregar documentos que estén listos y que todavía no estén aquí. Agregue mejor una foto o un archivo.
library-again-used = { $size }. { $purpose }

error-library-none = Elija al menos un documento y presione «Agregar estos»
