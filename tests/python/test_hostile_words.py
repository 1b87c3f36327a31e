"""Hostile words in every field that takes text: no output lets them become control characters, markup, columns or another structure."""

import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

import pytest

import standard_files as files

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
sys.path.insert(0, str(STANDARDS))
import report  # noqa: E402

QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")

NASTY = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp;|`[a](javascript:alert(3))\x1b[31m\x1b]0;t\x07\u202e\u2066\x00\u2028]]>\r\n# heading {{7*7}} ../../x %s'
TOML = NASTY.replace("\x00", "")
FORBIDDEN = "\x1b\x07\x00\u202e\u2066\r\x9b"


def toml(text):
    return '"' + "".join(c if c.isprintable() and c not in '"\\' else f"\\u{ord(c):04x}" for c in text) + '"'


def run(*arguments):
    return subprocess.run([QSIM, *map(str, arguments)], capture_output=True, timeout=120)


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.names, self.attributes = [], []

    def handle_starttag(self, tag, attributes):
        self.names.append(tag)
        self.attributes += attributes


def harmless(folder, *arguments, status):
    """Runs in every format, and hands the JSON on to every report."""
    text = run(*arguments)
    assert text.returncode in status, text.stderr
    shown = text.stdout.decode() + text.stderr.decode()
    assert not [c for c in shown if c in FORBIDDEN], "a control character is shown"
    said = run(*arguments, "--format", "json", "--no-timing")
    document = json.loads(said.stdout)
    if arguments[0] == "check":
        log = json.loads(run(*arguments, "--format", "sarif").stdout)
        assert log["version"] == "2.1.0" and all("text" in one["message"] for one in log["runs"][0]["results"])
    path = folder / "said.json"
    path.write_bytes(said.stdout)
    if "results" in document and document["results"]:
        for form in ("html", "markdown", "junit"):
            page = folder / "page"
            assert report.main([str(path), "--format", form, "-o", str(page)]) == 0
            FORMS[form](page.read_bytes().decode())
    return document


def html_page(text):
    page = Page()
    page.feed(text)
    assert not [c for c in text if c in FORBIDDEN]
    assert page.names.count("script") == 2 and "img" not in page.names
    assert not [name for name, value in page.attributes if name.startswith("on") or (name in ("src", "href") and not str(value).startswith("#"))]


def markdown_page(text):
    assert not re.search(r"(?<!\\)[<&]", text) and not re.search(r"(?<!\\)\]\(", text)
    assert not [c for c in text if c in FORBIDDEN]
    tables = [line.replace("\\|", "").count("|") for line in text.splitlines() if line.startswith("|")]
    runs, last = [], None
    for line in text.splitlines():
        if line.startswith("|"):
            columns = line.replace("\\|", "").count("|")
            assert last is None or columns == last, "a word makes a column"
            last = columns
            runs.append(columns)
        else:
            assert not line.startswith("# heading"), "a word makes a heading"
            last = None
    assert runs == tables


def junit_page(text):
    tree.fromstring(text)
    assert not [c for c in text if c in FORBIDDEN]


FORMS = {"html": html_page, "markdown": markdown_page, "junit": junit_page}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "bell.qasm").write_text(files.CIRCUIT)
    (tmp_path / "compiled.qasm").write_text(files.COMPILED)
    (tmp_path / "A.toml").write_text(files.DRAFT)
    (tmp_path / "p.toml").write_text(files.PROPOSAL)
    return tmp_path


TEXTS_OF_A_DRAFT = ['"A draft"', '"OpenQASM 2.0"', '"1.1"', '"Gates"', '"A circuit shall use these gates alone."', '"They are few."', '"h", "cx"', '"illustrative"', '"shall"', '"gates.subset"', '"d"']
TEXTS_OF_A_PROPOSAL = ['"p"', '"1"\ntitle', '"A proposal"', '"draft"', '"MIT"', '"A Bell state and a few cliffords."', '"Somebody"', '"a paper"', '"none"', '"openqasm2"', '"bell"', '"bell.qasm"',
                       '"11"', '"global-phase"', '"agree"', '"parity"', '"1"\nbetter', '"higher"', '"mean_agree"', '"ideal"', '"exact"', '"mean_agree > 0.9"', '"pass"']


@pytest.mark.parametrize("text", TEXTS_OF_A_DRAFT)
def test_a_draft(folder, text):
    assert text in files.DRAFT
    draft = folder / "hostile.toml"
    draft.write_text(files.DRAFT.replace(text, toml(TOML) + text[text.rindex('"') + 1:]))
    harmless(folder, "check", folder / "bell.qasm", "--draft", draft, status=(0, 1, 2)) if run("drafts", "validate", draft).returncode == 0 else None
    for verb in ("show", "validate"):
        shown = run("drafts", verb, draft)
        assert not [c for c in (shown.stdout + shown.stderr).decode() if c in FORBIDDEN]
        json.loads(run("drafts", verb, draft, "--format", "json").stdout)
    if run("drafts", "validate", draft).returncode == 0:
        harmless(folder, "drafts", "diff", folder / "A.toml", draft, "--on", folder / "bell.qasm", status=(0, 1))


@pytest.mark.parametrize("text", TEXTS_OF_A_PROPOSAL)
def test_a_proposal(folder, text):
    assert text in files.PROPOSAL
    proposal = folder / "hostile.toml"
    proposal.write_text(files.PROPOSAL.replace(text, toml(TOML) + text[text.rindex('"') + 1:], 1))
    harmless(folder, "check", proposal, status=(0, 1, 2))


def strings(value, path=()):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from strings(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from strings(item, (*path, index))
    elif isinstance(value, str):
        yield path


@pytest.mark.parametrize("path", list(strings(files.RESULT)), ids=str)
def test_a_result(folder, path):
    result = json.loads(json.dumps(files.RESULT))
    inner = result
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = NASTY
    (folder / "r.json").write_text(json.dumps(result))
    harmless(folder, "check", folder / "r.json", "--proposal", folder / "p.toml", status=(0, 1, 2, 3))


def test_keys_and_names_of_files(folder):
    result = json.loads(json.dumps(files.RESULT))
    result["declared"][NASTY] = "x"
    result["circuits"][0]["counts"][0]["outputs"] = {NASTY: "00"}
    name = "<img src=x onerror=alert(1)>|\x1b[31m.json"
    (folder / name).write_text(json.dumps(result))
    harmless(folder, "check", folder / name, "--proposal", folder / "p.toml", status=(1,))


def test_a_circuit(folder):
    words = NASTY.replace("\x00", "").replace("\r\n", " ")
    (folder / "c.qasm").write_text(f'// SPDX-License-Identifier: {words}\n// author: {words}\n' + files.CIRCUIT + f"// {words}\nh q[9];\n")
    (folder / "d.toml").write_text(files.DRAFT + '[[clause]]\nid = "9"\nlevel = "shall"\napplies = ["circuit"]\ntext = "t"\ncheck = "license"\nargs = { one_of = ["MIT"] }\n')
    harmless(folder, "check", folder / "c.qasm", "--draft", folder / "d.toml", status=(1,))
    (folder / "c.qasm").write_text(f'// SPDX-License-Identifier: {words}\n' + files.CIRCUIT)
    found = harmless(folder, "check", folder / "c.qasm", "--draft", folder / "d.toml", status=(1,))
    assert words.split("\u2028")[0].strip()[:20] in json.dumps(found, ensure_ascii=False)


def test_a_waiver(folder):
    (folder / "w.toml").write_text(f'[[waiver]]\nclause = "d/A#1.1"\nreason = {toml(TOML)}\n')
    (folder / "x.qasm").write_text(files.CIRCUIT.replace("h q[0];", "x q[0];"))
    harmless(folder, "check", folder / "x.qasm", "--draft", folder / "A.toml", "--waivers", folder / "w.toml", status=(0,))
