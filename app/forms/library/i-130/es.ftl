# El Formulario I-130 en español, con el Formulario I-130A. Palabras sencillas, frases cortas; «usted» es quien presenta la
# petición y «su familiar» es la persona por quien se presenta, también cuando es su cónyuge.

form-name = Formulario I-130
form-title = Pedir que un familiar viva en Estados Unidos
form-for-whom =
    Para ciudadanos de Estados Unidos que quieren que su cónyuge, hijo, hija, madre, padre, hermano o hermana viva aquí. Para pedir a sus padres o hermanos debe tener 21 años o más.
    Para residentes permanentes (con Tarjeta Verde o green card) que quieren que su cónyuge o un hijo o hija sin casar viva aquí.
    Una petición es para un solo familiar. Por cada familiar más se presenta, y se paga, otra.
    Si pide a su esposo o esposa, el Formulario I-130A es parte de la petición: también se llena aquí y no cuesta más.
    No es para un prometido o prometida, ni para abuelos, nietos, tíos, sobrinos, primos, suegros o cuñados.
form-time = Unos 75 minutos, o 100 si es para su cónyuge. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Una prueba de su estatus: su acta de nacimiento, pasaporte, certificado de naturalización o de ciudadanía, o los dos lados de su Tarjeta Verde.
    Una prueba del parentesco: actas de matrimonio o de nacimiento, papeles de adopción, y los papeles con que terminaron los matrimonios anteriores.
    Sus direcciones y trabajos de los últimos 5 años, con fechas. Si pide a su cónyuge, también los de él o ella.
    De su familiar: el nombre completo, la fecha y el lugar de nacimiento, la dirección y el pasaporte. Si está en Estados Unidos: la fecha en que llegó y el número del I-94.
    Los nombres de los padres de usted, y dónde y cuándo nacieron. Si pide a su cónyuge, también los de sus suegros.
    Si pide a su cónyuge: una foto tipo pasaporte de cada uno y papeles que muestren su vida juntos.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa. Para esta tarifa no hay exención.
form-after =
    Recibe un número de recibo en cuanto presenta la petición. Guárdelo: con él sigue su caso. El día en que la presenta puede ser el lugar de su familiar en la fila.
    La agencia puede escribirle para pedir otro documento. Usted responde desde su cuenta.
    La petición sola no da a su familiar derecho a venir, quedarse o trabajar. Muestra que ustedes son familia.
    Cuando se aprueba y hay una visa disponible, su familiar solicita la Tarjeta Verde aquí, o una visa de inmigrante en una embajada o un consulado de Estados Unidos. Para algunos familiares la espera es de muchos años.

section-start = ¿Puede pedir a este familiar?
section-you = Sobre usted
section-status = Su ciudadanía o residencia
section-homes = Dónde ha vivido
section-work = Su trabajo
section-marriages = Sus matrimonios
section-parents = Sus padres
section-description = Sus rasgos físicos
section-relative = Sobre su familiar
section-relative-homes = Dónde vive su familiar
section-relative-family = La familia de su familiar
section-relative-travel = Viajes e inmigración
section-relative-work = El trabajo de su familiar
section-spouse = Para su esposo o esposa (Formulario I-130A)
section-next = Lo que sigue
section-contact = Dónde encontrarle
section-helpers = Idioma y ayuda con el formulario
section-spouse-helpers = Cómo firma su esposo o esposa (Formulario I-130A)
section-closing = Antes de firmar

# ¿Puede pedir a este familiar?

relative = ¿A qué familiar quiere pedir?
    .help = Elija qué es de usted esta persona. Una petición es para una sola persona. Si quiere pedir a varias, empiece con una.
    .why = La ley dice a qué familiares puede pedir. Casi todas las preguntas que siguen dependen de esto.
    .missing = Elija para quién es la petición
    .option-spouse = Mi esposo o esposa
    .option-spouse-hint = Ya se casaron.
    .option-child = Mi hijo o hija
    .option-child-hint = De cualquier edad; también un hijastro, una hijastra o un hijo adoptivo.
    .option-parent = Mi madre o mi padre
    .option-parent-hint = También un padrastro, una madrastra o padres adoptivos.
    .option-sibling = Mi hermano o hermana
    .option-sibling-hint = También medios hermanos o por adopción. La espera suele ser de muchos años.
    .option-fiance = Mi prometido o prometida
    .option-fiance-hint = Todavía no se han casado.
    .option-other = Otra persona
    .option-other-hint = Por ejemplo, una abuela, un primo, una cuñada o un amigo.

standing = ¿Cuál es su estatus en Estados Unidos?
    .help = El de usted, no el de su familiar.
    .why = Quien tiene la ciudadanía puede pedir a más familiares que un residente permanente.
    .missing = Elija su estatus
    .option-citizen = Ciudadano o ciudadana de Estados Unidos
    .option-resident = Residente permanente (Tarjeta Verde)
    .option-resident-hint = También residente condicional, con una tarjeta de 2 años.
    .option-national = Nacional de Estados Unidos, sin ser ciudadano
    .option-national-hint = Por ejemplo, si nació en Samoa Americana.
    .option-none = Ninguno de estos

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Como está en su pasaporte o acta de nacimiento.
    .why = Para pedir a su madre, padre o hermanos debe tener 21 años.
    .missing = Escriba su fecha de nacimiento

relative-birth = ¿Cuál es la fecha de nacimiento de su familiar?
    .name = La fecha de nacimiento de su familiar
    .help = Como está en el pasaporte o acta de nacimiento de su familiar. Si ningún papel dice el día, dé la fecha más aproximada y explíquelo al final.
    .why = En el caso de un hijo o hija, la edad decide cuánto dura la espera por una visa.
    .missing = Escriba la fecha de nacimiento de su familiar

relative-marital = ¿Cuál es el estado civil de su familiar?
    .help = Elija lo que es cierto hoy. Si pide a su propio cónyuge, elija «Casado o casada», a menos que se hayan separado.
    .why = A un hijo casado o una hija casada solo puede pedirlos quien tiene la ciudadanía.
    .missing = Elija el estado civil de su familiar
    .option-single = Nunca se ha casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-separated = Separado o separada
    .option-separated-hint = Todavía no hay divorcio, pero viven aparte.
    .option-annulled = Matrimonio anulado

kinship = ¿Cuál de estas opciones describe su relación de padre o madre e hijo?
    .help = «El hijo» es la persona más joven de las dos, aunque ya sea adulta, y también puede ser hija.
    .why = Decide qué papeles prueban el parentesco.
    .missing = Elija la opción que describe su relación
    .option-in-wedlock = Los padres estaban casados entre sí cuando nació el hijo
    .option-out-of-wedlock = Los padres no estaban casados entre sí cuando nació el hijo
    .option-step = Padrastro o madrastra, e hijastro o hijastra
    .option-step-hint = Uno de ustedes se casó con la madre o el padre del otro.
    .option-adopted = Por adopción
    .option-adopted-hint = Pero no como huérfano ni según el Convenio de La Haya sobre adopción.
    .option-orphan = Adoptado, o por adoptar, como huérfano o según el Convenio de La Haya sobre adopción

step-wedding = ¿Cuándo fue la boda por la que son padrastro o madrastra e hijastro o hijastra?
    .name = La fecha de esa boda
    .help = La fecha del acta de matrimonio.
    .why = Un hijastro cuenta si la boda fue antes de que cumpliera 18 años.
    .missing = Escriba la fecha de la boda

adopted-sibling = ¿Son hermanos por adopción?
    .help = Responda que sí si uno de ustedes fue adoptado en la familia del otro.
    .why = Entonces los papeles de la adopción muestran que son familia.
    .missing = Elija sí o no

page-adoption = La adopción
adoption-date = ¿Qué día quedó firme la adopción?
    .name = El día en que quedó firme la adopción
    .help = La fecha de la decisión del juez, o de la inscripción en el registro oficial.
    .why = Por regla general, una adopción cuenta si quedó firme antes de los 16 años.
    .missing = Escriba el día de la adopción
two-years-together = ¿La persona adoptada ha vivido con sus padres adoptivos, y bajo su custodia legal, por lo menos 2 años?
    .help = Cuenta el tiempo antes y después de la adopción. No tiene que ser seguido.
    .why = Por regla general, la adopción solo cuenta después de esos 2 años.
    .missing = Elija sí o no

status-by-adoption = ¿Obtuvo usted su Tarjeta Verde o su ciudadanía porque alguien le adoptó?
    .help = La mayoría responde que no.
    .why = En ese caso, la ley ve como su familia solo a la familia adoptiva.
    .missing = Elija sí o no

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo?
    .help = Como está en su pasaporte, certificado o Tarjeta Verde.
    .why = La agencia lo compara con sus registros.
    .missing = Escriba su nombre legal completo

has-other-names = ¿Ha usado alguna vez otro nombre?
    .help = Por ejemplo, un apellido de soltera, un apodo o un nombre escrito de otra forma.
    .why = Puede haber registros y actas con ese nombre.
    .missing = Elija sí si ha usado otro nombre

page-other-names = Sus otros nombres
other-names = Otros nombres
    .help = Agregue cada nombre una vez.
    .why = Puede haber registros y actas con esos nombres.
    .add = Agregar otro nombre
    .row = Nombre { $number }
    .remove = Quitar el nombre { $number }
other-name = ¿Qué otro nombre ha usado?
    .help = Como se escribía entonces.
    .why = Puede haber registros con ese nombre.
    .missing = Escriba el nombre

sex = ¿Cuál es su sexo?
    .help = Como está en su pasaporte o acta de nacimiento.
    .why = Es uno de los datos que le identifican.
    .missing = Elija su sexo
    .option-male = Masculino
    .option-female = Femenino

page-birthplace = ¿Dónde nació?
birth-city = Ciudad, pueblo o localidad de nacimiento
    .name = Ciudad, pueblo o localidad de nacimiento
    .help = Como está en su acta de nacimiento.
    .why = El lugar donde nació es parte de su expediente.
    .missing = Escriba la ciudad, el pueblo o la localidad donde nació
birth-country = País de nacimiento
    .help = Con el nombre que tiene hoy o el que tenía entonces.
    .why = El lugar donde nació es parte de su expediente.
    .missing = Elija el país donde nació

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Está en su Tarjeta Verde después de «USCIS#» o «A#».
    .why = Es el número de su expediente.
    .missing = Escriba su Número A

a-number-if-any = ¿Cuál es su Número A (A-Number), si tiene uno?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si tiene la ciudadanía desde que nació. Si se naturalizó, está en su certificado.
    .why = Es el número de su expediente.

page-your-numbers = Números que quizás tenga
    .intro = Deje en blanco lo que no tenga.
online-account-number = Número de su cuenta en línea
    .hint = 12 dígitos
    .help = Está en el aviso de cuenta que la agencia envía por correo. No es un número de recibo.
    .why = Une esta petición con los casos que ya tiene en línea.
ssn = Número de Seguro Social
    .hint = 9 dígitos
    .help = Está en su tarjeta del Seguro Social.
    .why = Sirve para no confundirle con alguien del mismo nombre.

# Su ciudadanía o residencia

