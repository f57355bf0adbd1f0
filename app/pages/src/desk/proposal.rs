//! What somebody proposes for a case, to be confirmed or sent back by somebody else.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, CaseList, CaseRow, EmptyState, Link, PageBody,
    PageHeading, PageTop, PageWidth, PostForm, TextArea, Tone,
};
use domain::case::ProposalState;
use domain::{Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::{ActRefusal, DeskCase, OpenCodeRequest, Proposal, Proposer, WaitingProposal};
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::work::People;
use super::{about_case, act, act_words};
use crate::cases::form_name;
use crate::parts::{day, error_summary, field, target};

/// The proposal for the case in the address, with the letter as its person would read it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        let open = case.proposal.clone().filter(|proposal| proposal.state == ProposalState::Open);
        let Some(proposal) = open else { return Ok(Place::DeskCase(id).into()) };
        // What can be read no more, such as a time that is over, is still sent back or taken back.
        let deed = desk.proposed(&proposal, &case.about.form).await?.ok();
        let letters = match &deed {
            Some(deed) => match desk.letters_of(id, deed).await? {
                Ok(letters) => letters,
                Err(ActRefusal::NotNow(_)) => Vec::new(),
                Err(_) => return Ok(Answer::NotFound),
            },
            None => Vec::new(),
        };
        let people = People::of(desk).await?;
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        let body = move || {
            let letters = deed.as_ref().map(|deed| act::drawn(&visit, &letters, deed.lacks_spanish()));
            let said = view! { {act::no_letter(&visit, &case, deed.as_ref())} {letters} }.into_any();
            draw(&visit, &case, (&proposal, said), &people, &flash)
        };
        Ok(Page::new(say::desk_proposal_title(), body).with_errors(failed).into())
    })
    .await
}

fn draw(
    visit: &Visit,
    case: &DeskCase,
    (proposal, said): (&Proposal, AnyView),
    people: &People,
    flash: &Flash,
) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let is_own = proposal.by == Proposer::Person(people.me);
    let (action, token) = target(visit, actions::ANSWER_PROPOSAL);
    let hidden = [("case", proof.case.to_string()), ("proposal", proposal.id.to_string())];
    let hidden: Vec<_> = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let form = if is_own {
        let (lead, button) = (words.text(say::desk_proposal_own()), words.text(say::desk_proposal_take_back()));
        view! {
            <p>{lead}</p>
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>
                    <Button
                        text=button
                        kind=ButtonKind::Secondary
                        name="intent".to_owned()
                        value="take-back".to_owned()
                    />
                </ButtonRow>
            </PostForm>
        }
        .into_any()
    } else {
        let why = field("words", words.text(say::desk_proposal_words()), flash)
            .hint(words.text(say::desk_proposal_words_hint()));
        let is_told = case.nobodys.is_none();
        let confirm = if is_told { say::desk_proposal_confirm() } else { say::desk_nobodys_button() };
        let (confirm, back) = (words.text(confirm), words.text(say::desk_proposal_send_back()));
        let (again, other) = (hidden.clone(), token.clone());
        let action_again = action.clone();
        view! {
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>
                    <Button text=confirm name="intent".to_owned() value="confirm".to_owned()/>
                </ButtonRow>
            </PostForm>
            <h2>{words.text(say::desk_proposal_or())}</h2>
            <PostForm action=action_again token=other hidden=again>
                <TextArea field=why/>
                <ButtonRow>
                    <Button
                        text=back
                        kind=ButtonKind::Secondary
                        name="intent".to_owned()
                        value="send-back".to_owned()
                    />
                </ButtonRow>
            </PostForm>
        }
        .into_any()
    };
    let title = act_words::act(proposal.what).map(|title| words.text(title)).unwrap_or_default();
    let back = Link::new(visit.to(&Place::DeskCase(proof.case)), words.text(say::back()));
    let (caption, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let lead = words.text(say::desk_proposal_lead(people.proposer(words, &proposal.by), day(words, proposal.made_at)));
    let summary = error_summary(words, flash);
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            {summary}
            <Caption text=caption step=step/>
            <PageHeading text=title intro=Some(lead)/>
            {said}
            {form}
        </PageBody>
    }
    .into_any()
}

