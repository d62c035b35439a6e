//! The model: norms, registries and profiles joined into one read-only [`TargetModel`].
//!
//! `registry` holds what may be extended by data, `profile` what a profile file says, `limits` its numbers, `matching` what it says of matching,
//! `procedure` what is done step by step, `road_map` knows its lines, `standings` who counts as whom, `load` joins them, `builtin` has the files that ship with the library,
//! `working_days` counts by the production calendars among them, `check` tells what is wrong with a profile.

mod builtin;
pub mod check;
mod limits;
mod load;
mod matching;
pub mod procedure;
pub mod profile;
pub mod registry;
mod road_map;
mod standings;
pub mod view;
mod words;
pub mod working_days;

use std::collections::BTreeMap;

use crate::day::Day;
use crate::diagnostic::Severity;
use crate::due::{Due, Named};
use crate::id::{
    ActivityKindId, CategoryId, ClauseId, DocumentKindId, FormId, FunctionId, GroundId,
    InstrumentId, KindId, NormId, ParameterId, ProfileId, StandingId, YoungPolicyId,
};
use crate::norm::{Force, MentoringModel, Norm};
use crate::role::{Actor, Role};
use crate::stage::Stage;
use crate::text::{Lang, Localised};
use foldhash::HashMap;

pub use load::ModelError;
use procedure::Procedure;
use profile::{
    Adoption, Condition, ConsentOfMinors, Criterion, DayOffPolicy, FormLimits, Limits,
    MatchingPolicy, Overlap, RoadMapLine, RuleSetting, StageGroup, WorkWeek,
};
use registry::{
    ActivityKind, Category, Clause, DocumentKind, Entry, Form, Function, Ground, Indicator,
    Instrument, Kind, MeetingEntry, MeetingKind, Parameter, ProlongationGround, Registry,
    StageEntry, Standing, StudyTerm, YoungPolicy, YoungPurpose,
};

/// The target model as an organisation uses it: the norms, the registries, and what its profile decided.
///
/// ```
/// use nastavnik::{Stage, TargetModel, text::Lang};
///
/// let model = TargetModel::builtin("school")?;
/// assert_eq!(model.stage_name(Stage::MenteeBase).get(Lang::Ru), "Формирование базы наставляемых");
/// # Ok::<(), nastavnik::model::ModelError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetModel {
    id: ProfileId,
    title: Localised,
    region: Option<String>,
    registry: Registry,
    places: Places,
    models: Vec<MentoringModel>,
    adopted: BTreeMap<NormId, Adoption>,
    forms: Vec<FormId>,
    kinds: Vec<KindId>,
    mentee_categories: Vec<CategoryId>,
    mentor_standings: Vec<StandingId>,
    role_names: BTreeMap<Role, Localised>,
    stage_names: BTreeMap<Stage, Localised>,
    stage_groups: Vec<StageGroup>,
    overlaps: Vec<Overlap>,
    procedures: Vec<Procedure>,
    gates: BTreeMap<Stage, Vec<Condition>>,
    limits: Limits,
    form_limits: BTreeMap<FormId, FormLimits>,
    consent_of_minors: ConsentOfMinors,
    weights: BTreeMap<Criterion, u32>,
    matching: MatchingPolicy,
    rules: BTreeMap<String, RuleSetting>,
    road_map: Vec<RoadMapLine>,
    study_terms: Vec<StudyTerm>,
    week: WorkWeek,
    day_off: DayOffPolicy,
}

