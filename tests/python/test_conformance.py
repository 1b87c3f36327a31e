"""The runner of the conformance suite: verdicts, outcomes, results. No compiler and no network is needed."""

import json
import math
import signal
import subprocess
import sys
import time
from pathlib import Path

import conformance_suite
import pytest
from conformance_suite import ACCEPT, COIN, REJECT, ROBUST, STATE, STANDARDS, Suite

from suite import catalogue, compare, expression, schema

HALF = math.sqrt(0.5)


@pytest.fixture
def toy(tmp_path):
    return Suite(tmp_path)


@pytest.mark.parametrize("text, value", [
    ("1/sqrt(2)", HALF), ("exp(i*pi/4)", complex(HALF, HALF)), ("-2^2", -4), ("2^3^2", 512), ("2^-1", 0.5), ("1-2-3", -4), ("8/4/2", 1),
    ("-(1+2)*3", -9), ("1.5e-3", 0.0015), (".5", 0.5), ("cos(pi/3)", 0.5), ("ln(e)", 1), ("tau/pi", 2), ("2--1", 3), (3, 3), ("acos(0)", math.pi / 2)])
def test_expression(text, value):
    assert abs(expression.evaluate(text) - value) < 1e-15 * max(1, abs(value))


@pytest.mark.parametrize("text", ["", "1+", "(1", "1)", "foo", "sin", "sin 1", "1 2", "1/0", "ln(0)", "__import__", "1e999", "e(", "(" * 100 + "1" + ")" * 100, True, None])
def test_expression_refused(text):
    with pytest.raises(expression.ExpressionError):
        expression.evaluate(text)


@pytest.mark.parametrize("answer, outcome", [
    ([[HALF, 0], [0, HALF]], "pass"), ([[0, HALF], [-HALF, 0]], "pass"), ([[HALF, 0], [0, -HALF]], "fail"), ([[0, HALF], [HALF, 0]], "fail"),
    ([[HALF, 0], [0, HALF + 2e-9]], "fail"), ([[HALF, 0], [0, HALF + 1e-10]], "pass"), ([[HALF, 0]], "fail"), ([[0, 0], [0, 0]], "fail"),
    ([[HALF, 0], [0, HALF], [0, 0], [0, 0]], "fail")])
def test_state(toy, answer, outcome):
    assert toy.outcome(sidecar=STATE, answer={"status": "accept", "state": answer})[0] == outcome


def test_exact_phase(toy):
    exact = STATE.replace('"ignore"', '"exact"')
    turned = {"status": "accept", "state": [[0, HALF], [-HALF, 0]]}
    assert toy.outcome("right", sidecar=exact, answer={"status": "accept", "state": [[HALF, 0], [0, HALF]]})[0] == "pass"
    assert toy.outcome("turned", sidecar=exact, answer=turned)[0] == "fail"
    assert toy.outcome("keeps", sidecar=exact, answer={**turned, "global_phase": False})[0] == "unsupported"


def test_single_precision_is_judged_at_its_own_tolerance(toy):
    state = [[HALF, 0], [0, HALF + 1e-6]]
    assert toy.outcome("double", sidecar=STATE, answer={"status": "accept", "state": state})[0] == "fail"
    assert toy.outcome("single", sidecar=STATE, answer={"status": "accept", "state": state, "single": True})[0] == "pass"


@pytest.mark.parametrize("entries, outcome", [
    ([("0", 0.5), ("1", 0.5)], "pass"), ([("1", 0.5), ("0", 0.25), ("0", 0.25)], "pass"), ([("0", 0.5 + 1e-8), ("1", 0.5 - 1e-8)], "fail"),
    ([("0", 1)], "fail"), ([("0", 0.5), ("1", 0.4)], "fail"), ([("0", 0.5), ("1", 0.5), ("2", 0.1)], "fail"), ([(0, 0.5), (1, 0.5)], "fail")])
def test_distribution(toy, entries, outcome):
    answer = {"status": "accept", "distribution": [{"outputs": {"c": c, "unnamed": [1]}, "p": p} for c, p in entries]}
    assert toy.outcome(sidecar=COIN, answer=answer)[0] == outcome


