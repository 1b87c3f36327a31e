#include <array>
#include <numeric>

#include "libqsim/protocols/generators.hpp"
#include "libqsim/protocols/two_qubit.hpp"

namespace libqsim::protocols {

namespace {

std::uint32_t qubits_of(const Parameters& parameters) { return static_cast<std::uint32_t>(parameters.integer("qubits")); }

}  // namespace

std::vector<std::uint32_t> random_order(std::uint32_t count, support::CounterRng& rng) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  for (std::uint32_t i = count; i > 1; --i) std::swap(order[i - 1], order[rng.below(i)]);
  return order;
}

// ------------------------------------------------------------- quantum volume

/// `depth` layers, each a random pairing of the qubits with an SU(4) drawn by the Haar measure on each pair. Of an odd number of qubits
/// one idles in each layer; it is part of the circuit and measured all the same.
GeneratedCircuit generate_quantum_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("quantum-volume"), 0);
  const std::uint32_t qubits = qubits_of(parameters);
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
  const std::uint32_t qubits = qubits_of(parameters);
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
  const std::uint32_t qubits = qubits_of(parameters);
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

}  // namespace libqsim::protocols
