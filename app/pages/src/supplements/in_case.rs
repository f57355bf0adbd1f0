use domain::{CaseId, Place, SupplementId, Timestamp};
use leptos::prelude::*;
use services::cases::CaseView;
use services::{Fault, Session};
use visit::Visit;
use words::say;

use crate::parts::day;

/// What was sent to a case unasked, as its page has it, if there can be anything.
pub(crate) async fn sent_to(
    visit: &Visit,
    session: &Session,
    case: CaseId,
    was_sent_more: bool,
) -> Result<Vec<(SupplementId, Timestamp)>, Fault> {
    if was_sent_more { visit.services.supplements_sent(session, case).await } else { Ok(Vec::new()) }
}

/// The way to send more documents, and to what was sent before.
pub(crate) fn in_case(visit: &Visit, case: &CaseView, sent: &[(SupplementId, Timestamp)]) -> Option<AnyView> {
    let words = visit.words();
    let more = case.takes_more.then(|| {
        let href = visit.to(&Place::SendMore(case.id));
        view! { <p><a href=href>{words.text(say::send_link())}</a></p> }
    });
    let links: Vec<_> = sent
        .iter()
        .map(|(supplement, at)| {
            let href = visit.to(&Place::Supplement(*supplement));
            view! { <li><a href=href>{words.text(say::sent_link(day(words, *at)))}</a></li> }
        })
        .collect();
    let links = (!links.is_empty()).then(|| view! { <ul>{links}</ul> });
    (more.is_some() || links.is_some())
        .then(|| view! { <h2>{words.text(say::send_section())}</h2> {more} {links} }.into_any())
}
