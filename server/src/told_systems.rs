//! `landfall webhooks`.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Context;
use domain::{Timestamp, WebhookId, WebhookUrl};
use services::systems::{NewWebhook, Webhook, WebhookRefusal};

use crate::config::Config;
use crate::start;

/// Tells a system at an address.
pub(crate) async fn add(config: &Config, url: WebhookUrl, client: &str) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let added = services.add_webhook(client, url).await.context("the addresses cannot be changed")?;
    database.close().await;
    say(added.map(|NewWebhook { id, secret }| {
        format!(
            "webhook  {id}\nsecret   {}\nThe secret is shown this once. What is sent is signed with it.\n",
            secret.as_str()
        )
    }))
}

/// Prints where systems are told, or were once.
pub(crate) async fn list(config: &Config) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let webhooks = services.webhooks().await.context("the addresses cannot be read")?;
    database.close().await;
    start::print(&table(&webhooks))
}

/// Tells nobody there any more.
pub(crate) async fn remove(config: &Config, webhook: WebhookId) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let removed = services.remove_webhook(webhook).await.context("the addresses cannot be changed")?;
    database.close().await;
    say(removed.map(|()| format!("Nobody is told at {webhook} any more.\n")))
}

/// Tells again what was given up.
pub(crate) async fn again(config: &Config, webhook: WebhookId) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let again = services.announce_again(webhook).await.context("the outbox cannot be changed")?;
    database.close().await;
    say(again.map(|count| format!("{count} are told again by a running server.\n")))
}

fn say(done: Result<String, WebhookRefusal>) -> anyhow::Result<ExitCode> {
    let is_done = done.is_ok();
    let said = done.unwrap_or_else(|refusal| {
        let why = match refusal {
            WebhookRefusal::NoClient => "There is no system with this name or id that may ask.\n",
            WebhookRefusal::NotForStatus => {
                "This system may not ask where cases stand (case-status), so it is told nothing.\n"
            }
            WebhookRefusal::Already => "This system is told there already.\n",
            WebhookRefusal::Unknown => "Nobody is told there.\n",
        };
        why.to_owned()
    });
    start::print(&said)?;
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn table(webhooks: &[Webhook]) -> String {
    let day = |moment: Timestamp| moment.date().to_string();
    webhooks.iter().fold(String::new(), |mut table, Webhook { id, client, url, since, ended_at, waiting, parked }| {
        let until = ended_at.map_or_else(|| "now".to_owned(), day);
        let (url, since) = (url.as_str(), day(*since));
        let _ = writeln!(table, "{id}  {client}  {url}  {since}  {until}  {waiting} waiting  {parked} given up");
        table
    })
}

#[cfg(test)]
mod tests {
    use domain::ApiClientName;

    use super::*;

    #[test]
    fn the_list_says_what_waits_and_what_was_given_up() {
        let since = Timestamp::from_seconds(1_795_435_200);
        let webhook = Webhook {
            id: WebhookId::v7(since, [1; 10]),
            client: ApiClientName::parse("Court docket").unwrap(),
            url: WebhookUrl::parse("https://court.example/landfall").unwrap(),
            since,
            ended_at: None,
            waiting: 2,
            parked: 1,
        };
        let id = webhook.id;
        let line = "Court docket  https://court.example/landfall  2026-11-23  now  2 waiting  1 given up";
        assert_eq!(table(&[webhook]), format!("{id}  {line}\n"));
    }
}
