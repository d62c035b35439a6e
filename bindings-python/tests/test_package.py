"""What is installed: typed, with current stubs, in one version."""

import ast
import doctest
import importlib
import re
from importlib.metadata import version
from pathlib import Path

import pytest

import nastavnik

PACKAGE = Path(nastavnik.__file__).parent
SOURCE = Path(__file__).parents[1] / "python" / "nastavnik"
STUB = PACKAGE / "_nastavnik.pyi"


def test_one_version() -> None:
    manifest = (SOURCE.parents[2] / "Cargo.toml").read_text("utf-8")
    (crate,) = re.findall(r'^version = "(.*)"', manifest, re.MULTILINE)
    assert nastavnik.__version__ == version("nastavnik") == crate


def test_the_stub_is_the_committed_one() -> None:
    assert STUB.read_bytes() == (SOURCE / STUB.name).read_bytes()
    assert (PACKAGE / "py.typed").exists()


def test_the_stub_leaves_nothing_untyped() -> None:
    tree = ast.parse(STUB.read_text("utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert not names & {"Any", "Incomplete"}


def test_the_stub_names_what_the_module_has() -> None:
    compiled = importlib.import_module("nastavnik._nastavnik")
    (names,) = re.findall(r"__all__ = \[(.*)\]", STUB.read_text("utf-8"))
    assert sorted(re.findall(r'"(\w+)"', names)) == sorted(compiled.__all__)


@pytest.mark.parametrize("name", ["nastavnik", "nastavnik.errors", "nastavnik._step"])
def test_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
