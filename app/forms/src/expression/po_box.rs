/// How people write a post office box, without points and digits.
const PO_BOX: [&str; 5] = [" po box ", " p o box ", " pobox ", " post office box ", " apartado postal "];

/// Whether a line of an address names a post office box, where nobody lives.
pub(crate) fn is_po_box(line: &str) -> bool {
    let letters = line.to_lowercase().replace(|character: char| !character.is_alphabetic(), " ");
    let words = format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "));
    PO_BOX.iter().any(|written| words.contains(written))
}
