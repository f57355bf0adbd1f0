# El Formulario N-600 en español. Palabras sencillas, frases cortas; «usted» es la persona para quien es el certificado,
# también cuando lo presenta su madre, su padre o su tutor.

form-name = Formulario N-600
form-title = Obtener un certificado de ciudadanía por su madre o su padre
form-for-whom =
    Para personas que nacieron fuera de Estados Unidos y ya tienen la ciudadanía porque su madre o su padre la tiene: desde que nacieron, o desde un día antes de cumplir 18 años.
    La madre o el padre ciudadano, o un tutor legal, puede presentarlo por un menor de 18 años.
    No necesita este certificado para tener la ciudadanía. Un pasaporte de Estados Unidos también la prueba y cuesta mucho menos.
    No es para usted si quiere hacerse ciudadano o ciudadana por su cuenta: para eso está el Formulario N-400. Un certificado perdido se reemplaza con el Formulario N-565. Para un menor que vive en el extranjero está el Formulario N-600K.
form-time = Unos 60 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su acta de nacimiento, con los nombres de su madre y su padre.
    Una prueba de que su madre o su padre tiene la ciudadanía: acta de nacimiento, pasaporte, o certificado de naturalización o de ciudadanía. Su número y su fecha.
    Su Tarjeta Verde, si la tiene o la tuvo, y el día en que obtuvo la residencia.
    El acta de matrimonio de sus padres y los papeles con que terminaron los matrimonios anteriores.
    Si le adoptaron: la sentencia de adopción y los días en que empezaron la custodia legal y la física.
    Si tiene la ciudadanía desde que nació: las fechas en que su padre o madre ciudadano estuvo en Estados Unidos antes de que usted naciera, y pruebas como papeles de escuela, trabajo e impuestos.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa, si la hay.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: con él sigue su caso.
    La agencia puede citarle para tomarle las huellas, una foto y la firma, y para una entrevista.
    Puede escribirle para pedir otro documento. Usted responde en su cuenta.
    Cuando aprueban su caso, recibe el certificado. Por lo general, desde los 14 años se hace antes el Juramento de Lealtad.

section-start = ¿Es este su formulario?
section-you = Sobre usted
section-arrival = Cómo llegó a Estados Unidos
section-family = Adopción y matrimonio de sus padres
section-parent = Su padre o madre ciudadano
section-other-parent = Su otro padre o madre
section-presence = El tiempo de su padre o madre en Estados Unidos
section-contact = Dónde encontrarle
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# ¿Es este su formulario?

holds = ¿Tuvo alguna vez uno de estos certificados?
    .help = Si lo presenta por su hijo o hija, en todas las preguntas «usted» es él o ella.
    .why = La agencia hace un certificado de ciudadanía una sola vez. El que se pierde se reemplaza con otro formulario.
    .missing = Elija una respuesta
    .option-nothing = No, ninguno de los dos
    .option-citizenship = Un certificado de ciudadanía
    .option-naturalization = Un certificado de naturalización propio
    .option-naturalization-hint = Usted hizo el juramento después de su propio Formulario N-400.

filer = ¿Quién presenta esta solicitud?
    .help = Desde los 14 años firma la persona para quien es el certificado. Por un niño o una niña menor firma su madre, su padre o el tutor que la presenta.
    .why = Solo estas personas pueden presentarla. Si la presenta otra, la rechazan.
    .missing = Elija quién la presenta
    .option-self = La presento por mí y tengo 18 años o más
    .option-parent = La madre o el padre ciudadano, por un menor de 18 años
    .option-guardian = Un tutor legal
    .option-guardian-hint = Un juez lo nombró para un menor, o una condición mental impide presentarla.

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Dé la fecha del acta de nacimiento. Si es para un menor, es la fecha de nacimiento del menor.
    .why = De ella depende qué ley se le aplica y quién firma.
    .missing = Escriba la fecha de nacimiento

birth-country = ¿En qué país nació?
    .help = Use el nombre que tenía cuando usted nació, si está en la lista. Para Puerto Rico, Guam, las Islas Vírgenes de Estados Unidos y las Islas Marianas del Norte, elija Estados Unidos.
    .why = Este certificado es para quienes nacieron en el extranjero.
    .missing = Elija el país donde nació

relationship = ¿Qué parentesco tiene con su padre o madre ciudadano?
    .help = Si su madre y su padre tienen la ciudadanía, piense en una de las dos personas y siga con ella en todo el formulario.
    .why = La ley tiene reglas distintas para los hijos por nacimiento, por adopción y por matrimonio.
    .missing = Elija el parentesco
    .option-biological = Soy su hijo o hija por nacimiento
    .option-adopted = Esta persona me adoptó
    .option-gestational = Me dio a luz y es mi madre legal, pero tengo los genes de otra persona
    .option-spouse-child = Cuando nací, estaba casado o casada con la persona que me dio a luz o cuyos genes tengo
    .option-spouse-child-hint = Por ejemplo, después de una donación o de un embarazo subrogado.
    .option-stepchild = Soy su hijastro o hijastra y no me adoptó
    .option-other = Otro parentesco

other-relationship = ¿Qué parentesco tiene con esta persona?
    .help = Bastan unas palabras, de preferencia en inglés.
    .why = El oficial necesita saber qué regla aplicar.
    .missing = Escriba el parentesco

claim = ¿Cuándo obtuvo la ciudadanía de Estados Unidos?
    .help = Quienes fueron adoptados, o cuya madre o padre se naturalizó más tarde, la obtuvieron después de nacer.
    .why = De esto depende qué debe probar: los años que su padre o madre estuvo aquí antes de que usted naciera, o que usted vivía aquí cuando era menor.
    .missing = Elija cuándo la obtuvo
    .option-at-birth = Al nacer, porque mi padre o madre ya la tenía
    .option-after-birth = Más tarde, antes de cumplir 18 años
    .option-after-birth-hint = Vivía aquí con Tarjeta Verde y con su padre o madre, ya ciudadano o ciudadana.
    .option-unsure = No sé con seguridad

parent-citizen-by = ¿Cómo obtuvo la ciudadanía su padre o madre ciudadano?
    .help = Elija lo que más se acerque. Si quien presenta el formulario es esa persona, responda por usted.
    .why = Decide desde cuándo la tiene y qué papeles lo prueban.
    .missing = Elija cómo la obtuvo
    .option-birth = Por nacer en Estados Unidos
    .option-through-parents = Por su madre o su padre, después de nacer
    .option-abroad = Por nacer en el extranjero de madre o padre ciudadano
    .option-naturalization = Por naturalización
    .option-naturalization-hint = Con una solicitud propia y un juramento.

parent-naturalized-on = ¿Cuándo se naturalizó su padre o madre ciudadano?
    .name = La fecha de la naturalización
    .help = Es el día del juramento y está en el certificado.
    .why = Debe ser antes de que usted cumpliera 18 años.
    .missing = Escriba la fecha de la naturalización

resident = ¿Ha sido alguna vez residente permanente (con Tarjeta Verde o green card)?
    .help = Responda que sí también si su tarjeta venció o si la tuvo solo en la niñez.
    .why = Quien obtuvo la ciudadanía después de nacer tuvo que ser antes residente.

resident-since = ¿Cuándo obtuvo la residencia permanente?
    .name = La fecha en que obtuvo la residencia permanente
    .help = Es la fecha que sigue a «Resident Since» en la tarjeta, o la del sello en el pasaporte. Basta con la fecha más aproximada.
    .why = Debe ser antes de que usted cumpliera 18 años.
    .missing = Escriba la fecha en que obtuvo la residencia permanente

custody = Antes de los 18, ¿vivió en Estados Unidos con su padre o madre ciudadano y bajo su custodia legal?
    .help = La custodia es el derecho de cuidar de usted. Si sus padres están casados y viven juntos, la tienen los dos. Si la comparten después de un divorcio, responda que sí si vivió con esta persona. Para un menor, responda que sí si hoy es así.
    .why = Quien obtuvo la ciudadanía después de nacer tuvo que vivir aquí bajo la custodia de esta persona.

lives-here = ¿El menor vive en Estados Unidos?
    .help = Responda que sí también si vive en el extranjero con su madre o padre que sirve allí en las fuerzas armadas o trabaja allí para el Gobierno de Estados Unidos.
    .why = Para los menores que viven en el extranjero hay otro formulario.

