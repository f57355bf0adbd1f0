use domain::{Date, Language, Timestamp};

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
    let minutes = moment.micros().div_euclid(60_000_000).rem_euclid(24 * 60);
    format!("{:02}:{:02} UTC", minutes / 60, minutes % 60)
}

impl Words {
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
