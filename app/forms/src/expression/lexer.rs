use domain::Date;

use crate::fault::Fault;

/// A piece of a condition, and where it begins in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) at: usize,
    pub(super) piece: Piece,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A name or a word of the language; names of parts hold a point.
    Word(String),
    Number(i64),
    Date(Date),
    Text(String),
    Sign(&'static str),
}

const SIGNS: [&str; 11] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "(", ")", ","];
const RESERVED: [&str; 9] = ["is", "in", "has", "and", "or", "not", "today", "days", "months"];

/// Whether the word has a meaning of its own in conditions.
pub(crate) fn is_reserved(word: &str) -> bool {
    RESERVED.contains(&word) || matches!(word, "years" | "yes" | "no")
}

pub(super) fn tokens(text: &str) -> Result<Vec<Token>, (usize, Fault)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = if first.is_whitespace() {
            first.len_utf8()
        } else {
            let (piece, length) = piece(rest, first).map_err(|fault| (at, fault))?;
            found.push(Token { at, piece });
            length
        };
        at += length;
    }
    Ok(found)
}

fn piece(rest: &str, first: char) -> Result<(Piece, usize), Fault> {
    if first.is_ascii_alphabetic() {
        let length = span(rest, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
        return Ok((Piece::Word(rest[..length].to_owned()), length));
    }
    if first.is_ascii_digit() {
        let length = span(rest, |c| c.is_ascii_digit() || c == '-');
        return number_or_date(&rest[..length]).map(|piece| (piece, length));
    }
    if first == '\'' {
        let length = rest[1..].find('\'').ok_or(Fault::Syntax("a closing '"))?;
        return Ok((Piece::Text(rest[1..=length].to_owned()), length + 2));
    }
    let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign)).ok_or(Fault::UnknownCharacter(first))?;
    Ok((Piece::Sign(sign), sign.len()))
}

fn span(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|character| !belongs(character)).unwrap_or(text.len())
}

fn number_or_date(text: &str) -> Result<Piece, Fault> {
    if let Ok(number) = text.parse() {
        return Ok(Piece::Number(number));
    }
    date(text).map(Piece::Date).ok_or(Fault::Syntax("a number, or a date such as 2025-01-31,"))
}

/// A date as definitions write it, `2025-01-31`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let well_formed = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
    let month = time::Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()?;
    well_formed.then_some(date)
}
