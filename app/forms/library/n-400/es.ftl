# El Formulario N-400 en español. Palabras sencillas, frases cortas; «usted» es la persona que quiere hacerse ciudadana.

form-name = Formulario N-400
form-title = Solicitar la ciudadanía de Estados Unidos (naturalización)
form-for-whom =
    Para residentes permanentes (con Tarjeta Verde) de 18 años o más. Debe tener su tarjeta desde hace al menos 5 años. Si está casado o casada con una persona ciudadana y viven juntos, bastan 3 años.
    También para quienes sirven o sirvieron en las fuerzas armadas de Estados Unidos, y para personas protegidas por la Ley de Violencia contra la Mujer (VAWA). También para cónyuges de ciudadanos que trabajan en el extranjero para ciertos empleadores.
    Puede presentarlo hasta 90 días antes de cumplir los 5 o 3 años.
    No es para usted si ya tiene la ciudadanía, por ejemplo porque su madre o su padre la obtuvo antes de que usted cumpliera 18 años. En ese caso, vea el Formulario N-600.
form-time = Unos 90 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su tarjeta de residente permanente. Ahí están su Número A (A-Number) y la fecha en que obtuvo la residencia.
    Todas las direcciones donde vivió y todos los trabajos y escuelas de los últimos 5 años, con fechas.
    Todos los viajes fuera de Estados Unidos de más de 24 horas en los últimos 5 años: el día de salida y el día de regreso. Los sellos de sus pasaportes ayudan.
    Si está o estuvo casado o casada: las actas de matrimonio y los papeles con que terminó cada matrimonio anterior.
    Si pide la ciudadanía como cónyuge de una persona ciudadana: pruebas de que su cónyuge es ciudadano y de que viven juntos.
    Si alguna vez le arrestaron o acusaron de un delito, en cualquier lugar: los papeles del tribunal y de la policía, aunque el caso esté cerrado.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa, si la hay.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: con él sigue su caso.
    La agencia puede citarle para tomarle las huellas, una foto y la firma.
    Un oficial le entrevista y repasa sus respuestas. Ahí también presenta los exámenes de inglés y de educación cívica, si no tiene una exención.
    Si aprueban su solicitud, le invitan a una ceremonia donde hace el Juramento de Lealtad. Desde ese día usted es ciudadano o ciudadana.

section-start = ¿Puede pedir la ciudadanía ahora?
section-you = Sobre usted
section-description = Sus rasgos físicos
section-homes = Dónde ha vivido
section-marriage = Su matrimonio
section-children = Sus hijos
section-work = Trabajo y estudios
section-travel = Viajes al extranjero
section-conduct = Preguntas sobre su vida
section-record = Arrestos y honestidad
section-service = Servicio militar
section-oath = El Juramento de Lealtad
section-fee = Su tarifa
section-contact = Dónde encontrarle
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# ¿Puede pedir la ciudadanía ahora?

standing = ¿Cuál es su estatus en Estados Unidos hoy?
    .help = Si no está seguro o segura, mire su tarjeta.
    .why = Casi todas las personas necesitan una Tarjeta Verde antes de poder hacerse ciudadanas.
    .missing = Elija su estatus
    .option-permanent = Residente permanente (Tarjeta Verde)
    .option-conditional = Residente permanente condicional
    .option-conditional-hint = Su tarjeta dura solo 2 años.
    .option-national = Nacional de Estados Unidos, pero no ciudadano
    .option-national-hint = Por ejemplo, nació en Samoa Americana.
    .option-citizen = Ya tengo la ciudadanía de Estados Unidos
    .option-none = Ninguno de estos

basis = ¿Con qué base puede pedir la ciudadanía ahora?
    .help = Elija una. Si le corresponde más de una, elija la que le permite presentar la solicitud antes.
    .why = De esta respuesta depende cuántos años debe haber vivido aquí y qué debe probar. Con una respuesta equivocada, la agencia puede denegar la solicitud y quedarse con la tarifa.
    .missing = Elija con qué base la pide
    .option-general = Soy residente permanente desde hace 5 años
    .option-general-hint = La mayoría elige esta respuesta. Pueden faltarle hasta 90 días.
    .option-spouse = Estoy casado o casada con un ciudadano o ciudadana y soy residente desde hace 3 años
    .option-spouse-hint = Desde hace 3 años están casados, viven juntos y su cónyuge es ciudadano.
    .option-vawa = Mi cónyuge, madre o padre ciudadano me maltrató (VAWA)
    .option-vawa-hint = Obtuvo la residencia con la ley VAWA. Protege también a los hombres.
    .option-spouse-abroad = Mi cónyuge tiene la ciudadanía y trabaja en el extranjero para cierto tipo de empleador
    .option-spouse-abroad-hint = El Gobierno o ejército de EE. UU., una empresa estadounidense, una iglesia, etc.
    .option-hostilities = Serví en las fuerzas armadas de Estados Unidos en tiempo de guerra
    .option-hostilities-hint = Cuenta desde el 11 de septiembre de 2001. Si se alistó aquí, sin Tarjeta Verde.
    .option-service-year = Serví al menos un año en las fuerzas armadas de Estados Unidos
    .option-service-year-hint = En cualquier época y con un historial honorable.
    .option-other = Otro motivo

other-basis = ¿Cuál es su motivo?
    .help = Diga qué ley o regla es, si la sabe.
    .why = La agencia necesita saber qué regla aplicar.
    .missing = Escriba su motivo

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Dé la fecha que aparece en su pasaporte o acta de nacimiento.
    .why = Debe tener 18 años para pedir la ciudadanía. Su edad también decide qué exámenes presenta.
    .missing = Escriba su fecha de nacimiento

resident-since = ¿Cuándo obtuvo la residencia permanente?
    .name = La fecha en que obtuvo la residencia permanente
    .help = Es la fecha que sigue a «Resident Since» en su tarjeta.
    .why = Sus 5 o 3 años empiezan ese día.
    .missing = Escriba la fecha en que obtuvo la residencia permanente

married-since = ¿Cuándo se casó con su cónyuge?
    .name = La fecha de su matrimonio
    .help = Dé la fecha de su acta de matrimonio.
    .why = Para pedir la ciudadanía a los 3 años, debe haber estado casado o casada todo ese tiempo.
    .missing = Escriba la fecha de su matrimonio

spouse-citizen-by = ¿Cómo obtuvo su cónyuge la ciudadanía?
    .help = Si no está seguro o segura, pregunte a su cónyuge.
    .why = Su cónyuge debe haber tenido la ciudadanía durante los 3 años.
    .missing = Elija cómo obtuvo su cónyuge la ciudadanía
    .option-birth = Por nacer en Estados Unidos
    .option-other = De otra manera
    .option-other-hint = Por ejemplo, por naturalización o por su madre o padre.

spouse-citizen-since = ¿Cuándo obtuvo su cónyuge la ciudadanía?
    .name = La fecha en que su cónyuge obtuvo la ciudadanía
    .help = Está en el certificado de naturalización o de ciudadanía.
    .why = Sus 3 años con una persona ciudadana empiezan, como muy pronto, ese día.
    .missing = Escriba la fecha en que su cónyuge obtuvo la ciudadanía

citizen-parent = ¿Su madre o su padre tenía la ciudadanía de Estados Unidos antes de que usted cumpliera 18 años?
    .help = Cuente también a los padres adoptivos.
    .why = Puede que ya sea ciudadano o ciudadana sin saberlo. Entonces no necesita este formulario ni pagar su tarifa.

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo ahora?
    .help = No un apodo. Delo como está en su acta de nacimiento, o como se cambió legalmente.
    .why = La agencia lo compara con su expediente.
    .missing = Escriba su nombre legal completo

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

wants-new-name = ¿Quiere cambiar su nombre legal al hacerse ciudadano o ciudadana?
    .help = No es obligatorio. Si ya cambió de nombre, por ejemplo al casarse, responda que no.
    .why = Un juez puede cambiarle el nombre en la ceremonia del juramento, sin costo adicional.

new-name = ¿Qué nombre quiere tener?
    .help = Aparecerá en su certificado de naturalización.
    .why = El tribunal registra este nombre cuando usted se hace ciudadano o ciudadana.
    .missing = Escriba el nombre que quiere tener

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Es su número de registro de extranjero. Está en su tarjeta después de «USCIS#» o «A#», y en las cartas de la agencia.
    .why = Es el número de su expediente. Sin él, la agencia no puede encontrarlo.
    .missing = Escriba su Número A

a-number-if-any = ¿Cuál es su Número A (A-Number), si tiene uno?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si nunca le dieron uno.
    .why = Es el número de su expediente, si lo hay.

online-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Está en el aviso de cuenta que la agencia envía por correo. No es su Número A ni un número de recibo.
    .why = Une esta solicitud con los casos que ya tiene en línea.

sex = ¿Cuál es su sexo?
    .help = Aparecerá en su certificado.
    .why = Es uno de los datos que le identifican.
    .missing = Elija su sexo
    .option-male = Masculino
    .option-female = Femenino

page-countries = De dónde viene usted
birth-country = País donde nació
    .help = Use el nombre que tenía cuando usted nació, si está en la lista.
    .why = Aparecerá en su certificado.
    .missing = Elija el país donde nació
nationality = País de su ciudadanía o nacionalidad
    .help = Elija el país de su pasaporte. Después puede indicar otros.
    .why = Es la ciudadanía que tiene ahora.
    .missing = Elija el país de su ciudadanía o nacionalidad

page-has-other-facts = Otras nacionalidades y fechas de nacimiento
has-other-nationalities = ¿Tiene la ciudadanía o nacionalidad de otro país?
    .help = Responda que sí si tiene más de una.
    .why = La agencia quiere conocerlas todas. No las pierde por decirlo.
has-other-birth-dates = ¿Ha usado alguna vez otra fecha de nacimiento?
    .help = Por ejemplo, en un documento antiguo con un error.
    .why = Un registro antiguo con otra fecha puede parecer de otra persona.

page-other-nationalities = Sus otras nacionalidades
other-nationalities = Otras nacionalidades
    .add = Agregar otro país
    .row = País { $number }
    .remove = Quitar el país { $number }
other-nationality = ¿De qué otro país tiene la ciudadanía o nacionalidad?
    .help = Elija un país en cada fila.
    .why = La agencia quiere conocerlas todas.

