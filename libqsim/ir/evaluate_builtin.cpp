#include <bit>
#include <cmath>

#include "libqsim/ir/evaluate.hpp"
#include "libqsim/ir/numbers.hpp"

// The functions of types.rst#built-in-constant-expression-functions. Outside the range that its table gives a function, or where a
// logarithm has its pole, there is no value: a domain fault. NaN goes in and comes out.

namespace libqsim::ir {

namespace {

Computed real_function(Builtin function, const Type& result, double x) {
  switch (function) {
    case Builtin::arccos:
      return std::fabs(x) > 1 ? fault(Fault::domain) : Computed{float_value(result, std::acos(x))};
    case Builtin::arcsin:
      return std::fabs(x) > 1 ? fault(Fault::domain) : Computed{float_value(result, std::asin(x))};
    case Builtin::arctan:
      return {float_value(result, std::atan(x))};
    case Builtin::ceiling:
      return {float_value(result, std::ceil(x))};
    case Builtin::cos:
      return {float_value(result, std::cos(x))};
    case Builtin::exp:
      return {float_value(result, std::exp(x))};
    case Builtin::floor:
      return {float_value(result, std::floor(x))};
    case Builtin::log:
      return x <= 0 ? fault(Fault::domain) : Computed{float_value(result, std::log(x))};
    case Builtin::real:
      return {float_value(result, x)};
    case Builtin::imag:
      return {float_value(result, 0.0)};
    case Builtin::sin:
      return {float_value(result, std::sin(x))};
    case Builtin::sqrt:
      return x < 0 ? fault(Fault::domain) : Computed{float_value(result, std::sqrt(x))};
    case Builtin::tan:
      return {float_value(result, std::tan(x))};
    default:
      return fault(Fault::undefined);
  }
}

Computed complex_function(Builtin function, const Type& result, std::complex<double> z) {
  switch (function) {
    case Builtin::exp:
      return {complex_value(result, std::exp(z))};
    case Builtin::sqrt:
      return {complex_value(result, std::sqrt(z))};
    case Builtin::real:
      return {float_value(result, z.real())};
    case Builtin::imag:
      return {float_value(result, z.imag())};
    default:
      return fault(Fault::undefined);
  }
}

std::uint64_t rotated_word(std::uint64_t word, std::uint32_t width, std::uint64_t left) {
  return left == 0 ? word : (word << left | word >> (width - left)) & width_mask(width);
}

/// rotl(a, n) == rotr(a, -n); any distance.
Computed rotate(Builtin function, const Type& result, const Value& value, const Type& type, const Value& distance) {
  const auto steps = word_of(distance);
  const auto* bits = std::get_if<Bits>(&value.data);
  const std::uint64_t width = bits != nullptr ? bits->size() : type.width;
  if (!steps || std::holds_alternative<Bits>(distance.data)) return fault(Fault::undefined);
  if (width == 0) return {value};
  const std::uint64_t size = is_negative(distance) ? (std::uint64_t{0} - *steps) % width : *steps % width;
  const bool to_left = (function == Builtin::rotl) != is_negative(distance);
  const std::uint64_t left = to_left || size == 0 ? size : width - size;
  if (bits != nullptr) return {{bits->rotated_left(static_cast<std::int64_t>(left))}};
  if (std::holds_alternative<bool>(value.data)) return {value};
  const auto word = word_of(value);
  if (!word || !(type.is_integral() || type.is(TypeKind::angle))) return fault(Fault::undefined);
  return {word_value(result, rotated_word(*word & width_mask(type.width), type.width, left))};
}

Computed count_bits(const Type& result, const Value& value, const Type& type) {
  if (const auto* bits = std::get_if<Bits>(&value.data)) return {word_value(result, bits->count())};
  const auto word = word_of(value);
  if (!word) return fault(Fault::undefined);
  return {word_value(result, static_cast<std::uint64_t>(std::popcount(*word & width_mask(type.width))))};
}

std::size_t arity_of(Builtin function) {
  switch (function) {
    case Builtin::mod:
    case Builtin::pow:
    case Builtin::rotl:
    case Builtin::rotr:
      return 2;
    default:
      return 1;
  }
}

}  // namespace

Computed evaluate_builtin(Builtin function, const Type& result, std::span<const Value> arguments, std::span<const Type> types) {
  if (arguments.size() != arity_of(function) || types.size() != arguments.size()) return fault(Fault::undefined);
  switch (function) {
    case Builtin::mod:
      return evaluate_binary(BinaryOperation::modulo, result, arguments[0], types[0], arguments[1], types[1]);
    case Builtin::pow:
      return evaluate_binary(BinaryOperation::power, result, arguments[0], types[0], arguments[1], types[1]);
    case Builtin::popcount:
      return count_bits(result, arguments[0], types[0]);
    case Builtin::rotl:
    case Builtin::rotr:
      return rotate(function, result, arguments[0], types[0], arguments[1]);
    default:
      break;
  }
  const bool is_complex = result.is(TypeKind::complex) || types[0].is(TypeKind::complex);
  if (is_complex) {
    const auto z = complex_of(arguments[0], types[0]);
    return z ? complex_function(function, result, *z) : fault(Fault::undefined);
  }
  const auto x = real_of(arguments[0], types[0]);
  return x && result.is(TypeKind::floating) ? real_function(function, result, *x) : fault(Fault::undefined);
}

}  // namespace libqsim::ir
