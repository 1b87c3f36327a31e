"""Programs for test_reference_syntax.py: statements, published programs and sentences drawn from the reference grammar itself, then mutated.

The grammar is the transition network that the reference parser walks, so that a sentence can take any alternative of any rule.
"""
import random
import re

from antlr4 import Token
from antlr4.atn.Transition import Transition
from openqasm3._antlr.qasm3Parser import qasm3Parser

STATEMENTS = """
qubit q; | qubit[4] q; | bit c; | bit[4] c = "0101"; | qreg r[3]; | creg d[2]; | int[8] i = -3; | uint u = 0x1f; | float[64] f = 1.5e-3;
angle[20] a = pi / 2; | bool b = !true; | complex[float[32]] z = 2.5 + 3.5im; | complex w; | duration t = 100ns; | stretch s; | duration v = 2 * 5 us;
const int n = 4; | const float[32] g = 2 ** -n ** 2; | array[int[8], 2, 3] m = {{1, 2, 3}, {4, 5, 6}}; | array[float, n] k = {1.0, 2,};
input angle theta; | output bit[2] result; | input array[int, 3] x; | let e = q[1:3]; | let h = q[0:2:6] ++ r[{0, 2}] ++ e;
x q; | h q[0]; | cx q[0], q[1]; | U(pi/2, 0, -pi) $0; | rx(2 * theta) q[i]; | gphase(pi / 4); | ctrl @ x q[0], q[1]; | inv @ pow(1/2) @ s q;
negctrl(2) @ ctrl @ x q[0], q[1], q[2], q[3]; | ctrl(n) @ gphase(-pi) q; | rotary(0.5)[250ns] q; | g(1, 2)[a] q, r; | U(0, 0, 0) q, ;
measure q -> c; | measure q; | c = measure q; | c[0] = measure q[1]; | bit v2 = measure $2; | reset q; | reset $0; | barrier; | barrier q, r[0]; | delay[2 * t] q; | delay[s];
i = i + 1; | i += 2; | c[0:1] ^= "10"; | i <<= 1; | m[0][1] = 3; | m[0, 1] **= 2; | f(x, y[2]); | i = f(2, int[8](c)) + sizeof(m, 1); | c[{0, 1}] = "11"; | a ~= b;
if (c == 1) x q; | if (a < b && !(c >= d) || e != f) { x q; } else y q; | if (b) { } else if (d) x q; else { end; } | while (i < 10) { i += 1; if (i == 3) continue; break; }
for int j in {1, 2, 3} x q[j]; | for uint[8] j in [0:2:10] { x q[j]; } | for bit y in c { } | for float p in arr[1:3] rx(p) q;
switch (i) { case 1, 2 { x q; } case n + 1 { } default { y q; } } | { int local = 1; { x q; } } | return; | return measure q; | return a + b;
gate h2 q { U(pi/2, 0, pi) q; gphase(-pi/4); } | gate crz(theta) a, b { rz(theta / 2) b; cx a, b; } | gate g2(a, b,) q, r, { }
def f1(int[8] a, qubit q, qubit[2] r) -> bit { return measure q; } | def f2(readonly array[int[8], #dim = 2] a, mutable array[float, 3] b, creg c[2]) { } | def f3() { return; }
extern e1(int[8], float) -> bit; | extern e2(); | extern e3(readonly array[int, 3], creg[4]) -> uint[8];
box { x q; } | box[100ns] { delay[s] q; } | duration l = durationof({ x q; cx q, r; }); | OPENQASM 3.0; | OPENQASM 3; | include "stdgates.inc"; | include 'a b.inc';
defcalgrammar "openpulse"; | cal { extern drag(complex) -> waveform; { nested } } | defcal x $0 { play(d0, w); } | defcal rz(angle[20] t) q -> bit { }
defcal rx(pi / 2) $0, $1 { } | defcal measure $0 -> bit { return 1; } | defcal reset $0 { } | defcal delay(duration d) q { }
i = (a + b) * -c % d - ~e; | i = a << 2 >> b & c ^ e|d; | b = a && b || c; | b = a == b != (c < d); | i = -2 ** -3 ** 2; | f = 1. + .5 + 1e3 + 2.5E-1_0 + 1_000;
i = 0b1_0 + 0B1 + 0o17 + 0xaF + 0XA_b; | z = 1im - 2.5 im; | t = 1dt + 2 ns + 3us + 4 ms + 5s; | t = 1µs; | c = "0_1"; | π = τ / 2 + ℯ; | Δq_1 = 3;
i = int(f) + uint[4](c) - float[32](i) * angle(f) / bool(b); | z = complex[float](a); | m = array[int, 2](k); | t = duration(s); | k = measure q[{0, 1}];
end; | break; | continue; | barrier q[0:2], $1; | delay[10ns] q, r; | c[0][1:2] = d; | m[1, 0:2, :] = k; | e = q[:]; | e = q[1:]; | e = q[:2:3]; | bit[n + 1] e = c[-1];
gate nothing() q { } | gphase(a) q; | inv @ gphase(1); | pow(2) @ ctrl(2) @ negctrl @ inv @ U(1, 2, 3) a, b, c, d; | x() q; | g()[t] q; | f(); | f(a,); | switch (i) { }
for angle[8] a in {1, 2,} { } | for duration d in x for int i in [a:b] end; | for int i in f(x) { } | if (a) if (b) x q; else y q; | while (true) end; | if (b) measure q -> c;
def g1(bit[2] b, float f, complex[float] z, qreg q[2], creg c, readonly array[bit, 2, 3] a, mutable array[angle[4], #dim=1] m,) -> angle[8] { } | input bool b; | output array[float[64], 2] o;
""".replace("\n", " | ").split(" | ")
LINES = ["@bind x[3:2]\nqubit q;", "@a\n@b.c d\nx q;", "pragma vendor text; x\nx q;", "#pragma old\n", "// comment\nx q; /* block */ y q;", "@only\n", "@a\nx q; @b\ny q;",
         "@reversible\n@x y // no comment\ngate g q { @inner\nx q; }", "/* a\n b */ /**/ x /* c */ q /* d */ ; // e", "pragma\n", "pragma { }\n", "cal {\n  a { b }\n}\n",
         "if (b) {\n  x q;\n} else {\n  y q;\n}\n", "switch (i) {\n  case 1 {\n  }\n  default {\n  }\n}\n"]
