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
due-each-week = every week
due-each-month = every month
due-each-half-year = every half-year
due-days-after = within { $days ->
    [one] { $days } day
   *[other] { $days } days
} after the document: { $document }
due-working-days-after = within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} after the document: { $document }
due-days-before = { $days ->
    [one] { $days } day
   *[other] { $days } days
} before the end of stage { $number }, { $stage }
due-working-days-before = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} before the end of stage { $number }, { $stage }
due-waits-stage = the planned end of stage { $number }, { $stage }
due-as-needed = as needed
due-unset = no time is named
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

## What is to do: what, why, how

agenda-late = It was due on { $by }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}.
agenda-today = It is due today, { $by }.
agenda-left = It is due on { $by }, { $days ->
    [one] { $days } day is left
   *[other] { $days } days are left
}.
agenda-several = { $title }: { $count ->
    [one] { $count } case
   *[other] { $count } cases
}.
agenda-finding = { $severity ->
    [error] This is a breach: put it right first
    [warning] This is a warning: put it right as soon as you can
   *[info] This is for information: see whether anything is to be done
}.
agenda-begin-stage = Begin stage { $number }, { $stage }
agenda-stage-asks = The open stage { $number }, { $stage }, cannot close without it.
agenda-stage-asks-by = Stage { $number }, { $stage }, cannot close without it, and is planned to end on { $by }.
agenda-silent-soon = { $count ->
    [1] Ask the pair how they are: the last sign of them was on { $last }
    [one] Ask { $count } pair how they are: the last sign of them was on { $last }
   *[other] Ask { $count } pairs how they are: the last sign of them was on { $last }
}.
agenda-silent-soon-why = On { $by } it will be { $limit ->
    [one] { $limit } day
   *[other] { $limit } days
} without a meeting or a contact: no pair is left alone longer.
agenda-stage-ready = { $distance } All conditions of the stage are met.
agenda-stage-unready = { $distance } { $count ->
    [one] { $count } condition is unmet
   *[other] { $count } conditions are unmet
}.
agenda-agreement-mentor = { $count ->
    [one] The mentor has not agreed yet to { $count } proposed pair
   *[other] The mentors have not agreed yet to { $count } proposed pairs
}.
agenda-agreement-mentor-why = A pair is not approved unless both sides agree.
agenda-agreement-mentee = { $count ->
    [one] The mentee has not agreed yet to { $count } proposed pair
   *[other] The mentees have not agreed yet to { $count } proposed pairs
}.
agenda-agreement-mentee-why = A pair is not approved unless both sides agree.
agenda-approval = { $count ->
    [one] { $count } agreed pair waits for the order
   *[other] { $count } agreed pairs wait for the order
}.
agenda-approval-why = Both sides agree; work begins with the order of the head.
agenda-trial = After the trial meeting on { $on } the pair has not decided whether to go on.
agenda-trial-unsure = After the trial meeting on { $on } the pair is unsure whether to go on.
agenda-trial-why = Planning comes when both suit each other.
agenda-choice = { $count ->
    [one] { $count } mentee has chosen and has no pair yet
   *[other] { $count } mentees have chosen and have no pair yet
}.
agenda-choice-why = The mentee chose among the mentors who were offered and waits for an answer.
agenda-candidate = It is not decided whether { $count ->
    [one] { $count } candidate suits
   *[other] { $count } candidates suit
} as mentors.
agenda-candidate-why = Mentors are being selected: only the selected and trained join pairs.
agenda-consent-ends = { $count ->
    [one] { $count } consent ends
   *[other] { $count } consents end
} ({ $purpose ->
    [personal_data] processing of personal data
    [participation] taking part in the programme
    [dissemination] dissemination of personal data
   *[extra_work] mentoring as extra work
}), and the people stay in the programme.
agenda-of-age = A participant turns 18 ({ $on }): from then on the consent is their own.
agenda-paper-ends = A document ends: { $document }.
agenda-instruction-ends = The instruction to the mentor ends before the term of the pair does.
agenda-curator-ends = The appointment of the curator ends, and nobody follows.
agenda-term-ends = { $count ->
    [one] The term of { $count } pair ends
   *[other] The terms of { $count } pairs end
}.

