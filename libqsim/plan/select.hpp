// Picks the gates of one pass, or of one block, from a list: the scheduler's single step, used at both levels.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "libqsim/plan/items.hpp"

namespace libqsim::plan {

// Tells which gates were passed over, and so which later ones have to wait: a gate that is diagonal on a qubit commutes with every
// other that is diagonal there.
class Barrier {
 public:
  bool admits(const ItemList& list, const Item& item) const;
  // `item` stays behind.
  void pass_over(const ItemList& list, const Item& item);
  // Nothing on the qubit can move any more.
  bool is_closed(Qubit qubit) const { return (closed_ >> qubit & 1) != 0; }

 private:
  // Masks of qubits.
  std::uint64_t closed_ = 0;
  std::uint64_t diagonal_only_ = 0;
};

// What a selection may take.
class Room {
 public:
  virtual ~Room() = default;
  // Takes the item if it fits beside those already taken.
  virtual bool take(const ItemList& list, const Item& item) = 0;
  // True when no qubit can be added; the selection then ends once every qubit inside is closed.
  virtual bool full() const = 0;
  virtual std::span<const Qubit> inside() const = 0;
};

// The numbers of items that are still to be written, in order. They leave from near the front, and what lies behind is not moved.
class Waiting {
 public:
  explicit Waiting(std::vector<std::uint32_t> items) : items_(std::move(items)) {}
  bool empty() const { return first_ == items_.size(); }
  std::uint32_t front() const { return items_[first_]; }
  void pop_front() { ++first_; }
  std::span<const std::uint32_t> first(std::size_t most) const {
    return std::span(items_).subspan(first_, std::min(most, items_.size() - first_));
  }

  // Moves the numbers of the items that fit into `room`, in order, to the result. Takes at least the first item if the room takes any.
  // `window` bounds how many items in a row may be passed over.
  std::vector<std::uint32_t> select(const ItemList& list, Room& room, std::size_t window);

 private:
  std::vector<std::uint32_t> items_;
  std::size_t first_ = 0;
};

}  // namespace libqsim::plan
