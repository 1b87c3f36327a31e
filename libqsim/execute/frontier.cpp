#include "libqsim/execute/frontier.hpp"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

#include "libqsim/execute/same_state.hpp"

namespace libqsim::execute {

namespace {

// Amplitudes of all waiting paths together, and how many of these there may be, before the farthest one goes first.
constexpr std::uint64_t amplitude_limit = std::uint64_t{1} << 24;
constexpr std::size_t path_limit = 1U << 10;
// Paths of equal classical values whose states are compared.
constexpr int comparison_limit = 16;

class Hash {
 public:
  void add(std::uint64_t word) {
    value_ = (value_ ^ word) * 0x9e37'79b9'7f4a'7c15;
    value_ ^= value_ >> 32U;
  }
  void add(const ir::Value& value) {
    if (const auto* bit = std::get_if<bool>(&value.data)) return add(*bit ? 1 : 0);
    if (const auto* number = std::get_if<std::int64_t>(&value.data)) return add(static_cast<std::uint64_t>(*number));
    if (const auto* number = std::get_if<std::uint64_t>(&value.data)) return add(*number);
    if (const auto* number = std::get_if<double>(&value.data)) return add(*number == 0 ? 0 : std::bit_cast<std::uint64_t>(*number));
    if (const auto* array = std::get_if<ir::ArrayValue>(&value.data)) {
      for (const ir::Value& element : array->elements) add(element);
    }
    if (const auto* bits = std::get_if<ir::Bits>(&value.data)) {
      add(bits->low_word());
      add(bits->count());
    }
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0;
};

std::uint64_t hash_of(const World& world, Due due) {
  Hash hash;
  hash.add(due.qubit);
  for (const Frame& frame : world.frames) {
    hash.add(frame.function);
    hash.add(frame.block);
    hash.add(frame.operation);
    for (const Variable& variable : frame.variables) hash.add(variable.value);
  }
  for (const Known known : world.known) hash.add(static_cast<std::uint64_t>(known));
  return hash.value();
}

bool same(const Variable& left, const Variable& right) {
  if (left.value != right.value) return false;
  const std::size_t count = std::max(left.pending.size(), right.pending.size());
  for (std::size_t bit = 0; bit < count; ++bit) {
    if (left.pending_of(bit) != right.pending_of(bit)) return false;
  }
  return true;
}

bool same(const Location& left, const Location& right) {
  const auto parts = [](const Location& l) {
    return std::tuple(l.frame, l.slot, l.offset, l.picks_bits, l.first_bit, l.bit_step, l.bit_count, l.alias);
  };
  return parts(left) == parts(right) &&
         std::equal(left.dimensions.begin(), left.dimensions.end(), right.dimensions.begin(), right.dimensions.end(),
                    [](const Dimension& a, const Dimension& b) { return a.size == b.size && a.stride == b.stride; });
}

bool same(const Frame& left, const Frame& right) {
  if (left.function != right.function || left.block != right.block || left.operation != right.operation) return false;
  if (left.result != right.result || left.qubits != right.qubits) return false;
  const auto all = [](const auto& a, const auto& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return same(x, y); });
  };
  return all(left.references, right.references) && all(left.variables, right.variables);
}

bool same_classically(const World& left, const World& right) {
  if (left.exact != right.exact) return false;
  // Shots draw their numbers by how many they have drawn.
  if ((left.shots.count > 0 || right.shots.count > 0) && left.draws != right.draws) return false;
  const auto same_box = [](const TimedBox& a, const TimedBox& b) { return a.stated == b.stated && a.timeline == b.timeline; };
  if (!std::equal(left.boxes.begin(), left.boxes.end(), right.boxes.begin(), right.boxes.end(), same_box)) return false;
  return left.known == right.known && left.measured == right.measured &&
         std::equal(left.frames.begin(), left.frames.end(), right.frames.begin(), right.frames.end(),
                    [](const Frame& a, const Frame& b) { return same(a, b); });
}

}  // namespace

Frontier::Frontier(const QubitMap& map, std::uint64_t byte_limit) : map_(map), byte_limit_(byte_limit) {
  const std::uint32_t qubits = std::min(map.state_qubit_count(), 24U);
  capacity_ = std::min<std::size_t>(path_limit, amplitude_limit >> qubits);
}

bool Frontier::same_state(const World& left, const World& right) const {
  if (left.state == nullptr || right.state == nullptr) return left.state == right.state;
  std::uint64_t flipped = 0;  // known qubits that one of the states holds the other way, for a flip is due
  for (const Qubit qubit : map_.program_qubits) {
    const bool differs = left.known[qubit] != Known::unknown && left.raised[qubit] != right.raised[qubit];
    if (differs) flipped |= std::uint64_t{1} << map_.state_qubits[qubit];
  }
  return same_up_to_phase(left.state->amplitudes(), right.state->amplitudes(), flipped);
}

bool Frontier::join(Waiting& kept, const World& world, Due due) const {
  World& into = kept.world;
  if (kept.due.qubit != due.qubit || kept.due.is_reset != due.is_reset || !same_classically(into, world)) return false;
  if (!same_state(into, world)) return false;
  into.weight += world.weight;
  if (world.shots.count > 0) {
    std::vector<std::uint64_t>& list = into.shots.list;
    list.insert(list.end(), world.shots.list.begin(), world.shots.list.end());
    into.shots.count = list.size();
    into.shots.all = false;
  }
  into.steps = std::max(into.steps, world.steps);
  into.iterations = std::max(into.iterations, world.iterations);
  into.drawn_turns = std::max(into.drawn_turns, world.drawn_turns);
  into.marked_block = ir::none;  // what stood still on one of the paths need not on the other
  return true;
}

std::unique_ptr<engines::State> Frontier::put(World world, Due due) {
  const std::uint64_t hash = hash_of(world, due);
  const auto [first, last] = by_hash_.equal_range(hash);
  int comparisons = 0;
  for (auto entry = first; entry != last && comparisons < comparison_limit; ++entry, ++comparisons) {
    if (join(waiting_.at(entry->second), world, due)) return std::move(world.state);
  }
  bytes_ += bytes_of(world);
  const Order order{world.resolutions, next_++};
  by_hash_.emplace(hash, order);
  waiting_.emplace(order, Waiting{std::move(world), due, hash});
  return nullptr;
}

std::pair<World, Due> Frontier::take() {
  const bool too_many = waiting_.size() > capacity_ || bytes_ > byte_limit_;
  const auto chosen = too_many ? std::prev(waiting_.end()) : waiting_.begin();
  const auto [first, last] = by_hash_.equal_range(chosen->second.hash);
  by_hash_.erase(std::find_if(first, last, [&](const auto& entry) { return entry.second == chosen->first; }));
  std::pair<World, Due> taken{std::move(chosen->second.world), chosen->second.due};
  waiting_.erase(chosen);
  bytes_ -= bytes_of(taken.first);
  return taken;
}

}  // namespace libqsim::execute
