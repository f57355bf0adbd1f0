//! Every answer in words, to be read over before signing and after filing.

use domain::Language;

use crate::definition::{Item, Question};
use crate::draw::{option_label, part_label};
use crate::evaluate::{Evaluation, State};
use crate::expression::{InRow, Row};
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
    /// The first answers of a row, its days when it is one of a history, and which rows are within it; none unless the row
    /// stands.
    pub(crate) fn row_in_short(&self, words: &Words, row: InRow) -> Option<Vec<String>> {
        let (group, standing) = (&self.form.definition.groups[row.group], self.group_standing(row.group, Some(row))?);
        let own = standing.rows.get(row.row)?;
        if !own.counts || !own.is_settled() {
            return None;
        }
        let telling = Telling { evaluation: self, words, reveal: Reveal::Masked };
        let is_day = |question: &usize| {
            group.history.as_ref().is_some_and(|days| [days.from.question, days.to.question].contains(question))
        };
        let told = group.questions.iter().filter(|question| !is_day(question));
        let told = told.filter_map(|question| telling.entry(*question, Some(row)));
        let told = told.filter(|entry| !entry.lines.is_empty()).map(|entry| entry.lines.join(", "));
        let spans = standing.timeline.iter().flat_map(|timeline| &timeline.spans);
        let days = spans.filter(|span| span.row == Some(row.row)).map(|span| words.span(span));
        let within = group.groups.iter().filter_map(|inner| self.rows_in_short(*inner, row, words));
        Some(told.take(ANSWERS_IN_SHORT).chain(days).chain(within).collect())
    }

    /// The rows within a row by the heading of the first and the last; none when there are none.
    fn rows_in_short(&self, group: usize, row: InRow, words: &Words) -> Option<String> {
        let name = &self.form.definition.groups[group].name;
        let heading = |row: InRow| words.attribute_or_shared(name, "row", "row-heading", row.row + 1);
        self.group_standing(group, Some(row)).filter(|standing| standing.is_asked())?;
        let rows: Vec<_> = self.counting(group, Some(row)).map(heading).collect();
        match rows.as_slice() {
            [] => None,
            [only] => Some(only.clone()),
            [first, .., last] => {
                let ends = [("first", first.clone().into()), ("last", last.clone().into())];
                Some(words.shared_with("rows-from-to", ends))
            }
        }
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
        let mut entries = Vec::new();
        for item in &page.items {
            match *item {
                Item::Question(question) => entries.extend(self.entry(question, None)),
                Item::Group(group) => self.rows(group, None, &mut entries),
            }
        }
        let own = self.words.optional(&format!("page-{}", page.name));
        let title = own.or_else(|| entries.first().map(|entry: &ReviewEntry| entry.label.clone()));
        ReviewPage { name: page.name.clone(), title: title.unwrap_or_default(), entries }
    }

    /// The answers of the rows of a group, each with those of the rows within it.
    fn rows(&self, index: usize, around: Row, entries: &mut Vec<ReviewEntry>) {
        let group = &self.evaluation.form.definition.groups[index];
        for row in self.evaluation.counting(index, around) {
            entries.extend(group.questions.iter().filter_map(|question| self.entry(*question, Some(row))));
            group.groups.iter().for_each(|inner| self.rows(*inner, Some(row), entries));
        }
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
        let first = question.kind.parts().first().copied().unwrap_or_default();
        Some(ReviewEntry {
            key: definition.question_key(question, row),
            first_input: self.evaluation.key(question, first, row).into_owned(),
            row: row.map(|row| self.evaluation.row_heading(row, self.words)),
            is_within: row.is_some_and(|row| row.around().is_some()),
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
