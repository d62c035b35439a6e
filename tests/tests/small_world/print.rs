//! Tells states apart.

use std::hash::{DefaultHasher, Hash, Hasher};

use nastavnik::Programme;
use serde_json::Value;

/// The lists whose order says something.
const ORDERED: [&str; 2] = ["stages", "selections"];

pub(crate) fn text(programme: &Programme) -> String {
    serde_json::to_string(programme).unwrap()
}

/// 128 bits that tell states apart: lists without their order, where it says nothing.
pub(crate) fn print(programme: &Programme, today: usize) -> (u64, u64) {
    let Value::Object(lists) = serde_json::to_value(programme).unwrap() else {
        unreachable!("a programme is an object")
    };
    let mut print = (today as u64, today as u64);
    for (name, list) in &lists {
        match list {
            Value::Array(records) if !ORDERED.contains(&name.as_str()) => {
                for record in records {
                    add(&mut print, name, record);
                }
            }
            other => add(&mut print, name, other),
        }
    }
    print
}

fn add(print: &mut (u64, u64), name: &str, value: &Value) {
    let hash = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, name, value).hash(&mut hasher);
        hasher.finish()
    };
    print.0 = print.0.wrapping_add(hash(0));
    print.1 = print.1.wrapping_add(hash(1));
}
