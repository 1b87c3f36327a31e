#pragma once

#include <complex>
#include <cstdint>
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

  std::uint32_t size() const { return size_; }
  bool get(std::uint32_t index) const;
  void set(std::uint32_t index, bool value);
  bool any() const;
  std::uint32_t count() const;
  /// The lowest 64 bits as a number.
  std::uint64_t low_word() const { return words_.empty() ? 0 : words_[0]; }
  std::string text() const;
  bool operator==(const Bits&) const = default;
  /// As unsigned numbers of equal size.
  bool less(const Bits& other) const;

 private:
  std::uint32_t size_ = 0;
  std::vector<std::uint64_t> words_;  // bits past size_ are 0
};

/// A length of time: seconds plus backend ticks (`dt`), whose length in seconds the library does not know.
struct Duration {
  double seconds = 0;
  double ticks = 0;
  bool operator==(const Duration&) const = default;
};

struct Value;

/// Elements in row-major order, each of the array's element type.
struct ArrayValue {
  std::vector<Value> elements;
  bool operator==(const ArrayValue&) const;
};

/// A value; which alternative holds follows from the Type that travels beside it: bit and boolean: bool; bit_register: Bits;
/// integer: int64_t (sign-extended); unsigned_integer and angle: uint64_t (the angle's integer over 2^width); floating: double;
/// complex; duration; array.
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

/// An angle's integer as radians in [0, 2 pi), and radians (any finite number) as the nearest angle of `width` bits.
double radians_of(std::uint64_t turns, std::uint32_t width);
std::uint64_t angle_of(double radians, std::uint32_t width);

/// For people and for OpenQASM text: numbers in shortest round-trip form, bits highest first.
std::string to_string(const Value& value, const Type& type);

}  // namespace libqsim::ir
