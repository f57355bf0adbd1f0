# Un borrador como archivo: para guardar una copia o para seguir en otra cuenta.

draft-file-export = Descargar una copia de este borrador
draft-file-export-text = Un archivo con todo lo que ha escrito. Con él puede empezar aquí un borrador nuevo, también en otra cuenta.
draft-file-import-title = Empezar con la copia de un borrador
draft-file-import-text = Si descargó la copia de un borrador, elija el archivo aquí. Con él empieza un borrador nuevo con las mismas respuestas. Los borradores que ya tiene no cambian.
draft-file-import-label = El archivo
draft-file-import-hint = Su nombre termina en .json.
draft-file-import-button = Empezar un borrador con este archivo
draft-file-begun = El borrador tiene las respuestas de su archivo
draft-file-unknown = { $count ->
        [one] Una respuesta del archivo no tiene lugar en este formulario. La guardamos con el borrador, pero no se envía: { $names }
       *[other] { $count } respuestas del archivo no tienen lugar en este formulario. Las guardamos con el borrador, pero no se envían: { $names }
    }
draft-file-unsigned = Quien interpretó o preparó el formulario tiene que firmarlo otra vez.

error-draft-file-none = Elija el archivo con la copia de su borrador
error-draft-file-wrong = Este archivo no es la copia de un borrador. Elija el que descargó con «Descargar una copia de este borrador».
error-draft-file-newer = Esta copia se hizo con una versión más nueva de este servicio o del formulario. Haga otra copia donde hizo esta, o escriba las respuestas aquí.
error-draft-file-form = El formulario de este archivo no se puede presentar aquí. Busque en la lista de arriba uno que le sirva.
error-draft-file-many = Ya tiene 20 borradores. Descarte uno que no necesite y elija el archivo otra vez.
