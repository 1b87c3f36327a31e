"""Benchmarks run by tools, circuits as files, figures of circuits, and what a terminal sees meanwhile."""

import json
import math
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time

import pytest

QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")
ADAPTER = f"{QSIM} adapter"


def qsim(*arguments):
    return subprocess.run([QSIM, *map(str, arguments)], capture_output=True, text=True, timeout=300)


def results(*arguments):
    done = qsim(*arguments, "--format", "json", "--no-timing")
    assert done.stdout, done.stderr
    return json.loads(done.stdout)["results"]


def bench(*arguments):
    done = qsim("bench", "run", *arguments, "--format", "json", "--no-timing")
    return done, json.loads(done.stdout)["results"][0] if done.stdout else None


@pytest.fixture
def tool(tmp_path):
    """A tool in Python, of which the body of `answer(question)` is given."""

    def made(body, loop="for line in sys.stdin:"):
        path = tmp_path / "tool.py"
        path.write_text(f"import json, sys\n{body}\n{loop}\n    print(json.dumps(answer(json.loads(line))), flush=True)\n")
        return f"{sys.executable} {path}"

    return made


GOOD = "def answer(q): return {'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '00'}, 'count': q['shots'] // 2}, {'outputs': {'c': '11'}, 'count': q['shots'] - q['shots'] // 2}]}"


# ---------------------------------------------------------------- tools

def test_our_own_adapter_passes():
    done, found = bench("ghz", "--tool", ADAPTER, "--seed", 5)
    assert done.returncode == 0, done.stderr
    assert found["accepted"] == "pass" and len(found["circuits"]) == 4
    fidelity, = (one for one in found["metrics"] if one["id"] == "fidelity")
    assert fidelity["value"] == pytest.approx(1, abs=1e-9) and fidelity["interval"][1] <= 1
    assert [row["device"] for row in found["audit"]] == ["ideal", "uniform"] and [row["p_pass"] for row in found["audit"]] == [1, 0]


def test_one_seed_one_document_by_a_tool_on_any_number_of_threads():
    documents = [qsim("bench", "run", "ghz", "--tool", ADAPTER, "--seed", 5, "--threads", threads, "--format", "json", "--no-timing").stdout for threads in (1, 3)]
    assert documents[0] == documents[1] != ""


def test_circuits_wider_than_can_be_simulated(tool):
    body = ("import re\ndef answer(q):\n ones = {int(i) for i in re.findall(r'^x q\\[(\\d+)\\]', q['source'], re.M)}\n"
            " return {'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '0' * 40}, 'count': q['shots']}]}")
    done, found = bench("mirror-circuits", "--param", "qubits=40", "--param", "depth=2", "--circuits", 5, "--tool", tool(body))
    assert done.returncode == 1 and found["accepted"] == "fail", done.stderr


def test_a_tool_that_exits_after_each_answer_is_started_again(tool):
    done, found = bench("chsh", "--tool", tool(GOOD, loop="for line in [sys.stdin.readline()]:"))
    # Every circuit answered alike: the terms cancel to 2, which local models reach.
    assert done.returncode == 1 and found["accepted"] == "fail", done.stderr
    assert found["metrics"][0]["value"] == pytest.approx(2)


@pytest.mark.parametrize("body, status, said", [
    ("def answer(q): return {'id': q['id'], 'status': 'unsupported', 'diagnostics': [{'message': 'no \\x1b[31mcx'}]}", 3, "unsupported: no"),
    ("def answer(q): return {'id': q['id'], 'status': 'reject'}", 3, "does not run it: reject"),
    ("def answer(q): return {'id': 'other', 'status': 'accept', 'counts': []}", 2, "another question"),
    ("def answer(q): return {'id': q['id'], 'status': 'accept'}", 2, "'counts' must be an array"),
    ("def answer(q): return {'id': q['id'], 'status': 'yes', 'counts': []}", 2, "its status"),
    ("def answer(q): return {'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '00'}, 'count': 7}]}", 2, "add up to 7"),
    ("def answer(q): return {'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '000'}, 'count': q['shots']}]}", 2, "'c'"),
    ("def answer(q): return {'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': 3}, 'count': q['shots']}]}", 2, "the output 'c'"),
    ("def answer(q): return {'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '00'}, 'count': -1}]}", 2, "a whole number"),
    ("def answer(q): return [1]", 2, "no JSON object"),
    ("def answer(q): sys.exit(3)", 2, "ended without an answer"),
])
def test_answers_that_cannot_be_used(tool, body, status, said):
    done = qsim("bench", "run", "chsh", "--tool", tool(body))
    assert done.returncode == status, done.stdout + done.stderr
    assert said in done.stderr and "\x1b" not in done.stderr


