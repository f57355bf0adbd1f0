//! Pages for when something is not there or does not work. They say what is safe and what to do.

use components::{Definition, ErrorPage, Link, PageBody, PageWidth};
use domain::Place;
use http::StatusCode;
use leptos::prelude::*;
use services::accounts::LinkProblem;
use visit::{Page, Visit};
use words::{Message, say};

/// What went wrong, as far as the person is concerned.
struct Trouble {
    status: StatusCode,
    title: Message,
    lead: Message,
    next: Vec<Message>,
    action: Option<Link>,
    reference: Option<Definition>,
}

/// Nothing here, or nothing of theirs.
#[must_use]
pub fn not_found(visit: &Visit) -> Page {
    let trouble = Trouble {
        status: StatusCode::NOT_FOUND,
        title: say::trouble_not_found_title(),
        lead: say::trouble_not_found_lead(),
        next: vec![say::trouble_not_found_next()],
        action: Some(home(visit)),
        reference: None,
    };
    trouble.page(visit)
}

/// A confirmation link that does nothing any more, and why.
#[must_use]
pub fn link(visit: &Visit, why: Message) -> Page {
    let trouble = Trouble {
        status: StatusCode::GONE,
        title: say::trouble_link_title(),
        lead: why,
        next: vec![say::sign_up_sent_hours()],
        action: Some(Link::new(visit.to(&Place::SignUp), visit.words().text(say::trouble_link_again()))),
        reference: None,
    };
    trouble.page(visit)
}

/// A link in a mail to somebody who has an account, why it does nothing any more, and where a new one can be asked for.
#[must_use]
pub fn mail_link(visit: &Visit, problem: LinkProblem, again: Option<&Place>) -> Page {
    let again = again.map(|place| Link::new(visit.to(place), visit.words().text(say::trouble_link_again())));
    let trouble = Trouble {
        status: StatusCode::GONE,
        title: say::trouble_link_title(),
        lead: link_problem(problem),
        next: vec![say::link_next()],
        action: Some(again.unwrap_or_else(|| home(visit))),
        reference: None,
    };
    trouble.page(visit)
}

/// An invitation that does nothing any more, and why.
#[must_use]
pub fn invitation(visit: &Visit, problem: LinkProblem) -> Page {
    let trouble = Trouble {
        status: StatusCode::GONE,
        title: say::trouble_link_title(),
        lead: link_problem(problem),
        next: vec![say::invitation_again()],
        action: Some(home(visit)),
        reference: None,
    };
    trouble.page(visit)
}

fn link_problem(problem: LinkProblem) -> Message {
    match problem {
        LinkProblem::Expired => say::link_expired(),
        LinkProblem::Used => say::link_used(),
        LinkProblem::Unknown => say::link_unknown(),
    }
}

/// A new address that another account has by now.
#[must_use]
pub fn new_email_taken(visit: &Visit) -> Page {
    let trouble = Trouble {
        status: StatusCode::CONFLICT,
        title: say::new_email_taken_title(),
        lead: say::new_email_taken_lead(),
        next: vec![say::new_email_taken_yours(), say::new_email_taken_other()],
        action: Some(Link::new(visit.to(&Place::SignIn), visit.words().text(say::menu_sign_in()))),
        reference: None,
    };
    trouble.page(visit)
}

/// A former address that cannot be given back, because another account has it by now.
#[must_use]
pub fn former_email_taken(visit: &Visit) -> Page {
    let trouble = Trouble {
        status: StatusCode::CONFLICT,
        title: say::former_email_taken_title(),
        lead: say::former_email_taken_lead(),
        next: vec![
            say::former_email_taken_sign_in(),
            say::former_email_taken_again(),
            say::former_email_taken_agency(),
        ],
        action: Some(Link::new(visit.to(&Place::SignIn), visit.words().text(say::menu_sign_in()))),
        reference: None,
    };
    trouble.page(visit)
}

/// A form that did not come from our page, or from one that is too old.
#[must_use]
pub fn refused(visit: &Visit) -> Page {
    let trouble = Trouble {
        status: StatusCode::FORBIDDEN,
        title: say::trouble_refused_title(),
        lead: say::trouble_refused_lead(),
        next: vec![say::trouble_refused_next()],
        action: Some(home(visit)),
        reference: None,
    };
    trouble.page(visit)
}

/// More was sent than a page of answers can be.
#[must_use]
pub fn too_large(visit: &Visit) -> Page {
    let trouble = Trouble {
        status: StatusCode::PAYLOAD_TOO_LARGE,
        title: say::trouble_too_large_title(),
        lead: say::trouble_too_large_lead(),
        next: vec![say::trouble_refused_next()],
        action: Some(home(visit)),
        reference: None,
    };
    trouble.page(visit)
}

/// Our fault. The reference finds it in the log.
#[must_use]
pub fn fault(visit: &Visit, reference: String) -> Page {
    let words = visit.words();
    let trouble = Trouble {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        title: say::trouble_fault_title(),
        lead: say::trouble_fault_lead(),
        next: vec![say::trouble_fault_next()],
        action: Some(home(visit)),
        reference: Some(Definition::new(words.text(say::trouble_reference()), reference)),
    };
    trouble.page(visit)
}

/// The records cannot be reached for a moment.
#[must_use]
pub fn away(visit: &Visit) -> Page {
    let trouble = Trouble {
        status: StatusCode::SERVICE_UNAVAILABLE,
        title: say::trouble_away_title(),
        lead: say::trouble_away_lead(),
        next: vec![say::trouble_away_next()],
        action: None,
        reference: None,
    };
    trouble.page(visit)
}

fn home(visit: &Visit) -> Link {
    let place = if visit.session.is_some() { Place::Home } else { Place::Welcome };
    Link::new(visit.to(&place), visit.words().text(say::trouble_go_home()))
}

impl Trouble {
    fn page(self, visit: &Visit) -> Page {
        let words = visit.words();
        let Self { status, title, lead, next, action, reference } = self;
        let heading = words.text(&title);
        let steps = next.into_iter().map(|step| words.text(step)).collect::<Vec<_>>();
        let body = move || {
            view! {
                <PageBody width=PageWidth::Narrow>
                    <ErrorPage
                        title=heading
                        text=words.text(lead)
                        steps=steps
                        action=action
                        reference=reference
                    />
                </PageBody>
            }
        };
        Page::new(title, body).with_status(status)
    }
}
