//! The end of an account. What is not a record of the agency goes; what was filed, and what was written to its person, is
//! sealed anew under a key that nobody had before. The old key goes with the rest, so that nothing else it ever sealed can
//! be opened any more.

use domain::{EmailAddress, OutboxId, Password};
use storage::accounts::{StoredAccount, Tombstone};
use storage::appointments::{self, AppointmentAnew};
use storage::files::{self, SealedFile};
use storage::filings::SealedAnew;
use storage::messages::{self, MessageAnew};
use storage::notices::{self, NoticeAnew};
use storage::outbox;
use storage::papers::{self, StoredPaper};
use storage::payments::{self, PaymentState};
use storage::rounds::{self, RoundAnew};
use storage::supplements::{self, SupplementAnew};
use storage::threads::{self, ThreadAnew};
use storage::waits::Awaited;
use storage::{
    Error, Writer, account_data, accounts, enclosures, erasures, filings, former_emails, new_emails, phones, pictures,
};
use words::say;

use super::post::Post;
use super::waits::Over;
use crate::audit::{Event, Note};
use crate::{Fault, Services};

struct Removal {
    over: Over,
    tombstone: Tombstone,
    statements: Vec<SealedAnew>,
    letters: Vec<NoticeAnew>,
    /// What was written about cases.
    threads: Vec<ThreadAnew>,
    messages: Vec<MessageAnew>,
    /// What was asked about cases, and answered.
    rounds: Vec<RoundAnew>,
    /// What was sent about them unasked.
    supplements: Vec<SupplementAnew>,
    appointments: Vec<AppointmentAnew>,
    papers: Vec<StoredPaper>,
    /// The keys and names of files that were filed or sent.
    files: Vec<SealedFile>,
    /// Messages to the person that nobody has delivered.
    undelivered: Vec<OutboxId>,
    post: Post,
    note: Note,
}

impl Services {
    /// Counts every wait that runs, and deletes the accounts whose thirty days are over. To be called every hour: how
    /// many were deleted.
    ///
    /// # Errors
    /// A fault when the database is away. Everything is found again next time.
    pub async fn tend_deletions(&self) -> Result<usize, Fault> {
        let mut deleted = 0;
        for over in self.count_waits(Awaited::Deletion).await? {
            let account = over.wait.account;
            match self.delete_account(over).await {
                Ok(is_gone) => deleted += usize::from(is_gone),
                Err(fault) if fault.is_temporary() => return Err(fault),
                // One account that cannot be read keeps no other from its turn.
                Err(fault) => {
                    tracing::error!(fault = &fault as &dyn std::error::Error, %account, "an account was not deleted");
                }
            }
        }
        Ok(deleted)
    }

