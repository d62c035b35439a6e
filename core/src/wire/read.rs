//! Parses JSON text, with a pointer to the place of a mistake and a suggestion where a name is misspelt.

use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use crate::params;
use crate::pointer::Pointer;
use crate::wire::error::Error;

/// Reads a document: a programme, a directory, a profile, a command, events.
///
/// # Errors
///
/// [`Error`] `TM-SHP-…` with a JSON Pointer to the place.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = match serde_path_to_error::deserialize(&mut json) {
        Ok(value) => value,
        Err(error) => {
            let at = pointer(error.path());
            return Err(explain(&at, error.inner()));
        }
    };
    json.end()
        .map_err(|error| explain(&Pointer::root(), &error))?;
    Ok(value)
}

/// Reads a word of a closed list.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let value = serde_json::Value::String(text.to_owned());
    serde_json::from_value(value).map_err(|error| explain(&Pointer::root(), &error))
}

fn pointer(path: &serde_path_to_error::Path) -> Pointer {
    path.iter()
        .fold(Pointer::root(), |at, segment| match segment {
            Segment::Seq { index } => at.index(*index),
            Segment::Map { key } => at.key(key),
            // The names of variants are no places of the document; an unknown place ends the pointer.
            Segment::Enum { .. } | Segment::Unknown => at,
        })
}

fn explain(at: &Pointer, error: &serde_json::Error) -> Error {
    use serde_json::error::Category;
    let message = error.to_string();
    // serde's position is of the text, ours of the document.
    let detail = message.split(" at line ").next().unwrap_or(&message);
    match error.classify() {
        Category::Syntax | Category::Eof | Category::Io => Error::malformed(
            "TM-SHP-001",
            at.clone(),
            params! { line: error.line(), column: error.column(), detail: detail },
        ),
        Category::Data => data(at, detail),
    }
}

fn data(at: &Pointer, detail: &str) -> Error {
    let quoted: Vec<&str> = detail.split('`').skip(1).step_by(2).collect();
    let Some((name, known)) = quoted.split_first() else {
        return Error::malformed("TM-SHP-002", at.clone(), params! { detail: detail });
    };
    let code = if detail.starts_with("unknown field") {
        "TM-SHP-003"
    } else if detail.starts_with("unknown variant") {
        "TM-SHP-004"
    } else if detail.starts_with("missing field") {
        return Error::malformed("TM-SHP-005", at.clone(), params! { name: *name });
    } else if detail.starts_with("duplicate field") {
        return Error::malformed("TM-SHP-006", at.clone(), params! { name: *name });
    } else {
        return Error::malformed("TM-SHP-002", at.clone(), params! { detail: detail });
    };
    let nearest = known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), *candidate))
        .min()
        .filter(|(distance, _)| *distance <= name.chars().count() / 2 + 1)
        .map_or("", |(_, candidate)| candidate);
    Error::malformed(
        code,
        at.clone(),
        params! { name: *name, nearest: nearest, known: known.join(", ") },
    )
}
