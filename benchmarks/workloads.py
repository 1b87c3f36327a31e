#!/usr/bin/env python3
"""Circuits that simulators are raced on, as plain OpenQASM 2 of one register and gates of qelib1.

workloads.py FOLDER WORKLOAD,...|all QUBITS,... [--seed 1]     writes FOLDER/WORKLOAD_QUBITS.qasm, the same for the same seed

qft: the Fourier transform of a random product state. qv: as many layers as qubits of random blocks on random pairs. brick: 20 layers of
random rotations and a brick wall of cz. ghz: one chain of cx. hea: 10 layers of ry, rz and a ladder of cx. qaoa: one level on the complete
graph with random weights. diag: 30 layers of rz, cu1 and cz, after every fifth ry.
"""
import argparse
import math
import pathlib
import random


def drawn_pairs(draw, qubits):
    order = draw.sample(range(qubits), qubits)
    return list(zip(order[::2], order[1::2]))


def qft(draw, angle, qubits):
    for qubit in range(qubits):
        yield "ry", [qubit], [angle()]
    for target in reversed(range(qubits)):
        yield "h", [target], []
        for control in reversed(range(target)):
            yield "cu1", [control, target], [math.pi / 2 ** (target - control)]


def qv(draw, angle, qubits):
    for _ in range(qubits):
        for pair in drawn_pairs(draw, qubits):
            for part in range(4):
                yield from (("cx", list(pair), []) for _ in range(part > 0))
                yield from (("u3", [qubit], [angle(), angle(), angle()]) for qubit in pair)


def brick(draw, angle, qubits):
    for layer in range(20):
        yield from ((draw.choice(("rx", "ry", "rz")), [qubit], [angle()]) for qubit in range(qubits))
        yield from (("cz", [qubit, qubit + 1], []) for qubit in range(layer % 2, qubits - 1, 2))


def ghz(draw, angle, qubits):
    yield "h", [0], []
    yield from (("cx", [qubit, qubit + 1], []) for qubit in range(qubits - 1))


def hea(draw, angle, qubits):
    for _ in range(10):
        yield from ((name, [qubit], [angle()]) for qubit in range(qubits) for name in ("ry", "rz"))
        yield from (("cx", [qubit, qubit + 1], []) for qubit in range(qubits - 1))


def qaoa(draw, angle, qubits):
    yield from (("h", [qubit], []) for qubit in range(qubits))
    for first in range(qubits):
        for second in range(first + 1, qubits):
            yield from (("cx", [first, second], []), ("rz", [second], [angle()]), ("cx", [first, second], []))
    mixer = angle()
    yield from (("rx", [qubit], [mixer]) for qubit in range(qubits))


def diag(draw, angle, qubits):
    yield from (("h", [qubit], []) for qubit in range(qubits))
    for layer in range(30):
        yield from (("rz", [qubit], [angle()]) for qubit in range(qubits))
        yield from (("cu1", [*pair], [angle()]) if draw.random() < 0.7 else ("cz", [*pair], []) for pair in drawn_pairs(draw, qubits))
        if layer % 5 == 4:
            yield from (("ry", [qubit], [angle()]) for qubit in range(qubits))


WORKLOADS = {function.__name__: function for function in (qft, qv, brick, ghz, hea, qaoa, diag)}


def text(workload, qubits, seed):
    draw = random.Random(f"{workload}/{qubits}/{seed}")
    lines = ["OPENQASM 2.0;", 'include "qelib1.inc";', f"qreg q[{qubits}];"]
    for name, at, angles in WORKLOADS[workload](draw, lambda: draw.uniform(-math.pi, math.pi), qubits):
        lines.append(name + (f"({','.join(map(repr, angles))})" if angles else "") + " " + ",".join(f"q[{qubit}]" for qubit in at) + ";")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("workloads")
    parser.add_argument("qubits")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    names = list(WORKLOADS) if options.workloads == "all" else options.workloads.split(",")
    for qubits in map(int, options.qubits.split(",")):
        for name in names:
            path = options.folder / f"{name}_{qubits}.qasm"
            path.write_text(text(name, qubits, options.seed))
            print(path)


if __name__ == "__main__":
    main()
