use super::{Code, Value};

pub(super) fn yes_no(typed: &str) -> Result<Value, Code> {
    match typed.trim() {
        "yes" => Ok(Value::YesNo(true)),
        "no" => Ok(Value::YesNo(false)),
        _ => Err(Code::NotAnOption),
    }
}

pub(super) fn one(typed: &str, options: &[String]) -> Result<Value, Code> {
    let typed = typed.trim();
    let found = options.iter().find(|option| *option == typed);
    found.map(|option| Value::Choice(option.clone())).ok_or(Code::NotAnOption)
}

/// The options named in the text, in the form's order, however often and in whichever order they were named.
pub(super) fn many(typed: &str, options: &[String]) -> Result<Value, Code> {
    if typed.split_whitespace().any(|name| !options.iter().any(|option| option == name)) {
        return Err(Code::NotAnOption);
    }
    let is_chosen = |option: &&String| typed.split_whitespace().any(|name| name == option.as_str());
    Ok(Value::Choices(options.iter().filter(is_chosen).cloned().collect()))
}
