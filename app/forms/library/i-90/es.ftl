# El Formulario I-90 en español. Palabras sencillas, frases cortas; «usted» es la persona a quien se le da la tarjeta.

form-name = Formulario I-90
form-title = Renovar o reemplazar su tarjeta de residente permanente (Tarjeta Verde)
form-for-whom =
    Para residentes permanentes que necesitan una tarjeta de residente permanente (Tarjeta Verde o green card) nueva. Su tarjeta ya se venció o se vence en los próximos 6 meses, se perdió, está dañada o tiene un error, o usted cambió de nombre.
    También puede presentarlo por su hijo o hija.
    No es para una tarjeta de 2 años que ya se venció o se vence en 90 días o menos. Para eso necesita el Formulario I-751 o el Formulario I-829.
form-time = Unos 30 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su tarjeta, o una copia, si la tiene. Ahí está su Número A (A-Number).
    La fecha en que se vence su tarjeta, y la fecha en que se hizo residente permanente.
    Una foto o copia escaneada de los dos lados de su tarjeta, o de otra identificación oficial con foto.
    Si cambió de nombre: el acta de matrimonio, la sentencia de divorcio o la orden de un juez.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa, si la hay. No necesita fotos suyas: se las toman en una cita.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: con él sigue su caso.
    La agencia puede citarle para tomarle las huellas, una foto y la firma.
    Puede escribirle para pedir otro documento. Usted responde desde su cuenta.
    Cuando se apruebe su caso, la tarjeta nueva llega por correo a su dirección en Estados Unidos.

section-start = Para empezar
section-you = Sobre usted
section-contact = Dónde encontrarle
section-residence = Cómo obtuvo la residencia
section-record = Su historial como residente
section-description = Sus rasgos físicos
section-accommodations = Ayuda en su cita
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# Para empezar

status = ¿Qué tipo de residente permanente es usted?
    .help = Si en su tarjeta dice CR o CF debajo de «Category», muchas veces su residencia es condicional. Si llena el formulario por su hijo o hija, responda todas las preguntas sobre el niño o la niña.
    .why = Su estatus decide qué motivos puede usar para pedir una tarjeta nueva y si este es el formulario correcto.
    .missing = Elija su estatus
    .option-permanent = Residente permanente
    .option-permanent-hint = La mayoría elige esta respuesta. La tarjeta suele durar 10 años.
    .option-commuter = Residente permanente con estatus de «commuter» (cruza la frontera para trabajar)
    .option-commuter-hint = Vive en México o Canadá y viene a Estados Unidos a trabajar.
    .option-conditional = Residente permanente condicional
    .option-conditional-hint = Su tarjeta dura solo 2 años, por un matrimonio reciente o una inversión.

conditional-ends = ¿Cuándo termina su residencia condicional?
    .name = El final de su residencia condicional
    .help = Es la fecha que sigue a «Card Expires» en su tarjeta de 2 años. ¿No la tiene a la mano? Son 2 años después del día en que obtuvo la residencia condicional.
    .why = En los últimos 90 días antes de esa fecha necesita otro formulario para conservar su estatus. Una tarjeta nueva no le serviría.
    .missing = Escriba la fecha en que termina su residencia condicional

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Dé la fecha que aparece en su pasaporte o acta de nacimiento.
    .why = Ayuda a la agencia a encontrar su expediente. La edad también decide algunos motivos, la tarifa y quién firma.
    .missing = Escriba su fecha de nacimiento

reason = ¿Por qué necesita una tarjeta nueva?
    .help = Elija el motivo que mejor describe su caso. De eso depende cuánto paga y qué documentos necesita. Para un menor que se registra antes de cumplir 14 años, o más de 30 días después, elija «Otro motivo».
    .why = La agencia revisa cosas distintas según el motivo. Un motivo equivocado puede costarle semanas.
    .missing = Elija por qué necesita una tarjeta nueva
    .option-expiring = Mi tarjeta ya se venció o se vence en los próximos 6 meses
    .option-lost = Perdí mi tarjeta, me la robaron o se destruyó
    .option-lost-hint = También si se la enviaron, no le llegó y el correo no la devolvió a la agencia.
    .option-never-received = Hicieron mi tarjeta, pero nunca me llegó
    .option-never-received-hint = Solo si el correo la devolvió a la agencia.
    .option-damaged = Mi tarjeta está dañada
    .option-damaged-hint = Por ejemplo, rota, doblada o difícil de leer.
    .option-agency-error = Mi tarjeta tiene un error de la agencia
    .option-agency-error-hint = Por ejemplo, un nombre o una fecha de nacimiento que usted había dado bien.
    .option-changed = Mi nombre u otro dato personal cambió legalmente
    .option-changed-hint = Por ejemplo, por matrimonio, divorcio u orden de un juez.
    .option-turned-14 = Cumplí 14 años y debo registrarme
    .option-turned-14-hint = Solo hasta 30 días después de cumplir 14 años, con una tarjeta vigente.
    .option-commuter-begins = Voy a tener estatus de «commuter»
    .option-commuter-begins-hint = Vive o va a vivir en México o Canadá y viene a Estados Unidos a trabajar.
    .option-commuter-ends = Soy «commuter» y me mudo a vivir a Estados Unidos
    .option-converted = Pasé a ser residente permanente de forma automática
    .option-converted-hint = Por ejemplo, desde la residencia temporal. Es poco común.
    .option-other = Otro motivo
    .option-other-hint = Por ejemplo, tiene una tarjeta antigua llamada «Alien Registration Card».

