"""Proposals and results through the command: what is refused and where, what is judged and on what evidence. QSIM names the executable."""

import hashlib
import json
import math
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

QSIM = os.environ.get("QSIM", "qsim")
ROOT = Path(__file__).resolve().parents[2]
CHSH = ROOT / "standards" / "proposals" / "chsh"


def qsim(*arguments):
    return subprocess.run([QSIM, *map(str, arguments)], capture_output=True, text=True, timeout=300)


def check(*arguments):
    run = qsim("check", *arguments, "--format", "json", "--no-timing")
    document = json.loads(run.stdout) if run.stdout else None
    return run, document["results"][-1] if document else None


def clauses(entry):
    return {clause["id"]: clause for clause in entry["clauses"]}


class Proposals(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for path in CHSH.iterdir():
            (self.folder / path.name).write_text(path.read_text())
        self.proposal = self.folder / "proposal.toml"

    def change(self, old, new):
        text = self.proposal.read_text()
        self.assertIn(old, text)
        self.proposal.write_text(text.replace(old, new, 1))

    def rehash(self):
        def stated(match):
            digest = hashlib.sha256((self.folder / match[1]).read_bytes()).hexdigest()
            return f'file = "{match[1]}"\nsha256 = "{digest}"'

        self.proposal.write_text(re.sub(r'file = "([^"]+)"\nsha256 = "[^"]*"', stated, self.proposal.read_text()))


class Conforming(Proposals):
    def test_chsh(self):
        run, entry = check(self.proposal)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertEqual((entry["kind"], entry["verdict"]), ("proposal", "conforms"))
        metrics = {(metric["id"], metric["device"]): metric["value"] for metric in entry["metrics"]}
        self.assertAlmostEqual(metrics["S", "ideal"], 2 * math.sqrt(2), delta=1e-9)
        self.assertAlmostEqual(metrics["S", "uniform"], 0, delta=1e-12)
        audit = {row["device"]: row["p_pass"] for row in entry["audit"]}
        self.assertEqual((audit["ideal"], audit["uniform"]), (1, 0))
        # f = 0.2 leaves S = 2.26, 8 standard errors above 2; f = 0.5 leaves 1.41.
        self.assertEqual((audit["depolarized = 0.2"], audit["depolarized = 0.5"]), (1, 0))
        reference = clauses(entry)["reference"]["evidence"][0]
        self.assertAlmostEqual(reference["claimed"], reference["computed"], delta=1e-9)

    def test_text(self):
        run = qsim("check", self.proposal)
        self.assertEqual(run.returncode, 0)
        self.assertIn("proposal.toml: conforms\n", run.stdout)
        self.assertIn("S on ideal = 2.828427125", run.stdout)
        self.assertRegex(run.stdout, r"P\(pass\) of uniform: 0 \[0, 0\.\d+\], \d+ trials")

    def test_one_digest_on_any_number_of_threads(self):
        documents = [qsim("check", self.proposal, "--format", "json", "--no-timing", "--threads", threads).stdout for threads in (1, 3)]
        self.assertEqual(documents[0], documents[1])

    def test_every_installed_proposal_conforms(self):
        for path in sorted((ROOT / "standards" / "proposals").glob("*/proposal.toml")):
            with self.subTest(path=path.parent.name):
                run, entry = check(path)
                self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_benchmark_draft(self):
        run, entry = check(self.proposal, "--draft", "benchmark-submission/A")
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        judged = {clause["id"]: clause["verdict"] for clause in entry["clauses"] if clause["draft"] == "benchmark-submission/A"}
        self.assertEqual(set(judged), {"1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1"})
        self.assertEqual(set(judged.values()), {"pass"})

    def test_folder(self):
        run = qsim("check", self.folder, "--format", "json", "--no-timing")
        kinds = [entry["kind"] for entry in json.loads(run.stdout)["results"]]
        self.assertEqual(sorted(kinds), ["circuit"] * 5 + ["proposal"])


class Judged(Proposals):
    """One fault each: the clause that it breaks, and no other."""

    def failing(self, clause, status=1, verdict="fail"):
        run, entry = check(self.proposal)
        self.assertEqual(run.returncode, status, run.stdout + run.stderr)
        broken = {name for name, one in clauses(entry).items() if one["verdict"] not in ("pass", "not-applicable")}
        self.assertEqual(broken, {clause})
        self.assertEqual(clauses(entry)[clause]["verdict"], verdict)
        return clauses(entry)[clause]["evidence"]

    def test_broken_hash(self):
        path = self.folder / "ab2.qasm"
        path.write_text(path.read_text() + "// one line more\n")
        evidence = self.failing("hash")
        self.assertEqual(len(evidence), 1)
        self.assertEqual(evidence[0]["line"], self.line('file = "ab2.qasm"') + 1)
        self.assertIn(hashlib.sha256(path.read_bytes()).hexdigest(), evidence[0]["text"])

    def test_no_hash(self):
        self.proposal.write_text(re.sub(r'sha256 = "[^"]*"', 'sha256 = ""', self.proposal.read_text(), count=1))
        self.assertIn("no sha256 is stated", self.failing("hash")[0]["text"])

    def test_wrong_claim(self):
        self.change("value = 2.8284271247461903", "value = 2.9")
        evidence = self.failing("reference")[0]
        self.assertEqual((evidence["claimed"], evidence["bound"]), (2.9, 1e-9))
        self.assertAlmostEqual(evidence["computed"], 2 * math.sqrt(2), delta=1e-12)
        self.assertEqual(evidence["line"], self.line("value = 2.9"))

    def test_rule_that_cannot_tell_ideal_from_uniform(self):
        self.change('rule = "lower(S, 0.95) > 2"', 'rule = "lower(S, 0.95) > -1"')
        self.change('device = "uniform"\nmust = "fail"', 'device = "uniform"\nmust = "pass"')
        evidence = self.failing("acceptance.power")
        self.assertEqual(evidence[0]["computed"], 1)
        self.assertIn("uniform", evidence[0]["text"])

    def test_rule_that_nothing_passes(self):
        self.change('rule = "lower(S, 0.95) > 2"', 'rule = "lower(S, 0.95) > 3"')
        self.change('device = "ideal"\nmust = "pass"', 'device = "ideal"\nmust = "fail"')
        self.assertIn("ideal", self.failing("acceptance.power")[0]["text"])

    def test_anchor(self):
        self.change('device = "uniform"\nmust = "fail"', 'device = { depolarized = 0.05 }\nmust = "fail"')
        evidence = self.failing("anchor")[0]
        self.assertEqual(evidence["computed"], 1)
        self.assertEqual(evidence["line"], self.line("depolarized = 0.05"))

    def test_not_equivalent(self):
        path = self.folder / "ab-native.qasm"
        path.write_text(path.read_text().replace("ry(-pi/4)", "ry(pi/4)"))
        self.rehash()
        self.assertIn("not equivalent", self.failing("equivalence")[0]["text"])

    def test_phase_not_allowed(self):
        self.change('up_to = ["global-phase"]\n', "")
        self.failing("equivalence")

    def test_metric_out_of_range(self):
        self.change('expr = "abs(E@ab - E@ab2 + E@a2b + E@a2b2)"', 'expr = "abs(E@ab - E@ab2 + E@a2b + E@a2b2)"\nrange = [0, 2]')
        self.assertIn("out of its range", self.failing("metric.defined")[0]["text"])

    def test_hardware_reference_is_undecided(self):
        self.change('kind = "exact"', 'kind = "hardware"')
        self.failing("reference", status=3, verdict="undecided")

    def test_circuit_that_its_language_rejects(self):
        path = self.folder / "ab.qasm"
        path.write_text(path.read_text().replace("h q[0];", "h q[7];"))
        self.rehash()
        run, entry = check(self.proposal)
        self.assertEqual(run.returncode, 1)
        self.assertEqual((entry["diagnostics"][0]["path"], entry["diagnostics"][0]["line"]), (str(path), 6))

    def test_missing_circuit(self):
        (self.folder / "ab.qasm").unlink()
        self.assertEqual(check(self.proposal)[0].returncode, 2)

    def test_draft(self):
        draft = self.folder / "draft.toml"
        head = 'format = "libqsim-draft/1"\nid = "d"\ndraft = "A"\ntitle = "t"\nstatus = "illustrative"\n'
        clause = '[[clause]]\nid = "1"\nlevel = "shall"\napplies = ["proposal"]\ntext = "..."\ncheck = "{}"\nargs = {}\n'
        for name, args, status in (("license", '{ one_of = ["CC-BY-4.0"] }', 0), ("license", '{ one_of = ["Apache-2.0"] }', 1),
                                   ("result.shots", "{ min = 5000 }", 1), ("limit", "{ qubits = 1 }", 1), ("limit", "{ qubits = 2 }", 0),
                                   ("metadata.required", '{ keys = ["provenance.source", "authors.community"] }', 0),
                                   ("metadata.required", '{ keys = ["provenance.url"] }', 1), ("declaration", '{ key = "x" }', 1)):
            with self.subTest(check=name, args=args):
                draft.write_text(head + clause.format(name, args))
                self.assertEqual(check(self.proposal, "--draft", draft)[0].returncode, status)

    def test_waiver(self):
        self.change("value = 2.8284271247461903", "value = 2.9")
        waivers = self.folder / "waivers.toml"
        waivers.write_text('[[waiver]]\nclause = "libqsim-proposal/1#reference"\nreason = "to be mended"\n')
        run, entry = check(self.proposal, "--waivers", waivers)
        self.assertEqual(run.returncode, 0)
        self.assertEqual(clauses(entry)["reference"]["verdict"], "waived")

    def test_sarif(self):
        self.change("value = 2.8284271247461903", "value = 2.9")
        log = json.loads(qsim("check", self.proposal, "--format", "sarif").stdout)
        result, = log["runs"][0]["results"]
        self.assertEqual((result["ruleId"], result["level"]), ("libqsim-proposal/1#reference", "error"))
        self.assertEqual(result["locations"][0]["physicalLocation"]["region"]["startLine"], self.line("value = 2.9"))

    def line(self, text):
        return self.proposal.read_text().split(text)[0].count("\n") + 1


class Refused(Proposals):
    """Exit 2, with the line and, for a slip of the pen, a hint."""

    def refuse(self, old, new, line_of, message, hint=""):
        self.change(old, new)
        run, entry = check(self.proposal)
        self.assertEqual(run.returncode, 2, run.stdout)
        diagnostic = entry["diagnostics"][0]
        self.assertIn(message, diagnostic["message"])
        self.assertIn(hint, diagnostic.get("hint", ""))
        self.assertEqual(diagnostic["line"], self.proposal.read_text().split(line_of)[0].count("\n") + 1)
        return diagnostic

    def test_unknown_key(self):
        self.refuse("shots = 4000", "shot = 4000", "shot = 4000", "unknown key 'shot'", "'shots'")

    def test_unknown_table(self):
        self.refuse("[acceptance]", "[aceptance]", "[aceptance]", "unknown key 'aceptance'", "'acceptance'")

    def test_wrong_format(self):
        self.refuse("libqsim-proposal/1", "libqsim-proposal/2", "format", "'format' must be")

    def test_not_toml(self):
        self.refuse("shots = 4000", "shots = = 4000", "shots = =", "not well-formed")

    def test_unknown_metric_in_rule(self):
        diagnostic = self.refuse("lower(S, 0.95)", "lower(T, 0.95)", "lower(T", "T")
        self.assertEqual((diagnostic["code"], diagnostic["column"]), ("QS7009", len('rule = "lower(') + 1))

    def test_rule_without_truth(self):
        self.refuse("lower(S, 0.95) > 2", "lower(S, 0.95)", "rule =", "in the expression")

    def test_metric_that_is_not_defined_yet(self):
        self.refuse('expr = "parity"', 'expr = "S"', 'expr = "S"', "S")

    def test_reference_of_an_unknown_metric(self):
        self.refuse('metric = "S"', 'metric = "Sx"', 'metric = "Sx"', "no metric 'Sx'")

    def test_reference_without_interval(self):
        self.refuse("tolerance = 1e-9\n", "", "[[reference]]", "tolerance")

    def test_circuit_given_twice(self):
        self.refuse('id = "ab2"', 'id = "ab"', 'id = "ab"\nfile = "ab2', "'ab' is given twice")

    def test_equivalent_to_nothing(self):
        self.refuse('equivalent_to = "ab"', 'equivalent_to = "ac"', 'equivalent_to = "ac"', "no circuit 'ac'", "'ab'")

    def test_path_outside_of_the_folder(self):
        self.refuse('file = "ab.qasm"', 'file = "../ab.qasm"', 'file = "../ab', "below the proposal's folder")

    def test_bad_hash(self):
        self.refuse('sha256 = "', 'sha256 = "x', 'sha256 = "x', "64 lower-case hexadecimal digits")

    def test_bad_device(self):
        self.refuse('device = "uniform"', 'device = { depolarised = 0.1 }', "depolarised", "unknown key 'depolarised'", "'depolarized'")

    def test_probability_out_of_range(self):
        self.refuse('device = "uniform"', "device = { depolarized = 1.5 }", "depolarized", "from 0 to 1")

    def test_unknown_protocol(self):
        self.refuse("[run]", '[[generator]]\nid = "qv"\nprotocol = "quantum-volum/1"\n\n[run]', "protocol =", "no protocol 'quantum-volum'",
                    "'quantum-volume'")

    def test_parameter_out_of_range(self):
        self.refuse("[run]", '[[generator]]\nid = "qv"\nprotocol = "quantum-volume/1"\nparams = { qubits = 99 }\n\n[run]', "params",
                    "'qubits' must be an integer from 2 to 30")

    def test_wrong_number_of_seeds(self):
        self.refuse("[run]", '[[generator]]\nid = "g"\nprotocol = "ghz/1"\nparams = { qubits = 3 }\nseeds = { from = 1, count = 5 }\n\n[run]',
                    "seeds", "'count' must be 4")

    def test_unknown_profile(self):
        self.refuse('profile = "openqasm2"', 'profile = "openqasm9"', "profile", "'profile' must be")

    def test_hostile_words_stay_harmless(self):
        self.change('title = "CHSH', 'title = "\\u001b[31m<script>CHSH')
        self.change('id = "S"', 'id = "\\u001b]0;x"')
        run = qsim("check", self.proposal)
        self.assertEqual(run.returncode, 2)
        self.assertNotIn("\x1b", run.stdout + run.stderr)


class Results(Proposals):
    def setUp(self):
        super().setUp()
        # Correlations of 1/sqrt(2): of 4000 shots, 3414 agree.
        def counts(sign):
            equal, other = (1707, 293) if sign > 0 else (293, 1707)
            return [{"outputs": {"c": "00"}, "count": equal}, {"outputs": {"c": "01"}, "count": other},
                    {"outputs": {"c": "10"}, "count": other}, {"outputs": {"c": "11"}, "count": equal}]

        names = {"ab": "ab", "ab2": "ab2", "a2b": "a2b", "a2b2": "a2b2"}
        self.result = {
            "format": "libqsim-result/1",
            "proposal": {"id": "chsh", "version": "0.1.0", "sha256": self.digest("proposal.toml")},
            "device": {"name": "a device", "provider": "a site", "community": "KR"},
            "declared": {"calibration.time": "2026-11-20T08:00:00Z", "license": "CC-BY-4.0"},
            "circuits": [{"id": name, "sha256": self.digest(f"{file}.qasm"), "shots": 4000, "counts": counts(-1 if name == "ab2" else 1)}
                         for name, file in names.items()],
        }

    def digest(self, name):
        return hashlib.sha256((self.folder / name).read_bytes()).hexdigest()

    def judge(self, *arguments, proposal=True):
        path = self.folder / "result.json"
        path.write_text(json.dumps(self.result, indent=1))
        return check(path, *(["--proposal", self.proposal] if proposal else []), *arguments)

    def failing(self, clause, status=1):
        run, entry = self.judge()
        self.assertEqual(run.returncode, status, run.stdout + run.stderr)
        broken = {name for name, one in clauses(entry).items() if one["verdict"] not in ("pass", "not-applicable") and one["level"] == "shall"}
        self.assertIn(clause, broken)
        return clauses(entry)[clause]["evidence"]

    def test_accepted(self):
        run, entry = self.judge()
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertEqual((entry["kind"], entry["verdict"], entry["accepted"]), ("result", "conforms", "pass"))
        metric, = entry["metrics"]
        self.assertAlmostEqual(metric["value"], 4 * 2828 / 4000, delta=1e-12)
        low, high = metric["interval"]
        # Four independent correlations, each of variance (1 - E^2) / shots.
        error = math.sqrt(4 * (1 - 0.707 ** 2) / 4000)
        self.assertAlmostEqual((high - low) / 2, 1.96 * error, delta=0.2 * error)

    def test_not_accepted(self):
        for circuit in self.result["circuits"]:
            for count in circuit["counts"]:
                count["count"] = 1000
        self.assertIn("does not hold", self.failing("acceptance.met")[0]["text"])
        self.assertEqual(self.judge()[1]["accepted"], "fail")

    def test_counts_that_do_not_add_up(self):
        self.result["circuits"][1]["counts"][0]["count"] += 1
        evidence = self.failing("result.counts")[0]
        self.assertIn("4001, not to 4000", evidence["text"])
        self.assertEqual(evidence["line"], (self.folder / "result.json").read_text().split('"id": "ab2"')[0].count("\n"))

    def test_outcome_of_another_register(self):
        self.result["circuits"][0]["counts"][0]["outputs"] = {"d": "00"}
        self.assertIn("'c'", self.failing("result.counts")[0]["text"])

    def test_outcome_of_another_length(self):
        self.result["circuits"][0]["counts"][0]["outputs"] = {"c": "000"}
        self.failing("result.counts")

    def test_too_few_shots(self):
        circuit = self.result["circuits"][0]
        circuit["shots"] = 400
        circuit["counts"] = [{"outputs": {"c": "00"}, "count": 341}, {"outputs": {"c": "01"}, "count": 59}]
        self.failing("result.shots")

    def test_circuit_of_another_hash(self):
        self.result["circuits"][2]["sha256"] = "0" * 64
        self.assertIn("a2b", self.failing("hash")[0]["text"])

    def test_proposal_of_another_hash(self):
        self.result["proposal"]["sha256"] = "1" * 64
        self.failing("hash")

    def test_proposal_of_another_version(self):
        self.result["proposal"]["version"] = "0.2.0"
        self.assertIn("id and version", self.failing("hash")[0]["text"])

    def test_missing_circuit(self):
        del self.result["circuits"][3]
        self.assertIn("a2b2", self.failing("result.counts")[0]["text"])

    def test_compiled_form_stands_in(self):
        self.result["circuits"][0]["id"] = "ab_native"
        self.result["circuits"][0]["sha256"] = self.digest("ab-native.qasm")
        run, entry = self.judge()
        self.assertEqual(run.returncode, 0, run.stdout)

    def test_stated_metric_and_verdict(self):
        self.result["metrics"] = [{"id": "S", "value": 2.828}]
        self.result["accepted"] = "pass"
        self.assertEqual(self.judge()[0].returncode, 0)
        self.result["metrics"][0]["value"] = 2.85
        evidence = self.failing("reference")[0]
        self.assertEqual(evidence["claimed"], 2.85)
        self.result["metrics"][0]["value"] = 2.828
        self.result["accepted"] = "fail"
        self.failing("acceptance.met")

    def test_reversed_bits(self):
        # The Bell state is the same either way; a state of one excitation is not.
        circuit = self.folder / "one.qasm"
        circuit.write_text('OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\nx q[0];\nmeasure q -> c;\n')
        self.proposal.write_text(
            'format = "libqsim-proposal/1"\nid = "one"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 2\n'
            f'[[circuit]]\nid = "one"\nfile = "one.qasm"\nsha256 = "{self.digest("one.qasm")}"\n[run]\nshots = 100\n'
            '[[metric]]\nid = "p"\nper = "circuit"\nexpr = "probability(\\"01\\")"\n[[metric]]\nid = "P"\nexpr = "mean(p)"\n')
        self.result["proposal"] = {"id": "one", "version": "1", "sha256": self.digest("proposal.toml")}
        for outcome, verdict in (("01", "pass"), ("10", "warn")):
            self.result["circuits"] = [{"id": "one", "sha256": self.digest("one.qasm"), "shots": 100,
                                        "counts": [{"outputs": {"c": outcome}, "count": 100}]}]
            run, entry = self.judge()
            self.assertEqual(clauses(entry)["result.bit-order"]["verdict"], verdict)
            self.assertEqual(run.returncode, 0)

    def test_without_its_proposal(self):
        self.result["proposal"]["id"] = "nowhere"
        run, entry = self.judge(proposal=False)
        self.assertEqual(run.returncode, 3)
        self.assertEqual(clauses(entry)["hash"]["verdict"], "undecided")

    def test_against_the_installed_proposal(self):
        self.result["proposal"]["sha256"] = hashlib.sha256((CHSH / "proposal.toml").read_bytes()).hexdigest()
        run, entry = self.judge(proposal=False)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_refused(self):
        for change, message in ((lambda r: r.update(format="libqsim-result/9"), "'format'"),
                                (lambda r: r.update(circuit=[]), "unknown key 'circuit'"),
                                (lambda r: r["circuits"][0].pop("shots"), "lacks the key 'shots'"),
                                (lambda r: r["circuits"][0].update(shots=-1), "'shots' must be"),
                                (lambda r: r["circuits"][0]["counts"][0].update(count=1.5), "'count' must be"),
                                (lambda r: r["circuits"][1].update(id="ab"), "given twice"),
                                (lambda r: r.update(accepted="maybe"), "'accepted' must be")):
            before = json.dumps(self.result)
            change(self.result)
            with self.subTest(message=message):
                run, entry = self.judge()
                self.assertEqual(run.returncode, 2)
                self.assertIn(message, entry["diagnostics"][0]["message"])
                self.assertGreater(entry["diagnostics"][0]["line"], 0)
            self.result = json.loads(before)


class Bench(unittest.TestCase):
    def bench(self, *arguments, status=0):
        run = qsim("bench", "run", *arguments, "--format", "json", "--no-timing")
        self.assertEqual(run.returncode, status, run.stdout + run.stderr)
        return json.loads(run.stdout)

    def test_list_and_run_agree(self):
        protocols = json.loads(qsim("bench", "list", "--format", "json", "--no-timing").stdout)["results"]
        self.assertGreaterEqual({protocol["protocol"] for protocol in protocols},
                                {"quantum-volume/1", "randomized-benchmarking/1", "mirror-circuits/1", "q-score/1", "chsh/1", "tfim/1"})
        self.assertIn("hop", qsim("bench", "list", "--format", "json").stdout)

    def test_functions(self):
        functions = json.loads(qsim("bench", "functions", "--format", "json").stdout)["results"]
        self.assertGreaterEqual({function["name"] for function in functions}, {"lower", "upper", "heavy", "fit_decay", "xeb", "parity"})

    def test_depolarised_ghz(self):
        # 0.75 + 0.25 / 2^4, and the four shot noises of some 0.01.
        entry = self.bench("ghz", "--param", "qubits=4", "--depolarized", "0.25", "--shots", "20000")["results"][0]
        values = {metric["id"]: metric["value"] for metric in entry["metrics"]}
        self.assertAlmostEqual(values["fidelity"], 0.75 + 0.25 / 16, delta=0.02)
        self.assertEqual((entry["accepted"], entry["params"], len(entry["circuits"])), ("pass", {"qubits": 4}, 5))

    def test_verdicts(self):
        self.bench("chsh", "--depolarized", "0.5", status=1)
        self.bench("randomized-benchmarking", "--param", "lengths=[1, 2]", "--param", "sequences=2", "--depolarized", "1", status=3)
        self.bench("tfim")

    def test_proposal(self):
        entry = self.bench("chsh")["results"][0]
        self.assertEqual(len(entry["circuits"]), 4)
        entry = self.bench(CHSH / "proposal.toml")["results"][0]
        self.assertEqual(len(entry["circuits"]), 5)

    def test_one_seed_one_document(self):
        one = self.bench("mirror-circuits", "--circuits", "3", "--seed", "5", "--threads", "1")
        self.assertEqual(one, self.bench("mirror-circuits", "--circuits", "3", "--seed", "5", "--threads", "3"))
        other = self.bench("mirror-circuits", "--circuits", "3", "--seed", "6")
        self.assertNotEqual(one["digest"], other["digest"])

    def test_refused(self):
        for arguments, status in ((["nothing-of-the-kind"], 2), (["ghz", "--param", "qubits=1000"], 2), (["ghz", "--param", "qubit=3"], 2),
                                  (["ghz", "--depolarized", "2"], 2), (["quantum-volume", "--param", "qubits=28"], 3)):
            with self.subTest(arguments=arguments):
                self.assertEqual(qsim("bench", "run", *arguments).returncode, status)


class Equal(Proposals):
    def test_verdicts(self):
        ab, native, other = (self.folder / name for name in ("ab.qasm", "ab-native.qasm", "ab2.qasm"))
        for arguments, status, verdict in (((ab, native, "--up-to", "global-phase"), 0, "equivalent"), ((ab, native), 1, "not-equivalent"),
                                           ((ab, other, "--up-to", "global-phase,layout"), 1, "not-equivalent")):
            with self.subTest(arguments=arguments):
                run = qsim("equal", *arguments, "--format", "json", "--no-timing")
                self.assertEqual((run.returncode, json.loads(run.stdout)["results"][0]["verdict"]), (status, verdict))
        self.assertEqual(qsim("equal", ab, native, "--up-to", "nothing").returncode, 2)
        self.assertEqual(qsim("equal", ab, self.folder / "none.qasm").returncode, 2)


class Implementations(unittest.TestCase):
    def test_share_of_a_profile(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            cases = [{"id": f"c{i}", "outcome": "pass" if i else "fail", "why": ""} for i in range(10)]
            (folder / "run.json").write_text(json.dumps({"schema": "libqsim-conformance/1", "results": [{"profile": "openqasm2", "cases": cases}]}))
            for share, status in ((0.9, 0), (0.95, 1)):
                (folder / "d.toml").write_text(
                    'format = "libqsim-draft/1"\nid = "d"\ndraft = "A"\ntitle = "t"\nstatus = "illustrative"\n[[clause]]\nid = "1"\nlevel = "shall"\n'
                    f'applies = ["implementation"]\ntext = "..."\ncheck = "conformance"\nargs = {{ profile = "openqasm2", share = {share} }}\n')
                run, entry = check(folder / "run.json", "--draft", folder / "d.toml")
                self.assertEqual((run.returncode, entry["kind"]), (status, "implementation"))
                self.assertEqual(entry["clauses"][0]["evidence"][0]["computed"], 0.9)


if __name__ == "__main__":
    unittest.main()
