"""
The compiled part of `nastavnik`. Import from `nastavnik`, not from here.
"""

from collections.abc import Sequence
from datetime import date
from nastavnik._hints import ArrowTable, Report
from nastavnik._step import Step
from nastavnik.types import AgendaItem, AgendaRequest, Audit, AuditRequest, CalendarRequest, Command, Diagnostic, Diff, DiffRequest, Directory as Directory2, Event, Hurdle, MatchPlan, MatchRequest, MenteeExplanation, MenteeQuestion, Model, MonitoringReport, Noticed, Opening, PairExplanation, PairQuestion, PaperRequest, PathStep, Profile, Programme as Programme2, PublicShare, Readiness, Rematch, RematchRequest, RoadMapItem, Stage, StageBoard, WhatIf, WhatIfRequest, WorkingDays, WorkingDaysRequest, YoungAnswer, YoungQuestion
from typing import Final, SupportsIndex, final

__all__ = ["__version__", "Assignment", "Columns", "Directory", "Programme", "TargetModel", "Watch", "barriers", "check_profile", "explain", "rule_codes", "solve_columns"]

__version__: Final[str]
"""
The version of the library.
"""

@final
class Assignment:
    """
    A solved assignment: which row gets which column, and the proof that nothing is better.
    """
    def __repr__(self, /) -> str: ...
    @property
    def column_prices(self, /) -> Columns:
        """
        The price of a place in each column, `level_0`, `level_1`…: a column of the proof for each of `levels`.
        """
    @property
    def guarantee(self, /) -> str:
        """
        What is certain: "optimal", no other plan is better; "stable", no row and column would both rather have each other.
        """
    @property
    def levels(self, /) -> Columns:
        """
        What the proof counts, the most important first, a line each: what a match adds (`matched`), a point of its score
        (`point`), a row that keeps its column (`kept`) and a wanted place that is filled (`wanted`). Empty for stable plans.
        For "worst_off_first" it is not the whole of it; `verify` looks at all.
        """
    @property
    def matched(self, /) -> int:
        """
        How many rows have a column.
        """
    @property
    def pairs(self, /) -> Columns:
        """
        The plan: `row`, `column` and `score` of each matched row, in the order of the rows.
        """
    @property
    def row_prices(self, /) -> Columns:
        """
        What each row gains beyond the price of its column, by level; as the sum of gains and prices is reached, nothing
        is better.
        """
    @property
    def total(self, /) -> int:
        """
        The sum of their scores.
        """
    def verify(self, /) -> bool:
        """
        Checks the proof, or the stability, against the tables: code apart from the search. `O(edges)`.
        """

@final
class Columns:
    """
    Columns of numbers. Any library that knows Arrow takes them as they are: `polars.DataFrame(columns)`,
    `pyarrow.table(columns)`, `pandas.DataFrame.from_arrow(columns)`.
    """
    def __arrow_c_array__(self, /, requested_schema: "object" = None) -> "tuple[object, object]":
        """
        The table as an Arrow array of structures.
        """
    def __arrow_c_stream__(self, /, requested_schema: "object" = None) -> "object":
        """
        The table as an Arrow stream. The schema is always its own: a requested one is only a wish.
        """
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def names(self, /) -> list[str]:
        """
        The names of the columns.
        """

@final
class Directory:
    """
    The directory (справочник): names and contacts, apart from the programme, which holds pseudonymous ids only.

    It stays with those who may see names; texts are joined with it at the last moment.
    """
    def __copy__(self, /) -> Directory: ...
    def __deepcopy__(self, _memo: "object", /) -> Directory: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[str]]": ...
    def __repr__(self, /) -> str: ...
    @classmethod
    def from_json(cls, /, directory: Directory2 | str) -> Directory:
        """
        Reads a directory.

        Raises MalformedError with the place.
        """
    def to_json(self, /) -> str:
        """
        Writes it as JSON text: the same bytes in every language.
        """

