//! What a form is: sections, pages, questions, and the rules between them. Made by reading a definition that the
//! checker has found no fault in, and never changed afterwards.

use std::collections::BTreeSet;
use std::ops::Range;

use domain::{Date, FeeRequest};

use crate::expression::Term;
use crate::kinds::{Kind, Value};

/// A condition or a formula, as written and as understood.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) text: String,
    /// Where the text begins in the definition, in bytes.
    pub(crate) at: usize,
    pub(crate) term: Term,
}

/// A section of the task list.
#[derive(Debug, Clone)]
pub struct Section {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) pages: Range<usize>,
}

impl Section {
    /// The section's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// A page: one idea.
#[derive(Debug, Clone)]
pub struct Page {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) section: usize,
    pub(crate) when: Option<Rule>,
    pub(crate) items: Vec<Item>,
}

impl Page {
    /// The page's name, as in its address.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The condition under which it is asked, as it is written; none when it always is.
    #[must_use]
    pub fn condition(&self) -> Option<&str> {
        self.when.as_ref().map(|rule| rule.text.as_str())
    }
}

/// What stands on a page, by its place in the form's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Item {
    Question(usize),
    Group(usize),
}

/// Questions that are asked as often as needed.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) page: usize,
    /// The group in whose rows it repeats.
    pub(crate) outer: Option<usize>,
    pub(crate) when: Option<Rule>,
    pub(crate) min: usize,
    pub(crate) max: usize,
    /// Its names in earlier editions.
    pub(crate) was: Vec<String>,
    /// The name under which forms share its rows.
    pub(crate) reuse: Option<String>,
    pub(crate) questions: Vec<usize>,
    /// The groups that repeat within its rows, below its questions.
    pub(crate) groups: Vec<usize>,
    pub(crate) history: Option<History>,
    pub(crate) totals: Vec<Total>,
}

/// A number that is told below the rows.
#[derive(Debug, Clone)]
pub(crate) struct Total {
    /// The fact's name, as written.
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) fact: usize,
    pub(crate) when: Option<Rule>,
}

/// That the rows of a group are times that follow one another.
#[derive(Debug, Clone)]
pub(crate) struct History {
    /// The question of the group on whose day a row begins.
    pub(crate) from: Target,
    /// The one on whose day it ends.
    pub(crate) to: Target,
    /// Since when what is asked outside the group goes on.
    pub(crate) now: Option<Rule>,
    /// The years it is about: the first of these whose condition holds.
    pub(crate) years: Vec<Years>,
    pub(crate) gaps: Weight,
    /// How many days in a row may be left out.
    pub(crate) leeway: i64,
    pub(crate) overlaps: Weight,
}

/// From a day to today.
#[derive(Debug, Clone)]
pub(crate) struct Years {
    pub(crate) since: Rule,
    pub(crate) when: Option<Rule>,
}

/// What something in a history means for the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Fine,
    Warning,
    Error,
}

/// A question.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) page: usize,
    pub(crate) group: Option<usize>,
    pub(crate) kind: Kind,
    /// Its names in earlier editions.
    pub(crate) was: Vec<String>,
    /// The name under which forms share its answer.
    pub(crate) reuse: Option<String>,
    /// Names under which other forms find its answer, and it finds none.
    pub(crate) tells: Vec<String>,
    /// The name under which it finds an answer of other forms, which find none here.
    pub(crate) takes: Option<String>,
    /// Part and item of the official form that it answers.
    pub(crate) item: Option<String>,
    pub(crate) optional: bool,
    /// Whether the browser may offer what it knows about the person who types.
    pub(crate) autofill: bool,
    /// Whether somebody certifies the other answers with it.
    pub(crate) is_signature: bool,
    pub(crate) when: Option<Rule>,
    /// The conditions of the options, in the order of the kind's options.
    pub(crate) options: Vec<OptionRule>,
    /// The keys of its parts in the answers; in a group, what follows the number of the row.
    pub(crate) keys: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct OptionRule {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) when: Option<Rule>,
}

impl Question {
    /// The key of a part, as in the answers.
    pub(crate) fn key(&self, part: &str) -> &str {
        if let [only] = self.keys.as_slice() {
            return only;
        }
        let index = self.kind.parts().iter().position(|known| *known == part).unwrap_or(0);
        self.keys.get(index).map_or(self.name.as_str(), String::as_str)
    }
}

/// Something that is true, or a value that is computed, from the answers.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) is: Rule,
}

/// Something that must hold; its error stands at a question.
#[derive(Debug, Clone)]
pub(crate) struct Check {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) on: Target,
    pub(crate) when: Option<Rule>,
    pub(crate) that: Rule,
}

/// A part of a question, named by a rule.
#[derive(Debug, Clone, Default)]
pub(crate) struct Target {
    /// As written: the path of a question or of a part of it.
    pub(crate) text: String,
    pub(crate) at: usize,
    pub(crate) question: usize,
    pub(crate) part: &'static str,
    /// The repeating group that is meant as a whole; only a warning can stand there.
    pub(crate) group: Option<usize>,
}

