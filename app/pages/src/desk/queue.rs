use components::{
    Button, ButtonKind, ButtonRow, CaseList, CaseRow, EmptyState, Filter, FilterLink, InputKind, InputWidth, Link,
    LinkButton, PageBody, PageHeading, PageWidth, PostForm, Record, RecordList, TextInput, Tone,
};
use domain::{FeeRequest, Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::{Desk, OpenCodeRequest, OwedMoney, Queue, UndecidedFee, WaitingProposal};
use services::threads::WaitingThread;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::work::People;
use super::{at_desk, proposal, threads, work};
use crate::cases::form_name;
use crate::library::number;
use crate::parts::{day, error_summary, field, target};

/// Which part of what waits is shown.
#[derive(Debug)]
enum Shown {
    Cases(work::List),
    Proposals(Queue<WaitingProposal>, Vec<OpenCodeRequest>, People),
    Fees(Queue<UndecidedFee>),
    Money(Queue<OwedMoney>),
    Messages(Queue<WaitingThread>),
}

/// The parts, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Cases,
    Proposals,
    Fees,
    Money,
    Messages,
}

impl Part {
    const ALL: [Self; 5] = [Self::Cases, Self::Proposals, Self::Fees, Self::Money, Self::Messages];

    const fn query(self) -> Option<&'static str> {
        match self {
            Self::Cases => None,
            Self::Proposals => Some("proposals"),
            Self::Fees => Some("fees"),
            Self::Money => Some("money"),
            Self::Messages => Some("messages"),
        }
    }

    fn name(self) -> Message {
        match self {
            Self::Cases => say::desk_show_cases(),
            Self::Proposals => say::desk_show_proposals(),
            Self::Fees => say::desk_show_fees(),
            Self::Money => say::desk_show_money(),
            Self::Messages => say::desk_show_messages(),
        }
    }
}

/// What waits for somebody at the agency, and the way to any case by its receipt number.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let show = visit.query.get("show").map(String::as_str);
        let Some(part) = Part::ALL.into_iter().find(|part| part.query() == show) else { return Ok(Answer::NotFound) };
        let shown = match part {
            Part::Cases => Shown::Cases(work::read(&visit, desk).await?),
            Part::Proposals => proposals(&visit, desk).await?,
            Part::Fees => Shown::Fees(desk.undecided_fees(number(&visit)).await?),
            Part::Money => Shown::Money(desk.owed_money(number(&visit)).await?),
            Part::Messages => Shown::Messages(desk.waiting_threads(number(&visit)).await?),
        };
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        Ok(Page::new(say::desk_title(), move || draw(&visit, shown, &flash)).with_errors(failed).into())
    })
    .await
}

/// What waits for somebody else to confirm it: access codes stand on the first page.
async fn proposals(visit: &Visit, desk: Desk<'_>) -> Result<Shown, Fault> {
    let queue = desk.waiting_proposals(number(visit)).await?;
    let codes = if queue.number == 1 { desk.waiting_codes().await? } else { Vec::new() };
    Ok(Shown::Proposals(queue, codes, People::of(desk).await?))
}

fn draw(visit: &Visit, shown: Shown, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (part, list, ways) = match shown {
        Shown::Cases(list) => (Part::Cases, work::draw(visit, &list, flash), None),
        Shown::Proposals(queue, codes, people) => {
            let ways = ways(visit, Part::Proposals, queue.number, queue.has_more);
            (Part::Proposals, proposal::list(visit, &people, &codes, &queue.waiting), ways)
        }
        Shown::Fees(queue) => {
            let ways = ways(visit, Part::Fees, queue.number, queue.has_more);
            (Part::Fees, fees(visit, &queue.waiting), ways)
        }
        Shown::Money(queue) => {
            let ways = ways(visit, Part::Money, queue.number, queue.has_more);
            (Part::Money, money(visit, &queue.waiting), ways)
        }
        Shown::Messages(queue) => {
            let ways = ways(visit, Part::Messages, queue.number, queue.has_more);
            (Part::Messages, threads::list(visit, &queue.waiting), ways)
        }
    };
    let links = Part::ALL.map(|one| FilterLink {
        text: words.text(one.name()),
        href: address(visit, one, 1),
        is_current: one == part,
    });
    let (summary, find, elsewhere) = (error_summary(words, flash), find(visit, flash), elsewhere(visit));
    view! {
        <PageBody width=PageWidth::DeskWide>
            {summary}
            <div class="desk-top">
                <div>
                    <PageHeading text=words.text(say::desk_title()) intro=Some(words.text(say::desk_lead()))/>
                </div>
                {find}
            </div>
            <div class="desk-parts">
                <Filter label=words.text(say::desk_show()) links=links.into()/>
                {elsewhere}
            </div>
            {list}
            {ways}
        </PageBody>
    }
    .into_any()
}

