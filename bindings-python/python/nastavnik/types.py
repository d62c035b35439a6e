"""The documents that cross the boundary. Generated from the JSON Schemas by tests/tools/generate-types.sh: change the Rust types instead."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

from typing_extensions import NotRequired

ActivityKindId: TypeAlias = str
"""A kind of event in the life of the programme, `general_meeting`."""


class ActivityNeed(TypedDict):
    """An event of the kind took place."""

    activity: ActivityKindId


Actor: TypeAlias = Literal["head", "deputy_head", "curator", "mentor", "mentee", "representative", "psychologist", "class_teacher", "council", "governing_council", "parents_council", "students_council", "trade_union", "partner", "site_editor", "municipal_specialist", "municipality", "region", "organisation"]
"""
Who can put a thing right.

- `head`: Руководитель организации.
- `deputy_head`: Заместитель руководителя.
- `curator`: Куратор.
- `mentor`: Наставник.
- `mentee`: Наставляемый.
- `representative`: Законный представитель.
- `psychologist`: Педагог-психолог.
- `class_teacher`: Классный руководитель.
- `council`: Педагогический или методический совет.
- `governing_council`: Управляющий совет, совет учреждения.
- `parents_council`: Совет родителей, родительская общественность.
- `students_council`: Совет обучающихся.
- `trade_union`: Профсоюзная организация.
- `partner`: Организация-партнер.
- `site_editor`: Ответственный за сайт.
- `municipal_specialist`: Специалист муниципальной методической службы.
- `municipality`: Орган управления образованием муниципалитета.
- `region`: Региональный орган, региональный наставнический центр.
- `organisation`: Организация.
"""


AgeRange = TypedDict(
    "AgeRange",
    {
        "from": int,
        "until": int,
    },
)


ApprovalAct: TypeAlias = Literal["considered", "opinion_heard", "agreed", "adopted", "approved", "enacted"]
"""
A step of an approval.

- `considered`: Рассмотрено.
- `opinion_heard`: С учетом мнения.
- `agreed`: Согласовано.
- `adopted`: Принято.
- `approved`: Утверждено.
- `enacted`: Введено в действие приказом.
"""


Assumption: TypeAlias = Literal["consents", "mentors_ready"]
"""
What a draft may take as given.

- `consents`: Everybody's consent to the processing of personal data.
- `mentors_ready`: Every mentor's selection and training.
"""


Authority: TypeAlias = Literal["parent", "adopter", "guardian", "trustee", "organisation"]
"""
What entitles a representative to sign for a minor.

- `parent`: Родитель.
- `adopter`: Усыновитель.
- `guardian`: Опекун.
- `trustee`: Попечитель.
- `organisation`: Организация, в которую помещен ребенок.
"""


Barrier: TypeAlias = Literal["TM-MATCH-001", "TM-MATCH-002", "TM-MATCH-003", "TM-MATCH-004", "TM-MATCH-005", "TM-MATCH-006", "TM-MATCH-007", "TM-MATCH-008", "TM-MATCH-009", "TM-MATCH-010", "TM-MATCH-011", "TM-MATCH-012", "TM-MATCH-013"]
"""
Why two people cannot be a pair. Forbidden is forbidden, never "zero points".

- `TM-MATCH-001`: The mentee's consent to the processing of personal data is missing.
- `TM-MATCH-002`: The mentee has stated no request.
- `TM-MATCH-003`: The mentor's consent to the processing of personal data is missing.
- `TM-MATCH-004`: The mentor was not selected or not trained.
- `TM-MATCH-005`: The mentor has no free place.
- `TM-MATCH-006`: No form of the programme joins the two.
- `TM-MATCH-007`: They are one and the same person.
- `TM-MATCH-008`: The mentee is the mentor's child.
- `TM-MATCH-009`: The mentor's competences do not answer the request.
- `TM-MATCH-010`: The mentor is at a lower step than the mentee.
- `TM-MATCH-011`: They were a pair that did not suit.
- `TM-MATCH-012`: The curator ruled it out.
- `TM-MATCH-013`: The curator settled another mentor for this mentee.
"""


Better: TypeAlias = Literal["higher", "lower"]
"""
Which way is better.

- `higher`: More is better.
- `lower`: Less is better.
"""


CategoryId: TypeAlias = str
"""Why a mentee needs a mentor, `underachieving`."""


ClauseId: TypeAlias = str
"""A right, a duty or a function of a role, `mentee_choose_mentor`."""


ClauseKind: TypeAlias = Literal["right", "duty", "function"]
"""
What a clause gives or asks.

- `right`: Право.
- `duty`: Обязанность.
- `function`: Функция: what the role is there for.
"""


ConsentId: TypeAlias = str
"""A consent."""


ConsentOfMinors: TypeAlias = Literal["strict", "representative", "from14_self"]
"""
Who signs the consent of a minor. The law names no age: the organisation decides.

- `strict`: The representative until 18; from 14 the minor as well.
- `representative`: The representative until 18.
- `from14_self`: The representative until 14, from 14 the minor alone is enough.
"""


class Contingent(TypedDict):
    """The shares of a target group are counted over; none: not known, the share is not given."""

    enterprises: NotRequired[int]
    """Enterprises that the organisation works with."""
    learners_10_19: NotRequired[int]
    """Learners aged 10 to 19."""
    learners_15_19: NotRequired[int]
    """Learners aged 15 to 19."""
    young_specialists: NotRequired[int]
    """Teachers with 0 to 3 years of service."""


Contour: TypeAlias = Literal["inner", "outer", "by_place"]
"""
Where people come from: inside the organisation or outside it.

- `inner`: Внутренний контур.
- `outer`: Внешний контур.
- `by_place`: Inner in the organisation's own person, outer in another's.
"""


Covers: TypeAlias = Literal["programme", "pair", "person"]
"""
What a document is about.

- `programme`: The whole programme.
- `pair`: Pairs or groups.
- `person`: Persons.
"""


Criterion: TypeAlias = Literal["competence", "interest", "wished_age", "mentee_wish", "mentor_wish", "same_place"]
"""
What makes a mentee and a mentor suit each other. Weights are the profile's.

- `competence`: The mentor's competences answer the mentee's request (per topic).
- `interest`: Common interests (per interest).
- `wished_age`: The mentee is of an age that the mentor wishes.
- `mentee_wish`: The mentee named the mentor.
- `mentor_wish`: The mentor named the mentee.
- `same_place`: Both work or study at one place.
"""


CuratorLevel: TypeAlias = Literal["organisation", "municipality", "region"]
"""
For whom a curator is in charge.

- `organisation`: The organisation that runs the programme.
- `municipality`: The municipality: a curator of several organisations.
- `region`: The region.
"""


Day: TypeAlias = str
"""A calendar day from 1900-01-01 to 2200-12-31, `2026-09-01`."""


class Difficulty(TypedDict):
    """A professional difficulty or a task of development. Free text about a person."""

    measures: NotRequired[list[str]]
    """What will be done about it."""
    text: str
    """What it is."""


DocumentId: TypeAlias = str
"""A document on file."""


DocumentKindId: TypeAlias = str
"""A kind of document, `pairs_order`."""


class DocumentNeed(TypedDict):
    """A document of the kind, dated not later than the day."""

    document: DocumentKindId


class Endings(TypedDict):
    """How pairs ended."""

    as_agreed: int
    """As agreed."""
    early: int
    """Before the agreed end."""
    grounds: dict[str, int]
    """By ground."""


class Figure(TypedDict):
    """A share over enough people."""

    denominator: int
    """Over how many."""
    numerator: int
    """How many are counted above the line."""
    permille: int
    """The share in permille."""


Fit: TypeAlias = Literal["fit", "unsure", "no_fit"]
"""
Whether two people suit each other, decided after the trial meeting.

- `fit`: They go on.
- `unsure`: They try once more.
- `no_fit`: The curator looks for another pair.
"""


Force: TypeAlias = Literal["mandatory", "recommended", "explanatory", "local", "draft"]
"""
What the act demands.

- `mandatory`: It binds.
- `recommended`: It recommends; an act of the region, the municipality or the school may make it binding.
- `explanatory`: It explains.
- `local`: It binds where it was adopted.
- `draft`: It is a draft.
"""


FormId: TypeAlias = str
"""A mentoring form, `student_student`."""


FormLevel: TypeAlias = Literal["federal", "teacher", "local"]
"""
Whose form it is.

- `federal`: One of the five of Р-145.
- `teacher`: Of the model for teachers.
- `local`: Of a region, a municipality or a school.
"""


Format1: TypeAlias = Literal[1]
"""The number 1: the only version there is."""


FunctionId: TypeAlias = str
"""What a person does beside the three roles, `tutor`."""


Giver: TypeAlias = Literal["subject", "representative", "both"]
"""
Who gave a consent.

- `subject`: The person.
- `representative`: A parent, adopter or guardian.
- `both`: The representative and the minor together.
"""


Grade: TypeAlias = Literal["A", "B", "C", "D"]
"""
How well the text of a norm is known.

- `A`: The text was read.
- `B`: Known from restatements that agree with a fragment that was read.
- `C`: Common knowledge of the field; not checked against the official text.
- `D`: Uncertain, or a proposal.
"""


GroundId: TypeAlias = str
"""Why a pair ended, `completed`."""


Guarantee: TypeAlias = Literal["optimal", "none"]
"""
What is certain about the answer.

- `optimal`: No other plan is better by the objective; proved by prices and checked before the answer was given.
- `none`: The proof did not hold. A defect of the library: the plan is only a suggestion.
"""


Held = TypedDict(
    "Held",
    {
        "from": Day,
        "function": FunctionId,
        "until": NotRequired[Day],
    },
)


InstructionId: TypeAlias = str
"""An instruction to mentor."""


InstrumentId: TypeAlias = str
"""A questionnaire or card, `influence`."""


KindId: TypeAlias = str
"""A kind of mentoring, `traditional`."""


LabourBasis: TypeAlias = Literal["art_351_8", "job_function", "civil_contract", "volunteer"]
"""
On what basis a person mentors.

- `art_351_8`: Extra work of an employee, on the employer's instruction and by written consent (ТК, art. 351.8).
- `job_function`: Part of the permanent job, already paid for (Роструд, 02.10.2025).
- `civil_contract`: A contract under civil law.
- `volunteer`: Unpaid, not an employee.
"""


Lang: TypeAlias = Literal["ru", "en"]
"""
A language of the texts.

- `ru`: Russian.
- `en`: English.
"""


Level: TypeAlias = Literal["federal_law", "federal_act", "federal_recommendation", "regional", "municipal", "local", "contract", "logic"]
"""
Whose act it is.

