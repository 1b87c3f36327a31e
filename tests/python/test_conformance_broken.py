"""The suite finds faults: deliberately broken variants of our own adapter, each caught by each clause that it breaks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from broken_variants import VARIANTS
from conformance_suite import STANDARDS

from suite import catalogue, compare, runner

HERE = Path(__file__).resolve().parent
WANTS = ["state", "distribution", "counts"]
# What they do is not told in an answer: these run as the tools that they are.
STUCK = {"hangs", "crashes-when-nested"}


@pytest.fixture(scope="module")
def qsim():
    build = HERE.parents[1] / "build" / "release" / "qsim"
    found = os.environ.get("LIBQSIM_QSIM") or (str(build) if build.is_file() else shutil.which("qsim"))
    if not found:
        pytest.skip("no qsim is built here")
    return found


@pytest.fixture(scope="module")
def ask(qsim):
    """The sound adapter, alive; a variant whose program never ends is stopped by the adapter's own budgets."""
    with subprocess.Popen([qsim, "adapter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as tool:
        def asked(message):
            tool.stdin.write(json.dumps(message) + "\n")
            tool.stdin.flush()
            return json.loads(tool.stdout.readline())
        yield asked
        tool.stdin.close()


@pytest.fixture(scope="module")
def suite():
    return catalogue.Catalogue(STANDARDS)


def wrong(spoil, ask, profile, clause, suite):
    """The ids of a clause's scored cases that a tool does not pass."""
    found = set()
    for case in suite.cases_of(suite.profiles[profile]):
        if case.clause == clause and not case.contested:
            answer = spoil(runner.message(suite.profiles[profile], case, WANTS), ask)
            if compare.judge(case.fields, answer, WANTS)[0] != "pass":
                found.add(case.id)
    return found


@pytest.mark.parametrize("variant", sorted(VARIANTS.keys() - STUCK))
def test_broken_variant_is_caught(variant, ask, suite):
    spoil, profile, clauses = VARIANTS[variant]
    for clause in clauses:
        assert wrong(spoil, ask, profile, clause, suite), f"{variant} passes everything of {clause}"


def test_the_sound_adapter_passes_those_clauses(ask, suite):
    for profile, clause in sorted({(profile, clause) for _, profile, clauses in VARIANTS.values() for clause in clauses}):
        assert wrong(lambda message, tool: tool(message), ask, profile, clause, suite) == set(), (profile, clause)


@pytest.mark.parametrize("variant", sorted({*STUCK, "line-next"}))
def test_broken_variant_as_a_tool(variant, qsim, tmp_path):
    _, profile, clauses = VARIANTS[variant]
    output = tmp_path / "result.json"
    tool = f"{sys.executable} {HERE / 'broken_adapter.py'} {variant} {qsim} adapter"
    command = [sys.executable, str(STANDARDS / "conformance.py"), "run", "--tool", tool, "--profile", profile, "--filter", f"*/{clauses[0]}/*", "--quiet", "--jobs", "2",
               "--seconds", "2", "--start-seconds", "2", "-o", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 1, done.stderr
    outcomes = {record["outcome"] for record in json.loads(output.read_text())["results"][0]["cases"]}
    assert {"hangs": "timeout", "crashes-when-nested": "crash"}.get(variant, "fail") in outcomes
