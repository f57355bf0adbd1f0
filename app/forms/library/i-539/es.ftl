# El Formulario I-539 en español. Palabras sencillas, frases cortas; «usted» es la persona de cuya estadía se trata.

form-name = Formulario I-539
form-title = Quedarse más tiempo o cambiar de estatus
form-for-whom =
    Para personas que están en Estados Unidos con una visa por un tiempo limitado y quieren quedarse más tiempo o cambiar de estatus. Por ejemplo: visitantes que necesitan más tiempo, visitantes que quieren estudiar, o el cónyuge o los hijos de un trabajador.
    También es para estudiantes F-1 y M-1 que perdieron su estatus y piden recuperarlo. Eso se llama restablecimiento (reinstatement).
    Su cónyuge y sus hijos solteros menores de 21 años pueden ir en la misma solicitud.
    No es para quienes entraron sin visa con el Programa de Exención de Visa (ESTA). Tampoco es para trabajadores: por ellos, su empleador presenta el Formulario I-129.
form-time = Unos 40 minutos. Puede parar cuando quiera: sus respuestas quedan guardadas. La solicitud debe llegar antes de que termine su estadía.
form-ready =
    Su I-94, el registro de su llegada. Puede obtenerlo gratis en i94.cbp.dhs.gov. Dice hasta cuándo puede quedarse.
    Su pasaporte, y los pasaportes y los I-94 de los familiares que van en la solicitud.
    Si estudia: su nuevo Formulario I-20. Si es visitante de intercambio: el Formulario DS-2019.
    Si su estatus depende de su cónyuge, su madre o su padre: prueba del estatus de esa persona, y el acta de matrimonio o de nacimiento.
    Prueba de cómo paga su estadía, por ejemplo estados de cuenta del banco.
    Si un documento está en otro idioma: una traducción completa al inglés, firmada por quien la hizo.
    Una tarjeta o cuenta de banco para pagar la tarifa.
form-after =
    Recibe un número de recibo en cuanto presenta el formulario. Guárdelo: con él sigue su caso.
    Si lo presentó antes de que terminara su estadía, normalmente puede esperar la decisión en Estados Unidos. Eso no le permite trabajar ni estudiar si su estatus no lo permitía.
    Si pidió un cambio de estatus y sale del país antes de la decisión, la agencia considera que abandonó su solicitud.
    La agencia puede citarle para tomarle las huellas y una foto, o escribirle para pedir otro documento.
    Si la respuesta es no, es posible que tenga que salir de inmediato. La carta dice por qué. Un abogado puede decirle si conviene pedirlo otra vez.
    Si se muda, avise a la agencia en los 10 días siguientes.

section-start = Su estatus y lo que quiere pedir
section-time = Su plazo
section-request = Lo que pide
section-you = Sobre usted
section-contact = Dónde encontrarle
section-arrival = Su llegada y su pasaporte
section-record = Sus antecedentes
section-family = Su familia
section-helpers = Idioma y ayuda con el formulario
section-closing = Antes de firmar

# Su estatus y lo que quiere pedir

in-us = ¿Está usted ahora en Estados Unidos?
    .help = Si llena el formulario por su hijo o hija, responda todas las preguntas sobre el niño o la niña.
    .why = Solo quien está en el país puede quedarse más tiempo o cambiar de estatus.
    .missing = Elija sí o no

status-kind = ¿Qué clase de estatus tiene ahora?
    .help = Mire «Class of Admission» en su I-94. Si después la agencia aprobó un cambio, mire ese aviso, el Formulario I-797. Si su estatus ya terminó, elija el que tenía.
    .why = Algunas personas no pueden usar este formulario, pidan lo que pidan.
    .missing = Elija la clase de estatus que tiene
    .option-visitor = Visitante
    .option-visitor-hint = B-1 o B-2: negocios, turismo, visitas o atención médica. Entró con visa.
    .option-student = Estudiante, o familia de un estudiante
    .option-student-hint = F-1, F-2, M-1 o M-2.
    .option-exchange = Visitante de intercambio, o su familia
    .option-exchange-hint = J-1 o J-2.
    .option-family = Familia de un trabajador
    .option-family-hint = Por ejemplo: H-4, L-2, TD, o el cónyuge o los hijos de un trabajador E.
    .option-worker = Trabajador
    .option-worker-hint = Por ejemplo: H-1B, L-1, O-1, TN o R-1.
    .option-victim = Estatus T o U
    .option-victim-hint = Para víctimas de trata de personas o de un delito, y sus familias.
    .option-other = Prensa extranjera, K-3, K-4, V o N
    .option-waiver = Entré sin visa
    .option-waiver-hint = ESTA (WT o WB en el I-94), o el programa de Guam y las Marianas del Norte.
    .option-fiance = Prometido o prometida de un ciudadano de Estados Unidos, o su hijo
    .option-fiance-hint = K-1 o K-2.
    .option-transit = En tránsito, o parte de una tripulación
    .option-transit-hint = C o D, o tránsito sin visa.
    .option-diplomat = Diplomacia, organismo internacional u OTAN
    .option-diplomat-hint = A, G u OTAN, y sus familias y empleados.
    .option-informant = Testigo o informante
    .option-informant-hint = Estatus S.
    .option-none = Ninguna de estas
    .option-none-hint = Por ejemplo: residencia permanente, asilo, TPS, parole, o no tiene papeles.
    .option-unsure = No lo sé

status = ¿Cuál es su estatus?
    .help = Está en su I-94 o en su Formulario I-797 más reciente.
    .why = Cada estatus tiene sus propias reglas y documentos.
    .missing = Elija su estatus
    .option-b-1 = B-1, negocios
    .option-b-2 = B-2, turismo, visitas o atención médica
    .option-f-1 = F-1, estudiante de universidad, escuela o programa de idiomas
    .option-f-2 = F-2, cónyuge o hijo de un estudiante F-1
    .option-m-1 = M-1, estudiante de un oficio
    .option-m-2 = M-2, cónyuge o hijo de un estudiante M-1
    .option-j-1 = J-1, visitante de intercambio
    .option-j-2 = J-2, cónyuge o hijo de un J-1
    .option-h-4 = H-4, familia de un trabajador H
    .option-l-2 = L-2, familia de un trabajador L-1
    .option-e-1-family = E-1, familia de un comerciante por tratado
    .option-e-2-family = E-2, familia de un inversionista por tratado
    .option-e-3-family = E-3, familia de un trabajador de Australia
    .option-o-3 = O-3, familia de un trabajador O
    .option-p-4 = P-4, familia de un trabajador P
    .option-r-2 = R-2, familia de un trabajador religioso
    .option-td = TD, familia de un trabajador TN
    .option-cw-2 = CW-2, familia de un trabajador CW-1
    .option-h-1b = H-1B, ocupación especializada
    .option-h-1b1 = H-1B1, trabajador de Chile o Singapur
    .option-h-2a = H-2A, trabajo agrícola
    .option-h-2b = H-2B, trabajo de temporada
    .option-h-3 = H-3, capacitación
    .option-l-1 = L-1, traslado dentro de una empresa
    .option-e-1 = E-1, comerciante por tratado o su empleado
    .option-e-2 = E-2, inversionista por tratado o su empleado
    .option-e-3 = E-3, trabajador de Australia
    .option-o-1 = O-1, capacidad extraordinaria
    .option-o-2 = O-2, apoyo de un O-1
    .option-p-1 = P-1, deportista o grupo artístico
    .option-p-2 = P-2, artista de intercambio
    .option-p-3 = P-3, artista de una cultura
    .option-q-1 = Q-1, intercambio cultural
    .option-r-1 = R-1, trabajador religioso
    .option-tn = TN, trabajador de Canadá o México
    .option-cw-1 = CW-1, trabajador en las Islas Marianas del Norte
    .option-t-1 = T-1, víctima de trata
    .option-t-2 = T-2, cónyuge de un T-1
    .option-t-3 = T-3, hijo de un T-1
    .option-t-4 = T-4, padre o madre de un T-1
    .option-t-5 = T-5, hermano de un T-1
    .option-t-6 = T-6, hijo adulto o casado de la familia de un T-1
    .option-u-1 = U-1, víctima de un delito
    .option-u-2 = U-2, cónyuge de un U-1
    .option-u-3 = U-3, hijo de un U-1
    .option-u-4 = U-4, padre o madre de un U-1
    .option-u-5 = U-5, hermano de un U-1
    .option-i = I, prensa extranjera, o su familia
    .option-k-3 = K-3, cónyuge de un ciudadano de EE. UU.
    .option-k-4 = K-4, hijo de un K-3
    .option-v-1 = V-1, cónyuge de un residente permanente
    .option-v-2 = V-2, hijo de un residente permanente
    .option-v-3 = V-3, hijo de un V-1 o V-2
    .option-n-8 = N-8, padre o madre de un inmigrante especial
    .option-n-9 = N-9, hijo de un N-8 o de un inmigrante especial

