use components::{
    Alert, AlertKind, Button, ButtonRow, Cell, Column, DataTable, InputKind, InputWidth, Link, PageBody, PageHeading,
    PageTop, PostForm, TextInput,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use crate::parts::{error_summary, field, target};

/// Asks for a case that was not filed in the account: by its number, or with a code of the agency as well.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let back = Link::new(visit.to(&Place::Home), words.text(say::back()));
        let intro = Some(words.text(say::add_case_lead()));
        view! {
            <PageBody>
                <PageTop back=back/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::add_case_title()) intro=intro/>
                {help(&visit, &flash)}
                {form(&visit, &flash)}
                {ways(words)}
            </PageBody>
        }
    };
    Ok(Page::new(say::add_case_title(), body).with_errors(failed).into())
}

/// What can be done about what was refused. Where only a new code helps, it leads to where one is asked for.
fn help(visit: &Visit, flash: &Flash) -> Option<AnyView> {
    let (text, needs_code) = match flash.value("help").as_str() {
        "unknown" => (say::add_case_help_unknown(), false),
        "elsewhere" => (say::add_case_help_elsewhere(), false),
        "online" => (say::add_case_help_online(), false),
        "no-codes" => (say::add_case_help_no_codes(), false),
        "wrong" => (say::add_case_help_wrong(), true),
        "used" => (say::add_case_help_used(), true),
        "used-by-you" => (say::add_case_help_used_by_you(), true),
        "replaced" => (say::add_case_help_replaced(), true),
        "expired" => (say::add_case_help_expired(), true),
        _ => return None,
    };
    let words = visit.words();
    let ask = needs_code.then(|| {
        let href = visit.to(&Place::NewThread);
        view! { <p><a href=href>{words.text(say::add_case_help_ask())}</a></p> }
    });
    let title = words.text(say::add_case_help_title());
    Some(view! { <Alert kind=AlertKind::Info title=title><p>{words.text(text)}</p>{ask}</Alert> }.into_any())
}

fn form(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ADD_CASE);
    let receipt = field("receipt", words.text(say::case_receipt_number()), flash);
    let receipt = receipt.hint(words.text(say::add_case_receipt_hint()));
    let code = field("code", words.text(say::add_case_code()), flash);
    let code = code.hint(words.text(say::add_case_code_hint()));
    view! {
        <PostForm action=action token=token>
            <TextInput field=receipt kind=InputKind::Identifier width=InputWidth::Medium/>
            <TextInput field=code kind=InputKind::Identifier width=InputWidth::Medium/>
            <ButtonRow>
                <Button text=words.text(say::add_case_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// What each way shows, and why not more.
fn ways(words: Words) -> AnyView {
    let column = |heading| Column { heading: words.text(heading), is_figures: false };
    let columns =
        vec![column(say::add_case_ways_what()), column(say::add_case_ways_number()), column(say::add_case_ways_code())];
    let cell = |message: Message| Cell::Text(words.text(message));
    let (yes, no) = (say::public_status_yes, say::public_status_no);
    let rows = [
        (say::add_case_ways_status(), true),
        (say::add_case_ways_history(), true),
        (say::add_case_ways_news(), true),
        (say::add_case_ways_dates(), false),
        (say::add_case_ways_letters(), false),
        (say::add_case_ways_messages(), false),
        (say::add_case_ways_send(), false),
    ]
    .into_iter()
    .map(|(what, by_number)| vec![cell(what), cell(if by_number { yes() } else { no() }), cell(yes())])
    .collect();
    view! {
        <h2>{words.text(say::add_case_ways_title())}</h2>
        <DataTable caption=words.text(say::add_case_ways()) columns=columns rows=rows/>
        <p>{words.text(say::add_case_why_number())}</p>
        <p>{words.text(say::add_case_why_code())}</p>
    }
    .into_any()
}
