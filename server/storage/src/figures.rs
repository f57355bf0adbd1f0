//! What the agency's desk counts of all cases. Nothing in it says anything of any case.

use domain::case::Awaits;
use domain::{Date, Timestamp};
use sqlx::Row;

use crate::column::{count, moment, parsed};
use crate::{Error, Reader};

/// How many open cases of a form wait for the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCases {
    /// Which form, by its id.
    pub form: String,
    /// What they wait for.
    pub awaits: Awaits,
    /// How many.
    pub count: u32,
}

/// What came and went in a stretch of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    /// Cases that were filed.
    pub received: u32,
    /// Approved or denied.
    pub decided: u32,
    /// Withdrawn, or closed without a decision.
    pub ended: u32,
    /// Taken up again.
    pub again: u32,
}

/// What is open of what the agency asks of people, and what is late.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// Requests that wait for an answer in time.
    pub rounds: u32,
    /// Those whose last day is over.
    pub rounds_over: u32,
    /// Appointments to come.
    pub visits: u32,
    /// Those whose time is over, and of which nobody has said what came of them.
    pub visits_over: u32,
    /// Cases on which the agency wanted to have acted.
    pub overdue: u32,
    /// Those of them that nobody works on.
    pub overdue_of_nobody: u32,
}

/// Open cases by form and by what they wait for.
///
/// # Errors
/// Only what the database says.
pub async fn open_cases(reader: &mut Reader) -> Result<Vec<OpenCases>, Error> {
    let rows = sqlx::query(
        "select form, awaits, count(*) as found from cases where awaits is not null \
         group by form, awaits order by form, awaits",
    )
    .fetch_all(reader.connection())
    .await?;
    let open = |row| {
        Ok(OpenCases { form: Row::try_get(row, "form")?, awaits: parsed(row, "awaits")?, count: count(row, "found")? })
    };
    rows.iter().map(open).collect()
}

/// When the open case of a form was filed before which so many others were.
///
/// # Errors
/// Only what the database says.
pub async fn filed_after(reader: &mut Reader, form: &str, others: u32) -> Result<Option<Timestamp>, Error> {
    let row = sqlx::query(
        "select filed_at from cases where form = $1 and awaits is not null \
         order by filed_at limit 1 offset $2",
    )
    .bind(form.to_owned())
    .bind(i64::from(others))
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| moment(&row, "filed_at")).transpose()
}

/// What came and went from one moment until before another.
///
/// # Errors
/// Only what the database says.
pub async fn flow(reader: &mut Reader, (from, until): (Timestamp, Timestamp)) -> Result<Flow, Error> {
    let row = sqlx::query(
        "select (select count(*) from cases where filed_at >= $1 and filed_at < $2) as received, \
           coalesce(sum(case when e.what in ('approved', 'denied') then 1 else 0 end), 0) as decided, \
           coalesce(sum(case when e.what in ('withdrawn', 'closed') then 1 else 0 end), 0) as ended, \
           coalesce(sum(case when e.what in ('reopened', 'reconsidered') then 1 else 0 end), 0) as again \
         from case_events e \
         where e.what in ('approved', 'denied', 'withdrawn', 'closed', 'reopened', 'reconsidered') \
           and e.happened_at >= $1 and e.happened_at < $2",
    )
    .bind(from.micros())
    .bind(until.micros())
    .fetch_one(reader.connection())
    .await?;
    Ok(Flow {
        received: count(&row, "received")?,
        decided: count(&row, "decided")?,
        ended: count(&row, "ended")?,
        again: count(&row, "again")?,
    })
}

/// What is open and what is late, at this moment of a day.
///
/// # Errors
/// Only what the database says.
pub async fn open(reader: &mut Reader, (today, now): (Date, Timestamp)) -> Result<Open, Error> {
    let row = sqlx::query(
        "select (select count(*) from cases where round_until >= $1) as rounds, \
           (select count(*) from cases where round_until < $1) as rounds_over, \
           (select count(*) from cases where visit_at >= $1) as visits, \
           (select count(*) from cases where visit_at < $1) as visits_over, \
           (select count(*) from cases where awaits is not null and act_by < $2) as overdue, \
           (select count(*) from cases where awaits is not null and officer is null \
              and act_by < $2) as overdue_of_nobody",
    )
    .bind(now.micros())
    .bind(crate::work::kept(Some(today)))
    .fetch_one(reader.connection())
    .await?;
    Ok(Open {
        rounds: count(&row, "rounds")?,
        rounds_over: count(&row, "rounds_over")?,
        visits: count(&row, "visits")?,
        visits_over: count(&row, "visits_over")?,
        overdue: count(&row, "overdue")?,
        overdue_of_nobody: count(&row, "overdue_of_nobody")?,
    })
}