card-expires = ¿Cuándo se vence su tarjeta?
    .name = La fecha en que se vence su tarjeta
    .help = Busque «Card Expires» en el frente de su tarjeta.
    .why = Esta fecha decide si su motivo es el correcto y, a los 14 años, si hay que pagar.
    .missing = Escriba la fecha en que se vence su tarjeta

commuter-port = ¿Por dónde va a entrar a Estados Unidos?
    .name = El lugar por donde va a entrar
    .help = Indique el cruce fronterizo que más piensa usar.
    .why = La agencia lo anota en su expediente de «commuter».
    .hint = Ciudad y estado, por ejemplo: San Ysidro, CA
    .missing = Escriba la ciudad y el estado por donde va a entrar

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo?
    .help = La tarjeta nueva se hará con este nombre. Si cambió de nombre, dé el nuevo.
    .why = La agencia lo compara con su expediente y lo imprime en la tarjeta.
    .missing = Escriba su nombre legal completo

name-changed = ¿Ha cambiado legalmente su nombre desde que le dieron la tarjeta?
    .help = Por ejemplo, por matrimonio, divorcio, adopción o la orden de un juez.
    .why = Si cambió, la agencia necesita ver el documento que lo prueba.
    .missing = Elija si su nombre legal ha cambiado
    .option-changed = Sí
    .option-same = No
    .option-no-card = Nunca recibí una tarjeta

card-name = ¿Qué nombre tiene ahora su tarjeta?
    .help = Cópielo exactamente como está impreso, aunque tenga un error.
    .why = Así la agencia encuentra su expediente con el nombre anterior.
    .missing = Escriba el nombre que está en su tarjeta

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Es su número de registro de extranjero. Está en su tarjeta después de «USCIS#» o «A#», y en las cartas de la agencia.
    .why = Es el número de su expediente. Sin él, la agencia no puede encontrarlo.
    .missing = Escriba su Número A

online-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Está en el aviso de cuenta que la agencia envía por correo. No es su Número A ni un número de recibo.
    .why = Une esta solicitud con los casos que ya tiene en línea.

ssn = ¿Cuál es su número de Seguro Social?
    .hint = 9 dígitos
    .help = Déjelo en blanco si nunca le dieron uno.
    .why = Ayuda a la agencia a no confundirle con alguien del mismo nombre.

sex = ¿Cuál es su sexo?
    .help = Aparecerá en su tarjeta nueva.
    .why = Es uno de los datos que le identifican en la tarjeta.
    .missing = Elija su sexo
    .option-male = Masculino
    .option-female = Femenino

page-birthplace = ¿Dónde nació?
birth-city = Ciudad, pueblo o localidad de nacimiento
    .name = Ciudad, pueblo o localidad de nacimiento
    .help = Use el nombre que aparece en su acta de nacimiento.
    .why = El lugar donde nació es parte de su expediente.
    .missing = Escriba la ciudad, el pueblo o la localidad donde nació
birth-country = País de nacimiento
    .help = Elija el país que ya aparece en su tarjeta, si es correcto.
    .why = El país de nacimiento se imprime en la tarjeta.
    .missing = Elija el país donde nació

page-parents = Los nombres de sus padres
    .intro = Dé solo el nombre de pila, sin apellidos. Si no lo sabe, escriba «Unknown» (desconocido).
mother-given-name = Nombre de pila de su madre
    .name = Nombre de pila de su madre
    .help = Cópielo de su acta de nacimiento, si la tiene.
    .why = Los nombres de los padres ayudan a encontrar el expediente correcto. No afectan el estatus de ellos.
    .missing = Escriba el nombre de pila de su madre, o «Unknown»
father-given-name = Nombre de pila de su padre
    .name = Nombre de pila de su padre
    .help = Cópielo de su acta de nacimiento, si la tiene.
    .why = Los nombres de los padres ayudan a encontrar el expediente correcto. No afectan el estatus de ellos.
    .missing = Escriba el nombre de pila de su padre, o «Unknown»

# Dónde encontrarle

mailing = ¿A dónde debe enviar la agencia su correo?
    .help = Ahí llegan su tarjeta y la carta de su cita. Si el buzón está a nombre de otra persona, agregue ese nombre en «A cargo de».
    .why = La mayoría de las tarjetas perdidas se pierden por una dirección equivocada o incompleta.
    .missing = Escriba su dirección postal

lives-at-mailing = ¿Vive usted en su dirección postal?
    .help = Responda que no si recibe su correo en un apartado postal (P.O. box) o en la casa de otra persona.
    .why = La agencia necesita saber dónde vive, además de dónde recibe su correo.
    .missing = Elija sí o no

physical = ¿Dónde vive?
    .help = Dé la dirección de su casa, no un apartado postal.
    .why = Decide qué oficina cercana le toma las huellas y la foto.
    .missing = Escriba la dirección donde vive

page-reach = ¿Cómo puede comunicarse con usted la agencia?
daytime-phone = Teléfono durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Un número donde pueda contestar entre semana. Puede ser su celular.
    .why = Un oficial puede llamarle si algo no está claro.
    .missing = Escriba un teléfono donde pueda contestar durante el día
