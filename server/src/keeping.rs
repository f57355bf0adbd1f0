//! Where documents are kept, and who looks through them, as the settings say.

use std::sync::Arc;

use anyhow::{Context, ensure};
use documents::{BucketSettings, Store};
use scanner::Clamd;
use services::Scan;

use crate::config::Config;
use crate::senders::secret;

/// The bucket that is named, or a folder beside the database.
pub(crate) fn store(config: &Config) -> anyhow::Result<Store> {
    let secret_key = secret("documents_secret_key", &config.documents_secret_key, &config.documents_secret_key_file)?;
    if config.documents_bucket.is_empty() {
        ensure!(
            config.documents_endpoint.is_empty() && config.documents_access_key.is_empty() && secret_key.is_none(),
            "documents are kept in a bucket only with documents_bucket"
        );
        return Ok(Store::in_folder(&config.data.join("documents"))?);
    }
    ensure!(!config.documents_region.is_empty(), "a bucket cannot be used without documents_region");
    ensure!(!config.documents_access_key.is_empty(), "a bucket cannot be used without documents_access_key");
    let settings = BucketSettings {
        endpoint: config.documents_endpoint.clone(),
        bucket: config.documents_bucket.clone(),
        region: config.documents_region.clone(),
        access_key: config.documents_access_key.clone(),
        secret_key: secret_key
            .context("a bucket cannot be used without documents_secret_key or documents_secret_key_file")?,
        patience: documents::PATIENCE,
    };
    Store::in_bucket(&settings).context("documents_bucket cannot be used")
}

/// The scanner for viruses, if there is one.
pub(crate) fn scanner(config: &Config) -> anyhow::Result<Option<Arc<dyn Scan>>> {
    if config.clamd.is_empty() {
        return Ok(None);
    }
    let clamd: Arc<dyn Scan> = Clamd::new(&config.clamd, scanner::PATIENCE).context("clamd cannot be used")?;
    Ok(Some(clamd))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(pairs: &[(&str, &str)]) -> Config {
        let variables =
            pairs.iter().map(|(key, value)| (format!("LANDFALL_{}", key.to_uppercase()), (*value).to_owned()));
        Config::load(None, variables).unwrap()
    }

    fn place(pairs: &[(&str, &str)]) -> Result<String, String> {
        store(&config(pairs)).map(|store| format!("{store:?}")).map_err(|error| format!("{error:#}"))
    }

    const BUCKET: [(&str, &str); 3] =
        [("documents_bucket", "papers"), ("documents_access_key", "AK12"), ("documents_secret_key", "s3cret")];

    #[test]
    fn documents_are_kept_beside_the_database_unless_a_bucket_is_named() {
        let data = tempfile::tempdir().unwrap();
        let here = data.path().to_str().unwrap();
        let folder = place(&[("data", here)]).unwrap();
        assert!(folder.contains(here) && data.path().join("documents").is_dir(), "{folder}");
        let bucket = place(&BUCKET).unwrap();
        assert!(bucket.contains("papers") && !bucket.contains("s3cret"), "{bucket}");
        let own = [("documents_endpoint", "https://s3.example.org"), ("documents_region", "eu-central-1")];
        assert!(place(&[&BUCKET[..], &own].concat()).is_ok());
        assert!(!config(&BUCKET).shown().unwrap().contains("s3cret"));
    }

    #[test]
    fn what_is_half_set_is_said() {
        for (wrong, said) in [
            (vec![BUCKET[1]], "documents_bucket"),
            (vec![BUCKET[2]], "documents_bucket"),
            (vec![("documents_endpoint", "https://s3.example.org")], "documents_bucket"),
            (vec![BUCKET[0], BUCKET[2]], "documents_access_key"),
            (vec![BUCKET[0], BUCKET[1]], "documents_secret_key"),
            ([&BUCKET[..], &[("documents_region", "")]].concat(), "documents_region"),
            ([&BUCKET[..], &[("documents_endpoint", "http://s3.example.org")]].concat(), "https://"),
            ([&BUCKET[..], &[("documents_secret_key_file", "/nowhere")]].concat(), "both"),
        ] {
            let error = place(&wrong).unwrap_err();
            assert!(error.contains(said) && !error.contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn nobody_looks_through_documents_unless_clamd_is_named() {
        assert!(scanner(&config(&[])).unwrap().is_none());
        assert!(scanner(&config(&[("clamd", "127.0.0.1:3310")])).unwrap().is_some());
        assert!(scanner(&config(&[("clamd", "/run/clamav/clamd.ctl")])).unwrap().is_some());
        let wrong = format!("{:#}", scanner(&config(&[("clamd", "clamav")])).unwrap_err());
        assert!(wrong.contains("HOST:PORT"), "{wrong}");
    }
}