applied-before = ¿Ha pedido antes un certificado de ciudadanía?
    .help = Cuente también una solicitud que presentó su madre o su padre por usted.
    .why = Después de una denegación, la agencia rechaza una segunda solicitud.

page-applied-outcome = Su solicitud anterior
applied-outcome = ¿Qué pasó con ella?
    .help = Si hubo más de una, piense en la última.
    .why = Decide si puede presentar otra.
    .missing = Elija qué pasó
    .option-waiting = Todavía no se ha decidido
    .option-withdrawn = Se retiró o se rechazó, sin una decisión
    .option-denied = La denegaron
applied-explanation = ¿Cuándo fue y por qué terminó así?
    .hint = Por ejemplo: Filed in 2019, withdrawn because a document was missing
    .help = Dé el número de recibo si lo tiene. Escriba en inglés si puede.
    .why = El oficial busca el expediente anterior.
    .missing = Diga cuándo fue y cómo terminó

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo ahora?
    .help = No un apodo. Delo como está en su acta de nacimiento, o como se cambió legalmente.
    .why = Aparecerá en su certificado.
    .missing = Escriba su nombre legal completo

card-name-same = ¿Aparece exactamente este nombre en su Tarjeta Verde?
    .help = Compare cada letra. Si ya no tiene la tarjeta, piense en el nombre que usaba entonces.
    .why = La agencia busca su expediente con el nombre de la tarjeta.

card-name = ¿Qué nombre aparece en su Tarjeta Verde?
    .help = Cópielo exactamente, aunque tenga un error.
    .why = Con él la agencia encuentra su expediente.
    .missing = Escriba el nombre de su Tarjeta Verde

has-other-names = ¿Ha usado otro nombre desde que nació?
    .help = Por ejemplo, un nombre de soltera, un apodo, otra forma de escribirlo o el apellido de un matrimonio anterior.
    .why = Puede haber registros antiguos con ese nombre.

page-other-names = Los otros nombres que ha usado
other-names = Otros nombres
    .add = Agregar otro nombre
    .row = Nombre { $number }
    .remove = Quitar el nombre { $number }
other-name = ¿Qué otro nombre ha usado?
    .help = Si no sabe una parte, déjela en blanco.
    .why = Puede haber registros antiguos con ese nombre.
    .missing = Escriba el otro nombre

a-number = ¿Cuál es su Número A (A-Number), si tiene uno?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Está en la Tarjeta Verde después de «USCIS#» o «A#». Déjelo en blanco si nunca tuvo uno o no lo encuentra.
    .why = Es el número de su expediente, si lo hay.

ssn = ¿Cuál es su número de Seguro Social?
    .hint = 9 dígitos
    .help = Déjelo en blanco si nunca le dieron uno.
    .why = Ayuda a la agencia a no confundirle con alguien del mismo nombre.

online-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Está en el aviso de cuenta que la agencia envía por correo. No es su Número A ni un número de recibo.
    .why = Une esta solicitud con los casos que ya tiene en línea.

former-nationality = ¿De qué país tenía antes la ciudadanía?
    .help = El país de su primer pasaporte. Si nunca tuvo otra ciudadanía, elija Estados Unidos.
    .why = Aparecerá en su certificado.
    .missing = Elija el país

sex = ¿Cuál es su sexo?
    .help = Aparecerá en su certificado.
    .why = Es uno de los datos que le identifican.
    .missing = Elija su sexo
    .option-male = Masculino
    .option-female = Femenino

height = ¿Cuánto mide?
    .help = 5 pies son unos 152 cm. Cada pulgada más son unos 2.5 cm. Para un bebé, elija 1 o 2 pies.
    .why = Aparecerá en su certificado.
    .missing = Elija su estatura en pies y pulgadas

marital = ¿Cuál es su estado civil?
    .help = Elija lo que es cierto hoy. Para un menor, elija «Nunca me he casado».
    .why = Aparecerá en su certificado.
    .missing = Elija su estado civil
    .option-single = Nunca me he casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-separated = Separado o separada
    .option-separated-hint = Todavía no se han divorciado, pero viven aparte.
    .option-annulled = Matrimonio anulado
    .option-other = Otra cosa

marital-other = ¿Qué estado civil tiene?
    .hint = Por ejemplo: Domestic partnership (pareja registrada)
    .help = Bastan unas palabras, de preferencia en inglés.
    .why = El formulario tiene una línea para lo que no cabe en sus casillas.
    .missing = Escriba su estado civil

forces = ¿Es miembro o veterano de las fuerzas armadas de Estados Unidos?
    .help = De cualquier rama, también de la Guardia Nacional y la Reserva.
    .why = Los militares y veteranos no pagan por este formulario.

# Cómo llegó a Estados Unidos

entered = ¿Ha estado alguna vez en Estados Unidos?
    .help = Responda que no solo si nunca ha estado en el país.
    .why = Las siguientes preguntas son sobre el día en que llegó a vivir.

page-entry = El día en que llegó
    .intro = Piense en el día en que llegó a vivir aquí. Si no lo sabe todo, ponga lo que digan sus padres o los papeles viejos.
entry-port = ¿Por dónde entró?
    .name = El lugar por donde entró
    .hint = Ciudad y estado, por ejemplo: Miami, FL
    .help = La ciudad del aeropuerto o el cruce de la frontera.
    .why = La agencia lo compara con el registro de su entrada.
    .missing = Escriba la ciudad y el estado por donde entró
entry-date = ¿Cuándo entró?
    .name = La fecha en que entró
    .help = Está en el sello del pasaporte. Basta con la fecha más aproximada.
    .why = La agencia la compara con el registro de su entrada.
    .missing = Escriba la fecha en que entró

entry-name = ¿Qué nombre usó al entrar?
    .help = El del pasaporte o del papel que mostró.
    .why = El registro de su entrada está con ese nombre.
    .missing = Escriba el nombre que usó

entry-document = ¿Qué documento mostró?
    .help = Un menor pudo estar en el pasaporte de su madre o su padre: en ese caso elija «Un pasaporte».
    .why = Su número lleva al registro de su entrada.
    .missing = Elija el documento
    .option-passport = Un pasaporte
    .option-travel-document = Un documento de viaje
    .option-travel-document-hint = Por ejemplo, el de los refugiados.
    .option-none = Ninguno, o no lo sé

page-entry-papers = El documento que mostró
entry-number = Número del documento
    .help = Si ya no lo tiene, escriba «Unknown» (desconocido).
    .why = Lleva al registro de su entrada.
    .missing = Escriba el número, o «Unknown»
entry-issuer = País que lo emitió
    .help = El país que está en la portada.
    .why = Lleva al registro de su entrada.
    .missing = Elija el país
entry-issued = Fecha en que se emitió
    .name = La fecha en que se emitió
    .help = Puede dejarla en blanco.
    .why = Distingue este documento de otros.

resident-place = ¿Dónde obtuvo la residencia permanente?
    .hint = Ciudad y estado, por ejemplo: Houston, TX
    .help = La oficina que le dio la Tarjeta Verde, o el lugar por donde entró con una visa de inmigrante.
    .why = Ahí guarda la agencia su primer expediente.
    .missing = Escriba la oficina o el lugar

lost-residence = ¿Ha perdido alguna vez la residencia permanente o ha renunciado a ella?
    .help = Por ejemplo, con el Formulario I-407, o por decisión de un oficial o un juez. Una tarjeta vencida no es una pérdida.
    .why = Si fue antes de que obtuviera la ciudadanía, cuenta.

lost-residence-explanation = ¿Cómo perdió la residencia o renunció a ella?
    .hint = Diga cuándo, dónde y qué pasó después
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = La fecha decide si cuenta.
    .missing = Explique qué pasó

passport = ¿Ha pedido alguna vez un pasaporte de Estados Unidos?
    .help = Responda que sí también si su madre o su padre lo pidió cuando usted era menor.
    .why = Si se lo dieron, el Departamento de Estado ya revisó su ciudadanía.

passport-explanation = ¿Cuándo fue y se lo dieron?
    .hint = Por ejemplo: Issued in 2018, number 561234567
    .help = Si se lo negaron, diga por qué. Escriba en inglés si puede.
    .why = El oficial puede revisar también ese registro.
    .missing = Diga cuándo fue y qué pasó

