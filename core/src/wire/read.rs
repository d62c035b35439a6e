//! Parses JSON text, with a pointer to the place of a mistake and a suggestion where a name is misspelt.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_path_to_error::{Path, Segment, Track};

use crate::pointer::Pointer;
use crate::wire::detail;
use crate::wire::error::Error;

/// Reads a document: a programme, a directory, a profile. Commands and events have a reader of their own.
///
/// # Errors
///
/// [`Error`] `TM-SHP-…` with a JSON Pointer to the place.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    borrowed(text)
}

/// Reads a document that keeps parts of the text.
pub(super) fn borrowed<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Error> {
    // Keeping the way to a mistake takes four times as long, so sound text is read without it. In the browser the
    // module would grow by a second reader, and the texts are small.
    #[cfg(not(target_arch = "wasm32"))]
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(value);
    }
    let mut json = serde_json::Deserializer::from_str(text);
    let value = located(&mut json, |input| T::deserialize(input)).map_err(|(path, error)| {
        let at = pointer(Pointer::root(), &path);
        detail::explain(text, at, &error)
    })?;
    json.end()
        .map_err(|error| detail::explain(text, Pointer::root(), &error))?;
    Ok(value)
}

/// Reads a word of a closed list.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let value = serde_json::Value::String(text.to_owned());
    serde_json::from_value(value).map_err(|error| detail::data(Pointer::root(), &error.to_string()))
}

/// Reads with the way to a mistake.
pub(super) fn located<'de, D: Deserializer<'de>, T>(
    input: D,
    read: impl FnOnce(serde_path_to_error::Deserializer<'_, '_, D>) -> Result<T, D::Error>,
) -> Result<T, (Path, D::Error)> {
    let mut track = Track::new();
    read(serde_path_to_error::Deserializer::new(input, &mut track))
        .map_err(|error| (track.path(), error))
}

/// The place that a way leads to from `at`.
pub(super) fn pointer(at: Pointer, path: &Path) -> Pointer {
    path.iter().fold(at, |at, segment| match segment {
        Segment::Seq { index } => at.index(*index),
        Segment::Map { key } => at.key(key),
        // The names of variants are no places of the document; an unknown place ends the pointer.
        Segment::Enum { .. } | Segment::Unknown => at,
    })
}
