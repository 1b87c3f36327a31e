"""Qiskit's OpenQASM 3: the importer qiskit-qasm3-import, or the experimental one in Rust (--rust)."""

import re
import sys
import warnings

import qiskit
from openqasm3.parser import QASM3ParsingError
from protocol import Reject, Unsupported, serve, single_bits, source_of
from qiskit import QiskitError, qasm3
from qiskit.circuit import ControlFlowOp
from qiskit_branches import outputs_of, results

RUST = "--rust" in sys.argv[1:]
LINE = re.compile(r"^['\"]?(\d+),\d+:|\bL(\d+):")
LACKING = re.compile(r"not (currently )?supported|only .* supported|not yet|unsupported", re.IGNORECASE)


def sampled(circuit, message, singles):
    """Control flow beyond an if is run by Aer, with nothing fused."""
    from qiskit_aer import AerSimulator
    runs = AerSimulator(fusion_enable=False).run(circuit, shots=message["shots"], seed_simulator=message["seed"], memory=True).result().get_memory()
    places = {bit: place for place, bit in enumerate(circuit.clbits)}
    outputs, entries = outputs_of(circuit, singles), []
    for text in sorted(set(runs)):
        bits = text.replace(" ", "")[::-1]
        values = {name: "".join(bits[places[bit]] for bit in reversed(members)) for name, members in outputs.items()}
        entries.append({"outputs": values, "count": runs.count(text)})
    return {"counts": entries}


def case(message):
    source = source_of(message)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            circuit = qasm3.loads_experimental(source) if RUST else qasm3.loads(source)
    except (QiskitError, QASM3ParsingError, ValueError, TypeError, IndexError) as error:
        text = str(error) or "a syntax error"
        if LACKING.search(text):
            raise Unsupported(text) from error
        place = LINE.search(text)
        raise Reject(text, int(place[1] or place[2]) if place else None) from error
    if message["mode"] == "check":
        return {}
    if message["inputs"]:
        circuit = circuit.assign_parameters({name: value for name, value in message["inputs"].items()}, strict=False)
    try:
        return results(circuit, message["want"], single_bits(source))
    except Unsupported:
        if message["want"] != ["distribution"] or not any(isinstance(item.operation, ControlFlowOp) for item in circuit.data):
            raise
        return sampled(circuit, message, single_bits(source))


if __name__ == "__main__":
    serve("qiskit-qasm3-rust" if RUST else "qiskit-qasm3-import", qiskit.__version__, ["openqasm3.0"], ["state", "distribution", "counts"], case)