absent = ¿Ha salido de Estados Unidos desde que llegó por primera vez?
    .help = Cuente todos los viajes, también los cortos. Esto se pregunta solo a quienes nacieron antes del 10 de octubre de 1952.
    .why = Para las personas de su edad, la ley cuenta el tiempo fuera.

page-absences = Sus viajes al extranjero
absences = Viajes
    .help = Empiece por el primero.
    .why = Para las personas de su edad, la ley cuenta el tiempo fuera.
    .add = Agregar otro viaje
    .row = Viaje { $number }
    .remove = Quitar el viaje { $number }
absence-left = Día en que salió
    .name = El día en que salió
    .help = Basta con la fecha más aproximada.
    .why = Para las personas de su edad, la ley cuenta el tiempo fuera.
absence-back = Día en que regresó
    .name = El día en que regresó
    .help = Basta con la fecha más aproximada.
    .why = Para las personas de su edad, la ley cuenta el tiempo fuera.
absence-entry = ¿Por dónde entró al regresar?
    .name = El lugar por donde entró al regresar
    .hint = Ciudad y estado, por ejemplo: El Paso, TX
    .help = La ciudad del aeropuerto o el cruce de la frontera.
    .why = La agencia lo compara con sus registros.
    .missing = Escriba la ciudad y el estado

# Adopción y matrimonio de sus padres

adopted-too = ¿Le adoptó alguien alguna vez?
    .help = Por ejemplo, un padrastro. Responda que no si le criaron sus padres de nacimiento.
    .why = Una adopción puede cambiar quiénes son sus padres según la ley.

page-adoption = Su adopción
adoption-place = ¿Dónde le adoptaron?
    .help = La ciudad y el país del tribunal o de la oficina, y el estado si fue en Estados Unidos.
    .why = La ley de ese lugar decide si la adopción es válida.
    .missing = Escriba dónde le adoptaron
adoption-date = ¿Cuándo le adoptaron?
    .name = La fecha de la adopción
    .help = Está en la sentencia.
    .why = En la mayoría de los casos debe ser antes de cumplir 16 años.
    .missing = Escriba la fecha de la adopción

page-adoption-custody = La custodia en su adopción
adoption-legal = ¿Cuándo empezó la custodia legal?
    .name = El día en que empezó la custodia legal
    .help = El día en que un tribunal o una agencia dio a sus padres el derecho de cuidar de usted. Puede ser antes de la adopción.
    .why = En la mayoría de los casos, la ley pide dos años de custodia.
    .missing = Escriba el día en que empezó la custodia legal
adoption-physical = ¿Cuándo empezó a vivir con sus padres?
    .name = El día en que empezó a vivir con sus padres
    .help = El formulario lo llama custodia física. Basta con la fecha más aproximada.
    .why = En la mayoría de los casos, la ley pide dos años.
    .missing = Escriba el día en que empezó a vivir con ellos

adoption-final = ¿Fue una adopción plena y definitiva?
    .help = Responda que no si los papeles daban solo la custodia o la tutela, de modo que sus padres tuvieron que adoptarle aquí.
    .why = Solo cuenta una adopción definitiva.

adoption-recognized = ¿El estado donde vive reconoció la adopción extranjera como plena y definitiva?
    .help = La mayoría de los estados lo hace. Si no lo sabe, pregunte en el tribunal de su condado.
    .why = Si no la reconoció, tuvieron que adoptarle otra vez en Estados Unidos.

readopted = ¿Le adoptaron otra vez en Estados Unidos?
    .help = También se llama readopción.
    .why = Hace que la adopción sea definitiva aquí.

page-readoption = Su adopción en Estados Unidos
readoption-place = ¿Dónde le adoptaron otra vez?
    .help = La ciudad y el estado del tribunal.
    .why = El tribunal guarda el registro.
    .missing = Escriba dónde le adoptaron otra vez
readoption-date = ¿Cuándo le adoptaron otra vez?
    .name = La fecha de la segunda adopción
    .help = Está en la sentencia.
    .why = Debe ser antes de que usted cumpliera 18 años.
    .missing = Escriba la fecha

page-readoption-custody = La custodia en la segunda adopción
readoption-legal = ¿Cuándo empezó la custodia legal?
    .name = El día en que empezó la custodia legal
    .help = El día que está en los papeles de la segunda adopción.
    .why = El formulario oficial lo pregunta.
    .missing = Escriba el día en que empezó la custodia legal
readoption-physical = ¿Cuándo empezó a vivir con estos padres?
    .name = El día en que empezó a vivir con estos padres
    .help = El día que está en los papeles de la segunda adopción.
    .why = El formulario oficial lo pregunta.
    .missing = Escriba el día en que empezó a vivir con ellos

born-in-marriage = ¿Sus padres estaban casados entre sí cuando usted nació?
    .help = Piense en sus padres de nacimiento.
    .why = Hay otras reglas si no estaban casados, sobre todo cuando el ciudadano es el padre.

married-later = ¿Se casaron sus padres entre sí después de que usted nació?
    .help = Responda que sí aunque se hayan divorciado después.
    .why = En muchos lugares, con el matrimonio el padre pasa a serlo también según la ley.

# Su padre o madre ciudadano

page-parent = Su padre o madre ciudadano
    .intro = Es la persona por la que usted tiene la ciudadanía. Si su madre y su padre la tienen, elija a uno de los dos. Si quien presenta el formulario es esa persona, dé sus propios datos.
parent-name = ¿Cuál es el nombre legal completo de su padre o madre ciudadano?
    .help = Dé el nombre que tiene ahora. Si ya murió, dé el último.
    .why = La agencia busca el expediente de esta persona.
    .missing = Escriba el nombre de su padre o madre ciudadano
parent-role = ¿Es su madre o su padre?
    .help = Elija lo que dice el acta de nacimiento o la sentencia de adopción.
    .why = La ley tiene otras reglas para los padres varones cuando la madre y el padre no estaban casados.
    .missing = Elija madre o padre
    .option-mother = Madre
    .option-father = Padre

page-parent-birth = De dónde viene su padre o madre ciudadano
parent-birth = Fecha de nacimiento de su padre o madre ciudadano
    .name = La fecha de nacimiento de su padre o madre ciudadano
    .help = Si no sabe el día, dé la fecha más aproximada y explíquelo al final.
    .why = Distingue a esta persona de otras con el mismo nombre.
    .missing = Escriba la fecha de nacimiento
parent-birth-country = País de nacimiento de su padre o madre ciudadano
    .name = El país de nacimiento
    .help = Use el nombre que tenía entonces, si está en la lista.
    .why = Ayuda a encontrar el expediente de esta persona.
    .missing = Elija el país de nacimiento

parent-alive = ¿Su padre o madre ciudadano sigue con vida?
    .help = Si no lo sabe, elija «Sí».
    .why = El formulario pide la dirección de su casa o la fecha en que murió.

parent-home = ¿Dónde vive su padre o madre ciudadano?
    .help = Dé la dirección de la casa, no un apartado postal. Basta con la última que conozca.
    .why = Puede que el oficial tenga que buscar los papeles de esta persona en ese lugar.
    .missing = Escriba la dirección de su padre o madre ciudadano

parent-died = ¿Cuándo murió su padre o madre ciudadano?
    .name = La fecha en que murió
    .help = Está en el acta de defunción. Basta con la fecha más aproximada.
    .why = Se escribe en lugar de la dirección. Usted puede tener la ciudadanía también por una persona que ya murió.
    .missing = Escriba la fecha en que murió

page-parent-court = La naturalización de su padre o madre ciudadano
parent-court = Tribunal u oficina donde se naturalizó su padre o madre ciudadano
    .name = El tribunal o la oficina
    .hint = Por ejemplo: U.S. District Court, o USCIS Houston Field Office
    .help = Está en el certificado de naturalización.
    .why = Ahí se guarda el registro.
    .missing = Escriba el tribunal o la oficina
parent-court-city = Ciudad
    .name = La ciudad del tribunal o de la oficina
    .help = Está en el certificado de naturalización.
    .why = Ahí se guarda el registro.
    .missing = Escriba la ciudad
