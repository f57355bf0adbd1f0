use std::time::Duration;

use domain::{AccessCode, CaseId, Date, Language, Place, ReceiptNumber, Timestamp};
use papers::AccessPaper;
use storage::{access_codes, cases, imported};

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
        let ends_at = issued_at.plus(LIFE);
        let (until, shown) = (last_day(self.day_of(ends_at)), code.grouped());
        let settings = self.settings();
        let letterhead = settings.letterhead.lines();
        let to: Vec<String> = std::iter::once(person.name).chain(person.address).collect();
        let mut papers = Vec::new();
        for language in Language::ALL {
            let address = format!("{}{}", settings.public_url, Place::AddCase.path(language));
            let typed = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
            let paper = AccessPaper {
                language,
                letterhead: &letterhead,
                is_demonstration: settings.is_demonstration,
                to: &to,
                receipt,
                code: &shown,
                until,
                issued_on: self.day_of(issued_at),
                address: (&address, typed),
            };
            papers.push((language, self.press().draw(paper.paper()).await?));
        }
        let code_hash = code_hash(self, receipt, &code);
        let (receipt, case) = (receipt.clone(), case.id);
        Ok(Ok(AccessLetter { receipt, code, until, papers, case, code_hash, issued_at, ends_at }))
    }

    /// From now on the code of this letter counts, and no earlier one of the case. To be called once the letter is where it
    /// can be mailed from.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn issue_access_letter(&self, letter: &AccessLetter) -> Result<(), Fault> {
        let AccessLetter { case, code_hash, issued_at, ends_at, .. } = *letter;
        let issued = self.database().write((), move |tx, ()| {
            Box::pin(async move { access_codes::issue(tx, case, &code_hash, issued_at, ends_at).await })
        });
        Ok(issued.await?)
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
