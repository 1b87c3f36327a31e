#pragma once

#include <complex>
#include <cstdint>
#include <map>
#include <memory>
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

/// What a unitary begins with: a matrix (row-major) on one or two qubits.
struct Preparation {
  std::vector<std::uint32_t> qubits;
  std::vector<std::complex<double>> matrix;
};

/// A straight program without its measurements, all of which come last: a unitary, and which qubit goes into which bit.
class UnitaryPart {
 public:
  /// Nothing of a program with inputs, resets, gates after a measurement, or what else outcomes decide. Loops, calls and classical values
  /// that nothing but the text decides are no obstacle.
  static std::optional<UnitaryPart> of(const Program& program);

  std::uint32_t qubit_count() const { return qubit_count_; }
  /// Bits that are measured, as "c[0]", with their qubits.
  const std::map<std::string, std::uint32_t>& measurements() const { return measurements_; }
  std::set<std::string> names() const;
  const std::vector<std::uint32_t>& physical_qubits() const { return data_->program.physical_qubits; }

  /// Leaves out qubits that no gate or measurement touches; the others move up.
  void drop_idle_qubits();
  /// Adds idle qubits, and room for as many preparations before the program's operations.
  void widen(std::uint32_t qubit_count);

  /// Of a widened part: the program on so many qubits, after the preparations have been applied to |0...0>. The next call changes it.
  Program prepared(std::uint32_t qubit_count, const std::vector<Preparation>& preparations);

  /// Whether each bit is measured from the qubit that `out` says.
  bool same_results(const UnitaryPart& other, const std::vector<std::uint32_t>& out) const;
  /// Where the other program has the results of this one, idle places in order; nothing where that is no permutation.
  std::optional<std::vector<std::uint32_t>> order_of_results(const UnitaryPart& other) const;

 private:
  explicit UnitaryPart(const detail::ProgramData& data)
      : data_(std::make_shared<detail::ProgramData>(data)), qubit_count_(data.program.qubit_count) {}
  bool split_off_measurements();
  /// In place of the program's operations: what walking it has made of them.
  bool take(const writers::FlatCircuit& circuit);
  std::optional<std::string> bit_of(const ir::Operation& operation) const;
  void forget_names();

  std::shared_ptr<detail::ProgramData> data_;
  std::uint32_t qubit_count_;
  std::map<std::string, std::uint32_t> measurements_;
  std::size_t first_matrix_ = 0;   // of the preparations
  std::size_t first_operand_ = 0;  // of their qubits, of which each has two
};

}  // namespace libqsim::standards
