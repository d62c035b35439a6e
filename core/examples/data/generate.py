#!/usr/bin/env python3
"""Writes the tables of the sample school: «Школа № 0 (пример)», school year 2025/26.

    python3 generate.py              with the pairs of pairs.csv beside this script
    python3 generate.py PAIRS.csv    with the pairs of another list
    python3 generate.py --greedy     with pairs put together here: the first mentor who knows the topic and has a place

A list of pairs is a table with the columns mentor;mentee;form. People stand in it by name or by the id that the
import gives them, forms by name or by id.

Nobody in the tables exists: the surname says what part a person plays (Примеров, Образцов, Методистов …), the
first name is a letter or a star. Every run gives the same bytes. Deliberate mistakes are marked MISTAKE here and
listed in README.md.
"""

import csv
import io
import pathlib
import random
import sys
from datetime import date, timedelta

HERE = pathlib.Path(__file__).resolve().parent

STUDENT, TEACHER, EMPLOYER = "Ученик – ученик", "Учитель – учитель", "Работодатель – ученик"
FORMS = {"student_student": STUDENT, "teacher_teacher": TEACHER, "employer_pupil": EMPLOYER}

# The calendar of school.json: mentees enter from 15 September, mentors from 22 September, pairs are agreed by 10 November.
MENTEES_FROM, MENTORS_FROM = date(2025, 9, 15), date(2025, 9, 22)
ORDER, FIRST_MEETINGS, LAST_MEETINGS = date(2025, 11, 12), date(2025, 11, 17), date(2026, 5, 11)

# ---------------------------------------------------------------- what people ask for and give

PHYSICS, MATHS = "подготовка к ОГЭ по физике", "подготовка к ОГЭ по математике"

# How many ask for what. Physics and medicine are asked for more than mentors can give; nobody gives Japanese,
# riding or journalism.
ASKED = {
    STUDENT: {
        PHYSICS: 7, MATHS: 6, "русский язык": 4, "английский язык": 4, "адаптация в новом классе": 3,
        "публичные выступления": 2, "шахматы": 2, "робототехника": 2, "проектная работа": 2, "самоорганизация": 1,
        "японский язык": 1, "верховая езда": 1,
    },
    EMPLOYER: {
        "профессия инженера": 4, "профессия врача": 4, "программирование": 4, "предпринимательство": 2,
        "агротехнологии": 1, "журналистика": 1,
    },
    TEACHER: {
        "классное руководство": 3, "современный урок": 2, "работа с электронным журналом": 2,
        "подготовка к аттестации": 1, "цифровые инструменты": 1,
    },
}

# What each mentor gives. Two topics make the choice a real one.
PUPILS_GIVE = [
    [PHYSICS], [PHYSICS, MATHS], [MATHS], [MATHS, "шахматы"], [MATHS, "робототехника"], ["русский язык"],
    ["русский язык", "публичные выступления"], ["английский язык"], ["английский язык", "проектная работа"],
    ["адаптация в новом классе"], ["адаптация в новом классе", "самоорганизация"], ["публичные выступления"],
    ["робототехника", "проектная работа"], ["шахматы", "самоорганизация"],
]
TEACHERS_GIVE = [
    ["классное руководство"], ["классное руководство", "современный урок"], ["современный урок"],
    ["работа с электронным журналом", "цифровые инструменты"], ["подготовка к аттестации"],
    ["подготовка к аттестации", "современный урок"], ["цифровые инструменты"], ["классное руководство"],
]
EMPLOYERS_GIVE = [
    ("ООО «Условный завод», инженер-технолог", ["профессия инженера"]),
    ("ООО «Условный завод», начальник участка", ["профессия инженера", "предпринимательство"]),
    ("АО «Примерэнерго», инженер", ["профессия инженера"]),
    ("ГБУЗ «Примерная больница», врач", ["профессия врача"]),
    ("ГБУЗ «Примерная больница», фельдшер", ["профессия врача"]),
    ("ООО «Тестсофт», программист", ["программирование"]),
    ("ООО «Тестсофт», разработчик", ["программирование", "профессия инженера"]),
    ("ООО «Тестсофт», тестировщик", ["программирование"]),
    ("индивидуальный предприниматель, пекарня «Образец»", ["предпринимательство"]),
    ("агрофирма «Образцовое поле», агроном", ["агротехнологии"]),
    ("выпускник школы 2016 года, АО «Примерэнерго»", ["профессия инженера", "предпринимательство"]),
    ("ООО «Условный завод», экономист", ["предпринимательство"]),
    ("ООО «Условный завод», мастер смены", ["профессия инженера"]),
]
# Why a person needs a mentor, as the base may say it in a column of its own.
CATEGORIES = {
    PHYSICS: "Демонстрирующие неудовлетворительные образовательные результаты",
    MATHS: "Демонстрирующие неудовлетворительные образовательные результаты",
    "адаптация в новом классе": "Не принимающие участие в жизни школы, отстраненные от коллектива",
    "цифровые инструменты": "Желающие овладеть современными программами, цифровыми навыками, ИКТ-компетенциями",
}
GIFTED, BEGINNERS = "одаренные", "Молодые специалисты"
POSTS = [
    "учитель математики", "учитель русского языка", "учитель начальных классов", "учитель физики",
    "педагог-психолог", "учитель английского языка", "учитель истории", "учитель биологии",
]
INTERESTS = ["чтение", "спорт", "музыка", "шахматы", "туризм", "рисование", "кино", "робототехника"]

