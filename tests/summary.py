#!/usr/bin/env python3
"""Adds up JUnit files of ctest and pytest: prints every failure and, as the last line, `N passed, N failed`. Exits 1 if one failed.

Usage: summary.py FILE.xml... A doctest binary counts by its own test cases; a file that is missing or empty counts as a failure.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

DOCTEST = re.compile(r"\[doctest\] test cases:\s*(\d+) \|\s*(\d+) passed \|\s*(\d+) failed(?: \|\s*(\d+) skipped)?")


def counts_of(case):
    """(passed, failed, skipped) of one <testcase>."""
    failed = case.find("failure") is not None or case.find("error") is not None or case.get("status") == "fail"
    skipped = case.find("skipped") is not None or case.get("status") in ("notrun", "disabled")
    counted = DOCTEST.search(case.findtext("system-out") or "")
    if counted:
        passed, failures = int(counted[2]), int(counted[3])
        return passed, max(failures, int(failed)), int(counted[4] or 0)
    return int(not failed and not skipped), int(failed), int(skipped and not failed)


def main(paths):
    totals = [0, 0, 0]
    for path in paths:
        try:
            cases = list(ElementTree.parse(path).iter("testcase"))
        except (OSError, ElementTree.ParseError) as error:
            print(f"{path}: {error}")
            cases = []
        counts = [sum(column) for column in zip(*map(counts_of, cases))] or [0, 1, 0]
        print(f"{path}: {counts[0]} passed, {counts[1]} failed, {counts[2]} skipped")
        for case in cases:
            if counts_of(case)[1]:
                print(f"  failed: {case.get('classname')} {case.get('name')}")
        totals = [total + count for total, count in zip(totals, counts)]
    print(f"{totals[0]} passed, {totals[1]} failed" + (f", {totals[2]} skipped" if totals[2] else ""))
    return 1 if totals[1] or not totals[0] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
