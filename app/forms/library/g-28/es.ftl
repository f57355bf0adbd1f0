# El Formulario G-28 en español. Palabras sencillas, frases cortas; «usted» es el abogado o representante acreditado.
# Las páginas en que lee y firma el cliente o el estudiante de derecho lo dicen.

form-name = Formulario G-28
form-title = Comparecer por un cliente como abogado o representante acreditado
form-for-whom =
    Para abogados y representantes acreditados que actúan por alguien en un caso de inmigración. Usted lo llena, y lo firman usted y su cliente.
    Cada representante presenta un formulario por cada cliente y cada asunto.
    Nadie más puede usarlo: ni un notario, ni un consultor, ni quien prepara impuestos, ni una amistad. Si el caso es suyo, pida a su representante que lo presente.
form-time = Unos 10 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su número de licencia de abogado (bar number) y el lugar que se la dio, o el nombre de su organización reconocida y la fecha de su acreditación.
    La dirección postal de su cliente, su teléfono y, si tiene, su Número A (A-Number).
    Los números de los formularios en que actúa y, si el caso ya se presentó, el número de recibo.
    Lo que quiere su cliente: a dónde van los avisos y las tarjetas.
    A su cliente, que lee el formulario y lo firma aquí antes que usted.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario.
    Cuando la agencia lo acepta, trata con usted en este asunto y les escribe a los dos, como lo eligió su cliente.
    Si el formulario no está completo o no lo firmaron los dos, la agencia sigue con el caso y le escribe solo a su cliente.
    Vale hasta que el asunto termina. Usted o su cliente pueden terminarlo antes, por escrito.

section-start = Para empezar
section-eligibility = Su derecho a representar
section-representative = Sobre usted
section-matter = El asunto
section-client = Su cliente
section-consent = Lo que quiere su cliente
section-closing = Antes de firmar

# Para empezar

capacity = ¿En qué calidad actúa usted?
    .help = Responda por usted, no por su oficina. También cuenta el colegio de abogados de una posesión o mancomunidad, como Puerto Rico. La organización debe estar reconocida por el Departamento de Justicia.
    .why = La ley permite solo a algunas personas representar a otras ante la agencia.
    .missing = Elija en qué calidad actúa
    .option-attorney = Soy abogado o abogada con licencia en Estados Unidos
    .option-attorney-hint = En regla con el colegio de abogados de un estado, un territorio o D. C.
    .option-accredited = Soy representante acreditado
    .option-accredited-hint = Parcial o completo, de una organización reconocida sin fines de lucro.
    .option-student = Soy estudiante o graduado de derecho
    .option-foreign = Soy abogado o abogada con licencia solo fuera de Estados Unidos
    .option-client = El caso es mío
    .option-other = Otra cosa
    .option-other-hint = Por ejemplo, notario, consultor, asistente legal, familiar o amistad.

agency = ¿Ante qué agencia comparece?
    .help = Elija una. Para una segunda agencia, presente un segundo formulario.
    .why = La comparecencia vale solo en la agencia que nombra.
    .missing = Elija la agencia
    .option-uscis = El Servicio de Ciudadanía e Inmigración de Estados Unidos (USCIS)
    .option-uscis-hint = Solicitudes y peticiones, como el Formulario I-130, I-485 o N-400.
    .option-ice = El Servicio de Inmigración y Control de Aduanas (ICE)
    .option-ice-hint = Por ejemplo, detención, fianza o supervisión.
    .option-cbp = La Oficina de Aduanas y Protección Fronteriza (CBP)
    .option-cbp-hint = Por ejemplo, la inspección en un puerto de entrada.
    .option-court = Una corte de inmigración o la Junta de Apelaciones de Inmigración

# Su derecho a representar

page-admissions = ¿Dónde tiene licencia para ejercer?
    .intro = Agregue cada lugar donde está en regla con el colegio de abogados del tribunal más alto. Cuentan los estados, los territorios, las posesiones, las mancomunidades y el Distrito de Columbia.
admissions = Sus licencias
    .why = La agencia comprueba cada una.
    .add = Agregar otra licencia
    .row = Licencia { $number }
    .remove = Quitar la licencia { $number }
licensing-authority = Autoridad que da la licencia
    .hint = Por ejemplo: Supreme Court of Texas
    .missing = Escriba la autoridad que da la licencia
bar-number = Número de licencia (bar number)
    .help = Déjelo en blanco si esta autoridad no da ninguno.

