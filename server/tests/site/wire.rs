//! Bytes on the wire that no browser sends, through the whole server.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::site::{TestSite, on_each_site};

/// Listens as the product does.
async fn listen(site: &TestSite) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = site.router().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Everything that comes back until the server closes the connection.
async fn answers(to: SocketAddr, text: &str) -> String {
    let mut stream = TcpStream::connect(to).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut back = Vec::new();
    let read = stream.read_to_end(&mut back);
    tokio::time::timeout(Duration::from_secs(5), read).await.expect("the connection is closed").unwrap();
    String::from_utf8(back).unwrap()
}

fn statuses(answers: &str) -> Vec<&str> {
    answers.split("HTTP/1.1 ").skip(1).filter_map(|answer| answer.get(..3)).collect()
}

/// A post with this end of its head and this body, and right behind it a request that a go-between has not seen.
fn with_another_behind(end: &str) -> String {
    let behind = "GET /livez HTTP/1.1\r\nhost: landfall.example\r\nconnection: close\r\n\r\n";
    format!("POST /do/sign-in HTTP/1.1\r\nhost: landfall.example\r\n{end}{behind}")
}

#[tokio::test]
async fn a_request_that_could_end_in_two_places_is_the_last_of_its_connection() {
    on_each_site(async |site| {
        let here = listen(&site).await;
        for clear in ["content-length: 5\r\n\r\nabcde", "transfer-encoding: chunked\r\n\r\n0\r\n\r\n"] {
            let all = answers(here, &with_another_behind(clear)).await;
            assert_eq!(statuses(&all), ["403", "200"], "an end that is clear lets the next one through: {clear:?}");
        }
        for both in
            ["content-length: 5\r\ntransfer-encoding: chunked", "transfer-encoding: chunked\r\ncontent-length: 5"]
        {
            let all = answers(here, &with_another_behind(&format!("{both}\r\n\r\n0\r\n\r\n"))).await;
            assert_eq!(statuses(&all), ["403"], "{both:?}");
        }
        for unclear in [
            "content-length: 5\r\ncontent-length: 6\r\n\r\nabcdef",
            "content-length: 5, 5\r\n\r\nabcde",
            "content-length: +5\r\n\r\nabcde",
            "transfer-encoding: xchunked\r\n\r\n0\r\n\r\n",
            "transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n",
            "transfer-encoding : chunked\r\n\r\n0\r\n\r\n",
            "transfer-encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
        ] {
            let all = answers(here, &with_another_behind(unclear)).await;
            assert_eq!(statuses(&all), ["400"], "{unclear:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_header_holds_no_control_character() {
    on_each_site(async |site| {
        let here = listen(&site).await;
        for name in ["user-agent", "cookie", "x-forwarded-for"] {
            for control in ['\r', '\0', '\u{1b}', '\u{8}', '\u{7f}'] {
                let end = format!("{name}: a{control}b\r\ncontent-length: 0\r\n\r\n");
                assert_eq!(statuses(&answers(here, &with_another_behind(&end)).await), ["400"], "{name} {control:?}");
            }
        }
    })
    .await;
}
