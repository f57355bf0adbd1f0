//! Links in mails to people who have an account: the one way to make them, to open them and to use them up.
//!
//! A use case makes a [`NewLink`] before its transaction, keeps its row and sends its address in it. Opening one changes
//! nothing, because programs open links before people do. What the link is for is done by a form, and in the transaction
//! that does it [`Link::use_up`] comes first.

use std::time::Duration;

use domain::place::localized;
use domain::{AccountId, Correspondence, EmailAddress, Language, LinkKind, Timestamp};
use storage::account_links::{self, LinkOfAccount, StoredLink};
use storage::{Error, Writer};

use super::LinkProblem;
use super::owner::{Absent, Owner};
use crate::token::hash;
use crate::{AccountKey, Fault, Outcome, SecretToken, Services};

/// A link that nobody has yet.
pub(super) struct NewLink {
    /// To be kept with [`account_links::insert`].
    pub(super) row: StoredLink,
    /// What the link holds, for a browser that goes on without a mail.
    pub(super) token: SecretToken,
    /// For the mail, on a line of its own.
    pub(super) address: String,
}

/// A link that works.
#[derive(Debug, Clone)]
pub struct Link {
    /// What it does.
    pub kind: LinkKind,
    /// Whose it is.
    pub account: AccountId,
    /// In which language we write to them.
    pub language: Language,
    /// The address of the account.
    pub email: EmailAddress,
    pub(super) correspondence: Correspondence,
    /// When what it tells of had just happened.
    pub(super) made_at: Timestamp,
    /// Keyed hash of the address that the account had then.
    pub(super) made_for: [u8; 32],
    /// Keyed hash of the one it has.
    email_lookup: [u8; 32],
    /// Wrong codes that were typed for what it does.
    pub(super) tries: u32,
    pub(super) key: AccountKey,
    pub(super) token_hash: [u8; 32],
}

impl Link {
    /// The account's key, for what the account owns.
    #[must_use]
    pub fn key(&self) -> &AccountKey {
        &self.key
    }

    /// Whether the account has had another address since it was made.
    #[must_use]
    pub fn is_of_former_email(&self) -> bool {
        self.made_for != self.email_lookup
    }

    /// Whether it still works, in the transaction of what it does.
    pub(super) async fn check(&self, tx: &mut Writer, now: Timestamp) -> Result<Result<(), LinkProblem>, Error> {
        Ok(check(account_links::find(tx, &self.token_hash).await?, now).map(|_| ()))
    }

    pub(super) fn owner(&self) -> Owner<'_> {
        Owner {
            account: self.account,
            key: &self.key,
            email: &self.email,
            language: self.language,
            correspondence: &self.correspondence,
        }
    }

    /// Uses the link up, in the transaction of what it does. Of many at the same moment one gets through.
    pub(super) async fn use_up(&self, tx: &mut Writer, now: Timestamp) -> Result<Result<(), LinkProblem>, Error> {
        match self.check(tx, now).await? {
            Ok(()) if account_links::use_up(tx, &self.token_hash, now).await? => Ok(Ok(())),
            Ok(()) => Ok(Err(LinkProblem::Used)),
            Err(problem) => Ok(Err(problem)),
        }
    }
}

impl Services {
    /// A link of this kind that works for so long.
    pub(super) fn new_link(&self, owner: &Owner<'_>, kind: LinkKind, life: Duration) -> NewLink {
        let now = self.now();
        let token = self.new_token();
        let token_hash = hash(token.as_str());
        let path = localized(&format!("/link/{}", token.as_str()), owner.language);
        NewLink {
            address: format!("{}{path}", self.settings().public_url),
            row: StoredLink {
                token_hash,
                account: owner.account,
                kind,
                made_for: self.email_lookup(owner.email),
                created_at: now,
                expires_at: now.plus(life),
                tries: 0,
                used_at: None,
            },
            token,
        }
    }

    /// Opens a link. It stays as it is, and can be opened again until it was used.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_link(&self, token: &str) -> Outcome<Link, LinkProblem> {
        let token_hash = hash(token);
        let mut reader = self.database().reader().await?;
        let found = check(account_links::find(&mut reader, &token_hash).await?, self.now());
        drop(reader);
        match found {
            Ok(found) => self.opened_link(found).map(Ok),
            Err(LinkProblem::Expired) => {
                // From now on it is dead also if the clock is set back.
                let expire = self.database().write(token_hash, |tx, hash| Box::pin(account_links::expire(tx, hash)));
                expire.await?;
                Ok(Err(LinkProblem::Expired))
            }
            Err(problem) => Ok(Err(problem)),
        }
    }

    /// The same of a link that is for one of these; any other is unknown here.
    pub(super) async fn open_link_for(&self, token: &str, kinds: &[LinkKind]) -> Outcome<Link, LinkProblem> {
        let opened = self.open_link(token).await?;
        Ok(opened.and_then(|link| if kinds.contains(&link.kind) { Ok(link) } else { Err(LinkProblem::Unknown) }))
    }

    fn opened_link(&self, found: LinkOfAccount) -> Result<Link, Fault> {
        let LinkOfAccount { link, email_lookup, addressee } = found;
        let Absent { account, key, email, language, correspondence } = self.absent(link.account, &addressee)?;
        Ok(Link {
            kind: link.kind,
            account,
            language,
            email,
            correspondence,
            made_at: link.created_at,
            made_for: link.made_for,
            email_lookup,
            tries: link.tries,
            key,
            token_hash: link.token_hash,
        })
    }
}