@final
class Programme:
    """
    A mentoring programme (программа наставничества) of one organisation for one cycle: its records and nothing else.

    A value: commands give back a new one, the old one stays as it is. It holds pseudonymous ids; names are in the
    Directory. Any number of threads may ask it at once.
    """
    def __copy__(self, /) -> Programme: ...
    def __deepcopy__(self, _memo: "object", /) -> Programme: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[str]]": ...
    def __repr__(self, /) -> str: ...
    def agenda(self, /, model: TargetModel, request: AgendaRequest | str) -> list[AgendaItem]:
        """
        What is to be done on a day and in as many days after it as the horizon says: late and due, silent, missing,
        expiring, waiting for a decision.
        """
    def apply(self, /, model: TargetModel, command: Command | str) -> Step:
        """
        Carries out a command. The answer unpacks into the new programme and the events; store these.

        Raises MalformedError, or RefusedError with every reason.
        """
    def as_of(self, /, day: str | date) -> Programme:
        """
        The programme as it stood on the day: every later fact left out.
        """
    def audit_pairs(self, /, model: TargetModel, request: AuditRequest | str) -> Audit:
        """
        What is to be said of pairs, whoever made them: what is forbidden, what is unjust, what would be better.
        """
    def board(self, /, day: str | date) -> StageBoard:
        """
        The seven stages (этапы) as they stand on the day.
        """
    def calendar_ics(self, /, model: TargetModel, request: CalendarRequest | str) -> str:
        """
        What of the road map is not done, as the text of an iCalendar file.
        """
    def decide(self, /, model: TargetModel, command: Command | str) -> list[Event]:
        """
        The events that a command would bring, without carrying it out.

        Raises as apply does.
        """
    def diff(self, /, model: TargetModel, request: DiffRequest | str) -> Diff:
        """
        What changed between two days.
        """
    def explain_pair(self, /, model: TargetModel, request: PairQuestion | str) -> PairExplanation:
        """
        Why two people are a pair of the best plan, or why not: barriers with their rules, the score, what it costs.
        """
    def explain_unmatched(self, /, model: TargetModel, request: MenteeQuestion | str) -> MenteeExplanation:
        """
        Whom a mentee gets by the best plan, or why nobody, and what would help.
        """
    @classmethod
    def from_json(cls, /, programme: Programme2 | str) -> Programme:
        """
        Reads a programme. Only malformed input is an error: a bad programme is loaded and diagnosed.

        Raises MalformedError with the place.
        """
    @property
    def id(self, /) -> str:
        """
        The identifier.
        """
    def monitor(self, /, model: TargetModel, day: str | date) -> MonitoringReport:
        """
        The monitoring report (мониторинг) as of the day: the quality of the programme and its influence on people.
        """
    @classmethod
    def open(cls, /, model: TargetModel, opening: Opening | str) -> Step:
        """
        Opens a programme.

        Raises MalformedError, or RefusedError when the profile does not allow what the opening says.
        """
    def paper(self, /, model: TargetModel, directory: Directory, request: PaperRequest | str) -> str | None:
        """
        A paper (приказ, отчет, памятка) made from the records, as HTML or Markdown, with names from the directory.
        `None` where there is no such pair.
        """
    def path_to(self, /, model: TargetModel, stage: Stage, day: str | date) -> list[PathStep]:
        """
        The remaining work until a stage may close, in order.
        """
    @property
    def profile(self, /) -> str:
        """
        The profile the programme is judged by.
        """
    def propose_pairs(self, /, model: TargetModel, request: MatchRequest | str, *, progress: Report | None = None) -> MatchPlan:
        """
        Pairs (пары) to propose, each with its reasons, and why somebody is left without one. A curator decides.

        `progress` is called with how far it is, about twenty times a second. What it raises cancels the work, and so
        does Ctrl-C.
        """
    def publish(self, /, model: TargetModel, day: str | date) -> list[PublicShare]:
        """
        The indicators as they may be published: figures about too few people are left out.
        """
    def readiness(self, /, model: TargetModel, stage: Stage, day: str | date) -> Readiness:
        """
        Whether a stage may close on the day, with every unmet condition.
        """
    def rematch(self, /, model: TargetModel, request: RematchRequest | str) -> Rematch:
        """
        What becomes of the pairs after a change; as few as possible are moved. Nothing is recorded.
        """
    @classmethod
    def replay(cls, /, events: Sequence[Event] | str) -> Programme:
        """
        The programme that a log of events makes; the same bytes as living it.

        Raises MalformedError, or ReplayError when the log is not a programme's.
        """
    def road_map(self, /, model: TargetModel, day: str | date) -> list[RoadMapItem]:
        """
        The road map (дорожная карта) on the day.
        """
    def to_json(self, /) -> str:
        """
        Writes it as JSON text: the same bytes in every language.
        """
    def validate(self, /, model: TargetModel, day: str | date) -> list[Diagnostic]:
        """
        What is wrong or missing on the day, worst first. A bad programme never raises.
        """
    def watch(self, /, model: TargetModel, day: str | date) -> Watch:
        """
        The programme under watch on the day, for many commands one after the other: each tells what has changed among the
        findings.
        """
    def what_if(self, /, model: TargetModel, request: WhatIfRequest | str) -> WhatIf:
        """
        What would be different.

        Raises RefusedError when a command would be refused.
        """
    def young_specialist(self, /, model: TargetModel, request: YoungQuestion | str) -> YoungAnswer | None:
        """
        Whether a person counts as a young specialist (молодой специалист), and by which policy; `None` where no
        policy or person is known.
        """

