#include <array>

#include "libqsim/protocols/protocol_rows.hpp"
#include "libqsim/protocols/two_qubit.hpp"

namespace libqsim::protocols {

namespace {

// ------------------------------------------------------------- quantum volume

/// `depth` layers, each a random pairing of the qubits with an SU(4) drawn by the Haar measure on each pair. Of an odd number of qubits
/// one idles in each layer; it is part of the circuit and measured all the same.
GeneratedCircuit generate_quantum_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("quantum-volume"), 0);
  const std::uint32_t qubits = plain_qubits(parameters);
  CircuitWriter writer(qubits, qubits);
  for (std::int64_t layer = 0; layer < parameters.integer("depth"); ++layer) {
    const std::vector<std::uint32_t> order = random_order(qubits, rng);
    for (std::uint32_t pair = 0; pair + 1 < qubits; pair += 2) write_two_qubit(writer, haar_unitary4(rng), order[pair], order[pair + 1]);
  }
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.stratum = "all";
  made.noisy_gates = static_cast<double>(writer.gate_count());
  (void)index;
  return made;
}

// ------------------------------------------------------------------ CLOPS

/// Templates of quantum-volume layers: the pairing of the qubits is the template's, the SU(4)s are drawn anew for each of its updates
/// (Wack et al., arXiv:2110.14108).
GeneratedCircuit generate_clops(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  const std::uint64_t update = index % static_cast<std::uint64_t>(parameters.integer("updates"));
  support::CounterRng structure(seed - update, stream_of("clops"), 0);
  support::CounterRng angles(seed, stream_of("clops parameters"), 0);
  const std::uint32_t qubits = plain_qubits(parameters);
  CircuitWriter writer(qubits, qubits);
  for (std::int64_t layer = 0; layer < parameters.integer("depth"); ++layer) {
    const std::vector<std::uint32_t> order = random_order(qubits, structure);
    for (std::uint32_t pair = 0; pair + 1 < qubits; pair += 2) write_two_qubit(writer, haar_unitary4(angles), order[pair], order[pair + 1]);
  }
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["layers"] = static_cast<double>(parameters.integer("depth"));
  made.stratum = "all";
  made.noisy_gates = static_cast<double>(writer.gate_count());
  return made;
}

// ---------------------------------------------------------- cross-entropy

/// `depth` cycles of one-qubit unitaries drawn by the Haar measure and a cz on every second pair of neighbours on a line, in turn; a last
/// layer of one-qubit unitaries.
GeneratedCircuit generate_cross_entropy(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("cross-entropy"), 0);
  const std::uint32_t qubits = plain_qubits(parameters);
  CircuitWriter writer(qubits, qubits);
  const auto one_qubit_layer = [&] {
    for (std::uint32_t q = 0; q < qubits; ++q) {
      const std::array<double, 3> angles = u3_angles(haar_unitary2(rng));
      writer.gate("u3", {angles[0], angles[1], angles[2]}, {q});
    }
  };
  for (std::int64_t cycle = 0; cycle < parameters.integer("depth"); ++cycle) {
    one_qubit_layer();
    for (auto q = static_cast<std::uint32_t>(cycle % 2); q + 1 < qubits; q += 2) writer.gate("cz", {q, q + 1});
  }
  one_qubit_layer();
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.stratum = "all";
  made.noisy_gates = static_cast<double>(writer.gate_count());
  (void)index;
  return made;
}

// ------------------------------------------------------------- protocols

constexpr ParameterRow depth_row{"depth", Kind::integer, "number of layers", 0, 1000};
/// As deep as wide, unless it is asked for otherwise.
constexpr ParameterRow square_depth_row{"depth", Kind::integer, "number of layers", 0, 1000, {}, "qubits"};
constexpr std::array volume_parameters{qubits_row(2, 30), square_depth_row};

Parameters volume_defaults() { return with({{"qubits", std::int64_t{4}}, {"depth", std::int64_t{4}}}); }

/// Two standard errors above 2/3, of at least 100 circuits.
Scoring volume_scoring(const Parameters&) {
  return {{{"heavy", true, "sum(counts[heavy(ideal)]) / shots"}, {"hop", false, "mean(heavy)"}},
          "min(hop - 2 * sqrt(hop * (1 - hop) / circuits) - 2 / 3, circuits - 99) > 0"};
}

constexpr std::array clops_parameters{qubits_row(2, 30), square_depth_row,
                                      ParameterRow{"templates", Kind::integer, "M, the circuits that are given parameters", 1, 1000},
                                      ParameterRow{"updates", Kind::integer, "K, the sets of parameters of each", 1, 100}};
constexpr std::array clops_fields{FieldRow{"layers", FieldKind::number}};

Parameters clops_defaults() {
  return with({{"qubits", std::int64_t{5}}, {"depth", std::int64_t{5}}, {"templates", std::int64_t{100}}, {"updates", std::int64_t{10}}});
}

std::uint64_t clops_count(const Parameters& p) { return static_cast<std::uint64_t>(p.integer("templates") * p.integer("updates")); }

/// M K S D / t: the templates times their updates are the circuits. It describes, and has no rule.
Scoring clops_scoring(const Parameters&) { return {{{"clops", false, "circuits * shots * mean(layers) / seconds"}}, ""}; }

constexpr std::array entropy_parameters{qubits_row(2, 30), depth_row};

Parameters entropy_defaults() { return with({{"qubits", std::int64_t{4}}, {"depth", std::int64_t{16}}}); }

Scoring entropy_scoring(const Parameters&) {
  return {{{"linear", true, "xeb"},
           {"speckle", true, "2 ^ width * sum(ideal * ideal) - 1"},
           {"fidelity", false, "mean(linear) / mean(speckle)"}},
          "lower(fidelity, 0.95) > 0"};
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"quantum-volume", 1, "heavy outputs of random circuits as deep as wide", "arXiv:1811.12926", volume_parameters, no_fields, 1000,
     volume_defaults, volume_scoring, nullptr, 100, plain_qubits, nullptr, generate_quantum_volume},
    {"clops", 1, "circuit layer operations a second: what a tool takes for parametrised circuits", "arXiv:2110.14108", clops_parameters,
     clops_fields, 100, clops_defaults, clops_scoring, clops_count, 0, plain_qubits, nullptr, generate_clops},
    {"cross-entropy", 1, "linear cross-entropy fidelity of random circuits, with its interval", "arXiv:1910.11333", entropy_parameters,
     no_fields, 1000, entropy_defaults, entropy_scoring, nullptr, 50, plain_qubits, nullptr, generate_cross_entropy},
});

}  // namespace

std::span<const ProtocolRow> random_circuit_protocols() { return rows; }

}  // namespace libqsim::protocols
