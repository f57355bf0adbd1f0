use leptos::prelude::*;

use crate::{Choice, Field, FieldGroup, InputWidth, Select, TextInput};

/// An address in its parts. Parts that are not asked are left out.
#[component]
pub fn AddressParts(
    /// The question; its label is the legend.
    field: Field,
    /// Who receives the mail for the person.
    #[prop(optional_no_strip, into)]
    care_of: Option<Field>,
    /// Number and street.
    #[prop(optional_no_strip, into)]
    street: Option<Field>,
    /// Apartment, suite or floor.
    #[prop(optional_no_strip)]
    unit_kind: Option<(Field, Vec<Choice>)>,
    /// The number of the apartment, suite or floor.
    #[prop(optional_no_strip, into)]
    unit: Option<Field>,
    /// City or town.
    #[prop(optional_no_strip, into)]
    city: Option<Field>,
    /// The state.
    #[prop(optional_no_strip)]
    state: Option<(Field, Vec<Choice>)>,
    /// The ZIP code.
    #[prop(optional_no_strip, into)]
    zip: Option<Field>,
    /// A province or region outside the United States.
    #[prop(optional_no_strip, into)]
    province: Option<Field>,
    /// A postal code outside the United States.
    #[prop(optional_no_strip, into)]
    postal: Option<Field>,
    /// The country.
    #[prop(optional_no_strip)]
    country: Option<(Field, Vec<Choice>)>,
    /// The words of the empty answer in the lists: "Select".
    #[prop(optional_no_strip, into)]
    placeholder: Option<String>,
    /// It is the address of the person who types, so the browser may fill it in.
    #[prop(optional)]
    is_own: bool,
) -> impl IntoView {
    let own = move |name: &'static str| if is_own { name } else { "off" };
    let line = move |field: Option<Field>, width: InputWidth, name: &'static str| {
        field.map(|field| view! { <TextInput field=field width=width autocomplete=own(name) /> })
    };
    let list = move |list: Option<(Field, Vec<Choice>)>, width: InputWidth, name: &'static str| {
        let placeholder = placeholder.clone();
        list.map(|(field, choices)| {
            view! { <Select field=field choices=choices placeholder=placeholder width=width autocomplete=own(name) /> }
        })
    };
    view! {
        <FieldGroup field=field>
            <div class="address-parts">
                {line(care_of, InputWidth::Full, "off")}
                {line(street, InputWidth::Full, "address-line1")}
                <div class="address-parts__row">
                    {list(unit_kind, InputWidth::Medium, "off")}
                    {line(unit, InputWidth::Short, "address-line2")}
                </div>
                {line(city, InputWidth::Full, "address-level2")}
                <div class="address-parts__row">
                    {list(state, InputWidth::Medium, "address-level1")}
                    {line(zip, InputWidth::Short, "postal-code")}
                </div>
                <div class="address-parts__row">
                    {line(province, InputWidth::Medium, "address-level1")}
                    {line(postal, InputWidth::Short, "postal-code")}
                </div>
                {list(country, InputWidth::Full, "country")}
            </div>
        </FieldGroup>
    }
}
