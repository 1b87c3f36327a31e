"""qsim convert: programs in the other version of the language, and back, do the same as before.

Unitaries and distributions come from a reading of its own: reference_openqasm2.py for OpenQASM 2, and for OpenQASM 3 NumPy matrices written
beside each generated statement.
"""
import cmath
import json
import math
import os
import pathlib
import random
import re
import shutil
import subprocess

import numpy as np
import pytest

import reference_openqasm2 as reference

CORPUS = pathlib.Path(os.environ.get("LIBQSIM_CORPUS") or "/nonexistent")
QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")


def qsim(*arguments, text=None):
    done = subprocess.run([QSIM, *map(str, arguments)], input=text, capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout, done.stderr


def converted(text, to, profile=""):
    code, out, err = qsim("convert", "-", "--to", to, *(["--profile", profile] if profile else []), text=text)
    assert code == 0, err + text
    return out


def same_up_to_phase(a, b, tolerance=1e-9):
    return abs(abs(np.vdot(a, b)) - 1) < tolerance


# ------------------------------------------------------------------ OpenQASM 3 to OpenQASM 2

def periodic_u(theta, phi, lam):
    """U of gates.rst: e^(i theta/2) times the matrix with cos(theta/2) in its corner."""
    return cmath.exp(0.5j * theta) * reference.u(theta, phi, lam)


def special_u(theta, phi, lam):
    return cmath.exp(-0.5j * (phi + lam)) * reference.u(theta, phi, lam)


def cu(theta, phi, lam, gamma):
    return reference.controlled(cmath.exp(1j * gamma) * reference.u(theta, phi, lam))


G = reference.GATES
LIBRARY = {name: (G[name], count) for name, count in {
    "p": 1, "x": 0, "y": 0, "z": 0, "h": 0, "s": 0, "sdg": 0, "t": 0, "tdg": 0, "sx": 0, "rx": 1, "ry": 1, "rz": 1, "cx": 0, "cy": 0, "cz": 0,
    "cp": 1, "crx": 1, "cry": 1, "crz": 1, "ch": 0, "swap": 0, "ccx": 0, "cswap": 0, "CX": 0, "id": 0, "u1": 1}.items()}
LIBRARY |= {"U": (periodic_u, 3), "u2": (lambda p, l: special_u(math.pi / 2, p, l), 2), "u3": (special_u, 3), "cu": (cu, 4),
            "phase": (G["p"], 1), "cphase": (G["cp"], 1), "gphase": (lambda a: np.array([[cmath.exp(1j * a)]]), 1)}


def power(matrix, exponent):
    values, vectors = np.linalg.eig(matrix)
    angles = np.angle(values)
    angles = np.where(np.abs(np.abs(angles) - math.pi) < 1e-9, math.pi, angles)  # -1 is e^(i pi)
    q, _ = np.linalg.qr(vectors) if len(matrix) == 1 else (vectors, None)
    return q @ np.diag(np.exp(1j * angles * exponent)) @ np.linalg.inv(q)


def modified(modifiers, matrix):
    """The innermost modifier stands last."""
    for kind, value in reversed(modifiers):
        if kind == "inv":
            matrix = matrix.conj().T
        elif kind == "pow":
            matrix = power(matrix, value)
        else:
            size, count = len(matrix), value
            block = reference.controlled(matrix, count)
            if kind == "negctrl":
                for k in range(count):
                    flip = np.kron(np.eye(2 ** (count - 1 - k) * size), np.kron(reference.X, np.eye(2 ** k)))
                    block = flip @ block @ flip
            matrix = block
    return matrix


MODIFIERS = [[], [("ctrl", 1)], [("negctrl", 1)], [("ctrl", 2)], [("inv", None)], [("pow", 0.5)], [("pow", 3)], [("ctrl", 1), ("pow", 1 / 3)],
             [("negctrl", 1), ("ctrl", 1), ("inv", None)], [("ctrl", 3)], [("inv", None), ("ctrl", 1)]]


def words(modifiers):
    texts = {"inv": "inv @ ", "pow": "pow({}) @ ", "ctrl": "ctrl({}) @ ", "negctrl": "negctrl({}) @ "}
    return "".join(texts[kind].format(value) for kind, value in modifiers)


@pytest.mark.parametrize("name", sorted(LIBRARY))
@pytest.mark.parametrize("modifiers", MODIFIERS, ids=words)
def test_every_gate_and_modifier_in_openqasm2(name, modifiers):
    random.seed(f"{name} {modifiers}")
    matrix, count = LIBRARY[name]
    arguments = [random.uniform(-3, 3) for _ in range(count)]
    whole = modified(modifiers, matrix(*arguments))
    width = int(math.log2(len(whole)))
    n = max(width + 1, 3)
    state = np.zeros((2,) * n, complex)
    state.flat[0] = 1
    lines = [f'OPENQASM 3.0;\ninclude "stdgates.inc";\nqubit[{n}] work;']
    for round_ in range(2):
        for q in range(n):
            angles = [random.uniform(-3, 3) for _ in range(3)]
            lines.append("U({}, {}, {}) work[{}];".format(*angles, q))
            state = reference.apply(state, reference.u(*angles), [q])
        if round_ == 1:
            break
        places = random.sample(range(n), width)
        parameters = f"({', '.join(map(repr, arguments))})" if arguments else ""
        lines.append(f"{words(modifiers)}{name}{parameters} {', '.join(f'work[{q}]' for q in places)};")
        state = reference.apply(state, whole, places) if width else state * whole[0, 0]
    text = "\n".join(lines) + "\n"
    two = converted(text, "openqasm2")
    assert same_up_to_phase(reference.final_state(reference.Program(two)), state.reshape(-1)), two
    assert "qreg work[" in two
    back = converted(converted(two, "openqasm3.0"), "openqasm2")
    assert same_up_to_phase(reference.final_state(reference.Program(back)), state.reshape(-1)), back


def test_powers_of_defined_gates_and_many_controls():
    text = """OPENQASM 3.0; include "stdgates.inc";
gate bell a, b { h a; cx a, b; }
qubit[7] q; h q; pow(0.5) @ bell q[0], q[2]; ctrl @ pow(1.0/3) @ bell q[3], q[1], q[0]; ctrl(6) @ x q[0], q[1], q[2], q[3], q[4], q[5], q[6];
rx(0.3) q; ctrl(5) @ rz(0.7) q[1], q[2], q[3], q[4], q[5], q[6]; ctrl(4) @ x q[0], q[6], q[4], q[3], q[1]; negctrl(6) @ gphase(0.9) q[0], q[1], q[2], q[3], q[4], q[5];
"""
    h, cx = G["h"](), G["cx"]()
    bell = cx @ np.kron(np.eye(2), h)
    state = np.zeros((2,) * 7, complex)
    state.flat[0] = 1
    everything = [(h, [q]) for q in range(7)] + [(power(bell, 0.5), [0, 2]), (reference.controlled(power(bell, 1 / 3)), [3, 1, 0]),
                                                 (reference.controlled(reference.X, 6), range(7))]
    everything += [(G["rx"](0.3), [q]) for q in range(7)]
    everything += [(reference.controlled(G["rz"](0.7), 5), [1, 2, 3, 4, 5, 6]), (reference.controlled(reference.X, 4), [0, 6, 4, 3, 1]),
                   (np.diag([cmath.exp(0.9j)] + [1] * 63), range(6))]
    for matrix, qubits in everything:
        state = reference.apply(state, matrix, list(qubits))
    two = converted(text, "openqasm2")
    assert same_up_to_phase(reference.final_state(reference.Program(two)), state.reshape(-1)), two


def test_a_power_of_a_gate_between_all_basis_states():
    """The power of a dense unitary of three qubits: rotations between neighbours of the Gray code."""
    text = """OPENQASM 3.0; include "stdgates.inc";
gate mix a, b, c { h a; ry(0.4) b; cx a, b; rx(1.1) c; cx b, c; rz(0.3) a; ch c, a; }
qubit[4] q; h q; rx(0.2) q[1]; ctrl @ pow(0.7) @ mix q[3], q[2], q[0], q[1];
"""
    steps = [(G["h"](), [0]), (G["ry"](0.4), [1]), (G["cx"](), [0, 1]), (G["rx"](1.1), [2]), (G["cx"](), [1, 2]), (G["rz"](0.3), [0]), (G["ch"](), [2, 0])]
    columns = []
    for basis in range(8):
        column = np.zeros((2,) * 3, complex)
        column.flat[basis] = 1
        for matrix, qubits in steps:
            column = reference.apply(column, matrix, qubits)
        columns.append(column.reshape(-1))
    whole = reference.controlled(power(np.array(columns).T, 0.7))
    state = np.zeros((2,) * 4, complex)
    state.flat[0] = 1
    for matrix, qubits in [(G["h"](), [q]) for q in range(4)] + [(G["rx"](0.2), [1]), (whole, [3, 2, 0, 1])]:
        state = reference.apply(state, matrix, qubits)
    assert same_up_to_phase(reference.final_state(reference.Program(converted(text, "openqasm2"))), state.reshape(-1))


def test_a_static_program_is_unrolled_and_folded():
    text = """OPENQASM 3.1;
include "stdgates.inc";
const int n = 3;
qubit[n] q; qubit anc; bit[n] c; bit d;
float[64] angle_ = pi / 2;
def turn(qubit a, int k) -> bit { rx(0.5 * k) a; bit r = measure a; return r; }
for int i in [0:n - 1] { if (i != 1) { h q[i]; } else { x q[i]; } angle_ /= 2; rz(angle_) q[i]; }
let pair = q[1:2];
cx pair[0], pair[1];
d = turn(anc, 3);
c = measure q;
if (d) { x q[0]; reset q[1]; } else { h q[0]; }
if (c == 5 && true) { c[1] = measure q[2]; }
switch (int(d)) { case 0 { z q[0]; } default { } }
"""
    two = converted(text, "openqasm2")
    assert "rx(1.5) anc[0];" in two and "rz(0.7853981633974483) q[0];" in two and "measure anc[0] -> d[0];" in two
    assert "if(d==1) x q[0];\nif(d==1) reset q[1];" in two and "if(d==0) h q[0];" in two and "if(c==5) measure q[2] -> c[1];" in two
    # c == 5 has q[2] = 1, so that c is 7 then; d is 1 with sin(0.75)^2; q = (+, 1, +) and q[1], q[2] after cx: (1, +).
    found = reference.distribution(reference.Program(two))
    one = math.sin(0.75) ** 2
    expected = {}
    for d, p in (("1", one), ("0", 1 - one)):
        for c in ("010", "011", "110", "111"):
            expected[(("c", c), ("d", d))] = p / 4
    assert found.keys() == expected.keys() and all(abs(found[k] - p) < 1e-9 for k, p in expected.items())


REFUSED = {
    "input float[64] a; qubit q; rx(a) q;": ("the input 'a'", 2),
    "qubit q;\ndelay[10ns] q;": ("a delay", 3),
    "x $0;": ("a physical qubit", 2),
    "qubit q; bit b;\nb = measure q; while (b) { reset q; b = measure q; }": ("a loop whose turns depend on a measurement", 3),
    "qubit[2] q; bit a; bit b;\na = measure q[0]; b = measure q[1];\nif (a && b) { x q[0]; }": ("a condition on more than one register", 4),
    "qubit q; bit b; int n = 0;\nb = measure q; if (b) { n = 1; }": ("a value of 'n'", 3),
    "qubit q;\nbit b = 1;\nx q;": ("the output 'b'", 3),
    "qubit q; bit[2] b;\nb[0] = measure q; b[0] = 0;": ("the output 'b'", 2),
    "extern f() -> int; qubit q;\nint n = f();": ("the extern function 'f'", 3),
}


@pytest.mark.parametrize("body", REFUSED)
def test_what_openqasm2_cannot_say_is_refused_by_name(body):
    what, line = REFUSED[body]
    code, out, err = qsim("convert", "-", "--to", "openqasm2", "--format", "json", "--no-timing",
                          text=f'OPENQASM 3.1; include "stdgates.inc";\n{body}\n')
    [diagnostic] = [d for d in json.loads(out)["results"][0]["diagnostics"] if d["severity"] == "error"]
    assert code == 3 and diagnostic["code"] == "QS4003" and what in diagnostic["message"] and diagnostic["line"] == line


def test_opaque_gates_and_later_words_are_refused():
    code, _, err = qsim("convert", "-", "--to", "openqasm3.0", text="OPENQASM 2.0;\nopaque g(a) q;\nqreg q[1];\n")
    assert code == 3 and "-:2:1: error[QS4003]" in err and "the opaque gate 'g'" in err
    code, _, err = qsim("convert", "-", "--to", "openqasm3.0", text="OPENQASM 3.1;\nint i = 1;\nswitch (i) { case 1 { } }\n")
    assert code == 3 and "switch" in err


def test_names_stay_and_reserved_ones_follow_the_rule():
    three = converted('OPENQASM 2.0; include "qelib1.inc"; qreg in[1]; qreg in_[1]; creg output[2]; gate swap a, box { cx a, box; } swap in[0], in_[0]; h in;', "openqasm3.1")
    assert "qubit[1] in_2;" in three or "qubit[1] in_;" in three
    assert "bit[2] output_" in three and "gate swap a, box_ {" in three and "stdgates.inc" not in three and "gate h " in three
    two = converted("OPENQASM 3.0; qubit[2] Q; qubit x; bit[2] pi_; bit opaque; U(1, 2, 3) Q[0]; opaque = measure x; pi_ = measure Q;", "openqasm2")
    assert "qreg q_Q[2];" in two and "qreg x_[1];" in two and "creg opaque_[1];" in two and "creg pi_[2];" in two


def test_what_changes_is_told():
    code, _, err = qsim("convert", "-", "--to", "openqasm2", text="OPENQASM 3.0; qubit H; gphase(0.5); U(0.1, 0, 0) H;")
    assert code == 0 and "warning[QS4004]: 'H' is written 'q_H'" in err and "warning[QS4005]: OpenQASM 2 has no global phase" in err


def test_numbers_are_the_shortest_that_read_back():
    values = [0.1, 1e-5, 1e300, 2 / 3, 5e-324, 123456789.0, math.pi, -1.0]
    text = 'OPENQASM 3.0; include "stdgates.inc"; qubit q;\n' + "".join(f"p({v!r}) q;\n" for v in values)
    found = re.findall(r"u1\((.*)\) q", converted(text, "openqasm2"))
    assert [float(f) for f in found] == values and all("." in f for f in found)
    assert all(len(f.replace(".0e", "e").replace("e+", "e")) <= len(repr(v).replace("e+", "e")) for f, v in zip(found, values))


def test_a_file_that_is_included_becomes_part_of_the_text(tmp_path):
    (tmp_path / "mine.inc").write_text("gate two a { h a; h a; h a; }\n")
    (tmp_path / "main.qasm").write_text('OPENQASM 2.0; include "qelib1.inc"; include "mine.inc"; qreg q[1]; two q[0];\n')
    for to in ("openqasm2", "openqasm3.1"):
        code, out, err = qsim("convert", tmp_path / "main.qasm", "--to", to)
        assert code == 0 and "mine.inc" not in out and "gate two a" in out


def test_controlled_phases_of_both_libraries_survive():
    """cu3 of the paper, CX and cu1 on a superposed control, in OpenQASM 3 as the library reads it."""
    text = 'OPENQASM 2.0; include "qelib1.inc"; qreg q[2]; h q; cu3(0.3, 0.4, 0.5) q[0], q[1]; CX q[1], q[0]; cu1(0.7) q[0], q[1]; h q;'
    expected = reference.final_state(reference.Program(text))
    code, out, err = qsim("run", "-", "--output", "state", "--format", "json", text=converted(text, "openqasm3.0"))
    state = np.array([complex(*z) for z in json.loads(out)["results"][0]["state"]])
    assert code == 0 and same_up_to_phase(state, expected)


# ------------------------------------------------------------------------------- the corpus

def small_circuits():
    from test_corpus import small_files
    return small_files(12) if CORPUS.is_dir() else []


def close(one, other, tolerance=1e-9):
    return all(abs(one.get(key, 0) - other.get(key, 0)) < tolerance for key in one.keys() | other.keys())


def executed(text, names):
    """{((register, "bits"), ...): p} of the named registers, as the library runs the program."""
    code, out, err = qsim("run", "-", "--output", "distribution", "--format", "json", "--no-timing", text=text)
    assert code == 0, err
    total = {}
    for entry in json.loads(out)["results"][0]["distribution"]:
        key = tuple(sorted((name, entry["outputs"][name]) for name in names))
        total[key] = total.get(key, 0) + entry["p"]
    return total


@pytest.mark.parametrize("path", small_circuits(), ids=lambda path: path.stem)
def test_circuits_do_the_same_after_both_conversions(path, tmp_path):
    three = tmp_path / "three.qasm"
    code, out, err = qsim("convert", path, "--to", "openqasm3.0", "-o", three)
    assert code == 0, err
    back = tmp_path / "back.qasm"
    code, out, err = qsim("convert", three, "--to", "openqasm2", "-o", back)
    assert code == 0, err
    before = reference.Program(path.read_text())
    after = reference.Program(back.read_text()) if len(back.read_text()) <= 100_000 else None  # the slow reading
    quantum = [s for s in before.statements if not re.match(r"measure|reset|if\b", s)]
    if len(quantum) == len(before.statements):
        expected = reference.final_state(before)
        code, out, err = qsim("run", three, "--output", "state", "--format", "json", "--no-timing")
        assert code == 0 and same_up_to_phase(np.array([complex(*z) for z in json.loads(out)["results"][0]["state"]]), expected)
        assert after is None or same_up_to_phase(reference.final_state(after), expected)
        return
    expected = reference.distribution(before, 512)
    if expected is None:
        pytest.skip("too many branches for the slow reading")
    assert close(executed(three.read_text(), before.bits), expected)
    assert after is None or close(reference.distribution(after, 512) or expected, expected)


# ------------------------------------------------------------------------- the specification's examples

EXAMPLES = CORPUS / "openqasm" / "examples"
SAID = ["adder", "inverseqft1", "inverseqft2", "qec", "qft", "qpt", "rb", "teleport"]
NOT_SAID = {"alignment": ("a delay", 13), "gateteleport": ("the extern function 'vote'", 12), "ipe": ("a measurement into what is no bit", 28),
            "rus": ("a condition on a register that holds something else", 34), "scqec": ("the extern function 'zfirst'", 86),
            "t1": ("a physical qubit", 28), "varteleport": ("a condition on an outcome that no global register holds", 36)}
needs_examples = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="LIBQSIM_CORPUS has no openqasm/examples")


