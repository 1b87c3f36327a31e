"""Exact results of a flat list of operations by walking its branches: for tools that hold unitaries and have no simulator of their own.

Operations: ("gate", matrix, qubits) with the first qubit the least significant bit of the matrix, ("measure", qubit, (register, index)),
("reset", qubit), ("if", condition, operations) with condition a function of {register: [bits]}.
"""

import numpy
from protocol import Unsupported

NEGLIGIBLE = 1e-14
BRANCH_LIMIT = 4096
QUBIT_LIMIT = 14


def apply(state, matrix, qubits):
    count = state.size.bit_length() - 1
    axes = [count - 1 - qubit for qubit in reversed(qubits)]
    tensor = numpy.asarray(matrix, dtype=complex).reshape([2] * (2 * len(qubits)))
    moved = numpy.tensordot(tensor, state.reshape([2] * count), axes=(range(len(qubits), 2 * len(qubits)), axes))
    return numpy.moveaxis(moved, range(len(qubits)), axes).reshape(-1)


def first_qubit_least(unitary):
    """A unitary whose first qubit is the most significant bit, in the order of this file."""
    count = unitary.shape[0].bit_length() - 1
    order = [*range(count - 1, -1, -1), *range(2 * count - 1, count - 1, -1)]
    return unitary.reshape([2] * (2 * count)).transpose(order).reshape(2**count, 2**count)


def project(state, qubit, outcome):
    kept = numpy.where((numpy.arange(state.size) >> qubit) & 1 == outcome, state, 0)
    return kept, float(numpy.vdot(kept, kept).real)


def step(operation, branch):
    probability, state, bits = branch
    kind = operation[0]
    if kind == "gate":
        return [(probability, apply(state, operation[1], operation[2]), bits)]
    if kind == "if":
        return walk(operation[2], [branch]) if operation[1](bits) else [branch]
    found = []
    for outcome in (0, 1):
        kept, weight = project(state, operation[1], outcome)
        if weight <= NEGLIGIBLE:
            continue
        kept = kept / weight**0.5
        if kind == "measure":
            register, index = operation[2]
            values = {**bits, register: [outcome if place == index else bit for place, bit in enumerate(bits[register])]}
            found.append((probability * weight, kept, values))
        else:
            found.append((probability * weight, numpy.roll(kept, -(outcome << operation[1])), bits))
    return found


def walk(operations, branches):
    for operation in operations:
        branches = [new for branch in branches for new in step(operation, branch)]
        if len(branches) > BRANCH_LIMIT:
            raise Unsupported("too many branches")
    return branches


def results(count, operations, registers, want, phase=0.0):
    """The answer's fields. registers: {name: size} of classical bits."""
    if count > QUBIT_LIMIT:
        raise Unsupported("more qubits than this adapter simulates")
    state = numpy.zeros(2**count, dtype=complex)
    state[0] = numpy.exp(1j * phase)
    branches = walk(operations, [(1.0, state, {name: [0] * size for name, size in registers.items()})])
    if want == ["state"]:
        first = branches[0][1]
        if any(abs(abs(numpy.vdot(first, other)) - 1) > 1e-12 for _, other, _ in branches):
            raise Unsupported("the final state depends on an outcome")
        return {"state": [[value.real, value.imag] for value in first]}
    sums = {}
    for probability, _, bits in branches:
        key = tuple("".join(map(str, reversed(values))) for values in bits.values())
        sums[key] = sums.get(key, 0.0) + probability
    return {"distribution": [{"outputs": dict(zip(registers, key)), "p": p} for key, p in sums.items()]}
