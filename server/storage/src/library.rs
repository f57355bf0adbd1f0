//! Everything that a person uploaded or received, in one list.

use domain::{AccountId, CaseId, DocumentRole, FileId, FolderId, NoticeId, NoticeKind, ReceiptNumber, Side, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, parsed, parsed_if_any};
use crate::files::{StoredFile, columns, file};
use crate::folders::{self, Owner, owners};
use crate::{Error, Reader};

/// Something in the list.
#[derive(Debug, Clone)]
pub enum StoredEntry {
    /// A file that was uploaded.
    File(StoredUse, Box<StoredFile>),
    /// A letter of the agency.
    Notice {
        /// Which one.
        id: NoticeId,
        /// Which kind.
        kind: NoticeKind,
        /// When it was issued.
        at: Timestamp,
        /// A later one takes its place.
        is_replaced: bool,
        /// What it is about.
        case: StoredCaseName,
    },
    /// The papers of a form that was filed.
    Filing(StoredCaseName, Timestamp),
}

/// What a file is given for.
#[derive(Debug, Clone)]
pub struct StoredUse {
    /// The file, as it is named there.
    pub file: FileId,
    /// Where it was put together.
    pub owner: Owner,
    /// Which form that is, or which form was filed as the case that it is about; none of a message about no case.
    pub form: Option<String>,
    /// Which edition of it, if it is a form.
    pub edition: Option<String>,
    /// For what is asked there.
    pub slot: String,
    /// What its document is to the others there.
    pub role: DocumentRole,
    /// The case that it became, or is about.
    pub case: Option<StoredCaseName>,
    /// Whether the agency sent it, or would.
    pub is_from_agency: bool,
}

/// A case, as people name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCaseName {
    /// Which one.
    pub id: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// Which form was filed.
    pub form: String,
}

/// Which part of the list.
#[derive(Debug, Clone)]
pub struct Part {
    /// What was `sent` or what was `received`; both when there is none.
    pub side: Option<&'static str>,
    /// What belongs to one case.
    pub case: Option<CaseId>,
    /// How many of the newest are left out.
    pub skip: u32,
    /// How many at most.
    pub most: u32,
}

/// A part of the list, the newest first. One query, however long the list is.
///
/// # Errors
/// Only what the database says.
pub async fn page(reader: &mut Reader, account: AccountId, part: &Part) -> Result<Vec<StoredEntry>, Error> {
    let rows = sqlx::query(concat!(
        "select x.what, x.at, ",
        columns!(),
        ", w.draft_id, w.round_id, w.message_id, w.supplement_id, e.side as written_by, o.slot, o.role, d.form as draft_form, d.edition, n.id as notice_id, n.kind as notice_kind, \
           (select count(*) from notices later where later.replaces_id = n.id) as later, \
           c.id as case_id, c.receipt_number, c.form as case_form \
         from (\
           select y.* from (\
             select 'file' as what, \
               case when e.side = 'agency' and e.sent_at is not null then 'received' else 'sent' end as side, f.id as id, f.added_at as at, coalesce(d.case_id, r.case_id, e.case_id, su.case_id) as case_id \
             from files f join documents o on o.id = f.document_id join folders w on w.id = o.folder_id ",
        owners!(),
        " where w.account_id = $1 \
             union all select 'notice', 'received', n.id, n.issued_at, n.case_id from notices n where n.account_id = $1 \
             union all select 'filing', 'received', c.id, c.filed_at, c.id from cases c \
               where c.account_id = $1 and c.filing_id is not null) y \
           where ($2 = '' or y.side = $2) and ($3 = '' or y.case_id = $3) \
           order by y.at desc, y.id desc limit $4 offset $5) x \
         left join files f on x.what = 'file' and f.id = x.id \
         left join documents o on o.id = f.document_id left join folders w on w.id = o.folder_id \
         left join drafts d on d.id = w.draft_id left join enclosures e on e.id = w.message_id \
         left join notices n on x.what = 'notice' and n.id = x.id \
         left join cases c on c.id = x.case_id order by x.at desc, x.id desc"
    ))
    .bind(account.to_string())
    .bind(part.side.unwrap_or_default().to_owned())
    .bind(part.case.map(|case| case.to_string()).unwrap_or_default())
    .bind(i64::from(part.most))
    .bind(i64::from(part.skip))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(entry).collect()
}

