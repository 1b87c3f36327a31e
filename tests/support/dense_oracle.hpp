// The slow reference that states are compared with: explicit loops over every amplitude in double precision, nothing shared with the
// library. Qubit 0 is the least significant bit of an index; a matrix's first target is its least significant bit.
#pragma once

#include <complex>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace libqsim::tests {

using Amplitude = std::complex<double>;
// A qubit and the value on which it lets the gate act.
using OracleControl = std::pair<unsigned, bool>;

class DenseOracle {
 public:
  // |0...0>.
  explicit DenseOracle(unsigned qubit_count);

  unsigned qubit_count() const { return qubit_count_; }
  const std::vector<Amplitude>& amplitudes() const { return amplitudes_; }
  void set_amplitudes(std::vector<Amplitude> amplitudes) { amplitudes_ = std::move(amplitudes); }

  // A 2^k x 2^k matrix, row-major, on k targets under any controls.
  void apply(std::span<const Amplitude> matrix, std::span<const unsigned> targets, std::span<const OracleControl> controls = {});

  double probability_of_one(unsigned qubit) const;
  // Projects and renormalises.
  void collapse(unsigned qubit, bool value);
  // <P> of a string of I, X, Y, Z whose rightmost letter is qubit 0.
  double expectation(std::string_view pauli) const;
  // Probabilities of the values of some qubits, the first the least significant.
  std::vector<double> probabilities(std::span<const unsigned> qubits) const;

 private:
  unsigned qubit_count_;
  std::vector<Amplitude> amplitudes_;
};

// The matrix of a diagonal.
std::vector<Amplitude> diagonal_matrix(std::span<const Amplitude> diagonal);

}  // namespace libqsim::tests
