/// The text with its characters composed (NFC), as it is kept, counted and compared.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn composed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}

/// The text as it is: a browser composes what is typed by itself, and need not load the tables for it.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn composed(text: &str) -> String {
    text.to_owned()
}
