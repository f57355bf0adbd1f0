//! Texts that are kept ready for letters, as supervisors, an officer and a person meet them without scripts.

use domain::case::Kind;
use domain::{CaseId, Language, Place, StaffRole, TemplateId};
use http::StatusCode;
use services::desk::{Door, typed_as};
use words::{Words, say};

use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

const ITEMS: &str = "Your lease\nYour bank statements";
const ITEMS_ES: &str = "Su contrato de alquiler\nSus estados de cuenta";
const REASON: &str = "We have to see that you live together.";
const REASON_ES: &str = "Tenemos que ver que viven juntos.";

/// What is typed is never markup.
fn name(language: Language) -> String {
    format!("<b>Living</b> together & {}", language.code())
}

async fn filed(site: &TestSite, language: Language, name: &str) -> CaseId {
    let mut person = site.browser(language);
    person.sign_up(&address(name, language)).await;
    let draft = person.filled(FULL_FEE).await;
    person.file(draft).await
}

/// Writes a text about a request for evidence, beginning with nothing but its name.
async fn written(boss: &mut Browser<'_>, language: Language) -> Page {
    let page = boss.open(&Place::DeskTemplates).await.expect(StatusCode::OK);
    let new = page.link(&Place::DeskNewTemplate.path(language));
    let page = boss.visit(&format!("{new}?act=received")).await.expect(StatusCode::OK);
    page.assert_error(say::error_desk_template_act());
    let page = boss.visit(&format!("{new}?act=evidence-requested")).await.expect(StatusCode::OK);
    let place = Place::DeskNewTemplateFor(Kind::EvidenceRequested);
    assert_eq!(page.path(), place.path(language));
    let page = boss.submit(&page.form(actions::MAKE_TEMPLATE).fill("typed[name]", &name(language))).await;
    page.assert_error(say::error_desk_act_items());
    page.assert_error(say::error_desk_reason_short());
    page.assert_error(say::error_desk_template_spanish());
    let form = page.form(actions::MAKE_TEMPLATE);
    assert_eq!(form.value("typed[name]"), name(language), "what was typed stays");
    let form = form.fill("typed[items]", ITEMS).fill("typed[items-es]", ITEMS_ES);
    boss.submit(&form.fill("typed[reason]", REASON).fill("typed[reason-es]", REASON_ES)).await.expect(StatusCode::OK)
}

/// The text of this language, as it is kept.
async fn kept(site: &TestSite, boss: &Browser<'_>, language: Language) -> TemplateId {
    let session = boss.session().await;
    let Some(Door::Open(desk)) = site.world.services.desk(&session) else { panic!("the desk") };
    let all = desk.templates().await.unwrap();
    all.iter().find(|one| one.name == name(language)).expect("it is kept").id
}

#[tokio::test]
async fn an_officer_starts_from_a_ready_text_and_each_person_reads_their_language() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("asked", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut boss = staff(site, language, "boss", StaffRole::Supervisor).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut clerk = staff(site, language, "clerk", StaffRole::Clerk).await;
        let made = written(&mut boss, language).await;
        assert!(made.says(say::desk_templates_made()) && made.shows(&name(language)), "{}", made.text());
        let id = kept(site, &boss, language).await;
        for place in [Place::DeskNewTemplate, Place::DeskNewTemplateFor(Kind::Denied), Place::DeskTemplate(id)] {
            assert_eq!(officer.open(&place).await.status, StatusCode::NOT_FOUND);
            assert_eq!(clerk.open(&place).await.status, StatusCode::NOT_FOUND);
            boss.open(&place).await.expect(StatusCode::OK);
        }
        for other in [&mut officer, &mut clerk] {
            let list = other.open(&Place::DeskTemplates).await.expect(StatusCode::OK);
            assert!(list.shows(&name(language)) && !list.links().contains(&Place::DeskTemplate(id).path(language)));
        }

        let day = typed_as(site.world.services.now().plus(std::time::Duration::from_secs(7 * 86_400)).date());
        let place = Place::DeskAct(case, Kind::EvidenceRequested);
        let page = officer.open(&place).await.expect(StatusCode::OK);
        let form = page.form(actions::WEIGH_ACT).fill("typed[due]", &day).fill("typed[reason]", "Something else.");
        let filled = officer.submit(&form.fill("template", &id.to_string()).press("intent", "fill")).await;
        assert!(filled.says(say::desk_template_filled(name(language))), "{}", filled.text());
        let form = filled.form(actions::WEIGH_ACT);
        assert_eq!(form.value("typed[due]"), day, "what the text does not fill stays");
        assert_eq!(form.value("typed[reason]"), REASON);
        assert_eq!(form.value("typed[items-es]").replace("\r\n", "\n"), ITEMS_ES);

        let wrong = officer.submit(&form.clone().fill("typed[items-es]", "Su contrato de alquiler")).await;
        wrong.assert_error(say::error_desk_act_items_spanish(2_usize));
        assert_eq!(wrong.form(actions::WEIGH_ACT).value("typed[reason-es]"), REASON_ES);
        let alone = officer.submit(&form.clone().fill("typed[reason-es]", "")).await.expect(StatusCode::OK);
        assert!(alone.says(say::desk_act_spanish_missing()), "{}", alone.text());
        let letter = officer.submit(&form).await.expect(StatusCode::OK);
        assert!(!letter.says(say::desk_act_spanish_missing()), "{}", letter.text());
        assert!(letter.shows(REASON) && letter.shows(REASON_ES) && letter.shows("Su contrato de alquiler"));
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());

        let session = ana.session().await;
        let round = site.world.services.rounds(&session, case).await.unwrap().remove(0).id;
        let page = ana.open(&Place::Round(round)).await.expect(StatusCode::OK);
        let (own, other) = match language {
            Language::English => ([REASON, "Your lease"], [REASON_ES, "Su contrato de alquiler"]),
            Language::Spanish => ([REASON_ES, "Su contrato de alquiler"], [REASON, "Your lease"]),
        };
        assert!(own.iter().all(|text| page.shows(text)), "{}", page.text());
        assert!(!other.iter().any(|text| page.shows(text)), "{}", page.text());
        let page = ana.open(&Place::Case(case)).await;
        let notice = page.links().into_iter().find(|link| link.contains("/notices/")).expect("its letter");
        let notice = ana.visit(&notice).await;
        assert!(own.iter().all(|text| notice.shows(text)), "{}", notice.text());
    })
    .await;
}

