// The product of phase terms as a table: a row for each combination of selectors, an entry for each vector of a group, or for each of its
// amplitudes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/plan/phases.hpp"

namespace libqsim::plan {

class PhaseProduct {
 public:
  // Bit r of a row's number is the parity selectors[r]. Entry numbers have the vector's number above `lane_qubits` bits of the lane.
  void compute(const Phases& phases, std::span<const PhaseTerm* const> terms, std::span<const std::uint64_t> selectors, unsigned slots,
               unsigned lane_qubits, Complex constant);

  Complex at(unsigned row, unsigned entry) const { return {re_[row * entries_ + entry], im_[row * entries_ + entry]}; }
  std::span<const double> re() const { return re_; }
  std::span<const double> im() const { return im_; }

 private:
  void multiply(const Phases& phases, const PhaseTerm& term, std::span<const std::uint64_t> selectors, unsigned rows);

  unsigned lane_qubits_ = 0;
  unsigned entries_ = 1;
  std::vector<double> re_, im_;
  std::vector<std::uint8_t> highest_;  // for each term, one more than the number of the last selector that it depends on
};

}  // namespace libqsim::plan
