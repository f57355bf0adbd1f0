//! By which ways people hear of what, quiet mode, and the language they are written to in, on both databases.

use std::sync::Arc;
use std::time::Duration;

use crate::paperwork::{Person, person};
use crate::steps::{PASSWORD, client, code_among, email};
use domain::{Language, Password, PhoneNumber, SignInMethod, Topic, Ways};
use services::accounts::{PhoneRefusal, QuietRefusal};
use services::testing::{World, on_each_database};
use services::{
    Channel, Client, Deliver, Delivery, DeliveryFailure, Letter, LocalMailbox, OutboxItem, OutboxKind, Session,
};

const ANA: &str = "ana@example.org";
const NUMBER: &str = "+50322220123";
const QUIET: &str = "A message for you";
const NEWS: &str = "There is news for you at Landfall. Sign in to read it.";
const NONE: Ways = Ways { mail: false, text: false, push: false };
const TEXT: Ways = Ways { mail: false, text: true, push: false };
const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

/// The same session with what was chosen since.
async fn again(world: &World, session: &Session) -> Session {
    let sessions = world.services.open_sessions(session).await.unwrap();
    assert!(sessions.iter().any(|open| open.id == session.id));
    let attempt = attempt(world, client(1)).await;
    let code = code_among(&world.post().await);
    let signed_in = world.services.enter_code(&attempt, &code, client(1)).await.unwrap().unwrap();
    let session = world.services.session(signed_in.token.as_str()).await.unwrap().unwrap();
    world.post().await;
    session
}

async fn attempt(world: &World, from: Client) -> String {
    let attempt = world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), from).await.unwrap().unwrap();
    attempt.as_str().to_owned()
}

async fn add_phone(world: &World, session: &Session) {
    let number = PhoneNumber::parse(NUMBER).unwrap();
    world.services.begin_phone(session, &number, client(1)).await.unwrap().unwrap();
    let code = world.post().await.remove(0).text.split(' ').next().unwrap().to_owned();
    world.services.confirm_phone(session, &code, client(1)).await.unwrap().unwrap();
    world.post().await;
}

async fn choose(world: &World, session: &Session, topic: Topic, ways: Ways) {
    world.services.choose_ways(session, vec![(topic, ways)], client(1)).await.unwrap();
}

async fn quiet(world: &World, session: &Session) {
    world.services.set_quiet(session, true, client(1)).await.unwrap().unwrap();
}

/// Files a form without a fee: what was written about it.
async fn filed(world: &World, ana: &Person) -> Vec<Letter> {
    let draft = ana.filled(0).await;
    ana.sign(draft).await;
    ana.begin(draft).await;
    assert!(ana.case_of(draft).await.is_some());
    world.post().await
}

async fn times_in_log(world: &World, session: &Session, kind: &str) -> usize {
    let mut reader = world.database.reader().await.unwrap();
    let events = storage::audit::newest_of(&mut reader, session.account, 0, 100).await.unwrap();
    events.iter().filter(|event| event.kind == kind).count()
}

