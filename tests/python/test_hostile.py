"""Whatever the input, every verb gives an answer: a status that the interface knows, a message where it is no 0, and no crash, hang or flood of memory.

The inputs are those of hostile_programs.py and hostile_documents.py in their small sizes; limits on memory and processor time end what would not end by itself.
"""
import json
import os
import pathlib
import shutil
import subprocess

import pytest

import hostile
import hostile_documents
import hostile_programs

QSIM = os.environ.get("QSIM") or shutil.which("qsim")
pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")

PARTS = 12
BATCH_SECONDS = 60  # of processor time, for hundreds of inputs
SHARE = 3  # each verb by itself is tried on one of so many inputs of its own
ANSWERS = {"accept", "reject", "unsupported", "error"}


def part_of(rows, part):
    return rows[part::PARTS]


def adapter(lines, seconds=BATCH_SECONDS):
    """The adapter's answers to some lines."""
    run = subprocess.run([QSIM, "adapter"], input=b"\n".join(lines) + b"\n", capture_output=True, preexec_fn=lambda: hostile.limit(seconds), timeout=600)
    answers = [json.loads(line) for line in run.stdout.decode().split("\n")[:-1]]
    return run.returncode, answers


def check_answers(rows, lines, seconds):
    status, answers = adapter(lines, seconds)
    assert status == 0 and len(answers) == len(lines), f"ended after {rows[len(answers)][0]}"
    for number, (row, answer) in enumerate(zip(rows, answers)):
        assert answer["id"] == number, row[0]
        # An error: the program has inputs, and the message none of their values.
        assert answer["status"] in ("accept", "reject", "unsupported", "error"), (row[0], answer)
        assert answer["status"] == "accept" or answer["diagnostics"], row[0]
    return answers


def test_all_programs_to_one_adapter():
    rows = hostile_programs.ROWS
    lines = [hostile.message(hostile_programs.text_of(row, row[2]), "check", number).strip() for number, row in enumerate(rows)]
    for row, answer in zip(rows, check_answers(rows, lines, 2 * BATCH_SECONDS)):
        assert row[1] in ("any", answer["status"]), (row[0], answer)


@pytest.mark.parametrize("part", range(PARTS))
def test_programs_run_by_one_adapter(part):
    rows = part_of(hostile_programs.ROWS[:hostile_programs.LONG_RUNS], part)
    lines = [hostile.message(hostile_programs.text_of(row, row[2]), "run", number, want=["distribution"]).strip() for number, row in enumerate(rows)]
    check_answers(rows, lines, 2 * BATCH_SECONDS)


@pytest.mark.parametrize("verb", [verb for verb in hostile.VERBS if verb != "adapter"])
def test_programs_by_each_verb(verb, tmp_path):
    verbs = [name for name in hostile.VERBS if name != "adapter"]
    rows = hostile_programs.ROWS[:hostile_programs.LONG_RUNS] if verb in ("convert2", "convert3", "equal") else hostile_programs.ROWS
    for row in rows[verbs.index(verb)::SHARE * len(verbs)]:
        for name, _, _, status, _, _, errors in hostile.measure(QSIM, row, row[2], [verb], tmp_path, budget="0.01"):
            usage = status == 2 and b"QS5020" in errors  # an input without a value
            assert status in hostile.ANSWERS or usage, (name, status, errors)
            assert status == 0 or errors or verb in ("check", "equal", "plan"), name  # whose output says it


@pytest.mark.parametrize("part", range(PARTS))
def test_lines_for_the_adapter(part):
    lines = [line for name, small, _, text in part_of(hostile_documents.MESSAGES, part) for line in text(small).split(b"\n") if line.strip(b" \t\r")]
    status, answers = adapter(lines)
    assert status == 0 and len(answers) == len(lines), lines[len(answers)][:200] if len(answers) < len(lines) else None
    for line, answer in zip(lines, answers):
        assert "protocols" in answer or answer["status"] in ANSWERS, (line[:200], answer)


@pytest.mark.parametrize("part", range(PARTS))
def test_documents(part, tmp_path):
    rows = part_of(hostile_documents.DOCUMENTS, part)
    paths = []
    for number, (_, file, small, _, text) in enumerate(rows):
        path = tmp_path / str(number) / file
        path.parent.mkdir()
        content = text(small)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        paths.append(str(path))
    tables = [path for path in paths if path.endswith(".toml")]
    circuit = tmp_path / "bell.qasm"
    circuit.write_text(hostile_documents.BELL)
    commands = [["check", *paths], ["drafts", "validate", *tables], *(["check", str(circuit), option, path] for option in ("--draft", "--waivers") for path in tables[::30]),
                *(["bench", "run", path] for path in tables[5::30]), *(["drafts", "diff", path, "illustrative-exchange/A"] for path in tables[3::30])]
    for command in commands:
        run = subprocess.run([QSIM, *command], capture_output=True, preexec_fn=lambda: hostile.limit(BATCH_SECONDS), stdin=subprocess.DEVNULL, timeout=300)
        assert run.returncode in (0, 1, 2, 3), (command[:3], run.returncode, run.stderr[-500:])
        assert run.returncode == 0 or run.stderr or run.stdout, command


