use components::{
    Button, ButtonRow, Caption, Choice, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, RadioGroup,
};
use domain::{Money, Place, RefundReason, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::DeskCase;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, say};

use super::about_case;
use crate::cases::form_name;
use crate::parts::{error_summary, field, target};

/// Asks why the fee of a case is given back.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        if !desk.may(StaffRight::Refund) {
            return Ok(Answer::NotFound);
        }
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        let fee = case.money.iter().find(|money| money.is_fee).map(|money| money.amount);
        let Some(amount) = fee else { return Ok(Place::DeskCase(id).into()) };
        let flash = visit.flash();
        let failed = !flash.errors.is_empty();
        let visit = visit.clone();
        let body = move || draw(&visit, &case, amount, &flash);
        Ok(Page::new(say::desk_refund_title(), body).with_errors(failed).into())
    })
    .await
}

fn reason(reason: RefundReason) -> Option<Message> {
    match reason {
        RefundReason::NotDue => Some(say::desk_refund_not_due()),
        RefundReason::OurMistake => Some(say::desk_refund_our_mistake()),
        RefundReason::Withdrawn => Some(say::desk_refund_withdrawn()),
        RefundReason::Unused | RefundReason::Returned => None,
    }
}

fn draw(visit: &Visit, case: &DeskCase, amount: Money, flash: &Flash) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::GIVE_FEE_BACK);
    let choices = RefundReason::OF_THE_AGENCY.into_iter();
    let choices = choices.filter_map(|why| Some(Choice::new(why.name(), words.text(reason(why)?)))).collect();
    let asked = field("reason", words.text(say::desk_refund_reason()), flash);
    let asked = asked.hint(words.text(say::desk_refund_reason_hint()));
    let back = Link::new(visit.to(&Place::DeskCase(proof.case)), words.text(say::back()));
    let hidden = vec![("case".to_owned(), proof.case.to_string())];
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let summary = error_summary(words, flash);
    view! {
        <PageBody width=PageWidth::Desk>
            <PageTop back=back/>
            {summary}
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::desk_refund_title())
                intro=Some(words.text(say::desk_refund_lead(amount.to_string())))
            />
            <PostForm action=action token=token hidden=hidden>
                <RadioGroup field=asked choices=choices/>
                <ButtonRow>
                    <Button text=words.text(say::desk_refund_button())/>
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}
