use super::{Evaluation, Reason, State};
use domain::FeeRequest;

use crate::definition::{Fee, Weight};
use crate::expression::{Outcome, Term};

/// What there is to pay, as far as the answers decide it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fees<'a> {
    /// The fees that are due; some are 0, and say why there is nothing to pay.
    pub lines: Vec<FeeLine<'a>>,
    /// Fees of which the answers do not say yet whether they are due.
    pub undecided: Vec<UndecidedFee<'a>>,
    /// The sum in cents; none while a fee is undecided.
    pub total: Option<i64>,
}

/// A fee that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeLine<'a> {
    /// The fee's name.
    pub name: &'a str,
    /// The amount in cents of a US dollar.
    pub cents: i64,
    /// Where the amount is published.
    pub source: &'a str,
    /// Whether the amount was not seen in that source.
    pub is_unconfirmed: bool,
    /// What an officer has to decide before this amount counts.
    pub asks: Option<FeeRequest>,
    /// Why it is due; nothing when it always is.
    pub because: Vec<Reason>,
}

/// A fee that may be due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndecidedFee<'a> {
    /// The fee's name.
    pub name: &'a str,
    /// The amount in cents, should it be due.
    pub cents: i64,
    /// Where the amount is published.
    pub source: &'a str,
    /// Whether the amount was not seen in that source.
    pub is_unconfirmed: bool,
    /// What is to be answered to know.
    pub because: Vec<Reason>,
}

/// A document to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence<'a> {
    /// The document's name.
    pub name: &'a str,
    /// Whether the agency expects it; otherwise it helps.
    pub is_required: bool,
    /// The id of the form that it is, when it is one.
    pub form: Option<&'a str>,
    /// Why it is asked for; nothing when it always is.
    pub because: Vec<Reason>,
}

/// A reason why the form cannot be filed with these answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop<'a> {
    /// Its name.
    pub name: &'a str,
    /// The form to file instead.
    pub instead: Option<&'a str>,
    /// The last page of those whose answers decide it.
    pub page: &'a str,
}

/// Something to know that does not block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning<'a> {
    /// Its name; of a history `group.gap` or `group.overlap`.
    pub name: String,
    /// The page it is shown on.
    pub page: &'a str,
    /// The key of the field it stands beside.
    pub key: String,
}

