//! The layers of the core: an import may skip a layer, never go up, and siblings do not know each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nastavnik_tests::vector::files;

/// The modules of `core/src`, from the bottom up. A record uses the words of the model's registries, the model the
/// severities of diagnostics: within a layer that is allowed as long as there is no circle. The questions that may be
/// asked of a programme do not know each other; papers and publications print the answers, `what_if` lays them side
/// by side.
const LAYERS: [(&[&str], Within); 6] = [
    (
        &[
            "day", "due", "format", "id", "near", "norm", "parsed", "pointer", "role", "solver",
            "stage", "text",
        ],
        Within::NoCircle,
    ),
    (
        &["diagnostic", "directory", "model", "record"],
        Within::NoCircle,
    ),
    (&["programme"], Within::NoCircle),
    (
        &["matching", "monitoring", "roadmap", "rules"],
        Within::Nothing,
    ),
    (
        &[
            "agenda",
            "calendar",
            "documents",
            "history",
            "publication",
            "what_if",
        ],
        Within::Nothing,
    ),
    (&["tables", "wire"], Within::NoCircle),
];

/// What modules of one layer may know of each other.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    NoCircle,
    Nothing,
}

const FOREIGN: [&str; 7] = [
    "pyo3",
    "python",
    "wasm_bindgen",
    "wasm-bindgen",
    "js_sys",
    "js-sys",
    "javascript",
];

fn layer(module: &str) -> Option<(usize, Within)> {
    let found = LAYERS
        .iter()
        .enumerate()
        .find(|(_, (modules, _))| modules.contains(&module));
    found.map(|(level, (_, within))| (level, *within))
}

/// A module's name and its code.
type Source = (String, String);

/// The code without its comments and its tests.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

fn sources() -> (Vec<Source>, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut sources = Vec::new();
    for path in files(&root, "rs").unwrap() {
        let module = path.strip_prefix(&root).unwrap().iter().next().unwrap();
        let module = module.to_str().unwrap().trim_end_matches(".rs").to_owned();
        sources.push((module, code(&fs::read_to_string(&path).unwrap())));
    }
    let (library, modules): (Vec<_>, Vec<_>) =
        sources.into_iter().partition(|(module, _)| module == "lib");
    (modules, library.into_iter().map(|(_, code)| code).collect())
}

/// What the crate's root gives under a short name: `Day` is of `day`, the macro `params` of `text`.
fn short_names(library: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::from([("params".to_owned(), "text".to_owned())]);
    for line in library
        .lines()
        .filter_map(|line| line.strip_prefix("pub use "))
    {
        let (module, rest) = line.split_once("::").unwrap();
        for name in rest.split(|c: char| !c.is_alphanumeric() && c != '_') {
            names.insert(name.to_owned(), module.to_owned());
        }
    }
    names
}

/// (module, module that it uses), each once.
fn imports(sources: &[Source], library: &str) -> BTreeSet<(String, String)> {
    let short = short_names(library);
    let mut imports = BTreeSet::new();
    for (module, code) in sources {
        for path in code.split("crate::").skip(1) {
            let name: String = path
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let used = short.get(&name).unwrap_or(&name);
            if used != module {
                imports.insert((module.clone(), used.clone()));
            }
        }
    }
    imports
}

/// Imports that the layers forbid, in words.
fn breaches(sources: &[Source], library: &str) -> Vec<String> {
    let imports = imports(sources, library);
    let mut breaches = Vec::new();
    for (from, to) in &imports {
        let (Some((low, within)), Some((high, _))) = (layer(from), layer(to)) else {
            breaches.push(format!("{from} uses {to}: which layer is that?"));
            continue;
        };
        if low < high {
            breaches.push(format!("{from} looks up to {to}"));
        } else if low == high && within == Within::Nothing {
            breaches.push(format!("{from} knows its sibling {to}"));
        } else if low == high && reaches(&imports, to, from, &mut BTreeSet::new()) {
            breaches.push(format!("{from} and {to} use each other"));
        }
    }
    breaches
}

fn reaches<'a>(
    imports: &'a BTreeSet<(String, String)>,
    from: &'a str,
    goal: &str,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    from == goal
        || seen.insert(from)
            && imports
                .iter()
                .filter(|(user, _)| user == from)
                .any(|(_, used)| reaches(imports, used, goal, seen))
}

/// Words of foreign languages in a text, in words.
fn foreign(place: &str, text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let found = FOREIGN.iter().filter(|word| text.contains(*word));
    found
        .map(|word| format!("{place} speaks of {word}"))
        .collect()
}

#[test]
fn no_layer_looks_up() {
    let (sources, library) = sources();
    assert!(sources.len() > 20, "found only {} files", sources.len());
    let breaches = breaches(&sources, &library);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_solver_stands_alone() {
    let (sources, library) = sources();
    let used: Vec<_> = imports(&sources, &library)
        .into_iter()
        .filter(|(from, _)| from == "solver")
        .collect();
    assert!(used.is_empty(), "{used:?}");
}

#[test]
fn the_core_knows_no_foreign_language() {
    let (sources, library) = sources();
    let manifest = include_str!("../../core/Cargo.toml");
    let mut found = foreign("Cargo.toml", manifest);
    found.extend(foreign("lib.rs", &library));
    for (module, code) in &sources {
        found.extend(foreign(module, code));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_check_can_fail() {
    let library = "pub use day::{Day, Period};\npub use programme::command::Command;";
    let found =
        |module: &str, text: &str| breaches(&[(module.to_owned(), code(text))], library).join("; ");
    assert_eq!(found("record", "use crate::Day; // crate::wire"), "");
    assert_eq!(found("record", "use crate::model::registry::Round;"), "");
    assert_eq!(
        found("wire", "#[cfg(test)] mod tests { use crate::nowhere; }"),
        ""
    );
    assert_eq!(
        found("record", "use crate::Command;"),
        "record looks up to programme"
    );
    assert_eq!(
        found("day", "fn f(x: crate::wire::Error) {}"),
        "day looks up to wire"
    );
    assert_eq!(
        found("matching", "use crate::rules::Rule;"),
        "matching knows its sibling rules"
    );
    assert_eq!(
        found("rules", "use crate::plans;"),
        "rules uses plans: which layer is that?"
    );
    let circle = [
        ("model", "use crate::record::Pair;"),
        ("record", "use crate::model::Form;"),
    ];
    let circle = circle.map(|(module, code)| (module.to_owned(), code.to_owned()));
    assert_eq!(breaches(&circle, library).len(), 2);
    assert_eq!(
        foreign("day", "#[wasm_bindgen]"),
        ["day speaks of wasm_bindgen"]
    );
}
