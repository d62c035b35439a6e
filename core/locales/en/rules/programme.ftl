# Rules about the programme as a whole.

TM-PRG-001 = The form “{ $form }” is meant for learners, and a kindergarten or a methodical service has no such learners ({ $norm }).
    .title = A form not for this organisation
    .remedy = Take the form out of the choice and choose a form for teachers.

TM-PRG-002 = Work on the programme has begun, and no mentoring form is chosen ({ $norm }).
    .title = No mentoring form chosen
    .remedy = Choose at least one form and record the day. Forms are chosen at stage 1.

TM-PRG-003 = The programme states no goal ({ $norm }).
    .title = No goal stated
    .remedy = Write the goal down in a sentence or two, as in the approved document.

TM-PRG-004 = The programme states no expected results ({ $norm }).
    .title = No expected results stated
    .remedy = List the results by which the programme will be judged at stage 7.

TM-PRG-005 = The programme's cycle begins on { $from } and ends earlier, on { $until } ({ $norm }).
    .title = The cycle ends before it begins
    .remedy = Correct the first or the last day of the cycle.

TM-PRG-006 = The programme's cycle lasts { $count ->
        [one] { $count } day
       *[other] { $count } days
    }, at most { $limit ->
        [one] { $limit } day is
       *[other] { $limit } days are
    } allowed ({ $norm }).
    .title = The cycle is too long
    .remedy = Check the first and the last day of the programme. If the work lasts longer, close this programme and open the next. If your regulation allows a longer term, it is set in the profile.

TM-PRG-007 = The pair was approved on { $approved }, and by that day { $count ->
        [one] { $count } of its people had
       *[other] { $count } of its people had
    } not agreed to take part ({ $norm }).
    .title = No consent to take part by the day of approval
    .remedy = Get the consent of everybody, for a minor also of the representative, and record it with its date. Better not to approve the pair before that.
