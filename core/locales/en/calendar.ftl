# Due dates, the calendar, what is to do, what changed

## When something is due, in words

due-by = by { $day }
due-each-by = every year by { $day }
due-each = every year: { $when }
due-between = { $from } to { $until }
due-day = { $day }
due-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
    [12] December
   *[other] { $month }
}{ $year ->
    [no] {""}
   *[other] {" "}{ $year }
}
due-month-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
    [12] December
   *[other] { $month }
}
due-year = the year { $year }
due-quarter = { $number ->
    [1] first quarter
    [2] second quarter
    [3] third quarter
   *[other] fourth quarter
}{ $year ->
    [no] {""}
   *[other] {" "}of { $year }
}
due-each-quarter = every quarter
due-each-term = every term of study
due-each-month = every month
due-season = { $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
}{ $year ->
    [no] {""}
   *[other] {" "}{ $year }
}
due-all-year = in the course of the year

## Working days

days-uncertain = The production calendar of { $year } is not known: only weekdays and public holidays were looked at.
days-announced = The days from { $from } to { $until } were announced as non-working with pay kept ({ $by }). They did not become days off and count as working days.
