//! Writes `docs/case-states.md`, to be put there: `cargo run -p domain --example case_states > docs/case-states.md`.

#![expect(clippy::print_stdout, reason = "this is what it is for")]

fn main() {
    print!("{}", domain::case::drawing());
}
