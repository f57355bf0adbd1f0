//! An answer, and what a person finds on it.

use std::borrow::Borrow;

use domain::Language;
use domain::place::{language_of, localized};
use http::{HeaderMap, StatusCode};
use scraper::{ElementRef, Html, Selector};
use words::{Message, Words};

use crate::form::Form;

pub(crate) struct Page {
    /// Path and query.
    pub(crate) url: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Every `Set-Cookie`.
    pub(crate) fn cookies(&self) -> Vec<&str> {
        self.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect()
    }

    pub(crate) fn path(&self) -> &str {
        self.url.split('?').next().unwrap_or_default()
    }

    pub(crate) fn language(&self) -> Language {
        language_of(self.path()).0
    }

    pub(crate) fn text_of_body(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn is_html(&self) -> bool {
        self.header("content-type").starts_with("text/html")
    }

    pub(crate) fn document(&self) -> Html {
        Html::parse_document(self.text_of_body())
    }

    pub(crate) fn title(&self) -> String {
        texts(&self.document(), "title").concat()
    }

    /// What can be read on it, with single spaces.
    pub(crate) fn text(&self) -> String {
        texts(&self.document(), "body").concat()
    }

    pub(crate) fn shows(&self, text: &str) -> bool {
        self.text().contains(&single_spaces(text))
    }

    /// Whether a sentence stands here in the page's own language.
    pub(crate) fn says(&self, message: impl Borrow<Message>) -> bool {
        self.shows(&Words::of(self.language()).text(message))
    }

    /// What the summary at the top says is wrong.
    pub(crate) fn errors(&self) -> Vec<String> {
        texts(&self.document(), ".error-summary li")
    }

    /// What the error summary and the field both say, with the title marked.
    pub(crate) fn assert_error(&self, message: impl Borrow<Message>) {
        let expected = single_spaces(&Words::of(self.language()).text(message));
        assert!(self.errors().contains(&expected), "{expected:?} is not among {:?} on {}", self.errors(), self.url);
        assert!(self.title().starts_with("Error:"), "{}", self.title());
    }

    /// The addresses of all links.
    pub(crate) fn links(&self) -> Vec<String> {
        let page = self.document();
        select(&page, "a[href]").iter().map(|link| link.attr("href").unwrap().to_owned()).collect()
    }

    /// The address of the first link in the main part, or beside it, whose address ends like this.
    pub(crate) fn link(&self, ending: &str) -> String {
        let page = self.document();
        let links = select(&page, "main a[href], aside a[href]");
        let mut addresses = links.iter().map(|link| link.attr("href").unwrap());
        let found = addresses.find(|address| address.split('?').next().unwrap_or_default().ends_with(ending));
        found.unwrap_or_else(|| panic!("no link to {ending} on {}", self.url)).to_owned()
    }

    /// Every form that is posted to this action.
    pub(crate) fn forms(&self, action: &str) -> Vec<Form> {
        let (page, address) = (self.document(), localized(action, self.language()));
        let posted = select(&page, "form").into_iter().filter(|form| form.attr("action") == Some(address.as_str()));
        posted.map(Form::read).collect()
    }

    /// The form that is posted to this action.
    pub(crate) fn form(&self, action: &str) -> Form {
        let mut forms = self.forms(action);
        assert_eq!(forms.len(), 1, "forms for {action} on {}: {}", self.url, self.text());
        forms.remove(0)
    }

    pub(crate) fn expect(self, status: StatusCode) -> Self {
        assert_eq!(
            self.status,
            status,
            "{} answers {}: {}",
            self.url,
            self.status,
            String::from_utf8_lossy(&self.body)
        );
        self
    }
}

pub(crate) fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

pub(crate) fn texts(page: &Html, selector: &str) -> Vec<String> {
    select(page, selector).into_iter().map(|element| single_spaces(&element.text().collect::<String>())).collect()
}

pub(crate) fn single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
