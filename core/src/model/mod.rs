//! The model: norms, registries and profiles joined into one read-only [`TargetModel`].
//!
//! `registry` holds what may be extended by data, `profile` what a profile file says, `limits` its numbers, `matching`
//! what it says of matching, `procedure` what is done step by step. `norms` weighs what binds here, `road_map` knows the
//! lines, `standings` who counts as whom, `stand_ins` which papers serve for others, `working_days` counts by the
//! production calendars. `builtin` has the files that ship with the library, `load` joins all of it, `check` tells what is
//! wrong with a profile.

mod builtin;
pub mod check;
mod limits;
mod load;
mod matching;
mod norms;
pub mod procedure;
pub mod profile;
pub mod registry;
mod road_map;
mod stand_ins;
mod standings;
pub mod view;
mod words;
pub mod working_days;

use std::collections::BTreeMap;

use crate::due::{Due, Named};
use crate::id::{
    ActivityKindId, CategoryId, ClauseId, DocumentKindId, FormId, FunctionId, GroundId,
    InstrumentId, KindId, NormId, ParameterId, ProfileId, StandingId, YoungPolicyId,
};
use crate::norm::{MentoringModel, Norm};
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
    StageEntry, Standing, StudyTerm, YoungPolicy,
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
}

/// The entries that a profile lists; all of them, where it lists none.
fn listed<'a, T: Entry>(entries: &'a [T], ids: &'a [T::Id]) -> impl Iterator<Item = &'a T> {
    let all = ids.is_empty();
    entries
        .iter()
        .filter(move |entry| all || ids.contains(entry.id()))
}
