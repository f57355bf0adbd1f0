//! Draws the questions of a form with the building blocks.

use components::{
    AddressParts, CheckboxGroup, Choice, DatePart, Field, FieldGroup, InputKind, InputWidth, MemorableDate, NameParts,
    Present, RadioGroup, Select, TextArea, TextInput, WhyWeAsk,
};
use forms::{Control, Entry, FieldView, InputView, OptionView};
use leptos::prelude::*;
use words::{Words, say};

/// The maps that are posted: single answers, answers to questions that take any number, and the
/// questions the page showed.
const ANSWERS: &str = "answers";
const MANY: &str = "many";
const SEEN: &str = "seen";

/// A question as it is drawn. `is_heading` when it is the only one of its page.
pub(super) fn question(words: Words, view: FieldView, is_heading: bool) -> AnyView {
    let marker = view.marker.then(|| marker(&view.key));
    let notes = notes(words, &view);
    let field = field(words, &view, is_heading);
    let inputs = view.inputs;
    let control = match view.control {
        Control::Text => inputs.into_iter().next().map(|input| line(field, &input)),
        Control::LongText => inputs.into_iter().next().map(|input| lines(field, &input)),
        Control::Radios => inputs.into_iter().next().map(|input| radios(field, input)),
        Control::Checkboxes => inputs.into_iter().next().map(|input| checkboxes(field, input)),
        Control::Select => inputs.into_iter().next().map(|input| select(words, field, input)),
        Control::Date => Some(date(field, &inputs)),
        Control::Name => Some(name(field, &inputs)),
        Control::Address => Some(address(words, field, &inputs)),
        Control::Height => Some(height(field, &inputs)),
    };
    view! { <div class="question">{marker}{control}{notes}</div> }.into_any()
}

/// Browsers post nothing for a group in which nothing is chosen; this says that it was seen.
pub(super) fn marker(key: &str) -> AnyView {
    view! { <input type="hidden" name=format!("{SEEN}[{key}]") value=""/> }.into_any()
}

fn notes(words: Words, view: &FieldView) -> Option<AnyView> {
    let why = view.why.clone()?;
    Some(view! { <WhyWeAsk title=words.text(say::why_we_ask())><p>{why}</p></WhyWeAsk> }.into_any())
}

