use components::{Button, ButtonRow, LinkButton, PageBody, PageHeading, PageWidth, PostForm};
use domain::{DraftId, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::MoneyStory;
use services::filing::{PayRefusal, PaymentState};
use visit::{Answer, Page, Visit};
use words::{Message, say};

use crate::cases::money_alert;
use crate::parts::target;

/// How often the page looks again while the payment is on its way.
const LOOK_AGAIN_SECONDS: u8 = 3;

/// Where the checkout comes back to: the case when it is paid, else what happened and what to do.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let state = match visit.services.payment_returned(&session, id).await? {
        Ok(state) => state,
        Err(PayRefusal::NotFound) => return Ok(Answer::NotFound),
        Err(PayRefusal::NotSigned) => return Ok(Place::Review(id).into()),
        Err(PayRefusal::Away) => {
            let (title, lead) = (say::payment_away_title(), say::payment_away_lead());
            return Ok(screen(visit, id, title, lead, Onward::PayAgain, Vec::new()).into());
        }
    };
    let back = visit.services.money_going_back(&session, id).await?;
    let screen = |visit, id, title, lead, onward| screen(visit, id, title, lead, onward, back);
    let page = match state {
        PaymentState::Filed(case) => return Ok(Place::Received(case).into()),
        PaymentState::Waiting => {
            screen(visit, id, say::payment_waiting_title(), say::payment_waiting_lead(), Onward::Wait)
                .refreshing(LOOK_AGAIN_SECONDS)
        }
        PaymentState::Open { url } => {
            screen(visit, id, say::payment_open_title(), say::payment_open_lead(), Onward::Checkout(url))
        }
        PaymentState::Declined => {
            screen(visit, id, say::payment_declined_title(), say::payment_declined_lead(), Onward::PayAgain)
        }
        PaymentState::Cancelled => {
            screen(visit, id, say::payment_cancelled_title(), say::payment_cancelled_lead(), Onward::PayAgain)
        }
        PaymentState::Expired => {
            screen(visit, id, say::payment_expired_title(), say::payment_expired_lead(), Onward::PayAgain)
        }
        PaymentState::Disputed { amount } => {
            let lead = say::payment_disputed_lead(amount.to_string());
            screen(visit, id, say::payment_disputed_title(), lead, Onward::PayAgain)
        }
        PaymentState::TakenBack { amount } => {
            let lead = say::payment_taken_back_lead(amount.to_string());
            screen(visit, id, say::payment_taken_back_title(), lead, Onward::PayAgain)
        }
        PaymentState::Held { amount } => {
            let lead = say::payment_held_lead(amount.to_string());
            screen(visit, id, say::payment_held_title(), lead, Onward::SignAgain)
        }
    };
    Ok(page.into())
}

enum Onward {
    Wait,
    Checkout(String),
    PayAgain,
    SignAgain,
}

fn screen(visit: Visit, draft: DraftId, title: Message, lead: Message, onward: Onward, back: Vec<MoneyStory>) -> Page {
    let heading = title.clone();
    Page::new(title, move || {
        let words = visit.words();
        let onward = match onward {
            Onward::Wait => view! { <p role="status">{words.text(say::payment_waiting_refresh())}</p> }.into_any(),
            Onward::Checkout(url) => {
                view! { <LinkButton href=url text=words.text(say::payment_continue())/> }.into_any()
            }
            Onward::PayAgain => {
                let (action, token) = target(&visit, actions::PAY);
                view! {
                    <PostForm action=action token=token hidden=vec![("draft".to_owned(), draft.to_string())]>
                        <Button text=words.text(say::payment_again())/>
                    </PostForm>
                }
                .into_any()
            }
            Onward::SignAgain => {
                let href = visit.to(&Place::Review(draft));
                view! { <LinkButton href=href text=words.text(say::payment_sign_again())/> }.into_any()
            }
        };
        let back = (!back.is_empty()).then(|| {
            let notices = back.iter().map(|story| money_alert(words, story)).collect_view();
            view! { <h2>{words.text(say::payment_other_title())}</h2> {notices} }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(heading) intro=Some(words.text(lead))/>
                <ButtonRow>{onward}</ButtonRow>
                {back}
            </PageBody>
        }
    })
}
