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


AgendaKind: TypeAlias = Literal["late", "decision", "silent", "missing", "expiring", "due"]
"""
Why a thing is on the agenda.

- `late`: Its last day has passed.
- `decision`: Somebody's decision is waited for.
- `silent`: Nothing is heard of a pair.
- `missing`: Something that must be there is not.
- `expiring`: Something ends soon.
- `due`: Its last day is near.
"""


class Amount(TypedDict):
    """A decimal number without a fraction on the wire: 65,5 is `{ "value": 655, "places": 1 }`."""

    places: NotRequired[int]
    """How many of them come after the comma."""
    value: int
    """The digits as a whole number."""


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


Assumption: TypeAlias = Literal["consents", "mentors_ready", "papers"]
"""
What a draft may take as given.

- `consents`: Everybody's consent to the processing of personal data.
- `mentors_ready`: Every mentor's selection and training.
- `papers`: The papers of mentors of the outer contour.
"""


class AtLeastFigureValue(TypedDict):
    """So much or more: «более 1100», «не менее 70 %»."""

    at_least: Amount


class AtMostFigureValue(TypedDict):
    """So much or less."""

    at_most: Amount


Authority: TypeAlias = Literal["parent", "adopter", "guardian", "trustee", "organisation"]
"""
What entitles a representative to sign for a minor.

- `parent`: Родитель.
- `adopter`: Усыновитель.
- `guardian`: Опекун.
- `trustee`: Попечитель.
- `organisation`: Организация, в которую помещен ребенок.
"""


Barrier: TypeAlias = Literal["TM-MATCH-001", "TM-MATCH-002", "TM-MATCH-003", "TM-MATCH-004", "TM-MATCH-005", "TM-MATCH-006", "TM-MATCH-007", "TM-MATCH-008", "TM-MATCH-009", "TM-MATCH-010", "TM-MATCH-011", "TM-MATCH-012", "TM-MATCH-013", "TM-MATCH-014", "TM-MATCH-015", "TM-MATCH-016", "TM-MATCH-017", "TM-MATCH-018", "TM-MATCH-019", "TM-MATCH-020", "TM-MATCH-021", "TM-MATCH-022", "TM-MATCH-023", "TM-MATCH-024", "TM-MATCH-025", "TM-MATCH-026"]
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
- `TM-MATCH-014`: The mentee is not of an age that the mentor wishes.
- `TM-MATCH-015`: The mentor has no hours left for another mentee.
- `TM-MATCH-016`: The chosen form asks for people of one organisation.
- `TM-MATCH-017`: There is no contract with the mentor of the outer contour.
- `TM-MATCH-018`: There is no certificate of no conviction of the outer mentor of a minor.
- `TM-MATCH-019`: The mentee has as many mentors as may be.
- `TM-MATCH-020`: They are a pair already.
- `TM-MATCH-021`: The mentee chose somebody else of the mentors offered, or nobody.
- `TM-MATCH-022`: They were a pair before, and the profile wants no repeats.
- `TM-MATCH-023`: The mentee is the mentor's mentor at this time.
- `TM-MATCH-024`: The mentor's group has no place for such a mentee.
- `TM-MATCH-025`: The person is not a mentee of the programme on the day.
- `TM-MATCH-026`: The person is not a mentor of the programme on the day.
"""


Better: TypeAlias = Literal["higher", "lower"]
"""
Which way is better.

- `higher`: More is better.
- `lower`: Less is better.
"""


class Both(TypedDict):
    """Now, and in the imagined case."""

    now: int
    """Now."""
    then: int
    """In the imagined case."""


BreachKind: TypeAlias = Literal["forbidden", "too_many_mentees", "too_many_mentors", "twice", "pin_missing"]
"""
What may be broken.

- `forbidden`: The two may not be a pair.
- `too_many_mentees`: The mentor has more mentees than places.
- `too_many_mentors`: The mentee has more mentors than may be.
- `twice`: The same pair twice.
- `pin_missing`: A pair that the curator settled is missing.
"""


CategoryId: TypeAlias = str
"""Why a mentee needs a mentor, `underachieving`."""


ClauseId: TypeAlias = str
"""A right, a duty or a function of a role, `mentee_choose_mentor`."""


ClauseKind: TypeAlias = Literal["right", "duty", "function", "requirement"]
"""
What a clause gives or asks.

- `right`: Право.
- `duty`: Обязанность.
- `function`: Функция: what the role is there for.
- `requirement`: Требование: who may take the role.
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


Criterion: TypeAlias = Literal["competence", "interest", "wished_age", "mentee_wish", "mentor_wish", "same_place", "subject", "language", "format", "time", "waiting", "priority"]
"""
What makes a mentee and a mentor suit each other. Weights are the profile's; one without a weight counts nothing.

- `competence`: The mentor's competences answer the mentee's request (per topic).
- `interest`: Common interests (per interest).
- `wished_age`: The mentee is of an age that the mentor wishes.
- `mentee_wish`: The mentee named the mentor. In full for the first choice, less for each later one.
- `mentor_wish`: The mentor named the mentee. In full for the first choice, less for each later one.
- `same_place`: Both work or study at one place.
- `subject`: Common subjects (per subject).
- `language`: Common languages (per language).
- `format`: Common formats of meetings: in person, by video (per format).
- `time`: Common times for meetings (per time).
- `waiting`: The mentee waits for a mentor (per full week).
- `priority`: The curator put the mentee before others (per step of the request).
"""


CuratorLevel: TypeAlias = Literal["organisation", "municipality", "region"]
"""
For whom a curator is in charge.

- `organisation`: The organisation that runs the programme.
- `municipality`: The municipality: a curator of several organisations.
- `region`: The region.
"""


Cycle: TypeAlias = Literal["day", "week", "month", "quarter", "year"]
"""
A time that comes again.

- `day`: A day.
- `week`: A week.
- `month`: A month.
- `quarter`: A quarter.
- `year`: A year.
"""


Day: TypeAlias = str
"""A calendar day from 1900-01-01 to 2200-12-31, `2026-09-01`."""


class DayCounts(TypedDict):
    """The numbers of a day."""

    active_pairs: int
    """Pairs and groups at work."""
    closed_stages: int
    """Stages closed."""
    consents: int
    """Consents that hold."""
    documents: int
    """Documents on file."""
    ended_pairs: int
    """Pairs and groups that ended."""
    meetings: int
    """Meetings held."""
    mentees: int
    """People who are mentees."""
    mentors: int
    """People who are mentors."""


DayMoved = TypedDict(
    "DayMoved",
    {
        "from": Day,
        "to": Day,
    },
)


DayOffPolicy: TypeAlias = Literal["forward", "backward", "stay"]
"""
What becomes of a last day that is a day off.

- `forward`: The next working day, as the Civil Code (art. 193) has it for terms.
- `backward`: The working day before: nobody can call it late.
- `stay`: The day stays.
"""


class DaysAfter(TypedDict):
    """A term in working days."""

    day: Day
    """The day of the event: not counted."""
    days: int
    """How many working days."""


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


class DocumentOfEachPairNeed(TypedDict):
    """There is a pair, and every pair that has not ended has a document of the kind: one that names the pair or one of its mentees, or that the pair names. It is dated not later than the day and has not run out. Pairs recorded by mistake are not asked."""

    document_of_each_pair: DocumentKindId


Due: TypeAlias = str
"""When something is due: `2026-09-15`, `2026-09`, `2026`, `2026-10/2026-11`; every year `09-15`, `11`, `10/11`, `quarter-2`, `term:quarter_2`, `autumn`; `2026-quarter-2`, `2026-autumn`, `each-quarter`, `each-term`, `each-week`, `each-month`, `each-half-year`, `all-year`; `10-days-after:pairs_order`, `5-working-days-after:pairs_order`, `3-days-before:run`, `3-working-days-before:run`; `as-needed`, `unset`; several times `12,05`."""


class Endings(TypedDict):
    """How pairs ended."""

    as_agreed: int
    """As agreed."""
    early: int
    """Before the agreed end."""
    grounds: dict[str, int]
    """By ground."""


class ExactFigureValue(TypedDict):
    """So much."""

    exact: Amount


FigureSense: TypeAlias = Literal["reached", "change", "target"]
"""
Whether a figure was reached or is aimed at.

- `reached`: It was reached.
- `change`: It is a difference from before; less than zero is a decrease.
- `target`: It is aimed at.
"""


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


class FormLimits(TypedDict):
    """Numbers of the pairs of one form; a missing one is as in `Limits`. The most mentees and the most pairs are counted within the form, and those of `Limits` over all forms besides."""

    max_gap_days: NotRequired[int]
    """Longest gap between meetings, days."""
    mentee_max_pairs: NotRequired[int]
    """Most active pairs of one mentee at a time within the form."""
    mentor_max_mentees: NotRequired[int]
    """Most mentees of one mentor at a time within the form, groups not counted."""
    mentor_years: NotRequired[int]
    """Shortest experience of a mentor in the profession, years; learners have none."""
    min_mentor_age: NotRequired[int]
    """Youngest age of a mentor, years."""
    min_regular_meetings: NotRequired[int]
    """Fewest regular meetings before the final one."""
    pair_max_days: NotRequired[int]
    """Longest term of a pair, days."""
    pair_min_days: NotRequired[int]
    """Shortest term of a teacher's personalised programme, days."""
    silent_days: NotRequired[int]
    """Days after which a pair without a meeting is called silent."""


Format1: TypeAlias = Literal[1]
"""The number 1: the only version there is."""


