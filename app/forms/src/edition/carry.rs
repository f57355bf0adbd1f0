//! Where the answers to an earlier edition go.

use super::change::{Change, How, Thing};
use super::{Changes, holder, own_name};
use crate::answers::{Answers, below};

/// From which path to which: groups before questions, and a group before those within its rows. Whatever is in a
/// renamed group is named under the new name of that.
pub(super) fn renamed(changes: &[Change]) -> Vec<(String, String)> {
    let of = |wanted: Thing| {
        changes.iter().filter_map(move |change| match &change.how {
            How::Renamed { from } if change.thing == wanted => Some((from.as_str(), change.name.as_str())),
            _ => None,
        })
    };
    let within = |(from, to): (&str, &str)| {
        let own = own_name(from);
        let from = if to.contains('.') { format!("{}.{own}", holder(to)) } else { own.to_owned() };
        (from, to.to_owned())
    };
    of(Thing::Group).chain(of(Thing::Question)).map(within).collect()
}

impl Changes {
    /// The answers as the later edition finds them: what was renamed has its new name, everything else stays under
    /// its key, also what is asked no more. Where something was answered under the new name already, both stay.
    #[must_use]
    pub fn carry(&self, answers: &Answers) -> Answers {
        let mut carried = answers.clone();
        for (from, to) in &self.renamed {
            let is_there = carried.iter().any(|(key, _)| below(key, from).is_some());
            if is_there && !carried.has_answer(to) {
                let kept = carried.iter().filter(|(key, _)| below(key, to).is_none());
                carried = kept.map(|(key, typed)| (moved(key, from, to), typed.to_owned())).collect();
            }
        }
        carried
    }

    /// Under which key the later edition finds what was typed into this field.
    #[must_use]
    pub fn key(&self, key: &str) -> String {
        self.renamed.iter().fold(key.to_owned(), |key, (from, to)| moved(&key, from, to))
    }
}

/// A key of `from`, of `to` instead; any other as it is.
fn moved(key: &str, from: &str, to: &str) -> String {
    match below(key, from) {
        Some((before, after)) => format!("{before}{}{after}", own_name(to)),
        None => key.to_owned(),
    }
}
