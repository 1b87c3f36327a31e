// Index sets (types.rst#register-concatenation-and-slicing): single indices, ranges and lists in braces, of bits, qubits and arrays.
#include <fmt/format.h>

#include <map>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::BinaryOperation;

namespace {

std::string_view plural(std::uint64_t count) { return count == 1 ? "" : "s"; }

bool can_index(const ir::Type& type) { return type.is_integral() || type.is(ir::TypeKind::bit) || type.is(ir::TypeKind::boolean); }

/// Beyond these a sum could leave 64 bits.
bool is_small(std::int64_t number) { return number > -(std::int64_t{1} << 31) && number < (std::int64_t{1} << 31); }

}  // namespace

std::optional<std::uint32_t> Analyzer::constant_index(const Typed& index, std::uint32_t size, std::string_view of) {
  if (is2() && index.type.is(ir::TypeKind::floating)) {
    // OpenQASM 2's indices are whole by its grammar: this one is beyond 64 bits.
    error(Code::index_out_of_range, index.span, "beyond 64 bits", of, size, plural(size));
    return std::nullopt;
  }
  const auto value = integer_of(index);
  if (!value) return std::nullopt;
  const std::int64_t resolved = *value < 0 && !is2() ? *value + static_cast<std::int64_t>(size) : *value;
  if (resolved < 0 || resolved >= static_cast<std::int64_t>(size)) {
    error(Code::index_out_of_range, index.span, to_string(index.value, index.type), of, size, plural(size));
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(resolved);
}

std::optional<Analyzer::IndexSet> Analyzer::index_set(const Expression& node, std::uint32_t size, std::string_view of) {
  if (node.kind == ExpressionKind::range) return index_range(static_cast<const Range&>(node), size, of);
  std::vector<Typed> entries;
  bool right = true;
  bool fixed = true;
  for (const Expression* item : static_cast<const List&>(node).items) {
    Typed value = expression(*item);
    right = right && value.valid();
    if (!value.valid()) continue;
    if (!can_index(value.type)) {
      error(Code::index_not_integer, item->span, to_string(value.type));
      right = false;
    }
    fixed = fixed && value.constant;
    entries.push_back(std::move(value));
  }
  IndexSet set;
  for (const Typed& entry : entries) {
    if (!right || !entry.constant || size == ir::open_size) continue;
    const auto at = constant_index(entry, size, of);
    right = at.has_value();
    if (fixed && at) set.fixed.push_back(*at);
  }
  if (!right) return std::nullopt;
  if (entries.empty()) {
    error(Code::empty_index_set, node.span);
    return std::nullopt;
  }
  if (!fixed || size == ir::open_size) set.entries = std::move(entries);
  return set;
}

ir::IndexEntry Analyzer::entry_of(const IndexSet& set) {
  if (set.range.is_range) return set.range;
  std::vector<ir::ExpressionId> items;
  for (const Typed& entry : set.entries) items.push_back(materialize(entry));
  for (const std::uint32_t at : set.fixed) items.push_back(builder_.constant({std::int64_t{at}}, ir::integer_type(), {}));
  if (items.size() == 1) return {false, items.front()};
  auto& lists = builder_.program.expression_lists;
  ir::IndexEntry entry;
  entry.first_of_set = static_cast<std::uint32_t>(lists.size());
  entry.set_size = static_cast<std::uint32_t>(items.size());
  lists.insert(lists.end(), items.begin(), items.end());
  return entry;
}

std::optional<Analyzer::IndexSet> Analyzer::index_range(const Range& node, std::uint32_t size, std::string_view of) {
  const auto part = [&](const Expression* expression_node, std::int64_t open) -> Typed {
    if (expression_node == nullptr) return constant({open}, ir::integer_type(), node.span);
    Typed value = expression(*expression_node);
    if (!value.valid() || value.type.is_integral()) return value;
    error(Code::not_an_integer, expression_node->span, "a bound of a range", to_string(value.type)).clause("types.index-sets");
    return {};
  };
  const Typed step = part(node.step, 1);
  if (!step.valid()) return std::nullopt;
  const auto distance = integer_of(step);
  if (distance && *distance == 0) {
    error(Code::zero_step, node.step->span);
    return std::nullopt;
  }
  const bool up = !distance || *distance > 0;
  const Typed start = part(node.start, up ? 0 : std::int64_t{size} - 1);
  const Typed stop = part(node.stop, up ? std::int64_t{size} - 1 : 0);
  if (!start.valid() || !stop.valid()) return std::nullopt;
  const bool known = size != ir::open_size && start.constant && stop.constant && distance;
  if (known) return fixed_range(node, *integer_of(start), *distance, *integer_of(stop), size, of);
  return run_time_range(node, start, step, stop, size);
}

std::optional<Analyzer::IndexSet> Analyzer::fixed_range(const Range& node, std::int64_t start, std::int64_t step, std::int64_t stop,
                                                        std::uint32_t size, std::string_view of) {
  const auto from_end = [&](std::int64_t at) { return at < 0 ? at + std::int64_t{size} : at; };
  start = from_end(start);
  stop = from_end(stop);
  const bool up = step > 0;
  if (up ? start > stop : start < stop) {
    error(Code::empty_index_set, node.span);
    return std::nullopt;
  }
  // In unsigned arithmetic, and checked before anything is listed: a range of 2^63 steps is no fault of the analysis, and costs nothing.
  const auto unsigned_of = [](std::int64_t number) { return static_cast<std::uint64_t>(number); };
  const std::uint64_t length = up ? unsigned_of(stop) - unsigned_of(start) : unsigned_of(start) - unsigned_of(stop);
  const std::uint64_t stride = up ? unsigned_of(step) : 0 - unsigned_of(step);
  const std::uint64_t steps = length / stride;
  const auto last = static_cast<std::int64_t>(up ? unsigned_of(start) + steps * stride : unsigned_of(start) - steps * stride);
  for (const std::int64_t end : {start, last}) {
    if (end >= 0 && end < std::int64_t{size}) continue;
    error(Code::index_out_of_range, node.span, end, of, size, plural(size));
    return std::nullopt;
  }
  if (steps >= options_.limits.bits) {  // of a register that has more than that, and was told so
    unsupported(node.span, fmt::format("a slice of more than {} elements", options_.limits.bits));
    return std::nullopt;
  }
  IndexSet set;
  set.fixed.resize(steps + 1);
  const auto first = static_cast<std::uint32_t>(start), each = static_cast<std::uint32_t>(up ? stride : 0 - stride);  // modulo 2^32
  for (std::uint32_t k = 0; k <= steps; ++k) set.fixed[k] = first + k * each;
  const auto number = [&](std::int64_t value) { return builder_.constant({value}, ir::integer_type(), node.span); };
  set.range = {true, number(start), number(step), number(last)};
  return set;
}

std::optional<Analyzer::IndexSet> Analyzer::run_time_range(const Range& node, const Typed& start, const Typed& step, const Typed& stop,
                                                           std::uint32_t size) {
  // Where its bounds are found is a matter of the run. How many there are decides a type: it is found here, or stays open.
  const auto length = node.start != nullptr && node.stop != nullptr ? constant_difference(*node.stop, *node.start) : std::nullopt;
  const auto distance = integer_of(step);
  const bool wraps = start.constant && stop.constant && (*integer_of(start) < 0) != (*integer_of(stop) < 0);
  if (length && distance && !wraps) return counted_range(node, start, step, stop, {*length, *distance}, size);
  return open_range(node, start, step, stop);
}

Analyzer::IndexSet Analyzer::open_range(const Range& node, const Typed& start, const Typed& step, const Typed& stop) {
  const auto part = [&](const Expression* written, const Typed& value) { return written == nullptr ? ir::none : materialize(value); };
  IndexSet open;
  open.is_open = true;
  open.range = {true, part(node.start, start), part(node.step, step), part(node.stop, stop)};
  return open;
}

std::optional<Analyzer::IndexSet> Analyzer::counted_range(const Range& node, const Typed& start, const Typed& step, const Typed& stop,
                                                          Stride stride, std::uint32_t size) {
  const auto [length, distance] = stride;
  if (distance > 0 ? length < 0 : length > 0) {
    error(Code::empty_index_set, node.span);
    return std::nullopt;
  }
  const std::int64_t steps = length / distance;
  const bool may_be_negative = !start.constant && start.type.is(ir::TypeKind::integer);
  if (steps >= std::int64_t{size} && may_be_negative) {
    // From an index that counts from the end to one that counts from the start, it may fit: as many as the run says.
    return open_range(node, start, step, stop);
  }
  if (steps >= std::int64_t{size}) {
    error(Code::index_out_of_range, node.span, steps, "a slice of what", size, plural(size));
    return std::nullopt;
  }
  IndexSet set;
  const Typed first = start.constant ? start : loaded(temporary_copy(start), start.span);
  const Typed wide = converted(first, ir::integer_type());
  const auto at = [&](std::int64_t offset) {
    if (offset == 0) return wide;
    return apply(BinaryOperation::add, wide, constant({offset}, ir::integer_type(), node.span), ir::integer_type(), node.span);
  };
  for (std::int64_t k = 0; k <= steps; ++k) set.entries.push_back(at(k * distance));
  set.may_wrap = steps > 0 && may_be_negative;
  set.range = {true, materialize(wide), materialize(step), materialize(at(length))};
  return set;
}

std::optional<std::int64_t> Analyzer::constant_difference(const Expression& left, const Expression& right) {
  LinearForm form;
  if (!add_linear(left, 1, form) || !add_linear(right, -1, form)) return std::nullopt;
  for (const auto& [term, factor] : form.factors) {
    if (factor != 0) return std::nullopt;
  }
  return form.number;
}

bool Analyzer::add_linear(const Expression& whole, std::int64_t times, LinearForm& form) {
  const Expression* at = &whole;
  for (; at->kind == ExpressionKind::binary; at = static_cast<const Binary*>(at)->left) {  // in a loop, for chains may be long
    const auto& operation = static_cast<const Binary&>(*at);
    if (operation.op != BinaryOperator::add && operation.op != BinaryOperator::subtract) break;
    if (!add_linear(*operation.right, operation.op == BinaryOperator::add ? times : -times, form)) return false;
  }
  const Expression& node = *at;
  switch (node.kind) {
    case ExpressionKind::parenthesis:
      return add_linear(*static_cast<const Parenthesis&>(node).inner, times, form);
    case ExpressionKind::unary: {
      const auto& operation = static_cast<const Unary&>(node);
      return operation.op == UnaryOperator::negate && add_linear(*operation.operand, -times, form);
    }
    case ExpressionKind::binary: {
      const auto& operation = static_cast<const Binary&>(node);
      if (operation.op != BinaryOperator::multiply) return false;
      for (const auto& [factor, other] : {std::pair{operation.left, operation.right}, std::pair{operation.right, operation.left}}) {
        const auto value = known_integer(*factor);
        if (value && is_small(*value) && is_small(times * *value)) return add_linear(*other, times * *value, form);
      }
      return false;
    }
    case ExpressionKind::name: {
      if (known_integer(node)) break;
      // A narrow variable's sums wrap around, and then two of them need not be as far apart as they look.
      const Symbol* symbol = scopes_.find(static_cast<const Name&>(node).name).symbol;
      if (symbol == nullptr || symbol->kind != SymbolKind::variable || !symbol->type.is_integral() || symbol->type.width < 32) return false;
      form.factors[static_cast<const Name&>(node).name] += times;
      return true;
    }
    default:
      break;
  }
  const auto value = known_integer(node);
  if (!value || !is_small(*value) || !is_small(times)) return false;
  form.number += times * *value;
  return is_small(form.number);
}

std::optional<std::int64_t> Analyzer::known_integer(const Expression& node) {
  if (node.kind == ExpressionKind::integer_literal) return integer_of(integer_literal(static_cast<const Literal&>(node)));
  if (node.kind != ExpressionKind::name) return std::nullopt;
  const Symbol* symbol = scopes_.find(static_cast<const Name&>(node).name).symbol;
  if (symbol == nullptr || symbol->kind != SymbolKind::constant || !symbol->type.is_integral()) return std::nullopt;
  return integer_of(constant(symbol->value, symbol->type, node.span));
}

}  // namespace libqsim::qasm::sema
