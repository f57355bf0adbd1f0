use super::parser::{Shape, Syntax, parse};
use super::term::{Comparison, Term};
use crate::definition::Definition;
use crate::fault::Fault;
use crate::kinds::{COUNTRIES, FORMER_COUNTRIES, Kind, STATES, Value};

/// What a term's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    YesNo,
    Number,
    Date,
    PartialDate,
    Text,
    /// An option of this question.
    Choice(usize),
    /// Options of this question.
    Choices(usize),
    Country,
    State,
    Name,
    Address,
}

impl Type {
    pub(crate) const fn described(self) -> &'static str {
        match self {
            Self::YesNo => "yes or no",
            Self::Number => "a number",
            Self::Date => "a date",
            Self::PartialDate => "a month or a year",
            Self::Text => "text",
            Self::Choice(_) => "one of some options",
            Self::Choices(_) => "a set of options",
            Self::Country => "a country",
            Self::State => "a state",
            Self::Name => "a name",
            Self::Address => "an address",
        }
    }

    pub(crate) fn of(kind: &Kind, question: usize) -> Self {
        match kind {
            Kind::YesNo => Self::YesNo,
            Kind::Date | Kind::PastDate | Kind::DateOrPresent { .. } => Self::Date,
            Kind::Month { .. } | Kind::Year { .. } => Self::PartialDate,
            Kind::Number { .. } | Kind::Height | Kind::Weight => Self::Number,
            Kind::Country => Self::Country,
            Kind::UsState => Self::State,
            Kind::Name { .. } => Self::Name,
            Kind::Address { .. } => Self::Address,
            Kind::Choose { .. } => Self::Choice(question),
            Kind::ChooseMany { .. } => Self::Choices(question),
            _ => Self::Text,
        }
    }
}

type Resolved = Result<(Term, Type), (usize, Fault)>;

/// Gives names their meaning and terms their types.
pub(crate) struct Resolver<'d> {
    pub(crate) definition: &'d Definition,
    /// The group in whose rows the names of its questions are known.
    pub(crate) group: Option<usize>,
    /// The facts on the way to this one, to notice one that needs itself.
    pub(crate) trail: Vec<usize>,
}

