use domain::{AccountId, CaseId, FolderId, ReceiptNumber, Timestamp};
use storage::papers::{self, Shown};
use storage::{
    Error, Writer, accounts, appointments, case_visits, cases, files, folders, followed, notices, proposals, rounds,
    supplements, threads,
};

use crate::audit::{Event, Note};
use crate::{AccountKey, Fault, Services, Session};

/// A case that was filed elsewhere on its way into an account.
pub(super) struct Giving {
    services: Services,
    account: AccountId,
    key: AccountKey,
    added: Note,
    /// For the account that loses it: from where the other was signed in is not told there.
    lost: Note,
    now: Timestamp,
}

impl Services {
    pub(super) fn giving(&self, session: &Session, added: Note) -> Giving {
        Giving {
            services: self.clone(),
            account: session.account,
            key: session.key().clone(),
            added,
            lost: self.note(),
            now: self.now(),
        }
    }
}

impl Giving {
    /// Makes the case that of the account, from nobody or from another account, in the transaction in which its code is used.
    pub(super) async fn give(&self, tx: &mut Writer, case: CaseId, before: Option<AccountId>) -> Result<(), Error> {
        cases::give(tx, case, self.account).await?;
        case_visits::forget(tx, self.account, case).await?;
        if let Some(person) = self.services.person_of_case(tx, case).await.map_err(unreadable)? {
            self.services.keep_name(tx, (self.account, &self.key), (case, &person.name)).await?;
        }
        followed::stop(tx, self.account, case).await?;
        // What is said for a proposal is sealed with the key of the account that had the case, or with the system's.
        proposals::lapse_all(tx, case).await?;
        if let Some(before) = before {
            self.take_from(tx, case, before).await?;
        }
        self.services.begin_what_is_open(tx, (self.account, &self.key), case, self.now).await?;
        self.added.write(tx, Event::CaseAdded, Some(self.account)).await
    }

    /// What the agency asked in the case and when its person is to come goes with it, and so do answers that were sent. What
    /// was put together for one that was not sent is nobody's answer any more.
    async fn take_what_was_asked(&self, tx: &mut Writer, case: CaseId, old: &AccountKey) -> Result<(), Fault> {
        let (services, key) = (&self.services, &self.key);
        let appointments = appointments::of_case(tx, self.account, case).await?;
        let anew = appointments.iter().map(|one| services.seal_appointment_anew(old, key, one));
        appointments::seal_anew(tx, &anew.collect::<Result<Vec<_>, _>>()?).await?;
        let rounds = rounds::of_case(tx, self.account, case).await?;
        let anew = rounds.iter().map(|round| services.seal_round_anew(old, key, round));
        rounds::seal_anew(tx, &anew.collect::<Result<Vec<_>, _>>()?).await?;
        for round in rounds {
            if round.sent_at.is_none() {
                folders::begin_anew(tx, round.id, self.account, self.now).await?;
                continue;
            }
            self.take_folder(tx, round.id.into(), old).await?;
        }
        Ok(())
    }

    /// What was sent unasked goes with the case, too. What was put together and not sent goes nowhere.
    async fn take_what_was_sent(&self, tx: &mut Writer, case: CaseId, old: &AccountKey) -> Result<(), Fault> {
        for supplement in supplements::of_case(tx, self.account, case).await? {
            match self.services.seal_supplement_anew(old, &self.key, &supplement)? {
                Some(anew) => {
                    supplements::seal_anew(tx, &[anew]).await?;
                    self.take_folder(tx, supplement.id.into(), old).await?;
                }
                None => supplements::remove(tx, supplement.id, self.now).await?,
            }
        }
        Ok(())
    }

    /// A folder of what was sent, with every file in it, under the key of the account that has the case now.
    async fn take_folder(&self, tx: &mut Writer, folder: FolderId, old: &AccountKey) -> Result<(), Fault> {
        let files = files::of_folder(tx, folder).await?;
        let anew = files.iter().map(|file| self.services.seal_file_anew(old, &self.key, file));
        files::seal_anew(tx, &anew.collect::<Result<Vec<_>, _>>()?).await?;
        Ok(folders::give(tx, folder, self.account).await?)
    }

    /// Letters about the case go with it, under the key of the account that has it now. What its person wrote before stays
    /// theirs, and nobody answers it any more.
    async fn take_from(&self, tx: &mut Writer, case: CaseId, before: AccountId) -> Result<(), Error> {
        let person = accounts::find(tx, before).await?.ok_or(Error::Corrupt("accounts"))?;
        let old = self.services.vault().account_key(before, &person.addressee.data_key).map_err(unreadable)?;
        let mut letters = notices::of_account(tx, before).await?;
        letters.retain(|letter| letter.case == case);
        let is_theirs = |shown: Shown| letters.iter().any(|letter| shown == Shown::Notice(letter.id));
        let mut kept = papers::of_account(tx, before).await?;
        kept.retain(|paper| is_theirs(paper.shown));
        let anew = kept.iter().map(|paper| self.services.seal_paper_anew(&old, &self.key, paper));
        papers::seal_anew(tx, &anew.collect::<Result<Vec<_>, _>>().map_err(unreadable)?).await?;
        let anew = letters.iter().map(|letter| self.services.seal_letter_anew(&old, &self.key, letter));
        notices::seal_anew(tx, &anew.collect::<Result<Vec<_>, _>>().map_err(unreadable)?).await?;
        notices::give(tx, case, self.account).await?;
        self.take_what_was_asked(tx, case, &old).await.map_err(unreadable)?;
        self.take_what_was_sent(tx, case, &old).await.map_err(unreadable)?;
        case_visits::forget(tx, before, case).await?;
        threads::close_about(tx, before, case, self.now).await?;
        self.lost.write(tx, Event::CaseTaken, Some(before)).await?;
        // Whoever deleted their account has no address any more.
        if person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.services.absent(before, &person.addressee).map_err(unreadable)?;
        let receipt: Option<ReceiptNumber> = cases::receipt_of(tx, case).await?;
        let receipt = receipt.ok_or(Error::Corrupt("cases"))?;
        self.services.post_case_taken(&absent.owner(), &receipt).send(tx).await
    }
}

fn unreadable(fault: Fault) -> Error {
    match fault {
        Fault::Storage(error) => error,
        Fault::Unreadable(column) => Error::Corrupt(column),
        _ => Error::Corrupt("cases"),
    }
}
