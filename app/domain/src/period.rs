use time::{Date, Duration, Month, Weekday};

/// Legal holidays that are on the same date each year (5 U.S.C. 6103(a)).
const DATES: [(Month, u8); 5] =
    [(Month::January, 1), (Month::June, 19), (Month::July, 4), (Month::November, 11), (Month::December, 25)];

/// Those that are on a weekday, with the first day of the month on which it can be (5 U.S.C. 6103(a)).
const WEEKDAYS: [(Month, Weekday, u8); 6] = [
    (Month::January, Weekday::Monday, 15),
    (Month::February, Weekday::Monday, 15),
    (Month::May, Weekday::Monday, 25),
    (Month::September, Weekday::Monday, 1),
    (Month::October, Weekday::Monday, 8),
    (Month::November, Weekday::Thursday, 22),
];

/// The last day of a period of so many days after a day. One that would end on a Saturday, a Sunday or a legal holiday runs
/// on to the next day that is neither (8 CFR 1.2, which nobody has confirmed yet: `[mem]`).
#[must_use]
pub fn period_ends(after: Date, days: u16) -> Date {
    let mut last = after.saturating_add(Duration::days(i64::from(days)));
    while is_free(last) {
        let Some(next) = last.next_day() else { return last };
        last = next;
    }
    last
}

/// Whether nobody works: on a weekend, on a holiday, and on the Friday before or the Monday after one that is on a weekend
/// (5 U.S.C. 6103(b), Executive Order 11582).
fn is_free(day: Date) -> bool {
    let is_date = |day: Date| DATES.contains(&(day.month(), day.day()));
    let is_weekday = |(month, weekday, first): &(Month, Weekday, u8)| {
        (*month, *weekday) == (day.month(), day.weekday()) && (*first..*first + 7).contains(&day.day())
    };
    let stands_in = match day.weekday() {
        Weekday::Saturday | Weekday::Sunday => return true,
        Weekday::Friday => day.next_day(),
        Weekday::Monday => day.previous_day(),
        Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday => None,
    };
    is_date(day) || stands_in.is_some_and(is_date) || WEEKDAYS.iter().any(is_weekday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::day;
    use proptest::prelude::*;

    #[test]
    fn a_period_runs_on_over_weekends_and_legal_holidays() {
        for (counted, last) in [
            ("2027-02-18", "2027-02-18"),
            ("2026-12-26", "2026-12-28"),
            ("2026-12-27", "2026-12-28"),
            // Friday, and the weekend behind it.
            ("2026-12-25", "2026-12-28"),
            ("2026-06-19", "2026-06-22"),
            ("2026-11-11", "2026-11-12"),
            // On a Saturday the Friday before it is free, also in the year before; on a Sunday the Monday after it.
            ("2026-07-03", "2026-07-06"),
            ("2027-12-31", "2028-01-03"),
            ("2027-07-04", "2027-07-06"),
            ("2027-01-18", "2027-01-19"),
            ("2027-01-25", "2027-01-25"),
            ("2027-02-15", "2027-02-16"),
            ("2027-05-29", "2027-06-01"),
            ("2027-05-24", "2027-05-24"),
            ("2026-09-07", "2026-09-08"),
            ("2026-10-12", "2026-10-13"),
            ("2026-11-26", "2026-11-27"),
        ] {
            let counted = day(counted).unwrap();
            for days in [30, 33, 84, 87] {
                let after = counted.saturating_sub(Duration::days(i64::from(days)));
                assert_eq!(period_ends(after, days), day(last).unwrap(), "{days} days to {counted}");
            }
        }
        assert_eq!(period_ends(Date::MAX, 87), Date::MAX);
    }

    proptest! {
        #[test]
        fn a_period_never_ends_early_and_runs_on_for_three_days_at_most(after in 0_i32..40_000, days in 0_u16..100) {
            let after = Date::from_julian_day(2_440_588 + after).unwrap();
            let last = period_ends(after, days);
            let more = (last - after).whole_days() - i64::from(days);
            prop_assert!((0..=3).contains(&more), "{} runs on for {} days", last, more);
            prop_assert!(!is_free(last));
        }
    }
}
