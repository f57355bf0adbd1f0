//! A filled form, in the order of the official one.

use domain::{Date, Language, Money, ReceiptNumber, TimeZone, Timestamp};
use forms::{Answers, EntryState, Evaluation, Form, OfficialBlock, OfficialEntry, PartOfForm, Reveal};
use words::{Message, Words, say};

use crate::paper::{Block, Paper, Table};

/// A filled form.
#[derive(Debug, Clone, Copy)]
pub struct FormPaper<'a> {
    /// The edition that was filled in.
    pub form: &'a Form,
    /// What was typed, or what was filed of it.
    pub answers: &'a Answers,
    /// The language of the paper.
    pub language: Language,
    /// Whether it was filed.
    pub standing: Standing<'a>,
}

/// How a form stands.
#[derive(Debug, Clone, Copy)]
pub enum Standing<'a> {
    /// It is being filled in on this day.
    Draft(Date),
    /// It was filed.
    Filed(FiledPaper<'a>),
}

/// What was filed beside the answers.
#[derive(Debug, Clone, Copy)]
pub struct FiledPaper<'a> {
    /// The number of the receipt.
    pub receipt: &'a ReceiptNumber,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// The day of the signature, on which the answers meant what was signed.
    pub signed_on: Date,
    /// By which clocks the paper tells of moments.
    pub zone: TimeZone,
    /// The name under it, as it was typed.
    pub typed_name: &'a str,
    /// In which language it was read and signed.
    pub signed_in: Language,
    /// The certifications that were read, by name.
    pub certifications: &'a [String],
    /// The fees by name, and their sum.
    pub fees: &'a [(String, Money)],
    /// The mark of what was filed, in hexadecimal.
    pub digest: &'a str,
}

impl FormPaper<'_> {
    /// What stands on the paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let words = Words::of(self.language);
        let (words, today) = match self.standing {
            Standing::Draft(today) => (words, today),
            // On the day of the signature the answers were complete, and meant what was signed.
            Standing::Filed(filed) => (words.in_zone(filed.zone), filed.signed_on),
        };
        let evaluation = self.form.evaluate(self.answers, today);
        let telling = Telling { words, said: self.form.words(self.language), standing: self.standing };
        let mut blocks = self.about(&telling);
        blocks.extend(telling.answers(&evaluation));
        blocks.extend(telling.fees(&evaluation));
        if let Standing::Filed(filed) = self.standing {
            blocks.extend(telling.signature(filed));
        }
        let edition = say::paper_edition_of(self.edition(), self.form.id().to_uppercase());
        let foot = match self.standing {
            Standing::Draft(_) => words.text(edition),
            Standing::Filed(filed) => format!("{} · {}", words.text(edition), filed.receipt),
        };
        Paper {
            title: words.text(say::paper_form_title(telling.said.form("name"))),
            language: self.language,
            banner: match self.standing {
                Standing::Draft(today) => Some(words.text(say::paper_draft_banner(words.date(today)))),
                Standing::Filed(_) => None,
            },
            letterhead: Vec::new(),
            foot,
            blocks,
        }
    }

    /// The edition as it is printed on the official form: "01/20/25".
    fn edition(&self) -> String {
        let mut parts = self.form.edition().splitn(3, '-');
        match (parts.next().and_then(|year| year.get(2..)), parts.next(), parts.next()) {
            (Some(year), Some(month), Some(day)) => format!("{month}/{day}/{year}"),
            _ => self.form.edition().to_owned(),
        }
    }

    fn about(&self, telling: &Telling<'_>) -> Vec<Block> {
        let (words, said) = (telling.words, telling.said);
        let intro = match self.standing {
            // What stands at the top of the pages is not read out.
            Standing::Draft(today) => {
                format!(
                    "{} {}",
                    words.text(say::paper_draft_banner(words.date(today))),
                    words.text(say::paper_draft_text())
                )
            }
            Standing::Filed(_) => words.text(say::paper_filed_text()),
        };
        let receipt = match self.standing {
            Standing::Draft(_) => vec![telling.fact(say::paper_receipt(), words.text(say::paper_not_yet()))],
            Standing::Filed(filed) => vec![
                telling.fact(say::paper_receipt(), filed.receipt.to_string()),
                telling.fact(say::case_filed_on(), telling.moment(filed.filed_at)),
            ],
        };
        let form = format!("{}: {}", said.form("name"), said.form("title"));
        let mut facts = vec![
            telling.fact(say::case_form(), form),
            telling.fact(say::paper_edition(), self.edition()),
            telling.fact(say::paper_language(), self.language.own_name()),
        ];
        facts.extend(receipt);
        vec![Block::Paragraph(intro), Block::Facts(facts), Block::Paragraph(words.text(say::paper_order_text()))]
    }
}

struct Telling<'a> {
    words: Words,
    said: &'a forms::Words,
    standing: Standing<'a>,
}

