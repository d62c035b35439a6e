//! What a profile says of matching: the criteria with their weights, what is striven for, what history counts.

use serde::{Deserialize, Serialize};

/// What makes a mentee and a mentor suit each other. Weights are the profile's; one without a weight counts nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// The mentor's competences answer the mentee's request (per topic).
    Competence,
    /// Common interests (per interest).
    Interest,
    /// The mentee is of an age that the mentor wishes.
    WishedAge,
    /// The mentee named the mentor. In full for the first choice, less for each later one.
    MenteeWish,
    /// The mentor named the mentee. In full for the first choice, less for each later one.
    MentorWish,
    /// Both work or study at one place.
    SamePlace,
    /// Common subjects (per subject).
    Subject,
    /// Common languages (per language).
    Language,
    /// Common formats of meetings: in person, by video (per format).
    Format,
    /// Common times for meetings (per time).
    Time,
    /// The mentee waits for a mentor (per full week).
    Waiting,
    /// The curator put the mentee before others (per step of the request).
    Priority,
}

impl Criterion {
    /// All criteria.
    pub const ALL: [Self; 12] = [
        Self::Competence,
        Self::Interest,
        Self::WishedAge,
        Self::MenteeWish,
        Self::MentorWish,
        Self::SamePlace,
        Self::Subject,
        Self::Language,
        Self::Format,
        Self::Time,
        Self::Waiting,
        Self::Priority,
    ];

    /// The word on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Competence => "competence",
            Self::Interest => "interest",
            Self::WishedAge => "wished_age",
            Self::MenteeWish => "mentee_wish",
            Self::MentorWish => "mentor_wish",
            Self::SamePlace => "same_place",
            Self::Subject => "subject",
            Self::Language => "language",
            Self::Format => "format",
            Self::Time => "time",
            Self::Waiting => "waiting",
            Self::Priority => "priority",
        }
    }

    /// Whether it is about the mentee alone: the same with every mentor, it decides who gets a place and not which.
    pub fn is_of_the_mentee(self) -> bool {
        matches!(self, Self::Waiting | Self::Priority)
    }
}

/// What the matching strives for. Each is a chain: the first decides, the next only between equals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// As many mentees as possible, then the greatest sum of scores.
    #[default]
    MostMatchedThenBest,
    /// The greatest sum of scores, then as many mentees as possible.
    BestTotal,
    /// As many mentees as possible, then the lowest score as high as can be, then the next to lowest, and so on. What
    /// is about the mentee alone (waiting, priority) is not counted here: it would hide a poor match.
    WorstOffFirst,
    /// As many mentees as possible, then as many as possible with a mentor of their first choice, then the greatest
    /// sum of scores.
    MostMatchedThenWishes,
    /// No mentee and mentor would both rather have each other; of such plans the best for every mentee. Each side
    /// ranks by its own wishes, then by the criteria; equals by id.
    StableForMentees,
    /// The same, the best for every mentor.
    StableForMentors,
}

impl Objective {
    /// All objectives.
    pub const ALL: [Self; 6] = [
        Self::MostMatchedThenBest,
        Self::BestTotal,
        Self::WorstOffFirst,
        Self::MostMatchedThenWishes,
        Self::StableForMentees,
        Self::StableForMentors,
    ];

    /// Whether the plan is stable rather than optimal.
    pub fn is_stable(self) -> bool {
        matches!(self, Self::StableForMentees | Self::StableForMentors)
    }
}

/// What becomes of people who were a pair before and parted well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum History {
    /// They are not matched again.
    NoRepeats,
    /// The mentee keeps the mentor of the last pair where the objective lets them: before scores are compared.
    KeepMentor,
}

/// What a profile says of matching, beside the weights.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct MatchingPolicy {
    /// What is striven for when a request names nothing; none: `most_matched_then_best`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<Objective>,
    /// What history counts; none: people who parted well may be matched again, or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<History>,
}

impl MatchingPolicy {
    /// Takes another's words where it has them.
    pub(crate) fn extend(&mut self, other: Self) {
        self.objective = other.objective.or(self.objective);
        self.history = other.history.or(self.history);
    }
}