impl<'a> Evaluation<'a> {
    /// What there is to pay on the day of the evaluation.
    #[must_use]
    pub fn fees(&self) -> Fees<'a> {
        let mut fees = Fees { lines: Vec::new(), undecided: Vec::new(), total: Some(0) };
        for fee in self.form.definition.fees.iter().filter(|fee| self.is_in_force(fee)) {
            let (name, cents) = (fee.name.as_str(), fee.cents);
            let (source, is_unconfirmed, asks) = (fee.source.as_str(), fee.is_unconfirmed, fee.asks);
            match self.holds(fee.when.as_ref(), None) {
                Outcome::Known(true) => {
                    let because = self.reasons([fee.when.as_ref()], None);
                    fees.lines.push(FeeLine { name, cents, source, is_unconfirmed, asks, because });
                }
                Outcome::Known(false) | Outcome::NotAsked => {}
                Outcome::Incomplete | Outcome::Invalid => {
                    let because = self.reasons([fee.when.as_ref()], None);
                    fees.undecided.push(UndecidedFee { name, cents, source, is_unconfirmed, because });
                }
            }
        }
        let sum = fees.lines.iter().map(|line| line.cents).sum();
        fees.total = fees.undecided.is_empty().then_some(sum);
        fees
    }

    /// Of several amounts of one fee under one condition, the one that began last.
    fn is_in_force(&self, fee: &Fee) -> bool {
        let has_begun = |fee: &Fee| fee.from.is_none_or(|from| from <= self.today);
        let condition = |fee: &Fee| fee.when.as_ref().map(|rule| rule.text.clone());
        let replaces = |later: &Fee| {
            later.name == fee.name && later.from > fee.from && has_begun(later) && condition(later) == condition(fee)
        };
        has_begun(fee)
            && fee.until.is_none_or(|until| self.today <= until)
            && !self.form.definition.fees.iter().any(replaces)
    }

    /// The documents to send, as far as the answers decide it.
    #[must_use]
    pub fn evidence(&self) -> Vec<Evidence<'a>> {
        let asked = self.form.definition.evidence.iter();
        let asked = asked.filter(|proof| self.holds(proof.when.as_ref(), None) == Outcome::Known(true));
        asked
            .map(|proof| Evidence {
                name: &proof.name,
                is_required: proof.required,
                form: proof.form.as_deref(),
                because: self.reasons([proof.when.as_ref()], None),
            })
            .collect()
    }

    /// Why the form cannot be filed with these answers; nothing when it can.
    #[must_use]
    pub fn stops(&self) -> Vec<Stop<'a>> {
        let stops = self.form.definition.stops.iter();
        let active = stops.filter(|stop| self.holds(Some(&stop.when), None) == Outcome::Known(true));
        active
            .map(|stop| {
                let page = self.last_page(&stop.when.term);
                Stop {
                    name: &stop.name,
                    instead: stop.instead.as_deref(),
                    page: &self.form.definition.pages[page].name,
                }
            })
            .collect()
    }

    /// The last page with an asked question that the term needs.
    pub(super) fn last_page(&self, term: &Term) -> usize {
        let (definition, mut last) = (&self.form.definition, 0);
        term.walk(&mut |term| match term {
            Term::Question(question) | Term::Part(question, _) | Term::Answered(question)
                if self.questions[*question].state.is_asked() =>
            {
                last = last.max(definition.questions[*question].page);
            }
            Term::Fact(fact) => last = last.max(self.last_page(&definition.facts[*fact].is.term)),
            Term::Count(group) | Term::RowSum(group, _) | Term::AnyRow(group, _) | Term::AllRows(group, _) => {
                last = last.max(definition.groups[*group].page);
            }
            _ => {}
        });
        last
    }

    /// What to know beside the answers.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning<'a>> {
        let definition = &self.form.definition;
        let mut found = Vec::new();
        for warning in &definition.warnings {
            if let Some(group) = warning.on.group {
                for row in self.rows_around(group) {
                    if self.holds(Some(&warning.when), row) == Outcome::Known(true) {
                        let page = &definition.pages[definition.groups[group].page].name;
                        found.push(Warning { name: warning.name.clone(), page, key: definition.address(group, row) });
                    }
                }
                continue;
            }
            let question = &definition.questions[warning.on.question];
            for row in self.rows_of(warning.on.question) {
                let is_known =
                    matches!(self.standing(warning.on.question, row).map(|one| &one.state), Some(State::Known(_)));
                if is_known && self.holds(Some(&warning.when), row) == Outcome::Known(true) {
                    let key = self.key(question, warning.on.part, row).into_owned();
                    let page = &definition.pages[question.page].name;
                    found.push(Warning { name: warning.name.clone(), page, key });
                }
            }
        }
        for (index, group) in definition.groups.iter().enumerate() {
            let faults = self.history_faults(index).into_iter().filter(|fault| fault.weight == Weight::Warning);
            found.extend(faults.map(|fault| Warning {
                name: format!("{}.{}", group.name, fault.what.id()),
                page: &definition.pages[group.page].name,
                key: group.name.clone(),
            }));
        }
        found
    }

    /// The statements to certify before signing, by name, in order.
    #[must_use]
    pub fn certifications(&self) -> Vec<&'a str> {
        let all = self.form.definition.certifications.iter();
        all.filter(|one| self.holds(one.when.as_ref(), None) == Outcome::Known(true))
            .map(|one| one.name.as_str())
            .collect()
    }
}
