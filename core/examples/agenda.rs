//! What is to be done today, for a person to read: who, by when, why, and which command settles it.
//!
//! `cargo run --example agenda -- programme.json [--names directory.json] [--day 2026-11-10]`

#[path = "shared/mod.rs"]
mod shared;

use std::path::PathBuf;
use std::process::ExitCode;

use nastavnik::agenda::{AgendaItem, Kind};
use nastavnik::text::text;
use nastavnik::{Day, Directory, Lang, Programme, TargetModel, params};
use shared::{lang, next, parsed, path, read, today, value, wrong};

/// How many people are named; more are counted.
const NAMED: usize = 6;

/// What the caller gave.
#[derive(Default)]
struct Args {
    file: Option<PathBuf>,
    names: Option<PathBuf>,
    profile: Option<String>,
    day: Option<Day>,
    horizon: Option<u16>,
    lang: Lang,
    help: bool,
}

fn main() -> ExitCode {
    shared::end(run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<(), String> {
    let args = parse()?;
    let lang = args.lang;
    let say = |key: &str| text(lang, key, &params! {});
    if args.help {
        println!("{}", say("agenda-help"));
        return Ok(());
    }
    let file = args.file.ok_or_else(|| say("agenda-no-file"))?;
    let programme: Programme = read(&file, lang)?;
    let directory = match &args.names {
        Some(file) => read(file, lang)?,
        None => Directory::default(),
    };
    let profile = args.profile.as_deref();
    let model = shared::model(profile.unwrap_or(programme.profile().as_str()), lang)?;
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
    while let Some(arg) = next(&mut parser)? {
        match arg {
            Value(file) if args.file.is_none() => args.file = Some(file.into()),
            Long("names") => args.names = Some(path(&mut parser)?),
            Long("profile") => args.profile = Some(value(&mut parser)?),
            Long("day") => args.day = Some(parsed(&mut parser, "--day")?),
            Long("horizon") => args.horizon = Some(parsed(&mut parser, "--horizon")?),
            Long("lang") => args.lang = lang(&mut parser)?,
            Short('h') | Long("help") => args.help = true,
            other => return Err(wrong(&other.unexpected().to_string())),
        }
    }
    Ok(args)
}

fn print(number: usize, item: &AgendaItem, model: &TargetModel, names: &Directory, lang: Lang) {
    let mark = format!("{number}. ");
    let margin = " ".repeat(mark.len());
    let fill = |text: &str, first: &str| shared::fill(text, first, &margin);
    let kind = text(lang, kind(item.kind), &params! {});
    fill(&format!("{kind}. {}", item.text.get(lang)), &mark);
    fill(item.why.get(lang), &margin);
    fill(item.how.get(lang), &margin);
    let who = model.names_of(&item.who, &item.functions, lang);
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
