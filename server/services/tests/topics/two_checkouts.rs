//! Two windows that go to pay for the same form at the same moment, with a provider that opens a checkout for each.

use std::sync::Arc;

use crate::paperwork::{Person, person};
use domain::{DraftId, Language, Timestamp};
use payment::{
    Answer, Away, Checkout, CheckoutId, CheckoutSession, CheckoutState, EventProblem, Heard, Order, Origin,
    RefundOrder, RefundState,
};
use services::Services;
use services::filing::Begun;
use services::testing::on_each_database;
use storage::payments;
use tokio::sync::Barrier;

/// Opens a page for each language, once it was asked for two.
#[derive(Debug)]
struct PageForEachLanguage(Barrier);

impl Checkout for PageForEachLanguage {
    fn open(&self, order: Order) -> Answer<'_, CheckoutSession> {
        Box::pin(async move {
            self.0.wait().await;
            let id = format!("{}-{}", order.payment, order.language.code());
            Ok(CheckoutSession { url: format!("https://pay.example/{id}"), id: id.parse().unwrap() })
        })
    }

    fn origins(&self) -> Vec<Origin> {
        vec!["https://pay.example".parse().unwrap()]
    }

    fn look_up<'a>(&'a self, _: &'a CheckoutId, _: Timestamp) -> Answer<'a, Option<CheckoutState>> {
        Box::pin(async { Ok(Some(CheckoutState::Open)) })
    }

    fn refund(&self, _: RefundOrder) -> Answer<'_, RefundState> {
        Box::pin(async { Err(Away("no answer".into())) })
    }

    fn signature_header(&self) -> &'static str {
        "signature"
    }

    fn verify_event<'a>(&'a self, _: &'a str, _: &'a [u8], _: Timestamp) -> Heard<'a> {
        Box::pin(async { Err(EventProblem::Forged) })
    }
}

async fn sent_to(services: &Services, person: &Person, draft: DraftId, language: Language) -> String {
    match services.begin_payment(&person.session, draft, language).await.unwrap().unwrap() {
        Begun::Checkout { url } => url,
        other => panic!("to a checkout, not {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_checkouts_of_one_order_both_windows_are_sent_to_the_one_that_is_known() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(41_500).await;
        ana.sign(draft).await;
        let services = world.services.with_checkout(Arc::new(PageForEachLanguage(Barrier::new(2))));
        let (first, second) = tokio::join!(
            sent_to(&services, &ana, draft, Language::English),
            sent_to(&services, &ana, draft, Language::Spanish),
        );
        assert_eq!(first, second, "nobody is where money would not be known");
        let payments = payments::of_draft(&mut world.database.reader().await.unwrap(), draft).await.unwrap();
        let [payment] = payments.as_slice() else { panic!("one payment") };
        assert_eq!(payment.checkout.as_ref().unwrap().1, first);
    })
    .await;
}