- `federal_law`: A federal law or code.
- `federal_act`: An act of a federal body.
- `federal_recommendation`: A federal recommendation or letter.
- `regional`: An act of a region.
- `municipal`: An act of a municipality.
- `local`: An act of the organisation.
- `contract`: An agreement.
- `logic`: No act: the records would contradict themselves.
"""


class Limits(TypedDict):
    """Numbers that acts set differently; a missing one is not judged."""

    employer_years: NotRequired[int]
    """Shortest experience of a mentor from an enterprise, years."""
    erase_within_days: NotRequired[int]
    """Days within which personal data are destroyed after the purpose or the consent ended."""
    max_gap_days: NotRequired[int]
    """Longest gap between meetings, days."""
    mentee_max_pairs: NotRequired[int]
    """Most active pairs of one mentee at a time."""
    mentor_max_mentees: NotRequired[int]
    """Most mentees of one mentor at a time, outside group forms."""
    min_regular_meetings: NotRequired[int]
    """Fewest regular meetings before the final one."""
    min_response_percent: NotRequired[int]
    """Lowest share of answered questionnaires, percent."""
    min_student_age: NotRequired[int]
    """Youngest age of a learner as a mentee, years."""
    newcomer_days: NotRequired[int]
    """Days from coming to the organisation within which a young specialist gets a mentor."""
    pair_max_days: NotRequired[int]
    """Longest term of a pair, days."""
    pair_min_days: NotRequired[int]
    """Shortest term of a teacher's personalised programme, days."""
    programme_max_days: NotRequired[int]
    """Longest cycle of a programme, days."""
    publish_threshold: NotRequired[int]
    """Smallest number of people that a published figure may be about."""
    satisfied_from: NotRequired[int]
    """From which mark a respondent counts as satisfied."""
    silent_days: NotRequired[int]
    """Days after which a pair without a meeting is called silent."""
    young_specialist_years: NotRequired[int]
    """Longest service of a young specialist, years."""


class Localised(TypedDict):
    """A text in both languages."""

    en: str
    """The English text."""
    ru: str
    """The Russian text."""


MacroStage: TypeAlias = Literal["preparatory", "main", "final"]
"""
The three large parts that some programmes speak of instead of seven stages.

- `preparatory`: Подготовительный: stages 1 to 4.
- `main`: Основной: stages 5 and 6.
- `final`: Заключительный: stage 7.
"""


MeetingId: TypeAlias = str
"""A meeting of a pair."""


MeetingKind: TypeAlias = Literal["acquaintance", "trial", "planning", "regular", "final"]
"""
The five meetings of a pair, in order.

- `acquaintance`: Встреча-знакомство.
- `trial`: Пробная рабочая встреча.
- `planning`: Встреча-планирование.
- `regular`: Регулярная встреча.
- `final`: Итоговая встреча.
"""


MentoringModel: TypeAlias = Literal["students", "teachers"]
"""
One of the two models of mentoring. Their recommendations are two sets: a profile follows one or both.

- `students`: Mentoring of learners: Р-145.
- `teachers`: Mentoring of teachers: АЗ-1128/08.
"""


MonthDay: TypeAlias = str
"""A day of every year, `09-15`."""


NormId: TypeAlias = str
"""A norm of the register, `r145`."""


Objective: TypeAlias = Literal["most_matched_then_best"]
"""
What the matching strives for.

- `most_matched_then_best`: As many mentees as possible, then the greatest sum of scores.
"""


OrganisationKind: TypeAlias = Literal["school", "college", "additional_education", "kindergarten", "methodical_service"]
"""
What kind of organisation runs the programme.

- `school`: Общеобразовательная организация.
- `college`: Профессиональная образовательная организация.
- `additional_education`: Организация дополнительного образования.
- `kindergarten`: Дошкольная образовательная организация.
- `methodical_service`: Муниципальная методическая служба, региональный центр.
"""


class Origin(TypedDict):
    """The place in a table that a record came from."""

    column: NotRequired[str]
    """The heading of the column."""
    file: str
    """The file's name as the caller gave it."""
    row: NotRequired[int]
    """The row, counted as a spreadsheet does: the heading is row 1."""


PairId: TypeAlias = str
"""A pair or group."""


class PairsOrderPaperKind(TypedDict):
    """The order on file that approves pairs, with its table."""

    pairs_order: DocumentId


PaperFormat: TypeAlias = Literal["html", "markdown"]
"""
How a paper is written.

- `html`: A page that a browser shows and prints.
- `markdown`: Markdown.
"""


Param: TypeAlias = int | Day | Localised | list[Localised] | str
"""A value that a text mentions."""


ParameterGroup: TypeAlias = Literal["students", "teachers", "employers", "all"]
"""
Whom a measured parameter is about.

- `students`: Learners.
- `teachers`: Teachers.
- `employers`: Enterprises.
- `all`: Everybody.
"""


ParameterId: TypeAlias = str
"""What an instrument measures, `anxiety`."""


PartialDay: TypeAlias = str
"""A day, only a month, or only a year: `2026-09-01`, `2026-09`, `2026`."""


ParticipantId: TypeAlias = str
"""A person (or a unit that acts as one) in a programme. Pseudonymous: names live in the directory."""


PauseKind: TypeAlias = Literal["conscription", "military_operation", "maternity", "childcare", "postgraduate", "illness", "other"]
"""
Why somebody did not work for a time.

- `conscription`: Призыв на военную службу или направление на альтернативную гражданскую службу.
- `military_operation`: Участие в специальной военной операции.
- `maternity`: Отпуск по беременности и родам.
- `childcare`: Отпуск по уходу за ребенком.
- `postgraduate`: Очная аспирантура.
- `illness`: Длительная временная нетрудоспособность.
- `other`: Anything else.
"""


class Pay(TypedDict):
    """What is paid for mentoring: an amount, a share of the salary, or conditions in words."""

    conditions: NotRequired[str]
    """The conditions, as the document says."""
    percent: NotRequired[int]
    """Percent of the salary."""
    roubles: NotRequired[int]
    """Roubles a month."""


Period = TypedDict(
    "Period",
    {
        "from": Day,
        "until": Day,
    },
)


class Person(TypedDict):
    """What is known of a person by name."""

    born: NotRequired[PartialDay]
    """Date of birth as far as it is known: tells namesakes apart."""
    contacts: NotRequired[str]
    """Telephone, e-mail; the representative's for a minor."""
    name: str
    """«Фамилия Имя Отчество» as in the base."""
    place: NotRequired[str]
    """Place of work or study: tells namesakes apart."""


Pointer: TypeAlias = str
"""A JSON Pointer such as `/pairs/0/mentors`; the empty pointer is the whole document."""


ProfileId: TypeAlias = str
"""A profile, `federal_students`."""


ProgrammeId: TypeAlias = str
"""A mentoring programme of one organisation for one cycle."""


class ProlongationGround(TypedDict):
    """Why the term of a pair is prolonged."""

    grade: Grade
    """How well it is known."""
    id: GroundId
    """The identifier."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""


class PublicShare(TypedDict):
    """A figure that may be published. It can be made only by `publish`, so a page that shows nothing else cannot show a small group by accident. It carries no ids of people."""

    figure: NotRequired[Figure]
    """The figure, or nothing where it is about too few people."""
    formula: Localised
    """Its formula in words."""
    id: str
    """The identifier of the indicator."""
    name: Localised
    """Its name."""


PublicShares: TypeAlias = list[PublicShare]


class Publication(TypedDict):
    """Something about the programme made public."""

    address: str
    """The full address."""
    fields: NotRequired[list[str]]
    """The data about them: `name`, `photo`, `review`."""
    on: Day
    """When."""
    people: NotRequired[list[ParticipantId]]
    """The people it names or shows."""
    removed: NotRequired[Day]
    """The day it was taken down."""
    topic: DocumentKindId
    """What was published, as a kind of document."""


class PublicationNeed(TypedDict):
    """Documents or results of the topic are published."""

    publication: DocumentKindId


class PublishCommand(TypedDict):
    """Record a publication."""

    address: str
    """The full address."""
    fields: NotRequired[list[str]]
    """The data about them: `name`, `photo`, `review`."""
    on: Day
    """When."""
    people: NotRequired[list[ParticipantId]]
    """The people it names or shows."""
    removed: NotRequired[Day]
    """The day it was taken down."""
    topic: DocumentKindId
    """What was published, as a kind of document."""
    type: Literal["publish"]


class Published(TypedDict):
    """A publication of a document."""

    address: str
    """The full address."""
    on: Day
    """When."""


Purpose: TypeAlias = Literal["personal_data", "participation", "dissemination", "extra_work"]
"""
What a consent is for. One purpose, one document.

- `personal_data`: Processing of personal data.
- `participation`: Taking part in the programme.
- `dissemination`: Making data public (152-ФЗ, art. 10.1).
- `extra_work`: Mentoring as extra work of an employee (ТК, art. 351.8).
"""


class Request(TypedDict):
    """What a mentee asks for."""

    text: str
    """The request in the mentee's words. Free text about a person: it goes when the person is erased."""
    topics: NotRequired[list[str]]
    """The request in topics, comparable with the mentors' competences."""


Respondent: TypeAlias = Literal["mentee", "mentor", "curator", "participant"]
"""
Who answers an instrument.

- `mentee`: Mentees.
- `mentor`: Mentors.
- `curator`: The curator.
- `participant`: Mentees and mentors.
"""


RoadMapStanding: TypeAlias = Literal["done", "due", "late"]
"""
How a line of the road map stands on a day.

- `done`: It is done.
- `due`: Its day is still to come, or is today.
- `late`: Its day has passed.
"""


Role: TypeAlias = Literal["mentee", "mentor", "curator"]
"""
One of the three roles. Tutors, methodists, parents are recorded as such and never become a fourth.

- `mentee`: Наставляемый: solves own tasks and gains experience through a mentor.
- `mentor`: Наставник: has a successful experience and is ready to share it.
- `curator`: Куратор: answers for the whole cycle of the programme.
"""


class RoleLeftEvent(TypedDict):
    """A person left a role."""

    on: Day
    """The last day."""
    participant: ParticipantId
    """Who."""
    role: Role
    """Which role."""
    type: Literal["role_left"]


Round: TypeAlias = Literal["entry", "interim", "final", "exit"]
"""
When an instrument is answered.

- `entry`: At the entry to the programme.
- `interim`: Half-way.
- `final`: The final round of the programme's monitoring.
- `exit`: At the exit from the programme.
"""


class SelectMentorCommand(TypedDict):
    """Record the outcome of a mentor's selection."""

    fit: bool
    """Whether the person suits the programme."""
    mentor: ParticipantId
    """Who was considered."""
    on: Day
    """When it was decided."""
    type: Literal["select_mentor"]


class Selection(TypedDict):
    """The outcome of a mentor's selection."""

    fit: bool
    """Whether the person suits the programme."""
    mentor: ParticipantId
    """Who was considered."""
    on: Day
    """When it was decided."""


Severity: TypeAlias = Literal["info", "warning", "error"]
"""
How serious it is. Computed from the rule, the norm, what the profile adopts, and the day.

- `info`: Worth knowing.
- `warning`: Should be put right.
- `error`: Must be put right: a binding norm is broken, or the records contradict themselves.
"""


class SeverityRuleSetting(TypedDict):
    """The rule is weighed as said, whatever its norm."""

    severity: Severity


class Share(TypedDict):
    """A share that carries its definition and the people it is about."""

    denominator: NotRequired[int]
    """Over how many; absent when the organisation did not say."""
    formula: Localised
    """Its formula in words."""
    id: str
    """The identifier of the indicator, `mentee_coverage`."""
    name: Localised
    """Its name."""
    numerator: int
    """How many are counted above the line."""
    people: NotRequired[list[ParticipantId]]
    """The people above the line, by id. Not for publication."""
    permille: NotRequired[int]
    """The share in permille; absent when there is nothing to divide by."""


