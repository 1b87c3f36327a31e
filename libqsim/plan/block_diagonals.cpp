// The diagonal half of the block writer: gates that commute are merged, and become one operation with a table of factors.
#include <algorithm>

#include "libqsim/plan/block_writer.hpp"

namespace libqsim::plan {
namespace {

// Selectors that one diagonal operation may have: its coefficients double with each.
constexpr std::size_t most_selectors = 4;
constexpr std::size_t most_selectors_with_lanes = 2;

}  // namespace

// Writes operations for all pending gates; if `before_slot` is given, only where one of them acts on that slot.
void BlockWriter::flush_diagonals(std::optional<std::uint32_t> before_slot) {
  const auto acts_on_slot = [&](const Item* item) {
    return std::ranges::any_of(list_.all_operands(*item), [&](Operand operand) {
      const Location at = location_of(operand.qubit);
      return at.place == Place::slot && at.index == *before_slot;
    });
  };
  if (pending_.empty() || (before_slot && std::ranges::none_of(pending_, acts_on_slot))) return;
  std::vector<const Item*> waiting;
  waiting.swap(pending_);
  while (!waiting.empty()) {
    DiagonalGroup group;
    std::vector<const Item*> left;
    for (const Item* item : waiting) {
      if (!join(group, *item)) left.push_back(item);
    }
    if (group.items.empty()) {
      write_conditional_diagonal(*left.front());
      left.erase(left.begin());
    } else {
      write_diagonal(group);
    }
    waiting.swap(left);
  }
}

bool BlockWriter::join(DiagonalGroup& group, const Item& item) const {
  DiagonalGroup joined = group;
  for (const Operand operand : list_.all_operands(item)) {
    const Location at = location_of(operand.qubit);
    if (at.place == Place::slot) joined.uses_slots = true;
    if (at.place == Place::lane) joined.uses_lanes = true;
    if (at.place == Place::position && std::ranges::find(joined.positions, at.index) == joined.positions.end()) {
      joined.positions.push_back(at.index);
    }
  }
  if (joined.positions.size() > (joined.uses_lanes && joined.uses_slots ? most_selectors_with_lanes : most_selectors)) return false;
  joined.items.push_back(&item);
  group = std::move(joined);
  return true;
}

// The coefficient that an item contributes at a row of selectors, a vector of the group and a lane.
Complex BlockWriter::factor(const Item& item, const DiagonalGroup& group, unsigned row, unsigned i, unsigned lane) const {
  const auto bit_at = [&](Qubit qubit) -> unsigned {
    const Location at = location_of(qubit);
    if (at.place == Place::slot) return i >> at.index & 1;
    if (at.place == Place::lane) return lane >> at.index & 1;
    const auto selector = std::ranges::find(group.positions, at.index) - group.positions.begin();
    // A position that is no selector is part of the operation's condition, which holds.
    return static_cast<std::size_t>(selector) < group.positions.size() ? row >> selector & 1 : 1;
  };
  for (const Operand control : list_.controls(item)) {
    const bool selectable = location_of(control.qubit).place != Place::position ||
                            std::ranges::find(group.positions, location_of(control.qubit).index) != group.positions.end();
    if (selectable && bit_at(control.qubit) != control.on_one) return 1;
  }
  unsigned index = 0, shift = 0;
  for (const Operand target : list_.targets(item)) index |= bit_at(target.qubit) << shift++;
  return list_.matrix(item)[index];
}

void BlockWriter::write_diagonal(const DiagonalGroup& group) {
  const unsigned lane_count = 1U << geometry_.lane_qubits;
  const bool lane_only = !group.uses_slots;
  const OpKind kind = lane_only ? OpKind::lane_phase : group.uses_lanes ? OpKind::full_phase : OpKind::phase;
  const unsigned vectors = lane_only ? 1 : size_, lanes = kind == OpKind::phase ? 1 : lane_count;
  const std::size_t row_size = std::size_t{2} * vectors * lanes;
  Op& op = add_op(kind, 0, row_size, std::size_t{1} << group.positions.size());
  op.selector_count = static_cast<std::uint16_t>(group.positions.size());
  for (const std::uint32_t position : group.positions) program_.selectors.push_back(std::uint64_t{1} << position);
  double* out = coefficients_of(op);
  for (unsigned row = 0; row < 1U << group.positions.size(); ++row, out += row_size) {
    for (unsigned i = 0; i < vectors; ++i) {
      for (unsigned lane = 0; lane < lanes; ++lane) {
        Complex c = 1;
        for (const Item* item : group.items) c *= factor(*item, group, row, i, lane);
        double* re = kind == OpKind::phase ? out + i : out + 2 * (i * lanes + lane);
        double* im = kind == OpKind::phase ? out + size_ + i : re + 1;
        *re = c.real();
        *im = c.imag();
      }
    }
  }
}

// A gate that reaches many qubits: controls at positions become the operation's condition, targets there its selectors.
void BlockWriter::write_conditional_diagonal(const Item& item) {
  DiagonalGroup group;
  group.items.push_back(&item);
  for (const Operand operand : list_.all_operands(item)) {
    const Location at = location_of(operand.qubit);
    group.uses_slots |= at.place == Place::slot;
    group.uses_lanes |= at.place == Place::lane;
  }
  for (const Operand target : list_.targets(item)) {
    const Location at = location_of(target.qubit);
    if (at.place == Place::position) group.positions.push_back(at.index);
  }
  const std::size_t written = program_.ops.size();
  write_diagonal(group);
  Op& op = program_.ops[written];
  for (const Operand control : list_.controls(item)) {
    const Location at = location_of(control.qubit);
    if (at.place != Place::position) continue;
    op.condition_mask |= std::uint64_t{1} << at.index;
    op.condition_value |= std::uint64_t{control.on_one} << at.index;
  }
}

}  // namespace libqsim::plan
