# Lo que se avisa a alguien cuando las cartas de sus casos llegan desde ahora a otra dirección, por si no fue esa persona.

mail-moved-subject = Las cartas de sus casos de { $site } llegan a una dirección nueva
mail-moved-text =
    Hola:

    Alguien que había iniciado sesión en su cuenta de { $site } informó una mudanza con el Formulario AR-11, el { $date }, { $time }. { $cases ->
        [one] Las cartas de su caso abierto llegan desde ahora a la dirección nueva.
       *[other] Las cartas de { $cases } casos abiertos llegan desde ahora a la dirección nueva.
    }

    Para protegerle, este mensaje no dice la dirección. La encuentra en la página de cada caso cuando inicia sesión.

    Si fue usted, no tiene que hacer nada.

    Si no fue usted, otra persona está en su cuenta. Abra este enlace. Funciona durante 10 días y dice lo que hace antes de hacer nada:

    { $link }

    El enlace no cambia la dirección. Después de iniciar sesión otra vez, infórmenos la correcta con el Formulario AR-11 o llame a la agencia al 800-375-5283. Así no se pierde ninguna carta.

    { $site }

security-letters-moved = Las cartas de sus casos abiertos llegan a una dirección nueva

moved-lately-title = Las cartas llegan a una dirección nueva
moved-lately-home = { $cases ->
    [one] El { $date } usted nos informó una dirección nueva con el Formulario AR-11. Ahí llegan las cartas de un caso.
   *[other] El { $date } usted nos informó una dirección nueva con el Formulario AR-11. Ahí llegan las cartas de { $cases } casos.
  }
moved-lately-case = El { $date } usted nos informó una dirección nueva con el Formulario AR-11. Ahí llegan las cartas de este caso.
moved-lately-report = Ver el aviso de mudanza
moved-lately-not-you = No fui yo: ver qué hacer
