#include "libqsim/plan/tile_room.hpp"

#include <algorithm>

namespace libqsim::plan {

TileRoom::TileRoom(const Geometry& geometry, std::uint32_t qubit_count) : geometry_(geometry), is_inside_(geometry.stored_qubits) {
  for (Qubit qubit = 0; qubit < std::min(geometry.run_qubits, qubit_count); ++qubit) add(qubit);
}

TileRoom::TileRoom(const Geometry& geometry, std::span<const Qubit> qubits) : geometry_(geometry), is_inside_(geometry.stored_qubits) {
  for (const Qubit qubit : qubits) add(qubit);
}

void TileRoom::add(Qubit qubit) {
  inside_.push_back(qubit);
  is_inside_[qubit] = true;
}

bool TileRoom::take(const ItemList& list, const Item& item) {
  if (item.shape == Shape::diagonal) return true;
  std::uint32_t missing = 0;
  for (const Operand target : list.targets(item)) missing += is_inside_[target.qubit] ? 0 : 1;
  if (inside_.size() + missing > geometry_.tile_qubits) return false;
  for (const Operand target : list.targets(item)) {
    if (!is_inside_[target.qubit]) add(target.qubit);
  }
  return true;
}

std::vector<Qubit> TileRoom::qubits() const {
  std::vector<Qubit> all = inside_;
  for (Qubit qubit = 0; all.size() < geometry_.tile_qubits; ++qubit) {
    if (!is_inside_[qubit]) all.push_back(qubit);
  }
  std::ranges::sort(all);
  return all;
}

}  // namespace libqsim::plan
