# El Formulario I-765 en español. Palabras sencillas, frases cortas; «usted» es la persona para quien es el permiso.

form-name = Formulario I-765
form-title = Solicitar un permiso de trabajo (Documento de Autorización de Empleo)
form-for-whom =
    Para personas que están en Estados Unidos y necesitan un permiso de trabajo, llamado Documento de Autorización de Empleo (EAD, en inglés). Puede ser el primero, uno nuevo porque el anterior se vence, u otro porque se perdió, se dañó o tiene un error.
    Usted debe pertenecer a uno de los grupos que pueden tener permiso. Por ejemplo: pidió asilo, solicitó la residencia permanente (Tarjeta Verde), tiene TPS o DACA, entró con parole, o es estudiante y puede trabajar.
    No es para ciudadanos, residentes permanentes ni personas que solo pueden trabajar para el empleador que nombra su visa.
form-time = Unos 35 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas.
form-ready =
    Su último permiso de trabajo, si tuvo uno. Ahí está impresa la categoría, por ejemplo C08.
    Su pasaporte o documento de viaje, y su número de I-94 si lo tiene.
    El aviso de recibo o de aprobación del caso que le permite trabajar, por ejemplo su solicitud de asilo o de residencia.
    Una foto reciente de su cara, como para un pasaporte, con fondo blanco y sin retoques.
    Su Número A (A-Number) y su número de Seguro Social, si los tiene.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa, si la hay.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: con él sigue su caso.
    La agencia puede citarle para tomarle las huellas, una foto y la firma, o escribirle para pedir otro documento.
    Cuando se apruebe su caso, la tarjeta se hace en unas 2 semanas y llega por correo a su dirección. Si no llega en 30 días después de la aprobación, pregunte a la agencia.
    No trabaje con un permiso vencido mientras espera, a menos que su propio estatus le permita trabajar. Una renovación presentada desde el 30 de octubre de 2025 ya no alarga la tarjeta anterior.
    Si se muda, avise a la agencia en los 10 días siguientes.

section-start = Para empezar
section-case = Su categoría
section-you = Sobre usted
section-contact = Dónde encontrarle
section-arrival = Su última llegada
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# Para empezar

in-us = ¿Está usted ahora en Estados Unidos?
    .help = Si llena el formulario por su hijo o hija, responda todas las preguntas sobre el niño o la niña.
    .why = Un permiso de trabajo solo se le puede dar a quien está en Estados Unidos.
    .missing = Elija sí o no

standing = ¿Se aplica a usted una de estas opciones?
    .help = Elija «Ninguna de estas» si tiene dudas. Elíjala también si su visa nombra a un empleador, pero usted pide el permiso por otro motivo.
    .why = Estas personas no necesitan permiso de trabajo o no pueden usar este formulario.
    .missing = Elija una respuesta
    .option-none = Ninguna de estas
    .option-none-hint = La mayoría de quienes necesitan un permiso elige esta respuesta.
    .option-one-employer = Mi visa me permite trabajar, pero solo para un empleador
    .option-one-employer-hint = Por ejemplo, con visa H-1B, L-1 u O-1.
    .option-resident = Tengo la residencia permanente (Tarjeta Verde)
    .option-resident-hint = También si es residente condicional.
    .option-citizen = Tengo la ciudadanía de Estados Unidos

reason = ¿Por qué necesita un permiso de trabajo?
    .help = Si su último permiso era de otra categoría, este es un primer permiso.
    .why = El motivo decide la tarifa y los documentos.
    .missing = Elija por qué necesita un permiso de trabajo
    .option-first = Es mi primer permiso en esta categoría
    .option-renewal = Mi permiso se vence o ya se venció
    .option-renewal-hint = Pide uno nuevo en la misma categoría.
    .option-lost = Perdí mi permiso o me lo robaron
    .option-damaged = Mi permiso está dañado
    .option-correction = Algo en mi permiso está mal o ha cambiado, y no es un error de la agencia
    .option-correction-hint = Por ejemplo, otro apellido por matrimonio, o un error en su propia solicitud.
    .option-agency-error = Mi permiso tiene un error de la agencia
    .option-never-received = Hicieron mi permiso, pero nunca me llegó
    .option-never-received-hint = Por un error de la agencia o del correo.

basis = ¿Qué le permite pedir un permiso de trabajo?
    .help = Elija lo que corresponde hoy. En la página siguiente elige la categoría exacta.
    .why = Cada grupo tiene sus propias reglas, documentos y tarifa.
    .missing = Elija qué le permite pedir un permiso de trabajo
    .option-protection = Asilo, refugio, o retención de expulsión (withholding of removal)
    .option-protection-hint = Lo pidió o ya lo tiene.
    .option-residence = Solicité la residencia permanente dentro de Estados Unidos
    .option-residence-hint = Con el Formulario I-485, también llamado ajuste de estatus.
    .option-tps = Estatus de Protección Temporal (TPS) o Salida Forzosa Diferida (DED)
    .option-student = Soy estudiante, o familia de un visitante de intercambio
    .option-student-hint = F-1, M-1 o J-2.
    .option-spouse = Soy cónyuge, prometido o hijo de alguien con visa o de un ciudadano
    .option-spouse-hint = Por ejemplo, H-4, L-2, E, K o V.
    .option-work = Una petición por empleo y circunstancias muy difíciles, o un empleador de visita
    .option-parole = Parole, DACA u otro tipo de acción diferida
    .option-victim = Fui víctima de un delito, de trata de personas o de maltrato
    .option-victim-hint = Estatus T o U, una petición VAWA, o sus familiares.
    .option-court = Mi caso está o estuvo en la corte de inmigración, y no es solo de asilo
    .option-court-hint = Cancelación de expulsión, o una orden de supervisión.
    .option-other = Ciudadanía de Micronesia, las Islas Marshall o Palaos, u otro estatus
    .option-other-hint = N-8, N-9, o residente de largo plazo de las Islas Marianas del Norte (CNMI).
    .option-unsure = Ninguna de estas, o no lo sé

category = ¿Cuál es su categoría?
    .help = El código entre paréntesis va en el formulario oficial. Su último permiso lo muestra sin paréntesis: C09 es (c)(9).
    .why = Con una categoría equivocada, la agencia deniega la solicitud y no devuelve la tarifa.
    .missing = Elija su categoría
    .option-c8 = Pedí asilo y todavía espero la decisión: (c)(8)
    .option-c8-hint = El Formulario I-589 está pendiente en la agencia, en una corte o en apelación.
    .option-a5 = Me dieron asilo: (a)(5)
    .option-a5-hint = Elija esto también si ya solicitó la residencia con base en su asilo.
    .option-a3 = Llegué con estatus de refugio: (a)(3)
    .option-a3-hint = Elija esto también si ya solicitó la residencia con base en su refugio.
    .option-a4 = Entré con parole por refugio: (a)(4)
    .option-a10 = Un juez me concedió la retención de deportación o expulsión (withholding): (a)(10)
    .option-c9 = Mi solicitud de residencia (Formulario I-485) está pendiente: (c)(9)
    .option-c9-hint = No es para refugio o asilo: vuelva atrás y elija el grupo de asilo y refugio.
    .option-c16 = Solicité la residencia porque vivo aquí desde antes de 1972 (registro): (c)(16)
    .option-c24 = Solicité la legalización de la Ley LIFE: (c)(24)
    .option-c20 = Mi legalización como trabajador del campo (Formulario I-700) está pendiente: (c)(20)
    .option-c22 = Mi legalización (Formulario I-687) está pendiente: (c)(22)
    .option-a2 = Soy residente temporal legal: (a)(2)
    .option-a12 = Me concedieron el TPS: (a)(12)
    .option-a12-hint = Elija esto también cuando se reinscribe.
    .option-c19 = Mi primera solicitud de TPS está pendiente: (c)(19)
    .option-a11 = Me cubre la Salida Forzosa Diferida (DED): (a)(11)
    .option-c3a = Estudiante F-1, práctica antes de terminar: (c)(3)(A)
    .option-c3a-hint = Práctica opcional (OPT) antes de completar su programa.
    .option-c3b = Estudiante F-1, práctica después de terminar: (c)(3)(B)
    .option-c3b-hint = Práctica opcional (OPT) después de completar su programa.
    .option-c3c = Estudiante F-1, 24 meses más por un título STEM: (c)(3)(C)
    .option-c3c-hint = Ciencias, tecnología, ingeniería o matemáticas.
    .option-c3ii = Estudiante F-1, empleo en una organización internacional: (c)(3)(ii)
    .option-c3iii = Estudiante F-1 con graves problemas de dinero: (c)(3)(iii)
    .option-c6 = Estudiante M-1, práctica después de terminar: (c)(6)
    .option-c5 = J-2, cónyuge o hijo de un visitante de intercambio: (c)(5)
    .option-c26 = H-4, cónyuge de una persona con visa H-1B: (c)(26)
    .option-a17 = Cónyuge de una persona con visa E-1, E-2 o E-3: (a)(17)
    .option-a17-hint = Solo el cónyuge, no los hijos.
    .option-a18 = Cónyuge de una persona con visa L-1: (a)(18)
    .option-a18-hint = Solo el cónyuge, no los hijos.
    .option-c12 = Cónyuge de un inversionista E-2 en las Islas Marianas del Norte: (c)(12)
    .option-a6 = K-1, prometido de un ciudadano, o hijo K-2: (a)(6)
    .option-a6-hint = Solo por los 90 días de su estatus K-1 o K-2.
    .option-a9 = K-3, cónyuge de un ciudadano, o hijo K-4: (a)(9)
    .option-a15 = Estatus V-1, V-2 o V-3: (a)(15)
    .option-a13 = Programa de Unidad Familiar: (a)(13)
    .option-a14 = Unidad Familiar de la Ley LIFE: (a)(14)
    .option-c1 = Familia de un diplomático o funcionario extranjero (A-1, A-2): (c)(1)
    .option-c4 = Familia de personal de un organismo internacional (G-1, G-3, G-4): (c)(4)
    .option-c7 = Familia de personal de la OTAN (NATO-1 a NATO-6): (c)(7)
    .option-c2 = Familia de un empleado de la oficina de Taipéi TECRO (E-1): (c)(2)
    .option-c35 = Tengo un Formulario I-140 aprobado y circunstancias muy difíciles: (c)(35)
    .option-c36 = Mi cónyuge, mi madre o mi padre está en la categoría (c)(35): (c)(36)
    .option-c17i = B-1, trabajo en la casa de un empleador extranjero de visita: (c)(17)(i)
    .option-c17ii = B-1, trabajo en la casa de un ciudadano estadounidense de visita: (c)(17)(ii)
    .option-c17iii = B-1, empleo en una aerolínea extranjera: (c)(17)(iii)
    .option-c11 = Entré al país con parole: (c)(11)
    .option-c11-hint = Por razones humanitarias urgentes o por un beneficio público.
    .option-c33 = DACA, acción diferida para quienes llegaron en la infancia: (c)(33)
    .option-c14 = Me concedieron otro tipo de acción diferida: (c)(14)
    .option-c34 = Cónyuge de un empresario con parole: (c)(34)
    .option-c31 = Mi petición VAWA fue aprobada, o soy hijo incluido en ella: (c)(31)
    .option-a19 = Estatus U-1, víctima de un delito: (a)(19)
    .option-a20 = Estatus U-2 a U-5, familia de la víctima de un delito: (a)(20)
    .option-a16 = Estatus T-1, víctima de trata de personas: (a)(16)
    .option-c25 = Estatus T-2 a T-6, familia de una víctima de trata: (c)(25)
    .option-c40 = Mi solicitud T está pendiente y parece auténtica (bona fide): (c)(40)
    .option-abused-spouse = Mi cónyuge tiene estatus A, E-3, G o H y me maltrató
    .option-c10 = Pedí la cancelación de expulsión o la suspensión de deportación: (c)(10)
    .option-c18 = Tengo una orden final de expulsión y una orden de supervisión: (c)(18)
    .option-a8 = Tengo la ciudadanía de Micronesia, las Islas Marshall o Palaos: (a)(8)
    .option-a7 = Estatus N-8 o N-9: (a)(7)
    .option-c37 = Residente de largo plazo de las Islas Marianas del Norte (CNMI): (c)(37)