# ---------------------------------------------------------------- people

LETTERS = (
    "Альфа Бета Вега Гамма Дельта Дзета Йота Каппа Лямбда Омега Омикрон Пи Ро Сигма Тау Фи Хи Эпсилон Эта"
).split()


class Person:
    """Somebody in a base. `row` is what the base says of them, `sound` whether the row can be taken."""

    def __init__(self, surname, letter, form, topics):
        self.woman = LETTERS.index(letter) % 2 == 1
        self.name = f"{surname}{'а' if self.woman else ''} {letter} {'Условна' if self.woman else 'Условович'}"
        self.form, self.topics, self.born = form, topics, None
        self.sound, self.same, self.row = True, None, {}

    def at(self, **cells):
        self.row.update(cells)
        return self

    @property
    def minor(self):
        return self.born >= 2007

    def spoil(self, **cells):
        self.sound = False
        self.at(**cells)


def russian(day):
    return day.strftime("%d.%m.%Y")


def phone(series, number):
    return f"+7 900 000-{series:02d}-{number:02d}"


def born_in(step):
    """The usual year of birth of a pupil of the class in 2025/26."""
    return 2019 - step


def school_day(first, dice):
    """A weekday within three weeks."""
    return first + timedelta(days=7 * dice.randrange(3) + dice.randrange(5))


def asked(form, dice):
    """The topics of everybody who seeks a mentor in the form, mixed."""
    topics = [topic for topic, number in ASKED[form].items() for _ in range(number)]
    dice.shuffle(topics)
    return topics


def mentee(person, number, place, born, dice, **cells):
    person.born, person.entry = born, school_day(MENTEES_FROM, dice)
    relative = " (мать)" if person.minor else ""
    request = "; ".join(person.topics)
    return person.at(
        name=person.name, contacts=phone(1, number) + relative, born=born, request=request[0].upper() + request[1:],
        entry=russian(person.entry), place=place,
        category=CATEGORIES.get(person.topics[0], GIFTED if person.minor else BEGINNERS), **cells,
    )


