use components::{
    Alert, AlertKind, ButtonKind, ButtonRow, Definition, Definitions, Event, EvidenceList, History, Link, LinkButton,
    PageBody, PageHeading, PageTop, PageWidth,
};
use domain::case::MOST_ATTEMPTS;
use domain::{CaseId, FileId, Language, Place, StaffRight, Whereabouts};
use leptos::prelude::*;
use services::Fault;
use services::cases::{Filing, HistoryLine, MoneyStory};
use services::desk::{Desk, DeskCase};
use services::imports::Person;
use services::rounds::AnsweredRound;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::work::People;
use super::{about_case, assign, proposal, queue, threads};
use crate::appointments::{cause, title, when};
use crate::cases::wrote::quotes;
use crate::cases::{evidence_items, form_name, story};
use crate::filing::fees_paid;
use crate::parts::{day, error_summary, machine_date, pdf};
use crate::rounds::answer;
use crate::supplements;

/// What whoever looks may do with a case that stands where it does.
struct Ways {
    decides: bool,
    decides_about_it: bool,
    gives_back: bool,
    only_looks: bool,
}

impl Ways {
    fn of(desk: Desk<'_>, case: &DeskCase) -> Self {
        let is_here = |money: &MoneyStory| money.place == Whereabouts::Fee || money.is_to_be_refunded;
        let has_fee = case.money.iter().any(|money| money.is_fee && is_here(money));
        Self {
            decides: case.asked.is_some() && desk.may(StaffRight::Decide),
            decides_about_it: desk.may(StaffRight::Decide),
            gives_back: has_fee && desk.may(StaffRight::Refund),
            only_looks: !desk.may(StaffRight::Decide) && !desk.may(StaffRight::Refund),
        }
    }
}

/// A case as somebody at the agency sees it, to decide what is to be decided.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        let (ways, people) = (Ways::of(desk, &case), People::of(desk).await?);
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        let body = move || draw(&visit, &case, (&ways, &people), &flash);
        Ok(Page::new(say::desk_case_title(), body).with_errors(failed).into())
    })
    .await
}

/// What was filed, to read.
pub async fn paper(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        let paper = desk.paper(id, visit.language).await?;
        Ok(paper.map_or(Answer::NotFound, |paper| pdf(format!("{}.pdf", paper.form), paper.bytes)))
    })
    .await
}

/// A file that was sent along.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let Some(file) = visit.parameter::<FileId>("file") else { return Ok(Answer::NotFound) };
    about_case(&visit, async |desk, id| {
        let opened = desk.open_file(id, file).await?;
        Ok(opened.map_or(Answer::NotFound, |opened| Answer::Document(Box::new(opened))))
    })
    .await
}

fn draw(visit: &Visit, case: &DeskCase, (ways, people): (&Ways, &People), flash: &Flash) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let id = proof.case;
    let (summary, told) = (
        error_summary(words, flash),
        told(words, case, flash).or_else(|| assign::told(words, flash)).or_else(|| proposal::told(words, flash)),
    );
    let whose = if case.filing.is_some() { say::desk_case_filed_by() } else { say::desk_case_for() };
    let mut facts = vec![
        Definition::new(words.text(say::case_receipt_number()), proof.receipt.to_string()),
        Definition::new(words.text(whose), case.name.clone()),
    ];
    facts.extend(case.nobodys.iter().flat_map(|person| imported(words, person)));
    facts.extend([
        Definition::new(words.text(say::case_filed_on()), day(words, proof.filed_at)),
        Definition::new(words.text(say::desk_case_status()), words.text(&case.sentence)),
    ]);
    let nobodys = nobodys(words, case);
    let asked = case.asked.map(|request| {
        view! { <Alert kind=AlertKind::Info title=queue::asked(words, request)><p>{words.text(super::fee::lead(request))}</p></Alert> }
    });
    let button = |place: &Place, text: Message, kind: ButtonKind| {
        view! { <LinkButton href=visit.to(place) text=words.text(text) kind/> }
    };
    let decide = ways.decides.then(|| button(&Place::DeskFee(id), say::desk_fee_link(), ButtonKind::Primary));
    let refund =
        ways.gives_back.then(|| button(&Place::DeskRefund(id), say::desk_refund_link(), ButtonKind::Secondary));
    let buttons = (decide.is_some() || refund.is_some()).then(|| view! { <ButtonRow>{decide}{refund}</ButtonRow> });
    let acts = ways.decides_about_it.then(|| super::act::ways(visit, case)).flatten();
    let only_looks = ways.only_looks.then(|| view! { <p>{words.text(say::desk_case_look_only())}</p> });
    let proposed = proposal::part(visit, people, case);
    let work = assign::part(visit, people, case, flash);
    let (moves, record) = (moves(words, case), record(visit, case));
    let back = Link::new(visit.to(&Place::Desk), words.text(say::desk_title()));
    let form = form_name(&proof.form, visit.language);
    // Where there is no room beside the record, what can be done stands below it.
    let to_ways = acts.is_some().then(|| {
        view! { <p class="desk-case__ways"><a href="#ways">{words.text(say::desk_acts_title())}</a></p> }
    });
    let beside = view! {
        {work}
        <div id="ways">{only_looks} {acts}</div>
    };
    view! {
        <PageBody width=PageWidth::DeskWide aside=beside.into_any()>
            <PageTop back=back/>
            <PageHeading text=form/>
            {summary}
            {told}
            {nobodys}
            {proposed}
            {asked}
            {moves}
            <Definitions pairs=facts/>
            {buttons}
            {to_ways}
            {record}
        </PageBody>
    }
    .into_any()
}

