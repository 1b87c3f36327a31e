#include "libqsim/protocols/clifford.hpp"
#include "libqsim/protocols/generators.hpp"

namespace libqsim::protocols {

namespace {

using enum CliffordGateKind;

void multiply_into(PauliString& product, const PauliString& factor) {
  for (std::size_t q = 0; q < product.x.size(); ++q) {
    product.x[q] = product.x[q] != factor.x[q];
    product.z[q] = product.z[q] != factor.z[q];
  }
}

/// A product of some of the images, at least one; only its letters matter here.
PauliString random_product(const Tableau& tableau, bool stabilizer, support::CounterRng& rng) {
  const std::uint32_t n = tableau.qubit_count();
  PauliString product{std::vector<bool>(n, false), std::vector<bool>(n, false), false};
  while (product.is_identity()) {
    for (std::uint32_t q = 0; q < n; ++q) {
      if (rng.below(2) == 1) multiply_into(product, stabilizer ? tableau.image_of_z(q) : tableau.image_of_x(q));
    }
  }
  return product;
}

}  // namespace

/// A Clifford drawn evenly from the group acts on |0...0>. Half of the circuits of an instance measure stabilizers of the state (products
/// of the images of Z_i: the expectation value is their sign), half destabilizers (products of the images of X_i: 0) (Portik et al.,
/// arXiv:2512.19413). `sign` makes the expected value of a stabilizer +1.
GeneratedCircuit generate_clifford_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  const auto observables = static_cast<std::uint64_t>(parameters.integer("observables"));
  // All circuits of one instance have the Clifford of the instance's first seed.
  const std::uint64_t instance = index / (2 * observables);
  const std::uint64_t first_seed = seed - index % (2 * observables);
  support::CounterRng clifford_rng(first_seed, stream_of("clifford-volume"), 0);
  support::CounterRng rng(seed, stream_of("clifford-volume observables"), 0);
  const CliffordCircuit clifford = random_clifford(qubits, clifford_rng);
  Tableau tableau(qubits);
  tableau.apply(clifford);
  const bool stabilizer = index % (2 * observables) < observables;
  const PauliString observable = random_product(tableau, stabilizer, rng);

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

  // The sign of a stabilizer, by undoing the Clifford: what is left is a product of Z's with that sign.
  PauliString pulled_back = observable;
  for (const CliffordGate& gate : inverse(clifford)) conjugate(pulled_back, gate);
  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["observable"] = observable.letters();
  made.fields["group"] = std::string(stabilizer ? "stabilizer" : "destabilizer");
  made.fields["instance"] = static_cast<double>(instance);
  made.fields["kind"] = stabilizer ? 1.0 : 0.0;
  made.fields["series"] = (stabilizer ? "stabilizers of " : "destabilizers of ") + std::to_string(instance);
  made.fields["sign"] = pulled_back.negative ? -1.0 : 1.0;
  made.noisy_gates = static_cast<double>(writer.gate_count());
  made.stratum = stabilizer ? "stabilizer" : "destabilizer";
  return made;
}

}  // namespace libqsim::protocols
