//! Runs the vectors; the format is in `vectors/README.md`. `BLESS=1` writes the answers, `ONLY=part/of/path` picks files.

use std::fs;
use std::path::Path;

use nastavnik_tests::json::Json;
use nastavnik_tests::vector::{Vector, files, folder, then};
use similar::TextDiff;

fn check(path: &Path, bless: bool) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let vector = Vector::read(&text)?;
    let answer = then(&vector.run()?);
    if bless {
        let then = Json::read(&answer).map_err(|error| error.to_string())?;
        let blessed = vector.with_then(then).pretty();
        if blessed != text {
            fs::write(path, blessed).map_err(|error| error.to_string())?;
        }
        return Ok(());
    }
    match vector.get("then") {
        Json::Null => Err("nobody has looked at the answer yet: see vectors/README.md".to_owned()),
        expected if expected.to_string() == answer => Ok(()),
        expected => Err(difference(expected, &answer)),
    }
}

fn difference(expected: &Json, answer: &str) -> String {
    let got = Json::read(answer).map_or_else(|_| answer.to_owned(), |json| json.pretty());
    let expected = expected.pretty();
    let diff = TextDiff::from_lines(&expected, &got);
    diff.unified_diff().header("then", "answer").to_string()
}

#[test]
fn every_vector_holds() {
    let bless = std::env::var_os("BLESS").is_some();
    let only = std::env::var("ONLY").unwrap_or_default();
    let folder = folder();
    let all = files(&folder, "json").unwrap();
    let name = |path: &Path| path.strip_prefix(&folder).unwrap().display().to_string();
    let failures: Vec<String> = all
        .iter()
        .filter(|path| name(path).contains(&only))
        .filter_map(|path| Some(format!("{}\n{}", name(path), check(path, bless).err()?)))
        .collect();
    assert!(
        failures.is_empty(),
        "{} of {} vectors fail\n\n{}",
        failures.len(),
        all.len(),
        failures.join("\n\n")
    );
}
