//! The description of the addresses for other systems (OpenAPI 3.1), made of the table and the shapes.

use std::collections::BTreeMap;

use domain::ApiScope;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::shape::{Shape, Shapes};
use super::shapes::Happened;
use super::table::{Asked, ENDPOINTS, Endpoint};

/// The whole document, for the site with this address and name.
pub(crate) fn document(origin: &str, site: &str) -> Value {
    let mut shapes = Shapes::new();
    let mut paths = Map::new();
    for endpoint in &ENDPOINTS {
        let path = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(endpoint.method.to_lowercase(), operation(endpoint, &mut shapes));
        }
    }
    let happened = Happened::schema(&mut shapes);
    let scopes: Map<_, _> = ApiScope::ALL.iter().map(|scope| (scope.name().to_owned(), about(*scope).into())).collect();
    let flow = json!({ "tokenUrl": "/oauth/accesstoken", "scopes": scopes });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": format!("{site}: for other systems"),
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Where cases stand, what happens to them, and how other systems are told.",
        },
        "servers": [{ "url": origin }],
        "paths": paths,
        "webhooks": {
            "case.happened": { "post": {
                "summary": "Something has happened to a case. The header landfall-signature proves who says so.",
                "requestBody": { "required": true, "content": { "application/json": { "schema": happened } } },
                "responses": { "2XX": { "description": "It is taken. Whatever else is answered, it comes again." } },
            } },
        },
        "components": {
            "schemas": shapes,
            "securitySchemes": { "client": { "type": "oauth2", "flows": { "clientCredentials": flow } } },
        },
    })
}

const fn about(scope: ApiScope) -> &'static str {
    match scope {
        ApiScope::CaseStatus => "Ask where a case stands.",
        ApiScope::CaseEvents => "Say that something has happened to a case.",
        ApiScope::CaseDecisions => "With case-events: decide without the second person that the desk asks for.",
    }
}

fn operation(endpoint: &Endpoint, shapes: &mut Shapes) -> Value {
    let security = match endpoint.scope {
        Some(scope) => json!([{ "client": [scope.name()] }]),
        None => json!([]),
    };
    let mut operation = json!({
        "summary": endpoint.summary,
        "security": security,
        "parameters": parameters(endpoint),
        "responses": responses(endpoint, shapes),
    });
    if let (Some(body), Some(operation)) = (&endpoint.body, operation.as_object_mut()) {
        let content = json!({ body.content_type: { "schema": (body.shape)(shapes) } });
        operation.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
    }
    operation
}

fn parameters(endpoint: &Endpoint) -> Vec<Value> {
    let receipt = endpoint.path.contains("{receipt}").then(|| {
        json!({
            "name": "receipt",
            "in": "path",
            "required": true,
            "description": "A receipt number: three letters and ten digits.",
            "schema": { "type": "string", "pattern": "^[A-Z]{3}[0-9]{10}$" },
        })
    });
    let header = |(name, about): &(&str, &str)| json!({ "name": name, "in": "header", "required": true, "description": about, "schema": { "type": "string" } });
    receipt.into_iter().chain(endpoint.headers.iter().map(header)).collect()
}

fn responses(endpoint: &Endpoint, shapes: &mut Shapes) -> Map<String, Value> {
    let (status, shape) = endpoint.success;
    let success = response(endpoint.summary, &shape(shapes), &headers(endpoint, status));
    let mut responses = Map::from_iter([(status.to_string(), success)]);
    if let Some(waits) = &endpoint.waits {
        let answer = response(waits.about, &(waits.shape)(shapes), &headers(endpoint, waits.status));
        responses.insert(waits.status.to_string(), answer);
    }
    let mut failures: BTreeMap<u16, Vec<&Failure>> = BTreeMap::new();
    // What is made of nothing but this program has no trouble of its own.
    let trouble = if endpoint.asked == Asked::Document { &[] } else { endpoint.trouble.as_slice() };
    for failure in endpoint.failures.iter().chain(trouble) {
        failures.entry(failure.status).or_default().push(failure);
    }
    for (status, failures) in failures {
        let lines: Vec<_> = failures.iter().map(|one| format!("`{}`: {}", one.code, one.message)).collect();
        let Some(first) = failures.first() else { continue };
        let answer = response(&lines.join("\n"), &(first.shape)(shapes), &headers(endpoint, status));
        responses.insert(status.to_string(), answer);
    }
    responses
}

fn response(description: &str, schema: &Value, headers: &[&str]) -> Value {
    let headers: Map<_, _> =
        headers.iter().map(|name| ((*name).to_owned(), json!({ "schema": { "type": "string" } }))).collect();
    json!({
        "description": description,
        "headers": headers,
        "content": { "application/json": { "schema": schema } },
    })
}

/// What stands beside an answer with this status.
fn headers(endpoint: &Endpoint, status: u16) -> Vec<&'static str> {
    let counted = endpoint.scope.is_some() && !matches!(status, 401 | 500 | 503);
    let named = [
        ("ratelimit-policy", counted),
        ("ratelimit", counted),
        ("retry-after", matches!(status, 429 | 503)),
        ("www-authenticate", matches!(status, 401 | 403)),
        ("location", status == 201),
    ];
    named.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name).collect()
}
