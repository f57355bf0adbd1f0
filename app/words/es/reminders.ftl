# Recordatorios de últimos días y citas. Dicen el día, y no qué se pide ni para qué es la cita.

mail-remind-answer-subject = El último día para su respuesta: { $receipt }
mail-remind-answer-text = La agencia le pidió algo en su caso y todavía no lo tiene.

    Su número de recibo: { $receipt }
    El último día: { $day }, hasta la medianoche en el lugar donde esté

    Qué se le pide, y cómo enviarlo, está en su caso:
    { $link }

mail-remind-visit-subject = Usted tiene una cita: { $receipt }
mail-remind-visit-text = Usted tiene una cita con la agencia.

    Su número de recibo: { $receipt }
    El día: { $day }

    La hora, el lugar y lo que tiene que llevar están en su caso:
    { $link }
