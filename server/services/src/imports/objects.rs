//! Objects in JSON: a list of them, or one behind the other.

use serde_json::{Map, Value};

use super::problem::Problem;
use super::record::{EventText, Field, Record};

/// The records of a list, or of lines.
pub(super) fn records(text: &str) -> Vec<Record> {
    pieces(text)
        .into_iter()
        .map(|(line, piece)| {
            let mut record = Record::on_line(line);
            match serde_json::from_str::<Value>(piece) {
                Ok(Value::Object(fields)) => read(&mut record, fields),
                Ok(_) | Err(_) => record.refuse("line", Problem::NotAnObject),
            }
            record
        })
        .collect()
}

fn read(record: &mut Record, fields: Map<String, Value>) {
    for (name, value) in fields {
        let Some(field) = Field::named(&name) else {
            record.refuse(name.chars().take(40).collect::<String>(), Problem::UnknownField);
            continue;
        };
        if value.is_null() {
            continue;
        }
        let read = match field {
            Field::ReceiptNumber => text(value).map(|text| record.receipt = text),
            Field::Source => text(value).map(|text| record.source = text),
            Field::SourceId => text(value).map(|text| record.source_id = text),
            Field::Form => text(value).map(|text| record.form = text),
            Field::ReceivedOn => text(value).map(|text| record.received_on = text),
            Field::Name => text(value).map(|text| record.name = text),
            Field::DateOfBirth => text(value).map(|text| record.date_of_birth = text),
            Field::Address => lines(value).map(|lines| record.address = lines),
            Field::AccessCode => answer(&value).map(|answer| answer.clone_into(&mut record.access_code)),
            Field::History => events(value).map(|events| record.history = events),
        };
        if let Err(kind) = read {
            record.refuse(field.name(), Problem::Kind(kind));
        }
    }
}

fn text(value: Value) -> Result<String, &'static str> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err("a text"),
    }
}

fn lines(value: Value) -> Result<Vec<String>, &'static str> {
    let Value::Array(lines) = value else { return Err("a list of texts") };
    lines.into_iter().map(|line| text(line).map_err(|_| "a list of texts")).collect()
}

fn answer(value: &Value) -> Result<&'static str, &'static str> {
    match value {
        Value::Bool(true) => Ok("yes"),
        Value::Bool(false) => Ok("no"),
        _ => Err("true or false"),
    }
}

fn events(value: Value) -> Result<Vec<EventText>, &'static str> {
    let Value::Array(events) = value else { return Err("a list of events") };
    events.into_iter().map(|event| event_of(event).ok_or("an event with the fields what, on and brings")).collect()
}

fn event_of(value: Value) -> Option<EventText> {
    let Value::Object(fields) = value else { return None };
    let mut event = EventText::default();
    for (name, value) in fields {
        match (name.as_str(), value) {
            ("what", Value::String(text)) => event.what = text,
            ("on", Value::String(text)) => event.on = text,
            ("brings", Value::String(text)) => event.brings = Some(text),
            ("brings", Value::Null) => {}
            _ => return None,
        }
    }
    Some(event)
}

/// The pieces of a list, or one for each line, with the line on which each begins.
fn pieces(text: &str) -> Vec<(usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with('[') {
        let lines = text.lines().zip(1..).map(|(line, number)| (number, line));
        return lines.filter(|(_, line)| !line.trim().is_empty()).collect();
    }
    let (mut pieces, mut depth, mut start, mut is_text, mut is_escaped) = (Vec::new(), 0_usize, None, false, false);
    let mut line = 1;
    let mut take = |from: Option<(usize, usize)>, to: usize| {
        let piece = from.and_then(|(line, from)| Some((line, text.get(from..to)?.trim())));
        pieces.extend(piece.filter(|(_, piece)| !piece.is_empty()));
    };
    for (place, letter) in text.char_indices() {
        line += usize::from(letter == '\n');
        if is_text {
            is_text = letter != '"' || is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
            continue;
        }
        match letter {
            '[' | '{' => {
                depth += 1;
                if depth == 2 && start.is_none() {
                    start = Some((line, place));
                }
            }
            ']' | '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    take(start.take(), place);
                }
            }
            ',' if depth == 1 => take(start.take(), place),
            '"' => is_text = true,
            _ => {}
        }
        if depth == 1 && start.is_none() && !letter.is_whitespace() && !matches!(letter, '[' | ',' | ']' | '}') {
            start = Some((line, place));
        }
    }
    // A list that is never closed: what is left of it is no object.
    take(start, text.len());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_lines_are_read_alike() {
        let lines = "{\"receipt_number\":\"IOE1\",\"access_code\":true}\n\n{\"receipt_number\":\"IOE2\"}\n";
        let list = "[\n {\"receipt_number\":\"IOE1\",\n  \"access_code\":true},\n {\"receipt_number\":\"IOE2\"}\n]\n";
        let told = |text| -> Vec<(usize, String, String)> {
            records(text).into_iter().map(|record| (record.line, record.receipt, record.access_code)).collect()
        };
        let record = |line, receipt: &str, code: &str| (line, receipt.to_owned(), code.to_owned());
        assert_eq!(told(lines), [record(1, "IOE1", "yes"), record(3, "IOE2", "")]);
        assert_eq!(told(list), [record(2, "IOE1", "yes"), record(4, "IOE2", "")]);
        assert!(told("[]").is_empty() && told(" [ ] ").is_empty());
    }

    #[test]
    fn brackets_and_quotes_within_texts_part_nothing() {
        let read = records(r#"[{"name":"a]},{\"b\\","address":["x","y"]},{"name":"c"}]"#);
        assert_eq!(read.iter().map(|record| record.name.as_str()).collect::<Vec<_>>(), ["a]},{\"b\\", "c"]);
        assert_eq!(read[0].address, ["x", "y"]);
    }

    #[test]
    fn what_is_of_another_kind_is_told_by_field() {
        let read = records(
            r#"[{"receipt_number":7,"color":"red","access_code":"yes","history":[{"what":"received","day":"x"}],"address":"x"},8,{"name":"x"]"#,
        );
        let told: Vec<_> = read[0].unread.iter().map(|(field, problem)| (field.as_str(), problem.clone())).collect();
        let kind = Problem::Kind;
        for expected in [
            ("receipt_number", kind("a text")),
            ("color", Problem::UnknownField),
            ("access_code", kind("true or false")),
            ("history", kind("an event with the fields what, on and brings")),
            ("address", kind("a list of texts")),
        ] {
            assert!(told.contains(&expected), "{expected:?} in {told:?}");
        }
        assert_eq!(read[1].unread, [("line".to_owned(), Problem::NotAnObject)]);
        assert_eq!(read[2].unread, [("line".to_owned(), Problem::NotAnObject)]);
    }
}