/// Something to know, shown beside a question, that does not block.
#[derive(Debug, Clone)]
pub(crate) struct Warn {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) on: Target,
    pub(crate) when: Rule,
}

/// A reason why this form cannot be filed.
#[derive(Debug, Clone)]
pub(crate) struct Halt {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) when: Rule,
    pub(crate) instead: Option<String>,
}

/// A document to send, or a statement to certify.
#[derive(Debug, Clone)]
pub(crate) struct Proof {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) when: Option<Rule>,
    pub(crate) required: bool,
    /// The form that it is, when it is one.
    pub(crate) form: Option<String>,
}

/// An amount to pay. A fee whose amount changes on a day is there once for each amount.
#[derive(Debug, Clone)]
pub(crate) struct Fee {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) cents: i64,
    pub(crate) when: Option<Rule>,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    pub(crate) source: String,
    pub(crate) is_unconfirmed: bool,
    /// What an officer has to decide before it counts.
    pub(crate) asks: Option<FeeRequest>,
}

/// The body of a form: all that its definition says.
#[derive(Debug, Clone)]
pub(crate) struct Definition {
    pub(crate) id: String,
    pub(crate) edition: String,
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    pub(crate) source: String,
    pub(crate) sections: Vec<Section>,
    pub(crate) pages: Vec<Page>,
    pub(crate) groups: Vec<Group>,
    pub(crate) questions: Vec<Question>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) checks: Vec<Check>,
    pub(crate) warnings: Vec<Warn>,
    pub(crate) stops: Vec<Halt>,
    pub(crate) evidence: Vec<Proof>,
    pub(crate) fees: Vec<Fee>,
    pub(crate) certifications: Vec<Proof>,
    /// Whose name the signature is compared with, each with its condition.
    pub(crate) signers: Vec<(Target, Option<Rule>)>,
    /// What depends on what: each is computed after all that it needs.
    pub(crate) order: Vec<Node>,
}

/// Something that is computed from the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Node {
    Page(usize),
    Question(usize),
    Group(usize),
    Fact(usize),
}

impl Definition {
    /// The question, of those outside groups, with this name.
    pub(crate) fn question(&self, name: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.group.is_none() && question.name == name)
    }

    /// The question of this group with this name.
    pub(crate) fn question_in(&self, group: usize, name: &str) -> Option<usize> {
        let questions = &self.groups.get(group)?.questions;
        questions.iter().copied().find(|index| self.questions[*index].name == name)
    }

    pub(crate) fn group(&self, name: &str) -> Option<usize> {
        self.groups.iter().position(|group| group.name == name)
    }

    pub(crate) fn fact(&self, name: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.name == name)
    }

    /// The questions whose answers a term needs, also through facts; of a group, all of its questions, because which
    /// rows there are is known when all of them are answered.
    pub(crate) fn questions_in(&self, term: &Term) -> BTreeSet<usize> {
        let mut questions = BTreeSet::new();
        term.walk(&mut |term| match term {
            Term::Question(question) | Term::Part(question, _) | Term::Answered(question) => {
                questions.insert(*question);
            }
            Term::Fact(fact) => questions.extend(self.questions_in(&self.facts[*fact].is.term)),
            Term::Count(group) | Term::AnyRow(group, _) | Term::AllRows(group, _) => {
                questions.extend(self.all_questions_of(*group));
            }
            _ => {}
        });
        questions
    }

    /// Whether a term is yes or no, and not another value.
    pub(crate) fn is_condition(&self, term: &Term) -> bool {
        match term {
            Term::Not(_)
            | Term::All(_)
            | Term::Any(_)
            | Term::Is(..)
            | Term::Has(..)
            | Term::Compare(..)
            | Term::Answered(_)
            | Term::SameName(..)
            | Term::PoBox(_)
            | Term::AnyRow(..)
            | Term::AllRows(..) => true,
            Term::Constant(value) => matches!(value, Value::YesNo(_)),
            Term::Fact(fact) => self.is_condition(&self.facts[*fact].is.term),
            Term::Question(question) => self.questions[*question].kind == Kind::YesNo,
            _ => false,
        }
    }

    /// The conditions under which a question is asked.
    pub(crate) fn gates(&self, question: usize) -> impl Iterator<Item = &Rule> {
        let question = &self.questions[question];
        let group = question.group.map(|group| &self.groups[group]);
        let outer = group.and_then(|group| Some(&self.groups[group.outer?]));
        let groups = outer.into_iter().chain(group).filter_map(|group| group.when.as_ref());
        self.pages[question.page].when.iter().chain(groups).chain(&question.when)
    }

    pub(crate) fn page(&self, name: &str) -> Option<usize> {
        self.pages.iter().position(|page| page.name == name)
    }
}
