use components::{
    Alert, AlertKind, ButtonKind, ButtonRow, LinkButton, PageBody, PageHeading, PageWidth, PostForm, Record,
    RecordList, Submit,
};
use domain::{FactorId, Place};
use leptos::prelude::*;
use services::Fault;
use services::accounts::{App, Passkey, SignInMethods};
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use crate::parts::{day, target};

/// How the person signs in, how strong that is, and what can be added and removed.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let methods = visit.services.sign_in_methods(&session).await?;
    let flash = visit.flash();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::REMOVE_APP);
        let (others, add) = (records(&visit, &methods), add(&visit, &methods));
        let lead = if offers_passkeys(&visit, &methods) { say::ways_lead_passkeys() } else { say::ways_lead() };
        let phone = phone(&visit, &methods);
        let sessions = visit.to(&Place::Sessions);
        view! {
            <PageBody width=PageWidth::Reading>
                {done(words, &flash)}
                <PageHeading text=words.text(say::ways_title()) intro=Some(words.text(lead))/>
                {strength(&visit, &methods)}
                <h2>{words.text(say::ways_ways())}</h2>
                {passkeys(&visit, &methods)}
                <PostForm action=action token=token>
                    <RecordList records=others/>
                </PostForm>
                {phone}
                {add}
                <h2>{words.text(say::sessions_title())}</h2>
                <p><a href=sessions>{words.text(say::sessions_see())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::ways_title(), body).into())
}

/// What was just changed.
pub(super) fn done(words: Words, flash: &Flash) -> Option<AnyView> {
    let value = |name: &str| flash.values.get(name);
    let what = if let Some(name) = value("passkey-added") {
        say::ways_passkey_was_added(name)
    } else if value("passkey-removed").is_some() {
        say::ways_passkey_was_removed()
    } else if let Some(name) = value("added") {
        say::ways_app_was_added(name)
    } else if value("removed").is_some() {
        say::ways_app_was_removed()
    } else if value("password").is_some() {
        say::ways_password_changed()
    } else if value("email").is_some() {
        say::ways_email_changed()
    } else {
        match value("phone").map(String::as_str) {
            Some("added") => say::phone_was_added(),
            Some(_) => say::phone_was_removed(),
            None => return None,
        }
    };
    let title = words.text(say::ways_done());
    Some(view! { <Alert kind=AlertKind::Success title=title><p>{words.text(what)}</p></Alert> }.into_any())
}

/// Passkeys can be used here, or have been.
fn offers_passkeys(visit: &Visit, methods: &SignInMethods) -> bool {
    visit.services.offers_passkeys() || !methods.passkeys.is_empty()
}

fn strength(visit: &Visit, methods: &SignInMethods) -> AnyView {
    let (words, offers_passkeys) = (visit.words(), offers_passkeys(visit, methods));
    let has_app = methods.apps.iter().any(|app| !app.is_off);
    let (kind, title, text) = match (methods.passkeys.is_empty(), has_app) {
        (false, _) => (AlertKind::Info, say::ways_strongest_title(), say::ways_strongest_text()),
        (true, true) if offers_passkeys => (AlertKind::Info, say::ways_strong_title(), say::ways_strong_passkeys()),
        (true, true) => (AlertKind::Info, say::ways_strong_title(), say::ways_strong_text()),
        (true, false) if offers_passkeys => (AlertKind::Warning, say::ways_weak_title(), say::ways_weak_passkeys()),
        (true, false) => (AlertKind::Warning, say::ways_weak_title(), say::ways_weak_text()),
    };
    view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any()
}

/// The telephone that gets codes, in a form of its own.
fn phone(visit: &Visit, methods: &SignInMethods) -> Option<AnyView> {
    let words = visit.words();
    let phone = methods.phone.as_ref()?;
    let (action, token) = target(visit, actions::REMOVE_PHONE);
    let used = match phone.used_at {
        Some(used_at) => say::ways_app_used(day(words, used_at)),
        None => say::ways_app_unused(),
    };
    let record = Record {
        title: words.text(say::phone_record(&phone.masked)),
        lines: vec![words.text(say::phone_record_added(day(words, phone.added_at))), words.text(used)],
        change: methods
            .takes_a_phone
            .then(|| components::Link::new(visit.to(&Place::AddPhone), words.text(say::phone_change()))),
        remove: Some(Submit {
            name: "phone".to_owned(),
            value: "yes".to_owned(),
            text: words.text(say::ways_app_remove()),
        }),
    };
    Some(view! { <PostForm action=action token=token><RecordList records=vec![record]/></PostForm> }.into_any())
}