restriction = ¿Alguna orden le restringe el ejercicio del derecho?
    .help = Una orden de un tribunal u otra autoridad que le suspende, prohíbe o limita el ejercicio, que le expulsa del colegio o que le restringe de otra manera. Cuente las órdenes de cualquier lugar.
    .why = El formulario obliga a decirlo, y la agencia lo comprueba.
    .missing = Elija si una orden le restringe
    .option-am-not = No, ninguna orden de ese tipo me restringe
    .option-am = Sí, me restringe una orden de ese tipo

restriction-explanation = ¿Qué dice la orden?
    .hint = Diga qué autoridad la dio, cuándo, por qué y qué prohíbe
    .help = Escriba en inglés. Diga también cuándo termina o qué hizo para que la levanten.
    .why = Se imprime en la Parte 6, Información adicional.
    .missing = Explique la orden

firm = ¿Cómo se llama su bufete u organización?
    .help = Déjelo en blanco si ejerce por su cuenta, con su propio nombre.
    .why = Los avisos para usted llevan también ese nombre.

page-accreditation = Su reconocimiento y acreditación
organization = Organización reconocida
    .name = La organización
    .help = Dé el nombre con que la reconoce el Departamento de Justicia.
    .why = La agencia lo compara con la lista de organizaciones reconocidas.
    .missing = Escriba el nombre de la organización reconocida
accredited-on = Fecha de su acreditación
    .name = La fecha de su acreditación
    .help = Está en la carta del Departamento de Justicia. Si se renovó, dé la última fecha.
    .why = Una acreditación dura tres años.
    .missing = Escriba la fecha de su acreditación

associated = ¿Comparece solo para un fin limitado, a petición de otro representante?
    .help = Responda que sí si el representante que presentó antes el Formulario G-28 sigue a cargo y le pidió que compareciera, por ejemplo en una entrevista. Responda que no si usted es el primero o si se hace cargo del caso.
    .why = Así el primer representante sigue en el expediente y usted no lo sustituye.
    .missing = Elija sí o no

associated-with = ¿Quién es el representante que consta en el expediente?
    .help = Dé el nombre que está en el Formulario G-28 presentado antes.
    .why = La agencia ve en lugar de quién actúa usted para este fin.
    .missing = Escriba el nombre del representante que consta en el expediente

has-student = ¿Trabajará en este caso un estudiante o graduado de derecho bajo su supervisión directa?
    .help = En una clínica o un programa de ayuda, sin que el cliente le pague. En ese caso, el estudiante o graduado también firma este formulario.
    .why = Un estudiante puede comparecer solo si se le nombra aquí, y solo con usted.
    .missing = Elija sí o no

student-name = ¿Cómo se llama el estudiante o graduado de derecho?
    .help = Se puede nombrar a una sola persona. Para otra, presente otro formulario.
    .why = La agencia deja comparecer solo a la persona nombrada.
    .missing = Escriba el nombre del estudiante o graduado de derecho

# Sobre usted

representative-name = ¿Cuál es su nombre completo?
    .help = Delo como consta en el colegio de abogados o en su carta de acreditación.
    .why = Se compara con los registros del colegio o del Departamento de Justicia. Usted firma con él.
    .missing = Escriba su nombre completo

representative-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Es su propio número, no el de su cliente.
    .why = Une este caso con su cuenta.

representative-address = ¿Cuál es la dirección de su oficina?
    .help = Dé la dirección donde ejerce.
    .why = Aquí llegan sus copias de los avisos y todo lo que su cliente quiere que le envíen a usted.
    .missing = Escriba la dirección de su oficina

page-representative-reach = ¿Cómo puede la agencia comunicarse con usted?
representative-phone = Teléfono durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Un número donde pueda contestar entre semana.
    .why = Un oficial puede llamar por el caso.
    .missing = Escriba un teléfono donde pueda contestar durante el día
representative-mobile = Teléfono celular
    .help = Puede dejarlo en blanco.
    .why = Algunas noticias del caso se pueden enviar por mensaje de texto.
representative-email = Correo electrónico
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es la forma más rápida en que la agencia puede escribirle.
representative-fax = Número de fax
    .help = Puede dejarlo en blanco.
    .why = Algunas oficinas todavía lo usan.

# El asunto

uscis-matter = ¿En qué formularios o en qué asunto comparece?
    .hint = Por ejemplo: I-130 e I-485
    .help = Dé el número de cada formulario. Si no hay formulario, nombre el asunto.
    .why = Usted puede actuar solo en los asuntos que nombra aquí.
    .missing = Escriba los números de los formularios o el asunto

