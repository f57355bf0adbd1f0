use components::{Link, Tag, Tone};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::supplements::SentSupplement;
use visit::Visit;
use words::{clock, say};

use super::sent::sent;
use crate::parts::day;

/// What the person of a case sent without being asked, for those who work on it. Nothing when there is nothing.
pub(crate) fn at_desk(visit: &Visit, case: CaseId, supplements: &[SentSupplement]) -> Option<AnyView> {
    let words = visit.words();
    let each = supplements.iter().map(|supplement| {
        let moment = words.text(say::round_moment(day(words, supplement.at), clock(supplement.at)));
        let title = words.text(say::desk_sent_on(moment));
        let new = supplement.looked_at.is_none();
        let new = new.then(|| view! { " " <Tag text=words.text(say::desk_sent_new()) tone=Tone::Waiting/> });
        let items = sent(words, supplement, |number, file| {
            Link::new(visit.to(&Place::DeskFile(case, file)), words.text(say::desk_case_file(number)))
        });
        view! { <h3>{title} {new}</h3> {items} }
    });
    let each: Vec<_> = each.collect();
    (!each.is_empty()).then(|| view! { <h2>{words.text(say::desk_sent_title())}</h2> {each} }.into_any())
}
