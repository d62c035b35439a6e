//! The vectors: `given`, `when`, `then`. The format is in `vectors/README.md`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use nastavnik::wire::{self, Error};
use nastavnik::{Day, Directory, Programme, Step, TargetModel};

use crate::json::Json;

/// What the library gave: a JSON text or an error.
pub type Answer = Result<String, Error>;

/// The folder of the vectors.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The files below a folder with the ending, in the order of their names.
///
/// # Errors
///
/// The folder cannot be read.
pub fn files(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, ending)?);
        } else if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A programme that a vector gives, with the model it is judged by.
#[derive(Debug)]
pub struct Given {
    /// The file.
    pub path: PathBuf,
    /// By what it is judged.
    pub model: TargetModel,
    /// What is judged.
    pub programme: Programme,
    /// What is asked.
    pub when: serde_json::Value,
}

impl Given {
    /// The day that is asked about, where there is one and it is a day.
    pub fn day(&self) -> Option<Day> {
        self.when["day"].as_str()?.parse().ok()
    }
}

/// What the vectors below a folder give: those of the rules what each rule looks at. Vectors that give no programme are
/// left out.
///
/// # Errors
///
/// A file that cannot be read, or is no JSON.
pub fn given(below: &str) -> io::Result<Vec<Given>> {
    let read = |path: PathBuf| {
        let mut vector: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let when = vector["when"].take();
        let given = &vector["given"];
        let model = match &given["profile"] {
            serde_json::Value::String(id) => wire::builtin_model(id),
            serde_json::Value::Object(_) => wire::model_from_json(&given["profile"].to_string()),
            _ => wire::builtin_model("school"),
        };
        let Ok(model) = model else { return Ok(None) };
        let programme = match serde_json::from_value(given["opening"].clone()) {
            Ok(opening) => Programme::open(&model, opening)
                .map(|step| step.programme)
                .ok(),
            Err(_) => wire::programme_from_json(&given["programme"].to_string()).ok(),
        };
        Ok(programme.map(|programme| Given {
            path,
            model,
            programme,
            when,
        }))
    };
    let all = files(&folder().join(below), "json")?.into_iter().map(read);
    all.filter_map(Result::transpose).collect()
}

/// A vector as it stands in its file.
#[derive(Debug)]
pub struct Vector(Vec<(String, Json)>);

impl Vector {
    /// Reads a vector.
    ///
    /// # Errors
    ///
    /// What is wrong with the file, in words.
    pub fn read(text: &str) -> Result<Self, String> {
        let json = Json::read(text).map_err(|error| error.to_string())?;
        let Json::Object(members) = json else {
            return Err("a vector is an object".to_owned());
        };
        let keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
        if keys != ["title", "given", "when", "then"] {
            return Err(format!(
                "a vector has title, given, when, then; this one {keys:?}"
            ));
        }
        Ok(Self(members))
    }

    /// A member of the vector.
    pub fn get(&self, key: &str) -> &Json {
        let member = self.0.iter().find(|(name, _)| name == key);
        member.map_or(&Json::Null, |(_, value)| value)
    }

    /// The steps of `when`.
    pub fn steps(&self) -> &[Json] {
        match self.get("when") {
            Json::List(steps) => steps,
            step => std::slice::from_ref(step),
        }
    }

    /// The file with another `then`.
    pub fn with_then(mut self, then: Json) -> Json {
        if let Some((_, old)) = self.0.last_mut() {
            *old = then;
        }
        Json::Object(self.0)
    }

    /// What the library gives.
    ///
    /// # Errors
    ///
    /// The vector itself is wrong: an unknown step, a missing argument.
    pub fn run(&self) -> Result<Answer, String> {
        let mut scene = match Scene::set(self.get("given"))? {
            Ok(scene) => scene,
            Err(error) => return Ok(Err(error)),
        };
        let mut answer = Err("`when` has no step".to_owned());
        for step in self.steps() {
            match scene.step(step)? {
                Ok(text) => answer = Ok(Ok(text)),
                error => return Ok(error),
            }
        }
        answer
    }
}