ice-matter = ¿En qué asunto comparece ante ICE?
    .hint = Por ejemplo: bond (fianza), u order of supervision (orden de supervisión)
    .help = Nómbrelo con la mayor precisión posible.
    .why = Usted puede actuar solo en el asunto que nombra aquí.
    .missing = Escriba el asunto

cbp-matter = ¿En qué asunto comparece ante CBP?
    .hint = Por ejemplo: deferred inspection (inspección aplazada)
    .help = Nómbrelo con la mayor precisión posible.
    .why = Usted puede actuar solo en el asunto que nombra aquí.
    .missing = Escriba el asunto

receipt-number = ¿Cuál es el número de recibo del caso?
    .hint = 3 letras y 10 dígitos, por ejemplo: IOE0123456789
    .help = Déjelo en blanco si el caso todavía no se ha presentado.
    .why = Con él, su comparecencia llega al caso correcto.

client-role = ¿Qué es su cliente en este asunto?
    .help = Elija lo que corresponde a los formularios que nombró.
    .why = Solo se puede representar a una parte del caso.
    .missing = Elija qué es su cliente en este asunto
    .option-applicant = Solicitante (applicant)
    .option-applicant-hint = Pide algo para sí, por ejemplo con el Formulario I-485 o N-400.
    .option-petitioner = Peticionario (petitioner)
    .option-petitioner-hint = Pide algo para otra persona, por ejemplo con el Formulario I-130.
    .option-requestor = Quien hace una petición (requestor)
    .option-requestor-hint = Por ejemplo, de DACA o de una exención de tarifas.
    .option-beneficiary = Beneficiario o familiar derivado
    .option-beneficiary-hint = La persona por quien otra pide, o un familiar incluido en el mismo caso.
    .option-respondent = Demandado (respondent)
    .option-respondent-hint = Solo ante ICE o CBP.

# Su cliente

client-kind = ¿Quién es su cliente?
    .help = Si es un menor, elija una persona.
    .why = Por una empresa firma una persona autorizada.
    .missing = Elija quién es su cliente
    .option-person = Una persona
    .option-entity = Una empresa, organización u otra entidad

entity-name = ¿Cómo se llama la empresa u organización?
    .help = Dé su nombre legal completo.
    .why = Es la parte del caso.
    .missing = Escriba el nombre de la empresa u organización

page-signatory = ¿Quién firma por ella?
signatory-name = Persona autorizada para firmar
    .name = La persona autorizada para firmar
    .help = Alguien que puede firmar por la empresa u organización. No puede ser usted.
    .why = La firma del cliente se compara con este nombre.
    .missing = Escriba el nombre de la persona autorizada para firmar
signatory-title = Cargo
    .hint = Por ejemplo: Director of Human Resources
    .help = El puesto que tiene ahí esa persona.
    .why = Muestra que puede firmar.
    .missing = Escriba el cargo de quien firma

client-name = ¿Cuál es el nombre legal completo de su cliente?
    .help = Dé el nombre que está en la solicitud o petición.
    .why = La agencia lo compara con el caso.
    .missing = Escriba el nombre legal completo de su cliente

client-account-number = ¿Cuál es el número de la cuenta en línea de su cliente?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. No es el Número A ni un número de recibo.
    .why = Une su comparecencia con la cuenta de su cliente.

client-a-number = ¿Cuál es el Número A (A-Number) de su cliente?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si no tiene.
    .why = Es el número del expediente de su cliente.

page-client-reach = ¿Cómo se puede localizar a su cliente?
    .intro = Dé los números de su cliente, no los de su oficina.
client-phone = Teléfono de su cliente durante el día
    .hint = Por ejemplo: 212 555 0123
    .help = Puede ser un celular.
    .why = La agencia puede llamar a su cliente.
    .missing = Escriba el teléfono de su cliente durante el día
client-mobile = Celular de su cliente
    .help = Puede dejarlo en blanco.
    .why = Algunas noticias del caso se pueden enviar por mensaje de texto.
client-email = Correo electrónico de su cliente
    .hint = Por ejemplo: nombre@ejemplo.com
    .help = Puede dejarlo en blanco.
    .why = Es la forma más rápida en que la agencia puede escribir a su cliente.