@pytest.mark.parametrize("zeros, outcome", [(2048, "pass"), (2048 + 159, "pass"), (2048 + 161, "fail"), (2048 - 161, "fail"), (4096, "fail")])
def test_counts_at_five_sigma(toy, zeros, outcome):
    # Sigma of 4096 fair coins is 32.
    answer = {"status": "accept", "counts": [{"outputs": {"c": "0"}, "count": zeros}, {"outputs": {"c": "1"}, "count": 4096 - zeros}]}
    assert toy.outcome(sidecar=COIN, answer=answer)[0] == outcome


@pytest.mark.parametrize("count", [1, 2047, 2049])
def test_counts_are_of_all_shots_that_were_asked(toy, count):
    # So few shots that five sigma hold any outcome prove nothing; and 4096 are asked where a case names no number.
    answer = {"status": "accept", "counts": [{"outputs": {"c": c}, "count": count} for c in "01"]}
    assert toy.outcome(sidecar=COIN, answer=answer)[0] == "fail"


def test_counts_of_what_cannot_occur(toy):
    answer = {"status": "accept", "counts": [{"outputs": {"c": "0"}, "count": 2048}, {"outputs": {"c": "1"}, "count": 2047}, {"outputs": {"c": "x"}, "count": 1}]}
    assert toy.outcome(sidecar=COIN, answer=answer)[0] == "fail"


def test_missing_output_and_missing_result(toy):
    assert "no output 'c'" in toy.outcome("a", sidecar=COIN, answer={"status": "accept", "distribution": [{"outputs": {"d": "0"}, "p": 1}]})[1]
    assert toy.outcome("b", sidecar=COIN, answer={"status": "accept"})[0] == "fail"
    assert toy.outcome("c", sidecar=STATE, answer={"status": "accept"})[0] == "fail"


@pytest.mark.parametrize("expected, got, same", [
    (3, 3, True), (3, 3.0, True), (3, "3", False), (2**60, str(2**60), True), (True, True, True), (True, 1, False), (1, True, False), ("1", "1", True),
    ("1", 1, False), (0.5, 0.5 + 1e-12, True), (0.5, 0.6, False), ([1, [2.5]], [1, [2.5]], True), ([1], [1, 2], False), ("01", "1", False), (-1, -1, True)])
def test_values(expected, got, same):
    assert compare.same_value(expected, got, compare.EXACT) is same


def test_rejection_and_its_line(toy):
    def reject(line):
        return {"status": "reject", "diagnostics": [{"severity": "warning", "line": 1, "message": "w"}, {"line": line, "message": "m"}, {"line": 9, "message": "n"}]}
    assert toy.outcome("right", sidecar=REJECT, answer=reject(2))[0] == "pass"
    outcome, why = toy.outcome("wrong", sidecar=REJECT, answer=reject(3))
    assert outcome == "fail" and "line 3, not 2" in why
    assert toy.outcome("no-line", sidecar=REJECT, answer={"status": "reject"})[0] == "fail"
    assert toy.outcome("accepted", sidecar=REJECT)[0] == "fail"
    assert toy.outcome("unsupported", sidecar=REJECT, answer={"status": "unsupported"})[0] == "unsupported"
    assert toy.outcome("error", sidecar=REJECT, answer={"status": "error"})[0] == "fail"
    assert toy.outcome("valid-rejected", sidecar=ACCEPT, answer=reject(2))[0] == "fail"


def test_robust(toy):
    assert toy.outcome("accepts", sidecar=ROBUST)[0] == "pass"
    assert toy.outcome("rejects", sidecar=ROBUST, answer={"status": "reject", "diagnostics": [{"message": "m"}]})[0] == "pass"
    assert toy.outcome("silent", sidecar=ROBUST, answer={"status": "reject", "diagnostics": []})[0] == "fail"
    assert toy.outcome("error", sidecar=ROBUST, answer={"status": "error"})[0] == "fail"
    assert toy.outcome("unsupported", sidecar=ROBUST, answer={"status": "unsupported"})[0] == "unsupported"
    assert toy.outcome("limit", sidecar=ROBUST, answer={"status": "unsupported", "diagnostics": [{"message": "nested deeper than 256"}]})[0] == "pass"


