"""The suite finds faults: deliberately broken variants of our own adapter, each caught by the clause that it breaks and by nothing before."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import broken_adapter
import pytest
from conformance_suite import STANDARDS

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def qsim():
    build = HERE.parents[1] / "build" / "release" / "qsim"
    found = os.environ.get("LIBQSIM_QSIM") or (str(build) if build.is_file() else shutil.which("qsim"))
    if not found:
        pytest.skip("no qsim is built here")
    return found


def failing(tool, profile, clause, tmp_path):
    """The ids of a clause's cases that do not pass."""
    output = tmp_path / "result.json"
    command = [sys.executable, str(STANDARDS / "conformance.py"), "run", "--tool", tool, "--profile", profile, "--filter", f"*/{clause}/*", "--quiet", "--jobs", "2",
               "--seconds", "2", "--start-seconds", "2", "-o", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode in (0, 1, 3), done.stderr
    records = json.loads(output.read_text())["results"][0]["cases"]
    return {record["id"] for record in records if record["outcome"] != "pass" and "contested" not in record}


SOUND = {}


@pytest.mark.parametrize("variant", sorted(broken_adapter.VARIANTS))
def test_broken_variant_is_caught(variant, qsim, tmp_path):
    _, profile, clauses = broken_adapter.VARIANTS[variant]
    for clause in clauses:
        if (profile, clause) not in SOUND:
            SOUND[profile, clause] = failing(f"{qsim} adapter", profile, clause, tmp_path)
        broken = failing(f"{sys.executable} {HERE / 'broken_adapter.py'} {variant} {qsim} adapter", profile, clause, tmp_path)
        assert broken - SOUND[profile, clause], f"{variant} passes everything of {clause}"
