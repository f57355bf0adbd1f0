//! Every answer in words, to be read over before signing and after filing.

use domain::Language;

use crate::definition::{Item, Question};
use crate::draw::{option_label, part_label};
use crate::evaluate::{Evaluation, Standing, State};
use crate::expression::Row;
use crate::kinds::{Address, Kind, PRESENT, Value};
use crate::view::{EntryState, Reveal, Review, ReviewEntry, ReviewPage, ReviewSection};
use crate::words::Words;

impl Evaluation<'_> {
    /// The answers of the path in words, section by section.
    #[must_use]
    pub fn review(&self, language: Language, reveal: Reveal) -> Review {
        let (definition, words) = (&self.form.definition, self.form.words(language));
        let telling = Telling { evaluation: self, words, reveal };
        let live: Vec<&str> = self.live_pages().collect();
        let section = |section: &crate::definition::Section| {
            let pages =
                definition.pages[section.pages.clone()].iter().filter(|page| live.contains(&page.name.as_str()));
            let pages: Vec<_> = pages.map(|page| telling.page(page)).collect();
            (!pages.is_empty()).then(|| ReviewSection {
                name: section.name.clone(),
                title: words.section(&section.name),
                pages,
            })
        };
        Review { sections: definition.sections.iter().filter_map(section).collect() }
    }

    /// The answer to one question outside of repeating groups, in words; none when it has no right answer on the path.
    #[must_use]
    pub fn lines_of(&self, question: &str, language: Language) -> Option<Vec<String>> {
        let is_meant = |one: &Question| one.group.is_none() && one.name == question;
        let index = self.form.definition.questions.iter().position(is_meant)?;
        let telling = Telling { evaluation: self, words: self.form.words(language), reveal: Reveal::Whole };
        let entry = telling.entry(index, None)?;
        (entry.state == EntryState::Answered).then_some(entry.lines)
    }
}

impl Evaluation<'_> {
    /// The first answers of a row, and its days when it is one of a history; none unless the row stands.
    pub(crate) fn row_in_short(&self, words: &Words, index: usize, row: usize) -> Option<Vec<String>> {
        let (group, standing) = (&self.form.definition.groups[index], &self.groups[index]);
        let own = standing.rows.get(row)?;
        if !own.counts || !own.questions.iter().all(Standing::is_settled) {
            return None;
        }
        let telling = Telling { evaluation: self, words, reveal: Reveal::Masked };
        let is_day = |question: &usize| {
            group.history.as_ref().is_some_and(|days| [days.from.question, days.to.question].contains(question))
        };
        let told = group.questions.iter().filter(|question| !is_day(question));
        let told = told.filter_map(|question| telling.entry(*question, Some((index, row))));
        let told = told.filter(|entry| !entry.lines.is_empty()).map(|entry| entry.lines.join(", "));
        let spans = standing.timeline.iter().flat_map(|timeline| &timeline.spans);
        let days = spans.filter(|span| span.row == Some(row)).map(|span| words.span(span));
        Some(told.take(ANSWERS_IN_SHORT).chain(days).collect())
    }
}

const ANSWERS_IN_SHORT: usize = 2;

struct Telling<'e> {
    evaluation: &'e Evaluation<'e>,
    words: &'e Words,
    reveal: Reveal,
}

