//! The example that checks a profile, as its user runs it.

#![allow(
    clippy::expect_used,
    reason = "a test stops where its ground is missing"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the example; `cargo test` builds it beside the tests.
fn run(args: &[&str]) -> Output {
    let me = std::env::current_exe().expect("the test has a path");
    let target = me
        .parent()
        .and_then(Path::parent)
        .expect("target/<profile>/deps");
    let name = format!("profile_check{}", std::env::consts::EXE_SUFFIX);
    Command::new(target.join("examples").join(name))
        .args(args)
        .output()
        .expect("the program runs: `cargo test -p nastavnik` builds it")
}

fn file(name: &str, content: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("written");
    path
}

fn profile(members: &str) -> String {
    format!(
        r#"{{ "format": 1, "id": "school_0", "title": {{ "ru": "Школа № 0", "en": "School No 0" }}{members} }}"#
    )
}

fn check(name: &str, content: &str, more: &[&str]) -> (Option<i32>, String) {
    let path = file(name, content);
    let mut args = vec![path.to_str().expect("UTF-8"), "--day", "2026-09-01"];
    args.extend(more);
    let output = run(&args);
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8(said).expect("UTF-8"),
    )
}

#[test]
fn a_sound_profile_ends_with_0() {
    let (code, said) = check("sound.json", &profile(r#", "extends": ["school"]"#), &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Замечаний нет"), "{said}");
}

#[test]
fn warnings_alone_end_with_0() {
    let adopts = r#", "adopts": [{ "norm": "order_582", "level": "local", "by": { "ru": "приказ", "en": "order" } }]"#;
    let (code, said) = check("warned.json", &profile(adopts), &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Следует исправить (1)"), "{said}");
}

#[test]
fn errors_end_with_1_and_say_where_and_what_to_do() {
    let broken = profile(r#", "extends": ["shcool"], "limits": { "publish_threshold": 0 }"#);
    let (code, said) = check("broken.json", &broken, &[]);
    assert_eq!(code, Some(1), "{said}");
    for words in [
        "Нужно исправить (2)",
        "/extends/0",
        "имелось в виду «school»",
        "TM-PRF-023",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let (code, said) = check("broken.json", &broken, &["--lang", "en"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("Probably “school” was meant"), "{said}");
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    let (code, said) = check("typo.json", &profile(r#", "extend": []"#), &[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("имелось в виду «extends»"), "{said}");
    for args in [
        &["no_such_file.json"][..],
        &[],
        &["--nonsense"],
        &["a.json", "--day", "1.9.26"],
        &["a.json", "--lang", "de"],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
    assert!(run(&["--help"]).status.success());
}
