"""The examples of the READMEs are typed, run one after another, and print what it says there."""

import contextlib
import io
import re
from pathlib import Path

import pytest

from conftest import mypy
from nastavnik import Programme

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("readme", ["README.md", "bindings-python/README.md"])
def test_examples(
    readme: str, programme: Programme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The file that the example of the root README reads.
    (tmp_path / "programme.json").write_text(programme.to_json(), "utf-8")
    monkeypatch.chdir(tmp_path)
    blocks = BLOCK.findall((ROOT / readme).read_text("utf-8"))
    assert blocks
    assert mypy(tmp_path, *(code for code, _ in blocks)) == ""
    names: dict[str, object] = {}
    for code, printed in blocks:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, readme, "exec"), names)
        assert not printed or out.getvalue() == printed
