use domain::{MessageId, MessageText, ThreadId, ThreadSubject};
use storage::messages::{MessageAnew, StoredMessage};
use storage::threads::{StoredThread, ThreadAnew};

use crate::{AccountKey, Fault, Services, Slot};

impl Services {
    /// Names a message before it is written: the form holds it, so that one that is sent twice is one.
    #[must_use]
    pub fn new_message_id(&self) -> MessageId {
        MessageId::v7(self.now(), self.random())
    }

    pub(super) fn sealed_subject(&self, key: &AccountKey, id: ThreadId, subject: &ThreadSubject) -> Vec<u8> {
        self.vault().seal(key, &subject_slot(id), subject.as_str().as_bytes())
    }

    pub(super) fn sealed_text(&self, key: &AccountKey, id: MessageId, text: &MessageText) -> Vec<u8> {
        self.vault().seal(key, &text_slot(id), text.as_str().as_bytes())
    }

    /// What a thread is about, in its person's own words.
    pub(crate) fn open_subject(&self, key: &AccountKey, thread: &StoredThread) -> Result<String, Fault> {
        let plain = self.vault().open(key, &subject_slot(thread.id), &thread.subject_sealed)?;
        String::from_utf8(plain).map_err(|_| Fault::Unreadable("threads.subject_sealed"))
    }

    /// What a message says.
    pub(crate) fn open_text(&self, key: &AccountKey, message: &StoredMessage) -> Result<String, Fault> {
        let plain = self.vault().open(key, &text_slot(message.id), &message.text_sealed)?;
        String::from_utf8(plain).map_err(|_| Fault::Unreadable("messages.text_sealed"))
    }

    /// The same subject, for the same row, under another key.
    pub(crate) fn seal_thread_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        thread: &StoredThread,
    ) -> Result<ThreadAnew, Fault> {
        let plain = self.vault().open(old, &subject_slot(thread.id), &thread.subject_sealed)?;
        Ok(ThreadAnew { id: thread.id, subject_sealed: self.vault().seal(new, &subject_slot(thread.id), &plain) })
    }

    /// The same message, for the same row, under another key.
    pub(crate) fn seal_message_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        message: &StoredMessage,
    ) -> Result<MessageAnew, Fault> {
        let plain = self.vault().open(old, &text_slot(message.id), &message.text_sealed)?;
        Ok(MessageAnew { id: message.id, text_sealed: self.vault().seal(new, &text_slot(message.id), &plain) })
    }
}

fn subject_slot(id: ThreadId) -> Slot {
    Slot::new("threads.subject_sealed", id.to_string())
}

fn text_slot(id: MessageId) -> Slot {
    Slot::new("messages.text_sealed", id.to_string())
}