/// Every file that has the same bytes as this one of the account, itself among them, in the order in which they were added.
///
/// # Errors
/// Only what the database says.
pub async fn uses(reader: &mut Reader, account: AccountId, file: FileId) -> Result<Vec<StoredUse>, Error> {
    let rows = sqlx::query(concat!(
        "select f.id, w.draft_id, w.round_id, w.message_id, w.supplement_id, e.side as written_by, o.slot, o.role, d.form as draft_form, d.edition, c.id as case_id, c.receipt_number, \
           c.form as case_form \
         from files f join documents o on o.id = f.document_id join folders w on w.id = o.folder_id ",
        owners!(),
        " left join cases c on c.id = coalesce(d.case_id, r.case_id, e.case_id, su.case_id) \
         where w.account_id = $1 and (f.id = $2 or f.blob = (select blob from files where id = $2)) \
         order by f.added_at, f.id"
    ))
    .bind(account.to_string())
    .bind(file.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(use_of).collect()
}

/// Files of an account that are ready, the newest first and each with the bytes of no other, but for those that are there
/// already for what is asked.
///
/// # Errors
/// Only what the database says.
pub async fn ready(
    reader: &mut Reader,
    account: AccountId,
    (folder, slot): (FolderId, &str),
    (skip, most): (u32, u32),
) -> Result<Vec<(StoredUse, StoredFile)>, Error> {
    let rows = sqlx::query(concat!(
        "select ",
        columns!(),
        ", w.draft_id, w.round_id, w.message_id, w.supplement_id, e.side as written_by, o.slot, o.role, d.form as draft_form, d.edition, c.id as case_id, c.receipt_number, c.form as case_form \
         from files f join documents o on o.id = f.document_id join folders w on w.id = o.folder_id ",
        owners!(),
        " left join cases c on c.id = coalesce(d.case_id, r.case_id, e.case_id, su.case_id) \
         where w.account_id = $1 and f.state = 'kept' \
           and not exists (select 1 from files later join documents lo on lo.id = later.document_id \
             join folders lw on lw.id = lo.folder_id \
             where later.blob = f.blob and later.id > f.id and lw.account_id = $1) \
           and not exists (select 1 from files t join documents p on p.id = t.document_id \
             where t.blob = f.blob and p.folder_id = $2 and p.slot = $3) \
         order by f.added_at desc, f.id desc limit $4 offset $5"
    ))
    .bind(account.to_string())
    .bind(folder.to_string())
    .bind(slot.to_owned())
    .bind(i64::from(most))
    .bind(i64::from(skip))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok((use_of(row)?, file(row)?))).collect()
}

fn entry(row: &AnyRow) -> Result<StoredEntry, Error> {
    let at = moment(row, "at")?;
    match row.try_get::<&str, _>("what")? {
        "file" => Ok(StoredEntry::File(use_of(row)?, Box::new(file(row)?))),
        "notice" => Ok(StoredEntry::Notice {
            id: parsed(row, "notice_id")?,
            kind: parsed(row, "notice_kind")?,
            at,
            is_replaced: row.try_get::<i64, _>("later")? > 0,
            case: case_name(row)?.ok_or(Error::Corrupt("notices.case_id"))?,
        }),
        _ => Ok(StoredEntry::Filing(case_name(row)?.ok_or(Error::Corrupt("cases.id"))?, at)),
    }
}

fn use_of(row: &AnyRow) -> Result<StoredUse, Error> {
    let case = case_name(row)?;
    let form: Option<String> = row.try_get("draft_form")?;
    Ok(StoredUse {
        file: parsed(row, "id")?,
        owner: folders::owner_of(row)?,
        form: form.or_else(|| case.as_ref().map(|case| case.form.clone())),
        edition: row.try_get("edition")?,
        slot: row.try_get("slot")?,
        role: parsed(row, "role")?,
        case,
        is_from_agency: parsed_if_any::<Side>(row, "written_by")? == Some(Side::Agency),
    })
}

fn case_name(row: &AnyRow) -> Result<Option<StoredCaseName>, Error> {
    let Some(id) = parsed_if_any(row, "case_id")? else { return Ok(None) };
    Ok(Some(StoredCaseName { id, receipt: parsed(row, "receipt_number")?, form: row.try_get("case_form")? }))
}