client-address = ¿Cuál es la dirección postal de su cliente?
    .help = Dé la dirección propia de su cliente. Dé la de su oficina solo si es la dirección segura de la solicitud o petición.
    .why = Aquí llegan los avisos y las tarjetas de su cliente, salvo que quiera otra cosa en las páginas siguientes.
    .missing = Escriba la dirección postal de su cliente

# Lo que quiere su cliente

notices-to-representative = ¿Quiere su cliente que los avisos originales lleguen a la oficina de usted?
    .help = Pregúntele. Si responde que no, el original va a su cliente y usted recibe una copia. Si responde que sí, el original va a su oficina. Su cliente puede cambiarlo después por escrito.
    .why = Con estos avisos llegan citas y pedidos de pruebas, y cada uno tiene un plazo.
    .missing = Elija sí o no

cards-to-representative = ¿Quiere su cliente que las tarjetas y los documentos de viaje lleguen a la oficina de usted?
    .help = Pregúntele. Si responde que no, la tarjeta de residente, el permiso de trabajo o el documento de viaje va a la dirección postal de su cliente en Estados Unidos. Si responde que sí, va a la oficina de usted en Estados Unidos.
    .why = Reemplazar una tarjeta perdida puede tardar meses.
    .missing = Elija sí o no

i-94-to-client = ¿Debe llegar a su cliente, de todos modos, un aviso que trae un Formulario I-94?
    .help = El Formulario I-94 es el registro de llegada. Si responde que no, el aviso que lo trae va a su oficina. Si responde que sí, va a la dirección postal de su cliente en Estados Unidos.
    .why = Su cliente puede necesitarlo pronto, por ejemplo para trabajar o para la licencia de conducir.
    .missing = Elija sí o no

# Antes de firmar

more = ¿Hay algo más que la agencia deba saber?
    .help = Úselo si una respuesta no cupo en su espacio o necesita una explicación.
    .why = Reemplaza la Parte 6 del formulario de papel.
    .missing = Elija sí o no

page-remarks = Qué más debe saber la agencia
    .intro = Agregue una nota por cada pregunta sobre la que quiera decir algo más.
remark = Sus notas
    .help = Escriba cada nota sobre una sola pregunta.
    .why = El oficial lee cada nota junto a la respuesta que le corresponde.
    .add = Agregar otra nota
    .row = Nota { $number }
    .remove = Quitar la nota { $number }
about = ¿De qué parte del formulario se trata?
    .help = Elija «Otra cosa» si ninguna corresponde.
    .why = La nota se pone junto a esa parte.
    .missing = Elija la parte del formulario
    .option-representative = Mi nombre, mi dirección o mis datos de contacto
    .option-eligibility = Mi derecho a representar
    .option-matter = El asunto
    .option-client = Mi cliente
    .option-consent = Lo que quiere mi cliente
    .option-other = Otra cosa
text = ¿Qué quiere decir?
    .help = Diga primero a qué pregunta se refiere. Escriba en inglés.
    .why = El oficial lo lee con este formulario.
    .missing = Escriba lo que quiere decir

client-signer = ¿Quién firma por su cliente?
    .help = Desde los 14 años, cada persona firma por sí misma. Por un niño o una niña menor firma su madre, su padre o su tutor legal. Usted no puede firmar por su cliente.
    .why = Sin la firma correcta, la agencia no le reconoce como representante.
    .missing = Elija quién firma
    .option-client = Mi cliente
    .option-parent = La madre o el padre de un menor de 14 años
    .option-guardian = Un tutor legal
    .option-guardian-hint = Un juez lo nombró para un menor, o porque una condición mental impide firmar.

client-guardian = ¿Cómo se llama la madre, el padre o el tutor legal?
    .help = Dé el nombre legal completo.
    .why = La firma se compara con este nombre.
    .missing = Escriba el nombre de la madre, del padre o del tutor legal

page-client-signs = Para el cliente: lea y firme aquí
    .intro =
        Pásele ahora el teléfono o la computadora a su cliente, o siéntense juntos. Si su cliente no lee bien el inglés, alguien debe leerle antes todo el formulario. El cliente, o quien firma por él, lee y firma lo que está abajo.

        Usted decide si firma. Firme solo si quiere que esta persona actúe por usted y vea sus registros. Puede terminarlo cuando quiera, por escrito.
    .certify = He solicitado la representación del abogado o representante acreditado nombrado en la Parte 1 de este formulario y he dado mi consentimiento para que me represente. De acuerdo con la Ley de Privacidad de 1974 y la política del Departamento de Seguridad Nacional de los Estados Unidos (DHS), doy también mi consentimiento para que se divulgue al abogado o representante acreditado nombrado todo expediente que se refiera a mí y que figure en cualquier sistema de expedientes de USCIS, ICE o CBP.
