//! The core as a WebAssembly module: JSON text in and out, handles for what has an identity.
//!
//! The package's own JavaScript (`js/`) turns objects into text and back; nobody else calls this module. Nothing
//! here takes a handle by value or calls back into JavaScript, and only a matching in the making and a programme under watch
//! change: such calls can trap, and a module that trapped is lost.

pub mod directory;
pub mod error;
pub mod matching;
pub mod model;
pub mod programme;
pub mod watch;

use nastavnik::wire;
use wasm_bindgen::prelude::wasm_bindgen;

use error::Answer;

/// What makes a profile unusable or contradictory on a day, as a JSON array of diagnostics.
#[wasm_bindgen]
pub fn check_profile(profile: &str, day: &str) -> Answer<String> {
    error::js(wire::check_profile(profile, day))
}

/// The page of a rule or of a check of profiles in Markdown; `undefined` where there is no such code.
#[wasm_bindgen]
pub fn explain(code: &str) -> Option<String> {
    wire::explain(code).map(str::to_owned)
}

/// Everything that may stand between two people, as a JSON array.
#[wasm_bindgen]
pub fn barriers() -> Answer<String> {
    error::js(wire::barriers())
}

/// The codes of all rules, as a JSON array.
#[wasm_bindgen]
pub fn rule_codes() -> Answer<String> {
    error::js(wire::rule_codes())
}

/// The version of the library.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