/// What can be added, the strongest first.
fn add(visit: &Visit, methods: &SignInMethods) -> AnyView {
    let words = visit.words();
    let passkey = methods.takes_another_passkey.then(|| {
        let (href, text) = (visit.to(&Place::AddPasskey), words.text(say::ways_passkey_add()));
        view! { <LinkButton href=href text=text/> }
    });
    let kind = if passkey.is_some() { ButtonKind::Secondary } else { ButtonKind::Primary };
    let app = methods.takes_another_app.then(|| {
        let (href, text) = (visit.to(&Place::AddApp), words.text(say::ways_app_add()));
        view! { <LinkButton href=href text=text kind=kind/> }
    });
    let full = [
        (visit.services.offers_passkeys() && passkey.is_none()).then(say::ways_passkeys_full),
        app.is_none().then(say::ways_apps_full),
    ];
    let full = full.into_iter().flatten().map(|text| view! { <p>{words.text(text)}</p> }).collect_view();
    let phone = (methods.takes_a_phone && methods.phone.is_none()).then(|| {
        let (href, text) = (visit.to(&Place::AddPhone), words.text(say::phone_add()));
        view! { <LinkButton href=href text=text kind=ButtonKind::Secondary/> }
    });
    view! { {full} <ButtonRow>{passkey}{app}{phone}</ButtonRow> }.into_any()
}

/// The passkeys, in a form of their own.
fn passkeys(visit: &Visit, methods: &SignInMethods) -> Option<AnyView> {
    if methods.passkeys.is_empty() {
        return None;
    }
    let words = visit.words();
    let (action, token) = target(visit, actions::REMOVE_PASSKEY);
    let records = methods.passkeys.iter().map(|passkey| passkey_record(words, passkey)).collect::<Vec<_>>();
    let form = view! {
        <PostForm action=action token=token>
            <RecordList records=records/>
        </PostForm>
    };
    Some(form.into_any())
}

fn passkey_record(words: Words, passkey: &Passkey) -> Record {
    let used = match passkey.used_at {
        Some(used_at) => say::ways_passkey_used(day(words, used_at)),
        None => say::ways_passkey_unused(),
    };
    Record {
        title: passkey.name.clone(),
        lines: vec![words.text(say::ways_passkey_added(day(words, passkey.added_at))), words.text(used)],
        change: None,
        remove: Some(remove(words, "passkey", passkey.id)),
    }
}

fn remove(words: Words, name: &str, factor: FactorId) -> Submit {
    Submit { name: name.to_owned(), value: factor.to_string(), text: words.text(say::ways_app_remove()) }
}

fn records(visit: &Visit, methods: &SignInMethods) -> Vec<Record> {
    let words = visit.words();
    let apps = methods.apps.iter().map(|app| app_record(words, app));
    let email = Record {
        title: words.text(say::ways_email()),
        lines: vec![words.text(say::ways_email_to(&methods.email))],
        change: Some(components::Link::new(visit.to(&Place::ChangeEmail), words.text(say::ways_email_change()))),
        remove: None,
    };
    let codes = methods.codes;
    let made = codes.made_at.map(|made_at| words.text(say::ways_codes_made(day(words, made_at))));
    let used = codes.used_at.map(|used_at| words.text(say::ways_codes_used(day(words, used_at))));
    let left = words.text(say::ways_codes_left(codes.left));
    let change = components::Link::new(visit.to(&Place::RecoveryCodes), words.text(say::ways_codes_open()));
    let codes = Record {
        title: words.text(say::ways_codes()),
        lines: std::iter::once(left).chain(made).chain(used).collect(),
        change: Some(change),
        remove: None,
    };
    let password = Record {
        title: words.text(say::ways_password()),
        lines: vec![words.text(say::ways_password_always())],
        change: Some(components::Link::new(visit.to(&Place::ChangePassword), words.text(say::ways_password_change()))),
        remove: None,
    };
    std::iter::once(password).chain(apps).chain([email, codes]).collect()
}

fn app_record(words: Words, app: &App) -> Record {
    let state = match (app.is_off, app.used_at) {
        (true, _) => say::ways_app_off(),
        (false, Some(used_at)) => say::ways_app_used(day(words, used_at)),
        (false, None) => say::ways_app_unused(),
    };
    Record {
        title: app.name.clone(),
        lines: vec![words.text(say::ways_app_added(day(words, app.added_at))), words.text(state)],
        change: None,
        remove: Some(remove(words, "factor", app.id)),
    }
}
