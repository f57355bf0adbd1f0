//! What a filing costs, and what to have at hand.

use components::{Definition, Evidence, EvidenceList, FeeLine, FeeTable, Link, Tone};
use domain::Money;
use forms::{Evaluation, Form, PossibleFee, Reason};
use leptos::prelude::*;
use services::cases::Filing;
use words::{Message, Words, say};

/// The fee as far as the answers decide it, with the reason and source of every line.
pub fn fee_table(evaluation: &Evaluation<'_>, words: Words) -> AnyView {
    let fees = evaluation.fees();
    let Some(total) = fees.total else {
        let questions = fees
            .undecided
            .iter()
            .flat_map(|fee| evaluation.because(&fee.because, words.language()))
            .collect::<std::collections::BTreeSet<_>>();
        let questions = questions.into_iter().collect::<Vec<_>>().join("; ");
        return view! { <p>{words.text(say::fee_undecided(questions))}</p> }.into_any();
    };
    let lines = fees.lines.iter().map(|line| fee_line(line, evaluation, words, false)).collect();
    table(say::fee_caption(), lines, Some(Money::from_cents(total)), words)
}

/// A fee with why it is due and where its amount is published. Who has paid it cannot look there before they do.
fn fee_line(line: &forms::FeeLine<'_>, evaluation: &Evaluation<'_>, words: Words, is_paid: bool) -> FeeLine {
    let said = evaluation.form().words(words.language());
    let because = because(evaluation, &line.because, words).map(|reasons| words.text(say::explain_fee(reasons)));
    let source = words.text(say::fee_source(line.source.to_owned()));
    let unconfirmed = (line.is_unconfirmed && !is_paid).then(|| words.text(say::fee_unconfirmed()));
    let why: Vec<_> = said.fee_why(line.name).into_iter().chain(because).chain([source]).chain(unconfirmed).collect();
    FeeLine { title: said.fee(line.name), why: Some(why.join(" ")), amount: Money::from_cents(line.cents).to_string() }
}

/// The fee that was paid, as it was signed. The day of the signature decided the fees, and the answers that were filed say
/// why; where they no longer do, its lines stand by themselves.
pub(crate) fn fees_paid(filing: &Filing, words: Words) -> AnyView {
    let (form, paid) = (&filing.form, filing.confirmation.paid);
    let evaluation = form.evaluate(&filing.answers, filing.signed_on);
    let (fees, said) = (evaluation.fees(), form.words(words.language()));
    let lines = if fees.total == Some(paid.cents()) {
        fees.lines.iter().map(|line| fee_line(line, &evaluation, words, true)).collect()
    } else {
        let line = |line: &services::filing::FeeLine| FeeLine {
            title: said.fee(&line.name),
            why: said.fee_why(&line.name),
            amount: line.amount.to_string(),
        };
        filing.confirmation.fees.iter().map(line).collect()
    };
    table(say::case_payment_what(), lines, Some(paid), words)
}

fn table(caption: Message, lines: Vec<FeeLine>, total: Option<Money>, words: Words) -> AnyView {
    let total = total.map(|total| Definition::new(words.text(say::fee_total()), total.to_string()));
    view! {
        <FeeTable
            caption=words.text(caption)
            fee_heading=words.text(say::fee_line())
            amount_heading=words.text(say::fee_amount())
            lines=lines
            total=total
        />
    }
    .into_any()
}

/// The reasons, to end a sentence; nothing when there is none.
pub fn because(evaluation: &Evaluation<'_>, reasons: &[Reason], words: Words) -> Option<String> {
    let reasons = evaluation.because(reasons, words.language());
    (!reasons.is_empty()).then(|| reasons.join("; "))
}