def make_mentees(dice):
    people = []
    for i, topic in enumerate(asked(STUDENT, dice)):
        surname, letter = ("Примеров", LETTERS[i]) if i < 17 else ("Тестов", LETTERS[i - 17])
        step = 9 if "ОГЭ" in topic else dice.randrange(5, 10)
        # Every fourth asks for something else beside the main thing.
        beside = ["публичные выступления", "проектная работа", "шахматы", "робототехника"][i // 4 % 4]
        topics = [topic] if i % 4 or topic == beside else [topic, beside]
        person = Person(surname, letter, STUDENT, topics)
        place = f"{step} «{dice.choice('АБВ')}» класс"
        people.append(mentee(person, i + 1, place, born_in(step), dice, form=STUDENT if i % 3 else ""))
    for i, topic in enumerate(asked(EMPLOYER, dice)):
        step = dice.randrange(8, 12)
        person = Person("Макетов", LETTERS[i], EMPLOYER, [topic])
        place = f"{step}{dice.choice('АБ')}"
        people.append(mentee(person, 40 + i, place, born_in(step), dice, form=EMPLOYER if i % 2 else ""))
    for i, topic in enumerate(asked(TEACHER, dice)):
        person = Person("Учителев", LETTERS[i], TEACHER, [topic])
        people.append(mentee(person, 60 + i, POSTS[i % 8], 1996 + i % 6, dice, form=TEACHER, service=i % 4))
    return people


def mentor(person, number, place, born, takes, dice, **cells):
    person.born, person.takes, person.entry = born, takes, school_day(MENTORS_FROM, dice)
    return person.at(
        name=person.name, contacts=phone(2, number), place=place, competences="; ".join(person.topics),
        achievements="победитель школьного конкурса" if number % 4 == 0 else "",
        interests=", ".join(sorted(dice.sample(INTERESTS, 2))), entry=russian(person.entry),
        form=person.form if number % 3 else "", born=born, takes=takes, **cells,
    )


def make_mentors(dice):
    people = []
    for i, topics in enumerate(PUPILS_GIVE):
        step = 10 + i % 2
        person = Person("Образцов", LETTERS[i], STUDENT, topics)
        place = f"{'ученица' if person.woman else 'ученик'} {step} «{'АБ'[i % 2]}» класса"
        hours = ["1 час в неделю", "1 раз в неделю по 45 минут", "4 ч. в месяц"][i % 3]
        ages = ["5-9 классы", "10-15", "от 10 до 16 лет"][i % 3]
        people.append(mentor(person, i + 1, place, born_in(step), 2 if i % 3 else 1, dice, hours=hours, ages=ages))
    for i, topics in enumerate(TEACHERS_GIVE):
        person = Person("Методистов", LETTERS[i], TEACHER, topics)
        place = "ветеран педагогического труда" if i == 7 else POSTS[(i + 3) % 8]
        more = {"hours": "2 часа в неделю", "ages": "любой", "service": 12 + 2 * i}
        people.append(mentor(person, 20 + i, place, 1965 + 3 * i, 1 + i % 2, dice, **more))
    for i, (place, topics) in enumerate(EMPLOYERS_GIVE):
        person = Person("Мастеров", LETTERS[i], EMPLOYER, topics)
        hours = "2 часа в месяц" if i % 2 else "2 раза в месяц по 1,5 часа"
        ages = ["13-18", "от 13 лет", "8-11 классы"][i % 3]
        more = {"hours": hours, "ages": ages, "service": 6 + i}
        people.append(mentor(person, 40 + i, place, 1970 + 2 * i, 2 - i % 2, dice, **more))
    return people


# ---------------------------------------------------------------- mistakes


def find(people, surname, letter):
    return next(p for p in people if p.name.split()[0] in (surname, surname + "а") and p.name.split()[1] == letter)


def spoil_mentees(people, dice):
    """Puts the mistakes in; gives the persons or rows in the order of the table."""

    def get(surname, letter):
        return find(people, surname, letter)

    get("Примеров", "Вега").spoil(entry="31.09.2025")  # MISTAKE: no such day
    get("Примеров", "Дельта").spoil(born="")  # MISTAKE: no year of birth
    get("Тестов", "Бета").spoil(form="ученк - ученик")  # MISTAKE: a form that does not exist
    get("Тестов", "Йота").spoil(place="12 «Щ» класс")  # MISTAKE: a class that does not exist
    get("Макетов", "Омега").spoil(name="Макетова")  # MISTAKE: only a surname
    get("Примеров", "Хи").at(category="")  # MISTAKE: no category
    get("Тестов", "Ро").spoil(open_cell=True)  # MISTAKE: the delimiter inside a cell without quotes
    # Ugly, but sound: Excel's number of a date, a date in words, letters after a year, hard spaces and capitals.
    get("Примеров", "Йота").at(entry=str((get("Примеров", "Йота").entry - date(1899, 12, 30)).days))
    get("Тестов", "Гамма").entry = date(2025, 9, 18)
    get("Тестов", "Гамма").at(entry="18 сентября 2025 г.")
    get("Тестов", "Дзета").at(born=f"{get('Тестов', 'Дзета').born} г.р.")
    get("Тестов", "Каппа").at(name=get("Тестов", "Каппа").name.upper().replace(" ", "\u00a0 "))
    # A pair that was agreed on before, and MISTAKE: one with a mentor whom nobody knows.
    get("Учителев", "Альфа").at(partner="Методистов Дельта Условович", partner_place="учитель математики")
    get("Учителев", "Бета").at(partner="Методистов Неизвестный Условович")

    credit = Person("Зачётов", "Альфа", STUDENT, [MATHS])
    mentee(credit, 90, "9 «А» класс", born_in(9), dice, form=STUDENT)
    people.append(credit)
    rows = [person.row for person in people]
    rows.insert(9, dict(get("Примеров", "Бета").row))  # MISTAKE: a row stands twice
    # MISTAKE: one person in two rows, with ё and with е
    rows.append(credit.row | {"name": credit.name.replace("ё", "е"), "request": "Подготовка к экзаменам"})
    return rows


def spoil_mentors(people, mentees, dice):
    def get(surname, letter):
        return find(people, surname, letter)

    get("Образцов", "Сигма").spoil(ages="15-12")  # MISTAKE: the wished age is reversed
    get("Мастеров", "Пи").spoil(hours="когда получится")  # MISTAKE: no time can be read
    get("Методистов", "Йота").spoil(place="МБОУ «Школа № 0»", form="")  # MISTAKE: a school is no word on who it is
    get("Мастеров", "Гамма").at(service=2)  # MISTAKE: less than five years of experience
    # In both bases: asks for a mentor and teaches chess. The year of birth and the class tell that it is one person.
    both = next(p for p in mentees if p.sound and p.form == STUDENT and p.row["place"].startswith("9"))
    chess = Person("Примеров", "Альфа", STUDENT, ["шахматы"])
    mentor(chess, 60, both.row["place"], both.born, 1, dice, hours="1 час в неделю", ages="10-13")
    chess.name, chess.same = both.name, both
    chess.at(name=both.name)
    people.append(chess)
    return [person.row for person in people]


def give_ids(mentees, mentors):
    """The ids that the import gives: sound rows are numbered in their order."""
    by_id = {}
    for role, people in (("mentee", mentees), ("mentor", mentors)):
        new = [person for person in people if person.sound and person.same is None]
        by_id.update({f"{role}-{i + 1:03d}": person.name for i, person in enumerate(new)})
    return by_id


# ---------------------------------------------------------------- tables

MENTEES = {
    "number": "№",
    "name": "ФИО наставляемого",
    "contacts": "Контактные данные для связи (данные представителя)",
    "born": "Год рождения наставляемого",
    "request": "Основной запрос наставляемого",
    "entry": "Дата вхождения в программу",
    "partner": "ФИО наставника",
    "form": "Форма наставничества",
    "partner_place": "Место работы/учебы наставника",
    "completed": "Дата завершения программы",
    "result": "Результаты программы",
    "link": "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
    "mark": "Отметка о прохождении программы",
    "place": "Место учебы/работы наставляемого",
    "category": "Категория наставляемого",
    "service": "Стаж наставляемого, полных лет",
    "remark": "Примечание",
}
MENTORS = {
    "number": "№",
    "name": "ФИО наставника",
    "contacts": "Контактные данные для связи",
    "place": "Место работы/учебы наставника",
    "competences": "Основные компетенции наставника",
    "achievements": "Важные для программы достижения наставника",
    "interests": "Интересы наставника",
    "ages": "Желаемый возраст наставляемых",
    "hours": "Ресурс времени на программу наставничества",
    "entry": "Дата вхождения в программу",
    "partner": "ФИО наставляемого (наставляемых)",
    "form": "Форма наставничества",
    "partner_place": "Место работы/учебы наставляемого",
    "completed": "Дата завершения программы",
    "result": "Результаты программы",
    "link": "Ссылка на кейс/отзыв наставника, размещенные на сайте организации",
    "born": "Год рождения наставника",
    "service": "Стаж наставника, полных лет",
    "takes": "Сколько наставляемых готов взять",
}


def save(name, rows, encoding):
    """CSV as Russian Excel writes it."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    (HERE / name).write_bytes(text.getvalue().encode(encoding))


def cells(columns, rows):
    numbered = [row | {"number": i + 1} for i, row in enumerate(rows)]
    return [[row.get(key, "") for key in columns] for row in numbered]


def save_bases(mentees, mentors, dice):
    rows = spoil_mentees(mentees, dice)
    width = len(MENTEES)
    titles = ["База наставляемых МБОУ «Школа № 0 (пример)»", "2025/26 учебный год"]
    table = [[title] + [""] * (width - 1) for title in titles]
    table += [list(MENTEES.values()), range(1, width + 1)]
    for row, line in zip(rows, cells(MENTEES, rows)):
        at = list(MENTEES).index("request")
        # What a hand edit in a text editor does: the cell falls apart and the rest of the row slips aside.
        table.append(line[: at + 1] + ["сочинения"] + line[at + 1 :] if row.get("open_cell") else line)
    save("mentees.csv", table, "cp1251")
    rows = spoil_mentors(mentors, mentees, dice)
    save("mentors.csv", [list(MENTORS.values())] + cells(MENTORS, rows), "utf-8-sig")


def save_documents(mentors):
    site = "https://school0.example/nastavnichestvo"
    head, council, curator = "директор", "педагогический совет", "куратор"
    rows = [
        ("Протокол педагогического совета", "1", "28.08.2025", council, "", "", ""),
        ("Приказ о внедрении целевой модели наставничества", "101", "29.08.2025", head, "", f"{site}/prikaz-101", "01.09.2025"),
        ("Положение о наставничестве", "", "29.08.2025", head, "", f"{site}/polozhenie", "01.09.2025"),
        ("Приказ о назначении куратора", "102", "29.08.2025", head, "", f"{site}/prikaz-102", "01.09.2025"),
        ("Программа целевой модели наставничества", "", "01.09.2025", head, "", f"{site}/programma", "05.09.2025"),
        ("Дорожная карта", "", "01.09.2025", head, "", f"{site}/dorozhnaya-karta", "05.09.2025"),
        # MISTAKE: the day of the publication is missing.
        ("Соглашение с организацией-партнером", "1/25", "05.09.2025", head, "", f"{site}/partnery", ""),
        ("Карта запросов наставляемых", "", "10.10.2025", curator, "", "", ""),
        ("База наставляемых", "", "10.10.2025", curator, "", "", ""),
        ("База наставников", "", "17.10.2025", curator, "", "", ""),
        ("Программа обучения наставников", "", "20.10.2025", head, "", "", ""),
        ("Реестр наставников, прошедших отбор и обучение", "", "05.11.2025", head, "", "", ""),
    ]
    outside = [p for p in mentors if p.sound and p.form == EMPLOYER]
    for i, person in enumerate(outside):
        if not person.name.startswith("Мастеров Йота"):  # MISTAKE: a mentor from outside without a contract
            rows.append(("Договор о сотрудничестве", f"{i + 1}-Н", "16.10.2025", head, person.name, "", ""))
        rows.append(("Справка об отсутствии судимости", "", "14.10.2025", "МВД", person.name, "", ""))
        if not person.name.startswith("Мастеров Дельта"):  # MISTAKE: a mentor from outside without medical documents
            rows.append(("Медицинские документы внешнего наставника", "", "15.10.2025", "", person.name, "", ""))
    staff = [p for p in mentors if p.sound and p.form == TEACHER and "ветеран" not in p.row["place"]]
    for i, person in enumerate(staff):
        rows.append(("Дополнительное соглашение к трудовому договору о наставничестве", f"{i + 1}-ДС", "17.10.2025", head, person.name, "", ""))
    rows += [
        ("Приказ «Об утверждении наставнических пар/групп»", "115", russian(ORDER), head, "", "", ""),
        ("Промежуточный мониторинг", "", "30.01.2026", curator, "", "", ""),
        ("SWOT-анализ", "", "30.01.2026", curator, "", "", ""),
        ("Приказ о проведении итогового мероприятия", "48", "12.05.2026", head, "", "", ""),
        ("Итоговый мониторинг", "", "25.05.2026", curator, "", "", ""),
        ("Анкета куратора", "", "25.05.2026", curator, "", "", ""),
        ("Приказ о поощрении", "52", "25.05.2026", head, "", "", ""),
        ("Итоговый аналитический отчет", "", "10.06.2026", curator, "", f"{site}/otchet-2026", "15.06.2026"),
        # MISTAKE: a kind of document that nobody knows.
        ("Служебная записка", "7", "14.11.2025", head, "", "", ""),
    ]
    heading = ["№", "Вид документа", "Номер документа", "Дата документа", "Кем подписан", "Кого касается", "Адрес публикации", "Дата публикации"]
    table = [["Реестр документов программы наставничества"] + [""] * 7, heading]
    save("documents.csv", table + [[i + 1, *row] for i, row in enumerate(rows)], "utf-8-sig")


def save_consents(mentees, mentors):
    data, part, public = "Обработка персональных данных", "Участие в программе", "Распространение персональных данных"
    extra = "Дополнительная работа (наставничество)"
    parent, self_, both = "Законный представитель", "Сам участник", "Участник и представитель"
    everybody = [p for p in mentees + mentors if p.sound and p.same is None]
    rows = []
    for i, person in enumerate(everybody):
        # At fourteen a minor signs too.
        giver = self_ if not person.minor else both if person.born <= 2011 else parent
        given = russian(person.entry)
        row = {"name": person.name, "purpose": data, "giver": giver, "given": given, "until": "31.08.2026"}
        if person.name.startswith("Примерова Каппа"):
            # MISTAKE: the parent's consent is missing until the stage should have closed.
            rows.append(row | {"giver": self_})
            row |= {"giver": parent, "given": "14.10.2025"}
        if person.name.startswith("Тестова Гамма"):
            row["given"] = "06.10.2025"  # MISTAKE: given after the entry
        if person.name.startswith("Макетова Бета"):
            row["withdrawn"] = "19.01.2026"  # MISTAKE: withdrawn, and the pair goes on
        if person.name.startswith("Макетов Дельта"):
            row["separate"] = "нет"  # MISTAKE: part of another paper, which is not allowed since 01.09.2025
        rows.append(row)
        rows.append({"name": person.name, "purpose": part, "giver": giver, "given": given})
        if person in mentors and person.form == TEACHER:
            rows.append({"name": person.name, "purpose": extra, "giver": self_, "given": given})
        if i % 12 == 0:
            rows.append({
                "name": person.name, "purpose": public, "giver": giver, "given": given, "until": "31.08.2026",
                "data": "имя; фото" if i else "",  # MISTAKE: the first does not say which data
                "where": "https://school0.example/nastavnichestvo",
            })
    # MISTAKE: a name that no base has.
    rows.append({"name": "Примеров Незнакомый Условович", "purpose": data, "giver": parent, "given": "16.09.2025"})
    columns = {
        "number": "№", "name": "ФИО", "purpose": "Цель", "giver": "Кто дал", "given": "Дата", "until": "Действует до",
        "withdrawn": "Отозвано", "separate": "Отдельный документ", "data": "Какие данные", "where": "Где публикуется",
    }
    rows = [{"separate": "да"} | row for row in rows]
    save("consents.csv", [list(columns.values())] + cells(columns, rows), "cp1251")


def save_activities(mentors):
    ready = [p.name for p in mentors if p.sound]
    # MISTAKE: a mentor who was selected and not trained.
    trained = [name for name in ready if not name.startswith("Образцова Бета")]
    rows = [
        ("Информирование о программе наставничества", "03.09.2025", "", ""),
        ("Работа с внешней средой", "10.09.2025", "", ""),
        ("Отбор наставников", "22.10.2025", "\n".join(ready), "рекомендованы"),
        ("Обучение наставников", "29.10.2025", "\n".join(trained), ""),
        ("Общая встреча наставников и наставляемых", "07.11.2025", "все участники", ""),
        ("Психологическая поддержка наставляемых без пары", "20.11.2025", "", ""),
        ("Чаепитие", "26.12.2025", "", ""),  # MISTAKE: no event of the programme
        ("Итоговое мероприятие", "22.05.2026", "", ""),
        ("Поощрение наставников", "29.05.2026", "", ""),
    ]
    heading = ["№", "Вид мероприятия", "Дата", "Участники", "Итог"]
    save("activities.csv", [heading] + [[i + 1, *row] for i, row in enumerate(rows)], "utf-8-sig")


# ---------------------------------------------------------------- pairs and their year


def greedy(mentees, mentors):
    places = {p.name: p.takes for p in mentors if p.sound}
    pairs = []
    for person in (p for p in mentees if p.sound):
        for other in mentors:
            fits = other.sound and other.form == person.form and other.name != person.name
            if fits and places[other.name] and set(person.topics) & set(other.topics):
                places[other.name] -= 1
                pairs.append((other.name, person.name, person.form))
                break
    return pairs


def read_pairs(path, names):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return [(names.get(r["mentor"], r["mentor"]), names.get(r["mentee"], r["mentee"]), FORMS.get(r["form"], r["form"])) for r in rows]


def meetings_of(place, pair, dice):
    """A year of a pair: acquaintance, trial, planning, regular meetings, the final one."""
    mentor_name, mentee_name, form = pair
    day = FIRST_MEETINGS + timedelta(days=place % 4)
    days = [day, day + timedelta(days=7), day + timedelta(days=14)]
    if place == 0:  # MISTAKE: the first pair began to work before the order
        days[:2] = ORDER - timedelta(days=2), ORDER - timedelta(days=1)
    kinds = ["знакомство", "пробная", "планирование"]
    fit = "не подходят" if place == 5 else "подходят"
    if place == 5:  # the trial shows that these two do not suit each other
        days, kinds = days[:2], kinds[:2]
    else:
        step = timedelta(days=28 if form == EMPLOYER else 14)
        regular = days[2] + step
        while regular < LAST_MEETINGS - timedelta(days=3):
            if date(2025, 12, 30) <= regular <= date(2026, 1, 11):  # holidays
                regular += timedelta(days=14 if step.days == 14 else -14)
            # MISTAKE: the third pair is silent from February to April.
            silent = place == 2 and date(2026, 2, 1) <= regular < date(2026, 5, 1)
            if not silent:
                days.append(regular)
                kinds.append("регулярная")
            regular += step
        days.append(LAST_MEETINGS + timedelta(days=place % 3))
        kinds.append("итоговая")
    planned = len(kinds) - 4
    for on, kind in zip(days, kinds):
        yield [
            mentor_name, mentee_name, russian(on), kind, dice.choice([30, 40, 45, 60]),
            dice.choice(["Н, НМ", "Н, НМ", "Н", "НМ"]), fit if kind == "пробная" else "",
            planned if kind == "планирование" else "",
        ]


def save_meetings(pairs, dice):
    rows = [row for place, pair in enumerate(pairs) for row in meetings_of(place, pair, dice)]
    rows.sort(key=lambda row: (row[2][6:], row[2][3:5], row[2][:2]))
    if pairs:
        (one, _, _), (_, other, _) = pairs[0], pairs[-1]
        rows.append([one, other, "24.11.2025", "знакомство", 30, "Н", "", ""])  # MISTAKE: no such pair
        rows.append(list(rows[0]))  # MISTAKE: a row stands twice
    heading = [
        "№", "ФИО наставника", "ФИО наставляемого", "Дата", "Вид встречи", "Минут", "Обратная связь (Н/НМ)",
        "Решение после пробной встречи", "Запланировано встреч",
    ]
    save("meetings.csv", [heading] + [[i + 1, *row] for i, row in enumerate(rows)], "utf-8-sig")


LEARNERS = [
    "Вовлеченность в образовательную деятельность", "Успеваемость по предметам", "Желание посещать школу",
    "Уровень личностной тревожности", "Понимание собственного будущего", "Эмоциональное состояние в школе",
]
STAFF = [
    "Уровень профессионального выгорания", "Удовлетворенность профессией", "Психологический климат в коллективе",
    "Желание продолжать работу в организации",
]
LESS_IS_BETTER = {"Уровень личностной тревожности", "Уровень профессионального выгорания"}


def marks(form, dice):
    """Marks at the entry and at the exit: most of them better, some the same, a few worse."""
    entry, exit_ = {}, {}
    for name in STAFF if form == TEACHER else LEARNERS:
        entry[name] = dice.randrange(3, 8)
        change = dice.choice([-1, 0, 0, 1, 1, 2, 2, 3])
        better = -change if name in LESS_IS_BETTER else change
        exit_[name] = min(10, max(1, entry[name] + better))
    return entry, exit_


def save_questionnaires(pairs, dice):
    influence = "Мониторинг влияния программы на участников"
    rows, mentors_seen = [], set()

    def add(name, kind, when, on, satisfied=None, **answers):
        number = {} if satisfied is None else {"Удовлетворенность": satisfied}
        rows.append({"ФИО": name, "Вид анкеты": kind, "Этап": when, "Дата": russian(on)} | answers | number)

    for place, (mentor_name, mentee_name, form) in enumerate(pairs):
        entry, exit_ = marks(form, dice)
        if place == 1:
            entry["Психологический климат в коллективе" if form == TEACHER else "Успеваемость по предметам"] = 11  # MISTAKE: 11 of 10
        add(mentee_name, influence, "вход", date(2025, 11, 17) + timedelta(days=place % 5), **entry)
        add(mentee_name, "Анкета наставляемого", "промежуточный", date(2026, 1, 26) + timedelta(days=place % 4), dice.randrange(5, 11))
        if place % 9 != 2 and place != 5:  # some do not answer at the end
            add(mentee_name, influence, "выход", date(2026, 5, 18) + timedelta(days=place % 4), **exit_)
            add(mentee_name, "Анкета наставляемого", "выход", date(2026, 5, 18) + timedelta(days=place % 4), dice.randrange(5, 11))
        if mentor_name not in mentors_seen:
            mentors_seen.add(mentor_name)
            add(mentor_name, "Анкета наставника", "выход", date(2026, 5, 20), dice.randrange(6, 11))
    columns = ["№", "ФИО", "Вид анкеты", "Этап", "Дата", *LEARNERS, *STAFF, "Удовлетворенность"]
    table = [[row.get(name, i + 1 if name == "№" else "") for name in columns] for i, row in enumerate(rows)]
    save("questionnaires.csv", [columns] + table, "utf-8-sig")


# ---------------------------------------------------------------- the whole


def main(arguments):
    dice = random.Random(2025)
    mentees, mentors = make_mentees(dice), make_mentors(dice)
    save_bases(mentees, mentors, dice)
    save_documents(mentors)
    save_consents(mentees, mentors)
    save_activities(mentors)
    listed = pathlib.Path(arguments[0]) if arguments and arguments[0] != "--greedy" else HERE / "pairs.csv"
    if arguments == ["--greedy"] or not listed.exists():
        pairs = greedy(mentees, mentors)
    else:
        pairs = read_pairs(listed, give_ids(mentees, mentors))
    save_meetings(pairs, random.Random(2026))
    save_questionnaires(pairs, random.Random(2027))
    print(f"{len(mentees)} mentees, {len(mentors)} mentors, {len(pairs)} pairs")


if __name__ == "__main__":
    main(sys.argv[1:])
