//! A service for text messages that answers as it is told and remembers what it was asked.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    Status(u16),
    Nothing,
    GoodBye,
}

#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) line: String,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn header(&self, wanted: &str) -> Option<&str> {
        self.headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

pub(crate) struct Api {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    serving: JoinHandle<()>,
}

impl Api {
    /// One that gives these answers, each on a connection of its own.
    pub(crate) async fn that(says: &[Says]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (requests, says) = (Arc::new(Mutex::new(Vec::new())), says.to_vec());
        let seen = Arc::clone(&requests);
        let serving = tokio::spawn(async move {
            let mut silent = Vec::new();
            for answer in says {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read(&mut stream).await;
                seen.lock().unwrap().push(request);
                match answer {
                    Says::Status(status) => {
                        let body = r#"{"message": "To +12025550123 is what it is"}"#;
                        let head = format!("HTTP/1.1 {status} So\r\nlocation: /\r\nconnection: close");
                        let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                        stream.write_all(answer.as_bytes()).await.unwrap();
                    }
                    Says::Nothing => silent.push(stream),
                    Says::GoodBye => {}
                }
            }
            // Whoever asks once more gets no answer and is not remembered; the silent ones stay silent.
            std::future::pending::<()>().await;
        });
        Self { url, requests, serving }
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn read(stream: &mut TcpStream) -> Request {
    let mut reader = BufReader::new(stream);
    let line = line(&mut reader).await;
    let mut headers = Vec::new();
    loop {
        let header = self::line(&mut reader).await;
        let Some((name, value)) = header.split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut request = Request { line, headers, body: String::new() };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).await.unwrap();
    request.body = String::from_utf8(body).unwrap();
    request
}

async fn line(reader: &mut BufReader<&mut TcpStream>) -> String {
    let mut line = String::new();
    reader.read_line(&mut line).await.unwrap();
    line.trim_end().to_owned()
}
