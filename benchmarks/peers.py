#!/usr/bin/env python3
"""Races the engine against other state-vector simulators, in turn, on OpenQASM 2 circuits of one register and gates of qelib1.

peers.py [--engine PATH] [--micro PATH] [--precisions single,double] [--threads 1,2] [--rounds 3] [--best 2] [--screened 20]
         [--peer NAME=PYTHON]... --data FILE.jsonl [--table FILE.md] [--plot FILE.svg] FILE...

A cell is a circuit, of a FILE called WORKLOAD_QUBITS.qasm as workloads.py writes them, with a precision and a number of threads. In each
round the simulators run a cell one after the other, so that all see the same machine. All peers take part in the first round of a cell, in
the others its best ones. Beyond --screened qubits, only those take part that were best in the same cell with fewer qubits, where that was
measured. What is timed is the simulation with its gate fusion, never the reading of the circuit. Every final state is compared with ours by
its fidelity; a peer whose state is wrong is told, and not counted in that cell.

--data gets a line for each round of each cell; started again with the same file, the race goes on where it was ended, and one that is
complete is only drawn. The table and the plot are those of ratios.py.

Peers are those of simulators.py, named with the interpreter of their environment; where none is named, all of them with this one (pip
install qsimcirq pennylane-lightning scaluq qulacs pyqpanda3 qiskit-aer mindquantum). One that is not installed is left out with a note. The
plot needs matplotlib.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import contest
import ratios
import simulators

LIMITS_AGE_SECONDS = 60  # measured anew after that long, as the machine's speed drifts


def load(path):
    """The rounds measured so far; a line that was cut short is taken off the file."""
    if not path.exists():
        return []
    whole = path.read_bytes()
    complete = whole[:whole.rfind(b"\n") + 1]
    if len(complete) < len(whole):
        path.write_bytes(complete)
    return [json.loads(line) for line in complete.splitlines()]


def contenders(rows, cell, round_number, peers, best, screened):
    """The peers that take part in a round of a cell."""
    source = cell
    if round_number == 0:
        like = [other for other in map(ratios.cell_of, rows) if other._replace(qubits=cell.qubits) == cell and other.qubits < cell.qubits]
        if cell.qubits <= screened or not like:
            return list(peers)
        source = max(like, key=lambda other: other.qubits)
    times = ratios.peer_times([row for row in rows if ratios.cell_of(row) == source])
    return [name for name in sorted(times, key=times.get) if name in peers][:best]


def remaining(rows, cells, rounds):
    """(round, cell) of what is still to be measured; rows that come meanwhile count."""
    for round_number in range(rounds):
        for cell in cells:
            if not any(row["round"] == round_number and ratios.cell_of(row) == cell for row in rows):
                yield round_number, cell


class Process:
    def __init__(self, command, threads):
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), OMP_PROC_BIND="false")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)

    def ask(self, line):
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # the answer says so
        return self.answer()

    def answer(self):
        text = self.process.stdout.readline()
        if text:
            return json.loads(text)
        self.process.wait()
        return {"error": "the process ended"}


class Race:
    """The processes, each started when it is first asked; those of a peer for each number of threads, which some read when they start."""

    def __init__(self, options, peers, folder):
        self.options, self.peers, self.dump = options, dict(peers), os.path.join(folder, "ours")
        self.processes, self.limits = {}, {}

    def process(self, name, threads):
        if (name, threads) not in self.processes:
            command = [self.options.engine] if name is None else [self.peers[name], simulators.__file__, name]
            self.processes[name, threads] = Process(command, threads)
            refusal = {} if name is None else self.processes[name, threads].answer()
            if "error" in refusal:
                print(f"{name} is left out: {refusal['error']}", file=sys.stderr)
                del self.peers[name]
        return self.processes[name, threads]

    def limit(self, precision, threads):
        measured, limits = self.limits.get(threads, (-LIMITS_AGE_SECONDS, None))
        if time.monotonic() - measured >= LIMITS_AGE_SECONDS:
            self.limits[threads] = measured, limits = time.monotonic(), contest.limits(self.options.micro, threads)
        return limits[precision]

    def measure(self, file, cell, names):
        """One round of a cell."""
        repetitions = 30 if cell.qubits <= 14 else 5 if cell.qubits <= 18 else 3 if cell.qubits <= 21 else 1
        row = dict(cell._asdict(), limit=self.limit(cell.precision, cell.threads), peers={})
        row["ours"] = self.process(None, cell.threads).ask(f"{file} {cell.precision} {cell.threads} {repetitions} - {self.dump}")
        if "total" not in row["ours"]:
            sys.exit(f"{self.options.engine} does not run {file}")
        request = json.dumps({"file": str(file), "precision": cell.precision, "threads": cell.threads, "repetitions": repetitions, "reference": self.dump})
        for name in names:
            process = self.process(name, cell.threads)
            if name in self.peers:
                row["peers"][name] = process.ask(request)
                if process.process.poll() is not None:
                    del self.processes[name, cell.threads]
        return row


def told(row):
    ours = " ".join(f"{name} {row['ours'][name] * 1e3:.3f}" for name in ("plan", "run", "total"))
    theirs = [f"{name} " + (ratios.fault(answer) or f"{answer['seconds'] * 1e3:.3f}") for name, answer in row["peers"].items()]
    return f"round {row['round']}, {row['workload']} {row['qubits']} {row['precision']} {row['threads']}: ms {ours}; {', '.join(theirs)}"


def race(options, peers, files):
    rows = load(options.data)
    cells = {ratios.Cell(re.sub(r"_\d+$", "", file.stem), simulators.read(file)[0], precision, threads): file
             for threads in options.threads for precision in options.precisions for file in files}
    if len(cells) < len(files) * len(options.threads) * len(options.precisions):
        sys.exit("two files are of the same workload and size")
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder, open(options.data, "a") as data:
        driven = Race(options, peers, folder)
        for round_number, cell in remaining(rows, cells, options.rounds):
            able = [name for name in driven.peers if cell.precision in simulators.PEERS[name].precisions]
            names = contenders(rows, cell, round_number, able, options.best, options.screened)
            rows.append(dict(driven.measure(cells[cell], cell, names), round=round_number))
            print(json.dumps(rows[-1]), file=data, flush=True)
            print(told(rows[-1]), flush=True)
        for one in driven.processes.values():
            one.process.stdin.close()
            one.process.wait()
    return rows


def main():
    listed = lambda kind: lambda text: [kind(item) for item in text.split(",")]
    built = "build/release/benchmarks/"
    options, peers = contest.arguments(
        __doc__, simulators.PEERS, ("files", {"nargs": "+", "type": pathlib.Path, "metavar": "FILE"}), ("--data", {"required": True, "type": pathlib.Path}),
        ("--engine", {"default": built + "benchmark_engine"}), ("--micro", {"default": built + "benchmark_micro"}), ("--table", {"type": pathlib.Path}),
        ("--plot", {}), ("--precisions", {"type": listed(str), "default": ["single", "double"]}), ("--threads", {"type": listed(int), "default": [1, 2]}),
        ("--best", {"type": int, "default": 2}), ("--screened", {"type": int, "default": 20}))
    rows = race(options, peers or dict.fromkeys(simulators.PEERS, sys.executable), options.files)
    table = ratios.table(rows)
    if options.table:
        options.table.write_text(table)
    print(table)
    if options.plot:
        ratios.draw(rows, options.plot)


if __name__ == "__main__":
    main()
