"""Drafts, proposals, results, noise and waiver files: what is refused and where, what is judged by which clause; schemas agree with the reader."""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import standard_files as files

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
sys.path.insert(0, str(STANDARDS))
from suite import schema  # noqa: E402

QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")

# By kind: the good text, the file's name, its schema.
KINDS = {
    "draft": (files.DRAFT, "A.toml", "draft"), "extending": (files.EXTENDING, "B.toml", "draft"), "proposal": (files.PROPOSAL, "p.toml", "proposal"),
    "generated": (files.GENERATED, "g.toml", "proposal"), "result": (files.lines_of(files.RESULT), "r.json", "result"),
    "noise": (files.NOISE, "n.toml", "noise"), "waivers": (files.WAIVERS, "w.toml", "waivers"),
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "A.toml").write_text(files.DRAFT)
    (tmp_path / "p.toml").write_text(files.PROPOSAL)
    (tmp_path / "bell.qasm").write_text(files.CIRCUIT)
    (tmp_path / "compiled.qasm").write_text(files.COMPILED)
    return tmp_path


def call(folder, kind, path):
    """What reads a file of that kind strictly, and says so in JSON or on standard error."""
    arguments = {"draft": ["drafts", "validate", path, "--format", "json"], "noise": ["run", folder / "bell.qasm", "--noise", path],
                 "waivers": ["check", folder / "bell.qasm", "--draft", folder / "A.toml", "--waivers", path],
                 "result": ["check", path, "--proposal", folder / "p.toml", "--format", "json"]}
    done = subprocess.run([QSIM, *map(str, arguments.get(KINDS[kind][2], ["check", path, "--format", "json"]))], capture_output=True, text=True, timeout=120)
    return done


def diagnostics(done, path):
    """[(code, line)] of the faults of a file."""
    found = [(code, int(line)) for line, code in re.findall(rf"^{re.escape(str(path))}:(\d+):\d+: error\[(QS\d+)\]", done.stderr, re.M)]
    if done.stdout.startswith("{"):
        for entry in json.loads(done.stdout)["results"]:
            found += [(one["code"], one["line"]) for one in entry.get("diagnostics", []) if one.get("path") == str(path)]
    return found


def edited(kind, old, new):
    text = KINDS[kind][0]
    assert old in text, (kind, old)
    return text.replace(old, new, 1)


def write(folder, kind, text):
    path = folder / KINDS[kind][1]
    path.write_text(text)
    return path


def line_of(text, place):
    assert place in text, place
    return text.split(place)[0].count("\n") + 1


def data_of(kind, text):
    return json.loads(text) if kind == "result" else tomllib.loads(text)


def fits(kind, data):
    return not schema.check(data, KINDS[kind][2])


@pytest.mark.parametrize("kind", KINDS)
def test_the_good_ones_are_read(folder, kind):
    path = write(folder, kind, KINDS[kind][0])
    done = call(folder, kind, path)
    assert done.returncode == (3 if kind == "noise" else 1 if kind == "generated" else 0), done.stdout + done.stderr
    assert diagnostics(done, path) == [] and fits(kind, data_of(kind, KINDS[kind][0]))


@pytest.mark.parametrize("what, kind, old, new, place, code", files.REFUSED, ids=[row[0] for row in files.REFUSED])
def test_refused(folder, what, kind, old, new, place, code):
    text = edited(kind, old, new)
    path = write(folder, kind, text)
    done = call(folder, kind, path)
    assert done.returncode == 2, done.stdout + done.stderr
    assert diagnostics(done, path)[0] == (code, line_of(text, place)), done.stdout + done.stderr


@pytest.mark.parametrize("what, kind, old, new, clause, place, status", files.JUDGED, ids=[row[0] for row in files.JUDGED])
def test_judged(folder, what, kind, old, new, clause, place, status):
    text = edited(kind, old, new)
    if kind == "generated":  # its hash is not stated in the good one
        found = re.search(r"no sha256 is stated.*?([0-9a-f]{64})", call(folder, kind, write(folder, kind, files.GENERATED)).stdout)
        text = text.replace('sha256 = ""', f'sha256 = "{found[1]}"')
    path = write(folder, kind, text)
    done = call(folder, kind, path)
    assert done.returncode == status, done.stdout + done.stderr
    entry, = json.loads(done.stdout)["results"]
    broken = {one["id"]: one for one in entry["clauses"] if one["verdict"] in ("fail", "undecided")}
    assert clause in broken, broken
    if place is not None:
        assert line_of(text, place) in [one.get("line") for one in broken[clause]["evidence"]], broken[clause]


