# Lo que se presentó, en un solo archivo: para guardarlo y para que otros puedan comprobarlo.

package-download = Descargar todo lo que presentó
package-download-text = Un solo archivo con sus respuestas, los PDF en inglés y en español, y nuestra firma. Cualquier persona a quien usted se lo dé puede comprobar que viene de nosotros y que no se cambió nada. Guárdelo en un lugar seguro: quien lo tenga puede leer sus respuestas.
package-size = ZIP, unos { $amount } MB
