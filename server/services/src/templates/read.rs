use domain::case::Kind;
use domain::{TemplateId, Timestamp};
use storage::templates::{self, StoredTemplate};

use crate::Fault;
use crate::desk::{Desk, Typed};

/// A text that is kept ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Which one.
    pub id: TemplateId,
    /// What happens to a case with such a letter.
    pub act: Kind,
    /// What officers call it.
    pub name: String,
    /// What is written, by the names of what an officer types.
    pub texts: Typed,
    /// Counts its changes, from 1.
    pub revision: u32,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// Whether it is offered to officers.
    pub is_offered: bool,
}

impl Template {
    fn of(stored: StoredTemplate) -> Result<Self, Fault> {
        let texts = serde_json::from_str(&stored.texts).map_err(|_| Fault::Unreadable("templates.texts"))?;
        let StoredTemplate { id, act, name, revision, changed_at, retired_at, .. } = stored;
        Ok(Self { id, act, name, texts, revision, changed_at, is_offered: retired_at.is_none() })
    }
}

impl Desk<'_> {
    /// Every template by its name, those that are not offered too.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn templates(&self) -> Result<Vec<Template>, Fault> {
        let all = templates::all(&mut self.services.database().reader().await?).await?;
        all.into_iter().map(Template::of).collect()
    }

    /// Those that are offered for an act, by their names.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn templates_for(&self, act: Kind) -> Result<Vec<Template>, Fault> {
        if act.texts().next().is_none() {
            return Ok(Vec::new());
        }
        let offered = templates::offered(&mut self.services.database().reader().await?, act).await?;
        offered.into_iter().map(Template::of).collect()
    }

    /// A template, if there is one of this name.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn template(&self, id: TemplateId) -> Result<Option<Template>, Fault> {
        let found = templates::find(&mut self.services.database().reader().await?, id).await?;
        found.map(Template::of).transpose()
    }
}
