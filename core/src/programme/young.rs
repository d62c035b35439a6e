//! Who counts as a young specialist: a policy, a person's service and a day give a verdict.
//!
//! Dates known by month or year are taken at both ends: a verdict is given only where both ends agree.

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};
use crate::id::ParticipantId;
use crate::model::TargetModel;
use crate::model::registry::{YoungPolicy, YoungPurpose};
use crate::programme::Programme;
use crate::record::Service;

/// Whether a person counts as a young specialist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum YoungVerdict {
    /// Certainly.
    Yes,
    /// Certainly not.
    No {
        /// Every reason that is certain.
        reasons: Vec<YoungReason>,
    },
    /// It depends on what is not known, or not known to the day.
    Unknown {
        /// What would decide it.
        missing: Vec<YoungFact>,
    },
}

/// Why a person does not count as a young specialist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum YoungReason {
    /// The policy does not hold on the day.
    Policy,
    /// The person is older.
    Age,
    /// The service is longer.
    Service,
    /// The time after hiring is over.
    Status,
    /// Hired too long after the diploma.
    LateHire,
    /// The job is not the first one.
    NotFirstJob,
    /// The studies are not completed.
    NoDiploma,
}

/// A fact about a person that a verdict needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum YoungFact {
    /// The date of birth.
    Born,
    /// The first day in the profession.
    Started,
    /// The first day in this organisation.
    Hired,
    /// The day of the diploma.
    Diploma,
}

/// What one condition of a policy says.
type Finding = Result<bool, Vec<YoungFact>>;

/// A question about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct YoungQuestion {
    /// Who.
    pub participant: ParticipantId,
    /// What for: the policies differ.
    pub purpose: YoungPurpose,
    /// On which day.
    pub day: Day,
}

/// The answer, and the policy it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YoungAnswer<'a> {
    /// The policy of the organisation's region, or of the country.
    pub policy: &'a YoungPolicy,
    /// What it says of the person.
    pub answer: YoungVerdict,
}

impl Programme {
    /// Whether a person counts as a young specialist, by the policy of the organisation's region. `None` where there is
    /// no such person, or no policy for the purpose holds on the day.
    pub fn young_specialist<'a>(
        &self,
        model: &'a TargetModel,
        question: &YoungQuestion,
    ) -> Option<YoungAnswer<'a>> {
        let person = self.participant(&question.participant)?;
        let region = self.header().organisation.region.as_deref();
        let region = region.or(model.region());
        let policy = model.young_policy(question.purpose, region, question.day)?;
        let answer = judge(policy, person.born, &person.service, question.day);
        Some(YoungAnswer { policy, answer })
    }
}

/// Whether the person counts as a young specialist on the day.
///
/// Age is counted in completed years and the greatest one is included: whoever may be 35 is young until the day
/// before the 36th birthday. Service is counted in completed months without the pauses that the policy knows:
/// with 36 months whoever started on 1 September 2022 is young through 31 August 2025.
pub fn judge(
    policy: &YoungPolicy,
    born: Option<PartialDay>,
    service: &Service,
    day: Day,
) -> YoungVerdict {
    let months = |limit, from, fact| {
        within_months(from, fact, |from| over(policy, service, from, limit, day))
    };
    let findings = [
        Some((YoungReason::Policy, Ok(policy.holds_on(day)))),
        policy
            .max_age
            .map(|limit| (YoungReason::Age, age(born, limit, day))),
        policy.max_service_months.map(|limit| {
            let finding = months(limit, service.started, YoungFact::Started);
            (YoungReason::Service, finding)
        }),
        policy.status_months.map(|limit| {
            let finding = months(limit, service.hired, YoungFact::Hired);
            (YoungReason::Status, finding)
        }),
        policy
            .hired_within_months_after_diploma
            .map(|limit| (YoungReason::LateHire, hired_in_time(service, limit))),
        policy
            .first_job
            .then(|| (YoungReason::NotFirstJob, first_job(service))),
        policy
            .first_job
            .then(|| (YoungReason::NoDiploma, has_diploma(service, day))),
    ];
    let mut reasons = Vec::new();
    let mut missing = Vec::new();
    for (reason, finding) in findings.into_iter().flatten() {
        match finding {
            Ok(true) => {}
            Ok(false) => reasons.push(reason),
            Err(facts) => missing.extend(facts),
        }
    }
    missing.sort();
    missing.dedup();
    if !reasons.is_empty() {
        YoungVerdict::No { reasons }
    } else if !missing.is_empty() {
        YoungVerdict::Unknown { missing }
    } else {
        YoungVerdict::Yes
    }
}

