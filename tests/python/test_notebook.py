"""The notebooks run from top to bottom, and show what they say."""

import pathlib

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = pathlib.Path(__file__).parents[2] / "bindings" / "python" / "notebooks"


def text_of(cell):
    return "".join(output.get("text", "") + output.get("data", {}).get("text/plain", "") for output in cell.outputs)


def executed(name):
    notebook = nbformat.read(NOTEBOOKS / name, as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": NOTEBOOKS}}).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


@pytest.fixture(scope="module")
def cells():
    return executed("first_circuit.ipynb")


@pytest.fixture(scope="module")
def story():
    return executed("standards_testbed.ipynb")


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


def test_drafts_judge_a_circuit(story):
    lines = one(story, "verdict.clauses").split("\n")
    assert lines[0] == "A does-not-conform" and "B conforms" in lines
    assert any(line.split()[:2] == ["4.3", "fail"] and "[8]" in line for line in lines)


def test_the_difference_of_the_drafts_is_shown(story):
    assert "4 of 5 artefacts change their verdict" in one(story, '"diff"')


def test_three_proposals_are_broken(story):
    lines = dict(line.split(" ", 1) for line in one(story, '"audit"').strip().split("\n"))
    assert len(lines) == 5 and sum(line.startswith("does-not-conform") for line in lines.values()) == 3
    assert "['hash']" in lines["broken-hash"] and "['reference']" in lines["wrong-value"] and "['acceptance.power']" in lines["any-device"]


def test_the_result_is_accepted(story):
    assert "the rule on these counts: pass" in one(story, "site.json")


def test_the_page_is_shown(story):
    [cell] = [cell for cell in story if "HTML(page)" in cell.source]
    assert "does-not-conform" in cell.outputs[0]["data"]["text/html"]


def test_the_notebook_is_stored_without_outputs():
    for path in NOTEBOOKS.glob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            assert not cell.get("outputs") and cell.get("execution_count") is None
