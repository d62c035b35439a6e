//! What a profile file says: which norms an organisation adopts, and what its own acts set.
//!
//! A profile is data. It names the profiles it extends; later statements replace earlier ones.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::due::Due;
use crate::format::Format1;
use crate::id::{
    ActivityKindId, CategoryId, DocumentKindId, FormId, FunctionId, KindId, NormId, ProfileId,
    StandingId, TaskId,
};
use crate::model::procedure::Procedure;
use crate::model::registry::{Registry, Round, StudyTerm};
use crate::norm::{Level, MentoringModel};
use crate::parsed::by_word;
use crate::role::{Actor, Role};
use crate::stage::Stage;
use crate::text::Localised;

pub use crate::model::limits::{FormLimits, Limit, Limits};
pub use crate::model::matching::{Criterion, History, MatchingPolicy, Objective};

/// A profile as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The version of the format, 1.
    pub format: Format1,
    /// The identifier.
    pub id: ProfileId,
    /// The title.
    pub title: Localised,
    /// The profiles it builds on, from the most general.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extends: Vec<ProfileId>,
    /// The region of the federation whose acts it follows, as an organisation writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The models whose recommendations it follows; adds to those of the extended profiles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<MentoringModel>,
    /// The norms that an act of the region, the municipality or the organisation made binding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adopts: Vec<Adoption>,
    /// Entries that the registries lack.
    #[serde(default, skip_serializing_if = "is_default")]
    pub registry: Registry,
    /// The forms that may be chosen. None: every form of the registry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<FormId>,
    /// The kinds of mentoring that are used. None: every kind of the registry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<KindId>,
    /// The categories of mentees that are taken. None: every category of the registry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentee_categories: Vec<CategoryId>,
    /// Who mentors, whatever the form. None: whoever the forms name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentor_standings: Vec<StandingId>,
    /// Own names of forms; the names of the registry stay known as other names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub form_names: BTreeMap<FormId, Localised>,
    /// Own words for the roles: «стажер», «подопечный».
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "by_word"
    )]
    pub role_names: BTreeMap<Role, Localised>,
    /// Own names of stages.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "by_word"
    )]
    pub stage_names: BTreeMap<Stage, Localised>,
    /// Larger parts that the profile speaks of; each stage belongs to at most one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stage_groups: Vec<StageGroup>,
    /// Stages that may run at the same time as the one before them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlaps: Vec<Overlap>,
    /// What is done step by step for one request, one pair, one form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub procedures: Vec<Procedure>,
    /// What each stage asks before it closes; adds to what the extended profiles ask.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "by_word"
    )]
    pub gates: BTreeMap<Stage, Vec<Condition>>,
    /// Numbers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: Limits,
    /// Numbers of the extended profiles that do not hold here: what they limit is not judged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_limits: Vec<Limit>,
    /// Numbers of one form, in place of the general ones.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub form_limits: BTreeMap<FormId, FormLimits>,
    /// Who signs the consent of a minor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_of_minors: Option<ConsentOfMinors>,
    /// Weights of the compatibility criteria; they replace the extended profiles' weights one by one.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "by_word"
    )]
    pub weights: BTreeMap<Criterion, u32>,
    /// What matching strives for and what history counts in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub matching: MatchingPolicy,
    /// Rules that the profile switches off or weighs otherwise, by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, RuleSetting>,
    /// What is due when, beyond the stages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub road_map: Vec<RoadMapLine>,
    /// The terms of study, in order; none: those of the extended profiles, at last the quarters of the registry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub study_terms: Vec<StudyTerm>,
    /// The working week of the organisation; none: that of the extended profiles, at last five days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<WorkWeek>,
    /// What becomes of a last day that is a day off; none: as in the extended profiles, at last `forward`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_off: Option<DayOffPolicy>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A norm made binding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// The norm.
    pub norm: NormId,
    /// The level of the act that adopts it.
    pub level: Level,
    /// The act that adopts it, in words.
    pub by: Localised,
}

/// A larger part of the cycle under the profile's own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StageGroup {
    /// The name.
    pub name: Localised,
    /// The stages it is made of.
    pub stages: Vec<Stage>,
}

/// Two stages that may run side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Overlap {
    /// The later stage, which may start
    pub stage: Stage,
    /// while this one is still open.
    pub with: Stage,
}

/// A condition of closing a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What must be on record.
    pub need: Need,
    /// The norm that asks for it.
    pub norm: NormId,
    /// Who can meet it.
    pub who: Vec<Actor>,
}

