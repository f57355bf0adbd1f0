# El Formulario N-565 en español. Palabras sencillas, frases cortas; «usted» es la persona a quien pertenece el certificado.

form-name = Formulario N-565
form-title = Reemplazar un certificado de ciudadanía o naturalización
form-for-whom =
    Para personas cuyo certificado de naturalización o de ciudadanía se perdió, fue robado, está dañado o tiene un error. También para quienes cambiaron legalmente de nombre o de fecha de nacimiento después de recibirlo.
    También puede presentarlo por su hijo o hija.
    Sin el papel usted sigue teniendo la ciudadanía. Un pasaporte vigente de Estados Unidos la prueba igual de bien, muchas veces antes y por menos dinero.
    No es para usted si nunca tuvo un certificado. Para el primero, por su madre o su padre, vea el Formulario N-600.
form-time = Unos 20 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su certificado, o una copia, si la tiene. Muestra su número, su Número A (A-Number), la oficina o el tribunal y la fecha.
    Una identificación oficial con foto.
    Si se lo robaron: el reporte de la policía, si lo hizo.
    Si cambió su nombre o su fecha de nacimiento: el acta de matrimonio, la sentencia de divorcio, la orden del juez o el acta de nacimiento corregida.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa, si la hay.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: con él sigue su caso.
    Si su certificado está dañado o hay que cambiarlo, usted envía el original por correo. La agencia le dice a dónde. Guarde una copia.
    La agencia puede citarle para tomarle las huellas, una foto y la firma.
    Cuando aprueban su caso, el certificado nuevo llega por correo o usted lo recoge en una oficina.

section-start = Para empezar
section-you = Sobre usted
section-certificate = Su certificado como está
section-change = Qué tiene que ser distinto
section-contact = Dónde encontrarle
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# Para empezar

document = ¿Qué documento quiere reemplazar?
    .help = Elija el que tenía. Si lo presenta por su hijo o hija, responda todas las preguntas sobre él o ella.
    .why = De esto depende si este es el formulario correcto. Para algunos papeles necesita otro formulario u otra oficina.
    .missing = Elija el documento que quiere reemplazar
    .option-naturalization = Certificado de naturalización
    .option-naturalization-hint = Usted se naturalizó, por lo general con el Formulario N-400 y un juramento.
    .option-citizenship = Certificado de ciudadanía
    .option-citizenship-hint = La tiene por su madre o su padre, por lo general con el Formulario N-600.
    .option-repatriation = Certificado de repatriación
    .option-repatriation-hint = Es poco común. Usted había perdido la ciudadanía y la recuperó.
    .option-declaration = Declaración de intención
    .option-declaration-hint = Es poco común. Un residente permanente declaró que quería ser ciudadano.
    .option-special = Un certificado especial para otro país
    .option-special-hint = El gobierno de otro país pide una prueba de su ciudadanía estadounidense.
    .option-never-had = Nunca tuve un certificado
    .option-green-card = Una tarjeta de residente permanente (Tarjeta Verde)
    .option-other-paper = Otro papel
    .option-other-paper-hint = Un pasaporte de EE. UU., un acta o un informe consular de nacimiento, u otro.

naturalized = ¿Obtuvo usted la ciudadanía por naturalización?
    .help = Es decir, con una solicitud propia y un juramento. Responda que no si la tiene por nacimiento o por su madre o su padre.
    .why = La ley da este certificado especial solo a quienes se naturalizaron.

reasons = ¿Por qué necesita un documento nuevo?
    .help = Elija todas las que sean ciertas.
    .why = Cada motivo necesita su propia prueba. Con algunos tiene que enviar el original, y uno no cuesta nada.
    .missing = Elija al menos un motivo
    .option-lost = Se perdió, me lo robaron o se destruyó
    .option-damaged = Está dañado
    .option-damaged-hint = Por ejemplo, roto, manchado o difícil de leer.
    .option-agency-error = Tiene un error que cometió la agencia
    .option-agency-error-hint = Dice algo distinto de su solicitud, por ejemplo un nombre mal escrito.
    .option-name-changed = Mi nombre cambió legalmente
    .option-name-changed-hint = Por matrimonio, divorcio, anulación u orden de un juez, después de recibirlo.
    .option-birth-date = Mi fecha de nacimiento cambió legalmente
    .option-birth-date-hint = Por orden de un juez o un documento oficial de EE. UU., después de recibirlo.
    .option-sex = El sexo que aparece no es mi sexo biológico al nacer
    .option-other = Otro motivo

