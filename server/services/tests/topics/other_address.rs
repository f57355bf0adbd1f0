//! Another address for notices: naming, confirming and removing it, and what goes there, on both databases.

use std::time::Duration;

use crate::paperwork::{Person, person};
use crate::steps::{PASSWORD, about, account_link, client, code_among, email, reset_link};
use domain::{OtherUse, Password};
use services::accounts::{EmailRefusal, LinkProblem, Named, OtherAddressRefusal};
use services::testing::{World, on_each_database};
use services::{Client, Letter, Session};

const ANA: &str = "ana@example.org";
const SAFE: &str = "safe@example.org";
const ADDED: &str = "Another address was added to your Landfall account";
const REMOVED: &str = "The other address was removed from your Landfall account";
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn sign_in(world: &World, from: Client) -> Session {
    let attempt = world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), from).await.unwrap().unwrap();
    let code = code_among(&world.post().await);
    let signed_in = world.services.enter_code(attempt.as_str(), &code, from).await.unwrap().unwrap();
    world.services.session(signed_in.token.as_str()).await.unwrap().unwrap()
}

async fn name(world: &World, session: &Session, address: &str, used: OtherUse) -> Result<Named, OtherAddressRefusal> {
    world.services.name_other_address(session, &email(address), used, client(1)).await.unwrap()
}

/// Names the address: what the link that came there holds.
async fn link_to(world: &World, session: &Session, address: &str, used: OtherUse) -> String {
    assert_eq!(name(world, session, address, used).await, Ok(Named::LinkSent));
    let letters = world.post().await;
    assert_eq!(to(&letters), [address], "nobody else hears of an address that is not confirmed");
    account_link(&letters[0])
}

async fn confirm(world: &World, link: &str) -> Result<(), LinkProblem> {
    world.services.confirm_other_address(link, client(8)).await.unwrap()
}

/// Names and confirms it, and leaves the person with a session that knows: the notice of it.
async fn add(world: &World, session: &Session, used: OtherUse) -> (Session, Letter) {
    let link = link_to(world, session, SAFE, used).await;
    confirm(world, &link).await.unwrap();
    let notice = about(&world.post().await, ADDED).clone();
    let session = sign_in(world, client(1)).await;
    world.post().await;
    (session, notice)
}

/// To whom these letters went, in the order of the alphabet.
fn to(letters: &[Letter]) -> Vec<&str> {
    let mut addresses: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    addresses.sort_unstable();
    addresses
}

async fn choose_password(world: &World, link: &str) {
    let new = Password::typed("mitten harbor velvet ladder");
    world.services.reset_password(link, &new, client(1)).await.unwrap().unwrap();
}

async fn times_in_log(world: &World, session: &Session, kind: &str) -> usize {
    let mut reader = world.database.reader().await.unwrap();
    let events = storage::audit::newest_of(&mut reader, session.account, 0, 100).await.unwrap();
    events.iter().filter(|event| event.kind == kind).count()
}

async fn filed(world: &World, ana: &Person) -> Vec<Letter> {
    let draft = ana.filled(0).await;
    ana.sign(draft).await;
    ana.begin(draft).await;
    world.post().await
}

#[tokio::test(flavor = "multi_thread")]
async fn security_is_told_at_both_addresses_and_what_opens_something_at_one() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let link = link_to(&world, &ana.session, SAFE, OtherUse::Also).await;
        sign_in(&world, client(2)).await;
        assert_eq!(to(&world.post().await), [ANA], "it counts only once it is confirmed");
        assert_eq!(confirm(&world, &link).await, Ok(()));
        let letters = world.post().await;
        assert_eq!((to(&letters), letters[0].subject.as_str()), (vec![ANA], ADDED));
        assert!(
            !letters[0].text.contains("@"),
            "whoever else reads this mailbox does not learn which: {}",
            letters[0].text
        );
        assert_eq!(times_in_log(&world, &ana.session, "user_address_added").await, 1);

        let attempt =
            world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(3)).await.unwrap().unwrap();
        let code = world.post().await;
        assert_eq!(to(&code), [ANA], "a code goes to one");
        world.services.enter_code(attempt.as_str(), &code_among(&code), client(3)).await.unwrap().unwrap();
        assert_eq!(to(&world.post().await), [ANA, SAFE], "a new browser is told at both");

        let reset = reset_link(&world, ANA).await;
        world.services.ask_for_lost(&reset, client(3)).await.unwrap().unwrap();
        let asked = world.post().await;
        assert_eq!(to(&asked), [ANA, SAFE], "whoever reads either can cancel");
        assert_eq!(account_link(&asked[0]), account_link(&asked[1]));
        let mut over = Vec::new();
        for _ in 0..73 {
            world.clock.advance(HOUR);
            world.services.tend_lost().await.unwrap();
            over.extend(world.post().await);
        }
        assert_eq!(to(&over), [ANA], "the link that lets somebody on goes to one");
        assert_eq!(to(&filed_by_somebody_who_came_back(&world).await), [ANA], "and news of forms, too");
    })
    .await;
}

