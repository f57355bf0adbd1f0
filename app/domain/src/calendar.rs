//! What calendars read (RFC 5545): an appointment as a file, and all that somebody has to do by when.

use std::fmt::Write as _;
use std::time::Duration;

use crate::{Date, Timestamp};

/// The most bytes of a line, without its end (RFC 5545 §3.1).
const LONGEST_LINE: usize = 75;

/// How often an app that reads a calendar again and again is asked to.
const READ_EVERY: &str = "PT6H";

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarTime {
    /// It begins then.
    At(Timestamp),
    /// It is all of this day.
    Day(Date),
}

/// Something that a calendar keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// What tells it from every other, for ever.
    pub id: String,
    /// When it was written.
    pub written: Timestamp,
    /// When it is.
    pub when: CalendarTime,
    /// What it is called.
    pub title: String,
    /// Where it is, a line each; none when that is not said.
    pub place: Vec<String>,
    /// What there is to know, a line each.
    pub text: Vec<String>,
    /// How long before it a reminder is shown.
    pub reminder: Duration,
}

/// Entries of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Who wrote it, as a name of a program.
    pub program: String,
    /// What an app that reads it again and again calls it; none for a file that is taken once.
    pub name: Option<String>,
    /// What is in it.
    pub entries: Vec<CalendarEntry>,
}

impl Calendar {
    /// The file. Times are in UTC: every calendar shows them by its own clocks.
    #[must_use]
    pub fn file(&self) -> String {
        let mut file = String::new();
        let mut line = |name: &str, value: &str| fold(&mut file, &format!("{name}:{value}"));
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", &escaped(&format!("-//{}//EN", self.program)));
        line("METHOD", "PUBLISH");
        if let Some(name) = &self.name {
            // What apps read, and what RFC 7986 says.
            line("X-WR-CALNAME", &escaped(name));
            line("NAME", &escaped(name));
            line("X-PUBLISHED-TTL", READ_EVERY);
            line("REFRESH-INTERVAL;VALUE=DURATION", READ_EVERY);
        }
        for entry in &self.entries {
            entry.write(&mut line);
        }
        line("END", "VCALENDAR");
        file
    }
}

impl CalendarEntry {
    fn write(&self, line: &mut impl FnMut(&str, &str)) {
        line("BEGIN", "VEVENT");
        line("UID", &escaped(&self.id));
        line("DTSTAMP", &moment(self.written));
        match self.when {
            CalendarTime::At(at) => line("DTSTART", &moment(at)),
            CalendarTime::Day(day) => {
                line("DTSTART;VALUE=DATE", &day.to_string().replace('-', ""));
                line("TRANSP", "TRANSPARENT");
            }
        }
        line("SUMMARY", &escaped(&self.title));
        if !self.place.is_empty() {
            line("LOCATION", &escaped(&self.place.join(", ")));
        }
        line("DESCRIPTION", &escaped(&self.text.join("\n")));
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("DESCRIPTION", &escaped(&self.title));
        line("TRIGGER", &format!("-PT{}M", self.reminder.as_secs() / 60));
        line("END", "VALARM");
        line("END", "VEVENT");
    }
}

/// "20270715T143000Z".
fn moment(at: Timestamp) -> String {
    let text = at.rfc3339();
    let digits: String =
        text.chars().take_while(|letter| *letter != '.').filter(|letter| *letter != '-' && *letter != ':').collect();
    format!("{digits}Z")
}

/// A text in which nothing means anything to a calendar (RFC 5545 §3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Writes a line, and what is too long on lines that begin with a blank, without parting a letter.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    let _ = write!(file, "\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> CalendarEntry {
        CalendarEntry {
            id: "01900000-0000-7000-8000-000000000000@landfall.example".to_owned(),
            written: Timestamp::from_seconds(1_800_000_000),
            when: CalendarTime::At(Timestamp::from_seconds(1_800_086_400)),
            title: "Foto y huellas; traiga, por favor".to_owned(),
            place: vec!["Application Support Center".to_owned(), "810 Gears Road, Houston".to_owned()],
            text: vec![
                "Traiga esta carta \\ y un documento de identidad con su fotografía, año 2027.".to_owned(),
                "END:VEVENT".to_owned(),
            ],
            reminder: Duration::from_secs(24 * 60 * 60),
        }
    }

    fn file(name: Option<&str>, entries: Vec<CalendarEntry>) -> String {
        Calendar { program: "Landfall".to_owned(), name: name.map(str::to_owned), entries }.file()
    }

    /// The lines as a calendar reads them.
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn it_is_one_event_whose_parts_open_and_close() {
        let file = file(None, vec![entry()]);
        let lines = unfolded(&file);
        let of =
            |name: &str| lines.iter().filter(|line| line.starts_with(name)).map(String::as_str).collect::<Vec<_>>();
        assert_eq!(lines.first().map(String::as_str), Some("BEGIN:VCALENDAR"));
        assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
        assert_eq!(of("BEGIN:"), ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM"]);
        assert_eq!(of("END:"), ["END:VALARM", "END:VEVENT", "END:VCALENDAR"], "nothing typed is a line of its own");
        assert_eq!(
            (of("DTSTART"), of("DTSTAMP")),
            (vec!["DTSTART:20270116T080000Z"], vec!["DTSTAMP:20270115T080000Z"])
        );
        assert_eq!(of("TRIGGER"), ["TRIGGER:-PT1440M"]);
    }

    #[test]
    fn what_means_something_to_a_calendar_is_escaped_and_long_lines_are_folded() {
        let file = file(None, vec![entry()]);
        for line in file.split_terminator("\r\n") {
            assert!(line.len() <= LONGEST_LINE && !line.contains(['\r', '\n']), "{line}");
        }
        let lines = unfolded(&file);
        assert!(lines.contains(&"SUMMARY:Foto y huellas\\; traiga\\, por favor".to_owned()), "{lines:#?}");
        assert!(lines.contains(&"LOCATION:Application Support Center\\, 810 Gears Road\\, Houston".to_owned()));
        let text = lines.iter().find(|line| line.starts_with("DESCRIPTION:Traiga")).unwrap();
        assert!(text.contains("carta \\\\ y") && text.ends_with("año 2027.\\nEND:VEVENT"), "{text}");
    }

    #[test]
    fn a_calendar_that_is_read_again_has_a_name_and_days_without_a_time() {
        let day = Date::from_calendar_date(2027, time::Month::March, 4).unwrap();
        let last_day = CalendarEntry { when: CalendarTime::Day(day), place: Vec::new(), ..entry() };
        let file = file(Some("Landfall"), vec![entry(), last_day]);
        let lines = unfolded(&file);
        for line in ["X-WR-CALNAME:Landfall", "DTSTART;VALUE=DATE:20270304", "TRANSP:TRANSPARENT"] {
            assert!(lines.contains(&line.to_owned()), "{line}: {lines:#?}");
        }
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 2);
        assert_eq!(lines.iter().filter(|line| line.starts_with("LOCATION")).count(), 1, "no place is no line");
    }
}
