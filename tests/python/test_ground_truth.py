"""The protocols' circuits, simulated a second time by NumPy, and the figures that are claimed of them.

Circuits come as files from `qsim bench circuits`; what they do is worked out by reference_openqasm2.py, which shares nothing with the library.
"""

import itertools
import json
import math
import re
import subprocess

import numpy as np
import pytest

import reference_openqasm2 as reference
from simulated import QSIM, circuits, ideal_metrics, probabilities, proposal, results  # noqa: F401 (a fixture)

pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")


# ------------------------------------------------------- random circuits

def heavy_probability(p):
    values = np.array(list(p.values()))
    return values[values > np.median(values)].sum()


@pytest.mark.parametrize("qubits", [2, 3, 4, 5])
def test_heavy_outputs(circuits, tmp_path, qubits):
    made = circuits("quantum-volume", f"qubits={qubits}", f"depth={qubits}", count=12)
    expected = np.mean([heavy_probability(probabilities(text)) for text, _ in made])
    path = proposal(tmp_path, "quantum-volume", f"{{ qubits = {qubits}, depth = {qubits} }}", 12,
                    [("heavy", "circuit", "sum(counts[heavy(ideal)]) / shots"), ("hop", "all", "mean(heavy)")], qubits)
    assert ideal_metrics(path)["hop"] == pytest.approx(expected, abs=1e-9)


def harmonic(n):
    return sum(1 / k for k in range(1, n + 1))


