"""The notebook runs from top to bottom, and shows what it says."""

import pathlib

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = pathlib.Path(__file__).parents[2] / "bindings" / "python" / "notebooks"


def text_of(cell):
    return "".join(output.get("text", "") + output.get("data", {}).get("text/plain", "") for output in cell.outputs)


@pytest.fixture(scope="module")
def cells():
    notebook = nbformat.read(NOTEBOOKS / "first_circuit.ipynb", as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": NOTEBOOKS}}).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def one(cells, marker):
    [cell] = [cell for cell in cells if marker in cell.source]
    return text_of(cell)


def test_the_first_circuit_is_sampled(cells):
    lines = one(cells, "shots=1000").split("\n")
    assert [line.split()[0] for line in lines if line] == ["00", "11", "00", "11"]
    assert sum(int(line.split()[1]) for line in lines[2:] if line) == 1000


def test_the_state_is_shown(cells):
    assert "0.70710678" in one(cells, 'output="state"')


def test_the_expectation_is_right(cells):
    assert float(one(cells, "libqsim.expectation")) == pytest.approx(0.75)


def test_the_wrong_program_is_explained(cells):
    text = one(cells, "QasmError")
    assert "^" in text
    assert "(5, 3, " in text
    assert "(6, 18, " in text


def test_the_notebook_is_stored_without_outputs():
    for path in NOTEBOOKS.glob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            assert not cell.get("outputs") and cell.get("execution_count") is None
