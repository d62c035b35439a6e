//! What forbids a pair: a closed list, each entry with the rule that it follows from.

use serde::{Deserialize, Serialize};

use crate::model::TargetModel;
use crate::model::profile::RuleSetting;
use crate::params;
use crate::text::Localised;

macro_rules! barriers {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $kind:ident, $rule:expr;)*) => {
        /// Why two people cannot be a pair. Forbidden is forbidden, never "zero points".
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Barrier {
            $($(#[$doc])* #[serde(rename = $code)] $name,)*
        }

        impl Barrier {
            /// All barriers.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The permanent code.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The rule that it follows from, where there is one.
            pub fn rule(self) -> Option<&'static str> {
                match self { $(Self::$name => $rule,)* }
            }

            fn kind(self) -> Kind {
                match self { $(Self::$name => Kind::$kind,)* }
            }
        }
    };
}

/// Who can take a barrier away.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Nobody: without it there is no pair to speak of, or a command would be refused.
    Firm,
    /// The profile, by switching the rule off.
    OfRule,
    /// The profile, or the curator in a request.
    Liftable,
}

barriers! {
    /// The mentee's consent to the processing of personal data is missing.
    MenteeConsent = "TM-MATCH-001", Firm, Some("TM-CNS-001");
    /// The mentee has stated no request.
    NoRequest = "TM-MATCH-002", Liftable, Some("TM-MTE-005");
    /// The mentor's consent to the processing of personal data is missing.
    MentorConsent = "TM-MATCH-003", Firm, Some("TM-CNS-001");
    /// The mentor was not selected or not trained.
    MentorNotReady = "TM-MATCH-004", OfRule, Some("TM-MTR-006");
    /// The mentor has no free place.
    NoPlace = "TM-MATCH-005", Firm, Some("TM-MTR-008");
    /// No form of the programme joins the two.
    NoForm = "TM-MATCH-006", Firm, Some("TM-FRM-004");
    /// They are one and the same person.
    SamePerson = "TM-MATCH-007", Firm, None;
    /// The mentee is the mentor's child.
    OwnChild = "TM-MATCH-008", OfRule, Some("TM-MTR-004");
    /// The mentor's competences do not answer the request.
    NoCommonTopic = "TM-MATCH-009", Liftable, Some("TM-MTR-011");
    /// The mentor is at a lower step than the mentee.
    LowerStep = "TM-MATCH-010", Liftable, Some("TM-FRM-006");
    /// They were a pair that did not suit.
    TriedBefore = "TM-MATCH-011", Liftable, None;
    /// The curator ruled it out.
    Banned = "TM-MATCH-012", Firm, None;
    /// The curator settled another mentor for this mentee.
    PinnedElsewhere = "TM-MATCH-013", Firm, None;
    /// The mentee is not of an age that the mentor wishes.
    UnwishedAge = "TM-MATCH-014", Liftable, Some("TM-MTR-012");
    /// The mentor has no hours left for another mentee.
    NoTime = "TM-MATCH-015", Firm, None;
    /// The chosen form asks for people of one organisation.
    OtherOrganisation = "TM-MATCH-016", Firm, Some("TM-FRM-005");
    /// There is no contract with the mentor of the outer contour.
    NoContract = "TM-MATCH-017", OfRule, Some("TM-MTR-001");
    /// There is no certificate of no conviction of the outer mentor of a minor.
    NoCertificate = "TM-MATCH-018", OfRule, Some("TM-MTR-002");
    /// The mentee has as many mentors as may be.
    MenteeTaken = "TM-MATCH-019", Firm, Some("TM-MTE-006");
    /// They are a pair already.
    PairAlready = "TM-MATCH-020", Firm, Some("TM-PAIR-021");
    /// The mentee chose somebody else of the mentors offered, or nobody.
    ChoseOtherwise = "TM-MATCH-021", Liftable, Some("TM-PAIR-029");
    /// They were a pair before, and the profile wants no repeats.
    Repeated = "TM-MATCH-022", Firm, None;
    /// The mentee is the mentor's mentor at this time.
    EachOther = "TM-MATCH-023", OfRule, Some("TM-FRM-013");
    /// The mentor's group has no place for such a mentee.
    NoSeat = "TM-MATCH-024", Firm, None;
    /// The person is not a mentee of the programme on the day.
    NoMentee = "TM-MATCH-025", Firm, Some("TM-PAIR-022");
    /// The person is not a mentor of the programme on the day.
    NoMentor = "TM-MATCH-026", Firm, Some("TM-PAIR-022");
}

impl Barrier {
    /// The reason in a few words.
    pub fn text(self) -> Localised {
        Localised::of(self.code(), &params! {})
    }

    /// Whether a curator may lift it in a request.
    pub fn can_be_lifted(self) -> bool {
        self.kind() == Kind::Liftable
    }

    /// Whether it holds under the model: where the profile switches its rule off, it does not, unless it is firm.
    pub(super) fn holds_under(self, model: &TargetModel) -> bool {
        let off = |code| model.rule_setting(code) == Some(RuleSetting::Off);
        self.kind() == Kind::Firm || !self.rule().is_some_and(off)
    }
}

/// A barrier that a curator may lift, by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Liftable(Barrier);

impl Liftable {
    /// The barrier; `None`: a curator may not lift it.
    pub fn new(barrier: Barrier) -> Option<Self> {
        barrier.can_be_lifted().then_some(Self(barrier))
    }

    /// Which.
    pub fn barrier(self) -> Barrier {
        self.0
    }
}

impl TryFrom<String> for Liftable {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        let may = Barrier::ALL
            .iter()
            .filter(|barrier| barrier.can_be_lifted());
        let known: Vec<_> = may.clone().map(|barrier| barrier.code()).collect();
        let found = may.copied().find(|barrier| barrier.code() == code);
        found.map(Self).ok_or_else(|| {
            let code: String = code.chars().take(40).collect();
            format!("a curator may lift {}, not `{code}`", known.join(", "))
        })
    }
}

impl From<Liftable> for String {
    fn from(liftable: Liftable) -> Self {
        liftable.0.code().to_owned()
    }
}