def included(folder, **files):
    for name, text in files.items():
        (folder / name).write_text(text)
    main = folder / "main.qasm"
    main.write_text('OPENQASM 3.1;\ninclude "a";\n')
    return main


def name_of_fault(run):
    return run.stderr.decode().split("error[")[1][:6] if b"error[" in run.stderr else ""


def checked(path, *options):
    return subprocess.run([QSIM, "lower", path, *options], capture_output=True, preexec_fn=hostile.limit, stdin=subprocess.DEVNULL, timeout=300)


@pytest.mark.parametrize("files", [{"a": 'include "a";'}, {"a": 'include "b";', "b": 'include "a";'}, {"a": 'include "main.qasm";'}, {"a": 'include "./../{folder}/a";'}, {"a": 'include "link";'}])
def test_includes_that_come_back_to_themselves_are_told(files, tmp_path):
    main = included(tmp_path, **{name: text.replace("{folder}", tmp_path.name) for name, text in files.items()})
    (tmp_path / "link").symlink_to("a")
    run = checked(main)
    assert run.returncode == 1 and name_of_fault(run), run.stderr


@pytest.mark.parametrize("text, code", [("int i{i};", {"QS2002", "QS3002"}), ("", {"QS3027"}), ("// nothing", {"QS3027"}), ("/*" + 100_000 * "*" + "*/", {"QS3027"})])
def test_an_include_bomb_is_refused(text, code, tmp_path):
    # Each file includes the next one ten times: a hundred million files would be read.
    files = {f"f{depth}": f'include "f{depth + 1}";\n' * 10 for depth in range(8)}
    main = included(tmp_path, a='include "f0";', f8=text, **files)
    run = checked(main)
    assert run.returncode in (1, 3) and name_of_fault(run) in code, run.stderr[-300:]


def test_what_cannot_be_included_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "outside").symlink_to("/etc/hostname")
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "gone").symlink_to("nowhere")
    (tmp_path / "text").write_text("int i;")
    (tmp_path / "binary").write_bytes(bytes(range(256)))
    for name in ("pipe", "folder", "loop", "outside", "device", "gone", "none", "/dev/zero", "/dev/stdin", "/proc/self/mem", "/proc/self/environ", "..", ".", "text/", "text/x", "/etc/passwd", "../../../../../../etc/passwd",
                 "x" * 5000, "folder/../pipe", "binary", "//", "~", "%s%s%s%n", "text text", "-", "a\tb"):
        main = tmp_path / "main.qasm"
        main.write_text(f'OPENQASM 3.1;\ninclude "{name}";\n')
        run = checked(main)
        assert run.returncode in (1, 3) and name_of_fault(run), (name, run.stderr)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    main = included(tmp_path)
    with open(tmp_path / "a", "wb") as file:
        file.truncate(1 << 40)
    for path in (main, tmp_path / "a"):
        run = checked(path)
        assert run.returncode in (1, 2, 3) and name_of_fault(run), run.stderr


def test_long_chains_of_operators_are_computed(tmp_path):
    # Written by programs, not by people; 1 + 1 + ... has as many terms as it says, and n - 1 - 1 ... is 0.
    for terms in (1024, 5000, 100_000):
        text = f"OPENQASM 3.1;\nint n = {terms};\nint a = 1{' + 1' * (terms - 1)};\nint b = n{' - 1' * terms};\nint one = 1;\nint c = one{' * 1 + one - one' * terms};\n"
        path = tmp_path / "chain.qasm"
        path.write_text(text)
        run = subprocess.run([QSIM, "run", path, "--format", "json"], capture_output=True, preexec_fn=hostile.limit, timeout=300)
        assert run.returncode == 0, run.stderr[:300]
        outputs = json.loads(run.stdout)["results"][0]["distribution"][0]["outputs"]
        assert outputs == {"n": terms, "a": terms, "b": 0, "one": 1, "c": 1}
        for verb in (["fmt", "-"], ["parse", "-"], ["lower", "-"], ["check", path], ["convert", path, "--to", "openqasm3.0"]):
            run = subprocess.run([QSIM, *verb], input=text.encode(), capture_output=True, preexec_fn=hostile.limit, timeout=300)
            assert run.returncode == 0, (verb, run.stderr[:300])