impl Telling<'_> {
    fn page(&self, page: &crate::definition::Page) -> ReviewPage {
        let definition = &self.evaluation.form.definition;
        let mut entries = Vec::new();
        for item in &page.items {
            match *item {
                Item::Question(question) => entries.extend(self.entry(question, None)),
                Item::Group(index) => {
                    let group = &definition.groups[index];
                    for (row, _) in self.evaluation.groups[index].counting() {
                        entries.extend(
                            group.questions.iter().filter_map(|question| self.entry(*question, Some((index, row)))),
                        );
                    }
                }
            }
        }
        let own = self.words.optional(&format!("page-{}", page.name));
        let title = own.or_else(|| entries.first().map(|entry: &ReviewEntry| entry.label.clone()));
        ReviewPage { name: page.name.clone(), title: title.unwrap_or_default(), entries }
    }

    fn entry(&self, index: usize, row: Row) -> Option<ReviewEntry> {
        let definition = &self.evaluation.form.definition;
        let (question, standing) = (&definition.questions[index], self.evaluation.standing(index, row)?);
        let (state, lines) = match &standing.state {
            State::NotAsked | State::Undecided => return None,
            State::Blank => (EntryState::LeftBlank, Vec::new()),
            State::Missing(_) => (EntryState::Missing, self.typed(question, row)),
            State::Invalid(_) => (EntryState::Invalid, self.typed(question, row)),
            State::Known(value) => {
                let is_present = self.evaluation.is_present(question, row);
                let lines = if is_present { self.present(question) } else { self.told(question, value) };
                (if standing.failed.is_empty() { EntryState::Answered } else { EntryState::Invalid }, lines)
            }
        };
        let heading = row.map(|(group, row)| {
            self.words.attribute_or_shared(&definition.groups[group].name, "row", "row-heading", row + 1)
        });
        let first = question.kind.parts().first().copied().unwrap_or_default();
        let key = match row {
            None => question.name.clone(),
            Some((group, row)) => format!("{}.{row}.{}", definition.groups[group].name, question.name),
        };
        Some(ReviewEntry {
            key,
            first_input: self.evaluation.key(question, first, row).into_owned(),
            row: heading,
            item: question.item.clone(),
            label: self.words.text(&question.name),
            lines,
            state,
            sensitive: question.kind.is_sensitive(),
        })
    }

    /// What was typed, as it was typed, where it could not be understood.
    fn typed(&self, question: &Question, row: Row) -> Vec<String> {
        let texts = question.kind.parts().iter().filter_map(|part| {
            let text = self.evaluation.answers.get(&self.evaluation.key(question, part, row))?.trim();
            let text = if question.kind.is_sensitive() { self.masked(text) } else { text.to_owned() };
            match (text.is_empty(), part.is_empty()) {
                (true, _) => None,
                (false, true) => Some(text),
                (false, false) => Some(format!("{}: {text}", part_label(self.words, question, part))),
            }
        });
        texts.collect()
    }

    fn present(&self, question: &Question) -> Vec<String> {
        vec![part_label(self.words, question, PRESENT)]
    }

    fn told(&self, question: &Question, value: &Value) -> Vec<String> {
        let words = self.words;
        match value {
            Value::Text(text) => self.text(&question.kind, text),
            Value::YesNo(yes) => vec![option_label(words, question, "", if *yes { "yes" } else { "no" })],
            Value::Date(date) => vec![words.date(*date)],
            Value::Partial(date) => vec![words.partial_date(*date)],
            Value::Number(number) if question.kind == Kind::Height => {
                let parts =
                    [("feet", crate::words::number(number / 12)), ("inches", crate::words::number(number % 12))];
                vec![words.shared_with("height", parts)]
            }
            Value::Number(number) if question.kind == Kind::Weight => {
                vec![words.shared_with("weight", [("pounds", crate::words::number(*number))])]
            }
            Value::Number(number) => vec![number.to_string()],
            Value::Choice(name) => vec![option_label(words, question, "", name)],
            Value::Choices(names) => names.iter().map(|name| option_label(words, question, "", name)).collect(),
            Value::Name(name) => vec![name.full()],
            Value::Address(address) => self.address(question, address),
        }
    }

    fn text(&self, kind: &Kind, text: &str) -> Vec<String> {
        match kind {
            Kind::LongText { .. } => text.lines().map(str::to_owned).collect(),
            Kind::ANumber => vec![self.masked(&format!("A{}", grouped(text, &[3, 3, 3])))],
            Kind::Ssn => vec![self.masked(&grouped(text, &[3, 2, 4]))],
            Kind::OnlineAccountNumber => vec![self.masked(&grouped(text, &[4, 4, 4]))],
            _ => vec![text.to_owned()],
        }
    }

    /// An identifier with its last four digits, unless it may be shown whole.
    fn masked(&self, text: &str) -> String {
        if self.reveal == Reveal::Whole {
            return text.to_owned();
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let mut seen = 0;
        let mask = |character: char| {
            seen += usize::from(character.is_ascii_digit());
            let is_hidden =
                character.is_alphanumeric() && (digits < 7 || seen + 4 <= digits) && !(character == 'A' && seen == 0);
            if is_hidden { '•' } else { character }
        };
        text.chars().map(mask).collect()
    }

    /// The lines of the envelope.
    fn address(&self, question: &Question, address: &Address) -> Vec<String> {
        let words = self.words;
        let care_of = match address.care_of.as_str() {
            "" => String::new(),
            name => words.shared_with("address-care-of", [("name", name.into())]),
        };
        let unit = match address.unit_kind.as_str() {
            "" => String::new(),
            kind => format!("{} {}", option_label(words, question, "unit-kind", kind), address.unit),
        };
        let country = match address.country.as_str() {
            "" => String::new(),
            code => option_label(words, question, "country", code),
        };
        let state = format!("{} {}", address.state, address.zip);
        let place = [address.city.as_str(), state.trim(), address.province.as_str(), address.postal.as_str()];
        let place: Vec<_> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let lines = [care_of, address.street.clone(), unit, place.join(", "), country];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}

fn grouped(digits: &str, sizes: &[usize]) -> String {
    let (mut groups, mut rest) = (Vec::new(), digits);
    for size in sizes {
        let (group, after) = rest.split_at_checked(*size).unwrap_or((rest, ""));
        groups.push(group);
        rest = after;
    }
    groups.retain(|group| !group.is_empty());
    groups.join("-")
}
