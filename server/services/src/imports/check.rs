use domain::case::day;
use domain::{
    CaseEvent, Date, Family, Happening, History, OneLine, OneLineProblem, ReceiptNumber, ReceiptPrefix, Timestamp,
};

use super::person::Person;
use super::problem::{Faulty, Problem};
use super::record::{EventText, Field, Record};
use super::source::Source;

const LONGEST_NAME: usize = 200;
const LONGEST_LINE: usize = 120;
const LONGEST_SOURCE: usize = 100;
const MOST_LINES: usize = 6;

/// A case as another system tells of it, without a fault in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) line: usize,
    /// None if it came without one, and then it has a source.
    pub(super) receipt: Option<ReceiptNumber>,
    pub(super) source: Option<Source>,
    pub(super) form: String,
    pub(super) received_on: Date,
    pub(super) person: Person,
    pub(super) takes_code: bool,
    pub(super) events: Vec<CaseEvent>,
}

/// A day is kept as its noon, so that it is the same day wherever somebody reads it in America.
pub(super) fn noon(day: Date) -> Timestamp {
    Timestamp::from_seconds(day.midnight().assume_utc().unix_timestamp() + 12 * 60 * 60)
}

/// What a record is checked against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Check {
    pub(super) today: Date,
    pub(super) own: ReceiptPrefix,
}

/// Faults of one record, while it is read.
struct Faults {
    found: Vec<(String, Problem)>,
}

impl Faults {
    /// What was read, or nothing with why.
    fn take<T>(&mut self, field: Field, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.found.push((field.name().to_owned(), problem))).ok()
    }
}

impl Check {
    /// The case that a record tells of, or everything that is wrong with it.
    pub(super) fn told(&self, record: Record) -> Result<Told, Vec<Faulty>> {
        let line = record.line;
        let known = record.receipt.parse::<ReceiptNumber>().ok();
        let mut faults = Faults { found: record.unread };
        // What is no record has no fields to miss.
        let told = if faults.found.iter().any(|(field, _)| field == "line") {
            None
        } else {
            let (system, id) = (record.source.trim(), record.source_id.trim());
            let has_source = !(system.is_empty() && id.is_empty());
            let receipt = faults.take(Field::ReceiptNumber, receipt(&record.receipt, has_source));
            let source = if has_source {
                let (system, id) = (part_of_source(system), part_of_source(id));
                let (system, id) = (faults.take(Field::Source, system), faults.take(Field::SourceId, id));
                system.zip(id).map(|(system, id)| Some(Source { system, id }))
            } else {
                Some(None)
            };
            let form = faults.take(Field::Form, form(&record.form));
            let received_on = faults.take(Field::ReceivedOn, self.day(&record.received_on));
            let name = faults.take(Field::Name, one_line::<LONGEST_NAME>(&record.name));
            let born = if record.date_of_birth.trim().is_empty() {
                Some(None)
            } else {
                faults.take(Field::DateOfBirth, self.day(&record.date_of_birth).map(Some))
            };
            let address = faults.take(Field::Address, address(&record.address));
            let takes_code = faults.take(Field::AccessCode, self.takes_code(&record.access_code, known.as_ref()));
            let events = self.events(&mut faults, &record.history);
            let events = events.zip(received_on).zip(form.as_deref()).and_then(|((events, received_on), form)| {
                faults.take(Field::History, history(form, received_on, events))
            });
            match (receipt, source, form, received_on, name, born, address, takes_code, events) {
                (
                    Some(receipt),
                    Some(source),
                    Some(form),
                    Some(received_on),
                    Some(name),
                    Some(date_of_birth),
                    Some(address),
                    Some(takes_code),
                    Some(events),
                ) => {
                    let person = Person { name, date_of_birth, address };
                    Some(Told { line, receipt, source, form, received_on, person, takes_code, events })
                }
                _ => None,
            }
        };
        match told {
            Some(told) if faults.found.is_empty() => Ok(told),
            _ => {
                let faulty = |(field, problem)| Faulty { line, receipt: known.clone(), field, problem };
                Err(faults.found.into_iter().map(faulty).collect())
            }
        }
    }

    fn day(&self, text: &str) -> Result<Date, Problem> {
        if text.trim().is_empty() {
            return Err(Problem::Missing);
        }
        let day = day(text.trim()).ok_or(Problem::NotADay)?;
        if day > self.today { Err(Problem::Future(day)) } else { Ok(day) }
    }

