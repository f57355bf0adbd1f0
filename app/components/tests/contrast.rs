//! The colours of `style/_tokens.scss`: text reaches 7:1 and edges 3:1, in light and in dark.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect")]

use std::collections::HashMap;

/// Texts and the grounds they stand on.
const TEXTS: [(&str, &[&str]); 8] = [
    ("ink", &["paper", "surface", "sunken", "accent-wash", "bad-wash", "waiting-wash", "good-wash"]),
    ("ink-soft", &["paper", "surface", "sunken", "accent-wash"]),
    ("accent", &["paper", "surface", "sunken", "accent-wash", "waiting-wash"]),
    ("accent-strong", &["paper", "surface", "sunken", "accent-wash", "waiting-wash"]),
    ("on-accent", &["accent", "accent-strong"]),
    ("bad", &["paper", "surface", "bad-wash"]),
    ("waiting", &["paper", "surface", "waiting-wash"]),
    ("good", &["paper", "surface", "good-wash"]),
];

/// What a person must make out without reading it.
const EDGES: [(&str, &[&str]); 3] = [
    ("edge", &["paper", "surface", "sunken", "accent-wash"]),
    ("accent", &["paper", "surface", "accent-wash"]),
    ("focus", &["paper", "surface", "accent-wash", "waiting-wash"]),
];

fn schemes() -> [HashMap<String, [f64; 3]>; 2] {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../style/_tokens.scss")).unwrap();
    let (light, rest) = file.split_once("@media (prefers-color-scheme: dark)").unwrap();
    let (dark, _) = rest.split_once("@media").unwrap();
    [colours(light), colours(dark)]
}

fn colours(text: &str) -> HashMap<String, [f64; 3]> {
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"));
    lines
        .filter(|(_, hex)| hex.len() == 6)
        .map(|(name, hex)| (name.to_owned(), [0, 2, 4].map(|at| channel(&hex[at..at + 2]))))
        .collect()
}

fn channel(hex: &str) -> f64 {
    let value = f64::from(u8::from_str_radix(hex, 16).unwrap()) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// WCAG 2.2, "contrast ratio".
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let luminance = |[red, green, blue]: [f64; 3]| 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

fn too_faint(pairs: &[(&str, &[&str])], least: f64) -> Vec<String> {
    let mut faint = Vec::new();
    for (scheme, colours) in ["light", "dark"].iter().zip(schemes()) {
        for (text, grounds) in pairs {
            for ground in *grounds {
                let ratio = contrast(colours[*text], colours[*ground]);
                if ratio < least {
                    faint.push(format!("{scheme}: {text} on {ground} is {ratio:.2}"));
                }
            }
        }
    }
    faint
}

#[test]
fn text_reaches_seven_to_one() {
    assert_eq!(too_faint(&TEXTS, 7.0), Vec::<String>::new());
}

#[test]
fn edges_reach_three_to_one() {
    assert_eq!(too_faint(&EDGES, 3.0), Vec::<String>::new());
}
