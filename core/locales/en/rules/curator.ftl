# Rules about the curator.

TM-CUR-001 = Nobody answers for the programme now: no appointment of a curator is in force ({ $norm }).
    .title = No curator
    .remedy = Appoint a curator by the head's order and record it: who, from which day, by which order.

TM-CUR-002 = From { $from } the programme had no curator for some time, while { $count ->
        [one] { $count } pair was at work
       *[other] { $count } pairs were at work
    } ({ $norm }).
    .title = Pairs worked without a curator
    .remedy = Check the days of the appointments: a curator answers for the whole time of every pair.

TM-CUR-003 = { $count ->
        [one] { $count } curator answers
       *[other] { $count } curators answer
    } for the programme at one time ({ $norm }).
    .title = Several curators
    .remedy = Decide which of the curators is the chief one and end the other appointments.

TM-CUR-004 = The curator's appointment from { $from } is recorded without an order ({ $norm }).
    .title = A curator without an order
    .remedy = File the order that appoints the curator and name it in the appointment. If there is none, the head has to issue it.

TM-CUR-005 = The curator was appointed on { $appointed }, after stage 1 had closed ({ $closed }; { $norm }).
    .title = The curator appointed after stage 1
    .remedy = Check the date of the order. A curator is appointed at stage 1 and prepares and leads the others.

TM-CUR-006 = The order that appoints the curator is dated { $order }, and the curator began to answer for the programme on { $from } ({ $norm }).
    .title = The curator's order later than the appointment
    .remedy = Check the date of the order and the first day of the appointment.

TM-CUR-007 = A learner or a minor is appointed as curator ({ $norm }).
    .title = The curator is not an adult worker
    .remedy = Appoint an employee of the organisation, of a partner or of a non-profit organisation.

TM-CUR-008 = The curator represents another organisation, and there is no cooperation contract with it ({ $norm }).
    .title = A partner's curator without a contract
    .remedy = Make a contract or agreement with the partner and record it.

TM-CUR-009 = The curator is also a mentee of the same programme ({ $norm }).
    .title = The curator is a mentee of the programme
    .remedy = Appoint another curator or correct the person's role.

TM-CUR-010 = The only curator of the programme is the mentor in { $count ->
        [one] { $count } active pair
       *[other] { $count } active pairs
    }: nobody looks at this work from outside ({ $norm }).
    .title = The curator judges an own pair
    .remedy = Let a deputy head or a second curator watch over these pairs.

TM-CUR-011 = A person is recorded as curator and has no appointment ({ $norm }).
    .title = The curator is not appointed
    .remedy = Record the appointment with its order, or end the person's role of curator.
