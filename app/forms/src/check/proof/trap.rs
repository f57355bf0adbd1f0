use batsat::Lit;

use super::case::case;
use super::sheet::Sheet;
use crate::definition::Fee;
use crate::fault::Fault;

/// Questions that somebody is asked and cannot answer: nothing is offered to choose from, or no answer passes.
pub(super) fn traps(sheet: &mut Sheet<'_>, report: &mut dyn FnMut(usize, Fault)) {
    let definition = sheet.definition;
    for (index, question) in definition.questions.iter().enumerate().filter(|(_, question)| !question.optional) {
        let row = question.group.map(|group| definition.first_row(group));
        let answer = sheet.answer(index, row);
        let (asked, offered) = (answer.asked, answer.offered.clone());
        let arrived = vec![sheet.before(index), sheet.checked, asked];
        if sheet.circuit.possible(&arrived).is_none() {
            continue;
        }
        if !offered.is_empty() {
            let none: Vec<_> = arrived.iter().copied().chain(offered.iter().map(|offered| !*offered)).collect();
            if let Some(case) = case(sheet, &none, index, [index]) {
                report(question.at, Fault::NothingOffered { question: question.name.clone(), case });
                continue;
            }
        }
        let past = [sheet.after(index), sheet.checked, asked];
        if sheet.circuit.possible(&past).is_none() {
            let checks = definition.checks.iter().filter(|check| check.on.question == index);
            let rules = checks.flat_map(|check| check.when.iter().chain([&check.that]));
            let read = rules.flat_map(|rule| definition.questions_in(&rule.term)).filter(|read| *read < index);
            let about: Vec<_> = read.chain([index]).collect();
            if let Some(case) = case(sheet, &arrived, index, about) {
                report(question.at, Fault::NeverAnswered { question: question.name.clone(), case });
            }
        }
    }
    leaving(sheet, report);
}

/// Somebody can get to the end of the form, is not always stopped there, and has a name to sign with.
fn leaving(sheet: &mut Sheet<'_>, report: &mut dyn FnMut(usize, Fault)) {
    let definition = sheet.definition;
    let end = [sheet.whole(), sheet.checked];
    if sheet.circuit.possible(&end).is_none() {
        return;
    }
    let filed: Vec<_> = end.into_iter().chain(sheet.stops.iter().map(|stop| !*stop)).collect();
    if sheet.circuit.possible(&filed).is_none() {
        if let Some(stop) = definition.stops.first() {
            report(stop.at, Fault::AlwaysStopped);
        }
        return;
    }
    paying(sheet, &filed, report);
    let (mut unsigned, mut read) = (filed, Vec::new());
    let mut earlier = Vec::new();
    for (signer, when) in &definition.signers {
        let holds = sheet.rule(when.as_ref(), None).holds;
        let known = match definition.questions[signer.question].group {
            None => sheet.answer(signer.question, None).known,
            Some(_) => sheet.circuit.constant(false),
        };
        let signs = sheet.circuit.all(earlier.iter().copied().chain([holds, known]));
        unsigned.push(!signs);
        earlier.push(!holds);
        read.push(signer.question);
        read.extend(when.iter().flat_map(|rule| definition.questions_in(&rule.term)));
    }
    let at = definition.signers.first().map_or(0, |(signer, _)| signer.at);
    if let Some(case) = case(sheet, &unsigned, definition.questions.len(), read) {
        report(at, Fault::NobodySigns { case });
    }
}

/// Whoever files is told what it costs, or why it costs nothing.
fn paying(sheet: &mut Sheet<'_>, filed: &[Lit], report: &mut dyn FnMut(usize, Fault)) {
    let definition = sheet.definition;
    let (mut untold, mut read) = (filed.to_vec(), Vec::new());
    for fee in &definition.fees {
        let (holds, in_force) = (sheet.rule(fee.when.as_ref(), None).holds, sheet.in_force(fee));
        let is_told = sheet.circuit.all(in_force.into_iter().chain([holds]));
        untold.push(!is_told);
        read.extend(fee.when.iter().flat_map(|rule| definition.questions_in(&rule.term)));
    }
    // A form that was there before the first amount that is known is not filed on those days any more.
    let Some(first) = definition.fees.iter().min_by_key(|fee| fee.from) else { return };
    let known = Fee { until: None, ..first.clone() };
    untold.extend(sheet.in_force(&known));
    if let Some(case) = case(sheet, &untold, definition.questions.len(), read) {
        report(first.at, Fault::NothingPaid { case });
    }
}
