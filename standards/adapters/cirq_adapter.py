"""Cirq: its importer of OpenQASM 2 and 3, and its simulator."""

import collections

import cirq
import numpy
from cirq.contrib.qasm_import import QasmException, circuit_from_qasm
from protocol import Reject, Unsupported, declared, find_line, serve, source_of

QUBIT_LIMIT = 14


def case(message):
    source = source_of(message)
    try:
        circuit = circuit_from_qasm(source)
    except (QasmException, ValueError, TypeError) as error:
        raise Reject(str(error), find_line(error)) from error
    if message["mode"] == "check":
        return {}
    qubits, bits = declared(source)
    order = [cirq.NamedQubit(f"{name}_{index}") for name, size in qubits.items() for index in range(size)]
    if len(order) > QUBIT_LIMIT or message["inputs"]:
        raise Unsupported("more qubits than this adapter simulates, or inputs")
    simulator = cirq.Simulator(dtype=numpy.complex128, seed=message["seed"])
    if message["want"] == ["state"]:
        if cirq.is_measurement(circuit):
            raise Unsupported("this adapter takes no state of a program that measures")
        state = simulator.simulate(circuit, qubit_order=order[::-1]).final_state_vector
        return {"state": [[float(value.real), float(value.imag)] for value in state]}
    found = simulator.run(circuit, repetitions=message["shots"]).records if cirq.is_measurement(circuit) else {}
    sums = collections.Counter()
    for shot in range(message["shots"]):
        outputs = {name: ["0"] * size for name, size in bits.items()}
        for key, record in found.items():
            name, _, index = key.rpartition("_")
            outputs[name][int(index)] = str(int(record[shot][-1][0]))
        sums[tuple((name, "".join(reversed(values))) for name, values in outputs.items())] += 1
    return {"counts": [{"outputs": dict(key), "count": count} for key, count in sums.items()]}


if __name__ == "__main__":
    serve("cirq", cirq.__version__, ["openqasm2", "openqasm3.0"], ["state", "counts"], case)
