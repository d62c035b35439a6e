//! A programme under watch.

use nastavnik::wire;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Answer, js};
use crate::programme::Programme;

/// A programme with its findings on a day, both kept up with every command.
#[wasm_bindgen]
pub struct Watch(pub(crate) nastavnik::rules::watch::Watch);

#[wasm_bindgen]
impl Watch {
    /// Carries a command out and tells what has changed among the findings.
    pub fn apply(&mut self, command: &str) -> Answer<String> {
        js(wire::watch_apply(&mut self.0, command))
    }

    /// All findings.
    pub fn findings(&self) -> Answer<String> {
        js(wire::watch_findings(&self.0))
    }

    /// The programme as it stands. The next command copies the list that it changes.
    pub fn programme(&self) -> Programme {
        Programme(self.0.programme().clone())
    }
}
