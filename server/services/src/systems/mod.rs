//! Other systems of the agency: who they are, what they ask, what they tell, and what they are told.

mod announce;
mod call;
mod clients;
mod propose;
mod report;
mod status;
mod token;
mod webhooks;

pub use announce::{Announced, Announcement};
pub use call::{CallRefusal, Caller, Left, Quota};
pub use clients::{ApiClientRefusal, ApiCredentials};
pub use report::{IdempotencyKey, Report, ReportRefusal, Reported, Waits};
pub use status::{ToldStatus, ToldText};
pub use storage::api_clients::StoredApiClient as ApiClient;
pub use token::{IssuedToken, TOKEN_LIFE, TokenRefusal, TokenRequest};
pub use webhooks::{NewWebhook, Webhook, WebhookRefusal};
