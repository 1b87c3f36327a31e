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

std::vector<std::uint32_t> select_items(const ItemList& list, std::vector<std::uint32_t>& waiting, Room& room, std::size_t window) {
  Barrier barrier;
  std::vector<std::uint32_t> taken;
  taken.reserve(std::min<std::size_t>(waiting.size(), 32));
  std::size_t read = 0, write = 0, passed_in_a_row = 0;
  const auto all_closed = [&] { return std::ranges::all_of(room.inside(), [&](Qubit qubit) { return barrier.is_closed(qubit); }); };
  for (; read < waiting.size(); ++read) {
    const Item& item = list.items[waiting[read]];
    if (barrier.admits(list, item) && room.take(list, item)) {
      taken.push_back(waiting[read]);
      passed_in_a_row = 0;
      continue;
    }
    barrier.pass_over(list, item);
    waiting[write++] = waiting[read];
    if (++passed_in_a_row >= window || (room.full() && all_closed())) {
      ++read;
      break;
    }
  }
  waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(write), waiting.begin() + static_cast<std::ptrdiff_t>(read));
  return taken;
}

}  // namespace libqsim::plan