fn assert_quiet(letter: &Letter) {
    assert_eq!(letter.subject, QUIET, "{}", letter.text);
    let first = letter.text.split("\n\n").next().unwrap();
    for word in ["Landfall", "form", "account", "code", "sign", "password", "immigration"] {
        assert!(!first.to_lowercase().contains(&word.to_lowercase()), "{word} stands in: {first}");
    }
    assert!(first.len() > 140, "it fills what a locked screen shows");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_message_does_not_tell_by_chance_what_it_is_about() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        quiet(&world, &ana.session).await;
        attempt(&world, client(9)).await;
        let code = world.post().await.remove(0);
        assert_quiet(&code);
        assert_eq!(code_among(&[code]).len(), 6, "what it is for is still in it");

        world.services.ask_reset(&email(ANA), Language::English, client(3)).await.unwrap().unwrap();
        let reset = world.post().await.remove(0);
        assert_quiet(&reset);
        assert!(reset.text.contains("https://landfall.example/link/"));
        world.services.begin_sign_up(&email(ANA), Language::English, client(4)).await.unwrap().unwrap();
        assert_quiet(&world.post().await[0]);

        let [news] = filed(&world, &ana).await.try_into().unwrap();
        assert_quiet(&news);
        for told in ["I-90", "LFD", "form", "case", "fee"] {
            assert!(!news.text.contains(told), "{told} stands in: {}", news.text);
        }
        assert!(news.text.lines().any(|line| line == "https://landfall.example/sign-in"), "{}", news.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_quiet_mode_no_text_message_goes_out_unless_somebody_asks_for_a_code() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        add_phone(&world, &ana.session).await;
        choose(&world, &ana.session, Topic::Cases, TEXT).await;
        quiet(&world, &ana.session).await;

        let token = attempt(&world, client(1)).await;
        let waiting = world.services.attempt(&token).await.unwrap().unwrap();
        assert_eq!((waiting.method, waiting.others), (SignInMethod::Email, vec![SignInMethod::Text]));
        assert!(world.post().await.iter().all(|letter| letter.channel == Channel::Mail));
        world.services.use_method(&token, SignInMethod::Text, client(1)).await.unwrap().unwrap();
        let [text] = world.post().await.try_into().unwrap();
        let (code, rest) = text.text.split_once(' ').unwrap();
        assert_eq!((text.to.as_str(), rest), (NUMBER, "is your code. It works for 10 minutes. Give it to nobody."));
        let signed_in = world.services.enter_code(&token, code, client(1)).await.unwrap().unwrap();
        let session = world.services.session(signed_in.token.as_str()).await.unwrap().unwrap();

        world.post().await;
        let number = PhoneNumber::parse(NUMBER).unwrap();
        let refused = world.services.begin_phone(&session, &number, client(1)).await.unwrap();
        assert_eq!(refused, Err(PhoneRefusal::Gone), "no number is added");
        assert!(!world.services.sign_in_methods(&session).await.unwrap().takes_a_phone);
        let [news] = filed(&world, &ana).await.try_into().unwrap();
        assert_eq!((news.channel, news.to.as_str()), (Channel::Mail, ANA), "it comes, and by mail");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_mode_goes_on_at_once_and_off_only_after_a_fresh_proof() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let rosa = person(&world, "rosa@example.org").await;
        world.clock.advance(PROOF_ENDS);
        for _ in 0..2 {
            quiet(&world, &ana.session).await;
        }
        assert_eq!(times_in_log(&world, &ana.session, "user_quiet_on").await, 1);
        let refused = world.services.set_quiet(&ana.session, false, client(1)).await.unwrap();
        assert_eq!(refused, Err(QuietRefusal::ProofNeeded));
        let here = again(&world, &ana.session).await;
        assert!(here.correspondence.is_quiet);
        world.services.set_quiet(&here, false, client(1)).await.unwrap().unwrap();
        assert!(!again(&world, &here).await.correspondence.is_quiet);
        assert_eq!(times_in_log(&world, &ana.session, "user_quiet_off").await, 1);
        assert_eq!(times_in_log(&world, &rosa.session, "user_quiet_on").await, 0, "nobody else's");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_comes_by_the_ways_that_were_chosen() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        add_phone(&world, &ana.session).await;
        choose(&world, &ana.session, Topic::Cases, TEXT).await;
        let [text] = filed(&world, &ana).await.try_into().unwrap();
        assert_eq!((text.channel, text.to.as_str(), text.text.as_str()), (Channel::Text, NUMBER, NEWS));

        choose(&world, &ana.session, Topic::Cases, Ways { mail: true, text: true, push: false }).await;
        let both = filed(&world, &ana).await;
        let count = |channel| both.iter().filter(|letter| letter.channel == channel).count();
        assert_eq!((count(Channel::Mail), count(Channel::Text)), (1, 1));

        choose(&world, &ana.session, Topic::Cases, NONE).await;
        assert!(filed(&world, &ana).await.is_empty());
        assert_eq!(times_in_log(&world, &ana.session, "user_messages_changed").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_of_drafts_come_by_the_ways_that_were_chosen_or_not_at_all() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        add_phone(&world, &ana.session).await;
        for (ways, channel) in [(Ways::default(), Some(Channel::Mail)), (TEXT, Some(Channel::Text)), (NONE, None)] {
            choose(&world, &ana.session, Topic::Drafts, ways).await;
            let draft = ana.start().await;
            world.clock.advance(Duration::from_secs(166 * 24 * 60 * 60));
            assert_eq!(world.services.tend_drafts().await.unwrap().reminded, 1);
            let came: Vec<_> = world.post().await.iter().map(|letter| letter.channel).collect();
            assert_eq!(came, Vec::from_iter(channel));
            world.services.discard_draft(&ana.session, draft).await.unwrap().unwrap();
        }
    })
    .await;
}

/// Carries no text message anywhere.
#[derive(Debug)]
struct NoSignal;

impl Deliver for NoSignal {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Text
    }

    fn deliver<'a>(&'a self, _: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async { Err(DeliveryFailure::Never("no such number")) })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn news_that_cannot_be_sent_to_a_telephone_comes_by_mail() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        add_phone(&world, &ana.session).await;
        choose(&world, &ana.session, Topic::Cases, TEXT).await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        ana.begin(draft).await;
        let senders: [Arc<dyn Deliver>; 2] = [Arc::new(NoSignal), LocalMailbox::new(world.services.clone())];
        while world.services.deliver_due(&senders).await.unwrap() > 0 {}
        let [mail] = world.post().await.try_into().unwrap();
        assert_eq!((mail.channel, mail.to.as_str()), (Channel::Mail, ANA));
        assert!(mail.subject.starts_with("We received your form"), "{}", mail.subject);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_changes_at_the_same_moment_none_undoes_another() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let changes: Vec<_> = (0..20)
            .map(|number| {
                let (services, session) = (world.services.clone(), ana.session.clone());
                tokio::spawn(async move {
                    match number % 3 {
                        0 => services.set_quiet(&session, true, client(1)).await.unwrap().unwrap(),
                        1 => services.choose_ways(&session, vec![(Topic::Cases, NONE)], client(1)).await.unwrap(),
                        _ => services.choose_ways(&session, vec![(Topic::Drafts, NONE)], client(1)).await.unwrap(),
                    }
                })
            })
            .collect();
        for change in changes {
            change.await.unwrap();
        }
        let chosen = again(&world, &ana.session).await.correspondence;
        assert_eq!((chosen.is_quiet, chosen.cases, chosen.drafts), (true, NONE, NONE));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_written_in_the_language_that_was_chosen() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.services.set_language(&ana.session, Language::Spanish).await.unwrap();
        quiet(&world, &ana.session).await;
        attempt(&world, client(1)).await;
        let code = world.post().await.remove(0);
        assert_eq!((code.language, code.subject.as_str()), (Language::Spanish, "Un mensaje para usted"));
    })
    .await;
}
