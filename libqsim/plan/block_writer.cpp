#include "libqsim/plan/block_writer.hpp"

#include <algorithm>

namespace libqsim::plan {
namespace {

bool is_real(std::span<const Complex> matrix) {
  return std::ranges::all_of(matrix, [](Complex c) { return c.imag() == 0.0; });
}

}  // namespace

BlockWriter::BlockWriter(const Geometry& geometry, const ItemList& list, std::span<const std::uint32_t> position_of, Program& program)
    : geometry_(geometry), list_(list), position_of_(position_of), program_(program), size_(1U << geometry.slots) {}

void BlockWriter::write(std::span<const std::uint32_t> items, const BlockRoom& room) {
  Block block;
  block.first_op = static_cast<std::uint32_t>(program_.ops.size());
  place_qubits(items, room);
  for (std::size_t s = 0; s < slot_positions_.size(); ++s) block.slot_positions[s] = static_cast<std::uint8_t>(slot_positions_[s]);
  exchange_lanes();
  for (const std::uint32_t number : items) {
    const Item& item = list_.items[number];
    if (item.shape == Shape::diagonal) {
      pending_.push_back(&item);
    } else {
      write_mixing(item);
    }
  }
  flush_diagonals();
  exchange_lanes();
  block.op_count = static_cast<std::uint32_t>(program_.ops.size()) - block.first_op;
  program_.blocks.push_back(block);
}

// Members outside vectors come first, in the order of their positions; then the hosts of members inside vectors; then any others.
void BlockWriter::place_qubits(std::span<const std::uint32_t> items, const BlockRoom& room) {
  std::vector<std::uint8_t> weight(geometry_.tile_qubits, 0);  // how unwelcome a position is as a host
  const auto weigh = [&](Qubit qubit, std::uint8_t value) {
    const std::uint32_t position = position_of_[qubit];
    if (position < geometry_.tile_qubits) weight[position] = std::max(weight[position], value);
  };
  for (const std::uint32_t number : items) {
    for (const Operand operand : list_.all_operands(list_.items[number])) weigh(operand.qubit, 1);
  }
  for (const Qubit qubit : room.conditions()) weigh(qubit, 2);
  for (const Qubit qubit : room.inside()) weigh(qubit, 3);

  std::vector<std::uint32_t> order;
  for (std::uint32_t position = geometry_.lane_qubits; position < geometry_.tile_qubits; ++position) order.push_back(position);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t position) { return weight[position]; });

  std::uint32_t used = 0, next = 0;
  slot_of_lane_ = {};
  std::vector<std::uint32_t> members;
  for (const Qubit qubit : room.inside()) {
    const std::uint32_t position = position_of_[qubit];
    if (position >= geometry_.lane_qubits) members.push_back(position);
  }
  std::ranges::sort(members);
  for (const std::uint32_t position : members) slot_positions_[used++] = position;
  for (const Qubit qubit : room.inside()) {
    if (position_of_[qubit] >= geometry_.lane_qubits) continue;
    slot_of_lane_[position_of_[qubit]] = used;
    slot_positions_[used++] = order[next++];
  }
  while (used < geometry_.slots) slot_positions_[used++] = order[next++];
}

void BlockWriter::exchange_lanes() {
  for (unsigned lane = 0; lane < geometry_.lane_qubits; ++lane) {
    if (slot_of_lane_[lane]) add_op(OpKind::exchange, *slot_of_lane_[lane] | lane << 4, 0);
  }
}

BlockWriter::Location BlockWriter::location_of(Qubit qubit) const {
  const std::uint32_t position = position_of_[qubit];
  if (position < geometry_.lane_qubits) {
    if (slot_of_lane_[position]) return {Place::slot, *slot_of_lane_[position]};
    return {Place::lane, position};
  }
  for (unsigned slot = 0; slot < geometry_.slots; ++slot) {
    if (slot_positions_[slot] != position) continue;
    for (unsigned lane = 0; lane < geometry_.lane_qubits; ++lane) {
      if (slot_of_lane_[lane] == slot) return {Place::lane, lane};
    }
    return {Place::slot, slot};
  }
  return {Place::position, position};
}

