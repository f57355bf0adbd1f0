use std::time::Duration;

use domain::ReplyTime;
use storage::messages;

use crate::{Fault, Services};

/// Answers of so long ago still tell how long one takes.
const OF_LATE: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// No more of them are looked at, the newest first: a page asks this.
const MOST: u32 = 500;

impl Services {
    /// How long an answer takes: from those of the last 90 days, or while there are too few, what the installation promises.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn reply_time(&self) -> Result<ReplyTime, Fault> {
        let since = self.now().minus(OF_LATE);
        let waited = messages::waited(&mut self.database().reader().await?, since, MOST).await?;
        Ok(ReplyTime::of(waited, self.settings().answer_within_days))
    }
}
