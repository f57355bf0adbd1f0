use std::collections::BTreeSet;

use crate::definition::{Definition, Item, Node, Question, Rule};
use crate::expression::Term;
use crate::fault::Fault;

/// Puts everything that is computed after what it needs. Says whether that was possible.
pub(super) fn arrange(definition: &mut Definition, report: &mut dyn FnMut(usize, Fault)) -> bool {
    let mut search = Search { definition, order: Vec::new(), done: BTreeSet::new(), trail: Vec::new(), cycle: None };
    for node in nodes(definition) {
        search.visit(node);
    }
    let (order, cycle) = (search.order, search.cycle);
    if let Some(trail) = cycle {
        let names: Vec<_> = trail.iter().map(|node| named(definition, *node)).collect();
        let (name, at) =
            (names.last().cloned().unwrap_or_default(), place(definition, *trail.last().unwrap_or(&Node::Page(0))));
        report(at, Fault::Cycle(name, names.join(" needs ")));
        return false;
    }
    definition.order = order;
    asked_later(definition, report);
    true
}

fn nodes(definition: &Definition) -> Vec<Node> {
    let outside = definition.questions.iter().enumerate().filter(|(_, question)| question.group.is_none());
    let questions = outside.map(|(index, _)| Node::Question(index));
    let on_pages = (0..definition.groups.len()).filter(|group| definition.groups[*group].outer.is_none());
    let groups = on_pages.map(Node::Group);
    let pages = (0..definition.pages.len()).map(Node::Page);
    let facts = (0..definition.facts.len()).map(Node::Fact);
    pages.chain(questions).chain(groups).chain(facts).collect()
}

struct Search<'d> {
    definition: &'d Definition,
    order: Vec<Node>,
    done: BTreeSet<Node>,
    trail: Vec<Node>,
    cycle: Option<Vec<Node>>,
}

impl Search<'_> {
    fn visit(&mut self, node: Node) {
        if self.cycle.is_some() || self.done.contains(&node) {
            return;
        }
        if let Some(start) = self.trail.iter().position(|step| *step == node) {
            let mut trail = self.trail[start..].to_vec();
            trail.push(node);
            self.cycle = Some(trail);
            return;
        }
        self.trail.push(node);
        for needed in needs(self.definition, node) {
            self.visit(needed);
        }
        self.trail.pop();
        self.done.insert(node);
        self.order.push(node);
    }
}

/// What must be computed before this.
fn needs(definition: &Definition, node: Node) -> Vec<Node> {
    let mut needed = Vec::new();
    let mut add = |rule: &Rule, own_group: Option<usize>| {
        for node in named_in(definition, &rule.term) {
            if own_group.is_none_or(|group| node != Node::Group(group)) {
                needed.push(node);
            }
        }
    };
    match node {
        Node::Page(page) => definition.pages[page].when.iter().for_each(|rule| add(rule, None)),
        Node::Fact(fact) => add(&definition.facts[fact].is, None),
        Node::Question(question) => {
            let question = &definition.questions[question];
            rules(question).for_each(|rule| add(rule, None));
            needed.push(Node::Page(question.page));
        }
        Node::Group(index) => {
            let group = &definition.groups[index];
            group.when.iter().for_each(|rule| add(rule, None));
            let inner = group.groups.iter().filter_map(|inner| definition.groups[*inner].when.as_ref());
            let questions = definition.all_questions_of(index).map(|question| &definition.questions[question]);
            inner.chain(questions.flat_map(rules)).for_each(|rule| add(rule, Some(index)));
            needed.push(Node::Page(group.page));
        }
    }
    needed
}

fn rules(question: &Question) -> impl Iterator<Item = &Rule> {
    question.when.iter().chain(question.options.iter().filter_map(|option| option.when.as_ref()))
}

/// What a term names directly; a question of a group stands for its group, and that for the one around it.
fn named_in(definition: &Definition, term: &Term) -> Vec<Node> {
    let mut found = Vec::new();
    term.walk(&mut |term| match term {
        Term::Question(question) | Term::Part(question, _) | Term::Answered(question) => {
            let group = definition.questions[*question].group;
            found.push(group.map_or(Node::Question(*question), |group| Node::Group(definition.outermost(group))));
        }
        Term::Fact(fact) => found.push(Node::Fact(*fact)),
        Term::Count(group) | Term::RowSum(group, _) | Term::AnyRow(group, _) | Term::AllRows(group, _) => {
            found.push(Node::Group(definition.outermost(*group)));
        }
        _ => {}
    });
    found
}

/// A page or question whose condition needs an answer from further on would come and go behind the person's back.
fn asked_later(definition: &Definition, report: &mut dyn FnMut(usize, Fault)) {
    for page in &definition.pages {
        let first = page.items.first().map_or(0, |item| position(definition, *item));
        page.when.iter().for_each(|rule| report_later(definition, rule, &page.name, first, report));
    }
    for group in &definition.groups {
        let first = group.questions.first().copied().unwrap_or(0);
        group.when.iter().for_each(|rule| report_later(definition, rule, &group.name, first, report));
    }
    for (index, question) in definition.questions.iter().enumerate() {
        for rule in rules(question) {
            report_later(definition, rule, &question.name, index, report);
        }
    }
}

fn report_later(definition: &Definition, rule: &Rule, name: &str, before: usize, report: &mut dyn FnMut(usize, Fault)) {
    let questions = definition.questions_in(&rule.term);
    if let Some(later) = questions.into_iter().find(|question| *question >= before) {
        let (name, by) = (name.to_owned(), definition.questions[later].name.clone());
        let fault =
            if name == by { Fault::Cycle(by, format!("{name} needs {name}")) } else { Fault::AskedLater { name, by } };
        report(rule.at, fault);
    }
}

fn position(definition: &Definition, item: Item) -> usize {
    match item {
        Item::Question(question) => question,
        Item::Group(group) => definition.groups[group].questions.first().copied().unwrap_or(0),
    }
}

fn named(definition: &Definition, node: Node) -> String {
    match node {
        Node::Page(page) => format!("page {}", definition.pages[page].name),
        Node::Question(question) => definition.questions[question].name.clone(),
        Node::Group(group) => definition.groups[group].name.clone(),
        Node::Fact(fact) => definition.facts[fact].name.clone(),
    }
}

fn place(definition: &Definition, node: Node) -> usize {
    match node {
        Node::Page(page) => definition.pages[page].at,
        Node::Question(question) => definition.questions[question].at,
        Node::Group(group) => definition.groups[group].at,
        Node::Fact(fact) => definition.facts[fact].at,
    }
}
