//! What stands on a letter of the agency, read back from the file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod read;

use domain::{Language, NoticeMark, NoticeNumber};
use papers::{NotDrawn, NoticePaper, NoticePart, draw};
use read::Read;
use words::{Words, say};

const ADDRESS: &str = "https://landfall.example/verify";

/// A letter whose every text is given.
struct Letter {
    name: String,
    reason: Vec<String>,
    items: Vec<String>,
    check: String,
    /// The language of the reason and the items, if it is another one than the letter's.
    written_in: Option<Language>,
}

impl Letter {
    fn new(name: &str) -> Self {
        let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        Self {
            name: name.to_owned(),
            reason: lines(&["We sent you a letter in May.", "You did not answer it."]),
            items: lines(&["Ask us to look at it again.", "Talk to a lawyer."]),
            check: format!("{ADDRESS}/{}/{}", number(), mark()),
            written_in: None,
        }
    }

    fn draw(&self, language: Language, is_demonstration: bool) -> Result<Vec<u8>, NotDrawn> {
        let words = Words::of(language);
        let letterhead = ["Harbour Agency", "12 Quay Street", "Boston, MA 02108", "202-555-0100"].map(str::to_owned);
        let to = [self.name.clone(), "4 Elm Street".to_owned(), "Houston, TX 77002".to_owned()];
        let facts = [("Form".to_owned(), vec!["Form I-90".to_owned()]), ("Place".to_owned(), self.items.clone())];
        let part = |title, paragraphs, items| NoticePart { title, paragraphs, items, language: self.written_in };
        let parts = [part("Why", self.reason.as_slice(), &[][..]), part("What you can do", &[], &self.items)];
        let paper = NoticePaper {
            language,
            title: &words.text(say::notice_decision_title()),
            letterhead: &letterhead,
            is_demonstration,
            to: &to,
            facts: &facts,
            parts: &parts,
            number: number(),
            mark: mark(),
            check: (&self.check, "landfall.example/verify"),
        };
        draw(paper.paper())
    }
}

fn number() -> NoticeNumber {
    NoticeNumber::new([0, 77, 5, 6, 7, 8, 9, 10])
}

fn mark() -> NoticeMark {
    NoticeMark::of(&[0x3f; 32])
}

#[test]
fn a_letter_is_read_in_the_order_in_which_it_is_written_in_both_languages() {
    for language in Language::ALL {
        let words = Words::of(language);
        let file = Read::new(&Letter::new("Ana Lucía Peña").draw(language, false).unwrap());
        let text = file.text();
        let (number, mark) = (number().to_string(), mark().to_string());
        let [title, check] = [say::notice_decision_title(), say::notice_check_title()].map(|said| words.text(said));
        let wanted = [
            "Harbour Agency",
            "12 Quay Street",
            "202-555-0100",
            &title,
            "Ana Lucía Peña",
            "Houston, TX 77002",
            "Form I-90",
            "Ask us to look at it again.",
            "Why",
            "We sent you a letter in May.",
            "You did not answer it.",
            "What you can do",
            "Ask us to look at it again.",
            "Talk to a lawyer.",
            &check,
            "landfall.example/verify",
            &number,
            &mark,
        ];
        let mut rest = text.as_str();
        for wanted in wanted {
            let Some(at) = rest.find(wanted) else { panic!("{wanted:?} does not follow in {rest:?}") };
            rest = &rest[at + wanted.len()..];
        }
        assert!(!text.contains(&words.text(say::notice_demonstration())), "{text}");
        for page in file.pages() {
            assert!(page.contains(&format!("{title} · {number}")), "at the foot: {page}");
        }
    }
}

