use components::{ButtonRow, LinkButton};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::rounds::Round;
use services::{Fault, Session};
use visit::Visit;
use words::say;

use super::{asked_on, time_left};
use crate::parts::day;

/// The rounds of a case, as its page has them, if there can be any.
pub(crate) async fn asked(
    visit: &Visit,
    session: &Session,
    case: CaseId,
    was_asked: bool,
) -> Result<Vec<Round>, Fault> {
    if was_asked { visit.services.rounds(session, case).await } else { Ok(Vec::new()) }
}

/// The way to answer what is asked now, and to what was answered before.
pub(crate) fn in_case(visit: &Visit, rounds: &[Round]) -> (Option<AnyView>, Option<AnyView>) {
    let words = visit.words();
    let open = rounds.iter().filter_map(|round| Some((round, time_left(words, round)?)));
    let open = open.map(|(round, left)| {
        let href = visit.to(&Place::Round(round.id));
        let text = match (round.attempt.is_some(), round.seen > 0) {
            (true, _) => say::proof_begin(),
            (false, true) => say::round_go_on(),
            (false, false) => say::round_begin(),
        };
        view! {
            <p><strong>{words.text(left)}</strong></p>
            <ButtonRow><LinkButton href=href text=words.text(text)/></ButtonRow>
        }
    });
    let open: Vec<_> = open.collect();
    let open = (!open.is_empty()).then(|| open.into_any());
    let sent = rounds.iter().filter_map(|round| Some((round, round.sent_at?)));
    let sent: Vec<_> = sent
        .map(|(round, at)| {
            let href = visit.to(&Place::RoundReceived(round.id));
            let text = match round.attempt {
                Some(attempt) => say::proof_sent_link(attempt.number, day(words, at)),
                None => say::round_sent_link(asked_on(words, round), day(words, at)),
            };
            let text = words.text(text);
            view! { <li><a href=href>{text}</a></li> }
        })
        .collect();
    let sent =
        (!sent.is_empty()).then(|| view! { <h2>{words.text(say::round_sent_title())}</h2> <ul>{sent}</ul> }.into_any());
    (open, sent)
}
