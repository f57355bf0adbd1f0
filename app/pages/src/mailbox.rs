//! The local mailbox of the demonstration.

use components::{EmptyState, PageBody, PageHeading};
use leptos::prelude::*;
use services::{Channel, Demonstration, Fault, Letter};
use visit::{Answer, Page, Visit};
use words::{Words, say};

/// The messages that would have been sent, the newest first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let messages = visit.services.mailbox().await?;
    // At the desk nobody signs in with a code by mail.
    let people = visit.services.demonstration_codes().into_iter().next().map(|code| {
        let [people, staff] = [&Demonstration::PEOPLE[..], &Demonstration::STAFF[..]].map(addresses);
        let [Demonstration { password, .. }, ..] = Demonstration::PEOPLE;
        view! {
            <p class="text-quiet">{words.text(say::mailbox_people(password, people))}</p>
            <p class="text-quiet">{words.text(say::mailbox_app(code, staff))}</p>
        }
        .into_any()
    });
    let body = move || {
        let content = if messages.is_empty() {
            view! {
                <EmptyState title=words.text(say::mailbox_empty_title()) text=words.text(say::mailbox_empty_text())/>
            }
            .into_any()
        } else {
            messages.into_iter().map(|message| letter(words, message)).collect_view().into_any()
        };
        view! {
            <PageBody>
                <PageHeading text=words.text(say::mailbox_title()) intro=Some(words.text(say::mailbox_lead()))/>
                {people}
                {content}
            </PageBody>
        }
    };
    Ok(Page::new(say::mailbox_title(), body).into())
}

/// The addresses of these, one after the other.
fn addresses(of: &[Demonstration]) -> String {
    of.iter().map(|one| one.email).collect::<Vec<_>>().join(", ")
}

fn letter(words: Words, message: Letter) -> AnyView {
    let lines = message.text.lines().map(linked).collect_view();
    let (heading, to) = match message.channel {
        Channel::Mail => (message.subject, say::mailbox_to(message.to)),
        Channel::Text => (words.text(say::mailbox_text_message()), say::mailbox_to_telephone(message.to)),
    };
    view! {
        <article class="letter">
            <h2>{heading}</h2>
            <p class="text-quiet">
                {words.text(to)} " · " {crate::parts::day(words, message.arrived_at)}
            </p>
            {lines}
        </article>
    }
    .into_any()
}

/// A line of a message; a line that is an address can be followed.
fn linked(line: &str) -> AnyView {
    let line = line.to_owned();
    if line.is_empty() {
        ().into_any()
    } else if line.starts_with("http://") || line.starts_with("https://") {
        let address = line.clone();
        view! { <p><a href=address>{line}</a></p> }.into_any()
    } else {
        view! { <p>{line}</p> }.into_any()
    }
}
