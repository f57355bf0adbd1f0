//! What holds for every single answer, whatever was asked. Each request of each test passes here.

use std::collections::HashSet;

use domain::{NoticeKind, ReceiptNumber};
use http::StatusCode;
use scraper::{Html, Selector};

use crate::page::{Page, select};
use crate::site::TestSite;

const ALWAYS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-permitted-cross-domain-policies", "none"),
];

/// Checks an answer, and gives its nonce; a document of somebody nobody knows has none.
pub(crate) fn check(site: &TestSite, page: &Page) -> Option<String> {
    for (name, value) in ALWAYS {
        assert_eq!(page.header(name), value, "{name} of {}", page.url);
    }
    assert!(page.header("permissions-policy").contains("camera=()"), "{}", page.url);
    let transport = page.header("strict-transport-security");
    assert_eq!(transport.is_empty(), !site.is_secure(), "{}", page.url);
    assert_eq!(page.header("server"), "", "nobody needs to know what serves {}", page.url);
    let disposition = page.header("content-disposition");
    let is_foreign = disposition.starts_with("inline");
    let nonce = if is_foreign { String::new() } else { nonce(site, page) };
    let is_there = [StatusCode::OK, StatusCode::NOT_MODIFIED].contains(&page.status);
    let keep = match page.url.split('/').nth(1) {
        Some("assets") if page.status == StatusCode::OK => "public, max-age=31536000, immutable",
        Some("push") if is_there => "no-cache",
        Some("calendar") if is_there => "private, max-age=900",
        _ => "no-store",
    };
    assert_eq!(page.header("cache-control"), keep, "{}", page.url);
    for cookie in page.cookies() {
        assert_cookie(cookie, site.is_secure());
    }
    assert_location(site, page);
    if !page.body.is_empty() {
        let content_type = page.header("content-type");
        assert!(content_type.contains("charset=utf-8") || !content_type.starts_with("text/"), "{content_type}");
    }
    if is_foreign {
        assert_foreign(page, disposition);
        return None;
    }
    assert_eq!(page.header("x-frame-options"), "DENY", "{}", page.url);
    if !disposition.is_empty() {
        assert_file(page, disposition);
    } else if page.is_html() && !page.body.is_empty() {
        assert_markup(page, &nonce);
    }
    Some(nonce)
}

/// A document is shown as a picture or as pages, under a name of ours, and runs and loads nothing.
fn assert_foreign(page: &Page, disposition: &str) {
    let kinds = [("image/jpeg", "jpg"), ("image/png", "png"), ("application/pdf", "pdf")];
    let (_, ending) = kinds.into_iter().find(|(kind, _)| page.header("content-type") == *kind).expect("one of ours");
    assert_eq!(disposition, format!("inline; filename=\"document.{ending}\""));
    let policy = page.header("content-security-policy");
    // A PDF file is shown within a page of ours, and of nobody else.
    let (within, option) = if ending == "pdf" { ("'self'", "SAMEORIGIN") } else { ("'none'", "DENY") };
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(policy.contains(&format!("frame-ancestors {within};")), "{policy}");
    assert_eq!(page.header("x-frame-options"), option);
    assert!(!policy.contains("script-src") && (ending == "pdf" || policy.ends_with("sandbox")), "{policy}");
}

/// A file is saved and never shown, its name says nothing, and a page among them needs nothing and runs nothing.
fn assert_file(page: &Page, disposition: &str) {
    const NAMES: [&str; 8] = [
        "access-code.pdf",
        "my-data.json",
        "my-data.html",
        "i-90.pdf",
        "i-90-draft.pdf",
        "i-90-draft.json",
        "appointment.ics",
        "calendar.ics",
    ];
    let name = disposition.strip_prefix("attachment; filename=\"").and_then(|rest| rest.strip_suffix('"'));
    let name = name.unwrap_or_else(|| panic!("{disposition}"));
    let is_receipt = name.strip_suffix(".zip").is_some_and(|number| number.parse::<ReceiptNumber>().is_ok());
    let is_notice = name.strip_prefix("notice-").and_then(|rest| rest.strip_suffix(".pdf"));
    let is_notice = is_notice.is_some_and(|kind| kind.parse::<NoticeKind>().is_ok());
    assert!(NAMES.contains(&name) || is_receipt || is_notice, "{disposition}");
    if page.is_html() {
        let document = page.document();
        assert!(select(&document, "script, link, img, iframe, object, embed, base, form, a, [src], [href]").is_empty());
        assert_eq!(select(&document, "h1").len(), 1);
    }
}

fn nonce(site: &TestSite, page: &Page) -> String {
    let policy = page.header("content-security-policy");
    let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap_or_default().to_owned();
    assert!(nonce.len() >= 22, "128 bits at least: {policy}");
    let forms = site.elsewhere.iter().fold("'self'".to_owned(), |all, origin| format!("{all} {origin}"));
    // A PDF file is shown on its own page, and nothing anywhere else.
    let has_document = page.is_html() && page.text_of_body().contains("<object ");
    let objects = if has_document { "object-src 'self'; frame-src 'self'" } else { "object-src 'none'" };
    let expected = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action {forms}; \
         frame-ancestors 'none'; base-uri 'none'; {objects}"
    );
    assert_eq!(policy, expected, "{}", page.url);
    nonce
}

fn assert_cookie(cookie: &str, is_secure: bool) {
    let (pair, attributes) = cookie.split_once("; ").expect("attributes");
    assert_eq!(pair.starts_with("__Host-"), is_secure, "{pair}");
    let is_of_device = pair.contains("device=");
    let is_life = |attribute: &&str| *attribute == "Max-Age=0" || is_of_device && *attribute == "Max-Age=34560000";
    let mut attributes: Vec<_> = attributes.split("; ").filter(|attribute| !is_life(attribute)).collect();
    assert_eq!(attributes.pop_if(|last| *last == "Secure").is_some(), is_secure, "{pair}");
    assert_eq!(attributes, ["Path=/", "HttpOnly", "SameSite=Lax"], "{pair}");
}

