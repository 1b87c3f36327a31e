"""Other state-vector simulators behind one face: what peers.py asks of each, in a process of its own.

simulators.py NAME     reads requests from standard input, a line of JSON each, and answers each with one: the least seconds of the
                       repetitions and the fidelity of the final state with one from a file, or the error

A simulator prepares a circuit, which is not timed, and runs it, which is: `run` returns the seconds and the final state, or what makes it.
"""
import json
import math
import os
import re
import sys
import time

ENOUGH_SECONDS = 0.5  # of repetitions


def read(path):
    """Qubit count and gates, (name, qubits, angles), of a circuit."""
    count, gates = 0, []
    for text in open(path):
        if text.startswith("qreg"):
            count = int(text[text.index("[") + 1:text.index("]")])
        elif "q[" in text:
            head, tail = text.strip(" ;\n").rsplit(" ", 1)
            name, _, angles = head.partition("(")
            gates.append((name, [int(q) for q in re.findall(r"\d+", tail)], [float(x) for x in angles.rstrip(")").split(",")] if angles else []))
    return count, gates


class Qsim:
    """Google's qsim; the best of several sizes of fused gates."""
    precisions = ("single",)

    def __init__(self):
        from qsimcirq import qsim_simulator
        self.module = qsim_simulator.qsim

    def prepare(self, count, gates, precision, threads):
        q = self.module
        circuit = q.Circuit()
        circuit.num_qubits = count
        kinds = {"h": q.kH, "x": q.kX, "rx": q.krx, "ry": q.kry, "rz": q.krz, "cx": q.kCX, "cz": q.kCZ}
        # Gates go in by time, as soon as their qubits are free.
        free, timed = [0] * count, []
        def add(kind, qubits, parameters):
            moment = max(free[q] for q in qubits)
            for qubit in qubits:
                free[qubit] = moment + 1
            timed.append((moment, kind, list(qubits), parameters))
        for name, qubits, angles in gates:
            if name == "cu1":
                add(q.kCZPowGate, qubits, {"exponent": angles[0] / math.pi, "global_shift": 0.0})
            elif name == "u3":
                for kind, angle in ((q.krz, angles[2]), (q.kry, angles[0]), (q.krz, angles[1])):
                    add(kind, qubits, {"phi": angle})
            else:
                add(kinds[name], qubits, {"phi": angles[0]} if angles else {})
        for moment, kind, at, parameters in sorted(timed, key=lambda gate: gate[0]):
            q.add_gate(kind, moment, at, parameters, circuit)
        options = lambda fused: {"c": circuit, "t": threads, "f": fused, "v": 0, "z": False, "s": 1, "g": False, "gmode": 0, "gsst": 64, "gdb": 32, "r": 1, "i": ""}
        self.options = [options(fused) for fused in ((2, 3, 4) if count <= 20 else (3,))]

    def run(self):
        best, state = math.inf, None
        for options in self.options:
            start = time.perf_counter()
            state = self.module.qsim_simulate_fullstate(options, 0)
            best = min(best, time.perf_counter() - start)
        return best, state


class Lightning:
    precisions = ("single", "double")
    names = {"h": "Hadamard", "x": "PauliX", "rx": "RX", "ry": "RY", "rz": "RZ", "cx": "CNOT", "cz": "CZ", "cu1": "ControlledPhaseShift", "u3": "Rot"}

    def __init__(self):
        import pennylane_lightning.lightning_qubit_ops as ops
        self.ops = ops

    def prepare(self, count, gates, precision, threads):
        self.state = (self.ops.StateVectorC64 if precision == "single" else self.ops.StateVectorC128)(count)
        self.calls, self.count, self.precision = [], count, precision
        for name, qubits, angles in gates:
            wires = [count - 1 - q for q in qubits]  # wire 0 is the most significant
            # Rot(phi, theta, omega) = RZ(omega) RY(theta) RZ(phi)
            angles = [angles[2], angles[0], angles[1]] if name == "u3" else list(angles)
            self.calls.append((getattr(self.state, self.names[name]), wires, angles))

    def run(self):
        import numpy
        self.state.resetStateVector()
        start = time.perf_counter()
        for call, wires, angles in self.calls:
            call(wires, False, angles)
        seconds = time.perf_counter() - start

        def state():
            out = numpy.zeros(2**self.count, dtype=numpy.complex64 if self.precision == "single" else numpy.complex128)
            self.state.getState(out)
            return out
        return seconds, state


