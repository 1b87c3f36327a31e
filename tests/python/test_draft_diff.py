"""`qsim drafts diff` on published circuits, against a count of our own: which files lean on gates that the paper's qelib1.inc lacks.

LIBQSIM_CORPUS names the folder of circuits; without it the count skips. QSIM names the executable.
"""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

QSIM = os.environ.get("QSIM", "qsim")
CORPUS = Path(os.environ.get("LIBQSIM_CORPUS") or "/nonexistent") / "QASMBench"
A, B = "illustrative-exchange/A", "illustrative-exchange/B"

# arXiv:1707.03429, figure 8 and appendix A; Qiskit's qelib1.inc has these and nineteen more.
PAPER = set("u3 u2 u1 cx id x y z h s sdg t tdg rx ry rz cz cy ch ccx crz cu1 cu3".split())
QISKIT = PAPER | set("u0 u p sx sxdg swap cswap crx cry cp csx cu rxx rzz rccx rc3x c3x c3sqrtx c4x".split())
KNOWN_INVALID = re.compile(r"vqe_uccsd_n[468]|random_QAOA_angles_k3_N1000_p1")


def library_gates(text):
    """The names applied in a program that it does not define itself, and in the definitions of gates that it applies."""
    text = re.sub(r"//[^\n]*", "", text)
    bodies = {name: body for name, body in re.findall(r"\bgate\s+(\w+)[^{]*\{([^}]*)\}", text)}
    rest = re.sub(r"\bgate\s+\w+[^{]*\{[^}]*\}", "", text)
    words = {"OPENQASM", "include", "qreg", "creg", "measure", "reset", "barrier", "if", "opaque", "U", "CX"}

    def applied(code):
        for statement in code.split(";"):
            statement = re.sub(r"^\s*if\s*\([^)]*\)", "", statement)
            name = re.match(r"\s*([A-Za-z]\w*)", statement)
            if name and name[1] not in words:
                yield name[1]

    found, open_names = set(), list(set(applied(rest)))
    while open_names:
        name = open_names.pop()
        if name in found:
            continue
        found.add(name)
        if name in bodies:
            open_names += set(applied(bodies[name]))
    return {name for name in found if name not in bodies}


def diff(*arguments):
    run = subprocess.run([QSIM, "drafts", "diff", *map(str, arguments), "--format", "json", "--no-timing"], capture_output=True, text=True, timeout=300)
    return run, json.loads(run.stdout)["results"][0] if run.stdout else None


