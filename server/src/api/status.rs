//! Where a case stands.

use domain::{Date, Language, ReceiptNumber, Status, TimeZone, Timestamp};
use services::Fault;
use services::systems::{ToldStatus, ToldText};

use super::answer::Answer;
use super::failure::UNKNOWN;
use super::shapes::{CaseStatus, CaseStatusAnswer, PastStatus};
use super::table::Endpoint;
use crate::house::House;

pub(crate) async fn answer(house: &House, endpoint: &Endpoint, receipt: &ReceiptNumber) -> Result<Answer, Fault> {
    Ok(match house.services().told_status(receipt).await? {
        Some(told) => {
            let case_status = written(&told, house.services().settings().time_zone);
            let message = "This is where the case stands.".to_owned();
            Answer::of(endpoint, CaseStatusAnswer { case_status, message })
        }
        None => Answer::refused(&UNKNOWN),
    })
}

/// The case as other systems read it.
fn written(told: &ToldStatus, zone: TimeZone) -> CaseStatus {
    let [english, spanish] = [Language::English, Language::Spanish].map(|language| ToldText::of(told.status, language));
    let dated = |moment: Timestamp| (!told.receipt.is_electronic()).then(|| moment.rfc3339());
    CaseStatus {
        receipt: told.receipt.to_string(),
        form: told.form.to_uppercase(),
        submitted: dated(told.filed_at),
        modified: dated(told.changed_at),
        text_en: english.title,
        desc_en: english.description,
        text_es: spanish.title,
        desc_es: spanish.description,
        history: told.history.iter().map(|(at, status)| past(zone.day(*at), *status)).collect(),
    }
}

fn past(day: Date, status: Status) -> PastStatus {
    let title = |language| ToldText::of(status, language).title;
    PastStatus { date: day.to_string(), text_en: title(Language::English), text_es: title(Language::Spanish) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_what_uscis_takes_online_have_no_dates() {
        let told = |receipt: &str| ToldStatus {
            receipt: receipt.parse().unwrap(),
            form: "i-90".to_owned(),
            filed_at: Timestamp::from_seconds(1_795_435_200),
            changed_at: Timestamp::from_seconds(1_795_435_260),
            status: Status::Received,
            history: vec![(Timestamp::from_seconds(1_795_435_200), Status::Received)],
        };
        let answered = |receipt| serde_json::to_value(written(&told(receipt), TimeZone::default())).unwrap();
        let ours = answered("LFD0000000001");
        assert_eq!(
            (&ours["submittedDate"], &ours["modifiedDate"]),
            (&"2026-11-23T12:00:00.000000Z".into(), &"2026-11-23T12:01:00.000000Z".into())
        );
        assert_eq!((&ours["formType"], &ours["hist_case_status"][0]["date"]), (&"I-90".into(), &"2026-11-23".into()));
        let theirs = answered("IOE0912345678");
        assert!(theirs.get("submittedDate").is_none() && theirs.get("modifiedDate").is_none(), "{theirs}");
    }
}