parent-court-state = Estado
    .help = Déjelo en blanco si fue fuera de Estados Unidos, por ejemplo en una base militar.
    .why = Ahí se guarda el registro.

page-parent-numbers = El certificado de su padre o madre ciudadano
    .intro = Deje en blanco lo que no sepa o lo que esta persona nunca tuvo.
parent-certificate = Número del certificado
    .hint = Por ejemplo: 12345678
    .help = Está arriba a la derecha del certificado de naturalización o de ciudadanía, muchas veces en rojo.
    .why = Con él la agencia encuentra el registro mucho más rápido.
parent-a-number = Número A (A-Number) de su padre o madre ciudadano
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = También está en el certificado. Quien es ciudadano por nacimiento puede no tenerlo.
    .why = Es el número del expediente de esta persona.

parent-lost = ¿Su padre o madre ciudadano ha perdido alguna vez la ciudadanía de Estados Unidos o ha renunciado a ella?
    .help = Responda que sí también si hizo algo que le pudiera quitar la ciudadanía, como renunciar a ella en un consulado. Casi todas las personas responden que no.
    .why = Usted tiene la ciudadanía por esta persona solo si ella la tenía en ese momento.

parent-lost-explanation = ¿Cómo perdió su padre o madre ciudadano la ciudadanía o renunció a ella?
    .hint = Diga cuándo, dónde y qué pasó después
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = La fecha decide si esto cuenta para usted.
    .missing = Explique qué pasó

page-parent-marriages = Los matrimonios de su padre o madre ciudadano
parent-times-married = ¿Cuántas veces se ha casado su padre o madre ciudadano?
    .name = El número de matrimonios
    .help = Cuente todos los matrimonios en cualquier país, también los anulados, y cada vez con la misma persona. Escriba 0 si nunca se casó.
    .why = De si sus padres estaban casados puede depender cómo obtuvo usted la ciudadanía.
    .missing = Escriba cuántas veces, o 0
parent-marital = ¿Cuál es el estado civil de su padre o madre ciudadano ahora?
    .help = Si ya murió, elija lo último que fue cierto.
    .why = De esto puede depender con quién vivía usted según la ley.
    .missing = Elija el estado civil
    .option-single = Nunca se ha casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-separated = Separado o separada
    .option-annulled = Matrimonio anulado
    .option-other = Otra cosa

parent-marital-other = ¿Qué estado civil tiene su padre o madre ciudadano?
    .hint = Por ejemplo: Domestic partnership (pareja registrada)
    .help = Bastan unas palabras, de preferencia en inglés.
    .why = El formulario tiene una línea para lo que no cabe en sus casillas.
    .missing = Escriba el estado civil

parent-spouse-is-other = ¿Su padre o madre ciudadano está casado o casada con su otro padre o madre?
    .help = Cuente también a quien le adoptó.
    .why = Si es así, no hay que preguntar más sobre este matrimonio.

page-parent-spouse = El cónyuge actual de su padre o madre ciudadano
    .intro = Aquí y en las páginas siguientes, deje en blanco lo que no sepa.
parent-spouse-name = ¿Cómo se llama este cónyuge?
    .help = Dé el nombre legal completo.
    .why = El formulario pregunta con quién está casado o casada hoy.
    .missing = Escriba el nombre del cónyuge
parent-spouse-birth = ¿Cuándo nació este cónyuge?
    .name = La fecha de nacimiento del cónyuge
    .help = Basta con la fecha más aproximada.
    .why = Distingue al cónyuge de otras personas con el mismo nombre.

page-parent-spouse-countries = De dónde viene este cónyuge
parent-spouse-birth-country = País de nacimiento del cónyuge
    .help = Use el nombre que tenía entonces, si está en la lista.
    .why = El formulario oficial lo pregunta.
parent-spouse-nationality = País de ciudadanía del cónyuge
    .help = Si tiene más de una, elija la del pasaporte.
    .why = El formulario oficial lo pregunta.

parent-spouse-home = ¿Dónde vive el cónyuge de su padre o madre ciudadano?
    .help = Dé la dirección de la casa.
    .why = El formulario oficial lo pregunta.

page-parent-spouse-wedding = La boda de su padre o madre ciudadano
parent-spouse-married-on = ¿Cuándo se casaron?
    .name = La fecha de este matrimonio
    .help = Está en el acta de matrimonio.
    .why = El oficial la compara con los otros matrimonios.
parent-spouse-married-at = ¿Dónde se casaron?
    .help = La ciudad y el país, y el estado si fue en Estados Unidos.
    .why = Ahí se guarda el registro del matrimonio.

parent-spouse-status = ¿Qué estatus migratorio tiene este cónyuge?
    .help = Elija lo que es cierto hoy.
    .why = El formulario oficial lo pregunta. No cambia su caso.
    .missing = Elija el estatus
    .option-citizen = Ciudadano o ciudadana de Estados Unidos
    .option-resident = Residente permanente
    .option-other = Otra cosa

parent-spouse-status-other = ¿Qué estatus tiene este cónyuge?
    .hint = Por ejemplo: H-1B, o vive en el extranjero (Lives abroad)
    .help = Bastan unas palabras, de preferencia en inglés.
    .why = El formulario tiene una línea para lo que no cabe en sus casillas.
    .missing = Escriba el estatus

# Su otro padre o madre

knows-other-parent = ¿Puede dar datos de su otro padre o madre?
    .help = Responda que no si no sabe quién es o si le adoptó una sola persona.
    .why = El formulario tiene una parte para cada uno. Si no se conoce, se deja en blanco.

page-other-parent = Su otro padre o madre
other-parent-name = ¿Cuál es el nombre legal completo de su otro padre o madre?
    .help = Dé el nombre que tiene ahora. Si ya murió, dé el último.
    .why = La agencia busca el expediente de esta persona.
    .missing = Escriba el nombre de su otro padre o madre
other-parent-role = ¿Es su madre o su padre?
    .help = Elija lo que dice el acta de nacimiento o la sentencia de adopción.
    .why = Forma parte de su expediente.
    .missing = Elija madre o padre
    .option-mother = Madre
    .option-father = Padre

page-other-parent-birth = De dónde viene su otro padre o madre
other-parent-birth = Fecha de nacimiento de su otro padre o madre
    .name = La fecha de nacimiento de su otro padre o madre
    .help = Si no sabe el día, dé la fecha más aproximada y explíquelo al final.
    .why = Distingue a esta persona de otras con el mismo nombre.
    .missing = Escriba la fecha de nacimiento
other-parent-birth-country = País de nacimiento de su otro padre o madre
    .name = El país de nacimiento
    .help = Use el nombre que tenía entonces, si está en la lista.
    .why = Ayuda a encontrar el expediente de esta persona.
    .missing = Elija el país de nacimiento
other-parent-nationality = País de ciudadanía de su otro padre o madre
    .name = El país de ciudadanía
    .help = Si tiene más de una, elija la del pasaporte.
    .why = Muestra si su madre y su padre tienen la ciudadanía de Estados Unidos.
    .missing = Elija el país de ciudadanía

other-parent-alive = ¿Su otro padre o madre sigue con vida?
    .help = Si no lo sabe, elija «Sí».
    .why = El formulario pide la dirección de su casa o la fecha en que murió.

other-parent-home = ¿Dónde vive su otro padre o madre?
    .help = Dé la última dirección que conozca, o déjela en blanco si no conoce ninguna.
    .why = Puede que el oficial tenga que buscar los papeles de esta persona en ese lugar.

other-parent-died = ¿Cuándo murió su otro padre o madre?
    .name = La fecha en que murió
    .help = Está en el acta de defunción. Basta con la fecha más aproximada.
    .why = Se escribe en lugar de la dirección. Usted puede tener la ciudadanía también por una persona que ya murió.
    .missing = Escriba la fecha en que murió

other-parent-citizen = ¿Su otro padre o madre tiene la ciudadanía de Estados Unidos?
    .help = Responda que sí también si la tenía y ya murió.
    .why = Si su madre y su padre la tienen, las reglas son más fáciles para usted.

other-parent-citizen-by = ¿Cómo obtuvo la ciudadanía su otro padre o madre?
    .help = Elija lo que más se acerque.
    .why = Decide qué papeles lo prueban.
    .missing = Elija cómo la obtuvo
    .option-birth = Por nacer en Estados Unidos
    .option-through-parents = Por su madre o su padre, después de nacer
    .option-abroad = Por nacer en el extranjero de madre o padre ciudadano
    .option-naturalization = Por naturalización

