use std::collections::BTreeMap;

use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use domain::Date;

use super::consistent::{self, Clash};
use super::quantity::{AtMost, Quantity, Span, day_of};

/// Everything that can be true or false, joined by gates, over a solver; and what is claimed of numbers and days, over
/// the ranges they can be in.
pub(super) struct Circuit {
    solver: BasicSolver,
    yes: Lit,
    gates: BTreeMap<Vec<Lit>, Lit>,
    pub(super) spans: Vec<Span>,
    /// What always holds of the unknowns.
    laws: Vec<AtMost>,
    claims: Vec<(AtMost, Lit)>,
    known_claims: BTreeMap<AtMost, Lit>,
    /// Choices of claims that were found to go together.
    consistent: BTreeMap<Vec<bool>, Vec<i64>>,
    is_exact: bool,
}

/// One way in which everything asked for is true.
pub(super) struct Model {
    truth: Vec<bool>,
    values: Vec<i64>,
}

impl Model {
    pub(super) fn holds(&self, lit: Lit) -> bool {
        let var = usize::try_from(lit.var().idx()).unwrap_or(usize::MAX);
        self.truth.get(var).copied().unwrap_or_default() == lit.sign()
    }

    pub(super) fn value(&self, unknown: usize) -> i64 {
        self.values.get(unknown).copied().unwrap_or_default()
    }
}

impl Circuit {
    pub(super) fn new() -> Self {
        let mut solver = BasicSolver::default();
        let yes = Lit::new(solver.new_var_default(), true);
        solver.add_clause_reuse(&mut vec![yes]);
        Self {
            solver,
            yes,
            gates: BTreeMap::new(),
            spans: Vec::new(),
            laws: Vec::new(),
            claims: Vec::new(),
            known_claims: BTreeMap::new(),
            consistent: BTreeMap::new(),
            is_exact: true,
        }
    }

    pub(super) fn constant(&self, holds: bool) -> Lit {
        if holds { self.yes } else { !self.yes }
    }

    /// Something that may be true or false.
    pub(super) fn free(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    pub(super) fn all(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        let mut parts: Vec<_> = parts.into_iter().filter(|part| *part != self.yes).collect();
        parts.sort_unstable();
        parts.dedup();
        if parts.iter().any(|part| *part == !self.yes || parts.binary_search(&!*part).is_ok()) {
            return !self.yes;
        }
        match parts.as_slice() {
            [] => return self.yes,
            [one] => return *one,
            _ => {}
        }
        if let Some(gate) = self.gates.get(&parts) {
            return *gate;
        }
        let gate = self.free();
        for part in &parts {
            self.require([!gate, *part]);
        }
        self.require(parts.iter().map(|part| !*part).chain([gate]));
        self.gates.insert(parts, gate);
        gate
    }

    pub(super) fn any(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        !self.all(parts.into_iter().map(|part| !part))
    }

    /// At least one of these holds, whatever is answered.
    pub(super) fn require(&mut self, one_of: impl IntoIterator<Item = Lit>) {
        self.solver.add_clause_reuse(&mut one_of.into_iter().collect());
    }

    /// A number or a day that somebody chooses.
    pub(super) fn unknown(&mut self, span: Span) -> usize {
        self.spans.push(span);
        self.spans.len() - 1
    }

    /// The first day that an unknown day can be.
    pub(super) fn first_day_of(&self, unknown: usize) -> Date {
        day_of(self.spans[unknown].low)
    }

    /// What holds of unknowns whatever is answered.
    pub(super) fn law(&mut self, small: Quantity, big: Quantity) {
        self.laws.push(AtMost { small, big, strictly: false });
    }

    /// Whether the one is at most, or strictly less than, the other.
    pub(super) fn claim(&mut self, small: Quantity, big: Quantity, strictly: bool) -> Lit {
        let claim = AtMost { small, big, strictly };
        if let Some(lit) = self.known_claims.get(&claim) {
            return *lit;
        }
        if claim.is_certain(&self.spans) {
            return self.yes;
        }
        if !claim.is_possible(&self.spans) {
            return !self.yes;
        }
        let lit = self.free();
        self.claims.push((claim.clone(), lit));
        self.known_claims.insert(claim, lit);
        lit
    }

    /// Whether every question to the solver could be answered.
    pub(super) const fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// For each claim, what holds of it for usual values.
    pub(super) fn usual_claims(&self) -> Vec<Lit> {
        let near = |span: &Span| Span { low: span.usual.clamp(span.low, span.high), ..*span };
        let usual: Vec<_> = self.spans.iter().map(near).map(|span| Span { high: span.low, ..span }).collect();
        self.claims.iter().map(|(claim, lit)| if claim.is_certain(&usual) { *lit } else { !*lit }).collect()
    }

    /// Gives numbers and days their usual values, where what holds in this model lets them.
    pub(super) fn with_usual_values(&self, model: &mut Model) {
        let claims = self.taken(&self.chosen(model));
        if let Some(values) = consistent::usual_values(&self.spans, &claims.iter().collect::<Vec<_>>()) {
            model.values = values;
        }
    }

    fn chosen(&self, model: &Model) -> Vec<bool> {
        self.claims.iter().map(|(_, lit)| model.holds(*lit)).collect()
    }

    /// The claims as they are chosen, and what holds anyway.
    fn taken(&self, chosen: &[bool]) -> Vec<AtMost> {
        let claims = self.claims.iter().zip(chosen);
        let claims = claims.map(|((claim, _), holds)| if *holds { claim.clone() } else { claim.clone().negated() });
        claims.chain(self.laws.iter().cloned()).collect()
    }

    /// A way in which all of these hold; none when there is none.
    pub(super) fn possible(&mut self, wanted: &[Lit]) -> Option<Model> {
        loop {
            if self.solver.solve_limited(wanted) != lbool::TRUE {
                return None;
            }
            let truth: Vec<_> = self.solver.get_model().iter().map(|value| *value == lbool::TRUE).collect();
            let mut model = Model { truth, values: Vec::new() };
            let chosen = self.chosen(&model);
            if let Some(values) = self.consistent.get(&chosen) {
                model.values.clone_from(values);
                return Some(model);
            }
            let claims = self.taken(&chosen);
            match consistent::values(&self.spans, &claims.iter().collect::<Vec<_>>()) {
                Ok(values) => {
                    self.consistent.insert(chosen, values.clone());
                    model.values = values;
                    return Some(model);
                }
                Err(Clash { claims, is_proven }) => {
                    self.is_exact &= is_proven;
                    let of_claims = claims.into_iter().filter(|place| *place < chosen.len());
                    let broken: Vec<_> = of_claims
                        .map(|place| if chosen[place] { !self.claims[place].1 } else { self.claims[place].1 })
                        .collect();
                    self.require(broken);
                }
            }
        }
    }
}