lost-citizenship = Desde que obtuvo la ciudadanía de Estados Unidos, ¿la ha perdido o ha renunciado a ella de alguna forma?
    .help = Casi todas las personas responden que no. Tener otro pasaporte, vivir en el extranjero o perder el papel no le quita la ciudadanía.
    .why = Solo quien tiene la ciudadanía puede recibir un certificado nuevo.

lost-citizenship-explanation = ¿Cómo perdió la ciudadanía o renunció a ella?
    .hint = Diga cuándo, dónde y qué pasó después
    .help = Escriba con sus propias palabras, de preferencia en inglés. Diga también si la recuperó.
    .why = El oficial necesita ver si usted tiene la ciudadanía hoy.
    .missing = Explique qué pasó

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo ahora?
    .help = No un apodo. Si su nombre cambió, dé el nuevo: aparecerá en el documento nuevo.
    .why = La agencia lo compara con su expediente y lo imprime en el documento.
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

marital = ¿Cuál es su estado civil?
    .help = Si viven aparte pero no se han divorciado, elija «Casado o casada».
    .why = Aparece en el certificado de naturalización y forma parte de su expediente.
    .missing = Elija su estado civil
    .option-single = Nunca me he casado
    .option-married = Casado o casada
    .option-divorced = Divorciado o divorciada
    .option-widowed = Viudo o viuda
    .option-annulled = Matrimonio anulado

# Su certificado como está

same-name = ¿Aparece exactamente este nombre en su documento?
    .help = Compare cada letra, también el segundo nombre. Si no tiene copia, recuerde el día en que se lo dieron.
    .why = La agencia busca su expediente con el nombre que se imprimió.

certificate-name = ¿Qué nombre aparece en el documento?
    .help = Cópielo exactamente como está impreso, aunque tenga un error.
    .why = Con él la agencia encuentra su expediente.
    .missing = Escriba el nombre que aparece en el documento

certificate-birth-date = ¿Qué fecha de nacimiento aparece en el documento?
    .name = La fecha de nacimiento del documento
    .help = Dé la fecha impresa, aunque esté mal. Si no tiene copia, dé su fecha de nacimiento.
    .why = Ayuda a la agencia a encontrar su expediente. De la edad depende también quién firma.
    .missing = Escriba la fecha de nacimiento del documento

page-countries = De dónde viene usted
birth-country = País de nacimiento
    .help = Elija el país que aparece en el documento, si lo sabe.
    .why = Ayuda a la agencia a encontrar su expediente.
    .missing = Elija el país donde nació
former-nationality = País de su ciudadanía o nacionalidad anterior
    .name = País de su ciudadanía anterior
    .help = El país del que era ciudadano o ciudadana antes de tener la ciudadanía de Estados Unidos. Si siempre la ha tenido, elija Estados Unidos.
    .why = Aparece en el certificado de naturalización.
    .missing = Elija el país de su ciudadanía anterior

page-numbers = Los números de su documento
    .intro = Si no tiene copia, deje en blanco lo que no sepa.
certificate-number = Número del certificado o de la declaración
    .hint = Por ejemplo: 12345678
    .help = En un certificado está arriba a la derecha, muchas veces en rojo.
    .why = Con él la agencia encuentra su expediente mucho más rápido.
a-number = Número A (A-Number)
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Está en el certificado, y en su antigua Tarjeta Verde después de «USCIS#» o «A#». Déjelo en blanco si nunca tuvo uno.
    .why = Es el número de su expediente.

page-issue = Quién le dio el documento
    .intro = Si no tiene copia, deje en blanco lo que no sepa.
issued-by = Oficina de la agencia o nombre del tribunal
    .name = La oficina o el tribunal
    .hint = Por ejemplo: Houston, TX, o U.S. District Court, Miami
    .help = Piense en el lugar donde hizo el juramento o recogió el documento.
    .why = El expediente se guarda con el nombre de esa oficina o ese tribunal.
issued-on = Fecha del documento
    .name = La fecha del documento
    .help = Por lo general es el día del juramento. Si no está seguro o segura de la fecha, es mejor dejarla en blanco.
    .why = Ayuda a la agencia a encontrar su expediente.

# Qué tiene que ser distinto

