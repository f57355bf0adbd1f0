//! Writes the paper of a worked example to the standard output, to look at what a change of the template does:
//! `cargo run -p papers --example sample -- n-400 es > sample.pdf`

use std::error::Error;
use std::io::Write;

use domain::{Language, Money, ReceiptNumber, ReceiptPrefix, TimeZone, Timestamp};
use forms::{Library, examples};
use papers::{FiledPaper, FormPaper, Standing, draw};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let form = arguments.next().unwrap_or_else(|| "n-400".to_owned());
    let language = arguments.next().and_then(|code| Language::from_code(&code)).unwrap_or_default();
    let form = Library::embedded().forms().find(|known| known.id() == form).ok_or("there is no such form")?;
    let longest = examples::answers(form).into_iter().max_by_key(|(answers, _)| answers.iter().count());
    let (answers, day) = longest.ok_or("the form has no example")?;
    let receipt = ReceiptNumber::issued(ReceiptPrefix::parse("LFL")?, 1).ok_or("a receipt number")?;
    let evaluation = form.evaluate(&answers, day);
    let certifications: Vec<_> = evaluation.certifications().into_iter().map(str::to_owned).collect();
    let fees = evaluation.fees().lines;
    let fees: Vec<_> = fees.iter().map(|line| (line.name.to_owned(), Money::from_cents(line.cents))).collect();
    let at = Timestamp::from_micros(1_800_000_000_000_000);
    let filed = FiledPaper {
        receipt: &receipt,
        filed_at: at,
        signed_at: at,
        signed_on: day,
        zone: TimeZone::default(),
        typed_name: &evaluation.signer_name().unwrap_or_default(),
        signed_in: language,
        certifications: &certifications,
        fees: &fees,
        digest: &"0f".repeat(32),
    };
    let standing = match arguments.next().as_deref() {
        Some("draft") => Standing::Draft(day),
        _ => Standing::Filed(filed),
    };
    let file = draw(FormPaper { form, answers: &answers, language, standing }.paper())?;
    std::io::stdout().write_all(&file)?;
    Ok(())
}
