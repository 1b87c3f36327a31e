"""Small good drafts, proposals, results, noise and waiver files, and forty and more faulty ones: each one edit away from a good one."""

import hashlib
import json
import re
DRAFT = '''format = "libqsim-draft/1"
id = "d"
draft = "A"
title = "A draft"
status = "illustrative"
basis = ["OpenQASM 2.0"]

[[clause]]
id = "1.1"
level = "shall"
applies = ["circuit", "proposal"]
title = "Gates"
text = "A circuit shall use these gates alone."
rationale = "They are few."
when = { check = "feature.used", args = { feature = "include" } }
check = "gates.subset"
args = { gates = ["h", "cx"] }

[[clause]]
id = "1.2"
level = "should"
applies = ["circuit"]
text = "A circuit should be small."
check = "limit"
args = { qubits = 4, depth = 10 }

[[clause]]
id = "1.3"
level = "may"
applies = ["circuit"]
text = "Rotations may be coarse."
check = "gates.angle-grid"
args = { gates = ["rz"], step = "pi/4" }

[[clause]]
id = "1.4"
level = "shall"
applies = ["circuit"]
text = "Neighbours alone shall be coupled."
check = "connectivity"
args = { edges = [[0, 1], [1, 2]] }

[[clause]]
id = "2.1"
level = "shall"
applies = ["proposal"]
text = "The rule shall have power."
check = "acceptance.power"
args = { ideal = 0.95, uniform = 0.05 }

[[clause]]
id = "2.2"
level = "shall"
applies = ["proposal", "result"]
text = "Hashes shall be right."
check = "hash"

[[clause]]
id = "3.1"
level = "shall"
applies = ["circuit"]
text = "No resets."
check = "reset.allowed"
args = { allowed = false }
'''

EXTENDING = '''format = "libqsim-draft/1"
id = "d"
draft = "B"
extends = "d/A"
remove = ["1.3"]

[[clause]]
id = "1.1"
args = { gates = ["h", "cx", "x"] }
'''

CIRCUIT = 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\nh q[0];\ncx q[0], q[1];\nmeasure q -> c;\n'
COMPILED = 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[2];\ncreg c[2];\nu2(0,pi) q[0];\ncx q[0], q[1];\nmeasure q -> c;\n'


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


PROPOSAL = f'''format = "libqsim-proposal/1"
id = "p"
version = "1"
title = "A proposal"
status = "draft"
license = "MIT"
description = "A Bell state and a few cliffords."
authors = [{{ name = "Somebody", community = "EU" }}]
provenance = {{ source = "a paper", created = "2026-01-01" }}
declared = {{ mitigation = "none", calibration = {{ time = "noon" }} }}

[requires]
profile = "openqasm2"
qubits = 2
classical_qubits_max = 10

[[circuit]]
id = "bell"
file = "bell.qasm"
sha256 = "{sha256(CIRCUIT)}"
data = {{ target = "11", weight = 2, edges = [[0, 1], [1, 2, 0.5]] }}

[[circuit]]
id = "compiled"
file = "compiled.qasm"
sha256 = "{sha256(COMPILED)}"
equivalent_to = "bell"
up_to = ["global-phase"]

[run]
shots = 1000

[[metric]]
id = "agree"
per = "circuit"
expr = "parity"
range = [-1, 1]
unit = "1"
better = "higher"

[[metric]]
id = "mean_agree"
expr = "mean(agree)"

[[reference]]
metric = "mean_agree"
device = "ideal"
kind = "exact"
value = 1
tolerance = 1e-9

[[reference]]
metric = "mean_agree"
device = {{ depolarized = 0.5 }}
kind = "analytic"
value = 0.5
interval = 1e-9

[acceptance]
rule = "mean_agree > 0.9"
on_insufficient = "inconclusive"

[[anchor]]
device = "ideal"
must = "pass"

[[anchor]]
device = {{ depolarized_per_gate = 0.5 }}
must = "fail"
'''

GENERATED = '''format = "libqsim-proposal/1"
id = "g"
version = "1"
title = "A generated proposal"
status = "draft"

[requires]
qubits = 1

[[generator]]
id = "c"
protocol = "randomized-benchmarking/1"
params = { qubits = [0], lengths = [1, 2], sequences = 1 }
seeds = { from = 1, count = 2 }
sha256 = ""

[run]
shots = 10

[[metric]]
id = "survival"
per = "circuit"
expr = "probability(target)"
'''