loss = ¿Qué pasó con el documento?
    .help = Elija lo que más se acerque.
    .why = Un robo se prueba de otra manera que una pérdida.
    .missing = Elija qué pasó
    .option-lost = Lo perdí
    .option-stolen = Me lo robaron
    .option-destroyed = Se destruyó
    .option-destroyed-hint = Por ejemplo, en un incendio o una inundación.

loss-explanation = ¿Cuándo, dónde y cómo pasó?
    .hint = Por ejemplo: In May 2025, when I moved in Dallas, my box of papers got lost
    .help = Bastan unas frases, de preferencia en inglés. Diga también qué hizo para encontrarlo.
    .why = La agencia debe estar segura de que nadie más usa su certificado.
    .missing = Explique cuándo, dónde y cómo pasó

wrong-items = ¿Qué está mal en el documento?
    .help = Elija todo lo que está mal por culpa de la agencia. Lo que cambió después no es un error.
    .why = El oficial lo compara con su solicitud.
    .missing = Elija qué está mal
    .option-name = El nombre
    .option-birth-date = La fecha de nacimiento
    .option-sex = El sexo
    .option-other = Otra cosa

page-wrong-words = El error
shown = ¿Qué dice el documento ahora?
    .hint = Por ejemplo: Family name “Gonzales”
    .help = Cópielo letra por letra.
    .why = Muestra al oficial qué debe buscar.
    .missing = Escriba lo que dice el documento ahora
right = ¿Qué debe decir?
    .hint = Por ejemplo: Family name “Gonzalez”
    .help = Diga en cuál de sus papeles está bien, por ejemplo en su solicitud o su pasaporte.
    .why = El documento nuevo se imprime con estas palabras.
    .missing = Escriba lo que debe decir el documento

page-name-change = Cómo cambió su nombre
name-change-by = ¿Cómo cambió su nombre?
    .help = Si cambió más de una vez, elija cómo obtuvo el nombre que tiene ahora.
    .why = La agencia solo puede imprimir un nombre nuevo con una prueba legal.
    .missing = Elija cómo cambió su nombre
    .option-marriage = Por matrimonio, divorcio o anulación
    .option-court = Por orden de un juez
name-change-date = ¿Cuándo cambió?
    .name = La fecha en que cambió su nombre
    .help = La fecha del matrimonio, del divorcio o de la anulación, o la de la orden del juez.
    .why = El oficial la compara con el documento que usted envía.
    .missing = Escriba la fecha en que cambió su nombre

birth-date-by = ¿Con qué cambió su fecha de nacimiento?
    .help = Elija todo lo que tenga.
    .why = La agencia solo puede cambiar la fecha con uno de estos documentos.
    .missing = Elija al menos una respuesta
    .option-court = La orden de un juez
    .option-government = Un documento de una autoridad de Estados Unidos
    .option-government-hint = Por ejemplo, un acta de nacimiento nueva de un estado.

birth-date-order = ¿Qué fecha tiene la orden del juez?
    .name = La fecha de la orden del juez
    .help = Está junto a la firma del juez.
    .why = El oficial la compara con la orden que usted envía.
    .missing = Escriba la fecha de la orden del juez

birth-date-paper = ¿Cuándo se emitió el documento de la autoridad?
    .name = La fecha del documento de la autoridad
    .help = Busque «Date issued» o «Date filed».
    .why = El oficial la compara con el documento que usted envía.
    .missing = Escriba la fecha del documento de la autoridad

new-birth-date = ¿Cuál es su fecha de nacimiento ahora?
    .name = Su fecha de nacimiento ahora
    .help = Dé la fecha que está en la orden o en el documento.
    .why = Aparecerá en su certificado nuevo.
    .missing = Escriba su fecha de nacimiento ahora

sex-at-birth = ¿Cuál fue su sexo biológico al nacer?
    .help = Como está en su primera acta de nacimiento. El formulario oficial lo pregunta con estas palabras.
    .why = Aparecerá en el documento nuevo. La agencia no imprime otro.
    .missing = Elija una respuesta
    .option-male = Masculino
    .option-female = Femenino

other-reason = ¿Cuál es el otro motivo?
    .hint = Diga qué está mal y qué necesita
    .help = Escriba con sus propias palabras, de preferencia en inglés.
    .why = El oficial necesita saber qué cambiar y por qué.
    .missing = Explique el otro motivo

