// Whether an integer belongs to an index set: `i in {0, 3}`, `i in [0:2:8]` (classical.rst#comparison-boolean-instructions).
#include <algorithm>

#include "libqsim/ir/numbers.hpp"
#include "libqsim/ir/wide.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {

/// A signed type that holds what either type holds.
ir::Type holding_both(const ir::Type& a, const ir::Type& b) {
  const auto bits = [](const ir::Type& type) { return type.is(TypeKind::unsigned_integer) ? type.width + 1 : type.width; };
  return ir::integer_type(std::min(std::max({bits(a), bits(b), 64U}), ir::integer_width_limit));
}

Typed truth(bool value, Span span) {
  Typed typed;
  typed.type = ir::boolean_type();
  typed.span = span;
  typed.constant = true;
  typed.value = {value};
  return typed;
}

}  // namespace

Typed Analyzer::membership(const Binary& node, const Typed& left) {
  const auto checked = [&](const Typed& given, Span span) -> Typed {
    if (!given.valid() || given.type.is_integral()) return given;
    error(Code::index_not_integer, span, to_string(given.type)).clause("classical.comparison");
    return {};
  };
  const auto integer = [&](const Expression& part) { return checked(expression(part), part.span); };
  Typed value = checked(left, node.left->span);
  if (value.valid() && !value.constant) {
    // It is compared more than once, and computed once.
    const ir::PlaceId kept = builder_.place({builder_.slot({{}, value.type}), {}, {}, {}, value.type});
    builder_.assign(kept, materialize(value), value.span);
    value = loaded(kept, value.span);
  }
  const auto compare = [&](BinaryOperator op, const Typed& left, const Typed& right) {
    if (!left.valid() || !right.valid()) return Typed{};
    const ir::Type type = holding_both(left.type, right.type);
    return binary_operation(op, converted(left, type), converted(right, type), {}, node.span);
  };
  const auto join = [&](BinaryOperator op, Typed left, Typed right) {
    return binary_operation(op, std::move(left), std::move(right), {}, node.span);
  };
  if (node.right->kind != ExpressionKind::range) {
    Typed found = truth(false, node.span);
    for (const Expression* item : static_cast<const List&>(*node.right).items) {
      found = join(BinaryOperator::logical_or, found, compare(BinaryOperator::equal, value, integer(*item)));
    }
    return found;
  }
  const auto& range = static_cast<const Range&>(*node.right);
  if (range.start == nullptr || range.stop == nullptr) {
    error(Code::not_an_expression, range.span, "a range without both its ends").clause("classical.comparison");
    return {};
  }
  const Typed start = integer(*range.start);
  Typed step;
  if (range.step != nullptr) step = integer(*range.step);
  const Typed stop = integer(*range.stop);
  if (!value.valid() || !start.valid() || !stop.valid() || (range.step != nullptr && !step.valid())) return {};
  const auto between = [&](const Typed& low, const Typed& high) {
    return join(BinaryOperator::logical_and, compare(BinaryOperator::greater_equal, value, low),
                compare(BinaryOperator::less_equal, value, high));
  };
  if (range.step == nullptr) return between(start, stop);
  Typed zero = start;
  zero.type = ir::integer_type();
  zero.constant = true;
  zero.value = {std::int64_t{0}};
  if (step.constant && !*ir::truth_of(step.value)) {
    error(Code::zero_step, range.step->span).clause("classical.comparison");
    return {};
  }
  const Typed upwards = join(BinaryOperator::logical_and, compare(BinaryOperator::greater, step, zero), between(start, stop));
  const Typed downwards = join(BinaryOperator::logical_and, compare(BinaryOperator::less, step, zero), between(stop, start));
  const ir::Type type = holding_both(holding_both(value.type, start.type), step.type);
  const Typed distance = join(BinaryOperator::subtract, converted(value, type), converted(start, type));
  const Typed rest = join(BinaryOperator::modulo, distance, converted(step, type));
  return join(BinaryOperator::logical_and, join(BinaryOperator::logical_or, upwards, downwards),
              compare(BinaryOperator::equal, rest, zero));
}

}  // namespace libqsim::qasm::sema