citizen-by = ¿Cómo obtuvo la ciudadanía de Estados Unidos?
    .help = Elija lo que pasó primero.
    .why = Decide qué papel prueba su ciudadanía.
    .missing = Elija cómo obtuvo la ciudadanía
    .option-birth = Nací en Estados Unidos
    .option-birth-hint = O en Puerto Rico, Guam, Islas Vírgenes de EE. UU. o Marianas del Norte.
    .option-naturalization = Me naturalicé
    .option-naturalization-hint = Hizo el Juramento de Lealtad en una ceremonia.
    .option-parents = Por medio de mis padres
    .option-parents-hint = Al nacer en el extranjero, o de menor, cuando su padre o madre se naturalizó.

has-certificate = ¿Tiene un certificado de naturalización o de ciudadanía?
    .help = Un pasaporte no es un certificado.
    .why = Con su número, la agencia encuentra la prueba por su cuenta.
    .missing = Elija sí o no

page-certificate = Su certificado
certificate-number = Número del certificado
    .help = El número impreso en rojo, por lo general arriba a la derecha.
    .why = Con él, la agencia encuentra su registro.
    .missing = Escriba el número del certificado
certificate-place = Lugar donde se expidió
    .hint = Por ejemplo: Houston, TX
    .help = La ciudad y el estado que dice el certificado.
    .why = Indica qué oficina tiene el registro.
    .missing = Escriba el lugar donde se expidió
certificate-date = Fecha en que se expidió
    .name = La fecha del certificado
    .help = La fecha que dice el certificado.
    .why = La agencia la compara con su registro.
    .missing = Escriba la fecha del certificado

page-admission = Su residencia permanente
    .intro = Las dos respuestas están en el frente de su Tarjeta Verde.
class-of-admission = Clase de admisión
    .hint = Letras y números, por ejemplo: IR1, F21 o DV1
    .help = Es el código que está debajo de «Category».
    .why = Dice cómo obtuvo la residencia.
    .missing = Escriba el código de su tarjeta, por ejemplo IR1
date-of-admission = Fecha en que se hizo residente permanente
    .name = La fecha en que se hizo residente permanente
    .help = Es la fecha que sigue a «Resident Since».
    .why = La agencia la compara con su registro.
    .missing = Escriba la fecha en que se hizo residente permanente

page-admission-place = Dónde se hizo residente
    .intro = El lugar por donde entró con su visa de inmigrante, o la oficina que aprobó su Tarjeta Verde aquí.
admission-city = Ciudad o pueblo
    .help = Si no lo recuerda, dé la ciudad grande más cercana.
    .why = Indica qué oficina tiene el registro.
    .missing = Escriba la ciudad o el pueblo
admission-state = Estado
    .help = El estado donde está esa ciudad.
    .why = Indica qué oficina tiene el registro.
    .missing = Elija el estado

resident-by-marriage = ¿Obtuvo la residencia permanente por casarse con una persona ciudadana o residente permanente?
    .help = Responda que sí aunque ese matrimonio haya terminado.
    .why = Durante unos años, la agencia revisa con más cuidado un matrimonio nuevo.
    .missing = Elija sí o no

# Dónde ha vivido

mailing = ¿A dónde debe enviar la agencia su correo?
    .help = Si el buzón está a nombre de otra persona, agregue ese nombre en «A cargo de».
    .why = Una carta perdida puede retrasar el caso varios meses.
    .missing = Escriba su dirección postal

lives-at-mailing = ¿Vive usted en su dirección postal?
    .help = Responda que no si recibe su correo en un apartado postal (P.O. box) o en la casa de otra persona.
    .why = La agencia también necesita saber dónde vive.
    .missing = Elija sí o no

home = ¿Dónde vive?
    .help = Dé la dirección de su casa, no un apartado postal.
    .why = La agencia también necesita saber dónde vive.
    .missing = Escriba la dirección donde vive

home-since = ¿Cuándo se mudó a la casa donde vive ahora?
    .name = La fecha en que se mudó
    .help = Si no recuerda el día, dé la fecha más aproximada.
    .why = La agencia quiere ver dónde vivió en los últimos 5 años.
    .missing = Escriba la fecha en que se mudó

page-past-homes = Dónde vivió antes
    .intro = Empiece por la dirección más reciente y siga hasta hace 5 años. Incluya también los lugares en el extranjero.
past-homes = Direcciones anteriores
    .help = Un lugar tras otro, sin dejar tiempo sin contar.
    .why = La agencia lo compara con sus otros papeles.
    .add = Agregar otra dirección
    .row = Dirección { $number }
    .remove = Quitar la dirección { $number }
    .now = Dónde vive ahora
    .gap = Sus direcciones no dicen dónde vivió en estas fechas: { $days }. La agencia puede escribirle, y el caso tarda más. Agregue el lugar que falta, también si fue en el extranjero o con amistades.
past-home = ¿Dónde vivió?
    .help = Dé también la calle, no un apartado postal.
    .why = Es parte de sus últimos 5 años.
    .missing = Escriba la dirección
past-home-from = ¿Cuándo se mudó ahí?
    .name = La fecha en que se mudó
    .help = Basta con la fecha más aproximada.
    .why = Muestra que no queda tiempo sin contar.
past-home-to = ¿Cuándo se fue de ahí?
    .name = La fecha en que se fue
    .help = Por lo general, el día en que se mudó a la siguiente casa.
    .why = Muestra que no queda tiempo sin contar.

# Su trabajo

page-activity = Su trabajo actual
activity = ¿Trabaja ahora?
    .help = Si tiene más de un trabajo, elija el principal y mencione los otros al final.
    .why = La petición pregunta por su trabajo de los últimos 5 años.
    .missing = Elija si trabaja ahora
    .option-employed = Trabajo para alguien
    .option-self-employed = Trabajo por mi cuenta
    .option-unemployed = No trabajo
    .option-unemployed-hint = Por ejemplo, estudia, ya se jubiló, busca trabajo o cuida a su familia.
activity-since = ¿Desde cuándo?
    .name = La fecha desde la que es así
    .help = Si no recuerda el día, dé la fecha más aproximada.
    .why = Muestra hasta cuándo debe llegar su lista.
    .missing = Escriba desde cuándo

page-workplace = Dónde trabaja
employer = Nombre del empleador
    .help = El nombre que está en su recibo de pago.
    .why = La agencia puede revisarlo.
    .missing = Escriba el nombre del empleador
occupation = Su ocupación
    .help = Por ejemplo, cocinero, conductora o enfermero.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba su ocupación
workplace = Dirección de su trabajo
    .help = Si trabaja por su cuenta en casa, dé la de su casa.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba la dirección de su trabajo

page-past-jobs = Su trabajo de antes
    .intro = Empiece por lo último que hizo antes y siga hasta hace 5 años. Agregue también los tiempos sin trabajo.
past-jobs = Trabajos y tiempos sin trabajo anteriores
    .help = Uno tras otro, sin dejar tiempo sin contar.
    .why = La agencia lo compara con otros registros.
    .add = Agregar otro trabajo o tiempo
    .row = Entrada { $number }
    .remove = Quitar la entrada { $number }
    .now = Lo que hace ahora
    .gap = Sus trabajos no dicen qué hizo en estas fechas: { $days }. La agencia puede escribirle, y el caso tarda más. Agregue el tiempo que falta, también si no trabajó.
past-activity = ¿Trabajaba?
    .help = También cuentan los tiempos sin trabajo.
    .why = Muestra que no queda tiempo sin contar.
    .missing = Elija si trabajaba
    .option-employed = Trabajaba para alguien
    .option-self-employed = Trabajaba por mi cuenta
    .option-unemployed = No trabajaba
past-employer = Nombre del empleador
    .help = El nombre que tenía entonces.
    .why = La agencia puede revisarlo.
    .missing = Escriba el nombre del empleador
past-occupation = Su ocupación
    .help = Por ejemplo, cocinero, conductora o enfermero.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba su ocupación
past-workplace = Dirección del trabajo
    .help = Lo que sepa de ella.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba la dirección del trabajo
past-job-from = ¿Cuándo empezó?
    .name = La fecha en que empezó
    .help = Basta con la fecha más aproximada.
    .why = Muestra que no queda tiempo sin contar.
past-job-to = ¿Cuándo terminó?
    .name = La fecha en que terminó
    .help = Basta con la fecha más aproximada.
    .why = Muestra que no queda tiempo sin contar.

# Sus matrimonios

marital = ¿Cuál es su estado civil?
    .help = Elija lo que es cierto hoy. Si pide a su cónyuge y ese matrimonio ya terminó, ya no puede pedir a esta persona.
    .why = Los matrimonios muestran quién es parte de su familia.
    .missing = Elija su estado civil
    .option-single = Nunca me he casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-separated = Separado o separada
    .option-separated-hint = Todavía no hay divorcio, pero viven aparte.
    .option-annulled = Matrimonio anulado

times-married = ¿Cuántas veces se ha casado?
    .name = El número de sus matrimonios
    .help = Cuente todos los matrimonios en cualquier país, también los anulados y el actual.
    .why = La agencia revisa que cada matrimonio anterior haya terminado.
    .missing = Escriba cuántas veces se ha casado

page-wedding = Su matrimonio actual
wedding-date = Fecha de su matrimonio
    .name = La fecha de su matrimonio
    .help = Como está en el acta de matrimonio.
    .why = Si pide a su cónyuge, importa: si llevan menos de 2 años de casados cuando se da la Tarjeta Verde, la primera tarjeta dura 2 años.
    .missing = Escriba la fecha de su matrimonio
wedding-place = Lugar de su matrimonio
    .help = Dónde fue la boda, como está en el acta.
    .why = Muestra qué autoridad hizo el acta.
    .missing = Escriba el lugar de su matrimonio

spouse-name = ¿Cómo se llama su esposo o esposa?
    .help = El nombre legal completo.
    .why = La petición pregunta por todos sus cónyuges.
    .missing = Escriba el nombre

page-past-spouses = Sus matrimonios anteriores
past-spouses = Cónyuges anteriores
    .help = Agregue a cada cónyuge anterior, empezando por el último. No agregue al actual.
    .why = Un matrimonio solo cuenta si todos los anteriores habían terminado.
    .add = Agregar otro
    .row = Matrimonio anterior { $number }
    .remove = Quitar el matrimonio anterior { $number }
past-spouse = Nombre del cónyuge anterior
    .help = El nombre completo, hasta donde lo sepa.
    .why = La agencia lo compara con el papel con que terminó el matrimonio.
    .missing = Escriba el nombre
marriage-ended = ¿Cuándo terminó ese matrimonio?
    .name = La fecha en que terminó el matrimonio
    .help = El día del divorcio, de la anulación o de la muerte.
    .why = Debe ser antes de que empezara el siguiente matrimonio.
    .missing = Escriba la fecha en que terminó el matrimonio

# Sus padres

page-parents = Sus padres
    .intro = Dé los datos de los dos si los conoce, aunque hayan fallecido. Deje en blanco lo que no sepa.
parents = Padres
    .help = Los padres que dice su acta de nacimiento, o sus padres adoptivos.
    .why = Los nombres de los padres muestran quién es familia de quién.
    .add = Agregar al otro
    .row = Madre o padre { $number }
    .remove = Quitar a la madre o al padre { $number }
parent-name = ¿Cómo se llama?
    .help = De su madre, lo mejor es el nombre que tenía antes de casarse.
    .why = Se compara con el acta de nacimiento de usted.
    .missing = Escriba el nombre
