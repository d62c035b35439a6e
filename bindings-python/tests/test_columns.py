"""The solver on tables: any Arrow library, clear errors, the optimum that another solver finds."""

import _thread
import random
from collections.abc import Callable
from threading import Timer
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from nastavnik import Assignment, MalformedError, solve_columns
from nastavnik.types import MatchProgress

# Two rows want column 0, which has one place; the second could have column 1.
EDGES = {"row": [1, 0, 1], "column": [1, 0, 0], "score": [1, 5, 3]}
COLUMNS = {"at_most": [1, 1]}


class Batch:
    """A table that gives itself as one array only."""

    def __init__(self, columns: dict[str, list[int]]) -> None:
        self.batch = pa.RecordBatch.from_pydict(columns)

    def __arrow_c_array__(self, requested_schema: object = None) -> object:
        return self.batch.__arrow_c_array__(requested_schema)


LIBRARIES: dict[str, Callable[[Any], Any]] = {
    "pyarrow": pa.table,
    "polars": pl.DataFrame,
    "pandas": pd.DataFrame,
    "batch": Batch,
}


def edges(seed: int, rows: int, columns: int, each: int) -> pl.DataFrame:
    """Made-up edges: so many of each row."""
    dice = random.Random(seed)
    chosen = [dice.sample(range(columns), each) for _ in range(rows)]
    return pl.DataFrame(
        {
            "row": [row for row in range(rows) for _ in range(each)],
            "column": [column for row in chosen for column in row],
            "score": [dice.randint(1, 1000) for _ in range(rows * each)],
        }
    )


def limits(places: list[int]) -> pl.DataFrame:
    return pl.DataFrame({"at_most": places}, schema={"at_most": pl.Int64})


def long_work() -> tuple[pl.DataFrame, pl.DataFrame]:
    """What takes far longer than anybody would wait between two looks."""
    return edges(1, 2000, 200, 20), limits([8] * 200)


@pytest.mark.parametrize("library", LIBRARIES)
def test_tables_of_any_library(library: str) -> None:
    table = LIBRARIES[library]
    answer = solve_columns(table(EDGES), table(COLUMNS))
    assert (answer.guarantee, answer.matched, answer.total) == ("optimal", 2, 6)
    assert repr(answer) == "<Assignment optimal, 2 matched, 6 in all>"
    pairs = {"row": [0, 1], "column": [0, 1], "score": [5, 1]}
    assert pa.table(answer.pairs).to_pydict() == pairs
    assert pa.record_batch(answer.pairs).to_pydict() == pairs
    assert pl.DataFrame(answer.pairs).to_dict(as_series=False) == pairs
    assert pd.DataFrame.from_arrow(answer.pairs).to_dict("list") == pairs
    assert (answer.pairs.names, len(answer.pairs)) == (["row", "column", "score"], 2)
    assert repr(answer.pairs) == "<Columns row, column, score, 2 rows>"
    assert answer.verify()


def test_a_table_outlives_its_assignment() -> None:
    table = pa.table(solve_columns(pl.DataFrame(EDGES), pl.DataFrame(COLUMNS)).pairs)
    assert table["column"].to_pylist() == [0, 1]


@pytest.mark.parametrize(
    "kind", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
)
def test_numbers_of_any_width_in_pieces(kind: str) -> None:
    half = {name: pa.array(values[:1], kind) for name, values in EDGES.items()}
    rest = {name: pa.array(values[1:], kind) for name, values in EDGES.items()}
    table = pa.concat_tables([pa.table(half), pa.table(rest)])
    assert table["row"].num_chunks == 2
    assert solve_columns(table, pa.table(COLUMNS)).total == 6
    assert solve_columns(table.slice(1), pa.table(COLUMNS)).total == 5


def test_nothing_is_assigned_to_nothing() -> None:
    nothing = pl.DataFrame(EDGES).clear()
    answer = solve_columns(nothing, limits([]))
    assert (answer.matched, answer.total, len(answer.pairs)) == (0, 0, 0)
    assert answer.verify()
    assert len(solve_columns(nothing, limits([1]), rows=7).row_prices) == 7


