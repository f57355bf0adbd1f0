//! Whoever has a page open hears of what changes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::{AccountId, Timestamp};
use storage::news::{self, StoredNews};
use tokio::sync::mpsc;

use crate::{Fault, Services, Session};

/// How often is looked, at the latest, while somebody listens: another server, or a command, may have changed something.
const LOOKED_EVERY: Duration = Duration::from_secs(2);

/// How often is looked whether this process has changed anything.
const GLANCED_EVERY: Duration = Duration::from_millis(250);

/// A change may take so long from its moment until it is there, and clocks differ.
const LOOKED_BACK: Duration = Duration::from_secs(60);

/// How many pages of one account may listen. A browser opens fewer to one house.
const MOST_OF_ACCOUNT: usize = 12;

/// How many pages may listen to one process.
const MOST: usize = 10_000;

/// How much somebody may be behind before they are let go; their browser asks again.
const MOST_BEHIND: usize = 64;

/// Who listens.
#[derive(Debug, Clone, Default)]
pub(crate) struct Listeners(Arc<Mutex<Listening>>);

#[derive(Debug, Default)]
struct Listening {
    ears: HashMap<AccountId, Vec<Ear>>,
    is_over: bool,
}

#[derive(Debug)]
struct Ear {
    /// What was there then is on their page.
    since: Timestamp,
    tell: mpsc::Sender<StoredNews>,
}

/// What is new for an account from a moment on, as it happens.
#[derive(Debug)]
pub struct News {
    /// What came before the listening, and is still to be told.
    before: Vec<StoredNews>,
    /// All of that: it may be heard as well.
    known: BTreeSet<StoredNews>,
    heard: mpsc::Receiver<StoredNews>,
}

/// Nobody more can listen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooManyListen;

impl News {
    /// The case or the thread that something new is about, by its id; none when the server stops.
    pub async fn next(&mut self) -> Option<String> {
        if let Some(news) = self.before.pop() {
            return Some(news.about);
        }
        loop {
            let news = self.heard.recv().await?;
            if !self.known.contains(&news) {
                return Some(news.about);
            }
        }
    }
}

impl Services {
    /// Listens for what is new for this account since its page was made.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn listen(&self, session: &Session, since: Timestamp) -> Result<Result<News, TooManyListen>, Fault> {
        let (tell, heard) = mpsc::channel(MOST_BEHIND);
        if !self.listeners().add(session.account, Ear { since, tell }) {
            return Ok(Err(TooManyListen));
        }
        // What happens from now on is heard. What came before is asked for, so that nothing is between.
        let mut reader = self.database().reader().await?;
        let before = news::of_account(&mut reader, session.account, since).await?;
        let known = before.iter().cloned().collect();
        Ok(Ok(News { before, known, heard }))
    }

    /// Tells whoever listens, until `stop` ends; then lets them all go.
    pub async fn tell_news(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut glances = tokio::time::interval(GLANCED_EVERY);
        glances.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let (mut looked_at, mut changes) = (self.now(), self.database().changes());
        let mut told = BTreeSet::new();
        loop {
            tokio::select! {
                () = &mut stop => break,
                _ = glances.tick() => {}
            }
            let (now, changes_now) = (self.now(), self.database().changes());
            if !self.listeners().is_anybody_there() || changes_now == changes && now.since(looked_at) < LOOKED_EVERY {
                continue;
            }
            (looked_at, changes) = (now, changes_now);
            match self.new_since(now.minus(LOOKED_BACK)).await {
                Ok(found) => {
                    for news in found.iter().filter(|news| !told.contains(*news)) {
                        self.listeners().tell(news);
                    }
                    told = found;
                }
                Err(fault) => {
                    tracing::warn!(error = &fault as &dyn std::error::Error, "nobody could be told what is new");
                }
            }
        }
        self.listeners().let_go();
    }

    async fn new_since(&self, since: Timestamp) -> Result<BTreeSet<StoredNews>, Fault> {
        let mut reader = self.database().reader().await?;
        Ok(news::since(&mut reader, since).await?.into_iter().collect())
    }

    fn listeners(&self) -> &Listeners {
        &self.0.listeners
    }
}

impl Listeners {
    fn add(&self, account: AccountId, ear: Ear) -> bool {
        let mut listening = self.lock();
        listening.forget_who_went();
        let all: usize = listening.ears.values().map(Vec::len).sum();
        let of_account = listening.ears.get(&account).map_or(0, Vec::len);
        let has_room = !listening.is_over && all < MOST && of_account < MOST_OF_ACCOUNT;
        if has_room {
            listening.ears.entry(account).or_default().push(ear);
        }
        has_room
    }

    fn tell(&self, news: &StoredNews) {
        let mut listening = self.lock();
        let Some(ears) = listening.ears.get_mut(&news.account) else { return };
        // Who is too far behind is let go.
        ears.retain(|ear| news.at <= ear.since || ear.tell.try_send(news.clone()).is_ok());
    }

    fn is_anybody_there(&self) -> bool {
        let mut listening = self.lock();
        listening.forget_who_went();
        !listening.ears.is_empty()
    }

    fn let_go(&self) {
        let mut listening = self.lock();
        listening.is_over = true;
        listening.ears.clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Listening> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listening {
    fn forget_who_went(&mut self) {
        self.ears.retain(|_, ears| {
            ears.retain(|ear| !ear.tell.is_closed());
            !ears.is_empty()
        });
    }
}
