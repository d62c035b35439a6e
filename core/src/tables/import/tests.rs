//! The import of whole files, ugly ones above all.

use super::*;
use crate::TargetModel;
use crate::programme::Programme;
use crate::programme::header::{Header, Opening, Organisation, OrganisationKind};
use crate::record::{AgeRange, Participant};
use crate::tables::{write_mentees, write_mentors};

const TODAY: &str = "2025-09-15";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn model() -> TargetModel {
    TargetModel::builtin("school").unwrap()
}

fn open(model: &TargetModel) -> Programme {
    let opening = Opening {
        id: "p".parse().unwrap(),
        profile: "school".parse().unwrap(),
        on: day("2025-09-01"),
        header: Header::new(
            "Наставничество",
            Organisation::new("Школа № 0 (пример)", OrganisationKind::School),
            crate::Period {
                from: day("2025-09-01"),
                until: day("2026-05-31"),
            },
        ),
        extensions: std::collections::BTreeMap::new(),
    };
    Programme::open(model, opening).unwrap().programme
}

fn file<'a>(name: &'a str, text: &'a str) -> File<'a> {
    File {
        name,
        bytes: text.as_bytes(),
    }
}

fn bases<'a>(mentees: &'a str, mentors: &'a str) -> Bases<'a> {
    let base = |name, text: &'a str| (!text.is_empty()).then(|| file(name, text));
    Bases {
        mentees: base("mentees.csv", mentees),
        mentors: base("mentors.csv", mentors),
    }
}

fn fresh(mentees: &str, mentors: &str) -> Import {
    let model = model();
    let known = Known {
        model: &model,
        programme: None,
        directory: None,
        day: day(TODAY),
    };
    import(&bases(mentees, mentors), &known).unwrap()
}

fn again(mentees: &str, mentors: &str, programme: &Programme, directory: &Directory) -> Import {
    let model = model();
    let known = Known {
        model: &model,
        programme: Some(programme),
        directory: Some(directory),
        day: day(TODAY),
    };
    import(&bases(mentees, mentors), &known).unwrap()
}

fn carried_out(programme: &Programme, commands: &[Command]) -> Programme {
    let model = model();
    commands
        .iter()
        .fold(programme.clone(), |programme, command| {
            programme.apply(&model, command).unwrap().programme
        })
}

fn enrolled(import: &Import) -> Vec<&Participant> {
    let enrolled = import.commands.iter().map(|command| match command {
        Command::Enrol(person) => person,
        other => panic!("{other:?}"),
    });
    enrolled.collect()
}

/// Code, row and column of every finding.
fn places(findings: &[Diagnostic]) -> Vec<(&str, Option<u32>, Option<&str>)> {
    let place = |finding: &'_ Diagnostic| {
        let origin = finding.origin.as_ref().unwrap();
        (finding.code, origin.row)
    };
    let column = |finding: &Diagnostic| finding.origin.as_ref().unwrap().column.clone();
    findings
        .iter()
        .map(|finding| {
            let (code, row) = place(finding);
            let column = column(finding).map(|column| &*Box::leak(column.into_boxed_str()));
            (code, row, column)
        })
        .collect()
}

const MENTEES: &str = "\
База наставляемых;;;;;;;;;;;;;\r
на 2025/26 учебный год;;;;;;;;;;;;;\r
\r
№;\"ФИО\r\nнаставляемого\";Контактные данные для связи (данные представителя);Год рождения наставляемого;Основной запрос наставляемого;Дата вхождения в программу;ФИО наставника;Форма наставничества;Место работы / учёбы наставника;Дата завершения программы;Результаты программы;Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации;Отметка о прохождении программы;Класс\r
1;2;3;4;5;6;7;8;9;10;11;12;13;14\r
1;Примеров\u{A0}Первый  Иванович;+7 900 000-01-01 (мать);2011;\"Подготовка к ОГЭ по физике; решение задач\";15.09.2025;Образцов Второй Петрович;ученик-ученик;;;;;;9 «А» класс\r
;;;;;;;;;;;;;\r
2;Тестова Третья Семёновна;+7 900 000-01-02;12.05.2012;\"Выступления\nпублично\";45915;;;;;;;;8Б\r
3;;;;;;;;;;;;;\r
4;Учителева Новая Романовна;teacher@school.example;1999;работа с журналом;01.09.2025;;учитель – учитель;;;;;;\r
";

