//! An invitation to work at the desk, for whoever it was sent to.

use components::{Button, ButtonKind, ButtonRow, LinkButton, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::{Invitation, Invited, SignInMethods, role_name};
use visit::{Answer, Cookie, CookieName, Page, Visit};
use words::{Message, say};

use crate::parts::target;
use crate::trouble;

/// Opens the link of the mail. The token moves from the address into a cookie at once. Nothing is changed: programs open
/// links, too.
pub async fn open(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.parameters.get("token").cloned() else { return Ok(Answer::NotFound) };
    Ok(match visit.services.open_invitation(&token).await? {
        Ok(_) => Answer::Go(Place::Invitation, vec![Cookie::set(CookieName::Invitation, token)]),
        Err(problem) => trouble::invitation(&visit, problem).into(),
    })
}

/// How whoever opened it stands to it.
enum Reader {
    SignedOut,
    SomebodyElse,
    Already,
    /// They have to show more, and have this to show it with.
    ShowsLess(Box<SignInMethods>),
    Ready,
}

/// Says what it is, and what is still to be done before it can be accepted.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let token = visit.cookies.get(CookieName::Invitation).unwrap_or_default();
    let invitation = match visit.services.open_invitation(token).await? {
        Ok(invitation) => invitation,
        Err(problem) => return Ok(trouble::invitation(&visit, problem).into()),
    };
    let reader = match &visit.session {
        None => Reader::SignedOut,
        Some(session) => match visit.services.invited(session, &invitation)? {
            Invited::SomebodyElse => Reader::SomebodyElse,
            Invited::Already => Reader::Already,
            Invited::ShowsLess => Reader::ShowsLess(Box::new(visit.services.sign_in_methods(session).await?)),
            Invited::Ready => Reader::Ready,
        },
    };
    Ok(Page::new(say::invitation_title(), move || draw(&visit, &invitation, &reader)).into())
}

fn draw(visit: &Visit, invitation: &Invitation, reader: &Reader) -> AnyView {
    let words = visit.words();
    let role = words.text(role_name(invitation.role));
    let lead = words.text(say::invitation_lead(role, &visit.site.name));
    let step = match reader {
        Reader::SignedOut => signed_out(visit),
        Reader::SomebodyElse => only(visit, say::invitation_somebody_else()),
        Reader::Already => {
            let desk = visit.to(&Place::Desk);
            view! {
                {only(visit, say::invitation_already())}
                <p><a href=desk>{words.text(say::desk_title())}</a></p>
            }
            .into_any()
        }
        Reader::ShowsLess(methods) => shows_less(visit, methods),
        Reader::Ready => {
            let (action, token) = target(visit, actions::ACCEPT_INVITATION);
            view! {
                {only(visit, say::invitation_ready())}
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::invitation_accept())/>
                    </ButtonRow>
                </PostForm>
            }
            .into_any()
        }
    };
    view! {
        <PageBody width=PageWidth::Narrow>
            <PageHeading text=words.text(say::invitation_title()) intro=Some(lead)/>
            {step}
        </PageBody>
    }
    .into_any()
}

fn only(visit: &Visit, text: Message) -> AnyView {
    view! { <p>{visit.words().text(text)}</p> }.into_any()
}

fn signed_out(visit: &Visit) -> AnyView {
    let words = visit.words();
    let sign_in = format!("{}?next={}", visit.to(&Place::SignIn), visit.to(&Place::Invitation));
    let sign_up = visit.to(&Place::SignUp);
    view! {
        {only(visit, say::invitation_sign_in_text())}
        <ButtonRow>
            <LinkButton href=sign_in text=words.text(say::menu_sign_in())/>
            <LinkButton href=sign_up text=words.text(say::invitation_sign_up()) kind=ButtonKind::Secondary/>
        </ButtonRow>
        {only(visit, say::invitation_sign_up_text())}
    }
    .into_any()
}

/// The desk takes a passkey, or a code of an app, and nothing less: the same as of everybody who works there.
fn shows_less(visit: &Visit, methods: &SignInMethods) -> AnyView {
    let words = visit.words();
    let has_any = !methods.passkeys.is_empty() || !methods.apps.is_empty();
    let prove = has_any.then(|| {
        let href = visit.to(&Place::ProveFirst(Box::new(Place::Invitation)));
        view! {
            {only(visit, say::invitation_prove_text())}
            <ButtonRow><LinkButton href=href text=words.text(say::desk_stronger_prove())/></ButtonRow>
        }
    });
    let passkey = methods.takes_another_passkey.then(|| {
        view! { <li><a href=visit.to(&Place::AddPasskey)>{words.text(say::invitation_add_passkey())}</a></li> }
    });
    let app = methods.takes_another_app.then(|| {
        view! { <li><a href=visit.to(&Place::AddApp)>{words.text(say::invitation_add_app())}</a></li> }
    });
    let add = (!has_any).then(|| view! { {only(visit, say::invitation_add_text())} <ul>{passkey} {app}</ul> });
    view! { {prove} {add} }.into_any()
}
