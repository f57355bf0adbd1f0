//! The sentences of one catalogue, as they are kept while the product runs.

use std::collections::HashMap;

use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use unic_langid::LanguageIdentifier;

/// Nine of ten sentences are plain text and kept as that: what fluent makes of them takes ten times the memory. Those with
/// placeholders are kept as fluent has read them.
pub(crate) struct Sentences {
    /// By the id of the message; those of its attributes are `message.attribute`.
    plain: HashMap<Box<str>, Box<str>>,
    composed: FluentBundle<FluentResource>,
}

impl Sentences {
    /// Faults in the source are the checker's to report; what can be read is used.
    pub(crate) fn read(language: Language, source: &str) -> Self {
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut composed = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would end up in copied text.
        composed.set_use_isolating(false);
        let (plain, rest) = match refers(source) {
            true => (HashMap::new(), source.to_owned()),
            false => parted(source),
        };
        let resource = FluentResource::try_new(rest).unwrap_or_else(|(resource, _)| resource);
        composed.add_resource_overriding(resource);
        Self { plain, composed }
    }

    /// The sentence of a message, or of its attribute.
    pub(crate) fn find(&self, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let plain = match attribute {
            Some(attribute) => self.plain.get(format!("{id}.{attribute}").as_str()),
            None => self.plain.get(id),
        };
        if let Some(text) = plain {
            return Some(text.to_string());
        }
        let message = self.composed.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.composed.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }
}

/// Whether a sentence may be made of another one, which then has to stand beside it. No form does that yet.
fn refers(source: &str) -> bool {
    let begins = |rest: &str| rest.trim_start().starts_with(|first: char| first == '-' || first.is_ascii_alphabetic());
    source.split('{').skip(1).any(begins)
}

/// What is plain text, and a catalogue of the rest.
fn parted(source: &str) -> (HashMap<Box<str>, Box<str>>, String) {
    let read = parser::parse_runtime(source).unwrap_or_else(|(read, _)| read);
    let (mut plain, mut rest) = (HashMap::new(), Vec::new());
    for entry in read.body {
        let Entry::Message(Message { id, value, attributes, comment }) = entry else { continue };
        let mut put = |id: String, pattern: &Pattern<&str>| {
            let text = plain_text(pattern);
            text.map(|text| plain.insert(id.into_boxed_str(), text.into_boxed_str())).is_some()
        };
        let value = value.filter(|value| !put(id.name.to_owned(), value));
        let attributes: Vec<_> = attributes
            .into_iter()
            .filter(|attribute| !put(format!("{}.{}", id.name, attribute.id.name), &attribute.value))
            .collect();
        if value.is_some() || !attributes.is_empty() {
            rest.push(Entry::Message(Message { id, value, attributes, comment }));
        }
    }
    (plain, serializer::serialize(&Resource { body: rest }))
}

fn plain_text(pattern: &Pattern<&str>) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::Sources;

    /// Every sentence of the library, as fluent alone says it.
    #[test]
    fn whatever_way_a_sentence_is_kept_it_says_what_is_written() {
        let mut compared = 0;
        for sources in Sources::embedded() {
            for language in Language::ALL {
                let source = sources.text(&format!("{}.ftl", language.code())).unwrap();
                let sentences = Sentences::read(language, source);
                let whole = whole(language, source);
                let arguments: FluentArgs<'_> = placeholders(source).map(|name| (name, 3)).collect();
                let read = parser::parse(source).unwrap();
                for entry in &read.body {
                    let Entry::Message(message) = entry else { continue };
                    let attributes = message.attributes.iter().map(|attribute| Some(attribute.id.name));
                    for attribute in attributes.chain(message.value.is_some().then_some(None)) {
                        let id = message.id.name;
                        let kept = sentences.find(id, attribute, Some(&arguments));
                        let written = whole.find(id, attribute, Some(&arguments));
                        assert!(written.is_some(), "{id}");
                        assert_eq!(kept, written, "{} {id} {attribute:?}", sources.folder());
                        compared += 1;
                    }
                }
                assert!(
                    sentences.plain.len() > 9 * whole_only(&sentences, &read),
                    "most are plain: {}",
                    sources.folder()
                );
            }
        }
        assert!(compared > 1_000, "{compared}");
    }

    #[test]
    fn a_sentence_that_is_made_of_another_finds_it() {
        let sentences = Sentences::read(Language::English, "form = the form\nsend = Send { form } by mail\n");
        assert_eq!(sentences.find("send", None, None).as_deref(), Some("Send the form by mail"));
        assert_eq!(sentences.find("form", None, None).as_deref(), Some("the form"));
        assert_eq!(sentences.find("send", Some("help"), None), None);
    }

    fn whole(language: Language, source: &str) -> Sentences {
        let mut whole = Sentences::read(language, "");
        whole.composed.add_resource_overriding(FluentResource::try_new(source.to_owned()).unwrap());
        whole
    }

    fn placeholders(source: &str) -> impl Iterator<Item = &str> {
        source.split('$').skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next())
    }

    /// How many sentences are kept as fluent has read them.
    fn whole_only(sentences: &Sentences, read: &Resource<&str>) -> usize {
        let messages = read.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        messages.filter(|id| sentences.composed.has_message(id)).count()
    }
}
