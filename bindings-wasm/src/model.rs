//! The model that programmes are judged by.

use nastavnik::wire;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Answer, js};

/// A model: norms laid over with a profile.
#[wasm_bindgen]
pub struct TargetModel(pub(crate) nastavnik::TargetModel);

#[wasm_bindgen]
impl TargetModel {
    /// A model that ships with the library.
    pub fn builtin(id: &str) -> Answer<Self> {
        js(wire::builtin_model(id)).map(Self)
    }

    /// A model from a profile.
    pub fn from_json(profile: &str) -> Answer<Self> {
        js(wire::model_from_json(profile)).map(Self)
    }

    /// What the model says on a day.
    pub fn describe(&self, day: &str) -> Answer<String> {
        js(wire::describe_model(&self.0, day))
    }

    /// Working days by the production calendars.
    pub fn working_days(&self, request: &str) -> Answer<String> {
        js(wire::working_days(&self.0, request))
    }
}
