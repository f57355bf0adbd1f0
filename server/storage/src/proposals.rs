//! What somebody at the desk, or a system, proposes for a case and somebody else at the desk has to confirm.

use domain::case::{Kind, ProposalState};
use domain::{AccountId, ApiClientId, ApiClientName, CaseId, ProposalId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, count, moment, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// Who proposes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposer {
    /// Somebody at the desk.
    Person(AccountId),
    /// Another system, by its name.
    System(ApiClientName),
}

/// Who is about to propose something.
#[derive(Debug, Clone, Copy)]
pub enum NewProposer {
    /// Somebody at the desk.
    Person(AccountId),
    /// Another system, with the hashes of what it calls its request, and of that.
    System(ApiClientId, [u8; 32], [u8; 32]),
}

/// What a system has proposed with a request.
#[derive(Debug, Clone, Copy)]
pub struct ProposedBefore {
    /// Which proposal.
    pub id: ProposalId,
    /// What is to happen.
    pub what: Kind,
    /// When it was proposed.
    pub made_at: Timestamp,
    /// The hash of the request.
    pub digest: [u8; 32],
}

/// A proposal.
#[derive(Debug, Clone)]
pub struct StoredProposal {
    /// Which one.
    pub id: ProposalId,
    /// For which case.
    pub case: CaseId,
    /// Who proposes it.
    pub by: Proposer,
    /// When.
    pub made_at: Timestamp,
    /// How many events the case had then.
    pub events: u32,
    /// What is to happen.
    pub what: Kind,
    /// What is said for it, sealed.
    pub said_sealed: Vec<u8>,
    /// What became of it.
    pub state: ProposalState,
    /// Who said so.
    pub answered_by: Option<AccountId>,
    /// With which words, sealed.
    pub words_sealed: Option<Vec<u8>>,
}

/// A proposal about to be made.
#[derive(Debug, Clone)]
pub struct NewProposal {
    /// Names it.
    pub id: ProposalId,
    /// For which case.
    pub case: CaseId,
    /// Who proposes it.
    pub by: NewProposer,
    /// When.
    pub made_at: Timestamp,
    /// What is to happen.
    pub what: Kind,
}

/// What becomes of a proposal.
#[derive(Debug, Clone)]
pub struct AnswerToProposal {
    /// What.
    pub state: ProposalState,
    /// Who says so.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// With which words, sealed.
    pub words_sealed: Option<Vec<u8>>,
}

macro_rules! selected {
    () => {
        "p.id, p.case_id, p.account_id, k.name as client_name, p.made_at, p.events, p.what, p.said_sealed, p.state, \
         p.answered_by, p.words_sealed from proposals p left join api_clients k on k.id = p.client_id"
    };
}

/// Keeps a proposal for a case that has so many events, with what is said for it, sealed with the key of its account, or
/// with the system's while no account has it.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when there is one that is open.
pub async fn insert(
    tx: &mut Writer,
    proposal: &NewProposal,
    (events, said_sealed): (usize, &[u8]),
) -> Result<(), Error> {
    let events = i64::try_from(events).map_err(|_| Error::Corrupt("proposals.events"))?;
    let (account, client, key_hash, digest) = match proposal.by {
        NewProposer::Person(account) => (Some(account.to_string()), None, None, None),
        NewProposer::System(client, key_hash, digest) => {
            (None, Some(client.to_string()), Some(key_hash.to_vec()), Some(digest.to_vec()))
        }
    };
    sqlx::query(
        "insert into proposals \
           (id, case_id, account_id, made_at, events, what, said_sealed, state, client_id, key_hash, digest) \
         values ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9, $10)",
    )
    .bind(proposal.id.to_string())
    .bind(proposal.case.to_string())
    .bind(account)
    .bind(proposal.made_at.micros())
    .bind(events)
    .bind(proposal.what.code())
    .bind(said_sealed.to_vec())
    .bind(client)
    .bind(key_hash)
    .bind(digest)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The newest proposal for a case.
///
/// # Errors
/// Only what the database says.
pub async fn newest(reader: &mut Reader, case: CaseId) -> Result<Option<StoredProposal>, Error> {
    let question = concat!("select ", selected!(), " where p.case_id = $1 order by p.made_at desc, p.id desc limit 1");
    let row = sqlx::query(question).bind(case.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(proposal).transpose()
}

/// What this system proposed with the request that has this key, if it did.
///
/// # Errors
/// Only what the database says.
pub async fn of_request(
    reader: &mut Reader,
    client: ApiClientId,
    key_hash: &[u8; 32],
) -> Result<Option<ProposedBefore>, Error> {
    let row = sqlx::query("select id, what, made_at, digest from proposals where client_id = $1 and key_hash = $2")
        .bind(client.to_string())
        .bind(key_hash.to_vec())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(ProposedBefore {
            id: parsed(&row, "id")?,
            what: parsed(&row, "what")?,
            made_at: moment(&row, "made_at")?,
            digest: bytes(&row, "digest")?,
        })
    })
    .transpose()
}