page-other-birth-dates = Las otras fechas de nacimiento que ha usado
other-birth-dates = Otras fechas de nacimiento
    .add = Agregar otra fecha
    .row = Fecha { $number }
    .remove = Quitar la fecha { $number }
other-birth-date = ¿Qué otra fecha de nacimiento ha usado?
    .name = La otra fecha de nacimiento
    .help = Dela como se escribió entonces.
    .why = Puede haber registros antiguos con esa fecha.

disability = ¿Tiene una discapacidad que le impide aprender inglés o educación cívica para los exámenes?
    .help = Puede ser una condición física, del desarrollo o mental que dura un año o más. No basta con tener muchos años o no haber ido a la escuela.
    .why = Con el Formulario N-648 de su médico puede quedar exento de los exámenes.

ssa-card = ¿Quiere una tarjeta nueva del Seguro Social cuando sea ciudadano o ciudadana?
    .help = Es gratis. El Seguro Social también se entera de que usted tiene la ciudadanía.
    .why = Le ahorra ir a la oficina del Seguro Social.

ssn = ¿Cuál es su número de Seguro Social?
    .hint = 9 dígitos
    .help = Déjelo en blanco si nunca le dieron uno.
    .why = Ayuda a la agencia a no confundirle con alguien del mismo nombre.

ssa-consent = ¿Autoriza que la agencia dé su información al Seguro Social?
    .help = Solo lo que el Seguro Social necesita para su tarjeta y su registro.
    .why = Sin su permiso no puede enviarle una tarjeta.

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

# Dónde ha vivido

page-home = Dónde vive ahora
home = ¿Cuál es la dirección de su casa?
    .help = Dé el lugar donde vive, no un apartado postal.
    .why = Decide qué oficina le entrevista.
    .missing = Escriba la dirección de su casa
home-since = ¿Cuándo se mudó ahí?
    .name = La fecha en que se mudó
    .help = Si no recuerda el día, dé la fecha más aproximada.
    .why = La agencia quiere ver dónde vivió en los últimos 5 años, o 3 si pide la ciudadanía como cónyuge o por VAWA.
    .missing = Escriba la fecha en que se mudó

page-past-homes = Dónde vivió antes
    .intro = Empiece por la dirección más reciente y siga hasta hace 5 años, o 3 si pide la ciudadanía como cónyuge de una persona ciudadana o por VAWA. Incluya también los lugares en el extranjero.
past-homes = Direcciones anteriores
    .help = Un lugar tras otro, sin dejar tiempo sin contar.
    .why = El oficial revisa que usted vivió en Estados Unidos los años que cuentan.
    .add = Agregar otra dirección
    .row = Dirección { $number }
    .remove = Quitar la dirección { $number }
    .now = Dónde vive ahora
    .gap = Sus direcciones no dicen dónde vivió en estas fechas: { $days }. El oficial le preguntará y su caso puede tardar más. Agregue el lugar que falta, aunque fuera en el extranjero o con amistades.
past-home = ¿Dónde vivió?
    .help = Dé también la calle, no un apartado postal.
    .why = Es parte de sus últimos 5 o 3 años.
    .missing = Escriba la dirección
past-home-from = ¿Cuándo se mudó ahí?
    .name = La fecha en que se mudó
    .help = Basta con la fecha más aproximada.
    .why = El oficial revisa que no quede tiempo sin contar.
past-home-to = ¿Cuándo se fue de ahí?
    .name = La fecha en que se fue
    .help = Por lo general, el día en que se mudó a la siguiente casa.
    .why = El oficial revisa que no quede tiempo sin contar.

mail-at-home = ¿Recibe su correo en la dirección de su casa?
    .help = Responda que no si usa un apartado postal u otra dirección donde su correo está seguro.
    .why = Las citas y la invitación a la ceremonia llegan por correo.

mailing = ¿A dónde debe enviar la agencia su correo?
    .help = Si el buzón está a nombre de otra persona, agregue ese nombre en «A cargo de».
    .why = Si una carta se pierde, puede faltar a su entrevista.
    .missing = Escriba su dirección postal

interview-place = ¿En qué ciudad de Estados Unidos quiere la entrevista?
    .hint = Ciudad y estado, por ejemplo: Baltimore, Maryland
    .help = Indique una ciudad que tenga oficina local. La lista está en uscis.gov/field-offices.
    .why = Usted vive en el extranjero, así que su dirección no decide la oficina.
    .missing = Escriba la ciudad y el estado

# Su matrimonio

marital = ¿Cuál es su estado civil?
    .help = Elija lo que es cierto hoy.
    .why = El matrimonio puede cambiar la regla que se le aplica y lo que debe probar.
    .missing = Elija su estado civil
    .option-single = Nunca me he casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-separated = Separado o separada
    .option-separated-hint = Todavía no se han divorciado, pero viven aparte.
    .option-annulled = Matrimonio anulado

spouse-in-forces = ¿Su cónyuge está ahora en las fuerzas armadas de Estados Unidos?
    .help = El Ejército, la Marina, la Fuerza Aérea, los Marines, la Fuerza Espacial o la Guardia Costera.
    .why = Hay reglas especiales que pueden ayudar a las familias de militares.

times-married = ¿Cuántas veces se ha casado?
    .name = El número de sus matrimonios
    .help = Cuente todos los matrimonios en cualquier país, también los anulados. Si se casó dos veces con la misma persona, cuente dos.
    .why = La agencia revisa que cada matrimonio anterior haya terminado.
    .missing = Escriba cuántas veces se ha casado

page-spouse = Su cónyuge
spouse-name = ¿Cuál es el nombre legal de su cónyuge?
    .help = Como está en su pasaporte o acta de nacimiento.
    .why = La agencia revisa que su cónyuge tenga la ciudadanía.
    .missing = Escriba el nombre legal de su cónyuge
spouse-birth = ¿Cuál es la fecha de nacimiento de su cónyuge?
    .name = La fecha de nacimiento de su cónyuge
    .help = Como está en su pasaporte o acta de nacimiento.
    .why = Distingue a su cónyuge de otras personas con el mismo nombre.

spouse-lives-here = ¿Vive su cónyuge con usted?
    .help = En la dirección de su casa.
    .why = La regla de 3 años es solo para parejas que viven juntas.

spouse-home = ¿Dónde vive su cónyuge?
    .help = Dé la dirección de su casa. Al final puede explicar por qué viven aparte.
    .why = La agencia necesita saber si una pareja no vive junta.
    .missing = Escriba la dirección de su cónyuge

spouse-a-number = ¿Cuál es el Número A (A-Number) de su cónyuge?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Está en el certificado de naturalización. Déjelo en blanco si no tiene.
    .why = Ayuda a encontrar el registro de la ciudadanía de su cónyuge.

spouse-times-married = ¿Cuántas veces se ha casado su cónyuge?
    .name = El número de matrimonios de su cónyuge
    .help = Cuente también el matrimonio con usted y los anulados.
    .why = Su matrimonio cuenta solo si los anteriores de su cónyuge habían terminado.
    .missing = Escriba cuántas veces se ha casado su cónyuge

spouse-employer = ¿Para qué empleador trabaja su cónyuge?
    .help = Dé el nombre de la empresa u organización.
    .why = Solo ciertos empleadores cuentan para esta regla.
    .missing = Escriba el nombre del empleador

# Sus hijos

has-children = ¿Tiene hijos menores de 18 años?
    .help = Cuéntelos a todos: también hijastros, hijos adoptivos y los que viven en otro lugar o están desaparecidos.
    .why = Sus hijos podrían obtener la ciudadanía por usted. La agencia también revisa que los mantenga.

page-children = Sus hijos menores de 18 años
children = Hijos
    .help = Agregue a cada hijo o hija una vez.
    .why = Sus hijos podrían obtener la ciudadanía por usted.
    .add = Agregar otro hijo o hija
    .row = Hijo o hija { $number }
    .remove = Quitar al hijo o hija { $number }
child-name = ¿Cómo se llama?
    .help = El nombre de pila y el apellido.
    .why = Relaciona el expediente del hijo o hija con el suyo.
    .missing = Escriba el nombre
child-birth = ¿Cuándo nació?
    .name = La fecha de nacimiento
    .help = Solo hijos que hoy tienen menos de 18 años.
    .why = Un hijo o hija menor de 18 años puede obtener la ciudadanía con usted.
child-relationship = ¿Qué relación tiene con usted?
    .help = Un hijo adoptivo cuenta como adoptivo, aunque sea familiar.
    .why = Decide si puede obtener la ciudadanía con usted.
    .missing = Elija la relación
    .option-biological = Hijo o hija por nacimiento
    .option-stepchild = Hijastro o hijastra
    .option-adopted = Con adopción legal
child-residence = ¿Dónde vive?
    .help = Un hijo o hija que estudia fuera sigue viviendo con usted.
    .why = Por lo general, solo la obtiene con la madre o el padre con quien vive.
    .missing = Elija dónde vive
    .option-with-me = Conmigo
    .option-elsewhere = En otro lugar
    .option-unknown = No lo sé, o está desaparecido
child-home = ¿Cuál es su dirección?
    .help = Dé lo que sepa.
    .why = El formulario oficial pregunta dónde vive un hijo que no vive con usted.
    .missing = Escriba la dirección
child-support = ¿Lo mantiene usted?
    .help = Por ejemplo, con dinero, comida, ropa o una casa.
    .why = Mantener a los hijos es parte de lo que la ley llama buen carácter moral.

# Trabajo y estudios

page-activity = Lo que hace ahora
activity = ¿A qué se dedica la mayor parte del tiempo?
    .help = Si trabaja y estudia, elija el trabajo. Puede agregar la escuela después o al final.
    .why = El oficial quiere saber a qué se dedicó en los últimos 5 años, o 3 como cónyuge o por VAWA.
    .missing = Elija a qué se dedica
    .option-employed = Trabajo para alguien
    .option-self-employed = Trabajo por mi cuenta
    .option-school = Estudio
    .option-unemployed = No trabajo
    .option-unemployed-hint = Por ejemplo, busca trabajo o cuida a su familia.
    .option-retired = Soy jubilado o jubilada
activity-since = ¿Desde cuándo?
    .name = La fecha desde la que se dedica a esto
    .help = Si no recuerda el día, dé la fecha más aproximada.
    .why = Muestra hasta cuándo debe llegar su lista.
    .missing = Escriba desde cuándo

