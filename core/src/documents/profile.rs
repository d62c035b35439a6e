//! A profile in words: what an organisation decided, for those who keep to it.

mod ways;

use crate::day::Day;
use crate::diagnostic::Severity;
use crate::documents::paper::Paper;
use crate::id::{FunctionId, StandingId};
use crate::model::TargetModel;
use crate::model::profile::{
    Condition, ConsentOfMinors, Criterion, Profile, RoadMapLine, RuleSetting,
};
use crate::model::registry::Form;
use crate::norm::MentoringModel;
use crate::params;
use crate::role::Actor;
use crate::rules;
use crate::stage::Stage;
use crate::text::{Lang, Params, capitalised, text, uncapitalised};

/// The profile as it is on a day: what it adopts, its forms, what each stage asks, its numbers, and its road map.
/// `model` is made of `profile`.
pub fn profile_page(profile: &Profile, model: &TargetModel, day: Day, lang: Lang) -> Paper {
    let page = Page { model, day, lang };
    let mut paper = Paper::new(model.title().get(lang));
    page.basis(profile, &mut paper);
    page.forms(&mut paper);
    page.roles(profile, &mut paper);
    page.stages(&mut paper);
    page.procedures(&mut paper);
    page.limits(&mut paper);
    page.weights(&mut paper);
    page.rules(&mut paper);
    page.road_map(&mut paper);
    paper
}

