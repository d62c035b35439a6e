//! The command line.

use std::path::PathBuf;

use nastavnik::text::text;
use nastavnik::{Day, Lang, params};

use crate::shared::{lang, next, parsed, path, value, wrong};

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
    while let Some(arg) = next(&mut parser)? {
        match arg {
            Long("mentees") => args.mentees = Some(path(&mut parser)?),
            Long("mentors") => args.mentors = Some(path(&mut parser)?),
            Long("documents") => args.documents = Some(path(&mut parser)?),
            Long("consents") => args.consents = Some(path(&mut parser)?),
            Long("meetings") => args.meetings = Some(path(&mut parser)?),
            Long("questionnaires") => args.questionnaires = Some(path(&mut parser)?),
            Long("activities") => args.activities = Some(path(&mut parser)?),
            Long("school") => args.school = Some(path(&mut parser)?),
            Long("out") => args.out = path(&mut parser)?,
            Long("profile") => args.profile = Some(value(&mut parser)?),
            Long("day") => args.day = Some(parsed(&mut parser, "--day")?),
            Long("lang") => args.lang = lang(&mut parser)?,
            Short('h') | Long("help") => help = true,
            other => return Err(wrong(&other.unexpected().to_string())),
        }
    }
    if help {
        return Ok(Request::Help(text(args.lang, "year-help", &params! {})));
    }
    Ok(Request::Run(Box::new(args)))
}