/// The `then` of an answer, as text.
pub fn then(answer: &Answer) -> String {
    match answer {
        Ok(text) => format!(r#"{{"ok":{text}}}"#),
        Err(error) => format!(r#"{{"error":{}}}"#, error.to_json()),
    }
}

/// What the steps of a vector work on.
struct Scene {
    model: TargetModel,
    programme: Option<Programme>,
    directory: Directory,
}

/// A document as text: a string is the text itself.
fn document(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        other => other.to_string(),
    }
}

fn argument<'a>(step: &'a Json, name: &str) -> Result<&'a Json, String> {
    step.get(name)
        .ok_or_else(|| format!("`{name}` is missing: {step}"))
}

fn word<'a>(step: &'a Json, name: &str) -> Result<&'a str, String> {
    argument(step, name)?
        .text()
        .ok_or_else(|| format!("`{name}` is no string: {step}"))
}

/// `Ok(Err(…))`: the library refused. `Err(…)`: the vector is wrong.
type Done<T> = Result<Result<T, Error>, String>;

impl Scene {
    fn set(given: &Json) -> Done<Self> {
        let model = match given.get("profile") {
            None => wire::builtin_model("school"),
            Some(Json::Text(id)) => wire::builtin_model(id),
            Some(profile) => wire::model_from_json(&profile.to_string()),
        };
        Ok(model.and_then(|model| {
            let programme = match (given.get("programme"), given.get("opening")) {
                (Some(programme), _) => Some(wire::programme_from_json(&document(programme))?),
                (None, Some(opening)) => Some(wire::open(&model, &document(opening))?.programme),
                (None, None) => None,
            };
            let directory = match given.get("directory") {
                Some(directory) => wire::directory_from_json(&document(directory))?,
                None => Directory::default(),
            };
            Ok(Self {
                model,
                programme,
                directory,
            })
        }))
    }

    fn programme(&self) -> Result<&Programme, String> {
        self.programme
            .as_ref()
            .ok_or_else(|| "there is no programme".to_owned())
    }

    fn step(&mut self, step: &Json) -> Done<String> {
        let op = word(step, "op")?;
        let model = &self.model;
        Ok(match op {
            "open" => {
                let opened = wire::open(model, &document(argument(step, "opening")?));
                opened.and_then(|opened| self.advance(opened))
            }
            "apply" => {
                let command = document(argument(step, "command")?);
                let done = wire::apply(self.programme()?, model, &command);
                done.and_then(|done| self.advance(done))
            }
            "watch" => self.watched(word(step, "day")?, &document(argument(step, "command")?))?,
            "apply_all" => {
                let commands = argument(step, "commands")?.items();
                let done = apply_all(self.programme()?.clone(), model, commands);
                done.and_then(|done| self.advance(done))
            }
            "decide" => wire::decide(
                self.programme()?,
                model,
                &document(argument(step, "command")?),
            ),
            "replay" => self.take(wire::replay(&document(argument(step, "events")?))),
            "as_of" => self.take(wire::as_of(self.programme()?, word(step, "day")?)),
            "read_programme" => self.take(wire::programme_from_json(&document(argument(
                step,
                "programme",
            )?))),
            "read_directory" => wire::directory_from_json(&document(argument(step, "directory")?))
                .and_then(|directory| wire::directory_to_json(&directory)),
            "validate" => wire::validate(self.programme()?, model, word(step, "day")?)
                .map(|found| only(found, step.get("only"))),
            "board" => wire::board(self.programme()?, word(step, "day")?),
            "readiness" => wire::readiness(
                self.programme()?,
                model,
                word(step, "stage")?,
                word(step, "day")?,
            ),
            "path_to" => wire::path_to(
                self.programme()?,
                model,
                word(step, "stage")?,
                word(step, "day")?,
            ),
            "propose_pairs" | "explain_pair" | "explain_unmatched" | "audit_pairs" | "rematch"
            | "what_if" => {
                let request = document(argument(step, "request")?);
                let ask = match word(step, "op")? {
                    "propose_pairs" => return self.proposed(&request),
                    "explain_pair" => wire::explain_pair,
                    "explain_unmatched" => wire::explain_unmatched,
                    "audit_pairs" => wire::audit_pairs,
                    "rematch" => wire::rematch,
                    _ => wire::what_if,
                };
                ask(self.programme()?, model, &request)
            }
            "monitor" => wire::monitor(self.programme()?, model, word(step, "day")?),
            "publish" => wire::publish(self.programme()?, model, word(step, "day")?),
            "road_map" => wire::road_map(self.programme()?, model, word(step, "day")?),
            "agenda" => {
                let request = document(argument(step, "request")?);
                wire::agenda(self.programme()?, model, &request)
            }
            "diff" => {
                let request = document(argument(step, "request")?);
                wire::diff(self.programme()?, model, &request)
            }
            "calendar_ics" => {
                let request = document(argument(step, "request")?);
                wire::calendar_ics(self.programme()?, model, &request)
                    .map(|file| Json::Text(file).to_string())
            }
            "working_days" => wire::working_days(model, &document(argument(step, "request")?)),
            "paper" => {
                let request = document(argument(step, "request")?);
                wire::paper(self.programme()?, model, &self.directory, &request)
                    .map(|paper| paper.map_or(Json::Null, Json::Text).to_string())
            }
            "young_specialist" => {
                let request = document(argument(step, "request")?);
                wire::young_specialist(self.programme()?, model, &request)
            }
            "check_profile" => {
                let profile = document(argument(step, "profile")?);
                wire::check_profile(&profile, word(step, "day")?)
                    .map(|found| only(found, step.get("only")))
            }
            "describe_model" => wire::describe_model(model, word(step, "day")?),
            "barriers" => wire::barriers(),
            "rule_codes" => wire::rule_codes(),
            "explain" => Ok(wire::explain(word(step, "code")?)
                .map_or(Json::Null, |page| Json::Text(page.to_owned()))
                .to_string()),
            other => return Err(format!("there is no step `{other}`")),
        })
    }

