//! Whether JSON is what a document says it is: as much of JSON Schema as ours uses.

use serde_json::Value;

/// What is wrong with `value`, if anything is.
pub(crate) fn wrong(document: &Value, schema: &Value, value: &Value) -> Option<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let schema = document.pointer(name.strip_prefix('#').unwrap());
        return wrong(document, schema.unwrap_or_else(|| panic!("{name} is not described")), value);
    }
    match schema["type"].as_str() {
        Some("string") => (!value.is_string()).then(|| format!("{value} is no text")),
        Some("integer") => (!value.is_u64()).then(|| format!("{value} is no number")),
        Some("array") => {
            let Some(items) = value.as_array() else { return Some(format!("{value} is no list")) };
            items.iter().find_map(|item| wrong(document, &schema["items"], item))
        }
        Some("object") => object(document, schema, value),
        other => panic!("nobody knows the type {other:?}"),
    }
}

fn object(document: &Value, schema: &Value, value: &Value) -> Option<String> {
    let Some(fields) = value.as_object() else { return Some(format!("{value} has no fields")) };
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if let Some(missing) = required.into_iter().find(|name| !fields.contains_key(*name)) {
        return Some(format!("{missing} is missing in {value}"));
    }
    fields.iter().find_map(|(name, value)| match &schema["properties"][name] {
        Value::Null if schema["additionalProperties"] == Value::Bool(false) => Some(format!("{name} is not described")),
        Value::Null => None,
        schema => wrong(document, schema, value).map(|wrong| format!("{name}: {wrong}")),
    })
}
