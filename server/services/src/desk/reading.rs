use std::collections::BTreeMap;

use domain::case::{Asked, Kind, ProofPicture, Rejection, Transfer};
use domain::{Date, DecisionReason, DecisionReasonProblem, Language, OneLine, Time, Timestamp, WallClock, period_ends};
use storage::slots::StoredSlot;
use time::Duration;
use words::{Message, say};

use crate::Written;
use crate::notices::Appointment;

/// What was typed for something to happen to a case, by the names of [`Asked`].
pub type Typed = BTreeMap<String, String>;

/// Something that was typed wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// What was asked.
    pub asked: Asked,
    /// In which language, if it is a text.
    pub language: Language,
    /// How it is mended.
    pub how: Message,
}

/// All that was typed wrong.
pub type Mistakes = Vec<Mistake>;

impl Mistake {
    /// A mistake in what there is once, or in the English text.
    pub(crate) const fn of(asked: Asked, how: Message) -> Self {
        Self { asked, language: Language::English, how }
    }

    /// That something would be corrected to what it is already.
    pub(crate) fn repeated(asked: Asked) -> Self {
        let is_name = asked == Asked::Name;
        Self::of(asked, if is_name { say::error_desk_act_name_same() } else { say::error_desk_act_birth_date_same() })
    }

    /// The name of what was typed, as in a form.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.asked.name_in(self.language)
    }
}

/// The most characters of a place, of an office and of a tracking number.
const LONGEST_PLACE: usize = 300;
const LONGEST_LINE: usize = 100;
/// The most characters of the name of a person, as in an import.
const LONGEST_NAME: usize = 200;
/// Nobody is in a case who was born before this year.
const FIRST_YEAR: i32 = 1900;
/// What is chosen when none of the pictures can be read.
pub const ALL_PICTURES: &str = "all";
/// For how many days from now somebody is told to come at most.
const LONGEST_WAIT: i64 = 730;
/// For so many days somebody has time to answer at least: a day that leaves less was mistyped.
const SHORTEST_TIME: i64 = 7;

/// What was typed, being read.
pub(super) struct Reading<'t> {
    typed: &'t Typed,
    today: Date,
    pub(super) mistakes: Mistakes,
}

impl<'t> Reading<'t> {
    pub(super) const fn of(typed: &'t Typed, today: Date) -> Self {
        Self { typed, today, mistakes: Vec::new() }
    }

