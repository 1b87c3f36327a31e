#include "libqsim/ir/evaluate.hpp"

#include <cmath>
#include <compare>
#include <utility>

#include "libqsim/ir/numbers.hpp"
#include "libqsim/ir/wide.hpp"

// Where the text leaves a choice, this is what is chosen:
// - int, uint and angle wrap around (two's complement); so does the one signed quotient that does not fit, INT_MIN / -1.
// - Integer division truncates towards zero, and the remainder has the sign of the dividend, as in C99; by zero is a fault.
// - Floats and complex numbers follow IEEE 754 and C99's annex G: overflow and division by zero give infinities and NaN.
// - `**` gives the principal value; where that is not real and a float is asked for, there is none: a fault. So has an integer to a
// negative
//   power no integer value.
// - Shifts fill with zeros (>> of an int: with its sign), by any count; by a negative count is a fault.
// - An angle takes part in bitwise operations, + - * / and comparisons as the unsigned integer that represents it.

namespace libqsim::ir {

double rounded(double value, const Type& type) {
  if (type.width == 32) return double{static_cast<float>(value)};
  return type.width == 16 ? half_of(value) : value;
}

std::optional<bool> truth_of(const Value& value) {
  if (const auto* bits = std::get_if<Bits>(&value.data)) return bits->any();
  if (const auto* number = std::get_if<double>(&value.data)) return *number != 0;
  if (const auto* number = std::get_if<std::complex<double>>(&value.data)) return *number != 0.0;
  if (const auto word = word_of(value)) return *word != 0;
  return std::nullopt;
}

// -------------------------------------------------------------------- comparisons

namespace {

Fault order_of_durations(Duration left, Duration right, std::partial_ordering& order) {
  const auto time = left.nanoseconds <=> right.nanoseconds;
  const auto ticks = left.ticks <=> right.ticks;
  // A tick's length is positive and unknown: the order is known where both parts agree or one of them is equal.
  if (time == 0) {
    order = ticks;
  } else if (ticks == 0 || time == ticks) {
    order = time;
  } else {
    return Fault::undefined;
  }
  return Fault::none;
}

std::partial_ordering order_of_words(const Value& left, const Value& right) {
  if (is_negative(left) != is_negative(right)) return is_negative(left) ? std::partial_ordering::less : std::partial_ordering::greater;
  return *word_of(left) <=> *word_of(right);  // of two negative numbers as well: two's complement keeps their order
}

std::partial_ordering order_of_registers(const Bits& left, const Bits& right) {
  if (left.less(right)) return std::partial_ordering::less;
  return right.less(left) ? std::partial_ordering::greater : std::partial_ordering::equivalent;
}

/// Of anything but complex numbers and arrays.
Fault order_of(const Value& left, const Type& left_type, const Value& right, const Type& right_type, std::partial_ordering& order) {
  const auto* left_bits = std::get_if<Bits>(&left.data);
  const auto* right_bits = std::get_if<Bits>(&right.data);
  if (left_bits != nullptr && right_bits != nullptr) {
    order = order_of_registers(*left_bits, *right_bits);
    return Fault::none;
  }
  if (const auto a = word_of(left), b = word_of(right); a && b) {
    if (left_bits != nullptr && !is_negative(right)) {
      order = order_of_registers(*left_bits, Bits(64, *b));
    } else if (right_bits != nullptr && !is_negative(left)) {
      order = order_of_registers(Bits(64, *a), *right_bits);
    } else {
      order = order_of_words(left, right);
    }
    return Fault::none;
  }
  if (const auto a = real_of(left, left_type), b = real_of(right, right_type); a && b) {
    order = *a <=> *b;
    return Fault::none;
  }
  const auto* a = std::get_if<Duration>(&left.data);
  const auto* b = std::get_if<Duration>(&right.data);
  if (a != nullptr && b != nullptr) return order_of_durations(*a, *b, order);
  return Fault::undefined;
}

bool holds(BinaryOperation operation, std::partial_ordering order) {
  switch (operation) {
    case BinaryOperation::less:
      return order < 0;
    case BinaryOperation::less_equal:
      return order <= 0;
    case BinaryOperation::greater:
      return order > 0;
    case BinaryOperation::greater_equal:
      return order >= 0;
    case BinaryOperation::equal:
      return order == 0;
    default:
      return order != 0;
  }
}

bool is_comparison(BinaryOperation operation) { return operation >= BinaryOperation::less && operation <= BinaryOperation::not_equal; }

Computed compare(BinaryOperation operation, const Value& left, const Type& left_type, const Value& right, const Type& right_type) {
  const bool is_equality = operation == BinaryOperation::equal || operation == BinaryOperation::not_equal;
  const bool wanted = operation == BinaryOperation::equal;
  if (is_equality) {
    const bool is_complex = left_type.is(TypeKind::complex) || right_type.is(TypeKind::complex);
    const auto a = is_complex ? complex_of(left, left_type) : std::nullopt;
    const auto b = is_complex ? complex_of(right, right_type) : std::nullopt;
    if (a && b) return {{(*a == *b) == wanted}};
    if (left_type.is(TypeKind::array) && left_type == right_type) return {{(left == right) == wanted}};
    if (left_type.is(TypeKind::duration) && left_type == right_type) return {{(left == right) == wanted}};
  }
  if (left_type.is_open_register() || right_type.is_open_register()) {
    const auto* a = std::get_if<Bits>(&left.data);
    const auto* b = std::get_if<Bits>(&right.data);
    if (a != nullptr && b != nullptr && a->size() != b->size()) return fault(Fault::sizes_differ);
  }
  std::partial_ordering order = std::partial_ordering::unordered;
  if (const Fault why = order_of(left, left_type, right, right_type, order); why != Fault::none) return fault(why);
  return {{holds(operation, order)}};
}

// ------------------------------------------------------------- integers and angles

std::uint64_t word_power(std::uint64_t base, std::uint64_t exponent) {
  std::uint64_t result = 1;
  for (; exponent != 0; exponent >>= 1) {
    if ((exponent & 1) != 0) result *= base;
    base *= base;
  }
  return result;
}

Computed divide_words(BinaryOperation operation, const Type& result, std::uint64_t left, std::uint64_t right) {
  if (right == 0) return fault(Fault::division_by_zero);
  const bool quotient = operation == BinaryOperation::divide;
  if (!result.is(TypeKind::integer)) return {word_value(result, quotient ? left / right : left % right)};
  const auto a = static_cast<std::int64_t>(left);
  const auto b = static_cast<std::int64_t>(right);
  if (b == -1) return {word_value(result, quotient ? std::uint64_t{0} - left : 0)};
  return {word_value(result, static_cast<std::uint64_t>(quotient ? a / b : a % b))};
}

/// Operands as the result's type has them: cut to its width, and sign-extended where it is signed.
std::uint64_t word_for(const Type& type, std::uint64_t word) {
  return type.is(TypeKind::integer) ? static_cast<std::uint64_t>(sign_extended(word, type.width)) : word & width_mask(type.width);
}

Computed evaluate_words(BinaryOperation operation, const Type& result, const Value& left, const Value& right) {
  const auto left_word = word_of(left);
  const auto right_word = word_of(right);
  if (!left_word || !right_word) return fault(Fault::undefined);
  const std::uint64_t a = word_for(result, *left_word);
  const std::uint64_t b = word_for(result, *right_word);
  switch (operation) {
    case BinaryOperation::add:
      return {word_value(result, a + b)};
    case BinaryOperation::subtract:
      return {word_value(result, a - b)};
    case BinaryOperation::multiply:
      return {word_value(result, a * b)};
    case BinaryOperation::divide:
    case BinaryOperation::modulo:
      return divide_words(operation, result, a, b);
    case BinaryOperation::bitwise_and:
      return {word_value(result, a & b)};
    case BinaryOperation::bitwise_or:
      return {word_value(result, a | b)};
    case BinaryOperation::bitwise_xor:
      return {word_value(result, a ^ b)};
    default:
      return fault(Fault::undefined);
  }
}

Computed shift(BinaryOperation operation, const Type& result, const Value& value, const Value& distance) {
  const auto count = word_of(distance);
  if (!count) return fault(Fault::undefined);
  if (is_negative(distance)) return fault(Fault::negative_shift);
  const bool to_left = operation == BinaryOperation::shift_left;
  if (const auto* bits = std::get_if<Bits>(&value.data)) return {{to_left ? bits->shifted_left(*count) : bits->shifted_right(*count)}};
  if (const auto* bit = std::get_if<bool>(&value.data)) {
    const bool shifted = *bit && *count == 0;
    if (result.is_integral()) return {word_value(result, *bit && *count < 64 ? (to_left ? std::uint64_t{1} << *count : shifted) : 0)};
    return {{shifted}};
  }
  const auto word = word_of(value);
  if (!word || !(result.is_integral() || result.is(TypeKind::angle))) return fault(Fault::undefined);
  const std::uint64_t bits = word_for(result, *word);
  if (to_left) return {word_value(result, *count < 64 ? bits << *count : 0)};
  const bool filled = result.is(TypeKind::integer) && static_cast<std::int64_t>(bits) < 0;
  if (*count >= 64) return {word_value(result, filled ? ~std::uint64_t{0} : 0)};
  return {word_value(result, filled ? ~(~bits >> *count) : bits >> *count)};
}

// ------------------------------------------------------------ bits, and registers of bits

Computed evaluate_bits(BinaryOperation operation, const Value& left, const Value& right) {
  const auto* a = std::get_if<Bits>(&left.data);
  const auto* b = std::get_if<Bits>(&right.data);
  if (a == nullptr || b == nullptr) return fault(Fault::undefined);
  if (a->size() != b->size()) return fault(Fault::sizes_differ);
  switch (operation) {
    case BinaryOperation::bitwise_and:
      return {{*a & *b}};
    case BinaryOperation::bitwise_or:
      return {{*a | *b}};
    case BinaryOperation::bitwise_xor:
      return {{*a ^ *b}};
    default:
      return fault(Fault::undefined);
  }
}

Computed evaluate_truths(BinaryOperation operation, const Value& left, const Value& right) {
  const auto a = truth_of(left);
  const auto b = truth_of(right);
  if (!a || !b) return fault(Fault::undefined);
  switch (operation) {
    case BinaryOperation::logical_and:
    case BinaryOperation::bitwise_and:
      return {{*a && *b}};
    case BinaryOperation::logical_or:
    case BinaryOperation::bitwise_or:
      return {{*a || *b}};
    case BinaryOperation::bitwise_xor:
      return {{*a != *b}};
    default:
      return fault(Fault::undefined);
  }
}

// --------------------------------------------------------------- floats and complex

Computed evaluate_floats(BinaryOperation operation, const Type& result, double a, double b) {
  switch (operation) {
    case BinaryOperation::add:
      return {float_value(result, a + b)};
    case BinaryOperation::subtract:
      return {float_value(result, a - b)};
    case BinaryOperation::multiply:
      return {float_value(result, a * b)};
    case BinaryOperation::divide:
      return {float_value(result, a / b)};
    case BinaryOperation::modulo:
      if (b == 0) return fault(Fault::division_by_zero);
      return {float_value(result, std::fmod(a, b))};
    default:
      return fault(Fault::undefined);
  }
}

template <class Float>
Computed evaluate_complex(BinaryOperation operation, std::complex<Float> a, std::complex<Float> b) {
  const auto computed = [](std::complex<Float> value) { return Computed{{std::complex<double>{value}}}; };
  switch (operation) {
    case BinaryOperation::add:
      return computed(a + b);
    case BinaryOperation::subtract:
      return computed(a - b);
    case BinaryOperation::multiply:
      return computed(a * b);
    case BinaryOperation::divide:
      return computed(a / b);
    default:
      return fault(Fault::undefined);
  }
}

std::complex<float> narrowed(std::complex<double> value) { return {static_cast<float>(value.real()), static_cast<float>(value.imag())}; }

Computed integer_power(const Type& result, const Value& base, const Value& exponent) {
  const auto a = word_of(base);
  const auto b = word_of(exponent);
  if (!a || !b) return fault(Fault::undefined);
  if (is_negative(exponent)) return fault(Fault::domain);
  return {word_value(result, word_power(word_for(result, *a), *b))};
}

/// Principal value; whole exponents by products, which keeps whole components whole.
Computed complex_power(const Type& result, std::complex<double> base, std::complex<double> exponent) {
  constexpr double product_limit = 64;
  if (base == 0.0) {
    if (exponent == 0.0) return {complex_value(result, 1.0)};
    if (exponent.real() > 0) return {complex_value(result, 0.0)};
    return fault(Fault::domain);
  }
  const double count = exponent.real();
  if (exponent.imag() == 0 && std::fabs(count) <= product_limit && count == std::trunc(count)) {
    std::complex<double> product = 1.0;
    for (int step = 0; step < static_cast<int>(std::fabs(count)); ++step) product *= base;
    return {complex_value(result, count < 0 ? 1.0 / product : product)};
  }
  return {complex_value(result, std::exp(exponent * std::log(base)))};
}

/// `result` is an integer, unsigned integer, float or complex type.
Computed power_of(const Type& result, const Value& base, const Type& base_type, const Value& exponent, const Type& exponent_type) {
  if (result.is_integral()) return integer_power(result, base, exponent);
  if (result.is(TypeKind::floating)) {
    const auto a = real_of(base, base_type);
    const auto b = real_of(exponent, exponent_type);
    if (!a || !b) return fault(Fault::undefined);
    if (*a < 0 && std::isfinite(*a) && std::isfinite(*b) && *b != std::trunc(*b)) return fault(Fault::domain);
    return {float_value(result, std::pow(*a, *b))};
  }
  if (result.is(TypeKind::complex)) {
    const auto a = complex_of(base, base_type);
    const auto b = complex_of(exponent, exponent_type);
    if (a && b) return complex_power(result, *a, *b);
  }
  return fault(Fault::undefined);
}

}  // namespace

// -------------------------------------------------------------------------- durations

namespace {

/// Duration over duration: both in the same unit, or in the same mixture.
Computed divide_durations(const Type& result, Duration a, Duration b) {
  if (b.nanoseconds == 0 && b.ticks == 0) return fault(Fault::division_by_zero);
  if (a.nanoseconds * b.ticks != b.nanoseconds * a.ticks) return fault(Fault::undefined);
  return {float_value(result, b.nanoseconds != 0 ? a.nanoseconds / b.nanoseconds : a.ticks / b.ticks)};
}

Computed finite_duration(double nanoseconds, double ticks) {
  if (!std::isfinite(nanoseconds) || !std::isfinite(ticks)) return fault(Fault::not_finite);
  return {{Duration{nanoseconds, ticks}}};
}

Computed evaluate_durations(BinaryOperation operation, const Value& left, const Type& left_type, const Value& right,
                            const Type& right_type) {
  const auto* a = std::get_if<Duration>(&left.data);
  const auto* b = std::get_if<Duration>(&right.data);
  if (a != nullptr && b != nullptr) {
    if (operation == BinaryOperation::add) return finite_duration(a->nanoseconds + b->nanoseconds, a->ticks + b->ticks);
    if (operation == BinaryOperation::subtract) return finite_duration(a->nanoseconds - b->nanoseconds, a->ticks - b->ticks);
    return fault(Fault::undefined);
  }
  const Duration* length = a != nullptr ? a : b;
  const auto factor = a != nullptr ? real_of(right, right_type) : real_of(left, left_type);
  if (length == nullptr || !factor) return fault(Fault::undefined);
  if (operation == BinaryOperation::multiply) return finite_duration(length->nanoseconds * *factor, length->ticks * *factor);
  if (operation != BinaryOperation::divide || a == nullptr) return fault(Fault::undefined);
  if (*factor == 0) return fault(Fault::division_by_zero);
  return finite_duration(length->nanoseconds / *factor, length->ticks / *factor);
}

}  // namespace

// ------------------------------------------------------------------------------ entry

Computed evaluate_binary(BinaryOperation operation, const Type& result, const Value& left, const Type& left_type, const Value& right,
                         const Type& right_type) {
  if (operation == BinaryOperation::logical_and || operation == BinaryOperation::logical_or) return evaluate_truths(operation, left, right);
  if (result.width > 64 || left_type.width > 64 || right_type.width > 64) {
    if (auto computed = evaluate_wide(operation, result, left, left_type, right, right_type)) return std::move(*computed);
  }
  if (is_comparison(operation)) return compare(operation, left, left_type, right, right_type);
  if (operation == BinaryOperation::shift_left || operation == BinaryOperation::shift_right) return shift(operation, result, left, right);
  if (operation == BinaryOperation::power) return power_of(result, left, left_type, right, right_type);
  switch (result.kind) {
    case TypeKind::bit:
    case TypeKind::boolean:
      return evaluate_truths(operation, left, right);
    case TypeKind::bit_register:
      return evaluate_bits(operation, left, right);
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
    case TypeKind::angle:
      return evaluate_words(operation, result, left, right);
    case TypeKind::duration:
      return evaluate_durations(operation, left, left_type, right, right_type);
    case TypeKind::floating: {
      const auto* dividend = std::get_if<Duration>(&left.data);
      const auto* divisor = std::get_if<Duration>(&right.data);
      if (operation == BinaryOperation::divide && dividend != nullptr && divisor != nullptr)
        return divide_durations(result, *dividend, *divisor);
      const auto a = real_of(left, left_type);
      const auto b = real_of(right, right_type);
      return a && b ? evaluate_floats(operation, result, *a, *b) : fault(Fault::undefined);
    }
    case TypeKind::complex: {
      const auto a = complex_of(left, left_type);
      const auto b = complex_of(right, right_type);
      if (!a || !b) return fault(Fault::undefined);
      return result.width == 32 ? evaluate_complex(operation, narrowed(*a), narrowed(*b)) : evaluate_complex(operation, *a, *b);
    }
    default:
      return fault(Fault::undefined);
  }
}

Computed evaluate_unary(UnaryOperation operation, const Type& result, const Value& operand, const Type& operand_type) {
  if (operation == UnaryOperation::logical_not) {
    const auto truth = truth_of(operand);
    return truth ? Computed{{!*truth}} : fault(Fault::undefined);
  }
  if (operation == UnaryOperation::bitwise_not) {
    if (const auto* bits = std::get_if<Bits>(&operand.data)) return {{~*bits}};
    if (const auto* bit = std::get_if<bool>(&operand.data); bit != nullptr && !result.is_integral()) return {{!*bit}};
    const auto word = word_of(operand);
    return word ? Computed{word_value(result, ~*word)} : fault(Fault::undefined);
  }
  if (result.is_integral() || result.is(TypeKind::angle)) {
    if (is_wide(result)) {
      const auto number = wide_of(operand, operand_type, result.width);
      return number ? Computed{{negated(*number)}} : fault(Fault::undefined);
    }
    const auto word = word_of(operand);
    return word ? Computed{word_value(result, std::uint64_t{0} - *word)} : fault(Fault::undefined);
  }
  if (const auto* length = std::get_if<Duration>(&operand.data)) return {{Duration{-length->nanoseconds, -length->ticks}}};
  if (result.is(TypeKind::complex)) {
    const auto number = complex_of(operand, operand_type);
    return number ? Computed{complex_value(result, -*number)} : fault(Fault::undefined);
  }
  const auto number = real_of(operand, operand_type);
  return number && result.is(TypeKind::floating) ? Computed{float_value(result, -*number)} : fault(Fault::undefined);
}

}  // namespace libqsim::ir
