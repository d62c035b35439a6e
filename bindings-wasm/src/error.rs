//! The one way of an error to JavaScript: an `Error` with `name`, `code`, `kind`, `reasons` and both languages.

use js_sys::{JSON, Reflect};
use nastavnik::wire;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What a function gives, or what it throws.
pub type Answer<T> = Result<T, js_sys::Error>;

/// Makes the core's error one of JavaScript.
pub(crate) fn js<T>(result: Result<T, wire::Error>) -> Answer<T> {
    result.map_err(|error| thrown(&error))
}

/// The error for an argument that no JSON can be made of, or that is not the handle asked for.
#[wasm_bindgen]
pub fn unsuitable(argument: &str, detail: &str) -> js_sys::Error {
    thrown(&wire::unsuitable(argument, detail))
}

/// No wildcard: a new kind of error needs a name here before this compiles.
fn name(error: &wire::Error) -> &'static str {
    match error {
        wire::Error::Malformed(_) => "MalformedError",
        wire::Error::Model(_) => "ModelError",
        wire::Error::Refused(_) => "RefusedError",
        wire::Error::Replay(_) => "ReplayError",
    }
}

fn thrown(error: &wire::Error) -> js_sys::Error {
    let view = JSON::parse(&error.to_json()).unwrap_or(JsValue::UNDEFINED);
    let message = get(&view, "message");
    let thrown = js_sys::Error::new(&get(&message, "ru").as_string().unwrap_or_default());
    thrown.set_name(name(error));
    set(&thrown, "messageEn", &get(&message, "en"));
    for key in ["code", "kind", "reasons"] {
        set(&thrown, key, &get(&view, key));
    }
    thrown
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn set(object: &JsValue, key: &str, value: &JsValue) {
    // An Error that was just made takes any property.
    let _ = Reflect::set(object, &key.into(), value);
}