card-expires = ¿Cuándo se vence su permiso de trabajo?
    .name = La fecha en que se vence su permiso
    .help = Busque «Card Expires» en su permiso.
    .why = Muestra si es demasiado pronto o ya es tarde para pedirlo.
    .missing = Escriba la fecha en que se vence su permiso

# Su categoría: asilo

asylum-place = ¿Dónde está su caso de asilo?
    .help = Piense en su Formulario I-589. Si lo presentó ante la agencia y luego pasó a una corte, elija la corte.
    .why = Decide qué papel prueba que el caso está abierto.
    .missing = Elija dónde está su caso de asilo
    .option-agency = En la agencia de inmigración (USCIS)
    .option-court = En una corte de inmigración o en apelación
    .option-not-filed = Todavía no he presentado el Formulario I-589

asylum-filed-on = ¿Cuándo presentó su solicitud de asilo?
    .name = El día en que pidió asilo
    .help = Es la fecha de recibo en su Formulario I-797, o la del sello de la corte en su Formulario I-589.
    .why = El primer permiso solo se puede pedir 150 días después de esta fecha.
    .missing = Escriba el día en que pidió asilo

asylum-stage = ¿Qué ha pasado en su caso de asilo?
    .help = Si se lo negaron y apeló a tiempo, elija la apelación.
    .why = Solo puede tener este permiso mientras el caso está abierto.
    .missing = Elija qué ha pasado en su caso
    .option-waiting = Espero la primera decisión
    .option-appeal = Me lo negaron y mi apelación está abierta
    .option-returned = Un tribunal superior lo devolvió al juez
    .option-denied = Me lo negaron y no apelé, o lo retiré

asylum-delayed = ¿Pidió más tiempo o causó un retraso en su caso de asilo?
    .help = Por ejemplo: faltó a una entrevista o a las huellas, pidió otra fecha, pidió trasladar el caso o llegó sin intérprete.
    .why = Los días de retraso que usted causó no cuentan para los 150 días.
    .missing = Elija sí o no

asylum-delay-days = ¿Cuántos días de retraso hubo en total?
    .name = El número de días
    .hint = Por ejemplo: 30
    .help = Cuente desde el día en que causó el retraso hasta el día en que terminó. Si su caso está en la corte, puede llamar a la línea de la corte y preguntar cuántos días se han contado (el «asylum clock»). Basta con un cálculo aproximado.
    .why = Se restan cuando se cuentan los 150 días.
    .missing = Escriba el número de días

asylum-recommended = ¿Le envió la oficina de asilo un aviso de aprobación recomendada?
    .help = Dice que la oficina quiere darle asilo cuando terminen las revisiones. En inglés se llama «recommended approval».
    .why = Con este aviso no tiene que esperar 150 días.
    .missing = Elija sí o no

arrests = ¿Alguna vez le han arrestado por un delito o le han condenado por uno?
    .help = En cualquier país. Responda que sí aunque el registro se haya sellado o borrado. Las multas de tránsito pequeñas no cuentan, salvo si hubo arresto, alcohol o drogas.
    .why = En su categoría, la agencia mira los arrestos y las condenas. Una respuesta que no coincide con sus registros puede perjudicarle más que el hecho mismo.
    .missing = Elija sí o no

# Su categoría: estudiantes

full-year-on = ¿Cuándo completa un año académico entero?
    .name = El día en que completa un año académico
    .help = El último día de su primer año escolar completo. Puede ser una fecha pasada.
    .why = Puede pedirlo como máximo 90 días antes de esta fecha, y empezar a trabajar solo después.
    .missing = Escriba el día en que completa un año académico

program-ends = ¿Cuándo termina su programa de estudios?
    .name = El día en que termina su programa
    .help = Es la fecha de fin del programa en su Formulario I-20.
    .why = El plazo para pedir el permiso se cuenta desde esta fecha.
    .missing = Escriba el día en que termina su programa

opt-ends = ¿Cuándo termina su permiso de práctica (OPT)?
    .name = El día en que termina su práctica
    .help = Es la fecha que sigue a «Card Expires» en su permiso.
    .why = Los 24 meses solo se pueden pedir en los últimos 90 días antes de esta fecha.
    .missing = Escriba el día en que termina su práctica

recommended-on = ¿Cuándo le recomendó su escuela para la práctica?
    .name = El día de la recomendación
    .help = Es el día en que el funcionario de su escuela (DSO) la anotó en SEVIS. Más o menos entonces firmó su nuevo Formulario I-20.
    .why = La recomendación vale solo 30 días, o 60 días para la extensión STEM.
    .missing = Escriba el día de la recomendación

stem-degree = ¿Cuál es su título STEM?
    .hint = Por ejemplo: Bachelor’s, computer science
    .help = Diga el nivel y la especialidad, en inglés. Es el título en que se basa la extensión.
    .why = El título debe estar en la lista oficial de STEM.
    .missing = Escriba su título

page-stem-employer = Su empleador
    .intro = Para 24 meses más, su empleador debe estar en E-Verify. Pida las dos respuestas en la oficina de personal.
stem-employer = Nombre del empleador en E-Verify
    .name = El nombre del empleador en E-Verify
    .help = Cópielo exactamente como está en E-Verify.
    .why = La agencia busca al empleador con este nombre.
    .missing = Escriba el nombre del empleador en E-Verify
stem-e-verify = Número de E-Verify del empleador
    .name = El número de E-Verify del empleador
    .help = Se llama «Company Identification Number» o «Client Company Identification Number».
    .why = Prueba que el empleador participa en E-Verify.
    .missing = Escriba el número de E-Verify del empleador

stem-earlier-degree = ¿Es un título que obtuvo antes del actual?
    .help = Responda que sí si el título STEM no es el que acaba de terminar.
    .why = Si el título es anterior, la escuela debe seguir acreditada.
    .missing = Elija sí o no

trained = ¿Ha tenido antes una práctica u otro número de SEVIS?
    .help = La práctica puede ser curricular (CPT) u opcional (OPT), también en otra escuela.
    .why = Una práctica anterior en el mismo nivel puede gastar el tiempo que tiene.
    .missing = Elija sí o no

page-training = Sus prácticas y números de SEVIS anteriores
    .intro = Agregue una entrada por cada uno.
training = Sus prácticas anteriores
    .help = Están en sus Formularios I-20 anteriores.
    .why = La agencia suma la práctica que ha tenido en cada nivel.
    .add = Agregar otra
    .row = Entrada { $number }
    .remove = Quitar la entrada { $number }
training-kind = ¿Qué fue?
    .why = Cada tipo cuenta de otra manera.
    .missing = Elija qué fue
    .option-cpt = Práctica curricular (CPT)
    .option-opt = Práctica opcional (OPT)
    .option-none = Ninguna práctica, solo otro número de SEVIS
training-level = ¿En qué nivel estudiaba?
    .why = Cada nivel más alto da tiempo nuevo de práctica.
    .missing = Elija el nivel
    .option-associate = Título técnico (associate)
    .option-bachelor = Licenciatura (bachelor’s)
    .option-master = Maestría (master’s)
    .option-doctor = Doctorado
    .option-other = Otro nivel
