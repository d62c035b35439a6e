//! The main job as its user runs it: the sample school, the caller's own files, and everything that can be wrong
//! with them.

#![allow(
    clippy::expect_used,
    reason = "a test stops where its ground is missing"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The example's program; `cargo test` builds it beside the tests.
fn program() -> PathBuf {
    let me = std::env::current_exe().expect("the test has a path");
    let target = me
        .parent()
        .and_then(Path::parent)
        .expect("target/<profile>/deps");
    let name = format!("school_year{}", std::env::consts::EXE_SUFFIX);
    let program = target.join("examples").join(name);
    assert!(
        program.exists(),
        "{} is missing: run `cargo test -p nastavnik`",
        program.display()
    );
    program
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/data")
        .join(name)
}

/// A fresh folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn run(args: &[&str]) -> Output {
    Command::new(program())
        .args(args)
        .output()
        .expect("the program runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The sample school with some of its files replaced.
fn run_sample(out: &Path, replaced: &[(&str, &Path)]) -> Output {
    let mut args = vec!["--out".to_owned(), text(out).to_owned()];
    for (option, file) in [
        ("school", "school.json"),
        ("mentees", "mentees.csv"),
        ("mentors", "mentors.csv"),
        ("documents", "documents.csv"),
        ("consents", "consents.csv"),
        ("activities", "activities.csv"),
        ("meetings", "meetings.csv"),
        ("questionnaires", "questionnaires.csv"),
    ] {
        let given = replaced.iter().find(|(name, _)| *name == option);
        let path = given.map_or_else(|| data(file), |(_, path)| path.to_path_buf());
        args.extend([format!("--{option}"), text(&path).to_owned()]);
    }
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    run(&args)
}

#[test]
fn the_sample_school_comes_to_the_end_of_its_year() {
    let out = folder("sample");
    let output = run(&["--out", text(&out)]);
    assert!(output.status.success(), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(printed.contains("все семь этапов завершены"), "{printed}");
    let html = fs::read_to_string(out.join("report.html")).expect("the report");
    assert!(
        html.starts_with("<!doctype html>")
            && !html.contains("<script")
            && !html.contains("http-equiv")
    );
    let programme = fs::read_to_string(out.join("programme.json")).expect("the programme");
    let programme: nastavnik::Programme = nastavnik::wire::read(&programme).expect("a programme");
    assert!(programme.pairs().len() > 30);
    let directory = fs::read_to_string(out.join("directory.json")).expect("the directory");
    let directory = nastavnik::wire::directory_from_json(&directory).expect("a directory");
    let json = nastavnik::wire::programme_to_json(&programme).expect("JSON");
    for (_, person) in directory.people() {
        assert!(
            !json.contains(&person.name),
            "{} stands in the programme",
            person.name
        );
    }
}

#[test]
fn two_runs_give_the_same_bytes_and_english_is_there() {
    let (one, two) = (folder("one"), folder("two"));
    for out in [&one, &two] {
        assert!(run(&["--lang", "en", "--out", text(out)]).status.success());
    }
    for file in ["report.html", "programme.json", "directory.json"] {
        assert_eq!(
            fs::read(one.join(file)).expect(file),
            fs::read(two.join(file)).expect(file)
        );
    }
    let html = fs::read_to_string(one.join("report.html")).expect("the report");
    assert!(html.contains("all seven stages are closed"));
}

/// Whatever the profile, the sample comes to an end: what the profile does not take is told, and the rest goes on.
#[test]
fn every_profile_takes_what_it_can_of_the_sample() {
    for profile in nastavnik::TargetModel::builtin_ids() {
        let out = folder(&format!("profile_{profile}"));
        let output = run(&["--profile", profile, "--out", text(&out)]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{profile}: {}",
            said(&output)
        );
        assert!(output.stderr.is_empty(), "{profile}: {}", said(&output));
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        let words = printed.split_whitespace().collect::<Vec<_>>().join(" ");
        let programme = fs::read_to_string(out.join("programme.json")).expect("the programme");
        let programme: nastavnik::Programme =
            nastavnik::wire::read(&programme).expect("a programme");
        assert!(
            !programme.forms().is_empty(),
            "{profile}: no form is chosen"
        );
        let model = nastavnik::TargetModel::builtin(profile).expect("a model");
        let misfits = ["student_student", "teacher_teacher", "employer_pupil"]
            .iter()
            .any(|form| !model.allows(&form.parse().expect("an id")));
        for told in ["не допускает форм", "Выбранные формы не подходят"]
        {
            assert_eq!(words.contains(told), misfits, "{profile}: {told}");
        }
    }
}

#[test]
fn a_kindergarten_pairs_its_teachers_and_says_who_does_not_fit() {
    let out = folder("kindergarten");
    let output = run(&["--profile", "beloevo_kindergarten", "--out", text(&out)]);
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let words = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        "не допускает формы, названные в описании программы: Ученик – ученик, Работодатель – ученик.",
        "Выбранные формы не подходят для 46 наставляемых, пар им не найти. Статус: ученик.",
        "Приказом утверждено 8 пар",
    ] {
        assert!(words.contains(told), "{told}\n{words}");
    }
}

#[test]
fn a_misspelt_profile_gets_a_suggestion() {
    for (given, meant) in [
        ("shcool", "school"),
        ("federal_student", "federal_students"),
        ("beloevo_kindergarden", "beloevo_kindergarten"),
    ] {
        let output = run(&["--profile", given]);
        assert_eq!(output.status.code(), Some(2), "{given}");
        let told = format!("Вероятно, имелось в виду «{meant}»");
        assert!(said(&output).contains(&told), "{}", said(&output));
    }
    let output = run(&["--profile", "no_such_profile"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("С библиотекой поставляются профили: federal_students"));
}

#[test]
fn without_the_road_map_the_first_stage_waits_and_says_why() {
    let out = folder("no_road_map");
    let documents = fs::read_to_string(data("documents.csv")).expect("UTF-8");
    let kept: Vec<_> = documents
        .lines()
        .filter(|line| !line.contains("Дорожная карта"))
        .collect();
    assert!(
        kept.len() < documents.lines().count(),
        "the sample has a road map"
    );
    let file = out.join("documents.csv");
    fs::write(&file, kept.join("\r\n")).expect("written");
    let output = run_sample(&out, &[("documents", &file)]);
    assert!(output.status.success(), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let words = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("идет этап 1"), "{words}");
    assert!(
        words.contains("Дорожная карта") && words.contains("Р-145"),
        "{words}"
    );
}

/// Every mistake of the whole file ends with exit code 2, names the file, and writes nothing.
#[test]
fn a_file_that_cannot_be_read_is_told_and_nothing_is_written() {
    let box_of_files = folder("wrong_files");
    let put = |name: &str, bytes: &[u8]| {
        let path = box_of_files.join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    let heading =
        "№;ФИО наставляемого;Год рождения наставляемого\r\n1;Образцов Альфа Условович;2012\r\n";
    let wrong = [
        ("missing.csv", box_of_files.join("missing.csv")),
        ("empty.csv", put("empty.csv", b"")),
        ("book.csv", put("book.csv", b"PK\x03\x04\x14\x00\x06\x00")),
        ("bytes.csv", put("bytes.csv", &[0, 1, 2, 3, 0, 255, 254, 0])),
        ("no_columns.csv", put("no_columns.csv", heading.as_bytes())),
        (
            "prose.csv",
            put("prose.csv", "просто текст\r\nбез таблицы\r\n".as_bytes()),
        ),
    ];
    for (name, path) in wrong {
        let out = box_of_files.join(format!("out-{name}"));
        let output = run(&[
            "--mentees",
            text(&path),
            "--mentors",
            text(&data("mentors.csv")),
            "--out",
            text(&out),
        ]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", said(&output));
        assert!(said(&output).contains(name), "{name}: {}", said(&output));
        assert!(!out.exists(), "{name} left something half-written");
    }
}

#[test]
fn a_wrong_command_line_or_profile_is_told() {
    for args in [
        &["--nonsense"][..],
        &["--day", "01.09.2025"],
        &["--lang", "de"],
        &["--profile", "no_such_profile"],
        &["--mentees"],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!said(&output).trim().is_empty(), "{args:?}");
    }
    assert!(run(&["--help"]).status.success());
}
