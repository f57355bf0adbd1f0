use std::collections::HashMap;

use domain::Timestamp;
use storage::{cases, followed, home};

use super::case::CaseSummary;
use super::followed::FollowedSummary;
use super::moved::NewAddress;
use super::people::are_for_several;
use crate::accounts::Waiting;
use crate::appointments::AppointmentView;
use crate::filing::DraftSummary;
use crate::{Fault, Services, Session};

/// What a person sees first.
#[derive(Debug, Clone)]
pub struct Home {
    /// Forms that are not filed, the one worked on last first.
    pub drafts: Vec<DraftSummary>,
    /// Cases, the newest first.
    pub cases: Vec<CaseSummary>,
    /// Cases that are followed by their number, the one that was added last first.
    pub followed: Vec<FollowedSummary>,
    /// How many recovery codes still work.
    pub codes_left: u32,
    /// How many answers of the agency were not read.
    pub unread: u32,
    /// Whether the person has said whose account it is.
    pub has_holder: bool,
    /// Somebody waits for what they sign in with to be removed.
    pub waiting: Option<Waiting>,
    /// The account is about to be deleted.
    pub deletion: Option<Waiting>,
    /// Since when mails to the address of the account are refused for good, if they are.
    pub mail_refused_since: Option<Timestamp>,
    /// Letters go to an address that was told of late.
    pub new_address: Option<NewAddress>,
    /// Appointments to come, with their places.
    pub visits: Vec<AppointmentView>,
}

impl Services {
    /// Everything the account has. What is no case may have come with the session.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn home(&self, session: &Session) -> Result<Home, Fault> {
        let mut reader = self.database().reader().await?;
        let home = match session.take_home(self.database()) {
            Some(home) => home,
            None => home::of_account(&mut reader, session.account).await?,
        };
        let cases = cases::of_account(&mut reader, session.account).await?;
        // Most people follow none, and then nothing is asked.
        let followed = match home.followed {
            0 => Vec::new(),
            _ => followed::of_account(&mut reader, session.account).await?,
        };
        // Nor have they cases of several people, or are to come anywhere.
        let mut names = match are_for_several(&cases) {
            true => self.names(session, &cases)?,
            false => HashMap::new(),
        };
        let visits = self.visits(&mut reader, (session.account, session.key()), &cases).await?;
        drop(reader);
        let new_address = NewAddress::of(&cases, self.now());
        let mut summaries = cases.into_iter().map(CaseSummary::of).collect::<Result<Vec<_>, _>>()?;
        for case in &mut summaries {
            case.person = names.remove(&case.id);
        }
        Ok(Home {
            drafts: home.drafts.iter().map(|row| self.summary(session.key(), row)).collect::<Result<_, _>>()?,
            followed: followed.into_iter().map(FollowedSummary::of).collect::<Result<_, _>>()?,
            codes_left: home.codes_left,
            unread: home.unread,
            mail_refused_since: home.mail_refused_since,
            has_holder: home.has_holder,
            waiting: home.lost.map(Waiting::of),
            deletion: home.deletion.map(Waiting::of),
            new_address,
            cases: summaries,
            visits,
        })
    }
}