training-sevis = Número de SEVIS que tenía entonces
    .hint = La letra N y 10 dígitos
    .help = Déjelo en blanco si es el mismo de ahora.
    .why = Con él la agencia encuentra su registro anterior.

# Su categoría: familia y empleo

h-1b-receipt = ¿Cuál es el número de recibo de la petición H-1B de su cónyuge?
    .hint = 3 letras y 10 dígitos, por ejemplo: IOE 012 345 6789
    .help = Está en el Formulario I-797 más reciente de su cónyuge, el del Formulario I-129.
    .why = Su permiso depende del estatus H-1B de su cónyuge.
    .missing = Escriba el número de recibo

h-4-basis = ¿Por qué puede trabajar un cónyuge H-4 en su caso?
    .help = El abogado o el empleador de su cónyuge se lo puede decir.
    .why = No todos los cónyuges H-4 pueden trabajar. Una de estas opciones debe cumplirse.
    .missing = Elija una respuesta
    .option-petition = Mi cónyuge tiene un Formulario I-140 aprobado
    .option-extension = Mi cónyuge recibió tiempo H-1B más allá de 6 años
    .option-extension-hint = Ley AC21: certificación laboral o I-140 presentados al menos 365 días antes.

cnmi-certificate = ¿Qué certificado de las Islas Marianas del Norte tiene su cónyuge?
    .help = Es el certificado de inversionista en que se basa el estatus E-2 de su cónyuge.
    .why = La familia de un inversionista jubilado no puede trabajar.
    .missing = Elija el certificado
    .option-business = Certificado de negocios a largo plazo (Long-Term Business Certificate)
    .option-investment = Certificado de inversión extranjera (Foreign Investment Certificate)
    .option-retiree = Certificado de inversionista jubilado (Foreign Retiree Investment Certification)

i-140-receipt = ¿Cuál es el número de recibo del Formulario I-140?
    .hint = 3 letras y 10 dígitos, por ejemplo: LIN 012 345 6789
    .help = Si está en la categoría (c)(36), dé el número del Formulario I-140 de su cónyuge, su madre o su padre.
    .why = Este permiso depende de la petición por empleo aprobada.
    .missing = Escriba el número de recibo

adjustment-begun = ¿Ha presentado el Formulario I-485 para la residencia permanente?
    .help = Responda por usted, no por su familia.
    .why = El primer permiso (c)(35) es solo para quienes todavía no podían presentar el Formulario I-485.
    .missing = Elija sí o no

visa-date-near = ¿Está su fecha de prioridad a un año o menos de la fecha del Boletín de Visas?
    .help = Compárela con la fecha de «Final Action» de su categoría y su país, en el mes en que presenta esta solicitud. Puede ser hasta un año antes o después.
    .why = Si es así, no tiene que probar otra vez sus circunstancias difíciles.
    .missing = Elija sí o no

principal = ¿Quién está en la categoría (c)(35)?
    .help = El hijo o la hija no debe haberse casado.
    .why = Decide qué acta prueba el parentesco.
    .missing = Elija quién es
    .option-spouse = Mi cónyuge
    .option-parent = Mi madre o mi padre

principal-stage = ¿Cómo va la solicitud (c)(35) de esa persona?
    .help = Primero se decide la solicitud de esa persona. Después, la de usted.
    .why = Decide qué papel debe enviar.
    .missing = Elija una respuesta
    .option-together = La presentamos al mismo tiempo
    .option-pending = Está pendiente
    .option-approved = Fue aprobada

# Su categoría: parole, TPS, acción diferida

expedited-removal = ¿Está ahora en un proceso de expulsión acelerada (expedited removal)?
    .help = Un oficial puede ordenar esta expulsión rápida en la frontera o cerca de ella. Responda que sí también si espera el resultado de una entrevista de miedo creíble. Si no lo sabe, pregunte primero a un abogado.
    .why = La agencia no puede dar un primer permiso por parole a quien está en expulsión acelerada.
    .missing = Elija sí o no

parole-ends = ¿Cuándo termina su parole?
    .name = El día en que termina su parole
    .help = Es la fecha «Admit Until» en su Formulario I-94.
    .why = El permiso solo se puede dar mientras dura el parole.
    .missing = Escriba el día en que termina su parole

ms-l = ¿Es usted miembro confirmado del acuerdo Ms. L.?
    .help = Es para familias que fueron separadas en la frontera y algunos de sus parientes. Solo es miembro si el grupo de reunificación familiar lo confirmó.
    .why = Los miembros no pagan la tarifa adicional de parole.
    .missing = Elija sí o no

tps-filed = ¿Ha presentado el Formulario I-821 para el TPS, o lo presenta hoy?
    .help = Responda que sí si está pendiente o aprobado, también cuando se reinscribe.
    .why = El permiso va junto con la solicitud de TPS. Sin ella no tiene base.
    .missing = Elija sí o no

daca-filed = ¿Presenta el Formulario I-821D junto con este formulario?
    .help = Presente los dos el mismo día. Con el Formulario I-821D se pide o se renueva DACA.
    .why = La agencia decide los dos juntos y rechaza uno sin el otro.
    .missing = Elija sí o no

deferred-basis = ¿En qué se basa su acción diferida?
    .help = Lo dice el aviso que la concedió.
    .why = Algunos grupos no pagan tarifa, y cada uno envía otro papel.
    .missing = Elija en qué se basa
    .option-juvenile = Soy joven inmigrante especial (special immigrant juvenile)
    .option-u-visa = Estoy en lista de espera de la visa U, o mi petición U se halló auténtica (bona fide)
    .option-household = Trabajo en un hogar con estatus A-3 o G-5 y demandé a mi empleador
    .option-other = En otra cosa

asked-before = ¿Ya pidió un permiso de trabajo en su formulario principal?
    .help = Mire su Formulario I-914, I-914A o I-360. Cada uno tiene una casilla para eso.
    .why = Si lo pidió, la agencia usa esa petición y usted no necesita este formulario.
    .missing = Elija sí o no

u-abroad = ¿Estaba fuera de Estados Unidos cuando aprobaron su Formulario I-918?
    .help = El Formulario I-918 es la petición del estatus U.
    .why = Quien estaba aquí recibe el primer permiso sin pedirlo.
    .missing = Elija sí o no

cancellation = ¿Cómo pidió quedarse?
    .help = NACARA es una ley para algunas personas de El Salvador, Guatemala y países del antiguo bloque soviético.
    .why = Decide qué papel prueba su petición.
    .missing = Elija una respuesta
    .option-court = En la corte de inmigración, con el Formulario EOIR-42B o EOIR-40
    .option-nacara = Con la ley NACARA y el Formulario I-881

# Su categoría: solicitudes de residencia

adjustment = ¿Cómo va su Formulario I-485?
    .help = El Formulario I-485 es la solicitud de residencia permanente dentro de Estados Unidos.
    .why = Este permiso depende de él.
    .missing = Elija una respuesta
    .option-pending = Lo presenté y está pendiente
    .option-pending-hint = Tiene un aviso de recibo y todavía no hay decisión.
    .option-together = Quiero presentarlo junto con este formulario
    .option-not-filed = No lo he presentado

also-adjusting = ¿Presentó el Formulario I-485 para la residencia y está pendiente?
    .help = Su categoría sigue igual. Solo puede cambiar la tarifa.
    .why = La tarifa es menor, o no la hay, mientras está pendiente un Formulario I-485 pagado.
    .missing = Elija sí o no

adjustment-basis = ¿En qué se basa su solicitud de residencia?
    .help = Lo dice la Parte 2 de su Formulario I-485.
    .why = Algunos grupos no pagan tarifa por el permiso.
    .missing = Elija una respuesta
    .option-other = La familia, un empleo, la lotería de visas u otra cosa
    .option-juvenile = Soy joven inmigrante especial (special immigrant juvenile)
    .option-victim = Estatus T, estatus U o una petición VAWA
    .option-physician = Ejerzo la medicina y tengo una exención por interés nacional (national interest waiver)

adjustment-paid = ¿Pagó la tarifa del Formulario I-485?
    .help = Responda que no si le dieron una exención o si no había tarifa.
    .why = Quien pagó el Formulario I-485 paga menos por el permiso, o nada.
    .missing = Elija sí o no

adjustment-paid-on = ¿Cuándo presentó y pagó el Formulario I-485?
    .name = El día en que presentó el Formulario I-485
    .help = Es la fecha «Received Date» de su aviso de recibo.
    .why = Para las solicitudes anteriores al 1 de abril de 2024 no hay tarifa. Desde ese día hay una menor.
    .missing = Escriba el día en que presentó el Formulario I-485

# Su categoría: la hoja de trabajo

page-money = Su dinero
    .intro = En su categoría debe mostrar que necesita trabajar. Cuente solo su propio dinero, no el de otras personas de su casa. No necesita pruebas.
income = Sus ingresos en un año, en dólares
    .name = Sus ingresos en un año
    .hint = Por ejemplo: 9000
    .help = Lo que gana y recibe ahora, calculado para un año entero. Escriba 0 si no tiene.
    .why = La agencia los compara con lo que gasta.
    .missing = Escriba sus ingresos en un año, o 0
expenses = Lo que gasta en un año, en dólares
    .name = Lo que gasta en un año
    .hint = Por ejemplo: 14000
    .help = Alquiler (renta), comida, transporte, médico, escuela y lo demás, en un año entero. Escriba 0 si otras personas pagan todo.
    .why = Muestra por qué necesita trabajar.
    .missing = Escriba lo que gasta en un año, o 0