@pytest.mark.parametrize("parameters", [1, 50_000])
def test_long_sums_of_a_gates_parameters_are_computed(parameters, tmp_path):
    # The terms add up to half a turn.
    names = [f"p{i % parameters}" for i in range(50_000)]
    text = (f"gate g({', '.join(f'p{i}' for i in range(parameters))}) a {{ rx({' + '.join(names)}) a; }}\n"
            f"qubit q;\ng({', '.join(['pi / 50000'] * parameters)}) q;\nbit c = measure q;")
    run = ran(tmp_path, text)
    assert run.returncode == 0, run.stderr[:300]
    outputs = {entry["outputs"]["c"] for entry in json.loads(run.stdout)["results"][0]["distribution"] if entry["p"] > 1e-9}
    assert outputs == {"1"}


def ran(folder, text, *options):
    path = folder / "program.qasm"
    path.write_text("OPENQASM 3.1;\ninclude \"stdgates.inc\";\n" + text)
    return subprocess.run([QSIM, "run", path, "--format", "json", *options], capture_output=True, preexec_fn=hostile.limit, timeout=300)


@pytest.mark.parametrize("text, code, options", [
    ("def f(bit[8000000] a) {\n  f(~a);\n}\nbit[8000000] b;\nf(b);", "QS3107", []),  # 512 calls of a megabyte each
    ("def f(int n) {\n  bit[8000000] a;\n  f(n + 1);\n}\nf(0);", "QS3107", []),
    ("qubit q; bit[16000000] c;\nfor int i in [0:19] {\n  h q;\n  c[i] = measure q;\n}", "QS3107", []),  # a million paths of megabytes each
    ("qubit q; bit[16000000] c;\nfor int i in [0:19] {\n  h q;\n  c[i] = measure q;\n}", "QS3107", ["--shots", "10000"]),
    ("bit[16000000] b;\nwhile (true) {\n  b = ~b;\n}", "QS5011", []),  # a step of 16,000,000 bits is not one step
    ("qubit[100000] q;\nint i;\nwhile (true) {\n  i += 1;\n  barrier q;\n}", "QS5011", []),  # nor one of as many qubits
    ("qubit[100000] q;\nbox {\n  for int i in [0:1000] {\n    barrier;\n  }\n}", "QS5011", []),
    ("uint[4096] a = 3;\nuint[4096] b = ~a;\nwhile (true) {\n  a = a ** b;\n}", "QS5011", []),  # nor are the products of a power
    ("const uint[4096] a = 3;\nconst uint[4096] b = ~a;\n" + "".join(f"const uint[4096] c{i} = a ** b;\n" for i in range(60)), "QS3105", []),
    ("qubit q;\nbit[10000] c;\nfor int i in [0:9999] {\n  h q;\n  c[i] = measure q;\n}", "QS5013", ["--shots", "1000"]),
    ("qubit[1000000] r;\nqubit q;\nbit[30] c;\nfor int i in [0:29] {\n  h q;\n  c[i] = measure q;\n}", "QS5013", []),  # what is known of them is copied
    ("qubit[12] q;\nh q;\nbit[12] c = measure q;\nbit[100000] a;", "QS5015", []),  # 400 megabytes of text
    ("array[bool, 16000000] a;", "QS3107", []),  # an element is held in a word, not in a bit
])
def test_what_is_long_costs_what_it_takes(text, code, options, tmp_path):
    run = ran(tmp_path, text, *options)
    assert run.returncode in (1, 3)
    assert {entry["code"] for entry in json.loads(run.stdout)["results"][0]["diagnostics"]} == {code}


def test_numbers_too_small_for_a_double_are_zero_and_too_large_ones_are_refused(tmp_path):
    zeros = "0" * 400
    for small in (f"0.{zeros}1", f".{zeros}1e1", "1e-400", f"0.{zeros}1E+2", "1e-99999999999999999999", f"1{zeros}.0e-900"):
        run = ran(tmp_path, f"float f = {small};")
        assert run.returncode == 0, (small[:10], run.stdout[-300:])
        assert json.loads(run.stdout)["results"][0]["distribution"][0]["outputs"] == {"f": 0}
    run = ran(tmp_path, f"float f = 0.{zeros}1e401; float g = 1{zeros}.0e-400;")
    assert json.loads(run.stdout)["results"][0]["distribution"][0]["outputs"] == {"f": 1, "g": 1}
    for large in ("1e400", f"1{zeros}.0", f"0.001{zeros}e900", "1e99999999999999999999", f"1{zeros}e-10"):
        assert ran(tmp_path, f"float f = {large};").returncode == 1, large[:10]
