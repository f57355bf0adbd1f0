use leptos::prelude::*;

use crate::{Field, FieldGroup};

/// The month, the day or the year of a date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatePart {
    /// The word over the box.
    pub label: String,
    /// What was typed, exactly.
    pub value: String,
    /// This part is what is wrong.
    pub is_wrong: bool,
}

impl DatePart {
    /// A part with its word and what was typed.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), is_wrong: false }
    }

    /// Says whether this part is what is wrong.
    #[must_use]
    pub const fn wrong(mut self, is_wrong: bool) -> Self {
        self.is_wrong = is_wrong;
        self
    }
}

/// The box to tick in place of a date, when something goes on. It sends `yes` as `key.present`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Present {
    /// What it says.
    pub label: String,
    /// It is ticked.
    pub is_checked: bool,
    /// It is what is wrong.
    pub is_wrong: bool,
}

/// A date somebody knows by heart: three boxes, sent as `key.month`, `key.day` and `key.year`. For a month there is no
/// box for the day.
#[component]
pub fn MemorableDate(
    /// The question; hint and error belong to the whole date.
    field: Field,
    /// The month, as a number.
    month: DatePart,
    /// The day of the month; none when only the month is asked.
    #[prop(into)]
    day: Option<DatePart>,
    /// The year, in four figures.
    year: DatePart,
    /// It is the date of birth of the person who types.
    #[prop(optional)]
    is_own_birthday: bool,
    /// What may be said in place of a date.
    #[prop(optional_no_strip)]
    present: Option<Present>,
) -> impl IntoView {
    let box_of = |name: &'static str, part: DatePart, birthday: &'static str| {
        let input = field.part(name, "");
        let class = format!("usa-form-group usa-form-group--{name}");
        view! {
            <div class=class>
                <label class="usa-label" for=input.id()>{part.label}</label>
                <input class="usa-input usa-input--figures" class=("usa-input--error", part.is_wrong)
                    id=input.id() name=input.name() type="text" inputmode="numeric" spellcheck="false"
                    autocomplete=if is_own_birthday { birthday } else { "off" }
                    value=part.value aria-invalid=part.is_wrong.then_some("true") />
            </div>
        }
    };
    let boxes = view! {
        <div class="usa-memorable-date">
            {box_of("month", month, "bday-month")}
            {day.map(|day| box_of("day", day, "bday-day"))}
            {box_of("year", year, "bday-year")}
        </div>
    };
    let present = present.map(|present| present_box(&field.part("present", ""), present));
    view! { <FieldGroup field=field>{boxes}{present}</FieldGroup> }
}

fn present_box(field: &Field, present: Present) -> impl IntoView + use<> {
    view! {
        <div class="usa-checkbox date-present">
            <input class="usa-checkbox__input" id=field.id() type="checkbox" name=field.name() value="yes"
                checked=present.is_checked aria-invalid=present.is_wrong.then_some("true") />
            <label class="usa-checkbox__label" for=field.id()>{present.label}</label>
        </div>
    }
}
