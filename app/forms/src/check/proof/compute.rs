//! Conditions as gates: what the engine computes from answers, computed from all answers at once.

use batsat::Lit;

use super::answer::Shape;
use super::quantity::{Quantity, Span, day_number};
use super::sheet::{Asked, Rows, Sheet, Truth};
use crate::expression::{Comparison, InRow, Row, Term, is_po_box};
use crate::kinds::Value;

/// Beyond what the days or dollars of all rows of a group come to.
const MOST_SUMMED: i64 = 1_000_000_000;

/// Whether an answer is there.
#[derive(Clone, Copy)]
struct Found {
    known: Lit,
    /// Whether a test of it is known to fail, because it is not asked.
    is_no: Lit,
}

/// What a formula that is no condition comes to.
enum Seen {
    /// One of these, when the answer is there and has such a part.
    One {
        found: Found,
        present: Lit,
        texts: Vec<(String, Lit)>,
    },
    Many {
        found: Found,
        options: Vec<(String, Lit)>,
    },
    Quantity {
        found: Found,
        quantity: Quantity,
    },
    Name {
        found: Found,
        asked: Asked,
    },
    /// Nothing that conditions could test.
    Else,
}

impl Sheet<'_> {
    /// A condition as a fact gives it a name: it surely holds when no answer that is not there could change that, and it
    /// surely does not hold when no answer that was left blank, and no number or day that is not there, could.
    pub(super) fn named(&mut self, term: &Term, row: Row) -> Truth {
        let strictly = self.truth(term, row);
        self.unasked_is_no = true;
        let surely_not = self.truth(term, row).surely_not;
        self.unasked_is_no = false;
        Truth { surely_not, ..strictly }
    }

    pub(super) fn truth(&mut self, term: &Term, row: Row) -> Truth {
        match term {
            Term::Constant(Value::YesNo(holds)) => self.always(*holds),
            Term::Not(inner) => {
                let inner = self.truth(inner, row);
                self.outcome(!inner.holds, inner.surely_not, inner.surely)
            }
            Term::All(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.truth(part, row)).collect();
                self.all(&parts)
            }
            Term::Any(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.truth(part, row)).collect();
                self.any(&parts)
            }
            Term::Is(left, accepted) => self.is(left, accepted, row),
            Term::Has(left, option) => match self.seen(left, row) {
                Seen::Many { found, options } => {
                    let chosen = options.iter().find(|(name, _)| name == option).map(|(_, chosen)| *chosen);
                    let chosen = chosen.unwrap_or(self.circuit.constant(false));
                    self.test(found, chosen)
                }
                _ => self.always(false),
            },
            Term::Compare(comparison, left, right) => self.compare(*comparison, left, right, row),
            Term::SameName(one, other) => match (self.seen(one, row), self.seen(other, row)) {
                (Seen::Name { found: left, asked: one }, Seen::Name { found: right, asked: other }) => {
                    let (found, same) = (self.both(left, right), self.same_name(one, other));
                    self.test(found, same)
                }
                _ => self.always(false),
            },
            Term::PoBox(line) => match self.seen(line, row) {
                Seen::One { found, present, texts } => {
                    let boxes = texts.iter().filter(|(text, _)| is_po_box(text)).map(|(_, lit)| *lit);
                    let is_box = self.circuit.any(boxes);
                    let passes = self.circuit.all([present, is_box]);
                    self.test(found, passes)
                }
                _ => self.always(false),
            },
            Term::Answered(question) => {
                let known = self.answer(*question, row).known;
                self.outcome(known, known, !known)
            }
            Term::AnyRow(group, condition) => {
                let rows = self.rows(*group, condition, row, true);
                let any = self.any(&rows);
                self.in_group(*group, row, any)
            }
            Term::AllRows(group, condition) => {
                let rows = self.rows(*group, condition, row, false);
                let all = self.all(&rows);
                self.in_group(*group, row, all)
            }
            Term::Question(question) => {
                let Shape::YesNo(yes) = self.answer(*question, row).shape else {
                    return self.always(false);
                };
                let found = self.found(*question, row);
                Truth { present: found.known, ..self.test(found, yes) }
            }
            Term::Fact(fact) => self.facts[*fact].unwrap_or(self.always(false)),
            _ => self.always(false),
        }
    }

    fn outcome(&self, holds: Lit, surely: Lit, surely_not: Lit) -> Truth {
        Truth { present: self.circuit.constant(true), holds, surely, surely_not }
    }

    /// A test of something that is known or not there.
    fn test(&mut self, found: Found, passes: Lit) -> Truth {
        let Found { known, is_no } = found;
        let (holds, fails) = (self.circuit.all([known, passes]), self.circuit.all([known, !passes]));
        let surely_not = self.circuit.any([fails, is_no]);
        self.outcome(holds, holds, surely_not)
    }

    /// The answer to a question, or what the rows of a group come to.
    fn if_asked(&mut self, known: Lit, asked: Lit) -> Found {
        let is_no = if self.unasked_is_no { !asked } else { self.circuit.constant(false) };
        Found { known, is_no }
    }

    /// Whether the answer to a question is there. A number or a day that was not asked for is not known to be nothing.
    fn found(&mut self, question: usize, row: Row) -> Found {
        let answer = self.answer(question, row);
        let (known, asked, is_quantity) = (answer.known, answer.asked, matches!(answer.shape, Shape::Quantity(_)));
        if is_quantity { self.surely(known) } else { self.if_asked(known, asked) }
    }

    fn surely(&self, known: Lit) -> Found {
        Found { known, is_no: self.circuit.constant(false) }
    }

    fn both(&mut self, left: Found, right: Found) -> Found {
        Found { known: self.circuit.all([left.known, right.known]), is_no: self.circuit.any([left.is_no, right.is_no]) }
    }

    fn all(&mut self, parts: &[Truth]) -> Truth {
        let holds = self.circuit.all(parts.iter().map(|part| part.holds));
        let surely = self.circuit.all(parts.iter().map(|part| part.surely));
        let surely_not = self.circuit.any(parts.iter().map(|part| part.surely_not));
        self.outcome(holds, surely, surely_not)
    }

    fn any(&mut self, parts: &[Truth]) -> Truth {
        let holds = self.circuit.any(parts.iter().map(|part| part.holds));
        let surely = self.circuit.any(parts.iter().map(|part| part.surely));
        let surely_not = self.circuit.all(parts.iter().map(|part| part.surely_not));
        self.outcome(holds, surely, surely_not)
    }

    /// The condition in each row; a row that is not there decides nothing.
    fn rows(&mut self, group: usize, condition: &Term, row: Row, is_any: bool) -> Vec<Truth> {
        let around = self.definition.around(group, row);
        let there = self.group(group, row).there.clone();
        let rows = there.into_iter().enumerate();
        rows.map(|(row, there)| {
            let Truth { holds, surely, surely_not, .. } = self.truth(condition, Some(InRow::new(group, row, around)));
            let and = |sheet: &mut Self, lit| sheet.circuit.all([there, lit]);
            let or = |sheet: &mut Self, lit| sheet.circuit.any([!there, lit]);
            match is_any {
                true => {
                    Truth { holds: and(self, holds), surely: and(self, surely), ..self.not_unless(there, surely_not) }
                }
                false => Truth {
                    holds: or(self, holds),
                    surely: or(self, surely),
                    surely_not: and(self, surely_not),
                    ..self.always(true)
                },
            }
        })
        .collect()
    }

    fn not_unless(&mut self, there: Lit, surely_not: Lit) -> Truth {
        Truth { surely_not: self.circuit.any([!there, surely_not]), ..self.always(true) }
    }

    /// What is said of the rows of a group is said only where the group is asked.
    fn in_group(&mut self, group: usize, row: Row, rows: Truth) -> Truth {
        let asked = self.group(group, row).asked;
        let holds = self.circuit.all([asked, rows.holds]);
        let surely = self.circuit.all([asked, rows.surely]);
        let surely_not = self.circuit.all([asked, rows.surely_not]);
        let is_no = self.if_asked(asked, asked).is_no;
        let surely_not = self.circuit.any([surely_not, is_no]);
        self.outcome(holds, surely, surely_not)
    }

    fn is(&mut self, left: &Term, accepted: &[Value], row: Row) -> Truth {
        if self.definition.is_condition(left) {
            let left = self.truth(left, row);
            let is_accepted = |holds| accepted.contains(&Value::YesNo(holds));
            let never = self.circuit.constant(false);
            let when = |accepted: bool, lit: Lit| if accepted { lit } else { never };
            let fails = self.circuit.all([left.present, !left.holds]);
            let holds = self.circuit.any([when(is_accepted(true), left.holds), when(is_accepted(false), fails)]);
            let is_no = self.circuit.all([left.present, left.surely_not]);
            let surely = self.circuit.any([when(is_accepted(true), left.surely), when(is_accepted(false), is_no)]);
            let is_nothing = self.circuit.all([!left.present, left.surely_not]);
            let surely_not = [when(!is_accepted(true), left.surely), when(!is_accepted(false), is_no), is_nothing];
            let surely_not = self.circuit.any(surely_not);
            return self.outcome(holds, surely, surely_not);
        }
        match self.seen(left, row) {
            Seen::One { found, present, texts } => {
                let is_accepted = |text: &String| {
                    accepted.contains(&Value::Choice(text.clone())) || accepted.contains(&Value::Text(text.clone()))
                };
                let equal = texts.iter().filter(|(text, _)| is_accepted(text)).map(|(_, lit)| *lit);
                let equal = self.circuit.any(equal);
                let passes = self.circuit.all([present, equal]);
                self.test(found, passes)
            }
            Seen::Quantity { found, quantity } => {
                let mut equal = Vec::new();
                for value in accepted {
                    let other = match value {
                        Value::Number(number) => *number,
                        Value::Date(day) => day_number(*day),
                        _ => continue,
                    };
                    equal.push(self.ordered(Comparison::Equal, &quantity, &Quantity::Constant(other)));
                }
                let equal = self.circuit.any(equal);
                self.test(found, equal)
            }
            _ => self.always(false),
        }
    }

    fn compare(&mut self, comparison: Comparison, left: &Term, right: &Term, row: Row) -> Truth {
        match (self.seen(left, row), self.seen(right, row)) {
            (Seen::Quantity { found: left, quantity: one }, Seen::Quantity { found: right, quantity: other }) => {
                let (found, passes) = (self.both(left, right), self.ordered(comparison, &one, &other));
                self.test(found, passes)
            }
            (
                Seen::One { found: left, present: one_present, texts: one },
                Seen::One { found: right, present: other_present, texts: other },
            ) => {
                let (one_known, other_known) = (left.known, right.known);
                let mut equal = Vec::new();
                for (text, lit) in &one {
                    let same = other.iter().filter(|(other, _)| other == text);
                    equal.extend(same.map(|(_, other)| self.circuit.all([*lit, *other])));
                }
                let equal = self.circuit.any(equal);
                let passes = if comparison == Comparison::NotEqual { !equal } else { equal };
                let holds = self.circuit.all([one_known, other_known, one_present, other_present, passes]);
                // A part that was left empty is known to be empty.
                let both = self.circuit.all([one_known, other_known, !holds]);
                let (one_empty, other_empty) =
                    (self.circuit.all([one_known, !one_present]), self.circuit.all([other_known, !other_present]));
                let surely_not = self.circuit.any([both, one_empty, other_empty, left.is_no, right.is_no]);
                self.outcome(holds, holds, surely_not)
            }
            _ => self.always(false),
        }
    }

    fn ordered(&mut self, comparison: Comparison, left: &Quantity, right: &Quantity) -> Lit {
        let mut claim = |strictly| self.circuit.claim(left.clone(), right.clone(), strictly);
        match comparison {
            Comparison::Less => claim(true),
            Comparison::LessOrEqual => claim(false),
            Comparison::Greater => !claim(false),
            Comparison::GreaterOrEqual => !claim(true),
            Comparison::Equal | Comparison::NotEqual => {
                let (at_most, less) = (claim(false), claim(true));
                let equal = self.circuit.all([at_most, !less]);
                if comparison == Comparison::Equal { equal } else { !equal }
            }
        }
    }

    fn seen(&mut self, term: &Term, row: Row) -> Seen {
        let yes = self.circuit.constant(true);
        let certain = self.surely(yes);
        match term {
            Term::Constant(Value::Text(text)) => {
                Seen::One { found: certain, present: yes, texts: vec![(text.clone(), yes)] }
            }
            Term::Constant(Value::Number(number)) => {
                Seen::Quantity { found: certain, quantity: Quantity::Constant(*number) }
            }
            Term::Constant(Value::Date(day)) => {
                Seen::Quantity { found: certain, quantity: Quantity::Constant(day_number(*day)) }
            }
            Term::Today => Seen::Quantity { found: certain, quantity: Quantity::Unknown(self.today) },
            Term::Fact(fact) => {
                let definition = self.definition;
                self.seen(&definition.facts[*fact].is.term, None)
            }
            Term::Question(question) => {
                let found = self.found(*question, row);
                match self.answer(*question, row).shape.clone() {
                    Shape::One(texts) => Seen::One { found, present: found.known, texts },
                    Shape::Many(options) => Seen::Many { found, options },
                    Shape::Quantity(unknown) => Seen::Quantity { found, quantity: Quantity::Unknown(unknown) },
                    Shape::Parts(_) => Seen::Name { found, asked: self.asked(*question, row) },
                    Shape::YesNo(_) => Seen::Else,
                }
            }
            Term::Part(question, part) => {
                let found = self.found(*question, row);
                match self.answer(*question, row).part(part).cloned() {
                    Some(part) => Seen::One { found, present: part.present, texts: part.texts },
                    None => Seen::One { found, present: self.circuit.constant(false), texts: Vec::new() },
                }
            }
            Term::Count(group) => {
                let Rows { asked, count, .. } = *self.group(*group, row);
                Seen::Quantity { found: self.if_asked(asked, asked), quantity: Quantity::Unknown(count) }
            }
            Term::RowSum(group, number) => {
                let around = self.definition.around(*group, row);
                let (asked, there) = (self.group(*group, row).asked, self.group(*group, row).there.clone());
                let mut known = vec![asked];
                for (row, there) in there.into_iter().enumerate() {
                    let in_row = match self.seen(number, Some(InRow::new(*group, row, around))) {
                        Seen::Quantity { found, .. } => found.known,
                        _ => self.circuit.constant(false),
                    };
                    known.push(self.circuit.any([!there, in_row]));
                }
                let known = self.circuit.all(known);
                let (found, sum) = (self.if_asked(known, asked), self.sum(*group, around, number));
                Seen::Quantity { found, quantity: Quantity::Unknown(sum) }
            }
            Term::Shift(base, number, unit) => match self.seen(base, row) {
                Seen::Quantity { found, quantity } => {
                    Seen::Quantity { found, quantity: Quantity::Shift(Box::new(quantity), *number, *unit) }
                }
                _ => Seen::Else,
            },
            Term::FirstDay(month) | Term::LastDay(month) => self.seen(month, row),
            Term::Sum(left, right) => self.two(left, right, row, Quantity::Sum),
            Term::Difference(left, right) => self.two(left, right, row, Quantity::Difference),
            Term::Age(from, to) => self.two(from, to, row, Quantity::Age),
            Term::Months(from, to) => self.two(from, to, row, Quantity::Months),
            Term::Later(one, other) => self.two(one, other, row, Quantity::Later),
            Term::Earlier(one, other) => self.two(one, other, row, Quantity::Earlier),
            Term::Days(from, to) => self.two(from, to, row, |from, to| Quantity::Difference(to, from)),
            _ => Seen::Else,
        }
    }

    /// What rows add up to: any number, the same one wherever it is asked for. How many rows there can be and what each
    /// can hold would have to be counted to say more, so a sum is never the reason for a finding that nothing can happen.
    fn sum(&mut self, group: usize, around: Row, number: &Term) -> usize {
        let is_it = |(of, row, known, _): &&(usize, Row, Term, usize)| (*of, *row, known) == (group, around, number);
        if let Some((.., sum)) = self.sums.iter().find(is_it) {
            return *sum;
        }
        let sum = self.circuit.unknown(Span { low: -MOST_SUMMED, high: MOST_SUMMED, usual: 0 });
        self.sums.push((group, around, number.clone(), sum));
        sum
    }

    fn two(&mut self, left: &Term, right: &Term, row: Row, make: fn(Box<Quantity>, Box<Quantity>) -> Quantity) -> Seen {
        match (self.seen(left, row), self.seen(right, row)) {
            (Seen::Quantity { found: one, quantity: left }, Seen::Quantity { found: other, quantity: right }) => {
                Seen::Quantity { found: self.both(one, other), quantity: make(Box::new(left), Box::new(right)) }
            }
            _ => Seen::Else,
        }
    }
}
