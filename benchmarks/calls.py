"""One call from Python: a circuit of 12 qubits and 1,000 shots, from what describes it to the counts, against other simulators, interleaved.

calls.py [--shots 1000] [--rounds 3] --peer libqsim=PYTHON [--peer NAME=PYTHON]...

The circuit has 10 layers: a rotation of every qubit, then a controlled X of every second pair of neighbours. libqsim is given its text, the
others build it from a list of gates. Prints the least wall time of a call; how often each bit was 1 has to agree with the first one's.
"""
import json
import math
import random
import sys

import contest

QUBITS = 12
LAYERS = 10
CALLS = 50  # of a round, in one process


def circuit(seed=1):
    """Gates: (qubits, angle) with one qubit a rotation, with two a controlled X."""
    rng = random.Random(seed)
    gates = []
    for layer in range(LAYERS):
        gates += [([qubit], rng.uniform(0, 2 * math.pi)) for qubit in range(QUBITS)]
        gates += [([qubit, qubit + 1], 0) for qubit in range(layer % 2, QUBITS - 1, 2)]
    return gates


def text(gates):
    lines = ["OPENQASM 3.0;", 'include "stdgates.inc";', f"qubit[{QUBITS}] q;", f"bit[{QUBITS}] c;"]
    lines += [f"ry({angle!r}) q[{at[0]}];" if len(at) == 1 else f"cx q[{at[0]}], q[{at[1]}];" for at, angle in gates]
    return "\n".join(lines + ["c = measure q;"]) + "\n"


# What makes the call ready, the call, and what turns its answer `answer` into counts by bit string, the highest qubit first.
PEERS = {
    "libqsim": ("import libqsim", "libqsim.run(libqsim.parse(text), shots=shots).counts", "{row.outputs['c']: row.count for row in answer}"),
    "qiskit-aer": ("""
from qiskit import QuantumCircuit
from qiskit_aer import AerSimulator
backend = AerSimulator(method="statevector")
def counts():
    circuit = QuantumCircuit(qubits)
    for at, angle in gates:
        circuit.ry(angle, *at) if len(at) == 1 else circuit.cx(*at)
    circuit.measure_all()
    return backend.run(circuit, shots=shots).result().get_counts()
""", "counts()", "answer"),
    "qulacs": ("""
import collections, qulacs
def counts():
    circuit = qulacs.QuantumCircuit(qubits)
    for at, angle in gates:
        circuit.add_RY_gate(*at, -angle) if len(at) == 1 else circuit.add_CNOT_gate(*at)
    state = qulacs.QuantumState(qubits)
    circuit.update_quantum_state(state)
    return collections.Counter(state.sampling(shots))
""", "counts()", "{f'{state:0{qubits}b}': count for state, count in answer.items()}"),
}
WORKER = """import json, sys, time
(gates, text, qubits, shots, calls) = json.loads(sys.argv[1])
{prepare}
best = float("inf")
for _ in range(calls):
    start = time.perf_counter()
    answer = {call}
    best = min(best, time.perf_counter() - start)
ones = [0] * qubits
for bits, count in ({count}).items():
    for index, bit in enumerate(reversed(bits)):
        ones[index] += count * (bit == "1")
print(json.dumps([best, ones]))
"""


def main():
    options, peers = contest.arguments(__doc__, PEERS, ("--shots", {"type": int, "default": 1_000}))
    if not peers:
        sys.exit("nobody takes part: name at least one --peer")
    gates = circuit()
    best, ones = {}, {}
    for _ in range(options.rounds):
        for name, python in peers.items():
            prepare, call, count = PEERS[name]
            given = json.dumps([gates, text(gates), QUBITS, options.shots, CALLS])
            seconds, ones[name] = json.loads(contest.printed([python, "-c", WORKER.format(prepare=prepare, call=call, count=count), given]))
            best[name] = min(best.get(name, math.inf), seconds)
    reference = next(iter(peers))
    for name, seconds in best.items():
        spread = contest.disagreement({"c": ones[name]}, {"c": ones[reference]}, options.shots)
        if spread > 6:
            sys.exit(f"{name} disagrees by {spread:.1f} standard deviations")
        print(f"{name:11} {seconds * 1e3:8.3f} ms {seconds / best[reference]:8.1f} x", flush=True)


if __name__ == "__main__":
    main()