class Frequency(TypedDict):
    """How often a pair meets: once a week, twice a month, once in two weeks, once in ten days."""

    every: NotRequired[int]
    """In how many of `per`: 2 with weeks is in two weeks; none: in one. Says nothing without `per`."""
    per: NotRequired[Cycle]
    """In what time; none: in all."""
    times: NotRequired[int]
    """How many times at least; none: not agreed, or on request."""
    words: NotRequired[str]
    """In the words of the papers: «по запросу», «по телефону в любое время»."""


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


Guarantee: TypeAlias = Literal["optimal", "stable", "none"]
"""
What is certain about an answer.

- `optimal`: No other plan is better by the objective; proved by prices and checked before the answer was given.
- `stable`: No mentee and mentor would both rather have each other; checked before the answer was given.
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


History: TypeAlias = Literal["no_repeats", "keep_mentor"]
"""
What becomes of people who were a pair before and parted well.

- `no_repeats`: They are not matched again.
- `keep_mentor`: The mentee keeps the mentor of the last pair where the objective lets them: before scores are compared.
"""


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


class LastDayAsked(TypedDict):
    """A last day that may be a day off."""

    day: Day
    """The last day as it was set."""
    day_off: NotRequired[DayOffPolicy]
    """What becomes of a day off; none: as the profile says."""


class LastDayWorkingDaysQuestion(TypedDict):
    """Which day a last day becomes."""

    last_day: LastDayAsked


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


Liftable: TypeAlias = str
"""A barrier that a curator may lift, by its code."""


Limit: TypeAlias = Literal["min_student_age", "young_specialist_years", "employer_years", "min_mentor_age", "mentor_years", "programme_max_days", "pair_max_days", "pair_min_days", "mentor_max_mentees", "mentee_max_pairs", "max_gap_days", "min_regular_meetings", "silent_days", "satisfied_from", "publish_threshold", "erase_within_days", "min_response_percent", "newcomer_days", "mentee_hours_a_month"]
"""
The name of one of `Limits`.

- `min_student_age`: `min_student_age`
- `young_specialist_years`: `young_specialist_years`
- `employer_years`: `employer_years`
- `min_mentor_age`: `min_mentor_age`
- `mentor_years`: `mentor_years`
- `programme_max_days`: `programme_max_days`
- `pair_max_days`: `pair_max_days`
- `pair_min_days`: `pair_min_days`
- `mentor_max_mentees`: `mentor_max_mentees`
- `mentee_max_pairs`: `mentee_max_pairs`
- `max_gap_days`: `max_gap_days`
- `min_regular_meetings`: `min_regular_meetings`
- `silent_days`: `silent_days`
- `satisfied_from`: `satisfied_from`
- `publish_threshold`: `publish_threshold`
- `erase_within_days`: `erase_within_days`
- `min_response_percent`: `min_response_percent`
- `newcomer_days`: `newcomer_days`
- `mentee_hours_a_month`: `mentee_hours_a_month`
"""


class Limits(TypedDict):
    """Numbers that acts set differently; a missing one is not judged."""

    employer_years: NotRequired[int]
    """Shortest experience of a mentor from an enterprise, years."""
    erase_within_days: NotRequired[int]
    """Days within which personal data are destroyed after the purpose or the consent ended."""
    max_gap_days: NotRequired[int]
    """Longest gap between meetings, days."""
    mentee_hours_a_month: NotRequired[int]
    """Hours a month that one mentee asks of a mentor."""
    mentee_max_pairs: NotRequired[int]
    """Most active pairs of one mentee at a time."""
    mentor_max_mentees: NotRequired[int]
    """Most mentees of one mentor at a time, outside group forms."""
    mentor_years: NotRequired[int]
    """Shortest experience of a mentor in the profession, years; learners have none."""
    min_mentor_age: NotRequired[int]
    """Youngest age of a mentor, years."""
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


class Load(TypedDict):
    """Mentors of one load."""

    mentees: int
    """How many mentees each has."""
    mentors: int
    """How many mentors."""


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


MatchPhase: TypeAlias = Literal["compare", "solve", "check", "explain"]
"""
A part of the work, in the order in which they come.

- `compare`: Every mentee is compared with every mentor.
- `solve`: The best plan is searched for.
- `check`: The proof of the plan is checked.
- `explain`: The reasons are found, mentee by mentee.
"""


class MatchProgress(TypedDict):
    """How far a proposal is."""

    done: int
    """How much of the phase is done: mentees, or units of the solver's work."""
    finished: bool
    """Whether the answer is there."""
    of: int
    """How much there is to do in the phase, as far as can be told; while solving it may grow."""
    phase: MatchPhase
    """What is being done."""


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


MoveCause: TypeAlias = Literal["mentee_left", "mentor_left", "no_fit", "curator", "places", "objective"]
"""
Why a pair does not stay.

- `mentee_left`: The mentee leaves.
- `mentor_left`: The mentor leaves, or left.
- `no_fit`: The trial meeting showed that they do not suit each other.
- `curator`: The curator ruled the pair out or settled another one.
- `places`: The mentor has fewer places than mentees.
- `objective`: It could stay, but the plan would be worse. `price_of_staying` says by how much.
"""


NormId: TypeAlias = str
"""A norm of the register, `r145`."""


Objective: TypeAlias = Literal["most_matched_then_best", "best_total", "worst_off_first", "most_matched_then_wishes", "stable_for_mentees", "stable_for_mentors"]
"""
What the matching strives for. Each is a chain: the first decides, the next only between equals.

- `most_matched_then_best`: As many mentees as possible, then the greatest sum of scores.
- `best_total`: The greatest sum of scores, then as many mentees as possible.
- `worst_off_first`: As many mentees as possible, then the lowest score as high as can be, then the next to lowest, and so on. What is about the mentee alone (waiting, priority) is not counted here: it would hide a poor match.
- `most_matched_then_wishes`: As many mentees as possible, then as many as possible with a mentor of their first choice, then the greatest sum of scores.
- `stable_for_mentees`: No mentee and mentor would both rather have each other; of such plans the best for every mentee. Each side ranks by its own wishes, then by the criteria; equals by id.
- `stable_for_mentors`: The same, the best for every mentor.
"""


OrganisationKind: TypeAlias = Literal["school", "college", "additional_education", "kindergarten", "methodical_service", "municipal_authority", "regional_authority", "non_profit", "university", "orphanage", "enterprise", "other"]
"""
What kind of organisation runs the programme.

- `school`: Общеобразовательная организация.
- `college`: Профессиональная образовательная организация.
- `additional_education`: Организация дополнительного образования.
- `kindergarten`: Дошкольная образовательная организация.
- `methodical_service`: Муниципальная методическая служба, региональный центр.
- `municipal_authority`: Орган управления образованием муниципалитета.
- `regional_authority`: Орган государственной власти региона.
- `non_profit`: Некоммерческая организация.
- `university`: Образовательная организация высшего образования.
- `orphanage`: Организация для детей-сирот и детей, оставшихся без попечения родителей.
- `enterprise`: Предприятие, организация-работодатель.
- `other`: Иная организация: культуры, спорта, здравоохранения, социального обслуживания.
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


class Place(TypedDict):
    """Places of one sort."""

    at_least: int
    """How many should be filled."""
    at_most: int
    """How many there are."""
    mentor: ParticipantId
    """Whose."""


Pointer: TypeAlias = str
"""A JSON Pointer such as `/pairs/0/mentors`; the empty pointer is the whole document."""


class Possible(TypedDict):
    """A mentor who would be possible."""

    instead: NotRequired[list[ParticipantId]]
    """Who has the places."""
    mentor: ParticipantId
    """Who."""
    score: int
    """How well they suit each other."""


class PossiblePlace(TypedDict):
    """A place that a mentee may have."""

    place: int
    """The number of the place in `places`, from 0."""
    score: int
    """The score that the objective counts."""


class Price(TypedDict):
    """What a plan loses."""

    mentees: int
    """How many mentees fewer get a mentor."""
    points: int
    """By how much the sum of the scores is smaller. Below zero where the objective counts something above the sum."""


class Priority(TypedDict):
    """A mentee who comes before others."""

    mentee: ParticipantId
    """Who."""
    steps: int
    """By how many steps of the criterion `priority`."""


ProcedureUnit: TypeAlias = Literal["request", "pair", "person", "programme"]
"""
What goes through a procedure.

- `request`: One request of a mentee: the steps come again with every topic.
- `pair`: A pair.
- `person`: A person.
- `programme`: The whole programme.
"""


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


class ProofLevel(TypedDict):
    """One number that is counted. Numbers of any length, in decimal digits."""

    base: str
    """How many times more each class costs than the next."""
    classes: NotRequired[list[int]]
    """Scores that cost something, the worst first."""
    kept: str
    """What a pair adds that was there before."""
    matched: str
    """What every pair adds."""
    point: str
    """What each point of the score adds."""
    prices: list[str]
    """The price of a place of each sort, in the order of `places`."""
    wanted: str
    """What a place adds that should be filled."""


class ProofRow(TypedDict):
    """The possible pairs of a mentee."""

    before: NotRequired[int]
    """The number of the place that the mentee had before."""
    mentee: ParticipantId
    """Who."""
    place: NotRequired[int]
    """The number of the place in `places` that the mentee has by the plan, from 0."""
    possible: list[PossiblePlace]
    """Where the mentee may have a place."""


class PublicHoliday(TypedDict):
    """A public holiday (нерабочий праздничный день)."""

    grade: Grade
    """How well it is known."""
    id: MonthDay
    """The day of every year."""
    name: Localised
    """The name."""
    source: str
    """Where it was read."""


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


class RegionalDay(TypedDict):
    """A day of a region or an organisation that differs from the calendar of the whole country."""

    grade: Grade
    """How well it is known."""
    id: Day
    """The day."""
    name: Localised
    """Why: a religious holiday, a day of the republic."""
    norm: NotRequired[NormId]
    """The act."""
    source: str
    """Where it was read."""
    working: NotRequired[bool]
    """Worked on after all; otherwise a day off."""


class Request(TypedDict):
    """What a mentee asks for."""

    text: str
    """The request in the mentee's words. Free text about a person: it goes when the person is erased."""
    topics: NotRequired[list[str]]
    """The request in topics, comparable with the mentors' competences."""


