//! Puts the parts together, listens, and stops.

use std::future::Future;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use domain::ReceiptPrefix;
use push::Pusher;
use server::{DrawProcess, ExamineProcess, House, Preview, addresses, router};
use services::evidence::DocumentChecker;
use services::filing::{RefundSender, WebhookSender};
use services::paper::PaperMaker;
use services::{Clock, Deliver, Demonstration, Fault, Letterhead, LocalMailbox, Parts, Services, Settings};
use storage::Database;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};
use visit::{Frames, Site};
use webhooks::{Announcer, Reach};
use words::Words;

use crate::clock::{MachineClock, MachineRandomness, MovedClock};
use crate::config::Config;
use crate::{keeping, listening, master_key, senders};

/// How often checkouts are asked about that should have ended, and what has ended is removed.
const RECONCILE_EVERY: Duration = Duration::from_secs(30);
const SWEEP_EVERY: Duration = Duration::from_secs(60 * 60);
/// How often what no file has any more is removed from the store of documents.
const ERASE_EVERY: Duration = Duration::from_secs(60);
/// How often those who follow cases are told that these have changed.
const TELL_EVERY: Duration = Duration::from_secs(10);

/// Brings the database up to date.
pub(crate) async fn migrate(config: &Config) -> anyhow::Result<ExitCode> {
    let database = connect(config).await?;
    services(config, database.clone())?.chain_older_events().await?;
    database.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Serves until it is told to stop.
pub(crate) async fn serve(config: Config) -> anyhow::Result<ExitCode> {
    log(&config)?;
    let address = config.public_url()?;
    listening::make_room();
    let senders = if config.demonstration { None } else { Some(senders::of(&config)?) };
    let checkout = senders::checkout(&config)?;
    let database = connect(&config).await?;
    let mut services = services(&config, database.clone())?;
    if let Some(checkout) = checkout {
        services = services.with_checkout(checkout);
    }
    services.chain_older_events().await?;
    services = services.with_heic(reads_heic().await?);
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {}; is something else using that port?", config.listen))?;

    let demonstration = if config.demonstration { services.seed_demonstration().await? } else { None };
    // Heard from now on: whoever is told that it is ready may stop it at once.
    let told = told_to_stop();
    announce(&config, &address, demonstration.as_ref())?;

    let (stop, stopping) = watch::channel(false);
    let workers = [
        tokio::spawn(deliver(services.clone(), handlers(&config, &services, senders), stopping.clone())),
        tokio::spawn(every(RECONCILE_EVERY, services.clone(), stopping.clone(), reconcile)),
        tokio::spawn(every(SWEEP_EVERY, services.clone(), stopping.clone(), sweep)),
        tokio::spawn(every(ERASE_EVERY, services.clone(), stopping.clone(), erase)),
        tokio::spawn(every(TELL_EVERY, services.clone(), stopping.clone(), tell_followers)),
        tokio::spawn(tell_news(services.clone(), stopping.clone())),
    ];
    let house = House::new(services, site(&config, &address), address, config.also_at(), config.trusted_proxies);
    let serving = listening::serve(listener, router(house), stopped(stopping));

    let within = Duration::from_secs(config.stop_within_seconds.into());
    let mut serving = tokio::spawn(serving);
    tokio::select! {
        ended = &mut serving => ended.context("the server stopped listening")?,
        () = told => {
            let _told = stop.send(true);
            tracing::info!("stopping");
            let under_way = async {
                let _ended = serving.await;
                for worker in workers {
                    let _ended = worker.await;
                }
            };
            wind_up(under_way, database.close(), within).await;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Lets what is under way end, then closes the database, and waits so long for both of them, however they hang. What was
/// acknowledged is in the database anyway. The last tenth of the time is the database's.
async fn wind_up(under_way: impl Future<Output = ()>, closing: impl Future<Output = ()>, within: Duration) {
    let end = Instant::now() + within;
    if timeout_at(end - within / 10, under_way).await.is_err() {
        tracing::warn!("some requests were still open at the end of the waiting time");
    }
    if timeout_at(end, closing).await.is_err() {
        tracing::warn!("the database was still in use at the end of the waiting time");
    }
}

/// Shows the form in a folder while it is written, until it is told to stop.
pub(crate) async fn preview(folder: &Path, listen: SocketAddr) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(
        listen.ip().is_loopback(),
        "a preview asks nobody who they are, so it is shown on this machine only: listen on 127.0.0.1 or [::1], not {}",
        listen.ip()
    );
    let preview = Preview::open(folder, Arc::new(MachineClock))?;
    let listener = TcpListener::bind(listen).await.with_context(|| {
        format!("cannot listen on {listen}; is something else using that port? `--listen` takes another one")
    })?;
    let address = listener.local_addr().context("the port is not known")?;
    print(&format!(
        "\n  {} is shown at http://{address}\n  Whatever you save in it is shown at once. Stop with Ctrl-C.\n\n",
        folder.display()
    ))?;
    tokio::select! {
        ended = axum::serve(listener, preview.router()).into_future() => ended.context("the preview stopped listening")?,
        () = told_to_stop() => {}
    }
    Ok(ExitCode::SUCCESS)
}

async fn connect(config: &Config) -> anyhow::Result<Database> {
    std::fs::create_dir_all(&config.data)
        .with_context(|| format!("the data folder {} cannot be made", config.data.display()))?;
    let database = Database::connect(&config.database_url()).await.context("the database cannot be opened")?;
    database.migrate(MachineClock.now()).await.context("the database cannot be brought up to date")?;
    Ok(database)
}

/// The services of an installation that is there already, for a command beside the running server.
pub(crate) async fn open(config: &Config) -> anyhow::Result<(Services, Database)> {
    let key = config.data.join("master.key");
    anyhow::ensure!(key.exists(), "{} is not there: this is not the folder of an installation", key.display());
    let database = Database::connect(&config.database_url()).await.context("the database cannot be opened")?;
    Ok((services(config, database.clone())?, database))
}

pub(crate) fn services(config: &Config, database: Database) -> anyhow::Result<Services> {
    let receipt_prefix = ReceiptPrefix::parse(&config.receipt_prefix).context("receipt_prefix cannot be used")?;
    let settings = Settings {
        receipt_prefix,
        time_zone: config.time_zone,
        operator: config.operator,
        letterhead: letterhead(config),
        answer_within_days: config.answer_within_days,
        second_person: config.second_person().context("second_person cannot be used")?,
        codes_need_second: config.codes_need_second(),
        sends_texts: config.demonstration || !config.texts_account.is_empty(),
        sign_ups_per_client: config.sign_ups_per_client,
        sign_ins_per_client: config.sign_ins_per_client,
        ..Settings::new(config.site_name.clone(), config.public_url()?, config.demonstration)
    };
    Ok(Services::new(Parts {
        database,
        clock: clock(config),
        randomness: Arc::new(MachineRandomness),
        draw: DrawProcess::of_this_program().context("the program that draws papers is not found")?,
        store: keeping::store(config)?,
        scan: keeping::scanner(config)?,
        examine: examine_process()?,
        keyring: master_key::keyring(&config.data.join("master.key"))?,
        settings,
    }))
}

/// A demonstration's clock can be moved on, no other one.
fn clock(config: &Config) -> Arc<dyn Clock> {
    if config.demonstration { Arc::new(MovedClock::of(&config.data)) } else { Arc::new(MachineClock) }
}

/// Whether photos of iPhones can be added as they are, which depends on what is installed beside the product.
async fn reads_heic() -> anyhow::Result<bool> {
    let reads_heic = examine_process()?.reads_heic().await;
    if reads_heic {
        tracing::info!("photos in HEIC are read");
    } else {
        tracing::info!(
            "photos in HEIC are refused: libheif with a decoder for HEVC, or a filter of system calls, is missing"
        );
    }
    Ok(reads_heic)
}

fn examine_process() -> anyhow::Result<Arc<ExamineProcess>> {
    ExamineProcess::of_this_program().context("the program that examines files is not found")
}

/// Who writes letters to people.
fn letterhead(config: &Config) -> Letterhead {
    let name = if config.agency_name.is_empty() { &config.site_name } else { &config.agency_name };
    let lines = config.agency_address.lines().map(str::trim).filter(|line| !line.is_empty());
    Letterhead {
        name: name.clone(),
        address: lines.map(str::to_owned).collect(),
        phone: config.agency_phone.clone(),
        website: config.agency_website.clone(),
    }
}

fn site(config: &Config, address: &str) -> Site {
    Site {
        name: config.site_name.clone(),
        is_demonstration: config.demonstration,
        is_secure: address.starts_with("https://"),
        assets: addresses(),
        words: Words::of,
        frames: Frames::default(),
    }
}

/// Whoever carries what is in the outbox: the senders, or in a demonstration, which has none, its own mailbox.
fn handlers(config: &Config, services: &Services, senders: Option<Vec<Arc<dyn Deliver>>>) -> Vec<Arc<dyn Deliver>> {
    let mut handlers =
        senders.unwrap_or_else(|| vec![LocalMailbox::new(services.clone()), LocalMailbox::for_texts(services.clone())]);
    // The sandbox calls this installation itself, whatever address people type.
    let hook = format!("http://{}/hooks/payment", config.listen);
    handlers.push(WebhookSender::new(services.clone(), hook));
    handlers.push(PaperMaker::new(services.clone()));
    handlers.push(DocumentChecker::new(services.clone()));
    handlers.push(RefundSender::new(services.clone()));
    let reach = if config.webhooks_to_private_addresses { Reach::Private } else { Reach::Public };
    handlers.push(Announcer::new(services.clone(), reach));
    handlers.push(Pusher::new(services.clone()));
    handlers
}

async fn deliver(services: Services, handlers: Vec<Arc<dyn Deliver>>, stopping: watch::Receiver<bool>) {
    services.work(handlers, stopped(stopping)).await;
}

async fn tell_news(services: Services, stopping: watch::Receiver<bool>) {
    services.tell_news(stopped(stopping)).await;
}

async fn reconcile(services: Services) -> Result<(), Fault> {
    let done = services.reconcile().await?;
    tracing::debug!(?done, "reconciled payments");
    Ok(())
}

async fn sweep(services: Services) -> Result<(), Fault> {
    services.sweep().await?;
    let waited = services.tend_lost().await?;
    tracing::debug!(waited, "tended lost accounts");
    let deleted = services.tend_deletions().await?;
    tracing::debug!(deleted, "tended accounts to be deleted");
    let done = services.tend_drafts().await?;
    tracing::debug!(?done, "tended drafts");
    services.send_reminders().await?;
    services.send_daily().await?;
    services.tend_how_long().await?;
    let read = services.tend_work().await?;
    tracing::debug!(read, "wrote down what cases wait for");
    Ok(())
}

async fn erase(services: Services) -> Result<(), Fault> {
    services.tend_pictures().await?;
    let erased = services.erase().await?;
    tracing::debug!(erased, "erased documents");
    Ok(())
}

async fn tell_followers(services: Services) -> Result<(), Fault> {
    services.tell_followers().await
}

async fn every<F>(pause: Duration, services: Services, stopping: watch::Receiver<bool>, work: fn(Services) -> F)
where
    F: Future<Output = Result<(), Fault>>,
{
    let mut ticks = tokio::time::interval(pause);
    let stop = stopped(stopping);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return,
            _ = ticks.tick() => {
                if let Err(fault) = work(services.clone()).await {
                    tracing::error!(fault = &fault as &dyn std::error::Error, "work in the background failed");
                }
            }
        }
    }
}

async fn stopped(mut stopping: watch::Receiver<bool>) {
    // An error means that nobody can tell us to stop any more, which is as good.
    let _told = stopping.wait_for(|stop| *stop).await;
}

/// Ends when the program is told to stop, from this call on.
#[expect(clippy::expect_used, reason = "a server that cannot be stopped cleanly must not start")]
fn told_to_stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened for");
    let mut interrupt = signal(SignalKind::interrupt()).expect("signals can be listened for");
    async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }
}

