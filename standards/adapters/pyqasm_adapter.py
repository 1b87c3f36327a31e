"""pyqasm: validates and unrolls OpenQASM 3; the unrolled program, which holds plain gates alone, is run by dense.py."""

import logging
import re

import numpy
import openqasm3
import pyqasm
from openqasm3 import ast
from protocol import Reject, Unsupported, serve, source_of

LINE = re.compile(r"line (\d+)")


class Kept(logging.Handler):
    """pyqasm says the place of a fault to its logger alone."""

    def __init__(self):
        super().__init__()
        self.text = ""

    def emit(self, record):
        self.text += record.getMessage()


kept = Kept()
logging.getLogger("pyqasm").handlers[:] = [kept]


def rotation(axis, angle):
    paulis = {"x": [[0, 1], [1, 0]], "y": [[0, -1j], [1j, 0]], "z": [[1, 0], [0, -1]]}
    return numpy.cos(angle / 2) * numpy.eye(2) - 1j * numpy.sin(angle / 2) * numpy.array(paulis[axis])


def phase(angle):
    return numpy.diag([1, numpy.exp(1j * angle)])


FIXED = {"x": [[0, 1], [1, 0]], "y": [[0, -1j], [1j, 0]], "z": [[1, 0], [0, -1]], "h": numpy.array([[1, 1], [1, -1]]) / 2**0.5, "id": numpy.eye(2),
         "s": phase(numpy.pi / 2), "sdg": phase(-numpy.pi / 2), "t": phase(numpy.pi / 4), "tdg": phase(-numpy.pi / 4),
         "sx": numpy.array([[1 + 1j, 1 - 1j], [1 - 1j, 1 + 1j]]) / 2, "swap": [[1, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]]}
TURNED = {"rx": lambda a: rotation("x", a), "ry": lambda a: rotation("y", a), "rz": lambda a: rotation("z", a), "p": phase, "u1": phase}


def matrix_of(name, parameters):
    """The matrix of an unrolled gate, first qubit least significant."""
    if name in FIXED:
        return numpy.array(FIXED[name], dtype=complex)
    if name in TURNED:
        return TURNED[name](*parameters)
    if name in ("c" + base for base in FIXED) or name[1:] in TURNED and name[0] == "c":
        base = matrix_of(name[1:], parameters)
        size = base.shape[0]
        whole = numpy.eye(2 * size, dtype=complex)
        whole[numpy.ix_(range(1, 2 * size, 2), range(1, 2 * size, 2))] = base
        return whole
    if name == "ccx":
        whole = numpy.eye(8)
        whole[[3, 7]] = whole[[7, 3]]
        return whole
    raise Unsupported(f"this adapter does not know the unrolled gate {name}")


def number(node):
    if isinstance(node, ast.UnaryExpression):
        return -number(node.expression)
    if isinstance(node, (ast.FloatLiteral, ast.IntegerLiteral)):
        return float(node.value)
    raise Unsupported("a parameter is no number after unrolling")


def condition_of(node):
    """c[i] == true of the unrolled program."""
    if isinstance(node, ast.BinaryExpression) and node.op.name == "==" and isinstance(node.lhs, ast.IndexExpression):
        name, index, value = node.lhs.collection.name, node.lhs.index[0].value, bool(node.rhs.value)
        return lambda bits: bool(bits[name][index]) == value
    raise Unsupported("this adapter does not know the unrolled condition")


class Flat:
    """The unrolled program as operations for dense.py."""

    def __init__(self, program):
        self.qubits, self.bits, self.count, self.phase = {}, {}, 0, 0.0
        self.operations = self.block(program.statements)

    def place(self, operand):
        if isinstance(operand, ast.IndexedIdentifier):
            return self.qubits[operand.name.name] + operand.indices[0][0].value
        raise Unsupported("an operand is no single qubit after unrolling")

    def block(self, statements):
        found = []
        for node in statements:
            if isinstance(node, ast.QubitDeclaration):
                self.qubits[node.qubit.name] = self.count
                self.count += node.size.value if node.size else 1
            elif isinstance(node, ast.ClassicalDeclaration) and isinstance(node.type, ast.BitType):
                self.bits[node.identifier.name] = node.type.size.value if node.type.size else 1
            elif isinstance(node, ast.QuantumGate) and not node.modifiers:
                found.append(("gate", matrix_of(node.name.name, [number(argument) for argument in node.arguments]), [self.place(operand) for operand in node.qubits]))
            elif isinstance(node, ast.QuantumPhase) and not node.modifiers:
                self.phase += number(node.argument)
            elif isinstance(node, ast.QuantumMeasurementStatement):
                target = (node.target.name.name, node.target.indices[0][0].value) if node.target else None
                if target is None:
                    self.bits.setdefault("", 1)
                found.append(("measure", self.place(node.measure.qubit), target or ("", 0)))
            elif isinstance(node, ast.QuantumReset):
                found.append(("reset", self.place(node.qubits)))
            elif isinstance(node, ast.BranchingStatement):
                condition = condition_of(node.condition)
                found.append(("if", condition, self.block(node.if_block)))
                found.append(("if", lambda bits, condition=condition: not condition(bits), self.block(node.else_block)))
            elif not isinstance(node, (ast.Include, ast.QuantumBarrier, ast.Pragma)):
                raise Unsupported(f"the unrolled program holds a {type(node).__name__}")
        return found


def case(message):
    kept.text = ""
    try:
        module = pyqasm.loads(source_of(message))
        if message["mode"] == "run":
            module.unroll()      # which validates, and after validate() loses measurements in declarations
        else:
            module.validate()
    except (pyqasm.PyQasmError, openqasm3.parser.QASM3ParsingError) as error:
        place = LINE.search(kept.text)
        raise Reject(str(error), int(place[1]) if place else None) from error
    if message["mode"] == "check":
        return {}
    if message["inputs"]:
        raise Unsupported("pyqasm takes no inputs")
    import dense
    flat = Flat(openqasm3.parse(pyqasm.dumps(module)))
    return dense.results(flat.count, flat.operations, flat.bits, message["want"], flat.phase)


if __name__ == "__main__":
    serve("pyqasm", pyqasm.__version__, ["openqasm3.0"], ["state", "distribution"], case)