    /// A command under watch. The programme goes on; its findings must be those of all rules.
    fn watched(&mut self, day: &str, command: &str) -> Done<String> {
        let watch = wire::watch(self.programme()?, &self.model, day);
        let noticed = watch.and_then(|mut watch| {
            let noticed = wire::watch_apply(&mut watch, command)?;
            Ok((noticed, watch))
        });
        let (noticed, watch) = match noticed {
            Ok(noticed) => noticed,
            Err(error) => return Ok(Err(error)),
        };
        if wire::watch_findings(&watch) != wire::validate(watch.programme(), &self.model, day) {
            return Err("the findings under watch are not those of all rules".to_owned());
        }
        self.programme = Some(watch.into_programme());
        Ok(Ok(noticed))
    }

    /// Proposed pairs, which must be the same in steps of any size.
    fn proposed(&self, request: &str) -> Done<String> {
        let (programme, model) = (self.programme()?, &self.model);
        let answer = wire::propose_pairs(programme, model, request);
        for budget in [1, 7, u32::MAX] {
            let by_steps = in_steps(programme, model, request, budget);
            if by_steps != answer {
                return Err(format!("other pairs in steps of {budget}: {by_steps:?}"));
            }
        }
        Ok(answer)
    }

    fn take(&mut self, programme: Result<Programme, Error>) -> Answer {
        let programme = self.programme.insert(programme?);
        wire::programme_to_json(programme)
    }

    fn advance(&mut self, step: Step) -> Answer {
        let events = wire::events_to_json(&step.events)?;
        let programme = self.take(Ok(step.programme))?;
        Ok(format!(r#"{{"programme":{programme},"events":{events}}}"#))
    }
}

fn in_steps(programme: &Programme, model: &TargetModel, request: &str, budget: u32) -> Answer {
    let mut matching = wire::start_matching(programme, model, request)?;
    loop {
        wire::step_matching(&mut matching, budget)?;
        if let Some(answer) = wire::matching_result(&matching)? {
            return Ok(answer);
        }
    }
}

fn apply_all(programme: Programme, model: &TargetModel, commands: &[Json]) -> Result<Step, Error> {
    let mut all = Step {
        programme,
        events: Vec::new(),
    };
    for command in commands {
        let done = wire::apply(&all.programme, model, &document(command))?;
        all.programme = done.programme;
        all.events.extend(done.events);
    }
    Ok(all)
}

/// The diagnostics whose code is in the list.
fn only(found: String, codes: Option<&Json>) -> String {
    let (Some(codes), Ok(Json::List(found))) = (codes, Json::read(&found)) else {
        return found;
    };
    let wanted = |finding: &Json| {
        finding
            .get("code")
            .is_some_and(|code| codes.items().contains(code))
    };
    Json::List(found.into_iter().filter(wanted).collect()).to_string()
}
