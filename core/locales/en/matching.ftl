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
match-mentee-wish = the mentee named this mentor
match-mentor-wish = the mentor named this mentee
match-same-place = of one organisation
match-no-points = the pair is possible, but no criterion matches

match-shortage = Places are short: { $mentees ->
    [one] { $mentees } mentee competes
   *[other] { $mentees } mentees compete
} for { $places ->
    [one] { $places } free place
   *[other] { $places } free places
} with { $mentors ->
    [one] { $mentors } suitable mentor
   *[other] { $mentors } suitable mentors
}.
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