mobile-phone = Teléfono celular
    .help = Puede dejarlo en blanco.
    .why = Algunas noticias de su caso se pueden enviar por mensaje de texto.
email = Correo electrónico
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es la forma más rápida en que la agencia puede escribirle.

# Cómo obtuvo la residencia

page-admission = Su residencia permanente
    .intro = Las dos respuestas están en el frente de su tarjeta.
class-of-admission = Clase de admisión
    .hint = Letras y números, por ejemplo: IR1, F21 o DV1
    .help = Es el código que está debajo de «Category» en su tarjeta.
    .why = El código dice con qué base obtuvo la residencia permanente.
    .missing = Escriba el código de su tarjeta, por ejemplo IR1
date-of-admission = Fecha en que se hizo residente permanente
    .name = La fecha en que se hizo residente permanente
    .help = Es la fecha que sigue a «Resident Since» en su tarjeta. En una tarjeta antigua o en el sello de la visa, es la fecha de admisión.
    .why = La agencia compara esta fecha con su expediente.
    .missing = Escriba la fecha en que se hizo residente permanente

way-in = ¿Cómo obtuvo la residencia permanente?
    .help = Elija lo que pasó cuando se la dieron por primera vez.
    .why = Decide si la agencia necesita saber por dónde entró.
    .missing = Elija cómo obtuvo la residencia permanente
    .option-immigrant-visa = Entré a Estados Unidos con una visa de inmigrante
    .option-immigrant-visa-hint = Una embajada o un consulado de Estados Unidos le dio la visa antes de venir.
    .option-adjustment = Ya estaba en Estados Unidos y ajusté mi estatus
    .option-adjustment-hint = Presentó la solicitud aquí, por lo general con el Formulario I-485.

page-places = ¿Dónde se decidió su residencia?
    .intro = Basta con la ciudad y el país, o la ciudad y el estado. Si no lo recuerda, dé la ciudad grande más cercana.
where-applied = ¿Dónde solicitó su visa de inmigrante o su residencia permanente?
    .name = El lugar donde la solicitó
    .hint = Por ejemplo: Ciudad Juárez, México, o Miami, FL
    .help = Indique la embajada, el consulado o la oficina donde la solicitó.
    .why = Indica a la agencia qué oficina tiene sus primeros papeles.
    .missing = Escriba el lugar donde la solicitó
where-granted = ¿Dónde le dieron la visa o le aprobaron la residencia?
    .name = El lugar donde se la dieron o aprobaron
    .hint = Por ejemplo: Ciudad Juárez, México, o Miami, FL
    .help = Muchas veces es el mismo lugar.
    .why = Indica a la agencia qué oficina tomó la decisión.
    .missing = Escriba el lugar donde se la dieron o aprobaron

page-entry = Su primera entrada como residente permanente
    .intro = Piense en el día en que entró con su visa de inmigrante.
destination = ¿A qué lugar de Estados Unidos iba?
    .name = El lugar a donde iba
    .hint = Ciudad y estado, por ejemplo: Houston, TX
    .help = Si no lo recuerda, dé el primer lugar donde vivió.
    .why = El oficial de la frontera lo anotó en su expediente.
    .missing = Escriba la ciudad y el estado a donde iba
port-of-entry = ¿Por dónde entró?
    .name = El lugar por donde entró
    .hint = Ciudad y estado, por ejemplo: El Paso, TX
    .help = Indique la ciudad del aeropuerto o el cruce fronterizo donde mostró su visa.
    .why = La agencia lo compara con el registro de su entrada.
    .missing = Escriba la ciudad y el estado por donde entró

# Su historial como residente

removal = ¿Ha tenido una orden de expulsión de EE. UU., o un proceso de exclusión, deportación o expulsión (removal)?
    .help = Un proceso es un caso ante un juez de inmigración. Una orden de expulsión es una orden de salir del país. Responda que sí aunque haya sido hace mucho o haya terminado bien.
    .why = La agencia ve estos casos en sus registros. Una respuesta que no coincide puede perjudicarle más que el caso mismo.
    .missing = Elija sí o no

removal-explanation = ¿Qué pasó en ese proceso?
    .hint = Diga cuándo, dónde, por qué y cómo terminó
    .help = Escriba con sus propias palabras, de preferencia en inglés. Agregue la fecha de la decisión si la sabe.
    .why = El oficial que decide lee su explicación junto con el expediente.
    .missing = Explique qué pasó

abandonment = Desde que es residente permanente, ¿ha renunciado a ese estatus o se ha decidido que lo abandonó?
    .help = Responda que sí si presentó el Formulario I-407 para renunciar a la residencia permanente. Responda que sí también si un oficial o un juez decidió que usted abandonó su estatus.
    .why = Solo quien sigue siendo residente permanente puede recibir una tarjeta nueva.
    .missing = Elija sí o no

abandonment-explanation = ¿Cómo renunció a su estatus o quién decidió que lo abandonó?
    .hint = Diga cuándo, dónde y qué pasó después
    .help = Escriba con sus propias palabras, de preferencia en inglés. Diga también si recuperó su estatus.
    .why = El oficial que decide necesita ver si usted es residente permanente hoy.
    .missing = Explique qué pasó

