"""What makes a sound adapter unsound: functions (message, ask) -> answer, where ask is the sound tool.

Spoiling the program shows the suite an implementation that reads it wrongly; spoiling the answer, one that computes or tells it wrongly.
"""

import itertools
import json
import math
import re
import struct
import sys
import time


def source(pattern, replacement):
    """The tool as it would be if it read the one for the other."""
    return lambda message, ask: ask({**message, "source": re.sub(pattern, replacement, message["source"]) if message["source"] else None})


BLOCK = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"


def unread(pattern):
    """The tool as it would be if it looked at what it executes alone; lines count all the same."""
    return source(pattern, lambda match: "\n" * match[0].count("\n"))


def answer(change):
    def spoil(message, ask):
        reply = ask(message)
        return change(reply, message) or reply
    return spoil


def state(change):
    def spoil(reply, _):
        if "state" in reply:
            reply["state"] = change(reply["state"])
    return answer(spoil)


def reversed_bits(amplitudes):
    width = len(amplitudes).bit_length() - 1
    return [amplitudes[int(format(index, f"0{width}b")[::-1], 2)] for index in range(len(amplitudes))] if width else amplitudes


def turned(amplitudes):
    """Every state with its first amplitude real, as of a tool that forgets global phases."""
    first = next(complex(*pair) for pair in amplitudes if abs(complex(*pair)) > 1e-9)
    turn = abs(first) / first
    return [[(complex(*pair) * turn).real, (complex(*pair) * turn).imag] for pair in amplitudes]


def outputs(change):
    def spoil(reply, _):
        for entry in reply.get("distribution", []) + reply.get("counts", []):
            entry["outputs"] = {name: change(value) for name, value in entry["outputs"].items()}
    return answer(spoil)


def lines(change):
    def spoil(reply, _):
        for diagnostic in reply.get("diagnostics", []):
            diagnostic["line"] = change(diagnostic.get("line", 0))
    return answer(spoil)


def flat(reply, _):
    entries = reply.get("distribution", [])
    for entry in entries:
        entry["p"] = 1 / len(entries)


def most_likely(reply, _):
    if reply.get("distribution"):
        reply["distribution"] = [{**max(reply["distribution"], key=lambda entry: entry["p"]), "p": 1.0}]


def one_shot(reply, _):
    for entry in reply.get("counts", [])[:1]:
        reply["counts"] = [{**entry, "count": 1}]


def transposed(value):
    return [list(row) for row in zip(*value)] if isinstance(value, list) and value and all(isinstance(row, list) for row in value) else value


def through_floats(value):
    """Integers as of a tool that keeps them in doubles; strings of other digits than 0 and 1 are large integers."""
    large = isinstance(value, str) and value.lstrip("-").isdigit() and not set(value) <= {"0", "1"}
    return str(int(float(value))) if large else value


def accepting(reply, _):
    return {**reply, "status": "accept", "diagnostics": []} if reply["status"] == "reject" else None


def rejecting(reply, _):
    return {"id": reply["id"], "status": "reject", "diagnostics": [{"line": 2, "message": "no"}]}


def hang(message, ask):
    if message.get("want"):
        while True:
            time.sleep(0.001)
            sum(range(100000))
    return ask(message)


def crash(message, ask):
    if (message["source"] or "").count("(") > 1000:
        sys.exit(139)
    return ask(message)


def modulo(message, ask):
    """Indices as 32-bit numbers."""
    text = re.sub(r"\[(\d{10,})\]", lambda match: f"[{int(match[1]) % 2**32}]", message["source"]) if message["source"] else None
    return ask({**message, "source": text})


def exclusive(message, ask):
    """Ranges that leave out their end."""
    text = re.sub(r"\[(-?\d+):(\d+)\]", lambda match: f"[{match[1]}:{int(match[2]) - 1}]" if int(match[2]) > int(match[1]) else match[0], message["source"] or "")
    return ask({**message, "source": text if message["source"] else None})


def renumbered(message, ask):
    """Physical qubits in the order of their use."""
    text = message["source"]
    order = list(dict.fromkeys(re.findall(r"\$(\d+)", text or "")))
    return ask({**message, "source": re.sub(r"\$(\d+)", lambda match: f"${order.index(match[1])}", text) if text else None})


def inputs_reversed(message, ask):
    inputs = {name: value[::-1] if isinstance(value, str) else value for name, value in message.get("inputs", {}).items()}
    return ask({**message, "inputs": inputs})


def likely_only(reply, _):
    if reply.get("distribution"):
        reply["distribution"] = [entry for entry in reply["distribution"] if entry["p"] > 1e-4]


def comments_are_one_line(reply, message):
    for diagnostic in reply.get("diagnostics", []):
        before = "\n".join((message["source"] or "").split("\n")[:diagnostic["line"]])
        diagnostic["line"] -= sum(comment.count("\n") for comment in re.findall(r"/\*[\s\S]*?\*/", before))


def cr_lf_is_two_lines(reply, message):
    for diagnostic in reply.get("diagnostics", []):
        diagnostic["line"] += "\n".join((message["source"] or "").split("\n")[:diagnostic["line"]]).count("\r\n")