/// The ways to what else there is at the desk.
fn elsewhere(visit: &Visit) -> AnyView {
    let role = visit.session.as_ref().and_then(|session| session.staff);
    let appoints = role.is_some_and(|role| role.may(StaffRight::Appoint));
    let people = appoints.then(|| (Place::DeskPeople, say::desk_people_see()));
    let ways = [
        (Place::DeskFigures, say::desk_figures_title()),
        (Place::DeskSlots, say::desk_slots_title()),
        (Place::DeskTemplates, say::desk_templates_title()),
    ];
    let ways = ways.into_iter().chain(people).map(|(place, text)| {
        view! { <li><a href=visit.to(&place)>{visit.words().text(text)}</a></li> }
    });
    view! { <ul class="desk-ways">{ways.collect_view()}</ul> }.into_any()
}

fn address(visit: &Visit, part: Part, number: u32) -> String {
    let show = part.query().map(|query| format!("show={query}"));
    let page = (number > 1).then(|| format!("page={number}"));
    let query: Vec<_> = [show, page].into_iter().flatten().collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{}", visit.to(&Place::Desk), query.join("&"))
}

fn ways(visit: &Visit, part: Part, number: u32, has_more: bool) -> Option<AnyView> {
    let words = visit.words();
    let way = |number: u32, text: Message| {
        let href = address(visit, part, number);
        view! { <LinkButton href=href text=words.text(text) kind=ButtonKind::Secondary/> }
    };
    let earlier = (number > 1).then(|| way(number - 1, say::desk_earlier()));
    let later = has_more.then(|| way(number + 1, say::desk_later()));
    (earlier.is_some() || later.is_some()).then(|| view! { <ButtonRow>{earlier}{later}</ButtonRow> }.into_any())
}

/// What is asked about a fee, in a word or two.
pub(super) fn asked(words: Words, request: FeeRequest) -> String {
    words.text(match request {
        FeeRequest::Waiver => say::desk_waiver(),
        FeeRequest::Reduction => say::desk_reduction(),
    })
}

fn fees(visit: &Visit, waiting: &[UndecidedFee]) -> AnyView {
    let words = visit.words();
    if waiting.is_empty() {
        return view! { <EmptyState title=words.text(say::desk_empty_fees()) text=String::new()/> }.into_any();
    }
    let row = |fee: &UndecidedFee| CaseRow {
        href: visit.to(&Place::DeskCase(fee.case)),
        title: form_name(&fee.form, visit.language),
        number: fee.receipt.to_string(),
        state: asked(words, fee.asked),
        tone: Tone::Waiting,
        changed: Some(words.text(say::desk_filed(day(words, fee.filed_at)))),
        ..CaseRow::default()
    };
    view! { <CaseList cases=waiting.iter().map(row).collect()/> }.into_any()
}

fn money(visit: &Visit, waiting: &[OwedMoney]) -> AnyView {
    let words = visit.words();
    if waiting.is_empty() {
        return view! { <EmptyState title=words.text(say::desk_empty_money()) text=String::new()/> }.into_any();
    }
    let record = |owed: &OwedMoney| {
        let state = if owed.has_failed { say::desk_owed_failed() } else { say::desk_owed_new() };
        let lines = [state, say::desk_owed_paid(day(words, owed.paid_at))].map(|line| words.text(line));
        let none = owed.case.is_none().then(|| words.text(say::desk_owed_no_case()));
        let case = owed.case.as_ref();
        Record {
            title: words.text(say::desk_owed(owed.amount.to_string())),
            lines: lines.into_iter().chain([owed.reference.clone()]).chain(none).collect(),
            change: case.map(|(case, receipt)| Link::new(visit.to(&Place::DeskCase(*case)), receipt.to_string())),
            remove: None,
        }
    };
    view! { <RecordList records=waiting.iter().map(record).collect()/> }.into_any()
}

fn find(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::FIND_CASE);
    let receipt = field("receipt", words.text(say::desk_find()), flash);
    view! {
        <PostForm action=action token=token>
            <TextInput field=receipt kind=InputKind::Identifier width=InputWidth::Medium/>
            <ButtonRow>
                <Button text=words.text(say::desk_find_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}
