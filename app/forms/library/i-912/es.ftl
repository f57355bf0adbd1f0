# El Formulario I-912 en español. Palabras sencillas, frases cortas; «usted» es la persona que pide la exención.

form-name = Formulario I-912
form-title = Pedir no pagar una tarifa de presentación (exención de tarifas)
form-for-whom =
    Para personas que no pueden pagar la tarifa de otro formulario, por ejemplo para renovar la Tarjeta Verde, pedir un permiso de trabajo o naturalizarse.
    Puede pedirla si usted o un familiar cercano recibe ayuda pública, si los ingresos de su hogar son bajos o si pasa por dificultades económicas. Basta con una de las tres.
    Va junto con el formulario cuya tarifa no puede pagar: presente los dos el mismo día.
    No es para las tarifas de DACA ni para las tarifas adicionales que la Ley Pública 119-21 fija desde 2025. De esas nadie puede quedar exento.
form-time = Unos 25 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Los nombres de los formularios que quiere presentar sin tarifa, suyos y de su familia.
    Si recibe ayuda pública: la carta que dice quién la recibe, de qué agencia y hasta cuándo.
    Si sus ingresos son bajos: su última declaración federal de impuestos o talones de pago, y cuántas personas hay en su hogar.
    Si pasa por dificultades económicas: facturas, cartas y estados de cuenta que lo muestren.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
form-after =
    La agencia decide sobre la exención antes de mirar su formulario.
    Si dice que sí, usted no paga la tarifa de presentación y su formulario sigue adelante.
    Si dice que no, le devuelven el formulario. Puede presentarlo otra vez con la tarifa o con mejores pruebas.
    Pedir una exención no le perjudica.

section-start = Para empezar
section-you = Sobre usted
section-forms = Los formularios sin tarifa
section-benefits = Ayuda pública
section-income = Los ingresos de su hogar
section-hardship = Dificultades económicas
section-contact = Dónde encontrarle
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# Para empezar

fees = ¿Qué tarifa no puede pagar?
    .help = La exención existe solo para algunos formularios. Lo dice la página de cada uno.
    .why = De dos tipos de tarifas nunca hay exención; así no espera en vano.
    .missing = Elija qué tarifa no puede pagar
    .option-filing = La tarifa de presentación de un formulario
    .option-filing-hint = Por ejemplo, el Formulario I-90, I-765, I-751, N-400 o N-600.
    .option-daca = Una tarifa de DACA
    .option-daca-hint = El Formulario I-821D, o el Formulario I-765 en la categoría (c)(33).
    .option-law = Solo una tarifa adicional de la Ley Pública 119-21
    .option-law-hint = Por ejemplo, la tarifa adicional del primer permiso de trabajo por asilo o TPS.

for-another = ¿Llena esta petición por su hijo o hija, o por una persona de la que es tutor?
    .help = Si es así, responda todas las preguntas sobre esa persona y firme por ella al final.
    .why = La agencia debe saber de quién es la tarifa.
    .missing = Elija sí o no

bases = ¿Por qué no puede pagar?
    .help = Elija todo lo que sea cierto y que pueda probar. Basta con una respuesta. Los límites de ingresos están en una tabla, en la página de la agencia sobre exenciones de tarifas.
    .why = Por cada una responde unas preguntas y envía pruebas.
    .missing = Elija al menos una respuesta
    .option-benefit = Mi cónyuge, el jefe de mi hogar o yo recibimos ayuda pública según los ingresos
    .option-benefit-hint = Por ejemplo, Medicaid, SNAP (cupones de alimentos), SSI o TANF.
    .option-income = Los ingresos de mi hogar son bajos
    .option-income-hint = Hasta el 150 % de las Guías Federales de Pobreza para el tamaño de su hogar.
    .option-hardship = Paso por dificultades económicas
    .option-hardship-hint = Por ejemplo, deudas médicas, un desastre, un desalojo, o perder casa o trabajo.

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo?
    .help = Dé el mismo que en el formulario que presenta.
    .why = La agencia une esta petición con su formulario.
    .missing = Escriba su nombre legal completo
has-other-names = ¿Ha usado alguna vez otro nombre?
    .help = Por ejemplo, su apellido de soltera, un apodo u otra forma de escribir su nombre.
    .why = Puede haber registros antiguos con ese nombre.
    .missing = Elija sí o no