parent-sex = ¿Es su madre o su padre?
    .help = Para un padre adoptivo o un padrastro, elija de la misma forma.
    .why = El formulario pregunta por el sexo de los padres.
    .missing = Elija madre o padre
    .option-male = Padre (masculino)
    .option-female = Madre (femenino)
parent-birth = ¿Cuándo nació?
    .name = La fecha de nacimiento
    .help = Déjelo en blanco si no lo sabe.
    .why = Distingue a personas del mismo nombre.
parent-birth-country = País donde nació
    .help = Déjelo en blanco si no lo sabe.
    .why = Es parte del registro de la familia.
parent-city = Ciudad, pueblo o localidad donde vive
    .help = Si ya falleció, escriba «Deceased» (fallecido) y el año. Si no lo sabe, escriba «Unknown» (desconocido).
    .why = Es parte del registro de la familia.
    .missing = Escriba la ciudad, «Deceased» o «Unknown»
parent-country = País donde vive
    .help = Déjelo en blanco si ya falleció o si no lo sabe.
    .why = Es parte del registro de la familia.

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

# Sobre su familiar

relative-name = ¿Cuál es el nombre legal completo de su familiar?
    .help = Como está en el pasaporte, con las letras que usa el inglés.
    .why = La visa o la Tarjeta Verde se hace con este nombre.
    .missing = Escriba el nombre legal completo de su familiar

relative-has-other-names = ¿Ha usado su familiar alguna vez otro nombre?
    .help = Por ejemplo, un apellido de soltera, un apodo o un nombre escrito de otra forma.
    .why = Puede haber registros y actas con ese nombre.
    .missing = Elija sí si su familiar ha usado otro nombre

page-relative-other-names = Los otros nombres de su familiar
relative-other-names = Otros nombres
    .help = Agregue cada nombre una vez.
    .why = Puede haber registros y actas con esos nombres.
    .add = Agregar otro nombre
    .row = Nombre { $number }
    .remove = Quitar el nombre { $number }
relative-other-name = ¿Qué otro nombre ha usado su familiar?
    .help = Como se escribía entonces.
    .why = Puede haber registros con ese nombre.
    .missing = Escriba el nombre

relative-sex = ¿Cuál es el sexo de su familiar?
    .help = Como está en el pasaporte.
    .why = Es uno de los datos que identifican a su familiar.
    .missing = Elija el sexo de su familiar
    .option-male = Masculino
    .option-female = Femenino

page-relative-birthplace = ¿Dónde nació su familiar?
relative-birth-city = Ciudad, pueblo o localidad de nacimiento
    .name = Ciudad, pueblo o localidad de nacimiento
    .help = Como está en el acta de nacimiento.
    .why = Se compara con el acta de nacimiento.
    .missing = Escriba la ciudad, el pueblo o la localidad donde nació su familiar
relative-birth-country = País de nacimiento
    .help = Con el nombre que tiene hoy o el que tenía entonces.
    .why = Para algunos familiares, el país de nacimiento decide cuánto dura la espera por una visa.
    .missing = Elija el país donde nació su familiar

page-relative-numbers = Números que quizás tenga su familiar
    .intro = Muchos familiares en el extranjero no tienen ninguno. Deje en blanco lo que su familiar no tenga.
relative-a-number = Número A (A-Number)
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Está en cartas y tarjetas de inmigración de Estados Unidos.
    .why = Es el número del expediente de su familiar.
relative-account-number = Número de cuenta en línea
    .hint = 12 dígitos
    .help = El de su familiar, no el de usted.
    .why = Une la petición con los casos que su familiar tiene en línea.
relative-ssn = Número de Seguro Social de Estados Unidos
    .hint = 9 dígitos
    .help = Solo un número de Estados Unidos.
    .why = Sirve para no confundir a su familiar con alguien del mismo nombre.

other-letters = ¿El idioma de su familiar se escribe con letras distintas de las del inglés?
    .help = Por ejemplo, el árabe, el chino, el ruso, el hindi o el coreano. El español no.
    .why = En ese caso, el nombre y la dirección se envían también con esas letras.
    .missing = Elija sí o no

page-native-words = El nombre y la dirección con las letras de su familiar
    .intro = Escríbalos con las letras de ese idioma, o cópielos de un mensaje.
native-name = El nombre de su familiar
    .help = Como se escribe en su país.
    .why = La embajada lo compara con los papeles de allá.
    .missing = Escriba el nombre con las letras de ese idioma
native-address = La dirección de su familiar en el extranjero
    .help = El país se elige de la lista.
    .why = Las cartas de la embajada pueden llegar ahí.
    .missing = Escriba la dirección con las letras de ese idioma

other-petitioner = ¿Alguna otra persona ha presentado antes una petición por su familiar?
    .help = Por ejemplo, otro familiar o un empleador. Pregúntele a su familiar.
    .why = Una petición anterior puede darle a su familiar un mejor lugar en la fila.
    .missing = Elija sí, no o no se sabe
    .option-yes = Sí
    .option-no = No
    .option-unknown = No lo sé, y mi familiar tampoco

# Dónde vive su familiar

relative-home = ¿Dónde vive su familiar ahora?
    .help = Dé la dirección de su casa, también si está en el extranjero. Si no hay nombre de calle ni número, escriba «None» (ninguna) en la calle.
    .why = El país decide qué se pregunta después y a dónde va el caso.
    .missing = Escriba la dirección de su familiar

us-home = ¿En qué lugar de Estados Unidos va a vivir su familiar?
    .help = Es un plan y puede cambiar.
    .why = La Tarjeta Verde se envía a una dirección en Estados Unidos.
    .missing = Elija dónde va a vivir su familiar
    .option-same = En la dirección que acabo de dar
    .option-with-you = Conmigo, en mi dirección
    .option-elsewhere = En otra dirección
    .option-unknown = Todavía no lo sabemos

us-address = ¿Cuál es esa dirección en Estados Unidos?
    .help = La casa donde su familiar piensa vivir.
    .why = La Tarjeta Verde se envía a una dirección en Estados Unidos.
    .missing = Escriba la dirección

has-foreign-home = ¿Tiene su familiar también una dirección fuera de Estados Unidos?
    .help = Por ejemplo, la casa de la familia allá.
    .why = Puede aparecer en papeles de su país.
    .missing = Elija sí o no

foreign-home = ¿Cuál es la dirección de su familiar fuera de Estados Unidos?
    .help = Si no hay nombre de calle ni número, escriba «None» (ninguna) en la calle.
    .why = Puede aparecer en papeles de su país.
    .missing = Escriba la dirección

page-relative-reach = ¿Cómo se puede localizar a su familiar?
    .intro = Deje en blanco lo que su familiar no tenga. Los números del extranjero empiezan con + y el código del país.
relative-phone = Teléfono durante el día
    .hint = Por ejemplo: +52 55 5555 0123
    .help = Con el código del país, si está en el extranjero.
    .why = La embajada o la agencia puede llamar.
relative-mobile = Teléfono celular
    .help = Puede ser el mismo número.
    .why = La embajada o la agencia puede llamar.
relative-email = Correo electrónico
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Uno que su familiar lea con frecuencia.
    .why = Las noticias sobre la visa suelen llegar por correo electrónico.

together = ¿Viven juntos usted y su esposo o esposa?
    .help = Cuente también una casa que compartieron en el extranjero.
    .why = Vivir juntos es una buena prueba de un matrimonio verdadero. Una pareja que tiene que vivir aparte puede probarlo de otras maneras.
    .missing = Elija si viven juntos
    .option-now = Sí, vivimos juntos ahora, en mi casa
    .option-before = Ahora no, pero hemos vivido juntos
    .option-never = Nunca hemos vivido juntos

shared-home = ¿Cuál fue la última dirección donde vivieron juntos?
    .help = También en el extranjero. Una visita larga cuenta si esa fue su casa.
    .why = Ayuda a probar que el matrimonio es verdadero.
    .missing = Escriba la última dirección donde vivieron juntos

page-shared-time = ¿Cuándo han vivido juntos ahí?
shared-from = ¿Desde cuándo?
    .name = La fecha en que empezaron a vivir juntos ahí
    .help = Basta con la fecha más aproximada.
    .why = Ayuda a probar que el matrimonio es verdadero.
    .missing = Escriba la fecha en que empezaron a vivir juntos ahí
shared-to = ¿Hasta cuándo?
    .name = La última fecha en que vivieron juntos ahí
    .help = Basta con la fecha más aproximada.
    .why = Ayuda a probar que el matrimonio es verdadero.
    .missing = Escriba la última fecha en que vivieron juntos ahí

# La familia de su familiar

relative-times-married = ¿Cuántas veces se ha casado su familiar?
    .name = El número de matrimonios de su familiar
    .help = Cuente todos los matrimonios en cualquier país, también los anulados y el actual.
    .why = La agencia revisa que cada matrimonio anterior haya terminado.
    .missing = Escriba cuántas veces se ha casado su familiar

page-relative-wedding = El matrimonio actual de su familiar
relative-wedding-date = Fecha del matrimonio
    .name = La fecha del matrimonio
    .help = Como está en el acta de matrimonio.
    .why = Es parte del registro familiar de su familiar.
    .missing = Escriba la fecha del matrimonio
relative-wedding-place = Lugar del matrimonio
    .help = Como está en el acta de matrimonio.
    .why = Es parte del registro familiar de su familiar.
    .missing = Escriba el lugar del matrimonio

relative-spouse-name = ¿Cómo se llama el esposo o la esposa de su familiar?
    .help = El nombre legal completo.
    .why = Con algunos familiares pueden venir su cónyuge y sus hijos.
    .missing = Escriba el nombre

page-relative-past-spouses = Los matrimonios anteriores de su familiar
relative-past-spouses = Cónyuges anteriores
    .help = Agregue a cada cónyuge anterior, empezando por el último. No agregue al actual.
    .why = Un matrimonio solo cuenta si todos los anteriores habían terminado.
    .add = Agregar otro
    .row = Matrimonio anterior { $number }
    .remove = Quitar el matrimonio anterior { $number }
relative-past-spouse = Nombre del cónyuge anterior
    .help = El nombre completo, hasta donde lo sepa.
    .why = La agencia lo compara con el papel con que terminó el matrimonio.
    .missing = Escriba el nombre
relative-marriage-ended = ¿Cuándo terminó ese matrimonio?
    .name = La fecha en que terminó el matrimonio
    .help = El día del divorcio, de la anulación o de la muerte.
    .why = Debe ser antes de que empezara el siguiente matrimonio.
    .missing = Escriba la fecha en que terminó el matrimonio

has-family = ¿Tiene su familiar hijos, esposo o esposa?
    .help = Cuente a los hijos de cualquier edad y en cualquier lugar, también hijastros e hijos adoptivos. Si pide a su propio cónyuge, no se cuente a usted.
    .why = Quizás algunos puedan venir con su familiar. Un hijo que no se menciona ahora puede tener problemas después.
    .missing = Elija sí o no

page-family = El cónyuge y los hijos de su familiar
family = Cónyuge e hijos
    .help = Agregue a cada persona una vez, también a quien no va a venir.
    .why = Un hijo que no se menciona ahora puede tener problemas después.
    .add = Agregar a otra persona
    .row = Persona { $number }
    .remove = Quitar a la persona { $number }
member-name = Nombre
    .help = El nombre legal completo.
    .why = Se compara con las actas.
    .missing = Escriba el nombre
