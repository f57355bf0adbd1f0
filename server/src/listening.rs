//! Connections: each is taken, answered, and let end when the server stops.

use std::future::Future;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::net::TcpListener;
use tower::Service;

/// How much of what a connection sends is held before somebody takes it, and how long what stands before a body may be. A
/// hundred people who send files at once have so much each.
const READ_AHEAD: usize = 64 * 1024;

/// How long a connection may stay without a whole question: longer than a proxy keeps one for the next of its visitors.
const ASKS_WITHIN: Duration = Duration::from_secs(75);

/// How long nobody is let in after the system had no room for another connection.
const BREATH: Duration = Duration::from_millis(250);

/// Lets this process have as many connections open as the system lets it ask for. What it begins with is often a thousand,
/// which is one for every page that somebody leaves open.
pub(crate) fn make_room() {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }) {
        tracing::warn!(%error, "there may be room for few connections");
    }
}

/// Answers whoever connects, until `stop` ends. Then it takes nobody any more, and ends when the last answer is given.
pub(crate) async fn serve(listener: TcpListener, app: Router, stop: impl Future<Output = ()>) {
    let mut connections = http1::Builder::new();
    connections.timer(TokioTimer::new()).header_read_timeout(ASKS_WITHIN).max_buf_size(READ_AHEAD);
    let open = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            () = &mut stop => break,
            taken = listener.accept() => match taken {
                Ok(taken) => taken,
                Err(error) => {
                    bear(&error).await;
                    continue;
                }
            },
        };
        // An answer goes out in one write, so there is nothing to wait for.
        let _sooner = stream.set_nodelay(true);
        let connection = connections.serve_connection(TokioIo::new(stream), service_fn(answers(app.clone(), peer)));
        let connection = open.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke");
            }
        });
    }
    drop(listener);
    open.shutdown().await;
}

/// What answers the questions of one connection.
fn answers(
    app: Router,
    peer: SocketAddr,
) -> impl Fn(Request<Incoming>) -> <Router as Service<Request<Incoming>>>::Future {
    move |mut request| {
        request.extensions_mut().insert(ConnectInfo(peer));
        app.clone().call(request)
    }
}

/// Whoever hung up before they were let in is no trouble; too many open files are, and pass.
async fn bear(error: &io::Error) {
    let is_theirs = matches!(
        error.kind(),
        ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset
    );
    if !is_theirs {
        tracing::error!(%error, "nobody can be let in for a moment");
        tokio::time::sleep(BREATH).await;
    }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;
    use tokio::sync::{mpsc, oneshot};

    use super::*;

    /// Answers when it is told to, and tells when it was asked.
    async fn slow() -> (SocketAddr, mpsc::Receiver<oneshot::Sender<()>>, oneshot::Sender<()>) {
        let (asked, asking) = mpsc::channel(1);
        let app = Router::new().route(
            "/",
            get(move |ConnectInfo(peer): ConnectInfo<SocketAddr>| async move {
                let (answer, told) = oneshot::channel();
                asked.send(answer).await.unwrap();
                told.await.unwrap();
                peer.to_string()
            }),
        );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        tokio::spawn(serve(listener, app, async { drop(stopped.await) }));
        (address, asking, stop)
    }

    async fn rest(mut stream: TcpStream) -> String {
        let mut said = Vec::new();
        stream.read_to_end(&mut said).await.unwrap();
        String::from_utf8(said).unwrap()
    }

    #[test]
    fn there_is_room_for_as_many_as_the_system_allows() {
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        // One less than there was, so that other tests do not notice.
        let less = current.map(|most| most - 1);
        setrlimit(Resource::Nofile, Rlimit { current: less, maximum }).unwrap();
        make_room();
        assert_eq!(getrlimit(Resource::Nofile).current, maximum);
    }

    #[tokio::test]
    async fn who_was_asking_when_the_server_stops_is_answered_and_nobody_after_them() {
        let (address, mut asking, stop) = slow().await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let own = stream.local_addr().unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: landfall\r\n\r\n").await.unwrap();
        let answer = asking.recv().await.unwrap();
        stop.send(()).unwrap();
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
        answer.send(()).unwrap();
        let said = rest(stream).await;
        assert!(said.starts_with("HTTP/1.1 200") && said.ends_with(&own.to_string()), "{said}");
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_come_to_the_end_of_a_question_is_not_waited_for() {
        let (address, _asking, _stop) = slow().await;
        for begun in ["", "GET / HTTP/1.1\r\nhost: land"] {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(begun.as_bytes()).await.unwrap();
            assert!(!rest(stream).await.contains("200"), "{begun}");
        }
    }

    #[tokio::test]
    async fn what_stands_before_a_body_has_an_end() {
        let (address, _asking, _stop) = slow().await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let long = format!("GET / HTTP/1.1\r\nhost: landfall\r\nx: {}\r\n\r\n", "x".repeat(4 * READ_AHEAD));
        stream.write_all(long.as_bytes()).await.unwrap();
        let mut said = vec![0; 12];
        stream.read_exact(&mut said).await.unwrap();
        assert_eq!(said, b"HTTP/1.1 431");
    }
}