    fn text(&self, asked: Asked) -> &'t str {
        self.text_in(asked, Language::English)
    }

    fn text_in(&self, asked: Asked, language: Language) -> &'t str {
        self.typed.get(asked.name_in(language)).map_or("", |text| text.trim())
    }

    fn wrong<T>(&mut self, asked: Asked, how: Message) -> Option<T> {
        self.wrong_in((asked, Language::English), how)
    }

    fn wrong_in<T>(&mut self, (asked, language): (Asked, Language), how: Message) -> Option<T> {
        self.mistakes.push(Mistake { asked, language, how });
        None
    }

    pub(super) fn visit(&mut self) -> Option<(Appointment, Timestamp)> {
        let last = self.today.saturating_add(Duration::days(LONGEST_WAIT));
        let day = day_of(self.text(Asked::Day)).filter(|day| *day > self.today && *day <= last);
        let day = day.or_else(|| self.wrong(Asked::Day, say::error_desk_act_day()));
        let time = clock_of(self.text(Asked::Time)).or_else(|| self.wrong(Asked::Time, say::error_desk_act_time()));
        let clock = self.text(Asked::Zone).parse::<WallClock>().ok();
        let clock = clock.or_else(|| self.wrong(Asked::Zone, say::error_desk_act_zone()));
        let place = lines(self.text(Asked::Place));
        let is_place = !place.is_empty() && self.text(Asked::Place).chars().count() <= LONGEST_PLACE;
        let place = is_place.then_some(place).or_else(|| self.wrong(Asked::Place, say::error_desk_act_place()));
        let (day, time, clock) = (day?, time?, clock?);
        let visit = Appointment { day, time: shown(time), clock: Some(clock), place: place? };
        Some((visit, clock.moment(day, time)))
    }

    /// The lines of a text; none when it is too long.
    fn lines(&mut self, asked: Asked, language: Language) -> Option<Vec<String>> {
        let text = self.text_in(asked, language);
        if text.chars().count() > DecisionReason::LONGEST {
            return self.wrong_in((asked, language), say::error_desk_reason_long());
        }
        Some(lines(text))
    }

    /// In Spanish there are as many as in English: each is one thing that is asked for.
    pub(super) fn items(&mut self) -> Written {
        let english = self.lines(Asked::Items, Language::English);
        let spanish = self.lines(Asked::Items, Language::Spanish);
        if english.as_ref().is_some_and(Vec::is_empty) {
            return self.wrong(Asked::Items, say::error_desk_act_items()).unwrap_or_default();
        }
        let (english, spanish) = (english.unwrap_or_default(), spanish.unwrap_or_default());
        let differ = !spanish.is_empty() && !english.is_empty() && spanish.len() != english.len();
        if differ {
            let how = say::error_desk_act_items_spanish(english.len());
            return self.wrong_in((Asked::Items, Language::Spanish), how).unwrap_or_default();
        }
        Written::new(english, spanish)
    }

    pub(super) fn due(&mut self, last: Date) -> Option<Date> {
        let first = self.today.saturating_add(Duration::days(SHORTEST_TIME));
        let due = day_of(self.text(Asked::Due)).filter(|due| (first..=last).contains(due));
        due.or_else(|| self.wrong(Asked::Due, say::error_desk_act_due(typed_as(first), typed_as(last))))
    }

    pub(super) fn transfer(&mut self) -> Option<Transfer> {
        let why = self.text(Asked::Transfer).parse().ok();
        why.or_else(|| self.wrong(Asked::Transfer, say::error_desk_act_transfer()))
    }

    pub(super) fn rejection(&mut self) -> Option<Rejection> {
        let why = self.text(Asked::Rejection).parse().ok();
        why.or_else(|| self.wrong(Asked::Rejection, say::error_desk_act_rejection()))
    }

    pub(super) fn pictures(&mut self) -> Vec<ProofPicture> {
        match self.text(Asked::Pictures) {
            ALL_PICTURES => ProofPicture::ALL.to_vec(),
            one => match one.parse() {
                Ok(picture) => vec![picture],
                Err(_) => self.wrong(Asked::Pictures, say::error_desk_act_pictures()).unwrap_or_default(),
            },
        }
    }

    pub(super) fn line(&mut self, asked: Asked) -> Option<String> {
        let line = self.text(asked).to_owned();
        let is_line = (2..=LONGEST_LINE).contains(&line.chars().count()) && !line.contains(char::is_control);
        let how = if asked == Asked::Tracking { say::error_desk_act_tracking } else { say::error_desk_act_office };
        is_line.then_some(line).or_else(|| self.wrong(asked, how()))
    }

    pub(super) fn name(&mut self) -> Option<String> {
        let name = OneLine::<LONGEST_NAME>::parse(self.text(Asked::Name)).ok();
        let name = name.filter(|name| name.as_str().chars().any(char::is_alphabetic)).map(String::from);
        name.or_else(|| self.wrong(Asked::Name, say::error_desk_act_name(LONGEST_NAME)))
    }

    pub(super) fn birth_date(&mut self) -> Option<Date> {
        let born = day_of(self.text(Asked::BirthDate));
        let born = born.filter(|born| born.year() >= FIRST_YEAR && *born <= self.today);
        born.or_else(|| self.wrong(Asked::BirthDate, say::error_desk_act_birth_date()))
    }

    pub(super) fn sentences(&mut self, asked: Asked) -> Written {
        let english = match DecisionReason::parse(self.text(asked)) {
            Ok(sentences) => sentences.paragraphs(),
            Err(problem) => {
                let how = match problem {
                    DecisionReasonProblem::TooLong => say::error_desk_reason_long(),
                    DecisionReasonProblem::TooShort if asked == Asked::Remedy => say::error_desk_act_remedy(),
                    DecisionReasonProblem::TooShort => say::error_desk_reason_short(),
                };
                self.wrong(asked, how).unwrap_or_default()
            }
        };
        let spanish = match DecisionReason::parse(self.text_in(asked, Language::Spanish)) {
            Ok(sentences) => sentences.paragraphs(),
            Err(_) if self.text_in(asked, Language::Spanish).is_empty() => Vec::new(),
            Err(problem) => {
                let how = match problem {
                    DecisionReasonProblem::TooLong => say::error_desk_reason_long(),
                    DecisionReasonProblem::TooShort => say::error_desk_act_spanish_short(),
                };
                self.wrong_in((asked, Language::Spanish), how).unwrap_or_default()
            }
        };
        Written::new(english, spanish)
    }

    pub(super) fn note(&mut self) -> Written {
        let english = self.lines(Asked::Words, Language::English);
        let spanish = self.lines(Asked::Words, Language::Spanish);
        let is_spanish_alone =
            english.as_ref().is_some_and(Vec::is_empty) && spanish.as_ref().is_some_and(|lines| !lines.is_empty());
        if is_spanish_alone {
            return self.wrong(Asked::Words, say::error_desk_act_words_english()).unwrap_or_default();
        }
        Written::new(english.unwrap_or_default(), spanish.unwrap_or_default())
    }
}