assets = Lo que tiene, en dólares
    .name = Lo que tiene
    .hint = Por ejemplo: 1500
    .help = Dinero en el banco, un carro y otras cosas de valor, al precio de hoy. Escriba 0 si no tiene nada.
    .why = Muestra cuánto tiempo podría vivir sin trabajar.
    .missing = Escriba el valor de lo que tiene, o 0

money-note = ¿Quiere explicar por qué necesita trabajar?
    .help = Déjelo en blanco si bastan los números. Si puede, escriba en inglés.
    .why = El oficial lo lee junto con sus números.

waiver = ¿Necesita pedir que la agencia no le cobre la tarifa de presentación?
    .help = Puede pedirlo con el Formulario I-912 si recibe ayuda pública, si en su hogar se gana poco o si pasa por dificultades económicas. Las tarifas adicionales de la Ley Pública 119-21 siempre se pagan.
    .why = Con una exención no paga ahora la tarifa de presentación. La agencia decide primero sobre la exención.
    .missing = Elija sí o no

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo?
    .help = Dé el nombre de su acta de nacimiento, o el del documento que lo cambió. Aparecerá en su permiso.
    .why = La agencia lo compara con su expediente y lo imprime en la tarjeta.
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

page-birthplace = ¿Dónde nació?
birth-city = Ciudad, pueblo o localidad de nacimiento
    .name = Ciudad, pueblo o localidad de nacimiento
    .help = Use el nombre que aparece en su acta de nacimiento.
    .why = El lugar donde nació es parte de su expediente.
    .missing = Escriba la ciudad, el pueblo o la localidad donde nació
birth-state = Estado o provincia de nacimiento
    .help = Déjelo en blanco si no hay.
    .why = Distingue lugares que se llaman igual.
birth-country = País de nacimiento
    .help = Elija el nombre que tenía el país cuando usted nació, aunque ya no exista.
    .why = El país de nacimiento se imprime en el permiso.
    .missing = Elija el país donde nació

nationality = ¿Tiene usted la ciudadanía de algún país?
    .help = Puede ser otro país que aquel donde nació.
    .why = La agencia necesita todas las nacionalidades que tiene hoy.
    .missing = Elija una respuesta
    .option-country = Sí, la de uno o más países
    .option-stateless = Ningún país me reconoce la ciudadanía

page-citizenships = Sus nacionalidades
    .intro = Agregue cada país cuya ciudadanía o nacionalidad tiene hoy.
citizenships = Sus nacionalidades
    .why = Algunas reglas dependen del país.
    .add = Agregar otro país
    .row = País { $number }
    .remove = Quitar el país { $number }
citizenship = País
    .help = Elíjalo de la lista.
    .missing = Elija el país

stateless = ¿Por qué no tiene nacionalidad?
    .hint = Diga dónde vivió por último y qué pasó
    .help = Bastan unas frases. Si puede, escriba en inglés.
    .why = El formulario oficial pide que las personas sin nacionalidad lo expliquen.
    .missing = Explique por qué no tiene nacionalidad

abc = ¿Pertenece usted al grupo del acuerdo ABC?
    .help = Es para personas de El Salvador y Guatemala que llegaron a más tardar en 1990 y pidieron asilo o se registraron hace mucho. Si nunca ha oído de él, responda que no.
    .why = La agencia decide los casos de este grupo en 60 días.
    .missing = Elija sí o no

sex = ¿Cuál es su sexo?
    .help = Responda según el acta de nacimiento que se hizo cuando usted nació.
    .why = Se imprime en el permiso.
    .missing = Elija su sexo
    .option-male = Masculino
    .option-female = Femenino

marital = ¿Cuál es su estado civil?
    .help = Diga lo que es cierto hoy.
    .why = Es parte de su expediente. En algunas categorías el permiso depende de su matrimonio.
    .missing = Elija su estado civil
    .option-single = Soltera o soltero
    .option-married = Casada o casado
    .option-divorced = Divorciada o divorciado
    .option-widowed = Viuda o viudo

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si no tiene. Está en las cartas de la agencia y después de «USCIS#» en un permiso anterior.
    .why = Es el número de su expediente, si tiene uno.

online-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Está en el aviso de cuenta que la agencia envía por correo. No es su Número A ni un número de recibo.
    .why = Une esta solicitud con los casos que ya tiene en línea.

ssn = ¿Cuál es su número de Seguro Social?
    .hint = 9 dígitos
    .help = Déjelo en blanco si no lo sabe o nunca le dieron uno. Con este formulario no se pide la tarjeta de Seguro Social: se pide en una oficina del Seguro Social cuando ya tiene el permiso.
    .why = Ayuda a la agencia a no confundirle con alguien del mismo nombre.

filed-before = ¿Ha presentado antes el Formulario I-765?
    .help = Responda que sí también si fue en otra categoría o si se lo negaron.
    .why = La agencia mira también sus solicitudes anteriores.
    .missing = Elija sí o no

# Dónde encontrarle

mailing = ¿A qué dirección de Estados Unidos debe enviar la agencia su correo?
    .help = A esta dirección llega su permiso. Puede ser un apartado postal (P.O. box). Si el buzón está a nombre de otra persona, o para la urbanización en Puerto Rico, use «A cargo de».
    .why = La mayoría de las tarjetas perdidas se pierden por una dirección equivocada o incompleta.
    .missing = Escriba su dirección postal
    .part-state = Estado
    .part-zip = Código ZIP

lives-at-mailing = ¿Vive usted en su dirección postal?
    .help = Responda que no si recibe su correo en un apartado postal (P.O. box) o en la casa de otra persona.
    .why = La agencia necesita saber dónde vive, además de dónde recibe su correo.
    .missing = Elija sí o no

physical = ¿En qué lugar de Estados Unidos vive?
    .help = Dé la dirección de su casa, no un apartado postal.
    .why = Decide qué oficina cercana le toma las huellas y la foto.
    .missing = Escriba la dirección donde vive
    .part-state = Estado
    .part-zip = Código ZIP

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

# Su última llegada

page-last-arrival = Su última llegada a Estados Unidos
    .intro = Piense en la última vez que entró. Si no sabe el día exacto, dé el más cercano.
arrived-on = ¿Cuándo llegó?
    .name = El día en que llegó
    .help = Está en el sello de su pasaporte o en su I-94.
    .why = La agencia lo compara con el registro de su llegada.
    .missing = Escriba el día en que llegó
arrived-at = ¿Por dónde llegó?
    .name = El lugar por donde llegó
    .hint = Ciudad y estado, por ejemplo: El Paso, TX
    .help = Indique la ciudad del aeropuerto o el cruce fronterizo. Si cruzó por otro lugar, indique el pueblo más cercano.
    .why = La agencia lo compara con el registro de su llegada.
    .missing = Escriba el lugar por donde llegó

status-at-arrival = ¿Qué estatus migratorio tenía cuando llegó?
    .hint = Por ejemplo: B-2 visitor, F-1 student, parolee o no status (sin estatus)
    .help = Está en su I-94 o su visa. Escriba «no status» si nadie le revisó en la frontera.
    .why = Ahí empieza su historia en el país.
    .missing = Escriba su estatus, o «no status»

status-now = ¿Qué estatus migratorio tiene ahora?
    .hint = Por ejemplo: F-1 student, asylum applicant, parolee o no status (sin estatus)
    .help = Escriba «no status» si no tiene ninguno. Eso solo no le impide tener un permiso.
    .why = La agencia lo compara con su categoría.
    .missing = Escriba su estatus, o «no status»

i-94 = ¿Cuál es el número de su I-94?
    .hint = 11 letras y dígitos, por ejemplo: 123456789A1
    .help = Déjelo en blanco si no le dieron uno. Puede buscarlo gratis en i94.cbp.dhs.gov.
    .why = Es el número del registro de su llegada.

papers = ¿Cuál de estos tiene, aunque esté vencido?
    .help = Un documento de viaje es, por ejemplo, el de los refugiados.
    .why = La agencia necesita los papeles con que viajó, también los antiguos.
    .missing = Elija una respuesta
    .option-passport = Un pasaporte
    .option-travel-document = Un documento de viaje
    .option-both = Los dos
    .option-none = Ninguno

passport = ¿Cuál es el número de su pasaporte?
    .help = Tómelo del pasaporte más reciente.
    .why = Ayuda a la agencia a encontrar el registro de su viaje.
    .missing = Escriba el número de su pasaporte

travel-document = ¿Cuál es el número de su documento de viaje?
    .help = Está en la página con su foto.
    .why = Ayuda a la agencia a encontrar el registro de su viaje.
    .missing = Escriba el número de su documento de viaje

page-paper-issued = Su pasaporte o documento de viaje
    .intro = Si tiene los dos, responda por el que usó para venir.
paper-country = ¿Qué país lo emitió?
    .name = El país que lo emitió
    .help = Elíjalo de la lista.
    .why = Muestra quién responde por su identidad.
    .missing = Elija el país que lo emitió
paper-expires = ¿Cuándo se vence?
    .name = La fecha en que se vence
    .help = Dé la fecha impresa, aunque ya haya pasado.
    .why = La pide el formulario oficial.
    .missing = Escriba la fecha en que se vence

has-sevis = ¿Ha tenido alguna vez un número de SEVIS?
    .help = Lo tienen los estudiantes y los visitantes de intercambio (F, M o J). La mayoría de las demás personas no.
    .why = Une esta solicitud con su registro escolar.
    .missing = Elija sí o no

sevis = ¿Cuál es su número de SEVIS?
    .hint = La letra N y 10 dígitos, por ejemplo: N0012345678
    .help = Está arriba en su Formulario I-20 o DS-2019.
    .why = Une esta solicitud con su registro de estudios o de intercambio.
    .missing = Escriba su número de SEVIS

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
page-attorney = Su abogado o representante acreditado
    .intro = Su representante le puede dar los dos números. Puede dejarlos en blanco.
