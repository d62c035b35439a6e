//! Отчет наставника: produced from what was recorded, so that nobody has to write it.

use crate::day::Day;
use crate::directory::Directory;
use crate::documents::paper::Paper;
use crate::id::{PairId, ParticipantId};
use crate::model::TargetModel;
use crate::model::registry::MeetingKind;
use crate::params;
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::record::{Meeting, Pair};
use crate::role::Role;
use crate::text::{Lang, Params, print_day, text};

/// The report on a pair as of a day: who, on what, which meetings, how it ended, and room for the mentor's own
/// conclusions. `None` where there is no such pair. The closed list of teachers' papers holds no mentor's report:
/// this one asks nobody to write what is on record already. `O(records)`.
pub fn mentor_report(
    programme: &Programme,
    model: &TargetModel,
    directory: &Directory,
    pair: &PairId,
    day: Day,
    lang: Lang,
) -> Option<Paper> {
    let seen = programme.as_of(day);
    let index = Index::new(&seen);
    let pair = index.pair(pair)?;
    let mut paper = Paper::new(text(lang, "report-title", &params! {}));
    head(&mut paper, programme, model, directory, pair, lang);
    plan(&mut paper, pair, lang);
    let meetings = index.meetings_until(&pair.id, day);
    let meetings: Vec<&Meeting> = meetings.into_iter().map(|(_, meeting)| meeting).collect();
    table(&mut paper, model, &meetings, lang);
    let contacts = seen.contacts().iter();
    let contacts = contacts.filter(|contact| contact.pair == pair.id).count();
    paper.text(text(lang, "report-contacts", &params! { count: contacts }));
    paper.text(ending(model, pair, day, lang));
    paper.heading(text(lang, "report-conclusions", &params! {}));
    paper.text("________________________________________");
    paper.text(text(lang, "report-signature", &params! {}));
    Some(paper)
}

fn head(
    paper: &mut Paper,
    programme: &Programme,
    model: &TargetModel,
    directory: &Directory,
    pair: &Pair,
    lang: Lang,
) {
    let say = |key: &str, params: &Params| text(lang, key, params);
    let names = |people: &[ParticipantId]| {
        let names: Vec<_> = people.iter().map(|id| directory.name(id)).collect();
        names.join(", ")
    };
    let header = programme.header();
    paper.text(say(
        "report-programme",
        &params! { organisation: header.organisation.name.as_str(), title: header.title.as_str() },
    ));
    paper.text(say(
        "report-people",
        &params! { mentors: names(&pair.mentors), mentees: names(&pair.mentees) },
    ));
    let form = model.form(&pair.form);
    if let Some(form) = form {
        paper.text(say("report-form", &params! { form: &form.name }));
    }
    if let Some(term) = pair.whole_term() {
        let days = params! { from: term.from, until: term.until };
        paper.text(say("report-term", &days));
    }
    if let Some(goal) = &pair.goal {
        paper.text(say("report-goal", &params! { goal: goal.as_str() }));
    }
}

fn plan(paper: &mut Paper, pair: &Pair, lang: Lang) {
    let Some(plan) = &pair.plan else { return };
    let params = params! { on: plan.on, count: plan.meetings };
    paper.text(text(lang, "report-plan", &params));
    if !plan.difficulties.is_empty() {
        let head = ["report-difficulty", "report-measures"];
        let rows = plan.difficulties.iter().map(|difficulty| {
            let measures = difficulty.measures.join("; ");
            vec![difficulty.text.clone(), measures]
        });
        paper.table(
            text(lang, "report-difficulties", &params! {}),
            head.map(|key| text(lang, key, &params! {})).to_vec(),
            rows.collect(),
        );
    }
}

fn table(paper: &mut Paper, model: &TargetModel, meetings: &[&Meeting], lang: Lang) {
    let say = |key: &str| text(lang, key, &params! {});
    let rows = meetings.iter().enumerate().map(|(i, meeting)| {
        let kind = model.meeting(&meeting.kind);
        let minutes = meeting.minutes.map_or("–".to_owned(), |m| m.to_string());
        let sides = meeting.feedback.iter().map(|side| role(*side, lang));
        let sides: Vec<_> = sides.collect();
        vec![
            (i + 1).to_string(),
            print_day(meeting.on, lang),
            kind.map_or(String::new(), |kind| kind.name.get(lang).to_owned()),
            minutes,
            if sides.is_empty() {
                "–".to_owned()
            } else {
                sides.join(", ")
            },
        ]
    });
    let head = [
        "table-no",
        "report-day",
        "report-meeting",
        "report-minutes",
        "report-feedback",
    ];
    paper.table(
        say("report-meetings"),
        head.map(say).to_vec(),
        rows.collect(),
    );
    let regular = meetings.iter().filter(|m| m.kind == MeetingKind::Regular);
    let counts = params! { count: meetings.len(), regular: regular.count() };
    paper.text(text(lang, "report-count", &counts));
}

fn role(role: Role, lang: Lang) -> String {
    text(lang, &format!("role-{}", role.id()), &params! {})
}

fn ending(model: &TargetModel, pair: &Pair, day: Day, lang: Lang) -> String {
    let Some(ending) = &pair.ended else {
        return text(lang, "report-goes-on", &params! { day: day });
    };
    let ground = model.ground(&ending.ground);
    let ground = ground.map_or_else(|| ending.ground.as_str().into(), |g| (&g.name).into());
    let mut params = params! { on: ending.on };
    params.insert("ground", ground);
    let end = text(lang, "report-ended", &params);
    match &ending.result {
        None => end,
        Some(result) => {
            let result = params! { result: result.as_str() };
            format!("{end} {}", text(lang, "report-result", &result))
        }
    }
}