page-other-names = Sus otros nombres
    .intro = Agregue todos los nombres que ha usado. Pueden ser más de los que caben en el papel.
other-names = Sus otros nombres
    .help = No ponga su nombre legal.
    .why = La agencia busca en sus registros con cada nombre.
    .add = Agregar otro nombre
    .row = Nombre { $number }
    .remove = Quitar el nombre { $number }
other-name = Nombre
    .help = Escríbalo como lo usó.
    .missing = Escriba el nombre

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Dé la fecha que aparece en su pasaporte o acta de nacimiento.
    .why = Ayuda a la agencia a encontrar su expediente. La edad también decide quién firma.
    .missing = Escriba su fecha de nacimiento

status = ¿Qué estatus migratorio tiene ahora?
    .hint = En inglés. Por ejemplo: permanent resident, asylee, U-1 o no status
    .help = «Permanent resident» es residente permanente y «asylee» es quien recibió asilo. Escriba «no status» si no tiene ningún estatus.
    .why = Con algunos estatus hay formularios gratis, y entonces no necesita exención.
    .missing = Escriba su estatus, o «no status»

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si no tiene. Está en su tarjeta y en las cartas de la agencia.
    .why = Es el número de su expediente, si tiene uno.
online-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Está en el aviso de cuenta que la agencia envía por correo. No es su Número A ni un número de recibo.
    .why = Une esta petición con los casos que ya tiene en línea.

ssn = ¿Cuál es su número de Seguro Social?
    .hint = 9 dígitos
    .help = Déjelo en blanco si nunca le dieron uno.
    .why = Ayuda a la agencia a no confundirle con alguien del mismo nombre.

marital = ¿Cuál es su estado civil?
    .help = Diga lo que es cierto hoy.
    .why = Su cónyuge suele contar como parte de su hogar.
    .missing = Elija su estado civil
    .option-single = Soltera o soltero, sin matrimonio
    .option-married = Casada o casado
    .option-divorced = Divorciada o divorciado
    .option-widowed = Viuda o viudo
    .option-annulled = Matrimonio anulado
    .option-separated = Separada o separado
    .option-other = Otra cosa
marital-other = ¿Cuál es su estado civil, en sus propias palabras?
    .hint = Por ejemplo: unión libre
    .why = Lo pide el formulario oficial.
    .missing = Escriba su estado civil

# Los formularios sin tarifa

own-forms = ¿Qué formularios presenta usted?
    .hint = Por ejemplo: N-400, o I-90 y I-765
    .help = Dé el número de cada formulario para el que pide la exención.
    .why = La exención vale solo para los formularios que nombra.
    .missing = Escriba los números de los formularios

family-files = ¿Presentan formularios con usted familiares que también necesitan la exención?
    .help = Los familiares que presentan al mismo tiempo pueden ir en una sola petición.
    .why = Así no necesitan una petición propia.
    .missing = Elija sí o no

page-family = Familiares que presentan con usted
    .intro = Agregue a cada persona. No se incluya usted.
family = Familiares
    .why = La exención vale solo para las personas que nombra.
    .add = Agregar otra persona
    .row = Persona { $number }
    .remove = Quitar la persona { $number }
family-name = Nombre completo
    .missing = Escriba el nombre de la persona
family-a-number = Número A (A-Number)
    .help = Déjelo en blanco si la persona no tiene.
family-born = Fecha de nacimiento
    .name = La fecha de nacimiento
    .missing = Escriba la fecha de nacimiento
family-relationship = Parentesco con usted
    .hint = Por ejemplo: wife (esposa), son (hijo)
    .missing = Escriba qué parentesco tiene con usted
family-forms = Formularios que presenta esta persona
    .hint = Por ejemplo: N-600
    .missing = Escriba los números de los formularios

forms-total = ¿Para cuántos formularios es la exención en total?
    .name = El número de formularios
    .hint = Por ejemplo: 2
    .help = Cuente los suyos y los de su familia.
    .why = La agencia comprueba que los tiene todos.
    .missing = Escriba el número de formularios

# Ayuda pública

