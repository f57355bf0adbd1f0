//! Documents that nobody asked for, as their person sends them without scripts and an officer looks at them.

use domain::{CaseId, DocumentRole, DocumentTitle, FileName, Place, StaffRole, SupplementId};
use http::StatusCode;
use services::Client;
use services::evidence::Adding;
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::evidence::PDF;
use crate::page::texts;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

const TITLE: &str = "My <b>new</b> passport";
const FILE: &str = "passport & page.pdf";

/// What the owner of a case has sent to it without being asked.
pub(crate) async fn sent(owner: &Browser<'_>, case: CaseId) -> SupplementId {
    let (services, session) = (&owner.site.world.services, owner.session().await);
    let title = DocumentTitle::parse(TITLE).unwrap();
    let (supplement, slot) = services.name_document(&session, case, &title).await.unwrap().unwrap();
    let adding = Adding { folder: supplement.into(), slot: &slot, role: DocumentRole::Original };
    let mut receiving = services.receive(&session, adding).await.unwrap().unwrap();
    receiving.push(PDF).await.unwrap();
    receiving.finish(&FileName::of(FILE), None).await.unwrap().unwrap();
    let seen = services.send_more(&session, case).await.unwrap().unwrap().unsent.unwrap().seen;
    services.send_supplement(&session, (case, supplement), seen, Client::local()).await.unwrap().unwrap();
    supplement
}

#[tokio::test]
async fn a_person_sends_what_nobody_asked_for_once_and_an_officer_looks_at_it() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("sends", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "looks", StaffRole::Officer).await;

        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        let page = ana.visit(&page.link(&Place::SendMore(case).path(language))).await.expect(StatusCode::OK);
        assert!(page.says(say::send_rule()) && page.forms(actions::SEND_DOCUMENTS).is_empty(), "{}", page.text());
        let page = ana.submit(&page.form(actions::NAME_DOCUMENT)).await;
        page.assert_error(say::error_send_title_empty());
        let long = "x".repeat(121);
        let page = ana.submit(&page.form(actions::NAME_DOCUMENT).fill("title", &long)).await;
        page.assert_error(say::error_send_title_long(120_u32));
        assert_eq!(page.form(actions::NAME_DOCUMENT).value("title"), long, "it is kept, and can be shortened");

        let page = ana.submit(&page.form(actions::NAME_DOCUMENT).fill("title", TITLE)).await.expect(StatusCode::OK);
        assert!(page.shows(TITLE) && page.forms(actions::EXPLAIN_EVIDENCE).is_empty(), "{}", page.text());
        let slot = page.path().to_owned();
        let page = ana.add_files(&page, &[(FILE, PDF)]).await;
        assert!(page.says(say::evidence_added_title(1)), "{}", page.text());
        let page = ana.visit(&page.link(&Place::SendMore(case).path(language))).await;
        let page = ana.submit(&page.form(actions::NAME_DOCUMENT).fill("title", "A mistake")).await;
        let page = ana.submit(&page.form(actions::DROP_DOCUMENT)).await;
        assert_eq!(page.path(), Place::SendMore(case).path(language));
        assert!(page.shows(TITLE) && page.shows(FILE) && !page.shows("A mistake"), "{}", page.text());

        let send = page.form(actions::SEND_DOCUMENTS);
        let there = ana.visit(&slot).await;
        ana.add_files(&there, &[("more.pdf", PDF)]).await;
        let page = ana.submit(&send).await;
        assert!(page.says(say::send_not_sent_changed()) && page.shows("more.pdf"), "{}", page.text());
        assert!(!officer.open(&Place::DeskCase(case)).await.says(say::desk_sent_title()), "nothing was sent");

        let send = page.form(actions::SEND_DOCUMENTS);
        let page = ana.submit(&send).await.expect(StatusCode::OK);
        let receipt = page.path().to_owned();
        let id: SupplementId = receipt.rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(receipt, Place::Supplement(id).path(language));
        assert!(page.says(say::sent_lead()) && page.shows(TITLE) && page.shows(FILE), "{}", page.text());
        let supplement = site.world.services.supplement(&ana.session().await, id).await.unwrap().unwrap();
        assert!(page.shows(&supplement.sent.unwrap().items[0].files[0].digest), "{}", page.text());
        assert_eq!(ana.submit(&send).await.path(), receipt, "it was sent");
        assert_eq!(ana.visit(&slot).await.path(), receipt, "nothing can be added to it");
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_letter_received_title()), "{}", page.text());
        page.link(&receipt);
        page.link(&Place::SendMore(case).path(language));
        assert!(ana.open(&Place::Documents).await.shows(FILE));

        let list = format!("{}?waits=unseen", Place::Desk.path(language));
        let page = officer.visit(&list).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_sent_mark()), "{}", page.text());
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_sent_title()) && page.shows(TITLE) && page.shows(FILE), "{}", page.text());
        assert_eq!(texts(&page.document(), "h3 .usa-tag").len(), 1, "it is new");
        let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("its file");
        assert_eq!(officer.get(&file).await.expect(StatusCode::OK).body, PDF);
        assert!(!officer.visit(&list).await.says(say::desk_sent_mark()), "somebody has looked at it");
        assert!(texts(&officer.open(&Place::DeskCase(case)).await.document(), "h3 .usa-tag").is_empty());
    })
    .await;
}

#[tokio::test]
async fn while_the_agency_asks_the_way_to_send_more_leads_to_the_answer() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("asked", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let page = ana.open(&Place::SendMore(case)).await.expect(StatusCode::OK);
        let name = page.form(actions::NAME_DOCUMENT).fill("title", TITLE);
        let slot = ana.submit(&name).await.path().to_owned();
        let round = crate::rounds::asked(site, language, case).await;

        let page = ana.submit(&name).await;
        assert_eq!(page.path(), Place::SendMore(case).path(language));
        assert!(page.says(say::send_asked()) && page.says(say::send_kept()) && page.shows(TITLE), "{}", page.text());
        page.link(&Place::Round(round).path(language));
        assert!(page.forms(actions::NAME_DOCUMENT).is_empty() && page.forms(actions::SEND_DOCUMENTS).is_empty());
        assert_eq!(ana.visit(&slot).await.path(), page.path(), "nor can files be added");
    })
    .await;
}