page-workplace = Dónde trabaja o estudia
workplace-name = Nombre del empleador o de la escuela
    .help = El nombre que está en su recibo de pago o carta de la escuela.
    .why = La agencia puede revisarlo.
    .missing = Escriba el nombre del empleador o de la escuela
occupation = Su ocupación, o lo que estudia
    .help = Por ejemplo, cocinero, conductora o enfermería.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba su ocupación, o lo que estudia
workplace = ¿Dónde está?
    .help = Basta con la ciudad; no hace falta la calle.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba la ciudad

page-past-activities = Lo que hizo antes
    .intro = Siga hasta hace 5 años, o 3 si pide la ciudadanía como cónyuge de una persona ciudadana o por VAWA. Agregue también los tiempos sin trabajo.
past-activities = Trabajos, escuelas y tiempos sin trabajo anteriores
    .help = Uno tras otro, sin dejar tiempo sin contar. Incluya el trabajo para un gobierno, ejército o policía de otro país.
    .why = El oficial lo compara con sus impuestos y otros registros.
    .add = Agregar otro trabajo, escuela o tiempo
    .row = Entrada { $number }
    .remove = Quitar la entrada { $number }
    .now = Lo que hace ahora
    .gap = Sus trabajos y escuelas no dicen qué hizo en estas fechas: { $days }. El oficial le preguntará y su caso puede tardar más. Agregue el tiempo que falta, aunque no haya trabajado.
past-activity = ¿A qué se dedicaba?
    .help = También cuentan los tiempos sin trabajo.
    .why = El oficial revisa que no quede tiempo sin contar.
    .missing = Elija a qué se dedicaba
    .option-employed = Trabajaba para alguien
    .option-self-employed = Trabajaba por mi cuenta
    .option-school = Estudiaba
    .option-unemployed = No trabajaba
    .option-retired = Ya era jubilado o jubilada
past-workplace-name = Nombre del empleador o de la escuela
    .help = El nombre que tenía entonces.
    .why = La agencia puede revisarlo.
    .missing = Escriba el nombre del empleador o de la escuela
past-occupation = Su ocupación, o lo que estudiaba
    .help = Por ejemplo, cocinero, conductora o enfermería.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba su ocupación, o lo que estudiaba
past-workplace = ¿Dónde estaba?
    .help = Basta con la ciudad; no hace falta la calle.
    .why = Es parte de su historial de trabajo.
    .missing = Escriba la ciudad
past-activity-from = ¿Cuándo empezó?
    .name = La fecha en que empezó
    .help = Basta con la fecha más aproximada.
    .why = El oficial revisa que no quede tiempo sin contar.
past-activity-to = ¿Cuándo terminó?
    .name = La fecha en que terminó
    .help = Basta con la fecha más aproximada. Si todavía lo hace, además de su actividad principal, indíquelo.
    .part-present = Todavía lo hago
    .why = El oficial revisa que no quede tiempo sin contar.

# Viajes al extranjero

has-traveled = ¿Ha salido de Estados Unidos en los últimos 5 años?
    .help = Cuente cada viaje de más de 24 horas, también a México y Canadá. Si pide la ciudadanía como cónyuge de una persona ciudadana o por VAWA, bastan los últimos 3 años. Solo los viajes de un día no cuentan.
    .why = Debe haber estado en Estados Unidos al menos la mitad del tiempo, y no haber estado fuera demasiado tiempo seguido.

page-trips = Sus viajes fuera de Estados Unidos
    .intro = Empiece por el viaje más reciente y siga hacia atrás.
trips = Viajes
    .help = Incluya también un viaje que todavía no termina.
    .why = La agencia cuenta los días. Conoce la mayoría de los cruces, así que revise sus pasaportes.
    .add = Agregar otro viaje
    .row = Viaje { $number }
    .remove = Quitar el viaje { $number }
    .overlap = No se puede estar en dos viajes a la vez, pero estas fechas están en más de uno: { $days }. Revise las fechas de sus viajes.
trip-left = ¿Cuándo salió de Estados Unidos?
    .name = El día en que salió
    .help = El día en que cruzó la frontera o despegó.
    .why = La agencia cuenta los días desde entonces.
trip-back = ¿Cuándo regresó?
    .name = El día en que regresó
    .help = El día en que cruzó la frontera o aterrizó. Si ahora está en el extranjero, escriba el día en que piensa regresar, o indique que todavía está allá.
    .part-present = Todavía estoy en el extranjero
    .why = Un viaje de 6 meses o más tiene consecuencias.
total-days-away-in-three-years = Con estos viajes estuvo fuera del país { $days-away-in-three-years ->
        [one] 1 día
       *[other] { $days-away-in-three-years } días
    } de los últimos 3 años. No cuentan los días en que salió y regresó.
total-days-away-in-five-years = Con estos viajes estuvo fuera del país { $days-away-in-five-years ->
        [one] 1 día
       *[other] { $days-away-in-five-years } días
    } de los últimos 5 años. No cuentan los días en que salió y regresó.
trip-countries = ¿Qué países visitó?
    .help = Indique todos los países, no los lugares donde solo cambió de avión.
    .why = El formulario oficial lo pide.
    .hint = Por ejemplo: México y Guatemala
    .missing = Escriba los países que visitó

# Preguntas sobre su vida

page-citizen-claims = Decir que es ciudadano de Estados Unidos
    .intro = Desde aquí, «alguna vez» quiere decir en toda su vida, en cualquier país, también en su niñez. Un sí no siempre termina su caso. Un no falso puede terminarlo.
claimed-citizen = ¿Ha dicho o escrito alguna vez que tiene la ciudadanía de Estados Unidos?
    .help = Por ejemplo, en un formulario de trabajo, para sacar la licencia de conducir o a un oficial de la frontera.
    .why = Decirlo sin ser verdad puede llevar a la expulsión del país.
voted = ¿Ha votado o se ha inscrito alguna vez para votar en Estados Unidos?
    .help = Piense también en los formularios de la oficina de licencias de conducir. Responda que no si solo votó en una elección local en la que pueden votar quienes no son ciudadanos.
    .why = La mayoría de las elecciones son solo para ciudadanos.
citizen-claims-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde, a quién y por qué
    .help = Escriba con sus propias palabras, de preferencia en inglés. Dígalo si creía tener la ciudadanía o si no entendió un formulario.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

page-taxes = Sus impuestos
owes-taxes = ¿Debe impuestos que ya debió pagar?
    .help = Federales, estatales o locales. Responda que sí aunque los esté pagando con un acuerdo.
    .why = Pagar impuestos es parte del buen carácter moral. Un acuerdo de pago que cumple suele resolverlo.
nonresident-taxes = Desde que es residente permanente, ¿ha dicho que es «no residente» para los impuestos?
    .help = Responda que sí si escribió «nonresident alien» en una declaración, o si no presentó ninguna porque pensaba que era no residente.
    .why = Puede significar que usted abandonó su residencia.
taxes-explanation = ¿Qué debe saber la agencia sobre sus impuestos?
    .hint = Diga qué años, cuánto y qué ha hecho al respecto
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique lo de sus impuestos

page-parties = Partidos e ideas
party-member = ¿Ha pertenecido alguna vez a un partido comunista o totalitario, le ha ayudado o ha tenido relación con él?
    .help = En cualquier país. Un partido totalitario quiere ser el único y controlar toda la vida. Responda que sí aunque le hayan obligado a afiliarse.
    .why = La ley impide que algunos miembros se hagan ciudadanos. Hay excepciones, por ejemplo si no tuvo opción.
advocated = ¿Alguna vez promovió algo de esto, o perteneció a un grupo que lo hacía, le ayudó o tuvo relación con él?
    .help = Que no exista ningún gobierno; que el comunismo gobierne el mundo; que Estados Unidos sea una dictadura; derrocar por la fuerza al Gobierno de Estados Unidos o sus leyes; atacar o matar a funcionarios de cualquier gobierno; destruir bienes de forma ilegal; o el sabotaje.
    .why = Esas ideas van en contra del juramento que va a hacer.
parties-explanation = ¿Cuál fue su participación?
    .hint = Diga qué partido o grupo, dónde, desde cuándo hasta cuándo y por qué
    .help = Escriba con sus propias palabras, de preferencia en inglés. Dígalo si le obligaron o si tenía menos de 16 años.
    .why = El oficial revisa si le corresponde una excepción.
    .missing = Explique su participación

page-violent-groups = Grupos que usaron violencia
    .intro = ¿Ha pertenecido alguna vez a un grupo que hizo algo de esto, o le ha ayudado, le ha dado dinero o cosas, o ha trabajado para él?
group-weapons = ¿Usó un arma o explosivo para herir a personas o dañar cosas?
    .help = Responda que sí aunque le hayan obligado a ayudar. Puede explicarlo en la página siguiente.
    .why = La agencia revisa si cada persona tiene relación con grupos violentos.
group-kidnapping = ¿Secuestró o asesinó a personas, o secuestró o saboteó un avión, un barco o un vehículo?
    .help = Cuenta cualquier medio de transporte.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
group-threats = ¿Amenazó con hacer esas cosas, lo intentó, lo planeó o animó a otros a hacerlas?
    .help = También cuenta prepararlo.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
violent-groups-explanation = ¿Qué grupo era y cuál fue su participación?
    .hint = Diga dónde, desde cuándo hasta cuándo y por qué
    .help = Escriba con sus propias palabras, de preferencia en inglés. Dígalo si le obligaron.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué grupo era y su participación

page-violence = Violencia contra personas
    .intro = ¿Ha hecho, ordenado o pedido alguna vez algo de esto, ha ayudado o ha participado en ello?
torture = ¿Tortura?
    .help = Causar mucho dolor a propósito, por ejemplo para castigar u obtener información.
    .why = Quienes hicieron esas cosas no pueden hacerse ciudadanos. La agencia se lo pregunta a todas las personas.
genocide = ¿Genocidio?
    .help = Tratar de destruir a un pueblo, una raza o una religión.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
killing = ¿Matar a una persona o intentarlo?
    .help = También como soldado o para defenderse. Puede explicarlo.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
injuring = ¿Herir gravemente a una persona a propósito o intentarlo?
    .help = También como soldado o para defenderse. Puede explicarlo.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
violence-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde, quién resultó herido y qué hizo usted
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

