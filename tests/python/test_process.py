"""Ctrl-C, other threads and other processes while the library runs."""

import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

import libqsim
from long_circuit import long_circuit

INTERRUPTED = """
import sys
sys.path.insert(0, sys.argv[1])
import libqsim
from long_circuit import long_circuit
circuit = long_circuit()
print("running", flush=True)
try:
    libqsim.run(circuit, output="state")
    print("finished")
except KeyboardInterrupt:
    small = libqsim.parse("OPENQASM 3.1; qubit[2] q; U(pi, 0, 0) q[0];")
    print("interrupted", abs(libqsim.run(small, output="state").state).round().tolist())
"""


def test_control_c_stops_a_run_and_leaves_all_usable():
    child = subprocess.Popen([sys.executable, "-c", INTERRUPTED, str(pathlib.Path(__file__).parent)], stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "running\n"
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    output, _ = child.communicate(timeout=60)
    assert output == "interrupted [0.0, 1.0, 0.0, 0.0]\n"
    assert child.returncode == 0


class Enough(Exception):
    pass


SHORT = "OPENQASM 3.1; qubit[2] q;"
DOUBLING = SHORT + "gate g0 a { U(0, 0, 0) a; }" + "".join(f"gate g{i + 1} a {{ g{i} a; g{i} a; }}" for i in range(22)) + "g22 q[0];"  # four million gates
LONG_WORK = {
    "parse": lambda folder: lambda: libqsim.parse(SHORT + "U(0, 0, 0) q[0];\n" * 3_000_000),
    "parse one statement": lambda folder: lambda: libqsim.parse("OPENQASM 3.1; int i = 0" + " + 1" * 6_000_000 + ";"),
    "parse what expands": lambda folder: lambda: libqsim.parse(DOUBLING),
    "load": lambda folder: (folder.joinpath("long.qasm").write_text(DOUBLING), lambda: libqsim.load(folder / "long.qasm"))[1],
    "check": lambda folder: (folder.joinpath("long.qasm").write_text(DOUBLING), lambda: libqsim.check(folder / "long.qasm"))[1],
    "lower": lambda folder: libqsim.parse(DOUBLING).lowered_text,
    "convert": lambda folder: (lambda program: lambda: libqsim.convert(program, "openqasm2"))(libqsim.parse(SHORT + "for int i in [1:900000] { U(i, 0, 0) q[0]; }")),
    "convert statements": lambda folder: (lambda program: lambda: libqsim.convert(program, "openqasm3.0"))(libqsim.parse(SHORT + "U(0, 0, 0) q[0];\n" * 500_000)),
    "plan": lambda folder: (lambda program: lambda: libqsim.plan(program))(libqsim.parse(SHORT + "for int i in [1:3000000] { U(i, 0, 0) q[0]; }")),
    "run": lambda folder: (lambda program: lambda: libqsim.run(program))(libqsim.parse(SHORT + "int i; while (true) { i += 1; }")),
}


@pytest.mark.parametrize("name", LONG_WORK)
def test_signals_come_through_while_the_library_works(name, tmp_path):
    def raise_enough(*_):
        raise Enough

    work = LONG_WORK[name](tmp_path)
    before = signal.signal(signal.SIGALRM, raise_enough)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(Enough):
            work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert libqsim.parse(SHORT).qubit_count == 2


def test_what_a_progress_callback_raises_stops_the_run():
    shares = []

    def watch(share):
        shares.append(share)
        if len(shares) == 3:
            raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        libqsim.run(long_circuit(), output="state", progress=watch)
    assert len(shares) == 3
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_other_threads_go_on_during_a_run():
    ticks = []
    done = threading.Event()

    def tick():
        while not done.wait(0.001):
            ticks.append(time.perf_counter())

    thread = threading.Thread(target=tick)
    thread.start()
    circuit = long_circuit(layers=40, qubits=20)
    begin = time.perf_counter()
    libqsim.run(circuit, output="state", threads=1)
    end = time.perf_counter()
    done.set()
    thread.join()
    assert sum(begin < t < end for t in ticks) >= 3


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_can_run():
    circuit = long_circuit(layers=2, qubits=18)  # large enough for threads, before and after
    expected = libqsim.run(circuit, output="state", threads=2).state
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if np.array_equal(libqsim.run(circuit, output="state", threads=2).state, expected) else 2
        finally:
            os._exit(status)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        finished, status = os.waitpid(child, os.WNOHANG)
        if finished:
            break
        time.sleep(0.01)
    else:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        pytest.fail("the child hangs")
    assert os.waitstatus_to_exitcode(status) == 0
