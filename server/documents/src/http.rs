use std::io;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures_util::stream;
use http_body_util::{BodyExt, StreamBody};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Connector;
use hyper_util::rt::TokioExecutor;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse, HttpResponseBody,
    HttpService,
};
use tokio::time::timeout;

/// Talks to a bucket over the TLS that the rest of the product uses, and to nobody who falls silent.
#[derive(Debug, Clone)]
pub(crate) struct Http {
    client: Client<HttpsConnector<Connector>, HttpRequestBody>,
    patience: Duration,
}

impl Http {
    /// # Errors
    /// The certificates of the machine cannot be read.
    pub(crate) fn new(patience: Duration) -> io::Result<Self> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(provider)?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(connector), patience })
    }
}

#[async_trait]
impl HttpService for Http {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let patience = self.patience;
        let answer = timeout(patience, self.client.request(request)).await.map_err(late)?;
        let answer = answer.map_err(|broken| {
            let kind = if broken.is_connect() { HttpErrorKind::Connect } else { HttpErrorKind::Interrupted };
            HttpError::new(kind, broken)
        })?;
        Ok(answer.map(|body| {
            // Whoever reads may take their time, the bucket may not.
            let frames = stream::try_unfold(body, move |mut body| async move {
                match timeout(patience, body.frame()).await.map_err(late)? {
                    Some(Ok(frame)) => Ok(Some((frame, body))),
                    Some(Err(broken)) => Err(HttpError::new(HttpErrorKind::Interrupted, broken)),
                    None => Ok(None),
                }
            });
            HttpResponseBody::new(StreamBody::new(frames))
        }))
    }
}

impl HttpConnector for Http {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

fn late(elapsed: tokio::time::error::Elapsed) -> HttpError {
    HttpError::new(HttpErrorKind::Timeout, elapsed)
}