class Shortage(TypedDict):
    """A set of mentees that cannot all have a place: together they are more than the places of all their candidates."""

    mentees: list[ParticipantId]
    """The mentees."""
    mentors: list[ParticipantId]
    """All their candidates."""
    places: int
    """The free places of those mentors together; fewer than the mentees."""


Side: TypeAlias = Literal["employer", "employee"]
"""
A side of the employment contract.

- `employer`: The employer cancels the instruction.
- `employee`: The employee refuses to go on.
"""


Stage: TypeAlias = Literal["prepare_conditions", "mentee_base", "mentor_base", "select_train", "matching", "run", "complete"]
"""
A stage. The names, goals and results are data: see `norms/stages.json`.

- `prepare_conditions`: 1. Подготовка условий для запуска программы наставничества.
- `mentee_base`: 2. Формирование базы наставляемых.
- `mentor_base`: 3. Формирование базы наставников.
- `select_train`: 4. Отбор и обучение наставников.
- `matching`: 5. Формирование наставнических пар или групп.
- `run`: 6. Организация хода наставнической программы.
- `complete`: 7. Завершение программы наставничества.
"""


class StageEntry(TypedDict):
    """What the method says of a stage."""

    aliases: NotRequired[list[str]]
    """Other names in use."""
    goal: Localised
    """What it is for."""
    grade: Grade
    """How well it is known."""
    id: Stage
    """Which stage."""
    inner: NotRequired[list[Localised]]
    """Work with people of the organisation."""
    inputs: NotRequired[list[Localised]]
    """What it starts from."""
    macro_stage: MacroStage
    """The large part it belongs to."""
    months: NotRequired[list[int]]
    """Usual months, 1–12, in the order of a school year."""
    name: Localised
    """The official name."""
    number: int
    """Its place, 1–7."""
    outer: NotRequired[list[Localised]]
    """Work with people and organisations outside."""
    outputs: NotRequired[list[Localised]]
    """What it leaves behind: documents, data, decisions."""
    responsible: NotRequired[list[Actor]]
    """Who answers for it."""
    result: Localised
    """What ends it."""
    source: str
    """Where it was read."""
    tasks: NotRequired[list[Localised]]
    """What is done in it."""


class StageGroup(TypedDict):
    """A larger part of the cycle under the profile's own name."""

    name: Localised
    """The name."""
    stages: list[Stage]
    """The stages it is made of."""


StageMove: TypeAlias = Literal["started", "closed", "overridden", "reopened"]
"""
What happened to a stage.

- `started`: Work on it began.
- `closed`: It closed with everything that it asks.
- `overridden`: It closed although something was missing; signed, with a reason.
- `reopened`: It was opened again.
"""


class StageMovedEvent(TypedDict):
    """Something happened to a stage."""

    act: StageMove
    """What happened."""
    by: NotRequired[ParticipantId]
    """Who answers for it: the curator, the head."""
    on: Day
    """When."""
    reason: NotRequired[str]
    """Why, for an override and a reopening."""
    stage: Stage
    """Which stage."""
    type: Literal["stage_moved"]


class StagePlan(TypedDict):
    """When a stage is meant to run."""

    period: Period
    """From its first to its last day."""
    stage: Stage
    """Which stage."""


StageState: TypeAlias = Literal["not_started", "open", "closed", "reopened"]
"""
Where a stage stands.

- `not_started`: Nothing was recorded.
- `open`: Work goes on.
- `closed`: It is closed.
- `reopened`: It was closed and is open again.
"""


StandingId: TypeAlias = str
"""Who a person is outside the programme, `pupil`."""


class StartStageCommand(TypedDict):
    """Begin a stage. Refused while an earlier stage is open, unless the profile lets the two overlap."""

    by: NotRequired[ParticipantId]
    """Who answers for it."""
    on: Day
    """When."""
    stage: Stage
    """Which stage."""
    type: Literal["start_stage"]


class TakeDownCommand(TypedDict):
    """Record that everything published at an address was taken down."""

    address: str
    """The full address, as it was recorded."""
    on: Day
    """When."""
    type: Literal["take_down"]


class TakenDownEvent(TypedDict):
    """What was published at an address was taken down."""

    address: str
    """The full address, as it was recorded."""
    on: Day
    """When."""
    type: Literal["taken_down"]


class Target(TypedDict):
    """The value that an indicator should reach in a year."""

    percent: int
    """The share in percent."""
    year: int
    """The year."""


class TrainMentorCommand(TypedDict):
    """Record a mentor's training."""

    mentor: ParticipantId
    """Who was trained."""
    on: Day
    """The day the training ended."""
    programme: NotRequired[DocumentId]
    """The programme of the training."""
    type: Literal["train_mentor"]


class Training(TypedDict):
    """A mentor's training."""

    mentor: ParticipantId
    """Who was trained."""
    on: Day
    """The day the training ended."""
    programme: NotRequired[DocumentId]
    """The programme of the training."""


class Two(TypedDict):
    """A mentee and a mentor."""

    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""


VariantId: TypeAlias = str
"""A role model inside a form, `leader_passive`."""


class VerdictYoungVerdict(TypedDict):
    """Certainly."""

    verdict: Literal["yes"]


class WithdrawConsentCommand(TypedDict):
    """Withdraw a consent."""

    consent: ConsentId
    """Which consent."""
    on: Day
    """From which day it does not hold."""
    type: Literal["withdraw_consent"]


class WordsBasis(TypedDict):
    """Any other act, as printed."""

    words: str


YoungFact: TypeAlias = Literal["born", "started", "hired", "diploma"]
"""
A fact about a person that a verdict needs.

- `born`: The date of birth.
- `started`: The first day in the profession.
- `hired`: The first day in this organisation.
- `diploma`: The day of the diploma.
"""


YoungPolicyId: TypeAlias = str
"""Who counts as a young specialist, `fz489_specialist`."""


YoungPurpose: TypeAlias = Literal["mentoring", "payments", "youth_policy"]
"""
What it is asked for whether somebody is a young specialist. The answers differ and must not be mixed.

- `mentoring`: Who gets a mentor and is counted in the figures of mentoring.
- `payments`: Who gets payments and benefits.
- `youth_policy`: Whom the law on youth policy speaks of.
"""


class YoungQuestion(TypedDict):
    """A question about a person."""

    day: Day
    """On which day."""
    participant: ParticipantId
    """Who."""
    purpose: YoungPurpose
    """What for: the policies differ."""


YoungReason: TypeAlias = Literal["policy", "age", "service", "status", "late_hire", "not_first_job", "no_diploma"]
"""
Why a person does not count as a young specialist.

- `policy`: The policy does not hold on the day.
- `age`: The person is older.
- `service`: The service is longer.
- `status`: The time after hiring is over.
- `late_hire`: Hired too long after the diploma.
- `not_first_job`: The job is not the first one.
- `no_diploma`: The studies are not completed.
"""


class YoungVerdict1(TypedDict):
    """Certainly not."""

    reasons: list[YoungReason]
    """Every reason that is certain."""
    verdict: Literal["no"]


class YoungVerdict2(TypedDict):
    """It depends on what is not known, or not known to the day."""

    missing: list[YoungFact]
    """What would decide it."""
    verdict: Literal["unknown"]


YoungVerdict: TypeAlias = VerdictYoungVerdict | YoungVerdict1 | YoungVerdict2
"""Whether a person counts as a young specialist."""


class Activity(TypedDict):
    """An event in the life of the programme."""

    kind: ActivityKindId
    """What it was."""
    on: Day
    """When."""
    people: NotRequired[list[ParticipantId]]
    """Who took part, where it matters."""


class ActivityHeldEvent(TypedDict):
    """An event of the programme took place."""

    kind: ActivityKindId
    """What it was."""
    on: Day
    """When."""
    people: NotRequired[list[ParticipantId]]
    """Who took part, where it matters."""
    type: Literal["activity_held"]


class ActivityKind(TypedDict):
    """A kind of event in the life of the programme."""

    grade: Grade
    """How well it is known."""
    id: ActivityKindId
    """The identifier."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""
    stage: Stage
    """The stage it belongs to."""


class Adoption(TypedDict):
    """A norm made binding."""

    by: Localised
    """The act that adopts it, in words."""
    level: Level
    """The level of the act that adopts it."""
    norm: NormId
    """The norm."""


class Agreement(TypedDict):
    """Consent of a side to the pair."""

    on: Day
    """When."""
    side: Role
    """Which side."""


class Alternative(TypedDict):
    """Another mentor that a mentee could have."""

    mentor: ParticipantId
    """Who."""
    score: int
    """The score with them. It may be higher than the chosen one: the plan is best as a whole."""


class AnsweredEvent(TypedDict):
    """Answers came in."""

    instrument: InstrumentId
    """Which questionnaire or card."""
    marks: NotRequired[dict[str, int]]
    """Marks on the instrument's scale, by parameter or item."""
    on: Day
    """When."""
    pair: NotRequired[PairId]
    """The pair they speak of."""
    participant: ParticipantId
    """Whose answers (or who the card is about)."""
    round: Round
    """Which round."""
    satisfaction: NotRequired[int]
    """Satisfied with the programme, on the same scale."""
    type: Literal["answered"]


class Answers(TypedDict):
    """One person's answers to an instrument. School marks have no place here."""

    instrument: InstrumentId
    """Which questionnaire or card."""
    marks: NotRequired[dict[str, int]]
    """Marks on the instrument's scale, by parameter or item."""
    on: Day
    """When."""
    pair: NotRequired[PairId]
    """The pair they speak of."""
    participant: ParticipantId
    """Whose answers (or who the card is about)."""
    round: Round
    """Which round."""
    satisfaction: NotRequired[int]
    """Satisfied with the programme, on the same scale."""


AppointCuratorCommand = TypedDict(
    "AppointCuratorCommand",
    {
        "curator": ParticipantId,
        "forms": NotRequired[list[FormId]],
        "from": Day,
        "level": NotRequired[CuratorLevel],
        "order": NotRequired[DocumentId],
        "type": Literal["appoint_curator"],
        "until": NotRequired[Day],
    },
)


Appointment = TypedDict(
    "Appointment",
    {
        "curator": ParticipantId,
        "forms": NotRequired[list[FormId]],
        "from": Day,
        "level": NotRequired[CuratorLevel],
        "order": NotRequired[DocumentId],
        "until": NotRequired[Day],
    },
)


class Approval(TypedDict):
    """What a body or an official did with a document."""

    act: ApprovalAct
    """What it was."""
    body: NotRequired[str]
    """The body as printed: «педагогический совет», «первичная профсоюзная организация»."""
    by: Actor
    """Who."""
    number: NotRequired[str]
    """The number of the minutes or the order, as printed."""
    on: NotRequired[PartialDay]
    """When, as far as the paper has it."""


