#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "libqsim/ir/type.hpp"
#include "libqsim/ir/value.hpp"

namespace libqsim::ir {

/// Operators whose operands the analysis has already brought to one type (shifts and powers excepted, see evaluate.cpp).
enum class UnaryOperation : std::uint8_t { negate, bitwise_not, logical_not };
enum class BinaryOperation : std::uint8_t {
  add,
  subtract,
  multiply,
  divide,
  modulo,
  power,
  shift_left,
  shift_right,
  bitwise_and,
  bitwise_or,
  bitwise_xor,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  approximately_equal,
  logical_and,
  logical_or,
};
enum class Builtin : std::uint8_t {
  arccos,
  arcsin,
  arctan,
  ceiling,
  cos,
  exp,
  floor,
  log,
  mod,
  popcount,
  pow,
  real,
  imag,
  rotl,
  rotr,
  sin,
  sqrt,
  tan,
};

/// Why a computation has no value; met by the analysis in constants and by the executor at run time.
enum class Fault : std::uint8_t {
  none,
  division_by_zero,
  overflow,
  domain,
  negative_shift,
  index_out_of_range,
  not_finite,
  cast_out_of_range,
  sizes_differ,
  undefined,  // an operand has no value, or the operation is not defined for its operands' types
};
std::string_view message_of(Fault fault);

/// A value, or the fault that left none.
struct Computed {
  Value value;
  Fault fault = Fault::none;
};

/// `result` is the operation's type as the analysis found it; operands' types stand beside them.
Computed evaluate_unary(UnaryOperation operation, const Type& result, const Value& operand, const Type& operand_type);
Computed evaluate_binary(BinaryOperation operation, const Type& result, const Value& left, const Type& left_type, const Value& right,
                         const Type& right_type);
Computed evaluate_cast(const Type& to, const Value& value, const Type& from);
Computed evaluate_builtin(Builtin function, const Type& result, std::span<const Value> arguments, std::span<const Type> types);

/// As programs write them: "-", "**", "sin".
std::string_view sign_of(UnaryOperation operation);
std::string_view sign_of(BinaryOperation operation);
std::string_view name_of(Builtin function);
std::optional<Builtin> builtin_named(std::string_view name);

}  // namespace libqsim::ir
