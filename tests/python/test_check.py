"""check: verdicts of circuits by their language and by draft standards."""

import hashlib

import pytest

import libqsim

GOOD = 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\nh q[0];\ncx q[0], q[1];\nmeasure q -> c;\n'


@pytest.fixture
def file(tmp_path):
    def write(text, name="circuit.qasm"):
        path = tmp_path / name
        path.write_text(text)
        return path

    return write


def test_a_valid_circuit_conforms(file):
    verdict = libqsim.check(file(GOOD), profile="openqasm2")
    assert (verdict.verdict, verdict.kind, verdict.clauses, verdict.diagnostics) == ("conforms", "circuit", [], [])
    assert verdict.sha256 == hashlib.sha256(GOOD.encode()).hexdigest()
    assert "conforms" in str(verdict)


def test_a_wrong_circuit_does_not_and_that_is_no_error(file):
    verdict = libqsim.check(file(GOOD.replace("cx q[0], q[1]", "cx q[0], q[2]")))
    assert verdict.verdict == "does-not-conform"
    assert [(d.line, d.column, d.code) for d in verdict.diagnostics] == [(6, 12, "QS3070")]


def test_a_missing_file_is_an_error():
    with pytest.raises(libqsim.QasmError, match="nowhere.qasm"):
        libqsim.check("nowhere.qasm")


def test_an_unknown_draft_is_an_error(file):
    with pytest.raises(libqsim.QasmError, match="nowhere/Z"):
        libqsim.check(file(GOOD), drafts=["nowhere/Z"])


DRAFT = """format = "libqsim-draft/1"
id = "small"
draft = "A"
title = "Two qubits at most"
status = "illustrative"
basis = ["OpenQASM 2.0"]

[[clause]]
id = "1.1"
level = "shall"
applies = ["circuit"]
title = "Size"
text = "A circuit has at most {limit} qubits."
rationale = "To try this."
check = "limit"
args = {{ qubits = {limit} }}
"""


@pytest.mark.parametrize(("limit", "verdict", "clause"), [(2, "conforms", "pass"), (1, "does-not-conform", "fail")])
def test_a_draft_of_ones_own(file, limit, verdict, clause):
    draft = file(DRAFT.format(limit=limit), "A.toml")
    judged = libqsim.check(file(GOOD), drafts=[draft])
    assert judged.verdict == verdict
    assert [(c["draft"], c["id"], c["level"], c["verdict"]) for c in judged.clauses] == [("small/A", "1.1", "shall", clause)]


def test_the_installed_drafts_are_found(file):
    judged = libqsim.check(file(GOOD), drafts=["illustrative-exchange/A", "illustrative-exchange/B"])
    assert {c["draft"] for c in judged.clauses} == {"illustrative-exchange/A", "illustrative-exchange/B"}
