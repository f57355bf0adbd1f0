use components::{
    Button, ButtonRow, CodeInput, Definition, Definitions, Field, Link, PageBody, PageHeading, PageTop, PageWidth,
    PostForm, QrCode,
};
use domain::{FactorId, Place};
use leptos::prelude::*;
use services::Fault;
use services::accounts::{AppRefusal, AppSetUp};
use visit::{Answer, Flash, Page, Visit};
use words::say;

use crate::parts::{error_summary, target};

/// Shows what an app has to be told, and asks for its first code.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<FactorId>("factor")) else {
        return Ok(Answer::NotFound);
    };
    let set_up = match visit.services.app_set_up(&session, id).await? {
        Ok(set_up) => set_up,
        Err(AppRefusal::ProofNeeded) => return Ok(Place::ProveFirst(Box::new(Place::ConfirmApp(id))).into()),
        Err(AppRefusal::TooMany | AppRefusal::Gone) => return Ok(Answer::NotFound),
    };
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    Ok(Page::new(say::app_scan_title(), move || draw(&visit, id, set_up, &flash)).with_errors(failed).into())
}

fn draw(visit: &Visit, id: FactorId, set_up: AppSetUp, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::CONFIRM_APP);
    let code = Field::new("code", words.text(say::app_code())).hint(words.text(say::code_hint()));
    let code = code.error(flash.errors.get("code").cloned());
    let facts = vec![
        Definition::new(words.text(say::app_key()), set_up.key),
        Definition::new(words.text(say::app_account()), set_up.account),
    ];
    let back = Link::new(visit.to(&Place::Security), words.text(say::back()));
    let problems = error_summary(words, flash);
    let (address, label) = (set_up.address, words.text(say::app_scan_label(set_up.name)));
    let hidden = vec![("factor".to_owned(), id.to_string())];
    view! {
        <PageBody width=PageWidth::Narrow>
            <PageTop back=back/>
            {problems}
            <PageHeading text=words.text(say::app_scan_title()) intro=Some(words.text(say::app_scan_lead()))/>
            <QrCode text=address.clone() label=label/>
            <p><a href=address>{words.text(say::app_open())}</a></p>
            <p>{words.text(say::app_key_lead())}</p>
            <Definitions pairs=facts/>
            <p>{words.text(say::app_code_lead())}</p>
            <PostForm action=action token=token hidden=hidden>
                <CodeInput field=code/>
                <ButtonRow>
                    <Button text=words.text(say::app_confirm())/>
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}
