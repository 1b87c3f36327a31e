"""Values of protocols, metrics and figures at sizes and parameters beside those of the defaults, worked out a second time by NumPy or by formula."""

import collections
import hashlib
import itertools
import json
import math
import pathlib
import random
import re
import subprocess

import numpy as np
import pytest

import reference_openqasm2 as reference
from simulated import QSIM, circuits, exact, ideal_metrics, probabilities, proposal, results  # noqa: F401 (a fixture)

pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")
LOST = (0.1, 0.35, 0.8)


def scoring(protocol):
    row, = (one for one in results("bench", "list") if one["protocol"] == f"{protocol}/1")
    return [(one["id"], one["per"], one["expr"]) for one in row["metrics"]]


def lost(f):
    return f"{{ depolarized = {f} }}"


def table(text):
    """Probabilities by index, bit i of the register the bit i of the index."""
    found = probabilities(text)
    return np.array([found.get(format(i, f"0{len(next(iter(found)))}b"), 0) for i in range(2 ** len(next(iter(found))))])


def ones(index):
    return bin(index).count("1")


# ------------------------------------------------------- random circuits

@pytest.mark.parametrize("qubits, depth, count", [(3, 5, 6), (5, 2, 5), (6, 6, 4), (7, 3, 3)])
def test_heavy_outputs_on_devices(circuits, tmp_path, qubits, depth, count):
    tables = [table(text) for text, _ in circuits("quantum-volume", f"qubits={qubits}", f"depth={depth}", count=count)]
    h = np.mean([p[p > np.median(p)].sum() for p in tables])
    path = proposal(tmp_path, "quantum-volume", f"{{ qubits = {qubits}, depth = {depth} }}", count, scoring("quantum-volume"), qubits)
    found = exact(path, [("hop", '"ideal"'), ("hop", '"uniform"'), *(("hop", lost(f)) for f in LOST)])
    assert found == pytest.approx([h, 0.5, *((1 - f) * h + f / 2 for f in LOST)], abs=1e-9)


@pytest.mark.parametrize("count, least", [(100, .752928), (200, .729489)])
def test_the_mean_that_quantum_volume_demands(circuits, tmp_path, count, least):
    """Counts whose share of heavy outputs is just below and just above the threshold of the rule at that number of circuits."""
    path = proposal(tmp_path, "quantum-volume", "{ qubits = 2, depth = 1 }", count, scoring("quantum-volume"), 2)
    rule, = (one["rule"] for one in results("bench", "list") if one["protocol"] == "quantum-volume/1")
    path.write_text(path.read_text().replace("shots = 1000", "shots = 10000") + f"[acceptance]\nrule = '{rule}'\n")
    made = circuits("quantum-volume", "qubits=2", "depth=1", count=count)
    listed = results("bench", "circuits", path, "-o", tmp_path / "again")
    for heavy, verdict in ((math.floor(least * 10000), "fail"), (math.ceil(least * 10000), "pass")):
        entries = []
        for (text, _), one in zip(made, listed):
            p = table(text)
            counts = {format(int(np.argmax(p)), "02b"): heavy, format(int(np.argmin(p)), "02b"): 10000 - heavy}
            entries.append({"id": one["id"], "sha256": one["sha256"], "shots": 10000, "counts": [{"outputs": {"c": key}, "count": number} for key, number in counts.items()]})
        result = {"format": "libqsim-result/1", "proposal": {"id": "p", "version": "1"}, "device": {"name": "d"}, "circuits": entries}
        (tmp_path / "r.json").write_text(json.dumps(result))
        done = subprocess.run([QSIM, "check", str(tmp_path / "r.json"), "--proposal", str(path), "--format", "json"], capture_output=True, text=True, timeout=300)
        entry, = json.loads(done.stdout)["results"]
        assert entry.get("accepted") == verdict, done.stdout[:2000] + done.stderr


def test_the_bootstrap_rule_of_quantum_volume(circuits, tmp_path):
    """Baldwin et al.: circuits are drawn again, then the heavy outputs of each from a binomial; the bound is twice the mean less the quantile at two
    standard deviations. One circuit of ten is far from the others, so that the distribution is skewed and the plain quantile would be another bound."""
    shipped = (pathlib.Path(__file__).parents[2] / "standards" / "proposals" / "quantum-volume-4-bootstrap" / "proposal.toml").read_text()
    bound = re.search(r'rule = "(.*) > 2 / 3"', shipped)[1]
    count, shots = 10, 40
    path = proposal(tmp_path, "quantum-volume", "{ qubits = 2, depth = 1 }", count, [*scoring("quantum-volume"), ("bound", "all", bound)], 2)
    path.write_text(path.read_text().replace("shots = 1000", f"shots = {shots}"))
    made = circuits("quantum-volume", "qubits=2", "depth=1", count=count)
    listed = results("bench", "circuits", path, "-o", tmp_path / "again")
    heavy = [38] * 9 + [2]
    entries = []
    for (text, _), one, number in zip(made, listed, heavy):
        p = table(text)
        counts = {format(int(np.argmax(p)), "02b"): number, format(int(np.argmin(p)), "02b"): shots - number}
        entries.append({"id": one["id"], "sha256": one["sha256"], "shots": shots, "counts": [{"outputs": {"c": key}, "count": number} for key, number in counts.items()]})
    (tmp_path / "r.json").write_text(json.dumps({"format": "libqsim-result/1", "proposal": {"id": "p", "version": "1"}, "device": {"name": "d"}, "circuits": entries}))
    done = subprocess.run([QSIM, "check", str(tmp_path / "r.json"), "--proposal", str(path), "--format", "json"], capture_output=True, text=True, timeout=300)
    entry, = json.loads(done.stdout)["results"]
    found = {one["id"]: one["value"] for one in entry["metrics"]}
    rng, probability = np.random.default_rng(7), np.array(heavy) / shots
    drawn = rng.binomial(shots, probability[rng.integers(0, count, (40000, count))]).mean(axis=1) / shots
    hop, two_sigma = probability.mean(), 0.5 + math.erf(math.sqrt(2)) / 2
    assert found["hop"] == pytest.approx(hop, abs=1e-12)
    # As far off as quantiles of 2,000 resamples are from each other.
    spread = np.quantile(drawn.reshape(20, 2000), two_sigma, axis=1).std()
    assert found["bound"] == pytest.approx(2 * hop - np.quantile(drawn, two_sigma), abs=6 * spread) and spread < 0.01