/// What must be on record before a stage closes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Need {
    /// A document of the kind, dated not later than the day.
    Document(DocumentKindId),
    /// At least one form is chosen.
    FormsChosen,
    /// A curator is appointed.
    CuratorAppointed,
    /// Somebody holds the role.
    People(Role),
    /// Every mentee has stated a request.
    Requests,
    /// Everybody in the role has a valid consent to the processing of personal data.
    Consents(Role),
    /// At least one mentor was selected and trained.
    MentorsReady,
    /// There is a pair, and every pair that is not ended is approved by order.
    PairsApproved,
    /// Every approved pair had its final meeting or ended with a ground.
    PairsFinished,
    /// There is a pair, and every pair that has not ended has a document of the kind: one that names the pair or one of
    /// its mentees, or that the pair names. It is dated not later than the day and has not run out. Pairs recorded by
    /// mistake are not asked.
    DocumentOfEachPair(DocumentKindId),
    /// Somebody holds the role, and everybody who does has a document of the kind: one that names the person or a pair
    /// of theirs. It is dated not later than the day and has not run out.
    DocumentOfEach(DocumentOfEach),
    /// Answers of the round are on record.
    Monitoring(Round),
    /// An event of the kind took place.
    Activity(ActivityKindId),
    /// Documents or results of the topic are published.
    Publication(DocumentKindId),
}

impl Need {
    /// The kind of document that it is about, where it is about one.
    pub(crate) fn kind_of_document(&self) -> Option<&DocumentKindId> {
        match self {
            Self::Document(kind) | Self::Publication(kind) | Self::DocumentOfEachPair(kind) => {
                Some(kind)
            }
            Self::DocumentOfEach(each) => Some(&each.kind),
            _ => None,
        }
    }

    /// The permanent code of the condition.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Document(_) => "TM-GATE-001",
            Self::FormsChosen => "TM-GATE-002",
            Self::CuratorAppointed => "TM-GATE-003",
            Self::People(_) => "TM-GATE-004",
            Self::Requests => "TM-GATE-005",
            Self::Consents(_) => "TM-GATE-006",
            Self::MentorsReady => "TM-GATE-007",
            Self::PairsApproved => "TM-GATE-008",
            Self::PairsFinished => "TM-GATE-009",
            Self::Monitoring(_) => "TM-GATE-010",
            Self::Activity(_) => "TM-GATE-011",
            Self::Publication(_) => "TM-GATE-012",
            Self::DocumentOfEachPair(_) => "TM-GATE-013",
            Self::DocumentOfEach(_) => "TM-GATE-014",
        }
    }
}

/// A document that everybody in a role has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentOfEach {
    /// Who is asked.
    pub role: Role,
    /// The kind of document.
    pub kind: DocumentKindId,
}

/// Who signs the consent of a minor. The law names no age: the organisation decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConsentOfMinors {
    /// The representative until 18; from 14 the minor as well.
    #[default]
    Strict,
    /// The representative until 18.
    Representative,
    /// The representative until 14, from 14 the minor alone is enough.
    From14Self,
}

/// What a profile says of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RuleSetting {
    /// The rule is not asked.
    Off,
    /// The rule is weighed as said, whatever its norm.
    Severity(Severity),
}

/// The working week.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WorkWeek {
    /// Monday to Friday.
    #[default]
    Five,
    /// Monday to Saturday.
    Six,
}

/// What becomes of a last day that is a day off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayOffPolicy {
    /// The next working day, as the Civil Code (art. 193) has it for terms.
    #[default]
    Forward,
    /// The working day before: nobody can call it late.
    Backward,
    /// The day stays.
    Stay,
}

/// A line of the road map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoadMapLine {
    /// The identifier, by which a programme speaks of the line; none: `line-3` by its place, `line-3.1` inside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<TaskId>,
    /// What is done.
    pub task: Localised,
    /// The stage it belongs to.
    pub stage: Stage,
    /// When.
    pub due: Due,
    /// When, as the paper prints it, where that is more than `due` can say: «в течение 5 рабочих дней со дня приказа».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// Who answers for it.
    pub who: Vec<Actor>,
    /// Who else answers for it, by function: a methodist, a working group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<FunctionId>,
    /// Who does it, where that is somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executor: Option<Actor>,
    /// Who helps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_executors: Vec<Actor>,
    /// The norm that asks for it.
    pub norm: NormId,
    /// What shows that it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Need>,
    /// The documents that come of it; all of them on file show that it is done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<DocumentKindId>,
    /// What becomes of a last day that is a day off; none: as the profile says, but a month, a quarter or another
    /// stretch of time ends where it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_off: Option<DayOffPolicy>,
    /// Lines inside it. A line without evidence of its own is done when they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RoadMapLine>,
}
