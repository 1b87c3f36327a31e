#pragma once

#include <doctest/doctest.h>

#include <complex>
#include <string_view>
#include <vector>

#include "libqsim/ir/evaluate.hpp"

namespace libqsim::ir::testing {

/// A value and its type, for short tests.
struct Typed {
  Type type;
  Value value;
};

inline Typed integer(std::uint32_t width, std::int64_t number) { return {integer_type(width), {number}}; }
inline Typed unsigned_integer(std::uint32_t width, std::uint64_t number) { return {unsigned_type(width), {number}}; }
inline Typed angle(std::uint32_t width, std::uint64_t turns) { return {angle_type(width), {turns}}; }
inline Typed real(double number, std::uint32_t width = 64) { return {float_type(width), {number}}; }
inline Typed complex(double re, double im, std::uint32_t width = 64) { return {complex_type(width), {std::complex<double>{re, im}}}; }
inline Typed boolean(bool truth) { return {boolean_type(), {truth}}; }
inline Typed bit(bool value) { return {bit_type(), {value}}; }
inline Typed bits(std::string_view digits) { return {bit_register_type(static_cast<std::uint32_t>(digits.size())), {Bits::parse(digits)}}; }
inline Typed duration(double nanoseconds, double ticks = 0) { return {duration_type(), {Duration{nanoseconds, ticks}}}; }

inline Computed binary(BinaryOperation operation, const Type& result, const Typed& left, const Typed& right) {
  return evaluate_binary(operation, result, left.value, left.type, right.value, right.type);
}
/// Where the result has the left operand's type.
inline Computed binary(BinaryOperation operation, const Typed& left, const Typed& right) {
  return binary(operation, left.type, left, right);
}
inline Computed compare(BinaryOperation operation, const Typed& left, const Typed& right) {
  return binary(operation, boolean_type(), left, right);
}
inline Computed unary(UnaryOperation operation, const Typed& operand) {
  return evaluate_unary(operation, operand.type, operand.value, operand.type);
}
inline Computed cast(const Type& to, const Typed& from) { return evaluate_cast(to, from.value, from.type); }
inline Computed call(Builtin function, const Type& result, const std::vector<Typed>& arguments) {
  std::vector<Value> values;
  std::vector<Type> types;
  for (const Typed& argument : arguments) {
    values.push_back(argument.value);
    types.push_back(argument.type);
  }
  return evaluate_builtin(function, result, values, types);
}

inline bool is(const Computed& computed, const Typed& expected) {
  INFO("fault ", static_cast<int>(computed.fault), ", value ",
       computed.fault == Fault::none ? to_string(computed.value, expected.type) : "none", " instead of ",
       to_string(expected.value, expected.type));
  CHECK(computed.fault == Fault::none);
  CHECK(computed.value == expected.value);
  return computed.fault == Fault::none && computed.value == expected.value;
}
inline bool is_near(const Computed& computed, std::complex<double> expected, double tolerance = 1e-12) {
  if (computed.fault != Fault::none) return false;
  std::complex<double> found = 0;
  if (const auto* number = std::get_if<double>(&computed.value.data)) found = *number;
  if (const auto* number = std::get_if<std::complex<double>>(&computed.value.data)) found = *number;
  return std::abs(found - expected) <= tolerance;
}
inline bool fails(const Computed& computed, Fault why) { return computed.fault == why && !computed.value.has_value(); }

}  // namespace libqsim::ir::testing