purpose = ¿Qué quiere pedir?
    .help = En cada solicitud puede pedir una sola cosa.
    .why = Decide las preguntas y los documentos.
    .missing = Elija qué quiere pedir
    .option-extend = Quedarme más tiempo en el estatus que tengo
    .option-change = Cambiar a otro estatus
    .option-reinstate = Recuperar mi estatus de estudiante
    .option-reinstate-hint = Se llama restablecimiento (reinstatement). Es para quien perdió ese estatus.
    .option-medium = Trabajar para otro empleador o medio de la prensa extranjera

new-kind = ¿Qué clase de estatus quiere?
    .help = Elija la que corresponde a lo que va a hacer aquí.
    .why = Algunos estatus se piden con otro formulario.
    .missing = Elija la clase de estatus que quiere
    .option-visitor = Visitante
    .option-visitor-hint = B-1 o B-2. También si su empleo terminó y necesita tiempo para irse.
    .option-student = Estudiante, o familia de un estudiante
    .option-student-hint = F-1, F-2, M-1 o M-2.
    .option-exchange = Visitante de intercambio, o su familia
    .option-exchange-hint = J-1 o J-2.
    .option-family = Familia de un trabajador
    .option-family-hint = Por ejemplo: H-4, L-2 o TD.
    .option-other = Prensa extranjera, V o N
    .option-worker = Trabajador
    .option-worker-hint = Por ejemplo: H-1B, L-1, O-1 o TN.
    .option-victim = Estatus T o U
    .option-victim-hint = Para víctimas de trata de personas o de un delito.
    .option-diplomat = Diplomacia, organismo internacional u OTAN
    .option-diplomat-hint = A, G u OTAN.
    .option-resident = La residencia permanente (Tarjeta Verde)
    .option-unsure = Otra cosa, o no lo sé

new-status = ¿Qué estatus quiere?
    .help = Se lo puede decir la escuela, el programa o el empleador de su familiar.
    .why = Va en el formulario oficial.
    .missing = Elija el estatus que quiere
    .option-b-1 = B-1, negocios
    .option-b-2 = B-2, turismo, visitas o atención médica
    .option-f-1 = F-1, estudiante de universidad, escuela o programa de idiomas
    .option-f-2 = F-2, cónyuge o hijo de un estudiante F-1
    .option-m-1 = M-1, estudiante de un oficio
    .option-m-2 = M-2, cónyuge o hijo de un estudiante M-1
    .option-j-1 = J-1, visitante de intercambio
    .option-j-2 = J-2, cónyuge o hijo de un J-1
    .option-h-4 = H-4, familia de un trabajador H
    .option-l-2 = L-2, familia de un trabajador L-1
    .option-e-1-family = E-1, familia de un comerciante por tratado
    .option-e-2-family = E-2, familia de un inversionista por tratado
    .option-e-3-family = E-3, familia de un trabajador de Australia
    .option-o-3 = O-3, familia de un trabajador O
    .option-p-4 = P-4, familia de un trabajador P
    .option-r-2 = R-2, familia de un trabajador religioso
    .option-td = TD, familia de un trabajador TN
    .option-cw-2 = CW-2, familia de un trabajador CW-1
    .option-i = I, prensa extranjera, o su familia
    .option-v-1 = V-1, cónyuge de un residente permanente
    .option-v-2 = V-2, hijo de un residente permanente
    .option-v-3 = V-3, hijo de un V-1 o V-2
    .option-n-8 = N-8, padre o madre de un inmigrante especial
    .option-n-9 = N-9, hijo de un N-8 o de un inmigrante especial

two-years = ¿Debe vivir primero dos años en su país?
    .help = Mire su visa J y la parte de abajo del Formulario DS-2019: «two-year rule» o «212(e)». Puede deberse a quién pagó el programa, a una lista de oficios o a una formación médica.
    .why = Quien está sujeto a esta regla no puede cambiar de estatus en Estados Unidos.
    .missing = Elija una respuesta
    .option-not-subject = No, esa regla no se me aplica
    .option-subject = Sí, se me aplica
    .option-waived = Se me aplicaba, pero me dieron una exención o ya cumplí los dos años
    .option-unknown = No lo sé

# Su plazo

admitted = ¿Hasta cuándo puede quedarse?
    .help = Mire «Admit Until Date» en su I-94. Si después la agencia le dio más tiempo, mire ese aviso.
    .why = Si hay una fecha, la solicitud debe llegar a más tardar ese día. «D/S» depende en cambio de su programa.
    .missing = Elija una respuesta
    .option-date = Hasta una fecha
    .option-duration = D/S
    .option-duration-hint = Significa «duration of status»: mientras siga en su programa.

status-ends = ¿Hasta qué fecha puede quedarse?
    .name = La fecha en que termina su estadía
    .help = Es la «Admit Until Date» de su I-94, o la última fecha de su aviso de aprobación más reciente. No es la fecha de su visa.
    .why = La agencia debe recibir su solicitud a más tardar ese día.
    .missing = Escriba la fecha en que termina su estadía

program-state = ¿Sigue usted en su programa?
    .help = Cuente como parte del programa el permiso de trabajo para practicar después de estudiar (OPT) o la práctica académica.
    .why = Solo puede cambiar de estatus quien cumplió las reglas del anterior.
    .missing = Elija una respuesta
    .option-current = Sí, estudio o participo en él
    .option-ended = No, lo terminé
    .option-stopped = No, lo dejé antes de terminar o no cumplí sus reglas

program-ended = ¿Cuándo terminó?
    .name = El día en que terminó su programa
    .help = Es la fecha final de su último Formulario I-20 o DS-2019, o el fin de su permiso de práctica.
    .why = Después tiene 60 días con F-1 y 30 días con J-1.
    .missing = Escriba el día en que terminó su programa

has-job = ¿Tiene todavía el empleo en que se basa su estatus?
    .help = Responda que no desde el día siguiente a su último día pagado.
    .why = Cuando el empleo termina, algunos trabajadores tienen hasta 60 días para cambiar de estatus.
    .missing = Elija sí o no

job-ended = ¿Cuándo terminó su empleo?
    .name = El día en que terminó su empleo
    .help = Por lo general es el último día por el que le pagaron.
    .why = Desde ese día se cuentan los 60 días.
    .missing = Escriba el día en que terminó su empleo

late-reason = ¿Por qué presenta tarde su solicitud?
    .help = «Fuera de mi control» es algo grave y poco común, por ejemplo un accidente, un desastre o el error de otra persona. No basta con no haber sabido la fecha.
    .why = La agencia solo puede disculpar el retraso por una razón así.
    .missing = Elija una respuesta
    .option-beyond-control = Por algo fuera de mi control
    .option-none = Por otra razón

late-story = ¿Qué le impidió presentarla a tiempo?
    .help = Diga qué pasó, cuándo y cuánto duró. Si puede, escriba en inglés.
    .why = El retraso no debe ser más largo que su causa.
    .missing = Explique por qué la presenta tarde

out-since = ¿Desde cuándo está fuera de estatus?
    .name = El día en que perdió su estatus
    .help = El funcionario de su escuela (DSO) puede verlo en SEVIS. Es cuando se cerró su registro o cuando no cumplió la regla.
    .why = Después de más de 5 meses es mucho más difícil.
    .missing = Escriba el día en que perdió su estatus

out-reason = ¿Cómo perdió su estatus?
    .help = Elija la razón principal.
    .why = La ley permite el restablecimiento solo por las dos primeras razones.
    .missing = Elija cómo perdió su estatus
    .option-beyond-control = Por algo fuera de mi control
    .option-beyond-control-hint = Por ejemplo: una lesión, un desastre, o un cierre o un error de la escuela.
    .option-course-load = Tomé muy pocos cursos, y la escuela podría haberlo permitido
    .option-other = Por otra razón

recommended = ¿Tiene un Formulario I-20 que recomienda el restablecimiento?
    .help = Lo hace en SEVIS el funcionario de su escuela (DSO). La recomendación está en la primera página.
    .why = Sin él, la agencia deniega la solicitud.
    .missing = Elija sí o no

worked-illegally = ¿Trabajó sin permiso?
    .help = Cuente todo trabajo que no estaba permitido, dentro o fuera de la escuela, aunque fueran pocas horas.
    .why = Quien trabajó sin permiso no puede tener el restablecimiento.
    .missing = Elija sí o no

out-story = ¿Qué pasó?
    .help = Diga cómo perdió su estatus, qué hizo después y qué daño sufriría si la respuesta es no. Si puede, escriba en inglés.
    .why = El oficial decide sobre todo por esta explicación.
    .missing = Explique qué pasó

# Lo que pide

effective = ¿Desde cuándo quiere el nuevo estatus?
    .name = El día desde el que quiere el nuevo estatus
    .help = Para estudios: como máximo 30 días antes de que empiece el programa según su Formulario I-20 o DS-2019. Para los demás, hoy es una buena respuesta.
    .why = La agencia no puede dar el nuevo estatus antes.
    .missing = Escriba el día desde el que quiere el nuevo estatus

until = ¿Hasta cuándo quiere quedarse?
    .name = El día hasta el que quiere quedarse
    .help = Estudiantes y visitantes de intercambio: la fecha final del programa. Familia de un trabajador: no más tarde que el estatus del trabajador. Visitantes: lo menos posible, como máximo 6 meses más.
    .why = La agencia no da más tiempo del que usted pide.
    .missing = Escriba el día hasta el que quiere quedarse

