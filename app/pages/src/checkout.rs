//! The page of the sandbox checkout: it stands for a payment service's own site.

use components::{Button, ButtonKind, Definition, Definitions, PageBody, PageHeading, PageWidth, PostForm};
use leptos::prelude::*;
use services::Fault;
use services::filing::Action;
use visit::{Answer, Chrome, Page, Visit};
use words::{Message, say};

use crate::parts::target;

/// Lets the person decide what the payment service answers.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let id = visit.parameters.get("checkout").cloned().unwrap_or_default();
    let Some(checkout) = visit.services.sandbox_checkout(&id).await? else { return Ok(Answer::NotFound) };
    let words = visit.words();
    let page = Page::new(say::checkout_title(), move || {
        let facts = vec![
            Definition::new(words.text(say::checkout_amount()), checkout.amount.to_string()),
            Definition::new(words.text(say::checkout_for()), checkout.description.clone()),
        ];
        let content = if checkout.is_open { choices(&visit, &id) } else { settled(&visit, &checkout.return_url) };
        view! {
            <PageBody width=PageWidth::Narrow>
                <p class="stranger__name">{words.text(say::checkout_site())}</p>
                <PageHeading text=words.text(say::checkout_title()) intro=Some(words.text(say::checkout_notice()))/>
                <Definitions pairs=facts/>
                {content}
            </PageBody>
        }
    });
    Ok(page.with_chrome(Chrome::Stranger).into())
}

fn choices(visit: &Visit, checkout: &str) -> AnyView {
    let words = visit.words();
    let offers: [(Action, Message, ButtonKind); 5] = [
        (Action::Pay, say::checkout_pay(), ButtonKind::Primary),
        (Action::PaySlowly, say::checkout_pay_slowly(), ButtonKind::Secondary),
        (Action::PayAndClose, say::checkout_pay_and_close(), ButtonKind::Secondary),
        (Action::Decline, say::checkout_decline(), ButtonKind::Secondary),
        (Action::Cancel, say::checkout_cancel(), ButtonKind::Quiet),
    ];
    let (action, token) = target(visit, actions::SANDBOX_CHECKOUT);
    let buttons = offers
        .into_iter()
        .map(|(act, label, kind)| {
            let value = Some(act.as_str().to_owned());
            view! { <p><Button text=words.text(label) kind=kind name=Some("act_chosen".to_owned()) value=value/></p> }
        })
        .collect_view();
    view! {
        <PostForm action=action token=token hidden=vec![("checkout".to_owned(), checkout.to_owned())]>
            {buttons}
        </PostForm>
    }
    .into_any()
}

fn settled(visit: &Visit, return_url: &str) -> AnyView {
    let words = visit.words();
    view! {
        <h2>{words.text(say::checkout_settled_title())}</h2>
        <p>{words.text(say::checkout_settled_lead())}</p>
        <p><a href=return_url.to_owned()>{words.text(say::checkout_back())}</a></p>
    }
    .into_any()
}
