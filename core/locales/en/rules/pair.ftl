# Rules: pairs and groups

TM-PAIR-001 = The pair was approved on { $on }, but the order that approves it is not named ({ $norm }).
    .title = A pair is approved without an order
    .remedy = File the order approving the pairs and name it in the pair.

TM-PAIR-002 = The pair refers to the document { $order } as the order approving it, but its kind is another: { $document } ({ $norm }).
    .title = A document of another kind approves the pair
    .remedy = Name the order approving the pairs. If the document was filed under a wrong kind, correct the kind. If another paper approves pairs with you, let its kind say in the profile that it stands in for the order (“serves_as”).

TM-PAIR-003 = The pair was approved on { $on }, but the order is dated { $date } ({ $norm }).
    .title = A pair is approved before its order
    .remedy = Compare both dates with the order on paper and correct the wrong one. A pair counts as approved not before its order.

TM-PAIR-004 = The pair refers to the order { $order }, which lists other pairs and not this one ({ $norm }).
    .title = The order lists other pairs
    .remedy = Add the pair to the list of the order, or name the order that does approve it.

TM-PAIR-005 = The pair was approved on { $on }, and no general meeting of mentors and mentees had been held by then ({ $norm }).
    .title = A pair is approved before the general meeting
    .remedy = Hold the general meeting and record it. If it was held earlier but not recorded, record its day.

TM-PAIR-006 =
    On the day of approval, { $on }, the pair lacks the agreement of { $side ->
        [mentor] the mentor
        [mentee] the mentee
       *[both] both sides
    } ({ $norm }).
    .title = A side has not agreed to the pair
    .remedy = Ask both sides and record their agreement. If a side declines, look for another pair.

TM-PAIR-007 = The pair is at work, and the goal of its work is not recorded ({ $norm }).
    .title = The pair has no goal
    .remedy = State the goal together with the mentor and the mentee and record it in the pair.

TM-PAIR-008 = The pair was approved on { $on }, but its term is not given ({ $norm }).
    .title = The pair has no term
    .remedy = Give the term: the first and the last day of the work.

TM-PAIR-009 = The term of the pair, { $from } to { $until }, leaves the cycle of the programme, { $first } to { $last } ({ $norm }).
    .title = The term of the pair leaves the cycle
    .remedy = Correct the term of the pair or the period of the programme. If the work goes on into a new cycle, end the pair and approve it in the new programme.

