use components::{
    Agreement, Alert, AlertKind, Button, ButtonRow, DatePart, Field, InputKind, InputWidth, Link, MemorableDate,
    PageBody, PageHeading, PageTop, PageWidth, PostForm, Problem, TextInput,
};
use domain::{AccountKind, Holder, HolderField, Place};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use crate::parts::{not_sent, summary_of, target};
use crate::session::{Typed, session_clock};

/// Asks who the account belongs to, and what their work here needs.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let Some(kind) = visit.parameter::<AccountKind>("kind") else { return Ok(Answer::NotFound) };
    let holder = visit.services.holder(&session).await?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let words = visit.words();
    let body = move || {
        let (action, token) = target(&visit, actions::SAVE_PROFILE);
        let asked = Asked { words, kind, holder: holder.as_ref(), flash: &flash };
        let problems = kind.fields().iter().filter_map(|field| {
            let message = flash.errors.get(field.key())?;
            Some(Problem::with_field(field.key(), message.clone()))
        });
        let problems = problems.collect();
        let fields = kind.fields().iter().map(|field| asked.draw(*field)).collect_view();
        let saved = flash.values.contains_key("saved").then(|| {
            let title = words.text(say::profile_saved_title());
            view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::profile_saved())}</p></Alert> }
        });
        let back = Link::new(visit.to(&Place::AccountKind), words.text(say::profile_other_kind()));
        let clock = session_clock(&visit, Typed::Unsent);
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=back/>
                {saved}
                {summary_of(words, problems).or_else(|| not_sent(words, &flash))}
                <PageHeading text=words.text(say::profile_title()) intro=Some(words.text(lead(kind)))/>
                <PostForm action=action token=token hidden=vec![("kind".to_owned(), kind.to_string())]>
                    {fields}
                    <ButtonRow>
                        <Button text=words.text(say::profile_save())/>
                    </ButtonRow>
                </PostForm>
                {clock}
            </PageBody>
        }
    };
    Ok(Page::new(say::profile_title(), body).with_errors(failed).into())
}

struct Asked<'a> {
    words: Words,
    kind: AccountKind,
    holder: Option<&'a Holder>,
    flash: &'a Flash,
}

impl Asked<'_> {
    fn draw(&self, field: HolderField) -> AnyView {
        let (label, hint) = words_of(self.kind, field);
        let mut asked = Field::new(field.key(), self.words.text(label))
            .within("typed")
            .hint(hint.map(|hint| self.words.text(hint)))
            .error(self.flash.errors.get(field.key()).cloned());
        if self.kind.is_optional(field) {
            asked = asked.optional(self.words.text(say::optional()));
        }
        match field {
            HolderField::Until => self.date(asked),
            HolderField::Certified => {
                let asked = asked.value(self.flash.value(field.key()));
                view! { <Agreement field=asked/> }.into_any()
            }
            _ => {
                let asked = asked.value(self.value(field.key()));
                let (kind, width, autocomplete) = typing(field);
                view! { <TextInput field=asked kind=kind width=width autocomplete=autocomplete/> }.into_any()
            }
        }
    }

    fn date(&self, asked: Field) -> AnyView {
        let is_wrong = asked.error.is_some();
        let part = |label: Message, name: &str| {
            DatePart::new(self.words.text(label), self.value(&format!("until.{name}"))).wrong(is_wrong)
        };
        view! {
            <MemorableDate
                field=asked
                month=part(say::profile_month(), "month")
                day=part(say::profile_day(), "day")
                year=part(say::profile_year(), "year")
            />
        }
        .into_any()
    }

    /// What was typed and refused, or not sent yet, and else what is kept.
    fn value(&self, key: &str) -> String {
        if self.flash.errors.is_empty() && !self.flash.is_unsent {
            self.holder.map(|holder| holder.typed(key)).unwrap_or_default()
        } else {
            self.flash.value(key)
        }
    }
}

/// What a field is called, with its hint.
pub(crate) fn words_of(kind: AccountKind, field: HolderField) -> (Message, Option<Message>) {
    match field {
        HolderField::Given => (say::profile_given(), Some(say::profile_given_hint())),
        HolderField::Family => (say::profile_family(), None),
        HolderField::Phone => (say::profile_phone(), Some(say::profile_phone_hint())),
        HolderField::Organization => (say::profile_organization(), Some(say::profile_organization_hint())),
        HolderField::Title => (say::profile_title_at_work(), Some(say::profile_title_at_work_hint())),
        HolderField::Firm => (say::profile_firm(), None),
        HolderField::Address => (say::profile_address(), Some(say::profile_address_hint())),
        HolderField::LicensedBy => (say::profile_licensed_by(), Some(say::profile_licensed_by_hint())),
        HolderField::BarNumber => (say::profile_bar_number(), Some(say::profile_bar_number_hint())),
        HolderField::Until => (say::profile_until(), Some(say::profile_until_hint())),
        HolderField::Certified => match kind {
            AccountKind::Attorney => (say::profile_certify_attorney(), None),
            AccountKind::Accredited => (say::profile_certify_accredited(), None),
            AccountKind::Applicant | AccountKind::Organization => (say::profile_certify_organization(), None),
        },
    }
}

fn lead(kind: AccountKind) -> Message {
    match kind {
        AccountKind::Applicant => say::profile_lead_applicant(),
        AccountKind::Attorney => say::profile_lead_attorney(),
        AccountKind::Accredited => say::profile_lead_accredited(),
        AccountKind::Organization => say::profile_lead_organization(),
    }
}

/// How it is typed, how long it is, and what a browser may fill in.
fn typing(field: HolderField) -> (InputKind, InputWidth, &'static str) {
    match field {
        HolderField::Given => (InputKind::Text, InputWidth::Full, "given-name"),
        HolderField::Family => (InputKind::Text, InputWidth::Full, "family-name"),
        HolderField::Phone => (InputKind::Phone, InputWidth::Medium, "tel"),
        HolderField::Organization | HolderField::Firm => (InputKind::Text, InputWidth::Full, "organization"),
        HolderField::Title => (InputKind::Text, InputWidth::Full, "organization-title"),
        HolderField::Address => (InputKind::Text, InputWidth::Full, "street-address"),
        HolderField::BarNumber => (InputKind::Identifier, InputWidth::Medium, "off"),
        HolderField::LicensedBy | HolderField::Until | HolderField::Certified => {
            (InputKind::Text, InputWidth::Full, "off")
        }
    }
}