page-persecution = Violencia sexual y persecución
    .intro = ¿Ha hecho, ordenado o pedido alguna vez algo de esto, ha ayudado o ha participado en ello?
forced-sex = ¿Contacto sexual con alguien que no quería, no podía dar su consentimiento, o estaba bajo fuerza o amenaza?
    .help = Por usted o por otra persona.
    .why = Quienes hicieron esas cosas no pueden hacerse ciudadanos. La agencia se lo pregunta a todas las personas.
religion = ¿Impedir a alguien practicar su religión?
    .help = Por ejemplo, cerrando un templo o con amenazas.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
persecution = ¿Hacer daño a alguien por su raza, religión, origen, grupo social u opinión política?
    .help = En la paz o en la guerra, también si obedecía órdenes.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
persecution-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde, a quién se hizo daño y qué hizo usted
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

page-armed-service = Militares, policías y grupos armados
military-unit = ¿Ha servido alguna vez en una unidad militar o policial, ha pertenecido a ella o le ha ayudado?
    .help = En cualquier país, aunque fuera por servicio obligatorio, y también en Estados Unidos.
    .why = Haber servido no es un problema. La agencia quiere saber dónde y cuándo.
armed-group = ¿Ha servido alguna vez en un grupo armado no oficial, ha pertenecido a él o le ha ayudado?
    .help = Por ejemplo, un grupo paramilitar, de autodefensa, de vigilantes, rebelde o guerrillero.
    .why = La agencia revisa qué hizo el grupo.
armed-service-explanation = ¿Dónde y cuándo sirvió?
    .hint = Diga el país, la unidad o el grupo, su rango y desde cuándo hasta cuándo
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El formulario oficial pide estas cuatro cosas.
    .missing = Escriba el país, la unidad o el grupo, su rango y las fechas

detention = ¿Ha trabajado o ayudado alguna vez en un lugar donde había personas detenidas?
    .help = Por ejemplo, una prisión, una cárcel, un campo de prisioneros o de trabajo. Responda que sí también si participó de otra forma en detener a personas. No se trata de haber estado detenido usted.
    .why = La agencia revisa cómo se trataba a esas personas.
detention-explanation = ¿Qué lugar era y qué hacía usted ahí?
    .hint = Diga dónde y desde cuándo hasta cuándo
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué lugar era y qué hacía

weapon-group = ¿Formó parte alguna vez de un grupo que usó un arma contra una persona o amenazó con hacerlo, o le ayudó?
    .help = También cuentan un ejército o una policía.
    .why = La agencia quiere saber qué hizo usted.
page-weapon-group-acts = Lo que usted hizo en ese grupo
used-weapon = ¿Usó un arma contra otra persona?
    .help = Mientras formaba parte del grupo o le ayudaba.
    .why = La agencia mira lo que hizo usted, no solo el grupo.
threatened-with-weapon = ¿Le dijo a otra persona que usaría un arma contra ella?
    .help = Mientras formaba parte del grupo o le ayudaba.
    .why = La agencia mira lo que hizo usted, no solo el grupo.
weapon-group-explanation = ¿Qué grupo era y qué pasó?
    .hint = Diga dónde, desde cuándo hasta cuándo y qué hizo usted
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué grupo era y qué pasó

page-weapons = Armas
sold-weapons = ¿Alguna vez vendió, dio o llevó armas, o ayudó a hacerlo, y creía que se iban a usar contra alguien?
    .help = No cuentan las ventas legales para deporte o caza.
    .why = La agencia se lo pregunta a todas las personas.
weapons-training = ¿Ha recibido alguna vez entrenamiento con armas o de tipo militar?
    .help = También en un ejército, en la policía o como guardia.
    .why = Haber recibido entrenamiento no es un problema.
weapons-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde, con quién y para qué
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

page-child-soldiers = Niños en grupos armados
recruited-children = ¿Alguna vez pidió u obligó a un menor de 15 años a unirse a un grupo armado o a ayudarle, o colaboró en eso?
    .help = También cuenta intentarlo. Un ejército es un grupo armado.
    .why = Quienes hicieron esas cosas no pueden hacerse ciudadanos. La agencia se lo pregunta a todas las personas.
used-children = ¿Ha usado alguna vez a alguien menor de 15 años en combates, o ha trabajado con otros para hacerlo?
    .help = También para llevar mensajes o provisiones.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
child-soldiers-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde y qué hizo usted
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

# Arrestos y honestidad

page-offenses-asked = Delitos y arrestos
    .intro = Responda que sí aunque haya sido hace mucho, aunque usted fuera menor o aunque el caso se haya cerrado. También si un juez, abogado u oficial le dijo que ya no está en sus antecedentes.
crime-without-arrest = ¿Ha cometido, intentado o planeado alguna vez un delito por el que no le arrestaron, o ha ayudado a cometerlo?
    .help = En cualquier país. También cuenta pedirle a otra persona que lo cometa.
    .why = Algunos delitos impiden la ciudadanía por unos años o para siempre.
arrested = ¿Alguna vez le han arrestado, citado, detenido o acusado, por cualquier motivo?
    .help = Por la policía, militares, inmigración o cualquier otra autoridad, en cualquier país. Una citación o multa oficial dice que usted violó una ley.
    .why = Sus huellas muestran los arrestos. Callar uno puede contar como mentira.

page-offenses = Qué pasó cada vez
offenses = Delitos, arrestos y acusaciones
    .help = Agregue una entrada por cada vez.
    .why = El oficial compara la lista con los registros de la policía y los tribunales.
    .add = Agregar otro
    .row = Suceso { $number }
    .remove = Quitar el suceso { $number }
offense = ¿Cuál fue el delito o la falta?
    .help = Si le declararon culpable, diga ese delito. Si no, diga lo que está en los papeles de la policía o del tribunal.
    .why = Su nombre decide qué regla se aplica.
    .missing = Escriba el delito o la falta
offense-date = ¿Cuándo pasó?
    .name = La fecha en que pasó
    .help = Si no le arrestaron, el día en que lo hizo.
    .why = Los sucesos recientes pesan más que los antiguos.
conviction-date = ¿Cuándo le declararon culpable o se declaró culpable?
    .name = La fecha en que le declararon culpable
    .help = Déjelo en blanco si eso no pasó.
    .why = Algunas reglas cuentan los años desde ese día.
offense-place = ¿Dónde pasó?
    .help = El lugar del delito, no el del tribunal.
    .why = Muestra qué tribunal tiene los papeles.
    .hint = Ciudad, estado y país
    .missing = Escriba dónde pasó
offense-outcome = ¿Cómo terminó?
    .help = Cópielo del papel del tribunal, si lo tiene.
    .why = Un caso cerrado y una condena no son lo mismo.
    .hint = Por ejemplo: sin cargos, caso desestimado o condena
    .missing = Escriba cómo terminó
sentence = ¿Cuál fue la sentencia?
    .help = Déjelo en blanco si no hubo.
    .why = Algunas reglas dependen de su duración.
    .hint = Por ejemplo: 90 días de libertad condicional

had-probation = ¿Alguna vez le dieron una sentencia suspendida o libertad condicional (probation o parole)?
    .help = Es una sentencia que se cumple fuera de la cárcel mientras se respetan ciertas reglas.
    .why = No puede hacerse ciudadano o ciudadana mientras la esté cumpliendo.
completed-sentence = ¿Ya la cumplió por completo?
    .help = Responda que no si alguna todavía sigue.
    .why = La agencia no decide hasta que termine.

page-vice = Prostitución, drogas y apuestas
    .intro = ¿Alguna vez ha hecho algo de esto?
prostitution = ¿Ha trabajado en la prostitución, ha tratado de conseguir personas para ella o ha recibido dinero de ella?
    .help = Responda que sí aunque le hayan obligado. Puede explicarlo.
    .why = La ley las cuenta entre las cosas contrarias al buen carácter moral.
drugs = ¿Ha fabricado, cultivado, vendido, repartido o traficado drogas ilegales u objetos para usarlas?
    .help = La marihuana cuenta, aunque un estado la permita: sigue siendo contra la ley federal.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
gambling = ¿Ha apostado de forma ilegal o ganado dinero con apuestas ilegales?
    .help = No cuentan las loterías y los casinos legales.
    .why = Cada acto tiene su propia regla, por eso se pregunta cada uno.
vice-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde y qué hizo usted
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

page-marriages = Matrimonios
several-spouses = ¿Ha estado alguna vez casado o casada con más de una persona al mismo tiempo?
    .help = Responda que sí aunque se permitiera en su país o un divorcio no fuera definitivo.
    .why = La ley lo toma en cuenta en los años que importan para su solicitud.
married-for-benefit = ¿Se ha casado alguna vez para obtener un beneficio migratorio?
    .help = Es decir, un matrimonio solo por los papeles y no para vivir juntos.
    .why = La agencia vuelve a revisar cómo obtuvo usted su Tarjeta Verde.
marriages-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde y con quién
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

smuggling = ¿Ha ayudado alguna vez a alguien a entrar ilegalmente a Estados Unidos o a intentarlo?
    .help = También a un familiar, o pagando o llevándolo en carro.
    .why = Puede impedirle la ciudadanía, aunque fuera por su familia.
smuggling-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde y a quién ayudó
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = Hay una excepción para algunos familiares cercanos.
    .missing = Explique qué pasó

failed-support = ¿Ha dejado alguna vez de pagar la manutención de sus hijos, de un excónyuge o de otra persona a su cargo?
    .help = Por ejemplo, el dinero que un juez le ordenó pagar a su excónyuge.
    .why = Mantener a su familia es parte del buen carácter moral.
failed-support-explanation = ¿Por qué no pagó y qué ha hecho desde entonces?
    .hint = Diga cuándo y cuánto, y cómo está ahora
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = Un buen motivo, o haber pagado después, puede resolverlo.
    .missing = Explique por qué no pagó

page-untruths = Decir la verdad
misrepresented = ¿Ha dado alguna vez información falsa para recibir ayuda pública en Estados Unidos?
    .help = Por ejemplo, para recibir cupones de alimentos, dinero o vivienda.
    .why = La honestidad es parte del buen carácter moral.
false-papers = ¿Ha dado alguna vez información o papeles falsos o engañosos a un funcionario de Estados Unidos?
    .help = Piense en solicitudes de visa, entrevistas y la frontera.
    .why = La agencia lo compara con todas sus solicitudes anteriores.