def test_refusals_of_hostile_input_are_earned(toy):
    toy.case("hostile", sidecar=ROBUST, answer={"status": "unsupported", "diagnostics": [{"message": "I know nothing"}]})
    toy.case("valid", answer={"status": "unsupported"})
    assert toy.run()[1]["results"][0]["cases"][0]["outcome"] == "unsupported"
    toy.case("c-valid")
    assert toy.run()[1]["results"][0]["cases"][0]["outcome"] == "pass"


def test_crashes(toy):
    assert toy.outcome("signal", sidecar=ROBUST, signal=int(signal.SIGSEGV)) == ("crash", "SIGSEGV")
    outcome, why = toy.outcome("exit", sidecar=ROBUST, exit=3)
    assert outcome == "crash" and "exit status 3" in why and "last words" in why


def test_memory_limit(toy):
    outcome, why = toy.outcome("eat", "--memory", "1G", sidecar=ROBUST, eat=1)
    assert outcome == "crash" and "MemoryError" in why


def test_time_limits(toy):
    began = time.monotonic()
    assert toy.outcome("spin", "--seconds", "1", "--start-seconds", "0", sidecar=ROBUST, spin=1)[0] == "timeout"
    assert toy.outcome("sleep", "--seconds", "1", "--start-seconds", "0", sidecar=ROBUST, sleep=1)[0] == "timeout"
    assert time.monotonic() - began < 60


def test_cpu_limit_is_a_case_not_a_process(toy):
    """A living tool gets its seconds anew for each case: the hang of one does not take from the next, and its work before does not count."""
    toy.case("a", answer={"status": "accept"})
    toy.case("b", spin=1)
    toy.case("c", answer={"status": "accept"})
    outcomes = [record["outcome"] for record in toy.run("--seconds", "1", "--start-seconds", "0", "--jobs", "1")[1]["results"][0]["cases"]]
    assert outcomes == ["pass", "timeout", "pass"]


@pytest.mark.parametrize("raw", ["no json", "[]", "{}", '{"status": "maybe"}', '{"status": "accept", "state": [[1]]}', '{"id": "other", "status": "accept"}',
                                 '{"status": "accept", "state": [[NaN, 0]]}', "[" * 100000, '{"status": "reject", "diagnostics": [{"message": "\\ud800"}]}'])
def test_unreadable_answers(toy, raw):
    assert toy.outcome(raw=raw)[0] == "unreadable"


def test_unreadable_ends(toy):
    assert toy.outcome("silent", exit=0)[0] == "unreadable"


def test_a_tool_that_says_too_much_is_in_step_again_for_the_next_case(toy):
    toy.case("a", raw='{"id": "toy/toy.one/a", "status": "accept"}\nand more\nand more')
    toy.case("b", sidecar=REJECT, answer={"status": "reject", "diagnostics": [{"line": 2, "message": ""}]})
    toy.case("c", raw="no json\n{}")
    toy.case("d")
    outcomes = [record["outcome"] for record in toy.run("--jobs", "1")[1]["results"][0]["cases"]]
    assert outcomes == ["pass", "pass", "unreadable", "pass"]


def test_one_shot_and_living_tools_give_the_same(toy):
    for name in "abc":
        toy.case(name)
    toy.case("r", sidecar=REJECT, answer={"status": "reject", "diagnostics": [{"line": 2, "message": ""}]})
    toy.case("z", sidecar=ROBUST, signal=int(signal.SIGKILL))
    hello = {"protocols": [1], "name": "fake", "version": "1", "wants": ["state"], "one_shot": True}
    once = toy.run("--no-timing", tool=f"{toy.tool} '{json.dumps(hello)}'")[1]
    assert [record["outcome"] for record in once["results"][0]["cases"]] == ["pass", "pass", "pass", "pass", "crash"]
    assert once["digest"] == toy.run("--no-timing")[1]["digest"]


def test_tool_that_does_not_know_hello(toy):
    toy.case("a")
    toy.case("s", sidecar=STATE, answer={"status": "accept", "state": [[HALF, 0], [0, HALF]]})
    toy.case("t", sidecar=STATE)
    code, document = toy.run(tool=f"{toy.tool} '{json.dumps({'status': 'unsupported'})}'")
    assert [record["outcome"] for record in document["results"][0]["cases"]] == ["pass", "pass", "unsupported"]
    assert code == 3