class Scaluq:
    precisions = ("single", "double")

    def __init__(self):
        import scaluq
        self.scaluq = scaluq
        if not scaluq.is_initialized():
            scaluq.initialize()

    def prepare(self, count, gates, precision, threads):
        space = self.scaluq.default.f32 if precision == "single" else self.scaluq.default.f64
        make = space.gate
        self.circuit = space.Circuit()
        for name, qubits, angles in gates:
            gate = {"h": lambda: make.H(*qubits), "x": lambda: make.X(*qubits), "cx": lambda: make.CX(*qubits), "cz": lambda: make.CZ(*qubits),
                    "rx": lambda: make.RX(qubits[0], *angles), "ry": lambda: make.RY(qubits[0], *angles), "rz": lambda: make.RZ(qubits[0], *angles),
                    "cu1": lambda: make.U1(qubits[1], angles[0], [qubits[0]]), "u3": lambda: make.U3(qubits[0], *angles)}[name]()
            self.circuit.add_gate(gate)
        self.circuit.optimize(2)
        self.state = space.StateVector(count)

    def run(self):
        import numpy
        self.state.set_zero_state()
        start = time.perf_counter()
        self.circuit.update_quantum_state(self.state)
        seconds = time.perf_counter() - start
        return seconds, lambda: numpy.array(self.state.get_amplitudes())


class Qulacs:
    precisions = ("double",)

    def __init__(self):
        import qulacs
        self.qulacs = qulacs

    def prepare(self, count, gates, precision, threads):
        q = self.qulacs
        circuit = q.QuantumCircuit(count)
        for name, qubits, angles in gates:
            if name == "cu1":
                gate = q.gate.to_matrix_gate(q.gate.U1(qubits[1], angles[0]))
                gate.add_control_qubit(qubits[0], 1)
                circuit.add_gate(gate)
            elif name == "u3":
                circuit.add_U3_gate(qubits[0], *angles)
            elif angles:
                getattr(circuit, f"add_{name.upper()}_gate")(qubits[0], -angles[0])
            else:
                getattr(circuit, {"h": "add_H_gate", "x": "add_X_gate", "cx": "add_CNOT_gate", "cz": "add_CZ_gate"}[name])(*qubits)
        q.circuit.QuantumCircuitOptimizer().optimize_light(circuit)
        self.circuit, self.state = circuit, q.QuantumState(count)

    def run(self):
        self.state.set_zero_state()
        start = time.perf_counter()
        self.circuit.update_quantum_state(self.state)
        return time.perf_counter() - start, lambda: self.state.get_vector()


class Qpanda:
    precisions = ("double",)

    def __init__(self):
        import pyqpanda3.core as core
        self.core = core

    def prepare(self, count, gates, precision, threads):
        c = self.core
        names = {"h": c.H, "x": c.X, "rx": c.RX, "ry": c.RY, "rz": c.RZ, "cx": c.CNOT, "cz": c.CZ, "cu1": c.CP, "u3": c.U3}
        self.program = c.QProg(count)
        for name, qubits, angles in gates:
            self.program << names[name](*qubits, *angles)
        self.machine = c.CPUQVM()

    def run(self):
        start = time.perf_counter()
        self.machine.run(self.program, 1)
        seconds = time.perf_counter() - start
        return seconds, lambda: self.machine.result().get_state_vector()