bar-number = Número del colegio de abogados (State bar)
    .help = Solo lo tienen los abogados.
    .why = Muestra que esa persona puede ejercer.
attorney-account = Número de la cuenta en línea del representante
    .hint = 12 dígitos
    .help = Solo si tiene una cuenta con la agencia.
    .why = Une este caso con la cuenta del representante.

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
    .option-reason = Por qué necesito un permiso
    .option-name = Mis nombres
    .option-birth = Mi nacimiento o mi nacionalidad
    .option-address = Mis direcciones, mi teléfono o mi correo electrónico
    .option-arrival = Mi última llegada, mi pasaporte o mi estatus
    .option-category = Mi categoría
    .option-record = Arrestos o condenas
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

        Domino el inglés y el idioma nombrado en esta solicitud, que es el mismo idioma especificado en el número 1.b. de la Parte 3, y le he leído a este solicitante, en el idioma identificado, cada pregunta e instrucción de esta solicitud y su respuesta a cada pregunta. El solicitante me informó que entiende cada instrucción, pregunta y respuesta de la solicitud, incluida la Certificación del Solicitante, y que ha verificado la exactitud de cada respuesta.
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

fact-first = es su primer permiso en esta categoría
    .not = no es su primer permiso en esta categoría
fact-renewing = pide un permiso nuevo porque el anterior se vence
    .not = no renueva un permiso
fact-replacing = pide otra vez el mismo permiso
    .not = no reemplaza un permiso que ya tenía
fact-never-received = su permiso nunca le llegó
fact-asylum = su caso de asilo está abierto
fact-asylum-waits = el primer permiso por asilo tiene un tiempo de espera
fact-asylum-clock-short = se han contado menos de 150 días desde que pidió asilo
    .not = ya se contaron 150 días desde que pidió asilo, o no tiene que esperar
fact-asylum-too-early = todavía no se han contado 150 días
fact-asylum-before-180 = se han contado menos de 180 días desde que pidió asilo
fact-record-matters = en su categoría cuentan los arrestos y las condenas
fact-student = es estudiante o familia de un visitante de intercambio
    .not = no es estudiante ni familia de un visitante de intercambio
fact-stem = pide 24 meses más por un título STEM
fact-training-too-early = faltan más de 90 días para la fecha que cuenta
fact-training-too-late = ya pasó el último día para pedirlo
fact-recommendation-old = la recomendación de su escuela es demasiado antigua
fact-compelling = está en la categoría (c)(35) o (c)(36)
fact-tps = su permiso va junto con el TPS
fact-daca = su permiso va junto con DACA
    .not = su permiso no va junto con DACA
fact-worksheet = en su categoría debe mostrar que necesita trabajar
fact-by-marriage = su permiso depende de su matrimonio
fact-adjusting = su Formulario I-485 está pendiente
fact-paid-before-april-2024 = pagó el Formulario I-485 antes del 1 de abril de 2024
fact-paid-since-april-2024 = pagó el Formulario I-485 el 1 de abril de 2024 o después
    .not = no pagó un Formulario I-485 el 1 de abril de 2024 o después
fact-juvenile = es joven inmigrante especial
fact-victim = está en un grupo de víctimas o de sus familias
fact-refuge-first = es su primer permiso por refugio o asilo
fact-free-status-first = el primer permiso de su categoría es gratis
fact-no-charge = en su caso no hay tarifa de presentación
    .not = su caso no es uno de los que no tienen tarifa de presentación
fact-fee-due = hay una tarifa de presentación
fact-waived = pide que no le cobren la tarifa de presentación
    .not = no pide una exención de tarifas
fact-parole-charged = la ley fija una tarifa adicional para quienes tienen parole
fact-child = la persona para quien es el permiso tiene menos de 14 años
fact-interpreted = un intérprete le lee esta solicitud
fact-signed-by-another = firma la madre, el padre o un tutor legal

# Errores

error-delay-fits = Han pasado menos días desde que pidió asilo. Revise el número y la fecha.
error-other-name-differs = Es igual a su nombre legal. Escriba un nombre distinto o quite este.
error-arrived-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la solicitud. Firme con ese nombre, o vuelva atrás y corríjalo.

# Advertencias: qué pasa si usted sigue adelante

warning-ask-first = Antes de presentarlo, pregunte a la agencia dónde está la tarjeta: muchas veces la puede enviar otra vez sin un formulario nuevo. Espere 30 días después de la aprobación. Si la tarjeta se perdió después de llegarle, elija «Perdí mi permiso o me lo robaron».
warning-temporary-resident = Si usted es residente temporal, por lo general le dan el permiso sin este formulario. Solo lo necesita para reemplazar una tarjeta que se perdió, se dañó o tiene un error.
warning-not-for-refugees = Si tiene refugio o asilo, no use (c)(9), aunque tenga pendiente una solicitud de residencia. Su categoría es (a)(3) o (a)(5). Con (c)(9), la agencia puede denegar el permiso y no devolver la tarifa.
warning-tps-dates = El TPS termina y se extiende país por país. Revise en la página de TPS de la agencia que esté vigente para su país y que se inscriba a tiempo. Si ya terminó, la agencia deniega el permiso y no devuelve la tarifa.
warning-talk-to-lawyer = Hable con un abogado de inmigración o un representante acreditado antes de presentar la solicitud. En su caso se trata de sacarle del país, y este formulario le muestra a la agencia dónde vive usted.
warning-support-of-principal = No puede trabajar para mantener al visitante J-1. Si ese es el motivo, la agencia deniega el permiso.
warning-renewal-early = Faltan más de 180 días para que se venza su permiso. La agencia aconseja pedirlo en los últimos 180 días. El permiso nuevo no empieza cuando termina el anterior, así que usted perdería tiempo.
warning-renewal-gap = Una renovación ya no alarga el permiso anterior. Si el nuevo no llega antes de que se venza, debe dejar de trabajar hasta que llegue, a menos que su propio estatus le permita trabajar. Preséntela lo antes posible.
warning-renewal-late = Su permiso ya se venció. A menos que su propio estatus le permita trabajar, no trabaje hasta tener el nuevo: trabajar sin permiso puede perjudicar su caso.
warning-replace-expired = Este permiso ya se venció. Para recibir uno nuevo, vuelva atrás y elija «Mi permiso se vence o ya se venció». Si solo lo reemplaza, la tarjeta nueva tendrá la misma fecha vieja.
warning-daca-window = La agencia pide renovar DACA entre 150 y 120 días antes de que se venza. Si la pide antes, pueden devolverle la solicitud. Si la pide después, su permiso puede terminar antes de que llegue el nuevo.
warning-card-after-180 = Ya puede presentarla. La agencia no puede darle el permiso antes de que se cuenten 180 días.
warning-arrests = Hable con un abogado de inmigración antes de presentar la solicitud. Algunas condenas impiden este permiso, y la agencia puede denegarlo por un arresto. Debe enviar los documentos, aunque un juez los haya sellado.
warning-h-4-waits = Si también pide la extensión o el cambio a H-4 con el Formulario I-539, la agencia decide ese primero. Si lo deniega, también deniega este permiso.
warning-two-fees = El Formulario I-821D tiene su propia tarifa. Se paga cuando lo presenta. De ninguna de las dos hay exención.
warning-waiver-first = Presente aquí el Formulario I-912 el mismo día. Si la agencia no concede la exención, le pide la tarifa o le devuelve este formulario, y usted pierde tiempo.
warning-not-married = Su categoría es solo para cónyuges. Si su matrimonio ya terminó, la agencia denegará la solicitud y no devolverá la tarifa.
warning-lawyer-mail = Si no es seguro recibir correo en su casa, dé otra dirección: un apartado postal, la de una amistad, la de su abogado o la de una organización que le ayuda.
warning-paper-expired = Para este formulario está bien. Si puede, renueve pronto su pasaporte: otros trámites pueden exigir uno vigente.

# Cuando no se puede seguir

stop-outside = Este formulario es para personas en Estados Unidos
    .body = Un permiso de trabajo solo se le puede dar a quien está en el país. Desde el extranjero, la agencia devuelve la solicitud.
    .next = Puede presentarla cuando haya entrado. Si está en el extranjero con una petición T o U aprobada, preséntela después de llegar.
stop-one-employer = No necesita este formulario
    .body = Su visa ya le permite trabajar para el empleador que nombra. Con este formulario no puede trabajar para otro con la misma visa.
    .next = Para cambiar de empleador, el nuevo presenta una petición por usted, por lo general el Formulario I-129. Si pide el permiso por otro motivo, como una solicitud de residencia pendiente, vuelva atrás y elija «Ninguna de estas».
stop-resident = Este no es el formulario que necesita
    .body = Con su Tarjeta Verde ya puede trabajar para cualquier empleador. Este formulario no es para quienes tienen la residencia permanente o condicional.
    .next = Para renovar o reemplazar la tarjeta, presente el Formulario I-90. Si su tarjeta dura solo 2 años, quizás necesite el Formulario I-751 o el Formulario I-829.
stop-citizen = No necesita este formulario
    .body = Los ciudadanos de Estados Unidos pueden trabajar sin permiso.
    .next = Muestre a su empleador su pasaporte de Estados Unidos. O muéstrele una identificación y su tarjeta de Seguro Social. Si lo que le hace falta es un certificado nuevo de ciudadanía o de naturalización, presente el Formulario N-565.
stop-agency-error = No necesita un formulario nuevo
    .body = Si el error fue de la agencia, ella corrige la tarjeta sin un Formulario I-765 nuevo y sin tarifa.
    .next =
        Envíe la tarjeta con el error, una carta que diga qué está mal y un documento con el dato correcto. La página del Formulario I-765 de la agencia da la dirección bajo «Replacement for Card Error».
        Si el error estaba en su propia solicitud, vuelva atrás y elija «Algo en mi permiso está mal o ha cambiado».
