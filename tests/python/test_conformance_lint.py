"""lint finds each kind of a faulty case, table and profile; each test makes one fault in a suite that has none."""

import pytest
from conformance_suite import ACCEPT, CLAUSES, COIN, PROFILE, REJECT, ROBUST, STANDARDS, STATE, Suite

from suite import lint, schema

CONTESTED = 'contested = "one against another: (main) valid; (other) not"\n'


@pytest.fixture
def toy(tmp_path):
    suite = Suite(tmp_path)
    suite.case("good")
    lock(suite)
    return suite


def lock(suite):
    lint.write_lock(suite.root, {"toy/toy.one/good": True, "toy/toy.one/x": True})


def kinds(suite):
    return sorted({fault.kind for fault in lint.lint(suite.root)})


def kinds_of(suite, sidecar, program="a program\nof two lines\n"):
    suite.case("x", sidecar, program)
    return kinds(suite)


def test_a_suite_without_fault(toy):
    assert kinds_of(toy, STATE) == []


@pytest.mark.parametrize("kind, sidecar", [
    ("toml-syntax", 'id = "toy/toy.one/x\n'),
    ("unknown-key", ACCEPT + "colour = 1\n"),
    ("missing-key", 'id = "toy/toy.one/x"\nexpect = "accept"\n'),
    ("wrong-type", ACCEPT + "qubits = \"two\"\n"),
    ("wrong-value", ACCEPT.replace('"accept"', '"works"')),
    ("empty-text", ACCEPT.replace("a valid one", " ")),
    ("wrong-pattern", ACCEPT.replace("{id}", "toy/toy.one/X_1")),
    ("id-not-path", ACCEPT.replace("{id}", "toy/toy.one/other")),
    ("out-of-range", STATE.replace("qubits = 1", "qubits = 40")),
    ("repeated-item", ACCEPT + 'features = ["a", "a"]\n'),
    ("qubits-missing", STATE.replace("qubits = 1\n", "")),
    ("state-length", STATE.replace("qubits = 1", "qubits = 2")),
    ("not-normalised", STATE.replace('"1/sqrt(2)", [0', '"1/sqrt(3)", [0')),
    ("wrong-ket", STATE.replace('["1/sqrt(2)", [0, "1/sqrt(2)"]]', '{ "02" = 1 }')),
    ("wrong-ket", STATE.replace('["1/sqrt(2)", [0, "1/sqrt(2)"]]', '{ "00" = 1 }')),
    ("bad-expression", STATE.replace('"1/sqrt(2)", [0', '"1/sqroot(2)", [0')),
    ("bad-expression", STATE.replace('"1/sqrt(2)", [0', '"1/0", [0')),
    ("derivation-missing", STATE.replace('derivation = "by hand"\n', "")),
    ("result-missing", ACCEPT.replace('"accept"', '"semantics"')),
    ("result-not-used", STATE.replace('"semantics"', '"accept"')),
    ("state-and-distribution", STATE + COIN.splitlines()[-1] + "\n"),
    ("phase-without-state", ACCEPT + 'global_phase = "exact"\n'),
    ("shots-without-distribution", STATE + "shots = 1000\n"),
    ("probabilities-sum", COIN.replace('p = "1/2"', "p = 0.4")),
    ("bad-probability", COIN.replace('p = "1/2"', "p = 1.5", 1).replace('p = "1/2"', "p = -0.5")),
    ("outcome-twice", COIN.replace('c = "1"', 'c = "0"')),
    ("outcomes-differ", COIN.replace('c = "1"', 'c = "01"')),
    ("outcomes-differ", COIN.replace('c = "1"', 'd = "1"')),
    ("outcomes-differ", COIN.replace('c = "1"', "c = true")),
    ("bad-bits", COIN.replace('c = "1"', 'c = "2"')),
    ("phase-missing", REJECT.replace('phase = "sema"\n', "")),
    ("line-missing", REJECT.replace("line = 2\n", "")),
    ("line-outside", REJECT.replace("line = 2", "line = 4")),
    ("line-empty", REJECT.replace("line = 2", "line = 3")),
    ("reject-key", ACCEPT + "line = 2\n"),
    ("reject-key", ROBUST + "line = 2\n"),
    ("wrong-value", REJECT.replace('"sema"', '"typing"')),
    ("empty-text", ACCEPT + 'contested = ""\nother = { expect = "reject", phase = "sema", line = 2 }\n'),
    ("other-missing", ACCEPT + CONTESTED),
    ("other-not-contested", ACCEPT + 'other = { expect = "reject", phase = "sema", line = 2 }\n'),
    ("same-readings", ACCEPT + CONTESTED + 'other = { expect = "accept" }\n'),
    ("phase-missing", ACCEPT + CONTESTED + 'other = { expect = "reject", line = 2 }\n'),
    ("unknown-version", ACCEPT + 'until = "7.0"\n'),
    ("missing-include", ACCEPT + 'include = ["nowhere.inc"]\n'),
    ("unknown-input", STATE + "inputs = { theta = 0.5 }\n"),
    ("bad-probability", COIN.replace('p = "1/2"', "p = 0", 1).replace('p = "1/2"', "p = 1")),
    ("result-not-used", ACCEPT + 'derivation = "by hand"\n'),
    ("result-not-used", REJECT + "qubits = 2\n"),
    ("unknown-output", COIN.replace("c =", "programme =")),
    ("until-last", ACCEPT + 'until = "1.1"\n'),
    ("readings-untold", ACCEPT + 'contested = "one against another"\nother = { expect = "reject", phase = "sema", line = 2 }\n'),
    ("out-of-range", REJECT.replace("line = 2", "line = 0")),
    ("bad-expression", STATE.replace('"1/sqrt(2)", [0', '"1e999", [0')),
    ("bad-expression", STATE.replace('"1/sqrt(2)", [0', '"__import__(1)", [0')),
    ("wrong-pattern", ACCEPT + 'include = ["../y.inc"]\n'),
    ("toml-syntax", "\ufeff" + ACCEPT),
    ("toml-syntax", ACCEPT + 'reason = "another"\n'),
    ("wrong-length", COIN.partition("distribution")[0] + "distribution = []\n"),
    ("wrong-type", STATE.replace('[0, "1/sqrt(2)"]', '[0, 0, "1/sqrt(2)"]')),
    ("wrong-type", COIN.replace('p = "1/2"', "p = true", 1)),
])
def test_faulty_sidecar(toy, kind, sidecar):
    assert kind in kinds_of(toy, sidecar)


