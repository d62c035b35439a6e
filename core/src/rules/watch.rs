//! A programme under watch: after each command its findings are known without asking all rules about everything again.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use foldhash::HashMap;
use serde::Serialize;

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Severity};
use crate::id::NormId;
use crate::model::TargetModel;
use crate::programme::command::Command;
use crate::programme::event::Event;
use crate::programme::index::Index;
use crate::programme::kept::{Kept, Touched};
use crate::programme::{Programme, Refusal};
use crate::rules::focus::Focus;
use crate::rules::scope::{Reads, Sets};
use crate::rules::sink::Spot;
use crate::rules::{Rule, Scope, Sink, all};

/// A programme with its findings on one day, both kept up with every command.
///
/// [`apply`](Self::apply) carries a command out as [`Programme::apply`] does and asks again only the rules that read
/// the lists it changed: near the record where a rule judges one record after the other, of everything where it judges
/// a list as a whole; what such a rule counts is kept. The findings are those of [`Programme::validate`], always.
///
/// A command about people, pairs, meetings, consents, answers or documents costs as much as the people and pairs near
/// it have records, however large the programme is. A stage or an appointment asks all pairs again, and a finding that
/// names everybody it concerns is made anew with every name. While some fact is later than the day, a pair was recorded
/// by mistake, or an id stands twice, every command asks all rules about everything.
///
/// Beside the programme it takes about 180 bytes for each record, findings and all.
///
/// ```
/// use std::sync::Arc;
/// use nastavnik::{Command, Programme, TargetModel};
///
/// let model = Arc::new(TargetModel::builtin("school")?);
/// let opening = serde_json::from_str(r#"{
///     "id": "school-12-2026", "profile": "school", "on": "2026-09-01",
///     "header": { "title": "Наставничество", "organisation": { "name": "Школа № 12", "kind": "school" },
///                 "period": { "from": "2026-09-01", "until": "2027-05-31" } }
/// }"#)?;
/// let programme = Programme::open(&model, opening)?.programme;
/// let mut watch = programme.watch(model, "2026-09-20".parse()?);
///
/// let command: Command = serde_json::from_str(r#"{
///     "type": "enrol", "id": "p-1", "standing": "student", "roles": [{ "role": "mentee", "from": "2026-09-10" }]
/// }"#)?;
/// let noticed = watch.apply(&command)?;
/// assert!(noticed.new.iter().any(|finding| finding.code == "TM-CNS-001"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Watch {
    model: Arc<TargetModel>,
    day: Day,
    programme: Programme,
    kept: Kept,
    asked: Vec<Asked>,
    found: Found,
    sets: Sets,
    /// Whether all rules are asked about everything each time: what is seen on the day is not what is recorded, or it
    /// is not told by its id.
    anew: bool,
}

/// What came of a command on a programme under watch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Noticed {
    /// What happened. Store these; [`Programme::replay`] gives the programme back.
    pub events: Vec<Event>,
    /// Findings that are there since, worst first.
    pub new: Vec<Diagnostic>,
    /// Findings that were there before and are not any more, worst first.
    pub gone: Vec<Diagnostic>,
}

/// A rule that is asked on the day, and what it read when it was.
#[derive(Debug)]
struct Asked {
    rule: &'static Rule,
    severity: Severity,
    norm: NormId,
    reads: Reads,
}

/// How a rule is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Again {
    No,
    Near,
    Whole,
}

impl Asked {
    fn again(&self, touched: &[Touched]) -> Again {
        let again = touched.iter().map(|change| {
            if self.reads.far(change) {
                Again::Whole
            } else if self.reads.near(change) {
                // Without a place the change may be anywhere.
                change.place.map_or(Again::Whole, |_| Again::Near)
            } else {
                Again::No
            }
        });
        again.max().unwrap_or(Again::No)
    }

