"""The report page: what it shows, and that no string from outside becomes markup. Seen in headless Chromium where there is one."""

import html.parser
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as tree

import pytest

import browser
from conformance_suite import ACCEPT, REJECT, STANDARDS, Suite

NASTY = '"><script>alert(1)</script><img src=x onerror=alert(2)>&\x01 ]]>'


@pytest.fixture
def documents(tmp_path):
    """Two tools' results on a small suite, with hostile strings in everything that a tool or a case says."""
    suite = Suite(tmp_path)
    suite.case("good")
    suite.case("bad", sidecar=REJECT.replace("line 2 is wrong", "a </script><b>reason</b>"), program="</script><script>alert(3)</script>\ntwo\n",
               answer={"status": "reject", "diagnostics": [{"line": 7, "message": NASTY}]})
    suite.case("crash", signal=9)
    paths = []
    for name in ("one", NASTY):
        hello = json.dumps({"protocols": [1], "name": name, "version": "<i>1</i>", "wants": []})
        suite.write("hello.json", hello)
        suite.write("tool.sh", f"#!/bin/sh\nexec {sys.executable} {suite.root / 'fake.py'} \"$(cat {suite.root / 'hello.json'})\"\n")
        paths.append(tmp_path / f"result{len(paths)}.json")
        done = suite.call("run", "--tool", f"sh {suite.root / 'tool.sh'}", "-o", paths[-1], "--quiet")
        assert done.returncode == 1, done.stderr
    return suite, paths


def report(suite, *arguments):
    command = [sys.executable, str(STANDARDS / "report.py"), "--root", str(suite.root), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=120)


class Elements(html.parser.HTMLParser):
    """Counts elements and collects what would be fetched."""

    def __init__(self):
        super().__init__()
        self.names, self.fetched, self.handlers = [], [], []

    def handle_starttag(self, tag, attributes):
        self.names.append(tag)
        for key, value in attributes:
            if key in ("src", "href") and not str(value).startswith("#"):
                self.fetched.append(value)
            if key.startswith("on"):
                self.handlers.append(key)


def test_page_is_one_file_and_escapes_everything(documents):
    suite, paths = documents
    done = report(suite, *paths)
    assert done.returncode == 0, done.stderr
    page = done.stdout.decode()
    elements = Elements()
    elements.feed(page)
    assert elements.names.count("script") == 2 and "img" not in elements.names and "i" not in elements.names and "b" not in elements.names
    assert elements.fetched == [] and elements.handlers == []
    assert "http" not in page.replace("http-equiv", "")


def test_page_has_the_matrix_without_scripts(documents):
    suite, paths = documents
    page = report(suite, *paths).stdout.decode()
    assert "1/3" in page and "toy.one" in page and "fault&#x27;s line named" in page
    data = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert data["cases"]["toy/toy.one/bad"]["line"] == 2
    assert [tool["records"]["toy/toy.one/crash"]["outcome"] for tool in data["profiles"]["toy"]["tools"]] == ["crash", "crash"]


def test_two_versions_of_a_tool_are_two_columns(documents):
    suite, paths = documents
    later = json.loads(paths[0].read_text())
    later["environment"] = {"date": "2026-02-03"}
    for result in later["results"]:
        result["tool"]["version"] = "2"
        for record in result["cases"]:
            record["outcome"] = "unsupported"
    paths[1].write_text(json.dumps(later))
    page = report(suite, *paths).stdout.decode()
    elements = re.findall(r'data-where="toy\|toy\|" data-tool="(\d)" title="one: (\d) of 3 pass', page)
    assert elements == [("0", "1"), ("1", "0")], "a figure opens the cases of its own column"
    assert "Measured 2026-02-03." in page


def test_markdown(documents):
    suite, paths = documents
    text = report(suite, *paths, "--format", "markdown").stdout.decode()
    assert "| toy | 1/3 | 1/3 |" in text and "<script>" not in text
    rows = [line for line in text.splitlines() if line.startswith("| toy/")]
    assert rows and all(line.replace("\\|", "").count("|") == 4 for line in rows), "a pipe of a message is no column"


def test_junit(documents):
    suite, paths = documents
    root = tree.fromstring(report(suite, *paths, "--format", "junit").stdout)
    suites = root.findall("testsuite")
    assert [(one.get("tests"), one.get("failures"), one.get("errors")) for one in suites] == [("3", "1", "1")] * 2