def test_a_command_that_is_none():
    done = qsim("bench", "run", "chsh", "--tool", "/nonexistent/tool --fast")
    assert done.returncode == 2 and "the tool" in done.stderr


def test_a_tool_is_not_depolarised():
    assert qsim("bench", "run", "chsh", "--tool", ADAPTER, "--depolarized", 0.1).returncode == 2


def test_the_counts_become_a_result_that_is_judged_alike(tmp_path):
    done, found = bench("chsh", "--tool", ADAPTER, "--result", tmp_path / "r.json")
    assert done.returncode == 0, done.stderr
    result = json.loads((tmp_path / "r.json").read_text())
    assert result["format"] == "libqsim-result/1" and [sum(count["count"] for count in one["counts"]) for one in result["circuits"]] == [4000] * 4
    done, found = bench("ghz-5", "--tool", ADAPTER, "--result", tmp_path / "r.json")
    judged = qsim("check", tmp_path / "r.json", "--format", "json", "--no-timing")
    assert judged.returncode == 0, judged.stdout + judged.stderr
    entry, = json.loads(judged.stdout)["results"]
    assert entry["accepted"] == found["accepted"] == "pass" and entry["metrics"] == found["metrics"]


def test_a_result_needs_a_tool(tmp_path):
    assert qsim("bench", "run", "chsh", "--result", tmp_path / "r.json").returncode == 2


def test_clops_of_this_library():
    done, found = bench("clops", *(item for one in ("qubits=2", "depth=2", "templates=3", "updates=2") for item in ("--param", one)))
    assert done.returncode == 0, done.stderr
    assert found["metrics"][0]["id"] == "clops" and found["metrics"][0]["value"] > 0 and len(found["circuits"]) == 6


# ---------------------------------------------------------------- devices

def test_depolarised_after_each_gate():
    done, found = bench("randomized-benchmarking", "--depolarized-per-gate", 0.02, "--seed", 3)
    assert done.returncode == 1, done.stderr
    error, = (one for one in found["metrics"] if one["id"] == "error")
    # Each Clifford loses the state with probability f: p = 1 - f, and the error per Clifford is (1 - p) 3 / 4.
    assert error["interval"][0] < 0.02 * 3 / 4 < error["interval"][1]


def test_noise_files_have_their_place(tmp_path):
    path = tmp_path / "n.toml"
    path.write_text('format = "libqsim-noise/1"\ntitle = "t"\n[[channel]]\nkind = "depolarizing"\nafter = "all"\np = 0.01\n')
    assert qsim("bench", "run", "chsh", "--noise", path).returncode == 3
    path.write_text('format = "libqsim-noise/1"\ntitle = "t"\n[[channel]]\nkind = "depolarizing"\nafter = "all"\nq = 0.01\n')
    done = qsim("bench", "run", "chsh", "--noise", path)
    assert done.returncode == 2 and f"{path}:6:1: error[QS7003]" in done.stderr


@pytest.mark.parametrize("arguments, said", [
    (("layer-fidelity", "--circuits", 7), "80 circuits belong to these parameters of 'layer-fidelity', not 7"),
    (("quantum-volume", "--circuits", 100_001), "100001 circuits are more than the 100000"), (("chsh", "--shots", 10 ** 12 + 1), "are more than the 1000000000000"),
    (("chsh", "--seed", 2 ** 53 + 1), "the seed of circuits is at most 9007199254740992")])
def test_numbers_that_do_not_fit_are_told_without_lines_that_nobody_wrote(arguments, said):
    done = qsim("bench", "run", *arguments)
    assert done.returncode == 2 and said in done.stderr and len(done.stderr.splitlines()) == 1, done.stderr


