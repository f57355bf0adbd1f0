//! Turns the catalogues into one function for each sentence, and refuses catalogues that differ.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build that finds the catalogues at odds stops, and cargo speaks to build scripts through the environment"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fmt::Write, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The placeholders of each sentence.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo:rerun-if-changed=en");
    println!("cargo:rerun-if-changed=es");
    let (english, english_text) = read("en");
    let (spanish, spanish_text) = read("es");
    compare(&english, &spanish);

    let out = env::var("OUT_DIR").expect("cargo gives build scripts a folder");
    fs::write(
        Path::new(&out).join("catalogues.rs"),
        format!(
            "const ENGLISH: &str = {english_text:?};\nconst SPANISH: &str = {spanish_text:?};\n\
             /// The sentences of statuses, sorted.\npub(crate) const OF_STATUSES: &[&str] = &{:?};\n",
            of_statuses(&english)
        ),
    )
    .expect("the catalogues can be written");
    fs::write(Path::new(&out).join("say.rs"), functions(&english)).expect("the functions can be written");
}

fn read(language: &str) -> (Sentences, String) {
    let mut files: Vec<_> = fs::read_dir(language)
        .unwrap_or_else(|error| panic!("{language}: {error}"))
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();

    let (mut sentences, mut whole) = (Sentences::new(), String::new());
    for file in files {
        let text = fs::read_to_string(&file).expect("a catalogue can be read");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {}", file.display(), described(&text, &errors)));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut placeholders = BTreeSet::new();
            let value = message.value.as_ref().unwrap_or_else(|| panic!("{}: {id} has no words", file.display()));
            collect(value, &mut placeholders);
            assert!(sentences.insert(id.clone(), placeholders).is_none(), "{}: {id} is there twice", file.display());
        }
        whole.push_str(&text);
        whole.push('\n');
    }
    (sentences, whole)
}

fn described(text: &str, errors: &[fluent_syntax::parser::ParserError]) -> String {
    errors.iter().map(|error| format!("line {}: {}; ", text[..error.pos.start].lines().count(), error.kind)).collect()
}

fn collect(pattern: &Pattern<&str>, placeholders: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, placeholders),
            Expression::Select { selector, variants } => {
                collect_inline(selector, placeholders);
                for variant in variants {
                    collect(&variant.value, placeholders);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, placeholders: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            placeholders.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                collect_inline(inner, placeholders);
            }
        }
        _ => {}
    }
}

fn compare(english: &Sentences, spanish: &Sentences) {
    let mut faults = String::new();
    for id in english.keys().chain(spanish.keys()).collect::<BTreeSet<_>>() {
        match (english.get(id), spanish.get(id)) {
            (Some(left), Some(right)) if left == right => {}
            (Some(_), Some(_)) => {
                writeln!(faults, "{id}: the placeholders differ between English and Spanish").expect("text grows");
            }
            (None, _) => writeln!(faults, "{id}: not in English").expect("text grows"),
            (_, None) => writeln!(faults, "{id}: not in Spanish").expect("text grows"),
        }
    }
    assert!(faults.is_empty(), "the catalogues do not match:\n{faults}");
}

/// The names of the sentences about statuses. They are looked up by the status, so nothing can be filled in.
fn of_statuses(sentences: &Sentences) -> Vec<&str> {
    let found = sentences.iter().filter(|(id, _)| id.starts_with("status-"));
    found
        .map(|(id, placeholders)| {
            assert!(placeholders.is_empty(), "{id}: what is said of a status has no placeholders");
            id.as_str()
        })
        .collect()
}

fn functions(sentences: &Sentences) -> String {
    let mut code = String::from("use crate::message::{Argument, Message};\n");
    for (id, placeholders) in sentences {
        let name = id.replace('-', "_");
        let parameters: Vec<_> = placeholders
            .iter()
            .map(|placeholder| format!("{}: impl Into<Argument>", placeholder.replace('-', "_")))
            .collect();
        let arguments: Vec<_> = placeholders
            .iter()
            .map(|placeholder| format!("({placeholder:?}, {}.into())", placeholder.replace('-', "_")))
            .collect();
        writeln!(
            code,
            "#[must_use]\npub fn {name}({}) -> Message {{ Message {{ id: {id:?}, arguments: vec![{}] }} }}",
            parameters.join(", "),
            arguments.join(", ")
        )
        .expect("text grows");
    }
    code
}