Op& BlockWriter::add_op(OpKind kind, unsigned argument, std::size_t row_size, std::size_t rows) {
  Op op;
  op.kind = kind;
  op.argument = static_cast<std::uint8_t>(argument);
  op.row_size = static_cast<std::uint32_t>(row_size);
  op.first_coefficient = program_.coefficients.size();
  op.first_selector = static_cast<std::uint32_t>(program_.selectors.size());
  program_.coefficients.resize(program_.coefficients.size() + row_size * rows, 0.0);
  program_.ops.push_back(op);
  return program_.ops.back();
}

BlockWriter::SlotControls BlockWriter::place_controls(const Item& item, Op& op) const {
  SlotControls controls;
  for (const Operand control : list_.controls(item)) {
    const Location at = location_of(control.qubit);
    if (at.place == Place::slot) {
      controls.mask |= 1U << at.index;
      controls.value |= static_cast<unsigned>(control.on_one) << at.index;
    } else {
      op.condition_mask |= std::uint64_t{1} << at.index;
      op.condition_value |= std::uint64_t{control.on_one} << at.index;
    }
  }
  return controls;
}

void BlockWriter::write_mixing(const Item& item) {
  for (const Operand target : list_.targets(item)) flush_diagonals(location_of(target.qubit).index);
  if (item.shape == Shape::one_qubit) {
    write_pair(item);
  } else {
    write_quad(item);
  }
}

void BlockWriter::write_pair(const Item& item) {
  const auto matrix = list_.matrix(item);
  const unsigned direction = 1U << location_of(list_.targets(item)[0].qubit).index;
  const bool real = is_real(matrix);
  const bool imaginary = matrix[0].imag() == 0.0 && matrix[3].imag() == 0.0 && matrix[1].real() == 0.0 && matrix[2].real() == 0.0;
  const OpKind kind = real ? OpKind::real_pair : imaginary ? OpKind::imaginary_pair : OpKind::complex_pair;
  Op& op = add_op(kind, direction, (kind == OpKind::complex_pair ? 4 : 2) * size_);
  const SlotControls controls = place_controls(item, op);
  double* out = coefficients_of(op);
  for (unsigned i = 0; i < size_; ++i) {
    const bool active = controls.hold(i), upper = (i & direction) != 0;
    const Complex c = active ? matrix[upper ? 3 : 0] : Complex(1);
    const Complex s = active ? matrix[upper ? 2 : 1] : Complex(0);
    if (kind == OpKind::complex_pair) {
      out[i] = c.real();
      out[size_ + i] = c.imag();
      out[2 * size_ + i] = s.real();
      out[3 * size_ + i] = s.imag();
    } else {
      out[i] = c.real();
      out[size_ + i] = real ? s.real() : s.imag();
    }
  }
}

void BlockWriter::write_quad(const Item& item) {
  const auto matrix = list_.matrix(item);
  const auto targets = list_.targets(item);
  const unsigned first = 1U << location_of(targets[0].qubit).index, second = 1U << location_of(targets[1].qubit).index;
  const unsigned a = std::min(first, second), b = std::max(first, second);
  Op& op = add_op(OpKind::complex_quad, a | b << 4, 8 * std::size_t{size_});
  const SlotControls controls = place_controls(item, op);
  double* out = coefficients_of(op);
  const auto number = [&](unsigned i) { return ((i & first) != 0 ? 1U : 0U) | ((i & second) != 0 ? 2U : 0U); };
  for (unsigned m = 0; m < 4; ++m) {
    const unsigned mask = ((m & 1) != 0 ? a : 0U) | ((m & 2) != 0 ? b : 0U);
    for (unsigned i = 0; i < size_; ++i) {
      const Complex c = controls.hold(i) ? matrix[number(i) * 4 + number(i ^ mask)] : Complex(m == 0 ? 1 : 0);
      out[2 * m * size_ + i] = c.real();
      out[(2 * m + 1) * size_ + i] = c.imag();
    }
  }
}

}  // namespace libqsim::plan