agenda-how-complete-task = When it is done, record it in the road map.
agenda-how-close-stage = Check the conditions of the stage and close it.
agenda-how-start-stage = Begin the stage and record the day.
agenda-how-file-document = Prepare the document and put it on file.
agenda-how-choose-forms = Choose the forms of mentoring.
agenda-how-appoint-curator = Issue the order and record the appointment: who, from when, by which order.
agenda-how-enrol = Add the people to the programme.
agenda-how-correct = Complete what is known of the person.
agenda-how-give-consent = Get the consent as a document of its own and record it.
agenda-how-train-mentor = Hold the training and record its outcome for each mentor.
agenda-how-select-mentor = Talk with each candidate and record the decision.
agenda-how-propose-pairs = Match and propose pairs.
agenda-how-agree-pair = Talk with the person and record the agreement.
agenda-how-approve-pairs = Prepare the order and approve the pairs.
agenda-how-plan-pair = Make the plan together with both sides.
agenda-how-hold-meeting = Hold the meeting and record it.
agenda-how-trial = Talk with both sides. If they suit each other, go on to planning; if unsure, hold another trial meeting; if not, end the pair and look for another.
agenda-how-end-pair = Hold the final meeting and end the pair on a ground, or prolong its term by order.
agenda-how-contact-pair = Ask the mentor and the mentee how they are, and record it.
agenda-how-record-answers = Hold the survey and record the answers.
agenda-how-hold-activity = Hold the event and record its day.
agenda-how-publish = Publish it on the site and record the day and the address.
agenda-how-take-down = Take it down from the site and record the day.
agenda-how-instruct-mentor = Give the instruction with the employee's consent and record it.
agenda-how-leave-role = End the participation and record the last day.

## What changed between two days

