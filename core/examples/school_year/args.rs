//! The command line.

use std::path::PathBuf;

use nastavnik::text::text;
use nastavnik::{Day, Lang, params};

/// What the caller gave.
#[derive(Debug, Default)]
pub struct Args {
    pub mentees: Option<PathBuf>,
    pub mentors: Option<PathBuf>,
    pub documents: Option<PathBuf>,
    pub consents: Option<PathBuf>,
    pub meetings: Option<PathBuf>,
    pub questionnaires: Option<PathBuf>,
    pub activities: Option<PathBuf>,
    pub school: Option<PathBuf>,
    pub profile: Option<String>,
    pub day: Option<Day>,
    pub out: PathBuf,
    pub lang: Lang,
}

impl Args {
    /// Whether the sample school is asked for: the caller gave no files.
    pub fn is_sample(&self) -> bool {
        self.mentees.is_none() && self.mentors.is_none() && self.school.is_none()
    }
}

pub enum Request {
    Help(String),
    Run(Box<Args>),
}

pub fn parse() -> Result<Request, String> {
    use lexopt::prelude::*;

    let mut args = Args {
        out: PathBuf::from("target/school_year"),
        ..Args::default()
    };
    let mut help = false;
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next().map_err(|error| wrong(&error.to_string()))? {
        match arg {
            Long("mentees") => args.mentees = Some(value(&mut parser)?),
            Long("mentors") => args.mentors = Some(value(&mut parser)?),
            Long("documents") => args.documents = Some(value(&mut parser)?),
            Long("consents") => args.consents = Some(value(&mut parser)?),
            Long("meetings") => args.meetings = Some(value(&mut parser)?),
            Long("questionnaires") => args.questionnaires = Some(value(&mut parser)?),
            Long("activities") => args.activities = Some(value(&mut parser)?),
            Long("school") => args.school = Some(value(&mut parser)?),
            Long("out") => args.out = value(&mut parser)?,
            Long("profile") => {
                args.profile = Some(value(&mut parser)?.to_string_lossy().into_owned())
            }
            Long("day") => {
                let given = value(&mut parser)?.to_string_lossy().into_owned();
                args.day = Some(
                    given
                        .parse()
                        .map_err(|_| wrong(&format!("--day {given}")))?,
                );
            }
            Long("lang") => {
                args.lang = match value(&mut parser)?.to_string_lossy().as_ref() {
                    "ru" => Lang::Ru,
                    "en" => Lang::En,
                    other => return Err(wrong(&format!("--lang {other}"))),
                }
            }
            Short('h') | Long("help") => help = true,
            other => return Err(wrong(&other.unexpected().to_string())),
        }
    }
    if help {
        return Ok(Request::Help(text(args.lang, "year-help", &params! {})));
    }
    Ok(Request::Run(Box::new(args)))
}

fn value(parser: &mut lexopt::Parser) -> Result<PathBuf, String> {
    let value = parser.value().map_err(|error| wrong(&error.to_string()))?;
    Ok(PathBuf::from(value))
}

/// A wrong command line is told in both languages: the language may be what is wrong.
fn wrong(detail: &str) -> String {
    let params = params! { detail: detail };
    let lines = [Lang::Ru, Lang::En].map(|lang| text(lang, "year-usage", &params));
    lines.join("\n")
}
