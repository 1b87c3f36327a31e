"""Text to checked program: `qsim check` against other parsers, interleaved, on the same generated circuits in OpenQASM 2 and 3.

parse.py [--qsim PATH] [--megabytes 1,50] [--rounds 3] [--peer NAME=PYTHON]...

Prints for each file and tool the least CPU time of the rounds, megabytes of text a second of it, and the largest memory in multiples of the
file. `qsim` is the whole process, from its start to the verdict; of a peer (NAME of PEERS, among them our own Python module, run by the
interpreter PYTHON of its environment) only the call that loads the file is timed, and the memory is that of its process. Needs GNU time.
"""
import pathlib
import random
import tempfile

import contest

PEERS = {  # what loads the file `path`, and the versions that it reads
    "libqsim": ("import libqsim", "libqsim.load(path)", "23"),
    "qiskit.qasm2": ("from qiskit import qasm2", "qasm2.load(path)", "2"),
    "mqt-core": ("from mqt.core import load", "load(path)", "23"),
}
WORKER = """import sys, time
{load}
path = sys.argv[1]
start = time.process_time()
{call}
print(time.process_time() - start)
"""
QUBITS = 50
ONE_QUBIT = ["h", "x", "t", "rx({})", "ry({})", "rz({})", "u3({}, {}, {})"]
TWO_QUBITS = ["cx", "cz", "cp({})"]


def angle(rng):
    return rng.choice([f"{rng.uniform(-4, 4)!r}", f"{rng.randint(-9, 9)}*pi/{rng.randint(2, 9)}"])


def text(version, size_bytes, seed=7):
    rng = random.Random(seed)
    head = f'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[{QUBITS}];\n' if version == "2" else f'OPENQASM 3.0;\ninclude "stdgates.inc";\nqubit[{QUBITS}] q;\n'
    lines = []
    for _ in range(20_000):
        first, second = rng.sample(range(QUBITS), 2)
        gate = rng.choice(ONE_QUBIT + TWO_QUBITS)
        operands = f"q[{first}],q[{second}]" if gate in TWO_QUBITS else f"q[{first}]"
        if version == "2":
            gate = gate.replace("cp(", "cu1(")
        lines.append(gate.format(*(angle(rng) for _ in range(gate.count("{}")))) + f" {operands};\n")
    block = "".join(lines)
    body = size_bytes - len(head)
    return head + block * (body // len(block)) + block[:block.rfind("\n", 0, body % len(block)) + 1]


def main():
    options, peers = contest.arguments(__doc__, PEERS, ("--qsim", {"default": "build/release/qsim"}), ("--megabytes", {"default": "1,50"}))
    with tempfile.TemporaryDirectory() as folder:
        for megabytes in options.megabytes.split(","):
            for version in "23":
                path = pathlib.Path(folder) / f"v{version}_{megabytes}.qasm"
                path.write_text(text(version, int(float(megabytes) * 1e6)))
                tools = ["qsim"] + [name for name in peers if version in PEERS[name][2]]
                best = {}
                for _ in range(options.rounds):
                    for name in tools:
                        if name == "qsim":
                            seconds, memory, _ = contest.measured([options.qsim, "check", str(path)])
                        else:
                            load, call, _ = PEERS[name]
                            _, memory, printed = contest.measured([peers[name], "-c", WORKER.format(load=load, call=call), str(path)])
                            seconds = float(printed)
                        before = best.get(name, (seconds, memory))
                        best[name] = min(before[0], seconds), max(before[1], memory)
                size = path.stat().st_size
                for name, (seconds, memory) in best.items():
                    print(f"OpenQASM {version}, {megabytes} MB  {name:18} {seconds:8.3f} s {size / seconds / 1e6:8.1f} MB/s {memory / size:6.1f} x", flush=True)


if __name__ == "__main__":
    main()
