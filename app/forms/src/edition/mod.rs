//! Two editions of a form: what is different, where the answers go, and what a later edition may not do.

mod carry;
mod change;
mod clashes;
mod outline;

pub use change::{Aspect, Change, How, Thing};
pub(crate) use clashes::clashes;

use std::collections::{BTreeMap, BTreeSet};

use outline::{Entry, outline};

use crate::form::Form;

/// What is different in a later edition. Things are compared by their names, and by those they say they had.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    list: Vec<Change>,
    /// See [`carry::renamed`].
    renamed: Vec<(String, String)>,
}

/// A question, or a whole repeating group, that does not ask what it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionChange {
    /// Its path: its name; in a group, `group.question`.
    pub name: String,
    /// What became of it.
    pub turn: Turn,
}

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// It was not asked before.
    New,
    /// It is asked in other words, or can be answered otherwise.
    Changed,
    /// It is not asked any more.
    Gone,
}

/// Everything that is different in the later edition, in its order; what is gone comes last.
#[must_use]
pub fn diff(earlier: &Form, later: &Form) -> Changes {
    let (old, new) = (outline(earlier), outline(later));
    let pairs = pair(&old, &new);
    let stays = in_order(&old, &new, &pairs);
    let mut changes = Changes::default();
    for (index, entry) in new.iter().enumerate() {
        let tell = |how| Change { thing: entry.thing, name: entry.name.clone(), how };
        let Some(before) = pairs[index].map(|before| &old[before]) else {
            changes.list.push(tell(How::Added));
            continue;
        };
        if entry.is_renamed_from(before) {
            changes.list.push(tell(How::Renamed { from: before.name.clone() }));
        }
        if !stays[index] {
            let holder = |entry: &Entry| entry.holder.clone().unwrap_or_default();
            changes.list.push(tell(How::Moved { from: holder(before), to: holder(entry) }));
        }
        changes.list.extend(entry.differences(before).into_iter().map(tell));
    }
    let kept: BTreeSet<_> = pairs.iter().flatten().collect();
    let gone = (0..old.len()).filter(|index| !kept.contains(index));
    changes.list.extend(gone.map(|index| Change {
        thing: old[index].thing,
        name: name_when_gone(&old, &new, &pairs, index),
        how: How::Removed,
    }));
    changes.renamed = carry::renamed(&changes.list);
    changes
}

/// The name of what is gone. An option is named by its question, which may have another name now.
fn name_when_gone(old: &[Entry], new: &[Entry], pairs: &[Option<usize>], index: usize) -> String {
    let entry = &old[index];
    let holder = entry.holder.as_ref().filter(|_| entry.thing == Thing::Option);
    let question = holder.and_then(|holder| {
        let is_it = |before: &Option<usize>| {
            before.is_some_and(|before| old[before].thing == Thing::Question && old[before].name == *holder)
        };
        pairs.iter().position(is_it)
    });
    match question {
        Some(question) => format!("{}.{}", new[question].name, own_name(&entry.name)),
        None => entry.name.clone(),
    }
}

/// For each thing of the later edition, which of the earlier one it is.
fn pair(old: &[Entry], new: &[Entry]) -> Vec<Option<usize>> {
    let places: BTreeMap<_, _> =
        old.iter().enumerate().map(|(index, entry)| ((entry.thing, entry.name.as_str()), index)).collect();
    let find = |thing: Thing, name: &str| places.get(&(thing, name)).copied();
    let former = |entry: &Entry| entry.was.iter().find_map(|was| find(entry.thing, was));
    new.iter().map(|entry| find(entry.thing, &entry.name).or_else(|| former(entry))).collect()
}

/// Which things stand where they stood: under the same holder, and in the same order as the others that do.
fn in_order(old: &[Entry], new: &[Entry], pairs: &[Option<usize>]) -> Vec<bool> {
    let asked = new.iter().zip(pairs).filter(|(entry, _)| matches!(entry.thing, Thing::Group | Thing::Question));
    let former: BTreeMap<&str, &String> =
        asked.filter_map(|(entry, before)| Some((entry.name.as_str(), &old[(*before)?].name))).collect();
    let former_holder = |name: &String| former.get(name.as_str()).map_or(name, |former| former).clone();
    let mut stays = vec![true; new.len()];
    let mut held: BTreeMap<(Thing, String), Vec<(usize, usize)>> = BTreeMap::new();
    for (index, (entry, before)) in new.iter().zip(pairs).enumerate() {
        let (Some(holder), Some(before)) = (&entry.holder, *before) else { continue };
        let is_inside = entry.thing == Thing::Option || entry.name.contains('.');
        let holder = if is_inside { former_holder(holder) } else { holder.clone() };
        stays[index] = old[before].holder.as_ref() == Some(&holder);
        if stays[index] {
            held.entry((entry.thing, holder)).or_default().push((index, before));
        }
    }
    for places in held.into_values() {
        let befores: Vec<_> = places.iter().map(|(_, before)| *before).collect();
        for (place, is_rising) in rising(&befores).into_iter().enumerate() {
            stays[places[place].0] = is_rising;
        }
    }
    stays
}

