//! Where evidence is put together: the folder of a draft, of an answer to what the agency asked, of a message, or of what nobody
//! asked for.

use domain::{AccountId, DraftId, FolderId, MessageId, RoundId, SupplementId, Timestamp};
use sqlx::any::AnyRow;

use crate::column::parsed_if_any;
use crate::{Error, Reader, Writer, erasures};

/// What a folder belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A form being filled in, or filed.
    Draft(DraftId),
    /// An answer to what the agency asked.
    Round(RoundId),
    /// A message, being written or sent.
    Message(MessageId),
    /// Documents that nobody asked for.
    Supplement(SupplementId),
}

impl Owner {
    /// Its folder, which has its name.
    #[must_use]
    pub fn folder(self) -> FolderId {
        match self {
            Self::Draft(draft) => draft.into(),
            Self::Round(round) => round.into(),
            Self::Message(message) => message.into(),
            Self::Supplement(supplement) => supplement.into(),
        }
    }
}

/// What a folder `w` belongs to, of which one is there.
macro_rules! owners {
    () => {
        "left join drafts d on d.id = w.draft_id left join rounds r on r.id = w.round_id \
         left join enclosures e on e.id = w.message_id left join supplements su on su.id = w.supplement_id"
    };
}

/// Whether what is in it was filed or sent about a case: that stays when its account goes.
macro_rules! is_record {
    () => {
        "(d.case_id is not null or r.sent_at is not null or (e.sent_at is not null and e.case_id is not null) \
          or su.sent_at is not null)"
    };
}

pub(crate) use {is_record, owners};

/// Makes the folder of something new.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, account: AccountId, owner: Owner) -> Result<(), Error> {
    let (draft, round, message, supplement) = match owner {
        Owner::Draft(draft) => (Some(draft.to_string()), None, None, None),
        Owner::Round(round) => (None, Some(round.to_string()), None, None),
        Owner::Message(message) => (None, None, Some(message.to_string()), None),
        Owner::Supplement(supplement) => (None, None, None, Some(supplement.to_string())),
    };
    sqlx::query(
        "insert into folders (id, account_id, draft_id, round_id, message_id, supplement_id) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(owner.folder().to_string())
    .bind(account.to_string())
    .bind(draft)
    .bind(round)
    .bind(message)
    .bind(supplement)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Gives a folder of what was sent to another account, with every file in it. What was said in the place of a file stands in
/// the answer.
///
/// # Errors
/// Only what the database says.
pub async fn give(tx: &mut Writer, folder: FolderId, account: AccountId) -> Result<(), Error> {
    sqlx::query("delete from explanations where folder_id = $1")
        .bind(folder.to_string())
        .execute(tx.connection())
        .await?;
    sqlx::query("update folders set account_id = $2 where id = $1")
        .bind(folder.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Begins the folder of an answer that was not sent anew for another account. What was put together for it goes.
///
/// # Errors
/// Only what the database says.
pub async fn begin_anew(tx: &mut Writer, round: RoundId, account: AccountId, now: Timestamp) -> Result<(), Error> {
    erasures::note_round(tx, round, now).await?;
    sqlx::query("delete from folders where round_id = $1").bind(round.to_string()).execute(tx.connection()).await?;
    insert(tx, account, Owner::Round(round)).await
}

/// What this folder of the account belongs to.
///
/// # Errors
/// Only what the database says.
pub async fn owner(reader: &mut Reader, account: AccountId, folder: FolderId) -> Result<Option<Owner>, Error> {
    let question =
        "select draft_id, round_id, message_id, supplement_id from folders where account_id = $1 and id = $2";
    let row = sqlx::query(question)
        .bind(account.to_string())
        .bind(folder.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(owner_of).transpose()
}

pub(crate) fn owner_of(row: &AnyRow) -> Result<Owner, Error> {
    let (draft, round) = (parsed_if_any(row, "draft_id")?, parsed_if_any(row, "round_id")?);
    let (message, supplement) = (parsed_if_any(row, "message_id")?, parsed_if_any(row, "supplement_id")?);
    match (draft, round, message, supplement) {
        (Some(draft), None, None, None) => Ok(Owner::Draft(draft)),
        (None, Some(round), None, None) => Ok(Owner::Round(round)),
        (None, None, Some(message), None) => Ok(Owner::Message(message)),
        (None, None, None, Some(supplement)) => Ok(Owner::Supplement(supplement)),
        _ => Err(Error::Corrupt("folders")),
    }
}