/// What was filed, sent along and paid, beside what came of it.
fn record(visit: &Visit, case: &DeskCase) -> AnyView {
    let (words, id) = (visit.words(), case.about.case);
    let filed = case.filing.as_ref().map_or_else(|| elsewhere(words), |filing| filed(visit, id, filing));
    let with = case.companion.as_ref().map(|other| {
        let form = form_name(&other.form, visit.language);
        let text = words.text(say::desk_case_with(form, other.receipt.to_string()));
        view! { <p><a href=visit.to(&Place::DeskCase(other.case))>{text}</a></p> }
    });
    let money = case.money.iter().map(|money| story(words, money)).collect_view();
    let (rounds, messages) = (rounds(visit, id, case), threads::about_case(visit, &case.threads));
    let unasked = supplements::at_desk(visit, id, &case.supplements);
    let history = case.history.iter().map(|line| event(words, line)).collect::<Vec<_>>();
    // Where nobody has the case, nobody reads it but those who work on it, and it is worded to them.
    let person_reads =
        case.nobodys.is_none().then(|| view! { <p class="text-quiet">{words.text(say::desk_case_person_reads())}</p> });
    view! {
        <div class="desk-record">
            <div>{filed} {with} {money}</div>
            <div>
                {rounds}
                {unasked}
                {messages}
                <h2>{words.text(say::case_history())}</h2>
                {person_reads}
                <History events=history/>
                <p class="text-quiet">{words.text(say::desk_case_written())}</p>
            </div>
        </div>
    }
    .into_any()
}

/// What another system told of the person of a case that nobody has added, beside their name.
fn imported(words: Words, person: &Person) -> Vec<Definition> {
    let born = person.date_of_birth.map(|born| Definition::new(words.text(say::desk_case_born()), words.date(born)));
    let address = (!person.address.is_empty())
        .then(|| Definition::new(words.text(say::desk_case_address()), person.address.join(", ")));
    born.into_iter().chain(address).collect()
}

/// That nobody has added the case, and what is not there therefore.
fn nobodys(words: Words, case: &DeskCase) -> Option<AnyView> {
    case.nobodys.as_ref()?;
    let takes_code = case.about.receipt.takes_access_code();
    let code = if takes_code { say::desk_nobodys_code() } else { say::desk_nobodys_no_code() };
    let title = words.text(say::desk_nobodys_title());
    let (text, code) = (words.text(say::desk_nobodys_text()), words.text(code));
    Some(view! { <Alert kind=AlertKind::Info title=title><p>{text}</p><p>{code}</p></Alert> }.into_any())
}

/// That the person asks for another time than that of an appointment which counts still.
fn moves(words: Words, case: &DeskCase) -> Option<AnyView> {
    let asked = case.appointments.iter().filter(|appointment| appointment.is_set);
    let asked = asked.filter_map(|appointment| Some((appointment, appointment.asked.as_ref()?)));
    let asked = asked.map(|(appointment, asked)| {
        let (what, when) = (words.text(title(appointment)), words.text(when(words, appointment)));
        let text = say::desk_move_asked_text(day(words, asked.at), what, when, words.text(cause(asked.cause)));
        let said = asked.words.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        view! {
            <Alert kind=AlertKind::Info title=words.text(say::desk_move_asked())>
                <p>{words.text(text)}</p>
                {said}
            </Alert>
        }
    });
    let asked: Vec<_> = asked.collect();
    (!asked.is_empty()).then(|| asked.into_any())
}

