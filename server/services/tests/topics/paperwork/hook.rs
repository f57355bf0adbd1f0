//! A receiver of webhooks, over real HTTP on the loopback, that writes down what it gets and answers as it is told.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU16, Ordering};

use payment::{Event, EventKey, SIGNATURE_HEADER};
use services::filing::{EventRefusal, EventTaken, WebhookSender};
use services::testing::World;
use services::{Deliver, Services};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A signature and the body it was made for.
type Posted = (String, Vec<u8>);

pub(crate) struct Hook {
    sender: Arc<dyn Deliver>,
    status: Arc<AtomicU16>,
    taken: Arc<Mutex<Vec<Posted>>>,
}

impl Hook {
    pub(crate) async fn of(world: &World) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks/payment", listener.local_addr().unwrap());
        let (status, taken) = (Arc::new(AtomicU16::new(200)), Arc::new(Mutex::new(Vec::new())));
        let (answer, book) = (Arc::clone(&status), Arc::clone(&taken));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let got = read(&mut stream).await;
                book.lock().unwrap().push(got);
                let line = format!(
                    "HTTP/1.1 {} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
                    answer.load(Ordering::SeqCst)
                );
                stream.write_all(line.as_bytes()).await.unwrap();
            }
        });
        Self { sender: WebhookSender::new(world.services.clone(), url), status, taken }
    }

    pub(crate) fn answers(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// Lets the outbox send what is due, and gives what arrived since: signature and body.
    pub(crate) async fn sent(&self, services: &Services) -> Vec<Posted> {
        services.deliver_due(&[Arc::clone(&self.sender)]).await.unwrap();
        std::mem::take(&mut self.taken.lock().unwrap())
    }
}

async fn read(stream: &mut TcpStream) -> Posted {
    let mut all = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let length = stream.read(&mut piece).await.unwrap();
        all.extend_from_slice(&piece[..length]);
        let text = String::from_utf8_lossy(&all).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let header = |name: &str| {
            head.lines().filter_map(|line| line.split_once(": ")).find(|(key, _)| key.eq_ignore_ascii_case(name))
        };
        let expected: usize = header("content-length").expect("a length").1.parse().unwrap();
        if body.len() >= expected {
            return (header(SIGNATURE_HEADER).expect("a signature").1.to_owned(), body.as_bytes().to_vec());
        }
    }
}

/// Signs an event as the sandbox would, and hands it in.
pub(crate) async fn hand_in(services: &Services, event: &Event) -> Result<EventTaken, EventRefusal> {
    let body = serde_json::to_vec(event).unwrap();
    let key = EventKey::new(services.vault().lookup("sandbox events", ""));
    services.payment_event(&key.sign(&body, services.now()), &body).await.unwrap()
}