member-relation = ¿Qué es esta persona de su familiar?
    .help = Piense en su familiar, no en usted.
    .why = Decide quién puede venir también.
    .missing = Elija qué es esta persona de su familiar
    .option-spouse = Esposo o esposa
    .option-child = Hijo o hija
    .option-stepchild = Hijastro o hijastra
    .option-adopted = Hijo adoptivo o hija adoptiva
member-birth = Fecha de nacimiento
    .name = La fecha de nacimiento
    .help = Como está en el acta de nacimiento.
    .why = Solo los hijos menores de 21 años pueden venir también.
member-birth-country = País de nacimiento
    .help = Con el nombre que tiene hoy o el que tenía entonces.
    .why = Es parte del registro de la familia.

# Viajes e inmigración

ever-in-us = ¿Ha estado su familiar alguna vez en Estados Unidos?
    .help = Cuente todas las visitas, también de niño o sin papeles.
    .why = La agencia lo compara con sus registros.
    .missing = Elija sí o no

page-arrival = La última llegada de su familiar
    .intro = Piense en la última vez que su familiar llegó a Estados Unidos.
arrival-class = ¿Con qué clase de visa o permiso llegó su familiar?
    .hint = Por ejemplo: B2 de turista, F1 de estudiante
    .help = El código de la visa o del sello. Si cruzó la frontera sin inspección, escriba EWI. Si entró con «parole», escriba PAR.
    .why = Decide si su familiar puede solicitar aquí la Tarjeta Verde.
    .missing = Escriba el código, por ejemplo B2
arrival-date = ¿Cuándo llegó su familiar?
    .name = La fecha en que llegó
    .help = La fecha del sello o del Formulario I-94. Si no los hay, dé la fecha más aproximada.
    .why = La agencia la compara con sus registros.
    .missing = Escriba la fecha en que llegó

i-94 = ¿Cuál es el número del I-94 de su familiar?
    .hint = 11 caracteres
    .help = Se puede buscar gratis en i94.cbp.dhs.gov. Déjelo en blanco si no hay.
    .why = Es el registro de la llegada.

stay = ¿Hasta cuándo se puede quedar su familiar?
    .help = Está en el Formulario I-94.
    .why = El tiempo después de la estadía permitida puede importar más tarde.
    .missing = Elija hasta cuándo
    .option-until = Hasta un día determinado
    .option-duration = «D/S»: mientras dure el estatus
    .option-duration-hint = Es lo usual para estudiantes y visitantes de intercambio.
    .option-none = No hay Formulario I-94
    .option-none-hint = Por ejemplo, cruzó la frontera sin inspección.

stay-until = ¿Hasta qué día?
    .name = El último día de la estadía
    .help = El día que dice el Formulario I-94, aunque ya haya pasado.
    .why = El tiempo después de la estadía permitida puede importar más tarde.
    .missing = Escriba el día

travel-documents = ¿Qué documentos de viaje tiene su familiar?
    .help = Elija todos los que correspondan, aunque estén vencidos.
    .why = La embajada o la agencia los compara con sus registros.
    .missing = Elija al menos una respuesta
    .option-passport = Un pasaporte
    .option-other = Otro documento de viaje
    .option-other-hint = Por ejemplo, para refugiados o personas sin nacionalidad.
    .option-none = Ninguno

page-travel-document = El pasaporte o documento de viaje de su familiar
passport-number = Número de pasaporte
    .help = Cópielo de la página con la foto.
    .why = Identifica a su familiar.
    .missing = Escriba el número de pasaporte
document-number = Número del otro documento de viaje
    .help = Cópielo del documento.
    .why = Identifica a su familiar.
    .missing = Escriba el número del documento
document-country = País que lo expidió
    .help = Si hay dos documentos, piense en el que se vence más tarde.
    .why = Muestra qué autoridad lo hizo.
    .missing = Elija el país
document-expires = Fecha en que se vence
    .name = La fecha en que se vence
    .help = Dela también si ya pasó.
    .why = La visa solo se pone en un documento vigente.
    .missing = Escriba la fecha en que se vence

relative-proceedings = ¿Ha estado su familiar alguna vez en un proceso de inmigración?
    .help = Es un caso ante un juez de inmigración de Estados Unidos. Responda que sí aunque haya sido hace mucho o haya terminado bien.
    .why = La agencia ve estos casos en sus registros.
    .missing = Elija sí o no

page-proceedings = El proceso
    .intro = Si hubo varios, dé aquí el último y mencione los otros al final.
proceedings-kind = ¿Qué clase de proceso?
    .help = Está en los papeles de la corte. Desde 1997 casi siempre es expulsión (removal).
    .why = Cada clase tiene sus propias reglas.
    .missing = Elija al menos una clase
    .option-removal = Expulsión (removal)
    .option-exclusion = Exclusión o deportación
    .option-rescission = Anulación de la residencia (rescission)
    .option-other = Otro proceso judicial de inmigración
proceedings-city = Ciudad de la corte
    .help = Está en los papeles de la corte.
    .why = Indica dónde están los papeles.
    .missing = Escriba la ciudad de la corte
proceedings-state = Estado de la corte
    .help = Déjelo en blanco si no lo sabe.
    .why = Indica dónde están los papeles.
proceedings-date = Fecha del proceso
    .name = La fecha del proceso
    .help = La última audiencia o la decisión. Basta con la fecha más aproximada.
    .why = Indica dónde están los papeles.
    .missing = Escriba la fecha del proceso

# El trabajo de su familiar

relative-activity = ¿Trabaja su familiar ahora?
    .help = También en el extranjero.
    .why = La petición pregunta por el trabajo actual de su familiar.
    .missing = Elija si su familiar trabaja ahora
    .option-employed = Trabaja para alguien
    .option-self-employed = Trabaja por su cuenta
    .option-unemployed = No trabaja
    .option-unemployed-hint = Por ejemplo, estudia, ya se jubiló, busca trabajo o cuida a la familia.

page-relative-workplace = Dónde trabaja su familiar
relative-employer = Nombre del empleador
    .help = La empresa o persona para la que trabaja su familiar.
    .why = La petición pregunta por el trabajo actual de su familiar.
    .missing = Escriba el nombre del empleador
relative-occupation = Ocupación
    .help = Por ejemplo, cocinero, conductora o enfermero.
    .why = Se pregunta en el Formulario I-130A.
    .missing = Escriba la ocupación
relative-workplace = Dirección del trabajo
    .help = Lo que sepa de ella. Si no hay nombre de calle, escriba «None» (ninguna) en la calle.
    .why = La petición pregunta por el trabajo actual de su familiar.
    .missing = Escriba la dirección del trabajo

relative-activity-since = ¿Desde cuándo es así?
    .name = La fecha desde la que es así
    .help = El día en que su familiar empezó este trabajo, o desde el que no trabaja. Basta con la fecha más aproximada.
    .why = Es parte del historial de trabajo de su familiar.
    .missing = Escriba desde cuándo

# Para el esposo o la esposa: Formulario I-130A

page-spouse-home-since = La parte para su esposo o esposa
    .intro =
        Las páginas que siguen son el Formulario I-130A. Se preguntan porque su familiar es su esposo o esposa, y tratan de él o ella. Lo mejor es revisarlas entre los dos, también por teléfono.
        Lo que usted ya respondió no se pregunta otra vez. Si su esposo o esposa está en Estados Unidos, firma esta parte al final. Si está en el extranjero, no hace falta que firme.
spouse-home-since = ¿Desde cuándo vive su esposo o esposa en la dirección actual?
    .name = La fecha en que se mudó
    .help = Basta con la fecha más aproximada.
    .why = La agencia quiere ver dónde vivieron los dos en los últimos 5 años.
    .missing = Escriba desde cuándo

page-spouse-past-homes = Dónde vivió antes su esposo o esposa
    .intro = Empiece por la dirección más reciente y siga hasta hace 5 años. Incluya los lugares de todos los países.
spouse-past-homes = Direcciones anteriores
    .help = Un lugar tras otro, sin dejar tiempo sin contar.
    .why = La agencia lo compara con otros papeles.
    .add = Agregar otra dirección
    .row = Dirección { $number }
    .remove = Quitar la dirección { $number }
    .now = Dónde vive ahora su esposo o esposa
    .gap = Estas direcciones no dicen dónde vivió en estas fechas: { $days }. La agencia puede escribirle, y el caso tarda más. Agregue el lugar que falta, en cualquier país.
spouse-past-home = ¿Dónde vivió su esposo o esposa?
    .help = Si no había nombre de calle ni número, escriba «None» (ninguna) en la calle.
    .why = Es parte de los últimos 5 años.
    .missing = Escriba la dirección
spouse-past-home-from = ¿Cuándo se mudó ahí?
    .name = La fecha en que se mudó
    .help = Basta con la fecha más aproximada.
    .why = Muestra que no queda tiempo sin contar.
spouse-past-home-to = ¿Cuándo se fue de ahí?
    .name = La fecha en que se fue
    .help = Por lo general, el día en que se mudó a la siguiente casa.
    .why = Muestra que no queda tiempo sin contar.

last-abroad = ¿Cuál fue la última casa fuera de Estados Unidos donde su esposo o esposa vivió más de un año?
    .help = También si ya está en la lista de direcciones.
    .why = Muestra qué país puede dar los antecedentes de la policía y otros registros.
    .missing = Elija cuál fue
    .option-now = La casa actual
    .option-before = Una casa anterior
    .option-never = No ha habido ninguna

page-last-home-abroad = La última casa en el extranjero
last-home-abroad = ¿Cuál era la dirección de la última casa en el extranjero?
    .help = Si no había nombre de calle ni número, escriba «None» (ninguna) en la calle.
    .why = Muestra qué país puede dar los antecedentes de la policía y otros registros.
    .missing = Escriba la dirección
last-home-abroad-from = ¿Desde cuándo?
    .name = El primer día ahí
    .help = Basta con la fecha más aproximada.
    .why = Se trata solo de una casa de más de un año.
    .missing = Escriba el primer día ahí
last-home-abroad-to = ¿Hasta cuándo?
    .name = El último día ahí
    .help = Basta con la fecha más aproximada.
    .why = Se trata solo de una casa de más de un año.
    .missing = Escriba el último día ahí

page-spouse-parents = Los padres de su esposo o esposa
    .intro = Dé los datos de los dos si se conocen, aunque hayan fallecido. Deje en blanco lo que nadie sepa.
spouse-parents = Padres de su esposo o esposa
    .help = Los padres que dice el acta de nacimiento, o los padres adoptivos.
    .why = Los nombres de los padres ayudan a encontrar los registros correctos.
    .add = Agregar al otro
    .row = Madre o padre { $number }
    .remove = Quitar a la madre o al padre { $number }
spouse-parent-name = ¿Cómo se llama?
    .help = De la madre, el nombre que tenía antes de casarse.
    .why = Se compara con el acta de nacimiento.
    .missing = Escriba el nombre
spouse-parent-sex = ¿Es la madre o el padre?
    .help = Para padres adoptivos, elija de la misma forma.
    .why = El formulario pregunta por el sexo de los padres.
    .missing = Elija madre o padre
    .option-male = Padre (masculino)
    .option-female = Madre (femenino)
spouse-parent-birth = ¿Cuándo nació?
    .name = La fecha de nacimiento
    .help = Déjelo en blanco si nadie lo sabe.
    .why = Distingue a personas del mismo nombre.