page-other-parent-court = La naturalización de su otro padre o madre
other-parent-court = Tribunal u oficina donde se naturalizó su otro padre o madre
    .name = El tribunal o la oficina
    .hint = Por ejemplo: U.S. District Court, o USCIS Houston Field Office
    .help = Está en el certificado de naturalización.
    .why = Ahí se guarda el registro.
    .missing = Escriba el tribunal o la oficina
other-parent-court-city = Ciudad
    .name = La ciudad del tribunal o de la oficina
    .help = Está en el certificado de naturalización.
    .why = Ahí se guarda el registro.
    .missing = Escriba la ciudad
other-parent-court-state = Estado
    .help = Déjelo en blanco si fue fuera de Estados Unidos, por ejemplo en una base militar.
    .why = Ahí se guarda el registro.
other-parent-naturalized-on = Fecha de la naturalización
    .name = La fecha de la naturalización de su otro padre o madre
    .help = Es el día del juramento y está en el certificado.
    .why = Cuenta solo lo que pasó antes de que usted cumpliera 18 años.
    .missing = Escriba la fecha de la naturalización

page-other-parent-numbers = El certificado de su otro padre o madre
    .intro = Deje en blanco lo que no sepa o lo que esta persona nunca tuvo.
other-parent-certificate = Número del certificado
    .hint = Por ejemplo: 12345678
    .help = Está arriba a la derecha del certificado de naturalización o de ciudadanía, muchas veces en rojo.
    .why = Con él la agencia encuentra el registro mucho más rápido.
other-parent-a-number = Número A (A-Number) de su otro padre o madre
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = También está en el certificado. Quien es ciudadano por nacimiento puede no tenerlo.
    .why = Es el número del expediente de esta persona.

other-parent-lost = ¿Su otro padre o madre ha perdido alguna vez la ciudadanía de Estados Unidos o ha renunciado a ella?
    .help = Responda que sí también si hizo algo que le pudiera quitar la ciudadanía, como renunciar a ella en un consulado. Casi todas las personas responden que no.
    .why = Si su madre y su padre tenían la ciudadanía, las reglas son más fáciles para usted.

other-parent-lost-explanation = ¿Cómo perdió su otro padre o madre la ciudadanía o renunció a ella?
    .hint = Diga cuándo, dónde y qué pasó después
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = La fecha decide si esto cuenta para usted.
    .missing = Explique qué pasó

page-other-parent-marriages = Los matrimonios de su otro padre o madre
other-parent-times-married = ¿Cuántas veces se ha casado su otro padre o madre?
    .name = El número de matrimonios
    .help = Cuente todos los matrimonios en cualquier país, también los anulados, y cada vez con la misma persona. Escriba 0 si nunca se casó.
    .why = De si sus padres estaban casados puede depender cómo obtuvo usted la ciudadanía.
    .missing = Escriba cuántas veces, o 0
other-parent-marital = ¿Cuál es el estado civil de su otro padre o madre ahora?
    .help = Si ya murió, elija lo último que fue cierto.
    .why = De esto puede depender con quién vivía usted según la ley.
    .missing = Elija el estado civil
    .option-single = Nunca se ha casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-separated = Separado o separada
    .option-annulled = Matrimonio anulado
    .option-other = Otra cosa

other-parent-marital-other = ¿Qué estado civil tiene su otro padre o madre?
    .hint = Por ejemplo: Domestic partnership (pareja registrada)
    .help = Bastan unas palabras, de preferencia en inglés.
    .why = El formulario tiene una línea para lo que no cabe en sus casillas.
    .missing = Escriba el estado civil

other-parent-spouse-is-parent = ¿Su otro padre o madre está casado o casada con su padre o madre ciudadano?
    .help = Responda que no si está casado o casada con otra persona.
    .why = Si es así, no hay que preguntar más sobre este matrimonio.

page-other-parent-spouse = El cónyuge actual de su otro padre o madre
    .intro = Aquí y en las páginas siguientes, deje en blanco lo que no sepa.
other-parent-spouse-name = ¿Cómo se llama este cónyuge?
    .help = Dé el nombre legal completo.
    .why = El formulario pregunta con quién está casado o casada hoy.
    .missing = Escriba el nombre del cónyuge
other-parent-spouse-birth = ¿Cuándo nació este cónyuge?
    .name = La fecha de nacimiento del cónyuge
    .help = Basta con la fecha más aproximada.
    .why = Distingue al cónyuge de otras personas con el mismo nombre.

page-other-parent-spouse-countries = De dónde viene este cónyuge
other-parent-spouse-birth-country = País de nacimiento del cónyuge
    .help = Use el nombre que tenía entonces, si está en la lista.
    .why = El formulario oficial lo pregunta.
other-parent-spouse-nationality = País de ciudadanía del cónyuge
    .help = Si tiene más de una, elija la del pasaporte.
    .why = El formulario oficial lo pregunta.

other-parent-spouse-home = ¿Dónde vive el cónyuge de su otro padre o madre?
    .help = Dé la dirección de la casa.
    .why = El formulario oficial lo pregunta.

page-other-parent-spouse-wedding = La boda de su otro padre o madre
other-parent-spouse-married-on = ¿Cuándo se casaron?
    .name = La fecha de este matrimonio
    .help = Está en el acta de matrimonio.
    .why = El oficial la compara con los otros matrimonios.
other-parent-spouse-married-at = ¿Dónde se casaron?
    .help = La ciudad y el país, y el estado si fue en Estados Unidos.
    .why = Ahí se guarda el registro del matrimonio.

other-parent-spouse-status = ¿Qué estatus migratorio tiene este cónyuge?
    .help = Elija lo que es cierto hoy.
    .why = El formulario oficial lo pregunta. No cambia su caso.
    .missing = Elija el estatus
    .option-citizen = Ciudadano o ciudadana de Estados Unidos
    .option-resident = Residente permanente
    .option-other = Otra cosa

other-parent-spouse-status-other = ¿Qué estatus tiene este cónyuge?
    .hint = Por ejemplo: H-1B, o vive en el extranjero (Lives abroad)
    .help = Bastan unas palabras, de preferencia en inglés.
    .why = El formulario tiene una línea para lo que no cabe en sus casillas.
    .missing = Escriba el estatus

# El tiempo de su padre o madre en Estados Unidos

presence-of = ¿De quién es el tiempo en Estados Unidos que cuenta para usted?
    .help = Elija a quien tenía la ciudadanía cuando usted nació. Si la tenían su madre y su padre, elija a quien estuvo más tiempo aquí.
    .why = Esta persona debe haber estado aquí algunos años antes de que usted naciera.
    .missing = Elija a su madre o a su padre
    .option-mother = De mi madre
    .option-father = De mi padre

page-presence = Cuándo estuvo aquí antes de que usted naciera
    .intro = Empiece por el nacimiento o la primera llegada de esta persona y siga hasta que usted nació. El tiempo fuera con las fuerzas armadas o el Gobierno de Estados Unidos también puede contar: explíquelo al final.
presence = Tiempos en Estados Unidos
    .help = Un tiempo tras otro. Los papeles de escuela, trabajo, impuestos y viajes ayudan a recordar.
    .why = Si usted nació el 14 de noviembre de 1986 o después, por lo general son 5 años, 2 de ellos después de que esta persona cumplió 14. Si nació antes, por lo general son 10 años, 5 de ellos después de los 14.
    .add = Agregar otro tiempo
    .row = Tiempo { $number }
    .remove = Quitar el tiempo { $number }
presence-from = Desde
    .name = El primer día
    .help = Basta con la fecha más aproximada.
    .why = El oficial suma los días.
presence-to = Hasta
    .name = El último día
    .help = Si todavía estaba aquí, dé el día en que usted nació.
    .why = El oficial suma los días.

parent-served = ¿Su madre o su padre ciudadano sirvió en las fuerzas armadas de Estados Unidos?
    .help = En cualquier rama y en cualquier época.
    .why = El servicio en el extranjero puede contar como tiempo en Estados Unidos.

