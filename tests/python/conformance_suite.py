"""A small suite in a temporary folder, and a tool with canned behaviour, for the tests of the conformance programs."""

import json
import subprocess
import sys
from pathlib import Path

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
if str(STANDARDS) not in sys.path:
    sys.path.insert(0, str(STANDARDS))

CLAUSES = """family = "toy"
source = "the tests"
versions = ["1.0", "1.1"]
[[clause]]
slug = "toy.one"
section = "1"
rule = "One."
since = "1.0"
status = "normative"
[[clause]]
slug = "toy.two"
section = "2"
rule = "Two."
since = "1.1"
status = "normative"
"""
PROFILE = """id = "{id}"
title = "A toy"
family = "toy"
version = "{version}"
clauses = "toy-clauses.toml"
cases = {cases}
[levels]
"""
ACCEPT = 'id = "{id}"\nreason = "a valid one"\nexpect = "accept"\n'
REJECT = 'id = "{id}"\nreason = "line 2 is wrong"\nexpect = "reject"\nphase = "sema"\nline = 2\n'
STATE = 'id = "{id}"\nreason = "a superposition"\nderivation = "by hand"\nexpect = "semantics"\nqubits = 1\nglobal_phase = "ignore"\nstate = ["1/sqrt(2)", [0, "1/sqrt(2)"]]\n'
COIN = ('id = "{id}"\nreason = "a coin"\nderivation = "by hand"\nexpect = "semantics"\n'
        'distribution = [{ outputs = { c = "0" }, p = "1/2" }, { outputs = { c = "1" }, p = "1/2" }]\n')
ROBUST = 'id = "{id}"\nreason = "anything"\nexpect = "robust"\n'

# Reads its behaviour from the program's comments: "// key: JSON".
FAKE = r'''
import json, os, signal, sys, time
def facts(source):
    found = {}
    for line in (source or "").splitlines():
        if line.startswith("// ") and ": " in line:
            key, _, value = line[3:].partition(": ")
            found[key] = json.loads(value)
    return found
hello = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {"protocols": [1], "name": "fake", "version": "1", "wants": ["state", "distribution", "counts"]}
for line in sys.stdin:
    message = json.loads(line)
    if message["op"] == "hello":
        print(json.dumps(hello), flush=True)
        if hello.get("one_shot"):
            sys.exit(0)
        continue
    behaviour = facts(message["source"])
    if "raw" in behaviour:
        print(behaviour["raw"], flush=True)
    elif "exit" in behaviour:
        sys.stderr.write("last words\n")
        sys.exit(behaviour["exit"])
    elif "signal" in behaviour:
        os.kill(os.getpid(), behaviour["signal"])
    elif "spin" in behaviour:
        while True:
            pass
    elif "sleep" in behaviour:
        if isinstance(behaviour["sleep"], str):
            with open(behaviour["sleep"], "w") as file:
                file.write(str(os.getpid()))
        time.sleep(3600)
    elif "eat" in behaviour:
        hog = bytearray(8 << 30)
    elif "endless" in behaviour:
        while True:
            sys.stdout.write("x" * 65536)
    elif "echo" in behaviour:
        with open(behaviour["echo"], "w") as file:
            file.write(line)
        print(json.dumps({"id": message["id"], "status": "accept"}), flush=True)
    else:
        print(json.dumps({"id": message["id"], **behaviour.get("answer", {"status": "accept"})}), flush=True)
    if hello.get("one_shot"):
        sys.exit(0)
'''


class Suite:
    """Builds the folders of a suite; case() writes one case, run() runs the fake tool on all of them."""

    def __init__(self, root):
        self.root = Path(root)
        for folder in ("profiles", "cases/toy", "expectations"):
            (self.root / folder).mkdir(parents=True)
        self.write("suite.toml", 'version = "9.9"\n')
        self.write("profiles/toy-clauses.toml", CLAUSES)
        self.write("profiles/toy.toml", PROFILE.format(id="toy", version="1.0", cases='["toy"]'))
        self.write("fake.py", FAKE)
        self.tool = f"{sys.executable} {self.root / 'fake.py'}"

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())
        return target

    def case(self, name, sidecar=ACCEPT, program="one\ntwo\n", **behaviour):
        place = name if "/" in name else f"toy/toy.one/{name}"
        comments = "".join(f"// {key}: {json.dumps(value)}\n" for key, value in behaviour.items())
        self.write(f"cases/{place}.toml", sidecar.replace("{id}", place))
        self.write(f"cases/{place}.qasm", program if isinstance(program, bytes) else program + comments)
        return place

    def call(self, *arguments):
        """The program itself, as a user starts it."""
        command = [sys.executable, str(STANDARDS / "conformance.py"), "--root", str(self.root), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, timeout=120)

    def run(self, *arguments, tool=None):
        """(exit status, the JSON document)."""
        done = self.call("run", "--tool", tool or self.tool, "--format", "json", *arguments)
        assert done.stdout, done.stderr
        return done.returncode, json.loads(done.stdout)

    def outcome(self, name="x", *arguments, **case):
        """(outcome, why) of the one case with this behaviour."""
        self.case(name, **case)
        record = self.run("--filter", f"*/{name}", *arguments)[1]["results"][0]["cases"][0]
        return record["outcome"], record["why"]