@pytest.mark.parametrize("parameter", ["qubits", "qubits=", "=3", "a b=3", "depth=3\nqubits=2"])
def test_parameters_are_names_with_values(parameter):
    done = qsim("bench", "circuits", "quantum-volume", "--param", parameter)
    assert done.returncode == 2 and "NAME=VALUE, each name once" in done.stderr
    assert qsim("bench", "circuits", "quantum-volume", "--param", "qubits=3", "--param", "qubits=4").returncode == 2


# ---------------------------------------------------------------- circuits

def test_circuits_as_files_have_the_hashes_that_are_listed(tmp_path):
    import hashlib

    listed = results("bench", "circuits", "chsh", "-o", tmp_path)
    assert [one["id"] for one in listed] == ["c_0", "c_1", "c_2", "c_3"]
    for one in listed:
        assert hashlib.sha256((tmp_path / f"{one['id']}.qasm").read_bytes()).hexdigest() == one["sha256"]
    # The files of a proposal: those that it names, with what it attaches.
    assert [one["id"] for one in results("bench", "circuits", "chsh", "-o", tmp_path)] == ["c_0", "c_1", "c_2", "c_3"]


def features(tmp_path, text):
    path = tmp_path / "c.qasm"
    path.write_text('OPENQASM 2.0;\ninclude "qelib1.inc";\n' + text)
    entry, = results("bench", "features", path)
    return entry["features"]


def test_features_by_hand(tmp_path):
    # Layers: h | cx | cx, x(0) | cx(0,1), measure(2); a chain h cx cx is joined by the last cx of qubits 0 and 1.
    found = features(tmp_path, "qreg q[3];\ncreg c[1];\nh q[0];\ncx q[0],q[1];\ncx q[1],q[2];\nx q[0];\ncx q[0],q[1];\nmeasure q[2] -> c[0];\n")
    assert (found["width"], found["depth"], found["gate_count"], found["two_qubit_gates"], found["measurements"]) == (3, 4, 5, 3, 1)
    assert found["communication"] == pytest.approx(2 * 2 / (3 * 2))
    assert found["critical_depth"] == pytest.approx(3 / 3)
    assert found["entanglement_ratio"] == pytest.approx(3 / 5)
    assert found["parallelism"] == pytest.approx((5 / 4 - 1) / 2)
    assert found["liveness"] == pytest.approx((1 + 2 + 2 + 1 + 2 + 1) / (3 * 4))
    assert found["mid_circuit_measurement"] == 0
    assert found["gate_density"] == pytest.approx((2 + 2 * 3) / (4 * 3))
    assert found["retention_lifespan"] == pytest.approx(math.log(4))
    assert found["measurement_density"] == pytest.approx(math.log(12) / 1)
    # Two-qubit gates of qubits 0, 1, 2: 2, 3, 1; their mean is 2.
    assert found["entanglement_variance"] == pytest.approx(math.log(1 + 2) / 3)


def test_features_count_no_reset_as_a_measurement(tmp_path):
    head = "qreg q[1];\ncreg c[2];\nh q[0];\n"
    resets = features(tmp_path, head + "reset q[0];\nh q[0];\nmeasure q[0] -> c[0];\n")
    assert (resets["mid_circuit_measurement"], resets["measurements"], resets["depth"]) == (0, 1, 4)
    measured = features(tmp_path, head + "measure q[0] -> c[0];\nh q[0];\nmeasure q[0] -> c[1];\n")
    assert (measured["mid_circuit_measurement"], measured["measurements"], measured["depth"]) == (1 / 4, 2, 4)


def test_features_do_not_depend_on_the_order_of_independent_gates(tmp_path):
    # Two chains of three layers that end on different qubits, one with two two-qubit gates and one with none of them last.
    lines = ["h q[0];", "t q[0];", "s q[0];", "cx q[1],q[2];", "cx q[2],q[3];", "x q[3];"]
    first = features(tmp_path, "qreg q[4];\n" + "\n".join(lines))
    second = features(tmp_path, "qreg q[4];\n" + "\n".join(lines[3:] + lines[:3]))
    assert first == second and first["critical_depth"] == 1 and first["depth"] == 3


