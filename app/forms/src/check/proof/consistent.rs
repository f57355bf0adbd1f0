//! Whether claims about numbers and days can hold together, and with which values.
//!
//! Each claim narrows the spans of its unknowns until nothing moves. Where every claim has each unknown on one side,
//! as `age(born, today) < 14` or `back >= left` have, the least values that are left then are a solution; for anything
//! else (sums) spans are halved and searched.

use std::collections::{BTreeMap, BTreeSet};

use super::quantity::{AtMost, Span};

/// Halvings in one search. What the forms compare needs none; a sum of several unknowns needs some dozens.
const MOST_HALVINGS: usize = 20_000;

/// Claims that do not hold together.
pub(super) struct Clash {
    /// Their places: few, so that much is learned from them.
    pub(super) claims: Vec<usize>,
    /// Whether that is certain, and not only not found.
    pub(super) is_proven: bool,
}

/// Values for which all claims hold.
///
/// # Errors
/// The claims that cannot.
pub(super) fn values(spans: &[Span], claims: &[&AtMost]) -> Result<Vec<i64>, Clash> {
    let network = Network::new(claims);
    let mut state = State::new(spans);
    if let Err(clash) = network.narrow(&mut state, 0..claims.len()) {
        return Err(Clash { claims: smallest(spans, claims, clash), is_proven: true });
    }
    let mut halvings = 0;
    network.solve(&state, &mut halvings).ok_or_else(|| {
        let is_proven = halvings <= MOST_HALVINGS;
        let all: Reasons = (0..claims.len()).collect();
        Clash { claims: if is_proven { smallest(spans, claims, all) } else { all.into_iter().collect() }, is_proven }
    })
}

/// Of the values for which all claims hold, those that are usual where they can be.
pub(super) fn usual_values(spans: &[Span], claims: &[&AtMost]) -> Option<Vec<i64>> {
    let network = Network::new(claims);
    let mut state = State::new(spans);
    network.narrow(&mut state, 0..claims.len()).ok()?;
    for unknown in 0..spans.len() {
        let span = state.spans[unknown];
        let mut fixed = state.clone();
        let usual = span.usual.clamp(span.low, span.high);
        fixed.spans[unknown] = Span { low: usual, high: usual, ..span };
        let narrowed = network.narrow(&mut fixed, network.about(unknown));
        if narrowed.is_ok() && network.solve(&fixed, &mut 0).is_some() {
            state = fixed;
        }
    }
    network.solve(&state, &mut 0)
}

/// Leaves out every claim without which the others still clash.
fn smallest(spans: &[Span], claims: &[&AtMost], clash: Reasons) -> Vec<usize> {
    let mut needed: Vec<usize> = clash.into_iter().collect();
    let mut place = 0;
    while place < needed.len() {
        let fewer: Vec<_> = needed.iter().copied().filter(|claim| *claim != needed[place]).collect();
        let kept: Vec<_> = fewer.iter().map(|claim| claims[*claim]).collect();
        let (network, mut state, mut halvings) = (Network::new(&kept), State::new(spans), 0);
        let clashes = network.narrow(&mut state, 0..kept.len()).is_err()
            || (network.solve(&state, &mut halvings).is_none() && halvings <= MOST_HALVINGS);
        if clashes {
            needed = fewer;
        } else {
            place += 1;
        }
    }
    needed
}

/// The claims that moved an end of a span.
type Reasons = BTreeSet<usize>;

#[derive(Clone)]
struct State {
    spans: Vec<Span>,
    reasons: Vec<Reasons>,
}

impl State {
    fn new(spans: &[Span]) -> Self {
        Self { spans: spans.to_vec(), reasons: vec![Reasons::new(); spans.len()] }
    }
}

struct Network<'c> {
    claims: &'c [&'c AtMost],
    unknowns: Vec<Vec<usize>>,
    about: BTreeMap<usize, Vec<usize>>,
}

impl<'c> Network<'c> {
    fn new(claims: &'c [&'c AtMost]) -> Self {
        let unknowns: Vec<_> = claims.iter().map(|claim| claim.unknowns()).collect();
        let mut about: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (claim, unknowns) in unknowns.iter().enumerate() {
            unknowns.iter().for_each(|unknown| about.entry(*unknown).or_default().push(claim));
        }
        Self { claims, unknowns, about }
    }

    /// The claims about an unknown.
    fn about(&self, unknown: usize) -> impl Iterator<Item = usize> {
        self.about.get(&unknown).into_iter().flatten().copied()
    }

    /// Narrows the spans by these claims and by all that this sets off.
    fn narrow(&self, state: &mut State, claims: impl IntoIterator<Item = usize>) -> Result<(), Reasons> {
        let mut waiting: BTreeSet<usize> = claims.into_iter().collect();
        while let Some(claim) = waiting.pop_first() {
            if self.claims[claim].is_certain(&state.spans) {
                continue;
            }
            let unknowns = &self.unknowns[claim];
            let mut why: Reasons = unknowns.iter().flat_map(|unknown| &state.reasons[*unknown]).copied().collect();
            why.insert(claim);
            if !self.claims[claim].is_possible(&state.spans) {
                return Err(why);
            }
            for unknown in unknowns {
                if self.tighten(&mut state.spans, claim, *unknown) {
                    state.reasons[*unknown].extend(&why);
                    waiting.extend(self.about(*unknown));
                }
            }
        }
        Ok(())
    }

    /// Takes from both ends of a span what one claim rules out. Says whether there was anything.
    fn tighten(&self, spans: &mut [Span], claim: usize, unknown: usize) -> bool {
        let whole = spans[unknown];
        let mut is_possible = |low, high| {
            spans[unknown] = Span { low, high, ..whole };
            self.claims[claim].is_possible(spans)
        };
        // The longest part at an end in which nothing is possible: a longer part is never less possible.
        let (mut low, mut reach) = (whole.low, whole.high);
        if !is_possible(low, low) {
            while low < reach {
                let middle = low + (reach - low) / 2;
                if is_possible(whole.low, middle) { reach = middle } else { low = middle + 1 }
            }
        }
        let (mut high, mut reach) = (whole.high, low);
        if !is_possible(high, high) {
            while reach < high {
                let middle = high - (high - reach) / 2;
                if is_possible(middle, whole.high) { reach = middle } else { high = middle - 1 }
            }
        }
        spans[unknown] = Span { low, high, ..whole };
        low > whole.low || high < whole.high
    }

    /// Values within spans that are narrow.
    fn solve(&self, state: &State, halvings: &mut usize) -> Option<Vec<i64>> {
        let least: Vec<_> = state.spans.iter().map(|span| Span { high: span.low, ..*span }).collect();
        if self.claims.iter().all(|claim| claim.is_possible(&least)) {
            return Some(least.iter().map(|span| span.low).collect());
        }
        let is_open = |unknown: &&usize| state.spans[**unknown].low < state.spans[**unknown].high;
        let unknown = *self.about.keys().find(is_open)?;
        let span = state.spans[unknown];
        let middle = span.low + (span.high - span.low) / 2;
        [(span.low, middle), (middle + 1, span.high)].into_iter().find_map(|(low, high)| {
            *halvings += 1;
            if *halvings > MOST_HALVINGS {
                return None;
            }
            let mut half = state.clone();
            half.spans[unknown] = Span { low, high, ..span };
            self.narrow(&mut half, self.about(unknown)).ok()?;
            self.solve(&half, halvings)
        })
    }
}
