//! What the examples have in common: the command line, files, and how a mistake is told.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each example takes what it needs"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use nastavnik::model::profile::Profile;
use nastavnik::text::text;
use nastavnik::{Day, Lang, TargetModel, params, wire};
use serde::de::DeserializeOwned;

/// The width of the terminal.
pub const WIDTH: usize = 100;

/// Ends the program as its work ended; 2 and the message for what could not be done.
pub fn end(worked: Result<ExitCode, String>) -> ExitCode {
    worked.unwrap_or_else(|problem| {
        eprintln!("{problem}");
        ExitCode::from(2)
    })
}

/// The next argument.
pub fn next(parser: &mut lexopt::Parser) -> Result<Option<lexopt::Arg<'_>>, String> {
    parser.next().map_err(|error| wrong(&error.to_string()))
}

/// The path after an option.
pub fn path(parser: &mut lexopt::Parser) -> Result<PathBuf, String> {
    let value = parser.value().map_err(|error| wrong(&error.to_string()))?;
    Ok(PathBuf::from(value))
}

/// The value after an option.
pub fn value(parser: &mut lexopt::Parser) -> Result<String, String> {
    Ok(path(parser)?.to_string_lossy().into_owned())
}

/// The value after an option, as what it should be.
pub fn parsed<T: FromStr>(parser: &mut lexopt::Parser, option: &str) -> Result<T, String> {
    let value = value(parser)?;
    value
        .parse()
        .map_err(|_| wrong(&format!("{option} {value}")))
}

/// The language after `--lang`.
pub fn lang(parser: &mut lexopt::Parser) -> Result<Lang, String> {
    match value(parser)?.as_str() {
        "ru" => Ok(Lang::Ru),
        "en" => Ok(Lang::En),
        other => Err(wrong(&format!("--lang {other}"))),
    }
}

/// A wrong command line is told in both languages: the language may be what is wrong.
pub fn wrong(detail: &str) -> String {
    let params = params! { detail: detail };
    let lines = [Lang::Ru, Lang::En].map(|lang| text(lang, "program-usage", &params));
    lines.join("\n")
}

/// The bytes of a file.
pub fn bytes(path: &Path, lang: Lang) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| {
        let params = params! { path: path.display().to_string(), detail: error.to_string() };
        text(lang, "program-unreadable", &params)
    })
}

/// What a JSON file says.
pub fn read<T: DeserializeOwned>(path: &Path, lang: Lang) -> Result<T, String> {
    let json = bytes(path, lang)?;
    wire::read(&String::from_utf8_lossy(&json)).map_err(|error| in_file(path, &error, lang))
}

/// A profile that ships with the library, or the caller's file.
pub fn model(name: &str, lang: Lang) -> Result<TargetModel, String> {
    if !name.ends_with(".json") {
        return TargetModel::builtin(name).map_err(|error| told(&error.into(), lang));
    }
    let path = Path::new(name);
    let profile: Profile = read(path, lang)?;
    TargetModel::from_profile(&profile).map_err(|error| in_file(path, &error.into(), lang))
}

/// What is wrong and what to do.
pub fn told(error: &wire::Error, lang: Lang) -> String {
    let reasons = error.reasons();
    let remedies: Vec<_> = reasons.iter().map(|reason| reason.remedy(lang)).collect();
    format!("{} {}", error.message(lang), remedies.join(" "))
}

/// The same of a file.
pub fn in_file(path: &Path, error: &wire::Error, lang: Lang) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    format!("{}: {}", name.to_string_lossy(), told(error, lang))
}

/// The library has no clock; a program that people run by hand may look at one.
pub fn today() -> Option<Day> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(Day::new(1970, 1, 1)?.plus_days(u32::try_from(seconds / 86_400).ok()?))
}

/// Prints a paragraph: its first line begins so, the others at the margin.
pub fn fill(text: &str, first: &str, margin: &str) {
    let options = textwrap::Options::new(WIDTH).initial_indent(first);
    println!(
        "{}",
        textwrap::fill(text, options.subsequent_indent(margin))
    );
}
