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


@pytest.mark.parametrize("path", small_files(12), ids=lambda p: p.stem)
def test_small_circuits_compute_what_the_reference_computes(path):
    import numpy as np
    import reference_openqasm2 as reference

    text = path.read_text()
    program = reference.Program(text)
    dynamic = re.search(r"^\s*(reset|if)\b", text, re.M) is not None
    if not dynamic:
        bare = re.sub(r"^\s*measure\b[^;]*;", "", text, flags=re.M)
        code, out, err = qsim("run", "-", "--output", "state", "--format", "json", "--no-timing", text=bare)
        assert code == 0, err
        state = np.array([complex(*a) for a in json.loads(out)["results"][0]["state"]])
        expected = reference.final_state(reference.Program(bare))
        overlap = np.vdot(expected, state)
        assert np.linalg.norm(state - expected * overlap / abs(overlap)) < 1e-10
    expected = reference.distribution(program)
    if expected is None or not program.bits:
        return
    code, out, err = qsim("run", path, "--output", "distribution", "--format", "json", "--no-timing")
    assert code == 0, err
    found = {tuple(sorted(entry["outputs"].items())): entry["p"] for entry in json.loads(out)["results"][0]["distribution"]}
    for outcome in expected.keys() | found.keys():
        assert abs(expected.get(outcome, 0) - found.get(outcome, 0)) < 1e-10, outcome