def test_one_fault_is_one_kind(toy):
    """The commonest faults are told once, and as what they are."""
    assert kinds_of(toy, STATE.replace('"1/sqrt(2)", [0', '"1/sqrt(3)", [0')) == ["not-normalised"]
    assert kinds_of(toy, REJECT.replace("line = 2", "line = 9")) == ["line-outside"]
    assert kinds_of(toy, REJECT.replace('phase = "sema"\n', "")) == ["phase-missing"]


def test_lines_of_every_ending(toy):
    assert kinds_of(toy, REJECT.replace("line = 2", "line = 3"), b"a\rb\r\nc\n") == []
    assert kinds_of(toy, REJECT, b"a // 1\r// 2\n") == ["line-empty"]


def test_input_that_the_program_declares(toy):
    assert kinds_of(toy, STATE + "inputs = { theta = 0.5 }\n", "input float[64] theta;\n") == []
    assert kinds_of(toy, STATE + "inputs = { theta = 0.5 }\n", "// input float[64] theta;\n") == ["unknown-input"]


def test_line_within_a_comment(toy):
    assert kinds_of(toy, REJECT, "a /* one\ntwo\n*/ c\n") == ["line-empty"]
    assert kinds_of(toy, REJECT, "a\n/* a comment may be the fault\n*/ c\n") == []


def test_input_without_a_value(toy):
    assert kinds_of(toy, STATE, "input float[64] theta;\n") == ["input-missing"]
    assert kinds_of(toy, ACCEPT, "input float[64] theta;\n") == []


