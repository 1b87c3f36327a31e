// Conditions on outcomes: which values of which register lead where, and what is the same after the sides have met.
#include <algorithm>
#include <limits>
#include <string>

#include "libqsim/writers/circuit_walk.hpp"
#include "libqsim/writers/merge_points.hpp"

namespace libqsim::writers {

using support::Code;

namespace {

constexpr std::uint32_t zero = ir::none;  // of Contents: nothing was measured into the bit

std::uint32_t content_of(const std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t>& contents, std::uint32_t slot,
                         std::uint64_t bit) {
  const auto found = contents.find({slot, bit});
  return found == contents.end() ? zero : found->second;
}

}  // namespace

const ir::Slot& CircuitWalk::slot_at(const execute::World& world, std::size_t frame, std::uint32_t slot) const {
  return program_.functions[world.frames[frame].function].slots[slot];
}

std::uint32_t CircuitWalk::mixed() {
  circuit_.measurements.push_back({});
  return static_cast<std::uint32_t>(circuit_.measurements.size() - 1);
}

std::optional<ir::BlockId> CircuitWalk::target_of(const ir::Terminator& terminator) {
  if (terminator.kind == ir::TerminatorKind::branch) {
    const auto condition = evaluator_.truth(terminator.condition);
    if (!condition) return std::nullopt;
    return *condition ? terminator.target : terminator.other;
  }
  const auto value = evaluator_.integer(terminator.condition);
  if (!value) return std::nullopt;
  for (std::uint32_t i = 0; i < terminator.case_count; ++i) {
    const ir::SwitchCase& entry = function().cases[terminator.first_case + i];
    if (entry.label == *value) return entry.target;
  }
  return terminator.other;
}

std::optional<std::uint32_t> CircuitWalk::register_of(std::uint32_t measurement) const {
  const auto& variables = world_.frames.front().variables;
  for (std::uint32_t slot = 0; slot < variables.size(); ++slot) {
    const ir::Slot& entry = program_.main().slots[slot];
    if (!entry.visible || !entry.type.is_bits()) continue;
    const auto& pending = variables[slot].pending;
    if (std::find(pending.begin(), pending.end(), measurement) != pending.end()) return slot;
  }
  return std::nullopt;
}

bool CircuitWalk::faithful(const execute::World& world, Contents& contents, std::uint32_t guard, std::uint32_t slot, std::uint64_t bit) {
  const execute::Variable& variable = world.frames.front().variables[slot];
  const std::uint32_t mark = variable.pending_of(bit);
  const std::uint32_t content = content_of(contents, slot, bit);
  if (mark == ir::none) return content == zero && !execute::bit_of(variable.value, bit);
  if (mark == content) return true;
  // A copy of an outcome: it is measured into this bit too, if nothing has used the bit since.
  FlatMeasurement& measurement = circuit_.measurements[mark];
  if (measurement.operation == ir::none || measurement.guard != guard) return false;
  const auto touched = touched_.find({slot, bit});
  if (touched != touched_.end() && touched->second > measurement.operation) return false;
  if (guard != ir::none && circuit_.guards[guard].slot == slot) return false;
  measurement.homes.push_back({0, slot, bit});
  contents[{slot, bit}] = mark;
  touched_[{slot, bit}] = static_cast<std::uint32_t>(circuit_.operations.size());
  used_.insert(slot);
  return true;
}

bool CircuitWalk::faithful_register(std::uint32_t slot) {
  used_.insert(slot);
  for (std::uint64_t bit = 0; bit < program_.main().slots[slot].type.width; ++bit) {
    if (!faithful(world_, contents_, guard_, slot, bit)) return false;
    touched_[{slot, bit}] = static_cast<std::uint32_t>(circuit_.operations.size());
  }
  return true;
}

bool CircuitWalk::outputs_are_faithful() {
  for (std::uint32_t slot = 0; slot < program_.main().slots.size(); ++slot) {
    const ir::Slot& entry = program_.main().slots[slot];
    const bool is_output = has_outputs_ ? entry.role == ir::SlotRole::output : entry.visible && !entry.name.empty();
    if (!is_output) continue;
    if (!entry.type.is_bits()) {
      const auto& pending = world_.frames.front().variables[slot].pending;
      const bool measured = std::any_of(pending.begin(), pending.end(), [](std::uint32_t mark) { return mark != ir::none; });
      if (measured) return refuse_variable(entry, "output", ", which is no bit or bit register,");
      continue;
    }
    for (std::uint64_t bit = 0; bit < entry.type.width; ++bit) {
      if (!faithful(world_, contents_, ir::none, slot, bit))
        return refuse_variable(entry, "output", ", which holds something else than outcomes of measurements,");
    }
  }
  return true;
}

/// Gives the register's outcomes to every bit that holds one of them.
void CircuitWalk::settle(execute::World& world, std::uint32_t slot, std::uint64_t value) const {
  const std::vector<Qubit> marks = world.frames.front().variables[slot].pending;
  for (std::size_t frame = 0; frame < world.frames.size(); ++frame) {
    for (execute::Variable& variable : world.frames[frame].variables) {
      for (std::size_t bit = 0; bit < variable.pending.size(); ++bit) {
        if (variable.pending[bit] == ir::none) continue;
        const auto found = std::find(marks.begin(), marks.end(), variable.pending[bit]);
        if (found == marks.end()) continue;
        const auto* first = std::get_if<ir::Bits>(&variable.element(0).data);
        const std::uint64_t width = first == nullptr ? 1 : first->size();
        const bool one = ((value >> (found - marks.begin())) & 1U) != 0;
        execute::set_bit_of(variable.element(bit / width), ir::bit_type(), bit % width, one);
        variable.pending[bit] = ir::none;
      }
    }
  }
}

/// A copy takes as long as so many steps.
execute::World CircuitWalk::forked(const execute::World& world) {
  constexpr std::uint64_t least = 8;
  steps_ += least + execute::bytes_of(world) / 64 + contents_.size();
  return world.fork();
}

bool CircuitWalk::guarded_jump(const ir::Terminator& terminator) {
  const std::optional<std::uint32_t> slot = register_of(halt_.qubit);
  if (!slot) return refuse(terminator.span, "a condition on an outcome that no global register holds");
  if (guard_ != ir::none && circuit_.guards[guard_].slot != *slot)
    return refuse(terminator.span, "a condition inside a condition on another register");
  if (!faithful_register(*slot))
    return refuse(terminator.span, "a condition on a register that holds something else than outcomes of measurements");
  const execute::Frame& frame = world_.frames.back();
  const std::tuple key{world_.frames.size(), frame.function, frame.block};
  auto& points = merge_points_[frame.function];
  if (points.empty()) points = merge_points(function());
  const ir::BlockId meet = points[frame.block];
  if (meet == ir::none) return refuse(terminator.span, "a return or an end that depends on a measurement");
  if (!undecided_blocks_.insert(key).second) return refuse(terminator.span, "a loop whose turns depend on a measurement");
  const std::uint32_t width = program_.main().slots[*slot].type.width;
  bool done = false;
  if (width > enumerated_bits) {
    done = wide_jump(terminator, *slot, meet);
  } else {
    const execute::World kept = forked(world_);
    const auto compared = comparison(terminator, *slot);
    std::map<ir::BlockId, std::vector<std::uint64_t>> sides;
    const auto& marks = kept.frames.front().variables[*slot].pending;
    bool decided = true;
    for (std::uint64_t value = 0; decided && value < std::uint64_t{1} << width; ++value) {
      bool possible =
          guard_ == ir::none || std::binary_search(circuit_.guards[guard_].values.begin(), circuit_.guards[guard_].values.end(), value);
      for (std::uint32_t bit = 0; bit < width; ++bit) possible = possible && (marks[bit] != ir::none || ((value >> bit) & 1U) == 0);
      if (!possible) continue;
      if (compared) {
        sides[(value == compared->value) == compared->equal ? terminator.target : terminator.other].push_back(value);
        continue;
      }
      if (steps_ > step_limit) return halt_.fail(Code::step_budget, terminator.span, step_limit);
      world_ = forked(kept);
      settle(world_, *slot, value);
      halt_.kind = execute::Halt::Kind::none;
      const auto target = target_of(terminator);
      decided = target.has_value();
      if (decided) sides[*target].push_back(value);
    }
    world_ = forked(kept);
    done = decided ? follow(sides, *slot, meet, terminator.span) : undecided(terminator.span, "a condition on more than one register");
  }
  undecided_blocks_.erase(key);
  return done;
}

/// The value that `register == value` compares with; nothing for other conditions.
std::optional<std::uint64_t> CircuitWalk::compared_value(const ir::Expression& condition, std::uint32_t slot) {
  if (condition.op != ir::ExpressionOp::binary) return std::nullopt;
  for (const auto& [first, second] : {std::pair(condition.a, condition.b), std::pair(condition.b, condition.a)}) {
    ir::ExpressionId id = first;
    const std::uint32_t width = program_.main().slots[slot].type.width;
    while (program_.expressions[id].op == ir::ExpressionOp::cast) {
      const ir::Type& type = program_.type_of(id);
      const bool keeps = type.is(ir::TypeKind::integer) ? type.width > width : type.width >= width;
      if (!keeps || !(type.is_integral() || type.is(ir::TypeKind::bit_register))) break;
      id = program_.expressions[id].a;
    }
    const ir::Expression& load = program_.expressions[id];
    if (load.op != ir::ExpressionOp::load) continue;
    const ir::Place& place = program_.places[load.a];
    const bool whole = place.bit_list.empty() && place.bit_indices.empty() && place.array_indices.empty();
    if (!whole || !place.slot.global || place.slot.index != slot) continue;
    const auto value = evaluator_.evaluate(second);
    if (!value) return std::nullopt;
    if (const auto* bits = std::get_if<ir::Bits>(&value->data)) {
      return bits->shifted_right(63).any() ? std::nullopt : std::optional(bits->low_word());
    }
    if (const auto* number = std::get_if<std::uint64_t>(&value->data)) return *number;
    if (const auto* number = std::get_if<std::int64_t>(&value->data); number != nullptr && *number >= 0)
      return static_cast<std::uint64_t>(*number);
    return std::nullopt;
  }
  return std::nullopt;
}

std::optional<CircuitWalk::Comparison> CircuitWalk::comparison(const ir::Terminator& terminator, std::uint32_t slot) {
  if (terminator.kind != ir::TerminatorKind::branch) return std::nullopt;
  const ir::Expression& condition = program_.expressions[terminator.condition];
  const auto operation = static_cast<ir::BinaryOperation>(condition.detail);
  const bool equal = operation == ir::BinaryOperation::equal;
  if (!equal && operation != ir::BinaryOperation::not_equal) return std::nullopt;
  const auto value = compared_value(condition, slot);
  return value ? std::optional(Comparison{*value, equal}) : std::nullopt;
}

/// A register too wide for its values to be listed: compared with a number, and nothing to do where it differs (or where it is equal).
bool CircuitWalk::wide_jump(const ir::Terminator& terminator, std::uint32_t slot, ir::BlockId meet) {
  const auto refused = [&] { return refuse(terminator.span, "this condition on a register of more than 10 bits"); };
  if (guard_ != ir::none) return refused();
  const auto compared = comparison(terminator, slot);
  if (!compared) return refused();
  const ir::BlockId inside = compared->equal ? terminator.target : terminator.other;
  if ((compared->equal ? terminator.other : terminator.target) != meet) return refused();
  return follow({{inside, {compared->value}}, {meet, {}}}, slot, meet, terminator.span);
}

bool CircuitWalk::follow(const std::map<ir::BlockId, std::vector<std::uint64_t>>& sides, std::uint32_t slot, ir::BlockId meet,
                         support::Span span) {
  const execute::World start = forked(world_);
  const Contents start_contents = contents_;
  const std::uint32_t outer = guard_;
  const std::size_t depth = world_.frames.size();
  bool spent = false;
  std::optional<execute::World> merged;
  Contents merged_contents;
  std::uint32_t merged_guard = outer;
  for (const auto& [target, values] : sides) {
    world_ = forked(start);
    contents_ = start_contents;
    circuit_.guards.push_back({slot, values, spent});
    guard_ = static_cast<std::uint32_t>(circuit_.guards.size() - 1);
    if (!jump(target) || !walk(meet, depth)) return false;
    if (finished_) return refuse(span, "an end that depends on a measurement");
    spent = spent || circuit_.guards[guard_].spent;
    const std::uint32_t own = guard_;
    guard_ = outer;
    if (merged && !merge(*merged, merged_contents, merged_guard, own, span)) return false;
    merged = forked(world_);
    merged_contents = contents_;
    merged_guard = own;
  }
  if (outer != ir::none && spent) circuit_.guards[outer].spent = true;
  return true;
}

/// Makes `world_` the state after both sides: what differs is no longer known, but may stand in a register.
bool CircuitWalk::merge(execute::World& one, Contents& one_contents, std::uint32_t one_guard, std::uint32_t other_guard,
                        support::Span span) {
  for (std::size_t frame = 0; frame < world_.frames.size(); ++frame) {
    for (std::uint32_t slot = 0; slot < world_.frames[frame].variables.size(); ++slot) {
      if (!merge_variable(one, one_contents, one_guard, other_guard, frame, slot, span)) return false;
    }
  }
  for (const auto& [key, content] : one_contents) {
    if (content_of(contents_, key.first, key.second) != content) {
      const std::uint32_t mark = world_.frames.front().variables[key.first].pending_of(key.second);
      contents_[key] = mark == ir::none ? mixed() : mark;
    }
  }
  for (auto& [key, content] : contents_) {
    if (content_of(one_contents, key.first, key.second) == zero &&
        content != world_.frames.front().variables[key.first].pending_of(key.second))
      content = mixed();
  }
  return true;
}

bool CircuitWalk::merge_variable(execute::World& one, Contents& one_contents, std::uint32_t one_guard, std::uint32_t other_guard,
                                 std::size_t frame, std::uint32_t slot, support::Span span) {
  execute::Variable& here = world_.frames[frame].variables[slot];
  execute::Variable& there = one.frames[frame].variables[slot];
  const std::size_t bits = std::max(here.pending.size(), there.pending.size());
  here.pending.resize(bits, ir::none);
  there.pending.resize(bits, ir::none);
  if (here.value == there.value && here.pending == there.pending) return true;
  const ir::Slot& entry = slot_at(world_, frame, slot);
  const std::uint32_t width = execute::stored_bits(entry.type);
  // Of a temporary nothing is read after the statement that it serves.
  if (width == 0 && entry.name.empty()) return true;
  if (width == 0 || entry.type.is(ir::TypeKind::array))
    return refuse(span, "a value of '" + entry.name + "' that depends on a measurement");
  for (std::uint32_t bit = 0; bit < width; ++bit) {
    const bool same =
        here.pending_of(bit) == there.pending_of(bit) && execute::bit_of(here.value, bit) == execute::bit_of(there.value, bit);
    if (same) continue;
    const bool global = frame == 0 && entry.visible;
    if (global && (!faithful(world_, contents_, other_guard, slot, bit) || !faithful(one, one_contents, one_guard, slot, bit)))
      return refuse(span, "a value of '" + entry.name + "' that depends on a measurement");
    const std::uint32_t mark = mixed();
    world_.set_bit({static_cast<std::uint32_t>(frame), slot, bit}, entry.type, false, mark);
    world_.readers.clear();
    if (global) contents_[{slot, bit}] = mark;
  }
  return true;
}

}  // namespace libqsim::writers
