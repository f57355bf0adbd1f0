//! What stands on the paper of a form, read back from the file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod read;

use domain::{Date, Language, Money, ReceiptNumber, ReceiptPrefix, TimeZone, Timestamp};
use forms::{Answers, EntryState, Form, Library, Reveal, examples};
use papers::{FiledPaper, FormPaper, NotDrawn, Standing, draw};
use read::Read;
use words::{Words, say};

fn form(id: &str) -> &'static Form {
    Library::embedded().forms().find(|form| form.id() == id).unwrap()
}

/// The example with the most answers.
fn filled(form: &Form) -> (Answers, Date) {
    examples::answers(form).into_iter().max_by_key(|(answers, _)| answers.iter().count()).unwrap()
}

fn with(answers: &Answers, changes: &[(&str, &str)]) -> Answers {
    let all = answers.iter().chain(changes.iter().copied());
    all.collect()
}

fn draft(form: &Form, answers: &Answers, language: Language, today: Date) -> Result<Vec<u8>, NotDrawn> {
    draw(FormPaper { form, answers, language, standing: Standing::Draft(today) }.paper())
}

fn receipt() -> ReceiptNumber {
    ReceiptNumber::issued(ReceiptPrefix::parse("LFL").unwrap(), 7).unwrap()
}

fn filed(form: &Form, answers: &Answers, language: Language, day: Date, name: &str) -> Vec<u8> {
    let evaluation = form.evaluate(answers, day);
    let certifications: Vec<_> = evaluation.certifications().into_iter().map(str::to_owned).collect();
    let at = Timestamp::from_seconds(day.midnight().assume_utc().unix_timestamp());
    let (receipt, digest) = (receipt(), "0123abcd".repeat(8));
    let standing = Standing::Filed(FiledPaper {
        receipt: &receipt,
        filed_at: at,
        signed_at: at,
        signed_on: day,
        zone: TimeZone::Utc,
        typed_name: name,
        signed_in: Language::Spanish,
        certifications: &certifications,
        fees: &[("filing".to_owned(), Money::from_cents(71_000))],
        digest: &digest,
    });
    draw(FormPaper { form, answers, language, standing }.paper()).unwrap()
}

/// Where each of these texts begins, one after another.
fn in_order(text: &str, wanted: &[String]) {
    let mut rest = text;
    for wanted in wanted {
        let wanted = wanted.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(at) = rest.find(&wanted) else { panic!("{wanted:?} does not follow in {rest:?}") };
        rest = &rest[at + wanted.len()..];
    }
}

#[test]
fn every_answer_is_there_in_the_order_of_the_official_form_in_both_languages() {
    for form in Library::embedded().forms() {
        let (answers, day) = filled(form);
        for language in Language::ALL {
            let file = Read::new(&draft(form, &answers, language, day).unwrap());
            let order = form.evaluate(&answers, day).review(language, Reveal::Whole).in_official_order();
            let blocks = order.parts.iter().flat_map(|part| &part.blocks);
            let blocks = blocks.chain(order.others.iter().flat_map(|(_, blocks)| blocks));
            let mut wanted = Vec::new();
            for block in blocks {
                wanted.extend(block.row.clone());
                for one in &block.entries {
                    wanted.extend(one.item.clone());
                    if one.entry.state == EntryState::Answered {
                        // A table is read by rows, a row that is too high for its page by columns.
                        wanted.extend(one.entry.lines.last().cloned());
                    }
                }
            }
            assert!(wanted.len() > 10, "{}: {wanted:?}", form.id());
            in_order(&file.text(), &wanted);
        }
    }
}

/// A form in which trips repeat in the rows of people.
fn household() -> Form {
    let files: [(&str, &str); 4] = include!("../../../app/forms/tests/household/files.rs");
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    forms::check(&forms::Sources::new("household", files)).unwrap()
}

#[test]
fn rows_within_rows_stand_below_the_row_that_they_are_in() {
    let form = household();
    let (answers, day) = filled(&form);
    let file = Read::new(&draft(&form, &answers, Language::English, day).unwrap());
    let wanted = ["Person 1", "Ana Ruiz", "Pet 1 of Ana Ruiz", "Bruno", "Person 2", "Trip 1 of Luis Ruiz", "Mexico"];
    let wanted = wanted.into_iter().chain(["Trip 2 of Luis Ruiz", "France", "Work"]).map(str::to_owned);
    in_order(&file.text(), &wanted.collect::<Vec<_>>());
}

#[test]
fn a_paper_is_tagged_and_says_what_it_is_and_in_which_language() {
    let form = form("n-400");
    let (answers, day) = filled(form);
    for (language, code, title) in [
        (Language::English, "en-US", "Form N-400: your answers"),
        (Language::Spanish, "es-US", "Formulario N-400: sus respuestas"),
    ] {
        let file = Read::new(&filed(form, &answers, language, day, "Ana"));
        assert!(file.is_tagged() && file.shows_title());
        assert_eq!(file.language(), code);
        let metadata = file.metadata();
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>") && metadata.contains(title), "{metadata}");
        assert!(file.alternatives().is_empty(), "it has no picture");
        assert!(file.languages().is_empty(), "it is all in one language");
        let tags = file.tags();
        let many = |tag: &str| tags.get(tag).copied().unwrap_or_default();
        assert!(many("H1") > 10 && many("Table") > 10 && many("Title") == 1, "{tags:?}");
        assert!(many("TH") >= 2 * many("Table") && many("TD") > 100 && many("THead") == many("Table"), "{tags:?}");
    }
}

