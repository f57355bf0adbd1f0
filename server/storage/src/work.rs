//! The work at the agency's desk: what open cases wait for, and who works on them until when.

use domain::case::{Awaiting, Awaits, day};
use domain::{AccountId, CaseId, Date, ReceiptNumber, Timestamp};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::column::{count, moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// Kept of a case that has no day: a day after every other.
const NO_DAY: &str = "9999-12-31";

/// How a case stands for those who work on it, as its history says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// After how many events.
    pub events: usize,
    /// What it waits for; nothing when it is over.
    pub awaits: Option<Awaiting>,
    /// Until when its person has time to answer what is asked.
    pub round_until: Option<Timestamp>,
    /// When its person is to come next, or was to.
    pub visit_at: Option<Timestamp>,
}

/// Who works on a case, and by which day the agency wants to have acted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Assignment {
    /// Whose work it is.
    pub officer: Option<AccountId>,
    /// By which day.
    pub act_by: Option<Date>,
}

/// A case with what is known of it without its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCase {
    /// Which one.
    pub id: CaseId,
    /// Its receipt number.
    pub receipt: ReceiptNumber,
    /// Which form, by its id.
    pub form: String,
    /// When it was filed, or received where it was.
    pub filed_at: Timestamp,
    /// What it waits for; nothing when it is over.
    pub awaits: Option<Awaiting>,
    /// Until when its person has time to answer what is asked.
    pub round_until: Option<Timestamp>,
    /// Who works on it, and by when.
    pub assignment: Assignment,
    /// How many events it had when that was written.
    pub events: u32,
    /// Whether it was filed elsewhere and no account has added it.
    pub is_nobodys: bool,
    /// Whether its person sent something unasked that nobody who decides has seen.
    pub has_unseen: bool,
}

/// Whose work is listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    /// That of everybody and of nobody.
    #[default]
    Everybodys,
    /// Of whoever asks.
    Mine,
    /// Cases that nobody works on.
    Nobodys,
}

/// What the cases that are listed wait for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Waiting {
    /// For anything.
    #[default]
    Any,
    /// For the agency.
    Us,
    /// For their person, who has time still.
    Person,
    /// For their person, whose time is over: the agency is to say what follows.
    TooLong,
    /// For somebody who looks at what its person sent unasked.
    Unseen,
    /// For this.
    For(Awaits),
}

/// Which open cases are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// Whose work they are.
    pub whose: Whose,
    /// Of which form; none for all.
    pub form: Option<String>,
    /// What they wait for.
    pub waiting: Waiting,
    /// Only those whose day, or whose person's time, is over.
    pub is_overdue: bool,
}

/// Who asks for a list, and when.
#[derive(Debug, Clone, Copy)]
pub struct Asking {
    /// Whoever asks. Their own cases are not listed.
    pub officer: AccountId,
    /// At which moment.
    pub now: Timestamp,
    /// Which day that is where the agency is.
    pub today: Date,
}

/// Where a page of the list ended: the next one begins behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// The day by which the last case on it was to be acted on.
    pub act_by: Option<Date>,
    /// When that was filed.
    pub filed_at: Timestamp,
    /// Which one it was.
    pub id: CaseId,
}

/// What people sent to cases unasked and nobody who decides has seen.
macro_rules! unseen {
    () => {
        "from supplements su where su.sent_at is not null and su.looked_at is null"
    };
}

macro_rules! columns {
    () => {
        concat!(
            "c.id, c.receipt_number, c.form, c.filed_at, c.awaits, c.awaits_until, c.round_until, c.officer, c.act_by, \
             c.read_to, c.account_id, (select count(*) ",
            unseen!(),
            " and su.case_id = c.id) as unseen"
        )
    };
}

/// The text of a question with what is bound to it. Each part of the text is written in this file.
struct Question {
    text: String,
    bound: Vec<Bound>,
}

enum Bound {
    Text(String),
    Number(i64),
}

