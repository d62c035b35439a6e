# Rules: monitoring

TM-MON-001 =
    The first regular meeting was on { $meeting }, and { $count ->
        [one] { $count } mentee of the pair answered
       *[other] { $count } mentees of the pair answered
    } the entry questionnaire later ({ $norm }).
    .title = The entry was measured after the work began
    .remedy = If the questionnaire was answered earlier, correct the day. If not, mind it in the comparison: the entry no longer shows part of the change.

TM-MON-002 =
    The final meeting was on { $meeting }, and { $count ->
        [one] { $count } mentee of the pair answered
       *[other] { $count } mentees of the pair answered
    } the exit questionnaire earlier ({ $norm }).
    .title = The exit was measured before the final meeting
    .remedy = Check the day of the questionnaire. If it was indeed answered earlier, ask once more: otherwise entry and exit do not show what the whole work brought.

TM-MON-003 = Stage { $number } “{ $stage }” closed on { $closed }, and there are no answers of the round “{ $round }” ({ $norm }).
    .title = A round of the monitoring is missing
    .remedy = Enter the answers. If the entry was not measured there is no comparison: say so in the report.

TM-MON-004 = The stage “{ $stage }” closed on { $closed }, and there is no interim monitoring ({ $norm }).
    .title = No interim monitoring
    .remedy = Enter the interim answers or the document “Interim monitoring”. If there was none, plan it for the next cycle.

TM-MON-005 =
    At entry and exit the participant rated different things: { $count ->
        [one] { $count } parameter is
       *[other] { $count } parameters are
    } in one round only ({ $parameters }) ({ $norm }).
    .title = Different parameters at entry and exit
    .remedy = Complete the answers if they are on paper. Only parameters rated twice are compared.

TM-MON-006 =
    Round “{ $round }”: { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    } of { $asked } answered, { $percent } %, while { $limit } % is wished for ({ $norm }).
    .title = Few answers
    .remedy = Remind those who have not answered. If no more answers come, give their share beside the conclusions.

TM-MON-007 = The mark { $mark } is off the scale from { $low } to { $high } ({ $instrument }) ({ $norm }).
    .title = A mark off the scale
    .remedy = Check the mark against the questionnaire. If your scale is another, set it in the profile.

TM-MON-008 = The answers are about the pair { $pair }, which the participant is not in ({ $norm }).
    .title = Answers about another’s pair
    .remedy = Name the participant’s own pair, or take the reference away.

TM-MON-009 = An instrument of the monitoring was answered by a participant who never held the role it is for ({ $instrument }) ({ $norm }).
    .title = Answered by someone it is not for
    .remedy = Check the participant and the instrument of the answers.

TM-MON-010 = The answers are of the round “{ $round }”, while the instrument is answered in others: { $rounds } ({ $instrument }) ({ $norm }).
    .title = The instrument has no such round
    .remedy = Correct the round or the instrument. If your order is another, set it in the profile.

TM-MON-011 = Stage 7 closed on { $closed }, and there is no curator’s questionnaire ({ $norm }).
    .title = No curator’s questionnaire
    .remedy = Fill in the curator’s questionnaire: it compares the programme with the model. Answers or a document will do.

TM-MON-012 = Stage 7 closed on { $closed }, and there is no SWOT analysis of the programme ({ $norm }).
    .title = No SWOT analysis
    .remedy = Prepare the SWOT analysis from the participants’ answers and file it as a document.

TM-MON-013 =
    Stage 7 closed on { $closed }, and among the last answers there is none of { $side ->
        [mentor] the mentors
       *[mentee] the mentees
    } ({ $norm }).
    .title = One side was not heard
    .remedy = Ask the other side: a short questionnaire at the final event will do.

TM-MON-014 =
    Compared with the entry, { $count ->
        [one] { $count } value
       *[other] { $count } values
    } of the participant got worse: { $parameters } ({ $norm }).
    .title = A participant’s values got worse
    .remedy = Talk it over with the participant and the psychologist: the cause may lie outside the programme. The record needs no correction.

TM-MON-015 = The answers of the round “{ $round }” of { $on } repeat those of the same participant of { $first } ({ $norm }).
    .title = Answers entered twice
    .remedy = Keep one set of answers, the last or the complete one.

TM-MON-016 = The exit answers are of { $exit }, before the entry answers of { $entry } ({ $norm }).
    .title = The exit comes before the entry
    .remedy = Correct the days or swap the rounds.

TM-MON-017 =
    The card of effectiveness has { $count ->
        [one] { $count } mark
       *[other] { $count } marks
    }, while it has { $items } items ({ $norm }).
    .title = The card of effectiveness has not nine marks
    .remedy = Rate every item of the card: 0, 1 or 2.

TM-MON-018 =
    The card of effectiveness sums up to { $sum ->
        [one] { $sum } point
       *[other] { $sum } points
    }; up to { $limit } points the level is not permissible ({ $norm }).
    .title = The effectiveness of the programme is too low
    .remedy = Discuss the items rated zero with the team and plan what to change in the next cycle. The record needs no correction.
