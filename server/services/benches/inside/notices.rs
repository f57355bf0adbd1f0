//! What a letter of the agency costs.

use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::Timestamp;
use services::Deliver;
use services::filing::Begun;
use services::notices::{Appointment, Content};
use services::paper::PaperMaker;
use services::testing::World;

use crate::paperwork::person;

const ISSUED: u32 = 300;
const DRAWN: u32 = 30;

pub(crate) struct Notices {
    /// Written down in every language, sealed, each durable before the next.
    pub(crate) issued_per_second: f64,
    /// Drawn as papers in every language, sealed and kept.
    pub(crate) drawn_per_second: f64,
}

/// Letters about one case, one after the other.
pub(crate) async fn measure(world: &World) -> Notices {
    let ben = person(world, "ben@example.org").await;
    let draft = ben.filled(0).await;
    ben.sign(draft).await;
    let Begun::Filed(case) = ben.begin(draft).await else { panic!("a form without a fee is filed at once") };
    let issue = async || {
        let day = Timestamp::from_seconds(1_800_000_000).date();
        let place = ["Application Support Center", "810 Gears Road", "Houston, TX 77067"].map(str::to_owned).to_vec();
        let content = Content::Appointment(Appointment { day, time: "9:00 a.m.".to_owned(), clock: None, place });
        world.issue(&ben.session, case, None, content, None).await;
    };
    let makers: [Arc<dyn Deliver>; 1] = [PaperMaker::new(world.services.clone())];
    let draw_all = async || {
        world.clock.advance(Duration::from_secs(3_600));
        while world.services.deliver_due(&makers).await.unwrap() > 0 {}
    };
    draw_all().await;

    for _ in 0..DRAWN {
        issue().await;
    }
    let began = Instant::now();
    draw_all().await;
    let drawn_per_second = f64::from(DRAWN) / began.elapsed().as_secs_f64();
    let began = Instant::now();
    for _ in 0..ISSUED {
        issue().await;
    }
    Notices { issued_per_second: f64::from(ISSUED) / began.elapsed().as_secs_f64(), drawn_per_second }
}
