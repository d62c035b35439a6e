//! Names, apart from the programme.

use nastavnik::wire;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Answer, js};

/// A directory of names by id.
#[wasm_bindgen]
pub struct Directory(pub(crate) nastavnik::Directory);

#[wasm_bindgen]
impl Directory {
    /// Reads a directory.
    pub fn from_json(text: &str) -> Answer<Self> {
        js(wire::directory_from_json(text)).map(Self)
    }

    /// Writes it.
    pub fn to_json(&self) -> Answer<String> {
        js(wire::directory_to_json(&self.0))
    }
}
