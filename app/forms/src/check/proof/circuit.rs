use std::collections::BTreeMap;
use std::rc::Rc;

use batsat::{BasicSolver, Lit, SolverInterface, lbool};

use super::consistent::{Claims, Clash};
use super::quantity::{AtMost, Quantity, Span};

/// Everything that can be true or false, joined by gates, over a solver; and what is claimed of numbers and days.
pub(super) struct Circuit {
    solver: BasicSolver,
    yes: Lit,
    gates: BTreeMap<Vec<Lit>, Lit>,
    claims: Claims,
    /// For each claim, what says whether it holds.
    claimed: Vec<Lit>,
    known_claims: BTreeMap<AtMost, Lit>,
    /// What was found to be possible: much of what is asked is answered by an earlier find.
    found: Vec<Rc<Model>>,
    is_exact: bool,
}

/// One way in which everything asked for is true.
#[derive(Clone)]
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
            claims: Claims::default(),
            claimed: Vec::new(),
            known_claims: BTreeMap::new(),
            found: Vec::new(),
            is_exact: true,
        }
    }

    pub(super) fn constant(&self, holds: bool) -> Lit {
        if holds { self.yes } else { !self.yes }
    }

    /// Something that may be true or false.
    pub(super) fn free(&mut self) -> Lit {
        self.free_but(lbool::UNDEF)
    }

    /// Something that may be true or false, and is first thought to be this.
    fn free_but(&mut self, first: lbool) -> Lit {
        // What was found says nothing about something new.
        self.found.clear();
        Lit::new(self.solver.new_var(first, true), true)
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
        self.claims.unknown(span)
    }

    pub(super) fn span(&self, unknown: usize) -> Span {
        self.claims.spans[unknown]
    }

    /// The greatest that a quantity can be.
    pub(super) fn greatest(&self, quantity: &Quantity) -> i64 {
        quantity.greatest(&self.claims.spans)
    }

    /// What holds of unknowns whatever is answered.
    pub(super) fn law(&mut self, small: Quantity, big: Quantity) {
        self.claims.add(AtMost { small, big, strictly: false });
        self.claimed.push(self.yes);
    }

    /// Whether the one is at most, or strictly less than, the other.
    pub(super) fn claim(&mut self, small: Quantity, big: Quantity, strictly: bool) -> Lit {
        let claim = AtMost { small, big, strictly };
        if let Some(lit) = self.known_claims.get(&claim) {
            return *lit;
        }
        if claim.is_certain(&self.claims.spans) {
            return self.yes;
        }
        if !claim.is_possible(&self.claims.spans) {
            return !self.yes;
        }
        // Claims that come out as they do for usual values go together, so that few choices have to be mended.
        let first = if self.claims.is_usual(&claim) { lbool::TRUE } else { lbool::FALSE };
        let lit = self.free_but(first);
        self.claims.add(claim.clone());
        self.claimed.push(lit);
        self.known_claims.insert(claim, lit);
        lit
    }

    /// Whether every question to the solver could be answered.
    pub(super) const fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// For each claim, what holds of it for usual values.
    pub(super) fn usual_claims(&self) -> Vec<Lit> {
        let usually = self.claims.usually();
        self.claimed.iter().zip(usually).map(|(lit, holds)| lit.apply_sign(holds)).collect()
    }

    /// Gives numbers and days their usual values, where what holds in this model lets them.
    pub(super) fn with_usual_values(&self, model: &Model) -> Model {
        let values = self.claims.usual_values(&self.choice(model)).unwrap_or_else(|| model.values.clone());
        Model { truth: model.truth.clone(), values }
    }

    fn choice(&self, model: &Model) -> Vec<Option<bool>> {
        self.claimed.iter().map(|lit| Some(model.holds(*lit))).collect()
    }

    /// A way in which all of these hold; none when there is none.
    pub(super) fn possible(&mut self, wanted: &[Lit]) -> Option<Rc<Model>> {
        let known = self.found.iter().rev().find(|model| wanted.iter().all(|lit| model.holds(*lit)));
        if let Some(model) = known {
            return Some(Rc::clone(model));
        }
        loop {
            if self.solver.solve_limited(wanted) != lbool::TRUE {
                return None;
            }
            let truth = self.solver.get_model().iter().map(|value| *value == lbool::TRUE).collect();
            let mut model = Model { truth, values: Vec::new() };
            let last = self.found.last().map_or(&[][..], |model| &model.values);
            match self.claims.values(&self.choice(&model), last) {
                Ok(values) => model.values = values,
                Err(Clash { claims, is_proven }) => {
                    self.is_exact &= is_proven;
                    let lits = claims.into_iter().map(|claim| self.claimed[claim]);
                    let broken: Vec<_> = lits.map(|lit| !lit.apply_sign(model.holds(lit))).collect();
                    self.require(broken);
                    continue;
                }
            }
            let model = Rc::new(model);
            self.found.push(Rc::clone(&model));
            return Some(model);
        }
    }
}