/// In each case what is paid, and when nothing is, as it is read before anything is answered.
pub(super) fn cases(form: &Form, fees: &[PossibleFee], words: Words) -> AnyView {
    let said = form.words(words.language());
    let lines = paid_first(fees).into_iter().map(|fee| {
        let source = words.text(say::fee_source(fee.source.clone()));
        let unconfirmed = fee.is_unconfirmed.then(|| words.text(say::fee_unconfirmed()));
        let why: Vec<_> = said.fee_why(&fee.name).into_iter().chain([source]).chain(unconfirmed).collect();
        let amount = Money::from_cents(fee.cents).to_string();
        FeeLine { title: said.fee(&fee.name), why: Some(why.join(" ")), amount }
    });
    let lines: Vec<_> = lines.collect();
    if fees.iter().all(|fee| fee.cents == 0) {
        return lines.into_iter().map(|line| view! { <p>{line.why}</p> }).collect_view().into_any();
    }
    table(say::before_cost_cases(), lines, None, words)
}

/// The same in a line for each, for a list of forms.
pub(super) fn cases_in_short(form: &Form, fees: &[PossibleFee], words: Words) -> Vec<String> {
    let said = form.words(words.language());
    let in_short = |fee: &PossibleFee| {
        let (name, amount) = (said.fee(&fee.name), Money::from_cents(fee.cents));
        let text = if fee.cents == 0 { name } else { words.text(say::catalogue_case(amount.to_string(), name)) };
        if fee.is_unconfirmed { words.text(say::catalogue_case_unconfirmed(text)) } else { text }
    };
    paid_first(fees).into_iter().map(in_short).collect()
}

/// What is paid before what says that nothing is, else in the order of the form.
fn paid_first(fees: &[PossibleFee]) -> Vec<&PossibleFee> {
    let (paid, free): (Vec<_>, Vec<_>) = fees.iter().partition(|fee| fee.cents > 0);
    [paid, free].concat()
}

/// What they come to before anything is answered: one amount, or what `varies` says of the least and the most.
pub(super) fn price(fees: &[PossibleFee], words: Words, varies: impl Fn(String, String) -> Message) -> String {
    let amounts = || fees.iter().map(|fee| Money::from_cents(fee.cents));
    let (least, most) = (amounts().min().unwrap_or_default(), amounts().max().unwrap_or_default());
    words.text(match (least == most, most == Money::default()) {
        (true, true) => say::cost_nothing(),
        (true, false) => say::cost_fixed(most.to_string()),
        (false, _) => varies(least.to_string(), most.to_string()),
    })
}

/// What the agency will ask for, each with the reason. Nothing when nothing is.
///
/// `way` leads to a document that is a form itself, when it can be filled in here.
pub fn evidence_list(evaluation: &Evaluation<'_>, words: Words, way: impl Fn(&str) -> Option<Link>) -> Option<AnyView> {
    let items = evidence(evaluation, words, way);
    (!items.is_empty()).then(|| {
        view! {
            <h2>{words.text(say::task_evidence())}</h2>
            <p>{words.text(say::task_evidence_lead())}</p>
            <EvidenceList items=items/>
        }
        .into_any()
    })
}

fn evidence(evaluation: &Evaluation<'_>, words: Words, way: impl Fn(&str) -> Option<Link>) -> Vec<Evidence> {
    let said = evaluation.form().words(words.language());
    evaluation
        .evidence()
        .into_iter()
        .map(|evidence| {
            let about = said.evidence(evidence.name);
            let (state, tone) = if evidence.is_required {
                (say::task_evidence_required(), Tone::Active)
            } else {
                (say::task_evidence_useful(), Tone::Plain)
            };
            let because = because(evaluation, &evidence.because, words);
            let because = because.map(|reasons| words.text(say::explain_evidence(reasons)));
            let why: Vec<_> = about.why.into_iter().chain(because).collect();
            Evidence {
                title: about.label,
                lang: None,
                help: about.help,
                why: (!why.is_empty()).then(|| why.join(" ")),
                state: Some(words.text(state)),
                tone,
                actions: evidence.form.and_then(&way).into_iter().collect(),
            }
        })
        .collect()
}
