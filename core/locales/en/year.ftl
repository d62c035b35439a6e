# The report on a programme's year (the example school_year)

year-help =
    A mentoring programme's year from a school's two spreadsheets.

    cargo run --release --example school_year -- [options]

      --mentees FILE         the base of mentees (CSV, 13 columns)
      --mentors FILE         the base of mentors (CSV, 16 columns)
      --documents FILE       the register of documents
      --consents FILE        the journal of consents
      --activities FILE      the journal of events
      --meetings FILE        the journal of meetings
      --questionnaires FILE  questionnaires
      --school FILE          the programme's description (JSON): organisation, period, forms, curator
      --profile NAME         a profile of core/profiles: school, federal_students and others, or a .json file
      --day YYYY-MM-DD       the day the report is made for
      --out FOLDER           where report.html, programme.json and directory.json go
      --lang ru|en           the language of the report

    Without files the sample school of core/examples/data is taken.
program-usage = Unknown option: { $detail }. The options: --help.
program-unreadable = The file “{ $path }” could not be read: { $detail }. Check the path and the access rights.
year-unwritable = The file “{ $path }” could not be written: { $detail }. The old files are as they were.
year-written = Written: { $path }/report.html, programme.json (without names) and directory.json (the names).
year-plain-title = Mentoring programme
year-plain-organisation = Educational organisation

year-title = A year of the mentoring programme: { $organisation }
year-row = { $count ->
    [one] row { $row }
   *[other] rows { $rows }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
year-column = column “{ $column }”
year-and-more = { $list } and { $count } more
year-about = { $message } It is about: { $people }.
year-group = { $title } ({ $norm }): { $count ->
    [one] { $count } case
   *[other] { $count } cases
}.{ $shown ->
    [0] {""}
   *[other] {" "}It is about: { $people }.
}

year-summary-people = The bases hold { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
} and { $mentors ->
    [one] { $mentors } mentor
   *[other] { $mentors } mentors
}. { $aside ->
    [0] Every row was read.
    [one] { $aside } row was set aside; the reason is given below.
   *[other] { $aside } rows were set aside; the reasons are given below.
}
year-summary-stage = On { $day } stage { $number }, { $stage }, is going on.
year-summary-closed = On { $day } all seven stages are closed.
year-summary-pairs = { $pairs ->
    [one] { $pairs } pair was approved by order
   *[other] { $pairs } pairs were approved by order
}, { $meetings ->
    [one] { $meetings } meeting was held
   *[other] { $meetings } meetings were held
}. Completed as agreed: { $completed }, ended early: { $early }, going on: { $active }.
year-forms-left = The profile “{ $profile }” does not allow { $count ->
    [one] a form that the description names: { $forms }. The programme goes without it.
   *[other] forms that the description names: { $forms }. The programme goes without them.
}
year-forms-of-profile = The description names no other forms, so all forms of the profile were taken.
year-misfit-mentees = The chosen forms do not fit { $count ->
    [one] { $count } mentee, who finds no pair
   *[other] { $count } mentees, who find no pair
}. Standing: { $who }.
year-misfit-mentors = The chosen forms do not fit { $count ->
    [one] { $count } mentor, who gets no mentee
   *[other] { $count } mentors, who get no mentees
}. Standing: { $who }.
year-forms-assumed = No mentoring forms were named, so all forms of the profile are taken. Name yours in the programme's description.

year-understood = What was read from the tables
year-read = Records read
year-base-mentees = Base of mentees
year-base-mentors = Base of mentors
year-file = Table
year-rows = Records
year-set-aside = Set aside: not in the programme until put right
year-notes = Worth a look
year-where = Where
year-what = What is wrong
year-missing = What is missing
year-code = Code
year-do = What to do

year-stages = Stages
year-planned = Planned
year-board = The stages on { $day }
year-waited = Stage { $number }, { $stage }, could not close on { $day }. It lacked:
year-path = To complete the programme, on { $day } there remains:
year-path-step = Stage { $number }, { $stage }{ $count ->
    [0] : every condition is met, { $waits ->
        [yes] the stage waits for the earlier ones to close.
       *[no] the stage may close.
    }
    [one] : { $count } condition.
   *[other] : { $count } conditions.
}

year-pairs = Proposed pairs
year-pairs-draft = This is a draft to talk about: stage 5 has not begun, so the consents and the training of the mentors are taken as given. They are needed before the order.
year-pairs-summary = { $pairs ->
    [one] { $pairs } pair is proposed
   *[other] { $pairs } pairs are proposed
}; { $left ->
    [0] nobody is left
    [one] { $left } mentee is left
   *[other] { $left } mentees are left
} without a pair. No more mentees can have a pair, and of all such plans this one has the greatest total score: { $score }. The curator decides.
year-pairs-table = Pairs and reasons
year-score = Score
year-why = Why
year-helps = What would help
year-family = What to tell the family
year-help-place = It would help if one mentee more were taken by { $count ->
    [1] mentor { $list }.
   *[other] one of the mentors { $list }.
}
year-help-both = It would help if one mentee more were taken by { $count ->
    [1] mentor { $list }, but there is more in the way: { $reasons }.
   *[other] one of the mentors { $list }, but there is more in the way: { $reasons }.
}
year-help-barrier = { $count ->
    [1] Mentor { $list } would be possible but for this: { $reasons }.
   *[other] The mentors { $list } would be possible but for this: { $reasons }.
}
year-other = Another choice (score)
year-left-table = Left without a pair
year-short = { $count ->
    [1] The mentor is { $mentors }.
   *[other] The mentors are { $mentors }.
}
year-free = { $count ->
    [one] { $count } mentor has
   *[other] { $count } mentors have
} places to spare: { $list }.

year-refused = Records that the programme did not accept
year-refused-intro = These records contradict the others or have no ground; the programme is without them.
year-refused-table = Not accepted

year-course = The work of the pairs
year-interim = Interim monitoring, { $day }: { $active ->
    [one] { $active } pair is
   *[other] { $active } pairs are
} at work, meetings held: { $meetings }, of them regular ones { $held } of { $planned } planned for the year.
year-course-table = The pairs' meetings in the year
year-planned-meetings = Planned
year-held = Held
year-last = Last meeting
year-goes-on = goes on

year-findings = Findings on { $day }
year-no-findings = There are no findings.
year-errors = Must be put right ({ $count }):
year-warnings = Should be put right ({ $count }):
year-infos = For information ({ $count }):

year-road-map = Road map
year-road-map-table = The road map on { $day }
year-by = By
year-task = What
year-who = Who
year-done = done
year-due = to come
year-late = late
year-undated = no day
year-waits = no day until it is on record ({ $what })

year-hidden = { $count ->
    [0] Every indicator may be published: each is about enough people.
    [one] { $count } indicator is hidden when published: it is about too few people.
   *[other] { $count } indicators are hidden when published: they are about too few people.
}
