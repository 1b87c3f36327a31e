"""Metrics of circuits that measure in the middle, into several registers, or leave bits alone, worked out a second time by branches."""

import itertools
import json
import math
import random
import re
import subprocess

import numpy as np
import pytest

import reference_openqasm2 as reference
from simulated import QSIM, exact, results

pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")
METRICS = {"population": "probability(target)", "odd": "parity", "z": "expval(observable)", "overlap": "hellinger", "linear": "xeb", "S": "polarization", "cut": "cost(graph)",
           "above": "sum(counts[heavy(ideal)]) / shots", "middle": "median(ideal)", "sizes": "sum(ideal) / mean(ideal)"}
DEVICES = {'"ideal"': 0, '"uniform"': 1, "{ depolarized = 0.3 }": 0.3, "{ depolarized = 1.0 }": 1}


def ones(index):
    return bin(index).count("1")


def drawn(seed, measured_bits):
    """(text, bits, measured): two registers of qubits, two of bits, of which some stay 0."""
    draw = random.Random(seed)
    qubits, bits = ["a[0]", "a[1]", "b[0]"], ["c[0]", "c[1]", "d[0]", "d[1]"]
    lines = []
    for _ in range(draw.randint(3, 12)):
        q, other = draw.sample(qubits, 2)
        lines.append(draw.choice([f"h {q};", f"u3({draw.uniform(0, 3):.3f},0.4,1.1) {q};", f"cx {q},{other};", f"ry({draw.uniform(0, 3):.3f}) {other};", f"reset {q};",
                                  f"measure {q} -> {draw.choice(bits[:measured_bits])};", "barrier a,b;"]))
    last = draw.sample(range(measured_bits), min(3, measured_bits))
    lines += [f"measure {q} -> {bits[bit]};" for q, bit in zip(draw.sample(qubits, len(last)), last)]
    written = {bits.index(bit) for bit in re.findall(r"-> (\w\[\d\])", " ".join(lines))}
    return 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg a[2];\nqreg b[1];\ncreg c[2];\ncreg d[2];\n' + "\n".join(lines) + "\n", len(bits), sorted(written)


@pytest.mark.parametrize("seed, measured_bits", [(seed, 2 + seed % 3) for seed in range(9)])
def test_metrics_of_circuits_that_measure_some_bits(tmp_path, seed, measured_bits):
    """Outcomes are the values of the bits that the circuit measures: a uniform sampler gives those alike, and has no more cross-entropy, polarization
    or heavy outputs because a register is longer than what is measured."""
    text, bits, measured = drawn(seed, measured_bits)
    (tmp_path / "c.qasm").write_text(text)
    draw = random.Random(seed)
    target = "".join(draw.choice("01") if bit in measured else "0" for bit in reversed(range(bits)))
    pauli = "".join(draw.choice("IZXY") for _ in range(bits))
    edges = [(a, b, draw.choice([1, 0.5, -1.25])) for a, b in itertools.combinations(range(bits), 2)]
    path = tmp_path / "p.toml"
    path.write_text('format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 3\n[[circuit]]\nid = "c"\nfile = "c.qasm"\n'
                    f'data = {{ target = "{target}", observable = "{pauli}", graph = {json.dumps(edges)} }}\n[run]\nshots = 1000\n'
                    + "".join(f"[[metric]]\nid = '{name}_c'\nper = 'circuit'\nexpr = '{expression}'\n[[metric]]\nid = '{name}'\nexpr = 'mean({name}_c)'\n" for name, expression in METRICS.items()))
    ideal = np.zeros(2 ** bits)
    for key, p in reference.distribution(reference.Program(text)).items():
        registers = dict(key)
        ideal[int(registers["d"] + registers["c"], 2)] += p
    possible = [index for index in range(2 ** bits) if all(index >> bit & 1 == 0 or bit in measured for bit in range(bits))]
    size, middle = len(possible), np.median(ideal[possible])
    support = int("".join("0" if letter == "I" else "1" for letter in pauli), 2)
    expected = []
    for f in DEVICES.values():
        p = (1 - f) * ideal
        p[possible] += f / size
        expected += [p[int(target, 2)], sum(p[i] * (-1) ** ones(i) for i in possible), sum(p[i] * (-1) ** ones(i & support) for i in possible), np.sqrt(p * ideal).sum() ** 2,
                     size * (p * ideal).sum() - 1, (size ** 2 * sum(p[i] * (-0.5) ** ones(i ^ int(target, 2)) for i in possible) - 1) / (size ** 2 - 1),
                     sum(weight * sum(p[i] for i in possible if (i >> a ^ i >> b) & 1) for a, b, weight in edges), sum(p[i] for i in possible if ideal[i] > middle + 1e-9), middle, size]
    assert exact(path, [(name, device) for device in DEVICES for name in METRICS]) == pytest.approx(expected, abs=1e-9)