@needs_examples
@pytest.mark.parametrize("name", SAID)
def test_examples_do_the_same_in_openqasm2_and_back(name):
    text = (EXAMPLES / f"{name}.qasm").read_text()
    two = converted(text, "openqasm2")
    program = reference.Program(two)
    expected = reference.distribution(program)  # what the examples themselves compute, test_examples.py has by hand
    assert close(executed(text, program.bits), expected)
    for version in ("openqasm3.0", "openqasm3.1", "openqasm3.2-draft"):
        assert close(executed(converted(two, version), program.bits), expected)
        assert close(executed(converted(text, version), program.bits), expected)


@needs_examples
@pytest.mark.parametrize("name", sorted(NOT_SAID))
def test_examples_that_openqasm2_cannot_say(name):
    what, line = NOT_SAID[name]
    code, out, err = qsim("convert", EXAMPLES / f"{name}.qasm", "--to", "openqasm2", "--format", "json", "--no-timing")
    [fault] = [d for d in json.loads(out)["results"][0]["diagnostics"] if d["severity"] == "error"]
    assert code == 3 and fault["code"] == "QS4003" and what in fault["message"] and fault["line"] == line


@needs_examples
def test_every_example_is_said_refused_or_mended():
    from test_corpus import INVALID_EXAMPLES

    rest = {path.stem for path in EXAMPLES.glob("*.qasm")} - set(SAID) - NOT_SAID.keys() - {name.removesuffix(".qasm") for name in INVALID_EXAMPLES}
    assert rest == {"defcal"}  # it has nothing but calibrations, of which OpenQASM 2 knows nothing and which change no gate


# ---------------------------------------------------------------------------- versions of OpenQASM 3

@pytest.mark.parametrize("version, others, value", [("3.0", ("openqasm3.1", "openqasm3.2-draft"), 64), ("3.1", ("openqasm3.0", "openqasm3.2-draft"), 512),
                                                    ("3.2", ("openqasm3.0", "openqasm3.1"), 512)])
def test_chains_of_powers_keep_their_value(version, others, value):
    """classical.rst: ** is left associative in 3.0 and right associative since."""
    text = f"OPENQASM {version}; output int a; output int b; a = 2 ** 3 ** 2; b = 0 - 2 ** 3 ** 2;"
    for other in others:
        code, out, err = qsim("run", "-", "--output", "distribution", "--format", "json", "--no-timing", text=converted(text, other))
        assert code == 0, err
        [entry] = json.loads(out)["results"][0]["distribution"]
        assert entry["outputs"] == {"a": value, "b": -value}
