use std::time::Duration;

use thiserror::Error;

use crate::event::SIGNATURE_HEADER;

const PATIENCE: Duration = Duration::from_secs(10);

/// The receiver did not say that it took the event.
#[derive(Debug, Error)]
#[error("the event was not taken")]
pub struct NotDelivered(#[source] ureq::Error);

/// Sends an event to the receiver's address and waits up to ten seconds for its word. It blocks the thread.
///
/// # Errors
/// When the receiver cannot be reached or answers with anything but success.
pub fn post_event(url: &str, signature: &str, body: &[u8]) -> Result<(), NotDelivered> {
    let agent = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).max_redirects(0).build().new_agent();
    agent
        .post(url)
        .header(SIGNATURE_HEADER, signature)
        .header("content-type", "application/json")
        .send(body)
        .map(drop)
        .map_err(NotDelivered)
}
