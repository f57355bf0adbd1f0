use domain::{NoticeKind, NoticeMark, NoticeNumber, Timestamp};
use storage::notices;
use subtle::ConstantTimeEq;

use crate::limits::Limit;
use crate::{Client, Outcome, Services};

/// Numbers and marks of one network that are not ours. Genuine ones count for nothing: an employer has many to check.
const MISSES: Limit = Limit::per_ten_minutes(20);

/// What anybody may know of a notice who holds it: nothing about whom, which form or which case it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Genuine {
    /// Which kind.
    pub kind: NoticeKind,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// A later one takes its place.
    pub is_replaced: bool,
}

/// Why a notice is not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerifyRefusal {
    /// There is none with this number and this mark. It is not told which of them is wrong.
    Unknown,
    /// Many were tried from this network that are not ours.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

impl Services {
    /// Whether a notice with this number and this mark was issued. Anybody may ask.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn verify_notice(
        &self,
        number: NoticeNumber,
        mark: NoticeMark,
        client: Client,
    ) -> Outcome<Genuine, VerifyRefusal> {
        let (now, key) = (self.now(), self.vault().lookup("limit: notices per client", client.network()));
        let mut reader = self.database().reader().await?;
        if let Some(until) = MISSES.reached(&mut reader, &key, now).await? {
            return Ok(Err(VerifyRefusal::TooMany { until }));
        }
        let found = notices::by_number(&mut reader, number).await?;
        drop(reader);
        let is_meant = |digest: &[u8; 32]| bool::from(NoticeMark::of(digest).as_bytes().ct_eq(mark.as_bytes()));
        if let Some(notice) = found.filter(|notice| is_meant(&notice.digest)) {
            let (kind, issued_at) = (notice.kind, notice.issued_at);
            return Ok(Ok(Genuine { kind, issued_at, is_replaced: notice.replaced_by.is_some() }));
        }
        let counted = self.database().write((key, now), |tx, (key, now)| Box::pin(MISSES.hit(tx, key, *now)));
        Ok(Err(match counted.await? {
            Some(until) => VerifyRefusal::TooMany { until },
            None => VerifyRefusal::Unknown,
        }))
    }
}
