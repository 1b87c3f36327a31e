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

import browser

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
    said = {(one["id"], one["change"]): (one.get("a"), one.get("b")) for one in found["clauses"]}
    assert said["4.1", "level"] == ("shall", "should") and said["4.4", "added"][0] is None and said["4.3", "removed"][1] is None
    texts = [re.search(rf'id = "3.1"\n.*?^text = "(.*?)"$', (ROOT / "standards" / "drafts" / "circuit-exchange" / f"{letter}.toml").read_text(), re.M | re.S)[1] for letter in "AB"]
    assert said["3.1", "text"] == tuple(texts) and texts[0] != texts[1]
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


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """All of the story as one page, as its README makes it."""
    folder = tmp_path_factory.mktemp("story")
    calls = {"diff": ["drafts", "diff", "circuit-exchange/A", "circuit-exchange/B", "--on", STORY / "circuits"], "proposals": ["check", STORY / "proposals"],
             "site": ["check", STORY / "results" / "site.json", "--proposal", STORY / "proposals" / "three-together" / "proposal.toml", "--draft", "benchmark-submission/A"]}
    for name, call in calls.items():
        done = subprocess.run([QSIM, *map(str, call), "--format", "json"], capture_output=True, timeout=300)
        (folder / f"{name}.json").write_bytes(done.stdout)
    files = [str(folder / f"{name}.json") for name in calls]
    done = subprocess.run([sys.executable, str(ROOT / "standards" / "report.py"), *files, "-o", str(folder / "story.html")], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return (folder / "story.html").read_text()


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.cells, self.open, self.folds, self.headings, self.within = [], None, [], [], ""

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "td":
            self.open = found.get("class", "")
            self.cells.append((self.open, ""))
        elif tag == "details" and found.get("class") == "part":
            self.folds.append("open" in found)
        self.within = tag if tag in ("h2", "h3") else self.within

    def handle_endtag(self, tag):
        self.open = None if tag == "td" else self.open
        self.within = "" if tag == self.within else self.within

    def handle_data(self, data):
        if self.open is not None:
            self.cells[-1] = (self.open, self.cells[-1][1] + data)
        elif self.within == "h2":
            self.headings.append(data)


def test_the_page(page):
    read = Page()
    read.feed(page)
    assert ("few", "does-not-conform") in read.cells and ("all", "conforms") in read.cells
    assert any(re.search(r"claimed 0.5, computed 0.125\)", text) for _, text in read.cells)
    assert any(text.endswith("probability of passing, uniform: at most 0.05 (computed 1)") for _, text in read.cells)
    # Last bits of doubles are no figures for a reader.
    assert not [text for _, text in read.cells if re.search(r"\d\.\d{13}", text)]
    assert read.headings == ["Difference of drafts", "Verdicts: 3 does-not-conform, 2 conforms", "Verdicts: 1 conforms"]
    # The difference; five proposals, of which those that conform are folded; the result.
    assert read.folds == [True, True, True, False, False, True, False]
    texts = [text for _, text in read.cells]
    assert {"acceptance.power", "reference", "hash"} <= set(texts)  # what each of the three fails by
    assert {"A circuit shall state the version of the language that it is written in: 2.0.", "A circuit shall state the version of the language that it is written in: 2.0, 3.0 or 3.1."} <= set(texts)
    assert ("" , "standards/story/circuits/reused.qasm") in {(kind, text[text.find("standards/story"):]) for kind, text in read.cells}


CHECKS = """
  const shown = (item) => item.checkVisibility();
  const folded = [...document.querySelectorAll(".part")].filter((one) => !one.open);
  check("what conforms is folded", folded.length === 3 && folded.every((one) => one.querySelector(".all") && !shown(one.querySelector("table"))));
  for (const one of document.querySelectorAll(".part")) one.open = true;
  check("tables need no scrolling sideways", [...document.querySelectorAll(".scroll")].every((one) => one.scrollWidth <= one.clientWidth));
  const wide = innerWidth > 640;
  const cell = document.querySelector(".part .few");
  check("heads are above, or labels beside", wide ? shown(cell.closest("table").tHead) : getComputedStyle(cell, "::before").content.includes("circuit-exchange"));
  const contrast = (text, ground) => {
    const light = (color) => color.match(/[0-9]+/g).slice(0, 3).map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
      .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
    const [high, low] = [light(text), light(ground)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  check("verdicts can be read", [".all", ".some", ".few", "td"].every((one) => !document.querySelector(one) || contrast(getComputedStyle(document.querySelector(one)).color, ground) >= 4.5));
"""


@pytest.mark.parametrize("view", browser.VIEWS, ids=str)
def test_the_page_in_a_browser(page, tmp_path, view):
    found = browser.said(page, view, tmp_path, CHECKS)
    assert len(found) == 7 and all(holds for _, holds in found), found


def test_what_its_readme_says():
    text = (STORY / "README.md").read_text()
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.M)) == {path.stem for path in (STORY / "circuits").glob("*.qasm")}
    named = set(re.findall(r"`([a-z]+-[a-z]+)`", text))
    assert named >= {path.name for path in (STORY / "proposals").iterdir()}
