//! Commands: what somebody wants to happen. [`Programme::decide`](crate::Programme::decide) accepts or refuses them.

use serde::{Deserialize, Serialize};

use crate::day::{Day, Period};
use crate::id::{DocumentId, FormId, GroundId, PairId, ParticipantId};
use crate::programme::event::{
    ConsentWithdrawn, Correction, InstructionCancelled, PairAgreed, PairEnded, PairPlanned,
    PairProlonged, RoleLeft, RoleTaken, TakenDown,
};
use crate::programme::tagged::{parts, tagged};
use crate::record::{
    Activity, Answers, Appointment, Choice, Consent, Contact, Document, Figure, Instruction,
    Meeting, Pair, Participant, Publication, Selection, TaskCompleted, TaskDropped, TaskPlanned,
    Training,
};
use crate::role::Role;
use crate::stage::Stage;

tagged! {
    /// What somebody wants to happen.
    pub enum Command {
        /// Choose the forms of the programme. Refused: a form that the profile does not allow or that is chosen already.
        ChooseForms(ChooseForms),
        /// Begin a stage. Refused while an earlier stage is open, unless the profile lets the two overlap.
        StartStage(StageStep),
        /// Close a stage. Refused with every unmet condition.
        CloseStage(StageStep),
        /// Close a stage although conditions are unmet. A signed fact with a reason, never silent.
        OverrideStage(StageReason),
        /// Open a closed stage again. Refused when a later stage is closed.
        ReopenStage(StageReason),
        /// Add a person.
        Enrol(Participant),
        /// Put right what is known of a person.
        Correct(Correction),
        /// Give a person one more role.
        TakeRole(RoleTaken),
        /// End a person's role. Refused while the person is in an active pair in that role.
        LeaveRole(RoleLeft),
        /// Appoint a curator.
        AppointCurator(Appointment),
        /// Record the outcome of a mentor's selection.
        SelectMentor(Selection),
        /// Record a mentor's training.
        TrainMentor(Training),
        /// Put a document on file.
        FileDocument(Document),
        /// Record a consent.
        GiveConsent(Consent),
        /// Withdraw a consent.
        WithdrawConsent(ConsentWithdrawn),
        /// Record an instruction to mentor as work.
        InstructMentor(Instruction),
        /// Call an instruction off before its end.
        CancelInstruction(InstructionCancelled),
        /// Record whom a mentee chose of the mentors who were offered.
        ChooseMentor(Choice),
        /// Propose pairs.
        ProposePairs(ProposePairs),
        /// Record that a side agrees to a pair.
        AgreePair(PairAgreed),
        /// Approve pairs by an order that is on file.
        ApprovePairs(ApprovePairs),
        /// Record the plan of a pair.
        PlanPair(PairPlanned),
        /// Record a meeting. Refused out of order: acquaintance, trial, planning, regular ones, final.
        HoldMeeting(Meeting),
        /// Make the term of a pair longer. Refused: an end that is not later than the present one.
        ProlongPair(PairProlonged),
        /// Put another mentor in the place of one: the pair ends, and another goes on in its place with the same end.
        /// Refused: an early ground that is none for a replacement, a new mentor who is not ready.
        ReplaceMentor(ReplaceMentor),
        /// End a pair. On the ground `made_in_error` the record counts as if it had never been.
        EndPair(PairEnded),
        /// Record answers to a questionnaire.
        RecordAnswers(Answers),
        /// Record an event of the programme.
        HoldActivity(Activity),
        /// Record a publication.
        Publish(Publication),
        /// Record that everything published at an address was taken down.
        TakeDown(TakenDown),
        /// Record the curator's contact with a pair.
        ContactPair(Contact),
        /// Record a figure that the organisation reports or aims at.
        ReportFigure(Figure),
        /// Put a row on the road map, or alter one: its own or the profile's.
        PlanTask(TaskPlanned),
        /// Record that a row of the road map is done.
        CompleteTask(TaskCompleted),
        /// Take a row off the road map, for a reason.
        DropTask(TaskDropped),
    }
}

parts! {
    /// The forms to choose.
    ChooseForms {
        /// Which.
        forms: Vec<FormId>,
        /// When.
        on: Day,
    }

    /// A step of a stage.
    StageStep {
        /// Which stage.
        stage: Stage,
        /// When.
        on: Day,
        /// Who answers for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<ParticipantId>,
    }

    /// A step of a stage that needs a reason.
    StageReason {
        /// Which stage.
        stage: Stage,
        /// When.
        on: Day,
        /// Who signs.
        by: ParticipantId,
        /// Why.
        reason: String,
    }

    /// Pairs to propose.
    ProposePairs {
        /// Which. Their days, approvals, plans and endings are recorded later, by commands of their own.
        pairs: Vec<Pair>,
    }

    /// A mentor to release and one to appoint, in one act.
    ReplaceMentor {
        /// The pair whose mentor is released.
        pair: PairId,
        /// The id of the pair that goes on.
        into: PairId,
        /// Who is released.
        release: ParticipantId,
        /// Who is appointed.
        appoint: ParticipantId,
        /// Why.
        cause: GroundId,
        /// By which order.
        order: DocumentId,
        /// The day of both.
        on: Day,
        /// The sides of the new pair that agreed to it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        agreed: Vec<Role>,
    }

    /// Pairs to approve.
    ApprovePairs {
        /// Which.
        pairs: Vec<PairId>,
        /// By which order.
        order: DocumentId,
        /// When.
        on: Day,
        /// The term of the work.
        term: Period,
    }
}
