"""The programme as pydantic models: every member typed, unknown ones refused."""

from datetime import date

from pydantic import BaseModel, ConfigDict


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Organisation(Strict):
    name: str
    kind: str


class Period(Strict):
    from_: date
    until: date
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.rstrip("_"))


class Header(Strict):
    title: str
    organisation: Organisation
    period: Period
    goal: str
    expected_results: list[str]


class Dated(Strict):
    on: date


class FormChoice(Dated):
    form: str


class StageAct(Dated):
    stage: str
    act: str
    by: str


class Role(Period):
    role: str
    until: date | None = None


class Request(Strict):
    text: str
    topics: list[str]


class Participant(Strict):
    id: str
    standing: str
    born: date
    roles: list[Role]
    step: int | None = None
    place: str | None = None
    service_years: int | None = None
    takes: int | None = None
    categories: list[str] = []
    competences: list[str] = []
    interests: list[str] = []
    requests: list[Request] = []


class Appointment(Role):
    role: None = None
    curator: str
    order: str


class Selection(Dated):
    mentor: str
    fit: bool


class Training(Dated):
    mentor: str
    programme: str


class Pay(Strict):
    roubles: int


class Instruction(Period):
    id: str
    mentor: str
    pair: str
    basis: str
    document: str
    content: str
    form: str
    pay: Pay


class Activity(Dated):
    kind: str


class Publication(Dated):
    topic: str
    address: str


class Document(Strict):
    id: str
    kind: str
    number: str
    date: date
    signed_by: str
    people: list[str] = []
    pairs: list[str] = []


class Consent(Strict):
    id: str
    purpose: str
    subject: str
    giver: str
    given: date
    authority: str | None = None


class Agreement(Dated):
    side: str


class Plan(Dated):
    meetings: int
    made_by: list[str]


class Ending(Dated):
    ground: str
    result: str


class Pair(Strict):
    id: str
    form: str
    mentors: list[str]
    mentees: list[str]
    proposed: date
    goal: str
    agreed: list[Agreement]
    order: str
    approved: date
    term: Period
    plan: Plan
    ended: Ending | None = None


class Meeting(Dated):
    id: str
    pair: str
    kind: str
    minutes: int
    feedback: list[str] = []
    fit: str | None = None


class Answers(Dated):
    instrument: str
    round: str
    participant: str
    marks: dict[str, int]


class Programme(Strict):
    format: int
    id: str
    profile: str
    header: Header
    forms: list[FormChoice]
    stages: list[StageAct]
    appointments: list[Appointment]
    selections: list[Selection]
    trainings: list[Training]
    instructions: list[Instruction]
    activities: list[Activity]
    publications: list[Publication]
    documents: list[Document]
    consents: list[Consent]
    participants: list[Participant]
    pairs: list[Pair]
    meetings: list[Meeting]
    answers: list[Answers]
