"""Agreement on syntax with the grammar of OpenQASM 3 as its authors generate it (PyPI `openqasm3[parser]`), over programs of the corpus and
mutations of them. Each class of disagreement is one that a clause explains.

LIBQSIM_CORPUS names the folder of circuits; SYNTAX_PROGRAMS says how many mutated programs are tried, SYNTAX_SEED which.
"""
import collections
import os
import pathlib
import random
import re
import shutil
import subprocess

import pytest

pytest.importorskip("antlr4", reason="the reference grammar needs openqasm3[parser]")
pytest.importorskip("openqasm3", reason="the reference grammar needs openqasm3[parser]")
from antlr4 import CommonTokenStream, InputStream  # noqa: E402
from antlr4.error.ErrorListener import ErrorListener  # noqa: E402
from antlr4.error.Errors import ParseCancellationException  # noqa: E402
from antlr4.error.ErrorStrategy import BailErrorStrategy  # noqa: E402
from openqasm3._antlr.qasm3Lexer import qasm3Lexer  # noqa: E402
from openqasm3._antlr.qasm3Parser import qasm3Parser  # noqa: E402

CORPUS = pathlib.Path(os.environ.get("LIBQSIM_CORPUS") or "/nonexistent")
QSIM = os.environ.get("QSIM") or shutil.which("qsim")
PROGRAMS = int(os.environ.get("SYNTAX_PROGRAMS") or 200)
SEED = int(os.environ.get("SYNTAX_SEED") or 1)
PROFILE = "openqasm3.1"  # the version of the package's grammar
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")


class Faults(ErrorListener):
    def syntaxError(self, recognizer, offending, line, column, message, error):
        raise ParseCancellationException(message)


def reference_accepts(text):
    lexer = qasm3Lexer(InputStream(text))
    lexer.removeErrorListeners()
    lexer.addErrorListener(Faults())
    parser = qasm3Parser(CommonTokenStream(lexer))
    parser.removeErrorListeners()
    parser._errHandler = BailErrorStrategy()
    try:
        parser.program()
    except (ParseCancellationException, RecursionError):
        return False
    return True


def ours(text, path):
    """(accepted, the tree, the diagnostics)"""
    path.write_text(text, encoding="utf-8", newline="")
    done = subprocess.run([QSIM, "parse", "--profile", PROFILE, str(path)], capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1, 3), (done.returncode, done.stderr, text)
    return done.returncode == 0, done.stdout, done.stderr


# Why a program that we accept is none of the grammar's: in the tree, the diagnostics or the text.
WE_ACCEPT = [
    ("classical.comparison: `in` tests membership in an index set", lambda text, tree, said: re.search(r"\(binary\S* in ", tree)),
    ("types.array-slicing: ++ in initializers, assignments and arguments", lambda text, tree, said: "(concatenation" in tree),
    ("extern: no parentheses where there are no inputs", lambda text, tree, said: re.search(r"\bextern\s+\w+\s*(->|;)", text)),
    ("index.rst: whitespace is ignored, also after the @ of a modifier", lambda text, tree, said: "QS2025" in said),
    ("types.builtin-functions: pow is a function up to 3.1", lambda text, tree, said: re.search(r"\(call\S* pow ", tree)),
    ("types.rst#literals: the micro sign of the text is U+03BC", lambda text, tree, said: "\u03bc" in text),
    ("qasm3Parser.g4: a defcal's argument is any expression, though its lexer has not all the tokens there", lambda text, tree, said: "(defcal" in tree),
    ("comments.rst#comments: comments stand between any tokens", lambda text, tree, said: re.search(r"(OPENQASM|include|defcalgrammar)\s*/[/*]", text)),
]
# Why a program of the grammar is none of ours: the codes of our diagnostics, or the text.
WE_REJECT = [
    ("control.for: start and stop of a range must be given", lambda text, tree, said: "QS2019" in said),
    ("types.rst#identifiers: a defcal's names are no reserved words either", lambda text, tree, said: "defcal" in text and re.search(r"QS2005|QS2001", said)),
    ("types.arrays: a literal without items is of the draft of 3.2; the grammar had it before", lambda text, tree, said: "an empty array literal belongs" in said),
]


