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

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// The sentences of one language, by their ids.
type Sentences = BTreeMap<String, Sentence>;

struct Sentence {
    message: Message<String>,
    placeholders: BTreeSet<String>,
}

fn main() {
    println!("cargo:rerun-if-changed=en");
    println!("cargo:rerun-if-changed=es");
    let (english, spanish) = (read("en"), read("es"));
    compare(&english, &spanish);

    let out = env::var("OUT_DIR").expect("cargo gives build scripts a folder");
    let write = |name, code: String| fs::write(Path::new(&out).join(name), code).expect("the code can be written");
    write(
        "sentences.rs",
        format!(
            "const ENGLISH: &str = {:?};\nconst SPANISH: &str = {:?};\n{}{}",
            chosen(&english),
            chosen(&spanish),
            table(&english, &spanish),
            of_statuses(&english)
        ),
    );
    write("say.rs", functions(&english));
}

fn read(language: &str) -> Sentences {
    let mut files: Vec<_> = fs::read_dir(language)
        .unwrap_or_else(|error| panic!("{language}: {error}"))
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();

    let mut sentences = Sentences::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a catalogue can be read");
        let resource = parser::parse(text.clone())
            .unwrap_or_else(|(_, errors)| panic!("{}: {}", file.display(), described(&text, &errors)));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.clone();
            let mut placeholders = BTreeSet::new();
            let value = message.value.as_ref().unwrap_or_else(|| panic!("{}: {id} has no words", file.display()));
            collect(value, &mut placeholders);
            let sentence = Sentence { message, placeholders };
            assert!(sentences.insert(id.clone(), sentence).is_none(), "{}: {id} is there twice", file.display());
        }
    }
    sentences
}

fn described(text: &str, errors: &[parser::ParserError]) -> String {
    errors.iter().map(|error| format!("line {}: {}; ", text[..error.pos.start].lines().count(), error.kind)).collect()
}

fn collect(pattern: &Pattern<String>, placeholders: &mut BTreeSet<String>) {
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

fn collect_inline(inline: &InlineExpression<String>, placeholders: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            placeholders.insert(id.name.clone());
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
            (Some(left), Some(right)) if left.placeholders == right.placeholders => {}
            (Some(_), Some(_)) => {
                writeln!(faults, "{id}: the placeholders differ between English and Spanish").expect("text grows");
            }
            (None, _) => writeln!(faults, "{id}: not in English").expect("text grows"),
            (_, None) => writeln!(faults, "{id}: not in Spanish").expect("text grows"),
        }
    }
    assert!(faults.is_empty(), "the catalogues do not match:\n{faults}");
}

/// A catalogue of the sentences that choose by a number. Fluent knows how; all others are what is written.
fn chosen(sentences: &Sentences) -> String {
    let rest = sentences.values().filter(|sentence| pieces(sentence).is_none());
    let body = rest.map(|sentence| Entry::Message(sentence.message.clone())).collect();
    serializer::serialize(&Resource { body })
}

/// The sentence as text and the places of its arguments; none when it chooses.
fn pieces(sentence: &Sentence) -> Option<Vec<Result<String, usize>>> {
    let mut pieces: Vec<Result<String, usize>> = Vec::new();
    for element in &sentence.message.value.as_ref()?.elements {
        match element {
            PatternElement::TextElement { value } => match pieces.last_mut() {
                Some(Ok(text)) => text.push_str(value),
                _ => pieces.push(Ok(value.clone())),
            },
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => pieces.push(Err(sentence.placeholders.iter().position(|placeholder| *placeholder == id.name)?)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(pieces)
}

fn table(english: &Sentences, spanish: &Sentences) -> String {
    let mut code = format!("pub(crate) static SENTENCES: [Sentence; {}] = [\n", english.len());
    for ((id, english), spanish) in english.iter().zip(spanish.values()) {
        writeln!(code, "Sentence {{ id: {id:?}, english: {}, spanish: {} }},", said(english), said(spanish))
            .expect("text grows");
    }
    code + "];\n"
}

fn said(sentence: &Sentence) -> String {
    match pieces(sentence).as_deref() {
        None => format!("Said::Chosen(&{:?})", sentence.placeholders.iter().collect::<Vec<_>>()),
        Some([Ok(text)]) => format!("Said::Plain({text:?})"),
        Some(pieces) => {
            let pieces = pieces.iter().map(|piece| match piece {
                Ok(text) => format!("Piece::Text({text:?})"),
                Err(place) => format!("Piece::Argument({place})"),
            });
            format!("Said::Filled(&[{}])", pieces.collect::<Vec<_>>().join(", "))
        }
    }
}

/// The sentences of each status, sorted by its code. They are looked up by the status, so nothing can be filled in.
fn of_statuses(sentences: &Sentences) -> String {
    let mut statuses = BTreeMap::<&str, BTreeMap<&str, usize>>::new();
    for (place, (id, sentence)) in sentences.iter().enumerate() {
        let Some((code, part)) = id.strip_prefix("status-").and_then(|rest| rest.rsplit_once('-')) else { continue };
        if !["title", "meaning", "next", "todo"].contains(&part) {
            continue;
        }
        assert!(sentence.placeholders.is_empty(), "{id}: what is said of a status has no placeholders");
        statuses.entry(code).or_default().insert(part, place);
    }
    let mut code = format!("pub(crate) static OF_STATUSES: [OfStatus; {}] = [\n", statuses.len());
    for (status, parts) in statuses {
        let part = |name| {
            let place = parts.get(name).unwrap_or_else(|| panic!("status-{status}-{name}: is not there"));
            format!("&SENTENCES[{place}]")
        };
        let todo = if parts.contains_key("todo") { format!("Some({})", part("todo")) } else { "None".to_owned() };
        writeln!(
            code,
            "OfStatus {{ code: {status:?}, title: {}, meaning: {}, next: {}, todo: {todo} }},",
            part("title"),
            part("meaning"),
            part("next")
        )
        .expect("text grows");
    }
    code + "];\n"
}

fn functions(sentences: &Sentences) -> String {
    let mut code = String::from("use crate::message::{Argument, Message};\nuse crate::sentence::SENTENCES;\n");
    for (place, (id, Sentence { placeholders, .. })) in sentences.iter().enumerate() {
        let name = id.replace('-', "_");
        let names: Vec<_> = placeholders.iter().map(|placeholder| placeholder.replace('-', "_")).collect();
        let parameters: Vec<_> = names.iter().map(|name| format!("{name}: impl Into<Argument>")).collect();
        let arguments: Vec<_> = names.iter().map(|name| format!("{name}.into()")).collect();
        writeln!(
            code,
            "#[must_use]\npub fn {name}({}) -> Message {{ Message {{ sentence: &SENTENCES[{place}], arguments: vec![{}] }} }}",
            parameters.join(", "),
            arguments.join(", ")
        )
        .expect("text grows");
    }
    code
}