class ApprovePairsCommand(TypedDict):
    """Approve pairs by an order that is on file."""

    on: Day
    """When."""
    order: DocumentId
    """By which order."""
    pairs: list[PairId]
    """Which."""
    term: Period
    """The term of the work."""
    type: Literal["approve_pairs"]


class Barred(TypedDict):
    """A mentor who is not possible for a mentee."""

    barriers: list[Barrier]
    """Why."""
    mentor: ParticipantId
    """Who."""


class Cancellation(TypedDict):
    """An instruction called off early."""

    by: Side
    """Who called it off."""
    on: Day
    """The first day without it."""
    told: Day
    """The day the other side was told."""


class Category(TypedDict):
    """Why a person needs a mentor."""

    grade: Grade
    """How well it is known."""
    id: CategoryId
    """The identifier."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""
    special: bool
    """Health or hardship: data of a special kind that never leaves the school."""
    standings: list[StandingId]
    """Whose category it is."""


class Change(TypedDict):
    """How a parameter changed among the people who have it at entry and at exit."""

    better: Better
    """Which way is better."""
    entry_mean_hundredths: int
    """The mean at the entry, hundredths of a mark."""
    exit_mean_hundredths: int
    """The mean at the exit, hundredths of a mark."""
    improved: int
    """People who changed for the better."""
    mean_change_hundredths: int
    """The mean of the differences, hundredths of a mark."""
    name: Localised
    """Its name."""
    parameter: ParameterId
    """Which parameter."""
    people: int
    """How many people are compared."""
    same: int
    """People who stayed the same."""
    worsened: int
    """People who changed for the worse."""


class Choice(TypedDict):
    """A mentee's choice among the mentors who were offered."""

    chosen: NotRequired[ParticipantId]
    """Who was chosen; none: nobody of them."""
    mentee: ParticipantId
    """Who chose."""
    offered: list[ParticipantId]
    """Who was offered."""
    on: Day
    """When."""


class ChooseFormsCommand(TypedDict):
    """Choose the forms of the programme. Refused: a form that the profile does not allow or that is chosen already."""

    forms: list[FormId]
    """Which."""
    on: Day
    """When."""
    type: Literal["choose_forms"]


class ChooseMentorCommand(TypedDict):
    """Record whom a mentee chose of the mentors who were offered."""

    chosen: NotRequired[ParticipantId]
    """Who was chosen; none: nobody of them."""
    mentee: ParticipantId
    """Who chose."""
    offered: list[ParticipantId]
    """Who was offered."""
    on: Day
    """When."""
    type: Literal["choose_mentor"]


class Clause(TypedDict):
    """A right, a duty or a function of a role."""

    grade: Grade
    """How well it is known."""
    id: ClauseId
    """The identifier."""
    kind: ClauseKind
    """What it gives or asks."""
    norm: NormId
    """The act that says so."""
    role: Role
    """Whose it is."""
    source: str
    """Where it was read."""
    text: Localised
    """The clause in words, without a subject: «Участвовать в оценке программы»."""


class CloseStageCommand(TypedDict):
    """Close a stage. Refused with every unmet condition."""

    by: NotRequired[ParticipantId]
    """Who answers for it."""
    on: Day
    """When."""
    stage: Stage
    """Which stage."""
    type: Literal["close_stage"]


class Consent(TypedDict):
    """A consent as a dated fact."""

    addresses: NotRequired[list[str]]
    """For dissemination: on which addresses."""
    authority: NotRequired[Authority]
    """What entitles the representative to sign."""
    fields: NotRequired[list[str]]
    """For dissemination: which data."""
    given: Day
    """When."""
    giver: Giver
    """Who signed."""
    id: ConsentId
    """The identifier."""
    purpose: Purpose
    """What it is for."""
    separate: NotRequired[bool]
    """Whether it is a document of its own, apart from applications and contracts."""
    subject: ParticipantId
    """Whose data or participation."""
    until: NotRequired[Day]
    """The last day it holds."""
    withdrawn: NotRequired[Day]
    """The day it was withdrawn."""


class ConsentGivenEvent(TypedDict):
    """A consent was given."""

    addresses: NotRequired[list[str]]
    """For dissemination: on which addresses."""
    authority: NotRequired[Authority]
    """What entitles the representative to sign."""
    fields: NotRequired[list[str]]
    """For dissemination: which data."""
    given: Day
    """When."""
    giver: Giver
    """Who signed."""
    id: ConsentId
    """The identifier."""
    purpose: Purpose
    """What it is for."""
    separate: NotRequired[bool]
    """Whether it is a document of its own, apart from applications and contracts."""
    subject: ParticipantId
    """Whose data or participation."""
    type: Literal["consent_given"]
    until: NotRequired[Day]
    """The last day it holds."""
    withdrawn: NotRequired[Day]
    """The day it was withdrawn."""


class ConsentWithdrawnEvent(TypedDict):
    """A consent was withdrawn."""

    consent: ConsentId
    """Which consent."""
    on: Day
    """From which day it does not hold."""
    type: Literal["consent_withdrawn"]


class ConsentsNeed(TypedDict):
    """Everybody in the role has a valid consent to the processing of personal data."""

    consents: Role


class Contact(TypedDict):
    """The curator's own contact with a pair: what keeps pairs alive more than anything else."""

    curator: ParticipantId
    """Who asked."""
    on: Day
    """When."""
    pair: PairId
    """Which pair."""


class ContactPairCommand(TypedDict):
    """Record the curator's contact with a pair."""

    curator: ParticipantId
    """Who asked."""
    on: Day
    """When."""
    pair: PairId
    """Which pair."""
    type: Literal["contact_pair"]


class Contribution(TypedDict):
    """What a criterion adds to the score of a pair."""

    criterion: Criterion
    """Which criterion."""
    evidence: NotRequired[list[str]]
    """What matched: topics, interests."""
    points: int
    """The points; all points of a pair sum to its score."""


CuratorAppointedEvent = TypedDict(
    "CuratorAppointedEvent",
    {
        "curator": ParticipantId,
        "forms": NotRequired[list[FormId]],
        "from": Day,
        "level": NotRequired[CuratorLevel],
        "order": NotRequired[DocumentId],
        "type": Literal["curator_appointed"],
        "until": NotRequired[Day],
    },
)


class Diagnostic(TypedDict):
    """A diagnostic as it crosses the boundary, with its texts in both languages."""

    at: Pointer
    """Where in the document (JSON Pointer)."""
    code: str
    """The permanent code, `TM-PAIR-004`."""
    grade: NotRequired[Grade]
    """How well the text of the norm is known."""
    message: Localised
    """What is wrong."""
    norm: NotRequired[NormId]
    """The norm behind it."""
    origin: NotRequired[Origin]
    """The place in a table that the record came from."""
    params: dict[str, Param]
    """The values that the texts mention."""
    people: NotRequired[list[ParticipantId]]
    """The people concerned; the texts never name them."""
    remedy: Localised
    """What to do."""
    severity: Severity
    """How serious it is."""
    subject: str
    """The identifier of the record concerned; empty for the programme as a whole."""
    who: list[Actor]
    """Who can put it right."""


Diagnostics: TypeAlias = list[Diagnostic]


class Directory(TypedDict):
    """Names by pseudonymous id."""

    format: Format1
    """The version of the format, 1."""
    people: NotRequired[dict[str, Person]]
    """The people."""


class DocumentBasis(TypedDict):
    """A document on file."""

    document: DocumentId


class DocumentKind(TypedDict):
    """A kind of document."""

    code: str
    """The short code, `D19`."""
    covers: Covers
    """What it is about."""
    grade: Grade
    """How well it is known."""
    id: DocumentKindId
    """The identifier."""
    name: Localised
    """The name."""
    norm: NormId
    """The act that asks for it."""
    prepared_by: Actor
    """Who prepares it."""
    signed_by: NotRequired[list[Actor]]
    """Who signs or approves it."""
    source: str
    """Where it was read."""
    stage: Stage
    """The stage that brings it."""


class DutiesPaperKind(TypedDict):
    """The rights, duties and functions of a role."""

    duties: Role


class Ending(TypedDict):
    """How a pair ended."""

    agreed_by: NotRequired[list[Actor]]
    """Who agreed to the end."""
    cause: NotRequired[GroundId]
    """Why the mentor was released, when the pair ended by a replacement."""
    ground: GroundId
    """Why."""
    on: Day
    """The last day."""
    order: NotRequired[DocumentId]
    """The order, where the ground asks for one."""
    replaced_by: NotRequired[PairId]
    """The pair that goes on in its place."""
    result: NotRequired[str]
    """The result in a few words. Free text about a person."""


Enrolment = TypedDict(
    "Enrolment",
    {
        "from": Day,
        "left": NotRequired[Day],
        "role": Role,
        "until": NotRequired[Day],
    },
)


class Error(TypedDict):
    """An error as it crosses the boundary."""

    code: str
    """The permanent code of the first reason."""
    kind: str
    """`malformed`, `model`, `refused` or `replay`."""
    message: Localised
    """What is wrong."""
    reasons: list[Diagnostic]
    """Every reason."""


class FormChoice(TypedDict):
    """A form chosen for the programme."""

    form: FormId
    """Which form."""
    on: Day
    """When it was chosen."""


class FormChosenEvent(TypedDict):
    """A form was chosen."""

    form: FormId
    """Which form."""
    on: Day
    """When it was chosen."""
    type: Literal["form_chosen"]


class Free(TypedDict):
    """A mentor with places to spare."""

    mentor: ParticipantId
    """Who."""
    places: int
    """How many places."""


class Function(TypedDict):
    """What a person does for a programme beside the three roles: tutor, methodist, representative. It never becomes a fourth role."""

    grade: Grade
    """How well it is known."""
    id: FunctionId
    """The identifier."""
    meaning: Localised
    """What it means."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""


class GiveConsentCommand(TypedDict):
    """Record a consent."""

    addresses: NotRequired[list[str]]
    """For dissemination: on which addresses."""
    authority: NotRequired[Authority]
    """What entitles the representative to sign."""
    fields: NotRequired[list[str]]
    """For dissemination: which data."""
    given: Day
    """When."""
    giver: Giver
    """Who signed."""
    id: ConsentId
    """The identifier."""
    purpose: Purpose
    """What it is for."""
    separate: NotRequired[bool]
    """Whether it is a document of its own, apart from applications and contracts."""
    subject: ParticipantId
    """Whose data or participation."""
    type: Literal["give_consent"]
    until: NotRequired[Day]
    """The last day it holds."""
    withdrawn: NotRequired[Day]
    """The day it was withdrawn."""


class Ground(TypedDict):
    """Why a pair ended."""

    agreed_by: NotRequired[list[Actor]]
    """Who must agree, beside whoever records it."""
    annuls: NotRequired[bool]
    """The record was a mistake: the pair never was."""
    early: bool
    """Before the agreed end."""
    grade: Grade
    """How well it is known."""
    id: GroundId
    """The identifier."""
    name: Localised
    """The name."""
    needs_order: bool
    """By an order of the head."""
    replacement: NotRequired[bool]
    """It may be the cause of replacing the mentor."""
    source: str
    """Where it was read."""


class HoldActivityCommand(TypedDict):
    """Record an event of the programme."""

    kind: ActivityKindId
    """What it was."""
    on: Day
    """When."""
    people: NotRequired[list[ParticipantId]]
    """Who took part, where it matters."""
    type: Literal["hold_activity"]


class HoldMeetingCommand(TypedDict):
    """Record a meeting. Refused out of order: acquaintance, trial, planning, regular ones, final."""

    feedback: NotRequired[list[Role]]
    """The sides that left feedback."""
    fit: NotRequired[Fit]
    """The decision after a trial meeting."""
    id: MeetingId
    """The identifier."""
    kind: MeetingKind
    """Which of the five."""
    minutes: NotRequired[int]
    """How long, in minutes."""
    on: Day
    """When."""
    pair: PairId
    """Whose meeting."""
    type: Literal["hold_meeting"]


class Indicator(TypedDict):
    """An indicator's definition."""

    denominator: Localised
    """What is counted below the line."""
    formula: Localised
    """The formula in words."""
    grade: Grade
    """How well it is known."""
    id: ParameterId
    """The identifier."""
    name: Localised
    """The name."""
    numerator: Localised
    """What is counted above the line."""
    source: str
    """Where it was read."""
    targets: NotRequired[list[Target]]
    """Targets by year, in percent."""


