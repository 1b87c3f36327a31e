// Looks ahead for the qubits of a pass's tile: those with which most gates fit. First fit takes the qubits of the gates that come first
// in the list, which for gates in layers leaves a pass little depth.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "libqsim/plan/geometry.hpp"
#include "libqsim/plan/items.hpp"

namespace libqsim::plan {

class TileChoice {
 public:
  // `fits` tells whether a pass can take the gate at all.
  TileChoice(const Geometry& geometry, const ItemList& list, const std::function<bool(const Item&)>& fits);

  // Exchanges one qubit of `tile` for one outside as long as that lets more gates of `waiting` into the pass, or until the budget is
  // spent.
  void improve(std::span<const std::uint32_t> waiting, std::vector<Qubit>& tile);

 private:
  struct Masks {
    std::uint64_t targets = 0;
    std::uint64_t controls = 0;
    bool is_diagonal = false;
    bool fits = false;
  };
  std::uint64_t weight_of(std::span<const std::uint32_t> waiting, std::uint64_t tile);

  const Geometry& geometry_;
  std::vector<Masks> masks_;  // of the list's items
  std::uint64_t budget_ = 0;  // gates that may still be looked at for this pass
};

}  // namespace libqsim::plan
