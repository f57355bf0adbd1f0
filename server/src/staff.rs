//! `landfall staff`.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Context;
use domain::{EmailAddress, Language, StaffRole, Timestamp};
use services::accounts::{InviteRefusal, StaffMember, StaffRefusal};

use crate::config::Config;
use crate::start;

/// Lets somebody work at the desk.
pub(crate) async fn add(config: &Config, email: &str, role: StaffRole) -> anyhow::Result<ExitCode> {
    let address = parsed(email)?;
    let (services, database) = start::open(config).await?;
    let added = services.add_staff(&address, role).await.context("the desk cannot be changed")?;
    database.close().await;
    say(email, added.map(|()| format!("{email} works at the desk now, as {role}.")))
}

/// Invites somebody to work at the desk. The mail goes out by the server.
pub(crate) async fn invite(config: &Config, email: &str, role: StaffRole) -> anyhow::Result<ExitCode> {
    let address = parsed(email)?;
    let (services, database) = start::open(config).await?;
    let invited = services.invite_staff(&address, role, Language::English).await.context("nobody can be invited")?;
    database.close().await;
    let (said, code) = match invited {
        Ok(()) => {
            (format!("{email} is invited, as {role}: the link in the mail works for 72 hours."), ExitCode::SUCCESS)
        }
        Err(InviteRefusal::Already) => (format!("{email} works at the desk already."), ExitCode::FAILURE),
        Err(InviteRefusal::TooMany { .. } | InviteRefusal::NotAllowed) => {
            (format!("{email} was invited too often today."), ExitCode::FAILURE)
        }
    };
    start::print(&format!("{said}\n"))?;
    Ok(code)
}

/// Ends somebody's time there.
pub(crate) async fn end(config: &Config, email: &str) -> anyhow::Result<ExitCode> {
    let address = parsed(email)?;
    let (services, database) = start::open(config).await?;
    let ended = services.end_staff(&address).await.context("the desk cannot be changed")?;
    database.close().await;
    say(email, ended.map(|()| format!("{email} works at the desk no more.")))
}

/// Prints who works or worked there.
pub(crate) async fn list(config: &Config) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let staff = services.staff().await.context("the desk cannot be read")?;
    database.close().await;
    start::print(&table(&staff))?;
    Ok(ExitCode::SUCCESS)
}

fn parsed(email: &str) -> anyhow::Result<EmailAddress> {
    EmailAddress::parse(email).ok().with_context(|| format!("{email} is not an e-mail address"))
}

fn say(email: &str, done: Result<String, StaffRefusal>) -> anyhow::Result<ExitCode> {
    let is_done = done.is_ok();
    let said = done.unwrap_or_else(|refusal| refused(email, refusal));
    start::print(&format!("{said}\n"))?;
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn refused(email: &str, refusal: StaffRefusal) -> String {
    match refusal {
        StaffRefusal::NoAccount => format!("Nobody has an account with {email}: invite them (landfall staff invite)."),
        StaffRefusal::Already => format!("{email} is that already."),
        StaffRefusal::LastSupervisor => format!(
            "{email} is the last supervisor who stays. Make somebody else supervisor first: \
             landfall staff add ADDRESS supervisor."
        ),
        StaffRefusal::NotStaff | StaffRefusal::NotAllowed | StaffRefusal::Oneself => {
            format!("{email} does not work at the desk.")
        }
    }
}

fn table(staff: &[StaffMember]) -> String {
    let day = |moment: Timestamp| moment.date().to_string();
    staff.iter().fold(String::new(), |mut table, member| {
        let email = member.email.as_ref().map_or("(deleted account)", EmailAddress::as_str);
        let until = member.ended_at.map_or_else(|| "now".to_owned(), day);
        let _ = writeln!(table, "{email}  {}  {}  {until}", member.role, day(member.since));
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_would_end_the_last_supervisor_reads_what_to_do_first() {
        let said = refused("boss@example.org", StaffRefusal::LastSupervisor);
        assert!(
            said.starts_with("boss@example.org ") && said.contains("landfall staff add ADDRESS supervisor"),
            "{said}"
        );
    }

    #[test]
    fn whoever_was_there_stays_on_the_list() {
        let member = StaffMember {
            account: domain::AccountId::v7(Timestamp::from_seconds(1_795_435_200), [0; 10]),
            method: None,
            email: EmailAddress::parse("officer@example.org").ok(),
            role: StaffRole::Officer,
            since: Timestamp::from_seconds(1_795_435_200),
            ended_at: None,
        };
        let left = StaffMember { email: None, ended_at: Some(Timestamp::from_seconds(1_795_521_600)), ..member };
        assert_eq!(
            table(&[member, left]),
            "officer@example.org  officer  2026-11-23  now\n(deleted account)  officer  2026-11-23  2026-11-24\n"
        );
    }
}