spouse-parent-birth-city = Ciudad, pueblo o localidad donde nació
    .help = Déjelo en blanco si nadie lo sabe.
    .why = Es parte del registro de la familia.
spouse-parent-birth-country = País donde nació
    .help = Déjelo en blanco si nadie lo sabe.
    .why = Es parte del registro de la familia.
spouse-parent-city = Ciudad, pueblo o localidad donde vive
    .help = Si ya falleció, escriba «Deceased» (fallecido) y el año. Si nadie lo sabe, escriba «Unknown» (desconocido).
    .why = Es parte del registro de la familia.
    .missing = Escriba la ciudad, «Deceased» o «Unknown»
spouse-parent-country = País donde vive
    .help = Déjelo en blanco si ya falleció o si nadie lo sabe.
    .why = Es parte del registro de la familia.

page-spouse-past-jobs = El trabajo de antes de su esposo o esposa
    .intro = Empiece por lo último que hizo antes y siga hasta hace 5 años. Agregue también los tiempos sin trabajo.
spouse-past-jobs = Trabajos y tiempos sin trabajo anteriores
    .help = Uno tras otro, sin dejar tiempo sin contar.
    .why = La agencia lo compara con otros registros.
    .add = Agregar otro trabajo o tiempo
    .row = Entrada { $number }
    .remove = Quitar la entrada { $number }
    .now = Lo que hace ahora su esposo o esposa
    .gap = Estos trabajos no dicen qué hizo en estas fechas: { $days }. La agencia puede escribirle, y el caso tarda más. Agregue el tiempo que falta, también sin trabajo.
spouse-past-activity = ¿Trabajaba su esposo o esposa?
    .help = También cuentan los tiempos sin trabajo.
    .why = Muestra que no queda tiempo sin contar.
    .missing = Elija si su esposo o esposa trabajaba
    .option-employed = Trabajaba para alguien
    .option-self-employed = Trabajaba por su cuenta
    .option-unemployed = No trabajaba
spouse-past-employer = Nombre del empleador
    .help = El nombre que tenía entonces.
    .why = Es parte del historial de trabajo.
    .missing = Escriba el nombre del empleador
spouse-past-occupation = Ocupación
    .help = Por ejemplo, cocinero, conductora o enfermero.
    .why = Es parte del historial de trabajo.
    .missing = Escriba la ocupación
spouse-past-workplace = Dirección del trabajo
    .help = Lo que sepan de ella. Si no hay nombre de calle, escriba «None» (ninguna) en la calle.
    .why = Es parte del historial de trabajo.
    .missing = Escriba la dirección del trabajo
spouse-past-job-from = ¿Cuándo empezó?
    .name = La fecha en que empezó
    .help = Basta con la fecha más aproximada.
    .why = Muestra que no queda tiempo sin contar.
spouse-past-job-to = ¿Cuándo terminó?
    .name = La fecha en que terminó
    .help = Basta con la fecha más aproximada.
    .why = Muestra que no queda tiempo sin contar.

job-abroad = ¿Ha trabajado su esposo o esposa fuera de Estados Unidos?
    .help = Se trata del último trabajo en el extranjero, aunque haya sido hace mucho.
    .why = El formulario lo pregunta también cuando fue hace más de 5 años.
    .missing = Elija una respuesta
    .option-named = Sí, y el último trabajo en el extranjero ya está arriba
    .option-other = Sí, pero todavía no está en la lista
    .option-never = No, nunca

page-last-job-abroad = El último trabajo en el extranjero
last-employer-abroad = Nombre del empleador
    .help = Si trabajaba por su cuenta, escriba «Self-employed».
    .why = Es parte del historial de trabajo.
    .missing = Escriba el nombre del empleador
last-occupation-abroad = Ocupación
    .help = Por ejemplo, cocinero, conductora o enfermero.
    .why = Es parte del historial de trabajo.
    .missing = Escriba la ocupación
last-workplace-abroad = Dirección del trabajo
    .help = Lo que sepan de ella. Si no hay nombre de calle, escriba «None» (ninguna) en la calle.
    .why = Es parte del historial de trabajo.
    .missing = Escriba la dirección del trabajo
last-job-abroad-from = ¿Cuándo empezó?
    .name = La fecha en que empezó
    .help = Basta con la fecha más aproximada.
    .why = Es parte del historial de trabajo.
    .missing = Escriba la fecha en que empezó
last-job-abroad-to = ¿Cuándo terminó?
    .name = La fecha en que terminó
    .help = Basta con la fecha más aproximada.
    .why = Es parte del historial de trabajo.
    .missing = Escriba la fecha en que terminó

# Lo que sigue

where-next = Cuando se apruebe la petición, ¿dónde hará su familiar la solicitud?
    .help = Aquí solo puede hacerla quien está en Estados Unidos. Más tarde puede pedir que se cambie.
    .why = Decide a dónde envía la agencia la petición aprobada.
    .missing = Elija dónde hará su familiar la solicitud
    .option-here = En Estados Unidos, para la Tarjeta Verde (Formulario I-485)
    .option-consulate = En una embajada o un consulado de Estados Unidos, para una visa de inmigrante

page-adjustment-office = La oficina más cercana a su familiar
    .intro = Indique el lugar de la oficina de la agencia más cercana a la casa de su familiar. Si no lo sabe, dé la ciudad grande más cercana.
adjustment-city = Ciudad o pueblo
    .help = La lista de oficinas está en uscis.gov/field-offices.
    .why = Decide a dónde envía la agencia la petición aprobada.
    .missing = Escriba la ciudad o el pueblo
adjustment-state = Estado
    .help = El estado donde está esa ciudad.
    .why = Decide a dónde envía la agencia la petición aprobada.
    .missing = Elija el estado

consulate = ¿En qué embajada o consulado de Estados Unidos?
    .help = Por lo general, el que da visas de inmigrante en el país donde vive su familiar. Otro puede decir que no.
    .why = Decide a dónde envía la agencia la petición aprobada.
    .missing = Escriba la ciudad y el país de la embajada o el consulado

filed-before = ¿Ha presentado usted antes una petición por este familiar o por otra persona?
    .help = También si fue hace mucho, y aunque la hayan denegado o usted la haya retirado. No cuente las que presenta junto con esta.
    .why = La agencia las revisa juntas.
    .missing = Elija sí o no

page-past-petitions = Peticiones que presentó antes
past-petitions = Peticiones anteriores
    .help = Agregue cada petición una vez.
    .why = La agencia las revisa juntas.
    .add = Agregar otra petición
    .row = Petición { $number }
    .remove = Quitar la petición { $number }
petition-for = ¿Por quién fue?
    .help = El nombre completo.
    .why = Con el nombre, la agencia encuentra la petición.
    .missing = Escriba el nombre
petition-city = Ciudad donde la presentó
    .help = Donde vivía entonces, o a donde la envió. Si la presentó en línea, escriba «Online».
    .why = Indica dónde están los papeles.
    .missing = Escriba la ciudad
petition-state = Estado donde la presentó
    .help = Déjelo en blanco si fue en el extranjero o en línea.
    .why = Indica dónde están los papeles.
petition-date = ¿Cuándo la presentó?
    .name = La fecha en que la presentó
    .help = Está en el recibo. Basta con la fecha más aproximada.
    .why = Distingue las peticiones anteriores de las nuevas.
    .missing = Escriba la fecha
petition-result = ¿Cuál fue el resultado?
    .hint = Por ejemplo: approved (aprobada), denied (denegada), withdrawn (retirada)
    .help = Si no lo sabe, escriba «Unknown» (desconocido).
    .why = Una denegación puede importar para esta petición.
    .missing = Escriba el resultado

files-for-others = ¿Presenta al mismo tiempo peticiones por otros familiares?
    .help = Cada uno necesita su propia petición y su propia tarifa.
    .why = Así la agencia puede revisarlas juntas.
    .missing = Elija sí o no

page-other-relatives = Los otros familiares por los que presenta ahora
other-relatives = Otros familiares
    .help = No agregue al familiar de esta petición.
    .why = Así la agencia puede revisar juntas las peticiones.
    .add = Agregar a otro familiar
    .row = Familiar { $number }
    .remove = Quitar al familiar { $number }
other-relative = Nombre
    .help = El nombre legal completo.
    .why = Con el nombre, la agencia encuentra la petición.
    .missing = Escriba el nombre
other-relation = ¿Qué es esta persona de usted?
    .hint = Por ejemplo: daughter (hija)
    .help = Basta con una palabra.
    .why = Ayuda a la agencia a encontrar la petición.
    .missing = Escriba qué es esta persona de usted

# Dónde encontrarle

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

# Idioma y ayuda con el formulario

reading = ¿Cómo lee usted esta petición antes de firmarla?
    .help = Se presenta en inglés. Si no lee bien el inglés, alguien que hable bien los dos idiomas debe leerle cada pregunta y cada respuesta, para que usted entienda todo. Puede ser un familiar o una amistad.
    .why = Con su firma, usted declara que entendió todas las preguntas y todas las respuestas.
    .missing = Elija cómo lee esta petición
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

prepared = ¿Otra persona llena esta petición por usted?
    .help = Por ejemplo, un abogado, un representante acreditado o alguien que le ayuda. Esa persona solo puede escribir lo que usted dijo o aprobó. No cuente a quien solo interpreta.
    .why = Hay que nombrar a quien prepara la petición, y esa persona también firma.
    .missing = Elija sí o no

page-preparer = Quién llena esta petición
preparer-name = ¿Cómo se llama quien prepara la petición?
    .help = Debe ser una persona, no una empresa.
    .why = Con su firma, esa persona declara que las respuestas son de usted.
    .missing = Escriba el nombre de quien prepara la petición
preparer-business = Empresa u organización de quien la prepara
    .name = Empresa de quien prepara la petición
    .help = Puede dejarlo en blanco.
    .why = Muestra para quién trabaja esa persona.

preparer-address = ¿Cuál es la dirección postal de quien prepara la petición?
    .help = Puede ser la dirección de su trabajo.
    .why = La agencia puede escribirle a esa persona.
    .missing = Escriba la dirección postal de quien prepara la petición

page-preparer-reach = ¿Cómo se puede localizar a quien prepara la petición?
preparer-phone = Teléfono de esa persona durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Puede ser un celular.
    .why = La agencia puede llamar a esa persona.
    .missing = Escriba el teléfono de quien prepara la petición
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
    .option-not-attorney-hint = Prepara la petición con su consentimiento y nada más.
    .option-attorney-continues = Es abogado o representante acreditado y me seguirá representando
    .option-attorney-ends = Es abogado o representante acreditado, solo para esta petición

# Cómo firma el esposo o la esposa: Formulario I-130A

spouse-reading = ¿Cómo lee su esposo o esposa esta parte antes de firmarla?
    .help = Se presenta en inglés. Se trata solo del Formulario I-130A: las páginas sobre su esposo o esposa.
    .why = Con su firma, su esposo o esposa declara que lo entendió todo.
    .missing = Elija cómo lo lee su esposo o esposa
    .option-english = Lo lee por su cuenta, en inglés
    .option-english-hint = Lee y entiende el inglés, y leyó cada pregunta y cada respuesta.
    .option-same = Mi intérprete se lo lee también
    .option-interpreter = Se lo lee otro intérprete
    .option-interpreter-hint = En un idioma que los dos hablan bien. También firma. No debe ser usted.

