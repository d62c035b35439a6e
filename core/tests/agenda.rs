//! The example that tells what is to be done, as its user runs it.

#![allow(
    clippy::expect_used,
    reason = "a test stops where its ground is missing"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the example, which `cargo test` builds beside the tests, on a file of this content: the exit code and what it says.
fn agenda(name: &str, content: &str, more: &[&str]) -> (Option<i32>, String) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, content).expect("written");
    let me = std::env::current_exe().expect("the test has a path");
    let target = me.parent().and_then(Path::parent);
    let program = format!("agenda{}", std::env::consts::EXE_SUFFIX);
    let target = target.expect("target/<profile>/deps");
    let output = Command::new(target.join("examples").join(program))
        .arg(file)
        .args(more)
        .output()
        .expect("the program runs: `cargo test -p nastavnik` builds it");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).expect("UTF-8");
    (output.status.code(), said)
}

fn programme(profile: &str) -> String {
    format!(
        r#"{{ "format": 1, "id": "p", "profile": "{profile}", "header": {{
            "title": "Учимся вместе", "organisation": {{ "name": "Школа № 0", "kind": "school" }},
            "period": {{ "from": "2026-09-01", "until": "2027-06-30" }}
        }} }}"#
    )
}

#[test]
fn things_to_do_are_told_with_who_why_and_the_command() {
    let (code, said) = agenda(
        "begins.json",
        &programme("school"),
        &["--day", "2026-09-02"],
    );
    assert_eq!(code, Some(0), "{said}");
    for part in [
        "«Учимся вместе»: дела на 02.09.2026",
        "1. ",
        "Кто: ",
        "Основание: ",
        "Команда: ",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn long_before_the_programme_nothing_is_pressing() {
    let (code, said) = agenda(
        "before.json",
        &programme("school"),
        &["--day", "2020-01-01", "--lang", "en"],
    );
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Nothing is pressing."), "{said}");
}

#[test]
fn what_cannot_be_read_ends_with_2_and_says_where_and_what_to_do() {
    for (name, content, more, part) in [
        ("cut.json", r#"{ "format": 1,"#, &[][..], "cut.json: "),
        ("misspelt.json", &programme("shcool"), &[], "school"),
        (
            "day.json",
            &programme("school"),
            &["--day", "31.02.2026"],
            "--day 31.02.2026",
        ),
        (
            "far.json",
            &programme("school"),
            &["--horizon", "-1"],
            "--horizon -1",
        ),
        (
            "names.json",
            &programme("school"),
            &["--names", "no/such.json"],
            "no/such.json",
        ),
        (
            "option.json",
            &programme("school"),
            &["--dya", "2026-09-02"],
            "--dya",
        ),
    ] {
        let (code, said) = agenda(name, content, more);
        assert_eq!(code, Some(2), "{name}: {said}");
        assert!(said.contains(part), "{name}: {said}");
        assert!(
            said.chars().any(|c| ('а'..='я').contains(&c)),
            "{name}: {said}"
        );
    }
}
