//! The words of notices. They explain; they are not those of the government's own notices.

use domain::{FeeRequest, Language, Money, NoticeNumber, Status, Timestamp};
use words::{Message, Words, say};

use super::content::{Appointment, Content, Decision, FeeDecision, RequestForEvidence, Told};
use super::kept::{NoticeSection, NoticeText};
use super::read::notice_title;
use super::subject::Subject;
use crate::appointments::time_there;
use crate::cases::{Opened, Whom, of_status};
use crate::rounds::picture_name;
use crate::{Settings, Written};

/// Everything that a notice is written from.
pub(super) struct Facts<'a> {
    pub(super) number: NoticeNumber,
    pub(super) issued_at: Timestamp,
    /// The earlier notice that it takes the place of.
    pub(super) replaces: Option<NoticeNumber>,
    /// Where the case stands.
    pub(super) status: Status,
    /// What it is about.
    pub(super) subject: &'a Subject,
    /// The report of a move that told the address that letters go to; none when the same did.
    pub(super) told: Option<&'a Opened>,
    pub(super) settings: &'a Settings,
    pub(super) content: &'a Content,
}

type Fact = (String, Vec<String>);

impl Facts<'_> {
    /// What the notice says in every language. It goes to whoever signed, at the address that letters go to.
    pub(super) fn texts(&self) -> Vec<NoticeText> {
        let name = self.content.corrected_name().map_or_else(|| self.subject.name(), str::to_owned);
        let texts = Language::ALL.map(|language| {
            let address = match self.told {
                Some(told) => told.address(language).unwrap_or_default(),
                None => self.subject.address(language),
            };
            self.text(language, std::iter::once(name.clone()).chain(address).collect())
        });
        texts.into()
    }

    fn text(&self, language: Language, to: Vec<String>) -> NoticeText {
        let words = Words::of(language).in_zone(self.settings.time_zone);
        let form = self.subject.form_name(language);
        let writing = Writing { facts: self, words, form };
        let (facts, mut sections) = match self.content {
            Content::Receipt => writing.receipt(),
            Content::Appointment(appointment) => writing.appointment(appointment),
            Content::RequestForEvidence(request) => writing.request(request),
            Content::Decision(decision) => writing.decision(decision),
            Content::FeeDecision(request, decision) => writing.fee_decision(*request, decision),
            Content::Told(told) => writing.told(told),
        };
        sections.push(writing.ask());
        NoticeText {
            language,
            title: words.text(notice_title(self.content.kind())),
            to,
            facts: writing.about().into_iter().chain(facts).collect(),
            sections,
        }
    }
}

/// A notice being written in one language.
struct Writing<'a> {
    facts: &'a Facts<'a>,
    words: Words,
    /// What the form is called.
    form: String,
}

