//! Whether the process lives, and whether it can do its work.

use std::time::Duration;

use axum::extract::State;
use http::StatusCode;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::house::House;

/// How long what was found is said again, so that it costs nothing to ask often.
const BELIEVED_FOR: Duration = Duration::from_secs(1);

/// What was found last about the readiness of this server, and when.
#[derive(Debug, Default)]
pub(crate) struct Readiness(Mutex<Option<(Instant, bool)>>);

impl Readiness {
    /// What was found within the last second, else what is found now. Whoever asks meanwhile waits for that.
    async fn known(&self, look: impl Future<Output = bool>) -> bool {
        let mut last = self.0.lock().await;
        if let Some((at, is_ready)) = *last
            && at.elapsed() < BELIEVED_FOR
        {
            return is_ready;
        }
        let is_ready = look.await;
        *last = Some((Instant::now(), is_ready));
        is_ready
    }
}

/// The process answers. It does not look at the database: restarting would not bring that back.
pub(crate) async fn livez() -> &'static str {
    "alive\n"
}

/// The records can be read and changed, so requests can be sent here. Nothing is answered before the work of a start is done:
/// the router is made after it.
pub(crate) async fn readyz(State(house): State<House>) -> (StatusCode, &'static str) {
    if house.readiness().known(house.services().is_ready()).await {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn whoever_asks_within_a_second_hears_what_was_found_then() {
        let readiness = Readiness::default();
        assert!(readiness.known(ready(true)).await);
        assert!(readiness.known(ready(false)).await, "nobody looks again");
        tokio::time::advance(BELIEVED_FOR).await;
        assert!(!readiness.known(ready(false)).await);
        assert!(!readiness.known(ready(true)).await);
    }
}
