#include "libqsim/plan/select.hpp"

#include <algorithm>

namespace libqsim::plan {

namespace {

std::uint64_t mask_of(std::span<const Operand> operands) {
  std::uint64_t mask = 0;
  for (const Operand operand : operands) mask |= std::uint64_t{1} << operand.qubit;
  return mask;
}

}  // namespace

bool Barrier::admits(const ItemList& list, const Item& item) const {
  const std::uint64_t shut_to_targets = item.shape == Shape::diagonal ? closed_ : closed_ | diagonal_only_;
  return (mask_of(list.targets(item)) & shut_to_targets) == 0 && (mask_of(list.controls(item)) & closed_) == 0;
}

void Barrier::pass_over(const ItemList& list, const Item& item) {
  (item.shape == Shape::diagonal ? diagonal_only_ : closed_) |= mask_of(list.targets(item));
  diagonal_only_ |= mask_of(list.controls(item));
}

std::vector<std::uint32_t> Waiting::select(const ItemList& list, Room& room, std::size_t window) {
  Barrier barrier;
  std::vector<std::uint32_t> taken;
  taken.reserve(std::min<std::size_t>(items_.size() - first_, 32));
  std::size_t read = first_, write = first_, passed_in_a_row = 0;
  const auto all_closed = [&] { return std::ranges::all_of(room.inside(), [&](Qubit qubit) { return barrier.is_closed(qubit); }); };
  while (read < items_.size()) {
    const std::uint32_t number = items_[read++];
    const Item& item = list.items[number];
    if (barrier.admits(list, item) && room.take(list, item)) {
      taken.push_back(number);
      passed_in_a_row = 0;
      continue;
    }
    barrier.pass_over(list, item);
    items_[write++] = number;
    if (++passed_in_a_row >= window || (room.full() && all_closed())) break;
  }
  // What was passed over closes up with what was not read.
  const auto begin = items_.begin();
  std::move_backward(begin + static_cast<std::ptrdiff_t>(first_), begin + static_cast<std::ptrdiff_t>(write),
                     begin + static_cast<std::ptrdiff_t>(read));
  first_ += read - write;
  return taken;
}

}  // namespace libqsim::plan
