//! The registries: everything a profile may extend by data.

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};
use crate::due::MonthDay;
use crate::id::{
    ActivityKindId, CategoryId, ClauseId, DocumentKindId, FormId, FunctionId, GroundId,
    InstrumentId, KindId, NormId, ParameterId, StandingId, StudyTermId, VariantId, YoungPolicyId,
};
use crate::norm::{Grade, Norm};
use crate::role::Actor;
use crate::stage::{MacroStage, Stage};
use crate::text::Localised;

pub use days::{Announced, DayMoved, PublicHoliday, RegionalDay, StudyTerm, WorkingYear};
pub use people::{Category, Clause, Function, Standing, YoungPolicy};
pub use words::{
    Better, ClauseKind, Covers, FormLevel, MeetingKind, ParameterGroup, PauseKind, Respondent,
    Round, YoungPurpose,
};

/// Where people come from: inside the organisation or outside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Contour {
    /// Внутренний контур.
    Inner,
    /// Внешний контур.
    Outer,
    /// Inner in the organisation's own person, outer in another's.
    ByPlace,
}

macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),* $(,)? })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $type,)*
            /// Where it was read.
            pub source: String,
            /// How well it is known.
            pub grade: Grade,
        }
    )* };
}

mod days;
mod people;
mod words;

entries! {
    /// What the method says of a stage.
    StageEntry {
        /// Which stage.
        id: Stage,
        /// Its place, 1–7.
        number: u8,
        /// The official name.
        name: Localised,
        /// The large part it belongs to.
        macro_stage: MacroStage,
        /// What it is for.
        goal: Localised,
        /// What ends it.
        result: Localised,
        /// What is done in it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tasks: Vec<Localised>,
        /// What it starts from.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        inputs: Vec<Localised>,
        /// What it leaves behind: documents, data, decisions.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        outputs: Vec<Localised>,
        /// Work with people of the organisation.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        inner: Vec<Localised>,
        /// Work with people and organisations outside.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        outer: Vec<Localised>,
        /// Who answers for it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        responsible: Vec<Actor>,
        /// Usual months, 1–12, in the order of a school year.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        months: Vec<u8>,
        /// Other names in use.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        aliases: Vec<String>,
    }

    /// A mentoring form: who mentors whom.
    Form {
        /// The identifier.
        id: FormId,
        /// The official name.
        name: Localised,
        /// Whose form it is.
        level: FormLevel,
        /// Who may be the mentor.
        mentors: Vec<StandingId>,
        /// Who may be the mentee.
        mentees: Vec<StandingId>,
        /// Both sides belong to one organisation.
        same_organisation: bool,
        /// A group of several mentees is usual.
        group: bool,
        /// Third sides.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        parties: Vec<StandingId>,
        /// What it is for.
        goal: Localised,
        /// What is done for it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tasks: Vec<Localised>,
        /// What may be expected of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        results: Vec<Localised>,
        /// Who suits it as a mentor.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        mentor_portrait: Vec<Localised>,
        /// Who suits it as a mentee.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        mentee_portrait: Vec<Localised>,
        /// How well the tasks, results and portraits are known, where there are such.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        details_grade: Option<Grade>,
        /// Role models.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        variants: Vec<Variant>,
        /// Other names in use.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        aliases: Vec<String>,
        /// The act that brings it.
        norm: NormId,
    }

    /// A kind of mentoring: how, not who.
    Kind {
        /// The identifier.
        id: KindId,
        /// The name.
        name: Localised,
        /// What it means.
        meaning: Localised,
        /// Fewest mentees of one mentor.
        mentees_min: u32,
        /// Most mentees of one mentor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mentees_max: Option<u32>,
        /// Most meetings.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        meetings_max: Option<u32>,
        /// Runs by a schedule of meetings.
        scheduled: bool,
        /// The mentor is the less experienced.
        inverts_seniority: bool,
        /// Shortest usual term in months.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min_months: Option<u32>,
    }

    /// A kind of document.
    DocumentKind {
        /// The identifier.
        id: DocumentKindId,
        /// The short code, `D19`.
        code: String,
        /// The name.
        name: Localised,
        /// The stage that brings it.
        stage: Stage,
        /// Who signs or approves it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        signed_by: Vec<Actor>,
        /// Who prepares it.
        prepared_by: Actor,
        /// What it is about.
        covers: Covers,
        /// The kinds that it stands in for: a commission's decision for the order on pairs. Wherever one of them is asked
        /// for, it will do.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        serves_as: Vec<DocumentKindId>,
        /// The act that asks for it.
        norm: NormId,
    }

    /// A step of the meeting cycle.
    MeetingEntry {
        /// Which meeting.
        id: MeetingKind,
        /// Its place, 1–5.
        number: u8,
        /// The name.
        name: Localised,
        /// What it leaves behind.
        outcome: Localised,
    }

    /// What an instrument measures.
    Parameter {
        /// The identifier.
        id: ParameterId,
        /// The name.
        name: Localised,
        /// Whom it is about.
        group: ParameterGroup,
        /// Which way is better.
        better: Better,
    }

    /// A questionnaire or card.
    Instrument {
        /// The identifier.
        id: InstrumentId,
        /// The name.
        name: Localised,
        /// Who answers it.
        answered_by: Vec<Respondent>,
        /// When.
        rounds: Vec<Round>,
        /// The lowest mark.
        scale_min: i32,
        /// The highest mark.
        scale_max: i32,
    }

    /// Why a pair ended.
    Ground {
        /// The identifier.
        id: GroundId,
        /// The name.
        name: Localised,
        /// Before the agreed end.
        early: bool,
        /// By an order of the head.
        needs_order: bool,
        /// Who must agree, beside whoever records it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        agreed_by: Vec<Actor>,
        /// It may be the cause of replacing the mentor.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        replacement: bool,
        /// The record was a mistake: the pair never was.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        annuls: bool,
    }

    /// Why the term of a pair is prolonged.
    ProlongationGround {
        /// The identifier.
        id: GroundId,
        /// The name.
        name: Localised,
    }

    /// An indicator's definition.
    Indicator {
        /// The identifier.
        id: ParameterId,
        /// The name.
        name: Localised,
        /// The formula in words.
        formula: Localised,
        /// What is counted above the line.
        numerator: Localised,
        /// What is counted below the line.
        denominator: Localised,
        /// Targets by year, in percent.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        targets: Vec<Target>,
    }

    /// A kind of event in the life of the programme.
    ActivityKind {
        /// The identifier.
        id: ActivityKindId,
        /// The name.
        name: Localised,
        /// The stage it belongs to.
        stage: Stage,
    }
}

