//! Claims that cannot hold both, because added up they ask for something out of reach: `passed < 150` and
//! `passed - delay >= 150`, where a delay is at least a day. Halving spans would find out a day at a time.

use std::collections::BTreeMap;

use super::quantity::{AtMost, Quantity, Span};
use crate::expression::Unit;

/// A claim as a sum: so many times each of these, added up, is at most that.
struct Line<'c> {
    claim: usize,
    times: BTreeMap<&'c Quantity, i64>,
    most: i64,
}

/// Two claims that cannot hold both while everything is within these spans; none when no two tell.
pub(super) fn pair<'c>(claims: impl Iterator<Item = (usize, &'c AtMost)>, spans: &[Span]) -> Option<[usize; 2]> {
    let lines: Vec<_> =
        claims.map(|(claim, says)| Line::of(claim, says)).filter(Line::tells_more_than_a_span).collect();
    lines.iter().enumerate().find_map(|(place, one)| {
        let other = lines[place + 1..].iter().find(|other| one.clashes(other, spans))?;
        Some([one.claim, other.claim])
    })
}

impl<'c> Line<'c> {
    fn of(claim: usize, says: &'c AtMost) -> Self {
        let mut line = Self { claim, times: BTreeMap::new(), most: -i64::from(says.strictly) };
        line.add(&says.small, 1);
        line.add(&says.big, -1);
        line.times.retain(|_, times| *times != 0);
        line
    }

    fn add(&mut self, quantity: &'c Quantity, times: i64) {
        match quantity {
            Quantity::Constant(value) => self.most = self.most.saturating_sub(times.saturating_mul(*value)),
            Quantity::Sum(left, right) => {
                self.add(left, times);
                self.add(right, times);
            }
            Quantity::Difference(left, right) => {
                self.add(left, times);
                self.add(right, -times);
            }
            Quantity::Shift(base, days, Unit::Days) => {
                self.most = self.most.saturating_sub(times.saturating_mul(*days));
                self.add(base, times);
            }
            whole => *self.times.entry(whole).or_default() += times,
        }
    }

    fn tells_more_than_a_span(&self) -> bool {
        self.times.len() > 1 || self.times.keys().any(|quantity| !matches!(quantity, Quantity::Unknown(_)))
    }

    fn clashes(&self, other: &Self, spans: &[Span]) -> bool {
        if !self.times.iter().any(|(quantity, times)| other.times.get(quantity).is_some_and(|back| times * back < 0)) {
            return false;
        }
        let mut times = self.times.clone();
        other.times.iter().for_each(|(quantity, more)| *times.entry(quantity).or_default() += more);
        let least = times.iter().map(|(quantity, times)| {
            let (low, high) = quantity.range(spans);
            times.saturating_mul(if *times < 0 { high } else { low })
        });
        least.fold(0, i64::saturating_add) > self.most.saturating_add(other.most)
    }
}
