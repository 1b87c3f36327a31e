// Binary operators: which types they take, what they give (classical.rst, types.rst#casting-specifics).
#include <algorithm>
#include <utility>

#include "libqsim/ir/wide.hpp"
#include "libqsim/ir/wide_work.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::BinaryOperation;
using ir::TypeKind;

namespace {

struct OperatorRow {
  std::string_view symbol;
  BinaryOperation operation;
};

/// In the order of BinaryOperator.
constexpr OperatorRow operator_rows[] = {
    {"**", BinaryOperation::power},       {"*", BinaryOperation::multiply},     {"/", BinaryOperation::divide},
    {"%", BinaryOperation::modulo},       {"+", BinaryOperation::add},          {"-", BinaryOperation::subtract},
    {"<<", BinaryOperation::shift_left},  {">>", BinaryOperation::shift_right}, {"<", BinaryOperation::less},
    {"<=", BinaryOperation::less_equal},  {">", BinaryOperation::greater},      {">=", BinaryOperation::greater_equal},
    {"==", BinaryOperation::equal},       {"!=", BinaryOperation::not_equal},   {"~=", BinaryOperation::approximately_equal},
    {"&", BinaryOperation::bitwise_and},  {"^", BinaryOperation::bitwise_xor},  {"|", BinaryOperation::bitwise_or},
    {"&&", BinaryOperation::logical_and}, {"||", BinaryOperation::logical_or},
};

const OperatorRow& row_of(BinaryOperator op) { return operator_rows[static_cast<std::size_t>(op)]; }

bool is_boolean(const ir::Type& type) { return type.is(TypeKind::boolean) || type.is(TypeKind::bit); }
bool is_integer_like(const ir::Type& type) { return is_boolean(type) || type.is_integral(); }
bool is_standard(const ir::Type& type) { return is_integer_like(type) || type.is(TypeKind::floating) || type.is(TypeKind::complex); }

ir::Type machine_integer() {
  ir::Type type = ir::integer_type();
  type.machine_width = true;
  return type;
}

/// The usual arithmetic conversions of C99 over the standard types; `bool` and `bit` take part as integers of the least rank.
ir::Type common_type(const ir::Type& left, const ir::Type& right) {
  if (left.is(TypeKind::complex) || right.is(TypeKind::complex)) {
    const auto width = [](const ir::Type& type) { return type.is(TypeKind::complex) || type.is(TypeKind::floating) ? type.width : 0U; };
    ir::Type type = ir::complex_type(std::max(width(left), width(right)));
    type.machine_width = left.machine_width && right.machine_width;
    return type;
  }
  if (left.is(TypeKind::floating) || right.is(TypeKind::floating)) {
    if (!right.is(TypeKind::floating)) return left;
    if (!left.is(TypeKind::floating)) return right;
    return left.width >= right.width ? left : right;
  }
  if (is_boolean(left)) return is_boolean(right) ? machine_integer() : right;
  if (is_boolean(right)) return left;
  if (left.kind == right.kind) return left.width >= right.width ? left : right;
  const ir::Type& with_sign = left.is(TypeKind::integer) ? left : right;
  const ir::Type& without = left.is(TypeKind::integer) ? right : left;
  return without.width >= with_sign.width ? without : with_sign;
}

/// The cast table joins single bits to integers, and to no float.
bool bit_beside_float(const ir::Type& left, const ir::Type& right) {
  const auto is_float = [](const ir::Type& type) { return type.is(TypeKind::floating) || type.is(TypeKind::complex); };
  return (left.is(TypeKind::bit) && is_float(right)) || (right.is(TypeKind::bit) && is_float(left));
}

/// Registers that an operator takes together; of a slice's size the run decides.
bool same_size(const ir::Type& left, const ir::Type& right) {
  return left.width == right.width || left.is_open_register() || right.is_open_register();
}

/// Where the text says which types an operator takes.
std::string_view clause_of(BinaryOperator op, const ir::Type& left, const ir::Type& right) {
  const auto either = [&](TypeKind kind) { return left.is(kind) || right.is(kind); };
  if (op >= BinaryOperator::less && op <= BinaryOperator::approximately_equal) return "classical.comparison";
  const bool bits = (op >= BinaryOperator::bitwise_and && op <= BinaryOperator::bitwise_or) || op == BinaryOperator::shift_left ||
                    op == BinaryOperator::shift_right;
  if (bits) return "classical.bitwise";
  if (either(TypeKind::duration)) return "timing.duration";
  if (either(TypeKind::angle)) return "classical.angle";
  if (either(TypeKind::complex)) return "classical.complex";
  return "classical.integer";
}

/// Whether the operator takes two operands of this type.
bool joins(BinaryOperator op, const ir::Type& type) {
  const bool number = is_standard(type) && !is_boolean(type);
  switch (op) {
    case BinaryOperator::bitwise_and:
    case BinaryOperator::bitwise_or:
    case BinaryOperator::bitwise_xor:
      return type.is_bits() || type.is(TypeKind::unsigned_integer) || type.is(TypeKind::angle) || type.is(TypeKind::boolean);
    case BinaryOperator::shift_left:
    case BinaryOperator::shift_right:
      return type.is(TypeKind::unsigned_integer);
    case BinaryOperator::multiply:
    case BinaryOperator::power:
      return number;
    case BinaryOperator::modulo:
      return type.is_integral();
    case BinaryOperator::add:
    case BinaryOperator::subtract:
    case BinaryOperator::divide:
      return number || type.is(TypeKind::angle);
    case BinaryOperator::less:
    case BinaryOperator::less_equal:
    case BinaryOperator::greater:
    case BinaryOperator::greater_equal:
      return !type.is(TypeKind::complex);
    default:
      return true;
  }
}

bool non_negative_constant(const Typed& value) {
  return value.constant && !value.inferred &&
         (value.type.is(TypeKind::unsigned_integer) || (value.type.is(TypeKind::integer) && !ir::is_negative(value.value, value.type)));
}

}  // namespace

