"""pytket: its importer of OpenQASM 2; its unitaries, walked by dense.py."""

import dense
import numpy
import pytket
from lark.exceptions import LarkError
from protocol import Reject, Unsupported, declared, find_line, serve, source_of
from pytket.circuit import Conditional, OpType
from pytket.qasm import circuit_from_qasm_str
from pytket.qasm.qasm import QASMParseError, QASMUnsupportedError

QUBIT_LIMIT = 14


class Flat:
    def __init__(self, circuit, qubits, bits):
        starts, start = {}, 0
        for name, size in qubits.items():
            starts[name], start = start, start + size
        self.starts, self.count, self.bits = starts, start, bits
        self.operations = [self.one(command.op, command.args) for command in circuit.get_commands() if command.op.type != OpType.Barrier]

    def place(self, qubit):
        return self.starts[qubit.reg_name] + qubit.index[0]

    def one(self, operation, arguments):
        if isinstance(operation, Conditional):
            read, rest = arguments[:operation.width], arguments[operation.width:]
            places, value = [(bit.reg_name, bit.index[0]) for bit in read], operation.value
            inner = self.one(operation.op, rest)
            return ("if", lambda bits: sum(bits[name][index] << shift for shift, (name, index) in enumerate(places)) == value, [inner])
        if operation.type == OpType.Measure:
            return ("measure", self.place(arguments[0]), (arguments[1].reg_name, arguments[1].index[0]))
        if operation.type == OpType.Reset:
            return ("reset", self.place(arguments[0]))
        return ("gate", dense.first_qubit_least(operation.get_unitary()), [self.place(qubit) for qubit in arguments])


def case(message):
    source = source_of(message)
    try:
        circuit = circuit_from_qasm_str(source)
    except QASMUnsupportedError as error:
        raise Unsupported(str(error)) from error
    except (QASMParseError, LarkError, ValueError, TypeError, KeyError, RuntimeError) as error:
        raise Reject(str(error) or type(error).__name__, getattr(error, "line", None) or find_line(error)) from error
    if message["mode"] == "check":
        return {}
    if circuit.n_qubits > QUBIT_LIMIT:
        raise Unsupported("more qubits than this adapter simulates")
    flat = Flat(circuit, *declared(source))
    return dense.results(flat.count, flat.operations, flat.bits, message["want"], float(numpy.pi * circuit.phase))


if __name__ == "__main__":
    serve("pytket", pytket.__version__, ["openqasm2"], ["state", "distribution"], case)