const MENTORS: &str = "\
№\tФИО наставника\tКонтактные данные для связи\tМесто работы/учебы наставника\tОсновные компетенции наставника\tВажные для программы достижения наставника\tИнтересы наставника\tЖелаемый возраст наставляемых\tРесурс времени на программу наставничества\tДата вхождения в программу\tФИО наставляемого (наставляемых)\tФорма наставничества
1\tОбразцов Второй Петрович\t+7 900 000-02-01\tученик 11 «А» класса\tПодготовка к ОГЭ по физике\tпризер\tшахматы, Лего\t12-15\t1 раз в неделю по 1 часу\t10.09.2025\tПримеров П.И.\tУченик – ученик
2\tТестова Третья Семенова-на\t+7 900 000-02-02\tООО «Пример», инженер\tпрофессии инженера\t\t\tлюбой\t4 ч. в месяц\t10.09.2025\t\tработодатель – ученик
3\tТЕСТОВА ТРЕТЬЯ СЕМЕНОВНА\t8 (900) 000-01-02\t8Б класс\tмонтаж видео\t\t\t\t\t12.09.2025\t\t
";

#[test]
fn two_ugly_files_are_understood() {
    let import = fresh(MENTEES, MENTORS);
    assert_eq!(import.quarantined, []);
    let people = enrolled(&import);
    let ids: Vec<_> = people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "mentee-001",
            "mentee-002",
            "mentee-003",
            "mentor-001",
            "mentor-002"
        ]
    );
    let [first, second, teacher, pupil, engineer] = people.as_slice() else {
        panic!("{people:?}");
    };
    assert_eq!(first.standing.as_str(), "pupil");
    assert_eq!(first.step, Some(9));
    assert_eq!(first.born, Some("2011".parse().unwrap()));
    assert_eq!(
        first.requests[0].topics[..],
        ["подготовка к ОГЭ по физике", "решение задач"]
    );
    assert_eq!(second.roles.len(), 2, "in both bases");
    assert_eq!(second.roles[0].from, day("2025-09-15"), "a serial number");
    assert_eq!(second.requests[0].text, "Выступления публично");
    assert_eq!(second.competences, ["монтаж видео"]);
    assert_eq!(teacher.standing.as_str(), "teacher");
    assert_eq!((pupil.standing.as_str(), pupil.step), ("pupil", Some(11)));
    assert_eq!(
        pupil.wished_age,
        Some(AgeRange {
            from: 12,
            until: 15
        })
    );
    assert_eq!(pupil.hours_a_month, Some(4));
    assert_eq!(pupil.interests[..], ["шахматы", "лего"]);
    assert_eq!(pupil.place, None);
    assert_eq!(engineer.standing.as_str(), "employee");
    assert_eq!(engineer.place.as_deref(), Some("ООО «Пример», инженер"));
    let id = "mentee-001".parse().unwrap();
    let person = import.directory.get(&id).unwrap();
    assert_eq!(person.name, "Примеров Первый Иванович");
    assert_eq!(person.contacts.as_deref(), Some("+7 900 000-01-01 (мать)"));
    assert_eq!(
        import.understood,
        Understood {
            mentees: 3,
            mentors: 3,
            people: 5,
            in_both: 1,
            new_people: 5,
            quarantined_rows: 0
        }
    );
    assert_eq!(import.stated_pairs.len(), 1, "named in both bases, once");
    let pair = &import.stated_pairs[0];
    assert_eq!(
        (
            pair.mentor.as_str(),
            pair.mentee.as_str(),
            pair.form.as_str()
        ),
        ("mentor-001", "mentee-001", "student_student")
    );
    assert_eq!(pair.origin.row, Some(6));
    assert_eq!(
        import.completions[0].achievements.as_deref(),
        Some("призер")
    );
}