/// Which numbers make the longest rising sequence: the others are those that were moved.
fn rising(numbers: &[usize]) -> Vec<bool> {
    // For each number, how long the longest sequence is that ends with it, and what comes before it there.
    let mut ends: Vec<(usize, Option<usize>)> = Vec::new();
    for (index, number) in numbers.iter().enumerate() {
        let before = (0..index).filter(|earlier| numbers[*earlier] < *number).max_by_key(|earlier| ends[*earlier].0);
        ends.push((before.map_or(1, |before| ends[before].0 + 1), before));
    }
    let mut is_rising = vec![false; numbers.len()];
    let mut at = (0..numbers.len()).max_by_key(|index| ends[*index].0);
    while let Some(index) = at {
        is_rising[index] = true;
        at = ends[index].1;
    }
    is_rising
}

impl Entry {
    fn is_renamed_from(&self, before: &Self) -> bool {
        matches!(self.thing, Thing::Group | Thing::Question) && own_name(&self.name) != own_name(&before.name)
    }

    fn differences(&self, before: &Self) -> Vec<How> {
        let find = |entry: &Self, aspect: &Aspect| {
            entry.aspects.iter().find(|(known, _)| known == aspect).map(|(_, value)| value.clone())
        };
        let gone = before.aspects.iter().filter(|(aspect, _)| find(self, aspect).is_none());
        let aspects = self.aspects.iter().chain(gone).map(|(aspect, _)| aspect);
        aspects
            .map(|aspect| How::Changed { what: aspect.clone(), from: find(before, aspect), to: find(self, aspect) })
            .filter(|how| !matches!(how, How::Changed { from, to, .. } if from == to))
            .collect()
    }
}

impl Changes {
    /// Every difference.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.list.iter()
    }

    /// The questions that do not ask what they did, each once, in the order of the later edition. A group that is new
    /// or gone stands for its questions.
    #[must_use]
    pub fn questions(&self) -> Vec<QuestionChange> {
        let comes_or_goes = |how: &How| match how {
            How::Added => Some(Turn::New),
            How::Removed => Some(Turn::Gone),
            _ => None,
        };
        let whole: Vec<(&str, Turn)> = self
            .list
            .iter()
            .filter(|change| matches!(change.thing, Thing::Group | Thing::Question))
            .filter_map(|change| Some((change.name.as_str(), comes_or_goes(&change.how)?)))
            .collect();
        let is_whole = |name: &str| whole.iter().find(|(known, _)| *known == name).map(|(_, turn)| *turn);
        let mut questions: Vec<QuestionChange> = Vec::new();
        for change in &self.list {
            let name = change.name.as_str();
            let (name, turn) = match (change.thing, &change.how) {
                (Thing::Group | Thing::Question, how) if comes_or_goes(how).is_some() => {
                    (name, is_whole(name).filter(|turn| is_whole(holder(name)) != Some(*turn)))
                }
                (Thing::Group | Thing::Question, How::Changed { what, .. }) => {
                    (name, what.is_asked().then_some(Turn::Changed))
                }
                (Thing::Option, How::Changed { what, .. }) => (holder(name), what.is_asked().then_some(Turn::Changed)),
                (Thing::Option, how) if comes_or_goes(how).is_some() => {
                    (holder(name), Some(Turn::Changed).filter(|_| is_whole(holder(name)).is_none()))
                }
                _ => continue,
            };
            let is_told = questions.iter().any(|known| known.name == name);
            if let (Some(turn), false) = (turn, is_told) {
                questions.push(QuestionChange { name: name.to_owned(), turn });
            }
        }
        questions
    }
}

/// The name without the group or the question that holds it.
fn own_name(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, own)| own)
}

/// What comes before the last dot: the question of an option, the group of a question, the group around a group.
fn holder(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(holder, _)| holder)
}