def test_include_that_nothing_includes(toy):
    toy.write("cases/toy/toy.one/used.inc", "text\n")
    assert kinds_of(toy, ACCEPT + 'include = ["used.inc"]\n') == ["include-not-used"]


@pytest.mark.parametrize("kind, text", [("suite-version", 'version = "new"\n'), ("suite-version", "version = 1.2\n"), ("suite-version", ""), ("toml-syntax", "version = \n")])
def test_faulty_version(toy, kind, text):
    toy.case("x", program="another\n")
    toy.write("suite.toml", text)
    assert kinds(toy) == [kind]


@pytest.mark.parametrize("kind, line", [("lock-syntax", "withdrawn toy/toy.one/z"), ("repeated-item", "toy/toy.one/x"), ("repeated-item", "retired toy/toy.one/x")])
def test_faulty_lock(toy, kind, line):
    toy.case("x", program="another\n")
    lock_file = toy.root / "ids.lock"
    lock_file.write_text(lock_file.read_text() + line + "\n")
    assert kind in kinds(toy)


def test_unknown_clause(toy):
    toy.case("toy/toy.nothing/y")
    assert "unknown-clause" in kinds(toy)


def test_clause_that_the_version_does_not_have(toy):
    toy.case("toy/toy.two/y")
    assert "clause-not-in-version" in kinds(toy)


def test_until_before_since(toy):
    toy.write("profiles/toy11.toml", PROFILE.format(id="toy11", version="1.1", cases='["toy11"]'))
    toy.case("toy11/toy.two/y", ACCEPT + 'until = "1.0"\n')
    assert "until-before-since" in kinds(toy)


def test_folder_that_no_profile_takes(toy):
    toy.case("toy9/toy.one/y")
    assert "unknown-folder" in kinds(toy)


def test_duplicate_id(toy):
    toy.case("toy/toy.one/X", ACCEPT.replace("{id}", "toy/toy.one/x"), "another program\n")
    toy.case("x")
    assert "duplicate-id" in kinds(toy)


def test_duplicate_program(toy):
    assert "duplicate-program" in kinds_of(toy, ACCEPT, "one\ntwo\n")


def test_program_without_sidecar_and_sidecar_without_program(toy):
    toy.write("cases/toy/toy.one/alone.qasm", "one\n")
    assert "stray-file" in kinds(toy)
    toy.write("cases/toy/toy.one/x.toml", ACCEPT.replace("{id}", "toy/toy.one/x"))
    assert "missing-program" in kinds(toy)


def test_stray_include(toy):
    toy.write("cases/toy/toy.one/used.inc", "text\n")
    assert "stray-file" in kinds(toy)
    assert kinds_of(toy, ACCEPT + 'include = ["used.inc"]\n', 'include "used.inc";\n') == []


def test_lock(toy):
    assert kinds(toy) == ["id-gone"]
    toy.case("x", program="another\n")
    toy.case("y", program="a third\n")
    assert kinds(toy) == ["id-not-locked"]
    assert toy.call("lint", "--lock").returncode == 0 and kinds(toy) == []
    lint.write_lock(toy.root, {"toy/toy.one/good": True, "toy/toy.one/x": True, "toy/toy.one/y": False})
    assert kinds(toy) == ["id-returns"]
    assert toy.call("new", "toy/toy.one/y").returncode == 2
    (toy.root / "cases/toy/toy.one/y.toml").unlink()
    (toy.root / "cases/toy/toy.one/y.qasm").unlink()
    assert kinds(toy) == []


@pytest.mark.parametrize("kind, old, new", [
    ("duplicate-clause", 'slug = "toy.two"', 'slug = "toy.one"'), ("unknown-version", 'since = "1.1"', 'since = "3.0"'),
    ("until-before-since", 'since = "1.1"', 'since = "1.1"\nuntil = "1.0"'), ("wrong-value", '"normative"', '"loose"'),
    ("missing-key", 'rule = "One."\n', ""), ("unknown-key", 'family = "toy"', 'family = "toy"\nnote = "n"')])
def test_faulty_clauses(toy, kind, old, new):
    toy.write("profiles/toy-clauses.toml", CLAUSES.replace(old, new))
    assert kind in kinds(toy)


