use domain::{CaseId, Date, DraftId, Duty, Language, Timestamp};
use storage::calendar_addresses::{self, StoredCalendarAddress};
use storage::limits::Key;
use storage::{Error, Writer, accounts, cases, home};

use crate::appointments::AppointmentView;
use crate::limits::Limit;
use crate::token::hash;
use crate::{Client, Fault, Outcome, Services};

/// What one address is read. Apps ask every few minutes at most.
const READS: Limit = Limit::per_hour(60);
/// Addresses that do not exist, from one network.
const UNKNOWN: Limit = Limit::per_hour(30);
/// As long is what an address holds.
const LENGTH: usize = 43;

/// What a calendar app reads. It says nothing of whom it is for or which case it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Subscription {
    /// The language of the account.
    pub language: Language,
    /// Nothing is to tell by chance what it is about.
    pub is_quiet: bool,
    /// Places may be in it.
    pub has_places: bool,
    /// Where its person has to come.
    pub visits: Vec<AppointmentView>,
    /// What they have to answer.
    pub answers: Vec<AnswerDue>,
    /// Forms that are not filed.
    pub drafts: Vec<DraftKept>,
}

/// The last day of an answer, or of pictures that show who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerDue {
    /// In which case.
    pub case: CaseId,
    /// The last day.
    pub by: Date,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// Whether it is pictures.
    pub is_pictures: bool,
}

/// The last day of a form that is not filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftKept {
    /// Which.
    pub draft: DraftId,
    /// Until when it is kept.
    pub until: Date,
    /// When it was last worked on.
    pub saved_at: Timestamp,
}

/// Why nothing is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRead {
    /// There is no such address, or no more.
    Unknown,
    /// Too often.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Asked {
    token_hash: [u8; 32],
    services: Services,
    unknown: Key,
    now: Timestamp,
}

impl Services {
    /// What there is at an address.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing is read.
    pub async fn read_calendar(&self, token: &str, client: Client) -> Outcome<Subscription, NotRead> {
        if token.len() != LENGTH {
            return Ok(Err(NotRead::Unknown));
        }
        let asked = Asked {
            token_hash: hash(token),
            services: self.clone(),
            unknown: self.vault().lookup("limit: unknown calendars per client", client.network()),
            now: self.now(),
        };
        match self.database().write(asked, |tx, asked| Box::pin(counted(tx, asked))).await? {
            Ok(address) => Ok(self.subscription(address).await?.ok_or(NotRead::Unknown)),
            Err(refusal) => Ok(Err(refusal)),
        }
    }

    async fn subscription(&self, address: StoredCalendarAddress) -> Result<Option<Subscription>, Fault> {
        let account = address.account;
        let mut reader = self.database().reader().await?;
        let Some(person) = accounts::find(&mut reader, account).await? else { return Ok(None) };
        let cases = cases::of_account(&mut reader, account).await?;
        let drafts = home::of_account(&mut reader, account).await?.drafts;
        let absent = self.absent(account, &person.addressee)?;
        let visits = self.visits(&mut reader, (account, &absent.key), &cases).await?;
        drop(reader);
        let mut answers = Vec::new();
        for case in &cases {
            let history = case.history()?;
            let duties = history.duties();
            let asked_at = |by: Date| history.events().iter().rev().find(|event| event.what.due() == Some(by));
            answers.extend(duties.iter().filter_map(|duty| {
                let (by, is_pictures) = (duty.answer()?, matches!(duty, Duty::Pictures { .. }));
                Some(AnswerDue { case: case.id, by, asked_at: asked_at(by)?.at, is_pictures })
            }));
        }
        let kept = drafts.iter().map(|draft| DraftKept {
            draft: draft.id,
            until: self.day_of(self.draft_kept_until(draft)),
            saved_at: draft.saved_at,
        });
        Ok(Some(Subscription {
            language: absent.language,
            is_quiet: absent.correspondence.is_quiet,
            has_places: address.has_places,
            visits,
            answers,
            drafts: kept.collect(),
        }))
    }
}

/// The address, if it may be read once more.
async fn counted(tx: &mut Writer, asked: &Asked) -> Result<Result<StoredCalendarAddress, NotRead>, Error> {
    let Some(address) = calendar_addresses::find(tx, &asked.token_hash).await? else {
        let until = UNKNOWN.hit(tx, &asked.unknown, asked.now).await?;
        return Ok(Err(until.map_or(NotRead::Unknown, |until| NotRead::TooMany { until })));
    };
    let key = asked.services.vault().lookup("limit: reads of a calendar", address.account.to_string());
    if let Some(until) = READS.hit(tx, &key, asked.now).await? {
        return Ok(Err(NotRead::TooMany { until }));
    }
    calendar_addresses::read(tx, address.account, asked.now).await?;
    Ok(Ok(address))
}
