//! The worked examples on this machine; with a number, what one of so many changed answers of each form costs, in
//! microseconds, and its proof, in milliseconds.

#![expect(clippy::print_stdout, reason = "a command talks to whoever typed it")]
#![expect(clippy::disallowed_methods, reason = "measuring needs the clock")]

use std::time::Instant;

fn main() {
    let Some(times) = std::env::args().nth(1).and_then(|times| times.parse().ok()) else {
        print!("{}", forms_in_browser::outcomes());
        return;
    };
    for form in forms_in_browser::forms().split(' ') {
        let begun = Instant::now();
        std::hint::black_box(forms_in_browser::changed_answers(form, times));
        let changed = begun.elapsed().as_secs_f64() * 1e6 / f64::from(times);
        let begun = Instant::now();
        assert!(forms_in_browser::is_sound(form), "{form} has findings");
        println!("{form} {changed} {}", begun.elapsed().as_secs_f64() * 1e3);
    }
}