fn check(found: Option<LinkOfAccount>, now: Timestamp) -> Result<LinkOfAccount, LinkProblem> {
    let found = found.ok_or(LinkProblem::Unknown)?;
    let lives = found.link.kind.outlives_address() || found.link.made_for == found.email_lookup;
    if found.link.used_at.is_some() || !lives {
        Err(LinkProblem::Used)
    } else if now >= found.link.expires_at {
        Err(LinkProblem::Expired)
    } else {
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::NewAccount;
    use crate::testing::{World, on_each_database};

    const HOUR: Duration = Duration::from_secs(60 * 60);

    /// Keeps a link to a new account: its token.
    async fn send(world: &World) -> SecretToken {
        let services = &world.services;
        let email = EmailAddress::parse("ana@example.org").unwrap();
        let terms = ("2026-11".to_owned(), services.now());
        let account = services.new_account(NewAccount {
            email,
            language: Language::Spanish,
            password_hash: "hash".to_owned(),
            terms,
        });
        let link =
            services.new_link(&services.absent(account.id, &account.addressee).unwrap().owner(), LinkKind::Reset, HOUR);
        let token = link.token.as_str().to_owned();
        assert_eq!(link.address, format!("https://landfall.example/es/link/{token}"));
        let kept = services.database().write((account, link.row), |tx, (account, row)| {
            Box::pin(async move {
                storage::accounts::insert(tx, account).await?;
                account_links::insert(tx, row).await
            })
        });
        kept.await.unwrap();
        link.token
    }

    async fn use_up(services: &Services, link: Link) -> Result<(), LinkProblem> {
        let input = (link, services.now());
        services.database().write(input, |tx, (link, now)| Box::pin(link.use_up(tx, *now))).await.unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_link_tells_whose_it_is_until_it_is_used() {
        on_each_database(async |world| {
            let services = &world.services;
            let token = send(&world).await;
            services.open_link(token.as_str()).await.unwrap().unwrap();
            let link = services.open_link(token.as_str()).await.unwrap().unwrap();
            assert_eq!((link.kind, link.email.as_str()), (LinkKind::Reset, "ana@example.org"));
            let other = services.open_link_for(token.as_str(), &[LinkKind::NotMe]).await.unwrap();
            assert_eq!(other.unwrap_err(), LinkProblem::Unknown, "it is for something else");
            assert_eq!(use_up(services, link).await, Ok(()));
            assert_eq!(services.open_link(token.as_str()).await.unwrap().unwrap_err(), LinkProblem::Used);
            assert_eq!(services.open_link("of nobody").await.unwrap().unwrap_err(), LinkProblem::Unknown);
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn of_fifty_that_use_one_link_one_gets_through() {
        on_each_database(async |world| {
            let token = send(&world).await;
            let link = world.services.open_link(token.as_str()).await.unwrap().unwrap();
            let posts: Vec<_> = (0..50)
                .map(|_| {
                    let (services, link) = (world.services.clone(), link.clone());
                    tokio::spawn(async move { use_up(&services, link).await })
                })
                .collect();
            let mut used = 0;
            for post in posts {
                used += usize::from(post.await.unwrap().is_ok());
            }
            assert_eq!(used, 1);
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_link_that_lets_somebody_in_dies_with_the_address_it_went_to() {
        on_each_database(async |world| {
            let token = send(&world).await;
            let link = world.services.open_link(token.as_str()).await.unwrap().unwrap();
            // As when the address was changed after the mail was written and before the link was kept.
            let moved = world
                .services
                .database()
                .write(link.account, |tx, account| Box::pin(storage::accounts::set_email(tx, *account, &[7; 32], &[])));
            moved.await.unwrap();
            assert_eq!(use_up(&world.services, link).await, Err(LinkProblem::Used));
            assert_eq!(world.services.open_link(token.as_str()).await.unwrap().unwrap_err(), LinkProblem::Used);
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_link_that_was_too_old_is_not_revived_by_the_clock() {
        on_each_database(async |world| {
            let token = send(&world).await;
            let link = world.services.open_link(token.as_str()).await.unwrap().unwrap();
            world.clock.advance(HOUR);
            assert_eq!(use_up(&world.services, link).await, Err(LinkProblem::Expired), "to the instant");
            assert_eq!(world.services.open_link(token.as_str()).await.unwrap().unwrap_err(), LinkProblem::Expired);
            world.clock.step_back(HOUR);
            assert_eq!(world.services.open_link(token.as_str()).await.unwrap().unwrap_err(), LinkProblem::Expired);
        })
        .await;
    }
}
