//! Two windows that go to pay for the same form at the same moment, with a provider that opens a checkout for each.

use std::sync::Arc;

use crate::paperwork::{Person, person};
use domain::{DraftId, Language};
use services::Services;
use services::filing::Begun;
use services::testing::{Elsewhere, on_each_database};
use storage::payments;

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
        let services = world.services.with_checkout(Arc::new(Elsewhere::for_windows(2)));
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
