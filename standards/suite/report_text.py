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
            parts.append(f"## {cell(heading(document))}\n")
            for title, verdict, tables in sections(document):
                parts += [f"### {cell(title)}{': ' * bool(verdict)}{cell(verdict)}\n"] if title else []
                parts += [(f"{cell(caption)}:\n\n" if caption else "") + table(list(map(cell, head)), [[cell(item) for item in row] for row in rows]) for caption, head, rows in tables]
    return "\n".join(parts)


def sections(document):
    """A document of check, bench or diff as (title, verdict, tables); a table is (caption, head, rows of text)."""
    for title, verdict, tables in {"check": _checked, "bench": _benched, "diff": _difference}[document["verb"]](document["results"]):
        yield title, verdict, [(caption, *_used(head, rows)) for caption, head, rows in tables if rows]


def _used(head, rows):
    """Without the columns in which nothing stands."""
    kept = [index for index in range(len(head)) if any(row[index] != "" for row in rows)]
    return [head[index] for index in kept], [[row[index] for index in kept] for row in rows]


def heading(document):
    """What a document holds, in one line."""
    entries = document["results"]
    if document["verb"] == "diff":
        return "Difference of drafts"
    words = [str(entry.get("verdict" if document["verb"] == "check" else "accepted") or "described") for entry in entries]
    counted = ", ".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words))
    return f"{'Verdicts' if document['verb'] == 'check' else 'Benchmarks'}: {counted or 'none'}"


def _checked(entries):
    yield "", "", [("", ["file", "kind", "verdict", "because of"],
                    [[entry.get("path", ""), entry.get("kind", ""), entry.get("verdict", ""), ", ".join(_reasons(entry))] for entry in entries])]
    for entry in entries:
        clauses = [[f"{clause.get('draft', '')}#{clause.get('id', '')}", clause.get("level", ""), clause.get("verdict", ""), "; ".join(map(evidence, clause.get("evidence", [])))]
                   for clause in entry.get("clauses", [])]
        found = [[f"{one.get('path') or entry.get('path', '')}:{one.get('line', '')}:{one.get('column', '')}", f"{one.get('severity', '')} {one.get('code', '')}", one.get("message", ""),
                  one.get("clause", "")] for one in entry.get("diagnostics", [])]
        tables = [("Clauses", ["clause", "level", "verdict", "evidence"], clauses), ("Diagnostics", ["place", "diagnostic", "message", "clause"], found), *_figures(entry, "the counts")]
        if any(rows for _, _, rows in tables):
            yield entry.get("path", ""), entry.get("verdict", ""), tables


def _reasons(entry):
    """The clauses that keep an artefact from conforming; of a rejected circuit, its first error."""
    broken = [str(clause.get("id", "")) for clause in entry.get("clauses", []) if clause.get("level") == "shall" and clause.get("verdict") in ("fail", "undecided", "not-declared")]
    return broken or [str(one.get("code", "")) for one in entry.get("diagnostics", []) if one.get("severity") == "error"][:1]


def _benched(entries):
    for entry in entries:
        yield entry.get("protocol", ""), entry.get("accepted") or "described", _figures(entry, "the run")


def _difference(entries):
    for entry in entries:
        one, other = entry.get("a", "a"), entry.get("b", "b")
        changes = [[clause.get("id", ""), clause.get("change", ""), clause.get("a", ""), clause.get("b", "")] for clause in entry.get("clauses", [])]
        flips = [[item.get("path", ""), item.get("a", ""), item.get("b", ""), ", ".join(map(str, item.get("because", [])))] for item in entry.get("artefacts", [])]
        yield f"{one} against {other}", "", [
            ("Clauses that differ", ["clause", "change", f"in {one}", f"in {other}"], changes),
            (f"Artefacts that change their verdict: {len(flips)} of {entry.get('compared', 'those compared')}", ["artefact", f"by {one}", f"by {other}", "because of"], flips),
            ("The smallest that a clause flips", ["clause", "artefact"], [[item.get("clause", ""), item.get("path", "")] for item in entry.get("witness", [])])]


def _figures(entry, counts):
    """What metrics are worth, and how likely devices pass."""
    return [("Metrics", ["metric", "on", "value", "interval", "unit"],
             [[metric.get("id", ""), metric.get("device", counts), number(metric.get("value")), interval(metric), metric.get("unit", "")] for metric in entry.get("metrics", [])]),
            ("Power of the rule", ["device", "probability to pass", "interval"],
             [[row.get("device", ""), number(row.get("p_pass")), interval(row)] for row in entry.get("audit", [])])]


def number(value):
    """As the command's text shows it: the last bits of a double say nothing to a reader."""
    return "not known" if value is None else f"{value:.10g}" if isinstance(value, (int, float)) else str(value)


def interval(item):
    found = item.get("interval")
    return f"{number(found[0])} to {number(found[1])}" if isinstance(found, list) and len(found) == 2 else ""


def evidence(item):
    parts = [f"line {item['line']}:"] if "line" in item else []
    parts += [str(item["text"])] if "text" in item else []
    figures = [f"{name} {number(item[name])}" for name in ("claimed", "computed") if name in item]
    parts += [f"({', '.join(figures)})"] if figures else []
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
