# Rules about mentors.

TM-MTR-001 = By the first meeting ({ $meeting }) the mentor of the outer contour has no cooperation contract ({ $norm }).
    .title = An outer mentor without a contract
    .remedy = Make a free-of-charge cooperation contract and record it, naming the mentor.

TM-MTR-002 = By the first meeting with minors ({ $meeting }) the mentor of the outer contour has no certificate of no conviction ({ $norm }).
    .title = An outer mentor without a certificate
    .remedy = Get the certificate and record it. Until then, meet children only with an employee of the organisation present.

TM-MTR-003 = By the first meeting with minors ({ $meeting }) the mentor of the outer contour has no medical documents ({ $norm }).
    .title = An outer mentor without medical documents
    .remedy = Get the documents that your regulation asks for and record them.

TM-MTR-004 = A parent is the mentor of an own child ({ $norm }).
    .title = The mentor of an own child
    .remedy = Find another mentor for the child and another mentee for the parent.

TM-MTR-005 = The mentor from an enterprise has { $count ->
        [one] { $count } year
       *[other] { $count } years
    } of experience, at least { $limit } are expected ({ $norm }).
    .title = Little experience of a mentor from an enterprise
    .remedy = Check how the experience is recorded. If the mentor suits with less, change the threshold in the profile.

TM-MTR-006 = The pair was approved on { $approved }, and the mentor's selection and training were not complete by that day ({ $norm }).
    .title = A pair approved before the mentor's selection and training
    .remedy = Record selection and training with their days. If there were none, hold them before approving further pairs.

TM-MTR-007 = The mentor's training of { $on } is recorded without a training programme ({ $norm }).
    .title = Training without a programme
    .remedy = Record the training programme and refer to it.

TM-MTR-008 = The mentor has { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    } at one time{ $within ->
        [form] {" "}in the form “{ $form }”
       *[all] {""}
    }, groups not counted, the limit is { $limit } ({ $norm }).
    .title = The mentor has too many mentees
    .remedy = Pass some mentees to other mentors, or make a group if the form allows it.

TM-MTR-009 = The mentor has { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    }, and is ready to take no more than { $limit } ({ $norm }).
    .title = More mentees than the mentor takes
    .remedy = Ask whether the mentor is ready for that many, or pass some to others.

TM-MTR-010 = The mentor's competences are not given ({ $norm }).
    .title = The mentor's competences are not given
    .remedy = Write down what the mentor can teach: it is compared with the requests.

TM-MTR-011 = For { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    } of the pair no topic of the request is among the mentor's competences ({ $norm }).
    .title = The mentor's competences do not answer the request
    .remedy = Make the topics and the competences more precise. If they do differ, find another mentor.

TM-MTR-012 = The mentor wished for mentees from { $from } to { $until ->
        [one] { $until } year
       *[other] { $until } years
    } of age, and { $count ->
        [one] { $count } mentee of the pair is
       *[other] { $count } mentees of the pair are
    } not ({ $norm }).
    .title = The mentee's age is not the one wished
    .remedy = Ask whether the mentor agrees to the age, and correct the wish or the pair.

TM-MTR-013 = A teacher became a colleague's mentor on { $approved }, and had not agreed to it in writing by that day ({ $norm }).
    .title = No written consent of the teacher to mentoring
    .remedy = Get the employee's written consent and record it with its date. Mentoring may not be assigned without it.

TM-MTR-014 = A teacher became a colleague's mentor on { $approved }, and there is no agreement to the employment contract ({ $norm }).
    .title = No agreement to the mentor's employment contract
    .remedy = Make an agreement: content, terms, form of the work, amount and conditions of pay. If mentoring is part of the permanent job, say so in the instruction.

TM-MTR-015 = The pair of teachers was approved on { $approved }, before { $from }, and works without the mentor's consent or an agreement ({ $norm }).
    .title = A pair begun before the article on mentoring at work
    .remedy = Make out the consent and the agreement for the time that remains. No transitional rule for such pairs was found.

TM-MTR-016 = The pair of teachers works until { $until }, and the agreement with the mentor ends earlier ({ $norm }).
    .title = The agreement is shorter than the pair's term
    .remedy = Extend the agreement or shorten the pair's term.

TM-MTR-017 = A teacher became a colleague's mentor on { $approved }; the basis of this work is not on record ({ $norm }).
    .title = The basis of mentoring a colleague is not known
    .remedy = Enter the instruction and its basis: extra work under article 351.8 of the Labour Code, or the permanent job.

TM-MTR-018 =
    An instruction to mentor under article 351.8 does not state { $missing ->
        [content] the content of the work
        [form] the form of the work
       *[until] its term
    } ({ $norm }).
    .title = The instruction lacks a condition
    .remedy = State content, term and form of the work in the agreement to the employment contract, and enter them.

TM-MTR-019 = An instruction to mentor under article 351.8 states neither the amount nor the conditions of the payments ({ $norm }).
    .title = The instruction does not state the pay
    .remedy = State the amount and the conditions of the payments in the agreement, and enter them.

TM-MTR-020 = According to the records nothing is paid for mentoring under article 351.8 ({ $norm }).
    .title = Extra work without pay
    .remedy = Set a payment. If mentoring is part of the permanent job and paid for already, change the basis.

TM-MTR-021 = Mentoring is recorded as part of the permanent job, and the document that says so is not named ({ $norm }).
    .title = The permanent job is not on paper
    .remedy = Name the contract or the job description. If there is none, make it extra work under article 351.8.

TM-MTR-022 = A teacher of the organisation mentors a colleague, and the basis is that of somebody from outside ({ $norm }).
    .title = An employee recorded as a volunteer or contractor
    .remedy = Correct the basis: extra work under article 351.8, or the permanent job.

TM-MTR-023 = The employer called the instruction off from { $on }, with notice on { $told }: not three full working days before ({ $norm }).
    .title = An instruction called off without three working days of notice
    .remedy = End the instruction not before { $earliest }, or agree on an earlier day with the employee in writing.

TM-MTR-024 = The employee gave the instruction up from { $on } and said so on { $told }: not three full working days before ({ $norm }).
    .title = An instruction given up less than three working days ahead
    .remedy = No breach: the law names no term for the employee. See that the mentee is not left without a mentor; with three working days in between the refusal would begin on { $earliest }.

TM-MTR-025 = { $count ->
    [one] A mentor of the pair is younger
   *[other] { $count } mentors of the pair are younger
} than { $limit } years, the age from which the profile takes mentors ({ $norm }).
    .title = A mentor below the age that is set
    .remedy = Check the date of birth. If it is right, find another mentor; if this form has another age, set it in the profile's “form_limits”.

TM-MTR-026 = { $count ->
    [one] A mentor of the pair has
   *[other] { $count } mentors of the pair have
} less experience than asked; years expected: { $limit } ({ $norm }).
    .title = Little experience for this form
    .remedy = Check how the experience is recorded. If it is right, find another mentor or change the number in the profile.
