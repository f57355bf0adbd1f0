//! What a later edition may not do, because answers to an earlier one would mean something else.

use super::outline::{Entry, outline};
use super::{Thing, own_name};
use crate::fault::{Fault, Finding};
use crate::form::Form;

/// The faults of an edition that only its earlier editions show.
pub(crate) fn clashes<'f>(form: &Form, earlier: impl Iterator<Item = &'f Form>) -> Vec<Finding> {
    let (path, text) = (form.sources.path("form.kdl"), form.sources.text("form.kdl").unwrap_or_default());
    let mut findings = Vec::new();
    let mut report = |at, fault| findings.push(Finding::at(&path, text, at, fault));
    let outlines: Vec<_> = earlier.map(|earlier| (earlier, outline(earlier))).collect();
    if outlines.iter().any(|(earlier, _)| earlier.edition() == form.edition()) {
        report(0, Fault::EditionTwice { id: form.id().to_owned(), edition: form.edition().to_owned() });
    }
    let now: Vec<_> = outline(form).into_iter().filter(is_asked).collect();
    for entry in &now {
        let at = place(form, &entry.name);
        for (earlier, before) in &outlines {
            let edition = || earlier.edition().to_owned();
            let same = before.iter().find(|known| is_asked(known) && known.name == entry.name);
            let former = before.iter().find(|known| is_asked(known) && entry.was.contains(&known.name));
            if let (Some(_), Some(former)) = (same, former) {
                let (name, was) = (entry.name.clone(), former.name.clone());
                report(at, Fault::FormerNameTaken { name, was, edition: edition() });
            }
            if let Some(forgotten) = same.and_then(|same| same.was.iter().find(|was| !entry.was.contains(was))) {
                let (name, was) = (entry.name.clone(), forgotten.clone());
                report(at, Fault::FormerNameForgotten { name, was, edition: edition() });
            }
            if let Some((from, to)) = same.or(former).and_then(|before| kinds(earlier, before, form, entry)) {
                report(at, Fault::KindChanged { name: entry.name.clone(), from, to, edition: edition() });
            }
        }
        let is_known = |was: &String| {
            let mut entries = outlines.iter().flat_map(|(_, before)| before);
            entries.any(|known| is_asked(known) && (known.name == *was || known.was.contains(was)))
        };
        for was in own_former_names(form, &entry.name).filter(|_| !outlines.is_empty()) {
            if !entry.was.iter().any(|former| own_name(former) == was && is_known(former)) {
                report(at, Fault::UnknownFormerName(was.clone()));
            }
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

fn is_asked(entry: &Entry) -> bool {
    matches!(entry.thing, Thing::Group | Thing::Question)
}

/// The kinds before and now, when an answer of the one means nothing or something else as the other.
fn kinds(earlier: &Form, before: &Entry, form: &Form, now: &Entry) -> Option<(&'static str, &'static str)> {
    let kind = |form: &Form, name: &str| {
        let question = form.definition.question_at(name);
        question.map_or("rows", |question| form.definition.questions[question].kind.name())
    };
    let (from, to) = (kind(earlier, &before.name), kind(form, &now.name));
    let takes_over = from == to
        || to.strip_suffix("-or-present").is_some_and(|day| from.ends_with(day))
        || from.strip_prefix("past-").is_some_and(|kind| kind == to)
        || matches!((from, to), ("text", "long-text") | ("choose", "choose-many"));
    (!takes_over).then_some((from, to))
}

fn place(form: &Form, name: &str) -> usize {
    let definition = &form.definition;
    let group = || definition.group_at(name).map(|group| definition.groups[group].at);
    definition.question_at(name).map(|question| definition.questions[question].at).or_else(group).unwrap_or(0)
}

/// The former names as they are written in the definition.
fn own_former_names<'f>(form: &'f Form, name: &str) -> impl Iterator<Item = &'f String> + use<'f> {
    let group = || form.definition.group_at(name).map(|group| &form.definition.groups[group].was);
    let question = form.definition.question_at(name).map(|question| &form.definition.questions[question].was);
    question.or_else(group).into_iter().flatten()
}
