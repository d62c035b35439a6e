# The check of a profile: what makes it unusable or contradictory.

## What a condition of a stage or the road map asks for

need-document = document: { $name }
need-forms-chosen = the choice of mentoring forms
need-curator-appointed = the appointment of the curator
need-people = { $role ->
    [mentee] mentees in the programme
    [mentor] mentors in the programme
   *[other] the curator in the programme
}
need-requests = the requests of mentees
need-consents = consents of { $role ->
    [mentee] mentees
    [mentor] mentors
   *[other] curators
} to the processing of personal data
need-mentors-ready = selected and trained mentors
need-pairs-approved = pairs and groups approved by order
need-pairs-finished = pairs and groups that finished their work
need-document-of-each-pair = document of each pair: { $name }
need-document-of-each-mentee = document of each mentee: { $name }
need-document-of-each-mentor = document of each mentor: { $name }
need-document-of-each-curator = document of each curator: { $name }
need-monitoring = { $name }
need-activity = event: { $name }
need-publication = publication on the site: { $name }

## Models of mentoring

model-students = mentoring of learners (R-145)
model-teachers = mentoring of teachers (AZ-1128/08)

## Numbers of the profile

limit-programme-max-days = longest programme (programme_max_days)
limit-pair-max-days = longest term of a pair (pair_max_days)
limit-pair-min-days = shortest personalised programme (pair_min_days)
limit-mentor-max-mentees = most mentees of a mentor (mentor_max_mentees)
limit-mentee-max-pairs = most pairs of a mentee (mentee_max_pairs)
limit-max-gap-days = longest gap between meetings (max_gap_days)
limit-silent-days = days after which a pair is called silent (silent_days)
limit-satisfied-from = mark from which somebody is satisfied (satisfied_from)
limit-publish-threshold = fewest people in a published figure (publish_threshold)
limit-min-response-percent = lowest share of answered questionnaires (min_response_percent)
limit-newcomer-days = days within which a young specialist gets a mentor (newcomer_days)

## Findings

TM-PRF-001 = The profile builds on the profile “{ $id }”, which does not exist.
    .remedy = { $guess ->
        [yes] Probably “{ $nearest }” was meant. The library ships with these profiles: { $known }.
       *[no] Remove it from “extends”. The library ships with these profiles: { $known }.
    }

TM-PRF-002 = The profile “{ $id }” builds on itself{ $direct ->
        [yes] {""}
       *[no] {" "}by way of “{ $parent }”
    }.
    .remedy = Give your profile another identifier, or remove from “extends” the profile that leads back to it.

TM-PRF-003 = { $list ->
        [extends] The profile { $entry } stands in “extends” twice.
        [models] The model stands in “models” twice: { $entry }.
        [forms] The form { $entry } stands in “forms” twice.
        [adopts] The norm { $entry } is adopted twice.
        [overlaps] The same overlap of stages is written twice; the stage that starts is “{ $entry }”.
        [gates] The stage asks for the same thing twice ({ $entry }).
       *[registry] The identifier { $entry } is taken twice in one registry.
    }
    .remedy = { $list ->
        [adopts] Keep the line that names the right act: the last one counts, the first is lost.
        [gates] Keep one of them: the last one counts, the first is lost.
        [registry] Rename or remove one of the entries: the last one counts, the first is lost.
       *[other] Remove the repetition.
    }

TM-PRF-004 = There is no norm “{ $id }” in the register of norms.
    .remedy = { $guess ->
        [yes] Probably “{ $nearest }” was meant.
       *[no] Check the spelling. Enter an act of your own in “registry”, list “norms”, first: title, date, level, source.
    }

TM-PRF-005 = { $what ->
        [form] There is no form “{ $id }” in the registry of forms.
        [document] There is no kind of document “{ $id }” in the registry of documents.
        [activity] There is no kind of event “{ $id }” in the registry of events.
        [kind] There is no kind of mentoring “{ $id }” in the registry of kinds.
        [category] There is no category of mentees “{ $id }” in the registry of categories.
        [function] There is no function “{ $id }” in the registry of functions.
        [term] There is no term of study “{ $id }”, in the profile or in the registry.
       *[standing] There is no standing “{ $id }” in the registry: nobody knows who that is.
    }
    .remedy = { $guess ->
        [yes] Probably “{ $nearest }” was meant.
       *[no] Check the spelling, or add an entry to “registry” of the profile.
    }

TM-PRF-006 = { $state ->
        [retired] The rule { $id } was given up; there is nothing to set.
       *[unknown] There is no rule { $id }.
    }
    .remedy = { $state ->
        [retired] Remove the line from “rules”.
       *[unknown] { $guess ->
            [yes] Probably { $nearest } was meant. While the code is wrong, the setting has no effect.
           *[no] Take the code from the list of rules, or remove the line: the setting has no effect.
        }
    }

