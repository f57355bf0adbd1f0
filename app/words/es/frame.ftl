# Lo que rodea a cada página.

skip-to-content = Ir al contenido principal
demonstration-banner = Esto es una demostración. No es un sitio del gobierno y nada de lo que escriba aquí se envía a ninguna agencia.
menu-home = Inicio
menu-file = Presentar un formulario
menu-sign-in = Iniciar sesión
menu-sign-up = Crear una cuenta
menu-sign-out = Cerrar sesión
menu-account = Su cuenta
menu-mailbox = Buzón local
language-switch = Idioma
footer-notice = { $site } es un programa independiente para presentar formularios de inmigración y seguir casos. No lo administra ninguna agencia del gobierno, ni tiene relación con ninguna.
footer-notice-agency = { $site } es el servicio en línea de { $agency } para presentar formularios de inmigración y seguir casos.
footer-help = ¿Necesita ayuda? Lea «Por qué lo preguntamos» en cada pregunta o escriba a la dirección que le dé su agencia.
footer-help-agency = ¿Necesita ayuda? Lea «Por qué lo preguntamos» en cada pregunta o pregunte a { $agency }: { $ways }.
page-title = { $title } – { $site }
page-title-error = Error: { $title } – { $site }
back = Atrás
button-continue = Continuar
save-and-leave = Guardar y salir
cancel = Cancelar
change = Cambiar
optional = opcional
error-summary-title = Hay un problema
why-we-ask = Por qué lo preguntamos
