use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

/// What an island can say.
pub trait Told: Copy + PartialEq + 'static {
    /// All of it.
    const ALL: &'static [Self];
}

/// The sentences of an island. They come to the browser as a list: with a name for each, what reads them would be a
/// twentieth of the module that every page loads.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Sentences<T>(Vec<String>, PhantomData<T>);

impl<T: Told> Sentences<T> {
    /// The sentences for everything that can be said.
    pub fn new(sentence: impl Fn(T) -> String) -> Self {
        Self(T::ALL.iter().map(|told| sentence(*told)).collect(), PhantomData)
    }

    pub(crate) fn of(&self, told: T) -> &str {
        let said = T::ALL.iter().zip(&self.0).find(|(known, _)| **known == told);
        said.map(|(_, sentence)| sentence.as_str()).unwrap_or_default()
    }
}
