#!/usr/bin/env python3
"""Races the engine against other state-vector simulators, in turn, on OpenQASM 2 circuits of one register and qelib1 gates.

  peers.py --engine build/release/benchmarks/benchmark_engine [--peers qsim,lightning,...] [--precisions single,double]
           [--threads 1,2] [--rounds 3] FILE...

Every round runs each simulator once a circuit, one after the other, so that all see the same machine; the least time of all rounds
counts. Ours is shown with a prepared plan and with the plan's time included. What is timed is the simulation with its gate fusion,
never the reading of the circuit. All final states are compared with ours by their fidelity, which has to be 1. Each simulator runs in
a process of its own and has to be installed (pip install qsimcirq pennylane-lightning scaluq qulacs pyqpanda3); those that are not
are left out.
"""
import argparse, json, math, os, re, subprocess, sys, tempfile, time


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


PEERS = {"qsim": Qsim, "lightning": Lightning, "scaluq": Scaluq, "qulacs": Qulacs, "qpanda": Qpanda}


def work(name):
    """The other side of the pipe: prepares and runs one simulator's circuits."""
    import numpy
    channel = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    peer = PEERS[name]()
    prepared = None
    print(json.dumps({"ready": True}), file=channel, flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            key = (request["file"], request["precision"], request["threads"])
            if key != prepared:
                peer.prepare(*read(request["file"]), *key[1:])
                prepared = key
            best, state = math.inf, None
            for _ in range(request["repetitions"]):
                seconds, state = peer.run()
                best = min(best, seconds)
            if request["dump"]:
                state = numpy.asarray(state() if callable(state) else state)
                if state.dtype.kind == "f":
                    state = state.view(numpy.complex64)
                numpy.save(request["dump"], state.astype(numpy.complex64))
            answer = {"seconds": best}
        except Exception as error:  # told to the driver
            answer = {"error": repr(error)}
        print(json.dumps(answer), file=channel, flush=True)


class Process:
    def __init__(self, command, threads):
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), OMP_PROC_BIND="false")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)

    def ask(self, line=None):
        if line is not None:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        text = self.process.stdout.readline()
        return json.loads(text) if text else {"error": "the process ended"}

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def product(a, b):
    """<a|b>, in double precision: sums of 2^24 numbers in single precision are off by more than the states are."""
    import numpy
    step = 1 << 20
    return sum(numpy.vdot(a[i:i + step].astype(numpy.complex128), b[i:i + step].astype(numpy.complex128)) for i in range(0, len(a), step))


def race(file, precision, threads, peers, ours, options, folder):
    """The least times of one cell: ours (run, total), each peer's, and the peers' infidelities."""
    import numpy
    count = read(file)[0]
    repetitions = 20 if count <= 14 else 3 if count <= 18 else 1
    mine, dumped = {"run": math.inf, "total": math.inf, "plan": math.inf}, os.path.join(folder, "ours")
    times, wrong, reference = {name: math.inf for name in peers}, {}, None
    for round_number in range(options.rounds):
        dump = f" - {dumped}" if round_number == 0 else ""
        answer = ours.ask(f"{file} {precision} {threads} {repetitions}{dump}")
        for key in mine:
            mine[key] = min(mine[key], answer[key])
        if reference is None:
            reference = numpy.fromfile(dumped, dtype=numpy.complex64 if precision == "single" else numpy.complex128)
        for name, process in peers.items():
            out = os.path.join(folder, name + ".npy") if round_number == 0 else ""
            answer = process.ask(json.dumps({"file": file, "precision": precision, "threads": threads, "repetitions": repetitions, "dump": out}))
            if "error" in answer:
                wrong[name] = answer["error"]
                continue
            times[name] = min(times[name], answer["seconds"])
            if out:
                theirs = numpy.load(out)
                overlap = abs(product(reference, theirs)) ** 2 / (product(theirs, theirs).real * product(reference, reference).real)
                if abs(overlap - 1) > 1e-3:
                    wrong[name] = f"fidelity {overlap:.6f}"
                os.remove(out)
    return mine, times, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--engine", default="build/release/benchmarks/benchmark_engine")
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--precisions", default="single,double")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        return work(options.worker)
    print(f"{'circuit':12} {'precision':9} threads {'plan':>9} {'run':>9} {'total':>9} ms   best peer, ms   ratio (run) (total)")
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        for threads in map(int, options.threads.split(",")):
            ours = Process([options.engine], threads)
            workers = {name: Process([sys.executable, __file__, "--worker", name], threads) for name in options.peers.split(",") if name}
            workers = {name: worker for name, worker in workers.items() if "ready" in worker.ask()}
            for precision in options.precisions.split(","):
                peers = {name: worker for name, worker in workers.items() if precision in PEERS[name].precisions}
                for file in options.files:
                    mine, times, wrong = race(file, precision, threads, peers, ours, options, folder)
                    valid = {name: seconds for name, seconds in times.items() if name not in wrong and seconds < math.inf}
                    best = min(valid, key=valid.get) if valid else "-"
                    seconds = valid.get(best, math.nan)
                    label = os.path.basename(file).removesuffix(".qasm")
                    print(f"{label:12} {precision:9} {threads:7} {mine['plan'] * 1e3:9.3f} {mine['run'] * 1e3:9.3f} {mine['total'] * 1e3:9.3f}   {best:>10} {seconds * 1e3:9.3f}"
                          f" {seconds / mine['run']:7.2f} {seconds / mine['total']:7.2f}  "
                          + " ".join(f"{name}={value * 1e3:.3f}" for name, value in times.items()) + "  " + " ".join(f"{name}: {why}" for name, why in wrong.items()), flush=True)
            for process in [ours, *workers.values()]:
                process.end()


if __name__ == "__main__":
    sys.exit(main())