page-medium = Su nuevo trabajo en la prensa extranjera
medium = Nuevo empleador o medio de comunicación
    .help = Dé el nombre y el país de su sede.
    .why = Una visa I es para un solo medio. Para cambiar hace falta el permiso de la agencia.
    .missing = Escriba el nuevo empleador o medio
medium-from = ¿Desde cuándo?
    .name = El día en que empieza el cambio
    .help = No empiece antes de que la agencia lo apruebe.
    .why = Lo pide el formulario oficial.
    .missing = Escriba el día en que empieza el cambio

school = ¿Qué escuela o programa es?
    .help = Escriba el nombre como está en el Formulario I-20. Con J-1, dé el patrocinador del programa que aparece en el Formulario DS-2019.
    .why = La agencia lo compara con SEVIS, el registro de los estudiantes.
    .missing = Escriba la escuela o el programa

sevis = ¿Cuál es su número de SEVIS?
    .hint = La letra N y 10 dígitos, por ejemplo: N0012345678
    .help = Está arriba en su Formulario I-20 o DS-2019 más reciente. Los familiares tienen su propio número.
    .why = Une esta solicitud con el registro de la escuela o del patrocinador.
    .missing = Escriba su número de SEVIS

based-on = ¿Depende su solicitud del caso de su cónyuge, su hijo, su madre o su padre?
    .help = Por ejemplo: el empleador de su esposo pide que se extienda su H-1B, y usted le acompaña con H-4.
    .why = La agencia decide entonces los dos juntos, o el suyo después.
    .missing = Elija una respuesta
    .option-nothing = No, es solo mía
    .option-granted = Sí, y ese caso ya fue aprobado
    .option-together = Sí, y ese caso se presenta ahora, junto con el mío
    .option-pending = Sí, y ese caso espera una decisión

based-form = ¿Con qué formulario se presentó ese caso?
    .help = El número está en el aviso de recibo o de aprobación.
    .why = La agencia tiene que encontrar el caso.
    .missing = Elija el formulario
    .option-i-539 = Formulario I-539
    .option-i-539-hint = Esa persona pidió más tiempo u otro estatus por sí misma.
    .option-i-129 = Formulario I-129
    .option-i-129-hint = Lo pidió su empleador.

based-receipt = ¿Cuál es el número de recibo de ese caso?
    .hint = 3 letras y 10 dígitos, por ejemplo: IOE 012 345 6789
    .help = Está arriba en el Formulario I-797 de esa persona.
    .why = Su solicitud se decide con ese caso.
    .missing = Escriba el número de recibo

page-based-case = El caso pendiente de su familiar
based-name = ¿De quién es el caso?
    .name = El nombre de la persona del caso
    .help = Dé el nombre de su familiar como está en el recibo.
    .why = La agencia tiene que encontrar el caso.
    .missing = Escriba el nombre de su familiar
based-filed = ¿Cuándo se presentó?
    .name = El día en que se presentó
    .help = Es la «Received Date» del recibo.
    .why = Lo pide el formulario oficial.
    .missing = Escriba el día en que se presentó

family-included = ¿Quiere que su familia vaya en esta solicitud?
    .help = Puede agregar a su cónyuge y a sus hijos solteros menores de 21 años si están aquí y piden lo mismo o dependen de usted. Los demás presentan su propia solicitud.
    .why = Una sola tarifa cubre a todas las personas de la solicitud.
    .missing = Elija sí o no
    .option-yes = Sí, la presento por mí y por familiares
    .option-no = No, solo por mí

# Sobre usted

legal-name = ¿Cuál es su nombre legal completo?
    .help = Dé el nombre que está en su pasaporte.
    .why = La agencia lo compara con el registro de su llegada.
    .missing = Escriba su nombre legal completo

date-of-birth = ¿Cuál es su fecha de nacimiento?
    .name = Su fecha de nacimiento
    .help = Dé la fecha que está en su pasaporte.
    .why = Ayuda a la agencia a encontrar su expediente. Su edad también decide quién firma.
    .missing = Escriba su fecha de nacimiento

page-countries = Sus países
birth-country = ¿En qué país nació?
    .name = Su país de nacimiento
    .help = Elija el nombre que tenía el país cuando usted nació, aunque ya no exista.
    .why = Es parte de su expediente.
    .missing = Elija el país donde nació
citizenship = ¿De qué país tiene la nacionalidad?
    .name = El país de su nacionalidad
    .help = Si tiene más de una, elija la del pasaporte con que entró.
    .why = La agencia la compara con su pasaporte.
    .missing = Elija el país de su nacionalidad

a-number = ¿Cuál es su Número A (A-Number)?
    .hint = La letra A y de 7 a 9 dígitos, por ejemplo: A 012 345 678
    .help = Déjelo en blanco si no tiene. La mayoría de los visitantes y estudiantes no lo tienen. Está en algunas cartas de la agencia y en los permisos de trabajo.
    .why = Es el número de su expediente, si tiene uno.

online-account-number = ¿Cuál es el número de su cuenta en línea?
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene uno. Está en el aviso de cuenta que la agencia envía por correo. No es su Número A ni un número de recibo.
    .why = Une esta solicitud con los casos que ya tiene en línea.

ssn = ¿Cuál es su número de Seguro Social?
    .hint = 9 dígitos
    .help = Déjelo en blanco si nunca le dieron uno.
    .why = Ayuda a la agencia a no confundirle con alguien del mismo nombre.

# Dónde encontrarle

mailing = ¿A qué dirección de Estados Unidos debe enviar la agencia su correo?
    .help = Puede ser un apartado postal (P.O. box). Si el buzón está a nombre de otra persona, use «A cargo de». Si no es seguro recibir correo en casa, dé otra dirección.
    .why = A esta dirección llegan las cartas con plazos.
    .missing = Escriba su dirección postal
    .part-state = Estado
    .part-zip = Código ZIP

lives-at-mailing = ¿Vive usted en su dirección postal?
    .help = Responda que no si recibe su correo en un apartado postal (P.O. box) o en la casa de otra persona.
    .why = La agencia necesita saber dónde vive, además de dónde recibe su correo.
    .missing = Elija sí o no

physical = ¿En qué lugar de Estados Unidos vive?
    .help = Dé la dirección donde se queda, no un apartado postal. Puede ser un hotel o la casa de una amistad.
    .why = La agencia necesita saber dónde vive.
    .missing = Escriba la dirección donde vive
    .part-state = Estado
    .part-zip = Código ZIP

abroad = ¿Cuál es su dirección fuera de Estados Unidos?
    .help = Dé el lugar donde vivía antes de venir o al que va a regresar. Si ya no tiene casa allá, dé la última.
    .why = Muestra que tiene adónde regresar.
    .missing = Escriba su dirección fuera de Estados Unidos

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

# Su llegada y su pasaporte

page-last-arrival = Su última llegada a Estados Unidos
    .intro = Piense en la última vez que entró, aunque fuera después de un viaje corto.
arrived-on = ¿Cuándo llegó?
    .name = El día en que llegó
    .help = Está en el sello de su pasaporte o en su I-94.
    .why = La agencia lo compara con el registro de su llegada.
    .missing = Escriba el día en que llegó
i-94 = ¿Cuál es el número de su I-94?
    .hint = 11 letras y dígitos, por ejemplo: 123456789A1
    .help = Puede buscarlo gratis en i94.cbp.dhs.gov. Déjelo en blanco solo si no lo encuentra.
    .why = Es el número del registro que dice hasta cuándo puede quedarse.

papers = ¿Con cuál de estos entró?
    .help = Un documento de viaje es, por ejemplo, el de los refugiados o de las personas sin nacionalidad. Elíjalo aunque esté vencido.
    .why = La agencia lo compara con el registro de su llegada.
    .missing = Elija una respuesta
    .option-passport = Con un pasaporte
    .option-travel-document = Con un documento de viaje
    .option-both = Con los dos
    .option-none = Con ninguno

passport = ¿Cuál es el número de ese pasaporte?
    .help = Tome el pasaporte con que entró, aunque tenga uno más nuevo.
    .why = Su llegada está registrada con ese número.
    .missing = Escriba el número del pasaporte

travel-document = ¿Cuál es el número de ese documento de viaje?
    .help = Está en la página con su foto.
    .why = Su llegada está registrada con ese número.
    .missing = Escriba el número del documento de viaje

page-paper-issued = Ese pasaporte o documento de viaje
    .intro = Si usó los dos, responda por el pasaporte.
paper-country = ¿Qué país lo emitió?
    .name = El país que lo emitió
    .help = Elíjalo de la lista.
    .why = Muestra quién responde por su identidad.
    .missing = Elija el país que lo emitió
paper-expires = ¿Cuándo se vence?
    .name = La fecha en que se vence
    .help = Dé la fecha impresa, aunque ya haya pasado.
    .why = Su pasaporte debe estar vigente durante toda la estadía.
    .missing = Escriba la fecha en que se vence