    async fn delete_account(&self, over: Over) -> Result<bool, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(account) = accounts::find(&mut reader, over.wait.account).await? else { return Ok(false) };
        let payments = payments::of_account(&mut reader, account.id).await?;
        drop(reader);
        // What is signed and paid is filed, not lost.
        for payment in payments.iter().filter(|payment| payment.state == PaymentState::Paid) {
            self.submit(payment.draft).await?;
        }
        let removal = self.removal(over, &account).await?;
        Ok(self.database().write(removal, |tx, removal| Box::pin(remove(tx, removal))).await?)
    }

    async fn removal(&self, over: Over, account: &StoredAccount) -> Result<Removal, Fault> {
        let absent = self.absent(account.id, &account.addressee)?;
        let (owner, key) = (absent.owner(), &absent.key);
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, account.id).await?;
        let filings = filings::of_account(&mut reader, account.id).await?;
        let notices = notices::of_account(&mut reader, account.id).await?;
        let mut threads = threads::of_account(&mut reader, account.id).await?;
        threads.retain(|thread| thread.concern.case().is_some());
        let mut messages = messages::of_account(&mut reader, account.id).await?;
        messages.retain(|message| threads.iter().any(|thread| thread.id == message.thread));
        let appointments = appointments::of_account(&mut reader, account.id).await?;
        let rounds = rounds::of_account(&mut reader, account.id).await?;
        let supplements = supplements::of_account(&mut reader, account.id).await?;
        let papers = papers::of_account(&mut reader, account.id).await?;
        let files = files::filed_by(&mut reader, account.id).await?;
        let former = former_emails::of_account(&mut reader, account.id).await?;
        let new = new_emails::of_account(&mut reader, account.id).await?;
        drop(reader);
        let former = former.iter().map(|former| self.open_former_email(account.id, key, former));
        let new = new.iter().map(|new| self.open_new_email(key, new));
        let emails = former.chain(new).collect::<Result<Vec<EmailAddress>, _>>()?;
        let emails: Vec<_> = owner.addresses().chain(&emails).collect();
        let numbers = phones.iter().map(|phone| Ok(self.number(key, phone)?.as_str().to_owned()));
        let numbers: Vec<String> = numbers.collect::<Result<_, Fault>>()?;
        let (new_key, data_key) = self.vault().new_account_key(account.id);
        let anew = filings.iter().map(|filing| self.seal_statement_anew(key, &new_key, filing));
        let letters = notices.iter().map(|notice| self.seal_letter_anew(key, &new_key, notice));
        let threads = threads.iter().map(|thread| self.seal_thread_anew(key, &new_key, thread));
        let messages = messages.iter().map(|message| self.seal_message_anew(key, &new_key, message));
        let appointments = appointments.iter().map(|one| self.seal_appointment_anew(key, &new_key, one));
        let rounds = rounds.iter().map(|round| self.seal_round_anew(key, &new_key, round));
        let supplements =
            supplements.iter().filter_map(|one| self.seal_supplement_anew(key, &new_key, one).transpose());
        let papers = papers.iter().map(|paper| self.seal_paper_anew(key, &new_key, paper));
        let files = files.iter().map(|file| self.seal_file_anew(key, &new_key, file));
        let is_theirs =
            |to: &str| emails.iter().any(|email| to == email.as_str()) || numbers.iter().any(|number| to == number);
        let nobodys = Password::typed(self.new_token().as_str());
        let site = &self.settings().site_name;
        Ok(Removal {
            statements: anew.collect::<Result<_, _>>()?,
            letters: letters.collect::<Result<_, _>>()?,
            threads: threads.collect::<Result<_, _>>()?,
            messages: messages.collect::<Result<_, _>>()?,
            rounds: rounds.collect::<Result<_, _>>()?,
            supplements: supplements.collect::<Result<_, _>>()?,
            appointments: appointments.collect::<Result<_, _>>()?,
            papers: papers.collect::<Result<_, _>>()?,
            files: files.collect::<Result<_, _>>()?,
            undelivered: self.undelivered_to(is_theirs).await?,
            tombstone: Tombstone {
                id: account.id,
                email_lookup: self.vault().lookup("deleted account", account.id.to_string()),
                data_key,
                password_hash: self.passwords().hash(&nobodys).await?,
                deleted_at: over.now,
            },
            post: self.post_to_every_address(&owner, say::mail_deleted_subject(site), say::mail_deleted_text(site)),
            note: self.note(),
            over,
        })
    }
}

async fn remove(tx: &mut Writer, removal: &Removal) -> Result<bool, Error> {
    let account = removal.tombstone.id;
    // When something was filed or written, or papers were made, since it was looked at, there is another hour.
    if !removal.over.count(tx).await?
        || !papers::are_all(tx, account, &removal.papers).await?
        || !files::are_all(tx, account, &removal.files).await?
        || !notices::are_all(tx, account, &removal.letters).await?
        || !messages::are_all(tx, account, &removal.messages).await?
        || !appointments::are_all(tx, account, &removal.appointments).await?
        || !rounds::are_all(tx, account, &removal.rounds).await?
        || !supplements::are_all(tx, account, &removal.supplements).await?
        || !filings::seal_anew(tx, account, &removal.statements).await?
    {
        return Ok(false);
    }
    notices::seal_anew(tx, &removal.letters).await?;
    threads::seal_anew(tx, &removal.threads).await?;
    messages::seal_anew(tx, &removal.messages).await?;
    threads::close_all(tx, account, removal.over.now).await?;
    rounds::seal_anew(tx, &removal.rounds).await?;
    supplements::seal_anew(tx, &removal.supplements).await?;
    appointments::seal_anew(tx, &removal.appointments).await?;
    papers::seal_anew(tx, &removal.papers).await?;
    files::seal_anew(tx, &removal.files).await?;
    // What somebody showed of themselves goes with them, sent or not.
    for round in pictures::of_account(tx, account).await? {
        pictures::erase(tx, round, removal.over.now).await?;
    }
    // Nobody reads them any more.
    for answer in enclosures::answers_to(tx, account).await? {
        enclosures::remove(tx, answer, removal.over.now).await?;
    }
    erasures::note_account(tx, account, removal.over.now).await?;
    erasures::hasten_quarantine(tx, account, removal.over.now).await?;
    payments::owe_all_back(tx, account).await?;
    account_data::remove(tx, account).await?;
    for message in &removal.undelivered {
        outbox::finish(tx, *message).await?;
    }
    accounts::bury(tx, &removal.tombstone).await?;
    removal.note.write(tx, Event::AccountDeleted, Some(account)).await?;
    removal.post.send(tx).await?;
    Ok(true)
}