# Sus rasgos físicos

ethnicity = ¿Es usted de origen hispano o latino?
    .help = Responda que sí si tiene raíces en México, Cuba, Puerto Rico, Centroamérica, Sudamérica u otro lugar de cultura hispana. Puede ser de cualquier raza.
    .why = La agencia usa esta respuesta y las siguientes para revisar sus antecedentes.
    .missing = Elija una respuesta
    .option-hispanic = Sí, de origen hispano o latino
    .option-not-hispanic = No, de otro origen

race = ¿Cuál es su raza?
    .help = Elija todas las que correspondan.
    .why = Acompaña a sus huellas en la revisión de antecedentes. No decide su caso.
    .missing = Elija al menos una respuesta
    .option-white = Blanca
    .option-white-hint = Raíces en Europa, el Medio Oriente o el norte de África.
    .option-asian = Asiática
    .option-asian-hint = Raíces en el Lejano Oriente, el sudeste de Asia o el subcontinente indio.
    .option-black = Negra o afroamericana
    .option-black-hint = Raíces en alguno de los pueblos negros de África.
    .option-american-indian = Indígena americana o nativa de Alaska
    .option-american-indian-hint = Raíces en los pueblos originarios de Norteamérica, Centroamérica o Sudamérica.
    .option-pacific-islander = Nativa de Hawái o de otra isla del Pacífico
    .option-pacific-islander-hint = Raíces en Hawái, Guam, Samoa u otra isla del Pacífico.

page-measurements = Su estatura y su peso
height = ¿Cuánto mide?
    .help = 5 pies son unos 152 cm. Cada pulgada más son unos 2.5 cm.
    .why = Sirve para describirle en la revisión de antecedentes.
    .missing = Elija su estatura en pies y pulgadas
weight = ¿Cuánto pesa, en libras?
    .name = Su peso
    .hint = Por ejemplo: 150
    .help = 1 kilo son unas 2.2 libras. Basta con un cálculo aproximado.
    .why = Sirve para describirle en la revisión de antecedentes.
    .missing = Escriba su peso en libras

eyes = ¿De qué color son sus ojos?
    .help = Elija el más parecido.
    .why = Sirve para describirle en la revisión de antecedentes.
    .missing = Elija el color de sus ojos
    .option-brown = Cafés (marrones)
    .option-black = Negros
    .option-blue = Azules
    .option-green = Verdes
    .option-hazel = Color avellana
    .option-hazel-hint = Entre café y verde.
    .option-gray = Grises
    .option-maroon = Granate
    .option-maroon-hint = Café rojizo.
    .option-pink = Rosados
    .option-other = No sé u otro color

hair = ¿De qué color es su cabello?
    .help = Elija el más parecido. Si se tiñe el cabello, elija el color que se ve ahora.
    .why = Sirve para describirle en la revisión de antecedentes.
    .missing = Elija el color de su cabello
    .option-black = Negro
    .option-brown = Castaño
    .option-blond = Rubio
    .option-gray = Gris
    .option-white = Blanco
    .option-red = Pelirrojo
    .option-sandy = Rubio oscuro
    .option-sandy-hint = Entre rubio y castaño claro.
    .option-bald = Sin cabello (calvicie)
    .option-other = No sé u otro color

# Ayuda en su cita

accommodation = ¿Necesita ayuda en su cita por una discapacidad o un impedimento?
    .help = Por ejemplo, un intérprete de lengua de señas o un lugar sin escaleras. No cuesta nada y pedirla no le perjudica.
    .why = La agencia prepara la ayuda antes de que usted llegue.
    .missing = Elija sí o no

accommodation-kinds = ¿Cuáles de estas opciones le describen?
    .help = Elija todas las que correspondan. En las páginas siguientes dice lo que necesita.
    .why = De cada tipo de ayuda se encargan personas distintas.
    .missing = Elija al menos una respuesta
    .option-deaf = Soy una persona sorda o no oigo bien
    .option-blind = Soy una persona ciega o no veo bien
    .option-other = Tengo otra discapacidad o impedimento

deaf = ¿Qué ayuda necesita para oír o entender lo que se dice?
    .hint = Por ejemplo: intérprete de lengua de señas americana (ASL)
    .help = Si quiere un intérprete, diga qué lengua de señas usa.
    .why = Así la agencia puede encontrar al intérprete o el aparato adecuado.
    .missing = Escriba qué ayuda necesita y, si usa una, qué lengua de señas

blind = ¿Qué ayuda necesita para leer o ver?
    .hint = Por ejemplo: papeles con letra grande
    .help = Diga todo lo que usa: letra grande, braille, alguien que le lea.
    .why = Así la agencia puede tenerla lista para usted.
    .missing = Escriba qué ayuda necesita

other-disability = ¿Qué discapacidad o impedimento tiene y qué ayuda necesita?
    .hint = Por ejemplo: uso silla de ruedas y necesito una entrada sin escaleras
    .help = Bastan unas palabras. No tiene que dar un diagnóstico.
    .why = Así la agencia puede tenerla lista para usted.
    .missing = Escriba su discapacidad o impedimento y la ayuda que necesita

# Idioma y ayuda con el formulario

