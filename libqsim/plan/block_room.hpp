// What fits in one block: which qubits it holds in slots, and which free positions lend their place to qubits inside vectors.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/plan/geometry.hpp"
#include "libqsim/plan/layout.hpp"
#include "libqsim/plan/select.hpp"

namespace libqsim::plan {

class BlockRoom final : public Room {
 public:
  BlockRoom(const Geometry& geometry, const Layout& layout) : geometry_(geometry), layout_(layout) { members_.reserve(8); }

  bool take(const ItemList& list, const Item& item) override;
  bool full() const override { return members_.size() >= geometry_.slots; }
  std::span<const Qubit> inside() const override { return members_; }

  // Qubits that controls of non-diagonal gates refer to by their position, outside the slots.
  std::span<const Qubit> conditions() const { return conditions_; }

 private:
  bool is_member(Qubit qubit) const;
  bool in_lanes(Qubit qubit) const { return layout_.position_of(qubit) < geometry_.lane_qubits; }
  bool take_diagonal(const ItemList& list, const Item& item);
  bool take_mixing(const ItemList& list, const Item& item);
  bool feasible() const;

  const Geometry& geometry_;
  const Layout& layout_;
  std::vector<Qubit> members_;
  std::vector<Qubit> conditions_;
  bool empty_ = true;
};

// Whether some block could take the gate alone.
bool fits_block(const Geometry& geometry, const Layout& layout, const ItemList& list, const Item& item);

}  // namespace libqsim::plan
