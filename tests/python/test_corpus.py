"""Real circuits: the verdict of every file, and what the small ones compute, against an independent reading of OpenQASM 2.

LIBQSIM_CORPUS names the folder of circuits (QASMBench, openqasm, benchpress); without it these tests skip.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

CORPUS = pathlib.Path(os.environ.get("LIBQSIM_CORPUS") or "/nonexistent")
QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = [pytest.mark.skipif(not CORPUS.is_dir(), reason="LIBQSIM_CORPUS names no folder of circuits"),
              pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")]

# Published circuits that are not valid: a register is measured that was never declared; a gate names a qubit twice.
INVALID = {
    "small/vqe_uccsd_n4/vqe_uccsd_n4.qasm", "small/vqe_uccsd_n4/vqe_uccsd_n4_transpiled.qasm", "small/vqe_uccsd_n6/vqe_uccsd_n6.qasm",
    "small/vqe_uccsd_n6/vqe_uccsd_n6_transpiled.qasm", "small/vqe_uccsd_n8/vqe_uccsd_n8.qasm", "small/vqe_uccsd_n8/vqe_uccsd_n8_transpiled.qasm",
    "large/QAOA_3SAT_N1000_p1/random_QAOA_angles_k3_N1000_p1.qasm",
}

# The specification's own examples that break its text, with the lines that do. No other may be refused.
INVALID_EXAMPLES = {
    "arrays.qasm": {76},  # first_dimension is declared in line 70
    "cphase.qasm": {4, 6, 9},  # CX without the library; q is not declared
    "dd.qasm": {25},  # no gate u
    "msd.qasm": {48, 80, 81},  # the fourth of three qubits; success is declared nowhere
    "vqe.qasm": {25},  # the qubit of a gate is indexed
}


def qsim(*arguments, text=None):
    done = subprocess.run([QSIM, *map(str, arguments)], input=text, capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout, done.stderr


def bench_files():
    root = CORPUS / "QASMBench"
    return sorted(root.rglob("*.qasm")) if root.is_dir() else []


def qubits_of(text):
    return sum(int(n) for n in re.findall(r"^\s*qreg\s+\w+\s*\[\s*(\d+)", text, re.M))


def small_files(most):
    return [p for p in bench_files() if str(p.relative_to(CORPUS / "QASMBench")) not in INVALID and 0 < qubits_of(p.read_text()) <= most]


def test_every_published_circuit_has_the_right_verdict():
    code, out, err = qsim("check", CORPUS / "QASMBench", "--format", "json", "--no-timing")
    verdicts = {r["path"]: r["verdict"] for r in json.loads(out)["results"] if r["path"].endswith(".qasm")}
    wrong = []
    for path in bench_files():
        expected = "does-not-conform" if str(path.relative_to(CORPUS / "QASMBench")) in INVALID else "conforms"
        if verdicts.get(str(path)) != expected:
            wrong.append((str(path), verdicts.get(str(path))))
    assert not wrong


def undeclared_or_repeated(text):
    """The lines of an OpenQASM 2 text where a measured register is not declared, or a gate call names one qubit twice."""
    declared = set(re.findall(r"^\s*[qc]reg\s+(\w+)", text, re.M))
    for number, line in enumerate(text.splitlines(), 1):
        measured = re.match(r"\s*measure\s+(\w+)(?:\[\d+\])?\s*->\s*(\w+)", line)
        if measured and not {measured[1], measured[2]} <= declared:
            yield number
        call = re.match(r"\s*\w+(?:\(.*\))?\s+(\w+\[\d+\](?:\s*,\s*\w+\[\d+\])+)\s*;", line)
        operands = re.split(r"\s*,\s*", call[1]) if call else []
        if len(operands) != len(set(operands)):
            yield number


@pytest.mark.parametrize("name", sorted(INVALID))
def test_invalid_circuits_are_refused_where_they_are_wrong(name):
    path = CORPUS / "QASMBench" / name
    code, out, err = qsim("check", path, "--format", "json", "--no-timing")
    [result] = json.loads(out)["results"]
    assert code == 1
    refused = {d["line"] for d in result["diagnostics"] if d["severity"] == "error"}
    expected = set(undeclared_or_repeated(path.read_text()))
    assert refused and refused <= expected and min(refused) == min(expected)


def test_every_circuit_of_the_transpilers_benchmark_conforms():
    code, out, err = qsim("check", CORPUS / "benchpress", "--format", "json", "--no-timing")
    results = [r for r in json.loads(out)["results"] if r["path"].endswith(".qasm")]
    assert len(results) > 80
    assert [r["path"] for r in results if r["verdict"] != "conforms"] == []


def test_the_examples_of_the_specification_have_the_right_verdicts():
    for path in sorted((CORPUS / "openqasm" / "examples").glob("*.qasm")):
        code, out, err = qsim("check", path, "--format", "json", "--no-timing")
        [result] = json.loads(out)["results"]
        lines = {d["line"] for d in result["diagnostics"] if d["severity"] == "error"}
        assert lines == INVALID_EXAMPLES.get(path.name, set()), path.name


def test_each_statement_that_the_specification_refuses_is_refused(tmp_path):
    accepted, number = [], 0
    for path in sorted((CORPUS / "openqasm/source/grammar/tests/invalid/statements").glob("*.qasm")):
        for line in path.read_text().splitlines():
            if not line.strip() or line.strip().startswith("//"):
                continue
            number += 1
            (tmp_path / f"{number:03}.qasm").write_text(line + "\n")
    code, out, err = qsim("check", tmp_path, "--profile", "openqasm3.2-draft", "--format", "json", "--no-timing")
    results = json.loads(out)["results"]
    assert len(results) == number > 100
    for result in results:
        if not any(d["severity"] == "error" and d["line"] == 1 and d["code"].startswith(("QS1", "QS2")) for d in result["diagnostics"]):
            accepted.append(pathlib.Path(result["path"]).read_text())
    assert accepted == []


@pytest.mark.parametrize("precision, tolerance", [("double", 1e-10), ("single", 1e-5)])
@pytest.mark.parametrize("path", small_files(12), ids=lambda p: p.stem)
def test_small_circuits_compute_what_the_reference_computes(path, precision, tolerance):
    import numpy as np
    import reference_openqasm2 as reference

    text = path.read_text()
    program = reference.Program(text)
    dynamic = re.search(r"^\s*(reset|if)\b", text, re.M) is not None
    if not dynamic:
        bare = re.sub(r"^\s*measure\b[^;]*;", "", text, flags=re.M)
        code, out, err = qsim("run", "-", "--output", "state", "--precision", precision, "--format", "json", "--no-timing", text=bare)
        assert code == 0, err
        state = np.array([complex(*a) for a in json.loads(out)["results"][0]["state"]])
        expected = reference.final_state(reference.Program(bare))
        overlap = np.vdot(expected, state)
        assert np.linalg.norm(state - expected * overlap / abs(overlap)) < tolerance
    expected = reference.distribution(program)
    if expected is None or not program.bits:
        return
    code, out, err = qsim("run", path, "--output", "distribution", "--precision", precision, "--format", "json", "--no-timing")
    assert code == 0, err
    found = {tuple(sorted(entry["outputs"].items())): entry["p"] for entry in json.loads(out)["results"][0]["distribution"]}
    for outcome in expected.keys() | found.keys():
        assert abs(expected.get(outcome, 0) - found.get(outcome, 0)) < tolerance, outcome
