#include "libqsim/plan/segment.hpp"

namespace libqsim::plan {

MatrixId Segment::add_matrix(Storage storage, std::span<const Complex> coefficients) {
  const MatrixId id{static_cast<std::uint32_t>(matrices_.size())};
  matrices_.push_back({coefficients_.size(), static_cast<std::uint32_t>(coefficients.size()), storage});
  coefficients_.insert(coefficients_.end(), coefficients.begin(), coefficients.end());
  return id;
}

void Segment::add_gate(MatrixId matrix, std::span<const Qubit> targets, std::span<const Control> controls) {
  gates_.push_back({matrix.index, static_cast<std::uint32_t>(targets_.size()), static_cast<std::uint32_t>(controls_.size()),
                    static_cast<std::uint16_t>(targets.size()), static_cast<std::uint16_t>(controls.size())});
  targets_.insert(targets_.end(), targets.begin(), targets.end());
  controls_.insert(controls_.end(), controls.begin(), controls.end());
}

GateView Segment::gate(std::size_t index) const {
  const Gate& gate = gates_[index];
  const Matrix& matrix = matrices_[gate.matrix];
  return {matrix.storage,
          {coefficients_.data() + matrix.first, matrix.size},
          {targets_.data() + gate.first_target, gate.target_count},
          {controls_.data() + gate.first_control, gate.control_count}};
}

void Segment::clear() {
  gates_.clear();
  matrices_.clear();
  coefficients_.clear();
  targets_.clear();
  controls_.clear();
}

}  // namespace libqsim::plan