page-benefits = ¿Quién recibe qué ayuda pública?
    .intro = Agregue cada ayuda que depende de los ingresos y que la persona recibe ahora. No cuentan los préstamos, el seguro de desempleo ni Medicare.
benefits = Ayudas
    .help = Las respuestas están en la carta de la oficina que da la ayuda.
    .why = Si usted, su cónyuge o el jefe de su hogar recibe una, no tiene que probar nada más.
    .add = Agregar otra ayuda
    .row = Ayuda { $number }
    .remove = Quitar la ayuda { $number }
recipient = Nombre de quien la recibe
    .missing = Escriba el nombre de la persona
recipient-is = ¿Quién es?
    .missing = Elija quién es
    .option-self = La recibo yo
    .option-spouse = Mi cónyuge
    .option-parent = Mi madre o mi padre, y tengo menos de 21 años
    .option-head = Otra persona, jefe del hogar donde vivo
benefit-agency = Agencia que la da
    .hint = Por ejemplo: New Jersey Department of Human Services
    .missing = Escriba la agencia
benefit-kind = Tipo de ayuda
    .hint = Por ejemplo: SNAP
    .missing = Escriba el tipo de ayuda
benefit-awarded = Fecha en que se concedió
    .name = La fecha en que se concedió
    .missing = Escriba la fecha en que se concedió
benefit-ends = Fecha en que termina o se debe renovar
    .name = La fecha en que termina
    .help = Déjelo en blanco si la carta no dice ninguna.

# Ingresos

employment = ¿Cuál es su situación laboral?
    .help = El trabajo a tiempo parcial, de temporada o por cuenta propia también cuenta como empleo.
    .why = Decide qué prueba de ingresos corresponde.
    .missing = Elija su situación laboral
    .option-employed = Con empleo
    .option-unemployed = Sin empleo
    .option-retired = Jubilación
    .option-other = Otra cosa
employment-other = ¿Cuál es su situación laboral, en sus propias palabras?
    .hint = Por ejemplo: estudio, o cuido a un familiar enfermo
    .why = Lo pide el formulario oficial.
    .missing = Escriba su situación laboral
unemployed-since = ¿Desde cuándo no tiene empleo?
    .name = El día en que se quedó sin empleo
    .help = Si nunca tuvo un empleo, dé el día en que empezó a buscar. Basta con una fecha aproximada.
    .why = Una declaración de impuestos puede mostrar más de lo que gana ahora.
    .missing = Escriba el día en que se quedó sin empleo
unemployment-benefits = ¿Recibe seguro de desempleo?
    .help = Dinero del estado porque perdió su empleo.
    .why = Cuenta como ingreso.
    .missing = Elija sí o no

page-household = Su hogar
    .intro = Cuéntese usted, a su cónyuge y a sus hijos que viven con usted, y a otras personas que dependen de sus ingresos o de las que usted depende.
household-size = ¿Cuántas personas hay en su hogar?
    .name = El número de personas
    .why = De eso depende el límite de ingresos.
    .missing = Escriba el número de personas
household-earners = ¿Cuántas de ellas tienen ingresos?
    .name = El número de personas con ingresos
    .help = Cuéntese usted si los tiene. Escriba 0 si nadie los tiene.
    .why = La agencia espera una prueba de cada una.
    .missing = Escriba el número, o 0

is-head = ¿Es usted jefe o jefa del hogar?
    .help = Es quien paga la mayor parte de los gastos, como en la declaración de impuestos.
    .why = La agencia lo compara con la declaración de impuestos.
    .missing = Elija sí o no
head-name = ¿Quién es el jefe o la jefa del hogar?
    .why = La agencia lo compara con la declaración de impuestos.
    .missing = Escriba el nombre del jefe o la jefa del hogar

page-incomes = Los ingresos de su hogar en un año
    .intro = Tome el ingreso bruto ajustado (adjusted gross income) de las últimas declaraciones federales (Formulario 1040). Sin declaración, dé lo que ganó en el año. Nosotros sumamos las dos cantidades.
own-income = Sus propios ingresos, en dólares
    .name = Sus propios ingresos
    .hint = Por ejemplo: 14200
    .help = Escriba 0 si no tuvo.
    .why = Se comparan con el límite para su hogar.
    .missing = Escriba sus ingresos, o 0