impl Telling<'_> {
    fn fact(&self, name: Message, text: impl Into<String>) -> (String, Vec<String>) {
        (self.words.text(name), vec![text.into()])
    }

    fn heading(&self, level: u8, title: Message) -> Block {
        Block::Heading(level, self.words.text(title))
    }

    fn moment(&self, at: Timestamp) -> String {
        format!("{}, {}", self.words.day(at), self.words.clock(at))
    }

    fn answers(&self, evaluation: &Evaluation<'_>) -> Vec<Block> {
        let order = evaluation.review(self.words.language(), Reveal::Whole).in_official_order();
        let mut blocks = Vec::new();
        for part in order.parts {
            blocks.push(self.heading(
                1,
                match part.part {
                    PartOfForm::Head => say::paper_head(),
                    PartOfForm::Number(number) => say::paper_part(number.to_string()),
                    PartOfForm::Worksheet => say::paper_worksheet(),
                },
            ));
            blocks.extend(part.blocks.into_iter().flat_map(|block| self.block(2, true, block)));
        }
        if !order.others.is_empty() {
            blocks.push(self.heading(1, say::paper_others()));
        }
        for (title, others) in order.others {
            blocks.push(Block::Heading(2, title));
            blocks.extend(others.into_iter().flat_map(|block| self.block(3, false, block)));
        }
        blocks
    }

    /// A table under the heading of its row; a row within another is one level below that.
    fn block(&self, level: u8, has_items: bool, block: OfficialBlock) -> Vec<Block> {
        let heading = |(title, width): (Message, u8)| (self.words.text(title), width);
        let columns = if has_items {
            vec![(say::paper_item(), 2), (say::paper_question(), 7), (say::paper_answer(), 8)]
        } else {
            vec![(say::paper_question(), 9), (say::paper_answer(), 8)]
        };
        let table = Table {
            columns: columns.into_iter().map(heading).collect(),
            rows: block.entries.into_iter().map(|entry| self.row(has_items, entry)).collect(),
        };
        let level = (level + u8::from(block.is_within)).min(3);
        block.row.map(|row| Block::Heading(level, row)).into_iter().chain([Block::Table(table)]).collect()
    }

    fn row(&self, has_items: bool, OfficialEntry { item, entry }: OfficialEntry) -> Vec<Vec<String>> {
        let is_filed = matches!(self.standing, Standing::Filed(_));
        let mut answer = entry.lines;
        match entry.state {
            EntryState::Answered => {}
            EntryState::LeftBlank => answer = vec![self.words.text(say::review_blank())],
            // Of what may be left blank, nothing is filed.
            EntryState::Missing if is_filed => answer = vec![self.words.text(say::review_blank())],
            EntryState::Missing if answer.is_empty() => answer.push(self.words.text(say::paper_not_answered())),
            EntryState::Missing | EntryState::Invalid => answer.push(self.words.text(say::paper_to_be_changed())),
        }
        let item = has_items.then(|| vec![item.unwrap_or_else(|| "–".to_owned())]);
        item.into_iter().chain([vec![entry.label], answer]).collect()
    }

    fn fees(&self, evaluation: &Evaluation<'_>) -> Vec<Block> {
        let words = self.words;
        let fees = evaluation.fees();
        let (lines, total): (Vec<(&str, Money)>, _) = match self.standing {
            Standing::Filed(filed) => {
                let lines: Vec<_> = filed.fees.iter().map(|(name, amount)| (name.as_str(), *amount)).collect();
                let total = lines.iter().map(|(_, amount)| *amount).sum();
                (lines, Some((say::paper_paid(), total)))
            }
            Standing::Draft(_) => {
                let lines = fees.lines.iter().map(|line| (line.name, Money::from_cents(line.cents))).collect();
                (lines, fees.total.map(|cents| (say::fee_total(), Money::from_cents(cents))))
            }
        };
        if lines.is_empty() {
            return Vec::new();
        }
        let row = |name: String, amount: Money| vec![vec![name], vec![amount.to_string()]];
        let rows = lines.into_iter().map(|(name, amount)| row(self.said.fee(name), amount));
        let total = total.map(|(name, amount)| row(words.text(name), amount));
        let columns = vec![(words.text(say::fee_line()), 9), (words.text(say::fee_amount()), 8)];
        vec![self.heading(1, say::fee_caption()), Block::Table(Table { columns, rows: rows.chain(total).collect() })]
    }

    fn signature(&self, filed: FiledPaper<'_>) -> Vec<Block> {
        let certified = filed.certifications.iter().map(|name| self.said.certification(name));
        let certified: Vec<_> = certified.collect();
        let certified = certified.iter().flat_map(|text| text.lines().map(str::trim).filter(|line| !line.is_empty()));
        let mut blocks = vec![self.heading(1, say::sign_certification())];
        blocks.extend(certified.map(|text| Block::Paragraph(text.to_owned())));
        blocks.push(self.heading(1, say::paper_signature()));
        blocks.push(Block::Facts(vec![
            self.fact(say::paper_signed_name(), filed.typed_name),
            self.fact(say::paper_signed_on(), self.moment(filed.signed_at)),
            self.fact(say::paper_signed_in(), filed.signed_in.own_name()),
            self.fact(say::paper_digest(), in_eights(filed.digest)),
        ]));
        blocks
    }
}

/// A long number as people compare it.
fn in_eights(digits: &str) -> String {
    let mut told = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 8 == 0 {
            told.push(' ');
        }
        told.push(digit);
    }
    told
}