def test_tools_that_cannot_be_used(toy):
    toy.case("a")
    for tool in ("/no/such/tool", "false", f"{toy.tool} '{json.dumps({'protocols': [2], 'name': 'x', 'version': ''})}'"):
        done = toy.call("run", "--tool", tool)
        assert done.returncode == 2 and done.stderr.startswith("conformance: "), done.stderr


def test_what_the_tool_is_asked(toy, tmp_path):
    place = toy.case("e", sidecar=STATE + 'inputs = { x = { expr = "pi/2" }, n = 3 }\n', echo=str(tmp_path / "asked"))
    toy.run()
    asked = json.loads((tmp_path / "asked").read_text())
    assert asked["id"] == place and asked["mode"] == "run" and asked["want"] == ["state"] and asked["profile"] == "toy"
    assert asked["inputs"] == {"x": math.pi / 2, "n": 3}
    assert not schema.check(asked, "adapter", "case")


@pytest.mark.parametrize("wants, shots, asked", [(["distribution", "counts"], "", ["distribution"]), (["distribution", "counts"], "shots = 9000\n", ["counts"]),
                                                 (["distribution"], "shots = 9000\n", ["distribution"]), (["counts"], "", ["counts"]), (["state"], "", [])])
def test_distribution_or_counts_are_asked(toy, tmp_path, wants, shots, asked):
    toy.case("d", sidecar=COIN + shots, echo=str(tmp_path / "asked"))
    toy.run(tool=f"{toy.tool} '{json.dumps({'protocols': [1], 'name': 'x', 'version': '', 'wants': wants})}'")
    message = json.loads((tmp_path / "asked").read_text())
    assert message["want"] == asked and message["shots"] == (9000 if shots else 4096)


def test_source_is_null_where_the_bytes_are_no_text(toy):
    toy.case("bytes", sidecar=ROBUST, program=b"\xff\xfe")
    code, document = toy.run()
    assert code == 0 and document["results"][0]["cases"][0]["outcome"] == "pass"


def test_a_tool_that_executes_nothing_is_asked_to_check(toy):
    toy.case("s", sidecar=STATE)
    hello = {"protocols": [1], "name": "front", "version": "1", "wants": []}
    record = toy.run(tool=f"{toy.tool} '{json.dumps(hello)}'")[1]["results"][0]["cases"][0]
    assert (record["outcome"], record["status"]) == ("unsupported", "accept")


def test_earned_rejections(toy):
    rejected = {"status": "reject", "diagnostics": [{"line": 2, "message": "m"}]}
    toy.case("bad", sidecar=REJECT, answer=rejected)
    toy.case("good", answer=rejected)
    result = toy.run()[1]["results"][0]
    assert result["cases"][0]["outcome"] == "unsupported" and result["cases"][0]["earned"] is False
    assert (result["summary"]["rejected"], result["summary"]["line_right"]) == (0, 0)
    toy.case("good-too")
    result = toy.run()[1]["results"][0]
    assert result["cases"][0]["outcome"] == "pass" and result["cases"][0]["earned"] is True
    assert (result["summary"]["rejected"], result["summary"]["line_right"]) == (1, 1)


CONTESTED = REJECT + 'contested = "one clause against another"\nother = { expect = "accept" }\n'


def test_contested_cases_are_recorded_and_not_scored(toy):
    toy.case("c", sidecar=CONTESTED)
    code, document = toy.run()
    record = document["results"][0]["cases"][0]
    assert code == 0 and record["contested"] is True and record["why"] == "takes the other reading"
    assert document["results"][0]["summary"]["cases"] == 0 and document["results"][0]["summary"]["contested"] == 1


EXPECTED = 'tool = "fake"\n[[known]]\ncase = "toy/toy.one/f"\noutcome = "fail"\nreason = "a known one"\n'


def test_expectations(toy):
    toy.case("f", sidecar=REJECT)
    toy.case("g")
    assert toy.run()[0] == 1
    toy.write("expectations/fake.toml", EXPECTED)
    code, document = toy.run()
    assert code == 0 and document["results"][0]["cases"][0]["known"] == "a known one"
    toy.case("f", sidecar=REJECT, answer={"status": "reject", "diagnostics": [{"line": 2, "message": ""}]})
    code, document = toy.run()
    assert code == 1 and document["results"][0]["cases"][0]["unexpected"] is True, "an unexpected pass fails too"
    toy.case("f", sidecar=REJECT, answer={"status": "unsupported"})
    assert toy.run()[0] == 1, "another outcome than the known one fails"


