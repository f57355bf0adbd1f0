//! Texts of the agency that are kept ready for letters. Nothing in them is about anybody.

use domain::case::Kind;
use domain::{TemplateId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{count, moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A template about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTemplate {
    /// Names it.
    pub id: TemplateId,
    /// What happens to a case with such a letter.
    pub act: Kind,
    /// What officers call it.
    pub name: String,
    /// What is written, as JSON.
    pub texts: String,
    /// When it is made.
    pub at: Timestamp,
}

/// A template as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTemplate {
    /// Which one.
    pub id: TemplateId,
    /// What happens to a case with such a letter.
    pub act: Kind,
    /// What officers call it.
    pub name: String,
    /// What is written, as JSON.
    pub texts: String,
    /// Counts its changes, from 1.
    pub revision: u32,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// Since when it is not offered.
    pub retired_at: Option<Timestamp>,
}

macro_rules! templates {
    ($rest:literal) => {
        concat!("select id, act, name, texts, revision, changed_at, retired_at from templates ", $rest)
    };
}

/// Makes a template.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when one of this name is offered for the same act.
pub async fn insert(tx: &mut Writer, template: &NewTemplate) -> Result<(), Error> {
    sqlx::query("insert into templates (id, act, name, texts, revision, changed_at) values ($1, $2, $3, $4, 1, $5)")
        .bind(template.id.to_string())
        .bind(template.act.code())
        .bind(template.name.clone())
        .bind(template.texts.clone())
        .bind(template.at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A template.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: TemplateId) -> Result<Option<StoredTemplate>, Error> {
    let row = sqlx::query(templates!("where id = $1")).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(template).transpose()
}

/// Every template by its name, those that are not offered too.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader) -> Result<Vec<StoredTemplate>, Error> {
    let rows = sqlx::query(templates!("order by name, id")).fetch_all(reader.connection()).await?;
    rows.iter().map(template).collect()
}

/// Those that are offered for an act, by their names.
///
/// # Errors
/// Only what the database says.
pub async fn offered(reader: &mut Reader, act: Kind) -> Result<Vec<StoredTemplate>, Error> {
    let rows = sqlx::query(templates!("where act = $1 and retired_at is null order by name, id"))
        .bind(act.code())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(template).collect()
}

/// Says something else in the template, if nobody has changed it since this revision. False when somebody has.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when another one of this name is offered for the same act.
pub async fn change(
    tx: &mut Writer,
    (id, revision): (TemplateId, u32),
    (name, texts): (&str, &str),
    at: Timestamp,
) -> Result<bool, Error> {
    let changed = sqlx::query(
        "update templates set name = $3, texts = $4, revision = revision + 1, changed_at = $5 \
         where id = $1 and revision = $2",
    )
    .bind(id.to_string())
    .bind(i64::from(revision))
    .bind(name.to_owned())
    .bind(texts.to_owned())
    .bind(at.micros())
    .execute(tx.connection())
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// Offers the template no more since a moment, or again, if nobody has changed it since this revision. False when somebody
/// has.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when another one of this name is offered for the same act.
pub async fn retire(
    tx: &mut Writer,
    (id, revision): (TemplateId, u32),
    retired_at: Option<Timestamp>,
    at: Timestamp,
) -> Result<bool, Error> {
    let changed = sqlx::query(
        "update templates set retired_at = $3, revision = revision + 1, changed_at = $4 \
         where id = $1 and revision = $2",
    )
    .bind(id.to_string())
    .bind(i64::from(revision))
    .bind(retired_at.map(Timestamp::micros))
    .bind(at.micros())
    .execute(tx.connection())
    .await?;
    Ok(changed.rows_affected() == 1)
}

fn template(row: &AnyRow) -> Result<StoredTemplate, Error> {
    Ok(StoredTemplate {
        id: parsed(row, "id")?,
        act: parsed(row, "act")?,
        name: row.try_get("name")?,
        texts: row.try_get("texts")?,
        revision: count(row, "revision")?,
        changed_at: moment(row, "changed_at")?,
        retired_at: moment_if_any(row, "retired_at")?,
    })
}