struct Page<'a> {
    model: &'a TargetModel,
    day: Day,
    lang: Lang,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.say_with(key, &params! {})
    }

    fn say_with(&self, key: &str, params: &Params) -> String {
        text(self.lang, key, params)
    }

    fn heads<const N: usize>(&self, keys: [&str; N]) -> Vec<String> {
        keys.iter().map(|key| self.say(key)).collect()
    }

    fn basis(&self, profile: &Profile, paper: &mut Paper) {
        paper.text(self.say_with("page-intro", &params! { day: self.day }));
        let models = self.model.models().iter().map(|model| match model {
            MentoringModel::Students => self.say("model-students"),
            MentoringModel::Teachers => self.say("model-teachers"),
        });
        let models: Vec<_> = models.collect();
        if !models.is_empty() {
            let params = params! { models: models.join("; ") };
            paper.text(self.say_with("page-models", &params));
        }
        let parents = profile.extends.iter().filter_map(|id| {
            let parent = TargetModel::builtin(id.as_str()).ok()?;
            Some(parent.title().get(self.lang).to_owned())
        });
        let parents: Vec<_> = parents.collect();
        if !parents.is_empty() {
            let params = params! { parents: parents.join("; ") };
            paper.text(self.say_with("page-extends", &params));
        }
        let rows: Vec<_> = self
            .model
            .adoptions()
            .map(|adoption| {
                vec![
                    self.norm(&adoption.norm),
                    adoption.by.get(self.lang).to_owned(),
                ]
            })
            .collect();
        if rows.is_empty() {
            paper.text(self.say("page-adopts-none"));
        }
        let head = self.heads(["page-norm", "page-act"]);
        paper.table(self.say("page-adopts"), head, rows);
    }

    fn norm(&self, norm: &crate::id::NormId) -> String {
        self.model.norm_name(norm).get(self.lang).to_owned()
    }

    fn forms(&self, paper: &mut Paper) {
        paper.heading(self.say("page-forms"));
        let with_parties = self.model.forms().any(|form| !form.parties.is_empty());
        let mut head = self.heads(["page-form", "page-form-mentors", "page-form-mentees"]);
        if with_parties {
            head.push(self.say("page-form-parties"));
        }
        head.push(self.say("page-form-goal"));
        let row = |form: &Form| {
            let mut row = vec![
                form.name.get(self.lang).to_owned(),
                self.standings(&form.mentors),
                self.standings(&form.mentees),
            ];
            if with_parties {
                row.push(self.standings(&form.parties));
            }
            row.push(form.goal.get(self.lang).to_owned());
            row
        };
        let rows = self.model.forms().map(row).collect();
        paper.table(self.say("page-forms-table"), head, rows);
    }

    fn standings(&self, list: &[StandingId]) -> String {
        let names = list.iter().map(|id| {
            let name = self.model.standing(id).map(|standing| &standing.name);
            name.map_or_else(|| id.to_string(), |name| name.get(self.lang).to_owned())
        });
        let names: Vec<_> = names.collect();
        self.listed(&names)
    }

    /// Names with commas; nothing is a dash.
    fn listed(&self, names: &[String]) -> String {
        match names.split_first() {
            None => self.say("page-none"),
            Some((first, rest)) => {
                let rest = rest.iter().map(|name| uncapitalised(name));
                let all: Vec<_> = std::iter::once(capitalised(first)).chain(rest).collect();
                all.join(", ")
            }
        }
    }

    fn stages(&self, paper: &mut Paper) {
        paper.heading(self.say("page-stages"));
        let groups = self.model.stage_groups().iter().map(|group| {
            let stages = group.stages.iter().map(|stage| self.numbered(*stage));
            let stages: Vec<_> = stages.collect();
            vec![group.name.get(self.lang).to_owned(), stages.join("; ")]
        });
        let head = self.heads(["page-group", "page-group-stages"]);
        paper.table(self.say("page-groups"), head, groups.collect());
        if self.model.overlaps().is_empty() {
            paper.text(self.say("page-no-overlaps"));
        }
        for overlap in self.model.overlaps() {
            let mut params = self.stage_params(overlap.stage);
            params.insert("other", self.model.stage_name(overlap.with).into());
            params.insert("other_number", overlap.with.number().into());
            paper.text(self.say_with("page-overlap", &params));
        }
        for stage in Stage::ALL {
            paper.heading(self.say_with("page-stage", &self.stage_params(stage)));
            if let Some(entry) = self.model.stage(&stage) {
                paper.text(self.say_with("page-stage-goal", &params! { goal: &entry.goal }));
            }
            let conditions = self.model.gate(stage);
            if conditions.is_empty() {
                paper.text(self.say("page-no-conditions"));
            }
            let head = self.heads(["page-what", "page-basis", "page-weight", "page-who"]);
            let rows = conditions.iter().map(|one| self.condition(one)).collect();
            paper.table(self.say("page-conditions"), head, rows);
        }
    }

    fn stage_params(&self, stage: Stage) -> Params {
        params! { stage: self.model.stage_name(stage), number: stage.number() }
    }

    fn numbered(&self, stage: Stage) -> String {
        let name = self.model.stage_name(stage);
        format!("{}. {}", stage.number(), name.get(self.lang))
    }

    fn condition(&self, condition: &Condition) -> Vec<String> {
        let weighed = self.model.weigh(&condition.norm, Severity::Error, self.day);
        let weight = match weighed {
            Some(Severity::Error) => "page-weight-error",
            Some(Severity::Warning) => "page-weight-warning",
            Some(Severity::Info) => "page-weight-info",
            None => "page-weight-silent",
        };
        vec![
            capitalised(self.model.need_words(&condition.need).get(self.lang)),
            self.norm(&condition.norm),
            self.say(weight),
            self.actors(&condition.who, &[]),
        ]
    }

    fn actors(&self, who: &[Actor], functions: &[FunctionId]) -> String {
        let names = self.model.names_of(who, functions, self.lang);
        match names.is_empty() {
            true => self.say("page-none"),
            false => names.join(", "),
        }
    }

    fn when(&self, line: &RoadMapLine) -> String {
        let words = || self.model.due_words(&line.due).get(self.lang).to_owned();
        line.printed.clone().unwrap_or_else(words)
    }

    fn limits(&self, paper: &mut Paper) {
        paper.heading(self.say("page-limits"));
        let sentence = |(name, value): (&str, u32)| {
            let key = format!("page-limit-{}", name.replace('_', "-"));
            self.say_with(&key, &params! { value: value })
        };
        let sentences: Vec<_> = self.model.limits().set().map(sentence).collect();
        if sentences.is_empty() {
            paper.text(self.say("page-no-limits"));
        }
        paper.list(false, sentences);
        for (form, own) in self.model.form_limits() {
            let name = self.model.form(form).map(|form| form.name.get(self.lang));
            let params = params! { form: name.unwrap_or(form.as_str()) };
            paper.text(self.say_with("page-limits-of-form", &params));
            paper.list(false, own.set().map(sentence).collect());
        }
        paper.heading(self.say("page-minors"));
        paper.text(self.say(match self.model.consent_of_minors() {
            ConsentOfMinors::Strict => "page-minors-strict",
            ConsentOfMinors::Representative => "page-minors-representative",
            ConsentOfMinors::From14Self => "page-minors-from14-self",
        }));
    }

    fn weights(&self, paper: &mut Paper) {
        let mut weights: Vec<_> = Criterion::ALL
            .into_iter()
            .map(|criterion| (self.model.weight(criterion), criterion))
            .filter(|(weight, _)| *weight > 0)
            .collect();
        if weights.is_empty() {
            return;
        }
        weights.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        paper.heading(self.say("page-weights"));
        paper.text(self.say("page-weights-intro"));
        let row = |(weight, criterion): (u32, Criterion)| {
            let key = format!("criterion-{}", criterion.id().replace('_', "-"));
            vec![capitalised(&self.say(&key)), weight.to_string()]
        };
        let rows = weights.into_iter().map(row).collect();
        let head = self.heads(["page-criterion", "page-points"]);
        paper.table(self.say("page-weights-table"), head, rows);
    }

    fn rules(&self, paper: &mut Paper) {
        let rows: Vec<_> = rules::all()
            .filter_map(|rule| {
                let setting = match self.model.rule_setting(rule.code)? {
                    RuleSetting::Off => "page-setting-off",
                    RuleSetting::Severity(Severity::Error) => "page-setting-error",
                    RuleSetting::Severity(Severity::Warning) => "page-setting-warning",
                    RuleSetting::Severity(Severity::Info) => "page-setting-info",
                };
                let title = self.say(&format!("{}.title", rule.code));
                Some(vec![title, self.say(setting)])
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        paper.heading(self.say("page-rules"));
        let head = self.heads(["page-rule", "page-setting"]);
        paper.table(self.say("page-rules-table"), head, rows);
    }

    fn road_map(&self, paper: &mut Paper) {
        if self.model.road_map().is_empty() {
            return;
        }
        paper.heading(self.say("page-road-map"));
        let head = [
            "page-due",
            "page-task",
            "page-of-stage",
            "page-who",
            "page-evidence",
        ];
        let row = |line: &RoadMapLine| {
            let evidence = line.evidence.as_ref().map(|need| {
                let words = self.model.need_words(need);
                capitalised(words.get(self.lang))
            });
            vec![
                self.when(line),
                line.task.get(self.lang).to_owned(),
                self.numbered(line.stage),
                self.actors(&line.who, &line.functions),
                evidence.unwrap_or_else(|| self.say("page-none")),
            ]
        };
        let rows = self.model.road_map().iter().map(row).collect();
        paper.table(self.say("page-road-map-table"), self.heads(head), rows);
    }
}