fn log(config: &Config) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log)
        .with_context(|| format!("log = {:?} is not a log level or filter", config.log))?;
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    Ok(())
}

fn announce(config: &Config, address: &str, demonstration: Option<&Demonstration>) -> anyhow::Result<()> {
    let mut text = format!("\n  {} is ready at {address}\n", config.site_name);
    if let Some(demonstration) = demonstration {
        let people = Demonstration::PEOPLE.map(|one| one.email).join(", ");
        let staff = Demonstration::STAFF.map(|one| one.email).join(", ");
        text.push_str(&format!(
            "\n  This is a demonstration. What to try:\n\
             \x20   {address}/sign-up    create an account; its messages arrive in the local mailbox\n\
             \x20   {address}/mailbox    the local mailbox\n\
             \x20   {address}/sign-in    or sign in with the password “{}” as one of {people}\n\
             \x20   {address}/desk       the agency’s desk, for {staff}; what their app shows is in the mailbox\n\
             \x20   landfall demo advance 30   lets a month go by: the officer acts, days run out\n\
             \x20   {address}/forms      file a form: fill in, sign, pay in the sandbox, get a receipt number\n\
             \x20   {address}/es         the same in Spanish\n",
            demonstration.password
        ));
    }
    if let Some(here) = config.also_at().filter(|here| here != address) {
        text.push_str(&format!(
            "\n  Open {address} on a phone in the same network; on this machine {here} does, too.\n\
             \x20 Whoever is in that network can look at all of it.\n"
        ));
    }
    text.push_str("\n  Stop with Ctrl-C.\n\n");
    print(&text)?;
    Ok(())
}

/// Prints what was asked for.
pub(crate) fn print(text: &str) -> anyhow::Result<ExitCode> {
    std::io::stdout().write_all(text.as_bytes()).context("nothing can be printed")?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_stop_has_an_end_whatever_hangs() {
        let within = Duration::from_secs(10);
        let took = async |under_way: bool, closing: bool| {
            let begun = Instant::now();
            match (under_way, closing) {
                (true, true) => wind_up(pending(), pending(), within).await,
                (true, false) => wind_up(pending(), ready(()), within).await,
                (false, true) => wind_up(ready(()), pending(), within).await,
                (false, false) => wind_up(ready(()), ready(()), within).await,
            }
            begun.elapsed().as_secs()
        };
        assert_eq!(took(false, false).await, 0);
        assert_eq!(took(true, false).await, 9, "the database has its part of the time");
        assert_eq!(took(false, true).await, 10);
        assert_eq!(took(true, true).await, 10);
    }
}
