//! What each kind of answer accepts, refuses and makes of what was typed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use std::collections::BTreeMap;

use domain::Date;
use forms::kinds::{Code, PersonName, Problem};
use forms::{Kind, Reading, Value};

fn today() -> Date {
    Date::from_calendar_date(2026, time::Month::March, 1).unwrap()
}

fn read_parts(kind: &Kind, parts: &[(&str, &str)]) -> Reading {
    let typed: BTreeMap<_, _> = parts.iter().copied().collect();
    kind.read(&|part| typed.get(part).copied().unwrap_or_default(), today())
}

fn read(kind: &str, typed: &str) -> Reading {
    read_parts(&Kind::from_name(kind).unwrap(), &[("", typed)])
}

#[track_caller]
fn accepts(kind: &str, typed: &str, value: &str) {
    let expected = match kind {
        "country" | "us-state" => Value::Choice(value.into()),
        _ => Value::Text(value.into()),
    };
    assert_eq!(read(kind, typed), Reading::Known(expected), "{kind}: {typed}");
}

#[track_caller]
fn refuses(kind: &str, typed: &[&str], code: &Code) {
    for typed in typed {
        assert_eq!(read(kind, typed), Reading::Wrong(vec![Problem::of("", code.clone())]), "{kind}: {typed}");
    }
}

#[test]
fn nothing_typed_is_empty_in_every_kind() {
    let names = [
        "text",
        "long-text",
        "yes-no",
        "date",
        "past-date",
        "number",
        "a-number",
        "online-account-number",
        "ssn",
        "phone",
        "email",
        "class-of-admission",
        "receipt-number",
        "i-94-number",
        "sevis-number",
        "country",
        "us-state",
        "name",
        "address",
        "height",
        "weight",
        "port-of-entry",
        "choose",
        "choose-many",
    ];
    for name in names {
        let kind = Kind::from_name(name).unwrap();
        assert_eq!(kind.name(), name);
        assert_eq!(kind.read(&|_| "  \t", today()), Reading::Empty, "{name}");
    }
    assert_eq!(Kind::from_name("anything"), None);
}

#[test]
fn text_is_composed_trimmed_and_has_no_control_characters() {
    accepts("text", "  Jose\u{301} ", "José");
    accepts("text", "नाम", "नाम");
    refuses("text", &["a\u{0}b", "a\nb", "\u{1b}[0m"], &Code::Unprintable);
    refuses("text", &["x".repeat(101).as_str()], &Code::TooLong { max: 100 });
    accepts("long-text", "one\r\ntwo\tthree", "one\r\ntwo\tthree");
    refuses("long-text", &["a\u{7}"], &Code::Unprintable);
    accepts("port-of-entry", "El Paso, TX", "El Paso, TX");
}

#[test]
fn identifiers_have_one_form_however_they_are_typed() {
    accepts("a-number", "A012345678", "012345678");
    accepts("a-number", "a 12-345-678", "012345678");
    accepts("a-number", "A#1234567", "001234567");
    refuses(
        "a-number",
        &["A123456", "0123456789", "AB1234567", "A000000000", "A", "１２３４５６７"],
        &Code::NotAnANumber,
    );
    accepts("online-account-number", "0123 4567 8901", "012345678901");
    refuses("online-account-number", &["12345678901", "1234567890123", "12345678901X"], &Code::NotAnAccountNumber);
    accepts("ssn", "123-45-6789", "123456789");
    refuses("ssn", &["12345678", "1234567890", "12345678x"], &Code::NotAnSsn);
    refuses(
        "ssn",
        &["000-12-3456", "666-12-3456", "900-12-3456", "999-12-3456", "123-00-4567", "123-45-0000"],
        &Code::ImpossibleSsn,
    );
    accepts("class-of-admission", "ir1", "IR1");
    accepts("class-of-admission", " P2-2 ", "P22");
    refuses("class-of-admission", &["1R", "A", "IMMEDIATE", "IR*"], &Code::NotAClassOfAdmission);
    accepts("receipt-number", "ioe 012-345-6789", "IOE0123456789");
    refuses(
        "receipt-number",
        &["IOE012345678", "IO10123456789", "IOE01234567890", "éa0123456789"],
        &Code::NotAReceiptNumber,
    );
    accepts("i-94-number", "123 456 789 01", "12345678901");
    accepts("i-94-number", "123456789a1", "123456789A1");
    refuses("i-94-number", &["1234567890", "A2345678901", "1234567890A", "123456789AA"], &Code::NotAnI94Number);
    accepts("sevis-number", "N-0012345678", "N0012345678");
    accepts("sevis-number", "0012345678", "N0012345678");
    refuses("sevis-number", &["N001234567", "A0012345678", "NN0012345678"], &Code::NotASevisNumber);
}

