//! What every request needs of the running server.

use std::sync::Arc;

use services::Services;
use visit::Site;

use crate::health::Readiness;

/// The running server, shared by all requests.
#[derive(Debug, Clone)]
pub struct House(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    services: Services,
    site: Arc<Site>,
    origin: String,
    also_at: Option<String>,
    form_targets: String,
    trusted_proxies: u8,
    readiness: Readiness,
}

impl House {
    /// Found at `origin`, and by whoever sits at the machine at `also_at`, if there is one.
    pub fn new(services: Services, site: Site, origin: String, also_at: Option<String>, trusted_proxies: u8) -> Self {
        let elsewhere = services.checkout_origins().into_iter().map(|origin| format!(" {origin}"));
        let form_targets = elsewhere.fold("'self'".to_owned(), |all, origin| all + &origin);
        let readiness = Readiness::default();
        let site = Arc::new(site);
        Self(Arc::new(Inner { services, site, origin, also_at, form_targets, trusted_proxies, readiness }))
    }

    pub fn services(&self) -> &Services {
        &self.0.services
    }

    pub fn site(&self) -> &Arc<Site> {
        &self.0.site
    }

    /// Scheme, host and port, as a browser writes them in `Origin`.
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// All that a browser may write there of a page of ours.
    pub(crate) fn origins(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.origin()).chain(self.0.also_at.as_deref())
    }

    /// The one for whoever sits at the machine.
    pub(crate) fn origin_here(&self) -> &str {
        self.0.also_at.as_deref().unwrap_or(&self.0.origin)
    }

    /// Where a form may lead, as a policy lists it: a browser holds every redirect after a form to that, too, and
    /// the one after the signature goes to whoever takes the fee.
    pub fn form_targets(&self) -> &str {
        &self.0.form_targets
    }

    pub fn is_secure(&self) -> bool {
        self.0.site.is_secure
    }

    pub fn trusted_proxies(&self) -> usize {
        usize::from(self.0.trusted_proxies)
    }

    pub(crate) fn readiness(&self) -> &Readiness {
        &self.0.readiness
    }

    /// 128 random bits as text, for nonces and references.
    pub fn random_text(&self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.services().random::<16>()))
    }
}
