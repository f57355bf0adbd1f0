use domain::{AccessCode, AccountId, CaseId, ReceiptNumber, Timestamp};
use storage::limits::Key;
use storage::{Error, Reader, Writer, access_codes, cases, followed};

use super::give::Giving;
use super::public_status::LOOKUPS;
use crate::audit::{Event, Note};
use crate::imports::code_hash;
use crate::limits::Limit;
use crate::{Client, Outcome, Services, Session};

/// Wrong codes of one account.
const WRONG_OF_ACCOUNT: Limit = Limit::per_hour(10);
/// Wrong codes of one network.
const WRONG_OF_NETWORK: Limit = Limit::per_hour(30);
/// So many cases one account follows.
const FOLLOWED: u32 = 50;

/// What adding a case came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// The account follows the case by its number.
    Follows(CaseId),
    /// The case is in the account, with everything.
    Has(CaseId),
}

/// Why a case was not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddRefusal {
    /// There is no case with this number here.
    Unknown,
    /// Nor can there be unless the agency told of it: USCIS gives out numbers that begin so.
    Elsewhere,
    /// It is in this account.
    AlreadyHere(CaseId),
    /// This account follows it.
    AlreadyFollowed(CaseId),
    /// No codes are issued for such numbers.
    NoCodes,
    /// This is not a code of this case.
    WrongCode,
    /// Nor is it one of this case, which has a number of this installation. It may have been filed online here, where cases
    /// are in the account that filed them and have no codes. Whether it was is not told.
    WrongOrFiledOnline,
    /// This account used it before, and has lost the case since: it moved to another one with a newer code.
    UsedByYou {
        /// When.
        used_at: Timestamp,
    },
    /// Another account used it.
    UsedByAnother,
    /// A later one has taken its place.
    ReplacedCode,
    /// It could be used until this moment.
    ExpiredCode {
        /// Until when.
        ended_at: Timestamp,
    },
    /// Many were tried.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// The account follows as many as it can.
    FollowsMany {
        /// How many.
        most: u32,
    },
}

/// Somebody adds a case.
struct Adding {
    account: AccountId,
    receipt: ReceiptNumber,
    is_ours: bool,
    takes_code: bool,
    lookups: Key,
    code: Option<Claim>,
    now: Timestamp,
}

/// The same with a code.
struct Claim {
    hash: [u8; 32],
    wrong_of_account: Key,
    wrong_of_network: Key,
    wrong: Note,
    giving: Giving,
}

impl Services {
    /// Adds a case to the account: by its number alone to be followed, with a code of the agency to be its own. A case that
    /// is in another account moves to this one with its code.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was added.
    pub async fn add_case(
        &self,
        session: &Session,
        receipt: &ReceiptNumber,
        code: Option<&AccessCode>,
        client: Client,
    ) -> Outcome<Added, AddRefusal> {
        let vault = self.vault();
        let note = || self.note_from(client, session.key(), Some(session.token_hash()));
        let code = code.map(|code| Claim {
            hash: code_hash(self, receipt, code),
            wrong_of_account: vault.lookup("limit: access codes per account", session.account.to_string()),
            wrong_of_network: vault.lookup("limit: access codes per client", client.network()),
            wrong: note(),
            giving: self.giving(session, note()),
        });
        let adding = Adding {
            account: session.account,
            receipt: receipt.clone(),
            is_ours: receipt.begins_with(self.settings().receipt_prefix),
            takes_code: self.takes_access_code(receipt),
            lookups: vault.lookup("limit: statuses per client", client.network()),
            code,
            now: self.now(),
        };
        Ok(self.database().write(adding, |tx, adding| Box::pin(adding.write(tx))).await?)
    }

    /// Follows a case no more. False when the account did not follow it.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn stop_following(&self, session: &Session, case: CaseId) -> Result<bool, crate::Fault> {
        let input = (session.account, case);
        let stopped = self.database().write(input, |tx, (account, case)| Box::pin(followed::stop(tx, *account, *case)));
        Ok(stopped.await?)
    }
}

