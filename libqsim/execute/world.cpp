#include "libqsim/execute/world.hpp"

#include <algorithm>

#include "libqsim/ir/wide.hpp"

namespace libqsim::execute {

World World::fork() const {
  World other;
  other.frames = frames;
  other.known = known;
  other.raised = raised;
  other.measured = measured;
  other.readers = readers;
  other.boxes = boxes;
  other.weight = weight;
  other.exact = exact;
  other.shots.all = false;
  other.draws = draws;
  other.steps = steps;
  other.iterations = iterations;
  other.resolutions = resolutions;
  other.turn_resolution = turn_resolution;
  other.drawn_turns = drawn_turns;
  other.split = split;
  other.changes = changes;
  return other;
}

std::uint64_t bytes_of(const ir::Type& type) {
  if (type.is(ir::TypeKind::array)) return sizeof(Variable) + type.shape->element_count() * bytes_of(type.shape->element);
  // A bit that waits for a measurement has its qubit beside it, and then all bits of the register have one.
  if (type.is(ir::TypeKind::bit_register)) return sizeof(ir::Value) + type.width / 8 + std::uint64_t{type.width} * sizeof(Qubit);
  return sizeof(ir::Value) + (ir::is_wide(type) ? type.width / 8 : 0);
}

std::uint64_t bytes_of(const World& world) {
  constexpr std::uint64_t bytes_per_qubit = 2;  // known, raised, measured
  return world.frames.back().bytes + bytes_per_qubit * world.known.size();
}

bool bit_of(const ir::Value& element, std::uint64_t position) {
  if (const auto* bits = std::get_if<ir::Bits>(&element.data)) return bits->get(static_cast<std::uint32_t>(position));
  if (const auto* bit = std::get_if<bool>(&element.data)) return *bit;
  if (const auto* number = std::get_if<std::int64_t>(&element.data)) return ((*number >> position) & 1) != 0;
  return ((element.as<std::uint64_t>() >> position) & 1U) != 0;
}

void set_bit_of(ir::Value& element, const ir::Type& type, std::uint64_t position, bool value) {
  if (auto* bits = std::get_if<ir::Bits>(&element.data)) {
    bits->set(static_cast<std::uint32_t>(position), value);
  } else if (auto* bit = std::get_if<bool>(&element.data)) {
    *bit = value;
  } else if (auto* number = std::get_if<std::int64_t>(&element.data)) {
    const std::uint64_t mask = std::uint64_t{1} << position;
    const auto word = static_cast<std::uint64_t>(*number);
    const unsigned unused = 64 - type.width;  // the sign is bit width - 1, and fills what is above
    *number = static_cast<std::int64_t>((value ? word | mask : word & ~mask) << unused) >> unused;
  } else {
    const std::uint64_t mask = std::uint64_t{1} << position;
    auto& word = element.as<std::uint64_t>();
    word = value ? word | mask : word & ~mask;
  }
}

ir::Value& Variable::element(std::uint64_t index) {
  auto* array = std::get_if<ir::ArrayValue>(&value.data);
  return array == nullptr ? value : array->elements[index];
}

void World::set_bit(const BitKey& key, const ir::Type& type, bool value, Qubit pending) {
  const ir::Type& element_type = type.is(ir::TypeKind::array) ? type.shape->element : type;
  Variable& target = variable(key.frame, key.slot);
  ir::Value& element = target.element(key.bit / element_type.width);
  const std::uint64_t position = key.bit % element_type.width;
  const bool stored = value && pending == ir::none;
  if (bit_of(element, position) != stored) {
    set_bit_of(element, element_type, position, stored);
    ++changes;
  }
  if (target.pending.empty() && pending != ir::none) {
    const std::uint64_t elements = type.is(ir::TypeKind::array) ? type.shape->element_count() : 1;
    target.pending.assign(elements * element_type.width, ir::none);
  }
  if (target.pending.empty() || target.pending[key.bit] == pending) return;
  target.pending[key.bit] = pending;
  ++changes;
  if (pending != ir::none) readers[pending].push_back(key);
}

void World::settle(Qubit qubit, bool value) {
  if (const auto found = readers.find(qubit); found != readers.end()) {
    for (const BitKey& key : found->second) {
      if (!waits(key, qubit)) continue;
      Variable& target = variable(key.frame, key.slot);
      target.pending[key.bit] = ir::none;
      // Only bits and bit registers wait: their first element tells how many bits each has.
      const auto* first = std::get_if<ir::Bits>(&target.element(0).data);
      const std::uint64_t width = first == nullptr ? 1 : first->size();
      set_bit_of(target.element(key.bit / width), ir::bit_type(), key.bit % width, value);
    }
    readers.erase(found);
  }
  measured[qubit] = false;
  known[qubit] = value ? Known::one : Known::zero;
  raised[qubit] = value;
  ++changes;
}

bool World::waits(const BitKey& key, Qubit qubit) const {
  if (key.frame >= frames.size() || key.slot >= frames[key.frame].variables.size()) return false;
  return variable(key.frame, key.slot).pending_of(key.bit) == qubit;
}

bool World::awaited(Qubit qubit) const {
  const auto found = readers.find(qubit);
  if (found == readers.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&](const BitKey& key) { return waits(key, qubit); });
}

std::uint32_t stored_bits(const ir::Type& type) {
  if (type.is(ir::TypeKind::array)) return stored_bits(type.shape->element);
  return type.is_bits() ? type.width : 0;
}

}  // namespace libqsim::execute
