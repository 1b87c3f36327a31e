"""Is an answer right? Pure functions of a case's expectation and an adapter's answer; each returns (outcome, why)."""

import math

from . import expression

EXACT = 1e-9
SINGLE = 1e-5
SIGMAS = 5.0
SHOTS = 4096  # asked where a case names no number
BIG = 2**53


class BadAnswer(Exception):
    """The answer meets the schema but cannot be read as what it claims to be."""


def expected_state(fields):
    """All amplitudes of the expected state, in order of the basis index."""
    state, size = fields["state"], 2 ** fields["qubits"]
    if isinstance(state, list):
        return [expression.amplitude(value) for value in state]
    amplitudes = [0j] * size
    for ket, value in state.items():
        amplitudes[int(ket, 2)] = expression.amplitude(value)
    return amplitudes


def state(fields, answer, tolerance):
    expected = expected_state(fields)
    got = [complex(*pair) for pair in answer["state"]]
    if len(got) != len(expected):
        return "fail", f"the state has {len(got)} amplitudes, not {len(expected)}"
    if not all(math.isfinite(value.real) and math.isfinite(value.imag) for value in got):
        return "fail", "the state has an amplitude that is not finite"
    exact = fields.get("global_phase", "ignore") == "exact"
    keeps_phase = answer.get("global_phase", True)
    if not (exact and keeps_phase):
        overlap = sum(want.conjugate() * have for want, have in zip(expected, got))
        turn = overlap / abs(overlap) if abs(overlap) > 1e-6 else 1.0
        got = [value / turn for value in got]
    worst = max(range(len(got)), key=lambda index: abs(got[index] - expected[index]))
    error = abs(got[worst] - expected[worst])
    if error > tolerance:
        ket = format(worst, f"0{fields['qubits']}b")
        return "fail", f"amplitude of |{ket}> is {number(got[worst])}, not {number(expected[worst])} (off by {error:.3g})"
    if exact and not keeps_phase:
        return "unsupported", "the state is right up to its global phase, which this tool does not keep"
    return "pass", ""


def number(value):
    return f"{value.real:.10g}{value.imag:+.10g}i" if isinstance(value, complex) else f"{value:.10g}"


def value_of(value):
    """An expected output: expressions evaluated, everything else as it is."""
    if isinstance(value, dict):
        return expression.real(value["expr"])
    if isinstance(value, list):
        return [value_of(item) for item in value]
    return value


def same_value(expected, got, tolerance):
    if isinstance(expected, bool) or isinstance(got, bool):
        return isinstance(expected, bool) and isinstance(got, bool) and expected == got
    if isinstance(expected, list):
        return isinstance(got, list) and len(got) == len(expected) and all(map(lambda a, b: same_value(a, b, tolerance), expected, got))
    if isinstance(expected, int):
        if isinstance(got, str):
            return abs(expected) >= BIG and got == str(expected)
        return isinstance(got, (int, float)) and got == expected
    if isinstance(expected, float):
        return isinstance(got, (int, float)) and abs(got - expected) <= tolerance * max(1.0, abs(expected))
    return isinstance(got, str) and got == expected


def same_outputs(expected, got, tolerance):
    return all(same_value(value, got[name], tolerance) for name, value in expected.items())


def _gather(expected, entries, weight, tolerance):
    """The answer's weights, summed by the expected entry they belong to; what belongs to none comes last."""
    sums, strays = [0.0] * len(expected), []
    names = expected[0][0].keys()
    for entry in entries:
        missing = [name for name in names if name not in entry["outputs"]]
        if missing:
            raise BadAnswer(f"the answer has no output '{missing[0]}'")
        for index, (outputs, _) in enumerate(expected):
            if same_outputs(outputs, entry["outputs"], tolerance):
                sums[index] += entry[weight]
                break
        else:
            strays.append(({name: entry["outputs"][name] for name in names}, entry[weight]))
    return sums, strays