Typed Analyzer::mismatch(BinaryOperator op, const Typed& left, const Typed& right, Span operator_span, Span span) {
  auto report = error(Code::no_such_operation, operator_span.end > 0 ? operator_span : span, row_of(op).symbol, to_string(left.type),
                      to_string(right.type));
  report.clause(clause_of(op, left.type, right.type));
  if (left.type == right.type) return {};
  if (can_cast(right.type, left.type) && joins(op, left.type)) {
    report.hint("cast the right operand: " + to_string(left.type) + "(...)");
  } else if (can_cast(left.type, right.type) && joins(op, right.type)) {
    report.hint("cast the left operand: " + to_string(right.type) + "(...)");
  }
  return {};
}

Typed Analyzer::apply(BinaryOperation operation, const Typed& left, const Typed& right, const ir::Type& result, Span span) {
  Typed typed;
  typed.type = result;
  typed.span = span;
  typed.inferred = left.inferred || right.inferred;
  const auto is_literal = [](const Typed& value) { return value.literal || !value.type.machine_width; };
  const bool shifts = operation == BinaryOperation::shift_left || operation == BinaryOperation::shift_right;
  typed.literal = is_literal(left) && (shifts || is_literal(right));
  typed.stretchy = left.stretchy || right.stretchy;
  if (typed.stretchy && !result.is(TypeKind::duration)) {
    not_executable(span, "the value of a duration that only a device and its schedule decide");
    typed.stretchy = false;
  }
  if (left.constant && right.constant) {
    const std::uint64_t work = ir::wide_operations(result, operation == BinaryOperation::power, right.value);
    if (work > 0 && !count_operations(work, span)) return {};
    ir::Computed computed = ir::evaluate_binary(operation, result, left.value, left.type, right.value, right.type);
    if (computed.fault == ir::Fault::none) {
      typed.constant = true;
      typed.value = std::move(computed.value);
      return typed;
    }
    if (computed.fault == ir::Fault::undefined && left.type.is(TypeKind::duration) && right.type.is(TypeKind::duration)) {
      not_executable(span, "the value of a duration that only a device and its schedule decide");
    } else if (!typed.inferred) {
      error(Code::constant_fault, span, ir::message_of(computed.fault));
      return {};
    }
  }
  typed.inferred = false;
  const ir::ExpressionId a = materialize(left);
  typed.id = builder_.binary(operation, a, materialize(right), result, span);
  return typed;
}

