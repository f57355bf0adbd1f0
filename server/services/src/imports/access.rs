use std::time::Duration;

use domain::{AccessCode, CaseId, Date, Language, Place, ReceiptNumber, Timestamp};
use papers::AccessPaper;
use storage::{Error, Writer, access_codes, accounts, cases, imported};

use super::Person;
use crate::audit::{Event, Note};
use crate::{Fault, Outcome, Services};

/// How long a code can be used.
const LIFE: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// A letter with a code that does not count before it is issued.
pub struct AccessLetter {
    /// The number of the case.
    pub receipt: ReceiptNumber,
    /// The code, as it stands on the letter. It is kept nowhere else.
    pub code: AccessCode,
    /// The last day on which the code can be used.
    pub until: Date,
    /// The letter as a PDF file in each language.
    pub papers: Vec<(Language, Vec<u8>)>,
    case: CaseId,
    code_hash: [u8; 32],
    issued_at: Timestamp,
    ends_at: Timestamp,
}

impl std::fmt::Debug for AccessLetter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessLetter")
            .field("receipt", &self.receipt)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

/// A code on its way to count, with what tells of it to the account that has the case.
pub(crate) struct Issuing {
    services: Services,
    case: CaseId,
    receipt: ReceiptNumber,
    code_hash: [u8; 32],
    issued_at: Timestamp,
    ends_at: Timestamp,
    told: Note,
}

/// Why no code is issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeRefusal {
    /// There is no case with this number here.
    Unknown,
    /// It was filed here, in an account that has it.
    FiledHere,
    /// Its number is not one of those for which codes are issued.
    NoCode,
}

impl Services {
    /// Whether access codes are issued for cases with such numbers that were filed elsewhere.
    #[must_use]
    pub fn takes_access_code(&self, receipt: &ReceiptNumber) -> bool {
        receipt.takes_access_code(self.settings().receipt_prefix)
    }

    /// Cases for which a code is to be issued and never was, in the order of their numbers, behind this one.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn cases_without_code(
        &self,
        after: Option<&ReceiptNumber>,
        most: u32,
    ) -> Result<Vec<ReceiptNumber>, Fault> {
        Ok(imported::without_code(&mut self.database().reader().await?, after, most).await?)
    }

    /// Draws a letter with a new code for a case. Nothing counts of it, and earlier codes still do, until it is issued.
    ///
    /// # Errors
    /// A fault when the database is away, what it has was changed, or nothing can be drawn.
    pub async fn draw_access_letter(&self, receipt: &ReceiptNumber) -> Outcome<AccessLetter, CodeRefusal> {
        let mut reader = self.database().reader().await?;
        let Some(case) = cases::by_receipt(&mut reader, receipt).await? else {
            return Ok(Err(CodeRefusal::Unknown));
        };
        let Some(person) = self.person_of_case(&mut reader, case.id).await? else {
            return Ok(Err(CodeRefusal::FiledHere));
        };
        drop(reader);
        if !self.takes_access_code(receipt) {
            return Ok(Err(CodeRefusal::NoCode));
        }
        let (code, issued_at) = (AccessCode::new(self.random()), self.now());
        let mut papers = Vec::new();
        for language in Language::ALL {
            papers.push((language, self.access_paper(&person, (receipt, &code), issued_at, language).await?));
        }
        let code_hash = code_hash(self, receipt, &code);
        let ends_at = issued_at.plus(LIFE);
        let until = last_day(self.day_of(ends_at));
        let (receipt, case) = (receipt.clone(), case.id);
        Ok(Ok(AccessLetter { receipt, code, until, papers, case, code_hash, issued_at, ends_at }))
    }

    /// The letter to somebody with a code that was, or is to be, issued at this moment.
    pub(crate) async fn access_paper(
        &self,
        person: &Person,
        (receipt, code): (&ReceiptNumber, &AccessCode),
        issued_at: Timestamp,
        language: Language,
    ) -> Result<Vec<u8>, Fault> {
        let (settings, shown) = (self.settings(), code.grouped());
        let (letterhead, to) = (settings.letterhead.lines(), person.envelope());
        let address = format!("{}{}", settings.public_url, Place::AddCase.path(language));
        let typed = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let paper = AccessPaper {
            language,
            letterhead: &letterhead,
            is_demonstration: settings.is_demonstration,
            to: &to,
            receipt,
            code: &shown,
            until: last_day(self.day_of(issued_at.plus(LIFE))),
            issued_on: self.day_of(issued_at),
            address: (&address, typed),
        };
        self.press().draw(paper.paper()).await
    }

    /// From now on the code of this letter counts, and no earlier one of the case; the account that has the case is told. To be
    /// called once the letter is where it can be mailed from.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn issue_access_letter(&self, letter: &AccessLetter) -> Result<(), Fault> {
        let issuing = self.issuing(letter);
        Ok(self.database().write(issuing, |tx, issuing| Box::pin(issuing.write(tx))).await?)
    }

    /// The code of this letter, to be issued in a transaction.
    pub(crate) fn issuing(&self, letter: &AccessLetter) -> Issuing {
        let AccessLetter { case, code_hash, issued_at, ends_at, .. } = *letter;
        let (services, receipt) = (self.clone(), letter.receipt.clone());
        Issuing { services, case, receipt, code_hash, issued_at, ends_at, told: self.note() }
    }
}

impl Issuing {
    /// The code counts, and no earlier one of the case. Whoever has the case is told at every address, for with the code it
    /// would leave their account.
    pub(crate) async fn write(&self, tx: &mut Writer) -> Result<(), Error> {
        access_codes::issue(tx, self.case, &self.code_hash, self.issued_at, self.ends_at).await?;
        let Some(account) = cases::account_of(tx, self.case).await? else { return Ok(()) };
        self.told.write(tx, Event::AccessCodeIssued, Some(account)).await?;
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        // Whoever deleted their account has no address any more.
        if person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.services.absent(account, &person.addressee).map_err(Fault::inside)?;
        self.services.post_code_issued(&absent.owner(), &self.receipt).send(tx).await
    }
}

/// The last whole day before the one in which a code ends, so that nobody comes too late on the day that they read.
fn last_day(ends_on: Date) -> Date {
    ends_on.previous_day().unwrap_or(ends_on)
}

/// What is kept of a code: it opens the case of this number and no other.
pub(crate) fn code_hash(services: &Services, receipt: &ReceiptNumber, code: &AccessCode) -> [u8; 32] {
    services.vault().lookup("access code", [receipt.as_str().as_bytes(), code.as_bytes()].concat())
}
