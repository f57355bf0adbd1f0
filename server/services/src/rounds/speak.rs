use domain::RoundId;

use super::asked::WORDS;
use crate::evidence::{Closed, ExplainRefusal};
use crate::{Outcome, Services, Session};

/// How many characters somebody says besides what is asked for.
pub const LONGEST: usize = 5000;

/// Why what was typed was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpeakRefusal {
    /// The account has no such round.
    NotFound,
    /// It takes no answer any more.
    Over,
    /// It is longer than [`LONGEST`]: so many characters.
    TooLong(usize),
}

impl Services {
    /// Keeps what a person says to what the agency asks, besides everything that they send. Nothing takes it back.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn say_in_round(&self, session: &Session, round: RoundId, typed: &str) -> Outcome<(), SpeakRefusal> {
        let typed = typed.trim();
        let count = typed.chars().count();
        if count > LONGEST {
            return Ok(Err(SpeakRefusal::TooLong(count)));
        }
        if typed.is_empty() {
            let taken = self.take_back_explanation(session, round, WORDS).await?;
            return Ok(taken.map_err(|refusal| match refusal {
                ExplainRefusal::Over(_) => SpeakRefusal::Over,
                ExplainRefusal::NotFound
                | ExplainRefusal::Filed(_)
                | ExplainRefusal::Sent(_)
                | ExplainRefusal::Supplied(_)
                | ExplainRefusal::Missing => SpeakRefusal::NotFound,
            }));
        }
        let kept = self.say_in_folder(session, round.into(), WORDS, typed).await?;
        Ok(kept.map_err(|closed| match closed {
            Closed::Over(_) => SpeakRefusal::Over,
            Closed::NotFound | Closed::Filed(_) | Closed::Sent(_) | Closed::Supplied(_) => SpeakRefusal::NotFound,
        }))
    }
}