Typed Analyzer::binary_operation(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  if (!left.valid() || !right.valid()) return {};
  if (is2()) {
    // Its expressions are of real numbers, whole literals included; ^ is the power.
    if (op == BinaryOperator::bitwise_xor) op = BinaryOperator::power;
    return apply(row_of(op).operation, converted(left, ir::float_type()), converted(right, ir::float_type()), ir::float_type(), span);
  }
  if (left.type.is(TypeKind::array) || right.type.is(TypeKind::array)) return mismatch(op, left, right, operator_span, span);
  switch (op) {
    case BinaryOperator::logical_and:
    case BinaryOperator::logical_or: {
      left = truth_of(left, left.span, "classical.comparison");
      right = truth_of(right, right.span, "classical.comparison");
      if (!left.valid() || !right.valid()) return {};
      return apply(row_of(op).operation, left, right, ir::boolean_type(), span);
    }
    case BinaryOperator::bitwise_and:
    case BinaryOperator::bitwise_or:
    case BinaryOperator::bitwise_xor:
      return bitwise(op, std::move(left), std::move(right), operator_span, span);
    case BinaryOperator::shift_left:
    case BinaryOperator::shift_right:
      return shift(op, std::move(left), std::move(right), operator_span, span);
    case BinaryOperator::less:
    case BinaryOperator::less_equal:
    case BinaryOperator::greater:
    case BinaryOperator::greater_equal:
    case BinaryOperator::equal:
    case BinaryOperator::not_equal:
    case BinaryOperator::approximately_equal:
      return comparison(op, std::move(left), std::move(right), operator_span, span);
    default:
      return arithmetic(op, std::move(left), std::move(right), operator_span, span);
  }
}

Typed Analyzer::arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  if (left.type.is(TypeKind::duration) || right.type.is(TypeKind::duration))
    return duration_arithmetic(op, std::move(left), std::move(right), operator_span, span);
  if (left.type.is(TypeKind::angle) || right.type.is(TypeKind::angle))
    return angle_arithmetic(op, std::move(left), std::move(right), operator_span, span);
  if (!is_standard(left.type) || !is_standard(right.type)) return mismatch(op, left, right, operator_span, span);
  if (op == BinaryOperator::modulo && (!is_integer_like(left.type) || !is_integer_like(right.type)))
    return mismatch(op, left, right, operator_span, span);
  const bool bits = left.type.is(TypeKind::bit) && right.type.is(TypeKind::bit);
  if (!has(language_, Feature::bit_bool_equality) && (bits || bit_beside_float(left.type, right.type)))
    return mismatch(op, left, right, operator_span, span);
  ir::Type type = common_type(left.type, right.type);
  if (op == BinaryOperator::power && type.is_integral()) {
    // The exponent keeps its own type, so that its sign is not lost; an unsigned one leaves the base its sign.
    if (!left.type.is(TypeKind::unsigned_integer)) type.kind = TypeKind::integer;
    return apply(BinaryOperation::power, converted(left, type), is_boolean(right.type) ? converted(right, machine_integer()) : right, type,
                 span);
  }
  left = converted(left, type);
  right = converted(right, type);
  if (!left.valid() || !right.valid()) return {};
  return apply(row_of(op).operation, left, right, type, span);
}

Typed Analyzer::duration_arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  const bool both = left.type.is(TypeKind::duration) && right.type.is(TypeKind::duration);
  const auto is_number = [](const Typed& value) { return value.type.is_integral() || value.type.is(TypeKind::floating); };
  if (both && (op == BinaryOperator::add || op == BinaryOperator::subtract))
    return apply(row_of(op).operation, left, right, ir::duration_type(), span);
  if (both && op == BinaryOperator::divide) {
    ir::Type quotient = ir::float_type();
    quotient.machine_width = true;
    return apply(BinaryOperation::divide, left, right, quotient, span);
  }
  if (op == BinaryOperator::multiply && left.type.is(TypeKind::duration) && is_number(right)) {
    return apply(BinaryOperation::multiply, left, converted(right, ir::float_type()), ir::duration_type(), span);
  }
  if (op == BinaryOperator::multiply && right.type.is(TypeKind::duration) && is_number(left)) {
    return apply(BinaryOperation::multiply, right, converted(left, ir::float_type()), ir::duration_type(), span);
  }
  if (op == BinaryOperator::divide && left.type.is(TypeKind::duration) && is_number(right)) {
    return apply(BinaryOperation::divide, left, converted(right, ir::float_type()), ir::duration_type(), span);
  }
  return mismatch(op, left, right, operator_span, span);
}

