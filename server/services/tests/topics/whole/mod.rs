//! Somebody of whom every table of the schema has something.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::case::GoodCause;
use domain::{
    AccountId, AccountKind, AppointmentId, CaseEvent, CaseId, Concern, DocumentRole, DraftId, FactorName, FileName,
    Happening, Holder, MessageId, MessageText, OtherUse, Password, PhoneNumber, ReceiptNumber, RefundReason, RoundId,
    ThreadSubject,
};
use payment::Action;
use services::evidence::{Adding, Metadata};
use services::filing::RefundSender;
use services::imports::ImportMode;
use services::paper::PaperMaker;
use services::rounds::Seen;
use services::testing::{World, app_code};
use services::threads::{ENCLOSED, NewQuestion, WrittenIn};
use services::{Deliver, LocalMailbox, Slot};
use storage::account_data::{AtTheEnd, TABLES};
use storage::{accounts, appointments, cases, companions, event_words, held_news, mail_bounces, rounds, signatures};

use crate::evidence::pdf;
use crate::paperwork::{Person, worked_example};
use crate::steps::{PASSWORD, account_link, client, email, reset_link, sign_in, sign_up};
use crate::supplements;

pub(crate) const ANA: &str = "ana@example.org";
/// The address that Ana had before, and one that she has asked for.
pub(crate) const BEFORE: &str = "ana.before@example.org";
pub(crate) const LATER: &str = "ana.later@example.org";
pub(crate) const SAFE: &str = "ana.safe@example.org";
pub(crate) const NUMBER: &str = "+12025550123";
/// What somebody types who wants to see it become markup.
pub(crate) const HOSTILE: &str = "</style><script>alert('\"&')</script>";

pub(crate) struct Whole {
    pub(crate) person: Person,
    /// Not filed, with two answers to one question.
    /// Signed and not paid.
    pub(crate) signed: DraftId,
    pub(crate) case: CaseId,
}

impl Whole {
    pub(crate) fn account(&self) -> AccountId {
        self.person.session.account
    }
}