waiver = ¿Necesita pedir que la agencia no le cobre la tarifa de presentación?
    .help = Puede pedirlo con el Formulario I-912 si recibe ayuda pública, si en su hogar se gana poco o si pasa por dificultades económicas.
    .why = Con una exención no paga ahora la tarifa de presentación. La agencia decide primero sobre la exención.
    .missing = Elija sí o no

reading = ¿Cómo lee usted esta solicitud antes de firmarla?
    .help = Se presenta en inglés. Si no lee bien el inglés, alguien que hable bien los dos idiomas debe leerle cada pregunta y cada respuesta, para que usted entienda todo. Puede ser un familiar o una amistad.
    .why = Con su firma, usted declara que entendió todas las preguntas y todas las respuestas.
    .missing = Elija cómo lee esta solicitud
    .option-english = La leo yo, en inglés
    .option-english-hint = Usted lee y entiende el inglés, y leyó cada pregunta y cada respuesta.
    .option-interpreter = Otra persona me la lee en mi idioma (intérprete)
    .option-interpreter-hint = En un idioma que usted domina. Su intérprete también firma.

interpreter-language = ¿En qué idioma le lee su intérprete?
    .hint = Por ejemplo: Spanish (español)
    .help = Diga un idioma que ustedes dos hablen bien. Si puede, escriba su nombre en inglés.
    .why = Usted y su intérprete declaran este idioma al firmar.
    .missing = Escriba el idioma

page-interpreter = Su intérprete
interpreter-name = ¿Cómo se llama su intérprete?
    .help = Debe ser una persona, no una empresa.
    .why = Al firmar, su intérprete declara que le leyó todo.
    .missing = Escriba el nombre de su intérprete
interpreter-business = Empresa u organización de su intérprete
    .name = Empresa de su intérprete
    .help = Puede dejarlo en blanco.
    .why = Muestra para quién trabaja su intérprete.

interpreter-address = ¿Cuál es la dirección postal de su intérprete?
    .help = Puede ser la dirección de su trabajo.
    .why = La agencia puede escribirle a su intérprete.
    .missing = Escriba la dirección postal de su intérprete

page-interpreter-reach = ¿Cómo se puede localizar a su intérprete?
interpreter-phone = Teléfono de su intérprete durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Puede ser un celular.
    .why = La agencia puede llamar a su intérprete.
    .missing = Escriba el teléfono de su intérprete durante el día
interpreter-mobile = Celular de su intérprete
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar al intérprete.
interpreter-email = Correo electrónico de su intérprete
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar al intérprete.

prepared = ¿Otra persona llena esta solicitud por usted?
    .help = Por ejemplo, un abogado, un representante acreditado o alguien que le ayuda. Esa persona solo puede escribir lo que usted dijo o aprobó. No cuente a quien solo interpreta.
    .why = Hay que nombrar a quien prepara la solicitud, y esa persona también firma.
    .missing = Elija sí o no

page-preparer = Quién llena esta solicitud
preparer-name = ¿Cómo se llama quien prepara la solicitud?
    .help = Debe ser una persona, no una empresa.
    .why = Con su firma, esa persona declara que las respuestas son de usted.
    .missing = Escriba el nombre de quien prepara la solicitud
preparer-business = Empresa u organización de quien la prepara
    .name = Empresa de quien prepara la solicitud
    .help = Puede dejarlo en blanco.
    .why = Muestra para quién trabaja esa persona.

preparer-address = ¿Cuál es la dirección postal de quien prepara la solicitud?
    .help = Puede ser la dirección de su trabajo.
    .why = La agencia puede escribirle a esa persona.
    .missing = Escriba la dirección postal de quien prepara la solicitud

page-preparer-reach = ¿Cómo se puede localizar a quien prepara la solicitud?
preparer-phone = Teléfono de esa persona durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Puede ser un celular.
    .why = La agencia puede llamar a esa persona.
    .missing = Escriba el teléfono de quien prepara la solicitud
preparer-mobile = Celular de esa persona
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar a esa persona.
preparer-email = Correo electrónico de esa persona
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar a esa persona.

preparer-role = ¿En qué calidad le ayuda esa persona?
    .help = Pregúntele. Tenga cuidado con los «notarios» o consultores que dan consejos legales sin ser abogados ni representantes acreditados.
    .why = Un abogado o representante acreditado puede seguir actuando por usted, pero solo con el Formulario G-28.
    .missing = Elija en qué calidad le ayuda esa persona
    .option-not-attorney = No es abogado ni representante acreditado
    .option-not-attorney-hint = Prepara la solicitud con su consentimiento y nada más.
    .option-attorney-continues = Es abogado o representante acreditado y me seguirá representando
    .option-attorney-ends = Es abogado o representante acreditado, solo para esta solicitud

# Antes de firmar

more = ¿Hay algo más que la agencia deba saber?
    .help = Úselo si una respuesta no cupo en su espacio o necesita una explicación.
    .why = Reemplaza las hojas adicionales del formulario de papel.
    .missing = Elija sí o no

page-remarks = Qué más debe saber la agencia
    .intro = Agregue una nota por cada pregunta sobre la que quiera decir algo más.
remark = Sus notas
    .help = Escriba cada nota sobre una sola pregunta, de preferencia en inglés.
    .why = El oficial lee cada nota junto a la respuesta que le corresponde.
    .add = Agregar otra nota
    .row = Nota { $number }
    .remove = Quitar la nota { $number }
