//! The year's journals over a small programme.

use super::*;
use crate::record::Giver;
use crate::tables::{Bases, import};
use crate::{Directory, TargetModel};

const MENTEES: &str = "\
ФИО наставляемого;Контактные данные;Год рождения;Основной запрос;Дата вхождения;Класс
Примеров Первый Иванович;+7 900 000-01-01;2011;чтение;01.09.2025;9А
Примеров Второй Иванович;+7 900 000-01-02;2012;чтение;01.09.2025;8А
Примеров Второй Иванович;+7 900 000-01-03;2013;чтение;01.09.2025;7А
";
const MENTORS: &str = "\
ФИО наставника;Место работы;Компетенции;Дата вхождения
Образцов Третий Петрович;11А;чтение;01.09.2025
";

struct School {
    model: TargetModel,
    programme: Programme,
    directory: Directory,
}

/// A programme with a pair and a group of two namesakes.
fn school() -> School {
    let model = TargetModel::builtin("school").unwrap();
    let opening = serde_json::from_str(
        r#"{"id":"p","profile":"school","on":"2025-09-01","header":{"title":"Н","organisation":{"name":"Ш","kind":"school"},
        "period":{"from":"2025-09-01","until":"2026-05-31"}}}"#,
    );
    let mut programme = Programme::open(&model, opening.unwrap()).unwrap().programme;
    let known = Known {
        model: &model,
        programme: Some(&programme),
        directory: None,
        day: "2025-09-15".parse().unwrap(),
    };
    let file = |name, text: &'static str| {
        Some(File {
            name,
            bytes: text.as_bytes(),
        })
    };
    let bases = Bases {
        mentees: file("mentees.csv", MENTEES),
        mentors: file("mentors.csv", MENTORS),
    };
    let import = import(&bases, &known).unwrap();
    assert_eq!(import.quarantined, []);
    let pairs = r#"[{"type":"choose_forms","forms":["student_student"],"on":"2025-09-01"},{"type":"propose_pairs","pairs":[
        {"id":"pair-1","form":"student_student","mentors":["mentor-001"],"mentees":["mentee-001"],"proposed":"2025-09-20"},
        {"id":"pair-2","form":"student_student","mentors":["mentor-001"],"mentees":["mentee-002","mentee-003"],"proposed":"2025-09-20"}
        ]}]"#;
    let pairs: Vec<Command> = serde_json::from_str(pairs).unwrap();
    for command in import.commands.iter().chain(&pairs) {
        programme = programme.apply(&model, command).unwrap().programme;
    }
    School {
        model,
        programme,
        directory: import.directory,
    }
}

impl School {
    fn read(
        &self,
        text: &str,
        reader: fn(&File<'_>, &Known<'_>) -> Result<Journal, TableError>,
    ) -> Journal {
        let known = Known {
            model: &self.model,
            programme: Some(&self.programme),
            directory: Some(&self.directory),
            day: "2026-05-31".parse().unwrap(),
        };
        let file = File {
            name: "journal.csv",
            bytes: text.as_bytes(),
        };
        reader(&file, &known).unwrap()
    }

    /// Reads, carries out, and reads again: the second time nothing is new.
    fn read_twice(
        &mut self,
        text: &str,
        reader: fn(&File<'_>, &Known<'_>) -> Result<Journal, TableError>,
    ) -> Journal {
        let journal = self.read(text, reader);
        for entry in &journal.entries {
            let step = self.programme.apply(&self.model, &entry.command);
            self.programme = step.unwrap().programme;
        }
        let again = self.read(text, reader);
        assert_eq!(again.entries, []);
        assert_eq!(again.quarantined, journal.quarantined);
        journal
    }
}

fn codes(journal: &Journal) -> Vec<(&str, u32)> {
    let place = |d: &Diagnostic| d.origin.as_ref().unwrap().row.unwrap();
    journal
        .quarantined
        .iter()
        .map(|d| (d.code, place(d)))
        .collect()
}

