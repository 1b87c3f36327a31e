"""Reads what the suite is made of: cases, profiles, clauses, expectations. Whoever wants a case's facts asks here."""

import dataclasses
import functools
import hashlib
import os
import tomllib
from pathlib import Path

from . import schema

ROOT = Path(__file__).resolve().parent.parent
VALID = ("accept", "semantics")


class SuiteError(Exception):
    """A file of the suite cannot be used; the message names it."""


def read_text(path):
    """The file with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def read_toml(path):
    try:
        return tomllib.loads(read_text(path))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SuiteError(f"{path}: {error}") from error


@dataclasses.dataclass
class Case:
    """One program and what the text says of it."""
    id: str
    program: Path
    fields: dict

    @property
    def folder(self):
        return self.id.split("/")[0]

    @property
    def clause(self):
        return self.id.split("/")[1]

    @property
    def expect(self):
        return self.fields["expect"]

    @property
    def contested(self):
        return "contested" in self.fields

    @property
    def source(self):
        """The program as text, or None where its bytes are no UTF-8."""
        try:
            return self.program.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            return None

    @property
    def files(self):
        """Every file whose content decides the case."""
        included = [self.program.parent / name for name in self.fields.get("include", [])]
        return [self.program, self.program.with_suffix(".toml"), *included]

    @property
    def readings(self):
        """The main expectation, and of a contested case the other reading's, as if it were a case's fields."""
        if "other" not in self.fields:
            return [self.fields]
        other = dict(self.fields["other"])
        for key in ("qubits", "global_phase", "inputs"):
            if key in self.fields:
                other.setdefault(key, self.fields[key])
        return [self.fields, other]


@dataclasses.dataclass
class Profile:
    """A language: which cases it takes, and the clauses that they stand for."""
    id: str
    fields: dict
    clauses: dict
    versions: list

    @property
    def version_index(self):
        return self.versions.index(self.fields["version"])

    def has(self, clause):
        """Whether this version of the language has the clause."""
        return self.versions.index(clause["since"]) <= self.version_index <= self.versions.index(clause.get("until", self.versions[-1]))

    def takes(self, case):
        if case.folder not in self.fields["cases"] or any(entry["case"] == case.id for entry in self.fields.get("without", [])):
            return False
        until = case.fields.get("until")
        return until is None or self.versions.index(until) >= self.version_index


@functools.cache
def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Catalogue:
    """The suite below one folder. Reading it is strict: a file that does not meet its schema is a SuiteError (lint says more)."""

    def __init__(self, root=ROOT):
        self.root = Path(root)

    @functools.cached_property
    def version(self):
        return read_toml(self.root / "suite.toml")["version"]

    @functools.cached_property
    def clauses(self):
        """Family file name to its table: {"versions": [...], "clause": {slug: fields}}."""
        tables = {}
        for path in sorted((self.root / "profiles").glob("*-clauses.toml")):
            table = self._checked(path, "clauses")
            tables[path.name] = {**table, "clause": {clause["slug"]: clause for clause in table["clause"]}}
        return tables

    @functools.cached_property
    def profiles(self):
        found = {}
        for path in sorted((self.root / "profiles").glob("*.toml")):
            if path.name.endswith("-clauses.toml"):
                continue
            fields = self._checked(path, "profile")
            table = self.clauses.get(fields["clauses"])
            if table is None or fields["version"] not in table["versions"]:
                raise SuiteError(f"{path}: '{fields['clauses']}' is not there, or does not name version '{fields['version']}'")
            found[fields["id"]] = Profile(fields["id"], fields, table["clause"], table["versions"])
        return found

    @functools.cached_property
    def cases(self):
        found = {}
        for sidecar in sorted((self.root / "cases").glob("*/*/*.toml")):
            fields = self._checked(sidecar, "case")
            found[fields["id"]] = Case(fields["id"], sidecar.with_suffix(".qasm"), fields)
        return found

    @functools.cached_property
    def hash(self):
        """One hash of every file that decides a verdict."""
        digest = hashlib.sha256()
        for folder in ("cases", "profiles"):
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file():
                    digest.update(f"{path.relative_to(self.root).as_posix()}\0{sha256(path)}\n".encode())
        return digest.hexdigest()

    def cases_of(self, profile):
        return [case for case in self.cases.values() if profile.takes(case)]

    def expectations(self, tool, file=None):
        """The known failures of a tool: those of a given file, or of expectations/<tool>.toml where it exists."""
        path = Path(file) if file else self.root / "expectations" / f"{tool}.toml"
        if not file and (os.sep in tool or not path.is_file()):
            return []
        return self._checked(path, "expectations").get("known", [])

    def _checked(self, path, kind):
        fields = read_toml(path)
        faults = schema.check(fields, kind)
        if faults:
            where, _, message = faults[0]
            raise SuiteError(f"{path}: {where}: {message}" if where else f"{path}: {message}")
        return fields