service-name = ¿Quién de los dos sirvió?
    .help = Dé el nombre completo que usaba en el servicio.
    .why = El registro del servicio está con ese nombre.
    .missing = Escriba el nombre de quien sirvió

page-service-periods = Los tiempos de servicio
service-periods = Tiempos de servicio
    .help = Están en el papel de la baja (DD Form 214).
    .why = Pueden contar como tiempo en Estados Unidos.
    .add = Agregar otro tiempo
    .row = Tiempo { $number }
    .remove = Quitar el tiempo { $number }
service-from = Primer día de servicio
    .name = El primer día de servicio
    .help = Basta con la fecha más aproximada.
    .why = El oficial suma los días.
service-to = Último día de servicio
    .name = El último día de servicio
    .help = Si todavía sirve, dé la fecha de hoy.
    .why = El oficial suma los días.

discharge = ¿Cómo terminó ese servicio?
    .help = Está en el papel de la baja. Si todavía sirve, elija «De forma honorable».
    .why = Solo cuenta el servicio honorable.
    .missing = Elija cómo terminó
    .option-honorable = De forma honorable
    .option-less = De forma distinta de honorable
    .option-dishonorable = De forma deshonrosa
    .option-other = De otra manera

discharge-other = ¿De qué manera terminó?
    .hint = Por ejemplo: General, under honorable conditions
    .help = Cópielo del papel de la baja.
    .why = Solo cuenta el servicio honorable.
    .missing = Escriba cómo terminó el servicio

# Dónde encontrarle

mailing = ¿A dónde debe enviar la agencia su correo?
    .help = Para un menor, dé la dirección donde recibe su correo. Si el buzón está a nombre de otra persona, agregue ese nombre en «A cargo de».
    .why = Las citas llegan por correo, y quizás también el certificado.
    .missing = Escriba su dirección postal

lives-at-mailing = ¿Vive en su dirección postal?
    .help = Responda que no si usa un apartado postal o la dirección de otra persona para su correo.
    .why = Decide qué oficina le entrevista.

physical = ¿Dónde vive?
    .help = Dé la calle y el número de su casa, no un apartado postal.
    .why = Decide qué oficina le entrevista.
    .missing = Escriba la dirección donde vive

page-guardian = Sobre el tutor legal
guardian-name = ¿Cuál es el nombre legal completo del tutor?
    .help = Como está en el papel del juez.
    .why = El tutor presenta la solicitud y puede firmarla.
    .missing = Escriba el nombre del tutor
guardian-birth = ¿Cuál es la fecha de nacimiento del tutor?
    .name = La fecha de nacimiento del tutor
    .help = Como está en su identificación.
    .why = Distingue al tutor de otras personas con el mismo nombre.
    .missing = Escriba la fecha de nacimiento del tutor

guardian-home = ¿Dónde vive el tutor?
    .help = Dé la calle y el número de la casa, no un apartado postal.
    .why = La agencia puede escribirle al tutor.
    .missing = Escriba la dirección del tutor

page-reach = ¿Cómo puede comunicarse con usted la agencia?
    .intro = Si la presenta por un menor, dé sus propios números.
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

# Idioma y ayuda con el formulario

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
    .option-claim = Cómo obtuve la ciudadanía
    .option-name = Mis nombres o mi nacimiento
    .option-arrival = Cómo llegué, o mi Tarjeta Verde
    .option-adoption = La adopción, la custodia o el matrimonio de mis padres
    .option-parent = Mi padre o madre ciudadano
    .option-other-parent = Mi otro padre o madre
    .option-presence = El tiempo aquí o el servicio de mi padre o madre
    .option-helpers = Mi intérprete o quien prepara la solicitud
    .option-other = Otra cosa
text = ¿Qué quiere decir?
    .help = Diga primero a qué pregunta se refiere. Si puede, escriba en inglés.
    .why = El oficial lo lee con su solicitud.
    .missing = Escriba lo que quiere decir

who-signs = ¿Quién va a firmar esta solicitud?
    .help = El tutor firma solo si la persona no puede, por una condición mental o física.
    .why = Si firma quien no debe, la solicitud no es válida y la tarifa no se devuelve.
    .missing = Elija quién va a firmar
    .option-self = La persona para quien es el certificado
    .option-guardian = El tutor legal

page-interpreter-signs = Para el intérprete: firme aquí
    .intro = Pásele ahora el teléfono o la computadora a su intérprete, o siéntense juntos. Su intérprete lee y firma lo siguiente:
    .certify = Certifico lo siguiente, bajo pena de perjurio: Domino el inglés y el idioma que esta solicitud indica para la interpretación. En ese idioma le leí al solicitante cada pregunta y cada instrucción de esta solicitud, y la respuesta a cada pregunta. El solicitante me dijo que entiende cada instrucción, cada pregunta y cada respuesta, y también la certificación que firma el solicitante. Me dijo además que revisó cada respuesta y que todas son correctas.
interpreter-signature = Intérprete: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = Su intérprete debe escribir su propio nombre

page-preparer-signs = Para quien preparó la solicitud: firme aquí
    .intro = La persona que llenó esta solicitud lee y firma lo siguiente:
    .certify = Certifico lo siguiente, bajo pena de perjurio: El solicitante me pidió que preparara esta solicitud. Cuando ya estaba completa, el solicitante la revisó. Me dijo que entiende todos los datos que hay en ella y los que se presentan con ella, y también la certificación que firma el solicitante. Me dijo además que todo es completo, verdadero y correcto. Usé solo los datos que me dio, o que me permitió obtener o usar.
preparer-signature = Quien preparó la solicitud: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara la solicitud responda por cómo se hizo.
    .missing = Quien preparó la solicitud debe escribir su nombre

# Hechos: cada uno completa «porque...»

fact-has-certificate = usted ya tuvo un certificado
fact-minor = la persona para quien es el certificado tiene menos de 18 años
    .not = la persona para quien es el certificado tiene 18 años o más
fact-child = la persona para quien es el certificado tiene menos de 14 años
    .not = la persona para quien es el certificado tiene 14 años o más
fact-old-enough-to-serve = la persona para quien es el certificado tiene 17 años o más
fact-born-here = usted nació en Estados Unidos
fact-born-before-1952 = usted nació antes del 10 de octubre de 1952
fact-after-birth = usted obtuvo la ciudadanía después de nacer
fact-claims-at-birth = puede que usted tenga la ciudadanía desde que nació
fact-present-law = usted tenía menos de 18 años el 27 de febrero de 2001, o nació después
fact-former-law = usted ya tenía 18 años el 27 de febrero de 2001
fact-parent-too-late = su padre o madre obtuvo la ciudadanía después de que usted cumplió 18 años
fact-never-resident = usted nunca fue residente permanente
fact-resident-too-late = usted obtuvo la residencia permanente después de cumplir 18 años
fact-no-custody = usted no vivió bajo la custodia de su padre o madre ciudadano
fact-child-abroad = el menor vive fuera de Estados Unidos
    .not = nada indica que un menor viva fuera de Estados Unidos
fact-adopted = usted es una persona adoptada
fact-adopted-abroad = a usted le adoptaron fuera de Estados Unidos
fact-needs-readoption = la adopción en el extranjero no fue definitiva o no se reconoció
fact-adoption-incomplete = su adopción no es definitiva en Estados Unidos
fact-adopted-late = a usted le adoptaron después de cumplir 16 años
fact-adult-adoptee = usted tiene 18 años o más y le adoptó su padre o madre ciudadano
    .not = usted no es una persona adulta a quien adoptó un padre o madre ciudadano
fact-out-of-wedlock-father = el ciudadano es su padre, y sus padres no estaban casados cuando usted nació
fact-parents-married = sus padres estuvieron casados entre sí
fact-parents-are-married = sus padres están casados entre sí
    .not = no consta que sus padres estén casados entre sí
fact-parents-apart = el matrimonio de su padre o madre ciudadano terminó
fact-married-more-than-once = su madre o su padre se casó más de una vez
fact-one-citizen-parent = solo su madre o solo su padre tenía la ciudadanía
fact-presence-short-of-five = los tiempos que dio suman menos de 5 años, o menos de 2 años después de que su padre o madre cumplió 14
fact-presence-short-of-ten = los tiempos que dio suman menos de 10 años, o menos de 5 años después de que su padre o madre cumplió 14
fact-lives-abroad = usted vive fuera de Estados Unidos
fact-interpreted = un intérprete le lee esta solicitud
fact-parent-signs = firma por el menor la madre o el padre que presenta la solicitud
fact-guardian-signs = firma el tutor legal
fact-no-charge = en su caso no hay tarifa
    .not = no le corresponde ninguno de los motivos para no pagar