class Aer:
    """Qiskit Aer, gate by gate; its own clock, for the rest of the call translates the circuit and hands the state over."""
    precisions = ("single", "double")
    fused = False

    def __init__(self):
        import qiskit
        import qiskit_aer
        self.circuit_of, self.simulator_of = qiskit.QuantumCircuit, qiskit_aer.AerSimulator

    def prepare(self, count, gates, precision, threads):
        self.circuit = self.circuit_of(count)
        for name, qubits, angles in gates:
            getattr(self.circuit, {"cu1": "cp", "u3": "u"}.get(name, name))(*angles, *qubits)
        self.circuit.save_statevector()
        self.simulator = self.simulator_of(method="statevector", precision=precision, max_parallel_threads=threads, fusion_enable=self.fused, fusion_threshold=1)

    def run(self):
        result = self.simulator.run(self.circuit).result()
        return result.results[0].time_taken, lambda: result.data(0)["statevector"]


class AerFused(Aer):
    """The same with fusion, which is known to give wrong states (issue 2245 of Aer)."""
    fused = True


class Mindquantum:
    """Its mqvector."""
    precisions = ("single", "double")

    def __init__(self):
        import mindquantum
        self.mindquantum = mindquantum

    def prepare(self, count, gates, precision, threads):
        m = self.mindquantum
        circuit = m.Circuit()
        kinds = {"rx": m.RX, "ry": m.RY, "rz": m.RZ, "cu1": m.PhaseShift, "h": m.H, "x": m.X, "cx": m.X, "cz": m.Z}
        for name, qubits, angles in gates:
            gate = m.U3(*angles) if name == "u3" else kinds[name](*angles) if angles else kinds[name]
            circuit += gate.on(qubits[-1], qubits[:-1] or None)
        dtype = m.complex64 if precision == "single" else m.complex128
        self.simulator = m.Simulator("mqvector", count, dtype=dtype)
        self.gates, self.parameters = circuit.get_cpp_obj(), m.ParameterResolver()

    def run(self):
        self.simulator.reset()
        start = time.perf_counter()
        self.simulator.backend.sim.apply_circuit(self.gates, self.parameters)
        return time.perf_counter() - start, self.simulator.get_qs


PEERS = {"qsim": Qsim, "lightning": Lightning, "scaluq": Scaluq, "qulacs": Qulacs, "qpanda": Qpanda, "aer": Aer, "aer-fused": AerFused,
         "mindquantum": Mindquantum}


def fidelity(one, other):
    """In double precision: sums of 2^24 numbers in single precision are off by more than the states are."""
    import numpy
    step = 1 << 20
    def product(a, b):
        return sum(numpy.vdot(a[i:i + step].astype(numpy.complex128), b[i:i + step].astype(numpy.complex128)) for i in range(0, len(a), step))
    return abs(product(one, other)) ** 2 / (product(one, one).real * product(other, other).real)


def answer(peer, prepared, request):
    import numpy
    key = (request["file"], request["precision"], request["threads"])
    if key not in prepared:
        prepared.clear()
        peer.prepare(*read(request["file"]), *key[1:])
        prepared.add(key)
    best, spent, state = math.inf, 0.0, None
    for _ in range(request["repetitions"]):
        seconds, state = peer.run()
        best, spent = min(best, seconds), spent + seconds
        if spent > ENOUGH_SECONDS:
            break
    state = numpy.asarray(state() if callable(state) else state)
    if state.dtype.kind == "f":
        state = state.view(numpy.complex64)
    reference = numpy.fromfile(request["reference"], dtype=numpy.complex64 if request["precision"] == "single" else numpy.complex128)
    return {"seconds": best, "fidelity": fidelity(reference, state)}


def main():
    # What a simulator prints must not come between the answers.
    channel = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    try:
        peer = PEERS[sys.argv[1]]()
    except ImportError as error:
        return print(json.dumps({"error": str(error)}), file=channel)
    print(json.dumps({}), file=channel, flush=True)
    prepared = set()
    for line in sys.stdin:
        try:
            answered = answer(peer, prepared, json.loads(line))
        except Exception as error:  # told to the driver
            answered = {"error": repr(error)}
        print(json.dumps(answered), file=channel, flush=True)


if __name__ == "__main__":
    main()
