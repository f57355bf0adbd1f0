//! What is in a package beside its papers. `docs/filing-package.md` says what each name means.

use std::collections::BTreeMap;

use forms::Reveal;
use serde::Serialize;

use super::archive::Files;
use crate::cases::Filing;
use crate::digest::sha256;

/// Of the shape of `filing.json`.
pub(super) const VERSION: u32 = 1;
pub(super) const FILING: &str = "filing.json";
pub(super) const STATEMENT: &str = "statement.json";
const DEFINITION: &str = "definition.json";

/// A change of this text changes what people download: the same filing would be other bytes.
const README: &str = include_str!("README.txt");

#[derive(Serialize)]
struct FilingFile<'a> {
    landfall_filing: u32,
    receipt_number: &'a str,
    form: &'a str,
    edition: &'a str,
    name: String,
    title: String,
    language: &'static str,
    signed_at: String,
    signed_on: String,
    filed_at: String,
    typed_name: &'a str,
    certifications: Vec<CertificationPart<'a>>,
    answers: Vec<AnswerPart<'a>>,
    fees: Vec<FeePart<'a>>,
    fee_cents: i64,
    payment_reference: Option<&'a str>,
    statement: FilePart,
    definition: FilePart,
}

#[derive(Serialize)]
struct CertificationPart<'a> {
    name: &'a str,
    text: String,
}

#[derive(Serialize)]
struct AnswerPart<'a> {
    field: &'a str,
    item: Option<&'a str>,
    question: Option<&'a str>,
    answer: &'a str,
}

#[derive(Serialize)]
struct FeePart<'a> {
    name: &'a str,
    text: String,
    cents: i64,
}

#[derive(Serialize)]
struct FilePart {
    file: &'static str,
    sha256: String,
}

/// What was filed, for people and for programs.
pub(super) fn files(filing: &Filing) -> serde_json::Result<Files> {
    let files = [
        ("README.txt", README.as_bytes().to_vec()),
        (FILING, written(filing)?),
        (STATEMENT, filing.statement.clone().into_bytes()),
        (DEFINITION, filing.definition.clone().into_bytes()),
    ];
    Ok(files.map(|(name, bytes)| (name.to_owned(), bytes)).into())
}

fn written(filing: &Filing) -> serde_json::Result<Vec<u8>> {
    let (received, said) = (&filing.confirmation, filing.form.words(filing.language));
    let review = filing.form.evaluate(&filing.answers, filing.signed_on);
    let review = review.review(filing.language, Reveal::Whole);
    let entries = review.sections.iter().flat_map(|section| &section.pages).flat_map(|page| &page.entries);
    let asked: BTreeMap<_, _> =
        entries.map(|entry| (entry.key.as_str(), (entry.item.as_deref(), entry.label.as_str()))).collect();
    let answer = |(field, answer)| {
        let (item, question) = question(&asked, field).unzip();
        AnswerPart { field, item: item.flatten(), question, answer }
    };
    let file = FilingFile {
        landfall_filing: VERSION,
        receipt_number: received.receipt.as_str(),
        form: &received.form,
        edition: &received.edition,
        name: said.form("name"),
        title: said.form("title"),
        language: filing.language.code(),
        signed_at: received.signed_at.rfc3339(),
        signed_on: filing.signed_on.to_string(),
        filed_at: received.filed_at.rfc3339(),
        typed_name: &filing.typed_name,
        certifications: (filing.certifications.iter())
            .map(|name| CertificationPart { name, text: said.certification(name) })
            .collect(),
        answers: filing.answers.iter().map(answer).collect(),
        fees: (received.fees.iter())
            .map(|line| FeePart { name: &line.name, text: said.fee(&line.name), cents: line.amount.cents() })
            .collect(),
        fee_cents: received.paid.cents(),
        payment_reference: received.payment_reference.as_deref(),
        statement: FilePart { file: STATEMENT, sha256: filing.digest.clone() },
        definition: FilePart { file: DEFINITION, sha256: sha256(filing.definition.as_bytes()) },
    };
    let mut bytes = serde_json::to_vec_pretty(&file)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The item and the words of the question that a field belongs to: the field itself, or what it is a part of.
fn question<'a>(asked: &BTreeMap<&str, (Option<&'a str>, &'a str)>, field: &str) -> Option<(Option<&'a str>, &'a str)> {
    let mut names = std::iter::successors(Some(field), |name| name.rsplit_once('.').map(|(before, _)| before));
    names.find_map(|name| asked.get(name).copied())
}