TM-PRF-007 = The norm “{ $norm }” ends on { $until }, before it begins ({ $from }).
    .remedy = Check “from” and “until” against the text of the act. As they stand, the norm does not hold for a single day.

TM-PRF-008 = { $state ->
        [ended] The profile adopts the norm “{ $norm }”, which held until { $day } only.
       *[ahead] The profile adopts the norm “{ $norm }”, which holds from { $day }.
    }
    .remedy = { $state ->
        [ended] Name the act that replaced it, and correct the conditions that rest on it.
       *[ahead] Nothing to correct: until that day it asks for nothing.
    }

TM-PRF-009 = The profile adopts the norm “{ $norm }” of another model: { $model ->
        [teachers] mentoring of teachers (AZ-1128/08)
       *[students] mentoring of learners (R-145)
    }.
    .remedy = If the organisation follows that model too, add “{ $model }” to “models”: the rest of its recommendations are left out for now. If not, do not adopt the norm.

TM-PRF-010 = A condition of stage { $number } “{ $stage }” is never asked ({ $need }). { $why ->
        [adoption] The norm “{ $norm }” binds only those who adopted it.
        [model] The norm “{ $norm }” belongs to a model that the profile does not follow.
        [ended] The norm “{ $norm }” held until { $day } only.
       *[ahead] The norm “{ $norm }” does not hold before { $day }.
    }
    .remedy = { $why ->
        [adoption] Add the norm to “adopts”, with the act by which the organisation adopted it.
        [model] Add “{ $model }” to “models”, or rest the condition on a norm of your model.
        [ended] Rest the condition on a norm that holds now.
       *[ahead] Nothing to correct: the condition is asked from that day on.
    }

TM-PRF-011 = Stage { $number } “{ $stage }” { $same ->
        [yes] cannot overlap with itself.
       *[no] cannot start while stage { $other_number } “{ $other }” is open: that one comes later.
    }
    .remedy = In “overlaps”, “stage” is the stage that starts early, and “with” an earlier stage that is still open. { $same ->
        [yes] Name an earlier stage in “with”.
       *[no] Exchange the two.
    }

TM-PRF-012 = Stage { $number } “{ $stage }” can never start while stage { $other_number } “{ $other }” is open: { $count ->
        [one] the stage between them waits for its turn ({ $between }).
       *[other] the stages between them wait for their turn ({ $between }).
    }
    .remedy = In “overlaps”, let every stage between them, and stage { $number } itself, run beside all that are open before them, or remove the overlap.

TM-PRF-013 = { $fault ->
        [repeated] A stage belongs to two larger parts: { $stages }. The second one is “{ $group }”.
        [order] A stage stands out of order in the larger part “{ $group }”: { $stages }.
        [empty] The larger part “{ $group }” has no stage.
       *[missing] { $count ->
            [one] A stage belongs to no larger part: { $stages }.
           *[other] Stages belong to no larger part: { $stages }.
        }
    }
    .remedy = { $fault ->
        [repeated] Leave the stage in one part.
        [order] Put the stages in order, from the first to the seventh.
        [empty] List the stages of the part, or remove it.
       *[missing] Put each of the seven stages into one of the parts.
    }

TM-PRF-014 = Stage { $number } “{ $stage }” cannot close: it waits for what comes with stage { $later_number } “{ $later }” ({ $need }), which cannot start before this one is closed.
    .remedy = Move the condition to stage { $later_number } or a later one. If the organisation does this earlier, change the stage of the kind in “registry”, or let the stages overlap.

TM-PRF-015 = A condition of stage { $number } “{ $stage }” asks nothing ({ $need }). There is nobody to ask yet: people and pairs come with stage { $later_number } “{ $later }”.
    .remedy = Move the condition to stage { $later_number } or a later one.

TM-PRF-016 = { $place ->
        [gate] Nothing can meet a condition of stage { $number } “{ $stage }”: { $need }.
       *[road_map] Nothing can show that a line of the road map (stage { $number } “{ $stage }”) is done: { $need }.
    } No questionnaire of the registry has this round.
    .remedy = Add the round to “rounds” of a questionnaire of the profile, or ask for another one.

TM-PRF-017 = { $place ->
        [gate] Nobody can meet a condition of stage { $number } “{ $stage }”: { $need }.
       *[road_map] Nobody can show that a line of the road map (stage { $number } “{ $stage }”) is done: { $need }.
    } { $role ->
        [mentor] In no allowed form may anybody be a mentor.
       *[mentee] In no allowed form may anybody be a mentee.
    }
    .remedy = Say in the form who the mentor and who the mentee is, or allow another form.

TM-PRF-018 = { $place ->
        [gate] A condition of stage { $number } “{ $stage }” asks for personal papers to be published ({ $need }).
       *[road_map] A line of the road map (stage { $number } “{ $stage }”) asks for personal papers to be published ({ $need }).
    }
    .remedy = A site shows a blank form or general information, not the papers of people. Ask for the document instead of its publication, or remove the condition.