def test_a_count_of_a_bit_that_nothing_measures(tmp_path):
    """A bell pair in a register of three bits, the last of which stays 0: its line is told."""
    (tmp_path / "c.qasm").write_text('OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[3];\nh q[0];\ncx q[0],q[1];\nmeasure q[0] -> c[0];\nmeasure q[1] -> c[1];\n')
    (tmp_path / "p.toml").write_text('format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 2\n[[circuit]]\nid = "c"\nfile = "c.qasm"\n'
                                     "[run]\nshots = 10\n[[metric]]\nid = 'F'\nper = 'circuit'\nexpr = 'xeb'\n")
    for outcome, verdict in (("011", "pass"), ("100", "fail")):
        counts = [{"outputs": {"c": "000"}, "count": 5}, {"outputs": {"c": outcome}, "count": 5}]
        result = {"format": "libqsim-result/1", "proposal": {"id": "p", "version": "1"}, "device": {"name": "d"}, "circuits": [{"id": "c", "shots": 10, "counts": counts}]}
        (tmp_path / "r.json").write_text(json.dumps(result, indent=1))
        done = subprocess.run([QSIM, "check", str(tmp_path / "r.json"), "--proposal", str(tmp_path / "p.toml"), "--format", "json"], capture_output=True, text=True, timeout=60)
        clause, = (one for one in json.loads(done.stdout)["results"][0]["clauses"] if one["id"] == "result.counts")
        assert clause["verdict"] == verdict and ("nothing measures" in str(clause["evidence"])) == (verdict == "fail"), done.stdout


# (what it is, statements, figures). By hand: layer after layer, what a measurement decides after the measurement.
FIGURES = [
    ("a loop with constant bounds", "h q[0];\nfor int i in [0:1] { cx q[i], q[i + 1]; }\nc = measure q;", {"depth": 4, "gate_count": 3, "two_qubit_gates": 2, "measurements": 3, "communication": 2 / 3}),
    ("a loop over a computed angle", "float step = pi / 8;\nfor int i in [0:2] { rz(i * step) q[0]; }", {"depth": 3, "gate_count": 3, "entanglement_ratio": 0}),
    ("a call in a loop", "def f(qubit a, qubit b) { h a; cx a, b; }\nfor int i in [0:1] { f(q[i], q[2]); }", {"depth": 3, "gate_count": 4, "two_qubit_gates": 2, "critical_depth": 1}),
    ("a condition on an outcome", "h q[0];\nc[0] = measure q[0];\nif (c[0]) { x q[1]; }\nc[1] = measure q[1];", {"depth": 4, "gate_count": 2, "liveness": 4 / 12}),
    ("a condition on another bit", "x q[1];\nc[1] = measure q[1];\nh q[0];\nt q[0];\nc[0] = measure q[0];\nif (c[1]) { x q[2]; }\ny q[2];", {"depth": 4}),
    ("a value that comes of an outcome", "c[0] = measure q[0];\nbit b = c[0] ^ c[1];\nif (b) { x q[1]; }\ny q[1];", {"depth": 3}),
    ("an angle that comes of an outcome", "c[0] = measure q[0];\nuint[3] k = uint[3](c);\nrz(0.5 * k) q[1];", {"depth": 2}),
    ("what follows a branch waits for its own qubits", "h q[0];\nh q[0];\nc[0] = measure q[0];\nif (c[0]) { x q[1]; }\ny q[2];\nc[2] = measure q[2];", {"depth": 4, "mid_circuit_measurement": 0}),
    ("nothing", "", {"depth": 0, "gate_count": 0, "parallelism": None, "liveness": None, "gate_density": None}),
]


@pytest.mark.parametrize("text, expected", [case[1:] for case in FIGURES], ids=[case[0] for case in FIGURES])
def test_figures_of_loops_and_conditions(tmp_path, text, expected):
    (tmp_path / "c.qasm").write_text('OPENQASM 3.1;\ninclude "stdgates.inc";\nqubit[3] q;\nbit[3] c;\n' + text + "\n")
    found, = results("bench", "features", tmp_path / "c.qasm")
    for name, value in {"width": 3, **expected}.items():
        assert found["features"][name] == (value if value is None else pytest.approx(value, abs=1e-12)), (name, found)
    if expected["depth"] > 0:
        assert found["features"]["retention_lifespan"] == pytest.approx(math.log(expected["depth"]))


def test_drafts_judge_loops_that_the_text_decides(tmp_path):
    """A chain of cx along a line, once more with a bound that a measurement decides: there what the loop does stays open."""
    head = 'OPENQASM 3.1;\ninclude "stdgates.inc";\nqubit[4] q;\nbit[4] c;\n'
    (tmp_path / "chain.qasm").write_text(head + "for int i in [0:2] {\n  cx q[i], q[i + 1];\n}\nc = measure q;\n")
    (tmp_path / "open.qasm").write_text(head + "c = measure q;\nfor int i in [0:int[4](c)] {\n  x q[0];\n}\n")
    clause = '[[clause]]\nid = "{}"\nlevel = "shall"\napplies = ["circuit"]\ntext = "t"\ncheck = "{}"\nargs = {}\n'
    (tmp_path / "A.toml").write_text('format = "libqsim-draft/1"\nid = "d"\ndraft = "A"\ntitle = "t"\nstatus = "internal"\n' + clause.format("line", "connectivity", '{ graph = "line" }')
                                     + clause.format("grid", "connectivity", '{ graph = "grid" }') + clause.format("depth", "limit", "{ depth = 4 }") + clause.format("short", "limit", "{ depth = 3 }")
                                     + clause.format("all", "measurement.all", "{}"))
    done = subprocess.run([QSIM, "check", str(tmp_path / "chain.qasm"), str(tmp_path / "open.qasm"), "--draft", str(tmp_path / "A.toml"), "--format", "json"], capture_output=True, text=True, timeout=60)
    chain, unknown = ({one["id"]: one for one in entry["clauses"]} for entry in json.loads(done.stdout)["results"])
    assert {name: one["verdict"] for name, one in chain.items()} == {"line": "pass", "grid": "fail", "depth": "pass", "short": "fail", "all": "pass"}
    assert chain["grid"]["evidence"][0]["line"] == 6
    assert unknown["depth"]["verdict"] == "undecided"
