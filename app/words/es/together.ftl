# Dos formularios que van juntos: uno, y la solicitud de no pagar su tarifa.

together-title = El { $other } va con este formulario
together-lead = Según sus respuestas, el { $other } tiene que ir con este formulario. Sin él, la agencia devuelve este formulario. Por eso, primero se presenta el { $other } y después se firma este formulario.
together-not-begun = Usted todavía no ha empezado el { $other }.
together-begun = Usted ya empezó el { $other }. Complételo y preséntelo. Después vuelva aquí para firmar.
together-ready = El { $other } está completo, pero no está presentado. Revíselo, fírmelo y preséntelo. Después vuelva aquí para firmar.
together-filed = El { $other } está presentado, con el número de recibo { $receipt }. Irá con este formulario cuando usted firme.
together-filed-some = Usted presentó el { $other } más de una vez. Al firmar, elija el que va con este formulario.
together-gone = El { $other } con el número de recibo { $receipt } ya va con otro formulario. Cada uno vale para un solo formulario, así que este necesita el suyo.
together-begin = Empezar el { $other }
together-continue = Continuar el { $other }
together-check = Revisar y firmar el { $other }
together-otherwise = Si no quiere enviar el { $other }, cambie su respuesta. Lo que hay que pagar se calcula entonces de nuevo.

together-choose = ¿Qué { $other } va con este formulario?
together-choice = Número de recibo { $receipt }
together-choice-hint = Presentado el { $date }, firmado por { $name }

error-together-none = Elija cuál va con este formulario
error-together-gone = El que estaba elegido ya va con otro formulario. Elija otro.

together-case-title = Presentados juntos
together-case-with = Este formulario y el { $other } van juntos:
together-case-link = { $other }, número de recibo { $receipt }
together-case-waits-title = Lo que le falta hacer
together-case-waits = Este formulario no sirve por sí solo. Vale cuando también se firma y se presenta el formulario al que acompaña:
together-case-waits-link = Seguir con el { $form }
together-case-none = Este formulario no sirve por sí solo. Solo vale junto con el formulario al que acompaña, y usted no tiene abierto ninguno que lo pida. Elija ese formulario y diga en él que pide no pagar la tarifa.
together-case-choose = Elegir el formulario
