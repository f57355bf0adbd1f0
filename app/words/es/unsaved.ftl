# Un formulario que se envió cuando la sesión ya se había cerrado, al volver.

unsaved-title = Esto todavía no se ha enviado
unsaved-text = Cuando usted pulsó el botón, su sesión ya se había cerrado, así que no cambió nada. Lo que escribió está aquí de nuevo. Revíselo y pulse el botón otra vez para enviarlo.