#[test]
fn documents_are_filed_and_their_publication_is_told_later() {
    let text = "\
№;Вид документа;Номер;Дата;Кем подписан;Кого касается;Адрес публикации;Дата публикации
1;Приказ о внедрении;63/1;01.09.2025;Директор;;;
2;Дорожная карта;;сентябрь 2025;директор;;https://school.example/map;15.09.2025
3;Договор о сотрудничестве;5;02.09.2025;директор;Образцов Т.П.;;
4;D19;77;25.09.2025;директор;\"Образцов Третий Петрович – Примеров Первый Иванович\";;
5;Приказ о параде;1;01.09.2025;директор;;;
6;Приказ о внедрении;63/1;01.09.2025;Директор;;;
7;Положение о наставничестве;;01.09.2025;сам;Никто Неизвестный;https://school.example;
";
    let mut school = school();
    let journal = school.read_twice(text, documents);
    assert_eq!(journal.entries.len(), 4);
    let filed: Vec<_> = school.programme.documents().iter().collect();
    let kinds: Vec<_> = filed
        .iter()
        .map(|document| document.kind.as_str())
        .collect();
    assert_eq!(
        kinds,
        [
            "introduction_order",
            "road_map",
            "cooperation_contract",
            "pairs_order"
        ]
    );
    assert_eq!(filed[1].date.to_string(), "2025-09");
    assert_eq!(filed[2].people[0].as_str(), "mentor-001");
    assert_eq!(filed[3].pairs[0].as_str(), "pair-1");
    assert_eq!(
        codes(&journal),
        [
            ("TM-TAB-052", 6),
            ("TM-TAB-025", 7),
            ("TM-TAB-052", 8),
            ("TM-TAB-050", 8),
            ("TM-TAB-021", 8),
        ]
    );
    let published = text.replace(
        "1;Приказ о внедрении;63/1;01.09.2025;Директор;;;",
        "1;Приказ о внедрении;63/1;01.09.2025;Директор;;https://school.example/order;03.09.2025",
    );
    let journal = school.read(&published, documents);
    assert!(matches!(journal.entries[0].command, Command::Publish(_)));
    assert_eq!(journal.repeated, 3);
}

#[test]
fn consents_are_given_and_withdrawn() {
    let text = "\
ФИО;Цель;Кто дал;Дата;Действует до;Отозвано;Отдельный документ
Примеров Первый Иванович;Обработка персональных данных;Мать;01.09.2025;31.08.2026;нет;да
Примеров Первый Иванович;Обработка персональных данных;Сам;01.09.2025;;;да
Примеров Первый Иванович;Распространение персональных данных;Мать;01.09.2025;;;нет
Образцов Третий Петрович;полёты;никто;32.09.2025;;;
";
    let mut school = school();
    let journal = school.read_twice(text, consents);
    assert_eq!(journal.entries.len(), 3);
    let consents_on_file = school.programme.consents();
    assert_eq!(consents_on_file[0].giver, Giver::Representative);
    assert!(!consents_on_file[2].separate);
    assert_eq!(
        codes(&journal),
        [("TM-TAB-052", 5), ("TM-TAB-052", 5), ("TM-TAB-022", 5)]
    );
    let withdrawn = text.replace("31.08.2026;нет", "31.08.2026;10.01.2026");
    let journal = school.read(&withdrawn, consents);
    let Command::WithdrawConsent(withdrawal) = &journal.entries[0].command else {
        panic!("{:?}", journal.entries);
    };
    assert_eq!(withdrawal.consent.as_str(), "consent-001");
}

