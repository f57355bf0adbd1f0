use bytes::Bytes;
use documents::Reading;
use domain::BlobId;

use crate::vault::{Opener, StreamKey};
use crate::{Fault, Services};

/// What is kept sealed in the store, opened piece by piece as it is read: at no time all of it.
pub(super) struct Unsealing {
    reading: Reading,
    /// None once the end is opened.
    opener: Option<Opener>,
}

impl Services {
    /// Begins to open what is kept under this name.
    pub(super) async fn unseal(&self, key: &StreamKey, blob: BlobId) -> Result<Unsealing, Fault> {
        let reading = self.store().read(&blob.to_string()).await?;
        Ok(Unsealing {
            reading: reading.ok_or(Fault::Unreadable("the store of documents"))?,
            opener: Some(Opener::new(key, blob)),
        })
    }
}

impl Unsealing {
    /// The next bytes, at least one; `None` at the end.
    ///
    /// # Errors
    /// A fault when the store went away, or what is in it was changed: then what came before is not the whole.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        while let Some(opener) = &mut self.opener {
            let opened = match self.reading.next().await? {
                Some(sealed) => opener.push(&sealed)?,
                None => match self.opener.take() {
                    Some(opener) => opener.finish()?,
                    None => Vec::new(),
                },
            };
            if !opened.is_empty() {
                return Ok(Some(Bytes::from(opened)));
            }
        }
        Ok(None)
    }
}