client-signature = Cliente: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = La agencia habla con un representante solo si el cliente está de acuerdo.
    .missing = El cliente debe escribir su nombre

page-student-signs = Para el estudiante o graduado de derecho: firme aquí
    .intro = Pásele el teléfono o la computadora al estudiante o graduado. Esa persona lee y firma lo siguiente:
    .certify = Soy estudiante o graduado de derecho y trabajo bajo la supervisión directa del abogado o representante acreditado que consta en este formulario, de acuerdo con los requisitos de 8 CFR 292.1(a)(2).
student-signature = Estudiante o graduado: escriba su nombre para firmar
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, su firma se quita y tiene que firmar de nuevo.
    .why = El formulario lo pide antes de que un estudiante pueda comparecer.
    .missing = El estudiante o graduado de derecho debe escribir su nombre

# Hechos: cada uno completa «porque ...»

fact-attorney = usted es abogado o abogada
fact-accredited = usted es representante acreditado
fact-restricted = una orden le restringe el ejercicio del derecho
fact-accreditation-over = pasaron más de tres años desde su acreditación
fact-before-uscis = usted comparece ante USCIS
    .not = usted no comparece ante USCIS
fact-entity = su cliente es una empresa u organización
    .not = su cliente es una persona
fact-mail-to-representative = su cliente quiere que su correo llegue a la oficina de usted
fact-office-in-us = su oficina está en Estados Unidos
    .not = su oficina no está en Estados Unidos
fact-client-at-office = la dirección de su cliente es la de su oficina
fact-client-by-another = firma por su cliente la madre, el padre o un tutor legal
    .not = nadie más firma por su cliente

# Errores

error-associated-differs = Este es su propio nombre. Escriba el del representante que le pidió comparecer, o vuelva atrás y responda que no.
error-student-differs = Este es su propio nombre. Escriba el del estudiante o graduado, o vuelva atrás y responda que no.
error-cards-stay-here = La agencia envía tarjetas solo a oficinas en Estados Unidos. Responda que no, o vuelva atrás y dé la dirección de una oficina ahí.
error-client-signed = Este no es el nombre del cliente. El cliente firma con el nombre que usted dio. Si ese nombre está mal, vuelva atrás y corríjalo.
error-signatory-signed = Este no es el nombre de la persona autorizada para firmar. Firme con ese nombre, o vuelva atrás y corríjalo.
error-guardian-signed = Este no es el nombre de la madre, del padre o del tutor legal. Firme con ese nombre, o vuelva atrás y corríjalo.
error-student-signed = Este no es el nombre que dio para el estudiante o graduado. Firme con ese nombre, o vuelva atrás y corríjalo.

# Advertencias: qué pasa si usted sigue adelante

warning-restricted = La ley considera abogados solo a quienes no tienen una orden que los restrinja (8 CFR 1.2). En la mayoría de los casos la agencia no le reconocerá. Entonces su cliente no tendrá quien hable por él. Pregunte antes a la autoridad que dio la orden.
warning-accreditation-over = Una acreditación dura tres años, y esta empezó hace más. Si se renovó, dé la nueva fecha. Si pidió a tiempo una renovación que aún no se decide, envíe la prueba. Si no, ahora no puede representar a nadie.
warning-other-agency = Lo que presenta aquí llega solo a USCIS. Para ICE o CBP, imprima al final el formulario firmado y entréguelo en la oficina que tiene el asunto. Sin él, esa oficina no le reconoce.
warning-beneficiary = En la mayoría de los casos, el beneficiario de una petición no es parte de ella, y la agencia no reconoce su comparecencia (8 CFR 103.2(a)(3)). Si el beneficiario presenta un formulario propio, como el I-485, elija «Solicitante». Si actúa por el peticionario, elija «Peticionario».
warning-same-person = Este es su propio nombre. El Formulario G-28 sirve para representar a otra persona: en su propio caso no lo necesita. Si su cliente se llama igual que usted, siga adelante.
warning-client-at-office = Esta es la dirección de su oficina. Se permite solo si es la dirección segura de la solicitud o petición de su cliente. De lo contrario, su cliente no recibiría el correo que es para él.
warning-cards-leave-client = La tarjeta de su cliente llegará a su oficina, no a él. Asegúrese de que lo quiere así y de que sabe cómo recogerla.