page-spouse-interpreter = El intérprete de su esposo o esposa
spouse-interpreter-language = ¿En qué idioma lee ese intérprete?
    .hint = Por ejemplo: Spanish (español)
    .help = Si puede, escriba su nombre en inglés.
    .why = Los dos declaran este idioma al firmar.
    .missing = Escriba el idioma
spouse-interpreter-name = ¿Cómo se llama ese intérprete?
    .help = Debe ser una persona, no una empresa.
    .why = Al firmar, ese intérprete declara que lo leyó todo.
    .missing = Escriba el nombre del intérprete
spouse-interpreter-business = Empresa u organización de ese intérprete
    .name = Empresa del intérprete
    .help = Puede dejarlo en blanco.
    .why = Muestra para quién trabaja el intérprete.

spouse-interpreter-address = ¿Cuál es la dirección postal de ese intérprete?
    .help = Puede ser la dirección de su trabajo.
    .why = La agencia puede escribirle al intérprete.
    .missing = Escriba la dirección postal del intérprete

page-spouse-interpreter-reach = ¿Cómo se puede localizar a ese intérprete?
spouse-interpreter-phone = Teléfono de ese intérprete durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Puede ser un celular.
    .why = La agencia puede llamar al intérprete.
    .missing = Escriba el teléfono del intérprete durante el día
spouse-interpreter-mobile = Celular de ese intérprete
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar al intérprete.
spouse-interpreter-email = Correo electrónico de ese intérprete
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar al intérprete.

spouse-prepared = ¿Alguien llena por su esposo o esposa la parte que le toca?
    .help = No se cuente a usted, ni a quien solo interpreta.
    .why = Hay que nombrar a quien prepara el formulario, y esa persona también firma.
    .missing = Elija una respuesta
    .option-no = No
    .option-same = Sí, la misma persona que prepara esta petición
    .option-other = Sí, otra persona

page-spouse-preparer = Quién llena la parte de su esposo o esposa
spouse-preparer-name = ¿Cómo se llama esa persona?
    .help = Debe ser una persona, no una empresa.
    .why = Con su firma, esa persona declara que las respuestas son correctas.
    .missing = Escriba el nombre de quien llena esta parte
spouse-preparer-business = Empresa u organización de esa persona
    .name = Empresa de quien llena esta parte
    .help = Puede dejarlo en blanco.
    .why = Muestra para quién trabaja esa persona.

spouse-preparer-address = ¿Cuál es la dirección postal de esa persona?
    .help = Puede ser la dirección de su trabajo.
    .why = La agencia puede escribirle a esa persona.
    .missing = Escriba la dirección postal de esa persona

page-spouse-preparer-reach = ¿Cómo se puede localizar a esa persona?
spouse-preparer-phone = Teléfono durante el día de quien llena esta parte
    .hint = Por ejemplo: 212 555 0123
    .help = Puede ser un celular.
    .why = La agencia puede llamar a esa persona.
    .missing = Escriba el teléfono de esa persona durante el día
spouse-preparer-mobile = Celular de quien llena esta parte
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar a esa persona.
spouse-preparer-email = Correo electrónico de quien llena esta parte
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es otra forma de localizar a esa persona.

spouse-preparer-role = ¿En qué calidad ayuda esa persona a su esposo o esposa?
    .help = Pregúntele. Tenga cuidado con los «notarios» o consultores que dan consejos legales sin ser abogados ni representantes acreditados.
    .why = Un abogado o representante acreditado puede seguir actuando por su esposo o esposa, pero solo con el Formulario G-28.
    .missing = Elija en qué calidad ayuda esa persona
    .option-not-attorney = No es abogado ni representante acreditado
    .option-attorney-continues = Es abogado o representante acreditado y seguirá representando a mi esposo o esposa
    .option-attorney-ends = Es abogado o representante acreditado, solo para este formulario

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
    .option-relationship = El parentesco
    .option-you = Mis nombres, números o estatus
    .option-homes = Mis direcciones
    .option-work = Mi trabajo
    .option-marriages = Mis matrimonios o mis padres
    .option-relative = El nombre, la casa, la familia o el trabajo de mi familiar
    .option-travel = Los viajes o procesos de mi familiar
    .option-spouse = La parte para mi esposo o esposa (Formulario I-130A)
    .option-other = Otra cosa
text = ¿Qué quiere decir?
    .help = Diga primero a qué pregunta se refiere. Si puede, escriba en inglés.
    .why = El oficial lo lee con su petición.
    .missing = Escriba lo que quiere decir

who-signs = ¿Quién va a firmar esta petición?
    .help = La firma usted. Solo si una persona no puede firmar, firma otra por ella.
    .why = Si firma quien no debe, la petición no es válida y la tarifa no se devuelve.
    .missing = Elija quién va a firmar
    .option-self = La voy a firmar yo
    .option-parent = Mi madre o mi padre, porque tengo menos de 14 años
    .option-guardian = Un tutor legal
    .option-guardian-hint = Nombrado por un juez, para una persona que no puede firmar.

guardian-name = ¿Cómo se llama la persona que va a firmar?
    .help = Dé el nombre legal completo de la madre, del padre o del tutor legal.
    .why = La firma escrita se compara con este nombre.
    .missing = Escriba el nombre de la persona que va a firmar

page-spouse-signs = Para su esposo o esposa: firme aquí (Formulario I-130A)
    .intro = Su esposo o esposa está en Estados Unidos y por eso firma el Formulario I-130A. Pásele ahora el teléfono o la computadora, o siéntense juntos. Él o ella lee y firma lo siguiente:
    .certify =
        Las copias de los documentos que he presentado son fotocopias exactas de documentos originales sin alteraciones, y entiendo que USCIS puede exigirme que le presente los documentos originales en una fecha posterior. Además, autorizo la divulgación de toda información de cualquiera de mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos del beneficio migratorio que solicito.

        Autorizo también la divulgación de la información contenida en este formulario, en los documentos de respaldo y en mis expedientes de USCIS a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de las leyes de inmigración de los Estados Unidos.

        Certifico, bajo pena de perjurio, que proporcioné o autoricé toda la información de este formulario, que entiendo toda la información contenida en mi formulario y presentada con él, y que toda esta información es completa, verdadera y correcta.
spouse-signature = Esposo o esposa: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = El Formulario I-130A es su propia declaración.
    .missing = Su esposo o esposa debe escribir su propio nombre

page-interpreter-signs = Para el intérprete: firme aquí
    .intro = Pásele ahora el teléfono o la computadora a su intérprete, o siéntense juntos. Su intérprete lee y firma lo siguiente:
    .certify =
        Certifico, bajo pena de perjurio, que:

        Domino el inglés y el idioma nombrado en esta petición, que es el mismo idioma indicado en el número 1.b. de la Parte 6, y le he leído a este peticionario, en el idioma identificado, cada pregunta e instrucción de esta petición y su respuesta a cada pregunta. El peticionario me informó que entiende cada instrucción, pregunta y respuesta de la petición, incluida la Declaración y Certificación del Peticionario, y que ha verificado la exactitud de cada respuesta.
interpreter-signature = Intérprete: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = Su intérprete debe escribir su propio nombre

page-spouse-interpreter-signs = Para el intérprete de su esposo o esposa: firme aquí
    .intro = Quien le leyó el Formulario I-130A a su esposo o esposa lee y firma lo siguiente:
    .certify =
        Certifico, bajo pena de perjurio, que:

        Domino el inglés y el idioma nombrado en este formulario, que es el mismo idioma indicado en el número 1.b. de la Parte 4, y le he leído a este cónyuge beneficiario, en el idioma identificado, cada pregunta e instrucción de este formulario y su respuesta a cada pregunta. El cónyuge beneficiario me informó que entiende cada instrucción, pregunta y respuesta del formulario, incluida la Certificación del Cónyuge Beneficiario, y que ha verificado la exactitud de cada respuesta.
spouse-interpreter-signature = Intérprete del esposo o de la esposa: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = El intérprete debe escribir su propio nombre

page-preparer-signs = Para quien preparó la petición: firme aquí
    .intro = La persona que llenó esta petición lee y firma lo siguiente:
    .certify = Con mi firma certifico, bajo pena de perjurio, que preparé esta petición a solicitud del peticionario. El peticionario revisó después esta petición ya completada y me informó que entiende toda la información contenida en su petición y presentada con ella, incluida la Declaración y Certificación del Peticionario, y que toda esta información es completa, verdadera y correcta. Completé esta petición basándome únicamente en la información que el peticionario me proporcionó o me autorizó a obtener o usar.
preparer-signature = Quien preparó la petición: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara la petición responda por cómo se hizo.
    .missing = Quien preparó la petición debe escribir su nombre

page-spouse-preparer-signs = Para quien llenó la parte de su esposo o esposa: firme aquí
    .intro = La persona que llenó el Formulario I-130A lee y firma lo siguiente:
    .certify = Con mi firma certifico, bajo pena de perjurio, que preparé este formulario a petición del cónyuge beneficiario. El cónyuge beneficiario revisó después este formulario ya completado y me informó que entiende toda la información contenida en su formulario y presentada con él, incluida la Certificación del Cónyuge Beneficiario, y que toda esta información es completa, verdadera y correcta. Completé este formulario basándome únicamente en la información que el cónyuge beneficiario me proporcionó o me autorizó a obtener o usar.
spouse-preparer-signature = Quien llenó la parte del esposo o de la esposa: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara el formulario responda por cómo se hizo.
    .missing = Quien llenó esta parte debe escribir su nombre

# Hechos: cada uno completa «porque ...»

fact-is-spouse = su familiar es su esposo o esposa
    .not = su familiar no es su esposo o esposa
fact-parent-and-child = usted y su familiar son padre o madre e hijo o hija
fact-is-citizen = usted tiene la ciudadanía de Estados Unidos
    .not = usted no tiene la ciudadanía de Estados Unidos
fact-is-resident = usted es residente permanente
    .not = usted no es residente permanente
fact-relative-married = su familiar tiene cónyuge
    .not = su familiar no tiene cónyuge
fact-immediate = los familiares cercanos de ciudadanos no esperan por una visa
    .not = el número de visas para su familiar es limitado cada año
fact-only-citizens = a los padres y hermanos solo puede pedirlos quien tiene la ciudadanía
fact-only-citizens-for-married = a un hijo casado o una hija casada solo puede pedirlos quien tiene la ciudadanía
fact-under-21 = usted tiene menos de 21 años
fact-step-too-late = la boda fue después de que el hijo o la hija cumpliera 18 años
fact-by-adoption = son familia por adopción
    .not = no son familia por adopción
fact-adopted-too-late = la adopción fue después de los 16 años
fact-birth-family-after-adoption = usted obtuvo su estatus por una adopción y pide a su familia de nacimiento
fact-by-birth = son padre o madre e hijo o hija por nacimiento
    .not = no son padre o madre e hijo o hija por nacimiento
fact-through-father = el parentesco es por el padre
fact-home-is-new = usted se mudó en los últimos 5 años
fact-activity-is-new = lo que hace ahora empezó en los últimos 5 años
fact-spouse-home-is-new = su esposo o esposa se mudó en los últimos 5 años
fact-spouse-activity-is-new = lo que hace ahora su esposo o esposa empezó en los últimos 5 años
fact-has-spouse = usted tiene cónyuge
    .not = usted no tiene cónyuge