#[test]
fn telephones_and_addresses_of_mail_are_read() {
    accepts("phone", "(555) 555-0100", "5555550100");
    accepts("phone", "1 555 555 0100", "15555550100");
    accepts("phone", "+52 55 1234 5678", "+525512345678");
    refuses(
        "phone",
        &["5550100", "+1234567", "+1234567890123456", "555-555-01oo", "25555550100", "++5255123456"],
        &Code::NotAPhone,
    );
    accepts("email", " Ana@Example.com ", "Ana@Example.com");
    refuses("email", &["ana", "ana@", "@b.co", "a b@c.de", "ana@localhost"], &Code::NotAnEmail);
}

#[test]
fn places_are_codes_of_the_lists() {
    accepts("country", "MX", "MX");
    accepts("country", "SU", "SU");
    refuses("country", &["Mexico", "ZZ", "mx"], &Code::NotACountry);
    accepts("us-state", "PR", "PR");
    refuses("us-state", &["XX", "Texas"], &Code::NotAState);
}

#[test]
fn choices_are_among_the_options() {
    assert_eq!(read("yes-no", "yes"), Reading::Known(Value::YesNo(true)));
    refuses("yes-no", &["Yes", "true", "yes no"], &Code::NotAnOption);
    let many = Kind::ChooseMany { options: vec!["red".into(), "green".into(), "blue".into()] };
    let chosen = |typed| read_parts(&many, &[("", typed)]);
    assert_eq!(chosen("blue red red"), Reading::Known(Value::Choices(vec!["red".into(), "blue".into()])));
    assert_eq!(chosen("blue pink"), Reading::Wrong(vec![Problem::of("", Code::NotAnOption)]));
}