has-new-passport = ¿Tiene ahora otro pasaporte?
    .help = Responda que sí si sacó uno nuevo después de entrar.
    .why = La agencia necesita también su pasaporte actual.
    .missing = Elija sí o no

page-new-passport = Su pasaporte actual
new-passport = Número del pasaporte
    .help = Tómelo de la página con su foto.
    .why = Es el pasaporte con que va a viajar.
    .missing = Escriba el número del pasaporte
new-passport-country = País que lo emitió
    .help = Elíjalo de la lista.
    .why = Muestra quién responde por su identidad.
    .missing = Elija el país que lo emitió
new-passport-expires = Fecha en que se vence
    .help = Dé la fecha impresa en él.
    .why = Su pasaporte debe estar vigente durante toda la estadía.
    .missing = Escriba la fecha en que se vence

# Sus antecedentes

page-plans = Planes de vivir aquí para siempre
    .intro = Un sí no siempre es un problema. La agencia conoce esos casos, así que responda lo que es cierto.
visa-applicant = ¿Está pidiendo una visa de inmigrante?
    .help = Es la visa para vivir aquí para siempre, que se pide en un consulado de Estados Unidos.
    .why = Algunos estatus son solo para quienes piensan irse de nuevo.
    .missing = Elija sí o no
petition-filed = ¿Alguien ha presentado alguna vez una petición de inmigrante por usted?
    .help = Por ejemplo: el Formulario I-130 de un familiar, el I-140 de un empleador o el I-360.
    .why = Algunos estatus son solo para quienes piensan irse de nuevo.
    .missing = Elija sí o no
adjustment-filed = ¿Ha presentado alguna vez el Formulario I-485 para la residencia permanente?
    .help = Responda que sí también si se lo denegaron o usted lo retiró.
    .why = Algunos estatus son solo para quienes piensan irse de nuevo.
    .missing = Elija sí o no
plans-story = Explíquelo, por favor
    .help = Diga quién lo presentó, cuándo, el número de recibo si lo tiene y en qué quedó. Si puede, escriba en inglés.
    .why = El formulario oficial pide explicar cada sí.
    .missing = Explique su respuesta

arrested = Desde su última entrada, ¿le han arrestado o condenado por un delito?
    .help = Responda que sí también si retiraron los cargos. Las multas de tránsito sin arresto no cuentan.
    .why = La agencia revisa los registros de la policía. Una respuesta falsa puede dañarle más que el arresto.
    .missing = Elija sí o no
arrested-story = Explique el arresto o la condena
    .help = Diga cuándo y dónde fue, por qué y cómo terminó.
    .why = El formulario oficial pide una explicación.
    .missing = Explique el arresto o la condena

page-harm = Daño a otras personas
    .intro = La agencia hace estas preguntas a todo el mundo. ¿Alguna vez ha ordenado o incitado algo de esto, o ha ayudado o participado en ello?
torture = Tortura o genocidio
    .help = Genocidio es matar a personas por el grupo al que pertenecen, por ejemplo su religión o nación.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
killing = Matar a una persona
    .help = Responda que sí también si fue en una guerra. Puede explicarlo.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
injury = Herir gravemente a una persona, a propósito
    .help = Piense en lesiones serias que fueron intencionales.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
sexual = Contacto sexual con una persona que no consintió o no podía consentir
    .help = También con una persona obligada o amenazada.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
religion = Impedir que una persona viva según su religión
    .help = Por ejemplo: cerrar lugares de oración o castigar a quien reza.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
harm-story = Explíquelo, por favor
    .help = Diga qué pasó, cuándo y dónde, y qué hizo usted.
    .why = El formulario oficial pide explicar cada sí.
    .missing = Explique su respuesta

page-groups = Grupos armados y prisiones
    .intro = El servicio militar cuenta, también si era obligatorio. Un sí aquí es común y no siempre es un problema.
armed-group = ¿Alguna vez ha servido en un grupo armado, pertenecido a uno o ayudado a uno?
    .help = Un ejército, una policía, una milicia, un grupo de autodefensa, rebeldes u otro grupo armado.
    .why = La agencia mira qué hizo ese grupo.
    .missing = Elija sí o no
detention = ¿Alguna vez ha trabajado o servido en una prisión, un campo u otro lugar donde se detenía a personas?
    .help = También como voluntario.
    .why = La agencia mira cómo se trataba ahí a las personas.
    .missing = Elija sí o no
weapons-group = ¿Alguna vez ha estado en un grupo que usó armas contra personas o amenazó con usarlas?
    .help = Cuenta cualquier grupo, unidad u organización, también si solo ayudó.
    .why = La agencia mira qué hizo ese grupo.
    .missing = Elija sí o no
groups-story = Explíquelo, por favor
    .help = Nombre el grupo o el lugar, el país, las fechas y lo que usted hacía ahí.
    .why = El formulario oficial pide explicar cada sí.
    .missing = Explique su respuesta

page-weapons = Armas
weapons-sold = ¿Alguna vez ha vendido, entregado o llevado armas que, según sabía o creía, se iban a usar contra una persona?
    .help = También si ayudó a alguien a hacerlo.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
weapons-training = ¿Alguna vez ha recibido entrenamiento militar o con armas?
    .help = Cuenta el entrenamiento en un ejército o una policía.
    .why = El formulario oficial se lo pregunta a todos.
    .missing = Elija sí o no
weapons-story = Explíquelo, por favor
    .help = Diga cuándo, dónde, de quién y para qué.
    .why = El formulario oficial pide explicar cada sí.
    .missing = Explique su respuesta

violated = ¿Alguna vez ha incumplido las reglas del estatus que tiene ahora?
    .help = Por ejemplo: trabajar sin permiso, dejar la escuela o quedarse demasiado tiempo.
    .why = Más tiempo, o un cambio de estatus, es solo para quienes cumplieron las reglas. La agencia lo revisa.
    .missing = Elija sí o no
violated-story = Explique qué pasó
    .help = Diga qué fue, cuándo y por qué.
    .why = El formulario oficial pide una explicación.
    .missing = Explique qué pasó

proceedings = ¿Está ahora en un proceso de expulsión (removal)?
    .help = Responda que sí si recibió una Notificación de Comparecencia («Notice to Appear»). El caso en la corte de inmigración debe seguir abierto.
    .why = Mientras hay un caso en la corte, quien decide sobre su estadía es el juez.
    .missing = Elija sí o no
proceedings-story = Explique el caso en la corte de inmigración
    .help = Diga qué corte es, la fecha de la próxima audiencia y de qué trata el caso.
    .why = El formulario oficial pide una explicación.
    .missing = Explique el caso en la corte de inmigración

employed = ¿Ha trabajado en Estados Unidos desde su última entrada, o desde su última extensión o cambio?
    .help = Cuente todo trabajo, también un negocio propio y el trabajo con permiso.
    .why = La agencia revisa si el trabajo estaba permitido.
    .missing = Elija sí o no

page-jobs = Su trabajo en Estados Unidos
    .intro = Agregue cada trabajo desde su última entrada, o desde su última extensión o cambio.
jobs = Sus trabajos
    .help = Empiece por el más reciente.
    .why = El formulario oficial pide cada período de trabajo.
    .add = Agregar otro trabajo
    .row = Trabajo { $number }
    .remove = Quitar el trabajo { $number }
employer = Empleador
    .help = Escriba «self-employed» si trabajó por su cuenta.
    .missing = Escriba el empleador
employer-address = Dirección del empleador
    .name = La dirección del empleador
    .missing = Escriba la dirección del empleador
    .part-state = Estado
    .part-zip = Código ZIP
job-from = Primer día de trabajo
    .name = El primer día de trabajo
    .missing = Escriba el primer día de trabajo
job-to = Último día de trabajo
    .name = El último día de trabajo
    .help = Déjelo en blanco si todavía trabaja ahí.
weekly-income = Pago por semana, en dólares
    .name = El pago por semana
    .help = Antes de impuestos. Escriba 0 si no le pagaron.
    .missing = Escriba el pago por semana, o 0
job-authorized = ¿Permitía este trabajo la agencia o su estatus?
    .help = Por ejemplo: un permiso de trabajo, o el estatus H-1B con ese empleador.
    .missing = Elija sí o no

support = ¿Con qué dinero paga sus gastos aquí?
    .help = Diga de qué dinero vive, cuánto es y quién se lo da. Si puede, escriba en inglés.
    .why = Quien no trabaja debe mostrar cómo vive sin trabajar.
    .missing = Explique con qué dinero paga sus gastos aquí

was-exchange = ¿Ha sido alguna vez visitante de intercambio J-1, o su familia J-2?
    .help = Piense también en estadías anteriores.
    .why = Una regla de dos años de entonces puede contar todavía.
    .missing = Elija sí o no

page-exchange-stays = Su tiempo con estatus J
    .intro = Agregue cada período, también los anteriores.
exchange-stays = Su tiempo con estatus J
    .help = Las fechas están en sus Formularios DS-2019.
    .why = El formulario oficial pide estas fechas.
    .add = Agregar otro período
    .row = Período { $number }
    .remove = Quitar el período { $number }
