# Rules: consents

TM-CNS-001 = The participant is in the base, and there is no consent to the processing of personal data ({ $norm }).
    .title = No consent to the processing of personal data
    .remedy = Get the consent as a document of its own and enter it; for a child the representative signs, unless the organisation decided otherwise. Until then add nothing about the person and pass nothing on.

TM-CNS-002 = The participant is a minor, and there is no consent of the legal representative to the processing of personal data ({ $norm }).
    .title = No consent of the legal representative
    .remedy = Get the consent of a parent, adopter or guardian and enter it.

TM-CNS-003 = The representative consented to the processing of personal data; the participant, who is 14 or older, has not signed ({ $norm }).
    .title = A minor of 14 or older has not signed
    .remedy = Get the participant’s signature. If the organisation does not ask for it, choose another order in the profile.

TM-CNS-004 = The participant entered the base on { $entry }, and consented to the processing of personal data on { $given } ({ $norm }).
    .title = The consent came after the entry
    .remedy = If there was an earlier consent, enter it. If not, the past cannot be mended: enter new participants after they consent.

TM-CNS-005 = The consent to the processing of personal data was withdrawn on { $on }, and the participant is still in the base ({ $norm }).
    .title = The consent is withdrawn, the participant is still in the base
    .remedy = End the participant’s pairs, end the role and erase the data. Keep the form of the consent for three years.

TM-CNS-006 = The consent to the processing of personal data held until { $until }, and the participant is still in the base ({ $norm }).
    .title = The consent expired, the participant is still in the base
    .remedy = Get a new consent. If the participant does not go on, end the role.

TM-CNS-007 = The participant has come of age, and only the representative consented to the processing of personal data ({ $norm }).
    .title = The participant came of age
    .remedy = Get the participant’s own consent.

TM-CNS-008 = The consent of { $given } is part of another document, while since { $from } it is a document of its own ({ $norm }).
    .title = A consent inside another document
    .remedy = Get the consent as a document of its own.

TM-CNS-009 = The consent of { $given } is part of another document; since { $from } it is a document of its own, and the law is silent on older ones ({ $norm }).
    .title = An older consent inside another document
    .remedy = It is safer to get the consent anew, as a document of its own.

TM-CNS-010 = The consent to dissemination of { $given } is part of another document, while since { $from } it is separate from other consents ({ $norm }).
    .title = A consent to dissemination inside another document
    .remedy = Get the consent to dissemination as a document of its own.

TM-CNS-011 =
    The consent to dissemination { $missing ->
        [fields] lists no data
        [addresses] names no addresses
       *[until] has no term
    } ({ $norm }).
    .title = A consent to dissemination lacks something
    .remedy = Get a consent that lists the data, the full addresses and the term.

TM-CNS-012 =
    The consent was withdrawn on { $on }, more than { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } ago, and { $count ->
        [one] { $count } text
       *[other] { $count } texts
    } about the person { $count ->
        [one] remains
       *[other] remain
    } ({ $norm }).
    .title = Data kept after the withdrawal
    .remedy = Erase the participant’s requests, the goal and result of the pair, and the row in the directory. If there is another ground for keeping the data, record it in the organisation’s papers.

TM-CNS-013 =
    The consent to taking part { $how ->
        [withdrawn] was withdrawn
       *[expired] ran out
    } on { $on }, and the participant works in an active pair ({ $norm }).
    .title = The consent to taking part is over, the pair works on
    .remedy = Talk to the participant and the representative. If they changed their mind, end the pair; if not, get a new consent.

TM-CNS-014 =
    The page { $address } names or shows { $count ->
        [one] { $count } person
       *[other] { $count } people
    } without a consent to dissemination: { $document } ({ $norm }).
    .title = Published without a consent to dissemination
    .remedy = Take the data off the site. They may return after a separate consent to dissemination.

TM-CNS-015 =
    The page { $address } shows more than { $count ->
        [one] { $count } person
       *[other] { $count } people
    } allowed: { $document } ({ $norm }).
    .title = More published than was allowed
    .remedy = Take off the site what is not covered, or get a consent with this address and these data.

TM-CNS-016 =
    The consent of { $count ->
        [one] { $count } person
       *[other] { $count } people
    } to dissemination is withdrawn or expired, and the data stay at { $address }: { $document } ({ $norm }).
    .title = The consent is over, the publication stands
    .remedy = Take the data of these people off the site, then take them out of the record of the publication.

TM-CNS-017 =
    The programme ended on { $until }, more than { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } ago, and texts about { $count ->
        [one] { $count } participant remain
       *[other] { $count } participants remain
    } ({ $norm }).
    .title = Texts about people kept after the programme
    .remedy = Erase the requests, goals and results of those who do not go on into a new cycle. Numbers and indicators stay.

TM-CNS-018 =
    { $count ->
        [one] { $count } consent is
       *[other] { $count } consents are
    } signed by a minor's representative whose authority is not stated ({ $norm }).
    .title = The representative's authority is not stated
    .remedy = State who signed: a parent, an adopter, a guardian, a trustee or an organisation.

TM-CNS-019 = The consent of { $given } was signed by a representative, although the participant was of age by then ({ $norm }).
    .title = A representative signed for an adult
    .remedy = Obtain the participant's own consent. If the date of birth is wrong, correct it.