TM-PRF-019 = A line of the road map belongs to stage { $number } “{ $stage }”, and what shows that it is done comes with stage { $later_number } “{ $later }” ({ $need }).
    .remedy = Put the line under stage { $later_number }, or choose other evidence: in its time this line stays undone.

TM-PRF-020 = The form “{ $form }” { $side ->
        [mentors] does not say who may be the mentor.
       *[mentees] does not say who may be the mentee.
    }
    .remedy = List the standings in “{ $side }”. While the list is empty, no pair can be of this form.

TM-PRF-021 = { $side ->
        [mentors] The registry has no questionnaire for mentors
       *[mentees] The registry has no questionnaire for mentees
    }, so the work of pairs cannot be judged. { $count ->
        [one] It concerns the form: { $forms }.
       *[other] It concerns the forms: { $forms }.
    }
    .remedy = Name in “answered_by” of a questionnaire who answers it, or add one of your own.

TM-PRF-022 = Numbers contradict each other: { $low } is { $least }, { $high } is { $most }.
    .remedy = The first number may not exceed the second. Check both against the local act.

TM-PRF-023 = { $fault ->
        [threshold] The value { $value } protects nobody, a figure about one person is published: { $limit }.
        [percent] A value above 100 percent is out of reach ({ $value }): { $limit }.
        [beyond] The value { $value } is out of reach on scales from { $low } to { $high }: { $limit }.
        [everybody] With { $value }, on scales from { $low } to { $high }, everybody is satisfied: { $limit }.
        [both] The number is both taken away and set ({ $value }): { $limit }.
       *[zero] The value { $value } forbids everything: { $limit }.
    }
    .remedy = { $fault ->
        [threshold] Set at least 2, better 5.
        [percent] Set a share from 0 to 100.
        [beyond] Set a mark within the scale, or correct the scale of the questionnaires.
        [everybody] Set a mark above the lowest one of the scale.
        [both] Keep one: remove the name from “without_limits”, or the line from “limits”.
       *[zero] Set a number above zero. If there is no limit, remove the line: what is not there is not judged.
    }

TM-PRF-024 = The kind of mentoring “{ $kind }” is impossible: it allows at most { $most ->
        [one] { $most } meeting
       *[other] { $most } meetings
    }, and the cycle asks for at least { $needed } (of these, { $regular } regular).
    .remedy = Raise “meetings_max” of the kind, lower “min_regular_meetings”, or say that the kind has no schedule (“scheduled”: false).

TM-PRF-025 = { $what ->
        [kind] In the kind of mentoring “{ $name }” the fewest mentees ({ $low }) are more than the most ({ $high }).
       *[instrument] In the questionnaire “{ $name }” the lowest mark ({ $low }) is not below the highest ({ $high }).
    }
    .remedy = Exchange the numbers, or correct the one that is wrong.

TM-PRF-026 = The entry “{ $name }” is of no use: { $fault ->
        [rounds] it does not say when it is answered.
        [answered_by] it does not say who answers it.
        [mentees_min] the fewest mentees are zero.
        [mentees_max] the most mentees are zero.
        [meetings_max] the most meetings are zero.
        [percent] the target is { $value } percent.
        [month] there is no month { $value }.
       *[number] its place in the cycle is { $value }, and another one is written.
    }
    .remedy = { $fault ->
        [rounds] List the rounds in “rounds”: entry, interim, final, exit.
        [answered_by] List in “answered_by” who answers: mentee, mentor, curator, participant.
        [percent] Set a share from 0 to 100.
        [month] Set a month from 1 to 12.
        [number] Write { $value }: the target model sets the order.
       *[other] Set at least one, or remove the member if there is no limit.
    }

TM-PRF-027 = { $place ->
        [gate] Nobody is named who meets a condition of stage { $number } “{ $stage }” ({ $what }).
       *[road_map] Nobody is named who does a line of the road map “{ $what }”.
    }
    .remedy = Name at least one in “who”: whoever puts the finding right will look there.

## The example profile_check

check-help =
    Checks a profile of your own: what makes it unusable or contradictory.

    cargo run --example profile_check -- FILE [options]

      --day YYYY-MM-DD   the day for which norms are checked (today by default)
      --lang ru|en       the language

    Exit code: 0 no errors, 1 errors, 2 the file cannot be read.
check-no-file = Name the file of a profile. For the list of options: --help.
check-title = Profile “{ $title }”, checked for { $day }
check-clean = Nothing was found: the profile can be used.
check-errors = Must be put right ({ $count }):
check-warnings = Should be put right ({ $count }):
check-infos = Worth knowing ({ $count }):
check-place = Where: { $at }
check-remedy = What to do: { $remedy }
check-page = More: core/src/model/check/pages/{ $code }.md