#[test]
fn what_was_filed_has_its_receipt_its_fee_its_signature_and_what_was_certified() {
    let form = form("n-400");
    let (answers, day) = filled(form);
    let text = Read::new(&filed(form, &answers, Language::English, day, "Ana L. Reyes")).text();
    let words = Words::of(Language::English);
    let certified = form.words(Language::English).certification(form.evaluate(&answers, day).certifications()[0]);
    let wanted = [
        "your answers".to_owned(),
        "01/20/25".to_owned(),
        receipt().to_string(),
        words.date(day),
        "Part 1".to_owned(),
        "Part 2".to_owned(),
        "Paid $710.00".to_owned(),
        certified.split_whitespace().take(6).collect::<Vec<_>>().join(" "),
        "Signed by typing this name Ana L. Reyes".to_owned(),
        "Español".to_owned(),
        "0123abcd 0123abcd".to_owned(),
    ];
    in_order(&text, &wanted);
    assert!(!text.contains("Not filed"), "{text}");
}

#[test]
fn every_page_of_a_draft_says_that_it_is_not_filed() {
    let form = form("i-90");
    let (answers, day) = filled(form);
    for language in Language::ALL {
        let words = Words::of(language);
        let banner = words.text(say::paper_draft_banner(words.date(day)));
        let pages = Read::new(&draft(form, &answers, language, day).unwrap()).pages();
        assert!(pages.len() > 2);
        for (index, page) in pages.iter().enumerate() {
            assert!(page.contains(&banner), "{page}");
            let number = words.text(say::paper_page(index + 1, pages.len()));
            assert!(page.contains(&number), "{number}: {page}");
        }
        assert!(pages[0].matches(&banner).count() == 2, "it is also read out: {}", pages[0]);
    }
}

#[test]
fn an_empty_draft_has_a_paper() {
    for form in Library::embedded().forms() {
        let text = Read::new(&draft(form, &Answers::default(), Language::English, form.from()).unwrap()).text();
        assert!(text.contains("Not answered yet"), "{text}");
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let form = form("i-765");
    let (answers, day) = filled(form);
    let once = draft(form, &answers, Language::Spanish, day).unwrap();
    assert!(once == draft(form, &answers, Language::Spanish, day).unwrap());
    assert!(once != draft(form, &answers, Language::English, day).unwrap());
}

#[test]
fn no_text_is_markup_and_none_breaks_a_paper() {
    let form = form("n-400");
    let (answers, day) = filled(form);
    let hostile = [
        "#panic(\"x\") #let a = [*b*] $x$ `r` <l> @ref \\ \\u{41} // no /* no */ = H - i + e ~ -- ---",
        "#image(\"/etc/passwd\") #read(\"/etc/passwd\") #import \"@preview/x:0.1.0\": *",
        "&lt;script&gt; %PDF-1.7 endobj (unclosed",
        "مريم عبد الله (Maryam) \u{202e}sdrawkcab\u{202c} דוד 123",
        "👩\u{200d}👩\u{200d}👧 😀 🇲🇽 ☎\u{fe0f}",
        "a\u{200b}b\u{feff}c\u{2060}d\u{ad}e",
        "Z\u{351}\u{36b}\u{343}a\u{33f}l\u{30c}g\u{310}o\u{315}",
        "王小明 นายสมชาย अनीता 한국어",
        "\u{0}\u{1}\u{7f}\u{85}\u{2028}\u{2029}",
    ];
    for text in hostile {
        let typed = with(&answers, &[("legal-name.family", text), ("legal-name.given", text), ("home.street", text)]);
        for language in Language::ALL {
            let file = Read::new(&draft(form, &typed, language, day).unwrap());
            assert!(file.is_tagged());
        }
        filed(form, &typed, Language::English, day, text);
    }
    let typed = with(&answers, &[("legal-name.family", hostile[0]), ("legal-name.given", "王")]);
    let text = Read::new(&draft(form, &typed, Language::English, day).unwrap()).text();
    assert!(text.contains(hostile[0]), "{text}");
    assert!(text.contains("[U+738B]") && text.contains("is shown by its number in Unicode"), "{text}");
}

#[test]
fn ten_thousand_characters_are_all_there() {
    let form = form("n-400");
    let (answers, day) = filled(form);
    for text in ["W".repeat(10_000), "word ".repeat(2_000), "é".repeat(10_000)] {
        let typed = with(&answers, &[("legal-name.family", &text)]);
        let read = Read::new(&draft(form, &typed, Language::English, day).unwrap()).text();
        let letter = text.chars().next().unwrap();
        assert!(read.matches(letter).count() >= text.matches(letter).count(), "{letter}");
    }
}

#[test]
fn a_paper_that_is_too_long_is_refused_before_it_is_drawn() {
    let form = form("n-400");
    let typed: Answers = (0..20)
        .flat_map(|row| ["family", "given", "middle"].map(|part| format!("other-names.{row}.other-name.{part}")))
        .map(|key| (key, "x".repeat(20_000)))
        .chain([("has-other-names".to_owned(), "yes".to_owned())])
        .collect();
    assert!(matches!(draft(form, &typed, Language::English, form.from()), Err(NotDrawn::TooLong)));
}
