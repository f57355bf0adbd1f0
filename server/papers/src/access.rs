//! A letter with a code, by which somebody adds a case to their account that was filed elsewhere.

use domain::{Date, Language, ReceiptNumber};
use words::{Words, say};

use crate::paper::{Block, Code, Paper};

/// A letter with an access code. The code stands on it and nowhere else.
#[derive(Clone, Copy)]
pub struct AccessPaper<'a> {
    /// The language of the paper.
    pub language: Language,
    /// Who writes: a name, then where they are and how they are reached.
    pub letterhead: &'a [String],
    /// Whether whoever writes only plays an agency.
    pub is_demonstration: bool,
    /// The lines of the envelope.
    pub to: &'a [String],
    /// The number of the case.
    pub receipt: &'a ReceiptNumber,
    /// The code, in groups.
    pub code: &'a str,
    /// The last day on which it can be used.
    pub until: Date,
    /// The day of the letter.
    pub issued_on: Date,
    /// Where it is typed: by camera, and as people type it. The code is in neither.
    pub address: (&'a str, &'a str),
}

impl std::fmt::Debug for AccessPaper<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessPaper").field("receipt", self.receipt).finish_non_exhaustive()
    }
}

impl AccessPaper<'_> {
    /// What stands on the paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let words = Words::of(self.language);
        let (camera, typed) = self.address;
        let fact = |name, text: String| (words.text(name), vec![text]);
        let heading = |text| Block::Heading(1, words.text(text));
        let paragraph = |text| Block::Paragraph(words.text(text));
        let until = words.date(self.until);
        let (title, demonstration) = (words.text(say::access_letter_title()), words.text(say::notice_demonstration()));
        let mut blocks = Vec::new();
        // What stands at the top of the pages is not read out.
        if self.is_demonstration {
            blocks.push(Block::Paragraph(demonstration.clone()));
        }
        blocks.extend([
            Block::Lines(self.to.to_vec()),
            Block::Facts(vec![
                fact(say::notice_date(), words.date(self.issued_on)),
                fact(say::case_receipt_number(), self.receipt.spaced()),
            ]),
            heading(say::notice_what()),
            paragraph(say::access_letter_what()),
            heading(say::notice_todo()),
            Block::List(
                [
                    say::access_letter_step_account(typed.to_owned()),
                    say::access_letter_step_add(),
                    say::access_letter_step_type(),
                ]
                .map(|step| words.text(step))
                .into(),
            ),
            Block::Code(Code {
                address: camera.to_owned(),
                alternative: words.text(say::access_letter_camera(typed.to_owned())),
                facts: vec![
                    fact(say::case_receipt_number(), self.receipt.spaced()),
                    fact(say::access_code(), self.code.to_owned()),
                    fact(say::access_letter_until(), until.clone()),
                ],
            }),
            heading(say::notice_means()),
            paragraph(say::access_letter_once(until)),
            paragraph(say::access_letter_secret()),
            heading(say::access_letter_wrong_title()),
            paragraph(say::access_letter_wrong()),
        ]);
        Paper {
            foot: format!("{title} · {}", self.receipt.spaced()),
            title,
            language: self.language,
            banner: self.is_demonstration.then_some(demonstration),
            letterhead: self.letterhead.to_vec(),
            blocks,
        }
    }
}
