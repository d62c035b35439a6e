# Matching: why this pair, why nobody

match-competence = { $count ->
    [one] common topic of the request and the competences: { $evidence }
   *[other] common topics of the request and the competences: { $evidence }
}
match-interest = { $count ->
    [one] common interest: { $evidence }
   *[other] common interests: { $evidence }
}
match-wished-age = of an age that the mentor wishes
match-mentee-wish = the mentee named this mentor{ $count ->
    [0] { "" }
   *[other] { " " }(number { $count } on the list)
}
match-mentor-wish = the mentor named this mentee{ $count ->
    [0] { "" }
   *[other] { " " }(number { $count } on the list)
}
match-same-place = of one organisation
match-subject = { $count ->
    [one] common subject: { $evidence }
   *[other] common subjects: { $evidence }
}
match-language = { $count ->
    [one] common language: { $evidence }
   *[other] common languages: { $evidence }
}
match-format = a format of meetings that suits both: { $evidence }
match-time = a time that suits both: { $evidence }
match-waiting = has waited for a mentor for { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
match-priority = the curator put the mentee forward by { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
match-no-points = the pair is possible, but no criterion matches

match-shortage = { $places ->
    [0] The suitable mentors have no places left: the pairs that the curator settled have them.
   *[other] Places are short: { $mentees ->
        [one] { $mentees } mentee competes
       *[other] { $mentees } mentees compete
    } for { $places ->
        [one] { $places } free place
       *[other] { $places } free places
    } with { $mentors ->
        [one] { $mentors } suitable mentor
       *[other] { $mentors } suitable mentors
    }.
}
match-objective = A place could be found, but the whole plan's sum of scores would be smaller.
match-preferences = There are suitable mentors, but by the preferences of both sides their places went to others.
match-pinned = The mentor whom the curator settled has no free place.
match-nobody = { $mentors ->
    [0] There is no mentor in the base.
   *[other] No mentor is suitable: { $reasons }.
}

TM-MATCH-001 = the mentee's consent to the processing of personal data is missing
TM-MATCH-002 = the mentee has stated no request
TM-MATCH-003 = the mentor's consent to the processing of personal data is missing
TM-MATCH-004 = the mentor was not selected or not trained
TM-MATCH-005 = the mentor has no free place
TM-MATCH-006 = none of the chosen mentoring forms joins them
TM-MATCH-007 = they are one and the same person
TM-MATCH-008 = the mentee is the mentor's child
TM-MATCH-009 = the mentor's competences do not answer the request
TM-MATCH-010 = the mentor is in a lower class
TM-MATCH-011 = they were a pair already and did not suit each other
TM-MATCH-012 = the curator ruled this pair out
TM-MATCH-013 = the curator settled another mentor for the mentee
TM-MATCH-014 = the mentee is not of an age that the mentor wishes
TM-MATCH-015 = the mentor has no time left for another mentee
TM-MATCH-016 = the chosen form joins people of one organisation only
TM-MATCH-017 = there is no contract with the mentor of the outer contour
TM-MATCH-018 = there is no certificate of no conviction of the mentor of the outer contour
TM-MATCH-019 = the mentee has a mentor already
TM-MATCH-020 = they work as a pair already
TM-MATCH-021 = the mentee was offered this mentor and chose otherwise
TM-MATCH-022 = they were a pair before and are not matched again
TM-MATCH-023 = the mentee is this person's mentor at present
TM-MATCH-024 = the mentor's group has no place for such a mentee
TM-MATCH-025 = not a mentee of the programme on that day
TM-MATCH-026 = not a mentor of the programme on that day

# One pair

match-barred = This pair is impossible: { $reasons }.
match-possible = This pair is possible; it is not in the plan. { $lost ->
    [0] { $points ->
        [0] It may be settled, the plan gets no worse.
       *[other] If it is settled, the plan loses points: { $points }.
    }
    [one] If it is settled, { $lost } mentee more is left without a mentor.
   *[other] If it is settled, { $lost } mentees more are left without a mentor.
}
match-chosen = This pair is in the plan.

# What would help

match-change-place = { $mentors ->
    [1] It would help if mentor { $mentor } took one mentee more.
   *[other] It would help if any of { $mentors } mentors took one mentee more.
}{ $count ->
    [0] { "" }
   *[other] { " " }But there is more in the way of that pair: { $reasons }.
}
match-change-barrier = { $mentors ->
    [1] Mentor { $mentor } would be possible but for this: { $reasons }.
   *[other] Any of { $mentors } mentors would be possible but for this: { $reasons }.
}

# For the mentee and the parents: nothing about other people

match-short-consent = There is no pair yet: the consent to the processing of personal data is missing. Once it is there, the search goes on.
match-short-request = There is no pair yet: nobody has said what help is wanted. Once the request is there, the search goes on.
match-short-places = There is no pair yet: there are suitable mentors in the programme, but they have fewer places than are asked for. The curator will tell when there is a place.
match-short-others = There is no pair yet: there are suitable mentors in the programme, but their places are taken now. The curator will tell when there is a place.
match-short-pinned = There is no pair yet: the chosen mentor has no place now. The curator will tell when there is one.
match-short-base = There is no pair yet: the programme has no mentors yet. The curator will tell when there are some.
match-short-topic = There is no pair yet: the programme has no mentor for this request yet. The curator goes on looking.
match-short-nobody = There is no pair yet: the programme has no suitable mentor yet. The curator goes on looking.

# Judging pairs that are there

match-audit-over = The mentor has { $has ->
    [one] { $has } mentee
   *[other] { $has } mentees
} and { $may ->
    [one] { $may } place
   *[other] { $may } places
}.
match-audit-several = The mentee has { $has ->
    [one] { $has } mentor
   *[other] { $has } mentors
}; there may be no more than { $may } at a time.
match-audit-twice = This pair is named twice.
match-audit-pin = The curator settled this pair, and the plan does not have it.

# Matching again

match-again-mentor-left = The mentor leaves.
match-again-mentee-left = The mentee leaves.
match-again-no-fit = After the trial meeting it was decided that they do not suit each other.
match-again-curator = The curator decided so.
match-again-places = The mentor has fewer places now than mentees.
match-again-objective = This pair could stay, but the plan would be worse: { $matched ->
    [0] { $points ->
        [0] by what is striven for.
       *[other] by so many points: { $points }.
    }
    [one] { $matched } mentee more would be left without a mentor.
   *[other] { $matched } mentees more would be left without a mentor.
}