exchange-role = ¿Qué estatus era?
    .missing = Elija el estatus
    .option-j-1 = J-1
    .option-j-2 = J-2
exchange-from = Desde
    .name = El primer día
    .missing = Escriba el primer día
exchange-to = Hasta
    .name = El último día
    .help = Si no ha terminado, dé la fecha final del Formulario DS-2019.
    .missing = Escriba el último día

# Su familia

page-family = Los familiares de esta solicitud
    .intro = Agregue a cada persona, pero no a usted. Tome las respuestas del pasaporte y el I-94 de esa persona.
family = Sus familiares
    .help = Solo su cónyuge y sus hijos solteros menores de 21 años.
    .why = Para cada persona hay una decisión propia. En papel, cada una tiene un Formulario I-539A.
    .add = Agregar a otra persona
    .row = Persona { $number }
    .remove = Quitar a la persona { $number }
family-name = Nombre legal completo
    .name = El nombre legal completo
    .missing = Escriba el nombre legal completo
family-relationship = ¿Quién es?
    .missing = Elija quién es
    .option-spouse = Mi esposo o esposa
    .option-child = Mi hijo o hija, sin casarse
family-born = Fecha de nacimiento
    .name = La fecha de nacimiento
    .missing = Escriba la fecha de nacimiento
family-birth-country = País de nacimiento
    .missing = Elija el país de nacimiento
family-citizenship = País de su nacionalidad
    .missing = Elija el país de su nacionalidad
family-status = Estatus actual
    .hint = Por ejemplo: B-2 o H-4
    .help = Está en el I-94.
    .missing = Escriba el estatus
family-admitted = ¿Hasta cuándo puede quedarse esta persona?
    .help = Mire «Admit Until Date» en el I-94 de esa persona.
    .missing = Elija una respuesta
    .option-date = Hasta una fecha
    .option-duration = D/S (duration of status)
family-ends = Fecha en que termina la estadía de esta persona
    .name = La fecha en que termina la estadía
    .help = Déjela en blanco si el I-94 dice D/S.
family-arrived = Fecha de la última llegada
    .name = El día en que llegó esta persona
    .missing = Escriba el día en que llegó esta persona
family-i-94 = Número de I-94
    .hint = 11 letras y dígitos
    .help = Déjelo en blanco solo si no lo encuentra.
family-passport = Número del pasaporte o documento de viaje
    .name = El número del pasaporte
    .missing = Escriba el número del pasaporte o documento de viaje
family-paper-country = País que lo emitió
    .missing = Elija el país que lo emitió
family-paper-expires = Fecha en que se vence
    .name = La fecha en que se vence el pasaporte
    .missing = Escriba la fecha en que se vence
family-a-number = Número A (A-Number)
    .help = Déjelo en blanco si no tiene.
family-account = Número de la cuenta en línea
    .hint = 12 dígitos
    .help = Déjelo en blanco si no tiene.
family-ssn = Número de Seguro Social
    .help = Déjelo en blanco si no tiene.

family-record = ¿Es cierto algo de esto para un familiar de esta solicitud?
    .help = Pregunte a cada persona. En otra página explica lo que es cierto.
    .why = El Formulario I-539A se lo pregunta a cada familiar.
    .missing = Elija lo que es cierto, o «Nada de esto»
    .option-visa = Está pidiendo una visa de inmigrante
    .option-petition = Alguna vez se presentó una petición de inmigrante por esa persona
    .option-adjustment = Alguna vez presentó el Formulario I-485 para la residencia permanente
    .option-arrested = La arrestaron o condenaron por un delito desde su última entrada
    .option-violated = Alguna vez incumplió las reglas del estatus que tiene ahora
    .option-proceedings = Está ahora en un proceso de expulsión
    .option-employed = Trabajó en Estados Unidos desde su última entrada, o desde su última extensión o cambio
    .option-exchange = Alguna vez fue visitante de intercambio J-1, o su familia J-2
    .option-none = Nada de esto, para ninguno

family-harm = ¿Ha hecho alguna vez algo de esto un familiar de esta solicitud?
    .help = Cuenta si lo ordenó, lo incitó o ayudó. Pregunte a cada persona.
    .why = El Formulario I-539A se lo pregunta a cada familiar.
    .missing = Elija lo que es cierto, o «Nada de esto»
    .option-torture = Tortura o genocidio
    .option-killing = Matar a una persona
    .option-injury = Herir gravemente a una persona, a propósito
    .option-sexual = Contacto sexual con una persona que no consintió o no podía consentir
    .option-religion = Impedir que una persona viva según su religión
    .option-armed-group = Sirvió o estuvo en un ejército, policía, milicia, rebeldes u otro grupo armado, o lo ayudó
    .option-detention = Trabajó o sirvió en una prisión, un campo u otro lugar donde se detenía a personas
    .option-weapons-group = Estuvo en un grupo que usó armas contra personas o amenazó con usarlas
    .option-weapons-sold = Vendió, entregó o llevó armas que, según sabía o creía, se iban a usar contra una persona
    .option-weapons-training = Recibió entrenamiento militar o con armas
    .option-none = Nada de esto, para ninguno

page-family-stories = Explique las respuestas de su familia
    .intro = Agregue una entrada por cada persona y cada respuesta que es cierta para ella.
family-stories = Las explicaciones
    .help = Diga qué pasó, cuándo y dónde. Si puede, escriba en inglés.
    .why = El formulario oficial pide explicar cada sí.
    .add = Agregar otra explicación
    .row = Explicación { $number }
    .remove = Quitar la explicación { $number }
story-of = ¿De quién se trata?
    .hint = El nombre completo de la persona
    .missing = Escriba el nombre de la persona
story-about = ¿De qué respuesta se trata?
    .missing = Elija la respuesta
    .option-visa = Una visa de inmigrante
    .option-petition = Una petición de inmigrante
    .option-adjustment = El Formulario I-485
    .option-arrested = Un arresto o una condena
    .option-violated = Incumplir las reglas del estatus
    .option-proceedings = Un proceso de expulsión
    .option-employed = Trabajo en Estados Unidos
    .option-exchange = Estatus J-1 o J-2
    .option-torture = Tortura o genocidio
    .option-killing = Matar a una persona
    .option-injury = Herir gravemente a una persona
    .option-sexual = Contacto sexual sin consentimiento
    .option-religion = La religión de una persona
    .option-armed-group = Un grupo armado
    .option-detention = Un lugar donde se detenía a personas
    .option-weapons-group = Un grupo que usó armas
    .option-weapons-sold = Armas vendidas, entregadas o llevadas
    .option-weapons-training = Entrenamiento militar o con armas
story = ¿Qué debe saber la agencia?
    .help = Si es sobre trabajo: el empleador, su dirección, el pago por semana y si estaba permitido. Si es sobre estatus J: las fechas.
    .missing = Escriba la explicación

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
    .option-status = Mi estatus y hasta cuándo puedo quedarme
    .option-request = Lo que pido
    .option-you = Mi nombre, mi nacimiento o mi nacionalidad
    .option-address = Mis direcciones, mi teléfono o mi correo electrónico
    .option-arrival = Mi llegada o mi pasaporte
    .option-record = Mis antecedentes
    .option-family = Mi familia
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

page-family-signs = Para su familia: firmen aquí
    .intro = Cada familiar de esta solicitud lee y firma lo siguiente. Por un menor de 14 años firma su madre, su padre o su tutor legal.
    .certify = Certifico, bajo pena de perjurio, que proporcioné o autoricé todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, que leo y entiendo o, si me las interpretó en un idioma que domino el intérprete nombrado en la Parte 6, entendí todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, y que todas las respuestas y la información son completas, verdaderas y correctas. Además, autorizo la divulgación de toda información de cualquiera y de todos mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos de una solicitud migratoria, y a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de la ley de inmigración de los Estados Unidos.
family-signatures = Firmas
    .help = Escribir su nombre vale lo mismo que firmar en papel. Si después se cambia otra respuesta, las firmas se quitan y tienen que firmar de nuevo.
    .why = Sin la firma de cada persona, la agencia no puede aceptar su parte.
    .add = Agregar otra firma
    .row = Firma { $number }
    .remove = Quitar la firma { $number }
family-signature = Escriba su nombre para firmar
    .missing = Escriba el nombre de la persona que firma
family-signs-for = Nombre del niño o la niña, si firma su madre, su padre o su tutor
    .help = Déjelo en blanco si firma por usted.

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

# Hechos: cada uno completa «porque ...»

fact-extending = pide quedarse más tiempo en su estatus
    .not = no pide quedarse más tiempo en su estatus
fact-changing = pide cambiar de estatus
    .not = no pide cambiar de estatus
fact-reinstating = pide recuperar su estatus de estudiante
    .not = no pide el restablecimiento
fact-changes-medium = va a trabajar para otro medio de la prensa extranjera
    .not = no cambia a otro medio de la prensa extranjera
fact-duration = su I-94 dice D/S
    .not = su estadía termina en una fecha
fact-asks-for-v = pide el estatus V
    .not = no pide el estatus V
