# Rules: integrity of the records

TM-INT-001 =
    The id { $id } already belongs to another { $what ->
        [participants] participant
        [pairs] pair
        [meetings] meeting
        [documents] document
        [instructions] instruction
       *[consents] consent
    } ({ $norm }).
    .title = An id stands twice
    .remedy = Give one of the records another id. If it was entered twice, remove the double.

TM-INT-002 = The record refers to the participant { $id }, who is not in the programme ({ $norm }).
    .title = An unknown participant
    .remedy = Enter the participant or correct the id.

TM-INT-003 = The record refers to the pair { $id }, which is not in the programme ({ $norm }).
    .title = An unknown pair
    .remedy = Enter the pair or correct the id.

TM-INT-004 = The record refers to the document { $id }, which is not in the programme ({ $norm }).
    .title = An unknown document
    .remedy = File the document or correct the id.

TM-INT-005 = The period ends on { $until }, before it begins on { $from } ({ $norm }).
    .title = A period ends before it begins
    .remedy = Swap the days or correct the mistake.

TM-INT-006 =
    { $what ->
        [meetings] A meeting
       *[contacts] A contact
    } of { $on } with the pair { $pair } is recorded { $side ->
        [before] before the pair was proposed
       *[after] after the pair ended
    }, { $bound } ({ $norm }).
    .title = A meeting outside the life of the pair
    .remedy = Correct the day or the pair.

TM-INT-007 =
    { $what ->
        [agreed] The agreement of a side
        [approved] The approval of the pair
        [plan] The plan of the pair
        [prolonged] The prolongation of the pair
       *[ended] The end of the pair
    } is dated { $on }, { $side ->
        [before] before the pair was proposed
       *[after] after the pair ended
    }, { $bound } ({ $norm }).
    .title = Facts of a pair out of order
    .remedy = Correct the day.

TM-INT-008 =
    In the pair { $count ->
        [one] { $count } person stands
       *[other] { $count } people stand
    } more than once ({ $norm }).
    .title = One person twice in a pair
    .remedy = Leave the person on one side. Mentor and mentee are different people.

TM-INT-009 =
    The pair has { $side ->
        [mentors] no mentor
       *[mentees] no mentee
    } ({ $norm }).
    .title = A pair without a side
    .remedy = Enter the missing side. If the pair was recorded in error, end it on that ground.

TM-INT-010 =
    The registries of the model have no { $what ->
        [standing] standing
        [category] category of mentees
        [form] form of mentoring
        [kind] kind of mentoring
        [ground] ground
        [function] function
        [norm] norm
        [document] kind of document
        [instrument] instrument of monitoring
        [indicator] indicator
       *[activity] kind of event
    } { $id } ({ $norm }).
    .title = Not in the registry
    .remedy = Correct the slip, or add the entry to the registry of the profile: forms, kinds, documents and the rest are extended by data.

TM-INT-011 = The programme follows the profile { $profile }, and is judged by the profile { $judge } ({ $norm }).
    .title = Judged by another profile
    .remedy = Judge the programme by its own profile. If another one is meant, switch this rule off in it.

TM-INT-012 = The date of birth { $born } cannot be right: the participant entered the programme on { $entry } ({ $norm }).
    .title = An impossible date of birth
    .remedy = Correct the date of birth or the day of entry.

TM-INT-013 = The same role of the participant is already recorded for these days ({ $norm }).
    .title = A role recorded twice
    .remedy = Keep one record, or correct the days so that they do not overlap.

TM-INT-014 =
    { $what ->
        [wishes] The wishes name
       *[children] The children of the participant include
    } { $id }, who is not in the programme ({ $norm }).
    .title = A wish or a child outside the programme
    .remedy = If it is a slip, correct the id. If the person is not in the base yet, enrol them; until then the entry has no effect.
