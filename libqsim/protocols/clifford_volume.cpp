#include "libqsim/protocols/clifford.hpp"
#include "libqsim/protocols/generators.hpp"

namespace libqsim::protocols {

namespace {

using enum CliffordGateKind;

/// The images of Z_i generate the stabilizers of the state, those of X_i what is left of the Pauli group. They are measured in a random
/// order, none a second time before each had its turn.
const PauliString& drawn_generator(const Tableau& tableau, bool stabilizer, std::uint64_t turn, std::uint64_t seed) {
  const std::uint32_t n = tableau.qubit_count();
  support::CounterRng rng(seed, stream_of("clifford-volume observables"), 2 * (turn / n) + (stabilizer ? 1 : 0));
  const std::uint32_t q = random_order(n, rng)[turn % n];
  return stabilizer ? tableau.image_of_z(q) : tableau.image_of_x(q);
}

}  // namespace

/// A Clifford drawn evenly from the group acts on |0...0>. Half of the circuits of an instance measure generators of the stabilizers of the
/// state (the expectation value is their sign), half those beside them that generate the whole Pauli group (0) (Portik et al.,
/// arXiv:2512.19413). `sign` makes the expected value of a stabilizer +1.
GeneratedCircuit generate_clifford_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  const auto observables = static_cast<std::uint64_t>(parameters.integer("observables"));
  // All circuits of one instance have the Clifford of the instance's first seed.
  const std::uint64_t instance = index / (2 * observables);
  const std::uint64_t first_seed = seed - index % (2 * observables);
  support::CounterRng clifford_rng(first_seed, stream_of("clifford-volume"), 0);
  const CliffordCircuit clifford = random_clifford(qubits, clifford_rng);
  Tableau tableau(qubits);
  tableau.apply(clifford);
  const bool stabilizer = index % (2 * observables) < observables;
  const PauliString& observable = drawn_generator(tableau, stabilizer, index % observables, first_seed);

  CircuitWriter writer(qubits, qubits);
  write(writer, clifford);
  writer.barrier();
  CliffordCircuit basis;
  for (std::uint32_t q = 0; q < qubits; ++q) {
    if (!observable.x[q]) continue;
    if (observable.z[q]) basis.push_back({sdg, q, 0});
    basis.push_back({h, q, 0});
  }
  write(writer, basis);
  writer.measure_all();

  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["observable"] = observable.letters();
  made.fields["group"] = std::string(stabilizer ? "stabilizer" : "destabilizer");
  made.fields["instance"] = static_cast<double>(instance);
  made.fields["kind"] = stabilizer ? 1.0 : 0.0;
  made.fields["series"] = (stabilizer ? "stabilizers of " : "destabilizers of ") + std::to_string(instance);
  made.fields["sign"] = observable.negative ? -1.0 : 1.0;
  made.noisy_gates = static_cast<double>(writer.gate_count());
  made.stratum = stabilizer ? "stabilizer" : "destabilizer";
  return made;
}

}  // namespace libqsim::protocols
