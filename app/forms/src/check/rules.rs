use std::collections::BTreeSet;

use super::histories;
use crate::definition::{Definition, Rule, Target, Warn};
use crate::expression::{Resolver, Term};
use crate::fault::Fault;
use crate::kinds::Kind;

/// Gives every condition and formula its meaning. Says whether all of them could be understood.
pub(super) fn resolve(definition: &mut Definition, report: &mut dyn FnMut(usize, Fault)) -> bool {
    let written = definition.clone();
    let (mut faults, mut is_cyclic) = (Vec::new(), false);
    targets(definition, &mut faults);
    let mut resolve = |rule: &mut Rule, group: Option<usize>, fact: Option<usize>| {
        let mut resolver = Resolver { definition: &written, group, trail: fact.into_iter().collect() };
        let found = match fact {
            Some(_) => resolver.formula(&rule.text).map(|(term, _)| term),
            None => resolver.condition(&rule.text),
        };
        match found {
            Ok(term) => rule.term = term,
            // A cycle is reported at the facts that make it, not at everything that uses them.
            Err((_, Fault::Cycle(name, _))) if fact.is_none_or(|fact| written.facts[fact].name != name) => {
                is_cyclic = true;
            }
            Err((at, fault)) => faults.push((rule.at + at, fault)),
        }
    };
    each_rule(definition, &mut resolve);
    histories::resolve(definition, &mut faults);
    histories::totals(definition, &mut faults);
    let is_understood = faults.is_empty() && !is_cyclic;
    for (at, fault) in faults {
        report(at, fault);
    }
    if is_understood {
        unused_facts(definition, report);
    }
    is_understood
}

type Visit<'v> = dyn FnMut(&mut Rule, Option<usize>, Option<usize>) + 'v;

/// Every rule, with the group in whose rows it is computed and the fact that it defines.
fn each_rule(definition: &mut Definition, visit: &mut Visit<'_>) {
    let groups: Vec<_> = definition.questions.iter().map(|question| question.group).collect();
    let outer: Vec<_> = definition.groups.iter().map(|group| group.outer).collect();
    let group_of = |target: &Target| match target.group {
        Some(group) => outer[group],
        None => groups.get(target.question).copied().flatten(),
    };

    definition.pages.iter_mut().filter_map(|page| page.when.as_mut()).for_each(|rule| visit(rule, None, None));
    for group in &mut definition.groups {
        let outer = group.outer;
        group.when.iter_mut().for_each(|rule| visit(rule, outer, None));
    }
    let years = histories::histories(definition).flat_map(|(_, history)| &mut history.years);
    years.filter_map(|years| years.when.as_mut()).for_each(|rule| visit(rule, None, None));
    let totals = definition.groups.iter_mut().flat_map(|group| &mut group.totals);
    totals.filter_map(|total| total.when.as_mut()).for_each(|rule| visit(rule, None, None));
    for question in &mut definition.questions {
        let options = question.options.iter_mut().filter_map(|option| option.when.as_mut());
        question.when.iter_mut().chain(options).for_each(|rule| visit(rule, question.group, None));
    }
    for (index, fact) in definition.facts.iter_mut().enumerate() {
        visit(&mut fact.is, None, Some(index));
    }
    for check in &mut definition.checks {
        let group = group_of(&check.on);
        check.when.iter_mut().chain([&mut check.that]).for_each(|rule| visit(rule, group, None));
    }
    for warning in &mut definition.warnings {
        visit(&mut warning.when, group_of(&warning.on), None);
    }
    definition.stops.iter_mut().for_each(|stop| visit(&mut stop.when, None, None));
    let proofs = definition.evidence.iter_mut().chain(&mut definition.certifications);
    proofs.filter_map(|proof| proof.when.as_mut()).for_each(|rule| visit(rule, None, None));
    definition.fees.iter_mut().filter_map(|fee| fee.when.as_mut()).for_each(|rule| visit(rule, None, None));
    definition.signers.iter_mut().filter_map(|(_, when)| when.as_mut()).for_each(|rule| visit(rule, None, None));
}

/// Finds the question and part that each check, warning and signer names.
fn targets(definition: &mut Definition, faults: &mut Vec<(usize, Fault)>) {
    let written = definition.clone();
    let mut find = |target: &mut Target| match place(&written, &target.text) {
        Ok((question, part)) => (target.question, target.part) = (question, part),
        Err(fault) => faults.push((target.at, fault)),
    };
    definition.checks.iter_mut().for_each(|check| find(&mut check.on));
    definition.signers.iter_mut().for_each(|(signer, _)| find(signer));
    for Warn { on, .. } in &mut definition.warnings {
        on.group = written.group_at(&on.text);
        if on.group.is_none() {
            find(on);
        }
    }
    for (signer, _) in &definition.signers {
        let question = definition.questions.get(signer.question);
        if question.is_some_and(|question| !matches!(question.kind, Kind::Name { .. })) {
            faults.push((signer.at, Fault::Expected { what: "a question that asks for a name" }));
        }
    }
}

/// The question, and the part, that a path leads to: `question` or `group.question`, with `.part` after it.
pub(super) fn place(definition: &Definition, text: &str) -> Result<(usize, &'static str), Fault> {
    if let Some(question) = definition.question_at(text) {
        return Ok((question, ""));
    }
    let Some((path, part)) = text.rsplit_once('.') else { return Err(unknown(definition, text)) };
    let question = definition.question_at(path).ok_or_else(|| unknown(definition, text))?;
    let kind = &definition.questions[question].kind;
    let known = kind.parts().iter().find(|known| **known == part);
    known.map(|known| (question, *known)).ok_or_else(|| Fault::UnknownPart { part: part.to_owned(), kind: kind.name() })
}

/// Nothing has this path; a group within rows is perhaps called without the group around it.
fn unknown(definition: &Definition, text: &str) -> Fault {
    let first = text.split('.').next().unwrap_or_default();
    let group = definition.group(first).map(|group| &definition.groups[group]);
    match group.and_then(|group| Some((group, &definition.groups[group.outer?]))) {
        Some((group, outer)) => Fault::NotThePath { group: group.name.clone(), outer: outer.name.clone() },
        None => Fault::UnknownName(text.to_owned()),
    }
}

fn unused_facts(definition: &mut Definition, report: &mut dyn FnMut(usize, Fault)) {
    let mut used = BTreeSet::new();
    let mut uses = |rule: &mut Rule| {
        rule.term.walk(&mut |term| {
            if let Term::Fact(fact) = term {
                used.insert(*fact);
            }
        });
    };
    each_rule(definition, &mut |rule, _, _| uses(rule));
    histories::histories(definition).flat_map(|(_, history)| histories::days(history)).for_each(uses);
    used.extend(definition.groups.iter().flat_map(|group| &group.totals).map(|total| total.fact));
    for (_, fact) in definition.facts.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        report(fact.at, Fault::UnusedFact(fact.name.clone()));
    }
}
