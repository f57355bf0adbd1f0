use components::{
    Agreement, Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Link, PageBody, PageHeading, PageTop,
    PostForm, SignatureBlock, TextInput,
};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::CaseView;
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::form_name;
use crate::parts::{error_summary, field, target};
use crate::session::{Typed, session_clock};

/// Says what withdrawing a case means, and has it signed.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(case) = visit.services.case(&session, id).await? else { return Ok(Answer::NotFound) };
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    Ok(Page::new(say::withdraw_title(), move || draw(&visit, &case, &flash)).with_errors(failed).into())
}

fn draw(visit: &Visit, case: &CaseView, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(case.id)), words.text(say::case_title()));
    let summary = error_summary(words, flash);
    let caption = words.text(say::threads_about_case(form_name(&case.form, visit.language), case.receipt.to_string()));
    let (form, over) =
        if case.can_withdraw { (Some(form(visit, case, flash)), None) } else { (None, Some(over(visit, case))) };
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            <Caption text=caption/>
            <PageHeading text=words.text(say::withdraw_title())/>
            {over}
            {form}
        </PageBody>
    }
    .into_any()
}

fn over(visit: &Visit, case: &CaseView) -> AnyView {
    let words = visit.words();
    let here = visit.to(&Place::Case(case.id));
    view! {
        <Alert kind=AlertKind::Info title=words.text(say::withdraw_over_title())>
            <p>{words.text(say::withdraw_over())}</p>
            <p><a href=here>{words.text(say::case_open())}</a></p>
        </Alert>
    }
    .into_any()
}

fn form(visit: &Visit, case: &CaseView, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::WITHDRAW_CASE);
    let hidden = vec![("case".to_owned(), case.id.to_string())];
    let fee = if case.is_fee_asked { say::withdraw_fee_asked() } else { say::withdraw_fee() };
    let means = [say::withdraw_end(), fee, say::withdraw_again(), say::withdraw_status()];
    let means = means.map(|line| view! { <li>{words.text(line)}</li> }).collect_view();
    let instead = visit.to(&Place::Services(case.id));
    let agree = field("agree", words.text(say::withdraw_agree()), flash);
    let name = field("name", words.text(say::sign_name()), flash).hint(words.text(say::withdraw_name_hint()));
    let stay = Link::new(visit.to(&Place::Case(case.id)), words.text(say::withdraw_stay()));
    let paragraphs =
        vec![words.text(say::withdraw_statement(form_name(&case.form, visit.language), case.receipt.to_string()))];
    let clock = session_clock(visit, Typed::Unsent);
    view! {
        <Alert kind=AlertKind::Warning title=words.text(say::withdraw_means())><ul>{means}</ul></Alert>
        <p>{words.text(say::withdraw_instead())} " " <a href=instead>{words.text(say::service_link())}</a></p>
        <PostForm action=action token=token hidden=hidden>
            <SignatureBlock title=words.text(say::withdraw_statement_title()) paragraphs=paragraphs>
                <Agreement field=agree/>
                <TextInput field=name/>
            </SignatureBlock>
            <ButtonRow>
                <Button text=words.text(say::withdraw_button()) kind=ButtonKind::Danger/>
                <a href=stay.href>{stay.text}</a>
            </ButtonRow>
        </PostForm>
        {clock}
    }
    .into_any()
}
