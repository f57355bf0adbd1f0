use std::sync::{Arc, LazyLock};

use domain::Date;
use rayon::prelude::*;

use crate::check::read;
use crate::edition;
use crate::fault::Finding;
use crate::form::Form;
use crate::reuse;
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

    /// Reads forms; one with a fault, also one that only its earlier editions show, is left out, and its findings kept.
    #[must_use]
    pub fn read(sources: &[Sources]) -> Self {
        let mut library = Self { forms: Vec::new(), findings: Vec::new() };
        let mut forms = Vec::new();
        // A server reads them before it can answer anything, so all processors do.
        for form in sources.par_iter().map(read).collect::<Vec<_>>() {
            match form {
                Ok(form) => forms.push(Arc::new(form)),
                Err(mut findings) => library.findings.append(&mut findings),
            }
        }
        forms.sort_by(|one, other| (one.id(), one.from()).cmp(&(other.id(), other.from())));
        for form in forms {
            let mut findings = library.clashes(&form);
            if findings.is_empty() {
                library.forms.push(form);
            }
            library.findings.append(&mut findings);
        }
        library
    }

    /// What is wrong with a form beside the others: its earlier editions, and those that it shares answers with.
    #[must_use]
    pub fn clashes(&self, form: &Form) -> Vec<Finding> {
        let others = || self.forms.iter().map(AsRef::as_ref).filter(|other| other.folder() != form.folder());
        let is_earlier = |other: &&Form| other.id() == form.id() && other.from() <= form.from();
        let mut findings = edition::clashes(form, others().filter(is_earlier));
        findings.append(&mut reuse::clashes(form, others()));
        findings
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
