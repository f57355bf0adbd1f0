//! A person with a browser without scripts: keeps cookies, reads pages, sends forms.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::http::{Connection, Response, head, request};
use crate::place::Place;

/// Answers with whatever bytes were last kept there; only in a build for measuring.
pub(crate) const CONSTANT: &str = "/measure/constant";

/// The demonstration's own person, as the server's start tells whoever runs it.
const EMAIL: &str = "ana@example.org";
const PASSWORD: &str = "lantern harbor maple 27";
const FORM: &str = "i-90";

const FROM_OUR_PAGE: (&str, &str) = ("sec-fetch-site", "same-origin");
const POSTED: [(&str, &str); 2] = [("content-type", "application/x-www-form-urlencoded"), ("accept", "text/html")];

#[derive(Debug)]
pub(crate) struct Visitor {
    address: SocketAddr,
    cookies: BTreeMap<String, String>,
}

/// Pages that need no account, each with a name.
pub(crate) fn pages_for_anyone() -> Vec<(&'static str, String)> {
    [("welcome", "/"), ("forms", "/forms"), ("sign in", "/sign-in")]
        .map(|(name, path)| (name, path.to_owned()))
        .to_vec()
}

impl Visitor {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, cookies: BTreeMap::new() }
    }

    /// Signs in, files a form, begins another, and gives the pages worth measuring then, each with a name.
    pub(crate) fn pages_of_a_person(&mut self, place: &Place) -> Result<Vec<(&'static str, String)>> {
        self.sign_in().context("signing in")?;
        let before = format!("/forms/{FORM}");
        let (filed, first) = self.begin(&before)?;
        let case = self.file(place, &filed, &first).context("filing a form")?;
        let (tasks, question) = self.begin(&before)?;
        let pages = vec![
            ("home", "/home".to_owned()),
            ("before a form", before),
            ("task list", tasks),
            ("wizard page", question),
            ("case", case),
        ];
        Ok(pages)
    }

    /// Begins a form: its task list and its first question.
    fn begin(&mut self, before: &str) -> Result<(String, String)> {
        let tasks = self.send(before, "start-draft", &[]).context("beginning a form")?;
        let question = self.link(&tasks, &format!("{tasks}/page/"))?.context("the task list leads to no question")?;
        Ok((tasks, question))
    }

    /// Fills in a form that asks for documents, and gives the way to add one to the first thing it asks for.
    pub(super) fn upload_to_a_slot(&mut self, place: &Place) -> Result<Upload> {
        let (tasks, first) = self.begin(&format!("/forms/{FORM}"))?;
        self.fill(place, &first)?;
        let evidence = format!("{tasks}/evidence");
        let slot = self.link(&evidence, &format!("{evidence}/"))?.context("the form asks for no document")?;
        let form = self.form_on(&slot, "/files")?;
        Ok(Upload { address: self.address, form, cookies: self.cookies() })
    }

    pub(crate) fn get(&mut self, path: &str) -> Result<Response> {
        self.ask("GET", path, &[], b"")
    }

    pub(crate) fn get_packed(&mut self, path: &str) -> Result<Response> {
        self.ask("GET", path, &[("accept-encoding", "br")], b"")
    }

    /// What a browser would send along.
    pub(crate) fn cookies(&self) -> String {
        let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    /// Makes the constant page answer with these bytes.
    pub(crate) fn keep_constant(&mut self, body: &[u8]) -> Result<()> {
        let kept = self.ask("PUT", CONSTANT, &[], body)?;
        ensure!(kept.status == 204, "the page of constant bytes answered {}", kept.status);
        Ok(())
    }

    fn sign_in(&mut self) -> Result<()> {
        self.send("/sign-in", "sign-in", &[("email", EMAIL), ("password", PASSWORD)])?;
        let code = self.mailed(EMAIL, code)?;
        let at = self.send("/sign-in/code", "enter-code", &[("code", &code)])?;
        ensure!(at == "/home", "signing in led to {at}");
        Ok(())
    }

    /// Makes an account with this address, in which this browser is then.
    pub(super) fn sign_up(&mut self, email: &str) -> Result<()> {
        self.send("/sign-up", "sign-up", &[("email", email)])?;
        let link = self.mailed(email, |letter| {
            let path = format!("/sign-up/confirm/{}", token(letter.split("/confirm/").nth(1)?));
            Some(path)
        })?;
        let opened = self.get(&link)?;
        let terms = self.landed(&link, &opened)?;
        let password = self.send(&terms, "accept-terms", &[])?;
        let method = self.send(&password, "choose-password", &[("password", PASSWORD)])?;
        let enter = self.send(&method, "choose-method", &[("method", "email")])?;
        let code = self.mailed(email, code)?;
        let at = self.send(&enter, "enter-code", &[("code", &code)])?;
        ensure!(at == "/account/recovery-codes", "signing up led to {at}");
        Ok(())
    }

    /// What this finds in a letter to somebody; mails take a moment.
    fn mailed(&mut self, to: &str, find: impl Fn(&str) -> Option<String>) -> Result<String> {
        for _ in 0..100 {
            let mailbox = String::from_utf8(self.get("/mailbox")?.body)?;
            // What stands before the first letter names people, too.
            let letters = mailbox.split("<article").skip(1).filter(|letter| letter.contains(to));
            if let Some(found) = letters.filter_map(&find).next() {
                return Ok(found);
            }
            thread::sleep(Duration::from_millis(100));
        }
        anyhow::bail!("no mail came")
    }

    /// Fills in the form on this page that is sent to an address with this ending; gives where that leads.
    pub(super) fn send(&mut self, page: &str, action: &str, fields: &[(&str, &str)]) -> Result<String> {
        let form = self.form_on(page, action)?;
        let response = self.ask("POST", &form.action, &POSTED, form.filled(fields).as_bytes())?;
        self.landed(&form.action, &response)
    }

    /// The form on this page, to be sent many times with what this browser holds now.
    pub(super) fn copies_of(&mut self, page: &str, action: &str) -> Result<Copies> {
        let form = self.form_on(page, action)?;
        Ok(Copies { form, cookies: self.cookies() })
    }

    fn form_on(&mut self, page: &str, action: &str) -> Result<Form> {
        let html = String::from_utf8(self.get(page)?.body)?;
        let form = forms(&html).into_iter().find(|form| form.action.ends_with(action));
        form.with_context(|| format!("{page} has no form for {action}"))
    }

    pub(super) fn link(&mut self, page: &str, beginning: &str) -> Result<Option<String>> {
        let html = String::from_utf8(self.get(page)?.body)?;
        Ok(html.split("<a").filter_map(|tag| attribute(tag, "href")).find(|href| href.starts_with(beginning)))
    }

    /// Where an answer leads in the end.
    fn landed(&mut self, from: &str, response: &Response) -> Result<String> {
        let mut location = response.header("location").map(str::to_owned);
        let mut at = from.to_owned();
        ensure!(response.status < 400, "{from} answered {}", response.status);
        while let Some(next) = location.take() {
            at = next;
            let response = self.get(&at)?;
            ensure!(response.status < 400, "{at} answered {}", response.status);
            location = response.header("location").map(str::to_owned);
        }
        Ok(at)
    }

    fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Response> {
        let cookies = self.cookies();
        let mut all = vec![("cookie", cookies.as_str()), FROM_OUR_PAGE];
        all.extend_from_slice(headers);
        let response = Connection::open(self.address)?.ask(&request(method, path, &all, body))?;
        for cookie in response.all("set-cookie") {
            let pair = cookie.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        self.cookies.retain(|_, value| !value.is_empty());
        Ok(response)
    }
}

/// The one-time code in a letter.
fn code(letter: &str) -> Option<String> {
    let is_code = |text: &&str| text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    letter.split(['>', '<']).find(is_code).map(str::to_owned)
}

/// The token that a text begins with.
fn token(text: &str) -> &str {
    let ends = |char: char| !char.is_ascii_alphanumeric() && char != '-' && char != '_';
    text.split(ends).next().unwrap_or_default()
}

/// One form, sent many times.
#[derive(Debug)]
pub(super) struct Copies {
    form: Form,
    cookies: String,
}

impl Copies {
    /// One copy as it goes over the wire.
    pub(super) fn with(&self, fields: &[(&str, &str)]) -> Vec<u8> {
        let mut headers = vec![("cookie", self.cookies.as_str()), FROM_OUR_PAGE];
        headers.extend_from_slice(&POSTED);
        request("POST", &self.form.action, &headers, self.form.filled(fields).as_bytes())
    }
}

/// A form that takes a file, to be sent many times.
#[derive(Debug)]
pub(super) struct Upload {
    address: SocketAddr,
    form: Form,
    cookies: String,
}

impl Upload {
    const BOUNDARY: &str = "between-the-fields";
    /// So long for all that are sent at once.
    const PATIENCE: Duration = Duration::from_secs(600);

    /// Sends the form with this file.
    pub(super) fn post(&self, file: &[u8]) -> Result<Response> {
        let name = |name: &str| format!("--{}\r\nContent-Disposition: form-data; name=\"{name}\"", Self::BOUNDARY);
        let hidden = self.form.hidden.iter().map(|(field, value)| format!("{}\r\n\r\n{value}\r\n", name(field)));
        let before = hidden.collect::<String>() + &name("files") + "; filename=\"pages.pdf\"\r\n\r\n";
        let after = format!("\r\n--{}--\r\n", Self::BOUNDARY);
        let kind = format!("multipart/form-data; boundary={}", Self::BOUNDARY);
        let headers =
            [("cookie", self.cookies.as_str()), FROM_OUR_PAGE, ("content-type", &kind), ("accept", "text/html")];
        let head = head("POST", &self.form.action, &headers, before.len() + file.len() + after.len());
        let parts = [head.as_slice(), before.as_bytes(), file, after.as_bytes()];
        Connection::open_for(self.address, Self::PATIENCE)?.ask_in_parts(&parts)
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Form {
    action: String,
    hidden: Vec<(String, String)>,
}

impl Form {
    /// The body with these fields, and the hidden ones that are not among them.
    fn filled(&self, fields: &[(&str, &str)]) -> String {
        let kept = self.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let kept = kept.filter(|(name, _)| fields.iter().all(|(field, _)| field != name));
        let pairs = kept.chain(fields.iter().copied());
        pairs.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect::<Vec<_>>().join("&")
    }
}

fn forms(html: &str) -> Vec<Form> {
    let each = html.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next());
    each.filter_map(|form| {
        let inputs = form.split("<input").skip(1);
        let hidden = inputs.filter(|input| attribute(input, "type").as_deref() == Some("hidden"));
        let pairs =
            hidden.filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default())));
        Some(Form { action: attribute(form, "action")?, hidden: pairs.collect() })
    })
    .collect()
}

/// The value of an attribute in a tag that begins this text.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = tag.split('>').next()?;
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_with_their_hidden_fields() {
        let html = "<form class=\"x\" action=\"/do/sign-up?a=1&amp;b=2\"><input type=\"hidden\" name=\"csrf\" value=\"t\">\
                    <input type=\"email\" name=\"email\"></form><form action=\"/do/other\"></form>";
        let hidden = vec![("csrf".to_owned(), "t".to_owned())];
        let other = Form { action: "/do/other".to_owned(), hidden: Vec::new() };
        assert_eq!(forms(html), [Form { action: "/do/sign-up?a=1&b=2".to_owned(), hidden }, other]);
    }

    #[test]
    fn fields_are_encoded_as_a_form_does() {
        assert_eq!(encoded("a b@c&d"), "a%20b%40c%26d");
    }
}
