# Enlaces en mensajes a quienes tienen una cuenta.

link-expired = El enlace es demasiado antiguo.
link-used = Este enlace ya se usó, o uno más reciente lo reemplazó.
link-unknown = El enlace no está completo o no lo enviamos nosotros. Ábralo otra vez desde el mensaje.
link-next = No se cambió nada. Busque un mensaje más reciente o pida un enlace nuevo donde pidió este.
