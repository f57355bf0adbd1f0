use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use object_store::path::Path as Name;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload};
use tokio::runtime::Handle;

use crate::problem::StoreAway;

/// A document as it is written. Unless it is finished, nothing of it is ever there under its name.
pub struct Writing {
    objects: Arc<dyn ObjectStore>,
    name: Name,
    part: usize,
    /// Less than a part that has not gone to the store yet.
    pending: Vec<Bytes>,
    pending_length: usize,
    /// Begun with the first whole part: what is smaller is put there in one go.
    upload: Option<Box<dyn MultipartUpload>>,
    /// Whether all that was taken is pending or with the store: a part that did not get there leaves a hole.
    is_whole: bool,
}

impl Writing {
    pub(crate) fn new(objects: Arc<dyn ObjectStore>, name: Name, part: usize) -> Self {
        Self { objects, name, part, pending: Vec::new(), pending_length: 0, upload: None, is_whole: true }
    }

    /// Takes the next bytes. Beside what it is given it holds less than a part in memory.
    ///
    /// # Errors
    /// The store cannot be used, now or before: the document is lost.
    pub async fn push(&mut self, mut bytes: Bytes) -> Result<(), StoreAway> {
        self.check()?;
        while self.pending_length + bytes.len() >= self.part {
            let rest = bytes.split_off(self.part - self.pending_length);
            self.pending.push(bytes);
            self.send_part().await?;
            bytes = rest;
        }
        self.pending_length += bytes.len();
        self.pending.push(bytes);
        Ok(())
    }

    /// The document is there, whole, and stays there when the power fails.
    ///
    /// # Errors
    /// The store cannot be used. Nothing of the document is there then, unless the store took it and could not say so.
    pub async fn finish(mut self) -> Result<(), StoreAway> {
        self.check()?;
        if self.upload.is_none() {
            let whole = self.take_pending();
            self.objects.put(&self.name, whole).await?;
            return Ok(());
        }
        if self.pending_length > 0 {
            self.send_part().await?;
        }
        if let Some(upload) = &mut self.upload {
            upload.complete().await?;
        }
        self.upload = None;
        Ok(())
    }

    /// Gives the document up and tells the store so.
    pub async fn abandon(mut self) {
        abort(self.upload.take()).await;
    }

    fn check(&self) -> Result<(), StoreAway> {
        if self.is_whole { Ok(()) } else { Err(StoreAway::Lost) }
    }

    async fn send_part(&mut self) -> Result<(), StoreAway> {
        // Stays so when the store fails, and when nobody waits for it any longer.
        self.is_whole = false;
        let part = self.take_pending();
        let upload = match &mut self.upload {
            Some(upload) => upload,
            None => self.upload.insert(self.objects.put_multipart(&self.name).await?),
        };
        upload.put_part(part).await?;
        self.is_whole = true;
        Ok(())
    }

    fn take_pending(&mut self) -> PutPayload {
        self.pending_length = 0;
        std::mem::take(&mut self.pending).into_iter().collect()
    }
}

/// Parts of what is never finished lie unseen in a bucket until it is told.
async fn abort(upload: Option<Box<dyn MultipartUpload>>) {
    if let Some(mut upload) = upload {
        let _gone = upload.abort().await;
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if let Some(upload) = self.upload.take()
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(abort(Some(upload)));
        }
    }
}

impl fmt::Debug for Writing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Writing({})", self.name)
    }
}
