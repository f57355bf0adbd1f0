use std::borrow::Cow;

use thiserror::Error;
use time::{Date, Month, Time, UtcOffset};

use super::happening::{Happening, Kind};
use super::kept::Kept;
use crate::{Money, Timestamp};

/// Why words of another system tell of nothing that can happen to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotTold {
    /// Nothing that can happen is called so.
    #[error("nothing that can happen to a case is called so")]
    Unknown,
    /// It only happens in this installation.
    #[error("this only happens in an account of this installation")]
    OnlyHere,
    /// A reason belongs behind its name.
    #[error("a reason belongs to it, behind a stroke")]
    Reason,
    /// An amount belongs to it.
    #[error("an amount belongs to it, such as 415.00")]
    Amount,
    /// A day belongs to it.
    #[error("a day belongs to it, such as 2026-05-31")]
    Day,
    /// A moment belongs to it.
    #[error("a moment belongs to it, such as 2026-05-31T10:30-04:00")]
    Moment,
    /// Nothing belongs to it.
    #[error("nothing more belongs to it")]
    Nothing,
}

impl Happening {
    /// What another system tells in these words: the name under which it is kept here, and what it brings.
    ///
    /// # Errors
    /// When nothing that can happen is called so, or something else belongs to it.
    pub fn told_as(name: &str, brings: Option<&str>) -> Result<Self, NotTold> {
        let (base, reason) = name.split_once('/').map_or((name, None), |(base, reason)| (base, Some(reason)));
        let kind: Kind = base.parse().map_err(|_| NotTold::Unknown)?;
        if kind == Kind::NewAddress || kind.is_of_proof() {
            return Err(NotTold::OnlyHere);
        }
        let read = |detail| Self::from_kept(&Kept { what: Cow::Owned(name.to_owned()), detail, case: None }).ok();
        if let Some(plain) = read(None) {
            return if brings.is_none() { Ok(plain) } else { Err(NotTold::Nothing) };
        }
        let Some(sample) = read(Some(0)) else {
            return Err(if reason.is_none() { NotTold::Reason } else { NotTold::Unknown });
        };
        let (detail, missing) = if sample.paid().is_some() {
            (brings.and_then(amount).map(Money::cents), NotTold::Amount)
        } else if sample.appointment().is_some() {
            (brings.and_then(moment).map(Timestamp::micros), NotTold::Moment)
        } else {
            (brings.and_then(day).and_then(|day| Self::EvidenceRequested(day).kept().detail), NotTold::Day)
        };
        detail.and_then(|detail| read(Some(detail))).ok_or(missing)
    }
}

/// An amount of dollars, with cents or without.
fn amount(text: &str) -> Option<Money> {
    let (dollars, cents) = text.split_once('.').unwrap_or((text, "00"));
    let is_one = !dollars.is_empty() && dollars.len() <= 9 && cents.len() == 2;
    let digits = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    if !is_one || !digits(dollars) || !digits(cents) {
        return None;
    }
    Some(Money::from_cents(dollars.parse::<i64>().ok()? * 100 + cents.parse::<i64>().ok()?))
}

/// A day as it is written everywhere: `2026-05-31`.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let [year, month, day] = numbers(text, '-', [4, 2, 2])?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

/// A moment with how far its clocks are from Universal Time: `2026-05-31T10:30-04:00`, or `Z` behind it.
fn moment(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_once('T')?;
    let (time, offset) = rest.split_at_checked(5)?;
    let clock = |text: &str| {
        let [hour, minute] = numbers(text, ':', [2, 2])?;
        Some((u8::try_from(hour).ok()?, u8::try_from(minute).ok()?))
    };
    let offset = match offset.split_at_checked(1)? {
        ("Z", "") => UtcOffset::UTC,
        (sign @ ("+" | "-"), behind) => {
            let (hours, minutes) = clock(behind)?;
            let (hours, minutes) = (i8::try_from(hours).ok()?, i8::try_from(minutes).ok()?);
            let sign = if sign == "-" { -1 } else { 1 };
            UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()?
        }
        _ => return None,
    };
    let (hour, minute) = clock(time)?;
    let moment = day(date)?.with_time(Time::from_hms(hour, minute, 0).ok()?).assume_offset(offset);
    Some(Timestamp::from_seconds(moment.unix_timestamp()))
}