class Influence(TypedDict):
    """How people changed."""

    at_both: int
    """People with marks at both; only they are compared."""
    at_entry: int
    """People with marks at the entry."""
    at_exit: int
    """People with marks at the exit."""
    changes: list[Change]
    """A line for each parameter, in the order of the registry."""


InstructMentorCommand = TypedDict(
    "InstructMentorCommand",
    {
        "basis": LabourBasis,
        "cancelled": NotRequired[Cancellation],
        "content": NotRequired[str],
        "document": NotRequired[DocumentId],
        "form": NotRequired[str],
        "from": Day,
        "id": InstructionId,
        "mentor": ParticipantId,
        "pair": NotRequired[PairId],
        "pay": NotRequired[Pay],
        "type": Literal["instruct_mentor"],
        "until": NotRequired[Day],
    },
)


Instruction = TypedDict(
    "Instruction",
    {
        "basis": LabourBasis,
        "cancelled": NotRequired[Cancellation],
        "content": NotRequired[str],
        "document": NotRequired[DocumentId],
        "form": NotRequired[str],
        "from": Day,
        "id": InstructionId,
        "mentor": ParticipantId,
        "pair": NotRequired[PairId],
        "pay": NotRequired[Pay],
        "until": NotRequired[Day],
    },
)


class InstructionCancelledEvent(TypedDict):
    """An instruction was called off."""

    cancellation: Cancellation
    """Who called it off, and when."""
    instruction: InstructionId
    """Which instruction."""
    type: Literal["instruction_cancelled"]


class Instrument(TypedDict):
    """A questionnaire or card."""

    answered_by: list[Respondent]
    """Who answers it."""
    grade: Grade
    """How well it is known."""
    id: InstrumentId
    """The identifier."""
    name: Localised
    """The name."""
    rounds: list[Round]
    """When."""
    scale_max: int
    """The highest mark."""
    scale_min: int
    """The lowest mark."""
    source: str
    """Where it was read."""


class Kind(TypedDict):
    """A kind of mentoring: how, not who."""

    grade: Grade
    """How well it is known."""
    id: KindId
    """The identifier."""
    inverts_seniority: bool
    """The mentor is the less experienced."""
    meaning: Localised
    """What it means."""
    meetings_max: NotRequired[int]
    """Most meetings."""
    mentees_max: NotRequired[int]
    """Most mentees of one mentor."""
    mentees_min: int
    """Fewest mentees of one mentor."""
    min_months: NotRequired[int]
    """Shortest usual term in months."""
    name: Localised
    """The name."""
    scheduled: bool
    """Runs by a schedule of meetings."""
    source: str
    """Where it was read."""


class LeaveRoleCommand(TypedDict):
    """End a person's role. Refused while the person is in an active pair in that role."""

    on: Day
    """The last day."""
    participant: ParticipantId
    """Who."""
    role: Role
    """Which role."""
    type: Literal["leave_role"]


class MadePublicEvent(TypedDict):
    """Something was made public."""

    address: str
    """The full address."""
    fields: NotRequired[list[str]]
    """The data about them: `name`, `photo`, `review`."""
    on: Day
    """When."""
    people: NotRequired[list[ParticipantId]]
    """The people it names or shows."""
    removed: NotRequired[Day]
    """The day it was taken down."""
    topic: DocumentKindId
    """What was published, as a kind of document."""
    type: Literal["made_public"]


class MatchRequest(TypedDict):
    """A request to propose pairs."""

    assume: NotRequired[list[Assumption]]
    """Papers taken as given although they are not on record yet: a draft to talk about, not a plan to approve."""
    bans: NotRequired[list[Two]]
    """Pairs that must not be."""
    day: Day
    """The day the pairs are proposed for."""
    id_prefix: NotRequired[str]
    """How the new pairs' ids begin; a number follows. None: `pair-`."""
    pins: NotRequired[list[Two]]
    """Pairs that the curator has settled: the mentee gets this mentor or none."""


class Meeting(TypedDict):
    """A meeting that took place."""

    feedback: NotRequired[list[Role]]
    """The sides that left feedback."""
    fit: NotRequired[Fit]
    """The decision after a trial meeting."""
    id: MeetingId
    """The identifier."""
    kind: MeetingKind
    """Which of the five."""
    minutes: NotRequired[int]
    """How long, in minutes."""
    on: Day
    """When."""
    pair: PairId
    """Whose meeting."""


class MeetingEntry(TypedDict):
    """A step of the meeting cycle."""

    grade: Grade
    """How well it is known."""
    id: MeetingKind
    """Which meeting."""
    name: Localised
    """The name."""
    number: int
    """Its place, 1–5."""
    outcome: Localised
    """What it leaves behind."""
    source: str
    """Where it was read."""


class MeetingHeldEvent(TypedDict):
    """A meeting took place."""

    feedback: NotRequired[list[Role]]
    """The sides that left feedback."""
    fit: NotRequired[Fit]
    """The decision after a trial meeting."""
    id: MeetingId
    """The identifier."""
    kind: MeetingKind
    """Which of the five."""
    minutes: NotRequired[int]
    """How long, in minutes."""
    on: Day
    """When."""
    pair: PairId
    """Whose meeting."""
    type: Literal["meeting_held"]


class MeetingLine(TypedDict):
    """The meetings of a pair."""

    active: bool
    """Whether it goes on."""
    held: int
    """Regular meetings held."""
    last: NotRequired[Day]
    """The last meeting of any kind."""
    pair: PairId
    """Which pair."""
    planned: NotRequired[int]
    """Regular meetings that its plan names; absent when there is no plan."""
    silent_days: NotRequired[int]
    """Days since that meeting, or since the approval; absent for a pair that ended."""


class MentorChosenEvent(TypedDict):
    """A mentee chose a mentor, or none of those offered."""

    chosen: NotRequired[ParticipantId]
    """Who was chosen; none: nobody of them."""
    mentee: ParticipantId
    """Who chose."""
    offered: list[ParticipantId]
    """Who was offered."""
    on: Day
    """When."""
    type: Literal["mentor_chosen"]


MentorInstructedEvent = TypedDict(
    "MentorInstructedEvent",
    {
        "basis": LabourBasis,
        "cancelled": NotRequired[Cancellation],
        "content": NotRequired[str],
        "document": NotRequired[DocumentId],
        "form": NotRequired[str],
        "from": Day,
        "id": InstructionId,
        "mentor": ParticipantId,
        "pair": NotRequired[PairId],
        "pay": NotRequired[Pay],
        "type": Literal["mentor_instructed"],
        "until": NotRequired[Day],
    },
)


class MentorReportPaperKind(TypedDict):
    """The report of the pair's mentor."""

    mentor_report: PairId


class MentorSelectedEvent(TypedDict):
    """A mentor was selected, or not."""

    fit: bool
    """Whether the person suits the programme."""
    mentor: ParticipantId
    """Who was considered."""
    on: Day
    """When it was decided."""
    type: Literal["mentor_selected"]


class MentorTrainedEvent(TypedDict):
    """A mentor was trained."""

    mentor: ParticipantId
    """Who was trained."""
    on: Day
    """The day the training ended."""
    programme: NotRequired[DocumentId]
    """The programme of the training."""
    type: Literal["mentor_trained"]


class MonitoringNeed(TypedDict):
    """Answers of the round are on record."""

    monitoring: Round


Norm = TypedDict(
    "Norm",
    {
        "date": NotRequired[Day],
        "force": Force,
        "from": NotRequired[Day],
        "grade": Grade,
        "id": NormId,
        "kind": str,
        "level": Level,
        "model": NotRequired[MentoringModel],
        "note": NotRequired[Localised],
        "number": NotRequired[str],
        "short": Localised,
        "source": str,
        "title": Localised,
        "until": NotRequired[Day],
    },
)


class NormBasis(TypedDict):
    """An act of the register of norms."""

    norm: NormId


class Organisation(TypedDict):
    """The organisation that runs the programme. Its name is public."""

    kind: OrganisationKind
    """What kind it is."""
    name: str
    """The name."""
    region: NotRequired[str]
    """The region of the federation."""


Overlap = TypedDict(
    "Overlap",
    {
        "stage": Stage,
        "with": Stage,
    },
)


class OverrideStageCommand(TypedDict):
    """Close a stage although conditions are unmet. A signed fact with a reason, never silent."""

    by: ParticipantId
    """Who signs."""
    on: Day
    """When."""
    reason: str
    """Why."""
    stage: Stage
    """Which stage."""
    type: Literal["override_stage"]


class PairAgreedEvent(TypedDict):
    """A side agreed to a pair."""

    agreement: Agreement
    """Who and when."""
    pair: PairId
    """Which pair."""
    type: Literal["pair_agreed"]


class PairApprovedEvent(TypedDict):
    """A pair was approved by order."""

    on: Day
    """When."""
    order: DocumentId
    """By which order."""
    pair: PairId
    """Which pair."""
    term: Period
    """The term of the work."""
    type: Literal["pair_approved"]


class PairContactedEvent(TypedDict):
    """The curator was in contact with a pair."""

    curator: ParticipantId
    """Who asked."""
    on: Day
    """When."""
    pair: PairId
    """Which pair."""
    type: Literal["pair_contacted"]


class PairEndedEvent(TypedDict):
    """A pair ended."""

    ending: Ending
    """How."""
    pair: PairId
    """Which pair."""
    type: Literal["pair_ended"]


PaperKind: TypeAlias = Literal["draft_pairs_order"] | PairsOrderPaperKind | MentorReportPaperKind | Literal["closing_report"] | DutiesPaperKind
"""The papers that are made from records."""


class PaperRequest(TypedDict):
    """A request for a paper."""

    day: Day
    """The day it speaks of."""
    format: NotRequired[PaperFormat]
    """How it is written; a page of HTML where nothing is said."""
    lang: NotRequired[Lang]
    """The language; Russian where none is named."""
    paper: PaperKind
    """Which paper."""


