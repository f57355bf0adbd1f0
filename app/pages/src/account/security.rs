use components::{
    Alert, AlertKind, ButtonRow, LinkButton, PageBody, PageHeading, PageWidth, PostForm, Record, RecordList, Submit,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::{App, SignInMethods};
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
        let add = if methods.takes_another_app {
            let (href, text) = (visit.to(&Place::AddApp), words.text(say::ways_app_add()));
            view! { <ButtonRow><LinkButton href=href text=text/></ButtonRow> }.into_any()
        } else {
            view! { <p>{words.text(say::ways_apps_full())}</p> }.into_any()
        };
        view! {
            <PageBody width=PageWidth::Reading>
                {done(words, &flash)}
                <PageHeading text=words.text(say::ways_title()) intro=Some(words.text(say::ways_lead()))/>
                {strength(words, &methods)}
                <h2>{words.text(say::ways_ways())}</h2>
                <PostForm action=action token=token>
                    <RecordList records=records(&visit, &methods)/>
                </PostForm>
                {add}
            </PageBody>
        }
    };
    Ok(Page::new(say::ways_title(), body).into())
}

/// What was just changed.
fn done(words: Words, flash: &Flash) -> Option<AnyView> {
    let value = |key| flash.values.get(key);
    let what = match (value("added"), value("removed"), value("password")) {
        (Some(name), _, _) => say::ways_app_was_added(name),
        (None, Some(_), _) => say::ways_app_was_removed(),
        (None, None, Some(_)) => say::ways_password_changed(),
        (None, None, None) => return None,
    };
    let title = words.text(say::ways_done());
    Some(view! { <Alert kind=AlertKind::Success title=title><p>{words.text(what)}</p></Alert> }.into_any())
}

fn strength(words: Words, methods: &SignInMethods) -> AnyView {
    let has_app = methods.apps.iter().any(|app| !app.is_off);
    let (kind, title, text) = if has_app {
        (AlertKind::Info, say::ways_strong_title(), say::ways_strong_text())
    } else {
        (AlertKind::Warning, say::ways_weak_title(), say::ways_weak_text())
    };
    view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any()
}

fn records(visit: &Visit, methods: &SignInMethods) -> Vec<Record> {
    let words = visit.words();
    let apps = methods.apps.iter().map(|app| app_record(words, app));
    let email = Record {
        title: words.text(say::ways_email()),
        lines: vec![words.text(say::ways_email_to(&methods.email))],
        ..Record::default()
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
    let remove =
        Submit { name: "factor".to_owned(), value: app.id.to_string(), text: words.text(say::ways_app_remove()) };
    Record {
        title: app.name.clone(),
        lines: vec![words.text(say::ways_app_added(day(words, app.added_at))), words.text(state)],
        change: None,
        remove: Some(remove),
    }
}
