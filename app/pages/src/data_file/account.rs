//! Whose the account is, how they get in, what they paid, and what happened.

use domain::{HolderField, Language, Money};
use leptos::prelude::*;
use services::Whence;
use services::accounts::own_data::{AppPart, Moment, OwnData, PasskeyPart, PaymentPart, PhonePart, ProfilePart};
use words::{Message, Words, say};

use super::blocks::{fact, facts, moment, table};
use crate::account::history::sentence;
use crate::account::sessions::method_words;
use crate::account::{kind, profile};
use crate::cases::form_name;
use crate::parts::day;

pub(super) fn account(words: Words, data: &OwnData) -> AnyView {
    let account = &data.account;
    let language = Language::from_code(account.language).unwrap_or_default();
    let terms = say::data_file_terms_agreed(day(words, account.terms.agreed_at.0), &account.terms.version);
    let new = account.new_email.iter().map(|new| fact(words, say::data_file_new_email(), &new.email));
    let former = account.former_emails.iter().map(|former| fact(words, say::data_file_former_email(), &former.email));
    let others = [
        fact(words, say::data_file_language(), language.own_name()),
        fact(words, say::data_file_since(), moment(words, account.created_at.0)),
        fact(words, say::data_file_terms(), words.text(terms)),
    ];
    let email = fact(words, say::data_file_email(), &account.email);
    let messages = &account.messages;
    let other = messages.other.iter().chain(&messages.named).map(|other| fact(words, say::other_title(), &other.email));
    let calendar = account.calendar.iter().map(|calendar| {
        fact(words, say::calendar_title(), words.text(say::calendar_made(day(words, calendar.made_at.0))))
    });
    let told = account.told_browsers.iter().map(|told| {
        let since = say::push_since(day(words, told.since.0), &told.from.network);
        fact(words, say::push_title(), format!("{}: {}", words.browser(told.from.browser), words.text(since)))
    });
    let quiet = messages.quiet.then(|| fact(words, say::messages_title(), words.text(say::messages_quiet_on())));
    let facts = facts(
        std::iter::once(email)
            .chain(new)
            .chain(former)
            .chain(other)
            .chain(quiet)
            .chain(calendar)
            .chain(told)
            .chain(others)
            .collect(),
    );
    view! { <h2>{words.text(say::data_file_account())}</h2> {facts} }.into_any()
}

pub(super) fn profile(words: Words, data: &OwnData) -> AnyView {
    let said = match &data.profile {
        Some(part) => said(words, part),
        None => view! { <p>{words.text(say::data_file_profile_none())}</p> }.into_any(),
    };
    view! { <h2>{words.text(say::profile_title())}</h2> {said} }.into_any()
}

fn said(words: Words, part: &ProfilePart) -> AnyView {
    let kind = part.holder.kind();
    let field = |field: &HolderField| {
        let text = part.fields.get(&field.key().replace('-', "_"))?;
        Some(fact(words, profile::words_of(kind, *field).0, text))
    };
    let used_as = fact(words, say::data_file_kind(), words.text(kind::words_of(kind).0));
    let saved = fact(words, say::data_file_saved(), moment(words, part.saved_at.0));
    facts([used_as].into_iter().chain(kind.fields().iter().filter_map(field)).chain([saved]).collect())
}

pub(super) fn ways(words: Words, data: &OwnData) -> AnyView {
    let ways = &data.ways_to_sign_in;
    let headings = [say::data_file_name(), say::data_file_added(), say::data_file_used()];
    let since = |at: Option<Moment>| if_any(words, at, say::data_file_not_yet());
    let used = |at: Option<Moment>| if_any(words, at, say::data_file_never());
    let app = |app: &AppPart| {
        let off = app.switched_off_at.map(|_| words.text(say::data_file_off()));
        let used = [Some(used(app.used_at)), off].into_iter().flatten().collect::<Vec<_>>().join(". ");
        vec![app.name.clone(), since(app.added_at), used]
    };
    let passkey =
        |passkey: &PasskeyPart| vec![passkey.name.clone(), moment(words, passkey.added_at.0), used(passkey.used_at)];
    let phone = |phone: &PhonePart| vec![phone.number.clone(), since(phone.added_at), used(phone.used_at)];
    let codes = ways.recovery_codes.left.to_string();
    let codes = facts(vec![
        fact(words, say::data_file_codes_left(), codes),
        fact(words, say::data_file_codes_made(), since(ways.recovery_codes.made_at)),
        fact(words, say::data_file_used(), used(ways.recovery_codes.used_at)),
    ]);
    view! {
        <h2>{words.text(say::ways_title())}</h2>
        <h3>{words.text(say::data_file_apps())}</h3>
        {table(words, &headings, ways.apps.iter().map(app).collect())}
        <h3>{words.text(say::data_file_passkeys())}</h3>
        {table(words, &headings, ways.passkeys.iter().map(passkey).collect())}
        <h3>{words.text(say::data_file_phones())}</h3>
        {table(words, &headings, ways.phones.iter().map(phone).collect())}
        <h3>{words.text(say::ways_codes())}</h3>
        {codes}
    }
    .into_any()
}

fn if_any(words: Words, at: Option<Moment>, else_says: Message) -> String {
    at.map_or_else(|| words.text(else_says), |at| moment(words, at.0))
}

