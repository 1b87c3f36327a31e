"""Figures of drawn circuits by the definitions of SupermarQ and QASMBench, worked out a second time."""

import math
import random

import pytest

from simulated import QSIM, results

pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")


def drawn(seed):
    """(qubits, operations): an operation is (name, qubits), independent of any parser."""
    draw = random.Random(seed)
    qubits = draw.randint(2, 6)
    operations = []
    for _ in range(draw.randint(5, 30)):
        a, b = draw.sample(range(qubits), 2)
        operations.append(draw.choice([("h", [a]), ("t", [b]), ("cx", [a, b]), ("cz", [a, b]), ("measure", [a]), ("reset", [b]), ("barrier", sorted(draw.sample(range(qubits), draw.randint(1, qubits))))]))
    return qubits, [("cx", [0, 1]), *operations, ("measure", [0])]


def figures(qubits, operations, barriers):
    """The definitions of SupermarQ (arXiv:2202.11045) and QASMBench (arXiv:2005.13018), with a barrier as an order without time or as nothing."""
    before = [[] for _ in operations]
    last = {}
    for index, (name, on) in enumerate(operations):
        if name == "barrier" and not barriers:
            continue
        before[index] = [last[q] for q in on if q in last]
        last.update({q: index for q in on})
    layer, pairs = {}, {}
    for index, (name, on) in enumerate(operations):
        if name == "barrier" and not barriers:
            continue
        longest = max(((layer[one], pairs[one]) for one in before[index]), default=(0, 0))
        layer[index] = longest[0] + (name != "barrier")
        pairs[index] = longest[1] + (len(on) == 2 and name != "barrier")
    real = [index for index, (name, _) in enumerate(operations) if name != "barrier"]
    gates = [index for index in real if operations[index][0] not in ("measure", "reset")]
    two = [index for index in gates if len(operations[index][1]) == 2]
    depth = max(layer[index] for index in real)
    measured = [index for index in real if operations[index][0] == "measure"]
    middle = {layer[index] for index in measured if any(operations[index][1][0] in operations[later][1] for later in real if later > index)}
    of = [sum(q in operations[index][1] for index in two) for q in range(qubits)]
    mean = 2 * len(two) / qubits
    return {"width": qubits, "depth": depth, "gate_count": len(gates), "two_qubit_gates": len(two), "measurements": len(measured),
            "communication": 2 * len({tuple(sorted(operations[index][1])) for index in two}) / (qubits * (qubits - 1)),
            "critical_depth": max(pairs[index] for index in real if layer[index] == depth) / len(two), "entanglement_ratio": len(two) / len(gates),
            "parallelism": max(0, (len(gates) / depth - 1) / (qubits - 1)), "liveness": sum(len(operations[index][1]) for index in real) / (qubits * depth),
            "mid_circuit_measurement": len(middle) / depth, "gate_density": (len(gates) + len(two)) / (qubits * depth), "retention_lifespan": math.log(depth),
            "measurement_density": math.log(qubits * depth) / len(measured), "entanglement_variance": math.log(1 + sum((one - mean) ** 2 for one in of)) / qubits}


def written(qubits, operations):
    lines = []
    for name, on in operations:
        places = ",".join(f"q[{q}]" for q in on)
        lines.append(f"measure {places} -> c[0];" if name == "measure" else f"{name} {places};")
    return f'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[{qubits}];\ncreg c[1];\n' + "\n".join(lines) + "\n"


def test_figures_of_drawn_circuits(tmp_path):
    """Forty circuits with measurements, resets and barriers in the middle; a barrier orders what stands before and after it, and takes no time."""
    for seed in range(40):
        (tmp_path / f"{seed}.qasm").write_text(written(*drawn(seed)))
    found = {one["path"].rsplit("/", 1)[1]: one["features"] for one in results("bench", "features", *(tmp_path / f"{seed}.qasm" for seed in range(40)))}
    ordered = 0
    for seed in range(40):
        expected = figures(*drawn(seed), barriers=True)
        assert found[f"{seed}.qasm"] == pytest.approx(expected, abs=1e-12), seed
        ordered += expected != figures(*drawn(seed), barriers=False)
    assert ordered > 5  # circuits on which the two readings of a barrier differ


def test_figures_without_barriers_are_those_of_supermarq_s_program(tmp_path):
    """It takes barriers out before anything else: so do we where they are taken out of the text. At the end of a circuit they change nothing either way."""
    for seed in range(40, 60):
        qubits, operations = drawn(seed)
        bare = [one for one in operations if one[0] != "barrier"]
        ended = [*bare, ("barrier", list(range(qubits))), *(("measure", [q]) for q in range(qubits))]
        for name, some in (("bare", bare), ("ended", ended)):
            (tmp_path / f"{name}.qasm").write_text(written(qubits, some))
        found = [one["features"] for one in results("bench", "features", tmp_path / "bare.qasm", tmp_path / "ended.qasm")]
        assert found[0] == pytest.approx(figures(qubits, operations, barriers=False), abs=1e-12)
        assert found[1]["depth"] == figures(qubits, ended, barriers=False)["depth"] and found[1]["critical_depth"] == pytest.approx(figures(qubits, ended, barriers=False)["critical_depth"])
