use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::OffsetDateTime;

use super::reasons::{Rejection, Transfer};
use super::status::Status;
use crate::{CaseId, Date, Money, Timestamp};

/// A happening as it is kept in the database and in files, for ever: a name, and a number or a case that belongs to it.
///
/// ```json
/// {"what":"received"}
/// {"what":"fee-paid","detail":41500}
/// {"what":"identity-appointment","detail":1800000000000000}
/// {"what":"evidence-requested","detail":20830}
/// {"what":"rejected/unsigned"}
/// {"what":"new-address","case":"0192…"}
/// ```
///
/// The number is cents, or a moment in microseconds since 1970 in UTC, or a day as days since 1970-01-01.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The name of its kind, and behind a stroke the name of the reason or status that it brings.
    pub what: Cow<'static, str>,
    /// The number that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<i64>,
    /// The case that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
}

/// Nothing that can happen is kept so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("nothing that can happen is kept so")]
pub struct NeverKept;

impl Kept {
    pub(super) const fn named(name: &'static str) -> Self {
        Self { what: Cow::Borrowed(name), detail: None, case: None }
    }

    pub(super) fn name(&self) -> &str {
        self.what.split_once('/').map_or(&self.what, |(name, _)| name)
    }

    fn word(&self) -> Option<&str> {
        self.what.split_once('/').map(|(_, word)| word)
    }
}

/// What a happening brings, as it is kept beside its name.
pub(super) trait Payload: Sized {
    fn put_into(self, kept: Kept) -> Kept;
    fn read(kept: &Kept) -> Option<Self>;
}

impl Payload for Money {
    fn put_into(self, kept: Kept) -> Kept {
        Kept { detail: Some(self.cents()), ..kept }
    }

    fn read(kept: &Kept) -> Option<Self> {
        kept.detail.map(Self::from_cents)
    }
}

impl Payload for Timestamp {
    fn put_into(self, kept: Kept) -> Kept {
        Kept { detail: Some(self.micros()), ..kept }
    }

    fn read(kept: &Kept) -> Option<Self> {
        kept.detail.map(Self::from_micros)
    }
}

const FIRST_DAY: Date = OffsetDateTime::UNIX_EPOCH.date();

impl Payload for Date {
    fn put_into(self, kept: Kept) -> Kept {
        Kept { detail: Some(i64::from(self.to_julian_day() - FIRST_DAY.to_julian_day())), ..kept }
    }

    fn read(kept: &Kept) -> Option<Self> {
        let days = i32::try_from(kept.detail?).ok()?;
        Self::from_julian_day(FIRST_DAY.to_julian_day().checked_add(days)?).ok()
    }
}

impl Payload for CaseId {
    fn put_into(self, kept: Kept) -> Kept {
        Kept { case: Some(self), ..kept }
    }

    fn read(kept: &Kept) -> Option<Self> {
        kept.case
    }
}

macro_rules! words {
    ($($name:ty),+) => {$(
        impl Payload for $name {
            fn put_into(self, kept: Kept) -> Kept {
                Kept { what: Cow::Owned(format!("{}/{}", kept.what, self.code())), ..kept }
            }

            fn read(kept: &Kept) -> Option<Self> {
                kept.word()?.parse().ok()
            }
        }
    )+};
}
words!(Rejection, Transfer, Status);