foreign-country = ¿Qué país pide una prueba de su ciudadanía?
    .help = Elija el país cuyo gobierno va a recibir el certificado.
    .why = La agencia envía el certificado a ese gobierno, no a usted.
    .missing = Elija el país

page-official = El funcionario del otro país
    .intro = Deje en blanco lo que no sepa.
official-name = Nombre del funcionario
    .name = El nombre del funcionario
    .help = La persona que atiende su asunto allí.
    .why = El certificado se puede enviar a esta persona.
official-title = Cargo del funcionario
    .hint = Por ejemplo: cónsul o jefe del registro civil
    .help = Puede dejarlo en blanco.
    .why = Ayuda a que el certificado llegue a donde debe.
official-agency = Oficina o ministerio
    .name = La oficina o el ministerio
    .help = Puede dejarlo en blanco.
    .why = Ayuda a que el certificado llegue a donde debe.

official-address = ¿Cuál es la dirección de este funcionario?
    .help = Puede dejarla en blanco si no la sabe.
    .why = El certificado se envía allí por medio del Departamento de Estado de Estados Unidos.

# Dónde encontrarle

mailing = ¿A dónde debe enviar la agencia su correo?
    .help = El documento nuevo puede llegar a esta dirección. Si el buzón está a nombre de otra persona, agregue ese nombre en «A cargo de».
    .why = Si un certificado se pierde en el correo, le cuesta la tarifa otra vez.
    .missing = Escriba su dirección postal

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
    .option-reason = Por qué necesito un documento nuevo
    .option-name = Mis nombres
    .option-certificate = Lo que dice mi documento
    .option-address = Mi dirección, mi teléfono o mi correo electrónico
    .option-citizenship = La pérdida de mi ciudadanía o la renuncia a ella
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
    .certify = Certifico lo siguiente, bajo pena de perjurio: Domino el inglés y el idioma que esta solicitud indica para la interpretación. En ese idioma interpreté cada pregunta de la solicitud y de las instrucciones, y cada respuesta del solicitante. El solicitante me dijo que entendió cada instrucción, cada pregunta y cada respuesta.
interpreter-signature = Intérprete: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien interpreta responda por lo que leyó.
    .missing = Su intérprete debe escribir su propio nombre

page-preparer-signs = Para quien preparó la solicitud: firme aquí
    .intro = La persona que llenó esta solicitud lee y firma lo siguiente:
    .certify = Certifico lo siguiente, bajo pena de perjurio: El solicitante me pidió que preparara esta solicitud y me dio su consentimiento expreso. Todas las respuestas y los demás datos, de la solicitud o de lo que se presenta con ella, son completos, verdaderos y correctos. Usé solo lo que me dio el solicitante. El solicitante revisó las respuestas y los datos, y me dijo que los entiende.
preparer-signature = Quien preparó la solicitud: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La ley pide que quien prepara la solicitud responda por cómo se hizo.
    .missing = Quien preparó la solicitud debe escribir su nombre

# Hechos: cada uno completa «porque...»

fact-replaces = usted quiere reemplazar un documento que le dio la agencia o un tribunal
    .not = usted no quiere reemplazar un certificado
fact-makes-a-citizen = su documento es de los que tienen los ciudadanos
fact-special-not-naturalized = usted no obtuvo la ciudadanía por naturalización
fact-lost = su documento se perdió, fue robado o se destruyó
    .not = su documento no se perdió
fact-wrong = la agencia cometió un error
    .not = la agencia no cometió un error
fact-renamed = su nombre cambió legalmente
fact-new-date = su fecha de nacimiento cambió legalmente
fact-only-wrong = un error de la agencia es su único motivo
    .not = un error de la agencia no es su único motivo
fact-needs-original = su documento se tiene que cambiar por uno nuevo
fact-child = la persona que aparece en el documento tiene menos de 14 años
fact-lives-abroad = su dirección está fuera de Estados Unidos
fact-interpreted = un intérprete le lee esta solicitud
fact-signed-by-another = firma la madre, el padre o un tutor legal

# Errores

