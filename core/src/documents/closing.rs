//! Итоговый отчет о реализации программы наставничества.

use crate::day::Day;
use crate::documents::paper::Paper;
use crate::model::TargetModel;
use crate::monitoring::{MonitoringReport, Share};
use crate::params;
use crate::programme::Programme;
use crate::text::{Lang, Params, print_day, text};

/// The closing report of a programme: stages, pairs, meetings, indicators, changes of people. Names nobody.
pub fn closing_report(
    programme: &Programme,
    model: &TargetModel,
    report: &MonitoringReport,
    lang: Lang,
) -> Paper {
    let say = |key: &str, params: &Params| text(lang, key, params);
    let header = programme.header();
    let title = say("closing-title", &params! { title: header.title.as_str() });
    let mut paper = Paper::new(title);
    paper.text(say(
        "closing-intro",
        &params! {
            organisation: header.organisation.name.as_str(),
            from: header.period.from,
            until: header.period.until,
            day: report.day,
        },
    ));
    stages(&mut paper, programme, model, report.day, lang);
    let quality = &report.quality;
    paper.text(say(
        "closing-pairs",
        &params! {
            pairs: quality.pairs,
            completed: quality.ended.as_agreed,
            early: quality.ended.early,
            active: quality.active,
        },
    ));
    paper.text(say(
        "closing-meetings",
        &params! {
            meetings: quality.all_meetings,
            held: quality.held_meetings,
            planned: quality.planned_meetings,
            share: percent(quality.held_permille, lang),
        },
    ));
    indicators(&mut paper, &report.indicators, lang);
    changes(&mut paper, report, lang);
    paper
}

fn stages(paper: &mut Paper, programme: &Programme, model: &TargetModel, day: Day, lang: Lang) {
    let say = |key: &str| text(lang, key, &params! {});
    let rows = programme
        .board(day)
        .stages
        .iter()
        .map(|line| {
            let date =
                |day: Option<Day>| day.map_or_else(|| "–".to_owned(), |day| print_day(day, lang));
            vec![
                line.stage.number().to_string(),
                model.stage_name(line.stage).get(lang).to_owned(),
                date(line.started),
                date(line.closed),
                line.words(lang),
            ]
        })
        .collect();
    let head = [
        "table-no",
        "table-stage",
        "table-started",
        "table-closed",
        "table-state",
    ];
    paper.table(say("closing-stages"), head.map(say).to_vec(), rows);
}

fn indicators(paper: &mut Paper, shares: &[Share], lang: Lang) {
    let say = |key: &str| text(lang, key, &params! {});
    let rows = shares
        .iter()
        .filter(|share| share.denominator.is_some())
        .map(|share| {
            let whole = share.denominator.unwrap_or(0);
            let of = params! { part: share.numerator, whole: whole };
            vec![
                share.name.get(lang).to_owned(),
                text(lang, "table-of", &of),
                percent(share.permille, lang),
            ]
        })
        .collect();
    let head = ["table-indicator", "table-count", "table-share"];
    paper.table(say("closing-indicators"), head.map(say).to_vec(), rows);
}

fn changes(paper: &mut Paper, report: &MonitoringReport, lang: Lang) {
    let say = |key: &str| text(lang, key, &params! {});
    let rows = report
        .influence
        .changes
        .iter()
        .map(|change| {
            vec![
                change.name.get(lang).to_owned(),
                change.people.to_string(),
                decimal(change.entry_mean_hundredths, lang),
                decimal(change.exit_mean_hundredths, lang),
                change.improved.to_string(),
                change.worsened.to_string(),
            ]
        })
        .collect();
    let head = [
        "table-parameter",
        "table-people",
        "table-entry",
        "table-exit",
        "table-improved",
        "table-worsened",
    ];
    paper.table(say("closing-changes"), head.map(say).to_vec(), rows);
    let influence = &report.influence;
    let counts = params! {
        entry: influence.at_entry, exit: influence.at_exit, both: influence.at_both,
    };
    paper.text(text(lang, "closing-compared", &counts));
}

/// A share in percent with one decimal: `66,7 %`; a dash where there is none.
pub(super) fn percent(permille: Option<u32>, lang: Lang) -> String {
    let Some(permille) = permille else {
        return "–".to_owned();
    };
    let point = point(lang);
    format!("{}{point}{}\u{a0}%", permille / 10, permille % 10)
}

/// Hundredths as a number with two decimals: `7,25`.
pub(super) fn decimal(hundredths: i64, lang: Lang) -> String {
    let sign = if hundredths < 0 { "−" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}{}{:02}", size / 100, point(lang), size % 100)
}

fn point(lang: Lang) -> char {
    match lang {
        Lang::Ru => ',',
        Lang::En => '.',
    }
}
