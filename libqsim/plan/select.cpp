#include "libqsim/plan/select.hpp"

#include <algorithm>

namespace libqsim::plan {

bool Barrier::admits(const ItemList& list, const Item& item) const {
  const bool diagonal = item.shape == Shape::diagonal;
  for (const Operand target : list.targets(item)) {
    const State state = states_[target.qubit];
    if (state == State::closed || (state == State::diagonal_only && !diagonal)) return false;
  }
  return std::ranges::none_of(list.controls(item), [&](Operand control) { return states_[control.qubit] == State::closed; });
}

void Barrier::pass_over(const ItemList& list, const Item& item) {
  const bool diagonal = item.shape == Shape::diagonal;
  for (const Operand target : list.targets(item)) {
    State& state = states_[target.qubit];
    state = std::max(state, diagonal ? State::diagonal_only : State::closed);
  }
  for (const Operand control : list.controls(item)) states_[control.qubit] = std::max(states_[control.qubit], State::diagonal_only);
}

std::vector<std::uint32_t> select_items(const ItemList& list, std::vector<std::uint32_t>& waiting, Room& room, std::size_t window) {
  Barrier barrier(list.qubit_count);
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
