use components::{Button, ButtonRow, Choice, PageBody, PageHeading, PageWidth, PostForm, RadioGroup};
use domain::{AccountKind, Place};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::{Message, say};

use crate::parts::{error_summary, field, target, typed_or};

/// Asks what somebody uses their account as.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let holder = visit.services.holder(&session).await?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let words = visit.words();
    let body = move || {
        let (action, token) = target(&visit, actions::CHOOSE_KIND);
        let chosen = holder.as_ref().map(|holder| holder.kind().to_string()).unwrap_or_default();
        let chosen = typed_or(&flash, "kind", &chosen);
        let field = field("kind", words.text(say::kind_label()), &flash).value(chosen);
        let choices = AccountKind::ALL.map(|kind| {
            let (label, hint) = words_of(kind);
            Choice::new(kind.to_string(), words.text(label)).hint(words.text(hint))
        });
        let later = holder.is_none().then(|| {
            view! { <p><a href=visit.to(&Place::Home)>{words.text(say::kind_later())}</a></p> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::kind_title()) intro=Some(words.text(say::kind_lead()))/>
                <PostForm action=action token=token>
                    <RadioGroup field=field choices=choices.to_vec()/>
                    <p>{words.text(say::kind_changes())}</p>
                    <ButtonRow>
                        <Button text=words.text(say::button_continue())/>
                    </ButtonRow>
                </PostForm>
                {later}
            </PageBody>
        }
    };
    Ok(Page::new(say::kind_title(), body).with_errors(failed).into())
}

/// What an account is used as, with a hint.
pub(crate) fn words_of(kind: AccountKind) -> (Message, Message) {
    match kind {
        AccountKind::Applicant => (say::kind_applicant(), say::kind_applicant_hint()),
        AccountKind::Attorney => (say::kind_attorney(), say::kind_attorney_hint()),
        AccountKind::Accredited => (say::kind_accredited(), say::kind_accredited_hint()),
        AccountKind::Organization => (say::kind_organization(), say::kind_organization_hint()),
    }
}