lied = ¿Alguna vez mintió a un funcionario de Estados Unidos para entrar al país u obtener un beneficio migratorio?
    .help = Responda que sí aunque nadie se haya enterado.
    .why = Mentir ahora pesaría más que lo de entonces.
untruths-explanation = ¿Qué pasó?
    .hint = Diga cuándo, a quién, qué no era verdad y por qué
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

page-removal = Corte de inmigración
proceedings = ¿Ha estado alguna vez en un proceso de expulsión, deportación o anulación (rescission) de la residencia?
    .help = Es un caso para expulsarle o quitarle la Tarjeta Verde. Responda que sí aunque haya terminado bien.
    .why = Mientras un caso así está abierto, la agencia por lo general no puede darle la ciudadanía.
removed = ¿Alguna vez le han expulsado o deportado de Estados Unidos?
    .help = Responda que sí también si le devolvieron en la frontera con una orden.
    .why = La agencia lo ve en sus registros.
removal-explanation = ¿Qué pasó en ese caso?
    .hint = Diga cuándo, dónde, por qué y cómo terminó
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación junto con el expediente.
    .missing = Explique qué pasó

# Servicio militar

draft-age = ¿Vivió en Estados Unidos en algún momento entre los 18 y los 26 años?
    .help = Responda que no si todo ese tiempo estuvo aquí solo con una visa temporal, por ejemplo como estudiante.
    .why = Casi todos los hombres de esa edad deben inscribirse en el Servicio Selectivo, la lista para el reclutamiento.

registered = ¿Se inscribió en el Servicio Selectivo (Selective Service)?
    .help = Puede haber pasado al sacar la licencia de conducir o la Tarjeta Verde. Mire en sss.gov.
    .why = No inscribirse puede perjudicarle, si usted sabía que debía hacerlo.

page-registration = Su inscripción en el Servicio Selectivo
registration-date = ¿Cuándo se inscribió?
    .name = La fecha en que se inscribió
    .help = La encuentra en sss.gov con su número de Seguro Social.
    .why = La agencia la comprueba con el Servicio Selectivo.
registration-number = ¿Cuál es su número del Servicio Selectivo?
    .hint = 10 dígitos
    .help = Lo encuentra en sss.gov con su número de Seguro Social.
    .why = La agencia lo comprueba con el Servicio Selectivo.
    .missing = Escriba su número del Servicio Selectivo

registration-explanation = ¿Por qué no se inscribió?
    .hint = Diga qué sabía de eso y dónde vivía a esa edad
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = Si no sabía que debía hacerlo, por lo general no impide su solicitud.
    .missing = Explique por qué no se inscribió

page-draft = El reclutamiento
left-for-draft = ¿Ha salido alguna vez de Estados Unidos para que no le reclutaran?
    .help = El último reclutamiento en Estados Unidos fue en 1973.
    .why = Puede impedirle la ciudadanía.
exemption = ¿Ha pedido alguna vez que le eximan del servicio en las fuerzas armadas de Estados Unidos?
    .help = Por ejemplo, por sus creencias o por no tener la ciudadanía.
    .why = Una exención por no tener la ciudadanía puede impedírsela para siempre.
draft-explanation = ¿Qué pasó?
    .hint = Diga cuándo y por qué
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

served = ¿Ha servido alguna vez en las fuerzas armadas de Estados Unidos?
    .help = Cuente la Reserva y la Guardia Nacional.
    .why = El servicio puede facilitar el trámite y hacerlo gratuito.

serving = ¿Está ahora en las fuerzas armadas de Estados Unidos?
    .help = También si está en la Reserva o en la Guardia Nacional.
    .why = La agencia puede adaptarse a su servicio.

page-deployment = Dónde sirve
deploying = ¿Le van a enviar fuera de Estados Unidos, o a un barco, en los próximos 3 meses?
    .help = Si le trasladan después de presentar la solicitud, llame a la línea militar: 877-247-4645.
    .why = La agencia puede poner la entrevista antes de que se vaya.
stationed-abroad = ¿Está destinado o destinada ahora fuera de Estados Unidos?
    .help = En una base o en un barco.
    .why = Puede tener la entrevista y el juramento en el extranjero.

veteran-abroad = ¿Sirvió antes en las fuerzas armadas y vive fuera de Estados Unidos?
    .help = Responda que no si vive en Estados Unidos.
    .why = La agencia puede ayudar a los veteranos que viven en el extranjero.

page-discharge = Cómo fue su servicio
bad-discharge = ¿Alguna vez tuvo un consejo de guerra o una baja que no fue honorable?
    .help = Es decir, una baja en condiciones no honorables, por mala conducta o deshonrosa.
    .why = Las reglas para militares son solo para quienes sirvieron con honor.
alien-discharge = ¿Alguna vez le dieron de baja por no tener la ciudadanía?
    .help = Mire su formulario DD 214.
    .why = Una baja que usted pidió por ese motivo puede impedirle la ciudadanía para siempre.
deserted = ¿Desertó alguna vez de las fuerzas armadas de Estados Unidos?
    .help = Es decir, irse sin permiso para no volver.
    .why = Una condena por desertar en tiempo de guerra puede impedirle la ciudadanía para siempre.
discharge-explanation = ¿Qué pasó?
    .hint = Diga cuándo, dónde y por qué
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial lee su explicación antes de decidir.
    .missing = Explique qué pasó

# El Juramento de Lealtad

nobility = ¿Tiene o ha tenido alguna vez un título de nobleza en otro país?
    .help = Por ejemplo, conde, baronesa o príncipe, o una orden de nobleza.
    .why = Quienes se hacen ciudadanos renuncian a esos títulos en la ceremonia.

page-titles = Su título de nobleza
titles = ¿Qué títulos u órdenes tiene?
    .help = Dé el título y el país.
    .why = Los nombra al renunciar a ellos.
    .missing = Escriba sus títulos
gives-up-titles = ¿Está dispuesto o dispuesta a renunciar a ellos en la ceremonia?
    .help = Se trata solo del título, no de su nombre ni de sus bienes.
    .why = La ley lo pide.
nobility-explanation = ¿Cómo llegó a tener el título?
    .hint = Diga si lo heredó o se lo dieron, y cuándo
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El formulario oficial pide una explicación.
    .missing = Explique cómo llegó a tener el título

supports-constitution = ¿Apoya la Constitución de Estados Unidos y su forma de gobierno?
    .help = La Constitución es la ley suprema. Protege la libertad de expresión y de religión, y deja que el pueblo elija a sus líderes.
    .why = Apoyarla es el centro del juramento.

page-understands-oath = Entender el juramento
    .intro = En el Juramento de Lealtad usted renuncia a la lealtad a otros países. Promete apoyar y defender la Constitución y las leyes de Estados Unidos, y serles leal. Promete servir si la ley se lo pide: con armas, en las fuerzas armadas sin armas, o con trabajo civil. Lo hace libremente y con sinceridad.
understands-oath = ¿Entiende todo el Juramento de Lealtad?
    .help = El texto completo está en la Parte 16 del formulario oficial.
    .why = Solo puede jurar lo que entiende.
cannot-take-oath = ¿Tiene una discapacidad que le impide hacer el juramento?
    .help = Es decir, una condición física, del desarrollo o mental por la que no puede entenderlo o expresarlo.
    .why = Entonces la agencia puede eximirle del juramento, y otra persona puede firmar por usted.

takes-oath = ¿Está dispuesto o dispuesta a hacer el Juramento de Lealtad completo?
    .help = Lo hace en la ceremonia.
    .why = Solo con el juramento se hace ciudadano o ciudadana.

page-bears-arms = Servir si la ley se lo pide
    .intro = Hoy no se recluta a nadie. Estas preguntas son sobre una ley que podría venir.
bears-arms = ¿Está dispuesto o dispuesta a llevar armas por Estados Unidos, si la ley lo exige?
    .help = Si su religión o conciencia lo prohíbe, puede decir que no y explicarlo.
    .why = Es parte del juramento.
noncombatant = ¿Está dispuesto o dispuesta a servir en las fuerzas armadas sin combatir, si la ley lo exige?
    .help = Por ejemplo, en la enfermería. Si sus creencias lo prohíben, puede decir que no y explicarlo.
    .why = Es parte del juramento.
civilian-work = ¿Está dispuesto o dispuesta a hacer un trabajo civil importante, si la ley lo exige?
    .help = Es un trabajo fuera de las fuerzas armadas, por ejemplo después de un desastre.
    .why = Es parte del juramento y no hay excepción.

oath-explanation = ¿Por qué respondió que no?
    .hint = Diga su religión o creencia, si ese es el motivo
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = Con un motivo de fe o de conciencia puede hacer un juramento más corto.
    .missing = Explique por qué respondió que no

# Su tarifa

fee-request = ¿Puede pagar la tarifa?
    .help = Las guías de pobreza son cantidades que el Gobierno fija cada año según el tamaño del hogar. Están en aspe.hhs.gov.
    .why = Puede pagar más o menos la mitad, o nada, si tiene ingresos bajos. Pedirlo no perjudica su solicitud.
    .missing = Elija cómo paga la tarifa
    .option-full = Puedo pagar la tarifa completa
    .option-reduced = Pido la tarifa reducida
    .option-reduced-hint = Los ingresos de su hogar no pasan del 400% de las guías de pobreza.
    .option-waiver = Pido no pagar nada (exención)
    .option-waiver-hint = Ayuda según ingresos, ingresos hasta el 150% de las guías, o dificultades.

page-household = Su hogar
    .intro = Su hogar es usted y las personas que viven con usted como familia y comparten el dinero.
household-income = ¿Cuánto gana su hogar al año, en dólares?
    .name = Los ingresos de su hogar
    .hint = Por ejemplo: 42,000
    .help = Sume los ingresos de todos sus miembros, antes de impuestos.
    .why = De esto depende la tarifa reducida.
    .missing = Escriba los ingresos anuales de su hogar
household-size = ¿Cuántas personas hay en su hogar?
    .name = El número de personas de su hogar
    .help = Cuéntese usted.
    .why = Un hogar más grande puede ganar más.
    .missing = Escriba cuántas personas hay en su hogar
household-earners = ¿Cuántas de ellas ganan dinero?
    .name = El número de personas que ganan dinero
    .help = Cuéntese si gana dinero.
    .why = El oficial lo compara con las pruebas que usted envía.
    .missing = Escriba cuántas personas ganan dinero

