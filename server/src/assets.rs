//! The files a browser loads. They are part of the program, named by their content, compressed
//! when they were built, and kept by browsers for ever.

use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH, VARY,
};
use http::{Response, StatusCode};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// One file and its compressed forms.
#[derive(Debug)]
pub(crate) struct Asset {
    /// The name pages know it by.
    name: &'static str,
    /// Its address on the site.
    path: &'static str,
    fingerprint: &'static str,
    content_type: &'static str,
    /// Its address changes with its content.
    immutable: bool,
    identity: &'static [u8],
    br: Option<&'static [u8]>,
    gz: Option<&'static [u8]>,
}

/// How an answer's bytes are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

/// The file at this address, if it is one.
pub(crate) fn find(path: &str) -> Option<&'static Asset> {
    let index = ASSETS.binary_search_by_key(&path, |asset| asset.path).ok()?;
    ASSETS.get(index)
}

/// The address of the file with this name; empty in a program that was built without its files.
pub(crate) fn url(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("", |asset| asset.path)
}

impl Asset {
    /// The answer to a request for this file: in the best form the browser takes, or just the word
    /// that what it has is still good.
    pub(crate) fn answer(&self, request: &HeaderMap) -> Response<&'static [u8]> {
        let (encoding, bytes) = self.best(&text_of(request, ACCEPT_ENCODING.as_str()));
        let tag = self.tag(encoding);
        let mut response = Response::new(bytes);
        if is_known(&text_of(request, IF_NONE_MATCH.as_str()), &tag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.body_mut() = b"";
        } else {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
            if let Some(name) = encoding.name() {
                response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(name));
            }
        }
        let keep = if self.immutable { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        headers.extend(HeaderValue::try_from(tag).ok().map(|tag| (ETAG, tag)));
        response
    }

    /// The form the browser prefers; of equals the smallest.
    fn best(&self, accepted: &str) -> (Encoding, &'static [u8]) {
        let forms = [(Encoding::Brotli, self.br), (Encoding::Gzip, self.gz), (Encoding::Identity, Some(self.identity))];
        let mut best = (0, Encoding::Identity, self.identity);
        for (encoding, bytes) in forms {
            let weight = encoding.weight(accepted);
            if let Some(bytes) = bytes
                && weight > best.0
            {
                best = (weight, encoding, bytes);
            }
        }
        (best.1, best.2)
    }

    fn tag(&self, encoding: Encoding) -> String {
        match encoding.name() {
            Some(name) => format!("\"{}-{name}\"", self.fingerprint),
            None => format!("\"{}\"", self.fingerprint),
        }
    }
}

impl Encoding {
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// How much the browser wants it, in thousandths; 0 is not at all (RFC 9110, 12.5.3).
    fn weight(self, accepted: &str) -> u16 {
        let name = self.name().unwrap_or("identity");
        let named = |name: &str| weights(accepted).find(|(coding, _)| coding.eq_ignore_ascii_case(name));
        match named(name).or_else(|| named("*")) {
            Some((_, weight)) => weight,
            // Said or not, the plain form is welcome, but less than anything asked for.
            None => u16::from(self == Self::Identity),
        }
    }
}

fn weights(accepted: &str) -> impl Iterator<Item = (&str, u16)> {
    accepted.split(',').filter_map(|part| {
        let mut fields = part.split(';').map(str::trim);
        let coding = fields.next().filter(|coding| !coding.is_empty())?;
        let weight = fields.find_map(|field| field.strip_prefix("q=").or_else(|| field.strip_prefix("Q=")));
        Some((coding, weight.map_or(1000, thousandths)))
    })
}

/// `0.85` as 850. What is no weight counts as none.
fn thousandths(weight: &str) -> u16 {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole, digits.parse::<u16>()) {
        ("0", Ok(part)) => part,
        ("1", Ok(0)) => 1000,
        _ => 0,
    }
}

fn is_known(tags: &str, tag: &str) -> bool {
    tags.split(',').map(|known| known.trim().trim_start_matches("W/")).any(|known| known == tag || known == "*")
}

/// All values of a header in one line.
fn text_of(headers: &HeaderMap, name: &str) -> String {
    let values: Vec<_> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
    values.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: Asset = Asset {
        name: "main.css",
        path: "/assets/main.0123.css",
        fingerprint: "0123",
        content_type: "text/css; charset=utf-8",
        immutable: true,
        identity: b"identity",
        br: Some(b"br"),
        gz: Some(b"gzip"),
    };

    fn answer(asset: &Asset, headers: &[(&'static str, &'static str)]) -> Response<&'static [u8]> {
        let headers =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect();
        asset.answer(&headers)
    }

    #[test]
    fn the_browser_gets_the_form_it_prefers() {
        for (accepted, form) in [
            ("gzip, deflate, br, zstd", "br"),
            ("br;q=0.5, gzip", "gzip"),
            ("gzip;q=0.8, br;q=0.9", "br"),
            ("GZIP", "gzip"),
            ("*", "br"),
            ("br;q=0, *", "gzip"),
            ("deflate", "identity"),
            ("", "identity"),
            ("br;q=0, gzip;q=0.000", "identity"),
            ("identity, br;q=0.5", "identity"),
            ("br;q=2, gzip;q=x", "identity"),
            ("identity;q=0, *;q=0", "identity"),
        ] {
            let response = answer(&SHEET, &[("accept-encoding", accepted)]);
            assert_eq!(*response.body(), form.as_bytes(), "{accepted}");
            let named = response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap());
            assert_eq!(named, Some(form).filter(|form| *form != "identity"), "{accepted}");
        }
    }

    #[test]
    fn a_file_without_compressed_forms_goes_out_as_it_is() {
        let picture = Asset { br: None, gz: None, ..SHEET };
        assert_eq!(*answer(&picture, &[("accept-encoding", "br, gzip")]).body(), b"identity");
    }

    #[test]
    fn what_the_browser_has_already_is_not_sent_again() {
        for known in ["\"0123-br\"", "W/\"0123-br\"", "\"x\", \"0123-br\"", "*"] {
            let response = answer(&SHEET, &[("accept-encoding", "br"), ("if-none-match", known)]);
            assert_eq!(response.status(), StatusCode::NOT_MODIFIED, "{known}");
            assert!(response.body().is_empty());
            assert_eq!(response.headers()[ETAG], "\"0123-br\"");
        }
        let other = answer(&SHEET, &[("accept-encoding", "gzip"), ("if-none-match", "\"0123-br\"")]);
        assert_eq!(other.status(), StatusCode::OK);
    }

    #[test]
    fn only_files_named_by_their_content_are_kept_for_ever() {
        let keep = |asset: &Asset| answer(asset, &[]).headers()[CACHE_CONTROL].to_str().unwrap().to_owned();
        assert!(keep(&SHEET).contains("immutable"));
        assert!(!keep(&Asset { immutable: false, ..SHEET }).contains("immutable"));
    }

    #[test]
    fn caches_are_told_that_the_form_depends_on_the_browser() {
        assert_eq!(answer(&SHEET, &[]).headers()[VARY], "accept-encoding");
    }

    #[test]
    fn every_embedded_file_is_found_at_its_address() {
        for asset in &ASSETS {
            assert_eq!(find(asset.path).map(|found| found.name), Some(asset.name));
            assert_eq!(url(asset.name), asset.path);
        }
        assert!(find("/assets/nothing.css").is_none());
    }
}