# Errores

error-of-age = Los menores de 18 años no pueden presentarla por su cuenta. Vuelva a «¿Quién presenta esta solicitud?» y elija a la madre, al padre o al tutor, o revise el año.
error-still-minor = La madre o el padre puede presentarla solo por un menor de 18 años. Vuelva a «¿Quién presenta esta solicitud?» y elija que la persona la presenta por sí misma, o revise el año.
error-citizen-before-birth = Esta fecha es posterior a su fecha de nacimiento. Entonces usted no obtuvo la ciudadanía al nacer por esta persona. Vuelva a «¿Cuándo obtuvo la ciudadanía de Estados Unidos?» y elija «Más tarde, antes de cumplir 18 años», o revise la fecha.
error-resident-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-entered-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-back-after-left = El día en que regresó no puede ser anterior al día en que salió.
error-adopted-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-readopted-after-adoption = La segunda adopción debe ser posterior a la primera. Revise las dos fechas.
error-card-name-differs = Este nombre es igual a su nombre legal. Escriba el nombre de la tarjeta, o vuelva y diga que es el mismo.
error-parent-older = Esta persona debe ser mayor que usted. Revise las dos fechas de nacimiento.
error-other-parent-older = Esta persona debe ser mayor que usted. Revise las dos fechas de nacimiento.
error-parent-married-once = Con este estado civil hubo al menos un matrimonio. Escriba 1 o más.
error-other-parent-married-once = Con este estado civil hubo al menos un matrimonio. Escriba 1 o más.
error-presence-in-order = El último día no puede ser anterior al primero.
error-presence-before-birth = Este tiempo empieza después de que usted nació. Solo cuentan los tiempos anteriores: quítelo o revise el año.
error-service-in-order = El último día no puede ser anterior al primero.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la solicitud. Firme con ese nombre, o vuelva atrás y corríjalo.

# Avisos: qué pasa si sigue adelante

warning-unsure = Las reglas son distintas según el año en que nació, y la tarifa no se devuelve. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado. Mientras tanto puede llenar el formulario: sus respuestas quedan guardadas.
warning-former-law = Usted tenía 18 años o más cuando empezó la ley de hoy, en 2001, así que se le aplica una ley anterior. Por lo general pide que su madre y su padre se hayan naturalizado antes de que usted cumpliera 18 años. Después de un divorcio o una muerte, solo se lo pide a quien tenía la custodia. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado.
warning-former-law-resident = La ley anterior por lo general pide que haya venido como residente permanente antes de cumplir 18 años. Si no fue así, es probable que la agencia deniegue la solicitud y no devuelva la tarifa. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado.
warning-former-law-custody = La ley anterior muchas veces pide que haya vivido con la persona que se naturalizó. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado.
warning-lost-residence = Si perdió la residencia antes de obtener la ciudadanía, es probable que la agencia deniegue la solicitud y no devuelva la tarifa. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado.
warning-adopted-late = Por lo general, una adopción después de los 16 años no le da la ciudadanía. Hay una excepción: Los mismos padres adoptaron también a su hermano o hermana, y a usted antes de que cumpliera 18 años. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado.
warning-adoption-incomplete = Solo con una adopción definitiva se obtiene la ciudadanía. Si usted tiene menos de 18 años, sus padres pueden pedir a un tribunal de su estado que le adopte otra vez, antes de presentar esta solicitud. Si no, es probable que la agencia la deniegue y no devuelva la tarifa.
warning-out-of-wedlock-father = Tiene que probar que su padre lo era según la ley, o que llegó a serlo. Por ejemplo, le reconoció antes de que usted cumpliera 18 años. A veces también tiene que probar que él aceptó mantenerle. Envíe esa prueba con este formulario.
warning-parent-lost = Puede que esta persona ya no tuviera la ciudadanía en el momento que cuenta para usted. Entonces es probable que la agencia deniegue la solicitud. No pague todavía. Hable primero con un abogado de inmigración o con un representante acreditado.
warning-presence-short-of-five = Los tiempos que dio suman { $presence-days } días en total, { $presence-days-from-14 } de ellos después de que esta persona cumplió 14 años. La ley por lo general pide 1,826 días (5 años), 730 de ellos (2 años) después de los 14. Agregue lo que falta, o diga al final qué más cuenta, como el servicio en el extranjero. Si faltan días, la agencia deniega la solicitud y no devuelve la tarifa.
warning-presence-short-of-ten = Los tiempos que dio suman { $presence-days } días en total, { $presence-days-from-14 } de ellos después de que esta persona cumplió 14 años. A quien nació antes del 14 de noviembre de 1986, la ley por lo general le pide 3,652 días (10 años), 1,826 de ellos (5 años) después de los 14. Agregue lo que falta, o diga al final qué más cuenta, como el servicio en el extranjero. Si faltan días, la agencia deniega la solicitud y no devuelve la tarifa.
warning-lives-abroad = Tiene que venir a Estados Unidos para la entrevista y el juramento. Agregue dos fotos. Para un pasaporte, una embajada o un consulado de Estados Unidos puede atenderle donde vive.

# Cuando no se puede seguir

stop-has-certificate = Este no es el formulario que necesita
    .body = Usted ya tuvo un certificado. Con este formulario la agencia no hace un segundo, y no devolvería la tarifa.
    .next =
        Si su certificado se perdió, está dañado o tiene un error, presente el Formulario N-565. El pasaporte de Estados Unidos también es una prueba.

        Si nunca tuvo uno, vuelva y cambie su respuesta.
stop-born-here = No necesita este formulario
    .body = Quien nace en Estados Unidos es ciudadano desde que nace. Este certificado es solo para quienes nacieron en otro país. Si lo pide, pierde la tarifa.
    .next =
        Pida su acta de nacimiento al estado donde nació. O pida un pasaporte de Estados Unidos en travel.state.gov.

        Si eligió otro país por error, vuelva y cámbielo.
stop-stepchild = Los hijastros no obtienen la ciudadanía por su padrastro o madrastra
    .body = La ley cuenta solo a los padres por nacimiento y por adopción. Si lo presentara ahora, la agencia denegaría la solicitud y no devolvería la tarifa.
    .next =
        Si su otro padre o madre tiene la ciudadanía, vuelva y responda por esa persona.

        Si su padrastro o madrastra le adoptó antes de que cumpliera 16 años, vuelva y elija «Esta persona me adoptó».

        Si no, vea el Formulario N-400: un residente permanente de 18 años o más puede solicitar la ciudadanía por su cuenta.
stop-parent-too-late = Usted no obtuvo la ciudadanía por esta persona
    .body = Su padre o madre se naturalizó después de que usted cumplió 18 años. Según la ley, solo los menores de 18 obtienen la ciudadanía con su madre o su padre. Si lo presentara ahora, la agencia denegaría la solicitud y no devolvería la tarifa.
    .next =
        Si su otro padre o madre obtuvo la ciudadanía antes de que usted cumpliera 18 años, vuelva y responda por esa persona.

        Si no, vea el Formulario N-400: como residente permanente puede solicitarla por su cuenta.

        Si se equivocó en una fecha, vuelva y cámbiela.
stop-never-resident = Primero necesita una Tarjeta Verde
    .body = Quien se hace ciudadano después de nacer debe ser residente permanente antes de cumplir los 18 años. Si lo presentara ahora, la agencia lo denegaría y no devolvería la tarifa.
    .next =
        Para un menor de 18 años, la madre o el padre ciudadano presenta primero el Formulario I-130. Cuando el menor recibe la Tarjeta Verde y vive aquí con esa persona, tiene la ciudadanía, y pueden volver a este formulario.

        Si usted tiene 18 años o más, un abogado o representante acreditado puede decirle qué camino tiene.

        Si tenía la ciudadanía al nacer, o sí tuvo una Tarjeta Verde, vuelva y cambie su respuesta.
