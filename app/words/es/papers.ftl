# Documentos: formularios llenados como archivos PDF, para leer, imprimir y guardar.

paper-download = Descargar en PDF
paper-download-text = Todas sus respuestas en el orden del formulario oficial, para leer, imprimir y guardar.

paper-form-title = { $form }: sus respuestas
paper-draft-banner = No presentado. Esto es un borrador del { $date }.
paper-draft-text = Este documento muestra lo que usted ha escrito hasta ahora. La agencia no lo ha recibido. No lo envíe por correo: firme y presente el formulario en su cuenta.
paper-filed-text = Este documento muestra, palabra por palabra, lo que usted presentó. Guárdelo con su número de recibo.
paper-order-text = Las respuestas siguen el orden del formulario oficial. El número que está delante de una pregunta es el que tiene allí.
paper-edition = Edición del formulario
paper-edition-of = Formulario { $form }, edición { $edition }
paper-receipt = Número de recibo
paper-not-yet = Todavía no tiene
paper-language = Idioma de este documento
paper-page = Página { $page } de { $pages }
paper-item = Número
paper-question = Pregunta
paper-answer = Respuesta
paper-part = Parte { $number }
paper-head = Antes de la Parte 1
paper-worksheet = Hoja de cálculo
paper-others = Respuestas que no tienen número en el formulario oficial
paper-not-answered = Sin responder todavía
paper-to-be-changed = Así se escribió. Hay que cambiarlo antes de presentar el formulario.
paper-characters = Un carácter que aquí no se puede imprimir aparece con su número de Unicode, por ejemplo [U+1F600].
paper-signature = Firma
paper-signed-name = Firmado al escribir este nombre
paper-signed-on = Fecha de la firma
paper-signed-in = Idioma en que se leyó y se firmó
paper-digest = Marca con la que se descubre un cambio (SHA-256)
paper-paid = Pagado

paper-too-long-title = Este formulario es demasiado largo para un solo PDF
paper-too-long-text = Todas sus respuestas siguen aquí, pero son más de lo que cabe en un solo PDF. Acorte las más largas e inténtelo de nuevo.
