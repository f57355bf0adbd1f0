//! What can be typed after `landfall`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Parser, Subcommand};
use domain::{ApiClientName, ApiLimits, ApiScope, OneLineProblem, ReceiptNumber, StaffRole, WebhookId, WebhookUrl};
use services::package::PublicKey;

/// An online account, guided form filing and case status for immigration benefits.
#[derive(Debug, Parser)]
#[command(name = "landfall", version, disable_help_subcommand = true)]
pub(crate) struct CommandLine {
    /// The configuration file; `LANDFALL_CONFIG` names one too.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the pages, bringing the database up to date first.
    Serve {
        /// Show the demonstration banner, the local mailbox and the sandbox checkout, and add demonstration data.
        #[arg(long)]
        demonstration: bool,
        /// The address and port to listen on, instead of the configured one.
        #[arg(long, value_name = "ADDRESS:PORT")]
        listen: Option<std::net::SocketAddr>,
    },
    /// Bring the database up to date and end.
    Migrate,
    /// The forms in this binary, or one that is being written.
    Forms {
        #[command(subcommand)]
        command: FormsCommand,
    },
    /// The security log.
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// What was filed, as people keep it in one file.
    Filing {
        #[command(subcommand)]
        command: FilingCommand,
    },
    /// The fees people paid, and giving them back.
    Payments {
        #[command(subcommand)]
        command: PaymentsCommand,
    },
    /// Who works at the agency's desk.
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
    /// Other systems that may ask where cases stand, or tell what happens to them.
    ApiClients {
        #[command(subcommand)]
        command: ApiClientsCommand,
    },
    /// Where other systems are told of what happens to cases.
    Webhooks {
        #[command(subcommand)]
        command: WebhooksCommand,
    },
    /// Files in which the virus scanner found something, kept apart for 30 days.
    Quarantine {
        #[command(subcommand)]
        command: QuarantineCommand,
    },
    /// Cases of another system, and the letters by which people add them to their accounts.
    Cases {
        #[command(subcommand)]
        command: CasesCommand,
    },
    /// A demonstration that goes on.
    Demo {
        #[command(subcommand)]
        command: DemoCommand,
    },
    /// Print the settings in effect, without secrets.
    Config,
    /// Draw the paper that comes in on standard input; the server starts this for itself.
    #[command(hide = true)]
    DrawPaper,
    /// Look at the file that comes in on standard input; the server starts this for itself.
    #[command(hide = true)]
    ExamineFile,
    /// The same for a photo in HEIC.
    #[command(hide = true)]
    ExamineHeic,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DemoCommand {
    /// Let time go by in the demonstration of the data folder: its clock moves on, and once a week people answer and its officer
    /// acts. A running server notices within a second; whoever was signed in has to sign in again.
    Advance {
        /// How many days.
        #[arg(value_parser = clap::value_parser!(u16).range(1..=3650))]
        days: u16,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Check that nobody has changed, removed or added an event. The server may go on meanwhile.
    Verify {
        /// What an earlier run called the head: the log must still hold it.
        #[arg(long, value_name = "NUMBER:HASH")]
        noted: Option<NotedHead>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PaymentsCommand {
    /// Say where all money is that came, and fail if the books do not balance. The server may go on meanwhile.
    Balance,
    /// Give back the fee of a case, all of it. Doing it again changes nothing. A server sends the money.
    Refund {
        /// The case's receipt number.
        receipt: String,
        /// Why, as the person reads it: not-due, our-mistake or withdrawn.
        #[arg(long)]
        reason: AgencyReason,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum StaffCommand {
    /// Let somebody work at the desk, who has an account already. They are told by mail.
    Add {
        /// The address they sign in with.
        email: String,
        /// What they do there: officer, supervisor or clerk. Only the first two decide.
        role: StaffRole,
    },
    /// Invite somebody to work at the desk, who need not have an account yet: a link in a mail, for 72 hours.
    Invite {
        /// The address that the mail goes to and that they sign in with.
        email: String,
        /// What they do there: officer, supervisor or clerk. Only the first two decide.
        role: StaffRole,
    },
    /// End somebody's time at the desk. That they were there stays in the record.
    End {
        /// The address they sign in with.
        email: String,
    },
    /// Print who works or worked there, a line each: address, role, since when, until when.
    List,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ApiClientsCommand {
    /// Let another system ask, and print its id and its secret, which is shown this once.
    Add {
        /// What you call it.
        #[arg(value_parser = client_name)]
        name: ApiClientName,
        /// What it may do: case-status, case-events or case-decisions. Can be given more than once.
        #[arg(long, default_value = "case-status")]
        scope: Vec<ApiScope>,
        /// How much it may ask.
        #[command(flatten)]
        limits: Limits,
    },
    /// Print who may ask, or might once, a line each: id, name, what, in a second, in a day, since when, until when.
    List,
    /// Give a system a new secret, which is shown this once. The old one and its tokens end at once.
    Renew {
        /// Its name or id.
        client: String,
    },
    /// Say how much a system may ask.
    Limit {
        /// Its name or id.
        client: String,
        /// How much it may ask.
        #[command(flatten)]
        limits: Limits,
    },
    /// Let a system ask no more, and tell it no more.
    Remove {
        /// Its name or id.
        client: String,
    },
}

/// How much another system may ask.
#[derive(Debug, Clone, Copy, clap::Args)]
pub(crate) struct Limits {
    /// Questions in a second.
    #[arg(long, default_value_t = ApiLimits::default().per_second, value_parser = clap::value_parser!(u32).range(1..))]
    per_second: u32,
    /// Questions in a day.
    #[arg(long, default_value_t = ApiLimits::default().per_day, value_parser = clap::value_parser!(u32).range(1..))]
    per_day: u32,
}

impl From<Limits> for ApiLimits {
    fn from(Limits { per_second, per_day }: Limits) -> Self {
        Self { per_second, per_day }
    }
}

fn client_name(text: &str) -> Result<ApiClientName, OneLineProblem> {
    ApiClientName::parse(text)
}

#[derive(Debug, Subcommand)]
pub(crate) enum WebhooksCommand {
    /// Tell another system at this address whatever happens to cases, and print the secret that proves it, which is shown
    /// this once.
    Add {
        /// Where: https, or http on this machine.
        url: WebhookUrl,
        /// Which system, by its name or id.
        #[arg(long)]
        client: String,
    },
    /// Print where systems are told, a line each: id, system, address, since when, until when, waiting, given up.
    List,
    /// Tell nobody there any more.
    Remove {
        /// Which one, as the list names it.
        webhook: WebhookId,
    },
    /// Tell again what was given up after ten tries.
    Again {
        /// Which one, as the list names it.
        webhook: WebhookId,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum QuarantineCommand {
    /// Print what is kept apart, a line each: file, found when, bytes, SHA-256, goes when. No name and no person.
    List,
    /// Have a file scanned and examined again, with newer signatures. If nothing is found any more, its person can use it.
    Again {
        /// The file, as the list names it.
        file: String,
    },
    /// Write a file out as it came, for whoever looks into it. It is as dangerous as the scanner says.
    Take {
        /// The file, as the list names it.
        file: String,
        /// Where to. A file that is there already is not written over.
        #[arg(long, value_name = "PATH")]
        to: PathBuf,
    },
    /// Remove a file now, for good.
    Remove {
        /// The file, as the list names it.
        file: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum CasesCommand {
    /// Take over the cases of a file, of comma-separated values or of objects in JSON (docs/import.md). Nothing is written
    /// if anything is wrong with it. Cases without a receipt number get one. The same file again changes nothing.
    Import {
        /// The file.
        file: PathBuf,
        /// Say what is wrong and what would be written, and write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Leave out what is wrong, and take over the rest.
        #[arg(long, conflicts_with = "dry_run")]
        skip_faulty: bool,
        /// Where to write everything that is wrong, and the receipt numbers of cases that came without one, as a table.
        #[arg(long, value_name = "PATH")]
        report: Option<PathBuf>,
    },
    /// Write letters with access codes, a PDF file for each case and language. A new code ends the earlier one of its case.
    Codes {
        /// The cases, by their receipt numbers; without any, all that are to have a code and never had one.
        receipts: Vec<ReceiptNumber>,
        /// The folder for the letters. Nobody else can read what is written there.
        #[arg(long, value_name = "FOLDER")]
        to: PathBuf,
        /// Where to write receipt numbers, codes and last days as a table as well, for whoever prints letters of their own.
        #[arg(long, value_name = "PATH")]
        list: Option<PathBuf>,
    },
}

/// Why the agency gives a fee back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum AgencyReason {
    /// The fee was not due.
    NotDue,
    /// The agency made a mistake.
    OurMistake,
    /// The person took the form back in time.
    Withdrawn,
}

/// A head as `audit verify` prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotedHead {
    pub(crate) seq: i64,
    pub(crate) hash: String,
}

impl FromStr for NotedHead {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (seq, hash) = text.split_once(':').ok_or("a number, a colon and a hash")?;
        Ok(Self { seq: seq.parse().map_err(|_| "it does not begin with a number")?, hash: hash.to_owned() })
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum FilingCommand {
    /// Check that a file is what an installation gave out as a filing, and that nothing in it was changed. Ends with 0
    /// when it is, with 1 when it is not, and with 2 when that cannot be found out. No answer in it is printed.
    Verify {
        /// The ZIP file, as it was downloaded.
        file: PathBuf,
        /// The public key of the installation, as `filing keys` prints it there; without it, those of this one count.
        #[arg(long, value_name = "PUBLIC_KEY")]
        key: Option<PublicKey>,
    },
    /// Print the public keys by which others can check what this installation gave out: a number and a key a line.
    Keys,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FormsCommand {
    /// List the forms: id, edition, dates, pages and title.
    List,
    /// Check every form, its words, its coverage of the official form and its worked examples.
    Check {
        /// Only the form in this folder, as it is on the disk.
        folder: Option<PathBuf>,
        /// Fail on warnings, too: words that are long or hard to read.
        #[arg(long)]
        strict: bool,
    },
    /// Show a form while it is written, in the browser, on this machine only: its pages, what follows from the
    /// answers, its faults, coverage and worked examples. Whatever is saved in the folder is shown at once.
    Preview {
        /// The form's folder.
        folder: PathBuf,
        /// The address and port to listen on.
        #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3100")]
        listen: std::net::SocketAddr,
    },
    /// Say what is different between two editions of a form, a line for each change.
    Diff {
        /// The form's id, such as i-90.
        form: String,
        /// The earlier edition, such as 2025-01-20.
        old: String,
        /// The later edition.
        new: String,
    },
}
