// The for loop (classical.rst#for-loops). A loop is built once, as blocks around its body, and its variable is a slot. Only where the
// body needs the variable's value while it is analysed (the bounds of a slice decide how many qubits or bits it has) is the body built
// once an iteration, the variable then being a known value; a budget bounds how often.
#include <algorithm>
#include <limits>
#include <utility>

#include "libqsim/ir/numbers.hpp"
#include "libqsim/ir/wide.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"
#include "libqsim/qasm/sema/syntax_search.hpp"

namespace libqsim::qasm::sema {

using ir::BinaryOperation;
using ir::BlockId;
using ir::TypeKind;

namespace {

/// Iterations of loops that are built one by one, in the whole program.
constexpr std::uint32_t unrolled_iterations_limit = 1U << 16;

/// The values of a range in 64 bits: as many as `count`, the first one and the distance between two.
struct RangeValues {
  std::uint64_t first = 0;
  std::uint64_t step = 0;
  std::uint64_t count = 0;
};

/// The type of a range's values: that of the implicit promotion between its bounds.
ir::Type promoted(const ir::Type& start, const ir::Type& stop) {
  if (start.kind == stop.kind) return start.width >= stop.width ? start : stop;
  const ir::Type& with_sign = start.is(TypeKind::integer) ? start : stop;
  const ir::Type& without = start.is(TypeKind::integer) ? stop : start;
  return without.width >= with_sign.width ? without : with_sign;
}

/// At least 64 bits, so that a step beyond the last value is one too.
ir::Type wide(const ir::Type& type) {
  const std::uint32_t width = std::max(type.width, 64U);
  return type.is(TypeKind::unsigned_integer) ? ir::unsigned_type(width) : ir::integer_type(width);
}

/// As a number of 64 bits, where a wide constant is one.
void narrow(Typed& value) {
  if (!value.constant || !ir::is_wide(value.type)) return;
  const auto number = ir::narrow_of(value.value, value.type);
  if (!number) return;
  value.type = ir::integer_type();
  value.value = {*number};
}

std::uint64_t bits_of(const ir::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return static_cast<std::uint64_t>(*number);
  return value.as<std::uint64_t>();
}

ir::Value value_of(std::uint64_t bits, const ir::Type& type) {
  if (type.is(TypeKind::integer)) return {static_cast<std::int64_t>(bits)};
  return {bits};
}

}  // namespace

void Analyzer::for_statement(const For& node) {
  const ir::Type type = type_of(*node.type);
  switch (node.domain->kind) {
    case ExpressionKind::invalid:
      return loop_without_values(node, type);
    case ExpressionKind::range:
      return for_range(node, type, static_cast<const Range&>(*node.domain));
    case ExpressionKind::set:
      return for_set(node, type, static_cast<const List&>(*node.domain));
    default:
      return for_elements(node, type);
  }
}

Symbol& Analyzer::loop_variable(const For& node, const ir::Type& type) {
  Symbol symbol;
  symbol.kind = SymbolKind::variable;
  symbol.span = node.variable.span;
  symbol.type = type;
  if (!type.is(TypeKind::none)) symbol.slot = builder_.slot({std::string(node.variable.name), type});
  return scopes_.declare(node.variable.name, symbol);
}

void Analyzer::loop_statements(const For& node) {
  // The variable is declared as if it were the body's first statement: they share one scope.
  if (node.body->kind == StatementKind::scope) {
    statements(static_cast<const ScopeStatement&>(*node.body).statements);
  } else {
    statement(*node.body);
  }
}

void Analyzer::loop_without_values(const For& node, const ir::Type& type) {
  const BlockId after = builder_.new_block();
  builder_.jump(after);
  builder_.begin_block(builder_.new_block());
  loops_.push_back({after, after, boxes_});
  scopes_.push(ScopeKind::loop);
  loop_variable(node, type);
  ++discarding_;
  loop_statements(node);
  --discarding_;
  scopes_.pop();
  loops_.pop_back();
  if (builder_.is_open()) builder_.jump(after);
  builder_.begin_block(after);
}

void Analyzer::loop_blocks(const For& node, const ir::Type& type, const Counter& counter, BlockId after) {
  const BlockId body_block = builder_.new_block();
  const BlockId next = builder_.new_block();
  const BlockId again = builder_.new_block();
  builder_.jump(body_block);
  builder_.begin_block(body_block);
  scopes_.push(ScopeKind::loop);
  loops_.push_back({next, after, boxes_});
  const Typed value = implicit(counter.value(), type, node.domain->span, "control.for");
  const Symbol& variable = loop_variable(node, value.valid() ? type : ir::Type{});
  if (value.valid()) builder_.assign(builder_.place({variable.slot, {}, {}, {}, type}), materialize(value), node.variable.span);
  loop_statements(node);
  loops_.pop_back();
  scopes_.pop();
  if (builder_.is_open()) builder_.jump(next);
  // The counter counts what is left, not up to the stop: a range may end at its type's last value.
  const Span span = node.domain->span;
  const Typed left = loaded(counter.left, span);
  const Typed none_left = converted(constant({std::uint64_t{0}}, ir::unsigned_type(), span), left.type);
  const Typed one = converted(constant({std::uint64_t{1}}, ir::unsigned_type(), span), left.type);
  builder_.begin_block(next);
  builder_.branch(materialize(apply(BinaryOperation::equal, left, none_left, ir::boolean_type(), span)), after, again, span);
  builder_.begin_block(again);
  builder_.assign(counter.left, materialize(apply(BinaryOperation::subtract, left, one, left.type, span)), span);
  const Typed current = loaded(counter.current, span);
  builder_.assign(counter.current, materialize(apply(BinaryOperation::add, current, counter.step, current.type, span)), span);
  builder_.jump(body_block, span);
  builder_.begin_block(after);
}

void Analyzer::for_range(const For& node, const ir::Type& type, const Range& range) {
  Typed start, step, stop;
  const auto bound = [&](const Expression* part, std::string_view what) -> Typed {
    if (part == nullptr) return constant({std::int64_t{1}}, ir::integer_type(), range.span);
    Typed value = expression(*part);
    if (!value.valid() || value.type.is_integral()) return value;
    error(Code::not_an_integer, part->span, what, to_string(value.type)).clause("control.for");
    return {};
  };
  if (range.start != nullptr && range.stop != nullptr) {
    start = bound(range.start, "the start of a loop's range");
    step = bound(range.step, "the step of a loop's range");
    stop = bound(range.stop, "the stop of a loop's range");
  }
  if (!start.valid() || !step.valid() || !stop.valid()) return loop_without_values(node, type);
  for (Typed* part : {&start, &step, &stop}) narrow(*part);
  const ir::Type element = promoted(start.type, stop.type);
  if (step.constant && !*ir::truth_of(step.value)) {
    error(Code::zero_step, range.step->span).clause("control.for");
    return loop_without_values(node, type);
  }
  start = converted(converted(start, element), wide(element));
  stop = converted(converted(stop, element), wide(element));
  step = converted(step, ir::integer_type(wide(step.type).width));
  if (start.constant && step.constant && stop.constant && !ir::is_wide(element) && !ir::is_wide(step.type)) {
    for_constant_range(node, type, element, start, step, stop);
  } else {
    for_run_time_range(node, type, element, start, step, stop);
  }
}

void Analyzer::for_constant_range(const For& node, const ir::Type& type, const ir::Type& element, const Typed& start, const Typed& step,
                                  const Typed& stop) {
  const auto distance = step.value.as<std::int64_t>();
  const bool up = distance > 0;
  const bool is_unsigned = start.type.is(TypeKind::unsigned_integer);
  const std::uint64_t low = bits_of(up ? start.value : stop.value);
  const std::uint64_t high = bits_of(up ? stop.value : start.value);
  const bool empty = is_unsigned ? low > high : static_cast<std::int64_t>(low) > static_cast<std::int64_t>(high);
  if (empty) return loop_without_values(node, type);
  const std::uint64_t size = up ? static_cast<std::uint64_t>(distance) : 0 - static_cast<std::uint64_t>(distance);
  const RangeValues values{bits_of(start.value), static_cast<std::uint64_t>(distance), (high - low) / size + 1};
  const auto value_at = [&](std::uint64_t index) {
    Typed value = constant(value_of(values.first + index * values.step, element), element, node.domain->span);
    value.inferred = start.inferred || step.inferred || stop.inferred;
    return value;
  };
  const bool timed = timed_ > 0 && values.count <= unrolled_iterations_limit - unrolled_iterations_;
  if ((timed || needs_value(*node.body, node.variable.name)) && !assigns(*node.body, node.variable.name)) {
    return for_unrolled(node, type, value_at, values.count);
  }
  const BlockId after = builder_.new_block();
  Counter counter;
  counter.current = new_temporary(start.type);
  counter.left = new_temporary(ir::unsigned_type());
  counter.step = constant(value_of(values.step, start.type), start.type, node.domain->span);
  counter.value = [&] { return converted(loaded(counter.current, node.domain->span), element); };
  builder_.assign(counter.current, materialize(start), node.domain->span);
  builder_.assign(counter.left, materialize(constant({values.count - 1}, ir::unsigned_type(), node.domain->span)), node.domain->span);
  loop_blocks(node, type, counter, after);
}

void Analyzer::for_run_time_range(const For& node, const ir::Type& type, const ir::Type& element, const Typed& start, const Typed& step,
                                  const Typed& stop) {
  const Span span = node.domain->span;
  const ir::Type wide_type = start.type;
  const BlockId after = builder_.new_block();
  const BlockId ready = builder_.new_block();
  const auto kept = [&](const Typed& value) {
    if (value.constant) return value;
    const ir::PlaceId place = new_temporary(value.type);
    builder_.assign(place, materialize(value), value.span);
    return loaded(place, value.span);
  };
  Counter counter;
  counter.current = new_temporary(wide_type);
  const ir::Type count_type = ir::unsigned_type(std::max(wide_type.width, step.type.width));
  counter.left = new_temporary(count_type);
  builder_.assign(counter.current, materialize(start), start.span);
  const Typed first = loaded(counter.current, span);
  const Typed distance = kept(step);
  const Typed last = kept(stop);
  counter.step = converted(distance, wide_type);
  counter.value = [&] { return converted(loaded(counter.current, span), element); };
  const auto unsigned_of = [&](const Typed& value) { return converted(value, count_type); };
  // One way: how many steps fit between the bounds; in unsigned arithmetic, for their distance may be beyond a signed integer.
  const auto count = [&](bool up) {
    const Typed& low = up ? first : last;
    const Typed& high = up ? last : first;
    const Typed length = apply(BinaryOperation::subtract, unsigned_of(high), unsigned_of(low), count_type, span);
    Typed size = unsigned_of(distance);
    if (!up) size = apply_unary(ir::UnaryOperation::negate, size, count_type, distance.span);
    // A step of 0, found at run time, faults here.
    builder_.assign(counter.left, materialize(apply(BinaryOperation::divide, length, size, count_type, distance.span)), distance.span);
    builder_.branch(materialize(apply(BinaryOperation::less_equal, low, high, ir::boolean_type(), span)), ready, after, span);
  };
  if (distance.constant) {
    count(!ir::is_negative(distance.value, distance.type));
  } else {
    const BlockId upwards = builder_.new_block();
    const BlockId downwards = builder_.new_block();
    const Typed zero = converted(constant({std::int64_t{0}}, ir::integer_type(), distance.span), distance.type);
    builder_.branch(materialize(apply(BinaryOperation::greater, distance, zero, ir::boolean_type(), distance.span)), upwards, downwards,
                    distance.span);
    builder_.begin_block(upwards);
    count(true);
    builder_.begin_block(downwards);
    count(false);
  }
  builder_.begin_block(ready);
  loop_blocks(node, type, counter, after);
}

void Analyzer::for_unrolled(const For& node, const ir::Type& type, const std::function<Typed(std::uint64_t)>& value_at,
                            std::uint64_t count) {
  if (count > unrolled_iterations_limit || unrolled_iterations_ + count > unrolled_iterations_limit) {
    error(Code::unrolling_too_long, node.domain->span, unrolled_iterations_limit);
    return loop_without_values(node, type);
  }
  unrolled_iterations_ += static_cast<std::uint32_t>(count);
  const BlockId after = builder_.new_block();
  const std::size_t errors_before = sink_.error_count();
  for (std::uint64_t index = 0; index < count && sink_.error_count() == errors_before; ++index) {
    const BlockId next = builder_.new_block();
    scopes_.push(ScopeKind::loop);
    loops_.push_back({next, after, boxes_});
    Typed value = implicit(value_at(index), type, node.domain->span, "control.for");
    Symbol& variable = loop_variable(node, value.valid() ? type : ir::Type{});
    if (value.valid()) {
      builder_.assign(builder_.place({variable.slot, {}, {}, {}, type}), materialize(value), node.variable.span);
      unrolled_.push_back({&variable, variable.slot});
      variable.kind = SymbolKind::constant;
      variable.value = value.value;
      variable.inferred = true;
    }
    loop_statements(node);
    if (value.valid()) unrolled_.pop_back();
    loops_.pop_back();
    scopes_.pop();
    if (builder_.is_open()) builder_.jump(next);
    builder_.begin_block(next);
  }
  builder_.jump(after);
  builder_.begin_block(after);
}

void Analyzer::for_set(const For& node, const ir::Type& type, const List& set) {
  std::vector<Typed> values;
  bool constant_values = true;
  for (const Expression* item : set.items) {
    values.push_back(implicit(expression(*item), type, item->span, "control.for"));
    if (!values.back().valid()) return loop_without_values(node, type);
    constant_values = constant_values && values.back().constant;
  }
  if (constant_values && (timed_ > 0 || needs_value(*node.body, node.variable.name)) && !assigns(*node.body, node.variable.name)) {
    return for_unrolled(
        node, type, [&](std::uint64_t index) { return values[index]; }, values.size());
  }
  // All of them are evaluated before the first iteration.
  const ir::Type list_type = ir::array_type(type, {static_cast<std::uint32_t>(values.size())});
  if (!count_bits(list_type, set.span)) return loop_without_values(node, type);
  const ir::SlotRef list = builder_.slot({{}, list_type});
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Typed index = constant({static_cast<std::int64_t>(i)}, ir::integer_type(), values[i].span);
    builder_.assign(element_place(list, materialize(index), type), materialize(values[i]), values[i].span);
  }
  for_indices(node, type, constant({static_cast<std::uint64_t>(values.size())}, ir::unsigned_type(), set.span),
              [&](ir::ExpressionId index) { return loaded(element_place(list, index, type), set.span); });
}