# Cuando no se puede presentar

stop-student = Este formulario lo presenta quien le supervisa
    .body = Un estudiante o graduado de derecho no comparece solo. El abogado o representante acreditado que le supervisa presenta el Formulario G-28 y le nombra a usted en él.
    .next = Pídale que empiece este formulario. Ahí elige que un estudiante de derecho trabajará en el caso, y usted firma su propia página antes que él.
stop-foreign = Necesita el Formulario G-28I
    .body = El Formulario G-28 es para abogados con licencia en Estados Unidos. Si su licencia es solo de otro país, puede comparecer únicamente en asuntos fuera de Estados Unidos. Para eso se usa el Formulario G-28I.
    .next = El Formulario G-28I está en uscis.gov/g-28i. Para un caso dentro de Estados Unidos, su cliente necesita un abogado con licencia aquí o un representante acreditado. Usted puede trabajar junto con uno.
stop-client = Este formulario lo presenta su representante
    .body = Con el Formulario G-28, un representante declara que actúa por usted. Usted no puede presentarlo por su cuenta, y no lo necesita si nadie le representa.
    .next =
        Si tiene un abogado o representante acreditado, pídale que lo presente. Usted lo lee y lo firma antes que él, y decide a dónde va su correo.
        Si busca uno: el Departamento de Justicia publica en justice.gov/eoir la ayuda legal gratuita o de bajo costo y todas las organizaciones reconocidas. Un notario no es un abogado.
        Siempre puede presentar sus propios formularios sin representante.
stop-not-allowed = Usted no puede representar a alguien ante la agencia
    .body = La ley lo permite solo a abogados y representantes acreditados, y a los estudiantes de derecho que ellos supervisan. Aconsejar qué formulario presentar, o hablar por alguien, ya es ejercer el derecho. Hacerlo sin permiso puede ser un delito y puede arruinar el caso de esa persona.
    .next =
        Sí puede escribir lo que alguien le dicta, o interpretar. Entonces se le nombra en el formulario de esa persona como preparador o intérprete, y no hace falta el Formulario G-28.
        Si trabaja para un abogado o una organización reconocida, este formulario lo presenta el abogado o el representante acreditado.
        Un familiar o una amistad a quien un oficial puede admitir en un solo caso (8 CFR 292.1(a)(3)) se lo pide al oficial, en papel.
stop-court = Las cortes tienen sus propios formularios
    .body = El Formulario G-28 no vale ante una corte de inmigración ni ante la Junta de Apelaciones de Inmigración.
    .next = Para una corte de inmigración, presente el Formulario EOIR-28; para la Junta, el Formulario EOIR-27. Los dos se presentan ante esa corte o la Junta. Si su cliente también tiene un caso con USCIS, vuelva atrás y elíjalo: necesita su propio formulario.

# Pruebas

evidence-restriction-order = La orden que le restringe
    .help = Todas las páginas. Si pidió que la levanten, agregue la respuesta.
    .why = Con ella la agencia decide si puede reconocerle.
evidence-accreditation-renewed = Una prueba de que su acreditación sigue vigente
    .help = La nueva carta del Departamento de Justicia, o la prueba de que pidió la renovación a tiempo.
    .why = Según su fecha, la acreditación ya terminó.
evidence-student-statement = La declaración del estudiante o graduado de derecho
    .help = Una declaración firmada de que participa en un programa o una clínica de ayuda legal, bajo la supervisión directa de usted, y de que el cliente no le paga. Un graduado agrega que todavía no tiene licencia.
    .why = 8 CFR 292.1(a)(2) la pide antes de que un estudiante o graduado pueda comparecer.
evidence-guardianship = El documento del tribunal que nombra al tutor legal
    .help = Todas las páginas, con el sello del tribunal.
    .why = Muestra que el tutor puede firmar por su cliente.

# Tarifas

fee-none = Sin tarifa: una comparecencia no cuesta nada
    .why = La agencia no cobra por este formulario.

# Certificación: traducción fiel del texto legal, que es el del formulario oficial en inglés

certify-representative =
    He leído y entiendo los reglamentos y las condiciones de 8 CFR 103.2 y 292 que rigen las comparecencias y la representación ante el DHS. Declaro, bajo pena de perjurio conforme a las leyes de los Estados Unidos, que la información que he proporcionado en este formulario es verdadera y correcta.