#[test]
fn dates_exist_and_are_told_part_by_part() {
    let date = |kind: &str, month, day, year| {
        read_parts(&Kind::from_name(kind).unwrap(), &[("month", month), ("day", day), ("year", year)])
    };
    let known = |year, month, day| {
        Reading::Known(Value::Date(Date::from_calendar_date(year, time::Month::try_from(month).unwrap(), day).unwrap()))
    };
    let wrong = |problems: &[(&'static str, Code)]| {
        Reading::Wrong(problems.iter().map(|(part, code)| Problem::of(part, code.clone())).collect())
    };
    assert_eq!(date("date", "2", "29", "2024"), known(2024, 2, 29));
    assert_eq!(date("date", "02", " 9 ", "1900"), known(1900, 2, 9));
    assert_eq!(date("date", "2", "29", "2023"), wrong(&[("", Code::NoSuchDate)]));
    assert_eq!(date("date", "4", "31", "2023"), wrong(&[("", Code::NoSuchDate)]));
    assert_eq!(date("date", "4", "", ""), wrong(&[("day", Code::Missing), ("year", Code::Missing)]));
    assert_eq!(
        date("date", "May", "0", "85"),
        wrong(&[("month", Code::NotAMonth), ("day", Code::NotADay), ("year", Code::NotAYear)])
    );
    let range = Code::YearOutOfRange { first: 1900, last: 2046 };
    assert_eq!(date("date", "1", "1", "1899"), wrong(&[("year", range.clone())]));
    assert_eq!(date("date", "1", "1", "2047"), wrong(&[("year", range)]));
    assert_eq!(date("date", "1", "1", "2046"), known(2046, 1, 1));
    assert_eq!(
        date("date", "999", "-1", "99999999999"),
        wrong(&[("month", Code::NotAMonth), ("day", Code::NotADay), ("year", Code::NotAYear),])
    );
    assert_eq!(date("past-date", "3", "1", "2026"), known(2026, 3, 1));
    assert_eq!(date("past-date", "3", "2", "2026"), wrong(&[("", Code::InTheFuture)]));
}

#[test]
fn numbers_heights_and_weights_have_limits() {
    let number = Kind::Number { min: -5, max: 1500 };
    let read_number = |typed| read_parts(&number, &[("", typed)]);
    assert_eq!(read_number("1,500"), Reading::Known(Value::Number(1500)));
    assert_eq!(read_number(" -5"), Reading::Known(Value::Number(-5)));
    assert_eq!(read_number("1501"), Reading::Wrong(vec![Problem::of("", Code::OutOfRange { min: -5, max: 1500 })]));
    assert_eq!(
        read_number("99999999999999999999"),
        Reading::Wrong(vec![Problem::of("", Code::OutOfRange { min: -5, max: 1500 })])
    );
    assert_eq!(read_number("1.5"), Reading::Wrong(vec![Problem::of("", Code::NotANumber)]));
    let height = |feet, inches| read_parts(&Kind::Height, &[("feet", feet), ("inches", inches)]);
    assert_eq!(height("5", "4"), Reading::Known(Value::Number(64)));
    assert_eq!(height("6", ""), Reading::Known(Value::Number(72)));
    assert_eq!(height("", "4"), Reading::Wrong(vec![Problem::of("feet", Code::Missing)]));
    assert_eq!(
        height("9", "12"),
        Reading::Wrong(vec![
            Problem::of("feet", Code::OutOfRange { min: 1, max: 8 }),
            Problem::of("inches", Code::OutOfRange { min: 0, max: 11 }),
        ])
    );
    assert_eq!(read("weight", "0"), Reading::Wrong(vec![Problem::of("", Code::OutOfRange { min: 1, max: 999 })]));
}

#[test]
fn names_may_be_of_any_script_and_only_the_family_name_is_needed() {
    let kind = Kind::from_name("name").unwrap();
    let name = |family: &str, given: &str| {
        Reading::Known(Value::Name(PersonName { family: family.into(), given: given.into(), middle: String::new() }))
    };
    assert_eq!(read_parts(&kind, &[("family", "O’Neil-Núñez"), ("given", "Zoë")]), name("O’Neil-Núñez", "Zoë"));
    assert_eq!(read_parts(&kind, &[("family", "สมชาย")]), name("สมชาย", ""));
    assert_eq!(read_parts(&kind, &[("given", "Zoë")]), Reading::Wrong(vec![Problem::of("family", Code::Missing)]));
    assert_eq!(read_parts(&kind, &[("family", "123")]), Reading::Wrong(vec![Problem::of("family", Code::NoLetters)]));
}

#[test]
fn an_address_needs_what_its_country_needs() {
    let kind = Kind::from_name("address").unwrap();
    let read = |parts: &[(&str, &str)]| match read_parts(&kind, parts) {
        Reading::Known(Value::Address(address)) => Ok(address),
        Reading::Wrong(problems) => {
            Err(problems.into_iter().map(|problem| (problem.part, problem.code)).collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let street = [("street", "1 Main"), ("city", "Houston")];
    let with = |more: &[(&'static str, &'static str)]| read(&[&street, more].concat());
    let home = with(&[("country", "US"), ("state", "TX"), ("zip", "770021234"), ("province", "X")]).unwrap();
    assert_eq!((home.zip.as_str(), home.province.as_str()), ("77002-1234", ""));
    let abroad = with(&[("country", "CA"), ("state", "ZZ"), ("postal", "K1A 0B1")]).unwrap();
    assert_eq!((abroad.state.as_str(), abroad.postal.as_str()), ("", "K1A 0B1"));
    assert_eq!(with(&[("country", "US")]).unwrap_err(), [("state", Code::Missing), ("zip", Code::Missing)]);
    assert_eq!(with(&[]).unwrap_err(), [("country", Code::Missing)]);
    assert_eq!(with(&[("country", "SU")]).unwrap_err(), [("country", Code::NotACountry)]);
    let unit = [("country", "CA"), ("unit", "4")];
    assert_eq!(with(&unit).unwrap_err(), [("unit-kind", Code::Missing)]);
    assert_eq!(with(&[("country", "US"), ("state", "TX"), ("zip", "7700")]).unwrap_err(), [("zip", Code::NotAZip)]);
}
