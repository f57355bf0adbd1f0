# Formularios que no se pueden presentar aquí, y adónde ir con ellos.

paper-title = Formularios que todavía no están aquí
paper-lead = Estos se presentan en papel o en la cuenta de la propia agencia. La página oficial de cada formulario tiene la edición más nueva, la tarifa y la dirección a la que se envía. El formulario en blanco es gratis: nadie puede cobrarle por él.
paper-form = Formulario { $form }
paper-i-130 = Traer a un familiar a vivir en Estados Unidos
paper-i-485 = Solicitar la residencia permanente desde Estados Unidos
paper-i-751 = Quitar las condiciones de una green card de dos años
paper-i-131 = Documento de viaje, permiso de reingreso o parole
paper-i-539 = Quedarse más tiempo o cambiar de estatus con visa
paper-i-589 = Pedir asilo
paper-i-821 = Estatus de Protección Temporal (TPS)
paper-i-821d = Renovar DACA
paper-n-600 = Certificado de ciudadanía por medio de su madre o padre
paper-n-565 = Reemplazar un certificado de ciudadanía o naturalización
paper-n-336 = Audiencia después de que se negó la naturalización
paper-i-290b = Apelar, o pedir que se reabra un caso
paper-i-601 = Perdón de motivos de inadmisibilidad
paper-i-912 = Pedir no pagar una tarifa
paper-ar-11 = Avisar a la agencia que se mudó
paper-g-28 = Decir que un abogado le representa