void Analyzer::for_elements(const For& node, const ir::Type& type) {
  Typed domain = expression(*node.domain);
  if (!domain.valid()) return loop_without_values(node, type);
  const Span span = node.domain->span;
  const bool is_array = domain.type.is(TypeKind::array);
  if (is_array && domain.type.shape->dimensions.size() != 1) {
    error(Code::loop_over_dimensions, span, domain.type.shape->dimensions.size()).hint("loop over the rows by an index: array[i]");
    return loop_without_values(node, type);
  }
  if (!is_array && !domain.type.is(TypeKind::bit_register)) {
    error(Code::not_iterable, span, to_string(domain.type)).hint("a range is written in brackets: [0:3]");
    return loop_without_values(node, type);
  }
  // The loop is over a value, so later changes of a register or array do not show. Of an array whose length only the caller knows there
  // is no copy to be made: its elements are read as the loop comes to them.
  const bool open = is_array && domain.type.shape->dimensions[0] == ir::open_size;
  if (!open) {
    const ir::PlaceId copy = new_temporary(domain.type);
    builder_.assign(copy, materialize(domain), span);
    domain = loaded(copy, span);
  }
  const ir::Place base = builder_.program.places[domain.place];
  const auto& given = base.array_indices;
  const bool sliced = std::any_of(given.begin(), given.end(), [](const ir::IndexEntry& entry) { return entry.is_range; });
  const ir::Type element = is_array ? domain.type.shape->element : ir::bit_type();
  const auto element_at = [&](ir::ExpressionId index) {
    ir::Place place = base;
    place.type = element;
    ir::IndexEntry entry{false, index};
    entry.of_slice = is_array && sliced;
    (is_array ? place.array_indices : place.bit_indices).push_back(entry);
    return loaded(builder_.place(std::move(place)), span);
  };
  Typed size = constant({std::uint64_t{domain.type.width}}, ir::unsigned_type(), span);
  if (open || domain.type.is_open_register()) {
    const ir::ExpressionId first = materialize(constant({std::int64_t{0}}, ir::integer_type(), span));
    size = {};
    size.type = ir::unsigned_type();
    size.span = span;
    size.id = builder_.size_of(domain.place, first, span);
  } else if (is_array) {
    size = constant({std::uint64_t{domain.type.shape->dimensions[0]}}, ir::unsigned_type(), span);
  }
  for_indices(node, type, size, element_at);
}

void Analyzer::for_indices(const For& node, const ir::Type& type, const Typed& size,
                           const std::function<Typed(ir::ExpressionId)>& element_at) {
  const Span span = node.domain->span;
  if (size.constant && size.value.as<std::uint64_t>() == 0) return loop_without_values(node, type);
  const BlockId after = builder_.new_block();
  Counter counter;
  counter.current = new_temporary(ir::unsigned_type());
  counter.left = new_temporary(ir::unsigned_type());
  counter.step = constant({std::uint64_t{1}}, ir::unsigned_type(), span);
  counter.value = [&] { return element_at(builder_.load(counter.current, span)); };
  const Typed zero = constant({std::uint64_t{0}}, ir::unsigned_type(), span);
  builder_.assign(counter.current, materialize(zero), span);
  builder_.assign(counter.left, materialize(apply(BinaryOperation::subtract, size, counter.step, ir::unsigned_type(), span)), span);
  if (!size.constant) {
    const BlockId ready = builder_.new_block();
    builder_.branch(materialize(apply(BinaryOperation::equal, size, zero, ir::boolean_type(), span)), after, ready, span);
    builder_.begin_block(ready);
  }
  loop_blocks(node, type, counter, after);
}

}  // namespace libqsim::qasm::sema