TM-PAIR-010 =
    The term of the pair is { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; at most { $limit ->
        [one] { $limit } day is
       *[other] { $limit } days are
    } allowed ({ $norm }).
    .title = The term of the pair is too long
    .remedy = Shorten the term. If the work has to go on, approve the pair anew for the next term.

TM-PAIR-011 =
    The term of the pair of teachers is { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; a personalised programme lasts at least { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } ({ $norm }).
    .title = A personalised programme shorter than three months
    .remedy = Extend the term to three months, or choose a kind of mentoring that takes one meeting or comes on demand.

TM-PAIR-012 =
    The term of the pair of teachers is { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; a personalised programme lasts at most { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } ({ $norm }).
    .title = A personalised programme longer than a year
    .remedy = Shorten the term. If the work has to go on, make a new personalised programme.

TM-PAIR-013 = The planning meeting or a regular one was held, but there is no plan of mentoring ({ $norm }).
    .title = The pair has no plan
    .remedy = Make the plan together: goals, terms, the number of meetings. File a plan on paper as a document that names the pair.

TM-PAIR-014 =
    The plan of { $on } was made without { $side ->
        [mentor] the mentor
        [mentee] the mentee
       *[both] either side
    } ({ $norm }).
    .title = A side did not take part in the plan
    .remedy = Discuss the plan with the side that did not take part, and record who made it.

TM-PAIR-015 = The pair was dissolved on { $on } on the ground “{ $ground }”, and no order is named ({ $norm }).
    .title = A pair was dissolved without an order
    .remedy = Issue the order on the dissolution or replacement and name it in the pair.

TM-PAIR-016 = The pair was replaced by { $pair }: the old term ended on { $until }, the new one ends on { $new_until } ({ $norm }).
    .title = The replacement moved the end of the term
    .remedy = Give the new pair the old last day. If the term was changed on purpose, say so in the order.

TM-PAIR-017 = The pair ended on { $on } by replacement of the mentor, and the pair that goes on in its place is not named ({ $norm }).
    .title = A replacement without a new pair
    .remedy = Name the new pair. If no new mentor has been found, choose another ground.

TM-PAIR-018 =
    The term of the pair ended on { $until }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago, and no ending is recorded ({ $norm }).
    .title = The term of the pair is over
    .remedy = If the work of the pair is done, hold the final meeting and record when and why the pair ended.

TM-PAIR-019 =
    The last sign of life of the pair is of { $last }; { $days ->
        [one] { $days } day has
       *[other] { $days } days have
    } passed without a meeting or a contact with the curator, the limit being { $limit } ({ $norm }).
    .title = A silent pair
    .remedy = Get in touch with the pair and record it. If there were meetings, enter them; if the pair does not work, end it.

TM-PAIR-020 = The pair of teachers is active, and there is no personalised programme of mentoring ({ $norm }).
    .title = No personalised programme
    .remedy = Ask the mentor and the mentee to make the programme: what they work at, by when, with what result. File it and mark the pair or the mentee it is for.

TM-PAIR-021 = The same mentor and mentee already work in the pair { $pair }, which has not ended ({ $norm }).
    .title = The same pair is open twice
    .remedy = Keep one record. End the other on the ground “The pair was recorded in error”.

TM-PAIR-022 =
    The pair has not ended, and on { $on } { $count ->
        [one] { $count } person in it does not hold their role
       *[other] { $count } people in it do not hold their roles
    } ({ $norm }).
    .title = Somebody in the pair does not hold the role
    .remedy = If the person has left the programme, end the pair. If not, correct the days of the role.

TM-PAIR-023 =
    The term of the pair was prolonged until { $until }; the agreement of { $side ->
        [mentor] the mentor
        [mentee] the mentee
       *[both] both sides
    } is not on record ({ $norm }).
    .title = A term prolonged without a side's agreement
    .remedy = Obtain the agreement and record it with the prolongation. Without both sides the old term stands.

TM-PAIR-024 = The term of the pair ended on { $until }, and it was prolonged on { $on } ({ $norm }).
    .title = A term prolonged when it was over
    .remedy = If the work did not stop, correct the day of the decision. If it did, end the pair and approve a new one that continues it.

TM-PAIR-025 =
    The term of the pair was prolonged until { $until }; there is { $missing ->
        [ground] no ground
        [order] no order
       *[both] neither ground nor order
    } on record ({ $norm }).
    .title = A prolongation without ground or order
    .remedy = State the ground (illness, a mission, another long absence for a valid reason) and the order.

TM-PAIR-026 = The pair ended on { $on } on the ground “{ $ground }”, and not everybody who has to agree to that did ({ $norm }).
    .title = An early end that was not agreed
    .remedy = Record who agreed to the end. Where the goal is reached early, these are the mentor and the curator.

TM-PAIR-027 = The mentor was replaced on { $on } and no cause is on record ({ $norm }).
    .title = No cause for replacing the mentor
    .remedy = State the cause: an application, dismissal, transfer, long absence, neglect of duties.

TM-PAIR-028 = The pair is approved, and no choice of the mentee among the mentors offered is on record ({ $norm }).
    .title = The mentee has not chosen
    .remedy = Offer the mentee candidates and record the choice. If there was a choice, enter it with its date.

TM-PAIR-029 = On { $on } the mentee chose not this mentor ({ $norm }).
    .title = Not the mentor whom the mentee chose
    .remedy = Ask the mentee whether this pair is welcome, and record the new choice or change the pair.

TM-PAIR-030 = The plan of the pair names no measure for difficulty number { $number } ({ $norm }).
    .title = A difficulty without measures
    .remedy = Write what will be done about the difficulty, or take it out of the plan.

TM-PAIR-031 = The pair continues { $pair }, but was proposed on { $on }, before that one had ended ({ $norm }).
    .title = A continuation before the end
    .remedy = End the old pair, or correct the day on which the new one was proposed.

TM-PAIR-032 = The teachers of the pair work in different organisations, and there is neither an agreement between them nor a contract with a member of the pair ({ $norm }).
    .title = A pair of two organisations without an agreement
    .remedy = Make a cooperation agreement with the other organisation or a contract with its teacher, and file it.
