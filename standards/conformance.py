#!/usr/bin/env python3
"""The conformance suite of OpenQASM: runs its cases on any implementation. Python 3.11's standard library alone.

conformance.py run --tool "COMMAND"     the cases on a tool that speaks adapter protocol 1 (standards/README.md)
conformance.py list | show CASE         what there is
conformance.py new ID | lint            write a case; find faulty ones
"""

import argparse
import fnmatch
import json
import os
import platform
import shlex
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from suite import adapter, catalogue, compare, lint, results, runner, verdicts  # noqa: E402

DEFAULT_TOOL = "qsim adapter"
UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


def size(text):
    """4G, 512M, 0: bytes."""
    number, unit = (text[:-1], text[-1].upper()) if text[-1:].isalpha() else (text, "")
    try:
        return int(float(number) * UNITS[unit])
    except (KeyError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"'{text}' is no size: a number with K, M or G") from error


def output(text, file):
    if file:
        temporary = Path(f"{file}.new")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(file)
    else:
        sys.stdout.write(text)


def run(arguments, suite):
    command = shlex.split(arguments.tool)
    if not command:
        raise runner.ToolError("--tool is empty")
    if not shutil.which(command[0]):
        raise runner.ToolError(f"there is no command '{command[0]}'")
    limits = adapter.Limits(arguments.seconds, arguments.start_seconds, arguments.memory)
    began = time.monotonic()
    one = runner.Run(suite, command, limits)
    known = suite.expectations(one.tool["name"], arguments.expectations)
    profiles = arguments.profile or [name for name in suite.profiles if name in one.tool["profiles"]] or list(suite.profiles)
    tasks = runner.select(suite, profiles, arguments.filter)
    if not tasks:
        raise catalogue.SuiteError("no case is selected")
    key = {"suite": suite.hash, "command": command, "tool": [one.tool["name"], one.tool["version"]], "shots": compare.SHOTS}
    earlier = results.unchanged(results.read(arguments.since), suite, one.tool, tasks) if arguments.since else {}
    journal, finished = runner.Journal(arguments.output, key, arguments.resume, earlier), False
    try:
        records = one.records(tasks, arguments.jobs, journal, runner.Progress())
        finished = True
    finally:
        journal.close(finished)
    entries = runner.results(suite, one, tasks, records, known, arguments.filter)
    environment = None if arguments.no_timing else {"isa": platform.machine(), "machine": platform.platform(), "threads": arguments.jobs,
                                                    "seconds": round(time.monotonic() - began, 3)}
    document = verdicts.document(suite, entries, [case for _, case in tasks], environment)
    if arguments.output or arguments.format == "json":
        output(json.dumps(document, indent=1, ensure_ascii=False) + "\n", arguments.output)
    if arguments.format == "text":
        tell(entries, sys.stdout if not arguments.output else sys.stderr, arguments.quiet)
    return verdicts.exit_status(entries)


def tell(entries, stream, quiet):
    """The result in words: every case that did not pass, and a line of sums a profile."""
    for result in entries:
        for record in result["cases"]:
            if not quiet and "contested" not in record and (record["outcome"] != "pass" or "unexpected" in record):
                note = " (known)" if "known" in record else " (unexpected)" if "unexpected" in record else ""
                print(f"{record['outcome']}{note}: {result['profile']}: {record['id']}: {record['why']}", file=stream)
        sums, tool = result["summary"], result["tool"]
        others = "".join(f", {sums[name]} {name}" for name in verdicts.OUTCOMES[1:] if sums[name])
        print(f"{tool['name']} {tool['version']}, {result['profile']}: {sums['pass']} of {sums['cases']} pass{others}; "
              f"valid right {sums['valid_right']}/{sums['valid']}, invalid rejected {sums['rejected']}/{sums['invalid']}, "
              f"fault's line named {sums['line_right']}/{sums['invalid']}; {sums['contested']} contested, not scored", file=stream)


def show_list(arguments, suite):
    pairs = runner.select(suite, arguments.profile or list(suite.profiles), arguments.filter)
    if arguments.coverage:
        for profile in [suite.profiles[name] for name in arguments.profile or []] or [None]:
            print("valid  result  invalid  robust  contested  clause")
            rows = list(lint.coverage(suite, profile))
            for _, slug, status, valid, result, invalid, robust, contested in rows:
                print(f"{valid:5}  {result:6}  {invalid:7}  {robust:6}  {contested:9}  {slug} ({status})")
            print(f"{profile.id + ': ' if profile else ''}{sum(sum(row[3:4] + row[5:]) for row in rows)} cases; {len(lint.thin(rows))} normative clauses with fewer than "
                  f"{lint.VALUES_WANTED} valid or invalid ones or without a result")
        return 0
    for case in dict.fromkeys(case.id for _, case in pairs):
        fields = suite.cases[case].fields
        print(f"{case}  {fields['expect']}{' (contested)' if 'contested' in fields else ''}  {fields['reason']}")
    return 0


def show(arguments, suite):
    names = fnmatch.filter(suite.cases, arguments.case)
    if not names:
        raise catalogue.SuiteError(f"no case '{arguments.case}'")
    for name in names:
        case = suite.cases[name]
        clause = next((table["clause"][case.clause] for table in suite.clauses.values() if case.clause in table["clause"]), None)
        print(case.program.with_suffix(".toml").read_text(encoding="utf-8").rstrip())
        if clause:
            print(f"\nclause: {clause['slug']} ({clause['section']}, since {clause['since']}, {clause['status']}): {clause['rule']}")
        print("profiles: " + ", ".join(profile.id for profile in suite.profiles.values() if profile.takes(case)) + "\n")
        text = case.program.read_bytes().decode("utf-8", "backslashreplace")
        for number, line in enumerate(text.splitlines(), 1):
            printable = "".join(mark if mark.isprintable() else ascii(mark)[1:-1] for mark in line)
            print(f"{number:4}  {printable}")
        print()
    return 0


