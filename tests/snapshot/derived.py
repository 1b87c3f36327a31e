#!/usr/bin/env python3
"""derived.py QSIM [--update]: the files that follow from the code, against the code.

The schemas of drafts and proposals list the checks and protocols with their arguments, and docs/testbed.md shows the vocabulary as tables. Both come
from what the command says of itself; nobody writes them by hand.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "standards" / "schema"
PAGE = ROOT / "docs" / "testbed.md"
IDENTIFIER = "[A-Za-z][A-Za-z0-9_.-]*"
PLAIN = "^[A-Za-z][A-Za-z0-9_]*$"
ARTEFACTS = ["circuit", "proposal", "result", "implementation"]
TEXT = {"type": "string", "minLength": 1}
TEXTS = {"type": "array", "items": TEXT}
SHA256 = {"type": "string", "pattern": "^([0-9a-f]{64})?$", "description": "64 lower-case hexadecimal digits; empty: not stated"}


def results(qsim, *arguments):
    environment = {**os.environ, "LIBQSIM_DATA": str(ROOT / "standards")}
    done = subprocess.run([qsim, *arguments, "--format", "json", "--no-timing"], capture_output=True, text=True, check=True, env=environment)
    return json.loads(done.stdout)["results"]


def table(properties, required=(), **more):
    return {"type": "object", "required": list(required), "additionalProperties": False, "properties": properties, **more}


def document(name, title, body):
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"https://libqsim.org/schema/{name}.schema.json", "title": title, **body}


# ---------------------------------------------------------------- drafts

def argument(row):
    one = {"type": "string", "enum": row["choices"]} if "choices" in row else TEXT
    return {"text": one, "texts": {"type": "array", "minItems": 1, "items": one}, "number": {"type": "number", "minimum": 0, "maximum": 1},
            "integer": {"type": "integer", "minimum": 0}, "true or false": {"type": "boolean"},
            "angle": {"anyOf": [{"type": "number", "minimum": 1e-300}, TEXT], "description": "above 0; a text is a constant such as pi/4"},
            "pairs of qubits": {"type": "array", "minItems": 1, "items": {"type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": True,
                                                                          "items": {"type": "integer", "minimum": 0, "maximum": 4294967295}}}}[row["kind"]]


def arguments(check):
    required = [row["name"] for row in check["args"] if row["required"]]
    optional = [row["name"] for row in check["args"] if not row["required"]]
    known = {row["name"]: argument(row) for row in check["args"]}
    if check.get("optional_args") == "exactly one":
        return {"anyOf": [table({name: known[name] for name in [*required, one]}, [*required, one]) for one in optional]}
    if check.get("optional_args") == "at least one":
        return {"anyOf": [table(known, [*required, one]) for one in optional]}
    return table(known, required)


def call(check):
    """A check with its arguments; `args` may be left out where none is needed."""
    body = {"properties": {"check": {"const": check["name"]}, "args": arguments(check)}, "required": ["check"]}
    if "optional_args" in check or any(row["required"] for row in check["args"]):
        body["required"] = ["check", "args"]
    return body


def draft_schema(checks):
    calls = {check["name"]: call(check) for check in checks}
    fields = {"id": TEXT, "level": {"enum": ["shall", "should", "may"]}, "applies": {"type": "array", "minItems": 1, "items": {"enum": ARTEFACTS}},
              "title": {"type": "string"}, "text": TEXT, "rationale": {"type": "string"}, "when": {"$ref": "#/$defs/condition"},
              "check": {"enum": list(calls)}, "args": {"type": "object"}}
    judged = []
    for check in checks:
        one = {"properties": {**calls[check["name"]]["properties"], "applies": {"items": {"enum": check["judges"]}}}, "required": calls[check["name"]]["required"]}
        judged.append(one)
    root = {"format": {"const": "libqsim-draft/1"}, "id": {"type": "string", "pattern": f"^{IDENTIFIER}$"}, "draft": {"type": "string", "pattern": f"^{IDENTIFIER}$"},
            "title": TEXT, "status": {"enum": ["illustrative", "public-text", "internal"]}, "basis": TEXTS}
    whole = table({**root, "remove": {"type": "array", "maxItems": 0}, "clause": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/clause"}}},
                  ["format", "id", "draft", "title", "status", "clause"])
    extending = table({**root, "extends": {"type": "string", "pattern": f"^{IDENTIFIER}/[A-Za-z0-9_.-]+$"}, "remove": TEXTS,
                       "clause": {"type": "array", "items": {"$ref": "#/$defs/change"}}}, ["format", "id", "draft", "extends"])
    return document("draft", "A draft standard; of what it extends, and of names and inheritance, only the reader can judge", {
        "anyOf": [whole, extending],
        "$defs": {"condition": table({"check": {"enum": list(calls)}, "args": {"type": "object"}}, ["check"], anyOf=list(calls.values())),
                  "clause": table(fields, ["id", "level", "applies", "text", "check"], anyOf=judged),
                  "change": table(fields, ["id"], description="what is not given is inherited")}})


# ------------------------------------------------------------- proposals

def parameter(row):
    bounded = {"minimum": row.get("low"), "maximum": row.get("high")}
    return {"integer": {"type": "integer", **bounded}, "number": {"type": "number", **bounded}, "text": {"enum": row.get("choices")},
            "integers": {"type": "array", "minItems": 1, "maxItems": 1000, "items": {"type": "integer", **bounded}}}[row["kind"]]


def generator(protocol):
    known = {row["name"]: {**parameter(row), "description": row["summary"]} for row in protocol["parameters"]}
    return {"properties": {"protocol": {"pattern": f"^{protocol['protocol'].split('/')[0]}(/|$)"}, "params": table(known)}}


def proposal_schema(protocols):
    device = {"anyOf": [{"enum": ["ideal", "uniform"]}, *(table({name: {"type": "number", "minimum": 0, "maximum": 1}}, [name])
                                                          for name in ("depolarized", "depolarized_per_gate"))]}
    word = {"type": "string"}
    circuit = table({"id": {"type": "string", "pattern": PLAIN}, "file": {"type": "string", "pattern": "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$", "description": "a path below the proposal's folder"},
                     "sha256": SHA256, "equivalent_to": TEXT, "up_to": {"type": "array", "items": {"enum": ["global-phase", "layout"]}},
                     "data": {"type": "object", "additionalProperties": {"anyOf": [{"type": "number"}, word, {"$ref": "#/$defs/graph"}]}}}, ["id", "file"],
                    anyOf=[{"required": ["equivalent_to"]}, {"properties": {"up_to": {"maxItems": 0}}}])
    generators = {"type": "object", "required": ["id", "protocol"], "additionalProperties": False,
                  "properties": {"id": {"type": "string", "pattern": PLAIN}, "protocol": TEXT, "params": {"type": "object"}, "sha256": SHA256,
                                 "seeds": table({"from": {"type": "integer", "minimum": 0, "maximum": 2 ** 53}, "count": {"type": "integer", "minimum": 1, "maximum": 100000}},
                                                ["from", "count"])},
                  "anyOf": [generator(protocol) for protocol in protocols]}
    metric = table({"id": {"type": "string", "pattern": PLAIN}, "per": {"enum": ["all", "circuit"]}, "expr": TEXT,
                    "range": {"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "number"}}, "unit": word, "better": {"enum": ["higher", "lower"]}}, ["id", "expr"])
    reference = {"metric": TEXT, "circuit": word, "device": {"$ref": "#/$defs/device"}, "kind": {"enum": ["exact", "analytic", "simulated", "hardware"]}, "value": {"type": "number"}}
    width = {"type": "number", "minimum": 0}
    body = {
        "format": {"const": "libqsim-proposal/1"}, "id": {"type": "string", "pattern": f"^{IDENTIFIER}$"}, "version": TEXT, "title": TEXT, "status": TEXT,
        "license": word, "description": word,
        "authors": {"type": "array", "items": table({"name": TEXT, "community": word, "affiliation": word, "email": word, "orcid": word}, ["name"])},
        "provenance": table({name: word for name in ("source", "created", "revision", "url")}), "declared": {"$ref": "#/$defs/declared"},
        "requires": table({"profile": {"enum": ["", "openqasm2", "openqasm2-circulated", "openqasm3.0", "openqasm3.1", "openqasm3.2-draft", "numerics"]},
                           "qubits": {"type": "integer", "minimum": 1, "maximum": 100000},
                           "classical_qubits_max": {"type": "integer", "minimum": 0, "maximum": 26, "description": "what the check may simulate"}}, ["qubits"]),
        "circuit": {"type": "array", "items": circuit}, "generator": {"type": "array", "items": generators},
        "run": table({"shots": {"type": "integer", "minimum": 1, "maximum": 10 ** 12}}, ["shots"]),
        "metric": {"type": "array", "items": metric},
        "reference": {"type": "array", "items": {"anyOf": [table({**reference, name: width}, ["metric", "device", "kind", "value", name]) for name in ("tolerance", "interval")]}},
        "acceptance": table({"rule": TEXT, "on_insufficient": {"enum": ["inconclusive", "fail"]}}, ["rule"]),
        "anchor": {"type": "array", "items": table({"device": {"$ref": "#/$defs/device"}, "must": {"enum": ["pass", "fail"]}}, ["device", "must"])}}
    # Anchors are about a rule.
    rules = [{"properties": {"anchor": {"maxItems": 0}}}, {"$ref": "#/$defs/ruled"}]
    required = ["format", "id", "version", "title", "status", "requires", "run", "metric"]
    vertex = {"type": "integer", "minimum": 0, "maximum": 99999}
    edge = {"type": "array", "minItems": 2, "maxItems": 3, "items": {"type": "number"}, "description": "two vertices and, if it is not 1, the weight"}
    return document("proposal", "A benchmark proposed for standardisation; of expressions, and of names that refer to others, only the reader can judge", {
        **table(body, required, anyOf=[{"required": [source], **judged} for source in ("circuit", "generator") for judged in rules]),
        "$defs": {"ruled": {"required": ["acceptance"]}, "device": device, "vertex": vertex, "graph": {"type": "array", "minItems": 1, "items": edge},
                  "declared": {"type": "object", "additionalProperties": {"anyOf": [{"type": ["string", "number", "boolean"]}, {"$ref": "#/$defs/declared"}]}}}})


# ----------------------------------------------------------------- tables

def cell(text):
    return str(text).replace("|", "\\|")


def markdown(head, rows):
    lines = [f"| {' | '.join(head)} |", f"| {' | '.join('---' for _ in head)} |"]
    return "\n".join(lines + [f"| {' | '.join(map(cell, row))} |" for row in rows]) + "\n"


def check_table(checks):
    def shown(check):
        rows = [f"`{row['name']}` ({row['kind']}{'' if row['required'] else ', optional'})" for row in check["args"]]
        return ", ".join(rows) + (f": {check['optional_args']}" if "optional_args" in check else "") or "none"
    return markdown(["check", "what it asks", "arguments", "judges"], [[f"`{check['name']}`", check["summary"], shown(check), ", ".join(check["judges"])] for check in checks])


def protocol_table(protocols):
    def parameters(protocol):
        follows = {row["name"]: f"`{row['follows']}`" for row in protocol["parameters"] if "follows" in row}
        return ", ".join(f"`{name}` = {follows.get(name, json.dumps(value))}" for name, value in protocol["params"].items()) or "none"
    return markdown(["protocol", "what it measures", "source", "parameters and what they are by default", "rule"],
                    [[f"`{protocol['protocol']}`", protocol["summary"], protocol["source"], parameters(protocol), f"`{protocol['rule']}`" if protocol["rule"] else "none: it describes"]
                     for protocol in protocols])


def function_table(functions):
    scopes = {"both": "both", "circuit": "one circuit", "global": "all circuits"}
    return markdown(["written", "in metrics of", "what it is"], [[f"`{row['signature']}`", scopes[row["scope"]], row["summary"]] for row in functions])


def draft_table(drafts):
    return markdown(["draft", "title", "clauses", "status"], [[f"`{draft['name']}`", draft["title"], len(draft["clauses"]), draft["status"]] for draft in drafts])


def derived(qsim):
    """Each file with what it should hold."""
    checks = results(qsim, "drafts", "checks")[0]
    protocols = results(qsim, "bench", "list")
    tables = {"checks": check_table(checks), "protocols": protocol_table(protocols), "functions": function_table(results(qsim, "bench", "functions")),
              "drafts": draft_table(results(qsim, "drafts", "list"))}
    page = PAGE.read_text(encoding="utf-8")
    found = set(re.findall(r"<!-- table: (\w+) -->", page))
    if found != set(tables):
        sys.exit(f"{PAGE} has the tables {sorted(found)}, not {sorted(tables)}")
    for name, text in tables.items():
        page = re.sub(rf"(<!-- table: {name} -->\n).*?(?=<!-- end -->)", lambda match, text=text: match[1] + text, page, flags=re.S)
    schemas = {"draft": draft_schema(checks), "proposal": proposal_schema(protocols)}
    return {PAGE: page, **{SCHEMAS / f"{name}.schema.json": json.dumps(schema, indent=1, ensure_ascii=False) + "\n" for name, schema in schemas.items()}}


def main(qsim, update):
    stale = [(path, text) for path, text in derived(qsim).items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path, text in stale:
        if update:
            path.write_text(text, encoding="utf-8")
        print(f"{path}: {'written' if update else 'does not follow from the code: run derived.py QSIM --update'}")
    return 0 if update or not stale else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--update" in sys.argv[2:]))
