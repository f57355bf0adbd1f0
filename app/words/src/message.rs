use std::borrow::Cow;

/// A sentence with its arguments, not yet in any language.
///
/// Use cases and rules name what is to be said; whoever knows the reader turns it into text
/// with [`Words::text`](crate::Words::text).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub(crate) id: &'static str,
    pub(crate) arguments: Vec<(&'static str, Argument)>,
}

/// What a sentence's placeholder is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Shown as it is.
    Text(Cow<'static, str>),
    /// A whole number; it also chooses the plural form.
    Count(i64),
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
