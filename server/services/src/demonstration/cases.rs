use domain::{AccountId, Date, ReceiptNumber};
use storage::{Error, accounts, cases};
use time::Duration;

use super::Demonstration;
use crate::{Fault, Services};

/// The cases of a family, by their receipt numbers.
pub(super) const FAMILY: [&str; 3] = ["EAC2690000001", "EAC2690000002", "EAC2690000003"];

const FORMS: [&str; 3] = ["I-90", "I-765", "N-400"];
/// Cases that are decided, for each form: how long cases take is told from at least twenty.
const DECIDED: u32 = 24;
/// Cases that are on their way, for each form.
const OPEN: u32 = 4;
const NAMES: [&str; 12] = [
    "Mariam Haddad",
    "Lin Wei",
    "Olena Kovalenko",
    "Samuel Osei",
    "Priya Nair",
    "Carlos Mendoza",
    "Fatima Yusuf",
    "Nguyen Thi Hoa",
    "Ivan Petrov",
    "Grace Mwangi",
    "Jean Baptiste",
    "Soo-jin Park",
];

/// The cases that one representative looks after, by their receipt numbers.
pub(super) fn clients() -> impl Iterator<Item = String> {
    (0..FORMS.len() as u32 * OPEN).map(|number| format!("EAC26901{number:05}"))
}

/// What the agency's older system tells of: a family, the clients of a representative, and what was decided before.
pub(super) fn table(today: Date) -> String {
    let mut table = "receipt_number,form,received_on,name,address,history\n".to_owned();
    let mut add = |number: &str, form: &str, age: u32, name: &str, steps: &[(&str, u32)]| {
        let day = |ago: u32| today.saturating_sub(Duration::days(ago.into()));
        let step = |(what, ago): &(&str, u32)| match *what {
            // The ceremony is three days later.
            "oath-scheduled" => format!("{what} {} {}T10:00Z", day(*ago), day(ago - 3)),
            _ => format!("{what} {}", day(*ago)),
        };
        let steps: Vec<_> = steps.iter().map(step).collect();
        let (received, history) = (day(age), steps.join("; "));
        table.push_str(&format!("{number},{form},{received},{name},12 Harbor Street|Springfield IL 62704,{history}\n"));
    };
    let [card, work, citizen] = FAMILY;
    let checked = [("accepted", 208), ("identity-checked", 170), ("review-started", 120)];
    add(card, "I-90", 210, "Ana Torres", &checked);
    add(work, "I-765", 40, "Mateo Torres", &[("accepted", 38)]);
    add(citizen, "N-400", 190, "Lucía Torres", &[("accepted", 188), ("identity-checked", 150), ("review-started", 90)]);
    for (number, client) in (0..).zip(clients()) {
        let (form, name) = (FORMS[number as usize % FORMS.len()], NAMES[number as usize % NAMES.len()]);
        let age = 30 + 17 * number;
        let steps = [("accepted", age - 2), ("review-started", age / 2)];
        add(&client, form, age, name, &steps[..=(number as usize % 2)]);
    }
    for number in 0..FORMS.len() as u32 * DECIDED {
        let form = FORMS[number as usize % FORMS.len()];
        // From eighty days to a little over a year: an even spread, in no order.
        let took = 80 + (number * 37) % 300;
        let age = took + 20 + (number * 53) % 400;
        let (end, decided) = (if number % 9 == 8 { "denied" } else { "approved" }, age - took);
        let mut steps = vec![("accepted", age - 2), ("review-started", age - took / 2), (end, decided)];
        // Nothing is left to be done in any of them.
        let last: &[&str] = match (end, form) {
            ("approved", "N-400") => &["oath-scheduled", "certificate-issued"],
            ("approved", _) => &["card-made", "card-mailed"],
            _ => &[],
        };
        steps.extend(last.iter().copied().zip([decided - 5, decided - 8]));
        add(&format!("EAC26902{number:05}"), form, age, NAMES[number as usize % NAMES.len()], &steps);
    }
    table
}

impl Services {
    /// Puts cases of the older system into an account, as the codes on their letters would.
    pub(super) async fn give_demonstration_cases<S: AsRef<str>>(
        &self,
        to: Demonstration,
        receipts: &[S],
    ) -> Result<(), Fault> {
        let account = self.account_of_demonstration(to).await?;
        let receipts =
            receipts.iter().map(|receipt| receipt.as_ref().parse()).collect::<Result<Vec<ReceiptNumber>, _>>();
        let receipts = receipts.map_err(|_| Fault::Unreadable("a number of the demonstration"))?;
        let found = accounts::find(&mut self.database().reader().await?, account).await?;
        let found = found.ok_or(Error::Corrupt("accounts"))?;
        let key = self.vault().account_key(account, &found.addressee.data_key)?;
        let giving = (self.clone(), account, key, receipts);
        let given = self.database().write(giving, |tx, (services, account, key, receipts)| {
            Box::pin(async move {
                for receipt in receipts.iter() {
                    let case = cases::of_receipt(tx, receipt).await?.ok_or(Error::Corrupt("cases"))?;
                    cases::give(tx, case, *account).await?;
                    let person = services.person_of_case(tx, case).await.ok().flatten();
                    let person = person.ok_or(Error::Corrupt("imported_cases"))?;
                    services.keep_name(tx, (*account, key), (case, &person.name)).await?;
                }
                Ok(())
            })
        });
        Ok(given.await?)
    }

    /// The account of somebody of the demonstration.
    ///
    /// # Errors
    /// A fault, also where there is no demonstration.
    pub async fn account_of_demonstration(&self, one: Demonstration) -> Result<AccountId, Fault> {
        let lookup = self.email_lookup(&one.address()?);
        let account = accounts::by_email(&mut self.database().reader().await?, &lookup).await?;
        Ok(account.ok_or(Error::Corrupt("accounts"))?.id)
    }
}
