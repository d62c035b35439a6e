//! The contract of the JSON boundary: a JSON Schema for every document that crosses it, drawn from the Rust types.
//!
//! An absent value is an absent key: `null` is never written. The types of TypeScript and Python are generated from
//! [`whole`], see `tools/generate-types.sh`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use nastavnik::agenda::{AgendaItem, AgendaRequest};
use nastavnik::calendar::CalendarRequest;
use nastavnik::diagnostic::Diagnostic;
use nastavnik::documents::PaperRequest;
use nastavnik::history::{Diff, DiffRequest};
use nastavnik::matching::{
    Audit, AuditRequest, Hurdle, MatchProgress, MenteeExplanation, MenteeQuestion, PairExplanation,
    PairQuestion, Plan, Rematch, RematchRequest, Request,
};
use nastavnik::model::profile::Profile;
use nastavnik::model::view::ModelView;
use nastavnik::model::working_days::{WorkingDays, WorkingDaysRequest};
use nastavnik::monitoring::MonitoringReport;
use nastavnik::programme::board::StageBoard;
use nastavnik::programme::gate::{PathStep, Readiness};
use nastavnik::programme::young::{YoungAnswer, YoungQuestion};
use nastavnik::publication::PublicShare;
use nastavnik::roadmap::Item;
use nastavnik::rules::watch::Noticed;
use nastavnik::what_if::{WhatIf, WhatIfRequest};
use nastavnik::wire::ErrorView;
use nastavnik::{Command, Directory, Event, Opening, Programme};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Map, Value, json};

use crate::readable::{
    described_references, named_choices, pascal, plain_description, without_null,
};

/// The folder of the schemas.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")
}

/// What came of a command.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is wanted")]
struct Step {
    /// The programme after the command.
    programme: Programme,
    /// What happened. Store these; replaying them gives the programme back.
    events: Vec<Event>,
}

/// A document: the name of its file and of its type, and its schema.
pub struct Document {
    /// `stage_board`; the type is `StageBoard`.
    pub name: &'static str,
    /// Standing on its own.
    pub schema: Value,
}

impl Document {
    /// The name of the type.
    pub fn type_name(&self) -> String {
        pascal(self.name)
    }
}

/// All documents: first those that callers write, then those that only the library writes.
pub fn documents() -> Vec<Document> {
    let read = SchemaSettings::draft2020_12();
    let written = || SchemaSettings::draft2020_12().for_serialize();
    vec![
        document::<Programme>("programme", read.clone()),
        document::<Directory>("directory", read.clone()),
        document::<Profile>("profile", read.clone()),
        document::<Opening>("opening", read.clone()),
        document::<Command>("command", read.clone()),
        document::<Event>("event", read.clone()),
        document::<Vec<Event>>("events", read.clone()),
        document::<Request>("match_request", read.clone()),
        document::<PairQuestion>("pair_question", read.clone()),
        document::<MenteeQuestion>("mentee_question", read.clone()),
        document::<AuditRequest>("audit_request", read.clone()),
        document::<RematchRequest>("rematch_request", read.clone()),
        document::<WhatIfRequest>("what_if_request", read.clone()),
        document::<PaperRequest>("paper_request", read.clone()),
        document::<YoungQuestion>("young_question", read.clone()),
        document::<AgendaRequest>("agenda_request", read.clone()),
        document::<DiffRequest>("diff_request", read.clone()),
        document::<CalendarRequest>("calendar_request", read.clone()),
        document::<WorkingDaysRequest>("working_days_request", read.clone()),
        document::<Step>("step", read),
        document::<Diagnostic>("diagnostic", written()),
        document::<Vec<Diagnostic>>("diagnostics", written()),
        document::<ErrorView>("error", written()),
        document::<YoungAnswer<'_>>("young_answer", written()),
        document::<StageBoard>("stage_board", written()),
        document::<Readiness>("readiness", written()),
        document::<Vec<PathStep>>("path", written()),
        document::<Vec<Item>>("road_map", written()),
        document::<Vec<AgendaItem>>("agenda", written()),
        document::<Diff>("diff", written()),
        document::<WorkingDays>("working_days", written()),
        document::<Plan>("match_plan", written()),
        document::<MatchProgress>("match_progress", written()),
        document::<Vec<Hurdle>>("barriers", written()),
        document::<PairExplanation>("pair_explanation", written()),
        document::<MenteeExplanation>("mentee_explanation", written()),
        document::<Audit>("audit", written()),
        document::<Rematch>("rematch", written()),
        document::<Noticed>("noticed", written()),
        document::<WhatIf>("what_if", written()),
        document::<MonitoringReport>("monitoring_report", written()),
        document::<Vec<PublicShare>>("public_shares", written()),
        document::<ModelView>("model", written()),
    ]
}

fn document<T: JsonSchema>(name: &'static str, settings: SchemaSettings) -> Document {
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    RecursiveTransform(without_null).transform(&mut schema);
    RecursiveTransform(plain_description).transform(&mut schema);
    schema.insert("title".to_owned(), pascal(name).into());
    Document {
        name,
        schema: schema.to_value(),
    }
}

/// The schemas, ready to judge documents.
pub struct Schemas(BTreeMap<&'static str, Validator>);

impl Schemas {
    /// Compiles them.
    pub fn compile() -> Self {
        let compiled = documents().into_iter().map(|document| {
            let validator = jsonschema::draft202012::new(&document.schema);
            (document.name, validator.expect("a sound schema"))
        });
        Self(compiled.collect())
    }

    /// What is wrong with a document, in words.
    pub fn wrong(&self, name: &str, document: &Value) -> Vec<String> {
        let found = self.0[name].iter_errors(document);
        found
            .map(|error| format!("{name}{}: {error}", error.instance_path()))
            .collect()
    }
}

/// One schema of all documents, made for generators of types: every type is under `$defs`.
pub fn whole() -> Value {
    let documents = documents();
    let reference =
        |document: &Document| json!({ "$ref": format!("#/$defs/{}", document.type_name()) });
    let any: Vec<_> = documents.iter().map(reference).collect();
    let mut types = Map::new();
    for document in documents {
        let name = document.type_name();
        let Value::Object(mut root) = document.schema else {
            continue;
        };
        if let Some(Value::Object(own)) = root.remove("$defs") {
            // What callers write is described first, and more strictly.
            own.into_iter().for_each(|(name, schema)| {
                types.entry(name).or_insert(schema);
            });
        }
        root.remove("$schema");
        types.entry(name).or_insert(Value::Object(root));
    }
    named_choices(&mut types);
    types.values_mut().for_each(described_references);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Contract",
        "description": "Any document that crosses the boundary.",
        "anyOf": any,
        "$defs": types,
    })
}

/// A file of a schema.
pub fn file(schema: &Value) -> String {
    serde_json::to_string_pretty(schema).unwrap_or_default() + "\n"
}
