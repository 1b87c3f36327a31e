"""From single verdicts to the result: earned rejections, known failures, summary, digest."""

import fnmatch
import hashlib
import json

from . import catalogue

OUTCOMES = ("pass", "fail", "unsupported", "crash", "timeout", "unreadable")


def earn(cases, records):
    """A rejection counts only in a clause of which the tool accepts something valid, where something valid was asked.

    A refusal of hostile input counts only from a tool that accepts anything at all.
    """
    asked, accepted = set(), set()
    for case, record in zip(cases, records):
        if case.expect in catalogue.VALID and not case.contested:
            asked.add(case.clause)
            if record.get("status") == "accept":
                accepted.add(case.clause)
    for case, record in zip(cases, records):
        if case.expect == "robust" and record["outcome"] == "pass" and record["status"] != "accept" and asked and not accepted:
            record["outcome"], record["why"] = "unsupported", "refused, but not earned: nothing valid is accepted"
        if case.expect != "reject" or record.get("status") != "reject" or case.clause not in asked:
            continue
        record["earned"] = case.clause in accepted
        if not record["earned"] and record["outcome"] == "pass":
            record["outcome"] = "unsupported"
            record["why"] = f"rejected, but not earned: nothing valid of {case.clause} is accepted"


def expect(known, profile, cases, records):
    """Marks known failures, and what is not as known: a failure that is not listed, a listed one that passes or fails otherwise."""
    for case, record in zip(cases, records):
        if case.contested:
            continue
        entry = next((entry for entry in known if entry.get("profile", profile) == profile and fnmatch.fnmatchcase(case.id, entry["case"])), None)
        if entry and entry["outcome"] == record["outcome"]:
            record["known"] = entry["reason"]
        elif entry or (known and record["outcome"] != "pass"):
            record["unexpected"] = True


def summary(cases, records):
    counts = dict.fromkeys(("cases", *OUTCOMES, "contested", "valid", "valid_accepted", "valid_right", "with_result", "result_right",
                            "invalid", "rejected", "line_right", "robust", "robust_right", "unexpected"), 0)
    for case, record in zip(cases, records):
        if case.contested:
            counts["contested"] += 1
            continue
        right, status = record["outcome"] == "pass", record.get("status")
        counts["cases"] += 1
        counts[record["outcome"]] += 1
        counts["unexpected"] += "unexpected" in record
        if case.expect in catalogue.VALID:
            counts["valid"] += 1
            counts["valid_accepted"] += status == "accept"
            counts["valid_right"] += right
            counts["with_result"] += case.expect == "semantics"
            counts["result_right"] += case.expect == "semantics" and right
        elif case.expect == "reject":
            counts["invalid"] += 1
            counts["rejected"] += status == "reject" and record.get("earned", True)
            counts["line_right"] += right
        else:
            counts["robust"] += 1
            counts["robust_right"] += right
    return counts


def digest(results, inputs):
    """Verdicts, ids and input hashes alone: two sites compare one string."""
    content = {"inputs": [entry["sha256"] for entry in inputs],
               "verdicts": [[result["profile"], record["id"], record["outcome"]] for result in results for record in result["cases"]]}
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def document(suite, results, cases, environment):
    """The JSON document of a run; environment None leaves out all that differs from run to run."""
    files = sorted({file for case in cases for file in case.files})
    inputs = [{"path": file.relative_to(suite.root).as_posix(), "sha256": catalogue.sha256(file)} for file in files]
    value = {"schema": "libqsim-conformance/1", "verb": "conformance", "tool": {"version": suite.version, "revision": suite.hash[:12]},
             "inputs": inputs, "results": results, "digest": digest(results, inputs)}
    if environment is not None:
        value["environment"] = environment
    return value


def exit_status(results):
    """0 all as it should be (known failures included), 1 something is not, 3 only unsupported cases stand between."""
    records = [record for result in results for record in result["cases"] if "contested" not in record]
    if any("unexpected" in record or (record["outcome"] not in ("pass", "unsupported") and "known" not in record) for record in records):
        return 1
    return 3 if any(record["outcome"] == "unsupported" and "known" not in record for record in records) else 0