Typed Analyzer::angle_arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  const auto wider = [](const ir::Type& a, const ir::Type& b) { return a.width >= b.width ? a : b; };
  const bool left_angle = left.type.is(TypeKind::angle);
  const bool right_angle = right.type.is(TypeKind::angle);
  const bool sum = op == BinaryOperator::add || op == BinaryOperator::subtract;
  // A float assigned to or added to an angle is read as one (types.rst#casting-specifics).
  if (sum && left_angle && right.type.is(TypeKind::floating)) right = converted(right, left.type);
  if (sum && right_angle && left.type.is(TypeKind::floating)) left = converted(left, right.type);
  if (!left.valid() || !right.valid()) return {};
  if (left.type.is(TypeKind::angle) && right.type.is(TypeKind::angle) && (sum || op == BinaryOperator::divide)) {
    const ir::Type type = wider(left.type, right.type);
    ir::Type quotient = ir::unsigned_type(type.width);
    quotient.machine_width = type.machine_width;
    return apply(row_of(op).operation, converted(left, type), converted(right, type), sum ? type : quotient, span);
  }
  const auto is_factor = [](const Typed& value) { return value.type.is(TypeKind::unsigned_integer) || non_negative_constant(value); };
  const bool product = op == BinaryOperator::multiply || op == BinaryOperator::divide;
  if (product && left_angle && is_factor(right)) {
    return apply(row_of(op).operation, left, converted(right, ir::unsigned_type(64)), left.type, span);
  }
  if (op == BinaryOperator::multiply && right_angle && is_factor(left)) {
    return apply(BinaryOperation::multiply, right, converted(left, ir::unsigned_type(64)), right.type, span);
  }
  return mismatch(op, left, right, operator_span, span);
}

bool Analyzer::has_bits(const Typed& value, std::string_view symbol, Span span) {
  if (value.literal && value.type.machine_width) return true;
  if (value.type.is(TypeKind::integer)) {
    error(Code::no_such_unary_operation, span, symbol, to_string(value.type)).clause("classical.bitwise").hint("cast it to a uint");
    return false;
  }
  if (!value.type.is(TypeKind::unsigned_integer) && !value.type.is(TypeKind::angle)) return true;
  if (!value.type.machine_width) return true;
  error(Code::machine_width_bits, span, to_string(value.type)).clause("types.int").hint("state its width where it is declared");
  return false;
}

Typed Analyzer::bitwise(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  const BinaryOperation operation = row_of(op).operation;
  const bool numbers =
      (is_integer_like(left.type) || left.type.is(TypeKind::angle)) && (is_integer_like(right.type) || right.type.is(TypeKind::angle));
  if (numbers && (!has_bits(left, row_of(op).symbol, left.span) || !has_bits(right, row_of(op).symbol, right.span))) return {};
  if (left.type.is(TypeKind::bit) && right.type.is_integral() && is_zero_or_one(right)) right = converted(right, left.type);
  if (right.type.is(TypeKind::bit) && left.type.is_integral() && is_zero_or_one(left)) left = converted(left, right.type);
  if (is_boolean(left.type) && is_boolean(right.type)) {
    const ir::Type type = left.type.is(TypeKind::boolean) && right.type.is(TypeKind::boolean) ? ir::boolean_type() : ir::bit_type();
    return apply(operation, converted(left, type), converted(right, type), type, span);
  }
  if (left.type.is(TypeKind::bit_register) && right.type.is(TypeKind::bit_register)) {
    const ir::Type type = left.type.is_open_register() ? right.type : left.type;
    if (same_size(left.type, right.type)) return apply(operation, left, right, type, span);
    error(Code::different_widths, operator_span, row_of(op).symbol, to_string(left.type), to_string(right.type));
    return {};
  }
  if (left.type.is(TypeKind::angle) && right.type.is(TypeKind::angle)) {
    if (left.type.width == right.type.width) return apply(operation, left, right, left.type, span);
    error(Code::different_widths, operator_span, row_of(op).symbol, to_string(left.type), to_string(right.type));
    return {};
  }
  if (is_integer_like(left.type) && is_integer_like(right.type)) {
    // A literal has no width of its own: it takes that of the other operand.
    ir::Type type = common_type(left.type, right.type);
    if (non_negative_constant(right) && right.type.machine_width && left.type.is_integral()) type = left.type;
    if (non_negative_constant(left) && left.type.machine_width && right.type.is_integral()) type = right.type;
    return apply(operation, converted(left, type), converted(right, type), type, span);
  }
  return mismatch(op, left, right, operator_span, span);
}