def other(verb, results):
    return json.dumps({"schema": "x", "verb": verb, "tool": {"version": "1", "revision": "r"}, "inputs": [], "results": results, "digest": "d"})


CHECK = [{"path": "<b>.qasm", "kind": "circuit", "verdict": "does-not-conform",
          "diagnostics": [{"code": "QS1", "severity": "error", "message": "a <b>message</b>", "path": "f.qasm", "line": 3, "column": 4, "clause": "openqasm2 oq2.gate.call"}],
          "clauses": [{"draft": "d/A", "id": "4.1", "level": "shall", "verdict": "fail", "evidence": [{"line": 2, "column": 1, "excerpt": "<u>"}, {"text": "t"}]},
                      {"draft": "d/A", "id": "4.2", "level": "shall", "verdict": "pass", "evidence": [{"claimed": 1, "computed": 2, "sigma": 0.1, "bound": 0.5}]}]}]
BENCH = [{"protocol": "qv/1", "metrics": [{"id": "hop", "value": 0.8, "interval": [0.7, 0.9], "unit": "1"}], "accepted": "inconclusive", "audit": [{"device": "ideal", "p_pass": 0.99}]}]
DIFF = [{"a": "d/A", "b": "d/B", "clauses": [{"id": "4.1", "change": "args"}], "artefacts": [{"path": "x.qasm", "a": "conforms", "b": "does-not-conform", "because": ["4.1"]}], "witness": []}]


@pytest.mark.parametrize("verb, results, words", [("check", CHECK, ["does-not-conform", "4.1", "f.qasm:3:4", "oq2.gate.call"]), ("bench", BENCH, ["hop", "inconclusive", "0.99"]), ("diff", DIFF, ["x.qasm", "conforms"])])
@pytest.mark.parametrize("form", ["html", "markdown", "junit"])
def test_other_verbs(tmp_path, verb, results, words, form):
    path = tmp_path / "result.json"
    path.write_text(other(verb, results))
    done = subprocess.run([sys.executable, str(STANDARDS / "report.py"), str(path), "--format", form], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "<b>" not in done.stdout and "<u>" not in done.stdout
    if form != "junit":
        assert all(word in done.stdout for word in words)
    else:
        tree.fromstring(done.stdout)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"verb": "run", "results": []}', '{"verb": "conformance", "results": [{}]}'])
def test_what_is_no_result_is_refused(tmp_path, content):
    path = tmp_path / "result.json"
    path.write_text(content)
    done = subprocess.run([sys.executable, str(STANDARDS / "report.py"), str(path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and done.stderr.startswith("report: ")


CHECKS = """
  const figure = document.querySelector("button[data-where]");
  const fold = document.querySelector(".fold");
  const line = document.querySelector("tr.clause");
  check("clauses are folded", getComputedStyle(line).display === "none");
  fold.click();
  check("a click unfolds them", getComputedStyle(line).display !== "none" && fold.getAttribute("aria-expanded") === "true");
  figure.focus();
  figure.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  check("arrows move the focus", document.activeElement !== figure && document.activeElement.dataset.where === figure.dataset.where);
  figure.click();
  const dialog = document.getElementById("details");
  check("a figure opens its cases", dialog.open && dialog.querySelector("h2").textContent.startsWith("one ") && dialog.querySelectorAll(".list > details").length === 3);
  check("with the clause's rule", dialog.querySelector(".rule").textContent === "1: One.");
  const item = dialog.querySelector("details");
  item.open = true;
"""
LATER = """
    check("a case shows program, expectation and answers", item.querySelectorAll("pre").length === 2 && item.querySelectorAll(".answers tbody tr").length === 2);
    check("the fault's line is marked", item.querySelector("mark").textContent.includes("two"));
    check("nothing hostile became markup", !document.querySelector("img, main i, dialog i, dialog script, dialog b"));
    check("the page is still no wider than the window", document.documentElement.scrollWidth <= innerWidth);
"""


@pytest.mark.parametrize("view", browser.VIEWS, ids=str)
def test_page_in_a_browser(documents, tmp_path, view):
    suite, paths = documents
    found = browser.said(report(suite, *paths).stdout.decode(), view, tmp_path, CHECKS, LATER)
    assert len(found) == 12 and all(holds for _, holds in found), found
