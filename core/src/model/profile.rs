//! What a profile file says: which norms an organisation adopts, and what its own acts set.
//!
//! A profile is data. It names the profiles it extends; later statements replace earlier ones.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::format::Format1;
use crate::id::{ActivityKindId, DocumentKindId, FormId, NormId, ProfileId};
use crate::model::registry::{Registry, Round};
use crate::norm::{Level, MentoringModel};
use crate::role::{Actor, Role};
use crate::stage::Stage;
use crate::text::Localised;

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
    /// Own names of stages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub stage_names: BTreeMap<Stage, Localised>,
    /// Larger parts that the profile speaks of; each stage belongs to at most one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stage_groups: Vec<StageGroup>,
    /// Stages that may run at the same time as the one before them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlaps: Vec<Overlap>,
    /// What each stage asks before it closes; adds to what the extended profiles ask.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gates: BTreeMap<Stage, Vec<Condition>>,
    /// Numbers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: Limits,
    /// Who signs the consent of a minor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_of_minors: Option<ConsentOfMinors>,
    /// Weights of the compatibility criteria; they replace the extended profiles' weights one by one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
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
    /// Answers of the round are on record.
    Monitoring(Round),
    /// An event of the kind took place.
    Activity(ActivityKindId),
    /// Documents or results of the topic are published.
    Publication(DocumentKindId),
}

impl Need {
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
        }
    }
}

macro_rules! limits {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// Numbers that acts set differently; a missing one is not judged.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default, deny_unknown_fields)]
        pub struct Limits {
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $name: Option<u32>,)*
        }

        impl Limits {
            /// Takes another's numbers where it has them.
            pub(crate) fn extend(&mut self, other: Self) {
                $( self.$name = other.$name.or(self.$name); )*
            }
        }
    };
}
limits! {
    /// Youngest age of a learner as a mentee, years.
    min_student_age,
    /// Longest service of a young specialist, years.
    young_specialist_years,
    /// Shortest experience of a mentor from an enterprise, years.
    employer_years,
    /// Longest cycle of a programme, days.
    programme_max_days,
    /// Longest term of a pair, days.
    pair_max_days,
    /// Shortest term of a teacher's personalised programme, days.
    pair_min_days,
    /// Most mentees of one mentor at a time, outside group forms.
    mentor_max_mentees,
    /// Most active pairs of one mentee at a time.
    mentee_max_pairs,
    /// Longest gap between meetings, days.
    max_gap_days,
    /// Fewest regular meetings before the final one.
    min_regular_meetings,
    /// Days after which a pair without a meeting is called silent.
    silent_days,
    /// From which mark a respondent counts as satisfied.
    satisfied_from,
    /// Smallest number of people that a published figure may be about.
    publish_threshold,
    /// Days within which personal data are destroyed after the purpose or the consent ended.
    erase_within_days,
    /// Lowest share of answered questionnaires, percent.
    min_response_percent,
    /// Days from coming to the organisation within which a young specialist gets a mentor.
    newcomer_days,
    /// Hours a month that one mentee asks of a mentor.
    mentee_hours_a_month,
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

/// A line of the road map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoadMapLine {
    /// What is done.
    pub task: Localised,
    /// The stage it belongs to.
    pub stage: Stage,
    /// The last day of every year by which it is done, `09-15`.
    pub due: MonthDay,
    /// Who does it.
    pub who: Vec<Actor>,
    /// The norm that asks for it.
    pub norm: NormId,
    /// What shows that it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Need>,
}

/// A day of every year, `09-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: u8,
    day: u8,
}

impl MonthDay {
    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.month.into()
    }

    /// The day of the month.
    pub fn day(self) -> u32 {
        self.day.into()
    }
}

impl TryFrom<String> for MonthDay {
    type Error = crate::day::DayError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // 2001 is not a leap year: 29 February would not exist every year.
        let day: crate::Day = format!("2001-{text}")
            .parse()
            .map_err(|_| crate::day::DayError {
                expected: "a month and a day like `09-15`",
                found: text.chars().take(40).collect(),
            })?;
        Ok(Self {
            month: u8::try_from(day.month()).unwrap_or(1),
            day: u8::try_from(day.day()).unwrap_or(1),
        })
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        format!("{:02}-{:02}", day.month, day.day)
    }
}
