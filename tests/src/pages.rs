//! The pages that are made from the code, in Russian: the list of codes, and each profile in words.

use std::fs;
use std::path::{Path, PathBuf};

use nastavnik::documents::profile_page;
use nastavnik::model::check::ALL;
use nastavnik::model::profile::{Need, Profile};
use nastavnik::norm::Norm;
use nastavnik::programme::REFUSAL_CODES;
use nastavnik::role::Role;
use nastavnik::rules::{self, Rule};
use nastavnik::text::{Params, text};
use nastavnik::{Day, Lang, TargetModel, params};

/// The day that the pages are made for.
const DAY: (i32, u32, u32) = (2026, 9, 1);

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")
}

fn say(key: &str) -> String {
    say_with(key, &params! {})
}

fn say_with(key: &str, params: &Params) -> String {
    text(Lang::Ru, key, params)
}

/// All pages: where they stand, and what they say.
///
/// # Errors
///
/// A file of a profile cannot be read.
pub fn pages() -> std::io::Result<Vec<(PathBuf, String)>> {
    let mut pages = vec![(core().join("src/rules/CATALOGUE.md"), catalogue())];
    let folder = core().join("profiles");
    for id in TargetModel::builtin_ids() {
        let json = fs::read_to_string(folder.join(id).with_extension("json"))?;
        let profile: Profile = serde_json::from_str(&json)?;
        let model = TargetModel::builtin(id).map_err(std::io::Error::other)?;
        let (year, month, day) = DAY;
        let day = Day::new(year, month, day).ok_or(std::io::ErrorKind::InvalidData)?;
        let page = profile_page(&profile, &model, day, Lang::Ru).to_markdown();
        pages.push((folder.join("pages").join(id).with_extension("md"), page));
    }
    Ok(pages)
}

/// The list of codes.
fn catalogue() -> String {
    let mut page = format!(
        "# {}\n\n{}\n",
        say("page-catalogue"),
        say("page-catalogue-intro")
    );
    let register = TargetModel::builtin("school").ok();
    section(&mut page, "rules");
    let mut subjects: Vec<_> = rules::all().map(|rule| rule.subject).collect();
    subjects.dedup();
    subjects.sort();
    subjects.dedup();
    for subject in subjects {
        let id = serde_json::to_value(subject).unwrap_or_default();
        let title = say(&format!("page-subject-{}", id.as_str().unwrap_or_default()));
        page += &format!("\n### {title}\n\n");
        let head = [
            "page-code",
            "page-checks",
            "page-norms",
            "page-worst",
            "page-fixes",
        ];
        let mut rows: Vec<_> = rules::all()
            .filter(|rule| rule.subject == subject)
            .collect();
        rows.sort_by_key(|rule| rule.code);
        let rows = rows
            .into_iter()
            .map(|rule| rule_row(rule, register.as_ref()));
        page += &table(&head, rows);
    }
    section(&mut page, "gates");
    let gates = needs().into_iter().map(|need| {
        let code = need.code();
        vec![code.to_owned(), say(&format!("{code}.title"))]
    });
    page += &table(&["page-code", "page-missing"], gates);
    section(&mut page, "refusals");
    let refusals = REFUSAL_CODES
        .iter()
        .map(|code| vec![(*code).to_owned(), without_values(&say(code))]);
    page += &table(&["page-code", "page-refused"], refusals);
    section(&mut page, "checks");
    let checks = ALL.iter().map(|check| {
        let place = format!("../model/check/pages/{}.md", check.code);
        vec![
            link(check.code, &place),
            title(check.page),
            severity(check.worst),
        ]
    });
    page += &table(&["page-code", "page-checks", "page-worst"], checks);
    page
}

fn section(page: &mut String, name: &str) {
    let heading = say(&format!("page-catalogue-{name}"));
    let intro = say(&format!("page-catalogue-{name}-intro"));
    *page += &format!("\n## {heading}\n\n{intro}\n");
    if name != "rules" {
        page.push('\n');
    }
}

fn rule_row(rule: &Rule, register: Option<&TargetModel>) -> Vec<String> {
    let norms = rule.norms.iter().map(|id| {
        let id = id.parse().ok();
        let norm = register.zip(id).and_then(|(model, id)| model.norm(&id));
        norm.map(dated).unwrap_or_default()
    });
    let who: Vec<_> = rule.who.iter().map(|actor| actor.name(Lang::Ru)).collect();
    vec![
        link(rule.code, &format!("pages/{}.md", rule.code)),
        title(rule.page),
        norms.collect::<Vec<_>>().join("; "),
        severity(rule.worst),
        who.join(", "),
    ]
}

/// A norm with its days and its grade. A norm of no act has no days worth telling.
fn dated(norm: &Norm) -> String {
    let none = Day::new(2000, 1, 1);
    let from = norm.from.filter(|_| norm.from != none);
    let span = match (from, norm.until) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        _ => "always",
    };
    let mut params = params! { norm: &norm.short, span: span, grade: format!("{:?}", norm.grade) };
    let mut day = |name, day: Option<Day>| {
        params.insert(name, day.map_or_else(|| "".into(), Into::into));
    };
    day("from", from);
    day("until", norm.until);
    say_with("page-norm-dated", &params)
}

fn severity(severity: nastavnik::Severity) -> String {
    let id = serde_json::to_value(severity).unwrap_or_default();
    say(&format!("severity-{}", id.as_str().unwrap_or_default()))
}

/// The title of a page, without its code.
fn title(page: &str) -> String {
    let line = page.lines().next().unwrap_or_default();
    let title = line.split_once(". ").map_or(line, |(_, title)| title);
    title.to_owned()
}

fn link(code: &str, place: &str) -> String {
    format!("[{code}]({place})")
}

/// A text whose values are not known: dots stand for them.
fn without_values(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{$") {
        out += before;
        out += "…";
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    (out + rest).replace("….", "…")
}

fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = line(head.iter().map(|key| say(key)).collect());
    out += &format!("|{}\n", " --- |".repeat(head.len()));
    for row in rows {
        out += &line(row);
    }
    out
}

/// A need of each kind, in the order of their codes.
fn needs() -> Vec<Need> {
    let mut needs = vec![
        Need::FormsChosen,
        Need::CuratorAppointed,
        Need::People(Role::Mentor),
        Need::Requests,
        Need::Consents(Role::Mentor),
        Need::MentorsReady,
        Need::PairsApproved,
        Need::PairsFinished,
        Need::Monitoring(nastavnik::model::registry::Round::Entry),
    ];
    let id = "any";
    needs.extend(id.parse().ok().map(Need::Document));
    needs.extend(id.parse().ok().map(Need::Activity));
    needs.extend(id.parse().ok().map(Need::Publication));
    needs.sort_by_key(Need::code);
    needs
}
