//! Who works at the desk, and who is asked to: for supervisors.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Cell, Choice, Column, DataTable, Definition, Definitions, Link,
    PageBody, PageHeading, PageTop, PageWidth, PostForm, RadioGroup, TextInput,
};
use domain::{AccountId, Place, StaffRole};
use leptos::prelude::*;
use services::Fault;
use services::accounts::{Invitation, StaffMember, StrongMethod, role_name};
use services::desk::People;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::at_desk;
use crate::parts::{day, error_summary, field, target};

/// Everybody who works or worked here, the invitations that wait, and a form to invite somebody.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let Some(people) = desk.people().await? else { return Ok(Answer::NotFound) };
        let (visit, flash, own) = (visit.clone(), visit.flash(), desk.account());
        let failed = !flash.errors.is_empty();
        let body = move || draw(&visit, &people, own, &flash);
        Ok(Page::new(say::desk_people_title(), body).with_errors(failed).into())
    })
    .await
}

fn draw(visit: &Visit, people: &People, own: AccountId, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Desk), words.text(say::desk_title()));
    let (summary, told) = (error_summary(words, flash), told(words, flash));
    let there = people.staff.iter().filter(|member| member.ended_at.is_none());
    let there = there.map(|member| member_section(visit, member, own)).collect_view();
    let waiting: Vec<_> = people.invitations.iter().map(|invitation| waiting(visit, invitation)).collect();
    let waiting = if waiting.is_empty() {
        view! { <p>{words.text(say::desk_people_no_invitation())}</p> }.into_any()
    } else {
        waiting.into_any()
    };
    let (invite, before) = (invite(visit, flash), before(visit, &people.staff));
    view! {
        <PageBody width=PageWidth::Desk>
            <PageTop back=back/>
            {summary}
            {told}
            <PageHeading text=words.text(say::desk_people_title()) intro=Some(words.text(say::desk_people_lead()))/>
            <h2>{words.text(say::desk_people_there())}</h2>
            {there}
            <h2>{words.text(say::desk_people_waiting())}</h2>
            {waiting}
            <h2>{words.text(say::desk_people_invite())}</h2>
            {invite}
            {before}
        </PageBody>
    }
    .into_any()
}