about = ¿De qué parte del formulario se trata?
    .help = Elija «Otra cosa» si ninguna corresponde.
    .why = La nota se pone junto a esa parte.
    .missing = Elija la parte del formulario
    .option-reason = Por qué necesito una tarjeta nueva
    .option-name = Mi nombre
    .option-birth = Mi nacimiento o mis padres
    .option-address = Mis direcciones, mi teléfono o mi correo electrónico
    .option-residence = Cómo obtuve la residencia permanente
    .option-record = Un proceso de expulsión, o que renuncié a mi estatus
    .option-accommodation = La ayuda en mi cita
    .option-helpers = Mi intérprete o quien prepara la solicitud
    .option-other = Otra cosa
text = ¿Qué quiere decir?
    .help = Diga primero a qué pregunta se refiere. Si puede, escriba en inglés.
    .why = El oficial lo lee con su solicitud.
    .missing = Escriba lo que quiere decir

who-signs = ¿Quién va a firmar esta solicitud?
    .help = Desde los 14 años, cada persona firma por sí misma. Por un niño o una niña menor firma su madre, su padre o su tutor legal.
    .why = Si firma quien no debe, la solicitud no es válida y la tarifa no se devuelve.
    .missing = Elija quién va a firmar
    .option-self = La voy a firmar yo
    .option-parent = La madre o el padre
    .option-guardian = Un tutor legal
    .option-guardian-hint = Un juez lo nombró para un menor, o porque una condición mental impide firmar.

guardian-name = ¿Cómo se llama la persona que va a firmar?
    .help = Dé el nombre legal completo de la madre, del padre o del tutor legal.
    .why = La firma escrita se compara con este nombre.
    .missing = Escriba el nombre de la persona que va a firmar

page-interpreter-signs = Para el intérprete: firme aquí
    .intro = Pásele ahora el teléfono o la computadora a su intérprete, o siéntense juntos. Su intérprete lee y firma lo siguiente:
    .certify =
        Certifico, bajo pena de perjurio, que:

        Domino el inglés y el idioma nombrado en esta solicitud, que es el mismo idioma indicado en el número 1.b. de la Parte 5, y le he leído a este solicitante, en el idioma identificado, cada pregunta e instrucción de esta solicitud y su respuesta a cada pregunta. El solicitante me informó que entiende cada instrucción, pregunta y respuesta de la solicitud, incluida la Certificación del Solicitante, y que ha verificado la exactitud de cada respuesta.
interpreter-signature = Intérprete: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = Su intérprete debe escribir su propio nombre

page-preparer-signs = Para quien preparó la solicitud: firme aquí
    .intro = La persona que llenó esta solicitud lee y firma lo siguiente:
    .certify = Con mi firma certifico, bajo pena de perjurio, que preparé esta solicitud a petición del solicitante. El solicitante revisó después esta solicitud ya completada y me informó que entiende toda la información contenida en su solicitud y presentada con ella, incluida la Certificación del Solicitante, y que toda esta información es completa, verdadera y correcta. Completé esta solicitud basándome únicamente en la información que el solicitante me proporcionó o me autorizó a obtener o usar.
preparer-signature = Quien preparó la solicitud: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara la solicitud responda por cómo se hizo.
    .missing = Quien preparó la solicitud debe escribir su nombre

# Hechos: cada uno completa «porque ...»

fact-conditional = usted es residente permanente condicional
    .not = usted no es residente permanente condicional
fact-conditions-end-soon = su residencia condicional termina en 90 días o menos, o ya terminó
fact-child = la persona a quien se le da la tarjeta tiene menos de 14 años
fact-teenager = la persona a quien se le da la tarjeta tiene entre 14 y 17 años
fact-turned-14-in-time = no han pasado más de 30 días desde que cumplió 14 años
fact-never-received = su tarjeta nunca le llegó
fact-expiry-decides = la fecha en que se vence su tarjeta decide si el motivo es el correcto
fact-card-outlives-16 = la tarjeta se vence después de que cumpla 16 años
fact-name-is-new = su nombre legal cambió desde que le dieron la tarjeta
fact-other-data-changed = cambió un dato personal que no es su nombre
fact-lives-in-canada-or-mexico = usted vive en México o Canadá
fact-interpreted = un intérprete le lee esta solicitud
fact-waived = pide que no le cobren la tarifa de presentación
    .not = no pide una exención de tarifas
fact-signed-by-another = firma la madre, el padre o un tutor legal
fact-no-charge = su motivo no tiene tarifa
    .not = su motivo no es uno de los que no tienen tarifa

# Errores

error-ends-within-two-years = La residencia condicional dura 2 años como máximo. Revise el año en su tarjeta y escriba la fecha otra vez.
error-within-30-days = Este motivo es solo para los 30 días después de cumplir 14 años, y ya pasaron. Elija «Otro motivo». Si la tarjeta ya se venció, elija «Mi tarjeta ya se venció o se vence en los próximos 6 meses».
error-expires-within-6-months = A su tarjeta le quedan más de 6 meses, así que es muy pronto para renovarla. Si la necesita por otra razón, cambie su respuesta a «¿Por qué necesita una tarjeta nueva?»
error-not-yet-expired = Su tarjeta ya se venció. Vuelva a «¿Por qué necesita una tarjeta nueva?» y elija «Mi tarjeta ya se venció o se vence en los próximos 6 meses».
error-card-name-differs = Este nombre es igual a su nombre legal. Escriba el nombre anterior que está en su tarjeta, o vuelva atrás y diga que su nombre no ha cambiado.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la solicitud. Firme con ese nombre, o vuelva atrás y corríjalo.
error-admitted-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.

