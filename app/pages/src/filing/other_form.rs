use components::Link;
use domain::Place;
use visit::Visit;
use words::say;

/// The way to another form, if it can be filed here today.
pub(super) fn other_form(visit: &Visit, id: &str) -> Option<Link> {
    let form = visit.services.library().form(id, visit.services.today())?;
    let name = form.words(visit.language).form("name");
    let href = visit.to(&Place::BeforeYouBegin { form: id.to_owned() });
    Some(Link::new(href, visit.words().text(say::other_form(name))))
}
