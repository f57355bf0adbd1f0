use domain::Timestamp;
use storage::revisions;

use super::draft::Draft;
use crate::{Fault, Services, Session};

impl Services {
    /// When these fields got the answers they have now; none when that is longer ago than revisions stay.
    ///
    /// # Errors
    /// A fault when the database is away or a revision cannot be opened.
    pub async fn typed_at(
        &self,
        session: &Session,
        draft: &Draft,
        fields: &[String],
    ) -> Result<Option<Timestamp>, Fault> {
        let revisions = revisions::of_draft(&mut self.database().reader().await?, draft.id).await?;
        let mut typed = None;
        for revision in revisions.into_iter().filter(|revision| revision.version <= draft.version) {
            let answers = self.open_answers(session.key(), draft.id, revision.version, &revision.sealed)?;
            if fields.iter().any(|field| answers.get(field) != draft.answers.get(field)) {
                return Ok(typed);
            }
            typed = Some(revision.at);
        }
        Ok(None)
    }
}
