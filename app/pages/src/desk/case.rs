use components::{
    Alert, AlertKind, ButtonKind, ButtonRow, Definition, Definitions, Link, LinkButton, PageBody, PageHeading, PageTop,
    PageWidth,
};
use domain::{FileId, Place, StaffRight, Whereabouts};
use leptos::prelude::*;
use services::Fault;
use services::cases::MoneyStory;
use services::desk::{Desk, DeskCase, Stands};
use services::imports::Person;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::record::record;
use super::work::People;
use super::{about_case, assign, proposal, queue};
use crate::appointments::{cause, title, when};
use crate::cases::wrote::corrected;
use crate::cases::{form_name, where_it_is};
use crate::parts::{day, error_summary, pdf};

/// What whoever looks may do with a case that stands where it does.
struct Ways {
    decides: bool,
    decides_about_it: bool,
    gives_back: bool,
    issues_codes: bool,
    only_looks: bool,
    oversees: bool,
}

impl Ways {
    fn of(visit: &Visit, desk: Desk<'_>, case: &DeskCase) -> Self {
        let is_here = |money: &MoneyStory| money.place == Whereabouts::Fee || money.is_to_be_refunded;
        let has_fee = case.money.iter().any(|money| money.is_fee && is_here(money));
        Self {
            decides: case.asked.is_some() && desk.may(StaffRight::Decide),
            decides_about_it: desk.may(StaffRight::Decide),
            gives_back: has_fee && desk.may(StaffRight::Refund),
            issues_codes: case.filing.is_none()
                && visit.services.takes_access_code(&case.about.receipt)
                && desk.may(StaffRight::Decide),
            only_looks: !desk.may(StaffRight::Decide) && !desk.may(StaffRight::Refund),
            oversees: desk.may(StaffRight::Oversee),
        }
    }
}

/// A case as somebody at the agency sees it, to decide what is to be decided.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        let (ways, people) = (Ways::of(&visit, desk, &case), People::of(desk).await?);
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
    let mut facts = vec![Definition::new(words.text(say::case_receipt_number()), proof.receipt.to_string())];
    facts.extend(whose(words, case));
    facts.extend(case.nobodys.iter().flat_map(|person| imported(words, person)));
    facts.extend([Definition::new(words.text(say::case_filed_on()), day(words, proof.filed_at)), stands(words, case)]);
    facts.extend(case.where_it_is.as_ref().map(|at| where_it_is(visit, at)));
    let nobodys = nobodys(visit, case);
    let asked = case.asked.map(|request| {
        view! { <Alert kind=AlertKind::Info title=queue::asked(words, request)><p>{words.text(super::fee::lead(request))}</p></Alert> }
    });
    let button = |place: &Place, text: Message, kind: ButtonKind| {
        view! { <LinkButton href=visit.to(place) text=words.text(text) kind/> }
    };
    let decide = ways.decides.then(|| button(&Place::DeskFee(id), say::desk_fee_link(), ButtonKind::Primary));
    let refund =
        ways.gives_back.then(|| button(&Place::DeskRefund(id), say::desk_refund_link(), ButtonKind::Secondary));
    let code = ways.issues_codes.then(|| button(&Place::DeskCode(id), say::desk_code_link(), ButtonKind::Secondary));
    let has_buttons = decide.is_some() || refund.is_some() || code.is_some();
    let buttons = has_buttons.then(|| view! { <ButtonRow>{decide}{refund}{code}</ButtonRow> });
    let acts = ways.decides_about_it.then(|| super::act::ways(visit, case)).flatten();
    let only_looks = ways.only_looks.then(|| view! { <p>{words.text(say::desk_case_look_only())}</p> });
    let proposed = proposal::part(visit, people, case);
    let work = assign::part(visit, people, case, flash);
    let (moves, record) = (moves(words, case), record(visit, case));
    let looks = ways.oversees.then(|| {
        view! { <p><a href=visit.to(&Place::DeskLooks(id))>{words.text(say::desk_looks_title())}</a></p> }
    });
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
            {looks}
        </PageBody>
    }
    .into_any()
}

/// Where it stands. What another system told is worded to the person, and said to be.
pub(super) fn stands(words: Words, case: &DeskCase) -> Definition {
    let text = match &case.stands {
        Stands::Noted(sentence) => words.text(sentence),
        Stands::Told(title) => words.text(say::desk_case_told(words.text(title))),
    };
    Definition::new(words.text(say::desk_case_status()), text)
}

/// Who signed what was filed, or for whom another system told that a case is, with what was corrected since.
pub(super) fn whose(words: Words, case: &DeskCase) -> Vec<Definition> {
    let signed = case.filing.as_ref().map(|filing| (say::desk_case_filed_by(), filing.typed_name.clone()));
    let (title, name) = signed.unwrap_or_else(|| (say::desk_case_for(), case.name.clone()));
    let mut whose = vec![Definition::new(words.text(title), name)];
    whose.extend(corrected(words, &case.corrected));
    whose
}

/// What another system told of the person of a case that nobody has added, beside their name.
fn imported(words: Words, person: &Person) -> Vec<Definition> {
    let born = person.date_of_birth.map(|born| Definition::new(words.text(say::desk_case_born()), words.date(born)));
    let address = (!person.address.is_empty())
        .then(|| Definition::new(words.text(say::desk_case_address()), person.address.join(", ")));
    born.into_iter().chain(address).collect()
}

/// That nobody has added the case, and what is not there therefore.
fn nobodys(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    case.nobodys.as_ref()?;
    let words = visit.words();
    let takes_code = visit.services.takes_access_code(&case.about.receipt);
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
        "no-code" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_code_none_for_it()),
        "no-fee" => (AlertKind::Warning, say::desk_refund_refused_title(), say::desk_refund_no_fee()),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}
