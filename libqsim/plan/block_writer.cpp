#include "libqsim/plan/block_writer.hpp"

#include <algorithm>
#include <cmath>

namespace libqsim::plan {
namespace {

// Outside this range the constant is applied at the end of a block: single precision has room for much more, but not without end.
constexpr double largest_constant = 1 << 20;

}  // namespace

void BlockWriter::write(std::span<const std::uint32_t> items, const BlockRoom& room, Layout& layout, const NextUse& next_use) {
  layout_ = &layout;
  begin_block();
  place_qubits(items, room, layout, next_use);
  tasks_.clear();
  for (const std::uint32_t number : items) add_tasks(list_.items[number]);
  run_tasks();
  const double constant = std::abs(phases_.constant());
  if (!phases_.empty() || constant > largest_constant || constant * largest_constant < 1) flush();
  end_block();
}

void BlockWriter::begin_block() {
  block_ = {};
  block_.first_op = static_cast<std::uint32_t>(program_.ops.size());
  frame_ = {};
}

void BlockWriter::end_block() {
  block_.op_count = static_cast<std::uint32_t>(program_.ops.size()) - block_.first_op;
  for (unsigned s = 0; s < geometry_.slots; ++s) {
    block_.slot_positions[s] = static_cast<std::uint8_t>(slot_positions_[s]);
    const Functional& bit = frame_.bit(s);
    block_.stored[s] = {bit.row, bit.constant, bit.outside};
  }
  program_.blocks.push_back(block_);
}

// Members outside vectors come first, in the order of their positions; then those that come out of vectors, in place of the qubits that
// are wanted last; then any others.
void BlockWriter::place_qubits(std::span<const std::uint32_t> items, const BlockRoom& room, Layout& layout, const NextUse& next_use) {
  auto &members = members_, &entering = entering_, &others = others_;
  members.clear();
  entering.clear();
  others.clear();
  for (const Qubit qubit : room.inside()) {
    const std::uint32_t position = layout.position_of(qubit);
    (position < geometry_.lane_qubits ? entering : members).push_back(position);
  }
  std::ranges::sort(members);
  std::ranges::sort(entering);

  for (std::uint32_t position = geometry_.lane_qubits; position < geometry_.tile_qubits; ++position) {
    if (std::ranges::find(members, position) == members.end()) others.push_back(position);
  }
  if (!entering.empty()) {
    // Conditions cannot look inside vectors, and phases had better not.
    constexpr std::uint64_t referred = std::uint64_t{1} << 40, condition = std::uint64_t{1} << 41, farthest = std::uint64_t{1} << 32;
    std::vector<std::uint64_t> reluctance(geometry_.tile_qubits, 0);
    for (const std::uint32_t position : others) reluctance[position] = farthest - next_use(layout.qubit_at(position));
    const auto mark = [&](Qubit qubit, std::uint64_t weight) {
      if (layout.position_of(qubit) < geometry_.tile_qubits) reluctance[layout.position_of(qubit)] |= weight;
    };
    for (const std::uint32_t number : items) {
      for (const Operand operand : list_.all_operands(list_.items[number])) mark(operand.qubit, referred);
    }
    for (const Qubit qubit : room.conditions()) mark(qubit, condition);
    std::ranges::stable_sort(others, {}, [&](std::uint32_t position) { return reluctance[position]; });
  }

  std::size_t used = 0, next = 0;
  for (const std::uint32_t position : members) slot_positions_[used++] = position;
  for (const std::uint32_t lane : entering) {
    ops_.exchange(static_cast<unsigned>(used), lane);
    layout.exchange(lane, others[next]);
    slot_positions_[used++] = others[next++];
  }
  std::sort(others.begin() + static_cast<std::ptrdiff_t>(next), others.end());
  while (used < geometry_.slots) slot_positions_[used++] = others[next++];
}

std::optional<unsigned> BlockWriter::slot_of(Qubit qubit) const {
  const std::uint32_t position = layout_->position_of(qubit);
  for (unsigned slot = 0; slot < geometry_.slots; ++slot) {
    if (slot_positions_[slot] == position) return slot;
  }
  return std::nullopt;
}

// The bit that a qubit is now.
Functional BlockWriter::bit_of(Qubit qubit) const {
  if (const auto slot = slot_of(qubit)) return frame_.bit(*slot);
  const std::uint32_t position = layout_->position_of(qubit);
  Functional bit;
  if (position < geometry_.lane_qubits) {
    bit.lanes = static_cast<std::uint8_t>(1U << position);
  } else {
    bit.outside = std::uint64_t{1} << position;
  }
  return bit;
}

void BlockWriter::flush() {
  ops_.phases(phases_);
  phases_.clear();
}

Complex BlockWriter::take_constant() {
  const Complex constant = phases_.constant();
  phases_.reset_constant();
  return constant;
}

void BlockWriter::write_constant(Complex constant) {
  begin_block();
  for (unsigned s = 0; s < geometry_.slots; ++s) slot_positions_[s] = geometry_.lane_qubits + s;
  phases_.multiply_constant(constant);
  flush();
  end_block();
}

void BlockWriter::write_moves(std::span<const Exchange> exchanges, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to) {
  begin_block();
  std::size_t used = 0;
  const auto slot_at = [&](std::uint32_t position) {
    const auto found = std::find(slot_positions_.begin(), slot_positions_.begin() + static_cast<std::ptrdiff_t>(used), position);
    const auto slot = static_cast<unsigned>(found - slot_positions_.begin());
    if (slot == used) slot_positions_[used++] = position;
    return slot;
  };
  for (const Exchange exchange : exchanges) ops_.exchange(slot_at(exchange.position), exchange.lane);
  for (const std::uint32_t position : from) slot_at(position);
  for (std::uint32_t position = geometry_.lane_qubits; used < geometry_.slots; ++position) slot_at(position);
  std::array<SlotBit, 4> stored{};
  for (unsigned s = 0; s < geometry_.slots; ++s) stored[s].row = static_cast<std::uint8_t>(1U << s);
  for (std::size_t i = 0; i < from.size(); ++i) stored[slot_at(to[i])].row = static_cast<std::uint8_t>(1U << slot_at(from[i]));
  end_block();
  std::ranges::copy(stored, program_.blocks.back().stored);
}

}  // namespace libqsim::plan
