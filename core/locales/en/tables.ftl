# Reading tables: what is wrong with a file or a row, and what to write. The place (file, row, column) is printed beside.

## The file as a whole

TM-TAB-001 = This is an Excel workbook, not a text table.
    .remedy = Open the workbook and save the sheet as CSV (“File” – “Save as” – “CSV UTF-8, comma delimited”).

TM-TAB-002 = This is not a text table.
    .remedy = Choose a CSV file: a table saved from Excel or another program as text with delimiters.

TM-TAB-003 = The text of the file is damaged: its bytes do not fit its encoding.
    .remedy = Save the table as CSV again and do not open the file in a text editor.

TM-TAB-004 = The encoding of the file is not known.
    .remedy = Save the table as “CSV UTF-8”, or as CSV in Windows-1251. “CSV (MS-DOS)” will not do.

TM-TAB-005 = The file is empty.
    .remedy = Check that the right sheet was saved.

TM-TAB-006 = The row with the headings of the columns was not found.
    .remedy = Name the columns as the official form does. Required are: { $columns }.

TM-TAB-007 = The required column “{ $column }” is missing.
    .remedy = Add a column with this heading. If it is there under another heading, rename it.

TM-TAB-008 = A quotation mark is opened in this row and never closed: all that follows went into one cell.
    .remedy = Add the second mark, or remove the first one at the beginning of the cell, and save the file again.

## A row of any table

TM-TAB-020 = The row has more cells than the table has columns.
    .remedy = There seems to be a delimiter inside a cell. Put the text of that cell into quotation marks, or remove the delimiter.

TM-TAB-021 = The cell “{ $column }” is empty.
    .remedy = Fill in the cell: the row cannot be taken without it.

TM-TAB-022 = “{ $text }” is not a date.
    .remedy = Write the date like 01.09.2025 and check that the calendar has such a day.

TM-TAB-023 = “{ $text }” is not a fitting number.
    .remedy = Write a whole number in digits, without a fraction.

TM-TAB-024 = “{ $text }” does not answer the question of this column.
    .remedy = Write «да» (yes) or «нет» (no).

TM-TAB-025 = The row repeats row { $row }.
    .remedy = Remove the row that is too much, or correct what should tell it from the other.

## A row of a base

TM-TAB-030 = The name is not complete.
    .remedy = Write the surname, the first name and the patronymic (if there is one) in full, without digits or remarks.

TM-TAB-031 = “{ $text }” is neither a year nor a date of birth.
    .remedy = Write the year in four digits (2011) or the full date (12.05.2011).

TM-TAB-032 = The year or date of birth “{ $text }” is still to come.
    .remedy = Correct the slip: write the year in four digits (2011) or the full date (12.05.2011).

TM-TAB-033 = There is no such class or course: “{ $text }”.
    .remedy = Write a class from 1 to 11 («9 «А» класс») or a course from 1 to 6 («3 курс»). The highest number here is { $last }.

TM-TAB-034 = It cannot be told who this person is: a pupil, a student, a teacher, a parent, an employee or somebody else.
    .remedy = Write it as the place of work or study: «ученик 9 «А» класса», «учитель математики», «ООО «Название», инженер». The mentoring form will do as well.

TM-TAB-035 = The form “{ $form }” does not suit a person who is: { $standing }.
    .remedy = Correct the mentoring form or the place of work or study: they contradict each other.

TM-TAB-036 = One person is described differently in the two bases: “{ $one }” and “{ $other }”.
    .remedy = Correct the place of work or study in one of the bases. If they are different people, give the year of birth of both.

TM-TAB-037 = There is no mentoring form “{ $text }”.
    .remedy = { $guess ->
        [none] Choose one of the forms: { $forms }.
       *[other] “{ $guess }” may have been meant. The forms of the programme: { $forms }.
    }

TM-TAB-038 = The wished age “{ $text }” could not be read.
    .remedy = Write, for example: «12-14», «от 10 до 15 лет», «5-7 классы» or «любой» (any).

TM-TAB-039 = The wished age “{ $text }” begins after its end.
    .remedy = Write the younger age first: «12-15».

TM-TAB-040 = The time “{ $text }” could not be read.
    .remedy = Write how many hours in which time: «2 часа в неделю», «4 часа в месяц», «1 раз в неделю по 1 часу», or «по договоренности» (to be agreed).

TM-TAB-041 = A person of this name is known, but it cannot be told whether this is the same person.
    .remedy = If it is, write the same contacts, place or year of birth as before. If it is a namesake, give the year of birth.

TM-TAB-042 = This person is in row { $row } already.
    .remedy = Keep one row with everything that is right. If they are namesakes, give the full date of birth of both.

## A row of a journal

TM-TAB-050 = No participant has this name.
    .remedy = Compare the name with the bases. Add a new person to the base first, and load the base.

TM-TAB-051 = Several people have this name.
    .remedy = Add the year of birth or the class in brackets: «Примеров Первый (2011)».

TM-TAB-052 = There is no such value: “{ $text }”.
    .remedy = { $guess ->
        [none] Write, for example: { $examples }.
       *[other] “{ $guess }” may have been meant. Other examples: { $examples }.
    }

TM-TAB-053 = The programme has no such pair.
    .remedy = Compare the names with the order on pairs. Propose a new pair and have it approved by order first.

TM-TAB-054 = The mark { $mark } is outside the scale from { $low } to { $high }.
    .remedy = Compare the mark with the questionnaire and write a number from { $low } to { $high }.

TM-TAB-055 = The questionnaire “{ $instrument }” is not used in the round “{ $text }”.
    .remedy = Check the questionnaire and the round: «вход», «промежуточный», «итоговый» or «выход».

TM-TAB-056 = The row has nothing to record: there is no mark in it.
    .remedy = Fill in the marks or remove the row.

## Notes on rows that were taken

TM-TAB-070 = A pair of the base was not made out: the other side is not in its base, or several people have that name.
    .remedy = Write the name of the other side as in its base. Tell namesakes apart by the year of birth in brackets.

TM-TAB-071 = A pair of the base was not made out: its mentoring form is not given.
    .remedy = Fill in the column «Форма наставничества» in at least one of the bases.

TM-TAB-072 = { $count ->
        [one] { $count } participant of the programme is not named in the base.
       *[other] { $count } participants of the programme are not named in the base.
    }
    .remedy = They stay in the programme. If somebody has left, record it separately.

TM-TAB-080 = The column “{ $heading }” is not part of the form and was not read.
    .remedy = Nothing needs to be done. If it holds something that is needed, move it into the columns of the form.

TM-TAB-081 = The column “{ $heading }” was read by its place as “{ $column }”.
    .remedy = Check that this is right, and rename the column.

TM-TAB-082 = The day of entry is not given; the day of the import was taken: { $day }.
    .remedy = Fill in the day of entry and load the base again.

TM-TAB-083 = { $count ->
        [one] { $count } mentee was recorded as a learner by age: neither the place of study nor the form is given.
       *[other] { $count } mentees were recorded as learners by age: neither the place of study nor the form is given.
    }
    .remedy = Add the column «Место учебы/работы наставляемого» and fill in the class.

TM-TAB-084 = A person of the same name is there already; the row was taken as another person.
    .remedy = If they are one person, write the same year of birth or the same contacts in both rows.
