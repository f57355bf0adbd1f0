//! A table of comma-separated values, as RFC 4180 has it.

use super::problem::Problem;
use super::record::{EventText, Field, Record};

/// What the cells of a line are, and on which line it begins.
struct Row {
    line: usize,
    cells: Vec<String>,
    is_closed: bool,
}

/// The records of a table whose first line names its columns.
pub(super) fn records(text: &str) -> Vec<Record> {
    let mut rows = rows(text);
    if rows.is_empty() {
        return Vec::new();
    }
    let header = rows.remove(0);
    let mut head = Record::on_line(header.line);
    let mut columns: Vec<Option<Field>> = Vec::new();
    for cell in &header.cells {
        let field = Field::named(cell.trim());
        match field {
            None => head.refuse(cell.trim().chars().take(40).collect::<String>(), Problem::UnknownField),
            Some(field) if columns.contains(&Some(field)) => head.refuse(field.name(), Problem::TwiceInHeader),
            Some(_) => {}
        }
        columns.push(field);
    }
    let records = rows.into_iter().map(|row| record(row, &columns));
    if head.unread.is_empty() { records.collect() } else { std::iter::once(head).chain(records).collect() }
}

fn record(row: Row, columns: &[Option<Field>]) -> Record {
    let mut record = Record::on_line(row.line);
    if !row.is_closed {
        record.refuse("line", Problem::OpenQuote);
    } else if row.cells.len() != columns.len() {
        record.refuse("line", Problem::Cells { expected: columns.len(), found: row.cells.len() });
    }
    for (cell, column) in row.cells.into_iter().zip(columns) {
        match column {
            Some(Field::ReceiptNumber) => record.receipt = cell,
            Some(Field::Source) => record.source = cell,
            Some(Field::SourceId) => record.source_id = cell,
            Some(Field::Form) => record.form = cell,
            Some(Field::ReceivedOn) => record.received_on = cell,
            Some(Field::Name) => record.name = cell,
            Some(Field::DateOfBirth) => record.date_of_birth = cell,
            Some(Field::Address) => record.address = parts(&cell, '|').map(str::to_owned).collect(),
            Some(Field::AccessCode) => record.access_code = cell,
            Some(Field::History) => record.history = parts(&cell, ';').map(event).collect(),
            None => {}
        }
    }
    record
}

fn parts(cell: &str, between: char) -> impl Iterator<Item = &str> {
    cell.split(between).map(str::trim).filter(|part| !part.is_empty())
}

/// `fee-paid 2026-05-31 415.00`: what, on which day, and what it brings.
fn event(text: &str) -> EventText {
    let mut words = text.split_whitespace().map(str::to_owned);
    let (what, on) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let brings = words.collect::<Vec<_>>().join(" ");
    EventText { what, on, brings: (!brings.is_empty()).then_some(brings) }
}

fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut letters = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    let mut line = 1;
    while letters.peek().is_some() {
        let mut row = Row { line, cells: vec![String::new()], is_closed: true };
        let mut is_quoted = false;
        while let Some(letter) = letters.next() {
            line += usize::from(letter == '\n');
            let Some(cell) = row.cells.last_mut() else { break };
            match letter {
                '"' if is_quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' if is_quoted => is_quoted = false,
                '"' if cell.trim().is_empty() => {
                    cell.clear();
                    is_quoted = true;
                }
                ',' if !is_quoted => row.cells.push(String::new()),
                '\n' if !is_quoted => break,
                '\r' if !is_quoted && letters.peek() == Some(&'\n') => {}
                other => cell.push(other),
            }
        }
        row.is_closed = !is_quoted;
        // A line with nothing on it is no case.
        if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(row);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_spreadsheets_write_them() {
        let text = "\u{feff}receipt_number,name,address\r\nIOE1,\"Cruz, Ana \"\"Nita\"\"\",\"1 Elm St|Reno, NV\"\r\n\r\nIOE2,\"a\nb\",\nIOE3,x,y";
        let read = records(text);
        let told: Vec<_> =
            read.iter().map(|record| (record.line, record.receipt.as_str(), record.name.as_str())).collect();
        assert_eq!(told, [(2, "IOE1", "Cruz, Ana \"Nita\""), (4, "IOE2", "a\nb"), (6, "IOE3", "x")]);
        assert_eq!(read[0].address, ["1 Elm St", "Reno, NV"]);
        assert!(read.iter().all(|record| record.unread.is_empty()));
    }

    #[test]
    fn what_is_no_table_is_told_by_line() {
        let read = records("receipt_number,color,receipt_number\nIOE1\nIOE2,\"x,y\n");
        let told: Vec<_> = read.iter().map(|record| (record.line, record.unread.clone())).collect();
        let field = |name: &str, problem| (name.to_owned(), problem);
        assert_eq!(
            told,
            [
                (1, vec![field("color", Problem::UnknownField), field("receipt_number", Problem::TwiceInHeader)]),
                (2, vec![field("line", Problem::Cells { expected: 3, found: 1 })]),
                (3, vec![field("line", Problem::OpenQuote)]),
            ]
        );
        assert!(records("").is_empty());
    }

    #[test]
    fn a_history_is_a_cell_of_events() {
        let read = records("history\nreceived 2026-01-05; fee-paid 2026-01-05 415.00 ;; accepted\n");
        let event = |what: &str, on: &str, brings: Option<&str>| EventText {
            what: what.to_owned(),
            on: on.to_owned(),
            brings: brings.map(str::to_owned),
        };
        assert_eq!(
            read[0].history,
            [
                event("received", "2026-01-05", None),
                event("fee-paid", "2026-01-05", Some("415.00")),
                event("accepted", "", None)
            ]
        );
    }
}
