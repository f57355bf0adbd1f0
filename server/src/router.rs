//! Which address leads where, and what every request passes on its way.

use app::{Access, SCREENS, Screen};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, get, on, post};
use domain::place::localized;
use domain::{Language, Place};
use http::header::{ACCEPT, REFERER};
use http::{HeaderMap, StatusCode, Uri};
use visit::{Answer, Next, Reply, Visit};

use crate::answers::{answer, drawn, reply, set};
use crate::guest::{Guest, stranger, with_visitor};
use crate::house::House;
use crate::multipart::as_plain_form;
use crate::one_name::under_its_name;
use crate::tus::{self, UPLOADS};
use crate::{api, asset_route, calendar, cross_site, headers, health, hooks, live, survive, trace, trouble, upload};

/// A page of answers is never larger.
const LARGEST_BODY: usize = 256 * 1024;

/// Every address of the product.
pub fn router(house: House) -> Router {
    actions::register();
    let mut router = Router::new()
        .route("/assets/{*path}", get(asset_route::asset))
        .route("/push/worker.js", get(asset_route::push_worker))
        .route("/robots.txt", get(asset_route::robots))
        .route("/livez", get(health::livez))
        .route("/readyz", get(health::readyz))
        .route("/hooks/payment", post(hooks::payment))
        .route("/live", get(live::listen))
        .route("/calendar/{file}", get(calendar::read));
    for language in Language::ALL {
        for screen in SCREENS {
            let handler =
                move |State(house): State<House>, guest: Guest, request: Request| show(house, guest, screen, request);
            router = router.route(&localized(screen.path, language), get(handler));
        }
        for (path, access) in actions::ACTIONS {
            let handler = move |State(house): State<House>, guest: Guest, request: Request| {
                act(house, guest, path, *access, request)
            };
            router = router.route(&localized(path, language), post(handler));
        }
        router = router.route(&localized(actions::ADD_EVIDENCE, language), post(upload::receive));
        for (method, path) in UPLOADS {
            if let Ok(method) = MethodFilter::try_from(method) {
                router = router.route(&localized(path, language), on(method, tus::serve));
            }
        }
    }
    #[cfg(feature = "measure")]
    let router = router.merge(crate::measure::routes());
    router
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(from_fn_with_state(house.clone(), cross_site::refuse_foreign_changes))
        .merge(api::routes())
        .layer(from_fn_with_state(house.clone(), survive::panics))
        .layer(tower_http::compression::CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
        .layer(from_fn_with_state(house.clone(), headers::protect))
        .layer(axum::middleware::from_fn(trace::trace))
        .with_state(house)
}

async fn show(house: House, Guest(mut visit): Guest, screen: &'static Screen, request: Request) -> Response {
    if let Some(there) = under_its_name(house.origin_here(), request.headers(), request.uri()) {
        return there;
    }
    let extensions = request.extensions();
    match screen.access {
        Access::SignedIn if visit.session.is_none() => {
            let page = Next::parse(&localized(&visit.path, visit.language));
            return sign_in_first(&visit, page, extensions);
        }
        Access::Demonstration if !visit.site.is_demonstration => return answer(&visit, extensions, Answer::NotFound),
        Access::Staff if !is_staff(&visit) => return answer(&visit, extensions, Answer::NotFound),
        _ => {}
    }
    if let Err(fault) = actions::take_up_unsaved(&mut visit).await {
        // Reading goes on; it is taken up by a later page.
        tracing::warn!(error = &fault as &dyn std::error::Error, "what was typed before signing in again waits on");
    }
    let visitor = with_visitor(&mut visit, &house);
    let mut response = match (screen.show)(visit.clone()).await {
        Ok(found) => answer(&visit, extensions, found),
        Err(fault) => trouble::fault(&visit, extensions, &fault),
    };
    set(response.headers_mut(), visitor.as_slice(), house.is_secure());
    response
}

fn is_staff(visit: &Visit) -> bool {
    visit.session.as_ref().is_some_and(|session| session.staff.is_some())
}

/// To the sign-in page, and from there back to where the person wanted to be.
pub(crate) fn sign_in_first(visit: &Visit, page: Option<Next>, extensions: &http::Extensions) -> Response {
    let going = match page {
        Some(next) => visit::Going::to_path(next.behind(&visit.to(&Place::SignIn))),
        None => Place::SignIn.into(),
    };
    reply(visit, extensions, Some(Ok(going)))
}

/// The page of ours whose form was sent.
fn page_before(headers: &HeaderMap, house: &House) -> Option<Next> {
    let referer = headers.get(REFERER)?.to_str().ok()?;
    let page = house.origins().find_map(|origin| referer.strip_prefix(origin))?;
    Next::parse(page.split('?').next().unwrap_or_default())
}

async fn act(
    house: House,
    Guest(visit): Guest,
    path: &'static str,
    access: actions::Access,
    request: Request,
) -> Response {
    let (mut parts, body) = with_path(request, path).into_parts();
    let extensions = parts.extensions.clone();
    let is_island = parts.headers.get(ACCEPT).is_some_and(|accept| accept == "application/json");
    match access {
        actions::Access::Demonstration if !visit.site.is_demonstration => {
            return answer(&visit, &extensions, Answer::NotFound);
        }
        actions::Access::Staff if !is_staff(&visit) => return answer(&visit, &extensions, Answer::NotFound),
        actions::Access::SignedIn if visit.session.is_none() && is_island => {
            return StatusCode::UNAUTHORIZED.into_response();
        }
        _ => {}
    }
    // An action never sees more.
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return drawn(&visit, &extensions, pages::trouble::too_large(&visit));
    };
    let body = if actions::WITH_FILE.contains(&path) { as_plain_form(&mut parts, body).await } else { body };
    if access == actions::Access::SignedIn && visit.session.is_none() {
        // Nothing is done for whoever is not signed in; what they typed waits until they are.
        return match actions::keep_unsaved(&visit, path, &body).await {
            Ok(back) => {
                let page = back.or_else(|| page_before(&parts.headers, &house));
                sign_in_first(&visit, page, &extensions)
            }
            Err(fault) => trouble::fault(&visit, &extensions, &fault),
        };
    }
    let request = Request::from_parts(parts, Body::from(body.clone()));
    let left = Reply::default();
    let (given, for_action) = (left.clone(), visit.clone());
    let response =
        leptos_axum::handle_server_fns_with_context(move || given.provide(for_action.clone()), request).await;
    let left = left.take();
    if let (Some(session), Some(Ok(_))) =
        (visit.session.as_ref().filter(|session| session.unsaved_page.is_some()), &left)
        && let Err(fault) = actions::sent_again(&visit, session, path, &body).await
    {
        tracing::warn!(error = &fault as &dyn std::error::Error, "what was sent again is still kept");
    }
    match left {
        Some(Ok(going)) if is_island => {
            let mut response = response.into_response();
            set(response.headers_mut(), &going.cookies, house.is_secure());
            response
        }
        left => reply(&visit, &extensions, left),
    }
}

/// The actions are known under one path; the language in front of it has done its work.
fn with_path(mut request: Request, path: &'static str) -> Request {
    *request.uri_mut() = Uri::from_static(path);
    request
}

async fn nothing_here(State(house): State<House>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    let visit = match <Guest as axum::extract::FromRequestParts<House>>::from_request_parts(&mut parts, &house).await {
        Ok(Guest(visit)) => visit,
        Err(_) => stranger(&parts, &house),
    };
    answer(&visit, &parts.extensions, Answer::NotFound)
}
