//! Checks a profile of one's own and prints what is wrong with it as a person reads it.
//!
//! `cargo run --example profile_check -- my_profile.json [--day 2026-09-01] [--lang en]`

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use nastavnik::model::check::check;
use nastavnik::model::profile::Profile;
use nastavnik::text::{Params, text};
use nastavnik::{Day, Diagnostic, Lang, Severity, params, rules, wire};

/// The width of the terminal.
const WIDTH: usize = 100;

/// What the caller gave.
#[derive(Default)]
struct Args {
    file: Option<PathBuf>,
    day: Option<Day>,
    lang: Lang,
    help: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// Whether the profile has no errors.
fn run() -> Result<bool, String> {
    let args = parse()?;
    let lang = args.lang;
    if args.help {
        println!("{}", text(lang, "check-help", &params! {}));
        return Ok(true);
    }
    let path = args
        .file
        .ok_or_else(|| text(lang, "check-no-file", &params! {}))?;
    let json = fs::read_to_string(&path).map_err(|error| {
        let params = params! { path: path.display().to_string(), detail: error.to_string() };
        text(lang, "check-unreadable", &params)
    })?;
    let profile: Profile = wire::read(&json).map_err(|error| malformed(&error, lang))?;
    let day = args.day.or_else(today).ok_or_else(|| wrong("--day"))?;
    let found = check(&profile, day, &rules::codes());
    print(&profile, day, &found, lang);
    Ok(found.iter().all(|one| one.severity < Severity::Error))
}

fn parse() -> Result<Args, String> {
    use lexopt::prelude::*;

    let mut args = Args::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next().map_err(|error| wrong(&error.to_string()))? {
        match arg {
            Value(file) if args.file.is_none() => args.file = Some(file.into()),
            Long("day") => {
                let day = value(&mut parser)?;
                args.day = Some(day.parse().map_err(|_| wrong(&format!("--day {day}")))?);
            }
            Long("lang") => {
                args.lang = match value(&mut parser)?.as_str() {
                    "ru" => Lang::Ru,
                    "en" => Lang::En,
                    other => return Err(wrong(&format!("--lang {other}"))),
                }
            }
            Short('h') | Long("help") => args.help = true,
            other => return Err(wrong(&other.unexpected().to_string())),
        }
    }
    Ok(args)
}

fn value(parser: &mut lexopt::Parser) -> Result<String, String> {
    let value = parser.value().map_err(|error| wrong(&error.to_string()))?;
    Ok(value.to_string_lossy().into_owned())
}

/// A wrong command line is told in both languages: the language may be what is wrong.
fn wrong(detail: &str) -> String {
    let params = params! { detail: detail };
    [Lang::Ru, Lang::En]
        .map(|lang| text(lang, "check-usage", &params))
        .join("\n")
}

fn malformed(error: &wire::Error, lang: Lang) -> String {
    let reasons = error.reasons();
    let remedies: Vec<_> = reasons.iter().map(|reason| reason.remedy(lang)).collect();
    format!("{}\n{}", error.message(lang), remedies.join("\n"))
}

fn print(profile: &Profile, day: Day, found: &[Diagnostic], lang: Lang) {
    let title = params! { title: &profile.title, day: day };
    println!("{}\n", text(lang, "check-title", &title));
    if found.is_empty() {
        println!("{}", text(lang, "check-clean", &params! {}));
    }
    for (severity, heading) in [
        (Severity::Error, "check-errors"),
        (Severity::Warning, "check-warnings"),
        (Severity::Info, "check-infos"),
    ] {
        let these: Vec<_> = found
            .iter()
            .filter(|one| one.severity == severity)
            .collect();
        if these.is_empty() {
            continue;
        }
        println!("{}\n", text(lang, heading, &params! { count: these.len() }));
        for (i, one) in these.into_iter().enumerate() {
            print_one(i + 1, one, lang);
        }
    }
}

fn print_one(number: usize, found: &Diagnostic, lang: Lang) {
    let mark = format!("{number}. ");
    let margin = " ".repeat(mark.len());
    let fill = |text: &str, first: &str| {
        let options = textwrap::Options::new(WIDTH);
        println!(
            "{}",
            textwrap::fill(
                text,
                options.initial_indent(first).subsequent_indent(&margin)
            )
        );
    };
    let line = |key: &str, params: Params| fill(&text(lang, key, &params), &margin);
    fill(&found.message(lang), &mark);
    line("check-remedy", params! { remedy: found.remedy(lang) });
    line("check-place", params! { at: found.at.as_str() });
    line("check-page", params! { code: found.code });
    println!();
}

/// The library has no clock; a program that people run by hand may look at one.
fn today() -> Option<Day> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(Day::new(1970, 1, 1)?.plus_days(u32::try_from(seconds / 86_400).ok()?))
}
