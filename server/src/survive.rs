//! A handler that panics costs its own request a page, never the server.

use std::panic::AssertUnwindSafe;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt;

use crate::guest::stranger;
use crate::house::House;
use crate::trouble;

pub(crate) async fn panics(State(house): State<House>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let kept = parts.clone();
    match AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind().await {
        Ok(response) => response,
        Err(_) => trouble::panicked(&stranger(&kept, &house), &kept.extensions),
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn_with_state;
    use axum::routing::get;
    use domain::Language;
    use domain::place::localized;
    use http::StatusCode;
    use http_body_util::BodyExt;
    use services::testing::{World, on_each_database};
    use tower::ServiceExt;
    use visit::{Frames, Site};
    use words::{Words, say};

    use super::*;

    async fn broken() -> &'static str {
        panic!("ana@example.com broke it")
    }

    async fn sound() -> &'static str {
        "sound"
    }

    fn house(world: &World) -> House {
        let site = Site {
            name: "Landfall".to_owned(),
            is_demonstration: true,
            is_secure: true,
            assets: crate::addresses(),
            words: Words::of,
            frames: Frames::default(),
        };
        House::new(world.services.clone(), site, "https://landfall.example".to_owned(), None, 0)
    }

    #[tokio::test]
    async fn whoever_meets_a_panic_reads_what_to_do_and_the_server_lives_on() {
        on_each_database(async |world| {
            let mut router = Router::new().route("/sound", get(sound));
            for language in Language::ALL {
                router = router.route(&localized("/broken", language), get(broken));
            }
            let house = house(&world);
            let router = router.layer(from_fn_with_state(house.clone(), panics)).with_state(house);
            let ask = async |path: &str| {
                let request = Request::get(path).body(Body::empty()).unwrap();
                let answer = router.clone().oneshot(request).await.unwrap();
                let status = answer.status();
                let body = answer.into_body().collect().await.unwrap().to_bytes();
                (status, String::from_utf8(body.to_vec()).unwrap())
            };
            for language in Language::ALL {
                let (status, page) = ask(&localized("/broken", language)).await;
                assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
                for sentence in [say::trouble_fault_title(), say::trouble_fault_lead(), say::trouble_reference()] {
                    assert!(page.contains(&Words::of(language).text(sentence)), "{page}");
                }
                for secret in ["ana@example.com", "panic", ".rs"] {
                    assert!(!page.contains(secret), "{secret} is nobody's business");
                }
            }
            assert_eq!(ask("/sound").await, (StatusCode::OK, "sound".to_owned()));
        })
        .await;
    }
}
