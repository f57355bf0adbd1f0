use std::collections::BTreeMap;

use domain::History;
use domain::case::CaseOffice;

use super::wrote::Wrote;

/// Where a case is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhereItIs {
    /// With whom, or on its way to whom.
    pub office: CaseOffice,
    /// What the office is called, as whoever sent the case there wrote it, if they did and it was kept.
    pub name: Option<String>,
}

impl WhereItIs {
    /// As the history says it, with what is kept with its events, by their numbers, from 1.
    pub(crate) fn of(history: &History, wrote: &BTreeMap<usize, Wrote>) -> Option<Self> {
        let office = history.office()?;
        let name = office.named_with().and_then(|event| wrote.get(&event)?.office.clone());
        Some(Self { office, name })
    }
}
