use domain::WallClock;
use words::{Message, Words, say};

/// What the clocks of a place are called.
#[must_use]
pub fn clock_name(clock: WallClock) -> Message {
    match clock {
        WallClock::Eastern => say::desk_zone_eastern(),
        WallClock::Central => say::desk_zone_central(),
        WallClock::Mountain => say::desk_zone_mountain(),
        WallClock::Arizona => say::desk_zone_arizona(),
        WallClock::Pacific => say::desk_zone_pacific(),
        WallClock::Alaska => say::desk_zone_alaska(),
        WallClock::Hawaii => say::desk_zone_hawaii(),
        WallClock::Atlantic => say::desk_zone_atlantic(),
        WallClock::Chamorro => say::desk_zone_chamorro(),
    }
}

/// A time with the clocks that show it, as far as it is known which these are.
#[must_use]
pub fn time_there(words: Words, time: &str, clock: Option<WallClock>) -> String {
    match clock {
        Some(clock) => words.text(say::appointment_time(time.to_owned(), words.text(clock_name(clock)))),
        None => time.to_owned(),
    }
}
