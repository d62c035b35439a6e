//! Matching again: what becomes of the pairs there are, and of those who have none. As few pairs as possible are moved.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::{DocumentId, GroundId, PairId, ParticipantId};
use crate::matching::again::for_the_objective;
use crate::matching::base::{Base, Mode};
use crate::matching::commands::Written;
use crate::matching::ids::FreeIds;
use crate::matching::pair::Price;
use crate::matching::plan::Proposed;
use crate::matching::proof::Proof;
use crate::matching::request::Request;
use crate::matching::solved::Guarantee;
use crate::matching::table::Table;
use crate::matching::unmatched::{LeftOut, Shortage};
use crate::model::TargetModel;
use crate::model::profile::Objective;
use crate::programme::Programme;
use crate::programme::command::Command;
use crate::record::Fit;
use crate::text::Localised;

/// A request to match again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RematchRequest {
    /// What is striven for, and within which bounds.
    pub request: Request,
    /// Who leaves the programme on the day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leaving: Vec<Leaving>,
    /// What may become of pairs that could stay.
    #[serde(default, skip_serializing_if = "Stay::is_usual")]
    pub stay: Stay,
    /// The order by which approved pairs get another mentor; it must be on file when the commands are applied. None: a
    /// pair ends, and another one is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DocumentId>,
    /// The ground of what has none of its own; none: `mutual_decision`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<GroundId>,
}

/// Somebody who leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Leaving {
    /// Who.
    pub person: ParticipantId,
    /// Why; none: `mentor_left` or `mentee_left`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<GroundId>,
}

/// What may become of pairs that could stay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stay {
    /// They stay unless the objective is worse for it before scores are compared: fewer mentees get a mentor. With
    /// `best_total` they always stay. The stable objectives do not look at them.
    #[default]
    IfTheObjectiveAllows,
    /// They stay.
    Always,
}

impl Stay {
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_usual(&self) -> bool {
        *self == Self::IfTheObjectiveAllows
    }
}

/// What becomes of the pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rematch {
    /// The day.
    pub day: Day,
    /// What is striven for.
    pub objective: Objective,
    /// What is certain: also that no plan as good moves fewer, save for the stable objectives.
    pub guarantee: Guarantee,
    /// The pairs that stay.
    pub kept: Vec<Kept>,
    /// The mentees whose pair does not stay.
    pub moved: Vec<Moved>,
    /// The pairs of those who had none.
    pub new: Vec<Proposed>,
    /// The mentees left without a pair.
    pub unmatched: Vec<LeftOut>,
    /// Where places are short: mentees who share too few places among the mentors whom they could have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shortages: Vec<Shortage>,
    /// What it would cost to leave in place every pair that could stay; none where nothing was moved for the objective.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_of_staying: Option<Price>,
    /// The proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Proof>,
    /// What to record, in this order.
    pub commands: Vec<Command>,
}

/// A mentee who keeps the mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "KeptPair"))]
pub struct Kept {
    /// The pair.
    pub pair: PairId,
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// What was decided after the last trial meeting. `unsure`: they try once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<Fit>,
}

/// A mentee whose pair does not stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "MovedMentee"))]
pub struct Moved {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The pair that ends.
    pub pair: PairId,
    /// The mentor until now.
    pub from: ParticipantId,
    /// The pair that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Proposed>,
    /// Why the pair does not stay.
    pub cause: MoveCause,
    /// The cause in a sentence.
    pub why: Localised,
}

/// Why a pair does not stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MoveCause {
    /// The mentee leaves.
    MenteeLeft,
    /// The mentor leaves, or left.
    MentorLeft,
    /// The trial meeting showed that they do not suit each other.
    NoFit,
    /// The curator ruled the pair out or settled another one.
    Curator,
    /// The mentor has fewer places than mentees.
    Places,
    /// It could stay, but the plan would be worse. `price_of_staying` says by how much.
    Objective,
}

impl Programme {
    /// Matches again after a drop-out, a newcomer, a changed number of places or a failed trial meeting.
    ///
    /// Pairs with several mentors, and those of mentees with several pairs, stand as they are.
    pub fn rematch(&self, model: &TargetModel, asked: &RematchRequest) -> Rematch {
        let away: BTreeSet<_> = asked
            .leaving
            .iter()
            .map(|leaving| &leaving.person)
            .collect();
        let base = Base::new(self, model, &asked.request, Mode::Again, away.clone());
        let table = Table::new(&base);
        let staying = asked.stay == Stay::Always;
        let solved = if staying { table.stay() } else { table.solve() };
        let mut ids = FreeIds::new(self, &asked.request);
        let stays = |row: usize| table.stays(&solved, row);
        let proposed = table.proposed(&solved, &mut ids, |row| !stays(row));
        let rows = 0..table.rows.len();
        let mut moved = table.moved(&solved, &proposed);
        moved.extend(base.left(&away));
        moved.sort_by(|a, b| (&a.mentee, &a.pair).cmp(&(&b.mentee, &b.pair)));
        let new =
            { proposed.iter() }.filter(|pair| !moved.iter().any(|one| one.mentee == pair.mentee));
        let new = new.cloned().collect();
        let kept = rows
            .clone()
            .filter(|row| stays(*row))
            .filter_map(|row| table.kept(row))
            .collect();
        let left = table.left_out(&solved);
        let certificate = Proof::new(&table, &solved);
        let price = moved
            .iter()
            .any(|one| one.cause == MoveCause::Objective)
            .then(|| {
                let (matched, score) = table.worth(&solved.columns);
                let (still_matched, still_score) = table.worth(&table.stay().columns);
                Price {
                    mentees: matched - still_matched,
                    points: score - still_score,
                }
            });
        for one in moved
            .iter_mut()
            .filter(|one| one.cause == MoveCause::Objective)
        {
            one.why = for_the_objective(price);
        }
        let written = Written {
            programme: self,
            model,
            asked,
            moved: &moved,
            proposed: &proposed,
        };
        let commands = written.commands(&mut ids);
        Rematch {
            day: asked.request.day,
            objective: base.objective,
            guarantee: solved.guarantee,
            kept,
            moved,
            new,
            unmatched: left.mentees,
            shortages: left.shortages,
            price_of_staying: price,
            certificate,
            commands,
        }
    }
}
