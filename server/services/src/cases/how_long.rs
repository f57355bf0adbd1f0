use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use domain::case::LATE_DAYS;
use domain::{CaseId, Curve, Date, History, Stage, Timestamp, Waits};
use storage::cases;
use storage::how_long::{self, StoredWaits};

use crate::{Fault, Services};

/// Cases that were filed so long ago say little about those of today.
const LOOKED_BACK: Duration = Duration::from_secs(3 * 365 * 24 * 60 * 60);

/// How often it is counted. An estimate changes little in a day.
const COUNTED_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

/// How many cases are read at a time, so that nobody else waits for it.
const AT_ONCE: u32 = 500;

/// When that many of a hundred cases are through, whoever still waits does well to ask.
const RIGHT_TO_ASK: u8 = 90;

/// How long cases of one form took to the end of a stage, by what this installation knows.
#[derive(Debug, Clone, PartialEq)]
pub struct HowLong {
    /// To the end of which stage.
    pub stage: Stage,
    /// How many are through after how many days.
    pub curve: Curve,
    /// When that was counted.
    pub counted_on: Date,
}

/// What one case waits for, and how long that takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// The end of which stage it waits for.
    pub stage: Stage,
    /// After how many days half of such cases are through; none when too little is known of them.
    pub half: Option<u32>,
    /// After how many days four of five are; none when that is not known yet.
    pub most: Option<u32>,
    /// How many days this one has waited.
    pub waited: u32,
    /// From when on it is right to ask why it takes so long.
    pub ask_from: Date,
}

/// How long cases of a form usually take to the end of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    /// After how many days half of them are through.
    pub half: u32,
    /// After how many days four of five are; none when that is not known yet.
    pub most: Option<u32>,
}

/// What is known of each form, by its id.
type Known = BTreeMap<String, Vec<HowLong>>;

/// What was counted, as this process knows it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counted(Arc<RwLock<Arc<Known>>>);

impl HowLong {
    /// After how many days it is right to ask why a case is not through.
    #[must_use]
    pub fn right_to_ask_after(&self) -> Option<u32> {
        self.curve.days_for(RIGHT_TO_ASK)
    }
}

impl Services {
    /// How long cases of this form took, stage by stage; nothing of a stage of which too little is known. Asks no database.
    #[must_use]
    pub fn how_long(&self, form: &str) -> Vec<HowLong> {
        self.known_lengths().get(form).cloned().unwrap_or_default()
    }

    /// The forms of which enough is known, by their ids.
    #[must_use]
    pub fn forms_of_known_length(&self) -> Vec<String> {
        self.known_lengths().keys().cloned().collect()
    }

    /// Counts anew when the last count is a day old. To be called now and then.
    ///
    /// # Errors
    /// A fault when the database is away or a history makes no sense.
    pub async fn tend_how_long(&self) -> Result<(), Fault> {
        let kept = how_long::all(&mut self.database().reader().await?).await?;
        let is_of_today = |one: &StoredWaits| self.now().since(one.counted_at) < COUNTED_EVERY;
        if !kept.is_empty() && kept.iter().all(is_of_today) {
            self.know(kept);
            return Ok(());
        }
        let counted = self.count().await?;
        self.database().write(counted.clone(), |tx, counted| Box::pin(how_long::replace(tx, counted))).await?;
        self.know(counted);
        Ok(())
    }

    /// What a case of this form that has come so far waits for: what comes first of that of which enough is known, else the
    /// decision or what it brings. None when it has ended, or waits for something else, such as the end of an appeal.
    pub(crate) fn expected(&self, form: &str, history: &History) -> Option<Expected> {
        if !history.state().is_open() {
            return None;
        }
        let counted = self.known_lengths();
        let known_of = |stage: Stage| {
            counted.get(form)?.iter().find(|known| known.stage == stage && known.curve.days_for(50).is_some())
        };
        let waits: Vec<_> = history.stretches(self.now()).into_iter().filter(|stretch| !stretch.is_over).collect();
        let stretch = waits.iter().find(|stretch| known_of(stretch.stage).is_some()).or(waits.last())?;
        let known = known_of(stretch.stage);
        let [half, most] = [50, 80].map(|percent| known.and_then(|known| known.curve.days_for(percent)));
        // Before nine of ten are through nobody is late who waits as most do, or as is right where nothing is known.
        let at_least = || stretch.stage.late_after().max(most.or(half).unwrap_or_default());
        let ask_after = known.and_then(HowLong::right_to_ask_after).unwrap_or_else(at_least);
        let ask_from = stretch.from.date().saturating_add(days(ask_after));
        Some(Expected { stage: stretch.stage, half, most, waited: stretch.days, ask_from })
    }

    /// How long cases of this form usually take to the end of each stage of which enough is known. Nothing of one that this
    /// case has come to the end of before: what comes after it is taken up again is another story.
    pub(super) fn usual(&self, form: &str, history: &History) -> BTreeMap<Stage, Usual> {
        let stretches = history.stretches(self.now());
        let is_ahead = |stage: Stage| !stretches.iter().any(|stretch| stretch.is_over && stretch.stage == stage);
        let counted = self.known_lengths();
        let known = counted.get(form).into_iter().flatten().filter(|known| is_ahead(known.stage));
        let usual = known.filter_map(|HowLong { stage, curve, .. }| {
            Some((*stage, Usual { half: curve.days_for(50)?, most: curve.days_for(80) }))
        });
        usual.collect()
    }

    /// From when on it is right to ask why a case takes so long. What waits for no stage is counted from when it stands as it
    /// does.
    pub(crate) fn late_from(&self, form: &str, history: &History) -> Date {
        let standing = || history.since().date().saturating_add(days(LATE_DAYS));
        self.expected(form, history).map_or_else(standing, |expected| expected.ask_from)
    }

    async fn count(&self) -> Result<Vec<StoredWaits>, Fault> {
        let now = self.now();
        let mut counts: BTreeMap<(String, Stage), Waits> = BTreeMap::new();
        let mut after: Option<CaseId> = None;
        loop {
            // A reader of its own for each page: a long look would keep the database from tidying up.
            let mut reader = self.database().reader().await?;
            let page = cases::filed_since(&mut reader, now.minus(LOOKED_BACK), after, AT_ONCE).await?;
            drop(reader);
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            for case in &page {
                for stretch in case.history()?.stretches(now) {
                    let waits = counts.entry((case.form.clone(), stretch.stage)).or_default();
                    waits.add(stretch.days, stretch.is_over);
                }
            }
        }
        let counted = |((form, stage), waits)| StoredWaits { form, stage, counted_at: now, waits };
        Ok(counts.into_iter().map(counted).collect())
    }

    fn known_lengths(&self) -> Arc<Known> {
        Arc::clone(&self.0.counted.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn know(&self, counted: Vec<StoredWaits>) {
        let mut known = Known::new();
        for one in counted {
            let curve = one.waits.curve();
            if curve.is_telling() {
                let of_form = known.entry(one.form).or_default();
                of_form.push(HowLong { stage: one.stage, curve, counted_on: Timestamp::date(one.counted_at) });
            }
        }
        known.values_mut().for_each(|stages| stages.sort_by_key(|known| known.stage));
        *self.0.counted.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(known);
    }
}

fn days(count: u32) -> time::Duration {
    time::Duration::days(count.into())
}
