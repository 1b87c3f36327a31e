#include "libqsim/execute/world.hpp"

#include <algorithm>

namespace libqsim::execute {

namespace {

ir::Value& element_with(ir::Value& variable, std::uint64_t& bit) {
  auto* array = std::get_if<ir::ArrayValue>(&variable.data);
  if (array == nullptr) return variable;
  const auto* first = std::get_if<ir::Bits>(&array->elements.front().data);
  const std::uint64_t width = first == nullptr ? 1 : first->size();
  ir::Value& element = array->elements[bit / width];
  bit %= width;
  return element;
}

/// Bit `bit` of all elements of a variable; true if that changes it.
bool store(ir::Value& variable, std::uint64_t bit, bool value) {
  ir::Value& element = element_with(variable, bit);
  if (auto* bits = std::get_if<ir::Bits>(&element.data)) {
    const bool changes = bits->get(static_cast<std::uint32_t>(bit)) != value;
    if (changes) bits->set(static_cast<std::uint32_t>(bit), value);
    return changes;
  }
  const bool changes = element.as<bool>() != value;
  element.data = value;
  return changes;
}

}  // namespace

World World::fork() const {
  World other;
  other.frames = frames;
  other.known = known;
  other.raised = raised;
  other.measured = measured;
  other.readers = readers;
  other.weight = weight;
  other.exact = exact;
  other.shots.all = false;
  other.draws = draws;
  other.steps = steps;
  other.iterations = iterations;
  other.loop_work = loop_work;
  other.changes = changes;
  return other;
}

void World::set_bit(const BitKey& key, const ir::Type& type, bool value, Qubit pending) {
  Variable& target = variable(key.frame, key.slot);
  if (target.pending.empty() && pending != ir::none) {
    const std::uint64_t elements = type.is(ir::TypeKind::array) ? type.shape->element_count() : 1;
    target.pending.assign(elements * stored_bits(type), ir::none);
  }
  changes += store(target.value, key.bit, value && pending == ir::none);
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
      store(target.value, key.bit, value);
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
