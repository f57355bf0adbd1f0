//! What became of money that was paid, on every page that tells of it.

use components::{Alert, AlertKind, Definition, Definitions, Event, History};
use domain::Whereabouts;
use leptos::prelude::*;
use services::cases::{MoneyEvent, MoneyStory};
use words::{Words, say};

use crate::parts::{day, machine_day};

/// One payment, from when it came until now.
pub(crate) fn story(words: Words, story: &MoneyStory) -> AnyView {
    let amount = story.amount.to_string();
    let title = if story.is_fee { say::case_payment_fee(amount) } else { say::case_payment_other(amount) };
    let facts = vec![
        Definition::new(words.text(say::case_payment_paid_on()), day(words, story.paid_at)),
        Definition::new(words.text(say::received_payment_reference()), story.reference.clone()),
    ];
    let event = |event: &MoneyEvent| Event {
        when: day(words, event.at),
        datetime: machine_day(words, event.at),
        title: words.text(&event.what),
        ..Event::default()
    };
    let history = story.history.iter().map(event).collect::<Vec<_>>();
    view! {
        <h2>{words.text(title)}</h2>
        <p>{words.text(&story.meaning)} " " {words.text(&story.todo)}</p>
        <Definitions pairs=facts/>
        <h3>{words.text(say::case_payment_history())}</h3>
        <History events=history/>
    }
    .into_any()
}

/// The same in short, where the page is about something else.
pub(crate) fn money_alert(words: Words, story: &MoneyStory) -> AnyView {
    let kind = match story.place {
        Whereabouts::Disputed | Whereabouts::TakenBack => AlertKind::Warning,
        _ => AlertKind::Info,
    };
    let amount = story.amount.to_string();
    let title = if story.is_fee { say::case_payment_fee(amount) } else { say::case_payment_other(amount) };
    let text = format!("{} {}", words.text(&story.meaning), words.text(&story.todo));
    view! {
        <Alert kind=kind title=words.text(title)>
            <p>{text}</p>
        </Alert>
    }
    .into_any()
}