error-certificate-name-differs = Este nombre es igual a su nombre legal. Escriba el nombre que aparece en el documento, o vuelva y diga que es el mismo.
error-old-name-on-certificate = Usted dijo que su nombre cambió después de recibir el documento. Entonces tiene impreso otro nombre: elija «No». Si nada cambió, vuelva a «¿Por qué necesita un documento nuevo?»
error-issued-after-birth = Esta fecha es anterior a la fecha de nacimiento. Revise las dos.
error-renamed-after-birth = Esta fecha es anterior a la fecha de nacimiento. Revise las dos.
error-new-birth-date-differs = Esta es la fecha que ya aparece en el documento. Escriba la fecha nueva, o vuelva a «¿Por qué necesita un documento nuevo?»
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la solicitud. Firme con ese nombre, o vuelva atrás y corríjalo.

# Avisos: qué pasa si sigue adelante

warning-special = El certificado especial no le llega a usted. Va al gobierno del otro país. Si quiere una prueba de su ciudadanía para usted, elija el certificado que tenía o pida un pasaporte de Estados Unidos.
warning-declaration = Una declaración de intención no prueba que usted es ciudadano. Hoy casi nadie la necesita. Si ya tiene la ciudadanía, elija su certificado de naturalización.
warning-needs-original = Tiene que entregar el original a cambio del documento nuevo. Suba ahora una foto o una copia escaneada, y envíe el original por correo cuando la agencia se lo diga. Hasta que llegue el nuevo, no tendrá un certificado a la mano. Un pasaporte de Estados Unidos puede servirle mientras tanto.
warning-not-only-wrong = Corregir solo el error de la agencia es gratis. Como eligió también otro motivo, paga la tarifa completa.
warning-sworn-date = La agencia puede corregir la fecha de nacimiento de un certificado de naturalización solo si el error fue de la agencia. Si su solicitud también tenía esta fecha y usted juró que era correcta, no puede cambiarla. Entonces deniega la solicitud.
warning-lost-citizenship = Hable con un abogado de inmigración o representante acreditado antes de presentar la solicitud. Si ya no tiene la ciudadanía, la agencia deniega la solicitud y se queda con la tarifa. Sus respuestas quedan guardadas y pueden esperar.
warning-lives-abroad = La agencia no envía certificados por correo a otros países. Manda su certificado a una embajada o un consulado de Estados Unidos, donde usted lo recoge. También debe agregar dos fotos.

# Cuando no se puede seguir

stop-never-had = Este no es el formulario que necesita
    .body = El Formulario N-565 solo reemplaza un certificado que ya existía. Si lo presentara, la agencia lo denegaría y se quedaría con la tarifa.
    .next =
        Si tiene la ciudadanía por su madre o su padre, presente el Formulario N-600 para recibir el primer certificado. El pasaporte de Estados Unidos también es una prueba.
        Si quiere hacerse ciudadano o ciudadana, vea el Formulario N-400.
        Si en realidad tuvo un certificado, vuelva atrás y cambie su respuesta.
stop-green-card = Este no es el formulario que necesita
    .body = El Formulario N-565 es para certificados de ciudadanos. Una tarjeta de residente permanente se reemplaza con otro formulario.
    .next =
        Presente el Formulario I-90 para una Tarjeta Verde nueva.
        Si ya tiene la ciudadanía, no necesita una Tarjeta Verde. Vuelva atrás y elija el certificado que tenía.
stop-other-paper = Este papel lo reemplaza otra oficina
    .body = La agencia no puede reemplazarlo. Negaría esta solicitud y se quedaría con la tarifa.
    .next =
        Si es un pasaporte de Estados Unidos o un Informe Consular de Nacimiento en el Extranjero, pídalo al Departamento de Estado: travel.state.gov. Si es un acta de nacimiento, de matrimonio o de defunción de Estados Unidos, pídala al estado donde pasó.
        Si no era ese el documento, vuelva atrás y cambie su respuesta.
stop-special-not-naturalized = No puede recibir este certificado
    .body = Por ley, el certificado especial es solo para quienes se hicieron ciudadanos por naturalización. Si usted lo pide, la agencia denegará la solicitud y se quedará con la tarifa.
    .next =
        Pregunte en el otro país si le basta con un pasaporte de Estados Unidos o con una copia certificada de su certificado de ciudadanía. El Departamento de Estado puede legalizar papeles para usarlos en otro país.
        Si usted se naturalizó, vuelva atrás y cambie su respuesta.

# Documentos

evidence-photo-id = Una identificación oficial con foto
    .help = Por ejemplo, un pasaporte, una licencia de conducir o una identificación del estado. Para un niño o una niña que no tiene, el acta de nacimiento.
    .why = Muestra que el documento es suyo.
