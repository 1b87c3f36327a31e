"""Shots of programs that measure on the way: `qsim run` against other simulators, interleaved.

shots.py [--qsim PATH] [--shots 100000] [--rounds 3] [--peer NAME=PYTHON]...

The programs: teleportation; a repetition code of 5 rounds, on 3 qubits with the syndromes recorded and each error corrected as it is found,
and on 5 with the syndromes only recorded. Every round turns each qubit a little, so that syndromes differ from shot to shot.

Prints for each program and tool the least wall time of the rounds: of ours all that the command does, from reading the text to the counts; of
a peer (NAME of PEERS, run by the interpreter PYTHON of its environment) only the call that runs the circuit. How often each bit was 1 has
to agree with ours within what the number of shots explains.
"""
import json
import math
import pathlib
import sys
import tempfile

import contest

# A program is its number of qubits, its classical registers by name, and its steps: (gate, qubits, angles), ("measure", qubit, register, bit),
# ("reset", qubit) and ("if", register, value of the register, step).


def teleportation():
    steps = [("ry", [0], [math.pi / 3]), ("h", [1], []), ("cx", [1, 2], []), ("cx", [0, 1], []), ("h", [0], [])]
    steps += [("measure", 0, "first", 0), ("measure", 1, "second", 0)]
    steps += [("if", "second", 1, ("x", [2], [])), ("if", "first", 1, ("z", [2], [])), ("measure", 2, "arrived", 0)]
    return 3, {"first": 1, "second": 1, "arrived": 1}, steps


def repetition(distance, rounds, corrected):
    syndromes = {f"syndrome{k}": distance - 1 for k in range(rounds)}
    steps = []
    for name in syndromes:
        steps += [("rx", [qubit], [0.3]) for qubit in range(distance)]
        for check in range(distance - 1):
            steps += [("reset", distance + check), ("cx", [check, distance + check], []), ("cx", [check + 1, distance + check], [])]
            steps.append(("measure", distance + check, name, check))
        for qubit in range(distance if corrected else 0):
            # The checks beside a qubit see its error.
            value = sum(1 << check for check in (qubit - 1, qubit) if 0 <= check < distance - 1)
            steps.append(("if", name, value, ("x", [qubit], [])))
    steps += [("measure", qubit, "data", qubit) for qubit in range(distance)]
    return 2 * distance - 1, syndromes | {"data": distance}, steps


PROGRAMS = {
    "teleportation": teleportation(),
    "repetition code, 3 qubits, corrected": repetition(3, 5, True),
    "repetition code, 5 qubits": repetition(5, 5, False),
}


def text(program):
    qubits, registers, steps = program
    lines = ["OPENQASM 3.0;", 'include "stdgates.inc";', f"qubit[{qubits}] q;"]
    lines += [f"bit[{size}] {name};" for name, size in registers.items()]

    def statement(step):
        if step[0] == "measure":
            return f"{step[2]}[{step[3]}] = measure q[{step[1]}];"
        if step[0] == "reset":
            return f"reset q[{step[1]}];"
        if step[0] == "if":
            return f'if ({step[1]} == "{step[2]:0{registers[step[1]]}b}") {{ {statement(step[3])} }}'
        gate, operands, angles = step
        return gate + (f"({', '.join(map(repr, angles))})" if angles else "") + " " + ", ".join(f"q[{q}]" for q in operands) + ";"

    return "\n".join(lines + [statement(step) for step in steps]) + "\n"


