use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{OneLine, UnknownName, composed};

/// What a document is to the others of its place. A document in another language goes with a translation into English,
/// and with the certificate in which the translator says that it is complete and correct (8 CFR 103.2(b)(3)).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentRole {
    /// The document itself.
    #[default]
    Original,
    /// Its translation into English.
    Translation,
    /// What the translator certifies.
    Certificate,
}

impl DocumentRole {
    /// In the order in which they are read.
    pub const ALL: [Self; 3] = [Self::Original, Self::Translation, Self::Certificate];
}

/// What a document is, in the words of whoever sends it.
pub type DocumentTitle = OneLine<120>;

/// What a file is kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A photo.
    Jpeg,
    /// A picture with few colours, or one that was a screen.
    Png,
    /// Pages.
    Pdf,
}

impl FileKind {
    /// Whether it is one picture, and so one page.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }

    /// What browsers call the kind.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// How the name of such a file ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

/// As what somebody saw a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeenAs {
    /// It is theirs.
    Owner,
    /// They work at the agency's desk.
    Officer,
}

/// How far a page is turned to the right, for whoever looks at it. The file stays as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub enum Rotation {
    /// As it came.
    #[default]
    None,
    /// By 90 degrees.
    Right,
    /// By 180 degrees.
    UpsideDown,
    /// By 270 degrees.
    Left,
}

impl Rotation {
    /// A quarter further to the right.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self {
            Self::None => Self::Right,
            Self::Right => Self::UpsideDown,
            Self::UpsideDown => Self::Left,
            Self::Left => Self::None,
        }
    }

    /// In degrees.
    #[must_use]
    pub const fn degrees(self) -> u16 {
        match self {
            Self::None => 0,
            Self::Right => 90,
            Self::UpsideDown => 180,
            Self::Left => 270,
        }
    }
}

impl From<Rotation> for u16 {
    fn from(rotation: Rotation) -> Self {
        rotation.degrees()
    }
}

impl TryFrom<u16> for Rotation {
    type Error = UnknownName;

    fn try_from(degrees: u16) -> Result<Self, UnknownName> {
        [Self::None, Self::Right, Self::UpsideDown, Self::Left]
            .into_iter()
            .find(|rotation| rotation.degrees() == degrees)
            .ok_or(UnknownName)
    }
}

/// What a person calls a file, for them to know it again. It names nothing: no path, no kind, no address is made of it.
#[derive(Clone, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// How many characters of it are kept.
    pub const LONGEST: usize = 120;

    /// The name as a browser sends it. What cannot be seen, or would turn the words around it, becomes a blank; the middle
    /// of a long one is left out, so that its end is there to tell it by.
    #[must_use]
    pub fn of(sent: &str) -> Self {
        let is_blank = |c: char| c.is_whitespace() || c.is_control() || is_unseen(c);
        let parts = sent.split(is_blank).filter(|part| !part.is_empty());
        let name = composed(&parts.collect::<Vec<_>>().join(" "));
        let letters: Vec<char> = name.chars().collect();
        if letters.len() <= Self::LONGEST {
            return Self(name);
        }
        let (head, tail) = (Self::LONGEST - 41, 40);
        let kept = letters[..head].iter().chain(&['…']).chain(&letters[letters.len() - tail..]);
        Self(kept.collect())
    }

    /// The text; nothing if the browser gave none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Marks without a form of their own, and those that turn the direction of writing.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

impl fmt::Debug for FileName {
    /// Never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileName(…)")
    }
}

macro_rules! names {
    ($($type:ident { $($value:ident $name:literal),+ })+) => {$(
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$value => $name,)+ })
            }
        }

        impl FromStr for $type {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<Self, UnknownName> {
                match name { $($name => Ok(Self::$value),)+ _ => Err(UnknownName) }
            }
        }
    )+};
}

names! {
    DocumentRole { Original "original", Translation "translation", Certificate "certificate" }
    FileKind { Jpeg "jpeg", Png "png", Pdf "pdf" }
    SeenAs { Owner "owner", Officer "officer" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_quarters_are_a_whole_turn() {
        let mut rotation = Rotation::None;
        for degrees in [90, 180, 270, 0] {
            rotation = rotation.turned();
            assert_eq!(rotation.degrees(), degrees);
            assert_eq!(Rotation::try_from(degrees), Ok(rotation));
        }
        assert_eq!(Rotation::try_from(45), Err(UnknownName));
    }

    #[test]
    fn a_name_is_read_back_from_its_text() {
        for role in DocumentRole::ALL {
            assert_eq!(role.to_string().parse(), Ok(role));
            assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{role}\""));
        }
        for kind in [FileKind::Jpeg, FileKind::Png, FileKind::Pdf] {
            assert_eq!(kind.to_string().parse(), Ok(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{kind}\""));
        }
        assert_eq!("svg".parse::<FileKind>(), Err(UnknownName));
    }

    #[test]
    fn a_file_is_called_what_its_person_calls_it_and_nothing_in_the_name_acts() {
        for (sent, kept) in [
            ("My card (front).JPG", "My card (front).JPG"),
            ("../../etc/passwd", "../../etc/passwd"),
            ("C:\\Users\\Ana\\card.jpg", "C:\\Users\\Ana\\card.jpg"),
            ("card\0.pdf\r\nset-cookie: x", "card .pdf set-cookie: x"),
            ("card\u{202e}fdp.exe", "card fdp.exe"),
            ("بطاقة.jpg", "بطاقة.jpg"),
            ("e\u{301}", "é"),
            (" \u{feff}\t", ""),
        ] {
            assert_eq!(FileName::of(sent).as_str(), kept);
        }
        let long = FileName::of(&format!("{}.pdf", "é".repeat(300)));
        assert_eq!(long.as_str().chars().count(), FileName::LONGEST);
        assert!(long.as_str().ends_with(".pdf") && long.as_str().contains('…'));
        assert_eq!(format!("{long:?}"), "FileName(…)");
    }
}