class Parameter(TypedDict):
    """What an instrument measures."""

    better: Better
    """Which way is better."""
    grade: Grade
    """How well it is known."""
    group: ParameterGroup
    """Whom it is about."""
    id: ParameterId
    """The identifier."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""


class PathStep(TypedDict):
    """A stage on the way to another one."""

    stage: Stage
    """Which stage."""
    state: StageState
    """Where it stands."""
    unmet: list[Diagnostic]
    """What it still asks."""


Pause = TypedDict(
    "Pause",
    {
        "from": Day,
        "kind": PauseKind,
        "until": NotRequired[Day],
    },
)


class PeopleNeed(TypedDict):
    """Somebody holds the role."""

    people: Role


class Plan(TypedDict):
    """A plan of mentoring: made at the planning meeting, by both."""

    difficulties: NotRequired[list[Difficulty]]
    """What the work is meant to overcome, each with its measures."""
    made_by: list[Role]
    """The sides that made it."""
    meetings: int
    """How many regular meetings the pair agreed on."""
    on: Day
    """When it was made."""


class PlanPairCommand(TypedDict):
    """Record the plan of a pair."""

    pair: PairId
    """Which pair."""
    plan: Plan
    """The plan."""
    type: Literal["plan_pair"]


class Prolongation(TypedDict):
    """A longer term. The term that was agreed first stays as it is."""

    agreed: NotRequired[list[Role]]
    """The sides that agreed."""
    ground: NotRequired[GroundId]
    """Why: temporary disability, a mission, a long valid absence."""
    on: Day
    """When it was decided."""
    order: NotRequired[DocumentId]
    """By which order."""
    until: Day
    """The new last day."""


class Proposed(TypedDict):
    """A proposed pair."""

    alternative: NotRequired[Alternative]
    """The mentee's best other candidate."""
    contributions: list[Contribution]
    """Where the score comes from."""
    form: FormId
    """The form."""
    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    pair: PairId
    """The id that the pair would get."""
    score: int
    """How well they suit each other: the sum of the contributions."""
    why: Localised
    """The reasons in a sentence."""


class Quality(TypedDict):
    """How the process runs."""

    active: int
    """Of them, pairs that go on."""
    all_meetings: int
    """Meetings of all kinds."""
    contacts: int
    """The curators' contacts with pairs."""
    ended: Endings
    """How the others ended."""
    held_meetings: int
    """Regular meetings held by pairs that have a plan."""
    held_permille: NotRequired[int]
    """Held over planned, permille; absent when nothing was planned."""
    lines: list[MeetingLine]
    """A line for each approved pair, in the order of their ids."""
    pairs: int
    """Pairs approved so far, those made in error left out."""
    planned_meetings: int
    """Regular meetings that the pairs' plans name."""
    proposed: int
    """Pairs proposed and not approved."""
    with_feedback: int
    """Meetings after which both sides left feedback."""
    without_pair: int
    """Mentees who hold the role and have no pair, not even a proposed one."""


class Readiness(TypedDict):
    """Whether a stage may close on a day."""

    day: Day
    """On which day."""
    met: int
    """How many conditions are met."""
    ready: bool
    """Nothing that binds is unmet."""
    stage: Stage
    """Which stage."""
    unmet: list[Diagnostic]
    """Every unmet condition. An error keeps the stage from closing, a warning does not."""


class RecordAnswersCommand(TypedDict):
    """Record answers to a questionnaire."""

    instrument: InstrumentId
    """Which questionnaire or card."""
    marks: NotRequired[dict[str, int]]
    """Marks on the instrument's scale, by parameter or item."""
    on: Day
    """When."""
    pair: NotRequired[PairId]
    """The pair they speak of."""
    participant: ParticipantId
    """Whose answers (or who the card is about)."""
    round: Round
    """Which round."""
    satisfaction: NotRequired[int]
    """Satisfied with the programme, on the same scale."""
    type: Literal["record_answers"]


class ReopenStageCommand(TypedDict):
    """Open a closed stage again. Refused when a later stage is closed."""

    by: ParticipantId
    """Who signs."""
    on: Day
    """When."""
    reason: str
    """Why."""
    stage: Stage
    """Which stage."""
    type: Literal["reopen_stage"]


class ReplaceMentorCommand(TypedDict):
    """Put another mentor in the place of one: the pair ends, and another goes on in its place with the same end. Refused: an early ground that is none for a replacement, a new mentor who is not ready."""

    agreed: NotRequired[list[Role]]
    """The sides of the new pair that agreed to it."""
    appoint: ParticipantId
    """Who is appointed."""
    cause: GroundId
    """Why."""
    into: PairId
    """The id of the pair that goes on."""
    on: Day
    """The day of both."""
    order: DocumentId
    """By which order."""
    pair: PairId
    """The pair whose mentor is released."""
    release: ParticipantId
    """Who is released."""
    type: Literal["replace_mentor"]


class RoadMapItem(TypedDict):
    """A line of the road map."""

    due: Day
    """The last day by which it is done."""
    norm: NotRequired[NormId]
    """The norm that asks for it; absent for the programme's own stage plan."""
    stage: Stage
    """The stage it belongs to."""
    standing: RoadMapStanding
    """How it stands."""
    task: Localised
    """What is done."""
    who: list[Actor]
    """Who does it."""


class RoleTakenEvent(TypedDict):
    """A person took another role."""

    participant: ParticipantId
    """Who."""
    role: Enrolment
    """Which role, from when."""
    type: Literal["role_taken"]


RuleSetting: TypeAlias = Literal["off"] | SeverityRuleSetting
"""What a profile says of a rule."""


class Service(TypedDict):
    """The service of a person, as far as it is known."""

    diploma: NotRequired[PartialDay]
    """The day of the diploma."""
    hired: NotRequired[PartialDay]
    """The first day in this organisation."""
    pauses: NotRequired[list[Pause]]
    """The times without work."""
    started: NotRequired[PartialDay]
    """The first day in the profession."""


class StageAct(TypedDict):
    """A move of a stage as a dated fact."""

    act: StageMove
    """What happened."""
    by: NotRequired[ParticipantId]
    """Who answers for it: the curator, the head."""
    on: Day
    """When."""
    reason: NotRequired[str]
    """Why, for an override and a reopening."""
    stage: Stage
    """Which stage."""


class StageLine(TypedDict):
    """A stage on the board."""

    closed: NotRequired[Day]
    """The day it last closed, while it is closed."""
    overridden: bool
    """Whether it closed by an override."""
    planned: NotRequired[Period]
    """When it was meant to run."""
    stage: Stage
    """Which stage."""
    started: NotRequired[Day]
    """The day work began first."""
    state: StageState
    """Where it stands."""


class Standing(TypedDict):
    """Who a person is outside the programme."""

    contour: Contour
    """Inside or outside the organisation."""
    grade: Grade
    """How well it is known."""
    id: StandingId
    """The identifier."""
    learner: bool
    """Learns in an educational organisation."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""
    staff: bool
    """Is employed as teaching staff."""
    unit: NotRequired[bool]
    """Not a person: a class, a team, a family, an organisation."""


class TakeRoleCommand(TypedDict):
    """Give a person one more role."""

    participant: ParticipantId
    """Who."""
    role: Enrolment
    """Which role, from when."""
    type: Literal["take_role"]


class Unmatched(TypedDict):
    """A mentee left without a pair."""

    barred: list[Barred]
    """Why each mentor of the base is not possible."""
    mentee: ParticipantId
    """Who."""
    shortage: NotRequired[Shortage]
    """Where places are short: these mentees share too few places among these mentors."""
    why: Localised
    """The reasons in a sentence."""


class Variant(TypedDict):
    """A role model inside a form."""

    grade: Grade
    """How well it is known."""
    id: VariantId
    """The identifier."""
    name: Localised
    """The name."""


YoungPolicy = TypedDict(
    "YoungPolicy",
    {
        "first_job": NotRequired[bool],
        "from": NotRequired[Day],
        "grade": Grade,
        "hired_within_months_after_diploma": NotRequired[int],
        "id": YoungPolicyId,
        "max_age": NotRequired[int],
        "max_service_months": NotRequired[int],
        "name": Localised,
        "norm": NormId,
        "pauses": NotRequired[list[PauseKind]],
        "purpose": YoungPurpose,
        "region": NotRequired[str],
        "source": str,
        "status_months": NotRequired[int],
        "until": NotRequired[Day],
    },
)


class AgreePairCommand(TypedDict):
    """Record that a side agrees to a pair."""

    agreement: Agreement
    """Who and when."""
    pair: PairId
    """Which pair."""
    type: Literal["agree_pair"]


Basis: TypeAlias = NormBasis | DocumentBasis | WordsBasis
"""What a document rests on."""


class CancelInstructionCommand(TypedDict):
    """Call an instruction off before its end."""

    cancellation: Cancellation
    """Who called it off, and when."""
    instruction: InstructionId
    """Which instruction."""
    type: Literal["cancel_instruction"]


Document = TypedDict(
    "Document",
    {
        "approvals": NotRequired[list[Approval]],
        "basis": NotRequired[list[Basis]],
        "date": PartialDay,
        "forms": NotRequired[list[FormId]],
        "from": NotRequired[Day],
        "id": DocumentId,
        "kind": DocumentKindId,
        "number": NotRequired[str],
        "other_numbers": NotRequired[list[str]],
        "pairs": NotRequired[list[PairId]],
        "people": NotRequired[list[ParticipantId]],
        "published": NotRequired[list[Published]],
        "replaces": NotRequired[DocumentId],
        "signed_by": NotRequired[Actor],
        "title": NotRequired[str],
        "until": NotRequired[Day],
    },
)


DocumentFiledEvent = TypedDict(
    "DocumentFiledEvent",
    {
        "approvals": NotRequired[list[Approval]],
        "basis": NotRequired[list[Basis]],
        "date": PartialDay,
        "forms": NotRequired[list[FormId]],
        "from": NotRequired[Day],
        "id": DocumentId,
        "kind": DocumentKindId,
        "number": NotRequired[str],
        "other_numbers": NotRequired[list[str]],
        "pairs": NotRequired[list[PairId]],
        "people": NotRequired[list[ParticipantId]],
        "published": NotRequired[list[Published]],
        "replaces": NotRequired[DocumentId],
        "signed_by": NotRequired[Actor],
        "title": NotRequired[str],
        "type": Literal["document_filed"],
        "until": NotRequired[Day],
    },
)


class EndPairCommand(TypedDict):
    """End a pair. On the ground `made_in_error` the record counts as if it had never been."""

    ending: Ending
    """How."""
    pair: PairId
    """Which pair."""
    type: Literal["end_pair"]


class EnrolCommand(TypedDict):
    """Add a person."""

    born: NotRequired[PartialDay]
    """Date of birth as far as it is known."""
    categories: NotRequired[list[CategoryId]]
    """Why the person needs a mentor."""
    children: NotRequired[list[ParticipantId]]
    """The participant's own children in the programme."""
    competences: NotRequired[list[str]]
    """What the mentor can give, in topics."""
    extensions: NotRequired[dict[str, Any]]
    """The caller's own data; kept and returned untouched."""
    functions: NotRequired[list[Held]]
    """Whatever else the person does for the programme: a tutor, a methodist, a partner's representative."""
    hours_a_month: NotRequired[int]
    """Hours a month that the mentor can give."""
    id: ParticipantId
    """The identifier; the directory knows whose it is."""
    interests: NotRequired[list[str]]
    """What the person likes."""
    place: NotRequired[str]
    """Another organisation that the person belongs to; none: the programme's own."""
    requests: NotRequired[list[Request]]
    """What the mentee asks for."""
    roles: NotRequired[list[Enrolment]]
    """The roles in the programme with their days."""
    service: NotRequired[Service]
    """The days of the service, where they are known."""
    service_years: NotRequired[int]
    """Completed years of service or experience in the profession."""
    size: NotRequired[int]
    """How many people stand behind it; none: one, or not known of a unit."""
    standing: StandingId
    """Who the person is outside the programme."""
    step: NotRequired[int]
    """The class, course or group as a number of the step, 1–11 for a school."""
    takes: NotRequired[int]
    """How many mentees the mentor takes at a time; none: the profile's limit."""
    type: Literal["enrol"]
    wished_age: NotRequired[AgeRange]
    """The age of mentees that the mentor wishes."""
    wishes: NotRequired[list[ParticipantId]]
    """Persons the participant would like to work with, the most wanted first."""