# Advertencias: qué pasa si usted sigue adelante

warning-conditions-end-in-months = Su residencia condicional termina en unos meses. En los últimos 90 días antes de esa fecha debe presentar el Formulario I-751 o el Formulario I-829; si no, puede perder su estatus. Una tarjeta nueva no reemplaza ese paso.
warning-only-if-sent-back = Elija esto solo si el correo devolvió la tarjeta a la agencia. Si no la devolvió, elija «Perdí mi tarjeta, me la robaron o se destruyó». Con el motivo equivocado, la agencia puede rechazar la solicitud por no haberse pagado la tarifa.
warning-free-at-14 = Han pasado menos de 31 días desde que cumplió 14 años. Si elige «Cumplí 14 años y debo registrarme», quizás no tenga que pagar. Con «Otro motivo» paga la tarifa completa.
warning-child-not-expired = Para un menor de 14 años cuya tarjeta todavía no se vence, el formulario oficial pide «Otro motivo». Con este motivo, la agencia puede escribirle y la tarjeta tardará más.
warning-card-mailed-in-us = La agencia envía las tarjetas nuevas solo a direcciones en Estados Unidos. Con una dirección en otro país, la tarjeta puede llegar tarde o no llegar. Si puede, dé una dirección de confianza en Estados Unidos.
warning-commuters-live-near = El estatus de «commuter» es solo para quienes viven en México o Canadá. Si vive en otro lugar, es probable que la agencia deniegue la solicitud y no devuelva la tarifa.
warning-commuter-lives-here = El estatus de «commuter» es para quienes viven en México o Canadá. Si ahora vive en Estados Unidos, cambie el motivo. Vuelva a «¿Por qué necesita una tarjeta nueva?» y elija «Soy “commuter” y me mudo a vivir a Estados Unidos». Con otro motivo, la agencia puede hacerle preguntas y la tarjeta tardará más.
warning-waiver-first = Presente aquí primero el Formulario I-912. Este formulario se firma cuando aquel esté presentado, el mismo día si puede. Si la agencia no concede la exención, le pide la tarifa o le devuelve este formulario, y usted pierde tiempo.
warning-removal = Hable con un abogado de inmigración o un representante acreditado antes de presentar la solicitud. La agencia revisa esto, y una orden de expulsión puede poner en riesgo su estatus. Sus respuestas quedan guardadas y pueden esperar.
warning-abandonment = Antes de presentarla, hable con un abogado de inmigración o con un representante acreditado. Si usted ya no es residente permanente, la agencia va a denegar la solicitud. Tampoco le va a devolver la tarifa.

# Cuando no se puede seguir

stop-use-i-751 = Este no es el formulario que necesita
    .body =
        Su residencia condicional termina en 90 días o menos, o ya terminó. El Formulario I-90 no puede extenderla. Si lo presentara ahora, perdería tiempo y dinero, y podría perder su estatus.
        Lo que necesita es pedir a la agencia que quite las condiciones de su residencia.
    .next =
        Si obtuvo la residencia por matrimonio, presente el Formulario I-751. Si fue por una inversión, presente el Formulario I-829.
        Preséntelo antes de la fecha de su tarjeta. Si esa fecha ya pasó, preséntelo de inmediato y explique por qué se atrasó. Un abogado o representante acreditado puede ayudarle.
        Si ya presentó uno de estos formularios, no lo presente otra vez. Guarde el aviso de recibo junto con su tarjeta: dice hasta cuándo sigue su estatus.
        Si se equivocó al escribir la fecha, vuelva atrás y cámbiela.

# Documentos

evidence-photo-id = Una identificación oficial con foto
    .help = Por ejemplo, un pasaporte, una licencia de conducir o una identificación del estado. Debe mostrar su nombre, fecha de nacimiento, foto y firma.
    .why = Sin su tarjeta, la agencia necesita otra prueba de su identidad.
evidence-old-card-copy = Una copia de la tarjeta que falta, si la tiene
    .help = Basta con una foto o fotocopia vieja, de preferencia de los dos lados.
    .why = Ayuda a la agencia a encontrar más rápido su expediente.
evidence-approval-notice = El aviso que aprobó su tarjeta, si lo tiene
    .help = Se llama Formulario I-797, Notice of Action (aviso de acción).
    .why = Muestra que le hicieron una tarjeta y a dónde se envió.
evidence-card-copy = Una copia de su tarjeta, de los dos lados
    .help = Tome una foto del frente y otra del reverso. Todo el texto debe leerse bien. Si la tarjeta está tan dañada que no se lee, tenga lista también otra identificación con foto.
    .why = Muestra qué tarjeta hay que reemplazar.
evidence-wrong-card = La tarjeta con el error, de los dos lados
    .help = Tome una foto del frente y otra del reverso. Guarde bien la tarjeta: la agencia necesita la tarjeta misma antes de poder corregir el error.
    .why = Muestra qué está mal.