impl Question {
    /// Begins with cases that are open, but for those of whoever asks.
    fn open(begins: &'static str, asking: Asking) -> Self {
        let mut question = Self { text: begins.to_owned(), bound: Vec::new() };
        question.add(" where c.awaits is not null and (c.account_id is null or c.account_id <> ");
        question.bind(Bound::Text(asking.officer.to_string()));
        question.add(")");
        question
    }

    fn listed(begins: &'static str, asking: Asking, listed: &Listed) -> Self {
        let mut question = Self::open(begins, asking);
        match listed.whose {
            Whose::Everybodys => {}
            Whose::Mine => question.with(" and c.officer = ", Bound::Text(asking.officer.to_string())),
            Whose::Nobodys => question.add(" and c.officer is null"),
        }
        if let Some(form) = &listed.form {
            question.with(" and c.form = ", Bound::Text(form.clone()));
        }
        let now = || Bound::Number(asking.now.micros());
        match listed.waiting {
            Waiting::Any => {}
            Waiting::Us => {
                question.with(" and (c.awaits not in ('person', 'others') or c.awaits_until < ", now());
                question.add(concat!(" or exists (select 1 ", unseen!(), " and su.case_id = c.id))"));
            }
            Waiting::Person => {
                question.with(" and c.awaits = 'person' and (c.awaits_until is null or c.awaits_until >= ", now());
                question.add(")");
            }
            Waiting::TooLong => question.with(" and c.awaits_until < ", now()),
            // They are few, so it begins with them.
            Waiting::Unseen => question.add(concat!(" and c.id in (select su.case_id ", unseen!(), ")")),
            Waiting::For(awaits) => question.with(" and c.awaits = ", Bound::Text(awaits.code().to_owned())),
        }
        if listed.is_overdue {
            question.with(" and (c.act_by < ", Bound::Text(kept(Some(asking.today))));
            question.with(" or c.awaits_until < ", now());
            question.add(")");
        }
        question
    }

    fn add(&mut self, text: &'static str) {
        self.text.push_str(text);
    }

    fn with(&mut self, text: &'static str, bound: Bound) {
        self.add(text);
        self.bind(bound);
    }

    fn bind(&mut self, bound: Bound) {
        self.bound.push(bound);
        self.text.push('$');
        self.text.push_str(&self.bound.len().to_string());
    }

    async fn ask(self, reader: &mut Reader) -> Result<Vec<AnyRow>, Error> {
        let mut query = sqlx::query(AssertSqlSafe(self.text));
        for bound in self.bound {
            query = match bound {
                Bound::Text(text) => query.bind(text),
                Bound::Number(number) => query.bind(number),
            };
        }
        Ok(query.fetch_all(reader.connection()).await?)
    }
}

/// Open cases by the day by which they are to be acted on, then by age, and those that come behind another one.
///
/// # Errors
/// Only what the database says.
pub async fn list(
    reader: &mut Reader,
    asking: Asking,
    listed: &Listed,
    (behind, most): (Option<Behind>, u32),
) -> Result<Vec<ListedCase>, Error> {
    let mut question = Question::listed(concat!("select ", columns!(), " from cases c"), asking, listed);
    if let Some(behind) = behind {
        question.with(" and (c.act_by, c.filed_at, c.id) > (", Bound::Text(kept(behind.act_by)));
        question.with(", ", Bound::Number(behind.filed_at.micros()));
        question.with(", ", Bound::Text(behind.id.to_string()));
        question.add(")");
    }
    question.with(" order by c.act_by, c.filed_at, c.id limit ", Bound::Number(i64::from(most)));
    question.ask(reader).await?.iter().map(case).collect()
}

/// How many open cases there are of these. It stops counting when there are `most`.
///
/// # Errors
/// Only what the database says.
pub async fn counted(reader: &mut Reader, asking: Asking, listed: &Listed, most: u32) -> Result<u32, Error> {
    let mut question = Question::listed("select count(*) as found from (select 1 as one from cases c", asking, listed);
    question.with(" limit ", Bound::Number(i64::from(most)));
    question.add(") as counted");
    let rows = question.ask(reader).await?;
    count(rows.first().ok_or(Error::Corrupt("cases"))?, "found")
}