class EnrolledEvent(TypedDict):
    """A person joined."""

    born: NotRequired[PartialDay]
    """Date of birth as far as it is known."""
    categories: NotRequired[list[CategoryId]]
    """Why the person needs a mentor."""
    children: NotRequired[list[ParticipantId]]
    """The participant's own children in the programme."""
    competences: NotRequired[list[str]]
    """What the mentor can give, in topics."""
    extensions: NotRequired[dict[str, Any]]
    """The caller's own data; kept and returned untouched."""
    functions: NotRequired[list[Held]]
    """Whatever else the person does for the programme: a tutor, a methodist, a partner's representative."""
    hours_a_month: NotRequired[int]
    """Hours a month that the mentor can give."""
    id: ParticipantId
    """The identifier; the directory knows whose it is."""
    interests: NotRequired[list[str]]
    """What the person likes."""
    place: NotRequired[str]
    """Another organisation that the person belongs to; none: the programme's own."""
    requests: NotRequired[list[Request]]
    """What the mentee asks for."""
    roles: NotRequired[list[Enrolment]]
    """The roles in the programme with their days."""
    service: NotRequired[Service]
    """The days of the service, where they are known."""
    service_years: NotRequired[int]
    """Completed years of service or experience in the profession."""
    size: NotRequired[int]
    """How many people stand behind it; none: one, or not known of a unit."""
    standing: StandingId
    """Who the person is outside the programme."""
    step: NotRequired[int]
    """The class, course or group as a number of the step, 1–11 for a school."""
    takes: NotRequired[int]
    """How many mentees the mentor takes at a time; none: the profile's limit."""
    type: Literal["enrolled"]
    wished_age: NotRequired[AgeRange]
    """The age of mentees that the mentor wishes."""
    wishes: NotRequired[list[ParticipantId]]
    """Persons the participant would like to work with, the most wanted first."""


FileDocumentCommand = TypedDict(
    "FileDocumentCommand",
    {
        "approvals": NotRequired[list[Approval]],
        "basis": NotRequired[list[Basis]],
        "date": PartialDay,
        "forms": NotRequired[list[FormId]],
        "from": NotRequired[Day],
        "id": DocumentId,
        "kind": DocumentKindId,
        "number": NotRequired[str],
        "other_numbers": NotRequired[list[str]],
        "pairs": NotRequired[list[PairId]],
        "people": NotRequired[list[ParticipantId]],
        "published": NotRequired[list[Published]],
        "replaces": NotRequired[DocumentId],
        "signed_by": NotRequired[Actor],
        "title": NotRequired[str],
        "type": Literal["file_document"],
        "until": NotRequired[Day],
    },
)


class Form(TypedDict):
    """A mentoring form: who mentors whom."""

    aliases: NotRequired[list[str]]
    """Other names in use."""
    details_grade: NotRequired[Grade]
    """How well the tasks, results and portraits are known, where there are such."""
    goal: Localised
    """What it is for."""
    grade: Grade
    """How well it is known."""
    group: bool
    """A group of several mentees is usual."""
    id: FormId
    """The identifier."""
    level: FormLevel
    """Whose form it is."""
    mentee_portrait: NotRequired[list[Localised]]
    """Who suits it as a mentee."""
    mentees: list[StandingId]
    """Who may be the mentee."""
    mentor_portrait: NotRequired[list[Localised]]
    """Who suits it as a mentor."""
    mentors: list[StandingId]
    """Who may be the mentor."""
    name: Localised
    """The official name."""
    norm: NormId
    """The act that brings it."""
    parties: NotRequired[list[StandingId]]
    """Third sides."""
    results: NotRequired[list[Localised]]
    """What may be expected of it."""
    same_organisation: bool
    """Both sides belong to one organisation."""
    source: str
    """Where it was read."""
    tasks: NotRequired[list[Localised]]
    """What is done for it."""
    variants: NotRequired[list[Variant]]
    """Role models."""


class Header(TypedDict):
    """The lasting description of a programme."""

    contingent: NotRequired[Contingent]
    """How many people the shares are counted over."""
    expected_results: NotRequired[list[str]]
    """The expected results."""
    goal: NotRequired[str]
    """The goal."""
    organisation: Organisation
    """Whose programme it is."""
    period: Period
    """The cycle."""
    stage_plan: NotRequired[list[StagePlan]]
    """When each stage is meant to run."""
    title: str
    """The title."""


class Model(TypedDict):
    """What a model says on a day."""

    categories: list[Category]
    """Why they need a mentor."""
    clauses: list[Clause]
    """Rights, duties and functions of the roles, as far as the organisation goes by their acts."""
    documents: list[DocumentKind]
    """Kinds of documents."""
    forms: list[Form]
    """The forms that may be chosen."""
    functions: list[Function]
    """What they do beside the three roles."""
    grounds: list[Ground]
    """Why pairs end."""
    id: ProfileId
    """The identifier of the profile."""
    kinds: list[Kind]
    """How people mentor."""
    limits: Limits
    """Numbers."""
    norms: list[Norm]
    """The norms that hold on the day."""
    prolongation_grounds: list[ProlongationGround]
    """Why terms are prolonged."""
    stage_groups: NotRequired[list[StageGroup]]
    """The larger parts of the cycle, where the profile speaks of such."""
    stages: list[StageEntry]
    """The stages under the profile's names."""
    standings: list[Standing]
    """Who people are."""
    title: Localised
    """Its title."""


class MonitoringReport(TypedDict):
    """What monitoring shows as of a day."""

    day: Day
    """The day; later facts are not counted."""
    indicators: list[Share]
    """The indicators of the target model, counted over the organisation's own contingent."""
    influence: Influence
    """The influence on people."""
    quality: Quality
    """The quality of the process."""


Need: TypeAlias = DocumentNeed | Literal["forms_chosen"] | Literal["curator_appointed"] | PeopleNeed | Literal["requests"] | ConsentsNeed | Literal["mentors_ready"] | Literal["pairs_approved"] | Literal["pairs_finished"] | MonitoringNeed | ActivityNeed | PublicationNeed
"""What must be on record before a stage closes."""


class OpenedEvent(TypedDict):
    """The programme was opened."""

    extensions: NotRequired[dict[str, Any]]
    """The caller's own data."""
    header: Header
    """What it is."""
    id: ProgrammeId
    """The identifier."""
    on: Day
    """The day it was opened."""
    profile: ProfileId
    """The profile it is judged by; the model's own."""
    type: Literal["opened"]


class Opening(TypedDict):
    """A new programme."""

    extensions: NotRequired[dict[str, Any]]
    """The caller's own data."""
    header: Header
    """What it is."""
    id: ProgrammeId
    """The identifier."""
    on: Day
    """The day it was opened."""
    profile: ProfileId
    """The profile it is judged by; the model's own."""


class Pair(TypedDict):
    """A mentor with one or several mentees."""

    agreed: NotRequired[list[Agreement]]
    """Who agreed, and when."""
    approved: NotRequired[Day]
    """The day of the approval."""
    continues: NotRequired[PairId]
    """The pair whose work it goes on with, of this programme or an earlier one."""
    earlier_plans: NotRequired[list[Plan]]
    """The plans that it replaced."""
    ended: NotRequired[Ending]
    """How it ended."""
    form: FormId
    """Who mentors whom."""
    goal: NotRequired[str]
    """The goal of the work. Free text about a person."""
    id: PairId
    """The identifier."""
    kind: NotRequired[KindId]
    """How; none: the traditional kind, one to one."""
    mentees: list[ParticipantId]
    """The mentees; several in a group."""
    mentors: list[ParticipantId]
    """The mentors; usually one."""
    order: NotRequired[DocumentId]
    """The order that approves the pair."""
    parties: NotRequired[list[ParticipantId]]
    """Third sides, a parent in a triad."""
    plan: NotRequired[Plan]
    """The plan that both sides made."""
    prolonged: NotRequired[list[Prolongation]]
    """How the term was made longer, in the order it was recorded."""
    proposed: Day
    """The day it was proposed."""
    term: NotRequired[Period]
    """The agreed term of the work."""
    variant: NotRequired[VariantId]
    """The role model inside the form."""


class PairPlannedEvent(TypedDict):
    """A pair made its plan."""

    pair: PairId
    """Which pair."""
    plan: Plan
    """The plan."""
    type: Literal["pair_planned"]


class PairProlongedEvent(TypedDict):
    """The term of a pair was made longer."""

    pair: PairId
    """Which pair."""
    prolongation: Prolongation
    """Until when, and how it was decided."""
    type: Literal["pair_prolonged"]


class PairProposedEvent(TypedDict):
    """A pair was proposed."""

    agreed: NotRequired[list[Agreement]]
    """Who agreed, and when."""
    approved: NotRequired[Day]
    """The day of the approval."""
    continues: NotRequired[PairId]
    """The pair whose work it goes on with, of this programme or an earlier one."""
    earlier_plans: NotRequired[list[Plan]]
    """The plans that it replaced."""
    ended: NotRequired[Ending]
    """How it ended."""
    form: FormId
    """Who mentors whom."""
    goal: NotRequired[str]
    """The goal of the work. Free text about a person."""
    id: PairId
    """The identifier."""
    kind: NotRequired[KindId]
    """How; none: the traditional kind, one to one."""
    mentees: list[ParticipantId]
    """The mentees; several in a group."""
    mentors: list[ParticipantId]
    """The mentors; usually one."""
    order: NotRequired[DocumentId]
    """The order that approves the pair."""
    parties: NotRequired[list[ParticipantId]]
    """Third sides, a parent in a triad."""
    plan: NotRequired[Plan]
    """The plan that both sides made."""
    prolonged: NotRequired[list[Prolongation]]
    """How the term was made longer, in the order it was recorded."""
    proposed: Day
    """The day it was proposed."""
    term: NotRequired[Period]
    """The agreed term of the work."""
    type: Literal["pair_proposed"]
    variant: NotRequired[VariantId]
    """The role model inside the form."""