    fn ask(&mut self, scope: &Scope<'_>) -> Vec<(Spot, Diagnostic)> {
        let mut found = Vec::new();
        let mut sink = Sink::new(
            self.rule,
            self.severity,
            self.norm.clone(),
            scope,
            &mut found,
        );
        (self.rule.check)(scope, &mut sink);
        self.reads = self.reads.with(scope.take_reads());
        found
    }
}

/// Findings by the record they are about, each with the place of its rule among those asked.
#[derive(Debug, Default)]
struct Found {
    findings: HashMap<Spot, Vec<(usize, Diagnostic)>>,
    /// The records that a rule has found something about.
    spots: BTreeSet<(usize, Spot)>,
}

impl Found {
    /// Adds what a rule found. What is reported twice counts once.
    fn add(&mut self, rule: usize, found: Vec<(Spot, Diagnostic)>) {
        for (spot, finding) in found {
            let there = self.findings.entry(spot).or_default();
            if !there.iter().any(|(_, other)| *other == finding) {
                there.push((rule, finding));
                self.spots.insert((rule, spot));
            }
        }
    }

    /// Takes out what some rules found about a record.
    fn take(&mut self, spot: Spot, rules: impl Fn(usize) -> bool) -> Vec<Diagnostic> {
        let Some(there) = self.findings.get_mut(&spot) else {
            return Vec::new();
        };
        let taken = there.extract_if(.., |(rule, _)| rules(*rule));
        let taken = taken.map(|(rule, finding)| {
            self.spots.remove(&(rule, spot));
            finding
        });
        let taken = taken.collect();
        if there.is_empty() {
            self.findings.remove(&spot);
        }
        taken
    }

    /// Takes out all that a rule found.
    fn take_all(&mut self, rule: usize) -> Vec<Diagnostic> {
        let spots = self.spots.range((rule, None)..).copied();
        let spots: Vec<_> = spots.take_while(|(of, _)| *of == rule).collect();
        let taken = { spots.into_iter() }.flat_map(|(_, spot)| self.take(spot, |of| of == rule));
        taken.collect()
    }

    /// All of them, in no order that matters.
    fn into_findings(self) -> Vec<Diagnostic> {
        let findings = self.findings.into_values().flatten();
        findings.map(|(_, finding)| finding).collect()
    }

    fn join(&mut self, others: Self) {
        self.spots.extend(others.spots);
        let others = others.findings.into_iter();
        others.for_each(|(spot, findings)| self.findings.entry(spot).or_default().extend(findings));
    }

    /// All of them, in no order that matters.
    fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.values().flatten().map(|(_, finding)| finding)
    }
}

impl Programme {
    /// Begins to watch the programme on a day: see [`Watch`].
    pub fn watch(self, model: Arc<TargetModel>, day: Day) -> Watch {
        Watch::new(self, model, day)
    }
}

impl Watch {
    /// Begins to watch a programme. Costs what [`Programme::validate`] costs.
    pub fn new(programme: Programme, model: Arc<TargetModel>, day: Day) -> Self {
        let asked = all().filter_map(|rule| {
            let (severity, norm) = rule.severity(&model, day)?;
            Some(Asked {
                rule,
                severity,
                norm,
                reads: Reads::default(),
            })
        });
        let kept = Kept::of(&programme);
        let mut watch = Self {
            asked: asked.collect(),
            found: Found::default(),
            sets: Sets::default(),
            anew: programme.is_apart(&model, day) || kept.has_twins(),
            kept,
            model,
            day,
            programme,
        };
        watch.found = watch.ask_all();
        watch
    }

    /// The programme as it stands.
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// The programme, not watched any longer.
    pub fn into_programme(self) -> Programme {
        self.programme
    }

    /// The day of the findings.
    pub fn day(&self) -> Day {
        self.day
    }

    /// All findings, worst first; what [`Programme::validate`] gives. `O(n log n)` in the number of findings.
    pub fn findings(&self) -> Vec<&Diagnostic> {
        in_order(self.found.findings())
    }