head-of-household = ¿Es usted jefe o jefa del hogar?
    .help = Es quien paga más de la mitad de los gastos de la casa.
    .why = El formulario oficial lo pregunta.
household-head = ¿Quién es el jefe o la jefa del hogar?
    .help = Dé el nombre completo.
    .why = El oficial lo compara con las pruebas de ingresos.
    .missing = Escriba el nombre del jefe o la jefa del hogar

waiver-grounds = ¿Por qué no puede pagar la tarifa?
    .help = Elija todas las que sean ciertas. Basta con una.
    .why = Cada motivo tiene sus propias pruebas.
    .missing = Elija al menos un motivo
    .option-benefit = Mi cónyuge, el jefe de mi hogar o yo recibimos ayuda pública según los ingresos
    .option-benefit-hint = Por ejemplo, Medicaid, SNAP (cupones de alimentos), SSI o TANF.
    .option-income = Mi hogar gana como máximo el 150% de las guías de pobreza
    .option-hardship = Paso por dificultades económicas
    .option-hardship-hint = Por ejemplo, por una enfermedad o la pérdida del trabajo.

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

accommodation = ¿Necesita ayuda en su entrevista por una discapacidad?
    .help = Por ejemplo, un intérprete de lengua de señas o un lugar sin escaleras. No cuesta nada y pedirla no le perjudica.
    .why = La agencia prepara la ayuda antes de que usted llegue.
accommodation-need = ¿Qué ayuda necesita?
    .hint = Por ejemplo: intérprete de lengua de señas americana (ASL)
    .help = Bastan unas palabras. No tiene que dar un diagnóstico. Vuelva a pedirla en uscis.gov/accommodations cuando tenga la cita.
    .why = Así la agencia puede tenerla lista.
    .missing = Escriba qué ayuda necesita

# Idioma y ayuda con el formulario

reading = ¿Cómo lee usted esta solicitud antes de firmarla?
    .help = Se presenta en inglés. Si no lee bien el inglés, alguien que hable bien los dos idiomas debe leerle cada pregunta y cada respuesta, para que usted entienda todo. Puede ser un familiar o una amistad.
    .why = Con su firma, usted declara que entendió todas las preguntas y todas las respuestas.
    .missing = Elija cómo lee esta solicitud
    .option-english = La leo yo, en inglés
    .option-english-hint = Usted lee y entiende el inglés, y leyó cada pregunta y cada respuesta.
    .option-interpreter = Otra persona me la lee en mi idioma (intérprete)
    .option-interpreter-hint = En un idioma que usted domina. Su intérprete también firma.

page-interpreter = Su intérprete
interpreter-language = ¿En qué idioma le lee su intérprete?
    .hint = Por ejemplo: Spanish (español)
    .help = Diga un idioma que ustedes dos hablen bien. Si puede, escriba su nombre en inglés.
    .why = Usted y su intérprete declaran este idioma al firmar.
    .missing = Escriba el idioma
interpreter-name = ¿Cómo se llama su intérprete?
    .help = Debe ser una persona, no una empresa.
    .why = Al firmar, su intérprete declara que le leyó todo.
    .missing = Escriba el nombre de su intérprete
interpreter-business = Empresa u organización de su intérprete
    .name = Empresa de su intérprete
    .help = Puede dejarlo en blanco.
    .why = Muestra para quién trabaja su intérprete.

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
represented = ¿Es esa persona un abogado o representante acreditado que le representa?
    .help = Tenga cuidado con los «notarios» o consultores que dan consejos legales sin ser abogados ni representantes acreditados.
    .why = Solo alguien así puede hablar con la agencia por usted, con el Formulario G-28.

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
    .option-eligibility = La base de mi solicitud
    .option-name = Mi nombre, nacimiento o nacionalidad
    .option-homes = Mis direcciones
    .option-family = Mi matrimonio o mis hijos
    .option-work = Mi trabajo o mis estudios
    .option-travel = Mis viajes
    .option-conduct = Las preguntas sobre mi vida, arrestos u honestidad
    .option-service = El servicio militar
    .option-oath = El juramento
    .option-other = Otra cosa
text = ¿Qué quiere decir?
    .help = Diga primero a qué pregunta se refiere. Si puede, escriba en inglés.
    .why = El oficial lo lee con su solicitud.
    .missing = Escriba lo que quiere decir

who-signs = ¿Quién va a firmar esta solicitud?
    .help = Otra persona puede firmar solo si su discapacidad se lo impide a usted.
    .why = Si firma quien no debe, la solicitud no es válida y la tarifa no se devuelve.
    .missing = Elija quién va a firmar
    .option-self = La voy a firmar yo
    .option-guardian = Un tutor legal o sustituto nombrado por un juez
    .option-surrogate = Un familiar cercano que me cuida (representante designado)
    .option-surrogate-hint = Cónyuge, madre o padre, o hijo o hermano adulto. Debe tener la ciudadanía.

signer-name = ¿Cómo se llama la persona que va a firmar?
    .help = Dé el nombre legal completo.
    .why = La firma escrita se compara con este nombre.
    .missing = Escriba el nombre de la persona que va a firmar

page-interpreter-signs = Para el intérprete: firme aquí
    .intro = Pásele ahora el teléfono o la computadora a su intérprete, o siéntense juntos. Su intérprete lee y firma lo siguiente:
    .certify = Certifico, bajo pena de perjurio, que domino el inglés y el idioma nombrado en esta solicitud, y que he interpretado cada pregunta de la solicitud y de las Instrucciones y he interpretado las respuestas del solicitante a las preguntas en ese idioma, y que el solicitante me informó que entendió cada instrucción, pregunta y respuesta de la solicitud.
interpreter-signature = Intérprete: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = Su intérprete debe escribir su propio nombre

page-preparer-signs = Para quien preparó la solicitud: firme aquí
    .intro = La persona que llenó esta solicitud lee y firma lo siguiente:
    .certify = Certifico, bajo pena de perjurio, que preparé esta solicitud para el solicitante a petición suya y con su consentimiento expreso, y que todas las respuestas y la información contenidas en la solicitud y presentadas con ella son completas, verdaderas y correctas y reflejan solo información proporcionada por el solicitante. El solicitante revisó las respuestas y la información y me informó que entiende las respuestas y la información de la solicitud o presentadas con ella.
preparer-signature = Quien preparó la solicitud: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara la solicitud responda por cómo se hizo.
    .missing = Quien preparó la solicitud debe escribir su nombre

# Hechos: cada uno completa «porque...»

fact-resident = usted es residente permanente
    .not = usted no es residente permanente
fact-three-years = para usted cuentan 3 años en lugar de 5
    .not = para usted cuentan 5 años
fact-married-basis = usted pide la ciudadanía como cónyuge de una persona ciudadana
fact-military = usted pide la ciudadanía por su servicio militar
    .not = usted no pide la ciudadanía por servicio militar
fact-five-years-complete = usted es residente desde hace 5 años
fact-three-years-complete = usted es residente desde hace 3 años
fact-too-early-for-five = faltan más de 90 días para que cumpla 5 años como residente
fact-too-early-for-three = faltan más de 90 días para que cumpla 3 años como residente
fact-early = usted la presenta en los 90 días antes de cumplir sus años
fact-married-too-short = todavía no lleva 3 años de matrimonio
fact-spouse-citizen-too-short = su cónyuge todavía no lleva 3 años con la ciudadanía
fact-under-18 = usted tiene menos de 18 años
fact-language-exempt = su edad y sus años como residente le eximen del examen de inglés
fact-easier-civics = usted tiene 65 años o más y es residente desde hace 20 años
fact-home-is-new = usted se mudó durante los años que cuentan
fact-activity-is-new = lo que hace ahora empezó durante los años que cuentan
fact-lives-abroad = usted vive fuera de Estados Unidos
fact-too-few-days-in-five-years = usted estuvo en Estados Unidos menos de la mitad de los 5 años
fact-too-few-days-in-three-years = usted estuvo en Estados Unidos menos de la mitad de los 3 años
fact-has-long-trip = uno de sus viajes duró 6 meses o más
fact-has-year-away = uno de sus viajes duró un año o más
fact-has-spouse = usted está casado o casada
    .not = usted no está casado o casada
fact-asks-about-spouse = usted pide la ciudadanía como cónyuge de una persona ciudadana
fact-not-married-now = usted pide la ciudadanía como cónyuge, pero no está casado o casada
fact-was-married-before = usted se ha casado antes
fact-has-offenses = usted indicó un delito, un arresto o una acusación
fact-unregistered = usted no se inscribió en el Servicio Selectivo
fact-not-registered-in-time = usted tiene 26 años o más y no se inscribió en el Servicio Selectivo
fact-refuses-part-of-oath = usted dijo que no a una parte del juramento
fact-interpreted = un intérprete le lee esta solicitud
fact-signed-by-another = otra persona firma por usted
fact-pays-full = usted paga la tarifa completa
    .not = usted no paga la tarifa completa

# Errores

error-resident-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-married-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-home-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-past-home-in-order = El día en que se fue no puede ser anterior al día en que se mudó.
error-past-activity-in-order = El día en que terminó no puede ser anterior al día en que empezó.
error-child-under-18 = Este hijo o hija tiene 18 años o más. Indique aquí solo a los menores de 18, o revise el año.
error-back-after-left = El día en que regresó debe ser posterior al día en que salió.
error-back-within-years = Faltan más de 2 años para este día. Revise el año.
error-convicted-after-offense = Esta fecha es anterior al día en que pasó. Revise las dos.
error-registered-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos.
error-military-served = Usted pide la ciudadanía por servicio militar. Si no sirvió, vuelva a «¿Con qué base puede pedir la ciudadanía ahora?» y elija otra respuesta.
error-earners-in-household = Es más que el número de personas de su hogar. Revise los dos números.
error-new-name-differs = Este es el nombre que tiene ahora. Escriba el nombre nuevo, o vuelva atrás y diga que no quiere cambiarlo.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la solicitud. Firme con ese nombre, o vuelva atrás y corríjalo.

# Avisos: qué pasa si sigue adelante