impl Adding {
    async fn write(&self, tx: &mut Writer) -> Result<Result<Added, AddRefusal>, Error> {
        // Numbers follow each other: whoever asks for many here is counted with whoever asks for many in public.
        if let Some(until) = LOOKUPS.hit(tx, &self.lookups, self.now).await? {
            return Ok(Err(AddRefusal::TooMany { until }));
        }
        let Some(case) = cases::of_receipt(tx, &self.receipt).await? else {
            let is_elsewhere = self.receipt.is_of_uscis();
            return Ok(Err(if is_elsewhere { AddRefusal::Elsewhere } else { AddRefusal::Unknown }));
        };
        let owner = cases::account_of(tx, case).await?;
        if owner == Some(self.account) {
            return Ok(Err(AddRefusal::AlreadyHere(case)));
        }
        match &self.code {
            None => self.follow(tx, case).await,
            Some(_) if !self.takes_code => Ok(Err(AddRefusal::NoCodes)),
            Some(claim) => self.claim(tx, claim, (case, owner)).await,
        }
    }

    async fn follow(&self, tx: &mut Writer, case: CaseId) -> Result<Result<Added, AddRefusal>, Error> {
        if followed::find(tx, self.account, case).await?.is_some() {
            return Ok(Err(AddRefusal::AlreadyFollowed(case)));
        }
        if followed::number(tx, self.account).await? >= FOLLOWED {
            return Ok(Err(AddRefusal::FollowsMany { most: FOLLOWED }));
        }
        followed::follow(tx, self.account, case, self.now).await?;
        Ok(Ok(Added::Follows(case)))
    }

    async fn claim(
        &self,
        tx: &mut Writer,
        claim: &Claim,
        (case, owner): (CaseId, Option<AccountId>),
    ) -> Result<Result<Added, AddRefusal>, Error> {
        if let Some(until) = claim.closed_until(tx, self.now).await? {
            return Ok(Err(AddRefusal::TooMany { until }));
        }
        let found = access_codes::find(tx, &claim.hash).await?.filter(|code| code.case == case);
        let Some(code) = found else {
            WRONG_OF_ACCOUNT.hit(tx, &claim.wrong_of_account, self.now).await?;
            WRONG_OF_NETWORK.hit(tx, &claim.wrong_of_network, self.now).await?;
            claim.wrong.write(tx, Event::AccessCodeWrong, Some(self.account)).await?;
            return Ok(Err(if self.is_ours { AddRefusal::WrongOrFiledOnline } else { AddRefusal::WrongCode }));
        };
        // Whoever has the letter is told what became of its code, and whether it was they who used it; not who else did.
        let refusal = match (code.used_at, code.used_by) {
            (Some(used_at), Some(by)) if by == self.account => Some(AddRefusal::UsedByYou { used_at }),
            (Some(_), _) => Some(AddRefusal::UsedByAnother),
            _ if code.ended_at.is_some() => Some(AddRefusal::ReplacedCode),
            _ if code.ends_at <= self.now => Some(AddRefusal::ExpiredCode { ended_at: code.ends_at }),
            _ if !access_codes::use_up(tx, &claim.hash, self.account, self.now).await? => {
                Some(AddRefusal::UsedByAnother)
            }
            _ => None,
        };
        if let Some(refusal) = refusal {
            return Ok(Err(refusal));
        }
        claim.giving.give(tx, case, owner).await?;
        Ok(Ok(Added::Has(case)))
    }
}

impl Claim {
    async fn closed_until(&self, reader: &mut Reader, now: Timestamp) -> Result<Option<Timestamp>, Error> {
        let of_account = WRONG_OF_ACCOUNT.reached(reader, &self.wrong_of_account, now).await?;
        let of_network = WRONG_OF_NETWORK.reached(reader, &self.wrong_of_network, now).await?;
        Ok(of_account.max(of_network))
    }
}
