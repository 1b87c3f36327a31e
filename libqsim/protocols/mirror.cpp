#include "libqsim/protocols/clifford.hpp"
#include "libqsim/protocols/protocol_rows.hpp"

namespace libqsim::protocols {

namespace {

using enum CliffordGateKind;

/// One of the 24 Cliffords of a qubit, drawn evenly.
void add_random_clifford(CliffordCircuit& circuit, std::uint32_t qubit, support::CounterRng& rng) {
  for (CliffordGate gate : random_clifford(1, rng)) circuit.push_back({gate.kind, qubit, 0});
}

void add_random_pauli(CliffordCircuit& circuit, std::uint32_t qubit, support::CounterRng& rng) {
  constexpr CliffordGateKind paulis[] = {x, y, z};
  if (const std::uint64_t letter = rng.below(4); letter > 0) circuit.push_back({paulis[letter - 1], qubit, 0});
}

CliffordCircuit random_layer(std::uint32_t qubits, double two_qubit_share, support::CounterRng& rng) {
  CliffordCircuit layer;
  for (std::uint32_t q = 0; q < qubits; ++q) {
    // A pair of neighbours takes a cx so often that `two_qubit_share` of the qubits are in one.
    const bool paired = q + 1 < qubits && rng.uniform() * (2 - two_qubit_share) < two_qubit_share;
    if (!paired) {
      add_random_clifford(layer, q, rng);
      continue;
    }
    const bool up = rng.below(2) == 0;
    layer.push_back({cx, up ? q : q + 1, up ? q + 1 : q});
    ++q;
  }
  return layer;
}

/// Layers of random Cliffords, then their inverses in turn, with random Pauli operators between all layers (Proctor et al.,
/// arXiv:2008.11294): one basis state comes out, known by the rules of stabilizers.
GeneratedCircuit generate_mirror(const Parameters& parameters, std::uint64_t, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("mirror-circuits"), 0);
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  const double share = parameters.number("two_qubit_share");
  CircuitWriter writer(qubits, qubits);
  Tableau tableau(qubits);
  const auto add = [&](const CliffordCircuit& circuit) {
    write(writer, circuit);
    tableau.apply(circuit);
    writer.barrier();  // the two halves must not cancel
  };
  const auto add_paulis = [&] {
    CliffordCircuit paulis;
    for (std::uint32_t q = 0; q < qubits; ++q) add_random_pauli(paulis, q, rng);
    add(paulis);
  };
  std::vector<CliffordCircuit> layers;
  CliffordCircuit preparation;
  for (std::uint32_t q = 0; q < qubits; ++q) add_random_clifford(preparation, q, rng);
  layers.push_back(std::move(preparation));
  for (std::int64_t layer = 0; layer < parameters.integer("depth") / 2; ++layer) layers.push_back(random_layer(qubits, share, rng));
  for (const CliffordCircuit& layer : layers) {
    add(layer);
    add_paulis();
  }
  for (std::size_t i = layers.size(); i-- > 0;) {
    add(inverse(layers[i]));
    if (i > 0) add_paulis();
  }
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.stratum = "all";
  made.noisy_gates = static_cast<double>(writer.gate_count());
  const std::string target = tableau.basis_state().value();  // Paulis conjugated by Cliffords are Paulis: it is a basis state
  made.fields["target"] = target;
  made.known_distribution = {{target, 1.0}};
  return made;
}

// ------------------------------------------------------------- protocols

constexpr std::array mirror_parameters{
    qubits_row(1, 1000), ParameterRow{"depth", Kind::integer, "number of layers, both halves together", 0, 10000},
    ParameterRow{"two_qubit_share", Kind::number, "share of the qubits of a layer that are in a cx", 0, 1}};
constexpr std::array mirror_fields{target_field};

Parameters mirror_defaults() { return with({{"qubits", std::int64_t{5}}, {"depth", std::int64_t{8}}, {"two_qubit_share", 0.5}}); }

std::string mirror_fault(const Parameters& p) {
  return p.integer("depth") % 2 == 0 ? "" : "depth must be even: half of the layers undo the others";
}

Scoring mirror_scoring(const Parameters&) {
  return {{{"S", true, "polarization"}, {"mean_polarization", false, "mean(S)"}}, "lower(mean_polarization, 0.95) >= exp(-1)"};
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"mirror-circuits", 1, "effective polarization of randomized mirror circuits", "arXiv:2008.11294, arXiv:2112.09853", mirror_parameters,
     mirror_fields, 1000, mirror_defaults, mirror_scoring, nullptr, 50, plain_qubits, mirror_fault, generate_mirror},
});

}  // namespace

std::span<const ProtocolRow> mirror_protocols() { return rows; }

}  // namespace libqsim::protocols