warning-conditional = Puede pedir la ciudadanía con una tarjeta de 2 años, pero no en lugar del Formulario I-751 o I-829. Si no presenta ese formulario a tiempo, pierde su estatus y le deniegan esta solicitud.
warning-early = Está en los últimos 90 días antes de cumplir sus años. Puede presentar la solicitud ahora. La agencia decide solo cuando los cumpla.
warning-citizen-parent = Puede que ya tenga la ciudadanía por su madre o su padre. En ese caso la agencia deniega esta solicitud y se queda con la tarifa. Vea primero el Formulario N-600. Si vivió con esa persona como residente permanente antes de cumplir 18 años, hable con un abogado o representante acreditado.
warning-new-name = Solo un juez puede cambiarle el nombre. No todas las oficinas tienen ceremonias con un juez, así que la suya puede tardar más.
warning-language-exempt = Buena noticia: por su edad y sus años como residente no tiene que presentar el examen de inglés. Puede presentar el de educación cívica en su idioma. Lleve un intérprete a la entrevista. Para eso no necesita el Formulario N-648.
warning-easier-civics = Buena noticia: por su edad y sus años como residente no presenta el examen de inglés, y el de educación cívica es más corto. Puede presentarlo en su idioma. Para eso no necesita el Formulario N-648.
warning-no-card-without-consent = Sin su permiso, el Seguro Social no puede enviarle una tarjeta. Tendría que ir a su oficina después de la ceremonia.
warning-moved-lately = Debe haber vivido 3 meses en el estado o distrito donde presenta la solicitud. Si vino de otro estado hace menos de 3 meses, espere a cumplirlos. Si no, la agencia puede denegarla y quedarse con la tarifa.
warning-lives-abroad = Usted vive en el extranjero. Con esta base debe vivir en Estados Unidos desde ahora hasta que se haga ciudadano o ciudadana. Si no, es probable que la agencia deniegue la solicitud y se quede con la tarifa.
warning-spouse-elsewhere = Para pedir la ciudadanía a los 3 años debe vivir con su cónyuge ciudadano. Si viven aparte, la agencia puede denegar la solicitud y quedarse con la tarifa. Si hay un buen motivo, como el trabajo o el servicio militar, explíquelo al final. O espere a cumplir 5 años como residente.
warning-separated = Para pedir la ciudadanía a los 3 años debe vivir con su cónyuge ciudadano. Las parejas separadas por lo general no pueden pedirla así. O espere a cumplir 5 años como residente y pídala por su cuenta.
warning-long-trip = Un viaje de 6 meses o más puede cortar los años que cuentan. Entonces empiezan de nuevo y la agencia deniega la solicitud, a menos que pruebe que conservó aquí su casa, su trabajo o su familia. Tenga listas esas pruebas, o hable antes con un abogado.
warning-year-away = Un viaje de un año o más corta los años que cuentan, salvo que la agencia le hubiera aprobado el Formulario N-470. Si presenta la solicitud ahora, es muy probable que la denieguen y se queden con la tarifa. La mayoría puede pedir la ciudadanía de nuevo 4 años y 1 día después de regresar, o 2 años y 1 día como cónyuge de una persona ciudadana.
warning-too-few-days-in-five-years = Según los viajes que indicó, estuvo en Estados Unidos { $days-here-in-five-years } de los días que cuentan, y fuera { $days-away-in-five-years }. Necesita 913 días aquí en 5 años. Sin ellos, la agencia deniega la solicitud y se queda con la tarifa. Revise las fechas. Si son correctas, espere a tener suficientes días.
warning-too-few-days-in-three-years = Según los viajes que indicó, estuvo en Estados Unidos { $days-here-in-three-years } de los días que cuentan, y fuera { $days-away-in-three-years }. Necesita 548 días aquí en 3 años. Sin ellos, la agencia deniega la solicitud y se queda con la tarifa. Revise las fechas. Si son correctas, espere a tener suficientes días.
warning-claimed-citizen = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Decir que tiene la ciudadanía sin ser verdad puede poner en riesgo su Tarjeta Verde. Sus respuestas quedan guardadas y pueden esperar.
warning-voted = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Votar sin tener la ciudadanía puede poner en riesgo su Tarjeta Verde. Sus respuestas quedan guardadas y pueden esperar.
warning-owes-taxes = La agencia puede denegar la solicitud si debe impuestos y no hay un acuerdo. Antes de presentarla, haga un acuerdo de pago con la oficina de impuestos y envíe una copia.
warning-nonresident-taxes = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. La agencia puede decidir que usted ya no es residente. Sus respuestas quedan guardadas y pueden esperar.
warning-parties = Si fue miembro en los últimos 10 años, la ley puede impedirle la ciudadanía, salvo que haya una excepción para su caso. Explíquelo en la página siguiente. Si tiene dudas, hable con un abogado.
warning-violent-groups = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Una relación así puede poner en riesgo su Tarjeta Verde, aunque le hayan obligado. Sus respuestas quedan guardadas y pueden esperar.
warning-violence = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Esto puede poner en riesgo su Tarjeta Verde. Sus respuestas quedan guardadas y pueden esperar.
warning-persecution = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Esto puede poner en riesgo su Tarjeta Verde. Sus respuestas quedan guardadas y pueden esperar.
warning-offenses = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Algunos delitos impiden la ciudadanía por 5 años o para siempre, y otros pueden llevar a la expulsión. Un asunto menor que cuenta con franqueza por lo general no detiene su caso.
warning-sentence-not-completed = Mientras esté en libertad condicional o con una sentencia suspendida, la agencia no puede aprobar su solicitud. Si la presenta ahora, es probable que la denieguen y usted pierda la tarifa. Espere a que termine.
warning-vice = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Por esto pueden denegarle la ciudadanía. Los delitos de drogas pueden llevar a la expulsión. Sus respuestas quedan guardadas y pueden esperar.
warning-marriages = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. La agencia vuelve a mirar cómo le dieron a usted la Tarjeta Verde, y puede quitársela. Sus respuestas quedan guardadas y pueden esperar.
warning-smuggling = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Esto puede poner en riesgo su Tarjeta Verde, aunque fuera por su familia. Sus respuestas quedan guardadas y pueden esperar.
warning-failed-support = Si todavía debe manutención, la agencia puede denegar la solicitud. Antes de presentarla, pague o haga un acuerdo, y envíe pruebas.
warning-untruths = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Una declaración falsa puede poner en riesgo su Tarjeta Verde. Aun así, es mejor decirlo ahora que ser descubierto después.
warning-removal = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Si el caso o una orden siguen vigentes, es probable que la agencia deniegue la solicitud. Sus respuestas quedan guardadas y pueden esperar.
warning-register-now = Todavía puede inscribirse, hasta el día en que cumpla 26 años. Hágalo ahora en sss.gov; es gratis. Si no, la agencia puede denegar la solicitud. Después vuelva y cambie esta respuesta.
warning-not-registered = Ya no es posible inscribirse. La agencia deniega la solicitud si usted sabía que debía hacerlo y no lo hizo. Pida al Servicio Selectivo una carta sobre su situación y explique en la página siguiente qué sabía.
warning-not-registered-long-ago = Ya no es posible inscribirse, pero ha pasado tiempo suficiente para que, por lo general, no impida su solicitud. Explique en la página siguiente qué sabía.
warning-draft = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Por esto le pueden denegar la ciudadanía para siempre, y la tarifa se pierde.
warning-discharge = Antes de presentar la solicitud, hable con un abogado de inmigración o un representante acreditado. Por esto le pueden denegar la ciudadanía, y la tarifa se pierde.
warning-titles = Si conserva el título, la agencia debe denegar la solicitud.
warning-constitution = Si no apoya la Constitución, la agencia debe denegar la solicitud y se queda con la tarifa. Si eligió que no por error, cambie su respuesta.
warning-bears-arms = Solo puede hacer un juramento más corto si su religión o conciencia le prohíbe servir. Sin un motivo así, la agencia deniega la solicitud. Explíquelo en la página siguiente. Para el trabajo civil no hay excepción.

# Cuando no se puede seguir

stop-already-citizen = Este no es el formulario que necesita
    .body = Usted ya tiene la ciudadanía de Estados Unidos. Solo se naturaliza quien no la tiene. Si presentara este formulario, la agencia lo denegaría y se quedaría con la tarifa.
    .next =
        Si necesita una prueba de la ciudadanía que tiene por su madre o su padre, presente el Formulario N-600. Si perdió su certificado o tiene un error, presente el Formulario N-565. El pasaporte de Estados Unidos también es una prueba.

        Si eligió el estatus equivocado, vuelva atrás y cámbielo.
stop-not-resident = Primero necesita una Tarjeta Verde
    .body = Solo los residentes permanentes pueden pedir la ciudadanía. Hay una excepción para algunas personas que sirven en las fuerzas armadas en tiempo de guerra. Si presentara ahora la solicitud, la agencia la denegaría y se quedaría con la tarifa.
    .next =
        Si está en Estados Unidos y hay un familiar o una empresa que le puede pedir, vea el Formulario I-485. Un abogado o un representante acreditado le dirá qué camino tiene.
        Si ese no es su estatus, vuelva atrás y cámbielo.
stop-under-18 = Debe tener 18 años para presentar este formulario
    .body = Nadie menor de 18 años puede pedir la ciudadanía por su cuenta. Pero los niños muchas veces la obtienen por su madre o su padre, sin pedirla.
    .next =
        Si su madre o su padre tiene la ciudadanía, o la obtiene antes de que usted cumpla 18 años, vea el Formulario N-600. Con él recibe un certificado.

        Si no, espere a cumplir 18 años. Sus respuestas quedan guardadas.

        Si escribió mal su fecha de nacimiento, vuelva atrás y cámbiela.
stop-too-early-for-five = Todavía es muy pronto
    .body = Debe ser residente permanente desde hace 5 años, menos 90 días. Si presentara ahora la solicitud, la agencia la denegaría y se quedaría con la tarifa.
    .next =
        Puede presentar la solicitud desde el { $first-day-for-five }.

        Si lleva 3 años de matrimonio con una persona ciudadana y viven juntos, vuelva a «¿Con qué base puede pedir la ciudadanía ahora?»: quizás no tenga que esperar.

        Si escribió mal la fecha, vuelva atrás y cámbiela.
stop-too-early-for-three = Todavía es muy pronto
    .body = Debe ser residente permanente desde hace 3 años, menos 90 días. Si presentara ahora la solicitud, la agencia la denegaría y se quedaría con la tarifa.
    .next =
        Puede presentar la solicitud desde el { $first-day-for-three }.

        Si escribió mal la fecha, vuelva atrás y cámbiela.
