//! Where evidence is put together: the folder of a draft, or of an answer to what the agency asked.

use domain::{AccountId, DraftId, FolderId, RoundId};
use sqlx::any::AnyRow;

use crate::column::parsed_if_any;
use crate::{Error, Reader, Writer};

/// What a folder belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A form being filled in, or filed.
    Draft(DraftId),
    /// An answer to what the agency asked.
    Round(RoundId),
}

impl Owner {
    /// Its folder, which has its name.
    #[must_use]
    pub fn folder(self) -> FolderId {
        match self {
            Self::Draft(draft) => draft.into(),
            Self::Round(round) => round.into(),
        }
    }
}

/// Makes the folder of something new.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, account: AccountId, owner: Owner) -> Result<(), Error> {
    let (draft, round) = match owner {
        Owner::Draft(draft) => (Some(draft.to_string()), None),
        Owner::Round(round) => (None, Some(round.to_string())),
    };
    sqlx::query("insert into folders (id, account_id, draft_id, round_id) values ($1, $2, $3, $4)")
        .bind(owner.folder().to_string())
        .bind(account.to_string())
        .bind(draft)
        .bind(round)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What this folder of the account belongs to.
///
/// # Errors
/// Only what the database says.
pub async fn owner(reader: &mut Reader, account: AccountId, folder: FolderId) -> Result<Option<Owner>, Error> {
    let row = sqlx::query("select draft_id, round_id from folders where account_id = $1 and id = $2")
        .bind(account.to_string())
        .bind(folder.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(owner_of).transpose()
}

pub(crate) fn owner_of(row: &AnyRow) -> Result<Owner, Error> {
    match (parsed_if_any(row, "draft_id")?, parsed_if_any(row, "round_id")?) {
        (Some(draft), None) => Ok(Owner::Draft(draft)),
        (None, Some(round)) => Ok(Owner::Round(round)),
        _ => Err(Error::Corrupt("folders")),
    }
}
