//! Entries about people: who they are, what is theirs to do, who counts as a young specialist.

use serde::{Deserialize, Serialize};

use super::{ClauseKind, Contour, PauseKind, YoungPurpose};
use crate::day::Day;
use crate::id::{CategoryId, ClauseId, FunctionId, NormId, StandingId, YoungPolicyId};
use crate::norm::Grade;
use crate::role::Role;
use crate::text::Localised;

entries! {
    /// Who a person is outside the programme.
    Standing {
        /// The identifier.
        id: StandingId,
        /// The name.
        name: Localised,
        /// Inside or outside the organisation.
        contour: Contour,
        /// Learns in an educational organisation.
        learner: bool,
        /// Is employed as teaching staff.
        staff: bool,
        /// The standing that it is a kind of: a «воспитатель» counts as a teacher wherever a form or a category names teachers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counts_as: Option<StandingId>,
        /// Comes in person and speaks for no organisation: a resident, a volunteer.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        private: bool,
        /// Not a person: a class, a team, a family, an organisation.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        unit: bool,
    }

    /// What a person does for a programme beside the three roles: tutor, methodist, representative.
    /// It never becomes a fourth role.
    Function {
        /// The identifier.
        id: FunctionId,
        /// The name.
        name: Localised,
        /// What it means.
        meaning: Localised,
    }

    /// Why a person needs a mentor.
    Category {
        /// The identifier.
        id: CategoryId,
        /// The name.
        name: Localised,
        /// Whose category it is.
        standings: Vec<StandingId>,
        /// Health or hardship: data of a special kind that never leaves the school.
        special: bool,
    }

    /// A right, a duty or a function of a role.
    Clause {
        /// The identifier.
        id: ClauseId,
        /// Whose it is.
        role: Role,
        /// What it gives or asks.
        kind: ClauseKind,
        /// The clause in words, without a subject: «Участвовать в оценке программы».
        text: Localised,
        /// The act that says so.
        norm: NormId,
    }

    /// Who counts as a young specialist, for one purpose and one territory.
    YoungPolicy {
        /// The identifier.
        id: YoungPolicyId,
        /// The name.
        name: Localised,
        /// What it is asked for.
        purpose: YoungPurpose,
        /// The region of the federation, as an organisation writes it; none: everywhere.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<String>,
        /// The greatest age in completed years.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max_age: Option<u8>,
        /// Months of service in the profession; with the last of them completed it is over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max_service_months: Option<u32>,
        /// Hired not later than this many months after the diploma.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hired_within_months_after_diploma: Option<u32>,
        /// The job must be the first one by the qualification; work during the studies does not count.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        first_job: bool,
        /// Months from the day of hiring; with the last of them completed it is over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status_months: Option<u32>,
        /// What stops the count of months.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pauses: Vec<PauseKind>,
        /// The act that says so.
        norm: NormId,
        /// The first day it holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Day>,
        /// The last day it holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    }
}

impl YoungPolicy {
    /// Whether the policy holds on the day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
