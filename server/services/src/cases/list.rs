//! All cases of an account, to look through.

use storage::{cases, followed};

use super::case::CaseSummary;
use super::followed::FollowedSummary;
use crate::{Fault, Services, Session};

/// All cases that an account has or follows.
#[derive(Debug, Clone, Default)]
pub struct AllCases {
    /// Its own, the newest first, each with whom it is for.
    pub own: Vec<CaseSummary>,
    /// Those that it follows by their number.
    pub followed: Vec<FollowedSummary>,
}

/// How a case stands, to find it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Something is to be done.
    NeedsYou,
    /// It is under way.
    Open,
    /// Nothing more happens.
    Closed,
}

impl Standing {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::NeedsYou, Self::Open, Self::Closed];

    /// Its name in an address.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NeedsYou => "needs-you",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// Which cases are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Those of this form.
    pub form: Option<String>,
    /// Those that stand so.
    pub standing: Option<Standing>,
    /// Those in whose number, form or person these words are.
    pub words: String,
}

impl Services {
    /// All cases that an account has or follows, each of its own with whom it is for.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn all_cases(&self, session: &Session) -> Result<AllCases, Fault> {
        let mut reader = self.database().reader().await?;
        let mut own = cases::of_account(&mut reader, session.account).await?;
        let followed = followed::of_account(&mut reader, session.account).await?;
        drop(reader);
        if self.name_old_cases(session, &own).await? {
            own = cases::of_account(&mut self.database().reader().await?, session.account).await?;
        }
        let mut names = self.names(session, &own)?;
        let named = own.into_iter().map(|case| {
            let person = names.remove(&case.id);
            Ok::<_, Fault>(CaseSummary { person, ..CaseSummary::of(case)? })
        });
        let own = named.collect::<Result<_, _>>()?;
        Ok(AllCases { own, followed: followed.into_iter().map(FollowedSummary::of).collect::<Result<_, _>>()? })
    }
}

impl AllCases {
    /// Those that a filter lets through; `form_name` says what a form is called.
    #[must_use]
    pub fn through(mut self, filter: &CaseFilter, form_name: impl Fn(&str) -> String) -> Self {
        let is_of_form = |form: &str| filter.form.as_deref().is_none_or(|wanted| wanted == form);
        let words: Vec<_> = filter.words.split_whitespace().map(str::to_lowercase).collect();
        let has_words = |receipt: &str, form: &str, person: &str| {
            let text = format!("{receipt} {form} {} {person}", form_name(form)).to_lowercase();
            words.iter().all(|word| text.contains(word) || text.contains(&word.replace('-', "")))
        };
        let stands = |is_open: bool, needs_you: bool| match filter.standing {
            None => true,
            Some(Standing::NeedsYou) => needs_you,
            Some(Standing::Open) => is_open,
            Some(Standing::Closed) => !is_open,
        };
        self.own.retain(|case| {
            let person = case.person.as_deref().unwrap_or_default();
            is_of_form(&case.form)
                && stands(case.is_open, case.todo.is_some())
                && has_words(case.receipt.as_str(), &case.form, person)
        });
        self.followed.retain(|case| {
            is_of_form(&case.form) && stands(case.is_open, false) && has_words(case.receipt.as_str(), &case.form, "")
        });
        self
    }
}
