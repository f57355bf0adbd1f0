//! `landfall api-clients`.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Context;
use domain::{ApiClientName, ApiScope, ApiScopes, Timestamp};
use services::systems::{ApiClient, ApiClientRefusal, ApiCredentials};

use crate::command_line::Limits;
use crate::config::Config;
use crate::start;

/// Lets another system ask.
pub(crate) async fn add(
    config: &Config,
    name: ApiClientName,
    scopes: Vec<ApiScope>,
    limits: Limits,
) -> anyhow::Result<ExitCode> {
    let scopes = ApiScopes::of(scopes).context("a system that may do nothing needs no secret")?;
    let named = name.to_string();
    let (services, database) = start::open(config).await?;
    let added = services.add_api_client(name, scopes, limits.into()).await.context("the systems cannot be changed")?;
    database.close().await;
    say(&named, added.map(|credentials| shown(&credentials)))
}

/// Prints who may ask, or might once.
pub(crate) async fn list(config: &Config) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let clients = services.api_clients().await.context("the systems cannot be read")?;
    database.close().await;
    start::print(&table(&clients))
}

/// Gives a system another secret.
pub(crate) async fn renew(config: &Config, client: &str) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let renewed = services.renew_api_client(client).await.context("the systems cannot be changed")?;
    database.close().await;
    say(client, renewed.map(|credentials| shown(&credentials)))
}

/// Says how much a system may ask.
pub(crate) async fn limit(config: &Config, client: &str, limits: Limits) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let limited = services.limit_api_client(client, limits.into()).await.context("the systems cannot be changed")?;
    database.close().await;
    say(client, limited.map(|()| format!("{client} may ask so much from now on.\n")))
}

/// Lets a system ask no more.
pub(crate) async fn remove(config: &Config, client: &str) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let removed = services.remove_api_client(client).await.context("the systems cannot be changed")?;
    database.close().await;
    say(client, removed.map(|()| format!("{client} may ask no more, and is told no more.\n")))
}

fn shown(ApiCredentials { id, secret }: &ApiCredentials) -> String {
    format!(
        "client_id      {id}\nclient_secret  {}\nThe secret is shown this once. Keep it where only that system reads it.\n",
        secret.as_str()
    )
}

fn say(client: &str, done: Result<String, ApiClientRefusal>) -> anyhow::Result<ExitCode> {
    let is_done = done.is_ok();
    let said = done.unwrap_or_else(|refusal| match refusal {
        ApiClientRefusal::NameTaken => format!("{client} is there already. Renew it, or choose another name.\n"),
        ApiClientRefusal::Unknown => format!("There is no system with the name or id {client} that may ask.\n"),
    });
    start::print(&said)?;
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn table(clients: &[ApiClient]) -> String {
    let day = |moment: Timestamp| moment.date().to_string();
    clients.iter().fold(String::new(), |mut table, ApiClient { id, name, scopes, limits, since, ended_at }| {
        let until = ended_at.map_or_else(|| "now".to_owned(), day);
        let (second, all_day) = (limits.per_second, limits.per_day);
        let _ = writeln!(table, "{id}  {name}  {scopes}  {second}/s  {all_day}/day  {}  {until}", day(*since));
        table
    })
}

#[cfg(test)]
mod tests {
    use domain::{ApiClientId, ApiLimits};

    use super::*;

    #[test]
    fn the_list_has_no_secret_and_keeps_who_might_once() {
        let since = Timestamp::from_seconds(1_795_435_200);
        let client = ApiClient {
            id: ApiClientId::v7(since, [1; 10]),
            name: ApiClientName::parse("Court docket").unwrap(),
            scopes: "case-status case-events".parse().unwrap(),
            limits: ApiLimits::default(),
            since,
            ended_at: None,
        };
        let gone = ApiClient { ended_at: Some(Timestamp::from_seconds(1_795_521_600)), ..client.clone() };
        let id = client.id;
        let line = format!("{id}  Court docket  case-status case-events  5/s  1000/day  2026-11-23");
        assert_eq!(table(&[client, gone]), format!("{line}  now\n{line}  2026-11-24\n"));
    }
}
