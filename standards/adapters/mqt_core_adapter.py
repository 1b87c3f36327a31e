"""MQT Core: its importer of OpenQASM 2 and 3, and its decision-diagram simulation."""

import re

import numpy  # noqa: F401  (what the tool returns; loaded before the first case, not within one)
from mqt.core import __version__, dd
from mqt.core.ir import QuantumComputation
from protocol import Reject, Unsupported, serve, source_of

LINE = re.compile(r"<input>:(\d+):")
QUBIT_LIMIT = 14


def case(message):
    try:
        circuit = QuantumComputation.from_qasm_str(source_of(message))
    except (RuntimeError, ValueError, IndexError, OverflowError) as error:
        place = LINE.search(str(error))
        raise Reject(" ".join(str(error).split()), int(place[1]) if place else None) from error
    if message["mode"] == "check":
        return {}
    if circuit.num_qubits > QUBIT_LIMIT or message["inputs"]:
        raise Unsupported("more qubits than this adapter simulates, or inputs")
    if message["want"] == ["state"]:
        try:
            state = dd.simulate_statevector(circuit)
        except ValueError as error:
            raise Unsupported(str(error)) from error
        return {"state": [[float(value.real), float(value.imag)] for value in state]}
    registers = sorted(circuit.cregs.values(), key=lambda register: register.start)
    counts = []
    for text, count in dd.sample(circuit, message["shots"], message["seed"] or 1).items():
        bits = text[::-1]
        if len(bits) != circuit.num_classical_bits:
            raise Unsupported("the sample leaves out bits that were never written")
        counts.append({"outputs": {register.name: bits[register.start:register.start + register.size][::-1] for register in registers}, "count": count})
    return {"counts": counts}


if __name__ == "__main__":
    serve("mqt-core", __version__, ["openqasm2", "openqasm3.0"], ["state", "counts"], case)
