"""Circuits of protocols simulated by NumPy, and what the command makes of the same."""

import json
import os
import re
import shutil
import subprocess

import pytest

import reference_openqasm2 as reference

QSIM = os.environ.get("QSIM") or shutil.which("qsim")


def qsim(*arguments):
    done = subprocess.run([QSIM, *map(str, arguments)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def results(*arguments):
    return json.loads(qsim(*arguments, "--format", "json", "--no-timing"))["results"]


@pytest.fixture
def circuits(tmp_path):
    """[(text, data)] of a protocol."""

    def written(protocol, *parameters, seed=1, count=0):
        arguments = [item for parameter in parameters for item in ("--param", parameter)]
        listed = results("bench", "circuits", protocol, *arguments, "--seed", seed, "--circuits", count, "-o", tmp_path / protocol)
        return [((tmp_path / protocol / f"{one['id']}.qasm").read_text(), one["data"]) for one in listed]

    return written


def probabilities(text):
    """By outcome, the register's text; measured qubits are the register's bits."""
    program = reference.Program(re.sub(r"measure[^;]*;", "", text))
    places = [(int(q), int(c)) for q, c in re.findall(r"measure q\[(\d+)\] -> c\[(\d+)\]", text)]
    out = {}
    for index, amplitude in enumerate(reference.final_state(program)):
        bits = ["0"] * len(places)
        for qubit, bit in places:
            bits[len(places) - 1 - bit] = str(index >> qubit & 1)
        key = "".join(bits)
        out[key] = out.get(key, 0) + abs(amplitude) ** 2
    return out


def proposal(tmp_path, protocol, parameters, count, metrics, qubits):
    lines = [f'format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = {qubits}\n[[generator]]\nid = "c"\n'
             f'protocol = "{protocol}/1"\nparams = {parameters}\nseeds = {{ from = 1, count = {count} }}\n[run]\nshots = 1000\n']
    lines += [f"[[metric]]\nid = '{name}'\nper = '{per}'\nexpr = '{expression}'\n" for name, per, expression in metrics]
    path = tmp_path / "proposal.toml"
    path.write_text("".join(lines))
    return path


def ideal_metrics(path):
    done = subprocess.run([QSIM, "check", str(path), "--format", "json", "--no-timing"], capture_output=True, text=True, timeout=300)
    return {one["id"]: one["value"] for one in json.loads(done.stdout)["results"][0]["metrics"] if one["device"] == "ideal"}


def exact(path, wanted):
    """Values of metrics on devices as `check` works them out: wanted is [(metric, device in TOML)]."""
    references = "".join(f"[[reference]]\nmetric = '{metric}'\ndevice = {device}\nkind = 'exact'\nvalue = 0\ntolerance = 1e9\n" for metric, device in wanted)
    path.write_text(path.read_text() + references)
    done = subprocess.run([QSIM, "check", str(path), "--format", "json", "--no-timing"], capture_output=True, text=True, timeout=300)
    entry, = json.loads(done.stdout)["results"]
    found, = (clause["evidence"] for clause in entry["clauses"] if clause["id"] == "reference")
    assert len(found) == len(wanted), done.stdout + done.stderr
    return [one["computed"] for one in found]
