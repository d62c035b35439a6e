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
    /// Numbers of the pairs of one form; a missing one is as in [`Limits`]. The most mentees and the most pairs are
    /// counted within the form, and those of [`Limits`] over all forms besides.
    FormLimits {
        /// Youngest age of a mentor, years.
        min_mentor_age,
        /// Shortest experience of a mentor in the profession, years; learners have none.
        mentor_years,
        /// Longest term of a pair, days.
        pair_max_days,
        /// Shortest term of a teacher's personalised programme, days.
        pair_min_days,
        /// Most mentees of one mentor at a time within the form, groups not counted.
        mentor_max_mentees,
        /// Most active pairs of one mentee at a time within the form.
        mentee_max_pairs,
        /// Longest gap between meetings, days.
        max_gap_days,
        /// Fewest regular meetings before the final one.
        min_regular_meetings,
        /// Days after which a pair without a meeting is called silent.
        silent_days,
    }
}

macro_rules! names {
    ($($variant:ident $name:ident),* $(,)?) => {
        /// The name of one of [`Limits`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Limit {
            $(#[doc = concat!("`", stringify!($name), "`")] $variant,)*
        }

        impl Limit {
            /// The name on the wire.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => stringify!($name),)* }
            }
        }

        impl Limits {
            /// A number by its name.
            pub fn get(&self, limit: Limit) -> Option<u32> {
                match limit { $(Limit::$variant => self.$name,)* }
            }

            /// Takes a number away: it is not judged any more.
            pub(crate) fn unset(&mut self, limit: Limit) {
                match limit { $(Limit::$variant => self.$name = None,)* }
            }
        }
    };
}

names! {
    MinStudentAge min_student_age,
    YoungSpecialistYears young_specialist_years,
    EmployerYears employer_years,
    MinMentorAge min_mentor_age,
    MentorYears mentor_years,
    ProgrammeMaxDays programme_max_days,
    PairMaxDays pair_max_days,
    PairMinDays pair_min_days,
    MentorMaxMentees mentor_max_mentees,
    MenteeMaxPairs mentee_max_pairs,
    MaxGapDays max_gap_days,
    MinRegularMeetings min_regular_meetings,
    SilentDays silent_days,
    SatisfiedFrom satisfied_from,
    PublishThreshold publish_threshold,
    EraseWithinDays erase_within_days,
    MinResponsePercent min_response_percent,
    NewcomerDays newcomer_days,
    MenteeHoursAMonth mentee_hours_a_month,
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
            // What is counted within the form takes no place of what is counted over all.
            mentor_max_mentees: _,
            mentee_max_pairs: _,
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

#[cfg(test)]
mod tests {
    use super::{Limit, Limits};

    #[test]
    fn every_number_has_its_name_and_the_name_takes_it_away() {
        // A number that has no name would be left.
        let fields = format!("{:?}", Limits::default()).replace("None", "Some(7)");
        let names = fields.split(|c: char| !c.is_ascii_lowercase() && c != '_');
        let names = names.filter(|name| name.contains('_'));
        let json: serde_json::Map<_, _> = names.map(|name| (name.to_owned(), 7.into())).collect();
        let mut limits: Limits = serde_json::from_value(json.clone().into()).unwrap();
        assert_eq!(limits.set().count(), json.len());
        for name in json.keys() {
            let limit: Limit = serde_json::from_value(name.as_str().into()).unwrap();
            assert_eq!((limit.id(), limits.get(limit)), (name.as_str(), Some(7)));
            limits.unset(limit);
        }
        assert_eq!(limits, Limits::default());
    }
}
