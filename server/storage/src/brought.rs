//! What a request is about, brought together with the session: one question takes half the time of two.

use domain::{CaseId, DraftId, PaymentCourse};
use sqlx::any::AnyRow;

use crate::cases::{self, StoredCase};
use crate::column::{count, parsed_if_any};
use crate::drafts::{self, StoredDraft};
use crate::filings::{self, StoredFiling};
use crate::home::{self, StoredHome};
use crate::notices::{self, NoticeLine};
use crate::sessions::{self, SessionOfAccount};
use crate::{Error, Reader, payments, threads};

/// What a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A draft.
    Draft(DraftId),
    /// A case.
    Case(CaseId),
    /// What the account has.
    Home,
}

/// The same as it is kept.
#[derive(Debug, Clone)]
pub enum Brought {
    /// A draft.
    Draft(StoredDraft),
    /// A case.
    Case(StoredCase),
    /// With a case, the case that told last where letters about it go, with what was filed as that, if it was filed here.
    Filing(CaseId, Option<StoredFiling>),
    /// With a case, the notices about it, the newest first.
    Notices(CaseId, Vec<NoticeLine>),
    /// With a case, what is known of the payment that is its fee, if there is one.
    Fee(CaseId, Option<PaymentCourse>),
    /// With a case, how many messages of the agency about it were not read.
    Unread(CaseId, u32),
    /// What the account still needs of its person, and what they are at.
    Home(StoredHome),
}

/// The session the browser holds with what the request is about, if that is this account's. Whether the session has ended
/// is for the caller to say.
///
/// # Errors
/// Only what the database says.
pub async fn find_about(
    reader: &mut Reader,
    token_hash: &[u8; 32],
    about: About,
) -> Result<Option<SessionOfAccount>, Error> {
    match about {
        About::Draft(draft) => session_of(&rows(reader, WITH_DRAFT, token_hash, draft.to_string()).await?, draft_of),
        About::Case(case) => session_of(&rows(reader, WITH_CASE, token_hash, case.to_string()).await?, case_of),
        About::Home => {
            let query = sqlx::query(WITH_HOME).bind(token_hash.to_vec());
            session_of(&query.fetch_all(reader.connection()).await?, home_of)
        }
    }
}

/// The session of these rows, if there are any, with what they bring.
fn session_of(
    rows: &[AnyRow],
    read: impl Fn(&[AnyRow]) -> Result<Vec<Brought>, Error>,
) -> Result<Option<SessionOfAccount>, Error> {
    let Some(first) = rows.first() else { return Ok(None) };
    Ok(Some(SessionOfAccount { brought: read(rows)?, ..sessions::of_account_in(first)? }))
}

const WITH_DRAFT: &str = concat!(
    "select ",
    sessions::columns!(),
    ", ",
    drafts::columns!(),
    " from sessions n join accounts a on a.id = n.account_id \
      left join drafts d on d.id = $2 and d.account_id = n.account_id",
    drafts::joined!(),
    " where n.token_hash = $1"
);

const WITH_CASE: &str = concat!(
    "select ",
    sessions::columns!(),
    ", ",
    cases::columns!(),
    ", ",
    filings::columns!(),
    ", ",
    notices::letters!(),
    ", ",
    payments::fee!(),
    ", ",
    threads::unread!("t.account_id = c.account_id and t.case_id = c.id"),
    " from sessions n join accounts a on a.id = n.account_id \
      left join cases c on c.id = $2 and c.account_id = n.account_id",
    cases::joined!(),
    " left join cases g on g.account_id = n.account_id and g.id = coalesce(\
        (select t.other_case_id from case_events t where t.case_id = c.id and t.other_case_id is not null \
         order by t.number desc limit 1), c.id)",
    filings::joined!(),
    " where n.token_hash = $1"
);

const WITH_HOME: &str = concat!(
    "select ",
    sessions::columns!(),
    ", ",
    home::columns!(),
    " from sessions n join accounts a on a.id = n.account_id",
    home::joined!(),
    " where n.token_hash = $1",
    home::ordered!()
);

async fn rows(
    reader: &mut Reader,
    query: &'static str,
    token_hash: &[u8; 32],
    about: String,
) -> Result<Vec<AnyRow>, Error> {
    let row = sqlx::query(query).bind(token_hash.to_vec()).bind(about).fetch_optional(reader.connection()).await?;
    Ok(row.into_iter().collect())
}

fn draft_of(rows: &[AnyRow]) -> Result<Vec<Brought>, Error> {
    rows.iter()
        .filter_map(|row| drafts::draft_if_any(row).transpose())
        .map(|draft| Ok(Brought::Draft(draft?)))
        .collect()
}

fn case_of(rows: &[AnyRow]) -> Result<Vec<Brought>, Error> {
    let mut brought = Vec::new();
    for row in rows {
        if let Some(case) = cases::case_if_any(row)? {
            let (letters, fee) = (notices::lines(row)?, payments::course_of_fee(row)?);
            brought.push(Brought::Unread(case.id, count(row, "unread")?));
            brought.extend([Brought::Notices(case.id, letters), Brought::Fee(case.id, fee), Brought::Case(case)]);
        }
        if let Some(told_by) = parsed_if_any(row, "filed_case")? {
            brought.push(Brought::Filing(told_by, filings::filing_if_any(row)?));
        }
    }
    Ok(brought)
}

fn home_of(rows: &[AnyRow]) -> Result<Vec<Brought>, Error> {
    Ok(vec![Brought::Home(home::of(rows)?)])
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, Row};

    use super::*;
    use crate::database::Dialect;
    use crate::testing::on_each_database;

    /// What SQLite says of how it answers, of each step what stands in this column.
    async fn said(reader: &mut Reader, question: String, column: &str) -> Vec<String> {
        let rows = sqlx::query(AssertSqlSafe(question)).fetch_all(reader.connection()).await.unwrap();
        rows.iter().map(|row| row.try_get(column).unwrap()).collect()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_a_page_is_about_is_looked_up_whatever_others_have() {
        on_each_database(async |database| {
            if database.dialect() == Dialect::Postgres {
                return; // It decides by how much there is, and here is nothing.
            }
            let mut reader = database.reader().await.unwrap();
            for question in [WITH_DRAFT, WITH_CASE, WITH_HOME] {
                let plan = said(&mut reader, format!("explain query plan {question}"), "detail").await;
                assert!(plan.iter().any(|step| step.starts_with("SEARCH")), "{plan:#?}");
                let whole: Vec<_> = plan.iter().filter(|step| step.starts_with("SCAN")).collect();
                assert!(whole.is_empty(), "read from the first row to the last: {whole:?}\n{question}");
            }
            let steps = said(&mut reader, format!("explain {WITH_CASE}"), "opcode").await;
            assert!(!steps.iter().any(|step| step == "OpenEphemeral"), "makes a table for a moment: {steps:#?}");
        })
        .await;
    }
}
