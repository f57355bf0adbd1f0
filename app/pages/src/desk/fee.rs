use components::{
    Button, ButtonKind, ButtonRow, Caption, Choice, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm,
    RadioGroup,
};
use domain::case::Asked;
use domain::{FeeRequest, Language, Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::{DeskCase, Typed};
use services::notices::{FeeDecision, NoticeText};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, say};

use super::about_case;
use super::act::drawn;
use super::inputs::{ReadIn, texts};
use crate::cases::form_name;
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
    let read_in = ReadIn::Letters;
    let (languages, reason) = (words.text(read_in.languages()), texts(words, Asked::Reason, read_in, flash));
    let back = Link::new(visit.to(&Place::DeskCase(proof.case)), words.text(say::back()));
    let hidden = vec![("case".to_owned(), proof.case.to_string())];
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let summary = error_summary(words, flash);
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            {summary}
            <Caption text=form step=step/>
            <PageHeading text=words.text(say::desk_fee_title()) intro=Some(words.text(lead(request)))/>
            <PostForm action=action token=token hidden=hidden>
                <RadioGroup field=decision choices=choices/>
                <p>{languages}</p>
                {reason}
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
        let typed: Typed = Language::ALL
            .map(|language| Asked::Reason.name_in(language))
            .map(|name| (name.to_owned(), flash.value(name)))
            .into();
        let is_granted = flash.value("decision") == "grant";
        let Ok(decision) = FeeDecision::read(is_granted, &typed, visit.services.today()) else {
            return Ok(Place::DeskFee(id).into());
        };
        let Ok(letters) = desk.fee_letters(id, &decision).await? else { return Ok(Place::DeskCase(id).into()) };
        let visit = visit.clone();
        let body = move || draw_letters(&visit, &case, (&letters, &decision), (&flash.value("decision"), &typed));
        Ok(Page::new(say::desk_confirm_title(), body).into())
    })
    .await
}

fn draw_letters(
    visit: &Visit,
    case: &DeskCase,
    (letters, decision): (&[NoticeText], &FeeDecision),
    (decided, typed): (&str, &Typed),
) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::DECIDE_FEE);
    let typed = typed.iter().map(|(name, text)| (format!("typed[{name}]"), text.clone()));
    let hidden = [("case".to_owned(), proof.case.to_string()), ("decision".to_owned(), decided.to_owned())];
    let hidden = hidden.into_iter().chain(typed).collect();
    let other = case.companion.as_ref().map(|other| {
        view! { <p>{words.text(say::desk_confirm_other(other.receipt.to_string()))}</p> }
    });
    let letters = drawn(visit, letters, decision.reason.lacks_spanish());
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    view! {
        <PageBody width=PageWidth::DeskWide>
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::desk_confirm_title())
                intro=Some(words.text(say::desk_confirm_lead()))
            />
            {other}
            {letters}
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
