"""Finds faulty cases, clauses tables and profiles. One function a subject; each yields Fault(path, kind, message)."""

import collections
import fnmatch
import math
import re
from typing import NamedTuple

from . import catalogue, compare, expression, schema

NORM_TOLERANCE = 1e-12
REJECT_ONLY = ("phase", "line")
RESULTS = ("state", "distribution")
OF_RESULTS = ("derivation", "qubits", "global_phase")
COMMENT = re.compile(r"//[^\n\r]*|/\*.*?\*/", re.DOTALL)
VALUES_WANTED = 3


class Fault(NamedTuple):
    path: object
    kind: str
    message: str


def lint(root):
    """Every fault of the suite below root."""
    tables, found = {}, []
    found += _tables(root, tables)
    profiles = {}
    found += _profiles(root, tables, profiles)
    cases = {}
    found += _cases(root, cases)
    for path, fields in cases.items():
        found += _case(root, path, fields, tables, profiles)
    found += _twins(cases)
    found += _strays(root, cases)
    found += _version(root)
    found += _lock(root, cases)
    found += _without(root, profiles, cases)
    found += _expectations(root, profiles, cases)
    found += _readings(root, cases)
    return found


def _load(path, kind):
    """(fields or None, faults)."""
    try:
        fields = catalogue.read_toml(path)
    except catalogue.SuiteError as error:
        return None, [Fault(path, "toml-syntax", str(error))]
    return fields, [Fault(path, fault, f"{where}: {text}" if where else text) for where, fault, text in schema.check(fields, kind)]


def _tables(root, tables):
    for path in sorted((root / "profiles").glob("*-clauses.toml")):
        fields, faults = _load(path, "clauses")
        yield from faults
        if fields is None or faults:
            continue
        tables[path.name], seen = fields, set()
        for clause in fields["clause"]:
            if clause["slug"] in seen:
                yield Fault(path, "duplicate-clause", f"'{clause['slug']}' stands twice")
            seen.add(clause["slug"])
            yield from _span(path, f"clause {clause['slug']}", clause, fields["versions"])


def _span(path, what, fields, versions):
    for key in ("since", "until"):
        if key in fields and fields[key] not in versions:
            yield Fault(path, "unknown-version", f"{what}: {key} = '{fields[key]}' is none of {', '.join(versions)}")
            return
    if "until" in fields and versions.index(fields["until"]) < versions.index(fields["since"]):
        yield Fault(path, "until-before-since", f"{what} ends in {fields['until']}, before {fields['since']}")


def _profiles(root, tables, profiles):
    for path in sorted((root / "profiles").glob("*.toml")):
        if path.name.endswith("-clauses.toml"):
            continue
        fields, faults = _load(path, "profile")
        yield from faults
        if fields is None or faults:
            continue
        profiles[fields["id"]] = fields
        if fields["id"] != path.stem:
            yield Fault(path, "id-not-path", f"id is '{fields['id']}'")
        if fields["clauses"] not in tables:
            yield Fault(path, "unknown-clauses", f"there is no {fields['clauses']}")
        elif fields["version"] not in tables[fields["clauses"]]["versions"]:
            yield Fault(path, "unknown-version", f"{fields['clauses']} does not name version '{fields['version']}'")
        for folder in fields["cases"]:
            if not (root / "cases" / folder).is_dir():
                yield Fault(path, "unknown-folder", f"there are no cases/{folder}")


def _cases(root, cases):
    for path in sorted((root / "cases").rglob("*.toml")):
        fields, faults = _load(path, "case")
        yield from faults
        if fields is not None and not faults:
            cases[path] = fields


def _case(root, path, fields, tables, profiles):
    place = path.relative_to(root / "cases").with_suffix("").as_posix()
    if fields["id"] != place:
        yield Fault(path, "id-not-path", f"id is '{fields['id']}', the path says '{place}'")
    yield from _belongs(path, place, fields, tables, profiles)
    program = path.with_suffix(".qasm")
    if not program.is_file():
        yield Fault(path, "missing-program", f"{program.name} is not beside it")
        return
    yield from _includes(path, fields, program)
    yield from _reading(path, fields, program)
    yield from _contested(path, fields, program)
    yield from _inputs(path, fields, program)


def _text(path, fields, program):
    """All that the case's program may be put together from, without comments."""
    files = [program, *(path.parent / name for name in fields.get("include", []))]
    return COMMENT.sub(" ", "\n".join(file.read_bytes().decode("utf-8", "replace") for file in files if file.is_file()))


def _includes(path, fields, program):
    for name in fields.get("include", []):
        if not (path.parent / name).is_file():
            yield Fault(path, "missing-include", f"{name} is not beside it")
        elif name not in _text(path, fields, program):
            yield Fault(path, "include-not-used", f"nothing includes {name}")


