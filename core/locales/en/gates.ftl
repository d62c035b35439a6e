# What a stage asks before it closes: what is missing and what to do.
# A condition need not keep the stage from closing, so the texts say only what is missing.

TM-GATE-001 = A document is missing (stage { $number }, { $norm }): { $document }.
    .remedy = Prepare the document, have it approved, and put it on the programme's file with its date.
    .title = A document is missing

TM-GATE-002 = No mentoring form is chosen (stage { $number }, { $norm }).
    .remedy = Choose the forms that the programme will use and record the choice.
    .title = No form is chosen

TM-GATE-003 = No curator is appointed (stage { $number }, { $norm }).
    .remedy = Appoint the curator by an order of the head and record the appointment: who, from which day, by which order.
    .title = No curator is appointed

TM-GATE-004 = { $role_id ->
        [mentee] The programme has no mentee
        [mentor] The programme has no mentor
        [curator] The programme has no curator
       *[other] Nobody in the programme holds the role “{ $role }”
    } (stage { $number }, { $norm }).
    .remedy = Add the people to the programme and state from which day they hold the role.
    .title = Nobody holds the role

TM-GATE-005 = { $count ->
        [one] { $count } mentee has
       *[other] { $count } mentees have
    } stated no request (stage { $number }, { $norm }).
    .remedy = Use a questionnaire or a talk, and record what every mentee asks for.
    .title = Requests of mentees are missing

TM-GATE-006 = { $role_id ->
        [mentee] { $count ->
            [one] { $count } mentee has
           *[other] { $count } mentees have
        }
        [mentor] { $count ->
            [one] { $count } mentor has
           *[other] { $count } mentors have
        }
        [curator] { $count ->
            [one] { $count } curator has
           *[other] { $count } curators have
        }
       *[other] { $count ->
            [one] { $count } participant has
           *[other] { $count } participants have
        }
    } no valid consent to the processing of personal data (stage { $number }, { $norm }).
    .remedy = Obtain each consent as a document of its own; a minor's is signed by the legal representative unless the organisation has settled otherwise. Until then, do not process the data of these people.
    .title = Consents to the processing of personal data are missing

TM-GATE-007 = No mentor has passed both selection and training (stage { $number }, { $norm }).
    .remedy = Select and train mentors, and record the outcome for each.
    .title = No mentor is selected and trained

TM-GATE-008 = { $count ->
        [0] No mentoring pair or group is approved by order
        [one] { $count } mentoring pair or group is not approved by order
       *[other] { $count } mentoring pairs or groups are not approved by order
    } (stage { $number }, { $norm }).
    .remedy = Have the pairs approved by an order of the head; end those that did not come about, with a ground.
    .title = Pairs and groups are not approved by order

TM-GATE-009 = { $count ->
        [one] { $count } mentoring pair or group has not ended
       *[other] { $count } mentoring pairs or groups have not ended
    } (stage { $number }, { $norm }).
    .remedy = Hold the final meetings and end each pair with a ground.
    .title = Pairs and groups are still at work

TM-GATE-010 = No questionnaire is filled in (stage { $number }, { $norm }): { $round }.
    .remedy = Let the participants answer the questionnaires and record their answers.
    .title = Nobody was questioned

TM-GATE-011 = An event has not taken place (stage { $number }, { $norm }): { $activity }.
    .remedy = Hold the event and record its date.
    .title = An event did not take place

TM-GATE-012 = A publication is missing (stage { $number }, { $norm }): { $document }.
    .remedy = Publish the material on the organisation's site and record the date and address of the page. Publish names, photographs and reviews only with a consent to the dissemination of personal data.
    .title = A publication on the site is missing

TM-GATE-013 = { $count ->
        [0] There are no pairs or groups yet, and so no document of each
        [one] { $count } pair or group has no valid document
       *[other] { $count } pairs or groups have no valid document
    } (stage { $number }, { $norm }): { $document }.
    .remedy = { $count ->
        [0] Form the pairs, then record a document of each.
       *[other] Record the document and name the pair in it: { $pairs }. End pairs that did not come about, with a ground.
    }
    .title = Not every pair has the document

TM-GATE-014 = { $role_id ->
        [mentee] { $count ->
            [0] The programme has no mentees, and so no document of each
            [one] { $count } mentee has no valid document
           *[other] { $count } mentees have no valid document
        }
        [mentor] { $count ->
            [0] The programme has no mentors, and so no document of each
            [one] { $count } mentor has no valid document
           *[other] { $count } mentors have no valid document
        }
       *[other] { $count ->
            [0] The programme has no curator, and so no document of theirs
            [one] { $count } curator has no valid document
           *[other] { $count } curators have no valid document
        }
    } (stage { $number }, { $norm }): { $document }.
    .remedy = { $count ->
        [0] Add the people to the programme, then a document of each.
       *[other] Record a document of each and name in it whom it is about. Where one has run out, record a new one.
    }
    .title = Not everybody has the document
