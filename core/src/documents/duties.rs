//! Памятка: права и обязанности наставляемого, наставника или куратора.

use crate::day::Day;
use crate::documents::paper::Paper;
use crate::model::TargetModel;
use crate::model::registry::{Clause, ClauseKind};
use crate::params;
use crate::role::Role;
use crate::text::{Lang, Params, text};

/// What comes first on the sheet.
const ORDER: [ClauseKind; 4] = [
    ClauseKind::Requirement,
    ClauseKind::Function,
    ClauseKind::Right,
    ClauseKind::Duty,
];

/// The rights, duties and functions of a role under the norms that the organisation goes by on the day, each with its
/// norm. Clauses whose official text was not checked are marked.
pub fn duties_sheet(model: &TargetModel, role: Role, day: Day, lang: Lang) -> Paper {
    let say = |key: &str, params: &Params| text(lang, key, params);
    let clauses: Vec<&Clause> = model
        .clauses(role)
        .filter(|clause| model.norm(&clause.norm).is_some_and(|n| n.holds_on(day)))
        .collect();
    let mut paper = Paper::new(say("duties-title", &params! { role: role.id() }));
    paper.text(say(
        "duties-intro",
        &params! { title: model.title(), day: day },
    ));
    for kind in ORDER {
        let items: Vec<_> = clauses
            .iter()
            .filter(|clause| clause.kind == kind)
            .map(|clause| item(model, clause, lang))
            .collect();
        if !items.is_empty() {
            paper.heading(say(&format!("duties-{}", kind.id()), &params! {}));
            paper.list(true, items);
        }
    }
    if clauses.is_empty() {
        paper.text(say("duties-none", &params! {}));
    }
    if clauses.iter().any(|clause| !clause.grade.is_firm()) {
        paper.text(say("duties-unchecked", &params! {}));
    }
    paper
}

fn item(model: &TargetModel, clause: &Clause, lang: Lang) -> String {
    let key = match clause.grade.is_firm() {
        true => "duties-clause",
        false => "duties-clause-unchecked",
    };
    let norm = model.norm_name(&clause.norm);
    text(lang, key, &params! { text: &clause.text, norm: norm })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::Block;

    fn sheet(profile: &str, role: Role, day: &str, lang: Lang) -> Paper {
        let model = TargetModel::builtin(profile).unwrap();
        duties_sheet(&model, role, day.parse().unwrap(), lang)
    }

    fn headings(paper: &Paper) -> Vec<&str> {
        let blocks = paper.blocks.iter();
        blocks
            .filter_map(|block| match block {
                Block::Heading { text } => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_mentor_reads_what_the_model_says() {
        let paper = sheet("school", Role::Mentor, "2026-09-01", Lang::Ru);
        assert_eq!(paper.title, "Памятка: права и обязанности наставника");
        assert_eq!(headings(&paper), ["Функции", "Права", "Обязанности"]);
        let text = paper.to_markdown();
        assert!(
            text.contains(
                "Досрочно отказаться от наставничества в сфере труда (ст. 351.8 ТК РФ)\n"
            )
        );
        assert!(
            text.contains(
                "Лично встречаться с наставляемым по программе (типовое положение) \\*\n"
            )
        );
        assert!(text.ends_with("официальный текст которых не сверен.\n"));
    }

    #[test]
    fn the_sheet_is_in_english_too() {
        let paper = sheet("school", Role::Curator, "2026-09-01", Lang::En);
        assert_eq!(paper.title, "Memo: rights and duties of the curator");
        assert_eq!(headings(&paper), ["Functions", "Rights", "Duties"]);
        let text = paper.to_markdown();
        assert!(text.contains("Form the bases of mentors and mentees (R-145)\n"));
        assert!(!text.chars().any(|c| matches!(c, 'а'..='я' | 'А'..='Я')));
    }

    #[test]
    fn only_norms_that_the_organisation_goes_by_on_the_day_speak() {
        let text = |profile, role, day| sheet(profile, role, day, Lang::Ru).to_markdown();
        let early = text("school", Role::Mentor, "2025-02-28");
        assert!(!early.contains("351.8"));
        let federal = text("federal_students", Role::Mentee, "2026-09-01");
        assert!(!federal.contains("типовое положение") && !federal.contains("АЗ-1128/08"));
        let own = text("dolinovka_school_7", Role::Mentee, "2026-09-01");
        assert!(own.contains("Выбирать наставника из предложенных кандидатур"));
    }
}
