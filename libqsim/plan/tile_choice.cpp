#include "libqsim/plan/tile_choice.hpp"

#include <algorithm>

namespace libqsim::plan {
namespace {

// The search for a pass looks at one gate for so many amplitudes of the state, so that it takes far less time than the pass.
constexpr unsigned budget_bits = 4;
constexpr std::uint64_t most_budget = std::uint64_t{1} << 22;
// Diagonal gates fit in any tile: they only decide between tiles that are equal otherwise.
constexpr std::uint64_t mixing_weight = 1 << 10;
constexpr std::uint64_t diagonal_weight = 1;

constexpr std::uint64_t bit_of(Qubit qubit) { return std::uint64_t{1} << qubit; }

}  // namespace

TileChoice::TileChoice(const Geometry& geometry, const ItemList& list, const std::function<bool(const Item&)>& fits) : geometry_(geometry) {
  masks_.reserve(list.items.size());
  for (const Item& item : list.items) {
    Masks& masks = masks_.emplace_back();
    masks.is_diagonal = item.shape == Shape::diagonal;
    masks.fits = fits(item);
    for (const Operand target : list.targets(item)) masks.targets |= bit_of(target.qubit);
    for (const Operand control : list.controls(item)) masks.controls |= bit_of(control.qubit);
  }
}

// What a selection with these qubits would take; the rules are those of Barrier and TileRoom.
std::uint64_t TileChoice::weight_of(std::span<const std::uint32_t> waiting, std::uint64_t tile) {
  std::uint64_t closed = 0, diagonal_only = 0, weight = 0, looked_at = 0;
  for (const std::uint32_t number : waiting) {
    if (++looked_at > budget_) break;
    const Masks& item = masks_[number];
    if (item.is_diagonal) {
      const std::uint64_t operands = item.targets | item.controls;
      if ((operands & closed) == 0) {
        weight += diagonal_weight;
      } else {
        diagonal_only |= operands;
      }
      continue;
    }
    if (item.fits && (item.targets & (closed | diagonal_only | ~tile)) == 0 && (item.controls & closed) == 0) {
      weight += mixing_weight;
      continue;
    }
    closed |= item.targets;
    diagonal_only |= item.controls;
    if ((tile & ~(closed | diagonal_only)) == 0) break;
  }
  budget_ -= std::min(budget_, looked_at);
  return weight;
}

void TileChoice::improve(std::span<const std::uint32_t> waiting, std::vector<Qubit>& tile) {
  budget_ = std::min(bit_of(geometry_.stored_qubits) >> budget_bits, most_budget);
  std::uint64_t mask = 0;
  for (const Qubit qubit : tile) mask |= bit_of(qubit);
  const std::uint64_t always_inside = bit_of(geometry_.run_qubits) - 1;
  std::uint64_t most = weight_of(waiting, mask);
  for (bool improved = true; improved && budget_ > 0;) {
    improved = false;
    std::uint64_t best = mask;
    for (Qubit leaving = geometry_.run_qubits; leaving < geometry_.stored_qubits; ++leaving) {
      if ((mask & ~always_inside & bit_of(leaving)) == 0) continue;
      for (Qubit entering = geometry_.run_qubits; entering < geometry_.stored_qubits && budget_ > 0; ++entering) {
        if ((mask & bit_of(entering)) != 0) continue;
        const std::uint64_t candidate = (mask ^ bit_of(leaving)) | bit_of(entering);
        const std::uint64_t weight = weight_of(waiting, candidate);
        if (weight <= most) continue;
        most = weight;
        best = candidate;
        improved = true;
      }
    }
    mask = best;
  }
  tile.clear();
  for (Qubit qubit = 0; qubit < geometry_.stored_qubits; ++qubit) {
    if ((mask & bit_of(qubit)) != 0) tile.push_back(qubit);
  }
}

}  // namespace libqsim::plan