INSERTED = """; , ( ) [ ] { } = == + - * / ** ++ -> : @ ! ~ % & && | || ^ < > <= >> += ~= . # $0 $ 1 0x1g 1.5 2ns 3im "01" "2" q c i true pi
qubit bit int float bool array complex const input output let gate def extern cal defcal box if else while for in switch case default break
continue return end measure reset barrier delay gphase inv pow ctrl negctrl durationof readonly mutable #dim void im OPENQASM include pragma
stretch duration creg qreg uint angle != >= << -= *= /= &= |= ^= <<= >>= %= **= false nop opaque sizeof {} () [] \u03bcs \u00b5s ? \\ '""".split()
CHARACTERS = "".join(map(chr, range(9, 14))) + " 019_aexqnsuimb.;,()[]{}+-*/%&|^~!=<>@#$:\"'\\?`\u00b5\u03bc\u03c0\u00e9\u4e00\u2160\u0301\u00a0\u2028"
WRAPPERS = [("{ ", " }"), ("if (b) { ", " }"), ("if (b) ", ""), ("if (b) { } else ", ""), ("box { ", " }"), ("box[1ns] { ", " }"), ("gate g q { ", " }"),
            ("def f() { ", " }"), ("for int i in [0:1] ", ""), ("for int i in {1} { ", " }"), ("while (b) ", ""), ("switch (i) { case 1 { ", " } }"),
            ("switch (i) { default { ", " } }"), ("t = durationof({ ", " });"), ("cal { ", " }"), ("defcal x $0 { ", " }"), ("@a b\n", ""), ("/* ", " */"),
            ("// ", ""), ("pragma ", ""), ("inv @ ", ""), ("ctrl @ ", "")]
INNER = [("(", ")"), ("-", ""), ("!", ""), ("~ ", ""), ("int(", ")"), ("f(", ")"), ("{", "}"), ("", "[0]"), ("", "[0:1]"), ("", " + 1"), ("2 ** ", ""),
         ("measure ", ""), ("", " ++ q"), ("", ","), ("", " in {1}")]
TOKENS = re.compile(r'\s+|"[^"\n]*"|//[^\n]*|/\*.*?\*/|[\w.]+|[-+*/<>=&|^~!%]+|.', re.S)


# --------------------------------------------------------------------------- sentences of the grammar

