//! Claims that go round in a circle and gain something on the way: `back < left` and `left <= back`. Narrowing spans
//! would find out a day at a time.

use std::collections::BTreeMap;

use super::quantity::{AtMost, Quantity};
use crate::expression::Unit;

/// Months and years are not all as long; so many days are enough to make up for that, however many there are.
const SLACK: i64 = 5;

/// `from` and so much more is at most `to`. A step without a claim is so in any calendar.
#[derive(Clone, Copy)]
struct Step {
    from: usize,
    to: usize,
    gain: i64,
    claim: Option<usize>,
}

/// The claims of a circle that cannot be; none when there is no circle, or none that can be told from afar.
pub(super) fn circle<'c>(claims: impl Iterator<Item = (usize, &'c AtMost)>) -> Option<Vec<usize>> {
    let mut steps = Steps { nodes: BTreeMap::new(), steps: Vec::new() };
    let claims: Vec<_> = claims.collect();
    for (place, claim) in &claims {
        steps.add(*place, claim);
        steps.add_age(*place, claim);
    }
    claims.iter().for_each(|(place, claim)| steps.add_likes(*place, claim));
    let Steps { nodes, steps } = steps;
    let (mut reached, mut through) = (vec![0_i64; nodes.len()], vec![None::<usize>; nodes.len()]);
    let mut moved = None;
    for _ in 0..=nodes.len() {
        moved = None;
        for (place, step) in steps.iter().enumerate() {
            let least = reached[step.from] + step.gain;
            if least > reached[step.to] {
                (reached[step.to], through[step.to]) = (least, Some(place));
                moved = Some(step.to);
            }
        }
        moved?;
    }
    // What still moves hangs on a circle: go back far enough to be in it, and once around.
    let mut at = moved?;
    for _ in 0..nodes.len() {
        at = steps[through[at]?].from;
    }
    let (start, mut found) = (at, Vec::new());
    loop {
        let step = steps[through[at]?];
        found.extend(step.claim);
        at = step.from;
        if at == start {
            return Some(found);
        }
    }
}

struct Steps<'c> {
    /// What is answered, moved days, and, for constants, zero.
    nodes: BTreeMap<&'c Quantity, usize>,
    steps: Vec<Step>,
}

const ZERO: Quantity = Quantity::Constant(0);

impl<'c> Steps<'c> {
    /// Adds the claim as a step; not when more than two unknowns or a sum of them are in it.
    fn add(&mut self, claim: usize, says: &'c AtMost) -> Option<()> {
        let more = i64::from(says.strictly);
        let ((from, low), (to, high), gain) = match (&says.small, &says.big) {
            // The later day less the earlier one is at most so many days.
            (Quantity::Difference(later, earlier), Quantity::Constant(most)) => {
                (self.node(later)?, self.node(earlier)?, more - most)
            }
            (Quantity::Constant(least), Quantity::Difference(later, earlier)) => {
                (self.node(earlier)?, self.node(later)?, least + more)
            }
            (Quantity::Age(from, to), Quantity::Constant(most)) => {
                (self.node(to)?, self.node(from)?, -days((most + 1) * 12) - SLACK)
            }
            (Quantity::Months(from, to), Quantity::Constant(most)) => {
                (self.node(to)?, self.node(from)?, -days(most + 1) - SLACK)
            }
            (Quantity::Constant(least), Quantity::Age(from, to)) => {
                (self.node(from)?, self.node(to)?, days(least * 12) - SLACK)
            }
            (Quantity::Constant(least), Quantity::Months(from, to)) => {
                (self.node(from)?, self.node(to)?, days(*least) - SLACK)
            }
            (small, big) => (self.node(small)?, self.node(big)?, more),
        };
        self.steps.push(Step { from, to, gain: gain + low - high, claim: Some(claim) });
        Some(())
    }

    /// An age compared with a number, as it is and not in days: it goes together with other ages on the same day.
    fn add_age(&mut self, claim: usize, says: &'c AtMost) {
        let more = i64::from(says.strictly);
        let (age, steps) = match (&says.small, &says.big) {
            (age @ Quantity::Age(..), Quantity::Constant(most)) => (age, (true, more - most)),
            (Quantity::Constant(least), age @ Quantity::Age(..)) => (age, (false, least + more)),
            _ => return,
        };
        let (node, zero) = (self.place(age), self.place(&ZERO));
        let ((from, to), gain) = if steps.0 { ((node, zero), steps.1) } else { ((zero, node), steps.1) };
        self.steps.push(Step { from, to, gain, claim: Some(claim) });
    }

    /// Of two days, the earlier one is not later when both are moved alike, and whoever was born on it is not younger.
    fn add_likes(&mut self, claim: usize, says: &'c AtMost) {
        let nodes = self.nodes.iter().map(|(quantity, node)| (*quantity, *node));
        let (early, late): (Vec<_>, Vec<_>) = (
            nodes.clone().filter(|(quantity, _)| base(quantity) == Some(&says.small)).collect(),
            nodes.filter(|(quantity, _)| base(quantity) == Some(&says.big)).collect(),
        );
        for (one, early) in &early {
            for (other, late) in &late {
                let (from, to) = match (one, other) {
                    (Quantity::Shift(_, number, unit), Quantity::Shift(_, same, as_much))
                        if (number, unit) == (same, as_much) =>
                    {
                        (*early, *late)
                    }
                    (Quantity::Age(_, on), Quantity::Age(_, same)) if on == same => (*late, *early),
                    _ => continue,
                };
                self.steps.push(Step { from, to, gain: 0, claim: Some(claim) });
            }
        }
    }

    fn place(&mut self, quantity: &'c Quantity) -> usize {
        let next = self.nodes.len();
        *self.nodes.entry(quantity).or_insert(next)
    }

    /// The node of a quantity, and how much it is more than that.
    fn node(&mut self, quantity: &'c Quantity) -> Option<(usize, i64)> {
        let (key, more) = match quantity {
            Quantity::Constant(value) => (&ZERO, *value),
            Quantity::Unknown(_) | Quantity::Shift(..) => (quantity, 0),
            _ => return None,
        };
        if let Some(node) = self.nodes.get(key) {
            return Some((*node, more));
        }
        let node = self.place(key);
        if let Quantity::Shift(base, number, unit) = key {
            let (moved, slack) = match unit {
                Unit::Days => (*number, 0),
                Unit::Months => (days(*number), SLACK),
                Unit::Years => (days(number * 12), SLACK),
            };
            let (base, more) = self.node(base)?;
            self.steps.push(Step { from: base, to: node, gain: more + moved - slack, claim: None });
            self.steps.push(Step { from: node, to: base, gain: -more - moved - slack, claim: None });
        }
        Some((node, more))
    }
}

/// The day that is moved, or on which somebody was born.
fn base(quantity: &Quantity) -> Option<&Quantity> {
    match quantity {
        Quantity::Shift(base, ..) | Quantity::Age(base, _) => Some(base),
        _ => None,
    }
}

/// Days in so many months, as the calendar has them in the long run.
fn days(months: i64) -> i64 {
    months * 146_097 / 4_800
}
