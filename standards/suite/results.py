"""Reads result documents and arranges conformance results as a matrix: implementations against groups of clauses."""

import dataclasses
import json
from pathlib import Path

from . import catalogue, schema

VERBS = ("conformance", "check", "bench", "diff")
RESULT_LIMIT_BYTES = 512 << 20


def read(path):
    """One document with a known verb; SuiteError where it is none."""
    try:
        if Path(path).stat().st_size > RESULT_LIMIT_BYTES:
            raise catalogue.SuiteError(f"{path} is too large to be a result")
        document = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise catalogue.SuiteError(f"{path}: {error}") from error
    verb = document.get("verb") if isinstance(document, dict) else None
    if verb not in VERBS or not isinstance(document.get("results"), list):
        raise catalogue.SuiteError(f"{path} is no result of {', '.join(VERBS)}")
    if verb == "conformance":
        faults = schema.check(document, "conformance")
        if faults:
            raise catalogue.SuiteError(f"{path}: {faults[0][0]}: {faults[0][2]}")
    return document


def unchanged(document, suite, tool, tasks):
    """The records {(profile, case id): record} of an earlier result that still hold: the same tool and version, and every file of the case as it was.

    What was not earned then may be now, and is asked again.
    """
    hashes = {entry["path"]: entry["sha256"] for entry in document["inputs"]}
    records = {(result["profile"], record["id"]): record for result in document["results"]
               if (result["tool"]["name"], result["tool"]["version"]) == (tool["name"], tool["version"]) for record in result["cases"]}
    kept = {}
    for profile, case in tasks:
        record = records.get((profile.id, case.id))
        if record and (record["outcome"] != "unsupported" or record.get("status") == "accept") \
                and all(hashes.get(file.relative_to(suite.root).as_posix()) == catalogue.sha256(file) for file in case.files):
            kept[profile.id, case.id] = {key: value for key, value in record.items() if key not in ("earned", "known", "unexpected")}
    return kept


@dataclasses.dataclass
class Column:
    """One implementation's results in one profile."""
    name: str
    version: str
    records: dict
    summary: dict
    suite: dict


@dataclasses.dataclass
class Matrix:
    """One profile: groups of clauses, each with its case ids, and the implementations that were run."""
    profile: str
    columns: list
    groups: dict

    def ids(self):
        return [name for clauses in self.groups.values() for ids in clauses.values() for name in ids]


def group_of(clause):
    """oq2.gate.call belongs to gate, types.angle to types, stdgates to itself."""
    parts = clause.split(".")
    return parts[1] if parts[0] == "oq2" and len(parts) > 1 else parts[0]


def matrices(documents):
    """One Matrix a profile, in order of appearance; of two runs of one implementation the later one counts."""
    found = {}
    for document in documents:
        for result in document["results"]:
            matrix = found.setdefault(result["profile"], Matrix(result["profile"], [], {}))
            column = Column(result["tool"]["name"], result["tool"]["version"], {record["id"]: record for record in result["cases"]},
                            result["summary"], result["suite"])
            matrix.columns = [other for other in matrix.columns if (other.name, other.version) != (column.name, column.version)] + [column]
    for matrix in found.values():
        names = sorted({name for column in matrix.columns for name in column.records}, key=lambda name: (name.split("/")[1], name))
        for name in names:
            clause = name.split("/")[1]
            matrix.groups.setdefault(group_of(clause), {}).setdefault(clause, []).append(name)
    return list(found.values())


def score(column, ids):
    """(passed, scored, accepted without a result that could be compared) of these cases."""
    records = [column.records[name] for name in ids if name in column.records and "contested" not in column.records[name]]
    passed = sum(record["outcome"] == "pass" for record in records)
    front = sum(record["outcome"] == "unsupported" and record.get("status") == "accept" for record in records)
    return passed, len(records), front
