"""Reports as Markdown and as JUnit XML."""

import re
import xml.etree.ElementTree as tree

from . import results

# Characters that command a terminal, turn the direction of what follows, or have no place in XML.
COMMANDS = re.compile("[^\t\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SUMS = (("valid right", "valid_right", "valid"), ("of these with a state or distribution", "result_right", "with_result"),
        ("invalid rejected, earned", "rejected", "invalid"), ("fault's line named", "line_right", "invalid"), ("hostile input survived", "robust_right", "robust"))


def plain(text):
    """Text without what commands: shown as a replacement character."""
    return COMMANDS.sub("\ufffd", str(text))


def cell(text):
    """Text within a Markdown table, taken as it is."""
    return re.sub(r"([\\`*_{}\[\]<>()#+!|~&])", r"\\\1", " ".join(plain(text).split()))


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join("---" for _ in head) + " |"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def markdown(documents):
    parts = ["# Report\n"]
    for matrix in results.matrices([document for document in documents if document["verb"] == "conformance"]):
        head = [cell(matrix.profile), *(cell(f"{column.name} {column.version}") for column in matrix.columns)]
        rows = [[cell(title), *(f"{column.summary[part]}/{column.summary[whole]}" for column in matrix.columns)] for title, part, whole in SUMS]
        for group, clauses in matrix.groups.items():
            ids = [name for names in clauses.values() for name in names]
            rows.append([cell(group), *("/".join(map(str, results.score(column, ids)[:2])) for column in matrix.columns)])
        parts.append(f"## {cell(matrix.profile)}\n\n{table(head, rows)}")
        for column in matrix.columns:
            wrong = [record for record in column.records.values() if record["outcome"] != "pass" and "contested" not in record]
            if wrong:
                body = table(["case", "outcome", "why"], [[cell(record["id"]), record["outcome"], cell(record["why"])] for record in wrong])
                parts.append(f"### {cell(column.name)} {cell(column.version)}: not passed\n\n{body}")
    for document in documents:
        if document["verb"] != "conformance":
            parts += [f"## {cell(document['verb'])}\n\n" + table(head, [[cell(item) for item in row] for row in rows]) for head, rows in flat(document)]
    return "\n".join(parts)


def flat(document):
    """A document of check, bench or diff as tables: (head, rows of text)."""
    verb, entries = document["verb"], document["results"]
    if verb == "check":
        yield ["file", "kind", "verdict"], [[entry.get("path", ""), entry.get("kind", ""), entry.get("verdict", "")] for entry in entries]
        rows = [[entry.get("path", ""), f"{clause.get('draft', '')}#{clause.get('id', '')}", clause.get("level", ""), clause.get("verdict", ""),
                 "; ".join(map(evidence, clause.get("evidence", [])))] for entry in entries for clause in entry.get("clauses", [])]
        if rows:
            yield ["file", "clause", "level", "verdict", "evidence"], rows
        rows = [[f"{found.get('path') or entry.get('path', '')}:{found.get('line', '')}:{found.get('column', '')}", f"{found.get('severity', '')} {found.get('code', '')}",
                 found.get("message", ""), found.get("clause", "")] for entry in entries for found in entry.get("diagnostics", [])]
        if rows:
            yield ["place", "diagnostic", "message", "clause"], rows
        yield from figures(entries)
    elif verb == "bench":
        for entry in entries:
            yield (["metric", "value", "interval", "unit"],
                   [[f"{entry.get('protocol', '')}: {metric.get('id', '')}", metric.get("value", ""), metric.get("interval", ""), metric.get("unit", "")] for metric in entry.get("metrics", [])]
                   + [["accepted", entry.get("accepted", ""), "", ""]])
            if entry.get("audit"):
                yield ["device", "probability to pass"], [[row.get("device", ""), row.get("p_pass", "")] for row in entry["audit"]]
    elif verb == "diff":
        for entry in entries:
            yield ["clause", "change"], [[clause.get("id", ""), clause.get("change", "")] for clause in entry.get("clauses", [])]
            yield (["artefact", str(entry.get("a", "a")), str(entry.get("b", "b")), "because of"],
                   [[item.get("path", ""), item.get("a", ""), item.get("b", ""), ", ".join(map(str, item.get("because", [])))] for item in entry.get("artefacts", [])])


def figures(entries):
    """What proposals and results are worth, and how likely devices pass."""
    rows = [[entry.get("path", ""), metric.get("id", ""), metric.get("device", "the counts"), metric.get("value", ""), interval(metric)]
            for entry in entries for metric in entry.get("metrics", [])]
    if rows:
        yield ["file", "metric", "on", "value", "interval"], rows
    rows = [[entry.get("path", ""), row.get("device", ""), row.get("p_pass"), interval(row)] for entry in entries for row in entry.get("audit", [])]
    if rows:
        yield ["file", "device", "probability to pass", "interval"], rows


def interval(item):
    found = item.get("interval")
    return f"{found[0]} to {found[1]}" if isinstance(found, list) and len(found) == 2 else ""


def evidence(item):
    parts = [f"line {item['line']}:"] if "line" in item else []
    parts += [str(item["text"])] if "text" in item else []
    parts += [f"(claimed {item['claimed']}, computed {item.get('computed')})"] if "claimed" in item else []
    if "text" not in item and "claimed" not in item:
        parts.append(str(item.get("excerpt", "")))
    return " ".join(parts)


def junit(documents):
    root = tree.Element("testsuites")
    for document in documents:
        if document["verb"] == "conformance":
            for result in document["results"]:
                _suite(root, f"{result['tool']['name']} {result['tool']['version']}: {result['profile']}",
                       [(record["id"].split("/")[1], record["id"], _kind(record), record["why"]) for record in result["cases"]])
        elif document["verb"] == "check":
            kinds = {"fail": "failure", "undecided": "error", "not-declared": "failure", "does-not-conform": "failure"}
            for entry in document["results"]:
                clauses = entry.get("clauses") or [{"id": "verdict", "verdict": entry.get("verdict", "")}]
                _suite(root, entry.get("path", ""), [(clause.get("draft", ""), clause.get("id", ""), kinds.get(clause.get("verdict")),
                                                      "; ".join(map(evidence, clause.get("evidence", [])))) for clause in clauses])
        elif document["verb"] == "bench":
            kinds = {"fail": "failure", "inconclusive": "error"}
            _suite(root, "bench", [("bench", entry.get("protocol", ""), kinds.get(entry.get("accepted")), str(entry.get("accepted", ""))) for entry in document["results"]])
        else:
            _suite(root, "diff", [("diff", item.get("path", ""), "failure" if item.get("a") != item.get("b") else None, f"{item.get('a')} to {item.get('b')}")
                                  for entry in document["results"] for item in entry.get("artefacts", [])])
    tree.indent(root)
    return "<?xml version='1.0' encoding='utf-8'?>\n" + tree.tostring(root, encoding="unicode") + "\n"


def _kind(record):
    if "contested" in record:
        return "skipped"
    if "known" in record and "unexpected" not in record:
        return "skipped"
    if "unexpected" in record and record["outcome"] == "pass":
        return "failure"
    return {"pass": None, "fail": "failure", "unsupported": "skipped"}.get(record["outcome"], "error")


def _suite(root, name, cases):
    suite = tree.SubElement(root, "testsuite", name=plain(name), tests=str(len(cases)))
    for kind, key in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        suite.set(key, str(sum(case[2] == kind for case in cases)))
    for group, title, kind, text in cases:
        case = tree.SubElement(suite, "testcase", classname=plain(group), name=plain(title))
        if kind:
            tree.SubElement(case, kind, message=plain(text))