impl Resolver<'_> {
    /// Reads a condition that must be yes or no.
    pub(crate) fn condition(&mut self, text: &str) -> Result<Term, (usize, Fault)> {
        self.condition_of(&parse(text)?)
    }

    /// Reads a formula that must be of this type.
    pub(crate) fn value(&mut self, text: &str, expected: Type) -> Result<Term, (usize, Fault)> {
        self.expect(&parse(text)?, expected)
    }

    /// Reads a formula of any type.
    pub(crate) fn formula(&mut self, text: &str) -> Resolved {
        self.term(&parse(text)?)
    }

    fn condition_of(&mut self, syntax: &Syntax) -> Result<Term, (usize, Fault)> {
        self.expect(syntax, Type::YesNo)
    }

    fn conditions(&mut self, parts: &[Syntax]) -> Result<Vec<Term>, (usize, Fault)> {
        parts.iter().map(|part| self.condition_of(part)).collect()
    }

    fn expect(&mut self, syntax: &Syntax, expected: Type) -> Result<Term, (usize, Fault)> {
        let (term, found) = self.term(syntax)?;
        if found == expected { Ok(term) } else { Err((syntax.at, wrong_type(found, expected.described()))) }
    }

    fn pair(
        &mut self,
        left: &Syntax,
        right: &Syntax,
        expected: Type,
    ) -> Result<(Box<Term>, Box<Term>), (usize, Fault)> {
        Ok((Box::new(self.expect(left, expected)?), Box::new(self.expect(right, expected)?)))
    }

    fn term(&mut self, syntax: &Syntax) -> Resolved {
        Ok(match &syntax.shape {
            Shape::Number(number) => (Term::Constant(Value::Number(*number)), Type::Number),
            Shape::Date(date) => (Term::Constant(Value::Date(*date)), Type::Date),
            Shape::Text(text) => (Term::Constant(Value::Text(text.clone())), Type::Text),
            Shape::Word(word) => self.name(word).map_err(|fault| (syntax.at, fault))?,
            Shape::Call(function, arguments) => self.call(syntax.at, function, arguments)?,
            Shape::Not(inner) => (Term::Not(Box::new(self.condition_of(inner)?)), Type::YesNo),
            Shape::All(parts) => (Term::All(self.conditions(parts)?), Type::YesNo),
            Shape::Any(parts) => (Term::Any(self.conditions(parts)?), Type::YesNo),
            Shape::Is(left, values) => (self.is(left, values)?, Type::YesNo),
            Shape::Has(left, option) => (self.has(left, option)?, Type::YesNo),
            Shape::Compare(comparison, left, right) => (self.compare(*comparison, left, right)?, Type::YesNo),
            Shape::Shift(base, number, unit) => {
                (Term::Shift(Box::new(self.expect(base, Type::Date)?), *number, *unit), Type::Date)
            }
            Shape::Sum(left, right) => {
                let (left, right) = self.pair(left, right, Type::Number)?;
                (Term::Sum(left, right), Type::Number)
            }
            Shape::Difference(left, right) => {
                let (left, right) = self.pair(left, right, Type::Number)?;
                (Term::Difference(left, right), Type::Number)
            }
        })
    }

    fn name(&mut self, word: &str) -> Result<(Term, Type), Fault> {
        match word {
            "today" => return Ok((Term::Today, Type::Date)),
            "yes" | "no" => return Ok((Term::Constant(Value::YesNo(word == "yes")), Type::YesNo)),
            _ => {}
        }
        if let Some((question, part)) = word.split_once('.') {
            return self.part(word, question, part);
        }
        if let Some(question) = self.question(word) {
            let kind = &self.definition.questions[question].kind;
            return Ok((Term::Question(question), Type::of(kind, question)));
        }
        let fact = self.definition.fact(word).ok_or_else(|| Fault::UnknownName(word.to_owned()))?;
        Ok((Term::Fact(fact), self.fact_type(fact)?))
    }

    /// A question of the row, of the row around it, or outside of rows.
    fn question(&self, name: &str) -> Option<usize> {
        let in_group = |group: Option<usize>| self.definition.question_in(group?, name);
        in_group(self.group).or_else(|| in_group(self.outer())).or_else(|| self.definition.question(name))
    }

    /// The group in whose rows the group of this row repeats.
    fn outer(&self) -> Option<usize> {
        self.definition.groups[self.group?].outer
    }

    fn part(&self, word: &str, question: &str, part: &str) -> Result<(Term, Type), Fault> {
        let question = self.question(question).ok_or_else(|| Fault::UnknownName(word.to_owned()))?;
        let kind = &self.definition.questions[question].kind;
        let compound = matches!(kind, Kind::Name { .. } | Kind::Address { .. });
        let found = kind.parts().iter().find(|known| compound && **known == part);
        let part = found.ok_or_else(|| Fault::UnknownPart { part: part.to_owned(), kind: kind.name() })?;
        let kind = match *part {
            "country" => Type::Country,
            "state" => Type::State,
            _ => Type::Text,
        };
        Ok((Term::Part(question, part), kind))
    }

    /// The type of a fact, found in its formula. A fault inside that formula is reported there, not here.
    fn fact_type(&mut self, fact: usize) -> Result<Type, Fault> {
        let definition = self.definition;
        let name = || definition.facts[fact].name.clone();
        if let Some(start) = self.trail.iter().position(|step| *step == fact) {
            let trail = self.trail[start..].iter().chain([&fact]).map(|step| definition.facts[*step].name.as_str());
            return Err(Fault::Cycle(name(), trail.collect::<Vec<_>>().join(" needs ")));
        }
        let mut trail = self.trail.clone();
        trail.push(fact);
        let mut inner = Resolver { definition, group: None, trail };
        match inner.formula(&definition.facts[fact].is.text) {
            Ok((_, kind)) => Ok(kind),
            Err((_, cycle @ Fault::Cycle(..))) => Err(cycle),
            Err(_) => Ok(Type::YesNo),
        }
    }

    fn is(&mut self, left: &Syntax, values: &[Syntax]) -> Result<Term, (usize, Fault)> {
        let (term, kind) = self.term(left)?;
        let mut accepted = Vec::new();
        for value in values {
            if let (Type::Number | Type::Date | Type::Text, None) = (kind, constant(value, kind)) {
                if values.len() > 1 {
                    return Err((value.at, wrong_type(kind, "one value")));
                }
                let right = self.expect(value, kind)?;
                return Ok(Term::Compare(Comparison::Equal, Box::new(term), Box::new(right)));
            }
            accepted.push(self.literal(value, kind)?);
        }
        Ok(Term::Is(Box::new(term), accepted))
    }

    /// The value that a word after `is` or in a list stands for.
    fn literal(&self, syntax: &Syntax, kind: Type) -> Result<Value, (usize, Fault)> {
        if let Some(value) = constant(syntax, kind) {
            return Ok(value);
        }
        let Shape::Word(word) = &syntax.shape else {
            return Err((syntax.at, Fault::Expected { what: kind.described() }));
        };
        let fault = match kind {
            Type::YesNo if matches!(word.as_str(), "yes" | "no") => return Ok(Value::YesNo(word == "yes")),
            Type::Choice(question) if self.has_option(question, word) => return Ok(Value::Choice(word.clone())),
            Type::Choice(question) => self.no_option(question, word),
            Type::Country if COUNTRIES.contains(&word.as_str()) || FORMER_COUNTRIES.contains(&word.as_str()) => {
                return Ok(Value::Choice(word.clone()));
            }
            Type::State if STATES.contains(&word.as_str()) => return Ok(Value::Choice(word.clone())),
            Type::Country => Fault::UnknownCountry(word.clone()),
            Type::State => Fault::UnknownState(word.clone()),
            Type::Choices(_) => wrong_type(kind, "one answer (a set is tested with `has`)"),
            _ => wrong_type(kind, "something that `is` can test"),
        };
        Err((syntax.at, fault))
    }

    fn has(&mut self, left: &Syntax, option: &Syntax) -> Result<Term, (usize, Fault)> {
        let (term, kind) = self.term(left)?;
        let Type::Choices(question) = kind else {
            return Err((left.at, wrong_type(kind, "a set of options")));
        };
        match &option.shape {
            Shape::Word(word) if self.has_option(question, word) => Ok(Term::Has(Box::new(term), word.clone())),
            Shape::Word(word) => Err((option.at, self.no_option(question, word))),
            _ => Err((option.at, Fault::Expected { what: "the name of an option" })),
        }
    }

    fn has_option(&self, question: usize, name: &str) -> bool {
        self.definition.questions[question].options.iter().any(|option| option.name == name)
    }

    fn no_option(&self, question: usize, name: &str) -> Fault {
        Fault::UnknownOption { question: self.definition.questions[question].name.clone(), option: name.to_owned() }
    }

    fn compare(&mut self, comparison: Comparison, left: &Syntax, right: &Syntax) -> Result<Term, (usize, Fault)> {
        let ((one, one_type), (other, other_type)) = (self.term(left)?, self.term(right)?);
        let is_ordered = matches!(one_type, Type::Number | Type::Date);
        let is_equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        if one_type != other_type || !(is_ordered || (is_equality && one_type == Type::Text)) {
            let fault = Fault::NotComparable { left: one_type.described(), right: other_type.described() };
            return Err((right.at, fault));
        }
        Ok(Term::Compare(comparison, Box::new(one), Box::new(other)))
    }

    fn call(&mut self, at: usize, function: &str, arguments: &[Syntax]) -> Resolved {
        match (function, arguments) {
            ("age" | "days" | "months", [from, to]) => {
                let (from, to) = self.pair(from, to, Type::Date)?;
                let term = match function {
                    "age" => Term::Age(from, to),
                    "days" => Term::Days(from, to),
                    _ => Term::Months(from, to),
                };
                Ok((term, Type::Number))
            }
            ("later" | "earlier", [one, other]) => {
                let (one, other) = self.pair(one, other, Type::Date)?;
                Ok((if function == "later" { Term::Later(one, other) } else { Term::Earlier(one, other) }, Type::Date))
            }
            ("first-day" | "last-day", [date]) => {
                let date = Box::new(self.expect(date, Type::PartialDate)?);
                Ok((if function == "first-day" { Term::FirstDay(date) } else { Term::LastDay(date) }, Type::Date))
            }
            ("same-name", [one, other]) => {
                let (one, other) = self.pair(one, other, Type::Name)?;
                Ok((Term::SameName(one, other), Type::YesNo))
            }
            ("po-box", [line]) => Ok((Term::PoBox(Box::new(self.expect(line, Type::Text)?)), Type::YesNo)),
            ("answered", [Syntax { shape: Shape::Word(name), at }]) => {
                let question = self.question(name).ok_or_else(|| (*at, Fault::UnknownName(name.clone())))?;
                Ok((Term::Answered(question), Type::YesNo))
            }
            ("count", [group]) => Ok((Term::Count(self.group_of(group)?), Type::Number)),
            ("sum", [group, number]) => {
                let group = self.group_of(group)?;
                let number = self.in_rows_of(group).expect(number, Type::Number)?;
                Ok((Term::RowSum(group, Box::new(number)), Type::Number))
            }
            ("any" | "all", [group, condition]) => {
                let group = self.group_of(group)?;
                let mut inner = self.in_rows_of(group);
                let condition = Box::new(inner.condition_of(condition)?);
                Ok(if function == "any" {
                    (Term::AnyRow(group, condition), Type::YesNo)
                } else {
                    (Term::AllRows(group, condition), Type::YesNo)
                })
            }
            ("age" | "days" | "months" | "later" | "earlier" | "same-name" | "sum" | "any" | "all", _) => {
                Err((at, Fault::Syntax("a function of two")))
            }
            ("answered" | "count" | "po-box", _) => Err((at, Fault::Syntax("a function of one name"))),
            ("first-day" | "last-day", _) => Err((at, Fault::Syntax("a function of one"))),
            _ => Err((at, Fault::UnknownFunction { function: function.to_owned() })),
        }
    }

    /// A resolver that knows the questions of this group too.
    fn in_rows_of(&self, group: usize) -> Self {
        Self { definition: self.definition, group: Some(group), trail: self.trail.clone() }
    }

    fn group_of(&self, syntax: &Syntax) -> Result<usize, (usize, Fault)> {
        let Shape::Word(name) = &syntax.shape else {
            return Err((syntax.at, Fault::Expected { what: "the name of a repeating group" }));
        };
        let group = self.definition.group(name).ok_or_else(|| (syntax.at, Fault::UnknownName(name.clone())))?;
        match self.definition.groups[group].outer {
            Some(outer) if ![self.group, self.outer()].contains(&Some(outer)) => {
                let outer = self.definition.groups[outer].name.clone();
                Err((syntax.at, Fault::NotInItsRow { group: name.clone(), outer }))
            }
            _ => Ok(group),
        }
    }
}

fn constant(syntax: &Syntax, kind: Type) -> Option<Value> {
    match (&syntax.shape, kind) {
        (Shape::Number(number), Type::Number) => Some(Value::Number(*number)),
        (Shape::Date(date), Type::Date) => Some(Value::Date(*date)),
        (Shape::Text(text), Type::Text) => Some(Value::Text(text.clone())),
        _ => None,
    }
}

fn wrong_type(found: Type, expected: &'static str) -> Fault {
    Fault::WrongType { found: found.described(), expected }
}
