"""The story of standards/story: two drafts, five circuits, five proposals, a result; verdicts, the difference, and the page."""

import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STORY = ROOT / "standards" / "story"
QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")


def document(*arguments, status=0):
    done = subprocess.run([QSIM, *map(str, arguments), "--format", "json", "--no-timing"], capture_output=True, text=True, timeout=300)
    assert done.returncode == status, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_circuits_by_two_drafts():
    found, = document("drafts", "diff", "circuit-exchange/A", "circuit-exchange/B", "--on", STORY / "circuits", status=1)["results"]
    flips = {Path(one["path"]).stem: (one["a"], one["b"], one["because"]) for one in found["artefacts"]}
    better, worse = ("does-not-conform", "conforms"), ("conforms", "does-not-conform")
    assert flips == {"modern": (*better, ["3.1"]), "reused": (*better, ["4.1", "4.3"]), "square_root": (*better, ["3.2"]), "unlicensed": (*worse, ["6.1"])}
    assert found["compared"] == 5 and len({one["id"] for one in found["clauses"]}) >= 5
    assert {one["clause"]: Path(one["path"]).stem for one in found["witness"]} == {"3.1": "modern", "3.2": "square_root", "4.1": "reused", "4.3": "reused", "6.1": "unlicensed"}


@pytest.fixture(scope="module")
def proposals():
    return {Path(one["path"]).parent.name: one for one in document("check", STORY / "proposals", status=1)["results"]}


def test_five_proposals(proposals):
    broken = {name: {clause["id"] for clause in one["clauses"] if clause["verdict"] not in ("pass", "not-applicable")} for name, one in proposals.items()}
    assert broken == {"three-together": set(), "heavy-outputs": set(), "any-device": {"acceptance.power"}, "wrong-value": {"reference"}, "broken-hash": {"hash"}}
    power = {row["device"]: row["p_pass"] for row in proposals["any-device"]["audit"]}
    assert power["ideal"] == 1 and power["uniform"] > 0.5
    reference, = (clause for clause in proposals["wrong-value"]["clauses"] if clause["id"] == "reference")
    assert (reference["evidence"][0]["claimed"], reference["evidence"][0]["computed"]) == (0.5, pytest.approx(0.125))
    line = (STORY / "proposals" / "wrong-value" / "proposal.toml").read_text().split("value = 0.5\n")[0].count("\n") + 1
    assert reference["evidence"][0]["line"] == line


def test_one_digest_on_any_number_of_threads():
    digests = {document("check", STORY / "proposals", "--threads", threads, status=1)["digest"] for threads in (1, 2, 5)}
    assert len(digests) == 1
    digests = {document("bench", "run", STORY / "proposals" / "heavy-outputs" / "proposal.toml", "--threads", threads)["digest"] for threads in (1, 2, 5)}
    assert len(digests) == 1


def test_the_result():
    arguments = [STORY / "results" / "site.json", "--proposal", STORY / "proposals" / "three-together" / "proposal.toml"]
    entry, = document("check", *arguments, "--draft", "benchmark-submission/A")["results"]
    assert (entry["verdict"], entry["accepted"]) == ("conforms", "pass")
    fidelity, = (one for one in entry["metrics"] if one["id"] == "fidelity")
    # The state is lost with probability 0.1: 0.9 + 0.1 / 8.
    assert fidelity["interval"][0] < 0.9125 < fidelity["interval"][1]
    assert {clause["verdict"] for clause in entry["clauses"] if clause["level"] == "shall"} <= {"pass", "declared", "not-applicable"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.cells, self.open = [], None

    def handle_starttag(self, tag, attributes):
        self.open = dict(attributes).get("class", "") if tag == "td" else None

    def handle_data(self, data):
        if self.open is not None:
            self.cells.append((self.open, data))


def test_the_page(tmp_path):
    subprocess.run([QSIM, "check", str(STORY / "proposals"), "--format", "json", "-o", str(tmp_path / "story.json")], check=False, timeout=300)
    done = subprocess.run([sys.executable, str(ROOT / "standards" / "report.py"), str(tmp_path / "story.json"), "-o", str(tmp_path / "story.html")], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    page = Page()
    page.feed((tmp_path / "story.html").read_text())
    assert ("few", "does-not-conform") in page.cells and ("all", "conforms") in page.cells
    assert any(re.search(r"claimed 0.5, computed 0.12", text) for _, text in page.cells)


def test_what_its_readme_says():
    text = (STORY / "README.md").read_text()
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.M)) == {path.stem for path in (STORY / "circuits").glob("*.qasm")}
    named = set(re.findall(r"`([a-z]+-[a-z]+)`", text))
    assert named >= {path.name for path in (STORY / "proposals").iterdir()}
