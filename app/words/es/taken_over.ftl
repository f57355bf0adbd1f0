# Respuestas que se tomaron de la cuenta de la persona o de otro formulario suyo.

taken-choice = Rellenar lo que ya les he dicho
taken-choice-hint = Podemos rellenar respuestas con lo que hay en su cuenta y en sus otros formularios aquí. Usted revisa cada una antes de firmar. Quite la marca si el formulario es para otra persona.
taken-title = Rellenamos algunas respuestas por usted
taken-lead = Vienen de lo que nos dijo antes. Mire cada página y, si es correcta, elija Continuar:
taken-from-account = su cuenta
taken-from-form = su { $form } del { $date }
taken-page-title = Compruebe lo que rellenamos
taken-page-lead = Esto viene de { $source }. Si sigue siendo correcto, elija Continuar. Si no, corríjalo primero.
taken-page-lead-some = Si alguna respuesta ya no es correcta, corríjala. Después elija Continuar.
taken-line = { $question } – de { $source }
taken-state = Por comprobar
taken-review-title = Faltan por comprobar respuestas que rellenamos
taken-review-lead = Podrá firmar cuando haya mirado estas páginas y elegido Continuar en cada una:
