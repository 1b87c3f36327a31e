#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libqsim/ir/evaluate.hpp"
#include "libqsim/ir/type.hpp"
#include "libqsim/ir/value.hpp"

namespace libqsim::ir {

// Integers of more than 64 bits: Bits of the type's width, in two's complement where the type has a sign. Narrower ones are machine words
// (numbers.hpp) and never come here.

/// The widest int and uint. An operation on two of these costs thousands of machine operations, which is what a budget of steps can bear.
inline constexpr std::uint32_t integer_width_limit = 4096;

inline bool is_wide(const Type& type) { return type.width > 64 && type.is_integral(); }

/// The integer of any bit, boolean, register or integer value in `width` bits: cut off at the high end, or filled up there with the sign.
/// None of other values.
std::optional<Bits> wide_of(const Value& value, const Type& type, std::uint32_t width);

/// Of an integer of any width.
bool is_negative(const Value& value, const Type& type);

/// The machine word, where a wide integer has the value of one.
std::optional<std::int64_t> narrow_of(const Bits& number, bool has_sign);

/// The same of an integer of any width.
std::optional<std::int64_t> narrow_of(const Value& value, const Type& type);

/// What a number whose fraction has `precision` bits holds of it: to the nearest, ties to even.
double real_of_wide(const Bits& number, bool has_sign, int precision);

/// A whole number that is in the type's range.
Bits wide_of_real(double whole, std::uint32_t width);

/// In decimal.
std::string wide_text(const Bits& number, bool has_sign);

/// A number without sign, as short as it can be (but of one bit at least); none where it takes more than integer_width_limit bits.
/// `digits`: of the base (2, 8, 10 or 16) alone.
std::optional<Bits> parse_wide(std::string_view digits, unsigned base);

/// The operations in which a wide integer takes part; none where this is no such operation.
std::optional<Computed> evaluate_wide(BinaryOperation operation, const Type& result, const Value& left, const Type& left_type,
                                      const Value& right, const Type& right_type);
Bits negated(const Bits& number);

}  // namespace libqsim::ir
