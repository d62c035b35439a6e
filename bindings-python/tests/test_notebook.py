"""The notebooks run, and show what is saved in them. `BLESS=1` saves what they show."""

import os
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


def outputs(notebook: Any) -> list[Any]:  # noqa: ANN401
    return [cell.get("outputs") for cell in notebook.cells]


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.name)
def test_notebook(file: Path) -> None:
    saved = nbformat.read(file, as_version=4)
    run = nbformat.read(file, as_version=4)
    NotebookClient(
        run, kernel_name="python3", resources={"metadata": {"path": file.parent}}
    ).execute()
    if "BLESS" in os.environ:
        for cell in run.cells:
            cell.metadata.pop("execution", None)
        run.metadata["language_info"] = {"name": "python"}
        nbformat.write(run, file)
    else:
        assert outputs(run) == outputs(saved)
