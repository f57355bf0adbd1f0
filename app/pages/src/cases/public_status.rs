use components::{
    Alert, AlertKind, Button, ButtonRow, Cell, Column, DataTable, Definition, Definitions, InputKind, InputWidth,
    PageBody, PageHeading, PageWidth, PostForm, TextInput,
};
use domain::{Place, ReceiptNumber, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::cases::{PublicStatus, StatusRefusal};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::form_name;
use crate::parts::{day, error_summary, field, target};

/// Asks anybody for a receipt number, and says where its case stands. The number travels in no address: it would stay in
/// the browser's history and with whoever is shown the link.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let asked = flash.value("receipt").parse::<ReceiptNumber>().ok().filter(|_| !failed);
    let found = match asked {
        Some(receipt) => Some(visit.services.public_status(&receipt, visit.client).await?),
        None => None,
    };
    let title = match &found {
        Some(Ok(status)) => status.happened.clone(),
        Some(Err(_)) => say::public_status_none_title(),
        None => say::public_status_title(),
    };
    let body = move || {
        let words = visit.words();
        let answer = found.map(|found| match found {
            Ok(status) => told(&visit, &status),
            Err(refusal) => nothing(&visit, refusal),
        });
        // The one heading of the page is that of the answer, once there is one.
        let heading = answer.is_none().then(|| {
            let intro = Some(words.text(say::public_status_lead()));
            view! { <PageHeading text=words.text(say::public_status_title()) intro=intro/> }
        });
        let again = answer.is_some().then(|| view! { <h2>{words.text(say::public_status_again())}</h2> });
        view! {
            <PageBody width=PageWidth::Reading>
                {error_summary(words, &flash)}
                {heading}
                {answer}
                {again}
                {form(&visit, &flash)}
                {ways(&visit, words)}
            </PageBody>
        }
    };
    Ok(Page::new(title, body).with_errors(failed).into())
}

fn form(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::FIND_STATUS);
    let receipt = field("receipt", words.text(say::case_receipt_number()), flash);
    let receipt = receipt.hint(words.text(say::public_status_hint()));
    view! {
        <PostForm action=action token=token>
            <TextInput field=receipt kind=InputKind::Identifier width=InputWidth::Medium/>
            <ButtonRow>
                <Button text=words.text(say::public_status_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn told(visit: &Visit, status: &PublicStatus) -> AnyView {
    let words = visit.words();
    let facts = vec![
        Definition::new(words.text(say::case_receipt_number()), status.receipt.spaced()),
        Definition::new(words.text(say::case_form()), form_name(&status.form, visit.language)),
        Definition::new(words.text(say::public_status_since()), day(words, status.since)),
    ];
    let [happened, meaning, next] =
        [&status.happened, &status.meaning, &status.next].map(|sentence| words.text(sentence));
    let todo = status.todo.as_ref().map(|todo| {
        view! {
            <h2>{words.text(say::case_to_do())}</h2>
            <p>{words.text(todo)}</p>
            <p>{words.text(say::public_status_todo_where())}</p>
        }
    });
    view! {
        <PageHeading text=happened/>
        <p class="lead">{meaning}</p>
        {todo}
        <h2>{words.text(say::case_next())}</h2>
        <p>{next}</p>
        <Definitions pairs=facts/>
    }
    .into_any()
}

fn nothing(visit: &Visit, refusal: StatusRefusal) -> AnyView {
    let words = visit.words();
    let (text, todo) = match refusal {
        StatusRefusal::Unknown => (say::public_status_unknown(), say::public_status_unknown_todo()),
        StatusRefusal::Elsewhere => (say::public_status_elsewhere(), say::public_status_elsewhere_todo()),
        StatusRefusal::TooMany { until } => (say::public_status_many(), wait(visit, until)),
    };
    view! {
        <PageHeading text=words.text(say::public_status_none_title())/>
        <Alert kind=AlertKind::Warning title=words.text(text)>
            <p>{words.text(todo)}</p>
        </Alert>
    }
    .into_any()
}

fn wait(visit: &Visit, until: Timestamp) -> Message {
    say::public_status_many_todo(visit.services.seconds_until(until).div_ceil(60))
}

/// What each way to a case shows, and why not more.
fn ways(visit: &Visit, words: Words) -> AnyView {
    let column = |heading| Column { heading: words.text(heading), is_figures: false };
    let columns = vec![
        column(say::public_status_ways_shows()),
        column(say::public_status_ways_number()),
        column(say::public_status_ways_account()),
    ];
    let cell = |message: Message| Cell::Text(words.text(message));
    let (yes, no) = (say::public_status_yes, say::public_status_no);
    let rows = [
        (say::public_status_shows_status(), true),
        (say::public_status_shows_history(), false),
        (say::public_status_shows_letters(), false),
        (say::public_status_shows_filed(), false),
    ]
    .into_iter()
    .map(|(what, by_number)| vec![cell(what), cell(if by_number { yes() } else { no() }), cell(yes())])
    .collect();
    // Whoever is not signed in is asked to on the way.
    let [home, add] = [Place::Home, Place::AddCase].map(|place| visit.to(&place));
    view! {
        <h2>{words.text(say::public_status_ways_title())}</h2>
        <p>{words.text(say::public_status_ways_why())}</p>
        <DataTable caption=words.text(say::public_status_ways()) columns=columns rows=rows/>
        <p><a href=home>{words.text(say::public_status_own())}</a></p>
        <p><a href=add>{words.text(say::add_case_from_status())}</a></p>
    }
    .into_any()
}
