//! `landfall payments`.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Context;
use domain::{Money, ReceiptNumber, Refund, RefundReason};
use services::filing::{Balance, FeeRefund, FeeRefundRefusal, Mismatch};

use crate::command_line::AgencyReason;
use crate::config::Config;
use crate::start;

/// Says where all money is, and whether that is right. It changes nothing, not even an older schema.
pub(crate) async fn balance(config: &Config) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let balance = services.balance().await.context("the books cannot be read")?;
    database.close().await;
    start::print(&report(&balance))?;
    Ok(if balance.is_right() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Orders that the fee of a case is given back.
pub(crate) async fn refund(config: &Config, receipt: &str, reason: AgencyReason) -> anyhow::Result<ExitCode> {
    let number: ReceiptNumber = receipt.parse().with_context(|| format!("{receipt} is not a receipt number"))?;
    let reason = match reason {
        AgencyReason::NotDue => RefundReason::NotDue,
        AgencyReason::OurMistake => RefundReason::OurMistake,
        AgencyReason::Withdrawn => RefundReason::Withdrawn,
    };
    let (services, database) = start::open(config).await?;
    let refunded = services.refund_fee(&number, reason).await.context("the refund cannot be ordered")?;
    database.close().await;
    let (said, is_done) = answer(&number, refunded);
    start::print(&format!("{said}\n"))?;
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(receipt: &ReceiptNumber, refunded: Result<FeeRefund, FeeRefundRefusal>) -> (String, bool) {
    match refunded {
        Ok(FeeRefund { amount, is_new: true, .. }) => {
            (format!("{amount} of {receipt} are to be given back; the running server sends them."), true)
        }
        Ok(FeeRefund { amount, state: Refund::Done, .. }) => (format!("{amount} of {receipt} were given back."), true),
        Ok(FeeRefund { amount, .. }) => (format!("{amount} of {receipt} are on their way back already."), true),
        Err(FeeRefundRefusal::NotFound) => (format!("There is no case {receipt}."), false),
        Err(FeeRefundRefusal::NoFee) => (format!("Nothing was paid for {receipt}."), false),
        Err(FeeRefundRefusal::Disputed) => (
            format!("The person's bank disputes the payment of {receipt}: it decides, or has given the money back."),
            false,
        ),
    }
}

fn report(balance: &Balance) -> String {
    let mut report = String::new();
    let mut line = |what: &str, amount: Money| {
        let _ = writeln!(report, "{what:<46}{:>18}", amount.to_string());
    };
    line("Money that came", balance.received);
    line("  fees of filings, here", balance.kept);
    line("  waiting for a filing", balance.waiting);
    line("  owed back", balance.owed_back);
    line("  given back", balance.given_back);
    line("  held by banks in disputes", balance.disputed);
    line("  taken back by banks", balance.taken_back);
    line("Fees of all filings", balance.fees);
    line("Money that was used for them", balance.used);
    line("Refunds that are done", balance.refunds);
    for mismatch in &balance.mismatches {
        let _ = match mismatch {
            Mismatch::Fee(filing) => writeln!(report, "filing {filing}: what was paid for it is not its fee"),
            Mismatch::NoFiling(payment) => writeln!(report, "payment {payment}: the filing it paid for is not there"),
            Mismatch::TooMuchBack(payment) => writeln!(report, "payment {payment}: more goes back than came"),
            Mismatch::BackTwice(payment) => {
                writeln!(report, "payment {payment}: it was given back, and a bank took it back besides")
            }
        };
    }
    report.push_str(if balance.is_right() { "The books balance.\n" } else { "The books do NOT balance.\n" });
    report
}

#[cfg(test)]
mod tests {
    use domain::{PaymentId, Timestamp};

    use super::*;

    #[test]
    fn the_books_say_where_all_money_is_and_whether_that_is_right() {
        let cents = Money::from_cents;
        let right = Balance {
            received: cents(124_500),
            fees: cents(41_500),
            used: cents(41_500),
            kept: cents(41_500),
            given_back: cents(83_000),
            refunds: cents(83_000),
            ..Balance::default()
        };
        let told = report(&right);
        assert!(told.starts_with("Money that came                                        $1,245.00\n"), "{told}");
        assert!(told.ends_with("The books balance.\n"));
        let payment = PaymentId::v7(Timestamp::from_seconds(1), [1; 10]);
        for wrong in [
            Balance { received: cents(124_501), ..right.clone() },
            Balance { fees: cents(0), ..right.clone() },
            Balance { refunds: cents(1), ..right.clone() },
            Balance { mismatches: vec![Mismatch::BackTwice(payment)], ..right },
        ] {
            assert!(report(&wrong).ends_with("The books do NOT balance.\n"));
        }
    }

    #[test]
    fn whoever_asks_for_a_refund_hears_what_becomes_of_it() {
        let receipt: ReceiptNumber = "LFD0000000001".parse().unwrap();
        let refund = FeeRefund { amount: Money::from_cents(41_500), state: Refund::Ordered, is_new: true };
        assert!(answer(&receipt, Ok(refund)).0.starts_with("$415.00 of LFD0000000001 are to be given back"));
        assert!(answer(&receipt, Ok(FeeRefund { is_new: false, ..refund })).0.contains("on their way back already"));
        assert!(!answer(&receipt, Err(FeeRefundRefusal::Disputed)).1);
    }
}
