//! The local mailbox of a demonstration.

use std::sync::Arc;

use domain::{PhoneNumber, Place};
use http::StatusCode;
use services::{Deliver, LocalMailbox, OutgoingText};
use storage::outbox;
use words::say;

use crate::site::in_each_language;

#[tokio::test]
async fn a_text_message_is_shown_as_one() {
    in_each_language(async |site, language| {
        let services = &site.world.services;
        let item = services.new_text(&OutgoingText {
            to: PhoneNumber::parse("+12025550123").unwrap(),
            language,
            text: "123456".to_owned(),
            fallback: None,
        });
        site.world.database.write(item, |tx, item| Box::pin(outbox::enqueue(tx, item))).await.unwrap();
        let mailbox: Arc<dyn Deliver> = LocalMailbox::for_texts(services.clone());
        services.deliver_due(&[mailbox]).await.unwrap();
        let page = site.browser(language).open(&Place::Mailbox).await.expect(StatusCode::OK);
        assert!(page.says(say::mailbox_text_message()));
        assert!(page.says(say::mailbox_to_telephone("+12025550123")));
    })
    .await;
}
