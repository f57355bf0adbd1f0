use domain::{History, Language, ReceiptNumber, Status, Timestamp};
use storage::cases::{self, StoredCase};
use words::Words;

use crate::cases::of_status;
use crate::{Fault, Services};

/// What another system that has a receipt number is told of its case: what its page tells everybody who has the number,
/// and what that page told before. Nothing about whom, what was filed, what was paid or what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldStatus {
    /// The number.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When something last happened that its person was told of.
    pub changed_at: Timestamp,
    /// Where it stands.
    pub status: Status,
    /// What its person was told, the oldest first.
    pub history: Vec<(Timestamp, Status)>,
}

/// What is said of a status in one language, as plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldText {
    /// Which one.
    pub language: Language,
    /// In a few words.
    pub title: String,
    /// What it means, what comes next, and what the person has to do, if anything.
    pub description: String,
}

impl Services {
    /// Where the case with this number stands, for a system that may ask. None when there is no such case.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn told_status(&self, receipt: &ReceiptNumber) -> Result<Option<ToldStatus>, Fault> {
        let case = cases::by_receipt(&mut self.database().reader().await?, receipt).await?;
        case.map(ToldStatus::of).transpose()
    }
}

impl ToldStatus {
    fn of(case: StoredCase) -> Result<Self, Fault> {
        let history = case.history()?;
        let told = told(&history);
        Ok(Self {
            changed_at: told.last().map_or(case.filed_at, |(at, _)| *at),
            receipt: case.receipt,
            form: case.form,
            filed_at: case.filed_at,
            status: history.status(),
            history: told,
        })
    }
}

impl ToldText {
    /// What is said of this status in this language.
    #[must_use]
    pub fn of(status: Status, language: Language) -> Self {
        let (said, words) = (of_status(status), Words::of(language));
        let todo = said.is_asked.then_some(said.todo);
        let sentences = [Some(said.meaning), Some(said.next), todo].into_iter().flatten();
        let description = sentences.map(|sentence| words.text(sentence)).collect::<Vec<_>>().join(" ");
        Self { language, title: words.text(said.happened), description }
    }
}

fn told(history: &History) -> Vec<(Timestamp, Status)> {
    let family = history.state().family();
    history.events().iter().filter_map(|event| Some((event.at, event.what.tells(family)?))).collect()
}
