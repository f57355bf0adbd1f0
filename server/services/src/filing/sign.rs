use domain::{CaseId, DraftId, FilingId, Language, Money, SignedName, Timestamp, names_match};
use forms::Evaluation;
use forms::kinds::PersonName;
use storage::signatures::{self, FormEdition, StoredSignature};
use storage::{Constraint, Error, companions, drafts};

use super::companion::Chosen;
use super::draft::Draft;
use super::statement::{FeeLine, SignedOn, SignedStatement, Statement, edition_of};
use crate::audit::Event;
use crate::digest::hexadecimal;
use crate::evidence::Evidence;
use crate::{Outcome, Services, Session};

/// A signature as it was typed.
#[derive(Debug, Clone)]
pub struct Sign<'a> {
    /// Which draft.
    pub draft: DraftId,
    /// The name that was typed.
    pub typed_name: &'a str,
    /// Whether the person said that they certify.
    pub agreed: bool,
    /// What was read before: [`Draft::changes`] as it was then.
    pub version: i64,
    /// In which language the certification was read.
    pub language: Language,
    /// The case of the other form that goes with this one, as it was chosen; empty when none was.
    pub companion: &'a str,
}

/// A signature that counts as long as nothing is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// When it was given.
    pub at: Timestamp,
    /// What is to be paid.
    pub fee: Money,
}

/// Why a signature was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignRefusal {
    /// The account has no such draft.
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
    /// The answers are not those that were read.
    Changed,
    /// Two windows gave different answers, and the person has not chosen.
    HeldApart,
    /// A document is still being checked.
    BeingChecked,
    /// Something is missing, wrong or to be looked at again, or this form cannot be filed.
    NotComplete,
    /// No edition of the form is accepted today.
    EditionEnded,
    /// The other form that was chosen goes with another one by now, or is closed.
    CompanionGone,
    /// What was typed has these mistakes, in the order of the fields.
    Mistakes(Vec<SignMistake>),
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignMistake {
    /// Another form has to go with this one, and none was chosen.
    NoCompanion,
    /// The person did not say that they certify.
    NotAgreed,
    /// No name was typed.
    NameMissing,
    /// It is not the name in the form.
    NameDiffers {
        /// The name in the form.
        expected: String,
    },
}

impl Services {
    /// Signs exactly the answers that were read. Signing them again changes nothing.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn sign(&self, session: &Session, sign: Sign<'_>) -> Outcome<Signed, SignRefusal> {
        let Some(draft) = self.draft(session, sign.draft).await? else { return Ok(Err(SignRefusal::NotFound)) };
        let edition = edition_of(&draft.form)?;
        let evidence = self.evidence(session, draft.id).await?;
        let statement = match self.statement(&draft, &evidence, &sign, &edition) {
            Ok(statement) => statement,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let companion = self.chosen_companion(&draft, &sign);
        let filing = FilingId::v7(statement.signed_at, self.random());
        let signed = self.seal_statement(session.key(), filing, draft.id, edition, &statement)?;
        let input = (session.account, signed, draft.evidence, companion, self.note());
        let kept = self.database().write(input, |tx, (account, signed, evidence, companion, note)| {
            Box::pin(async move {
                let SignedStatement { edition, signature } = signed;
                let standing = drafts::find(tx, *account, signature.draft).await?;
                let Some(standing) = standing else { return Ok(Err(SignRefusal::NotFound)) };
                if let Some(case) = standing.case {
                    return Ok(Err(SignRefusal::Filed(case)));
                }
                if (standing.version, standing.evidence) != (signature.version, *evidence) {
                    return Ok(Err(SignRefusal::Changed));
                }
                if let Some(StoredSignature { at, fee, .. }) = signatures::current(tx, signature.draft).await? {
                    return Ok(Ok(Signed { at, fee }));
                }
                let companion = match companion {
                    Some(chosen) => match chosen.find(tx, *account, signature.draft).await? {
                        None => return Ok(Err(SignRefusal::CompanionGone)),
                        found => found,
                    },
                    None => None,
                };
                signatures::keep_edition(tx, edition, signature.at).await?;
                signatures::insert(tx, signature).await?;
                if let Some(companion) = companion {
                    companions::take(tx, companion, signature.filing).await?;
                }
                drafts::touch(tx, signature.draft, signature.at).await?;
                note.write(tx, Event::FormSigned, Some(*account)).await?;
                Ok(Ok(Signed { at: signature.at, fee: signature.fee }))
            })
        });
        match kept.await {
            // Another form was signed with it at the same moment.
            Err(Error::Conflict(Constraint::OneCompanion)) => Ok(Err(SignRefusal::CompanionGone)),
            kept => Ok(kept?),
        }
    }

