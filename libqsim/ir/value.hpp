#pragma once

#include <complex>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "libqsim/ir/type.hpp"

namespace libqsim::ir {

/// A bit string of any length; bit 0 is the least significant and prints last.
class Bits {
 public:
  Bits() = default;
  explicit Bits(std::uint32_t size, std::uint64_t low = 0);
  /// Of '0' and '1', highest index first.
  static Bits parse(std::string_view digits);
  /// Of words, the lowest first: cut off at the high end, or filled up with zeros there.
  static Bits of_words(std::uint32_t size, std::vector<std::uint64_t> words);

  std::uint32_t size() const { return size_; }
  bool get(std::uint32_t index) const;
  void set(std::uint32_t index, bool value);
  bool any() const;
  std::uint32_t count() const;
  /// The lowest 64 bits as a number.
  std::uint64_t low_word() const { return words_.empty() ? 0 : words_[0]; }
  /// The lowest first; bits past the size are 0.
  std::span<const std::uint64_t> words() const { return words_; }
  std::string text() const;
  bool operator==(const Bits&) const = default;
  /// As unsigned numbers; the shorter is read as if filled up with zeros.
  bool less(const Bits& other) const;

  /// Bit by bit; the operands have equal sizes.
  Bits operator~() const;
  Bits operator&(const Bits& other) const;
  Bits operator|(const Bits& other) const;
  Bits operator^(const Bits& other) const;
  /// Zeros come in, and bits go off the end; any count.
  Bits shifted_left(std::uint64_t count) const;
  Bits shifted_right(std::uint64_t count) const;
  /// Towards higher indices; a negative distance turns the other way.
  Bits rotated_left(std::int64_t distance) const;
  /// Cut off at the high end, or filled up with zeros there.
  Bits resized(std::uint32_t size) const;

 private:
  void clear_past_end();

  std::uint32_t size_ = 0;
  std::vector<std::uint64_t> words_;  // bits past size_ are 0
};

/// A length of time: nanoseconds plus backend ticks (`dt`), whose length the library does not know. The smallest unit of the language, so
/// that whole numbers of any unit, and their quotients, are exact.
struct Duration {
  double nanoseconds = 0;
  double ticks = 0;
  bool operator==(const Duration&) const = default;
  /// Below nothing whatever the length of a tick is.
  bool is_negative() const { return (nanoseconds < 0 && ticks <= 0) || (nanoseconds <= 0 && ticks < 0); }
};

struct Value;

/// Elements in row-major order, each of the array's element type.
struct ArrayValue {
  std::vector<Value> elements;
  bool operator==(const ArrayValue&) const;
};

/// A value; which alternative holds follows from the Type that travels beside it: bit and boolean: bool; bit_register: Bits;
/// integer: int64_t (sign-extended); unsigned_integer and angle: uint64_t (the angle's integer over 2^width); integers wider than 64 bits:
/// Bits (wide.hpp); floating: double; complex; duration; array.
struct Value {
  std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::complex<double>, Bits, Duration, ArrayValue> data;

  template <class T>
  const T& as() const {
    return std::get<T>(data);
  }
  template <class T>
  T& as() {
    return std::get<T>(data);
  }
  bool has_value() const { return !std::holds_alternative<std::monostate>(data); }
  bool operator==(const Value&) const = default;
};

inline bool ArrayValue::operator==(const ArrayValue& other) const { return elements == other.elements; }

/// The value that a variable of the type has before anything is assigned: zeros.
Value zero_of(const Type& type);

/// An angle's integer as radians in [0, 2 pi).
double radians_of(std::uint64_t turns, std::uint32_t width);

/// Radians (any finite number) as the nearest angle of `width` bits, modulo 2 pi as a float of `float_width` bits has it; ties go to the
/// even integer. Exact: no rounding happens before the last one.
std::uint64_t angle_of(double radians, std::uint32_t width, std::uint32_t float_width = 64);

/// An angle's integer at another width: filled up with zeros at the low end, or rounded to the nearest, ties to even.
std::uint64_t angle_resized(std::uint64_t turns, std::uint32_t from_width, std::uint32_t to_width);

/// Rounded to IEEE 754's binary16, ties to even; from 65520 on infinite.
double half_of(double value);

/// A number in shortest round-trip form, always with a point or an exponent: "1.0", "0.1", "1e+22".
std::string float_text(double value, std::uint32_t width = 64);

/// For people and for OpenQASM text: numbers in shortest round-trip form, bit registers in quotes with the highest bit first, angles in
/// radians, durations with their unit, arrays in braces.
std::string to_string(const Value& value, const Type& type);

}  // namespace libqsim::ir