/// Everything that somebody can do with an account, short of ending it.
pub(crate) async fn whole(world: &World) -> Whole {
    let services = &world.services;
    sign_up(world, BEFORE).await;
    let left = sign_in(world, BEFORE).await;
    world.clock.advance(Duration::from_secs(31 * 60));
    assert!(services.session(left.as_str()).await.unwrap().is_none());
    assert!(services.keep_unsaved(left.as_str(), "/account/app", HOSTILE.as_bytes()).await.unwrap());
    let token = sign_in(world, BEFORE).await;
    let session = services.session(token.as_str()).await.unwrap().unwrap();
    services.ask_new_email(&session, &email(ANA), client(1)).await.unwrap().unwrap();
    let link = world.post().await.into_iter().find(|letter| letter.to == ANA).unwrap();
    services.confirm_email(&account_link(&link), client(1)).await.unwrap().unwrap();
    services.ask_new_email(&session, &email(LATER), client(1)).await.unwrap().unwrap();
    world.post().await;
    let session = services.session(token.as_str()).await.unwrap().unwrap();
    let person = Person { services: services.clone(), session: session.clone() };

    let typed = |key: &str| if key == "family" { "Zubizarreta" } else { "" };
    let holder = Holder::read(AccountKind::Applicant, &typed, services.today()).unwrap();
    services.save_holder(&session, &holder, client(1)).await.unwrap().unwrap();
    services.name_other_address(&session, &email(SAFE), OtherUse::Instead, client(1)).await.unwrap().unwrap();
    services.make_recovery_codes(&session, client(1)).await.unwrap().unwrap();
    let name = FactorName::parse(HOSTILE).unwrap();
    services.plant_passkey(&session, &name).await.unwrap();
    services.begin_new_passkey(&session, token.as_str(), client(1)).await.unwrap().unwrap();
    services.begin_phone(&session, &PhoneNumber::parse(NUMBER).unwrap(), client(1)).await.unwrap().unwrap();
    let text = world.post().await.into_iter().find(|letter| letter.to == NUMBER).unwrap().text;
    services.confirm_phone(&session, &text[..6], client(1)).await.unwrap().unwrap();
    let app = services.begin_app(&session, &FactorName::parse("Pixel").unwrap()).await.unwrap().unwrap();
    let key = services.app_set_up(&session, app).await.unwrap().unwrap().key;
    services.confirm_app(&session, app, &app_code(&key, services.now()), client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(30));

    let request = person.file("i-912", &worked_example(services, "i-912", |_| true)).await;
    world.clock.advance(Duration::from_secs(1));

    let filed = person.filled(41_500).await;
    person.add(filed, HOSTILE, &pdf(1)).await;
    let checkout = person.check_out(filed).await;
    go_together(world, &person, request, filed).await;
    services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
    services.payment_returned(&session, filed).await.unwrap().unwrap();
    let case = person.case_of(filed).await.unwrap();
    let receipt = services.case(&session, case).await.unwrap().unwrap().receipt;
    services.refund_fee(&receipt, RefundReason::Withdrawn).await.unwrap().unwrap();
    answered(world, &person, case).await;
    sent_unasked(world, &person, case).await;
    let workers: [Arc<dyn Deliver>; 4] = [
        LocalMailbox::new(services.clone()),
        LocalMailbox::for_texts(services.clone()),
        PaperMaker::new(services.clone()),
        RefundSender::new(services.clone()),
    ];
    while services.deliver_due(&workers).await.unwrap() > 0 {}
    // What comes later is later.
    world.clock.advance(Duration::from_secs(1));
    let signed = person.filled(41_500).await;
    person.sign(signed).await;
    world.clock.advance(Duration::from_secs(1));
    let open = person.filled(41_500).await;
    let shown = person.draft(open).await.version;
    person.save(open, "parents", shown, &[("mother-given-name", "Rosalinda")]).await;
    person.save(open, "parents", shown, &[("mother-given-name", HOSTILE)]).await;
    let added = person.add(open, HOSTILE, &pdf(1)).await;
    person.look(added.file).await.expect("it is theirs");
    let asked = person.draft(open).await.evaluate(services.today()).evidence()[0].name.to_owned();
    services.explain_evidence(&session, open, &asked, HOSTILE).await.unwrap().unwrap();
    let metadata = Metadata::parse("filename YQ==").unwrap();
    let upload = services.begin_upload(&session, open, &asked, 9, &metadata).await.unwrap().unwrap();
    let mut part = services.receive_part(&session, open, upload, 0).await.unwrap().unwrap();
    assert!(part.push(b"%PDF").await.unwrap());
    part.finish().await.unwrap().unwrap();

    for concern in [Concern::Case(case), Concern::Account] {
        let (subject, text) = (ThreadSubject::parse(HOSTILE).unwrap(), MessageText::parse(HOSTILE).unwrap());
        let (message, seen) = enclose(&person).await;
        let question = NewQuestion { message, concern, subject: &subject, text: &text, seen };
        services.begin_thread(&session, question).await.unwrap().unwrap();
    }
    enclose(&person).await;

    let told = "receipt_number,form,received_on,name,date_of_birth,address\n\
                IOE0912345678,I-130,2026-03-02,Ana Lima,2001-02-28,1 Elm St|Reno NV\nEAC2590054321,I-90,2026-03-02,Bo Li,,\n";
    services.import_cases(told, ImportMode::AllOrNothing).await.unwrap();
    let [theirs, followed] = ["IOE0912345678", "EAC2590054321"].map(|number| number.parse().unwrap());
    written_before(world, &theirs).await;
    let letter = services.draw_access_letter(&theirs).await.unwrap().unwrap();
    services.issue_access_letter(&letter).await.unwrap();
    services.add_case(&session, &theirs, Some(&letter.code), client(1)).await.unwrap().unwrap();
    services.add_case(&session, &followed, None, client(1)).await.unwrap().unwrap();
    let seen = services.case(&session, case).await.unwrap().unwrap().opening;
    services.note_seen(session.account, seen).await.unwrap();
    services.make_calendar_address(&session, true, client(1)).await.unwrap().unwrap();
    let endpoint = domain::PushEndpoint::parse("https://push.example/send/a1").unwrap();
    services.tell_browser(&session, &endpoint, client(1)).await.unwrap();

    services.invite_staff(&email(ANA), domain::StaffRole::Clerk, domain::Language::English).await.unwrap().unwrap();
    let link = reset_link(world, ANA).await;
    services.ask_for_lost(&link, client(3)).await.unwrap().unwrap();
    services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap();
    world.post().await;
    refuse_mails(world, session.account).await;
    let held = (session.account, case, services.now());
    let held =
        world.database.write(held, |tx, (account, case, now)| Box::pin(held_news::hold(tx, *account, *case, *now)));
    held.await.unwrap();
    Whole { person, signed, case }
}

/// Notes that mails to the address of an account are refused. Any mail that arrives there takes that away.
pub(crate) async fn refuse_mails(world: &World, account: AccountId) {
    let found = accounts::find(&mut world.database.reader().await.unwrap(), account).await.unwrap().unwrap();
    let refused = (found.email_lookup, world.services.now());
    let noted = world.database.write(refused, |tx, (lookup, now)| Box::pin(mail_bounces::note(tx, lookup, *now)));
    noted.await.unwrap();
}

