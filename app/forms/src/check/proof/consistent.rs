//! Whether claims about numbers and days can hold together, and with which values.
//!
//! Each claim narrows the spans of its unknowns until nothing moves. Where every claim has each unknown on one side,
//! as `age(born, today) < 14` or `back >= left` have, the least values that are left then are a solution; for anything
//! else (sums) spans are halved and searched.

use std::collections::{BTreeSet, VecDeque};

use super::cycle::circle;
use super::pair::pair;
use super::quantity::{AtMost, Span};

/// Halvings in one search. What the forms compare needs none; a sum of several unknowns needs some dozens.
const MOST_HALVINGS: usize = 20_000;

/// Everything that is claimed of numbers and days; a claim is known by its place.
#[derive(Default)]
pub(super) struct Claims {
    pub(super) spans: Vec<Span>,
    /// Each claim, and what is so when it does not hold.
    claims: Vec<(AtMost, AtMost)>,
    unknowns: Vec<Vec<usize>>,
    /// The claims about each unknown.
    about: Vec<Vec<usize>>,
}

/// Claims that do not hold together.
pub(super) struct Clash {
    /// Few, so that much is learned from them.
    pub(super) claims: Vec<usize>,
    /// Whether that is certain, and not only not found.
    pub(super) is_proven: bool,
}

/// Which claims count, and whether they hold.
type Choice<'c> = &'c [Option<bool>];

/// The claims that moved an end of a span, for each unknown.
type Reasons = Vec<BTreeSet<usize>>;

impl Claims {
    pub(super) fn unknown(&mut self, span: Span) -> usize {
        self.spans.push(span);
        self.about.push(Vec::new());
        self.spans.len() - 1
    }

    pub(super) fn add(&mut self, claim: AtMost) -> usize {
        let (place, unknowns) = (self.claims.len(), claim.unknowns());
        unknowns.iter().for_each(|unknown| self.about[*unknown].push(place));
        self.unknowns.push(unknowns);
        self.claims.push((claim.clone(), claim.negated()));
        place
    }

