//! Events: facts of a programme's life. They only grow by optional fields; old logs stay readable for good.

use serde::{Deserialize, Serialize};

use crate::day::{Day, Period};
use crate::id::{ConsentId, DocumentId, InstructionId, PairId, ParticipantId};
use crate::programme::board::StageAct;
use crate::programme::header::{FormChoice, Opening};
use crate::programme::tagged::{parts, tagged};
use crate::record::{
    Activity, Agreement, Answers, Appointment, Cancellation, Choice, Consent, Contact, Document,
    Ending, Enrolment, Figure, Instruction, Meeting, Pair, Participant, Plan, Prolongation,
    Publication, Selection, TaskCompleted, TaskDropped, TaskPlanned, Training,
};
use crate::role::Role;

// The larger records are boxed: a log is a long list of events, most of them small.
tagged! {
    /// A fact of the programme's life.
    pub enum Event {
        /// The programme was opened.
        Opened(Box<Opening>),
        /// A form was chosen.
        FormChosen(FormChoice),
        /// Something happened to a stage.
        StageMoved(StageAct),
        /// A person joined.
        Enrolled(Box<Participant>),
        /// What is known of a person was corrected.
        Corrected(Box<Correction>),
        /// A person took another role.
        RoleTaken(RoleTaken),
        /// A person left a role.
        RoleLeft(RoleLeft),
        /// A curator was appointed.
        CuratorAppointed(Box<Appointment>),
        /// A mentor was selected, or not.
        MentorSelected(Selection),
        /// A mentor was trained.
        MentorTrained(Training),
        /// A document came on file.
        DocumentFiled(Box<Document>),
        /// A consent was given.
        ConsentGiven(Box<Consent>),
        /// A consent was withdrawn.
        ConsentWithdrawn(ConsentWithdrawn),
        /// A mentor was instructed to mentor as work.
        MentorInstructed(Box<Instruction>),
        /// An instruction was called off.
        InstructionCancelled(InstructionCancelled),
        /// A mentee chose a mentor, or none of those offered.
        MentorChosen(Choice),
        /// A pair was proposed.
        PairProposed(Box<Pair>),
        /// A side agreed to a pair.
        PairAgreed(PairAgreed),
        /// A pair was approved by order.
        PairApproved(PairApproved),
        /// A pair made its plan.
        PairPlanned(PairPlanned),
        /// The term of a pair was made longer.
        PairProlonged(Box<PairProlonged>),
        /// A meeting took place.
        MeetingHeld(Meeting),
        /// A pair ended.
        PairEnded(PairEnded),
        /// Answers came in.
        Answered(Box<Answers>),
        /// An event of the programme took place.
        ActivityHeld(Box<Activity>),
        /// Something was made public.
        MadePublic(Box<Publication>),
        /// What was published at an address was taken down.
        TakenDown(TakenDown),
        /// The curator was in contact with a pair.
        PairContacted(Contact),
        /// A figure was reported or aimed at.
        FigureReported(Box<Figure>),
        /// A row was put on the road map, or altered.
        TaskPlanned(Box<TaskPlanned>),
        /// A row of the road map was done.
        TaskCompleted(Box<TaskCompleted>),
        /// A row was taken off the road map.
        TaskDropped(TaskDropped),
    }
}

parts! {
    /// What is known of a person, put right as a whole.
    Correction {
        /// The person as they should be.
        participant: Participant,
        /// When it was put right.
        on: Day,
    }

    /// A person's new role.
    RoleTaken {
        /// Who.
        participant: ParticipantId,
        /// Which role, from when.
        role: Enrolment,
    }

    /// The end of a person's role.
    RoleLeft {
        /// Who.
        participant: ParticipantId,
        /// Which role.
        role: Role,
        /// The last day.
        on: Day,
    }

    /// The withdrawal of a consent.
    ConsentWithdrawn {
        /// Which consent.
        consent: ConsentId,
        /// From which day it does not hold.
        on: Day,
    }

    /// A side's agreement to a pair.
    PairAgreed {
        /// Which pair.
        pair: PairId,
        /// Who and when.
        agreement: Agreement,
    }

    /// The approval of a pair.
    PairApproved {
        /// Which pair.
        pair: PairId,
        /// By which order.
        order: DocumentId,
        /// When.
        on: Day,
        /// The term of the work.
        term: Period,
    }

    /// The plan of a pair.
    PairPlanned {
        /// Which pair.
        pair: PairId,
        /// The plan.
        plan: Plan,
    }

    /// A longer term of a pair.
    PairProlonged {
        /// Which pair.
        pair: PairId,
        /// Until when, and how it was decided.
        prolongation: Prolongation,
    }

    /// The end of an instruction before its time.
    InstructionCancelled {
        /// Which instruction.
        instruction: InstructionId,
        /// Who called it off, and when.
        cancellation: Cancellation,
    }

    /// The removal of what was published at an address.
    TakenDown {
        /// The full address, as it was recorded.
        address: String,
        /// When.
        on: Day,
    }

    /// The ending of a pair.
    PairEnded {
        /// Which pair.
        pair: PairId,
        /// How.
        ending: Box<Ending>,
    }
}
