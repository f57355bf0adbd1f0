# El Formulario AR-11 en español. Palabras sencillas, frases cortas; «usted» es la persona que se mudó.

form-name = Formulario AR-11
form-title = Avisar a la agencia que se mudó (cambio de dirección)
form-for-whom =
    Para personas que no son ciudadanas estadounidenses y se mudaron dentro de Estados Unidos. La ley pide avisar de la casa nueva en un plazo de 10 días.
    Lo que hace aquí: avisa de su mudanza, y la dirección nueva se usa para todos los casos de su cuenta.
    Lo que no hace: no avisa a la corte de inmigración, ni a su escuela, ni al correo, ni a la oficina de licencias de conducir. No cambia un caso que no está en su cuenta. Cada persona que se mudó con usted necesita su propio formulario.
    Los ciudadanos estadounidenses, las personas con visa A o G y quienes vienen de visita con el Programa de Exención de Visa no tienen que avisar. Pueden usarlo para cambiar la dirección de un caso abierto.
    No lo use si tiene un caso de VAWA, de visa T o de visa U. Ahí su dirección es secreta y se cambia de otra manera.
form-time = Unos 5 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su dirección nueva, con el número de apartamento y el código ZIP.
    La dirección donde vivía antes.
    El día en que se mudó.
    Su Número A (A-Number), si tiene. No necesita documentos ni paga nada.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: prueba que avisó de su mudanza y cuándo.
    Desde entonces, las cartas y tarjetas van a la dirección nueva. Lo que se envió antes puede llegar todavía a la antigua; pida también al correo que le reenvíe sus cartas.
    Mire sus casos: cada uno muestra la dirección que se usa ahora.
    Cada vez que se mude, presente otra vez el formulario en un plazo de 10 días.

section-start = Para empezar
section-you = Sobre usted
section-addresses = Sus direcciones
section-closing = Antes de firmar

# Para empezar

standing = ¿Cuál de estas es su situación?
    .help = Si presenta el formulario por su hijo o hija, responda sobre esa persona.
    .why = La ley pide a casi todos que avisen de una mudanza, pero no a todos.
    .missing = Elija cuál es su situación
    .option-resident = Tengo la residencia permanente
    .option-resident-hint = Tiene una tarjeta de residente permanente (Tarjeta Verde), aun de solo 2 años.
    .option-other = Tengo otro estatus, o ninguno
    .option-other-hint = Por ejemplo: estudiante, trabajador, refugiado, TPS, DACA, o espera respuesta.
    .option-citizen = Tengo la ciudadanía de Estados Unidos
    .option-diplomat = Tengo una visa A o G
    .option-diplomat-hint = Diplomáticos, personal de otro gobierno o un organismo como la ONU, y familias.
    .option-visa-waiver = Estoy de visita con el Programa de Exención de Visa
    .option-visa-waiver-hint = Vino sin visa, con una autorización ESTA, por 90 días como máximo.

has-case = ¿Tiene un caso abierto con la agencia?
    .help = Por ejemplo, una petición para un familiar, o una solicitud propia.
    .why = La ley no le pide avisar de una mudanza. Pero las cartas de un caso abierto deben llegarle.
    .missing = Elija sí o no

moved-to = ¿Dónde está su casa nueva?
    .why = Este formulario es solo para casas en Estados Unidos. También cuentan sus territorios: Puerto Rico, Guam, las Islas Vírgenes de EE. UU., Samoa Americana y las Islas Marianas del Norte.
    .missing = Elija dónde está su casa nueva
    .option-us = En Estados Unidos
    .option-us-hint = También en un territorio de EE. UU., como Puerto Rico o Guam.
    .option-abroad = En otro país

protected-case = ¿Tiene un caso de VAWA, de visa T o de visa U?
    .help = Son casos de personas maltratadas en la familia, víctimas de trata o de otro delito grave. Responda que sí también si el caso ya fue aprobado. Nadie más se entera de lo que responde.
    .why = La ley mantiene en secreto la dirección de esos casos, así que se cambia de otra manera.
    .missing = Elija sí o no