Typed Analyzer::shift(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  const bool shiftable =
      left.type.is(TypeKind::bit_register) || left.type.is_integral() || left.type.is(TypeKind::angle) || left.type.is(TypeKind::bit);
  if (!shiftable || !is_integer_like(right.type)) return mismatch(op, left, right, operator_span, span);
  if (!has_bits(left, row_of(op).symbol, left.span)) return {};
  if (is_boolean(right.type)) right = converted(right, machine_integer());
  return apply(row_of(op).operation, left, right, left.type, span);
}

Typed Analyzer::comparison(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span) {
  const BinaryOperation operation = row_of(op).operation;
  const ir::Type truth = ir::boolean_type();
  const bool equality = op == BinaryOperator::equal || op == BinaryOperator::not_equal || op == BinaryOperator::approximately_equal;
  if (left.type.is(TypeKind::bit_register) || right.type.is(TypeKind::bit_register)) {
    if (left.type.is(TypeKind::bit_register) && right.type.is(TypeKind::bit_register)) {
      if (same_size(left.type, right.type)) return apply(operation, left, right, truth, span);
      error(Code::different_widths, operator_span, row_of(op).symbol, to_string(left.type), to_string(right.type))
          .clause("classical.comparison");
      return {};
    }
    Typed& bits = left.type.is(TypeKind::bit_register) ? left : right;
    const Typed& other = left.type.is(TypeKind::bit_register) ? right : left;
    if (bits.type.width == 1 && is_boolean(other.type)) {
      bits = converted(bits, ir::bit_type());
    } else if (other.type.is_integral() && (bits.type.width <= ir::integer_width_limit || bits.type.is_open_register())) {
      error(Code::register_compared_to_integer, operator_span);
      ir::Type number = ir::unsigned_type(bits.type.is_open_register() ? 64U : bits.type.width);
      number.machine_width = bits.type.is_open_register();
      bits = explicit_cast(bits, number, bits.span);
    } else {
      return mismatch(op, left, right, operator_span, span);
    }
  }
  if (left.type.is(TypeKind::duration) && right.type.is(TypeKind::duration)) return apply(operation, left, right, truth, span);
  if (left.type.is(TypeKind::angle) || right.type.is(TypeKind::angle)) {
    if (left.type.is(TypeKind::floating)) left = converted(left, right.type);
    if (right.type.is(TypeKind::floating)) right = converted(right, left.type);
    if (!left.type.is(TypeKind::angle) || !right.type.is(TypeKind::angle)) return mismatch(op, left, right, operator_span, span);
    const ir::Type type = left.type.width >= right.type.width ? left.type : right.type;
    return apply(operation, converted(left, type), converted(right, type), truth, span);
  }
  if (!is_standard(left.type) || !is_standard(right.type)) return mismatch(op, left, right, operator_span, span);
  if (is_boolean(left.type) && is_boolean(right.type)) {
    return apply(operation, converted(left, truth), converted(right, truth), truth, span);
  }
  if (!has(language_, Feature::bit_bool_equality) && bit_beside_float(left.type, right.type))
    return mismatch(op, left, right, operator_span, span);
  const ir::Type type = common_type(left.type, right.type);
  if (type.is(TypeKind::complex) && !equality) return mismatch(op, left, right, operator_span, span);
  return apply(operation, converted(left, type), converted(right, type), truth, span);
}

}  // namespace libqsim::qasm::sema
