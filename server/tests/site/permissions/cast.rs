//! The people who ask, what the owner has, and what is different from the table.

use std::net::IpAddr;

use domain::place::{language_of, localized};
use domain::{
    AppointmentId, CaseId, Concern, DraftId, FactorId, FactorName, Language, RoundId, SupplementId, ThreadId,
};
use http::StatusCode;
use services::Client;
use services::cases::{AddRefusal, Added as AddedCase};
use services::filing::{Begin, Begun};

use super::Who;
use super::things::{Added, Things, seen};
use crate::browser::Browser;
use crate::page::Page;
use crate::site::TestSite;
use crate::steps::{FULL_FEE, address};

/// The number of a case that the owner follows.
const FOLLOWED: &str = "EAC2590054321";

/// The people, and what the owner owns.
pub(super) struct Cast<'s> {
    pub(super) site: &'s TestSite,
    pub(super) owner: Browser<'s>,
    pub(super) other: Browser<'s>,
    pub(super) case: CaseId,
    /// What the owner wrote about it.
    pub(super) thread: ThreadId,
    /// What the agency asks there, and when the owner is to come.
    pub(super) round: RoundId,
    /// What the owner sent there before without being asked.
    pub(super) supplement: SupplementId,
    /// Where it asks who the owner is.
    pub(super) proof: RoundId,
    pub(super) appointment: AppointmentId,
    /// Signed, with a checkout open.
    pub(super) paid: DraftId,
    /// With a file for what its form asks for.
    pub(super) added: Added,
    pub(super) is_in_earnest: bool,
    /// What a form holds besides its own fields.
    pub(super) planted: Vec<(String, String)>,
}

impl<'s> Cast<'s> {
    pub(super) async fn new(site: &'s TestSite, language: Language) -> Self {
        let (mut owner, mut other) = (site.browser(language), site.browser(language));
        owner.sign_up(&address("owner", language)).await;
        other.sign_up(&address("other", language)).await;
        let free = owner.filled(0).await;
        let form = owner.sign_form(free).await;
        let received = owner.submit(&form).await;
        let case = crate::steps::case_of(&received);
        let paid = owner.filled(FULL_FEE).await;
        owner.check_out(paid).await;
        let added = Added::of(&owner).await;
        let thread = crate::threads::asked(&owner, Concern::Case(case)).await;
        let supplement = crate::supplements::sent(&owner, case).await;
        let round = crate::rounds::asked(site, language, case).await;
        let proof = crate::proof::asked(site, language, case).await;
        let appointment = crate::appointments::invited(site, language, case).await;
        crate::add_case::told(site, ["IOE0912345678", FOLLOWED]).await;
        Self {
            site,
            owner,
            other,
            case,
            thread,
            round,
            supplement,
            proof,
            appointment,
            paid,
            added,
            is_in_earnest: false,
            planted: Vec::new(),
        }
    }

    /// What is different from the table.
    pub(super) async fn compare(&mut self, address: &str, who: Who, expected: &str) -> Option<String> {
        let mut things = self.things().await;
        let fresh = things.clone();
        if address.contains("evidence") {
            things.draft = self.added.draft.to_string();
        }
        if [actions::CHOOSE_DOCUMENT, actions::CHOOSE_VISIT].contains(&address) {
            things.round = self.proof.to_string();
        }
        if address.contains("{upload}") {
            things.upload = self.added.begin_upload(&self.owner).await;
        }
        let page = self.ask(address, who, &things).await;
        let found = self.outcome(&page);
        let wanted = things.name(expected).replace("{paid}", &self.paid.to_string()).replace("{page}", "status");
        let has_files = !server::addresses().push.is_empty();
        let wanted = wanted.replace("{kind}", "applicant").replace("{built}", if has_files { "200" } else { "404" });
        let language = self.owner.language;
        let is_new_draft = wanted
            .strip_suffix("{new}")
            .is_some_and(|start| found.strip_prefix(start).is_some_and(|id| id.parse::<FactorId>().is_ok()));
        let mut failure = (found != wanted && !is_new_draft)
            .then(|| format!("{address} in {language:?} as {who:?}: {found}, not {wanted}"));
        if who == Who::SomebodyElse && expected == "404" && failure.is_none() {
            let nothing = things.nothing();
            let unknown = self.ask(address, who, &nothing).await;
            let differs = seen(&page, &things) != seen(&unknown, &nothing);
            failure = differs.then(|| format!("{address} in {language:?} tells that the thing exists"));
        }
        self.discard(&fresh).await;
        failure
    }