NAMES = ["q", "c", "i", "a", "f", "x", "theta", "pi", "_", "_1", "\u03c0", "U", "nop", "opaque", "e1", "b0", "ns", "h2"]
SPELLINGS = {
    "Identifier": NAMES, "BooleanLiteral": ["true", "false"], "EqualityOperator": ["==", "!="], "ComparisonOperator": ["<", ">", "<=", ">="],
    "CompoundAssignmentOperator": "+= -= *= /= &= |= ~= ^= <<= >>= %= **=".split(), "BitshiftOperator": ["<<", ">>"],
    "ImaginaryLiteral": ["1im", "2.5 im", ".5e1\tim"], "BinaryIntegerLiteral": ["0b1_0", "0B1"], "OctalIntegerLiteral": ["0o17", "0o1_0"],
    "DecimalIntegerLiteral": ["0", "1", "1_0", "007"], "HexIntegerLiteral": ["0xaF", "0X1_0"], "HardwareQubit": ["$0", "$12"],
    "FloatLiteral": ["1.5", "1.", ".5", "1e3", "1_0.0_1E-1_0", "2.e+1"], "TimingLiteral": ["1ns", "2 dt", "1.5us", "3 \u00b5s", "1e3ms", ".5\ts"],
    "BitstringLiteral": ['"0"', '"01_1"'], "VersionSpecifier": ["3", "3.1"], "StringLiteral": ['"a.inc"', "'b c'", '"01"'],
    "RemainingLineContent": ["text", "a b; // c", "{", "@x"], "PRAGMA": ["pragma", "#pragma"], "AnnotationKeyword": ["@a", "@bind", "@_"],
    "CalibrationBlock": ["a", "{ b {} }", "play(d, 1);\n", "\""],
}


class Sentences:
    """Random sentences of a rule. From `budget` tokens on, the shortest way to the end is taken."""

    def __init__(self):
        self.atn = qasm3Parser.atn
        self.stops = {state.stateNumber for state in self.atn.ruleToStopState}
        self.shortest = {state.stateNumber: 0 if state.stateNumber in self.stops else None for state in self.atn.states}
        changed = True
        while changed:
            changed = False
            for state in self.atn.states:
                lengths = [n for n in map(self._through, state.transitions) if n is not None]
                if lengths and state.stateNumber not in self.stops and self.shortest[state.stateNumber] != min(lengths):
                    self.shortest[state.stateNumber] = min(lengths)
                    changed = True

    def _through(self, transition):
        """The least number of tokens to the end of the rule by way of a transition."""
        if transition.serializationType == Transition.RULE:
            inside, after = self.shortest[transition.target.stateNumber], self.shortest[transition.followState.stateNumber]
            return None if inside is None or after is None else 1 + inside + after
        after = self.shortest[transition.target.stateNumber]
        return None if after is None else after + (not transition.isEpsilon)

    def draw(self, rule, rng, budget=30):
        self.left = budget
        tokens = []
        self._walk(self.atn.ruleToStartState[qasm3Parser.ruleNames.index(rule)], rng, tokens)
        return "".join(tokens)

    def _walk(self, state, rng, tokens):
        while state.stateNumber not in self.stops:
            ways = [t for t in state.transitions if self._through(t) is not None]
            if self.left <= 0:
                ways = [min(ways, key=self._through)]
            transition = rng.choice(ways)
            if transition.serializationType == Transition.RULE:
                self.left -= 1
                self._walk(transition.target, rng, tokens)
                state = transition.followState
                continue
            if not transition.isEpsilon:
                self.left -= 1
                token = rng.choice([t for part in transition.label.intervals for t in part])
                if token != Token.EOF:
                    tokens.append(self._spelling(token, tokens, rng))
            state = transition.target

    @staticmethod
    def _spelling(token, tokens, rng):
        name = qasm3Parser.symbolicNames[token]
        text = rng.choice(SPELLINGS[name]) if name in SPELLINGS else qasm3Parser.literalNames[token].strip("'")
        ends_line = name == "RemainingLineContent"
        after_annotation = tokens and tokens[-1].lstrip().startswith("@") and not tokens[-1].endswith("\n")
        begins_line = name == "AnnotationKeyword" or (after_annotation and not ends_line)
        return ("\n" if begins_line else "") + text + ("\n" if ends_line else " ")


# --------------------------------------------------------------------------- mutations

