//! Whether a PDF file does something when it is opened or clicked, or carries other files.

use lopdf::{Dictionary, Document, Object};

/// What only such a file has in it, whatever it is there for.
const KEYS: [&[u8]; 6] = [b"JS", b"JavaScript", b"EmbeddedFiles", b"EF", b"XFA", b"RichMediaContent"];
/// What an action does that no paper needs. One that goes to a page or to an address on the web is none of them.
const ACTIONS: [&[u8]; 7] =
    [b"JavaScript", b"Launch", b"ImportData", b"SubmitForm", b"GoToE", b"Rendition", b"RichMediaExecute"];
/// What stands on a page or by itself that is another file.
const KINDS: [&[u8]; 5] = [b"EmbeddedFile", b"FileAttachment", b"RichMedia", b"Movie", b"3D"];

pub(crate) fn is_active(document: &Document) -> bool {
    let mut waiting: Vec<&Object> = document.objects.values().collect();
    let mut next = Some(&document.trailer);
    loop {
        if let Some(dictionary) = next {
            if does_something(dictionary) {
                return true;
            }
            waiting.extend(dictionary.iter().map(|(_, value)| value));
        }
        let Some(object) = waiting.pop() else { return false };
        next = match object {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            Object::Array(items) => {
                waiting.extend(items);
                None
            }
            _ => None,
        };
    }
}

fn does_something(dictionary: &Dictionary) -> bool {
    let is_one_of = |key: &[u8], names: &[&[u8]]| {
        dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| names.contains(&name))
    };
    KEYS.iter().any(|key| dictionary.has(key))
        || is_one_of(b"S", &ACTIONS)
        || is_one_of(b"Subtype", &KINDS)
        || is_one_of(b"Type", &KINDS)
}