/// What was asked of the person, with what they answered.
fn rounds(visit: &Visit, id: CaseId, case: &DeskCase) -> Option<AnyView> {
    let words = visit.words();
    let rounds = case.rounds.iter().map(|AnsweredRound { round, received }| {
        let (by, asked_at) = (words.date(round.by), day(words, round.asked_at));
        let title = words.text(match round.attempt {
            Some(attempt) => say::desk_proof_asked(asked_at, by, MOST_ATTEMPTS, attempt.number),
            None => say::desk_round_asked(by, asked_at),
        });
        let items = round.items.in_language(visit.language).iter();
        let lang = round.items.other_language(visit.language).map(Language::code);
        let items = items.map(|item| view! { <li lang=lang>{item.clone()}</li> }).collect_view();
        let items = if round.attempt.is_some() {
            view! { <p>{words.text(say::desk_proof_compare())}</p> }.into_any()
        } else if round.items.is_empty() {
            view! { <p>{words.text(say::desk_round_heard())}</p> }.into_any()
        } else {
            view! { <ul>{items}</ul> }.into_any()
        };
        let received = match received {
            Some(received) => answer(words, round, received, |number, file| {
                Link::new(visit.to(&Place::DeskFile(id, file)), words.text(say::desk_case_file(number)))
            }),
            None => view! { <p>{words.text(say::desk_round_none())}</p> }.into_any(),
        };
        view! { <h3>{title}</h3> {items} {received} }
    });
    let rounds: Vec<_> = rounds.collect();
    (!rounds.is_empty()).then(|| view! { <h2>{words.text(say::desk_rounds_title())}</h2> {rounds} }.into_any())
}

/// What was filed, to read, with what was sent along and paid.
fn filed(visit: &Visit, id: CaseId, filing: &Filing) -> AnyView {
    let (words, paper) = (visit.words(), visit.to(&Place::DeskPaper(id)));
    let evidence = evidence_items(visit, filing, |number, file| {
        Link::new(visit.to(&Place::DeskFile(id, file)), words.text(say::desk_case_file(number)))
    });
    let evidence = (!evidence.is_empty())
        .then(|| view! { <h2>{words.text(say::desk_case_evidence())}</h2> <EvidenceList items=evidence/> });
    view! {
        <h2>{words.text(say::desk_case_papers())}</h2>
        <p><a href=paper>{words.text(say::desk_case_paper())}</a></p>
        {evidence}
        {fees_paid(filing, words)}
    }
    .into_any()
}

/// That nothing was filed here.
fn elsewhere(words: Words) -> AnyView {
    view! {
        <h2>{words.text(say::desk_case_papers())}</h2>
        <p>{words.text(say::desk_case_elsewhere())}</p>
    }
    .into_any()
}

/// What came of what was just done.
fn told(words: Words, case: &DeskCase, flash: &Flash) -> Option<AnyView> {
    let (kind, title, text) = match flash.value("told").as_str() {
        "granted" => (AlertKind::Success, say::desk_decided_title(), say::desk_decided_granted()),
        "refused" => (AlertKind::Success, say::desk_decided_title(), say::desk_decided_refused()),
        "late-granted" => (AlertKind::Warning, say::desk_late_title(), say::desk_late_granted()),
        "late-refused" => (AlertKind::Warning, say::desk_late_title(), say::desk_late_refused()),
        "act" if case.nobodys.is_some() => (AlertKind::Success, say::desk_act_done_title(), say::desk_nobodys_done()),
        "act" => (AlertKind::Success, say::desk_act_done_title(), say::desk_act_done()),
        "refunded" => (AlertKind::Success, say::desk_refunded_title(), say::desk_refunded_text()),
        "disputed" => (AlertKind::Warning, say::desk_refund_refused_title(), say::desk_refund_disputed()),
        "no-fee" => (AlertKind::Warning, say::desk_refund_refused_title(), say::desk_refund_no_fee()),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

fn event(words: Words, line: &HistoryLine) -> Event {
    Event {
        when: day(words, line.at),
        datetime: machine_date(line.at.date()),
        title: words.text(&line.what),
        meaning: line.told.as_ref().map(|told| words.text(told)),
        written: line.wrote.as_ref().map(|wrote| quotes(words, wrote)).unwrap_or_default(),
        ..Event::default()
    }
}