class Diff(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def circuit(self, name, body):
        (self.folder / name).write_text(f'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\n{body}\nmeasure q -> c;\n')

    def test_sets(self):
        self.assertEqual((len(PAPER), len(QISKIT)), (23, 42))

    def test_flips_and_smallest_witness(self):
        self.circuit("paper.qasm", "h q[0];")
        self.circuit("long.qasm", "sx q[0];\nsx q[1];\nsx q[0];")
        self.circuit("short.qasm", "sx q[0];")
        self.circuit("defined.qasm", "gate sx2 a { sx a; sx a; }\nsx2 q[0];")
        self.circuit("unused.qasm", "gate sx2 a { sx a; sx a; }\nh q[0];")
        self.circuit("wrong.qasm", "sx q[7];")
        run, found = diff(A, B, "--on", self.folder)
        self.assertEqual(run.returncode, 1, run.stderr)
        flipped = {Path(artefact["path"]).name: (artefact["a"], artefact["b"], artefact["because"]) for artefact in found["artefacts"]}
        change = ("does-not-conform", "conforms", ["4.1"])
        self.assertEqual(flipped, {"long.qasm": change, "short.qasm": change, "defined.qasm": change})
        self.assertEqual(found["witness"], [{"clause": "4.1", "path": str(self.folder / "short.qasm")}])
        self.assertEqual(found["compared"], 6)

    def test_nothing_flips(self):
        self.circuit("paper.qasm", "h q[0];")
        run, found = diff(A, B, "--on", self.folder)
        self.assertEqual((run.returncode, found["artefacts"], found["witness"]), (0, [], []))

    def test_proposals_and_results_too(self):
        (self.folder / "a.qasm").write_text('OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[1];\ncreg c[1];\nsx q[0];\nmeasure q -> c;\n')
        head = 'format = "libqsim-draft/1"\nid = "x"\ntitle = "t"\nstatus = "illustrative"\n'
        clause = ('[[clause]]\nid = "1"\nlevel = "shall"\napplies = ["circuit", "proposal"]\ntext = "..."\ncheck = "gates.subset"\n'
                  'args = {{ gates = {} }}\n')
        for letter, gates in (("A", '["h"]'), ("B", '["h", "sx"]')):
            (self.folder / f"{letter}.toml").write_text(head + f'draft = "{letter}"\n' + clause.format(gates))
        proposal = ('format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 1\n'
                    '[[circuit]]\nid = "a"\nfile = "a.qasm"\n[run]\nshots = 10\n[[metric]]\nid = "m"\nexpr = "circuits"\n')
        (self.folder / "p.toml").write_text(proposal)
        run, found = diff(self.folder / "A.toml", self.folder / "B.toml", "--on", self.folder)
        self.assertEqual({Path(artefact["path"]).name for artefact in found["artefacts"]}, {"a.qasm", "p.toml"})

    def test_installed_drafts(self):
        run = subprocess.run([QSIM, "drafts", "list", "--format", "json"], capture_output=True, text=True, timeout=60)
        self.assertEqual(run.returncode, 0, run.stderr)
        names = {draft["name"] for draft in json.loads(run.stdout)["results"]}
        self.assertGreaterEqual(names, {A, B, "circuit-exchange/A", "circuit-exchange/B", "benchmark-submission/A", "native-gates-ibm/A",
                                        "native-gates-iqm/A", "native-gates-quantinuum/A", "layered-stack/A"})
        run, found = diff("circuit-exchange/A", "circuit-exchange/B")
        self.assertEqual({clause["id"]: clause["change"] for clause in found["clauses"] if clause["change"] != "text"},
                         {"3.1": "args", "3.2": "args", "4.1": "level", "4.3": "removed", "4.4": "added", "5.1": "args", "6.1": "level"})

    def test_each_clause_flips_what_it_is_about(self):
        licence = "// SPDX-License-Identifier: MIT\n"
        text = 'OPENQASM {};\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\n{}\nmeasure q -> c;\n'
        for name, body in {"reset": "h q[0];\nreset q[1];", "middle": "h q[0];\nmeasure q[0] -> c[0];\nx q[0];", "set": "sx q[0];"}.items():
            (self.folder / f"{name}.qasm").write_text(licence + text.format("2.0", body))
        (self.folder / "licence.qasm").write_text(text.format("2.0", "h q[0];"))
        (self.folder / "version.qasm").write_text(licence + "OPENQASM 3.0;\nqubit q;\nbit c = measure q;\n")
        (self.folder / "good.qasm").write_text(licence + text.format("2.0", "h q[0];"))
        run, found = diff("circuit-exchange/A", "circuit-exchange/B", "--on", self.folder)
        flips = {Path(artefact["path"]).stem: (artefact["b"], artefact["because"]) for artefact in found["artefacts"]}
        self.assertEqual(flips, {"reset": ("conforms", ["4.3"]), "middle": ("conforms", ["4.1"]), "set": ("conforms", ["3.2"]),
                                 "licence": ("does-not-conform", ["6.1"]), "version": ("conforms", ["3.1"])})
        self.assertEqual({witness["clause"] for witness in found["witness"]}, {"3.1", "3.2", "4.1", "4.3", "6.1"})

    @unittest.skipUnless(CORPUS.is_dir(), "LIBQSIM_CORPUS names no folder of circuits")
    def test_corpus(self):
        expected = set()
        for path in sorted(CORPUS.rglob("*.qasm")):
            text = path.read_text()
            if KNOWN_INVALID.search(str(path)) or not re.search(r'include\s+"qelib1.inc"', text):
                continue
            used = library_gates(text)
            if used - PAPER and not used - QISKIT:
                expected.add(str(path))
        self.assertGreater(len(expected), 100)
        run, found = diff(A, B, "--on", CORPUS)
        self.assertEqual({artefact["path"] for artefact in found["artefacts"]}, expected)
        self.assertTrue(all(artefact["because"] == ["4.1"] for artefact in found["artefacts"]))
        smallest = min(expected, key=lambda path: (Path(path).stat().st_size, path))
        self.assertEqual(found["witness"], [{"clause": "4.1", "path": smallest}])


if __name__ == "__main__":
    unittest.main()
