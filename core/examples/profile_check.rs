//! Checks a profile of one's own and prints what is wrong with it as a person reads it.
//!
//! `cargo run --example profile_check -- my_profile.json [--day 2026-09-01] [--lang en]`

#[path = "shared/mod.rs"]
mod shared;

use std::path::PathBuf;
use std::process::ExitCode;

use nastavnik::model::check::check;
use nastavnik::model::profile::Profile;
use nastavnik::text::{Params, text};
use nastavnik::{Day, Diagnostic, Lang, Severity, params, rules};
use shared::{lang, next, parsed, read, today, wrong};

/// What the caller gave.
#[derive(Default)]
struct Args {
    file: Option<PathBuf>,
    day: Option<Day>,
    lang: Lang,
    help: bool,
}

fn main() -> ExitCode {
    shared::end(run().map(|sound| ExitCode::from(u8::from(!sound))))
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
    let profile: Profile = read(&path, lang)?;
    let day = args.day.or_else(today).ok_or_else(|| wrong("--day"))?;
    let found = check(&profile, day, &rules::codes());
    print(&profile, day, &found, lang);
    Ok(found.iter().all(|one| one.severity < Severity::Error))
}

fn parse() -> Result<Args, String> {
    use lexopt::prelude::*;

    let mut args = Args::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = next(&mut parser)? {
        match arg {
            Value(file) if args.file.is_none() => args.file = Some(file.into()),
            Long("day") => args.day = Some(parsed(&mut parser, "--day")?),
            Long("lang") => args.lang = lang(&mut parser)?,
            Short('h') | Long("help") => args.help = true,
            other => return Err(wrong(&other.unexpected().to_string())),
        }
    }
    Ok(args)
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
    let fill = |text: &str, first: &str| shared::fill(text, first, &margin);
    let line = |key: &str, params: Params| fill(&text(lang, key, &params), &margin);
    fill(&found.message(lang), &mark);
    line("check-remedy", params! { remedy: found.remedy(lang) });
    line("check-place", params! { at: found.at.as_str() });
    line("check-page", params! { code: found.code });
    println!();
}
