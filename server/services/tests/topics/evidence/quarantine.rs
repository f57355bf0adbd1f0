//! Files in which the scanner found something, from the verdict to the day on which they go.

use std::sync::Arc;
use std::time::Duration;

use domain::{DraftId, FileId};
use services::audit::Event;
use services::evidence::{Arrangement, DocumentChecker, QuarantineRefusal, Standing};
use services::filing::Begun;
use services::testing::{World, on_each_database};
use services::{Deliver, Services};
use storage::quarantine::{self, Quarantined};

use super::{Told, blobs, in_store, pdf};
use crate::paperwork::{Person, person};
use crate::steps::client;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const AWAY: usize = 0;
const CLEAN: usize = 1;
const INFECTED: usize = 2;

/// A person whose file was found to be infected.
struct Found {
    ana: Person,
    draft: DraftId,
    file: FileId,
    told: Arc<Told>,
}

impl Found {
    async fn in_file_of(world: &World) -> Self {
        let told = Arc::new(Told::default());
        let mut ana = person(world, "ana@example.org").await;
        ana.services = world.services.with_scanner(Arc::clone(&told) as _);
        let draft = ana.filled(0).await;
        told.says(INFECTED);
        let file = ana.add(draft, "card.pdf", &pdf(2)).await.file;
        assert_eq!(ana.standing(draft, file).await, Standing::Infected);
        Self { ana, draft, file, told }
    }

    fn services(&self) -> &Services {
        &self.ana.services
    }

    async fn again(&self) -> Result<Standing, QuarantineRefusal> {
        self.services().scan_again(self.file).await.unwrap()
    }

    async fn row(&self, world: &World) -> Option<Quarantined> {
        let now = world.services.now();
        quarantine::find(&mut world.database.reader().await.unwrap(), self.file, now).await.unwrap()
    }