/// The forms of which there are open cases, by their ids. It looks at one case of each.
///
/// # Errors
/// Only what the database says.
pub async fn forms(reader: &mut Reader) -> Result<Vec<String>, Error> {
    let rows = sqlx::query(
        "with recursive found(form) as (\
           select min(form) from cases where awaits is not null union all \
           select (select min(c.form) from cases c where c.form > found.form and c.awaits is not null) \
             from found where found.form is not null) \
         select form from found where form is not null order by form",
    )
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok(row.try_get("form")?)).collect()
}

/// One case as it would be listed.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: CaseId) -> Result<Option<ListedCase>, Error> {
    let question = concat!("select ", columns!(), " from cases c where c.id = $1");
    let row = sqlx::query(question).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(case).transpose()
}

/// Says who works on a case, and by when.
///
/// # Errors
/// Only what the database says.
pub async fn assign(tx: &mut Writer, id: CaseId, assignment: Assignment) -> Result<(), Error> {
    sqlx::query("update cases set officer = $2, act_by = $3 where id = $1")
        .bind(id.to_string())
        .bind(assignment.officer.map(|officer| officer.to_string()))
        .bind(kept(assignment.act_by))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Nobody works any more on what somebody worked on: they have left.
///
/// # Errors
/// Only what the database says.
pub async fn give_back_all(tx: &mut Writer, officer: AccountId) -> Result<(), Error> {
    sqlx::query("update cases set officer = null where officer = $1")
        .bind(officer.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Writes down how a case stands. The day by which the agency wanted to act on one that is over is gone.
///
/// # Errors
/// Only what the database says.
pub async fn stands(tx: &mut Writer, id: CaseId, standing: &Standing) -> Result<(), Error> {
    let events = i64::try_from(standing.events).map_err(|_| Error::Corrupt("cases.read_to"))?;
    sqlx::query(
        "update cases set read_to = $2, awaits = $3, awaits_until = $4, round_until = $5, visit_at = $6 where id = $1",
    )
    .bind(id.to_string())
    .bind(events)
    .bind(standing.awaits.map(|awaits| awaits.what.code()))
    .bind(standing.awaits.and_then(|awaits| awaits.until).map(Timestamp::micros))
    .bind(standing.round_until.map(Timestamp::micros))
    .bind(standing.visit_at.map(Timestamp::micros))
    .execute(tx.connection())
    .await?;
    if standing.awaits.is_none() {
        sqlx::query("update cases set act_by = $2 where id = $1 and act_by <> $2")
            .bind(id.to_string())
            .bind(NO_DAY)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// Cases of which nothing of that was written yet.
///
/// # Errors
/// Only what the database says.
pub async fn unread(reader: &mut Reader, most: u32) -> Result<Vec<CaseId>, Error> {
    let rows = sqlx::query("select id from cases where read_to = 0 order by id limit $1")
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

fn case(row: &AnyRow) -> Result<ListedCase, Error> {
    let what = row.try_get::<Option<&str>, _>("awaits")?;
    let awaits = what.map(|what| {
        let what = what.parse().map_err(|_| Error::Corrupt("cases.awaits"))?;
        Ok::<_, Error>(Awaiting { what, until: moment_if_any(row, "awaits_until")? })
    });
    let act_by: &str = row.try_get("act_by")?;
    let act_by = (act_by != NO_DAY).then(|| day(act_by).ok_or(Error::Corrupt("cases.act_by"))).transpose()?;
    Ok(ListedCase {
        id: parsed(row, "id")?,
        receipt: parsed(row, "receipt_number")?,
        form: row.try_get("form")?,
        filed_at: moment(row, "filed_at")?,
        awaits: awaits.transpose()?,
        round_until: moment_if_any(row, "round_until")?,
        assignment: Assignment { officer: parsed_if_any(row, "officer")?, act_by },
        events: count(row, "read_to")?,
        is_nobodys: row.try_get::<Option<&str>, _>("account_id")?.is_none(),
        has_unseen: count(row, "unseen")? > 0,
    })
}

pub(crate) fn kept(day: Option<Date>) -> String {
    day.map_or_else(
        || NO_DAY.to_owned(),
        |day| format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day()),
    )
}