fact-was-married-before = usted tuvo otro matrimonio antes
fact-spouses-missing = anotó menos matrimonios anteriores de los que contó
fact-relative-was-married-before = su familiar tuvo otro matrimonio antes
fact-relative-spouses-missing = anotó menos matrimonios anteriores de los que contó de su familiar
fact-resident-by-recent-marriage = usted obtuvo la residencia por matrimonio hace menos de 5 años
fact-relative-in-us = su familiar vive en Estados Unidos
    .not = su familiar vive fuera de Estados Unidos
fact-overstayed = ya pasó el último día de la estadía de su familiar
fact-has-document = su familiar tiene un documento de viaje
fact-relative-may-work = su familiar tiene 14 años o más
fact-relative-works = su familiar trabaja
fact-spouse-signs = un esposo o una esposa en Estados Unidos firma el Formulario I-130A
fact-interpreted = un intérprete le lee esta petición
fact-under-14 = usted tiene menos de 14 años
    .not = usted tiene 14 años o más
fact-signed-by-another = firma la madre, el padre o un tutor legal

# Errores

error-child-is-younger = Según estas fechas, su hijo o hija no es menor que usted. Revise las dos fechas de nacimiento.
error-parent-is-older = Según estas fechas, su madre o padre no es mayor que usted. Revise las dos fechas de nacimiento.
error-adopted-after-birth = Esta fecha es anterior al nacimiento de la persona adoptada. Revise las dos fechas.
error-only-none = «Ninguno» no puede ir junto con un documento. Elija solo lo que es cierto.
error-certificate-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.
error-admitted-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.
error-home-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.
error-past-home-in-order = El día en que se fue no puede ser anterior al día en que se mudó ahí.
error-past-job-in-order = El día en que terminó no puede ser anterior al día en que empezó.
error-wedding-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.
error-relative-wedding-after-birth = Esta fecha es anterior al nacimiento de su familiar. Revise las dos fechas.
error-member-after-relative = Este hijo o hija sería mayor que su familiar. Revise la fecha, o elija hijastro o hijastra.
error-arrived-after-birth = Esta fecha es anterior al nacimiento de su familiar. Revise las dos fechas.
error-shared-in-order = El último día juntos no puede ser anterior al primero.
error-spouse-home-after-birth = Esta fecha es anterior al nacimiento de su familiar. Revise las dos fechas.
error-spouse-past-home-in-order = El día en que se fue no puede ser anterior al día en que se mudó ahí.
error-home-abroad-of-a-year = Se trata de una casa de más de un año. Revise las fechas, o dé la casa anterior.
error-spouse-past-job-in-order = El día en que terminó no puede ser anterior al día en que empezó.
error-job-abroad-in-order = El día en que terminó no puede ser anterior al día en que empezó.
error-spouse-signed = Este no es el nombre que usted dio para su esposo o esposa. Firme con ese nombre, con el segundo nombre si lo hay, o vuelva atrás y corríjalo.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-spouse-interpreter-signed = Este no es el nombre que usted dio para ese intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la petición. Firme con ese nombre, o vuelva atrás y corríjalo.
error-spouse-preparer-signed = Este no es el nombre que usted dio para quien llenó esta parte. Firme con ese nombre, o vuelva atrás y corríjalo.

# Advertencias: qué pasa si usted sigue adelante

warning-step-too-late = Por regla general, la ley solo cuenta a los hijastros cuya madre o padre se casó antes de que cumplieran 18 años. Con estas fechas, es probable que la agencia deniegue la petición y no devuelva la tarifa. Revise las fechas y, antes de pagar, hable con un abogado o representante acreditado.
warning-adopted-too-late = Por regla general, una adopción solo cuenta si quedó firme antes de los 16 años. Hay una excepción para el hermano o la hermana de otro menor adoptado por los mismos padres. Sin excepción, es probable que la agencia deniegue la petición y no devuelva la tarifa. Antes de pagar, hable con un abogado o representante acreditado.
warning-two-years-together = Por regla general, antes de presentar la petición la persona adoptada debe haber vivido 2 años con sus padres adoptivos, bajo su custodia legal. Si la presenta ahora, es probable que la agencia la deniegue y no devuelva la tarifa. Espere a que se cumplan los 2 años, o hable con un abogado.
warning-birth-family-after-adoption = Quien obtuvo la Tarjeta Verde o la ciudadanía por una adopción, por lo general no puede pedir a su familia de nacimiento. Es probable que la agencia deniegue la petición y no devuelva la tarifa. Antes de pagar, hable con un abogado o representante acreditado.
warning-petitioner-under-18 = Puede presentarla. Pero antes de que se dé la visa o la Tarjeta Verde, un patrocinador de 18 años o más debe comprometerse a mantener a su familiar (Formulario I-864). Necesita a alguien que lo haga, o cumplir antes los 18 años.
warning-nearly-21 = Su hijo o hija cumple 21 años en menos de 6 meses. Por regla general cuenta la edad que tiene el día en que usted presenta la petición, así que preséntela antes de ese cumpleaños. Después, la espera puede ser de muchos años.
warning-child-must-stay-single = Mientras usted sea residente permanente, su hijo o hija no debe casarse hasta tener la Tarjeta Verde. Una boda antes de eso termina esta petición, a menos que usted ya tenga la ciudadanía.
warning-lives-abroad = Puede presentarla desde el extranjero. Pero antes de que se dé una visa, quien patrocina debe vivir en Estados Unidos o mostrar un plan para volver. Si usted es residente permanente y vive en el extranjero, hable antes con un abogado: su propio estatus puede estar en riesgo.
warning-separated = Usted dice que vive aparte de su esposo o esposa. La agencia revisa con mucho cuidado un matrimonio así y puede denegar la petición. Si tienen que vivir aparte, por ejemplo por el trabajo o por una visa, elija «Casado o casada» y explíquelo al final.
warning-resident-by-recent-marriage = Usted obtuvo la residencia por un matrimonio anterior hace menos de 5 años. Hasta que pasen los 5 años, la agencia puede aprobar una petición por un nuevo cónyuge solo en dos casos: usted prueba claramente que el matrimonio anterior fue verdadero, o ese matrimonio terminó por la muerte de su cónyuge. Envíe esa prueba, o hable antes con un abogado.
warning-spouses-missing = Anotó menos matrimonios anteriores de los que contó. La agencia le escribirá, y el caso tarda más. Agregue el que falta, o corrija el número.
warning-marriages-overlap = Según estas fechas, usted se casó otra vez antes de que terminara un matrimonio anterior. Entonces el nuevo quizás no cuente, y la agencia puede denegar la petición y no devolver la tarifa. Revise las fechas. Si son correctas, hable con un abogado antes de pagar.
warning-one-parent = Dio los datos de uno solo de sus padres. Si conoce los del otro, agréguelos, aunque haya fallecido. Si pide a un hermano o una hermana, la agencia busca a la madre o al padre que comparten.
warning-other-petitioner = Eso no es un problema. Si sabe cuándo y quién la presentó, dígalo al final: puede darle a su familiar un mejor lugar en la fila.
warning-never-together = Eso se puede explicar, por ejemplo porque falta una visa. Envíe más pruebas de un matrimonio verdadero: visitas, fotos, mensajes, dinero enviado. Sin ellas, la agencia puede escribirle o denegar la petición.
warning-relative-spouses-missing = Anotó menos matrimonios anteriores de los que contó de su familiar. La agencia le escribirá, y el caso tarda más. Agregue el que falta, o corrija el número.
warning-family-not-included = Esta petición es solo para su familiar. Las personas que nombra en la página siguiente no vienen con ella. Presente otra petición por cada una a quien usted pueda pedir: por ejemplo, por su hijastro o hijastra, si usted se casó antes de que cumpliera 18 años.
warning-family-may-come = En la página siguiente nombra a la familia de su familiar. El cónyuge y los hijos sin casar menores de 21 años quizás puedan venir con esta misma petición. Para eso no necesitan otra.
warning-overstayed = Ya pasó el último día de la estadía de su familiar. Usted puede presentar la petición. Pero antes de que su familiar salga de Estados Unidos, hable con un abogado o representante acreditado. A quien sale después de quedarse mucho tiempo de más le pueden impedir volver por 3 o 10 años.
warning-no-admission = Usted puede presentar la petición. Pero quien cruzó la frontera sin inspección muchas veces no puede obtener la Tarjeta Verde aquí, y si sale le pueden impedir volver por años. Hable con un abogado o representante acreditado antes de que su familiar haga la solicitud o salga del país.
warning-proceedings = Hable con un abogado de inmigración o representante acreditado antes de presentar la petición. Una orden de expulsión puede impedir que su familiar obtenga una visa. Si se casaron durante un proceso, hacen falta más pruebas. Sus respuestas quedan guardadas y pueden esperar.
warning-needs-a-visa-number = Para este tipo de familiar hay una espera. Su familiar solo puede hacer la solicitud aquí cuando haya una visa disponible y, por lo general, solo si su estadía ha sido legal hasta entonces. Si tiene dudas, hable con un abogado o representante acreditado.

# Cuando no se puede seguir

stop-fiance = Este no es el formulario que necesita
    .body = El Formulario I-130 es para un esposo o una esposa, así que primero tienen que casarse.
    .next =
        Si usted tiene la ciudadanía de Estados Unidos y quieren casarse aquí, presente el Formulario I-129F, para un prometido o prometida.
        Si se casan antes de que su prometido o prometida venga, vuelva después de la boda y presente el Formulario I-130.
        Un residente permanente no puede pedir a su prometido o prometida: cásense primero y después presente el Formulario I-130.
stop-other-relative = No puede pedir a esta persona
    .body = La ley permite pedir al esposo o la esposa, a los hijos, a los padres y a los hermanos. Para abuelos, nietos, tíos, sobrinos, primos, suegros, cuñados y amistades no hay petición.
    .next =
        Quizás otra persona pueda presentar la petición: por ejemplo, la madre de usted por su propio hermano, cuando ella tenga la ciudadanía.
        Cuando pide a un hijo casado, un hermano o una hermana, su cónyuge y sus hijos menores quizás puedan venir también.
        Un abogado o representante acreditado puede decirle qué otros caminos hay, como el trabajo o los estudios.
stop-no-status = No puede presentar esta petición
    .body = Solo pueden presentarla los ciudadanos y los residentes permanentes de Estados Unidos. Si la presentara, perdería la tarifa.
    .next =
        Si obtuvo asilo o llegó como refugiado hace menos de 2 años, vea el Formulario I-730: con él pueden seguirle su cónyuge y sus hijos, y es gratis.
        Si va a obtener la Tarjeta Verde, vuelva entonces.
        Si quien tiene la Tarjeta Verde o la ciudadanía es su familiar, la petición la presenta su familiar por usted.
stop-national = Un nacional de Estados Unidos no puede presentar aquí esta petición
    .body = Como nacional de Estados Unidos, usted sí puede usar el Formulario I-130. Pero en él solo hay casillas para quien es ciudadano o residente permanente. Todavía no podemos decirle cuál debe marcar.
    .next =
        Preséntelo en papel y escriba que usted es nacional de Estados Unidos. El centro de llamadas de la agencia, 800-375-5283, le dice qué marcar.
        Si ya obtuvo la ciudadanía, vuelva atrás y elija «Ciudadano o ciudadana de Estados Unidos».
