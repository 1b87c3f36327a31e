#!/usr/bin/env python3
"""Draws results of check, conformance, bench and diff as one page: HTML, Markdown or JUnit XML. Python 3.11's standard library alone."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from suite import catalogue, report_html, report_text, results  # noqa: E402


def parse(arguments):
    parser = argparse.ArgumentParser(prog="report.py", description=__doc__)
    parser.add_argument("results", nargs="+", metavar="RESULTS.json")
    parser.add_argument("--format", choices=["html", "markdown", "junit"], default="html")
    parser.add_argument("-o", "--output", metavar="FILE")
    parser.add_argument("--root", type=Path, default=catalogue.ROOT, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments=None):
    parsed = parse(arguments)
    try:
        documents = [results.read(path) for path in parsed.results]
        if parsed.format == "html":
            text = report_html.page(documents, catalogue.Catalogue(parsed.root))
        else:
            text = {"markdown": report_text.markdown, "junit": report_text.junit}[parsed.format](documents)
        content = text.encode("utf-8", "replace")
        if parsed.output:
            Path(parsed.output).write_bytes(content)
        else:
            sys.stdout.buffer.write(content)
    except (catalogue.SuiteError, OSError) as error:
        print(f"report: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
