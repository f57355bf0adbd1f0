use components::{
    Agreement, Button, ButtonRow, Caption, Field, Link, PageBody, PageHeading, PageTop, PostForm, SignatureBlock,
    TextInput,
};
use domain::{DraftId, Place};
use leptos::prelude::*;
use services::Fault;
use services::filing::{Companion, CompanionState, Draft};
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::collision::{to_decide, undecided};
use super::companion::{choice, is_filed};
use super::cost::fee_table;
use super::evidence::is_being_checked;
use crate::parts::{error_summary, field, paragraphs, target};
use crate::session::{Typed, session_clock};

/// The certification in full, and the signature under it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let Some(draft) = visit.services.draft(&session, id).await? else { return Ok(Answer::NotFound) };
    if let Some(case) = draft.filed {
        return Ok(Place::Case(case).into());
    }
    let evaluation = draft.evaluate(visit.services.today());
    let is_ready = evaluation.is_complete() && draft.to_look_at(&evaluation).is_empty();
    drop(evaluation);
    let added = visit.services.evidence_of_draft(&session, &draft).await?;
    if !is_ready || is_being_checked(&draft.evaluate(visit.services.today()), &added) {
        return Ok(Place::Review(id).into());
    }
    let companion = visit.services.companion(&session, &draft).await?;
    if !is_filed(companion.as_ref()) {
        return Ok(Place::Review(id).into());
    }
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    Ok(Page::new(say::sign_title(), move || draw(&visit, &draft, companion.as_ref(), &flash))
        .with_errors(failed)
        .into())
}

fn draw(visit: &Visit, draft: &Draft, with: Option<&Companion>, flash: &Flash) -> AnyView {
    let words = visit.words();
    let said = draft.form.words(visit.language);
    let evaluation = draft.evaluate(visit.services.today());
    let paragraphs = evaluation
        .certifications()
        .into_iter()
        .flat_map(|name| paragraphs(&said.certification(name)))
        .collect::<Vec<_>>();
    let is_free = evaluation.fees().total == Some(0);
    let button = if is_free { say::sign_button_file() } else { say::sign_button_pay() };
    let signer = evaluation.signer_name().unwrap_or_default();
    let (action, token) = target(visit, actions::SIGN_DRAFT);
    let hidden = vec![("draft".to_owned(), draft.id.to_string()), ("version".to_owned(), draft.changes().to_string())];
    let agree = Field::new("agree", words.text(say::sign_agree())).error(flash.errors.get("agree").cloned());
    let name = field("name", words.text(say::sign_name()), flash).hint(words.text(say::sign_name_hint(signer)));
    let companion = with.and_then(|companion| match &companion.state {
        CompanionState::Filed(requests) => Some(choice(visit, companion, requests, flash)),
        _ => None,
    });
    let today = words.date(visit.services.today());
    let back = Link::new(visit.to(&Place::Review(draft.id)), words.text(say::back()));
    let to_decide = to_decide(visit, draft, &undecided(visit, draft, &evaluation));
    let (summary, form) = (error_summary(words, flash), said.form("name"));
    let fees = fee_table(&evaluation, words);
    let clock = session_clock(visit, Typed::Saved);
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            {to_decide}
            <Caption text=form/>
            <PageHeading text=words.text(say::sign_title()) intro=Some(words.text(say::sign_lead()))/>
            <PostForm action=action token=token hidden=hidden>
                {companion}
                <SignatureBlock title=words.text(say::sign_certification()) paragraphs=paragraphs>
                    <Agreement field=agree/>
                    <TextInput field=name autocomplete="off"/>
                    <p>{words.text(say::sign_date(today))}</p>
                </SignatureBlock>
                {fees}
                <ButtonRow>
                    <Button text=words.text(button)/>
                </ButtonRow>
            </PostForm>
            {clock}
        </PageBody>
    }
    .into_any()
}
