use std::borrow::Cow;
use std::fmt;

use crate::sentence::Sentence;

/// A sentence with its arguments, not yet in any language.
///
/// Use cases and rules name what is to be said; whoever knows the reader turns it into text
/// with [`Words::text`](crate::Words::text).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub(crate) sentence: &'static Sentence,
    /// In the order of their names.
    pub(crate) arguments: Vec<Argument>,
}

/// What a sentence's placeholder is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Shown as it is.
    Text(Cow<'static, str>),
    /// A whole number; it also chooses the plural form.
    Count(i64),
}

impl Message {
    /// A sentence with no place to fill in.
    pub(crate) fn plain(sentence: &'static Sentence) -> Self {
        Self { sentence, arguments: Vec::new() }
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => count.fmt(f),
        }
    }
}

impl From<&'static str> for Argument {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(Cow::Owned(text.clone()))
    }
}

macro_rules! count {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Argument {
            fn from(count: $integer) -> Self {
                Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )*};
}
count!(i64, u64, i32, u32, u16, u8, usize);