family-income = Ingresos de los demás juntos, en dólares
    .name = Los ingresos de los demás
    .hint = Por ejemplo: 8000
    .help = No incluya los suyos. Escriba 0 si no hay.
    .why = Se comparan con el límite para su hogar.
    .missing = Escriba los ingresos de los demás, o 0

changed = ¿Ha cambiado algo desde la última declaración de impuestos?
    .help = Por ejemplo, perdió un empleo, se casó o tuvo un hijo. Responda que sí también si quiere explicar sus ingresos.
    .why = Lo que cuenta es cómo vive ahora.
    .missing = Elija sí o no
change = ¿Qué ha cambiado?
    .hint = Diga qué y cuándo, y cuánto gana ahora
    .help = Bastan unas frases. Si puede, escriba en inglés.
    .why = El oficial lo lee junto con la declaración de impuestos.
    .missing = Explique qué ha cambiado

# Dificultades económicas

situation = ¿Qué pasó y cuánto le cuesta?
    .hint = Diga las cantidades de gastos, deudas e ingresos perdidos
    .help = Por ejemplo, vivir sin casa, grandes cuentas médicas, un desastre, un desalojo o la muerte de quien ganaba el dinero. Si puede, escriba en inglés.
    .why = El oficial decide según este texto y sus pruebas.
    .missing = Explique qué pasó

has-assets = ¿Tiene dinero o algo que pueda convertir pronto en dinero?
    .help = Por ejemplo, cuentas de banco, acciones o bonos. No cuentan las cuentas de jubilación.
    .why = La agencia mira si con eso podría pagar la tarifa.
    .missing = Elija sí o no
page-assets = ¿Qué tiene?
    .intro = Agregue cada cosa. Nosotros sumamos los valores.
assets = Lo que tiene
    .why = La agencia lo compara con sus gastos.
    .add = Agregar otra
    .row = Entrada { $number }
    .remove = Quitar la entrada { $number }
asset-kind = ¿Qué es?
    .hint = Por ejemplo: cuenta corriente
    .missing = Escriba qué es
asset-value = Valor en dólares
    .name = El valor
    .missing = Escriba el valor

expense-kinds = ¿Qué tiene que pagar cada mes?
    .help = Elija todo lo que corresponda.
    .why = Muestra cuánto le queda para una tarifa.
    .missing = Elija al menos una respuesta
    .option-rent = Alquiler (renta) o hipoteca
    .option-food = Comida
    .option-utilities = Servicios como luz, agua y teléfono
    .option-care = Cuidado de niños o de personas mayores
    .option-insurance = Seguros
    .option-loans = Préstamos o tarjetas de crédito
    .option-car = Pago del carro
    .option-commuting = Transporte al trabajo
    .option-medical = Médico y medicinas
    .option-school = Escuela
    .option-other = Otra cosa
    .option-none = Nada
expense-other = ¿Qué más paga cada mes?
    .hint = Por ejemplo: dinero para mis padres en otro país
    .why = Lo pide el formulario oficial.
    .missing = Escriba qué más paga
expenses = ¿Cuánto paga cada mes en total, en dólares?
    .name = Lo que paga cada mes
    .hint = Por ejemplo: 1850
    .help = Sume todo lo que eligió. Escriba 0 si no paga nada.
    .why = Muestra cuánto le queda para una tarifa.
    .missing = Escriba lo que paga cada mes, o 0

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
    .option-name = Mi nombre o mi estatus
    .option-forms = Los formularios o mi familia
    .option-benefits = Ayuda pública
    .option-income = Ingresos
    .option-hardship = Dificultades económicas
    .option-helpers = Mi intérprete o quien prepara la petición
    .option-other = Otra cosa
text = ¿Qué quiere decir?
    .help = Diga primero a qué pregunta se refiere. Si puede, escriba en inglés.
    .why = El oficial lo lee con su petición.
    .missing = Escriba lo que quiere decir
who-signs = ¿Quién va a firmar esta petición?
    .help = Una persona firma por todo el hogar. Desde los 14 años, cada persona firma por sí misma. Por un niño o una niña menor firma su madre, su padre o su tutor legal.
    .why = Si firma quien no debe, la agencia devuelve la petición.
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

        Domino el inglés y el idioma nombrado en esta petición, que es el mismo idioma especificado en la letra B. del número 1. de la Parte 7, y le he leído a este solicitante, en el idioma identificado, cada pregunta e instrucción de esta petición y su respuesta a cada pregunta. El solicitante me informó que entiende cada instrucción, pregunta y respuesta de la petición, incluida la Certificación del Solicitante, y que ha verificado la exactitud de cada respuesta.
