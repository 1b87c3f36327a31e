"""The report as one HTML file: nothing is fetched, every string from outside is escaped, and the matrix is there without scripts."""

import html
import json
from pathlib import Path

from . import catalogue, report_text, results

PAGE = Path(__file__).resolve().parent / "page"
SOURCE_LIMIT = 4000
# Colours of a share that is not the whole: the least share, and what the key says of it.
LEVELS = (("most", 0.8, "four fifths or more"), ("some", 0.3, "three tenths or more"), ("few", 0, "fewer"))
# Verdicts stand out by the colours of the matrix.
VERDICTS = {word: f' class="{level}"' for level, words in {
    "all": ("conforms", "pass", "declared"), "few": ("does-not-conform", "fail", "not-declared"), "some": ("undecided", "inconclusive", "warn", "waived")}.items() for word in words}


def text(value):
    return html.escape(report_text.plain(value), quote=True)


def page(documents, suite):
    matrices = results.matrices([document for document in documents if document["verb"] == "conformance"])
    body = [_matrix(matrix, index) for index, matrix in enumerate(matrices)]
    if matrices:
        body.insert(0, _key(documents))
    body += [_other(document) for document in documents if document["verb"] != "conformance"]
    title = "Conformance report" if matrices else "Report"
    style, script = ((PAGE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#main">To the results</a>
<header><h1>{title}</h1>
{_digests(documents)}
</header>
<main id="main">
{"".join(body) or "<p>No results.</p>"}
</main>
<dialog id="details" aria-labelledby="details-title"></dialog>
<script type="application/json" id="data">{_data(matrices, suite)}</script>
<script>
{script}</script>
</body>
</html>
"""


def _breakable(name):
    """A long name, to be broken at its points and hyphens alone."""
    return text(name).replace(".", ".<wbr>").replace("-", "-<wbr>")


def _digests(documents):
    rows = "".join(f"<li>{text(document['verb'])}, by {text(document.get('tool', {}).get('version', ''))} "
                   f"({text(document.get('tool', {}).get('revision', ''))}): digest <code>{text(document.get('digest', ''))}</code></li>" for document in documents)
    return f"<details><summary>Digests</summary><ul>{rows}</ul></details>"


def _key(documents):
    """What the figures and colours mean, and when they were measured."""
    dates = sorted({document["environment"]["date"] for document in documents if "date" in document.get("environment", {})})
    measured = f"Measured {text(' and '.join(dates))}. " if dates else ""
    colours = "".join(f'<span class="{name}">{words}</span> ' for name, _, words in (("all", 1, "all pass"), *LEVELS))
    return f'<p class="key">{measured}A figure counts the cases that pass, of those that are scored: contested ones are not. {colours}</p>'


def _cell(number, column, ids, where):
    passed, scored, front = results.score(column, ids)
    if not scored:
        return '<td class="none">no case</td>'
    share = passed / scored
    level = "all" if passed == scored else next(name for name, least, _ in LEVELS if share >= least)
    accepted = f", {front} accepted" if front else ""
    label = f"{column.name}: {passed} of {scored} pass{accepted}"
    return (f'<td class="{level}"><button type="button" data-where="{text(where)}" data-tool="{number}" title="{text(label)}" aria-label="{text(label)}">'
            f'<span class="share" style="--share:{share:.3f}"></span>{passed}/{scored}</button></td>')


def _matrix(matrix, index):
    head = "".join(f'<th scope="col"><span class="tool">{text(column.name)}</span> <span class="version">{text(column.version)}</span></th>' for column in matrix.columns)
    sums = "".join(f'<tr class="sum"><th scope="row">{text(title)}</th>' + "".join(f"<td>{column.summary[part]}/{column.summary[whole]}</td>" for column in matrix.columns) + "</tr>"
                   for title, part, whole in report_text.SUMS)
    bodies = []
    for group, clauses in matrix.groups.items():
        ids = [name for names in clauses.values() for name in names]
        key = f"g{index}-{group}"
        rows = (f'<tr class="group"><th scope="row"><button type="button" class="fold" aria-expanded="false" data-fold="{text(key)}">{text(group)}</button></th>'
                + "".join(_cell(number, column, ids, f"{matrix.profile}|{group}|") for number, column in enumerate(matrix.columns)) + "</tr>")
        for clause, names in clauses.items():
            rows += (f'<tr class="clause" data-of="{text(key)}"><th scope="row">{_breakable(clause)}</th>'
                     + "".join(_cell(number, column, names, f"{matrix.profile}|{group}|{clause}") for number, column in enumerate(matrix.columns)) + "</tr>")
        bodies.append(f"<tbody>{rows}</tbody>")
    suite = matrix.columns[0].suite
    mixed = len({column.suite["hash"] for column in matrix.columns}) > 1
    note = "<p class=\"warning\">These results are of different versions of the suite.</p>" if mixed else ""
    return f"""<section aria-labelledby="p{index}">
<h2 id="p{index}">{text(matrix.profile)}</h2>
<p>Suite {text(suite["version"])}, <code>{text(suite["hash"][:12])}</code>: {len(matrix.ids())} cases. A figure opens its cases; a name in the first column unfolds its clauses.</p>
{note}<div class="scroll fit" tabindex="0" role="region" aria-labelledby="p{index}"><table class="matrix">
<thead><tr><th scope="col">clauses</th>{head}</tr></thead>
<tbody>{sums}</tbody>
{"".join(bodies)}
</table></div>
</section>
"""


def _other(document):
    parts = []
    for title, verdict, tables in report_text.sections(document):
        body = "".join(_table(*one) for one in tables)
        if not title:
            parts.append(body)
            continue
        # What conforms is folded: a reader comes for the rest.
        opened = "" if verdict in ("conforms", "pass") else " open"
        parts.append(f'<details class="part"{opened}><summary><span class="name">{text(title)}</span> <span{VERDICTS.get(verdict, "")}>{text(verdict)}</span></summary>{body}</details>')
    return f"<section><h2>{text(report_text.heading(document))}</h2>{''.join(parts)}</section>\n"


def _table(caption, head, rows):
    columns = "".join(f'<th scope="col">{text(name)}</th>' for name in head)
    # On a narrow screen a row becomes a list, of which the labels are the heads.
    lines = "".join("<tr>" + "".join(f'<td data-label="{text(name)}"{VERDICTS.get(item, "") if isinstance(item, str) else ""}>{_folded(item)}</td>'
                                     for name, item in zip(head, row)) + "</tr>" for row in rows)
    title = f"<h3>{text(caption)}</h3>" if caption else ""
    return f'{title}<div class="scroll" tabindex="0"><table class="plain"><thead><tr>{columns}</tr></thead><tbody>{lines}</tbody></table></div>'


def _folded(item):
    """Long paths break between folders."""
    return f"<span>{text(item).replace('/', '/<wbr>')}</span>" if item != "" else ""


def _data(matrices, suite):
    """What the script shows on demand. No '<' stands in it, so that no string can end the element."""
    cases, records = {}, {}
    for matrix in matrices:
        records[matrix.profile] = {
            "groups": matrix.groups,
            "tools": [{"name": column.name, "version": column.version, "records": column.records} for column in matrix.columns]}
        for name in matrix.ids():
            if name not in cases:
                cases[name] = _case(suite, name)
    rules = {slug: f"{clause['section']}: {clause['rule']}" for table in suite.clauses.values() for slug, clause in table["clause"].items()}
    content = json.dumps({"cases": cases, "profiles": records, "rules": rules}, ensure_ascii=True, separators=(",", ":"))
    return content.replace("<", "\\u003c").replace("&", "\\u0026")


def _case(suite, name):
    case = suite.cases.get(name)
    if case is None:
        return {"source": None, "sidecar": "this suite does not have the case"}
    program = case.program.read_bytes().decode("utf-8", "backslashreplace")
    cut = len(program) > SOURCE_LIMIT
    sidecar = catalogue.read_text(case.program.with_suffix(".toml"))
    entry = {"source": program[:SOURCE_LIMIT] + ("\n... (cut here)" if cut else ""), "sidecar": sidecar, "expect": case.expect, "reason": case.fields["reason"]}
    if "line" in case.fields:
        entry["line"] = case.fields["line"]
    return entry
