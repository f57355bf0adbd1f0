use domain::{CaseId, RoundId};

use super::from_here;
use crate::rounds::{ITEM, Seen};
use crate::{Fault, Services, Session};

const WORDS: &str = "Here is a copy of my card. I have asked for a copy of the rest and send it as soon as I have it.";

impl Services {
    /// Answers what the agency asks in a case: with a photo for the first thing, and words. Whether there was anything to
    /// answer, and it is sent.
    pub(super) async fn answer_in_demonstration(&self, session: &Session, case: CaseId) -> Result<bool, Fault> {
        let rounds = self.rounds(session, case).await?;
        // Who somebody is is shown with other pictures.
        let open = rounds.iter().find(|round| round.left().is_some() && round.attempt.is_none());
        let Some(round) = open else { return Ok(false) };
        let first = format!("{ITEM}1");
        if round.is_item(&first) {
            self.add_photo(session, round.id.into(), &first).await?;
        }
        self.send_words(session, round.id).await
    }

    async fn send_words(&self, session: &Session, id: RoundId) -> Result<bool, Fault> {
        if self.say_in_round(session, id, WORDS).await?.is_err() {
            return Ok(false);
        }
        let Some(round) = self.round(session, id).await? else { return Ok(false) };
        let seen = Seen { evidence: round.seen, is_late: round.is_late() };
        Ok(self.send_answer(session, id, seen, from_here()).await?.is_ok())
    }
}