RESULT = {
    "format": "libqsim-result/1",
    "proposal": {"id": "p", "version": "1", "sha256": sha256(PROPOSAL)},
    "device": {"name": "a device", "provider": "a site", "community": "KR"},
    "declared": {"calibration.time": "noon", "mitigation": {"readout": False, "rounds": 2}},
    "seconds": 1.5,
    "circuits": [{"id": "bell", "sha256": sha256(CIRCUIT), "shots": 1000,
                  "counts": [{"outputs": {"c": "00"}, "count": 500}, {"outputs": {"c": "11"}, "count": 500}]}],
    "metrics": [{"id": "mean_agree", "value": 1.0, "interval": [0.9, 1.0], "unit": "1"}],
    "accepted": "pass",
}



def lines_of(result):
    """JSON with a line for each key, and for each circuit, count and metric."""
    text = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in result.items())
    return "{" + re.sub(r"([\[ ])({\"(?:id|outputs)\")", r"\1\n\2", text).replace('"proposal": \n', '"proposal": ') + "}\n"


NOISE = '''format = "libqsim-noise/1"
title = "a device"

[[channel]]
kind = "depolarizing"
after = ["cx", "cz"]
p = 0.01

[[channel]]
kind = "thermal-relaxation"
after = "all"
t1_us = 100.0
t2_us = 80
duration_ns = { default = 35, cx = 300, measure = 700 }

[[channel]]
kind = "pauli"
after = ["cx"]
probabilities = { XI = 0.01, ZZ = 0.02 }

[[channel]]
kind = "coherent"
after = ["cx"]
pauli = "ZZ"
angle = 0.01

[[channel]]
kind = "kraus"
after = ["x"]
operators = [[[1, 0], [0, 0.8]], [[0, 0.6], [0, 0]]]

[readout]
default = [[0.99, 0.01], [0.02, 0.98]]
3 = [[0.9, 0.1], [0.2, 0.8]]
'''

WAIVERS = '[[waiver]]\nclause = "d/A#1.1"\nreason = "until the next edition"\n'