    /// Whether a code is to be issued. For a number that is still to be issued here there can be one.
    fn takes_code(&self, text: &str, receipt: Option<&ReceiptNumber>) -> Result<bool, Problem> {
        match text.trim() {
            "" | "no" => Ok(false),
            "yes" if receipt.is_none_or(|receipt| receipt.takes_access_code(self.own)) => Ok(true),
            "yes" => Err(Problem::NoCode),
            _ => Err(Problem::Kind("yes or no")),
        }
    }

    /// The events of a history, each by itself.
    fn events(&self, faults: &mut Faults, history: &[EventText]) -> Option<Vec<(Date, Happening)>> {
        let mut events = Vec::new();
        for (event, number) in history.iter().zip(1..) {
            let read =
                if event.what.is_empty() || event.on.is_empty() {
                    Err(Problem::NotAnEvent(number))
                } else {
                    let name = event.what.chars().take(60).collect();
                    let what = Happening::told_as(&event.what, event.brings.as_deref())
                        .map_err(|why| Problem::NotTold { number, name, why });
                    what.and_then(|what| Ok((self.day(&event.on)?, what)))
                };
            events.extend(faults.take(Field::History, read));
        }
        (events.len() == history.len()).then_some(events)
    }
}

/// The number. A case that is known by its source may come without one.
fn receipt(text: &str, has_source: bool) -> Result<Option<ReceiptNumber>, Problem> {
    match text.trim() {
        "" if has_source => Ok(None),
        "" => Err(Problem::Unnamed),
        text => text.parse::<ReceiptNumber>().map(Some).map_err(|_| Problem::NotAReceipt),
    }
}

/// What a system is called, or what it calls a case.
fn part_of_source(text: &str) -> Result<String, Problem> {
    one_line::<LONGEST_SOURCE>(text).map_err(|problem| match problem {
        Problem::Missing => Problem::HalfSource,
        other => other,
    })
}

/// The whole history, if each event can follow those before it. That the case was received need not be told twice.
fn history(form: &str, received_on: Date, events: Vec<(Date, Happening)>) -> Result<Vec<CaseEvent>, Problem> {
    let is_begun = matches!(events.first(), Some((_, Happening::Received)));
    let begins = (!is_begun).then_some((received_on, Happening::Received));
    let first_number = usize::from(is_begun);
    let mut before = received_on;
    let mut kept: Vec<CaseEvent> = Vec::new();
    let mut history: Option<History> = None;
    for ((on, what), number) in begins.into_iter().chain(events).zip(first_number..) {
        if kept.is_empty() && on != received_on {
            return Err(Problem::OtherBeginning(on));
        }
        if on < before {
            return Err(Problem::Backwards(number));
        }
        before = on;
        let event = CaseEvent { at: noon(on), what };
        let not_now = |why| Problem::NotNow { number, why };
        match &mut history {
            None => history = Some(History::of(Family::of(form), vec![event]).map_err(not_now)?),
            Some(history) => history.add(event).map_err(not_now)?,
        }
        kept.push(event);
    }
    Ok(kept)
}

/// `I-130` as it is kept: `i-130`.
fn form(text: &str) -> Result<String, Problem> {
    let form = text.trim().to_ascii_lowercase();
    if form.is_empty() {
        return Err(Problem::Missing);
    }
    let is_one = form.split_once('-').is_some_and(|(letters, number)| {
        let is_short = (1..=4).contains(&letters.len()) && (1..=8).contains(&number.len());
        let is_plain = letters.bytes().all(|byte| byte.is_ascii_lowercase())
            && number.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        is_short && is_plain && number.starts_with(|first: char| first.is_ascii_digit())
    });
    if is_one { Ok(form) } else { Err(Problem::NotAForm) }
}

fn one_line<const MOST: usize>(text: &str) -> Result<String, Problem> {
    OneLine::<MOST>::parse(text).map(|line| line.as_str().to_owned()).map_err(|problem| match problem {
        OneLineProblem::Empty => Problem::Missing,
        OneLineProblem::TooLong => Problem::TooLong(MOST),
    })
}

fn address(lines: &[String]) -> Result<Vec<String>, Problem> {
    if lines.len() > MOST_LINES {
        return Err(Problem::TooManyLines(MOST_LINES));
    }
    lines.iter().map(|line| one_line::<LONGEST_LINE>(line)).collect()
}