/// What the account waits for. Nothing when it waits for nothing.
pub(super) fn waits(words: Words, data: &OwnData) -> Option<AnyView> {
    let rows: Vec<_> = data
        .waits
        .iter()
        .map(|wait| vec![words.text(&wait.sentence), moment(words, wait.asked_at.0), moment(words, wait.until.0)])
        .collect();
    let headings = [say::data_file_what(), say::data_file_asked(), say::data_file_until()];
    (!rows.is_empty())
        .then(|| view! { <h2>{words.text(say::data_file_waits())}</h2> {table(words, &headings, rows)} }.into_any())
}

pub(super) fn browsers(words: Words, data: &OwnData) -> AnyView {
    let sessions = data.sessions.iter().map(|session| {
        let how = session.method.map(|method| words.text(method_words(method))).unwrap_or_default();
        let [browser, network] = whence(words, session.from.as_ref());
        vec![browser, network, how, moment(words, session.began_at.0), moment(words, session.last_used_at.0)]
    });
    let devices = data.browsers.iter().map(|device| {
        let [browser, network] = whence(words, Some(&device.from));
        let (first, last) = (device.first_signed_in_at.0, device.last_signed_in_at.0);
        vec![browser, network, moment(words, first), moment(words, last)]
    });
    let of_sessions = [
        say::data_file_browser(),
        say::data_file_network(),
        say::data_file_how(),
        say::data_file_began(),
        say::data_file_last(),
    ];
    let of_devices =
        [say::data_file_browser(), say::data_file_network(), say::data_file_first(), say::data_file_last()];
    view! {
        <h2>{words.text(say::sessions_title())}</h2>
        {table(words, &of_sessions, sessions.collect())}
        <h2>{words.text(say::sessions_devices())}</h2>
        {table(words, &of_devices, devices.collect())}
    }
    .into_any()
}

fn whence(words: Words, from: Option<&Whence>) -> [String; 2] {
    from.map(|from| [words.browser(from.browser), from.network.clone()]).unwrap_or_default()
}

pub(super) fn history(words: Words, data: &OwnData) -> AnyView {
    let rows = data.security_history.iter().map(|event| {
        let [browser, network] = whence(words, event.from.as_ref());
        vec![moment(words, event.at.0), words.text(sentence(event.what)), browser, network]
    });
    let headings = [say::data_file_when(), say::data_file_what(), say::data_file_browser(), say::data_file_network()];
    view! { <h2>{words.text(say::security_title())}</h2> {table(words, &headings, rows.collect())} }.into_any()
}

pub(super) fn payments(words: Words, data: &OwnData) -> AnyView {
    let row = |payment: &PaymentPart| {
        vec![
            Money::from_cents(payment.paid_cents.unwrap_or(payment.amount_cents)).to_string(),
            words.text(&payment.sentence),
            moment(words, payment.ordered_at.0),
            if_any(words, payment.paid_at, say::data_file_not_yet()),
            payment.reference.clone().unwrap_or_default(),
        ]
    };
    let headings = [
        say::data_file_amount(),
        say::data_file_state(),
        say::data_file_ordered(),
        say::data_file_paid(),
        say::data_file_reference(),
    ];
    let rows = data.payments.iter().map(row).collect();
    view! { <h2>{words.text(say::data_file_payments())}</h2> {table(words, &headings, rows)} }.into_any()
}

pub(super) fn cases(words: Words, data: &OwnData) -> AnyView {
    let cases = data.cases.iter().map(|case| {
        let mut about = vec![
            fact(words, say::case_form(), form_name(&case.form, words.language())),
            fact(words, say::case_filed_on(), moment(words, case.filed_at.0)),
        ];
        about.extend(case.told_of.as_ref().map(|told| {
            let said = std::iter::once(&told.name).chain(&told.date_of_birth).chain(&told.address);
            fact(words, say::data_file_told(), said.cloned().collect::<Vec<_>>().join(", "))
        }));
        let facts = facts(about);
        let rows = case.events.iter().map(|event| {
            let when = event.appointment_at.map(|at| moment(words, at.0));
            let what = [Some(words.text(&event.sentence)), when].into_iter().flatten().collect::<Vec<_>>().join(": ");
            let written = event.written.iter().flat_map(|written| written.lines(words.language()));
            vec![moment(words, event.at.0), std::iter::once(what).chain(written).collect::<Vec<_>>().join(" ")]
        });
        let headings = [say::data_file_when(), say::data_file_what()];
        view! {
            <h3>{format!("{} {}", words.text(say::case_receipt_number()), case.receipt_number)}</h3>
            {facts}
            {table(words, &headings, rows.collect())}
        }
    });
    let none = data.cases.is_empty().then(|| view! { <p>{words.text(say::data_file_none())}</p> });
    let followed = (!data.followed_cases.is_empty()).then(|| {
        let rows = data.followed_cases.iter().map(|case| {
            let form = form_name(&case.form, words.language());
            vec![case.receipt_number.clone(), form, moment(words, case.since.0)]
        });
        let headings = [say::case_receipt_number(), say::case_form(), say::public_status_since()];
        view! { <h2>{words.text(say::followed_list())}</h2> {table(words, &headings, rows.collect())} }
    });
    view! { <h2>{words.text(say::home_cases())}</h2> {cases.collect_view()} {none} {followed} }.into_any()
}
