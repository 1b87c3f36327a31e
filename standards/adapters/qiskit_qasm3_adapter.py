"""Qiskit's OpenQASM 3: the importer qiskit-qasm3-import, or the experimental one in Rust (--rust)."""

import sys
import warnings

import qiskit
from protocol import Reject, Unsupported, find_line, serve, source_of
from qiskit import QiskitError, qasm3
from qiskit.circuit import ControlFlowOp

RUST = "--rust" in sys.argv[1:]


def sampled(circuit, message):
    """Control flow beyond an if is run by Aer, with nothing fused."""
    from qiskit_aer import AerSimulator
    counts = AerSimulator(fusion_enable=False).run(circuit, shots=message["shots"], seed_simulator=message["seed"]).result().get_counts()
    names = [register.name for register in reversed(circuit.cregs)]
    return {"counts": [{"outputs": dict(zip(names, key.split(" "))), "count": count} for key, count in counts.items()]}


def case(message):
    source = source_of(message)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            circuit = qasm3.loads_experimental(source) if RUST else qasm3.loads(source)
    except (QiskitError, ValueError, TypeError) as error:
        text = str(error)
        if "not supported" in text or "not yet" in text or "unsupported" in text.lower():
            raise Unsupported(text) from error
        raise Reject(text, find_line(error)) from error
    if message["mode"] == "check":
        return {}
    if message["inputs"]:
        circuit = circuit.assign_parameters({name: value for name, value in message["inputs"].items()}, strict=False)
    from qiskit_branches import results
    try:
        return results(circuit, message["want"])
    except Unsupported:
        if message["want"] != ["distribution"] or not any(isinstance(item.operation, ControlFlowOp) for item in circuit.data):
            raise
        return sampled(circuit, message)


if __name__ == "__main__":
    serve("qiskit-qasm3-rust" if RUST else "qiskit-qasm3-import", qiskit.__version__, ["openqasm3.0"], ["state", "distribution", "counts"], case)
