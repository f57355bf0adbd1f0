//! Signing, on both databases: exactly what was read, by the name that is in it.

use std::time::Duration;

use crate::paperwork::person;
use domain::Money;
use services::filing::{Keep, Sign, SignMistake, SignRefusal};
use services::testing::on_each_database;

const FEE: i64 = 41_500;

#[tokio::test(flavor = "multi_thread")]
async fn a_name_may_be_written_in_many_ways() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        for name in ["Ana Lucía Reyes", "ana reyes", "REYES, ANA LUCIA", "Ana L. Reyes"] {
            let sign = ana.signing(draft, name).await;
            let signed = world.services.sign(&ana.session, sign).await.unwrap().unwrap();
            assert_eq!(signed.fee, Money::from_cents(FEE), "{name}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_mistake_is_told_at_once() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let differs = SignMistake::NameDiffers { expected: "Ana Lucía Reyes".to_owned() };
        for (name, agreed, mistakes) in [
            ("", false, vec![SignMistake::NotAgreed, SignMistake::NameMissing]),
            (" ", true, vec![SignMistake::NameMissing]),
            ("Ana", false, vec![SignMistake::NotAgreed, differs.clone()]),
            ("Ben Reyes", true, vec![differs]),
        ] {
            let sign = Sign { agreed, ..ana.signing(draft, name).await };
            let refused = world.services.sign(&ana.session, sign).await.unwrap();
            assert_eq!(refused, Err(SignRefusal::Mistakes(mistakes)), "{name:?}");
        }
        assert_eq!(ana.draft(draft).await.signed, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_covers_what_was_read_and_nothing_else() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let read = ana.signing(draft, "Ana Reyes").await;
        let version = ana.save(draft, "eyes", read.version, &[("eyes", "blue")]).await.draft.version;
        let refused = world.services.sign(&ana.session, read).await.unwrap();
        assert_eq!(refused, Err(SignRefusal::Changed), "another window changed it since");

        let signed = ana.sign(draft).await;
        world.clock.advance(Duration::from_secs(60));
        assert_eq!(ana.sign(draft).await, signed, "signing the same again changes nothing");
        assert_eq!(ana.draft(draft).await.signed.unwrap().at, signed.at);

        ana.save(draft, "eyes", version, &[("eyes", "green")]).await;
        assert_eq!(ana.draft(draft).await.signed, None, "any change takes it away");
        let back = ana.draft(draft).await.version;
        ana.save(draft, "eyes", back, &[("eyes", "blue")]).await;
        assert_eq!(ana.draft(draft).await.signed, None, "changing it back does not bring it back");
        assert_eq!(ana.sign(draft).await.at, world.services.now());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_complete_cannot_be_signed() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let empty = ana.start().await;
        let sign = ana.signing(empty, "Ana Reyes").await;
        assert_eq!(world.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::NotComplete));

        let draft = ana.filled(FEE).await;
        let version = ana.draft(draft).await.version;
        ana.save(draft, "parents", version, &[("mother-given-name", "")]).await;
        let sign = ana.signing(draft, "Ana Reyes").await;
        assert_eq!(world.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::NotComplete));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_answers_to_one_question_cannot_be_signed() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let shown = ana.draft(draft).await.version;
        ana.save(draft, "eyes", shown, &[("eyes", "blue")]).await;
        ana.save(draft, "eyes", shown, &[("eyes", "green")]).await;
        let sign = ana.signing(draft, "Ana Reyes").await;
        assert_eq!(world.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::HeldApart));
        world.services.resolve_collision(&ana.session, draft, "eyes", Keep::Yours).await.unwrap().unwrap();
        ana.sign(draft).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_answers_that_the_path_has_turned_away_from_keep_nobody_from_signing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let version = ana.draft(draft).await.version;
        let before = ana.draft(draft).await.answers.get("name-changed").unwrap().to_owned();
        let shown = ana.save(draft, "name-changed", version, &[("name-changed", "changed")]).await.draft.version;
        ana.save(draft, "card-name", shown, &[("card-name.family", "Díaz")]).await;
        ana.save(draft, "card-name", shown, &[("card-name.family", "Ruiz")]).await;
        let version = ana.draft(draft).await.version;
        ana.save(draft, "name-changed", version, &[("name-changed", &before)]).await;
        assert_eq!(ana.draft(draft).await.asides.len(), 1, "both stay, should the path come back");
        ana.sign(draft).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn interpreter_and_preparer_sign_again_once_another_answer_is_different() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.start().await;
        let interpreter = [("interpreter-signature.family", "Ruiz"), ("interpreter-signature.given", "Eva")];
        let preparer = [("preparer-signature.family", "Lee"), ("preparer-signature.given", "Sam")];
        ana.save(draft, "eyes", 1, &[("eyes", "brown")]).await;
        for (page, signature) in [("interpreter-signs", interpreter), ("preparer-signs", preparer)] {
            let version = ana.draft(draft).await.version;
            ana.save(draft, page, version, &signature).await;
        }
        let signed = async || {
            let answers = ana.draft(draft).await.answers;
            ["interpreter-signature.given", "preparer-signature.given"].map(|key| answers.get(key).map(str::to_owned))
        };
        let both = [Some("Eva".to_owned()), Some("Sam".to_owned())];
        assert_eq!(signed().await, both, "the one who signs later takes nothing from the other");

        let version = ana.draft(draft).await.version;
        ana.save(draft, "eyes", version, &[("eyes", "brown")]).await;
        ana.save(draft, "hair", version, &[("hair", "")]).await;
        assert_eq!(signed().await, both, "a page that was only opened is no change");

        let version = ana.draft(draft).await.version;
        ana.save(draft, "eyes", version, &[("eyes", "blue")]).await;
        assert_eq!(signed().await, [None, None]);
    })
    .await;
}
