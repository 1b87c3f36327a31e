#!/usr/bin/env python3
"""Circuits that simulators are raced on, as plain OpenQASM 2 of one register and gates of qelib1.

workloads.py FOLDER WORKLOAD,...|all QUBITS,... [--seed 1]     writes FOLDER/WORKLOAD_QUBITS.qasm, the same for the same seed
workloads.py FOLDER --plain FILE...        the same of published circuits: one register, the gates that simulators are asked for, no measurement

qft: the Fourier transform of a random product state. qv: as many layers as qubits of random blocks on random pairs. brick: 20 layers of
random rotations and a brick wall of cz. ghz: one chain of cx. hea: 10 layers of ry, rz and a ladder of cx. qaoa: one level on the complete
graph with random weights. diag: 30 layers of rz, cu1 and cz, after every fifth ry. mixed, not among all: random gates on random qubits, 20 for
each qubit, half of them of two.

A published circuit may have gates that are one of those but for a global phase (u1, sx, t and so on); one with others, or with conditions or
resets, is left out with a note.
"""
import argparse
import math
import pathlib
import random
import re
import sys


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


def mixed(draw, angle, qubits):
    for _ in range(20 * qubits):
        if draw.random() < 0.5:
            name, at = draw.choice(("cx", "cz", "cu1")), draw.sample(range(qubits), 2)
        else:
            name, at = draw.choice(("h", "x", "rx", "ry", "rz", "u3")), [draw.randrange(qubits)]
        yield name, at, [angle() for _ in range({"rx": 1, "ry": 1, "rz": 1, "cu1": 1, "u3": 3}.get(name, 0))]


RACED = (qft, qv, brick, ghz, hea, qaoa, diag)  # all
WORKLOADS = {function.__name__: function for function in (*RACED, mixed)}


def written(qubits, gates):
    lines = ["OPENQASM 2.0;", 'include "qelib1.inc";', f"qreg q[{qubits}];"]
    for name, at, angles in gates:
        lines.append(name + (f"({','.join(map(repr, angles))})" if angles else "") + " " + ",".join(f"q[{qubit}]" for qubit in at) + ";")
    return "\n".join(lines) + "\n"


def text(workload, qubits, seed):
    draw = random.Random(f"{workload}/{qubits}/{seed}")
    return written(qubits, WORKLOADS[workload](draw, lambda: draw.uniform(-math.pi, math.pi), qubits))


# Gates that are another one but for a global phase: its name, and its angles from theirs.
SAME = {name: (name, lambda angles: angles) for name in ("h", "x", "rx", "ry", "rz", "u3", "cx", "cz", "cu1")} | {
    "u1": ("rz", lambda angles: angles), "u2": ("u3", lambda angles: [math.pi / 2, *angles]), "sx": ("rx", lambda _: [math.pi / 2]),
    "z": ("rz", lambda _: [math.pi]), "s": ("rz", lambda _: [math.pi / 2]), "sdg": ("rz", lambda _: [-math.pi / 2]),
    "t": ("rz", lambda _: [math.pi / 4]), "tdg": ("rz", lambda _: [-math.pi / 4]), "y": ("ry", lambda _: [math.pi])}


def plain(source):
    """Qubits and gates of a published circuit; ValueError tells what it has that has no place here."""
    firsts, qubits, gates = {}, 0, []
    for statement in re.sub(r"//[^\n]*", "", source).split(";"):
        name, angles, operands = re.fullmatch(r"\s*(\w*)\s*(?:\((.*?)\))?\s*(.*?)\s*", statement, re.DOTALL).groups()
        if name == "qreg":
            register, size = re.fullmatch(r"(\w+)\[(\d+)\]", operands).groups()
            firsts[register], qubits = qubits, qubits + int(size)
        elif name in SAME:
            other, change = SAME[name]
            if angles and not re.fullmatch(r"(?:[\d.eE+\-*/(), ]|pi)*", angles):
                raise ValueError(angles)
            numbers = [float(angle) for angle in eval(f"({angles},)", {"pi": math.pi})] if angles else []
            at = [re.fullmatch(r"\s*(\w+)\[(\d+)\]\s*", operand).groups() for operand in operands.split(",")]
            gates.append((other, [firsts[register] + int(index) for register, index in at], change(numbers)))
        elif name not in ("", "OPENQASM", "include", "creg", "barrier", "measure"):
            raise ValueError(name)
    return qubits, gates


def write(path, text):
    path.write_text(text)
    print(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("workloads", nargs="?")
    parser.add_argument("qubits", nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", type=pathlib.Path, nargs="+", default=[], metavar="FILE")
    options = parser.parse_args()
    if options.workloads and not options.qubits:
        parser.error("WORKLOAD needs QUBITS")
    options.folder.mkdir(parents=True, exist_ok=True)
    for file in options.plain:
        try:
            qubits, gates = plain(file.read_text())
        except (ValueError, AttributeError, KeyError) as error:
            print(f"{file}: left out: {error}", file=sys.stderr)
            continue
        write(options.folder / f"{re.sub('_n[0-9]+', '', file.stem).replace('_', '-')}_{qubits}.qasm", written(qubits, gates))
    if not options.workloads:
        return
    names = [function.__name__ for function in RACED] if options.workloads == "all" else options.workloads.split(",")
    for qubits in map(int, options.qubits.split(",")):
        for name in names:
            write(options.folder / f"{name}_{qubits}.qasm", text(name, qubits, options.seed))


if __name__ == "__main__":
    main()
