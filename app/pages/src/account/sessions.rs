use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, Record,
    RecordList, Submit,
};
use domain::{Place, SignInMethod, SignedInBy};
use leptos::prelude::*;
use services::accounts::{KnownDevice, OpenSession};
use services::{Fault, Whence};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use crate::parts::{day, target};

/// Where the person is signed in, with a way to sign out of each, and the browsers their account knows.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let sessions = visit.services.open_sessions(&session).await?;
    let devices = visit.services.known_devices(&session, visit.client).await?;
    let flash = visit.flash();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::END_SESSION);
        let records = sessions.iter().map(|session| session_record(words, session)).collect::<Vec<_>>();
        view! {
            <PageBody width=PageWidth::Reading>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {done(words, &flash)}
                <PageHeading text=words.text(say::sessions_title()) intro=Some(words.text(say::sessions_lead()))/>
                <PostForm action=action token=token>
                    <RecordList records=records/>
                </PostForm>
                {others(&visit, &sessions, &devices)}
                {known(words, &devices)}
                <p class="text-quiet">{words.text(say::security_how_read())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::sessions_title(), body).into())
}

/// What was just ended.
fn done(words: Words, flash: &Flash) -> Option<AnyView> {
    let what = match flash.values.get("ended").map(String::as_str) {
        Some("one") => say::sessions_ended_one(),
        Some("others") => say::sessions_ended_others(),
        _ => return None,
    };
    let title = words.text(say::ways_done());
    Some(view! { <Alert kind=AlertKind::Success title=title><p>{words.text(what)}</p></Alert> }.into_any())
}

fn session_record(words: Words, session: &OpenSession) -> Record {
    let title = title(words, session.from.as_ref());
    let end = if session.is_this_one { say::sessions_end_here() } else { say::sessions_end(&title) };
    let here = session.is_this_one.then(|| words.text(say::sessions_here()));
    let network = session.from.as_ref().map(|from| words.text(say::sessions_network(&from.network)));
    let method = session.method.map(|method| words.text(say::sessions_method(words.text(method_words(method)))));
    let began = say::sessions_began(day(words, session.began_at), words.clock(session.began_at));
    let seen = say::sessions_seen(day(words, session.seen_at), words.clock(session.seen_at));
    let times = [Some(words.text(began)), method, Some(words.text(seen))];
    Record {
        title,
        lines: [here, network].into_iter().chain(times).flatten().collect(),
        change: None,
        remove: Some(Submit { name: "session".to_owned(), value: session.id.to_string(), text: words.text(end) }),
    }
}

/// The button that ends all the others, and what it does.
fn others(visit: &Visit, sessions: &[OpenSession], devices: &[KnownDevice]) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::END_OTHER_SESSIONS);
    let is_only_one = sessions.iter().all(|session| session.is_this_one);
    if is_only_one && devices.iter().all(|device| device.is_this_one) {
        return view! { <p>{words.text(say::sessions_only())}</p> }.into_any();
    }
    let only = is_only_one.then(|| view! { <p>{words.text(say::sessions_only())}</p> });
    view! {
        <h2>{words.text(say::sessions_others())}</h2>
        {only}
        <p>{words.text(say::sessions_others_text())}</p>
        <PostForm action=action token=token>
            <ButtonRow>
                <Button text=words.text(say::sessions_others()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// The browsers that the account knows. Nothing when it knows none.
fn known(words: Words, devices: &[KnownDevice]) -> Option<AnyView> {
    if devices.is_empty() {
        return None;
    }
    let records = devices.iter().map(|device| device_record(words, device)).collect::<Vec<_>>();
    let known = view! {
        <h2>{words.text(say::sessions_devices())}</h2>
        <p>{words.text(say::sessions_devices_text())}</p>
        <RecordList records=records/>
    };
    Some(known.into_any())
}

fn device_record(words: Words, device: &KnownDevice) -> Record {
    let here = device.is_this_one.then(|| words.text(say::sessions_here()));
    let first = words.text(say::sessions_device_first(day(words, device.first_at), &device.from.network));
    let last = words.text(say::sessions_device_last(day(words, device.last_at)));
    Record {
        title: title(words, Some(&device.from)),
        lines: here.into_iter().chain([first, last]).collect(),
        ..Record::default()
    }
}

/// The browser as the beginning of a line.
pub(super) fn title(words: Words, from: Option<&Whence>) -> String {
    let browser = words.browser(from.map(|from| from.browser).unwrap_or_default());
    let mut letters = browser.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// How somebody signed in, in words.
pub(crate) fn method_words(by: SignedInBy) -> Message {
    match by {
        SignedInBy::Passkey => say::sessions_by_passkey(),
        SignedInBy::Code(SignInMethod::Email) => say::sessions_by_email(),
        SignedInBy::Code(SignInMethod::Text) => say::sessions_by_text(),
        SignedInBy::Code(SignInMethod::App) => say::sessions_by_app(),
        SignedInBy::Code(SignInMethod::Recovery) => say::sessions_by_recovery(),
    }
}
