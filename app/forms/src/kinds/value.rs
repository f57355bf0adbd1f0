use domain::Date;

/// An answer that has been understood, or what a rule computes from answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words or an identifier, in the form in which it is compared and sent.
    Text(String),
    /// Yes or no; also the result of a condition.
    YesNo(bool),
    /// A day.
    Date(Date),
    /// A month or a year.
    Partial(PartialDate),
    /// A whole number: years, days, inches, pounds, rows.
    Number(i64),
    /// The name of the chosen option, or the code of a country or state.
    Choice(String),
    /// The names of the chosen options, in the order in which the form offers them.
    Choices(Vec<String>),
    /// A person's name.
    Name(PersonName),
    /// A postal address.
    Address(Box<Address>),
}

/// A month of a year, or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month; none when only the year is known.
    pub month: Option<time::Month>,
}

impl PartialDate {
    /// The earliest day that it can mean.
    #[must_use]
    pub fn first_day(self) -> Date {
        self.day(self.month.unwrap_or(time::Month::January), 1)
    }

    /// The latest day that it can mean.
    #[must_use]
    pub fn last_day(self) -> Date {
        let month = self.month.unwrap_or(time::Month::December);
        self.day(month, month.length(self.year))
    }

    /// Years are read within limits in which every day exists.
    fn day(self, month: time::Month, day: u8) -> Date {
        Date::from_calendar_date(self.year, month, day).unwrap_or(Date::MIN)
    }
}

/// A person's name in its parts; a person with one name has it as the family name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonName {
    /// The family name.
    pub family: String,
    /// The given name, or nothing.
    pub given: String,
    /// The middle name, or nothing.
    pub middle: String,
}

impl PersonName {
    /// The name as one writes it: given, middle, family.
    #[must_use]
    pub fn full(&self) -> String {
        let parts = [&self.given, &self.middle, &self.family];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// A postal address. Parts that do not count in its country are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Who receives the mail for the person.
    pub care_of: String,
    /// Number and street.
    pub street: String,
    /// `apt`, `ste` or `flr`.
    pub unit_kind: String,
    /// The number of the apartment, suite or floor.
    pub unit: String,
    /// City or town.
    pub city: String,
    /// Two letters of a state of the United States.
    pub state: String,
    /// Five digits, or nine with a hyphen.
    pub zip: String,
    /// Province of another country.
    pub province: String,
    /// Postal code of another country.
    pub postal: String,
    /// Two letters of ISO 3166.
    pub country: String,
}

impl Address {
    /// The part with this name; nothing for a name that no part has.
    #[must_use]
    pub fn part(&self, name: &str) -> &str {
        match name {
            "care-of" => &self.care_of,
            "street" => &self.street,
            "unit-kind" => &self.unit_kind,
            "unit" => &self.unit,
            "city" => &self.city,
            "state" => &self.state,
            "zip" => &self.zip,
            "province" => &self.province,
            "postal" => &self.postal,
            "country" => &self.country,
            _ => "",
        }
    }
}