/// Begins a message with a document: what it is called, and what its person has seen of it.
async fn enclose(person: &Person) -> (MessageId, i64) {
    let (services, session) = (&person.services, &person.session);
    let typed = BTreeMap::from([("text".to_owned(), HOSTILE.to_owned())]);
    let message = services.keep_unsent(session, WrittenIn::Beginning, &typed).await.unwrap().unwrap();
    let adding = Adding { folder: message.into(), slot: ENCLOSED, role: DocumentRole::Original };
    let mut receiving = services.receive(session, adding).await.unwrap().unwrap();
    receiving.push(&pdf(1)).await.unwrap();
    receiving.finish(&FileName::of(HOSTILE), None).await.unwrap().unwrap();
    (message, services.unsent(session, WrittenIn::Beginning).await.unwrap().unwrap().seen)
}

/// Has the agency ask for something, which is answered.
async fn answered(world: &World, person: &Person, case: CaseId) {
    let (services, session) = (&world.services, &person.session);
    let (at, round) = (services.now(), RoundId::v7(services.now(), services.random()));
    let asked = serde_json::json!({ "items": [HOSTILE, "A passport"], "reason": [HOSTILE] }).to_string();
    let slot = Slot::new("rounds.asked_sealed", round.to_string());
    let sealed = services.vault().seal(session.key(), &slot, asked.as_bytes());
    let what = Happening::EvidenceRequested(at.plus(Duration::from_secs(9 * 24 * 60 * 60)).date());
    let (on, visit) = (at.plus(Duration::from_secs(5 * 24 * 60 * 60)), AppointmentId::v7(at, services.random()));
    let told = serde_json::json!({
        "day": on.date().to_string(), "time": "10:30 a.m.", "clock": "eastern", "place": [HOSTILE], "words": [HOSTILE],
    });
    let slot = Slot::new("appointments.told_sealed", visit.to_string());
    let told = services.vault().seal(session.key(), &slot, told.to_string().as_bytes());
    let begun = world.database.write((session.account, sealed, told), move |tx, (account, sealed, told)| {
        Box::pin(async move {
            cases::add_event(tx, case, CaseEvent { at, what }).await?;
            rounds::begin(tx, *account, case, (round, sealed)).await?;
            cases::add_event(tx, case, CaseEvent { at, what: Happening::IdentityAppointment(on) }).await?;
            appointments::begin(tx, case, (visit, told)).await
        })
    });
    begun.await.unwrap();
    services.ask_to_move(session, visit, (GoodCause::Care, HOSTILE), client(1)).await.unwrap().unwrap();
    let adding = Adding { folder: round.into(), slot: "item-1", role: DocumentRole::Original };
    let mut receiving = services.receive(session, adding).await.unwrap().unwrap();
    receiving.push(&pdf(1)).await.unwrap();
    receiving.finish(&FileName::of(HOSTILE), None).await.unwrap().unwrap();
    services.explain_evidence(session, round, "item-2", HOSTILE).await.unwrap().unwrap();
    services.say_in_round(session, round, HOSTILE).await.unwrap().unwrap();
    let evidence = services.round(session, round).await.unwrap().unwrap().seen;
    services.send_answer(session, round, Seen { evidence, is_late: false }, client(1)).await.unwrap().unwrap();
}

/// Sends something to a case that nobody asked for, and puts more together.
async fn sent_unasked(world: &World, person: &Person, case: CaseId) {
    supplements::sent(world, person, case, HOSTILE, &pdf(1)).await;
    let (supplement, slot) = supplements::name(person, case, HOSTILE).await.unwrap();
    supplements::add(person, supplement, &slot, HOSTILE, &pdf(2)).await.unwrap();
}

/// Has something written in a case that nobody has added.
async fn written_before(world: &World, receipt: &ReceiptNumber) {
    let case = cases::of_receipt(&mut world.database.reader().await.unwrap(), receipt).await.unwrap().unwrap();
    let slot = Slot::new("event_words.sealed", format!("{case}/1"));
    let written = serde_json::json!({
        "items": [HOSTILE], "words": [HOSTILE], "remedy": [], "office": HOSTILE, "tracking": null, "visit": null,
    });
    let sealed = world.services.vault().seal_for_system(&slot, written.to_string().as_bytes());
    let kept = world.database.write(sealed, move |tx, sealed| Box::pin(event_words::insert(tx, (case, 1), sealed)));
    kept.await.unwrap();
}

/// Lets a filing go with a form that is signed, though its answers do not ask for one: so there is a fee, too.
async fn go_together(world: &World, person: &Person, case: CaseId, draft: DraftId) {
    let account = person.session.account;
    let tied = world.database.write((account, case, draft), |tx, (account, case, draft)| {
        Box::pin(async move {
            let with = signatures::current(tx, *draft).await?.expect("signed").filing;
            let case = cases::find(tx, *account, *case).await?.expect("filed");
            companions::take(tx, case.filing.expect("filed here"), with).await
        })
    });
    tied.await.unwrap();
}

/// The tables of which nothing stays when an account is deleted.
pub(crate) fn what_goes() -> impl Iterator<Item = &'static str> {
    TABLES.iter().filter(|table| matches!(table.end, AtTheEnd::Goes { .. })).map(|table| table.name)
}
