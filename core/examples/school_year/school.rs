//! The files of a school: read as bytes, written whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};

use nastavnik::id::{FormId, StandingId};
use nastavnik::tables::File;
use nastavnik::text::text;
use nastavnik::{Day, Lang, Opening, TargetModel, params, wire};
use serde::Deserialize;

use crate::args::Args;
use crate::shared::{bytes, in_file, model, today};

/// A file of the caller's.
#[derive(Debug)]
pub struct Source {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Source {
    pub fn file(&self) -> File<'_> {
        File {
            name: &self.name,
            bytes: &self.bytes,
        }
    }
}

/// What the tables do not say: the programme's description, its forms, who the curator is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    pub opening: Opening,
    #[serde(default)]
    pub forms: Vec<FormId>,
    pub curator: Option<Curator>,
    /// The day both sides of the proposed pairs agreed.
    pub pairs_agreed: Option<Day>,
    /// The day the report is made for.
    pub day: Option<Day>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Curator {
    pub name: String,
    pub standing: StandingId,
}

/// Everything that is known of a school.
#[derive(Debug)]
pub struct School {
    pub model: TargetModel,
    pub description: Description,
    pub day: Day,
    pub mentees: Option<Source>,
    pub mentors: Option<Source>,
    pub documents: Option<Source>,
    pub consents: Option<Source>,
    pub meetings: Option<Source>,
    pub questionnaires: Option<Source>,
    pub activities: Option<Source>,
}

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data");

pub fn read(args: &Args) -> Result<School, String> {
    let lang = args.lang;
    let sample = |name: &str| args.is_sample().then(|| Path::new(SAMPLE).join(name));
    let source = |given: &Option<PathBuf>, name: &str| {
        let path = given.clone().or_else(|| sample(name));
        path.map(|path| read_bytes(&path, lang)).transpose()
    };
    let described = source(&args.school, "school.json")?;
    let profile = args.profile.clone().or_else(|| {
        described.as_ref().and_then(|source| {
            let value: serde_json::Value = serde_json::from_slice(&source.bytes).ok()?;
            Some(value.get("opening")?.get("profile")?.as_str()?.to_owned())
        })
    });
    let model = model(profile.as_deref().unwrap_or("school"), lang)?;
    let today = args.day.map_or_else(today, Some);
    let description = match &described {
        Some(source) => describe(source, &model, lang)?,
        None => plain_description(&model, today, lang)?,
    };
    let day = args.day.or(description.day).or(today);
    Ok(School {
        day: day.unwrap_or(description.opening.header.period.until),
        model,
        description,
        mentees: source(&args.mentees, "mentees.csv")?,
        mentors: source(&args.mentors, "mentors.csv")?,
        documents: source(&args.documents, "documents.csv")?,
        consents: source(&args.consents, "consents.csv")?,
        meetings: source(&args.meetings, "meetings.csv")?,
        questionnaires: source(&args.questionnaires, "questionnaires.csv")?,
        activities: source(&args.activities, "activities.csv")?,
    })
}

fn read_bytes(path: &Path, lang: Lang) -> Result<Source, String> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok(Source {
        name: name.to_string_lossy().into_owned(),
        bytes: bytes(path, lang)?,
    })
}

fn describe(source: &Source, model: &TargetModel, lang: Lang) -> Result<Description, String> {
    let json = String::from_utf8_lossy(&source.bytes);
    let mut description: Description =
        wire::read(&json).map_err(|error| in_file(Path::new(&source.name), &error, lang))?;
    description.opening.profile = model.id().clone();
    Ok(description)
}

/// The description of a school that gave only its tables: a school year around the day.
fn plain_description(
    model: &TargetModel,
    day: Option<Day>,
    lang: Lang,
) -> Result<Description, String> {
    let first = day.map_or(2025, |day| {
        if day.month() >= 8 {
            day.year()
        } else {
            day.year() - 1
        }
    });
    let title = text(lang, "year-plain-title", &params! {});
    let organisation = text(lang, "year-plain-organisation", &params! {});
    let json = serde_json::json!({
        "opening": {
            "id": format!("programme-{first}"),
            "profile": model.id(),
            "on": format!("{first}-08-25"),
            "header": {
                "title": title,
                "organisation": { "name": organisation, "kind": "school" },
                "period": { "from": format!("{first}-08-25"), "until": format!("{}-06-30", first + 1) },
            },
        },
    });
    wire::read(&json.to_string()).map_err(|error| error.message(lang))
}

/// Writes the files: each first beside its place under another name, then all moved into place.
pub fn write(out: &Path, files: &[(&str, String)], lang: Lang) -> Result<(), String> {
    let failed = |path: &Path, error: &std::io::Error| {
        let params = params! { path: path.display().to_string(), detail: error.to_string() };
        text(lang, "year-unwritable", &params)
    };
    fs::create_dir_all(out).map_err(|error| failed(out, &error))?;
    let places: Vec<_> = files
        .iter()
        .map(|(name, content)| (out.join(format!(".{name}.new")), out.join(name), content))
        .collect();
    for (beside, _, content) in &places {
        if let Err(error) = fs::write(beside, content) {
            for (beside, _, _) in &places {
                let _ = fs::remove_file(beside);
            }
            return Err(failed(beside, &error));
        }
    }
    for (beside, place, _) in &places {
        fs::rename(beside, place).map_err(|error| failed(place, &error))?;
    }
    Ok(())
}
