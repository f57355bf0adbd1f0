use domain::{Date, Language, TimeZone, Timestamp};

use crate::Words;

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// The time of day in Universal Time: "09:05 UTC".
#[must_use]
pub fn clock(moment: Timestamp) -> String {
    clock_in(TimeZone::Utc, moment)
}

fn clock_in(zone: TimeZone, moment: Timestamp) -> String {
    let shown = zone.shown(moment);
    format!("{:02}:{:02} {}", shown.hour(), shown.minute(), zone.letters(moment))
}

impl Words {
    /// The day it is at a moment, written out.
    #[must_use]
    pub fn day(&self, moment: Timestamp) -> String {
        self.date(self.zone().day(moment))
    }

    /// The time of day at a moment, with what it is called: "09:05 EST".
    #[must_use]
    pub fn clock(&self, moment: Timestamp) -> String {
        clock_in(self.zone(), moment)
    }

    /// A date written out: "4 March 2027", "4 de marzo de 2027".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), usize::from(u8::from(date.month())) - 1, date.day());
        match self.language() {
            Language::English => format!("{day} {} {year}", MONTHS_EN[month]),
            Language::Spanish => format!("{day} de {} de {year}", MONTHS_ES[month]),
        }
    }

    /// A month written out: "March 2027", "marzo de 2027".
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        let (year, month) = (date.year(), usize::from(u8::from(date.month())) - 1);
        match self.language() {
            Language::English => format!("{} {year}", MONTHS_EN[month]),
            Language::Spanish => format!("{} de {year}", MONTHS_ES[month]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_by_the_clocks_of_the_zone() {
        let evening = Timestamp::from_seconds(1_795_482_000);
        let told = |words: Words| (words.day(evening), words.clock(evening));
        let words = Words::of(Language::English);
        assert_eq!(told(words), ("24 November 2026".to_owned(), "01:00 UTC".to_owned()));
        let there = words.in_zone(TimeZone::default());
        assert_eq!(told(there), ("23 November 2026".to_owned(), "20:00 EST".to_owned()));
    }
}
