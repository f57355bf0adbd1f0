# Un formulario que se empezó en una edición que ya tiene otra posterior.

edition-title = Este formulario tiene una edición nueva
edition-lead = La agencia usa una edición nueva desde el { $date }. Pasamos sus respuestas a ella. No se ha perdido nada de lo que escribió.
edition-look = Estas preguntas cambiaron después de que usted las respondió. Revise sus respuestas:
edition-new = Estas preguntas son nuevas:
edition-gone = Estas preguntas ya no se hacen. Guardamos lo que escribió, pero no se enviará:
edition-state = Revise otra vez
edition-page-title = Revise esta página otra vez
edition-page-lead = La edición nueva del formulario pregunta esto de otra manera. Compruebe que su respuesta sigue siendo correcta y elija Continuar.
edition-page-lead-some = La edición nueva del formulario hace estas preguntas de otra manera. Compruebe que sus respuestas siguen siendo correctas y elija Continuar:
edition-review-title = Algunas preguntas han cambiado
edition-review-lead = Podrá firmar cuando haya revisado otra vez estas páginas:
