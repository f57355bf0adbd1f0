use std::collections::BTreeMap;

use domain::{Date, Language};
use serde::{Deserialize, Serialize};

use crate::check::read;
use crate::definition::{Definition, Page, Section};
use crate::fault::Finding;
use crate::quote::Quote;
use crate::sources::Sources;
use crate::words::Words;

/// One edition of a form, checked. It never changes.
#[derive(Debug)]
pub struct Form {
    pub(crate) definition: Definition,
    pub(crate) sources: Sources,
    words: Vec<Words>,
    pub(crate) quote: Quote,
}

/// A form as it was when it was filed: enough to read the filing for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The form's id.
    pub form: String,
    /// The form's edition.
    pub edition: String,
    /// Its definition and its words, by the name of the file.
    pub files: BTreeMap<String, String>,
    /// A short mark by which two frozen forms can be told apart quickly. Not a protection against forgery.
    pub digest: String,
}

impl Form {
    pub(crate) fn new(definition: Definition, sources: Sources) -> Self {
        let source = |language: Language| sources.text(&format!("{}.ftl", language.code())).unwrap_or_default();
        let words = Language::ALL.into_iter().map(|language| Words::new(language, source(language))).collect();
        Self { definition, words, sources, quote: Quote::default() }
    }

    /// The form's id, such as `i-90`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.definition.id
    }

    /// The edition: the date printed on the official form, such as `2025-01-20`.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.definition.edition
    }

    /// The folder in which it is written.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.sources.folder()
    }

    /// The first day on which this edition is accepted.
    #[must_use]
    pub const fn from(&self) -> Date {
        self.definition.from
    }

    /// The last day on which this edition is accepted, when there is one.
    #[must_use]
    pub const fn until(&self) -> Option<Date> {
        self.definition.until
    }

    /// The official form it follows, in words.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.definition.source
    }

    /// The sections, in order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.definition.sections
    }

    /// The pages, in order, whether they are live or not.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.definition.pages
    }

    /// The page with this name.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&Page> {
        self.definition.page(name).map(|page| &self.definition.pages[page])
    }

    /// The page on which a question or a repeating group is asked, whether it is live or not; a question of a group is
    /// `group.question`.
    #[must_use]
    pub fn page_of(&self, name: &str) -> Option<&str> {
        let definition = &self.definition;
        let outer = name.split_once('.').map_or(name, |(group, _)| group);
        let question = || definition.question(outer).map(|question| definition.questions[question].page);
        let page = definition.group(outer).map(|group| definition.groups[group].page).or_else(question)?;
        Some(&definition.pages[page].name)
    }

    /// The section in which a page stands.
    #[must_use]
    pub fn section_of(&self, page: &str) -> Option<&str> {
        let page = self.page(page)?;
        Some(&self.definition.sections[page.section].name)
    }

    /// What a question or a repeating group asks.
    #[must_use]
    pub fn label(&self, name: &str, language: Language) -> String {
        self.words(language).text(name.rsplit_once('.').map_or(name, |(_, own)| own))
    }

    /// The words in this language.
    #[must_use]
    pub fn words(&self, language: Language) -> &Words {
        let index = Language::ALL.into_iter().position(|known| known == language).unwrap_or(0);
        &self.words[index]
    }

    /// The form as it is, to keep with a filing.
    #[must_use]
    pub fn frozen(&self) -> Frozen {
        let words = Language::ALL.into_iter().map(|language| format!("{}.ftl", language.code()));
        let kept = words.chain(["form.kdl".to_owned()]);
        let files: BTreeMap<_, _> =
            kept.filter_map(|file| Some((file.clone(), self.sources.text(&file)?.to_owned()))).collect();
        let digest = digest(&files);
        Frozen { form: self.id().to_owned(), edition: self.edition().to_owned(), files, digest }
    }

    /// The form that was frozen, to read a filing with.
    ///
    /// # Errors
    /// The findings, when the frozen files do not describe a form: they were damaged, or a later engine no longer
    /// understands them.
    pub fn from_frozen(frozen: &Frozen) -> Result<Self, Vec<Finding>> {
        read(&Sources::new(frozen.form.clone(), frozen.files.clone()))
    }
}

/// FNV-1a, 64 bits: the same on every machine and for ever.
fn digest(files: &BTreeMap<String, String>) -> String {
    let bytes = files.iter().flat_map(|(name, text)| name.bytes().chain([0]).chain(text.bytes()).chain([0]));
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
