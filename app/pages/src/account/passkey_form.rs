use components::{Button, ButtonKind, ButtonRow, PostForm};
use islands::{NoAnswer, PasskeyForm, Sentences};
use leptos::prelude::*;
use visit::Visit;
use words::{Message, Words, say};

use crate::parts::target;

/// A button that asks for a passkey instead of what the page asks for. Nothing where browsers keep none.
pub(super) fn enter_with_passkey(visit: &Visit, text: Message, in_autofill: bool) -> Option<AnyView> {
    if !visit.services.offers_passkeys() {
        return None;
    }
    let words = visit.words();
    let (action, token) = target(visit, actions::ENTER_PASSKEY);
    let next = visit.next().map(|next| next.to_string()).unwrap_or_default();
    let hidden = vec![("next".to_owned(), next), ("answer".to_owned(), String::new())];
    let said = passkey_words(words, &say::error_passkey_cancelled());
    let form = view! {
        <PasskeyForm words=said begin=visit.act(actions::BEGIN_PASSKEY) makes=false in_autofill=in_autofill>
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>
                    <Button text=words.text(text) kind=ButtonKind::Secondary/>
                </ButtonRow>
            </PostForm>
        </PasskeyForm>
    };
    Some(form.into_any())
}

/// What is said when no passkey came of it.
pub(super) fn passkey_words(words: Words, cancelled: &Message) -> Sentences<NoAnswer> {
    Sentences::new(|why| match why {
        NoAnswer::Cancelled => words.text(cancelled),
        NoAnswer::Aborted => String::new(),
        NoAnswer::Known => words.text(say::error_passkey_known()),
        NoAnswer::Broken => words.text(say::error_passkey_broken()),
    })
}
