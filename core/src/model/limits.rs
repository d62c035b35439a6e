//! Numbers that acts set differently, for everything or for the pairs of one form.

use serde::{Deserialize, Serialize};

macro_rules! limits {
    ($(#[$doc:meta])* $type:ident { $($(#[$field:meta])* $name:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default, deny_unknown_fields)]
        pub struct $type {
            $($(#[$field])* #[serde(skip_serializing_if = "Option::is_none")] pub $name: Option<u32>,)*
        }

        impl $type {
            /// Takes another's numbers where it has them.
            pub(crate) fn extend(&mut self, other: Self) {
                $( self.$name = other.$name.or(self.$name); )*
            }

            /// The numbers that are set, with their names on the wire.
            pub fn set(&self) -> impl Iterator<Item = (&'static str, u32)> {
                [$((stringify!($name), self.$name)),*]
                    .into_iter()
                    .filter_map(|(name, value)| Some((name, value?)))
            }
        }
    };
}

limits! {
    /// Numbers that acts set differently; a missing one is not judged.
    Limits {
        /// Youngest age of a learner as a mentee, years.
        min_student_age,
        /// Longest service of a young specialist, years.
        young_specialist_years,
        /// Shortest experience of a mentor from an enterprise, years.
        employer_years,
        /// Youngest age of a mentor, years.
        min_mentor_age,
        /// Shortest experience of a mentor in the profession, years; learners have none.
        mentor_years,
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
}

limits! {
    /// Numbers of the pairs of one form; a missing one is as in [`Limits`].
    FormLimits {
        /// Youngest age of a mentor, years.
        min_mentor_age,
        /// Shortest experience of a mentor in the profession, years; learners have none.
        mentor_years,
        /// Longest term of a pair, days.
        pair_max_days,
        /// Shortest term of a teacher's personalised programme, days.
        pair_min_days,
        /// Longest gap between meetings, days.
        max_gap_days,
        /// Fewest regular meetings before the final one.
        min_regular_meetings,
        /// Days after which a pair without a meeting is called silent.
        silent_days,
    }
}

impl Limits {
    /// The numbers for the pairs of a form: its own where it has them.
    pub(crate) fn with(self, form: &FormLimits) -> Self {
        // By name, so that a number that is added to a form is not forgotten here.
        let FormLimits {
            min_mentor_age,
            mentor_years,
            pair_max_days,
            pair_min_days,
            max_gap_days,
            min_regular_meetings,
            silent_days,
        } = *form;
        Self {
            min_mentor_age: min_mentor_age.or(self.min_mentor_age),
            mentor_years: mentor_years.or(self.mentor_years),
            pair_max_days: pair_max_days.or(self.pair_max_days),
            pair_min_days: pair_min_days.or(self.pair_min_days),
            max_gap_days: max_gap_days.or(self.max_gap_days),
            min_regular_meetings: min_regular_meetings.or(self.min_regular_meetings),
            silent_days: silent_days.or(self.silent_days),
            ..self
        }
    }
}