/// What was just done, or why it was not.
fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let text = match flash.value("told").as_str() {
        "invited" => say::desk_people_invited(),
        "taken-back" => say::desk_people_taken_back(),
        "changed" => say::desk_people_changed(),
        "moved" => say::desk_people_moved(),
        "last" => say::desk_people_last(),
        _ => return None,
    };
    let (kind, title) = match flash.value("told").as_str() {
        "moved" | "last" => (AlertKind::Warning, say::desk_people_not_done()),
        _ => (AlertKind::Success, say::desk_people_done()),
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

/// Somebody who works here, and what can be done about it. Nobody changes what they are themselves.
fn member_section(visit: &Visit, member: &StaffMember, own: AccountId) -> AnyView {
    let words = visit.words();
    let facts = vec![
        Definition::new(words.text(say::desk_people_role()), words.text(role_name(member.role))),
        Definition::new(words.text(say::desk_people_since()), day(words, member.since)),
        Definition::new(words.text(say::desk_people_method()), words.text(method(member))),
    ];
    let change = if member.account == own {
        view! { <p class="text-quiet">{words.text(say::desk_people_you())}</p> }.into_any()
    } else {
        let (action, token) = target(visit, actions::APPOINT_STAFF);
        let button = |value: &str, text: Message, kind: ButtonKind| {
            view! { <Button text=words.text(text) kind=kind name="role".to_owned() value=value.to_owned()/> }
        };
        let roles: Vec<_> = StaffRole::ALL
            .into_iter()
            .filter(|role| *role != member.role)
            .map(|role| {
                let text = say::desk_people_make(words.text(role_name(role)));
                button(&role.to_string(), text, ButtonKind::Secondary)
            })
            .collect();
        let end = button("none", say::desk_people_end(), ButtonKind::Danger);
        let hidden = vec![("account".to_owned(), member.account.to_string())];
        view! {
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>{roles} {end}</ButtonRow>
            </PostForm>
        }
        .into_any()
    };
    let looks = visit.to(&Place::DeskLooksOf(member.account));
    view! {
        <h3>{name(words, member)}</h3>
        <Definitions pairs=facts/>
        <p><a href=looks>{words.text(say::desk_looks_of(name(words, member)))}</a></p>
        {change}
    }
    .into_any()
}

/// Somebody who works or worked here, by the address that they are known by.
pub(super) fn name(words: Words, member: &StaffMember) -> String {
    member.email.as_ref().map_or_else(|| words.text(say::desk_people_deleted()), |email| email.as_str().to_owned())
}

fn method(member: &StaffMember) -> Message {
    match member.method {
        Some(StrongMethod::Passkey) => say::desk_people_passkey(),
        Some(StrongMethod::App) => say::desk_people_app(),
        None => say::desk_people_no_method(),
    }
}

/// An invitation that nobody has accepted.
fn waiting(visit: &Visit, invitation: &Invitation) -> AnyView {
    let words = visit.words();
    let facts = vec![
        Definition::new(words.text(say::desk_people_role()), words.text(role_name(invitation.role))),
        Definition::new(words.text(say::desk_people_asked()), day(words, invitation.invited_at)),
        Definition::new(words.text(say::desk_people_until()), day(words, invitation.expires_at)),
    ];
    let (action, token) = target(visit, actions::TAKE_BACK_INVITATION);
    let hidden = vec![("invitation".to_owned(), invitation.id.to_string())];
    view! {
        <h3>{invitation.email.as_str().to_owned()}</h3>
        <Definitions pairs=facts/>
        <PostForm action=action token=token hidden=hidden>
            <Button text=words.text(say::desk_people_take_back()) kind=ButtonKind::Secondary/>
        </PostForm>
    }
    .into_any()
}

fn invite(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::INVITE_STAFF);
    let email =
        field("email", words.text(say::desk_people_email()), flash).hint(words.text(say::desk_people_email_hint()));
    let role = field("role", words.text(say::desk_people_role()), flash);
    let hint = |role: StaffRole| match role {
        StaffRole::Officer => say::desk_people_officer_hint(),
        StaffRole::Supervisor => say::desk_people_supervisor_hint(),
        StaffRole::Clerk => say::desk_people_clerk_hint(),
    };
    let choice =
        |role: StaffRole| Choice::new(role.to_string(), words.text(role_name(role))).hint(Some(words.text(hint(role))));
    let choices = StaffRole::ALL.map(choice).to_vec();
    view! {
        <PostForm action=action token=token>
            <TextInput field=email/>
            <RadioGroup field=role choices=choices/>
            <ButtonRow>
                <Button text=words.text(say::desk_people_send())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// Who worked here before, or in another role.
fn before(visit: &Visit, staff: &[StaffMember]) -> Option<AnyView> {
    let words = visit.words();
    let row = |member: &StaffMember| {
        let ended_at = member.ended_at?;
        let who = Cell::Link(Link::new(visit.to(&Place::DeskLooksOf(member.account)), name(words, member)));
        let cells = [words.text(role_name(member.role)), day(words, member.since), day(words, ended_at)];
        Some([who].into_iter().chain(cells.map(Cell::Text)).collect::<Vec<_>>())
    };
    let rows: Vec<_> = staff.iter().filter_map(row).collect();
    let headings =
        [say::desk_people_who(), say::desk_people_role(), say::desk_people_since(), say::desk_people_until()];
    let columns = headings.map(|heading| Column { heading: words.text(heading), is_figures: false }).to_vec();
    let caption = words.text(say::desk_people_before());
    (!rows.is_empty()).then(|| view! { <DataTable caption=caption columns=columns rows=rows/> }.into_any())
}
