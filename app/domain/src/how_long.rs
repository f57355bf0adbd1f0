use std::collections::BTreeMap;

/// How many days something took, and how many cases still wait for it: what an estimate is made of. Says nothing of any case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waits {
    days: BTreeMap<u32, Seen>,
}

/// What was seen after so many days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Seen {
    over: u32,
    on_their_way: u32,
}

/// How many of all cases are through after how many days, as far as that can be told from those that are still on their way,
/// too: the estimate of Kaplan and Meier (Journal of the American Statistical Association 53, 1958).
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// After so many days this share is through; both grow.
    steps: Vec<(u32, f64)>,
    /// How many cases are through.
    pub over: u32,
    /// How many are on their way, or left it.
    pub on_their_way: u32,
}

impl Waits {
    /// Adds a case that took so many days, or has waited for so many.
    pub fn add(&mut self, days: u32, is_over: bool) {
        let seen = self.days.entry(days).or_default();
        let count = if is_over { &mut seen.over } else { &mut seen.on_their_way };
        *count = count.saturating_add(1);
    }

    /// The estimate.
    #[must_use]
    pub fn curve(&self) -> Curve {
        let sum = |count: fn(&Seen) -> u32| self.days.values().map(count).fold(0, u32::saturating_add);
        let (over, on_their_way) = (sum(|seen| seen.over), sum(|seen| seen.on_their_way));
        let (mut at_risk, mut waiting) = (over.saturating_add(on_their_way), 1.0);
        let mut steps = Vec::new();
        for (days, seen) in &self.days {
            if seen.over > 0 {
                waiting *= 1.0 - f64::from(seen.over) / f64::from(at_risk);
                steps.push((*days, 1.0 - waiting));
            }
            at_risk -= seen.over + seen.on_their_way;
        }
        Curve { steps, over, on_their_way }
    }

    /// As it is kept: `days:over:waiting`, with blanks between.
    #[must_use]
    pub fn kept(&self) -> String {
        let one = |(days, seen): (&u32, &Seen)| format!("{days}:{}:{}", seen.over, seen.on_their_way);
        self.days.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// The same read again; none when it is something else.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        let days = kept.split_whitespace().map(|one| {
            let mut parts = one.split(':').map(|part| part.parse().ok());
            let (days, over, on_their_way) = (parts.next()??, parts.next()??, parts.next()??);
            parts.next().is_none().then_some((days, Seen { over, on_their_way }))
        });
        Some(Self { days: days.collect::<Option<_>>()? })
    }
}

impl Curve {
    /// With fewer cases that are through, nothing is told: it would be about the few, and by chance.
    pub const FEWEST: u32 = 20;

    /// Whether it is made of enough cases to be told.
    #[must_use]
    pub const fn is_telling(&self) -> bool {
        self.over >= Self::FEWEST
    }

    /// How many days it takes until this many of a hundred are through; none when nobody has waited for so long that it can be
    /// said.
    #[must_use]
    pub fn days_for(&self, percent: u8) -> Option<u32> {
        let share = f64::from(percent) / 100.0;
        self.steps.iter().find(|(_, through)| *through + ROUNDING >= share).map(|(days, _)| *days)
    }

    /// How many of a hundred are through after so many days, in whole ones.
    #[must_use]
    pub fn percent_after(&self, days: u32) -> u8 {
        let through = self.steps.iter().take_while(|(after, _)| *after <= days).last().map_or(0.0, |(_, share)| *share);
        (0..=100).rev().find(|percent| f64::from(*percent) / 100.0 <= through + ROUNDING).unwrap_or(0)
    }

    /// After how many days the last one was through that anything is known of.
    #[must_use]
    pub fn known_until(&self) -> u32 {
        self.steps.last().map_or(0, |(days, _)| *days)
    }
}

/// What products of fractions lose.
const ROUNDING: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn waits(seen: &[(u32, bool)]) -> Waits {
        let mut waits = Waits::default();
        seen.iter().for_each(|(days, is_over)| waits.add(*days, *is_over));
        waits
    }

    /// Twenty-one patients who got 6-mercaptopurine (Freireich and others, Blood 21, 1963): the example of the textbooks.
    #[test]
    fn it_is_the_estimate_of_the_textbooks() {
        let over = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(|weeks| (weeks, true));
        let on_their_way = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(|weeks| (weeks, false));
        let curve = waits(&[&over[..], &on_their_way].concat()).curve();
        let told: Vec<_> = curve.steps.iter().map(|(weeks, share)| (*weeks, format!("{:.3}", 1.0 - share))).collect();
        let textbook =
            [(6, "0.857"), (7, "0.807"), (10, "0.753"), (13, "0.690"), (16, "0.627"), (22, "0.538"), (23, "0.448")];
        assert_eq!(told, textbook.map(|(weeks, share)| (weeks, share.to_owned())));
        assert_eq!((curve.over, curve.on_their_way), (9, 12));
        assert_eq!(curve.days_for(50), Some(23));
        assert_eq!(curve.days_for(80), None, "nobody knows that yet");
        assert_eq!([5, 6, 22, 99].map(|days| curve.percent_after(days)), [0, 14, 46, 55]);
    }

    #[test]
    fn leaving_out_who_still_waits_would_promise_too_much() {
        let over: Vec<_> = (1..=50).map(|day| (day, true)).collect();
        let slow: Vec<_> = (0..50).map(|_| (400, false)).collect();
        assert_eq!(waits(&over).curve().days_for(50), Some(25));
        assert_eq!(waits(&[over, slow].concat()).curve().days_for(50), Some(50));
    }

    #[test]
    fn of_few_nothing_is_told() {
        let seen: Vec<_> = (0..19).map(|day| (day, true)).collect();
        assert!(!waits(&seen).curve().is_telling());
        assert!(waits(&[seen, vec![(30, true)]].concat()).curve().is_telling());
        assert_eq!(Waits::default().curve().days_for(1), None);
    }

    proptest! {
        #[test]
        fn when_nobody_is_on_their_way_it_is_what_was_counted(days in vec(0u32..200, 1..80)) {
            let curve = waits(&days.iter().map(|day| (*day, true)).collect::<Vec<_>>()).curve();
            for after in 0..200 {
                let through = days.iter().filter(|day| **day <= after).count();
                prop_assert_eq!(usize::from(curve.percent_after(after)), through * 100 / days.len());
            }
        }

        #[test]
        fn it_only_grows_and_is_kept_as_it_is(seen in vec((0u32..900, any::<bool>()), 0..120)) {
            let waits = waits(&seen);
            let curve = waits.curve();
            prop_assert!(curve.steps.is_sorted_by(|one, other| one.0 < other.0 && one.1 < other.1));
            prop_assert!(curve.steps.iter().all(|(_, share)| (0.0..=1.0).contains(share)));
            for percent in 1..=100 {
                if let Some(days) = curve.days_for(percent) {
                    prop_assert!(curve.percent_after(days) >= percent);
                    prop_assert!(days == 0 || curve.percent_after(days - 1) < percent);
                }
            }
            prop_assert_eq!(Waits::read(&waits.kept()), Some(waits));
        }

        #[test]
        fn what_is_something_else_is_not_read(kept in "[0-9: a]{0,12}") {
            if let Some(read) = Waits::read(&kept) {
                prop_assert_eq!(Waits::read(&read.kept()), Some(read));
            }
        }
    }
}
