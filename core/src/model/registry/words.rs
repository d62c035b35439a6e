//! The words that registries and records are written in.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All values.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word on the wire.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    )* };
}

words! {
    /// Whose form it is.
    FormLevel {
        /// One of the five of Р-145.
        Federal = "federal",
        /// Of the model for teachers.
        Teacher = "teacher",
        /// Of a region, a municipality or a school.
        Local = "local",
    }

    /// What a document is about.
    Covers {
        /// The whole programme.
        Programme = "programme",
        /// Pairs or groups.
        Pair = "pair",
        /// Persons.
        Person = "person",
    }

    /// The five meetings of a pair, in order.
    MeetingKind {
        /// Встреча-знакомство.
        Acquaintance = "acquaintance",
        /// Пробная рабочая встреча.
        Trial = "trial",
        /// Встреча-планирование.
        Planning = "planning",
        /// Регулярная встреча.
        Regular = "regular",
        /// Итоговая встреча.
        Final = "final",
    }

    /// Whom a measured parameter is about.
    ParameterGroup {
        /// Learners.
        Students = "students",
        /// Teachers.
        Teachers = "teachers",
        /// Enterprises.
        Employers = "employers",
        /// Everybody.
        All = "all",
    }

    /// Which way is better.
    Better {
        /// More is better.
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
    }

    /// Who answers an instrument.
    Respondent {
        /// Mentees.
        Mentee = "mentee",
        /// Mentors.
        Mentor = "mentor",
        /// The curator.
        Curator = "curator",
        /// Mentees and mentors.
        Participant = "participant",
        /// Somebody beside the pair: a subject teacher, a psychologist, an outside body.
        Other = "other",
    }

    /// When an instrument is answered.
    Round {
        /// At the entry to the programme.
        Entry = "entry",
        /// Half-way.
        Interim = "interim",
        /// The final round of the programme's monitoring.
        Final = "final",
        /// At the exit from the programme.
        Exit = "exit",
        /// In the course of the work: after every meeting, once a month.
        Running = "running",
    }

    /// What a clause gives or asks.
    ClauseKind {
        /// Право.
        Right = "right",
        /// Обязанность.
        Duty = "duty",
        /// Функция: what the role is there for.
        Function = "function",
        /// Требование: who may take the role.
        Requirement = "requirement",
    }

    /// What it is asked for whether somebody is a young specialist. The answers differ and must not be mixed.
    YoungPurpose {
        /// Who gets a mentor and is counted in the figures of mentoring.
        Mentoring = "mentoring",
        /// Who gets payments and benefits.
        Payments = "payments",
        /// Whom the law on youth policy speaks of.
        YouthPolicy = "youth_policy",
    }

    /// Why somebody did not work for a time.
    PauseKind {
        /// Призыв на военную службу или направление на альтернативную гражданскую службу.
        Conscription = "conscription",
        /// Участие в специальной военной операции.
        MilitaryOperation = "military_operation",
        /// Отпуск по беременности и родам.
        Maternity = "maternity",
        /// Отпуск по уходу за ребенком.
        Childcare = "childcare",
        /// Очная аспирантура.
        Postgraduate = "postgraduate",
        /// Длительная временная нетрудоспособность.
        Illness = "illness",
        /// Anything else.
        Other = "other",
    }
}
