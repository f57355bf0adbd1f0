use std::borrow::Cow;
use std::collections::BTreeMap;

/// The files of every form, as they were when this was built.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/library.rs"));

const SHARED: &str = "shared";

/// The files of one form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    folder: String,
    /// Those that were built in stay where they are, in the program.
    files: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
}

impl Sources {
    /// The folder they stand in, as findings name it.
    #[must_use]
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// The files of a form in this folder, by their path in it: `form.kdl`, `en.ftl`, `examples/lost-card.kdl`.
    pub fn new(folder: impl Into<String>, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let owned = |(path, text): (String, String)| (path.into(), text.into());
        Self { folder: folder.into(), files: files.into_iter().map(owned).collect() }
    }

    /// The files of every form of the library, a folder each.
    #[must_use]
    pub fn embedded() -> Vec<Self> {
        let mut folders: BTreeMap<&str, BTreeMap<_, _>> = BTreeMap::new();
        for (path, text) in FILES {
            if let Some((folder, file)) = path.split_once('/').filter(|(folder, _)| *folder != SHARED) {
                folders.entry(folder).or_default().insert(file.into(), (*text).into());
            }
        }
        folders.into_iter().map(|(folder, files)| Self { folder: folder.to_owned(), files }).collect()
    }

    /// The files, by their path in the folder.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_ref(), text.as_ref()))
    }

    pub(crate) fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.folder)
    }

    pub(crate) fn text(&self, file: &str) -> Option<&str> {
        self.files.get(file).map(AsRef::as_ref)
    }

    /// The worked examples: path and text.
    pub(crate) fn examples(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter(|(path, _)| path.starts_with("examples/"))
            .map(|(path, text)| (path.as_ref(), text.as_ref()))
    }

    pub(crate) fn has_examples(&self) -> bool {
        self.examples().next().is_some()
    }
}

/// The words that all forms share, in this language.
pub(crate) fn shared_words(language: &str) -> &'static str {
    let path = format!("{SHARED}/{language}.ftl");
    FILES.iter().find(|(known, _)| *known == path).map_or("", |(_, text)| text)
}