fn field(words: Words, view: &FieldView, is_heading: bool) -> Field {
    let hint = [view.help.as_deref(), view.hint.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let is_group = matches!(view.control, Control::Date | Control::Name | Control::Address | Control::Height);
    // An error of a part stands at the part; the group shows only its own.
    let own_error = view.errors.iter().find(|error| !is_group || error.key == view.key);
    let mut field = Field::new(view.key.clone(), view.label.clone())
        .within(if view.control == Control::Checkboxes { MANY } else { ANSWERS })
        .hint((!hint.is_empty()).then_some(hint))
        .error(own_error.map(|error| error.message.clone()));
    if view.optional {
        field = field.optional(words.text(say::optional()));
    }
    if is_heading { field.heading() } else { field }
}

/// One part of a compound answer as a field of its own.
fn part(input: &InputView) -> Field {
    Field::new(input.key.clone(), input.label.clone())
        .within(ANSWERS)
        .hint(input.hint.clone())
        .error(input.error.clone())
        .value(input.value.clone())
}

fn choices(options: Vec<OptionView>) -> Vec<Choice> {
    options.into_iter().map(|option| Choice::new(option.value, option.label).hint(option.hint)).collect()
}

fn line(field: Field, input: &InputView) -> AnyView {
    let (kind, width) = match input.entry {
        Entry::Line { input_mode, width, .. } => (kind(input_mode), box_width(width)),
        _ => (InputKind::Text, InputWidth::Full),
    };
    let autocomplete = input.autocomplete.unwrap_or("off");
    view! { <TextInput field=field.value(input.value.clone()) kind=kind width=width autocomplete=autocomplete/> }
        .into_any()
}

fn kind(input_mode: &str) -> InputKind {
    match input_mode {
        "numeric" => InputKind::Digits,
        "tel" => InputKind::Phone,
        "email" => InputKind::Email,
        _ => InputKind::Text,
    }
}

fn box_width(characters: usize) -> InputWidth {
    match characters {
        0..=4 => InputWidth::Tiny,
        5..=12 => InputWidth::Short,
        13..=24 => InputWidth::Medium,
        _ => InputWidth::Full,
    }
}

fn lines(field: Field, input: &InputView) -> AnyView {
    let limit = match input.entry {
        Entry::Lines { max_length } => u32::try_from(max_length).ok(),
        _ => None,
    };
    view! { <TextArea field=field.value(input.value.clone()) limit=limit/> }.into_any()
}

fn radios(field: Field, input: InputView) -> AnyView {
    let Entry::Radios(options) = input.entry else { return ().into_any() };
    view! { <RadioGroup field=field.value(input.value) choices=choices(options)/> }.into_any()
}

fn checkboxes(field: Field, input: InputView) -> AnyView {
    let Entry::Checkboxes(options) = input.entry else { return ().into_any() };
    let checked = options.iter().filter(|option| option.chosen).map(|option| option.value.clone()).collect::<Vec<_>>();
    view! { <CheckboxGroup field=field choices=choices(options) checked=checked/> }.into_any()
}

fn select(words: Words, field: Field, input: InputView) -> AnyView {
    let Entry::Select(options) = input.entry else { return ().into_any() };
    view! {
        <Select
            field=field.value(input.value)
            choices=choices(options)
            placeholder=words.text(say::question_choose())
            autocomplete=input.autocomplete.unwrap_or("off")
        />
    }
    .into_any()
}

fn date(field: Field, inputs: &[InputView]) -> AnyView {
    let of = |name: &str| inputs.iter().find(|input| input.part == name);
    let box_of = |name: &str| {
        of(name).map(|input| DatePart::new(input.label.clone(), input.value.clone()).wrong(input.error.is_some()))
    };
    let present = of("present").map(|input| {
        let label = match &input.entry {
            Entry::Checkboxes(options) => options.first().map(|option| option.label.clone()),
            _ => None,
        };
        let marker = marker(&input.key);
        let (is_checked, is_wrong) = (input.value == "yes", input.error.is_some());
        (marker, Present { label: label.unwrap_or_else(|| input.label.clone()), is_checked, is_wrong })
    });
    let (marker, present) = present.unzip();
    let first_error = inputs.iter().find_map(|input| input.error.clone());
    let field = if field.error.is_some() { field } else { field.error(first_error) };
    let is_own_birthday = inputs.iter().any(|input| input.autocomplete.is_some_and(|token| token.starts_with("bday")));
    view! {
        {marker}
        <MemorableDate
            field=field
            month=box_of("month").unwrap_or_default()
            day=box_of("day")
            year=box_of("year").unwrap_or_default()
            is_own_birthday=is_own_birthday
            present=present
        />
    }
    .into_any()
}

fn name(field: Field, inputs: &[InputView]) -> AnyView {
    let of = |name: &str| inputs.iter().find(|input| input.part == name).map(part);
    let is_own = inputs.iter().any(|input| input.autocomplete.is_some());
    view! {
        <NameParts
            field=field
            family=of("family").unwrap_or_default()
            given=of("given").unwrap_or_default()
            middle=of("middle")
            is_own=is_own
        />
    }
    .into_any()
}

fn address(words: Words, field: Field, inputs: &[InputView]) -> AnyView {
    let is_own = inputs.iter().any(|input| input.autocomplete.is_some());
    let of = |name: &str| inputs.iter().find(|input| input.part == name).map(part);
    let list = |name: &str| {
        let input = inputs.iter().find(|input| input.part == name)?;
        let Entry::Select(options) = &input.entry else { return None };
        Some((part(input), choices(options.clone())))
    };
    let (unit_kind, state, country) = (list("unit-kind"), list("state"), list("country"));
    view! {
        <AddressParts
            field=field
            care_of=of("care-of")
            street=of("street")
            unit_kind=unit_kind
            unit=of("unit")
            city=of("city")
            state=state
            zip=of("zip")
            province=of("province")
            postal=of("postal")
            country=country
            placeholder=words.text(say::question_choose())
            is_own=is_own
        />
    }
    .into_any()
}

fn height(field: Field, inputs: &[InputView]) -> AnyView {
    let boxes = inputs
        .iter()
        .map(|input| view! { <TextInput field=part(input) kind=InputKind::Digits width=InputWidth::Tiny/> })
        .collect_view();
    view! { <FieldGroup field=field><div class="address-parts__row">{boxes}</div></FieldGroup> }.into_any()
}
