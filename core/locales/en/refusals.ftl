# Why a command was not carried out, and what to do. On a refusal the programme is as it was.

TM-CMD-001 = The programme has no participant “{ $id }”.
    .remedy = Check the identifier, or add the participant to the programme first.

TM-CMD-002 = The identifier “{ $id }” is taken.
    .remedy = Give the new record another identifier. If the record is there already, the command need not be repeated.

TM-CMD-003 = Stage { $earlier_number } “{ $earlier }” is not closed yet, and it comes before stage { $number } “{ $stage }”.
    .remedy = Close the earlier stage first.

TM-CMD-004 = Stage { $number } “{ $stage }” is not open on that day, so it cannot be closed.
    .remedy = If work on the stage has not begun, start it first. If it is closed already, nothing needs to be done.

TM-CMD-005 = Stage { $number } “{ $stage }” was started already.
    .remedy = A stage is started once. A closed stage is reopened, with a reason.

TM-CMD-006 = Stage { $number } “{ $stage }” cannot be reopened: the later stage “{ $later }” is closed.
    .remedy = Reopen the later stage first.

TM-CMD-007 = No reason is given.
    .remedy = Say why the stage is closed with unmet conditions or opened again: the reason stays in the programme's history.

TM-CMD-008 = The mentoring form “{ $form }” cannot be chosen: the registry lacks it, or the profile “{ $profile }” does not allow it.
    .remedy = Check the identifier of the form. If an act of the organisation brings the form, add it to the profile.

TM-CMD-009 = The mentoring form “{ $form }” is chosen already.
    .remedy = Remove it from the command: a form is chosen once.

TM-CMD-010 = The mentoring form “{ $form }” is not chosen for this programme.
    .remedy = Choose the form for the programme first, or give the pair another form.

TM-CMD-011 = The registry has no entry “{ $id }”.
    .remedy = Check the identifier. An organisation adds entries of its own to the registry of its profile.

TM-CMD-012 = The programme has no pair or group “{ $id }”.
    .remedy = Check the identifier, or propose the pair first.

TM-CMD-013 = The pair or group “{ $id }” ended on { $on }.
    .remedy = Check the identifier. If the work goes on, propose a new pair.

TM-CMD-014 = The pair or group “{ $id }” is approved already, or named twice in this command.
    .remedy = Remove it from the command: a pair is approved once.

TM-CMD-015 = The participant “{ $id }” does not hold the role “{ $role }” on { $on }.
    .remedy = Give the participant this role, or check the identifier and the date.

TM-CMD-016 = The participant “{ $id }” already holds the role “{ $role }”.
    .remedy = A role is given once. To change its days, correct what is known of the participant.

TM-CMD-017 = It is too early for the meeting “{ $meeting }”: the meeting “{ $missing }” has not taken place.
    .remedy = Record the pair's previous meeting first, or correct the kind of this one.

TM-CMD-018 = The meeting “{ $meeting }” is out of place: it has taken place already, or by that day the pair has held the next meeting of the cycle.
    .remedy = Check the kind and the date of the meeting. Between planning and the final meeting a pair holds regular meetings.

TM-CMD-019 = The day given is { $on }, but what this record rests on happened later: { $cause }.
    .remedy = Correct the date: a record cannot be earlier than what it rests on.

TM-CMD-020 = The programme has no document “{ $id }”.
    .remedy = Check the identifier, or put the document on the programme's file first.

TM-CMD-021 = The programme has no consent “{ $id }”.
    .remedy = Check the identifier of the consent.

TM-CMD-022 = The consent “{ $id }” is withdrawn already.
    .remedy = A consent is withdrawn once.

TM-CMD-023 = The participant “{ $id }” is named together with themselves: it should be another person.
    .remedy = Remove the double. Nobody can be in a pair twice or be their own child.

TM-CMD-024 = The form “{ $form }” does not allow the participant “{ $id }” on this side of the pair. Who they are outside the programme: { $standing }.
    .remedy = Choose a form that allows such a participant, or another participant.

