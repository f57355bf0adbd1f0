//! The answers in the order of the official form, for whoever reads them beside it.

use std::collections::BTreeMap;

use crate::view::{Review, ReviewEntry};

/// A review in the order of the official form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialOrder {
    /// The parts of the official form that something answers, in its order.
    pub parts: Vec<OfficialPart>,
    /// What has no item there, section by section, under the section's title.
    pub others: Vec<(String, Vec<OfficialBlock>)>,
}

/// A part of the official form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialPart {
    /// Which one.
    pub part: PartOfForm,
    /// Its answers, in the order of its items.
    pub blocks: Vec<OfficialBlock>,
}

/// Which part of an official form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartOfForm {
    /// The top of the first page, above the first part.
    Head,
    /// A part with a number.
    Number(u32),
    /// The worksheet at its end.
    Worksheet,
}

/// Answers that stay together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialBlock {
    /// The heading of the row, where questions repeat.
    pub row: Option<String>,
    /// Whether that is a row within another, whose block stands before it.
    pub is_within: bool,
    /// The answers, one or more.
    pub entries: Vec<OfficialEntry>,
}

/// An answer with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialEntry {
    /// The item within its part, such as "15.a"; none when it has no place there.
    pub item: Option<String>,
    /// The answer.
    pub entry: ReviewEntry,
}

/// Where an item stands: "9.15.a" is Part 9, Item Number 15.a.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    part: PartOfForm,
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Number(u32),
    Letters(String),
}

impl Spot {
    fn of(item: &str) -> Self {
        let (part, rest) = item.split_once('.').unwrap_or(("", item));
        let step = |step: &str| step.parse().map_or_else(|_| Step::Letters(step.to_owned()), Step::Number);
        let part = match (part, part.parse()) {
            (_, Ok(number)) => PartOfForm::Number(number),
            ("ws", _) => PartOfForm::Worksheet,
            _ => PartOfForm::Head,
        };
        Self { part, steps: rest.split('.').filter(|rest| *rest != "head").map(step).collect() }
    }

    /// The item as it is printed.
    fn item(&self) -> Option<String> {
        let steps = self.steps.iter().map(|step| match step {
            Step::Number(number) => number.to_string(),
            Step::Letters(letters) => letters.clone(),
        });
        Some(steps.collect::<Vec<_>>().join(".")).filter(|item| !item.is_empty())
    }
}

impl Review {
    /// The same answers in the order of the official form. The rows of a group stay together, where its first item is.
    #[must_use]
    pub fn in_official_order(self) -> OfficialOrder {
        let (mut placed, mut others) = (BTreeMap::new(), Vec::new());
        for section in self.sections {
            let mut beside = Vec::new();
            for run in runs(section.pages.into_iter().flat_map(|page| page.entries)) {
                let spots = run.iter().flat_map(|block| &block.entries).filter_map(|one| one.entry.item.as_deref());
                match spots.map(Spot::of).min() {
                    Some(spot) => placed.entry(spot).or_insert_with(Vec::new).extend(run),
                    None => beside.extend(run),
                }
            }
            if !beside.is_empty() {
                others.push((section.title, joined(beside)));
            }
        }
        let mut parts: Vec<OfficialPart> = Vec::new();
        for (Spot { part, .. }, blocks) in placed {
            match parts.last_mut().filter(|last| last.part == part) {
                Some(last) => last.blocks.extend(blocks),
                None => parts.push(OfficialPart { part, blocks }),
            }
        }
        for part in &mut parts {
            part.blocks = joined(std::mem::take(&mut part.blocks));
        }
        OfficialOrder { parts, others }
    }
}

/// What has one place: a question, or all rows of a group.
fn runs(entries: impl Iterator<Item = ReviewEntry>) -> Vec<Vec<OfficialBlock>> {
    let mut runs: Vec<(Option<String>, Vec<OfficialBlock>)> = Vec::new();
    for entry in entries {
        let group = entry.row.as_ref().and_then(|_| entry.key.split('.').next()).map(str::to_owned);
        let (row, is_within) = (entry.row.clone(), entry.is_within);
        let item = entry.item.as_deref().and_then(|item| Spot::of(item).item());
        let entry = OfficialEntry { item, entry };
        match runs.last_mut().filter(|(last, _)| group.is_some() && *last == group) {
            None => runs.push((group, vec![OfficialBlock { row, is_within, entries: vec![entry] }])),
            Some((_, blocks)) => match blocks.last_mut().filter(|block| block.row == row) {
                Some(block) => block.entries.push(entry),
                None => blocks.push(OfficialBlock { row, is_within, entries: vec![entry] }),
            },
        }
    }
    runs.into_iter().map(|(_, blocks)| blocks).collect()
}

