//! Reads a PDF file as a reader of the blind does: by its tags.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};

/// What a file says of itself, and its tags in order.
pub(crate) struct Read {
    document: Document,
}

impl Read {
    pub(crate) fn new(file: &[u8]) -> Self {
        Self { document: Document::load_mem(file).unwrap() }
    }

    /// The text of the pages, without the places where long runs may break, and with single blanks.
    pub(crate) fn text(&self) -> String {
        self.pages().join(" ")
    }

    pub(crate) fn pages(&self) -> Vec<String> {
        let numbers = self.document.get_pages().into_keys();
        let text = numbers.map(|number| self.document.extract_text(&[number]).unwrap().replace('\u{200b}', ""));
        text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    pub(crate) fn language(&self) -> String {
        text_of(self.catalog().get(b"Lang").unwrap())
    }

    pub(crate) fn is_tagged(&self) -> bool {
        let marked = self.resolved(self.catalog().get(b"MarkInfo").unwrap());
        marked.as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap()
    }

    /// Whether a reader shows the title, not the name of the file.
    pub(crate) fn shows_title(&self) -> bool {
        let preferences = self.resolved(self.catalog().get(b"ViewerPreferences").unwrap());
        preferences.as_dict().unwrap().get(b"DisplayDocTitle").unwrap().as_bool().unwrap()
    }

    pub(crate) fn metadata(&self) -> String {
        let metadata = self.resolved(self.catalog().get(b"Metadata").unwrap()).as_stream().unwrap().clone();
        String::from_utf8(metadata.get_plain_content().unwrap()).unwrap()
    }

    /// How often each tag is there.
    pub(crate) fn tags(&self) -> BTreeMap<String, usize> {
        let mut tags = BTreeMap::new();
        self.each_node(|node| {
            if let Ok(tag) = node.get(b"S").and_then(Object::as_name) {
                *tags.entry(String::from_utf8_lossy(tag).into_owned()).or_default() += 1;
            }
        });
        tags
    }

    /// The words that stand for pictures, in order.
    pub(crate) fn alternatives(&self) -> Vec<String> {
        let mut alternatives = Vec::new();
        self.each_node(|node| {
            if let Ok(words) = node.get(b"Alt") {
                alternatives.push(lopdf::decode_text_string(words).unwrap());
            }
        });
        alternatives
    }

    /// The tags of which a language is said, in order, each with that.
    pub(crate) fn languages(&self) -> Vec<(String, String)> {
        let mut languages = Vec::new();
        self.each_node(|node| {
            if let (Ok(tag), Ok(language)) = (node.get(b"S").and_then(Object::as_name), node.get(b"Lang")) {
                languages.push((String::from_utf8_lossy(tag).into_owned(), text_of(self.resolved(language))));
            }
        });
        languages
    }

    fn each_node(&self, mut look: impl FnMut(&Dictionary)) {
        let root = self.resolved(self.catalog().get(b"StructTreeRoot").unwrap());
        self.walk(root, &mut look);
    }

    fn walk(&self, node: &Object, look: &mut impl FnMut(&Dictionary)) {
        match self.resolved(node) {
            Object::Array(children) => children.iter().for_each(|child| self.walk(child, look)),
            Object::Dictionary(node) => {
                look(node);
                if let Ok(children) = node.get(b"K") {
                    self.walk(children, look);
                }
            }
            _ => {}
        }
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    fn resolved<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).unwrap().1
    }
}

fn text_of(object: &Object) -> String {
    String::from_utf8(object.as_str().unwrap().to_vec()).unwrap()
}
