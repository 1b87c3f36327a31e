"""Agreement on syntax with the grammar of OpenQASM 3 as its authors generate it (PyPI `openqasm3[parser]`), over published programs, sentences of
the grammar and mutations of both.

Each class of disagreement is one that a clause explains. It has a repair: the same program without the construct in question. A disagreement is
explained only where both accept the repaired program, so that no class hides another fault.

LIBQSIM_CORPUS names the folder of circuits; SYNTAX_PROGRAMS says how many mutated programs are tried, SYNTAX_SEED which, SYNTAX_FILE_BYTES how long
a circuit may be.
"""
import collections
import json
import os
import pathlib
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

import syntax_programs  # noqa: E402
import syntax_repairs  # noqa: E402

CORPUS = pathlib.Path(os.environ.get("LIBQSIM_CORPUS") or "/nonexistent")
QSIM = os.environ.get("QSIM") or shutil.which("qsim")
PROGRAMS = int(os.environ.get("SYNTAX_PROGRAMS") or 500)
SEED = int(os.environ.get("SYNTAX_SEED") or 1)
PROFILE = "openqasm3.1"  # the version of the package's grammar
FILE_BYTES = int(os.environ.get("SYNTAX_FILE_BYTES") or 2000)
CONSTRUCTS = 8  # of a program, at most
BATCH = 500  # programs a call of the command
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
    except ParseCancellationException:
        return False
    return True


def ours(texts, folder):
    """For each text (accepted, the tree, the diagnostics)."""
    answers = []
    for begin in range(0, len(texts), BATCH):
        paths = []
        for i, text in enumerate(texts[begin:begin + BATCH]):
            paths.append(folder / f"{i}.qasm")
            paths[-1].write_text(text, encoding="utf-8", newline="")
        done = subprocess.run([QSIM, "parse", "--profile", PROFILE, "--format", "json", "--no-timing", *paths], capture_output=True, text=True, timeout=600)
        assert done.returncode in (0, 1, 3), (done.returncode, done.stderr)
        for path, result in zip(paths, json.loads(done.stdout)["results"], strict=True):
            assert result["path"] == str(path)
            errors = [d for d in result["diagnostics"] if d["severity"] == "error"]
            answers.append((not errors, result["text"], result["diagnostics"]))
    return answers


def disagreements(texts, folder):
    """(text, accepted by us, the classes that explain it, the repaired text) of each text on which the two differ."""
    differing = [(text, *answer) for text, answer in zip(texts, ours(texts, folder), strict=True) if answer[0] != reference_accepts(text)]
    pending = [(text, accepted, (), text, tree, said) for text, accepted, tree, said in differing]
    found = []
    while pending:
        steps = []
        for text, accepted, reasons, now, tree, said in pending:
            changed, reason = syntax_repairs.repaired(now, tree, said, accepted)
            if reason is None or len(reasons) == CONSTRUCTS:
                found.append((text, accepted, (), now))
            else:
                steps.append((text, accepted, (*reasons, reason), changed))
        pending = []
        for step, (accepts, tree, said) in zip(steps, ours([step[3] for step in steps], folder), strict=True):
            if accepts and reference_accepts(step[3]):
                found.append(step)
            else:
                pending.append((*step, tree, said))
    return found


def check(texts, folder):
    found = disagreements(texts, folder)
    explained = collections.Counter(reason for _, _, reasons, _ in found for reason in reasons)
    print(f"{len(texts) - len(found)} of {len(texts)} agreed", *(f"{n} {reason}" for reason, n in explained.most_common()), sep="\n")
    unexplained = [("accepted" if accepted else "rejected", text, repaired) for text, accepted, reasons, repaired in found if not reasons]
    assert not unexplained, f"{len(unexplained)} unexplained\n" + "\n".join(map(repr, unexplained[:200]))


def test_mutated_programs_have_the_verdict_of_the_grammar(tmp_path):
    check(list(syntax_programs.programs(PROGRAMS, SEED, CORPUS)), tmp_path)


def test_sentences_of_the_grammar_are_programs(tmp_path):
    """Every alternative of every rule, without mutations."""
    check(list(syntax_programs.sentences(PROGRAMS, SEED)), tmp_path)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="LIBQSIM_CORPUS names no folder of circuits")
def test_published_programs_have_the_verdict_of_the_grammar(tmp_path):
    """The examples; the circuits of OpenQASM 2, read as OpenQASM 3; the statements to reject."""
    paths = [path for path in sorted(CORPUS.rglob("*.qasm")) if path.stat().st_size <= FILE_BYTES and "statements" not in path.parts]
    check([re.sub(r"^(\s*OPENQASM) 2\.0;", r"\1 3.1;", path.read_text(), count=1, flags=re.M) for path in paths], tmp_path)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="LIBQSIM_CORPUS names no folder of circuits")
def test_statements_to_reject_are_rejected(tmp_path):
    statements = [line + "\n" for path in sorted((CORPUS / "openqasm" / "source/grammar/tests/invalid/statements").glob("*.qasm"))
                  for line in path.read_text().splitlines() if line.strip() and not line.startswith("//")]
    assert [text for text, answer in zip(statements, ours(statements, tmp_path), strict=True) if answer[0]] == []
