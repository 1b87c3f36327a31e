#pragma once

#include <array>
#include <complex>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/ir/program.hpp"
#include "libqsim/run/program.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/writers/flat_circuit.hpp"

namespace libqsim::standards {

/// Of one qubit, row-major.
using QubitMatrix = std::array<std::complex<double>, 4>;

/// A straight program without its measurements, all of which come last: a unitary, and which qubit goes into which bit.
class UnitaryPart {
 public:
  /// Nothing of a program with inputs, resets, gates after a measurement, or what else outcomes decide. Loops, calls and classical values
  /// that nothing but the text decides are no obstacle.
  static std::optional<UnitaryPart> of(const Program& program);

  std::uint32_t qubit_count() const { return data_.program.qubit_count; }
  /// Bits that are measured, as "c[0]", with their qubits.
  const std::map<std::string, std::uint32_t>& measurements() const { return measurements_; }
  std::set<std::string> names() const;
  const std::vector<std::uint32_t>& physical_qubits() const { return data_.program.physical_qubits; }

  /// Adds idle qubits.
  void widen(std::uint32_t qubit_count) { data_.program.qubit_count = qubit_count; }
  /// Leaves out qubits that no gate or measurement touches; the others move up.
  void drop_idle_qubits();

  /// The program after `matrices` (one a qubit) have been applied to |0...0>.
  Program prepared(const std::vector<QubitMatrix>& matrices) const;

  /// Whether each bit is measured from the qubit that `out` says.
  bool same_results(const UnitaryPart& other, const std::vector<std::uint32_t>& out) const;
  /// Where the other program has the results of this one, idle places in order; nothing where that is no permutation.
  std::optional<std::vector<std::uint32_t>> order_of_results(const UnitaryPart& other) const;

 private:
  explicit UnitaryPart(detail::ProgramData data) : data_(std::move(data)) {}
  bool split_off_measurements();
  /// In place of the program's operations: what walking it has made of them.
  bool take(const writers::FlatCircuit& circuit);
  std::optional<std::string> bit_of(const ir::Operation& operation) const;

  detail::ProgramData data_;
  std::map<std::string, std::uint32_t> measurements_;
};

}  // namespace libqsim::standards
