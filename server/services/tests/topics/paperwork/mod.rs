//! Steps that the tests of drafts, filings and cases share.

pub(crate) mod bank;
pub(crate) mod hook;

use std::sync::LazyLock;

use domain::{CaseId, DraftId, Language};
use forms::{Answers, Library};
use services::filing::{Begin, Begun, Draft, Save, SaveOutcome, Saved, Sign, Signed, Step};
use services::testing::World;
use services::{Services, Session};

use crate::steps::{sign_in, sign_up};

/// Somebody with an account, signed in.
pub(crate) struct Person {
    pub(crate) services: Services,
    pub(crate) session: Session,
}

pub(crate) async fn person(world: &World, address: &str) -> Person {
    sign_up(world, address).await;
    let token = sign_in(world, address).await;
    let session = world.services.session(token.as_str()).await.unwrap().unwrap();
    Person { services: world.services.clone(), session }
}

/// Real answers that need nothing more, with this fee in cents.
pub(crate) fn complete_answers(services: &Services, fee: i64) -> Answers {
    static EXAMPLES: LazyLock<Vec<Answers>> = LazyLock::new(|| {
        let forms = Library::embedded().forms();
        forms.flat_map(|form| forms::examples::answers(form)).map(|(answers, _)| answers).collect()
    });
    let form = Library::embedded().form("i-90", services.today()).expect("the form is in the library");
    let mut fitting = EXAMPLES.iter().filter(|answers| {
        let evaluation = form.evaluate(answers, services.today());
        evaluation.is_complete() && evaluation.fees().total == Some(fee)
    });
    fitting.next().expect("a worked example with this fee").clone()
}

/// Complete answers to a form that are meant.
pub(crate) fn worked_example(services: &Services, form: &str, is_meant: impl Fn(&Answers) -> bool) -> Answers {
    let form = services.library().form(form, services.today()).expect("the form is in the library");
    let mut examples = forms::examples::answers(form).into_iter().map(|(answers, _)| answers);
    let is_complete = |answers: &Answers| form.evaluate(answers, services.today()).is_complete();
    examples.find(|answers| is_meant(answers) && is_complete(answers)).expect("a worked example")
}

pub(crate) fn pairs(answers: &Answers) -> Vec<(String, String)> {
    answers.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

pub(crate) fn posted(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

impl Person {
    pub(crate) async fn start(&self) -> DraftId {
        self.services.start_draft(&self.session, "i-90", Begin::Blank).await.unwrap().unwrap()
    }

    pub(crate) async fn draft(&self, id: DraftId) -> Draft {
        self.services.draft(&self.session, id).await.unwrap().expect("the draft is there")
    }

    pub(crate) async fn save(&self, draft: DraftId, page: &str, base_version: i64, fields: &[(&str, &str)]) -> Saved {
        let save = Save { draft, page, base_version, posted: posted(fields), step: Step::Stay };
        self.services.save_page(&self.session, save).await.unwrap().unwrap()
    }

    /// A draft in which every page is answered.
    pub(crate) async fn filled(&self, fee: i64) -> DraftId {
        let id = self.start().await;
        self.fill(id, &complete_answers(&self.services, fee)).await;
        id
    }

    pub(crate) async fn fill(&self, id: DraftId, answers: &Answers) {
        let mut draft = self.draft(id).await;
        let pages: Vec<String> = draft.form.pages().iter().map(|page| page.name().to_owned()).collect();
        for page in pages {
            let save = Save {
                draft: id,
                page: &page,
                base_version: draft.version,
                posted: pairs(answers),
                step: Step::Continue,
            };
            let saved = self.services.save_page(&self.session, save).await.unwrap().unwrap();
            assert!(!matches!(saved.outcome, SaveOutcome::Collided(_)));
            draft = saved.draft;
        }
        assert!(draft.evaluate(self.services.today()).is_complete(), "nothing is missing");
    }

    pub(crate) async fn signing<'a>(&self, draft: DraftId, typed_name: &'a str) -> Sign<'a> {
        let version = self.draft(draft).await.changes();
        Sign { draft, typed_name, agreed: true, version, language: Language::English, companion: "" }
    }

    pub(crate) async fn sign(&self, draft: DraftId) -> Signed {
        let name = self.draft(draft).await.evaluate(self.services.today()).signer_name().expect("a name");
        let sign = self.signing(draft, &name).await;
        self.services.sign(&self.session, sign).await.unwrap().unwrap()
    }

    /// Files a form that costs nothing and goes by itself.
    pub(crate) async fn file(&self, form: &str, answers: &Answers) -> CaseId {
        let draft = self.services.start_draft(&self.session, form, Begin::Blank).await.unwrap().unwrap();
        self.fill(draft, answers).await;
        self.sign(draft).await;
        self.filed(draft).await
    }

    /// Files what is signed and costs nothing.
    pub(crate) async fn filed(&self, draft: DraftId) -> CaseId {
        match self.begin(draft).await {
            Begun::Filed(case) => case,
            other => panic!("filed, not {other:?}"),
        }
    }

    pub(crate) async fn begin(&self, draft: DraftId) -> Begun {
        self.services.begin_payment(&self.session, draft, Language::English).await.unwrap().unwrap()
    }

    /// Signs, and opens the checkout: its id.
    pub(crate) async fn check_out(&self, draft: DraftId) -> String {
        self.sign(draft).await;
        self.checkout(draft).await
    }

    pub(crate) async fn checkout(&self, draft: DraftId) -> String {
        match self.begin(draft).await {
            Begun::Checkout { url } => url.rsplit('/').next().unwrap().to_owned(),
            other => panic!("a checkout, not {other:?}"),
        }
    }

    pub(crate) async fn case_of(&self, draft: DraftId) -> Option<CaseId> {
        self.draft(draft).await.filed
    }

    pub(crate) async fn cases(&self) -> usize {
        self.services.cases(&self.session).await.unwrap().len()
    }
}