def test_there_are_more_than_forty():
    assert len(files.REFUSED) + len(files.JUDGED) >= 80 and len({row[0] for row in files.REFUSED + files.JUDGED}) == len(files.REFUSED) + len(files.JUDGED)


# ---------------------------------------------------------------- schemas

# What a schema of one file cannot say: names that refer to others, expressions, sums, order.
BEYOND = {"QS7006", "QS7007", "QS7008", "QS7009", "QS7010"}
BEYOND_BY_NAME = {"too many seeds", "t2 above 2 t1", "Kraus operators that are incomplete", "rows that do not add up to 1", "Pauli strings of two lengths",
                  "an angle that is none"}


@pytest.mark.parametrize("what, kind, old, new, place, code", files.REFUSED, ids=[row[0] for row in files.REFUSED])
def test_schemas_refuse_what_the_reader_refuses(what, kind, old, new, place, code):
    if code == "QS7001":
        return
    assert not fits(kind, data_of(kind, edited(kind, old, new))) or code in BEYOND or what in BEYOND_BY_NAME


@pytest.mark.parametrize("what, kind, old, new, clause, place, status", files.JUDGED, ids=[row[0] for row in files.JUDGED])
def test_schemas_take_what_is_judged(what, kind, old, new, clause, place, status):
    assert fits(kind, data_of(kind, edited(kind, old, new)))


def test_installed_files_fit():
    for name, pattern in (("draft", "drafts/*/*.toml"), ("proposal", "proposals/*/proposal.toml"), ("proposal", "story/proposals/*/proposal.toml")):
        for path in sorted(STANDARDS.glob(pattern)):
            assert schema.check(tomllib.loads(path.read_text()), name) == [], path
    for path in sorted(STANDARDS.glob("story/results/*.json")):
        assert schema.check(json.loads(path.read_text()), "result") == [], path


def test_schemas_are_json_schema_and_say_the_same_to_another_validator():
    jsonschema = pytest.importorskip("jsonschema")
    for kind, (text, _, name) in KINDS.items():
        jsonschema.Draft202012Validator.check_schema(schema.load(name))
        judge = jsonschema.Draft202012Validator(schema.load(name))
        assert judge.is_valid(data_of(kind, text)), kind
        for what, of, old, new, _, code in files.REFUSED:
            if of == kind and code != "QS7001":
                data = data_of(kind, edited(kind, old, new))
                assert judge.is_valid(data) == fits(kind, data), what


def places(value, path=()):
    """Every table and array of a document, and every key of a table."""
    if isinstance(value, dict):
        yield path
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))
        yield path
    else:
        yield path


def at(data, path):
    for step in path:
        data = data[step]
    return data


def mutants(data):
    """(what was done, the document): one change each, to every table, key and value."""
    for path in places(data):
        value = at(data, path)
        if isinstance(value, dict):
            changed = copy.deepcopy(data)
            at(changed, path)["zzz"] = 1
            yield f"{path} with another key", changed
        if not path:
            continue
        if isinstance(path[-1], str):
            changed = copy.deepcopy(data)
            del at(changed, path[:-1])[path[-1]]
            yield f"without {path}", changed
        for other in ("", "zzz", -7, 0.25, True, [], {}):
            changed = copy.deepcopy(data)
            at(changed, path[:-1])[path[-1]] = other
            yield f"{path} = {other!r}", changed


