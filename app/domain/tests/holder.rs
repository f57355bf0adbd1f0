//! What is asked of whoever an account belongs to.

#![allow(clippy::unwrap_used, reason = "tests say what they expect")]

use domain::HolderField::{Address, Certified, Family, LicensedBy, Phone, Until};
use domain::HolderProblem::{Missing, NotADate, NotAPhone, Past, TooLong};
use domain::{AccountKind, Date, Holder, HolderField, HolderProblem};

const ATTORNEY: &[(&str, &str)] = &[
    ("given", "Rosa"),
    ("family", "Delgado"),
    ("phone", "+1 202 555 0123"),
    ("address", "12 Elm Street, Laredo, TX 78040"),
    ("licensed-by", "Texas"),
    ("certified", "yes"),
];

const ACCREDITED: &[(&str, &str)] = &[
    ("family", "Delgado"),
    ("phone", "+1 202 555 0123"),
    ("organization", "Casa de Ayuda"),
    ("address", "12 Elm Street, Laredo, TX 78040"),
    ("until.month", "11"),
    ("until.day", "24"),
    ("until.year", "2026"),
    ("certified", "yes"),
];

fn today() -> Date {
    Date::from_ordinal_date(2026, 328).unwrap()
}

fn read(
    kind: AccountKind,
    typed: &[(&'static str, &'static str)],
    changed: &[(&'static str, &'static str)],
) -> Result<Holder, Vec<(HolderField, HolderProblem)>> {
    let find = |key: &str, all: &[(&'static str, &'static str)]| {
        all.iter().find(|(name, _)| *name == key).map(|(_, text)| *text)
    };
    Holder::read(kind, &|key| find(key, changed).or(find(key, typed)).unwrap_or(""), today())
}

#[test]
fn one_name_is_enough_for_an_applicant() {
    let holder = read(AccountKind::Applicant, &[("family", " Sukarno ")], &[]).unwrap();
    assert_eq!((holder.name().as_str(), holder.kind()), ("Sukarno", AccountKind::Applicant));
}

#[test]
fn each_mistake_is_named_at_its_field_in_the_order_of_the_questions() {
    let mistakes = |changed| read(AccountKind::Attorney, ATTORNEY, changed).unwrap_err();
    assert_eq!(mistakes(&[("family", " ")]), [(Family, Missing)]);
    assert_eq!(mistakes(&[("phone", "555 0123")]), [(Phone, NotAPhone)]);
    assert_eq!(mistakes(&[("phone", "")]), [(Phone, Missing)]);
    assert_eq!(mistakes(&[("certified", "no")]), [(Certified, Missing)]);
    assert_eq!(
        read(AccountKind::Attorney, &[], &[]).unwrap_err(),
        [(Family, Missing), (Phone, Missing), (Address, Missing), (LicensedBy, Missing), (Certified, Missing)]
    );
    let long = Box::leak("x".repeat(81).into_boxed_str());
    assert_eq!(mistakes(&[("family", long)]), [(Family, TooLong)]);
}

#[test]
fn an_accreditation_counts_through_its_last_day() {
    assert!(read(AccountKind::Accredited, ACCREDITED, &[]).is_ok());
    let mistakes = |changed| read(AccountKind::Accredited, ACCREDITED, changed).unwrap_err();
    assert_eq!(mistakes(&[("until.day", "23")]), [(Until, Past)]);
    assert_eq!(mistakes(&[("until.day", "31")]), [(Until, NotADate)]);
    assert_eq!(mistakes(&[("until.year", "26")]), [(Until, NotADate)]);
    assert_eq!(mistakes(&[("until.day", ""), ("until.month", ""), ("until.year", "")]), [(Until, Missing)]);
}

#[test]
fn what_was_kept_is_shown_and_kept_again_the_same() {
    for (kind, typed) in [(AccountKind::Attorney, ATTORNEY), (AccountKind::Accredited, ACCREDITED)] {
        let holder = read(kind, typed, &[]).unwrap();
        let kept: Holder = serde_json::from_str(&serde_json::to_string(&holder).unwrap()).unwrap();
        assert_eq!(kept, holder);
        for (key, text) in typed.iter().filter(|(key, _)| *key != "certified" && *key != "phone") {
            assert_eq!(kept.typed(key), *text, "{key}");
        }
        assert_eq!(kept.typed("certified"), "", "whoever changes something certifies anew");
    }
}

#[test]
fn every_kind_is_read_back_from_its_name_and_asks_for_a_name() {
    for kind in AccountKind::ALL {
        assert_eq!(kind.to_string().parse(), Ok(kind));
        assert!(kind.fields().contains(&Family) && !kind.is_optional(Family));
        assert_eq!(kind.fields().contains(&Certified), kind != AccountKind::Applicant);
    }
}

#[test]
fn a_holder_is_never_printed() {
    let holder = read(AccountKind::Attorney, ATTORNEY, &[]).unwrap();
    assert!(!format!("{holder:?}").contains("Delgado"));
}
