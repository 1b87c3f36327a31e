"""Amazon Braket's default simulator: its OpenQASM 3 interpreter and state-vector simulation."""

import collections
import pathlib

import numpy
from braket.default_simulator import StateVectorSimulator, _version
from braket.default_simulator.openqasm.interpreter import Interpreter
from braket.default_simulator.openqasm.parser import openqasm_ast as ast
from braket.default_simulator.openqasm.parser.openqasm_parser import QASM3ParsingError
from braket.ir.openqasm import Program as OpenQASMProgram
from protocol import Reject, Unsupported, find_line, serve, source_of

STDGATES = pathlib.Path(__file__).resolve().with_name("braket_stdgates.inc")
JUDGEMENTS = (QASM3ParsingError, ValueError, TypeError, NameError, KeyError, IndexError, OverflowError, ZeroDivisionError, FileNotFoundError)
QUBIT_LIMIT = 12


def plain(value):
    """A literal of the interpreter as the protocol's value."""
    if isinstance(value, ast.ArrayLiteral):
        items = [plain(item) for item in value.values]
        bits = all(isinstance(item, ast.BooleanLiteral) for item in value.values)
        return "".join(str(int(item)) for item in items) if bits and items else items
    return getattr(value, "value", None)


def state_of(circuit, count):
    if count > QUBIT_LIMIT:
        raise Unsupported("more qubits than this adapter simulates")
    simulation = StateVectorSimulator().initialize_simulation(qubit_count=count, shots=0, batch_size=1)
    simulation.evolve(circuit.instructions)
    vector = numpy.asarray(simulation.state_vector).reshape([2] * count)
    return vector.transpose(range(count - 1, -1, -1)).reshape(-1)


def sampled(source, inputs, circuit, fixed, shots):
    """Counts of the measured registers, beside the variables that were only computed."""
    result = StateVectorSimulator().run(OpenQASMProgram(source=source, inputs=inputs or None), shots=shots)
    registers = {register.name: ["0"] * register.size for register in circuit.classical_registers if register.name}
    sums = collections.Counter()
    for row in result.measurements:
        values = {name: list(bits) for name, bits in registers.items()}
        for (register, index, _), outcome in zip(circuit.measurement_slots, row):
            if register.name:
                values[register.name][index] = str(outcome)
        sums[tuple((name, "".join(reversed(bits))) for name, bits in values.items())] += 1
    return [{"outputs": {**fixed, **dict(key)}, "count": count} for key, count in sums.items()]


def symbol_value(context, name):
    try:
        value = context.get_value(name)
        if isinstance(context.get_type(name), ast.BitType) and isinstance(value, ast.BooleanLiteral):
            return ast.ArrayLiteral([value])
        return value
    except (KeyError, NameError, AttributeError):
        return None


def case(message):
    source = source_of(message).replace('"stdgates.inc"', f'"{STDGATES}"').replace("'stdgates.inc'", f'"{STDGATES}"')
    try:
        context = Interpreter().run(source, inputs=message["inputs"])
    except NotImplementedError as error:
        raise Unsupported(str(error)) from error
    except JUDGEMENTS as error:
        raise Reject(f"{type(error).__name__}: {error}", find_line(error)) from error
    if message["mode"] == "check" or not message["want"]:
        return {}
    circuit = context.circuit
    measured = {register.name for register in circuit.classical_registers if register.measured}
    if message["want"] == ["state"]:
        if measured or context.is_branched:
            raise Unsupported("this adapter takes no state of a program that measures")
        state = state_of(circuit, max([context.num_qubits, 1, *(qubit + 1 for qubit in circuit.qubit_set)]))
        return {"state": [[value.real, value.imag] for value in state], "global_phase": True}
    fixed = {name: plain(symbol_value(context, name)) for name in context.variable_table.current_scope if name not in measured}
    fixed = {name: value for name, value in fixed.items() if isinstance(value, (bool, int, float, str, list))}
    if not measured:
        return {"distribution": [{"outputs": fixed, "p": 1.0}]}
    return {"counts": sampled(source, message["inputs"], circuit, fixed, message["shots"])}


if __name__ == "__main__":
    serve("braket", _version.__version__, ["openqasm3.0", "openqasm3.1"], ["state", "distribution"], case)