#[test]
fn importing_twice_is_importing_once() {
    let first = fresh(MENTEES, MENTORS);
    let programme = carried_out(&open(&model()), &first.commands);
    let second = again(MENTEES, MENTORS, &programme, &first.directory);
    assert_eq!(second.commands, []);
    assert_eq!(second.directory, first.directory);
    assert_eq!(second.quarantined, []);
    // With the directory alone everybody keeps their id.
    let model = model();
    let known = Known {
        model: &model,
        programme: None,
        directory: Some(&first.directory),
        day: day("2025-10-01"),
    };
    let third = import(&bases(MENTEES, MENTORS), &known).unwrap();
    assert_eq!(third.commands, first.commands);
    assert_eq!(third.directory, first.directory);
}

#[test]
fn written_and_read_again_the_bases_say_nothing_new() {
    let model = model();
    let first = fresh(MENTEES, MENTORS);
    let programme = carried_out(&open(&model), &first.commands);
    let write = |write: fn(&TargetModel, &Programme, &Directory, Day) -> String| {
        write(&model, &programme, &first.directory, day(TODAY))
    };
    let (mentees, mentors) = (write(write_mentees), write(write_mentors));
    assert!(mentees.starts_with('\u{FEFF}'));
    let second = again(&mentees, &mentors, &programme, &first.directory);
    assert_eq!(second.quarantined, []);
    assert_eq!(second.commands, []);
    assert_eq!(second.directory, first.directory);
    // A stranger who has only the two files learns the same of everybody.
    let stranger = fresh(&mentees, &mentors);
    assert_eq!(stranger.commands.len(), first.commands.len());
    assert_eq!(stranger.understood, first.understood);
}