def test_profiles_select_by_folder_until_and_without(toy):
    toy.write("profiles/toy11.toml", PROFILES := conformance_suite.PROFILE.format(id="toy11", version="1.1", cases='["toy", "toy11"]'))
    toy.case("old", sidecar=ACCEPT + 'until = "1.0"\n')
    toy.case("both")
    toy.case("toy11/toy.two/new")
    def ids(profile):
        return [record["id"] for record in toy.run("--profile", profile)[1]["results"][0]["cases"]]
    assert ids("toy") == ["toy/toy.one/both", "toy/toy.one/old"]
    assert ids("toy11") == ["toy/toy.one/both", "toy11/toy.two/new"]
    toy.write("profiles/toy11.toml", PROFILES.replace("[levels]", 'without = [{ case = "toy/toy.one/both", reason = "r" }]\n[levels]'))
    assert ids("toy11") == ["toy11/toy.two/new"]
    assert toy.call("run", "--tool", toy.tool, "--profile", "nowhere").returncode == 2


def test_result_meets_its_schema_and_is_the_same_on_any_number_of_jobs(toy):
    for index in range(12):
        toy.case(f"n{index}", sidecar=REJECT if index % 3 == 0 else ACCEPT, answer={"status": "reject", "diagnostics": [{"line": 2, "message": "m"}]} if index % 2 else {"status": "accept"})
    documents = [toy.call("run", "--tool", toy.tool, "--no-timing", "--format", "json", "--jobs", jobs).stdout for jobs in (1, 4)]
    assert documents[0] == documents[1]
    document = json.loads(documents[0])
    assert schema.check(document, "conformance") == [] and "environment" not in document
    timed = toy.run()[1]
    assert "environment" in timed and timed["digest"] == document["digest"]
    assert document["results"][0]["suite"] == {"version": "9.9", "hash": catalogue.Catalogue(toy.root).hash}
    toy.case("n0", sidecar=REJECT, program="changed\ntwo\n")
    assert toy.run()[1]["digest"] != document["digest"]


def test_interrupted_run_resumes(toy, tmp_path):
    for index in range(6):
        toy.case(f"a{index}")
    toy.case("b", sleep=str(tmp_path / "asleep"))
    output = tmp_path / "out.json"
    command = [sys.executable, str(STANDARDS / "conformance.py"), "--root", str(toy.root), "run", "--tool", toy.tool, "--jobs", "1", "-o", str(output), "--resume"]
    # A shell starts its background jobs with SIGINT ignored, and what they start inherits that.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    partial = tmp_path / "out.json.partial"
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and (not partial.is_file() or len(partial.read_text().splitlines()) < 7):
        time.sleep(0.05)
    while time.monotonic() < deadline and not (tmp_path / "asleep").is_file():
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 130 and not output.exists()
    tool = Path(f"/proc/{(tmp_path / 'asleep').read_text()}")
    assert not tool.exists(), "an interrupted run leaves no tool behind"
    kept = partial.read_text().splitlines()
    assert len(kept) == 7
    changed = json.loads(kept[1])
    changed[1]["why"] = "from the journal"
    partial.write_text("\n".join([kept[0], json.dumps(changed), *kept[2:]]) + "\n")
    done = subprocess.run([*command, "--seconds", "1", "--start-seconds", "0"], capture_output=True, text=True, timeout=120)
    document = json.loads(output.read_text())
    whys = [record["why"] for record in document["results"][0]["cases"]]
    assert done.returncode == 1 and "from the journal" in whys and len(whys) == 7 and not partial.exists()


