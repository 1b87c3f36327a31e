#include "libqsim/plan/block_room.hpp"

#include <algorithm>

namespace libqsim::plan {
namespace {

// Diagonal gates may reach this many qubits beyond the slots.
constexpr std::size_t reach = 2;

}  // namespace

bool BlockRoom::is_member(Qubit qubit) const { return std::ranges::find(members_, qubit) != members_.end(); }

bool BlockRoom::take(const ItemList& list, const Item& item) {
  if (item.shape == Shape::wide) return false;
  const bool taken = item.shape == Shape::diagonal ? take_diagonal(list, item) : take_mixing(list, item);
  if (taken) empty_ = false;
  return taken;
}

bool BlockRoom::take_diagonal(const ItemList& list, const Item& item) {
  const auto operands = list.all_operands(item);
  const auto can_join = [&](Operand operand) {
    return !is_member(operand.qubit) && layout_.position_of(operand.qubit) < geometry_.tile_qubits;
  };
  const auto members = static_cast<std::size_t>(std::ranges::count_if(operands, [&](Operand operand) { return is_member(operand.qubit); }));
  const auto joining = static_cast<std::size_t>(std::ranges::count_if(operands, can_join));
  const std::size_t beyond = operands.size() - members - joining;  // numbers the tile
  if (members_.size() + joining <= geometry_.slots && beyond <= reach) {
    const std::size_t before = members_.size();
    for (const Operand operand : operands) {
      if (can_join(operand)) members_.push_back(operand.qubit);
    }
    if (feasible()) return true;
    members_.resize(before);
  }
  return empty_ || (members > 0 && joining + beyond <= reach);
}

bool BlockRoom::take_mixing(const ItemList& list, const Item& item) {
  const std::size_t members_before = members_.size(), conditions_before = conditions_.size();
  const auto add = [](std::vector<Qubit>& to, Qubit qubit) {
    if (std::ranges::find(to, qubit) == to.end()) to.push_back(qubit);
  };
  for (const Operand target : list.targets(item)) add(members_, target.qubit);
  for (const Operand control : list.controls(item)) add(in_lanes(control.qubit) ? members_ : conditions_, control.qubit);
  if (feasible()) return true;
  members_.resize(members_before);
  conditions_.resize(conditions_before);
  return false;
}

// Every member inside vectors needs a position that no condition refers to, for as long as the block lasts.
bool BlockRoom::feasible() const {
  if (members_.size() > geometry_.slots) return false;
  const auto held = static_cast<std::size_t>(std::ranges::count_if(
      conditions_, [&](Qubit qubit) { return layout_.position_of(qubit) < geometry_.tile_qubits && !is_member(qubit); }));
  const std::size_t places = geometry_.tile_qubits - geometry_.lane_qubits;
  return members_.size() + held <= places;
}

bool fits_block(const Geometry& geometry, const Layout& layout, const ItemList& list, const Item& item) {
  return BlockRoom(geometry, layout).take(list, item);
}

}  // namespace libqsim::plan
