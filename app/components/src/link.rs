/// A way to another page: where it leads and the words it carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// A path of this site, or a fragment of this page.
    pub href: String,
    /// What the link says; it makes sense when read alone.
    pub text: String,
}

impl Link {
    /// A link to `href` that reads `text`.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into() }
    }
}