# What runs the program in `qubits`, `registers` and `steps` with `shots`, made ready by the first part; `ones` becomes how often each bit was
# 1, by register.
PEERS = {
    "qiskit-aer": ("""
from qiskit import ClassicalRegister, QuantumCircuit, QuantumRegister
from qiskit_aer import AerSimulator
held = {name: ClassicalRegister(size, name) for name, size in registers.items()}
circuit = QuantumCircuit(QuantumRegister(qubits, "q"), *held.values())
def add(step):
    if step[0] == "measure":
        circuit.measure(step[1], held[step[2]][step[3]])
    elif step[0] == "reset":
        circuit.reset(step[1])
    elif step[0] == "if":
        with circuit.if_test((held[step[1]], step[2])):
            add(step[3])
    else:
        getattr(circuit, step[0])(*step[2], *step[1])
for step in steps:
    add(step)
backend = AerSimulator(method="statevector", fusion_enable=False)
""", """
counts = backend.run(circuit, shots=shots).result().get_counts()
""", """
ones = {name: [0] * size for name, size in registers.items()}
for key, count in counts.items():
    for name, bits in zip(reversed(list(registers)), key.split()):
        for index, bit in enumerate(reversed(bits)):
            ones[name][index] += count * (bit == "1")
"""),
    "qulacs": ("""
import qulacs
first, bits = {}, 0
for name, size in registers.items():
    first[name], bits = bits, bits + size
def gate_of(step):
    gate, operands, angles = step
    if gate == "cx":
        return qulacs.gate.CNOT(*operands)
    if angles:  # its rotations turn the other way
        return getattr(qulacs.gate, gate.upper())(operands[0], -angles[0])
    return getattr(qulacs.gate, gate.upper())(operands[0])
circuit = qulacs.QuantumCircuit(qubits)
for step in steps:
    if step[0] == "measure":
        circuit.add_gate(qulacs.gate.Measurement(step[1], first[step[2]] + step[3]))
    elif step[0] == "reset":
        circuit.add_gate(qulacs.gate.Measurement(step[1], bits))
        circuit.add_gate(qulacs.gate.Adaptive(qulacs.gate.X(step[1]), lambda held: held[bits] == 1))
    elif step[0] == "if":
        low, size = first[step[1]], registers[step[1]]
        wanted = [step[2] >> k & 1 for k in range(size)]
        circuit.add_gate(qulacs.gate.Adaptive(gate_of(step[3]), lambda held, low=low, size=size, wanted=wanted: held[low:low + size] == wanted))
    else:
        circuit.add_gate(gate_of(step))
state = qulacs.QuantumState(qubits)
""", """
sums = [0] * bits
for _ in range(shots):
    state.set_zero_state()
    circuit.update_quantum_state(state)
    for index in range(bits):
        sums[index] += state.get_classical_value(index)
""", """
ones = {name: sums[first[name]:first[name] + size] for name, size in registers.items()}
"""),
}
WORKER = """import json, sys, time
(qubits, registers, steps), shots = json.loads(sys.argv[1]), int(sys.argv[2])
{prepare}
start = time.perf_counter()
{run}
seconds = time.perf_counter() - start
{count}
print(json.dumps([seconds, ones]))
"""


def ours(qsim, path, shots, seed):
    command = [qsim, "run", str(path), "--shots", str(shots), "--seed", str(seed), "--format", "json"]
    document = json.loads(contest.printed(command))
    ones = {}
    for row in document["results"][0]["counts"]:
        for name, bits in row["outputs"].items():
            held = ones.setdefault(name, [0] * len(bits))
            for index, bit in enumerate(reversed(bits)):
                held[index] += row["count"] * (bit == "1")
    return document["environment"]["seconds"], ones


def theirs(name, python, program, shots):
    prepare, run, count = PEERS[name]
    command = [python, "-c", WORKER.format(prepare=prepare, run=run, count=count), json.dumps(program), str(shots)]
    return json.loads(contest.printed(command))


def main():
    options, peers = contest.arguments(__doc__, PEERS, ("--qsim", {"default": "build/release/qsim"}), ("--shots", {"type": int, "default": 100_000}))
    with tempfile.TemporaryDirectory() as folder:
        for title, program in PROGRAMS.items():
            path = pathlib.Path(folder) / "program.qasm"
            path.write_text(text(program))
            best, ones = {}, {}
            for seed in range(options.rounds):
                for name in ["qsim", *peers]:
                    seconds, ones[name] = ours(options.qsim, path, options.shots, seed) if name == "qsim" else theirs(name, peers[name], program, options.shots)
                    best[name] = min(best.get(name, math.inf), seconds)
            for name, seconds in best.items():
                spread = contest.disagreement(ones[name], ones["qsim"], options.shots)
                if spread > 6:
                    sys.exit(f"{title}: {name} disagrees by {spread:.1f} standard deviations")
                print(f"{title:38} {name:11} {seconds * 1e3:10.1f} ms {seconds / best['qsim']:8.1f} x", flush=True)


if __name__ == "__main__":
    main()
