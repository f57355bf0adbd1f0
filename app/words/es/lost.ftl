# Para quien perdió la aplicación, el teléfono y los códigos de recuperación, pero todavía lee su correo electrónico.

lost-all = Ya no tengo ninguno de estos

lost-title = Perdió todos los códigos
lost-lead = Puede volver a entrar en su cuenta solo con su correo electrónico. Tarda tres días, para que nadie que solo lea su correo pueda quedarse con su cuenta.
lost-steps =
    Le avisamos enseguida por correo electrónico. Con un enlace de ese mensaje puede detenerlo en cualquier momento.
    En tres días le enviamos otro mensaje con un enlace. Funciona durante 7 días.
    Con ese enlace elige una contraseña nueva. Entonces se quitan sus aplicaciones de autenticación, sus llaves de acceso, su número de teléfono y sus códigos de recuperación.
lost-kept = Sus formularios, sus casos y todo lo que ha presentado siguen como están.
lost-button = Empezar los tres días

lost-sent-title = Empezaron los tres días
lost-sent-lead = Le enviamos un correo electrónico. En tres días llega otro con un enlace para elegir una contraseña nueva.
lost-sent-before = Si ya lo había pedido antes, aquellos tres días continúan: no empezaron de nuevo.
lost-sent-found = Si encuentra su aplicación o un código de recuperación, úselo. No tiene que esperar.

lost-cancel-title = ¿Dejar todo como está?
lost-cancel-lead = Alguien dijo que perdió la aplicación y los códigos de recuperación de esta cuenta. Si no fue usted, o si los encontró, deténgalo aquí. Entonces no se quita nada.
lost-cancel-button = Detenerlo y dejar todo como está
lost-cancelled-title = No se quitó nada
lost-cancelled-lead = Se detuvo. Su contraseña, su aplicación y sus códigos de recuperación funcionan como antes.
lost-cancelled-mailbox = Si usted no lo pidió, otra persona puede leer su correo electrónico. Cambie primero la contraseña de su correo y después su contraseña de aquí.

lost-home-title = Su aplicación y sus códigos de recuperación están por quitarse
lost-home-text = El { $asked }, alguien que puede leer su correo electrónico dijo que se perdieron. Desde el { $until }, esa persona puede elegir una contraseña nueva. Si no fue usted, deténgalo ahora y cambie la contraseña de su correo.

security-lost-asked = Alguien dijo que se perdieron la aplicación y los códigos de recuperación. Empezaron tres días de espera
security-lost-cancelled = Se detuvo la espera. No se quitó nada
security-lost-waited = Terminaron los tres días. Se envió un enlace para elegir una contraseña nueva
security-lost-removed = Se eligió una contraseña nueva después de tres días de espera. Se quitaron la aplicación y los códigos de recuperación

mail-lost-asked-subject = ¿Perdió lo que usa para entrar en { $site }?
mail-lost-asked-text =
    Hola:

    Alguien, quizás usted, dijo que perdió la aplicación de autenticación y los códigos de recuperación de su cuenta de { $site }. Si nadie lo detiene, en tres días enviamos un enlace a esta dirección. Con ese enlace se puede elegir una contraseña nueva, y se quitan las aplicaciones, las llaves de acceso, el número de teléfono y los códigos.

    Si no fue usted, o si los encontró, deténgalo con este enlace:

    { $link }

    Después cambie también la contraseña de su correo electrónico: otra persona puede leerlo.

    Si fue usted, espere. No tiene que hacer nada.

    { $site }

mail-lost-cancelled-subject = No se quitó nada de su cuenta de { $site }
mail-lost-cancelled-text =
    Hola:

    Se detuvo la espera para elegir una contraseña nueva para su cuenta de { $site }. Su contraseña, su aplicación y sus códigos de recuperación funcionan como antes.

    Si usted no lo detuvo y todavía necesita entrar, elija «¿Olvidó su contraseña?» donde inicia sesión y empiece otra vez.

    { $site }

mail-lost-over-subject = Ya puede elegir una contraseña nueva para { $site }
mail-lost-over-text =
    Hola:

    Terminaron los tres días. Elija una contraseña nueva para su cuenta de { $site } con este enlace:

    { $link }

    Entonces se quitan sus aplicaciones de autenticación, sus llaves de acceso, su número de teléfono y sus códigos de recuperación. El enlace funciona durante 7 días y una sola vez. Es solo para usted: no lo comparta.

    Si no fue usted, use el enlace de nuestro primer mensaje para detenerlo y cambie la contraseña de su correo electrónico.

    { $site }

mail-lost-done-text =
    Hola:

    Se eligió una contraseña nueva para su cuenta de { $site }, después de tres días de espera. Se quitaron la aplicación de autenticación y los códigos de recuperación, y se cerraron todas las sesiones abiertas.

    Inicie sesión, abra «Cómo inicia sesión» y agregue una aplicación y códigos de recuperación nuevos, para que su cuenta esté tan segura como antes.

    Si no fue usted, otra persona puede leer su correo electrónico. Cambie primero la contraseña de su correo. Después elija otra contraseña nueva para { $site } y avise a la agencia que administra { $site }.

    { $site }