interpreter-signature = Intérprete: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = Su intérprete debe escribir su propio nombre
page-preparer-signs = Para quien preparó la petición: firme aquí
    .intro = La persona que llenó esta petición lee y firma lo siguiente:
    .certify = Con mi firma certifico, bajo pena de perjurio, que preparé esta petición a pedido del solicitante. El solicitante revisó después esta petición ya completada y me informó que entiende toda la información contenida en su petición y presentada con ella, incluida la Certificación del Solicitante, y que toda esta información es completa, verdadera y correcta. Completé esta petición basándome únicamente en la información que el solicitante me proporcionó o me autorizó a obtener o usar.
preparer-signature = Quien preparó la petición: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara la petición responda por cómo se hizo.
    .missing = Quien preparó la petición debe escribir su nombre

# Hechos: cada uno completa «porque ...»

fact-benefit = la pide por una ayuda pública
fact-low-income = la pide por ingresos bajos
fact-hardship = la pide por dificultades económicas
    .not = no la pide por dificultades económicas
fact-child = la persona para quien es la exención tiene menos de 14 años
fact-interpreted = un intérprete le lee esta petición
fact-signed-by-another = firma la madre, el padre o un tutor legal

# Errores

error-ends-after-award = Esta fecha debe ser posterior al día en que se concedió la ayuda. Revise las dos fechas.
error-earners-fit = Hay más personas con ingresos que personas en el hogar. Revise los dos números.
error-other-name-differs = Es igual a su nombre legal. Escriba un nombre distinto o quite este.
error-nothing-else = Eligió «Nada» junto con otra cosa. Quite una de las dos.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la petición. Firme con ese nombre, o vuelva atrás y corríjalo.

# Advertencias: qué pasa si usted sigue adelante

warning-one-is-enough = Una ayuda pública basta por sí sola. Puede quitar las otras razones: cada una necesita sus propias pruebas.
warning-benefit-over = Esta ayuda ya terminó. Solo cuentan las ayudas que recibe ahora. Si se renovó, dé la fecha nueva y envíe la carta nueva.
warning-no-income = Sin ningún ingreso, la agencia preguntará de qué vive. Dígalo en «¿Ha cambiado algo?» y envíe una carta de quien le mantiene.
warning-expenses-without = Sin ningún gasto, es difícil probar las dificultades económicas. Si otra persona paga por usted, dígalo en su explicación.

# Cuando no se puede seguir

stop-daca = Las tarifas de DACA no tienen exención
    .body = La agencia no exime de ninguna tarifa de DACA: ni la del Formulario I-821D ni la del permiso de trabajo que va con él. Le devolverían la petición.
    .next = En unos pocos casos graves, DACA tiene una exención especial que se debe conceder antes de presentar los formularios. Algunas cooperativas de crédito y grupos de ayuda prestan o dan el dinero. Una oficina de ayuda legal puede orientarle.
stop-law = Esta tarifa no tiene exención
    .body = Las tarifas adicionales de la Ley Pública 119-21 siempre se pagan, también cuando no hay que pagar la tarifa de presentación.
    .next = Si el formulario tiene además una tarifa de presentación, vuelva atrás y elíjala: de esa quizás haya exención. Si no, pague la tarifa adicional con el formulario.

# Documentos

evidence-benefit-letter = La carta de cada ayuda
    .help = Debe mostrar el nombre de la persona, la agencia, el tipo de ayuda y que se recibe ahora.
    .why = Por esta razón la agencia no necesita nada más.
evidence-head-tie = Una prueba del parentesco
    .help = Por ejemplo, un acta de matrimonio o de nacimiento, o un papel con la dirección que comparten.
    .why = La ayuda de otra persona solo cuenta si son del mismo hogar.
evidence-tax-return = La última declaración federal de impuestos
    .help = El Formulario 1040 o una transcripción del IRS, de usted y de cada persona con ingresos. Si no tenía que declarar, una carta que lo diga.
    .why = Prueba los ingresos de su hogar.