stop-married-too-short = Todavía es muy pronto para pedir la ciudadanía como cónyuge
    .body = Debe llevar 3 años completos de matrimonio con su cónyuge ciudadano. Aquí no ayudan los 90 días. Si presentara ahora la solicitud, la agencia la denegaría y se quedaría con la tarifa.
    .next =
        Puede presentar la solicitud como cónyuge desde el { $married-three-years }, su tercer aniversario de matrimonio.

        Si es residente desde hace 5 años, vuelva a «¿Con qué base puede pedir la ciudadanía ahora?» y elija esa respuesta: entonces el matrimonio no importa.

        Si escribió mal la fecha, vuelva atrás y cámbiela.
stop-spouse-citizen-too-short = Todavía es muy pronto para pedir la ciudadanía como cónyuge
    .body = Su cónyuge debe llevar 3 años completos con la ciudadanía. Si presentara ahora la solicitud, la agencia la denegaría y se quedaría con la tarifa.
    .next =
        Puede presentar la solicitud como cónyuge desde el { $spouse-citizen-three-years }.

        Si es residente desde hace 5 años, vuelva a «¿Con qué base puede pedir la ciudadanía ahora?» y elija esa respuesta.

        Si escribió mal la fecha, vuelva atrás y cámbiela.
stop-not-married-now = No puede pedir la ciudadanía como cónyuge
    .body = Dijo que pide la ciudadanía como cónyuge de una persona ciudadana y que ahora no está casado o casada. Un matrimonio que terminó no cuenta, tampoco si su cónyuge murió.
    .next = Vuelva a «¿Con qué base puede pedir la ciudadanía ahora?» y elija lo que corresponde, por ejemplo 5 años como residente. Si su cónyuge le maltrató, vea la respuesta sobre VAWA. Si su cónyuge murió sirviendo en las fuerzas armadas de Estados Unidos, elija «Otro motivo».

# Documentos

evidence-card-copy = Una copia de su tarjeta de residente permanente, por los dos lados
    .help = Tome una foto del frente y otra del reverso. Si perdió la tarjeta, basta una copia del recibo del Formulario I-90.
    .why = Muestra desde cuándo es residente.
evidence-marriage-certificate = Su acta de matrimonio
    .help = El acta del matrimonio actual.
    .why = Prueba el matrimonio en que se basa su solicitud.
evidence-spouse-citizenship = Prueba de que su cónyuge tiene la ciudadanía
    .help = De su cónyuge, por ejemplo: el acta de nacimiento, la hoja con foto del pasaporte de Estados Unidos, o el certificado de naturalización o de ciudadanía.
    .why = Su cónyuge debe haber tenido la ciudadanía el tiempo que cuenta.
evidence-marriages-ended = Los papeles con que terminó cada matrimonio anterior suyo
    .help = Sentencias de divorcio o de anulación, o actas de defunción.
    .why = Muestran que podía volver a casarse.
evidence-spouse-marriages-ended = Los papeles con que terminó cada matrimonio anterior de su cónyuge
    .help = Sentencias de divorcio o de anulación, o actas de defunción.
    .why = Su matrimonio cuenta solo si habían terminado.
evidence-shared-life = Prueba de que viven juntos como pareja
    .help = Por ejemplo, transcripciones de impuestos de los últimos 3 años, un contrato de renta o hipoteca a nombre de los dos, o estados de cuenta. También ayudan las actas de nacimiento de sus hijos.
    .why = La regla de 3 años es solo para parejas que viven juntas.
evidence-spouse-work-abroad = Una carta del empleador de su cónyuge
    .help = Debe decir a qué se dedica el empleador, qué hace su cónyuge en el extranjero y que seguirá al menos un año.
    .why = Solo ciertos empleadores cuentan para esta regla.
evidence-vawa = Prueba de su estatus por VAWA
    .help = Por ejemplo, el aviso de aprobación del Formulario I-360 o de la exención por maltrato.
    .why = Muestra que le corresponde la regla de 3 años.
evidence-name-documents = Los documentos que cambiaron su nombre
    .help = Por ejemplo, un acta de matrimonio, una sentencia de divorcio o la orden de un juez, si su nombre se cambió legalmente.
    .why = Relacionan sus nombres entre sí.
evidence-medical-exception = Formulario N-648, llenado por su médico
    .help = Lo llena un médico o psicólogo con licencia de Estados Unidos. Sin él debe presentar los exámenes.
    .why = Muestra por qué no puede aprender para los exámenes.
evidence-continuous-residence = Prueba de que conservó su vida aquí durante el viaje largo
    .help = Por ejemplo, transcripciones de impuestos, pagos de renta o hipoteca, recibos de pago, estados de cuenta o papeles del carro de ese tiempo.
    .why = Después de 6 meses fuera, la agencia supone que usted abandonó su residencia. Puede probar que no fue así.
evidence-child-support = Prueba de que mantiene a sus hijos
    .help = Por ejemplo, cheques cobrados, recibos de giros o un informe de pagos del tribunal o de una agencia.
    .why = Tiene un hijo o hija que no vive con usted.
evidence-tax-agreement = Su acuerdo con la oficina de impuestos y pruebas de pago
    .help = El acuerdo firmado y un informe de lo que ha pagado.
    .why = Muestra que está pagando lo que debe.
evidence-tax-returns = Sus transcripciones de impuestos desde que es residente
    .help = Las obtiene gratis en irs.gov.
    .why = Muestran si pagó como residente.
evidence-court-records = Los papeles certificados del tribunal y de la policía de cada suceso
    .help = Pida al tribunal una copia certificada que diga cómo terminó el caso. Si no hubo caso, pida una carta que lo diga.
    .why = Sin ellos la agencia no puede decidir y le pide los papeles.
evidence-sentence-records = Prueba de que cumplió su sentencia
    .help = Por ejemplo, el registro de su libertad condicional o una carta del tribunal.
    .why = No puede obtener la ciudadanía antes de que termine.
evidence-removal-records = Los papeles de su caso en la corte de inmigración
    .help = El más importante es la decisión del juez.
    .why = Muestran cómo terminó el caso.
evidence-registration-letter = Una carta de información de estatus del Servicio Selectivo
    .help = Pídala en sss.gov o al 1-888-655-1825.
    .why = Muestra por qué no estaba inscrito.
evidence-service-record = Formulario N-426, certificado por su unidad
    .help = Lo llena y firma su oficina de personal.
    .why = Muestra que sirve con honor.
evidence-discharge-paper = Su formulario DD 214 o NGB 22
    .help = Debe mostrar qué tipo de baja recibió.
    .why = Muestra cuándo y cómo sirvió.
evidence-guardianship = Prueba de que la persona puede firmar por usted
    .help = Si es un tutor: el papel del juez que lo nombra. Si es un familiar: papeles que muestren el parentesco y que el familiar es ciudadano. Agregue una carta médica sobre su discapacidad.
    .why = Si firma quien no debe, la solicitud no es válida.
evidence-photos = Dos fotos tipo pasaporte
    .help = A color, de 2 por 2 pulgadas, tomadas en los últimos 30 días.
    .why = Usted vive en el extranjero, donde quizás la agencia no pueda tomarle la foto.
evidence-household-income = Pruebas de los ingresos de su hogar
    .help = De cada persona que gana dinero. Por ejemplo, la última declaración federal de impuestos, el formulario W-2 o los talones de pago.
    .why = Sin ellas la agencia no puede dar la tarifa reducida.
evidence-waiver-request = Formulario I-912, Petición de Exención de Tarifas
    .help = Lleno y firmado. Pregunta más sobre su hogar y su dinero.
    .why = Es la solicitud misma. Sin él debe pagar la tarifa completa.
evidence-waiver-benefit = Una carta sobre la ayuda pública
    .help = Debe mostrar quién la recibe, qué agencia la da y hasta cuándo.
    .why = Prueba que recibe ayuda que depende de los ingresos.
evidence-waiver-income = Pruebas de los ingresos de su hogar
    .help = Por ejemplo, la última declaración federal de impuestos, formularios W-2 o recibos de pago.
    .why = Muestra que sus ingresos no pasan del 150% de las guías.
evidence-waiver-hardship = Pruebas de sus dificultades
    .help = Por ejemplo, facturas médicas o papeles de la pérdida de un trabajo o de la casa.
    .why = Muestra por qué no puede pagar ahora.
evidence-g-28 = Formulario G-28, firmado por usted y su representante
    .help = Lo prepara su representante. Sin él, la agencia solo le escribe a usted.
    .why = Permite que la agencia hable con su representante.

# Tarifas

fee-filing = Tarifa de presentación
    .why = La agencia cobra esto cuando se presenta en línea. En papel son $760. No se devuelve, aunque denieguen la solicitud.
fee-reduced = Tarifa reducida
    .why = Paga esto si los ingresos de su hogar no pasan del 400% de las guías de pobreza. Si la agencia no está de acuerdo, le pide la tarifa completa.
fee-waiver = Sin tarifa por ahora: usted pide una exención
    .why = La agencia decide primero sobre el Formulario I-912. Si dice que no, le pide la tarifa antes de seguir.
fee-military = Sin tarifa: servicio militar
    .why = Los militares y veteranos que la solicitan por su servicio no pagan nada.

# Certificaciones: traducción de las palabras del formulario oficial, que son el texto legal

certify-reads-english = Leo y entiendo todas las respuestas y la información contenidas en mi solicitud y presentadas con ella.

certify-interpreted = El intérprete nombrado en esta solicitud me interpretó, en un idioma que domino, todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, y las entendí.

certify-prepared = A petición mía y con mi consentimiento, la persona nombrada en esta solicitud la preparó para mí solo con la información que yo le di.

certify-applicant =
    Certifico, bajo pena de perjurio, que di o autoricé todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, que leo y entiendo o, si me las interpretó en un idioma que domino el intérprete nombrado en la Parte 12, entendí todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, y que todas las respuestas y la información son completas, verdaderas y correctas.

    Además, autorizo que se divulgue cualquier información de todos mis expedientes que USCIS pueda necesitar para decidir si reúno los requisitos de una solicitud migratoria, y también a otras entidades y personas cuando sea necesario para administrar y hacer cumplir la ley de inmigración de Estados Unidos.