Respondent: TypeAlias = Literal["mentee", "mentor", "curator", "participant", "other"]
"""
Who answers an instrument.

- `mentee`: Mentees.
- `mentor`: Mentors.
- `curator`: The curator.
- `participant`: Mentees and mentors.
- `other`: Somebody beside the pair: a subject teacher, a psychologist, an outside body.
"""


class RoadMapDone(TypedDict):
    """What shows that a line is done."""

    evidence: NotRequired[list[DocumentId]]
    """The documents that show it."""
    late: bool
    """Whether that was after the last day."""
    note: NotRequired[str]
    """What shows it otherwise."""
    on: NotRequired[Day]
    """When; absent where the records show only that it is."""


RoadMapStanding: TypeAlias = Literal["done", "due", "late", "undated"]
"""
How a line of the road map stands on a day.

- `done`: It is done.
- `due`: Its day is still to come, or is today.
- `late`: Its day has passed.
- `undated`: It has no day, and nothing shows that it was done.
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


Round: TypeAlias = Literal["entry", "interim", "final", "exit", "running"]
"""
When an instrument is answered.

- `entry`: At the entry to the programme.
- `interim`: Half-way.
- `final`: The final round of the programme's monitoring.
- `exit`: At the exit from the programme.
- `running`: In the course of the work: after every meeting, once a month.
"""


class RoundedFigureValue(TypedDict):
    """About so much: «14,8 тыс.»."""

    rounded: Amount


class SchoolYearWorkingDaysQuestion(TypedDict):
    """When the lessons of the school year begin and end that begins in the year."""

    school_year: int


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
    """The outcome of a mentor's selection. The last one counts; of several on one day, that which found the person unfit."""

    fit: bool
    """Whether the person suits the programme."""
    mentor: ParticipantId
    """Who was considered."""
    on: Day
    """When it was decided."""


class Settling(TypedDict):
    """The command that settles a thing."""

    command: str
    """Its `type`."""
    known: list[dict[str, Any]]
    """The members that are known: one record for each command that is needed. The rest is the caller's to fill in."""


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


Span: TypeAlias = Literal["school_year", "calendar_year", "several_years", "study_term", "range", "day", "open", "unnamed"]
"""
What kind of time a period is.

- `school_year`: A school year.
- `calendar_year`: A calendar year.
- `several_years`: Several years.
- `study_term`: A part of a school year: a quarter, a term.
- `range`: From one date to another.
- `day`: A single day.
- `open`: From a date on, without an end.
- `unnamed`: The papers name no period: the days of the programme were set for its record.
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


StatedPeriod = TypedDict(
    "StatedPeriod",
    {
        "from": NotRequired[PartialDay],
        "kind": Span,
        "label": NotRequired[str],
        "until": NotRequired[PartialDay],
    },
)


Stay: TypeAlias = Literal["if_the_objective_allows", "always"]
"""
What may become of pairs that could stay.

- `if_the_objective_allows`: They stay unless the objective is worse for it before scores are compared: fewer mentees get a mentor. With `best_total` they always stay. The stable objectives do not look at them.
- `always`: They stay.
"""


StudyTermId: TypeAlias = str
"""A term of study, `quarter_1`."""


class Switch(TypedDict):
    """Another pair of one of the two."""

    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    price: Price
    """What the best plan would lose."""
    score: int
    """How well they would suit each other."""


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


TaskId: TypeAlias = str
"""A row of the road map."""


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


class UnknownFigureValue(TypedDict):
    """Not known, with the reason."""

    unknown: str


UnmatchedCause: TypeAlias = Literal["nobody", "pinned", "shortage", "objective", "preferences"]
"""
What it comes down to that somebody has no pair.

- `nobody`: No mentor is possible.
- `pinned`: The mentor whom the curator settled is possible, but has no place.
- `shortage`: The possible mentors have too few places for all whose only mentors they are.
- `objective`: There would be a place, but the objective values something above it.
- `preferences`: The possible mentors rather have others.
"""


VariantId: TypeAlias = str
"""A role model inside a form, `leader_passive`."""


class VerdictYoungVerdict(TypedDict):
    """Certainly."""

    verdict: Literal["yes"]


class Wasted(TypedDict):
    """A free place that somebody would gain by."""

    gain: int
    """By how many points the score would be higher."""
    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""


class WhatIfChange(TypedDict):
    """A mentee with other mentors."""

    mentee: ParticipantId
    """Who."""
    now: list[ParticipantId]
    """The mentors now."""
    then: list[ParticipantId]
    """The mentors in the imagined case."""


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


class WordsFigureValue(TypedDict):
    """Something that is no number, in words."""

    words: str


WorkWeek: TypeAlias = Literal["five", "six"]
"""
The working week.

- `five`: Monday to Friday.
- `six`: Monday to Saturday.
"""


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
    """When; its first day, where it lasts."""
    pairs: NotRequired[list[PairId]]
    """The pairs it is about: of an award, the pairs that got it together."""
    people: NotRequired[list[ParticipantId]]
    """Who took part, where it matters."""
    title: NotRequired[str]
    """Its own title: «Лучшая пара», «Современная школа – современный наставник»."""
    until: NotRequired[Day]
    """The last day of an event of several days."""


class ActivityHeldEvent(TypedDict):
    """An event of the programme took place."""

    kind: ActivityKindId
    """What it was."""
    on: Day
    """When; its first day, where it lasts."""
    pairs: NotRequired[list[PairId]]
    """The pairs it is about: of an award, the pairs that got it together."""
    people: NotRequired[list[ParticipantId]]
    """Who took part, where it matters."""
    title: NotRequired[str]
    """Its own title: «Лучшая пара», «Современная школа – современный наставник»."""
    type: Literal["activity_held"]
    until: NotRequired[Day]
    """The last day of an event of several days."""


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


class AfterWorkingDaysQuestion(TypedDict):
    """Which working days follow a day, which is not counted."""

    after: DaysAfter


class AgendaItem(TypedDict):
    """A thing to do."""

    act: NotRequired[Localised]
    """The act of the region, the municipality or the organisation that makes the norm binding here."""
    by: NotRequired[Day]
    """The last day for it; absent: as soon as may be."""
    code: NotRequired[str]
    """The code of the rule or condition behind it."""
    functions: NotRequired[list[FunctionId]]
    """Who else must act, by function."""
    grade: NotRequired[Grade]
    """How well the text of the norm is known."""
    how: Localised
    """What to do."""
    kind: AgendaKind
    """Why it is here."""
    norm: NotRequired[NormId]
    """The norm behind it."""
    people: NotRequired[list[ParticipantId]]
    """The people concerned. The texts never name them."""
    settles: Settling
    """The command that settles it."""
    severity: NotRequired[Severity]
    """How serious that rule or condition is here."""
    subjects: NotRequired[list[str]]
    """The identifiers of the records concerned; none: the programme as a whole."""
    text: Localised
    """What it is about, in a sentence."""
    who: list[Actor]
    """Who must act."""
    why: Localised
    """Why now."""


class AgendaRequest(TypedDict):
    """Which agenda is wanted."""

    day: Day
    """The day."""
    horizon: NotRequired[int]
    """How many days after it are looked at."""


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


Announced = TypedDict(
    "Announced",
    {
        "by": str,
        "from": Day,
        "until": Day,
    },
)


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
    """Mentors who are not possible for a mentee, for the same reasons."""

    barriers: list[Barrier]
    """Why."""
    mentors: list[ParticipantId]
    """Who."""
    rules: NotRequired[list[str]]
    """The rules that the barriers follow from."""


class BarredCount(TypedDict):
    """How many mentors are not possible for a mentee, for the same reasons."""

    barriers: list[Barrier]
    """Why."""
    mentors: int
    """How many."""
    rules: NotRequired[list[str]]
    """The rules that the barriers follow from."""


class BlockingPair(TypedDict):
    """Two who would rather have each other."""

    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""


class Breach(TypedDict):
    """What forbids a plan."""

    barriers: NotRequired[list[Barrier]]
    """What stands between the two."""
    kind: BreachKind
    """What is broken."""
    mentee: NotRequired[ParticipantId]
    """The mentee."""
    mentor: NotRequired[ParticipantId]
    """The mentor."""
    rules: NotRequired[list[str]]
    """The rules that the barriers follow from."""
    text: Localised
    """The breach in a sentence."""


class CalendarRequest(TypedDict):
    """Which calendar is wanted."""

    day: Day
    """The day on which the calendar is made."""
    lang: NotRequired[Lang]
    """The language."""


class CalendarSource(TypedDict):
    """Where a production calendar was read."""

    grade: Grade
    """How well it is known."""
    source: str
    """Where it was read."""
    year: int
    """The year."""


class Cancellation(TypedDict):
    """An instruction called off early."""

    by: Side
    """Who called it off."""
    on: Day
    """The first day without it."""
    told: Day
    """The day the other side was told."""


class Capacity(TypedDict):
    """How many mentees a mentor takes."""

    at_least: NotRequired[int]
    """At least."""
    mentor: ParticipantId
    """Who."""
    takes: int
    """At most, with those they have already."""


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
    """Facts of one kind."""

    count: int
    """How many."""
    kind: str
    """Which kind, `pair_approved`."""
    on: Day
    """The first day."""
    people: NotRequired[list[ParticipantId]]
    """The people concerned. The texts never name them."""
    subjects: NotRequired[list[str]]
    """The identifiers of the records."""
    text: Localised
    """In words."""
    until: NotRequired[Day]
    """The last day, where there are several."""


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


class CompleteTaskCommand(TypedDict):
    """Record that a row of the road map is done."""

    due: NotRequired[Day]
    """Of a row that comes again and again: the last day of the time that is meant; none: the first that is open."""
    evidence: NotRequired[list[DocumentId]]
    """The documents that show it."""
    note: NotRequired[str]
    """What shows it otherwise, or what came of it."""
    on: Day
    """When."""
    task: TaskId
    """Which row."""
    type: Literal["complete_task"]


class Composition(TypedDict):
    """What a plan is made of."""

    forms: dict[str, int]
    """How many pairs there are of each form."""
    idle: list[ParticipantId]
    """Mentors without a mentee by the plan."""
    left: list[ParticipantId]
    """Mentees without a mentor by the plan."""
    loads: list[Load]
    """How many mentors have so many mentees, by the number of mentees."""
    mentees: int
    """Mentees who look for a mentor or have one by the plan."""
    mentors: int
    """Mentors."""
    wanting: NotRequired[list[ParticipantId]]
    """Mentors with fewer mentees than they would begin with, or groups short of the wanted composition."""


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
    """What matched: topics, interests; the number of a choice among several, of weeks, of steps."""
    points: int
    """The points; all points of a pair sum to its score."""


class CountWorkingDaysQuestion(TypedDict):
    """How many working days there are, both ends included."""

    count: Period


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


class Distance(TypedDict):
    """A plan beside the best one. Only pairs that may be are counted."""

    best_matched: int
    """The same of the best plan."""
    best_score: int
    """The same of the best plan."""
    guarantee: Guarantee
    """What is certain of the best one."""
    matched: int
    """Mentees with a mentor."""
    reached: bool
    """Whether the plan is as good as the best one by the objective."""
    score: int
    """The sum of the scores."""


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
    serves_as: NotRequired[list[DocumentKindId]]
    """The kinds that it stands in for: a commission's decision for the order on pairs. Wherever one of them is asked for, it will do."""
    signed_by: NotRequired[list[Actor]]
    """Who signs or approves it."""
    source: str
    """Where it was read."""
    stage: Stage
    """The stage that brings it."""


