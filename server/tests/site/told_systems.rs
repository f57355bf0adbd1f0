//! Another system that is told what happens to cases, by a real receiver.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use domain::{WebhookId, WebhookUrl};
use http::StatusCode;
use payment::EventKey;
use serde_json::Value;
use services::Deliver;
use services::systems::WebhookRefusal;
use webhooks::{Announcer, Reach, SIGNATURE_HEADER};

use crate::schema;
use crate::site::{TestSite, on_each_site};
use crate::systems::{System, filed};
use crate::systems_document::document;

/// What came to the receiver.
struct Arrived {
    signature: String,
    body: Vec<u8>,
}

/// A receiver on this machine that answers with a status.
struct Peer {
    url: String,
    status: Arc<Mutex<u16>>,
    arrived: Receiver<Arrived>,
}

impl Peer {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://127.0.0.1:{}/hook", listener.local_addr().unwrap().port());
        let (sender, arrived) = channel();
        let status = Arc::new(Mutex::new(200));
        let answers = Arc::clone(&status);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let Some(one) = receive(&stream) else { continue };
                // Before it is answered, so that whoever has the answer finds it here.
                if sender.send(one).is_err() {
                    return;
                }
                let status = *answers.lock().unwrap();
                let answer = format!("HTTP/1.1 {status} Said\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        Self { url, status, arrived }
    }