fn numbers<const N: usize>(text: &str, between: char, lengths: [usize; N]) -> Option<[u32; N]> {
    let mut numbers = [0; N];
    let mut parts = text.split(between);
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next()?;
        let is_one = part.len() == length && part.bytes().all(|digit| digit.is_ascii_digit());
        *number = is_one.then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Status;
    use crate::case::{Rejection, Transfer};

    #[test]
    fn every_kind_that_another_system_can_tell_of_is_read_from_its_name() {
        for kind in Kind::ALL {
            let tries = [None, Some("415.00"), Some("2026-05-31"), Some("2026-05-31T10:30Z")];
            let reasons = ["", "/unsigned", "/office", "/received"];
            let mut read = tries
                .iter()
                .flat_map(|brings| reasons.iter().map(move |reason| (format!("{}{reason}", kind.code()), *brings)));
            let found = read.any(|(name, brings)| Happening::told_as(&name, brings).is_ok_and(|it| it.kind() == *kind));
            let is_only_here = matches!(kind, Kind::NewAddress | Kind::ToldLast) || kind.is_of_proof();
            assert!(found || is_only_here, "{kind:?}");
        }
    }

    #[test]
    fn what_belongs_to_it_is_asked_for_by_name() {
        use Happening as H;
        assert_eq!(H::told_as("received", None), Ok(H::Received));
        assert_eq!(H::told_as("fee-paid", Some("1225.00")), Ok(H::FeePaid(Money::from_cents(122_500))));
        assert_eq!(H::told_as("fee-paid", Some("415")), Ok(H::FeePaid(Money::from_cents(41_500))));
        assert_eq!(H::told_as("rejected/unsigned", None), Ok(H::Rejected(Rejection::Unsigned)));
        assert_eq!(H::told_as("transferred/office", None), Ok(H::Transferred(Transfer::Office)));
        assert_eq!(H::told_as("told/received", None), Ok(H::Told(Status::Received)));
        assert_eq!(
            H::told_as("evidence-requested", Some("2026-05-31")),
            Ok(H::EvidenceRequested(day("2026-05-31").unwrap()))
        );
        let at =
            |text| H::told_as("identity-appointment", Some(text)).map(|what| what.appointment().unwrap().rfc3339());
        assert_eq!(at("2026-05-31T10:30-04:00").as_deref(), Ok("2026-05-31T14:30:00.000000Z"));
        assert_eq!(at("2026-05-31T10:30Z").as_deref(), Ok("2026-05-31T10:30:00.000000Z"));
        for wrong in ["2026-05-31", "2026-05-31T10:30", "2026-05-31T25:30Z", "2026-05-31T10:30-0400", "T10:30Z"] {
            assert_eq!(at(wrong), Err(NotTold::Moment), "{wrong}");
        }
        for (name, brings, why) in [
            ("lost", None, NotTold::Unknown),
            ("rejected/because", None, NotTold::Unknown),
            ("rejected", None, NotTold::Reason),
            ("new-address", None, NotTold::OnlyHere),
            ("received", Some("2026-05-31"), NotTold::Nothing),
            ("fee-paid", None, NotTold::Amount),
            ("fee-paid", Some("2026-05-31"), NotTold::Amount),
            ("fee-paid", Some("415.0"), NotTold::Amount),
            ("fee-paid", Some("-415.00"), NotTold::Amount),
            ("evidence-requested", None, NotTold::Day),
            ("evidence-requested", Some("31.05.2026"), NotTold::Day),
            ("evidence-requested", Some("2026-02-30"), NotTold::Day),
        ] {
            assert_eq!(H::told_as(name, brings), Err(why), "{name} {brings:?}");
        }
    }
}