fact-ended = su estadía ya terminó
fact-grace-over = ya pasaron los días que siguen a su programa
fact-job-grace = su estatus da hasta 60 días después de un empleo
fact-job-grace-over = ya no le quedan días después de su empleo
    .not = todavía le quedan días después de su empleo
fact-late = el plazo ya pasó
fact-five-months = lleva más de 5 meses fuera de estatus
fact-visiting = pide estar aquí de visita
    .not = no pide estar aquí de visita
fact-enrolled = va a estudiar o participar en un programa
    .not = no pide estudiar ni participar en un programa
fact-follows-student = acompaña a un estudiante o visitante de intercambio
    .not = no acompaña a un estudiante ni a un visitante de intercambio
fact-with-i-20 = su estatus necesita un Formulario I-20
fact-with-ds-2019 = su estatus necesita un Formulario DS-2019
fact-follows-worker = acompaña a un familiar que trabaja aquí
fact-in-media = trabaja para la prensa extranjera
fact-in-exchange = tiene estatus J
    .not = no tiene estatus J
fact-crime-victim = pide quedarse más tiempo con estatus T o U
    .not = no pide quedarse más tiempo con estatus T o U
fact-based = su solicitud depende del caso de un familiar
fact-with-family = hay familiares en esta solicitud
fact-plans-to-stay = usted ha pedido vivir aquí para siempre, o alguien lo pidió por usted
fact-must-return = ese estatus es para quienes piensan irse de nuevo
fact-harm = respondió que sí a una pregunta sobre daño a otras personas
fact-in-groups = respondió que sí a una pregunta sobre grupos armados o prisiones
fact-family-has-record = algo que es cierto para un familiar necesita una explicación
fact-family-has-harm = respondió que sí a algo sobre daño, grupos o armas para un familiar
fact-record-explained = cada respuesta sobre el estatus y los planes de un familiar está explicada
    .not = falta explicar una respuesta sobre el estatus o los planes de un familiar
fact-harm-explained = cada respuesta sobre daño, grupos o armas está explicada
    .not = falta explicar una respuesta sobre daño, grupos o armas
fact-child = la persona de quien se trata tiene menos de 14 años
fact-interpreted = un intérprete le lee esta solicitud
fact-signed-by-another = firma la madre, el padre o un tutor legal

# Errores

error-effective-to-come = El nuevo estatus no puede empezar en el pasado. Escriba la fecha de hoy o una posterior.
error-until-to-come = Escriba una fecha posterior a hoy.
error-until-after-effective = Esta fecha no es posterior al día desde el que quiere el nuevo estatus. Revise las dos fechas.
error-until-after-status = Hasta ese día ya puede quedarse. Escriba una fecha posterior al día en que termina su estadía, o revise ese día.
error-arrived-after-birth = Esta fecha es anterior a su fecha de nacimiento. Revise las dos fechas.
error-arrived-before-end = Esta fecha es posterior al día en que termina su estadía. Revise las dos fechas, o use el I-94 de su última llegada.
error-abroad-is-abroad = Escriba una dirección en otro país. Su dirección en Estados Unidos va en otra página.
error-job-ends-after-start = El último día es anterior al primero. Revise las dos fechas.
error-exchange-ends-after-start = El último día es anterior al primero. Revise las dos fechas.
error-child-under-21 = En su solicitud solo pueden ir los hijos menores de 21 años. Quite a esta persona: ella presenta su propio Formulario I-539.
error-family-end-known = Escriba la fecha en que termina la estadía de esta persona. Si el I-94 dice D/S, elija D/S y deje la fecha en blanco.
error-family-arrived-after-birth = Esta fecha es anterior a la fecha de nacimiento. Revise las dos fechas.
error-record-none-alone = Eligió «Nada de esto» y algo más. Deje lo que es cierto.
error-harm-none-alone = Eligió «Nada de esto» y algo más. Deje lo que es cierto.
error-all-explained = Algo que eligió en las páginas anteriores todavía no tiene explicación. Agregue una por cada respuesta que es cierta, o quite la respuesta.
error-everyone-signs = Debe haber una firma por cada familiar de la solicitud. Agregue o quite firmas.
error-interpreter-signed = Este no es el nombre que usted dio para su intérprete. Firme con ese nombre, o vuelva atrás y corríjalo.
error-preparer-signed = Este no es el nombre que usted dio para quien preparó la solicitud. Firme con ese nombre, o vuelva atrás y corríjalo.

# Advertencias: qué pasa si sigue adelante

warning-ends-soon = Días que quedan: { $days-left }. La agencia debe recibir su solicitud a más tardar el { $last-day }. Si llega después, usted pierde su estatus y lo más probable es que se la denieguen. Preséntela cuanto antes.
warning-early = Faltan más de 6 meses para que termine su estadía. La agencia puede devolverle la solicitud por ser demasiado pronto. Es mejor presentarla desde el { $first-day }.
warning-late = Su estadía ya terminó. Días de retraso: { $days-late }. Puede que ya no esté aquí legalmente, y cada día cuenta. Si sale antes del { $bar-day }, esos días por sí solos no le impiden regresar. Hable ahora con un abogado de inmigración.
warning-late-bar = Su estadía ya terminó. Días de retraso: { $days-late }. Después de más de 180 días, salir del país puede impedirle regresar durante 3 años, y después de un año, durante 10. No viaje ni presente nada antes de hablar con un abogado de inmigración.
warning-f-1-grace = Después de su programa tiene 60 días. La agencia debe recibir su solicitud a más tardar el { $f-1-grace-ends }. Después de ese día queda fuera de estatus.
warning-j-1-grace = Después de su programa tiene 30 días. La agencia debe recibir su solicitud a más tardar el { $j-1-grace-ends }. Después de ese día queda fuera de estatus. Esos días son para irse, así que hable primero con su patrocinador.
warning-grace-over = Ya pasaron los días que tenía después de su programa, así que esta solicitud llega tarde. Hable con su escuela o patrocinador y con un abogado de inmigración.
warning-stopped = Si dejó su programa o no cumplió sus reglas, puede estar fuera de estatus, y lo más probable es que la agencia le deniegue el cambio. Hable de inmediato con su escuela o patrocinador. Un estudiante F-1 puede pedir en cambio el restablecimiento.
warning-job-grace = La agencia debe recibir su solicitud a más tardar el { $job-grace-ends }. Son 60 días después de su empleo, o el día en que termina su estadía si es antes. No trabaje en estos días.
warning-job-grace-over = Ya pasaron los días que podía tener después de su empleo, así que esta solicitud llega tarde. Hable con un abogado de inmigración antes de presentarla.
warning-discretion = La agencia decide libremente si disculpa el retraso. Usted debe mostrar que cumplió todas las demás reglas, que piensa irse y que no está en un proceso de expulsión. Si la agencia dice que no, usted tiene que irse y la tarifa no se devuelve. Los días desde que terminó su estadía cuentan en su contra.
warning-two-years-unknown = Averígüelo antes de presentarla. Si la regla se le aplica, la agencia deniega el cambio y no devuelve la tarifa. Puede pedir al Departamento de Estado una «Advisory Opinion», que es gratis.
warning-no-study = No empiece a estudiar antes de que aprueben el cambio. Como visitante no puede inscribirse, y si lo hace, la agencia deniega el cambio.
warning-five-months = Debe pedirlo en 5 meses, o mostrar que algo excepcional se lo impidió y que lo pidió en cuanto pudo. Quizás tenga que pagar otra vez la tarifa de SEVIS. Hable con su escuela antes de presentarla.
warning-out-reason = La ley permite el restablecimiento solo si la razón estuvo fuera de su control, o si la escuela podría haber permitido menos cursos. Con otra razón, lo más probable es que la agencia lo deniegue y no devuelva la tarifa. En cambio, podría salir y volver con un nuevo Formulario I-20. Pregunte a su escuela.
warning-effective-soon = La decisión puede tardar más. Si no ha llegado cuando empieza su programa, no puede comenzar. Pregunte ahora a su escuela o patrocinador si se puede aplazar el inicio. También puede pagar para que decidan más rápido, con el Formulario I-907.
warning-six-months = A los visitantes, la agencia les da como máximo 6 meses más cada vez. Lo más probable es que acorte o deniegue una solicitud más larga.
warning-one-year = Con esto, su visita duraría más de un año. La agencia casi nunca lo permite. Explique en su carta por qué necesita ese tiempo.
warning-together = La agencia debería recibir los dos casos el mismo día. Si el otro va por correo o lo presenta un empleador, pregunte cuándo se presenta y suba aquí el recibo cuando llegue.
warning-safe-mail = Si no es seguro recibir correo en casa, dé otra dirección: un apartado postal, una amistad, su abogado o una organización que le ayuda.
warning-no-passport = La mayoría necesita un pasaporte durante toda la estadía. Explique en una carta por qué no lo tiene. Sin una buena razón, la agencia deniega la solicitud.
warning-passport-expired = Su pasaporte está vencido. Debería estar vigente el día en que presenta la solicitud. Renuévelo en su consulado, o explique en una carta por qué no puede. No deje que su estadía termine mientras lo espera.
warning-passport-short = Su pasaporte se vence antes del día hasta el que quiere quedarse. Renuévelo a tiempo: debe estar vigente durante toda la estadía.
warning-new-passport-expired = Este pasaporte está vencido. Debería estar vigente el día en que presenta la solicitud. Renuévelo en su consulado, o explique en una carta por qué no puede. No deje que su estadía termine mientras lo espera.
warning-new-passport-short = Este pasaporte se vence antes del día hasta el que quiere quedarse. Renuévelo a tiempo: debe estar vigente durante toda la estadía.
warning-plans-to-stay = El estatus que pide es para quienes piensan irse de nuevo. La agencia puede denegarlo por estos planes. Hable con un abogado de inmigración antes de presentarla.
warning-arrested = Hable con un abogado de inmigración antes de presentarla. Un delito puede acabar con su estatus. Sus respuestas quedan guardadas y pueden esperar, pero no deje que su estadía termine mientras tanto.
warning-harm = Hable con un abogado de inmigración antes de presentarla. Su respuesta puede impedirle quedarse aquí.
warning-in-groups = Explique en la página siguiente qué hizo usted. Si se hizo daño a personas, hable con un abogado de inmigración antes de presentarla.
warning-weapons = Explíquelo en la página siguiente. Si se usaron armas contra personas, hable con un abogado de inmigración antes de presentarla.
warning-violated = Más tiempo, o un cambio de estatus, es solo para quienes cumplieron las reglas. Lo más probable es que la agencia lo deniegue y no devuelva la tarifa. Hable primero con un abogado de inmigración.
warning-proceedings = Hable con su abogado antes de presentarla. Mientras está en un proceso de expulsión, lo más probable es que la agencia deniegue esta solicitud y no devuelva la tarifa.
warning-unauthorized-work = Trabajar sin permiso va contra las reglas de su estatus. Lo más probable es que la agencia deniegue la solicitud y no devuelva la tarifa. Hable primero con un abogado de inmigración.
warning-family-late = La estadía de un familiar ya terminó. Lo más probable es que la agencia deniegue su parte. Explique el retraso al final de este formulario y hable con un abogado de inmigración.
warning-family-paper-expired = El pasaporte de un familiar está vencido. Debería estar vigente el día en que presenta la solicitud. Hay que renovarlo, o explicar en una carta por qué no se puede.
warning-family-record = Hable con un abogado de inmigración antes de presentarla. Un arresto, una regla incumplida o un caso en la corte puede acabar con el estatus de esa persona.