def test_records_of_unchanged_cases_are_kept(toy, tmp_path):
    toy.case("same", sidecar=STATE, answer={"status": "accept"})
    toy.case("edited")
    toy.case("refused", sidecar=REJECT, answer={"status": "reject", "diagnostics": [{"line": 2}]})
    earlier = toy.run()[1]
    records = {record["id"]: record for record in earlier["results"][0]["cases"]}
    assert {name: record["outcome"] for name, record in records.items()} == {
        "toy/toy.one/same": "fail", "toy/toy.one/edited": "pass", "toy/toy.one/refused": "pass"}
    for record in records.values():
        record["why"] = "earlier"
    (tmp_path / "earlier.json").write_text(json.dumps(earlier))
    toy.case("edited", program="edited\ntwo\n")
    toy.case("new")
    whys = {record["id"]: record["why"] for record in toy.run("--since", tmp_path / "earlier.json")[1]["results"][0]["cases"]}
    assert [name for name, why in whys.items() if why == "earlier"] == ["toy/toy.one/refused", "toy/toy.one/same"] and len(whys) == 4
    other = json.dumps({"protocols": [1], "name": "fake", "version": "2", "wants": ["state"]})
    newer = toy.write("newer.sh", f"exec {sys.executable} {toy.root / 'fake.py'} '{other}'\n")
    records = toy.run("--since", tmp_path / "earlier.json", tool=f"sh {newer}")[1]["results"][0]["cases"]
    assert all(record["why"] != "earlier" for record in records), "another version is asked everything"


def test_what_was_not_earned_is_asked_again(toy, tmp_path):
    toy.case("a-refused", sidecar=REJECT, answer={"status": "reject", "diagnostics": [{"line": 2}]})
    toy.case("b-valid", answer={"status": "reject", "diagnostics": []})
    earlier = toy.run()[1]
    assert [record["outcome"] for record in earlier["results"][0]["cases"]] == ["unsupported", "fail"]
    (tmp_path / "earlier.json").write_text(json.dumps(earlier))
    toy.case("c-valid")
    later = toy.run("--since", tmp_path / "earlier.json")[1]["results"][0]["cases"]
    assert [record["outcome"] for record in later] == ["pass", "fail", "pass"]


def test_list_show_new(toy):
    place = toy.case("a", sidecar=STATE, program="// \x1b[31m\n")
    assert place in toy.call("list").stdout
    shown = toy.call("show", place).stdout
    assert "One." in shown and "profiles: toy" in shown and "\x1b" not in shown
    assert toy.call("show", "nothing").returncode == 2
    assert "toy.two" in toy.call("list", "--coverage").stdout
    assert "toy.two" not in toy.call("list", "--coverage", "--profile", "toy").stdout
    assert toy.call("list", "--coverage", "--profile", "nothing").returncode == 2
    assert toy.call("new", "toy/toy.one/fresh", "--expect", "reject").returncode == 0
    assert (toy.root / "cases/toy/toy.one/fresh.qasm").is_file()
    assert toy.call("new", "toy/no.clause/fresh").returncode == 2


def test_schema_checker_knows_every_keyword_of_the_schemas():
    for path in sorted((STANDARDS / "schema").glob("*.schema.json")):
        if path.name.split(".")[0] in ("case", "profile", "clauses", "expectations", "adapter", "conformance"):
            list(schema.faults({}, json.loads(path.read_text())))
    with pytest.raises(ValueError):
        list(schema.faults(1, {"maxProperties": 3}))


def test_the_suite_itself_has_no_faults():
    from suite import lint
    assert [f"{fault.path}: {fault.kind}: {fault.message}" for fault in lint.lint(STANDARDS)] == []


@pytest.mark.parametrize("name", [None, *catalogue.Catalogue(STANDARDS).profiles])
def test_every_normative_clause_has_its_cases_in_every_profile(name):
    from suite import lint
    suite = catalogue.Catalogue(STANDARDS)
    rows = list(lint.coverage(suite, suite.profiles[name] if name else None))
    assert rows and lint.thin(rows) == []


def test_a_contested_case_is_run_where_either_reading_has_a_result(toy, tmp_path):
    other = 'contested = "one against another"\nother = { expect = "semantics", distribution = [{ outputs = { c = 1 }, p = 1 }] }\n'
    toy.case("c", sidecar=REJECT + other, echo=str(tmp_path / "asked"))
    toy.run()
    assert json.loads((tmp_path / "asked").read_text())["want"] == ["distribution"]
    toy.case("c", sidecar=REJECT + other, answer={"status": "accept", "distribution": [{"outputs": {"c": 1}, "p": 1.0}]})
    assert toy.run()[1]["results"][0]["cases"][0]["why"] == "takes the other reading"