also = ¿Algo de esto es cierto para usted?
    .help = Elija todo lo que sea cierto. En cada caso debe avisar también a alguien más, y le decimos a quién.
    .why = Este formulario avisa de su mudanza solo a la agencia.
    .missing = Elija al menos una respuesta
    .option-court = Tengo un caso ante un juez de inmigración
    .option-court-hint = Por ejemplo, recibió un Notice to Appear (aviso de comparecencia).
    .option-sponsor = Firmé una declaración jurada de patrocinio económico para un inmigrante
    .option-sponsor-hint = El Formulario I-864. Usted prometió mantener a esa persona.
    .option-student = Soy estudiante o visitante de intercambio
    .option-student-hint = Con una visa F, M o J.
    .option-none = Nada de esto

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo?
    .help = Dé el nombre que está en sus papeles de la agencia.
    .why = Con él la agencia encuentra su expediente.
    .missing = Escriba su nombre legal completo

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Dé la fecha que aparece en su pasaporte o acta de nacimiento.
    .why = Sirve para no confundirle con alguien del mismo nombre. La edad también decide quién firma.
    .missing = Escriba su fecha de nacimiento

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si no tiene. Está en su tarjeta y en las cartas de la agencia.
    .why = Es el número de su expediente. Con él, la dirección nueva llega al lugar correcto.

# Sus direcciones

moved-on = ¿Cuándo se mudó?
    .name = El día en que se mudó
    .help = Dé el día desde el que vive en la dirección nueva. Si todavía no se ha mudado, espere: las cartas van a la dirección nueva en cuanto presenta el formulario.
    .why = La ley le da 10 días a partir de ese día.
    .missing = Escriba el día en que se mudó

present-address = ¿Dónde vive ahora?
    .help = Dé la calle y el número de su casa nueva. Aquí no sirve un apartado postal; más adelante puede dar uno para su correo.
    .why = Es la dirección de la que la ley pide avisar.
    .missing = Escriba la dirección donde vive ahora

had-us-home = ¿Vivía antes en otro lugar de Estados Unidos?
    .help = Responda que no si llegó de otro país.
    .why = La agencia busca su dirección anterior en sus registros.
    .missing = Elija sí o no

previous-address = ¿Dónde vivía antes?
    .help = Dé la última casa antes de esta, aunque haya sido por poco tiempo.
    .why = La agencia reemplaza esta dirección por la nueva.
    .missing = Escriba la dirección donde vivía antes

mail-at-home = ¿Recibe su correo donde vive ahora?
    .help = Responda que no si usa un apartado postal u otra dirección para su correo.
    .why = Las cartas y tarjetas van al lugar donde recibe su correo.
    .missing = Elija sí o no

mailing-address = ¿A dónde debe enviar la agencia su correo?
    .help = Aquí sí sirve un apartado postal. Si el buzón está a nombre de otra persona, agregue ese nombre en «A cargo de».
    .why = Una dirección equivocada o incompleta es la razón más común por la que se pierde una tarjeta.
    .missing = Escriba la dirección donde recibe su correo

# Antes de firmar

who-signs = ¿Quién va a firmar este formulario?
    .help = Desde los 14 años, cada persona firma por sí misma. Por un niño o una niña menor firma su madre, su padre o su tutor legal.
    .why = Quien firma responde por el aviso.
    .missing = Elija quién va a firmar
    .option-self = Lo voy a firmar yo
    .option-parent = La madre o el padre
    .option-guardian = Un tutor legal
    .option-guardian-hint = Un juez lo nombró para un menor, o porque una condición mental impide firmar.

guardian-name = ¿Cómo se llama la persona que va a firmar?
    .help = Dé el nombre legal completo de la madre, del padre o del tutor legal.
    .why = La firma escrita se compara con este nombre.
    .missing = Escriba el nombre de la persona que va a firmar

# Hechos: cada uno completa «porque ...»

fact-exempt = la ley no le pide avisar de una mudanza
    .not = la ley le pide avisar de una mudanza
fact-no-case = usted no tiene un caso abierto
fact-child = la persona que se mudó tiene menos de 14 años
fact-signed-by-another = firma la madre, el padre o un tutor legal
fact-late = pasaron más de 10 días desde que se mudó
fact-same-home = la dirección anterior y la nueva son iguales
fact-same-mailbox = su correo va a la dirección donde vive

# Errores

error-nothing-else = Eligió «Nada de esto» junto con otra cosa. Quite una de las dos.
error-moved-after-birth = Este día es anterior a la fecha de nacimiento. Revise las dos fechas.
error-present-no-box = Esto es un apartado postal, y ahí nadie puede vivir. Escriba la calle y el número de su casa. Puede dar el apartado postal para su correo dos páginas más adelante.
error-previous-no-box = Esto es un apartado postal, y ahí nadie puede vivir. Escriba la calle y el número de su casa anterior.

# Advertencias: qué pasa si usted sigue adelante