class DocumentOfEach(TypedDict):
    """A document that everybody in a role has."""

    kind: DocumentKindId
    """The kind of document."""
    role: Role
    """Who is asked."""


class DocumentOfEachNeed(TypedDict):
    """Somebody holds the role, and everybody who does has a document of the kind: one that names the person or a pair of theirs. It is dated not later than the day and has not run out."""

    document_of_each: DocumentOfEach


class DropTaskCommand(TypedDict):
    """Take a row off the road map, for a reason."""

    on: Day
    """When."""
    reason: str
    """Why."""
    task: TaskId
    """Which row."""
    type: Literal["drop_task"]


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


class Envy(TypedDict):
    """A mentee who might have a place that somebody of a lower score has."""

    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    over: list[ParticipantId]
    """The mentees of that mentor whose score is lower."""


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


FigureValue: TypeAlias = ExactFigureValue | AtLeastFigureValue | AtMostFigureValue | RoundedFigureValue | WordsFigureValue | UnknownFigureValue
"""How much a figure says, and how sharply."""


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
    """Places of a mentor."""

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


class HelpfulChange(TypedDict):
    """A change that would help, with any one of the mentors."""

    barriers: NotRequired[list[Barrier]]
    """The barriers between the two that would have to go, all of them."""
    mentors: list[ParticipantId]
    """The mentors whom it is about: any one of them is enough."""
    places: NotRequired[int]
    """How many places more that mentor would give."""
    text: Localised
    """The change in a sentence."""


class HoldActivityCommand(TypedDict):
    """Record an event of the programme."""

    kind: ActivityKindId
    """What it was."""
    on: Day
    """When; its first day, where it lasts."""
    pairs: NotRequired[list[PairId]]
    """The pairs it is about: of an award, the pairs that got it together."""
    people: NotRequired[list[ParticipantId]]
    """Who took part, where it matters."""
    title: NotRequired[str]
    """Its own title: «Лучшая пара», «Современная школа – современный наставник»."""
    type: Literal["hold_activity"]
    until: NotRequired[Day]
    """The last day of an event of several days."""


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


class Hurdle(TypedDict):
    """What forbids a pair."""

    barrier: Barrier
    """Which barrier."""
    liftable: bool
    """Whether the curator may lift it in a request."""
    rule: NotRequired[str]
    """The rule that it follows from."""
    text: Localised
    """The barrier in words."""


ImprovementStep = TypedDict(
    "ImprovementStep",
    {
        "from": NotRequired[ParticipantId],
        "gain": int,
        "mentee": ParticipantId,
        "to": ParticipantId,
    },
)


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


class IndicatorChange(TypedDict):
    """An indicator that differs."""

    id: str
    """Which."""
    now: NotRequired[Share]
    """Now; absent where it is a share of nobody."""
    then: NotRequired[Share]
    """In the imagined case."""


class InfluenceChange(TypedDict):
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


class KeptPair(TypedDict):
    """A mentee who keeps the mentor."""

    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    pair: PairId
    """The pair."""
    trial: NotRequired[Fit]
    """What was decided after the last trial meeting. `unsure`: they try once more."""


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


class Leaving(TypedDict):
    """Somebody who leaves."""

    ground: NotRequired[GroundId]
    """Why; none: `mentor_left` or `mentee_left`."""
    person: ParticipantId
    """Who."""


class LeftOut(TypedDict):
    """
    A mentee left without a pair, in short. `Programme::explain_unmatched` tells who exactly is barred and what would help.

    `Programme::explain_unmatched`: crate::Programme::explain_unmatched
    """

    barred: NotRequired[list[BarredCount]]
    """How many mentors of the base are not possible for which reasons, the most frequent first."""
    cause: UnmatchedCause
    """What it comes down to."""
    mentee: ParticipantId
    """Who."""
    short: Localised
    """The reason in plain words, for the mentee and the parents. It says nothing of anybody else."""
    shortage: NotRequired[int]
    """Where places are short: the number of the set in `shortages` of the answer, from 0."""
    why: Localised
    """The reasons in a sentence, for the curator."""


class Lift(TypedDict):
    """A barrier that does not count."""

    barrier: Liftable
    """Which; only one that a curator may lift."""
    mentee: NotRequired[ParticipantId]
    """For this mentee; none: for every one."""
    mentor: NotRequired[ParticipantId]
    """With this mentor; none: with every one."""


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


class MatchCertificate(TypedDict):
    """
    Why no plan is better. Each place has a price. A mentee gains what the best possible pair is worth beyond the price of its place, or nothing; no plan is worth more than all gains and all prices together, and this one is worth that.

    A pair is worth `matched + point × score`, and `kept` where the mentee keeps the place. A score that stands in `classes`, the worst first, costs `base` to the power of the number of classes after it. A place that should be filled adds `wanted`. Sums of the levels are compared from the first. Pinned pairs and their places are left out.
    """

    levels: list[ProofLevel]
    """What is counted, the most important first."""
    places: list[Place]
    """The places."""
    rows: NotRequired[list[ProofRow]]
    """The possible pairs; only where the request asks for the table."""


class MatchingPolicy(TypedDict):
    """What a profile says of matching, beside the weights."""

    history: NotRequired[History]
    """What history counts; none: people who parted well may be matched again, or not."""
    objective: NotRequired[Objective]
    """What is striven for when a request names nothing; none: `most_matched_then_best`."""


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
    municipality: NotRequired[str]
    """The district, town or other municipality."""
    name: str
    """The name."""
    other_names: NotRequired[list[str]]
    """Other names that its own papers give it."""
    region: NotRequired[str]
    """The region of the federation."""


class OtherMentee(TypedDict):
    """Another mentee that a mentor could have."""

    mentee: ParticipantId
    """Who."""
    score: int
    """The score with them."""


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


class PairExplanation(TypedDict):
    """A pair, looked at closely."""

    chosen: bool
    """Whether the best plan has it."""
    contributions: list[Contribution]
    """Where the score comes from."""
    form: NotRequired[FormId]
    """The form that joins the two."""
    hurdles: NotRequired[list[Hurdle]]
    """What forbids it."""
    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    other_mentee: NotRequired[Switch]
    """The mentor's best other mentee, and what the best plan would lose by that pair."""
    other_mentor: NotRequired[Switch]
    """The mentee's best other mentor, and what the best plan would lose by that pair."""
    possible: bool
    """Whether nothing forbids the pair."""
    price: NotRequired[Price]
    """What the best plan would lose by having the pair; nothing where it has it."""
    score: int
    """How well they would suit each other, forbidden or not."""
    verdict: Localised
    """The verdict in a sentence."""
    why: Localised
    """The contributions in a sentence."""


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
    frequency: NotRequired[Frequency]
    """How often they meet."""
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


