# En qué punto está un caso, para cualquiera que tenga su número de recibo.

public-status-title = En qué punto está un caso
public-status-lead = Escriba el número de recibo del caso. No necesita una cuenta.
public-status-hint = Tres letras y diez cifras, como LFD 000 000 0001. Está en el aviso de recibo y en nuestros correos.
public-status-button = Ver el estado
public-status-since = Desde
public-status-todo-where = Hasta cuándo y cómo lo dice la carta correspondiente. Quien presentó el formulario la encuentra en su cuenta.
public-status-again = Consultar otro número

public-status-none-title = No tenemos ningún estado que mostrar
public-status-unknown = Aquí no hay ningún caso con este número.
public-status-unknown-todo = Compárelo con el aviso, cifra por cifra, y escríbalo otra vez. Un formulario enviado hace poco tiene número en cuanto se presenta y se paga.
public-status-elsewhere = Los números que empiezan con estas letras los da USCIS.
public-status-elsewhere-todo = Aquí no se lleva ese caso. Consúltelo en egov.uscis.gov, sin cuenta, o en la cuenta de my.uscis.gov.
public-status-many = Desde su red se consultaron muchos números en poco tiempo.
public-status-many-todo = Inténtelo otra vez dentro de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}. Sus propios casos están siempre en su cuenta.

public-status-ways-title = Por qué el número solo muestra poco
public-status-ways = Qué se ve con el número y qué en la cuenta
public-status-ways-why = Los números de recibo son consecutivos, y muchas personas pueden conocer uno: un empleador, un familiar, quien encuentre una carta. Por eso el número solo no muestra ningún nombre, ninguna carta ni nada de lo presentado.
public-status-ways-shows = Qué
public-status-ways-number = Solo con el número
public-status-ways-account = En la cuenta que lo presentó
public-status-shows-status = En qué punto está el caso, qué significa y qué sigue
public-status-shows-history = Todo lo que ha pasado y el último día para responder
public-status-shows-letters = Las cartas de la agencia y las citas
public-status-shows-filed = Lo presentado, los documentos y lo pagado
public-status-own = Ir a sus propios casos, en su cuenta
public-status-yes = Sí
public-status-no = No

error-public-status-number = Escriba el número de recibo: tres letras y diez cifras.
