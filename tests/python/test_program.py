"""parse, load, and what they raise."""

import pathlib

import pytest

import libqsim

BELL = """OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
bit[2] c;
h q[0];
cx q[0], q[1];
c = measure q;
"""


def test_a_program_tells_what_it_is():
    program = libqsim.parse(BELL)
    assert program.qubit_count == 2
    assert program.profile == "openqasm3.1"
    assert program.path == ""
    assert [(v.name, v.type) for v in program.outputs] == [("c", "bit[2]")]
    assert program.inputs == []
    assert program.diagnostics == []
    assert "stdgates.inc" in [f.name for f in program.files]
    assert "measure" in program.lowered_text()


def test_the_inputs_of_a_program():
    program = libqsim.parse("OPENQASM 3.1; input float[64] theta; input int[8] n; output bit b;")
    assert [(v.name, v.type) for v in program.inputs] == [("theta", "float[64]"), ("n", "int[8]")]
    assert [v.name for v in program.outputs] == ["b"]


def test_bytes_are_a_program_too():
    assert libqsim.parse(BELL.encode()).qubit_count == 2


@pytest.mark.parametrize("kind", [str, pathlib.Path, lambda path: str(path).encode()])
def test_a_file_by_any_kind_of_path(tmp_path, kind):
    path = tmp_path / "bell.qasm"
    path.write_text(BELL)
    program = libqsim.load(kind(path))
    assert program.qubit_count == 2
    assert program.path == str(path)


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path):
    import hashlib

    path = tmp_path / "bell.qasm"
    path.write_text(BELL)
    assert libqsim.load(path).files[0].sha256 == hashlib.sha256(BELL.encode()).hexdigest()


def test_a_missing_file_is_named():
    with pytest.raises(libqsim.QasmError, match="nowhere.qasm") as caught:
        libqsim.load("nowhere.qasm")
    assert caught.value.exit_status == 2
    assert caught.value.diagnostics[0].kind == "file"


def test_a_wrong_program_has_all_its_diagnostics():
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.parse("OPENQASM 3.1;\nqubit q;\nqubit q;\nx0 q;\n")
    error = caught.value
    assert [(d.line, d.code) for d in error.diagnostics] == [(3, "QS3002"), (4, "QS3095")]
    first = error.diagnostics[0]
    assert (first.severity, first.kind, first.line, first.column, first.end_line, first.end_column) == ("error", "semantic", 3, 7, 3, 8)
    assert first.clause.startswith("openqasm3.1 ")
    assert first.excerpt == "qubit q;"
    assert [note.line for note in first.notes] == [2]
    assert error.exit_status == 1
    assert str(first) in str(error)
    assert "^" in str(error)


def test_columns_count_code_points():
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.parse("OPENQASM 3.1;\n/* \u0398\U0001d703 */ int \u03b8 = x;\n")
    assert [(d.line, d.column) for d in caught.value.diagnostics] == [(2, 18)]


def test_any_bytes_give_diagnostics():
    for text in [b"", b"\0", b"\xff\xfe", "\ud800", b"qubit \xe9;", "\u202e"]:
        try:
            libqsim.parse(text)
        except libqsim.QasmError as error:
            assert error.diagnostics
            assert str(error)
            for diagnostic in error.diagnostics:
                assert repr(diagnostic)


def test_a_profile_decides_the_language():
    text = 'include "qelib1.inc"; qreg q[1]; h q[0];'
    assert libqsim.parse(text).profile == "openqasm2-circulated"
    with pytest.raises(libqsim.QasmError, match="OPENQASM 2.0"):
        libqsim.parse(text, profile="openqasm2")


def test_an_unknown_profile_is_refused():
    with pytest.raises(libqsim.QasmError, match="openqasm9"):
        libqsim.parse(BELL, profile="openqasm9")


def test_includes_come_from_given_folders_only(tmp_path):
    (tmp_path / "own.inc").write_text("gate mine a { U(0, 0, 0) a; }\n")
    text = 'OPENQASM 3.1;\ninclude "own.inc";\nqubit q;\nmine q;\n'
    assert libqsim.parse(text, include_dirs=[tmp_path]).qubit_count == 1
    with pytest.raises(libqsim.QasmError, match="own.inc"):
        libqsim.parse(text)


def test_warnings_do_not_prevent_a_program():
    program = libqsim.parse('OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\nswap q[0], q[1];\n')
    assert [(d.severity, d.line) for d in program.diagnostics] == [("warning", 4)]


def test_what_is_no_text_is_a_type_error():
    for wrong in [3, None, ["qubit q;"]]:
        with pytest.raises(TypeError):
            libqsim.parse(wrong)


def test_includes_nest_to_a_limit(tmp_path):
    for depth in range(40):
        (tmp_path / f"{depth}.inc").write_text(f'include "{depth + 1}.inc";\n')
    (tmp_path / "main.qasm").write_text('OPENQASM 3.1;\ninclude "0.inc";\n')
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.load(tmp_path / "main.qasm")
    assert [d.code for d in caught.value.diagnostics] == ["QS3025"]
    assert caught.value.exit_status == 3


def test_only_regular_files_are_read(tmp_path):
    import os

    os.mkfifo(tmp_path / "pipe.qasm")
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.load(tmp_path / "pipe.qasm")
    assert [d.code for d in caught.value.diagnostics] == ["QS6002"]


def test_a_folder_that_is_none_is_named(tmp_path):
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.parse(BELL, include_dirs=[tmp_path / "nowhere"])
    assert [d.code for d in caught.value.diagnostics] == ["QS6006"]


def test_gate_definitions_nest_to_a_limit():
    lines = ["OPENQASM 2.0;", "gate g0 a { U(0, 0, 0.5) a; }"]
    lines += [f"gate g{i} a {{ g{i - 1} a; }}" for i in range(1, 1100)]
    lines += ["qreg q[1];", "g1099 q[0];"]
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.parse("\n".join(lines))
    assert {d.code for d in caught.value.diagnostics} == {"QS3108"}
    assert caught.value.exit_status == 3


def test_conversion_gives_a_text_that_does_the_same():
    text = 'OPENQASM 3.1;\ninclude "stdgates.inc";\nqubit[3] q;\nfor int i in [0:2] { h q[i]; }\nctrl @ x q[0], q[1];\n'
    conversion = libqsim.convert(libqsim.parse(text), "openqasm2")
    assert conversion.text == str(conversion)
    assert conversion.text.splitlines()[0] == "OPENQASM 2.0;" and conversion.diagnostics == []
    again = libqsim.parse(conversion.text, profile="openqasm2")
    assert again.qubit_count == 3
    before, after = (libqsim.run(program, output="state").state for program in (libqsim.parse(text), again))
    assert abs(abs((before.conj() * after).sum()) - 1) < 1e-12


def test_conversion_refuses_what_the_version_cannot_say():
    program = libqsim.parse("OPENQASM 3.1;\nqubit q;\nbit c;\nc = measure q;\nwhile (c) { reset q; c = measure q; }\n")
    with pytest.raises(libqsim.QasmError) as error:
        libqsim.convert(program, "openqasm2")
    assert error.value.diagnostics[0].line == 5
    with pytest.raises(libqsim.QasmError):
        libqsim.convert(program, "openqasm1")