TM-CMD-025 = One side of the pair is empty.
    .remedy = Name at least one mentor and at least one mentee.

TM-CMD-026 = The participant “{ $id }” is in the pair or group “{ $pair }”, which has not ended.
    .remedy = End the pair with a ground first, then end the role.

TM-CMD-027 = The period ends before it begins: from { $from } until { $until }.
    .remedy = Correct one of the dates.

TM-CMD-028 = This mentor and this mentee are already together in the pair or group “{ $pair }”, which has not ended.
    .remedy = Go on in that pair, or end it before you propose a new one.

TM-CMD-029 = The document “{ $id }” is not an order that approves mentoring pairs or groups.
    .remedy = Name the order that approves the pairs. If it is not on file yet, file it first.

TM-CMD-030 = The mark { $mark } is outside the scale from { $low } to { $high }.
    .remedy = Correct the mark, or check whether it is the right questionnaire.

TM-CMD-031 = It is too early to approve the pair or group “{ $pair }”: the mentor “{ $id }” has not passed both selection and training ({ $norm }).
    .remedy = Record the outcome of the mentor's selection and training, or propose another mentor to the mentee.

TM-CMD-032 = It is too early to approve the pair or group “{ $pair }”: the participant “{ $id }” has given no valid consent to the processing of personal data ({ $norm }).
    .remedy = Obtain the consent and record it. For a minor the legal representative signs unless the organisation has settled otherwise.

TM-CMD-033 = The list is empty.
    .remedy = Name at least one.

TM-CMD-034 = The programme names the profile “{ $id }”, but the model is built from the profile “{ $profile }”.
    .remedy = Open the programme with the model of its profile, or name the model's profile in the programme.

TM-CMD-035 = Stage { $number } “{ $stage }” is not closed on that day, so there is nothing to reopen.
    .remedy = If work on the stage has not begun, start it. If the stage is open, go on.

TM-CMD-036 = The proposal of the pair or group “{ $id }” already holds an agreement, an order, an approval, a plan or an ending.
    .remedy = Propose the pair without them, and record each by its own command when it comes.

TM-CMD-037 = The pair or group “{ $id }” is not approved on that day.
    .remedy = Approve the pair by an order first.

TM-CMD-038 = The new last day, { $until }, is not later than the present one, { $last }.
    .remedy = Give a later day. A term is made shorter only by ending the pair.

TM-CMD-039 = The participant “{ $id }” is not a mentor of the pair or group “{ $pair }”.
    .remedy = Check whom and which pair it is about.

TM-CMD-040 = The ground “{ $id }” does not fit here.
    .remedy = Choose one that the registry allows: some grounds end a pair, others let a mentor be replaced or a term be prolonged.

TM-CMD-041 = The participant “{ $id }” is not among those offered.
    .remedy = Choose one of those offered, or add this one to them.

TM-CMD-042 = On { $on } nothing is published at { $address }.
    .remedy = Check the address: it has to be that of the publication, to the letter.

TM-CMD-043 = There is no instruction “{ $id }” in the programme.
    .remedy = Check the identifier of the instruction.

TM-CMD-044 = The instruction “{ $id }” is called off already.
    .remedy = It need not be called off twice.

TM-CMD-045 = The instruction “{ $id }” holds a cancellation already.
    .remedy = Enter the instruction without it, and call it off by a command of its own.

TM-CMD-046 = The road map has no row “{ $id }” on that day.
    .remedy = Check the identifier and the day: the row may have been planned later, or taken off.

TM-CMD-047 = The row “{ $id }” is recorded as done already for this time.
    .remedy = It need not be recorded twice. For a row that comes again, name the last day of another time.

TM-CMD-048 = The row “{ $id }” does not say what is to be done.
    .remedy = Write what is done in a few words.

TM-CMD-049 = The leave is on record: the last day of the participant “{ $id }” in the role “{ $role }” is { $on }.
    .remedy = A leave is recorded once. If the last day is another, give that day.
