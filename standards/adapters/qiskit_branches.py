"""Exact results of a Qiskit circuit by walking its branches with qiskit.quantum_info: state or distribution."""

import numpy
from protocol import Unsupported
from qiskit.circuit import ClassicalRegister, ControlFlowOp, IfElseOp
from qiskit.quantum_info import Operator, Statevector

NEGLIGIBLE = 1e-14
BRANCH_LIMIT = 4096


def _apply(state, qubits, operation):
    return Statevector(state).evolve(Operator(operation), qargs=qubits).data


def _project(state, qubit, outcome):
    index = numpy.arange(state.size)
    kept = numpy.where((index >> qubit) & 1 == outcome, state, 0)
    return kept, float(numpy.vdot(kept, kept).real)


def _holds(condition, bits, circuit):
    target, value = condition
    if isinstance(target, ClassicalRegister):
        return sum(bits[bit] << position for position, bit in enumerate(target)) == value
    return bits[target] == int(value)


def _step(instruction, outer, branch, circuit):
    """The branches (probability, state, bits) that one instruction makes of one."""
    probability, state, bits = branch
    operation = instruction.operation
    qubits = [outer[qubit] for qubit in instruction.qubits]
    if operation.name == "barrier":
        return [branch]
    if operation.name in ("measure", "reset"):
        found = []
        for outcome in (0, 1):
            kept, weight = _project(state, qubits[0], outcome)
            if weight <= NEGLIGIBLE:
                continue
            kept = kept / weight**0.5
            if operation.name == "measure":
                found.append((probability * weight, kept, {**bits, instruction.clbits[0]: outcome}))
            else:
                found.append((probability * weight, numpy.roll(kept, -(outcome << qubits[0])), bits))
        return found
    if isinstance(operation, IfElseOp) and isinstance(operation.condition, tuple):
        blocks = operation.blocks
        chosen = blocks[0] if _holds(operation.condition, bits, circuit) else blocks[1] if len(blocks) > 1 else None
        if chosen is None:
            return [branch]
        inner = dict(zip(chosen.qubits, qubits))
        names = dict(zip(chosen.clbits, instruction.clbits))
        return _walk(chosen, inner, [branch], circuit, names)
    if isinstance(operation, ControlFlowOp) or instruction.clbits:
        raise Unsupported(f"this adapter does not execute {operation.name}")
    return [(probability, _apply(state, qubits, operation), bits)]


def _walk(block, outer, branches, circuit, names=None):
    for instruction in block.data:
        if names:
            instruction = instruction.replace(clbits=[names[bit] for bit in instruction.clbits])
        branches = [new for branch in branches for new in _step(instruction, outer, branch, circuit)]
        if len(branches) > BRANCH_LIMIT:
            raise Unsupported("too many branches")
    return branches


def outputs_of(circuit, singles):
    """Name to bits, index 0 first: the registers, and the bits beside them by the given names."""
    kept = {bit for register in circuit.cregs for bit in register}
    loose = [bit for bit in circuit.clbits if bit not in kept]
    return {**{register.name: list(register) for register in circuit.cregs}, **{name: [bit] for name, bit in zip(singles, loose)}}


def results(circuit, want, singles=()):
    """The answer's fields for want: ["state"] or ["distribution"]."""
    if circuit.num_qubits > 16:
        raise Unsupported("more qubits than this adapter simulates")
    outer = {qubit: index for index, qubit in enumerate(circuit.qubits)}
    state = numpy.zeros(2**circuit.num_qubits, dtype=complex)
    state[0] = numpy.exp(1j * float(circuit.global_phase))
    branches = _walk(circuit, outer, [(1.0, state, dict.fromkeys(circuit.clbits, 0))], circuit)
    if want == ["state"]:
        first = branches[0][1]
        if any(abs(abs(numpy.vdot(first, other)) - 1) > 1e-12 for _, other, _ in branches):
            raise Unsupported("the final state depends on an outcome")
        return {"state": [[value.real, value.imag] for value in first], "global_phase": True}
    sums, outputs = {}, outputs_of(circuit, singles)
    for probability, _, bits in branches:
        key = tuple("".join(str(bits[bit]) for bit in reversed(members)) for members in outputs.values())
        sums[key] = sums.get(key, 0.0) + probability
    return {"distribution": [{"outputs": dict(zip(outputs, key)), "p": p} for key, p in sums.items()]}
