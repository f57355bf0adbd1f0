//! When the person of a case is reminded of what they have to do in it.

use domain::{CaseId, Timestamp};

use crate::column::{moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// When the next reminder in a case is planned; none when there is none to come.
///
/// # Errors
/// Only what the database says.
pub async fn planned(reader: &mut Reader, case: CaseId) -> Result<Option<Timestamp>, Error> {
    let row = sqlx::query("select remind_at from cases where id = $1")
        .bind(case.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map_or(Ok(None), |row| moment_if_any(&row, "remind_at"))
}

/// Plans the next reminder in a case, or none.
///
/// # Errors
/// Only what the database says.
pub async fn plan(tx: &mut Writer, case: CaseId, at: Option<Timestamp>) -> Result<(), Error> {
    sqlx::query("update cases set remind_at = $2 where id = $1")
        .bind(case.to_string())
        .bind(at.map(Timestamp::micros))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// In the order of an index that has only cases with something to come.
const DUE: &str = "select remind_at, id from cases where remind_at <= $1 and (remind_at, id) > ($2, $3) \
                   order by remind_at, id limit $4";

/// The reminders that are due at a moment, whosever the cases are, a page of them behind this one.
///
/// # Errors
/// Only what the database says.
pub async fn due(
    reader: &mut Reader,
    now: Timestamp,
    behind: Option<(Timestamp, CaseId)>,
    most: u32,
) -> Result<Vec<(Timestamp, CaseId)>, Error> {
    let (at, case) = behind.map_or((i64::MIN, String::new()), |(at, case)| (at.micros(), case.to_string()));
    let rows = sqlx::query(DUE)
        .bind(now.micros())
        .bind(at)
        .bind(case)
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| Ok((moment(row, "remind_at")?, parsed(row, "id")?))).collect()
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, Row};

    use super::DUE;
    use crate::database::Dialect;
    use crate::testing::on_each_database;

    #[tokio::test(flavor = "multi_thread")]
    async fn reminders_that_are_due_are_found_without_reading_any_other_case() {
        on_each_database(async |database| {
            if database.dialect() == Dialect::Postgres {
                return; // It decides by how much there is, and here is nothing.
            }
            let mut reader = database.reader().await.unwrap();
            let question = AssertSqlSafe(format!("explain query plan {DUE}"));
            let rows = sqlx::query(question).fetch_all(reader.connection()).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.try_get("detail").unwrap()).collect();
            assert!(matches!(&plan[..], [step] if step.contains("cases_remind")), "{plan:?}");
        })
        .await;
    }
}