class ProcedureStep(TypedDict):
    """A step of a procedure."""

    functions: NotRequired[list[FunctionId]]
    """Who else does it, by function."""
    name: Localised
    """What is done."""
    roles: NotRequired[list[Role]]
    """The roles that do it."""


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
    kind: NotRequired[KindId]
    """The kind, where the request names one for a group."""
    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    mentor_alternative: NotRequired[OtherMentee]
    """The mentor's best other candidate."""
    pair: PairId
    """The id that the pair would get; mentees of one group share it."""
    pinned: NotRequired[bool]
    """Whether the curator settled the pair."""
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


class ReportFigureCommand(TypedDict):
    """Record a figure that the organisation reports or aims at."""

    document: NotRequired[DocumentId]
    """The document on file that it stands in."""
    indicator: NotRequired[ParameterId]
    """The indicator of the registry that it is a value of."""
    name: str
    """What it counts."""
    of: NotRequired[str]
    """What a share is counted over, in words."""
    on: Day
    """The day it was made known."""
    period: NotRequired[str]
    """The time it is about, as printed: «к 2024 году»."""
    remark: NotRequired[str]
    """How it is to be read, where that is not clear."""
    sense: NotRequired[FigureSense]
    """Whether it was reached or is aimed at."""
    source: NotRequired[str]
    """Where it stands otherwise."""
    type: Literal["report_figure"]
    unit: NotRequired[str]
    """Of what: «человек», «%», «руб.», «подключений»."""
    value: FigureValue
    """How much."""


RoadMapItem = TypedDict(
    "RoadMapItem",
    {
        "co_executors": NotRequired[list[Actor]],
        "done": NotRequired[RoadMapDone],
        "due": NotRequired[Day],
        "executor": NotRequired[Actor],
        "from": NotRequired[Day],
        "functions": NotRequired[list[FunctionId]],
        "id": TaskId,
        "nominal": NotRequired[Day],
        "norm": NotRequired[NormId],
        "own": bool,
        "pair": NotRequired[PairId],
        "people": NotRequired[list[ParticipantId]],
        "results": NotRequired[list[DocumentKindId]],
        "stage": Stage,
        "standing": RoadMapStanding,
        "task": Localised,
        "term": Localised,
        "uncertain": NotRequired[bool],
        "waits_for": NotRequired[Localised],
        "who": list[Actor],
        "within": NotRequired[TaskId],
    },
)


class RoleTakenEvent(TypedDict):
    """A person took another role."""

    participant: ParticipantId
    """Who."""
    role: Enrolment
    """Which role, from when."""
    type: Literal["role_taken"]


RuleSetting: TypeAlias = Literal["off"] | SeverityRuleSetting
"""What a profile says of a rule."""


class Seat(TypedDict):
    """Places of one sort in a group. Whoever fits several sorts takes one place of any."""

    at_least: NotRequired[int]
    """How many of them should be filled. As many as can be are, before scores are compared."""
    at_most: int
    """How many there are."""
    category: NotRequired[CategoryId]
    """Only for mentees of this category."""
    standing: NotRequired[StandingId]
    """Only for mentees of this standing."""
    steps: NotRequired[list[int]]
    """Only for mentees of these classes, courses or groups."""


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
    counts_as: NotRequired[StandingId]
    """The standing that it is a kind of: a «воспитатель» counts as a teacher wherever a form or a category names teachers."""
    grade: Grade
    """How well it is known."""
    id: StandingId
    """The identifier."""
    learner: bool
    """Learns in an educational organisation."""
    name: Localised
    """The name."""
    private: NotRequired[bool]
    """Comes in person and speaks for no organisation: a resident, a volunteer."""
    source: str
    """Where it was read."""
    staff: bool
    """Is employed as teaching staff."""
    unit: NotRequired[bool]
    """Not a person: a class, a team, a family, an organisation."""


StudyTerm = TypedDict(
    "StudyTerm",
    {
        "from": MonthDay,
        "grade": Grade,
        "id": StudyTermId,
        "name": Localised,
        "source": str,
        "until": MonthDay,
    },
)


class TakeRoleCommand(TypedDict):
    """Give a person one more role."""

    participant: ParticipantId
    """Who."""
    role: Enrolment
    """Which role, from when."""
    type: Literal["take_role"]


class Task(TypedDict):
    """A row of the road map in the school's own words."""

    co_executors: NotRequired[list[Actor]]
    """Who helps."""
    due: Due
    """When."""
    executor: NotRequired[Actor]
    """Who does it, where that is somebody else."""
    functions: NotRequired[list[FunctionId]]
    """Who else answers for it, by function: a methodist, a working group."""
    norm: NotRequired[NormId]
    """The norm that asks for it."""
    pair: NotRequired[PairId]
    """The pair whose plan it belongs to: it is due within the pair's term, and no longer when the pair has ended."""
    people: NotRequired[list[ParticipantId]]
    """The people among them, where they are in the programme."""
    printed: NotRequired[str]
    """When, as the paper prints it, where that is more than `due` can say: «в течение 5 рабочих дней со дня приказа»."""
    results: NotRequired[list[DocumentKindId]]
    """The documents that come of it; all of them on file show that it is done."""
    stage: Stage
    """The stage it belongs to."""
    title: str
    """What is done."""
    who: NotRequired[list[Actor]]
    """Who answers for it."""
    within: NotRequired[TaskId]
    """The row that it is a part of."""


class TaskCompleted(TypedDict):
    """A row that was done."""

    due: NotRequired[Day]
    """Of a row that comes again and again: the last day of the time that is meant; none: the first that is open."""
    evidence: NotRequired[list[DocumentId]]
    """The documents that show it."""
    note: NotRequired[str]
    """What shows it otherwise, or what came of it."""
    on: Day
    """When."""
    task: TaskId
    """Which row."""


class TaskCompletedEvent(TypedDict):
    """A row of the road map was done."""

    due: NotRequired[Day]
    """Of a row that comes again and again: the last day of the time that is meant; none: the first that is open."""
    evidence: NotRequired[list[DocumentId]]
    """The documents that show it."""
    note: NotRequired[str]
    """What shows it otherwise, or what came of it."""
    on: Day
    """When."""
    task: TaskId
    """Which row."""
    type: Literal["task_completed"]


class TaskDropped(TypedDict):
    """A row that was taken off the road map."""

    on: Day
    """When."""
    reason: str
    """Why."""
    task: TaskId
    """Which row."""


class TaskDroppedEvent(TypedDict):
    """A row was taken off the road map."""

    on: Day
    """When."""
    reason: str
    """Why."""
    task: TaskId
    """Which row."""
    type: Literal["task_dropped"]


class TaskPlanned(TypedDict):
    """A row put on the road map. With the identifier of a row that is there, it takes that row's place; of a row of the profile the norm and the evidence stay, where it names none."""

    on: Day
    """When it was planned."""
    row: Task
    """The row."""
    task: TaskId
    """The identifier of the row."""


class TaskPlannedEvent(TypedDict):
    """A row was put on the road map, or altered."""

    on: Day
    """When it was planned."""
    row: Task
    """The row."""
    task: TaskId
    """The identifier of the row."""
    type: Literal["task_planned"]


class Unmatched(TypedDict):
    """A mentee left without a pair, looked at closely."""

    barred: list[Barred]
    """Why mentors of the base are not possible, the most frequent reasons first. Each mentor is told of once."""
    cause: UnmatchedCause
    """What it comes down to."""
    changes: NotRequired[list[HelpfulChange]]
    """The smallest changes of which each one alone gives one mentee more a mentor. Told where the objective is to match the most: with the others nobody can promise it."""
    mentee: ParticipantId
    """Who."""
    possible: NotRequired[list[Possible]]
    """The possible mentors, whose places went to others."""
    short: Localised
    """The reason in plain words, for the mentee and the parents. It says nothing of anybody else."""
    shortage: NotRequired[Shortage]
    """Where places are short: these mentees share too few places among these mentors."""
    why: Localised
    """The reasons in a sentence, for the curator."""


class Variant(TypedDict):
    """A role model inside a form."""

    grade: Grade
    """How well it is known."""
    id: VariantId
    """The identifier."""
    name: Localised
    """The name."""


class WorkingDays(TypedDict):
    """The answer."""

    calendars: NotRequired[list[CalendarSource]]
    """The calendars that the answer rests on."""
    certain: bool
    """Whether the production calendars of the years are known. A count never goes without them."""
    count: NotRequired[int]
    """How many working days."""
    day: NotRequired[Day]
    """The last day, moved where it is a day off; of a term the first day after it."""
    days: NotRequired[list[Day]]
    """Which working days."""
    notes: NotRequired[list[Localised]]
    """What to know about the answer."""
    period: NotRequired[Period]
    """The lessons of the school year."""
    week: WorkWeek
    """The working week it was counted by."""


WorkingDaysQuestion: TypeAlias = CountWorkingDaysQuestion | AfterWorkingDaysQuestion | LastDayWorkingDaysQuestion | SchoolYearWorkingDaysQuestion
"""What is asked."""


class WorkingDaysRequest(TypedDict):
    """A question about working days."""

    ask: WorkingDaysQuestion
    """What is asked."""
    week: NotRequired[WorkWeek]
    """The working week; none: the profile's."""


