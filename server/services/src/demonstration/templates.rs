use domain::case::Kind;
use storage::templates;

use crate::desk::Typed;
use crate::templates::{NAME, WriteTemplate};
use crate::{Fault, Services};

/// A text as it is typed: for what, under which name, and what is written in each language.
type Ready = (Kind, &'static str, &'static [(&'static str, &'static str)]);

/// The texts of a demonstration.
const READY: [Ready; 3] = [
    (
        Kind::EvidenceRequested,
        "Marriage: showing that you live as spouses",
        &[
            (
                "items",
                "A lease, a mortgage or a deed with both of your names\n\
                 Bank or credit card statements of the last twelve months with both of your names\n\
                 Insurance policies or tax returns that name both of you\n\
                 Birth certificates of your children, if you have any\n\
                 Letters of two people who know you as a couple, with their names and addresses",
            ),
            (
                "items-es",
                "Un contrato de alquiler, una hipoteca o una escritura con el nombre de los dos\n\
                 Estados de cuenta o de tarjeta de crédito de los últimos doce meses con el nombre de los dos\n\
                 Pólizas de seguro o declaraciones de impuestos que nombren a los dos\n\
                 Actas de nacimiento de sus hijos, si los tienen\n\
                 Cartas de dos personas que los conozcan como pareja, con su nombre y su dirección",
            ),
            (
                "reason",
                "Your petition is based on your marriage. The marriage certificate shows that you married. It does not \
                 show how you live together, and we have to see that, too, before we decide.\n\
                 You do not need all of these. Send what you have, and explain what you do not have.",
            ),
            (
                "reason-es",
                "Su petición se basa en su matrimonio. El acta muestra que se casaron, pero no cómo viven juntos, y \
                 también tenemos que verlo antes de decidir.\n\
                 No hace falta que tenga todo esto. Envíe lo que tenga y explique lo que le falte.",
            ),
        ],
    ),
    (
        Kind::Denied,
        "No answer to what we asked for",
        &[
            (
                "reason",
                "We asked you for more evidence, and told you until which day we can wait for it. No answer arrived by \
                 then. What you sent with your form alone does not show that you qualify.",
            ),
            (
                "reason-es",
                "Le pedimos más pruebas y le dijimos hasta qué día podíamos esperarlas. Hasta entonces no llegó ninguna \
                 respuesta. Lo que envió con su formulario no basta para mostrar que cumple los requisitos.",
            ),
            (
                "remedy",
                "You can ask us to look at it again with Form I-290B within 33 days of this letter.\n\
                 You can also file the form anew, with its fee and everything that we asked for.",
            ),
            (
                "remedy-es",
                "Puede pedirnos que volvamos a examinarlo con el Formulario I-290B dentro de los 33 días siguientes a esta \
                 carta.\n\
                 También puede volver a presentar el formulario, con su tarifa y todo lo que le pedimos.",
            ),
        ],
    ),
    (
        Kind::Rejected,
        "Returned: the form is not signed",
        &[
            (
                "reason",
                "We can only take a form that was signed by the person who files it. When you file it again, sign it with \
                 your own name, as it stands in your passport or birth certificate.",
            ),
            (
                "reason-es",
                "Solo podemos aceptar un formulario firmado por la persona que lo presenta. Cuando lo presente de nuevo, \
                 fírmelo con su propio nombre, como figura en su pasaporte o acta de nacimiento.",
            ),
        ],
    ),
];

impl Services {
    /// Makes the texts of a demonstration, unless there are any.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub(super) async fn keep_demonstration_templates(&self) -> Result<(), Fault> {
        if !templates::all(&mut self.database().reader().await?).await?.is_empty() {
            return Ok(());
        }
        for (act, name, texts) in READY {
            let named = [(NAME, name)];
            let all = named.iter().chain(texts);
            let typed: Typed = all.map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
            let said = WriteTemplate::read(act, &typed, self.today());
            let said = said.map_err(|_| Fault::Unreadable("texts of the demonstration"))?;
            // Refused when a second program makes them at the same moment: then they are there.
            let _made = self.make_template(&said, self.note(), None).await?;
        }
        Ok(())
    }
}
