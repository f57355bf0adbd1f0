use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::case::Awaits;
use domain::{Date, Time, TimeZone, Timestamp};
pub use storage::figures::Open;
use storage::figures::{self, Flow};

use super::Desk;
use crate::Fault;

/// How many months are shown.
const MONTHS: usize = 12;
/// For how long a count is shown again before it is counted anew: it looks at every open case.
const SHOWN_AGAIN: Duration = Duration::from_secs(10 * 60);
const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// What the desk knows of all cases, whether anybody has added them or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// When it was counted.
    pub counted_at: Timestamp,
    /// Open cases by form.
    pub forms: Vec<OfForm>,
    /// Open cases by what they wait for, in the order of that.
    pub awaits: Vec<(Awaits, u32)>,
    /// The last months, the newest first.
    pub months: Vec<Month>,
    /// What is open of what is asked of people, and what is late.
    pub open: Open,
}

/// The open cases of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfForm {
    /// Which form, by its id.
    pub form: String,
    /// How many.
    pub count: u32,
    /// For how many days half of them have been open at least.
    pub median_days: u32,
}

/// What came and went in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// Cases that were filed.
    pub received: u32,
    /// Cases that were approved or denied.
    pub decided: u32,
    /// How many waited for a decision at its end, counted back from those that wait now.
    pub waiting: u32,
}

/// What was counted last, as this process knows it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counted(Arc<Mutex<Option<Arc<Figures>>>>);

impl Desk<'_> {
    /// The figures, which may be ten minutes old.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn figures(&self) -> Result<Arc<Figures>, Fault> {
        let now = self.services.now();
        let kept = || self.services.0.figures.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().clone().filter(|known| now.since(known.counted_at) < SHOWN_AGAIN);
        if let Some(known) = known {
            return Ok(known);
        }
        let counted = Arc::new(self.count(now).await?);
        *kept() = Some(Arc::clone(&counted));
        Ok(counted)
    }

    async fn count(&self, now: Timestamp) -> Result<Figures, Fault> {
        let mut reader = self.services.database().reader().await?;
        let open_cases = figures::open_cases(&mut reader).await?;
        let (mut forms, mut by_awaits) = (BTreeMap::<_, u32>::new(), BTreeMap::<_, u32>::new());
        for open in &open_cases {
            *forms.entry(open.form.clone()).or_default() += open.count;
            *by_awaits.entry(open.awaits).or_default() += open.count;
        }
        let mut of_forms = Vec::new();
        for (form, count) in forms {
            let filed_at = figures::filed_after(&mut reader, &form, count.saturating_sub(1) / 2).await?;
            let days = filed_at.map_or(0, |filed_at| now.since(filed_at).as_secs() / SECONDS_OF_A_DAY);
            of_forms.push(OfForm { form, count, median_days: u32::try_from(days).unwrap_or(u32::MAX) });
        }
        let decided = [Awaits::Benefit, Awaits::Appeal];
        let waiting = by_awaits.iter().filter(|(awaits, _)| !decided.contains(awaits)).map(|(_, count)| count).sum();
        let mut flows = Vec::new();
        let (zone, today) = (self.services.settings().time_zone, self.services.day_of(now));
        for (first, from, until) in months(today, zone) {
            flows.push((first, figures::flow(&mut reader, (from, until)).await?));
        }
        let open = figures::open(&mut reader, (today, now)).await?;
        let awaits = Awaits::ALL.iter().filter_map(|awaits| Some((*awaits, *by_awaits.get(awaits)?)));
        Ok(Figures {
            counted_at: now,
            forms: of_forms,
            awaits: awaits.collect(),
            months: counted_back(waiting, &flows),
            open,
        })
    }
}

/// The last months, the newest first: the first day of each, and from when until before when it is.
fn months(today: Date, zone: TimeZone) -> Vec<(Date, Timestamp, Timestamp)> {
    let moment = |day: Date| zone.moment(day, Time::MIDNIGHT);
    let first_of = |day: Date| day.replace_day(1).unwrap_or(day);
    let mut first = first_of(today);
    let mut until = first_of(first.saturating_add(time::Duration::days(31)));
    let mut months = Vec::with_capacity(MONTHS);
    for _ in 0..MONTHS {
        months.push((first, moment(first), moment(until)));
        until = first;
        first = first_of(first.saturating_sub(time::Duration::days(1)));
    }
    months
}

/// How many waited at the end of each month, when so many wait now.
fn counted_back(waiting: u32, flows: &[(Date, Flow)]) -> Vec<Month> {
    let mut waiting = i64::from(waiting);
    flows
        .iter()
        .map(|(first, flow)| {
            let at_its_end = u32::try_from(waiting).unwrap_or(0);
            waiting +=
                i64::from(flow.decided) + i64::from(flow.ended) - i64::from(flow.received) - i64::from(flow.again);
            Month { first: *first, received: flow.received, decided: flow.decided, waiting: at_its_end }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_months_follow_one_another_over_the_years() {
        let day = |text| domain::case::day(text).unwrap();
        let zone = TimeZone::default();
        let months = months(day("2027-02-28"), zone);
        let firsts: Vec<_> = months.iter().map(|(first, ..)| *first).collect();
        assert_eq!((firsts[0], firsts[1], firsts[2]), (day("2027-02-01"), day("2027-01-01"), day("2026-12-01")));
        assert_eq!((firsts.len(), firsts[11]), (12, day("2026-03-01")));
        assert!(months.windows(2).all(|two| two[0].1 == two[1].2), "one begins where the one before ends");
        assert_eq!(months[0].2, zone.moment(day("2027-03-01"), Time::MIDNIGHT));
    }

    #[test]
    fn who_waited_at_the_end_of_a_month_is_counted_back_from_who_waits_now() {
        let first = domain::case::day("2027-02-01").unwrap();
        let flow = |received, decided, ended, again| (first, Flow { received, decided, ended, again });
        let months = counted_back(10, &[flow(4, 1, 1, 0), flow(5, 2, 0, 1), flow(30, 0, 0, 0)]);
        let waiting: Vec<_> = months.iter().map(|month| month.waiting).collect();
        assert_eq!(waiting, [10, 8, 4], "10 - 4 + 1 + 1 = 8; 8 - 5 + 2 - 1 = 4");
    }
}
