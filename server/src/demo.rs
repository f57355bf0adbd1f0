//! A demonstration that goes on.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;

use crate::clock::MovedClock;
use crate::config::Config;
use crate::start::{open, print};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How often the officer acts.
const WEEK: u16 = 7;

/// Lets so many days go by.
pub(crate) async fn advance(mut config: Config, days: u16) -> anyhow::Result<ExitCode> {
    config.demonstration = true;
    let (mut left, mut steps) = (days, 0);
    while left > 0 {
        let now = left.min(WEEK);
        left -= now;
        // Asked first: time moves nowhere but in a demonstration.
        let (services, database) = open(&config).await?;
        anyhow::ensure!(
            services.is_demonstration_there().await?,
            "{} is not the data folder of a demonstration",
            config.data.display()
        );
        database.close().await;
        MovedClock::advance(&config.data, DAY * now.into()).context("the clock of the demonstration cannot be kept")?;
        let (services, database) = open(&config).await?;
        services.send_reminders().await?;
        steps += services.act_in_demonstration().await?;
        database.close().await;
    }
    print(&format!("{days} days have gone by. The officer took {steps} steps.\n"))
}