@final
class TargetModel:
    """
    The target model (целевая модель) as an organisation uses it: the norms, the registries, and what its profile decided.

    It never changes. Two models are equal when they say the same.
    """
    def __copy__(self, /) -> TargetModel: ...
    def __deepcopy__(self, _memo: "object", /) -> TargetModel: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[str]]": ...
    def __repr__(self, /) -> str: ...
    @classmethod
    def builtin(cls, /, id: str) -> TargetModel:
        """
        A model that ships with the library, for example "school".

        Raises ModelError when there is no such profile.
        """
    def describe(self, /, day: str | date) -> Model:
        """
        What the model says: its stages under their names, forms, limits, and the norms that hold on the day.
        """
    @classmethod
    def from_json(cls, /, profile: Profile | str) -> TargetModel:
        """
        A model from the caller's profile.

        Raises MalformedError when the profile cannot be read, ModelError when it names an unknown norm, form
        or parent profile.
        """
    @property
    def id(self, /) -> str:
        """
        The identifier of the profile.
        """
    def working_days(self, /, request: WorkingDaysRequest | str) -> WorkingDays:
        """
        Working days by the production calendars (производственный календарь).

        Raises MalformedError for a count in a year whose calendar is not known.
        """

@final
class Watch:
    """
    A programme with its findings on one day, both kept up with every command.

    For many commands one after the other: a service that stays open, a notebook that asks what each step changes.
    Made at the price of Programme.validate. After that a command costs as much as the people and pairs near it have
    records, however large the programme is; a stage or an appointment asks about all pairs again. Threads take turns.
    """
    def apply(self, /, command: Command | str) -> Noticed:
        """
        Carries out a command and tells what happened, which findings are new and which are gone.

        Raises MalformedError, or RefusedError with every reason; nothing is changed then.
        """
    @property
    def day(self, /) -> str:
        """
        The day of the findings.
        """
    def findings(self, /) -> list[Diagnostic]:
        """
        All findings, worst first: what Programme.validate gives.
        """
    @property
    def programme(self, /) -> Programme:
        """
        The programme as it stands. While you hold it, the next command copies the list that it changes.
        """

def barriers() -> list[Hurdle]:
    """
    Everything that may stand between a mentee and a mentor: the words for the codes in a plan's `barred`.
    """

def check_profile(profile: Profile | str, day: str | date) -> list[Diagnostic]:
    """
    Everything that makes a profile unusable or contradictory on the day, worst first; places are in the profile.

    Raises MalformedError when the profile cannot be read. What TargetModel.from_json refuses is a finding here.
    """

def explain(code: str) -> str | None:
    """
    The page of a rule or of a check of profiles in Markdown; `None` where there is no such code.
    """

def rule_codes() -> list[str]:
    """
    The codes of all rules.
    """

def solve_columns(edges: ArrowTable, columns: ArrowTable, *, objective: str = "most_matched_then_best", rows: SupportsIndex | None = None, before: ArrowTable | None = None, progress: Report | None = None) -> Assignment:
    """
    Assigns rows to columns with limits, exactly: the solver of `propose_pairs` for tables of your own.

    `edges` is a table of whole numbers with the columns `row`, `column` and `score` (from 0 to 16777216), in any
    order; rows and columns are numbered from 0. `columns` has a line for each column: how many rows it takes, `at_most`,
    and perhaps how many it wants, `at_least`. Any table with the Arrow PyCapsule interface will do.

    `objective`: "most_matched_then_best", "best_total", "worst_off_first", "stable_for_rows", "stable_for_columns". The
    stable ones look at `column_score` of the edges too, where there is such a column. `rows`: how many rows there are;
    without it as many as the edges need. `before`: a table with a `column` for each row, the one it has today or null;
    it keeps that where the objective lets it. `progress` is called about twenty times a second.

    Where several plans are equally good, the order of rows and columns decides, and not the order of the edges.

    Raises MalformedError with the place, `/edges/score/17`.
    """
