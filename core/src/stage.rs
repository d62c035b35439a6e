//! The seven stages of a programme's cycle, in their order.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A stage. The names, goals and results are data: see `norms/stages.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 1. Подготовка условий для запуска программы наставничества.
    PrepareConditions,
    /// 2. Формирование базы наставляемых.
    MenteeBase,
    /// 3. Формирование базы наставников.
    MentorBase,
    /// 4. Отбор и обучение наставников.
    SelectTrain,
    /// 5. Формирование наставнических пар или групп.
    Matching,
    /// 6. Организация хода наставнической программы.
    Run,
    /// 7. Завершение программы наставничества.
    Complete,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 7] = [
        Self::PrepareConditions,
        Self::MenteeBase,
        Self::MentorBase,
        Self::SelectTrain,
        Self::Matching,
        Self::Run,
        Self::Complete,
    ];

    /// The number, 1–7.
    pub fn number(self) -> u8 {
        match self {
            Self::PrepareConditions => 1,
            Self::MenteeBase => 2,
            Self::MentorBase => 3,
            Self::SelectTrain => 4,
            Self::Matching => 5,
            Self::Run => 6,
            Self::Complete => 7,
        }
    }

    /// The identifier on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::PrepareConditions => "prepare_conditions",
            Self::MenteeBase => "mentee_base",
            Self::MentorBase => "mentor_base",
            Self::SelectTrain => "select_train",
            Self::Matching => "matching",
            Self::Run => "run",
            Self::Complete => "complete",
        }
    }

    /// The stage before this one.
    pub fn previous(self) -> Option<Self> {
        Self::ALL
            .into_iter()
            .take_while(|stage| *stage != self)
            .last()
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The three large parts that some programmes speak of instead of seven stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MacroStage {
    /// Подготовительный: stages 1 to 4.
    Preparatory,
    /// Основной: stages 5 and 6.
    Main,
    /// Заключительный: stage 7.
    Final,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_numbered_in_order() {
        let numbers: Vec<u8> = Stage::ALL.iter().map(|stage| stage.number()).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(Stage::PrepareConditions.previous(), None);
        assert_eq!(Stage::Run.previous(), Some(Stage::Matching));
    }
}
