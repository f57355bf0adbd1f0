//! The product: one binary.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod api_clients;
mod audit_log;
mod cases;
mod clock;
mod command_line;
mod config;
mod demo;
mod filing;
mod keeping;
mod listening;
mod master_key;
mod network;
mod payment_books;
mod quarantine;
mod senders;
mod staff;
mod start;
mod told_systems;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use command_line::{
    ApiClientsCommand, AuditCommand, CasesCommand, Command, CommandLine, DemoCommand, FilingCommand, FormsCommand,
    PaymentsCommand, QuarantineCommand, StaffCommand, WebhooksCommand,
};
use config::Config;
use services::imports::ImportMode;

/// Drawing a page makes thousands of small strings; with the system's allocator they took a fifth of its time. This one holds
/// little of what a crowd needed, and does not fill memory with places for sizes that are not asked for.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// A thread that has compared a password holds 19 MiB until it ends.
const IDLE_THREAD_ENDS_AFTER: Duration = Duration::from_secs(1);

/// Deep pages are drawn by deep calls; the usual 2 MiB are too few in an unoptimised build.
const STACK_BYTES: usize = 8 * 1024 * 1024;

fn main() -> anyhow::Result<std::process::ExitCode> {
    let CommandLine { config, command } = CommandLine::parse();
    let config = || settings(config);
    match command {
        Command::Serve { demonstration, listen } => {
            let mut config = config()?;
            config.demonstration |= demonstration;
            config.listen = listen.unwrap_or(config.listen);
            let runtime = runtime()?;
            let ended = runtime.block_on(start::serve(config));
            // What still computes has had its time; to drop the runtime would wait for it without an end.
            runtime.shutdown_background();
            ended
        }
        Command::Migrate => runtime()?.block_on(start::migrate(&config()?)),
        Command::Audit { command: AuditCommand::Verify { noted } } => {
            runtime()?.block_on(audit_log::verify(&config()?, noted.as_ref()))
        }
        Command::Filing { command: FilingCommand::Verify { file, key } } => filing::verify(config, &file, key),
        Command::Filing { command: FilingCommand::Keys } => filing::keys(&config()?),
        Command::Payments { command: PaymentsCommand::Balance } => {
            runtime()?.block_on(payment_books::balance(&config()?))
        }
        Command::Payments { command: PaymentsCommand::Refund { receipt, reason } } => {
            runtime()?.block_on(payment_books::refund(&config()?, &receipt, reason))
        }
        Command::Staff { command } => runtime()?.block_on(async {
            let config = config()?;
            match command {
                StaffCommand::Add { email, role } => staff::add(&config, &email, role).await,
                StaffCommand::Invite { email, role } => staff::invite(&config, &email, role).await,
                StaffCommand::End { email } => staff::end(&config, &email).await,
                StaffCommand::List => staff::list(&config).await,
            }
        }),
        Command::ApiClients { command } => runtime()?.block_on(async {
            let config = config()?;
            match command {
                ApiClientsCommand::Add { name, scope, limits } => api_clients::add(&config, name, scope, limits).await,
                ApiClientsCommand::List => api_clients::list(&config).await,
                ApiClientsCommand::Renew { client } => api_clients::renew(&config, &client).await,
                ApiClientsCommand::Limit { client, limits } => api_clients::limit(&config, &client, limits).await,
                ApiClientsCommand::Remove { client } => api_clients::remove(&config, &client).await,
            }
        }),
        Command::Webhooks { command } => runtime()?.block_on(async {
            let config = config()?;
            match command {
                WebhooksCommand::Add { url, client } => told_systems::add(&config, url, &client).await,
                WebhooksCommand::List => told_systems::list(&config).await,
                WebhooksCommand::Remove { webhook } => told_systems::remove(&config, webhook).await,
                WebhooksCommand::Again { webhook } => told_systems::again(&config, webhook).await,
            }
        }),
        Command::Quarantine { command } => runtime()?.block_on(async {
            let config = config()?;
            match command {
                QuarantineCommand::List => quarantine::list(&config).await,
                QuarantineCommand::Again { file } => quarantine::again(&config, &file).await,
                QuarantineCommand::Take { file, to } => quarantine::take(&config, &file, &to).await,
                QuarantineCommand::Remove { file } => quarantine::remove(&config, &file).await,
            }
        }),
        Command::Demo { command: DemoCommand::Advance { days } } => {
            runtime()?.block_on(async { demo::advance(config()?, days).await })
        }
        Command::Cases { command } => runtime()?.block_on(async {
            let config = config()?;
            match command {
                CasesCommand::Import { file, dry_run, skip_faulty, report } => {
                    let mode = match (dry_run, skip_faulty) {
                        (true, _) => ImportMode::DryRun,
                        (false, true) => ImportMode::SkipFaulty,
                        (false, false) => ImportMode::AllOrNothing,
                    };
                    cases::import(&config, &file, mode, report.as_deref()).await
                }
                CasesCommand::Codes { receipts, to, list } => {
                    cases::codes(&config, &receipts, &to, list.as_deref()).await
                }
            }
        }),
        Command::Config => start::print(&config()?.shown().context("the settings cannot be written out")?),
        Command::Forms { command: FormsCommand::List } => start::print(&server::forms::list()),
        Command::Forms { command: FormsCommand::Diff { form, old, new } } => {
            let changes = server::forms::diff(forms::Library::embedded(), &form, &old, &new);
            start::print(&changes.map_err(anyhow::Error::msg)?)
        }
        Command::Forms { command: FormsCommand::Check { folder, strict } } => {
            let (report, is_sound) = match folder {
                Some(folder) => server::forms::check_folder(&folder, strict)?,
                None => server::forms::check(strict),
            };
            start::print(&report)?;
            Ok(if is_sound { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE })
        }
        Command::Forms { command: FormsCommand::Preview { folder, listen } } => {
            runtime()?.block_on(start::preview(&folder, listen))
        }
        Command::DrawPaper => Ok(server::draw_paper()),
        Command::ExamineFile => Ok(server::examine_file()),
        Command::ExamineHeic => Ok(server::examine_heic()),
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where the environment comes in")]
fn settings(file: Option<PathBuf>) -> anyhow::Result<Config> {
    let file = file.or_else(|| std::env::var_os("LANDFALL_CONFIG").map(Into::into));
    Ok(Config::load(file, std::env::vars())?)
}

fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK_BYTES)
        .thread_keep_alive(IDLE_THREAD_ENDS_AFTER)
        .build()
        .context("the runtime cannot be started")
}