    async fn events(&self) -> Vec<Event> {
        let page = self.services().history(&self.ana.session, 1).await.unwrap();
        page.events.into_iter().map(|event| event.what).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_infected_is_kept_where_nothing_opens_it_and_gone_after_thirty_days() {
    on_each_database(async |world| {
        let found = Found::in_file_of(&world).await;
        let blob = found.row(&world).await.expect("it is kept apart").blob.to_string();
        assert_eq!(found.ana.look(found.file).await, None);
        assert!(blobs(&world, &found.ana, found.draft).await.is_empty(), "no file has its bytes");
        let [kept] = found.services().quarantine().await.unwrap().try_into().unwrap();
        assert_eq!((kept.file, kept.found_at), (found.file, world.services.now()));
        assert_eq!(kept.bytes, u64::try_from(pdf(2).len()).unwrap());
        assert_eq!(kept.until, world.services.now().plus(30 * DAY));

        world.clock.advance(30 * DAY - Duration::from_secs(1));
        assert_eq!(world.services.erase().await.unwrap(), 0);
        assert!(in_store(&world, &blob).await.is_some());
        world.clock.advance(Duration::from_secs(1));
        assert_eq!(found.services().quarantine().await.unwrap(), [], "from its day on nobody gets it");
        assert_eq!(found.again().await, Err(QuarantineRefusal::NotThere));
        assert_eq!(world.services.erase().await.unwrap(), 1);
        assert_eq!(in_store(&world, &blob).await, None);
        world.clock.step_back(DAY);
        assert_eq!(found.row(&world).await, None, "the row went with the bytes");
        assert_eq!(found.ana.standing(found.draft, found.file).await, Standing::Infected, "its person still reads why");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_clean_after_all_is_its_persons_again_and_stays() {
    on_each_database(async |world| {
        let found = Found::in_file_of(&world).await;
        found.told.says(CLEAN);
        let before = found.ana.draft(found.draft).await.evidence;
        assert!(matches!(found.again().await, Ok(Standing::Kept { pages: 2, .. })));
        assert_eq!(found.ana.look(found.file).await, Some(pdf(2)));
        assert!(found.ana.draft(found.draft).await.evidence > before, "whoever read the form before reads it again");
        assert_eq!(found.again().await, Err(QuarantineRefusal::NotThere));
        assert!(found.events().await.contains(&Event::QuarantineScanned));
        world.clock.advance(31 * DAY);
        assert_eq!(world.services.erase().await.unwrap(), 0);
        assert_eq!(found.ana.look(found.file).await, Some(pdf(2)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_infected_still_goes_on_its_day_and_what_nobody_can_scan_waits() {
    on_each_database(async |world| {
        let found = Found::in_file_of(&world).await;
        let first = found.row(&world).await;
        for _ in 0..2 {
            world.clock.advance(10 * DAY);
            assert_eq!(found.again().await, Ok(Standing::Infected));
            assert_eq!(found.row(&world).await, first);
        }

        found.told.says(AWAY);
        assert_eq!(found.again().await, Ok(Standing::WaitsForScan));
        assert_eq!(found.ana.look(found.file).await, None);
        found.told.says(CLEAN);
        world.clock.advance(Duration::from_secs(6 * 60));
        let worker: [Arc<dyn Deliver>; 1] = [DocumentChecker::new(found.services().clone())];
        while found.services().deliver_due(&worker).await.unwrap() > 0 {}
        assert_eq!(found.ana.look(found.file).await, Some(pdf(2)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_file_comes_back_unscanned_or_into_what_is_signed_or_filed_or_where_it_was_taken_off() {
    on_each_database(async |world| {
        let found = Found::in_file_of(&world).await;
        found.told.says(CLEAN);
        let unscanned = world.services.scan_again(found.file).await.unwrap();
        assert_eq!(unscanned, Err(QuarantineRefusal::NoScanner));
        found.ana.sign(found.draft).await;
        assert_eq!(found.again().await, Err(QuarantineRefusal::Signed));
        let Begun::Filed(_) = found.ana.begin(found.draft).await else { panic!("filed") };
        assert_eq!(found.again().await, Err(QuarantineRefusal::Filed));
        assert_eq!(found.ana.look(found.file).await, None);

        let other = found.ana.filled(0).await;
        found.told.says(INFECTED);
        let file = found.ana.add(other, "again.pdf", &pdf(1)).await.file;
        let removed = found.services().arrange_evidence(&found.ana.session, other, file, Arrangement::Remove).await;
        removed.unwrap().unwrap();
        assert_eq!(found.services().scan_again(file).await.unwrap(), Err(QuarantineRefusal::FileGone));
        assert_eq!(found.services().quarantine().await.unwrap().len(), 2, "both stay until their day");
        assert!(!found.events().await.contains(&Event::QuarantineScanned));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_takes_or_removes_a_file_is_written_down() {
    on_each_database(async |world| {
        let found = Found::in_file_of(&world).await;
        let blob = found.row(&world).await.unwrap().blob.to_string();
        let mut taken = found.services().take_from_quarantine(found.file).await.unwrap().unwrap();
        assert!(found.events().await.contains(&Event::QuarantineTaken), "before the first byte");
        let mut whole = Vec::new();
        while let Some(bytes) = taken.next().await.unwrap() {
            whole.extend_from_slice(&bytes);
        }
        assert_eq!(whole, pdf(2));
        found.services().remove_from_quarantine(found.file).await.unwrap().unwrap();
        assert_eq!(in_store(&world, &blob).await, None, "at once");
        assert!(found.events().await.contains(&Event::QuarantineRemoved));
        assert!(found.services().take_from_quarantine(found.file).await.unwrap().is_err());
        let removed = found.services().remove_from_quarantine(found.file).await.unwrap();
        assert_eq!(removed, Err(QuarantineRefusal::NotThere));
        assert_eq!(world.services.verify_security_log().await.unwrap().breaks, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_apart_goes_at_once_with_its_account() {
    on_each_database(async |world| {
        let found = Found::in_file_of(&world).await;
        world.services.ask_deletion(&found.ana.session, client(1)).await.unwrap().unwrap();
        let hours = async |number: u32| {
            let mut deleted = 0;
            for _ in 0..number {
                world.clock.advance(Duration::from_secs(60 * 60));
                deleted += world.services.tend_deletions().await.unwrap();
            }
            deleted
        };
        assert_eq!(hours(29 * 24).await, 0);
        // Found shortly before the account goes, it would stay for weeks.
        let file = found.ana.add(found.draft, "late.pdf", &pdf(1)).await.file;
        let late = Found { file, ..found };
        let blob = late.row(&world).await.unwrap().blob.to_string();
        assert_eq!(hours(24).await, 1);
        assert_eq!(late.services().quarantine().await.unwrap(), []);
        world.services.erase().await.unwrap();
        assert_eq!(in_store(&world, &blob).await, None);
    })
    .await;
}
