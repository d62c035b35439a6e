# Pages to read: a profile in words, and the list of codes.

## A profile

page-intro = The profile as it is on { $day }.
page-models = Model: { $models }.
page-extends = Builds on the profile: { $parents }.
page-adopts = What its own acts adopted
page-adopts-none = Its own acts adopted nothing: recommendations stay recommendations.
page-norm = Norm
page-act = Adopted by
page-forms = Mentoring forms
page-forms-table = Forms that may be chosen
page-form = Form
page-form-mentors = Who the mentor is
page-form-mentees = Who the mentee is
page-form-parties = Third side
page-form-goal = Goal
page-kinds = Kinds of mentoring: { $names }.
page-categories = Categories of mentees: { $names }.
page-mentors = Who may be a mentor: { $names }.
page-roles = How the organisation calls the roles
page-role = Role
page-role-own = The organisation's word
page-procedure = Step by step { $unit }.
page-procedure-of-form = Step by step { $unit }, the form “{ $form }”.
procedure-request = for one request: the steps come again with every topic
procedure-pair = for one pair
procedure-person = for one participant
procedure-programme = for the programme as a whole
page-stages = Stages
page-groups = Larger parts of the cycle
page-group = Part
page-group-stages = Stages
page-overlap = Stage { $number } “{ $stage }” may start while stage { $other_number } “{ $other }” is open.
page-no-overlaps = Each stage starts after the one before it is closed.
page-stage = Stage { $number }. { $stage }
page-stage-goal = { $goal }.
page-conditions = To close the stage:
page-no-conditions = Nothing is asked before the stage closes.
page-what = What is needed
page-basis = Basis
page-who = Who answers for it
page-weight = How binding
page-weight-error = binding
page-weight-warning = recommended
page-weight-info = worth knowing
page-weight-silent = not asked yet
page-limits = Terms and numbers
page-no-limits = The profile sets no terms and numbers.
page-limits-of-form = For the form “{ $form }”:
page-minors = Consent of minors
page-minors-strict = Until 18 the representative signs the consent; from 14 the participant signs as well.
page-minors-representative = Until 18 the representative signs the consent.
page-minors-from14-self = Until 14 the representative signs the consent; from 14 the participant alone is enough.
page-weights = Matching of pairs
page-weights-intro = Points are added up for what makes a mentor and a mentee suit each other. The decision stays with the curator.
page-weights-table = What brings how many points
page-criterion = What agrees
page-points = Points
page-rules = Rules that were set
page-rules-table = Rules that the profile switches off or weighs otherwise
page-rule = Rule
page-setting = Setting
page-setting-off = not asked
page-setting-error = always an error
page-setting-warning = always a warning
page-setting-info = always worth knowing
page-road-map = Road map
page-road-map-table = What is due, beyond the stages themselves
page-due = Due
page-task = Task
page-of-stage = Stage
page-evidence = What shows it
page-none = –

## Numbers of the profile in words

page-limit-min-student-age = A learner may be a mentee from the age of { $value }.
page-limit-young-specialist-years = A teacher counts as a young specialist with at most { $value ->
    [one] { $value } year
   *[other] { $value } years
} of service.
page-limit-employer-years = A mentor from an enterprise has worked in the profession for at least { $value ->
    [one] { $value } year
   *[other] { $value } years
}.
page-limit-min-mentor-age = A mentor is at least { $value ->
    [one] { $value } year
   *[other] { $value } years
} old.
page-limit-mentor-years = A mentor has worked in the profession for at least { $value ->
    [one] { $value } year
   *[other] { $value } years
}.
page-limit-programme-max-days = A programme lasts at most { $value ->
    [one] { $value } day
   *[other] { $value } days
}.
page-limit-pair-max-days = A pair works for at most { $value ->
    [one] { $value } day
   *[other] { $value } days
}.
page-limit-pair-min-days = A teacher's personalised programme lasts at least { $value ->
    [one] { $value } day
   *[other] { $value } days
}.
page-limit-mentor-max-mentees = Outside groups a mentor has at most { $value ->
    [one] { $value } mentee
   *[other] { $value } mentees
} at a time.
page-limit-mentee-max-pairs = A mentee is in at most { $value ->
    [one] { $value } pair
   *[other] { $value } pairs
} at a time.
page-limit-max-gap-days = At most { $value ->
    [one] { $value } day passes
   *[other] { $value } days pass
} between meetings.
page-limit-min-regular-meetings = Before the final meeting a pair holds at least { $value ->
    [one] { $value } regular meeting
   *[other] { $value } regular meetings
}.
page-limit-silent-days = If there is no meeting for more than { $value ->
    [one] { $value } day
   *[other] { $value } days
}, the curator is reminded of the pair.
page-limit-satisfied-from = A participant counts as satisfied with the programme with at least { $value ->
    [one] { $value } point
   *[other] { $value } points
}.
page-limit-publish-threshold = Only figures about at least { $value ->
    [one] { $value } person
   *[other] { $value } people
} are published.
page-limit-erase-within-days = Personal data are destroyed within { $value ->
    [one] { $value } day
   *[other] { $value } days
} after they are no longer needed or the consent is withdrawn.
page-limit-min-response-percent = At least { $value ->
    [one] { $value } percent
   *[other] { $value } percent
} of the participants answer the questionnaires.
page-limit-newcomer-days = A young specialist gets a mentor within { $value ->
    [one] { $value } day
   *[other] { $value } days
} of coming to the organisation.

## The list of codes

page-catalogue = List of codes
page-catalogue-intro = A code never changes and never passes to another finding: refer to it in your own papers. The page is made from the library's rules; do not edit it by hand.
page-catalogue-rules = Rules
page-catalogue-rules-intro = The severity is the worst there may be: a recommendation binds when the organisation adopts it, and a norm of grade C or D is never an error. The letter after a norm is its grade: A the text was read, B known from restatements that agree, C common knowledge not checked against the text, D a supposition or accepted practice.
page-catalogue-gates = Conditions of closing a stage
page-catalogue-gates-intro = What a stage lacks. The profile names the basis and who answers for it.
page-catalogue-refusals = Refusals
page-catalogue-refusals-intro = Why a command was not carried out. Dots stand for what the programme says.
page-catalogue-checks = Check of profiles
page-catalogue-checks-intro = What makes a profile unusable or contradictory.
page-code = Code
page-checks = Finding
page-norms = Norms
page-worst = Worst severity
page-fixes = Who puts it right
page-missing = What is missing
page-refused = Why it was refused
page-norm-dated = { $norm } ({ $span ->
    [from] from { $from }
    [both] from { $from } to { $until }
   *[always] without a term
}, { $grade })
page-subject-programme = Programme
page-subject-stage = Stages
page-subject-curator = Curator
page-subject-mentee = Mentees
page-subject-mentor = Mentors
page-subject-form = Forms and kinds of mentoring
page-subject-pair = Pairs and groups
page-subject-meeting = Meetings
page-subject-document = Documents
page-subject-consent = Consents
page-subject-monitoring = Monitoring
page-subject-publication = Publications
page-subject-integrity = Consistency of the records
