use gloo::timers::callback::{Interval, Timeout};
use leptos::html::Dialog;
use leptos::prelude::*;

use crate::dom;
use crate::send;
use crate::sentences::{Sentences, Told};

/// What the warning says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    Title,
    Lead,
    /// On the button that keeps the session going.
    Stay,
    /// How long is left: one minute.
    Minute,
    /// Several: `{minutes}` stands where they go.
    Minutes,
}

impl Told for Warning {
    const ALL: &'static [Self] = &[Self::Title, Self::Lead, Self::Stay, Self::Minute, Self::Minutes];
}

/// How long before the end the warning comes.
const WARNING_SECONDS: u32 = 120;

/// Warns before the session ends, and keeps it going when asked to.
///
/// The server decides when a session ends; this only tells the person in time.
#[island]
pub fn SessionClock(
    words: Sentences<Warning>,
    /// Until the session ends if nothing happens.
    idle_seconds: u32,
    /// Until it ends in any case.
    total_seconds: u32,
    /// Where to be when it has ended. None where what is typed is nowhere else: the page stays as it is.
    ended_address: Option<String>,
    /// The form whose sending keeps the session going.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let left = RwSignal::new(0_u32);
    let waiting = StoredValue::new_local(None::<Timeout>);
    let ticking = StoredValue::new_local(None::<Interval>);

    let start = move |seconds: u32| {
        let ended = ended_address.clone();
        ticking.set_value(None);
        let warn = move || {
            left.set(WARNING_SECONDS.min(seconds));
            if let Some(dialog) = dialog.get_untracked() {
                let _shown = dialog.show_modal();
            }
            let ended = ended.clone();
            ticking.set_value(Some(Interval::new(1_000, move || {
                left.update(|left| *left = left.saturating_sub(1));
                if left.get_untracked() > 0 {
                    return;
                }
                if let Some(ended) = &ended {
                    let _left = window().location().set_href(ended);
                } else if let Some(dialog) = dialog.get_untracked() {
                    dialog.close();
                }
            })));
        };
        waiting.set_value(Some(Timeout::new(seconds.saturating_sub(WARNING_SECONDS).saturating_mul(1_000), warn)));
    };
    let first = start.clone();
    Effect::new(move |_| first(idle_seconds.min(total_seconds)));

    let stay = move |_| {
        let start = start.clone();
        leptos::task::spawn_local(async move {
            let Some(element) = dialog.get_untracked() else { return };
            let Some(form) = dom::form(&element) else { return };
            let answer = send::post(&form, "intent", "stay").await.ok();
            let seconds = answer.and_then(|answer| dom::property(&answer, "seconds")?.as_string()?.parse().ok());
            if let Some(seconds) = seconds {
                element.close();
                start(seconds);
            }
        });
    };
    let [title, lead, stay_label] =
        [Warning::Title, Warning::Lead, Warning::Stay].map(|warning| words.of(warning).to_owned());
    let remaining = move || match left.get().div_ceil(60) {
        0 | 1 => words.of(Warning::Minute).to_owned(),
        more => words.of(Warning::Minutes).replace("{minutes}", &more.to_string()),
    };
    view! {
        <dialog node_ref=dialog class="lf-dialog" aria-labelledby="session-warning-title">
            <h2 id="session-warning-title">{title}</h2>
            <p>{lead}</p>
            <p role="timer">{remaining}</p>
            <button type="button" class="usa-button" on:click=stay>{stay_label}</button>
            {children()}
        </dialog>
    }
}