def explanation(text, tree, said, accepted):
    for reason, holds in WE_ACCEPT if accepted else WE_REJECT:
        if holds(text, tree, said):
            return reason
    return None


STATEMENTS = r"""
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
""".replace("\n", " | ").split("|")
LINES = ["@bind x[3:2]\nqubit q;", "@a\n@b.c d\nx q;", "pragma vendor text; x\nx q;", "#pragma old\n", "// comment\nx q; /* block */ y q;", "@only\n"]
INSERTED = """; , ( ) [ ] { } = == + - * / ** ++ -> : @ ! ~ % & && | || ^ < > <= >> += ~= . # $0 $ 1 0x1g 1.5 2ns 3im "01" "2" q c i true pi
qubit bit int float bool array complex const input output let gate def extern cal defcal box if else while for in switch case default break
continue return end measure reset barrier delay gphase inv pow ctrl negctrl durationof readonly mutable #dim void im OPENQASM include pragma
stretch duration creg qreg \u03bcs \u00b5s ? \\ '""".split()
TOKENS = re.compile(r'\s+|"[^"\n]*"|//[^\n]*|/\*.*?\*/|[\w.]+|[-+*/<>=&|^~!%]+|.', re.S)


def programs(count):
    pool = [s.strip() for s in STATEMENTS if s.strip()] + LINES
    folder = CORPUS / "openqasm"
    for path in sorted(folder.rglob("*.yaml")):
        block = re.search(r"^source: \|\n((?:[ \t].*\n|\n)*)", path.read_text(), re.M)
        if block:
            pool.append(re.sub(r"^  ", "", block[1], flags=re.M))
    rng = random.Random(SEED)
    for _ in range(count):
        tokens = TOKENS.findall("\n".join(rng.choice(pool) for _ in range(rng.randint(1, 3))))
        for _ in range(rng.choice((0, 1, 1, 1, 2, 3))):
            i = rng.randrange(len(tokens)) if tokens else 0
            kind = rng.randrange(5)
            if kind == 0 and tokens:
                del tokens[i]
            elif kind == 1 and tokens:
                tokens[i] = rng.choice(INSERTED)
            elif kind == 2:
                tokens.insert(i, " " + rng.choice(INSERTED) + " ")
            elif kind == 3 and tokens:
                tokens.insert(i, rng.choice(tokens))
            elif tokens:
                j = rng.randrange(len(tokens))
                tokens[i], tokens[j] = tokens[j], tokens[i]
        yield "".join(tokens)


def test_mutated_programs_have_the_verdict_of_the_grammar(tmp_path):
    explained = collections.Counter()
    unexplained = []
    agreed = 0
    for text in programs(PROGRAMS):
        accepted, tree, said = ours(text, tmp_path / "program.qasm")
        if accepted == reference_accepts(text):
            agreed += 1
            continue
        reason = explanation(text, tree, said, accepted)
        if reason:
            explained[reason] += 1
        else:
            unexplained.append((accepted, text, said.splitlines()[:1]))
    print(f"{agreed} of {PROGRAMS} agreed", *(f"{n} {reason}" for reason, n in explained.most_common()), sep="\n")
    assert not unexplained, "\n".join(map(repr, unexplained))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="LIBQSIM_CORPUS names no folder of circuits")
def test_published_programs_have_the_verdict_of_the_grammar(tmp_path):
    wrong = []
    for path in sorted((CORPUS / "openqasm" / "examples").glob("*.qasm")):
        text = path.read_text()
        accepted, tree, said = ours(text, tmp_path / "program.qasm")
        if accepted != reference_accepts(text) and not explanation(text, tree, said, accepted):
            wrong.append((path.name, accepted, said))
    assert not wrong


@pytest.mark.skipif(not CORPUS.is_dir(), reason="LIBQSIM_CORPUS names no folder of circuits")
def test_statements_to_reject_are_rejected(tmp_path):
    wrong = []
    for path in sorted((CORPUS / "openqasm" / "source/grammar/tests/invalid/statements").glob("*.qasm")):
        for line in path.read_text().splitlines():
            if line.strip() and not line.startswith("//") and ours(line + "\n", tmp_path / "statement.qasm")[0]:
                wrong.append((path.name, line))
    assert not wrong
