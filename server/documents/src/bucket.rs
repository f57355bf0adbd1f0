use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use http::Uri;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::{BackoffConfig, RetryConfig};

use crate::http::Http;
use crate::problem::StoreProblem;

/// How long a bucket may take for a part of a document, and for each piece that is read.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// How often a request is made again whose answer did not come.
const RETRIES: usize = 2;

/// Which bucket holds the documents, and the key that opens it.
#[derive(Clone)]
pub struct BucketSettings {
    /// Where its API is, without a slash at the end: `https://s3.example.org`. Amazon's own of the region when empty.
    pub endpoint: String,
    /// Its name.
    pub bucket: String,
    /// Its region, which is a part of every signature.
    pub region: String,
    /// The name of the key.
    pub access_key: String,
    /// The key, which is never shown.
    pub secret_key: String,
    /// How long it may take for a part, and for each piece that is read.
    pub patience: Duration,
}

impl BucketSettings {
    pub(crate) fn open(&self) -> Result<AmazonS3, StoreProblem> {
        if self.bucket.is_empty() || !self.bucket.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b)) {
            return Err(StoreProblem::Bucket);
        }
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&self.bucket)
            .with_region(&self.region)
            .with_access_key_id(&self.access_key)
            .with_secret_access_key(&self.secret_key)
            .with_http_connector(Http::new(self.patience).map_err(StoreProblem::Authorities)?)
            .with_retry(RetryConfig {
                backoff: BackoffConfig::default(),
                max_retries: RETRIES,
                retry_timeout: self.patience,
            });
        if !self.endpoint.is_empty() {
            let is_local = self.is_local()?;
            builder = builder.with_endpoint(&self.endpoint).with_allow_http(is_local);
        }
        builder.build().map_err(StoreProblem::Unusable)
    }

    /// Whether the bucket is on this machine, so that it may be spoken to in the clear.
    fn is_local(&self) -> Result<bool, StoreProblem> {
        let endpoint: Uri = self.endpoint.parse().map_err(|_| StoreProblem::Endpoint)?;
        let host = endpoint.host().ok_or(StoreProblem::Endpoint)?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let is_local = bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        let is_safe = match endpoint.scheme_str() {
            Some("https") => true,
            Some("http") => is_local,
            _ => false,
        };
        if !is_safe || endpoint.path() != "/" || endpoint.query().is_some() || self.endpoint.ends_with('/') {
            return Err(StoreProblem::Endpoint);
        }
        Ok(is_local)
    }
}

impl fmt::Debug for BucketSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BucketSettings({} at {})", self.bucket, self.endpoint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(endpoint: &str, bucket: &str) -> BucketSettings {
        BucketSettings {
            endpoint: endpoint.to_owned(),
            bucket: bucket.to_owned(),
            region: "us-east-1".to_owned(),
            access_key: "AK12".to_owned(),
            secret_key: "s3cret".to_owned(),
            patience: PATIENCE,
        }
    }

    #[test]
    fn documents_cross_a_network_only_in_tls() {
        for fine in
            ["", "https://s3.example.org", "https://s3.example.org:9000", "http://127.0.0.1:9000", "http://[::1]:9000"]
        {
            assert!(settings(fine, "papers").open().is_ok(), "{fine}");
        }
        for wrong in [
            "http://s3.example.org",
            "https://s3.example.org/",
            "https://s3.example.org/x",
            "s3.example.org",
            "ftp://localhost",
        ] {
            assert!(matches!(settings(wrong, "papers").open(), Err(StoreProblem::Endpoint)), "{wrong}");
        }
    }

    #[test]
    fn a_bucket_leads_to_no_other_address() {
        for wrong in ["", "../papers", "a/b", "a?b", "a b", "papers@evil"] {
            assert!(matches!(settings("", wrong).open(), Err(StoreProblem::Bucket)), "{wrong}");
        }
    }
}