/// A redirect stays on the site or goes to whoever takes the fee, and names nobody; so does what was made.
fn assert_location(site: &TestSite, page: &Page) {
    let location = page.header("location");
    let leads_on = page.status.is_redirection() && page.status != StatusCode::NOT_MODIFIED;
    let leads_on = leads_on || page.status == StatusCode::CREATED;
    assert_eq!(leads_on, !location.is_empty(), "{}", page.url);
    let mut origins = site.elsewhere.iter().chain([&site.origin]);
    let path = origins.find_map(|origin| location.strip_prefix(origin)).unwrap_or(location);
    assert!(path.is_empty() || (path.starts_with('/') && !path.starts_with("//")), "{location}");
    assert!(!path.contains(['@', '%', '\\']), "{location}");
}

fn assert_markup(page: &Page, nonce: &str) {
    assert!(page.text_of_body().starts_with("<!DOCTYPE html>"), "{}", page.url);
    let document = page.document();
    let is_own = select(&document, "body.stranger").is_empty();
    let lang = select(&document, "html").first().and_then(|html| html.attr("lang")).unwrap_or_default();
    assert!(!is_own || lang == page.language().code(), "{} is in {lang}", page.url);
    assert_eq!(select(&document, "h1").len(), 1, "one heading on {}", page.url);
    assert_no_inline_code(page, &document, nonce);
    assert_names_fit(page, &document);
    assert_fields(page, &document);
    for form in select(&document, "form") {
        let (method, action) = (form.attr("method"), form.attr("action").unwrap_or_default());
        if method == Some("get") {
            // It narrows what its own page shows, and changes nothing.
            assert_eq!(action, page.path(), "{}", page.url);
            let own = Selector::parse("input, textarea").unwrap();
            assert_eq!(form.select(&own).count(), 0, "nothing typed gets into an address: {}", page.url);
            continue;
        }
        assert_eq!(method, Some("post"), "{}", page.url);
        let has_files = form.attr("enctype") == Some("multipart/form-data") && action.ends_with("/files");
        assert!(action.contains("/do/") || has_files, "{action} on {}", page.url);
        let token = Selector::parse("input[name=csrf]").unwrap();
        let tokens: Vec<_> = form.select(&token).map(|token| token.attr("value").unwrap_or_default().len()).collect();
        assert_eq!(tokens, [128], "the token of a form on {}", page.url);
    }
}

fn assert_no_inline_code(page: &Page, document: &Html, nonce: &str) {
    assert!(select(document, "style, iframe, embed, base").is_empty(), "{}", page.url);
    for object in select(document, "object") {
        assert_eq!(object.attr("data"), Some(format!("{}/file", page.path()).as_str()), "{}", page.url);
        assert_eq!(object.attr("type"), Some("application/pdf"), "{}", page.url);
    }
    for element in select(document, "*") {
        for (name, value) in element.value().attrs() {
            assert!(name != "style" && !name.starts_with("on"), "{name} on {}", page.url);
            let is_address = ["href", "src", "action", "formaction", "data"].contains(&name);
            // The one address of another kind opens an app on the same device.
            let is_ours = value.starts_with(['/', '#', 'h']) || value.starts_with("otpauth://totp/");
            assert!(!is_address || is_ours, "{name} = {value} on {}", page.url);
            assert!(value != nonce || name == "nonce", "the nonce can be read from {name} on {}", page.url);
        }
    }
    let scripts = select(document, "script");
    for script in &scripts {
        assert_eq!(script.attr("nonce"), Some(nonce), "{}", page.url);
        assert!(script.attr("src").is_some() && script.inner_html().is_empty(), "{}", page.url);
    }
    // A page without an island, that is told of nothing new, loads no script.
    let is_wanted = !select(document, "leptos-island, [data-live], [data-push]").is_empty();
    assert_eq!(!scripts.is_empty(), is_wanted, "scripts of {}", page.url);
}

/// Whatever is typed into says what a browser or a password manager may fill in, and takes what is pasted whole.
fn assert_fields(page: &Page, document: &Html) {
    for field in select(document, "input") {
        let (kind, name) = (field.attr("type").unwrap_or("text"), field.attr("name").unwrap_or_default());
        if ["hidden", "radio", "checkbox", "file"].contains(&kind) {
            continue;
        }
        let token = field.attr("autocomplete").unwrap_or_default();
        let is_right = match kind {
            "password" => ["current-password", "new-password"].contains(&token),
            _ => !token.is_empty() && !token.contains("password"),
        };
        assert!(is_right, "{name} on {} is for {token:?}", page.url);
        assert!(field.attr("maxlength").is_none(), "what is pasted into {name} on {} would be cut off", page.url);
    }
}

/// Ids are there once, and what names another element names one that is there.
fn assert_names_fit(page: &Page, document: &Html) {
    let mut ids = HashSet::new();
    for element in select(document, "[id]") {
        let id = element.attr("id").unwrap_or_default();
        assert!(ids.insert(id), "{id} is twice on {}", page.url);
    }
    for attribute in ["for", "aria-describedby", "aria-labelledby"] {
        for element in select(document, &format!("[{attribute}]")) {
            for id in element.attr(attribute).unwrap_or_default().split(' ') {
                assert!(ids.contains(id), "{attribute} names {id}, which is not on {}", page.url);
            }
        }
    }
    for link in select(document, "a[href^='#']") {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        assert!(ids.contains(id), "a link leads to {id}, which is not on {}", page.url);
    }
}
