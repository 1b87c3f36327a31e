// What fits in one pass: gates whose targets are inside the tile.
#pragma once

#include <vector>

#include "libqsim/plan/geometry.hpp"
#include "libqsim/plan/select.hpp"

namespace libqsim::plan {

class TileRoom final : public Room {
 public:
  // The lowest qubits are inside from the beginning; others join with the gates that need them.
  TileRoom(const Geometry& geometry, std::uint32_t qubit_count);
  // A tile that is chosen.
  TileRoom(const Geometry& geometry, std::span<const Qubit> qubits);

  bool take(const ItemList& list, const Item& item) override;
  bool full() const override { return inside_.size() >= geometry_.tile_qubits; }
  std::span<const Qubit> inside() const override { return inside_; }

  // The tile's qubits in ascending order, filled up with the lowest that are left.
  std::vector<Qubit> qubits() const;

 private:
  void add(Qubit qubit);

  const Geometry& geometry_;
  std::vector<Qubit> inside_;
  std::vector<bool> is_inside_;
};

}  // namespace libqsim::plan
