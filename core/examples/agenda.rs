//! What is to be done today, for a person to read: who, by when, why, and which command settles it.
//!
//! `cargo run --example agenda -- programme.json [--names directory.json] [--day 2026-11-10] [--horizon 14] [--lang en]`

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use nastavnik::agenda::{AgendaItem, Kind};
use nastavnik::text::text;
use nastavnik::{Day, Directory, Lang, Programme, TargetModel, params, wire};

/// The width of the terminal.
const WIDTH: usize = 100;

/// How many people are named; more are counted.
const NAMED: usize = 6;

/// What the caller gave.
#[derive(Default)]
struct Args {
    file: Option<PathBuf>,
    names: Option<PathBuf>,
    day: Option<Day>,
    horizon: Option<u16>,
    lang: Lang,
    help: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let args = parse()?;
    let lang = args.lang;
    let say = |key: &str| text(lang, key, &params! {});
    if args.help {
        println!("{}", say("agenda-help"));
        return Ok(());
    }
    let path = args.file.ok_or_else(|| say("agenda-no-file"))?;
    let programme: Programme = read(&path, lang)?;
    let directory = match &args.names {
        Some(path) => read(path, lang)?,
        None => Directory::default(),
    };
    let model = TargetModel::builtin(programme.profile().as_str()).map_err(|e| e.to_string())?;
    let day = args.day.or_else(today).ok_or_else(|| wrong("--day"))?;
    let items = programme.agenda(&model, day, args.horizon.unwrap_or(14));
    let title = params! { title: programme.header().title.clone(), day: day };
    println!("{}\n", text(lang, "agenda-title", &title));
    if items.is_empty() {
        println!("{}", say("agenda-nothing"));
    }
    for (number, item) in (1..).zip(&items) {
        print(number, item, &model, &directory, lang);
    }
    Ok(())
}

fn parse() -> Result<Args, String> {
    use lexopt::prelude::*;

    let mut args = Args::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next().map_err(|error| wrong(&error.to_string()))? {
        match arg {
            Value(file) if args.file.is_none() => args.file = Some(file.into()),
            Long("names") => args.names = Some(value(&mut parser)?.into()),
            Long("day") => args.day = Some(parsed(&mut parser, "--day")?),
            Long("horizon") => args.horizon = Some(parsed(&mut parser, "--horizon")?),
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

fn parsed<T: std::str::FromStr>(parser: &mut lexopt::Parser, name: &str) -> Result<T, String> {
    let value = value(parser)?;
    value.parse().map_err(|_| wrong(&format!("{name} {value}")))
}

/// A wrong command line is told in both languages: the language may be what is wrong.
fn wrong(detail: &str) -> String {
    let params = params! { detail: detail };
    [Lang::Ru, Lang::En]
        .map(|lang| text(lang, "check-usage", &params))
        .join("\n")
}

fn read<T: serde::de::DeserializeOwned>(path: &Path, lang: Lang) -> Result<T, String> {
    let json = fs::read_to_string(path).map_err(|error| {
        let params = params! { path: path.display().to_string(), detail: error.to_string() };
        text(lang, "check-unreadable", &params)
    })?;
    wire::read(&json).map_err(|error| {
        let reasons = error.reasons();
        let remedies: Vec<_> = reasons.iter().map(|reason| reason.remedy(lang)).collect();
        let path = path.display();
        format!("{path}: {}\n{}", error.message(lang), remedies.join("\n"))
    })
}

fn print(number: usize, item: &AgendaItem, model: &TargetModel, names: &Directory, lang: Lang) {
    let mark = format!("{number}. ");
    let margin = " ".repeat(mark.len());
    let fill = |text: &str, first: &str| {
        let options = textwrap::Options::new(WIDTH).initial_indent(first);
        println!(
            "{}",
            textwrap::fill(text, options.subsequent_indent(&margin))
        );
    };
    let kind = text(lang, kind(item.kind), &params! {});
    fill(&format!("{kind}. {}", item.text.get(lang)), &mark);
    fill(item.why.get(lang), &margin);
    fill(item.how.get(lang), &margin);
    let who: Vec<_> = item.who.iter().map(|actor| actor.name(lang)).collect();
    let norm = { item.norm.as_ref() }.and_then(|id| model.norm(id));
    let norm = norm.map(|norm| norm.short.get(lang).to_owned());
    let act = item.act.as_ref().map(|act| act.get(lang).to_owned());
    let grounds: Vec<_> = norm.into_iter().chain(act).collect();
    let params = params! {
        who: who.join(", "), norm: grounds.join(", "), grounds: grounds.len(),
        command: item.settles.command,
    };
    fill(&text(lang, "agenda-facts", &params), &margin);
    if !item.people.is_empty() {
        let people = item.people.iter().take(NAMED);
        let people: Vec<_> = people.map(|id| names.name(id)).collect();
        let more = item.people.len().saturating_sub(NAMED);
        let params = params! { people: people.join(", "), more: more };
        fill(&text(lang, "agenda-people", &params), &margin);
    }
    println!();
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Late => "agenda-kind-late",
        Kind::Decision => "agenda-kind-decision",
        Kind::Silent => "agenda-kind-silent",
        Kind::Missing => "agenda-kind-missing",
        Kind::Expiring => "agenda-kind-expiring",
        Kind::Due => "agenda-kind-due",
    }
}

/// The library has no clock; a program that people run by hand may look at one.
fn today() -> Option<Day> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(Day::new(1970, 1, 1)?.plus_days(u32::try_from(seconds / 86_400).ok()?))
}
