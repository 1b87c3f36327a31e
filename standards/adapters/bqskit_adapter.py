"""BQSKit: its importer of OpenQASM 2; its unitaries, walked by dense.py."""

import bqskit
import dense
from bqskit.ir.gates import BarrierPlaceholder, MeasurementPlaceholder
from bqskit.ir.gates.reset import Reset
from bqskit.ir.lang.language import LangException
from bqskit.ir.lang.qasm2 import OPENQASM2Language
from lark.exceptions import LarkError
from protocol import Reject, Unsupported, declared, find_line, serve, source_of

QUBIT_LIMIT = 14


def operations_of(circuit):
    found = []
    for operation in circuit:
        if isinstance(operation.gate, MeasurementPlaceholder):
            found += [("measure", qudit, target) for qudit, target in operation.gate.measurements.items()]
        elif isinstance(operation.gate, Reset):
            found += [("reset", qudit) for qudit in operation.location]
        elif not isinstance(operation.gate, BarrierPlaceholder):
            found.append(("gate", dense.first_qubit_least(operation.get_unitary().numpy), list(operation.location)))
    return found


def case(message):
    source = source_of(message)
    try:
        circuit = OPENQASM2Language().decode(source)
    except (LangException, LarkError, ValueError, TypeError, KeyError, IndexError) as error:
        raise Reject(str(error) or type(error).__name__, getattr(error, "line", None) or find_line(error)) from error
    if message["mode"] == "check":
        return {}
    if circuit.num_qudits > QUBIT_LIMIT:
        raise Unsupported("more qubits than this adapter simulates")
    return dense.results(circuit.num_qudits, operations_of(circuit), declared(source)[1], message["want"])


if __name__ == "__main__":
    serve("bqskit", bqskit.__version__, ["openqasm2"], ["state", "distribution"], case)