SKELETON = {
    "accept": "",
    "reject": 'phase = "sema"\nline = 3\n',
    "semantics": 'derivation = "by hand: "\nqubits = 1\nglobal_phase = "ignore"\nstate = [[1, 0], [0, 0]]\n',
    "robust": "",
}


def new(arguments, suite):
    parts = arguments.id.split("/")
    if len(parts) != 3 or not any(parts[1] in table["clause"] for table in suite.clauses.values()):
        raise catalogue.SuiteError(f"'{arguments.id}' is not <version>/<clause>/<name> with a clause that a table names")
    if arguments.id in lint.read_lock(suite.root):
        raise catalogue.SuiteError(f"'{arguments.id}' is or was a case; ids never change or return")
    program = suite.root / "cases" / f"{arguments.id}.qasm"
    program.parent.mkdir(parents=True, exist_ok=True)
    version = "2.0" if parts[0].startswith("openqasm2") else "3.0"
    program.write_text(f"OPENQASM {version};\n", encoding="utf-8")
    sidecar = f'id = "{arguments.id}"\nreason = ""\nexpect = "{arguments.expect}"\n{SKELETON[arguments.expect]}'
    program.with_suffix(".toml").write_text(sidecar, encoding="utf-8")
    print(f"write {program} and {program.with_suffix('.toml').name}, then: conformance.py lint --lock")
    return 0


def check_suite(arguments, suite):
    if arguments.lock:
        lock = lint.read_lock(suite.root)
        for path in (suite.root / "cases").glob("*/*/*.toml"):
            lock.setdefault(path.relative_to(suite.root / "cases").with_suffix("").as_posix(), True)
        lint.write_lock(suite.root, lock)
    faults = lint.lint(suite.root)
    for fault in faults:
        print(f"{os.path.relpath(fault.path)}: {fault.kind}: {fault.message}")
    print(f"{len(faults)} faults in {sum(1 for _ in (suite.root / 'cases').glob('*/*/*.toml'))} cases", file=sys.stderr)
    return 1 if faults else 0


def parse(arguments):
    parser = argparse.ArgumentParser(prog="conformance.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=catalogue.ROOT, help=argparse.SUPPRESS)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verb = verbs.add_parser("run", help="run the cases on a tool")
    verb.add_argument("--tool", default=DEFAULT_TOOL, metavar="CMD", help=f"the tool's command (default: {DEFAULT_TOOL})")
    verb.add_argument("--profile", action="append", metavar="ID", help="may be repeated; default: those the tool names, or all")
    verb.add_argument("--filter", metavar="GLOB", help="only cases whose id matches")
    verb.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N")
    verb.add_argument("-o", "--output", metavar="FILE", help="write the JSON result here")
    verb.add_argument("--format", choices=["text", "json"], default="text")
    verb.add_argument("--quiet", action="store_true", help="sums only")
    verb.add_argument("--no-timing", action="store_true", help="leave out what differs from run to run")
    verb.add_argument("--resume", action="store_true", help="take up an interrupted run of the same suite and tool")
    verb.add_argument("--since", metavar="RESULT", help="an earlier result of the same tool and version: cases that are as they were keep their records")
    verb.add_argument("--expectations", metavar="FILE", help="known failures (default: expectations/<tool>.toml)")
    verb.add_argument("--seconds", type=int, default=adapter.Limits.cpu_seconds, metavar="N", help="CPU seconds a case")
    verb.add_argument("--start-seconds", type=int, default=adapter.Limits.start_seconds, metavar="N", help="CPU seconds granted once a process")
    verb.add_argument("--memory", type=size, default=adapter.Limits.memory_bytes, metavar="SIZE", help="address space of the tool, such as 4G; 0: no limit")
    verb.set_defaults(function=run)
    verb = verbs.add_parser("list", help="the ids of the cases")
    verb.add_argument("--profile", action="append", metavar="ID")
    verb.add_argument("--filter", metavar="GLOB")
    verb.add_argument("--coverage", action="store_true", help="cases counted by clause")
    verb.set_defaults(function=show_list)
    verb = verbs.add_parser("show", help="a case, its clause and its program")
    verb.add_argument("case", metavar="CASE", help="an id or a glob")
    verb.set_defaults(function=show)
    verb = verbs.add_parser("new", help="the skeleton of a case")
    verb.add_argument("id", metavar="ID", help="<version>/<clause>/<name>")
    verb.add_argument("--expect", choices=sorted(SKELETON), default="semantics")
    verb.set_defaults(function=new)
    verb = verbs.add_parser("lint", help="find faulty cases, profiles and tables")
    verb.add_argument("--lock", action="store_true", help="add the ids of new cases to ids.lock")
    verb.set_defaults(function=check_suite)
    return parser.parse_args(arguments)


def main(arguments=None):
    parsed = parse(arguments)
    try:
        return parsed.function(parsed, catalogue.Catalogue(parsed.root))
    except (catalogue.SuiteError, runner.ToolError) as error:
        print(f"conformance: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())   # whoever read our output has enough of it
        return 141
    except OSError as error:
        print(f"conformance: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("conformance: interrupted; --resume takes it up", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