def mutated_tokens(text, rng, pool):
    tokens = TOKENS.findall(text)
    if not tokens:
        return text
    i, j = rng.randrange(len(tokens)), rng.randrange(len(tokens))
    kind = rng.randrange(7)
    if kind == 0:
        del tokens[i]
    elif kind == 1:
        tokens[i] = rng.choice(INSERTED)
    elif kind == 2:
        tokens.insert(i, " " + rng.choice(INSERTED) + " ")
    elif kind == 3:
        tokens.insert(i, rng.choice(tokens))
    elif kind == 4:
        tokens[i], tokens[j] = tokens[j], tokens[i]
    elif kind == 5:
        del tokens[min(i, j):max(i, j)]
    else:
        others = TOKENS.findall(rng.choice(pool)) or [";"]
        tokens[i] = rng.choice(others)
    return "".join(tokens)


def mutated_characters(text, rng, pool):
    i = rng.randrange(len(text) + 1)
    kind = rng.randrange(5)
    if kind == 0:
        return text[:i] + text[i + 1:]
    if kind == 1:
        return text[:i] + rng.choice(CHARACTERS) + text[i:]
    if kind == 2:
        return text[:i] + rng.choice(CHARACTERS) + text[i + 1:]
    if kind == 3:
        return text[:i] + text[i:i + 1] + text[i:]
    return text[:i] + text[i + 1:i + 2] + text[i:i + 1] + text[i + 2:]


def mutated_lines(text, rng, pool):
    lines = text.split("\n")
    i = rng.randrange(len(lines))
    kind = rng.randrange(6)
    if kind == 0:
        del lines[i]
    elif kind == 1:
        lines.insert(i, rng.choice(lines))
    elif kind == 2:
        lines[i] = "// " + lines[i]
    elif kind == 3:
        lines.insert(rng.randrange(len(lines)), lines.pop(i))
    elif kind == 4:
        lines.insert(i, rng.choice(pool))
    else:
        return rng.choice(("\r\n", "\r", "", " ", "\n\n")).join(lines)
    return "\n".join(lines)


def nested(text, rng, pool):
    if rng.randrange(2):
        before, after = rng.choice(WRAPPERS)
        return before + text + after
    tokens = TOKENS.findall(text)
    places = [i for i, token in enumerate(tokens) if re.fullmatch(r'\w+|"[01_]*"', token)]
    if places:
        i = rng.choice(places)
        before, after = rng.choice(INNER)
        tokens[i] = before + tokens[i] + after
    return "".join(tokens)


def joined(text, rng, pool):
    other = rng.choice(pool)
    cut = rng.randrange(len(text) + 1)
    return rng.choice((lambda: text + other, lambda: other + text, lambda: text[:cut] + other + text[cut:], lambda: text[:cut] + other,
                       lambda: other + text[cut:], lambda: text[cut:] + text[:cut]))()


MUTATIONS = [mutated_tokens] * 4 + [mutated_characters, mutated_lines, nested, joined]


def published(corpus):
    """The sources of the specification's reference parse trees and its examples, statement by statement where that is easily told."""
    pool = []
    for path in sorted((corpus / "openqasm").rglob("*.yaml")):
        block = re.search(r"^source: \|\n((?:[ \t].*\n|\n)*)", path.read_text(), re.M)
        if block:
            pool.append(re.sub(r"^  ", "", block[1], flags=re.M))
    for path in sorted((corpus / "openqasm" / "examples").glob("*.qasm")):
        pool += [part for part in re.split(r"\n(?=\S)(?!})", path.read_text()) if part.strip()]
    for path in sorted((corpus / "openqasm").rglob("invalid/statements/*.qasm")):
        pool += [line for line in path.read_text().splitlines() if line.strip() and not line.startswith("//")]
    return pool


RULES = [name for name in qasm3Parser.ruleNames if name.endswith("Statement")] + ["statementOrScope", "scope", "program"]


def sentences(count, seed):
    rng = random.Random(seed)
    grammar = Sentences()
    for i in range(count):
        yield grammar.draw(RULES[i % len(RULES)], rng, rng.choice((5, 15, 40, 80)))


def programs(count, seed, corpus):
    pool = [s.strip() for s in STATEMENTS if s.strip()] + LINES + published(corpus)
    grammar = Sentences()
    rng = random.Random(seed)
    for _ in range(count):
        parts = [grammar.draw(rng.choice(RULES), rng, rng.choice((5, 15, 40))) if rng.randrange(3) == 0 else rng.choice(pool)
                 for _ in range(rng.randint(1, 3))]
        text = "\n".join(parts)
        for _ in range(rng.choice((0, 1, 1, 1, 2, 3))):
            text = rng.choice(MUTATIONS)(text, rng, pool)
        yield text