evidence-pay = Una prueba de su sueldo
    .help = Talones de pago de los últimos meses, el Formulario W-2 o una carta de su empleador.
    .why = Muestra cuánto gana ahora.
evidence-unemployment = La carta de su seguro de desempleo
    .help = Debe mostrar cuánto recibe.
    .why = Cuenta como ingreso.
evidence-job-end = Una prueba de que perdió su empleo, si la tiene
    .help = Por ejemplo, una carta de su último empleador.
    .why = Explica por qué gana menos de lo que dice la declaración.
evidence-pension = Una prueba de su pensión
    .help = Por ejemplo, una carta del Seguro Social o del fondo de pensiones.
    .why = Una pensión cuenta como ingreso.
evidence-change = Una prueba de lo que cambió, si la tiene
    .help = Por ejemplo, un acta de nacimiento, una sentencia de divorcio o una carta.
    .why = Explica por qué la declaración ya no corresponde.
evidence-support = Una carta de quien le mantiene
    .help = Dice quién le da casa, comida o dinero, y va firmada. También la puede escribir un albergue o una iglesia.
    .why = Muestra cómo vive sin ingresos.
evidence-situation = Una prueba de sus dificultades económicas
    .help = Por ejemplo, cuentas médicas, un aviso de desalojo, un informe de la policía o los bomberos, o una carta de un albergue.
    .why = Sin pruebas, la agencia suele decir que no.
evidence-assets = Una prueba de lo que tiene
    .help = Por ejemplo, los últimos estados de cuenta del banco.
    .why = La agencia lo compara con sus gastos.
evidence-bills = Una prueba de sus gastos de cada mes
    .help = Por ejemplo, el contrato de alquiler (renta), recibos de luz y teléfono, y otros recibos.
    .why = Muestra cuánto le queda para una tarifa.
evidence-guardianship = El documento del tribunal que nombra al tutor legal
    .help = Todas las páginas, con el sello del tribunal.
    .why = Muestra que el tutor puede firmar.
evidence-g-28 = El Formulario G-28, firmado por usted y su representante
    .help = Su representante lo prepara. Sin él, la agencia le escribe solo a usted.
    .why = Permite que la agencia hable con su representante.

# Tarifas

fee-none = Sin tarifa: pedir una exención no cuesta nada
    .why = La petición es gratis. Tenga cuidado con quien le cobra por ella.

# Certificaciones: traducción fiel del texto legal, que es el del formulario oficial en inglés

certify-reads-english = Puedo leer y entender el inglés, y he leído y entendido cada pregunta e instrucción de esta petición y mi respuesta a cada pregunta.

certify-interpreted = El intérprete nombrado en esta petición me leyó cada pregunta e instrucción de esta petición y mi respuesta a cada pregunta en el idioma nombrado en esta petición, un idioma que domino, y lo entendí todo.

certify-prepared = A petición mía, el preparador nombrado en esta petición preparó esta petición por mí basándose únicamente en la información que yo proporcioné o autoricé.

certify-applicant =
    Las copias de los documentos que he presentado son fotocopias exactas de documentos originales sin alteraciones, y entiendo que USCIS puede exigirme que le presente los documentos originales en una fecha posterior. Además, autorizo la divulgación de toda información de cualquiera de mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos del beneficio migratorio que solicito.

    Autorizo también la divulgación de la información contenida en esta petición, en los documentos de respaldo y en mis expedientes de USCIS a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de las leyes de inmigración de los Estados Unidos.

    Certifico, bajo pena de perjurio, que proporcioné o autoricé toda la información de mi petición, que entiendo toda la información contenida en mi petición y presentada con ella, y que toda esta información es completa, verdadera y correcta.

    Certifico que la información proporcionada por el solicitante se aplica a los miembros del hogar nombrados en esta petición.

    ADVERTENCIA: Si usted, a sabiendas y de manera intencional, falsifica u oculta un hecho material o presenta un documento falso con su Formulario I-912, USCIS denegará su petición de exención de tarifas y puede denegar cualquier otro beneficio migratorio. Además, puede enfrentar penas graves previstas por la ley y ser objeto de un proceso penal.
