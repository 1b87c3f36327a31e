#include "libqsim/plan/items.hpp"

#include <algorithm>

namespace libqsim::plan {
namespace {

bool is_diagonal(std::span<const Complex> matrix, std::size_t size) {
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      if (row != column && matrix[row * size + column] != 0.0) return false;
    }
  }
  return true;
}

bool is_flip(std::span<const Complex> matrix) {
  return matrix.size() == 4 && matrix[0] == 0.0 && matrix[1] == 1.0 && matrix[2] == 1.0 && matrix[3] == 0.0;
}

Shape shape_of(const GateView& gate, bool diagonal) {
  if (diagonal) return Shape::diagonal;
  if (is_flip(gate.coefficients)) return Shape::flip;
  return gate.targets.size() == 1 ? Shape::one_qubit : gate.targets.size() == 2 ? Shape::two_qubit : Shape::wide;
}

// Where a matrix of the segment lies in the list, once it has been looked at.
struct Seen {
  bool known = false;
  bool diagonal = false;
  std::uint64_t first_coefficient = 0;
};

Seen copy_matrix(ItemList& list, const GateView& gate) {
  Seen seen{true, gate.storage == Storage::diagonal, list.coefficients.size()};
  const std::size_t size = std::size_t{1} << gate.targets.size();
  if (seen.diagonal || !is_diagonal(gate.coefficients, size)) {
    list.coefficients.insert(list.coefficients.end(), gate.coefficients.begin(), gate.coefficients.end());
    return seen;
  }
  seen.diagonal = true;
  for (std::size_t i = 0; i < size; ++i) list.coefficients.push_back(gate.coefficients[i * size + i]);
  return seen;
}

}  // namespace

ItemList make_items(const Segment& segment) {
  ItemList list;
  list.qubit_count = segment.qubit_count();
  list.items.reserve(segment.gate_count());
  list.operands.reserve(2 * segment.gate_count());
  list.coefficients.reserve(4 * segment.matrix_count());
  std::vector<Seen> matrices(segment.matrix_count());
  for (std::size_t g = 0; g < segment.gate_count(); ++g) {
    const GateView gate = segment.gate(g);
    Seen& seen = matrices[segment.matrix_of(g).index];
    if (!seen.known) seen = copy_matrix(list, gate);
    Item item;
    item.shape = shape_of(gate, seen.diagonal);
    item.target_count = static_cast<std::uint8_t>(gate.targets.size());
    item.control_count = static_cast<std::uint16_t>(gate.controls.size());
    item.first_operand = static_cast<std::uint32_t>(list.operands.size());
    item.first_coefficient = seen.first_coefficient;
    for (const Qubit target : gate.targets) list.operands.push_back({target & 0x7fffffffU, 1});
    for (const Control& control : gate.controls) list.operands.push_back({control.qubit & 0x7fffffffU, control.on_one ? 1U : 0U});
    list.items.push_back(item);
  }
  return list;
}

}  // namespace libqsim::plan