evidence-old-copy = Una copia del documento que falta, si la tiene
    .help = Basta con una foto o fotocopia vieja, de preferencia de los dos lados.
    .why = Ayuda a la agencia a encontrar más rápido su expediente.
evidence-loss-proof = Un reporte de la policía o su declaración jurada sobre la pérdida
    .help = Si hubo un robo, lo mejor es el reporte de la policía. Una declaración jurada es una carta en la que dice qué pasó y que termina así: «I declare under penalty of perjury that this is true.» (Declaro bajo pena de perjurio que esto es verdad.) Fírmela y póngale la fecha.
    .why = La agencia debe estar segura de que nadie más usa su certificado.
evidence-original = El documento que tiene, de los dos lados
    .help = Por ahora, tome una foto clara o escanéelo. Guarde bien el original: debe enviarlo por correo cuando la agencia se lo diga. Use un envío que pueda rastrear.
    .why = Solo puede haber un certificado válido. El nuevo toma el lugar del anterior.
evidence-right-data = Un documento con el dato correcto
    .help = Por ejemplo, una copia de su solicitud, su pasaporte, su acta de nacimiento o su Tarjeta Verde de aquel tiempo.
    .why = Si el error fue de la agencia, usted no paga. Este documento lo prueba.
evidence-name-change = El documento que cambió su nombre
    .help = Por ejemplo, un acta de matrimonio, una sentencia de divorcio o anulación, o la orden de un juez, con el sello de la oficina que lo guarda.
    .why = La agencia solo puede imprimir un nombre nuevo con una prueba legal.
evidence-birth-date-order = La orden del juez que cambió su fecha de nacimiento
    .help = Todas las páginas, con el sello del tribunal.
    .why = La agencia solo puede cambiar la fecha con una prueba legal.
evidence-birth-date-paper = El documento oficial con la fecha de nacimiento nueva
    .help = Por ejemplo, el acta de nacimiento nueva de un estado, de los dos lados.
    .why = La agencia solo puede cambiar la fecha con una prueba legal.
evidence-birth-certificate = Su acta de nacimiento
    .help = La primera, hecha poco después de su nacimiento, si la hay.
    .why = La agencia compara el sexo que aparece en ella con el de su documento.
evidence-other-reason = Pruebas de su otro motivo
    .help = Cualquier papel que muestre qué debe ser distinto y por qué.
    .why = El oficial no puede cambiar lo que no está probado.
evidence-certificate-copy = Una copia de su certificado de naturalización, de los dos lados
    .help = Una foto clara o una copia escaneada.
    .why = El certificado especial dice lo mismo, para el otro país.
evidence-photos = Dos fotos iguales tipo pasaporte
    .help = A color, de 2 por 2 pulgadas, con fondo blanco, tomadas en los últimos 30 días.
    .why = Usted vive en el extranjero, donde quizás la agencia no pueda tomarle la foto.
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
    .why = La agencia cobra esto cuando se presenta en línea. En papel son $555. No se devuelve, aunque denieguen la solicitud. Si no puede pagarla, puede pedir una exención de tarifas con el Formulario I-912, pero solo si presenta la solicitud en papel, no aquí.
fee-agency-error = Sin tarifa: el error fue de la agencia
    .why = Usted no paga por un error que no fue suyo. Si la agencia decide que no hubo error de su parte, puede pedirle la tarifa.

# Certificaciones: traducción de las palabras del formulario oficial, que son el texto legal

certify-reads-english = Leo y entiendo todas las respuestas y la información contenidas en mi solicitud y presentadas con ella.

certify-interpreted = El intérprete nombrado en esta solicitud me interpretó, en un idioma que domino, todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, y las entendí.

certify-prepared = A petición mía y con mi consentimiento, la persona nombrada en esta solicitud la preparó para mí solo con la información que yo le di.

certify-applicant =
    Certifico, bajo pena de perjurio, que di o autoricé todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, que leo y entiendo o, si me las interpretó en un idioma que domino el intérprete nombrado en la Parte 10, entendí todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, y que todas las respuestas y la información son completas, verdaderas y correctas.

    Además, autorizo que se divulgue cualquier información de todos mis expedientes que USCIS pueda necesitar para decidir si reúno los requisitos de una solicitud migratoria, y también a otras entidades y personas cuando sea necesario para administrar y hacer cumplir la ley de inmigración de Estados Unidos.
