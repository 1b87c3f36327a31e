#pragma once

#include <complex>
#include <cstdint>
#include <limits>
#include <optional>

#include "libqsim/ir/evaluate.hpp"
#include "libqsim/ir/wide.hpp"

namespace libqsim::ir {

// What the parts of evaluate share: numbers of stated widths in 64-bit words.

inline std::uint64_t width_mask(std::uint32_t width) { return width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1; }

/// The low `width` bits read as two's complement.
inline std::int64_t sign_extended(std::uint64_t bits, std::uint32_t width) {
  const std::uint64_t sign = std::uint64_t{1} << (width - 1);
  return static_cast<std::int64_t>(((bits & width_mask(width)) ^ sign) - sign);
}

/// The value of an integer, unsigned integer or angle type that has these low bits.
inline Value word_value(const Type& type, std::uint64_t bits) {
  if (type.is(TypeKind::integer)) return {sign_extended(bits, type.width)};
  return {bits & width_mask(type.width)};
}

inline Computed fault(Fault why) { return {{}, why}; }

/// The bits of a number in 64: integers sign-extended; a bit or bool is 0 or 1; of registers the lowest 64. None of other values.
inline std::optional<std::uint64_t> word_of(const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return static_cast<std::uint64_t>(*number);
  if (const auto* number = std::get_if<std::uint64_t>(&value.data)) return *number;
  if (const auto* number = std::get_if<bool>(&value.data)) return *number ? 1 : 0;
  if (const auto* bits = std::get_if<Bits>(&value.data)) return bits->low_word();
  return std::nullopt;
}

inline bool is_negative(const Value& value) {
  const auto* number = std::get_if<std::int64_t>(&value.data);
  return number != nullptr && *number < 0;
}

/// A real number; angles in radians. None of registers of bits, complex numbers, durations and arrays.
inline std::optional<double> real_of(const Value& value, const Type& type) {
  if (const auto* number = std::get_if<double>(&value.data)) return *number;
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return static_cast<double>(*number);
  if (const auto* number = std::get_if<bool>(&value.data)) return *number ? 1.0 : 0.0;
  if (const auto* number = std::get_if<std::uint64_t>(&value.data)) {
    return type.is(TypeKind::angle) ? radians_of(*number, type.width) : static_cast<double>(*number);
  }
  if (is_wide(type) && std::holds_alternative<Bits>(value.data)) {
    return real_of_wide(value.as<Bits>(), type.is(TypeKind::integer), std::numeric_limits<double>::digits);
  }
  return std::nullopt;
}

inline std::optional<std::complex<double>> complex_of(const Value& value, const Type& type) {
  if (const auto* number = std::get_if<std::complex<double>>(&value.data)) return *number;
  if (const auto number = real_of(value, type)) return std::complex<double>{*number, 0.0};
  return std::nullopt;
}

/// Rounded to what a float of the type's width can hold (beyond its range: infinity); also the components of a complex type. Never inlined:
/// g++ 12.2 at -O2 drops the conversion to float and back where it vectorizes it for two components.
[[gnu::noinline]] double rounded(double value, const Type& type);

inline Value float_value(const Type& type, double value) { return {rounded(value, type)}; }
inline Value complex_value(const Type& type, std::complex<double> value) {
  return {std::complex<double>{rounded(value.real(), type), rounded(value.imag(), type)}};
}

/// Whether a value counts as true: not zero. None of durations and arrays.
std::optional<bool> truth_of(const Value& value);

}  // namespace libqsim::ir
