# Dónde tiene alguien la sesión iniciada y los navegadores que conoce su cuenta.

sessions-title = Dónde tiene la sesión iniciada
sessions-lead = Cada uno de estos navegadores puede abrir su cuenta ahora. Si alguno no es suyo, cierre esa sesión y después cambie la contraseña de su correo.
sessions-here = Aquí está usted ahora
sessions-network = En la red { $network }
sessions-began = Sesión iniciada el { $date }, { $time }
sessions-method = Con { $method }
sessions-by-passkey = una llave de acceso
sessions-by-email = su contraseña y un código por correo electrónico
sessions-by-text = su contraseña y un código por mensaje de texto
sessions-by-app = su contraseña y el código de una aplicación
sessions-by-recovery = su contraseña y un código de recuperación
sessions-seen = Última actividad el { $date }, { $time }
sessions-end = Cerrar la sesión de { $browser }
sessions-end-here = Cerrar la sesión aquí
sessions-others = Cerrar la sesión en todos los demás
sessions-others-text = Se cierra de inmediato la sesión en todos los navegadores menos en este, y dejamos de reconocer los demás navegadores de abajo. No se pierde nada de lo guardado.
sessions-only = No tiene la sesión iniciada en ningún otro lugar.
sessions-ended-one = Se cerró la sesión de ese navegador. Quien lo use tiene que volver a iniciar sesión.
sessions-ended-others = Ahora solo tiene la sesión iniciada aquí. En los demás navegadores hay que volver a iniciar sesión para seguir.
sessions-devices = Navegadores que ha usado
sessions-devices-text = Reconocemos un navegador durante 400 días después de que usted inicia sesión en él. Las contraseñas incorrectas que otra persona escriba en otro lugar no le impiden entrar desde ahí. Siempre necesita su contraseña y un código.
sessions-device-first = Primera sesión el { $date }, en la red { $network }
sessions-device-last = Última sesión el { $date }
sessions-see = Ver dónde tiene la sesión iniciada
