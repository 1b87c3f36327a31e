"""The shared parts of the adapters, and the wrapper for tools that have an exit status alone."""

import json
import os
import re
import subprocess
import sys
import textwrap
import tomllib

import pytest
from conformance_suite import REJECT, STANDARDS, STATE, Suite

ADAPTERS = STANDARDS / "adapters"
sys.path.insert(0, str(ADAPTERS))

import protocol  # noqa: E402

TOOL = """#!/bin/sh
if grep -q wrong "$1"; then
  line=$(grep -n wrong "$1" | head -1 | cut -d: -f1)
  echo "$1:$line:3: error: this is wrong"
  exit 1
fi
"""


def test_wrapper_of_a_tool_with_an_exit_status(tmp_path):
    suite = Suite(tmp_path)
    suite.case("good", program="fine\n")
    suite.case("bad", sidecar=REJECT, program="fine\nwrong\n")
    suite.case("other-line", sidecar=REJECT, program="wrong\nfine\n")
    tool = suite.write("tool.sh", TOOL)
    code, document = suite.run(tool=f"{sys.executable} {ADAPTERS / 'exit_status_adapter.py'} -- sh {tool} {{}}")
    outcomes = {record["id"].rsplit("/", 1)[1]: record["outcome"] for record in document["results"][0]["cases"]}
    assert code == 1 and outcomes == {"good": "pass", "bad": "pass", "other-line": "fail"}


MYTOOL = """
import builtins
__version__ = "1.2"
class SyntaxError(builtins.Exception):
    line = 2
class Circuit:
    def state(self):
        return [0.5 ** 0.5, 0.5 ** 0.5 * 1j]
def parse(text):
    if "wrong" in text:
        raise SyntaxError("this is wrong")
    return Circuit()
"""


def test_the_adapter_that_the_readme_shows(tmp_path, monkeypatch):
    code = textwrap.dedent(re.search(r"```python\n(.*?)```", (STANDARDS / "README.md").read_text(encoding="utf-8"), re.DOTALL)[1])
    suite = Suite(tmp_path)
    suite.write("mytool.py", MYTOOL)
    suite.case("good", program="fine\n")
    suite.case("state", sidecar=STATE, program="fine too\n")
    suite.case("bad", sidecar=REJECT, program="fine\nwrong\n")
    monkeypatch.setenv("PYTHONPATH", f"{ADAPTERS}{os.pathsep}{tmp_path}")
    status, document = suite.run("--profile", "toy", tool=f"{sys.executable} {suite.write('adapter.py', code)}")
    assert status == 0 and document["results"][0]["tool"] == {"name": "mytool", "version": "1.2"}
    assert [record["outcome"] for record in document["results"][0]["cases"]] == ["pass"] * 3


def test_protocol_answers_every_line(tmp_path):
    program = tmp_path / "tool.py"
    program.write_text(f"import sys\nsys.path.insert(0, {str(ADAPTERS)!r})\nfrom protocol import *\n"
                       "def case(message):\n"
                       "    print('noise')\n"
                       "    text = source_of(message)\n"
                       "    if 'reject' in text: raise Reject('no', 3, 4)\n"
                       "    if 'lack' in text: raise Unsupported('not yet')\n"
                       "    if 'fault' in text: raise KeyError('x')\n"
                       "    return {'state': [[1, 0]]}\n"
                       "serve('t', '1', ['p'], ['state'], case)\n")
    def message(source):
        return json.dumps({"protocol": 1, "op": "case", "id": source, "path": str(program), "source": source})
    lines = [json.dumps({"protocol": 1, "op": "hello"}), message("fine"), message("reject"), message("lack"), message("fault"), json.dumps({"protocol": 1, "op": "sample", "id": "s"})]
    done = subprocess.run([sys.executable, str(program)], input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=60)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer.get("status", "hello") for answer in answers] == ["hello", "accept", "reject", "unsupported", "error", "unsupported"]
    assert answers[2]["diagnostics"] == [{"line": 3, "column": 4, "message": "no"}] and "noise" in done.stderr


def test_bytes_that_are_no_text_are_rejected(tmp_path):
    file = tmp_path / "a.qasm"
    file.write_bytes(b"\xff")
    with pytest.raises(protocol.Reject):
        protocol.source_of({"source": None, "path": str(file)})


@pytest.mark.parametrize("message, line", [("line 7, column 3", 7), ("file.qasm:12:3: error", 12), ("L4:C2: no", 4), ("no place", None), ("at line 9", 9)])
def test_line_of_a_message(message, line):
    assert protocol.find_line(message) == line


def test_registers_in_order_of_declaration():
    source = "OPENQASM 2.0; // qreg no[1];\nqreg b[2]; creg c[3];\n/* qubit x; */ qubit[4] a;\nbit d;\nbit[2] e = \"01\";\nqubit f;\n"
    assert protocol.declared(source) == ({"b": 2, "a": 4, "f": 1}, {"c": 3, "d": 1, "e": 2})
    assert protocol.single_bits(source) == ["d"]


def test_dense_walk_of_branches():
    numpy = pytest.importorskip("numpy")
    import dense
    hadamard = numpy.array([[1, 1], [1, -1]]) / 2**0.5
    flip = numpy.array([[0, 1], [1, 0]])
    cnot = numpy.array([[1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0], [0, 1, 0, 0]])
    bell = [("gate", hadamard, [0]), ("gate", cnot, [0, 2])]
    state = dense.results(3, bell, {}, ["state"])["state"]
    assert numpy.allclose([complex(*pair) for pair in state], numpy.eye(8)[0] / 2**0.5 + numpy.eye(8)[5] / 2**0.5)
    walk = [*bell, ("measure", 0, ("c", 1)), ("if", lambda bits: bits["c"] == [0, 1], [("gate", flip, [1])]), ("reset", 2), ("measure", 1, ("d", 0)), ("measure", 2, ("d", 1))]
    found = dense.results(3, walk, {"c": 2, "d": 2}, ["distribution"])["distribution"]
    assert {(entry["outputs"]["c"], entry["outputs"]["d"]): round(entry["p"], 12) for entry in found} == {("00", "00"): 0.5, ("10", "01"): 0.5}


def test_every_adapter_of_the_matrix_is_there():
    for adapter in tomllib.loads((ADAPTERS / "adapters.toml").read_text())["adapter"]:
        if "requirements" in adapter:
            assert "==" in (ADAPTERS / "requirements" / adapter["requirements"]).read_text()
            assert (ADAPTERS / adapter["command"].split("{here}/")[1].split()[0]).is_file()
        assert all((STANDARDS / "profiles" / f"{profile}.toml").is_file() for profile in adapter["profiles"])
