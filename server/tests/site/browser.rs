//! A browser without scripts.

use std::collections::BTreeMap;
use std::net::IpAddr;

use axum::body::Body;
use domain::place::localized;
use domain::{Language, Place};
use http::{Method, Request, StatusCode};

use crate::form::Form;
use crate::page::Page;
use crate::site::TestSite;

#[derive(Clone)]
pub(crate) struct Browser<'s> {
    pub(crate) site: &'s TestSite,
    pub(crate) language: Language,
    pub(crate) network: IpAddr,
    pub(crate) cookies: BTreeMap<String, String>,
    /// The page that is open.
    at: String,
}

const MOST_REDIRECTS: usize = 4;

impl<'s> Browser<'s> {
    pub(crate) fn new(site: &'s TestSite, language: Language, network: IpAddr) -> Self {
        Self { site, language, network, cookies: BTreeMap::new(), at: "/".to_owned() }
    }

    /// Opens a place, and goes where it leads.
    pub(crate) async fn open(&mut self, place: &Place) -> Page {
        self.visit(&place.path(self.language)).await
    }

    /// Opens an address, and goes where it leads.
    pub(crate) async fn visit(&mut self, address: &str) -> Page {
        let page = self.get(address).await;
        self.follow(page).await
    }

    /// Opens a path of the English part in the browser's own language.
    pub(crate) async fn get_own(&mut self, path: &str) -> Page {
        self.get(&localized(path, self.language)).await
    }

    /// The answer of an address, even if it leads elsewhere.
    pub(crate) async fn get(&mut self, address: &str) -> Page {
        let path = self.within(address);
        let request = self.request(Method::GET, &path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Sends a form, and goes where the answer leads.
    pub(crate) async fn submit(&mut self, form: &Form) -> Page {
        let page = self.post(form).await;
        self.follow(page).await
    }

    /// The answer to a form.
    pub(crate) async fn post(&mut self, form: &Form) -> Page {
        let request = self.posting(form);
        self.send(request).await
    }

    /// The request that sends a form.
    pub(crate) fn posting(&self, form: &Form) -> Request<Body> {
        self.post_request(&form.action).body(Body::from(form.body())).unwrap()
    }

    /// A post from the page that is open.
    pub(crate) fn post_request(&self, path: &str) -> http::request::Builder {
        self.request(Method::POST, path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", &self.site.origin)
            .header("referer", format!("{}{}", self.site.origin, self.at))
    }

    pub(crate) async fn send(&mut self, request: Request<Body>) -> Page {
        let page = self.site.ask(self.network, request).await;
        self.take(&page);
        page
    }

    /// Takes over what an answer sets, wherever it came from.
    pub(crate) fn take(&mut self, page: &Page) {
        for cookie in page.cookies() {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if page.status == StatusCode::OK && page.is_html() {
            self.at.clone_from(&page.url);
        }
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..MOST_REDIRECTS {
            if page.status != StatusCode::SEE_OTHER {
                return page;
            }
            page = self.get(page.header("location")).await;
        }
        panic!("led around in a circle: {}", page.url);
    }

    /// A cookie by the name it has where the site is served.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let name = if self.site.is_secure() { format!("__Host-{name}") } else { name.to_owned() };
        self.cookies.get(&name).map(String::as_str)
    }

    pub(crate) fn is_signed_in(&self) -> bool {
        self.cookie("session").is_some()
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> http::request::Builder {
        let mut request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", pairs.join("; "));
        }
        request
    }

    fn within(&self, address: &str) -> String {
        let path = address.strip_prefix(&self.site.origin).unwrap_or(address);
        assert!(path.starts_with('/'), "{address} leads away from the site");
        path.split('#').next().unwrap_or_default().to_owned()
    }
}
