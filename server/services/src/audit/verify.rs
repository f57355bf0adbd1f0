use storage::audit::{self, Entry, Head};

use super::ChainKey;
use crate::digest::hexadecimal;
use crate::{Fault, Services};

/// Entries looked at in one go.
const AT_ONCE: u32 = 500;

/// What the chain was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many events there are, up to the head.
    pub events: i64,
    /// The hash of the last one, in hexadecimal digits; empty before the first.
    pub head: String,
    /// Where it is broken. Nothing, when nobody but this program wrote to it.
    pub breaks: Vec<Break>,
}

/// A place where the chain is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// The event there is not what was written.
    Changed(i64),
    /// Events are gone: the first and the last of them.
    Missing(i64, i64),
    /// An event was put in.
    PutIn(i64),
    /// The row that says where the chain ends is not what was written.
    Head,
}

/// How far the walk has come.
struct Walk<'k> {
    key: &'k ChainKey,
    last: i64,
    /// `None` when the entry before is gone or was changed, so that what follows it cannot be compared.
    last_hash: Option<Vec<u8>>,
    breaks: Vec<Break>,
}

impl Services {
    /// Walks through the security log from its beginning to where it ended when the walk began. Nothing is changed, and
    /// others may go on writing.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn verify_security_log(&self) -> Result<Verified, Fault> {
        let key = self.vault().chain_key();
        let mut reader = self.database().reader().await?;
        let ends = audit::ends(&mut reader).await?;
        // Without its row the end is where the last entry is.
        let (head, last) = match &ends {
            Some((head, last)) => (Some(head), *last),
            None => (None, i64::MAX),
        };
        let mut walk = Walk { key: &key, last: 0, last_hash: Some(Vec::new()), breaks: Vec::new() };
        let mut after = i64::MIN;
        loop {
            let entries = audit::after(&mut reader, after, AT_ONCE).await?;
            let Some(end) = entries.last() else { break };
            after = end.seq;
            for entry in entries.iter().filter(|entry| entry.seq <= last) {
                walk.step(entry, head);
            }
            if after >= last {
                break;
            }
        }
        Ok(walk.end(head))
    }
}

impl Services {
    /// Whether the event at this place is still the one whose hash was noted, in hexadecimal digits.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn is_in_security_log(&self, seq: i64, hash: &str) -> Result<bool, Fault> {
        let mut reader = self.database().reader().await?;
        let found = audit::after(&mut reader, seq.saturating_sub(1), 1).await?;
        Ok(match found.first() {
            Some(entry) => entry.seq == seq && hexadecimal(&entry.hash) == hash,
            None => false,
        })
    }
}

impl Walk<'_> {
    fn step(&mut self, entry: &Entry, head: Option<&Head>) {
        if entry.seq <= self.last || head.is_some_and(|head| entry.seq > head.seq) {
            self.breaks.push(Break::PutIn(entry.seq));
            return;
        }
        let next = self.last + 1;
        if entry.seq > next {
            self.breaks.push(Break::Missing(next, entry.seq - 1));
            self.last_hash = None;
        }
        let follows = self.last_hash.as_ref().is_none_or(|hash| *hash == entry.previous);
        let is_whole = follows && self.key.hash(entry) == entry.hash;
        if !is_whole {
            self.breaks.push(Break::Changed(entry.seq));
        }
        self.last = entry.seq;
        self.last_hash = is_whole.then(|| entry.hash.clone());
    }

    fn end(mut self, head: Option<&Head>) -> Verified {
        let Some(head) = head else {
            self.breaks.push(Break::Head);
            return Verified { events: self.last, head: String::new(), breaks: self.breaks };
        };
        if self.last < head.seq {
            self.breaks.push(Break::Missing(self.last + 1, head.seq));
        }
        let fits = self.last != head.seq || self.last_hash.as_ref().is_none_or(|hash| *hash == head.hash);
        if !(fits && self.key.is_ours(head)) {
            self.breaks.push(Break::Head);
        }
        Verified { events: head.seq, head: hexadecimal(&head.hash), breaks: self.breaks }
    }
}