stop-resident-too-late = Usted no obtuvo la ciudadanía antes de los 18 años
    .body = Usted obtuvo la residencia permanente después de cumplir 18 años. A esa edad la ley ya no da la ciudadanía por la madre o el padre. Si lo presentara ahora, la agencia denegaría la solicitud y no devolvería la tarifa.
    .next =
        Vea el Formulario N-400: como residente permanente puede solicitarla por su cuenta.

        Si la tenía al nacer, vuelva a «¿Cuándo obtuvo la ciudadanía de Estados Unidos?». Si se equivocó en una fecha, cámbiela.
stop-no-custody = Usted no obtuvo la ciudadanía de esta manera
    .body = La ley pide que el menor viva aquí bajo la custodia legal y física de su padre o madre ciudadano. Si lo presentara ahora, la agencia denegaría la solicitud y no devolvería la tarifa.
    .next =
        Cuenta la custodia compartida, y también vivir juntos como familia. Si es así, vuelva y cambie su respuesta.

        Si el menor tiene menos de 18 años y se va a vivir con esta persona, vuelvan entonces a este formulario.

        Si no, vea el Formulario N-400: los residentes permanentes pueden solicitarla por su cuenta a los 18 años.
stop-child-abroad = Para un menor que vive en el extranjero necesita otro formulario
    .body = El Formulario N-600 es para menores que viven en Estados Unidos. Si lo presentara ahora, la agencia lo denegaría y no devolvería la tarifa.
    .next =
        Presente el Formulario N-600K. El menor viene a Estados Unidos para la entrevista y debe hacer el juramento antes de cumplir 18 años, así que no espere.

        Si el menor vive aquí, vuelva y cambie su respuesta.
stop-denied-before = No puede presentar este formulario por segunda vez
    .body = Después de una denegación, la agencia rechaza cualquier otro Formulario N-600 para la misma persona.
    .next =
        Pida a la agencia que revise otra vez el caso anterior, con el Formulario I-290B y sus pruebas nuevas. Un abogado o representante acreditado puede ayudarle, sobre todo si ya pasó el plazo.

        O solicite un pasaporte de Estados Unidos: el Departamento de Estado decide por su cuenta.

        Si no la denegaron, vuelva y cambie su respuesta.
stop-waiting = Su primera solicitud sigue abierta
    .body = La agencia decide sobre una sola solicitud. La segunda cuesta la tarifa otra vez y no la hace más rápida.
    .next =
        Siga su primer caso con el número de recibo. Puede agregarle documentos, y preguntar si tarda más de lo normal.

        Si ya está decidida, vuelva y cambie su respuesta.

# Documentos

evidence-birth-certificate = Su acta de nacimiento
    .help = La que nombra a sus padres, de la oficina que guarda los registros.
    .why = Muestra quiénes son sus padres y qué edad tiene usted.
evidence-parent-birth-certificate = El acta de nacimiento en Estados Unidos de su padre o madre ciudadano
    .help = O la página con la foto de un pasaporte vigente de Estados Unidos.
    .why = Muestra que esta persona tiene la ciudadanía.
evidence-parent-certificate = Una prueba de que su padre o madre tiene la ciudadanía
    .help = Un certificado de naturalización o de ciudadanía. También sirve un informe consular de nacimiento en el extranjero. O la página con la foto de un pasaporte de Estados Unidos.
    .why = Muestra que esta persona tiene la ciudadanía, y desde cuándo.
evidence-other-parent-certificate = Una prueba de que su otro padre o madre tiene la ciudadanía
    .help = Un certificado, un acta de nacimiento en Estados Unidos o la página con la foto de un pasaporte de Estados Unidos.
    .why = Si su madre y su padre la tienen, usted tiene que probar menos.
evidence-card-copy = Una copia de su tarjeta de residente permanente, de los dos lados
    .help = Si ya no tiene la tarjeta, el sello de su pasaporte u otro papel sobre su residencia.
    .why = Muestra que fue residente permanente, y desde cuándo.
evidence-marriage-certificate = El acta de matrimonio de sus padres
    .help = De la oficina que guarda los registros.
    .why = Muestra que sus padres estuvieron casados.
evidence-marriages-ended = Los papeles con que terminaron los matrimonios anteriores de sus padres
    .help = Sentencias de divorcio o de anulación, o actas de defunción.
    .why = Un matrimonio cuenta solo si los anteriores habían terminado.
evidence-lived-together = Pruebas de que vivió aquí con su padre o madre ciudadano antes de los 18
    .help = Por ejemplo, papeles de la escuela o del médico con la dirección, o declaraciones de impuestos que le nombran.
    .why = Quien obtuvo la ciudadanía después de nacer tuvo que vivir con esta persona.
evidence-custody-order = Los papeles sobre la custodia
    .help = La sentencia de divorcio o la orden del juez que dice con quién debía vivir usted.
    .why = Sus padres viven aparte, así que la agencia debe ver quién tenía la custodia legal.
evidence-legitimation = Pruebas de que su padre lo es según la ley
    .help = Por ejemplo, un acta de nacimiento que se cambió para nombrarlo, un reconocimiento jurado o la orden de un juez, de antes de que usted cumpliera 18 años. Si tiene la ciudadanía desde que nació, también su promesa escrita de mantenerle, si la hay.
    .why = Sus padres no estaban casados cuando usted nació.
evidence-presence = Pruebas de que su padre o madre estuvo en Estados Unidos antes de que usted naciera
    .help = Por ejemplo, papeles de escuela, trabajo, impuestos, alquiler, servicio militar o Seguro Social de los tiempos que dio.
    .why = Usted tiene la ciudadanía desde que nació solo si esta persona había estado aquí bastante tiempo.
evidence-parent-service = El registro de servicio militar de su padre o madre
    .help = Por ejemplo, el DD Form 214 o una carta de la unidad.
    .why = El servicio honorable en el extranjero puede contar como tiempo en Estados Unidos.
evidence-adoption-decree = Su sentencia de adopción
    .help = Todas las páginas, con el sello.
    .why = Muestra que la adopción es plena y definitiva.
evidence-readoption-decree = La sentencia de la segunda adopción
    .help = Todas las páginas, con el sello.
    .why = Hace que la primera sea definitiva en Estados Unidos.
evidence-name-documents = Los documentos que cambiaron su nombre
    .help = Por ejemplo, un acta de matrimonio o la orden de un juez, si su nombre se cambió legalmente.
    .why = Unen sus nombres unos con otros.
evidence-earlier-application = Cartas sobre su solicitud anterior, si las tiene
    .help = Por ejemplo, el recibo, o el aviso de que se retiró o se rechazó.
    .why = Muestran que nunca la denegaron.
evidence-service-record = Prueba de su servicio militar
    .help = Por ejemplo, su identificación militar, el DD Form 214 o una carta de su unidad.
    .why = Los militares y veteranos no pagan. Esto lo prueba.
evidence-guardianship = El documento del tribunal que nombra al tutor legal
    .help = Todas las páginas, con el sello del tribunal.
    .why = Muestra que el tutor puede presentar la solicitud.
evidence-photos = Dos fotos iguales tipo pasaporte
    .help = A color, de 2 por 2 pulgadas, con fondo blanco, tomadas en los últimos 30 días.
    .why = Usted vive en el extranjero, donde quizás la agencia no pueda tomarle la foto.
evidence-g-28 = El Formulario G-28, firmado por usted y su representante
    .help = Su representante lo prepara. Sin él, la agencia le escribe solo a usted.
    .why = Permite que la agencia hable con su representante.

# Tarifas

fee-filing = Tarifa de presentación
    .why = La agencia cobra esto cuando se presenta en línea. En papel son $1,385. No se devuelve, aunque denieguen la solicitud. Si no puede pagarla, puede pedir una exención de tarifas con el Formulario I-912, pero solo si presenta la solicitud en papel, no aquí.
fee-forces = Sin tarifa: militar o veterano
    .why = Los militares y veteranos de las fuerzas armadas de Estados Unidos no pagan nada por su propio certificado.
fee-adult-adoptee = Sin tarifa: persona adoptada, de 18 años o más
    .why = Las personas adultas que obtuvieron la ciudadanía por una adopción en la niñez no pagan. Si la agencia decide que la adopción no cuenta, puede pedirle la tarifa.

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