class WorkingYear(TypedDict):
    """The production calendar (производственный календарь) of a year: what differs from the weekdays and the public holidays."""

    announced: NotRequired[list[Announced]]
    """Days announced as non-working with pay kept. They count as working days, and an answer mentions them."""
    grade: Grade
    """How well it is known."""
    id: PartialDay
    """The year, `2026`."""
    moved: list[DayMoved]
    """Days off moved to other days, by law or by the yearly decree. A move from a Saturday concerns the five-day week only: in the six-day week Saturday is a working day."""
    note: Localised
    """What to know about it."""
    source: str
    """Where it was read."""


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


Agenda: TypeAlias = list[AgendaItem]


class AgreePairCommand(TypedDict):
    """Record that a side agrees to a pair."""

    agreement: Agreement
    """Who and when."""
    pair: PairId
    """Which pair."""
    type: Literal["agree_pair"]


class Audit(TypedDict):
    """What is to be said of a plan."""

    blocking: list[BlockingPair]
    """Two who would both rather have each other, each by their own wishes and then by the criteria."""
    breaches: list[Breach]
    """What forbids pairs of it."""
    composition: Composition
    """What it is made of."""
    day: Day
    """The day it was judged for."""
    distance: Distance
    """How far it is from the best plan."""
    envy: list[Envy]
    """Mentees with a lower score than they would have with a mentor who has somebody with a lower score still."""
    improvement: NotRequired[list[ImprovementStep]]
    """Changes that raise somebody's score, lower nobody's and take nobody's mentor; none: there are no such."""
    objective: Objective
    """By what it was judged."""
    wasted: list[Wasted]
    """Free places with which a mentee would have a higher score, or a mentor at all."""


Barriers: TypeAlias = list[Hurdle]


Basis: TypeAlias = NormBasis | DocumentBasis | WordsBasis
"""What a document rests on."""


class CancelInstructionCommand(TypedDict):
    """Call an instruction off before its end."""

    cancellation: Cancellation
    """Who called it off, and when."""
    instruction: InstructionId
    """Which instruction."""
    type: Literal["cancel_instruction"]


class Changes(TypedDict):
    """What changed."""

    appeared: list[Diagnostic]
    """Diagnostics that were not there before."""
    changes: list[Change]
    """What happened, by day."""
    gone: list[Diagnostic]
    """Diagnostics that are no longer there."""


class CompletedTaskAct(TypedDict):
    """It was done."""

    completed: TaskCompleted


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
        "printed": NotRequired[str],
        "published": NotRequired[list[Published]],
        "remarks": NotRequired[list[str]],
        "replaces": NotRequired[DocumentId],
        "signed_by": NotRequired[Actor],
        "title": NotRequired[str],
        "undated": NotRequired[bool],
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
        "printed": NotRequired[str],
        "published": NotRequired[list[Published]],
        "remarks": NotRequired[list[str]],
        "replaces": NotRequired[DocumentId],
        "signed_by": NotRequired[Actor],
        "title": NotRequired[str],
        "type": Literal["document_filed"],
        "undated": NotRequired[bool],
        "until": NotRequired[Day],
    },
)


class DroppedTaskAct(TypedDict):
    """It was taken off."""

    dropped: TaskDropped


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
    """The caller's own data; kept and given back, the keys of its objects in alphabetical order."""
    formats: NotRequired[list[str]]
    """How the person can meet: in person, by video."""
    functions: NotRequired[list[Held]]
    """Whatever else the person does for the programme: a tutor, a methodist, a partner's representative."""
    hours_a_month: NotRequired[int]
    """Hours a month that the mentor can give."""
    id: ParticipantId
    """The identifier; the directory knows whose it is."""
    interests: NotRequired[list[str]]
    """What the person likes."""
    languages: NotRequired[list[str]]
    """The languages in which the person is at ease."""
    place: NotRequired[str]
    """Another organisation that the person belongs to; none: the programme's own."""
    ranked_wishes: NotRequired[list[list[ParticipantId]]]
    """The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`."""
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
    subjects: NotRequired[list[str]]
    """The school subjects that the mentee works on or the mentor knows."""
    takes: NotRequired[int]
    """How many mentees the mentor takes at a time; none: the profile's limit."""
    takes_at_least: NotRequired[int]
    """The fewest mentees with whom the mentor would begin; none: one is enough."""
    times: NotRequired[list[str]]
    """When the person can meet, in words of the school: `monday_after_lessons`."""
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
    """The caller's own data; kept and given back, the keys of its objects in alphabetical order."""
    formats: NotRequired[list[str]]
    """How the person can meet: in person, by video."""
    functions: NotRequired[list[Held]]
    """Whatever else the person does for the programme: a tutor, a methodist, a partner's representative."""
    hours_a_month: NotRequired[int]
    """Hours a month that the mentor can give."""
    id: ParticipantId
    """The identifier; the directory knows whose it is."""
    interests: NotRequired[list[str]]
    """What the person likes."""
    languages: NotRequired[list[str]]
    """The languages in which the person is at ease."""
    place: NotRequired[str]
    """Another organisation that the person belongs to; none: the programme's own."""
    ranked_wishes: NotRequired[list[list[ParticipantId]]]
    """The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`."""
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
    subjects: NotRequired[list[str]]
    """The school subjects that the mentee works on or the mentor knows."""
    takes: NotRequired[int]
    """How many mentees the mentor takes at a time; none: the profile's limit."""
    takes_at_least: NotRequired[int]
    """The fewest mentees with whom the mentor would begin; none: one is enough."""
    times: NotRequired[list[str]]
    """When the person can meet, in words of the school: `monday_after_lessons`."""
    type: Literal["enrolled"]
    wished_age: NotRequired[AgeRange]
    """The age of mentees that the mentor wishes."""
    wishes: NotRequired[list[ParticipantId]]
    """Persons the participant would like to work with, the most wanted first."""


class Figure(TypedDict):
    """A figure as it was made known."""

    document: NotRequired[DocumentId]
    """The document on file that it stands in."""
    indicator: NotRequired[ParameterId]
    """The indicator of the registry that it is a value of."""
    name: str
    """What it counts."""
    of: NotRequired[str]
    """What a share is counted over, in words."""
    on: Day
    """The day it was made known."""
    period: NotRequired[str]
    """The time it is about, as printed: «к 2024 году»."""
    remark: NotRequired[str]
    """How it is to be read, where that is not clear."""
    sense: NotRequired[FigureSense]
    """Whether it was reached or is aimed at."""
    source: NotRequired[str]
    """Where it stands otherwise."""
    unit: NotRequired[str]
    """Of what: «человек», «%», «руб.», «подключений»."""
    value: FigureValue
    """How much."""


class FigureReportedEvent(TypedDict):
    """A figure was reported or aimed at."""

    document: NotRequired[DocumentId]
    """The document on file that it stands in."""
    indicator: NotRequired[ParameterId]
    """The indicator of the registry that it is a value of."""
    name: str
    """What it counts."""
    of: NotRequired[str]
    """What a share is counted over, in words."""
    on: Day
    """The day it was made known."""
    period: NotRequired[str]
    """The time it is about, as printed: «к 2024 году»."""
    remark: NotRequired[str]
    """How it is to be read, where that is not clear."""
    sense: NotRequired[FigureSense]
    """Whether it was reached or is aimed at."""
    source: NotRequired[str]
    """Where it stands otherwise."""
    type: Literal["figure_reported"]
    unit: NotRequired[str]
    """Of what: «человек», «%», «руб.», «подключений»."""
    value: FigureValue
    """How much."""


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
        "printed": NotRequired[str],
        "published": NotRequired[list[Published]],
        "remarks": NotRequired[list[str]],
        "replaces": NotRequired[DocumentId],
        "signed_by": NotRequired[Actor],
        "title": NotRequired[str],
        "type": Literal["file_document"],
        "undated": NotRequired[bool],
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


class Group(TypedDict):
    """A group of one mentor. Its seats stand in place of the mentor's limits."""

    form: NotRequired[FormId]
    """The form of everybody in it; none: the first chosen one that fits."""
    kind: NotRequired[KindId]
    """The kind of mentoring that the pair gets."""
    mentor: ParticipantId
    """Who leads it."""
    seats: list[Seat]
    """For whom there are places."""


class Header(TypedDict):
    """The lasting description of a programme."""

    contingent: NotRequired[Contingent]
    """How many people the shares are counted over."""
    continues: NotRequired[ProgrammeId]
    """The programme that it is a new edition of."""
    directions: NotRequired[list[str]]
    """Направленности: the fields or levels of education it is for, in the words of the papers."""
    expected_results: NotRequired[list[str]]
    """The expected results."""
    goal: NotRequired[str]
    """The goal."""
    network: NotRequired[str]
    """The network model, where several organisations run it together, in the words of the papers."""
    organisation: Organisation
    """Whose programme it is."""
    period: Period
    """The cycle: the days that everything is reckoned by."""
    stage_plan: NotRequired[list[StagePlan]]
    """When each stage is meant to run."""
    stated: NotRequired[list[StatedPeriod]]
    """What the papers themselves say of the period. There may be two in one paper."""
    title: str
    """The title."""


class Influence(TypedDict):
    """How people changed."""

    at_both: int
    """People with marks at both; only they are compared."""
    at_entry: int
    """People with marks at the entry."""
    at_exit: int
    """People with marks at the exit."""
    changes: list[InfluenceChange]
    """A line for each parameter, in the order of the registry."""


