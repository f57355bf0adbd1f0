use std::collections::BTreeSet;

use crate::definition::Definition;
use crate::expression::is_reserved;
use crate::fault::Fault;

/// Names that are there twice where one is meant, or that conditions could not tell from their own words.
pub(super) fn check(definition: &Definition, report: &mut dyn FnMut(usize, Fault)) {
    let mut unique = |things: &mut dyn Iterator<Item = (&str, usize)>| {
        let mut seen = BTreeSet::new();
        for (name, at) in things {
            if !seen.insert(name) {
                report(at, Fault::Twice(name.to_owned()));
            }
        }
    };
    // Questions, groups and facts are one set of names: conditions use them all.
    let questions = definition.questions.iter().map(|question| (question.name.as_str(), question.at));
    let groups = definition.groups.iter().map(|group| (group.name.as_str(), group.at));
    let facts = definition.facts.iter().map(|fact| (fact.name.as_str(), fact.at));
    unique(&mut questions.chain(groups).chain(facts));
    unique(&mut definition.sections.iter().map(|section| (section.name.as_str(), section.at)));
    unique(&mut definition.pages.iter().map(|page| (page.name.as_str(), page.at)));
    unique(&mut definition.checks.iter().map(|check| (check.name.as_str(), check.at)));
    unique(&mut definition.warnings.iter().map(|warning| (warning.name.as_str(), warning.at)));
    unique(&mut definition.stops.iter().map(|stop| (stop.name.as_str(), stop.at)));
    unique(&mut definition.evidence.iter().map(|proof| (proof.name.as_str(), proof.at)));
    unique(&mut definition.certifications.iter().map(|certify| (certify.name.as_str(), certify.at)));
    for question in &definition.questions {
        unique(&mut question.options.iter().map(|option| (option.name.as_str(), option.at)));
    }

    let questions = definition.questions.iter().map(|question| (&question.name, question.at));
    let facts = definition.facts.iter().map(|fact| (&fact.name, fact.at));
    for (name, at) in questions.chain(facts).filter(|(name, _)| is_reserved(name)) {
        report(at, Fault::ReservedName(name.clone()));
    }
    if definition.signers.is_empty() {
        report(0, Fault::NoSigner);
    }
}
