use std::fmt::Write as _;

use super::position::{Position, Track};
use super::table::{AFTER_THE_END, TRANSITIONS, Transition};

/// The whole of `docs/case-states.md`: what can happen to a case, a drawing for each track and a table of the conditions.
#[must_use]
pub fn drawing() -> String {
    let mut text = String::from(
        "# The states of a case\n\n\
         Drawn from the one table of transitions (`app/domain/src/case/table.rs`) by\n\
         `cargo run -p domain --example case_states > docs/case-states.md`; a test fails while it is out of date.\n\n\
         A case stands at one position of each track at once. What is at the top of a drawing is where every case begins.\n",
    );
    for track in Track::ALL {
        let _ = write!(text, "\n## {track:?}\n\n```mermaid\nstateDiagram-v2\n    [*] --> {:?}\n", track.positions()[0]);
        for (from, to, whats) in arrows(track) {
            let _ = writeln!(text, "    {from:?} --> {to:?} : {}", whats.join(", "));
        }
        text.push_str("```\n");
    }
    text.push_str("\n## What can happen when\n\n| What | While | Then | Only |\n|---|---|---|---|\n");
    for Transition { what, from, to, only } in TRANSITIONS {
        let conditions: Vec<_> = from.iter().map(|positions| list(positions, " or ")).collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            what.code(),
            conditions.join("; "),
            list(to, ", "),
            list(only, ", ")
        );
    }
    let after: Vec<_> = AFTER_THE_END.iter().map(|what| format!("`{}`", what.code())).collect();
    let _ = write!(text, "\nTo a case that has ended nothing else happens than: {}.\n", after.join(", "));
    text
}

/// The arrows of a track, each with everything that goes its way.
fn arrows(track: Track) -> Vec<(Position, Position, Vec<&'static str>)> {
    let mut arrows: Vec<(Position, Position, Vec<&'static str>)> = Vec::new();
    for transition in TRANSITIONS {
        let Some(to) = transition.to.iter().find(|to| to.track() == track) else { continue };
        let named = transition.from.iter().find(|positions| positions[0].track() == track);
        let Some(from) = named else { continue };
        for from in *from {
            match arrows.iter_mut().find(|(before, after, _)| before == from && after == to) {
                Some((.., whats)) if whats.contains(&transition.what.code()) => {}
                Some((.., whats)) => whats.push(transition.what.code()),
                None => arrows.push((*from, *to, vec![transition.what.code()])),
            }
        }
    }
    arrows
}

fn list(all: &[impl std::fmt::Debug], between: &str) -> String {
    all.iter().map(|one| format!("{one:?}")).collect::<Vec<_>>().join(between)
}