#[test]
fn a_letter_is_tagged_and_its_code_has_words() {
    for (language, code) in [(Language::English, "en-US"), (Language::Spanish, "es-US")] {
        let words = Words::of(language);
        let file = Read::new(&Letter::new("Ana").draw(language, false).unwrap());
        assert!(file.is_tagged() && file.shows_title());
        assert_eq!(file.language(), code);
        let (metadata, title) = (file.metadata(), words.text(say::notice_decision_title()));
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>") && metadata.contains(&title), "{metadata}");
        let tags = file.tags();
        let many = |tag: &str| tags.get(tag).copied().unwrap_or_default();
        assert_eq!((many("Title"), many("H1"), many("Figure"), many("LI")), (1, 3, 1, 6), "{tags:?}");
        let alternative = words.text(say::notice_check_code("landfall.example/verify"));
        assert_eq!(file.alternatives(), [alternative]);
    }
}

#[test]
fn what_is_written_in_another_language_than_the_letter_is_marked_as_that() {
    let letter = Letter { written_in: Some(Language::English), ..Letter::new("Ana") };
    let file = Read::new(&letter.draw(Language::Spanish, false).unwrap());
    assert_eq!(file.language(), "es-US");
    let marked = file.languages();
    let marked: Vec<_> = marked.iter().map(|(tag, language)| (tag.as_str(), language.as_str())).collect();
    assert_eq!(marked, [("P", "en-US"), ("P", "en-US"), ("L", "en-US")], "the reason, then what is listed");
    assert_eq!(file.text(), Read::new(&Letter::new("Ana").draw(Language::Spanish, false).unwrap()).text());
    assert!(Read::new(&Letter::new("Ana").draw(Language::Spanish, false).unwrap()).languages().is_empty());
}

#[test]
fn every_page_of_a_demonstration_says_so() {
    let mut letter = Letter::new("Ana");
    letter.reason = vec!["A long sentence that fills the line and goes on. ".repeat(40); 6];
    let words = Words::of(Language::Spanish);
    let said = words.text(say::notice_demonstration());
    let pages = Read::new(&letter.draw(Language::Spanish, true).unwrap()).pages();
    assert!(pages.len() > 1);
    for page in &pages {
        assert!(page.contains(&said), "{page}");
    }
    assert_eq!(pages[0].matches(&said).count(), 2, "it is also read out: {}", pages[0]);
}

#[test]
fn no_text_is_markup_and_none_breaks_a_letter() {
    let hostile = [
        "#panic(\"x\") #let a = [*b*] $x$ `r` <l> @ref \\ \\u{41} // no /* no */ = H - i + e ~ -- ---",
        "#image(\"/etc/passwd\") #read(\"/etc/passwd\")",
        "&lt;script&gt; %PDF-1.7 endobj (unclosed",
        "مريم \u{202e}sdrawkcab\u{202c} דוד 123",
        "王小明 नाम \u{0}\u{1}\u{2028} 👩\u{200d}👧",
    ];
    for text in hostile {
        let letter =
            Letter { reason: vec![text.to_owned()], items: vec![text.to_owned(), String::new()], ..Letter::new(text) };
        for language in Language::ALL {
            assert!(Read::new(&letter.draw(language, true).unwrap()).is_tagged());
        }
    }
    let text = Read::new(&Letter::new(hostile[0]).draw(Language::English, false).unwrap()).text();
    assert!(text.contains(hostile[0]), "{text}");
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let letter = Letter::new("Ana");
    let once = letter.draw(Language::English, false).unwrap();
    assert!(once == letter.draw(Language::English, false).unwrap());
    assert!(once != letter.draw(Language::Spanish, false).unwrap());
    let other = Letter { check: format!("{ADDRESS}/elsewhere"), ..Letter::new("Ana") };
    assert!(once != other.draw(Language::English, false).unwrap(), "the code is of the address");
}

#[test]
fn an_address_that_no_code_holds_draws_nothing() {
    let letter = Letter { check: "x".repeat(5_000), ..Letter::new("Ana") };
    assert_eq!(letter.draw(Language::English, false), Err(NotDrawn::NoCode));
}
