use std::sync::{Arc, LazyLock};

use domain::Date;

use crate::check::read;
use crate::fault::Finding;
use crate::form::Form;
use crate::sources::Sources;

/// Every form that can be filed here, in all its editions.
#[derive(Debug)]
pub struct Library {
    forms: Vec<Arc<Form>>,
    findings: Vec<Finding>,
}

static EMBEDDED: LazyLock<Library> = LazyLock::new(|| Library::read(&Sources::embedded()));

impl Library {
    /// The forms that were built in, read once.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads forms; one with a fault is left out, and its findings kept.
    #[must_use]
    pub fn read(sources: &[Sources]) -> Self {
        let mut library = Self { forms: Vec::new(), findings: Vec::new() };
        for source in sources {
            match read(source) {
                Ok(form) => library.forms.push(Arc::new(form)),
                Err(mut findings) => library.findings.append(&mut findings),
            }
        }
        library.forms.sort_by(|one, other| (one.id(), one.from()).cmp(&(other.id(), other.from())));
        library
    }

    /// What is wrong with the forms that were left out.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Every edition of every form, by id and date.
    pub fn forms(&self) -> impl Iterator<Item = &Arc<Form>> {
        self.forms.iter()
    }

    /// The edition of a form to begin with on this day: the latest one accepted on it.
    #[must_use]
    pub fn form(&self, id: &str, on: Date) -> Option<&Arc<Form>> {
        let accepted =
            |form: &&Arc<Form>| form.id() == id && form.from() <= on && form.until().is_none_or(|until| on <= until);
        self.forms.iter().rev().find(accepted)
    }

    /// The edition of a form that a draft or a filing names.
    #[must_use]
    pub fn edition(&self, id: &str, edition: &str) -> Option<&Arc<Form>> {
        self.forms.iter().find(|form| form.id() == id && form.edition() == edition)
    }
}
