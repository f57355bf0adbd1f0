//! What is said of more than one table.

use super::InCopy;

macro_rules! goes {
    ($name:literal, $copy:expr) => {
        Table {
            name: $name,
            copy: $copy,
            end: AtTheEnd::Goes { removal: concat!("delete from ", $name, " where account_id = $1") },
        }
    };
}

macro_rules! of_nobody {
    ($name:literal, $why:literal) => {
        Table { name: $name, copy: InCopy::Nowhere($why), end: AtTheEnd::OfNobody($why) }
    };
}

/// What was filed is a record of the agency. A federal one may destroy its records only as the law on records says
/// (44 U.S.C. chapters 31 and 33; section 3105 (1) and section 3314).
pub(super) const RECORD: &str = "what was filed is a record of the agency";

pub(super) const ON_THE_WAY: InCopy =
    InCopy::Nowhere("files on their way, for a day; what is whole is among the documents");

pub(super) const HASHES: InCopy = InCopy::Nowhere("hashes of what a browser or a mail holds, and nothing else");

pub(super) use {goes, of_nobody};
