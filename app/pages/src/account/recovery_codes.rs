use components::{
    Alert, AlertKind, Button, ButtonRow, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, PrintHeader,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::FEW_CODES;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::target;

/// Shows codes that were just made; otherwise says how many are left, and offers new ones.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    if let Some(codes) = visit.new_codes() {
        return Ok(Page::new(say::recovery_shown_title(), move || shown(&visit, codes)).into());
    }
    let left = visit.services.sign_in_methods(&session).await?.codes.left;
    let is_set_up = visit.services.holder(&session).await?.is_some();
    Ok(Page::new(say::recovery_title(), move || offered(&visit, left, is_set_up)).into())
}

fn offered(visit: &Visit, left: u32, is_set_up: bool) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::MAKE_CODES);
    let (back, later) = if is_set_up {
        (Some(Link::new(visit.to(&Place::Security), words.text(say::back()))), None)
    } else {
        (None, Some(Link::new(visit.to(&Place::AccountKind), words.text(say::kind_later()))))
    };
    let how_many = words.text(say::recovery_left(left));
    let how_many = if left <= FEW_CODES {
        let title = words.text(say::recovery_few_title());
        view! { <Alert kind=AlertKind::Warning title=title><p>{how_many}</p></Alert> }.into_any()
    } else {
        view! { <p>{how_many}</p> }.into_any()
    };
    view! {
        <PageBody width=PageWidth::Reading>
            {back.map(|back| view! { <PageTop back=back/> })}
            <PageHeading text=words.text(say::recovery_title()) intro=Some(words.text(say::recovery_lead()))/>
            {how_many}
            {(left > 0).then(|| view! { <p>{words.text(say::recovery_replaces())}</p> })}
            <PostForm action=action token=token>
                <ButtonRow>
                    <Button text=words.text(say::recovery_make())/>
                </ButtonRow>
            </PostForm>
            {later.map(|later| view! { <p><a href=later.href>{later.text}</a></p> })}
        </PageBody>
    }
    .into_any()
}

fn shown(visit: &Visit, codes: Vec<String>) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::KEEP_CODES);
    let site = visit.site.name.clone();
    let codes = codes.into_iter().map(|code| view! { <li>{code}</li> }).collect_view();
    view! {
        <PageBody width=PageWidth::Reading>
            <PrintHeader site=site text=words.text(say::recovery_title())/>
            <PageHeading
                text=words.text(say::recovery_shown_title())
                intro=Some(words.text(say::recovery_shown_lead()))
            />
            <ol class="code-list">{codes}</ol>
            <p>{words.text(say::recovery_shown_where())}</p>
            <p>{words.text(say::recovery_shown_old())}</p>
            <PostForm action=action token=token>
                <ButtonRow>
                    <Button text=words.text(say::recovery_kept())/>
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}