class LateChanges(TypedDict):
    """What was recorded late."""

    came: Changes
    """What came, and what it changed in the picture of the first day."""
    withdrawn: list[Change]
    """What was on record before and is not any more: it was put right."""


class MatchRequest(TypedDict):
    """A request to propose pairs."""

    assume: NotRequired[list[Assumption]]
    """Papers taken as given although they are not on record yet: a draft to talk about, not a plan to approve."""
    bans: NotRequired[list[Two]]
    """Pairs that must not be."""
    capacities: NotRequired[list[Capacity]]
    """How many mentees mentors take, in place of the records."""
    day: Day
    """The day the pairs are proposed for."""
    groups: NotRequired[list[Group]]
    """Mentors who lead a group of a wanted composition."""
    history: NotRequired[History]
    """What history counts; none: what the profile says."""
    id_prefix: NotRequired[str]
    """How the new pairs' ids begin; a number follows. None: `pair-`."""
    lift: NotRequired[list[Lift]]
    """Barriers that the curator lifts."""
    objective: NotRequired[Objective]
    """What is striven for; none: what the profile says."""
    pins: NotRequired[list[Two]]
    """Pairs that the curator has settled: the mentee gets this mentor, before everybody else, or none."""
    priorities: NotRequired[list[Priority]]
    """Mentees whom the curator puts before others."""
    table: NotRequired[bool]
    """Whether the answer has the table of possible pairs, against which its certificate can be checked."""
    weights: NotRequired[dict[str, int]]
    """Weights in place of the profile's, one by one."""


class MenteeExplanation(TypedDict):
    """A mentee, looked at closely. Neither of the two: the mentee is not looking for a mentor."""

    mentee: ParticipantId
    """The mentee."""
    pair: NotRequired[Proposed]
    """The pair by the best plan."""
    unmatched: NotRequired[Unmatched]
    """Why there is none."""


class MenteeQuestion(TypedDict):
    """What is asked about a mentee."""

    mentee: ParticipantId
    """The mentee."""
    request: MatchRequest
    """The plan in which the mentee is looked at."""


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


MovedMentee = TypedDict(
    "MovedMentee",
    {
        "cause": MoveCause,
        "from": ParticipantId,
        "mentee": ParticipantId,
        "pair": PairId,
        "to": NotRequired[Proposed],
        "why": Localised,
    },
)


Need: TypeAlias = DocumentNeed | Literal["forms_chosen"] | Literal["curator_appointed"] | PeopleNeed | Literal["requests"] | ConsentsNeed | Literal["mentors_ready"] | Literal["pairs_approved"] | Literal["pairs_finished"] | DocumentOfEachPairNeed | DocumentOfEachNeed | MonitoringNeed | ActivityNeed | PublicationNeed
"""What must be on record before a stage closes."""


class OpenedEvent(TypedDict):
    """The programme was opened."""

    extensions: NotRequired[dict[str, Any]]
    """The caller's own data; kept and given back, the keys of its objects in alphabetical order."""
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
    """The caller's own data; kept and given back, the keys of its objects in alphabetical order."""
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


class PairQuestion(TypedDict):
    """What is asked about a pair."""

    mentee: ParticipantId
    """The mentee."""
    mentor: ParticipantId
    """The mentor."""
    request: MatchRequest
    """The plan in which the pair is looked at."""


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
    """The caller's own data; kept and given back, the keys of its objects in alphabetical order."""
    formats: NotRequired[list[str]]
    """How the person can meet: in person, by video."""
    functions: NotRequired[list[Held]]
    """Whatever else the person does for the programme: a tutor, a methodist, a partner's representative."""
    hours_a_month: NotRequired[int]
    """Hours a month that the mentor can give."""
    id: ParticipantId
    """The identifier; the directory knows whose it is."""
    interests: NotRequired[list[str]]
    """What the person likes."""
    languages: NotRequired[list[str]]
    """The languages in which the person is at ease."""
    place: NotRequired[str]
    """Another organisation that the person belongs to; none: the programme's own."""
    ranked_wishes: NotRequired[list[list[ParticipantId]]]
    """The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`."""
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
    subjects: NotRequired[list[str]]
    """The school subjects that the mentee works on or the mentor knows."""
    takes: NotRequired[int]
    """How many mentees the mentor takes at a time; none: the profile's limit."""
    takes_at_least: NotRequired[int]
    """The fewest mentees with whom the mentor would begin; none: one is enough."""
    times: NotRequired[list[str]]
    """When the person can meet, in words of the school: `monday_after_lessons`."""
    wished_age: NotRequired[AgeRange]
    """The age of mentees that the mentor wishes."""
    wishes: NotRequired[list[ParticipantId]]
    """Persons the participant would like to work with, the most wanted first."""


Path: TypeAlias = list[PathStep]


class PlanTaskCommand(TypedDict):
    """Put a row on the road map, or alter one: its own or the profile's."""

    on: Day
    """When it was planned."""
    row: Task
    """The row."""
    task: TaskId
    """The identifier of the row."""
    type: Literal["plan_task"]


class PlannedTaskAct(TypedDict):
    """It was put on the road map, or altered."""

    planned: TaskPlanned


class Procedure(TypedDict):
    """Steps in their order."""

    form: NotRequired[FormId]
    """The form it belongs to; none: every form."""
    name: Localised
    """The name."""
    steps: list[ProcedureStep]
    """The steps."""
    unit: ProcedureUnit
    """What goes through the steps."""


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
    public_holidays: NotRequired[list[PublicHoliday]]
    """The public holidays of the whole country."""
    regional_days: NotRequired[list[RegionalDay]]
    """Days off, or working days, of a region or an organisation."""
    stages: NotRequired[list[StageEntry]]
    """The stages."""
    standings: NotRequired[list[Standing]]
    """Who people are."""
    study_terms: NotRequired[list[StudyTerm]]
    """The usual terms of study."""
    working_years: NotRequired[list[WorkingYear]]
    """The production calendars, year by year. A year that is not here is not known."""
    young_specialists: NotRequired[list[YoungPolicy]]
    """Who counts as a young specialist."""


class RematchRequest(TypedDict):
    """A request to match again."""

    ground: NotRequired[GroundId]
    """The ground of what has none of its own; none: `mutual_decision`."""
    leaving: NotRequired[list[Leaving]]
    """Who leaves the programme on the day."""
    order: NotRequired[DocumentId]
    """The order by which approved pairs get another mentor; it must be on file when the commands are applied. None: a pair ends, and another one is proposed."""
    request: MatchRequest
    """What is striven for, and within which bounds."""
    stay: NotRequired[Stay]
    """What may become of pairs that could stay."""


RoadMap: TypeAlias = list[RoadMapItem]


class RoadMapLine(TypedDict):
    """A line of the road map."""

    co_executors: NotRequired[list[Actor]]
    """Who helps."""
    day_off: NotRequired[DayOffPolicy]
    """What becomes of a last day that is a day off; none: as the profile says, but a month, a quarter or another stretch of time ends where it ends."""
    due: Due
    """When."""
    evidence: NotRequired[Need]
    """What shows that it is done."""
    executor: NotRequired[Actor]
    """Who does it, where that is somebody else."""
    functions: NotRequired[list[FunctionId]]
    """Who else answers for it, by function: a methodist, a working group."""
    id: NotRequired[TaskId]
    """The identifier, by which a programme speaks of the line; none: `line-3` by its place, `line-3.1` inside it."""
    norm: NormId
    """The norm that asks for it."""
    printed: NotRequired[str]
    """When, as the paper prints it, where that is more than `due` can say: «в течение 5 рабочих дней со дня приказа»."""
    results: NotRequired[list[DocumentKindId]]
    """The documents that come of it; all of them on file show that it is done."""
    rows: NotRequired[list[RoadMapLine]]
    """Lines inside it. A line without evidence of its own is done when they are."""
    stage: Stage
    """The stage it belongs to."""
    task: Localised
    """What is done."""
    who: list[Actor]
    """Who answers for it."""


class StageBoard(TypedDict):
    """The seven stages as they stand on a day."""

    day: Day
    """The day."""
    stages: list[StageLine]
    """The stages in order."""


TaskAct: TypeAlias = PlannedTaskAct | CompletedTaskAct | DroppedTaskAct
"""What happened to a row of the road map."""


class YoungAnswer(TypedDict):
    """The answer, and the policy it rests on."""

    answer: YoungVerdict
    """What it says of the person."""
    policy: YoungPolicy
    """The policy of the organisation's region, or of the country."""


class AuditRequest(TypedDict):
    """Which pairs are judged, and by what."""

    pairs: NotRequired[list[Two]]
    """The pairs; none: the open pairs of the programme that have one mentor."""
    request: MatchRequest
    """What a good plan would be asked for."""


class Condition(TypedDict):
    """A condition of closing a stage."""

    need: Need
    """What must be on record."""
    norm: NormId
    """The norm that asks for it."""
    who: list[Actor]
    """Who can meet it."""


class ConditionOfModel(TypedDict):
    """What a stage asks before it closes."""

    need: Need
    """What must be on record."""
    norm: NormId
    """The norm that asks for it."""
    stage: Stage
    """Which stage."""
    who: list[Actor]
    """Who can meet it."""
    words: Localised
    """The same in words."""


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


Diff = TypedDict(
    "Diff",
    {
        "from": Day,
        "happened": Changes,
        "is": DayCounts,
        "late": NotRequired[LateChanges],
        "until": Day,
        "was": DayCounts,
    },
)