# (what is wrong, kind, old, new, a text on the line that is named, code of the diagnostic). Refused: exit 2.
REFUSED = [
    ("a key that is not known", "draft", 'basis =', 'bases =', "bases =", "QS7003"),
    ("a key of a clause", "draft", 'rationale =', 'reason =', "reason =", "QS7003"),
    ("another format", "draft", "libqsim-draft/1", "libqsim-draft/9", "format =", "QS7005"),
    ("no title", "draft", 'title = "A draft"\n', "", "format =", "QS7004"),
    ("a status of one's own", "draft", '"illustrative"', '"final"', "status =", "QS7005"),
    ("a level of one's own", "draft", '"shall"', '"must"', "level =", "QS7005"),
    ("an artefact that is none", "draft", 'applies = ["circuit", "proposal"]', 'applies = ["circuits"]', "applies =", "QS7005"),
    ("no clauses", "draft", DRAFT[DRAFT.index("[[clause]]"):], "", "format =", "QS7004"),
    ("a clause that applies to nothing", "draft", 'applies = ["circuit", "proposal"]', "applies = []", "applies =", "QS7005"),
    ("no check", "draft", 'check = "hash"\n', "", '[[clause]]\nid = "2.2"', "QS7004"),
    ("a check that is not there", "draft", '"gates.subset"', '"gate.subset"', '"gate.subset"', "QS7007"),
    ("an argument that is not known", "draft", "gates = [\"h\", \"cx\"]", "gate = [\"h\", \"cx\"]", "gate =", "QS7003"),
    ("an argument of another type", "draft", "allowed = false", 'allowed = "no"', "allowed =", "QS7005"),
    ("no argument where one is needed", "draft", "args = { allowed = false }\n", "", 'check = "reset.allowed"', "QS7004"),
    ("both of two arguments", "draft", "edges = [[0, 1], [1, 2]]", 'graph = "line", edges = [[0, 1]]', 'graph = "line"', "QS7011"),
    ("a qubit coupled to itself", "draft", "[[0, 1], [1, 2]]", "[[0, 1], [1, 1]]", "edges =", "QS7005"),
    ("a negative limit", "draft", "qubits = 4", "qubits = -4", "qubits = -4", "QS7005"),
    ("an angle that is none", "draft", '"pi/4"', '"pie/4"', "step =", "QS7005"),
    ("a check of another artefact", "draft", 'applies = ["proposal"]', 'applies = ["circuit"]', 'check = "acceptance.power"', "QS7010"),
    ("a clause given twice", "draft", 'id = "1.2"', 'id = "1.1"', 'id = "1.1"\nlevel = "should"', "QS7006"),
    ("text that is no TOML", "draft", 'draft = "A"', "draft = A", "draft = A", "QS7001"),
    ("removal of what is not there", "extending", 'remove = ["1.3"]', 'remove = ["9"]', "remove =", "QS7007"),
    ("a draft that is not there", "extending", '"d/A"', '"d/Z"', "extends =", "QS7007"),
    ("a base without a letter", "extending", '"d/A"', '"d"', "extends =", "QS7008"),
    ("a key of a proposal", "proposal", "description =", "describe =", "describe =", "QS7003"),
    ("no shots", "proposal", "shots = 1000\n", "", "[run]", "QS7004"),
    ("shots that are a text", "proposal", "shots = 1000", 'shots = "1000"', "shots =", "QS7005"),
    ("a qubit too few", "proposal", "qubits = 2\n", "qubits = 0\n", "qubits = 0", "QS7005"),
    ("a profile that is not there", "proposal", '"openqasm2"', '"openqasm4"', "profile =", "QS7005"),
    ("a path that leads out", "proposal", '"bell.qasm"', '"../bell.qasm"', 'file = "../', "QS7005"),
    ("a hash that is too short", "proposal", sha256(CIRCUIT), sha256(CIRCUIT)[:60], sha256(CIRCUIT)[:60], "QS7005"),
    ("a freedom that is none", "proposal", '["global-phase"]', '["phase"]', "up_to =", "QS7005"),
    ("an original that is not there", "proposal", 'equivalent_to = "bell"', 'equivalent_to = "ball"', "equivalent_to =", "QS7007"),
    ("an id given twice", "proposal", 'id = "compiled"', 'id = "bell"', 'id = "bell"\nfile = "compiled', "QS7006"),
    ("a metric that nothing defines", "proposal", "mean(agree)", "mean(agrees)", "mean(agrees)", "QS7009"),
    ("a rule that is a number", "proposal", "mean_agree > 0.9", "mean_agree", "rule =", "QS7009"),
    ("a tolerance and an interval", "proposal", "tolerance = 1e-9", "tolerance = 1e-9\ninterval = 0.1", "interval = 0.1", "QS7005"),
    ("a reference without width", "proposal", "tolerance = 1e-9\n", "", "[[reference]]", "QS7004"),
    ("a reference to nothing", "proposal", 'metric = "mean_agree"', 'metric = "agreed"', 'metric = "agreed"', "QS7007"),
    ("a device that is none", "proposal", '"ideal"\nmust', '"perfect"\nmust', '"perfect"', "QS7005"),
    ("a probability of 2", "proposal", "depolarized = 0.5", "depolarized = 2", "depolarized = 2", "QS7005"),
    ("an anchor that must nothing", "proposal", 'must = "fail"', 'must = "succeed"', '"succeed"', "QS7005"),
    ("a protocol that is not there", "generated", "randomized-benchmarking/1", "randomised-benchmarking/1", "protocol =", "QS7007"),
    ("a parameter that is not there", "generated", "sequences =", "sequence =", "sequence =", "QS7003"),
    ("a parameter out of range", "generated", "sequences = 1", "sequences = 0", "params =", "QS7005"),
    ("too many seeds", "generated", "count = 2", "count = 3", "count = 3", "QS7005"),
    ("a key of a result", "result", '"device"', '"devices"', '"devices"', "QS7003"),
    ("a negative count", "result", '"count": 500', '"count": -500', '"count": -500', "QS7005"),
    ("no counts", "result", '"counts"', '"count"', '"count": [', "QS7003"),
    ("a verdict of one's own", "result", '"accepted": "pass"', '"accepted": "passed"', '"accepted"', "QS7005"),
    ("a number for bits", "result", '"c": "00"', '"c": 0', '"c": 0', "QS7005"),
    ("an id given twice in a result", "result", '"circuits": [', '"circuits": [{"id": "bell", "shots": 1, "counts": []}, ', '{"id": "bell", "sha256"', "QS7006"),
    ("text that is no JSON", "result", '"seconds": 1.5,', '"seconds": 1.5', '"circuits"', "QS7001"),
    ("t2 above 2 t1", "noise", "t2_us = 80", "t2_us = 201", "t2_us", "QS7005"),
    ("a probability above 1", "noise", "p = 0.01", "p = 1.01", "p = 1.01", "QS7005"),
    ("a channel that is none", "noise", '"coherent"', '"incoherent"', '"incoherent"', "QS7005"),
    ("Kraus operators that are incomplete", "noise", "0.6", "0.5", "operators =", "QS7005"),
    ("rows that do not add up to 1", "noise", "[0.02, 0.98]", "[0.02, 0.97]", "default = [[", "QS7005"),
    ("Pauli strings of two lengths", "noise", "XI = 0.01", "X = 0.01", "probabilities", "QS7005"),
    ("no reason", "waivers", 'reason = "until the next edition"\n', "", "[[waiver]]", "QS7004"),
    ("the number of a generator's circuit as an id", "generated", "[run]", f'[[circuit]]\nid = "c_1"\nfile = "bell.qasm"\nsha256 = "{sha256(CIRCUIT)}"\n\n[run]', 'id = "c"', "QS7006"),
    ("a waiver of a clause that there is not", "waivers", '"d/A#1.1"', '"d/A#1.11"', "clause =", "QS7007"),
    ("a waiver by a draft that there is not", "waivers", '"d/A#1.1"', '"d/Z#1.1"', "clause =", "QS7007"),
    ("a waiver given twice", "waivers", WAIVERS, WAIVERS + "\n" + WAIVERS.replace("[[waiver]]", "[[ waiver ]]").replace("clause", " clause"), " clause =", "QS7006"),
    ("a clause without its draft", "waivers", '"d/A#1.1"', '"1.1"', "clause =", "QS7005"),
]