class Participant(TypedDict):
    """A person (or a unit that acts as one) in the programme. Pseudonymous."""

    born: NotRequired[PartialDay]
    """Date of birth as far as it is known."""
    categories: NotRequired[list[CategoryId]]
    """Why the person needs a mentor."""
    children: NotRequired[list[ParticipantId]]
    """The participant's own children in the programme."""
    competences: NotRequired[list[str]]
    """What the mentor can give, in topics."""
    extensions: NotRequired[dict[str, Any]]
    """The caller's own data; kept and returned untouched."""
    functions: NotRequired[list[Held]]
    """Whatever else the person does for the programme: a tutor, a methodist, a partner's representative."""
    hours_a_month: NotRequired[int]
    """Hours a month that the mentor can give."""
    id: ParticipantId
    """The identifier; the directory knows whose it is."""
    interests: NotRequired[list[str]]
    """What the person likes."""
    place: NotRequired[str]
    """Another organisation that the person belongs to; none: the programme's own."""
    requests: NotRequired[list[Request]]
    """What the mentee asks for."""
    roles: NotRequired[list[Enrolment]]
    """The roles in the programme with their days."""
    service: NotRequired[Service]
    """The days of the service, where they are known."""
    service_years: NotRequired[int]
    """Completed years of service or experience in the profession."""
    size: NotRequired[int]
    """How many people stand behind it; none: one, or not known of a unit."""
    standing: StandingId
    """Who the person is outside the programme."""
    step: NotRequired[int]
    """The class, course or group as a number of the step, 1–11 for a school."""
    takes: NotRequired[int]
    """How many mentees the mentor takes at a time; none: the profile's limit."""
    wished_age: NotRequired[AgeRange]
    """The age of mentees that the mentor wishes."""
    wishes: NotRequired[list[ParticipantId]]
    """Persons the participant would like to work with, the most wanted first."""


Path: TypeAlias = list[PathStep]


class Programme(TypedDict):
    """
    A mentoring programme of one organisation for one cycle: its records and nothing else.

    A value: commands give back a new one. Copies are cheap, they share their records. Names of people are in the `Directory`.
    """

    activities: NotRequired[list[Activity]]
    """Events in the life of the programme."""
    answers: NotRequired[list[Answers]]
    """Answers to questionnaires."""
    appointments: NotRequired[list[Appointment]]
    """The curators in charge."""
    choices: NotRequired[list[Choice]]
    """Mentees' choices among the mentors offered."""
    consents: NotRequired[list[Consent]]
    """Consents."""
    contacts: NotRequired[list[Contact]]
    """The curators' contacts with pairs."""
    documents: NotRequired[list[Document]]
    """Documents on file."""
    extensions: NotRequired[dict[str, Any]]
    """The caller's own data; kept and returned untouched."""
    format: Format1
    """The version of the format, 1."""
    forms: NotRequired[list[FormChoice]]
    """The forms chosen."""
    header: Header
    """What the programme was opened with."""
    id: ProgrammeId
    """The identifier."""
    instructions: NotRequired[list[Instruction]]
    """Instructions to mentor as work."""
    meetings: NotRequired[list[Meeting]]
    """Meetings of pairs."""
    pairs: NotRequired[list[Pair]]
    """Pairs and groups."""
    participants: NotRequired[list[Participant]]
    """The people."""
    profile: ProfileId
    """The profile the programme is judged by."""
    publications: NotRequired[list[Publication]]
    """What was made public."""
    selections: NotRequired[list[Selection]]
    """Outcomes of the mentors' selection."""
    stages: NotRequired[list[StageAct]]
    """What happened to the stages, in the order it was recorded."""
    trainings: NotRequired[list[Training]]
    """The mentors' trainings."""


class ProlongPairCommand(TypedDict):
    """Make the term of a pair longer. Refused: an end that is not later than the present one."""

    pair: PairId
    """Which pair."""
    prolongation: Prolongation
    """Until when, and how it was decided."""
    type: Literal["prolong_pair"]


class ProposePairsCommand(TypedDict):
    """Propose pairs."""

    pairs: list[Pair]
    """Which. Their days, approvals, plans and endings are recorded later, by commands of their own."""
    type: Literal["propose_pairs"]


class Registry(TypedDict):
    """All registries; a profile adds to them."""

    activities: NotRequired[list[ActivityKind]]
    """Kinds of events."""
    categories: NotRequired[list[Category]]
    """Why they need a mentor."""
    clauses: NotRequired[list[Clause]]
    """Rights, duties and functions of the three roles."""
    documents: NotRequired[list[DocumentKind]]
    """Kinds of documents."""
    forms: NotRequired[list[Form]]
    """Who mentors whom."""
    functions: NotRequired[list[Function]]
    """What they do for a programme beside the three roles."""
    grounds: NotRequired[list[Ground]]
    """Why pairs end."""
    indicators: NotRequired[list[Indicator]]
    """Indicators."""
    instruments: NotRequired[list[Instrument]]
    """With what."""
    kinds: NotRequired[list[Kind]]
    """How."""
    meetings: NotRequired[list[MeetingEntry]]
    """The meeting cycle."""
    norms: NotRequired[list[Norm]]
    """The register of norms."""
    parameters: NotRequired[list[Parameter]]
    """What is measured."""
    prolongation_grounds: NotRequired[list[ProlongationGround]]
    """Why the term of a pair is prolonged."""
    stages: NotRequired[list[StageEntry]]
    """The stages."""
    standings: NotRequired[list[Standing]]
    """Who people are."""
    young_specialists: NotRequired[list[YoungPolicy]]
    """Who counts as a young specialist."""


RoadMap: TypeAlias = list[RoadMapItem]


class RoadMapLine(TypedDict):
    """A line of the road map."""

    due: MonthDay
    """The last day of every year by which it is done, `09-15`."""
    evidence: NotRequired[Need]
    """What shows that it is done."""
    norm: NormId
    """The norm that asks for it."""
    stage: Stage
    """The stage it belongs to."""
    task: Localised
    """What is done."""
    who: list[Actor]
    """Who does it."""


class StageBoard(TypedDict):
    """The seven stages as they stand on a day."""

    day: Day
    """The day."""
    stages: list[StageLine]
    """The stages in order."""


class YoungAnswer(TypedDict):
    """The answer, and the policy it rests on."""

    answer: YoungVerdict
    """What it says of the person."""
    policy: YoungPolicy
    """The policy of the organisation's region, or of the country."""


class Condition(TypedDict):
    """A condition of closing a stage."""

    need: Need
    """What must be on record."""
    norm: NormId
    """The norm that asks for it."""
    who: list[Actor]
    """Who can meet it."""


class CorrectCommand(TypedDict):
    """Put right what is known of a person."""

    on: Day
    """When it was put right."""
    participant: Participant
    """The person as they should be."""
    type: Literal["correct"]


class CorrectedEvent(TypedDict):
    """What is known of a person was corrected."""

    on: Day
    """When it was put right."""
    participant: Participant
    """The person as they should be."""
    type: Literal["corrected"]


Event: TypeAlias = OpenedEvent | FormChosenEvent | StageMovedEvent | EnrolledEvent | CorrectedEvent | RoleTakenEvent | RoleLeftEvent | CuratorAppointedEvent | MentorSelectedEvent | MentorTrainedEvent | DocumentFiledEvent | ConsentGivenEvent | ConsentWithdrawnEvent | MentorInstructedEvent | InstructionCancelledEvent | MentorChosenEvent | PairProposedEvent | PairAgreedEvent | PairApprovedEvent | PairPlannedEvent | PairProlongedEvent | MeetingHeldEvent | PairEndedEvent | AnsweredEvent | ActivityHeldEvent | MadePublicEvent | TakenDownEvent | PairContactedEvent
"""A fact of the programme's life."""


Events: TypeAlias = list[Event]


class Profile(TypedDict):
    """A profile as it stands in its file."""

    adopts: NotRequired[list[Adoption]]
    """The norms that an act of the region, the municipality or the organisation made binding."""
    consent_of_minors: NotRequired[ConsentOfMinors]
    """Who signs the consent of a minor."""
    extends: NotRequired[list[ProfileId]]
    """The profiles it builds on, from the most general."""
    format: Format1
    """The version of the format, 1."""
    forms: NotRequired[list[FormId]]
    """The forms that may be chosen. None: every form of the registry."""
    gates: NotRequired[dict[str, list[Condition]]]
    """What each stage asks before it closes; adds to what the extended profiles ask."""
    id: ProfileId
    """The identifier."""
    limits: NotRequired[Limits]
    """Numbers."""
    models: NotRequired[list[MentoringModel]]
    """The models whose recommendations it follows; adds to those of the extended profiles."""
    overlaps: NotRequired[list[Overlap]]
    """Stages that may run at the same time as the one before them."""
    region: NotRequired[str]
    """The region of the federation whose acts it follows, as an organisation writes it."""
    registry: NotRequired[Registry]
    """Entries that the registries lack."""
    road_map: NotRequired[list[RoadMapLine]]
    """What is due when, beyond the stages."""
    rules: NotRequired[dict[str, RuleSetting]]
    """Rules that the profile switches off or weighs otherwise, by code."""
    stage_groups: NotRequired[list[StageGroup]]
    """Larger parts that the profile speaks of; each stage belongs to at most one."""
    stage_names: NotRequired[dict[str, Localised]]
    """Own names of stages."""
    title: Localised
    """The title."""
    weights: NotRequired[dict[str, int]]
    """Weights of the compatibility criteria; they replace the extended profiles' weights one by one."""


class Step(TypedDict):
    """What came of a command."""

    events: list[Event]
    """What happened. Store these; replaying them gives the programme back."""
    programme: Programme
    """The programme after the command."""


Command: TypeAlias = ChooseFormsCommand | StartStageCommand | CloseStageCommand | OverrideStageCommand | ReopenStageCommand | EnrolCommand | CorrectCommand | TakeRoleCommand | LeaveRoleCommand | AppointCuratorCommand | SelectMentorCommand | TrainMentorCommand | FileDocumentCommand | GiveConsentCommand | WithdrawConsentCommand | InstructMentorCommand | CancelInstructionCommand | ChooseMentorCommand | ProposePairsCommand | AgreePairCommand | ApprovePairsCommand | PlanPairCommand | HoldMeetingCommand | ProlongPairCommand | ReplaceMentorCommand | EndPairCommand | RecordAnswersCommand | HoldActivityCommand | PublishCommand | TakeDownCommand | ContactPairCommand
"""What somebody wants to happen."""


class MatchPlan(TypedDict):
    """Proposed pairs and the reasons for them."""

    command: NotRequired[Command]
    """The command that records the proposal; none when there is nothing to propose."""
    day: Day
    """The day it was made for."""
    free: list[Free]
    """The mentors with places to spare."""
    guarantee: Guarantee
    """What is certain about it."""
    objective: Objective
    """What it strives for."""
    pairs: list[Proposed]
    """The pairs, in the order of the mentees' ids."""
    score: int
    """The sum of the scores."""
    unmatched: list[Unmatched]
    """The mentees left without a pair."""
