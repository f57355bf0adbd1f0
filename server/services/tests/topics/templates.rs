//! Texts that are kept ready, and letters in both languages, on both databases.

use std::sync::Arc;
use std::time::Duration;

use domain::case::Kind;
use domain::{CaseId, Language, NoticeKind, StaffRole, TemplateId};
use services::Session;
use services::audit::Event;
use services::desk::{Deed, Door, Typed, last_day, typed_as};
use services::notices::NoticeText;
use services::templates::{KeepTemplate, KeepTemplateRefusal, Template, WriteTemplate};
use services::testing::{World, on_each_database};
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::desk_acts;
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::client;

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const OTHER: &str = "other@example.org";
const BOSS: &str = "boss@example.org";
const CLERK: &str = "clerk@example.org";
const HOSTILE: &str = "<script>alert(1)</script> & \"quotes\"";

/// What a supervisor types for a text about a request for evidence.
fn write(world: &World, name: &str, reason: &str) -> WriteTemplate {
    let said = [
        ("name", name),
        ("items", "Your lease\nYour bank statements"),
        ("items-es", "Su contrato de alquiler\nSus estados de cuenta"),
        ("reason", reason),
        ("reason-es", "No se ve que vivan juntos."),
    ];
    WriteTemplate::read(Kind::EvidenceRequested, &typed(&said), world.services.today()).unwrap()
}

fn typed(said: &[(&str, &str)]) -> Typed {
    said.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

async fn make(world: &World, who: &Session, said: WriteTemplate) -> Result<TemplateId, KeepTemplateRefusal> {
    desk(world, who).make_template(said, client(1)).await.unwrap()
}

async fn keep(
    world: &World,
    who: &Session,
    (id, seen): (TemplateId, u32),
    keep: KeepTemplate,
) -> Result<(), KeepTemplateRefusal> {
    desk(world, who).keep_template(id, seen, keep, client(1)).await.unwrap()
}

async fn offered(world: &World, who: &Session) -> Vec<Template> {
    desk(world, who).templates_for(Kind::EvidenceRequested).await.unwrap()
}

async fn events(world: &World, who: &Session) -> Vec<Event> {
    let page = world.services.history(who, 1).await.unwrap();
    page.events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_kept_by_a_supervisor_and_offered_for_its_act_until_it_is_retired() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        for other in [&officer, &clerk] {
            let told = make(&world, other, write(&world, "Mine", "Because I say so.")).await;
            assert_eq!(told, Err(KeepTemplateRefusal::NotAllowed));
        }
        let id = make(&world, &boss, write(&world, HOSTILE, HOSTILE)).await.unwrap();
        for other in [&officer, &clerk] {
            assert_eq!(keep(&world, other, (id, 1), KeepTemplate::Retire).await, Err(KeepTemplateRefusal::NotAllowed));
        }
        let again = make(&world, &boss, write(&world, HOSTILE, "The same once more.")).await;
        assert_eq!(again, Err(KeepTemplateRefusal::NameTaken));
        let [found] = offered(&world, &officer).await.try_into().unwrap();
        assert_eq!((found.id, found.name.as_str(), found.revision), (id, HOSTILE, 1));
        assert_eq!(found.texts["reason"], HOSTILE);
        assert_eq!(found.texts["items-es"], "Su contrato de alquiler\nSus estados de cuenta");
        assert!(desk(&world, &officer).templates_for(Kind::Denied).await.unwrap().is_empty(), "it is for one act");

        let said = KeepTemplate::Change(write(&world, "Living together", "You have to show that you live together."));
        keep(&world, &boss, (id, 1), said.clone()).await.unwrap();
        assert_eq!(keep(&world, &boss, (id, 1), said).await, Err(KeepTemplateRefusal::Changed), "once");
        let bring = [("name", "Bring it"), ("words", "Bring it with you."), ("words-es", "Tráigalo con usted.")];
        let bring = WriteTemplate::read(Kind::Accepted, &typed(&bring), world.services.today()).unwrap();
        let other_act = keep(&world, &boss, (id, 2), KeepTemplate::Change(bring)).await;
        assert_eq!(other_act, Err(KeepTemplateRefusal::NotFound), "what is for one act is no text of another");
        keep(&world, &boss, (id, 2), KeepTemplate::Retire).await.unwrap();
        assert!(offered(&world, &officer).await.is_empty());
        assert!(!desk(&world, &officer).template(id).await.unwrap().unwrap().is_offered, "it is there still");

        let second = make(&world, &boss, write(&world, "Living together", "The same name is free now.")).await.unwrap();
        let back = keep(&world, &boss, (id, 3), KeepTemplate::Offer).await;
        assert_eq!(back, Err(KeepTemplateRefusal::NameTaken));
        keep(&world, &boss, (second, 1), KeepTemplate::Retire).await.unwrap();
        keep(&world, &boss, (id, 3), KeepTemplate::Offer).await.unwrap();
        assert_eq!(offered(&world, &officer).await.len(), 1);

        let written = events(&world, &boss).await;
        let count = |event| written.iter().filter(|one| **one == event).count();
        let kept = [Event::TemplateMade, Event::TemplateChanged, Event::TemplateRetired, Event::TemplateOffered];
        assert_eq!(kept.map(count), [2, 1, 2, 1], "what was refused is not in it");
        let none = TemplateId::v7(world.services.now(), [9; 10]);
        assert_eq!(keep(&world, &boss, (none, 1), KeepTemplate::Retire).await, Err(KeepTemplateRefusal::NotFound));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_changes_of_one_text_at_once_one_is_kept_and_the_others_are_told() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let other = staff(&world, OTHER, StaffRole::Supervisor).await;
        let id = make(&world, &boss, write(&world, "Living together", "As it was at first.")).await.unwrap();
        let both = Arc::new([boss, other]);
        let mut presses = JoinSet::new();
        for press in 0..20 {
            let (services, both) = (world.services.clone(), Arc::clone(&both));
            let said = write(&world, "Living together", &format!("As number {press} wrote it."));
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&both[press % 2]) else { panic!("the desk") };
                let change = KeepTemplate::Change(said);
                (press, desk.keep_template(id, 1, change, client(1)).await.unwrap())
            });
        }
        let done = presses.join_all().await;
        let kept: Vec<_> = done.iter().filter(|(_, told)| told.is_ok()).map(|(press, _)| *press).collect();
        assert_eq!(kept.len(), 1, "{done:?}");
        assert!(done.iter().all(|(_, told)| told.is_ok() || *told == Err(KeepTemplateRefusal::Changed)));
        let found = desk(&world, &both[0]).template(id).await.unwrap().unwrap();
        assert_eq!((found.revision, &found.texts["reason"]), (2, &format!("As number {} wrote it.", kept[0])));
    })
    .await;
}

