//! Writes a letter of an agency that there is not to the standard output, to look at what a change of the template does:
//! `cargo run -p papers --example letter -- es > letter.pdf`

use std::error::Error;
use std::io::Write;

use domain::{Language, NoticeMark, NoticeNumber};
use papers::{NoticePaper, NoticePart, draw};
use words::{Words, say};

fn main() -> Result<(), Box<dyn Error>> {
    let language = std::env::args().nth(1).and_then(|code| Language::from_code(&code)).unwrap_or_default();
    let words = Words::of(language);
    let (number, mark) = (NoticeNumber::new([0, 77, 5, 6, 7, 8, 9, 10]), NoticeMark::of(&[0x3f; 32]));
    let lines = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
    let fact = |name, text: &str| (words.text(name), lines(text));
    let facts = [
        fact(say::notice_number(), &number.to_string()),
        fact(say::case_receipt_number(), "LFL0000000001"),
        fact(say::notice_appointment_time(), "10:30 a.m."),
        fact(say::notice_appointment_place(), "Application Support Center|810 Gears Road|Houston, TX 77067"),
    ];
    let sentences = [
        vec![words.text(say::notice_appointment_what("Form I-90"))],
        vec![words.text(say::notice_appointment_means())],
        vec![words.text(say::notice_appointment_otherwise())],
    ];
    let titles = [say::notice_what(), say::notice_means(), say::notice_todo()].map(|title| words.text(title));
    let items = lines("https://landfall.example|202-555-0100");
    let parts = titles.iter().zip(&sentences);
    let parts: Vec<_> =
        parts.map(|(title, paragraphs)| NoticePart { title, paragraphs, items: &items, language: None }).collect();
    let paper = NoticePaper {
        language,
        title: &words.text(say::notice_appointment_title()),
        letterhead: &lines("Harbour Agency|12 Quay Street|Boston, MA 02108|202-555-0100"),
        is_demonstration: true,
        to: &lines("Ana Lucía Peña|4 Elm Street|Houston, TX 77002"),
        facts: &facts,
        parts: &parts,
        number,
        mark,
        check: (&format!("https://landfall.example/verify/{number}/{mark}"), "landfall.example/verify"),
    };
    std::io::stdout().write_all(&draw(paper.paper())?)?;
    Ok(())
}
