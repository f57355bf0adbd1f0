use domain::{AccountId, CaseEvent, CaseId, Happening, History, SignedName, names_match};
use storage::cases::{self, StoredCase};
use storage::{Error, Writer};
use words::{Message, say};

use crate::audit::{Event, Note};
use crate::filing::withdraw_request;
use crate::notices::NewNotice;
use crate::{Client, Fault, Outcome, Services, Session};

/// What somebody signs who takes back what they asked for.
#[derive(Debug, Clone, Copy)]
pub struct Withdraw<'t> {
    /// Which case.
    pub case: CaseId,
    /// The name that was typed.
    pub typed_name: &'t str,
    /// Whether they said that they know what it means.
    pub agreed: bool,
}

/// Why a case was not withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WithdrawRefusal {
    /// The account has no such case.
    NotFound,
    /// It is decided, or ended in another way.
    Over,
    /// They did not say that they know what it means.
    NotAgreed,
    /// No name was typed.
    NameMissing,
    /// It is not the name of whoever asked.
    NameDiffers {
        /// That name.
        expected: String,
    },
    /// They have to show first that it is them.
    ProofNeeded,
}

struct Withdrawing {
    services: Services,
    account: AccountId,
    case: CaseId,
    signed: String,
    notice: NewNotice,
    note: Note,
}

impl Services {
    /// Whether a case of this account can be withdrawn: nothing is decided, about its fee or else. A benefit request can be
    /// withdrawn until then, and that cannot be taken back (8 CFR 103.2(b)(6)).
    ///
    /// # Errors
    /// A fault when the database is away or the history makes no sense.
    pub async fn can_withdraw(&self, session: &Session, case: CaseId) -> Result<Option<bool>, Fault> {
        let found = cases::find(&mut self.database().reader().await?, session.account, case).await?;
        Ok(found.map(|case| can_withdraw(&case)).transpose()?)
    }

    /// Withdraws a case: once, for good, with a letter that has the signature, and a mail.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing happened.
    pub async fn withdraw_case(
        &self,
        session: &Session,
        withdraw: Withdraw<'_>,
        client: Client,
    ) -> Outcome<(), WithdrawRefusal> {
        let case = withdraw.case;
        let found = cases::find(&mut self.database().reader().await?, session.account, case).await?;
        let Some(standing) = found else { return Ok(Err(WithdrawRefusal::NotFound)) };
        if !can_withdraw(&standing)? {
            return Ok(Err(WithdrawRefusal::Over));
        }
        let typed = withdraw.typed_name.trim();
        if !withdraw.agreed {
            return Ok(Err(WithdrawRefusal::NotAgreed));
        }
        if typed.is_empty() {
            return Ok(Err(WithdrawRefusal::NameMissing));
        }
        let name = self.name_of_applicant(session, &standing).await?;
        if !names_match(typed, &name) {
            let expected = [name.given, name.middle, name.family].join(" ");
            return Ok(Err(WithdrawRefusal::NameDiffers {
                expected: expected.split_whitespace().collect::<Vec<_>>().join(" "),
            }));
        }
        if !self.is_proven(session) {
            return Ok(Err(WithdrawRefusal::ProofNeeded));
        }
        let withdrawing = Withdrawing {
            services: self.clone(),
            account: session.account,
            case,
            signed: typed.to_owned(),
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(withdrawing, |tx, withdrawing| Box::pin(withdrawing.write(tx))).await?)
    }

    /// The name that was corrected last; else who signed what was filed, or whom another system named of a case that was filed
    /// elsewhere.
    async fn name_of_applicant(&self, session: &Session, case: &StoredCase) -> Result<SignedName, Fault> {
        let mut reader = self.database().reader().await?;
        if let Some(given) = self.corrected(&mut reader, case).await?.name {
            return Ok(SignedName { given, ..SignedName::default() });
        }
        if let Some(opened) = self.opened_filing(&mut reader, session.account, session.key(), case.id).await? {
            let evaluation = opened.evaluation();
            let signer = evaluation.signer().ok_or(Fault::Unreadable("filings.sealed"))?;
            let (given, middle, family) = (signer.given.clone(), signer.middle.clone(), signer.family.clone());
            return Ok(SignedName { given, middle, family });
        }
        let person = self.person_of_case(&mut reader, case.id).await?;
        let given = person.ok_or(Error::Corrupt("imported_cases"))?.name;
        Ok(SignedName { given, ..SignedName::default() })
    }
}

impl Withdrawing {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), WithdrawRefusal>, Error> {
        let Some(standing) = cases::find(tx, self.account, self.case).await? else {
            return Ok(Err(WithdrawRefusal::NotFound));
        };
        if !can_withdraw(&standing)? {
            return Ok(Err(WithdrawRefusal::Over));
        }
        let event = CaseEvent { at: self.services.now(), what: Happening::Withdrawn };
        let message = |_, link, receipt: String| -> (Message, Message) {
            (say::mail_withdrawn_subject(receipt.clone()), say::mail_withdrawn_text(link, receipt))
        };
        let letter = (&self.notice, Some(self.signed.clone()));
        self.services.happen_as_said(tx, (self.account, &standing), event, letter, message).await?;
        withdraw_request(&self.services, tx, &standing, event).await?;
        self.note.write(tx, Event::CaseWithdrawn, Some(self.account)).await?;
        Ok(Ok(()))
    }
}

fn can_withdraw(case: &StoredCase) -> Result<bool, Error> {
    Ok(is_undecided(&case.history()?))
}

/// Whether a case with this history can be withdrawn.
pub(super) fn is_undecided(history: &History) -> bool {
    history.state().after(Happening::Withdrawn.kind()).is_ok()
}