macro_rules! lookups {
    ($($(#[$doc:meta])* $name:ident $list:ident $id:ty => $entry:ty),* $(,)?) => {
        /// The places of the registries' entries by id. The first entry wins where an id stands twice.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        struct Places {
            $($list: HashMap<$id, usize>,)*
        }

        impl Places {
            fn of(registry: &Registry) -> Self {
                let mut places = Self::default();
                $(for (place, entry) in registry.$list.iter().enumerate() {
                    places.$list.entry(entry.id().clone()).or_insert(place);
                })*
                places
            }
        }

        impl TargetModel { $(
            $(#[$doc])*
            pub fn $name(&self, id: &$id) -> Option<&$entry> {
                self.registry.$list.get(*self.places.$list.get(id)?)
            }
        )* }
    };
}

lookups! {
    /// A norm of the register.
    norm norms NormId => Norm,
    /// Who a person is.
    standing standings StandingId => Standing,
    /// What a person does beside the three roles.
    function functions FunctionId => Function,
    /// A right, a duty or a function of a role.
    clause clauses ClauseId => Clause,
    /// Who counts as a young specialist.
    young_specialist young_specialists YoungPolicyId => YoungPolicy,
    /// Why a person needs a mentor.
    category categories CategoryId => Category,
    /// A form.
    form forms FormId => Form,
    /// A kind of mentoring.
    kind kinds KindId => Kind,
    /// A kind of document.
    document documents DocumentKindId => DocumentKind,
    /// A step of the meeting cycle.
    meeting meetings MeetingKind => MeetingEntry,
    /// What is measured.
    parameter parameters ParameterId => Parameter,
    /// An instrument.
    instrument instruments InstrumentId => Instrument,
    /// Why a pair ended.
    ground grounds GroundId => Ground,
    /// Why the term of a pair is prolonged.
    prolongation_ground prolongation_grounds GroundId => ProlongationGround,
    /// A kind of event.
    activity activities ActivityKindId => ActivityKind,
    /// An indicator's definition.
    indicator indicators ParameterId => Indicator,
    /// What the method says of a stage.
    stage stages Stage => StageEntry,
}

impl TargetModel {
    /// The identifier of the profile.
    pub fn id(&self) -> &ProfileId {
        &self.id
    }

    /// The title of the profile.
    pub fn title(&self) -> &Localised {
        &self.title
    }

    /// The region of the federation whose acts the profile follows.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// All registries as the profile left them.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The kinds of mentoring that are used.
    pub fn kinds(&self) -> impl Iterator<Item = &Kind> {
        listed(&self.registry.kinds, &self.kinds)
    }

    /// The categories of mentees that are taken.
    pub fn mentee_categories(&self) -> impl Iterator<Item = &Category> {
        listed(&self.registry.categories, &self.mentee_categories)
    }

    /// Who mentors, where the profile says so for all forms.
    pub fn mentor_standings(&self) -> impl Iterator<Item = &Standing> {
        self.mentor_standings
            .iter()
            .filter_map(|id| self.standing(id))
    }

    /// The profile's own word for a role, where it has one.
    pub fn role_name(&self, role: Role) -> Option<&Localised> {
        self.role_names.get(&role)
    }

    /// What is done step by step, beside the stages.
    pub fn procedures(&self) -> &[Procedure] {
        &self.procedures
    }

    /// The name of a stage: the profile's own or the official one.
    pub fn stage_name(&self, stage: Stage) -> Localised {
        self.stage_names
            .get(&stage)
            .or_else(|| self.stage(&stage).map(|entry| &entry.name))
            .cloned()
            .unwrap_or_else(|| Localised {
                ru: stage.id().to_owned(),
                en: stage.id().to_owned(),
            })
    }

    /// The models whose recommendations the profile follows.
    pub fn models(&self) -> &[MentoringModel] {
        &self.models
    }

    /// The norms that acts made binding here, by norm.
    pub fn adoptions(&self) -> impl Iterator<Item = &Adoption> {
        self.adopted.values()
    }

    /// Stages that may run side by side.
    pub fn overlaps(&self) -> &[Overlap] {
        &self.overlaps
    }

    /// The larger parts of the cycle under the profile's names; none: seven stages stand alone.
    pub fn stage_groups(&self) -> &[StageGroup] {
        &self.stage_groups
    }

    /// When something is due, in words; terms of study, documents and stages under their names.
    pub fn due_words(&self, due: &Due) -> Localised {
        due.words(&|named| match named {
            Named::Term(id) => {
                let term = self.terms().iter().find(|term| term.id == *id);
                term.map(|term| term.name.clone())
            }
            Named::Document(id) => self.document(id).map(|kind| kind.name.clone()),
            Named::Stage(stage) => Some(self.stage_name(stage)),
        })
    }

    /// The norms that hold on the day, as the register knows them.
    pub fn norms(&self, day: Day) -> impl Iterator<Item = &Norm> {
        self.registry
            .norms
            .iter()
            .filter(move |norm| norm.holds_on(day))
    }

    /// The short name of a norm.
    pub fn norm_name(&self, id: &NormId) -> Localised {
        self.norm(id).map_or_else(
            || Localised {
                ru: id.to_string(),
                en: id.to_string(),
            },
            |norm| norm.short.clone(),
        )
    }

    /// The rights, duties and functions of the role under the norms that the organisation goes by, in the order of
    /// the registry. The registry has the others too: of local acts not adopted, of a model not followed.
    pub fn clauses(&self, role: Role) -> impl Iterator<Item = &Clause> {
        self.registry.clauses.iter().filter(move |clause| {
            let norm = self.norm(&clause.norm);
            clause.role == role && norm.is_some_and(|norm| self.goes_by(norm))
        })
    }

    /// Who counts as a young specialist on the day: the region's own policy where there is one, or that of the
    /// whole country; of several the first in the registry.
    pub fn young_policy(
        &self,
        purpose: YoungPurpose,
        region: Option<&str>,
        day: Day,
    ) -> Option<&YoungPolicy> {
        let of = |region: Option<&str>| {
            self.registry.young_specialists.iter().find(|policy| {
                policy.purpose == purpose
                    && policy.region.as_deref() == region
                    && policy.holds_on(day)
            })
        };
        region
            .and_then(|region| of(Some(region)))
            .or_else(|| of(None))
    }

    /// The forms that a programme may choose.
    pub fn forms(&self) -> impl Iterator<Item = &Form> {
        self.registry
            .forms
            .iter()
            .filter(|form| self.allows(&form.id))
    }

    /// Whether a programme may choose the form.
    pub fn allows(&self, form: &FormId) -> bool {
        self.forms.is_empty() || self.forms.contains(form)
    }

    /// Whether the stage may start while the other is still open.
    pub fn may_overlap(&self, stage: Stage, with: Stage) -> bool {
        self.overlaps
            .iter()
            .any(|overlap| overlap.stage == stage && overlap.with == with)
    }

    /// What the stage asks before it closes.
    pub fn gate(&self, stage: Stage) -> &[Condition] {
        self.gates.get(&stage).map_or(&[], Vec::as_slice)
    }

    /// Numbers.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The numbers of single forms.
    pub fn form_limits(&self) -> &BTreeMap<FormId, FormLimits> {
        &self.form_limits
    }

    /// The numbers for pairs of the form: its own where it has them, otherwise the general ones.
    pub fn limits_of(&self, form: &FormId) -> Limits {
        let own = self.form_limits.get(form);
        own.map_or(self.limits, |own| self.limits.with(own))
    }

    /// The names of those who answer for something: by role, then by function.
    pub fn names_of<'w>(
        &self,
        who: impl IntoIterator<Item = &'w Actor>,
        functions: &[FunctionId],
        lang: Lang,
    ) -> Vec<String> {
        let names = { functions.iter() }
            .filter_map(|id| self.function(id))
            .map(|function| function.name.get(lang).to_owned());
        let roles = who.into_iter().map(|actor| actor.name(lang));
        roles.chain(names).collect()
    }

    /// Whether a document of the kind is as good as one of the other: the same kind, or one that stands in for it.
    pub fn serves(&self, kind: &DocumentKindId, other: &str) -> bool {
        let stands_in =
            |entry: &DocumentKind| entry.serves_as.iter().any(|id| id.as_str() == other);
        kind.as_str() == other || self.document(kind).is_some_and(stands_in)
    }

    /// The other kinds whose documents stand in for those of the kind.
    pub(crate) fn standing_in_for<'k>(
        &'k self,
        kind: &'k str,
    ) -> impl Iterator<Item = &'k DocumentKindId> {
        let stands_in =
            move |entry: &&DocumentKind| entry.serves_as.iter().any(|id| id.as_str() == kind);
        let kinds = self.registry.documents.iter();
        let others = kinds.filter(move |entry| entry.id.as_str() != kind);
        others.filter(stands_in).map(|entry| &entry.id)
    }

    /// Who signs the consent of a minor.
    pub fn consent_of_minors(&self) -> ConsentOfMinors {
        self.consent_of_minors
    }

    /// The weight of a criterion, 0 where the profile names none.
    pub fn weight(&self, criterion: Criterion) -> u32 {
        self.weights.get(&criterion).copied().unwrap_or(0)
    }

    /// What matching strives for and what history counts in it.
    pub fn matching(&self) -> MatchingPolicy {
        self.matching
    }

    /// What the profile says of a rule.
    pub fn rule_setting(&self, code: &str) -> Option<RuleSetting> {
        self.rules.get(code).copied()
    }

    /// Whether a pair that ended on the ground was a mistake, and counts as if it had never been.
    pub fn annuls(&self, ground: &GroundId) -> bool {
        self.ground(ground).is_some_and(|ground| ground.annuls)
    }

    /// The act that made the norm binding here.
    pub fn adoption(&self, norm: &NormId) -> Option<&Adoption> {
        self.adopted.get(norm)
    }

    /// How serious a breach of the norm is on the day, when `worst` is as bad as it may be.
    ///
    /// `None`: the norm does not hold on that day, binds only those who adopted it and this profile did not, or is a
    /// recommendation of the model that the profile does not follow.
    /// A recommendation is a warning until an act in the profile adopts it; a norm of grade C or D is never an error.
    pub fn weigh(&self, norm: &NormId, worst: Severity, day: Day) -> Option<Severity> {
        let norm = self.norm(norm)?;
        if !norm.holds_on(day) || !self.goes_by(norm) {
            return None;
        }
        let adopted = self.adopted.contains_key(&norm.id);
        let cap = match norm.force {
            Force::Mandatory | Force::Local => Severity::Error,
            Force::Recommended if adopted => Severity::Error,
            Force::Recommended | Force::Explanatory => Severity::Warning,
            Force::Draft => Severity::Info,
        };
        let cap = if norm.grade.is_firm() {
            cap
        } else {
            cap.min(Severity::Warning)
        };
        Some(worst.min(cap))
    }

    /// Whether the norm speaks to the organisation: adopted, or neither in need of it nor of a model not followed.
    fn goes_by(&self, norm: &Norm) -> bool {
        let foreign = norm
            .model
            .is_some_and(|model| !self.models.contains(&model));
        self.adopted.contains_key(&norm.id) || !(foreign || norm.level.needs_adoption())
    }
}

/// The entries that a profile lists; all of them, where it lists none.
fn listed<'a, T: Entry>(entries: &'a [T], ids: &'a [T::Id]) -> impl Iterator<Item = &'a T> {
    let all = ids.is_empty();
    entries
        .iter()
        .filter(move |entry| all || ids.contains(entry.id()))
}