diff-form-chosen = A form was chosen: { $form }.
diff-stage-started = Stage { $number } began: { $stage }.
diff-stage-closed = Stage { $number } closed: { $stage }.
diff-stage-overridden = Stage { $number } closed by an override: { $stage }.
diff-stage-reopened = Stage { $number } was opened again: { $stage }.
diff-joined = { $role_id ->
    [mentee] { $count ->
        [one] { $count } mentee joined
       *[other] { $count } mentees joined
    }
    [mentor] { $count ->
        [one] { $count } mentor joined
       *[other] { $count } mentors joined
    }
   *[curator] { $count ->
        [one] { $count } curator joined
       *[other] { $count } curators joined
    }
}.
diff-left = { $role_id ->
    [mentee] { $count ->
        [one] { $count } mentee left
       *[other] { $count } mentees left
    }
    [mentor] { $count ->
        [one] { $count } mentor left
       *[other] { $count } mentors left
    }
   *[curator] { $count ->
        [one] { $count } curator left
       *[other] { $count } curators left
    }
}.
diff-curator-appointed = { $count ->
    [one] { $count } curator was appointed
   *[other] { $count } curators were appointed
}.
diff-curator-over = { $count ->
    [one] The appointment of { $count } curator ended
   *[other] The appointments of { $count } curators ended
}.
diff-mentor-selected = { $count ->
    [one] { $count } mentor was selected
   *[other] { $count } mentors were selected
}.
diff-mentor-not-selected = { $count ->
    [one] { $count } candidate was not selected
   *[other] { $count } candidates were not selected
}.
diff-mentor-trained = { $count ->
    [one] { $count } mentor was trained
   *[other] { $count } mentors were trained
}.
diff-mentor-chosen = { $count ->
    [one] { $count } mentee chose
   *[other] { $count } mentees chose
}.
diff-pair-proposed = { $count ->
    [one] { $count } pair was proposed
   *[other] { $count } pairs were proposed
}.
diff-pair-agreed = { $role_id ->
    [mentor] Mentors agreed to { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
   *[mentee] Mentees agreed to { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
}.
diff-pair-approved = { $count ->
    [one] { $count } pair was approved by order
   *[other] { $count } pairs were approved by order
}.
diff-pair-planned = { $count ->
    [one] { $count } pair made its plan
   *[other] { $count } pairs made their plans
}.
diff-pair-prolonged = { $count ->
    [one] The term of { $count } pair was prolonged until { $until }
   *[other] The terms of { $count } pairs were prolonged until { $until }
}.
diff-pair-ended = { $count ->
    [one] { $count } pair ended
   *[other] { $count } pairs ended
}. Ground: { $ground }.
diff-meeting-held = { $count ->
    [one] { $count } meeting was held
   *[other] { $count } meetings were held
}.
diff-pair-contacted = The curator was in contact with pairs { $count ->
    [one] { $count } time
   *[other] { $count } times
}.
diff-document-filed = { $count ->
    [1] A document came on file
    [one] { $count } document came on file
   *[other] { $count } documents came on file
}: { $document }.
diff-document-published = { $count ->
    [1] A document was published
    [one] { $count } document was published
   *[other] { $count } documents were published
}: { $document }.
diff-document-over = { $count ->
    [1] A document ended
    [one] { $count } document ended
   *[other] { $count } documents ended
}: { $document }.
diff-consent-given = { $count ->
    [one] { $count } consent was given
   *[other] { $count } consents were given
}: { $purpose ->
    [personal_data] processing of personal data
    [participation] taking part in the programme
    [dissemination] dissemination of personal data
   *[extra_work] mentoring as extra work
}.
diff-consent-withdrawn = { $count ->
    [one] { $count } consent was withdrawn
   *[other] { $count } consents were withdrawn
}: { $purpose ->
    [personal_data] processing of personal data
    [participation] taking part in the programme
    [dissemination] dissemination of personal data
   *[extra_work] mentoring as extra work
}.
diff-consent-over = { $count ->
    [one] { $count } consent ended
   *[other] { $count } consents ended
}: { $purpose ->
    [personal_data] processing of personal data
    [participation] taking part in the programme
    [dissemination] dissemination of personal data
   *[extra_work] mentoring as extra work
}.
diff-made-public = Published on the site: { $document }.
diff-taken-down = Taken down from the site: { $document }.
diff-mentor-instructed = Mentoring was entrusted to { $count ->
    [one] { $count } employee
   *[other] { $count } employees
}.
diff-instruction-cancelled = { $count ->
    [one] { $count } instruction was called off
   *[other] { $count } instructions were called off
}.
diff-instruction-over = { $count ->
    [one] { $count } instruction ended
   *[other] { $count } instructions ended
}.
diff-answered = { $count ->
    [one] { $count } questionnaire came in
   *[other] { $count } questionnaires came in
}: { $instrument } ({ $round }).
diff-activity-held = An event was held: { $activity }.
diff-task-planned = { $count ->
    [one] { $count } row was put on the road map
   *[other] { $count } rows were put on the road map
}.
diff-task-completed = { $count ->
    [one] { $count } row of the road map was done
   *[other] { $count } rows of the road map were done
}.
diff-task-dropped = { $count ->
    [one] { $count } row was taken off the road map
   *[other] { $count } rows were taken off the road map
}.

## The calendar file

calendar-term = When: { $term }.
calendar-moved = The last day was moved from { $nominal } to { $due }, a working day.
calendar-who = Responsible: { $who }.
calendar-norm = It rests on { $norm }.
calendar-late = It is late.

## The list of things to do, to be read

agenda-help =
    What is to be done today: by last day, with reasons and who must act.

    cargo run --example agenda -- programme.json [options]

      --names directory.json   the names of people (without it their identifiers)
      --profile NAME|FILE      the profile (the one that the programme names if absent)
      --day YYYY-MM-DD         the day (today if absent)
      --horizon NUMBER         how many days ahead (14 if absent)
      --lang ru|en             the language
agenda-no-file = Name the file of the programme. The options: --help.
agenda-title = “{ $title }”: to be done on { $day }
agenda-nothing = Nothing is pressing.
agenda-kind-late = Late
agenda-kind-decision = Waits for a decision
agenda-kind-silent = No news
agenda-kind-missing = Missing
agenda-kind-expiring = Ends
agenda-kind-due = Soon
agenda-facts = Who: { $who }. { $grounds ->
    [0] Ground: the plan and records of the programme.
   *[other] Ground: { $norm }.
} Command: { $command }.
agenda-people = People: { $people }{ $more ->
    [0] .
    [one] {" "}and { $more } more.
   *[other] {" "}and { $more } more.
}
