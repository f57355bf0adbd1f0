use std::sync::Arc;
use std::time::Duration;

use domain::Timestamp;

use crate::{Clock, Inner, Services};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A clock that is behind another one.
#[derive(Debug)]
struct Behind {
    clock: Arc<dyn Clock>,
    by: Duration,
}

impl Clock for Behind {
    fn now(&self) -> Timestamp {
        self.clock.now().minus(self.by)
    }
}

impl Services {
    /// The same product so many days ago: what is done with it has happened then.
    pub(super) fn days_ago(&self, days: u32) -> Self {
        let clock: Arc<dyn Clock> = Arc::new(Behind { clock: Arc::clone(&self.0.clock), by: DAY * days });
        Self(Arc::new(Inner { clock, ..self.0.as_ref().clone() }))
    }
}
