//! Until when somebody stays signed in, on pages on which something longer is typed.

use std::time::Duration;

use components::PostForm;
use domain::Place;
use islands::{Sentences, SessionClock, Warning};
use leptos::prelude::*;
use visit::Visit;
use words::say;

use crate::parts::target;

/// What becomes of what is typed when the session ends while its page is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Typed {
    /// It is saved. The page goes away by itself, so that nobody else reads it.
    Saved,
    /// It is nowhere else. The page stays, and what is sent from it comes back after signing in.
    Unsent,
}

/// Says until when the session lasts, and warns before it ends. It stands below the form of its page, because it has one
/// of its own.
pub(crate) fn session_clock(visit: &Visit, typed: Typed) -> Option<AnyView> {
    let (words, session) = (visit.words(), visit.session.as_deref()?);
    let (action, token) = target(visit, actions::STAY_SIGNED_IN);
    let left = visit.services.time_left(session);
    let seconds = left.idle_seconds.min(left.total_seconds);
    let until = visit.words().clock(visit.services.now().plus(Duration::from_secs(seconds)));
    let lasts = words.text(say::session_lasts(seconds / 60, until));
    let counted = |seconds: u64| u32::try_from(seconds).unwrap_or(u32::MAX);
    let (lead, ended) = match typed {
        Typed::Saved => (say::session_warning_lead(), Some(format!("{}?idle=1", visit.to(&Place::SignedOut)))),
        Typed::Unsent => (say::session_warning_unsent(), None),
    };
    let warning = Sentences::new(|warning| match warning {
        Warning::Title => words.text(say::session_warning_title()),
        Warning::Lead => words.text(&lead),
        Warning::Stay => words.text(say::session_warning_stay()),
        Warning::Minute => words.text(say::session_warning_minutes(1)),
        Warning::Minutes => words.text(say::session_warning_minutes("{minutes}")),
    });
    let view = view! {
        <p class="text-quiet">{lasts}</p>
        <SessionClock
            words=warning
            idle_seconds=counted(left.idle_seconds)
            total_seconds=counted(left.total_seconds)
            ended_address=ended
        >
            <PostForm action=action token=token>""</PostForm>
        </SessionClock>
    };
    Some(view.into_any())
}