@pytest.mark.parametrize("kind, old, new", [
    ("id-not-path", 'id = "toy"', 'id = "other"'), ("unknown-clauses", "toy-clauses", "no-clauses"), ("unknown-version", 'version = "1.0"', 'version = "8.0"'),
    ("unknown-folder", '["toy"]', '["toy", "nowhere"]'), ("unknown-key", "[levels]", "extra = 1\n[levels]"), ("wrong-value", "[levels]", '[levels]\nQS1 = "loud"'),
    ("unknown-case", "[levels]", 'without = [{ case = "toy/toy.one/none", reason = "r" }]\n[levels]')])
def test_faulty_profile(toy, kind, old, new):
    toy.write("profiles/toy.toml", PROFILE.format(id="toy", version="1.0", cases='["toy"]').replace(old, new))
    assert kind in kinds(toy)


@pytest.mark.parametrize("kind, text", [
    ("unknown-case", 'tool = "t"\n[[known]]\ncase = "toy/toy.one/none"\noutcome = "fail"\nreason = "r"\n'),
    ("missing-key", 'tool = "t"\n[[known]]\ncase = "toy/toy.one/good"\noutcome = "fail"\n'),
    ("id-not-path", 'tool = "another"\n[[known]]\ncase = "toy/toy.one/good"\noutcome = "fail"\nreason = "r"\n'),
    ("unknown-profile", 'tool = "t"\n[[known]]\ncase = "toy/toy.one/good"\nprofile = "none"\noutcome = "fail"\nreason = "r"\n'),
    ("repeated-item", 'tool = "t"\n' + 2 * '[[known]]\ncase = "toy/toy.one/good"\noutcome = "fail"\nreason = "r"\n'),
    ("wrong-value", 'tool = "t"\n[[known]]\ncase = "toy/toy.one/good"\noutcome = "pass"\nreason = "r"\n')])
def test_faulty_expectations(toy, kind, text):
    toy.write("expectations/t.toml", text)
    assert kind in kinds(toy)


@pytest.mark.parametrize("kind, text", [
    ("readings-count", '"toy/toy.one" = { date = 2026-11-24, cases = 2, changed = [], note = "n" }\n'),
    ("readings-count", '"toy/toy.two" = { date = 2026-11-24, cases = 1, changed = [], note = "n" }\n'),
    ("unknown-case", '"toy/toy.one" = { date = 2026-11-24, cases = 3, changed = ["none"], note = "n" }\n'),
    ("missing-key", '"toy/toy.one" = { date = 2026-11-24, changed = [], note = "n" }\n')])
def test_second_readings(toy, kind, text):
    for name in ("x", "y"):
        toy.case(name, program=f"{name}\n")
    assert toy.call("lint", "--lock").returncode == 0
    toy.write("readings.toml", '"toy/toy.one" = { date = 2026-11-24, cases = 3, changed = ["x"], note = "n" }\n')
    assert kinds(toy) == []
    toy.write("readings.toml", text)
    assert kinds(toy) == [kind]


def test_exit_status_and_report(toy):
    toy.case("x", program="another\n")
    done = toy.call("lint")
    assert (done.returncode, done.stdout) == (0, "")
    toy.case("x", ACCEPT + "colour = 1\n")
    done = toy.call("lint")
    assert done.returncode == 1 and "unknown-key: colour" in done.stdout


def test_schemas_are_json_schema():
    """Where the reference validator is installed, our part of it judges the cases alike."""
    jsonschema = pytest.importorskip("jsonschema")
    import tomllib
    for name in ("case", "profile", "clauses", "expectations", "adapter", "conformance"):
        jsonschema.Draft202012Validator.check_schema(schema.load(name))
    judge = jsonschema.Draft202012Validator(schema.load("case"))
    paths = sorted((STANDARDS / "cases").glob("*/*/*.toml"))[::7]
    for path in paths:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
        assert judge.is_valid(fields) and not schema.check(fields, "case"), path
        broken = {**fields, "expect": "works", "qubits": 99}
        assert not judge.is_valid(broken) and schema.check(broken, "case"), path