def _belongs(path, place, fields, tables, profiles):
    """The folders must be a version that some profile takes, and a clause of its table that this version has."""
    parts = place.split("/")
    takers = [profile for profile in profiles.values() if parts[0] in profile["cases"]]
    if not takers:
        yield Fault(path, "unknown-folder", f"no profile takes cases/{parts[0]}")
        return
    table = tables.get(takers[0]["clauses"])
    if table is None:
        return
    clause = next((clause for clause in table["clause"] if len(parts) == 3 and clause["slug"] == parts[1]), None)
    if clause is None:
        yield Fault(path, "unknown-clause", f"'{parts[1]}' is no clause of {takers[0]['clauses']}")
        return
    versions = table["versions"]
    since = min((profile["version"] for profile in takers if profile["version"] in versions), key=versions.index, default=None)
    if since is None:
        return
    if "until" in fields:
        yield from _span(path, "the case", {"since": since, "until": fields["until"]}, versions)
        if fields["until"] == versions[-1]:
            yield Fault(path, "until-last", f"{fields['until']} is the last version: the case does not end")
    last = clause.get("until", versions[-1])
    if clause["since"] in versions and last in versions and not versions.index(clause["since"]) <= versions.index(since) <= versions.index(last):
        yield Fault(path, "clause-not-in-version", f"{clause['slug']} is not in {since}, which brought the case")


def _reading(path, fields, program):
    """What holds for one reading of a case."""
    expect, results = fields["expect"], [key for key in RESULTS if key in fields]
    if len(results) == 2:
        yield Fault(path, "state-and-distribution", "a case has a state or a distribution, not both")
    if expect == "semantics" and not results:
        yield Fault(path, "result-missing", "semantics needs a state or a distribution")
    if expect != "semantics" and results:
        yield Fault(path, "result-not-used", f"{expect} has no {results[0]}")
    if not results and "contested" not in fields:
        for key in OF_RESULTS:
            if key in fields:
                yield Fault(path, "result-not-used", f"{key} is of a state or a distribution, and there is none")
    if results and "derivation" not in fields and "contested" not in fields:
        yield Fault(path, "derivation-missing", "expected values need the derivation that gives them")
    if "global_phase" in fields and "state" not in fields and "contested" not in fields:
        yield Fault(path, "phase-without-state", "global_phase is of a state")
    if "shots" in fields and "distribution" not in fields:
        yield Fault(path, "shots-without-distribution", "shots are of a distribution")
    yield from _rejection(path, fields, program)
    try:
        if "state" in fields:
            yield from _state(path, fields)
        if "distribution" in fields:
            yield from _distribution(path, fields["distribution"])
            yield from _outputs(path, fields, program)
        for value in fields.get("inputs", {}).values():
            compare.value_of(value)
    except expression.ExpressionError as error:
        yield Fault(path, "bad-expression", str(error))


def _rejection(path, fields, program):
    if fields["expect"] != "reject":
        for key in REJECT_ONLY:
            if key in fields and not (fields["expect"] == "robust" and key == "phase"):
                yield Fault(path, "reject-key", f"{fields['expect']} has no {key}")
        return
    for key in REJECT_ONLY:
        if key not in fields:
            yield Fault(path, f"{key}-missing", f"a reject names its {key}")
    if "line" in fields:
        text = COMMENT.sub(lambda found: re.sub(r"(?<=[\r\n]).+", "", found[0]), program.read_bytes().decode("utf-8", "replace"))
        lines = re.split(r"\r\n|\n|\r", text)
        if fields["line"] > len(lines):
            yield Fault(path, "line-outside", f"line {fields['line']} of {len(lines)}")
        elif not lines[fields["line"] - 1].partition("//")[0].strip():
            yield Fault(path, "line-empty", f"line {fields['line']} holds nothing that could be wrong")


def _state(path, fields):
    state, qubits = fields["state"], fields.get("qubits")
    if qubits is None:
        yield Fault(path, "qubits-missing", "a state needs the number of its qubits")
        return
    if isinstance(state, dict):
        wrong = [ket for ket in state if not re.fullmatch(f"[01]{{{qubits}}}", ket)]
        if wrong:
            yield Fault(path, "wrong-ket", f"'{wrong[0]}' is no ket of {qubits} qubits")
            return
    elif len(state) != 2**qubits:
        yield Fault(path, "state-length", f"{len(state)} amplitudes for {qubits} qubits")
        return
    norm = math.fsum(abs(value) ** 2 for value in compare.expected_state(fields))
    if abs(norm - 1) > NORM_TOLERANCE:
        yield Fault(path, "not-normalised", f"the squares sum to {norm:.12g}")