    fn says(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    fn all(&self) -> Vec<Arrived> {
        self.arrived.try_iter().collect()
    }
}

fn receive(stream: &TcpStream) -> Option<Arrived> {
    let mut reader = BufReader::new(stream);
    let (mut signature, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap() == 0 {
            return None;
        }
        let Some((name, value)) = line.trim().split_once(": ") else {
            if line.trim().is_empty() {
                break;
            }
            continue;
        };
        match name.to_lowercase().as_str() {
            SIGNATURE_HEADER => value.clone_into(&mut signature),
            "content-length" => length = value.parse().unwrap(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    Some(Arrived { signature, body })
}

async fn deliver(site: &TestSite) {
    let announcer: Arc<dyn Deliver> = Announcer::new(site.world.services.clone(), Reach::Public);
    // Everything else in the outbox has nobody here who carries it, and waits.
    while site.world.services.deliver_due(std::slice::from_ref(&announcer)).await.unwrap() > 0 {}
}

async fn told(site: &TestSite, peer: &Peer, system: &System<'_>) -> (WebhookId, EventKey) {
    let url = WebhookUrl::parse(&peer.url).unwrap();
    let added = site.world.services.add_webhook(&system.known.id.to_string(), url).await.unwrap().unwrap();
    (added.id, EventKey::new(added.secret.as_str().as_bytes().to_vec()))
}

fn read(arrived: &Arrived) -> Value {
    serde_json::from_slice(&arrived.body).unwrap()
}

#[tokio::test]
async fn whatever_happens_to_a_case_is_told_signed_and_says_nothing_about_whom() {
    on_each_site(async |site| {
        let peer = Peer::new();
        let system = System::new(&site, "Docket", "case-status case-events").await;
        let (_, key) = told(&site, &peer, &system).await;
        let (receipt, name) = filed(&site).await;
        let _page = system.tell(&receipt, "one", r#"{"event":"accepted"}"#).await.expect(StatusCode::CREATED);
        deliver(&site).await;
        let document = document(&site).await;
        let schema =
            &document["webhooks"]["case.happened"]["post"]["requestBody"]["content"]["application/json"]["schema"];
        let mut all = peer.all();
        all.sort_by_key(|one| read(one)["number"].as_u64());
        let events: Vec<_> = all.iter().map(|one| read(one)["event"].as_str().unwrap().to_owned()).collect();
        assert_eq!(events, ["received", "fee-paid", "accepted"]);
        for one in &all {
            assert_eq!(key.verify(&one.signature, &one.body, site.world.services.now()), Ok(()));
            assert_eq!(schema::wrong(&document, schema, &read(one)), None);
            assert_eq!(read(one)["receiptNumber"], receipt.as_str());
            let text = String::from_utf8(one.body.clone()).unwrap();
            for secret in [name.as_str(), "ana@example.com", "415"] {
                assert!(!text.contains(secret), "{secret} is nobody's to know");
            }
        }
        assert_eq!(read(&all[2])["status"], "accepted");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_taken_comes_again_and_after_ten_tries_when_somebody_says_so() {
    on_each_site(async |site| {
        let peer = Peer::new();
        let (receipt, _) = filed(&site).await;
        deliver(&site).await;
        let system = System::new(&site, "Docket", "case-status case-events").await;
        let (webhook, key) = told(&site, &peer, &system).await;
        let _page = system.tell(&receipt, "one", r#"{"event":"accepted"}"#).await.expect(StatusCode::CREATED);
        let services = &site.world.services;
        let standing = async || {
            let one = services.webhooks().await.unwrap().remove(0);
            (one.waiting, one.parked)
        };
        let mut ids = Vec::new();
        for (tries, status) in [500, 302, 404, 410, 500, 500, 500, 500, 500, 503].into_iter().enumerate() {
            peer.says(status);
            assert_eq!(standing().await, (1, 0), "after {tries} tries");
            deliver(&site).await;
            let all = peer.all();
            assert_eq!(all.len(), 1, "once, until it is time again");
            assert_eq!(key.verify(&all[0].signature, &all[0].body, services.now()), Ok(()), "signed anew");
            ids.push(read(&all[0])["id"].clone());
            site.world.clock.advance(Duration::from_secs(3600));
        }
        assert_eq!(standing().await, (0, 1));
        deliver(&site).await;
        assert!(peer.all().is_empty(), "it is given up");

        peer.says(204);
        assert_eq!(services.announce_again(webhook).await.unwrap(), Ok(1));
        deliver(&site).await;
        ids.push(read(&peer.all()[0])["id"].clone());
        assert_eq!(standing().await, (0, 0));
        assert!(ids.iter().all(|id| *id == ids[0]), "a second copy can be known");
        assert_eq!(services.announce_again(webhook).await.unwrap(), Ok(0));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_told_after_they_were_removed_or_where_they_must_not_be() {
    on_each_site(async |site| {
        let (peer, other) = (Peer::new(), Peer::new());
        let services = &site.world.services;
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", "case-status case-events").await;
        let (webhook, _) = told(&site, &peer, &system).await;
        let again = services.add_webhook("Docket", WebhookUrl::parse(&peer.url).unwrap()).await.unwrap();
        assert_eq!(again.unwrap_err(), WebhookRefusal::Already);
        let nobody = services.add_webhook("Nobody", WebhookUrl::parse(&peer.url).unwrap()).await.unwrap();
        assert_eq!(nobody.unwrap_err(), WebhookRefusal::NoClient);
        let _tells = System::new(&site, "Teller", "case-events").await;
        let only_tells = services.add_webhook("Teller", WebhookUrl::parse(&peer.url).unwrap()).await.unwrap();
        assert_eq!(only_tells.unwrap_err(), WebhookRefusal::NotForStatus);

        let private = WebhookUrl::parse("https://10.255.255.1/hook").unwrap();
        let private = services.add_webhook("Docket", private).await.unwrap().unwrap().id;
        let _page = system.tell(&receipt, "one", r#"{"event":"accepted"}"#).await.expect(StatusCode::CREATED);
        services.remove_webhook(webhook).await.unwrap().unwrap();
        assert_eq!(services.remove_webhook(webhook).await.unwrap(), Err(WebhookRefusal::Unknown));
        deliver(&site).await;
        assert!(peer.all().is_empty(), "what was on its way is not told");
        let waits = services.webhooks().await.unwrap().into_iter().find(|one| one.id == private).unwrap();
        assert_eq!((waits.waiting, waits.parked), (1, 0), "it is not called, and tried again");

        let (_, key) = told(&site, &other, &system).await;
        services.remove_api_client("Docket").await.unwrap().unwrap();
        let last = System::new(&site, "Teller two", "case-events").await;
        let _page = last.tell(&receipt, "one", r#"{"event":"review-started"}"#).await.expect(StatusCode::CREATED);
        deliver(&site).await;
        assert!(other.all().is_empty(), "a system that may ask no more is told no more: {key:?}");
        assert!(services.webhooks().await.unwrap().iter().all(|one| one.ended_at.is_some()));
    })
    .await;
}
