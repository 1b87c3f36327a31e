#pragma once

#include <complex>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "libqsim/execute/world.hpp"
#include "libqsim/gates/catalogue.hpp"
#include "libqsim/gates/matrix.hpp"

namespace libqsim::writers {

using execute::Qubit;

/// Where a lowered gate goes: a gate of the paper's qelib1.inc, or one that the output has to define (see definition_of). False where no
/// more is taken: a gate with thousands of controls is millions of others.
using EmitGate = std::function<bool(std::string_view name, std::span<const double> parameters, std::span<const Qubit> qubits)>;

/// The row of a gate that the paper's qelib1.inc has, or whose definition stands in the circulated ones.
std::optional<gates::GateId> openqasm2_gate(std::string_view name);

/// Writes gates with controls as gates of OpenQASM 2, exact up to one phase of the whole; the phase of what a control switches is kept.
class Openqasm2Gates {
 public:
  Openqasm2Gates(std::uint32_t qubit_count, EmitGate emit) : qubit_count_(qubit_count), emit_(std::move(emit)) {}

  /// A gate of the catalogue on `qubits`: `controls` of them first (its own included), each acting where it is 1.
  void row(gates::GateId gate, std::span<const double> parameters, std::optional<double> power, std::span<const Qubit> controls,
           std::span<const Qubit> targets);
  void matrix(const gates::Elements& elements, std::span<const Qubit> controls, std::span<const Qubit> targets);
  void flip(Qubit qubit) { one("x", {}, qubit); }
  /// A global phase was met that the output does not have.
  bool dropped_phase() const { return dropped_phase_; }

 private:
  using Complex = std::complex<double>;
  void emit(std::string_view name, std::span<const double> parameters, std::span<const Qubit> qubits) {
    full_ = full_ || !emit_(name, parameters, qubits);
  }
  bool by_name(gates::GateId gate, std::span<const double> parameters, std::span<const Qubit> controls, std::span<const Qubit> targets);
  void one(std::string_view name, std::span<const double> parameters, Qubit qubit) { emit(name, parameters, {&qubit, 1}); }
  void two(std::string_view name, std::span<const double> parameters, Qubit first, Qubit second);
  void rotate(double theta, double phi, double lambda, Qubit qubit);
  void one_qubit(const gates::Elements& elements, std::span<const Qubit> controls, Qubit target);
  void phase(double angle, std::span<const Qubit> qubits);
  void not_(std::span<const Qubit> controls, Qubit target);
  void not_by_chain(std::span<const Qubit> controls, Qubit target, std::span<const Qubit> borrowed);
  void two_level(gates::Elements elements, std::span<const Qubit> controls, std::span<const Qubit> targets);
  void diagonal(const std::vector<Complex>& entries, std::span<const Qubit> controls, std::span<const Qubit> targets);
  /// What acts where the targets (`but` aside) spell the index: zeros are flipped around it.
  void where(std::size_t index, std::optional<std::size_t> but, std::span<const Qubit> controls, std::span<const Qubit> targets,
             const std::function<void(std::span<const Qubit>)>& act);

  std::uint32_t qubit_count_;
  EmitGate emit_;
  bool dropped_phase_ = false;
  bool full_ = false;
};

}  // namespace libqsim::writers