evidence-right-data = Un documento con el dato correcto
    .help = Por ejemplo, su pasaporte, su acta de nacimiento o el aviso de aprobación de su primera tarjeta.
    .why = Si el error fue de la agencia, usted no paga. Este documento lo prueba.
evidence-name-change = El documento que cambió su nombre
    .help = Por ejemplo, un acta de matrimonio, una sentencia de divorcio o de adopción, o la orden de un juez. Debe estar inscrito en la oficina de registro que corresponde.
    .why = La agencia solo puede imprimir un nombre nuevo con una prueba legal.
evidence-data-change = El documento que muestra qué cambió
    .help = Por ejemplo, un acta de nacimiento corregida, la orden de un juez o un pasaporte nuevo.
    .why = La agencia solo puede cambiar su tarjeta con una prueba legal.
evidence-commuter-home = Una prueba de que vive en México o Canadá
    .help = Por ejemplo, un contrato de alquiler (renta), un recibo de luz o agua, o una carta del banco con su dirección.
    .why = El estatus de «commuter» es solo para quienes viven allí.
evidence-commuter-work = Una prueba de que trabajó en Estados Unidos en los últimos 6 meses
    .help = Por ejemplo, talones de pago o una carta de su empleador en papel membretado.
    .why = El estatus de «commuter» es solo para quienes vienen a trabajar.
evidence-fee-waiver = El recibo de su Formulario I-912
    .help = Presente primero el Formulario I-912, el mismo día, y nombre en él el Formulario I-90.
    .why = Sin él, la agencia devuelve una solicitud que llega sin la tarifa.
evidence-parentage = El acta de nacimiento o la sentencia de adopción del niño o la niña
    .help = Debe mostrar el nombre de la madre o el padre que firma.
    .why = Muestra que la madre o el padre puede firmar por el niño o la niña.
evidence-guardianship = El documento del tribunal que nombra al tutor legal
    .help = Todas las páginas, con el sello del tribunal.
    .why = Muestra que el tutor puede firmar.
evidence-g-28 = El Formulario G-28, firmado por usted y su representante
    .help = Su representante lo prepara. Sin él, la agencia le escribe solo a usted.
    .why = Permite que la agencia hable con su representante.

# Tarifas

fee-filing = Tarifa de presentación
    .why = La agencia cobra esta tarifa por una tarjeta nueva cuando se presenta en línea. No se devuelve, aunque denieguen la solicitud. Si no puede pagarla, puede pedir a la agencia una exención con el Formulario I-912, que también se llena aquí.
fee-waiver-asked = Por ahora sin tarifa de presentación: pide una exención
    .why = La agencia decide primero sobre el Formulario I-912. Si dice que no, hay que pagar la tarifa de presentación.
fee-agency-error = Sin tarifa: el error fue de la agencia
    .why = Usted no paga por un error que no fue suyo. Si la agencia decide que no hubo error de su parte, puede pedirle la tarifa.
fee-never-received = Sin tarifa: la tarjeta nunca le llegó
    .why = No paga cuando la tarjeta fue devuelta a la agencia porque no se pudo entregar. Si no fue devuelta, la agencia puede pedirle la tarifa.
fee-turned-14 = Sin tarifa: registro a los 14 años
    .why = No hay tarifa si se registra en los 30 días después de cumplir 14 años y su tarjeta se vence después de que cumpla 16. Si las fechas no son correctas, la agencia puede pedirle la tarifa.

# Certificaciones: traducción fiel del texto legal, que es el del formulario oficial en inglés

certify-reads-english = Puedo leer y entender el inglés, y he leído y entendido cada pregunta e instrucción de esta solicitud y mi respuesta a cada pregunta.

certify-interpreted = El intérprete nombrado en esta solicitud me leyó cada pregunta e instrucción de esta solicitud y mi respuesta a cada pregunta en el idioma nombrado en esta solicitud, un idioma que domino, y lo entendí todo.

certify-prepared = A petición mía, el preparador nombrado en esta solicitud preparó esta solicitud por mí basándose únicamente en la información que yo proporcioné o autoricé.

certify-applicant =
    Las copias de los documentos que he presentado son fotocopias exactas de documentos originales sin alteraciones, y entiendo que USCIS puede exigirme que le presente los documentos originales en una fecha posterior. Además, autorizo la divulgación de toda información de cualquiera de mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos del beneficio migratorio que solicito.

    Autorizo también la divulgación de la información contenida en esta solicitud, en los documentos de respaldo y en mis expedientes de USCIS a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de las leyes de inmigración de los Estados Unidos.

    Entiendo que USCIS me exigirá presentarme a una cita para tomar mis datos biométricos (huellas dactilares, fotografía o firma, o todos ellos) y que, en ese momento, deberé firmar un juramento en el que reafirme que:

    1) revisé y proporcioné o autoricé toda la información de mi solicitud;

    2) entendí toda la información contenida en mi solicitud y presentada con ella; y

    3) toda esta información era completa, verdadera y correcta en el momento de la presentación.

    Certifico, bajo pena de perjurio, que proporcioné o autoricé toda la información de mi solicitud, que entiendo toda la información contenida en mi solicitud y presentada con ella, y que toda esta información es completa, verdadera y correcta.