/// Says what becomes of a proposal. False when that was said before.
///
/// # Errors
/// Only what the database says.
pub async fn answer(tx: &mut Writer, id: ProposalId, answer: &AnswerToProposal) -> Result<bool, Error> {
    let answered = sqlx::query(
        "update proposals set state = $2, answered_by = $3, answered_at = $4, words_sealed = $5 \
         where id = $1 and state = 'open'",
    )
    .bind(id.to_string())
    .bind(answer.state.code())
    .bind(answer.by.to_string())
    .bind(answer.at.micros())
    .bind(answer.words_sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(answered.rows_affected() == 1)
}

/// A proposal for this case that is open counts no more, since something else has happened to it.
///
/// # Errors
/// Only what the database says.
pub async fn lapse(tx: &mut Writer, case: CaseId) -> Result<(), Error> {
    sqlx::query("update proposals set state = 'lapsed' where case_id = $1 and state = 'open'")
        .bind(case.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// No proposal for this case counts any more, nor is one shown that was sent back: what is said for them is sealed for whoever
/// had the case until now.
///
/// # Errors
/// Only what the database says.
pub async fn lapse_all(tx: &mut Writer, case: CaseId) -> Result<(), Error> {
    sqlx::query("update proposals set state = 'lapsed' where case_id = $1 and state in ('open', 'sent-back')")
        .bind(case.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Open proposals, the oldest first, but for those about cases of whoever asks.
///
/// # Errors
/// Only what the database says.
pub async fn open(
    reader: &mut Reader,
    officer: AccountId,
    (skip, most): (u32, u32),
) -> Result<Vec<StoredProposal>, Error> {
    let rows = sqlx::query(concat!(
        "select ",
        selected!(),
        " join cases c on c.id = p.case_id where p.state = 'open' and (c.account_id is null or c.account_id <> $3) \
          order by p.made_at, p.id limit $1 offset $2"
    ))
    .bind(i64::from(most))
    .bind(i64::from(skip))
    .bind(officer.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(proposal).collect()
}

fn proposal(row: &AnyRow) -> Result<StoredProposal, Error> {
    let name: Option<&str> = row.try_get("client_name")?;
    let by = match (parsed_if_any(row, "account_id")?, name) {
        (Some(account), _) => Proposer::Person(account),
        (None, Some(name)) => {
            Proposer::System(ApiClientName::parse(name).map_err(|_| Error::Corrupt("api_clients.name"))?)
        }
        (None, None) => return Err(Error::Corrupt("proposals.client_id")),
    };
    Ok(StoredProposal {
        id: parsed(row, "id")?,
        case: parsed(row, "case_id")?,
        by,
        made_at: moment(row, "made_at")?,
        events: count(row, "events")?,
        what: parsed(row, "what")?,
        said_sealed: row.try_get("said_sealed")?,
        state: parsed(row, "state")?,
        answered_by: parsed_if_any(row, "answered_by")?,
        words_sealed: row.try_get("words_sealed")?,
    })
}