Event: TypeAlias = OpenedEvent | FormChosenEvent | StageMovedEvent | EnrolledEvent | CorrectedEvent | RoleTakenEvent | RoleLeftEvent | CuratorAppointedEvent | MentorSelectedEvent | MentorTrainedEvent | DocumentFiledEvent | ConsentGivenEvent | ConsentWithdrawnEvent | MentorInstructedEvent | InstructionCancelledEvent | MentorChosenEvent | PairProposedEvent | PairAgreedEvent | PairApprovedEvent | PairPlannedEvent | PairProlongedEvent | MeetingHeldEvent | PairEndedEvent | AnsweredEvent | ActivityHeldEvent | MadePublicEvent | TakenDownEvent | PairContactedEvent | FigureReportedEvent | TaskPlannedEvent | TaskCompletedEvent | TaskDroppedEvent
"""A fact of the programme's life."""


Events: TypeAlias = list[Event]


class Model(TypedDict):
    """What a model says on a day."""

    categories: list[Category]
    """Why they need a mentor."""
    clauses: list[Clause]
    """Rights, duties and functions of the roles, as far as the organisation goes by their acts."""
    conditions: list[ConditionOfModel]
    """What stages ask before they close."""
    documents: list[DocumentKind]
    """Kinds of documents."""
    form_limits: NotRequired[dict[str, FormLimits]]
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
    procedures: NotRequired[list[Procedure]]
    """What is done step by step, beside the stages."""
    prolongation_grounds: list[ProlongationGround]
    """Why terms are prolonged."""
    role_names: NotRequired[dict[str, Localised]]
    """The profile's own words for the roles."""
    stage_groups: NotRequired[list[StageGroup]]
    """The larger parts of the cycle, where the profile speaks of such."""
    stages: list[StageEntry]
    """The stages under the profile's names."""
    standings: list[Standing]
    """Who people are."""
    title: Localised
    """Its title."""


class Noticed(TypedDict):
    """What came of a command on a programme under watch."""

    events: list[Event]
    """What happened. Store these; `Programme::replay` gives the programme back."""
    gone: list[Diagnostic]
    """Findings that were there before and are not any more, worst first."""
    new: list[Diagnostic]
    """Findings that are there since, worst first."""


class Profile(TypedDict):
    """A profile as it stands in its file."""

    adopts: NotRequired[list[Adoption]]
    """The norms that an act of the region, the municipality or the organisation made binding."""
    consent_of_minors: NotRequired[ConsentOfMinors]
    """Who signs the consent of a minor."""
    day_off: NotRequired[DayOffPolicy]
    """What becomes of a last day that is a day off; none: as in the extended profiles, at last `forward`."""
    extends: NotRequired[list[ProfileId]]
    """The profiles it builds on, from the most general."""
    form_limits: NotRequired[dict[str, FormLimits]]
    """Numbers of one form, in place of the general ones."""
    form_names: NotRequired[dict[str, Localised]]
    """Own names of forms; the names of the registry stay known as other names."""
    format: Format1
    """The version of the format, 1."""
    forms: NotRequired[list[FormId]]
    """The forms that may be chosen. None: every form of the registry."""
    gates: NotRequired[dict[str, list[Condition]]]
    """What each stage asks before it closes; adds to what the extended profiles ask."""
    id: ProfileId
    """The identifier."""
    kinds: NotRequired[list[KindId]]
    """The kinds of mentoring that are used. None: every kind of the registry."""
    limits: NotRequired[Limits]
    """Numbers."""
    matching: NotRequired[MatchingPolicy]
    """What matching strives for and what history counts in it."""
    mentee_categories: NotRequired[list[CategoryId]]
    """The categories of mentees that are taken. None: every category of the registry."""
    mentor_standings: NotRequired[list[StandingId]]
    """Who mentors, whatever the form. None: whoever the forms name."""
    models: NotRequired[list[MentoringModel]]
    """The models whose recommendations it follows; adds to those of the extended profiles."""
    overlaps: NotRequired[list[Overlap]]
    """Stages that may run at the same time as the one before them."""
    procedures: NotRequired[list[Procedure]]
    """What is done step by step for one request, one pair, one form."""
    region: NotRequired[str]
    """The region of the federation whose acts it follows, as an organisation writes it."""
    registry: NotRequired[Registry]
    """Entries that the registries lack."""
    road_map: NotRequired[list[RoadMapLine]]
    """What is due when, beyond the stages."""
    role_names: NotRequired[dict[str, Localised]]
    """Own words for the roles: «стажер», «подопечный»."""
    rules: NotRequired[dict[str, RuleSetting]]
    """Rules that the profile switches off or weighs otherwise, by code."""
    stage_groups: NotRequired[list[StageGroup]]
    """Larger parts that the profile speaks of; each stage belongs to at most one."""
    stage_names: NotRequired[dict[str, Localised]]
    """Own names of stages."""
    study_terms: NotRequired[list[StudyTerm]]
    """The terms of study, in order; none: those of the extended profiles, at last the quarters of the registry."""
    title: Localised
    """The title."""
    week: NotRequired[WorkWeek]
    """The working week of the organisation; none: that of the extended profiles, at last five days."""
    weights: NotRequired[dict[str, int]]
    """Weights of the compatibility criteria; they replace the extended profiles' weights one by one."""
    without_limits: NotRequired[list[Limit]]
    """Numbers of the extended profiles that do not hold here: what they limit is not judged."""


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
    """The caller's own data; kept and given back, the keys of its objects in alphabetical order."""
    figures: NotRequired[list[Figure]]
    """Figures that the organisation reports or aims at."""
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
    tasks: NotRequired[list[TaskAct]]
    """What happened to the rows of the road map, in the order it was recorded."""
    trainings: NotRequired[list[Training]]
    """The mentors' trainings."""


class Step(TypedDict):
    """What came of a command."""

    events: list[Event]
    """What happened. Store these; replaying them gives the programme back."""
    programme: Programme
    """The programme after the command."""


Command: TypeAlias = ChooseFormsCommand | StartStageCommand | CloseStageCommand | OverrideStageCommand | ReopenStageCommand | EnrolCommand | CorrectCommand | TakeRoleCommand | LeaveRoleCommand | AppointCuratorCommand | SelectMentorCommand | TrainMentorCommand | FileDocumentCommand | GiveConsentCommand | WithdrawConsentCommand | InstructMentorCommand | CancelInstructionCommand | ChooseMentorCommand | ProposePairsCommand | AgreePairCommand | ApprovePairsCommand | PlanPairCommand | HoldMeetingCommand | ProlongPairCommand | ReplaceMentorCommand | EndPairCommand | RecordAnswersCommand | HoldActivityCommand | PublishCommand | TakeDownCommand | ContactPairCommand | ReportFigureCommand | PlanTaskCommand | CompleteTaskCommand | DropTaskCommand
"""What somebody wants to happen."""


DiffRequest = TypedDict(
    "DiffRequest",
    {
        "before": NotRequired[Programme],
        "from": Day,
        "until": Day,
    },
)


class MatchPlan(TypedDict):
    """Proposed pairs and the reasons for them."""

    certificate: NotRequired[MatchCertificate]
    """The proof of an optimal plan."""
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
    shortages: NotRequired[list[Shortage]]
    """Where places are short: mentees who share too few places among the mentors whom they could have."""
    unmatched: list[LeftOut]
    """The mentees left without a pair."""
    wanting: NotRequired[list[Free]]
    """The mentors who have fewer mentees than they would begin with."""
    weights: dict[str, int]
    """The weights that were counted."""


class Rematch(TypedDict):
    """What becomes of the pairs."""

    certificate: NotRequired[MatchCertificate]
    """The proof."""
    commands: list[Command]
    """What to record, in this order."""
    day: Day
    """The day."""
    guarantee: Guarantee
    """What is certain: also that no plan as good moves fewer, save for the stable objectives."""
    kept: list[KeptPair]
    """The pairs that stay."""
    moved: list[MovedMentee]
    """The mentees whose pair does not stay."""
    new: list[Proposed]
    """The pairs of those who had none."""
    objective: Objective
    """What is striven for."""
    price_of_staying: NotRequired[Price]
    """What it would cost to leave in place every pair that could stay; none where nothing was moved for the objective."""
    shortages: NotRequired[list[Shortage]]
    """Where places are short: mentees who share too few places among the mentors whom they could have."""
    unmatched: list[LeftOut]
    """The mentees left without a pair."""


class WhatIf(TypedDict):
    """The imagined case beside the present one."""

    appeared: list[Diagnostic]
    """What the rules would find in addition."""
    commands: list[Command]
    """What to record so that it comes about: the given commands, and those of the matching."""
    day: Day
    """The day."""
    gone: list[Diagnostic]
    """What the rules would find no more."""
    indicators: list[IndicatorChange]
    """The indicators that differ."""
    matched: Both
    """How many mentees have a mentor, in pairs that are open or proposed."""
    moved: list[WhatIfChange]
    """The mentees whose mentors differ."""
    score: Both
    """The sum of the scores of those pairs, as far as nothing forbids them."""


class WhatIfRequest(TypedDict):
    """What is to be imagined."""

    commands: NotRequired[list[Command]]
    """What would be recorded, in this order."""
    leaving: NotRequired[list[Leaving]]
    """Who would leave; open pairs are matched again."""
    rematch: NotRequired[bool]
    """Whether open pairs are matched again even if nobody leaves."""
    request: MatchRequest
    """The matching as it would be asked for now; its day is the day of the comparison."""
    then: NotRequired[MatchRequest]
    """The matching in the imagined case; none: the same."""