/// A role model inside a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The identifier.
    pub id: VariantId,
    /// The name.
    pub name: Localised,
    /// How well it is known.
    pub grade: Grade,
}

/// The value that an indicator should reach in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The year.
    pub year: i32,
    /// The share in percent.
    pub percent: u32,
}

/// All registries; a profile adds to them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Registry {
    /// The register of norms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub norms: Vec<Norm>,
    /// The stages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageEntry>,
    /// Who people are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub standings: Vec<Standing>,
    /// What they do for a programme beside the three roles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<Function>,
    /// Why they need a mentor.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    /// Rights, duties and functions of the three roles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Clause>,
    /// Who counts as a young specialist.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub young_specialists: Vec<YoungPolicy>,
    /// Who mentors whom.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<Form>,
    /// How.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Kind>,
    /// Kinds of documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentKind>,
    /// The meeting cycle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<MeetingEntry>,
    /// What is measured.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// With what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instruments: Vec<Instrument>,
    /// Why pairs end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Ground>,
    /// Why the term of a pair is prolonged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prolongation_grounds: Vec<ProlongationGround>,
    /// Indicators.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// Kinds of events.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<ActivityKind>,
    /// The public holidays of the whole country.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub public_holidays: Vec<PublicHoliday>,
    /// The production calendars, year by year. A year that is not here is not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub working_years: Vec<WorkingYear>,
    /// The usual terms of study.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub study_terms: Vec<StudyTerm>,
    /// Days off, or working days, of a region or an organisation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regional_days: Vec<RegionalDay>,
}

/// An entry of a registry that is found by its identifier.
pub trait Entry {
    /// The type of the identifier.
    type Id: Ord;
    /// The identifier.
    fn id(&self) -> &Self::Id;
}

macro_rules! found_by_id {
    ($($name:ident $list:ident $id:ty),* $(,)?) => {
        $(
            impl Entry for $name {
                type Id = $id;
                fn id(&self) -> &$id {
                    &self.id
                }
            }
        )*

        impl Registry {
            /// Takes another registry's entries; an entry with a known identifier replaces the old one.
            pub(crate) fn extend(&mut self, other: Self) {
                $( extend(&mut self.$list, other.$list); )*
            }
        }
    };
}
found_by_id! {
    Norm norms NormId,
    StageEntry stages Stage,
    Standing standings StandingId,
    Function functions FunctionId,
    Category categories CategoryId,
    Clause clauses ClauseId,
    YoungPolicy young_specialists YoungPolicyId,
    Form forms FormId,
    Kind kinds KindId,
    DocumentKind documents DocumentKindId,
    MeetingEntry meetings MeetingKind,
    Parameter parameters ParameterId,
    Instrument instruments InstrumentId,
    Ground grounds GroundId,
    ProlongationGround prolongation_grounds GroundId,
    Indicator indicators ParameterId,
    ActivityKind activities ActivityKindId,
    PublicHoliday public_holidays MonthDay,
    WorkingYear working_years PartialDay,
    StudyTerm study_terms StudyTermId,
    RegionalDay regional_days Day,
}

fn extend<T: Entry>(list: &mut Vec<T>, more: Vec<T>) {
    for entry in more {
        match list.iter_mut().find(|old| old.id() == entry.id()) {
            Some(old) => *old = entry,
            None => list.push(entry),
        }
    }
}
