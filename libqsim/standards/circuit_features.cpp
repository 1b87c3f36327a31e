#include "libqsim/standards/circuit_features.hpp"

#include <array>
#include <cmath>
#include <limits>

namespace libqsim::standards {

namespace {

constexpr double not_defined = std::numeric_limits<double>::quiet_NaN();

double share(double part, double whole) { return whole > 0 ? part / whole : not_defined; }

double qubits(const CircuitFacts& facts) { return static_cast<double>(facts.qubits); }
double depth(const CircuitFacts& facts) { return static_cast<double>(facts.depth); }
double gate_count(const CircuitFacts& facts) { return static_cast<double>(facts.gate_count); }
double two_qubit_gates(const CircuitFacts& facts) { return static_cast<double>(facts.two_qubit_gate_count); }
double measurements(const CircuitFacts& facts) { return static_cast<double>(facts.measurement_count); }

// ------------------------------------------------------- SupermarQ (Tomesh et al., arXiv:2202.11045)

double communication(const CircuitFacts& facts) {
  return share(2 * static_cast<double>(facts.couplings.size()), qubits(facts) * (qubits(facts) - 1));
}

double critical_depth(const CircuitFacts& facts) {
  return facts.two_qubit_gate_count == 0 ? 0 : share(static_cast<double>(facts.critical_two_qubit_gates), two_qubit_gates(facts));
}

double entanglement_ratio(const CircuitFacts& facts) { return share(two_qubit_gates(facts), gate_count(facts)); }

double parallelism(const CircuitFacts& facts) {
  if (facts.qubits == 1 && facts.depth > 0) return 0;
  const double value = share(share(gate_count(facts), depth(facts)) - 1, qubits(facts) - 1);
  return value < 0 ? 0 : value;
}

double liveness(const CircuitFacts& facts) { return share(static_cast<double>(facts.qubit_steps), qubits(facts) * depth(facts)); }

double mid_circuit_measurement(const CircuitFacts& facts) { return share(static_cast<double>(facts.mid_circuit_layers), depth(facts)); }

// ------------------------------------------------------- QASMBench (Li et al., arXiv:2005.13018)

double gate_density(const CircuitFacts& facts) { return share(gate_count(facts) + two_qubit_gates(facts), depth(facts) * qubits(facts)); }

double retention_lifespan(const CircuitFacts& facts) { return facts.depth == 0 ? not_defined : std::log(depth(facts)); }

double measurement_density(const CircuitFacts& facts) {
  return facts.depth == 0 ? not_defined : share(std::log(qubits(facts) * depth(facts)), measurements(facts));
}

double entanglement_variance(const CircuitFacts& facts) {
  const double mean = share(2 * two_qubit_gates(facts), qubits(facts));
  double squares = 0;
  for (const std::uint64_t count : facts.two_qubit_gates_of)
    squares += (static_cast<double>(count) - mean) * (static_cast<double>(count) - mean);
  return share(std::log(squares + 1), qubits(facts));
}

constexpr auto rows = std::to_array<FeatureRow>({
    {"width", "the number of qubits", qubits, true},
    {"depth",
     "the longest chain of gates, measurements and resets; a barrier orders and takes no time, and what an outcome decides comes after its "
     "measurement",
     depth},
    {"gate_count", "the number of gates, definitions of the circuit's own expanded", gate_count},
    {"two_qubit_gates", "the number of gates on two qubits", two_qubit_gates},
    {"measurements", "the number of measurements of single qubits", measurements},
    {"communication", "SupermarQ: mean degree of the graph of coupled qubits, of n - 1", communication},
    {"critical_depth", "SupermarQ: share of the two-qubit gates that lie on a longest chain (the one with most of them)", critical_depth},
    {"entanglement_ratio", "SupermarQ: two-qubit gates, of all gates", entanglement_ratio},
    {"parallelism", "SupermarQ: (gates / depth - 1) / (n - 1), at least 0", parallelism},
    {"liveness", "SupermarQ: share of the n x depth places where a qubit is busy", liveness},
    {"mid_circuit_measurement", "SupermarQ: layers with a measurement after which its qubit goes on, of the depth; resets are none",
     mid_circuit_measurement},
    {"gate_density", "QASMBench: qubits that gates are busy with (a gate on two counts two), of the n x depth places", gate_density},
    {"retention_lifespan", "QASMBench: ln(depth)", retention_lifespan},
    {"measurement_density", "QASMBench: ln(n x depth) / measurements", measurement_density},
    {"entanglement_variance", "QASMBench: ln(1 + sum over qubits of (its two-qubit gates - mean)^2) / n", entanglement_variance},
});

}  // namespace

std::span<const FeatureRow> feature_rows() { return rows; }

double feature_of(const FeatureRow& row, const CircuitFacts& facts) {
  const bool followed = facts.counts_known && facts.undecided.empty();
  return followed || (row.declared && facts.qubits > 0) ? row.value(facts) : not_defined;
}

}  // namespace libqsim::standards
