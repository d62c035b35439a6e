# Rules about mentees.

TM-MTE-001 = The mentee has no category ({ $norm }).
    .title = No category of the mentee
    .remedy = Say why the person needs a mentor. If no category fits, add your own to the profile.

TM-MTE-002 = The category “{ $category }” is not for people with the standing “{ $standing }” ({ $norm }).
    .title = The category does not fit the mentee
    .remedy = Correct the category or the standing: learners and teachers have different categories.

TM-MTE-003 = On entering, the mentee was { $age ->
        [one] { $age } year
       *[other] { $age } years
    } old, and taking part is provided for from the age of { $limit } ({ $norm }).
    .title = The mentee is too young
    .remedy = Check the date of birth. If your act allows younger people, change the age in the profile.

TM-MTE-004 = The mentee counts as a young specialist, and has { $count ->
        [one] { $count } year
       *[other] { $count } years
    } of service, the limit is { $limit } ({ $norm }).
    .title = Longer service than a young specialist's
    .remedy = Check the service or choose another category of teachers, for instance adapting at a new workplace.

TM-MTE-005 = Pairs are being made already, and the mentee's request is not recorded ({ $norm }).
    .title = The mentee's request is not recorded
    .remedy = Talk to the mentee and record the request: mentors are chosen by it.

TM-MTE-006 = The mentee has { $count ->
        [one] { $count } active pair
       *[other] { $count } active pairs
    } at one time{ $within ->
        [form] {" "}in the form “{ $form }”
       *[all] {""}
    }, the limit is { $limit } ({ $norm }).
    .title = The mentee has too many pairs
    .remedy = Keep one pair, or change the limit in the profile if your act allows more.

TM-MTE-007 = Matching was finished on { $closed }, the mentee is left without a pair, and no support is on record ({ $norm }).
    .title = A mentee without a pair and without support
    .remedy = Go on looking for a mentor, offer a psychologist's support and record it.

TM-MTE-008 = The pair was approved on { $approved }, and the teacher had not agreed to be a mentee by that day ({ $norm }).
    .title = A teacher made a mentee without consent
    .remedy = Get the teacher's consent and record it with its date: taking part is voluntary.

TM-MTE-009 = The date of birth of a mentee who is a learner is not given ({ $norm }).
    .title = The mentee's date of birth is not given
    .remedy = Record at least the year of birth: who signs consents depends on the age.

TM-MTE-010 =
    A young specialist came to the organisation on { $hired }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago, and has no approved pair; the limit is { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } ({ $norm }).
    .title = A young specialist without a mentor
    .remedy = Find a mentor and approve the pair. If there is a mentor already, enter the order.
