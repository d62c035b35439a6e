//! Pairs proposed in steps, so that a page has its turn between them.

use nastavnik::wire;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Answer, js};

/// A proposal in the making.
#[wasm_bindgen]
pub struct Matching(pub(crate) nastavnik::matching::Matching);

#[wasm_bindgen]
impl Matching {
    /// Does up to so many units of work and tells how far it is.
    pub fn step(&mut self, budget: u32) -> Answer<String> {
        js(wire::step_matching(&mut self.0, budget))
    }

    /// The plan, once it is there.
    pub fn result(&self) -> Answer<Option<String>> {
        js(wire::matching_result(&self.0))
    }
}
