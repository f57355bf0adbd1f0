//! Where a case is.

use components::Definition;
use domain::case::CaseOffice;
use services::cases::WhereItIs;
use visit::Visit;
use words::say;

/// With which office a case is, or to which it is on its way.
pub(crate) fn where_it_is(visit: &Visit, at: &WhereItIs) -> Definition {
    let words = visit.words();
    let text = words.text(match (at.office, at.name.clone()) {
        (CaseOffice::Agency, _) => say::case_office_with(visit.services.settings().letterhead.name.clone()),
        (CaseOffice::OnTheWay(_), Some(office)) => say::case_office_on_the_way(office),
        (CaseOffice::OnTheWay(_), None) => say::case_office_on_the_way_unnamed(),
        (CaseOffice::There(_), Some(office)) => say::case_office_with(office),
        (CaseOffice::There(_), None) => say::case_office_other(),
        (CaseOffice::Appeals, _) => say::case_office_appeals(),
        (CaseOffice::State, _) => say::case_office_state(),
    });
    Definition::new(words.text(say::case_office_title()), text)
}