def distribution(fields, answer, tolerance):
    expected = [({name: value_of(value) for name, value in entry["outputs"].items()}, expression.real(entry["p"])) for entry in fields["distribution"]]
    exact = "distribution" in answer
    entries, weight = (answer["distribution"], "p") if exact else (answer["counts"], "count")
    try:
        sums, strays = _gather(expected, entries, weight, tolerance)
    except BadAnswer as error:
        return "fail", str(error)
    total = math.fsum(sums) + math.fsum(amount for _, amount in strays)
    if not exact and total != fields.get("shots", SHOTS):
        return "fail", f"the counts sum to {total:.12g}, not to the {fields.get('shots', SHOTS)} shots that were asked"
    if exact and not abs(total - 1) <= tolerance:
        return "fail", f"the probabilities sum to {total:.12g}"
    for outputs, amount in strays:
        if amount > (tolerance if exact else 0):
            return "fail", f"{text(outputs)} has {weight} {amount:.10g}, and should not occur"
    for (outputs, p), got in zip(expected, sums):
        bound = tolerance if exact else SIGMAS * math.sqrt(total * p * max(0.0, 1 - p)) + 1e-6
        wanted = p if exact else total * p
        if not abs(got - wanted) <= bound:
            return "fail", f"{text(outputs)} has {weight} {got:.10g}, not {wanted:.10g} (within {bound:.3g})"
    return "pass", ""


def text(outputs):
    return ", ".join(f"{name} = {value}" for name, value in outputs.items()) or "(no output)"


def first_error(answer):
    """The first diagnostic that is an error: {line, message}, or None."""
    for diagnostic in answer.get("diagnostics", []):
        if diagnostic.get("severity") in (None, "error"):
            return diagnostic
    return None


def rejection(fields, answer):
    if answer["status"] == "accept":
        return "fail", f"accepted, though {fields['reason']}" if "reason" in fields else "accepted"
    error = first_error(answer)
    line = error.get("line") if error else None
    if line is None:
        return "fail", "rejected, but no line is named"
    if line != fields["line"]:
        return "fail", f"rejected at line {line}, not {fields['line']}: {error.get('message', '')}"
    return "pass", ""


def robust(answer):
    """Hostile input is survived by accepting it, or by refusing it in words: as a rejection, or by a limit of the tool that is named."""
    if answer["status"] == "error":
        return "fail", "the tool failed within: " + message(answer)
    if answer["status"] == "unsupported":
        return ("pass", f"refused: {message(answer)}") if message(answer) else ("unsupported", "")
    if answer["status"] == "reject" and first_error(answer) is None:
        return "fail", "rejected without a diagnostic"
    return "pass", ""


def message(answer):
    error = first_error(answer)
    return error.get("message", "") if error else ""


def judge(fields, answer, wants, single=False):
    """The verdict on one answer. wants: what the tool can compute (state, distribution, counts)."""
    status, expect = answer["status"], fields["expect"]
    if expect == "robust":
        return robust(answer)
    if status == "unsupported":
        return "unsupported", message(answer)
    if status == "error":
        return "fail", "the tool failed within: " + message(answer)
    if expect == "reject":
        return rejection(fields, answer)
    if status == "reject":
        return "fail", "rejected: " + message(answer)
    if expect == "accept":
        return "pass", ""
    tolerance = SINGLE if single or answer.get("single", False) else EXACT
    if "state" in fields:
        if "state" in answer:
            return state(fields, answer, tolerance)
        needed = {"state"}
    else:
        if "distribution" in answer or "counts" in answer:
            return distribution(fields, answer, tolerance)
        needed = {"distribution", "counts"}
    if needed & set(wants):
        return "fail", f"accepted, but the answer has no {' or '.join(sorted(needed))}"
    return "unsupported", f"accepted; this tool computes no {' or '.join(sorted(needed))}"