stop-unsure = Primero averigüe su categoría
    .body = Sin una categoría, la agencia deniega la solicitud y no devuelve la tarifa. Nadie debe adivinarla.
    .next =
        Si ya tuvo un permiso, busque ahí la categoría, por ejemplo C09. Es lo mismo que (c)(9).
        Los avisos de sus otros casos también dicen qué pidió. Un abogado o representante acreditado puede decirle si puede tener un permiso. Tenga cuidado con quien le promete un permiso a cambio de dinero.
stop-abused-spouse = Necesita otro formulario
    .body = Para el cónyuge maltratado de una persona con estatus A, E-3, G o H hay un formulario propio. Es el Formulario I-765V.
    .next = Presente el Formulario I-765V en papel. Puede pedir que la agencia escriba a una dirección segura. La Línea Nacional contra la Violencia Doméstica atiende en muchos idiomas: 800-799-7233.
stop-diplomats = Esta solicitud pasa por el Departamento de Estado
    .body = Usted es familia de un diplomático o funcionario extranjero, o de alguien que trabaja para la OTAN o para un organismo como la ONU. La agencia no recibe este formulario directamente de usted.
    .next = Llene el Formulario I-566 y un Formulario I-765 en papel, y entréguelos en la embajada, la misión o el organismo. Ellos los envían al Departamento de Estado, que los pasa a la agencia.
stop-family-unity = Solo necesita el Formulario I-817
    .body = En los programas de Unidad Familiar, el permiso se hace cuando se aprueba el Formulario I-817. No hace falta el Formulario I-765.
    .next = Para entrar en la Unidad Familiar o seguir en ella, presente el Formulario I-817. El Formulario I-765 solo sirve para reemplazar una tarjeta que se perdió, se dañó o tiene un error.
stop-fiance-renewal = Este permiso no se puede renovar
    .body = Un permiso K-1 o K-2 es solo para los 90 días después de su llegada. No se puede alargar.
    .next = Si ya se casó, presente el Formulario I-485 para la residencia permanente. Con él puede pedir un permiso de la categoría (c)(9).
stop-asylum-not-filed = Primero pida asilo
    .body = Este permiso es para quienes tienen abierta una solicitud de asilo. Sin ella, la agencia devuelve este formulario.
    .next = Presente el Formulario I-589. Puede pedir el permiso de trabajo 150 días después. Para pedir asilo hay un plazo: un año desde su llegada. Si ya pasó, hable con un abogado.
stop-asylum-denied = Ya no puede tener este permiso
    .body = La categoría (c)(8) es solo para casos de asilo abiertos. Cuando un caso terminó sin apelación, la agencia deniega el permiso y no devuelve la tarifa.
    .next = Hable ahora con un abogado de inmigración: quizás quede un plazo corto para apelar. Si tiene otro caso, como el TPS, vuelva atrás y elija esa categoría.
stop-asylum-too-early = Es demasiado pronto
    .body = El primer permiso se puede pedir cuando se han contado 150 días desde que pidió asilo. Los días de retraso que usted causó no cuentan. Si la solicitud llega antes, la agencia puede devolverla.
    .next =
        Vuelva cuando se cumplan los 150 días. Sus respuestas quedan guardadas.
        Si la corte o la oficina de asilo cuenta sus días de otra manera, o si una fecha está mal, vuelva atrás y cámbiela.
        Si recibe un aviso de aprobación recomendada, puede presentarla de inmediato.
stop-training-too-early = Es demasiado pronto
    .body = Para esta práctica puede pedir el permiso como máximo 90 días antes de la fecha que cuenta: el fin de su primer año académico, de su programa o de su práctica actual. Las solicitudes anteriores se deniegan.
    .next = Vuelva en los últimos 90 días. Sus respuestas quedan guardadas. Si se equivocó en una fecha, vuelva atrás y cámbiela.
stop-training-too-late = Ya pasó el plazo
    .body = Con visa F-1, después de terminar su programa tiene 60 días para pedir la práctica. Con visa M-1 debe pedirla antes de que termine el programa. La extensión STEM se pide antes de que termine la práctica actual. Una solicitud posterior se deniega y la tarifa no se devuelve.
    .next = Hable hoy con la oficina internacional de su escuela. Ella sabe si todavía puede quedarse, seguir estudiando o cambiar de estatus. Si se equivocó en una fecha, vuelva atrás y cámbiela.
stop-recommendation-old = La recomendación de su escuela es demasiado antigua
    .body = Debe presentar la solicitud en los 30 días después de que su escuela anotó la recomendación en SEVIS, o en los 60 días para la extensión STEM. Con una más antigua, la solicitud se deniega.
    .next = Pida al funcionario de su escuela (DSO) una recomendación nueva y un nuevo Formulario I-20. Luego vuelva: sus respuestas quedan guardadas.
stop-retiree = La familia de un inversionista jubilado no puede trabajar
    .body = Con el certificado de inversionista jubilado, la ley no da permiso de trabajo al cónyuge.
    .next = Si su cónyuge tiene un certificado de negocios o de inversión, vuelva atrás y elíjalo. Si no, pregunte a un abogado por otro estatus.
stop-has-adjustment = Usted está en otra categoría
    .body = El primer permiso (c)(35) es solo para quienes no han presentado el Formulario I-485. Usted ya lo presentó.
    .next = Vuelva atrás y elija «Solicité la residencia permanente dentro de Estados Unidos». Su categoría es entonces (c)(9).
stop-compelling-late = El permiso ya se venció y no se puede renovar
    .body = En las categorías (c)(35) y (c)(36), la renovación se debe presentar antes de que se venza el permiso anterior.
    .next = Hable con un abogado de inmigración. Si se equivocó en la fecha, vuelva atrás y cámbiela.
stop-expedited = Ahora no puede tener este permiso
    .body = No puede tener un primer permiso por parole mientras está en expulsión acelerada. Tampoco mientras está abierta una decisión de miedo creíble.
    .next = Hable con un abogado de inmigración. Si pasa la entrevista y pide asilo, más adelante puede tener un permiso de la categoría (c)(8).
stop-parole-ended = Su parole terminó
    .body = Este permiso solo se puede dar mientras dura su parole. La agencia lo deniega cuando ya pasó la fecha de su I-94.
    .next = Si puede, pida un nuevo parole con el Formulario I-131. Si tiene otro caso abierto, como asilo o residencia, vuelva atrás y elija esa categoría. Si la fecha está mal, cámbiela.
stop-tps-not-filed = Primero pida el TPS
    .body = El permiso va junto con el Formulario I-821. La agencia lo necesita antes, o el mismo día.
    .next = Presente el Formulario I-821. Puede presentar los dos el mismo día. Si lo hace hoy, vuelva atrás y responda que sí.
stop-daca-not-filed = Preséntelo con el Formulario I-821D
    .body = Para recibir o renovar DACA se presentan juntos el Formulario I-821D, el Formulario I-765 y su hoja de trabajo. Uno sin el otro se devuelve.
    .next = Presente también el Formulario I-821D. Si solo reemplaza un permiso vigente, vuelva a «¿Por qué necesita un permiso de trabajo?» y diga que se perdió, se lo robaron o se dañó: entonces no se presenta el Formulario I-821D.
stop-already-asked = No necesita este formulario
    .body = Ya pidió el permiso en su formulario principal. Cuando se apruebe, la agencia hace el permiso.
    .next = Espere la decisión. Este formulario lo necesitará después, para renovar o reemplazar el permiso. Si no marcó la casilla del permiso, vuelva atrás y responda que no.
stop-u-approved-here = No necesita este formulario
    .body = Si estaba en Estados Unidos cuando aprobaron su petición U, la agencia le envía el primer permiso. No tiene que pedirlo.
    .next = Si no llega en 30 días después de la aprobación, pregunte a la agencia. Este formulario lo necesitará después, para renovar o reemplazar el permiso.
stop-adjustment-not-filed = Primero solicite la residencia
    .body = Este permiso depende de un Formulario I-485 pendiente. Sin él, la agencia deniega el permiso y no devuelve la tarifa.
    .next = Presente el Formulario I-485, solo o junto con un Formulario I-765 en papel.
stop-adjustment-together = Presente los dos juntos en papel
    .body = Puede enviar este formulario en el mismo sobre que el Formulario I-485. Aquí solo se puede presentar cuando ya tiene el recibo del Formulario I-485.
    .next =
        Envíe el Formulario I-485 y un Formulario I-765 en papel, juntos, a la dirección que da la página del Formulario I-485 de la agencia.
        O presente primero el Formulario I-485. Cuando tenga el número de recibo, vuelva: sus respuestas quedan guardadas.

# Documentos

evidence-photo = Una foto reciente de su cara
    .help = Como para un pasaporte: a color, de frente, con fondo blanco o casi blanco, de 2 por 2 pulgadas o un archivo cuadrado. Sin sombrero, salvo por religión. No la retoque.
    .why = Se imprime en su permiso. Una foto retocada retrasa el caso.
evidence-entry = Su I-94, pasaporte o documento de viaje
    .help = Basta con uno: los dos lados del I-94, una copia impresa de internet, o la página del pasaporte con su foto.
    .why = Muestra quién es usted y cómo entró.
evidence-photo-id = Una identificación oficial con foto
    .help = Por ejemplo, un pasaporte, una visa, una cédula o identificación nacional, o un acta de nacimiento junto con una identificación con foto. Deben verse bien su cara, su nombre y su fecha de nacimiento.
    .why = Sin un permiso que mostrar, la agencia necesita otra prueba de su identidad.
