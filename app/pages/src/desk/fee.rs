use components::{
    Button, ButtonKind, ButtonRow, Caption, Choice, Link, PageBody, PageHeading, PageTop, PostForm, RadioGroup,
    TextArea,
};
use domain::{DecisionReason, FeeRequest, Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::DeskCase;
use services::notices::{FeeDecision, NoticeText};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, say};

use super::about_case;
use crate::cases::{form_name, letter_text};
use crate::parts::{error_summary, field, target};

/// What somebody asks about a fee, in a sentence.
pub(super) fn lead(request: FeeRequest) -> Message {
    match request {
        FeeRequest::Waiver => say::desk_fee_waiver_lead(),
        FeeRequest::Reduction => say::desk_fee_reduction_lead(),
    }
}

/// Asks an officer what they decide about the fee of a case, and why.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        let Some(request) = case.asked else { return Ok(Place::DeskCase(id).into()) };
        let flash = visit.flash();
        let failed = !flash.errors.is_empty();
        let visit = visit.clone();
        let body = move || draw(&visit, &case, request, &flash);
        Ok(Page::new(say::desk_fee_title(), body).with_errors(failed).into())
    })
    .await
}

fn draw(visit: &Visit, case: &DeskCase, request: FeeRequest, flash: &Flash) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::WEIGH_FEE);
    let choices = vec![
        Choice::new("grant", words.text(say::desk_fee_grant())).hint(words.text(say::desk_fee_grant_hint())),
        Choice::new("refuse", words.text(say::desk_fee_refuse())).hint(words.text(say::desk_fee_refuse_hint())),
    ];
    let decision = field("decision", words.text(say::desk_fee_decision()), flash);
    let reason = field("reason", words.text(say::desk_fee_reason()), flash);
    let reason = reason.hint(words.text(say::desk_fee_reason_hint()));
    let back = Link::new(visit.to(&Place::DeskCase(proof.case)), words.text(say::back()));
    let hidden = vec![("case".to_owned(), proof.case.to_string())];
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let summary = error_summary(words, flash);
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            <Caption text=form step=step/>
            <PageHeading text=words.text(say::desk_fee_title()) intro=Some(words.text(lead(request)))/>
            <PostForm action=action token=token hidden=hidden>
                <RadioGroup field=decision choices=choices/>
                <TextArea field=reason/>
                <ButtonRow>
                    <Button text=words.text(say::desk_fee_go_on())/>
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}

/// Shows an officer what the person would read, before anything is decided.
pub async fn confirm(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        let flash = visit.flash();
        let Ok(reason) = DecisionReason::parse(&flash.value("reason")) else { return Ok(Place::DeskFee(id).into()) };
        let decision = FeeDecision { is_granted: flash.value("decision") == "grant", reason };
        let Ok(letter) = desk.fee_letter(id, &decision).await? else { return Ok(Place::DeskCase(id).into()) };
        let visit = visit.clone();
        let body = move || draw_letter(&visit, &case, &letter, &flash);
        Ok(Page::new(say::desk_confirm_title(), body).into())
    })
    .await
}

fn draw_letter(visit: &Visit, case: &DeskCase, letter: &NoticeText, flash: &Flash) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::DECIDE_FEE);
    let typed = ["decision", "reason"].map(|name| (name.to_owned(), flash.value(name)));
    let hidden = [("case".to_owned(), proof.case.to_string())].into_iter().chain(typed).collect();
    let other = case.companion.as_ref().map(|other| {
        view! { <p>{words.text(say::desk_confirm_other(other.receipt.to_string()))}</p> }
    });
    let (language, text) = (letter.language.code(), letter_text(letter));
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    view! {
        <PageBody>
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::desk_confirm_title())
                intro=Some(words.text(say::desk_confirm_lead()))
            />
            {other}
            <div lang=language>
                {text}
            </div>
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>
                    <Button text=words.text(say::desk_confirm_button())/>
                    <Button
                        text=words.text(say::desk_confirm_change())
                        kind=ButtonKind::Quiet
                        name="intent".to_owned()
                        value="change".to_owned()
                    />
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}
