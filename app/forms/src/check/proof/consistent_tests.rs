//! Claims of numbers and days against trying every value.

use proptest::prelude::*;

use super::consistent::Claims;
use super::quantity::{AtMost, Quantity, Span, day_number, day_of};
use crate::expression::{Unit, shifted, whole_months};

/// Days around a leap day, few enough to try all of them.
const DAYS: i64 = 34;

fn quantity() -> impl Strategy<Value = Quantity> {
    let first = day_number(domain::Date::from_calendar_date(2024, time::Month::February, 10).unwrap());
    let day = prop_oneof![
        (0..3_usize).prop_map(Quantity::Unknown),
        (0..DAYS).prop_map(move |day| Quantity::Constant(first + day))
    ];
    let unit = prop_oneof![Just(Unit::Days), Just(Unit::Months), Just(Unit::Years)];
    let moved =
        (day.clone(), -2..3_i64, unit).prop_map(|(day, number, unit)| Quantity::Shift(Box::new(day), number, unit));
    let of_two = (day.clone(), day.clone(), any::<bool>()).prop_map(|(one, other, is_later)| {
        let make = if is_later { Quantity::Later } else { Quantity::Earlier };
        make(Box::new(one), Box::new(other))
    });
    prop_oneof![day, moved, of_two]
}

fn claim() -> impl Strategy<Value = AtMost> {
    let days = (quantity(), quantity());
    let between = (quantity(), quantity(), -2..3_i64, 0..4_u8).prop_map(|(from, to, number, which)| {
        let (from, to) = (Box::new(from), Box::new(to));
        let counted = match which {
            0 => Quantity::Age(from, to),
            1 => Quantity::Months(from, to),
            2 => Quantity::Difference(from, to),
            _ => Quantity::Sum(
                Box::new(Quantity::Difference(from.clone(), to.clone())),
                Box::new(Quantity::Difference(to, from)),
            ),
        };
        (counted, Quantity::Constant(number))
    });
    (prop_oneof![days, between], any::<bool>()).prop_map(|((small, big), strictly)| AtMost { small, big, strictly })
}

fn value(quantity: &Quantity, values: &[i64]) -> i64 {
    let of = |quantity: &Quantity| value(quantity, values);
    match quantity {
        Quantity::Constant(value) => *value,
        Quantity::Unknown(unknown) => values[*unknown],
        Quantity::Shift(base, number, unit) => day_number(shifted(day_of(of(base)), *number, *unit)),
        Quantity::Sum(left, right) => of(left) + of(right),
        Quantity::Difference(left, right) => of(left) - of(right),
        Quantity::Age(from, to) => whole_months(day_of(of(from)), day_of(of(to))).div_euclid(12),
        Quantity::Months(from, to) => whole_months(day_of(of(from)), day_of(of(to))),
        Quantity::Later(one, other) => of(one).max(of(other)),
        Quantity::Earlier(one, other) => of(one).min(of(other)),
        Quantity::LastTyped(day) => day_number(crate::kinds::last_day(day_of(of(day)))),
    }
}

fn holds(claim: &AtMost, values: &[i64]) -> bool {
    let (small, big) = (value(&claim.small, values), value(&claim.big, values));
    if claim.strictly { small < big } else { small <= big }
}

proptest! {
    #[test]
    fn claims_go_together_exactly_when_some_values_make_them_hold(chosen in proptest::collection::vec((claim(), any::<bool>()), 1..5)) {
        let first = day_number(domain::Date::from_calendar_date(2024, time::Month::February, 10).unwrap());
        let mut claims = Claims::default();
        for unknown in 0..3 {
            claims.unknown(Span { low: first, high: first + DAYS - 1, usual: first + unknown });
        }
        chosen.iter().for_each(|(claim, _)| _ = claims.add(claim.clone()));
        let choice: Vec<_> = chosen.iter().map(|(_, holds)| Some(*holds)).collect();
        let fits = |values: &[i64], among: &[usize]| among.iter().all(|place| holds(&chosen[*place].0, values) == chosen[*place].1);
        let every = (0..DAYS.pow(3)).map(|number| [number % DAYS, number / DAYS % DAYS, number / DAYS / DAYS].map(|day| first + day));
        let all: Vec<_> = (0..chosen.len()).collect();
        match claims.values(&choice, &[]) {
            Ok(values) => prop_assert!(fits(&values, &all)),
            Err(clash) => {
                prop_assert!(clash.is_proven);
                prop_assert!(!every.clone().any(|values| fits(&values, &clash.claims)));
            }
        }
        prop_assert_eq!(claims.values(&choice, &[first, first + 5, first + 9]).is_ok(), every.clone().any(|values| fits(&values, &all)));
        if let Some(values) = claims.usual_values(&choice) {
            prop_assert!(fits(&values, &all));
        }
    }
}