@pytest.mark.parametrize("protocol, depth", [("quantum-volume", 3), ("clops", 3), ("cross-entropy", 16)])
def test_how_deep_circuits_are_where_nothing_says_so(circuits, protocol, depth):
    """Quantum volume's circuits, and those of CLOPS, are as deep as wide: on three qubits a pair a layer, each with at most three cx."""
    plain = [text for text, _ in circuits(protocol, "qubits=3", *(["templates=2", "updates=2"] if protocol == "clops" else []), seed=8)][:4]
    told = [text for text, _ in circuits(protocol, "qubits=3", f"depth={depth}", *(["templates=2", "updates=2"] if protocol == "clops" else []), seed=8)][:4]
    assert plain == told
    if depth == 3:
        assert all(6 < len(re.findall(r"^cx ", text, re.M)) <= 9 for text in plain), plain[0]


def test_idle_qubits_stay(circuits, tmp_path):
    """Of three qubits one idles in a layer: it is declared, measured, and still there after a conversion."""
    for index, (text, _) in enumerate(circuits("quantum-volume", "qubits=3", "depth=1", count=6)):
        used = {int(q) for line in text.splitlines() if not line.startswith(("measure", "qreg", "creg")) for q in re.findall(r"q\[(\d)\]", line)}
        assert len(used) == 2 and len(table(text)) == 8
        (tmp_path / f"{index}.qasm").write_text(text)
        done = subprocess.run([QSIM, "convert", str(tmp_path / f"{index}.qasm"), "--to", "openqasm3.1"], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and "qubit[3] q;" in done.stdout and len(re.findall(r"measure q\[\d\]", done.stdout)) == 3, done.stdout


def test_thresholds_are_no_rounded_literals():
    rules = {one["protocol"]: one["rule"] for one in results("bench", "list")}
    for protocol in ("mirror-circuits/1", "application-oriented/1"):
        assert "exp(-1)" in rules[protocol]
    assert not [rule for rule in rules.values() if re.search(r"\.36|\.6065|0\.66", rule)]


def test_defects_that_the_page_names_have_tests():
    folder = pathlib.Path(__file__).parent
    named = re.findall(r"`(test_\w+)`", (folder.parents[1] / "docs" / "testbed.md").read_text())
    defined = {name for path in folder.glob("test_*.py") for name in re.findall(r"^def (test_\w+)", path.read_text(), re.M)}
    assert len(named) >= 14 and set(named) <= defined


@pytest.mark.parametrize("qubits, depth", [(2, 3), (3, 7), (5, 4), (6, 9)])
def test_cross_entropy_on_devices(circuits, tmp_path, qubits, depth):
    tables = [table(text) for text, _ in circuits("cross-entropy", f"qubits={qubits}", f"depth={depth}", count=4)]
    size = 2 ** qubits
    speckle = np.mean([size * (p ** 2).sum() - 1 for p in tables])
    extra = [("F", "all", "mean(linear)"), ("V", "all", "mean(speckle)"), ("each", "circuit", "-sum(ideal * ln(ideal))"), ("entropy", "all", "mean(each)")]
    path = proposal(tmp_path, "cross-entropy", f"{{ qubits = {qubits}, depth = {depth} }}", 4, scoring("cross-entropy") + extra, qubits)
    found = exact(path, [("F", '"ideal"'), ("V", '"ideal"'), ("F", '"uniform"'), *(("F", lost(f)) for f in LOST), *(("fidelity", lost(f)) for f in LOST), ("entropy", '"ideal"')])
    assert found == pytest.approx([speckle, speckle, 0, *((1 - f) * speckle for f in LOST), *(1 - f for f in LOST), np.mean([-(p * np.log(p)).sum() for p in tables])], abs=1e-9)


# ------------------------------------------------------- metrics of one circuit

def random_circuit(qubits, seed):
    draw = random.Random(seed)
    lines = [f'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[{qubits}];\ncreg c[{qubits}];']
    for _ in range(4 * qubits):
        a, b = draw.sample(range(qubits), 2)
        lines.append(draw.choice([f"ry({draw.uniform(-3, 3):.6f}) q[{a}];", f"rx({draw.uniform(-3, 3):.6f}) q[{b}];", f"cx q[{a}],q[{b}];", f"u3(0.3,{draw.uniform(-3, 3):.6f},1.1) q[{a}];"]))
    return "\n".join(lines + [f"measure q[{i}] -> c[{i}];" for i in range(qubits)]) + "\n"


@pytest.mark.parametrize("qubits, seed", [(2, 1), (3, 2), (4, 3), (5, 4), (6, 5)])
def test_metrics_of_a_circuit_on_devices(tmp_path, qubits, seed):
    text = random_circuit(qubits, seed)
    (tmp_path / "c.qasm").write_text(text)
    draw = random.Random(seed)
    target = "".join(draw.choice("01") for _ in range(qubits))
    pauli = "".join(draw.choice("IZXY") for _ in range(qubits))
    edges = [(a, b, round(draw.uniform(-1, 2), 3)) for a, b in itertools.combinations(range(qubits), 2) if draw.random() < 0.7] or [(0, 1, 1.5)]
    expressions = {"population": "probability(target)", "odd": "parity", "z": f'expval("{pauli}")', "overlap": "hellinger", "linear": "xeb", "S": "polarization", "cut": "cost(graph)",
                   "above": "sum(counts[heavy(ideal)]) / shots", "middle": "median(ideal)"}
    path = tmp_path / "p.toml"
    path.write_text(f'format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = {qubits}\n[[circuit]]\nid = "c"\nfile = "c.qasm"\n'
                    f'data = {{ target = "{target}", graph = {json.dumps([list(edge) for edge in edges])} }}\n[run]\nshots = 1000\n'
                    + "".join(f"[[metric]]\nid = '{name}_c'\nper = 'circuit'\nexpr = '{expression}'\n[[metric]]\nid = '{name}'\nexpr = 'mean({name}_c)'\n" for name, expression in expressions.items()))
    ideal, size = table(text), 2 ** qubits
    devices = {'"ideal"': 0, '"uniform"': 1, **{lost(f): f for f in LOST}}
    found = exact(path, [(name, device) for device in devices for name in expressions])
    expected = []
    for f in devices.values():
        p = (1 - f) * ideal + f / size
        distances = [ones(index ^ int(target, 2)) for index in range(size)]
        support = int("".join("0" if letter == "I" else "1" for letter in pauli), 2)
        h = [sum(p[index] for index in range(size) if distances[index] == k) for k in range(qubits + 1)]
        expected += [p[int(target, 2)], sum(p * [(-1) ** ones(index) for index in range(size)]), sum(p * [(-1) ** ones(index & support) for index in range(size)]),
                     np.sqrt(p * ideal).sum() ** 2, size * (p * ideal).sum() - 1,
                     4 ** qubits / (4 ** qubits - 1) * sum((-0.5) ** k * h[k] for k in range(qubits + 1)) - 1 / (4 ** qubits - 1),
                     sum(weight * sum(p[index] for index in range(size) if (index >> a ^ index >> b) & 1) for a, b, weight in edges),
                     p[ideal > np.median(ideal) + 1e-12].sum(), np.median(ideal)]
    assert found == pytest.approx(expected, abs=1e-9)


# ------------------------------------------------------- Cliffords

@pytest.mark.parametrize("protocol, parameters", [("randomized-benchmarking", ["qubits=[0,1,2]"]), ("randomized-benchmarking", ["qubits=[3,1]"]), ("direct-randomized-benchmarking", ["qubits=[2]"]),
                                                  ("direct-randomized-benchmarking", ["qubits=[1,0,2]"]), ("interleaved-randomized-benchmarking", ["qubits=[0,1,2]", "gate=cx"])])
def test_sequences_come_back_at_other_sizes(circuits, protocol, parameters):
    for text, data in circuits(protocol, *parameters, "lengths=[2,5]", "sequences=2", seed=77):
        assert probabilities(text)[data["target"]] == pytest.approx(1, abs=1e-9)


def test_two_qubit_cliffords_take_as_many_cx_as_the_group_does(circuits):
    """Of the 11520 Cliffords 576 take none, 5184 one, 5184 two and 576 three: 1.5 on average, with a variance of 0.55."""
    found = []
    for text, _ in circuits("randomized-benchmarking", "qubits=[0,1]", "lengths=[20,21]", "sequences=12", seed=5):
        found += [len(re.findall(r"cx ", part)) for part in text.split("barrier q;")[:-2]]
    share = collections.Counter(found)
    assert set(share) <= {0, 1, 2, 3} and len(found) >= 400
    assert np.mean(found) == pytest.approx(1.5, abs=5 * math.sqrt(0.55 / len(found)))
    assert share[0] / len(found) == pytest.approx(0.05, abs=5 * math.sqrt(0.0475 / len(found)))


@pytest.mark.parametrize("fixed", [None, 0.0, 0.3])
def test_fits_of_a_decay(tmp_path, fixed):
    """Points that lie beside a decay, as circuits of one rotated qubit: least squares by a grid and Newton's method."""
    draw = random.Random(3)
    lengths = [1, 2, 4, 8, 16, 32]
    survivals = [0.45 * 0.93 ** m + (0.5 if fixed is None else fixed) + draw.uniform(-0.01, 0.01) for m in lengths]
    text = 'format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 1\n'
    for m, y in zip(lengths, survivals):
        (tmp_path / f"c{m}.qasm").write_text(f'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[1];\ncreg c[1];\nry({2 * math.acos(math.sqrt(y))!r}) q[0];\nmeasure q[0] -> c[0];\n')
        text += f'[[circuit]]\nid = "c{m}"\nfile = "c{m}.qasm"\ndata = {{ length = {m} }}\n'
    text += "[run]\nshots = 1000\n[[metric]]\nid = 'y'\nper = 'circuit'\nexpr = 'probability(\"0\")'\n"
    arguments = "length, y" if fixed is None else f"length, y, {fixed}"
    path = tmp_path / "p.toml"
    path.write_text(text + "".join(f"[[metric]]\nid = '{name}'\nexpr = 'fit_decay({arguments}).{name}'\n" for name in ("p", "a", "b")))
    x, y, b = np.array(lengths), np.array(survivals), 0.5 if fixed is None else fixed

    def loss(p):
        a = ((y - b) * p ** x).sum() / (p ** (2 * x)).sum()
        return ((a * p ** x + b - y) ** 2).sum(), a

    low, high = 0.5, 0.9999
    for _ in range(12):
        grid = np.linspace(low, high, 201)
        best = grid[np.argmin([loss(p)[0] for p in grid])]
        low, high = best - (high - low) / 100, min(best + (high - low) / 100, 1)
    assert exact(path, [(name, '"ideal"') for name in ("p", "a", "b")]) == pytest.approx([best, loss(best)[1], b], abs=1e-6)


@pytest.mark.parametrize("qubits, pairs, idle", [(2, 1, 0), (3, 2, 2), (5, 4, 2), (6, 5, 2)])
def test_layer_fidelity_of_other_widths(qubits, pairs, idle):
    """The product over the pairs and over the qubits that idle in a layer; the error is one a pair."""
    f = 0.02
    found, = results("bench", "run", "layer-fidelity", "--param", f"qubits={qubits}", "--param", "sequences=6", "--depolarized-per-gate", f, "--seed", 4)
    fidelity = ((1 + 15 * (1 - f)) / 16) ** pairs * ((1 + 3 * (1 - f)) / 4) ** idle
    values = {one["id"]: one for one in found["metrics"]}
    for name, expected in (("layer_fidelity", fidelity), ("eplg", 1 - fidelity ** (1 / pairs))):
        low, high = values[name]["interval"]
        # Five standard deviations about the drawn value.
        assert abs(values[name]["value"] - expected) < 5 * (high - low) / 3.92, (name, values[name], expected)
    assert values["eplg"]["value"] == pytest.approx(1 - values["layer_fidelity"]["value"] ** (1 / pairs), abs=1e-12)


@pytest.mark.parametrize("qubits", [4, 5])
def test_idle_qubits_of_a_layer_take_their_share(circuits, qubits):
    """Every qubit has a random Clifford of its own in each step, and comes back: idle ones are benchmarked too."""
    for text, _ in circuits("layer-fidelity", f"qubits={qubits}", "lengths=[6,7]", "sequences=3"):
        steps = "".join(text.split("barrier q;")[:-1])
        assert {int(q) for q in re.findall(r"^(?!qreg|creg)[a-z]+ q\[(\d)\];", steps, re.M)} == set(range(qubits)), text
        assert probabilities(text)["0" * qubits] == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize("reference_p, interleaved_p", [(0.99, 0.97), (0.9, 0.5), (0.9995, 0.4)])
def test_how_far_the_error_of_an_interleaved_gate_may_lie_from_its_estimate(tmp_path, reference_p, interleaved_p):
    """Decays written as rotations of one qubit; the smaller of the two bounds of arXiv:1203.4550, at d = 4. The last pair takes the second."""
    text = 'format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 1\n'
    for group, p in (("reference", reference_p), ("interleaved", interleaved_p)):
        for m in (1, 2, 5):
            angle = 2 * math.acos(math.sqrt(0.5 + 0.5 * p ** m))
            (tmp_path / f"{group}{m}.qasm").write_text(f'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[1];\ncreg c[1];\nry({angle!r}) q[0];\nmeasure q[0] -> c[0];\n')
            text += f'[[circuit]]\nid = "{group}{m}"\nfile = "{group}{m}.qasm"\ndata = {{ length = {m}, group = "{group}", target = "0" }}\n'
    text += "[run]\nshots = 1000\n" + "".join(f"[[metric]]\nid = '{name}'\nper = '{per}'\nexpr = '{expression}'\n" for name, per, expression in scoring("interleaved-randomized-benchmarking"))
    (tmp_path / "p.toml").write_text(text)
    ratio, d = interleaved_p / reference_p, 4
    bounds = [(d - 1) * (abs(reference_p - ratio) + 1 - reference_p) / d,
              2 * (d ** 2 - 1) * (1 - reference_p) / (reference_p * d ** 2) + 4 * math.sqrt(1 - reference_p) * math.sqrt(d ** 2 - 1) / reference_p]
    assert exact(tmp_path / "p.toml", [("gate_error", '"ideal"'), ("systematic", '"ideal"')]) == pytest.approx([(1 - ratio) * (d - 1) / d, min(bounds)], abs=1e-6)


@pytest.mark.parametrize("qubits, observables, instances", [(2, 2, 3), (3, 5, 2), (6, 4, 2)])
def test_clifford_volume_by_matrices_and_by_the_authors_criterion(circuits, tmp_path, qubits, observables, instances):
    parameters = [f"qubits={qubits}", f"observables={observables}", f"instances={instances}"]
    made = circuits("clifford-volume", *parameters, seed=9)
    letters = {"I": reference.I2, "X": reference.X, "Y": reference.Y, "Z": reference.Z}
    for text, data in made:
        state = reference.final_state(reference.Program(text.split("barrier q;")[0]))
        matrix = np.array([[1]])
        for letter in data["observable"]:
            matrix = np.kron(matrix, letters[letter])
        assert data["sign"] * np.vdot(state, matrix @ state).real == pytest.approx(data["kind"], abs=1e-9)
    # The criterion, from counts that a device of half of the fidelity gave.
    f, shots = 0.5, 1024
    path = proposal(tmp_path, "clifford-volume", "{ " + ", ".join(one.replace("=", " = ") for one in parameters) + " }", len(made), scoring("clifford-volume"), qubits)
    path.write_text(path.read_text().replace("shots = 1000", f"shots = {shots}").replace("from = 1", "from = 9").replace("by = series) / 4)", f"by = series) / {observables})"))
    each, averages, by_own = [], [], []
    values = collections.defaultdict(list)
    for _, data in made:
        value = (1 - f) * data["kind"]
        values[data["series"]].append((value, math.sqrt(max(0, 1 - value ** 2) / shots), data["kind"]))
    for series in values.values():
        kind = series[0][2]
        each += [value - 2 * sigma - math.exp(-1) if kind else 0.5 * math.exp(-1) - abs(value) - 2 * sigma for value, sigma, _ in series]
        mean, sigma = np.mean([value for value, _, _ in series]), math.sqrt(np.mean([sigma ** 2 for _, sigma, _ in series]))
        averages.append(mean - 5 * sigma - math.exp(-1) if kind else 0.5 * math.exp(-1) - abs(mean) - 5 * sigma)
        mean_of_own = 5 * sigma / math.sqrt(len(series))
        by_own.append(mean - mean_of_own - math.exp(-1) if kind else 0.5 * math.exp(-1) - abs(mean) - mean_of_own)
    found = exact(path, [("margin_of_each", lost(f)), ("margin_of_averages", lost(f)), ("margin_by_own_deviation", lost(f))])
    assert found == pytest.approx([min(each), min(averages), min(by_own)], abs=1e-9)


@pytest.mark.parametrize("shots, by_authors, by_own", [(512, False, True), (738, False, True), (739, True, True), (184, False, False), (185, False, True), (2048, True, True)])
def test_shots_that_the_averages_of_clifford_volume_take(tmp_path, shots, by_authors, by_own):
    """An ideal device has destabilizers of 0, each with a deviation of 1 / sqrt(shots): five root mean squares of them stay below 1 / (2e) from
    100 e^2 = 738.9 shots on, five deviations of the average of four from a quarter of that. At the 512 shots that the benchmark asks for at
    least nothing can pass by the first reading; the protocol's own are 2048."""
    parameters = "{ qubits = 4, observables = 4, instances = 1 }"
    path = proposal(tmp_path, "clifford-volume", parameters, 8, scoring("clifford-volume"), 4)
    path.write_text(path.read_text().replace("shots = 1000", f"shots = {shots}"))
    averages, own = exact(path, [("margin_of_averages", '"ideal"'), ("margin_by_own_deviation", '"ideal"')])
    assert (averages >= 0, own >= 0) == (by_authors, by_own)


@pytest.mark.parametrize("qubits", [1, 2, 4, 7])
def test_clifford_volume_measures_different_generators(circuits, qubits):
    """As many stabilizers and destabilizers as there are qubits generate the whole Pauli group: none is measured twice, none follows from others."""
    made = circuits("clifford-volume", f"qubits={qubits}", f"observables={qubits}", "instances=3", seed=5)
    for instance in range(3):
        rows = [sum((letter in "XY") << q | (letter in "ZY") << qubits + q for q, letter in enumerate(data["observable"])) for _, data in made if data["instance"] == instance]
        assert len(rows) == 2 * qubits
        rank = 0
        for bit in range(2 * qubits):
            pivot = next((row for row in rows if row >> bit & 1), None)
            if pivot is not None:
                rank += 1
                rows = [row ^ pivot if row >> bit & 1 else row for row in rows if row != pivot]
        assert rank == 2 * qubits, made


@pytest.mark.parametrize("qubits, share", [(1, 0.3), (2, 1.0), (5, 0.2), (6, 0.8)])
def test_mirror_circuits_of_other_shapes(circuits, tmp_path, qubits, share):
    for depth in (0, 2, 10):
        for text, data in circuits("mirror-circuits", f"qubits={qubits}", f"depth={depth}", f"two_qubit_share={share}", count=2, seed=31):
            assert probabilities(text)[data["target"]] == pytest.approx(1, abs=1e-9)


# ------------------------------------------------------- cuts

def greatest_cut(edges, vertices):
    return max(sum(weight for a, b, weight in edges if (side >> a ^ side >> b) & 1) for side in range(2 ** (vertices - 1)))


def one_level(edges, vertices, gamma, beta):
    """Wang, Hadfield, Jiang, Rieffel, arXiv:1706.02998."""
    near = [{a + b - v for a, b, _ in edges if v in (a, b)} for v in range(vertices)]
    total = 0
    for a, b, _ in edges:
        d, e, f = len(near[a]) - 1, len(near[b]) - 1, len(near[a] & near[b])
        total += (0.5 + 0.25 * math.sin(4 * beta) * math.sin(gamma) * (math.cos(gamma) ** d + math.cos(gamma) ** e)
                  - 0.25 * math.sin(2 * beta) ** 2 * math.cos(gamma) ** (d + e - 2 * f) * (1 - math.cos(2 * gamma) ** f))
    return total


@pytest.mark.parametrize("graph, qubits", [("random", 3), ("random", 7), ("random", 8), ("3-regular", 4), ("3-regular", 8), ("ring", 3), ("ring", 5), ("ring", 7)])
def test_one_level_on_other_graphs(circuits, graph, qubits):
    for text, data in circuits("qaoa-maxcut", f"qubits={qubits}", f"graph={graph}", count=2, seed=40):
        edges = data["graph"]
        assert data["optimum"] == (greatest_cut(edges, qubits) if edges else 0)
        if not edges:
            continue
        gamma, beta = -float(re.search(r"u1\(([-\d.]+)\)", text)[1]), float(re.search(r"rx\(([-\d.]+)\)", text)[1]) / 2
        p = table(text)
        cut = sum(weight * sum(p[index] for index in range(len(p)) if (index >> a ^ index >> b) & 1) for a, b, weight in edges)
        assert cut == pytest.approx(one_level(edges, qubits, gamma, beta), abs=1e-7) and cut == pytest.approx(data["expected"], abs=1e-7)
        best = max(one_level(edges, qubits, g, h) for g in np.linspace(0, math.pi, 40) for h in np.linspace(0, math.pi / 2, 40))
        assert cut >= best - 1e-7


@pytest.mark.parametrize("qubits", [2, 3])
def test_graphs_without_edges_have_no_ratio(circuits, tmp_path, qubits):
    """Half of the graphs of two vertices have no edge; the means are over the others."""
    ratios, gains, empty = [], [], 0
    for text, data in circuits("qaoa-maxcut", f"qubits={qubits}", "graph=random", count=60):
        edges, p = data["graph"], table(text)
        empty += not edges
        if edges:
            cut, best = sum(sum(p[index] for index in range(len(p)) if (index >> a ^ index >> b) & 1) for a, b, _ in edges), greatest_cut(edges, qubits)
            ratios.append(cut / best)
            gains.append((cut - len(edges) / 2) / (best - len(edges) / 2))
    found = exact(proposal(tmp_path, "qaoa-maxcut", f'{{ qubits = {qubits}, graph = "random" }}', 60, scoring("qaoa-maxcut"), qubits),
                  [("approximation_ratio", '"ideal"'), ("gain", '"ideal"'), ("gain", '"uniform"')])
    assert empty > 0 and found == pytest.approx([np.mean(ratios), np.mean(gains), 0], abs=1e-7)


@pytest.mark.parametrize("graph, qubits", [("random", 6), ("3-regular", 8), ("ring", 4), ("ring", 5)])
def test_more_levels_on_any_graph(circuits, graph, qubits):
    """The value by the state, not less than with a level fewer; of a ring of n = 2 p vertices everything is cut."""
    last = [0, 0]
    for levels in (1, 2, 3):
        for index, (text, data) in enumerate(circuits("qaoa-maxcut", f"qubits={qubits}", f"graph={graph}", f"levels={levels}", count=2, seed=50)):
            p = table(text)
            cut = sum(sum(p[index] for index in range(len(p)) if (index >> a ^ index >> b) & 1) for a, b, _ in data["graph"])
            assert cut == pytest.approx(data["expected"], abs=1e-6)
            assert last[index] - 1e-6 <= cut <= data["optimum"] + 1e-9 == greatest_cut(data["graph"], qubits) + 1e-9
            last[index] = cut
            if graph == "ring" and qubits == 4 and levels >= 2:
                assert cut == pytest.approx(4, abs=1e-3)
    assert last[0] > 0


@pytest.mark.parametrize("protocol", ["randomized-benchmarking", "layer-fidelity"])
def test_one_length_twice_gives_no_decay(protocol):
    done = subprocess.run([QSIM, "bench", "run", protocol, "--param", "lengths=[2, 2]"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "at least two different numbers" in done.stderr


def test_more_levels_on_wide_graphs_are_refused():
    done = subprocess.run([QSIM, "bench", "circuits", "qaoa-maxcut", "--param", "qubits=14", "--param", "levels=2"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "at most 12 qubits, or a ring" in done.stderr


@pytest.mark.parametrize("optimum, verdict, status", [(4, "pass", 0), (5, "fail", 1), (3.9, "fail", 1)])
def test_a_stated_optimum_is_certified(tmp_path, optimum, verdict, status):
    """A pentagon: no side of its vertices cuts more than 4 of the 5 edges."""
    text = 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[5];\ncreg c[5];\nx q[0];\nx q[2];\nmeasure q -> c;\n'
    (tmp_path / "c.qasm").write_text(text)
    (tmp_path / "p.toml").write_text('format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = 5\n[[circuit]]\nid = "c"\nfile = "c.qasm"\n'
                                     f'sha256 = "{hashlib.sha256(text.encode()).hexdigest()}"\ndata = {{ graph = [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]], optimum = {optimum} }}\n'
                                     "[run]\nshots = 100\n[[metric]]\nid = 'r'\nper = 'circuit'\nexpr = 'cost(graph) / optimum'\n[acceptance]\nrule = 'mean(r) > 0.75'\n")
    done = subprocess.run([QSIM, "check", str(tmp_path / "p.toml"), "--format", "json"], capture_output=True, text=True, timeout=60)
    entry, = json.loads(done.stdout)["results"]
    found, = (clause for clause in entry["clauses"] if clause["id"] == "reference")
    assert (found["verdict"], done.returncode) == (verdict, status), done.stdout
    assert (found["evidence"][0]["claimed"], found["evidence"][0]["computed"], found["evidence"][0]["line"]) == (optimum, 4, 12)


@pytest.mark.parametrize("qubits", [3, 4, 6, 7])
def test_q_score_by_both_baselines_at_other_sizes(circuits, tmp_path, qubits):
    made = circuits("q-score", f"qubits={qubits}", count=3)
    cuts = []
    for text, data in made:
        p = table(text)
        cuts.append(sum(sum(p[index] for index in range(len(p)) if (index >> a ^ index >> b) & 1) for a, b, _ in data["graph"]))
    path = proposal(tmp_path, "q-score", f"{{ qubits = {qubits} }}", 3, scoring("q-score"), qubits)
    mean, scale = np.mean(cuts), 0.178 * qubits ** 1.5
    edges = np.mean([len(data["graph"]) for _, data in made])
    found = exact(path, [("beta_paper", '"ideal"'), ("beta_true_mean", '"ideal"'), ("beta_true_mean", '"uniform"')])
    # A random cut has half of the edges.
    assert found == pytest.approx([(mean - qubits ** 2 / 8) / scale, *((cut - qubits * (qubits - 1) / 8) / scale for cut in (mean, edges / 2))], abs=1e-7)


def test_the_mean_of_the_greatest_cut_of_five_vertices():
    pairs = list(itertools.combinations(range(5), 2))
    cuts = [greatest_cut([(a, b, 1) for index, (a, b) in enumerate(pairs) if chosen >> index & 1], 5) for chosen in range(1024)]
    assert np.mean(cuts) == 4.203125


# ------------------------------------------------------- entanglement

@pytest.mark.parametrize("qubits", [3, 4, 5, 6])
def test_local_models_reach_the_bound_of_mermin_s_rule(circuits, qubits):
    """Every assignment of +1 and -1 to X and Y of every qubit, in the polynomial of the circuits themselves."""
    terms = [(data["observable"], data["sign"]) for _, data in circuits("mermin", f"qubits={qubits}")]
    best = max(sum(sign * math.prod(values[2 * q + (letter == "Y")] for q, letter in enumerate(observable)) for observable, sign in terms)
               for values in itertools.product((1, -1), repeat=2 * qubits))
    assert best == 2 ** ((qubits - 1) // 2 if qubits % 2 else qubits // 2)
    done = subprocess.run([QSIM, "bench", "run", "mermin", "--param", f"qubits={qubits}", "--shots", "1000", "--format", "json"], capture_output=True, text=True, timeout=120)
    found, = json.loads(done.stdout)["results"]
    assert [one["value"] for one in found["metrics"] if one["id"] == "mermin"] == pytest.approx([2 ** (qubits - 1)])
    assert found["accepted"] == "pass"


def test_two_qubits_cannot_violate_mermin_s_inequality():
    """XX - YY: local models reach 2, the greatest eigenvalue is 2; it describes, and has no rule."""
    xx, yy = (np.kron(pauli, pauli) for pauli in (np.array([[0, 1], [1, 0]]), np.array([[0, -1j], [1j, 0]])))
    assert np.linalg.eigvalsh(xx - yy).max() == pytest.approx(2)
    assert max(a * b - c * d for a, b, c, d in itertools.product((1, -1), repeat=4)) == 2
    done = subprocess.run([QSIM, "bench", "run", "mermin", "--param", "qubits=2", "--format", "json"], capture_output=True, text=True, timeout=60)
    found, = json.loads(done.stdout)["results"]
    assert [one["value"] for one in found["metrics"]] == [pytest.approx(2)] and "accepted" not in found and done.returncode == 0


def test_local_models_reach_two_in_chsh(circuits):
    signs = [data["sign"] for _, data in circuits("chsh")]
    # Circuit k: Alice's setting is bit 0 of k, Bob's bit 1.
    assert max(abs(sum(sign * alice[k & 1] * bob[k >> 1] for k, sign in enumerate(signs))) for alice in itertools.product((1, -1), repeat=2) for bob in itertools.product((1, -1), repeat=2)) == 2


@pytest.mark.parametrize("qubits, angle", [(2, 0.4), (3, 1.0), (4, 1.9), (5, 2.5)])
def test_ghz_fidelity_of_unbalanced_states(circuits, tmp_path, qubits, angle):
    """cos(a/2) |0...0> + sin(a/2) |1...1> has the fidelity (1 + sin a) / 2."""
    text = f'format = "libqsim-proposal/1"\nid = "p"\nversion = "1"\ntitle = "t"\nstatus = "draft"\n[requires]\nqubits = {qubits}\n'
    for index, (circuit, data) in enumerate(circuits("ghz", f"qubits={qubits}")):
        (tmp_path / f"{index}.qasm").write_text(circuit.replace("h q[0];", f"ry({angle}) q[0];", 1))
        text += f'[[circuit]]\nid = "c{index}"\nfile = "{index}.qasm"\ndata = {{ ' + ", ".join(f"{key} = {json.dumps(value)}" for key, value in data.items()) + " }\n"
    text += "[run]\nshots = 1000\n" + "".join(f"[[metric]]\nid = '{name}'\nper = '{per}'\nexpr = '{expression}'\n" for name, per, expression in scoring("ghz"))
    (tmp_path / "p.toml").write_text(text)
    f = 0.2
    found = exact(tmp_path / "p.toml", [("populations", '"ideal"'), ("coherence", '"ideal"'), ("fidelity", '"ideal"'), ("fidelity", lost(f))])
    fidelity = (1 + math.sin(angle)) / 2
    assert found == pytest.approx([1, math.sin(angle), fidelity, (1 - f) * fidelity + f / 2 ** qubits], abs=1e-7)


# ------------------------------------------------------- the Ising ring

def ising(qubits, coupling, field):
    def place(matrix, *at):
        out = np.array([[1]])
        for q in reversed(range(qubits)):
            out = np.kron(out, matrix if q in at else reference.I2)
        return out
    bonds = [place(reference.Z, j, (j + 1) % qubits) for j in range(qubits)]
    fields = [place(reference.X, j) for j in range(qubits)]
    return -coupling * sum(bonds), -field * sum(fields)


@pytest.mark.parametrize("qubits, coupling, field", [(3, 2.0, -1.5), (4, -0.3, 1.0), (5, 1.0, 1.0), (6, 0.25, -0.75), (7, 1.0, 0.1), (8, -1.0, 1.0), (4, 0.0, 1.0), (5, 1.0, 0.0)])
def test_ground_energy_at_other_couplings(circuits, qubits, coupling, field):
    data = circuits("tfim", f"qubits={qubits}", f"coupling={coupling}", f"field={field}", "steps=1")[0][1]
    assert data["ground_energy"] == pytest.approx(np.linalg.eigvalsh(sum(ising(qubits, coupling, field)))[0], abs=1e-9)


@pytest.mark.parametrize("qubits, coupling, field, time, steps", [(3, 1.0, 0.5, 0.7, 2), (4, -0.8, 1.1, 1.3, 3), (5, 0.6, -0.9, 0.4, 1)])
def test_energy_after_trotter_steps(tmp_path, qubits, coupling, field, time, steps):
    bonds, fields = ising(qubits, coupling, field)

    def exponential(matrix, duration):
        values, vectors = np.linalg.eigh(matrix)
        return vectors @ np.diag(np.exp(-1j * values * duration)) @ vectors.conj().T

    step = exponential(fields, time / steps / 2) @ exponential(bonds, time / steps) @ exponential(fields, time / steps / 2)
    state = np.linalg.matrix_power(step, steps)[:, 0]
    energy = np.vdot(state, (bonds + fields) @ state).real
    path = proposal(tmp_path, "tfim", f"{{ qubits = {qubits}, coupling = {coupling}, field = {field}, time = {time}, steps = {steps} }}", 2, scoring("tfim"), qubits + 1)
    found = exact(path, [("energy", '"ideal"'), ("share", '"ideal"'), ("energy", lost(0.3))])
    assert found == pytest.approx([energy, energy / np.linalg.eigvalsh(bonds + fields)[0], 0.7 * energy], abs=1e-6)


# ------------------------------------------------------- applications

@pytest.mark.parametrize("application", ["amplitude-estimation", "bernstein-vazirani", "grover", "hamiltonian-simulation", "hidden-shift", "phase-estimation", "quantum-fourier-transform"])
@pytest.mark.parametrize("qubits", [3, 6])
def test_normalised_fidelity_of_applications_on_devices(circuits, tmp_path, application, qubits):
    tables = [table(text) for text, _ in circuits("application-oriented", f"qubits={qubits}", f"application={application}", count=2)]
    path = proposal(tmp_path, "application-oriented", f'{{ qubits = {qubits}, application = "{application}" }}', 2, scoring("application-oriented"), qubits)

    def fidelity(f):
        each = []
        for p in tables:
            floor = np.sqrt(p / len(p)).sum() ** 2
            each.append((np.sqrt(p * ((1 - f) * p + f / len(p))).sum() ** 2 - floor) / (1 - floor))
        return np.mean(each)

    assert exact(path, [("fidelity", '"ideal"'), ("fidelity", '"uniform"'), *(("fidelity", lost(f)) for f in LOST)]) == pytest.approx([1, 0, *map(fidelity, LOST)], abs=1e-6)


@pytest.mark.parametrize("application, qubits, bits", [("bernstein-vazirani", 18, 17), ("bernstein-vazirani", 20, 19), ("hidden-shift", 18, 18), ("hidden-shift", 20, 20)])
def test_fidelity_is_rescaled_above_16_measured_bits_too(tmp_path, application, qubits, bits):
    """One outcome of probability 1: raw (1 - f) + f / 2^n, rescaled 1 - f. Unrescaled the uniform sampler would not be 0, nor 1 - f exact."""
    path = proposal(tmp_path, "application-oriented", f'{{ qubits = {qubits}, application = "{application}" }}', 2,
                    [*scoring("application-oriented"), ("plain", "all", "mean(raw)"), ("ground", "all", "mean(floor)")], qubits)
    size = 2.0 ** bits
    found = exact(path, [("fidelity", '"ideal"'), ("fidelity", '"uniform"'), *(("fidelity", lost(f)) for f in LOST), *(("plain", lost(f)) for f in LOST), ("ground", '"ideal"')])
    assert found == pytest.approx([1, 0, *(1 - f for f in LOST), *(1 - f + f / size for f in LOST), 1 / size], abs=1e-9)
    assert found[-1] == pytest.approx(1 / size, rel=1e-6)


# ------------------------------------------------------- intervals

def test_bounds_of_mirror_circuits_hold_the_spread_between_circuits(tmp_path):
    """Half of the circuits perfect, half lost: within a circuit nothing varies, between them a half; 1.96 standard errors are what the interval spans."""
    count = 40
    path = proposal(tmp_path, "mirror-circuits", "{ qubits = 3, depth = 2 }", count, scoring("mirror-circuits"), 3)
    listed = results("bench", "circuits", path, "-o", tmp_path / "c")
    lost_counts = [{"outputs": {"c": format(index, "03b")}, "count": 125} for index in range(8)]
    entries = [{"id": one["id"], "sha256": one["sha256"], "shots": 1000, "counts": [{"outputs": {"c": one["data"]["target"]}, "count": 1000}] if index % 2 else lost_counts}
               for index, one in enumerate(listed)]
    (tmp_path / "r.json").write_text(json.dumps({"format": "libqsim-result/1", "proposal": {"id": "p", "version": "1"}, "device": {"name": "d"}, "circuits": entries}))
    done = subprocess.run([QSIM, "check", str(tmp_path / "r.json"), "--proposal", str(path), "--format", "json"], capture_output=True, text=True, timeout=120)
    metric, = (one for one in json.loads(done.stdout)["results"][0]["metrics"] if one["id"] == "mean_polarization")
    error = 0.5 / math.sqrt(count)
    assert metric["value"] == pytest.approx(0.5, abs=1e-9)
    assert (metric["interval"][1] - metric["interval"][0]) / 2 == pytest.approx(1.96 * error, rel=0.1)


# ------------------------------------------------------- CLOPS

@pytest.mark.parametrize("templates, updates, depth, shots, seconds", [(3, 4, 2, 20, 0.5), (2, 1, 7, 100, 0.125)])
def test_clops_at_other_sizes(templates, updates, depth, shots, seconds):
    tool = ("python3 -c \"import sys, json\nfor line in sys.stdin:\n q = json.loads(line)\n print(json.dumps({'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '00'}, "
            f"'count': q['shots']}}], 'seconds': {seconds}}}), flush=True)\"")
    parameters = [item for one in ("qubits=2", f"depth={depth}", f"templates={templates}", f"updates={updates}") for item in ("--param", one)]
    found, = results("bench", "run", "clops", *parameters, "--shots", shots, "--tool", tool)
    assert found["metrics"][0]["value"] == pytest.approx(templates * updates * shots * depth / (templates * updates * seconds))