/// Single questions that follow one another are one block.
fn joined(blocks: Vec<OfficialBlock>) -> Vec<OfficialBlock> {
    let mut joined: Vec<OfficialBlock> = Vec::new();
    for block in blocks {
        match joined.last_mut().filter(|last| last.row.is_none() && block.row.is_none()) {
            Some(last) => last.entries.extend(block.entries),
            None => joined.push(block),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{EntryState, ReviewPage, ReviewSection};

    fn entry(key: &str, item: &str, row: Option<&str>) -> ReviewEntry {
        ReviewEntry {
            key: key.to_owned(),
            first_input: key.to_owned(),
            row: row.map(str::to_owned),
            is_within: false,
            item: Some(item.to_owned()).filter(|item| !item.is_empty()),
            label: key.to_owned(),
            lines: Vec::new(),
            state: EntryState::Answered,
            sensitive: false,
        }
    }

    fn review(sections: &[(&str, Vec<ReviewEntry>)]) -> Review {
        let section = |(name, entries): &(&str, Vec<ReviewEntry>)| {
            let page = ReviewPage { name: String::new(), title: String::new(), entries: entries.clone() };
            ReviewSection { name: (*name).to_owned(), title: (*name).to_owned(), pages: vec![page] }
        };
        Review { sections: sections.iter().map(section).collect() }
    }

    fn told(blocks: &[OfficialBlock]) -> Vec<String> {
        let told = |block: &OfficialBlock| {
            let keys = block.entries.iter().map(|one| {
                let item = one.item.as_deref().unwrap_or("-");
                format!("{item} {}", one.entry.key)
            });
            format!("{}[{}]", block.row.clone().unwrap_or_default(), keys.collect::<Vec<_>>().join(", "))
        };
        blocks.iter().map(told).collect()
    }

    #[test]
    fn answers_follow_the_parts_and_items_of_the_official_form() {
        let order = review(&[
            (
                "start",
                vec![
                    entry("ten", "2.10", None),
                    entry("two", "2.2", None),
                    entry("asked-here", "", None),
                    entry("letter", "2.2.b", None),
                ],
            ),
            (
                "end",
                vec![
                    entry("income", "ws.2.1", None),
                    entry("first", "1.1.b", None),
                    entry("number", "1", None),
                    entry("bar", "head", None),
                    entry("name-again", "2.2", None),
                ],
            ),
        ])
        .in_official_order();
        let parts: Vec<_> = order.parts.iter().map(|part| (part.part.clone(), told(&part.blocks))).collect();
        assert_eq!(
            parts,
            [
                (PartOfForm::Head, vec!["[- bar, 1 number]".to_owned()]),
                (PartOfForm::Number(1), vec!["[1.b first]".to_owned()]),
                (PartOfForm::Number(2), vec!["[2 two, 2 name-again, 2.b letter, 10 ten]".to_owned()]),
                (PartOfForm::Worksheet, vec!["[2.1 income]".to_owned()]),
            ]
        );
        assert_eq!(order.others.len(), 1);
        assert_eq!(
            (order.others[0].0.as_str(), told(&order.others[0].1)),
            ("start", vec!["[- asked-here]".to_owned()])
        );
    }

    #[test]
    fn rows_stay_together_where_the_first_item_of_their_group_is() {
        let order = review(&[(
            "trips",
            vec![
                entry("after", "8.2", None),
                entry("trips.0.to", "8.1.c", Some("Trip 1")),
                entry("trips.0.left", "8.1.a", Some("Trip 1")),
                entry("trips.1.to", "8.1.c", Some("Trip 2")),
                entry("children.0.name", "8.1.b", Some("Child 1")),
                entry("children.0.other", "", Some("Child 1")),
            ],
        )])
        .in_official_order();
        assert_eq!(
            told(&order.parts[0].blocks),
            [
                "Trip 1[1.c trips.0.to, 1.a trips.0.left]",
                "Trip 2[1.c trips.1.to]",
                "Child 1[1.b children.0.name, - children.0.other]",
                "[2 after]",
            ]
        );
        assert!(order.others.is_empty());
    }
}
