# Pruebas: lo que se pide, lo que se agregó, qué hacer con lo que no sirve.

evidence-title = Documentos para este formulario
evidence-lead = La agencia los pide por lo que usted respondió. Agregue una foto o un archivo de cada uno, hoy o cualquier otro día.
evidence-none = Según sus respuestas hasta ahora, la agencia no pide ningún documento.
evidence-later = Si presenta el formulario sin un documento necesario, la agencia se lo pedirá por carta. Su caso espera hasta que usted responda.
evidence-back-to-form = Volver a su formulario
evidence-task = Documentos
evidence-task-state = { $done } de { $total } agregados o explicados
evidence-slot-open = Agregar o cambiar

evidence-state-documents = { $count ->
    [one] 1 documento agregado
   *[other] { $count } documentos agregados
  }
evidence-state-checking = En revisión
evidence-state-explained = Usted dijo que no lo tiene
evidence-state-refused = No se puede usar
evidence-state-needed = Necesario, todavía no hay nada
evidence-state-helps = Ayuda, todavía no hay nada

evidence-there = Lo que agregó
evidence-role-original = Documento { $number }: el documento mismo
evidence-role-translation = Documento { $number }: traducción al inglés
evidence-role-certificate = Documento { $number }: certificado del traductor
evidence-file-ready = Listo
evidence-file-checking = En revisión
evidence-file-checking-text = Estamos comprobando que se pueda abrir sin peligro. Puede salir de esta página y abrirla otra vez en unos minutos.
evidence-file-scan = En espera del antivirus
evidence-file-scan-text = El archivo está aquí y seguro. El programa que busca virus no responde en este momento, por eso todavía nadie puede abrirlo. No tiene que enviarlo otra vez.
evidence-file-refused = No se puede usar
evidence-file-photo = Foto, { $size }
evidence-file-pdf = { $pages ->
    [one] PDF, 1 página, { $size }
   *[other] PDF, { $pages } páginas, { $size }
  }
evidence-file-no-name = Archivo sin nombre
evidence-hint-dark = Se ve oscura. Compruebe que se lee cada palabra, o tómela otra vez con más luz.
evidence-hint-blurred = Se ve borrosa. Compruebe que se lee cada palabra, o tómela otra vez sin mover la mano.
evidence-hint-cut-off = Parece cortada en un borde. Compruebe que se ve la página entera, o tómela otra vez desde más lejos.
evidence-hint-small = Es una imagen pequeña. Compruebe que se lee cada palabra, o tómela otra vez desde más cerca.
evidence-look = Verlo
evidence-turn = Girar
evidence-up = Mover hacia arriba
evidence-down = Mover hacia abajo
evidence-remove = Quitar
evidence-dismiss = Quitar de esta lista
evidence-added-title = { $count ->
    [one] Se agregó 1 archivo
   *[other] Se agregaron { $count } archivos
  }
evidence-added-text = Queda guardado con su formulario. Lo encuentra abajo.
evidence-added-refused = { $count ->
    [one] 1 archivo no se puede usar. La lista de abajo dice por qué y qué hacer.
   *[other] { $count } archivos no se pueden usar. La lista de abajo dice por qué y qué hacer.
  }
evidence-added-checking = Lo que agregó todavía se está revisando. Mientras tanto puede continuar.

evidence-add = Agregar archivos
evidence-files = Fotos o archivos PDF
evidence-files-hint = De la cámara de su teléfono o de sus archivos, varios a la vez si quiere. Hasta 50 MB cada uno. Las fotos que agregue juntas serán las páginas de un solo documento.
evidence-where = ¿A qué documento pertenecen?
evidence-where-new = Son un documento nuevo
evidence-where-pages = Son más páginas del documento { $number }
evidence-language = ¿El documento está en otro idioma?
evidence-language-text = Entonces la agencia necesita tres cosas: el documento mismo, una traducción completa al inglés y una hoja en la que el traductor certifica que la traducción está completa y es correcta, y que sabe los dos idiomas. Agregue cada una por separado y diga cuál es.
evidence-role = ¿Qué está agregando?
evidence-role-is-original = El documento mismo
evidence-role-is-translation = Su traducción al inglés
evidence-role-is-certificate = El certificado del traductor
evidence-button = Agregar estos archivos

evidence-without = No tengo esto
evidence-without-text = Diga con sus propias palabras por qué no lo tiene y qué hizo para conseguirlo. Un oficial lo lee en lugar del documento.
evidence-without-label = Por qué no lo tiene
evidence-without-button = Guardar esta explicación
evidence-without-said = Usted dijo que no lo tiene:
evidence-without-remove = Retirar la explicación

error-evidence-none = Elija al menos un archivo y después presione «Agregar estos archivos»
error-evidence-many = Caben { $most } archivos. Quite uno que no necesite y agregue este otra vez
error-evidence-room = Su cuenta está llena. Quite archivos que no necesite de formularios que no ha presentado y agregue este otra vez
error-evidence-request-large = Estos archivos juntos son demasiado grandes para enviarlos a la vez. Los que ve abajo llegaron. Agregue los demás de pocos en pocos
error-evidence-cut = La conexión se cortó antes de que llegara todo. Lo que ve abajo está aquí. Agregue lo demás otra vez
error-evidence-without = Diga por qué no lo tiene

error-file-empty = El archivo está vacío. Ábralo en su dispositivo para ver si contiene algo y elíjalo otra vez.
error-file-too-large = El archivo tiene más de 50 MB. Tome una foto de la página, o guárdelo como un archivo más pequeño.
error-file-kind = Esto no es una foto ni un PDF que podamos leer. Guárdelo como JPEG o como PDF, o tómele una foto, y agregue eso.
error-file-heic = Esta foto está en el formato de los iPhone (HEIC), que aquí no se puede leer. Ábrala en su teléfono, elija «Compartir» o «Exportar», guárdela como JPEG y agregue esa.
error-file-damaged = El archivo está dañado y no se puede leer hasta el final. Guárdelo otra vez o tome una foto nueva, y agregue eso.
error-file-locked = Este PDF pide una contraseña o está protegido. Guárdelo sin ella, por ejemplo imprimiéndolo en un PDF nuevo, y agregue ese.
error-file-pixels = La imagen es demasiado grande. Tome una foto nueva con su teléfono, o guárdela en un tamaño menor.
error-file-pages = El archivo tiene demasiadas páginas. Divídalo en varios archivos y agréguelos.
error-file-active = Este PDF tiene adentro un programa u otros archivos que podrían hacer daño. Imprímalo en un PDF nuevo y agregue ese.
error-file-mixed = El archivo es de más de una clase a la vez. Imprímalo en un PDF nuevo o tómele una foto, y agregue eso.

review-evidence-title = Todavía faltan documentos que la agencia necesita
review-evidence-lead = Puede presentar el formulario sin ellos. La agencia se los pedirá por carta, y su caso espera hasta que usted responda. Si no tiene alguno, puede explicar por qué.
review-evidence-checking-title = Todavía se está revisando un documento
review-evidence-checking = Podrá firmar cuando termine la revisión, normalmente en menos de un minuto. Cargue esta página otra vez.

error-sign-checking = Todavía se está revisando un documento que agregó. Espere un minuto y firme otra vez
received-evidence = Documentos que envió
received-evidence-pages = { $pages ->
    [one] 1 página
   *[other] { $pages } páginas
  }
received-evidence-look = Ver el archivo { $number }
received-evidence-explained = Usted explicó por qué no lo tiene.
data-file-document = Lo que se pide
