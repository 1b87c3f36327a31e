// What a walk is asked of some qubits, or of some basis states.
#include <fmt/ranges.h>

#include <algorithm>

#include "libqsim/execute/walk.hpp"

namespace libqsim::execute {

using support::Code;

namespace {

/// A density matrix over more would take longer than anybody waits.
constexpr std::size_t most_density_qubits = 10;

bool are_different(std::vector<Qubit> qubits) {
  std::sort(qubits.begin(), qubits.end());
  return std::adjacent_find(qubits.begin(), qubits.end()) == qubits.end();
}

}  // namespace

bool Walk::check_qubits(const std::vector<Qubit>& qubits) {
  const auto exists = [&](Qubit qubit) { return qubit < program_.qubit_count; };
  if (std::all_of(qubits.begin(), qubits.end(), exists) && are_different(qubits)) return true;
  sink_.report(Code::bad_qubits, fmt::format("{}", fmt::join(qubits, ",")), program_.qubit_count);
  return false;
}

bool Walk::check_questions() {
  for (const std::vector<Qubit>& qubits : wants_.marginals) {
    if (!check_qubits(qubits)) return false;
    if (qubits.size() > options_.limits.outcome_qubits) {
      sink_.report(Code::outcome_qubits, qubits.size(), options_.limits.outcome_qubits);
      return false;
    }
    outcome_.marginals.emplace_back(std::size_t{1} << qubits.size(), 0.0);
  }
  for (const std::vector<Qubit>& qubits : wants_.densities) {
    if (!check_qubits(qubits)) return false;
    if (qubits.size() > most_density_qubits) {
      sink_.report(Code::density_qubits, qubits.size(), most_density_qubits);
      return false;
    }
    outcome_.densities.emplace_back(std::size_t{1} << (2 * qubits.size()), 0.0);
  }
  for (const std::string& bits : wants_.amplitudes) {
    if (bits.size() == program_.qubit_count && bits.find_first_not_of("01") == std::string::npos) continue;
    sink_.report(Code::bad_bit_string, bits, program_.qubit_count);
    return false;
  }
  return true;
}

/// The state holds every qubit of the program where these are asked for.
void Walk::add_marginals(const World& world) {
  for (std::size_t i = 0; i < wants_.marginals.size(); ++i) {
    const std::vector<double> part = world.state == nullptr ? std::vector<double>{1} : world.state->probabilities(wants_.marginals[i]);
    for (std::size_t k = 0; k < part.size(); ++k) outcome_.marginals[i][k] += world.weight * part[k];
  }
}

void Walk::add_densities(const World& world) {
  for (std::size_t i = 0; i < wants_.densities.size(); ++i) {
    const std::vector<Qubit>& qubits = wants_.densities[i];
    const std::vector<plan::Complex> part = world.state == nullptr ? std::vector<plan::Complex>{1} : world.state->reduced_density(qubits);
    const std::size_t rows = std::size_t{1} << qubits.size();
    std::size_t dephased = 0;  // by a measurement: elements between its outcomes average to 0
    for (std::size_t k = 0; k < qubits.size(); ++k) dephased |= std::size_t{world.measured[qubits[k]] ? 1U : 0U} << k;
    for (std::size_t at = 0; at < part.size(); ++at) {
      if (((at / rows ^ at % rows) & dephased) == 0) outcome_.densities[i][at] += world.weight * part[at];
    }
  }
}

void Walk::take_amplitudes() {
  for (const std::string& bits : wants_.amplitudes) {
    std::uint64_t index = 0;
    for (const char bit : bits) index = 2 * index + (bit == '1' ? 1 : 0);
    if (outcome_.state == nullptr) {
      outcome_.amplitudes.emplace_back(1);
      continue;
    }
    const engines::AmplitudeView view = outcome_.state->amplitudes();
    if (view.precision == plan::Precision::single_precision) {
      outcome_.amplitudes.emplace_back(static_cast<const std::complex<float>*>(view.data)[index]);
    } else {
      outcome_.amplitudes.push_back(static_cast<const std::complex<double>*>(view.data)[index]);
    }
  }
  if (!wants_.state) outcome_.state.reset();
}

}  // namespace libqsim::execute
