use domain::case::Kind;
use domain::{AccountId, StaffRight, TemplateId, Timestamp};
use storage::templates::{self, NewTemplate};
use storage::{Error, Writer};

use super::WriteTemplate;
use crate::audit::{Event, Note};
use crate::desk::Desk;
use crate::{Client, Fault, Outcome, Services};

const TEXTS: Fault = Fault::Unreadable("templates.texts");

/// What becomes of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeepTemplate {
    /// It says this from then on.
    Change(WriteTemplate),
    /// Officers see it no more.
    Retire,
    /// They see it again.
    Offer,
}

/// Why nothing became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepTemplateRefusal {
    /// Whoever asks keeps no templates.
    NotAllowed,
    /// There is no such template.
    NotFound,
    /// Another one of this name is offered for the same act.
    NameTaken,
    /// Somebody has changed it since it was seen.
    Changed,
}

struct Making {
    template: NewTemplate,
    note: Note,
    by: Option<AccountId>,
}

struct Keeping {
    id: TemplateId,
    seen: u32,
    to: To,
    at: Timestamp,
    note: Note,
    by: AccountId,
}

enum To {
    Say { act: Kind, name: String, texts: String },
    Retire,
    Offer,
}

impl Desk<'_> {
    /// Makes a template, which officers see from then on.
    ///
    /// # Errors
    /// A fault; the refusal says why there is none.
    pub async fn make_template(
        &self,
        template: WriteTemplate,
        client: Client,
    ) -> Outcome<TemplateId, KeepTemplateRefusal> {
        if !self.may(StaffRight::KeepTemplates) {
            return Ok(Err(KeepTemplateRefusal::NotAllowed));
        }
        let session = self.session;
        let note = self.services.note_from(client, session.key(), Some(session.token_hash()));
        self.services.make_template(&template, note, Some(session.account)).await
    }

    /// Changes a template, retires it or offers it again, if nobody has changed it since whoever says so saw this revision.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn keep_template(
        &self,
        id: TemplateId,
        seen: u32,
        keep: KeepTemplate,
        client: Client,
    ) -> Outcome<(), KeepTemplateRefusal> {
        if !self.may(StaffRight::KeepTemplates) {
            return Ok(Err(KeepTemplateRefusal::NotAllowed));
        }
        let to = match keep {
            KeepTemplate::Change(said) => {
                To::Say { act: said.act(), name: said.name().to_owned(), texts: said.texts().map_err(|_| TEXTS)? }
            }
            KeepTemplate::Retire => To::Retire,
            KeepTemplate::Offer => To::Offer,
        };
        let session = self.session;
        let note = self.services.note_from(client, session.key(), Some(session.token_hash()));
        let keeping = Keeping { id, seen, to, at: self.services.now(), note, by: session.account };
        Ok(self.services.database().write(keeping, |tx, keeping| Box::pin(keeping.write(tx))).await?)
    }
}

impl Services {
    /// The same, by whoever may, or by the installation itself.
    pub(crate) async fn make_template(
        &self,
        said: &WriteTemplate,
        note: Note,
        by: Option<AccountId>,
    ) -> Outcome<TemplateId, KeepTemplateRefusal> {
        let at = self.now();
        let template = NewTemplate {
            id: TemplateId::v7(at, self.random()),
            act: said.act(),
            name: said.name().to_owned(),
            texts: said.texts().map_err(|_| TEXTS)?,
            at,
        };
        let making = Making { template, note, by };
        Ok(self.database().write(making, |tx, making| Box::pin(making.write(tx))).await?)
    }
}

impl Making {
    async fn write(&self, tx: &mut Writer) -> Result<Result<TemplateId, KeepTemplateRefusal>, Error> {
        let NewTemplate { id, act, name, .. } = &self.template;
        if is_taken(tx, (*act, name), *id).await? {
            return Ok(Err(KeepTemplateRefusal::NameTaken));
        }
        templates::insert(tx, &self.template).await?;
        self.note.write(tx, Event::TemplateMade, self.by).await?;
        Ok(Ok(*id))
    }
}

impl Keeping {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), KeepTemplateRefusal>, Error> {
        let Some(there) = templates::find(tx, self.id).await? else {
            return Ok(Err(KeepTemplateRefusal::NotFound));
        };
        if there.revision != self.seen {
            return Ok(Err(KeepTemplateRefusal::Changed));
        }
        let is_offered = there.retired_at.is_none();
        let named = match &self.to {
            // What is written for one act is no text of another.
            To::Say { act, .. } if *act != there.act => return Ok(Err(KeepTemplateRefusal::NotFound)),
            To::Say { name, .. } => is_offered.then_some(name),
            To::Retire => None,
            To::Offer => Some(&there.name),
        };
        if let Some(name) = named
            && is_taken(tx, (there.act, name), self.id).await?
        {
            return Ok(Err(KeepTemplateRefusal::NameTaken));
        }
        let seen = (self.id, self.seen);
        let (is_done, event) = match &self.to {
            To::Say { name, texts, .. } => {
                (templates::change(tx, seen, (name, texts), self.at).await?, Event::TemplateChanged)
            }
            To::Retire => (templates::retire(tx, seen, Some(self.at), self.at).await?, Event::TemplateRetired),
            To::Offer => (templates::retire(tx, seen, None, self.at).await?, Event::TemplateOffered),
        };
        if !is_done {
            return Ok(Err(KeepTemplateRefusal::Changed));
        }
        self.note.write(tx, event, Some(self.by)).await?;
        Ok(Ok(()))
    }
}

/// Whether another template of this name is offered for the act.
async fn is_taken(tx: &mut Writer, (act, name): (Kind, &str), id: TemplateId) -> Result<bool, Error> {
    let offered = templates::offered(tx, act).await?;
    Ok(offered.iter().any(|one| one.name == name && one.id != id))
}
