# Documents, reports, the road map

road-map-close-stage = Close stage { $number }, { $stage }

# The order approving pairs
order-title = On the approval of mentoring pairs (groups)
order-organisation = { $organisation }
order-number = Order No. { $number } of { $date }
order-preamble = In order to carry out the mentoring programme “{ $title }”, on the ground of the selection of mentors, the requests of the mentees and their voluntary consent, I ORDER:
order-approve = To approve { $count ->
    [one] { $count } mentoring pair
   *[other] { $count } mentoring pairs
} according to the table.
order-curator = The curator is to inform the participants of the order, to hold the first meetings and to enter the data in the bases of mentees and mentors.
order-mentors = The mentors are to draw up the plans of work together with the mentees at the planning meeting.
order-control = The control over the execution of the order remains with me.
order-table = Mentoring pairs
order-no = No.
order-mentor = Mentor
order-mentee = Mentee
order-form = Form
order-term = Term
order-signature = Head of the organisation ____________________

# The closing report
closing-title = Closing report of the mentoring programme “{ $title }”
closing-intro = { $organisation }, from { $from } to { $until }. As of { $day }.
closing-stages = Stages of the programme
closing-pairs = Pairs approved: { $pairs }. Completed as agreed: { $completed }, ended early: { $early }, going on: { $active }.
closing-meetings = Meetings held: { $meetings }. Of the regular meetings that the pairs planned ({ $planned }) { $held } took place, which is { $share }.
closing-indicators = Indicators
closing-changes = Changes of the participants between entry and exit (mean marks; only those measured twice are compared)
closing-compared = Questionnaires at the entry: { $entry ->
    [one] { $entry } participant
   *[other] { $entry } participants
}, at the exit: { $exit ->
    [one] { $exit } participant
   *[other] { $exit } participants
}, both times: { $both ->
    [one] { $both } participant
   *[other] { $both } participants
}.
stage-not-started = not started
stage-open = going on
stage-reopened = reopened
stage-closed = closed
stage-overridden = closed by a reasoned decision
table-no = No.
table-stage = Stage
table-started = Started
table-closed = Closed
table-state = State
table-indicator = Indicator
table-count = Number
table-share = Share
table-of = { $part } of { $whole }
table-parameter = Parameter
table-people = People
table-entry = Entry
table-exit = Exit
table-improved = Improved
table-worsened = Worsened

# The mentor's report
report-title = Mentor's report
report-programme = { $organisation }. Mentoring programme “{ $title }”.
report-people = Mentor: { $mentors }. Mentee: { $mentees }.
report-form = Form of mentoring: { $form }.
report-term = Term: from { $from } until { $until }.
report-goal = Goal: { $goal }.
report-plan = The plan was made on { $on }, with { $count ->
    [one] { $count } regular meeting
   *[other] { $count } regular meetings
}.
report-difficulties = Difficulties and measures
report-difficulty = Difficulty
report-measures = Measures
report-meetings = Meetings
report-day = Date
report-meeting = Meeting
report-minutes = Minutes
report-feedback = Feedback
report-count = { $count ->
    [one] { $count } meeting was held
   *[other] { $count } meetings were held
}, of them regular: { $regular }.
report-contacts = { $count ->
    [0] No contact of the curator with the pair is on record.
    [one] The curator was in contact with the pair { $count } time.
   *[other] The curator was in contact with the pair { $count } times.
}
report-goes-on = On { $day } the pair goes on.
report-ended = The work ended on { $on }. Ground: { $ground }.
report-result = Result: { $result }.
report-conclusions = The mentor's proposals and conclusions
report-signature = Mentor ____________________

# Memo on rights and duties
duties-title = Memo: rights and duties of the { $role ->
    [mentee] mentee
    [mentor] mentor
   *[curator] curator
}
duties-intro = Model: { $title }. Norms as of { $day }.
duties-requirement = Requirements
duties-function = Functions
duties-right = Rights
duties-duty = Duties
duties-clause = { $text } ({ $norm })
duties-clause-unchecked = { $text } ({ $norm }) *
duties-unchecked = Clauses marked with an asterisk were not checked against the official text.
duties-none = The model names no rights or duties of this role: the organisation's regulation sets them.
