#include "libqsim/plan/pass_writer.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace libqsim::plan {
namespace {

// How many gates in a row a block's selection may pass over in search of one that fits.
constexpr std::size_t block_window = 256;
// How far ahead it is seen when a qubit is wanted again.
constexpr std::size_t use_window = 1024;
constexpr std::uint32_t never = std::numeric_limits<std::uint32_t>::max();

}  // namespace

Pass PassWriter::begin(std::vector<Qubit> qubits, std::vector<Qubit>& order) const {
  order = qubits;
  for (Qubit qubit = 0; qubit < geometry_.stored_qubits; ++qubit) {
    if (!std::ranges::binary_search(qubits, qubit)) order.push_back(qubit);
  }
  Pass pass;
  pass.tile_qubits = std::move(qubits);
  pass.load_bits = order;
  pass.first_block = static_cast<std::uint32_t>(program_.blocks.size());
  return pass;
}

void PassWriter::write(std::vector<std::uint32_t> items, std::vector<Qubit> qubits) {
  Waiting waiting(std::move(items));
  std::vector<Qubit> order;
  Pass pass = begin(std::move(qubits), order);
  Layout layout(std::move(order));
  while (!waiting.empty()) {
    BlockRoom room(geometry_, layout);
    const std::vector<std::uint32_t> selected = waiting.select(list_, room, block_window);
    if (selected.empty()) {
      // A gate of many controls may fit only with the qubits inside vectors that were there at first.
      bring_lanes_home(layout);
      continue;
    }
    std::vector<std::uint32_t> uses;
    blocks_.write(selected, room, layout, [&](Qubit qubit) {
      if (uses.empty()) uses = next_uses(waiting.first(use_window));
      return uses[qubit];
    });
  }
  bring_lanes_home(layout);
  if (whole_state()) bring_positions_home(layout);
  end(std::move(pass), layout);
}

void PassWriter::end(Pass pass, const Layout& layout) {
  // A state between passes has norm 1.
  if (const Complex constant = blocks_.take_constant(); constant != 1.0) blocks_.write_constant(constant);
  pass.store_bits.assign(layout.qubits().begin(), layout.qubits().end());
  pass.block_count = static_cast<std::uint32_t>(program_.blocks.size()) - pass.first_block;
  program_.steps.emplace_back(std::move(pass));
}

void PassWriter::finish() {
  const Complex constant = blocks_.take_constant();
  if (constant == 1.0) return;
  std::vector<Qubit> qubits(geometry_.tile_qubits), order;
  std::iota(qubits.begin(), qubits.end(), 0U);
  Pass pass = begin(std::move(qubits), order);
  blocks_.write_constant(constant);
  end(std::move(pass), Layout(std::move(order)));
}

// The place in the list of the next gate that wants each qubit in a slot.
std::vector<std::uint32_t> PassWriter::next_uses(std::span<const std::uint32_t> items) const {
  std::vector<std::uint32_t> uses(geometry_.stored_qubits, never);
  std::uint32_t unseen = geometry_.stored_qubits;
  for (std::uint32_t place = 0; place < items.size() && unseen > 0; ++place) {
    const Item& item = list_.items[items[place]];
    if (item.shape == Shape::diagonal) continue;
    for (const Operand target : list_.targets(item)) {
      if (uses[target.qubit] != never) continue;
      uses[target.qubit] = place;
      --unseen;
    }
  }
  return uses;
}

// A tile begins with the qubits whose bits of the state's index are inside vectors: they return there.
void PassWriter::bring_lanes_home(Layout& layout) {
  std::vector<BlockWriter::Exchange> exchanges;
  const auto add = [&](std::uint32_t lane, std::uint32_t position) {
    if (exchanges.size() == geometry_.slots) {
      blocks_.write_moves(exchanges, {}, {});
      exchanges.clear();
    }
    exchanges.push_back({lane, position});
    layout.exchange(lane, position);
  };
  for (std::uint32_t lane = 0; lane < geometry_.lane_qubits; ++lane) {
    std::uint32_t position = layout.position_of(lane);
    if (position == lane) continue;
    if (position < geometry_.lane_qubits) {
      // Out of the wrong lane first.
      add(position, geometry_.lane_qubits);
      position = layout.position_of(lane);
    }
    add(lane, position);
  }
  if (!exchanges.empty()) blocks_.write_moves(exchanges, {}, {});
}

// With the whole state in place, positions are bits of its index. Cycles are undone by blocks, which move up to as many qubits as they
// have slots.
void PassWriter::bring_positions_home(Layout& layout) {
  for (std::uint32_t start = geometry_.lane_qubits; start < geometry_.tile_qubits;) {
    std::vector<std::uint32_t> from;
    for (std::uint32_t position = start; from.size() < geometry_.slots; position = layout.qubit_at(position)) {
      if (!from.empty() && position == start) break;
      from.push_back(position);
    }
    if (from.size() == 1) {
      ++start;
      continue;
    }
    // All but the last go home; the last takes the place that is left.
    std::vector<std::uint32_t> to(from.begin() + 1, from.end());
    to.push_back(from.front());
    blocks_.write_moves({}, from, to);
    for (std::size_t i = 1; i < from.size(); ++i) layout.exchange(from[0], from[i]);
  }
}

}  // namespace libqsim::plan
