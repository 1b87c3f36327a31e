"""A sound adapter made unsound: broken_adapter.py VARIANT COMMAND... passes every message on and spoils what VARIANT says.

Spoiling the program shows the suite an implementation that reads it wrongly; spoiling the answer, one that computes or tells it wrongly.
"""

import json
import re
import subprocess
import sys
import time


def source(pattern, replacement):
    """The tool as it would be if it read the one for the other."""
    return lambda message, ask: ask({**message, "source": re.sub(pattern, replacement, message["source"]) if message["source"] else None})


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


# name: (spoil, profile, the clauses by which it must be found)
VARIANTS = {
    "state-order": (state(reversed_bits), "openqasm2", ["oq2.decl.registers"]),
    "state-conjugated": (state(lambda pairs: [[re_, -im] for re_, im in pairs]), "openqasm3.0", ["gates.U", "stdgates", "gates.gphase", "gates.pow", "gates.inv"]),
    "global-phase-lost": (state(turned), "openqasm3.0", ["gates.gphase"]),
    "state-rounded": (state(lambda pairs: [[round(re_, 7), round(im, 7)] for re_, im in pairs]), "openqasm2", ["oq2.gate.builtin"]),
    "state-not-normalised": (state(lambda pairs: [[2 * re_, 2 * im] for re_, im in pairs]), "openqasm2", ["oq2.gate.builtin"]),
    "bits-reversed": (outputs(lambda value: value[::-1] if isinstance(value, str) else value), "openqasm2", ["oq2.measure.statement"]),
    "bools-as-numbers": (outputs(lambda value: int(value) if isinstance(value, bool) else value), "openqasm3.0", ["types.bool"]),
    "probabilities-flat": (answer(flat), "openqasm2", ["oq2.measure.statement"]),
    "one-outcome": (answer(most_likely), "openqasm2", ["oq2.measure.statement"]),
    "one-shot": (answer(one_shot), "numerics", ["num.sampling"]),
    "large-integers-through-floats": (outputs(through_floats), "openqasm3.0", ["classical.integer"]),
    "arrays-transposed": (outputs(transposed), "openqasm3.0", ["types.array"]),
    "line-next": (lines(lambda line: line + 1), "openqasm2", ["oq2.gate.call"]),
    "line-first": (lines(lambda line: 1), "openqasm3.0", ["scope.global"]),
    "accepts-all": (answer(accepting), "openqasm2", ["oq2.decl.index", "oq2.gate.call"]),
    "rejects-all": (answer(rejecting), "openqasm2", ["oq2.decl.index", "oq2.gate.call"]),
    "hangs": (hang, "openqasm2", ["oq2.opaque.declaration"]),
    "crashes-when-nested": (crash, "openqasm2", ["oq2.lex.robust"]),
    "index-of-32-bits": (modulo, "openqasm2", ["oq2.decl.index"]),
    "broadcast-first-only": (source(r"\b(CX|cx) (\w+),\s*(\w+);", r"\1 \2[0],\3[0];"), "openqasm2", ["oq2.gate.broadcast"]),
    "if-lowest-bit": (source(r"==\s*(\d)\)", lambda match: f"=={int(match[1]) % 2})"), "openqasm2", ["oq2.if.statement"]),
    "reset-ignored": (source(r"\breset [^;]*;", ""), "openqasm2", ["oq2.reset.statement"]),
    "comment-of-one-slash": (source(r"(?m) / .*$", ""), "openqasm2", ["oq2.lex.comments"]),
    "precedence-from-left": (source(r"(\d+(?:\.\d+)?)\+(\d+(?:\.\d+)?)\*", r"(\1+\2)*"), "openqasm2", ["oq2.expr.arithmetic"]),
    "negctrl-as-ctrl": (source(r"\bnegctrl\b", "ctrl"), "openqasm3.0", ["gates.ctrl"]),
    "control-lost-on-gphase": (source(r"ctrl @ gphase\(([^)]*)\) \w+;", r"gphase(\1);"), "openqasm3.0", ["gates.gphase"]),
    "inverse-ignored": (source(r"\binv @ ", ""), "openqasm3.0", ["gates.inv"]),
    "power-rounded": (source(r"pow\(0\.5\)", "pow(1)"), "openqasm3.0", ["gates.pow"]),
    "u-of-openqasm-2": (source(r"\bU\(([^,()]*),", r"gphase(-(\1) / 2); U(\1,"), "openqasm3.0", ["gates.U"]),
    "float-division": (source(r"(\b[a-z]\b) / (\b[a-z]\b)", r"\1 * 1.0 / \2"), "openqasm3.0", ["classical.integer"]),
    "shift-other-way": (source("<<", ">>"), "openqasm3.0", ["classical.bitwise"]),
    "range-without-end": (exclusive, "openqasm3.0", ["control.for", "types.index-sets"]),
    "break-as-continue": (source(r"\bbreak;", "continue;"), "openqasm3.0", ["control.break-continue"]),
    "end-ignored": (source(r"\bend;", ""), "openqasm3.0", ["control.end"]),
    "return-does-not-end": (source(r"\breturn;", ""), "openqasm3.0", ["subroutine"]),
    "block-scope-leaks": (source(r"\{ int\[8\] a = ", "{ a = "), "openqasm3.0", ["scope.block"]),
    "angle-as-float": (source(r"\bangle\[\d+\]", "float[64]"), "openqasm3.0", ["classical.angle", "types.angle"]),
    "constants-variable": (source(r"\bconst ", ""), "openqasm3.0", ["types.const"]),
    "bitstring-backwards": (source(r'"([01]+)"', lambda match: f'"{match[1][::-1]}"'), "openqasm3.0", ["types.bit", "lex.bitstring-literals"]),
    "inputs-ignored": (lambda message, ask: ask({**message, "inputs": {name: 0 for name in message.get("inputs", {})}}), "openqasm3.0", ["io"]),
    "widths-ignored": (source(r"\b(int|uint)\[\d+\]", r"\1[32]"), "openqasm3.0", ["classical.integer", "types.int"]),
    "steps-ignored": (source(r"\[(\d+):(\d+):(\d+)\]", r"[\1:\3]"), "openqasm3.0", ["types.index-sets", "types.array-slicing"]),
    "shift-before-add": (source(r"(\w+) \+ (\w+) << (\w+)", r"\1 + (\2 << \3)"), "openqasm3.0", ["classical.precedence"]),
    "powers-from-left": (source(r"(\w+) \*\* (\w+) \*\* (\w+)", r"(\1 ** \2) ** \3"), "openqasm3.1", ["classical.precedence"]),
    "minus-before-power": (source(r"-(\w+) \*\* ", r"(-\1) ** "), "openqasm3.0", ["classical.precedence"]),
    "controls-last": (source(r"\bctrl @ x (\w+(?:\[\d\])?), (\w+(?:\[\d\])?);", r"ctrl @ x \2, \1;"), "openqasm3.0", ["gates.ctrl"]),
    "count-of-controls-ignored": (source(r"ctrl\(2\) @ x ([^,;]*), ([^,;]*),", r"ctrl @ x \1,"), "openqasm3.0", ["gates.ctrl"]),
    "negative-power-positive": (source(r"pow\(-", "pow("), "openqasm3.0", ["gates.pow"]),
    "power-zero-as-one": (source(r"pow\(0\)", "pow(1)"), "openqasm3.0", ["gates.pow"]),
    "p-as-rz": (source(r"\bp\(", "rz("), "openqasm3.0", ["stdgates"]),
    "cp-as-crz": (source(r"\b(?:cp|cphase)\(", "crz("), "openqasm3.0", ["stdgates"]),
    "sx-as-rx": (source(r"\bsx ", "rx(pi / 2) "), "openqasm3.0", ["stdgates"]),
    "rz-doubled": (source(r"\brz\(", "rz(2 * "), "openqasm3.0", ["stdgates"]),
    "floats-of-64-bits": (source(r"\bfloat\[32\]", "float[64]"), "openqasm3.0", ["types.float"]),
    "angles-of-64-bits": (source(r"\bangle\[\d+\]", "angle[64]"), "openqasm3.0", ["types.angle", "classical.angle"]),
    "unsigned-as-signed": (source(r"\buint\b", "int"), "openqasm3.0", ["types.int", "classical.integer"]),
    "signed-as-unsigned": (source(r"(?<!u)\bint\b", "uint"), "openqasm3.0", ["types.int", "classical.integer"]),
    "negative-index-from-zero": (source(r"\[-(\d)\]", r"[\1]"), "openqasm3.0", ["types.array", "types.index-sets"]),
    "index-set-sorted": (source(r"\[\{([\d, ]+)\}\]", lambda match: "[{" + ", ".join(sorted(match[1].replace(" ", "").split(","))) + "}]"),
                         "openqasm3.0", ["types.index-sets"]),
    "concatenation-reversed": (source(r"(\w+(?:\[[^]]*\])?) \+\+ (\w+(?:\[[^]]*\])?)", r"\2 ++ \1"), "openqasm3.0", ["types.index-sets"]),
    "rotation-as-shift": (source(r"\brotl\((\w+), ", r"(\1 << "), "openqasm3.0", ["classical.bitwise", "types.builtin-functions"]),
    "rotation-other-way": (source(r"\brot[lr]\b", lambda match: {"rotl": "rotr", "rotr": "rotl"}[match[0]]), "openqasm3.0", ["classical.bitwise", "types.builtin-functions"]),
    "floor-as-ceiling": (source(r"\bfloor\(", "ceiling("), "openqasm3.0", ["types.builtin-functions"]),
    "conjunction-as-disjunction": (source("&&", "||"), "openqasm3.0", ["classical.comparison"]),
    "less-or-equal-as-less": (source("<=", "<"), "openqasm3.0", ["classical.comparison"]),
    "equal-as-unequal": (source("==", "!="), "openqasm3.0", ["classical.comparison"]),
    "xor-as-or": (source(r"\^", "|"), "openqasm3.0", ["classical.bitwise"]),
    "continue-as-break": (source(r"\bcontinue;", "break;"), "openqasm3.0", ["control.break-continue"]),
    "else-always": (source(r"\belse\b", "if (true)"), "openqasm3.0", ["control.if"]),
    "while-once": (source(r"\bwhile\b", "if"), "openqasm3.0", ["control.while"]),
    "for-steps-ignored": (source(r"in \[([^]:]+):([^]:]+):([^]:]+)\]", r"in [\1:\3]"), "openqasm3.0", ["control.for"]),
    "default-ignored": (source(r"\bdefault \{", "case 123456789 {"), "openqasm3.1", ["control.switch"]),
    "first-label-only": (source(r"case (-?\w+)(?:, -?\w+)+ \{", r"case \1 {"), "openqasm3.1", ["control.switch"]),
    "mutable-as-readonly": (source(r"\bmutable\b", "readonly"), "openqasm3.0", ["subroutine.array"]),
    "dimension-zero-always": (source(r"\bsizeof\((\w+), \d\)", r"sizeof(\1)"), "openqasm3.0", ["subroutine.array"]),
    "conjugate-imaginary": (source(r"(\d) ?im\b", r"\1im * (-1)"), "openqasm3.0", ["types.complex", "classical.complex"]),
    "real-as-imag": (source(r"\breal\(", "imag("), "openqasm3.0", ["types.complex"]),
    "tau-as-pi": (source(r"\btau\b|τ", "pi"), "openqasm3.0", ["types.builtin-constants"]),
    "octal-as-decimal": (source(r"\b0o", "0"), "openqasm3.0", ["lex.integer-literals"]),
    "barrier-as-reset": (source(r"\bbarrier (\w+);", r"reset \1;"), "openqasm3.0", ["timing.barrier"]),
    "microseconds-as-milliseconds": (source(r"(\d) ?[uµμ]s\b", r"\1ms"), "openqasm3.0", ["timing.duration"]),
    "reset-flips": (source(r"\breset (\w+)(\[\d\])?;", r"reset \1\2; U(pi, 0, pi) \1\2;"), "openqasm3.0", ["insts.reset"]),
    "measure-resets": (source(r"= measure (\w+)(\[\d\])?;", r"= measure \1\2; reset \1\2;"), "openqasm3.0", ["insts.measure"]),
    "outputs-are-everything": (source(r"(?m)^output ", ""), "openqasm3.0", ["io"]),
    "gates-from-anywhere": (source("include \"stdgates.inc\";", "include \"stdgates.inc\"; gate sxdg a { inv @ sx a; }"), "openqasm3.0", ["stdgates"]),
    "line-before": (lines(lambda line: max(line - 1, 1)), "openqasm3.0", ["include.statement", "types.const"]),
    "constants-assigned": (source(r"\bconst (?=\w+(?:\[\d+\])? (\w+) = [^;]*;[\s\S]*\n\1(?:\[[^]]*\])? [-+*/]?= )", ""), "openqasm3.0", ["types.const"]),
    "falls-through": (source(r"\}\s*case", "} default { } case"), "openqasm3.1", ["control.switch"]),
    "broadcast-of-controls-first-only": (source(r"ctrl(\(2\))? @ (gphase\([^)]*\)) (\w+)(, \w+)?;", r"ctrl\1 @ \2 \3[0]\4;"), "openqasm3.0", ["gates.gphase"]),
    "inverse-keeps-order-of-angles": (source(r"inv @ U\(([^,()]*),([^,()]*),([^,()]*)\)", r"U(-(\1), -(\2), -(\3))"), "openqasm3.0", ["gates.inv"]),
    "root-halves-parameters": (source(r"pow\(0\.5\) @ (\w+)\(([^,()]*)\)", r"\1((\2) / 2)"), "openqasm3.0", ["gates.pow"]),
    "phase-of-gates-lost": (source(r"(gate [^{]*\{[^}]*)gphase\([^)]*\);", r"\1"), "openqasm3.0", ["gates.gphase", "gates.ctrl", "gates.pow", "gates.inv"]),
    "modifiers-from-left": (source(r"(pow\([^)]*\)|inv) @ (inv|pow\([^)]*\)) @ ", r"\2 @ \1 @ "), "openqasm3.0", ["gates.pow", "gates.inv"]),
    "compound-takes-first-operand": (source(r"(?m)^(\s*)(\w+) ([-*/])= (\w+) ([-+]) (\w+);", r"\1\2 = \2 \3 \4 \5 \6;"), "openqasm3.0", ["classical.integer"]),
    "casts-round": (source(r"\b(u?int\[\d+\])\((\w+)\)", r"\1(\2 + 0.5)"), "openqasm3.0", ["types.cast-semantics"]),
    "bool-of-lowest-bit": (source(r"\bbool\((\w+)\)", r"bool((\1) % 2)"), "openqasm3.0", ["types.cast-semantics"]),
    "range-as-start-end-step": (source(r"\[(-?\w+):(-?\w+):(-?\w+)\]", r"[\1:\3:\2]"), "openqasm3.0",
                                ["control.for", "types.index-sets", "types.array-slicing", "types.bit-slicing", "types.alias", "subroutine.array"]),
    "falling-ranges-empty": (source(r"in \[[^:\]]*:-[^:\]]*:[^:\]]*\]", "in [1:0]"), "openqasm3.0", ["control.for"]),
    "column-first": (source(r"(\w)\[(\w+), (\w+)\]( |;|\))", r"\1[\3, \2]\4"), "openqasm3.0", ["types.array"]),
    "switch-on-lowest-bit": (source(r"switch \(([^{]*)\) \{", r"switch ((\1) % 2) {"), "openqasm3.1", ["control.switch"]),
    "end-of-subroutine-only": (source(r"(def [^{]*\{[^}]*)\bend;", r"\1return;"), "openqasm3.0", ["control.end"]),
    "while-tested-last": (source(r"(while \([^{]*\)) \{([^{}]*)\}", r"{\2} \1 {\2}"), "openqasm3.0", ["control.while"]),
    "loop-variable-outlives": (source(r"for (\w+(?:\[\d+\])?) (\w+) in", r"\1 \2; for \1 \2 in"), "openqasm3.0", ["control.for"]),
    "exponent-without-sign": (source(r"(\d\.?)[eE]-(\d)", r"\1e\2"), "openqasm3.0", ["lex.float-literals"]),
    "underscore-ends-number": (source(r"\b(\d)_\d+\b", r"\1"), "openqasm3.0", ["lex.integer-literals"]),
    "comments-nest": (source(r"(/\*[^*]*)/\*([^*]*)\*/", r"\1 /* */ \2"), "openqasm3.0", ["lex.comments"]),
    "comments-are-one-line": (answer(comments_are_one_line), "openqasm3.0", ["lex.comments"]),
    "cr-lf-is-two-lines": (answer(cr_lf_is_two_lines), "openqasm3.0", ["lex.whitespace"]),
    "registers-of-32-bits": (outputs(low_word), "openqasm3.0", ["types.bit", "classical.bitwise"]),
    "angles-around-zero": (outputs(lambda value: value - 6.283185307179586 if isinstance(value, float) and value > 3.1416 else value), "openqasm3.0",
                           ["types.angle", "classical.angle"]),
    "shifts-circular": (source(r"(\b[a-z]\b) << (\w+)", r"rotl(\1, \2)"), "openqasm3.0", ["classical.bitwise"]),
    "value-keeps-its-type": (source(r"-> float\[64\]", "-> int[64]"), "openqasm3.0", ["subroutine"]),
    "argument-keeps-its-type": (source(r"(def \w+\()float\[64\]", r"\1int[64]"), "openqasm3.0", ["subroutine"]),
    "bit-slices-reversed": (source(r"= (\w+)\[(\d+):(\d+)\];", r"= \1[\3:-1:\2];"), "openqasm3.0", ["types.bit-slicing"]),
    "slice-of-argument-ignored": (source(r"(\w+)\((\w+)\[(\d+):[^,\]]*\]\);", r"\1(\2);"), "openqasm3.0", ["subroutine.array"]),
    "delay-turns": (source(r"delay\[[^\]]*\] (\w+(?:\[\d\])?);", r"U(0, 0, pi) \1;"), "openqasm3.0", ["timing.delay"]),
    "milliseconds-as-seconds": (source(r"(\d) ?ms\b", r"\1s"), "openqasm3.0", ["timing.duration", "lex.timing-literals"]),
    "box-twice": (source(r"box(?:\[[^\]]*\])? \{([^{}]*)\}", r"{\1 \1}"), "openqasm3.0", ["timing.box"]),
    "nop-as-reset": (source(r"\bnop (\w)", r"reset \1"), "openqasm3.2-draft", ["insts.nop"]),
    "inputs-of-bits-reversed": (inputs_reversed, "openqasm3.0", ["io"]),
    "physical-in-order-of-use": (renumbered, "numerics", ["num.order"]),
    "rare-outcomes-dropped": (answer(likely_only), "numerics", ["num.sampling"]),
    "reset-first-only": (source(r"\breset (\w+);", r"reset \1[0];"), "openqasm2", ["oq2.reset.statement"]),
    "if-zero-always": (source(r"if\s*\((\w+)==0\)", ""), "openqasm2", ["oq2.if.statement"]),
    "logarithm-of-base-10": (source(r"\bln\(([^()]*)\)", r"(ln(\1)/ln(10))"), "openqasm2", ["oq2.expr.arithmetic"]),
    "degrees": (source(r"\b(sin|cos|tan)\(", r"\1(pi/180*"), "openqasm2", ["oq2.expr.arithmetic"]),
    "integer-division": (source(r"\b(\d+)/(\d+)\b", lambda match: str(int(match[1]) // int(match[2])) if int(match[2]) else match[0]), "openqasm2",
                         ["oq2.expr.arithmetic"]),
    "u2-crossed": (source(r"\bu2\(([^,()]*),([^,()]*)\)", r"u2(\2,\1)"), "openqasm2", ["oq2.stdlib.qelib1"]),
    "crz-as-cu1": (source(r"\bcrz\(", "cu1("), "openqasm2", ["oq2.stdlib.qelib1"]),
    "daggers-forgotten": (source(r"\b([st])dg ", r"\1 "), "openqasm2", ["oq2.stdlib.qelib1"]),
}


def main(variant, command):
    spoil = VARIANTS[variant][0]
    tool = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(message):
        tool.stdin.write(json.dumps(message) + "\n")
        tool.stdin.flush()
        return json.loads(tool.stdout.readline())

    for line in sys.stdin:
        message = json.loads(line)
        reply = spoil(message, ask) if message["op"] == "case" else ask(message)
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
