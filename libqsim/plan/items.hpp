// The planner's working form of a gate list: what each gate is to the scheduler, whatever its name or origin.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/plan/segment.hpp"

namespace libqsim::plan {

enum class Shape : std::uint8_t {
  diagonal,   // any number of targets; none: a factor
  flip,       // X
  one_qubit,  // any other 2x2 matrix
  two_qubit,  // a 4x4 matrix
  wide,       // a dense matrix of three or more targets
};

// An operand: a qubit, and for controls the value that it acts on.
struct Operand {
  std::uint32_t qubit : 31;
  std::uint32_t on_one : 1;
};

struct Item {
  Shape shape = Shape::diagonal;
  std::uint8_t target_count = 0;
  std::uint16_t control_count = 0;
  std::uint32_t first_operand = 0;  // targets, then controls
  std::uint64_t first_coefficient = 0;
};

struct ItemList {
  std::uint32_t qubit_count = 0;
  std::vector<Item> items;
  std::vector<Operand> operands;
  std::vector<Complex> coefficients;

  std::span<const Operand> targets(const Item& item) const { return {operands.data() + item.first_operand, item.target_count}; }
  std::span<const Operand> controls(const Item& item) const {
    return {operands.data() + item.first_operand + item.target_count, item.control_count};
  }
  std::span<const Operand> all_operands(const Item& item) const {
    return {operands.data() + item.first_operand, std::size_t{item.target_count} + item.control_count};
  }
  // 2^k for a diagonal, else 4^k, row-major.
  std::span<const Complex> matrix(const Item& item) const {
    const unsigned bits = item.shape == Shape::diagonal ? item.target_count : 2U * item.target_count;
    return {coefficients.data() + item.first_coefficient, std::size_t{1} << bits};
  }
};

// Sorts a segment's gates into shapes by the values of their matrices.
ItemList make_items(const Segment& segment);

// Passes over the list. Each gives an equal circuit.

// Multiplies neighbouring one-qubit gates of a qubit into one.
ItemList merge_one_qubit(ItemList list);
// Multiplies the gates on a pair of qubits where their product is cheaper.
ItemList merge_two_qubit(ItemList list);

// Whether a 4x4 matrix has entries on its diagonal and its anti-diagonal only.
bool is_crossed(std::span<const Complex> matrix);

}  // namespace libqsim::plan
