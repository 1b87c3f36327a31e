"""The specification's own examples that can be executed: their exact results against calculations by hand or in NumPy.

LIBQSIM_CORPUS names the folder of circuits; its openqasm/examples are read. Without it these tests skip.
"""
import itertools
import json
import math
import os
import pathlib
import shutil
import subprocess

import numpy as np
import pytest

EXAMPLES = pathlib.Path(os.environ.get("LIBQSIM_CORPUS") or "/nonexistent") / "openqasm" / "examples"
QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = [pytest.mark.skipif(not EXAMPLES.is_dir(), reason="LIBQSIM_CORPUS has no openqasm/examples"),
              pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")]

HADAMARD = np.array([[1, 1], [1, -1]]) / math.sqrt(2)


def run(text, output):
    done = subprocess.run([QSIM, "run", "-", "--output", output, "--format", "json", "--no-timing"], input=text, capture_output=True, text=True,
                          timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["results"][0][output]


def example(name, *changes):
    text = (EXAMPLES / name).read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def distribution(name, *names, change=()):
    """Probabilities of the named outputs; the others are summed over."""
    total = {}
    for entry in run(example(name, *change), "distribution"):
        key = tuple(entry["outputs"][n] for n in names)
        total[key] = total.get(key, 0) + entry["p"]
    return {key: p for key, p in total.items() if p > 1e-12}


def same(found, expected, tolerance=1e-9):
    expected = {key: p for key, p in expected.items() if p > tolerance}
    assert found.keys() >= expected.keys()
    assert all(abs(p - expected.get(key, 0)) < tolerance for key, p in found.items()), (found, expected)


def state(text):
    return np.array([complex(*amplitude) for amplitude in run(text, "state")])


def gate(matrix, qubit, count):
    """A one-qubit gate among `count`; qubit 0 is the least significant."""
    return np.kron(np.kron(np.eye(2 ** (count - 1 - qubit)), matrix), np.eye(2 ** qubit))


def test_adder_adds_1_and_15():
    same(distribution("adder.qasm", "ans"), {("10000",): 1})


def test_qft_of_5():
    # Qubit k is left with the phase pi (x_k + x_(k+1)/2 + ...) on |1>; x is 0101.
    x = [1, 0, 1, 0]
    phases = [sum(math.pi * x[j] / 2 ** (j - k) for j in range(k, 4)) for k in range(4)]
    expected = np.array([np.exp(1j * sum(phases[k] for k in range(4) if y >> k & 1)) / 4 for y in range(16)])
    assert np.allclose(state(example("qft.qasm", ("c = measure q;", ""))), expected, atol=1e-12)
    same(distribution("qft.qasm", "c"), {(f"{y:04b}",): 1 / 16 for y in range(16)})


def test_inverse_qft_of_the_uniform_superposition_is_0():
    same(distribution("inverseqft1.qasm", "c"), {("0000",): 1})
    same(distribution("inverseqft2.qasm", "c0", "c1", "c2", "c3"), {("0", "0", "0", "0"): 1})


def test_the_repetition_code_finds_the_flip_of_qubit_0_and_undoes_it():
    same(distribution("qec.qasm", "syn", "c"), {("01", "000"): 1})


def test_teleported_state_is_measured_as_the_original():
    one = math.sin(0.15) ** 2
    same(distribution("teleport.qasm", "c0", "c1", "c2"),
         {(a, b, c): (one if c == "1" else 1 - one) / 4 for a, b, c in itertools.product("01", repeat=3)})


def test_randomized_benchmarking_sequence_is_the_identity():
    # cz finds qubit 1 in |0>; s s z = 1 between two h.
    same(distribution("rb.qasm", "c"), {("00",): 1})


def test_process_tomography_without_rotations():
    same(distribution("qpt.qasm", "c"), {("0",): 0.5, ("1",): 0.5})


def test_alignment_leaves_one_rotation():
    # cx finds its control in |0>; of U(pi/4, 0, pi/2) on |0> the first column is left.
    expected = np.zeros(8)
    expected[0], expected[4] = math.cos(math.pi / 8), math.sin(math.pi / 8)
    assert abs(abs(np.vdot(expected, state(example("alignment.qasm")))) - 1) < 1e-12


def test_repeat_until_success():
    # One attempt on |psi> (qubit 2) with two fresh qubits, as one operator for each outcome of these.
    toffoli = np.eye(8)[[0, 1, 2, 7, 4, 5, 6, 3]]
    attempt = np.eye(8)
    for step in (gate(HADAMARD, 0, 3), gate(HADAMARD, 1, 3), toffoli, gate(np.diag([1, 1j]), 2, 3), toffoli, gate(np.diag([1, -1]), 2, 3),
                 gate(HADAMARD, 0, 3), gate(HADAMARD, 1, 3)):
        attempt = step @ attempt
    operators = attempt.reshape(2, 4, 2, 4)[:, :, :, 0].transpose(1, 0, 2)
    plus = np.array([1, 1]) / math.sqrt(2)
    for failure in operators[1:]:  # leaves the state as it was
        assert np.allclose(np.abs(np.vdot(plus, failure @ plus)), np.linalg.norm(failure @ plus))
    # As written, 3 / 5 divides integers and is 0, which undoes another rotation; with 3.0 / 5 the end is "zero", as its comment says.
    for quotient, change in ((0, ()), (3 / 5, [("3 / 5", "3.0 / 5")])):
        angle = math.pi - math.acos(quotient)
        final = HADAMARD @ np.diag([np.exp(-0.5j * angle), np.exp(0.5j * angle)]) @ operators[0] @ plus
        one = abs(final[1]) ** 2 / np.linalg.norm(final) ** 2
        same(distribution("rus.qasm", "flags", "output_qubit", change=change), {("00", "0"): 1 - one, ("00", "1"): one})


def test_teleportations_in_a_row():
    # The alias declared in the loop's block ends with it (scope.rst#block-scope): what is measured at last is the qubit that the first
    # teleportation measured, after a Hadamard gate. Of ten rounds the outcomes are too many to list them all; three do the same.
    shorter = ("n_pairs = 10", "n_pairs = 3")
    same(distribution("varteleport.qasm", "output_qubit", change=[shorter]), {("0",): 0.5, ("1",): 0.5})
    # One round whose alias is the last qubit from there on, as the comments mean it.
    text = example("varteleport.qasm", ("n_pairs = 10", "n_pairs = 1"), ("  let io = bp[1];\n}", "}\nlet last = q[1];"),
                   ("h io;\noutput_qubit = measure io;", "h last;\noutput_qubit = measure last;"))
    found = {entry["outputs"]["output_qubit"]: entry["p"] for entry in run(text, "distribution")}
    one = math.sin(math.pi / 8) ** 2
    same(found, {"0": 1 - one, "1": one})


def test_gate_teleportation_with_a_majority_vote():
    # rz leaves |0> but for its phase, so that the vote is 0 whatever the outcomes' majority is called.
    vote = "def vote(bit[n] b) -> bit { return bit(bool((b[0] & b[1]) | (b[1] & b[2]) | (b[0] & b[2]))); }"
    same(distribution("gateteleport.qasm", "r", change=[("extern vote(bit[n]) -> bit;", vote)]), {("0",): 1})


def test_iterative_phase_estimation():
    # The target is |0> or |1>, each with one half; then each round's outcome is 1 with sin^2 of half the phase that is left.
    theta = float(np.float32(3 * math.pi / 8))
    total = {}
    for phase in (0.0, theta):
        paths = {0: 0.5}
        for i in range(10):
            following = {}
            for c, p in paths.items():
                one = math.sin((phase * 2 ** i - 2 * math.pi * c / 1024) / 2) ** 2
                for outcome, q in ((0, 1 - one), (1, one)):
                    shifted = ((c | outcome) << 1) % 1024
                    following[shifted] = following.get(shifted, 0) + p * q
            paths = following
        for c, p in paths.items():
            total[c] = total.get(c, 0) + p
    found = {round(c * 1024 / (2 * math.pi)): p for (c,), p in distribution("ipe.qasm", "c").items()}
    same(found, total)