ERRORS: dict[str, tuple[dict[str, Any], str, str]] = {
    "no table": ({"edges": [1, 2]}, "TM-SHP-008", "/edges"),
    "an array": ({"columns": pa.array([1, 2])}, "TM-SHP-008", "/columns"),
    "an unknown column": (
        {"columns": pa.table({"at_mots": [1]})},
        "TM-SHP-003",
        "/columns/at_mots",
    ),
    "a missing column": ({"edges": pa.table({"row": [1], "column": [1]})}, "TM-SHP-005", "/edges"),
    "a float": ({"edges": pa.table({**EDGES, "score": [1.0, 2, 3]})}, "TM-SHP-002", "/edges/score"),
    "a text": ({"edges": pa.table({**EDGES, "row": ["a", "b", "c"]})}, "TM-SHP-002", "/edges/row"),
    "a null": ({"edges": pa.table({**EDGES, "row": [1, None, 1]})}, "TM-SHP-002", "/edges/row/1"),
    "only nulls": ({"edges": pa.table({**EDGES, "row": [None] * 3})}, "TM-SHP-002", "/edges/row/0"),
    "a negative number": (
        {"edges": pa.table({**EDGES, "row": [1, 0, -1]})},
        "TM-SHP-002",
        "/edges/row/2",
    ),
    "too great a score": (
        {"edges": pa.table({**EDGES, "score": [1, 2**24 + 1, 3]})},
        "TM-SHP-002",
        "/edges/score/1",
    ),
    "no such column": (
        {"edges": pa.table({**EDGES, "column": [1, 2, 0]})},
        "TM-SHP-002",
        "/edges/column/1",
    ),
    "no such row": ({"rows": 1}, "TM-SHP-002", "/edges/row/0"),
    "too many rows": ({"rows": 2**32 - 1}, "TM-SHP-002", "/rows"),
    "an edge twice": (
        {"edges": pa.table({**EDGES, "column": [1, 0, 1]})},
        "TM-SHP-009",
        "/edges/2",
    ),
    "limits crossed": (
        {"columns": pa.table({"at_most": [1, 1], "at_least": [0, 2]})},
        "TM-SHP-002",
        "/columns/at_least/1",
    ),
    "an unknown objective": ({"objective": "best_totl"}, "TM-SHP-004", "/objective"),
    "a short plan": ({"before": pa.table({"column": [1]})}, "TM-SHP-008", "/before"),
}


@pytest.mark.parametrize("case", ERRORS)
def test_a_mistake_has_its_code_and_place(case: str) -> None:
    given, code, at = ERRORS[case]
    arguments: Any = {"edges": pa.table(EDGES), "columns": pa.table(COLUMNS), **given}
    with pytest.raises(MalformedError) as error:
        solve_columns(**arguments)
    assert (error.value.code, error.value.at) == (code, at)
    assert error.value.message_ru
    assert error.value.message_en


def test_an_exception_of_the_table_passes() -> None:
    class Broken:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        solve_columns(Broken(), pa.table(COLUMNS))


def test_a_capsule_of_something_else_is_refused() -> None:
    class Wrong:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return pa.schema([]).__arrow_c_schema__()

    with pytest.raises(ValueError, match="PyCapsule"):
        solve_columns(Wrong(), pa.table(COLUMNS))


def levels(table: Any) -> list[np.ndarray[Any, Any]]:  # noqa: ANN401
    return [np.array(column.to_pylist(), dtype=object) for column in pa.table(table).columns]


@pytest.mark.parametrize("objective", ["most_matched_then_best", "best_total", "worst_off_first"])
@pytest.mark.parametrize("seed", range(5))
def test_the_proof_can_be_checked_from_the_answer(objective: str, seed: int) -> None:
    """Weak duality by hand: rows gain and places cost together what the plan is worth."""
    table, places = edges(seed, 60, 12, 4), [3] * 12
    answer = solve_columns(table, limits(places), objective=objective)
    assert answer.verify()
    gains, prices = levels(answer.row_prices), levels(answer.column_prices)
    bound = [sum(gain) + sum(3 * price) for gain, price in zip(gains, prices, strict=True)]
    if objective == "most_matched_then_best":
        assert bound == [answer.matched, answer.total]
    if objective == "best_total":
        assert bound == [answer.total * 61 + answer.matched]
        assert pa.table(answer.levels).to_pylist() == [
            {"matched": 1, "point": 61, "kept": 0, "wanted": 0}
        ]
    if objective == "worst_off_first":
        assert bound[0] == answer.matched


@pytest.mark.parametrize("objective", ["stable_for_rows", "stable_for_columns"])
def test_stable_plans_have_no_prices(objective: str) -> None:
    own = pa.table({**EDGES, "column_score": [1, 1, 2]})
    answer = solve_columns(own, pa.table(COLUMNS), objective=objective)
    assert (answer.guarantee, answer.verify()) == ("stable", True)
    # Column 0 would rather have row 1, which would rather have it.
    assert pa.table(answer.pairs).to_pydict() == {"row": [1], "column": [0], "score": [3]}
    assert (len(answer.levels), len(answer.column_prices), len(answer.row_prices)) == (0, 0, 0)


