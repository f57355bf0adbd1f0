use std::collections::BTreeSet;

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
    let group_of = |target: &Target| match target.group {
        Some(_) => None,
        None => groups.get(target.question).copied().flatten(),
    };

    let pages = definition.pages.iter_mut().filter_map(|page| page.when.as_mut());
    let repeats = definition.groups.iter_mut().filter_map(|group| group.when.as_mut());
    pages.chain(repeats).for_each(|rule| visit(rule, None, None));
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
        on.group = written.group(&on.text);
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

/// The question, and the part, that `question`, `question.part`, `group.question` or `group.question.part` names.
pub(super) fn place(definition: &Definition, text: &str) -> Result<(usize, &'static str), Fault> {
    let unknown = || Fault::UnknownName(text.to_owned());
    let (first, rest) = text.split_once('.').map_or((text, None), |(first, rest)| (first, Some(rest)));
    let (question, part) = match definition.group(first) {
        None => (definition.question(first).ok_or_else(unknown)?, rest),
        Some(group) => {
            let rest = rest.ok_or_else(unknown)?;
            let (name, part) = rest.split_once('.').map_or((rest, None), |(name, part)| (name, Some(part)));
            (definition.question_in(group, name).ok_or_else(unknown)?, part)
        }
    };
    let kind = &definition.questions[question].kind;
    let Some(part) = part else { return Ok((question, "")) };
    let known = kind.parts().iter().find(|known| **known == part);
    known.map(|known| (question, *known)).ok_or_else(|| Fault::UnknownPart { part: part.to_owned(), kind: kind.name() })
}

fn unused_facts(definition: &mut Definition, report: &mut dyn FnMut(usize, Fault)) {
    let mut used = BTreeSet::new();
    each_rule(definition, &mut |rule, _, _| {
        rule.term.walk(&mut |term| {
            if let Term::Fact(fact) = term {
                used.insert(*fact);
            }
        });
    });
    for (_, fact) in definition.facts.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        report(fact.at, Fault::UnusedFact(fact.name.clone()));
    }
}