@pytest.mark.parametrize("qubits, stated", [(1, .75), (2, .791667), (3, .817262), (4, .831436), (5, .838883), (8, .845599)])
def test_the_formula_of_heavy_outputs_by_drawing_haar_states(qubits, stated):
    size = 2 ** qubits
    formula = (1 + harmonic(size) - harmonic(size // 2)) / 2
    assert formula == pytest.approx(stated, abs=5e-7)
    drawn = np.random.default_rng(7).exponential(size=(20000, size))
    drawn /= drawn.sum(axis=1, keepdims=True)
    heavy = np.sort(drawn, axis=1)[:, size // 2:].sum(axis=1)
    assert heavy.mean() == pytest.approx(formula, abs=5 * heavy.std() / math.sqrt(len(heavy)))


def test_two_qubit_layers_are_haar_random(circuits):
    """Of one layer on two qubits, from |00>: the moments of a Haar state's probabilities, and of its overlap with another's."""
    p = np.array([list(probabilities(text).values()) for text, _ in circuits("quantum-volume", "qubits=2", "depth=1", count=600)])
    for power, expected in ((1, 1 / 4), (2, 2 / 20), (3, 6 / 120)):  # E[p^k] = k! / (N (N+1) ... (N+k-1))
        assert (p ** power).mean() == pytest.approx(expected, abs=5 * (p ** power).std() / math.sqrt(p.size / 4))


def test_cross_entropy(circuits, tmp_path):
    made = circuits("cross-entropy", "qubits=4", "depth=8", count=10)
    tables = [np.array(list(probabilities(text).values())) for text, _ in made]
    linear = np.mean([16 * (p ** 2).sum() - 1 for p in tables])
    path = proposal(tmp_path, "cross-entropy", "{ qubits = 4, depth = 8 }", 10,
                    [("linear", "circuit", "xeb"), ("F", "all", "mean(linear)"), ("entropy", "circuit", "-sum(ideal * ln(ideal))"), ("S", "all", "mean(entropy)")], 4)
    found = ideal_metrics(path)
    assert found["F"] == pytest.approx(linear, abs=1e-9)
    assert found["S"] == pytest.approx(np.mean([-(p * np.log(p)).sum() for p in tables]), abs=1e-9)
    # Haar states: (N - 1) / (N + 1) and H_N - 1; these circuits are close to them.
    assert linear == pytest.approx(15 / 17, abs=0.25)
    assert found["S"] == pytest.approx(harmonic(16) - 1, abs=0.15)


# ------------------------------------------------------- Cliffords

def test_mirror_circuits_give_their_target(circuits):
    for share in ("0.0", "0.5", "1.0"):
        for text, data in circuits("mirror-circuits", "qubits=4", "depth=6", f"two_qubit_share={share}", count=6):
            assert probabilities(text)[data["target"]] == pytest.approx(1, abs=1e-9)


def test_mirror_circuits_differ_with_neighbouring_seeds(circuits):
    first = [text for text, _ in circuits("mirror-circuits", count=20, seed=1)]
    second = [text for text, _ in circuits("mirror-circuits", count=20, seed=2)]
    assert len(set(first)) == 20 and first[1:] == second[:-1], "a circuit belongs to one seed"


def test_polarization_of_hand_made_counts():
    """S of a distribution over distances, against the definition; perfect 1, uniform 0, depolarised at f gives 1 - f."""
    n = 3
    def s(p):
        h = [sum(p[y] for y in range(8) if bin(y).count("1") == k) for k in range(n + 1)]
        return 4 ** n / (4 ** n - 1) * sum((-0.5) ** k * h[k] for k in range(n + 1)) - 1 / (4 ** n - 1)
    perfect, uniform = np.eye(8)[0], np.full(8, 1 / 8)
    assert s(perfect) == pytest.approx(1) and s(uniform) == pytest.approx(0)
    assert s(0.75 * perfect + 0.25 * uniform) == pytest.approx(0.75)


@pytest.mark.parametrize("protocol, parameters", [("randomized-benchmarking", ("qubits=[0]",)), ("randomized-benchmarking", ("qubits=[2,0]",)),
                                                  ("direct-randomized-benchmarking", ("qubits=[0,1]",)),
                                                  *(("interleaved-randomized-benchmarking", ("qubits=[0,1]", f"gate={gate}")) for gate in ("h", "s", "x", "cx"))])
def test_every_sequence_survives(circuits, protocol, parameters):
    made = circuits(protocol, *parameters, "lengths=[0,1,3,8]", "sequences=3")
    for text, data in made:
        assert probabilities(text)[data["target"]] == pytest.approx(1, abs=1e-9)
    assert sorted({data["length"] for _, data in made}) == [0, 1, 3, 8]
    assert len({text for text, data in made if data["length"] > 2}) == 6 * len(made) // 12


def test_layer_fidelity_sequences_survive(circuits):
    for text, data in circuits("layer-fidelity", "qubits=4", "lengths=[1,3]", "sequences=2"):
        assert probabilities(text)["0000"] == pytest.approx(1, abs=1e-9)
        pairs = {tuple(sorted(map(int, pair))) for pair in re.findall(r"cx q\[(\d)\],q\[(\d)\]", text)}
        assert pairs == ({(0, 1), (2, 3)} if data["group"] == "even" else {(1, 2)})


def test_single_qubit_cliffords_are_drawn_evenly(circuits):
    """The first Clifford of a sequence: which of the 24 it is, up to phase."""
    seen = {}
    for text, _ in circuits("randomized-benchmarking", "qubits=[0]", "lengths=[1,2]", "sequences=1200"):
        first = text.split("barrier")[0].split("creg c[1];")[1]
        unitary = np.column_stack([reference.final_state(reference.Program(f"qreg q[1];{start}{first}")) for start in ("", "x q[0];")])
        pivot = unitary.flat[np.argmax(np.abs(unitary.flat) > 0.4)]
        key = tuple(np.round(unitary.flatten() * abs(pivot) / pivot, 3) + 0)
        seen[key] = seen.get(key, 0) + 1
    assert len(seen) == 24
    # 2400 draws: 100 each, with a standard deviation of 9.8.
    assert min(seen.values()) > 50 and max(seen.values()) < 150


def test_clifford_volume_has_stabilizers_and_destabilizers(circuits):
    made = circuits("clifford-volume", "qubits=4", "observables=3", "instances=3")
    assert len(made) == 18
    for text, data in made:
        p = probabilities(text)
        support = [q for q in range(4) if data["observable"][3 - q] != "I"]
        value = sum(weight * (-1) ** sum(key[3 - q] == "1" for q in support) for key, weight in p.items())
        assert support and data["sign"] * value == pytest.approx(1 if data["group"] == "stabilizer" else 0, abs=1e-9)
        # The preparation alone, and the Pauli string as a matrix: the circuit measures what it says.
        letters = {"I": reference.I2, "X": reference.X, "Y": reference.Y, "Z": reference.Z}
        matrix = np.array([[1]])
        for letter in data["observable"]:
            matrix = np.kron(matrix, letters[letter])
        state = reference.final_state(reference.Program(text.split("barrier q;")[0]))
        assert np.vdot(state, matrix @ state).real == pytest.approx(value, abs=1e-9)


# ------------------------------------------------------- cuts

def greatest_cut(edges, vertices):
    return max(sum(side[a] != side[b] for a, b, _ in edges) for side in itertools.product((0, 1), repeat=vertices))


@pytest.mark.parametrize("vertices, expected", [(2, 0.5), (3, 1.375), (4, 2.625)])
def test_the_mean_of_the_greatest_cut_by_all_graphs(vertices, expected):
    pairs = list(itertools.combinations(range(vertices), 2))
    cuts = [greatest_cut([(a, b, 1) for (a, b), there in zip(pairs, chosen) if there], vertices) for chosen in itertools.product((0, 1), repeat=len(pairs))]
    assert np.mean(cuts) == expected


@pytest.mark.parametrize("graph", ["random", "3-regular", "ring"])
def test_qaoa_at_one_level(circuits, graph):
    """Edge by edge against the closed form and against the state; the optimum by trying all cuts."""
    for text, data in circuits("qaoa-maxcut", "qubits=6", f"graph={graph}", count=5):
        edges = data["graph"]
        assert data["optimum"] == greatest_cut(edges, 6) and data["random"] == len(edges) / 2
        if not edges:
            continue
        gamma = -float(re.search(r"u1\(([-\d.]+)\)", text)[1])
        beta = float(re.search(r"rx\(([-\d.]+)\)", text)[1]) / 2
        neighbours = {v: {a + b - v for a, b, _ in edges if v in (a, b)} for v in range(6)}
        p = probabilities(text)
        total = 0
        for a, b, _ in edges:
            d, e, f = len(neighbours[a]) - 1, len(neighbours[b]) - 1, len(neighbours[a] & neighbours[b])
            formula = (0.5 + 0.25 * math.sin(4 * beta) * math.sin(gamma) * (math.cos(gamma) ** d + math.cos(gamma) ** e)
                       - 0.25 * math.sin(2 * beta) ** 2 * math.cos(gamma) ** (d + e - 2 * f) * (1 - math.cos(2 * gamma) ** f))
            cut = sum(weight for key, weight in p.items() if key[5 - a] != key[5 - b])
            assert cut == pytest.approx(formula, abs=1e-7)
            total += formula
        assert data["expected"] == pytest.approx(total, abs=1e-7)
        # No other angles of a grid do better.
        grid = [(g, h) for g in np.linspace(0, math.pi, 25) for h in np.linspace(0, math.pi / 2, 25)]
        for g, h in grid:
            other = sum(0.5 + 0.25 * math.sin(4 * h) * math.sin(g) * (math.cos(g) ** (len(neighbours[a]) - 1) + math.cos(g) ** (len(neighbours[b]) - 1))
                        - 0.25 * math.sin(2 * h) ** 2 * math.cos(g) ** (len(neighbours[a]) + len(neighbours[b]) - 2 - 2 * len(neighbours[a] & neighbours[b]))
                        * (1 - math.cos(2 * g) ** len(neighbours[a] & neighbours[b])) for a, b, _ in edges)
            assert other <= total + 1e-7


def test_q_score_by_both_baselines(circuits, tmp_path):
    made = circuits("q-score", "qubits=5", count=8)
    cuts = [sum(weight * sum(key[4 - a] != key[4 - b] for a, b, _ in data["graph"]) for key, weight in probabilities(text).items()) for text, data in made]
    mean, scale = np.mean(cuts), 0.178 * 5 ** 1.5
    row, = (one for one in results("bench", "list") if one["protocol"] == "q-score/1")
    path = proposal(tmp_path, "q-score", "{ qubits = 5 }", 8, [(one["id"], one["per"], one["expr"]) for one in row["metrics"]], 5)
    found = ideal_metrics(path)
    assert found["beta_paper"] == pytest.approx((mean - 25 / 8) / scale, abs=1e-7)
    assert found["beta_true_mean"] == pytest.approx((mean - 20 / 8) / scale, abs=1e-7)


def test_the_two_baselines_of_the_paper_s_example():
    assert ((52.6 - 20 ** 2 / 8) / (0.178 * 20 ** 1.5), (52.6 - 20 * 19 / 8) / (0.178 * 20 ** 1.5)) == pytest.approx((0.163, 0.320), abs=5e-4)


# ------------------------------------------------------- states and applications

def test_applications_give_their_answer(circuits):
    for application in ("bernstein-vazirani", "hidden-shift", "quantum-fourier-transform", "phase-estimation"):
        for text, data in circuits("application-oriented", "qubits=5", f"application={application}", count=4):
            assert probabilities(text)[data["target"]] == pytest.approx(1, abs=1e-7), application


def test_grover_finds_the_marked_one(circuits):
    for text, _ in circuits("application-oriented", "qubits=6", "application=grover", count=3):
        data = 4
        angle = math.asin(2 ** (-data / 2))
        rounds = math.floor(math.pi / 4 / angle)
        assert max(probabilities(text).values()) == pytest.approx(math.sin((2 * rounds + 1) * angle) ** 2, abs=1e-7)


def test_amplitude_estimation_reads_the_angle_with_either_sign(circuits):
    for text, _ in circuits("application-oriented", "qubits=5", "application=amplitude-estimation", count=4):
        found = {int(key, 2): p for key, p in probabilities(text).items() if p > 1e-7}
        value = min(found)
        assert sorted(found) == sorted({value, -value % 16}) and all(p == pytest.approx(1 / len(found), abs=1e-7) for p in found.values())
        # The state's own amplitude: sin(angle / 2), of which the eigenphases of Grover's operator are +-angle.
        steps = float(re.search(r"ry\(([-\d.]+)\)", text)[1]) * 16 / (2 * math.pi)
        assert round(steps) % 16 in found


def test_hamiltonian_simulation_keeps_the_number_of_ones(circuits):
    """A Heisenberg chain with fields along z keeps the number of excitations, step by step of its Trotter formula."""
    for text, _ in circuits("application-oriented", "qubits=4", "application=hamiltonian-simulation", count=3):
        assert sum(p for key, p in probabilities(text).items() if key.count("1") == 2) == pytest.approx(1, abs=1e-7)


def ising(qubits, coupling, field):
    matrices = {"X": reference.X, "Z": reference.Z}
    def place(letter, *at):
        out = np.array([[1]])
        for q in reversed(range(qubits)):
            out = np.kron(out, matrices[letter] if q in at else reference.I2)
        return out
    return -coupling * sum(place("Z", j, (j + 1) % qubits) for j in range(qubits)) - field * sum(place("X", j) for j in range(qubits))


@pytest.mark.parametrize("qubits, coupling, field", [(3, 1.0, 0.5), (4, 1.0, 1.0), (4, -1.0, 0.7), (5, 0.5, 2.0), (6, -2.0, 0.3)])
def test_ising_ground_energy_by_exact_diagonalisation(circuits, qubits, coupling, field):
    data = circuits("tfim", f"qubits={qubits}", f"coupling={coupling}", f"field={field}")[0][1]
    assert data["ground_energy"] == pytest.approx(np.linalg.eigvalsh(ising(qubits, coupling, field))[0], abs=1e-9)


def test_a_frustrated_ring_is_refused():
    done = subprocess.run([QSIM, "bench", "circuits", "tfim", "--param", "qubits=5", "--param", "coupling=-1.0"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "frustrated" in done.stderr


def test_ising_evolution_against_the_exponential(circuits):
    values, vectors = np.linalg.eigh(ising(4, 1.0, 0.8))
    expected = abs(vectors @ (np.exp(-1j * values * 0.9) * vectors.conj().T[:, 0])) ** 2
    text = circuits("tfim", "qubits=4", "coupling=1.0", "field=0.8", "time=0.9", "steps=200")[0][0]
    p = probabilities(text)
    found = np.array([p["0" + format(index, "04b")] for index in range(16)])
    assert np.abs(found - expected).max() < 1e-4


def test_entangled_states(circuits):
    for qubits in (2, 3, 4):
        parities = [data["sign"] * sum(p * (-1) ** key.count("1") for key, p in probabilities(text).items())
                    for text, data in circuits("ghz", f"qubits={qubits}") if data["group"] == "coherence"]
        assert np.mean(parities) == pytest.approx(1, abs=1e-7)
        terms = [data["sign"] * sum(p * (-1) ** key.count("1") for key, p in probabilities(text).items()) for text, data in circuits("mermin", f"qubits={qubits}")]
        assert len(terms) == 2 ** (qubits - 1) and sum(terms) == pytest.approx(2 ** (qubits - 1), abs=1e-7)
    signed = [data["sign"] * sum(p * (-1) ** key.count("1") for key, p in probabilities(text).items()) for text, data in circuits("chsh")]
    assert abs(sum(signed)) == pytest.approx(2 * math.sqrt(2), abs=1e-7)


# ------------------------------------------------------- the clock

def test_clops_is_circuits_times_shots_times_layers_by_seconds():
    arguments = ["bench", "run", "clops", *(item for one in ("qubits=3", "depth=4", "templates=5", "updates=2") for item in ("--param", one)), "--shots", 50]
    tool = "python3 -c \"import sys, json\nfor line in sys.stdin:\n q = json.loads(line)\n print(json.dumps({'id': q['id'], 'status': 'accept', 'counts': [{'outputs': {'c': '000'}, 'count': q['shots']}], 'seconds': 0.25}), flush=True)\""
    found, = results(*arguments, "--tool", tool)
    assert [one["value"] for one in found["metrics"]] == pytest.approx([5 * 2 * 50 * 4 / (10 * 0.25)])
    assert "accepted" not in found


def test_clops_templates_keep_their_pairs_and_change_their_angles(circuits):
    made = [text for text, _ in circuits("clops", "qubits=4", "depth=3", "templates=4", "updates=3")]
    shapes = [re.findall(r"cx (\S+);", text) for text in made]
    assert len(set(made)) == 12
    for template in range(4):
        assert shapes[3 * template] == shapes[3 * template + 1] == shapes[3 * template + 2]
    assert len({str(shape) for shape in shapes}) == 4
