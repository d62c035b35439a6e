//! Collects the reasons for refusing a command.

use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::id::NormId;
use crate::model::TargetModel;
use crate::model::registry::Entry;
use crate::pointer::Pointer;
use crate::programme::Refusal;
use crate::role::Actor;
use crate::text::Params;

macro_rules! reasons {
    ($($name:ident = $code:literal),* $(,)?) => {
        /// Why a command may be refused. The codes are permanent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Reason { $($name),* }

        impl Reason {
            fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }
        }

        /// The codes of all reasons for refusing a command.
        pub const REFUSAL_CODES: &[&str] = &[$($code),*];
    };
}
reasons! {
    UnknownPerson = "TM-CMD-001",
    IdTaken = "TM-CMD-002",
    EarlierStageOpen = "TM-CMD-003",
    StageNotOpen = "TM-CMD-004",
    StageAlreadyStarted = "TM-CMD-005",
    LaterStageClosed = "TM-CMD-006",
    Unexplained = "TM-CMD-007",
    FormNotAllowed = "TM-CMD-008",
    FormChosenAlready = "TM-CMD-009",
    FormNotChosen = "TM-CMD-010",
    NotInRegistry = "TM-CMD-011",
    UnknownPair = "TM-CMD-012",
    PairEnded = "TM-CMD-013",
    PairApprovedAlready = "TM-CMD-014",
    RoleNotHeld = "TM-CMD-015",
    RoleHeldAlready = "TM-CMD-016",
    MeetingTooEarly = "TM-CMD-017",
    MeetingAgain = "TM-CMD-018",
    BeforeItsCause = "TM-CMD-019",
    UnknownDocument = "TM-CMD-020",
    UnknownConsent = "TM-CMD-021",
    ConsentWithdrawnAlready = "TM-CMD-022",
    SamePersonTwice = "TM-CMD-023",
    StandingDoesNotFit = "TM-CMD-024",
    SideEmpty = "TM-CMD-025",
    InActivePair = "TM-CMD-026",
    PeriodReversed = "TM-CMD-027",
    PairOpenAlready = "TM-CMD-028",
    WrongDocumentKind = "TM-CMD-029",
    OutsideScale = "TM-CMD-030",
    MentorNotReady = "TM-CMD-031",
    ConsentMissing = "TM-CMD-032",
    NothingGiven = "TM-CMD-033",
    ForeignProfile = "TM-CMD-034",
    StageNotClosed = "TM-CMD-035",
    PairNotNew = "TM-CMD-036",
    PairNotApproved = "TM-CMD-037",
    NotLonger = "TM-CMD-038",
    NotInThePair = "TM-CMD-039",
    WrongGround = "TM-CMD-040",
    NotOffered = "TM-CMD-041",
    NothingThere = "TM-CMD-042",
    UnknownInstruction = "TM-CMD-043",
    InstructionCancelledAlready = "TM-CMD-044",
    InstructionNotNew = "TM-CMD-045",
    UnknownTask = "TM-CMD-046",
    TaskDoneAlready = "TM-CMD-047",
    TaskUntitled = "TM-CMD-048",
    RoleLeftAlready = "TM-CMD-049",
}

/// The reasons found so far.
pub(super) struct Reasons<'a> {
    pub(super) model: &'a TargetModel,
    found: Vec<Diagnostic>,
}

impl<'a> Reasons<'a> {
    pub(super) fn new(model: &'a TargetModel) -> Self {
        Self {
            model,
            found: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, reason: Reason, at: Pointer, params: Params) {
        self.found.push(Diagnostic {
            code: reason.code(),
            severity: Severity::Error,
            norm: None,
            grade: None,
            subject: String::new(),
            at,
            people: Vec::new(),
            who: vec![Actor::Curator],
            params,
            origin: None,
        });
    }

    /// Adds the reason where the norm makes its breach an error on the day.
    pub(super) fn add_under(
        &mut self,
        norm: &NormId,
        day: crate::Day,
        (reason, at, mut params): (Reason, Pointer, Params),
    ) {
        if self.model.weigh(norm, Severity::Error, day) != Some(Severity::Error) {
            return;
        }
        params.insert("norm", self.model.norm_name(norm).into());
        self.add(reason, at, params);
        if let Some(last) = self.found.last_mut() {
            last.norm = Some(norm.clone());
            last.grade = self.model.norm(norm).map(|norm| norm.grade);
        }
    }

    /// Adds a reason where the registry lacks the entry.
    pub(super) fn know<T: Entry>(&mut self, entry: Option<&T>, id: &impl ToString, at: Pointer) {
        if entry.is_none() {
            self.add(
                Reason::NotInRegistry,
                at,
                crate::params! { id: id.to_string() },
            );
        }
    }

    /// Points the reasons to other members of the command: (where they point, where they should).
    pub(super) fn point(&mut self, moves: &[(&str, &str)]) {
        for reason in &mut self.found {
            let text = reason.at.to_string();
            let member = text.split('/').nth(1);
            if let Some((_, to)) = moves.iter().find(|(from, _)| member == Some(*from)) {
                reason.at = Pointer::root().key(to);
            }
        }
    }

    /// Takes over reasons that were found elsewhere.
    pub(super) fn take(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(diagnostics);
    }

    /// The value, or the refusal with every reason.
    pub(super) fn or<T>(mut self, value: T) -> Result<T, Refusal> {
        if self.found.is_empty() {
            return Ok(value);
        }
        sort(&mut self.found);
        Err(Refusal {
            reasons: self.found,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::REFUSAL_CODES;
    use crate::text::{Lang, has_text};

    #[test]
    fn every_reason_has_its_texts() {
        for code in REFUSAL_CODES {
            for lang in [Lang::Ru, Lang::En] {
                assert!(has_text(lang, code), "{code}");
                assert!(has_text(lang, &format!("{code}.remedy")), "{code}");
            }
        }
    }
}