# Casos en que este formulario no sirve

stop-outside = Este formulario es para personas que están en Estados Unidos
    .body = Desde el extranjero, nadie puede quedarse más tiempo ni cambiar de estatus. La agencia devuelve la solicitud.
    .next = Para venir a Estados Unidos, pida la visa que necesita en una embajada o un consulado de Estados Unidos.
stop-visa-waiver = Con este formulario no puede quedarse más tiempo
    .body = Quien entró sin visa, con ESTA o a Guam o las Islas Marianas del Norte, aceptó no pedir más tiempo ni otro estatus. La agencia deniega esas solicitudes y no devuelve la tarifa.
    .next =
        Salga a más tardar en la fecha de su I-94. Si se queda más tiempo, nunca podrá volver a viajar con ESTA, y es posible que no le dejen regresar.
        Si una emergencia, como estar en el hospital, le impide salir, llame a la agencia al 800-375-5283 antes de esa fecha. Puede darle unos días más.
        Si teme sufrir daño en su país, o si su cónyuge o un hijo adulto es ciudadano de Estados Unidos, hable con un abogado de inmigración: puede haber otros caminos.
stop-fiance = Con este formulario no puede quedarse más tiempo
    .body = El estatus K-1 o K-2 dura 90 días. No se puede alargar ni cambiar por otro.
    .next = Si ya se casó con la persona que lo pidió, presente el Formulario I-485 para la residencia permanente. Si no se han casado, salga antes de que se cumplan los 90 días. Un abogado puede ayudarle.
stop-transit = Con este formulario no puede quedarse más tiempo
    .body = Las personas en tránsito y las tripulaciones de barcos o aviones no pueden pedir más tiempo ni otro estatus.
    .next = Salga a más tardar en la fecha que le dieron. En una emergencia, o si teme sufrir daño en su país, hable con un abogado de inmigración.
stop-diplomat = Esta solicitud pasa por el Departamento de Estado
    .body = Para los estatus A, G y OTAN, la agencia no recibe este formulario directamente.
    .next = Pregunte en la embajada, la misión o el organismo. Ellos envían el Formulario I-566, con un Formulario I-539 en papel si hace falta, al Departamento de Estado, que los pasa a la agencia.
stop-informant = Con este formulario no puede quedarse más tiempo
    .body = El estatus S no se puede extender ni cambiar con este formulario.
    .next = Hable con la autoridad que lo pidió por usted y con un abogado de inmigración.
stop-no-status = Este no es el formulario que necesita
    .body = Este formulario es para personas con un estatus de visitante, estudiante o trabajador, y para sus familias. No lo puede usar si tiene la residencia permanente, asilo, TPS o parole. Tampoco si no tiene papeles.
    .next =
        Para la residencia permanente: el Formulario I-90 o I-751. Para el TPS: el Formulario I-821. Para más tiempo con parole: el Formulario I-131.
        Si no tiene papeles, hable con un abogado de inmigración o un representante acreditado antes de enviar nada.
stop-unsure = Primero averigüe su estatus
    .body = Sin saber su estatus, no puede pedir que se extienda ni que se cambie.
    .next =
        Busque gratis su I-94 en i94.cbp.dhs.gov. «Class of Admission» es su estatus, y «Admit Until Date» dice hasta cuándo puede quedarse.
        Luego vuelva pronto: sus respuestas quedan guardadas, pero la fecha no se mueve.
stop-worker-extends = Su empleador debe pedirlo por usted
    .body = Los trabajadores no pueden extender su estatus con este formulario. El empleador presenta el Formulario I-129 antes de que el estatus termine.
    .next = Hable ahora con su empleador. Su cónyuge y sus hijos sí pueden usar este formulario para quedarse con usted. Si su empleo terminó, vuelva atrás y elija cambiar a otro estatus.
stop-new-worker = Un empleador debe pedirlo por usted
    .body = Nadie puede pedir un estatus de trabajador con este formulario. El empleador presenta el Formulario I-129 mientras dura su estatus actual.
    .next = Pida al empleador que presente el Formulario I-129. Si no llega a tiempo, vuelva atrás y pida más tiempo en el estatus que tiene.
stop-new-victim = Necesita otro formulario
    .body = Los estatus T y U tienen sus propios formularios.
    .next = Las víctimas de trata de personas presentan el Formulario I-914. Las víctimas de otros delitos graves, el Formulario I-918. No hay tarifa. Hable con un representante acreditado o un abogado. La Línea Nacional contra la Trata de Personas atiende día y noche: 888-373-7888.
stop-new-resident = Necesita otro formulario
    .body = Este formulario es solo para estatus que terminan. Con él no se obtiene la residencia permanente.
    .next = La residencia se pide con el Formulario I-485, por lo general después de una petición por usted, como el Formulario I-130 o I-140. Un abogado puede decirle si es posible.
stop-new-unsure = Primero averigüe qué estatus necesita
    .body = Con un estatus equivocado, la agencia deniega la solicitud y no devuelve la tarifa.
    .next = Se lo puede decir la escuela, el patrocinador o el empleador de su familiar. Si solo necesita más tiempo, vuelva atrás y elija quedarse más tiempo. Sus respuestas quedan guardadas.
stop-spouse-changes = No puede cambiar a otro estatus
    .body = Los estatus K-3 y K-4 son para esperar la residencia permanente. Nadie puede cambiarlos por otro.
    .next = Presente el Formulario I-485 si su petición lo permite. Para seguir esperando, vuelva atrás y pida quedarse más tiempo.
stop-m-1-to-f-1 = No puede cambiar de M-1 a F-1
    .body = La ley no permite que un estudiante M-1 pase a ser estudiante F-1 dentro del país. La agencia deniega la solicitud y no devuelve la tarifa.
    .next = Pida a su nueva escuela un Formulario I-20, salga y pida una visa F-1 en un consulado de Estados Unidos.
stop-two-years = Todavía no puede cambiar de estatus
    .body = Quien debe vivir primero dos años en su país no puede cambiar de estatus en Estados Unidos. La agencia deniega la solicitud y no devuelve la tarifa.
    .next = Puede pedir al Departamento de Estado una exención de la regla, con el Formulario DS-3035. Si ya se la dieron, vuelva atrás y elíjalo. Si no, salga a más tardar 30 días después de que termine su programa.
stop-duration = No necesita este formulario
    .body = Su I-94 dice D/S. Puede quedarse mientras siga su programa y sus papeles estén vigentes. La agencia no puede agregar una fecha.
    .next =
        Pida al funcionario de su escuela (DSO) o al patrocinador de su programa un nuevo Formulario I-20 o DS-2019 antes de que termine el anterior. Si trabaja para la prensa extranjera: mantenga sus papeles y su empleador.
        Si esa fecha ya pasó y es estudiante F-1, vuelva atrás y elija recuperar su estatus.