#[test]
fn what_changed_is_corrected_and_a_new_role_is_taken() {
    let first = fresh(MENTEES, MENTORS);
    let programme = carried_out(&open(&model()), &first.commands);
    let mentees = MENTEES
        .replace("9 «А» класс", "9 «Б» класс")
        .replace("Подготовка к ОГЭ", "Подготовка к ЕГЭ");
    let mentors = MENTORS.replace(
        "ТЕСТОВА ТРЕТЬЯ СЕМЕНОВНА\t8 (900) 000-01-02\t8Б класс",
        "Примеров Первый Иванович\t+7 900 000-01-01\t9Б",
    );
    let second = again(&mentees, &mentors, &programme, &first.directory);
    assert_eq!(second.quarantined, []);
    let kinds: Vec<_> = second
        .commands
        .iter()
        .map(|command| match command {
            Command::Correct(correction) => ("correct", correction.participant.id.as_str()),
            Command::TakeRole(taken) => ("take_role", taken.participant.as_str()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        kinds,
        [("correct", "mentee-001"), ("take_role", "mentee-001")]
    );
    let after = carried_out(&programme, &second.commands);
    let third = again(&mentees, &mentors, &after, &second.directory);
    assert_eq!(third.commands, []);
    assert_eq!(third.directory, second.directory);
    // The other mentor is not in the base now: that is told and ends nothing.
    let absent: Vec<_> = third
        .notes
        .iter()
        .filter(|note| note.code == "TM-TAB-072")
        .collect();
    assert_eq!(absent.len(), 1);
    assert_eq!(absent[0].people[0].as_str(), "mentee-002");
}

#[test]
fn bad_rows_are_put_aside_with_the_place_and_the_rest_goes_on() {
    let mentees = "\
ФИО наставляемого;Контакты;Год рождения;Основной запрос;Дата вхождения;Форма;Класс
Примеров Первый;1;2011;чтение;31.02.2025;;9А
Примеров Второй;2;;чтение;01.09.2025;;9А
Примеров Третий;3;2011;чтение;01.09.2025;ученк – ученик;9А
Примеров Четвертый;4;2011;чтение;01.09.2025;;12Щ
Примерова Пятая;5;2011;чтение;01.09.2025;;9А
Примёрова Пятая;5;2011;чтение;01.09.2025;;9А
Примеров;6;2011;чтение;01.09.2025;;9А
;7;2011;чтение;01.09.2025;;9А
Примеров Восьмой;8;1980;чтение;01.09.2025;;
Примеров Девятый;9;2011;чтение;01.09.2025;работодатель – ученик;учитель физики
Примеров Десятый;10;2011;чтение; письмо;01.09.2025;;9А
Примеров Годный;11;2011;чтение;01.09.2025;;9А
";
    let import = fresh(mentees, "");
    let people = enrolled(&import);
    assert_eq!(people.len(), 2);
    assert_eq!(import.understood.quarantined_rows, 10);
    assert_eq!(
        places(&import.quarantined),
        [
            ("TM-TAB-022", Some(2), Some("Дата вхождения")),
            ("TM-TAB-021", Some(3), Some("Год рождения")),
            ("TM-TAB-037", Some(4), Some("Форма")),
            ("TM-TAB-033", Some(5), Some("Класс")),
            ("TM-TAB-042", Some(7), None),
            ("TM-TAB-030", Some(8), Some("ФИО наставляемого")),
            ("TM-TAB-021", Some(9), Some("ФИО наставляемого")),
            ("TM-TAB-034", Some(10), None),
            ("TM-TAB-035", Some(11), Some("Класс")),
            ("TM-TAB-020", Some(12), None),
        ]
    );
    let form = &import.quarantined[2];
    assert!(form.remedy(crate::Lang::Ru).contains("«Ученик – ученик»"));
}

#[test]
fn namesakes_are_told_apart_and_doubts_put_aside() {
    let mentees = "\
ФИО наставляемого;Контактные данные;Год рождения;Основной запрос;Дата вхождения;Класс
Примеров Первый;+7 900 000-00-01;2011;чтение;01.09.2025;9А
Примеров Первый;+7 900 000-00-02;2012;чтение;01.09.2025;8А
";
    let mentors = "\
ФИО наставника;Контактные данные;Место работы;Компетенции;Дата вхождения
Примеров Первый;+7 900 000-00-09;ученик;чтение;01.09.2025
Примеров Первый;+7 900 000-00-02;ученик 8 класса;чтение;01.09.2025
";
    let import = fresh(mentees, mentors);
    assert_eq!(import.understood.people, 3);
    assert_eq!(import.understood.in_both, 1);
    // Another telephone and another place: another person, said aloud.
    let namesakes: Vec<_> = import
        .notes
        .iter()
        .filter(|note| note.code == "TM-TAB-084")
        .collect();
    assert_eq!(namesakes.len(), 2);
    let silent = mentors
        .replace("ученик;", "Школа № 0;")
        .replace("+7 900 000-00-09", "");
    let import = fresh(mentees, &silent);
    assert_eq!(places(&import.quarantined).len(), 1);
}

#[test]
fn a_file_that_is_no_base_is_an_error_with_everything_that_is_wrong() {
    let model = model();
    let known = Known {
        model: &model,
        programme: None,
        directory: None,
        day: day(TODAY),
    };
    let codes = |mentees: &str, mentors: &str| {
        let error = import(&bases(mentees, mentors), &known).unwrap_err();
        let codes = error.problems.iter().map(|problem| problem.code);
        codes.collect::<Vec<_>>()
    };
    assert_eq!(codes(" \n", ""), ["TM-TAB-005"]);
    assert_eq!(codes("просто текст\nещё текст", ""), ["TM-TAB-006"]);
    assert_eq!(
        codes(
            "№;ФИО наставляемого;Год рождения\n1;А Б;2011",
            "ФИО;Место работы;Дата вхождения"
        ),
        ["TM-TAB-007", "TM-TAB-007", "TM-TAB-007"]
    );
    let open = MENTORS.replace("\tООО «Пример»", "\t\"ООО «Пример»");
    assert_eq!(codes("", &open), ["TM-TAB-008"]);
    let error = import(&bases("", "PK\u{3}\u{4}"), &known).unwrap_err();
    assert!(
        error.message(crate::Lang::Ru).contains("сохраните")
            || error.problems[0].remedy(crate::Lang::Ru).contains("CSV")
    );
}

#[test]
fn headings_may_be_merged_misspelt_or_more_than_the_form_has() {
    let merged = "\
Наставляемый;;;;;Пара;;Классный руководитель
№;ФИО;Контакты;Год рождения;Основной запрос;Дата вхождения;Наставник;
;;;;;;ФИО;
1;Примеров Первый;;2011;чтение;01.09.2025;;Учителев
";
    let import = fresh(merged, "");
    assert_eq!(import.quarantined, []);
    assert_eq!(enrolled(&import).len(), 1);
    let extra: Vec<_> = import.notes.iter().map(|note| note.code).collect();
    assert_eq!(extra, ["TM-TAB-080", "TM-TAB-083"]);

    let misspelt = MENTEES.replace("Основной запрос наставляемого", "Чего хочет");
    let import = fresh(&misspelt, "");
    assert_eq!(enrolled(&import).len(), 3);
    let note = &import.notes[0];
    assert_eq!(note.code, "TM-TAB-081");
    assert!(note.message(crate::Lang::Ru).contains("Чего хочет"));
}

#[test]
fn the_delimiter_may_be_said_and_quotes_may_stand_anywhere() {
    let text = "sep=,\n\
ФИО наставника,Место работы,Компетенции,Дата вхождения\n\
Образцов Первый,\"ООО \"\"Пример\"\", инженер\",\"сварка, пайка\",01.09.2025\n\
Образцов Второй,завод \"Пример\",сварка,01.09.2025\n";
    let import = fresh("", text);
    let people = enrolled(&import);
    assert_eq!(people[0].place.as_deref(), Some("ООО \"Пример\", инженер"));
    assert_eq!(people[0].competences, ["сварка", "пайка"]);
    assert_eq!(people[1].place.as_deref(), Some("завод \"Пример\""));
}

#[test]
fn a_pair_that_cannot_be_made_out_is_a_note() {
    let mentees = "\
ФИО наставляемого;Год рождения;Основной запрос;Дата вхождения;ФИО наставника;Форма;Класс
Примеров Первый;2011;чтение;01.09.2025;Незнакомый Кто То;ученик – ученик;9А
Примеров Второй;2011;чтение;01.09.2025;Образцов Третий;;9А
Примеров Третий;2011;чтение;01.09.2025;Образцов Четвертый;;9А
";
    let mentors = "\
ФИО наставника;Место работы;Компетенции;Дата вхождения
Образцов Третий;11А;чтение;01.09.2025
Образцов Четвертый;родитель;чтение;01.09.2025
";
    let import = fresh(mentees, mentors);
    let notes: Vec<_> = import.notes.iter().map(|note| note.code).collect();
    assert_eq!(notes, ["TM-TAB-070", "TM-TAB-071"]);
    // The form follows from who the two are.
    assert_eq!(import.stated_pairs[0].form.as_str(), "student_student");
}

#[test]
fn pairs_and_endings_are_written_in_the_official_columns() {
    let model = model();
    let first = fresh(&MENTEES.replace("+7 900 000-01-01 (мать)", "=cmd"), MENTORS);
    let programme = carried_out(&open(&model), &first.commands);
    let more = r#"[
        {"type":"choose_forms","forms":["student_student"],"on":"2025-09-01"},
        {"type":"propose_pairs","pairs":[
            {"id":"pair-1","form":"student_student","mentors":["mentor-001"],"mentees":["mentee-001","mentee-002"],"proposed":"2025-09-20"}]},
        {"type":"end_pair","pair":"pair-1","ending":{"on":"2026-05-20","ground":"completed","result":"оценки выросли"}}
    ]"#;
    let more: Vec<Command> = serde_json::from_str(more).unwrap();
    let programme = carried_out(&programme, &more);
    let cells = |text: &str| -> Vec<Vec<String>> {
        let text = text.trim_start_matches('\u{FEFF}').to_owned();
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader
            .delimiter(b';')
            .has_headers(false)
            .from_reader(text.as_bytes());
        let rows = reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect());
        rows.collect()
    };
    let mentees = cells(&write_mentees(
        &model,
        &programme,
        &first.directory,
        day("2026-06-01"),
    ));
    assert_eq!(mentees[0][1], "ФИО наставляемого");
    assert_eq!(mentees[0][12], "Отметка о прохождении программы");
    assert_eq!(
        mentees[1],
        [
            "1",
            "Примеров Первый Иванович",
            "'=cmd",
            "2011",
            "Подготовка к ОГЭ по физике; решение задач",
            "15.09.2025",
            "Образцов Второй Петрович",
            "Ученик – ученик",
            "ученик 11 «А» класса",
            "20.05.2026",
            "оценки выросли",
            "",
            "пройдена",
            "9 «А» класс",
        ]
    );
    let earlier = cells(&write_mentees(
        &model,
        &programme,
        &first.directory,
        day("2025-12-01"),
    ));
    assert_eq!(earlier[1][9], "", "not ended yet on that day");
    let mentors = cells(&write_mentors(
        &model,
        &programme,
        &first.directory,
        day("2026-06-01"),
    ));
    assert_eq!(
        mentors[0][15],
        "Ссылка на кейс/отзыв наставника, размещенные на сайте организации"
    );
    let pupil = mentors
        .iter()
        .find(|row| row[1].starts_with("Образцов"))
        .unwrap();
    assert_eq!(
        pupil[10],
        "Примеров Первый Иванович\nТестова Третья Семёновна"
    );
    assert_eq!(pupil[11], "Ученик – ученик\nУченик – ученик");
    assert_eq!(pupil[7], "12–15 лет");
    assert_eq!(pupil[8], "4 ч. в месяц");
}

#[test]
fn categories_are_read_and_those_of_health_are_never_written() {
    let mentees = "\
ФИО наставляемого;Год рождения;Основной запрос;Дата вхождения;Класс;Категория
Примеров Первый;2011;чтение;01.09.2025;9А;ОВЗ; одарённые
Примеров Второй;2011;чтение;01.09.2025;9А;Не принимающие участие в жизни школы, отстраненные от коллектива
Примеров Третий;2011;чтение;01.09.2025;9А;лентяи
"
    .replace("ОВЗ; одарённые", "\"ОВЗ; одарённые\"");
    let model = model();
    let import = fresh(&mentees, "");
    let people = enrolled(&import);
    let categories: Vec<_> = people
        .iter()
        .map(|person| person.categories.len())
        .collect();
    assert_eq!(categories, [2, 1]);
    assert_eq!(
        places(&import.quarantined),
        [("TM-TAB-052", Some(4), Some("Категория"))]
    );
    let programme = carried_out(&open(&model), &import.commands);
    let text = write_mentees(&model, &programme, &import.directory, day(TODAY));
    assert!(text.contains("выдающиеся способности") && !text.contains("здоровья"));
    let again = again(&text, "", &programme, &import.directory);
    assert_eq!(again.commands, []);
}
