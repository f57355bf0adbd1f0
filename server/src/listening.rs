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
use tokio::net::TcpListener;
use tower::Service;

/// How much of what a connection sends is held before somebody takes it, and how long what stands before a body may be. A
/// hundred people who send files at once have so much each.
const READ_AHEAD: usize = 64 * 1024;

/// How long a connection may stay without a whole question: longer than a proxy keeps one for the next of its visitors.
const ASKS_WITHIN: Duration = Duration::from_secs(75);

/// How long nobody is let in after the system had no room for another connection.
const BREATH: Duration = Duration::from_millis(250);

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