stop-too-late = Ya es tarde para presentarla
    .body = La agencia debe recibir la solicitud mientras dura su estatus. Solo disculpa un retraso por algo fuera de su control. Si no, deniega la solicitud y no devuelve la tarifa.
    .next =
        Hable ahora con un abogado de inmigración o un representante acreditado. Cada día en el país puede hacer más difícil su regreso.
        Muchas veces lo mejor es salir pronto y pedir una nueva visa en un consulado de Estados Unidos. Si se equivocó en una fecha, vuelva atrás y cámbiela.
stop-not-recommended = Primero hable con su escuela
    .body = La agencia deniega el restablecimiento sin un Formulario I-20 en el que su escuela lo recomiende.
    .next = Vaya hoy a la oficina internacional de su escuela. Vuelva con el nuevo Formulario I-20: sus respuestas quedan guardadas, pero a los 5 meses de haber perdido el estatus se vuelve mucho más difícil.
stop-worked-illegally = No puede tener el restablecimiento
    .body = La ley lo excluye para estudiantes que trabajaron sin permiso.
    .next = Hable con un abogado de inmigración y con su escuela. Quizás sea posible salir y volver con un nuevo Formulario I-20 y una nueva visa.

# Documentos

evidence-i-94 = Su I-94
    .help = Imprímalo gratis en i94.cbp.dhs.gov. Si tiene una tarjeta de papel, tome una foto de los dos lados. Si la agencia extendió o cambió su estatus, agregue ese Formulario I-797.
    .why = Muestra su estatus y hasta cuándo puede quedarse.
evidence-passport = Su pasaporte o documento de viaje
    .help = La página con su foto y la página con su visa. Si sacó un pasaporte nuevo, agregue los dos.
    .why = Debe estar vigente durante la estadía que pide.
evidence-no-passport = Una carta que explique por qué no tiene pasaporte
    .help = Diga si lo pidió y qué le respondieron. Agregue otra prueba de quién es usted.
    .why = La mayoría necesita un pasaporte durante toda la estadía.
evidence-late-proof = Prueba de lo que le impidió presentarla a tiempo
    .help = Por ejemplo: papeles del hospital, un informe de la policía o una carta de su escuela.
    .why = La agencia puede disculpar el retraso solo si usted prueba la razón.
evidence-visit-letter = Una carta que explique su visita
    .help = Diga por qué necesita más tiempo o este estatus, y por qué es solo por un tiempo. Diga cómo y cuándo se va. Diga también qué significa para su trabajo o sus estudios en su país.
    .why = La agencia decide sobre todo por esta carta.
evidence-ties = Prueba de que va a regresar a su país
    .help = Por ejemplo: un pasaje de regreso, un contrato de alquiler o un empleo en su país, o papeles de su familia allá.
    .why = Quien viene de visita debe conservar su hogar en otro país.
evidence-funds = Prueba de que puede pagar su estadía
    .help = Por ejemplo: estados de cuenta del banco, una carta de beca, o una carta y los estados de cuenta de quien paga por usted.
    .why = No debe depender de un trabajo sin permiso.
evidence-i-20 = Su nuevo Formulario I-20
    .help = Todas las páginas, firmadas por la escuela y por usted. Para el restablecimiento, el que lleva la recomendación. Los familiares necesitan el suyo.
    .why = Muestra que la escuela le aceptó, o aceptó al estudiante a quien acompaña.
evidence-ds-2019 = Su nuevo Formulario DS-2019
    .help = Todas las páginas, firmadas. Los familiares necesitan el suyo.
    .why = Muestra que el patrocinador del programa participa.
evidence-sevis-fee = El recibo de la tarifa de SEVIS
    .help = Se llama tarifa I-901. Páguela en fmjfee.com y guarde el recibo.
    .why = Sin ella no se puede usar el registro de la escuela.
evidence-out-proof = Prueba de cómo perdió su estatus
    .help = Por ejemplo: papeles médicos, cartas de la escuela o prueba del daño que sufriría.
    .why = Debe mostrar que no fue a propósito.
evidence-school-record = Su historial de la escuela
    .help = Las calificaciones, y prueba de que estudia a tiempo completo o lo hará de inmediato.
    .why = El restablecimiento es para quienes estudian a tiempo completo.
evidence-two-years-waived = Prueba de que la regla de dos años ya no cuenta
    .help = La aprobación del Formulario I-612 (I-797), la recomendación del Departamento de Estado, o prueba de que vivió dos años en su país.
    .why = Sin ella, la agencia deniega el cambio.
evidence-family-tie = Prueba del parentesco
    .help = Para el cónyuge, el acta de matrimonio. Para un hijo o una hija, el acta de nacimiento.
    .why = Solo pueden acompañar el cónyuge y los hijos solteros.
evidence-principal-status = Prueba del estatus de la persona a quien acompaña
    .help = Por ejemplo: el Formulario I-797 de esa persona, su I-94, sus talones de pago y una carta de su empleador, o su Formulario I-20 o DS-2019.
    .why = El estatus de usted dura solo lo que dura el de esa persona.
evidence-based-notice = El recibo o la aprobación de ese caso
    .help = Es el Formulario I-797.
    .why = El caso de usted se decide con ese.
evidence-media-letter = Una carta del empleador de la prensa extranjera
    .help = Dice qué hace usted, por cuánto tiempo y dónde tiene su sede el medio.
    .why = Una visa I es solo para trabajar para medios extranjeros.
evidence-victim-notice = La aprobación de su estatus T o U
    .help = Es el Formulario I-797, con el I-94 en la parte de abajo.
    .why = Muestra hasta cuándo dura su estatus.
evidence-victim-need = Prueba de por qué necesita más tiempo
    .help = Por ejemplo: una carta de una autoridad, prueba de circunstancias excepcionales o el recibo del Formulario I-485. También ayuda una declaración con sus propias palabras.
    .why = Los estatus T y U se alargan solo por ciertas razones.
evidence-spouse-petition = Prueba de que su caso de residencia sigue
    .help = El recibo o la aprobación del Formulario I-130 o I-485, o del caso de la visa de inmigrante.
    .why = Los estatus K-3 y K-4 duran solo mientras sigue ese caso.
evidence-v-petition = Prueba de la petición antigua por usted
    .help = El recibo o la aprobación del Formulario I-130, presentado a más tardar el 21 de diciembre de 2000. Quizás necesite también un examen médico en el Formulario I-693.
    .why = El estatus V es solo para familias que esperan desde entonces.
evidence-n-tie = Prueba del inmigrante especial de su familia
    .help = La aprobación de ese familiar y un acta de nacimiento.
    .why = El estatus N es para padres e hijos de ciertos inmigrantes especiales.
evidence-court-records = Registros del tribunal y de la policía
    .help = De cada arresto: el informe, los cargos y el resultado, certificados por el tribunal o la policía.
    .why = La agencia decide por los registros, no solo por lo que se dice.
evidence-removal-papers = Los papeles del caso en la corte de inmigración
    .help = La Notificación de Comparecencia («Notice to Appear») y las decisiones que haya.
    .why = Muestran en qué va el caso.
evidence-work-permission = Prueba de que podía trabajar
    .help = Por ejemplo: su permiso de trabajo, su Formulario I-797 o I-20 con el permiso, y talones de pago.
    .why = Trabajar sin permiso va contra las reglas de su estatus.
evidence-support = Prueba del dinero con que vive
    .help = Por ejemplo: estados de cuenta del banco, o talones de pago de su cónyuge, su madre o su padre.
    .why = El formulario oficial la pide a quien no trabaja.
evidence-family-papers = El I-94 y el pasaporte de cada familiar
    .help = Las mismas páginas que para usted.
    .why = Cada uno debe tener un estatus que no haya terminado.
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
    .why = La agencia cobra esta tarifa cuando se presenta en línea. Cubre a usted y a los familiares de la solicitud. No se devuelve, aunque denieguen la solicitud. La mayoría de las personas no puede pedir una exención.
fee-crime-victim = Sin tarifa: estatus T o U
    .why = Quienes tienen estatus T o U no pagan por quedarse más tiempo con él. Si la agencia decide otra cosa, puede pedirle la tarifa.

# Certificación: traducción fiel del texto legal, que es el del formulario oficial en inglés

certify-applicant = Certifico, bajo pena de perjurio, que proporcioné o autoricé todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, que leo y entiendo o, si me las interpretó en un idioma que domino el intérprete nombrado en la Parte 6, entendí todas las respuestas y la información contenidas en mi solicitud y presentadas con ella, y que todas las respuestas y la información son completas, verdaderas y correctas. Además, autorizo la divulgación de toda información de cualquiera y de todos mis expedientes que USCIS pueda necesitar para determinar si cumplo los requisitos de una solicitud migratoria, y a otras entidades y personas cuando sea necesario para la administración y el cumplimiento de la ley de inmigración de los Estados Unidos.