async fn filed_by_somebody_who_came_back(world: &World) -> Vec<Letter> {
    let session = sign_in(world, client(3)).await;
    world.post().await;
    filed(world, &Person { services: world.services.clone(), session }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_safe_address_gets_everything_about_forms_and_no_other_does() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let (session, notice) = add(&world, &ana.session, OtherUse::Instead).await;
        assert!(notice.text.contains("go only there"), "{}", notice.text);
        assert_eq!(to(&filed(&world, &ana).await), [SAFE]);
        world.clock.advance(DAY);
        let session_of_today = sign_in(&world, client(2)).await;
        assert_eq!(to(&world.post().await), [ANA, SAFE]);
        assert_eq!(name(&world, &session_of_today, SAFE, OtherUse::Also).await, Ok(Named::UseChanged));
        assert_eq!(times_in_log(&world, &session, "user_messages_changed").await, 1);
        assert!(world.post().await.is_empty(), "it is confirmed already");
        let ana = Person { services: world.services.clone(), session: session_of_today };
        assert_eq!(to(&filed(&world, &ana).await), [ANA]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_posts_of_one_confirmation_one_counts() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let link = link_to(&world, &ana.session, SAFE, OtherUse::Also).await;
        let posts: Vec<_> = (0..50)
            .map(|_| {
                let (services, link) = (world.services.clone(), link.clone());
                tokio::spawn(async move { services.confirm_other_address(&link, client(8)).await.unwrap() })
            })
            .collect();
        let mut confirmed = 0;
        for post in posts {
            confirmed += usize::from(post.await.unwrap().is_ok());
        }
        assert_eq!(confirmed, 1);
        assert_eq!(world.post().await.len(), 1, "and is told once");
        assert_eq!(times_in_log(&world, &ana.session, "user_address_added").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_works_for_a_day_and_a_newer_one_or_removing_ends_it() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = link_to(&world, &ana.session, "typo@example.org", OtherUse::Also).await;
        let second = link_to(&world, &ana.session, SAFE, OtherUse::Also).await;
        assert_eq!(confirm(&world, &first).await, Err(LinkProblem::Used), "the one named last is confirmed");
        assert_eq!(world.services.open_other_address(&second).await.unwrap().unwrap().email.as_str(), SAFE);
        let refused = world.services.open_not_me(&second).await.unwrap().unwrap_err();
        assert_eq!(refused, EmailRefusal::Link(LinkProblem::Unknown));
        let reset = reset_link(&world, ANA).await;
        assert_eq!(confirm(&world, &reset).await, Err(LinkProblem::Unknown), "for something else");

        world.services.remove_other_address(&ana.session, client(1)).await.unwrap().unwrap();
        assert!(world.post().await.is_empty(), "nothing ever went there");
        assert_eq!(confirm(&world, &second).await, Err(LinkProblem::Used));
        let third = link_to(&world, &ana.session, SAFE, OtherUse::Also).await;
        world.clock.advance(DAY);
        assert_eq!(confirm(&world, &third).await, Err(LinkProblem::Expired), "to the instant");
        world.clock.step_back(DAY);
        assert_eq!(confirm(&world, &third).await, Err(LinkProblem::Expired), "and not revived by the clock");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn naming_and_removing_ask_for_a_fresh_proof_and_have_limits() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        assert_eq!(
            name(&world, &ana.session, "Ana@Example.org", OtherUse::Also).await,
            Err(OtherAddressRefusal::SameAddress)
        );
        world.clock.advance(Duration::from_secs(10 * 60));
        assert_eq!(name(&world, &ana.session, SAFE, OtherUse::Also).await, Err(OtherAddressRefusal::ProofNeeded));
        let refused = world.services.remove_other_address(&ana.session, client(1)).await.unwrap();
        assert_eq!(refused, Err(OtherAddressRefusal::ProofNeeded));
        assert!(world.post().await.is_empty());

        let fresh = sign_in(&world, client(1)).await;
        world.post().await;
        for _ in 0..5 {
            link_to(&world, &fresh, SAFE, OtherUse::Also).await;
        }
        let sixth = name(&world, &fresh, SAFE, OtherUse::Also).await;
        assert!(matches!(sixth, Err(OtherAddressRefusal::TooMany { .. })), "{sixth:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_is_told_at_both_addresses() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let (session, _) = add(&world, &ana.session, OtherUse::Instead).await;
        world.services.remove_other_address(&session, client(1)).await.unwrap().unwrap();
        let letters = world.post().await;
        assert_eq!(to(&letters), [ANA, SAFE]);
        assert!(letters.iter().all(|letter| letter.subject == REMOVED && letter.text.contains("/link/")));
        assert_eq!(times_in_log(&world, &session, "user_address_removed").await, 1);
        assert_eq!(to(&filed(&world, &ana).await), [ANA]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn not_me_takes_away_an_address_that_was_added_since() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let (session, notice) = add(&world, &ana.session, OtherUse::Instead).await;
        let waiting = link_to(&world, &session, "theirs@example.org", OtherUse::Also).await;
        world.services.not_me(&account_link(&notice), client(1)).await.unwrap().unwrap();
        let letters = world.post().await;
        assert_eq!(to(&letters), [ANA], "the link for a new password goes to one");
        assert_eq!(confirm(&world, &waiting).await, Err(LinkProblem::Used));
        let reset = world.services.open_link(&account_link(&letters[0])).await.unwrap().unwrap();
        assert_eq!(reset.kind, domain::LinkKind::Reset);
        choose_password(&world, &account_link(&letters[0])).await;
        assert_eq!(to(&world.post().await), [ANA], "nothing is told to theirs");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn not_me_works_from_either_mailbox_and_leaves_an_older_address() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        add(&world, &ana.session, OtherUse::Also).await;
        world.clock.advance(DAY);
        sign_in(&world, client(7)).await;
        let letters = world.post().await;
        let at_safe = letters.iter().find(|letter| letter.to == SAFE).unwrap();
        world.services.not_me(&account_link(at_safe), client(1)).await.unwrap().unwrap();
        let letters = world.post().await;
        assert_eq!(to(&letters), [ANA]);
        choose_password(&world, &account_link(&letters[0])).await;
        assert_eq!(to(&world.post().await), [ANA, SAFE], "a password is told of at both");
    })
    .await;
}
