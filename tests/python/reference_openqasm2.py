"""A second, slow reading of OpenQASM 2, to compare the library with: NumPy, regular expressions, and the paper's definitions.

It shares nothing with the library: gates are 2x2 and 4x4 matrices written here by hand from arXiv:1707.03429 (U is Rz(phi) Ry(theta) Rz(lambda)
up to phase), or definitions of the program expanded step by step; measurement, reset and `if` follow every branch. It reads valid programs;
what it makes of others means nothing. Qubit 0 is the least significant bit of an index; states are compared up to a global phase.
"""
import ast
import cmath
import math
import operator
import re

import numpy as np

I2 = np.eye(2)
X = np.array([[0, 1], [1, 0]], complex)
Y = np.array([[0, -1j], [1j, 0]])
Z = np.diag([1, -1]).astype(complex)
H = np.array([[1, 1], [1, -1]], complex) / math.sqrt(2)
SX = np.array([[1 + 1j, 1 - 1j], [1 - 1j, 1 + 1j]]) / 2
SWAP = np.eye(4)[[0, 2, 1, 3]].astype(complex)


def u(theta, phi, lam):
    c, s = math.cos(theta / 2), math.sin(theta / 2)
    return np.array([[c, -cmath.exp(1j * lam) * s], [cmath.exp(1j * phi) * s, cmath.exp(1j * (phi + lam)) * c]])


def phase(angle):
    return np.diag([1, cmath.exp(1j * angle)])


def rotation(pauli, angle):
    return math.cos(angle / 2) * np.eye(len(pauli)) - 1j * math.sin(angle / 2) * pauli


def controlled(matrix, controls=1):
    """The first operands are the controls, and so the least significant bits."""
    size, block = len(matrix) << controls, (1 << controls)
    out = np.eye(size, dtype=complex)
    picked = [(i << controls) | (block - 1) for i in range(len(matrix))]
    out[np.ix_(picked, picked)] = matrix
    return out


# name: matrix over the operands, the first one least significant
GATES = {
    "U": u, "u3": u, "u": u, "u2": lambda p, l: u(math.pi / 2, p, l), "u1": phase, "p": phase, "u0": lambda _: I2, "id": lambda: I2,
    "x": lambda: X, "y": lambda: Y, "z": lambda: Z, "h": lambda: H, "s": lambda: phase(math.pi / 2), "sdg": lambda: phase(-math.pi / 2),
    "t": lambda: phase(math.pi / 4), "tdg": lambda: phase(-math.pi / 4), "sx": lambda: SX, "sxdg": lambda: SX.conj().T,
    "rx": lambda a: rotation(X, a), "ry": lambda a: rotation(Y, a), "rz": lambda a: rotation(Z, a),
    "CX": lambda: controlled(X), "cx": lambda: controlled(X), "cy": lambda: controlled(Y), "cz": lambda: controlled(Z), "ch": lambda: controlled(H),
    "ccx": lambda: controlled(X, 2), "swap": lambda: SWAP, "cswap": lambda: controlled(SWAP), "csx": lambda: controlled(SX),
    "crx": lambda a: controlled(rotation(X, a)), "cry": lambda a: controlled(rotation(Y, a)), "crz": lambda a: controlled(rotation(Z, a)),
    "cu1": lambda a: controlled(phase(a)), "cp": lambda a: controlled(phase(a)),
    "rxx": lambda a: rotation(np.kron(X, X), a), "rzz": lambda a: rotation(np.kron(Z, Z), a),
    "c3x": lambda: controlled(X, 3), "c4x": lambda: controlled(X, 4),
    # The paper's body of cu3 multiplies out to the controlled Rz(phi) Ry(theta) Rz(lambda), of determinant 1.
    "cu3": lambda t, p, l: controlled(u(t, p, l) * cmath.exp(-0.5j * (p + l))),
}

FUNCTIONS = {"sin": math.sin, "cos": math.cos, "tan": math.tan, "exp": math.exp, "ln": math.log, "sqrt": math.sqrt}
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Pow: operator.pow}


def number(text, names):
    """The value of an expression of the paper's grammar."""

    def value(node):
        if isinstance(node, ast.Constant):
            return float(node.value)
        if isinstance(node, ast.Name):
            return math.pi if node.id == "pi" else names[node.id.removesuffix("__")]
        if isinstance(node, ast.UnaryOp):
            return -value(node.operand) if isinstance(node.op, ast.USub) else value(node.operand)
        if isinstance(node, ast.BinOp):
            return OPERATORS[type(node.op)](value(node.left), value(node.right))
        if isinstance(node, ast.Call):
            return FUNCTIONS[node.func.id](value(node.args[0]))
        raise ValueError(ast.dump(node))

    # A name that is a word of Python's.
    return value(ast.parse(re.sub(r"\blambda\b", "lambda__", text.strip()).replace("^", "**"), mode="eval").body)


def split(text, by=","):
    """Parts at the top level of parentheses."""
    parts, depth, last = [], 0, ""
    for c in text:
        depth += (c == "(") - (c == ")")
        if c == by and depth == 0:
            parts.append(last.strip())
            last = ""
        else:
            last += c
    return parts + ([last.strip()] if last.strip() else [])


CALL = re.compile(r"\s*(\w+)\s*(\((?P<args>.*)\))?\s*(?P<operands>[^()]*)$", re.S)


