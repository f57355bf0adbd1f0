//! What the business is: identifiers, money, dates, accounts, cases. Pure types and rules.

mod language;

pub use language::Language;
pub use time::Date;