warning-not-asked-of-you = La ley no le pide avisar de esta mudanza. Puede seguir: la dirección nueva se usa para sus casos abiertos.
warning-court = La corte no se entera de su mudanza por este formulario. En un plazo de 5 días hábiles, envíe el Formulario EOIR-33/IC a la corte de inmigración. Si la carta de la corte va a la dirección anterior y usted falta a una audiencia, un juez puede ordenar su expulsión.
warning-sponsor = Un patrocinador debe presentar además el Formulario I-865 dentro de los 30 días después de la mudanza. Quien no lo hace puede recibir una multa.
warning-student = Avise también a su escuela o programa en un plazo de 10 días. La escuela informa su dirección al sistema SEVIS. Si el sistema no la tiene, usted puede perder su estatus.
warning-late = El último día para avisar de esta mudanza fue el { $last-day }. Avise ahora de todos modos: más vale tarde que nunca. A quien calla a propósito le pueden poner una multa de hasta $200, hasta 30 días de cárcel, o las dos cosas. También le pueden ordenar salir del país. Si tuvo una buena razón, como una enfermedad, anótela para usted y guarde una prueba.
warning-same-home = Esta es la dirección donde usted dice que vive ahora. Si solo cambia el apartamento, siga adelante. Si no se mudó, no tiene que presentar este formulario.
warning-same-mailbox = Esta es la dirección donde vive. Si recibe su correo ahí, vuelva atrás y responda que sí.

warning-no-case-changed = Así se informa la mudanza de la persona por quien usted firma. Los casos de su cuenta conservan su dirección, porque pueden ser de otra persona. Si quien se mudó tiene un caso abierto, llame también al 800-375-5283 y dé el número de recibo.

# Cuando no se puede presentar

stop-citizen = No tiene que avisar de su mudanza
    .body = El Formulario AR-11 es para quienes no son ciudadanos. Usted no tiene un caso abierto, así que no hay nada que cambiar.
    .next =
        Si firmó una declaración jurada de patrocinio económico (Formulario I-864) para un inmigrante, presente el Formulario I-865 dentro de los 30 días después de la mudanza. La página oficial de ese formulario dice cómo.
        Si en realidad tiene un caso abierto, vuelva atrás y dígalo.
stop-diplomat = No tiene que avisar de su mudanza
    .body = La ley no lo pide a las personas con visa A o G. Usted no tiene un caso abierto, así que no hay nada que cambiar.
    .next =
        Avise a la oficina de protocolo de su embajada u organismo. Esa oficina le informa al Departamento de Estado.
        Si un día cambia de estatus, desde entonces debe avisar cada vez que se mude.
stop-visa-waiver = No tiene que avisar de su mudanza
    .body = La ley no lo pide a quienes vienen de visita con el Programa de Exención de Visa. Usted no tiene un caso abierto, así que no hay nada que cambiar.
    .next = Si recibe o pide otro estatus, desde entonces debe avisar de cada mudanza.
stop-abroad = Este formulario es para casas en Estados Unidos
    .body = De una mudanza a otro país no se avisa con el Formulario AR-11.
    .next =
        Si tiene un caso abierto, la agencia necesita de todos modos una dirección para sus cartas. Llame al 800-375-5283, o escriba a la oficina que tiene su caso, y dé su número de recibo.
        Si tiene una Tarjeta Verde, hable con un abogado antes de quedarse mucho tiempo fuera: puede perder la residencia.
        Si en realidad su casa está en Estados Unidos, vuelva atrás y cambie su respuesta.
stop-protected = Su dirección está protegida
    .body =
        La ley mantiene en secreto la dirección de un caso de VAWA, de visa T o de visa U, también frente a la cuenta de un familiar. Por eso no se cambia aquí ni en ningún otro sitio web.
        De todos modos debe avisar de su mudanza en un plazo de 10 días.
    .next =
        Imprima el Formulario AR-11 de uscis.gov/ar-11, fírmelo y envíelo por correo a la dirección que indica. Guarde una copia.
        Para su caso, llame al 800-375-5283 y diga que está protegido, o pida a su abogado o defensor que escriba a la oficina que lo tiene. Dé una dirección donde su correo esté seguro: no tiene que ser su casa.
        Si corre peligro, la Línea Nacional contra la Violencia Doméstica ayuda de día y de noche, también en español: 800-799-7233.

# Tarifas

fee-none = Sin tarifa: avisar de una mudanza es gratis
    .why = Nadie paga por este formulario. Tenga cuidado con los sitios web que cobran por él.

# Certificación

certify-applicant =
    Certifico, bajo pena de perjurio conforme a las leyes de los Estados Unidos de América, que proporcioné o autoricé toda la información de este formulario, que la entiendo, y que es completa, verdadera y correcta.