/// Lets something happen for which something is written in both languages.
async fn act(world: &World, officer: &Session, case: CaseId, kind: Kind, more: &[(&str, &str)]) {
    let mut said = desk_acts::typed(world, kind);
    said.extend(typed(more));
    let deed = Deed::read(kind, "i-90", world.services.today(), &said).unwrap();
    let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(60));
}

/// The newest letter about a case, in a language.
async fn letter(ana: &Person, case: CaseId, language: Language) -> (NoticeKind, NoticeText) {
    let newest = ana.services.notices(&ana.session, case).await.unwrap().remove(0);
    let notice = ana.services.notice_of_case(&ana.session, case, newest.id, language).await.unwrap().unwrap();
    (newest.kind, notice.text)
}

fn says(text: &NoticeText, wanted: &str) -> bool {
    text.sections.iter().any(|part| part.paragraphs.iter().chain(&part.items).any(|line| line == wanted))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_in_a_language_is_read_in_it_in_every_letter_and_on_every_page() {
    const ITEMS: (&str, &str) = ("items-es", "Los dos lados de su tarjeta\nUna copia de su pasaporte");
    const REASON: (&str, &str) = ("reason-es", "La copia de su tarjeta no se puede leer.");
    const WORDS: (&str, &str) = ("words-es", "Traiga la carta que recibió.");
    const REMEDY: (&str, &str) = ("remedy-es", "No se puede hacer nada.");
    const ENGLISH: &str = "The copy of your card cannot be read.";
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        for (kind, letter_kind, written) in [
            (Kind::Accepted, NoticeKind::Letter, &[WORDS][..]),
            (Kind::ReviewStarted, NoticeKind::Letter, &[WORDS]),
            (Kind::EvidenceRequested, NoticeKind::RequestForEvidence, &[ITEMS, REASON]),
            (Kind::ResponseReceived, NoticeKind::Letter, &[WORDS]),
            (Kind::InterviewScheduled, NoticeKind::Appointment, &[WORDS]),
            (Kind::InterviewHeld, NoticeKind::Letter, &[]),
            (Kind::Denied, NoticeKind::Decision, &[REASON, REMEDY]),
        ] {
            act(&world, &officer, case, kind, written).await;
            let (found, spanish) = letter(&ana, case, Language::Spanish).await;
            let (_, english) = letter(&ana, case, Language::English).await;
            assert_eq!(found, letter_kind, "{kind:?}");
            assert!(says(&english, ENGLISH), "{kind:?}: {english:?}");
            assert_eq!(says(&spanish, ENGLISH), written.is_empty(), "{kind:?}: {spanish:?}");
            for line in written.iter().flat_map(|(_, text)| text.lines()) {
                assert!(says(&spanish, line) && !says(&english, line), "{kind:?} in {line}");
            }
        }
        let round = world.services.rounds(&ana.session, case).await.unwrap().remove(0);
        assert_eq!(round.item("item-2", Language::Spanish), Some("Una copia de su pasaporte"));
        assert_eq!(round.item("item-2", Language::English), Some("A copy of your passport"));
        assert_eq!(round.reason.in_language(Language::Spanish), [REASON.1]);
        let appointment = world.services.appointments(&ana.session, case).await.unwrap().remove(0);
        assert_eq!(appointment.words.in_language(Language::Spanish), [WORDS.1]);
        assert_eq!(appointment.words.in_language(Language::English), [ENGLISH]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_carries_both_languages_to_whoever_confirms_it() {
    const REASON: (&str, &str) = ("reason-es", "La aprobación no era correcta.");
    const REMEDY: (&str, &str) = ("remedy-es", "Puede apelar dentro de 33 días.");
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = staff(&world, OFFICER, StaffRole::Officer).await;
        let second = staff(&world, OTHER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        for kind in [Kind::ReviewStarted, Kind::Approved, Kind::IntentToRevoke, Kind::ResponseReceived] {
            act(&world, &first, case, kind, &[]).await;
        }
        let mut said = desk_acts::typed(&world, Kind::Revoked);
        said.extend(typed(&[REASON, REMEDY]));
        let deed = Deed::read(Kind::Revoked, "i-90", world.services.today(), &said).unwrap();
        let seen = desk(&world, &first).case(case).await.unwrap().unwrap().seen;
        desk(&world, &first).propose(case, (deed, &said), seen, client(1)).await.unwrap().unwrap();
        world.clock.advance(Duration::from_secs(60));
        let found = desk(&world, &second).case(case).await.unwrap().unwrap().proposal.unwrap();
        desk(&world, &second).confirm(case, found.id, client(1)).await.unwrap().unwrap();
        let (_, spanish) = letter(&ana, case, Language::Spanish).await;
        let (_, english) = letter(&ana, case, Language::English).await;
        for (_, line) in [REASON, REMEDY] {
            assert!(says(&spanish, line) && !says(&english, line), "{line}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_starts_from_a_text_and_what_was_sent_does_not_change_with_it() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        let id = make(&world, &boss, write(&world, "Living together", "You have to show it.")).await.unwrap();
        let today = world.services.today();
        let mut said = offered(&world, &officer).await.remove(0).texts;
        said.insert("due".to_owned(), last_day(Kind::EvidenceRequested, "i-90", today).map(typed_as).unwrap());
        let deed = Deed::read(Kind::EvidenceRequested, "i-90", today, &said).unwrap();
        assert!(!deed.lacks_spanish());
        let seen = desk(&world, &officer).case(case).await.unwrap().unwrap().seen;
        desk(&world, &officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
        let other = KeepTemplate::Change(write(&world, "Living together", "Something else is asked now."));
        keep(&world, &boss, (id, 1), other).await.unwrap();
        let (_, english) = letter(&ana, case, Language::English).await;
        assert!(says(&english, "You have to show it.") && says(&english, "Your lease"), "{english:?}");
    })
    .await;
}