def _shape(value):
    """What two values of one output must share: the type, and the length of bit strings and arrays."""
    if isinstance(value, str):
        return "bit", len(value)
    if isinstance(value, list):
        return "list", len(value), *(_shape(item) for item in value)
    return "bool" if isinstance(value, bool) else "number"


def _distribution(path, entries):
    shapes, seen = set(), []
    for entry in entries:
        values = {name: compare.value_of(value) for name, value in entry["outputs"].items()}
        shapes.add(tuple(sorted((name, _shape(value)) for name, value in values.items())))
        if any(values == other for other in seen):
            yield Fault(path, "outcome-twice", f"{compare.text(values)} stands twice")
        seen.append(values)
        wrong = [value for value in values.values() if isinstance(value, str) and not re.fullmatch("[01]*", value)]
        if wrong:
            yield Fault(path, "bad-bits", f"'{wrong[0]}' is no bit string")
        if not 0 < expression.real(entry["p"]) <= 1 + NORM_TOLERANCE:
            yield Fault(path, "bad-probability", f"p = {entry['p']}")
    if len(shapes) > 1:
        yield Fault(path, "outcomes-differ", "the outcomes do not have the same names, types and widths")
    total = math.fsum(expression.real(entry["p"]) for entry in entries)
    if abs(total - 1) > NORM_TOLERANCE:
        yield Fault(path, "probabilities-sum", f"the probabilities sum to {total:.12g}")


def _outputs(path, fields, program):
    text = _text(path, fields, program)
    for name in sorted({name for entry in fields["distribution"] for name in entry["outputs"]}):
        if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield Fault(path, "unknown-output", f"the program has no '{name}'")


def _contested(path, fields, program):
    if "contested" not in fields:
        if "other" in fields:
            yield Fault(path, "other-not-contested", "only a contested case has another reading")
        return
    if "other" not in fields:
        yield Fault(path, "other-missing", "a contested case records both readings: 'other' is missing")
        return
    if not all(word in fields["contested"] for word in ("(main)", "(other)")):
        yield Fault(path, "readings-untold", "the text of a contested case says what its (main) and its (other) reading are")
    other = dict(fields["other"])
    main = {key: fields[key] for key in (*RESULTS, *REJECT_ONLY, "expect") if key in fields}
    if {**other, "global_phase": ""} == {**main, "global_phase": ""}:
        yield Fault(path, "same-readings", "both readings expect the same")
    merged = {key: value for key, value in fields.items() if key not in (*RESULTS, *REJECT_ONLY, "expect")} | other
    yield from _reading(path, merged, program)


def _inputs(path, fields, program):
    declared = set(re.findall(r"\binput\b[^;]*?(\w+)\s*;", _text(path, fields, program)))
    for name in sorted(fields.get("inputs", {}).keys() - declared):
        yield Fault(path, "unknown-input", f"the program declares no input '{name}'")
    if fields["expect"] == "semantics":
        for name in sorted(declared - fields.get("inputs", {}).keys()):
            yield Fault(path, "input-missing", f"the input '{name}' has no value")


def _twins(cases):
    """Two cases with one id, or with one program and one expectation."""
    ids, contents = {}, {}
    for path, fields in cases.items():
        if fields["id"].lower() in ids:
            yield Fault(path, "duplicate-id", f"'{fields['id']}' is the id of {ids[fields['id'].lower()]} too")
        ids.setdefault(fields["id"].lower(), path)
        program = path.with_suffix(".qasm")
        if program.is_file():
            key = (program.read_bytes(), fields["expect"], fields.get("until"), str(fields.get("inputs")), fields["id"].split("/")[0])
            if key in contents:
                yield Fault(path, "duplicate-program", f"the same program stands in {contents[key]}")
            contents.setdefault(key, path)


def _strays(root, cases):
    """Files below cases/ that no case names."""
    named = {path.parent / name for path, fields in cases.items() for name in fields.get("include", [])}
    for path in sorted((root / "cases").rglob("*")):
        if not path.is_file() or path in named or path.suffix == ".toml":
            continue
        if path.suffix != ".qasm" or not path.with_suffix(".toml").is_file():
            yield Fault(path, "stray-file", "no sidecar names it")


def _version(root):
    path = root / "suite.toml"
    try:
        version = catalogue.read_toml(path).get("version")
    except catalogue.SuiteError as error:
        yield Fault(path, "toml-syntax", str(error))
        return
    if not isinstance(version, str) or not re.fullmatch(r"\d+\.\d+", version):
        yield Fault(path, "suite-version", f"{version!r} is not two numbers with a point between them")


def read_lock(root):
    """ids.lock: {id: True for a living case, False for a retired one}."""
    path = root / "ids.lock"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    entries = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {words[-1] if words[0] == "retired" else words[0]: words[0] != "retired" for words in entries}


