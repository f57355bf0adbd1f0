//! Every answer in words, to be read over before signing and after filing.

use domain::Language;

use crate::definition::{Item, Question};
use crate::draw::part_label;
use crate::evaluate::{Evaluation, State};
use crate::expression::{InRow, Row};
use crate::view::{EntryState, Reveal, Review, ReviewEntry, ReviewPage, ReviewSection};
use crate::wording::Wording;
use crate::words::Words;

impl Evaluation<'_> {
    /// The answers of the path in words, section by section.
    #[must_use]
    pub fn review(&self, language: Language, reveal: Reveal) -> Review {
        let (definition, words) = (&self.form.definition, self.form.words(language));
        let telling = Telling { evaluation: self, wording: Wording { words, reveal } };
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

    /// The first answers of a row, its days when it is one of a history, and which rows are within it; none unless the row
    /// stands.
    pub(crate) fn row_in_short(&self, words: &Words, row: InRow) -> Option<Vec<String>> {
        let (group, standing) = (&self.form.definition.groups[row.group], self.group_standing(row.group, Some(row))?);
        let own = standing.rows.get(row.row)?;
        if !own.counts || !own.is_settled() {
            return None;
        }
        let telling = Telling { evaluation: self, wording: Wording { words, reveal: Reveal::Masked } };
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
    wording: Wording<'e>,
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
        let own = self.wording.words.optional(&format!("page-{}", page.name));
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
                let wording = &self.wording;
                let lines = if is_present { wording.present(question) } else { wording.told(question, value) };
                (if standing.failed.is_empty() { EntryState::Answered } else { EntryState::Invalid }, lines)
            }
        };
        let first = question.kind.parts().first().copied().unwrap_or_default();
        Some(ReviewEntry {
            key: definition.question_key(question, row),
            first_input: self.evaluation.key(question, first, row).into_owned(),
            row: row.map(|row| self.evaluation.row_heading(row, self.wording.words)),
            is_within: row.is_some_and(|row| row.around().is_some()),
            item: question.item.clone(),
            label: self.wording.words.text(&question.name),
            lines,
            state,
            sensitive: question.kind.is_sensitive(),
        })
    }

    /// What was typed, as it was typed, where it could not be understood.
    fn typed(&self, question: &Question, row: Row) -> Vec<String> {
        let texts = question.kind.parts().iter().filter_map(|part| {
            let text = self.evaluation.answers.get(&self.evaluation.key(question, part, row))?.trim();
            let text = if question.kind.is_sensitive() { self.wording.masked(text) } else { text.to_owned() };
            match (text.is_empty(), part.is_empty()) {
                (true, _) => None,
                (false, true) => Some(text),
                (false, false) => Some(format!("{}: {text}", part_label(self.wording.words, question, part))),
            }
        });
        texts.collect()
    }
}
