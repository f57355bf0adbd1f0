//! Who has looked at a case, and what somebody who works here has opened: for supervisors.

use components::{
    ButtonKind, ButtonRow, Caption, Cell, Column, DataTable, Link, LinkButton, PageBody, PageHeading, PageTop,
    PageWidth,
};
use domain::{AccountId, LookedAt, Place};
use leptos::prelude::*;
use services::Fault;
use services::desk::{About, Looks, StoredCaseLook};
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

use super::people::name;
use super::{about_case, at_desk};
use crate::cases::form_name;
use crate::library::number;
use crate::parts::day;

/// Who has looked at a case, and at what of it.
pub async fn of_case(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        let found = desk.looks_at(id, number(&visit)).await?;
        let Some((about, looks)) = found.filter(|(_, looks)| is_page(looks)) else { return Ok(Answer::NotFound) };
        let visit = visit.clone();
        Ok(Page::new(say::desk_looks_title(), move || draw_case(&visit, &about, &looks)).into())
    })
    .await
}

/// What somebody who works or worked here has opened of cases.
pub async fn of_person(visit: Visit) -> Result<Answer, Fault> {
    let Some(account) = visit.parameter::<AccountId>("account") else { return Ok(Answer::NotFound) };
    at_desk(&visit, async |desk| {
        let found = desk.looks_of(account, number(&visit)).await?;
        let Some(looks) = found.filter(is_page) else { return Ok(Answer::NotFound) };
        let visit = visit.clone();
        Ok(Page::new(say::desk_looks_of_title(), move || draw_person(&visit, account, &looks)).into())
    })
    .await
}

/// The first page is there even when nothing is on it.
fn is_page(looks: &Looks) -> bool {
    looks.number == 1 || !looks.looks.is_empty()
}

fn draw_case(visit: &Visit, about: &About, looks: &Looks) -> AnyView {
    let words = visit.words();
    let place = Place::DeskLooks(about.case);
    let back = Link::new(visit.to(&Place::DeskCase(about.case)), words.text(say::desk_case_title()));
    let (form, receipt) = (form_name(&about.form, visit.language), about.receipt.to_string());
    let row = |look: &StoredCaseLook| {
        let who = Link::new(visit.to(&Place::DeskLooksOf(look.account)), called(words, looks, look.account));
        let [what, when] = said(words, look);
        vec![Cell::Link(who), what, when]
    };
    let headings = [say::desk_people_who(), say::desk_looks_what(), say::desk_looks_when()];
    let rows = looks.looks.iter().map(row).collect();
    let list = list(words, say::desk_looks_none(), &headings, rows);
    let ways = ways(visit, &place, looks);
    let (title, lead) = (words.text(say::desk_looks_title()), words.text(say::desk_looks_lead()));
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            <Caption text=form step=Some(receipt)/>
            <PageHeading text=title intro=Some(lead)/>
            {list}
            {ways}
        </PageBody>
    }
    .into_any()
}

fn draw_person(visit: &Visit, account: AccountId, looks: &Looks) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::DeskPeople), words.text(say::desk_people_title()));
    let row = |look: &StoredCaseLook| {
        let case = Link::new(visit.to(&Place::DeskCase(look.case)), look.receipt.to_string());
        let [what, when] = said(words, look);
        vec![Cell::Link(case), Cell::Text(form_name(&look.form, visit.language)), what, when]
    };
    let headings = [say::case_receipt_number(), say::case_form(), say::desk_looks_what(), say::desk_looks_when()];
    let rows = looks.looks.iter().map(row).collect();
    let list = list(words, say::desk_looks_of_none(), &headings, rows);
    let ways = ways(visit, &Place::DeskLooksOf(account), looks);
    let (title, lead) = (words.text(say::desk_looks_of_title()), words.text(say::desk_looks_of_lead()));
    let called = called(words, looks, account);
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            <Caption text=called/>
            <PageHeading text=title intro=Some(lead)/>
            {list}
            {ways}
        </PageBody>
    }
    .into_any()
}

fn list(words: Words, none: Message, headings: &[Message], rows: Vec<Vec<Cell>>) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{words.text(none)}</p> }.into_any();
    }
    let column = |heading: &Message| Column { heading: words.text(heading), is_figures: false };
    let columns = headings.iter().map(column).collect();
    view! { <DataTable caption=words.text(say::desk_looks_newest()) columns=columns rows=rows/> }.into_any()
}

fn called(words: Words, looks: &Looks, account: AccountId) -> String {
    looks.member(account).map_or_else(|| words.text(say::desk_work_somebody()), |member| name(words, member))
}

/// What was opened, and when.
fn said(words: Words, look: &StoredCaseLook) -> [Cell; 2] {
    let what = match look.what {
        LookedAt::Case => say::desk_looks_case(),
        LookedAt::Answers => say::desk_answers_title(),
        LookedAt::Paper => say::desk_looks_paper(),
        LookedAt::File => say::desk_looks_file(),
        LookedAt::Messages => say::desk_looks_messages(),
    };
    [Cell::Text(words.text(what)), Cell::Text(format!("{}, {}", day(words, look.at), words.clock(look.at)))]
}

/// The ways to the pages beside this one. Nothing when it is the only one.
fn ways(visit: &Visit, place: &Place, looks: &Looks) -> Option<AnyView> {
    let words = visit.words();
    let way = |number: u32, text: Message| {
        let href = format!("{}?page={number}", visit.to(place));
        view! { <LinkButton href=href text=words.text(text) kind=ButtonKind::Secondary/> }
    };
    let newer = (looks.number > 1).then(|| way(looks.number - 1, say::desk_looks_newer()));
    let older = looks.has_older.then(|| way(looks.number + 1, say::desk_looks_older()));
    (newer.is_some() || older.is_some()).then(|| view! { <ButtonRow>{newer}{older}</ButtonRow> }.into_any())
}