def write_lock(root, lock):
    head = "# Every id that ever was: ids never change and never return. `conformance.py lint --lock` adds new ones; a withdrawn one becomes `retired <id>`.\n"
    lines = [name if living else f"retired {name}" for name, living in sorted(lock.items())]
    (root / "ids.lock").write_text(head + "".join(line + "\n" for line in lines), encoding="utf-8")


def _lock(root, cases):
    lock, path, ids = read_lock(root), root / "ids.lock", {fields["id"] for fields in cases.values()}
    entries = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")] if path.is_file() else []
    for words in entries:
        if not (len(words) == 1 or len(words) == 2 and words[0] == "retired"):
            yield Fault(path, "lock-syntax", f"'{' '.join(words)}' is neither an id nor 'retired' and one")
    for name, count in collections.Counter(words[-1] for words in entries).items():
        if count > 1:
            yield Fault(path, "repeated-item", f"'{name}' stands there {count} times")
    for name in sorted(ids):
        if name not in lock:
            yield Fault(path, "id-not-locked", f"'{name}' is new: lint --lock adds it")
        elif not lock[name]:
            yield Fault(path, "id-returns", f"'{name}' was retired, and an id never returns")
    for name, living in lock.items():
        if living and name not in ids:
            yield Fault(path, "id-gone", f"'{name}' has no case: a withdrawn one is marked retired")


def _without(root, profiles, cases):
    ids = {fields["id"] for fields in cases.values()}
    for name, profile in profiles.items():
        for entry in profile.get("without", []):
            if entry["case"] not in ids:
                yield Fault(root / "profiles" / f"{name}.toml", "unknown-case", f"without names '{entry['case']}', which is no case")


def _expectations(root, profiles, cases):
    ids = [fields["id"] for fields in cases.values()]
    for path in sorted((root / "expectations").glob("*.toml")):
        fields, faults = _load(path, "expectations")
        yield from faults
        if fields is None or faults:
            continue
        if fields["tool"] != path.stem:
            yield Fault(path, "id-not-path", f"the tool is '{fields['tool']}'")
        known = fields.get("known", [])
        for index, entry in enumerate(known):
            if not fnmatch.filter(ids, entry["case"]):
                yield Fault(path, "unknown-case", f"'{entry['case']}' is no case")
            if "profile" in entry and entry["profile"] not in profiles:
                yield Fault(path, "unknown-profile", f"there is no profile '{entry['profile']}'")
            if any((entry["case"], entry.get("profile")) == (other["case"], other.get("profile")) for other in known[:index]):
                yield Fault(path, "repeated-item", f"'{entry['case']}' is known twice")


def _readings(root, cases):
    """Every case has been read a second time: readings.toml says of each folder how many were."""
    path = root / "readings.toml"
    if not path.is_file():
        return
    fields, faults = _load(path, "readings")
    yield from faults
    if fields is None or faults:
        return
    names = collections.defaultdict(set)
    for case in cases.values():
        folder, _, name = case["id"].rpartition("/")
        names[folder].add(name)
    for folder in sorted(names | fields.keys()):
        count, read = len(names[folder]), fields.get(folder, {"cases": 0})["cases"]
        if count != read:
            yield Fault(path, "readings-count", f"{folder} has {count} cases, of which {read} are said to have had a second reading")
        for name in fields.get(folder, {}).get("changed", []):
            if name not in names[folder]:
                yield Fault(path, "unknown-case", f"'{folder}/{name}' is no case")


def coverage(suite, profile=None):
    """Rows (table, slug, status, valid, with a result, invalid, robust, contested) of every clause, or of those that a profile has, with its cases."""
    counts = collections.defaultdict(collections.Counter)
    tables = {folder: one.fields["clauses"] for one in suite.profiles.values() for folder in one.fields["cases"]}
    for case in suite.cases_of(profile) if profile else suite.cases.values():
        kind = "contested" if case.contested else {"accept": "valid", "semantics": "valid"}.get(case.expect, case.expect)
        counts[tables.get(case.folder), case.clause][kind] += 1
        counts[tables.get(case.folder), case.clause]["result"] += case.expect == "semantics" and not case.contested
    for table, content in suite.clauses.items():
        for slug, clause in content["clause"].items():
            if profile is None or table == profile.fields["clauses"] and profile.has(clause):
                count = counts[table, slug]
                yield table, slug, clause["status"], count["valid"], count["result"], count["reject"], count["robust"], count["contested"]


def thin(rows):
    """The normative clauses with fewer cases than the suite promises: valid and invalid ones, and at least one with a result."""
    return [row for row in rows if row[2] == "normative" and (row[3] < VALUES_WANTED or row[5] < VALUES_WANTED or row[4] < 1)]