/// That something is proposed for a case, or was sent back, on its page.
pub(super) fn part(visit: &Visit, people: &People, case: &DeskCase) -> Option<AnyView> {
    let (words, proposal) = (visit.words(), case.proposal.as_ref()?);
    let what = words.text(act_words::act(proposal.what)?);
    let by = people.proposer(words, &proposal.by);
    if proposal.state == ProposalState::SentBack {
        let who = proposal.answered_by.map(|who| people.name(words, who)).unwrap_or_default();
        let text = words.text(say::desk_proposal_was_sent_back(by, what, who));
        let said = proposal.words.iter().map(|line| view! { <p>{line.clone()}</p> }).collect_view();
        let title = words.text(say::desk_proposal_sent_back_title());
        return Some(view! { <Alert kind=AlertKind::Warning title=title><p>{text}</p>{said}</Alert> }.into_any());
    }
    let link = people.decides.then(|| {
        let href = visit.to(&Place::DeskProposal(case.about.case));
        view! { <p><a href=href>{words.text(say::desk_proposal_open())}</a></p> }
    });
    let text = words.text(say::desk_proposal_is(by, what));
    let title = words.text(say::desk_proposal_title());
    Some(view! { <Alert kind=AlertKind::Info title=title><p>{text}</p>{link}</Alert> }.into_any())
}

/// What came of what was just said of a proposal.
pub(super) fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let (kind, title, text) = match flash.value("told").as_str() {
        "proposed" => (AlertKind::Success, say::desk_proposal_made_title(), say::desk_proposal_made()),
        "sent-back" => (AlertKind::Success, say::desk_proposal_sent_back_title(), say::desk_proposal_sent_back()),
        "taken-back" => (AlertKind::Success, say::desk_proposal_sent_back_title(), say::desk_proposal_taken_back()),
        "proposal-over" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_proposal_over()),
        "proposal-time" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_proposal_time()),
        "proposal-own" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_proposal_own()),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

/// Access codes and proposals that wait for somebody to confirm them.
pub(super) fn list(visit: &Visit, people: &People, codes: &[OpenCodeRequest], waiting: &[WaitingProposal]) -> AnyView {
    let words = visit.words();
    if waiting.is_empty() && codes.is_empty() {
        let title = words.text(say::desk_proposal_none());
        return view! { <EmptyState title=title text=String::new()/> }.into_any();
    }
    let row = |proposal: &WaitingProposal| CaseRow {
        href: visit.to(&if people.decides {
            Place::DeskProposal(proposal.case)
        } else {
            Place::DeskCase(proposal.case)
        }),
        title: form_name(&proposal.form, visit.language),
        number: proposal.receipt.to_string(),
        state: act_words::act(proposal.what).map(|title| words.text(title)).unwrap_or_default(),
        tone: if proposal.by == Proposer::Person(people.me) { Tone::Plain } else { Tone::Waiting },
        changed: Some(
            words.text(say::desk_proposal_lead(people.proposer(words, &proposal.by), day(words, proposal.made_at))),
        ),
        news: None,
    };
    let code = |request: &OpenCodeRequest| CaseRow {
        href: visit.to(&if people.decides { Place::DeskCode(request.case) } else { Place::DeskCase(request.case) }),
        title: form_name(&request.form, visit.language),
        number: request.receipt.to_string(),
        state: words.text(say::desk_code_title()),
        tone: if request.by == people.me { Tone::Plain } else { Tone::Waiting },
        changed: Some(words.text(say::desk_code_asked(people.name(words, request.by), day(words, request.asked_at)))),
        news: None,
    };
    let rows = codes.iter().map(code).chain(waiting.iter().map(row)).collect();
    view! { <CaseList cases=rows/> }.into_any()
}