class Program:
    def __init__(self, text):
        text = re.sub(r"//[^\n]*", "", text)
        self.definitions, self.qubits, self.bits, self.statements = {}, {}, {}, []
        self.qubit_count = 0

        def define(match):
            self.definitions[match[1]] = (split(match[3] or ""), split(match[4]), [s for s in match[5].split(";") if s.strip()])
            return ""

        text = re.sub(r"\bgate\s+(\w+)\s*(\(([^)]*)\))?\s*([^{]*)\{([^}]*)\}", define, text)
        for statement in (s.strip() for s in text.split(";")):
            if not statement or re.match(r"OPENQASM|include|opaque|barrier\b", statement):
                continue
            register = re.match(r"(qreg|creg)\s+(\w+)\s*\[\s*(\d+)\s*\]$", statement)
            if register and register[1] == "qreg":
                self.qubits[register[2]] = range(self.qubit_count, self.qubit_count + int(register[3]))
                self.qubit_count += int(register[3])
            elif register:
                self.bits[register[2]] = int(register[3])
            else:
                self.statements.append(statement)

    def operands(self, text, table):
        """Each operand as a list: one entry, or a register's."""
        out = []
        for part in split(text):
            name, index = re.match(r"(\w+)\s*(?:\[\s*(\d+)\s*\])?$", part).groups()
            register = table(name)
            out.append(([register[int(index)]], False) if index is not None else (list(register), True))
        return out

    def gates(self, statement):
        """The statement's gates as (matrix, qubits), broadcast and expanded."""
        match = CALL.match(statement)
        arguments = [number(a, {}) for a in split(match["args"] or "")]
        operands = self.operands(match["operands"], self.qubits.__getitem__)
        rounds = max((len(q) for q, register in operands if register), default=1)
        for k in range(rounds):
            yield from self.expand(match[1], arguments, [q[k] if register else q[0] for q, register in operands])

    def expand(self, name, arguments, qubits):
        if name not in self.definitions:
            yield GATES[name](*arguments), qubits
            return
        formals, names, body = self.definitions[name]
        values, places = dict(zip(formals, arguments)), dict(zip(names, qubits))
        for statement in body:
            match = CALL.match(statement.strip())
            if match[1] != "barrier":
                yield from self.expand(match[1], [number(a, values) for a in split(match["args"] or "")], [places[q] for q in split(match["operands"])])

    def measured(self, statement):
        source, target = statement[len("measure"):].split("->")
        (qubits, _), = self.operands(source, self.qubits.__getitem__)
        (bits, _), = self.operands(target, lambda name: [(name, i) for i in range(self.bits[name])])
        return list(zip(qubits, bits))


def apply(state, matrix, qubits):
    """`state` has one axis a qubit, the last one qubit 0."""
    n, k = state.ndim, len(qubits)
    axes = [n - 1 - q for q in reversed(qubits)]
    moved = np.tensordot(matrix.reshape((2,) * (2 * k)), state, (list(range(k, 2 * k)), axes))
    return np.moveaxis(moved, list(range(k)), axes)


def final_state(program):
    """The state vector of a program without measurement, reset or if."""
    state = np.zeros((2,) * program.qubit_count, complex)
    state.flat[0] = 1
    for statement in program.statements:
        for matrix, qubits in program.gates(statement):
            state = apply(state, matrix, qubits)
    return state.reshape(-1)


def distribution(program, limit=4096):
    """{((register, "bits"), ...): p} of all classical registers, by branches; None where there are more than `limit` of them."""
    branches = [(1.0, initial(program), {name: [0] * size for name, size in program.bits.items()})]
    for statement in program.statements:
        following = []
        for p, state, bits in branches:
            following += step(program, statement, p, state, bits)
        branches = merged(following)
        if len(branches) > limit:
            return None
    out = {}
    for p, _, bits in branches:
        key = tuple(sorted((name, "".join(map(str, reversed(values)))) for name, values in bits.items()))
        out[key] = out.get(key, 0) + p
    return out


def initial(program):
    state = np.zeros((2,) * program.qubit_count, complex)
    state.flat[0] = 1
    return state


def step(program, statement, p, state, bits):
    condition = re.match(r"if\s*\(\s*(\w+)\s*==\s*(\d+)\s*\)\s*(.*)$", statement, re.S)
    if condition:
        value = sum(bit << i for i, bit in enumerate(bits[condition[1]]))
        return step(program, condition[3], p, state, bits) if value == int(condition[2]) else [(p, state, bits)]
    if re.match(r"measure\b", statement):
        branches = [(p, state, bits)]
        for qubit, (name, index) in program.measured(statement):
            branches = [(q, s, {**b, name: b[name][:index] + [outcome] + b[name][index + 1:]})
                        for p0, s0, b in branches for outcome, q, s in outcomes(p0, s0, qubit)]
        return branches
    if re.match(r"reset\b", statement):
        branches = [(p, state)]
        for qubits, _ in program.operands(statement[len("reset"):], program.qubits.__getitem__):
            for qubit in qubits:
                branches = [(q, apply(s, X, [qubit]) if outcome else s) for p0, s0 in branches for outcome, q, s in outcomes(p0, s0, qubit)]
        return [(q, s, bits) for q, s in branches]
    for matrix, qubits in program.gates(statement):
        state = apply(state, matrix, qubits)
    return [(p, state, bits)]


def outcomes(p, state, qubit):
    for outcome in (0, 1):
        kept = np.zeros_like(state)
        place = [slice(None)] * state.ndim
        place[state.ndim - 1 - qubit] = outcome
        kept[tuple(place)] = state[tuple(place)]
        weight = float(np.vdot(kept, kept).real)
        if weight > 1e-14:
            yield outcome, p * weight, kept / math.sqrt(weight)


def merged(branches):
    """Branches of one classical state whose quantum states agree up to a phase are one."""
    out = []
    for p, state, bits in branches:
        for i, (q, other, others) in enumerate(out[-64:], max(0, len(out) - 64)):
            if bits == others and abs(abs(np.vdot(other, state)) - 1) < 1e-13:
                out[i] = (p + q, other, others)
                break
        else:
            out.append((p, state, bits))
    return out