#[test]
fn meetings_find_their_pairs() {
    let text = "\
ФИО наставника;ФИО наставляемого;Дата;Вид встречи;Минут;Обратная связь;Решение после пробной;Запланировано встреч
Образцов Т.П.;Примеров Первый Иванович;01.10.2025;Знакомство;45;Н/НМ;;
Образцов Т.П.;Примеров Первый Иванович;08.10.2025;Пробная;60 мин.;обе;подходят;
Образцов Т.П.;Примеров Первый Иванович;15.10.2025;Планирование;45;Н;;12
Образцов Т.П.;Примеров Второй Иванович (2012);02.10.2025;Знакомство;;нет;;
Образцов Т.П.;Примеров Второй Иванович (2013);02.10.2025;Знакомство;;;;
Образцов Т.П.;Примеров Второй Иванович;09.10.2025;Пробная;;;;
Примеров Первый Иванович;Образцов Третий Петрович;02.10.2025;Знакомство;;;;
Образцов Т.П.;Примеров Первый Иванович;01.10.2025;Знакомство;45;Н/НМ;;
Образцов Т.П.;Примеров Первый Иванович;22.10.2025;вечеринка;двадцать;Х;;
";
    let mut school = school();
    let journal = school.read_twice(text, meetings);
    assert_eq!(journal.entries.len(), 5);
    assert_eq!(journal.repeated, 1, "the second mentee of the group");
    let held = school.programme.meetings();
    assert_eq!(held[0].pair.as_str(), "pair-1");
    assert_eq!(held[0].minutes, Some(45));
    assert_eq!(held[0].feedback.len(), 2);
    assert_eq!(held[1].pair.as_str(), "pair-2");
    assert_eq!(held[2].fit, Some(crate::record::Fit::Fit));
    assert_eq!(
        school.programme.pairs()[0].plan.as_ref().unwrap().meetings,
        12
    );
    assert_eq!(
        codes(&journal),
        [
            ("TM-TAB-051", 7),
            ("TM-TAB-053", 8),
            ("TM-TAB-025", 9),
            ("TM-TAB-052", 10),
            ("TM-TAB-023", 10),
            ("TM-TAB-052", 10),
        ]
    );
}

#[test]
fn marks_are_read_by_the_names_of_parameters() {
    let text = "\
ФИО;Вид анкеты;Этап;Дата;Уровень личностной тревожности;Успеваемость по предметам;Любимый цвет;Удовлетворённость
Примеров Первый Иванович;мониторинг влияния;вход;01.10.2025;7;н/о;синий;
Примеров Первый Иванович;мониторинг влияния;выход;20.05.2026;4;8;синий;9
Примеров Второй Иванович (2012);мониторинг влияния;вход;01.10.2025;11;5;;
Образцов Третий Петрович;анкета наставника;итоговый;20.05.2026;;;;9
Образцов Третий Петрович;анкета наставника;выход;20.05.2026;;;;
";
    let mut school = school();
    let journal = school.read_twice(text, questionnaires);
    let answers = school.programme.answers();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0].pair.as_ref().unwrap().as_str(), "pair-1");
    assert_eq!(answers[0].marks.len(), 1);
    assert_eq!(answers[1].satisfaction, Some(9));
    assert_eq!(
        codes(&journal),
        [("TM-TAB-054", 4), ("TM-TAB-055", 5), ("TM-TAB-056", 6)]
    );
    let column = journal.quarantined[0]
        .origin
        .as_ref()
        .unwrap()
        .column
        .as_deref();
    assert_eq!(column, Some("Уровень личностной тревожности"));
    assert_eq!(journal.notes.len(), 1, "the colour is not read");
}

#[test]
fn events_bring_selection_and_training() {
    let text = "\
Вид мероприятия;Дата;Участники;Итог
Отбор наставников (собеседование);10.09.2025;Образцов Третий Петрович;рекомендован
Обучение наставников;12.09.2025;Образцов Третий Петрович;
Общая встреча наставников и наставляемых;15.09.2025;все участники;
Обучение наставников;13.09.2025;;
Чаепитие;15.09.2025;;
";
    let mut school = school();
    let journal = school.read_twice(text, activities);
    assert_eq!(school.programme.selections().len(), 1);
    assert_eq!(school.programme.trainings().len(), 1);
    assert_eq!(school.programme.activities()[1].people.len(), 4);
    assert_eq!(codes(&journal), [("TM-TAB-021", 5), ("TM-TAB-052", 6)]);
}