evidence-earlier-card = Una copia de cualquier permiso anterior, de los dos lados
    .help = También de otra categoría.
    .why = Ayuda a la agencia a encontrar su registro anterior.
evidence-card-copy = Una copia de su último permiso, de los dos lados
    .help = Tome una foto del frente y otra del reverso. Todo el texto debe leerse bien.
    .why = Muestra qué permiso hay que renovar o reemplazar.
evidence-lost-card-copy = Una copia del permiso que falta, si la tiene
    .help = Basta con una foto o fotocopia vieja. Si se lo robaron, ayuda una denuncia a la policía.
    .why = Ayuda a la agencia a encontrar más rápido su expediente.
evidence-wrong-card = El permiso que hay que corregir, de los dos lados
    .help = Tome una foto del frente y otra del reverso. Guarde bien la tarjeta: la agencia puede pedirla.
    .why = Muestra qué está mal.
evidence-right-data = Un documento con el dato correcto
    .help = Por ejemplo, un pasaporte, un acta de nacimiento o de matrimonio, o la orden de un juez.
    .why = La agencia solo puede cambiar su permiso con una prueba.
evidence-other-names = Una prueba de sus otros nombres
    .help = Por ejemplo, un acta de nacimiento o de matrimonio, papeles de divorcio o una identificación vieja.
    .why = Le une con los registros que llevan esos nombres.
evidence-refugee = Una prueba de su estatus de refugio
    .help = Una de estas: su I-94 sellado, la carta de aprobación del reasentamiento, o el Formulario I-797 que aprobó su Formulario I-730.
    .why = Su categoría es solo para quienes tienen refugio.
evidence-asylee = Una prueba de que le dieron asilo
    .help = Una de estas: su I-94 con el sello de asilo, la carta de aprobación, la orden del juez, o el Formulario I-797 que aprobó su Formulario I-730.
    .why = Su categoría es solo para quienes recibieron asilo.
evidence-withholding = La orden firmada del juez que concedió la retención (withholding)
    .help = Todas las páginas.
    .why = Su categoría se basa en esta orden.
evidence-parole = Una prueba de su parole
    .help = Su I-94, pasaporte o documento de viaje con el sello de parole. No debe estar vencido.
    .why = Su categoría es solo para personas con parole.
evidence-asylum-agency = Una prueba de que pidió asilo a la agencia
    .help = El aviso de recibo del Formulario I-589, un aviso de entrevista o el aviso para las huellas.
    .why = Muestra que su caso está abierto y cuándo lo presentó.
evidence-asylum-court = Una prueba de que pidió asilo en la corte
    .help = La primera página del Formulario I-589 con el sello de la corte, un recibo o un aviso de audiencia.
    .why = Muestra que su caso está abierto y cuándo lo presentó.
evidence-asylum-recommended = El aviso de aprobación recomendada
    .help = Todas las páginas.
    .why = Le permite presentar la solicitud antes de 150 días.
evidence-asylum-appeal = Una prueba de que su apelación está abierta
    .help = El recibo de la Junta de Apelaciones de Inmigración, y del tribunal federal si el caso está ahí.
    .why = Después de una negativa, solo puede tener este permiso mientras la apelación está abierta.
evidence-asylum-returned = La decisión que devolvió su caso al juez
    .help = También un papel que muestre que el juez tiene ahora el caso, como un aviso de audiencia.
    .why = Muestra que su caso está abierto otra vez.
evidence-court-records = Los documentos de cada arresto y condena
    .help = Copias certificadas del informe de la policía, de la decisión del tribunal y de la sentencia. Envíelas aunque el registro se haya sellado o borrado.
    .why = Con ellos la agencia decide si puede tener este permiso.
evidence-nationality = Una prueba de su nacionalidad
    .help = Por ejemplo, su pasaporte, acta de nacimiento o I-94. Si no tiene nacionalidad: una prueba de dónde vivió por último.
    .why = Su categoría es solo para personas de ciertos países.
evidence-tps = El recibo o la aprobación de su Formulario I-821
    .help = Si un juez o la Junta le concedió el TPS: esa orden. Si se reinscribe: también los dos lados de su último documento de TPS. Si presenta hoy el Formulario I-821, envíe el recibo en cuanto lo tenga.
    .why = El permiso se basa en su solicitud de TPS.
evidence-adjustment = El recibo de su Formulario I-485
    .help = Es el Formulario I-797C. Si la solicitud está en la corte: una prueba de que la presentó ahí y de que está pendiente.
    .why = Muestra que su solicitud de residencia está abierta y qué tarifa corresponde.
evidence-physician = Una prueba de su trabajo como médico con exención por interés nacional
    .help = Por ejemplo, el Formulario W-2 del último año. Si no trabajó, una carta que diga por qué y qué planea.
    .why = Para renovar debe mostrar que avanza.
evidence-life-class = Una prueba de que pertenece a un grupo de la Ley LIFE
    .help = Un papel que muestre que presentó su solicitud como miembro del grupo CSS, LULAC o Zambrano antes del 1 de octubre de 2000.
    .why = Su categoría es solo para miembros de esos grupos.
evidence-legalization = El aviso de su caso de legalización
    .help = El recibo o la aprobación del Formulario I-687 o I-700.
    .why = Su categoría se basa en ese caso.
evidence-i-20 = Su Formulario I-20, firmado por su escuela para esta práctica o empleo
    .help = Todas las páginas. Deben haberlo firmado el funcionario de la escuela (DSO) y usted.
    .why = Muestra que su escuela recomienda la práctica o el empleo.
evidence-full-year = Una prueba de que estudió a tiempo completo un año académico
    .help = Por ejemplo, el historial de notas de una escuela aprobada para estudiantes F-1.
    .why = Solo puede hacer la práctica después de un año entero.
evidence-training = Los papeles de sus prácticas anteriores
    .help = Formularios I-20 anteriores con las páginas de CPT u OPT, y permisos anteriores.
    .why = La agencia suma el tiempo que ya usó.
evidence-stem-degree = Su título STEM
    .help = El diploma o el historial de notas, con un papel que muestre que la especialidad está en la lista oficial de STEM.
    .why = Los 24 meses son solo para esas especialidades.
evidence-stem-accreditation = Una prueba de que la escuela de su título anterior está acreditada
    .help = Basta con una página de la lista del Departamento de Educación de EE. UU. y de la lista de escuelas aprobadas para estudiantes F-1.
    .why = Un título anterior solo cuenta si su escuela está acreditada hoy.
evidence-organization = La carta del organismo internacional
    .help = Debe decir que el empleo está dentro de su patrocinio.
    .why = Solo se permiten empleos con esos organismos.
evidence-hardship = Una prueba de sus problemas de dinero y de su buen expediente
    .help = Por ejemplo, cartas de su escuela que digan que estudia a tiempo completo. También papeles que muestren qué cambió, por qué no podía saberlo antes y que no basta con trabajar en la escuela.
    .why = Trabajar fuera de la escuela solo se permite por dificultades graves e inesperadas.
evidence-ds-2019 = El Formulario DS-2019, y una prueba de que el visitante J-1 mantiene su estatus
    .help = El de usted y el del visitante J-1. Agregue sus permisos J-2 anteriores.
    .why = Su permiso depende del programa J-1.
evidence-j-2-income = Una carta sobre por qué quiere trabajar
    .help = Debe mostrar que el dinero no hace falta para mantener al visitante J-1: por ejemplo, el presupuesto de su familia.
    .why = Una persona J-2 no puede trabajar para mantener al visitante J-1.
evidence-m-1-stay = El recibo del Formulario I-539, si pidió quedarse más tiempo
    .help = Debe pedir el tiempo de la práctica y 30 días para salir.
    .why = Debe tener estadía legal durante toda la práctica.
evidence-marriage = Su acta de matrimonio
    .help = Si alguno de ustedes estuvo casado antes, también los papeles que terminaron ese matrimonio.
    .why = Su permiso depende de su matrimonio.
evidence-spouse-status = Una prueba del estatus de su cónyuge
    .help = Por ejemplo, copia del I-94, del pasaporte con la visa o del aviso de aprobación de su cónyuge. Agregue una prueba de su propio estatus.
    .why = Su permiso depende del estatus de su cónyuge.
evidence-h-4-status = Una prueba de su estatus H-4
    .help = Su I-94, o el Formulario I-797 más reciente de su Formulario I-539.
    .why = Su categoría es solo para cónyuges H-4.
evidence-h-4-petition = La aprobación del Formulario I-140 de su cónyuge
    .help = El Formulario I-797. Si no lo tiene, puede ayudar su número de recibo.
    .why = Es lo que permite trabajar a un cónyuge H-4.
evidence-h-4-extension = Una prueba de que su cónyuge tiene tiempo H-1B más allá de 6 años
    .help = Los pasaportes, los I-94 y los avisos H-1B de su cónyuge. También los papeles de la certificación laboral o del Formulario I-140 que se presentó al menos 365 días antes.
    .why = Es lo que permite trabajar a un cónyuge H-4.
evidence-cnmi = Una prueba de que vive en las Islas Marianas del Norte, y el certificado de inversionista de su cónyuge
    .help = Por ejemplo, un contrato de alquiler (renta) y una copia del certificado.
    .why = Este permiso vale solo en esas islas.
evidence-k-visa = Su visa K
    .help = La página de su pasaporte con la visa, y su I-94.
    .why = Su categoría es solo para personas con visa K.
evidence-v-status = Una prueba de su estatus V
    .help = El aviso de aprobación o su I-94.
    .why = Su categoría es solo para personas con estatus V.
