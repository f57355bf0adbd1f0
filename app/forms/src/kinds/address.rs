use super::text::{clean, is_digits, without};
use super::{Address, Code, LINE, Problem, Reading, Value, place};

pub(super) const PARTS: [&str; 10] =
    ["care-of", "street", "unit-kind", "unit", "city", "state", "zip", "province", "postal", "country"];

/// The kinds of unit that the official forms have a box for.
pub(crate) const UNIT_KINDS: [&str; 3] = ["apt", "ste", "flr"];

const UNITED_STATES: &str = "US";

/// The parts asked for an address in this country. Before a country is chosen all of them are.
pub(super) fn counting_parts(parts: &[&'static str], country: &str) -> Vec<&'static str> {
    let (country, asks_country) = (country.trim(), parts.contains(&"country"));
    let counts = |part: &&str| match *part {
        "state" | "zip" => !asks_country || country.is_empty() || country == UNITED_STATES,
        "province" | "postal" => asks_country && country != UNITED_STATES,
        _ => true,
    };
    parts.iter().copied().filter(|part| counts(part)).collect()
}

/// Whether an address in this country needs this part.
pub(super) fn is_required(part: &str, country: &str) -> bool {
    match part {
        "street" | "city" | "country" => true,
        "state" | "zip" => matches!(country.trim(), "" | UNITED_STATES),
        _ => false,
    }
}

pub(super) fn read<'a>(parts: &[&'static str], typed: &dyn Fn(&str) -> &'a str) -> Reading {
    let country = if parts.contains(&"country") { typed("country").trim() } else { UNITED_STATES };
    let (mut address, mut problems) = (Address::default(), Vec::new());
    for part in counting_parts(parts, country) {
        // Which of state and province is needed shows only when the country is known.
        let needed = is_required(part, country) && !(country.is_empty() && matches!(part, "state" | "zip"));
        match read_part(part, typed) {
            Ok(text) if text.is_empty() && needed => problems.push(Problem::of(part, Code::Missing)),
            Ok(text) => set(&mut address, part, text),
            Err(code) => problems.push(Problem::of(part, code)),
        }
    }
    if problems.is_empty() { Reading::Known(Value::Address(Box::new(address))) } else { Reading::Wrong(problems) }
}

fn read_part<'a>(part: &str, typed: &dyn Fn(&str) -> &'a str) -> Result<String, Code> {
    let text = clean(typed(part), LINE, |_| false)?;
    let is_blank = text.is_empty();
    match part {
        "unit-kind" if is_blank && !typed("unit").trim().is_empty() => Err(Code::Missing),
        "unit-kind" if !is_blank && !UNIT_KINDS.contains(&text.as_str()) => Err(Code::NotAnOption),
        "unit" if is_blank && !typed("unit-kind").trim().is_empty() => Err(Code::Missing),
        "state" if !is_blank => place::state(&text).map(|_| text),
        "country" if !is_blank => place::country(&text, false).map(|_| text),
        "zip" if !is_blank => zip(&text),
        _ => Ok(text),
    }
}

fn zip(text: &str) -> Result<String, Code> {
    let digits = without(text, &['-']);
    if !is_digits(&digits) {
        return Err(Code::NotAZip);
    }
    match (digits.len(), digits.split_at_checked(5)) {
        (5, _) => Ok(digits),
        (9, Some((five, four))) => Ok(format!("{five}-{four}")),
        _ => Err(Code::NotAZip),
    }
}

fn set(address: &mut Address, part: &str, text: String) {
    let place = match part {
        "care-of" => &mut address.care_of,
        "street" => &mut address.street,
        "unit-kind" => &mut address.unit_kind,
        "unit" => &mut address.unit,
        "city" => &mut address.city,
        "state" => &mut address.state,
        "zip" => &mut address.zip,
        "province" => &mut address.province,
        "postal" => &mut address.postal,
        _ => &mut address.country,
    };
    *place = text;
}
