"""The command `qsim` from outside: exit statuses, JSON documents, the adapter, interruption. QSIM names the executable."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

QSIM = os.environ.get("QSIM") or shutil.which("qsim") or "qsim"
BELL = 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\nh q[0];\ncx q[0],q[1];\nmeasure q -> c;\n'
WRONG = 'OPENQASM 3.1;\nqubit q;\nfoo q;\n'
ROUNDS = """OPENQASM 3.1;
include "stdgates.inc";
qubit[5] q;
bit[6] c;
for int i in [0:5] {
  ry(0.4 + 0.3 * i) q[0]; cx q[0], q[1]; ry(0.7) q[1]; cx q[1], q[2]; h q[3]; cz q[3], q[0];
  c[i] = measure q[0];
  if (c[i]) { x q[4]; ry(0.2) q[0]; }
}
"""


def qsim(*arguments, stdin=None, env=None):
    return subprocess.run([QSIM, *map(str, arguments)], input=stdin, capture_output=True, text=True, timeout=120,
                          env={**os.environ, **(env or {})})


class Command(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.bell = self.write("bell.qasm", BELL)
        self.wrong = self.write("wrong.qasm", WRONG)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def document(self, *arguments, status=0):
        run = qsim(*arguments, "--format", "json")
        self.assertEqual(run.returncode, status, run.stderr)
        document = json.loads(run.stdout)
        self.assertEqual(document["verb"], arguments[0])
        self.assertEqual(document["schema"], f"libqsim-{arguments[0]}/1")
        self.assertEqual(set(document["tool"]), {"version", "revision"})
        self.assertRegex(document["digest"], "^[0-9a-f]{64}$")
        return document


class Statuses(Command):
    def test_usage(self):
        for arguments in ([], ["fly"], ["run"], ["run", self.bell, "--shots", "-1"], ["run", self.bell, "--shots", "many"],
                          ["run", self.bell, "--precision", "half"], ["run", self.bell, "--input", "x"], ["run", self.bell, "--output", "all"],
                          ["run", self.bell, "--profile", "openqasm9"], ["run", self.folder / "none.qasm"], ["check", self.folder / "none.qasm"],
                          ["run", self.bell, "--memory", "much"], ["lex", self.folder / "none.qasm"], ["run", self.bell, "-I", self.folder / "none"]):
            with self.subTest(arguments=arguments):
                run = qsim(*arguments)
                self.assertEqual(run.returncode, 2)
                self.assertNotEqual(run.stderr, "")
                self.assertEqual(run.stdout, "")

    def test_what_a_verb_does_not_take_is_named(self):
        drafts = ["drafts", "diff", "illustrative-exchange/A", "illustrative-exchange/B"]
        for arguments, sentence in ((["runn", self.bell], "qsim: there is no verb 'runn': did you mean 'run'?"), ([], "qsim: it takes a verb"),
                                    (["drafts", "dif"], "qsim drafts: there is no verb 'dif': did you mean 'diff'?"), (["drafts"], "qsim drafts: it takes a verb"),
                                    (["run", self.bell, "--shot", "3"], "qsim run: there is no option '--shot': did you mean '--shots'?"),
                                    (["run", self.bell, self.bell], f"qsim run: one argument too many: '{self.bell}'"), (["run"], "qsim run: FILE is required"),
                                    ([*drafts, "--waivers", "w.toml"], "qsim drafts diff: there is no option '--waivers'"), (drafts[:3], "qsim drafts diff: B is required"),
                                    ([*drafts, "more"], "qsim drafts diff: one argument too many: 'more'"), (["equal", self.bell], "qsim equal: B is required"),
                                    (["lex", self.bell, "-o", "x"], "qsim lex: there is no option '-o'"), (["check", self.bell, "--\x1b[31m"], "qsim check: there is no option '--\\x1b[31m'")):
            done = qsim(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
            self.assertEqual(done.stderr.splitlines(), [sentence, "see " + sentence.split(":")[0] + " --help"])

    def test_options_of_protocols_are_none_of_a_proposal(self):
        for option in (["--param", "qubits=3"], ["--circuits", "3"], ["--shots", "10"]):
            for verb in ("run", "circuits"):
                done = qsim("bench", verb, "ghz-5", *(option if verb == "run" or option[0] != "--shots" else ["--circuits", "1"]))
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn("a proposal states its parameters, circuits and shots itself", done.stderr)

    def test_results_go_to_the_file_that_is_named(self):
        """The same bytes as on standard output; a file that cannot be written is a wrong use, whatever the verdict."""
        target = self.folder / "out"
        for arguments in (["drafts", "diff", "illustrative-exchange/A", "illustrative-exchange/B", "--on", self.bell], ["drafts", "list"], ["drafts", "checks"],
                          ["drafts", "show", "illustrative-exchange/A"], ["check", self.bell, self.wrong], ["bench", "list"], ["bench", "features", self.bell],
                          ["bench", "run", "chsh", "--seed", "1"], ["equal", self.bell, self.bell], ["convert", self.bell, "--to", "openqasm3.1"], ["run", self.bell],
                          ["plan", self.bell, "--memory", "1G"], ["run", self.wrong]):
            for form in ("text", "json"):
                options = ["--format", form, "--no-timing"]
                shown, kept = qsim(*arguments, *options), qsim(*arguments, *options, "-o", target)
                self.assertEqual((kept.returncode, kept.stdout, kept.stderr), (shown.returncode, "", shown.stderr), arguments)
                if shown.stdout:
                    self.assertEqual(target.read_text(), shown.stdout, arguments)
                target.unlink(missing_ok=True)
            lost = qsim(*arguments, "-o", self.folder / "none" / "out")
            self.assertEqual(lost.returncode, 1 if arguments == ["run", self.wrong] else 2, arguments)

    def test_rejected(self):
        for verb in ("run", "plan", "lower"):
            run = qsim(verb, self.wrong)
            self.assertEqual(run.returncode, 1)
            self.assertIn(f"{self.wrong}:3:1: error[", run.stderr)
            self.assertEqual(run.stdout, "")
        self.assertEqual(qsim("check", self.wrong).returncode, 1)
        fault = self.write("fault.qasm", "OPENQASM 3.1;\nint i = 0;\nint j;\nj = 1 / i;\n")
        self.assertEqual(qsim("check", fault).returncode, 0)
        run = qsim("run", fault)
        self.assertEqual(run.returncode, 1)
        self.assertIn(":4:", run.stderr)

    def test_unsupported(self):
        large = self.write("large.qasm", 'OPENQASM 3.1; include "stdgates.inc"; qubit[40] q; bit[40] c; h q; c = measure q;')
        for arguments in (["run", large, "--shots", 1], ["plan", large], ["run", self.bell, "--output", "state"]):
            self.assertEqual(qsim(*arguments).returncode, 3)

    def test_worst_of_several(self):
        self.assertEqual(qsim("check", self.bell).returncode, 0)
        self.assertEqual(qsim("check", self.bell, self.wrong).returncode, 1)
        # Nothing is judged where a path does not exist.
        self.assertEqual(qsim("check", self.folder / "none.qasm", self.wrong).returncode, 2)

    def test_hostile_loops_end(self):
        for body in ("while (true) { }", "while (true) { x q; }", "int i; while (true) { i += 1; }", "int i; while (true) { h q; i += 1; }",
                     "bit c; while (true) { h q; c = measure q; if (c) { x q; } }", "for int i in [0:1:9223372036854775806] { }"):
            path = self.write("loop.qasm", 'OPENQASM 3.1; include "stdgates.inc"; qubit q;' + body)
            for shots in ([], ["--shots", 1000]):
                with self.subTest(body=body, shots=shots):
                    self.assertIn(qsim("run", path, "--budget", "0.05", *shots).returncode, (1, 3))

    def test_version(self):
        run = qsim("--version")
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.stdout, r"^qsim \d+\.\d+\.\d+ \(revision \w+, instruction set \w+\)\n$")


class Documents(Command):
    def test_run(self):
        document = self.document("run", self.bell, "--shots", 1000, "--seed", 1, "--output", "counts", "--output", "distribution")
        self.assertEqual(document["inputs"][0]["path"], str(self.bell))
        self.assertEqual(set(document["environment"]), {"isa", "threads", "machine", "seconds"})
        result, = document["results"]
        self.assertEqual(result["profile"], "openqasm2-circulated")
        self.assertEqual(result["qubits"], 2)
        self.assertEqual(result["outputs"], {"c": "bit[2]"})
        self.assertEqual(sum(entry["count"] for entry in result["counts"]), 1000)
        self.assertEqual([entry["outputs"] for entry in result["distribution"]], [{"c": "00"}, {"c": "11"}])
        for entry in result["distribution"]:
            self.assertAlmostEqual(entry["p"], 0.5, 14)

    def test_state_and_expectations(self):
        state = self.write("state.qasm", 'OPENQASM 3.1; include "stdgates.inc"; qubit[2] q; x q[1]; s q[1];')
        document = self.document("run", state, "--output", "state", "--output", "probabilities", "--output", "expectation=ZI")
        result, = document["results"]
        self.assertEqual(result["state"], [[0, 0], [0, 0], [0, 1], [0, 0]])
        self.assertEqual(result["probabilities"], [0, 0, 1, 0])
        self.assertEqual(result["expectations"], [{"pauli": "ZI", "value": -1}])

    def test_refusals(self):
        result, = self.document("run", self.wrong, status=1)["results"]
        self.assertEqual(result["diagnostics"][0]["line"], 3)
        self.assertEqual(self.document("run", self.folder / "none.qasm", status=2)["inputs"], [])
        self.document("plan", self.wrong, status=1)
        self.document("lower", self.wrong, status=1)

    def test_stages(self):
        for verb in ("lex", "parse", "lower"):
            result, = self.document(verb, self.bell)["results"]
            self.assertIn("cx", result["text"])
        result, = self.document("plan", self.bell)["results"]
        self.assertEqual(result["gates"], 2)
        self.assertTrue(result["memory"]["fits"])

    def test_check(self):
        self.write("sub/other.qasm", BELL) if (self.folder / "sub").mkdir() is None else None
        document = self.document("check", self.folder, status=1)
        self.assertEqual([(Path(result["path"]).name, result["verdict"]) for result in document["results"]],
                         [("bell.qasm", "conforms"), ("other.qasm", "conforms"), ("wrong.qasm", "does-not-conform")])
        self.assertEqual({result["kind"] for result in document["results"]}, {"circuit"})
        log = json.loads(qsim("check", self.wrong, "--format", "sarif").stdout)
        self.assertEqual(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"], 3)
        out = self.folder / "out.json"
        self.assertEqual(qsim("check", self.bell, "--format", "json", "-o", out).returncode, 0)
        self.assertEqual(json.loads(out.read_text())["verb"], "check")

    def test_same_bytes_on_any_number_of_threads(self):
        rounds = self.write("rounds.qasm", ROUNDS)
        texts = {qsim("run", rounds, "--shots", 2000, "--seed", 3, "--output", "counts", "--output", "distribution", "--output",
                      "expectation=IIIIZ", "--threads", threads, "--format", "json", "--no-timing").stdout for threads in (1, 2, 3)}
        self.assertEqual(len(texts), 1)
        self.assertIn('"counts":[{', texts.pop())

    def test_portable_digest_covers_the_results(self):
        digests = {self.document("run", self.bell, "--shots", 100, "--seed", seed, "--portable")["digest"] for seed in (1, 2)}
        self.assertEqual(len(digests), 2)
        digests = {self.document("run", self.bell, "--shots", 100, "--seed", seed)["digest"] for seed in (1, 2)}
        self.assertEqual(len(digests), 1)

    def test_text_goes_where_it_belongs(self):
        run = qsim("run", self.bell, "--shots", 10, "--seed", 1)
        self.assertEqual(run.stderr, "")
        self.assertEqual(run.stdout.splitlines()[0].split(), ["c", "count"])
        self.assertIn("seed: ", qsim("run", self.bell, "--shots", 10).stderr)
        self.assertEqual(qsim("run", "-", stdin=BELL).stdout, qsim("run", self.bell).stdout)

    def test_verify(self):
        run = qsim("run", self.write("rounds.qasm", ROUNDS), "--verify", "--shots", 10, "--seed", 1)
        self.assertEqual(run.returncode, 0, run.stderr)
        said = [line.split() for line in run.stderr.splitlines() if line.startswith("verify: ")]
        self.assertEqual([(words[1], words[-1]) for words in said], [("chosen", "agrees"), ("fused", "agrees"), ("tiled", "agrees")])

    def test_amplitudes_marginals_and_densities(self):
        state = self.write("state.qasm", 'OPENQASM 3.1; include "stdgates.inc"; qubit[3] q; x q[2]; h q[0]; cx q[0], q[1];')
        outputs = ["amplitude=111", "amplitude=001", "marginal=2,1", "density=2,0"]
        document = self.document("run", state, *[word for output in outputs for word in ("--output", output)])
        [result] = document["results"]
        (re, im), zero = [entry["amplitude"] for entry in result["amplitudes"]]
        self.assertAlmostEqual(re, 0.5**0.5)
        self.assertEqual((im, zero), (0, [0, 0]))
        self.assertEqual(result["marginals"][0]["qubits"], [2, 1])
        for found, expected in zip(result["marginals"][0]["probabilities"], [0, 0.5, 0, 0.5]):
            self.assertAlmostEqual(found, expected)
        found = [[round(re, 12) for re, im in row] for row in result["densities"][0]["matrix"]]
        self.assertEqual(found, [[0, 0, 0, 0], [0, 0.5, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0.5]])
        shown = qsim("run", state, *[word for output in outputs for word in ("--output", output)]).stdout
        self.assertIn("q1 q2 = 01", shown)
        self.assertEqual(qsim("run", state, "--output", "marginal=0,0").returncode, 2)
        self.assertEqual(qsim("run", state, "--output", "density=a").returncode, 2)
        self.assertEqual(qsim("run", state, "--output", "amplitude=11").returncode, 2)


class Formatting(Command):
    def test_files_are_rewritten_once(self):
        path = self.write("messy.qasm", "OPENQASM 3.1 ;\n\n\n\nqubit[2]q;// two\nif(true){U(0,0,0)q[0];\n}\n")
        path.chmod(0o640)
        link = self.folder / "link.qasm"
        link.symlink_to(path)
        self.assertEqual((qsim("fmt", "--check", path, self.bell).returncode, qsim("fmt", "--check", path).stdout), (1, f"{path}\n"))
        self.assertEqual(qsim("fmt", link).returncode, 0)
        self.assertEqual(path.read_text(), "OPENQASM 3.1;\n\nqubit[2] q; // two\nif (true) {\n  U(0, 0, 0) q[0];\n}\n")
        self.assertTrue(link.is_symlink())
        self.assertEqual(path.stat().st_mode & 0o777, 0o640)
        before = path.stat().st_mtime_ns
        again = qsim("fmt", path)
        self.assertEqual((again.returncode, again.stdout, again.stderr, path.stat().st_mtime_ns), (0, "", "", before))
        self.assertEqual(qsim("fmt", "--check", path).returncode, 0)

    def test_standard_input_goes_to_standard_output(self):
        self.assertEqual(qsim("fmt", "-", stdin="x   q;").stdout, "x q;\n")

    def test_faults_leave_a_file_alone(self):
        path = self.write("fault.qasm", "x  q\ny  q;\n")
        run = qsim("fmt", path, self.bell)
        self.assertEqual(run.returncode, 1)
        self.assertIn("fault.qasm:1:5: error[QS2002]", run.stderr)
        self.assertEqual(path.read_text(), "x  q\ny  q;\n")
        # What only the analysis refuses is laid out all the same.
        self.assertEqual(qsim("fmt", self.wrong).returncode, 0)
        self.assertEqual(qsim("fmt", self.folder / "none.qasm").returncode, 2)
        self.assertEqual(qsim("fmt", path, "--profile", "openqasm9").returncode, 2)

    def test_document(self):
        path = self.write("messy.qasm", "x   q;\n")
        document = self.document("fmt", "--check", path, status=1)
        self.assertEqual([(r["path"], r["profile"], r["changed"]) for r in document["results"]], [(str(path), "openqasm3.1", True)])
        self.assertEqual(path.read_text(), "x   q;\n")


class AdapterProtocol(Command):
    def ask(self, *lines):
        run = qsim("adapter", stdin="".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
        self.assertEqual(run.returncode, 0, run.stderr)
        return [json.loads(line) for line in run.stdout.splitlines()]

    def case(self, **fields):
        return {"protocol": 1, "op": "case", "id": "a/b", "profile": "openqasm3.1", "path": str(self.folder / "case.qasm"), "source": "",
                "include_dirs": [], "mode": "run", "inputs": {}, "want": [], "shots": 100, "seed": 1, **fields}

    def test_hello(self):
        answer, = self.ask({"protocol": 1, "op": "hello"})
        self.assertEqual(answer["protocols"], [1])
        self.assertIn("openqasm2", answer["profiles"])
        self.assertEqual(answer["precision"], "double")

    def test_nonsense_is_answered_and_survived(self):
        answers = self.ask("nonsense", "[" * 100_000, "{}", '{"protocol":2,"op":"hello"}', '{"protocol":1,"op":"dance","id":"x"}', "\x00\xff",
                           self.case(mode="fly"), self.case(inputs=[]), self.case(want="state"), self.case(source=None, path="/nowhere"),
                           {"protocol": 1, "op": "sample", "id": "s", "source": BELL, "shots": -3, "seed": 1}, {"protocol": 1, "op": "hello"})
        self.assertEqual(len(answers), 12)
        self.assertEqual([answer["status"] for answer in answers[:5]], ["error", "error", "unsupported", "unsupported", "unsupported"])
        self.assertEqual(answers[-1]["protocols"], [1])

    def test_a_program_that_is_no_unicode_is_rejected_by_its_line(self):
        answers = self.ask(self.case(source="int i;\nint a\udcff;\nint j;\n"), self.case(source="// \U0001f600\nint i\ud83d;\n"), self.case(source="// \U0010ffff \U0001f600\n"))
        self.assertEqual([(answer["id"], answer["status"]) for answer in answers], [("a/b", "reject"), ("a/b", "reject"), ("a/b", "accept")])
        self.assertEqual([answer["diagnostics"][0]["line"] for answer in answers[:2]], [2, 2])

    def test_cases(self):
        source = ("OPENQASM 3.1;\ninclude \"stdgates.inc\";\ninput float theta;\nqubit[2] q;\nbit c;\nint n = 2;\n"
                  "ry(theta) q[0];\nc = measure q[0];\n")
        accept, distribution, state, missing, reject, file = self.ask(
            self.case(source=source, mode="check"),
            self.case(source=source, want=["distribution"], inputs={"theta": 0.5}),
            self.case(source=source.replace("c = measure q[0];", ""), want=["state"], inputs={"theta": 0}),
            self.case(source=source, want=["distribution"]),
            self.case(source=WRONG, mode="check"),
            self.case(source=None, path=str(self.bell), profile="openqasm2", want=["counts"], shots=64))
        self.assertEqual(accept["status"], "accept")
        self.assertEqual([entry["outputs"] for entry in distribution["distribution"]], [{"theta": 0.5, "c": "0", "n": 2}, {"theta": 0.5, "c": "1", "n": 2}])
        self.assertEqual(state["state"], [[1, 0], [0, 0], [0, 0], [0, 0]])
        self.assertTrue(state["global_phase"])
        self.assertEqual(missing["status"], "error")
        self.assertEqual((reject["status"], reject["diagnostics"][0]["line"]), ("reject", 3))
        self.assertEqual(sum(entry["count"] for entry in file["counts"]), 64)

    def test_the_first_diagnostic_of_a_reject_is_an_error(self):
        source = "gate g(a,) q { U(0, 0, a) q; }\n#pragma early\nint b = nosuch;\n"
        answer, = self.ask(self.case(source=source, mode="check"))
        self.assertEqual([(d["severity"], d["line"]) for d in answer["diagnostics"]], [("error", 3), ("warning", 1), ("warning", 2)])

    def test_sample(self):
        answer, = self.ask({"protocol": 1, "op": "sample", "id": "s", "source": BELL, "shots": 50, "seed": 1})
        self.assertEqual(sum(entry["count"] for entry in answer["counts"]), 50)
        self.assertGreaterEqual(answer["seconds"], 0)

    def test_files_are_included_from_where_the_case_lies(self):
        self.write("flip.inc", "gate flip a { U(pi, 0, pi) a; }")
        source = 'OPENQASM 3.1; include "flip.inc"; qubit q; bit c; flip q; c = measure q;'
        answer, = self.ask(self.case(source=source, want=["distribution"]))
        self.assertEqual(answer["distribution"], [{"outputs": {"c": "1"}, "p": 1}])


class Interruption(Command):
    def test_ctrl_c_ends_a_run(self):
        text = 'OPENQASM 3.1; include "stdgates.inc"; qubit[24] q; for int i in [0:999] { for int j in [0:22] { ry(0.1 + i) q[j]; cx q[j], q[j + 1]; } }'
        path = self.write("long.qasm", text)
        command = [QSIM, "run", path, "--output", "expectation=" + "Z" * 24, "--threads", "1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            time.sleep(1.0)
            self.assertIsNone(process.poll())
            process.send_signal(signal.SIGINT)
            out, error = process.communicate(timeout=20)
        self.assertEqual(process.returncode, 130)
        self.assertIn(b"interrupted", error)
        self.assertEqual(out, b"")

    def wait_until_watched(self, pid):
        """Until the process has blocked SIGINT: from then on it waits for it."""
        while not int(Path(f"/proc/{pid}/status").read_text().split("SigBlk:")[1].split()[0], 16) & 1 << (signal.SIGINT - 1):
            time.sleep(0.005)

    def test_ctrl_c_ends_every_verb(self):
        # Long enough for a signal in the middle: reading takes a second, and the loop of the others for as long as nobody stops it.
        text = 'OPENQASM 2.0; include "qelib1.inc"; qreg q[20];\n' + "u3(pi/3, pi*0.25, -pi/7) q[0]; cx q[1], q[2];\n" * 800_000
        long = self.write("long.qasm", text)
        loops = self.write("loops.qasm", 'OPENQASM 3.1; include "stdgates.inc"; qubit[22] q; for int i in [0:99] { for int j in [0:20] { ry(0.1 + i) q[j]; cx q[j], q[j + 1]; } }')
        verbs = [["lex", long], ["parse", long], ["check", long], ["fmt", "--check", long], ["lower", long], ["plan", long],
                 ["convert", long, "--to", "openqasm3.0"], ["run", long], ["run", long, "--shots", "100"],
                 ["equal", long, long], ["run", loops, "--output", "state"], ["bench", "run", "applications-5"]]
        for verb in verbs:
            with self.subTest(verb=verb), subprocess.Popen([QSIM, *verb], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
                self.wait_until_watched(process.pid)
                time.sleep(0.05)
                process.send_signal(signal.SIGINT)
                _, error = process.communicate(timeout=20)
                self.assertEqual(process.returncode, 130)
                self.assertIn(b"interrupted", error)

    def test_ctrl_c_ends_an_adapter_that_waits(self):
        with subprocess.Popen([QSIM, "adapter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdin.write(b'{"protocol":1,"op":"hello"}\n')
            process.stdin.flush()
            self.assertIn(b"libqsim", process.stdout.readline())
            process.send_signal(signal.SIGINT)
            process.wait(timeout=20)
            self.assertEqual(process.returncode, 130)


class PythonPrograms(Command):
    def test_conformance_lists_its_cases(self):
        run = qsim("conformance", "list", "--help")
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_without_python(self):
        run = qsim("conformance", "list", env={"PATH": str(self.folder)})
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr.count("\n"), 1)

    def test_without_data(self):
        run = qsim("report", "x.json", env={"LIBQSIM_DATA": str(self.folder / "none")})
        self.assertEqual(run.returncode, 2)
        self.assertIn("LIBQSIM_DATA", run.stderr)


if __name__ == "__main__":
    unittest.main()