fn age(born: Option<PartialDay>, limit: u8, day: Day) -> Finding {
    let born = born.ok_or_else(|| vec![YoungFact::Born])?;
    let limit = u32::from(limit);
    both(
        born.age_at_most(day) <= limit,
        born.age_at_least(day) <= limit,
        &[YoungFact::Born],
    )
}

/// Whether a time that began on the partial day is not over.
fn within_months(from: Option<PartialDay>, fact: YoungFact, over: impl Fn(Day) -> bool) -> Finding {
    let from = from.ok_or_else(|| vec![fact])?;
    both(!over(from.earliest()), !over(from.latest()), &[fact])
}

/// Whether so many months have passed from the one day to the other, the policy's pauses left out.
fn over(policy: &YoungPolicy, service: &Service, from: Day, months: u32, day: Day) -> bool {
    let counted_from = from.plus_days(paused_days(policy, service, from, day));
    counted_from.plus_months(months) <= day
}

/// Days from the first to the day before the last that lie in a pause of the policy, each once.
fn paused_days(policy: &YoungPolicy, service: &Service, from: Day, day: Day) -> u32 {
    let mut pauses: Vec<(Day, Day)> = service
        .pauses
        .iter()
        .filter(|pause| policy.pauses.contains(&pause.kind))
        .map(|pause| {
            let end = pause.until.map_or(day, |until| until.plus_days(1).min(day));
            (pause.from.max(from), end)
        })
        .collect();
    pauses.sort();
    let mut counted_to = from;
    let mut days = 0;
    for (start, end) in pauses {
        days += start.max(counted_to).days_until(end).max(0);
        counted_to = counted_to.max(end);
    }
    u32::try_from(days).unwrap_or(0)
}

fn hired_in_time(service: &Service, months: u32) -> Finding {
    let (Some(diploma), Some(hired)) = (service.diploma, service.hired) else {
        return Err(unknown(service));
    };
    both(
        hired.latest() <= diploma.earliest().plus_months(months),
        hired.earliest() <= diploma.latest().plus_months(months),
        &[YoungFact::Hired, YoungFact::Diploma],
    )
}

/// Work that began before the diploma may have been work during the studies: it says nothing of the first job after.
fn first_job(service: &Service) -> Finding {
    let (Some(diploma), Some(hired)) = (service.diploma, service.hired) else {
        return Err(unknown(service));
    };
    let started = service.started.ok_or_else(|| vec![YoungFact::Started])?;
    if started == hired {
        return Ok(true);
    }
    let earlier_job = started.latest() < hired.earliest();
    if earlier_job && diploma.latest() <= started.earliest() {
        return Ok(false);
    }
    both(
        hired.latest() <= started.earliest(),
        true,
        &[YoungFact::Started],
    )
}

fn has_diploma(service: &Service, day: Day) -> Finding {
    let diploma = service.diploma.ok_or_else(|| vec![YoungFact::Diploma])?;
    both(
        diploma.latest() <= day,
        diploma.earliest() <= day,
        &[YoungFact::Diploma],
    )
}

fn unknown(service: &Service) -> Vec<YoungFact> {
    let facts = [
        (service.hired, YoungFact::Hired),
        (service.diploma, YoungFact::Diploma),
    ];
    let missing = facts.into_iter().filter(|(date, _)| date.is_none());
    missing.map(|(_, fact)| fact).collect()
}

/// Certain when it is so at the worst, certainly not when it is not so at the best.
fn both(at_worst: bool, at_best: bool, facts: &[YoungFact]) -> Finding {
    match (at_worst, at_best) {
        (true, _) => Ok(true),
        (false, false) => Ok(false),
        (false, true) => Err(facts.to_vec()),
    }
}

#[cfg(test)]
mod tests;