def test_wanted_places_and_an_older_plan_count() -> None:
    alike = pl.DataFrame({"row": [0, 0, 1, 1], "column": [0, 1, 0, 1], "score": [5, 1, 5, 1]})

    def plan(answer: Assignment) -> list[int]:
        return pl.DataFrame(answer.pairs)["column"].to_list()

    roomy = limits([2, 2])
    assert plan(solve_columns(alike, roomy)) == [0, 0]
    wanted = roomy.with_columns(at_least=pl.Series([0, 1]))
    assert sorted(plan(solve_columns(alike, wanted))) == [0, 1]
    before = pl.DataFrame({"column": [None, 1]}, schema={"column": pl.Int64})
    assert plan(solve_columns(alike, roomy, before=before)) == [0, 1]


@pytest.mark.parametrize("seed", range(8))
def test_scipy_agrees_on_dense_tables(seed: int) -> None:
    dice = np.random.default_rng(seed)
    rows, columns = int(dice.integers(20, 120)), int(dice.integers(5, 40))
    scores, places = dice.integers(1, 1000, (rows, columns)), dice.integers(0, 5, columns)
    table = pa.table(
        {
            "row": np.repeat(np.arange(rows), columns),
            "column": np.tile(np.arange(columns), rows),
            "score": scores.ravel(),
        }
    )
    answer = solve_columns(table, pa.table({"at_most": places}))
    seats = np.repeat(np.arange(columns), places)
    chosen = linear_sum_assignment(scores[:, seats], maximize=True)
    assert answer.matched == min(rows, len(seats))
    assert answer.total == scores[:, seats][chosen].sum()


@pytest.mark.parametrize(
    ("rows", "columns", "places"), [(300, 60, 4), (1500, 200, 8), (1500, 200, 5)]
)
def test_scipy_agrees_on_sparse_tables(rows: int, columns: int, places: int) -> None:
    table = edges(rows + places, rows, columns, 8)
    answer = solve_columns(table, limits([places] * columns))
    assert answer.verify()
    # A seat for each place, and one beside them for each row, so dear that it is the last resort.
    row, column, score = (table[name].to_numpy() for name in ("row", "column", "score"))
    seats = (column[:, None] * places + np.arange(places)).ravel()
    costs = np.concatenate([np.repeat(1001 - score, places), np.full(rows, 10_000_000)])
    ends = (
        np.concatenate([np.repeat(row, places), np.arange(rows)]),
        np.concatenate([seats, columns * places + np.arange(rows)]),
    )
    shape = (rows, columns * places + rows)
    _, taken = min_weight_full_bipartite_matching(csr_array((costs, ends), shape=shape))
    seated = taken < columns * places
    assert answer.matched == seated.sum()
    worth = {(r, c): s for r, c, s in table.iter_rows()}
    chosen = zip(np.flatnonzero(seated).tolist(), (taken[seated] // places).tolist(), strict=True)
    assert answer.total == sum(worth[two] for two in chosen)


def test_the_order_of_the_edges_does_not_matter() -> None:
    table, places = edges(3, 500, 60, 8), limits([6] * 60)
    answers = [
        pa.table(solve_columns(given, places).pairs)
        for given in (table, table.sample(fraction=1, shuffle=True, seed=1))
    ]
    assert answers[0] == answers[1]


def test_progress_is_told() -> None:
    told: list[MatchProgress] = []
    solve_columns(pl.DataFrame(EDGES), pl.DataFrame(COLUMNS), progress=told.append)
    assert [(one["phase"], one["finished"]) for one in told] == [("solve", True)]
    told.clear()
    solve_columns(*long_work(), objective="worst_off_first", progress=told.append)
    assert len(told) > 2
    assert [one["finished"] for one in told] == [False] * (len(told) - 1) + [True]
    assert all(one["done"] <= one["of"] for one in told)
    assert [one["done"] for one in told] == sorted(one["done"] for one in told)


def test_an_exception_of_the_progress_cancels() -> None:
    class Enough(Exception):
        """Somebody has waited enough."""

    told: list[MatchProgress] = []

    def enough(progress: MatchProgress) -> None:
        told.append(progress)
        raise Enough

    with pytest.raises(Enough):
        solve_columns(*long_work(), objective="worst_off_first", progress=enough)
    assert [one["finished"] for one in told] == [False]


def test_ctrl_c_cancels() -> None:
    # Seconds of work: on a busy machine too the timer comes first.
    work = edges(1, 6000, 600, 20), limits([8] * 600)
    timer = Timer(0.1, _thread.interrupt_main)
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            solve_columns(*work, objective="worst_off_first")
    finally:
        timer.join()