def low_word(value):
    """A register of which only 32 bits are kept."""
    return "0" * (len(value) - 32) + value[-32:] if isinstance(value, str) and len(value) > 32 and set(value) <= {"0", "1"} else value


def single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def two_lowest_swapped(amplitudes):
    if len(amplitudes) < 8:
        return amplitudes
    return [amplitudes[(index & ~3) | ((index & 1) << 1) | ((index >> 1) & 1)] for index in range(len(amplitudes))]


def independent(bits):
    """Outcomes as if outputs, or bits of one output, had nothing to do with each other: the right chances, each by itself."""
    def parts(value):
        return list(value) if bits and isinstance(value, str) else [value]

    def spoil(reply, _):
        entries = reply.get("distribution") or []
        if not entries:
            return
        names = list(entries[0]["outputs"])
        chances = [[{} for _ in parts(entries[0]["outputs"][name])] for name in names]
        for entry in entries:
            for name, table in zip(names, chances):
                for one, part in zip(table, parts(entry["outputs"][name])):
                    key = json.dumps(part)
                    one[key] = one.get(key, 0) + entry["p"]
        reply["distribution"] = []
        for rows in itertools.product(*(one.items() for table in chances for one in table)):
            left = [json.loads(key) for key, _ in rows]
            outcome = {}
            for name, table in zip(names, chances):
                some, left = left[:len(table)], left[len(table):]
                outcome[name] = "".join(some) if bits and isinstance(entries[0]["outputs"][name], str) else some[0]
            reply["distribution"].append({"outputs": outcome, "p": math.prod(chance for _, chance in rows)})
    return answer(spoil)


def rounded_chances(reply, _):
    for entry in reply.get("distribution", []):
        entry["p"] = round(entry["p"], 6)


def last_count_lost(reply, _):
    if len(reply.get("counts", [])) > 1:
        reply["counts"].pop()


def biased(reply, _):
    counts = sorted(reply.get("counts", []), key=lambda entry: entry["count"])
    if len(counts) > 1:
        moved = counts[0]["count"] // 4
        counts[0]["count"] -= moved
        counts[-1]["count"] += moved


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def zeros_lost(reply, _):
    for entry in reply.get("distribution", []):
        entry["outputs"] = {name: value for name, value in entry["outputs"].items() if value not in (0, "0")}


def before(message, line):
    """The program up to a line and with it."""
    return "\n".join((message["source"] or "").split("\n")[:line])


def counting(count):
    """Lines that are counted otherwise: count(text before the fault) is added."""
    def spoil(reply, message):
        for diagnostic in reply.get("diagnostics", []):
            diagnostic["line"] += count(before(message, diagnostic["line"]))
    return answer(spoil)


def blank_before(text):
    return -sum(not line.strip() for line in text.split("\n")[:-1])


def comments_before(text):
    return -sum(line.lstrip().startswith("//") for line in text.split("\n")[:-1])


def lone_cr_is_no_line(reply, message):
    text = message["source"] or ""
    ends = [0] + [found.end() for found in re.finditer(r"\r\n|\n|\r", text)]
    for diagnostic in reply.get("diagnostics", []):
        diagnostic["line"] -= len(re.findall(r"\r(?!\n)", text[:ends[diagnostic["line"] - 1]]))


def line_last(reply, message):
    for diagnostic in reply.get("diagnostics", []):
        diagnostic["line"] = (message["source"] or "").rstrip("\n").count("\n") + 1


def line_untold(reply, _):
    for diagnostic in reply.get("diagnostics", []):
        del diagnostic["line"]


def registers(text):
    """Quantum registers and their sizes, in order."""
    return {found[2] or found[3]: int(found[1] or found[4]) for found in re.finditer(r"\bqubit\[(\d+)\] (\w+)|\bqreg (\w+)\[(\d+)\]", text or "")}


def rewritten(pattern, change):
    """change(match, sizes of the registers) replaces what the pattern finds."""
    def spoil(message, ask):
        text = message["source"]
        sizes = registers(text)
        return ask({**message, "source": re.sub(pattern, lambda match: change(match, sizes) or match[0], text) if text else None})
    return spoil


def state_by_register(place):
    """place(list of (value, size), a register each) gives the index to which an amplitude goes."""
    def spoil(message, ask):
        reply = ask(message)
        sizes, amplitudes = list(registers(message["source"]).values()), reply.get("state")
        if amplitudes and 2 ** sum(sizes) == len(amplitudes):
            moved = [None] * len(amplitudes)
            for index, amplitude in enumerate(amplitudes):
                values, rest = [], index
                for size in sizes:
                    values.append((rest % 2**size, size))
                    rest >>= size
                moved[place(values)] = amplitude
            reply["state"] = moved
        return reply
    return spoil


def joined(values):
    """The index in which the first register is lowest."""
    index, shift = 0, 0
    for value, size in values:
        index |= value << shift
        shift += size
    return index


def inputs(change):
    return lambda message, ask: ask({**message, "inputs": change(message.get("inputs", {}))})


def crossed(values):
    return dict(zip(values, list(values.values())[::-1]))
