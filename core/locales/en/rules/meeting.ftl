# Rules: meetings

TM-MEET-001 =
    The meeting of { $on } ({ $meeting }) was held, and { $count ->
        [one] the meeting before it is missing
       *[other] the meetings before it are missing
    }: { $missing } ({ $norm }).
    .title = A step of the meetings is missing
    .remedy = Enter the missing meetings with their days. If they were not held, hold them and go on in order.

TM-MEET-002 =
    { $meeting }: recorded { $count ->
        [one] { $count } time
       *[other] { $count } times
    }, while it is held once ({ $norm }).
    .title = A step of the meetings is repeated
    .remedy = Keep one record; enter the others as regular meetings or remove them if they are doubles.

TM-MEET-003 =
    The meeting of { $on } ({ $meeting }) was held after a later step of { $later_on } ({ $later }); { $count ->
        [one] the pair has { $count } such meeting
       *[other] the pair has { $count } such meetings
    } ({ $norm }).
    .title = A meeting after a later step
    .remedy = Check the days and kinds of the meetings. If the pair goes on after its final meeting, approve it anew.

TM-MEET-004 = The pair was completed on { $on } as agreed, and there is no final meeting ({ $norm }).
    .title = No final meeting
    .remedy = Enter the final meeting. If it was not held, hold it: there the result is compared with the goal.

TM-MEET-005 =
    The final meeting came after { $count ->
        [one] { $count } regular meeting
       *[other] { $count } regular meetings
    }; at least { $limit } are asked for ({ $norm }).
    .title = Too few regular meetings
    .remedy = Enter the regular meetings if there were any. If the pair stopped early, choose a ground of early ending.

TM-MEET-006 =
    The plan has { $planned ->
        [one] { $planned } regular meeting
       *[other] { $planned } regular meetings
    }, { $count } were held ({ $norm }).
    .title = Fewer meetings than planned
    .remedy = Enter the meetings that were held but not recorded. If the plan was changed, update it.

TM-MEET-007 =
    Between the meetings of { $from } and { $until } { $days ->
        [one] { $days } day
       *[other] { $days } days
    } passed, the limit being { $limit } ({ $norm }).
    .title = A long gap between meetings
    .remedy = Enter the meetings held in that time. If there was a gap, discuss a fitting rhythm with the pair.

TM-MEET-008 =
    There is no feedback on { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    } of { $total } ({ $norm }).
    .title = No feedback after meetings
    .remedy = Ask the sides how the meeting went and note who answered. No written form is needed from a teacher: a note is enough.

TM-MEET-009 = The trial meeting was held on { $on }, and it is not recorded whether the two suit each other ({ $norm }).
    .title = No decision after the trial meeting
    .remedy = Ask both sides and record the decision: they fit, are unsure, or do not fit.

TM-MEET-010 = After the trial meeting of { $on } it was decided that the two do not suit each other, and the pair has not ended ({ $norm }).
    .title = They do not fit, and the pair goes on
    .remedy = End the pair on the ground that the trial meeting showed no fit and look for another. If they tried again, enter the new trial meeting.

TM-MEET-011 =
    Before the pair was approved, { $count ->
        [one] { $count } working meeting was held
       *[other] { $count } working meetings were held
    }; the first on { $on } ({ $norm }).
    .title = Working meetings before the order
    .remedy = Check the days of the meetings and of the approval. If the pair works without an order, prepare one.

TM-MEET-012 =
    { $kind }: { $count ->
        [one] { $count } meeting was held
       *[other] { $count } meetings were held
    }, while this kind has at most { $limit } ({ $norm }).
    .title = More meetings than the kind has
    .remedy = Give the pair the kind of mentoring that answers its work.

TM-MEET-013 =
    A mentor from outside meets minors, and by the first meeting, { $on }, the representatives of { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    } had not agreed to their participation ({ $norm }).
    .title = The representative has not agreed to an outside mentor
    .remedy = Get the representative’s consent to the participation and enter it. Until then hold meetings with an employee of the organisation present.

TM-MEET-014 = From { $from } to { $until } the pair's plan means at least { $planned ->
        [one] { $planned } meeting
       *[other] { $planned } meetings
    }, and { $count } on record ({ $norm }).
    .title = The pair meets more seldom than it agreed
    .remedy = Enter the meetings that took place and are not recorded. If the pair meets in another rhythm, update the plan.