    /// Carries a command out and tells what has changed among the findings.
    ///
    /// # Errors
    ///
    /// [`Refusal`] with every reason; nothing is changed then.
    pub fn apply(&mut self, command: &Command) -> Result<Noticed, Refusal> {
        let events = self.kept.decide(&self.programme, &self.model, command)?;
        let touched: Vec<Touched> = { events.iter() }
            .map(|event| self.kept.evolve(&mut self.programme, event))
            .collect();
        let sets_apart = |touched| self.programme.sets_apart(&self.model, touched, self.day);
        self.anew = self.anew || touched.iter().any(sets_apart);
        let (before, after) = match self.anew {
            true => {
                let before = std::mem::take(&mut self.found);
                (before.into_findings(), self.ask_all())
            }
            false => self.ask_again(&touched),
        };
        let (new, gone) = {
            let (before, after) = (in_order(&before), in_order(after.findings()));
            (beyond(&after, &before), beyond(&before, &after))
        };
        self.found.join(after);
        Ok(Noticed { events, new, gone })
    }

    /// What all rules find about everything.
    fn ask_all(&mut self) -> Found {
        let seen = self.programme.as_of(self.day);
        let seen = seen.without_mistakes(&self.model);
        let index = match self.anew {
            true => Index::new(&seen),
            false => self.kept.index(&seen),
        };
        let scope = Scope::new(&self.programme, &seen, index, &self.model, self.day);
        let sets = RefCell::default();
        let scope = match self.anew {
            true => scope,
            false => scope.keeping(&sets),
        };
        let mut found = Found::default();
        for (place, asked) in self.asked.iter_mut().enumerate() {
            found.add(place, asked.ask(&scope));
        }
        self.sets = sets.take();
        found
    }

    /// What the rules that read the changed lists had found, near the changes or about everything, which is taken out,
    /// and what they find now.
    fn ask_again(&mut self, touched: &[Touched]) -> (Vec<Diagnostic>, Found) {
        let again: Vec<Again> = { self.asked.iter() }
            .map(|asked| asked.again(touched))
            .collect();
        let is = |wanted| {
            let again = &again;
            move |rule: usize| again.get(rule) == Some(&wanted)
        };
        let programme = &self.programme;
        let index = || self.kept.index(programme);
        let focus = Focus::around(programme, &index(), touched);
        let mut before: Vec<_> = { focus.records() }
            .flat_map(|record| self.found.take(Some(record), is(Again::Near)))
            .collect();
        self.sets.follow(touched, &focus);
        let sets = RefCell::new(std::mem::take(&mut self.sets));
        let (model, day) = (&self.model, self.day);
        let scope = || Scope::new(programme, programme, index(), model, day).keeping(&sets);
        let near = scope().on(&focus);
        let everything = OnceCell::new();
        let mut after = Found::default();
        for (place, asked) in self.asked.iter_mut().enumerate() {
            match again.get(place) {
                Some(Again::Near) => after.add(place, asked.ask(&near)),
                Some(Again::Whole) => {
                    before.extend(self.found.take_all(place));
                    after.add(place, asked.ask(everything.get_or_init(scope)));
                }
                _ => {}
            }
        }
        self.sets = sets.take();
        (before, after)
    }
}

fn in_order<'f>(findings: impl IntoIterator<Item = &'f Diagnostic>) -> Vec<&'f Diagnostic> {
    let mut findings: Vec<_> = findings.into_iter().collect();
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    findings
}

/// What is among the first and not among the others; both are in order.
fn beyond(findings: &[&Diagnostic], others: &[&Diagnostic]) -> Vec<Diagnostic> {
    let among = |finding: &Diagnostic| {
        let found = others.binary_search_by(|other| other.order().cmp(&finding.order()));
        found.is_ok()
    };
    let findings = findings.iter().filter(|finding| !among(finding));
    findings.map(|finding| (*finding).clone()).collect()
}
