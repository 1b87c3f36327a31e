#include "libqsim/execute/tape.hpp"

#include <algorithm>
#include <cmath>

#include "libqsim/gates/derivative.hpp"
#include "libqsim/ir/composite.hpp"

namespace libqsim::execute {

using plan::Complex;

namespace {

/// Every control doubles the strings of a gate.
constexpr std::size_t most_controls = 12;

}  // namespace

void Tape::add_tangent(std::uint32_t number) {
  Tangent tangent = tangents_.take();
  if (!tangent.empty()) numbers_.emplace_back(number, std::move(tangent));
}

/// Of the gate's matrix on its targets, by one of its numbers.
gates::Elements Tape::derivative_of(const ir::Operation& operation, std::span<const double> parameters, std::uint32_t number) const {
  if (operation.kind == ir::OperationKind::composite) return ir::derivative_of(program_, operation.data, parameters, number);
  const gates::GateRow& row = gates::row_of(operation.gate);
  if (!operation.has_power) return gates::base_derivative(row, parameters, number);
  const double exponent = parameters.back();
  const auto arguments = parameters.first(parameters.size() - 1);
  const gates::Elements base = gates::base_matrix(row, arguments);
  if (number == arguments.size()) return gates::exponent_derivative(base, exponent);
  return gates::power_change(base, gates::base_derivative(row, arguments, number), exponent);
}

/// On the state's qubits. A qubit that the state does not hold is |0>, and only controls and diagonals act on it.
PauliTerms Tape::terms_of(const gates::Elements& generator, const GateCall& call) const {
  std::vector<plan::Control> controls;
  for (std::size_t i = 0; i < call.controls.size(); ++i) {
    const std::uint32_t place = map_.state_qubits[call.controls[i]];
    const bool on_one = call.control_values[i] != 0;
    if (place != ir::none) controls.push_back({place, on_one});
    if (place == ir::none && on_one) return {};
  }
  // Targets that the state does not hold get numbers behind its qubits; their Z is 1.
  const std::uint32_t held_count = map_.state_qubit_count();
  std::vector<plan::Qubit> targets;
  for (std::uint32_t i = 0; i < call.targets.size(); ++i) {
    const std::uint32_t place = map_.state_qubits[call.targets[i]];
    targets.push_back(place == ir::none ? held_count + i : place);
  }
  PauliTerms terms = pauli_terms_of(generator, targets, controls);
  for (engines::PauliTerm& term : terms) term.z_mask &= (std::uint64_t{1} << held_count) - 1;
  gather(terms);
  // The identity turns the phase of the whole state.
  std::erase_if(terms, [](const engines::PauliTerm& term) { return (term.x_mask | term.z_mask) == 0; });
  return terms;
}

bool Tape::prepare(const ir::Operation& operation, std::span<const double> parameters, const GateMatrix& matrix, const GateCall& call,
                   World& world) {
  // The gates stay what they are: nothing is taken out that is known of qubits that the state holds.
  for (const auto qubits : {call.controls, call.targets}) {
    for (const Qubit qubit : qubits) {
      if (map_.state_qubits[qubit] != ir::none) world.known[qubit] = Known::unknown;
    }
  }
  if (!numbers_.empty() && call.controls.size() > most_controls) {
    return tangents_.refuse("a gate of more than " + std::to_string(most_controls) + " controls");
  }
  const gates::Elements inverse = gates::adjoint(matrix.elements);
  for (auto& [number, tangent] : numbers_) {
    gates::Elements generator = gates::product(derivative_of(operation, parameters, number), inverse);
    for (Complex& element : generator) {
      if (!std::isfinite(element.real()) || !std::isfinite(element.imag())) return tangents_.refuse("a power that jumps here");
      element *= Complex(0, -1);
    }
    entries_.push_back({0, terms_of(generator, call), std::move(tangent)});
  }
  return true;
}

void Tape::place(std::size_t position) {
  for (; placed_ < entries_.size(); ++placed_) entries_[placed_].position = position;
}

}  // namespace libqsim::execute
