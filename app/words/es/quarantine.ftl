# Lo que se aparta porque el antivirus encontró algo.

evidence-file-infected-text = Nuestro antivirus encontró algo dañino en este archivo, por eso no se puede usar. Lo guardamos aparte de todo lo demás y lo eliminamos a los { $days } días. Un antivirus también puede equivocarse. Revise si su dispositivo tiene virus. Después agregue el documento otra vez desde otra copia o tómele una foto nueva.

security-quarantine-scanned = Quien administra este sitio volvió a revisar un archivo en el que el antivirus había encontrado algo
security-quarantine-taken = Se entregó a un especialista un archivo en el que el antivirus había encontrado algo
security-quarantine-removed = Se eliminó definitivamente un archivo en el que el antivirus había encontrado algo