    /// The status, or where it leads, as the table writes it.
    fn outcome(&self, page: &Page) -> String {
        if page.status != StatusCode::SEE_OTHER {
            return page.status.as_u16().to_string();
        }
        let location = page.header("location");
        let location = location.strip_prefix(&self.site.origin).unwrap_or(location);
        let (language, path) = language_of(location);
        assert_eq!(language, self.owner.language, "{} leads to {location}", page.url);
        let next = localized("/", language).trim_end_matches('/').to_owned();
        format!("→ {}", path.replace(&format!("?next={next}/"), "?next=/"))
    }

    /// A fresh draft of the owner, and a checkout that is open.
    pub(super) async fn things(&mut self) -> Things {
        let (services, session) = (&self.site.world.services, self.owner.session().await);
        let draft = services.start_draft(&session, "i-90", Begin::Blank).await.unwrap().unwrap();
        self.site.world.clock.advance(std::time::Duration::from_millis(1));
        let begun = services.begin_payment(&session, self.paid, self.owner.language).await.unwrap().unwrap();
        let Begun::Checkout { url } = begun else { panic!("a checkout, not {begun:?}") };
        let checkout = url.rsplit('/').next().unwrap().to_owned();
        let name = FactorName::parse("My phone").unwrap();
        let factor = services.begin_app(&session, &name).await.unwrap().unwrap().to_string();
        let passkey = services.plant_passkey(&session, &name).await.unwrap().to_string();
        let (slot, file) = (self.added.slot.clone(), self.added.file.to_string());
        let notice = services.notices(&session, self.case).await.unwrap()[0].id;
        let letter = services.notice_of_case(&session, self.case, notice, self.owner.language).await.unwrap().unwrap();
        let receipt = services.case(&session, self.case).await.unwrap().unwrap().receipt;
        Things {
            receipt: receipt.to_string(),
            draft: draft.to_string(),
            case: self.case.to_string(),
            followed: self.followed().await.to_string(),
            thread: self.thread.to_string(),
            round: self.round.to_string(),
            supplement: self.supplement.to_string(),
            appointment: self.appointment.to_string(),
            notice: notice.to_string(),
            number: letter.number.to_string(),
            mark: letter.mark.to_string(),
            checkout,
            factor,
            passkey,
            session: session.id.to_string(),
            slot,
            file,
            upload: String::new(),
        }
    }

    /// Follows a case, unless the owner does already.
    async fn followed(&self) -> CaseId {
        let (services, session) = (&self.site.world.services, self.owner.session().await);
        let added = services.add_case(&session, &FOLLOWED.parse().unwrap(), None, self.network()).await.unwrap();
        match added {
            Ok(AddedCase::Follows(case)) | Err(AddRefusal::AlreadyFollowed(case)) => case,
            other => panic!("follows, not {other:?}"),
        }
    }

    /// Another one each time: how often one network asks is limited.
    fn network(&self) -> Client {
        let moment = self.site.world.services.now().micros().to_be_bytes();
        Client::new(IpAddr::from([10, moment[5], moment[6], moment[7]]))
    }

    pub(super) async fn discard(&self, things: &Things) {
        let session = self.owner.session().await;
        let draft = things.draft.parse().unwrap();
        let (services, passkey) = (&self.site.world.services, things.passkey.parse().unwrap());
        let _gone_already = services.discard_draft(&session, draft).await.unwrap();
        let _gone_already = services.remove_passkey(&session, passkey, Client::local()).await.unwrap();
    }
}
