"""PennyLane: its interpreter of OpenQASM 3, run on default.qubit."""

import re

import dense
import pennylane
from pennylane import numpy  # noqa: F401  (PennyLane's interpreter expects its NumPy to be set up)
from protocol import Reject, Unsupported, declared, find_line, serve, source_of

INCLUDE = re.compile(r"include\s*(\"stdgates\.inc\"|'stdgates\.inc')\s*;")


def operations_of(tape, wires):
    found = []
    for operation in tape.operations:
        if operation.name in ("Barrier", "Snapshot"):
            continue
        if operation.name in ("MidMeasureMP", "Conditional"):
            raise Unsupported("this adapter reads no outcomes of PennyLane's own measurements")
        found.append(("gate", dense.first_qubit_least(pennylane.matrix(operation)), [wires[wire] for wire in operation.wires]))
    return found


def case(message):
    source = source_of(message)
    qubits, _ = declared(source)
    names = [name if size == 1 else f"{name}[{index}]" for name, size in qubits.items() for index in range(size)]
    try:
        with pennylane.tape.QuantumTape() as tape:
            pennylane.from_qasm3(INCLUDE.sub("", source))(**message["inputs"])
    except NotImplementedError as error:
        raise Unsupported(str(error)) from error
    except (ValueError, TypeError, NameError, KeyError, IndexError, SyntaxError, ImportError) as error:
        raise Reject(f"{type(error).__name__}: {error}", find_line(error)) from error      # (a syntax error of the program reaches us as an ImportError)
    if message["mode"] == "check":
        return {}
    wires = {wire: names.index(str(wire)) if str(wire) in names else None for wire in tape.wires}
    if None in wires.values():
        raise Unsupported(f"the wires {list(tape.wires)} are not the program's names")
    return dense.results(len(names), operations_of(tape, wires), {}, message["want"])


if __name__ == "__main__":
    serve("pennylane", pennylane.__version__, ["openqasm3.0"], ["state"], case)
