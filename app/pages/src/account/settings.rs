use components::{Answer as Row, Link, PageBody, PageHeading, PageWidth, SummaryList};
use domain::{Holder, Place, Takes, Topic};
use leptos::prelude::*;
use services::accounts::{Profile, SignInMethods};
use services::{Fault, Session};
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

/// Everything that can be set about the account, each with its present value.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let services = &visit.services;
    let (profile, holder) = (services.account(&session).await?, services.holder(&session).await?);
    let methods = services.sign_in_methods(&session).await?;
    let open = services.open_sessions(&session).await?.len();
    let takes = services.takes(&session).await?;
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Reading>
                <PageHeading text=words.text(say::settings_title()) intro=Some(words.text(say::settings_lead()))/>
                <SummaryList title=words.text(say::settings_you()) answers=you(&visit, &profile, holder.as_ref())/>
                <SummaryList
                    title=words.text(say::messages_title())
                    answers=writing(&visit, &session, &profile, takes)
                />
                <SummaryList title=words.text(say::settings_safety()) answers=safety(&visit, &methods, open)/>
                <SummaryList title=words.text(say::delete_take_or_leave()) answers=data(&visit)/>
            </PageBody>
        }
    };
    Ok(Page::new(say::settings_title(), body).into())
}

fn you(visit: &Visit, profile: &Profile, holder: Option<&Holder>) -> Vec<Row> {
    let words = visit.words();
    let place = holder.map_or(Place::AccountKind, |holder| Place::Profile(holder.kind()));
    let name = Row {
        question: words.text(say::settings_name()),
        lines: holder.map(Holder::name).into_iter().collect(),
        missing: Some(words.text(say::settings_name_missing())),
        change: Some(Link::new(visit.to(&place), words.text(say::change()))),
    };
    let email = Row {
        question: words.text(say::settings_email()),
        lines: vec![profile.email.as_str().to_owned()],
        missing: None,
        change: Some(Link::new(visit.to(&Place::ChangeEmail), words.text(say::change()))),
    };
    vec![email, name]
}

fn writing(visit: &Visit, session: &Session, profile: &Profile, takes: Takes) -> Vec<Row> {
    let words = visit.words();
    let correspondence = &session.correspondence;
    let topics = Topic::ALL.map(|topic| {
        let ways = correspondence.ways(topic, takes);
        let ways = match (ways.mail, ways.text, ways.push) {
            (true, true, true) => say::settings_by_all(),
            (true, true, false) => say::settings_by_both(),
            (true, false, true) => say::settings_by_mail_and_push(),
            (true, false, false) => say::settings_by_mail(),
            (false, true, true) => say::settings_by_text_and_push(),
            (false, true, false) => say::settings_by_text(),
            (false, false, true) => say::settings_by_push(),
            (false, false, false) => say::settings_by_none(),
        };
        let ways = words.text(ways);
        words.text(match topic {
            Topic::Drafts => say::settings_drafts(ways),
            Topic::Cases => say::settings_cases(ways),
            Topic::Messages => say::settings_messages(ways),
        })
    });
    let quiet = if correspondence.is_quiet { say::messages_quiet_on() } else { say::messages_quiet_off() };
    let other = correspondence.other.as_ref().map(|other| other.email.as_str().to_owned());
    let other = other.unwrap_or_else(|| words.text(say::settings_other_none()));
    vec![
        row(visit, say::mail_language_title(), vec![profile.language.own_name().to_owned()], &Place::MailLanguage),
        row(visit, say::settings_ways(), topics.into_iter().chain([words.text(quiet)]).collect(), &Place::Messages),
        row(visit, say::other_title(), vec![other], &Place::OtherAddress),
        go_to_calendar(visit),
    ]
}

/// Whether there is an address is a question more, on a page that asks many.
fn go_to_calendar(visit: &Visit) -> Row {
    let words = visit.words();
    Row {
        change: Some(Link::new(visit.to(&Place::Calendar), words.text(say::settings_see()))),
        ..row(visit, say::calendar_title(), vec![words.text(say::settings_calendar())], &Place::Calendar)
    }
}

fn safety(visit: &Visit, methods: &SignInMethods, open: usize) -> Vec<Row> {
    let words = visit.words();
    let see = |question: Message, lines: Vec<String>, place: &Place| Row {
        change: Some(Link::new(visit.to(place), words.text(say::settings_see()))),
        ..row(visit, question, lines, place)
    };
    vec![
        see(say::menu_security(), ways_in(words, methods), &Place::Security),
        see(say::sessions_title(), vec![words.text(say::settings_sessions(open))], &Place::Sessions),
        see(say::security_title(), vec![words.text(say::settings_history())], &Place::SecurityHistory),
    ]
}

/// What somebody can take with them, and the way out.
fn data(visit: &Visit) -> Vec<Row> {
    let words = visit.words();
    let go = |question: Message, what: Message, place: &Place| Row {
        change: Some(Link::new(visit.to(place), words.text(say::settings_see()))),
        ..row(visit, question, vec![words.text(what)], place)
    };
    vec![
        go(say::own_data_title(), say::settings_data(), &Place::OwnData),
        go(say::delete_title(), say::settings_delete(), &Place::DeleteAccount),
    ]
}

/// What stands beside the password, the strongest first.
fn ways_in(words: Words, methods: &SignInMethods) -> Vec<String> {
    let passkeys = methods.passkeys.len();
    let apps = methods.apps.iter().filter(|app| !app.is_off).count();
    [
        (passkeys > 0).then(|| say::settings_passkeys(passkeys)),
        (apps > 0).then(|| say::settings_apps(apps)),
        methods.phone.as_ref().map(|phone| say::phone_record(&phone.masked)),
        Some(say::ways_email()),
        Some(say::settings_codes(methods.codes.left)),
    ]
    .into_iter()
    .flatten()
    .map(|way| words.text(way))
    .collect()
}

fn row(visit: &Visit, question: Message, lines: Vec<String>, place: &Place) -> Row {
    let words = visit.words();
    Row {
        question: words.text(question),
        lines,
        missing: None,
        change: Some(Link::new(visit.to(place), words.text(say::change()))),
    }
}
