use std::fmt;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;

use crate::problem::StoreAway;

/// A document as it is read, a piece at a time.
pub struct Reading(BoxStream<'static, object_store::Result<Bytes>>);

impl Reading {
    pub(crate) fn new(pieces: BoxStream<'static, object_store::Result<Bytes>>) -> Self {
        Self(pieces)
    }

    /// The next bytes; `None` at its end.
    ///
    /// # Errors
    /// The store went away.
    pub async fn next(&mut self) -> Result<Option<Bytes>, StoreAway> {
        Ok(self.0.next().await.transpose()?)
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reading(…)")
    }
}