def toml(value):
    """TOML of a document, inline below the top."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value)


def text_of(kind, data):
    return json.dumps(data) if kind == "result" else "".join(f"{json.dumps(key)} = {toml(value)}\n" for key, value in data.items())


def verdicts(folder, kind, paths):
    """The faults of each file, or None where it is read; many drafts in one call."""
    if KINDS[kind][2] != "draft":
        said = {number: call(folder, kind, path) for number, path in paths.items()}
        return {number: diagnostics(done, paths[number]) if done.returncode == 2 else None for number, done in said.items()}
    done = subprocess.run([QSIM, "drafts", "validate", *map(str, paths.values()), "--format", "json"], capture_output=True, text=True, timeout=120)
    faults = {entry["path"]: [(one["code"], one["line"]) for one in entry["diagnostics"]] for entry in json.loads(done.stdout)["results"] if "diagnostics" in entry}
    return {number: faults.get(str(path)) for number, path in paths.items()}


# Where only the reader can see what a change means, besides the codes above: sums, ranges, Pauli strings, the number of circuits of parameters, what a
# clause inherits.
ONLY_THE_READER = {
    "draft": "'step'", "extending": "'args'|'id'\\) = 'zzz", "proposal": "'range'|'edges'", "generated": "'params'\\) = {}|without .*'params'|'count'", "result": "$^",
    "noise": "'probabilities'|'operators'|'readout'|'t[12]_us'|'pauli'", "waivers": "$^"}


@pytest.mark.parametrize("kind", KINDS)
def test_schemas_and_reader_agree_on_every_change(folder, kind):
    """What the schema refuses the reader refuses; what the reader refuses for a key, a value or a type the schema refuses."""
    data = data_of(kind, KINDS[kind][0])
    disagreements = []
    everything = list(mutants(data))
    for begin in range(0, len(everything), 100):
        some = dict(enumerate(everything[begin:begin + 100]))
        paths = {number: folder / f"{number}{Path(KINDS[kind][1]).suffix}" for number in some}
        for number, (what, changed) in some.items():
            paths[number].write_text(text_of(kind, changed))
        for number, found in verdicts(folder, kind, paths).items():
            what, changed = some[number]
            said = fits(kind, changed)
            beyond = found is not None and ({code for code, _ in found} <= BEYOND or re.search(ONLY_THE_READER[kind], what))
            if (found is None) != said and not (said and beyond):
                disagreements.append(f"{what}: the schema {'takes' if said else 'refuses'} it, the reader {'takes it' if found is None else found}")
        for path in paths.values():
            path.unlink()
    assert len(everything) > 20
    assert not disagreements, "\n".join(disagreements)


def test_one_fault_is_told_once(folder):
    """Clauses that are removed where nothing is extended are no inherited ones either."""
    (folder / "A.toml").write_text(edited("draft", 'basis = ["OpenQASM 2.0"]', 'remove = ["9.9"]'))
    done = call(folder, "draft", folder / "A.toml")
    assert done.returncode == 2 and {code for code, _ in diagnostics(done, folder / "A.toml")} == {"QS7008"}


def test_a_clause_without_a_title_is_told_by_its_text(folder):
    (folder / "bell.qasm").write_text(files.CIRCUIT.replace("cx q[0], q[1];", "cx q[0], q[1];\nreset q[0];"))
    arguments = ["check", folder / "bell.qasm", "--draft", folder / "A.toml"]
    done = subprocess.run([QSIM, *map(str, arguments)], capture_output=True, text=True, timeout=60)
    assert "fail d/A#3.1 (shall) No resets.\n" in done.stdout and "pass d/A#1.1 (shall) Gates\n" in done.stdout
    done = subprocess.run([QSIM, *map(str, arguments), "--format", "sarif"], capture_output=True, text=True, timeout=60)
    assert "fail: No resets.: a reset" in {one["message"]["text"] for one in json.loads(done.stdout)["runs"][0]["results"]}


def test_a_proposal_beside_circuits_alone_is_refused(folder):
    """Nothing would be judged by it."""
    write(folder, "result", KINDS["result"][0])
    for paths, status in (([folder / "bell.qasm"], 2), ([folder / "bell.qasm", folder / "r.json"], 0)):
        done = subprocess.run([QSIM, "check", *map(str, paths), "--proposal", str(folder / "p.toml")], capture_output=True, text=True, timeout=60)
        assert done.returncode == status and ("--proposal" in done.stderr) == (status == 2), done.stdout + done.stderr


def test_a_result_without_its_proposal_says_why_it_is_open(folder):
    write(folder, "result", KINDS["result"][0])
    done = subprocess.run([QSIM, "check", str(folder / "r.json"), "--format", "json", "--threads", "3"], capture_output=True, text=True, timeout=60)
    document = json.loads(done.stdout)
    clause, = (one for one in document["results"][0]["clauses"] if one["id"] == "acceptance.met")
    assert (done.returncode, clause["verdict"], clause["evidence"]) == (3, "undecided", [{"text": "the proposal is not at hand"}])
    assert document["environment"]["threads"] == 3


def test_the_words_that_checks_know_are_listed():
    done = subprocess.run([QSIM, "drafts", "checks"], capture_output=True, text=True, timeout=60)
    assert re.search(r"^feature.used: .*\n  args: .*\n  feature: of alias, .*feed-forward.*\n  judges:", done.stdout, re.M)
    assert "  graph: of line, grid, heavy-hex, all\n" in done.stdout
