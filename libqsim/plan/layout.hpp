// Which qubit lies at which position of a pass. Blocks move qubits into and out of vectors as they go.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "libqsim/plan/segment.hpp"

namespace libqsim::plan {

class Layout {
 public:
  explicit Layout(std::vector<Qubit> qubit_at) : qubit_at_(std::move(qubit_at)), position_of_(qubit_at_.size()) {
    for (std::uint32_t position = 0; position < qubit_at_.size(); ++position) position_of_[qubit_at_[position]] = position;
  }

  std::span<const Qubit> qubits() const { return qubit_at_; }
  Qubit qubit_at(std::uint32_t position) const { return qubit_at_[position]; }
  std::uint32_t position_of(Qubit qubit) const { return position_of_[qubit]; }
  void exchange(std::uint32_t a, std::uint32_t b) {
    std::swap(qubit_at_[a], qubit_at_[b]);
    position_of_[qubit_at_[a]] = a;
    position_of_[qubit_at_[b]] = b;
  }

 private:
  std::vector<Qubit> qubit_at_;
  std::vector<std::uint32_t> position_of_;
};

}  // namespace libqsim::plan
