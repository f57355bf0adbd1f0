use super::Evaluation;
use crate::expression::Outcome;
use crate::form::Form;

/// Another form that has to go with this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Companion<'a> {
    /// Which form.
    pub form: &'a str,
    /// The last page of those whose answers ask for it; none when it always goes with this one.
    pub page: Option<&'a str>,
}

impl<'a> Evaluation<'a> {
    /// The required document that is a form itself. A form has one at most.
    #[must_use]
    pub fn companion(&self) -> Option<Companion<'a>> {
        let definition = &self.form.definition;
        definition.evidence.iter().filter(|proof| proof.required).find_map(|proof| {
            let form = proof.form.as_deref()?;
            let page = proof.when.as_ref().map(|when| definition.pages[self.last_page(&when.term)].name.as_str());
            (self.holds(proof.when.as_ref(), None) == Outcome::Known(true)).then_some(Companion { form, page })
        })
    }
}

impl Form {
    /// Whether some answers ask for this other form to go with it.
    #[must_use]
    pub fn may_take_along(&self, form: &str) -> bool {
        self.definition.evidence.iter().any(|proof| proof.required && proof.form.as_deref() == Some(form))
    }
}