def test_reading_the_features_changes_nothing(tmp_path):
    text = "qreg q[2];\ncreg c[2];\nh q[0];\ncx q[0],q[1];\nmeasure q -> c;\n"
    first = features(tmp_path, text)
    assert first == features(tmp_path, text) and (tmp_path / "c.qasm").read_text().endswith(text)
    # The same figures in a metric: one depth in all reports.
    (tmp_path / "p.toml").write_text('format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 2\n[[circuit]]\nid = "c"\nfile = "c.qasm"\n'
                                     '[run]\nshots = 1\n' + "".join(f"[[metric]]\nid = 'm_{name}'\nper = 'circuit'\nexpr = '{name}'\n[[metric]]\nid = 'g_{name}'\nexpr = 'mean(m_{name})'\n" for name in first))
    entry, = results("check", tmp_path / "p.toml")
    assert {one["id"].removeprefix("g_"): one["value"] for one in entry["metrics"] if one["device"] == "ideal"} == pytest.approx(first)


def test_features_that_only_a_run_knows_are_undefined(tmp_path):
    path = tmp_path / "c.qasm"
    path.write_text('OPENQASM 3.0;\ninclude "stdgates.inc";\nqubit q;\nbit c;\nwhile (!c) { h q; c = measure q; }\n')
    entry, = results("bench", "features", path)
    assert entry["features"]["depth"] is None


# ---------------------------------------------------------------- a terminal

def on_a_terminal(*arguments):
    """What a terminal on standard error gets; standard output goes elsewhere."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen([QSIM, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen, end = b"", time.monotonic() + 300
    while time.monotonic() < end:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                data = os.read(ours, 4096)
            except OSError:
                break
            if not data:
                break
            seen += data
        elif child.poll() is not None:
            break
    os.close(ours)
    assert child.wait(timeout=60) in (0, 1)
    return seen.decode()


@pytest.mark.parametrize("arguments", [("bench", "run", "quantum-volume", "--circuits", 64), ("bench", "run", "ghz", "--param", "qubits=6", "--tool", ADAPTER), ("check", "quantum-volume-4")])
def test_progress_is_shown_on_a_terminal_and_cleared(arguments, tmp_path):
    if arguments[0] == "check":
        folder = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        arguments = ("check", os.path.join(folder, "standards", "proposals", "quantum-volume-4", "proposal.toml"))
    seen = on_a_terminal(*arguments)
    assert " %" in seen and seen.endswith("\r     \r"), repr(seen[-80:])


BOOTSTRAP = """format = "libqsim-proposal/1"
id = "p"
version = "1"
title = "t"
status = "draft"
[requires]
qubits = 2
[[generator]]
id = "c"
protocol = "quantum-volume/1"
params = { qubits = 2 }
seeds = { from = 1, count = 100 }
[run]
shots = 100
[[metric]]
id = "heavy_share"
per = "circuit"
expr = "sum(counts[heavy(ideal)]) / shots"
[[metric]]
id = "hop"
expr = "mean(heavy_share)"
[acceptance]
rule = "lower(hop, 0.95) > 0.7"
"""


@pytest.mark.parametrize("arguments, least", [(("bench", "circuits", "mirror-circuits", "--circuits", 300), 15), (("check", "bootstrap.toml"), 15),
                                              (("bench", "run", "mirror-circuits", "--circuits", 300), 30), (("bench", "run", "ghz", "--tool", ADAPTER), 4)])
def test_progress_goes_on_through_all_of_the_work(arguments, least, tmp_path):
    """Circuits are made twice, read and simulated, then the rule is tried on drawn counts."""
    (tmp_path / "bootstrap.toml").write_text(BOOTSTRAP)
    seen = [int(part) for part in re.findall(r"(\d+) %", on_a_terminal(*(tmp_path / one if one == "bootstrap.toml" else one for one in arguments)))]
    assert len(seen) >= least and seen == sorted(seen) and seen[0] == 0 and 50 <= seen[-1] <= 100, seen


def test_progress_of_a_folder_of_circuits(tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.qasm").write_text("OPENQASM 2.0;\nqreg q[1];\n")
    assert re.findall(r"(\d+) %", on_a_terminal("check", tmp_path)) == ["0", "33", "66"]
    assert on_a_terminal("check", tmp_path / "a.qasm") == ""


def test_no_progress_without_a_terminal():
    assert "%" not in qsim("bench", "run", "quantum-volume", "--circuits", 64).stderr