/// Why something is decided, as it was typed under the names of [`Asked::Reason`].
pub(crate) fn reason_of(typed: &Typed, today: Date) -> Result<Written, Mistakes> {
    let mut reading = Reading::of(typed, today);
    let reason = reading.sentences(Asked::Reason);
    if reading.mistakes.is_empty() { Ok(reason) } else { Err(reading.mistakes) }
}

/// What is wrong with the texts that were typed for an act when each has to be there in both languages.
pub(crate) fn both_languages(kind: Kind, typed: &Typed, today: Date) -> Mistakes {
    let mut reading = Reading::of(typed, today);
    for asked in kind.texts() {
        let before = reading.mistakes.len();
        match asked {
            Asked::Items => reading.items(),
            Asked::Words => reading.note(),
            _ => reading.sentences(asked),
        };
        let mut named = reading.mistakes.iter().skip(before);
        let is_named = named.any(|mistake| mistake.language == Language::English);
        if reading.text(asked).is_empty() && !is_named {
            reading.wrong::<()>(asked, say::error_desk_template_text());
        }
        if reading.text_in(asked, Language::Spanish).is_empty() {
            reading.wrong_in::<()>((asked, Language::Spanish), say::error_desk_template_spanish());
        }
    }
    reading.mistakes
}

pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A day as it is typed at the desk: "12/31/2027".
#[must_use]
pub fn day_of(text: &str) -> Option<Date> {
    let parts: Vec<_> = text.split(['/', '-', '.', ' ']).map(str::parse::<u16>).collect::<Result<_, _>>().ok()?;
    let [month, day, year] = parts[..] else { return None };
    let month = u8::try_from(month).ok()?.try_into().ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok().filter(|_| year >= 1000)
}

/// The day, as it is typed at the desk.
#[must_use]
pub fn typed_as(day: Date) -> String {
    format!("{:02}/{:02}/{}", u8::from(day.month()), day.day(), day.year())
}

/// The last day that can be given for an answer to this about a form; none when it asks for none.
#[must_use]
pub fn last_day(kind: Kind, form: &str, today: Date) -> Option<Date> {
    kind.days_to_answer(form).map(|days| period_ends(today, days))
}

/// A time as it is typed: "14:30", "2:30 p.m.", "2:30PM".
pub(crate) fn clock_of(text: &str) -> Option<Time> {
    let text = text.to_lowercase().replace(['.', ' '], "");
    let (digits, half) =
        ["am", "pm"].into_iter().find_map(|half| Some((text.strip_suffix(half)?, Some(half)))).unwrap_or((&text, None));
    let (hour, minute) = digits.split_once(':').map_or((digits, "0"), |parts| parts);
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half {
        None if !digits.contains(':') => return None,
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + if half == "pm" { 12 } else { 0 },
    };
    Time::from_hms(hour, minute, 0).ok()
}

/// When a slot begins, as the clocks there show it: "10:30 a.m.".
#[must_use]
pub fn time_of(slot: &StoredSlot) -> String {
    let parts = (u8::try_from(slot.minute / 60), u8::try_from(slot.minute % 60));
    let time = parts.0.ok().zip(parts.1.ok()).and_then(|(hour, minute)| Time::from_hms(hour, minute, 0).ok());
    time.map(shown).unwrap_or_default()
}

/// As a notice says it, in every language.
fn shown(time: Time) -> String {
    let (hour, half) = (time.hour(), if time.hour() < 12 { "a.m." } else { "p.m." });
    format!("{}:{:02} {half}", if hour % 12 == 0 { 12 } else { hour % 12 }, time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (text, expected) in [
            ("9:30", Some("9:30 a.m.")),
            ("14:05", Some("2:05 p.m.")),
            ("2:05 PM", Some("2:05 p.m.")),
            ("12:00 p.m.", Some("12:00 p.m.")),
            ("12:15am", Some("12:15 a.m.")),
            ("8 am", Some("8:00 a.m.")),
            ("9", None),
            ("13:00 pm", None),
            ("25:00", None),
            ("noon", None),
        ] {
            assert_eq!(clock_of(text).map(shown).as_deref(), expected, "{text}");
        }
    }
}
