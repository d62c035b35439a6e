# The words that other texts are made of, all in lower case.

## Who acts

actor-head = head
actor-deputy-head = deputy head
actor-curator = curator
actor-mentor = mentor
actor-mentee = mentee
actor-representative = legal representative
actor-psychologist = psychologist
actor-class-teacher = class teacher
actor-council = pedagogical or methodical council
actor-governing-council = governing council
actor-parents-council = parents' council
actor-students-council = students' council
actor-trade-union = trade union
actor-partner = partner organisation
actor-site-editor = site editor
actor-municipal-specialist = specialist of the municipal methodical service
actor-municipality = municipal education authority
actor-region = regional authority or mentoring centre
actor-organisation = educational organisation

## Roles

role-mentee = mentee
role-mentor = mentor
role-curator = curator

## Rounds of monitoring

round-entry = survey at the entry
round-interim = interim survey
round-final = final survey
round-exit = survey at the exit
round-running = survey in the course of the work

## Severity

severity-error = error
severity-warning = warning
severity-info = for information

## Where a stage stands

state-not-started = not started
state-open = open
state-closed = closed
state-reopened = open again

## What makes a mentor and a mentee suit each other

criterion-competence = the mentor's competences answer the request
criterion-interest = common interests
criterion-wished-age = the age of mentees that the mentor wishes
criterion-mentee-wish = the mentee's wish
criterion-mentor-wish = the mentor's wish
criterion-same-place = one organisation

## The decision after the trial meeting

fit-fit = they suit each other
fit-unsure = they decide after one more meeting
fit-no-fit = they do not suit each other