    fn all_chosen<'c>(&'c self, choice: Choice<'c>) -> impl Iterator<Item = (usize, &'c AtMost)> {
        (0..self.claims.len()).filter_map(move |claim| Some((claim, self.chosen(claim, choice)?)))
    }

    fn chosen(&self, claim: usize, choice: Choice<'_>) -> Option<&AtMost> {
        let (holds, fails) = &self.claims[claim];
        choice[claim].map(|chosen| if chosen { holds } else { fails })
    }

    /// Whether these values make the claims come out as chosen.
    fn fit(&self, values: &[i64], choice: Choice<'_>) -> bool {
        let spans: Vec<_> = self.spans.iter().zip(values).map(|(span, value)| span.only(*value)).collect();
        self.all_possible(&spans, choice)
    }

    fn all_possible(&self, spans: &[Span], choice: Choice<'_>) -> bool {
        let mut claims = (0..self.claims.len()).filter_map(|claim| self.chosen(claim, choice));
        claims.all(|claim| claim.is_possible(spans))
    }

    /// For each claim, whether it holds for usual values.
    pub(super) fn usually(&self) -> Vec<bool> {
        self.claims.iter().map(|(claim, _)| self.is_usual(claim)).collect()
    }

    /// Whether a claim holds for usual values.
    pub(super) fn is_usual(&self, claim: &AtMost) -> bool {
        let usual: Vec<_> = self.spans.iter().map(|span| span.only(span.near_usual())).collect();
        claim.is_possible(&usual)
    }

    /// These values, with as few of them changed as makes the claims come out as chosen; none when that is not enough.
    fn mended(&self, values: &[i64], choice: Choice<'_>) -> Option<Vec<i64>> {
        let mut spans: Vec<_> = self.spans.iter().zip(values).map(|(span, value)| span.only(*value)).collect();
        let is_wrong = |claim: &usize| self.chosen(*claim, choice).is_some_and(|claim| !claim.is_possible(&spans));
        let wrong: BTreeSet<_> = (0..self.claims.len()).filter(is_wrong).collect();
        let loose: BTreeSet<_> = wrong.iter().flat_map(|claim| self.unknowns[*claim].iter().copied()).collect();
        for unknown in &loose {
            spans[*unknown] = self.spans[*unknown];
        }
        let about = loose.iter().flat_map(|unknown| self.about[*unknown].iter().copied()).collect::<BTreeSet<_>>();
        self.narrow(&mut spans, about, choice, &mut None).ok()?;
        let least: Vec<_> = spans.iter().map(|span| span.low).collect();
        self.fit(&least, choice).then_some(least)
    }

    /// Values for which the claims come out as chosen, near the last ones.
    ///
    /// # Errors
    /// Claims of which that cannot be.
    pub(super) fn values(&self, choice: Choice<'_>, last: &[i64]) -> Result<Vec<i64>, Clash> {
        let told = circle(self.all_chosen(choice));
        let told = told.or_else(|| pair(self.all_chosen(choice), &self.spans).map(Vec::from));
        if let Some(claims) = told {
            return Err(Clash { claims, is_proven: true });
        }
        if last.len() == self.spans.len()
            && let Some(values) = self.mended(last, choice)
        {
            return Ok(values);
        }
        let (mut spans, mut halvings) = (self.spans.clone(), 0);
        let narrowed = self.narrow(&mut spans, 0..self.claims.len(), choice, &mut None);
        if narrowed.is_ok()
            && pair(self.all_chosen(choice), &spans).is_none()
            && let Some(values) = self.solve(&spans, choice, &mut halvings)
        {
            return Ok(values);
        }
        let clash = match narrowed {
            Ok(()) => (0..self.claims.len()).collect(),
            Err(_) => {
                let mut reasons = Some(vec![BTreeSet::new(); self.spans.len()]);
                let again = self.narrow(&mut self.spans.clone(), 0..self.claims.len(), choice, &mut reasons);
                again.err().unwrap_or_default()
            }
        };
        let is_proven = halvings <= MOST_HALVINGS;
        Err(Clash {
            claims: if is_proven { self.smallest(&clash, choice) } else { clash.into_iter().collect() },
            is_proven,
        })
    }

    /// Of the values for which the claims come out as chosen, those that are usual where they can be.
    pub(super) fn usual_values(&self, choice: Choice<'_>) -> Option<Vec<i64>> {
        let mut spans = self.spans.clone();
        self.narrow(&mut spans, 0..self.claims.len(), choice, &mut None).ok()?;
        for unknown in 0..spans.len() {
            let mut fixed = spans.clone();
            fixed[unknown] = spans[unknown].only(spans[unknown].near_usual());
            let narrowed = self.narrow(&mut fixed, self.about[unknown].iter().copied(), choice, &mut None);
            if narrowed.is_ok() && self.solve(&fixed, choice, &mut 0).is_some() {
                spans = fixed;
            }
        }
        self.solve(&spans, choice, &mut 0)
    }

    /// Leaves out every claim without which the others still clash.
    fn smallest(&self, clash: &BTreeSet<usize>, choice: Choice<'_>) -> Vec<usize> {
        let mut only: Vec<_> =
            choice.iter().enumerate().map(|(claim, _)| choice[claim].filter(|_| clash.contains(&claim))).collect();
        let mut needed = Vec::new();
        for claim in clash {
            let kept = only[*claim].take();
            let (mut spans, mut halvings) = (self.spans.clone(), 0);
            let clashes = self.narrow(&mut spans, clash.iter().copied(), &only, &mut None).is_err()
                || pair(self.all_chosen(&only), &spans).is_some()
                || (self.solve(&spans, &only, &mut halvings).is_none() && halvings <= MOST_HALVINGS);
            if !clashes {
                only[*claim] = kept;
                needed.push(*claim);
            }
        }
        needed
    }

    /// Narrows the spans by these claims and by all that this sets off; notes why, if that is wanted.
    fn narrow(
        &self,
        spans: &mut [Span],
        claims: impl IntoIterator<Item = usize>,
        choice: Choice<'_>,
        reasons: &mut Option<Reasons>,
    ) -> Result<(), BTreeSet<usize>> {
        let mut waiting: VecDeque<usize> = claims.into_iter().collect();
        let mut is_waiting = vec![false; self.claims.len()];
        waiting.iter().for_each(|claim| is_waiting[*claim] = true);
        while let Some(place) = waiting.pop_front() {
            is_waiting[place] = false;
            let Some(claim) = self.chosen(place, choice).filter(|claim| !claim.is_certain(spans)) else { continue };
            let unknowns = &self.unknowns[place];
            let why = || -> BTreeSet<usize> {
                let of_unknowns = reasons.iter().flat_map(|reasons| unknowns.iter().flat_map(|one| &reasons[*one]));
                of_unknowns.copied().chain([place]).collect()
            };
            if !claim.is_possible(spans) {
                return Err(why());
            }
            let why = reasons.is_some().then(why);
            for unknown in unknowns {
                if tighten(spans, claim, *unknown) {
                    if let (Some(reasons), Some(why)) = (reasons.as_mut(), &why) {
                        reasons[*unknown].extend(why);
                    }
                    for other in self.about[*unknown].iter().filter(|other| **other != place || unknowns.len() > 1) {
                        if !std::mem::replace(&mut is_waiting[*other], true) {
                            waiting.push_back(*other);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Values within spans that are narrow.
    fn solve(&self, spans: &[Span], choice: Choice<'_>, halvings: &mut usize) -> Option<Vec<i64>> {
        let least: Vec<_> = spans.iter().map(|span| span.only(span.low)).collect();
        if self.all_possible(&least, choice) {
            return Some(least.iter().map(|span| span.low).collect());
        }
        let counts = |unknown: &usize| self.about[*unknown].iter().any(|claim| choice[*claim].is_some());
        let unknown = (0..spans.len()).find(|unknown| spans[*unknown].low < spans[*unknown].high && counts(unknown))?;
        let span = spans[unknown];
        let middle = span.low + (span.high - span.low) / 2;
        [(span.low, middle), (middle + 1, span.high)].into_iter().find_map(|(low, high)| {
            *halvings += 1;
            if *halvings > MOST_HALVINGS {
                return None;
            }
            let mut half = spans.to_vec();
            half[unknown] = Span { low, high, ..span };
            self.narrow(&mut half, self.about[unknown].iter().copied(), choice, &mut None).ok()?;
            self.solve(&half, choice, halvings)
        })
    }
}

/// Takes from both ends of a span what one claim rules out. Says whether there was anything.
fn tighten(spans: &mut [Span], claim: &AtMost, unknown: usize) -> bool {
    let whole = spans[unknown];
    let mut is_possible = |low, high| {
        spans[unknown] = Span { low, high, ..whole };
        claim.is_possible(spans)
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
