# Quién trabaja en el escritorio: invitaciones, y lo que cambian los supervisores.

mail-invited-subject = Le invitan a trabajar en el escritorio de { $site }
mail-invited-text =
    Hola:

    Le invitan a trabajar en el escritorio de { $site }. Su función sería: { $role }.

    Abra este enlace para aceptar. Funciona durante 72 horas, una sola vez y solo para esta dirección:

    { $link }

    Necesita una cuenta con esta dirección, y una llave de acceso o una aplicación de autenticación para iniciar sesión. Si no espera esto, no haga nada.

    { $site }
mail-accepted-subject = Una persona a quien invitó trabaja ahora en el escritorio de { $site }
mail-accepted-text =
    Hola:

    { $who } aceptó su invitación y trabaja desde ahora en el escritorio de { $site }. Su función: { $role }.

    Si eso no es correcto, termine su tiempo en el escritorio.

    { $site }

security-desk-staff-invited = En el escritorio, usted invitó a una persona a trabajar allí
security-desk-invitation-taken-back = En el escritorio, usted retiró una invitación
security-invitation-accepted = Usted aceptó una invitación para trabajar en el escritorio de la agencia
security-desk-staff-changed = En el escritorio, usted cambió la función de una persona que trabaja allí, o terminó su tiempo

desk-people-see = Quién trabaja aquí
desk-people-title = Quién trabaja en el escritorio
desk-people-lead = Usted invita a personas, cambia su función aquí y termina su tiempo. Cada cambio se le avisa a la persona por correo y queda anotado.
desk-people-there = Trabajan aquí
desk-people-waiting = Invitaciones que esperan
desk-people-no-invitation = No hay invitaciones en espera.
desk-people-invite = Invitar a alguien
desk-people-before = Quién trabajó aquí antes, o con otra función
desk-people-who = Quién
desk-people-role = Función
desk-people-since = Desde
desk-people-until = Hasta
desk-people-asked = Invitación del
desk-people-method = Entra al escritorio con
desk-people-passkey = Una llave de acceso
desk-people-app = Un código de una aplicación de autenticación
desk-people-no-method = Nada que el escritorio acepte: ahora no puede abrirlo
desk-people-you = Es usted. Otra persona cambia su función aquí.
desk-people-deleted = Una persona que eliminó su cuenta
desk-people-make = Dar esta función: { $role }
desk-people-end = Terminar su tiempo aquí
desk-people-take-back = Retirar la invitación
desk-people-email = Su dirección de correo electrónico
desk-people-email-hint = Allí llega la invitación, y vale para quien inicia sesión con esta dirección.
desk-people-officer-hint = Decide sobre casos y tarifas, y contesta mensajes
desk-people-supervisor-hint = Hace lo que hacen los oficiales, les da su trabajo y dice quién trabaja aquí
desk-people-clerk-hint = Mira y no decide nada
desk-people-send = Enviar la invitación
desk-people-done = Hecho
desk-people-not-done = No se cambió nada
desk-people-invited = La invitación está en camino. Funciona durante 72 horas.
desk-people-taken-back = La invitación ya no vale.
desk-people-changed = El cambio está hecho, y a la persona se le avisa por correo.
desk-people-moved = Otra persona fue más rápida. Así está ahora.
desk-people-last = Es la última persona con la función de supervisión que se queda, porque la cuenta de usted está por eliminarse. Dé primero esa función a otra persona.
error-desk-people-role = Elija qué función tendría la persona aquí
error-desk-people-already = Quien tiene esta dirección ya trabaja aquí. Cambie su función arriba
error-desk-people-many = Hoy se enviaron demasiadas invitaciones. Espere { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
  } y vuelva a presionar el botón

invitation-title = Una invitación al escritorio de la agencia
invitation-lead = Le piden que trabaje en el escritorio de { $site }. Su función sería: { $role }.
invitation-sign-in-text = La invitación vale para la dirección a la que llegó el correo. Inicie sesión con esa dirección.
invitation-sign-up = Crear una cuenta
invitation-sign-up-text = Si todavía no tiene una cuenta, cree una con esa dirección. Después abra otra vez el enlace de nuestro correo, de la misma manera.
invitation-somebody-else = Inició sesión con otra dirección, no con aquella a la que llegó el correo. Cierre la sesión, inicie sesión con esa dirección y abra el enlace otra vez.
invitation-already = Usted ya trabaja en el escritorio. No hay nada que aceptar.
invitation-prove-text = El escritorio pide más que un código por correo. Demuestre que es usted con una llave de acceso, o con su contraseña y un código de su aplicación.
invitation-add-text = El escritorio pide más que un código por correo. Agregue primero una de estas cosas a su cuenta y después abra otra vez el enlace de nuestro correo:
invitation-add-passkey = Una llave de acceso, que guarda este navegador o su teléfono
invitation-add-app = Una aplicación de autenticación en su teléfono, que aquí no necesita scripts
invitation-ready = Todo lo que haga y mire allí queda anotado. Las demás personas verán que esta dirección es la suya.
invitation-accept = Aceptar la invitación
invitation-again = Pida a quien le invitó que lo haga otra vez.
