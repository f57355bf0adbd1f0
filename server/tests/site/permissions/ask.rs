//! How an address is asked: with the form that its page would send, or with whatever it takes.

use axum::body::Body;
use domain::Place;
use domain::place::localized;
use http::Method;

use super::Who;
use super::cast::Cast;
use super::table::addresses;
use super::things::{REQUEST, Things};
use crate::browser::Browser;
use crate::form::encoded;
use crate::page::Page;

impl Cast<'_> {
    pub(super) async fn ask(&mut self, address: &str, who: Who, things: &Things) -> Page {
        let path = things.name(address).replace("{token}", &"x".repeat(43)).replace("{form}", "i-90");
        let path = path.replace("{page}", "status").replace("{*path}", "nothing.css");
        let path = path.replace("{kind}", "applicant");
        let mut browser = match who {
            Who::Stranger => self.site.browser(self.owner.language),
            // A copy: what ends one's session here leaves the other's.
            Who::Owner => self.owner.clone(),
            Who::SomebodyElse => self.other.clone(),
        };
        if address == "/do/sign-out" && who != Who::Stranger {
            let name = if who == Who::Owner { "owner" } else { "other" };
            browser = self.site.browser(self.owner.language);
            browser.sign_in(&crate::steps::address(name, self.owner.language)).await;
        }
        // One that the owner can spare.
        let session = if address == "/do/end-session" && who == Who::Owner {
            let mut elsewhere = self.site.browser(self.owner.language);
            elsewhere.sign_in(&crate::steps::address("owner", self.owner.language)).await;
            elsewhere.session().await.id.to_string()
        } else {
            things.session.clone()
        };
        if address == "/hooks/payment" {
            return browser.send(browser.request(Method::POST, &path).body(Body::empty()).unwrap()).await;
        }
        if addresses("For other systems").contains(address) {
            let path = path.replace("{receipt}", &things.receipt);
            let (method, path) = path.split_once(' ').unwrap();
            return browser.send(browser.request(method.parse().unwrap(), path).body(Body::empty()).unwrap()).await;
        }
        if let Some((method, path)) = path.split_once(' ') {
            let page = browser.open(if who == Who::Stranger { &Place::SignIn } else { &Place::Forms }).await;
            let document = page.document();
            let token = crate::page::select(&document, "input[name=csrf]")[0].attr("value").unwrap().to_owned();
            let path = localized(path, browser.language);
            return browser.send(browser.part(method.parse().unwrap(), &path, &token, 0, b"abc".as_slice())).await;
        }
        if !address.starts_with("/do/") && address != actions::ADD_EVIDENCE {
            let is_for_people = addresses("Screens").contains(address);
            let path = if is_for_people { localized(&path, browser.language) } else { path };
            return self.send(&mut browser, Method::GET, &path, String::new()).await;
        }
        let page = browser.open(&Place::Forms).await;
        let page = if who == Who::Stranger { browser.open(&Place::SignIn).await } else { page };
        let document = page.document();
        let token = crate::page::select(&document, "input[name=csrf]")[0].attr("value").unwrap().to_owned();
        if address == actions::ADD_EVIDENCE {
            let body = crate::evidence::body(&[("csrf", &token)], &[("card.pdf", crate::evidence::PDF)]);
            let request = browser.with_files(&localized(&path, browser.language), body);
            return browser.send(request).await;
        }
        let turn = format!("turn {}", things.file);
        let about_own_case = [
            actions::ASK_SERVICE,
            actions::WITHDRAW_CASE,
            actions::NAME_DOCUMENT,
            actions::DROP_DOCUMENT,
            actions::SEND_DOCUMENTS,
        ];
        let is_about_own_case = about_own_case.contains(&address);
        let fields = [
            ("csrf", token.as_str()),
            ("slot", &things.slot),
            ("explanation", "It is lost."),
            ("intent", if address == actions::ARRANGE_EVIDENCE { &turn } else { "" }),
            ("draft", &things.draft),
            ("factor", &things.factor),
            ("session", &session),
            ("passkey", &things.passkey),
            ("thread", &things.thread),
            ("round", &things.round),
            ("supplement", &things.supplement),
            ("document", "passport"),
            ("case", if is_about_own_case { &things.case } else { &things.followed }),
            ("request", REQUEST),
            ("appointment", &things.appointment),
            ("name", "My phone"),
            ("checkout", &things.checkout),
            ("act_chosen", "cancel"),
            ("page", "status"),
            ("version", "1"),
            ("form", "i-90"),
            ("fields", "status"),
            ("kind", "applicant"),
            ("keep", "yours"),
            ("answers[status]", "permanent"),
            ("email", &format!("{who:?}@example.net")),
            ("password", "a password that is nobody's"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let is_planted = |(name, _): &&(String, String)| fields.iter().all(|(own, _)| own != name);
        let mut pairs: Vec<_> = self.planted.iter().filter(is_planted).cloned().collect();
        pairs.extend(fields);
        let path = localized(&path, browser.language);
        self.send(&mut browser, Method::POST, &path, encoded(&pairs)).await
    }

    /// Without a `Referer`, so that the answer depends on nothing else.
    async fn send(&self, browser: &mut Browser<'_>, method: Method, path: &str, body: String) -> Page {
        let request = browser.request(method, path).header("content-type", "application/x-www-form-urlencoded");
        let request = request.body(Body::from(body)).unwrap();
        if self.is_in_earnest {
            return self.site.ask_in_earnest(browser.network, request).await;
        }
        browser.send(request).await
    }
}