stop-only-citizens = Podrá pedir a este familiar cuando tenga la ciudadanía
    .body = Un residente permanente puede pedir a su cónyuge y a sus hijos sin casar, pero no a sus padres ni a sus hermanos. Si presentara la petición ahora, la agencia la denegaría y no devolvería la tarifa.
    .next =
        Muchas personas pueden obtener la ciudadanía después de 5 años como residentes, o de 3 si están casadas con una persona ciudadana. Es el Formulario N-400, y puede presentarlo aquí.
        Cuando tenga la ciudadanía, vuelva y preséntela.
stop-only-citizens-for-married = Podrá pedir a un hijo casado o una hija casada cuando tenga la ciudadanía
    .body = Un residente permanente puede pedir solo a sus hijos sin casar. Si presentara la petición ahora, la agencia la denegaría y no devolvería la tarifa.
    .next =
        Muchas personas pueden obtener la ciudadanía después de 5 años como residentes, o de 3 si están casadas con una persona ciudadana. Es el Formulario N-400, y puede presentarlo aquí. Con la ciudadanía también puede pedir a un hijo casado.
        Si el matrimonio terminó por divorcio o muerte, vuelva atrás y cambie la respuesta. Un divorcio solo para obtener una visa puede ser un delito.
stop-under-21 = Todavía es pronto para este familiar
    .body = Para pedir a la madre, al padre o a un hermano hay que tener la ciudadanía y 21 años o más. Si presentara la petición ahora, la agencia la denegaría y no devolvería la tarifa.
    .next =
        Usted cumple 21 años el { $turns-21 }. Desde ese día puede presentarla.
        Mientras tanto, quizás otro familiar de esta persona pueda presentar la petición.
stop-orphan = Este menor necesita otro formulario
    .body = El Formulario I-130 no es para menores que se adoptan como huérfanos o según el Convenio de La Haya sobre adopción. Para ellos hay formularios propios, que protegen al menor.
    .next =
        Si viene de un país del Convenio de La Haya sobre adopción, use los Formularios I-800A e I-800. Si viene de otro país, los Formularios I-600A e I-600. Si puede, hágalo antes de adoptar.
        El Departamento de Estado explica los dos caminos en adoption.state.gov.
        Si la adopción fue de otra manera y el menor ha vivido 2 años con usted, vuelva atrás y elija «Por adopción».

# Documentos

evidence-born-citizen = Una prueba de que tiene la ciudadanía desde que nació
    .help = Su acta de nacimiento de Estados Unidos, o su pasaporte de Estados Unidos: la página con la foto.
    .why = Solo puede pedir a un familiar quien es ciudadano o residente permanente.
evidence-naturalized = Su certificado de naturalización
    .help = Los dos lados. También sirve su pasaporte de Estados Unidos: la página con la foto.
    .why = Solo puede pedir a un familiar quien es ciudadano o residente permanente.
evidence-citizen-through-parents = Una prueba de que tiene la ciudadanía por medio de sus padres
    .help = Un certificado de ciudadanía, un informe consular de nacimiento en el extranjero, o su pasaporte de Estados Unidos: la página con la foto.
    .why = Solo puede pedir a un familiar quien es ciudadano o residente permanente.
evidence-resident-card = Su tarjeta de residente permanente, de los dos lados
    .help = Si la tarjeta todavía no llega, la página del pasaporte con el sello.
    .why = Solo puede pedir a un familiar quien es ciudadano o residente permanente.
evidence-marriage-certificate = Su acta de matrimonio
    .help = De la autoridad que registra los matrimonios. Un papel de la iglesia solo no basta.
    .why = Muestra que ustedes se casaron.
evidence-marriages-ended = Los papeles con que terminaron sus matrimonios anteriores
    .help = Una sentencia de divorcio o de anulación, o un acta de defunción, por cada uno.
    .why = Su matrimonio solo cuenta si todos los anteriores habían terminado.
evidence-spouse-marriages-ended = Los papeles con que terminaron los matrimonios anteriores de su esposo o esposa
    .help = Una sentencia de divorcio o de anulación, o un acta de defunción, por cada uno.
    .why = Su matrimonio solo cuenta si todos los anteriores habían terminado.
evidence-shared-life = Papeles que muestren su vida juntos
    .help = Por ejemplo, un contrato de alquiler o una casa a nombre de los dos. Cuentas o seguros en común. Actas de nacimiento de sus hijos. Fotos de varios años, o boletos de visitas. Declaraciones juradas de personas que los conocen. Es mejor tener varias clases que muchos de una sola.
    .why = La agencia quiere ver un matrimonio verdadero, y no uno solo por los papeles.
evidence-photos = Una foto de usted y una de su esposo o esposa
    .help = A color, de 2 por 2 pulgadas, como las de pasaporte, tomadas en los últimos 30 días. En línea basta una de cada uno.
    .why = La agencia las compara con sus documentos.
evidence-earlier-marriage = Una prueba de que su matrimonio anterior fue verdadero
    .help = Por ejemplo, un contrato de alquiler, cuentas o hijos de ese matrimonio. O el acta de defunción, si terminó por muerte.
    .why = Usted obtuvo la residencia por ese matrimonio hace menos de 5 años.
evidence-child-birth = El acta de nacimiento de su hijo o hija
    .help = Con los nombres de los padres. Si es hijastro o hijastra, muestra a la madre o al padre con quien usted se casó.
    .why = Muestra quiénes son los padres.
evidence-your-birth = El acta de nacimiento de usted
    .help = Con los nombres de sus padres. Si pide a un padrastro o una madrastra, muestra a la madre o al padre con quien esa persona se casó.
    .why = Muestra quiénes son sus padres.
evidence-parents-marriage = El acta de matrimonio de los padres
    .help = Y los papeles con que terminó cualquier matrimonio anterior del padre o de la madre.
    .why = En el caso del padre, el matrimonio con la madre muestra que el hijo es suyo.
evidence-fatherhood = Una prueba del lazo entre padre e hijo
    .help = Un papel que legitimó al hijo antes de los 18 años, o pruebas de un lazo verdadero antes de los 21: casa en común, dinero para mantenerlo, cartas, papeles de la escuela, fotos.
    .why = Cuando los padres no estaban casados, el acta de nacimiento sola no prueba al padre para esta petición.
evidence-step-marriage = El acta de matrimonio del padrastro o la madrastra con la madre o el padre
    .help = Y los papeles con que terminó cualquier matrimonio anterior de los dos.
    .why = Muestra desde cuándo son padrastro o madrastra e hijastro o hijastra.
evidence-sibling-births = El acta de nacimiento de usted y la de su hermano o hermana
    .help = Las dos deben mostrar por lo menos a una madre o un padre en común.
    .why = Muestra que son hermanos.
evidence-sibling-father = Si comparten solo al padre: las actas de matrimonio de él
    .help = De su matrimonio con cada madre, y los papeles con que terminaron los anteriores. Si no se casó con una de las madres, una prueba del lazo entre él y el hijo.
    .why = Muestra que los dos son hijos de él.
evidence-adoption-decree = La sentencia de adopción
    .help = La decisión del juez o la inscripción en el registro oficial, todas las páginas.
    .why = Muestra que la adopción quedó firme, y cuándo.
evidence-adoption-custody = Una prueba de 2 años de custodia y de vivir juntos
    .help = Por ejemplo, una orden de custodia, y papeles de la escuela, del médico o de impuestos con la misma dirección.
    .why = Por regla general, una adopción solo cuenta con esos 2 años.
evidence-name-documents = Papeles que muestren el cambio de nombres
    .help = Por ejemplo, un acta de matrimonio, una sentencia de divorcio o la orden de un juez.
    .why = Unen las actas con un nombre anterior con la persona.
evidence-proceedings-papers = Papeles de la corte de inmigración, si los tiene
    .help = Por ejemplo, la Notificación de Comparecencia («Notice to Appear») y la decisión del juez.
    .why = Muestran cómo está el caso.
evidence-parentage = El acta de nacimiento o la sentencia de adopción de usted
    .help = Debe mostrar el nombre de la madre o el padre que firma.
    .why = Muestra que su madre o su padre puede firmar por usted.
evidence-guardianship = El documento del tribunal que nombra al tutor legal
    .help = Todas las páginas, con el sello del tribunal.
    .why = Muestra que el tutor puede firmar.
evidence-g-28 = El Formulario G-28, firmado junto con el representante
    .help = El representante lo prepara. Sin él, la agencia le escribe solo a usted.
    .why = Permite que la agencia hable con el representante.

# Tarifas

fee-filing = Tarifa de presentación
    .why = La agencia cobra esta tarifa por cada petición que se presenta en línea, una por cada familiar. Si pide a su cónyuge, el Formulario I-130A no cuesta más. Nadie está exento, y no se devuelve, aunque denieguen la petición. La visa o la Tarjeta Verde tiene después sus propias tarifas.

# Certificaciones: traducción fiel del texto legal, que es el del formulario oficial en inglés

certify-reads-english = Puedo leer y entender el inglés, y he leído y entendido cada pregunta e instrucción de esta petición y mi respuesta a cada pregunta.

certify-interpreted = El intérprete nombrado en esta petición me leyó cada pregunta e instrucción de esta petición y mi respuesta a cada pregunta en el idioma nombrado en esta petición, un idioma que domino. Entendí toda esta información tal como me fue interpretada.

certify-prepared = A solicitud mía, el preparador nombrado en esta petición preparó esta petición por mí basándose únicamente en la información que yo proporcioné o autoricé.

certify-petitioner =
    Las copias de los documentos que he presentado son fotocopias exactas de documentos originales sin alteraciones, y entiendo que USCIS puede exigirme que le presente los documentos originales en una fecha posterior. Además, autorizo la divulgación de toda información de cualquiera de mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos del beneficio migratorio que solicito.

    Autorizo también la divulgación de la información contenida en esta petición, en los documentos de respaldo y en mis expedientes de USCIS a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de las leyes de inmigración de los Estados Unidos.

    Entiendo que USCIS puede exigirme presentarme a una cita para tomar mis datos biométricos (huellas dactilares, fotografía o firma, o todos ellos) y que, en ese momento, si se me exige dar datos biométricos, deberé firmar un juramento en el que reafirme que:

    1) proporcioné o autoricé toda la información contenida en mi petición y presentada con ella;

    2) revisé y entendí toda la información contenida en mi petición y presentada con ella; y

    3) toda esta información era completa, verdadera y correcta en el momento de la presentación.

    Certifico, bajo pena de perjurio, que toda la información de mi petición y todo documento presentado con ella fueron proporcionados o autorizados por mí, que revisé y entiendo toda la información contenida en mi petición y presentada con ella, y que toda esta información es completa, verdadera y correcta.

    ADVERTENCIA: USCIS investiga los parentescos declarados y verifica la validez de los documentos que usted presenta. Si usted falsifica un parentesco para obtener una visa, USCIS puede pedir que se le procese penalmente.

    SANCIONES: Según la ley, usted puede recibir hasta 5 años de prisión o una multa de $250,000, o ambas, por contraer matrimonio para evadir una ley de inmigración de los Estados Unidos. Además, puede recibir una multa de hasta $10,000 y hasta 5 años de prisión, o ambas, por falsificar u ocultar a sabiendas y voluntariamente un hecho importante o usar un documento falso al presentar esta petición.