evidence-family-unity = La aprobación de su Formulario I-817
    .help = El Formulario I-797.
    .why = Muestra que tiene el permiso que quiere reemplazar.
evidence-tecro = La certificación del Instituto Americano en Taiwán
    .help = La puede obtener TECRO, donde trabaja su familiar.
    .why = La ley la pide en su categoría.
evidence-n-status = Una prueba de su estatus N-8 o N-9
    .help = Su I-94, pasaporte o documento de viaje.
    .why = Su categoría es solo para personas con estatus N.
evidence-i-140 = La aprobación de su Formulario I-140
    .help = El Formulario I-797 con el número de recibo que dio.
    .why = Este permiso se basa en la petición aprobada.
evidence-work-status = Una prueba de su estatus actual
    .help = Su I-94 o el Formulario I-797 más reciente. Para (c)(35) debe ser E-3, H-1B, H-1B1, O-1 o L-1.
    .why = Para un primer permiso debe tener estatus legal.
evidence-circumstances = Una prueba de sus circunstancias difíciles
    .help = Por ejemplo, papeles sobre una enfermedad grave, un conflicto con su empleador o el daño que causaría perder el empleo. Cuenta cualquier buena prueba.
    .why = Este permiso se da solo cuando no queda otro camino.
evidence-child-of-principal = Su acta de nacimiento
    .help = Debe mostrar el nombre de la madre o el padre en la categoría (c)(35). También sirve una sentencia de adopción.
    .why = Su permiso depende de esa persona.
evidence-principal-permit = El recibo o el permiso de su cónyuge, su madre o su padre
    .help = De esa persona: el Formulario I-797 de su Formulario I-765, o los dos lados del permiso.
    .why = Primero se decide el permiso de esa persona. Después, el de usted.
evidence-b-1-employer = Una prueba sobre su trabajo en la casa
    .help = Una prueba del estatus o la ciudadanía de su empleador. Una prueba de un año de este trabajo, o de trabajo antes del viaje. Y una prueba de su hogar en el extranjero.
    .why = Solo ciertos trabajadores del hogar pueden tener este permiso.
evidence-airline = La carta de la aerolínea
    .help = Describe sus tareas y dice por qué no puede tener estatus E.
    .why = Su categoría es solo para esos empleados de aerolíneas.
evidence-deferred = El aviso que concedió la acción diferida
    .help = Todas las páginas de la orden o del aviso.
    .why = Su categoría se basa en él.
evidence-lawsuit = Su demanda contra el empleador y su visa A-3 o G-5
    .help = Para renovar: una prueba de que la demanda sigue abierta.
    .why = El permiso dura mientras la demanda está abierta.
evidence-daca = El aviso que aprobó su DACA por última vez
    .help = El Formulario I-797 del Formulario I-821D.
    .why = Muestra que su DACA está vigente.
evidence-t-or-u = Una prueba de su estatus T o U
    .help = El aviso de aprobación. Si llegó del extranjero con la visa: la página de su pasaporte que la muestra. Para renovar: también el recibo o la aprobación del Formulario I-539.
    .why = Su permiso se basa en este estatus.
evidence-bona-fide = El aviso para pedir un permiso, si lo recibió
    .help = Dice que su solicitud T se consideró auténtica (bona fide).
    .why = Acelera la decisión.
evidence-vawa = La aprobación de la petición VAWA
    .help = El Formulario I-797 del Formulario I-360. Los hijos envían el aviso de la madre o el padre.
    .why = Su permiso se basa en esta petición.
evidence-cancellation = Una prueba de su caso en la corte
    .help = Un aviso de audiencia, el Formulario EOIR-42B o EOIR-40 con el sello de la corte, y una prueba de que se pagó la tarifa o se concedió la exención.
    .why = Su petición debe estar en la corte antes de pedir el permiso.
evidence-nacara = El recibo de su Formulario I-881
    .help = O una prueba de que lo presenta ahora.
    .why = Su permiso se basa en esta petición.
evidence-supervision = La orden de expulsión y la orden de supervisión
    .help = El Formulario I-220B, todas las páginas. Puede agregar pruebas de que su familia depende de usted y de que necesita trabajar.
    .why = Las dos se exigen en su categoría.
evidence-cnmi-resident = El recibo o la aprobación de su Formulario I-955
    .help = Para el primer permiso, preséntelo junto con el Formulario I-955. Para renovar, preséntelo en los últimos 180 días: no hace falta otra vez el Formulario I-955.
    .why = Su permiso se basa en su estatus en esas islas.
evidence-fee-waiver = El recibo de su Formulario I-912
    .help = Presente primero el Formulario I-912, el mismo día, y nombre en él el Formulario I-765.
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
    .why = La agencia cobra esta tarifa por un permiso de trabajo cuando se presenta en línea. No se devuelve, aunque denieguen la solicitud.
fee-with-adjustment = Tarifa de presentación, menor porque su Formulario I-485 está pendiente
    .why = Pagó el Formulario I-485 el 1 de abril de 2024 o después y está pendiente. La tarifa no se devuelve, aunque denieguen la solicitud.
fee-waiver-asked = Por ahora sin tarifa de presentación: pide una exención
    .why = La agencia decide primero sobre el Formulario I-912. Si dice que no, hay que pagar la tarifa de presentación. Las tarifas adicionales fijadas por ley se pagan de todos modos.
fee-never-received = Sin tarifa de presentación: el permiso nunca le llegó
    .why = No paga cuando la agencia o el correo no pudieron entregar la tarjeta. Si la agencia decide otra cosa, puede pedirle la tarifa.
fee-asylum-first = Sin tarifa de presentación: primer permiso por asilo
    .why = El primer permiso de la categoría (c)(8) no tiene tarifa de presentación. La tarifa adicional fijada por ley sí se paga.
fee-refuge-first = Sin tarifa de presentación: primer permiso por refugio o asilo
    .why = El primer permiso es gratis para quienes recibieron protección. Si entró con parole, la tarifa adicional fijada por ley sí se paga.
fee-juvenile = Sin tarifa de presentación: joven inmigrante especial
    .why = Los jóvenes inmigrantes especiales no pagan por este permiso.
fee-victim = Sin tarifa de presentación: víctimas y sus familias
    .why = No hay tarifa para personas con estatus T o U o con una petición VAWA.
fee-free-status = Sin tarifa de presentación: primer permiso de su categoría
    .why = El primer permiso es gratis en unas pocas categorías. Si la agencia decide otra cosa, puede pedirle la tarifa.
fee-old-adjustment = Sin tarifa de presentación: pagó el Formulario I-485 antes del 1 de abril de 2024
    .why = La tarifa que pagó entonces cubre los permisos mientras el Formulario I-485 está pendiente.
fee-law-asylum-first = Tarifa adicional fijada por ley: primer permiso por asilo
    .why = La fija la Ley Pública 119-21. Se paga además de la tarifa de presentación, cambia cada año y no tiene exención.
fee-law-asylum-renewal = Tarifa adicional fijada por ley: renovación de un permiso por asilo
    .why = La fija la Ley Pública 119-21. Se paga además de la tarifa de presentación y no tiene exención.
fee-law-tps-first = Tarifa adicional fijada por ley: primer permiso por TPS
    .why = La fija la Ley Pública 119-21. Se paga además de la tarifa de presentación, cambia cada año y no tiene exención.
fee-law-tps-renewal = Tarifa adicional fijada por ley: renovación de un permiso por TPS
    .why = La fija la Ley Pública 119-21. Se paga además de la tarifa de presentación, cambia cada año y no tiene exención.
fee-law-parole-first = Tarifa adicional fijada por ley: primer permiso por parole
    .why = La fija la Ley Pública 119-21. Se paga además de la tarifa de presentación, cambia cada año y no tiene exención.
fee-law-parole-renewal = Tarifa adicional fijada por ley: renovación de un permiso por parole
    .why = La fija la Ley Pública 119-21. Se paga además de la tarifa de presentación, cambia cada año y no tiene exención.

# Certificaciones: traducción fiel del texto legal, que es el del formulario oficial en inglés

certify-reads-english = Puedo leer y entender el inglés, y he leído y entendido cada pregunta e instrucción de esta solicitud y mi respuesta a cada pregunta.

certify-interpreted = El intérprete nombrado en esta solicitud me leyó cada pregunta e instrucción de esta solicitud y mi respuesta a cada pregunta en el idioma nombrado en esta solicitud, un idioma que domino, y lo entendí todo.

certify-prepared = A petición mía, el preparador nombrado en esta solicitud preparó esta solicitud por mí basándose únicamente en la información que yo proporcioné o autoricé.

certify-applicant =
    Las copias de los documentos que he presentado son fotocopias exactas de documentos originales sin alteraciones, y entiendo que USCIS puede exigirme que le presente los documentos originales en una fecha posterior. Además, autorizo la divulgación de toda información de cualquiera y de todos mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos del beneficio migratorio que solicito.

    Autorizo también la divulgación de la información contenida en esta solicitud, en los documentos de respaldo y en mis expedientes de USCIS, a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de la ley de inmigración de los Estados Unidos.

    Entiendo que USCIS puede exigirme presentarme a una cita para tomar mis datos biométricos (huellas dactilares, fotografía o firma, o todos ellos) y que, en ese momento, si debo dar datos biométricos, deberé firmar un juramento en el que reafirme que:

    1) revisé y proporcioné o autoricé toda la información de mi solicitud; y

    2) entendí toda la información contenida en mi solicitud y presentada con ella; y

    3) toda esta información era completa, verdadera y correcta en el momento de la presentación.

    Certifico, bajo pena de perjurio, que proporcioné o autoricé toda la información de mi solicitud, que entiendo toda la información contenida en mi solicitud y presentada con ella, y que toda esta información es completa, verdadera y correcta.