#[tokio::test]
async fn texts_that_are_longer_than_what_a_browser_carries_arrive_whole() {
    in_each_language(async |site, language| {
        let case = filed(site, language, "long").await;
        let mut officer = staff(site, language, "writer", StaffRole::Officer).await;
        let place = Place::DeskAct(case, Kind::EvidenceRequested);
        let page = officer.open(&place).await.expect(StatusCode::OK);
        let (items, reason) = ("ñ".repeat(1000), "é".repeat(1000));
        let mut form = page.form(actions::WEIGH_ACT);
        for (name, text) in [("items", &items), ("items-es", &items), ("reason", &reason), ("reason-es", &reason)] {
            form = form.fill(&format!("typed[{name}]"), text);
        }
        let wrong = officer.submit(&form.clone().fill("typed[due]", "someday")).await;
        assert_eq!(wrong.form(actions::WEIGH_ACT).value("typed[reason-es]"), reason, "what was typed stays");
        let letter = officer.submit(&form).await.expect(StatusCode::OK);
        assert!(letter.shows(&items) && letter.shows(&reason), "{}", letter.text());
        let confirm = Place::DeskActConfirm(case, Kind::EvidenceRequested);
        assert_eq!(letter.path(), confirm.path(language));
        let letter = officer.open(&confirm).await.expect(StatusCode::OK);
        assert!(letter.shows(&reason), "it is there when the page is opened again");
        let back = officer.submit(&letter.form(actions::ACT_ON_CASE).press("intent", "change")).await;
        assert_eq!(back.form(actions::WEIGH_ACT).value("typed[items-es]"), items);
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn of_two_supervisors_the_later_one_is_told_and_what_is_retired_is_offered_no_more() {
    in_each_language(async |site, language| {
        let case = filed(site, language, "later").await;
        let mut boss = staff(site, language, "first", StaffRole::Supervisor).await;
        let mut other = staff(site, language, "second", StaffRole::Supervisor).await;
        let mut officer = staff(site, language, "starts", StaffRole::Officer).await;
        written(&mut boss, language).await;
        let id = kept(site, &boss, language).await;
        let place = Place::DeskTemplate(id);

        let (mine, theirs) = (boss.open(&place).await, other.open(&place).await);
        let mine = mine.form(actions::CHANGE_TEMPLATE);
        let theirs = theirs.form(actions::CHANGE_TEMPLATE).fill("typed[reason]", "Somebody else wrote this.");
        let page = other.submit(&theirs).await;
        assert!(page.says(say::desk_templates_saved()), "{}", page.text());
        let page = boss.submit(&mine.clone().fill("typed[reason]", "This is what I wrote.")).await;
        assert!(page.says(say::desk_templates_moved()) && page.shows("Somebody else wrote this."), "{}", page.text());
        assert_eq!(page.form(actions::CHANGE_TEMPLATE).value("typed[reason]"), "This is what I wrote.");
        let page = boss.submit(&page.form(actions::CHANGE_TEMPLATE).fill("typed[reason-es]", "Corto.")).await;
        page.assert_error(say::error_desk_act_spanish_short());
        assert!(!page.says(say::desk_templates_moved()), "it was seen: {}", page.text());
        let form = page.form(actions::CHANGE_TEMPLATE).fill("typed[reason-es]", REASON_ES);
        let page = boss.submit(&form).await;
        assert!(page.says(say::desk_templates_saved()), "{}", page.text());

        let act = officer.open(&Place::DeskAct(case, Kind::EvidenceRequested)).await.expect(StatusCode::OK);
        let page = boss.open(&place).await;
        let page = boss.submit(&page.form(actions::CHANGE_TEMPLATE).press("intent", "retire")).await;
        assert!(page.says(say::desk_templates_was_retired()), "{}", page.text());
        let fill = act.form(actions::WEIGH_ACT).fill("template", &id.to_string()).press("intent", "fill");
        let page = officer.submit(&fill).await;
        page.assert_error(say::error_desk_template());
        assert!(!page.text_of_body().contains(&id.to_string()), "it is not offered");
        let page = boss.open(&place).await;
        assert!(page.says(say::desk_templates_is_retired()), "{}", page.text());
        let page = boss.submit(&page.form(actions::CHANGE_TEMPLATE).press("intent", "offer")).await;
        assert!(page.says(say::desk_templates_was_offered()), "{}", page.text());
        let words = Words::of(language);
        let page = boss.open(&Place::SecurityHistory).await;
        assert!(page.shows(&words.text(say::security_desk_template_retired())), "{}", page.text());
    })
    .await;
}