impl Writing<'_> {
    fn fact(&self, name: Message, value: impl Into<String>) -> Fact {
        (self.words.text(name), vec![value.into()])
    }

    fn section<const N: usize>(&self, title: Message, said: [Message; N]) -> NoticeSection {
        let paragraphs = said.map(|sentence| self.words.text(sentence)).into();
        NoticeSection { title: self.words.text(title), paragraphs, items: Vec::new(), language: None }
    }

    /// What somebody wrote, below a heading; nothing when nothing was written.
    fn written(&self, title: Message, written: &Written) -> Option<NoticeSection> {
        let section = self.section(title, []);
        let language = written.other_language(self.words.language());
        (!written.is_empty()).then(|| NoticeSection { paragraphs: self.lines(written), language, ..section })
    }

    /// What somebody wrote, in the language of this letter.
    fn lines(&self, written: &Written) -> Vec<String> {
        written.in_language(self.words.language()).to_vec()
    }

    fn about(&self) -> Vec<Fact> {
        let subject = self.facts.subject;
        let mut about = vec![
            self.fact(say::notice_date(), self.words.day(self.facts.issued_at)),
            self.fact(say::notice_number(), self.facts.number.to_string()),
        ];
        about.extend(self.facts.replaces.map(|number| self.fact(say::notice_replaces(), number.to_string())));
        about.push(self.fact(say::case_receipt_number(), subject.receipt().to_string()));
        let title = subject.form_title(self.words.language());
        let form = title.map_or_else(|| self.form.clone(), |title| format!("{}: {title}", self.form));
        about.push(self.fact(say::case_form(), form));
        about
    }

    fn receipt(&self) -> (Vec<Fact>, Vec<NoticeSection>) {
        let standing = of_status(self.facts.status);
        let told = [
            self.section(say::notice_what(), [say::notice_receipt_what(self.form.clone())]),
            self.section(say::notice_means(), [standing.meaning]),
            self.section(say::notice_todo(), [standing.todo]),
            self.section(say::notice_next(), [standing.next]),
        ];
        // What was filed elsewhere was paid elsewhere.
        let Subject::Filed { opened, .. } = self.facts.subject else { return (Vec::new(), told.into()) };
        let filing = &opened.filing;
        let fee: Money = filing.fee;
        let paid = match self.facts.status {
            Status::FeeAsked if fee.is_zero() => self.words.text(say::notice_fee_asked()),
            _ if fee.is_zero() => self.words.text(say::notice_fee_none()),
            _ => fee.to_string(),
        };
        let mut facts = vec![
            self.fact(say::case_filed_on(), self.words.day(filing.filed_at)),
            self.fact(say::notice_fee_paid(), paid),
        ];
        facts.extend(filing.payment_reference.iter().map(|paid| self.fact(say::notice_reference(), paid)));
        (facts, told.into())
    }

    fn appointment(&self, appointment: &Appointment) -> (Vec<Fact>, Vec<NoticeSection>) {
        let (day, time) = self.when(appointment);
        let todo = [say::notice_appointment_todo(day, time), say::notice_appointment_otherwise()];
        let sections = vec![
            self.section(say::notice_what(), [say::notice_appointment_what(self.form.clone())]),
            self.section(say::notice_means(), [say::notice_appointment_means()]),
            self.section(say::notice_todo(), todo),
            self.section(say::notice_next(), [say::notice_appointment_next()]),
        ];
        (self.visit(appointment), sections)
    }

    /// The day and the time of an appointment, with the clocks that show it.
    fn when(&self, Appointment { day, time, clock, .. }: &Appointment) -> (String, String) {
        (self.words.date(*day), time_there(self.words, time, *clock))
    }

    /// When and where somebody is to come.
    fn visit(&self, appointment: &Appointment) -> Vec<Fact> {
        let (day, time) = self.when(appointment);
        vec![
            self.fact(say::notice_appointment_day(), day),
            self.fact(say::notice_appointment_time(), time),
            (self.words.text(say::notice_appointment_place()), appointment.place.clone()),
        ]
    }

    fn request(&self, request: &RequestForEvidence) -> (Vec<Fact>, Vec<NoticeSection>) {
        let RequestForEvidence { reason, items, due } = request;
        let due = self.words.date(*due);
        let late = [say::notice_evidence_copies(), say::notice_evidence_late(due.clone())];
        let todo = self.section(say::notice_todo(), [say::notice_evidence_todo(due.clone())]);
        let mut sections = vec![
            self.section(say::notice_what(), [say::notice_evidence_what(self.form.clone())]),
            self.section(say::notice_means(), [say::notice_evidence_means()]),
        ];
        sections.extend(self.written(say::notice_decision_reason(), reason));
        sections.extend([
            NoticeSection { items: self.lines(items), language: items.other_language(self.words.language()), ..todo },
            self.section(say::notice_evidence_how(), late),
            self.section(say::notice_next(), [say::notice_evidence_next()]),
        ]);
        (vec![self.fact(say::notice_evidence_due(), due)], sections)
    }

    fn decision(&self, decision: &Decision) -> (Vec<Fact>, Vec<NoticeSection>) {
        let Decision { is_approved, reason, next } = decision;
        let (outcome, means, todo) = if *is_approved {
            let todo = say::notice_decision_approved_todo();
            (say::notice_decision_approved(), say::notice_decision_approved_means(), todo)
        } else {
            let todo = say::notice_decision_denied_todo();
            (say::notice_decision_denied(), say::notice_decision_denied_means(), todo)
        };
        let then = self.section(say::notice_decision_next(), []);
        let mut sections = vec![
            self.section(say::notice_what(), [say::notice_decision_what(self.form.clone())]),
            self.section(say::notice_means(), [means]),
        ];
        sections.extend(self.written(say::notice_decision_reason(), reason));
        sections.push(self.section(say::notice_todo(), [todo]));
        if !next.is_empty() {
            let language = next.other_language(self.words.language());
            sections.push(NoticeSection { items: self.lines(next), language, ..then });
        }
        let outcome = self.words.text(outcome);
        (vec![self.fact(say::notice_decision_outcome(), outcome)], sections)
    }

    fn told(&self, told: &Told) -> (Vec<Fact>, Vec<NoticeSection>) {
        let mut facts = told.visit.as_ref().map(|visit| self.visit(visit)).unwrap_or_default();
        facts.extend(told.due.map(|due| self.fact(say::notice_evidence_due(), self.words.date(due))));
        let pictures: Vec<_> = told.pictures.iter().map(|picture| self.words.text(picture_name(*picture))).collect();
        facts.extend((!pictures.is_empty()).then(|| (self.words.text(say::notice_proof_pictures()), pictures)));
        facts.extend(told.office.iter().map(|office| self.fact(say::notice_office(), office)));
        facts.extend(told.tracking.iter().map(|number| self.fact(say::notice_tracking(), number)));
        facts.extend(told.signed.iter().map(|name| self.fact(say::notice_signed_by(), name)));
        let Whom { name, date_of_birth } = &told.corrected;
        facts.extend(name.iter().map(|name| self.fact(say::notice_corrected_name(), name)));
        let born = date_of_birth.map(|born| self.words.date(born));
        facts.extend(born.map(|born| self.fact(say::notice_corrected_birth_date(), born)));
        let standing = of_status(told.status);
        let mut means = self.section(say::notice_means(), [standing.meaning]);
        means.paragraphs.extend(name.iter().map(|_| self.words.text(say::notice_name_counts())));
        means.paragraphs.extend(date_of_birth.iter().map(|_| self.words.text(say::notice_birth_date_counts())));
        let what = self.section(say::notice_what(), [say::notice_letter_what(self.form.clone()), standing.happened]);
        let mut sections = vec![what, means];
        sections.extend(self.written(say::notice_letter_words(), &told.words));
        let refund = told.refund.map(|amount| say::notice_refund_text(amount.to_string()));
        sections.extend(refund.map(|text| self.section(say::notice_refund(), [text])));
        sections.push(self.section(say::notice_todo(), [standing.todo]));
        sections.extend(self.written(say::notice_decision_next(), &told.remedy));
        sections.push(self.section(say::notice_next(), [standing.next]));
        (facts, sections)
    }

    fn fee_decision(&self, request: FeeRequest, decision: &FeeDecision) -> (Vec<Fact>, Vec<NoticeSection>) {
        let (outcome, means) = match (request, decision.is_granted) {
            (FeeRequest::Waiver, true) => (say::notice_fee_waived(), say::notice_fee_waived_means()),
            (FeeRequest::Reduction, true) => (say::notice_fee_reduced(), say::notice_fee_reduced_means()),
            (FeeRequest::Waiver, false) => (say::notice_fee_not_waived(), say::notice_fee_not_waived_means()),
            (FeeRequest::Reduction, false) => (say::notice_fee_not_reduced(), say::notice_fee_not_reduced_means()),
        };
        let (todo, next) = if decision.is_granted {
            (say::notice_fee_granted_todo(), say::notice_fee_granted_next())
        } else {
            (say::notice_fee_not_granted_todo(), say::notice_fee_not_granted_next())
        };
        let mut sections = vec![
            self.section(say::notice_what(), [say::notice_fee_what(self.form.clone())]),
            self.section(say::notice_means(), [means]),
        ];
        sections.extend(self.written(say::notice_decision_reason(), &decision.reason));
        sections.push(self.section(say::notice_todo(), [todo]));
        sections.push(self.section(say::notice_next(), [next]));
        let outcome = self.words.text(outcome);
        (vec![self.fact(say::notice_decision_outcome(), outcome)], sections)
    }

    /// How the agency is asked about it.
    fn ask(&self) -> NoticeSection {
        let receipt = self.facts.subject.receipt().to_string();
        let ask = self.section(say::notice_ask(), [say::notice_ask_text(receipt)]);
        NoticeSection { items: self.facts.settings.contact(), ..ask }
    }
}