    fn chosen_companion(&self, draft: &Draft, sign: &Sign<'_>) -> Option<Chosen> {
        let evaluation = draft.evaluate(self.today());
        let form = self.asked_companion(&evaluation)?.form.to_owned();
        Some(Chosen { form, case: sign.companion.parse().ok()? })
    }

    fn statement(
        &self,
        draft: &Draft,
        evidence: &Evidence,
        sign: &Sign<'_>,
        edition: &FormEdition,
    ) -> Result<Statement, SignRefusal> {
        let now = self.now();
        let today = self.day_of(now);
        if let Some(case) = draft.filed {
            return Err(SignRefusal::Filed(case));
        }
        if draft.changes() != sign.version {
            return Err(SignRefusal::Changed);
        }
        if draft.form.until().is_some_and(|until| until < today) {
            return Err(SignRefusal::EditionEnded);
        }
        let evaluation = draft.evaluate(today);
        // What the path has turned away from is not signed, and no page would offer the choice.
        if draft.asides.iter().any(|aside| evaluation.page_asking(&aside.field).is_some()) {
            return Err(SignRefusal::HeldApart);
        }
        if !draft.to_look_at(&evaluation).is_empty() {
            return Err(SignRefusal::NotComplete);
        }
        let asked = evaluation.evidence();
        if asked.iter().any(|asked| evidence.is_being_checked(asked.name)) {
            return Err(SignRefusal::BeingChecked);
        }
        let fees = evaluation.fees();
        let (Ok(answers), Some(_)) = (evaluation.submission(), fees.total) else {
            return Err(SignRefusal::NotComplete);
        };
        let mut mistakes = mistakes(&evaluation, sign);
        if self.asked_companion(&evaluation).is_some() && sign.companion.parse::<CaseId>().is_err() {
            mistakes.insert(0, SignMistake::NoCompanion);
        }
        if !mistakes.is_empty() {
            return Err(SignRefusal::Mistakes(mistakes));
        }
        let line = |line: &forms::FeeLine<'_>| FeeLine {
            name: line.name.to_owned(),
            amount: Money::from_cents(line.cents),
            asks: line.asks,
        };
        Ok(Statement {
            definition: hexadecimal(&edition.digest),
            version: draft.version,
            answers,
            certifications: evaluation.certifications().into_iter().map(str::to_owned).collect(),
            language: sign.language,
            typed_name: sign.typed_name.trim().to_owned(),
            signed_at: now,
            signed_on: Some(SignedOn(today)),
            fees: fees.lines.iter().map(line).collect(),
            evidence: evidence.manifest(asked.iter().map(|asked| asked.name)),
        })
    }
}

fn mistakes(evaluation: &Evaluation<'_>, sign: &Sign<'_>) -> Vec<SignMistake> {
    let mut mistakes = Vec::new();
    if !sign.agreed {
        mistakes.push(SignMistake::NotAgreed);
    }
    if sign.typed_name.trim().is_empty() {
        mistakes.push(SignMistake::NameMissing);
    } else if !evaluation.signer().is_some_and(|name| names_match(sign.typed_name, &signed_name(name))) {
        mistakes.push(SignMistake::NameDiffers { expected: evaluation.signer_name().unwrap_or_default() });
    }
    mistakes
}

fn signed_name(name: &PersonName) -> SignedName {
    SignedName { given: name.given.clone(), middle: name.middle.clone(), family: name.family.clone() }
}
