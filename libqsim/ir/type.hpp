#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace libqsim::ir {

/// The classical types of the hybrid program.
enum class TypeKind : std::uint8_t {
  none,  // of a subroutine that returns nothing, and of expressions that could not be typed
  bit,   // one bit; a register of one bit is bit_register of width 1
  bit_register,
  boolean,
  integer,  // two's complement, `width` bits, 1 to 4,096
  unsigned_integer,
  floating,  // `width` 16, 32 or 64
  angle,     // 2 pi times an unsigned integer over 2^width
  complex,   // `width`: of each component
  duration,
  array,
};

struct ArrayShape;

/// The size of a register, or of an array's dimension, that is known only at run time: of slices and of array references.
inline constexpr std::uint32_t open_size = 0xffff'ffff;

/// A type; equality compares structure. Widths that a program leaves open are 64.
struct Type {
  TypeKind kind = TypeKind::none;
  std::uint32_t width = 0;                  // bits; of a bit_register: its size, which may be open
  std::shared_ptr<const ArrayShape> shape;  // of arrays only
  bool machine_width = false;               // the program left the width open; plays no part in equality

  bool operator==(const Type& other) const;
  bool is(TypeKind other) const { return kind == other; }
  bool is_integral() const { return kind == TypeKind::integer || kind == TypeKind::unsigned_integer; }
  bool is_bits() const { return kind == TypeKind::bit || kind == TypeKind::bit_register; }
  bool is_open_register() const { return kind == TypeKind::bit_register && width == open_size; }
};

/// An array's element type and its sizes, outermost first; a size may be open (array references and slices). Elements are
/// stored row-major.
struct ArrayShape {
  Type element;
  std::vector<std::uint32_t> dimensions;

  /// Saturates at 2^64 - 1.
  std::uint64_t element_count() const;
  bool operator==(const ArrayShape&) const = default;
};

inline Type bit_type() { return {TypeKind::bit, 1, nullptr}; }
inline Type bit_register_type(std::uint32_t size) { return {TypeKind::bit_register, size, nullptr}; }
inline Type boolean_type() { return {TypeKind::boolean, 1, nullptr}; }
inline Type integer_type(std::uint32_t width = 64) { return {TypeKind::integer, width, nullptr}; }
inline Type unsigned_type(std::uint32_t width = 64) { return {TypeKind::unsigned_integer, width, nullptr}; }
inline Type float_type(std::uint32_t width = 64) { return {TypeKind::floating, width, nullptr}; }
inline Type angle_type(std::uint32_t width = 64) { return {TypeKind::angle, width, nullptr}; }
inline Type complex_type(std::uint32_t width = 64) { return {TypeKind::complex, width, nullptr}; }
inline Type duration_type() { return {TypeKind::duration, 64, nullptr}; }
Type array_type(Type element, std::vector<std::uint32_t> dimensions);

/// As OpenQASM 3 writes it: "bit[4]", "uint[8]", "float[64]", "array[int[32], 2, 3]".
std::string to_string(const Type& type);

}  // namespace libqsim::ir