# (what is wrong, kind, old, new, the clause that is broken, a text on the line of its evidence or None, exit status). Judged.
JUDGED = [
    ("a hash of another file", "proposal", sha256(CIRCUIT), "0" * 64, "hash", "0" * 64, 1),
    ("no hash", "proposal", sha256(CIRCUIT), "", "hash", 'sha256 = ""', 1),
    ("a value that is not found again", "proposal", "value = 1\n", "value = 0.98\n", "reference", "value = 0.98", 1),
    ("fewer qubits than a circuit uses", "proposal", "qubits = 2\n", "qubits = 1\n", "requirements", "qubits = 1", 1),
    ("an interval that is too narrow", "proposal", "value = 0.5\ninterval", "value = 0.50001\ninterval", "reference", "value = 0.50001", 1),
    ("a value from hardware", "proposal", '"exact"', '"hardware"', "reference", "value = 1", 3),
    ("a rule that nothing fails", "proposal", "mean_agree > 0.9", "mean_agree > -2", "acceptance.power", None, 1),
    ("a rule that nothing passes", "proposal", "mean_agree > 0.9", "mean_agree > 2", "acceptance.power", None, 1),
    ("an anchor that passes where it must fail", "proposal", "depolarized_per_gate = 0.5", "depolarized_per_gate = 0.001", "anchor", "depolarized_per_gate = 0.001", 1),
    ("a metric out of its range", "proposal", "range = [-1, 1]", "range = [-1, 0.5]", "metric.defined", "expr = \"parity\"", 1),
    ("a metric without a value", "proposal", '"mean(agree)"', '"mean(agree) / 0"', "metric.defined", "mean(agree) / 0", 1),
    ("a generator of another version", "generated", "benchmarking/1", "benchmarking/2", "hash", "sha256 =", 3),
    ("a generator without seeds", "generated", "seeds = { from = 1, count = 2 }\n", "", "seed", "sha256 =", 1),
    ("counts that do not add up", "result", '"count": 500', '"count": 501', "result.counts", '"id": "bell"', 1),
    ("an outcome of another length", "result", '"c": "00"', '"c": "000"', "result.counts", '"c": "000"', 1),
    ("an outcome given twice", "result", '"c": "11"', '"c": "00"', "result.counts", None, 1),
    ("another proposal", "result", sha256(PROPOSAL), "1" * 64, "hash", '"proposal"', 1),
    ("another circuit", "result", sha256(CIRCUIT), "1" * 64, "hash", "1" * 64, 1),
    ("a circuit that the proposal has not", "result", '"id": "bell"', '"id": "ball"', "result.counts", '"id": "ball"', 1),
    ("too few shots", "result", '"shots": 1000,', '"shots": 999,', "result.counts", None, 1),
    ("a metric that the counts do not give", "result", '"value": 1.0', '"value": 0.9', "reference", '"value": 0.9', 1),
    ("a verdict that the counts do not give", "result", '"accepted": "pass"', '"accepted": "fail"', "acceptance.met", '"accepted": "fail"', 1),
]
