# Rules about stages.

TM-STG-001 = Stage { $number } “{ $stage }” closed on { $closed }, and the earlier stage { $earlier_number } “{ $earlier }” was not closed by that day ({ $norm }).
    .title = A stage closed before the earlier one
    .remedy = Close the earlier stage or correct the days: stages close in their order.

TM-STG-002 = Stage { $number } “{ $stage }” closed on { $closed }, although { $count ->
        [one] { $count } binding condition was
       *[other] { $count } binding conditions were
    } not met that day ({ $norm }).
    .title = A stage closed without what it asks
    .remedy = See what the stage lacked that day and record it. If it was closed knowingly, record the decision: whose it was and why.

TM-STG-003 = Stage { $number } “{ $stage }” began on { $started }, when there was no mentee's request yet ({ $norm }).
    .title = Mentors are looked for before requests
    .remedy = Collect the mentees' requests: they tell which mentors to look for.

TM-STG-004 = Stage { $number } “{ $stage }” was closed on { $closed } by a special decision, not all it asks was met ({ $norm }).
    .title = A stage closed by decision
    .remedy = The record needs no correction. See that the missing part was done later or that the decision still stands.

TM-STG-005 = The decision of { $on } on stage { $number } “{ $stage }” does not say whose it was or why ({ $norm }).
    .title = A decision on a stage without signature or reason
    .remedy = Say who decided and why the stage was closed with conditions unmet or opened again.

TM-STG-006 = Stage { $number } “{ $stage }” was planned to end on { $until }; { $count ->
        [one] { $count } day has
       *[other] { $count } days have
    } passed, and it is not closed ({ $norm }).
    .title = The planned end of a stage has passed
    .remedy = Close the stage or move the date in the road map.

TM-STG-007 = Stage { $number } “{ $stage }” is planned to begin on { $from } and to end earlier, on { $until } ({ $norm }).
    .title = The planned days of a stage are swapped
    .remedy = Correct the first or the last day of the stage in the plan.

TM-STG-008 = Stage { $number } “{ $stage }” is planned for days outside the programme's cycle, which is from { $from } to { $until } ({ $norm }).
    .title = A stage planned outside the cycle
    .remedy = Correct the planned days of the stage or the first and last day of the programme: all seven stages lie within it.

TM-STG-009 = Stage { $number } “{ $stage }” is planned to begin or to end before the earlier stage { $earlier_number } “{ $earlier }” ({ $norm }).
    .title = Stages planned out of order
    .remedy = Correct the days in the plan: a later stage neither begins nor ends before an earlier one.

TM-STG-010 = The form “{ $form }” takes mentors of the outer contour, and by the end of stage 3 no work with it is on record ({ $norm }).
    .title = No work with the outer contour on record
    .remedy = Record the events at which mentors were looked for: meetings with alumni, enterprises, partners.

TM-STG-011 = Nobody is named as answering for stage { $number } “{ $stage }” ({ $norm }).
    .title = Nobody answers for a stage
    .remedy = Name in the record of the stage's beginning or closing who answers for it.

TM-STG-012 = Stage { $number } “{ $stage }” began on { $started }, when stage { $earlier_number } “{ $earlier }” was not closed yet ({ $norm }).
    .title = A stage begun before the earlier one closed
    .remedy = Check the days. If these stages run side by side in your organisation, say so in the profile.
